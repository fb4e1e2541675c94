<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>UnitPlaces</name>
    <message>
        <source>Whom to ask</source>
        <translation>諮詢窗口</translation>
    </message>
    <message>
        <source>Units without a chief manager</source>
        <translation>缺總負責人的單位</translation>
    </message>
    <message>
        <source>&amp;Open the unit</source>
        <translation>開啟單位(&amp;O)</translation>
    </message>
    <message>
        <source>Find business accounts</source>
        <translation>業務帳號查詢</translation>
    </message>
</context>
<context>
    <name>inservice::ContactsPage</name>
    <message>
        <source>Whom to turn to</source>
        <translation>聯絡對象</translation>
    </message>
    <message>
        <source>Choose a unit. Its chief managers and contacts are shown with telephone and mail, as on the site; operators are not.</source>
        <translation>請選擇單位。查詢結果與教師進修網網站相同：列出總負責人與連絡人的電話與 E-Mail，不列作業人員。</translation>
    </message>
    <message>
        <source>Find business accounts</source>
        <translation>業務帳號查詢</translation>
    </message>
    <message>
        <source>The centre is being asked…</source>
        <translation>正在向中心查詢……</translation>
    </message>
    <message>
        <source>The centre does not answer. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>This unit has no open account of a chief manager or contact now.</source>
        <translation>這個單位目前沒有啟用中的總負責人或連絡人帳號。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Turn to %1, telephone %2.</source>
        <comment>desk</comment>
        <translation>請洽「%1」，電話 %2。</translation>
    </message>
    <message>
        <source>A unit that is not in the list has no business account here.</source>
        <translation>清單裡沒有的單位，在這裡沒有業務帳號。</translation>
    </message>
</context>
<context>
    <name>inservice::DesksPage</name>
    <message>
        <source>Unit, county, telephone, mail or address</source>
        <translation>單位、縣市、電話、信箱或地址</translation>
    </message>
    <message>
        <source>Find whom to ask</source>
        <translation>尋找諮詢窗口</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>請從清單選擇單位。</translation>
    </message>
    <message>
        <source>The units are being loaded…</source>
        <translation>單位資料載入中…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The units appear as soon as it answers.</source>
        <translation>連不到中心，這台電腦也還沒有載入過資料。中心一回應，單位就會出現。</translation>
    </message>
    <message>
        <source>No unit fits what is typed.</source>
        <translation>沒有單位符合所輸入的文字。</translation>
    </message>
    <message>
        <source>The centre has not entered any unit to ask yet.</source>
        <translation>中心尚未登錄任何諮詢單位。</translation>
    </message>
    <message>
        <source>No unit to ask was known when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時中心尚無諮詢單位；目前連不到中心。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>諮詢窗口</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>Address, where papers are sent</source>
        <translation>地址（紙本寄送處）</translation>
    </message>
</context>
<context>
    <name>inservice::SchoolTasks</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n units have no chief manager.</source>
        <translation>
            <numerusform>有 %n 個單位目前沒有總負責人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were not reminded in the last %1 days.</source>
        <translation>
            <numerusform>其中 %n 個最近 %1 天內沒有提醒過。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>inservice::SchoolsPage</name>
    <message>
        <source>No chief manager</source>
        <translation>沒有總負責人</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>久未登入</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a unit from the list.</source>
        <translation>請從清單選擇單位。</translation>
    </message>
    <message>
        <source>The units are being loaded…</source>
        <translation>正在載入單位…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The units appear as soon as it answers.</source>
        <translation>連不到中心，這台電腦也還沒有載入過資料。連上之後，單位就會出現。</translation>
    </message>
    <message>
        <source>No unit fits what is typed.</source>
        <translation>沒有符合條件的單位。</translation>
    </message>
    <message>
        <source>No unit is like this.</source>
        <translation>沒有這種狀況的單位。</translation>
    </message>
    <message>
        <source>Every unit of your desk has a chief manager who signs in.</source>
        <translation>所受理的單位都有總負責人，且近期都登入過。</translation>
    </message>
    <message>
        <source>Every unit of your desk had a chief manager who signs in when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回應時，所受理的單位都有總負責人且近期都登入過；目前連不到中心。</translation>
    </message>
    <message>
        <source>Units without a chief manager</source>
        <translation>缺總負責人的單位</translation>
    </message>
    <message>
        <source>Unit, code, name or telephone</source>
        <translation>單位、代碼、姓名或電話</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>尋找單位</translation>
    </message>
    <message>
        <source>&amp;Remind by mail</source>
        <translation>寄電子郵件提醒(&amp;R)</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>列印內容</translation>
    </message>
    <message>
        <source>Letters for an envelope with a window</source>
        <translation>提醒信（開窗信封）</translation>
    </message>
    <message>
        <source>Labels with the addresses</source>
        <translation>地址標籤</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nobody is reminded: %1</source>
        <translation>無法寫入這台電腦，因此沒有寄出提醒：%1</translation>
    </message>
    <message>
        <source>Undone: nothing was sent.</source>
        <translation>已復原，沒有送出。</translation>
    </message>
    <message>
        <source>It was on its way already and stays as asked for.</source>
        <translation>已在傳送途中，維持原決定。</translation>
    </message>
    <message numerus="yes">
        <source>%n were on their way already.</source>
        <translation>
            <numerusform>其中 %n 件已在傳送途中，維持原決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>what is wrong</comment>
        <translation>狀況</translation>
    </message>
    <message>
        <source>has not signed in yet</source>
        <translation>尚未登入</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Reached by mail</source>
        <translation>電子郵件可通知</translation>
    </message>
    <message numerus="yes">
        <source>%n open account(s)</source>
        <translation>
            <numerusform>%n 個啟用中的帳號</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>沒有人</translation>
    </message>
    <message>
        <source>Reminded last</source>
        <translation>上次提醒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when and how, who</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n units chosen</source>
        <translation>
            <numerusform>已選 %n 個單位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remind %n by mail</source>
        <translation>
            <numerusform>寄電子郵件提醒 %n 個單位(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>A mail goes to everybody who has an open account there</source>
        <translation>寄給該單位所有啟用中帳號的信箱</translation>
    </message>
    <message>
        <source>A reminder of this unit is on its way.</source>
        <translation>這個單位的提醒正在傳送。</translation>
    </message>
    <message>
        <source>Nobody there has an open account. Print a letter instead.</source>
        <translation>該單位沒有啟用中的帳號，請改列印提醒信。</translation>
    </message>
    <message>
        <source>R&amp;ead</source>
        <translation>知道了(&amp;E)</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>Fold each letter at the two marks, so that the address stands in the window (left, 45 mm from the top). That it went out is written down.</source>
        <translation>請依左側兩個摺線記號對摺成三折，地址會落在開窗處（左側，距上緣 45 公釐）。列印後會記下已寄提醒信。</translation>
    </message>
    <message>
        <source>Print on A4 sheets of 24 labels (70 × 37 mm), at 100 %, without fitting to the page.</source>
        <translation>請用 A4 的 24 格標籤紙（70 × 37 公釐），以 100％ 列印，不要縮放。</translation>
    </message>
</context>
<context>
    <name>inservice::UnitOutbox</name>
    <message>
        <source>Reminded: %1</source>
        <comment>a unit</comment>
        <translation>已提醒：%1</translation>
    </message>
    <message numerus="yes">
        <source>Reminded: %n unit(s)</source>
        <translation>
            <numerusform>已提醒 %n 個單位</numerusform>
        </translation>
    </message>
</context>
</TS>
