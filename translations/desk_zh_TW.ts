<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>SignInWords</name>
    <message>
        <source>The centre does not answer, so nobody can sign in now. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，目前無法登入。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>Account and password do not belong together. Check both; capitals count in the password. After five wrong attempts the account is locked for a while.</source>
        <translation>帳號或密碼不正確，請核對後再試。密碼的英文大小寫視為不同；連續錯誤五次，帳號會暫時鎖定。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong attempts: this account cannot be opened offline on this computer for %n minutes. Afterwards try again, or sign in when the centre answers.</source>
        <translation>
            <numerusform>錯誤次數過多，這個帳號 %n 分鐘內不能在這台電腦離線開啟。請稍後再試，或等中心恢復後登入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre does not answer, and with this account and password the desk cannot be opened offline. Offline it opens for those who have signed in on this computer before, with the password used then. Check both, or wait for the centre.</source>
        <translation>中心沒有回應，而這組帳號與密碼無法離線開啟。離線時，只有曾在這台電腦登入過的人能用上次的密碼開啟。請核對帳號與密碼，或等中心恢復。</translation>
    </message>
    <message>
        <source>Not sent, and not counted as a try. %1</source>
        <translation>沒有送出，也不計入錯誤次數。%1</translation>
    </message>
    <message>
        <source>This account is closed for now, so nobody can sign in with it. The mail about it says why; whoever manages it (the chief manager of your unit, or its desk) can open it again.</source>
        <translation>這個帳號目前停用，無法登入。原因請見通知信；可請管理這個帳號的人（貴單位總負責人或所屬區管中心）復用。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong attempts: this account is locked for %n minutes. Try again afterwards, or set a new password at once: “Account or password forgotten”.</source>
        <translation>
            <numerusform>錯誤次數過多，帳號暫時鎖定 %n 分鐘。請稍後再試；或按「忘記帳號密碼」設定新密碼，設定後立即可登入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is right. Now enter the code of six digits that the authenticator app on your bound device shows, or one of your recovery codes.</source>
        <translation>密碼正確。請輸入您綁定的行動裝置上，驗證器應用程式顯示的 6 位數驗證碼，或一組備用碼。</translation>
    </message>
    <message>
        <source>This is not the code that the app shows now, or it was used already. Wait for the next one (30 seconds at most). If none is right, set the device&apos;s clock to automatic, or enter a recovery code. After five wrong attempts the account is locked for a while.</source>
        <translation>這不是應用程式現在顯示的驗證碼，或已經用過。請等下一組（最多 30 秒）再輸入。一直不對時，請把手機的時間設為自動，或輸入備用碼。錯誤五次，帳號會鎖定一段時間。</translation>
    </message>
    <message>
        <source>Account and password are right, but it is the other kind of account. Choose “Teacher&apos;s own account” or “Business account” above the account to fit, and sign in again.</source>
        <translation>帳號與密碼正確，但身份不符。請在帳號上方改選「教師個人帳號」或「業務帳號」，再登入一次。</translation>
    </message>
</context>
<context>
    <name>inservice::About</name>
    <message>
        <source>About Inservice Desk</source>
        <translation>關於研習業務桌面</translation>
    </message>
    <message>
        <source>Inservice Desk</source>
        <translation>研習業務桌面</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&lt;p&gt;The desk of schools and regional centres for teachers&apos; in-service training: courses, enrolments, hours, rosters and business accounts.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;Built with Qt %1, PostgreSQL, SQLite, libsodium, liboath, libqrencode and QtKeychain.&lt;/p&gt;</source>
        <translation>&lt;p&gt;學校與區管中心辦理全國教師在職進修資訊網業務的桌面程式：研習課程、線上報名、時數、教師名單與業務帳號。&lt;/p&gt;&lt;p&gt;自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本散布，不提供任何擔保。&lt;/p&gt;&lt;p&gt;使用 Qt %1、PostgreSQL、SQLite、libsodium、liboath、libqrencode 與 QtKeychain。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>inservice::AccountButton</name>
    <message>
        <source>Account: %1</source>
        <translation>帳號：%1</translation>
    </message>
</context>
<context>
    <name>inservice::Application</name>
    <message>
        <source>Inservice Desk</source>
        <translation>研習業務桌面</translation>
    </message>
</context>
<context>
    <name>inservice::AuditPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>查詢(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Older ones</source>
        <translation>更早的(&amp;O)</translation>
    </message>
    <message>
        <source>Compares every line with the seal it got when it was written down.</source>
        <translation>將每一筆紀錄與寫下時的封緘核對。</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>人員(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>單位(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>事項(&amp;W)：</translation>
    </message>
    <message>
        <source>Account or name</source>
        <translation>帳號或姓名</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>代碼或名稱</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>稽核紀錄</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>About</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封緘</translation>
    </message>
    <message>
        <source>The first day must not be after the last, and they may be a year apart at most.</source>
        <translation>起日不能晚於迄日，最多相隔一年。</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing was done there in these days, or not by anybody below your desk. Ask for more days, or for fewer things at once.</source>
        <translation>這段期間沒有符合的紀錄，或不是您單位與所轄單位的人。請放寬日期，或減少條件。</translation>
    </message>
    <message>
        <source>Checking the seals…</source>
        <translation>正在核對封緘…</translation>
    </message>
    <message>
        <source>Checking the seals… %1 lines</source>
        <translation>正在核對封緘…已核對 %1 筆</translation>
    </message>
    <message>
        <source>All seals fit: %1 lines in %2 blocks are as they were written down.</source>
        <translation>封緘全部相符：%2 段共 %1 筆紀錄與寫下時相同。</translation>
    </message>
    <message>
        <source>The audit is not as it was written down (%1). Somebody with the rights of the database has changed it. Tell the operator of the centre at once, and change nothing.</source>
        <translation>稽核紀錄與寫下時不同（%1），有人以資料庫的權限改過。請立即通知中心的維運人員，並保持現狀。</translation>
    </message>
    <message>
        <source>The audit lies at the centre, which does not answer. Check the network, or try again in a few minutes.</source>
        <translation>稽核紀錄在中心，中心沒有回應。請檢查網路，或幾分鐘後再試。</translation>
    </message>
    <message>
        <source>Chec&amp;k the seals</source>
        <translation>核對封緘(&amp;K)</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>自(&amp;R)：</translation>
    </message>
    <message>
        <source>Choose, then press Show: what was done at your desk and below it is listed, the newest first. That you looked is written down too.</source>
        <translation>請設定條件後按「查詢」：會列出本單位與所屬單位所做的事，由新到舊。查詢本身也會留下紀錄。</translation>
    </message>
    <message>
        <source>No line has its seal yet: the centre seals them from time to time. Check again later.</source>
        <translation>目前還沒有已封緘的紀錄：中心會定時封緘，請稍後再核對。</translation>
    </message>
    <message>
        <source>Unti&amp;l:</source>
        <translation>至(&amp;L)：</translation>
    </message>
</context>
<context>
    <name>inservice::AuditWords</name>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Password entered</source>
        <translation>輸入密碼</translation>
    </message>
    <message>
        <source>Code of the device entered</source>
        <translation>輸入行動裝置驗證碼</translation>
    </message>
    <message>
        <source>Wrong passwords, counted</source>
        <translation>錯誤的密碼（計數）</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Signed out elsewhere</source>
        <translation>登出其他電腦</translation>
    </message>
    <message>
        <source>Data read</source>
        <translation>讀取資料</translation>
    </message>
    <message>
        <source>Whole ID number read</source>
        <translation>讀取完整身分證字號</translation>
    </message>
    <message>
        <source>Scan read</source>
        <translation>讀取掃描檔</translation>
    </message>
    <message>
        <source>Paper with the whole ID number read</source>
        <translation>讀取含完整身分證字號的申請表</translation>
    </message>
    <message>
        <source>Mailed code entered</source>
        <translation>輸入信箱驗證碼</translation>
    </message>
    <message>
        <source>Wrong mailed codes, counted</source>
        <translation>錯誤的信箱驗證碼（計數）</translation>
    </message>
    <message>
        <source>Wrong pairs of number and ID, counted</source>
        <translation>不相符的編號與身分證字號（計數）</translation>
    </message>
    <message>
        <source>Recoveries of no account, counted</source>
        <translation>查無帳號的忘記密碼（計數）</translation>
    </message>
    <message>
        <source>Commands beyond one&apos;s rights, counted</source>
        <translation>超出權限的操作（計數）</translation>
    </message>
    <message>
        <source>Deleted account removed</source>
        <translation>清除已刪除的帳號</translation>
    </message>
    <message>
        <source>Application ended by itself</source>
        <translation>申請逾期結案</translation>
    </message>
    <message>
        <source>Account made by the operator</source>
        <translation>維運人員建立帳號</translation>
    </message>
    <message>
        <source>Units imported</source>
        <translation>匯入單位</translation>
    </message>
    <message>
        <source>Desks imported</source>
        <translation>匯入受理單位</translation>
    </message>
    <message>
        <source>Units mended</source>
        <translation>修正單位</translation>
    </message>
    <message>
        <source>Reviewing desk set</source>
        <translation>指定受理單位</translation>
    </message>
    <message>
        <source>Rule of a desk set</source>
        <translation>設定受理規則</translation>
    </message>
    <message>
        <source>Centre restored</source>
        <translation>中心還原</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>code asked for</source>
        <translation>要求驗證碼</translation>
    </message>
    <message>
        <source>code wrong</source>
        <translation>驗證碼錯誤</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>account closed</source>
        <translation>帳號停用</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已記錄</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正確</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>計數</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>維運人員</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請案</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it was about</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what it was about</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation>尚未封緘</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>changed!</source>
        <translation>已變動！</translation>
    </message>
    <message>
        <source>Unit set eligible or not</source>
        <translation>設定單位申請資格</translation>
    </message>
    <message>
        <source>Units merged</source>
        <translation>合併單位</translation>
    </message>
    <message>
        <source>Accounts imported</source>
        <translation>移入帳號</translation>
    </message>
    <message>
        <source>Imported accounts opened</source>
        <translation>開通移入的帳號</translation>
    </message>
    <message>
        <source>Import of accounts undone</source>
        <translation>復原移入的帳號</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>原狀態</translation>
    </message>
    <message>
        <source>Chief managers</source>
        <translation>總負責人</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>信件數</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入編號</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號數</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>申請案數</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>可申請</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>審核單位</translation>
    </message>
    <message>
        <source>Approves before the paper</source>
        <translation>先開通後補件</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用對象</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>併入</translation>
    </message>
    <message>
        <source>Life of the centre</source>
        <translation>中心代次</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>修改欄位</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>從未登入</translation>
    </message>
    <message>
        <source>not signed in for half a year</source>
        <translation>半年未登入</translation>
    </message>
    <message>
        <source>open</source>
        <translation>啟用中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>let go of</source>
        <translation>已釋出</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待寄</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>寄送中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已寄出</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未送達</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>不確定</translation>
    </message>
    <message>
        <source>chief managers</source>
        <translation>總負責人</translation>
    </message>
    <message>
        <source>contacts and operators</source>
        <translation>連絡人與作業人員</translation>
    </message>
    <message>
        <source>mail address proved</source>
        <translation>驗證信箱</translation>
    </message>
    <message>
        <source>application found again</source>
        <translation>查詢申請進度</translation>
    </message>
    <message>
        <source>account or password forgotten</source>
        <translation>忘記帳號密碼</translation>
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
        <source>Catalogue</source>
        <translation>代碼表</translation>
    </message>
    <message>
        <source>Number in it</source>
        <translation>項目編號</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Change of the roster</source>
        <translation>名單異動</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>job titles</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>kinds of employment</source>
        <translation>聘任類別</translation>
    </message>
    <message>
        <source>training roles</source>
        <translation>訓練角色</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>新登錄</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>back on a roster</source>
        <translation>回到名單</translation>
    </message>
    <message>
        <source>came from another school</source>
        <translation>由他校轉入</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已收回</translation>
    </message>
    <message>
        <source>objected to</source>
        <translation>異議中</translation>
    </message>
    <message>
        <source>on the roster</source>
        <translation>在職</translation>
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
        <source>Applications of nobody on a roster, counted</source>
        <translation>與名單不符的教師帳號申請（計數）</translation>
    </message>
    <message>
        <source>Application for a teacher&apos;s account answered</source>
        <translation>教師帳號申請已答覆</translation>
    </message>
    <message>
        <source>account opened</source>
        <translation>帳號啟用</translation>
    </message>
    <message>
        <source>has an account already</source>
        <translation>已有帳號</translation>
    </message>
    <message>
        <source>account name taken</source>
        <translation>帳號名稱已有人使用</translation>
    </message>
    <message>
        <source>comes by the education cloud</source>
        <translation>帳號漫遊</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>On the roster already</source>
        <translation>已在名單</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>新登錄</translation>
    </message>
    <message>
        <source>From other schools</source>
        <translation>由他校轉入</translation>
    </message>
    <message>
        <source>Back on the roster</source>
        <translation>重新登錄</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>未復原</translation>
    </message>
    <message>
        <source>Filtered by</source>
        <translation>篩選條件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Whole ID numbers</source>
        <translation>完整身分證字號</translation>
    </message>
    <message>
        <source>Rosters imported</source>
        <translation>匯入教師名單</translation>
    </message>
    <message>
        <source>Import of rosters undone</source>
        <translation>復原匯入的教師名單</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Retired on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>filters for everybody</source>
        <translation>共用篩選</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>期初維護</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>學期</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>單位數</translation>
    </message>
    <message>
        <source>stages of teaching</source>
        <translation>科目類別</translation>
    </message>
    <message>
        <source>tags of courses</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>reasons about courses</source>
        <translation>課程退件原因</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>With a place or waiting</source>
        <translation>錄取及候補人數</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人數</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>waiting for the desk</source>
        <translation>課程-待審</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>課程-取消</translation>
    </message>
    <message>
        <source>list due</source>
        <translation>名單-未上傳</translation>
    </message>
    <message>
        <source>With another number</source>
        <translation>換號</translation>
    </message>
    <message>
        <source>Change of the course</source>
        <translation>課程異動</translation>
    </message>
    <message>
        <source>Holds at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>To be reviewed</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>報名</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>With something to add</source>
        <translation>待補填人數</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>薦派人數</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>錄取人數</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>備取人數</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不錄取人數</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消人數</translation>
    </message>
    <message>
        <source>Seats offered</source>
        <translation>徵詢遞補人數</translation>
    </message>
    <message>
        <source>Offers taken back</source>
        <translation>收回徵詢人數</translation>
    </message>
    <message>
        <source>waiting for the organiser</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>審核通過</translation>
    </message>
    <message>
        <source>a seat is offered</source>
        <translation>遞補徵詢中</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>審核不通過</translation>
    </message>
    <message>
        <source>asked to cancel</source>
        <translation>取消申請中</translation>
    </message>
    <message>
        <source>course cancelled</source>
        <translation>課程取消</translation>
    </message>
    <message>
        <source>Courses imported</source>
        <translation>移入研習課程</translation>
    </message>
    <message>
        <source>Import of courses undone</source>
        <translation>復原研習課程的移入</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>研習課程</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>證明</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>是否轉送</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>轉送對象</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>作業</translation>
    </message>
    <message>
        <source>Answered rows</source>
        <translation>回覆列數</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短訊</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>發送對象</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>file made</source>
        <translation>已產生檔案</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回覆</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>暫不轉送</translation>
    </message>
    <message>
        <source>civil servants&apos; learning</source>
        <translation>公務人員終身學習</translation>
    </message>
    <message>
        <source>environmental education</source>
        <translation>環境教育</translation>
    </message>
    <message>
        <source>preschool information network</source>
        <translation>全國教保資訊網</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>轉送</translation>
    </message>
    <message>
        <source>taken back there</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>all who are enrolled</source>
        <translation>全部報名學員</translation>
    </message>
    <message>
        <source>teachers of the school</source>
        <translation>本校教師</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>出席代號</translation>
    </message>
    <message>
        <source>Over a mark that stood</source>
        <translation>覆蓋原登錄</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>What it meant</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>put on the list</source>
        <translation>列入名單</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>申請中</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>counted as having come</source>
        <translation>計為出席</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不計</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遲到</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名單</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>簽到佐證</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>修改申請</translation>
    </message>
    <message>
        <source>Rows set</source>
        <translation>設定列數</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>核給筆數</translation>
    </message>
    <message>
        <source>Set absent</source>
        <translation>標為缺席</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>略過列數</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>法定研習</translation>
    </message>
    <message>
        <source>list handed in</source>
        <translation>名單待審</translation>
    </message>
    <message>
        <source>list sent back</source>
        <translation>名單退回補正</translation>
    </message>
    <message>
        <source>list confirmed</source>
        <translation>名單確認通過</translation>
    </message>
    <message>
        <source>closed, nobody was there</source>
        <translation>無人出席結案</translation>
    </message>
    <message>
        <source>List brought</source>
        <translation>上傳名單</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>列印批次</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>申請表份數</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Certificates read to be printed</source>
        <translation>讀取研習時數證明供列印</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>原已登錄</translation>
    </message>
    <message>
        <source>Own note of hours</source>
        <translation>自行登錄</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Named by the school so far</source>
        <translation>該校已薦派人數</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>順位</translation>
    </message>
</context>
<context>
    <name>inservice::CertificateView</name>
    <message>
        <source>What the server shows</source>
        <translation>伺服器出示的憑證</translation>
    </message>
    <message>
        <source>The desk does not go on all the same: whoever stands in between could read passwords and IDs. What you asked for is kept on this computer.</source>
        <translation>程式不提供「仍要連線」：中間若有人冒充，就讀得到密碼與身分證字號。您已送出的內容保存在這台電腦上，不會遺失。</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>label</comment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>inservice::CertificateWords</name>
    <message>
        <source>The server “%1” answers without encryption, so nothing was sent to it. Either another server answers, or the centre has not switched encryption on. Check server and port in the connection settings against what the centre has handed out; if they are right, tell the centre.</source>
        <translation>伺服器「%1」沒有加密，因此沒有送出任何資料。可能是別的伺服器，或中心沒有開啟加密。請到連線設定，對照中心提供的資料檢查伺服器與連接埠；若都正確，請通知中心。</translation>
    </message>
    <message>
        <source>What answers at “%1” is no centre, so nothing was sent to it. Server or port is another one, or something in between (a firewall, the sign-in page of a network) answers instead. Check both in the connection settings; if they are right, ask the IT staff of your school.</source>
        <translation>在「%1」回應的不是中心，因此沒有送出任何資料。可能是伺服器或連接埠不對，或由中間的設備（防火牆、網路登入頁）代為回應。請到連線設定檢查這兩項；若都正確，請洽學校資訊人員。</translation>
    </message>
    <message>
        <source>The authority&apos;s file cannot be read, or holds no certificate: %1. It was moved or removed. Choose the file that the centre has handed out in the connection settings; the IT staff of your school knows where it lies.</source>
        <translation>憑證機構檔案讀不到，或裡面沒有憑證：%1。檔案可能被移動或刪除。請到連線設定重新選擇中心提供的檔案；檔案放在哪裡，請洽學校資訊人員。</translation>
    </message>
    <message>
        <source>The server “%1” shows a certificate that it has signed itself, as anybody could, so nothing was sent to it. Either another server answers, or the file of the centre&apos;s certificate has not been chosen here. Ask the centre for this file and choose it in the connection settings; the centre can tell you on the phone whether the fingerprint is its own.</source>
        <translation>伺服器「%1」出示的是自行簽發的憑證，任何人都做得出來，因此沒有送出任何資料。可能是別的伺服器，或這裡還沒有選擇中心的憑證檔案。請向中心索取檔案，到連線設定選擇；可以打電話請中心核對指紋是不是他們的。</translation>
    </message>
    <message>
        <source>The certificate of “%1” was signed by “%2”, which is not the authority chosen here, so nothing was sent to it. Either another server answers, or the centre has changed its authority. Ask the centre for the authority&apos;s file and choose it in the connection settings; the centre can tell you on the phone whether the fingerprint is its own.</source>
        <translation>「%1」的憑證由「%2」簽發，不是這裡指定的憑證機構，因此沒有送出任何資料。可能是別的伺服器，或中心換了憑證機構。請向中心索取憑證機構檔案，到連線設定選擇；可以打電話請中心核對指紋是不是他們的。</translation>
    </message>
    <message>
        <source>The server is to be “%1”, and its certificate was given to another one (%2), so nothing was sent to it. Server or address is another one, or the centre&apos;s certificate is. Check the server in the connection settings against what the centre has handed out; if it is right, tell the centre.</source>
        <translation>要連的伺服器是「%1」，出示的憑證卻是發給別台的（%2），因此沒有送出任何資料。可能是伺服器名稱或位址不對，或中心裝錯憑證。請到連線設定，對照中心提供的資料檢查伺服器；若正確，請通知中心。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The certificate of “%1” has been good until %2 only, so nothing was sent to it. The centre has to renew it: tell the centre. Look at the clock of this computer first: is the date right?</source>
        <translation>「%1」的憑證已在 %2 到期，因此沒有送出任何資料。請先看這台電腦的日期對不對；若正確，要由中心更新憑證，請通知中心。</translation>
    </message>
    <message>
        <source>The certificate of “%1” is good from %2 on only, so nothing was sent to it. Most often the clock of this computer is slow: set its date right, or ask the IT staff. If it is right, tell the centre.</source>
        <translation>「%1」的憑證從 %2 起才有效，因此沒有送出任何資料。通常是這台電腦的時鐘慢了：請校正日期，或洽資訊人員。若日期正確，請通知中心。</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be used (it is damaged, withdrawn or not one of a server), so nothing was sent to it. Tell the centre, with the fingerprint.</source>
        <translation>「%1」的憑證不能用（損壞、已撤銷，或不是伺服器用的），因此沒有送出任何資料。請通知中心，並告知指紋。</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>憑證主體</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>適用名稱</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>指紋（SHA-256）</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeForm</name>
    <message>
        <source>&amp;Save the changes</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>The data have not arrived from the centre yet. They stand here once this PC has been connected with it.</source>
        <translation>中心的資料尚未送達，連線後即會顯示。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>沒有變更任何資料。</translation>
    </message>
    <message>
        <source>This PC could not write it down, so nothing was sent: %1</source>
        <translation>這台電腦無法寫入資料，因此沒有送出：%1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>To be sent: it is saved as soon as the centre has it.</source>
        <translation>待送：送達中心後即儲存。</translation>
    </message>
    <message>
        <source>This PC&apos;s own files cannot be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>The data have not arrived from the centre yet.</source>
        <translation>中心的資料還沒有送達。</translation>
    </message>
    <message>
        <source>The last change has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>上一次的修改還沒有送出，請等中心回覆。</translation>
    </message>
</context>
<context>
    <name>inservice::CloseNotice</name>
    <message>
        <source>Not everything has been sent yet</source>
        <translation>還有資料沒有送出</translation>
    </message>
    <message>
        <source>&amp;Back to the window</source>
        <translation>回到視窗(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n things you asked for have not reached the centre yet. They are kept on this computer and go out by themselves the next time you open the desk.</source>
        <translation>
            <numerusform>還有 %n 筆資料沒有送到中心。資料保存在這台電腦，下次開啟研習業務桌面時會自動送出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything has been sent now.</source>
        <translation>現在已全部送出。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>“%1” has not been sent: its mailed code has not been entered yet. It stays on this computer; you find it on the start page.</source>
        <translation>「%1」還沒有輸入驗證碼，因此沒有送出。資料留在這台電腦，下次在開始頁面繼續。</translation>
    </message>
    <message numerus="yes">
        <source>%n things you asked for have not reached the centre yet. They are kept on this computer and go out when you sign in the next time.</source>
        <translation>
            <numerusform>還有 %n 筆資料沒有送到中心。資料留在這台電腦，下次登入後自動送出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be saved</source>
        <translation>有資料未能儲存</translation>
    </message>
    <message>
        <source>What you typed could not be saved on this computer (disk full or no right to write?) and is lost when the window closes. Go back to the window, make room on the disk, or send it first.</source>
        <translation>您填寫的內容無法儲存在這台電腦上（磁碟已滿，或沒有寫入權限？），關閉視窗後將會遺失。請回到視窗，清出磁碟空間，或先送出。</translation>
    </message>
    <message>
        <source>What you typed is saved on this computer now.</source>
        <translation>您填寫的內容已儲存在這台電腦上。</translation>
    </message>
</context>
<context>
    <name>inservice::ConnectionPage</name>
    <message>
        <source>Enter the name of the server your centre has given you, for instance db.example.edu.tw.</source>
        <translation>請輸入中心提供的伺服器名稱，例如 db.example.edu.tw。</translation>
    </message>
    <message>
        <source>This is not a connection string. It looks like: host=db.example.edu.tw port=5432 dbname=inservice</source>
        <translation>這不是連線字串。正確的樣子是：host=db.example.edu.tw port=5432 dbname=inservice</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>伺服器(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>連接埠(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>資料庫(&amp;D)：</translation>
    </message>
    <message>
        <source>Connection strin&amp;g:</source>
        <translation>連線字串(&amp;G)：</translation>
    </message>
    <message>
        <source>T&amp;ry it out</source>
        <translation>試用(&amp;R)</translation>
    </message>
    <message>
        <source>Disconnects; the next start asks again which centre. What is kept on this computer stays.</source>
        <translation>中斷連線，下次開啟時重新詢問要連哪一個中心。保存在這台電腦的資料不會刪除。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連線設定</translation>
    </message>
    <message>
        <source>No centre has been chosen yet.</source>
        <translation>還沒有選擇中心。</translation>
    </message>
    <message>
        <source>The trial centre on this computer is starting.</source>
        <translation>這台電腦上的試用中心正在啟動。</translation>
    </message>
    <message>
        <source>The trial centre on this computer did not start.</source>
        <translation>這台電腦上的試用中心沒有啟動。</translation>
    </message>
    <message>
        <source>Now: the trial centre on this computer (%1).</source>
        <translation>目前：這台電腦上的試用中心（%1）。</translation>
    </message>
    <message>
        <source>The data of this computer is being opened.</source>
        <translation>正在開啟這部電腦上的資料。</translation>
    </message>
    <message>
        <source>The data of this computer could not be opened.</source>
        <translation>無法開啟這部電腦上的資料。</translation>
    </message>
    <message>
        <source>Leave out the user: the desk brings its own. A password is only the one your centre has handed out with this string, never a person&apos;s.</source>
        <translation>請不要填使用者：本程式有自己的連線身分。密碼只能是中心隨連線字串發給的那一個，不可填任何人的密碼。</translation>
    </message>
    <message>
        <source>Only where the centre has handed one out with the string</source>
        <translation>中心隨連線字串提供時才填</translation>
    </message>
    <message>
        <source>The centre&apos;s own, the same for every desk. Never a person&apos;s password.</source>
        <translation>中心自己的密碼，每個單位都相同；不是任何人的帳號密碼。</translation>
    </message>
    <message>
        <source>Centre&apos;s pass&amp;word:</source>
        <translation>中心密碼(&amp;W)：</translation>
    </message>
    <message>
        <source>Forget this ce&amp;ntre</source>
        <translation>不再使用這個中心(&amp;O)</translation>
    </message>
    <message>
        <source>Now: %1 (%2). %3.</source>
        <translation>目前：%1（%2）。%3。</translation>
    </message>
    <message>
        <source>“%1” is no port: it is a number from 1 to 65535, usually 5432.</source>
        <translation>「%1」不是連接埠：應為 1 到 65535 的數字，通常是 5432。</translation>
    </message>
    <message>
        <source>This string would let the connection go unencrypted or unverified. Leave out sslmode, gssencmode and ssl_min_protocol_version: the desk always encrypts and verifies the server. If the centre&apos;s certificate does not fit, ask the centre for its authority&apos;s file and choose it here.</source>
        <translation>這段連線字串會讓連線不加密或不查驗伺服器。請拿掉 sslmode、gssencmode 與 ssl_min_protocol_version：程式一律加密並查驗伺服器。若中心的憑證不符，請向中心索取憑證機構檔案，在這裡選擇。</translation>
    </message>
    <message>
        <source>The authority&apos;s file %1 cannot be read, or holds no certificate. It is a text file that begins with -----BEGIN CERTIFICATE-----; ask the centre for it.</source>
        <translation>憑證機構檔案 %1 讀不到，或裡面沒有憑證。它是以 -----BEGIN CERTIFICATE----- 開頭的文字檔，請向中心索取。</translation>
    </message>
    <message>
        <source>Ta&amp;ke off the list</source>
        <translation>移除(&amp;K)</translation>
    </message>
    <message>
        <source>As you call it; empty: the server&apos;s name</source>
        <translation>自己看得懂的名稱；空白則用伺服器名稱</translation>
    </message>
    <message>
        <source>Only where the centre has handed one out; else the system&apos;s authorities count</source>
        <translation>中心有提供時才選；空白則用系統信任的憑證機構</translation>
    </message>
    <message>
        <source>New entr&amp;y</source>
        <translation>新增伺服器(&amp;Y)</translation>
    </message>
    <message>
        <source>Choose a f&amp;ile…</source>
        <translation>選擇檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Server &amp;list:</source>
        <translation>伺服器設定檔(&amp;L)：</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名稱(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Authority&apos;s file:</source>
        <translation>憑證機構檔案(&amp;A)：</translation>
    </message>
    <message>
        <source>(a new one)</source>
        <translation>（新增）</translation>
    </message>
    <message>
        <source>This server has not been kept yet.</source>
        <translation>這個伺服器還沒有儲存。</translation>
    </message>
    <message>
        <source>The desk works with this server now. Connect to another one first, or press “Forget this centre”.</source>
        <translation>程式現在用的就是這個伺服器。請先連到別的伺服器，或按「不再使用這個中心」。</translation>
    </message>
    <message>
        <source>“%1” has been removed. What this computer keeps of it stays, and is there again when the same server is entered.</source>
        <translation>已移除「%1」。這台電腦上屬於它的資料仍然保留，再次輸入同一個伺服器時就會出現。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file</source>
        <translation>選擇憑證機構檔案</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>憑證 (*.crt *.pem *.cer);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>No connection is made: what was entered would let it go unencrypted or unverified.</source>
        <translation>沒有連線：輸入的設定會讓連線不加密或不查驗伺服器。</translation>
    </message>
    <message>
        <source>There is a server “%1” already. Enter another name.</source>
        <translation>已經有名稱為「%1」的伺服器。請改用別的名稱。</translation>
    </message>
    <message>
        <source>This server is in the list already, as “%1”. Choose it there.</source>
        <translation>清單裡已經有這個伺服器，名稱是「%1」。請直接選它。</translation>
    </message>
</context>
<context>
    <name>inservice::DeskApplication</name>
    <message>
        <source>This computer&apos;s disk is full, so nothing more can be kept. Make room on the disk and do it again.</source>
        <translation>這台電腦的磁碟已滿，無法再保存資料。請清出空間後再做一次。</translation>
    </message>
    <message>
        <source>A data file of this desk is damaged. Close the desk and open it again; what the centre has is loaded anew.</source>
        <translation>本程式的一個資料檔已損壞。請關閉後重新開啟，中心已有的資料會重新載入。</translation>
    </message>
    <message>
        <source>The data on this computer was written by a newer version of this desk. Please install the newer version.</source>
        <translation>這台電腦上的資料是由較新版的程式寫入的。請安裝較新的版本。</translation>
    </message>
    <message>
        <source>The key of this computer&apos;s data cannot be had, neither from the keychain nor from its file. Unlock the keychain, or ask the administrator about the rights of the data folder.</source>
        <translation>無法取得這台電腦的資料金鑰：金鑰圈與金鑰檔都打不開。請解鎖金鑰圈，或請管理者檢查資料夾的權限。</translation>
    </message>
    <message>
        <source>Some data on this computer was sealed with another key and cannot be read. If the data folder was copied from another computer, use it there.</source>
        <translation>這台電腦上有些資料是以另一把金鑰加密的，無法讀取。若資料夾是從其他電腦複製來的，請回原電腦使用。</translation>
    </message>
    <message>
        <source>The data on this computer cannot be read or written. Check that nobody else uses the data folder and that you may write to it, then do it again.</source>
        <translation>無法讀寫這台電腦上的資料。請確認沒有其他人正在使用資料夾，且您有寫入權限，再做一次。</translation>
    </message>
    <message>
        <source>The centre could not be asked. Check the network and do it again.</source>
        <translation>無法向中心查詢。請檢查網路後再做一次。</translation>
    </message>
    <message>
        <source>The trial centre on this computer does not answer. Close the desk and open it again.</source>
        <translation>這台電腦上的試用中心沒有回應。請關閉本程式後重新開啟。</translation>
    </message>
</context>
<context>
    <name>inservice::DesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>inservice::DevicePage</name>
    <message>
        <source>&amp;Bind a device…</source>
        <translation>綁定裝置(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Take the device away…</source>
        <translation>解除綁定(&amp;T)…</translation>
    </message>
    <message>
        <source>I have &amp;kept them</source>
        <translation>我已收妥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take it away</source>
        <translation>解除綁定(&amp;T)</translation>
    </message>
    <message>
        <source>1. On the phone open an authenticator app (Google Authenticator, Microsoft Authenticator, FreeOTP or another one) and scan this code. It is shown once.</source>
        <translation>1. 在手機開啟驗證器應用程式（Google Authenticator、Microsoft Authenticator、FreeOTP 等），掃描右邊的 QR 碼。QR 碼只顯示這一次。</translation>
    </message>
    <message>
        <source>2. Enter your password, and the six digits that the app shows now.</source>
        <translation>2. 輸入您的密碼，以及應用程式現在顯示的 6 位數。</translation>
    </message>
    <message>
        <source>&amp;Present password:</source>
        <translation>目前密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Code in the app:</source>
        <translation>應用程式的驗證碼(&amp;C)：</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>驗證器應用程式的 QR 碼</translation>
    </message>
    <message>
        <source>Cannot be scanned? Type this key into the app:</source>
        <translation>不能掃描時，在應用程式輸入這組金鑰：</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>備用碼</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>驗證碼(&amp;C)：</translation>
    </message>
    <message>
        <source>The six digits that the app shows now, or a recovery code.</source>
        <translation>應用程式現在顯示的 6 位數，或一組備用碼。</translation>
    </message>
    <message>
        <source>After this the password alone is enough to sign in, and the recovery codes are void. Whoever has a new phone binds it afterwards.</source>
        <translation>解除後，登入只需要密碼，備用碼全部作廢。換手機時，解除後再綁定新的手機。</translation>
    </message>
    <message>
        <source>Take the device away</source>
        <translation>解除綁定</translation>
    </message>
    <message>
        <source>Bound device</source>
        <translation>綁定行動裝置</translation>
    </message>
    <message>
        <source>A device is bound since %1: signing in takes the password and the code that its app shows. Recovery codes left: %2.

For a new phone, or new recovery codes, take this device away and bind one again.</source>
        <translation>已於 %1 綁定行動裝置：登入時需要密碼與應用程式顯示的驗證碼。剩餘備用碼：%2 組。

換手機或要新的備用碼時，請先解除綁定，再重新綁定。</translation>
    </message>
    <message>
        <source>No device is bound: the password alone is enough to sign in.

With a bound device signing in also takes a code of six digits that an authenticator app on your phone shows. Who has found out your password does not get in without the phone. The desk then opens only while the centre answers, because the centre judges the code.</source>
        <translation>尚未綁定行動裝置：登入只需要密碼。

綁定後，登入時還要輸入手機上驗證器應用程式顯示的 6 位數驗證碼；別人即使知道您的密碼，沒有手機也無法登入。驗證碼由中心核對，因此網路中斷時無法開啟本程式。</translation>
    </message>
    <message>
        <source>Your centre asks everybody who reviews for a bound device; bind one before you go on.

%1</source>
        <translation>您的中心要求審核人員綁定行動裝置，請先綁定再繼續。

%1</translation>
    </message>
    <message>
        <source>These ten recovery codes are shown &lt;b&gt;now and never again&lt;/b&gt;. Print them, or write them down, and keep them in a locked place: each lets you in once when the phone is not at hand.</source>
        <translation>這 10 組備用碼&lt;b&gt;只顯示這一次&lt;/b&gt;。請列印、存成 PDF 或抄下，收在上鎖處：手機不在手邊時，每組可代替驗證碼登入一次。</translation>
    </message>
    <message>
        <source>The device is bound. Elsewhere you are signed out.</source>
        <translation>已綁定行動裝置，其他電腦上的登入已結束。</translation>
    </message>
    <message>
        <source>Enter the code that the app shows, or a recovery code.</source>
        <translation>請輸入應用程式顯示的驗證碼，或一組備用碼。</translation>
    </message>
    <message>
        <source>The device is taken away. The password alone is enough to sign in.</source>
        <translation>已解除綁定，登入只需要密碼。</translation>
    </message>
    <message>
        <source>The centre does not answer. Check the network, or try again in a few minutes (F5); whether a device is bound is shown then.</source>
        <translation>中心沒有回應，無法得知是否已綁定。請檢查網路，或幾分鐘後再試（F5）。</translation>
    </message>
    <message>
        <source>B&amp;ind this device</source>
        <translation>綁定這部裝置(&amp;I)</translation>
    </message>
</context>
<context>
    <name>inservice::HomePage</name>
    <message>
        <source>Needs attention</source>
        <translation>需處理</translation>
    </message>
    <message numerus="yes">
        <source>The centre has refused %n things you asked for.</source>
        <translation>
            <numerusform>您送出的資料有 %n 筆被中心退回。</numerusform>
        </translation>
    </message>
    <message>
        <source>See why</source>
        <translation>查看原因</translation>
    </message>
    <message>
        <source>Good day, %1</source>
        <translation>%1，您好</translation>
    </message>
    <message>
        <source>The centre does not answer, and its data has not come to this computer yet. It is tried again by itself.</source>
        <translation>中心沒有回應，資料也還沒有載入這台電腦。程式會自動再試。</translation>
    </message>
    <message>
        <source>The centre&apos;s data is being loaded…</source>
        <translation>正在載入中心的資料…</translation>
    </message>
    <message>
        <source>Forms and account types</source>
        <translation>表格與帳號類別說明</translation>
    </message>
    <message>
        <source>Nothing waits for you now. Your account is open; accounts of your unit are managed by its chief manager.</source>
        <translation>目前沒有待辦事項。您的帳號已啟用；貴單位的業務帳號由總負責人管理。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>等別人處理</translation>
    </message>
    <message>
        <source>Nothing waits for you now. At the beginning of each semester, look whether your title is right, and choose the subjects that you teach.</source>
        <translation>目前沒有待辦事項。每學期初請檢視職稱是否正確，並更新本學期實際任教科目。</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>個人基本資料</translation>
    </message>
</context>
<context>
    <name>inservice::KindChoice</name>
    <message>
        <source>Teacher&apos;s own account (&amp;J)</source>
        <translation>教師個人帳號(&amp;J)</translation>
    </message>
    <message>
        <source>Business account (&amp;Y)</source>
        <translation>業務帳號(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>inservice::MailboxWindow</name>
    <message>
        <source>Trial mailbox</source>
        <translation>試用信箱</translation>
    </message>
    <message>
        <source>Every mail the trial centre has written is shown here, whoever it is for. Nothing leaves this computer.</source>
        <translation>試用中心寫出的所有信件都列在這裡，不論收件人是誰。沒有任何信件會離開這台電腦。</translation>
    </message>
    <message>
        <source>Mails, newest first</source>
        <translation>信件，新的在前</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>信件內容</translation>
    </message>
    <message>
        <source>No mail yet. Codes and results appear here as soon as the centre writes them.</source>
        <translation>還沒有信件。中心寄出驗證碼或審核結果時，會出現在這裡。</translation>
    </message>
    <message>
        <source>The trial centre does not answer now. The list is as it was last read.</source>
        <translation>試用中心目前沒有回應，以下是上次讀到的信件。</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <comment>subject, address, time</comment>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>To: %1
Subject: %2
Written: %3</source>
        <translation>收件人：%1
主旨：%2
時間：%3</translation>
    </message>
</context>
<context>
    <name>inservice::MainWindow</name>
    <message>
        <source>You have signed out.</source>
        <translation>您已登出。</translation>
    </message>
    <message>
        <source>You have signed out on this computer. The centre could not be told; there the session ends by itself when its time is over.</source>
        <translation>您已在這台電腦登出。因為連不上中心，中心那邊的登入會在時效過後自動結束。</translation>
    </message>
    <message numerus="yes">
        <source>%n things of yours still wait on this computer and go out when you sign in again.</source>
        <translation>
            <numerusform>您還有 %n 筆資料留在這台電腦待送，下次登入時會送出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載專區</translation>
    </message>
    <message>
        <source>The trial centre is starting…</source>
        <translation>試用中心啟動中…</translation>
    </message>
    <message>
        <source>The centre could not be opened</source>
        <translation>無法開啟中心</translation>
    </message>
    <message>
        <source>No centre chosen yet</source>
        <translation>尚未選擇中心</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>尚未登入</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between unit and name</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The password has been changed. Use the new one from now on.</source>
        <translation>密碼已變更，下次登入請使用新密碼。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The data of this computer is being opened…</source>
        <translation>正在開啟這部電腦上的資料…</translation>
    </message>
    <message>
        <source>Your account has other rights than before: you are %1 now. The pages were opened anew.</source>
        <translation>您的帳號權限與先前不同：現在的身分是%1。各頁已依新的權限重新開啟。</translation>
    </message>
    <message>
        <source>&amp;Open my data</source>
        <translation>開啟基本資料(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the contact of my unit</source>
        <translation>開啟本單位通訊資料(&amp;O)</translation>
    </message>
    <message>
        <source>To be sent and needing attention</source>
        <translation>待送與需處理</translation>
    </message>
    <message>
        <source>Accounts</source>
        <comment>group of places</comment>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Teachers</source>
        <comment>group of places</comment>
        <translation>教師</translation>
    </message>
    <message>
        <source>Courses</source>
        <comment>group of places</comment>
        <translation>課程</translation>
    </message>
    <message>
        <source>System</source>
        <comment>group of places</comment>
        <translation>系統</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>稽核紀錄</translation>
    </message>
    <message>
        <source>On the &amp;telephone</source>
        <translation>電話接聽(&amp;T)</translation>
    </message>
    <message>
        <source>Apply for a teacher&apos;s own account</source>
        <translation>申請教師個人帳號</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>個人基本資料</translation>
    </message>
    <message>
        <source>Find courses</source>
        <comment>group of places</comment>
        <translation>研習搜尋</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>group of places</comment>
        <translation>紙本</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <comment>group of places</comment>
        <translation>報名</translation>
    </message>
    <message>
        <source>Attendance and hours</source>
        <comment>group of places</comment>
        <translation>出席與時數</translation>
    </message>
    <message>
        <source>Statistics</source>
        <comment>group of places</comment>
        <translation>統計</translation>
    </message>
    <message>
        <source>Look up</source>
        <comment>group of places</comment>
        <translation>資料查詢</translation>
    </message>
    <message>
        <source>What you typed could not be saved on this computer (disk full or no right to write?) and is lost when you sign out. Make room on the disk, or send it first; to sign out all the same, do so once more.</source>
        <translation>您填寫的內容無法儲存在這台電腦上（磁碟已滿，或沒有寫入權限？），登出後將會遺失。請清出磁碟空間，或先送出；仍要登出，請再按一次登出。</translation>
    </message>
</context>
<context>
    <name>inservice::ManualWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一頁(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一頁(&amp;F)</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手冊</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>手冊內容</translation>
    </message>
    <message>
        <source>Manual: %1</source>
        <translation>使用手冊：%1</translation>
    </message>
    <message>
        <source>&amp;Print this chapter…</source>
        <translation>列印這一章(&amp;P)…</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手冊中尋找</translation>
    </message>
    <message>
        <source>Enter: the next place</source>
        <translation>Enter：下一處</translation>
    </message>
    <message>
        <source>I want to…</source>
        <translation>我想要……</translation>
    </message>
    <message>
        <source>No page was read before or after this one.</source>
        <translation>這一頁之前或之後沒有看過其他頁。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what cannot be done, why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not possible here now:</source>
        <translation>這個畫面目前不能做的事：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New application for an account</source>
        <translation>申請業務帳號(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Progress of applications</source>
        <translation>查詢申請進度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation>變更登入密碼(&amp;C)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>Connec&amp;tion…</source>
        <translation>連線設定(&amp;T)…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>尋找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一頁(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Side bar</source>
        <translation>側邊欄(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全螢幕(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>依系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Ac&amp;tions</source>
        <translation>作業(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;To be sent and needing attention</source>
        <translation>待送與需處理(&amp;T)</translation>
    </message>
    <message>
        <source>Trial &amp;mailbox…</source>
        <translation>試用信箱(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual for what is on screen</source>
        <translation>這個畫面的使用手冊(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快速鍵一覽(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Forms and account types</source>
        <translation>表格與帳號類別說明(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About Inservice Desk</source>
        <translation>關於研習業務桌面(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;witch user…</source>
        <translation>切換使用者(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number and place</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>Choose a centre first (File, Connection).</source>
        <translation>請先選擇中心（檔案→連線設定）。</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>您已登入。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>目前沒有人登入。</translation>
    </message>
    <message>
        <source>W&amp;here you are signed in…</source>
        <translation>登入中的電腦(&amp;H)…</translation>
    </message>
    <message>
        <source>My &amp;data…</source>
        <translation>修改基本資料(&amp;D)…</translation>
    </message>
    <message>
        <source>Contact of my &amp;unit…</source>
        <translation>修改本單位通訊資料(&amp;U)…</translation>
    </message>
    <message>
        <source>Places as pi&amp;ctures only</source>
        <translation>側欄只顯示圖示(&amp;C)</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>已經是最先開啟的畫面。</translation>
    </message>
    <message>
        <source>&amp;Bound device…</source>
        <translation>綁定行動裝置(&amp;B)…</translation>
    </message>
    <message>
        <source>First change the one-time password.</source>
        <translation>請先變更一次性密碼。</translation>
    </message>
    <message>
        <source>On the &amp;telephone</source>
        <translation>電話接聽(&amp;T)</translation>
    </message>
    <message>
        <source>For desks and chief managers, who answer the telephone, once they are signed in.</source>
        <translation>供審核承辦人與總負責人接聽電話時使用，請先登入。</translation>
    </message>
    <message>
        <source>&amp;Jump to a place</source>
        <translation>尋找功能(&amp;J)</translation>
    </message>
</context>
<context>
    <name>inservice::NewPassword</name>
    <message>
        <source>&amp;New password:</source>
        <translation>新密碼(&amp;N)：</translation>
    </message>
    <message>
        <source>New password a&amp;gain:</source>
        <translation>確認新密碼(&amp;G)：</translation>
    </message>
</context>
<context>
    <name>inservice::NoticeChoices</name>
    <message>
        <source>An enrolment of mine is &amp;received</source>
        <translation>報名收件通知(&amp;R)</translation>
    </message>
    <message>
        <source>Three da&amp;ys and a day before a course I am in</source>
        <translation>行前通知：開課前 3 天與前 1 天(&amp;Y)</translation>
    </message>
    <message>
        <source>Hours of mine are co&amp;nfirmed</source>
        <translation>時數核定通知(&amp;N)</translation>
    </message>
    <message>
        <source>Each morning: &amp;courses that wait for a review</source>
        <translation>每日上午 8 時：待審研習課程(&amp;C)</translation>
    </message>
    <message>
        <source>Courses that wait for a review</source>
        <translation>待審研習課程</translation>
    </message>
    <message>
        <source>Each morning: lists that &amp;wait for a review</source>
        <translation>每日上午 8 時：待審研習名單(&amp;W)</translation>
    </message>
    <message>
        <source>Lists that wait for a review</source>
        <translation>待審研習名單</translation>
    </message>
    <message>
        <source>Notices by e-mail</source>
        <translation>通知信</translation>
    </message>
    <message>
        <source>E-mails to the desk</source>
        <translation>寄到本中心信箱的通知</translation>
    </message>
    <message>
        <source>Results, changes, cancelled courses and corrected hours are always mailed.</source>
        <translation>錄取結果、遞補徵詢、課程異動與取消、時數更正、轉送失敗一律通知，不能關閉。</translation>
    </message>
    <message>
        <source>They go to the mailbox of the desk; all who review there share this choice. What the desk must decide by a day is always mailed.</source>
        <translation>寄到本中心的公務信箱，由本中心審核人員共用這項設定。課程異動、已結案課程修改與逾期未結案一律通知，不能關閉。</translation>
    </message>
    <message>
        <source>Those about followed c&amp;ourses…</source>
        <translation>追蹤課程的通知(&amp;O)…</translation>
    </message>
    <message>
        <source>Those of su&amp;bscriptions…</source>
        <translation>訂閱的通知(&amp;B)…</translation>
    </message>
    <message>
        <source>The centre has noted it.</source>
        <translation>中心已記下這項設定。</translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法記在這部電腦：%1</translation>
    </message>
    <message>
        <source>The centre is being asked how it stands.</source>
        <translation>正在向中心查詢目前的設定。</translation>
    </message>
    <message>
        <source>These choices are at the centre, which does not answer. They come when it does.</source>
        <translation>設定存在中心，目前連不上；連上後會自動顯示。</translation>
    </message>
    <message>
        <source>%1: switched off by %2 on %3</source>
        <comment>notice, who, day</comment>
        <translation>「%1」由 %2 於 %3 關閉</translation>
    </message>
    <message>
        <source>What you have chosen has not reached the centre yet.</source>
        <translation>您的設定還沒送到中心。</translation>
    </message>
</context>
<context>
    <name>inservice::Options</name>
    <message>
        <source>Open on a trial centre on this computer.</source>
        <translation>在這台電腦上以試用中心開啟。</translation>
    </message>
    <message>
        <source>Keep settings and data in this folder.</source>
        <translation>設定與資料放在這個資料夾。</translation>
    </message>
    <message>
        <source>Speak this language: zh_TW or en.</source>
        <translation>使用的語言：zh_TW 或 en。</translation>
    </message>
    <message>
        <source>There is no language “%1” here. Use one of: %2.</source>
        <translation>沒有「%1」這個語言，可用的有：%2。</translation>
    </message>
    <message>
        <source>A trial brings its own centre: use either --trial or --server.</source>
        <translation>試用有自己的中心：--trial 與 --server 只能擇一。</translation>
    </message>
    <message>
        <source>“%1” is not an option. --help lists what there is.</source>
        <translation>「%1」不是選項。--help 會列出所有選項。</translation>
    </message>
    <message>
        <source>--server must not hold a password: every user of this computer can read the command line. Leave it out there and enter it once under “File”, “Connection” as the centre&apos;s password; it is then kept encrypted.</source>
        <translation>--server 的連線字串不能含有密碼：這台電腦的每個使用者都看得到命令列。請從字串中拿掉密碼，改在「檔案」選單的「連線設定」輸入一次中心密碼，之後會加密存放。</translation>
    </message>
    <message>
        <source>What stands after --server is not a connection string. It looks like: host=db.example.edu.tw port=5432 dbname=inservice</source>
        <translation>--server 後面不是連線字串。正確的寫法例如：host=db.example.edu.tw port=5432 dbname=inservice</translation>
    </message>
    <message>
        <source>Connect to this centre (a libpq connection string without user and password).</source>
        <translation>連到這個中心（libpq 連線字串，不含使用者與密碼）。</translation>
    </message>
    <message>
        <source>What stands after --server would let a connection over the network go unencrypted or unverified. Leave out sslmode: the desk always encrypts and verifies the server.</source>
        <translation>--server 後面的設定會讓網路連線不加密或不查驗伺服器。請拿掉 sslmode：程式一律加密並查驗伺服器。</translation>
    </message>
</context>
<context>
    <name>inservice::OtherNames</name>
    <message>
        <source>Form 2-1|chief manager|contact|operator|new account</source>
        <translation>表2-1|總負責人|連絡人|作業人員|開通帳號</translation>
    </message>
    <message>
        <source>print the form again|correct an application|withdraw an application</source>
        <translation>補印申請表|申請補正|撤回申請</translation>
    </message>
    <message>
        <source>empty forms|account form|form for a closed course|manuals</source>
        <translation>空白申請表|各單位行政業務負責人員資料表|修改已結案課程內容申請表|ODT</translation>
    </message>
    <message>
        <source>open an account of my unit|open as contact|open as operator</source>
        <translation>啟用帳號|啟用成連絡人|啟用成作業人員|開通帳號|同仁申請</translation>
    </message>
    <message>
        <source>manage accounts of my unit|delete an account|suspend|change of role|hand over the chief manager</source>
        <translation>本單位業務帳號管理|刪除帳號|停用帳號|復用帳號|身份切換|移交總負責人</translation>
    </message>
    <message>
        <source>left the school|former school</source>
        <translation>轉調|離職|原單位刪除帳號</translation>
    </message>
    <message>
        <source>who is the chief manager|telephone of a school</source>
        <translation>總負責人是誰|學校承辦人電話</translation>
    </message>
    <message>
        <source>telephone of the desk|regional centre</source>
        <translation>區管中心電話|教師進修網電話|客服</translation>
    </message>
    <message>
        <source>no chief manager|remind a school</source>
        <translation>沒有總負責人|提醒學校</translation>
    </message>
    <message>
        <source>receive paper|approve|send back|reject</source>
        <translation>收件|核准帳號|退回補正|不核准</translation>
    </message>
    <message>
        <source>scans|sealed forms|fax</source>
        <translation>掃描檔|核章表|傳真|回傳申請表</translation>
    </message>
    <message>
        <source>manage teacher accounts|left, moved, retired|subjects taught</source>
        <translation>本單位教師帳號管理|離職／轉校／退休|任教科目|教師帳號</translation>
    </message>
    <message>
        <source>import a personnel list|new teacher|foreign teacher</source>
        <translation>匯入教師名冊|新進教師|外籍教師|加入群組</translation>
    </message>
    <message>
        <source>came from another school|objection</source>
        <translation>轉入|轉出|異議</translation>
    </message>
    <message>
        <source>beginning of the semester|confirm the roster</source>
        <translation>開學|確認名單|學期初</translation>
    </message>
    <message>
        <source>new course|open a course|series of courses</source>
        <translation>開課|新增課程|系列課程|課程送審</translation>
    </message>
    <message>
        <source>manage and upload course data|progress of a course|copy a course|online registration settings</source>
        <translation>研習資料管理/上傳|課程進度查詢|複製課程|線上報名設定|取消課程</translation>
    </message>
    <message>
        <source>ask for a change|another day|another lecturer</source>
        <translation>課程異動申請|改期|更換講師|課程異動查詢</translation>
    </message>
    <message>
        <source>room|place of a course</source>
        <translation>研習場所登錄|場地|教室</translation>
    </message>
    <message>
        <source>recommend a lecturer</source>
        <translation>講師推薦|推薦講師</translation>
    </message>
    <message>
        <source>accept|waiting list|draw|who has enrolled</source>
        <translation>錄取|備取|遞補|抽籤|報名名單|膳宿</translation>
    </message>
    <message>
        <source>invited people|list of people</source>
        <translation>指定參加|邀請名單</translation>
    </message>
    <message>
        <source>send teachers</source>
        <translation>推薦教師參加|派員參加</translation>
    </message>
    <message>
        <source>write to those who take part</source>
        <translation>通知學員|簡訊|寄信給學員</translation>
    </message>
    <message>
        <source>sign-in sheet|roll call|slips|leave|sign out</source>
        <translation>簽到表|點名|報到單|請假|簽退</translation>
    </message>
    <message>
        <source>confirm hours|close a course|evidence of attendance</source>
        <translation>核發時數|核時數|結案|簽到佐證|研習資料上傳</translation>
    </message>
    <message>
        <source>import a list of participants|former exchange format</source>
        <translation>匯入名單|上傳名單|匯入時數|舊傳報格式</translation>
    </message>
    <message>
        <source>change a closed course|put hours right</source>
        <translation>修改已結案課程內容|時數更正|補登時數</translation>
    </message>
    <message>
        <source>hours of all teachers|charts</source>
        <translation>統計圖表|匯出全校教師研習統計|研習時數統計</translation>
    </message>
    <message>
        <source>number of teachers</source>
        <translation>教師人數統計|統計圖表</translation>
    </message>
    <message>
        <source>my hours|training record</source>
        <translation>研習時數|歷年研習|研習證明</translation>
    </message>
    <message>
        <source>cancel my enrolment|my result</source>
        <translation>取消報名|錄取結果</translation>
    </message>
    <message>
        <source>is a certificate genuine</source>
        <translation>證明真偽|研習時數證明</translation>
    </message>
    <message>
        <source>not sent yet|refused|without a connection</source>
        <translation>未送出|離線|退件</translation>
    </message>
</context>
<context>
    <name>inservice::OutboxDetail</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>Changed since you saw it</source>
        <translation>您看過之後的變更</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <comment>kind of command, time</comment>
        <translation>%1，%2 提出</translation>
    </message>
    <message numerus="yes">
        <source>It is sent in %n seconds. Until then it can be undone, and nobody hears of it.</source>
        <translation>
            <numerusform>%n 秒後送出。在這之前可以復原，不會有人知道。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::OutboxPage</name>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即送出(&amp;N)</translation>
    </message>
    <message>
        <source>What is not done yet</source>
        <translation>尚未完成的事項</translation>
    </message>
    <message>
        <source>Everything you asked for has reached the centre. Nothing waits and nothing was refused.</source>
        <translation>您送出的資料都已送達中心，沒有待送，也沒有需要處理的事項。</translation>
    </message>
    <message>
        <source>Asks the centre again at once, for everything that waits</source>
        <translation>立即再送一次所有待送的資料</translation>
    </message>
    <message>
        <source>To be sent and needing attention</source>
        <translation>待送與需處理</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>知道了，移除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>放棄送出(&amp;G)…</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the centre answers.</source>
        <translation>中心一有回應就會自動送出。</translation>
    </message>
    <message>
        <source>Given up, it is removed from this computer and never reaches the centre. This cannot be undone.</source>
        <translation>放棄後，這筆資料會從這台電腦移除，不會送到中心，也無法復原。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>確定放棄送出</translation>
    </message>
    <message>
        <source>&amp;Undo what is held</source>
        <translation>復原尚未送出的(&amp;U)</translation>
    </message>
    <message>
        <source>Asks the centre for the same once more</source>
        <translation>將同一件事再送一次給中心</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登入(&amp;I)</translation>
    </message>
    <message>
        <source>Enter the &amp;code</source>
        <translation>輸入驗證碼(&amp;C)</translation>
    </message>
    <message>
        <source>It is on its way to the centre; the answer is not known yet.</source>
        <translation>正在送往中心，還不知道結果。</translation>
    </message>
    <message>
        <source>Too late: it has just been sent. Open the case to see how it stands.</source>
        <translation>來不及了，剛剛已經送出。請開啟案件查看目前狀態。</translation>
    </message>
    <message>
        <source>It is just being sent, and whether it has taken effect is not known yet. Wait for the answer; until then it stays here.</source>
        <translation>這一筆正在送出，還不知道是否已生效。請等中心回覆，在那之前會留在這裡。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試一次(&amp;A)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>傳送中…</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>沒有等待送出的項目。</translation>
    </message>
    <message>
        <source>It is not held any more.</source>
        <translation>已過可以復原的時間。</translation>
    </message>
    <message>
        <source>There is no page about this.</source>
        <translation>這一項沒有對應的畫面。</translation>
    </message>
    <message>
        <source>Only what was refused, and may be right by now, is sent again.</source>
        <translation>只有被中心退回、而現在可能已可接受的項目才能重送。</translation>
    </message>
    <message>
        <source>It is still held: take it back instead.</source>
        <translation>還在可以復原的時間內，請改按復原。</translation>
    </message>
</context>
<context>
    <name>inservice::PasswordPage</name>
    <message>
        <source>&amp;Present password:</source>
        <translation>目前的密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>變更密碼(&amp;C)</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>變更登入密碼</translation>
    </message>
    <message>
        <source>You have signed in with a one-time password. Choose a password of your own before you go on; the one-time password is void from then on.</source>
        <translation>您是以一次性密碼登入。請先設定自己的密碼再繼續；設定後，一次性密碼即失效。</translation>
    </message>
    <message>
        <source>Enter the password you have signed in with.</source>
        <translation>請輸入您登入時使用的密碼。</translation>
    </message>
    <message>
        <source>The new password is the present one. Choose another.</source>
        <translation>新密碼與目前的密碼相同，請改用其他密碼。</translation>
    </message>
    <message>
        <source>This is not your present password. Check it; capitals count.</source>
        <translation>目前的密碼不正確。請核對，英文大小寫視為不同。</translation>
    </message>
    <message>
        <source>The centre does not answer. Your password may or may not have been changed: sign in with the new one first, and with the old one if that fails.</source>
        <translation>中心沒有回應，無法確定密碼是否已變更。下次登入請先試新密碼，不行再用原來的密碼。</translation>
    </message>
</context>
<context>
    <name>inservice::ProfilePage</name>
    <message>
        <source>Change the e-mai&amp;l…</source>
        <translation>變更 E-Mail(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Mail me a code</source>
        <translation>寄驗證碼給我(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Account, name and ID cannot be changed.</source>
        <translation>使用者帳號、姓名與身分證統一編號不能修改。</translation>
    </message>
    <message>
        <source>&amp;Job title:</source>
        <translation>職稱(&amp;J)：</translation>
    </message>
    <message>
        <source>Tele&amp;phone:</source>
        <translation>聯絡電話(&amp;P)：</translation>
    </message>
    <message>
        <source>Fa&amp;x:</source>
        <translation>傳真電話(&amp;X)：</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-Mail：</translation>
    </message>
    <message>
        <source>Notices go there, and the code when the password is forgotten.</source>
        <translation>通知信，以及忘記帳號密碼時的驗證碼，都寄到這裡。</translation>
    </message>
    <message>
        <source>New e-mai&amp;l:</source>
        <translation>新的 E-Mail(&amp;L)：</translation>
    </message>
    <message>
        <source>A code goes there. It counts once the code is entered; the present address is told.</source>
        <translation>驗證碼會寄到新的 E-Mail；輸入驗證碼後才生效，並通知原信箱。</translation>
    </message>
    <message>
        <source>&amp;Present password:</source>
        <translation>目前密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>Change the e-mail</source>
        <translation>變更 E-Mail</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>修改基本資料</translation>
    </message>
    <message>
        <source>%1  %2 (%3), %4</source>
        <comment>account, name, type, unit</comment>
        <translation>%1&#x3000;%2（%3），%4</translation>
    </message>
    <message>
        <source>The centre does not answer, so nothing was changed. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，資料沒有變更。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>This is the present address.</source>
        <translation>這就是目前的 E-Mail。</translation>
    </message>
    <message>
        <source>A code has been mailed to %1.</source>
        <translation>驗證碼已寄到 %1。</translation>
    </message>
    <message>
        <source>Your e-mail is %1 now. The address before has been told.</source>
        <translation>E-Mail 已變更為 %1，並已通知原信箱。</translation>
    </message>
    <message>
        <source>The centre does not answer. Enter the code again in a few minutes.</source>
        <translation>中心沒有回應。請過幾分鐘再輸入一次驗證碼。</translation>
    </message>
    <message>
        <source>The data have not arrived from the centre yet.</source>
        <translation>中心的資料還沒有送達。</translation>
    </message>
    <message>
        <source>Account, name, ID, birth date, school and title are your school&apos;s to say: where one is wrong, ask whoever keeps the roster there.</source>
        <translation>帳號、姓名、身分證字號、出生年月日、服務學校與職稱由學校登錄；如有錯誤，請洽學校管理教師名單的人更正。</translation>
    </message>
    <message>
        <source>Sta&amp;ge of teaching:</source>
        <translation>科目類別(&amp;G)：</translation>
    </message>
    <message>
        <source>Subjects of this term (&amp;U):</source>
        <translation>本學期任教科目(&amp;U)：</translation>
    </message>
    <message>
        <source>You are on no school&apos;s roster at present. Your account stays yours.</source>
        <translation>您目前不在任何學校的教師名單內；帳號仍屬於您，可繼續使用。</translation>
    </message>
    <message>
        <source>%1: %2   %3: %4   %5: %6</source>
        <comment>three fields with their names</comment>
        <translation>%1：%2&#x3000;%3：%4&#x3000;%5：%6</translation>
    </message>
    <message>
        <source>Subjects stand on the roster of a school, and you are on none at present.</source>
        <translation>任教科目登錄在學校的教師名單，您目前不在任何學校的名單內。</translation>
    </message>
</context>
<context>
    <name>inservice::RecoverPage</name>
    <message>
        <source>&amp;Mail me a code</source>
        <translation>寄驗證碼給我(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Set the new password</source>
        <translation>設定新密碼(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the present password</source>
        <translation>沿用目前密碼(&amp;K)</translation>
    </message>
    <message>
        <source>A code is mailed to the address of your account. With it you learn the account&apos;s name and set a new password.</source>
        <translation>驗證碼會寄到帳號登記的信箱；憑驗證碼可查得使用者帳號，並設定新密碼。</translation>
    </message>
    <message>
        <source>The one that the account has: in the application, or as changed later.</source>
        <translation>申請時填寫的 E-Mail；日後修改過的，以修改後的為準。</translation>
    </message>
    <message>
        <source>Account or national &amp;ID:</source>
        <translation>帳號或身分證統一編號(&amp;I)：</translation>
    </message>
    <message>
        <source>Either will do: the account&apos;s name, or the ID / UI number that it was applied for with.</source>
        <translation>擇一填寫：使用者帳號，或申請時的身分證統一編號／統一證號。</translation>
    </message>
    <message>
        <source>Is the address no longer yours? Then whoever manages your account can help: the chief manager of your unit, or &lt;a href=&quot;desks&quot;&gt;its desk&lt;/a&gt;.</source>
        <translation>該信箱已無法使用？請洽帳號的管理者：貴單位總負責人，或&lt;a href=&quot;desks&quot;&gt;審核單位&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>If it was only the account&apos;s name that you were looking for</source>
        <translation>只是忘記使用者帳號、仍記得密碼時使用</translation>
    </message>
    <message>
        <source>With a new password all sessions of this account end, on this and other computers.</source>
        <translation>設定新密碼後，這個帳號在本機與其他電腦上的登入都會結束。</translation>
    </message>
    <message>
        <source>Your account:</source>
        <translation>您的使用者帳號：</translation>
    </message>
    <message>
        <source>Account or password forgotten</source>
        <translation>忘記帳號密碼</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>If address and account belong together, a code is on its way to that address. If none comes within some minutes, go back and check both: whether there is such an account is told nowhere but in that mailbox.</source>
        <translation>若兩項相符，驗證碼已寄往該信箱。幾分鐘內沒收到時，請按「返回」核對兩項；為保護帳號，有沒有這個帳號只有該信箱會知道。</translation>
    </message>
    <message>
        <source>The centre does not answer, so no code was asked for. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，驗證碼尚未寄出。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>The centre does not answer. Enter the code again in a few minutes.</source>
        <translation>中心沒有回應。請過幾分鐘再輸入一次驗證碼。</translation>
    </message>
    <message>
        <source>This account has been closed meanwhile. Whoever manages it (the chief manager of your unit, or its desk) can open it again.</source>
        <translation>這個帳號剛被停用，無法設定密碼。帳號的管理者（貴單位總負責人或審核單位）可以復用。</translation>
    </message>
    <message>
        <source>The code is right. Choose a new password within 15 minutes.</source>
        <translation>驗證碼正確。請在 15 分鐘內設定新密碼。</translation>
    </message>
    <message>
        <source>The time for the new password is over. Go back to the sign-in page and ask for another code; nothing was changed.</source>
        <translation>設定新密碼的時間已過，密碼沒有變更。請回登入畫面，重新索取驗證碼。</translation>
    </message>
    <message>
        <source>The centre does not answer. The password may or may not have been set: sign in with the new one, and ask for another code if that fails.</source>
        <translation>中心沒有回應，不確定新密碼是否已設定。請先以新密碼登入；無法登入時，再索取一次驗證碼。</translation>
    </message>
    <message>
        <source>E-mai&amp;l of the account:</source>
        <translation>帳號登記的 E-Mail(&amp;L)：</translation>
    </message>
    <message>
        <source>Which account:</source>
        <translation>哪一個帳號：</translation>
    </message>
</context>
<context>
    <name>inservice::Scenario</name>
    <message>
        <source>The application has been accepted: its number, the desk to return it to, and the paper for its seals.</source>
        <translation>帳號申請成功：申請編號、寄回的單位，以及待核章的申請表。</translation>
    </message>
    <message>
        <source>The reviewer of the regional centre signs in; home says what waits.</source>
        <translation>區管中心的承辦人登入，首頁列出待辦事項。</translation>
    </message>
    <message>
        <source>The account is open: the chief manager signs in with the password of the application.</source>
        <translation>帳號已啟用：總負責人以申請時設定的密碼登入。</translation>
    </message>
    <message>
        <source>A colleague&apos;s application goes to the school&apos;s own chief manager: nothing has to be sent.</source>
        <translation>同仁的申請由本校總負責人決定，不必寄送紙本。</translation>
    </message>
    <message>
        <source>The chief manager signs in again: a colleague waits.</source>
        <translation>總負責人再次登入：有同仁等候啟用。</translation>
    </message>
    <message>
        <source>The colleague&apos;s account is open too.</source>
        <translation>同仁的帳號也啟用了。</translation>
    </message>
    <message>
        <source>The first screen: sign in, apply for an account, or ask how far an application is.</source>
        <translation>第一個畫面：登入、申請業務帳號，或查詢申請進度。</translation>
    </message>
    <message>
        <source>The form in the order of the paper; on the right what is still missing, and the paper as it will come out.</source>
        <translation>表單依紙本的順序排列；右邊是尚缺的欄位，以及將印出的申請表。</translation>
    </message>
    <message>
        <source>A unit is found by any part of its name among all units; 台 and 臺 are the same.</source>
        <translation>輸入單位名稱的任何一部分，就能在全部單位中找到；「台」與「臺」視為相同。</translation>
    </message>
    <message>
        <source>Before sending: what can never be changed again is read back.</source>
        <translation>送出前，先讀回之後不能再變更的資料。</translation>
    </message>
    <message>
        <source>A code has been mailed to the address; it proves that the address is the applicant&apos;s.</source>
        <translation>驗證碼已寄到信箱，用來確認信箱是申請人本人的。</translation>
    </message>
    <message>
        <source>A wrong check digit is said at the field, in words, when the field is left.</source>
        <translation>檢查碼不符時，離開欄位就在欄位下方說明。</translation>
    </message>
    <message>
        <source>Each of the three consent texts can be read where it is agreed to.</source>
        <translation>三份同意文件都可以在勾選的地方閱讀。</translation>
    </message>
    <message>
        <source>Everything is filled in; nothing is missing any more.</source>
        <translation>全部填妥，沒有缺漏。</translation>
    </message>
    <message>
        <source>The trial&apos;s mailbox shows what a real centre would have mailed.</source>
        <translation>試用信箱顯示正式中心會寄出的信件。</translation>
    </message>
    <message>
        <source>The queue of the centre, with counters; the case that was just applied for is in it.</source>
        <translation>區管中心的待辦清單與件數；剛才的申請已在其中。</translation>
    </message>
    <message>
        <source>The case beside the list: what was applied for, and who leads the school at present.</source>
        <translation>清單旁是申請案內容，以及該校目前的總負責人。</translation>
    </message>
    <message>
        <source>Receiving the paper: how it came, and which seals were seen.</source>
        <translation>收件：寄回方式與所見的核章。</translation>
    </message>
    <message>
        <source>The paper is here; the case can be decided.</source>
        <translation>紙本已收件，可以審核。</translation>
    </message>
    <message>
        <source>Approved: the account is open, and the applicant has been told by mail.</source>
        <translation>核准：帳號已啟用，並已寄信通知申請人。</translation>
    </message>
    <message>
        <source>The colleague&apos;s application in the chief manager&apos;s own queue.</source>
        <translation>同仁的申請出現在總負責人自己的清單。</translation>
    </message>
    <message>
        <source>The accounts of the school.</source>
        <translation>學校的業務帳號。</translation>
    </message>
    <message>
        <source>Changing one&apos;s own password: the rule is checked while one types.</source>
        <translation>變更登入密碼：輸入時即時檢查密碼規則。</translation>
    </message>
    <message>
        <source>Without an account: how far one&apos;s own applications are, with reprint and correction.</source>
        <translation>沒有帳號也能查詢自己的申請進度、補印與補正。</translation>
    </message>
    <message>
        <source>Forms to fill in by hand, and what each type of account may do.</source>
        <translation>供手寫的空白表格，以及各類帳號的權限說明。</translation>
    </message>
    <message>
        <source>What waits to be sent, and what needs attention: nothing.</source>
        <translation>待送與需處理的事項：目前沒有。</translation>
    </message>
    <message>
        <source>The first screen again, in the dark.</source>
        <translation>深色外觀下的第一個畫面。</translation>
    </message>
    <message>
        <source>Signing in; a trial lists its demonstration people here, and nowhere else.</source>
        <translation>登入頁。試用中心會在這裡列出示範人員，其他地方不會出現。</translation>
    </message>
    <message>
        <source>The mail that tells the applicant: the account is open.</source>
        <translation>通知申請人的信件：帳號已經開通。</translation>
    </message>
    <message>
        <source>The centre does not answer: the window says of when its data is, and the work goes on.</source>
        <translation>中心沒有回應：視窗說明這是什麼時候的資料，工作可以繼續。</translation>
    </message>
    <message>
        <source>Opened as contact, offline: it waits on this computer.</source>
        <translation>離線時啟用成連絡人：先留在這台電腦。</translation>
    </message>
    <message>
        <source>What waits to be sent; the status line counts it.</source>
        <translation>待送的事項；狀態列會顯示筆數。</translation>
    </message>
    <message>
        <source>Signed out, and offline: whoever was here before can open the desk again, and nobody else.</source>
        <translation>登出之後、仍然離線：只有曾在這台電腦登入過的人能再開啟。</translation>
    </message>
    <message>
        <source>The centre is back: one password, in place, and what waited is sent.</source>
        <translation>中心恢復了：就地輸入一次密碼，待送的就會送出。</translation>
    </message>
    <message>
        <source>Sent once: the colleague&apos;s account is open.</source>
        <translation>只送出一次：同仁的帳號已啟用。</translation>
    </message>
    <message>
        <source>Which centre the desk works with.</source>
        <translation>連線設定：要連到哪一個中心。</translation>
    </message>
    <message>
        <source>Settings.</source>
        <translation>設定。</translation>
    </message>
    <message>
        <source>F1: the page of the manual that belongs here.</source>
        <translation>F1：這個畫面在手冊裡的說明。</translation>
    </message>
    <message>
        <source>The dark appearance.</source>
        <translation>深色外觀。</translation>
    </message>
    <message>
        <source>A draft can be printed at any time, also offline: with a watermark, without a number, without a place for a seal.</source>
        <translation>草稿隨時可以列印，離線時也可以：有浮水印，沒有申請編號，也沒有用印的地方。</translation>
    </message>
    <message>
        <source>Several at once: what would happen is said before, case by case.</source>
        <translation>一次辦理多件：送出前先逐件說明將會如何。</translation>
    </message>
    <message>
        <source>Decided together, they wait for ten seconds, and nobody has been told yet.</source>
        <translation>一起決定後保留十秒，這段時間沒有任何人會知道。</translation>
    </message>
    <message>
        <source>The sealed form came back: its scan is dropped in, and what it is received with is asked beside it.</source>
        <translation>核章表寄回：拖入掃描檔，旁邊就問收件的事項。</translation>
    </message>
    <message>
        <source>The units that have no chief manager.</source>
        <translation>缺總負責人的單位。</translation>
    </message>
    <message>
        <source>A letter to each that is chosen; whom a mail reaches can be told by mail.</source>
        <translation>選到的單位各印一封提醒信；有信箱可寄的，也能寄電子郵件。</translation>
    </message>
    <message>
        <source>Deleting an account: the reason stands in the mail and in the history.</source>
        <translation>刪除帳號：理由會寫進通知信與處理紀錄。</translation>
    </message>
    <message>
        <source>Has moved to another school.</source>
        <translation>已調至他校。</translation>
    </message>
    <message>
        <source>The centre says what has to be done first, and where.</source>
        <translation>還不能刪除時，中心會列出要先完成的事項，以及到哪裡辦理。</translation>
    </message>
    <message>
        <source>The accounts as a tree: what is typed is found anywhere, with the desk and unit it belongs to.</source>
        <translation>樹狀的業務帳號：輸入幾個字就找得到，並寫著在哪個區管中心、哪個單位。</translation>
    </message>
    <message>
        <source>The same account in its place, with the counts of its unit and of the whole centre.</source>
        <translation>同一個帳號在樹裡的位置，旁邊是單位與整個區管中心的帳號數。</translation>
    </message>
    <message>
        <source>The password is forgotten: the mailbox of the account and its name are asked for.</source>
        <translation>忘記密碼：填寫帳號登記的信箱與帳號名稱。</translation>
    </message>
    <message>
        <source>Whether there is such an account is not said; the code goes to the mailbox on record alone.</source>
        <translation>不會透露帳號是否存在；驗證碼只寄到登記的信箱。</translation>
    </message>
    <message>
        <source>The code is right: it names the account, and a new password is chosen.</source>
        <translation>驗證碼正確：顯示帳號名稱，並設定新密碼。</translation>
    </message>
    <message>
        <source>The new password opens the account; the old one no longer does.</source>
        <translation>以新密碼登入；舊密碼已不能使用。</translation>
    </message>
    <message>
        <source>The audit: who did what, when, and whether every line is as it was written down.</source>
        <translation>稽核紀錄：誰在什麼時候做了什麼，以及每一筆是否與寫下時相同。</translation>
    </message>
    <message>
        <source>Binding a device: the authenticator app scans the code, which is shown once.</source>
        <translation>綁定行動裝置：以驗證器應用程式掃描只顯示一次的 QR 碼。</translation>
    </message>
    <message>
        <source>Ten recovery codes, shown once: to be printed and kept.</source>
        <translation>10 組備用碼只顯示一次：列印後收妥。</translation>
    </message>
    <message>
        <source>Signing in: after the password the code of the app is asked for.</source>
        <translation>登入：密碼之後，還要輸入應用程式的驗證碼。</translation>
    </message>
    <message>
        <source>Several accounts at once: what will happen to each, or why not, is said before.</source>
        <translation>一次處理多個帳號：送出前先列出每一個將如何處理，不能處理的說明原因。</translation>
    </message>
    <message>
        <source>They wait for ten seconds, and can be undone.</source>
        <translation>送出前保留十秒，可以復原。</translation>
    </message>
    <message>
        <source>Done: the result of each.</source>
        <translation>處理完成，列出每一個的結果。</translation>
    </message>
    <message>
        <source>What the centre refuses stays chosen, with what has to be done first.</source>
        <translation>中心退回的仍保持選取，並列出須先完成的事項。</translation>
    </message>
    <message>
        <source>The paper says whose place it is: one seal covers the opening and the deletion.</source>
        <translation>申請表寫明接任哪一位：一次核章，開通與刪除一併辦理。</translation>
    </message>
    <message>
        <source>The reviewer of the regional centre signs in.</source>
        <translation>區管中心承辦人登入。</translation>
    </message>
    <message>
        <source>One decision: the successor&apos;s account is open, and the predecessor&apos;s is deleted.</source>
        <translation>一次決定：接任者的帳號開通，前任的帳號刪除。</translation>
    </message>
    <message>
        <source>The successor signs in with an own account and password.</source>
        <translation>接任者以自己的帳號與密碼登入。</translation>
    </message>
    <message>
        <source>A handover: whose place the successor takes.</source>
        <translation>交接：填寫接任哪一位總負責人。</translation>
    </message>
    <message>
        <source>The telephone rings: what the caller asks about is found, and one sentence can be read aloud.</source>
        <translation>電話響了：找到來電者詢問的對象，一句話可以直接念給對方聽。</translation>
    </message>
    <message>
        <source>The call is written down.</source>
        <translation>記錄這通來電。</translation>
    </message>
    <message>
        <source>Ms. Hsu</source>
        <translation>許小姐</translation>
    </message>
    <message>
        <source>The statistics of the roster: a chart beside its table.</source>
        <translation>名單的統計圖表：圖與表並列。</translation>
    </message>
    <message>
        <source>Each number leads to the people whom it counts.</source>
        <translation>每個數字都能開啟所計人員的名單。</translation>
    </message>
    <message>
        <source>The roster of a school, with what is known of each.</source>
        <translation>學校的教師名單，以及每位人員的資料。</translation>
    </message>
    <message>
        <source>Somebody new is entered; the form takes the next person at once.</source>
        <translation>登錄新進教師；儲存後可立即登錄下一位。</translation>
    </message>
    <message>
        <source>Each semester the roster is gone through: what is new or changed, and who is to be confirmed.</source>
        <translation>每學期核對一次教師名單：新進、異動，以及待確認的人員。</translation>
    </message>
    <message>
        <source>All are confirmed: the check-in is finished, and its sheet is printed for the seals.</source>
        <translation>全部確認完畢：完成更新維護，並列印完成單核章。</translation>
    </message>
    <message>
        <source>The sheet of the check-in.</source>
        <translation>期初維護完成單。</translation>
    </message>
    <message>
        <source>The regional centre sees who has finished, and reminds the others.</source>
        <translation>區管中心掌握各校辦理情形，並提醒未完成的單位。</translation>
    </message>
    <message>
        <source>A personnel list is tried first: what is wrong is said at its row, and what differs can be taken or left.</source>
        <translation>人事名冊先試算：有誤的列會說明，每一筆差異可以採用或略過。</translation>
    </message>
    <message>
        <source>What was taken is on the roster; the whole list can be undone.</source>
        <translation>採用的項目已在名單上；整份匯入可以復原。</translation>
    </message>
    <message>
        <source>Somebody of another school&apos;s roster: which one is said to whoever knows the person.</source>
        <translation>列在他校名單的教師：資料相符時才告知是哪一所學校。</translation>
    </message>
    <message>
        <source>The school that was left sees it, and objects.</source>
        <translation>原服務學校看到異動並提出異議。</translation>
    </message>
    <message>
        <source>Still teaches here.</source>
        <translation>該員仍在本校任教。</translation>
    </message>
    <message>
        <source>Listed: whoever asked goes on to the unit&apos;s account from here.</source>
        <translation>已列入：申請人從這裡接著申請該單位的帳號。</translation>
    </message>
    <message>
        <source>The application for the account, with the unit chosen.</source>
        <translation>帳號申請，單位已經選好。</translation>
    </message>
    <message>
        <source>A kindergarten that is in no list of units asks to be listed, with its certificate as evidence.</source>
        <translation>名單裡沒有的幼兒園申請列入單位，附上設立許可證書作為證明。</translation>
    </message>
    <message>
        <source>The code that was mailed is entered: now it is sent, and has its number.</source>
        <translation>輸入寄到信箱的驗證碼：這時才真正送出，並得到申請編號。</translation>
    </message>
    <message>
        <source>The desk compares what was filled in with the evidence beside it.</source>
        <translation>區管中心對照旁邊的證明文件，逐項核對。</translation>
    </message>
    <message>
        <source>It is listed, under the code that the desk gives it.</source>
        <translation>列入單位，單位代碼由區管中心給定。</translation>
    </message>
    <message>
        <source>A course is registered: three things are asked, all else is filled in from the unit and the last course.</source>
        <translation>登錄研習課程：只問三件事，其餘由單位與上次的課程帶入。</translation>
    </message>
    <message>
        <source>The form in its parts: each says in a line what stands in it, and opens to be changed.</source>
        <translation>表單分為 A 至 H：每一部分以一行說明內容，點開即可修改。</translation>
    </message>
    <message>
        <source>Submitted: the course has its number, and waits for its desk.</source>
        <translation>已送審：課程有了編號，等候區管中心審核。</translation>
    </message>
    <message>
        <source>The desk reads it: what was filled in, and in yellow what the centre found doubtful.</source>
        <translation>區管中心審閱：課程內容，以及黃色的提醒事項。</translation>
    </message>
    <message>
        <source>It is sent back: with reasons, and with a sentence about a field, which the school finds marked.</source>
        <translation>退回補正：寫明理由，並對個別欄位加註，學校的表單上會標示出來。</translation>
    </message>
    <message>
        <source>Which floor?</source>
        <translation>請寫明樓層</translation>
    </message>
    <message>
        <source>Please say where it is held.</source>
        <translation>請補充上課地點。</translation>
    </message>
    <message>
        <source>The school sees it among its courses, and what comes next.</source>
        <translation>學校在本單位研習課程瀏覽看到這門課程，以及下一步。</translation>
    </message>
    <message>
        <source>What the desk wrote stands above the form, and at the field.</source>
        <translation>區管中心的意見列在表單上方，也標在欄位旁。</translation>
    </message>
    <message>
        <source>On the third floor of the library.</source>
        <translation>在圖書館三樓。</translation>
    </message>
    <message>
        <source>Approved: the course becomes public, in a trial at once, elsewhere at the next full hour. For ten seconds it can be undone.</source>
        <translation>核准：課程隨即公開（試用版立即公開，正式環境為下一個整點）。10 秒內可以復原。</translation>
    </message>
    <message>
        <source>Courses by where they are held: the counties as a map, and as a list with the same counts.</source>
        <translation>依研習地點搜尋：縣市地圖，旁邊是內容相同的清單與課程數。</translation>
    </message>
    <message>
        <source>A teacher finds the course, with all that is to be known about it; who is in charge is told on asking.</source>
        <translation>教師查到這門課程與完整內容；按「聯絡承辦人」才顯示聯絡方式。</translation>
    </message>
    <message>
        <source>Followed: the centre tells what changes, and when registration opens.</source>
        <translation>加入追蹤：課程有異動、報名開放前都會通知。</translation>
    </message>
    <message>
        <source>A change: before it is sent one sees field by field what holds at once, what the desk reviews, and who is told.</source>
        <translation>課程異動：送出前逐項看到哪些立即生效、哪些須送審，以及會通知誰。</translation>
    </message>
    <message>
        <source>Third floor of the library</source>
        <translation>圖書館三樓</translation>
    </message>
    <message>
        <source>The room is being painted.</source>
        <translation>原教室整修，改至圖書館辦理。</translation>
    </message>
    <message>
        <source>A course is cancelled: whoever enrolled is told why.</source>
        <translation>取消課程：已報名者會收到通知與原因。</translation>
    </message>
    <message>
        <source>The lecturer has fallen ill.</source>
        <translation>講師因病無法授課，另行擇期辦理。</translation>
    </message>
    <message>
        <source>A course is over: the check before closing says what is to be put right, what is to be confirmed, and leads to the place where it is done.</source>
        <translation>課程結束後，「結案健檢」列出必須改正與需要確認的事項，並直接帶到處理的地方。</translation>
    </message>
    <message>
        <source>Roll call: a key for each person, and the next one is chosen by itself. Nobody becomes absent silently.</source>
        <translation>點名：每人一個按鍵，按完自動跳到下一位；沒有登記的人不會被默默記為缺席。</translation>
    </message>
    <message>
        <source>Sign-in sheets: 25 rows a page, empty rows for who walks in, and a mark that tells the sheets apart.</source>
        <translation>簽到表：每頁 25 列，附現場報名的空白列，以及辨識各頁的條碼。</translation>
    </message>
    <message>
        <source>The signed sheets, scanned, go with the list: which sessions they show is ticked.</source>
        <translation>簽到表簽名後掃描，隨名單一併送出，並勾選所涵蓋的場次。</translation>
    </message>
    <message>
        <source>List and hours: beside each person stands how the hours come about, session by session.</source>
        <translation>名單與時數：每個人的時數如何算出，逐場次列明。</translation>
    </message>
    <message>
        <source>Handed in: what is doubtful is looked at once more, and said in a sentence that the desk reads.</source>
        <translation>送出名單：需要確認的事項再看一次，並以一句話向審核單位說明。</translation>
    </message>
    <message>
        <source>Registration was on paper; everybody was entered afterwards.</source>
        <translation>本課程採紙本報名，學員於課後補登。</translation>
    </message>
    <message>
        <source>The summary for the files: sums, evidence, and a check value of this very list.</source>
        <translation>結案摘要：載明各項合計、佐證資料，以及這份名單的檢查碼，供歸檔。</translation>
    </message>
    <message>
        <source>The desk reads the list with its arithmetic, the check, the evidence and the organiser&apos;s sentence.</source>
        <translation>審核單位在「名單審核」查看名單與時數計算、健檢結果、佐證資料及承辦人的說明。</translation>
    </message>
    <message>
        <source>Confirmed: for ten seconds it can be undone, then the hours stand in the teachers&apos; records.</source>
        <translation>確認名單：十秒內可以復原，之後時數登錄於教師的研習記錄。</translation>
    </message>
    <message>
        <source>The teacher&apos;s record: confirmed hours with their sums, what is still lacking of what the law asks, and the certificate&apos;s number.</source>
        <translation>個人研習記錄：已核定的時數與合計、法定研習尚缺的時數，以及證明編號。</translation>
    </message>
    <message>
        <source>The certificate on paper: whoever gets it can verify it by number and code, without an account.</source>
        <translation>研習時數證明：收到的人不需帳號，憑編號與驗證碼即可查驗。</translation>
    </message>
    <message>
        <source>Enrolling: what the roster knows is filled in, each answer says how long it is kept, and above stands how and when it is decided.</source>
        <translation>我要報名：名冊已有的資料自動帶入，每一題都註明保存期限，上方說明錄取方式與報名期間。</translation>
    </message>
    <message>
        <source>Enrolled: the answer comes at once. Cancelling is a button of its own, so that a double click never cancels.</source>
        <translation>報名完成：按下後立即得到回覆。取消報名另有按鈕，連按兩下也不會變成取消。</translation>
    </message>
    <message>
        <source>The organiser reads who has enrolled, in the order of the queue, with what the centre proposes and why.</source>
        <translation>承辦人在「線上報名審核」依序看到報名者、中心建議的結果與理由。</translation>
    </message>
    <message>
        <source>Before anything is sent the centre says what the decision leads to: seats, waiting list, mails, meals and beds.</source>
        <translation>送出之前，先由中心列出這項決定的影響：名額、候補、通知信、用餐與住宿。</translation>
    </message>
    <message>
        <source>Accepted, in order: for a few seconds it can be undone, then everybody is told by mail.</source>
        <translation>依序錄取：數秒內可以復原，之後以電子郵件通知每一位報名者。</translation>
    </message>
    <message>
        <source>The teacher reads the result, and prints the notice of acceptance for a leave on duty.</source>
        <translation>教師在「個人報名記錄」看到審核結果，並可列印錄取通知，作為申請公假的依據。</translation>
    </message>
    <message>
        <source>The notice: who is to be where and when, with the course&apos;s number to look it up.</source>
        <translation>錄取通知：載明姓名、時間、地點，以及供查核的課程代碼。</translation>
    </message>
    <message>
        <source>Verifying it, without signing in: what the paper must say, with the name masked.</source>
        <translation>證明查驗：不必登入即可核對證明上應有的內容，姓名以遮蔽方式顯示。</translation>
    </message>
    <message>
        <source>Somebody came late: how many minutes decides how much of the session counts.</source>
        <translation>有人遲到：輸入分鐘數，據以計算該場採計多少時數。</translation>
    </message>
    <message>
        <source>A closed course is put right: whose row is wrong, and what it should say.</source>
        <translation>修改已結案課程內容：選出有誤的人，填寫正確的時數。</translation>
    </message>
    <message>
        <source>What is asked for, before and after, with its cause; more hours need evidence.</source>
        <translation>申請內容列出原內容、修正後內容與原因；增加時數須附佐證。</translation>
    </message>
    <message>
        <source>The sheet of another course had been read by mistake.</source>
        <translation>登記時誤看另一門課程的簽到表。</translation>
    </message>
    <message>
        <source>The form for the seals: what holds and what should, with a check value that makes any other one void.</source>
        <translation>列印申請表用印：載明原內容與修正後內容，並有校驗碼，其他版本的申請表一律無效。</translation>
    </message>
    <message>
        <source>The sealed form has come by post: its check value is compared with what stands here.</source>
        <translation>審核單位收到用印的申請表，核對版次與校驗碼。</translation>
    </message>
    <message>
        <source>The desk looks at the seals and decides: the list is one version further, and the certificate follows.</source>
        <translation>審核單位核對印信後決定：名單升為下一版，研習時數與證明隨之更新。</translation>
    </message>
    <message>
        <source>It holds: who asked, who decided and what was before stand with the course.</source>
        <translation>修改生效：申請人、審核人與修改前的內容都留有紀錄。</translation>
    </message>
    <message>
        <source>Forty forms printed as one run: a cover, and each copy with its number and its place.</source>
        <translation>四十份申請表印成一個批次：前面一張封面，每一份都有自己的份次與批次序號。</translation>
    </message>
    <message>
        <source>The stack that came back, as cases: what fits has gone to its case by itself. What is left wants a person.</source>
        <translation>送回的一疊紙本已分到各案：相符的自動附加，留下的由承辦人處理。</translation>
    </message>
    <message>
        <source>Two came to the wrong desk: the centre knew whose they are and has taken them on. The sheet itself follows by post.</source>
        <translation>兩份送錯單位：中心知道由誰審核，已代為轉交掃描檔，紙本另行寄送。</translation>
    </message>
    <message>
        <source>An old print: the case has been corrected since. It is attached as what it is.</source>
        <translation>舊版紙本：列印後案件已補正。照原樣附加，並註明是第幾版。</translation>
    </message>
    <message>
        <source>Beside the scan stands what has changed since this print; one click sends it back for that reason.</source>
        <translation>掃描檔旁列出列印後修正的欄位，按一下即以此原因退回補正。</translation>
    </message>
    <message>
        <source>A code that nobody can read: the number on the paper is typed, or the case found by name or school.</source>
        <translation>條碼無法辨識時，輸入紙上的申請編號，或以姓名、學校尋找案件。</translation>
    </message>
    <message>
        <source>A form filled in by hand says which school it is of: it is keyed in with the page beside it.</source>
        <translation>手寫的申請表已印有學校代碼，請對照這一頁代為登錄。</translation>
    </message>
    <message>
        <source>No seal: the form goes back with that reason, and the applicant is told by mail.</source>
        <translation>未蓋職章：以此原因退回補正，系統以電子郵件通知申請人。</translation>
    </message>
    <message>
        <source>The scan laid over the print: what came beside what is expected, the worst first. It compares, a person decides.</source>
        <translation>掃描檔與原列印內容疊合比對：送回的與應有的並列，最可疑的在最前面。程式只比對，由承辦人判斷。</translation>
    </message>
    <message>
        <source>The rest has been looked through and is received together.</source>
        <translation>其餘各件查看無誤，一併收件。</translation>
    </message>
    <message>
        <source>The run accounts for every sheet: what has come back, what is void, what another desk has, and the three that are missing.</source>
        <translation>列印批次交代每一份的下落：已回收、已作廢、已移轉他單位，以及尚缺的三份。</translation>
    </message>
    <message>
        <source>The three are asked for by mail, once a week at most.</source>
        <translation>對尚缺的三份寄信催繳，每週至多一次。</translation>
    </message>
    <message>
        <source>The signed sheets are read: what stands on them is proposed, and what is doubtful is asked with its picture.</source>
        <translation>讀回簽好的簽到表：有簽名的建議登記出席，看不準的附上影像請您確認。</translation>
    </message>
    <message>
        <source>A course for those who are named: colleagues of a school, and others by their number.</source>
        <translation>指定名單的課程：本校同仁以姓名認定，其他人以身分證字號認定。</translation>
    </message>
    <message>
        <source>The log of an online session: who was there, from when to when, matched by name; what is doubtful is asked.</source>
        <translation>線上場次的出席紀錄：誰在線、從何時到何時，依姓名對照名單；看不準的請人確認。</translation>
    </message>
    <message>
        <source>Where the hours of a closed course went: what goes on when, what was sent, and why something was not.</source>
        <translation>已結案課程的時數轉送到哪裡：何時轉送、已轉送的、沒有轉送的原因。</translation>
    </message>
    <message>
        <source>One&apos;s own data, and which of the notices that may be left out one wants.</source>
        <translation>個人資料，以及要不要收可有可無的通知信。</translation>
    </message>
    <message>
        <source>A year that is frozen: beside what was reported then stands what has been put right since.</source>
        <translation>已凍結的學年度：當時的凍結值旁邊，並列之後更正的數字。</translation>
    </message>
</context>
<context>
    <name>inservice::SessionBars</name>
    <message>
        <source>The centre has been updated and no longer understands this version of the desk. Please install the new version; what waits on this computer stays.</source>
        <translation>中心已更新，無法再使用這個版本的程式。請安裝新版；這台電腦上待送的資料會保留。</translation>
    </message>
    <message>
        <source>The centre has not been updated yet and does not understand this version of the desk. Please tell the centre; what waits on this computer stays.</source>
        <translation>中心尚未更新，看不懂這個版本的桌面程式。請通知中心；待送的事項會保留在本機。</translation>
    </message>
    <message>
        <source>The file of what was to be sent from this computer was damaged and has been put aside, unchanged, as %1. What stood in it and had not been sent yet has to be done again; ask the administrator to look at the file.</source>
        <translation>這部電腦的待送資料檔已損壞，已原封不動移存為 %1。其中尚未送出的項目必須重新操作；請系統管理者檢查該檔案。</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>我知道了</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>詢問中…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即再試</translation>
    </message>
    <message>
        <source>Offline: the centre does not answer, and none of its data is on this computer yet.</source>
        <translation>離線：中心沒有回應，這台電腦也還沒有中心的資料。</translation>
    </message>
    <message>
        <source>Offline: what is shown is of %1.</source>
        <translation>離線：顯示 %1 的資料。</translation>
    </message>
    <message>
        <source>You can go on filling in and deciding; it waits on this computer and is sent by itself as soon as the centre answers.</source>
        <translation>您可以繼續填寫與辦理，要送的資料先留在這台電腦，中心恢復後會自動送出。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>inservice::SessionsPage</name>
    <message>
        <source>&amp;Sign out on all other computers</source>
        <translation>登出其他電腦(&amp;S)</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>登入中的電腦</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>電腦</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入時間</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最後使用</translation>
    </message>
    <message>
        <source>If there is a computer here that you do not know, sign out on all others and change your password. What waits to be sent there stays there until you sign in again.</source>
        <translation>如有不認得的電腦，請登出其他電腦，並變更登入密碼。其他電腦上待送的資料仍留在該電腦，待您再次登入時送出。</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>未提供名稱的電腦</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（本機）</translation>
    </message>
    <message>
        <source>You are signed in nowhere else.</source>
        <translation>您沒有在其他電腦登入。</translation>
    </message>
    <message>
        <source>Signed out on all other computers. Here you stay signed in.</source>
        <translation>其他電腦均已登出，本機仍在登入中。</translation>
    </message>
    <message>
        <source>The centre does not answer, so it is not known where you are signed in. Check the network, or try again in a few minutes (F5).</source>
        <translation>中心沒有回應，無法得知登入中的電腦。請檢查網路，或過幾分鐘再試（F5）。</translation>
    </message>
    <message>
        <source>The centre is being asked where you are signed in.</source>
        <translation>正在向中心查詢登入的電腦。</translation>
    </message>
    <message>
        <source>The centre is signing you out on the others.</source>
        <translation>中心正在將其他電腦登出。</translation>
    </message>
</context>
<context>
    <name>inservice::SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>連線設定(&amp;C)…</translation>
    </message>
    <message>
        <source>Centre:</source>
        <translation>中心：</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>資料夾：</translation>
    </message>
    <message>
        <source>Key of the data:</source>
        <translation>資料金鑰：</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>None chosen.</source>
        <translation>尚未選擇。</translation>
    </message>
    <message>
        <source>It is made with the first connection.</source>
        <translation>第一次連線時產生。</translation>
    </message>
    <message>
        <source>The trial centre on this computer. Its data is invented.</source>
        <translation>這台電腦上的試用中心，資料皆為虛構。</translation>
    </message>
    <message>
        <source>A&amp;ppearance:</source>
        <translation>外觀(&amp;P)：</translation>
    </message>
    <message>
        <source>This folder lies on another computer&apos;s disk. It works, more slowly; a folder on this computer is safer.</source>
        <translation>這個資料夾在另一部電腦的磁碟上。可以使用，但比較慢；放在本機的資料夾比較安全。</translation>
    </message>
    <message>
        <source>What this desk keeps on this computer is sealed; the key lies in the system&apos;s keychain.</source>
        <translation>程式存放在這台電腦的資料都已加密，金鑰存放在系統的金鑰圈。</translation>
    </message>
    <message>
        <source>What this desk keeps on this computer is sealed. This system has no keychain that answers, so the key lies in a file of the data folder that only you may read. Whoever can read your files, or takes the disk away, could open it: keep this computer&apos;s account to yourself, and have the disk encrypted.</source>
        <translation>程式存放在這台電腦的資料都已加密。這個系統沒有可用的金鑰圈，金鑰存放在資料夾裡只有您能讀取的檔案。能讀取您檔案、或拿走硬碟的人就可能解開：請勿與他人共用這台電腦的帳號，並請資訊人員加密磁碟。</translation>
    </message>
    <message>
        <source>Usual (100 %)</source>
        <translation>一般（100 %）</translation>
    </message>
    <message>
        <source>Larger (115 %)</source>
        <translation>較大（115 %）</translation>
    </message>
    <message>
        <source>Very large (130 %)</source>
        <translation>特大（130 %）</translation>
    </message>
    <message>
        <source>Si&amp;ze of the text:</source>
        <translation>文字大小(&amp;Z)：</translation>
    </message>
    <message>
        <source>Tell me about courses that I foll&amp;ow: before their registration opens or ends, and when they are moved or cancelled</source>
        <translation>追蹤的課程開放報名前、截止報名前，以及異動、取消時，在桌面提醒我(&amp;O)</translation>
    </message>
    <message>
        <source>Notices:</source>
        <translation>桌面提醒：</translation>
    </message>
</context>
<context>
    <name>inservice::Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快速鍵一覽</translation>
    </message>
    <message>
        <source>What</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>In forms and lists</source>
        <translation>在表單與清單中</translation>
    </message>
    <message>
        <source>Send the form</source>
        <translation>送出表單</translation>
    </message>
    <message>
        <source>To the next or previous field</source>
        <translation>到下一個或上一個欄位</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>To a field or button by its letter</source>
        <translation>以字母跳到欄位或按鈕</translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation>Alt 加畫底線的字母</translation>
    </message>
    <message>
        <source>From the find box into the list</source>
        <translation>從尋找框進入清單</translation>
    </message>
    <message>
        <source>Arrow down</source>
        <translation>向下鍵</translation>
    </message>
    <message>
        <source>From the list to the details, and back</source>
        <translation>從清單進入內容，再返回</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter、Esc</translation>
    </message>
    <message>
        <source>Clear the find box</source>
        <translation>清除尋找框</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>inservice::SideBar</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 件待處理</numerusform>
        </translation>
    </message>
    <message>
        <source>A click folds this group.</source>
        <translation>按一下收合這一組。</translation>
    </message>
    <message numerus="yes">
        <source>A click unfolds this group: %n waiting there.</source>
        <translation>
            <numerusform>按一下展開這一組，其中有 %n 件待處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>A click unfolds this group.</source>
        <translation>按一下展開這一組。</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>group of places</comment>
        <translation>%1，已收合</translation>
    </message>
    <message>
        <source>Menus</source>
        <comment>group of what a menu can do</comment>
        <translation>選單</translation>
    </message>
</context>
<context>
    <name>inservice::SideColumn</name>
    <message>
        <source>Trial mailbox…</source>
        <translation>試用信箱…</translation>
    </message>
    <message>
        <source>Trial: invented data only</source>
        <translation>試用：資料皆為虛構</translation>
    </message>
    <message>
        <source>Trial</source>
        <comment>mark in a narrow side bar</comment>
        <translation>試用</translation>
    </message>
    <message>
        <source>Show the names of the places</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Show the places as pictures only</source>
        <translation>只顯示圖示</translation>
    </message>
    <message>
        <source>No place of this name. What may be done depends on the account.</source>
        <translation>沒有這個名稱的功能。可使用的功能依帳號權限而定。</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>尋找功能</translation>
    </message>
    <message>
        <source>Find a place by a part of its name (Ctrl+J)</source>
        <translation>打名稱的一部分尋找功能（Ctrl+J）</translation>
    </message>
</context>
<context>
    <name>inservice::SignInAgain</name>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The centre answers again. Enter the password of %1, so that what waits is sent and what is shown is brought up to date.</source>
        <translation>中心恢復連線了。請輸入 %1 的密碼，待送的資料才會送出，畫面也會更新。</translation>
    </message>
    <message>
        <source>Your sign-in has expired. Enter the password of %1 to go on; what you asked for is kept and is sent then.</source>
        <translation>登入已逾時。請輸入 %1 的密碼以繼續；您送出的資料都還在，登入後就會送出。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再次登入</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>驗證碼</translation>
    </message>
</context>
<context>
    <name>inservice::SignInPage</name>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>正在詢問中心…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Enter your account.</source>
        <translation>請輸入使用者帳號。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Acco&amp;unt:</source>
        <translation>使用者帳號(&amp;U)：</translation>
    </message>
    <message>
        <source>The centre answers again: please sign in once more.</source>
        <translation>中心已恢復回應，請再按一次「登入」。</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;recover&quot;&gt;Account or password forgotten&lt;/a&gt;&lt;br&gt;No account yet? &lt;a href=&quot;apply&quot;&gt;Apply for an account&lt;/a&gt;, or &lt;a href=&quot;cases&quot;&gt;see how an application stands&lt;/a&gt;.</source>
        <translation>&lt;a href=&quot;recover&quot;&gt;忘記帳號密碼&lt;/a&gt;&lt;br&gt;還沒有帳號？請&lt;a href=&quot;apply&quot;&gt;申請帳號&lt;/a&gt;，或&lt;a href=&quot;cases&quot;&gt;查詢申請進度&lt;/a&gt;。</translation>
    </message>
    <message>
        <source>The new password is set. Your account is %1: sign in with the new password.</source>
        <translation>新密碼已設定。您的使用者帳號是 %1，請以新密碼登入。</translation>
    </message>
    <message>
        <source>Your account is %1. The password is as before.</source>
        <translation>您的使用者帳號是 %1，密碼沒有變更。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Code:</source>
        <translation>驗證碼(&amp;C)：</translation>
    </message>
    <message>
        <source>Enter the code that the app shows, or a recovery code.</source>
        <translation>請輸入應用程式顯示的驗證碼，或一組備用碼。</translation>
    </message>
    <message>
        <source>Ce&amp;ntre:</source>
        <translation>中心(&amp;N)：</translation>
    </message>
    <message>
        <source>Stay signed &amp;in</source>
        <translation>保持登入(&amp;I)</translation>
    </message>
    <message>
        <source>The next start of the desk goes on without a password, as long as the centre&apos;s session lasts (usually half a day, two hours without use). Not on a computer that others use under the same user name; not with a bound device.</source>
        <translation>下次開啟程式不必再輸入密碼，直到中心的登入時效結束（通常半天，兩小時沒有使用即結束）。別人也用同一個作業系統帳號的電腦請勿勾選；已綁定行動裝置的帳號不適用。</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, and without one the session would lie in a file for whoever can read it. The IT staff can install one (gnome-keyring or KWallet).</source>
        <translation>這台電腦沒有可用的金鑰圈，登入狀態只能放在檔案裡，讀得到檔案的人就能使用，因此不能保持登入。可請資訊人員安裝金鑰圈（gnome-keyring 或 KWallet）。</translation>
    </message>
    <message>
        <source>As:</source>
        <comment>kind of account to sign in with</comment>
        <translation>身份：</translation>
    </message>
    <message>
        <source>&lt;a href=&quot;recover:teacher&quot;&gt;Account or password forgotten&lt;/a&gt;&lt;br&gt;No account yet? &lt;a href=&quot;apply-teacher&quot;&gt;Apply for a teacher&apos;s own account&lt;/a&gt;: your school has you on its roster.&lt;br&gt;You come in to the site by the education cloud (roaming)? It has no way into this desk: apply for an account of your own, which you have beside it.</source>
        <translation>&lt;a href=&quot;recover:teacher&quot;&gt;忘記帳號密碼&lt;/a&gt;&lt;br&gt;還沒有帳號？&lt;a href=&quot;apply-teacher&quot;&gt;申請教師個人帳號&lt;/a&gt;：學校已將您登錄在教師名單者即可申請。&lt;br&gt;平時以教育雲端帳號漫遊登入全教網？漫遊不能登入這個程式，請另外申請教師個人帳號，兩者可以並用。</translation>
    </message>
</context>
<context>
    <name>inservice::SignInPeople</name>
    <message>
        <source>People of this trial</source>
        <translation>試用的示範帳號</translation>
    </message>
    <message>
        <source>Invented, like everything in a trial. A click or Enter on a row fills it in.</source>
        <translation>與試用的其他資料一樣都是虛構的。點選或在某一列按 Enter，就會填入帳號與密碼。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>使用者帳號</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>從清單移除(&amp;R)</translation>
    </message>
    <message>
        <source>Opening offline</source>
        <translation>離線開啟</translation>
    </message>
    <message>
        <source>The centre does not answer. Whoever has signed in on this computer before can open the desk all the same, with the password used then.</source>
        <translation>中心沒有回應。曾在這台電腦登入過的人，仍可用上次的密碼開啟。</translation>
    </message>
    <message>
        <source>Who can open this desk offline</source>
        <translation>可以離線開啟的人</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>This person can then not open the desk offline here until the next sign-in. What waits to be sent stays.</source>
        <translation>移除後，這個人要等下次登入才能再離線開啟。待送的資料不受影響。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and role</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose somebody from the list first.</source>
        <translation>請先從清單選擇一個人。</translation>
    </message>
</context>
<context>
    <name>inservice::StartPage</name>
    <message>
        <source>Which centre?</source>
        <translation>要連到哪一個中心？</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>試用</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>歡迎使用</translation>
    </message>
    <message>
        <source>This desk does not know its centre yet. Enter the connection your centre has given you, or have a look round with a trial centre on this computer.</source>
        <translation>本程式還不知道要連到哪一個中心。請輸入中心提供的連線資料，或先在這台電腦上開一個試用中心看看。</translation>
    </message>
    <message>
        <source>&amp;Connect to a centre</source>
        <translation>連線設定(&amp;C)</translation>
    </message>
    <message>
        <source>You have the name of a server or a connection string from your regional centre.</source>
        <translation>您有區管中心提供的伺服器名稱或連線字串。</translation>
    </message>
    <message>
        <source>Try it o&amp;ut</source>
        <translation>試用(&amp;U)</translation>
    </message>
    <message>
        <source>Starts a centre with invented people and schools on this computer. Nothing leaves it.</source>
        <translation>在這台電腦上開一個中心，人員與學校都是虛構的，資料不會離開這台電腦。</translation>
    </message>
    <message>
        <source>The first time this takes up to a minute; afterwards a few seconds.</source>
        <translation>第一次最多需要一分鐘，之後只要幾秒鐘。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connection…</source>
        <translation>連線設定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>Form 2-1 for schools, institutions and foundations. You can stop at any time; what you typed is kept.</source>
        <translation>各級學校、社教機構、法人等適用的表2-1。可以隨時停下來，已填的內容會保留。</translation>
    </message>
    <message>
        <source>&amp;Progress of applications</source>
        <translation>查詢申請進度(&amp;P)</translation>
    </message>
    <message>
        <source>See where an application stands, print it again, correct it. Also for one made on another computer.</source>
        <translation>查看申請到哪一步、補印申請表、補正資料。在其他電腦申請的也可以查。</translation>
    </message>
    <message>
        <source>Begun on this computer</source>
        <translation>這台電腦上進行中的申請</translation>
    </message>
    <message>
        <source>T&amp;ry it out</source>
        <translation>試用(&amp;R)</translation>
    </message>
    <message>
        <source>A centre with invented people and schools on this computer</source>
        <translation>在這台電腦上開一個人員與學校都是虛構的中心</translation>
    </message>
    <message>
        <source>The data folder of this desk cannot be used: its files or its key cannot be opened. Check that you may write to the folder and that the disk has room, then try again.</source>
        <translation>無法使用本程式的資料夾：檔案或金鑰打不開。請確認資料夾可以寫入、磁碟還有空間，再試一次。</translation>
    </message>
    <message>
        <source>A trial needs PostgreSQL on this computer, and it is not installed. Ask the administrator to install the package postgresql-15, then try again.</source>
        <translation>試用需要這台電腦上的 PostgreSQL，但沒有安裝。請管理者安裝套件 postgresql-15 後再試。</translation>
    </message>
    <message>
        <source>The trial&apos;s folder cannot be made or written. Check the rights of the folder and the room on the disk, then try again.</source>
        <translation>試用的資料夾無法建立或寫入。請確認資料夾權限與磁碟空間，再試一次。</translation>
    </message>
    <message>
        <source>The trial was made with another version of PostgreSQL. Remove the trial&apos;s folder (its data is invented) and try again.</source>
        <translation>這個試用中心是以另一版本的 PostgreSQL 建立的。請移除試用資料夾（內容皆為虛構）後再試。</translation>
    </message>
    <message>
        <source>The path of the trial&apos;s folder is too long for a local connection. Start the desk with --data and a shorter path.</source>
        <translation>試用資料夾的路徑太長，無法建立本機連線。請以 --data 指定較短的路徑重新開啟。</translation>
    </message>
    <message>
        <source>Another desk is just starting this trial. Wait a moment and try again.</source>
        <translation>另一個視窗正在啟動這個試用中心，請稍候再試。</translation>
    </message>
    <message>
        <source>The trial centre on this computer did not start. Try again; if it happens again, restart the computer or remove the trial&apos;s folder (its data is invented).</source>
        <translation>這台電腦上的試用中心沒有啟動。請再試一次；若仍不行，請重新開機，或移除試用資料夾（內容皆為虛構）。</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>資料夾：%1</translation>
    </message>
    <message>
        <source>What the system said: %1</source>
        <translation>系統訊息：%1</translation>
    </message>
    <message>
        <source>The trial centre is starting…</source>
        <translation>試用中心啟動中…</translation>
    </message>
    <message>
        <source>Making a database of your own…</source>
        <translation>建立專用的資料庫…</translation>
    </message>
    <message>
        <source>Starting the database…</source>
        <translation>啟動資料庫…</translation>
    </message>
    <message>
        <source>Setting up the centre…</source>
        <translation>設定中心…</translation>
    </message>
    <message>
        <source>Filling in invented units, people and cases…</source>
        <translation>填入虛構的單位、人員與申請案…</translation>
    </message>
    <message>
        <source>Appl&amp;y for an account</source>
        <translation>申請業務帳號(&amp;Y)</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開啟中</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>請稍候</translation>
    </message>
    <message>
        <source>Opening the data of this computer: its keychain may ask for a password…</source>
        <translation>正在開啟這部電腦上的資料，系統的鑰匙圈可能會要求輸入密碼…</translation>
    </message>
    <message>
        <source>A trial needs the statement gate of PostgreSQL on this computer, and it is not installed. Ask the administrator to install the package postgresql-15-inservice-gate, then try again.</source>
        <translation>試用需要 PostgreSQL 的語句閘門，這台電腦上還沒有安裝。請系統管理者安裝套件 postgresql-15-inservice-gate，再試一次。</translation>
    </message>
    <message>
        <source>How an application goes</source>
        <translation>申請怎麼進行</translation>
    </message>
    <message>
        <source>Fill in the form; it goes out once you have entered the code that is mailed to you.</source>
        <translation>填寫申請表，並輸入寄到您信箱的驗證碼，申請才會送出。</translation>
    </message>
    <message>
        <source>Print it and have it sealed by the head of your unit. Contacts and operators of a school need no paper: their own chief manager opens the account.</source>
        <translation>列印申請表，請單位主管核章。學校的連絡人、作業人員不用紙本，由本校總負責人啟用。</translation>
    </message>
    <message>
        <source>Fax or post it, or mail its scan, to the desk that is printed on it.</source>
        <translation>將核章後的申請表傳真、郵寄，或把掃描檔 E-Mail 給表上印的受理單位。</translation>
    </message>
    <message>
        <source>A mail tells you the result. Then sign in with the account and the password you have chosen.</source>
        <translation>審核結果會寄到信箱；核准後，就用申請時的帳號與密碼登入。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>These connection settings would let a connection over the network go unencrypted or unverified, so none is made. Open “Connection” and enter what the centre has handed out; the desk always encrypts and verifies the server.</source>
        <translation>這些連線設定會讓網路連線不加密或不查驗伺服器，因此不連線。請開啟「連線」，輸入中心提供的資料；程式一律加密並查驗伺服器。</translation>
    </message>
    <message>
        <source>Find &amp;courses</source>
        <translation>研習搜尋(&amp;K)</translation>
    </message>
    <message>
        <source>All published courses, by place, by list, by conditions or by unit. No account is needed for it.</source>
        <translation>查詢已公開的研習：依地點、全部列表、進階條件或開課單位。不必登入。</translation>
    </message>
    <message>
        <source>Co&amp;nnection…</source>
        <translation>連線設定(&amp;C)…</translation>
    </message>
    <message>
        <source>In-service training for teachers: find courses, register and review them; apply for business accounts, review and open them.</source>
        <translation>全國教師在職進修：查詢研習、登錄與審核課程，申請、審核與啟用業務帳號。</translation>
    </message>
    <message>
        <source>You have an account: chief manager, contact, operator, reviewer at a centre, or teacher.</source>
        <translation>您已有帳號：總負責人、連絡人、作業人員、區管中心承辦人，或教師。</translation>
    </message>
</context>
<context>
    <name>inservice::StatusLine</name>
    <message>
        <source>State: %1</source>
        <translation>狀態：%1</translation>
    </message>
</context>
<context>
    <name>inservice::StatusWords</name>
    <message>
        <source>Connecting…</source>
        <translation>連線中…</translation>
    </message>
    <message>
        <source>The desk is connecting to the centre.</source>
        <translation>正在連線到中心。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>載入中…</translation>
    </message>
    <message>
        <source>The centre&apos;s data comes to this computer for the first time. This takes a moment.</source>
        <translation>第一次將中心的資料載入這台電腦，請稍候。</translation>
    </message>
    <message>
        <source>Synchronised</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Synchronised %1</source>
        <translation>已同步 %1</translation>
    </message>
    <message>
        <source>What is shown is what the centre has.</source>
        <translation>畫面上的資料與中心一致。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Offline, as of %1</source>
        <translation>離線（資料到 %1）</translation>
    </message>
    <message>
        <source>The centre does not answer. Go on working: what you send waits on this computer and goes out by itself as soon as the centre answers.</source>
        <translation>中心沒有回應。您可以繼續作業：送出的資料先留在這台電腦，中心恢復後會自動送出。</translation>
    </message>
    <message>
        <source>This desk is too old</source>
        <translation>程式版本過舊</translation>
    </message>
    <message>
        <source>The centre has been updated and no longer understands this version. Install the new version of the desk; what waits on this computer stays.</source>
        <translation>中心已更新，無法再使用這個版本。請安裝新版程式；這台電腦上待送的資料會保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n to be sent</source>
        <translation>
            <numerusform>%n 筆待送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention</source>
        <translation>
            <numerusform>%n 筆需處理</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has refused something. Open the list and see why.</source>
        <translation>有資料被中心退回，請開啟清單查看原因。</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of the status</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>The centre is too old</source>
        <translation>中心尚未更新</translation>
    </message>
    <message>
        <source>The centre has not been updated yet and does not understand this version of the desk. Tell the centre; what waits on this computer stays.</source>
        <translation>中心尚未更新，看不懂這個版本的桌面程式。請通知中心；待送的事項會保留在本機。</translation>
    </message>
    <message>
        <source>Not signed in at the centre</source>
        <translation>尚未登入中心</translation>
    </message>
    <message>
        <source>Enter your password to go on. Nothing that waits is lost.</source>
        <translation>請輸入密碼以繼續，待送的資料都還在。</translation>
    </message>
    <message>
        <source>Files of this computer cannot be written</source>
        <translation>這台電腦的檔案無法寫入</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write to the data folder. The desk tries again by itself.</source>
        <translation>請確認磁碟還有空間、資料夾可以寫入。程式會自動再試。</translation>
    </message>
    <message numerus="yes">
        <source>%n can still be undone</source>
        <translation>
            <numerusform>%n 筆可復原</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaiting the mail code</source>
        <translation>
            <numerusform>%n 筆待驗證信箱</numerusform>
        </translation>
    </message>
    <message>
        <source>A code was mailed to you: open the list and enter it.</source>
        <translation>驗證碼已寄到您的信箱，請開啟清單輸入。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has a fault</source>
        <translation>中心有故障</translation>
    </message>
    <message>
        <source>The centre refuses this connection</source>
        <translation>中心不接受這個連線</translation>
    </message>
    <message>
        <source>The server cannot prove that it is the centre</source>
        <translation>無法證明伺服器是中心</translation>
    </message>
    <message>
        <source>Asking the centre now…</source>
        <translation>正在連線中心…</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>連線未加密</translation>
    </message>
    <message>
        <source>Server not verified</source>
        <translation>未核對伺服器</translation>
    </message>
    <message>
        <source>Server&apos;s name not verified</source>
        <translation>未核對伺服器名稱</translation>
    </message>
    <message>
        <source>%1. It was chosen like this in the connection settings; choose the verified connection there as soon as the centre offers one.</source>
        <translation>%1。這是連線設定裡選擇的；中心提供可查驗的連線時，請到連線設定改選。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>這台電腦的時鐘不準</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast: it says %2, at the centre it is %3. Set it right (date and time in the system settings, or ask the IT staff) before you go on: what is asked for with a wrong time may be refused.</source>
        <translation>這台電腦的時鐘快了 %1：電腦是 %2，中心是 %3。請先校正（系統設定的「日期與時間」，或請資訊人員處理）再繼續，時間不對時送出的資料可能不被接受。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow: it says %2, at the centre it is %3. Set it right (date and time in the system settings, or ask the IT staff) before you go on: what is asked for with a wrong time may be refused.</source>
        <translation>這台電腦的時鐘慢了 %1：電腦是 %2，中心是 %3。請先校正（系統設定的「日期與時間」，或請資訊人員處理）再繼續，時間不對時送出的資料可能不被接受。</translation>
    </message>
    <message>
        <source>The trial centre on this computer answers with a fault of its own. Close the desk and open it again: the trial centre is then started anew. What you asked for is kept.</source>
        <translation>這台電腦上的試用中心發生故障。請關閉程式再開啟，試用中心會重新啟動；您送出的資料都還在。</translation>
    </message>
    <message>
        <source>The centre answers, but with a fault of its own; it does not pass by waiting. Tell the centre. What you asked for is kept on this computer and sent once the fault has been mended.</source>
        <translation>中心有回應，但本身發生故障，等待不會自己好。請通知中心；您送出的資料留在這台電腦，修復後就會送出。</translation>
    </message>
    <message>
        <source>The centre does not take this connection: its database or password is another one. Check the connection settings against what the centre has handed out, or ask the centre. What you asked for is kept on this computer.</source>
        <translation>中心不接受這個連線：資料庫名稱或密碼不對。請依中心提供的資料核對連線設定，或詢問中心；您送出的資料留在這台電腦。</translation>
    </message>
    <message>
        <source>The server that answers does not encrypt, or its certificate does not prove that it is the centre, so nothing was sent to it. Check the server&apos;s name in the connection settings, and ask the centre. What you asked for is kept on this computer.</source>
        <translation>回應的伺服器沒有加密，或它的憑證無法證明它就是中心，因此沒有傳送任何資料給它。請核對連線設定裡的伺服器名稱，並詢問中心；您送出的資料留在這台電腦。</translation>
    </message>
    <message>
        <source>The centre is on this computer; nothing goes over a network</source>
        <translation>中心就在這台電腦上，資料不經過網路</translation>
    </message>
    <message>
        <source>Only an encrypted connection to a verified server is made</source>
        <translation>只使用加密、並查驗伺服器憑證的連線</translation>
    </message>
    <message>
        <source>Encrypted (%1), and the server&apos;s certificate has been checked</source>
        <translation>已加密（%1），並已核對伺服器憑證</translation>
    </message>
    <message>
        <source>The connection is encrypted, but not the server&apos;s name is checked: another server with a certificate could read along</source>
        <translation>連線已加密，但沒有核對伺服器名稱：持有其他憑證的伺服器可能讀取內容</translation>
    </message>
    <message>
        <source>The connection is encrypted, but not who answers is checked: whoever stands in between could read and change everything</source>
        <translation>連線已加密，但沒有核對對方是誰：從中攔截的人可能讀取並竄改所有內容</translation>
    </message>
    <message>
        <source>The connection is not encrypted: whoever is on the network can read and change everything</source>
        <translation>連線未加密：同一網路上的人可能讀取並竄改所有內容</translation>
    </message>
    <message>
        <source>First change the one-time password.</source>
        <translation>請先變更一次性密碼。</translation>
    </message>
    <message>
        <source>First bind a device: your centre asks everybody who reviews for one.</source>
        <translation>請先綁定行動裝置：您的中心要求審核人員綁定。</translation>
    </message>
</context>
<context>
    <name>inservice::TeacherApplyPage</name>
    <message>
        <source>&amp;Mail me a code</source>
        <translation>寄驗證碼給我(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登入(&amp;S)</translation>
    </message>
    <message>
        <source>National &amp;ID / UI number:</source>
        <translation>身分證字號／統一證號(&amp;I)：</translation>
    </message>
    <message>
        <source>Bi&amp;rth date:</source>
        <translation>出生年月日(&amp;R)：</translation>
    </message>
    <message>
        <source>Either calendar: 1986-03-02 or 75/03/02</source>
        <translation>西元或民國皆可：1986-03-02 或 75/03/02</translation>
    </message>
    <message>
        <source>Acco&amp;unt:</source>
        <translation>帳號(&amp;U)：</translation>
    </message>
    <message>
        <source>Your own choice; you sign in with it.</source>
        <translation>自行命名，登入時使用。</translation>
    </message>
    <message>
        <source>E-mai&amp;l:</source>
        <translation>E-Mail(&amp;L)：</translation>
    </message>
    <message>
        <source>A code goes there, then the answer, and later the code when the password is forgotten.</source>
        <translation>驗證碼、申請結果，以及日後忘記密碼時的驗證碼都寄到這裡。</translation>
    </message>
    <message>
        <source>Apply for a teacher&apos;s own account</source>
        <translation>申請教師個人帳號</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>A code has been mailed to %1.</source>
        <translation>驗證碼已寄到 %1。</translation>
    </message>
    <message>
        <source>The centre does not answer, so no code was asked for. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，因此未寄驗證碼。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>Your application has arrived. Within a few minutes a mail to %1 says whether the account is open; the answer is nowhere else, so that nobody learns who is on a roster.</source>
        <translation>已收到您的申請。幾分鐘內會寄信到 %1，告知帳號是否啟用；為避免他人查探誰在名單內，結果只寄到信箱，不在這裡顯示。</translation>
    </message>
    <message>
        <source>The centre does not answer. Enter the code again in a few minutes.</source>
        <translation>中心沒有回應，請過幾分鐘再輸入驗證碼。</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>姓名(&amp;A)：</translation>
    </message>
    <message>
        <source>For teachers and staff on a school&apos;s roster: the centre compares what you fill in with it, and mails you what comes of it. A business account is another account, and has nothing to do with this one.</source>
        <translation>限學校教師名單內的教師與職員申請。中心會將您所填的資料與名單核對，結果以電子郵件通知。業務帳號是另一個帳號，與教師個人帳號無關。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意事項</translation>
    </message>
    <message>
        <source>The text has been renewed since you agreed to it. Please read it and agree again.</source>
        <translation>同意書在您勾選後已經更新，請閱讀新的版次並重新勾選。</translation>
    </message>
    <message>
        <source>Please read the text and agree to it.</source>
        <translation>請閱讀同意書並勾選同意。</translation>
    </message>
</context>
<context>
    <name>inservice::TelephonePage</name>
    <message>
        <source>Go to the &amp;row</source>
        <translation>前往該筆(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write the call down</source>
        <translation>記錄來電(&amp;W)</translation>
    </message>
    <message>
        <source>Name, account, application number or unit</source>
        <translation>姓名、使用者帳號、申請編號或單位</translation>
    </message>
    <message>
        <source>What the caller asks about</source>
        <translation>來電詢問的對象</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的項目</translation>
    </message>
    <message>
        <source>Who &amp;calls:</source>
        <translation>來電者(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Note (optional):</source>
        <translation>備註（可不填）(&amp;N)：</translation>
    </message>
    <message>
        <source>On the telephone</source>
        <translation>電話接聽</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>whom or what, details</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Type whom or what the caller asks about; what is found can be read aloud.</source>
        <translation>請輸入來電者詢問的對象，找到之後可以直接念給對方聽。</translation>
    </message>
    <message>
        <source>Nothing here fits “%1”. Try the unit, or another spelling.</source>
        <translation>找不到「%1」。請改用單位名稱，或確認寫法。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Calls written down</source>
        <translation>已記錄的來電</translation>
    </message>
    <message>
        <source>%1 (written down by %2)</source>
        <comment>call, by whom</comment>
        <translation>%1（%2 記錄）</translation>
    </message>
    <message>
        <source>Write who calls: the name is enough.</source>
        <translation>請寫下來電者，姓名即可。</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Call about: %1</source>
        <comment>details</comment>
        <translation>電話詢問：%1</translation>
    </message>
    <message>
        <source>The call was written down. It is sent to the centre by itself, also later.</source>
        <translation>來電已記錄，會自動送到中心；離線時連線後再送。</translation>
    </message>
    <message>
        <source>This could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦，來電沒有記錄：%1</translation>
    </message>
</context>
<context>
    <name>inservice::TelephoneWords</name>
    <message>
        <source>%1 answers for this unit: give the caller its number, %2.</source>
        <comment>desk, telephone</comment>
        <translation>這個單位由%1回答，請告知對方電話：%2。</translation>
    </message>
    <message>
        <source>the applicant acts next</source>
        <translation>接下來由申請人辦理</translation>
    </message>
    <message>
        <source>the chief manager of %1 acts next</source>
        <translation>接下來由%1的總負責人辦理</translation>
    </message>
    <message>
        <source>%1 acts next</source>
        <translation>接下來由%1辦理</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>number, account, unit</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1 has applied to be “%2” of %3: “%4” since %5; %6.</source>
        <comment>name, type, unit, state, date, who</comment>
        <translation>%1申請擔任%3的%2，自 %5 起為「%4」，%6。</translation>
    </message>
    <message>
        <source>nobody has to act</source>
        <translation>案件已結束</translation>
    </message>
    <message>
        <source>the chief manager of %1</source>
        <translation>%1的總負責人</translation>
    </message>
    <message>
        <source>%1 is “%2” of %3, account %4</source>
        <comment>name, type, unit, account</comment>
        <translation>%1是%3的%2，使用者帳號 %4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: deleted on %2; until %3 it can be restored, by %4.</source>
        <comment>whose, date, date, who</comment>
        <translation>%1，已於 %2 刪除，%3 以前可由%4回復。</translation>
    </message>
    <message>
        <source>Turn to %1 to have it restored, or apply anew.</source>
        <translation>請洽%1回復帳號，或重新申請。</translation>
    </message>
    <message>
        <source>%1: closed at present; %2 can open it again.</source>
        <comment>whose, who</comment>
        <translation>%1，目前停用，可由%2復用。</translation>
    </message>
    <message>
        <source>Turn to %1 to have it opened again. The password stays as it was.</source>
        <translation>請洽%1復用帳號，密碼不變。</translation>
    </message>
    <message>
        <source>%1: open since %2, last sign-in %3; it is managed by %4.</source>
        <comment>whose, date, date, who</comment>
        <translation>%1，自 %2 起啟用中，最近登入 %3，由%4管理。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>尚未登入</translation>
    </message>
    <message>
        <source>Sign in. With the password forgotten: “Forgot account or password” on the page for signing in sends a code to the mailbox on record.</source>
        <translation>請直接登入。忘記密碼時，在登入頁按「忘記帳號密碼」，驗證碼會寄到登記的信箱。</translation>
    </message>
    <message>
        <source>its chief manager is %1</source>
        <translation>總負責人是%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>it has a chief manager</source>
        <translation>已有總負責人</translation>
    </message>
    <message>
        <source>it has no chief manager</source>
        <translation>目前沒有總負責人</translation>
    </message>
    <message>
        <source>%1, code %2: %3; applications are reviewed by %4, telephone %5.</source>
        <comment>unit, code, its chief manager, desk, telephone</comment>
        <translation>%1（代碼 %2）%3；申請案由%4審核，電話 %5。</translation>
    </message>
    <message>
        <source>This unit cannot apply for accounts. Ask %1.</source>
        <translation>這個單位不能申請業務帳號，請洽%1。</translation>
    </message>
    <message>
        <source>Colleagues apply to the chief manager of their unit.</source>
        <translation>同仁請向本單位的總負責人申請。</translation>
    </message>
    <message>
        <source>Whoever is to lead applies with the paper form, sealed, to %1.</source>
        <translation>請擔任總負責人的人員提出申請，核章後送%1。</translation>
    </message>
    <message>
        <source>fax %1</source>
        <translation>傳真 %1</translation>
    </message>
</context>
<context>
    <name>inservice::Tour</name>
    <message>
        <source>Tour of Inservice Desk</source>
        <translation>研習業務桌面導覽</translation>
    </message>
    <message>
        <source>Every step held.</source>
        <translation>每一步都成立。</translation>
    </message>
    <message>
        <source>The tour stopped: %1</source>
        <translation>導覽中斷：%1</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>列印的申請表</translation>
    </message>
</context>
<context>
    <name>inservice::UnitContactPage</name>
    <message>
        <source>Contact of my unit</source>
        <translation>修改本單位通訊資料</translation>
    </message>
    <message>
        <source>Everybody sees them in the lists of units. A later list of the Ministry does not undo what you enter, as long as it says what it said.</source>
        <translation>各單位清單都會顯示這些資料。日後匯入教育部名冊時，名冊上的資料若無更新，您修改的內容會保留。</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Tele&amp;phone:</source>
        <translation>聯絡電話(&amp;P)：</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>code, name</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Inservice Desk: the desk of schools and regional centres for teachers&apos; in-service training.</source>
        <translation>研習業務桌面：學校與區管中心辦理教師在職進修業務的桌面程式。</translation>
    </message>
    <message>
        <source>Operate the main job unattended on a trial centre of its own, and leave pictures, printed papers and captions in this folder.</source>
        <translation>在專用的試用中心上自動操作主要作業，並在這個資料夾留下畫面、列印的申請表與說明。</translation>
    </message>
    <message>
        <source>The desk opens a window, but no screen can be reached from here. Start it from the menu of a desktop, or from a terminal inside one.</source>
        <translation>本程式要開啟視窗，但這裡沒有可用的螢幕畫面。請從桌面環境的選單啟動，或在桌面裡的終端機執行。</translation>
    </message>
    <message>
        <source>With --tour: only this tour; may be given several times.</source>
        <translation>與 --tour 一起使用：只執行這一項導覽，可寫多次。</translation>
    </message>
    <message>
        <source>There is no tour “%1”. Use some of: %2.</source>
        <translation>沒有「%1」這項導覽。可用的有：%2。</translation>
    </message>
</context>
</TS>
