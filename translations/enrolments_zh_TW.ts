<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>EnrolActions</name>
    <message>
        <source>&amp;Enrol online</source>
        <translation>線上報名專區(&amp;E)</translation>
    </message>
</context>
<context>
    <name>EnrolPlaces</name>
    <message>
        <source>Enrol or cancel</source>
        <translation>線上報名或取消報名</translation>
    </message>
    <message>
        <source>&amp;Open the enrolment</source>
        <translation>開啟報名(&amp;O)</translation>
    </message>
</context>
<context>
    <name>EnrolStanding</name>
    <message numerus="yes">
        <source>%n day(s) %1</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n 天 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser has not looked at it yet; you are told by mail.</source>
        <translation>尚未審核，不具上課資格；審核後會以 E-mail 通知您。</translation>
    </message>
    <message>
        <source>The result is announced at %1.</source>
        <translation>錄取結果於 %1 公告。</translation>
    </message>
    <message>
        <source>You may attend the course.</source>
        <translation>正取，具備上課資格。</translation>
    </message>
    <message>
        <source>You are number %1 on the waiting list.</source>
        <translation>備取第 %1 位，目前不具上課資格。</translation>
    </message>
    <message>
        <source>You are on the waiting list.</source>
        <translation>備取，目前不具上課資格。</translation>
    </message>
    <message>
        <source>A seat is free for you: answer by %1 (%2 left).</source>
        <translation>有名額可以遞補：請於 %1 前回覆（尚餘 %2）。</translation>
    </message>
    <message>
        <source>A seat was offered to you until %1; the time to answer is over.</source>
        <translation>遞補回覆期限已於 %1 屆滿。</translation>
    </message>
    <message>
        <source>You cannot attend the course.</source>
        <translation>不錄取，不具上課資格。</translation>
    </message>
    <message>
        <source>You have asked to cancel; the organiser decides it, and the seat is yours until then.</source>
        <translation>已送出取消申請，由承辦人決定；在此之前名額仍保留。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Online registration opens at %1 (%2 left).</source>
        <translation>線上報名自 %1 起開放（尚餘 %2）</translation>
    </message>
    <message>
        <source>You have asked for it; the organiser decides.</source>
        <translation>已送出取消申請，由承辦人決定。</translation>
    </message>
</context>
<context>
    <name>OwnEnrolmentPlaces</name>
    <message>
        <source>My enrolments</source>
        <translation>個人報名記錄</translation>
    </message>
</context>
<context>
    <name>RegistrationPlaces</name>
    <message>
        <source>Online registration</source>
        <translation>線上報名設定</translation>
    </message>
    <message>
        <source>&amp;Open the settings</source>
        <translation>開啟設定(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::AfterSection</name>
    <message>
        <source>Cancelling and free seats</source>
        <translation>取消與遞補</translation>
    </message>
    <message>
        <source>After that a teacher asks, and you let them go or not.</source>
        <translation>逾時改為取消申請，由承辦人同意或不同意。</translation>
    </message>
    <message>
        <source>Meals and beds are counted then; nobody accepted is moved after it.</source>
        <translation>此時統計膳宿；之後不再變動已錄取的人。</translation>
    </message>
    <message>
        <source>A free seat is proposed to the waiting list; nobody moves up by itself.</source>
        <translation>空出的名額由系統依備取順序建議，不會自動遞補。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>In hours, %1 to %2.</source>
        <translation>單位為小時，%1 至 %2。</translation>
    </message>
    <message>
        <source>Somebody can still be accepted after the course has begun</source>
        <translation>課程開始後仍可錄取</translation>
    </message>
    <message>
        <source>until %1 · %2</source>
        <comment>cancelling, free seats</comment>
        <translation>可自行取消至 %1 · %2</translation>
    </message>
</context>
<context>
    <name>inservice::CountyRowEdit</name>
    <message>
        <source>County, line %1</source>
        <translation>縣市，第 %1 列</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Places, line %1</source>
        <translation>名額，第 %1 列</translation>
    </message>
    <message>
        <source>places</source>
        <translation>名額</translation>
    </message>
</context>
<context>
    <name>inservice::EligibilitySection</name>
    <message>
        <source>Who can enrol</source>
        <translation>報名資格</translation>
    </message>
    <message>
        <source>How many runs of one series a teacher can take; 0: any number.</source>
        <translation>同一位教師可報名同系列的場數；0 表示不限。</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Needed before: courses</source>
        <translation>先備課程</translation>
    </message>
    <message>
        <source>Their numbers, with a blank between them.</source>
        <translation>課程編號，以空白分隔。</translation>
    </message>
    <message>
        <source>Needed before: tag</source>
        <translation>先備標籤</translation>
    </message>
    <message>
        <source>with so many hours</source>
        <translation>先備時數</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>clash: %1</source>
        <translation>時段衝突：%1</translation>
    </message>
    <message>
        <source>taken before: %1</source>
        <translation>已參加過：%1</translation>
    </message>
    <message>
        <source>something is needed before</source>
        <translation>有先備條件</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolPage</name>
    <message>
        <source>Open a course from the search to enrol in it.</source>
        <translation>請先從研習搜尋開啟要報名的課程。</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>尋找課程</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>課程開始日期</translation>
    </message>
    <message>
        <source>Online registration</source>
        <translation>線上報名期限</translation>
    </message>
    <message>
        <source>Places left online</source>
        <translation>線上報名餘額</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>錄取方式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>I have &amp;read the notice on personal data, and agree</source>
        <translation>我已閱讀並同意個人資料告知事項(&amp;R)</translation>
    </message>
    <message>
        <source>Rea&amp;d the notice</source>
        <translation>閱讀告知事項(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Enrol</source>
        <translation>我要報名(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Send what was asked later</source>
        <translation>送出補填資料(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take the seat</source>
        <translation>接受遞補(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Give the seat up…</source>
        <translation>放棄遞補…(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel the enrolment…</source>
        <translation>取消報名…(&amp;C)</translation>
    </message>
    <message>
        <source>Who has enrolled</source>
        <translation>已報名學員</translation>
    </message>
    <message>
        <source>Enrol or cancel</source>
        <translation>線上報名或取消報名</translation>
    </message>
    <message>
        <source>The centre is asked about course %1…</source>
        <translation>正在向中心查詢課程 %1…</translation>
    </message>
    <message>
        <source>The centre does not answer. What a course asks lies there alone: check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，報名表需由中心取得。請檢查網路，或稍後再試。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Course %1 is not to be found: it is not published, or has another number.</source>
        <translation>找不到課程 %1：尚未公開，或編號有誤。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 to %2 (24 hours)</source>
        <comment>first and last moment of registration</comment>
        <translation>%1 起至 %2 為止（24小時制）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 (a place is taken only once the organiser has accepted somebody)</source>
        <translation>%1（經開課單位審核通過後才扣除）</translation>
    </message>
    <message>
        <source>SHA-256 of the secret of the draw: %1</source>
        <translation>抽籤密鑰 SHA-256：%1</translation>
    </message>
    <message>
        <source>Secret of the draw: %1</source>
        <translation>抽籤密鑰：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>第 %1 班</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) have enrolled.</source>
        <translation>
            <numerusform>已有 %n 人報名。</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser shows nobody&apos;s enrolment to others.</source>
        <translation>開課單位設定不公開報名名單。</translation>
    </message>
    <message>
        <source>Those who have enrolled are seen once you have enrolled yourself.</source>
        <translation>完成報名後可查看報名名單。</translation>
    </message>
    <message>
        <source>Who has enrolled, in the order of the state and of the time</source>
        <translation>編號先後以「處理狀態」及「報名時間」之順位排序</translation>
    </message>
    <message>
        <source>Choose a class.</source>
        <translation>請選擇班別。</translation>
    </message>
    <message>
        <source>It is on its way to the centre.</source>
        <translation>正在送往中心，請稍候。</translation>
    </message>
    <message>
        <source>There is no connection: what you ask for waits in the outbox and goes out by itself. The time at which the centre receives it counts.</source>
        <translation>目前沒有連線：送出後會留在待送匣，連線後自動送出。報名時間以中心收到的時間為準。</translation>
    </message>
    <message>
        <source>Give the seat up</source>
        <translation>放棄遞補</translation>
    </message>
    <message>
        <source>Cancel the enrolment</source>
        <translation>取消報名</translation>
    </message>
    <message>
        <source>The seat goes to somebody else; you do not attend this course.</source>
        <translation>此名額將由他人遞補，您不會參加此課程。</translation>
    </message>
    <message>
        <source>Your place in the queue goes to the next. To enrol once more is to begin at its end.</source>
        <translation>取消後順位由後面的人遞補；之後再報名將排在最後。</translation>
    </message>
    <message>
        <source>The time to cancel by yourself is over: the organiser is asked to let you go, and the seat is yours until then.</source>
        <translation>已逾可自行取消期限，改為送出取消申請，由承辦人決定；在此之前名額仍保留。</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>送出取消申請</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入本機，因此未送出：%1</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取本機資料：%1</translation>
    </message>
    <message>
        <source>You are enrolled. How it stands is said below.</source>
        <translation>報名完成，處理狀態如下。</translation>
    </message>
    <message>
        <source>The centre has done it: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Keep it (&amp;X)</source>
        <translation>保留，不取消(&amp;X)</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolledModel</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>已報名學員姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>School</source>
        <translation>服務學校</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>職位類別</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>行政職員</translation>
    </message>
    <message>
        <source>State</source>
        <translation>處理狀態</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>報名時間</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolmentForm</name>
    <message>
        <source>Deleted after the school year of the course.</source>
        <translation>課程學年度結束後刪除。</translation>
    </message>
    <message>
        <source>Deleted on %1.</source>
        <translation>於 %1 刪除。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n day(s) after the course is closed.</source>
        <translation>
            <numerusform>課程結案後 %n 日刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive; for: %1. %2</source>
        <comment>purpose, when it is deleted</comment>
        <translation>敏感個資，用於%1；%2</translation>
    </message>
    <message>
        <source>%1, name</source>
        <comment>item</comment>
        <translation>%1 姓名</translation>
    </message>
    <message>
        <source>%1, telephone</source>
        <comment>item</comment>
        <translation>%1 電話</translation>
    </message>
    <message>
        <source>answered; type to change it</source>
        <translation>已填寫；要變更請直接輸入</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>The centre may pass on what the roster says</source>
        <translation>同意由中心提供教師名單所登錄的資料</translation>
    </message>
    <message>
        <source>night of %1</source>
        <comment>day</comment>
        <translation>%1 晚</translation>
    </message>
    <message>
        <source>Which nights</source>
        <translation>住宿日期</translation>
    </message>
    <message>
        <source>Where one gets on</source>
        <translation>上車地點</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>車牌號碼</translation>
    </message>
</context>
<context>
    <name>inservice::FormSection</name>
    <message>
        <source>What the form asks</source>
        <translation>報名表內容</translation>
    </message>
    <message>
        <source>Every item that is ticked has to be answered. Ask only what you need.</source>
        <translation>勾選的項目皆為必填；請只蒐集需要的資料。</translation>
    </message>
    <message>
        <source>With 、 between them; at most %1.</source>
        <translation>以「、」分隔，最多 %1 個。</translation>
    </message>
    <message>
        <source>Add a &amp;question</source>
        <translation>新增題目(&amp;Q)</translation>
    </message>
    <message>
        <source>At most %1 own questions can be asked.</source>
        <translation>自訂題目最多 %1 題</translation>
    </message>
    <message numerus="yes">
        <source>%n own question(s)</source>
        <translation>
            <numerusform>自訂題目 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>不蒐集任何項目</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things chosen</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::ItemsEdit</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>蒐集項目</translation>
    </message>
    <message>
        <source>%1 (sensitive)</source>
        <comment>item</comment>
        <translation>%1（敏感個資）</translation>
    </message>
    <message>
        <source>%1 (how to reach somebody)</source>
        <comment>item</comment>
        <translation>%1（聯絡資料）</translation>
    </message>
    <message>
        <source>Choose an item from the list.</source>
        <translation>請從清單選擇一個項目。</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>已在最上面。</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>已在最下面。</translation>
    </message>
</context>
<context>
    <name>inservice::MomentEdit</name>
    <message>
        <source>%1, %2</source>
        <comment>day of the Republic, weekday</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>inservice::NoticeSection</name>
    <message>
        <source>List and mails</source>
        <translation>名單與通知</translation>
    </message>
    <message>
        <source>What teachers who have enrolled see of each other.</source>
        <translation>已報名的教師可以看到的報名名單。</translation>
    </message>
    <message>
        <source>The result and changes of the course are always mailed to who is accepted.</source>
        <translation>錄取結果及課程異動一定會通知，不因此處設定而停止。</translation>
    </message>
    <message>
        <source>list: %1</source>
        <translation>名單：%1</translation>
    </message>
</context>
<context>
    <name>inservice::OwnEnrolmentModel</name>
    <message>
        <source>Course no.</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>辦理研習單位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>研習日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡信箱</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>線上報名結果</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>課程狀態</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>可辦理</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>報名時間</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation>回覆遞補…</translation>
    </message>
    <message>
        <source>Fill in what was asked later…</source>
        <translation>補填資料…</translation>
    </message>
    <message>
        <source>Cancel the enrolment…</source>
        <translation>取消報名…</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未審核</translation>
    </message>
    <message>
        <source>Course cancelled</source>
        <translation>課程取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已報名研習</translation>
    </message>
    <message>
        <source>Being held</source>
        <translation>研習中</translation>
    </message>
    <message>
        <source>Not attending</source>
        <translation>未錄取</translation>
    </message>
    <message>
        <source>Hours not confirmed yet</source>
        <translation>待核時數</translation>
    </message>
    <message>
        <source>Not attended</source>
        <translation>未參加</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>inservice::OwnEnrolmentsPage</name>
    <message>
        <source>Course %1</source>
        <translation>課程 %1</translation>
    </message>
    <message>
        <source>Choose an enrolment from the list.</source>
        <translation>請從清單選擇一筆報名。</translation>
    </message>
    <message>
        <source>Your enrolments are being loaded…</source>
        <translation>正在載入您的報名記錄…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. Your enrolments appear as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有載入過資料。連線後會顯示您的報名記錄。</translation>
    </message>
    <message>
        <source>No enrolment fits what is typed or filtered.</source>
        <translation>沒有符合條件的報名記錄。</translation>
    </message>
    <message>
        <source>No enrolment is like this.</source>
        <translation>沒有這類報名記錄。</translation>
    </message>
    <message>
        <source>You have not enrolled in any course yet. Find one, and enrol on its page.</source>
        <translation>您還沒有報名任何研習。請用研習搜尋找到課程，在課程頁面報名。</translation>
    </message>
    <message>
        <source>You had no enrolments when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時您沒有報名記錄；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Course, number or organiser</source>
        <translation>研習名稱、課程代碼或辦理單位</translation>
    </message>
    <message>
        <source>Find an enrolment</source>
        <translation>尋找報名記錄</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>即將參加</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>待結果</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>When the course is held</source>
        <translation>研習日期</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>今天以後</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>本學年度</translation>
    </message>
    <message>
        <source>The school year before</source>
        <translation>上學年度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>線上報名結果</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>不限結果</translation>
    </message>
    <message>
        <source>&amp;Page of the course</source>
        <translation>課程內容(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Into the calendar (.ics)…</source>
        <translation>存成行事曆（.ics）…(&amp;I)</translation>
    </message>
    <message>
        <source>My enrolments</source>
        <translation>個人報名記錄</translation>
    </message>
    <message>
        <source>Not sent yet, and not in the list: %1. The time at which the centre receives it counts.</source>
        <translation>尚未送出、不在清單中：%1。報名時間以中心收到的時間為準。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that wait</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取本機資料：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>It goes into the calendar once you are accepted.</source>
        <translation>審核通過後才能存成行事曆。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回覆期限</translation>
    </message>
    <message>
        <source>Result is announced</source>
        <translation>錄取公告時間</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>報名時間</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>研習日期</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>辦理研習單位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡信箱</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>時段衝突</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>存成行事曆</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>檔案無法寫入：%1</translation>
    </message>
    <message>
        <source>Saved: %1. Open it with the calendar of your computer or telephone.</source>
        <translation>已存檔：%1。請用電腦或手機的行事曆開啟。</translation>
    </message>
    <message>
        <source>There is an admission slip once you are accepted.</source>
        <translation>錄取後才有報到單。</translation>
    </message>
    <message>
        <source>Admission &amp;slip and leave…</source>
        <translation>報到單與請假(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>inservice::PriorityRow</name>
    <message>
        <source>Type part of a name</source>
        <translation>輸入名稱的一部分</translation>
    </message>
    <message>
        <source>Group %1</source>
        <comment>of who comes first</comment>
        <translation>第 %1 組</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, subject</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>inservice::QuestionRow</name>
    <message>
        <source>Question %1</source>
        <translation>第 %1 題</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>How question %1 is answered</source>
        <translation>第 %1 題的作答方式</translation>
    </message>
    <message>
        <source>Options of question %1</source>
        <translation>第 %1 題的選項</translation>
    </message>
    <message>
        <source>options, with 、 between them</source>
        <translation>選項，以「、」分隔</translation>
    </message>
</context>
<context>
    <name>inservice::RegistrationPage</name>
    <message>
        <source>&amp;Save the settings</source>
        <translation>儲存設定(&amp;S)</translation>
    </message>
    <message>
        <source>As it was sa&amp;ved</source>
        <translation>還原為已儲存的內容(&amp;V)</translation>
    </message>
    <message>
        <source>Open a course from the courses of the unit to set up its online registration.</source>
        <translation>請從本單位研習課程瀏覽開啟課程，再設定線上報名。</translation>
    </message>
    <message>
        <source>Courses of the unit</source>
        <translation>本單位研習課程瀏覽</translation>
    </message>
    <message>
        <source>The form as a teacher sees it</source>
        <translation>教師看到的報名表</translation>
    </message>
    <message>
        <source>To try only: nothing that is typed here is kept.</source>
        <translation>僅供預覽，在此輸入的內容不會儲存。</translation>
    </message>
    <message>
        <source>Online registration</source>
        <translation>線上報名設定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>This course is not among those that you can set up. Whoever runs it, its deputies, and the contacts and the chief manager of the unit can.</source>
        <translation>您不能設定此課程的線上報名；可由課程負責人、代理人、貴單位連絡人及總負責人辦理。</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取本機資料：%1</translation>
    </message>
    <message>
        <source>What was not saved the last time stands here again.</source>
        <translation>已帶入上次尚未儲存的內容。</translation>
    </message>
    <message>
        <source>What is typed could not be kept on this PC: %1</source>
        <translation>輸入的內容無法保留在這台電腦：%1</translation>
    </message>
    <message numerus="yes">
        <source>To be put right: %n</source>
        <translation>
            <numerusform>尚待處理：%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>已填寫完整</translation>
    </message>
    <message numerus="yes">
        <source>To be looked at: %n</source>
        <translation>
            <numerusform>請再確認：%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are on their way to the centre.</source>
        <translation>設定正在送往中心。</translation>
    </message>
    <message>
        <source>Nothing is different from what is saved.</source>
        <translation>內容與已儲存的相同。</translation>
    </message>
    <message>
        <source>Open a course first.</source>
        <translation>請先開啟課程。</translation>
    </message>
    <message>
        <source>Teachers have enrolled already. What they rely on is locked; a new item is asked of each of them as a follow-up, and nobody loses a place.</source>
        <translation>已有人報名：報名者所依據的設定已鎖定；新增的項目會請已報名者補填，不影響順位與名額。</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>尚未儲存：%1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入本機，因此未送出：%1</translation>
    </message>
    <message>
        <source>On its way to the centre. Without a connection it waits in the outbox and goes out by itself.</source>
        <translation>正在送往中心。沒有連線時會留在待送匣，連線後自動送出。</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n teacher(s) are asked for what is new on the form.</source>
        <translation>
            <numerusform>已儲存；有 %n 人需要補填新增的項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. It holds once the course is approved and published.</source>
        <translation>已儲存；課程審核通過並公開後生效。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
</context>
<context>
    <name>inservice::RowsEdit</name>
    <message>
        <source>%1, line %2</source>
        <comment>what a button does</comment>
        <translation>%1，第 %2 列</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>inservice::SelectionSection</name>
    <message>
        <source>How it is decided</source>
        <translation>錄取方式</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時公告</translation>
    </message>
    <message>
        <source>Until then teachers see «not looked at yet».</source>
        <translation>公告前教師只會看到「待審核」。</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>新增優先組(&amp;G)</translation>
    </message>
    <message>
        <source>At most %1 groups can come first.</source>
        <translation>優先順序最多 %1 組</translation>
    </message>
    <message>
        <source>Add a co&amp;unty</source>
        <translation>新增縣市(&amp;U)</translation>
    </message>
    <message>
        <source>There are no more counties.</source>
        <translation>沒有其他縣市了。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) come first</source>
        <translation>
            <numerusform>優先組 %n 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places kept for %n county(s)</source>
        <translation>
            <numerusform>縣市配額 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::WindowSection</name>
    <message>
        <source>When, and how many</source>
        <translation>報名期間與名額</translation>
    </message>
    <message>
        <source>Teachers enrol here</source>
        <translation>由教師在此報名</translation>
    </message>
    <message>
        <source>A day and a time: 2026-03-02 09:00 or 115/3/2 9:00.</source>
        <translation>日期與時間，例如 2026-03-02 09:00 或 115/3/2 9:00。</translation>
    </message>
    <message>
        <source>A day alone goes to its end, 24:00.</source>
        <translation>只輸入日期時為當日 24:00。</translation>
    </message>
    <message>
        <source>The other places of the course are for those sent by their units, and for who comes on the spot.</source>
        <translation>其餘名額保留給薦派及現場報名。</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>No online registration</source>
        <translation>未提供線上報名</translation>
    </message>
    <message>
        <source>%1 to %2, %3 places</source>
        <comment>opens, closes, how many</comment>
        <translation>%1 至 %2，%3 名</translation>
    </message>
</context>
</TS>
