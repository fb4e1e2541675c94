<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>PersonnelListDryRun</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between subjects</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>PersonnelListWords</name>
    <message>
        <source>The list is too large: a list of one school has 10,000 rows and 200 columns at most. Save its first sheet alone, without empty rows.</source>
        <translation>名冊太大：一校的名冊最多 10,000 列、200 欄。請只保留第一張工作表，刪去空白列後另存。</translation>
    </message>
    <message>
        <source>There are no rows. Save the sheet with the people in it as the first one.</source>
        <translation>沒有資料列。請把人員所在的工作表移到第一張後存檔。</translation>
    </message>
    <message>
        <source>This is a spreadsheet of an old format. Save it as .xlsx or .ods.</source>
        <translation>這是舊格式的試算表。請另存為 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>This is a web page, though it may be called .xls. Open it in a spreadsheet and save it as .xlsx or .ods.</source>
        <translation>這是網頁，雖然檔名可能是 .xls。請用試算表開啟，另存為 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>The characters cannot be read: the text is neither UTF-8 nor UTF-16 nor Big5. Save the list as .xlsx or .ods.</source>
        <translation>文字無法讀取：不是 UTF-8、UTF-16 或 Big5。請另存為 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed, so it cannot be told where a cell ends. Save the list as .xlsx or .ods.</source>
        <translation>有引號沒有結束，無法判斷儲存格在哪裡結束。請另存為 .xlsx 或 .ods。</translation>
    </message>
    <message>
        <source>No row names the columns. Put a row with names such as 姓名 and 身分證字號 above the people.</source>
        <translation>找不到欄位名稱列。請在人員上方加一列「姓名」「身分證字號」等欄名。</translation>
    </message>
    <message>
        <source>The spreadsheet is damaged. Open it in a spreadsheet program and save it once more.</source>
        <translation>試算表檔案損毀。請用試算表開啟後重新存檔。</translation>
    </message>
    <message>
        <source>This is no list that can be read. Choose a spreadsheet (.xlsx, .ods) or a .csv file.</source>
        <translation>這不是可以讀取的名冊。請選擇試算表（.xlsx、.ods）或 .csv 檔。</translation>
    </message>
    <message>
        <source>The same number stands in row %1. Keep one of both rows.</source>
        <translation>與第 %1 列的號碼相同。請只保留其中一列。</translation>
    </message>
    <message>
        <source>This is no sex. Write 男 or 女.</source>
        <translation>性別無法辨識。請填「男」或「女」。</translation>
    </message>
    <message>
        <source>Nobody knows this title. Say under “Titles” what it is.</source>
        <translation>不認得這個職稱。請在「職稱」中指定它是什麼。</translation>
    </message>
    <message>
        <source>Trainee teachers and retired titles are not entered. Choose another title, or leave the row out.</source>
        <translation>實習教師及已停用的職稱不登錄。請改選其他職稱，或不匯入這一列。</translation>
    </message>
    <message>
        <source>“%1” is no subject, or one of several stages; it is left out. Add a column for the stage.</source>
        <translation>「%1」不是任教科目，或不只一個教育階段有這個科目，不予匯入。請加上科目類別欄。</translation>
    </message>
    <message>
        <source>A quotation mark stands inside a cell, so it cannot be told where it ends.</source>
        <translation>儲存格中有引號，無法判斷在哪裡結束。請修正後再匯入。</translation>
    </message>
    <message>
        <source>%1 It is left out.</source>
        <comment>what is wrong with a cell</comment>
        <translation>%1（這一格不匯入）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New</source>
        <comment>somebody in a list</comment>
        <translation>新進</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>somebody in a list</comment>
        <translation>異動</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <comment>somebody on the roster</comment>
        <translation>名冊中沒有</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <comment>somebody in a list</comment>
        <translation>有疑義</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>somebody in a list</comment>
        <translation>相同</translation>
    </message>
    <message>
        <source>With errors</source>
        <comment>a row of a list</comment>
        <translation>有誤</translation>
    </message>
    <message>
        <source>Was on the roster before and left; is entered again.</source>
        <translation>曾在本校名單而已離開，將重新登錄。</translation>
    </message>
    <message>
        <source>The number is that of somebody on the roster, the birth date is another. Compare it with the ID card; if the list is right, take the line.</source>
        <translation>號碼與名單中的人相同，出生日期不同。請核對身分證；若名冊正確，請勾選這一列。</translation>
    </message>
    <message>
        <source>Two on the roster look like this one. Leave the line, and edit them in the roster.</source>
        <translation>名單中有兩人與這一列相符。請不要匯入，直接在名單中編輯。</translation>
    </message>
    <message>
        <source>Take the line if they come over; the other school is told and may object.</source>
        <translation>若已轉入本校，請勾選這一列再匯入；原校會收到通知，可提出異議。</translation>
    </message>
    <message>
        <source>Other number</source>
        <comment>somebody in a list</comment>
        <translation>換號</translation>
    </message>
    <message>
        <source>The number is that of somebody on the roster, the name is another. Compare it with the ID card; if the list is right, take the line.</source>
        <translation>號碼與名單上的人相同，姓名不同。請與身分證件核對；名冊正確時，勾選這一列。</translation>
    </message>
    <message>
        <source>Somebody on the roster has this name and birth date, and another national ID, which the regional centre alone corrects. If it is the same person, ask it; if it is another one, take the line.</source>
        <translation>名單上有姓名與出生年月日相同的人，身分證字號不同；身分證字號只有區管中心可以更正。是同一個人時請洽區管中心，是另一個人時勾選這一列。</translation>
    </message>
    <message>
        <source>Somebody on the roster has this name, and another number. If it is the same person (a new residence number, or a citizen now), take the line: the new number is noted, the former one still leads to them. If it is another one, enter them by hand.</source>
        <translation>名單上有同名的人，號碼不同。是同一個人（換發統一證號，或歸化取得身分證）時勾選這一列：改記新號碼，原號碼仍可查到本人。是另一個人時，請在「教師資料登錄」登錄。</translation>
    </message>
</context>
<context>
    <name>RosterChoices</name>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
</context>
<context>
    <name>RosterFilters</name>
    <message>
        <source>%1 (retired)</source>
        <comment>an item of a catalogue</comment>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>On leave, of every kind</source>
        <translation>留職停薪、借調、商借</translation>
    </message>
    <message>
        <source>Left, in every way</source>
        <translation>已離開（不分原因）</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>stage, subject</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Teachers or staff</source>
        <translation>教師／行政職員</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Administrative staff</source>
        <translation>行政職員</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>在職狀況</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>帳號狀況</translation>
    </message>
</context>
<context>
    <name>RosterHistory</name>
    <message>
        <source>nothing</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between subjects</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>維持轉入</translation>
    </message>
    <message>
        <source>back to the former unit</source>
        <translation>退回原單位</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Entered once more</source>
        <translation>重新登錄</translation>
    </message>
    <message>
        <source>Came from another roster, or back</source>
        <translation>轉入或回校</translation>
    </message>
    <message>
        <source>the centre, when the day had come</source>
        <translation>系統（屆期）</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, by whom</comment>
        <translation>%1，辦理人：%2</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <comment>what, by whom, why</comment>
        <translation>%1，辦理人：%2，說明：%3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>歷程</translation>
    </message>
</context>
<context>
    <name>RosterOutbox</name>
    <message numerus="yes">
        <source>%1: %n people</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1：%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeacherActions</name>
    <message>
        <source>Ed&amp;it the data…</source>
        <translation>編輯教師資料(&amp;I)…</translation>
    </message>
    <message>
        <source>Edit the data</source>
        <translation>編輯教師資料</translation>
    </message>
    <message>
        <source>Data edited</source>
        <translation>已編輯教師資料</translation>
    </message>
    <message>
        <source>&amp;Leaves, changes school, retires…</source>
        <translation>離職／轉校／退休(&amp;L)…</translation>
    </message>
    <message>
        <source>Leaves, changes school, retires</source>
        <translation>離職／轉校／退休</translation>
    </message>
    <message>
        <source>Departure noted</source>
        <translation>已登錄異動</translation>
    </message>
    <message>
        <source>Is &amp;back</source>
        <translation>回職(&amp;B)</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>回職</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回職</translation>
    </message>
    <message>
        <source>Has a new ID nu&amp;mber…</source>
        <translation>更改身分證字號(&amp;M)…</translation>
    </message>
    <message>
        <source>Has a new ID number</source>
        <translation>更改身分證字號</translation>
    </message>
    <message>
        <source>ID number changed</source>
        <translation>已更改身分證字號</translation>
    </message>
    <message>
        <source>Show the I&amp;D number…</source>
        <translation>顯示身分證字號(&amp;D)…</translation>
    </message>
    <message>
        <source>Show the ID number</source>
        <translation>顯示身分證字號</translation>
    </message>
    <message>
        <source>ID number shown</source>
        <translation>已顯示身分證字號</translation>
    </message>
    <message>
        <source>%1 is not on leave.</source>
        <translation>%1 目前不是留職停薪、借調或商借。</translation>
    </message>
    <message>
        <source>%1 has left the roster. Enter them once more if they are back, or take the departure back in “Changes of the roster”.</source>
        <translation>%1 已離開名單。若已回校，請重新登錄；若為誤登，請於「名單異動」收回。</translation>
    </message>
    <message>
        <source>A school notes the new number of somebody who had a residence number (統一證號). A national ID number that is wrong is corrected by your regional centre.</source>
        <translation>學校可以登記原持統一證號者的新號碼。身分證字號有誤時，請洽您的區管中心更正。</translation>
    </message>
    <message>
        <source>Something about this entry has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這位教師還有待送的事項，請等中心回覆。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Clo&amp;se the teacher&apos;s account…</source>
        <translation>停用教師帳號(&amp;S)…</translation>
    </message>
    <message>
        <source>Close the teacher&apos;s account</source>
        <translation>停用教師帳號</translation>
    </message>
    <message>
        <source>Teacher&apos;s account closed</source>
        <translation>已停用教師帳號</translation>
    </message>
    <message>
        <source>Nobody signs in with it until it is opened again. The teacher is told by mail; the entry on the roster stays.</source>
        <translation>啟用前無法再以這個帳號登入。系統會寄信通知教師；教師名單上的資料不變。</translation>
    </message>
    <message>
        <source>&amp;Open the teacher&apos;s account…</source>
        <translation>啟用教師帳號(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the teacher&apos;s account</source>
        <translation>啟用教師帳號</translation>
    </message>
    <message>
        <source>Teacher&apos;s account opened</source>
        <translation>已啟用教師帳號</translation>
    </message>
    <message>
        <source>It can be signed in to again. The teacher is told by mail.</source>
        <translation>可以再以這個帳號登入。系統會寄信通知教師。</translation>
    </message>
    <message>
        <source>Ta&amp;ke away the bound device…</source>
        <translation>解除綁定行動裝置(&amp;K)…</translation>
    </message>
    <message>
        <source>Take away the bound device</source>
        <translation>解除綁定行動裝置</translation>
    </message>
    <message>
        <source>Bound device taken away</source>
        <translation>已解除綁定行動裝置</translation>
    </message>
    <message>
        <source>For a device that is lost: the next sign-in asks for no code. The teacher is told by mail.</source>
        <translation>適用於裝置遺失：下次登入不需驗證碼。系統會寄信通知教師。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>請先填寫理由。</translation>
    </message>
    <message>
        <source>No device is bound to an account of %1.</source>
        <translation>%1 的帳號沒有綁定行動裝置。</translation>
    </message>
    <message>
        <source>The teacher&apos;s account: %1.</source>
        <translation>教師帳號狀況：%1。</translation>
    </message>
</context>
<context>
    <name>TeacherPlaces</name>
    <message>
        <source>Roster of teachers</source>
        <translation>教師名單</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>開啟教師資料(&amp;O)</translation>
    </message>
    <message>
        <source>Enter teachers</source>
        <translation>教師資料登錄</translation>
    </message>
    <message>
        <source>Changes of the roster</source>
        <translation>名單異動</translation>
    </message>
    <message>
        <source>&amp;Open the change</source>
        <translation>開啟異動(&amp;O)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計圖表</translation>
    </message>
    <message>
        <source>Import a personnel list</source>
        <translation>匯入教師名冊</translation>
    </message>
    <message>
        <source>&amp;Open the import</source>
        <translation>開啟匯入(&amp;O)</translation>
    </message>
    <message>
        <source>Teachers of the country</source>
        <translation>全國教師查詢</translation>
    </message>
    <message>
        <source>Catalogues of codes</source>
        <translation>代碼目錄</translation>
    </message>
    <message>
        <source>&amp;Open the catalogue</source>
        <translation>開啟代碼目錄(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::CataloguePage</name>
    <message>
        <source>Add an item</source>
        <translation>新增項目</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢復使用</translation>
    </message>
    <message>
        <source>Choose an item from the list.</source>
        <translation>請從清單選擇一個項目。</translation>
    </message>
    <message>
        <source>The catalogues are being loaded…</source>
        <translation>正在載入代碼目錄…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The catalogues appear as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有載入過資料。中心回應後就會顯示代碼目錄。</translation>
    </message>
    <message>
        <source>No item fits what is typed or filtered.</source>
        <translation>沒有符合輸入或篩選的項目。</translation>
    </message>
    <message>
        <source>This catalogue is empty.</source>
        <translation>這個目錄沒有項目。</translation>
    </message>
    <message>
        <source>There are no catalogues yet.</source>
        <translation>還沒有代碼目錄。</translation>
    </message>
    <message>
        <source>There were no catalogues when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回應時沒有代碼目錄；目前無法連線。</translation>
    </message>
    <message>
        <source>Catalogues of codes</source>
        <translation>代碼目錄</translation>
    </message>
    <message>
        <source>Name or stage</source>
        <translation>名稱或科目類別</translation>
    </message>
    <message>
        <source>Find an item</source>
        <translation>尋找項目</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In use or retired</source>
        <translation>使用中或已停用</translation>
    </message>
    <message>
        <source>In use and retired</source>
        <translation>使用中與已停用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>改名(&amp;M)…</translation>
    </message>
    <message>
        <source>Ret&amp;ire…</source>
        <translation>停用(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Use again…</source>
        <translation>恢復使用(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Add an item…</source>
        <translation>新增項目(&amp;A)…</translation>
    </message>
    <message>
        <source>It is retired already, or will be on its day.</source>
        <translation>已經停用，或已排定停用日期。</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>目前使用中。</translation>
    </message>
    <message>
        <source>Something about this item has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這個項目還有待送的事項，請等中心回覆。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, item</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Retired from</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>條件</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>異動紀錄</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>not known: the centre does not answer</source>
        <translation>無法得知：中心沒有回應</translation>
    </message>
    <message>
        <source>Who have it</source>
        <translation>使用人數</translation>
    </message>
    <message numerus="yes">
        <source>%n people on rosters (counted %1)</source>
        <translation>
            <numerusform>名單上共 %n 人（%1 統計）</numerusform>
        </translation>
    </message>
    <message>
        <source>The stages and what lies right under them are the same everywhere, and come with the program.</source>
        <translation>學校階段及其下的行政、教學、其他全國一致，隨程式提供，不能在這裡變更。</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>歸在</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>假日類別</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>改用</translation>
    </message>
</context>
<context>
    <name>inservice::CataloguePanel</name>
    <message>
        <source>Every school can choose it as soon as the centre has it.</source>
        <translation>中心收到後，各校就可以選用。</translation>
    </message>
    <message>
        <source>Whoever has it already is shown under the new name. What means something else is a new item.</source>
        <translation>已選用的人員會改以新名稱顯示。意義不同者，請另新增項目。</translation>
    </message>
    <message>
        <source>From that day nobody chooses it any more. Whoever has it keeps it, and it stays readable.</source>
        <translation>自該日起不能再選用。已選用的人員維持不變，名稱仍可讀取。</translation>
    </message>
    <message>
        <source>It can be chosen again.</source>
        <translation>可以再選用。</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>目錄(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Of &amp;whom</source>
        <translation>對象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stage of teaching</source>
        <translation>科目類別(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;From which day</source>
        <translation>停用日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Choose the stage of teaching.</source>
        <translation>請選擇科目類別。</translation>
    </message>
    <message>
        <source>The day must be within ten years.</source>
        <translation>日期須在十年之內。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>沒有變更。</translation>
    </message>
    <message>
        <source>&amp;Under</source>
        <translation>歸在(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Kind of day</source>
        <translation>假日類別(&amp;K)</translation>
    </message>
    <message>
        <source>First &amp;day</source>
        <translation>第一天(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>最後一天(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;In its place</source>
        <translation>改用(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>最後一天早於第一天。</translation>
    </message>
    <message>
        <source>Choose what it lies under.</source>
        <translation>請選擇歸在哪一層之下。</translation>
    </message>
</context>
<context>
    <name>inservice::ColumnsPane</name>
    <message>
        <source>Column of the list</source>
        <translation>名冊欄位</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>The columns of the list, and what they hold</source>
        <translation>名冊各欄的內容</translation>
    </message>
    <message>
        <source>Title in the list</source>
        <translation>名冊上的職稱</translation>
    </message>
    <message>
        <source>Title on the roster</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>The titles of the list, and what they mean</source>
        <translation>名冊上的職稱對應</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <comment>a column</comment>
        <translation>「%1」欄的內容</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>（不使用）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What the title “%1” means</source>
        <translation>「%1」對應的職稱</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
</context>
<context>
    <name>inservice::CountrySearch</name>
    <message>
        <source>&amp;Search at the centre</source>
        <translation>向中心查詢(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next hundred</source>
        <translation>再載入一百筆(&amp;N)</translation>
    </message>
    <message>
        <source>Na&amp;me begins with</source>
        <translation>姓名開頭(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unit (code or part of its name)</source>
        <translation>單位（代碼或部分名稱）(&amp;U)</translation>
    </message>
    <message>
        <source>The centre is being asked.</source>
        <translation>正在向中心查詢。</translation>
    </message>
    <message>
        <source>Type how the name begins, or at least two characters of the unit.</source>
        <translation>請輸入姓名的開頭，或至少兩個字的單位。</translation>
    </message>
    <message>
        <source>All that were found are in the list.</source>
        <translation>查到的都已列出。</translation>
    </message>
    <message>
        <source>The centre does not answer, and the teachers of the country lie there alone. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，而全國教師資料只存放在中心。請檢查網路，或幾分鐘後再試。</translation>
    </message>
</context>
<context>
    <name>inservice::DeparturePanel</name>
    <message>
        <source>Note the departure (&amp;Y)</source>
        <translation>登錄異動(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>異動類別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;From which day</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>回職日期(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>備註(&amp;M)</translation>
    </message>
    <message>
        <source>The person leaves the roster on that day; a leave keeps them on it. It can be taken back for 30 days in “Changes of the roster”.</source>
        <translation>自生效日起離開教師名單；留職停薪、借調、商借者仍在名單內。30 日內可於「名單異動」收回。</translation>
    </message>
    <message>
        <source>The day must be within a year.</source>
        <translation>日期須在前後一年以內。</translation>
    </message>
    <message>
        <source>The day of coming back must be after the leave began, and not be over.</source>
        <translation>回職日期須晚於生效日期，且須在今天以後。</translation>
    </message>
</context>
<context>
    <name>inservice::DifferenceList</name>
    <message>
        <source>Which lines are shown</source>
        <translation>顯示哪些列</translation>
    </message>
    <message>
        <source>What the list would change in the roster</source>
        <translation>名冊與名單的差異</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>匯入</translation>
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
        <source>How it stands</source>
        <translation>狀況</translation>
    </message>
    <message>
        <source>What is different, or wrong</source>
        <translation>差異或錯誤</translation>
    </message>
    <message>
        <source>Take all that are s&amp;hown</source>
        <translation>全部勾選(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Leave all that are shown</source>
        <translation>全部不勾(&amp;L)</translation>
    </message>
    <message>
        <source>Taken</source>
        <comment>a line of a list</comment>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <comment>lines</comment>
        <translation>全部（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of lines, how many</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>inservice::EntryPage</name>
    <message>
        <source>&amp;Save and enter the next person</source>
        <translation>儲存並登錄下一位(&amp;S)</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nobody was entered: %1</source>
        <translation>無法寫入這台電腦，因此未登錄：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性別(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;ID number</source>
        <translation>身分證字號／統一證號(&amp;I)</translation>
    </message>
    <message>
        <source>Birth d&amp;ate</source>
        <translation>出生年月日(&amp;B)</translation>
    </message>
    <message>
        <source>Either calendar: 1986-03-02 or 75/03/02</source>
        <translation>西元或民國皆可：1986-03-02 或 75/03/02</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>職稱(&amp;J)</translation>
    </message>
    <message>
        <source>Entered just now</source>
        <translation>登錄結果</translation>
    </message>
    <message>
        <source>Who was entered, and what came of it</source>
        <translation>登錄的人員與結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>修正(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mes from another school</source>
        <translation>由他校轉入(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Do not enter</source>
        <translation>不登錄(&amp;D)</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>Enter teachers</source>
        <translation>教師資料登錄</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose the sex.</source>
        <translation>請選擇性別。</translation>
    </message>
    <message>
        <source>Choose the job title.</source>
        <translation>請選擇職稱。</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>Put right. %1</source>
        <translation>已更新。%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Was on the roster like this already</source>
        <translation>已在名單內，資料相同</translation>
    </message>
    <message>
        <source>Entered; came from another school, which is told</source>
        <translation>已登錄，由他校轉入；原學校會收到通知</translation>
    </message>
    <message>
        <source>Entered; back on a roster</source>
        <translation>已登錄，回到教師名單</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已登錄</translation>
    </message>
    <message>
        <source>Choose somebody from the list first.</source>
        <translation>請先從清單選擇一位。</translation>
    </message>
    <message>
        <source>This has been entered. Change it in the roster.</source>
        <translation>已登錄完成，請在教師名單中修改。</translation>
    </message>
    <message>
        <source>Only for somebody who is on another school&apos;s roster.</source>
        <translation>只適用於在其他學校名單內的人員。</translation>
    </message>
    <message>
        <source>Enter everybody who teaches or works at your school, at the beginning of each semester at least. Trainee teachers are not entered. Entering the same person again puts their data right.</source>
        <translation>請登錄在貴校任教或任職的人員，每學期初至少辦理一次。實習教師不得登錄。同一人重新登錄，會更新其資料。</translation>
    </message>
    <message>
        <source>The national ID number, or the residence number of a foreign teacher</source>
        <translation>外籍教師填居留證上的統一證號</translation>
    </message>
    <message>
        <source>For a school that cannot do it itself. Choose the school, then enter who teaches or works there. The school sees what you have entered. Trainee teachers are not entered.</source>
        <translation>供無法自行登錄的學校使用。請先選擇學校，再登錄在該校任教或服務的人員；學校會看到您登錄的資料。實習教師不登錄。</translation>
    </message>
    <message>
        <source>The former school&apos;s data are &amp;wrong</source>
        <translation>原校資料有誤(&amp;W)</translation>
    </message>
    <message>
        <source>Only for somebody who is known under another name or birth date.</source>
        <translation>只適用於姓名或出生年月日與原校登錄不同的人員。</translation>
    </message>
    <message>
        <source>Im&amp;port a personnel list…</source>
        <translation>匯入教師名冊(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>inservice::ImportPage</name>
    <message>
        <source>&amp;Difference to the roster</source>
        <translation>與名單的差異(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Columns and titles</source>
        <translation>欄位與職稱(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Imports so far</source>
        <translation>匯入紀錄(&amp;I)</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was taken in: %1</source>
        <translation>無法寫入這部電腦，因此沒有匯入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of an earlier import were not taken in. Open its list again to see which, and why.</source>
        <translation>
            <numerusform>上次匯入有 %n 列沒有匯入。請重新開啟那份名冊，查看是哪些列及原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>貼上試算表內容(&amp;P)</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx, .ods) or a .csv file with one row per person. Nothing is changed before you have seen what is different.</source>
        <translation>試算表（.xlsx、.ods）或 .csv 檔，一人一列。看過差異並按下匯入之前，名單不會改變。</translation>
    </message>
    <message>
        <source>How they left who are not in the list</source>
        <translation>名冊中沒有的人如何離開</translation>
    </message>
    <message>
        <source>From which day they have left</source>
        <translation>離開日期</translation>
    </message>
    <message>
        <source>Not in the list and taken:</source>
        <translation>名冊中沒有而勾選者：</translation>
    </message>
    <message>
        <source>Import a personnel list</source>
        <translation>匯入教師名冊</translation>
    </message>
    <message>
        <source>Choose the personnel list</source>
        <translation>選擇名冊</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.ods *.csv *.txt *.tsv);;All files (*)</source>
        <translation>名冊 (*.xlsx *.ods *.csv *.txt *.tsv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows in the spreadsheet, with the row that names the columns.</source>
        <translation>剪貼簿上沒有文字。請在試算表中連同欄位名稱列一起複製。</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>貼上的內容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It could not be opened. Check that it is there and may be read.</source>
        <translation>無法開啟。請確認檔案存在且可以讀取。</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這部電腦上的資料：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1：%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>No column is known to hold: %1. Say which column it is.</source>
        <translation>找不到這些欄位：%1。請指定是哪一欄。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. %1.</source>
        <comment>counts</comment>
        <translation>尚未變更任何資料。%1。</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>正在讀取名冊。</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>請先選擇名冊。</translation>
    </message>
    <message>
        <source>The centre has not answered yet. What was taken waits in the outbox.</source>
        <translation>中心尚未回應，匯入的資料在待送匣中等候。</translation>
    </message>
    <message>
        <source>No line is chosen.</source>
        <translation>沒有勾選任何列。</translation>
    </message>
    <message>
        <source>Say from which day they have left: %1</source>
        <translation>請填寫離開日期：%1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take %n line(s) into the roster</source>
        <translation>
            <numerusform>匯入 %n 列(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>On the way to the centre. Without a line it goes once there is one.</source>
        <translation>已送往中心；沒有網路時，連線後會自動送出。</translation>
    </message>
    <message>
        <source>Came from another school; that school is told and may object.</source>
        <translation>由他校轉入；原校會收到通知，可提出異議。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 taken in; %2 not: their lines say why.</source>
        <translation>已匯入 %1 列，%2 列沒有匯入，原因見各列。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) taken in. The whole import can be undone under “Imports so far”.</source>
        <translation>
            <numerusform>已匯入 %n 列。可在「匯入紀錄」整批復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>For a school that cannot do it itself. Choose the school, then its list. The school sees what was taken in, and can undo it as well.</source>
        <translation>替無法自行辦理的學校匯入。先選學校，再選它的名冊。學校看得到匯入的內容，也可以復原。</translation>
    </message>
    <message>
        <source>&amp;Go on with this school</source>
        <translation>替這所學校匯入(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Another school…</source>
        <translation>改選其他學校(&amp;A)…</translation>
    </message>
    <message>
        <source>For the roster of %1</source>
        <translation>匯入到：%1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 with another number, %4 not in the list, %5 doubtful, %6 unchanged, %7 with errors</source>
        <translation>新進 %1、異動 %2、換號 %3、名冊中沒有 %4、有疑義 %5、相同 %6、有誤 %7</translation>
    </message>
    <message>
        <source>The new number is noted; the former one still leads to them.</source>
        <translation>已改記新號碼，原號碼仍可查到本人。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with errors were left out: put the list right and open it again.</source>
        <translation>
            <numerusform>另有 %n 列有誤，沒有匯入：請改正名冊後再開啟一次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::MovesPage</name>
    <message>
        <source>Name, unit, or who did it</source>
        <translation>姓名、單位或辦理人</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>尋找異動</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>異議中</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a change from the list.</source>
        <translation>請從清單選擇一筆異動。</translation>
    </message>
    <message>
        <source>The changes are being loaded…</source>
        <translation>正在載入名單異動…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The changes appear as soon as it answers.</source>
        <translation>目前無法連線中心，這台電腦也還沒有資料。連線後就會顯示名單異動。</translation>
    </message>
    <message>
        <source>No change fits what is typed.</source>
        <translation>沒有符合的異動。</translation>
    </message>
    <message>
        <source>No change is like this.</source>
        <translation>沒有這種狀態的異動。</translation>
    </message>
    <message>
        <source>Nobody has come or left yet.</source>
        <translation>目前沒有名單異動。</translation>
    </message>
    <message>
        <source>Nobody had come or left when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有異動；目前無法連線中心。</translation>
    </message>
    <message>
        <source>Take the change bac&amp;k…</source>
        <translation>收回異動(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Object…</source>
        <translation>提出異議(&amp;O)…</translation>
    </message>
    <message>
        <source>Decide: sta&amp;ys…</source>
        <translation>決定：維持轉入(&amp;Y)…</translation>
    </message>
    <message>
        <source>Decide: bac&amp;k to the former unit…</source>
        <translation>決定：退回原單位(&amp;K)…</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was asked for: %1</source>
        <translation>無法寫入這台電腦，因此未送出：%1</translation>
    </message>
    <message>
        <source>Changes of the roster</source>
        <translation>名單異動</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, kind of change</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Former unit</source>
        <translation>原單位</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新單位</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>辦理人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>異議理由</translation>
    </message>
    <message>
        <source>Can be undone until</source>
        <translation>可收回或異議至</translation>
    </message>
    <message>
        <source>Whoever did it can take it back, for 30 days.</source>
        <translation>由辦理的學校於 30 日內收回。</translation>
    </message>
    <message>
        <source>The school that was left can object, for 30 days.</source>
        <translation>由原學校於 30 日內提出異議。</translation>
    </message>
    <message>
        <source>The desk of both schools decides about an objection, else the in-service site.</source>
        <translation>異議由兩校共同的區管中心決定；不同區管中心時，由教師進修網決定。</translation>
    </message>
    <message>
        <source>Something about this change has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這筆異動還有待送的事項，請等中心回覆。</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>收回異動</translation>
    </message>
    <message>
        <source>The entry stands again as it did before, also at the former school.</source>
        <translation>資料回復為異動前的狀況，原學校亦同。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>提出異議</translation>
    </message>
    <message>
        <source>The new school is told why. Until a desk has decided, %1 stays on its roster.</source>
        <translation>新學校會收到異議理由。決定之前，%1 仍在新學校的名單內。</translation>
    </message>
    <message>
        <source>Decide: stays</source>
        <translation>決定：維持轉入</translation>
    </message>
    <message>
        <source>%1 stays on the roster of %2; both schools are told why.</source>
        <translation>%1 留在「%2」的教師名單；兩校都會收到通知與說明。</translation>
    </message>
    <message>
        <source>Decide: back to the former unit</source>
        <translation>決定：退回原單位</translation>
    </message>
    <message>
        <source>%1 is back on the roster of %2; both schools are told why.</source>
        <translation>%1 回到「%2」的教師名單；兩校都會收到通知與說明。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write the reason: it stands in the history.</source>
        <translation>請填寫理由，會記在歷程中。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定單位</translation>
    </message>
</context>
<context>
    <name>inservice::PastImports</name>
    <message>
        <source>%1 new</source>
        <comment>people of an import</comment>
        <translation>新進 %1</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <comment>people of an import</comment>
        <translation>重新登錄 %1</translation>
    </message>
    <message>
        <source>%1 from other schools</source>
        <comment>people of an import</comment>
        <translation>由他校轉入 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>people of an import</comment>
        <translation>異動 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>people of an import</comment>
        <translation>離開 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>復原這次匯入(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the &amp;others</source>
        <translation>復原其餘的人(&amp;O)</translation>
    </message>
    <message>
        <source>Personnel lists that were taken in</source>
        <translation>已匯入的名冊</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名冊</translation>
    </message>
    <message>
        <source>By</source>
        <translation>匯入者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Why the import is undone</source>
        <translation>復原的原因</translation>
    </message>
    <message>
        <source>The imports so far could not be read. They are shown once the centre answers.</source>
        <translation>無法讀取匯入紀錄，中心回應後再顯示。</translation>
    </message>
    <message>
        <source>Choose an import from the list first.</source>
        <translation>請先選擇一次匯入。</translation>
    </message>
    <message>
        <source>This import has been undone.</source>
        <translation>這次匯入已復原。</translation>
    </message>
    <message>
        <source>An import is undone within 30 days. Put single people right in the roster.</source>
        <translation>匯入後 30 天內可以復原。請直接在名單中更正個別人員。</translation>
    </message>
    <message>
        <source>Say why it is undone; the history of everybody shows it.</source>
        <translation>請填寫復原的原因，會記在每個人的紀錄中。</translation>
    </message>
    <message>
        <source>Undo the import of a personnel list</source>
        <translation>復原匯入的名冊</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was undone: %1</source>
        <translation>無法寫入這部電腦，因此沒有復原：%1</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n people are as they were before.</source>
        <translation>
            <numerusform>已復原：%n 人回到匯入前的狀態。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone for %1 people; %2 have been changed since and stay.</source>
        <translation>已復原 %1 人；另有 %2 人之後又有變更，維持現狀。</translation>
    </message>
    <message>
        <source>%1 with another number</source>
        <comment>people of an import</comment>
        <translation>換號 %1</translation>
    </message>
    <message>
        <source>School</source>
        <translation>學校</translation>
    </message>
</context>
<context>
    <name>inservice::RenumberPanel</name>
    <message>
        <source>Note the new number (&amp;Y)</source>
        <translation>登記新號碼(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;New ID number</source>
        <translation>新的身分證字號(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>出生年月日(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>For somebody who was given a new residence number, or has become a citizen: now %1. They stay the same person, with all that is noted about them; the former number is kept.</source>
        <translation>適用於換發新式統一證號，或歸化取得身分證者（目前為 %1）。仍是同一個人，所有紀錄都保留，舊號碼也留存備查。</translation>
    </message>
</context>
<context>
    <name>inservice::RosterEntries</name>
    <message>
        <source>Enter %1 into the roster</source>
        <comment>a masked name</comment>
        <translation>登錄教師資料：%1</translation>
    </message>
</context>
<context>
    <name>inservice::RosterImports</name>
    <message numerus="yes">
        <source>Take %n row(s) of a personnel list into the roster</source>
        <translation>
            <numerusform>將名冊 %n 列匯入教師名單</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::RosterReports</name>
    <message>
        <source>By job title</source>
        <translation>依職稱</translation>
    </message>
    <message>
        <source>Teachers by job title</source>
        <translation>教師人數：依職稱</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>依任教科目</translation>
    </message>
    <message>
        <source>Teachers by subject</source>
        <translation>教師人數：依任教科目</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>依科目類別</translation>
    </message>
    <message>
        <source>Teachers by stage</source>
        <translation>教師人數：依科目類別</translation>
    </message>
    <message>
        <source>By standing</source>
        <translation>依狀況</translation>
    </message>
    <message>
        <source>People on the roster by standing</source>
        <translation>名單人數：依狀況</translation>
    </message>
    <message>
        <source>By employment</source>
        <translation>依聘任類別</translation>
    </message>
    <message>
        <source>Teachers by employment</source>
        <translation>教師人數：依聘任類別</translation>
    </message>
    <message>
        <source>By training role</source>
        <translation>依訓練角色</translation>
    </message>
    <message>
        <source>Teachers by training role</source>
        <translation>教師人數：依訓練角色</translation>
    </message>
    <message>
        <source>Teachers and staff</source>
        <translation>教師與職員</translation>
    </message>
    <message>
        <source>Teachers and administrative staff</source>
        <translation>名單人數：教師與行政職員</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>依單位</translation>
    </message>
    <message>
        <source>Teachers by unit</source>
        <translation>教師人數：依單位</translation>
    </message>
    <message>
        <source>Changes of the roster</source>
        <translation>名單異動</translation>
    </message>
    <message>
        <source>By state of the account</source>
        <translation>依帳號狀況</translation>
    </message>
    <message>
        <source>People on the roster by state of the account</source>
        <translation>名單人數：依帳號狀況</translation>
    </message>
    <message>
        <source>The centre does not keep this one semester after semester.</source>
        <translation>中心沒有留存這一項的各學期資料。</translation>
    </message>
    <message>
        <source>By county</source>
        <translation>依縣市</translation>
    </message>
    <message>
        <source>Teachers by county</source>
        <translation>教師人數：依縣市</translation>
    </message>
    <message>
        <source>Changes happen over time: there is nothing that is so now.</source>
        <translation>異動是一段時間內發生的事，只能看各學期。</translation>
    </message>
    <message>
        <source>This report counts everybody it is about.</source>
        <translation>這一項計入名單上全部人員，不能選擇統計對象。</translation>
    </message>
    <message>
        <source>The roster is kept by the chief manager and the contacts of the school. You see its numbers.</source>
        <translation>教師名單由本校的總負責人與連絡人管理，您看得到的是統計數字。</translation>
    </message>
    <message>
        <source>A list shows who is on the roster now. Of former semesters the centre keeps the numbers for you, not the people. Choose «Now».</source>
        <translation>名單只列目前在名單上的人。過去的學期中心只提供數字，不提供名單。請選「現在」。</translation>
    </message>
    <message>
        <source>The teachers of the whole country are not on this PC. Search for them at «Teachers of the country».</source>
        <translation>全國教師不在這台電腦上。請到「全國教師查詢」查詢。</translation>
    </message>
</context>
<context>
    <name>inservice::RosterStudies</name>
    <message>
        <source>These numbers are at the centre, which does not answer. They come when it does.</source>
        <translation>這些數字在中心，中心目前沒有回應；恢復連線後會顯示。</translation>
    </message>
</context>
<context>
    <name>inservice::SameForAllPanel</name>
    <message>
        <source>Save the changes (&amp;Y)</source>
        <translation>儲存變更(&amp;Y)</translation>
    </message>
    <message>
        <source>Job &amp;title</source>
        <translation>職稱(&amp;T)</translation>
    </message>
    <message>
        <source>Sta&amp;ge of teaching</source>
        <translation>科目類別(&amp;G)</translation>
    </message>
    <message>
        <source>Kind of employment (&amp;B)</source>
        <translation>聘任類別(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;raining role</source>
        <translation>訓練角色(&amp;R)</translation>
    </message>
    <message>
        <source>As it is with each</source>
        <translation>維持各人原值</translation>
    </message>
    <message>
        <source>What you choose here becomes the same for each of them; the rest stays each one&apos;s own.</source>
        <translation>在此選擇的項目，所選各人會改成相同；其餘維持各人原值。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>沒有變更。</translation>
    </message>
</context>
<context>
    <name>inservice::SchoolChoice</name>
    <message>
        <source>A school that is not listed is added in “Units”.</source>
        <translation>找不到的學校，請到「單位管理」新增。</translation>
    </message>
    <message>
        <source>Choose the school first.</source>
        <translation>請先選擇學校。</translation>
    </message>
    <message>
        <source>The roster of %1 is kept by another regional centre.</source>
        <translation>%1 的教師名單由另一個區管中心管理。</translation>
    </message>
</context>
<context>
    <name>inservice::SearchPage</name>
    <message>
        <source>Among those found: name, unit, job title or subject</source>
        <translation>在查到的人員中尋找：姓名、單位、職稱、科目</translation>
    </message>
    <message>
        <source>Find among those found</source>
        <translation>在查到的人員中尋找</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>留職停薪、借調</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a teacher from the list.</source>
        <translation>請從清單選擇一位教師。</translation>
    </message>
    <message>
        <source>Type how the name begins, or the unit, and search. Each search stands in the audit.</source>
        <translation>請輸入姓名的開頭或單位後查詢。每次查詢都會留下紀錄。</translation>
    </message>
    <message>
        <source>The centre cannot be reached. The teachers of the country lie there alone.</source>
        <translation>無法連線到中心。全國教師資料只存放在中心。</translation>
    </message>
    <message>
        <source>Nobody among those found fits what is typed.</source>
        <translation>查到的人員中沒有符合輸入的。</translation>
    </message>
    <message>
        <source>Nobody among those found stands like this.</source>
        <translation>查到的人員中沒有這種狀況的。</translation>
    </message>
    <message>
        <source>The centre has found nobody.</source>
        <translation>中心查無符合的教師。</translation>
    </message>
    <message>
        <source>Teachers of the country</source>
        <translation>全國教師查詢</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>unit, its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>在職狀況</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號狀況</translation>
    </message>
</context>
<context>
    <name>inservice::SharedFilters</name>
    <message>
        <source>Filter for every unit: %1</source>
        <translation>全國共用篩選：%1</translation>
    </message>
</context>
<context>
    <name>inservice::SubjectsEdit</name>
    <message>
        <source>&amp;Add</source>
        <translation>加入(&amp;A)</translation>
    </message>
    <message>
        <source>Clear and choose anew (&amp;W)</source>
        <translation>清除重選(&amp;W)</translation>
    </message>
    <message>
        <source>Stage of the subject</source>
        <translation>科目類別</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between subjects</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Six subjects are chosen, which is the most there can be.</source>
        <translation>已選六科，最多六科。</translation>
    </message>
    <message>
        <source>Choose a stage and a subject first.</source>
        <translation>請先選擇科目類別與科目。</translation>
    </message>
    <message>
        <source>This subject is chosen already.</source>
        <translation>這個科目已選。</translation>
    </message>
    <message>
        <source>No subject is chosen.</source>
        <translation>尚未選擇科目。</translation>
    </message>
    <message>
        <source>Main subject</source>
        <translation>主要任教科別</translation>
    </message>
    <message>
        <source>Main: %1</source>
        <comment>subject</comment>
        <translation>主要：%1</translation>
    </message>
    <message>
        <source>The main subject: figures and searches go by it</source>
        <translation>主要任教科別：統計與查詢依此計算</translation>
    </message>
</context>
<context>
    <name>inservice::TeacherBulkPanel</name>
    <message>
        <source>Is so already.</source>
        <translation>已經是這樣。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Each can be taken back for 30 days in “Changes of the roster”.</source>
        <translation>30 天內都可以在「名單異動」逐一收回。</translation>
    </message>
</context>
<context>
    <name>inservice::TeacherDetail</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a day in both calendars</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name, job title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Comparing with the personnel file</source>
        <translation>核對人事資料</translation>
    </message>
    <message>
        <source>Putting the person&apos;s data right</source>
        <translation>更正教師資料</translation>
    </message>
    <message>
        <source>A question of the person</source>
        <translation>教師本人詢問</translation>
    </message>
    <message>
        <source>Says who it is</source>
        <translation>說明是誰</translation>
    </message>
    <message>
        <source>%1 (being asked for…)</source>
        <translation>%1（查詢中…）</translation>
    </message>
</context>
<context>
    <name>inservice::TeacherEditPanel</name>
    <message>
        <source>Save the changes (&amp;Y)</source>
        <translation>儲存變更(&amp;Y)</translation>
    </message>
    <message>
        <source>Is a civil servant (&amp;V)</source>
        <translation>公務人員(&amp;V)</translation>
    </message>
    <message>
        <source>Job &amp;title</source>
        <translation>職稱(&amp;T)</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>E-Mail(&amp;L)</translation>
    </message>
    <message>
        <source>Sta&amp;ge of teaching</source>
        <translation>科目類別(&amp;G)</translation>
    </message>
    <message>
        <source>Subjects (&amp;U)</source>
        <translation>任教科目(&amp;U)</translation>
    </message>
    <message>
        <source>Kind of employment (&amp;B)</source>
        <translation>聘任類別(&amp;B)</translation>
    </message>
    <message>
        <source>T&amp;raining role</source>
        <translation>訓練角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First day at the school</source>
        <translation>到職日(&amp;F)</translation>
    </message>
    <message>
        <source>Licence, last four places (&amp;D)</source>
        <translation>教師證字號末四碼(&amp;D)</translation>
    </message>
    <message>
        <source>Is a civil servant</source>
        <translation>公務人員</translation>
    </message>
    <message>
        <source>Note of the unit (&amp;Q)</source>
        <translation>單位註記(&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>備註(&amp;M)</translation>
    </message>
    <message>
        <source>Name, ID number and birth date are put right by entering the person once more.</source>
        <translation>姓名、身分證字號、出生年月日有誤時，請於「教師資料登錄」重新登錄該員。</translation>
    </message>
    <message>
        <source>Choose the job title.</source>
        <translation>請選擇職稱。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>沒有變更。</translation>
    </message>
</context>
<context>
    <name>inservice::TeachersPage</name>
    <message>
        <source>On the roster</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>留停／借調</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a teacher from the list.</source>
        <translation>請從清單選擇一位教師。</translation>
    </message>
    <message>
        <source>The roster is being loaded…</source>
        <translation>正在載入教師名單…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The roster appears as soon as it answers.</source>
        <translation>目前無法連線中心，這台電腦也還沒有資料。連線後就會顯示教師名單。</translation>
    </message>
    <message>
        <source>Nobody fits what is typed or filtered.</source>
        <translation>沒有符合條件的教師。</translation>
    </message>
    <message>
        <source>Nobody stands like this.</source>
        <translation>沒有這種狀況的教師。</translation>
    </message>
    <message>
        <source>Nobody has been entered into the roster yet.</source>
        <translation>教師名單還沒有人。有名冊請匯入，或至「教師資料登錄」逐一登錄。</translation>
    </message>
    <message>
        <source>Nobody was on the roster when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時教師名單沒有人；目前無法連線中心。</translation>
    </message>
    <message>
        <source>Name, job title, subject, mail or note</source>
        <translation>姓名、職稱、科目、Mail 或註記</translation>
    </message>
    <message>
        <source>Name, unit, job title, subject or mail</source>
        <translation>姓名、單位、職稱、科目或 Mail</translation>
    </message>
    <message>
        <source>Find a teacher</source>
        <translation>尋找教師</translation>
    </message>
    <message>
        <source>Teachers or staff</source>
        <translation>教師或職員</translation>
    </message>
    <message>
        <source>Teachers and staff</source>
        <translation>教師與職員</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Administrative staff</source>
        <translation>行政職員</translation>
    </message>
    <message>
        <source>E&amp;nter a teacher…</source>
        <translation>登錄教師(&amp;N)…</translation>
    </message>
    <message>
        <source>Choose a teacher first.</source>
        <translation>請先選擇一位教師。</translation>
    </message>
    <message>
        <source>Roster of teachers</source>
        <translation>教師名單</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>school, counters</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 ▸ all units   %2</source>
        <comment>desk, counters</comment>
        <translation>%1 ▸ 所屬單位&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 people; applied for an account: %2 (%3 teachers, %4 staff); not yet: %5</source>
        <translation>學校總人數 %1 人&#x3000;已申請 %2 人（含帳號漫遊；教師 %3、行政職員 %4）&#x3000;待申請 %5 人</translation>
    </message>
    <message>
        <source>Number of the statistics</source>
        <translation>統計圖表的數字</translation>
    </message>
    <message>
        <source>Everybody, not one number alone</source>
        <translation>全部人員（不限統計數字）</translation>
    </message>
    <message>
        <source>I&amp;mport a personnel list…</source>
        <translation>匯入教師名冊(&amp;M)…</translation>
    </message>
    <message>
        <source>Defined by the centre (教師進修網)</source>
        <translation>篩選條件由教師進修網設定</translation>
    </message>
    <message>
        <source>Teachers</source>
        <comment>name of a sheet</comment>
        <translation>教師名單</translation>
    </message>
    <message numerus="yes">
        <source>%n people, in the columns that the list shows. The centre writes down who saved them, and how many.</source>
        <translation>
            <numerusform>共 %n 人，欄位與名單顯示的相同。中心會記錄由誰下載及人數。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the list.</source>
        <translation>名單中沒有人。</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保險</translation>
    </message>
    <message>
        <source>Transfer of training hours</source>
        <translation>研習時數轉送</translation>
    </message>
    <message>
        <source>Checking the personnel data</source>
        <translation>核對人事資料</translation>
    </message>
    <message>
        <source>Trainin&amp;g that is lacking…</source>
        <translation>尚缺研習(&amp;G)…</translation>
    </message>
    <message>
        <source>Import a personnel list</source>
        <translation>匯入教師名冊</translation>
    </message>
</context>
</TS>
