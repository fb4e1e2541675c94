<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ListUploadPlaces</name>
    <message>
        <source>Upload of a list</source>
        <translation>名單上傳</translation>
    </message>
    <message>
        <source>&amp;Open the list</source>
        <translation>開啟名單(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::ExchangeDialog</name>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>Exchange file in the old format</source>
        <translation>舊傳報格式</translation>
    </message>
    <message>
        <source>Passed on to the transmission interface of before</source>
        <translation>轉送舊傳報介面</translation>
    </message>
    <message>
        <source>Handed to the desk on request</source>
        <translation>依區管中心要求提供</translation>
    </message>
    <message>
        <source>What Big5 could not hold</source>
        <translation>Big5 無法表示的字</translation>
    </message>
    <message>
        <source>A ZIP of courseList.csv and teacherList.csv in Big5, with the whole ID numbers and confirmed hours of course %1. More than 255 people are divided. The centre writes down who saves it, and what for.</source>
        <translation>將課程 %1 的完整身分證字號與核定時數存成 ZIP（courseList.csv、teacherList.csv，Big5 編碼）；超過 255 人會分成多筆課程。由誰儲存、作何用途，中心會留下紀錄。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>The centre is asked.</source>
        <translation>正在詢問中心。</translation>
    </message>
    <message>
        <source>The course could not be read.</source>
        <translation>無法讀取這門課程。</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and it alone has the numbers. Try again when you are online.</source>
        <translation>無法連線到中心，而完整字號只有中心才有。請連線後再試。</translation>
    </message>
    <message>
        <source>The file was not written: %1. Choose another folder, and save once more.</source>
        <translation>檔案沒有寫入：%1。請選擇其他資料夾，再儲存一次。</translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n person(s): %1</source>
        <translation>
            <numerusform>已儲存 %n 人：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved with %n person(s). What Big5 does not have stands as □; it is listed below, to be put right by hand where it is read.</source>
        <translation>
            <numerusform>已儲存 %n 人。Big5 沒有的字以「□」代替，列於下方，請在匯入端人工更正。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ListUploadPage</name>
    <message>
        <source>Exchange file in the &amp;old format…</source>
        <translation>舊傳報格式(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>名單 %1</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the rows in the spreadsheet, with the row that names the columns.</source>
        <translation>剪貼簿上沒有文字。請在試算表中連同欄位名稱列一起複製。</translation>
    </message>
    <message>
        <source>Rows with errors of %1</source>
        <translation>錯誤列 %1</translation>
    </message>
    <message>
        <source>Upload of a list</source>
        <translation>名單上傳</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>The list is handed in, or the course is closed: nothing is taken back any more.</source>
        <translation>名單已送審或課程已結案，不能再還原。</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>選擇名單檔案</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>儲存名單</translation>
    </message>
    <message>
        <source>Lists (*.ods *.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>名單 (*.ods *.xlsx *.csv *.txt *.tsv);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <comment>a list</comment>
        <translation>
            <numerusform>%1：%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared: %1 with errors, %2 worth a look, %3 not enrolled, %4 changes, %5 without a change. Nothing has been changed yet.</source>
        <translation>比對結果：有誤 %1、提醒 %2、未報名 %3、異動 %4、相同 %5。尚未更動任何資料。</translation>
    </message>
    <message>
        <source>Tried on this PC: %1 of %2 rows have errors. Next, have it compared at the centre.</source>
        <translation>在這台電腦檢查：%2 列中有 %1 列有誤。下一步請送中心比對。</translation>
    </message>
    <message>
        <source>The sheet has %1 merged cells, %2 formulas (their values are taken) and %3 hidden rows (they are read as well).</source>
        <translation>工作表有合併儲存格 %1 處、公式 %2 格（取其值）、隱藏列 %3 列（一併讀取）。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted person(s) are not in the list: %1</source>
        <translation>
            <numerusform>錄取 %n 人未出現在名單：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已存檔：%1</translation>
    </message>
    <message>
        <source>The file was not written: %1. Choose another folder, and save once more.</source>
        <translation>檔案沒有寫入：%1。請選擇其他資料夾，再儲存一次。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>錯誤說明</translation>
    </message>
    <message>
        <source>Choose the course first.</source>
        <translation>請先選擇課程。</translation>
    </message>
    <message>
        <source>Its list is handed in or confirmed. What is wrong in a closed course is changed by a request.</source>
        <translation>名單已送審或已確認。已結案課程有誤，請以「修改已結案課程內容」申請。</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>請先選擇名冊。</translation>
    </message>
    <message>
        <source>The centre has not answered yet. What was asked waits in the outbox.</source>
        <translation>中心尚未回覆，送出的內容在待送匣中。</translation>
    </message>
    <message>
        <source>Have it compared at the centre first, so that you see what it does.</source>
        <translation>請先送中心比對，看過結果再套用。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have errors: put them right, or tick that they are skipped.</source>
        <translation>
            <numerusform>有 %n 列有誤：請更正，或勾選「略過錯誤列」。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row has errors.</source>
        <translation>每一列都有誤。</translation>
    </message>
    <message>
        <source>No row has errors.</source>
        <translation>沒有錯誤列。</translation>
    </message>
    <message>
        <source>It has been compared as it stands now.</source>
        <translation>目前的內容已比對過。</translation>
    </message>
    <message>
        <source>Only of a closed course: it is made of confirmed hours.</source>
        <translation>僅限已結案課程：內容是核定時數。</translation>
    </message>
    <message>
        <source>Take in a list of participants of course %1</source>
        <translation>套用課程 %1 的名單</translation>
    </message>
    <message>
        <source>On the way to the centre. Without a line it goes once there is one.</source>
        <translation>已送往中心；沒有網路時，連線後會自動送出。</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was taken in: %1</source>
        <translation>無法寫入這部電腦，因此沒有匯入：%1</translation>
    </message>
    <message>
        <source>Taken in: %1 changed, %2 put on the list, %3 absent, %4 kept as marked by hand, %5 skipped. It can be taken back under “Lists so far” until the list is handed in.</source>
        <translation>已套用：更新 %1 人、列入名單 %2 人、標為缺席 %3 人、保留人工點名 %4 人、略過 %5 列。名單送審前可在「上傳紀錄」整批還原。</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>欄位(&amp;U)</translation>
    </message>
    <message>
        <source>Lists so f&amp;ar</source>
        <translation>上傳紀錄(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Tried on this PC: each of the %n row(s) has an error. Put right what is marked.</source>
        <translation>
            <numerusform>在這台電腦檢查：%n 列都有誤，請先更正標示的儲存格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list has %n person(s) more than were accepted: taken in, they stand on it as come without.</source>
        <translation>
            <numerusform>名單較錄取名單多 %n 人；套用後列為現場參加。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::PastUploads</name>
    <message>
        <source>Take the list &amp;back</source>
        <translation>還原這份名單(&amp;B)</translation>
    </message>
    <message>
        <source>Lists taken in so far</source>
        <translation>已套用的名單</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>套用結果</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Why the list is taken back</source>
        <translation>還原原因</translation>
    </message>
    <message>
        <source>The lists so far could not be read. They are shown once the centre answers.</source>
        <translation>無法讀取上傳紀錄，中心回應後會顯示。</translation>
    </message>
    <message>
        <source>%1 changed, %2 put on the list, %3 absent, %4 kept as marked by hand, %5 skipped</source>
        <translation>更新 %1、列入名單 %2、缺席 %3、保留人工點名 %4、略過 %5</translation>
    </message>
    <message>
        <source>Choose a list above first.</source>
        <translation>請先在上方選擇一份名單。</translation>
    </message>
    <message>
        <source>This list has been taken back.</source>
        <translation>這份名單已還原。</translation>
    </message>
    <message>
        <source>Say why it is taken back; the history of the course shows it.</source>
        <translation>請填寫還原原因，課程歷程會顯示。</translation>
    </message>
    <message>
        <source>Take a list of participants back</source>
        <translation>還原名單</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was taken back: %1</source>
        <translation>無法寫入這台電腦，未還原任何資料：%1</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n person(s) stand as before.</source>
        <translation>
            <numerusform>已還原：%n 人恢復原狀。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back for %1; %2 have been changed since and stay.</source>
        <translation>已還原 %1 人；%2 人之後另有異動，維持不變。</translation>
    </message>
    <message>
        <source>&amp;Put back all others</source>
        <translation>其餘全部還原(&amp;P)</translation>
    </message>
</context>
<context>
    <name>inservice::UploadColumns</name>
    <message>
        <source>The columns of the list, and what they hold</source>
        <translation>名冊各欄的內容</translation>
    </message>
    <message>
        <source>Column of the list</source>
        <translation>名冊欄位</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>容納人數</translation>
    </message>
    <message>
        <source>For instance</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>「%1」欄的內容</translation>
    </message>
    <message>
        <source>(is not read)</source>
        <translation>（不讀取）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::UploadFoot</name>
    <message>
        <source>Skip &amp;rows with errors</source>
        <translation>略過錯誤列(&amp;R)</translation>
    </message>
    <message>
        <source>Compare at the &amp;centre</source>
        <translation>送中心比對(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;ke the list in</source>
        <translation>套用名單(&amp;K)</translation>
    </message>
    <message>
        <source>What becomes of those who are not in the list</source>
        <translation>未在名單內的人如何處理</translation>
    </message>
    <message>
        <source>Not in the list: left as they are</source>
        <translation>未在名單者：保留未登記</translation>
    </message>
    <message>
        <source>Not in the list: absent</source>
        <translation>未在名單者：標為缺席</translation>
    </message>
    <message>
        <source>Why hours differ from presence</source>
        <translation>時數與出席紀錄不同的原因</translation>
    </message>
    <message>
        <source>Why hours differ from presence, for all without a note of their own</source>
        <translation>時數與出席紀錄不同的原因（沒有另寫備註的列都適用）</translation>
    </message>
</context>
<context>
    <name>inservice::UploadList</name>
    <message>
        <source>It is the one &amp;proposed</source>
        <translation>就是建議的這位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Join the rows</source>
        <translation>合併兩列(&amp;J)</translation>
    </message>
    <message>
        <source>Which rows are shown</source>
        <translation>顯示哪些列</translation>
    </message>
    <message>
        <source>The list; a cell is put right by typing over it</source>
        <translation>名單；直接輸入即可更正儲存格</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>全部列 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what rows come to, how many</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose a row without a number for which somebody of the course is proposed.</source>
        <translation>請選擇沒有證號、且有建議人選的列。</translation>
    </message>
    <message>
        <source>No person stands in two rows.</source>
        <translation>沒有人重複出現。</translation>
    </message>
    <message>
        <source>No row has errors.</source>
        <translation>沒有錯誤列。</translation>
    </message>
    <message>
        <source>Keep the row &amp;with more hours</source>
        <translation>保留時數較多者(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xport the rows with errors…</source>
        <translation>匯出錯誤列(&amp;X)…</translation>
    </message>
</context>
<context>
    <name>inservice::UploadModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a code, its sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未報名</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation>待比對</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>inservice::UploadSource</name>
    <message>
        <source>Te&amp;mplate…</source>
        <translation>名單範本(&amp;M)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>選擇檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Paste from a &amp;spreadsheet</source>
        <translation>從試算表貼上(&amp;S)</translation>
    </message>
    <message>
        <source>The course whose list it is</source>
        <translation>要上傳名單的課程</translation>
    </message>
    <message>
        <source>Which sheet of the file</source>
        <translation>檔案的哪一個工作表</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>課程(&amp;O)</translation>
    </message>
    <message>
        <source>(choose a course)</source>
        <translation>（選擇課程）</translation>
    </message>
    <message>
        <source>A spreadsheet (.ods, .xlsx) or .csv with one row per person. Nothing is changed before you have seen what it does.</source>
        <translation>試算表（.ods、.xlsx）或 .csv，一人一列。看過比對結果之前不會更動任何資料。</translation>
    </message>
</context>
<context>
    <name>inservice::UploadTrial</name>
    <message>
        <source>Pasted rows</source>
        <translation>貼上的內容</translation>
    </message>
    <message>
        <source>No column is known to hold the name. Say under “Columns” which one it is.</source>
        <translation>找不到欄位「姓名」。請在「欄位」頁籤指定是哪一欄。</translation>
    </message>
    <message>
        <source>The list has %1 rows, which is more than the %2 that are taken at once. Divide it.</source>
        <translation>名單有 %1 列，超過一次 %2 列的上限。請分成多個檔案。</translation>
    </message>
    <message>
        <source>Choose a list first.</source>
        <translation>請先選擇名冊。</translation>
    </message>
    <message>
        <source>The list is being read or compared.</source>
        <translation>名單讀取或比對中。</translation>
    </message>
    <message>
        <source>No row can be taken: put right what is marked first.</source>
        <translation>沒有任何一列可以套用：請先更正標示的儲存格。</translation>
    </message>
    <message>
        <source>The centre cannot be reached. What was tried here stands; compare it once you are online.</source>
        <translation>無法連線到中心。這裡檢查的結果仍在，連線後再送比對。</translation>
    </message>
</context>
</TS>
