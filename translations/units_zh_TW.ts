<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>UnitActions</name>
    <message numerus="yes">
        <source>☐ %n account(s) are open there, beside a single chief manager&apos;s: have them closed, or merge the unit.</source>
        <translation>
            <numerusform>☐ 除唯一的總負責人外，尚有 %n 個業務帳號啟用中：請先停用，或改辦單位整併。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>☐ %n application(s) wait there: decide them first.</source>
        <translation>
            <numerusform>☐ 尚有 %n 件申請案待處理：請先審結。</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the unit can be closed:</source>
        <translation>停辦前須先完成：</translation>
    </message>
    <message>
        <source>&amp;Add a unit…</source>
        <translation>新增單位(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>新增單位</translation>
    </message>
    <message>
        <source>The unit stands in the list of every desk, and one may apply for accounts there. Which desk reviews it follows from its kind and county.</source>
        <translation>新增後，各端單位清單都會出現此單位，並可申請業務帳號。審核單位依單位類別及縣市決定。</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>更名(&amp;N)…</translation>
    </message>
    <message>
        <source>Rename the unit</source>
        <translation>單位更名</translation>
    </message>
    <message>
        <source>The code stays. The Ministry&apos;s next list does not undo it, unless it says something new itself.</source>
        <translation>單位代碼不變。下次匯入教育部名錄時，除非名錄另有新名稱，否則保留此名稱。</translation>
    </message>
    <message>
        <source>Close the unit (&amp;Z)…</source>
        <translation>停辦(&amp;Z)…</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>單位停辦</translation>
    </message>
    <message>
        <source>Nobody applies for an account at %1 any more. The account of a single chief manager is closed with it, and a mail says why.</source>
        <translation>%1停辦後不再受理帳號申請；唯一的總負責人帳號隨同停用，並以電子郵件告知原因。</translation>
    </message>
    <message>
        <source>&amp;Open the unit again…</source>
        <translation>恢復(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the unit again</source>
        <translation>恢復單位</translation>
    </message>
    <message>
        <source>One may apply for accounts at %1 again. Accounts that were closed stay closed.</source>
        <translation>%1恢復受理帳號申請；已停用的帳號不會自動復用。</translation>
    </message>
    <message>
        <source>Merge into another (&amp;J)…</source>
        <translation>整併(&amp;J)…</translation>
    </message>
    <message>
        <source>Merge the unit</source>
        <translation>單位整併</translation>
    </message>
    <message>
        <source>All accounts and waiting applications of %1 go to the unit that you choose, and so does whoever looks for its code. %1 itself is closed for good; after the ten seconds this cannot be undone.</source>
        <translation>%1的所有帳號及待處理申請案將移至所選單位，原單位代碼亦對應至該單位。%1就此停用，10 秒後無法復原。</translation>
    </message>
    <message>
        <source>Set the reviewin&amp;g desk…</source>
        <translation>指定審核單位(&amp;G)…</translation>
    </message>
    <message>
        <source>Set the reviewing desk</source>
        <translation>指定審核單位</translation>
    </message>
    <message>
        <source>Another desk than the rules say reviews %1 from now on; its waiting applications go along.</source>
        <translation>此後改由指定單位審核%1，待處理申請案一併移轉。</translation>
    </message>
    <message>
        <source>The unit is closed. Open it again first.</source>
        <translation>單位已停辦，請先恢復。</translation>
    </message>
    <message>
        <source>The unit is open.</source>
        <translation>單位並未停辦。</translation>
    </message>
    <message>
        <source>Something about this unit has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>此單位尚有待送的作業，請等候中心回覆。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, unit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Which desk reviews a unit against the rules, the in-service site alone says.</source>
        <translation>例外的受理單位只由教師進修網指定。</translation>
    </message>
</context>
<context>
    <name>UnitExport</name>
    <message numerus="yes">
        <source>%n unit(s), in the columns that the list shows. The centre writes down who saved them, and how many.</source>
        <translation>
            <numerusform>共 %n 個單位，欄位與清單顯示的相同。中心會記錄由誰下載及筆數。</numerusform>
        </translation>
    </message>
    <message>
        <source>No unit is in the list.</source>
        <translation>清單中沒有單位。</translation>
    </message>
</context>
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
    <message>
        <source>Units</source>
        <translation>單位管理</translation>
    </message>
    <message>
        <source>Requests to be listed</source>
        <translation>單位列入申請</translation>
    </message>
    <message>
        <source>&amp;Open the request</source>
        <translation>開啟請求(&amp;O)</translation>
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
    <name>inservice::ListingDecision</name>
    <message>
        <source>List the &amp;unit…</source>
        <translation>列入單位(&amp;U)…</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>退回補正(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>不核准(&amp;J)…</translation>
    </message>
    <message>
        <source>Open the unit (&amp;O)</source>
        <translation>開啟單位(&amp;O)</translation>
    </message>
    <message>
        <source>Send the request &amp;back…</source>
        <translation>退回補正(&amp;B)…</translation>
    </message>
    <message>
        <source>Re&amp;ject the request…</source>
        <translation>不核准(&amp;J)…</translation>
    </message>
    <message>
        <source>It was sent back. Whoever asked has to correct it first.</source>
        <translation>已退回補正，要等申請人補正。</translation>
    </message>
    <message>
        <source>A decision about this request has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這件申請的決定還沒送出，請等中心回覆。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number, name of the unit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This may be in the list already: %1. If it is the same unit, reject the request and name its code.</source>
        <translation>名單裡可能已經有這個單位：%1。若是同一個單位，請不核准並告知它的代碼。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公用</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私立</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n earlier)</source>
        <translation>
            <numerusform>%1（先前另有 %n 份）</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>E-mail (proved by a code)</source>
        <translation>E-Mail（已驗證）</translation>
    </message>
    <message>
        <source>Sent back before</source>
        <translation>先前退回</translation>
    </message>
    <message>
        <source>Listed as</source>
        <translation>列入為</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason: it is mailed to whoever asked.</source>
        <translation>請填寫理由：會寄給申請人。</translation>
    </message>
    <message>
        <source>The unit stands in the list of every desk, and one may apply for accounts there. Compare each line with the evidence; whoever asked is told by mail, with the code.</source>
        <translation>單位會出現在所有人的名單裡，並可申請業務帳號。請逐項對照證明文件；申請人會收到通知信，信中有單位代碼。</translation>
    </message>
    <message>
        <source>List the unit</source>
        <translation>列入單位</translation>
    </message>
    <message>
        <source>What was compared, and its number</source>
        <translation>核對的文件與字號</translation>
    </message>
    <message>
        <source>Write what the evidence was, with its number: it stands in the history of the unit.</source>
        <translation>請填寫核對的文件與字號：會留在單位的處理紀錄裡。</translation>
    </message>
    <message>
        <source>Whoever asked is told by mail what to correct, and sends it again.</source>
        <translation>申請人會收到通知信，補正後重新送出。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>要補正的事項</translation>
    </message>
    <message>
        <source>Write what is to be corrected: it is mailed to whoever asked.</source>
        <translation>請填寫要補正的事項：會寄給申請人。</translation>
    </message>
    <message>
        <source>The request ends. Its reason is mailed to whoever asked.</source>
        <translation>案件就此結束，理由會寄給申請人。</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, name of the unit</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inservice::ListingDetail</name>
    <message>
        <source>Evidence</source>
        <translation>證明文件</translation>
    </message>
    <message>
        <source>No evidence was sent.</source>
        <translation>沒有附證明文件。</translation>
    </message>
    <message>
        <source>The evidence is being fetched…</source>
        <translation>正在取得證明文件…</translation>
    </message>
    <message>
        <source>The evidence lies at the centre, which cannot be reached now. It is shown as soon as you are online and open this request again.</source>
        <translation>證明文件存放在中心，目前連不上。連線後再開啟這件申請就會顯示。</translation>
    </message>
</context>
<context>
    <name>inservice::ListingsPage</name>
    <message>
        <source>To be decided</source>
        <translation>待決定</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody asks to be listed as a unit.</source>
        <translation>沒有人申請列入單位。</translation>
    </message>
    <message>
        <source>Nobody had asked to be listed as a unit when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回覆時沒有單位列入申請；目前連不上中心。</translation>
    </message>
    <message>
        <source>Requests to be listed</source>
        <translation>單位列入申請</translation>
    </message>
    <message>
        <source>Number, unit, county, applicant, mail or permit</source>
        <translation>編號、單位、縣市、申請人、信箱或證書字號</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>尋找請求</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) ask to be listed.</source>
        <translation>
            <numerusform>有 %n 個單位申請列入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>前往決定</translation>
    </message>
</context>
<context>
    <name>inservice::ReminderOutbox</name>
    <message>
        <source>Reminded: %1</source>
        <comment>a unit</comment>
        <translation>已提醒：%1</translation>
    </message>
    <message numerus="yes">
        <source>Reminded: %n unit(s)</source>
        <translation>
            <numerusform>已提醒：%n 個單位</numerusform>
        </translation>
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
        <source>Fold each letter at the two marks, so that the address stands in the window (left, 45 mm from the top). That it went out is written down.</source>
        <translation>請依左側兩個摺線記號對摺成三折，地址會落在開窗處（左側，距上緣 45 公釐）。列印後會記下已寄提醒信。</translation>
    </message>
    <message>
        <source>Units without a chief manager</source>
        <comment>name of a sheet</comment>
        <translation>缺總負責人的單位</translation>
    </message>
</context>
<context>
    <name>inservice::UnitDetail</name>
    <message>
        <source>%1: %2</source>
        <comment>action, unit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Reason and document number</source>
        <translation>原因及公文文號</translation>
    </message>
    <message>
        <source>Write the reason, with the number of the official document if there is one: it stands in the history of the unit.</source>
        <translation>請填寫原因，如有公文請註明文號；將留存於單位紀錄。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公立</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私立</translation>
    </message>
    <message>
        <source>own chief manager</source>
        <translation>單位總負責人</translation>
    </message>
    <message>
        <source>Open accounts</source>
        <translation>啟用中帳號</translation>
    </message>
    <message>
        <source>Waiting applications</source>
        <translation>待處理申請</translation>
    </message>
    <message>
        <source>Accounts of the unit</source>
        <translation>此單位的業務帳號</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>處理紀錄</translation>
    </message>
    <message>
        <source>Another unit merged into it</source>
        <translation>其他單位併入</translation>
    </message>
    <message>
        <source>the operator</source>
        <translation>系統管理者</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, by whom</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <comment>what, by whom, why</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>依規則</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) stand on its roster: nobody keeps it once the unit is closed, and another school takes them over when they teach there.</source>
        <translation>
            <numerusform>名單上還有 %n 位教師：停辦後名單不再有人維護，教師到其他學校任教時由該校登錄接續。</numerusform>
        </translation>
    </message>
    <message>
        <source>Teachers on its roster</source>
        <translation>名單上的教師</translation>
    </message>
    <message>
        <source>Telephone calls about it</source>
        <translation>來電紀錄</translation>
    </message>
    <message>
        <source>%1, answered by %2</source>
        <comment>call, by whom</comment>
        <translation>%1（接聽：%2）</translation>
    </message>
</context>
<context>
    <name>inservice::UnitForm</name>
    <message>
        <source>Name (&amp;2)</source>
        <translation>單位名稱(&amp;2)</translation>
    </message>
    <message>
        <source>For whom (&amp;1)</source>
        <translation>適用對象(&amp;1)</translation>
    </message>
    <message>
        <source>Reviewed by (&amp;2)</source>
        <translation>審核單位(&amp;2)</translation>
    </message>
    <message>
        <source>Chief managers, or the only type there is</source>
        <translation>總負責人（或唯一可申請的類別）</translation>
    </message>
    <message>
        <source>Contacts and operators</source>
        <translation>連絡人、作業人員</translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>依規則</translation>
    </message>
    <message>
        <source>This is its name already.</source>
        <translation>名稱與現有名稱相同。</translation>
    </message>
    <message>
        <source>Choose the unit that it goes into.</source>
        <translation>請選擇要併入的單位。</translation>
    </message>
    <message>
        <source>A unit cannot be merged into itself.</source>
        <translation>不得併入單位本身。</translation>
    </message>
</context>
<context>
    <name>inservice::UnitsPage</name>
    <message>
        <source>Open units</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Closed units</source>
        <translation>停辦</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>單位類別</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有類別</translation>
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
        <translation>無法連線至中心，且本機尚無資料。連線恢復後即顯示單位。</translation>
    </message>
    <message>
        <source>No unit fits what is typed or filtered.</source>
        <translation>沒有符合條件的單位。</translation>
    </message>
    <message>
        <source>No unit is in this state.</source>
        <translation>沒有此狀態的單位。</translation>
    </message>
    <message>
        <source>Your desk reviews no unit yet.</source>
        <translation>目前沒有由貴單位審核的單位。</translation>
    </message>
    <message>
        <source>Your desk reviewed no unit when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有由貴單位審核的單位；目前無法連線至中心。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位管理</translation>
    </message>
    <message>
        <source>%1 ▸ all units</source>
        <comment>scope of a desk</comment>
        <translation>%1 ▸ 全部單位</translation>
    </message>
    <message>
        <source>Unit, code, county, kind or desk</source>
        <translation>單位、代碼、縣市、類別或審核單位</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>尋找單位</translation>
    </message>
    <message>
        <source>Choose a unit first.</source>
        <translation>請先選擇單位。</translation>
    </message>
    <message>
        <source>Units</source>
        <comment>name of a sheet</comment>
        <translation>單位</translation>
    </message>
</context>
</TS>
