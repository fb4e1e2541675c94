<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AccountActions</name>
    <message>
        <source>&amp;Close the account…</source>
        <translation>停用帳號(&amp;C)…</translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation>停用帳號</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere and cannot sign in until the account is opened again. The account&apos;s name and data are kept, and a mail says why.</source>
        <translation>%1 會立即從所有電腦登出，復用之前無法登入；帳號名稱與資料都保留，並以信件告知原因。</translation>
    </message>
    <message>
        <source>&amp;Open the account again…</source>
        <translation>復用帳號(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the account again</source>
        <translation>復用帳號</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已復用</translation>
    </message>
    <message>
        <source>%1 can sign in again with the password as it was; a mail says so.</source>
        <translation>%1 可以用原來的密碼再次登入，並會收到通知信。</translation>
    </message>
    <message>
        <source>Something about this account has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這個帳號還有一件事尚未送出，請等中心回覆。</translation>
    </message>
    <message>
        <source>%1 is the only chief manager of this unit, which has to keep one. Open the account of a successor first.</source>
        <translation>%1 是這個單位唯一的總負責人，單位必須至少有一位。請先啟用接任者的帳號。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>action, account, unit</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>Switch to “Contact”</source>
        <translation>身份切換成「連絡人」</translation>
    </message>
    <message>
        <source>Switched to “Contact”</source>
        <translation>已切換成「連絡人」</translation>
    </message>
    <message>
        <source>Switch to “Operator”</source>
        <translation>身份切換成「作業人員」</translation>
    </message>
    <message>
        <source>Switched to “Operator”</source>
        <translation>已切換成「作業人員」</translation>
    </message>
    <message>
        <source>Edit the data</source>
        <translation>編輯帳號個人資料</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已編輯個人資料</translation>
    </message>
    <message>
        <source>A mail tells %1 what was changed; another e-mail address is told to the old one and the new one. Account name, name and ID number never change.</source>
        <translation>變更的項目會寄信告知 %1；E-Mail 有變更時，同時寄至原信箱與新信箱。帳號、姓名與身分證字號不得修改。</translation>
    </message>
    <message>
        <source>&amp;Delete the account…</source>
        <translation>刪除帳號(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>刪除帳號</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere and cannot sign in any more, and may apply for another account at once. For 30 days this one can be restored, as long as its name and its person have not been applied for again. A mail says why.</source>
        <translation>%1 會立即從所有電腦登出，不能再登入，並可立即重新申請帳號。三十日內，帳號名稱與本人都還沒有再次申請時，可以回復這個帳號。刪除理由會以信件告知。</translation>
    </message>
    <message>
        <source>&amp;Restore the account…</source>
        <translation>回復帳號(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore the account</source>
        <translation>回復帳號</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已回復</translation>
    </message>
    <message>
        <source>The account of %1 is again as it was before it was deleted, with its password; a mail says so.</source>
        <translation>%1 的帳號恢復成刪除前的樣子，密碼也相同，並會收到通知信。</translation>
    </message>
    <message>
        <source>The time in which a deleted account can be restored is over. %1 applies anew.</source>
        <translation>可以回復的期限已過。%1 如仍有需要，請重新申請。</translation>
    </message>
    <message>
        <source>Ed&amp;it the data…</source>
        <translation>編輯帳號個人資料(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Switch to “Operator”</source>
        <translation>身份切換成「作業人員」(&amp;S)</translation>
    </message>
    <message>
        <source>Switch to “Contact” (&amp;K)</source>
        <translation>身份切換成「連絡人」(&amp;K)</translation>
    </message>
    <message>
        <source>The chief manager of %1</source>
        <translation>「%1」的總負責人</translation>
    </message>
    <message>
        <source>the desk that reviews this unit</source>
        <translation>受理該單位的承辦單位</translation>
    </message>
    <message>
        <source>Nobody manages their own account. %1 can do it.</source>
        <comment>who</comment>
        <translation>任何人都不能管理自己的帳號，請洽%1辦理。</translation>
    </message>
    <message>
        <source>This account is managed by the level above it. %1 can do it.</source>
        <comment>who</comment>
        <translation>帳號由上一層管理，請洽%1辦理。</translation>
    </message>
    <message>
        <source>Not possible while the account is “%1”.</source>
        <translation>帳號目前是「%1」，不能進行這項作業。</translation>
    </message>
    <message>
        <source>Only “%1” and “%2” are switched into each other. Who is to be something else applies for it.</source>
        <translation>只有「%1」與「%2」可以互相切換；要改為其他類型，請重新申請。</translation>
    </message>
    <message>
        <source>It is “%1” already.</source>
        <translation>目前已經是「%1」。</translation>
    </message>
    <message>
        <source>Units of this kind have no “%1”.</source>
        <translation>這類單位沒有「%1」。</translation>
    </message>
    <message>
        <source>Take the &amp;bound device away…</source>
        <translation>解除綁定行動裝置(&amp;B)…</translation>
    </message>
    <message>
        <source>Take the bound device away</source>
        <translation>解除綁定行動裝置</translation>
    </message>
    <message>
        <source>Bound device taken away</source>
        <translation>已解除綁定行動裝置</translation>
    </message>
    <message>
        <source>For a device that is lost: %1 signs in with the password alone again, until another one is bound. The recovery codes are void. Make sure that it is this person who asks; a mail says why.</source>
        <translation>用於裝置遺失時：解除後，%1登入只需要密碼，直到重新綁定為止；原備用碼全部作廢。請先確認確實是本人提出，系統會寄信說明原因。</translation>
    </message>
    <message>
        <source>No device is bound to this account.</source>
        <translation>這個帳號沒有綁定行動裝置。</translation>
    </message>
    <message>
        <source>Reason for the deletion</source>
        <translation>刪除理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason: it stands in the mail and in the history.</source>
        <translation>請寫下原因：會寫進通知信與處理紀錄。</translation>
    </message>
    <message>
        <source>Ask for the de&amp;letion (on paper)…</source>
        <translation>申請刪除（紙本）(&amp;L)…</translation>
    </message>
    <message>
        <source>Ask for the deletion on paper</source>
        <translation>申請刪除（紙本）</translation>
    </message>
    <message>
        <source>Deletion asked for</source>
        <translation>已申請刪除</translation>
    </message>
    <message>
        <source>The account of %1 is managed by the desk above. The request gets a number and a form: print it, have it sealed, and send it there. Until the desk has it and approves, the account stays as it is. A mail tells %1.</source>
        <translation>%1 的帳號由上一階層管理。送出後會有申請編號與申請表：請列印、核章後送至受理單位；受理單位收件並核准前，帳號維持不變。系統會寄信通知 %1。</translation>
    </message>
    <message>
        <source>On paper the chief manager of a unit asks the desk above, for an account of the own unit that this desk manages.</source>
        <translation>紙本刪除申請由單位總負責人向上一階層提出，限本單位中由上一階層管理的帳號。</translation>
    </message>
    <message>
        <source>It has been asked for already: %1.</source>
        <comment>number</comment>
        <translation>已經申請過：%1。</translation>
    </message>
    <message>
        <source>A&amp;nnounce a successor…</source>
        <translation>業務交接預告(&amp;N)…</translation>
    </message>
    <message>
        <source>Announce a successor</source>
        <translation>業務交接預告</translation>
    </message>
    <message>
        <source>Handover announced</source>
        <translation>已預告業務交接</translation>
    </message>
    <message>
        <source>Your successor is told by mail how to apply, with the name %1 under “takes over from”, and your desk sees that you have named them. Your account stays as it is until the desk approves the sealed form: then theirs is opened and yours deleted at the same moment. Never hand a password on.</source>
        <translation>接任者會收到通知信，說明如何申請（「接任」欄填 %1），審核單位也看得到您預告的姓名。審核單位核准核章的申請表之前，您的帳號照常使用；核准時接任者的帳號開通，您的帳號同時刪除。帳號與密碼請勿移交。</translation>
    </message>
    <message>
        <source>A chief manager announces a successor for the own account alone.</source>
        <translation>總負責人只能為自己的帳號預告接任者。</translation>
    </message>
</context>
<context>
    <name>AccountHistory</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, by whom</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <comment>what, by whom, why</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>What was done with it</source>
        <translation>處理紀錄</translation>
    </message>
</context>
<context>
    <name>AccountPlaces</name>
    <message>
        <source>Business accounts</source>
        <translation>業務帳號</translation>
    </message>
    <message>
        <source>&amp;Open the account</source>
        <translation>檢視帳號(&amp;O)</translation>
    </message>
    <message>
        <source>Requests to delete former accounts</source>
        <translation>原帳號刪除請求</translation>
    </message>
    <message>
        <source>&amp;Open the request</source>
        <translation>開啟請求(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::AccountBulkPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>type of account, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not possible while the account is “%1”.</source>
        <translation>帳號目前是「%1」，不能進行這項作業。</translation>
    </message>
    <message>
        <source>Each of them</source>
        <translation>每一位</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n 個帳號</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AccountDetail</name>
    <message>
        <source>Open the &amp;application</source>
        <translation>檢視申請案(&amp;A)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name, type of account</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Go to the &amp;application</source>
        <translation>前往申請案(&amp;A)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, name</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What this type may do</source>
        <translation>此類型的權限</translation>
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
        <source>has not signed in yet</source>
        <translation>尚未登入過</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理單位</translation>
    </message>
    <message>
        <source>the chief manager of the unit</source>
        <translation>本單位總負責人</translation>
    </message>
    <message>
        <source>Who manages the accounts of this unit</source>
        <translation>本單位的帳號由誰管理</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The chief manager of your unit opens and ends its accounts. Who it is, your account may not see: ask in your office.</source>
        <translation>本單位的帳號由貴單位總負責人啟用與刪除。依您的帳號權限，這裡看不到總負責人是誰，請在單位內詢問。</translation>
    </message>
    <message>
        <source>Your unit has no chief manager now. Ask in your office who is to apply.</source>
        <translation>貴單位目前沒有總負責人，請在單位內詢問由誰提出申請。</translation>
    </message>
    <message numerus="yes">
        <source>Give %n course(s) of %1 to somebody else</source>
        <translation>
            <numerusform>將 %1 的 %n 門課程改由其他同仁負責</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are told by mail. Delete the account again once the centre has answered; where there were more than twenty courses, it names the next ones then.</source>
        <translation>雙方都會收到通知信。中心回覆後請再次刪除帳號；課程超過二十門時，屆時會列出其餘課程。</translation>
    </message>
    <message>
        <source>Give the courses</source>
        <translation>變更負責人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>inservice::AccountEditPanel</name>
    <message>
        <source>&amp;Job title</source>
        <translation>職稱(&amp;J)</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>目前為：%1</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>還沒有變更任何資料。</translation>
    </message>
    <message>
        <source>Save the changes (&amp;Y)</source>
        <translation>儲存變更(&amp;Y)</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>聯絡電話(&amp;P)</translation>
    </message>
    <message>
        <source>Fax (&amp;G)</source>
        <translation>傳真電話(&amp;G)</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>E-Mail(&amp;L)</translation>
    </message>
</context>
<context>
    <name>inservice::AccountOutbox</name>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s)</source>
        <translation>
            <numerusform>%1 %n 個帳號</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AccountTreePane</name>
    <message>
        <source>Accounts by desk and unit</source>
        <translation>業務帳號，依區管中心與單位</translation>
    </message>
    <message>
        <source>What was found, with the desk and unit it belongs to</source>
        <translation>尋找結果，含所屬區管中心與單位</translation>
    </message>
    <message>
        <source>No desk, unit or account fits what is typed.</source>
        <translation>沒有符合的區管中心、單位或帳號。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n are shown. Type some more to find the one you mean.</source>
        <translation>
            <numerusform>符合的有 %n 筆，先列出前 %1 筆；再多輸入幾個字，就會找到您要的那一筆。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AccountsPage</name>
    <message>
        <source>Account name, name or mail</source>
        <translation>使用者帳號、姓名、Mail</translation>
    </message>
    <message>
        <source>Account name, name, mail, unit</source>
        <translation>使用者帳號、姓名、Mail、單位</translation>
    </message>
    <message>
        <source>Find an account</source>
        <translation>尋找業務帳號</translation>
    </message>
    <message>
        <source>Open accounts</source>
        <translation>啟用中</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Type of account</source>
        <translation>帳號類型</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <source>Choose an account from the list.</source>
        <translation>請從清單選擇一個帳號。</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The accounts appear as soon as it answers.</source>
        <translation>目前連不上中心，這台電腦也還沒有載入過資料。連線後帳號就會出現。</translation>
    </message>
    <message>
        <source>The accounts are being loaded…</source>
        <translation>正在載入業務帳號…</translation>
    </message>
    <message>
        <source>No account fits what is typed or filtered.</source>
        <translation>沒有符合搜尋文字或篩選條件的帳號。</translation>
    </message>
    <message>
        <source>There are no accounts yet that you may see.</source>
        <translation>目前沒有您可以檢視的業務帳號。</translation>
    </message>
    <message>
        <source>Business accounts</source>
        <translation>業務帳號</translation>
    </message>
    <message>
        <source>%1 ▸ all units</source>
        <comment>scope of a desk</comment>
        <translation>%1 ▸ 全部單位</translation>
    </message>
    <message>
        <source>No account is under this state.</source>
        <translation>這個狀態下沒有帳號。</translation>
    </message>
    <message>
        <source>No account that you may see was known when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有您可檢視的帳號；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Open the a&amp;pplication</source>
        <translation>檢視申請案(&amp;P)</translation>
    </message>
    <message>
        <source>Closed accounts</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Deleted accounts</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>List vi&amp;ew</source>
        <translation>清單(&amp;E)</translation>
    </message>
    <message>
        <source>Every account a row: filter, sort, select several</source>
        <translation>每個帳號一列：可以篩選、排序、一次選好幾個</translation>
    </message>
    <message>
        <source>Tree vie&amp;w</source>
        <translation>樹狀(&amp;W)</translation>
    </message>
    <message>
        <source>By desk and unit, with counts</source>
        <translation>依區管中心與單位展開，附帳號數</translation>
    </message>
    <message>
        <source>Choose a unit or an account from the tree.</source>
        <translation>請從樹裡選一個單位或帳號。</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>請先從清單選擇一個帳號。</translation>
    </message>
    <message>
        <source>A file holds the rows of the list. Choose the list view.</source>
        <translation>下載的是清單上的各列。請先切換到清單。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>name of a sheet</comment>
        <translation>業務帳號</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s), in the columns that the list shows. The centre writes down who saved them, and how many.</source>
        <translation>
            <numerusform>共 %n 個帳號，欄位與清單顯示的相同。中心會記錄由誰下載及筆數。</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is in the list.</source>
        <translation>清單中沒有帳號。</translation>
    </message>
</context>
<context>
    <name>inservice::CourseHeir</name>
    <message>
        <source>Give them to (&amp;1)</source>
        <translation>改由 (&amp;1)</translation>
    </message>
    <message>
        <source>(choose a colleague)</source>
        <translation>（請選擇同仁）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, type of account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nobody else of the unit has an open account: have one opened first.</source>
        <translation>單位沒有其他啟用中的帳號：請先啟用一位同仁的帳號。</translation>
    </message>
    <message>
        <source>Choose who is to have the courses.</source>
        <translation>請選擇由誰負責這些課程。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number of a course, its title</comment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>inservice::DeletionStrip</name>
    <message>
        <source>&amp;Print the form…</source>
        <translation>列印申請表(&amp;P)…</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw the request</source>
        <translation>撤回申請(&amp;T)</translation>
    </message>
    <message>
        <source>Open the re&amp;quest</source>
        <translation>開啟刪除申請案(&amp;Q)</translation>
    </message>
    <message>
        <source>Deletion asked for: %1, %2. Reason: %3</source>
        <comment>number, state, reason</comment>
        <translation>已申請刪除：%1，%2。刪除理由：%3</translation>
    </message>
    <message>
        <source>%1
Print the form, have it sealed, and send it to %2.</source>
        <translation>%1
請列印申請表，核章後送至 %2。</translation>
    </message>
    <message>
        <source>Deletion of an account: %1</source>
        <comment>number</comment>
        <translation>刪除業務帳號：%1</translation>
    </message>
</context>
<context>
    <name>inservice::ObstacleList</name>
    <message>
        <source>To be done before the account can be deleted</source>
        <translation>刪除帳號之前，請先完成</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>開啟申請案</translation>
    </message>
    <message>
        <source>Accounts of the unit</source>
        <translation>查看該單位的帳號</translation>
    </message>
    <message>
        <source>Give them to somebody else</source>
        <translation>改由其他同仁負責</translation>
    </message>
</context>
<context>
    <name>inservice::ReleaseDetail</name>
    <message>
        <source>A&amp;gree and delete the former account…</source>
        <translation>同意並刪除原帳號(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Do not agree…</source>
        <translation>不同意(&amp;D)…</translation>
    </message>
    <message>
        <source>Agree and &amp;delete the former account…</source>
        <translation>同意並刪除原帳號(&amp;D)…</translation>
    </message>
    <message>
        <source>Do &amp;not agree…</source>
        <translation>不同意(&amp;N)…</translation>
    </message>
    <message>
        <source>What was decided about this request has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>此請求的決定尚未送出，請等候系統回覆。</translation>
    </message>
    <message>
        <source>%1 asks that the former account be deleted</source>
        <translation>%1 請求刪除原帳號</translation>
    </message>
    <message>
        <source>The name in the request is not the one of the account. Ask by telephone, at the unit or the number that you know, before you decide.</source>
        <translation>請求人填寫的姓名與帳號的姓名不同。請先以您原已知道的單位電話或本人電話查證，再作決定。</translation>
    </message>
    <message>
        <source>&amp;Open the account</source>
        <translation>開啟帳號(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the application</source>
        <translation>開啟申請案(&amp;O)</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>請求內容</translation>
    </message>
    <message>
        <source>E-mail (proved by a code)</source>
        <translation>E-Mail（已驗證）</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The former account</source>
        <translation>原帳號</translation>
    </message>
    <message>
        <source>The application that holds the number</source>
        <translation>占用身分證字號的申請案</translation>
    </message>
    <message>
        <source>the account was deleted, or the application ended, in another way</source>
        <translation>帳號或申請案已另行刪除或結束</translation>
    </message>
    <message>
        <source>The account %1 of %2 is deleted: its person is signed out everywhere and told by mail, and so is whoever asked. For 30 days it can be restored, as long as its person has not applied again.</source>
        <translation>將刪除 %2 的帳號 %1：帳號立即登出，並寄發通知信給原帳號本人及請求人。30 日內未重新申請前，帳號可以復原。</translation>
    </message>
    <message>
        <source>The application %1 of %2 is rejected; its applicant is told by mail, and so is whoever asked.</source>
        <translation>%2 的申請案 %1 將不核准，並寄發通知信給申請人及請求人。</translation>
    </message>
    <message>
        <source>Everything stays as it is. The reason is mailed to whoever asked.</source>
        <translation>帳號維持不變，理由將寄給請求人。</translation>
    </message>
    <message>
        <source>Agree and delete</source>
        <translation>同意並刪除</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Reason for the deletion</source>
        <translation>刪除理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write the reason: it stands in the mail and in the history.</source>
        <translation>請填寫理由：將列入通知信及異動紀錄。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, masked name</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inservice::ReleaseOutbox</name>
    <message>
        <source>%1: %2</source>
        <comment>what was done, who asked for it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inservice::ReleasesPage</name>
    <message>
        <source>To be decided</source>
        <translation>待決定</translation>
    </message>
    <message>
        <source>With other desks</source>
        <translation>其他單位</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已辦理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nobody has asked that a former account be deleted.</source>
        <translation>目前沒有人請求刪除原帳號。</translation>
    </message>
    <message>
        <source>Nobody had asked that a former account be deleted when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有人請求刪除原帳號；目前無法連線。</translation>
    </message>
    <message>
        <source>Requests to delete former accounts</source>
        <translation>原帳號刪除請求</translation>
    </message>
    <message>
        <source>Name, account, unit, mail or telephone</source>
        <translation>姓名、帳號、單位、E-Mail 或電話</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>尋找請求</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) ask that their former account be deleted, to apply at another unit.</source>
        <translation>
            <numerusform>%n 人因轉調服務單位，請求刪除原帳號。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>前往決定</translation>
    </message>
</context>
<context>
    <name>inservice::SuccessorFields</name>
    <message>
        <source>Name of the successor (&amp;1)</source>
        <translation>接任者姓名(&amp;1)</translation>
    </message>
    <message>
        <source>E-mail of the successor (&amp;2)</source>
        <translation>接任者 E-Mail(&amp;2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
