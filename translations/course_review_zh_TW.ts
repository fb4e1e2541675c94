<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CourseActions</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it is approved after it has begun</source>
        <translation>課程已開始仍核准的理由</translation>
    </message>
    <message>
        <source>Note to the organiser</source>
        <translation>給開課單位的說明（可不填）</translation>
    </message>
    <message>
        <source>It has begun already: write why it is approved all the same.</source>
        <translation>課程已經開始，請填寫仍予核准的理由。</translation>
    </message>
    <message>
        <source>The organiser is told by mail what to put right, and sends it again.</source>
        <translation>系統以 E-Mail 通知開課單位補正事項，補正後重新送審。</translation>
    </message>
    <message>
        <source>What is to be put right, in your own words</source>
        <translation>補正說明</translation>
    </message>
    <message>
        <source>The course ends. Its reasons are mailed to the organiser, who may copy it to a new one.</source>
        <translation>課程不予核准，審核結束；理由會寄給開課單位。開課單位可複製為新課程重新登錄。</translation>
    </message>
    <message>
        <source>The course goes out of the search and waits for its review again. The organiser is told by mail.</source>
        <translation>課程從研習搜尋撤下，回到待審狀態，並以 E-Mail 通知開課單位。</translation>
    </message>
    <message>
        <source>Write the reason: it is mailed to the organiser.</source>
        <translation>請填寫理由，系統會寄給開課單位。</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>核准(&amp;A)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>退回補正(&amp;B)…</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>不核准(&amp;J)…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Ta&amp;ke the approval back…</source>
        <translation>收回核准(&amp;K)…</translation>
    </message>
    <message>
        <source>Take the approval back</source>
        <translation>收回核准</translation>
    </message>
    <message>
        <source>%1 Somebody else of your desk decides on it.</source>
        <comment>what one has to do with a course</comment>
        <translation>%1請由貴中心其他人員審核。</translation>
    </message>
    <message>
        <source>You are in charge of this course.</source>
        <translation>您是本課程的負責帳號，不可審核。</translation>
    </message>
    <message>
        <source>You stand in for whoever is in charge of this course.</source>
        <translation>您是本課程的代理，不可審核。</translation>
    </message>
    <message>
        <source>You have submitted this course.</source>
        <translation>本課程由您送審，不可自行審核。</translation>
    </message>
    <message>
        <source>You are a contact of this course.</source>
        <translation>您是本課程的承辦人，不可審核。</translation>
    </message>
    <message>
        <source>You teach in this course.</source>
        <translation>您是本課程的講師，不可審核。</translation>
    </message>
    <message>
        <source>It was sent back. The organiser has to put it right first.</source>
        <translation>已退回補正，請待開課單位補正後重新送審。</translation>
    </message>
    <message>
        <source>A decision about this course has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>本課程的審核結果尚待送出，請等候中心回覆。</translation>
    </message>
    <message>
        <source>It was approved more than a day ago. The organiser can cancel it, or ask for a change.</source>
        <translation>核准已超過 24 小時，不能收回。請由開課單位取消課程或申請異動。</translation>
    </message>
    <message>
        <source>Somebody has got a place already. The organiser can cancel it, or ask for a change.</source>
        <translation>已有學員錄取，不能收回核准。請由開課單位取消課程或申請異動。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, course</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The course becomes public, usually at the next full hour, and its organiser is told by mail.</source>
        <translation>核准後課程公開（通常為下一個整點），並以 E-Mail 通知開課單位。</translation>
    </message>
</context>
<context>
    <name>CourseReviewPlaces</name>
    <message>
        <source>Review of courses</source>
        <translation>課程審核</translation>
    </message>
    <message>
        <source>&amp;Open the course</source>
        <translation>開啟課程(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::CourseBulkPanel</name>
    <message>
        <source>It has begun already: approve it by itself, with the reason.</source>
        <translation>課程已經開始，請單獨核准並填寫理由。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n 門課程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They become public, usually at the next full hour, with %n place(s) together.</source>
        <translation>
            <numerusform>課程公開（通常為下一個整點），名額合計 %n 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CourseDecisionsPanel</name>
    <message>
        <source>Course number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>The data on this PC could not be read.</source>
        <translation>無法讀取本機資料。</translation>
    </message>
    <message>
        <source>Not possible while the course is “%1”.</source>
        <translation>課程目前為「%1」，不能執行。</translation>
    </message>
</context>
<context>
    <name>inservice::CourseDetail</name>
    <message>
        <source>Nothing more is sent; the course stays as it is now</source>
        <translation>不再送出，課程維持現狀</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>課程內容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>處理歷程</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>開課單位</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>負責帳號</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>送審時間</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>審核期限</translation>
    </message>
    <message>
        <source>Public from</source>
        <translation>公開時間</translation>
    </message>
    <message>
        <source>What was decided last</source>
        <translation>最近一次審核意見</translation>
    </message>
    <message>
        <source>Fields that were marked</source>
        <translation>標示的欄位</translation>
    </message>
    <message>
        <source>Answer of the organiser</source>
        <translation>開課單位回覆</translation>
    </message>
    <message>
        <source>It cannot be decided so any more.</source>
        <translation>已不能再作這個決定。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, name, what was done</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, course</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>課程異動</translation>
    </message>
    <message>
        <source>A change of it waits for a decision, in “Review of changes”.</source>
        <translation>有異動申請待審核，請至「課程異動審核」處理。</translation>
    </message>
</context>
<context>
    <name>inservice::CourseFaults</name>
    <message>
        <source>Field that is to be put right</source>
        <translation>要補正的欄位</translation>
    </message>
    <message>
        <source>About single fields, which are marked on the organiser&apos;s form:</source>
        <translation>個別欄位（開課單位的表單上會標示出來）：</translation>
    </message>
    <message>
        <source>What stands beside the field has not been added yet.</source>
        <translation>欄位旁的說明尚未加入，請按「加入」。</translation>
    </message>
</context>
<context>
    <name>inservice::CourseReviewPage</name>
    <message>
        <source>To be decided</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>審核通過</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a course from the list. Several at once: hold Ctrl or Shift.</source>
        <translation>請從清單選擇課程。按住 Ctrl 或 Shift 可一次選擇多門。</translation>
    </message>
    <message>
        <source>The courses are being loaded…</source>
        <translation>正在載入課程…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The courses appear as soon as it answers.</source>
        <translation>目前無法連線，本機也沒有先前的資料。恢復連線後會顯示課程。</translation>
    </message>
    <message>
        <source>No course fits what is typed.</source>
        <translation>沒有符合的課程。</translation>
    </message>
    <message>
        <source>No course stands like this.</source>
        <translation>沒有這個狀態的課程。</translation>
    </message>
    <message>
        <source>No course has been submitted to this desk.</source>
        <translation>目前沒有送審的課程。</translation>
    </message>
    <message>
        <source>No course had been submitted when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有送審的課程；目前無法連線。</translation>
    </message>
    <message>
        <source>Review of courses</source>
        <translation>課程審核</translation>
    </message>
    <message>
        <source>Number, title, unit or who is in charge</source>
        <translation>課程代碼、名稱、單位或負責人</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>尋找課程</translation>
    </message>
    <message>
        <source>Choose a course first.</source>
        <translation>請先選擇課程。</translation>
    </message>
    <message>
        <source>Not possible while the course stands like this.</source>
        <translation>課程目前的狀態不能執行。</translation>
    </message>
    <message>
        <source>One course at a time: choose it alone.</source>
        <translation>一次只能處理一門課程，請單獨選擇。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) wait for your decision.</source>
        <translation>
            <numerusform>%n 門課程待您審核。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n of them are late.</source>
        <translation>
            <numerusform>其中 %n 門已逾審核期限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
</context>
</TS>
