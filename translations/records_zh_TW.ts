<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>RecordPlaces</name>
    <message>
        <source>My record</source>
        <translation>個人研習記錄</translation>
    </message>
    <message>
        <source>Civil servants&apos; learning</source>
        <translation>公務人員終身學習</translation>
    </message>
    <message>
        <source>What is passed on</source>
        <translation>轉送明細</translation>
    </message>
    <message>
        <source>Passing hours on</source>
        <translation>時數轉送</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>轉送批次</translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>證明查驗</translation>
    </message>
    <message>
        <source>Verify the certificate</source>
        <translation>查驗證明</translation>
    </message>
    <message>
        <source>&amp;Open my record</source>
        <translation>開啟研習記錄(&amp;O)</translation>
    </message>
    <message>
        <source>Hours from elsewhere</source>
        <translation>自行登錄</translation>
    </message>
    <message>
        <source>Print certificates</source>
        <translation>列印研習時數證明</translation>
    </message>
</context>
<context>
    <name>inservice::BatchesPage</name>
    <message>
        <source>Take back</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回覆</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未回覆</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待轉送</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>轉送對象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月轉送</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暫不轉送</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>轉送批次</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>產生者</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>產生時間</translation>
    </message>
    <message>
        <source>Rows of the batch</source>
        <translation>批次明細</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身分證字號</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因與處理建議</translation>
    </message>
    <message>
        <source>&amp;Make a batch…</source>
        <translation>產生批次(&amp;M)…</translation>
    </message>
    <message>
        <source>Show &amp;what is held back</source>
        <translation>查看暫不轉送(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save its file…</source>
        <translation>下載轉送檔(&amp;S)…</translation>
    </message>
    <message>
        <source>All that is not answered was taken &amp;in</source>
        <translation>其餘全部已匯入(&amp;I)</translation>
    </message>
    <message>
        <source>These rows faile&amp;d…</source>
        <translation>所選列匯入失敗(&amp;D)…</translation>
    </message>
    <message>
        <source>These rows were ta&amp;ken in</source>
        <translation>所選列已匯入(&amp;K)</translation>
    </message>
    <message>
        <source>Pass this row on once mo&amp;re</source>
        <translation>重新轉送這一列(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) failed</source>
        <translation>
            <numerusform>%n 列匯入失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Each person is told by mail, with the reason and what can be done.</source>
        <translation>系統會以電子郵件通知每位教師，並附原因與處理建議。</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>登錄(&amp;N)</translation>
    </message>
    <message>
        <source>What the other system says:</source>
        <translation>對方系統的說明：</translation>
    </message>
    <message>
        <source>Write down what the other system says: the person reads it.</source>
        <translation>請填寫對方系統的說明，教師會看到。</translation>
    </message>
    <message>
        <source>Nothing could be put into a batch: what waited is held back now, see why below.</source>
        <translation>沒有可產生批次的資料：待轉送的資料已改為暫不轉送，原因請見下方。</translation>
    </message>
    <message numerus="yes">
        <source>Batch %1 has been made with %n row(s). Save its file and hand it in.</source>
        <translation>
            <numerusform>已產生批次 %1，共 %n 列。請下載轉送檔並送件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦：%1</translation>
    </message>
    <message>
        <source>Passing hours on</source>
        <translation>時數轉送</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a batch first.</source>
        <translation>請先選擇批次。</translation>
    </message>
    <message>
        <source>The batch has been answered; its file is handed out no more.</source>
        <translation>這個批次已回覆，不再提供檔案。</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>請先選擇資料列。</translation>
    </message>
    <message>
        <source>Nothing waits to be passed on.</source>
        <translation>目前沒有待轉送的資料。</translation>
    </message>
    <message>
        <source>Nothing of this can be passed on now.</source>
        <translation>這一項目前沒有可轉送的資料。</translation>
    </message>
    <message>
        <source>Choose one row that failed or is held back.</source>
        <translation>請選擇一列失敗或暫不轉送的資料。</translation>
    </message>
    <message>
        <source>Handing it in at the other system</source>
        <translation>送件至接收系統</translation>
    </message>
    <message>
        <source>Handing it in once more</source>
        <translation>重新送件</translation>
    </message>
    <message>
        <source>Save the file of the batch</source>
        <translation>儲存轉送檔</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV 檔 (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>檔案無法寫入：%1</translation>
    </message>
    <message>
        <source>Saved: %1. Whole ID numbers are in it: hand it in, and delete it.</source>
        <translation>已儲存：%1。檔案含完整身分證字號，送件後請立即刪除。</translation>
    </message>
    <message>
        <source>Re&amp;ad the file of answers…</source>
        <translation>讀入回覆檔(&amp;A)…</translation>
    </message>
    <message>
        <source>The rows of the batch are still being loaded.</source>
        <translation>批次的資料列還在載入。</translation>
    </message>
    <message>
        <source>What the other system has answered</source>
        <translation>選擇對方系統的回覆檔</translation>
    </message>
    <message>
        <source>Spreadsheets (*.ods *.xlsx *.csv);;All files (*)</source>
        <translation>試算表 (*.ods *.xlsx *.csv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, cause</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No line of %1 is about one row of this batch, or says what became of it. Choose the batch whose file was handed in.</source>
        <translation>「%1」沒有一列能對到這個批次，或沒有寫明結果。請選擇送出該檔案的批次。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken in.</source>
        <translation>
            <numerusform>%n 列已匯入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) failed; each person is told by mail, with the reason and what can be done.</source>
        <translation>
            <numerusform>%n 列失敗；會寄信通知本人，載明原因與處理方式。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file are left out, they fit no row or contradict each other: %1</source>
        <translation>
            <numerusform>檔案中有 %n 列對不到資料或前後矛盾，不列入：第 %1 列</numerusform>
        </translation>
    </message>
    <message>
        <source>What %1 says</source>
        <translation>「%1」的回覆</translation>
    </message>
    <message>
        <source>N&amp;ote it</source>
        <translation>登錄回覆(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::DutiesLine</name>
    <message>
        <source>H&amp;ide them</source>
        <translation>收合(&amp;I)</translation>
    </message>
    <message>
        <source>Which &amp;ones</source>
        <translation>看各項(&amp;O)</translation>
    </message>
    <message>
        <source>%1: %2 of %3 hours, %4 lacking</source>
        <comment>duty, have, need, lacking</comment>
        <translation>%1（%2／%3 小時，尚缺 %4）</translation>
    </message>
    <message numerus="yes">
        <source>All %n statutory duties are fulfilled.</source>
        <translation>
            <numerusform>%n 項法定研習都已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Statutory duties: %1 fulfilled, %2 still lacking.</source>
        <comment>how many, how many</comment>
        <translation>法定研習：已完成 %1 項，尚缺 %2 項。</translation>
    </message>
</context>
<context>
    <name>inservice::IssuePage</name>
    <message>
        <source>Who has a certificate</source>
        <translation>有研習時數證明的人員</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>School or unit</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Print those that are &amp;chosen…</source>
        <translation>列印所選人員(&amp;C)…</translation>
    </message>
    <message>
        <source>Print &amp;all…</source>
        <translation>全部列印(&amp;A)…</translation>
    </message>
    <message>
        <source>Of those who were credited with hours. A certificate that was revoked is left out; one that was printed before a correction is void and is printed anew.</source>
        <translation>列出已核給時數的人員。已撤銷的證明不列印；更正前列印的證明已失效，須重新列印。</translation>
    </message>
    <message>
        <source>Print certificates</source>
        <translation>列印研習時數證明</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>Certificates are there once the list of the course is confirmed.</source>
        <translation>課程名單確認通過後才有研習時數證明。</translation>
    </message>
    <message>
        <source>The centre does not answer, and certificates lie there alone. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應；研習時數證明只在中心。請檢查網路，或幾分鐘後再試。</translation>
    </message>
    <message>
        <source>%1 as a lecturer</source>
        <comment>hours</comment>
        <translation>講師 %1</translation>
    </message>
    <message>
        <source>Finish below what you began.</source>
        <translation>請先完成下方的作業。</translation>
    </message>
    <message>
        <source>There is nobody with a certificate.</source>
        <translation>沒有可列印證明的人員。</translation>
    </message>
    <message>
        <source>%1 at once at most: choose a part of them.</source>
        <translation>一次至多 %1 張，請分批選取。</translation>
    </message>
    <message>
        <source>Choose who it is for.</source>
        <translation>請先選取人員。</translation>
    </message>
    <message>
        <source>The centre is being asked for the certificates…</source>
        <translation>正在向中心取得研習時數證明……</translation>
    </message>
    <message>
        <source>Whoever gets one can verify it under «Verify a certificate», without an account.</source>
        <translation>收到證明的人不必有帳號，就可以在「證明查驗」查核。</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>研習時數證明</translation>
    </message>
</context>
<context>
    <name>inservice::IssuePanel</name>
    <message>
        <source>&amp;Go on to printing</source>
        <translation>前往列印(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>Handed out at the end of the course</source>
        <translation>結訓發給學員</translation>
    </message>
    <message>
        <source>Asked for by a participant</source>
        <translation>應參加人員要求補發</translation>
    </message>
    <message>
        <source>Kept with the files of the course</source>
        <translation>課程檔案留存</translation>
    </message>
    <message numerus="yes">
        <source>Print %n certificate(s)</source>
        <translation>
            <numerusform>列印研習時數證明 %n 張</numerusform>
        </translation>
    </message>
    <message>
        <source>With number and code anybody can verify a certificate. So the purpose, and who has asked, are kept at the centre.</source>
        <translation>有字號與驗證碼就能查核證明，所以中心會記錄列印的人與用途。</translation>
    </message>
</context>
<context>
    <name>inservice::RecordDetail</name>
    <message>
        <source>&amp;Print the certificate…</source>
        <translation>列印研習時數證明(&amp;P)…</translation>
    </message>
    <message>
        <source>Page of the &amp;course</source>
        <translation>課程頁面(&amp;C)</translation>
    </message>
    <message>
        <source>How it is passed o&amp;n</source>
        <translation>轉送情形(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Object to the correction…</source>
        <translation>對更正提出陳述(&amp;O)…</translation>
    </message>
    <message>
        <source>Your objection has reached the desk, which answers you itself.</source>
        <translation>陳述已送達受理單位，由受理單位回覆您。</translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法寫入本機：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>A certificate is there once the hours are confirmed.</source>
        <translation>時數核定後才有證明。</translation>
    </message>
    <message>
        <source>There is no certificate of a course without hours.</source>
        <translation>未核給時數的課程沒有證明。</translation>
    </message>
    <message>
        <source>The certificate is revoked, so it is printed no more.</source>
        <translation>證明已撤銷，不能再列印。</translation>
    </message>
    <message>
        <source>The certificate has not come from the centre yet.</source>
        <translation>尚未從中心收到證明。</translation>
    </message>
    <message>
        <source>The list of this course has not been confirmed yet. Ask its organiser: %1.</source>
        <translation>名單尚未確認。請洽承辦單位：%1。</translation>
    </message>
    <message>
        <source>No hours were credited. If you were there, ask the organiser: %1.</source>
        <translation>未核給時數。如您確有出席，請洽主辦單位：%1。</translation>
    </message>
    <message>
        <source>The desk has revoked this certificate: %1</source>
        <translation>區管中心已撤銷這張證明：%1</translation>
    </message>
    <message>
        <source>The hours were corrected after they had been confirmed. Older prints are no longer valid: print the certificate anew.</source>
        <translation>時數核定後曾經更正，先前列印的證明已失效，請重新列印。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>課程日期</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主辦單位</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>上課方式</translation>
    </message>
    <message>
        <source>Kind of class</source>
        <translation>班別性質</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>核定日</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證明字號</translation>
    </message>
    <message>
        <source>Verification code</source>
        <translation>驗證碼</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>state, why</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Your objection is on its way to the centre.</source>
        <translation>陳述正在送往中心。</translation>
    </message>
    <message>
        <source>Object to the correction of course %1</source>
        <translation>對課程 %1 的更正提出陳述</translation>
    </message>
    <message>
        <source>If a correction has made your hours fewer, the desk that approved it reads what you say. It can be said once, within fourteen days; the hours stay as they are until the desk has looked.</source>
        <translation>更正使您的時數減少時，可以在 14 天內向核准的受理單位提出一次陳述；在受理單位處理前，時數維持更正後的內容。</translation>
    </message>
    <message>
        <source>Send it to the desk</source>
        <translation>送給受理單位</translation>
    </message>
    <message>
        <source>What is not right</source>
        <translation>陳述內容</translation>
    </message>
    <message>
        <source>Write what is not right, at least 5 characters.</source>
        <translation>請填寫陳述內容，至少 5 個字。</translation>
    </message>
    <message>
        <source>How they came about</source>
        <translation>時數計算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organiser, e-mail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The list of this course has not been confirmed yet. Its organiser has until %2 to hand it in. Ask them: %1.</source>
        <translation>待核時數：名單尚未確認，承辦單位 %1，期限 %2。如有疑問，請洽承辦單位。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>inservice::RecordModel</name>
    <message>
        <source>Course no.</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主辦單位</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>課程結束日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>實核時數／學分數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>How it was held</source>
        <translation>上課方式</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>Kind of class</source>
        <translation>班別性質</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>核定日</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證明字號</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>轉送狀態</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核時數</translation>
    </message>
    <message>
        <source>Confirmed, corrected</source>
        <translation>已核（更正）</translation>
    </message>
    <message>
        <source>Hours not confirmed yet</source>
        <translation>待核時數</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Certificate revoked</source>
        <translation>證明已撤銷</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 學分</translation>
    </message>
    <message>
        <source>%1 hours as lecturer</source>
        <translation>講師時數 %1 小時</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>of a course</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>target: state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>上課日期</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>How it came here</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>%1 of %2 sessions</source>
        <translation>%1／%2 場</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>名單匯入</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>現場報名</translation>
    </message>
    <message>
        <source>Enrolled here</source>
        <translation>線上報名</translation>
    </message>
    <message>
        <source>Sent by a unit</source>
        <translation>薦派</translation>
    </message>
</context>
<context>
    <name>inservice::RecordPapers</name>
    <message>
        <source>Whoever gets it can verify it under «Verify a certificate», without an account.</source>
        <translation>收到證明的單位不必登入，即可於「證明查驗」查核。</translation>
    </message>
    <message>
        <source>The list has what was confirmed by now. Each line can be verified by its certificate.</source>
        <translation>清單列出目前已核定的時數，各筆均可依證明字號查驗。</translation>
    </message>
    <message>
        <source>List of courses attended</source>
        <translation>歷年研習清單</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>個人研習記錄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>教師姓名</translation>
    </message>
    <message>
        <source>Certificate of hours</source>
        <translation>研習時數證明</translation>
    </message>
</context>
<context>
    <name>inservice::RecordTasks</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>遞補徵詢</translation>
    </message>
    <message>
        <source>A seat is offered to you until %1: %2</source>
        <translation>您獲遞補名額，請於 %1 前回覆：%2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>前往回覆</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>待補填</translation>
    </message>
    <message>
        <source>The organiser asks for something more; your place stays: %1</source>
        <translation>開課單位請您補填資料，您的名額不受影響：%1</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>前往補填</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>即將開課</translation>
    </message>
    <message>
        <source>You are accepted, it begins at %1: %2</source>
        <translation>已錄取，%1 開始：%2</translation>
    </message>
    <message>
        <source>It is being held until %1: %2</source>
        <translation>研習中，至 %1 結束：%2</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>待結果</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s) wait for the organiser.</source>
        <translation>
            <numerusform>有 %n 筆報名尚待結果（未審核或備取）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours to come</source>
        <translation>待核時數</translation>
    </message>
    <message numerus="yes">
        <source>The hours of %n course(s) are not confirmed yet.</source>
        <translation>
            <numerusform>有 %n 門課程的時數尚未核定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>Hours of %n course(s) could not be passed on.</source>
        <translation>
            <numerusform>有 %n 筆時數轉送失敗。</numerusform>
        </translation>
    </message>
    <message>
        <source>See why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>You have been named; confirm that you come, or cancel: %1</source>
        <translation>您已獲薦派參加，請確認參加或取消報名：%1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>前往確認</translation>
    </message>
</context>
<context>
    <name>inservice::RecordsPage</name>
    <message>
        <source>Choose a course from the list.</source>
        <translation>請從清單選擇課程。</translation>
    </message>
    <message>
        <source>Your record is being loaded…</source>
        <translation>正在載入研習記錄…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. Your record appears as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有載入過資料。連線後會自動顯示研習記錄。</translation>
    </message>
    <message>
        <source>No course fits what is typed or filtered.</source>
        <translation>沒有符合查詢或篩選條件的課程。</translation>
    </message>
    <message>
        <source>No course is like this.</source>
        <translation>沒有這類課程。</translation>
    </message>
    <message>
        <source>Nothing has been confirmed for you yet. Hours appear here once the list of a course you attended is confirmed.</source>
        <translation>目前還沒有核定的時數。您參加的課程名單確認通過後，時數會顯示在這裡。</translation>
    </message>
    <message>
        <source>You had no record when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有研習記錄；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Course, number, organiser, tag or certificate</source>
        <translation>課程名稱、代碼、主辦單位、標籤或證明字號</translation>
    </message>
    <message>
        <source>Find in your record</source>
        <translation>查詢研習記錄</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已核時數</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>待核時數</translation>
    </message>
    <message>
        <source>Without hours</source>
        <translation>未核給時數</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>When the course ended</source>
        <translation>課程結束時間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限期間</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>%1 學年度</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>合計方式</translation>
    </message>
    <message>
        <source>By school year</source>
        <translation>依學年度合計</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>依年度合計</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>依標籤合計</translation>
    </message>
    <message>
        <source>By how it was held</source>
        <translation>依上課方式合計</translation>
    </message>
    <message>
        <source>Print the list of these &amp;years…</source>
        <translation>列印歷年研習清單(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Save as a spreadsheet…</source>
        <translation>存成試算表(&amp;S)…</translation>
    </message>
    <message>
        <source>My record</source>
        <translation>個人研習記錄</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>of a course</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 學分</translation>
    </message>
    <message>
        <source>%1 hours as lecturer</source>
        <translation>講師時數 %1 小時</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between sums</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing has been confirmed in these days.</source>
        <translation>這段期間沒有核定的時數。</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a sum: hours</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In all %1. %2</source>
        <comment>total, sums</comment>
        <translation>合計 %1。%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sums of different names</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>Save your record</source>
        <translation>儲存研習記錄</translation>
    </message>
    <message>
        <source>Spreadsheet (*.ods);;Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>試算表 (*.ods);;Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>檔案無法寫入：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已存檔：%1</translation>
    </message>
    <message>
        <source>From a day to a day…</source>
        <translation>自訂起迄日期…</translation>
    </message>
    <message>
        <source>Courses that ended &amp;from</source>
        <translation>課程結束日從(&amp;F)</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>between two days</comment>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>Courses that ended on this day or later</source>
        <translation>課程結束日在這一天或以後</translation>
    </message>
    <message>
        <source>Courses that ended on this day or before</source>
        <translation>課程結束日在這一天或以前</translation>
    </message>
</context>
<context>
    <name>inservice::SelfPage</name>
    <message>
        <source>Row %1: the platform is missing or too long.</source>
        <translation>第 %1 列：沒有平臺名稱或過長。</translation>
    </message>
    <message>
        <source>Row %1: the name of the course is missing or too long.</source>
        <translation>第 %1 列：沒有課程名稱或過長。</translation>
    </message>
    <message>
        <source>Row %1: its days cannot be read, are in the wrong order, or have not been yet.</source>
        <translation>第 %1 列：日期無法辨識、起訖顛倒或尚未到。</translation>
    </message>
    <message>
        <source>Row %1: hours are from 0.5 to 400, in steps of a half.</source>
        <translation>第 %1 列：時數須為 0.5 至 400，以 0.5 為單位。</translation>
    </message>
    <message>
        <source>Row %1: number or note is too long.</source>
        <translation>第 %1 列：字號或備註過長。</translation>
    </message>
    <message>
        <source>Hours from elsewhere</source>
        <translation>自行登錄</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Platform or organiser</source>
        <translation>平臺或主辦單位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Number or certificate</source>
        <translation>課程代碼或證明字號</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>&amp;Note a course…</source>
        <translation>登錄一門課程(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change it…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>T&amp;ake in from a file…</source>
        <translation>從檔案匯入(&amp;A)…</translation>
    </message>
    <message>
        <source>Courses that you took elsewhere, as you note them yourself: nobody confirms them and nobody else sees them. They are in no sum with the hours of your record, and count for no duty.</source>
        <translation>自行記下在其他平臺取得的時數：沒有人核定，只有您看得到；不併入個人研習記錄的合計，也不計入法定研習。</translation>
    </message>
    <message>
        <source>What the other platform hands out</source>
        <translation>其他平臺匯出的檔案</translation>
    </message>
    <message>
        <source>Spreadsheets (*.ods *.xlsx *.csv);;All files (*)</source>
        <translation>試算表 (*.ods *.xlsx *.csv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦：%1</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>You have noted no course from elsewhere yet.</source>
        <translation>尚未自行登錄任何課程。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s), %1 hours. Noted by yourself, confirmed by nobody.</source>
        <translation>
            <numerusform>%n 門課程，%1 小時。自行登錄，未經核定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish below what you began.</source>
        <translation>請先完成下方的作業。</translation>
    </message>
    <message>
        <source>Choose one course.</source>
        <translation>請選一門課程。</translation>
    </message>
    <message>
        <source>Choose the courses first.</source>
        <translation>請先選取課程。</translation>
    </message>
    <message>
        <source>Choose 200 at most.</source>
        <translation>至多選 200 筆。</translation>
    </message>
    <message>
        <source>A course from elsewhere</source>
        <translation>登錄其他平臺的課程</translation>
    </message>
    <message>
        <source>Change what you noted</source>
        <translation>修改自行登錄</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s)</source>
        <translation>
            <numerusform>移除 %n 筆自行登錄</numerusform>
        </translation>
    </message>
    <message>
        <source>They are gone then, on all your computers. Your record and its hours stay as they are.</source>
        <translation>移除後，您在其他電腦上的資料也會刪除。個人研習記錄與核定時數不受影響。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取「%1」：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, cause</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No row of %1 can be taken in. %2</source>
        <comment>file, the first causes</comment>
        <translation>「%1」沒有可匯入的資料。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) with %1 hours are taken in; what you noted before is not noted twice.</source>
        <translation>
            <numerusform>將登錄 %n 門課程，共 %1 小時；已登錄過的不會重複。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out:</source>
        <translation>
            <numerusform>略過 %n 列：</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>匯入「%1」</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n 門課程</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way to the centre. Without a connection it waits in the outbox and goes out by itself.</source>
        <translation>正送往中心。沒有連線時留在待送，連線後自動送出。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) had been noted before.</source>
        <translation>
            <numerusform>%n 門先前已登錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) noted.</source>
        <translation>
            <numerusform>已登錄 %n 門課程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已修改。</translation>
    </message>
</context>
<context>
    <name>inservice::SelfPanel</name>
    <message>
        <source>&amp;Note it</source>
        <translation>登錄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Platform or organiser</source>
        <translation>平臺或主辦單位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>課程(&amp;C)</translation>
    </message>
    <message>
        <source>Number or certificate (&amp;B)</source>
        <translation>課程代碼或證明字號(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;irst day</source>
        <translation>開始日期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>結束日期(&amp;L)</translation>
    </message>
    <message>
        <source>Ho&amp;urs</source>
        <translation>時數(&amp;U)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>Your own note: nobody confirms it, and it is in no sum with hours that lists have awarded.</source>
        <translation>這是您自己的紀錄，沒有人核定，不併入核定時數的合計。</translation>
    </message>
    <message>
        <source>The last day is before the first, or has not been yet.</source>
        <translation>結束日期早於開始日期，或日期尚未到。</translation>
    </message>
</context>
<context>
    <name>inservice::TransferModel</name>
    <message>
        <source>Course no.</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>轉送對象</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>狀態日期</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因與處理建議</translation>
    </message>
</context>
<context>
    <name>inservice::TransfersPage</name>
    <message>
        <source>Choose a course from the list.</source>
        <translation>請從清單選擇課程。</translation>
    </message>
    <message>
        <source>What is passed on is being loaded…</source>
        <translation>正在載入轉送明細…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. It appears as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有載入過資料。連線後會自動顯示。</translation>
    </message>
    <message>
        <source>No course fits what is typed or filtered.</source>
        <translation>沒有符合查詢或篩選條件的課程。</translation>
    </message>
    <message>
        <source>No course is like this.</source>
        <translation>沒有這類課程。</translation>
    </message>
    <message>
        <source>Nothing is passed on yet. Agree to it above; hours of courses that offer it follow once they are confirmed.</source>
        <translation>目前沒有轉送資料。請於上方勾選同意；提供轉送的課程在時數核定後會列入。</translation>
    </message>
    <message>
        <source>Nothing was passed on when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有轉送資料；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Course, number or batch</source>
        <translation>課程名稱、代碼或批號</translation>
    </message>
    <message>
        <source>Find what is passed on</source>
        <translation>查詢轉送明細</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>轉送中</translation>
    </message>
    <message>
        <source>Failed or held back</source>
        <translation>失敗或暫不轉送</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>My hours may be passed on to the &amp;civil servants&apos; and environmental learning systems</source>
        <translation>同意將我的研習時數登錄至公務人員終身學習及環境教育終身學習系統(&amp;C)</translation>
    </message>
    <message>
        <source>Pass this course &amp;on</source>
        <translation>本課程改為登錄(&amp;O)</translation>
    </message>
    <message>
        <source>Do &amp;not pass this course on</source>
        <translation>本課程不登錄(&amp;N)</translation>
    </message>
    <message>
        <source>Agreed. Hours that are confirmed are passed on from now on, also those of the last two years.</source>
        <translation>已同意。今後核定的時數都會轉送，近兩年已核定的也一併轉送。</translation>
    </message>
    <message>
        <source>Nothing more is passed on. What was passed on before stays there.</source>
        <translation>今後不再轉送；先前已轉送的時數仍保留在對方系統。</translation>
    </message>
    <message>
        <source>Kept. The list shows it after the next update.</source>
        <translation>已登記，清單更新後會顯示。</translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦：%1</translation>
    </message>
    <message>
        <source>Civil servants&apos; learning</source>
        <translation>公務人員終身學習</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>What you have chosen has not reached the centre yet.</source>
        <translation>您的選擇還沒有送達中心。</translation>
    </message>
    <message>
        <source>Hours are passed on under your ID number. Without your consent nothing is. Hours of preschool courses go to the preschool information network each month, as the law says.</source>
        <translation>時數以您的身分證字號轉送，未經您同意不會轉送。教保專業知能等課程的時數依規定每月轉送全國教保資訊網。</translation>
    </message>
    <message>
        <source>Agreed on %1. Passed on under ID number %2.</source>
        <translation>已於 %1 同意，以身分證字號 %2 轉送。</translation>
    </message>
    <message>
        <source>Withdrawn on %1. What was passed on before stays there.</source>
        <translation>已於 %1 撤回同意；先前已轉送的時數仍保留在對方系統。</translation>
    </message>
    <message>
        <source>Hours may be passed on</source>
        <translation>同意轉送時數</translation>
    </message>
    <message>
        <source>Hours are not to be passed on</source>
        <translation>撤回轉送同意</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Agree above that hours are passed on first.</source>
        <translation>請先於上方勾選同意。</translation>
    </message>
    <message>
        <source>It has been passed on already, or is passed on no more.</source>
        <translation>已經轉送，或已不再轉送。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>轉送對象</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分時數項目</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>課程日期</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>狀態日期</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因與處理建議</translation>
    </message>
</context>
<context>
    <name>inservice::VerifyPage</name>
    <message>
        <source>%1 credits</source>
        <translation>%1 學分</translation>
    </message>
    <message>
        <source>%1 hours as lecturer</source>
        <translation>講師時數 %1 小時</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>of a course</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>An older version</source>
        <translation>舊版次</translation>
    </message>
    <message>
        <source>The certificate is valid. Compare name, course and hours with the paper.</source>
        <translation>證明有效。請核對姓名、課程及時數是否與紙本相符。</translation>
    </message>
    <message>
        <source>The hours were corrected after this paper was printed: it says %1, and %2 hold now. Ask for a new print.</source>
        <translation>這張紙本列印後時數曾經更正：紙本為 %1，現行核定為 %2。請索取新版證明。</translation>
    </message>
    <message>
        <source>The hours were corrected after this paper was printed; %1 hold now. Ask for a new print.</source>
        <translation>這張紙本列印後時數曾經更正，現行核定為 %1。請索取新版證明。</translation>
    </message>
    <message>
        <source>The certificate does not hold any more: after a correction no hours are left.</source>
        <translation>證明已失效：更正後未核給時數。</translation>
    </message>
    <message>
        <source>The certificate has been revoked: %1</source>
        <translation>證明已撤銷：%1</translation>
    </message>
    <message>
        <source>Ver&amp;ify</source>
        <translation>查驗(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Revoke the certificate…</source>
        <translation>撤銷證明(&amp;R)…</translation>
    </message>
    <message>
        <source>Make it valid &amp;again…</source>
        <translation>恢復證明(&amp;A)…</translation>
    </message>
    <message>
        <source>Number and verification code stand on each certificate. A code reader that types like a keyboard can read the square code into either field.</source>
        <translation>證明字號與驗證碼印在每張研習時數證明上。也可以在任一欄位用條碼掃描器掃描證明上的方形條碼。</translation>
    </message>
    <message>
        <source>Certificate &amp;number:</source>
        <translation>證明字號(&amp;N)：</translation>
    </message>
    <message>
        <source>Verification &amp;code:</source>
        <translation>驗證碼(&amp;C)：</translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦：%1</translation>
    </message>
    <message>
        <source>Verify a certificate</source>
        <translation>證明查驗</translation>
    </message>
    <message>
        <source>The centre is being asked. Please wait a moment.</source>
        <translation>正在向中心查詢，請稍候。</translation>
    </message>
    <message>
        <source>Enter the number as it stands on the certificate, for instance 115-123456-000001.</source>
        <translation>請依證明填寫證明字號，例如 115-123456-000001。</translation>
    </message>
    <message>
        <source>Enter the verification code, thirteen signs.</source>
        <translation>請填寫 13 碼驗證碼。</translation>
    </message>
    <message>
        <source>A sign of the verification code is wrong. Compare it with the certificate, sign by sign.</source>
        <translation>驗證碼有一碼不正確，請與證明逐碼核對。</translation>
    </message>
    <message>
        <source>There is no connection to a centre.</source>
        <translation>目前沒有連線到中心。</translation>
    </message>
    <message>
        <source>There is no certificate with this number and code. Compare both with the paper; if they are right, the paper is not one of this network.</source>
        <translation>查無此證明字號與驗證碼的證明。請與紙本核對；如填寫無誤，該紙本並非本網核發。</translation>
    </message>
    <message>
        <source>Certificate number</source>
        <translation>證明字號</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>辦理單位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>課程日期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>核定日</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>更正日期</translation>
    </message>
    <message>
        <source>Revoke certificate %1</source>
        <translation>撤銷證明 %1</translation>
    </message>
    <message>
        <source>Make certificate %1 valid again</source>
        <translation>恢復證明 %1</translation>
    </message>
    <message>
        <source>The person is told by mail. Whoever verifies the certificate reads that it is revoked, and why; the hours stay on the list of the course.</source>
        <translation>系統會以電子郵件通知本人；他人查驗時會看到「已撤銷」及原因。課程名單上的時數不受影響。</translation>
    </message>
    <message>
        <source>The person is told by mail, and the certificate can be printed again.</source>
        <translation>系統會以電子郵件通知本人，證明可再列印。</translation>
    </message>
    <message>
        <source>Rev&amp;oke</source>
        <translation>撤銷(&amp;O)</translation>
    </message>
    <message>
        <source>Make va&amp;lid</source>
        <translation>恢復(&amp;L)</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>原因：</translation>
    </message>
    <message>
        <source>Give the reason: the person and whoever verifies the certificate read it.</source>
        <translation>請填寫原因，本人及查驗者都會看到。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>不撤銷(&amp;K)</translation>
    </message>
    <message>
        <source>Sent to the centre. How the certificate stands appears here as soon as it answers.</source>
        <translation>已送往中心，回覆後會顯示證明的最新狀態。</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>核定時數</translation>
    </message>
    <message>
        <source>The certificate is valid, but it was corrected: %1 hold now, by version %2. A paper that does not say version %2 is an older one.</source>
        <translation>證明有效，但時數曾經更正：現行第 %2 版核定 %1。紙本未載明第 %2 版者為舊版，請以現行時數為準。</translation>
    </message>
</context>
</TS>
