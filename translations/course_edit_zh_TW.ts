<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::CellsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>new row, what goes into its cell</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a cell is, what stands in it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inservice::CellsTable</name>
    <message>
        <source>Paste a table</source>
        <translation>貼上表格</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert 鍵</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>還沒有變更。</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>inservice::LecturerModel</name>
    <message>
        <source>Only where hours are credited to the lecturer; kept sealed at the centre</source>
        <translation>要登錄講師時數才需填寫；中心加密保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>From</source>
        <translation>聘別</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身分證字號</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>專長</translation>
    </message>
    <message>
        <source>New lecturer</source>
        <translation>新講師</translation>
    </message>
</context>
<context>
    <name>inservice::LecturerTable</name>
    <message>
        <source>Lecturers</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Add a lecturer</source>
        <translation>新增講師</translation>
    </message>
    <message>
        <source>There is no lecturer yet.</source>
        <translation>還沒有講師。</translation>
    </message>
    <message>
        <source>A course has 60 lecturers at most.</source>
        <translation>一門課程最多 60 位講師。</translation>
    </message>
    <message>
        <source>Choose a lecturer in the table first.</source>
        <translation>請先在表格中選取講師。</translation>
    </message>
    <message>
        <source>Recommended lecturers…</source>
        <translation>從講師推薦加入…</translation>
    </message>
</context>
<context>
    <name>inservice::NaturePicker</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>One more…</source>
        <translation>再選一項…</translation>
    </message>
    <message>
        <source>Three are chosen, which is the most there can be. Take one out first.</source>
        <translation>已選 3 項，最多 3 項；請先移除一項。</translation>
    </message>
    <message>
        <source>Find, as in: elementary Chinese</source>
        <translation>尋找，例如：國小 國語</translation>
    </message>
    <message>
        <source>%1 (not used any more)</source>
        <translation>%1（已停用）</translation>
    </message>
</context>
<context>
    <name>inservice::RecommendedPanel</name>
    <message>
        <source>Ask for other units&apos;</source>
        <translation>查詢他校推薦的講師</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>加入講師表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Name, unit or expertise</source>
        <translation>姓名、服務單位或專長</translation>
    </message>
    <message>
        <source>Find recommended lecturers</source>
        <translation>尋找推薦的講師</translation>
    </message>
    <message>
        <source>Recommended lecturers</source>
        <translation>推薦的講師</translation>
    </message>
    <message>
        <source>%1 (recommended by another unit)</source>
        <translation>%1（他校推薦）</translation>
    </message>
    <message>
        <source>Your unit recommends nobody who has agreed. Other units&apos; are asked for at the centre: type two characters first.</source>
        <translation>貴單位沒有已同意的推薦講師。他校推薦的講師要向中心查詢：請先輸入兩個字。</translation>
    </message>
    <message>
        <source>Nobody of your unit&apos;s fits. Other units&apos; are asked for at the centre.</source>
        <translation>貴單位推薦的講師中沒有符合的；可向中心查詢他校推薦的講師。</translation>
    </message>
    <message>
        <source>The centre is being asked.</source>
        <translation>正在向中心查詢。</translation>
    </message>
    <message>
        <source>Type two characters of a name, a unit or an expertise first.</source>
        <translation>請先輸入姓名、服務單位或專長的兩個字。</translation>
    </message>
    <message>
        <source>Choose a lecturer in the list first.</source>
        <translation>請先在清單中選一位講師。</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit, and are not shown. Type more.</source>
        <translation>
            <numerusform>還有 %n 位符合而未列出，請再多輸入幾個字。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other unit recommends anybody who fits.</source>
        <translation>沒有他校推薦符合的講師。</translation>
    </message>
</context>
<context>
    <name>inservice::RepeatPanel</name>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>總次數</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>其他日期</translation>
    </message>
    <message>
        <source>3/4 or 115/3/4</source>
        <translation>3/4 或 115/3/4</translation>
    </message>
    <message>
        <source>How it is repeated</source>
        <translation>重複方式</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of %1:</source>
        <translation>
            <numerusform>%1 的 %n 場：</numerusform>
        </translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每%1</translation>
    </message>
    <message>
        <source>on another day</source>
        <translation>在指定日期</translation>
    </message>
    <message>
        <source>times in all</source>
        <translation>次（含這一次）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day, name of the holiday</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Adds: %1</source>
        <translation>將新增：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Passes over: %1</source>
        <translation>略過：%1</translation>
    </message>
    <message>
        <source>Enter the day that the sessions are copied to.</source>
        <translation>請先輸入要複製到哪一天。</translation>
    </message>
    <message>
        <source>A course has 60 sessions at most. Repeat fewer times.</source>
        <translation>一門課程最多 60 場，請減少次數。</translation>
    </message>
</context>
<context>
    <name>inservice::SessionModel</name>
    <message>
        <source>As 3/4, 115/3/4 or 2026-03-04</source>
        <translation>可寫成 3/4、115/3/4 或 2026-03-04</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>As 9, 0900, 9:00 or 1:30 PM</source>
        <translation>可寫成 9、0900、9:00 或下午1:30</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>As 12, 1200 or 12:00</source>
        <translation>可寫成 12、1200 或 12:00</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>迄</translation>
    </message>
    <message>
        <source>Minutes that do not count</source>
        <translation>不計時的分鐘數</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Hours that it counts; grey: what its time suggests</source>
        <translation>可計時數；灰色為依時間建議的時數</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>計時</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Names of lecturers, with a comma between them</source>
        <translation>講師姓名，以頓號分隔</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>Groups that are held side by side have different ones</source>
        <translation>同時段分組上課時，填不同的組別</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新場次</translation>
    </message>
</context>
<context>
    <name>inservice::SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>新增場次</translation>
    </message>
    <message>
        <source>Repeat the day…</source>
        <translation>重複這一天…</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>依時間排序</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>還沒有場次。</translation>
    </message>
    <message>
        <source>A course has 60 sessions at most. Part it in two.</source>
        <translation>一門課程最多 60 場，請分為兩門課程。</translation>
    </message>
    <message>
        <source>Enter the day of the session first.</source>
        <translation>請先輸入場次的日期。</translation>
    </message>
    <message>
        <source>The sessions are in order already.</source>
        <translation>場次已依時間排列。</translation>
    </message>
    <message>
        <source>Choose a session in the table first.</source>
        <translation>請先在表格中選取場次。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), %1 hours</source>
        <translation>
            <numerusform>%n 場，共 %1 小時</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::TagsEdit</name>
    <message>
        <source>Choose a tag…</source>
        <translation>選擇標籤…</translation>
    </message>
    <message>
        <source>One more…</source>
        <translation>再選一項…</translation>
    </message>
    <message>
        <source>Five are chosen, which is the most there can be. Take one out first.</source>
        <translation>已選 5 項，最多 5 項；請先移除一項。</translation>
    </message>
    <message>
        <source>Find a tag by its name or group</source>
        <translation>依名稱或類別尋找標籤</translation>
    </message>
    <message>
        <source>Only for: %1</source>
        <translation>僅限%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between kinds of unit</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Only for courses from %1 on</source>
        <translation>僅限 %1 以後的課程</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>tag, what is known of it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>inservice::TreeChoice</name>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>inservice::TreePick</name>
    <message>
        <source>Nothing is called so. Write less of it, or look in the tree.</source>
        <translation>找不到符合的項目，請減少字數或改由下方樹狀目錄選取。</translation>
    </message>
</context>
</TS>
