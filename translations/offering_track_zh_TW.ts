<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>TrackPlaces</name>
    <message>
        <source>Followed courses</source>
        <translation>已追蹤課程</translation>
    </message>
    <message>
        <source>&amp;Open the followed courses</source>
        <translation>開啟已追蹤課程(&amp;O)</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>研習資訊訂閱</translation>
    </message>
    <message>
        <source>&amp;Open the subscription</source>
        <translation>開啟訂閱(&amp;O)</translation>
    </message>
    <message>
        <source>Stop a subscription</source>
        <translation>停止訂閱</translation>
    </message>
</context>
<context>
    <name>TrackWords</name>
    <message>
        <source>times</source>
        <translation>上課時間</translation>
    </message>
    <message>
        <source>place or way it is held</source>
        <translation>上課地點或方式</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>報名期間</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>課程已取消</translation>
    </message>
    <message>
        <source>A seat is free again</source>
        <translation>釋出名額</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>課程異動</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>異動：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Registration opens on %1: %2</source>
        <translation>%1 開放報名：%2</translation>
    </message>
    <message>
        <source>Registration opens at %1: %2</source>
        <translation>即將於 %1 開放報名：%2</translation>
    </message>
    <message>
        <source>Registration is open now: %1</source>
        <translation>已開放報名：%1</translation>
    </message>
    <message>
        <source>Registration ends on %1: %2</source>
        <translation>報名至 %1 截止：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what has happened, course</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A search that this program cannot read</source>
        <translation>本版程式無法讀取的搜尋條件</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>關鍵字：%1</translation>
    </message>
    <message>
        <source>Organiser: %1</source>
        <translation>辦理單位：%1</translation>
    </message>
    <message>
        <source>Begins: %1–%2</source>
        <translation>開課日期：%1－%2</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>全部研習課程</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between conditions</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen by, values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>what is chosen by, values</comment>
        <translation>%1不含：%2</translation>
    </message>
</context>
<context>
    <name>UpkeepActions</name>
    <message>
        <source>&amp;Subscribe to a search…</source>
        <translation>新增訂閱(&amp;S)…</translation>
    </message>
    <message>
        <source>Subscribe to a search</source>
        <translation>新增訂閱</translation>
    </message>
    <message>
        <source>The centre looks for it again and again, in the morning, and tells you the courses that have been published since. Where there is nothing new, nothing is sent.</source>
        <translation>中心依週期於早上查詢，將上一期之後新公開的研習課程通知您；沒有新課程就不寄。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the subscription</source>
        <translation>修改訂閱</translation>
    </message>
    <message>
        <source>Where something else is looked for, the next issue begins from now on.</source>
        <translation>搜尋條件有變更時，下一期從現在起算。</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>停止(&amp;O)…</translation>
    </message>
    <message>
        <source>Stop the subscription</source>
        <translation>停止訂閱</translation>
    </message>
    <message>
        <source>There are no more issues. It stays on the list and can be resumed.</source>
        <translation>不再通知；訂閱仍留在清單，可隨時恢復。</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>恢復(&amp;R)…</translation>
    </message>
    <message>
        <source>Resume the subscription</source>
        <translation>恢復訂閱</translation>
    </message>
    <message>
        <source>The next issue has what is published from now on.</source>
        <translation>下一期通知現在起新公開的課程。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the subscription</source>
        <translation>刪除訂閱</translation>
    </message>
    <message>
        <source>It goes from the list, with what its last issue held.</source>
        <translation>連同最近一期的內容一併從清單刪除。</translation>
    </message>
</context>
<context>
    <name>inservice::StopSubscriptionPage</name>
    <message>
        <source>&amp;Stop the subscription</source>
        <translation>停止訂閱(&amp;S)</translation>
    </message>
    <message>
        <source>Each mail of a subscription ends with its stop code. Enter it here, and there are no more of them; you need not sign in. Whoever signs in stops and resumes subscriptions under “Subscriptions”.</source>
        <translation>研習資訊訂閱的每封信末都附有停止碼。在此輸入停止碼，就不再寄送該訂閱，不必登入。登入後也可在「研習資訊訂閱」停止或恢復。</translation>
    </message>
    <message>
        <source>Stop &amp;code:</source>
        <translation>停止碼(&amp;C)：</translation>
    </message>
    <message>
        <source>Stop a subscription</source>
        <translation>停止訂閱</translation>
    </message>
    <message>
        <source>The centre is being asked. Please wait a moment.</source>
        <translation>正在向中心辦理，請稍候。</translation>
    </message>
    <message>
        <source>Enter the whole stop code, as it stands at the end of the mail.</source>
        <translation>請輸入信末完整的停止碼。</translation>
    </message>
    <message>
        <source>If this is the stop code of a subscription, it has been stopped. Should another mail of it come, compare the code with the mail once more.</source>
        <translation>若停止碼正確，該訂閱已停止。如仍收到同一訂閱的信，請再核對信末的停止碼。</translation>
    </message>
</context>
<context>
    <name>inservice::SubscriptionDetail</name>
    <message>
        <source>Looks for</source>
        <translation>搜尋條件</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>通知週期</translation>
    </message>
    <message>
        <source>%1, at 07:10</source>
        <translation>%1 07:10</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>By e-mail, and here</source>
        <translation>E-Mail 及本程式</translation>
    </message>
    <message>
        <source>Here alone</source>
        <translation>僅在本程式</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>訂閱時間</translation>
    </message>
    <message>
        <source>It has stopped by itself: you had not signed in for twelve issues. Resume it if you still read it.</source>
        <translation>您連續 12 期未登入，本訂閱已自動停止。仍需要時請按「恢復」。</translation>
    </message>
    <message>
        <source>It was stopped by the stop code in one of its mails. Resume it if that was not what you wanted.</source>
        <translation>本訂閱已由信中的停止碼停止。若非您的意思，請按「恢復」。</translation>
    </message>
    <message>
        <source>It has stopped: the centre cannot look for this any more. Choose another search for it.</source>
        <translation>中心已無法依此條件查詢，本訂閱已停止。請按「修改」改用其他條件。</translation>
    </message>
    <message>
        <source>You have stopped it.</source>
        <translation>您已停止本訂閱。</translation>
    </message>
    <message>
        <source>The last issue</source>
        <translation>最近一期</translation>
    </message>
    <message>
        <source>There has been no issue yet: nothing that it finds has been published since.</source>
        <translation>尚無通知：訂閱以來沒有符合條件的新公開課程。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>通知時間</translation>
    </message>
    <message>
        <source>Newly published</source>
        <translation>新公開</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n 門</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The first %1 are listed; the others are found by the search.</source>
        <translation>僅列前 %1 門，其餘請至課程搜尋查詢。</translation>
    </message>
</context>
<context>
    <name>inservice::SubscriptionPanel</name>
    <message>
        <source>By e-mail, and here</source>
        <translation>E-Mail 及本程式</translation>
    </message>
    <message>
        <source>Here alone</source>
        <translation>僅在本程式</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>訂閱名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Looks for</source>
        <translation>搜尋條件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>關鍵字(&amp;W)</translation>
    </message>
    <message>
        <source>Count&amp;y where it is held</source>
        <translation>開課縣市(&amp;Y)</translation>
    </message>
    <message>
        <source>All counties</source>
        <translation>全部縣市</translation>
    </message>
    <message>
        <source>Saved search: %1</source>
        <translation>已存的搜尋：%1</translation>
    </message>
    <message>
        <source>Words and a county</source>
        <translation>關鍵字與縣市</translation>
    </message>
    <message>
        <source>Write a word, or choose a county: all courses of the country would be too many to read.</source>
        <translation>請輸入關鍵字或選擇縣市；全國所有課程太多，無法逐一閱讀。</translation>
    </message>
    <message>
        <source>A search has ten words at most. Leave some out.</source>
        <translation>關鍵字最多 10 個，請減少。</translation>
    </message>
</context>
<context>
    <name>inservice::SubscriptionsPage</name>
    <message>
        <source>Choose a subscription from the list.</source>
        <translation>請從清單選擇訂閱。</translation>
    </message>
    <message>
        <source>The subscriptions are being loaded…</source>
        <translation>正在載入訂閱…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. Your subscriptions appear as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有資料；連線後就會顯示您的訂閱。</translation>
    </message>
    <message>
        <source>No subscription fits what is typed.</source>
        <translation>沒有符合的訂閱。</translation>
    </message>
    <message>
        <source>No subscription stands like this.</source>
        <translation>沒有這種狀態的訂閱。</translation>
    </message>
    <message>
        <source>You have no subscription yet. Subscribe to a search, and the centre tells you what is newly published.</source>
        <translation>您還沒有訂閱。按「新增訂閱」，有新公開的研習課程時中心會通知您。</translation>
    </message>
    <message>
        <source>You had no subscription when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時您沒有訂閱；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>研習資訊訂閱</translation>
    </message>
    <message>
        <source>Name or what it looks for</source>
        <translation>訂閱名稱、搜尋條件</translation>
    </message>
    <message>
        <source>Find a subscription</source>
        <translation>尋找訂閱</translation>
    </message>
</context>
<context>
    <name>inservice::TrackTasks</name>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Registration opens today at %1: %2</source>
        <translation>今日 %1 開放報名：%2</translation>
    </message>
    <message>
        <source>Registration has opened today: %1</source>
        <translation>今日已開放報名：%1</translation>
    </message>
    <message>
        <source>Opens today</source>
        <translation>今日開放報名</translation>
    </message>
    <message numerus="yes">
        <source>Registration of %n course(s) that you follow opens today; the first: %1</source>
        <translation>
            <numerusform>您追蹤的課程今日有 %n 門開放報名，最早的是 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes soon</source>
        <translation>報名即將截止</translation>
    </message>
    <message>
        <source>Registration ends on %1: %2</source>
        <translation>報名至 %1 截止：%2</translation>
    </message>
    <message numerus="yes">
        <source>Registration of %n course(s) that you follow ends within three days; the first: %1</source>
        <translation>
            <numerusform>您追蹤的課程有 %n 門將於 3 日內截止報名，最早的是 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>課程異動</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what has happened, course</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Something has happened to %n course(s) that you follow; the last: %1</source>
        <translation>
            <numerusform>您追蹤的課程有 %n 門異動，最近的是 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>訂閱新到</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n newly published course(s).</source>
        <translation>
            <numerusform>您訂閱的「%1」有 %n 門新公開的研習課程。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::TrackWatch</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 則</numerusform>
        </translation>
    </message>
    <message>
        <source>Courses that you follow</source>
        <translation>已追蹤課程</translation>
    </message>
</context>
<context>
    <name>inservice::TrackedPage</name>
    <message>
        <source>Tell me by e-&amp;mail too</source>
        <translation>也寄 E-Mail 給我(&amp;M)</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未結束</translation>
    </message>
    <message>
        <source>Over or cancelled</source>
        <translation>已結束或取消</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a course from the list.</source>
        <translation>請從清單選擇課程。</translation>
    </message>
    <message>
        <source>The courses that you follow are being loaded…</source>
        <translation>正在載入已追蹤課程…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. What you follow appears as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有資料；連線後就會顯示您追蹤的課程。</translation>
    </message>
    <message>
        <source>No course that you follow fits what is typed.</source>
        <translation>已追蹤課程中沒有符合的課程。</translation>
    </message>
    <message>
        <source>None of the courses that you follow is so.</source>
        <translation>已追蹤課程中沒有這類課程。</translation>
    </message>
    <message>
        <source>You follow no course yet. Find one and choose «Follow»: you are told before its registration opens, and when it is moved or cancelled.</source>
        <translation>您還沒有追蹤課程。在課程內容按「加入追蹤」，開放報名前、課程異動或取消時會通知您。</translation>
    </message>
    <message>
        <source>You followed no course when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時您沒有追蹤課程；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Followed courses</source>
        <translation>已追蹤課程</translation>
    </message>
    <message>
        <source>Title, organiser or number</source>
        <translation>研習名稱、辦理單位、課程代碼</translation>
    </message>
    <message>
        <source>Find a course that you follow</source>
        <translation>尋找已追蹤課程</translation>
    </message>
    <message>
        <source>The organiser has taken this course back; it is not public at present. It stays on your list until it would have been over for 30 days.</source>
        <translation>這門課程公開後已撤下，目前未公開；仍保留在清單中，至原定結束後 30 日。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>day and time, what has happened</comment>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source> Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>You follow no course yet. Once you do, you choose here.</source>
        <translation>尚未追蹤課程；加入追蹤後可在此設定。</translation>
    </message>
    <message>
        <source>What you chose has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>您的設定尚未送達，請等候中心回覆。</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was done: %1</source>
        <translation>無法寫入這台電腦，未辦理：%1</translation>
    </message>
</context>
<context>
    <name>inservice::Tracking</name>
    <message>
        <source>%1: %2</source>
        <comment>action, of what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fo&amp;llow</source>
        <translation>加入追蹤(&amp;L)</translation>
    </message>
    <message>
        <source>To follow a course, sign in with a teacher&apos;s or a business account.</source>
        <translation>請先以教師個人帳號或業務帳號登入，才能追蹤課程。</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was done: %1</source>
        <translation>無法寫入這台電腦，未辦理：%1</translation>
    </message>
    <message>
        <source>What you asked for about this course has not been answered yet.</source>
        <translation>這門課程的追蹤設定尚未送達，請等候中心回覆。</translation>
    </message>
    <message>
        <source>The course has been cancelled: nothing more happens to it.</source>
        <translation>課程已取消，不需再追蹤。</translation>
    </message>
    <message>
        <source>The course has ended.</source>
        <translation>課程已結束。</translation>
    </message>
    <message>
        <source>Fo&amp;llow no more</source>
        <translation>取消追蹤(&amp;L)</translation>
    </message>
</context>
</TS>
