<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CourseFiles</name>
    <message>
        <source>%1 has a format that is not taken. Save it as ODF or PDF and attach that.</source>
        <translation>附件 %1 格式不支援。請另存為 ODF 或 PDF 後再附上。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1 has more than 10 MB. Make it smaller, or split it in two.</source>
        <translation>附件 %1 超過 10 MB。請縮小或分成兩個檔案。</translation>
    </message>
    <message>
        <source>%1 is no %2 file, whatever its name says. Open it in its program and save it anew.</source>
        <translation>附件 %1 的內容不是 %2 檔。請以原程式開啟後重新儲存。</translation>
    </message>
</context>
<context>
    <name>CourseRegisterPlaces</name>
    <message>
        <source>Register a course</source>
        <translation>研習課程登錄</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>開啟草稿(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::AudienceSection</name>
    <message>
        <source>Audience, numbers, fee</source>
        <translation>對象、人數、費用</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>參加對象（階段）(&amp;A)</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>職稱限制</translation>
    </message>
    <message>
        <source>Find a job title; ↓ lists all</source>
        <translation>輸入文字尋找職稱；按 ↓ 列出全部</translation>
    </message>
    <message>
        <source>None: any job title.</source>
        <translation>未選擇表示不限職稱。</translation>
    </message>
    <message>
        <source>Subjects taught</source>
        <translation>任教科目限制</translation>
    </message>
    <message>
        <source>Find a subject; ↓ lists all</source>
        <translation>輸入文字尋找科目；按 ↓ 列出全部</translation>
    </message>
    <message>
        <source>None: any subject.</source>
        <translation>未選擇表示不限科目。</translation>
    </message>
    <message>
        <source>Who teaches these</source>
        <translation>科目限制方式</translation>
    </message>
    <message>
        <source>Audience in words</source>
        <translation>參加對象說明</translation>
    </message>
    <message>
        <source>Shown to teachers, for example: teachers of seafood processing at vocational schools.</source>
        <translation>顯示給教師看，例如：高職水產食品科教師。</translation>
    </message>
    <message>
        <source>&amp;Open to</source>
        <translation>開放對象(&amp;O)</translation>
    </message>
    <message>
        <source>Which counties</source>
        <translation>指定縣市</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>指定單位</translation>
    </message>
    <message>
        <source>Name, code or place of a unit</source>
        <translation>單位名稱、代碼或所在地</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>開班班數</translation>
    </message>
    <message>
        <source>1 to 2000; all classes together 5000 at most.</source>
        <translation>1 至 2000 人；各班合計不超過 5000 人。</translation>
    </message>
    <message>
        <source>Fee (NT$) (&amp;Q)</source>
        <translation>繳費金額（元）(&amp;Q)</translation>
    </message>
    <message>
        <source>0 where it is free.</source>
        <translation>免費請填 0。</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>繳費方式</translation>
    </message>
    <message>
        <source>Who bears the cost</source>
        <translation>經費負擔</translation>
    </message>
    <message>
        <source>Source of the subsidy</source>
        <translation>補助來源</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, subject</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 people in all</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things chosen</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>NT$ %1</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>People in each class</source>
        <translation>各班人數</translation>
    </message>
    <message>
        <source>Name the people once the course is submitted: “Named people” in the list of the unit&apos;s courses. Until then nobody can enrol.</source>
        <translation>送審後請於「本單位研習課程瀏覽」按「指定名單」登錄人員；登錄前無人可以報名。</translation>
    </message>
</context>
<context>
    <name>inservice::BasicSection</name>
    <message>
        <source>Basic data</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>Title of the &amp;course</source>
        <translation>研習名稱(&amp;C)</translation>
    </message>
    <message>
        <source>4 to 100 characters, as teachers will find it.</source>
        <translation>4 至 100 個字，教師以此名稱查詢。</translation>
    </message>
    <message>
        <source>Classes for credits or a degree are held by universities alone.</source>
        <translation>學分班及學位班僅限大專校院開設。</translation>
    </message>
    <message>
        <source>Field of in-service training</source>
        <translation>研習進修範疇</translation>
    </message>
    <message>
        <source>The code of 13 characters, where your centre asks for it.</source>
        <translation>13 碼代碼，貴區管中心要求時填寫。</translation>
    </message>
    <message>
        <source>&amp;Basis</source>
        <translation>依據(&amp;B)</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>依據文號</translation>
    </message>
    <message>
        <source>Letters, digits and 字第…號, for example 高市教中字第11530123400號.</source>
        <translation>英數字及「字第……號」，例如：高市教中字第11530123400號。</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>來文日期</translation>
    </message>
    <message>
        <source>Either calendar: 2026-03-02 or 115/03/02</source>
        <translation>西元或民國皆可：2026-03-02 或 115/03/02</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>開課單位</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作單位</translation>
    </message>
    <message>
        <source>Up to 5 units beside the organiser.</source>
        <translation>開課單位以外，最多 5 個。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>Up to 5; hours of some are passed on elsewhere, and only with their tag.</source>
        <translation>最多 5 個；部分標籤的時數會轉送其他系統，未選標籤則無法轉送。</translation>
    </message>
    <message>
        <source>&amp;Nature of the course</source>
        <translation>課程性質(&amp;N)</translation>
    </message>
    <message>
        <source>Up to 3, each to its last level.</source>
        <translation>最多 3 項，各選到最後一層。</translation>
    </message>
    <message>
        <source>Kind of class</source>
        <translation>班別性質</translation>
    </message>
    <message>
        <source>Name or code of a unit of your area</source>
        <translation>轄區內單位的名稱或代碼</translation>
    </message>
    <message>
        <source>For another unit</source>
        <translation>代轄區單位登錄</translation>
    </message>
    <message>
        <source>Only where you register it for a unit of your area: its chief manager goes on with the course, and you do not decide on it yourself. Else leave it empty.</source>
        <translation>只有代轄區內的單位登錄時才選：課程由該單位的總負責人負責，您自己不能審核這門課程；其他情形請留空。</translation>
    </message>
</context>
<context>
    <name>inservice::ContentSection</name>
    <message>
        <source>Content</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>研習目標(&amp;G)</translation>
    </message>
    <message>
        <source>Up to %1 characters.</source>
        <translation>最多 %1 個字。</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>課程內容(&amp;C)</translation>
    </message>
    <message>
        <source>10 to %1 characters: what is done when, as teachers will read it.</source>
        <translation>10 至 %1 個字：何時做什麼，教師會看到這些內容。</translation>
    </message>
    <message>
        <source>To be noted</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>Up to %1 characters: meals, parking, what to bring.</source>
        <translation>最多 %1 個字：用餐、停車、應攜帶物品等。</translation>
    </message>
    <message>
        <source>Up to 5 files of at most 10 MB: ODT, ODS, ODP, PDF, DOCX, XLSX, PPTX, JPG, PNG or ZIP; ODF or PDF can be read everywhere. What is not public only the desk sees.</source>
        <translation>最多 5 個檔案，每個不超過 10 MB：ODT、ODS、ODP、PDF、DOCX、XLSX、PPTX、JPG、PNG 或 ZIP；建議以 ODF 或 PDF 提供。未公開的附件僅審核單位看得到。</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>附件 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>inservice::CourseBeginning</name>
    <message>
        <source>“%1” is not offered any more; “%2” stands in its place.</source>
        <comment>course natures</comment>
        <translation>「%1」已停用，改為「%2」。</translation>
    </message>
</context>
<context>
    <name>inservice::CourseFilling</name>
    <message>
        <source>The draft could not be saved on this PC (disk full or no right to write?). What you typed is still here; please do not close the window before it is sent.</source>
        <translation>草稿無法存到這台電腦，可能是磁碟已滿或沒有寫入權限。您輸入的內容都還在，送出前請不要關閉視窗。</translation>
    </message>
</context>
<context>
    <name>inservice::CourseFindings</name>
    <message numerus="yes">
        <source>%n field(s) are missing or wrong; they are marked, and listed beside the form.</source>
        <translation>
            <numerusform>有 %n 個欄位未填或有誤，已標示並列於表單旁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is missing. %n thing(s) should be looked at; they go along with the course, and the desk sees them.</source>
        <translation>
            <numerusform>沒有缺漏。有 %n 項請再確認；這些提醒會隨課程送出，審核單位看得到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing or wrong.</source>
        <translation>沒有缺漏或錯誤。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inservice::CourseRegisterPage</name>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入本機，因此未送出：%1</translation>
    </message>
    <message>
        <source>Register a course</source>
        <translation>研習課程登錄</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取本機資料：%1</translation>
    </message>
    <message>
        <source>Course %1 was sent back by %2: %3</source>
        <comment>number, who, why</comment>
        <translation>課程 %1 由 %2 退回補正：%3</translation>
    </message>
    <message>
        <source>Nothing was sent. The course can be changed again.</source>
        <translation>尚未送出任何資料，可以繼續修改。</translation>
    </message>
    <message>
        <source>It is on its way to the centre already. Withdraw the course once it has its number.</source>
        <translation>已在傳送中，無法取回。取得課程代碼後可撤回課程。</translation>
    </message>
    <message numerus="yes">
        <source>The centre has not accepted the course: %n thing(s) are wrong; they are marked, and listed beside the form.</source>
        <translation>
            <numerusform>中心未受理此課程：有 %n 項錯誤，已標示並列於表單旁。</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way to the centre. Without a connection it waits in the outbox and goes out by itself.</source>
        <translation>正在送往中心。沒有連線時會留在待送匣，連線後自動送出。</translation>
    </message>
    <message>
        <source>This course is not sent back any more: look at it among the courses of the unit. What was changed here can be discarded.</source>
        <translation>此課程已不在退回補正狀態，請到本單位研習課程瀏覽查看。此處修改的內容可以捨棄。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>The centre has let go of the attachments meanwhile. They go out again: please submit once more.</source>
        <translation>中心已清除先前上傳的附件，將重新上傳，請再送審一次。</translation>
    </message>
    <message>
        <source>Look at the nature of the course:</source>
        <translation>請確認課程性質：</translation>
    </message>
</context>
<context>
    <name>inservice::CourseSection</name>
    <message>
        <source>%1 %2</source>
        <comment>letter and title of a part of the form</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>退回補正：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
</context>
<context>
    <name>inservice::CourseSender</name>
    <message>
        <source>Attachment of %1: %2</source>
        <comment>course, file</comment>
        <translation>%1 的附件：%2</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>課程 %1</translation>
    </message>
    <message>
        <source>Correction of course %1</source>
        <translation>課程補正 %1</translation>
    </message>
</context>
<context>
    <name>inservice::CourseSide</name>
    <message>
        <source>Parts of the form</source>
        <translation>表單各部分</translation>
    </message>
    <message>
        <source>What is missing, wrong or doubtful; each line is a link to its field</source>
        <translation>缺漏、錯誤或有疑義之處，每行可連至該欄位</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and title of a part of the form</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>: %1</source>
        <comment>after the name of a field</comment>
        <translation>：%1</translation>
    </message>
    <message>
        <source>%1, %2 errors, %3 warnings</source>
        <comment>part of the form</comment>
        <translation>%1，%2 項錯誤，%3 項提醒</translation>
    </message>
    <message numerus="yes">
        <source>To be put right: %n</source>
        <translation>
            <numerusform>尚待處理：%n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be looked at: %n</source>
        <translation>
            <numerusform>請再確認：%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>已填寫完整</translation>
    </message>
    <message>
        <source>The course can be submitted (Ctrl+Return).</source>
        <translation>可以送審（Ctrl+Return）。</translation>
    </message>
</context>
<context>
    <name>inservice::CourseStage</name>
    <message>
        <source>Ans&amp;wer to the desk</source>
        <translation>補正說明(&amp;W)</translation>
    </message>
    <message>
        <source>At least 5 characters, where nothing in the form is changed.</source>
        <translation>若表單內容未修改，請至少填寫 5 個字。</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已儲存&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>inservice::CourseStartPanel</name>
    <message>
        <source>Three things are asked for. All else is filled in from your unit, your account and the last course, and shown in parts A to H, where you can change it.</source>
        <translation>只需填寫名稱、時間與人數。其餘由貴單位、您的帳號及上次課程帶入，列於 A 至 H 各部分，可隨時修改。</translation>
    </message>
    <message>
        <source>Title of the &amp;course</source>
        <translation>研習名稱(&amp;C)</translation>
    </message>
    <message>
        <source>Enter the title of the course.</source>
        <translation>請輸入研習名稱。</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Either calendar: 2026-03-02 or 115/03/02</source>
        <translation>西元或民國皆可：2026-03-02 或 115/03/02</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>開始時間(&amp;R)</translation>
    </message>
    <message>
        <source>For example 9:00, 0900 or 13:30</source>
        <translation>例如 9:00、0900 或 13:30</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>結束時間(&amp;O)</translation>
    </message>
    <message>
        <source>More days and sessions are added in part B.</source>
        <translation>多日或多場次可於 B 部分增列。</translation>
    </message>
    <message>
        <source>For how &amp;many</source>
        <translation>招收人數(&amp;M)</translation>
    </message>
    <message>
        <source>All else &amp;as</source>
        <translation>其餘內容比照(&amp;A)</translation>
    </message>
    <message>
        <source>A copy keeps all but number, days, list and letters of consent.</source>
        <translation>複製的內容不含課程代碼、日期、名單及同意函。</translation>
    </message>
    <message>
        <source>&amp;Show the form</source>
        <translation>顯示表單(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Courses begun on this PC</source>
        <translation>這台電腦上的課程草稿</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>儲存時間</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>繼續填寫(&amp;G)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>捨棄(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Undo discarding</source>
        <translation>復原捨棄(&amp;U)</translation>
    </message>
    <message>
        <source>Begun on this PC</source>
        <translation>這台電腦上的草稿</translation>
    </message>
    <message>
        <source>As schools usually have it</source>
        <translation>一般學校的設定</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>上次的課程</translation>
    </message>
    <message>
        <source>Copy of %1 %2 (%3)</source>
        <comment>number, title, first day</comment>
        <translation>複製 %1 %2（%3）</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>尚無名稱</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>補正：%1</translation>
    </message>
    <message>
        <source>The course ends before it begins. Check both times.</source>
        <translation>結束時間需晚於開始時間，請核對兩個時間。</translation>
    </message>
    <message>
        <source>Choose one of the courses that were begun.</source>
        <translation>請先選擇一個草稿。</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolmentSection</name>
    <message>
        <source>Registration</source>
        <translation>報名</translation>
    </message>
    <message>
        <source>Registration from</source>
        <translation>報名起日</translation>
    </message>
    <message>
        <source>Either calendar: 2026-03-02 or 115/03/02</source>
        <translation>西元或民國皆可：2026-03-02 或 115/03/02</translation>
    </message>
    <message>
        <source>Registration to</source>
        <translation>報名迄日</translation>
    </message>
    <message>
        <source>The last day of the course at the latest.</source>
        <translation>不可晚於課程結束日。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>其他報名網址</translation>
    </message>
    <message>
        <source>Begins with https://.</source>
        <translation>需以 https:// 開頭。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things chosen</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first day, last day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>How to register</source>
        <translation>報名方式</translation>
    </message>
    <message>
        <source>Without online registration the course&apos;s page says so: 未提供線上報名. With it, its settings are set up as soon as the course has been submitted.</source>
        <translation>未勾選線上報名時，課程頁顯示「未提供線上報名」；勾選者，課程送審後即可設定線上報名。</translation>
    </message>
</context>
<context>
    <name>inservice::FilesEdit</name>
    <message>
        <source>Attach files to the course</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Documents and pictures (%1)</source>
        <translation>文件與圖片（%1）</translation>
    </message>
    <message>
        <source>There are 5 attachments at most. Take one out, or put several into one ZIP file.</source>
        <translation>附件最多 5 個。請移除一個，或將數個檔案壓縮為 ZIP。</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, its size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>%1 的類別</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>%1 is public</source>
        <translation>公開 %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>There are 5 attachments at most.</source>
        <translation>附件最多 5 個。</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附加檔案…</translation>
    </message>
</context>
<context>
    <name>inservice::HourPartsEdit</name>
    <message>
        <source>Add a part</source>
        <translation>增加分時數</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>分時數名稱</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Code of category</source>
        <translation>類別代碼</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>There are 10 parts at most.</source>
        <translation>分時數最多 10 項。</translation>
    </message>
</context>
<context>
    <name>inservice::HoursSection</name>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>時數單位</translation>
    </message>
    <message>
        <source>Hours or credits (&amp;J)</source>
        <translation>研習時數／學分(&amp;J)</translation>
    </message>
    <message>
        <source>In steps of 0.5; not more than the sessions give. One credit is 18 hours.</source>
        <translation>以 0.5 為單位，不超過場次可計時數；1 學分為 18 小時。</translation>
    </message>
    <message>
        <source>Of these online</source>
        <translation>其中數位時數</translation>
    </message>
    <message>
        <source>Of these in person</source>
        <translation>其中實體時數</translation>
    </message>
    <message>
        <source>Both together are the hours of the course.</source>
        <translation>兩者合計需等於研習時數。</translation>
    </message>
    <message>
        <source>Who was there in part</source>
        <translation>部分核時</translation>
    </message>
    <message>
        <source>Share of attendance</source>
        <translation>出席門檻</translation>
    </message>
    <message>
        <source>Late or early by</source>
        <translation>遲到早退容許分鐘</translation>
    </message>
    <message>
        <source>Minutes that still count as present, 0 to 60.</source>
        <translation>仍計為出席的分鐘數，0 至 60。</translation>
    </message>
    <message>
        <source>Beyond that</source>
        <translation>遲到早退處理</translation>
    </message>
    <message>
        <source>Hours deducted</source>
        <translation>扣減時數</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核方式</translation>
    </message>
    <message>
        <source>With an assessment, hours are given to those who pass.</source>
        <translation>有考核者，通過才核給時數。</translation>
    </message>
    <message>
        <source>Which other way</source>
        <translation>其他考核方式</translation>
    </message>
    <message>
        <source>Hours of lecturers</source>
        <translation>講師時數</translation>
    </message>
    <message>
        <source>Lecturers are credited with hours of their own, apart from the participants&apos; list</source>
        <translation>另計講師時數，不列入參加名單</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, hours or credits</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>inservice::PartnersEdit</name>
    <message>
        <source>Add a partner</source>
        <translation>增加合作單位</translation>
    </message>
    <message>
        <source>Role of the partner</source>
        <translation>合作方式</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>合作單位名稱</translation>
    </message>
    <message>
        <source>Name or code of a unit, or any other name</source>
        <translation>單位名稱或代碼，或其他名稱</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>There are 5 partners at most.</source>
        <translation>合作單位最多 5 個。</translation>
    </message>
</context>
<context>
    <name>inservice::PeopleSection</name>
    <message>
        <source>Contacts and lecturers</source>
        <translation>承辦人與講師</translation>
    </message>
    <message>
        <source>Contact 1</source>
        <translation>承辦人1</translation>
    </message>
    <message>
        <source>Contact 2</source>
        <translation>承辦人2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>With area code and extension, for example 07-6000000#123</source>
        <translation>含區碼及分機，例如 07-6000000#123</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things chosen</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>承辦人：%1</translation>
    </message>
    <message>
        <source>Lecturers: %1</source>
        <translation>講師：%1</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>&amp;Lecturers</source>
        <translation>講師(&amp;L)</translation>
    </message>
    <message>
        <source>An ID number is asked only where hours as a lecturer are credited; the centre shows it masked.</source>
        <translation>登錄講師時數時才需要身分證字號；中心僅以遮蔽方式顯示。</translation>
    </message>
</context>
<context>
    <name>inservice::PickEdit</name>
    <message>
        <source>, </source>
        <comment>between things chosen</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>what was chosen; the button takes it out</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>inservice::PlaceSection</name>
    <message>
        <source>Time and place</source>
        <translation>時間與地點</translation>
    </message>
    <message>
        <source>Why entered afterwards</source>
        <translation>補登錄理由</translation>
    </message>
    <message>
        <source>A course that has begun is entered within 30 days, with a reason of at least 10 characters.</source>
        <translation>已開始的課程請於 30 日內補登錄，並說明理由（至少 10 個字）。</translation>
    </message>
    <message>
        <source>Time of the course</source>
        <translation>課程時段</translation>
    </message>
    <message>
        <source>Online classroom</source>
        <translation>線上教室</translation>
    </message>
    <message>
        <source>Begins with https://. Only those who were accepted see it.</source>
        <translation>需以 https:// 開頭，僅錄取者看得到。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>簽到方式</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>場次(&amp;S)</translation>
    </message>
    <message>
        <source>County or city</source>
        <translation>開課縣市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>鄉鎮市區</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>開課地點(&amp;P)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>day, from, to</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n 場</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>上課方式</translation>
    </message>
    <message>
        <source>One of the registered venues: %1, up to %2 people</source>
        <comment>address, number</comment>
        <translation>研習場所：%1，可容納 %2 人</translation>
    </message>
    <message>
        <source>A registered venue by its name, or 2 to 80 characters: building and room, so that somebody from elsewhere finds it.</source>
        <translation>輸入研習場所的名稱，或自行填寫 2 至 80 個字：建物與教室，讓外校教師找得到。</translation>
    </message>
</context>
<context>
    <name>inservice::Recommendations</name>
    <message>
        <source>The centre does not answer. Whom your own unit recommends is here.</source>
        <translation>連不上中心，目前只列出貴單位推薦的講師。</translation>
    </message>
</context>
<context>
    <name>inservice::RegisterActions</name>
    <message>
        <source>Submit for &amp;review</source>
        <translation>送審(&amp;R)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>檢查(&amp;K)</translation>
    </message>
    <message>
        <source>Several times (series)…</source>
        <translation>開設系列課程…</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>捨棄這份草稿</translation>
    </message>
    <message>
        <source>Take back what was not sent</source>
        <translation>取回未送出的課程</translation>
    </message>
    <message>
        <source>Another course</source>
        <translation>另一門課程</translation>
    </message>
    <message>
        <source>The course is on its way to the centre.</source>
        <translation>課程傳送中。</translation>
    </message>
    <message>
        <source>The desk has not sent this course back, or has taken up its correction already.</source>
        <translation>此課程未被退回補正，或補正已受理。</translation>
    </message>
    <message>
        <source>A course that has its number is one course.</source>
        <translation>已有課程代碼的課程不能改為系列。</translation>
    </message>
    <message>
        <source>Submit the correction for &amp;review</source>
        <translation>補正後送審(&amp;R)</translation>
    </message>
</context>
<context>
    <name>inservice::SentPanel</name>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>What was submitted</source>
        <translation>已送出的課程</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Another course</source>
        <translation>另一門課程(&amp;A)</translation>
    </message>
    <message>
        <source>Courses of the &amp;unit</source>
        <translation>本單位研習課程(&amp;U)</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>傳送中</translation>
    </message>
    <message>
        <source>Number %1, waits for review</source>
        <translation>課程代碼 %1，課程-待審</translation>
    </message>
    <message>
        <source>Not accepted: open it to see why</source>
        <translation>未受理：開啟後查看原因</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) were not accepted</source>
        <translation>
            <numerusform>%n 門課程未被受理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are on their way to the centre</source>
        <translation>
            <numerusform>%n 門課程傳送中</numerusform>
        </translation>
    </message>
    <message>
        <source>Submitted: course %1</source>
        <translation>已送審：課程代碼 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are submitted</source>
        <translation>
            <numerusform>%n 門課程已送審</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a connection they wait in the outbox and go out by themselves.</source>
        <translation>未連線時會在待送清單等候，連線後自動送出。</translation>
    </message>
    <message>
        <source>It has no number yet.</source>
        <translation>尚無課程代碼。</translation>
    </message>
    <message>
        <source>Online re&amp;gistration…</source>
        <translation>線上報名設定(&amp;G)…</translation>
    </message>
    <message>
        <source>The desk reviews it. Once approved it is published at the next full hour, and teachers find it. You are told by mail, and in the list of your unit&apos;s courses. Where teachers enrol online, set up now how.</source>
        <translation>由審核單位審核，核准後於下一個整點公開，教師即可查詢。結果以信件通知，並顯示於本單位研習課程瀏覽。採線上報名者，請接著設定線上報名。</translation>
    </message>
</context>
<context>
    <name>inservice::SeriesPanel</name>
    <message>
        <source>&amp;Add a day</source>
        <translation>增加一列(&amp;A)</translation>
    </message>
    <message>
        <source>more &amp;weeks, same weekday</source>
        <translation>週，每週同一天(&amp;W)</translation>
    </message>
    <message>
        <source>Each line becomes a course of its own with its own number, like the one that was filled in; its sessions keep their distance from its day. Where a line says no place, it is as in the form.</source>
        <translation>每列成為一門課程，各有課程代碼，內容與填好的課程相同；各場次與首日的間隔不變。未填地點者與表單相同。</translation>
    </message>
    <message>
        <source>&amp;Name of the series</source>
        <translation>系列名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>回到表單修改(&amp;B)</translation>
    </message>
    <message>
        <source>How many more weeks</source>
        <translation>再加幾週</translation>
    </message>
    <message>
        <source>&amp;Paste days from a spreadsheet</source>
        <translation>貼上試算表的日期(&amp;P)</translation>
    </message>
    <message>
        <source>A line each: the day, and in the next column the place, if it is another one</source>
        <translation>每列一門：日期，下一欄為不同的地點</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>County or city</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>as in the form</source>
        <translation>與表單相同</translation>
    </message>
    <message>
        <source>District</source>
        <translation>鄉鎮市區</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>開課地點</translation>
    </message>
    <message>
        <source>Place, if it is another one</source>
        <translation>地點（與表單不同時填寫）</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of what was copied do not begin with a day and were left out.</source>
        <translation>
            <numerusform>複製的內容有 %n 列開頭不是日期，已略過。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the name of the series.</source>
        <translation>請輸入系列名稱。</translation>
    </message>
    <message>
        <source>A series has two days at least.</source>
        <translation>系列至少有兩列。</translation>
    </message>
    <message>
        <source>Line %1 has no day yet.</source>
        <translation>第 %1 列尚無日期。</translation>
    </message>
    <message>
        <source>Line %1 has the day and place of another one.</source>
        <translation>第 %1 列的日期與地點和另一列相同。</translation>
    </message>
    <message>
        <source>A series has 60 courses at most.</source>
        <translation>系列最多 60 門課程。</translation>
    </message>
    <message>
        <source>Enter the first day.</source>
        <translation>請輸入第一列的日期。</translation>
    </message>
    <message>
        <source>Enter how many weeks, 1 to 30.</source>
        <translation>請輸入週數，1 至 30。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Submit %n course(s) for review</source>
        <translation>
            <numerusform>送審 %n 門課程(&amp;S)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::TransferSection</name>
    <message>
        <source>Transfers and closing</source>
        <translation>銜接與結案</translation>
    </message>
    <message>
        <source>Hours are passed on to 公務人員終身學習</source>
        <translation>時數轉送公務人員終身學習</translation>
    </message>
    <message>
        <source>Civil servants</source>
        <translation>公務人員</translation>
    </message>
    <message>
        <source>Code of category</source>
        <translation>類別代碼</translation>
    </message>
    <message>
        <source>Which time it is held</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>期別: 1 the first time.</source>
        <translation>第一次辦理填 1。</translation>
    </message>
    <message>
        <source>Hours count as environmental education</source>
        <translation>時數計入環境教育</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境教育</translation>
    </message>
    <message>
        <source>Code of method</source>
        <translation>方法代碼</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>內容概要</translation>
    </message>
    <message>
        <source>Hours in parts</source>
        <translation>分時數</translation>
    </message>
    <message>
        <source>Where parts of the course are reported under categories of their own; the rest stays with the course.</source>
        <translation>課程各部分分別以不同類別登錄時使用；其餘時數仍屬課程本身。</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Find a colleague; ↓ lists all</source>
        <translation>輸入文字尋找同仁；按 ↓ 列出全部</translation>
    </message>
    <message>
        <source>Up to 3 colleagues who may do all with this course that you may.</source>
        <translation>最多 3 位同仁，可代理辦理此課程的所有事項。</translation>
    </message>
    <message>
        <source>passed on to 公務人員終身學習</source>
        <translation>轉送公務人員終身學習</translation>
    </message>
    <message>
        <source>environmental education</source>
        <translation>環境教育</translation>
    </message>
    <message>
        <source>Deputies: %1</source>
        <translation>代理人：%1</translation>
    </message>
    <message>
        <source>nothing is passed on</source>
        <translation>不轉送</translation>
    </message>
</context>
</TS>
