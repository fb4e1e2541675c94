<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ApplicationPlaces</name>
    <message>
        <source>Apply for an account</source>
        <translation>申請業務帳號</translation>
    </message>
    <message>
        <source>Progress of applications</source>
        <translation>查詢申請進度</translation>
    </message>
    <message>
        <source>&amp;Open the draft</source>
        <translation>開啟草稿(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>開啟案件(&amp;O)</translation>
    </message>
    <message>
        <source>Key in a form on paper</source>
        <translation>登錄紙本申請</translation>
    </message>
    <message>
        <source>&amp;Open the form</source>
        <translation>開啟表單(&amp;O)</translation>
    </message>
    <message>
        <source>Ask to be listed as a unit</source>
        <translation>申請列入單位</translation>
    </message>
</context>
<context>
    <name>ApplicationPrint</name>
    <message>
        <source>Return it to &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>回傳至&lt;b&gt;%1&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>Fax: %1</source>
        <translation>傳真：%1</translation>
    </message>
    <message>
        <source>Mail (a scan): %1</source>
        <translation>信箱（寄掃描檔）：%1</translation>
    </message>
    <message>
        <source>Post: %1</source>
        <translation>郵寄：%1</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <translation>洽詢電話：%1</translation>
    </message>
    <message>
        <source>Have the head&apos;s name seal (姓名章) and the unit&apos;s seal (關防) set into the two boxes at the foot.</source>
        <translation>請主管蓋姓名章，並加蓋單位關防（大章），分別蓋在下方兩個框內。</translation>
    </message>
    <message>
        <source>Have the head&apos;s seal (單位主管職章) and the unit&apos;s seal (關防) set into the two boxes at the foot.</source>
        <translation>請在表末的兩個欄位分別加蓋單位主管職章與單位關防（大章）。</translation>
    </message>
    <message>
        <source>Have the head&apos;s seal (單位主管職章) set into the box at the foot. If the head has only a name seal, have the unit&apos;s seal (關防) set beside it as well.</source>
        <translation>請單位主管在表末的欄位核章（職名章）。主管若沒有職章只有姓名章，請在旁一併加蓋單位關防（大章）。</translation>
    </message>
    <message>
        <source>This is a draft. Send the application first: only the form that comes out afterwards may be sealed and returned.</source>
        <translation>這是草稿。請先送出申請；送出後列印的申請表才能核章、回傳。</translation>
    </message>
    <message>
        <source>Tell the chief manager (總負責人) of your school that your application waits to be opened.</source>
        <translation>請通知貴校總負責人：您的申請正等待啟用。</translation>
    </message>
    <message>
        <source>Nothing has to be sent anywhere. You may keep the printed form.</source>
        <translation>本表無須寄送，可自行留存。</translation>
    </message>
    <message>
        <source>When the account is open, a mail is sent to %1.</source>
        <translation>帳號啟用後，系統會寄送通知信到 %1。</translation>
    </message>
    <message>
        <source>The sealed form has been received. Nothing has to be printed, sealed or sent.</source>
        <translation>核章的申請表已收到，不必再列印、核章或回傳。</translation>
    </message>
    <message>
        <source>You may print the form for your own file.</source>
        <translation>您可以列印一份自行留存。</translation>
    </message>
    <message>
        <source>Print the form and sign it.</source>
        <translation>列印申請表並簽章。</translation>
    </message>
    <message>
        <source>The desk confirms that it has come in, reviews it, and a mail is sent to %1. Do not fold or seal over the square code: the desk finds your case with it.</source>
        <translation>受理單位收件、審核後，系統會寄送通知信到 %1。請勿在右上角的 QR 碼上摺疊或用印，受理單位要用它找到您的案件。</translation>
    </message>
    <message>
        <source>for the own file, not to be sent</source>
        <translation>自行留存，不必寄送</translation>
    </message>
    <message>
        <source>Each form is a page of its own, with its own number and code. Have each one sealed as its boxes say, and return it to the desk that stands on it:</source>
        <translation>每份申請表各印一頁，各有自己的申請編號和 QR 碼。請依各表核章欄用印，並分別回傳到表上所列的單位：</translation>
    </message>
    <message>
        <source>The desk reviews it, and the account is deleted once it approves. A mail is sent to %1. Do not fold or seal over the square code: the desk finds the case with it.</source>
        <translation>受理單位審核並核准後刪除帳號，並寄信至 %1。請勿摺到或蓋住方形條碼，受理單位以它找到本案。</translation>
    </message>
</context>
<context>
    <name>HandReturn</name>
    <message>
        <source>Correction of a closed course, by hand</source>
        <translation>修改已結案課程申請表（手寫）</translation>
    </message>
    <message>
        <source>This form was filled in by hand. Ask for the correction under Corrections of closed courses, then put the page aside.</source>
        <translation>這是手寫的申請表。請到「已結案課程修改」申請修改，再把這一頁擱置。</translation>
    </message>
    <message>
        <source>Person in charge of an information project, by hand</source>
        <translation>資訊專案作業負責人員資料表（手寫）</translation>
    </message>
    <message>
        <source>Application for a business account, by hand</source>
        <translation>業務帳號申請表（手寫）</translation>
    </message>
    <message>
        <source>This form was filled in by hand and is to go to another desk, which stands on it. Hand the paper on, then put the page aside.</source>
        <translation>這是手寫的申請表，應送另一個窗口（紙上有寫）。請把紙本轉交該窗口，再把這一頁擱置。</translation>
    </message>
    <message>
        <source>This form was filled in by hand. Ask for the correction in the course with this page beside you, then put the page aside.</source>
        <translation>這是手寫的修改已結案課程內容申請表。請對照這一頁，在該課程提出修改申請，再把這一頁擱置。</translation>
    </message>
    <message>
        <source>This form was filled in by hand and is of a course that your unit does not run. Whoever runs it asks for the correction in the system: hand the paper back to them, then put the page aside.</source>
        <translation>這是手寫的修改已結案課程內容申請表，課程不是貴單位開設的。請退還開課單位，由開課單位在系統提出申請，再把這一頁擱置。</translation>
    </message>
    <message>
        <source>This form was filled in by hand. The desk that reviews the accounts of this unit keys it in: hand the paper on to it, then put the page aside.</source>
        <translation>這是手寫的申請表，由審核該單位帳號的受理單位登錄。請轉交受理單位，再把這一頁擱置。</translation>
    </message>
    <message>
        <source>Who is in charge of an information project is not kept in this system. Deal with the form as your office does, file it, then put the page aside.</source>
        <translation>資訊專案作業負責人不在這個系統登錄。請依貴單位的程序辦理並歸檔，再把這一頁擱置。</translation>
    </message>
    <message>
        <source>This form was filled in by hand, so it has no number yet. Key it in with this page beside it; the page leaves this list with the case.</source>
        <translation>這是手寫的申請表，還沒有申請編號。請對照這一頁登錄，登錄完成後這一頁就會離開清單。</translation>
    </message>
</context>
<context>
    <name>ListingWords</name>
    <message>
        <source>Nothing has been heard of this request from the centre yet.</source>
        <translation>還沒有從中心得知這件申請的狀態。</translation>
    </message>
    <message>
        <source>What you have to do now: correct the request and send it again. %1</source>
        <translation>您現在要做的事：補正後重新送出。%1</translation>
    </message>
    <message>
        <source>What you have to do now: apply for an account at %1 (code %2).</source>
        <translation>您現在要做的事：申請 %1（代碼 %2）的業務帳號。</translation>
    </message>
    <message>
        <source>It was not accepted: %1 Ask %2 (%3) if anything is unclear.</source>
        <translation>未通過：%1&#x3000;有疑問請洽 %2（%3）。</translation>
    </message>
    <message>
        <source>It has ended. If the unit is still to be listed, ask again.</source>
        <translation>已結束。仍須列入時，請重新申請。</translation>
    </message>
    <message>
        <source>Next: %1 (%2) compares it with the evidence. The result is mailed to you; there is nothing to do until then.</source>
        <translation>接下來：%1（%2）核對證明文件。結果會寄到您的信箱，在那之前不必做什麼。</translation>
    </message>
    <message>
        <source>Correct the request and send it again.</source>
        <translation>補正後重新送出。</translation>
    </message>
    <message>
        <source>Apply for an account there.</source>
        <translation>申請該單位的業務帳號。</translation>
    </message>
    <message>
        <source>The desk compares it with the evidence.</source>
        <translation>審核單位正在核對證明文件。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This is the sealed form of %1, revision %2.</source>
        <translation>這是 %1 第 %2 版的核章表。</translation>
    </message>
    <message>
        <source>This is the sealed form of %1, %2, revision %3.</source>
        <comment>case, person, revision</comment>
        <translation>這是 %1 %2 第 %3 版的核章表。</translation>
    </message>
    <message>
        <source>No code can be read on it. Compare the number on the paper with %1 yourself.</source>
        <translation>讀不到條碼，請自行核對紙上的編號是否為 %1。</translation>
    </message>
    <message>
        <source> It is out of date: the case is now at revision %1.</source>
        <translation>已過期：目前是第 %1 版。</translation>
    </message>
    <message>
        <source> This computer knows the case at revision %1 only; press F5.</source>
        <translation>這台電腦上只有本案第 %1 版，請按 F5 更新。</translation>
    </message>
    <message>
        <source> Its content is not the one that was sent: compare it field by field.</source>
        <translation>內容與送出的不同，請逐欄核對。</translation>
    </message>
    <message>
        <source> It is not this case&apos;s.</source>
        <translation>不是這一件的。</translation>
    </message>
    <message>
        <source> It is not this case&apos;s, and that one is not among those you may see.</source>
        <translation>不是這一件的，而那一件不在您可以看到的案件中。</translation>
    </message>
</context>
<context>
    <name>inservice::AcceptedPanel</name>
    <message>
        <source>The correction has been received</source>
        <translation>補正已送達</translation>
    </message>
    <message>
        <source>Application for an account succeeded</source>
        <translation>帳號申請成功</translation>
    </message>
    <message>
        <source>Application number %1</source>
        <translation>申請編號 %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下來：%1</translation>
    </message>
    <message>
        <source>Progress of applications (&amp;M)</source>
        <translation>查詢申請進度(&amp;M)</translation>
    </message>
    <message>
        <source>A&amp;nother application</source>
        <translation>再申請一件(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy a notice for the chief manager</source>
        <translation>複製通知文字給總負責人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copied: paste it into a message to the chief manager</source>
        <translation>已複製，請貼到給總負責人的訊息中(&amp;C)</translation>
    </message>
    <message>
        <source>What you have to do now: %1</source>
        <translation>您現在要做的事：%1</translation>
    </message>
</context>
<context>
    <name>inservice::AccountTypeChoice</name>
    <message>
        <source>Not offered to %1: these apply only for “%2”.</source>
        <translation>%1不提供此類別，僅提供「%2」權限。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between types of account</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::ApplicationActions</name>
    <message>
        <source>&amp;Send the application</source>
        <translation>送出申請(&amp;O)</translation>
    </message>
    <message>
        <source>Print a d&amp;raft…</source>
        <translation>列印草稿(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Discard this draft</source>
        <translation>捨棄這份草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo discarding</source>
        <translation>復原捨棄(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Send the correction</source>
        <translation>送出補正(&amp;O)</translation>
    </message>
    <message>
        <source>The form has been sent: this was possible before.</source>
        <translation>申請表已經送出，送出前才能這麼做。</translation>
    </message>
    <message>
        <source>Nothing has been discarded.</source>
        <translation>沒有捨棄任何草稿。</translation>
    </message>
</context>
<context>
    <name>inservice::ApplicationData</name>
    <message>
        <source>Please choose what kind of account you apply for.</source>
        <translation>請選擇申請類型。</translation>
    </message>
    <message>
        <source>%1 does not offer “%2”. Please choose another type.</source>
        <translation>%1不提供「%2」，請改選其他類型。</translation>
    </message>
    <message>
        <source>Please choose your unit: find it by name or code, or go by county.</source>
        <translation>請選擇服務單位：可用名稱或代碼尋找，或由縣市逐層選擇。</translation>
    </message>
    <message>
        <source>%1 is not yet entitled to business accounts. Please ask your regional centre.</source>
        <translation>%1目前尚不能申請業務帳號，請洽所屬區管中心。</translation>
    </message>
    <message>
        <source>Kindergartens write their full name here once more.</source>
        <translation>幼兒園請再次填寫幼兒園名稱。</translation>
    </message>
    <message>
        <source>Please choose a user account.</source>
        <translation>請填寫使用者帳號。</translation>
    </message>
    <message>
        <source>Please enter your real name.</source>
        <translation>請填寫真實姓名。</translation>
    </message>
    <message>
        <source>Please choose the sex.</source>
        <translation>請選擇性別。</translation>
    </message>
    <message>
        <source>Please enter your national ID or UI number.</source>
        <translation>請填寫身分證字號或統一證號。</translation>
    </message>
    <message>
        <source>Please enter your job title.</source>
        <translation>請填寫職稱。</translation>
    </message>
    <message>
        <source>Please enter a telephone number</source>
        <translation>請輸入電話</translation>
    </message>
    <message>
        <source>Please enter the area code of the fax number (please enter a fax number)</source>
        <translation>請輸入傳真電話區碼(請輸入傳真電話)</translation>
    </message>
    <message>
        <source>Please choose a password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Please enter the same password once more</source>
        <translation>請再輸入一次相同的密碼</translation>
    </message>
    <message>
        <source>Please enter an e-mail address.</source>
        <translation>請輸入E-Mail。</translation>
    </message>
    <message>
        <source>Please enter the same e-mail address once more</source>
        <translation>請再輸入一次相同的E-Mail</translation>
    </message>
    <message>
        <source>Please read the three texts and agree to them.</source>
        <translation>請閱讀三份同意書並勾選同意。</translation>
    </message>
</context>
<context>
    <name>inservice::ApplicationFields</name>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Type of account</source>
        <translation>申請類型</translation>
    </message>
    <message>
        <source>An account belongs to one person and is never handed over or shared.</source>
        <translation>業務帳號與承辦人本人綁定，請勿交接、沿用、共用。</translation>
    </message>
    <message>
        <source>&amp;User account</source>
        <translation>使用者帳號(&amp;U)</translation>
    </message>
    <message>
        <source>3 to 15 letters or digits, the first two must be letters. It can never be changed.</source>
        <translation>請填入 3 至 15 個字元的英文字母或數字，前二個字元必須為英文字母。申請成功後無法修改。</translation>
    </message>
    <message>
        <source>Please choose a user account.</source>
        <translation>請填寫使用者帳號。</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Must be the real name. It can never be changed.</source>
        <translation>須為真實姓名。申請成功後無法修改。</translation>
    </message>
    <message>
        <source>Please enter your real name.</source>
        <translation>請填寫真實姓名。</translation>
    </message>
    <message>
        <source>National &amp;ID / UI number</source>
        <translation>身分證字號／統一證號(&amp;I)</translation>
    </message>
    <message>
        <source>Ten characters: the national ID, or for people without one the UI number of the residence card (not the 12-digit card number). One business account per number. It can never be changed.</source>
        <translation>共 10 碼。沒有身分證字號者填居留證上的統一證號（不是居留證背面 12 碼的序號）。每一組號碼只能申請一個業務帳號，申請成功後無法修改。</translation>
    </message>
    <message>
        <source>Please enter your national ID or UI number.</source>
        <translation>請填寫身分證字號或統一證號。</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>職稱(&amp;J)</translation>
    </message>
    <message>
        <source>Choose from the list, or write your own.</source>
        <translation>可從清單選擇，也可自行填寫。</translation>
    </message>
    <message>
        <source>Please enter your job title.</source>
        <translation>請填寫職稱。</translation>
    </message>
    <message>
        <source>Unit of service</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Faculty, department, office (&amp;G)</source>
        <translation>所屬院、系、所、處、室名稱(&amp;G)</translation>
    </message>
    <message>
        <source>This is not the name in the list (%1). If it is right, leave it.</source>
        <translation>與單位清單上的名稱（%1）不同。若無誤，不必更改。</translation>
    </message>
    <message>
        <source>Region and review</source>
        <translation>隸屬區域</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Please enter a telephone number</source>
        <translation>請輸入電話</translation>
    </message>
    <message>
        <source>Tele&amp;phone</source>
        <translation>聯絡電話(&amp;P)</translation>
    </message>
    <message>
        <source>An office line is suggested, for example: 02-22345678; an extension after #.</source>
        <translation>建議使用公務電話，範例：02-22345678；分機寫在 # 之後。</translation>
    </message>
    <message>
        <source>Please enter the area code of the fax number (please enter a fax number)</source>
        <translation>請輸入傳真電話區碼(請輸入傳真電話)</translation>
    </message>
    <message>
        <source>Fa&amp;x</source>
        <translation>傳真電話(&amp;X)</translation>
    </message>
    <message>
        <source>With area code, for example: 02-22345678</source>
        <translation>請含區碼，範例：02-22345678</translation>
    </message>
    <message>
        <source>Sign-in and notification</source>
        <translation>登入與通知</translation>
    </message>
    <message>
        <source>Please enter the same password once more</source>
        <translation>請再輸入一次相同的密碼</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;S)</translation>
    </message>
    <message>
        <source>Please choose a password.</source>
        <translation>請輸入密碼。</translation>
    </message>
    <message>
        <source>Password again (&amp;R)</source>
        <translation>確認密碼(&amp;R)</translation>
    </message>
    <message>
        <source>Passwords are never saved: after a break they have to be typed again.</source>
        <translation>密碼不會儲存在草稿中，中斷後須重新輸入。</translation>
    </message>
    <message>
        <source>Please enter an e-mail address.</source>
        <translation>請輸入E-Mail。</translation>
    </message>
    <message>
        <source>E-mai&amp;l</source>
        <translation>E-Mail(&amp;L)</translation>
    </message>
    <message>
        <source>When you send the application a code is mailed to this address, and the result afterwards.</source>
        <translation>送出申請時，驗證碼寄到這個信箱；審核結果之後也寄到這裡。</translation>
    </message>
    <message>
        <source>Please enter the same e-mail address once more</source>
        <translation>請再輸入一次相同的E-Mail</translation>
    </message>
    <message>
        <source>E-mail again (&amp;Y)</source>
        <translation>確認E-Mail(&amp;Y)</translation>
    </message>
    <message>
        <source>Seals and consent</source>
        <translation>核章與同意</translation>
    </message>
    <message>
        <source>The head of the unit has only a name seal (&amp;Z)</source>
        <translation>主管沒有職章，只有姓名章(&amp;Z)</translation>
    </message>
    <message>
        <source>Seal of the head</source>
        <translation>單位主管職章</translation>
    </message>
    <message>
        <source>Without a seal of office the unit&apos;s own seal is needed on the paper too.</source>
        <translation>主管沒有職章只有姓名章時，申請表須加蓋單位關防(大章)。</translation>
    </message>
    <message>
        <source>Consent to the application</source>
        <translation>帳號申請同意書</translation>
    </message>
    <message>
        <source>Takes over from (&amp;V)</source>
        <translation>接任(&amp;V)</translation>
    </message>
    <message>
        <source>Only for a handover: the name of the chief manager whose place you take. When the desk approves, your account is opened and theirs is deleted at the same moment; what waits for them waits for you. They are told by mail. No password is handed on.</source>
        <translation>交接時填寫：您接任的現任總負責人姓名。受理單位核准時，您的帳號開通，對方的帳號同時刪除，等對方處理的申請改由您處理；系統會寄信通知對方。密碼不交接。</translation>
    </message>
</context>
<context>
    <name>inservice::ApplicationForm</name>
    <message>
        <source>Seals and consent</source>
        <translation>核章與同意</translation>
    </message>
    <message>
        <source>Stands for good. If it is wrong, withdraw this application and apply anew.</source>
        <translation>申請成功後無法修改。若有錯誤，請撤回後重新申請。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>Kindergartens write their full name here once more.</source>
        <translation>幼兒園請再次填寫幼兒園名稱。</translation>
    </message>
    <message>
        <source>Where it applies, for example: Office of Academic Affairs</source>
        <translation>有則填寫，例如：教務處</translation>
    </message>
    <message>
        <source>Filled in by itself once the unit is chosen.</source>
        <translation>選定單位後自動帶出。</translation>
    </message>
    <message>
        <source>%1
Reviewed by %2; the sealed paper goes there.</source>
        <translation>%1
由「%2」審核，核章後的申請表請回傳該處。</translation>
    </message>
    <message>
        <source>%1
Opened by the chief manager of %2; no paper has to be sent.</source>
        <translation>%1
由「%2」的總負責人啟用即可，不必回傳申請表。</translation>
    </message>
    <message>
        <source>%1 has no chief manager at present.</source>
        <translation>%1目前沒有總負責人。</translation>
    </message>
    <message>
        <source>%1 (%2)
%3</source>
        <comment>unit, code, place</comment>
        <translation>%1（%2）
%3</translation>
    </message>
    <message>
        <source>%1 offers only “%2”: the type of account has been changed from “%3” to “%2”.</source>
        <translation>%1只能申請「%2」：上方的申請類型已由「%3」改為「%2」。</translation>
    </message>
    <message>
        <source>%1 offers only “%2”: this type of account has been chosen.</source>
        <translation>%1只能申請「%2」：上方的申請類型已選為「%2」。</translation>
    </message>
    <message>
        <source>%1 does not offer “%2”: please choose the type of account again, above.</source>
        <translation>%1不提供「%2」：請到上方重新選擇申請類型。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意事項</translation>
    </message>
    <message>
        <source>%1 has a chief manager already. Ask them first: an account is not handed over, and the desk will ask whether this is a further one or a change of persons.</source>
        <translation>%1目前已有總負責人，請先洽詢。帳號不得交接沿用；送出後，審核單位會請您說明是新增或交接。</translation>
    </message>
    <message>
        <source>As it stands on the form. The result goes there, and the code with which the password is set.</source>
        <translation>依紙本填寫。審核結果與設定密碼用的驗證碼都寄到這個信箱。</translation>
    </message>
    <message>
        <source>Tick it if the form is ticked and signed by the applicant.</source>
        <translation>紙本上已勾選同意並由申請人簽章者，請勾選。</translation>
    </message>
</context>
<context>
    <name>inservice::ApplicationPage</name>
    <message>
        <source>The consent texts have changed since you agreed to them. Please read the new ones and tick again; everything else is kept.</source>
        <translation>同意書在您勾選之後已改版，請閱讀新版後重新勾選。其他內容都還在。</translation>
    </message>
    <message>
        <source>Nothing has been sent. After your changes, send again: a new code is mailed then.</source>
        <translation>尚未送出任何資料。修改後請再送出一次，屆時會寄新的驗證碼。</translation>
    </message>
    <message>
        <source>Correct application %1</source>
        <translation>補正申請 %1</translation>
    </message>
    <message>
        <source>Apply for a business account</source>
        <translation>申請業務帳號</translation>
    </message>
    <message>
        <source>This draft is not there any more: it was sent or discarded. Here is an empty form.</source>
        <translation>這份草稿已經送出或捨棄了。以下是一份空白表單。</translation>
    </message>
    <message>
        <source>Draft of %1. Passwords are never saved: please type both again.</source>
        <translation>這是 %1 儲存的草稿。密碼不會儲存，請重新輸入密碼與確認密碼。</translation>
    </message>
    <message>
        <source>The draft could not be saved on this PC (disk full or no right to write?). What you typed is still here; please do not close the window before it is sent.</source>
        <translation>草稿無法存到這台電腦，可能是磁碟已滿或沒有寫入權限。您輸入的內容都還在，送出前請不要關閉視窗。</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>已填寫完整</translation>
    </message>
    <message>
        <source>The form can be sent (Ctrl+Return).</source>
        <translation>可以送出了（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>The password could not be prepared: this PC has too little free memory (64 MB are needed). Close other programs and send again.</source>
        <translation>密碼無法處理：這台電腦的可用記憶體不足（需要 64 MB）。請關閉其他程式後再送出。</translation>
    </message>
    <message>
        <source>%1 Please look at the case again under “Progress of applications”.</source>
        <translation>%1 請到「查詢申請進度」重新查看這件申請。</translation>
    </message>
    <message>
        <source>This application was corrected from another PC meanwhile and sent back again. What was changed there stands in the form now, beside what you changed here. Please look it through and send again.</source>
        <translation>這件申請已在另一部電腦補正，並再次退回補正。那邊更改的內容已併入表單，您在這裡的更正也都保留。請檢視後再送出。</translation>
    </message>
    <message>
        <source>This application was corrected from another PC meanwhile and sent back again. Some fields were changed there and here: please choose for each which one is to stand.</source>
        <translation>這件申請已在另一部電腦補正，並再次退回補正。有些欄位兩邊都改過，請逐一選擇要採用哪一個。</translation>
    </message>
    <message>
        <source>Everything is chosen. Send again when the form is as it should be.</source>
        <translation>都已選好。表單內容無誤後，請再次送出。</translation>
    </message>
    <message>
        <source>Please choose first which value is to stand in the fields above.</source>
        <translation>請先選擇上方各欄位要採用哪一個內容。</translation>
    </message>
    <message>
        <source>Send it unchanged</source>
        <translation>不修改，直接送出</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>中心未受理</translation>
    </message>
    <message>
        <source>The centre has not accepted this; why stands above.</source>
        <translation>中心沒有受理這件申請，原因列在上方。</translation>
    </message>
</context>
<context>
    <name>inservice::ApplicationSender</name>
    <message>
        <source>On its way to the centre. Without a connection it waits in the outbox and goes out by itself; you find it again under “Progress of applications”.</source>
        <translation>正在送往中心。若沒有網路，會留在待送匣，連線後自動送出；您可以在「查詢申請進度」找到它。</translation>
    </message>
    <message>
        <source>Application %1 (%2)</source>
        <comment>masked name, account type</comment>
        <translation>申請&#x3000;%1（%2）</translation>
    </message>
    <message>
        <source>This application waits for the code that is mailed to %1. Enter the code you have, or have a new one mailed.</source>
        <translation>這件申請待驗證信箱 %1。請輸入收到的驗證碼，或寄一組新的。</translation>
    </message>
    <message>
        <source>A code with six digits goes to %1. The application goes out as soon as you have entered it.</source>
        <translation>6 位數字的驗證碼會寄到 %1。輸入驗證碼後，申請就會送出。</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>回到表單修改(&amp;B)</translation>
    </message>
    <message>
        <source>The code has been mailed to %1. Enter it here; the application goes out then.</source>
        <translation>驗證碼已寄到 %1。請在這裡輸入，申請就會送出。</translation>
    </message>
</context>
<context>
    <name>inservice::BegunTasks</name>
    <message>
        <source>Sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>Application %1: %2</source>
        <comment>number, next step</comment>
        <translation>申請案 %1：%2</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>申請案 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>未填姓名</translation>
    </message>
    <message>
        <source>Awaiting the mail code</source>
        <translation>待驗證信箱</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Application for an account: %1, last changed %2</source>
        <translation>業務帳號申請：%1，%2 修改</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>輸入驗證碼</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續填寫</translation>
    </message>
    <message>
        <source>Form missing</source>
        <translation>申請表尚缺</translation>
    </message>
    <message numerus="yes">
        <source>%n printed form(s) have not come to their desk for more than %1 days.</source>
        <translation>
            <numerusform>有 %n 份印出的申請表超過 %1 天仍未送達受理單位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CaseLines</name>
    <message>
        <source>awaiting the mail code</source>
        <translation>待驗證信箱</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需處理</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已申請</translation>
    </message>
    <message>
        <source>Enter the code that was mailed to the address in that application.</source>
        <translation>請輸入寄到該申請信箱的驗證碼。</translation>
    </message>
    <message>
        <source>Enter the code that was mailed to %1.</source>
        <translation>請輸入寄到 %1 的驗證碼。</translation>
    </message>
    <message>
        <source>Nothing to do now: it goes out by itself as soon as the centre answers.</source>
        <translation>現在不必做任何事：中心一有回應就會自動送出。</translation>
    </message>
    <message>
        <source>The centre did not accept it: open it and see why.</source>
        <translation>中心沒有接受，請開啟查看原因。</translation>
    </message>
    <message>
        <source>%1, no name yet</source>
        <comment>time of saving</comment>
        <translation>%1 未填姓名</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still missing</source>
        <translation>
            <numerusform>還缺 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>To be listed</source>
        <translation>單位列入</translation>
    </message>
</context>
<context>
    <name>inservice::CaseListModel</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Applied for on another PC</source>
        <translation>在其他電腦申請的</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number or 「draft」, whose</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>申請類型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>最近更新</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>column: what became of the printed form</comment>
        <translation>申請表</translation>
    </message>
</context>
<context>
    <name>inservice::CasePaperView</name>
    <message>
        <source>The form is being fetched from the centre…</source>
        <translation>正在向中心取得申請表…</translation>
    </message>
    <message>
        <source>The centre does not know this case any more, so there is no form to print.</source>
        <translation>中心已沒有這件申請，沒有可列印的申請表。</translation>
    </message>
    <message>
        <source>The form could not be fetched. %1</source>
        <translation>無法取得申請表。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Not printed: every copy is counted at the centre, and the centre cannot be reached. Please print as soon as the status bar says “synchronised” again.</source>
        <translation>尚未列印：每一份都須在中心登記，但目前連不上中心。請等狀態列顯示「已同步」後再列印。</translation>
    </message>
    <message>
        <source>Print of %1</source>
        <translation>列印&#x3000;%1</translation>
    </message>
    <message>
        <source>Fetch the form again</source>
        <translation>重新取得申請表</translation>
    </message>
    <message>
        <source>Not printed: the centre did not answer. Please try again in a moment.</source>
        <translation>尚未列印：中心沒有回應，請稍後再試。</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <comment>application number, why</comment>
        <translation>%1 不會列印：%2</translation>
    </message>
    <message>
        <source>En&amp;velope to the desk…</source>
        <translation>寄給審核單位的信封(&amp;V)…</translation>
    </message>
    <message>
        <source>Envelopes and labels</source>
        <translation>信封與標籤</translation>
    </message>
</context>
<context>
    <name>inservice::CaseSteps</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <comment>station, its state, day or desk</comment>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>逾期結案</translation>
    </message>
</context>
<context>
    <name>inservice::CaseWords</name>
    <message>
        <source>fax %1</source>
        <translation>傳真 %1</translation>
    </message>
    <message>
        <source>e-mail %1</source>
        <translation>E-Mail %1</translation>
    </message>
    <message>
        <source>post %1</source>
        <translation>郵寄 %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between ways to reach a desk</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done and why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>If you have applied before and wait for the result, look under “Progress of applications”. Everything you have filled in here is kept as a draft.</source>
        <translation>若您先前申請過、正在等候結果，請到「查詢申請進度」查看。您在這裡填寫的內容都已存為草稿。</translation>
    </message>
    <message>
        <source>Nothing is changed: sent like this, the application goes back to the chief manager of %1 as it was.</source>
        <translation>沒有修改任何欄位：直接送出時，申請會原樣回到%1的總負責人。</translation>
    </message>
    <message>
        <source>Nothing is changed: sent like this, the application goes back to %1 as it was, and the form has to be printed, sealed and returned anew.</source>
        <translation>沒有修改任何欄位：直接送出時，申請會原樣回到%1，申請表須重新列印、核章並送回。</translation>
    </message>
    <message>
        <source>Nothing is changed: sent like this, the application goes back to %1 as it was. The sealed form that was received still counts.</source>
        <translation>沒有修改任何欄位：直接送出時，申請會原樣回到%1；已收到的核章表仍然有效。</translation>
    </message>
    <message>
        <source>Questions: %1, telephone %2</source>
        <translation>諮詢：%1，電話 %2</translation>
    </message>
    <message>
        <source>To the chief manager of %1:
I have applied for a business account and wait for you to open it. Please sign in to the in-service desk and open it under “Accounts of my unit”.
Application number: %2
Name: %3
User account: %4
Type: %5</source>
        <translation>%1 總負責人您好：
我已申請全國教師在職進修資訊網業務帳號，待您啟用。請登入「研習業務桌面」，在「本單位業務帳號申請」中啟用，謝謝。
申請編號：%2
姓名：%3
使用者帳號：%4
申請類型：%5</translation>
    </message>
    <message>
        <source>Nothing came in time, so this application ended by itself. Account name and ID are free again; you can apply anew.</source>
        <translation>本案逾期未完成，系統已自動結案；帳號名稱與身分證字號已釋出，可以重新申請。</translation>
    </message>
    <message>
        <source>%1 has no chief manager at present. Nobody there can open this account until one has been approved: somebody has to apply as chief manager first.</source>
        <translation>%1目前沒有總負責人，這個帳號暫時沒有人能啟用。請先由一位同仁申請「總負責人」並經審核通過。</translation>
    </message>
</context>
<context>
    <name>inservice::CasesPage</name>
    <message>
        <source>No draft and no application on this PC yet.</source>
        <translation>這台電腦上還沒有草稿或申請。</translation>
    </message>
    <message>
        <source>Apply for a business account</source>
        <translation>申請業務帳號</translation>
    </message>
    <message>
        <source>Choose a draft or an application on the left.</source>
        <translation>請在左邊選一份草稿或一件申請。</translation>
    </message>
    <message>
        <source>Progress of applications</source>
        <translation>查詢申請進度</translation>
    </message>
    <message>
        <source>Ask the cent&amp;re again</source>
        <translation>重新查詢(&amp;R)</translation>
    </message>
    <message>
        <source>Look up one mad&amp;e on another PC…</source>
        <translation>查詢其他電腦提出的申請(&amp;E)…</translation>
    </message>
    <message>
        <source>Forms: %1 printed, %2 back at their desk, %3 missing.</source>
        <translation>申請表：印出 %1 份，回收 %2 份，尚缺 %3 份。</translation>
    </message>
</context>
<context>
    <name>inservice::CasesPane</name>
    <message>
        <source>Number, name, unit or state</source>
        <translation>申請編號、姓名、單位、狀態</translation>
    </message>
    <message>
        <source>Find a draft or an application</source>
        <translation>尋找草稿或申請案</translation>
    </message>
    <message>
        <source>Drafts and applications on this PC</source>
        <translation>這台電腦上的草稿與申請</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>No draft and no application on this PC yet.</source>
        <translation>這台電腦上還沒有草稿或申請。</translation>
    </message>
    <message>
        <source>Apply for a business account</source>
        <translation>申請業務帳號</translation>
    </message>
    <message>
        <source>%1 is not on this PC.</source>
        <comment>application number</comment>
        <translation>這台電腦上沒有 %1。</translation>
    </message>
    <message>
        <source>Look up one made on another PC…</source>
        <translation>查詢其他電腦提出的申請…</translation>
    </message>
    <message>
        <source>No draft or application fits what is typed or filtered.</source>
        <translation>沒有符合條件的草稿或申請案。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Form missing</source>
        <comment>printed, and not back at its desk</comment>
        <translation>申請表尚缺</translation>
    </message>
</context>
<context>
    <name>inservice::CodePanel</name>
    <message>
        <source>&amp;Mail a new code</source>
        <translation>重寄驗證碼(&amp;M)</translation>
    </message>
    <message>
        <source>Prove the e-mail address</source>
        <translation>驗證信箱</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>正在索取驗證碼…</translation>
    </message>
    <message>
        <source>The code is being checked…</source>
        <translation>正在核對驗證碼…</translation>
    </message>
    <message>
        <source>&amp;Mail a new code (in %1 s)</source>
        <translation>重寄驗證碼（%1 秒後）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mail the code</source>
        <translation>寄送驗證碼(&amp;M)</translation>
    </message>
    <message>
        <source>%1
Until then it waits here and in the outbox as “awaiting the mail code”. You can close the program; you find it again under “Progress of applications”.</source>
        <translation>%1
在那之前，這件申請以「待驗證信箱」留在待送匣。您可以關閉程式，之後在「查詢申請進度」繼續。</translation>
    </message>
    <message>
        <source>Enter the code and &amp;send</source>
        <translation>送出驗證碼(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Code from the mail</source>
        <translation>驗證碼(&amp;C)</translation>
    </message>
    <message>
        <source>Many codes are being asked for just now, so this PC first has to compute for about %1 s. The code is mailed by itself afterwards; you may go on with something else.</source>
        <translation>目前索取驗證碼的人很多，這台電腦須先運算約 %1 秒，完成後會自動寄出驗證碼；等候時可以先做別的事。</translation>
    </message>
    <message>
        <source>Computing for the code</source>
        <translation>正在為驗證碼計算</translation>
    </message>
    <message>
        <source>%1
The centre has not answered yet. It is waited for up to a minute; nothing you have entered is lost.</source>
        <translation>%1
中心還沒有回應，最多等一分鐘；您填的內容都不會遺失。</translation>
    </message>
    <message>
        <source>The centre is being asked for a code…</source>
        <translation>正在向中心索取驗證碼…</translation>
    </message>
    <message>
        <source>%1 digits, valid for 15 minutes. Look into the junk mail too.</source>
        <translation>%1 位數字，15 分鐘內有效。沒收到時請也看看垃圾郵件。</translation>
    </message>
    <message>
        <source>A new code can be mailed a minute after the one before.</source>
        <translation>上一封驗證碼寄出一分鐘後才能再寄。</translation>
    </message>
</context>
<context>
    <name>inservice::ConflictPanel</name>
    <message>
        <source>only a name seal</source>
        <translation>只有姓名章</translation>
    </message>
    <message>
        <source>a seal of office</source>
        <translation>職章</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>原來的內容</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>您的更正</translation>
    </message>
    <message>
        <source>At the centre now</source>
        <translation>中心目前的內容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is done with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Keep my correction</source>
        <translation>保留我的更正</translation>
    </message>
    <message>
        <source>Take what the centre has</source>
        <translation>採用中心目前的內容</translation>
    </message>
</context>
<context>
    <name>inservice::ConsentChoice</name>
    <message>
        <source>The texts come from the centre and are not loaded yet.</source>
        <translation>同意書由中心提供，尚未載入。</translation>
    </message>
    <message>
        <source>%1 · version %2</source>
        <translation>%1&#x3000;版本 %2</translation>
    </message>
    <message>
        <source>I have read the three texts above carefully and agree to the&amp;m</source>
        <translation>我已經詳細閱讀並且同意以上三份文件(&amp;W)</translation>
    </message>
    <message>
        <source>Close the text</source>
        <translation>關閉條文</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <comment>title of a text</comment>
        <translation>閱讀「%1」</translation>
    </message>
    <message>
        <source>I have read the text above carefully and agree to it (&amp;Y)</source>
        <translation>我已經詳細閱讀並且同意以上文件(&amp;Y)</translation>
    </message>
    <message>
        <source>The text comes from the centre and is not loaded yet.</source>
        <translation>同意書由中心提供，尚未載入。</translation>
    </message>
</context>
<context>
    <name>inservice::Copies</name>
    <message>
        <source>Missing</source>
        <comment>a form</comment>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Scanned, to be received</source>
        <comment>a form</comment>
        <translation>已附掃描，待收件</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a form</comment>
        <translation>已回收</translation>
    </message>
    <message>
        <source>Void</source>
        <comment>a form</comment>
        <translation>已作廢</translation>
    </message>
    <message>
        <source>Not needed any more</source>
        <comment>a form</comment>
        <translation>免回收</translation>
    </message>
    <message>
        <source>With another desk now</source>
        <comment>a form</comment>
        <translation>已移轉他單位</translation>
    </message>
    <message>
        <source>Revision %1, copy %2, printed by the desk on %3: %4</source>
        <comment>numbers, time, what became of it</comment>
        <translation>%3&#x3000;受理單位印出第 %1 版第 %2 份：%4</translation>
    </message>
    <message>
        <source>Revision %1, copy %2, printed on %3: %4</source>
        <comment>numbers, time, what became of it</comment>
        <translation>%3&#x3000;印出第 %1 版第 %2 份：%4</translation>
    </message>
</context>
<context>
    <name>inservice::Correction</name>
    <message>
        <source>Please correct what was sent back. Everything but account, name and ID can be changed.</source>
        <translation>請補正退回的項目。除了使用者帳號、姓名與身分證字號外，都可以修改。</translation>
    </message>
    <message>
        <source>Correction of %1</source>
        <translation>補正&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>inservice::DraftDetail</name>
    <message>
        <source>&amp;Undo discarding</source>
        <translation>復原捨棄(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Discard this draft</source>
        <translation>捨棄這份草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go on with the draft</source>
        <translation>繼續填寫草稿(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Discard the draft</source>
        <translation>捨棄草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Enter the code (&amp;G)</source>
        <translation>輸入驗證碼(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>繼續填寫(&amp;G)</translation>
    </message>
    <message>
        <source>Saved %1. %2</source>
        <translation>%1 儲存。%2</translation>
    </message>
    <message>
        <source>State: %1.</source>
        <translation>狀態：%1。</translation>
    </message>
    <message>
        <source>Still missing:
%1</source>
        <translation>還缺：
%1</translation>
    </message>
    <message>
        <source>“%1” has been discarded.</source>
        <translation>「%1」已捨棄。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Nothing has been discarded.</source>
        <translation>沒有捨棄任何草稿。</translation>
    </message>
</context>
<context>
    <name>inservice::DraftOffer</name>
    <message>
        <source>no name yet</source>
        <translation>尚未填寫姓名</translation>
    </message>
    <message numerus="yes">
        <source>There are %n unfinished draft(s) on this PC; the last one: %1, %2.</source>
        <translation>
            <numerusform>這台電腦上有 %n 份未完成的草稿（最近一份：%1，%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>繼續填寫</translation>
    </message>
    <message>
        <source>The draft without a name has been discarded.</source>
        <translation>尚未填寫姓名的草稿已捨棄。</translation>
    </message>
    <message>
        <source>The draft “%1” has been discarded.</source>
        <translation>草稿「%1」已捨棄。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>inservice::DraftPrint</name>
    <message>
        <source>A draft to look through, also without a connection. It has no number and no place for a seal: sealed is only what is printed after “Application for an account succeeded”.</source>
        <translation>草稿僅供校對，未連線也能列印。草稿沒有申請編號，也沒有用印欄；請以「帳號申請成功」後列印的申請表送核章。</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>回到表單修改(&amp;B)</translation>
    </message>
    <message>
        <source>Print a draft</source>
        <translation>列印草稿</translation>
    </message>
</context>
<context>
    <name>inservice::FollowPanel</name>
    <message>
        <source>&amp;Mail me a code</source>
        <translation>寄驗證碼給我(&amp;M)</translation>
    </message>
    <message>
        <source>Application &amp;number</source>
        <translation>申請編號(&amp;N)</translation>
    </message>
    <message>
        <source>It stands on the printed form and in the mail, for example 115-000123.</source>
        <translation>印在申請表上，通知信中也有，例如 115-000123。</translation>
    </message>
    <message>
        <source>National &amp;ID / UI number</source>
        <translation>身分證字號／統一證號(&amp;I)</translation>
    </message>
    <message>
        <source>You applied on another PC? With the application number and your ID a code is mailed to the address in that application. With the code you can see, print and correct it here.</source>
        <translation>您在另一台電腦申請的嗎？填入申請編號與身分證字號，驗證碼會寄到該件申請的E-Mail信箱。輸入驗證碼後，就可以在這台電腦查詢進度、列印與補正。</translation>
    </message>
    <message>
        <source>For a new code please enter your ID again.</source>
        <translation>要寄新的驗證碼，請重新輸入身分證字號。</translation>
    </message>
    <message>
        <source>If number and ID belong together, a code has been mailed to the address in that application.</source>
        <translation>若申請編號與身分證字號相符，驗證碼已寄到該件申請的E-Mail信箱。</translation>
    </message>
    <message>
        <source>The centre is being asked…</source>
        <translation>正在向中心查詢…</translation>
    </message>
    <message>
        <source>Enter the code that was mailed for application %1.</source>
        <translation>請輸入申請 %1 收到的驗證碼。</translation>
    </message>
    <message>
        <source>&amp;Give it up</source>
        <translation>放棄(&amp;G)</translation>
    </message>
    <message>
        <source>A code goes to the address in application %1.</source>
        <translation>驗證碼會寄到申請案 %1 留存的信箱。</translation>
    </message>
    <message>
        <source>Applied for on another PC: %1</source>
        <comment>application number</comment>
        <translation>查詢其他電腦提出的申請：%1</translation>
    </message>
    <message>
        <source>Look up an application made on another PC</source>
        <translation>查詢其他電腦提出的申請</translation>
    </message>
    <message>
        <source>Of a request to be listed as a unit: the e-mail address in it.</source>
        <translation>單位列入申請請填申請時的 E-Mail。</translation>
    </message>
</context>
<context>
    <name>inservice::FormStage</name>
    <message>
        <source>What is still missing; each line is a link to its field</source>
        <translation>尚未完成的項目，每一行都可連到該欄位</translation>
    </message>
    <message>
        <source>The paper that will come out</source>
        <translation>列印預覽</translation>
    </message>
    <message>
        <source>Draft of the printed form</source>
        <translation>申請表草稿預覽</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Print a draft…</source>
        <translation>列印草稿…</translation>
    </message>
    <message>
        <source>Discard this draft</source>
        <translation>捨棄這份草稿</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>還缺 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>草稿已儲存&#x3000;%1</translation>
    </message>
</context>
<context>
    <name>inservice::KeyInPage</name>
    <message>
        <source>Key in this f&amp;orm</source>
        <translation>登錄這份申請(&amp;O)</translation>
    </message>
    <message>
        <source>Empty the form (&amp;R)</source>
        <translation>清空表單(&amp;R)</translation>
    </message>
    <message>
        <source>Key in a form on paper</source>
        <translation>登錄紙本申請</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are not filled in yet or not right; they are marked below.</source>
        <translation>
            <numerusform>有 %n 個欄位尚未填寫或不正確，已在下方標示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Form on paper %1 (%2)</source>
        <comment>masked name, account type</comment>
        <translation>紙本申請 %1（%2）</translation>
    </message>
    <message>
        <source>On its way to the centre. Without a connection it waits in the outbox and goes out by itself.</source>
        <translation>正在送往中心。沒有連線時會留在待送匣，連線後自動送出。</translation>
    </message>
    <message>
        <source>The form before is still on its way.</source>
        <translation>上一份申請還在傳送中。</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Keyed in as %1 (%2): it waits for review. The next form can be keyed in.</source>
        <comment>number, masked name</comment>
        <translation>已登錄為 %1（%2），在「待審核」中。可以登錄下一份。</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>開啟申請案(&amp;O)</translation>
    </message>
    <message>
        <source>With this number an account has been applied for already.</source>
        <translation>這個身分證字號已經申請過帳號。</translation>
    </message>
    <message>
        <source>This user account is taken. Ask the applicant for another one.</source>
        <translation>這個使用者帳號已被使用，請申請人另選一個。</translation>
    </message>
    <message>
        <source>Another form is being keyed in here. Send it or empty it first; then open the page again under “Returned papers”.</source>
        <translation>這裡正在登錄另一份申請表。請先送出或清空，再到「紙本回收」重新開啟那一頁。</translation>
    </message>
    <message>
        <source>This form came back on paper and lies under “Returned papers”. It leaves that list once the centre has taken what you key in.</source>
        <translation>這份申請表在「紙本回收」，掃描檔已放在右側。中心收下您登錄的資料後，它就會離開該清單。</translation>
    </message>
    <message>
        <source>The page of this form is on its way with something else already. Look at it under “Returned papers”.</source>
        <translation>這一頁已經隨另一項作業送出。請到「紙本回收」查看。</translation>
    </message>
</context>
<context>
    <name>inservice::ListingCaseDetail</name>
    <message>
        <source>A&amp;pply for an account there</source>
        <translation>申請該單位的帳號(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the request…</source>
        <translation>撤回申請(&amp;W)…</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>撤回單位列入申請</translation>
    </message>
    <message>
        <source>The desk does nothing more about it. You can ask again at any time.</source>
        <translation>審核單位不再辦理這件申請。您隨時可以重新申請。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>理由（可不填）</translation>
    </message>
    <message>
        <source>The request has been withdrawn.</source>
        <translation>申請已撤回。</translation>
    </message>
    <message>
        <source>Request to be listed</source>
        <translation>單位列入申請</translation>
    </message>
    <message>
        <source>Request to be listed %1</source>
        <comment>number</comment>
        <translation>單位列入申請 %1</translation>
    </message>
    <message>
        <source>It has not been sent yet: it waits for you.</source>
        <translation>尚未送出，等您處理。</translation>
    </message>
    <message>
        <source>It goes out by itself as soon as the centre answers.</source>
        <translation>中心一有回應就會自動送出。</translation>
    </message>
    <message>
        <source>&amp;Correct and send again</source>
        <translation>補正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the request</source>
        <translation>開啟請求(&amp;O)</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>申請內容</translation>
    </message>
    <message>
        <source>Withdrawal of %1</source>
        <translation>撤回&#x3000;%1</translation>
    </message>
    <message>
        <source>This could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦，來電沒有記錄：%1</translation>
    </message>
    <message>
        <source>The withdrawal is on its way to the centre. Without a connection it goes out later by itself.</source>
        <translation>撤回正在送往中心。若沒有網路，連線後會自動送出。</translation>
    </message>
</context>
<context>
    <name>inservice::ListingForm</name>
    <message>
        <source>Evidence: permit or certificate</source>
        <translation>證明文件：設立許可或立案證書</translation>
    </message>
    <message>
        <source>Your name (&amp;A)</source>
        <translation>申請人姓名(&amp;A)</translation>
    </message>
    <message>
        <source>Your job title (&amp;J)</source>
        <translation>申請人職稱(&amp;J)</translation>
    </message>
    <message>
        <source>Your telephone (&amp;P)</source>
        <translation>申請人電話(&amp;P)</translation>
    </message>
    <message>
        <source>Your e-mail (&amp;B)</source>
        <translation>申請人 E-Mail(&amp;B)</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Remarks (&amp;R)</source>
        <translation>備註(&amp;R)</translation>
    </message>
    <message>
        <source>For kindergartens, social education institutions and legal persons that are in no list of units. The desk compares what you fill in with the evidence and adds the unit; then accounts can be applied for there. A code is mailed to your address before anything is sent, and the result afterwards.</source>
        <translation>供不在單位名單裡的幼兒園、社教機構與法人使用。審核單位核對您填的內容與證明文件後列入單位，之後就可以申請業務帳號。送出前會寄驗證碼到您的信箱，結果也寄到那裡。</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Evidence and who asks</source>
        <translation>證書與申請人</translation>
    </message>
    <message>
        <source>Sent before: %1. It stays unless you put another file here.</source>
        <comment>file</comment>
        <translation>先前送出的：%1。不放新的檔案，就沿用它。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Put the permit or certificate on the right: drop its scan there, or choose the file.</source>
        <translation>請把設立許可或立案證書的掃描檔拖到右邊，或在那裡選擇檔案。</translation>
    </message>
    <message>
        <source>Permit or certificate (&amp;9)</source>
        <translation>許可或立案證書(&amp;9)</translation>
    </message>
    <message>
        <source>authority, date and number</source>
        <translation>核發機關、日期與字號</translation>
    </message>
</context>
<context>
    <name>inservice::ListingPage</name>
    <message>
        <source>&amp;Send the request</source>
        <translation>送出申請(&amp;S)</translation>
    </message>
    <message>
        <source>Empty the form (&amp;Z)</source>
        <translation>清空表單(&amp;Z)</translation>
    </message>
    <message>
        <source>Nothing has been sent. After your changes, send again: a new code is mailed then.</source>
        <translation>尚未送出任何資料。修改後請再送出一次，屆時會寄新的驗證碼。</translation>
    </message>
    <message>
        <source>Correct request %1</source>
        <translation>補正單位列入申請 %1</translation>
    </message>
    <message>
        <source>Ask to be listed as a unit</source>
        <translation>申請列入單位</translation>
    </message>
    <message>
        <source>The request has been sent: this was possible before.</source>
        <translation>申請已經送出，送出前才能這樣做。</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <translation>退回補正：%1</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Request to be listed: %1</source>
        <comment>name of the unit</comment>
        <translation>單位列入申請：%1</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入本機，因此未送出：%1</translation>
    </message>
</context>
<context>
    <name>inservice::MailedCommand</name>
    <message>
        <source>The centre cannot be reached at the moment. Nothing is lost; it is tried again as soon as there is a connection.</source>
        <translation>目前連不上中心。資料都還在，連線後會再試。</translation>
    </message>
</context>
<context>
    <name>inservice::OwnCaseDetail</name>
    <message>
        <source>&amp;Print the form</source>
        <translation>列印申請表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Correct and send again</source>
        <translation>補正(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Withdraw the application…</source>
        <translation>撤回申請(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Reason for withdrawing</source>
        <translation>撤回原因(&amp;R)</translation>
    </message>
    <message>
        <source>A withdrawn application cannot be taken up again; account name and ID become free.</source>
        <translation>撤回後無法恢復；帳號名稱與身分證字號可再次用於申請。</translation>
    </message>
    <message>
        <source>&amp;Keep the application</source>
        <translation>保留申請(&amp;K)</translation>
    </message>
    <message>
        <source>The application has been withdrawn.</source>
        <translation>申請已撤回。</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>辦理歷程</translation>
    </message>
    <message>
        <source>What was applied for</source>
        <translation>申請資料</translation>
    </message>
    <message>
        <source>Application %1</source>
        <translation>申請 %1</translation>
    </message>
    <message>
        <source>Nothing has been heard of this application from the centre yet.</source>
        <translation>還沒有從中心取得這件申請的進度。</translation>
    </message>
    <message>
        <source>As the centre said at %1.</source>
        <translation>以上為 %1 向中心查詢的結果。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審核單位</translation>
    </message>
    <message>
        <source>the unit&apos;s own chief manager</source>
        <translation>貴單位總負責人</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚無紀錄。</translation>
    </message>
    <message>
        <source>Withdrawal of %1</source>
        <translation>撤回&#x3000;%1</translation>
    </message>
    <message>
        <source>The withdrawal is on its way to the centre. Without a connection it goes out later by itself.</source>
        <translation>撤回正在送往中心。若沒有網路，連線後會自動送出。</translation>
    </message>
    <message>
        <source>Withdraw for &amp;good</source>
        <translation>確定撤回這件申請(&amp;O)</translation>
    </message>
    <message>
        <source>Progress (&amp;Q)</source>
        <translation>進度(&amp;Q)</translation>
    </message>
    <message>
        <source>Form to print (&amp;Z)</source>
        <translation>申請表(&amp;Z)</translation>
    </message>
    <message>
        <source>This application is “%1” now: it cannot be withdrawn any more.</source>
        <translation>這件申請目前是「%1」，已無法撤回。</translation>
    </message>
    <message>
        <source>Correct and se&amp;nd again</source>
        <translation>補正後再送(&amp;N)</translation>
    </message>
    <message>
        <source>The correction of %1 has been discarded.</source>
        <translation>已捨棄 %1 的補正內容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The correction cannot be brought back: %1 is not returned for correction any more.</source>
        <translation>補正內容無法復原：%1 目前不是「退回補正」。</translation>
    </message>
    <message>
        <source>What you have to do now: %1</source>
        <translation>您現在要做的事：%1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下來：%1</translation>
    </message>
    <message>
        <source>A correction of these data has been begun on this PC. Send it or discard it first, under “Correct and send again”.</source>
        <translation>這台電腦上已開始補正這件申請。請先按「補正」，將補正送出或捨棄。</translation>
    </message>
    <message>
        <source>The centre is making the new revision. Without a connection it does so later, and the form can be printed then.</source>
        <translation>正在請中心產生新的一版；離線時，待恢復連線後自動辦理，屆時即可列印。</translation>
    </message>
    <message>
        <source>New print of %1</source>
        <translation>%1 重新列印核章</translation>
    </message>
    <message>
        <source>Copy a notice for the chief manager (&amp;J)</source>
        <translation>複製通知文字給總負責人(&amp;J)</translation>
    </message>
    <message>
        <source>Copied: paste it into a message to the chief manager.</source>
        <translation>已複製，請貼到給總負責人的訊息中。</translation>
    </message>
    <message>
        <source>What became of the printed forms:</source>
        <translation>印出的申請表：</translation>
    </message>
</context>
<context>
    <name>inservice::PaperSide</name>
    <message>
        <source>The sealed form</source>
        <translation>核章的申請表</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>收件方式</translation>
    </message>
    <message>
        <source>How it came: %1</source>
        <translation>收件方式：%1</translation>
    </message>
    <message>
        <source>Seal of the head (主管職章) seen (&amp;A)</source>
        <translation>已見主管職章(&amp;D)</translation>
    </message>
    <message>
        <source>Seal of the unit (關防) seen (required here) (&amp;W)</source>
        <translation>已見關防（本案必須）(&amp;B)</translation>
    </message>
    <message>
        <source>Seal of the unit (關防) seen (not required) (&amp;W)</source>
        <translation>已見關防（本案不需）(&amp;B)</translation>
    </message>
    <message>
        <source>Drop the scan of the form on the right, or choose its file: it stays with the case.</source>
        <translation>請將申請表的掃描檔拖放到右側，或選擇檔案；掃描檔會附在本案。</translation>
    </message>
    <message>
        <source>Say how the form came.</source>
        <translation>請選擇收件方式。</translation>
    </message>
    <message>
        <source>Tick the seal of the head (主管職章). A form without it is not keyed in: give it back.</source>
        <translation>請勾選主管職章。沒有主管職章的申請表不予登錄，請退回原單位。</translation>
    </message>
    <message>
        <source>This form also needs the seal of the unit (關防). Without it, it is not keyed in: give it back.</source>
        <translation>這份申請表還須加蓋關防。沒有關防者不予登錄，請退回原單位。</translation>
    </message>
</context>
<context>
    <name>inservice::ReadBackPanel</name>
    <message>
        <source>All right, &amp;send the application</source>
        <translation>核對無誤，送出申請(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>回到表單修改(&amp;B)</translation>
    </message>
    <message>
        <source>User account</source>
        <translation>使用者帳號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>National ID / UI number</source>
        <translation>身分證字號／統一證號</translation>
    </message>
    <message>
        <source>Please compare before it goes out</source>
        <translation>送出前請再次核對</translation>
    </message>
    <message>
        <source>The next step: a code is mailed to %1. The application goes out once you have entered it.</source>
        <translation>下一步：驗證碼會寄到 %1，輸入驗證碼後申請才會送出。</translation>
    </message>
    <message>
        <source>Tick the line above first.</source>
        <translation>請先勾選上方的核對。</translation>
    </message>
    <message>
        <source>Being prepared…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>I have &amp;compared all of them, character by character</source>
        <translation>我已逐字核對以上各項(&amp;C)</translation>
    </message>
    <message>
        <source>Unit of service</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Type of account</source>
        <translation>申請類型</translation>
    </message>
    <message>
        <source>Once the application has been accepted, the first three can never be changed. A mistake in them means that the application is rejected and has to be made anew. With a wrong type or unit it goes to a wrong desk.</source>
        <translation>申請成功後，前三項無法再修改；若有錯誤，將不予核准並須重新申請。申請類型或服務單位選錯時，申請會送到錯誤的受理單位。</translation>
    </message>
</context>
<context>
    <name>inservice::RefusedField</name>
    <message numerus="yes">
        <source>%n field(s) are not filled in yet; they are marked below.</source>
        <translation>
            <numerusform>還有 %n 個欄位沒有填寫，已標示在下方。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data entered in the form is not right yet, please check again. %n field(s) are marked below.</source>
        <translation>
            <numerusform>輸入之表單資料格式有誤，請再次確認。共有 %n 個欄位，已標示在下方。</numerusform>
        </translation>
    </message>
    <message>
        <source>This user account is taken. Please choose another one; everything else is kept.</source>
        <translation>這個使用者帳號已有人使用，請改用其他帳號。其他內容都還在。</translation>
    </message>
    <message>
        <source>With this number an account has been applied for already.</source>
        <translation>這個身分證字號已經申請過帳號。</translation>
    </message>
    <message>
        <source>Ask that it be deleted</source>
        <translation>請求刪除原帳號</translation>
    </message>
</context>
<context>
    <name>inservice::ReleasePanel</name>
    <message>
        <source>&amp;Send the request</source>
        <translation>送出請求(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>返回申請表(&amp;B)</translation>
    </message>
    <message>
        <source>With this ID number an account has been applied for already. Whoever manages it can delete it: of a contact or operator the chief manager of the former unit; of a chief manager the regional centre of the former unit; of a university, a social education institution or a legal person the in-service site.
The centre knows who that is and passes the request on; it is not told here where. They see what stands below and decide, usually after a telephone call. What they decided is mailed to you.</source>
        <translation>此身分證字號已申請過帳號，需由管理原帳號的單位刪除：連絡人、作業人員為原學校的總負責人；總負責人為原單位所屬的區管中心；大專校院、社教機構、法人為教師進修網。
系統會將請求轉送該單位，但不在此顯示是哪一個單位。該單位會看到下列資料，通常以電話查證後決定，並以 E-Mail 通知您結果。</translation>
    </message>
    <message>
        <source>Your former unit, and since when you are at the new one (&amp;W)</source>
        <translation>原服務單位與轉調日期(&amp;W)</translation>
    </message>
    <message>
        <source>Ask that the former account be deleted</source>
        <translation>請求刪除原帳號</translation>
    </message>
    <message>
        <source>The request has been passed on. What is decided is mailed to %1; what you have filled in is kept as a draft, and can be sent again then. A telephone call to your former unit makes it faster.</source>
        <translation>請求已轉送。辦理結果會寄到 %1；您填寫的申請表保留為草稿，屆時可直接重新送出。您也可以致電原服務單位，加快辦理。</translation>
    </message>
    <message>
        <source>Request to delete the former account (%1)</source>
        <comment>masked name</comment>
        <translation>請求刪除原帳號（%1）</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入本機，因此未送出：%1</translation>
    </message>
    <message>
        <source>On its way to the centre. Without a connection it waits in the outbox and goes out by itself.</source>
        <translation>正在送出。若目前無法連線，會保留在待送匣，連線後自動送出。</translation>
    </message>
</context>
<context>
    <name>inservice::SelectedCases</name>
    <message>
        <source>The centre has not accepted it yet.</source>
        <translation>中心還沒有受理。</translation>
    </message>
    <message>
        <source>Print the ch&amp;osen forms</source>
        <translation>列印所選的申請表(&amp;O)</translation>
    </message>
    <message>
        <source>%1 is left out. %2</source>
        <comment>application number, why</comment>
        <translation>%1 不會列印：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>applications</comment>
        <translation>
            <numerusform>已選取 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print %n forms…</source>
        <translation>
            <numerusform>列印 %n 份(&amp;P)…</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected applications has a form to print.</source>
        <translation>選取的申請都沒有可以列印的申請表。</translation>
    </message>
    <message>
        <source>A request to be listed has no form to print.</source>
        <translation>單位列入申請沒有要列印的申請表。</translation>
    </message>
</context>
</TS>
