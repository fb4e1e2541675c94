<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ClosingActions</name>
    <message numerus="yes">
        <source>It is overdue for %n day(s).</source>
        <translation>
            <numerusform>已逾期 %n 日。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>今日到期。</translation>
    </message>
    <message numerus="yes">
        <source>It is due in %n day(s).</source>
        <translation>
            <numerusform>還有 %n 日到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Han&amp;d in the list…</source>
        <translation>送出名單(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;List and hours</source>
        <translation>名單與時數(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Roll call</source>
        <translation>點名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Upload a list</source>
        <translation>上傳名單(&amp;U)</translation>
    </message>
    <message>
        <source>Evidence &amp;of presence…</source>
        <translation>簽到佐證(&amp;O)…</translation>
    </message>
    <message>
        <source>Re&amp;call the list…</source>
        <translation>收回名單(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Print the summary…</source>
        <translation>列印結案摘要(&amp;P)…</translation>
    </message>
    <message>
        <source>%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of the unit can do this.</source>
        <translation>本課程由%1承辦；承辦人、代理人、貴單位連絡人及總負責人才能執行。</translation>
    </message>
    <message>
        <source>Something about this course has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>此課程尚有未送出的操作，請等候中心回覆。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are to be put right first: see the check below.</source>
        <translation>
            <numerusform>結案健檢還有 %n 項須先處理，請見下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not over yet: it ends on %1. Presence and hours can be entered meanwhile.</source>
        <translation>課程尚未結束（至 %1）。這段期間可以先登記出席與時數。</translation>
    </message>
    <message>
        <source>Look through the list, and hand it in by %1.</source>
        <comment>a date</comment>
        <translation>請核對名單，於 %1 前送出。</translation>
    </message>
    <message>
        <source>The list was sent back: put right what is said below, and hand it in again by %1.</source>
        <comment>a date</comment>
        <translation>名單已退回：請依下方說明修正，於 %1 前重新送出。</translation>
    </message>
    <message>
        <source>The list was confirmed and the course is closed: the hours stand in the records of the teachers.</source>
        <translation>名單確認通過，課程已結案，時數已登錄於教師的研習記錄。</translation>
    </message>
    <message>
        <source>The course is closed; nobody took part.</source>
        <translation>課程已結案，無人出席。</translation>
    </message>
    <message>
        <source>Recall the list of course %1</source>
        <translation>收回課程 %1 的名單</translation>
    </message>
    <message>
        <source>Nobody reviews it any more. It can be changed, and has to be handed in again.</source>
        <translation>名單不再審核，可以修改，之後須重新送出。</translation>
    </message>
    <message>
        <source>Recall the list</source>
        <translation>收回名單</translation>
    </message>
    <message>
        <source>Leave it with the desk (&amp;X)</source>
        <translation>不收回(&amp;X)</translation>
    </message>
    <message>
        <source>Hand in the list of course %1</source>
        <translation>送出課程 %1 的名單</translation>
    </message>
    <message>
        <source>Hand in the list</source>
        <translation>送出名單</translation>
    </message>
    <message>
        <source>It cannot be changed while it is reviewed; it can be recalled until somebody has decided.</source>
        <translation>審核期間不能修改；在審核人員決定之前可以收回。</translation>
    </message>
    <message>
        <source>This is to be confirmed:</source>
        <translation>以下事項請確認：</translation>
    </message>
    <message>
        <source>Why it is right like this</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Write a sentence about what is to be confirmed: who reviews the list reads it.</source>
        <translation>請就上列事項寫一句說明，審核人員會看到。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Put it ri&amp;ght…</source>
        <translation>修改內容(&amp;G)…</translation>
    </message>
    <message>
        <source>Print certif&amp;icates…</source>
        <translation>列印研習時數證明(&amp;I)…</translation>
    </message>
    <message>
        <source>The list waits for its review; you need not do anything. Evidence that lacks can still be added.</source>
        <translation>名單審核中，您目前不必做任何事；如缺簽到佐證，仍可補附。</translation>
    </message>
</context>
<context>
    <name>ClosingLists</name>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>number of a row, what is wrong with it</comment>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>List %1: %2</source>
        <comment>which one, how it stands</comment>
        <translation>第 %1 版：%2</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>送出</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, name</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sentence to what was doubtful</source>
        <translation>對疑點的說明</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審核單位</translation>
    </message>
    <message>
        <source>the chief manager of the unit</source>
        <translation>本單位總負責人</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已辦理</translation>
    </message>
    <message>
        <source>%1, by the centre itself: nothing was doubtful</source>
        <translation>%1，無疑點，由中心自動確認</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>審核說明</translation>
    </message>
    <message>
        <source>About rows</source>
        <translation>個別列</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>校驗碼</translation>
    </message>
    <message>
        <source>Save %1 (%2), sessions %3</source>
        <comment>file, its size, numbers of sessions</comment>
        <translation>儲存 %1（%2），第 %3 場</translation>
    </message>
    <message>
        <source>take it away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>尚無佐證</translation>
    </message>
    <message>
        <source>sessions %1. Scans of slips count as evidence as well.</source>
        <translation>第 %1 場。掃描報到單的紀錄也算佐證。</translation>
    </message>
</context>
<context>
    <name>ClosingPaper</name>
    <message>
        <source>Have it sealed and keep it with the signed sheets: the check value shows which list it is of.</source>
        <translation>用印後與簽到表一起留存；由校驗碼可以對照是哪一版名單。</translation>
    </message>
    <message>
        <source>Summary of the closing</source>
        <translation>結案摘要</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>The centre does not answer, and the rows of the list lie there alone. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，而名單內容只在中心。請檢查網路，或過幾分鐘再試。</translation>
    </message>
</context>
<context>
    <name>ClosingPlaces</name>
    <message>
        <source>Lists and hours</source>
        <translation>名單與時數</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>名單審核</translation>
    </message>
</context>
<context>
    <name>HoursWords</name>
    <message>
        <source>Came without enrolling</source>
        <translation>現場參加</translation>
    </message>
    <message>
        <source>Nominated by the school</source>
        <translation>學校薦派</translation>
    </message>
    <message>
        <source>Enrolled online</source>
        <translation>線上報名</translation>
    </message>
    <message>
        <source>Session %1: %2 %3–%4</source>
        <comment>number, day, from, to</comment>
        <translation>第 %1 場&#x3000;%2 %3–%4</translation>
    </message>
    <message>
        <source>teaches</source>
        <translation>授課</translation>
    </message>
    <message>
        <source>?</source>
        <comment>presence that is not marked</comment>
        <translation>未登記</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>The course is closed: the hours stand in the records of the teachers, who are told by mail.</source>
        <translation>課程結案，時數登錄於教師的研習記錄，並以郵件通知本人。</translation>
    </message>
    <message>
        <source>The organiser is told by mail what to put right, and hands it in again.</source>
        <translation>以郵件通知開課單位要修正的地方，修正後重新送出。</translation>
    </message>
    <message>
        <source>What is to be put right, in your own words</source>
        <translation>補正說明</translation>
    </message>
    <message>
        <source>The hours leave the records again, and the list waits for its review. The organiser is told by mail.</source>
        <translation>時數自研習記錄移除，名單回到待審核，並以郵件通知開課單位。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason: it is mailed to the organiser.</source>
        <translation>請填寫原因，系統會以電子郵件通知開課單位。</translation>
    </message>
    <message>
        <source>&amp;Confirm the list</source>
        <translation>名單確認通過(&amp;C)</translation>
    </message>
    <message>
        <source>Confirm the list</source>
        <translation>名單確認通過</translation>
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
        <source>Ta&amp;ke the confirmation back…</source>
        <translation>撤銷確認(&amp;K)…</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>撤銷確認</translation>
    </message>
    <message>
        <source>A decision about this list has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>對這份名單的決定還沒有送出，請等中心回覆。</translation>
    </message>
    <message>
        <source>It was confirmed more than a day ago. What is wrong is put right by a correction of a closed course.</source>
        <translation>確認已超過一日。有誤時請以修改已結案課程內容處理。</translation>
    </message>
</context>
<context>
    <name>inservice::ChecksView</name>
    <message>
        <source>To be put right</source>
        <translation>須處理</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>供參考</translation>
    </message>
    <message>
        <source>Nothing stands in the way: the list can be handed in.</source>
        <translation>沒有須處理的事項，可以送出名單。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to be put right</source>
        <translation>
            <numerusform>%n 項須處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed</source>
        <translation>
            <numerusform>%n 項須確認</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was found</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what was found</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>報名 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>錄取 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>出席 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>通過 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours in all</source>
        <translation>研習時數合計 %1 小時</translation>
    </message>
    <message>
        <source>%1 hours of lecturers</source>
        <translation>講師時數合計 %1 小時</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, what was found</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inservice::ClosingDetail</name>
    <message>
        <source>I have looked at this, and it is right</source>
        <translation>以上事項已確認無誤</translation>
    </message>
    <message>
        <source>Check before closing</source>
        <translation>結案健檢</translation>
    </message>
    <message>
        <source>Evidence of presence</source>
        <translation>簽到佐證</translation>
    </message>
    <message>
        <source>Lists handed in</source>
        <translation>送出的名單</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>The list was checked when it was handed in.</source>
        <translation>名單送出時已完成健檢。</translation>
    </message>
    <message>
        <source>The course is closed: nothing is to be checked any more.</source>
        <translation>課程已結案，不必再健檢。</translation>
    </message>
    <message>
        <source>The centre is looking through the list…</source>
        <translation>中心正在檢查名單…</translation>
    </message>
    <message>
        <source>The centre cannot be reached: what it finds in the list is shown as soon as it answers, and the list can be handed in then.</source>
        <translation>目前連不上中心：恢復連線後顯示健檢結果，屆時才能送出名單。</translation>
    </message>
    <message>
        <source>No list was handed in yet.</source>
        <translation>還沒有送出過名單。</translation>
    </message>
    <message>
        <source>Evidence of presence: course %1</source>
        <translation>簽到佐證：課程 %1</translation>
    </message>
    <message>
        <source>Tick that you have looked at what is listed.</source>
        <translation>請勾選已確認上列事項。</translation>
    </message>
    <message>
        <source>Hours passed on</source>
        <translation>時數轉送</translation>
    </message>
</context>
<context>
    <name>inservice::ClosingPage</name>
    <message>
        <source>Choose a course from the list.</source>
        <translation>請從清單選擇課程。</translation>
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
        <source>Your unit has no course that is to be closed.</source>
        <translation>貴單位沒有要結案的課程。</translation>
    </message>
    <message>
        <source>No course was to be closed when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回應時沒有要結案的課程；目前連不上中心。</translation>
    </message>
    <message>
        <source>Title, number, or who runs it</source>
        <translation>研習名稱、課程代碼或負責人</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>尋找課程</translation>
    </message>
    <message>
        <source>To be handed in</source>
        <translation>待送名單</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>尚未結束</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Whose courses</source>
        <translation>課程範圍</translation>
    </message>
    <message>
        <source>All of the unit</source>
        <translation>全單位</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我負責的</translation>
    </message>
    <message>
        <source>Lists and hours</source>
        <translation>名單與時數</translation>
    </message>
    <message>
        <source>List sent back</source>
        <translation>名單-退回補正</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of participants were sent back and are to be put right.</source>
        <translation>
            <numerusform>%n 門課程的名單被退回，須修正後重新送出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>前往修正</translation>
    </message>
    <message>
        <source>List due</source>
        <translation>結案期限</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are over and wait for their list, the first by %1.</source>
        <translation>
            <numerusform>%n 門課程已結束，待送名單，最早於 %1 到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>前往送出</translation>
    </message>
</context>
<context>
    <name>inservice::EntryPanel</name>
    <message>
        <source>(as it is for each)</source>
        <translation>（各人維持原樣）</translation>
    </message>
    <message>
        <source>Set it (&amp;Y)</source>
        <translation>更正(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>身分別(&amp;R)</translation>
    </message>
    <message>
        <source>Ho&amp;urs</source>
        <translation>時數(&amp;U)</translation>
    </message>
    <message>
        <source>Hours &amp;given</source>
        <translation>核給時數(&amp;G)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>理由(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Assessment</source>
        <translation>考核(&amp;A)</translation>
    </message>
    <message>
        <source>Hours of a &amp;lecturer</source>
        <translation>講師時數(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>The signed sheet shows it</source>
        <translation>依簽到表</translation>
    </message>
    <message>
        <source>Part of the course was waived</source>
        <translation>部分課程抵免</translation>
    </message>
    <message>
        <source>Counted by the trainer</source>
        <translation>依講師紀錄</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <comment>a person</comment>
        <translation>更正：%1</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n person(s)</source>
        <translation>
            <numerusform>更正 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Hours that are given by hand are marked in the list and on paper, with their reason.</source>
        <translation>人工核給的時數會連同理由標示在名單與摘要上。</translation>
    </message>
    <message>
        <source>What is left as it is stays for each of them. Hours that are given by hand are marked in the list and on paper, with their reason.</source>
        <translation>沒有改的欄位各人維持原樣。人工核給的時數會連同理由標示在名單與摘要上。</translation>
    </message>
    <message>
        <source>As computed from the presence</source>
        <translation>依出席計算</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>人工核給</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>（尚未登錄）</translation>
    </message>
    <message>
        <source>Write the hours that are given.</source>
        <translation>請填寫核給時數。</translation>
    </message>
    <message>
        <source>The course has %1 hours: nobody gets more.</source>
        <translation>課程核定 %1 小時，不能超過。</translation>
    </message>
    <message>
        <source>Write why the hours are not as computed, at least 5 characters: it stands in the list.</source>
        <translation>請填寫與計算時數不同的理由（至少 5 個字），會列在名單上。</translation>
    </message>
</context>
<context>
    <name>inservice::EvidencePanel</name>
    <message>
        <source>Attach it (&amp;Y)</source>
        <translation>附上(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>選擇檔案(&amp;C)…</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>檔案(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Sessions it shows</source>
        <translation>佐證的場次(&amp;S)</translation>
    </message>
    <message>
        <source>The signed sheets, scanned, or a log</source>
        <translation>簽到表掃描檔或紀錄</translation>
    </message>
    <message>
        <source>Scans and documents (*.pdf *.jpg *.jpeg *.png *.ods *.xlsx);;All files (*)</source>
        <translation>掃描檔與文件 (*.pdf *.jpg *.jpeg *.png *.ods *.xlsx);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>The signed sheets, scanned, or a log of scans or of the online class. Who reviews the list sees it, nobody else.</source>
        <translation>簽到表掃描檔，或掃描報到、線上課程的紀錄。只有審核名單的人看得到。</translation>
    </message>
    <message>
        <source>Choose the file, or drop it here.</source>
        <translation>請選擇檔案，或把檔案拖到這裡。</translation>
    </message>
    <message>
        <source>Tick the sessions that it shows.</source>
        <translation>請勾選這個檔案佐證的場次。</translation>
    </message>
</context>
<context>
    <name>inservice::HoursPage</name>
    <message>
        <source>Choose somebody from the list. Several at once: hold Ctrl or Shift.</source>
        <translation>請從清單選擇一位。按住 Ctrl 或 Shift 可選擇多位。</translation>
    </message>
    <message>
        <source>The list is being loaded…</source>
        <translation>正在載入名單…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The list appears as soon as it answers.</source>
        <translation>連不上中心，這台電腦也還沒有載入過資料。中心回應後就會顯示名單。</translation>
    </message>
    <message>
        <source>Nobody fits what is typed.</source>
        <translation>沒有符合輸入內容的人員。</translation>
    </message>
    <message>
        <source>Nobody on the list is like this.</source>
        <translation>名單上沒有這類人員。</translation>
    </message>
    <message>
        <source>Nobody has been accepted for this course yet, and nobody was marked as having come.</source>
        <translation>這門課程還沒有錄取任何人，也沒有現場參加者。</translation>
    </message>
    <message>
        <source>Nobody was on the list when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回應時名單上沒有人；目前連不上中心。</translation>
    </message>
    <message>
        <source>Name, school, title or note</source>
        <translation>姓名、服務單位、職稱或備註</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>Without hours</source>
        <translation>沒有時數</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>人工核給</translation>
    </message>
    <message>
        <source>Lecturers and staff</source>
        <translation>講師與工作人員</translation>
    </message>
    <message>
        <source>&amp;Back to the course</source>
        <translation>回到課程(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show everybody</source>
        <translation>顯示全部人員(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>更正(&amp;C)…</translation>
    </message>
    <message>
        <source>Assessment &amp;passed</source>
        <translation>考核通過(&amp;P)</translation>
    </message>
    <message>
        <source>Assessment &amp;not passed</source>
        <translation>考核不通過(&amp;N)</translation>
    </message>
    <message>
        <source>List and hours</source>
        <translation>名單與時數</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Open a course from “Lists and hours” to see who is on its list.</source>
        <translation>請從「名單與時數」開啟一門課程，查看名單。</translation>
    </message>
    <message>
        <source>Lists and hours</source>
        <translation>名單與時數</translation>
    </message>
    <message>
        <source>School</source>
        <translation>服務學校</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身分別</translation>
    </message>
    <message>
        <source>How they came onto the list</source>
        <translation>參加方式</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>實核時數</translation>
    </message>
    <message numerus="yes">
        <source>not known yet: %n session(s) are not marked</source>
        <translation>
            <numerusform>未定：%n 場未登記出席</numerusform>
        </translation>
    </message>
    <message>
        <source>How they came about</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <source>Given by hand</source>
        <translation>人工核給</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3</source>
        <comment>hours given, computed, reason</comment>
        <translation>%1（計算為 %2）：%3</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>尚未登錄</translation>
    </message>
    <message>
        <source>Hours of a lecturer</source>
        <translation>講師時數</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>登錄人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出席</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours in all</source>
        <translation>時數合計</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The list was handed in. Recall it to change it, as long as nobody has decided.</source>
        <translation>名單已送出。審核人員決定之前可以收回修改。</translation>
    </message>
    <message>
        <source>The list is closed. What is wrong in it is put right by a correction of a closed course.</source>
        <translation>名單已結案。有誤時請以修改已結案課程內容處理。</translation>
    </message>
    <message>
        <source>%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of the unit can do this.</source>
        <translation>本課程由%1承辦；承辦人、代理人、貴單位連絡人及總負責人才能執行。</translation>
    </message>
    <message>
        <source>Something about this has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這裡有還沒送出的更正，請等中心回覆。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message numerus="yes">
        <source>Of the list only %n people are shown whom the check names.</source>
        <translation>
            <numerusform>只列出結案健檢指出的 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Roll call</source>
        <translation>點名(&amp;R)</translation>
    </message>
</context>
<context>
    <name>inservice::ListBulkPanel</name>
    <message>
        <source>Something was doubtful: read the sentence of the organiser, and confirm it by itself.</source>
        <translation>有疑點：請先看開課單位的說明，再逐份確認。</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n 份名單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get hours, </source>
        <translation>
            <numerusform>%n 人獲得時數，</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all.</source>
        <comment>hours</comment>
        <translation>合計 %1 小時。</translation>
    </message>
</context>
<context>
    <name>inservice::ListFaults</name>
    <message>
        <source>About single rows, which the organiser sees with the list:</source>
        <translation>對個別列的說明，開課單位會在名單上看到：</translation>
    </message>
    <message>
        <source>Row that is to be put right</source>
        <translation>要修正的列</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a row, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What stands beside the row has not been added yet.</source>
        <translation>列旁邊填寫的說明還沒有加入。</translation>
    </message>
</context>
<context>
    <name>inservice::ListReviewDetail</name>
    <message>
        <source>&amp;Print the summary…</source>
        <translation>列印結案摘要(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Look at the course</source>
        <translation>查看課程(&amp;L)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>結案健檢</translation>
    </message>
    <message>
        <source>Evidence of presence</source>
        <translation>簽到佐證</translation>
    </message>
    <message>
        <source>Lists handed in</source>
        <translation>送出的名單</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, days</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>List %1: %2</source>
        <comment>which one, its sums</comment>
        <translation>名單第 %1 版：%2</translation>
    </message>
    <message>
        <source>The organiser to what was doubtful: %1</source>
        <translation>開課單位對疑點的說明：%1</translation>
    </message>
    <message>
        <source>No list was handed in yet. It is due by %1.</source>
        <comment>a date</comment>
        <translation>還沒有送出名單，期限是 %1。</translation>
    </message>
    <message>
        <source>The centre is being asked for the list…</source>
        <translation>正在向中心讀取名單…</translation>
    </message>
    <message>
        <source>The centre does not answer, and the rows of the list lie there alone.</source>
        <translation>中心沒有回應，而名單內容只在中心。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between doubts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>You have handed in this list. Somebody else decides on it.</source>
        <translation>這份名單是您送出的，須由其他人審核。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, course</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Why the hours are given all the same</source>
        <translation>仍要核給的理由</translation>
    </message>
    <message>
        <source>Write why, at least 5 characters: it stays with the list.</source>
        <translation>請填寫理由（至少 5 個字），會與名單一起留存。</translation>
    </message>
    <message>
        <source>Put it ri&amp;ght…</source>
        <translation>修改內容(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>inservice::ListReviewPage</name>
    <message>
        <source>To be decided</source>
        <translation>待決定</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Not handed in</source>
        <translation>未送名單</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
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
        <source>The lists are being loaded…</source>
        <translation>正在載入名單…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The lists appear as soon as it answers.</source>
        <translation>連不上中心，這台電腦也還沒有載入過資料。中心回應後就會顯示名單。</translation>
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
        <source>No list has been handed in here.</source>
        <translation>沒有送到這裡審核的名單。</translation>
    </message>
    <message>
        <source>No list had been handed in when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回應時沒有送審的名單；目前連不上中心。</translation>
    </message>
    <message>
        <source>Review of lists</source>
        <translation>名單審核</translation>
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
        <source>Not possible while the list stands like this.</source>
        <translation>名單目前的狀態不能這樣做。</translation>
    </message>
    <message>
        <source>One course at a time: choose it alone.</source>
        <translation>一次只能處理一門課程，請單獨選擇。</translation>
    </message>
    <message>
        <source>List to be decided</source>
        <translation>待審核名單</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of participants wait for your decision.</source>
        <translation>
            <numerusform>%n 份名單等您審核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
</context>
<context>
    <name>inservice::ListedModel</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>School</source>
        <translation>服務學校</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身分別</translation>
    </message>
    <message>
        <source>%1, came without enrolling</source>
        <comment>role on a list</comment>
        <translation>%1，現場參加</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>%1, lecturer</source>
        <comment>hours</comment>
        <translation>%1（講師）</translation>
    </message>
    <message>
        <source>How they came about</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <source>Given by hand because</source>
        <translation>人工核給理由</translation>
    </message>
    <message>
        <source>What the centre knows</source>
        <translation>中心比對</translation>
    </message>
    <message>
        <source>on no school&apos;s roster</source>
        <translation>未列於學校教師名單</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between doubts</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::PassedModel</name>
    <message>
        <source>batch of %1</source>
        <comment>a day</comment>
        <translation>%1 匯出</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day</comment>
        <translation>%1 轉送</translation>
    </message>
    <message>
        <source>with the next batch</source>
        <translation>下一批轉送</translation>
    </message>
    <message>
        <source>%1: not passed on, as the course has no tag that is.</source>
        <translation>%1：不轉送，課程沒有應轉送的專案屬性標籤。</translation>
    </message>
    <message>
        <source>%1: not passed on, as it was not chosen when the course was registered.</source>
        <translation>%1：不轉送，課程登錄時未選擇轉送。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>轉送對象</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>target, part</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因與建議</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>School</source>
        <translation>服務學校</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target, counts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::PassedView</name>
    <message>
        <source>Save the list as a &amp;file…</source>
        <translation>名單下載(&amp;F)…</translation>
    </message>
    <message>
        <source>How the hours are passed on</source>
        <translation>時數轉送情形</translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <translation>清單上沒有人。</translation>
    </message>
    <message>
        <source>The centre is asked how the hours are passed on…</source>
        <translation>正在向中心查詢時數轉送情形…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and how the hours are passed on lies there alone. Look again once it answers.</source>
        <translation>目前連不上中心：時數轉送情形只存在中心，恢復連線後再查看。</translation>
    </message>
    <message>
        <source>Hours passed on, course %1</source>
        <comment>name of a sheet</comment>
        <translation>時數轉送 課程 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), in the columns that the list shows. The centre writes down who saved them, and how many.</source>
        <translation>
            <numerusform>共 %n 筆，欄位與清單顯示的相同。中心會記錄由誰下載及筆數。</numerusform>
        </translation>
    </message>
</context>
</TS>
