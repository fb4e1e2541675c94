<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>IntakePlaces</name>
    <message>
        <source>Returned papers</source>
        <translation>紙本回收</translation>
    </message>
    <message>
        <source>&amp;Open the returned papers</source>
        <translation>開啟紙本回收(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::Intake</name>
    <message>
        <source>%1 is larger than %2 and was not taken in. Scan the stack in several files.</source>
        <translation>「%1」大於 %2，沒有收進來。請分成幾個檔案掃描。</translation>
    </message>
    <message>
        <source>What %1 held is not on this computer any more. Take the file in once more.</source>
        <translation>「%1」的內容已經不在這台電腦上。請重新收件一次。</translation>
    </message>
    <message>
        <source>It was not taken a second time.</source>
        <translation>沒有收第二次。</translation>
    </message>
    <message>
        <source>The same file came before, as %1.</source>
        <translation>同一個檔案先前已經收過，名為「%1」。</translation>
    </message>
    <message>
        <source>The same page came before: %1, page %2.</source>
        <translation>同一頁先前已經收過：「%1」第 %2 頁。</translation>
    </message>
    <message>
        <source>“%1” is no number of a paper. Type the number that stands on it.</source>
        <translation>「%1」不是紙本上的編號。請輸入紙上的編號。</translation>
    </message>
    <message>
        <source>No code can be read on this page. Type the number that stands on it, or find the case.</source>
        <translation>這一頁讀不到條碼。請輸入紙上的編號，或尋找案件。</translation>
    </message>
    <message>
        <source>The code on this page is none of this system: %1</source>
        <translation>這一頁的條碼不是本系統的：%1</translation>
    </message>
    <message>
        <source>Being read</source>
        <comment>a page</comment>
        <translation>讀取中</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <comment>a file</comment>
        <translation>打不開</translation>
    </message>
    <message>
        <source>Came before</source>
        <comment>a page</comment>
        <translation>已收過</translation>
    </message>
    <message>
        <source>Fits</source>
        <comment>a page</comment>
        <translation>可附加</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <comment>a page</comment>
        <translation>請確認</translation>
    </message>
    <message>
        <source>Of another desk</source>
        <comment>a page</comment>
        <translation>非本窗口</translation>
    </message>
    <message>
        <source>Cannot be attached</source>
        <comment>a page</comment>
        <translation>不能附加</translation>
    </message>
    <message>
        <source>To be sent</source>
        <comment>a page</comment>
        <translation>待送</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <comment>a page</comment>
        <translation>需處理</translation>
    </message>
    <message>
        <source>With the centre</source>
        <comment>a page</comment>
        <translation>已附加</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>a page</comment>
        <translation>已擱置</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>file, one number or several</comment>
        <translation>%1，第 %2 頁</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The pages of this file are being read.</source>
        <translation>正在讀取這個檔案的各頁。</translation>
    </message>
    <message>
        <source>It waits to be sent to the centre. The file stays where it is until the centre has it.</source>
        <translation>等待送到中心。中心收到之前，檔案留在原處。</translation>
    </message>
    <message>
        <source>Another computer of this desk had handed in the same pages; they count once.</source>
        <translation>本窗口的另一台電腦已經送過同樣的頁，只算一次。</translation>
    </message>
    <message>
        <source>It was put aside: nothing is sent of it.</source>
        <translation>已擱置，不送出。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>whose a page is</comment>
        <translation>待認</translation>
    </message>
    <message>
        <source>In its own place</source>
        <comment>where a page is dealt with</comment>
        <translation>另行辦理</translation>
    </message>
    <message>
        <source>The centre has it.</source>
        <translation>中心已收到。</translation>
    </message>
    <message>
        <source>Kept no longer</source>
        <comment>a file</comment>
        <translation>已逾保留期</translation>
    </message>
    <message>
        <source>Kept on this computer until %1, unless it is dealt with before.</source>
        <comment>date</comment>
        <translation>掃描檔在這台電腦保留到 %1；在那之前辦妥即自動刪除。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody dealt with %1 within %n day(s) after it was taken in, so its pages were removed from this computer on %2. The paper, and the file or mail that it came from, are untouched: choose the file once more to deal with it, or put it aside.</source>
        <comment>name of a file, date</comment>
        <translation>
            <numerusform>%1 收進來 %n 天仍無人辦理，已於 %2 從這台電腦刪除。紙本與來源檔案、信件都沒有動：要辦理請再選一次檔案，不辦請按「擱置」。</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read on this page. Scan it anew, at 200 dpi or more, or deal with the paper by hand; then put the page aside.</source>
        <translation>這一頁讀不到條碼。請以 200 dpi 以上重新掃描，或直接以人工辦理，再按「擱置」。</translation>
    </message>
    <message>
        <source>Page %1 of %2 was not read in time: this computer has much to do just now, or the page is hard to read. Its other pages are read all the same.</source>
        <translation>「%2」第 %1 頁沒有在時限內讀完：這台電腦目前很忙，或這一頁很難讀取。同一檔案的其他頁照常讀取。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Look at it, and type the number that stands on it or find the case.</source>
        <translation>請看影像後輸入頁上的編號，或尋找申請案。</translation>
    </message>
    <message>
        <source>Scan it anew, at 200 dpi or more, or deal with the paper by hand; then put the page aside.</source>
        <translation>請以 200 dpi 以上重新掃描，或以人工處理這份紙本，再將這一頁擱置。</translation>
    </message>
</context>
<context>
    <name>inservice::IntakeModel</name>
    <message>
        <source>File and page</source>
        <translation>檔案與頁次</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Taken in</source>
        <comment>column: when</comment>
        <translation>收到時間</translation>
    </message>
</context>
<context>
    <name>inservice::IntakeTasks</name>
    <message>
        <source>Returned papers</source>
        <translation>紙本回收</translation>
    </message>
    <message>
        <source>Kept no longer</source>
        <translation>已逾保留期</translation>
    </message>
    <message numerus="yes">
        <source>%n returned paper(s) leave this computer within a week, or have left it: nobody has dealt with them.</source>
        <translation>
            <numerusform>有 %n 份回收的紙本一週內將逾保留期（或已刪除），尚無人辦理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>待認</translation>
    </message>
    <message numerus="yes">
        <source>Of %n returned page(s) nobody could tell whose they are.</source>
        <translation>
            <numerusform>有 %n 頁回收的紙本讀不出是哪一件，請認領。</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已回收</translation>
    </message>
    <message numerus="yes">
        <source>%n returned paper(s) wait to be dealt with.</source>
        <translation>
            <numerusform>有 %n 份回收的紙本等您處理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::MailboxPanel</name>
    <message>
        <source>Use this mailbo&amp;x</source>
        <translation>使用這個信箱(&amp;X)</translation>
    </message>
    <message>
        <source>mail.example.edu.tw</source>
        <comment>a host as a hint</comment>
        <translation>mail.example.edu.tw</translation>
    </message>
    <message>
        <source>Server (IMAP):</source>
        <translation>伺服器（IMAP）：</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>連接埠：</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>帳號：</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密碼：</translation>
    </message>
    <message>
        <source>Folder looked into:</source>
        <translation>收件資料夾：</translation>
    </message>
    <message>
        <source>Folder of what was received:</source>
        <translation>已收件資料夾：</translation>
    </message>
    <message>
        <source>No mailbox is used. The line to it is always encrypted; the password stays sealed on this computer.</source>
        <translation>沒有使用信箱。連線一律加密；密碼加密保存在這台電腦上。</translation>
    </message>
    <message>
        <source>The mail server does not take user and password. Type them anew; some servers want a password of their own for programs.</source>
        <translation>郵件伺服器不接受這組帳號與密碼。請重新輸入；有些伺服器要為程式另設密碼。</translation>
    </message>
    <message>
        <source>The mail server cannot prove who it is, or does not encrypt, so nothing was sent to it. Check its name and port (993), or ask who runs it.</source>
        <translation>郵件伺服器無法證明身分，或沒有加密，所以什麼都沒有送出。請核對伺服器名稱與連接埠（993），或洽郵件管理人員。</translation>
    </message>
    <message>
        <source>The mail server has no such folder, or does not let this user into it. Check the names of both folders.</source>
        <translation>郵件伺服器沒有這個資料夾，或這個帳號不能使用。請核對兩個資料夾的名稱。</translation>
    </message>
    <message>
        <source>Server, user and two different folders are needed; names of folders are in Latin letters.</source>
        <translation>需要伺服器、帳號與兩個不同的資料夾；資料夾名稱限用英文字母與數字。</translation>
    </message>
    <message>
        <source>The mailbox cannot be reached now; it is tried again every minute. What was taken in already is here.</source>
        <translation>目前連不到信箱，每分鐘會再試。已經收進來的都在這裡。</translation>
    </message>
    <message>
        <source>Last looked into: %1</source>
        <translation>上次查看：%1</translation>
    </message>
    <message>
        <source>The mailbox is being looked into…</source>
        <translation>正在查看信箱……</translation>
    </message>
    <message>
        <source>No mailbox is used.</source>
        <translation>沒有使用信箱。</translation>
    </message>
    <message>
        <source>Fill in server, user, password and both folders first.</source>
        <translation>請先填寫伺服器、帳號、密碼與兩個資料夾。</translation>
    </message>
    <message>
        <source>&amp;No longer use it</source>
        <translation>不再使用(&amp;N)</translation>
    </message>
    <message>
        <source>Clo&amp;se</source>
        <translation>關閉(&amp;S)</translation>
    </message>
</context>
<context>
    <name>inservice::ReturnsPage</name>
    <message>
        <source>To be dealt with</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>With the centre</source>
        <translation>已附加</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a page from the list. Drop scans anywhere on this page to take them in.</source>
        <translation>請從清單選一頁。把掃描檔拖到這一頁的任何地方，就會收進來。</translation>
    </message>
    <message>
        <source>What was taken in is being read…</source>
        <translation>正在讀取收進來的紙本……</translation>
    </message>
    <message>
        <source>Nothing fits what is typed.</source>
        <translation>沒有符合的頁。</translation>
    </message>
    <message>
        <source>Nothing is like this.</source>
        <translation>目前沒有這一類的頁。</translation>
    </message>
    <message>
        <source>Nothing has come back yet. Drop scans here, choose files, or let a folder be watched.</source>
        <translation>還沒有收到紙本。請把掃描檔拖進來、選擇檔案，或監看一個資料夾。</translation>
    </message>
    <message>
        <source>Returned papers</source>
        <translation>紙本回收</translation>
    </message>
    <message>
        <source>&amp;Mailbox…</source>
        <translation>收件信箱(&amp;M)…</translation>
    </message>
    <message>
        <source>Number, name, school or file</source>
        <translation>編號、姓名、學校或檔名</translation>
    </message>
    <message>
        <source>Find a page</source>
        <translation>尋找一頁</translation>
    </message>
    <message>
        <source>Attach (&amp;Y)</source>
        <translation>附加(&amp;Y)</translation>
    </message>
    <message>
        <source>Atta&amp;ch to the case</source>
        <translation>附加到案件(&amp;C)</translation>
    </message>
    <message>
        <source>It belongs to the page &amp;before</source>
        <translation>屬於前一頁的案件(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>開啟案件(&amp;O)</translation>
    </message>
    <message>
        <source>Put asi&amp;de</source>
        <translation>擱置(&amp;D)</translation>
    </message>
    <message>
        <source>Back &amp;into the tray</source>
        <translation>放回待認(&amp;I)</translation>
    </message>
    <message>
        <source>The data of this computer cannot be read or written now: %1 Nothing is lost; free some room on the disk, or restart the program.</source>
        <translation>這台電腦的資料目前無法讀寫：%1 沒有遺失任何東西；請清出磁碟空間，或重新啟動程式。</translation>
    </message>
    <message>
        <source>The centre has %1, but it cannot be put away (%2). See that you may write in the folder; it is tried again every minute.</source>
        <translation>中心已收到「%1」，但無法移走檔案（%2）。請確認您可以寫入該資料夾；每分鐘會再試。</translation>
    </message>
    <message>
        <source>No page waits here that fits its case.</source>
        <translation>目前沒有與案件相符、等著附加的頁。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The scan is being opened…</source>
        <translation>正在開啟掃描檔……</translation>
    </message>
    <message>
        <source>The file is not kept on this computer any more: the centre has its pages. Open the case to look at them.</source>
        <translation>檔案已不保存在這台電腦上：各頁都在中心。請開啟案件查看。</translation>
    </message>
    <message>
        <source>Hand it on to its desk (&amp;Y)</source>
        <translation>轉給負責的窗口(&amp;Y)</translation>
    </message>
    <message>
        <source>Say first whose paper it is.</source>
        <translation>請先指定是哪一件的紙本。</translation>
    </message>
    <message>
        <source>Nothing is to be attached here.</source>
        <translation>這裡沒有可以附加的頁。</translation>
    </message>
    <message>
        <source>No page before it in this file has a case.</source>
        <translation>這個檔案中，前面沒有已知案件的頁。</translation>
    </message>
    <message>
        <source>It is on its way, or has been dealt with.</source>
        <translation>已經送出，或已處理完畢。</translation>
    </message>
    <message>
        <source>&amp;Attach all that fit</source>
        <translation>全部附加(&amp;A)</translation>
    </message>
    <message>
        <source>The data of this computer cannot be read now.</source>
        <translation>目前無法讀取這台電腦的資料。</translation>
    </message>
    <message numerus="yes">
        <source>The pages were removed from this computer after %n day(s).</source>
        <translation>
            <numerusform>這個檔案已逾 %n 天保留期，已從這台電腦刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal with it there (&amp;O)</source>
        <translation>前往辦理(&amp;O)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
</context>
<context>
    <name>inservice::SourceBar</name>
    <message>
        <source>Choose fi&amp;les…</source>
        <translation>選擇檔案(&amp;L)…</translation>
    </message>
    <message>
        <source>What fits goes by itself</source>
        <translation>相符的自動附加</translation>
    </message>
    <message>
        <source>Delete files once the centre has them</source>
        <translation>中心收到後刪除檔案</translation>
    </message>
    <message>
        <source>A page whose code fits its case is attached without a question. It can be voided in the case.</source>
        <translation>條碼與案件相符的頁直接附加，不再詢問；可以在案件裡作廢。</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>已讀取的頁數</translation>
    </message>
    <message>
        <source>The folder into which the scanner or the fax server writes</source>
        <translation>掃描器或傳真伺服器存檔的資料夾</translation>
    </message>
    <message>
        <source>Choose the scans</source>
        <translation>選擇掃描檔</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>掃描檔 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>沒有監看資料夾。</translation>
    </message>
    <message>
        <source>No folder is watched. Drop scans here, choose files, or let a folder be watched into which your scanner or fax server writes.</source>
        <translation>沒有監看資料夾。請把掃描檔拖進來、選擇檔案，或監看掃描器、傳真伺服器存檔的資料夾。</translation>
    </message>
    <message>
        <source>%1 is watched. A file there is deleted once the centre has all its pages.</source>
        <translation>監看「%1」。中心收到檔案的每一頁之後，就刪除該檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be reached now. It is looked into again every few seconds; see that the network drive is there.</source>
        <translation>目前連不到「%1」，每隔幾秒會再查看。請確認網路磁碟機已連線。</translation>
    </message>
    <message>
        <source>Reading is paused: %1 of %2 pages</source>
        <translation>已暫停讀取：%1／%2 頁</translation>
    </message>
    <message>
        <source>Being read: %1 of %2 pages</source>
        <translation>讀取中：%1／%2 頁</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>監看資料夾(&amp;W)…</translation>
    </message>
    <message>
        <source>Stop watchin&amp;g</source>
        <translation>停止監看(&amp;G)</translation>
    </message>
    <message>
        <source>%1 is watched. A file there is put into its folder %2 once the centre has all its pages.</source>
        <translation>監看「%1」。中心收到檔案的每一頁之後，檔案移到其中的「%2」。</translation>
    </message>
    <message>
        <source>Go on &amp;reading</source>
        <translation>繼續讀取(&amp;R)</translation>
    </message>
</context>
<context>
    <name>inservice::WhoseCase</name>
    <message>
        <source>Number on the paper, name or school</source>
        <translation>紙上的編號、姓名或學校</translation>
    </message>
    <message>
        <source>Whose paper it is</source>
        <translation>是誰的紙本</translation>
    </message>
    <message>
        <source>Cases found</source>
        <translation>找到的案件</translation>
    </message>
    <message>
        <source>Type the number that stands on the paper, or find the case.</source>
        <translation>請輸入紙上的編號，或尋找案件。</translation>
    </message>
    <message>
        <source>No case is chosen: choose one from the list, or type its whole number.</source>
        <translation>還沒有選案件：請從清單選一件，或輸入完整的編號。</translation>
    </message>
    <message>
        <source>The data of this computer cannot be read now.</source>
        <translation>目前無法讀取這台電腦的資料。</translation>
    </message>
    <message>
        <source>It is this &amp;case</source>
        <translation>是這一件(&amp;C)</translation>
    </message>
</context>
</TS>
