<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::AccountModel</name>
    <message>
        <source>Account name</source>
        <translation>使用者帳號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>column: whether the account is open</comment>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>啟用日期</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>第一次登入</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>an account</comment>
        <translation>啟用中</translation>
    </message>
    <message>
        <source>Not open</source>
        <comment>an account</comment>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>an account</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登入</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真電話</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>an account</comment>
        <translation>已刪除</translation>
    </message>
</context>
<context>
    <name>inservice::AccountTreeModel</name>
    <message>
        <source>Unit, person</source>
        <translation>單位、姓名</translation>
    </message>
    <message>
        <source>Code, account name</source>
        <translation>代碼、帳號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column: number of accounts</comment>
        <translation>啟用中</translation>
    </message>
    <message>
        <source>Not open</source>
        <comment>column: number of accounts</comment>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>column: number of accounts</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>No chief manager</source>
        <translation>無總負責人</translation>
    </message>
    <message numerus="yes">
        <source>%n without a chief manager</source>
        <comment>schools</comment>
        <translation>
            <numerusform>%n 所無總負責人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>person, type of account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2): %3 open, %4 not open, %5 closed. It has no chief manager at present.</source>
        <translation>%1（%2）：啟用中 %3、未啟用 %4、停用 %5。目前沒有總負責人。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %3 open, %4 not open, %5 closed. %n schools have no chief manager at present.</source>
        <translation>
            <numerusform>%1（%2）：啟用中 %3、未啟用 %4、停用 %5。目前有 %n 所學校沒有總負責人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3 open, %4 not open, %5 closed.</source>
        <translation>%1（%2）：啟用中 %3、未啟用 %4、停用 %5。</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>person, type, account name, state</comment>
        <translation>%1，%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>inservice::CatalogueModel</name>
    <message>
        <source>Name</source>
        <comment>column: of an item</comment>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>column: whether it is chosen</comment>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Subjects taught</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>Kinds of employment</source>
        <translation>聘任類別</translation>
    </message>
    <message>
        <source>Training roles</source>
        <translation>訓練角色</translation>
    </message>
    <message>
        <source>Filters for everybody</source>
        <translation>共用篩選</translation>
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
        <source>Retired</source>
        <comment>item of a catalogue</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>In use until it is retired</source>
        <translation>使用中（已排定停用）</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column: who have it</comment>
        <translation>使用人數</translation>
    </message>
    <message>
        <source>Stages of teaching</source>
        <translation>科目類別</translation>
    </message>
    <message>
        <source>Tags of courses</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>Reasons about courses</source>
        <translation>課程退件原因</translation>
    </message>
    <message>
        <source>Natures of courses</source>
        <translation>課程性質</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>Winter holidays</source>
        <translation>寒假</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>國定假日</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeModel</name>
    <message>
        <source>Course number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>開課單位</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>異動項目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>處理狀態</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>審核期限</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>申請時間</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>審核時間</translation>
    </message>
    <message>
        <source>Days of the course</source>
        <translation>課程日期</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::CheckinModel</name>
    <message>
        <source>Since the last check-in</source>
        <translation>上次維護後</translation>
    </message>
    <message>
        <source>Confirmed this semester</source>
        <translation>本學期確認</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新進</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有異動</translation>
    </message>
    <message>
        <source>left</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>無異動</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, by whom</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>inservice::CheckinUnitModel</name>
    <message>
        <source>Unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>單位代碼</translation>
    </message>
    <message>
        <source>Check-in</source>
        <comment>column: how far</comment>
        <translation>辦理情形</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>column: how many of how many</comment>
        <translation>已確認</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>People</source>
        <comment>column: how many</comment>
        <translation>人數</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完成時間</translation>
    </message>
    <message>
        <source>Finished by</source>
        <translation>登錄人</translation>
    </message>
    <message>
        <source>Reminded last</source>
        <translation>上次提醒</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>辦理中</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>重新開放</translation>
    </message>
    <message>
        <source>taken by the centre</source>
        <translation>中心代為存檔</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>nobody on the roster</source>
        <translation>名單無人</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectionModel</name>
    <message>
        <source>Course number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>開課單位</translation>
    </message>
    <message>
        <source>What is put right</source>
        <translation>申請內容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Asked for at</source>
        <translation>申請時間</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>審核時間</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::CourseModel</name>
    <message>
        <source>Course number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>開課單位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>課程日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>課程處理狀態</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>審核期限</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>送審時間</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>%1 credit(s)</source>
        <translation>%1 學分</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>錄取／名額</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>taken, all places</comment>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Public from</source>
        <translation>公開時間</translation>
    </message>
    <message>
        <source>List due</source>
        <translation>結案期限</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>負責帳號</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>班別性質</translation>
    </message>
    <message>
        <source>Held in</source>
        <translation>開課縣市</translation>
    </message>
    <message>
        <source>%1, change under review</source>
        <comment>state of a course</comment>
        <translation>%1（異動審核中）</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>訂閱時間</translation>
    </message>
</context>
<context>
    <name>inservice::DecisionModel</name>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>By</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>Reason and remarks</source>
        <translation>理由與說明</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, paper of revision %2</source>
        <comment>how it came</comment>
        <translation>%1（第 %2 版的紙本）</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>系統</translation>
    </message>
</context>
<context>
    <name>inservice::DeskModel</name>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>inservice::HoursModel</name>
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
        <source>Presence</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>計算時數</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>實核時數</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Hours of a lecturer</source>
        <translation>講師時數</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>參加方式</translation>
    </message>
    <message>
        <source>Came without enrolling</source>
        <translation>現場參加</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已報名</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>未登記</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1（人工）</translation>
    </message>
    <message>
        <source>to be sent (%1)</source>
        <comment>what holds until then</comment>
        <translation>待送（%1）</translation>
    </message>
</context>
<context>
    <name>inservice::ListWords</name>
    <message>
        <source>School year %1, semester %2</source>
        <translation>%1 學年度第 %2 學期</translation>
    </message>
</context>
<context>
    <name>inservice::ListingModel</name>
    <message>
        <source>Number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>單位類別</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>提出時間</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>設立許可／立案證書</translation>
    </message>
</context>
<context>
    <name>inservice::MoveModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>異動類別</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>生效日期</translation>
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
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>辦理人</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>辦理時間</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>轉入</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>Objected to</source>
        <translation>異議中</translation>
    </message>
    <message>
        <source>Decided: back to the former unit</source>
        <translation>已決定：退回原單位</translation>
    </message>
    <message>
        <source>Decided: stays</source>
        <translation>已決定：維持轉入</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Went to another school</source>
        <translation>轉出（他校登錄）</translation>
    </message>
</context>
<context>
    <name>inservice::OutboxModel</name>
    <message>
        <source>It goes out once the code mailed to the applicant has been entered.</source>
        <translation>輸入寄給申請人的驗證碼後就會送出。</translation>
    </message>
    <message numerus="yes">
        <source>The centre could not be reached yet (%n tries). It is tried again by itself.</source>
        <translation>
            <numerusform>還連不上中心（已試 %n 次），會自動再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in has expired. Sign in again, and it goes out.</source>
        <translation>登入已過期，重新登入後就會送出。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>提出時間</translation>
    </message>
    <message>
        <source>Cause and cure</source>
        <translation>原因與處理方式</translation>
    </message>
    <message>
        <source>Waits for the mailed code</source>
        <translation>待驗證信箱</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>需登入</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需處理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>The centre takes no more of this kind for now. Nothing has to be done: it is sent by itself, next at %1.</source>
        <translation>中心暫時不再收這一類資料。您不必做任何事：到時會自動送出，下次在 %1。</translation>
    </message>
    <message>
        <source>%1 It is sent once more by itself, at %2.</source>
        <comment>what the centre said, time</comment>
        <translation>%1程式會在 %2 自動再送一次。</translation>
    </message>
</context>
<context>
    <name>inservice::PendingMarks</name>
    <message>
        <source>To be sent: %2 (%1)</source>
        <comment>1: known state</comment>
        <translation>待送：%2（%1）</translation>
    </message>
    <message>
        <source>Sign in to send: %2 (%1)</source>
        <comment>1: known state</comment>
        <translation>需登入：%2（%1）</translation>
    </message>
    <message>
        <source>Needs attention: %2 (%1)</source>
        <comment>1: known state</comment>
        <translation>需處理：%2（%1）</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>Sign in to send</source>
        <translation>需登入</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需處理</translation>
    </message>
</context>
<context>
    <name>inservice::QueueModel</name>
    <message>
        <source>Number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申請日期</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>使用者帳號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>單位代碼</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, how it came</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, revision %2: void</source>
        <comment>date</comment>
        <translation>%1（第 %2 版，已作廢）</translation>
    </message>
    <message>
        <source>%1 d ago (%2)</source>
        <comment>how long ago, month/day</comment>
        <translation>%1 天前（%2）</translation>
    </message>
    <message>
        <source>Deletion: %1</source>
        <comment>type of account</comment>
        <translation>刪除%1</translation>
    </message>
</context>
<context>
    <name>inservice::RecommendationModel</name>
    <message>
        <source>, </source>
        <comment>between subjects</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>專長</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意情形</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>推薦單位</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>最後異動</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a recommendation</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Agreed on paper</source>
        <translation>已書面同意</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Asked by mail</source>
        <translation>已寄信徵詢</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未徵詢</translation>
    </message>
</context>
<context>
    <name>inservice::Recurring</name>
    <message>
        <source>Every day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Mondays</source>
        <translation>每週一</translation>
    </message>
    <message>
        <source>On the first of a month</source>
        <translation>每月 1 日</translation>
    </message>
    <message>
        <source>Before the end of a semester</source>
        <translation>每學期結束前</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>inservice::ReleaseModel</name>
    <message>
        <source>Asked by</source>
        <translation>請求人</translation>
    </message>
    <message>
        <source>Former account</source>
        <translation>原帳號</translation>
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
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>請求時間</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待決定</translation>
    </message>
    <message>
        <source>With another desk</source>
        <translation>其他單位決定中</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Former account deleted</source>
        <translation>已刪除原帳號</translation>
    </message>
</context>
<context>
    <name>inservice::SchoolModel</name>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>單位代碼</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>column: what is wrong</comment>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Chief manager</source>
        <translation>總負責人</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登入</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Open accounts</source>
        <comment>column: how many</comment>
        <translation>啟用中帳號</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>上次提醒</translation>
    </message>
    <message>
        <source>No chief manager</source>
        <translation>沒有總負責人</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>從未登入</translation>
    </message>
    <message>
        <source>Not for %1 days</source>
        <translation>逾 %1 日未登入</translation>
    </message>
    <message>
        <source>%1 by letter</source>
        <comment>date</comment>
        <translation>%1 寄信</translation>
    </message>
    <message>
        <source>%1 by mail</source>
        <comment>date</comment>
        <translation>%1 電子郵件</translation>
    </message>
</context>
<context>
    <name>inservice::StudiedRoster</name>
    <message>
        <source>The centre is being asked for it.</source>
        <translation>正在向中心查詢。</translation>
    </message>
    <message>
        <source>Hours this school year</source>
        <translation>本學年時數</translation>
    </message>
    <message>
        <source>Credited hours of confirmed lists since 1 August.</source>
        <translation>8 月 1 日起名單確認通過的實核時數。</translation>
    </message>
    <message>
        <source>Training lacking</source>
        <translation>法定研習尚缺</translation>
    </message>
    <message>
        <source>none</source>
        <comment>training that is lacking</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>%1 duties, %2 hours</source>
        <comment>training that is lacking</comment>
        <translation>%1 項、%2 小時</translation>
    </message>
    <message>
        <source>Of the training that has to be taken part in: so many that are not reached, and the hours until they are.</source>
        <translation>尚未達成的法定研習項數，以及還缺的時數。</translation>
    </message>
</context>
<context>
    <name>inservice::TeacherModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>column: how somebody stands</comment>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column: of teaching</comment>
        <translation>科目類別</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身分證字號</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生年月日</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>聘任類別</translation>
    </message>
    <message>
        <source>Training role</source>
        <translation>訓練角色</translation>
    </message>
    <message>
        <source>First day here</source>
        <translation>到職日</translation>
    </message>
    <message>
        <source>Note of the unit</source>
        <translation>單位註記</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>更新時間</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>離職</translation>
    </message>
    <message>
        <source>Went to another school</source>
        <translation>轉校</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>退休</translation>
    </message>
    <message>
        <source>Appointed elsewhere</source>
        <translation>介聘</translation>
    </message>
    <message>
        <source>Laid off</source>
        <translation>資遣</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>亡故</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>登錄錯誤</translation>
    </message>
    <message>
        <source>On unpaid leave</source>
        <translation>留職停薪</translation>
    </message>
    <message>
        <source>Seconded</source>
        <translation>借調</translation>
    </message>
    <message>
        <source>Lent to another unit</source>
        <translation>商借</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>使用者帳號</translation>
    </message>
    <message>
        <source>[not applied for]</source>
        <translation>[待申請]</translation>
    </message>
    <message>
        <source>Account state</source>
        <translation>帳號狀況</translation>
    </message>
    <message>
        <source>Not applied for</source>
        <translation>待申請</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>啟用中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停用中</translation>
    </message>
    <message>
        <source>By the education cloud (in use)</source>
        <translation>帳號漫遊申請(已啟用)</translation>
    </message>
</context>
<context>
    <name>inservice::UnitListModel</name>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>單位代碼</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>單位類別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審核單位</translation>
    </message>
    <message>
        <source>Open accounts</source>
        <comment>column: how many</comment>
        <translation>啟用中帳號</translation>
    </message>
    <message>
        <source>Waiting applications</source>
        <comment>column: how many</comment>
        <translation>待處理申請</translation>
    </message>
    <message>
        <source>Contacts and operators reviewed by</source>
        <translation>連絡人／作業人員審核單位</translation>
    </message>
    <message>
        <source>own chief manager</source>
        <translation>單位總負責人</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a unit</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a unit</comment>
        <translation>停辦</translation>
    </message>
</context>
<context>
    <name>inservice::VenueModel</name>
    <message>
        <source>, </source>
        <comment>between pieces of equipment</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>場所名稱</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>column: how many people</comment>
        <translation>容納人數</translation>
    </message>
    <message>
        <source>Of the unit</source>
        <translation>所屬單位</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>District</source>
        <translation>鄉鎮市區</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>使用範圍</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a venue</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a venue</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Shared</source>
        <comment>a venue</comment>
        <translation>開放他單位</translation>
    </message>
    <message>
        <source>Own courses only</source>
        <comment>a venue</comment>
        <translation>限本單位</translation>
    </message>
</context>
</TS>
