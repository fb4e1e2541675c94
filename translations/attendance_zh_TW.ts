<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>OwnAttendancePlaces</name>
    <message>
        <source>Admission slip and leave</source>
        <translation>報到單與請假</translation>
    </message>
    <message>
        <source>&amp;Open the leave</source>
        <translation>開啟請假(&amp;O)</translation>
    </message>
</context>
<context>
    <name>RollPlaces</name>
    <message>
        <source>Attendance</source>
        <translation>簽到與點名</translation>
    </message>
    <message>
        <source>&amp;Open the attendance</source>
        <translation>開啟簽到與點名(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SessionTicks</name>
    <message>
        <source>Session %1: %2 %3–%4</source>
        <comment>number, day, from, to</comment>
        <translation>第 %1 場&#x3000;%2 %3–%4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>when, topic</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>SigninReturn</name>
    <message>
        <source>Sign-in sheets %1</source>
        <comment>number of a course</comment>
        <translation>簽到表 %1</translation>
    </message>
    <message>
        <source>This sign-in sheet is of a course of %1. Hand it on to them, then put the page aside.</source>
        <translation>這是 %1 所開課程的簽到表。請轉交該單位，再把這一頁擱置。</translation>
    </message>
    <message>
        <source>This sign-in sheet is of course %1, which is none of your unit&apos;s. Hand it on to who runs the course, then put the page aside.</source>
        <translation>這是課程 %1 的簽到表，課程不是貴單位開設的。請轉交開課單位，再把這一頁擱置。</translation>
    </message>
    <message>
        <source>Your account may not note attendance. Hand the sheet on to who runs the course.</source>
        <translation>您的帳號不能登記出席。請把簽到表交給課程承辦人。</translation>
    </message>
    <message>
        <source>%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of the unit can note who has signed. Hand the sheet on to them.</source>
        <translation>這門課程由 %1 承辦；承辦人、代理人與單位的連絡人、總負責人可以登記出席。請把簽到表交給他們。</translation>
    </message>
    <message>
        <source>The attendance of this course cannot be noted now: it is not approved yet, or its list has been handed in. Take the list back under “Lists and hours” first, or put the page aside.</source>
        <translation>這門課程目前不能登記出席：尚未核准，或名單已經送出。請先到「名單與時數」收回名單；不需要登記就把這一頁擱置。</translation>
    </message>
    <message>
        <source>Signed sheets of this course. All pages of it that lie here are read together; you confirm who has signed, and they leave this list with that.</source>
        <translation>這門課程簽好的簽到表。這裡屬於該課程的各頁會一起讀取，由您確認誰有簽到；登記後這些頁就會離開清單。</translation>
    </message>
</context>
<context>
    <name>inservice::CodeWindow</name>
    <message>
        <source>Sign in under “My enrolments”, “Admission slip and leave”. The code is another one every half minute.</source>
        <translation>請在「個人報名記錄」的「報到單與請假」輸入簽到碼。簽到碼每半分鐘更換。</translation>
    </message>
    <message>
        <source>Code to sign in: %1</source>
        <translation>簽到碼：%1</translation>
    </message>
    <message numerus="yes">
        <source>Another one in %n second(s)</source>
        <translation>
            <numerusform>%n 秒後更換</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::LeavePanel</name>
    <message>
        <source>Sessions (&amp;1)</source>
        <translation>場次(&amp;1)</translation>
    </message>
    <message>
        <source>Kind (&amp;2)</source>
        <translation>假別(&amp;2)</translation>
    </message>
    <message>
        <source>Reason (&amp;3)</source>
        <translation>事由(&amp;3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, for whom</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inservice::MinutesPanel</name>
    <message>
        <source>Note it (&amp;Y)</source>
        <translation>登記(&amp;Y)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <comment>names</comment>
        <translation>遲到：%1</translation>
    </message>
    <message>
        <source>Left early: %1</source>
        <comment>names</comment>
        <translation>早退：%1</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>分鐘(&amp;I)</translation>
    </message>
</context>
<context>
    <name>inservice::OnlineBack</name>
    <message>
        <source>No session held online has begun yet: its log comes after the meeting.</source>
        <translation>還沒有開始的線上場次；線上紀錄在會議結束後才有。</translation>
    </message>
    <message>
        <source>Read an attendance log</source>
        <translation>讀取線上紀錄</translation>
    </message>
</context>
<context>
    <name>inservice::OnlineLogPanel</name>
    <message>
        <source>&amp;Choose the log…</source>
        <translation>選擇線上紀錄(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Note the attendance</source>
        <translation>登記出席(&amp;N)</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示範圍</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Were there</source>
        <translation>有出席</translation>
    </message>
    <message>
        <source>Not in it: stay as they are</source>
        <translation>紀錄上沒有：維持現狀</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>場次(&amp;S)</translation>
    </message>
    <message>
        <source>What the log says</source>
        <translation>線上紀錄的內容</translation>
    </message>
    <message>
        <source>Name in the log</source>
        <translation>紀錄上的名稱</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>名單上的姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>In the meeting</source>
        <translation>在線時間</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Noted so far</source>
        <translation>目前登記</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議登記</translation>
    </message>
    <message>
        <source>&amp;Who this is</source>
        <translation>這是誰(&amp;W)</translation>
    </message>
    <message>
        <source>P: there   L: late   E: left early   N: not noted</source>
        <translation>P：出席&#x3000;L：遲到&#x3000;E：早退&#x3000;N：不登記</translation>
    </message>
    <message>
        <source>The attendance log of the meeting</source>
        <translation>會議的出席紀錄</translation>
    </message>
    <message>
        <source>Logs (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>出席紀錄 (*.csv *.tsv *.txt *.xlsx *.ods);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for the log of a meeting. Choose the file that the service gave for this meeting alone.</source>
        <translation>%1 太大，不像一場會議的紀錄。請選擇會議服務產生的這一場會議的檔案。</translation>
    </message>
    <message>
        <source>%1 has been read already; its minutes count once.</source>
        <translation>%1 已經讀過，分鐘數只算一次。</translation>
    </message>
    <message>
        <source>%1 is not read: no row names the columns “name” and “join time” or “duration”. Choose the attendance report that Google Meet, Teams, Webex or the like gives.</source>
        <translation>%1 無法讀取：找不到「姓名」與「加入時間」或「持續時間」的欄位名稱列。請選擇 Google Meet、Teams、Webex 等會議服務產生的出席報表。</translation>
    </message>
    <message>
        <source>%1 is not read. %2</source>
        <comment>file, why</comment>
        <translation>%1 無法讀取。%2</translation>
    </message>
    <message numerus="yes">
        <source>Was gone for %n minute(s) in between</source>
        <translation>
            <numerusform>中途離線 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are missing, and the log does not say when</source>
        <translation>
            <numerusform>缺 %n 分鐘，紀錄沒有說明是遲到或早退</numerusform>
        </translation>
    </message>
    <message>
        <source>Something else is noted; the log says: %1</source>
        <translation>已有不同的登記；紀錄為：%1</translation>
    </message>
    <message>
        <source>Several on the list have this name: choose who it is</source>
        <translation>名單上有多人同名，請選擇是誰</translation>
    </message>
    <message>
        <source>Came with several accounts: choose whether this is the one on the list</source>
        <translation>同一姓名有多個帳號，請選擇是不是名單上的人</translation>
    </message>
    <message>
        <source>May be %1: choose who it is</source>
        <translation>可能是%1，請選擇是誰</translation>
    </message>
    <message>
        <source>Nobody on the list has this name: choose who it is</source>
        <translation>名單上沒有這個姓名，請選擇是誰</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>已確認：%1</translation>
    </message>
    <message>
        <source>Decided: not noted</source>
        <translation>已確認：不登記</translation>
    </message>
    <message>
        <source>Noted already</source>
        <translation>已經登記</translation>
    </message>
    <message>
        <source>Nobody of this list, or not there during the session: not noted</source>
        <translation>不是名單上的人，或場次時間內不在線：不登記</translation>
    </message>
    <message>
        <source>Not in the log: stays as it is</source>
        <translation>紀錄上沒有：維持現狀</translation>
    </message>
    <message>
        <source>Not there during the session: stays as it is</source>
        <translation>場次時間內不在線：維持現狀</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, mail</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>mark, by way of</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（請選擇）</translation>
    </message>
    <message>
        <source>Nobody on this list</source>
        <translation>不是名單上的人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>(choose; perhaps %1)</source>
        <translation>（請選擇；可能是 %1）</translation>
    </message>
    <message>
        <source>Choose a row of the log first.</source>
        <translation>請先選擇紀錄中的一列。</translation>
    </message>
    <message>
        <source>%1 row %2</source>
        <comment>file, numbers of rows</comment>
        <translation>%1 第 %2 列</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between files</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Choose the attendance log that the meeting&apos;s service gave, or drop it here: CSV or XLSX of Google Meet, Teams, Webex, Zoom, U Meeting and the like.</source>
        <translation>請選擇會議服務產生的出席紀錄，或把檔案拖曳到這裡：Google Meet、Teams、Webex、Zoom、U 會議等的 CSV 或 XLSX。</translation>
    </message>
    <message>
        <source>Nobody in this log was there during the session. Choose the session, or the log of this one.</source>
        <translation>這份紀錄沒有人在這個場次的時間內。請確認場次，或選擇這一場的紀錄。</translation>
    </message>
    <message numerus="yes">
        <source>To be noted: %n person(s).</source>
        <translation>
            <numerusform>將登記 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted already: %n.</source>
        <translation>
            <numerusform>已經登記 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the log, stay as they are: %n.</source>
        <translation>
            <numerusform>維持現狀 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be decided: %n. What is not decided is not noted.</source>
        <translation>
            <numerusform>待確認 %n 筆，沒有確認的不登記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say neither when nor how long, and are left out.</source>
        <translation>
            <numerusform>有 %n 列沒有時間也沒有分鐘數，略過不計。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a log first.</source>
        <translation>請先選擇線上紀錄。</translation>
    </message>
    <message>
        <source>Nothing is to be noted: decide about somebody first.</source>
        <translation>沒有要登記的人，請先確認。</translation>
    </message>
    <message>
        <source>&amp;Keep the log as evidence of attendance</source>
        <translation>保留紀錄作為簽到佐證(&amp;K)</translation>
    </message>
    <message>
        <source>The files are attached to the session as they are, for whoever reviews the list</source>
        <translation>原始檔案會附在這個場次，供審核名單的人查看</translation>
    </message>
    <message>
        <source>Online log, session %1</source>
        <comment>name of a file</comment>
        <translation>線上紀錄 第%1場</translation>
    </message>
</context>
<context>
    <name>inservice::OpenScans</name>
    <message numerus="yes">
        <source>%n slip(s) of people who are not accepted wait for a decision.</source>
        <translation>
            <numerusform>有 %n 張未錄取者的報到單待決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>決定…</translation>
    </message>
</context>
<context>
    <name>inservice::OwnAttendancePage</name>
    <message>
        <source>, </source>
        <comment>between numbers of sessions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Open a course you were accepted to from “My enrolments” for its admission slip, and to ask for leave.</source>
        <translation>請從「個人報名記錄」開啟已錄取的課程，列印報到單或請假。</translation>
    </message>
    <message>
        <source>My enrolments</source>
        <translation>個人報名記錄</translation>
    </message>
    <message>
        <source>Admission &amp;slip…</source>
        <translation>報到單(&amp;S)…</translation>
    </message>
    <message>
        <source>Ask for &amp;leave…</source>
        <translation>請假(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the leave &amp;back</source>
        <translation>收回請假(&amp;B)</translation>
    </message>
    <message>
        <source>Print the admission &amp;slip…</source>
        <translation>列印報到單(&amp;S)…</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>Admission slip and leave</source>
        <translation>報到單與請假</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>There is an admission slip once you are accepted.</source>
        <translation>錄取後才有報到單。</translation>
    </message>
    <message>
        <source>The centre has not answered yet. See in the status bar whether the desk is connected.</source>
        <translation>中心尚未回覆。請看狀態列是否已連線。</translation>
    </message>
    <message>
        <source>Leave is asked for once you are accepted. Before that, cancel the enrolment.</source>
        <translation>錄取後才需要請假；尚未錄取請取消報名。</translation>
    </message>
    <message>
        <source>What you asked for is on its way to the centre.</source>
        <translation>您的請求正送往中心。</translation>
    </message>
    <message>
        <source>No session is to come. Ask whoever runs the course.</source>
        <translation>沒有尚未開始的場次。請洽承辦人。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>Leave that was asked for</source>
        <translation>請假紀錄</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of leave, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回覆：%1</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <comment>numbers, how it stands</comment>
        <translation>第 %1 場：%2</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>開課單位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡信箱</translation>
    </message>
    <message>
        <source>There is no admission slip of this course for you.</source>
        <translation>您沒有這門課程的報到單。</translation>
    </message>
    <message>
        <source>Show it when you come, on paper or as a PDF on your telephone: its code is read at the door.</source>
        <translation>報到時出示，紙本或手機上的 PDF 均可，由現場人員掃描條碼。</translation>
    </message>
    <message>
        <source>Admission slip</source>
        <translation>報到單</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入這台電腦，因此沒有送出：%1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Leave taken back</source>
        <translation>收回請假</translation>
    </message>
    <message>
        <source>The centre has your leave. Its answer is mailed to you and stands here.</source>
        <translation>中心已收到您的請假。回覆會寄信通知，也會顯示在這裡。</translation>
    </message>
    <message>
        <source>The leave is taken back: you are expected.</source>
        <translation>已收回請假，請準時出席。</translation>
    </message>
    <message>
        <source>On its way to the centre. Without a connection it waits in the outbox and goes out by itself.</source>
        <translation>正送往中心。未連線時留在待送匣，連線後自動送出。</translation>
    </message>
    <message>
        <source>Code on the wall</source>
        <translation>現場簽到碼</translation>
    </message>
    <message>
        <source>S&amp;ign in</source>
        <translation>簽到(&amp;I)</translation>
    </message>
    <message>
        <source>No session is held now: one signs in from half an hour before it until its end.</source>
        <translation>目前沒有場次：開始前半小時起到結束前可以簽到。</translation>
    </message>
    <message>
        <source>Something is noted of you already: %1.</source>
        <translation>已有您的紀錄：%1。</translation>
    </message>
    <message>
        <source>Type the code that is shown in the room.</source>
        <translation>請輸入現場顯示的簽到碼。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>簽到</translation>
    </message>
    <message>
        <source>You have signed in.</source>
        <translation>已簽到。</translation>
    </message>
    <message>
        <source>Ask for leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Ask for leave (&amp;Y)</source>
        <translation>送出請假(&amp;Y)</translation>
    </message>
    <message>
        <source>Whoever runs the course is told. No hours are credited for sessions you are away from; a wish that was not answered before is replaced.</source>
        <translation>將通知承辦人。請假的場次不核給時數；先前尚未回覆的請假由這一次取代。</translation>
    </message>
    <message>
        <source>Tick the sessions you cannot come to.</source>
        <translation>請勾選不能出席的場次。</translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <comment>when</comment>
        <translation>簽退：%1</translation>
    </message>
</context>
<context>
    <name>inservice::RollActions</name>
    <message>
        <source>Si&amp;gn-in sheets…</source>
        <translation>簽到表(&amp;G)…</translation>
    </message>
    <message>
        <source>Print the si&amp;gn-in sheets…</source>
        <translation>列印簽到表(&amp;G)…</translation>
    </message>
    <message>
        <source>Read signed &amp;sheets…</source>
        <translation>讀回簽到表(&amp;S)…</translation>
    </message>
    <message>
        <source>Ad&amp;mission slips…</source>
        <translation>報到單(&amp;M)…</translation>
    </message>
    <message>
        <source>Print the a&amp;dmission slips…</source>
        <translation>列印報到單(&amp;D)…</translation>
    </message>
    <message>
        <source>Somebody wal&amp;ked in…</source>
        <translation>現場報名(&amp;K)…</translation>
    </message>
    <message>
        <source>The others a&amp;bsent…</source>
        <translation>其餘標為缺席(&amp;B)…</translation>
    </message>
    <message>
        <source>Undo the last (&amp;Z)</source>
        <translation>復原上一筆(&amp;Z)</translation>
    </message>
    <message>
        <source>Undo the last mark (&amp;Z)</source>
        <translation>復原上一筆登記(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Code on the wall…</source>
        <translation>顯示簽到碼(&amp;C)…</translation>
    </message>
    <message>
        <source>Sh&amp;ow the code on the wall…</source>
        <translation>顯示簽到碼(&amp;O)…</translation>
    </message>
    <message>
        <source>Nobody is on the list of this course yet.</source>
        <translation>這門課程的名單還沒有人。</translation>
    </message>
    <message>
        <source>The slips are made by the centre, which has not sent them yet. See in the status bar whether the desk is connected.</source>
        <translation>報到單由中心產生，尚未取得。請看狀態列是否已連線。</translation>
    </message>
    <message>
        <source>Online attendance log… (&amp;J)</source>
        <translation>讀取線上紀錄(&amp;J)…</translation>
    </message>
    <message>
        <source>Read an online attendance log… (&amp;J)</source>
        <translation>讀取線上紀錄(&amp;J)…</translation>
    </message>
</context>
<context>
    <name>inservice::RollCall</name>
    <message>
        <source>Choose a course first.</source>
        <translation>請先選擇課程。</translation>
    </message>
    <message>
        <source>Choose a session first.</source>
        <translation>請先選擇場次。</translation>
    </message>
    <message>
        <source>Whoever runs a course, its deputies, and the contacts and the chief manager of the unit note who comes.</source>
        <translation>出席由課程負責人、代理人，以及單位的連絡人與總負責人登記。</translation>
    </message>
    <message>
        <source>This session begins at %1. Presence can be noted from an hour before it; leave can be noted now.</source>
        <translation>這個場次 %1 開始。開始前一小時起可以登記出席；請假現在就可以登記。</translation>
    </message>
</context>
<context>
    <name>inservice::RollDetail</name>
    <message>
        <source>&amp;Present</source>
        <translation>出席(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Late…</source>
        <translation>遲到(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;On duty elsewhere</source>
        <translation>公假(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>缺席(&amp;A)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of sessions</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are chosen</source>
        <translation>
            <numerusform>已選 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, unit</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>請從清單選擇人員。</translation>
    </message>
    <message>
        <source>Key %1 in the list</source>
        <translation>清單中按 %1</translation>
    </message>
    <message>
        <source>Key Delete in the list</source>
        <translation>清單中按 Delete</translation>
    </message>
    <message>
        <source>Asks to be away from session %1: %2. %3</source>
        <comment>numbers, kind, reason</comment>
        <translation>第 %1 場請假：%2。%3</translation>
    </message>
    <message>
        <source>Agree to the leave</source>
        <translation>准假</translation>
    </message>
    <message>
        <source>Do not agree to the leave</source>
        <translation>不准假</translation>
    </message>
    <message>
        <source>The person is marked as away at these sessions and need not be called out. No hours are credited for them.</source>
        <translation>這些場次登記為請假，不必點名，也不核給時數。</translation>
    </message>
    <message>
        <source>The person is told and is expected at these sessions.</source>
        <translation>將通知本人，仍應出席這些場次。</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>准假</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>不准假</translation>
    </message>
    <message>
        <source>Write why; the person reads it.</source>
        <translation>請寫原因，本人會看到。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席紀錄</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>%1   (%2, %3, %4)</source>
        <comment>what is noted, way, by whom, when</comment>
        <translation>%1&#x3000;（%2，%3，%4）</translation>
    </message>
    <message>
        <source>the centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Leave that was asked for</source>
        <translation>請假紀錄</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of leave, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回覆：%1</translation>
    </message>
    <message>
        <source>Session %1: %2</source>
        <comment>numbers, how it stands</comment>
        <translation>第 %1 場：%2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>How they came onto the list</source>
        <translation>列入方式</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>現場報名</translation>
    </message>
    <message>
        <source>From an uploaded list</source>
        <translation>上傳名單</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>報名</translation>
    </message>
    <message>
        <source>Has asked to be let go, which is not decided yet</source>
        <translation>已申請取消，尚未決定</translation>
    </message>
    <message>
        <source>Left ea&amp;rly…</source>
        <translation>早退(&amp;R)…</translation>
    </message>
    <message>
        <source>O&amp;n leave</source>
        <translation>請假(&amp;N)</translation>
    </message>
    <message>
        <source>Not note&amp;d</source>
        <translation>未登記(&amp;D)</translation>
    </message>
    <message>
        <source>Agree… (&amp;8)</source>
        <translation>准假(&amp;8)…</translation>
    </message>
    <message>
        <source>Do not agree… (&amp;9)</source>
        <translation>不准假(&amp;9)…</translation>
    </message>
    <message>
        <source>An&amp;swer to the person</source>
        <translation>回覆(&amp;S)</translation>
    </message>
    <message>
        <source>Take off the list… (&amp;7)</source>
        <translation>移出名單(&amp;7)…</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>將%1移出名單</translation>
    </message>
    <message>
        <source>The person was put on the list and did not enrol. What is noted of them goes with it.</source>
        <translation>這個人是列入名單、不是報名錄取。移出時，出席紀錄一併收回。</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名單</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>請寫原因。</translation>
    </message>
    <message>
        <source>Note a leave… (&amp;6)</source>
        <translation>登記請假(&amp;6)…</translation>
    </message>
    <message>
        <source>Note a leave</source>
        <translation>登記請假</translation>
    </message>
    <message>
        <source>Note the leave (&amp;Y)</source>
        <translation>登記請假(&amp;Y)</translation>
    </message>
    <message>
        <source>The person is marked as away at these sessions and need not be called out; what was noted by roll call or from a sheet stays. No hours are credited for them.</source>
        <translation>這些場次登記為請假，點名時不必再唱名；已由點名或簽到表登記者不變更。請假場次不核給時數。</translation>
    </message>
    <message>
        <source>Tick the sessions that the person is away from.</source>
        <translation>請勾選請假的場次。</translation>
    </message>
    <message>
        <source>Signed out: %1</source>
        <comment>when</comment>
        <translation>簽退：%1</translation>
    </message>
    <message>
        <source>Signed in on a computer on which somebody else signed in to this session.</source>
        <translation>與他人在同一台電腦簽到這一場。</translation>
    </message>
</context>
<context>
    <name>inservice::RollHead</name>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>Read an admission slip, or type its number</source>
        <translation>掃描報到單，或輸入編號</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, title, first day</comment>
        <translation>%1&#x3000;%2（%3）</translation>
    </message>
    <message>
        <source>No course of yours is approved and not closed.</source>
        <translation>您沒有已核准且未結案的課程。</translation>
    </message>
    <message>
        <source>Choose a course first.</source>
        <translation>請先選擇課程。</translation>
    </message>
    <message>
        <source>   </source>
        <comment>between counts</comment>
        <translation>&#x3000;</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>應到 %1</translation>
    </message>
    <message>
        <source>here %1</source>
        <translation>出席 %1</translation>
    </message>
    <message>
        <source>on leave %1</source>
        <translation>請假 %1</translation>
    </message>
    <message>
        <source>absent %1</source>
        <translation>缺席 %1</translation>
    </message>
    <message>
        <source>not noted %1</source>
        <translation>未登記 %1</translation>
    </message>
    <message>
        <source>to be sent %1</source>
        <translation>待送 %1</translation>
    </message>
    <message>
        <source>What slips are read for</source>
        <translation>讀報到單的用途</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>簽到</translation>
    </message>
    <message>
        <source>Signing out</source>
        <translation>簽退</translation>
    </message>
    <message>
        <source>Signing out: who goes before the session ends is noted as gone early by so much.</source>
        <translation>簽退：在場次結束前離開的人，依提早的分鐘數記為早退。</translation>
    </message>
</context>
<context>
    <name>inservice::RollMarks</name>
    <message>
        <source>Nothing was marked in the list since it was opened.</source>
        <translation>開啟這份名單後還沒有登記。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等另 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>請從清單選擇人員。</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n person(s) as absent</source>
        <translation>
            <numerusform>將 %n 人標為缺席</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is noted of them at session %1: %2.</source>
        <translation>第 %1 場尚未登記的人員：%2。</translation>
    </message>
    <message>
        <source>Mark as absent</source>
        <translation>標為缺席</translation>
    </message>
    <message>
        <source>The session has not begun: nobody can be absent yet.</source>
        <translation>場次尚未開始，還不能登記缺席。</translation>
    </message>
    <message>
        <source>Something is noted of everybody.</source>
        <translation>所有人都已登記。</translation>
    </message>
</context>
<context>
    <name>inservice::RollModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情形</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>Noted by way of</source>
        <translation>登記方式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>Asks to be away</source>
        <translation>請假待回覆</translation>
    </message>
    <message>
        <source>Refused: %1 (%2)</source>
        <comment>what was asked for, what is known</comment>
        <translation>需處理：%1（%2）</translation>
    </message>
    <message>
        <source>To be sent: %1 (%2)</source>
        <comment>what was asked for, what is known</comment>
        <translation>待送：%1（%2）</translation>
    </message>
    <message>
        <source>%1 (out %2)</source>
        <comment>mark, when they signed out</comment>
        <translation>%1（簽退 %2）</translation>
    </message>
    <message>
        <source>%1 (on one computer with somebody else)</source>
        <comment>mark</comment>
        <translation>%1（與他人同機）</translation>
    </message>
</context>
<context>
    <name>inservice::RollOutbox</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number of a course, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Roll call, session %1: %2 %3</source>
        <comment>session, name, mark</comment>
        <translation>點名（第 %1 場）：%2 %3</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>收回登記</translation>
    </message>
    <message numerus="yes">
        <source>Roll call, session %1: %n person(s)</source>
        <translation>
            <numerusform>點名（第 %1 場）：%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session %1: the %n other(s) absent</source>
        <translation>
            <numerusform>第 %1 場：其餘 %n 人缺席</numerusform>
        </translation>
    </message>
    <message>
        <source>Admission slip, session %1: %2</source>
        <comment>session, name</comment>
        <translation>掃描報到單（第 %1 場）：%2</translation>
    </message>
    <message>
        <source>Walked in: %1</source>
        <comment>name</comment>
        <translation>現場報名：%1</translation>
    </message>
    <message>
        <source>Leave agreed to: %1</source>
        <comment>name</comment>
        <translation>准假：%1</translation>
    </message>
    <message>
        <source>Leave not agreed to: %1</source>
        <comment>name</comment>
        <translation>不准假：%1</translation>
    </message>
    <message>
        <source>Off the list: %1</source>
        <comment>name</comment>
        <translation>移出名單：%1</translation>
    </message>
    <message>
        <source>Slip counts: %1</source>
        <comment>name</comment>
        <translation>報到單列入：%1</translation>
    </message>
    <message>
        <source>Slip does not count: %1</source>
        <comment>name</comment>
        <translation>報到單不列入：%1</translation>
    </message>
    <message numerus="yes">
        <source>Sign-in sheets: %n mark(s)</source>
        <translation>
            <numerusform>簽到表：%n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of presence: %1</source>
        <comment>name of a file</comment>
        <translation>簽到佐證：%1</translation>
    </message>
    <message>
        <source>Leave noted: %1</source>
        <comment>name</comment>
        <translation>登記請假：%1</translation>
    </message>
    <message numerus="yes">
        <source>Attendance log: %n mark(s)</source>
        <translation>
            <numerusform>線上紀錄：%n 筆</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RollPage</name>
    <message>
        <source>Name, unit or title</source>
        <translation>姓名、單位、職稱</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Asks for leave</source>
        <translation>請假待回覆</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>請從清單選擇人員。</translation>
    </message>
    <message>
        <source>The people are being loaded…</source>
        <translation>正在載入名單…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The people appear as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有資料。連線後就會顯示名單。</translation>
    </message>
    <message>
        <source>Nobody fits what is typed.</source>
        <translation>沒有符合輸入內容的人員。</translation>
    </message>
    <message>
        <source>Nobody is under this.</source>
        <translation>沒有這一類的人員。</translation>
    </message>
    <message>
        <source>Nobody is on the list of this course yet: those who are accepted stand here, and who walks in.</source>
        <translation>這門課程的名單還沒有人：錄取者與現場報名者會列在這裡。</translation>
    </message>
    <message>
        <source>Nobody was on the list when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回覆時名單沒有人；現在無法連線。</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was noted: %1</source>
        <translation>無法寫入這台電腦，因此沒有登記：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) were not changed: somebody else has noted something surer meanwhile.</source>
        <translation>
            <numerusform>%n 筆沒有變更：其他人已登記更確定的紀錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>簽到與點名</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>This course is not among those whose attendance you note. Whoever runs it, its deputies, and the contacts and the chief manager of the unit can.</source>
        <translation>這門課程的出席不由您登記。課程負責人、代理人，以及單位的連絡人與總負責人可以登記。</translation>
    </message>
    <message>
        <source>No course of yours is approved and not closed, so there is nobody to be noted.</source>
        <translation>您沒有已核准且未結案的課程，沒有需要登記出席的人。</translation>
    </message>
    <message>
        <source>Courses of the unit</source>
        <translation>本單位研習課程瀏覽</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>course, session</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message numerus="yes">
        <source>Noted from the sheets: %n mark(s).</source>
        <translation>
            <numerusform>已依簽到表登記 %n 筆。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted from the log: %n mark(s).</source>
        <translation>
            <numerusform>已依線上紀錄登記 %n 筆。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RollPrints</name>
    <message>
        <source>Sign-in sheets</source>
        <translation>簽到表</translation>
    </message>
    <message>
        <source>Cut them apart and hand them out at the door, or let people print their own from “My enrolments”. At the door read them with a reader of bar codes, or type the number below the bars.</source>
        <translation>裁開後於報到時發給，或由教師在「個人報名記錄」自行列印。報到時用條碼機掃描，或輸入條碼下方的編號。</translation>
    </message>
    <message>
        <source>Admission slips</source>
        <translation>報到單</translation>
    </message>
</context>
<context>
    <name>inservice::RollTasks</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 %2 is held today: print its sign-in sheets, and note who comes.</source>
        <comment>number, title</comment>
        <translation>%1「%2」今天上課：請列印簽到表並登記出席。</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>簽到與點名</translation>
    </message>
    <message>
        <source>Asks for leave</source>
        <translation>請假待回覆</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of %1 %2 ask to be away.</source>
        <comment>number, title</comment>
        <translation>
            <numerusform>%1「%2」有 %n 人請假待回覆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回覆</translation>
    </message>
</context>
<context>
    <name>inservice::ScansPanel</name>
    <message>
        <source>%1, session %2, %3: %4</source>
        <comment>name, session, time, what reading the slip means</comment>
        <translation>%1，第 %2 場，%3：%4</translation>
    </message>
    <message>
        <source>Let them stay: onto the list (&amp;Y)</source>
        <translation>讓他參加，列入名單(&amp;Y)</translation>
    </message>
    <message>
        <source>Does not count (&amp;W)</source>
        <translation>不列入(&amp;W)</translation>
    </message>
    <message>
        <source>Later (&amp;X)</source>
        <translation>稍後決定(&amp;X)</translation>
    </message>
    <message>
        <source>Slips of people who are not accepted</source>
        <translation>未錄取者的報到單</translation>
    </message>
    <message>
        <source>Choose a slip from the list.</source>
        <translation>請從清單選擇報到單。</translation>
    </message>
</context>
<context>
    <name>inservice::SheetsBack</name>
    <message>
        <source>Read signed sheets</source>
        <translation>讀回簽到表</translation>
    </message>
    <message>
        <source>These sheets are on their way with something else already. Look at them under “Returned papers”.</source>
        <translation>這些簽到表已經隨另一項作業送出。請到「紙本回收」查看。</translation>
    </message>
</context>
<context>
    <name>inservice::SignBackPanel</name>
    <message>
        <source>Something is written that may be no name</source>
        <translation>有筆跡，但不像簽名</translation>
    </message>
    <message>
        <source>Only one of two boxes is signed</source>
        <translation>兩格只簽了一格</translation>
    </message>
    <message>
        <source>Signed, but noted as absent or on leave</source>
        <translation>有簽名，但已登記缺席或請假</translation>
    </message>
    <message>
        <source>The sheet said they were on leave, which is noted no more</source>
        <translation>簽到表印有公假或請假，現在已無此登記</translation>
    </message>
    <message>
        <source>Not on the list of the course any more: cannot be noted</source>
        <translation>已不在課程名單上，無法登記</translation>
    </message>
    <message>
        <source>The page came twice, and not the same</source>
        <translation>同一頁掃描兩次，內容不同</translation>
    </message>
    <message>
        <source>&amp;Choose scans…</source>
        <translation>選擇掃描檔(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Add who &amp;walked in…</source>
        <translation>現場報名(&amp;W)…</translation>
    </message>
    <message>
        <source>Keep the scans as evidence of &amp;presence too</source>
        <translation>掃描檔同時作為簽到佐證(&amp;P)</translation>
    </message>
    <message>
        <source>%v of %m steps</source>
        <translation>%v／%m</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>顯示範圍</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未簽名</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What stands on the sheets</source>
        <translation>簽到表內容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>As it was signed</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>The signed sheets, scanned</source>
        <translation>已簽名的簽到表掃描檔</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.tif *.tiff *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>掃描檔 (*.pdf *.tif *.tiff *.jpg *.jpeg *.png);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large to be read. Scan fewer pages into one file.</source>
        <translation>%1 太大，無法讀取。請分成較少頁數的檔案再掃描。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Noted already</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Not signed: stays as it is</source>
        <translation>未簽名，維持現狀</translation>
    </message>
    <message>
        <source>(left the list)</source>
        <translation>（已不在名單）</translation>
    </message>
    <message>
        <source>Picture of the box</source>
        <translation>簽名欄影像</translation>
    </message>
    <message>
        <source>Decided: here</source>
        <translation>確認：出席</translation>
    </message>
    <message>
        <source>Decided: not noted</source>
        <translation>確認：不登記</translation>
    </message>
    <message>
        <source>Choose the scanned sheets, or drop them here: PDF, TIFF, JPEG or PNG, at 200 dpi or more.</source>
        <translation>請選擇簽到表掃描檔，或拖曳到這裡：PDF、TIFF、JPEG 或 PNG，解析度 200 dpi 以上。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) read.</source>
        <translation>
            <numerusform>已讀取 %n 頁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed %1, noted already %2, not signed %3, to be decided %4.</source>
        <translation>已簽名 %1、已登記 %2、未簽名 %3、待確認 %4。</translation>
    </message>
    <message>
        <source>Press P for who is there, N for who is not noted.</source>
        <translation>按 P 為出席，按 N 為不登記。</translation>
    </message>
    <message>
        <source>Not read yet: %1.</source>
        <translation>還沒有讀到：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between pages</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) for who walked in are written in.</source>
        <translation>
            <numerusform>現場報名欄有 %n 列已填寫。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Note %n as here</source>
        <translation>
            <numerusform>登記出席 %n 筆(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is to be noted.</source>
        <translation>沒有要登記的人。</translation>
    </message>
    <message>
        <source>&amp;Nothing to note: done with these sheets</source>
        <translation>沒有要登記的：辦理完成(&amp;N)</translation>
    </message>
    <message>
        <source>Sign-in sheet, page %1, no. %2</source>
        <translation>簽到表第 %1 頁編號 %2</translation>
    </message>
</context>
<context>
    <name>inservice::SignBackReader</name>
    <message>
        <source>Page %1: %2</source>
        <comment>of a scan, what is wrong</comment>
        <translation>第 %1 頁：%2</translation>
    </message>
    <message>
        <source>Page %1 is a sheet of course %2.</source>
        <translation>第 %1 頁是課程 %2 的簽到表。</translation>
    </message>
    <message>
        <source>On page %1 no code of a sign-in sheet can be read. Scan it anew, at 200 dpi or more.</source>
        <translation>第 %1 頁讀不到簽到表的 QR 碼。請以 200 dpi 以上重新掃描。</translation>
    </message>
    <message>
        <source>Page %1 does not lie over the sheet that was printed: a part of it is cut off or covered. Note who has signed by hand, or scan it anew.</source>
        <translation>第 %1 頁與印出的簽到表對不起來：可能有部分被裁掉或遮住。請改以點名登記，或重新掃描。</translation>
    </message>
</context>
<context>
    <name>inservice::SigninPanel</name>
    <message>
        <source>Names &amp;masked</source>
        <translation>姓名遮罩(&amp;M)</translation>
    </message>
    <message>
        <source>A sheet for each &amp;class</source>
        <translation>各班分開列印(&amp;C)</translation>
    </message>
    <message>
        <source>A sheet a day, morning and afternoon</source>
        <translation>每日一張，上午、下午分欄</translation>
    </message>
    <message>
        <source>A sheet a session, signing once</source>
        <translation>每場一張，簽到</translation>
    </message>
    <message>
        <source>A sheet a session, signing in and out</source>
        <translation>每場一張，簽到及簽退</translation>
    </message>
    <message>
        <source>&amp;Where one signs</source>
        <translation>簽名欄(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rows for who walks in</source>
        <translation>現場報名空白列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>場次(&amp;S)</translation>
    </message>
    <message>
        <source>Where one signs</source>
        <translation>簽名欄</translation>
    </message>
    <message>
        <source>Rows for who walks in</source>
        <translation>現場報名空白列</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>Tick a session.</source>
        <translation>請勾選場次。</translation>
    </message>
    <message>
        <source>Everybody signs in their own hand. Afterwards note who has signed on this page, and keep the sheets: they are the evidence when the list is handed in.</source>
        <translation>請本人親自簽名。研習後在本頁登記簽到情形，並保存簽到表，作為結案的佐證。</translation>
    </message>
</context>
<context>
    <name>inservice::SlipReader</name>
    <message>
        <source>%1: %2</source>
        <comment>name, what reading the slip means</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) after it began</source>
        <translation>
            <numerusform>%1 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. It is kept; decide whether the person may stay.</source>
        <translation>%1。已留下紀錄，請決定是否讓他參加。</translation>
    </message>
    <message>
        <source>%1. Ask the person for their confirmation of acceptance.</source>
        <translation>%1。請向本人查看錄取通知。</translation>
    </message>
    <message>
        <source>%1, as far as this computer knows. The centre looks once more.</source>
        <translation>%1（依這台電腦的資料）。中心會再核對。</translation>
    </message>
    <message>
        <source>%1. Nothing was noted: choose the session above.</source>
        <translation>%1。沒有登記，請在上方選擇場次。</translation>
    </message>
    <message>
        <source>%1. Set the clock of this computer right.</source>
        <translation>%1。請校正這台電腦的時間。</translation>
    </message>
    <message>
        <source>No admission slip. The number below the bars can be typed: course, enrolment and ten characters.</source>
        <translation>不是報到單。可輸入條碼下方的編號：課程代碼、報名序號與十碼。</translation>
    </message>
    <message>
        <source>Admission slip of another course: %1</source>
        <translation>其他課程的報到單：%1</translation>
    </message>
    <message>
        <source>%1 is marked otherwise: %2. Mark the person in the list if they have come after all.</source>
        <comment>name, mark</comment>
        <translation>%1 已有其他登記：%2。如果本人已到場，請在清單登記。</translation>
    </message>
    <message>
        <source>%1 signs out, but has not signed in. Mark the person in the list if they were here.</source>
        <comment>name</comment>
        <translation>%1 已簽退，但沒有簽到紀錄。如確實到場，請在名單上登記出席。</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes %n minute(s) early. It was noted by hand that they are here: mark them as gone early in the list if that is so.</source>
        <comment>name</comment>
        <translation>
            <numerusform>%1 提早 %n 分鐘離開。出席是人工登記的，不會自動更改；如要記為早退，請在名單上登記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n minute(s) before the end</source>
        <translation>
            <numerusform>%1，提早 %n 分鐘</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::WalkInPanel</name>
    <message>
        <source>Put on the list (&amp;Y)</source>
        <translation>列入名單(&amp;Y)</translation>
    </message>
    <message>
        <source>Somebody who walked in</source>
        <translation>現場報名</translation>
    </message>
    <message>
        <source>The person is put on the list beyond the places of the course, and is marked as present at the sessions ticked. Hours reach the person once the list is confirmed.</source>
        <translation>列入名單（不占名額），並登記勾選的場次出席。名單確認後核給時數。</translation>
    </message>
    <message>
        <source>Name (&amp;1)</source>
        <translation>姓名(&amp;1)</translation>
    </message>
    <message>
        <source>ID number (&amp;2)</source>
        <translation>身分證字號／統一證號(&amp;2)</translation>
    </message>
    <message>
        <source>Birthday (&amp;3)</source>
        <translation>出生年月日(&amp;3)</translation>
    </message>
    <message>
        <source>School or unit (&amp;4)</source>
        <translation>服務單位(&amp;4)</translation>
    </message>
    <message>
        <source>Job title (&amp;5)</source>
        <translation>職稱(&amp;5)</translation>
    </message>
    <message>
        <source>Present at (&amp;6)</source>
        <translation>出席場次(&amp;6)</translation>
    </message>
</context>
</TS>
