<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ActionPanels</name>
    <message>
        <source>%1: %2</source>
        <comment>action: name</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Seal of the &amp;unit (關防) seen (%n of them need it)</source>
        <translation>
            <numerusform>已見關防，其中 %n 件必備(&amp;U)</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing with the sealed form</source>
        <translation>核對核章表</translation>
    </message>
    <message>
        <source>A question of the applicant on the telephone</source>
        <translation>申請人電話詢問</translation>
    </message>
    <message>
        <source>Finding a person&apos;s other case</source>
        <translation>查找同一人的其他案件</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>顯示證號</translation>
    </message>
    <message>
        <source>Void this scan</source>
        <translation>作廢這份掃描檔</translation>
    </message>
    <message>
        <source>It stays in the history, crossed out. Use this for a scan that belongs to another case or cannot be read.</source>
        <translation>掃描檔會保留並標示作廢。用於附錯案件或無法辨識的掃描檔。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write why this scan does not count.</source>
        <translation>請填寫作廢的原因。</translation>
    </message>
    <message>
        <source>Void the scan</source>
        <translation>作廢掃描檔</translation>
    </message>
</context>
<context>
    <name>ApplicationReturn</name>
    <message>
        <source>%1 is not among the cases of this desk. Hand the paper on to the desk that stands on it, then put it aside.</source>
        <translation>%1 不是本窗口的案件。請把紙本轉交紙上所寫的窗口，再按「擱置」。</translation>
    </message>
    <message>
        <source>%1 is not among the cases of this desk. The centre can hand the paper on to the desk that reviews it.</source>
        <translation>%1 不是本窗口的案件。中心可以把這張紙本轉給負責的窗口。</translation>
    </message>
    <message>
        <source>Your account may not attach scans.</source>
        <translation>您的帳號不能附加掃描檔。</translation>
    </message>
    <message>
        <source>This is your own case. Nobody decides on their own: a colleague has to do it.</source>
        <translation>這是您自己的案件。任何人都不能處理自己的案件，請由同事處理。</translation>
    </message>
    <message>
        <source>No paper is needed for this case.</source>
        <translation>這一件不需要紙本。</translation>
    </message>
    <message>
        <source>Not possible while the case is “%1”.</source>
        <translation>案件為「%1」時不能附加。</translation>
    </message>
    <message>
        <source>Nothing on it was read by a machine: compare number, name and revision (%1) with the paper.</source>
        <translation>這一頁沒有經過機器辨讀：請自行核對紙上的編號、姓名與版次（第 %1 版）。</translation>
    </message>
    <message>
        <source> The case has a scan of revision %1 already, of %2 by %3.</source>
        <translation>案件已有第 %1 版的掃描檔（%2，%3）。</translation>
    </message>
    <message>
        <source>%1 is not among the cases of this desk, and the centre hands no paper on whose code was not read. Hand it on to the desk that stands on it, then put it aside.</source>
        <translation>%1 不是本窗口的案件；沒有讀到條碼的紙本，中心無法轉送。請把紙本轉交紙上所寫的窗口，再按「擱置」。</translation>
    </message>
    <message>
        <source>the desk that reviews it</source>
        <translation>負責審核的窗口</translation>
    </message>
    <message>
        <source>This is the sealed form of an application for an account, %1. Send it to the desk that stands on it, then put the page aside.</source>
        <translation>這是業務帳號申請表 %1。請送交紙上所寫的受理單位，再把這一頁擱置。</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>Not possible while the case is “%1”.</source>
        <translation>案件目前是「%1」，不能進行這項作業。</translation>
    </message>
    <message>
        <source>The rule of this desk: nothing is approved before its paper has come.</source>
        <translation>依本單位的規則，紙本未到不得先行核准。</translation>
    </message>
    <message>
        <source>%1 Receive it first (Alt+R).</source>
        <comment>what is missing</comment>
        <translation>%1請先收件（Alt+R）。</translation>
    </message>
    <message>
        <source>It can be undone for %1 s before anything is sent, and taken back until an account&apos;s first sign-in.</source>
        <translation>送出前 %1 秒內可復原；送出後，在帳號第一次登入前仍可撤銷。</translation>
    </message>
    <message>
        <source>&amp;Receive…</source>
        <translation>收件(&amp;R)…</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>The form of %1, revision %2. A scan can be dropped on “Sealed form (scan)”.</source>
        <translation>%1 第 %2 版的核章表。掃描檔可拖放到「核章表（掃描）」。</translation>
    </message>
    <message>
        <source>The same is written down for every case.</source>
        <translation>每一件都記錄相同的收件方式與用印。</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>備註（可不填）</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>核准(&amp;A)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Approve b&amp;efore the paper…</source>
        <translation>紙本未到先行核准(&amp;E)…</translation>
    </message>
    <message>
        <source>Approve before the paper</source>
        <translation>紙本未到先行核准</translation>
    </message>
    <message>
        <source>Approved before the paper</source>
        <translation>紙本未到，已先行核准</translation>
    </message>
    <message>
        <source>The sealed form has not come. This desk&apos;s rule allows it: the account is opened now, and it is recorded that the paper is still missing.</source>
        <translation>核章表尚未收到。依本單位的規則可以先行核准：帳號現在就會開通，並記錄紙本尚未收到。</translation>
    </message>
    <message>
        <source>Why it cannot wait</source>
        <translation>為什麼不能等紙本</translation>
    </message>
    <message>
        <source>Write why the paper is not waited for.</source>
        <translation>請填寫先行核准的原因。</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>退回補正(&amp;B)…</translation>
    </message>
    <message>
        <source>Send back for correction</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Sent back for correction</source>
        <translation>已退回補正</translation>
    </message>
    <message>
        <source>The applicant gets a mail with what must be corrected. Account name, name and ID cannot be corrected: reject the case if one of these is wrong.</source>
        <translation>申請人會收到郵件，說明需補正的內容。使用者帳號、姓名與證號不能補正；這三項有誤時請不核准，由申請人重新申請。</translation>
    </message>
    <message>
        <source>Every applicant gets a mail with the same reasons.</source>
        <translation>每位申請人都會收到相同理由的郵件。</translation>
    </message>
    <message>
        <source>More for the applicant (optional if a reason is ticked)</source>
        <translation>給申請人的補充說明（已勾選理由者可不填）</translation>
    </message>
    <message>
        <source>Tick a reason or write one: the applicant must know what to correct.</source>
        <translation>請勾選理由或自行填寫，申請人才知道要補正什麼。</translation>
    </message>
    <message>
        <source>Re&amp;ject…</source>
        <translation>不核准(&amp;J)…</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已決定不核准</translation>
    </message>
    <message>
        <source>The case ends; account name and ID are free again. The applicant gets a mail with the reason.</source>
        <translation>案件就此結束，使用者帳號與證號可以重新申請。申請人會收到載明理由的郵件。</translation>
    </message>
    <message>
        <source>The cases end. Every applicant gets a mail with the same reason.</source>
        <translation>案件就此結束，每位申請人都會收到相同理由的郵件。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Write the reason: it is mailed to the applicant.</source>
        <translation>請填寫理由，理由會以郵件通知申請人。</translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation>撤銷核准(&amp;K)…</translation>
    </message>
    <message>
        <source>Take back the approval</source>
        <translation>撤銷核准</translation>
    </message>
    <message>
        <source>Approval taken back</source>
        <translation>已撤銷核准</translation>
    </message>
    <message>
        <source>The account is closed again, and a second mail tells the applicant. Possible until the account&apos;s first sign-in.</source>
        <translation>帳號會停用，並再以一封郵件通知申請人。帳號第一次登入前才能撤銷。</translation>
    </message>
    <message>
        <source>Leave it as it is (&amp;X)</source>
        <translation>不撤銷(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>附註(&amp;N)…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已附註</translation>
    </message>
    <message>
        <source>Stands in the history, for those who review this case. The applicant is not told.</source>
        <translation>記在歷程中，供審核人員參考，不會通知申請人。</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>請填寫附註。</translation>
    </message>
    <message>
        <source>Do not &amp;pass…</source>
        <translation>不通過(&amp;P)…</translation>
    </message>
    <message>
        <source>Do not pass</source>
        <translation>不通過</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>已決定不通過</translation>
    </message>
    <message>
        <source>Ta&amp;ke back the opening…</source>
        <translation>撤銷啟用(&amp;K)…</translation>
    </message>
    <message>
        <source>Take back the opening</source>
        <translation>撤銷啟用</translation>
    </message>
    <message>
        <source>Opening taken back</source>
        <translation>已撤銷啟用</translation>
    </message>
    <message>
        <source>Open as “&amp;Contact”</source>
        <translation>啟用成「連絡人」(&amp;C)</translation>
    </message>
    <message>
        <source>Open as “Contact”</source>
        <translation>啟用成「連絡人」</translation>
    </message>
    <message>
        <source>Opened as “Contact”</source>
        <translation>已啟用成「連絡人」</translation>
    </message>
    <message>
        <source>Open as “&amp;Operator”</source>
        <translation>啟用成「作業人員」(&amp;O)</translation>
    </message>
    <message>
        <source>Open as “Operator”</source>
        <translation>啟用成「作業人員」</translation>
    </message>
    <message>
        <source>Opened as “Operator”</source>
        <translation>已啟用成「作業人員」</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action: number name</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Your account may look at this case, but not decide it. %1 can.</source>
        <translation>您的帳號可以檢視但不能決定這個案件，請洽%1。</translation>
    </message>
    <message>
        <source>The reviewing desk</source>
        <translation>審核單位</translation>
    </message>
    <message>
        <source>Something about this case needs your attention first: it stands above.</source>
        <translation>這個案件有需您先處理的事項，請見上方。</translation>
    </message>
    <message>
        <source>This is your own case. Nobody decides on their own: a colleague has to do it.</source>
        <translation>這是您自己的申請案。任何人都不能決定自己的案件，請由同仁處理。</translation>
    </message>
    <message>
        <source>Another desk decides this case.</source>
        <translation>這個案件由其他單位決定。</translation>
    </message>
    <message>
        <source>%1 decides this case.</source>
        <translation>這個案件由%1決定。</translation>
    </message>
    <message>
        <source>A decision on this case has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這個案件已有一項決定待送，請等候中心回覆。</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>附加掃描檔</translation>
    </message>
    <message>
        <source>Void a scan</source>
        <translation>作廢掃描檔</translation>
    </message>
    <message>
        <source>The account has been signed in to, closed or deleted: its approval cannot be taken back.</source>
        <translation>帳號已登入過，或已停用、刪除，不能撤銷核准。</translation>
    </message>
    <message>
        <source>The account has been signed in to, closed or deleted: its opening cannot be taken back.</source>
        <translation>帳號已登入過，或已停用、刪除，不能撤銷啟用。</translation>
    </message>
    <message>
        <source>Pass %1 on to %2</source>
        <comment>application number, desk</comment>
        <translation>轉交 %1 給 %2</translation>
    </message>
</context>
<context>
    <name>CaseChanges</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>a unit that is not known here</source>
        <translation>這裡查無的單位</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → now</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, what was done</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, who, what was done</comment>
        <translation>%1&#x3000;%2：%3</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>The chief manager of %1</source>
        <translation>%1的總負責人</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>該單位</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙本</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>核章表</translation>
    </message>
    <message>
        <source>No paper is needed: the unit&apos;s chief manager decides.</source>
        <translation>不需紙本，由單位總負責人啟用。</translation>
    </message>
    <message>
        <source>Seals needed</source>
        <translation>應蓋印信</translation>
    </message>
    <message>
        <source>Head (主管職章) and unit (關防)</source>
        <translation>主管職章、關防</translation>
    </message>
    <message>
        <source>Head (主管職章)</source>
        <translation>主管職章</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附註</translation>
    </message>
    <message>
        <source>The head has only a name seal (姓名章).</source>
        <translation>單位主管只有姓名章。</translation>
    </message>
    <message>
        <source>head</source>
        <translation>主管職章</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>關防</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>%1, %2; seals seen: %3</source>
        <comment>time, how, seals</comment>
        <translation>%1&#x3000;%2&#x3000;已見：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申請日期</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定日期</translation>
    </message>
    <message>
        <source>%1, opened as “%2”</source>
        <translation>%1&#x3000;啟用成「%2」</translation>
    </message>
    <message>
        <source>This unit</source>
        <translation>該單位</translation>
    </message>
    <message>
        <source>%1 (%2), open since %3</source>
        <comment>name, account, date</comment>
        <translation>%1（%2），%3 啟用</translation>
    </message>
    <message>
        <source>There is one; you may not see who it is.</source>
        <translation>已有總負責人，您沒有檢視的權限。</translation>
    </message>
    <message>
        <source>%1 has no chief manager now.</source>
        <translation>%1目前沒有總負責人。</translation>
    </message>
    <message>
        <source>Chief manager</source>
        <translation>現任總負責人</translation>
    </message>
    <message>
        <source>same person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>who, type, state, date</comment>
        <translation>%1&#x3000;%2&#x3000;%3&#x3000;%4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No other cases of this unit or person.</source>
        <translation>該單位與申請人沒有其他申請案。</translation>
    </message>
    <message>
        <source>Other cases of this unit or person:</source>
        <translation>該單位或申請人的其他申請案：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>receipt, of which older revision</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Sent back for</source>
        <translation>退回原因類別</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申請事項</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請事項</translation>
    </message>
    <message>
        <source>Delete this account. Approving deletes it; for 30 days it can be restored.</source>
        <translation>刪除此帳號。核准後即刪除；30 天內可以復原。</translation>
    </message>
    <message>
        <source>Reason for the deletion</source>
        <translation>刪除理由</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>須先處理</translation>
    </message>
    <message>
        <source>It is the only open chief manager of this unit. Open the account of a successor first.</source>
        <translation>這是本單位唯一啟用中的總負責人，請先核准新任總負責人的帳號。</translation>
    </message>
    <message>
        <source>Filled in by hand and keyed in by this desk; the history says by whom. A mailed code sets the password after the approval.</source>
        <translation>由申請人以紙本填寫、本受理單位登錄（登錄人員見歷程）。核准後，申請人以寄到信箱的驗證碼設定密碼。</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>業務交接</translation>
    </message>
    <message>
        <source>the account is gone already</source>
        <translation>帳號已刪除</translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation>接任</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>核准時</translation>
    </message>
    <message>
        <source>opens this account and deletes that one at the same moment. What stands in the way of the deletion stops both, and is listed then.</source>
        <translation>開通本帳號並同時刪除原帳號。原帳號若有須先處理的事項，兩者都不辦理，並會列出。</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待處理事項</translation>
    </message>
    <message>
        <source>Applications of colleagues that wait for the chief manager wait for the new one.</source>
        <translation>等總負責人啟用的同仁申請，改由新任總負責人處理。</translation>
    </message>
    <message>
        <source>Before the decision</source>
        <translation>須先處理</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the deletion.</source>
        <translation>沒有須先處理的事項。</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) of colleagues</source>
        <translation>
            <numerusform>%n 件同仁的申請</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to delete former accounts</source>
        <translation>
            <numerusform>%n 件原帳號刪除請求</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the chief manager</source>
        <translation>等總負責人處理</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>handover</comment>
        <translation>核准後</translation>
    </message>
    <message>
        <source>This account was opened and that one deleted at the same moment. Taking the decision back restores it, as long as nobody has signed in and neither its name nor its person has been applied for again.</source>
        <translation>已開通本帳號並同時刪除原帳號。撤銷核准會復原原帳號，但須尚無人登入，且原帳號名稱與本人未再申請。</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>handover</comment>
        <translation>結束</translation>
    </message>
    <message>
        <source>That account was left as it is.</source>
        <translation>原帳號維持不變。</translation>
    </message>
    <message>
        <source>Announced by the predecessor</source>
        <translation>原總負責人的預告</translation>
    </message>
    <message>
        <source>%1: the same name</source>
        <comment>successor</comment>
        <translation>%1：姓名相同</translation>
    </message>
    <message>
        <source>%1: another name than here. Ask at the school, by the number that you know.</source>
        <comment>successor</comment>
        <translation>%1：與申請人姓名不同，請以您已知的電話向學校確認。</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>課程</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) that are not closed pass on to the successor.</source>
        <translation>
            <numerusform>%n 門尚未結案的課程改由接任者負責。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintVerdict</name>
    <message>
        <source>This print is outdated: it shows revision %1, the case is at revision %2. Ask for a new print with seals, or compare it with what is here.</source>
        <translation>這份列印已過期：表上是第 %1 版，案件目前是第 %2 版。請申請人重新列印用印，或逐項核對。</translation>
    </message>
    <message>
        <source>This print shows revision %1, whose sealed form still counts.</source>
        <translation>這份紙本是第 %1 版，其核章表仍然有效。</translation>
    </message>
    <message>
        <source>The code on this print does not belong to what the centre has: the print may have been altered. Compare every field before you receive it.</source>
        <translation>這份列印的條碼與中心的內容不符，可能遭到更動。收件前請逐項核對。</translation>
    </message>
    <message>
        <source>This print shows revision %1, which is the present one.</source>
        <translation>這份列印是第 %1 版，與目前內容一致。</translation>
    </message>
</context>
<context>
    <name>ReviewPlaces</name>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Nothing waits at your desk now. New applications appear here by themselves.</source>
        <translation>目前沒有待辦的申請。有新的申請時會自動出現在這裡。</translation>
    </message>
    <message>
        <source>Look at all applications</source>
        <translation>檢視所有申請</translation>
    </message>
    <message>
        <source>Accounts of my unit</source>
        <translation>本單位業務帳號申請</translation>
    </message>
    <message>
        <source>Nothing waits for you now. When a colleague applies for an account, it appears here for you to open.</source>
        <translation>目前沒有待辦事項。同仁申請帳號後，會出現在這裡等您啟用。</translation>
    </message>
    <message>
        <source>Forms and account types</source>
        <translation>表格與帳號類別說明</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>開啟案件(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ReviewTasks</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n applications wait for review.</source>
        <translation>
            <numerusform>有 %n 件申請待審核。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest, from %1, has waited for %n days.</source>
        <translation>
            <numerusform>最久的一件來自「%1」，已等了 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1, of today.</source>
        <translation>最早的一件來自「%1」，今天送來。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message numerus="yes">
        <source>%n applications wait for their sealed paper, the oldest since %1.</source>
        <translation>
            <numerusform>有 %n 件申請等待核章的申請表寄到，最早的一件於 %1 提出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>收件</translation>
    </message>
    <message numerus="yes">
        <source>%n applications are with their applicants for correction. There is nothing to do until they come back.</source>
        <translation>
            <numerusform>有 %n 件已退回申請人補正，補正送回之前不必處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>%1 has applied to be %2 of your unit (%3). You decide.</source>
        <comment>name, account type, date</comment>
        <translation>「%1」申請成為貴單位的%2（%3 提出），等您決定。</translation>
    </message>
    <message>
        <source>Open the account</source>
        <translation>前往啟用</translation>
    </message>
    <message numerus="yes">
        <source>%n more colleagues wait for their accounts.</source>
        <translation>
            <numerusform>還有 %n 位同仁等候啟用帳號。</numerusform>
        </translation>
    </message>
    <message>
        <source>See all</source>
        <translation>檢視全部</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Approved</source>
        <comment>state</comment>
        <translation>核准</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>state</comment>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>state</comment>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Not passed</source>
        <comment>state</comment>
        <translation>不通過</translation>
    </message>
</context>
<context>
    <name>inservice::CaseBulkPanel</name>
    <message>
        <source>Number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>The centre refused something here: read it first.</source>
        <translation>中心曾退回這一件的作業，請先查看。</translation>
    </message>
    <message>
        <source>This unit also needs its own seal (關防).</source>
        <translation>須加蓋關防</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>type of account, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Accounts opened: %n (%1)</source>
        <translation>
            <numerusform>啟用 %n 個帳號（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Accounts deleted: %n</source>
        <translation>
            <numerusform>刪除帳號：%n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CaseDetail</name>
    <message>
        <source>This case has just been changed by somebody else.</source>
        <translation>這個案件剛才由其他人變更了。</translation>
    </message>
    <message>
        <source>This case has just been changed by somebody else. %1</source>
        <translation>這個案件剛才由其他人變更了。%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>顯示最新內容</translation>
    </message>
    <message>
        <source>This PC&apos;s copy of the case could not be read (%1). Press F5; if it stays like this, start the desk again.</source>
        <translation>無法讀取這台電腦上的案件資料（%1）。請按 F5；仍無法讀取時，請重新啟動本程式。</translation>
    </message>
    <message>
        <source>Your account may not void scans.</source>
        <translation>您的帳號不能作廢掃描檔。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The form that came is revision %1; the valid one is revision %2.</source>
        <translation>收到的是第 %1 版申請表，有效的是第 %2 版。</translation>
    </message>
    <message>
        <source>The form that came is revision %1; the valid one is revision %2. Changed since: %3.</source>
        <translation>收到的是第 %1 版申請表，有效的是第 %2 版。其後已修正：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields that have changed</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::CaseHead</name>
    <message>
        <source>Show I&amp;D number…</source>
        <translation>顯示證號(&amp;D)…</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>name, type of account</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>To be sent: %1</source>
        <translation>待送：%1</translation>
    </message>
    <message>
        <source>Sign in to send: %1</source>
        <translation>需登入：%1</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <translation>需處理：%1</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>ID: %1 (being asked for…)</source>
        <translation>身分證字號／統一證號：%1（查詢中…）</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>身分證字號／統一證號：%1</translation>
    </message>
    <message>
        <source>Show the I&amp;D number…</source>
        <translation>顯示證號(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>inservice::CaseRefusals</name>
    <message>
        <source>Nothing more is sent; the case stays as it is now</source>
        <translation>不再送出，案件維持現況</translation>
    </message>
    <message>
        <source>“%1” was not done. %2</source>
        <comment>what was asked, why not</comment>
        <translation>「%1」沒有完成。%2</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Needs attention: your “%1” of %2 was not carried out, because the case has changed since you saw it.</source>
        <translation>需處理：您於 %2 的「%1」未執行，因為您檢視之後案件已有變動。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>It is now: %1, revision %2.</source>
        <translation>目前是：%1，第 %2 版。</translation>
    </message>
</context>
<context>
    <name>inservice::CaseScans</name>
    <message>
        <source>Your account may not attach scans.</source>
        <translation>您的帳號不能附加掃描檔。</translation>
    </message>
    <message>
        <source>No paper is needed for this case.</source>
        <translation>這個案件不需紙本。</translation>
    </message>
    <message>
        <source>Something about this case needs your attention first: it stands above.</source>
        <translation>這個案件有需您先處理的事項，請見上方。</translation>
    </message>
    <message>
        <source>Not possible while the case is “%1”.</source>
        <translation>案件目前是「%1」，不能進行這項作業。</translation>
    </message>
    <message>
        <source>The scan put here is the sealed form of another case. Attach it to that one or take another file; then receive this case.</source>
        <translation>放在這裡的是另一件的核章表。請改附到那一件，或換一個檔案，再收件。</translation>
    </message>
    <message>
        <source>The scan of %1 is on its way to %2.</source>
        <comment>application number, desk</comment>
        <translation>%1 的掃描檔正在轉交給「%2」。</translation>
    </message>
    <message>
        <source>The scan of %1 is with %2 now. “Papers passed on” keeps it.</source>
        <comment>application number, desk</comment>
        <translation>%1 的掃描檔已轉交給「%2」，可於「誤送轉交」查詢。</translation>
    </message>
    <message>
        <source>The scan was not passed on. %1</source>
        <translation>掃描檔沒有轉交。%1</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was passed on: %1</source>
        <translation>無法寫入這台電腦，因此沒有轉交：%1</translation>
    </message>
</context>
<context>
    <name>inservice::CaseTabs</name>
    <message>
        <source>Application (&amp;Q)</source>
        <translation>申請資料(&amp;Q)</translation>
    </message>
    <message>
        <source>Sealed form (scan) (&amp;Z)</source>
        <translation>核章表（掃描）(&amp;Z)</translation>
    </message>
    <message>
        <source>History (&amp;M)</source>
        <translation>歷程(&amp;M)</translation>
    </message>
    <message>
        <source>Sealed form (scan) %1 (&amp;Z)</source>
        <translation>核章表（掃描 %1 份）(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>inservice::DecisionPanel</name>
    <message>
        <source>How it came</source>
        <translation>收件方式</translation>
    </message>
    <message>
        <source>How it came: %1</source>
        <translation>收件方式：%1</translation>
    </message>
    <message>
        <source>Seal of the &amp;unit (關防) seen (required here)</source>
        <translation>已見關防，該單位必備(&amp;U)</translation>
    </message>
    <message>
        <source>Seal of the &amp;unit (關防) seen (not required)</source>
        <translation>已見關防，非必備(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Say how the form came.</source>
        <translation>請選擇收件方式。</translation>
    </message>
    <message>
        <source>Tick the seals you see. Without the seal of the head (主管職章) send the form back.</source>
        <translation>請勾選看到的章；沒有主管職章時，請退回補正。</translation>
    </message>
    <message>
        <source>This unit also needs its own seal (關防). If it is missing, send the form back.</source>
        <translation>這個單位還需要關防；沒有關防時請退回補正。</translation>
    </message>
    <message>
        <source>Cancel (&amp;X)</source>
        <translation>取消(&amp;X)</translation>
    </message>
    <message>
        <source>%1 (&amp;W)</source>
        <comment>label and its access key</comment>
        <translation>%1(&amp;W)</translation>
    </message>
    <message>
        <source>%1 (&amp;Y)</source>
        <comment>what the button does, its access key</comment>
        <translation>%1(&amp;Y)</translation>
    </message>
    <message>
        <source>No new seal is needed: the sealed form received still counts (&amp;E)</source>
        <translation>不必重新核章：已收到的核章表仍然有效(&amp;E)</translation>
    </message>
    <message>
        <source>Not with a reason that is about the paper itself</source>
        <translation>退回原因與紙本有關時不適用</translation>
    </message>
    <message>
        <source>Seal of the head (主管職章) seen (&amp;K)</source>
        <translation>已見主管職章(&amp;K)</translation>
    </message>
    <message>
        <source>Possible for none of the cases selected</source>
        <translation>所選案件都不能進行這項作業</translation>
    </message>
    <message>
        <source>Tick the seals you see. Without the seal of the head (主管職章) reject the request; it can be made again.</source>
        <translation>請勾選看到的章；沒有主管職章時請不核准，對方可以重新申請。</translation>
    </message>
    <message>
        <source>This unit also needs its own seal (關防). If it is missing, reject the request; it can be made again.</source>
        <translation>這個單位還需要關防；沒有關防時請不核准，對方可以重新申請。</translation>
    </message>
</context>
<context>
    <name>inservice::HistoryTab</name>
    <message>
        <source>History of the case</source>
        <translation>案件歷程</translation>
    </message>
</context>
<context>
    <name>inservice::OwnerBar</name>
    <message>
        <source>Attach it to that case instead</source>
        <translation>改附到那一件</translation>
    </message>
    <message>
        <source>What has changed since stands beside it.</source>
        <translation>列印後修正的內容列在旁邊。</translation>
    </message>
    <message>
        <source>Send it back for this reason</source>
        <translation>以此原因退回補正</translation>
    </message>
    <message>
        <source>fax %1</source>
        <translation>傳真 %1</translation>
    </message>
    <message>
        <source>phone %1</source>
        <translation>電話 %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>地址 %1</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <comment>a desk</comment>
        <translation>它屬於「%1」。</translation>
    </message>
    <message>
        <source>It belongs to %1 (%2).</source>
        <comment>a desk, the ways to it</comment>
        <translation>它屬於「%1」（%2）。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the ways to a desk</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The centre knows no desk for it: its number, revision and check code do not belong together, or no desk waits for it. Send it back to whoever sent it.</source>
        <translation>中心查無收件單位：紙上的編號、版次與檢核碼不相符，或不需寄送審核單位。請退還寄件人。</translation>
    </message>
    <message>
        <source>Pass it on to that desk</source>
        <translation>轉交給該單位</translation>
    </message>
    <message>
        <source>The centre cannot be reached now; what it knows about this paper is shown as soon as you are online and open it again.</source>
        <translation>目前無法連線到中心；恢復連線後再開啟，就會顯示這份紙本的資料。</translation>
    </message>
    <message>
        <source>Changed since this print (revision %1)</source>
        <translation>列印第 %1 版之後已修正</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>on the print → now</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No field: only the form was to be printed and sealed anew.</source>
        <translation>沒有修正欄位，只須重新列印、核章。</translation>
    </message>
</context>
<context>
    <name>inservice::QueuePane</name>
    <message>
        <source>Name, account name or number</source>
        <translation>姓名、帳號、申請編號</translation>
    </message>
    <message>
        <source>Name, account name, unit, number; or scan the code on a form</source>
        <translation>姓名、帳號、單位、申請編號，或掃描核章表上的條碼</translation>
    </message>
    <message>
        <source>Find a case</source>
        <translation>尋找案件</translation>
    </message>
    <message>
        <source>Decided today</source>
        <translation>今日已處理</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>All counties</source>
        <translation>全部縣市</translation>
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
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The cases appear as soon as it answers.</source>
        <translation>目前連不上中心，這台電腦也還沒有載入過資料。連線後案件就會出現。</translation>
    </message>
    <message>
        <source>The cases are being loaded…</source>
        <translation>正在載入案件…</translation>
    </message>
    <message>
        <source>No case here fits what is typed or filtered. There may be one under another state.</source>
        <translation>這個狀態下沒有符合的案件，其他狀態下可能有。</translation>
    </message>
    <message>
        <source>Search all states</source>
        <translation>在全部狀態中尋找</translation>
    </message>
    <message>
        <source>Nobody of your unit has applied for an account yet. Colleagues apply with 「申請業務帳號」 on the first screen; their applications appear here.</source>
        <translation>本單位還沒有人申請業務帳號。同仁在第一個畫面以「申請業務帳號」提出申請後，會出現在這裡。</translation>
    </message>
    <message>
        <source>No application has come to this desk yet.</source>
        <translation>還沒有申請案送到這裡。</translation>
    </message>
    <message>
        <source>(The centre cannot be reached now; this is what was known last.)</source>
        <translation>（目前連不上中心，以上是最後得知的情形。）</translation>
    </message>
    <message numerus="yes">
        <source>No case is under this state; %n wait under another one.</source>
        <translation>
            <numerusform>這個狀態下沒有案件，另有 %n 件在其他狀態等待處理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>目前沒有等待您處理的案件。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>No case fits what is typed or filtered.</source>
        <translation>沒有案件符合輸入的文字或篩選條件。</translation>
    </message>
    <message>
        <source>Clear find and filters</source>
        <translation>清除搜尋與篩選</translation>
    </message>
    <message>
        <source>Ask the centre again</source>
        <translation>再向中心查詢一次</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>顯示待處理的案件</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需處理</translation>
    </message>
</context>
<context>
    <name>inservice::ReviewActions</name>
    <message>
        <source>Print forms as a run… (&amp;5)</source>
        <translation>批次列印申請表(&amp;5)…</translation>
    </message>
    <message>
        <source>Choose a case from the list first.</source>
        <translation>請先從清單選擇案件。</translation>
    </message>
    <message>
        <source>One run takes %1 forms at most; %2 are chosen.</source>
        <translation>一個批次最多 %1 份，目前選了 %2 份。</translation>
    </message>
    <message>
        <source>None of the chosen cases has a form to be printed now.</source>
        <translation>所選案件目前都沒有可列印的申請表。</translation>
    </message>
    <message>
        <source>Print forms as a run</source>
        <translation>批次列印申請表</translation>
    </message>
</context>
<context>
    <name>inservice::ReviewMessage</name>
    <message>
        <source>You are still writing on %1 (%2). Send or cancel it first; then choose another case.</source>
        <translation>您正在處理 %1（%2），內容尚未送出。請先送出或取消，再選擇其他案件。</translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>what was done: whose case (its number)</comment>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n decisions were taken back, nothing was sent.</source>
        <translation>
            <numerusform>已復原 %n 件，未送出任何決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: “%1” of %2 was taken back, nothing was sent.</source>
        <comment>what was asked, whose case</comment>
        <translation>已復原：%2的「%1」已收回，沒有送出任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decisions were on their way already and stay as they are. An approval can be taken back at its case until the account&apos;s first sign-in.</source>
        <translation>
            <numerusform>%n 件中有 %1 件已經送出，維持原決定。核准或啟用的案件，在帳號第一次登入前可於該案撤銷。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: it could not be written down on this PC (%1). Free some disk space or tell who looks after this PC, then do it again.</source>
        <translation>沒有送出：無法寫入這台電腦（%1）。請清出磁碟空間或聯絡電腦管理人員後再試一次。</translation>
    </message>
    <message>
        <source>%1: “%2” was not done. %3</source>
        <comment>number, what was asked, why not</comment>
        <translation>%1：「%2」沒有完成。%3</translation>
    </message>
    <message>
        <source>Show the case</source>
        <translation>顯示案件</translation>
    </message>
    <message>
        <source>No case %1 is among those you may see. If it is a form for another desk, send it on to the desk printed on it; if it is quite new, press F5 and try again.</source>
        <translation>您可以檢視的案件中沒有 %1。若是其他單位的核章表，請轉寄到表上印的收件單位；若是剛送出的申請，請按 F5 後再試。</translation>
    </message>
    <message>
        <source>%1: a colleague was first with “%2”. Nothing is left to do.</source>
        <comment>number, what was asked</comment>
        <translation>%1：同仁已先完成「%2」，您不必再處理。</translation>
    </message>
</context>
<context>
    <name>inservice::ReviewOutbox</name>
    <message>
        <source>%1: %2</source>
        <comment>what was done: whose case</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cases</source>
        <translation>
            <numerusform>%1 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ReviewPage</name>
    <message>
        <source>Choose a case from the list. Several at once: hold Ctrl or Shift.</source>
        <translation>請從清單選擇案件。按住 Ctrl 或 Shift 可一次選多件。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>%1 ▸ all units</source>
        <comment>scope of a desk</comment>
        <translation>%1 ▸ 全部單位</translation>
    </message>
    <message>
        <source>Applications of my unit</source>
        <translation>本單位業務帳號申請</translation>
    </message>
    <message>
        <source>Choose a case from the list first.</source>
        <translation>請先從清單選擇案件。</translation>
    </message>
</context>
<context>
    <name>inservice::ScanTab</name>
    <message>
        <source>Scans of this case</source>
        <translation>本案的掃描檔</translation>
    </message>
    <message>
        <source>%1, revision %2, %3 by %4</source>
        <comment>scan: file, revision, time, person</comment>
        <translation>%1&#x3000;第 %2 版&#x3000;%3&#x3000;%4</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>已作廢：%1</translation>
    </message>
    <message>
        <source>outdated: %1</source>
        <translation>已過期：%1</translation>
    </message>
    <message>
        <source>The scan is being fetched…</source>
        <translation>正在取得掃描檔…</translation>
    </message>
    <message>
        <source>The scan lies at the centre, which cannot be reached now. It is shown as soon as you are online and open this case again.</source>
        <translation>掃描檔存放在中心，目前連不上。連線後再次開啟本案即可顯示。</translation>
    </message>
    <message>
        <source>“%1” is not attached yet: attach it to %2, revision %3, if it is this form.</source>
        <translation>「%1」尚未附加；確認是這份核章表後，請附加到 %2 第 %3 版。</translation>
    </message>
    <message>
        <source>This scan shows revision %1; the case has been corrected since (revision %2). A new print is needed.</source>
        <translation>這份掃描檔是第 %1 版，案件之後已補正（第 %2 版），需要重新列印用印。</translation>
    </message>
    <message>
        <source>Attach this &amp;scan</source>
        <translation>附加此掃描檔(&amp;S)</translation>
    </message>
    <message>
        <source>Vo&amp;id…</source>
        <translation>作廢(&amp;I)…</translation>
    </message>
    <message>
        <source>Attach the &amp;scan</source>
        <translation>附加掃描檔(&amp;S)</translation>
    </message>
    <message>
        <source>Vo&amp;id the scan…</source>
        <translation>作廢掃描檔(&amp;I)…</translation>
    </message>
    <message>
        <source>“%1” is being read…</source>
        <translation>正在讀取「%1」…</translation>
    </message>
    <message>
        <source>“%1” is attached to %2, revision %3, together with its receipt.</source>
        <translation>「%1」會在收件時一併附加到 %2 第 %3 版。</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>檔案還在讀取中。</translation>
    </message>
    <message>
        <source>This scan is void already.</source>
        <translation>這份掃描檔已經作廢。</translation>
    </message>
    <message>
        <source>It is the paper of another case: the line above leads there.</source>
        <translation>這是另一件申請案的申請表：請由上方的連結前往。</translation>
    </message>
    <message>
        <source>There is no scan of this case.</source>
        <translation>本案沒有掃描檔。</translation>
    </message>
    <message>
        <source>Seals and fields of %1</source>
        <comment>number</comment>
        <translation>%1 核章檢核</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>The scan is still being read.</source>
        <translation>掃描檔還在讀取。</translation>
    </message>
    <message>
        <source>Only a scan with the code of this form as it holds now can be laid over it.</source>
        <translation>只有帶有本申請現行版次 QR 碼的掃描檔才能比對。</translation>
    </message>
    <message>
        <source>Check seals and fields… (&amp;6)</source>
        <translation>核章檢核(&amp;6)…</translation>
    </message>
</context>
<context>
    <name>inservice::SealCheckPanel</name>
    <message>
        <source>Seems to be empty</source>
        <translation>看似空白</translation>
    </message>
    <message>
        <source>Seems to be changed or covered</source>
        <translation>看似有塗改或遮蓋</translation>
    </message>
    <message>
        <source>Cannot be told: please look</source>
        <translation>無法判斷，請查看</translation>
    </message>
    <message>
        <source>Something is there</source>
        <translation>有用印或筆跡</translation>
    </message>
    <message>
        <source>As it was printed</source>
        <translation>與列印內容相同</translation>
    </message>
    <message>
        <source>&amp;Looked at all of it</source>
        <translation>全部看過(&amp;L)</translation>
    </message>
    <message>
        <source>Parts of the form, the worst first</source>
        <translation>申請表各部位，疑點在前</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>比對結果</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>列印內容</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>送回內容</translation>
    </message>
    <message>
        <source>The scan is being read…</source>
        <translation>正在讀取掃描檔…</translation>
    </message>
    <message>
        <source>No page of this scan has the code of this form as it holds now, so nothing can be laid over it. Compare it by eye.</source>
        <translation>這份掃描檔沒有一頁帶有本申請現行版次的 QR 碼，無法比對。請以目視核對。</translation>
    </message>
    <message>
        <source>The scan does not lie over the form that was printed: a part of it is cut off or covered. Compare it by eye.</source>
        <translation>掃描檔與印出的申請表對不起來：可能有部分被裁掉或遮住。請以目視核對。</translation>
    </message>
    <message>
        <source>Picture of the print</source>
        <translation>列印內容影像</translation>
    </message>
    <message>
        <source>Picture of the scan</source>
        <translation>送回內容影像</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) want a look; they stand first. The program compares, you decide.</source>
        <translation>
            <numerusform>有 %n 處請查看，列在最前面。程式只做比對，由您判斷。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands out. The program compares, you decide.</source>
        <translation>沒有發現疑點。程式只做比對，由您判斷。</translation>
    </message>
    <message>
        <source>&amp;Send back for this…</source>
        <translation>以此退回補正(&amp;B)…</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>沒有需要查看之處。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a form</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not filled in on the form: %1.</source>
        <translation>申請表未填：%1。</translation>
    </message>
    <message>
        <source>Changed on the paper: %1. Put it right in the system, then print and seal the form anew.</source>
        <translation>紙本上塗改：%1。請在系統內修正資料，重新列印核章後送回。</translation>
    </message>
</context>
</TS>
