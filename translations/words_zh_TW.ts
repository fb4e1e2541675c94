<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>%1 (%2)</source>
        <comment>unit, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, place</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>You are no longer signed in: the session has ended or was signed out elsewhere. Sign in again; what you were doing is kept and sent then.</source>
        <translation>您已不在登入狀態：登入時效已過，或已在別處登出。請重新登入，未送出的作業都已保留，登入後會自動送出。</translation>
    </message>
    <message>
        <source>Signing in did not finish: it took too long or was begun anew elsewhere. Enter account name and password once more.</source>
        <translation>登入未完成：時間過久，或已在別處重新登入。請再輸入一次帳號與密碼。</translation>
    </message>
    <message>
        <source>The one-time password must be changed before anything else. Change it, then do this again.</source>
        <translation>您使用的是一次性密碼，須先變更密碼才能進行其他作業。請先「變更登入密碼」，再重新操作。</translation>
    </message>
    <message>
        <source>This was not carried out: its number was used before for something else. Do it once more; it gets a new number.</source>
        <translation>這項作業未執行：作業識別碼已用於另一項作業。請重新操作一次，系統會使用新的識別碼。</translation>
    </message>
    <message>
        <source>This account name is already in use or kept for an application that is under way. Choose another one; capitals and small letters count as the same.</source>
        <translation>這個使用者帳號已有人使用，或已保留給審核中的申請案。請改用其他帳號；英文字母大小寫視為相同。</translation>
    </message>
    <message>
        <source>Nobody decides on their own application. Ask a colleague of your desk to do it.</source>
        <translation>不得審核自己的申請案。請由同單位的其他承辦人審核。</translation>
    </message>
    <message>
        <source>This cannot be approved yet: the sealed paper has not been received. Record its receipt first, then approve.</source>
        <translation>目前無法核准：尚未收到核章後的申請表。請先登錄「收件」，再行核准。</translation>
    </message>
    <message>
        <source>The decision can no longer be taken back: the account has been signed in to. Delete the account in account management if it must not be used.</source>
        <translation>這項決定已無法撤銷：該帳號已登入使用。如不應使用，請至帳號管理刪除該帳號。</translation>
    </message>
    <message>
        <source>This decision needs a reason that the applicant can act on. Choose one from the list or write one.</source>
        <translation>這項決定須附理由，讓申請人知道如何處理。請從清單選擇或自行填寫。</translation>
    </message>
    <message>
        <source>This password was used before: the last three cannot be used again. Choose another one.</source>
        <translation>這組密碼先前使用過：不得與最近三次的密碼相同。請改用其他密碼。</translation>
    </message>
    <message>
        <source>This application is not, or no longer, with your desk: it may have gone to another one. The list shows what is yours after the next update.</source>
        <translation>這件申請案不屬於貴單位審核，可能已改由其他單位審核。下次更新後，清單只會列出貴單位的案件。</translation>
    </message>
    <message>
        <source>This unit cannot apply for business accounts: it is not in the list or not entitled yet. Choose the unit again, or ask the regional centre to add it.</source>
        <translation>這個單位目前無法申請業務帳號：單位不在清單內，或尚未取得資格。請重新選擇服務單位，或洽所屬區管中心新增。</translation>
    </message>
    <message>
        <source>The centre does not offer these data to your account: program and centre are of different versions. Update the program.</source>
        <translation>中心未提供這項資料給您的帳號：程式與中心的版本不同。請更新程式。</translation>
    </message>
    <message>
        <source>The local copy is too old to be continued. It is loaded again from the centre; nothing of yours is lost.</source>
        <translation>這部電腦的資料副本過舊，無法接續更新。系統會自中心重新下載，您的資料與未送出的作業都不會遺失。</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>Your account may not do this. Ask the unit&apos;s chief manager, or the desk above it.</source>
        <translation>您的帳號沒有這項權限。請洽貴單位總負責人或上一層管理單位。</translation>
    </message>
    <message>
        <source>Your account may not do this: %1. Ask the unit&apos;s chief manager, or the desk above it.</source>
        <translation>您的帳號沒有「%1」的權限。請洽貴單位總負責人或上一層管理單位。</translation>
    </message>
    <message>
        <source>The code from the mail is not right, or it is older than 15 minutes. Check it and enter it again; tries left: %1.</source>
        <translation>信件中的驗證碼不正確，或已超過 15 分鐘。請核對後再輸入一次，還可以嘗試 %1 次。</translation>
    </message>
    <message>
        <source>The code from the mail is no longer valid: it was wrong too often, was used, or is older than 15 minutes. Have a new one mailed.</source>
        <translation>信件中的驗證碼已失效：錯誤次數過多、已使用過，或已超過 15 分鐘。請重新寄送驗證碼。</translation>
    </message>
    <message>
        <source>Too many requests in a short time; the centre pauses them to keep out guessing. Try again in %1.</source>
        <translation>短時間內的要求次數過多，中心為防止猜測而暫停受理。請於 %1後再試。</translation>
    </message>
    <message>
        <source>Too many requests in a short time; the centre pauses them to keep out guessing. Try again later.</source>
        <translation>短時間內的要求次數過多，中心為防止猜測而暫停受理。請稍後再試。</translation>
    </message>
    <message>
        <source>This was not carried out: the application has been changed since you saw it. Look at it as it stands now and decide again.</source>
        <translation>這項作業未執行：您開啟之後，申請案已有異動。請檢視目前的內容，再決定一次。</translation>
    </message>
    <message>
        <source>This was not carried out: the application has been changed since you saw it and is now “%1”. Look at it as it stands and decide again.</source>
        <translation>這項作業未執行：您開啟之後，申請案已有異動，目前狀態為「%1」。請檢視目前的內容，再決定一次。</translation>
    </message>
    <message>
        <source>This cannot be done to the application as it stands now. Look at its state and choose a step that is offered there.</source>
        <translation>申請案目前的狀態無法進行這項作業。請重新檢視狀態，並選擇可進行的步驟。</translation>
    </message>
    <message>
        <source>This cannot be done to an application that is “%1”. Look at it once more and choose a step that is offered there.</source>
        <translation>申請案目前為「%1」，無法進行這項作業。請重新檢視，並選擇可進行的步驟。</translation>
    </message>
    <message>
        <source>The data entered in the form do not have the right form. Check them once more.</source>
        <translation>輸入之表單資料格式有誤，請再次確認。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a field and what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The data entered in the form do not have the right form or are too large. Check them once more; if all is right, program and centre are of different versions: update the program.</source>
        <translation>輸入之表單資料格式有誤，請再次確認。資料可能格式不符或過大；如確認無誤，可能是程式與中心的版本不同，請更新程式。</translation>
    </message>
    <message>
        <source>The data entered in the form do not have the right form or are too large, at “%1”. Check it once more; if it is right, program and centre are of different versions: update the program.</source>
        <translation>輸入之表單資料格式有誤，請再次確認「%1」。資料可能格式不符或過大；如確認無誤，可能是程式與中心的版本不同，請更新程式。</translation>
    </message>
    <message>
        <source>Somebody else has changed the same field meanwhile. Compare both values and choose the one that is to stand.</source>
        <translation>同一欄位同時有其他人修改。請比對兩邊的內容，選擇要保留的一個。</translation>
    </message>
    <message>
        <source>Somebody else has changed the same field meanwhile: %1. Compare both values and choose the one that is to stand.</source>
        <translation>下列欄位同時有其他人修改：%1。請比對兩邊的內容，選擇要保留的一個。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Account name, name and ID number cannot be changed once an application has succeeded. If one of them is wrong, withdraw the application and apply anew.</source>
        <translation>「帳號」、「姓名」與「身分證字號」一經申請成功之後便無法修改。如填寫有誤，請撤回後重新申請。</translation>
    </message>
    <message>
        <source>Terms of account use</source>
        <translation>全國教師在職進修資訊網帳號使用同意書</translation>
    </message>
    <message>
        <source>Rules of the site</source>
        <translation>全國教師在職進修資訊網使用管理要點</translation>
    </message>
    <message>
        <source>Consent to personal data</source>
        <translation>個人資料提供同意書</translation>
    </message>
    <message>
        <source>“%1” has been renewed since you agreed to it. Read the text now in force and agree again.</source>
        <translation>您同意之後，「%1」已更新版本。請閱讀現行版本並重新勾選同意。</translation>
    </message>
    <message>
        <source>The scan was not taken: the file did not arrive as it was sent. Attach it once more.</source>
        <translation>掃描檔未被接受：檔案傳送後內容不符。請重新附上。</translation>
    </message>
    <message>
        <source>The centre does not know this step: program and centre are of different versions. Update the program.</source>
        <translation>中心無法辨識這項作業：程式與中心的版本不同。請更新程式。</translation>
    </message>
    <message>
        <source>The centre does not know this step (%1): program and centre are of different versions. Update the program.</source>
        <translation>中心無法辨識這項作業（%1）：程式與中心的版本不同。請更新程式。</translation>
    </message>
    <message>
        <source>This kind of unit does not offer this account type: universities, legal persons and social education have operators only. Choose a type that is offered.</source>
        <translation>這類單位未提供所選的帳號類型：大專校院、法人及社會教育機構僅提供「作業人員」。請改選可申請的類型。</translation>
    </message>
    <message>
        <source>The centre refused this for a reason that this program does not know yet (%1). Update the program; if it stays, tell the service desk these words.</source>
        <translation>中心未受理這項作業，原因代碼為 %1，此版程式尚無說明。請更新程式；如仍發生，請將此代碼告知服務窗口。</translation>
    </message>
    <message>
        <source>An account name has only the letters A–Z and digits. Take out blanks and signs.</source>
        <translation>使用者帳號只能使用英文字母或數字，請移除空格、符號與中文字。</translation>
    </message>
    <message>
        <source>The first two characters must be letters, for example AA00000.</source>
        <translation>使用者帳號的前二個字元必須為英文字母，例如 AA00000。</translation>
    </message>
    <message>
        <source>Enter the application number printed on the form, for example 115-000123.</source>
        <translation>請輸入申請表上的申請編號，例如 115-000123。</translation>
    </message>
    <message>
        <source>This is not an application number. It has the year, a dash and six digits, for example 115-000123.</source>
        <translation>申請編號格式不符：應為民國年、連字號與六位數字，例如 115-000123。請對照申請表再輸入一次。</translation>
    </message>
    <message>
        <source>Enter a date, for example 115/11/23 or 2026-11-23.</source>
        <translation>請輸入日期，例如 115/11/23 或 2026-11-23。</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 115/11/23 or 2026-11-23.</source>
        <translation>日期格式不符。請輸入如 115/11/23（民國）或 2026-11-23（西元）。</translation>
    </message>
    <message>
        <source>There is no such day in the calendar. Check year, month and day.</source>
        <translation>沒有這一天，請核對年、月、日。</translation>
    </message>
    <message>
        <source>Enter the same e-mail once more.</source>
        <translation>請再輸入一次相同的E-Mail。</translation>
    </message>
    <message>
        <source>Enter the name. It must be the real name.</source>
        <translation>請輸入姓名（須為真實姓名）。</translation>
    </message>
    <message>
        <source>Sex and ID number do not agree. Check the sex and the second character of the ID number.</source>
        <translation>性別與身分證字號不符合。請核對性別，以及身分證字號的第 2 碼。</translation>
    </message>
    <message>
        <source>A password has only the letters A–Z, a–z and digits. Take out blanks, signs and full-width characters.</source>
        <translation>密碼只能使用英文字母或數字，請移除空格、符號與全形字元。</translation>
    </message>
    <message>
        <source>The password must not contain the account name. Choose another one.</source>
        <translation>密碼不得包含帳號名稱，請改用其他密碼。</translation>
    </message>
    <message>
        <source>Enter the same password once more.</source>
        <translation>請再輸入一次相同的密碼。</translation>
    </message>
    <message>
        <source>The text contains a character that cannot be shown, such as a line break. Type it again without it.</source>
        <translation>內容含有無法顯示的控制字元（例如換行），請刪除後重新輸入。</translation>
    </message>
    <message>
        <source>This must not be empty. Fill it in.</source>
        <translation>此欄不可空白，請填寫。</translation>
    </message>
    <message>
        <source>The text has blanks at its ends or full-width letters or digits. Leave the field once, so that they are put right, and send it again.</source>
        <translation>內容的前後有空白，或含有全形英數字元。請離開欄位一次讓系統自動修正，再重新送出。</translation>
    </message>
    <message>
        <source>A unit cannot stand below itself. Choose another unit above it.</source>
        <translation>單位不能隸屬於自己或自己的下級單位，請改選上級單位。</translation>
    </message>
    <message>
        <source>An ID number has 10 characters, this one has %1. Compare it with the card.</source>
        <translation>身分證字號應為 10 碼，目前為 %1 碼，請對照證件核對。</translation>
    </message>
    <message>
        <source>Enter the ID number of 10 characters from the card, for example a letter and nine digits.</source>
        <translation>請輸入證件上 10 碼的身分證字號或統一證號。</translation>
    </message>
    <message>
        <source>The first character of an ID number is a letter. Compare it with the card.</source>
        <translation>身分證字號的第 1 碼應為英文字母，請對照證件核對。</translation>
    </message>
    <message>
        <source>The second character of an ID number is 1 or 2 (citizens), 8 or 9 (residents), or A to D (old residence numbers). Compare it with the card.</source>
        <translation>身分證字號的第 2 碼應為 1、2（國民身分證）、8、9（新式統一證號）或 A 至 D（舊式統一證號），請對照證件核對。</translation>
    </message>
    <message>
        <source>Character %1 of an ID number is a digit. Compare it with the card.</source>
        <translation>身分證字號的第 %1 碼應為數字，請對照證件核對。</translation>
    </message>
    <message>
        <source>This does not have the form of an ID number: a letter, then nine digits (old residence numbers: two letters, then eight digits). Compare it with the card.</source>
        <translation>身分證字號格式不符：應為 1 個英文字母加 9 個數字（舊式統一證號為 2 個英文字母加 8 個數字），請對照證件核對。</translation>
    </message>
    <message>
        <source>The check digit of the ID number does not fit. Compare characters %1 to %2 with the card.</source>
        <translation>身分證字號檢查碼不符，請核對第 %1–%2 碼。</translation>
    </message>
    <message>
        <source>The fax number has too many or too few digits for its area code. Check it, for example 02-22345678.</source>
        <translation>傳真電話的碼數與區碼不符，請核對，例如 02-22345678。</translation>
    </message>
    <message>
        <source>The phone number has too many or too few digits for its area code. Check it, for example 02-22345678.</source>
        <translation>電話的碼數與區碼不符，請核對，例如 02-22345678。</translation>
    </message>
    <message>
        <source>A number with area code %1 has %2 digits after it, this one has %3. Check the area code and the number.</source>
        <translation>區碼 %1 之後應為 %2 碼，目前為 %3 碼，請核對區碼與號碼。</translation>
    </message>
    <message>
        <source>No number with area code %1 begins like this one; they begin with %2. Check the area code and the number.</source>
        <translation>區碼 %1 之後的第一個數字應為 %2，請核對區碼與號碼。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between digits</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Enter the fax number with its area code, for example 02-22345678.</source>
        <translation>請輸入傳真電話區碼及號碼，例如 02-22345678。</translation>
    </message>
    <message>
        <source>Enter a phone number with its area code, for example 02-22345678.</source>
        <translation>請輸入電話，含區碼，例如 02-22345678。</translation>
    </message>
    <message>
        <source>Enter the area code of the fax number. It begins with 0, for example 02-22345678.</source>
        <translation>請輸入傳真電話區碼，區碼以 0 開頭，例如 02-22345678。</translation>
    </message>
    <message>
        <source>Enter the area code of the phone number. It begins with 0, for example 02-22345678.</source>
        <translation>請輸入電話區碼，區碼以 0 開頭，例如 02-22345678。</translation>
    </message>
    <message>
        <source>A fax number has no extension. Take out # and what follows it.</source>
        <translation>傳真電話不可填分機，請刪除 # 及其後的號碼。</translation>
    </message>
    <message>
        <source>This is not a fax number. Give one number of digits only, for example 02-22345678.</source>
        <translation>傳真電話格式不符。請只填一個號碼，例如 02-22345678。</translation>
    </message>
    <message>
        <source>This is not a phone number. Give one number of digits only, with its extension after #, for example 07-6000000#123.</source>
        <translation>電話格式不符。請只填一個號碼，分機填在 # 之後，例如 07-6000000#123。</translation>
    </message>
    <message>
        <source>An account name has 3 to 15 letters or digits, this one has %1.</source>
        <translation>請填入 3 至 15 個字元的英文字母或數字，目前為 %1 個字元。</translation>
    </message>
    <message>
        <source>Enter an account name of 3 to 15 letters or digits, the first two letters.</source>
        <translation>請填入 3 至 15 個字元的英文字母或數字，前二個字元必須為英文字母。</translation>
    </message>
    <message>
        <source>An e-mail address has at most 254 characters, this one has %1. Give a shorter one.</source>
        <translation>E-Mail 最多 254 個字元，目前為 %1 個字元，請改用較短的信箱位址。</translation>
    </message>
    <message>
        <source>A name has at most 50 characters, this one has %1. Give it as it stands on the ID card.</source>
        <translation>姓名最多 50 個字，目前為 %1 個字，請依證件所載填寫。</translation>
    </message>
    <message>
        <source>A name has at most 50 characters. Give it as it stands on the ID card.</source>
        <translation>姓名最多 50 個字，請依證件所載填寫。</translation>
    </message>
    <message>
        <source>The name contains a character that cannot be part of a name, or one that is not in Unicode. Give the real name, without digits or signs.</source>
        <translation>姓名含有無法使用的字元，或不屬於 Unicode 的造字。須為真實姓名，請勿填入數字或符號，並以 Unicode 字元輸入。</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>密碼須為 %1 至 %2 個字元的字母或數字。</translation>
    </message>
    <message>
        <source>A password here needs at least %1 of these: capitals, small letters, digits.</source>
        <translation>依本機關規定，密碼須包含大寫字母、小寫字母、數字其中至少 %1 種。</translation>
    </message>
    <message>
        <source>A password here must not have the same character more than %1 times in a row.</source>
        <translation>依本機關規定，密碼中同一字元不得連續出現超過 %1 次。</translation>
    </message>
    <message>
        <source>The text is too short: at least %1 characters, this one has %2. Say more.</source>
        <translation>內容過短：至少 %1 個字，目前為 %2 個字，請補充說明。</translation>
    </message>
    <message>
        <source>The text is too long: at most %1 characters, this one has %2. Shorten it.</source>
        <translation>內容過長：最多 %1 個字，目前為 %2 個字，請縮短。</translation>
    </message>
    <message>
        <source>The text is too long or too short for this field. Shorten or complete it.</source>
        <translation>內容的長度不符此欄的規定，請縮短或補充。</translation>
    </message>
    <message>
        <source>The code in the mail has %1 digits. Enter them as they stand there.</source>
        <translation>驗證碼為 %1 位數字，請依信件所示輸入。</translation>
    </message>
    <message>
        <source>A school code has 6 characters (9 with a branch, 4 for a university). Zeros in front belong to it: 014302.</source>
        <translation>學校代碼應為 6 碼（分班、分校為 9 碼，大專校院為 4 碼），開頭的 0 不可省略，例如 014302。</translation>
    </message>
    <message>
        <source>No county has the number %1, with which this school code begins. Check its first two digits.</source>
        <translation>學校代碼開頭的 %1 不是任何縣市的代碼，請核對前兩碼。</translation>
    </message>
    <message>
        <source>No county has the number with which this school code begins. Check its first two digits.</source>
        <translation>學校代碼開頭不是任何縣市的代碼，請核對前兩碼。</translation>
    </message>
    <message>
        <source>Character %1 of this school code is not one that can stand there. Check it, for example 014302.</source>
        <translation>學校代碼的第 %1 碼不符編碼規則，請核對，例如 014302。</translation>
    </message>
    <message>
        <source>This does not have the form of a school code. Check it, for example 014302.</source>
        <translation>學校代碼格式不符，請核對，例如 014302。</translation>
    </message>
    <message>
        <source>What was entered does not have the right form. Check it once more. (%1)</source>
        <translation>輸入之表單資料格式有誤，請再次確認。（%1）</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Sent back for correction</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>申請類型</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>使用者帳號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身分證字號／統一證號</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Department or office</source>
        <translation>所屬院、系、所、處、室名稱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail again</source>
        <translation>確認E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>確認密碼</translation>
    </message>
    <message>
        <source>Head has only a personal seal</source>
        <translation>主管沒有職章只有姓名章</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>帳號申請同意書</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>這部電腦</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請案</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Version of the data</source>
        <translation>資料版本</translation>
    </message>
    <message>
        <source>Corrected fields</source>
        <translation>補正欄位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>退回原因</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Received how</source>
        <translation>收件方式</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收件時間</translation>
    </message>
    <message>
        <source>Seal of the head</source>
        <translation>單位主管職章</translation>
    </message>
    <message>
        <source>Seal of the unit</source>
        <translation>單位關防</translation>
    </message>
    <message>
        <source>Approved before the paper</source>
        <translation>收件前先行核准</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>隸屬區域（審核單位）</translation>
    </message>
    <message>
        <source>Paper needed</source>
        <translation>須回傳紙本</translation>
    </message>
    <message>
        <source>Seal of the unit needed</source>
        <translation>須加蓋單位關防</translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation>申請時間</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>異動時間</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>審核時間</translation>
    </message>
    <message>
        <source>Opened as</source>
        <translation>啟用類型</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>開通時間</translation>
    </message>
    <message>
        <source>First sign-in</source>
        <translation>首次登入時間</translation>
    </message>
    <message>
        <source>Decision can be taken back</source>
        <translation>可撤銷決定</translation>
    </message>
    <message>
        <source>Check code of the content</source>
        <translation>內容核對碼</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>業務帳號</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>By</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃描檔</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>檔案大小</translation>
    </message>
    <message>
        <source>Check code of the file</source>
        <translation>檔案核對碼</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>原密碼</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>單位代碼</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>單位類別</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>公／私立</translation>
    </message>
    <message>
        <source>County or city</source>
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
        <source>Unit above</source>
        <translation>上級單位</translation>
    </message>
    <message>
        <source>Reviews the chief manager</source>
        <translation>總負責人之審核單位</translation>
    </message>
    <message>
        <source>Reviews contacts and operators</source>
        <translation>連絡人／作業人員之審核單位</translation>
    </message>
    <message>
        <source>Has a chief manager</source>
        <translation>已有總負責人</translation>
    </message>
    <message>
        <source>May apply for business accounts</source>
        <translation>可申請業務帳號</translation>
    </message>
    <message>
        <source>Chief manager</source>
        <translation>總負責人</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡人</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>作業人員</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>審核承辦人</translation>
    </message>
    <message>
        <source>Opens and manages the school&apos;s business accounts, manages its teachers&apos; accounts, holds courses and credits their hours, sees the school&apos;s statistics.
Your unit, name, phone and e-mail are shown to anyone who looks up business accounts.</source>
        <translation>負責校內業務帳號申請人開啟帳號、管理校內業務帳號、管理校內教師帳號、開設研習課程及核發研習時數、查詢校內統計圖表。
使用「業務帳號查詢」查詢時，會顯現您的基本聯絡資料（單位、姓名、聯絡電話及 Email）。</translation>
    </message>
    <message>
        <source>Manages the school&apos;s teachers&apos; accounts, holds courses and credits their hours, sees the school&apos;s statistics.
Your unit, name, phone and e-mail are shown to anyone who looks up business accounts.</source>
        <translation>管理校內教師帳號、開設研習課程及核發研習時數、查詢校內統計圖表。
使用「業務帳號查詢」查詢時，會顯現您的基本聯絡資料（單位、姓名、聯絡電話及 Email）。</translation>
    </message>
    <message>
        <source>Holds courses and credits their hours, sees the statistics.
Your contact data are not shown when business accounts are looked up.</source>
        <translation>開設研習課程及核發研習時數、查詢校內統計圖表。
使用「業務帳號查詢」查詢時，不會顯現您的聯絡資料。</translation>
    </message>
    <message>
        <source>Receives and reviews applications for business accounts of the units under this desk.
Only the desk&apos;s own fax, address and mail are shown, on the papers that are returned to it.</source>
        <translation>收受並審核轄內單位的業務帳號申請。
僅於回傳的申請表上顯示審核單位的傳真、地址與信箱。</translation>
    </message>
    <message>
        <source>Awaiting paper</source>
        <translation>待收件</translation>
    </message>
    <message>
        <source>Awaiting review</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Awaiting opening</source>
        <translation>待啟用</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>郵寄</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>親送</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Enter one address like name@example.edu.tw, without a display name.</source>
        <translation>E-Mail 格式不符。請只輸入一個信箱位址，例如 name@example.edu.tw，不含顯示名稱。</translation>
    </message>
    <message>
        <source>Enter an e-mail address of 1 to 254 characters, for example name@example.edu.tw.</source>
        <translation>請輸入 E-Mail，例如 name@example.edu.tw，最多 254 個字元。</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>state</comment>
        <translation>核准／啟用</translation>
    </message>
    <message>
        <source>Fax</source>
        <comment>how a paper came in</comment>
        <translation>傳真</translation>
    </message>
    <message>
        <source>The old password is not right. Check capitals and the input method, and enter it again.</source>
        <translation>原密碼不正確。請確認大小寫與輸入法後再輸入一次。</translation>
    </message>
    <message>
        <source>The old password was wrong too often, so the account is locked for a while. Try again in %1.</source>
        <translation>原密碼錯誤次數過多，帳號已暫時鎖定。請於 %1後再試。</translation>
    </message>
    <message>
        <source>The centre cannot be reached at the moment. Nothing is lost: what waits is sent as soon as there is a connection. If others reach it, check this PC&apos;s network.</source>
        <translation>目前連不上中心。資料不會遺失：待送的項目會在恢復連線後自動送出。若其他電腦可以連線，請檢查本機的網路。</translation>
    </message>
    <message>
        <source>This PC&apos;s own files cannot be written, so nothing was asked for. Check that the disk is not full and that you may write to the data folder, then do it again.</source>
        <translation>無法寫入本機的資料檔，因此尚未送出任何要求。請確認磁碟未滿、且您對資料夾有寫入權限，然後再試一次。</translation>
    </message>
    <message>
        <source>The centre has been updated and this desk is too old for it. Install the newest desk; what waits here is kept and sent then.</source>
        <translation>中心已更新，這個桌面程式的版本過舊。請安裝最新版本；待送的項目會保留，屆時再送出。</translation>
    </message>
    <message>
        <source>The server that answered could not prove that it is your centre, so you were not signed in. Do not try again; tell the centre, and have the connection settings checked.</source>
        <translation>回應的伺服器無法證明自己就是您的中心，因此沒有讓您登入。請勿再試，並通知中心檢查連線設定。</translation>
    </message>
    <message>
        <source>That is another account than the one whose work waits here. Sign in with the same account, or sign out first.</source>
        <translation>這與本機待送項目所屬的帳號不同。請以同一個帳號登入，或先登出。</translation>
    </message>
    <message>
        <source>There is not enough free memory to compute the key of the password. Close other programs and do it again.</source>
        <translation>可用記憶體不足，無法計算密碼金鑰。請關閉其他程式後再試一次。</translation>
    </message>
    <message>
        <source>This no longer waits for a code: it was sent or given up meanwhile. See the list of applications for how it stands.</source>
        <translation>這筆申請已不再等待驗證碼：可能已經送出或放棄。請到「查詢申請進度」查看目前情形。</translation>
    </message>
    <message>
        <source>The centre had a fault of its own and could not do this. Do it again in a while; if it stays so, tell the centre what you were doing and when.</source>
        <translation>中心發生內部錯誤，無法完成這項要求。請稍後再試；若仍無法完成，請將操作內容與時間告知中心。</translation>
    </message>
    <message>
        <source>The centre finds no application for this PC: it was made on another one, or its time is over. Open it with its application number and ID number through “Applied for on another PC”.</source>
        <translation>中心查無這部電腦的申請案：可能是在另一部電腦申請，或已逾保存期限。請以申請編號與身分證字號從「查詢其他電腦提出的申請」開啟。</translation>
    </message>
    <message>
        <source>A consent text</source>
        <translation>同意書</translation>
    </message>
    <message>
        <source>“%1” has been renewed since you agreed to it: version %2 is in force now. Read it and agree again.</source>
        <translation>您同意後，「%1」已更新，現行版本為 %2。請閱讀後重新勾選同意。</translation>
    </message>
    <message>
        <source>The centre has not been updated yet, and this desk is newer than what it understands. Tell the centre; what waits here is kept and sent once it has been updated.</source>
        <translation>中心尚未更新，還看不懂這個新版的桌面程式。請通知中心；待送的事項會保留在本機，中心更新後自動送出。</translation>
    </message>
    <message>
        <source>Residence numbers of the old form, with two letters, ended on 31 December 2030. Enter the number of the new form that stands on the person&apos;s card.</source>
        <translation>舊式統一證號（開頭為兩個英文字母）自 2031 年 1 月 1 日起停用。請改填證件上的新式統一證號。</translation>
    </message>
    <message>
        <source>The centre was restored from a backup, and this may have been lost with what it did since then. Look at how the case stands now, and do it again if it is not there.</source>
        <translation>中心已由備份還原，這一項可能與之後完成的工作一併遺失。請先查看案件目前的狀態，若沒有，再做一次。</translation>
    </message>
    <message>
        <source>The scan was not taken: the file is larger than 8 MB. Scan it in grey at 200 to 300 dpi, or save it as JPEG.</source>
        <translation>掃描檔未被接受：檔案超過 8 MB。請以灰階、200 至 300 dpi 重新掃描，或改存為 JPEG。</translation>
    </message>
    <message>
        <source>The scan was not taken: it is not a PDF, JPEG, PNG or TIFF, is larger than 8 MB, or is damaged. Save it in one of these forms and attach it again.</source>
        <translation>掃描檔未被接受：檔案不是 PDF、JPEG、PNG 或 TIFF，超過 8 MB，或已損壞。請另存為上述格式後重新附上。</translation>
    </message>
    <message>
        <source>Mail (a scan)</source>
        <comment>how a paper came in</comment>
        <translation>E-Mail（掃描檔）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>desk, ways to reach it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The chief manager of %1 opens the account. No paper has to be sent; you get a mail.</source>
        <translation>由「%1」的總負責人啟用，不必回傳申請表；啟用後會寄信通知您。</translation>
    </message>
    <message>
        <source>%1 opens the account. You get a mail with the result; there is nothing to do now.</source>
        <translation>由「%1」啟用，結果會寄到您的E-Mail信箱，目前不必做任何事。</translation>
    </message>
    <message>
        <source>Correct what was sent back, and send it again. The sealed form that was received still counts: nothing has to be printed or sealed anew.</source>
        <translation>請補正退回的項目後再送出。已收到的核章表仍然有效，不必重新列印、核章。</translation>
    </message>
    <message>
        <source>Correct what was sent back, and send it again. No paper has to be sent.</source>
        <translation>請補正退回的項目後再送出，不必列印、核章。</translation>
    </message>
    <message>
        <source>the head&apos;s seal of office and the unit&apos;s seal</source>
        <translation>單位主管職章與單位關防</translation>
    </message>
    <message>
        <source>the head&apos;s seal of office</source>
        <translation>單位主管職章</translation>
    </message>
    <message>
        <source>Print the form, have it sealed (%1) and send it to %2.</source>
        <translation>請列印申請表，核章（%1）後回傳%2。</translation>
    </message>
    <message>
        <source>Print revision %1 of the form, have it sealed (%2) and send it to %3. Older prints are void.</source>
        <translation>請列印第 %1 版的申請表，核章（%2）後回傳%3。先前列印的已作廢。</translation>
    </message>
    <message>
        <source>%1 is reviewing the application. You get a mail with the result; there is nothing to do now.</source>
        <translation>「%1」審核中，結果會寄到您的E-Mail信箱，目前不必做任何事。</translation>
    </message>
    <message>
        <source>Correct what was sent back, and send it again. Then print the form anew: the older prints are void.</source>
        <translation>請補正退回的項目後再送出，並重新列印申請表；先前列印的已作廢。</translation>
    </message>
    <message>
        <source>The data may stay as they are: only the sealed form was at fault. Press “The data are fine: print and seal anew”, have the new print sealed (%1) and send it to %2.</source>
        <translation>申請資料不必修改，只有核章的紙本須重做：請按「資料無誤，重新列印核章」，將新列印的申請表核章（%1）後回傳%2。</translation>
    </message>
    <message>
        <source>The account is open. Sign in with your user account and the password you chose.</source>
        <translation>帳號已啟用，請用您的使用者帳號與申請時設定的密碼登入。</translation>
    </message>
    <message>
        <source>The account is open: sign in with your user account and the password you chose. The sealed form has not come yet: print it, have it sealed (%1) and send it to %2.</source>
        <translation>帳號已啟用，請用您的使用者帳號與申請時設定的密碼登入。核章的申請表尚未送達，仍請列印、核章（%1）後回傳%2。</translation>
    </message>
    <message>
        <source>The application was not approved; the reason stands below. You can apply anew.</source>
        <translation>申請未通過，原因列在下方。您可以重新申請。</translation>
    </message>
    <message>
        <source>You have withdrawn this application. Account name and ID are free again.</source>
        <translation>您已撤回這件申請，帳號名稱與身分證字號可再次用於申請。</translation>
    </message>
    <message>
        <source>Print, have it sealed, send it</source>
        <translation>列印、核章（主管職章等）後回傳</translation>
    </message>
    <message>
        <source>Print revision %1, have it sealed, send it</source>
        <translation>列印第 %1 版、核章（主管職章等）後回傳</translation>
    </message>
    <message>
        <source>Is being reviewed: a mail follows</source>
        <translation>審核中，結果以E-Mail通知</translation>
    </message>
    <message>
        <source>The chief manager opens it: a mail follows</source>
        <translation>等總負責人啟用，結果以E-Mail通知</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>補正後再送出</translation>
    </message>
    <message>
        <source>Correct, send again, print and seal anew</source>
        <translation>補正後再送出，並重新列印、核章</translation>
    </message>
    <message>
        <source>Print and seal anew</source>
        <translation>重新列印、核章後回傳</translation>
    </message>
    <message>
        <source>The account is open: sign in</source>
        <translation>帳號已啟用，請登入</translation>
    </message>
    <message>
        <source>The account is open; send the sealed form</source>
        <translation>帳號已啟用；請補送核章（主管職章等）的申請表</translation>
    </message>
    <message>
        <source>Not approved: see the reason</source>
        <translation>未通過，請看原因</translation>
    </message>
    <message>
        <source>Nothing is printed until the correction has been sent; and no new seal is needed.</source>
        <translation>補正送出前不能列印；這次補正也不必重新核章。</translation>
    </message>
    <message>
        <source>The new revision can be printed once the correction has been sent.</source>
        <translation>補正送出後才能列印新的一版。</translation>
    </message>
    <message>
        <source>The older print is void: “The data are fine: print and seal anew” makes the new one.</source>
        <translation>先前列印的已作廢；按「資料無誤，重新列印核章」後列印新的一版。</translation>
    </message>
    <message>
        <source>There is nothing to print for this application any more.</source>
        <translation>這件申請已沒有需要列印的申請表。</translation>
    </message>
    <message>
        <source>The data are &amp;fine: print and seal anew</source>
        <translation>資料無誤，重新列印核章(&amp;F)</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Sealed form received</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>Sealed form</source>
        <translation>核章回傳</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>station</comment>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未啟用</translation>
    </message>
    <message>
        <source>Opening by the chief manager</source>
        <translation>總負責人啟用</translation>
    </message>
    <message>
        <source>Account open</source>
        <translation>帳號啟用</translation>
    </message>
    <message>
        <source>The sealed form of revision %1 has not been received.</source>
        <translation>第 %1 版的核章表尚未收到。</translation>
    </message>
    <message>
        <source>paper of revision %1</source>
        <translation>第 %1 版的紙本</translation>
    </message>
    <message>
        <source>The data: a new sealed form follows the correction.</source>
        <translation>資料須補正；補正後會有新的核章表</translation>
    </message>
    <message>
        <source>The data only: the sealed form received still counts.</source>
        <translation>只有資料須補正；已收到的核章表仍然有效，不必重新核章</translation>
    </message>
    <message>
        <source>The sealed form only: a freshly sealed one can be received at once.</source>
        <translation>只有核章的紙本須重做；收到重新核章的申請表即可收件</translation>
    </message>
    <message>
        <source>The paper cannot be taken as received: a seal that is needed is missing on it.</source>
        <translation>無法登錄收件：申請表上缺少必要的印章。</translation>
    </message>
    <message>
        <source>The paper cannot be taken as received: the seal of the unit&apos;s head is missing on it.</source>
        <translation>無法登錄收件：申請表上沒有單位主管職章。</translation>
    </message>
    <message>
        <source>The paper cannot be taken as received: the seal of the unit is missing, which is needed here (social education, or a head with only a personal seal).</source>
        <translation>無法登錄收件：申請表上沒有單位關防（大章）。社教機構，或主管沒有職章只有姓名章者，須加蓋單位關防。</translation>
    </message>
    <message>
        <source>%1 Send the application back for correction with this reason.</source>
        <translation>%1請以此原因「退回補正」。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number, unit, what is wrong</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>This cannot be approved yet: the sealed paper of revision %1 has not been received. Record its receipt first, then approve.</source>
        <translation>目前無法核准：尚未收到第 %1 版核章後的申請表。請先登錄「收件」，再行核准。</translation>
    </message>
    <message>
        <source>This paper is of revision %1 and is void: the data have been corrected since. Revision %2 or a later one has to be printed, sealed and sent.</source>
        <translation>這份紙本是第 %1 版，已作廢：資料在那之後補正過。須列印第 %2 版以後的申請表，核章後送回。</translation>
    </message>
    <message>
        <source>Revision of the paper received</source>
        <translation>已收紙本的版次</translation>
    </message>
    <message>
        <source>The paper received still counts</source>
        <translation>不必重新核章</translation>
    </message>
    <message>
        <source>This paper is of an older revision and is void: the data have been corrected since. The newest revision has to be printed, sealed and sent.</source>
        <translation>這份紙本是較舊的版次，已作廢：資料在那之後補正過。須列印最新版次的申請表，核章後送回。</translation>
    </message>
    <message>
        <source>Oldest revision whose paper counts</source>
        <translation>紙本有效的最舊版次</translation>
    </message>
    <message>
        <source>There is no word in this. Write it in words, not only in digits or signs.</source>
        <translation>這裡沒有文字。請用文字填寫，不能只有數字或符號。</translation>
    </message>
    <message>
        <source>The extension stands after # and has 1 to %1 digits, for example 07-6000000#123. Give one only.</source>
        <translation>分機請填在 # 之後，為 1 至 %1 個數字，只填一個，例如 07-6000000#123。</translation>
    </message>
    <message>
        <source>Character %1 (%2)</source>
        <comment>place, U+E000</comment>
        <translation>第 %1 個字（%2）</translation>
    </message>
    <message>
        <source>Character %1, “%2” (%3),</source>
        <comment>place, the character, U+0031</comment>
        <translation>第 %1 個字「%2」（%3）</translation>
    </message>
    <message>
        <source>%1 cannot be part of a name. Give the real name, without digits, signs or brackets; a character of your own making (造字) as the one that Unicode has for it.</source>
        <translation>姓名不能包含%1。須為真實姓名，請勿填入數字、符號或括號；造字請改用 Unicode 的字。</translation>
    </message>
    <message>
        <source>%1 cannot be stored: a line break, a character of your own making (造字), or one that was lost. Take it out, or type it again.</source>
        <translation>%1無法儲存：可能是換行、造字，或遺失的字。請刪去或重新輸入。</translation>
    </message>
    <message>
        <source>What was at fault</source>
        <translation>故障內容</translation>
    </message>
    <message>
        <source>The centre is asked for far too much just now, so this was put off. Nothing is lost; do it again in an hour, or on a PC of your unit on which somebody signs in.</source>
        <translation>中心目前收到的要求過多，這一次先擱下，資料都還在。請一小時後再試，或改用貴單位曾登入過業務帳號的電腦。</translation>
    </message>
    <message>
        <source>The centre would not show its data before the sign-in was noted. It is asked again by itself; if it stays so, sign out and in again.</source>
        <translation>中心尚未登錄這次登入，因此還不能讀取資料。系統會自動再試；如仍無法讀取，請登出後重新登入。</translation>
    </message>
    <message>
        <source>Reminded: about to end for want of what is next</source>
        <translation>已寄發即將逾期通知</translation>
    </message>
    <message>
        <source>Ended by itself: what was next was not done in time</source>
        <translation>逾期未完成，系統自動結案</translation>
    </message>
    <message>
        <source>A notice by mail could not be delivered</source>
        <translation>通知信無法送達</translation>
    </message>
    <message>
        <source>The centre answers, but with a fault of its own, so this could not be asked. Tell the centre; what waits here is kept and sent once the fault has been mended.</source>
        <translation>中心有回應，但中心本身發生故障，這件事沒有問成。請通知中心；留在這裡的資料會保存著，故障排除後自動送出。</translation>
    </message>
    <message>
        <source>The centre does not take this desk&apos;s connection. Check server, database and the centre&apos;s password in the connection settings, or ask the centre.</source>
        <translation>中心不接受這台電腦的連線。請到連線設定核對伺服器、資料庫與中心的密碼，或洽中心。</translation>
    </message>
    <message>
        <source>The server that answers does not encrypt, or cannot prove by its certificate that it is the centre, so nothing was sent to it. Check the connection settings and ask the centre.</source>
        <translation>回應的伺服器沒有加密，或無法以憑證證明它就是中心，因此什麼都沒有送給它。請核對連線設定並洽中心。</translation>
    </message>
    <message>
        <source>This is the sealed form of another case and was not attached. Attach it to the case whose number stands on it.</source>
        <translation>這是另一件申請的核章表，沒有附上。請附到表上所印申請編號的那一件。</translation>
    </message>
    <message>
        <source>This is the sealed form of %1 and was not attached to %2. Attach it to %1.</source>
        <translation>這是 %1 的核章表，沒有附到 %2。請改附到 %1。</translation>
    </message>
    <message>
        <source>This account is not, or no longer, one that you manage: its unit may have a chief manager of its own now, or another desk. The list shows it after the next update.</source>
        <translation>這個帳號不（再）由您管理：該單位可能已有自己的總負責人，或改由其他單位管理。下次更新後清單會顯示。</translation>
    </message>
    <message>
        <source>Somebody else has changed this account meanwhile, so nothing was done. Look at how it stands now, and decide again.</source>
        <translation>這個帳號剛被別人更動過，所以這次沒有執行。請看過目前的狀態後再決定一次。</translation>
    </message>
    <message>
        <source>This account is already as you wanted it, or has ended. The list shows how it stands after the next update.</source>
        <translation>這個帳號已經是您要的狀態，或已結束。下次更新後清單會顯示目前的狀態。</translation>
    </message>
    <message>
        <source>This is the only chief manager of its school, which has to keep one, so the account stays open. Open the account of a successor first.</source>
        <translation>這是該校唯一的總負責人，學校必須至少有一位，所以帳號仍為啟用中。請先啟用接任者的帳號。</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>最近登入</translation>
    </message>
    <message>
        <source>This unit is not, or no longer, one of your desk: it may have another desk now. The list shows it after the next update.</source>
        <translation>這個單位不是（或已不再是）由您的單位受理，可能已改由其他單位受理；下次更新後，清單會顯示最新狀況。</translation>
    </message>
    <message>
        <source>Meanwhile a chief manager of this unit is there and signs in, so nobody was reminded. The list shows it after the next update.</source>
        <translation>這個單位已有總負責人且近期登入過，因此沒有寄出提醒；下次更新後，清單會顯示最新狀況。</translation>
    </message>
    <message>
        <source>Nobody at this unit has an open account, so there is no address to write to. Print a letter and send it by post.</source>
        <translation>這個單位沒有任何啟用中的帳號，因此沒有可以寄送的信箱。請改列印提醒信郵寄。</translation>
    </message>
    <message>
        <source>This account was deleted too long ago to be restored. Whoever needs one applies for it anew.</source>
        <translation>這個帳號刪除已超過可以回復的期限。如仍有需要，請重新申請。</translation>
    </message>
    <message>
        <source>This account cannot be restored: its name or its person&apos;s ID number has been applied for again meanwhile, or has an account. Go on with that one.</source>
        <translation>這個帳號不能回復：帳號名稱或本人的身分證字號已再次申請或已有帳號。請以新的帳號辦理。</translation>
    </message>
    <message>
        <source>Only contacts and operators are switched. A chief manager or a reviewer is applied for, reviewed and opened; delete the account that is not needed any more.</source>
        <translation>只有連絡人與作業人員可以切換身份。總負責人與審核人員須另行申請、審核；不再需要的帳號請刪除。</translation>
    </message>
    <message>
        <source>The decision cannot be taken back: its account has been closed or deleted meanwhile. Open or restore the account in account management first.</source>
        <translation>不能撤銷：這個帳號已停用或刪除。請先到「業務帳號」復用或回復帳號。</translation>
    </message>
    <message>
        <source>The school has no other chief manager and has to keep one: open a successor&apos;s account.</source>
        <translation>學校沒有其他總負責人，必須至少有一位：請先啟用接任者的帳號。</translation>
    </message>
    <message>
        <source>Application %1 waits for a decision that nobody else can make: have it decided, or open the account of somebody else who can.</source>
        <translation>申請案 %1 正在等候審核，目前只有這個帳號可以辦理：請先辦完，或先啟用其他可辦理者的帳號。</translation>
    </message>
    <message>
        <source>Something else has to be done, which this program does not know yet (%1).</source>
        <translation>還有其他事項須先完成，但這個版本的程式不認得（%1），請更新程式。</translation>
    </message>
    <message>
        <source>This account cannot be deleted yet: something waits for it. Do that first, then delete it again.</source>
        <translation>這個帳號還不能刪除，還有事項待辦。請先完成下列事項，再刪除一次。</translation>
    </message>
    <message>
        <source>Deleted at</source>
        <translation>刪除時間</translation>
    </message>
    <message>
        <source>Can be restored until</source>
        <translation>可回復至</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>The centre has no such mail any more. The list shows it after the next update.</source>
        <translation>中心已經沒有這封郵件，清單更新後就不再列出。</translation>
    </message>
    <message>
        <source>This mail has gone meanwhile, or is just being sent, so it was not sent again. The list shows it after the next update.</source>
        <translation>這封郵件已經寄出，或正在寄送，因此沒有重新寄送。清單更新後就會顯示。</translation>
    </message>
    <message>
        <source>Your centre asks everybody who reviews for a bound device, and none is bound yet. Bind one, then do this again.</source>
        <translation>您的中心要求審核人員綁定行動裝置，而您尚未綁定。請先綁定，再執行一次。</translation>
    </message>
    <message>
        <source>Whether a device is bound has changed meanwhile, so nothing was done. Look at how it stands now.</source>
        <translation>這段期間裝置的綁定狀態已改變，因此未執行。請查看目前的狀態。</translation>
    </message>
    <message>
        <source>The code was wrong too often, so the account is locked for a while. Try again in %1.</source>
        <translation>驗證碼錯誤次數過多，帳號暫時鎖定。請於%1後再試。</translation>
    </message>
    <message>
        <source>This is not the code that the app shows now, or it was used already. Wait for the next one (30 seconds at most). If none is right, set the device&apos;s clock to automatic.</source>
        <translation>這不是應用程式現在顯示的驗證碼，或已經用過。請等下一組（最多 30 秒）再輸入。一直不對時，請把手機的時間設為自動。</translation>
    </message>
    <message>
        <source>Device bound since</source>
        <translation>綁定行動裝置</translation>
    </message>
    <message>
        <source>What was asked for is shown for five minutes. Ask for it once more.</source>
        <translation>查詢結果只顯示五分鐘，請再查詢一次。</translation>
    </message>
    <message>
        <source>This mail has a code in it that has lost its use. Whoever waited for it asks for another one.</source>
        <translation>這封郵件裡的驗證碼已經失效，請當事人重新取得驗證碼。</translation>
    </message>
    <message>
        <source>This can be asked only within a day after the centre has said that there is an account already. Send the application once more; it can be asked for again then.</source>
        <translation>僅能在系統告知「您已經申請過帳號」後一日內提出請求。請將申請表重新送出一次，即可再次提出。</translation>
    </message>
    <message>
        <source>This request is not, or no longer, yours to decide: the account may have been deleted, or another desk manages it now. The list shows it after the next update.</source>
        <translation>此請求不是（或已不是）由您決定：帳號可能已刪除，或已改由其他單位管理。下次更新後清單即會顯示。</translation>
    </message>
    <message>
        <source>This request has been decided meanwhile, or what it is about has changed, so nothing was done. Look at how it stands now.</source>
        <translation>此請求已有人辦理，或所涉帳號已有變動，因此未作任何處理。請查看目前狀態。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Applies at</source>
        <translation>新服務單位</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>請求時間</translation>
    </message>
    <message>
        <source>You have already applied for an account. One ID number has one business account.
If you have only forgotten the account name or password, use “Account or password forgotten” on the sign-in page, or ask the service desk of the in-service site by phone or mail.
If you have moved here from another unit, that unit must have your business account deleted first, then you can apply here: that of a contact or operator its chief manager deletes; for that of a chief manager the unit returns the sealed form to its regional centre; that of a university, a social education institution or a legal person the in-service site deletes.</source>
        <translation>您已經申請過帳號。每一組身分證字號僅能申請一組業務帳號。
如果您只是忘記帳號密碼，請使用登入畫面的「忘記帳號密碼」查詢，或來電、來信至教師進修網諮詢服務窗口查詢。
若您曾經申請過，但因轉調服務單位，需由前單位刪除您的業務帳號後，即可重新申請新單位的業務帳號：原為連絡人、作業人員者，由前學校的總負責人刪除；原為總負責人者，由前單位將核章的申請表送所屬區管中心刪除；原為大專校院、社教機構、法人者，由教師進修網刪除。</translation>
    </message>
    <message>
        <source>An ID number is not looked for: it would stand in the audit. Enter the account or the name of the person.</source>
        <translation>不能以身分證統一編號查詢，因為查詢條件會留在稽核紀錄裡。請輸入使用者帳號或姓名。</translation>
    </message>
    <message>
        <source>The first day must not be after the last, and they may be a year apart at most.</source>
        <translation>起日不能晚於迄日，最多相隔一年。</translation>
    </message>
    <message>
        <source>The deletion of this account has been asked for already, and waits for its paper or for the desk. Print that form, or withdraw the request first.</source>
        <translation>這個帳號已經申請刪除，尚在等候紙本或審核。請列印該申請表，或先撤回原申請。</translation>
    </message>
    <message>
        <source>Applications of this kind from this unit are not reviewed by your desk, so it cannot key them in. Send the form to the desk that reviews them, or choose the unit again.</source>
        <translation>這個單位的這類申請不由貴單位審核，因此不能登錄。請將申請表轉送審核的受理單位，或重新選擇服務單位。</translation>
    </message>
    <message>
        <source>No open chief manager of this unit has this name, or more than one has. Write the name as “Find business accounts” shows it, or leave it empty if nobody is replaced.</source>
        <translation>這個單位沒有這個姓名的啟用中總負責人，或同名者不只一位。請依「業務帳號查詢」所示填寫；若不是接任，請留空白。</translation>
    </message>
    <message>
        <source>Somebody else has changed this unit since you saw it, so nothing was done. Look at it again after the next update, then decide anew.</source>
        <translation>此單位資料在您檢視後已由他人變更，作業未執行。請於更新後重新檢視再行辦理。</translation>
    </message>
    <message>
        <source>This unit was merged into another one and stays closed. Do it with the unit that it went into.</source>
        <translation>此單位已併入其他單位，不再開放。請於併入後的單位辦理。</translation>
    </message>
    <message>
        <source>This unit is open, so it was not opened again.</source>
        <translation>此單位並未停辦，無須恢復。</translation>
    </message>
    <message>
        <source>This unit is closed. Open it again first, if it is still there.</source>
        <translation>此單位已停辦。如仍存續，請先恢復。</translation>
    </message>
    <message>
        <source>A unit of this kind in this county is reviewed by %1, so your desk cannot add it. Look at kind, code and county, or ask that desk.</source>
        <translation>此縣市之該類單位由%1審核，貴單位無法新增。請檢查單位類別、代碼及縣市，或洽該單位。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are open there: have them closed, or merge the unit into another.</source>
        <translation>
            <numerusform>尚有 %n 個業務帳號啟用中：請先停用，或改辦單位整併。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s) wait there: have them decided first.</source>
        <translation>
            <numerusform>尚有 %n 件申請案待處理：請先審結。</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the unit&apos;s name already. Write another one.</source>
        <translation>名稱與現有名稱相同，請填寫新名稱。</translation>
    </message>
    <message>
        <source>A unit cannot be merged into itself. Choose another one.</source>
        <translation>不得併入單位本身，請另選單位。</translation>
    </message>
    <message>
        <source>A unit has, or had, this code. Find it in the list instead.</source>
        <translation>此單位代碼已有單位使用或曾使用，請於清單尋找該單位。</translation>
    </message>
    <message>
        <source>Four digits are the code of a university, six those of any other school. Look at code and kind.</source>
        <translation>四碼為大專校院代碼，其他學校為六碼。請檢查代碼與單位類別。</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>併入單位</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用對象</translation>
    </message>
    <message>
        <source>You do not keep the roster of this unit, or the unit has been closed, so nobody was entered. Choose a unit of yours, or ask its regional centre.</source>
        <translation>未儲存：這個單位的教師名單不由您管理，或該單位已停辦。請選擇您管理的單位，或洽該單位所屬的區管中心。</translation>
    </message>
    <message>
        <source>This teacher is not, or no longer, on a roster that you keep: another school may have entered them. The list shows it after the next update.</source>
        <translation>這位教師不在您管理的名單內，可能已由其他學校登錄。清單於下次更新後會顯示現況。</translation>
    </message>
    <message>
        <source>Somebody else has changed this teacher&apos;s entry meanwhile, so nothing was done. Look at how it stands now, and decide again.</source>
        <translation>這位教師的資料已被其他人更動，因此未辦理。請看過現況後再決定。</translation>
    </message>
    <message>
        <source>This teacher&apos;s entry is already as you wanted it, or they have left. The list shows how it stands after the next update.</source>
        <translation>這位教師的資料已是您要的狀態，或已離開本校。清單於下次更新後會顯示現況。</translation>
    </message>
    <message>
        <source>Not saved: trainee teachers are not entered into the roster. Enter them once they are appointed, with the title they have then.</source>
        <translation>未儲存：實習教師不得登錄於教師名單。請於其正式任職後，以當時的職稱登錄。</translation>
    </message>
    <message>
        <source>Not saved: what was said of this person has not reached the centre, or was said too long ago. Enter them once more.</source>
        <translation>未儲存：這位教師的查核資料未送達中心，或已逾時。請重新登錄一次。</translation>
    </message>
    <message>
        <source>Not saved: this ID number is known to the centre with another name or birth date. Compare both with the person&apos;s ID card; if they are right, ask your regional centre to correct the former entry.</source>
        <translation>未儲存：中心內這個身分證字號的姓名或出生年月日與您輸入的不同。請與本人證件核對；若輸入無誤，請洽區管中心更正原有資料。</translation>
    </message>
    <message>
        <source>Not saved: a school changes the number of somebody who had a residence number and holds no business account. Any other number is corrected by your regional centre; ask there.</source>
        <translation>未儲存：學校只能更換原為統一證號、且沒有業務帳號者的號碼。其他號碼由區管中心更正，請洽區管中心。</translation>
    </message>
    <message>
        <source>Not saved: the new number is already that of somebody else. Compare it with the person&apos;s ID card; if it is right, ask your regional centre.</source>
        <translation>未儲存：新的號碼已屬於另一個人。請與本人證件核對；若號碼無誤，請洽區管中心。</translation>
    </message>
    <message>
        <source>This change of the roster is not, or no longer, yours to decide. The list shows it after the next update.</source>
        <translation>這筆名單異動不由您辦理。清單於下次更新後會顯示現況。</translation>
    </message>
    <message>
        <source>This change of the roster is not as you saw it: it has been decided, or another one came after it. Look at how it stands now.</source>
        <translation>這筆名單異動與您看到的不同：已有決定，或其後又有異動。請查看現況。</translation>
    </message>
    <message>
        <source>What was found is shown for five minutes, which are over. Search once more.</source>
        <translation>查詢結果只顯示五分鐘，已逾時。請再查詢一次。</translation>
    </message>
    <message>
        <source>The catalogue has this name already, so it was not saved. Choose another name, or take the entry that there is.</source>
        <translation>未儲存：代碼表已有這個名稱。請改用其他名稱，或使用現有的項目。</translation>
    </message>
    <message>
        <source>The list does not have this. Choose one that it has.</source>
        <translation>代碼表沒有這一項。請從清單中選擇。</translation>
    </message>
    <message>
        <source>This one is not used any more. Choose another one from the list.</source>
        <translation>這一項已停用。請從清單中選擇其他項目。</translation>
    </message>
    <message>
        <source>There are more than six subjects. Take some out.</source>
        <translation>任教科目最多六科。請刪減。</translation>
    </message>
    <message>
        <source>A subject is there twice. Take one of the two out.</source>
        <translation>任教科目重複。請刪去其中一個。</translation>
    </message>
    <message>
        <source>Only the last four letters or digits of the licence are kept. Enter these four.</source>
        <translation>教師證字號只保留末四碼的英文字母或數字。請輸入這四碼。</translation>
    </message>
    <message>
        <source>This day is more than a year away. Check the year.</source>
        <translation>這個日期在一年以後。請確認年份。</translation>
    </message>
    <message>
        <source>This day is too far away. Enter one within a year, and a return that comes after the leave began.</source>
        <translation>這個日期太遠。請輸入一年以內的日期；回職日須晚於請假開始的日期。</translation>
    </message>
    <message>
        <source>Whoever was born on this day is too young to teach. Check the year of the birth date.</source>
        <translation>依這個出生年月日，年齡過小，不可能任教。請確認出生年份。</translation>
    </message>
    <message>
        <source>Nobody on a roster is that old. Check the year of the birth date; 75 is the year 1986.</source>
        <translation>依這個出生年月日，年齡過大。請確認出生年份；民國 75 年即西元 1986 年。</translation>
    </message>
    <message>
        <source>Enter how the name begins, or a unit.</source>
        <translation>請輸入姓名開頭的字，或單位。</translation>
    </message>
    <message>
        <source>Not saved: this person is on another school&apos;s roster. If they teach at yours now, enter them as coming from another school; that school is told and may object.</source>
        <translation>未儲存：這位教師在其他學校的名單內。若現已在貴校任教，請以「由他校轉入」登錄；原學校會收到通知，並可提出異議。</translation>
    </message>
    <message>
        <source>Not saved: this person is on the roster of %1. If they teach at yours now, enter them as coming from another school; that school is told and may object.</source>
        <translation>未儲存：這位教師在「%1」的名單內。若現已在貴校任教，請以「由他校轉入」登錄；原學校會收到通知，並可提出異議。</translation>
    </message>
    <message numerus="yes">
        <source>This can be undone for %n day(s), which are over. Enter how it is now instead, or ask your regional centre.</source>
        <translation>
            <numerusform>這項異動可於 %n 日內收回或提出異議，期限已過。請改為登錄現況，或洽區管中心。</numerusform>
        </translation>
    </message>
    <message>
        <source>Title on the roster</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生年月日</translation>
    </message>
    <message>
        <source>Stage of teaching</source>
        <translation>科目類別</translation>
    </message>
    <message>
        <source>Subjects taught</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>Note of the unit</source>
        <translation>單位註記</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Kind of employment</source>
        <translation>聘任類別</translation>
    </message>
    <message>
        <source>Training role</source>
        <translation>訓練角色</translation>
    </message>
    <message>
        <source>First day at the school</source>
        <translation>到職日</translation>
    </message>
    <message>
        <source>Licence, last four places</source>
        <translation>教師證字號末四碼</translation>
    </message>
    <message>
        <source>Civil servant</source>
        <translation>公務人員</translation>
    </message>
    <message>
        <source>How they leave</source>
        <translation>異動類別</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>回職日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Who is to be entered</source>
        <translation>登錄對象</translation>
    </message>
    <message>
        <source>The unit cannot be closed yet: somebody there has an account or waits for a decision. Deal with that first, then close it again.</source>
        <translation>單位尚不能停辦：還有使用中的帳號或待辦的申請。請先處理，再辦理停辦。</translation>
    </message>
    <message>
        <source>No desk reviews a unit of this kind in this county yet, so it was not added. Look at kind, code and county, or ask the in-service site.</source>
        <translation>未新增：這個縣市還沒有受理這類單位的單位。請確認單位類別、代碼與縣市，或洽教師進修網。</translation>
    </message>
    <message>
        <source>Asks for a deletion</source>
        <translation>申請刪除帳號</translation>
    </message>
    <message>
        <source>Reason for the deletion</source>
        <translation>刪除理由</translation>
    </message>
    <message>
        <source>Keyed in from paper</source>
        <translation>紙本登錄</translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation>接任</translation>
    </message>
    <message>
        <source>The check-in of this semester is closed already. If it has to be changed, ask the regional centre to open it again.</source>
        <translation>本學期的期初維護已經完成。如須更改，請洽區管中心重新開放。</translation>
    </message>
    <message>
        <source>Nobody is on the roster, so there is nothing to close. Enter the teachers of your school first.</source>
        <translation>教師名單上沒有人，無法完成更新維護。請先登錄貴校教師。</translation>
    </message>
    <message>
        <source>This check-in is not closed, or was closed anew meanwhile. The list shows it after the next update.</source>
        <translation>這筆期初維護尚未完成，或已再次完成。清單更新後即會顯示。</translation>
    </message>
    <message>
        <source>Another semester has begun, so nothing was written down. Check the date of this PC, and open the check-in once more.</source>
        <translation>已進入另一學期，因此沒有寫入。請檢查這部電腦的日期，再重新開啟「期初維護」。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Not closed: %n entries are not confirmed yet (%1). Go through them first.</source>
        <translation>
            <numerusform>尚未完成：還有 %n 人未確認（%1）。請先逐一核對。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not closed: the roster has changed meanwhile and has %n people now. Look at it, and close again.</source>
        <translation>
            <numerusform>尚未完成：名單已有變動，目前為 %n 人。請核對後再按一次「完成更新維護」。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this teacher is already as you wanted it, or there is none yet. The list shows it after the next update.</source>
        <translation>這位教師的帳號已經是您要的狀況，或尚未申請帳號。下次更新後名單會顯示。</translation>
    </message>
    <message>
        <source>State of the teacher&apos;s account</source>
        <translation>帳號狀況</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Is the teacher&apos;s own, beside any business account, and goes along to another school.</source>
        <translation>屬於教師個人，與業務帳號是兩個帳號，轉校時隨人帶走。</translation>
    </message>
    <message>
        <source>The centre does not know this report. This program and the centre are of different versions: ask who looks after this PC for the newest one.</source>
        <translation>中心不認得這一項統計：本程式與中心的版本不同。請洽負責這台電腦的人員更新到最新版本。</translation>
    </message>
    <message>
        <source>This import is not, or no longer, yours: it was undone, or belongs to a roster that you do not keep. Open the list again to begin a new one.</source>
        <translation>這次匯入已復原，或不屬於您管理的名單，因此沒有處理。請重新開啟名冊，另行匯入。</translation>
    </message>
    <message>
        <source>This import has already done something with this person. Put it right in the roster.</source>
        <translation>這次匯入已處理過這個人。請直接在名單中更正。</translation>
    </message>
    <message>
        <source>An import holds 5,000 people at most. Open the rest of the list as another one.</source>
        <translation>一次匯入最多 5,000 人。其餘請另存一份名冊再匯入。</translation>
    </message>
    <message>
        <source>The whole number is not that of whom this row was taken for. Compare the row with the roster; if it is right, take it once more.</source>
        <translation>這一列的完整號碼與原先比對的人不符，因此沒有匯入。請與名單核對；若名冊正確，請再勾選匯入。</translation>
    </message>
    <message numerus="yes">
        <source>Not undone: %n of its people have been changed since (%1). You can undo the others, or put these back first.</source>
        <translation>
            <numerusform>沒有復原：其中 %n 人之後又有變更（%1）。可以只復原其餘的人，或先改回這些人的資料。</numerusform>
        </translation>
    </message>
    <message>
        <source>This import has already been undone, so nothing was done now. The list shows the roster as it is.</source>
        <translation>這次匯入已經復原，因此沒有再處理。名單如現在所示。</translation>
    </message>
    <message>
        <source>This request is not, or no longer, yours to decide: a correction may have brought it to another desk. The list shows it after the next update.</source>
        <translation>這件申請不是、或不再由您的單位審核：可能補正後改由其他單位審核。清單更新後就會看到。</translation>
    </message>
    <message>
        <source>This request has been decided, corrected or withdrawn meanwhile, so nothing was done. Look at how it stands now.</source>
        <translation>這件申請已經被審核、補正或撤回，所以沒有執行。請看它現在的狀態。</translation>
    </message>
    <message>
        <source>Request to be listed</source>
        <translation>單位列入申請</translation>
    </message>
    <message>
        <source>Permit or certificate</source>
        <translation>設立許可／立案證書</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>證明文件</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Applicant&apos;s telephone</source>
        <translation>申請人電話</translation>
    </message>
    <message>
        <source>Listed</source>
        <comment>state of a request to be listed</comment>
        <translation>已列入</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>接任者</translation>
    </message>
    <message>
        <source>Nobody manages their own teacher&apos;s account, so nothing was done. Somebody else who keeps the roster does it: ask a colleague or your regional centre.</source>
        <translation>不能處理自己的教師個人帳號，因此未執行。請由其他維護教師名單的同仁或所屬區管中心辦理。</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>Enter the name of the course.</source>
        <translation>請輸入研習名稱</translation>
    </message>
    <message>
        <source>The name of the course needs %1 to %2 characters.</source>
        <translation>研習名稱需為 %1 至 %2 個字</translation>
    </message>
    <message>
        <source>The name speaks of «%1», but the tag of that name is not chosen: the hours cannot be passed on. Choose the tag, or change the name.</source>
        <translation>研習名稱含〔%1〕，但未選擇對應的專案屬性標籤，時數將無法轉送</translation>
    </message>
    <message>
        <source>Your unit has a course of the same name on the same day, %1. Look whether this is the same one.</source>
        <translation>貴單位同日已有同名課程 %1，請確認是否重複</translation>
    </message>
    <message>
        <source>At most %1 tags can be chosen.</source>
        <translation>專案屬性標籤最多 %1 項</translation>
    </message>
    <message>
        <source>The catalogue does not have the tag «%1». Choose another one.</source>
        <translation>標籤〔%1〕不在目錄內，請重新選擇</translation>
    </message>
    <message>
        <source>The tag «%1» is only for: %2.</source>
        <translation>標籤〔%1〕僅限%2使用</translation>
    </message>
    <message>
        <source>The tag «%1» has not been in use since %2.</source>
        <translation>標籤〔%1〕已於 %2 停用</translation>
    </message>
    <message>
        <source>The tag «%1» asks for %2 hours at least.</source>
        <translation>標籤〔%1〕需至少 %2 小時，請確認時數</translation>
    </message>
    <message>
        <source>The tag «%1» asks for a lecturer. Enter one.</source>
        <translation>標籤〔%1〕需登錄講師</translation>
    </message>
    <message>
        <source>The tag «%1» asks for a course in person.</source>
        <translation>標籤〔%1〕需以實體方式辦理，請確認上課方式</translation>
    </message>
    <message>
        <source>Choose what the course is held on the basis of.</source>
        <translation>請選擇辦理依據</translation>
    </message>
    <message>
        <source>Enter the number of the letter; if there is none, choose «No official letter».</source>
        <translation>請輸入依據文號；若無公文請改選「無文號」</translation>
    </message>
    <message>
        <source>The number does not look like that of an official letter. Look once more.</source>
        <translation>文號格式與常見公文字號不符，請確認</translation>
    </message>
    <message>
        <source>Enter the date of the letter.</source>
        <translation>請輸入來文日期</translation>
    </message>
    <message>
        <source>The date of the letter cannot be later than today.</source>
        <translation>來文日期不可晚於今日</translation>
    </message>
    <message>
        <source>Choose the kind of class.</source>
        <translation>請選擇班別性質</translation>
    </message>
    <message>
        <source>Only universities hold classes for credits or degrees. Choose another kind.</source>
        <translation>學分班及學位班僅限大專校院開設</translation>
    </message>
    <message>
        <source>Choose the nature of the course, through all four levels.</source>
        <translation>請完整選擇課程性質四個層級</translation>
    </message>
    <message>
        <source>«%1» is not a last level, or is not used any more. Choose the nature through all four levels.</source>
        <translation>課程性質「%1」不完整或已停用，請完整選擇四個層級</translation>
    </message>
    <message>
        <source>At most %1 natures can be chosen.</source>
        <translation>課程性質最多 %1 項</translation>
    </message>
    <message>
        <source>The nature is one of «%1», which the course is not for.</source>
        <translation>課程性質的學校階段「%1」不在參加對象內，請確認</translation>
    </message>
    <message>
        <source>The code of the field of training has %1 characters.</source>
        <translation>研習進修範疇代碼需為 %1 碼</translation>
    </message>
    <message>
        <source>At most %1 partner units can be entered.</source>
        <translation>合作單位最多 %1 個</translation>
    </message>
    <message>
        <source>Choose the partner unit, or enter its name.</source>
        <translation>請選擇合作單位或輸入其名稱</translation>
    </message>
    <message>
        <source>Enter one session at least.</source>
        <translation>請至少建立一個場次</translation>
    </message>
    <message>
        <source>At most %1 sessions can be entered. Part the course in two.</source>
        <translation>場次最多 %1 場，請分為兩門課程</translation>
    </message>
    <message>
        <source>A course cannot go on for more than a year.</source>
        <translation>課程期間不可超過一年</translation>
    </message>
    <message>
        <source>The course begins in %1 days, and the review usually takes longer: submit courses %2 days before they begin.</source>
        <translation>距開課僅 %1 日，審核可能不及；請於開課 %2 日前送審</translation>
    </message>
    <message>
        <source>On a working day: %1. Who takes part needs leave and somebody to stand in.</source>
        <translation>第 %1 場於上班日，參加者需公假排代</translation>
    </message>
    <message>
        <source>Session %1 has no date.</source>
        <translation>第 %1 場：請輸入日期</translation>
    </message>
    <message>
        <source>Session %1 is on a holiday (%2).</source>
        <translation>第 %1 場於國定假日（%2），請確認</translation>
    </message>
    <message>
        <source>Session %1 needs a begin and an end.</source>
        <translation>第 %1 場：請輸入開始及結束時間</translation>
    </message>
    <message>
        <source>Session %1: the end has to be later than the begin.</source>
        <translation>第 %1 場：結束時間需晚於開始時間</translation>
    </message>
    <message>
        <source>Sessions %1 and %2 are at the same time. Change one of them, or give them different groups if they are held side by side.</source>
        <translation>第 %1 場與第 %2 場時間重疊；若為同時段分組，請填不同的分組</translation>
    </message>
    <message>
        <source>Session %1: the break is as long as the session, or longer.</source>
        <translation>第 %1 場休息時間超過課程時間</translation>
    </message>
    <message>
        <source>Session %1 takes %2 minutes. Part morning and afternoon in two, so that each is signed for.</source>
        <translation>第 %1 場長達 %2 分鐘，建議將上午、下午分為兩場，以便分別簽到</translation>
    </message>
    <message>
        <source>Session %1 is held in another way than the course. Change one of the two.</source>
        <translation>第 %1 場的上課方式與課程不符，請修改其一</translation>
    </message>
    <message>
        <source>Session %1: hours are counted in halves.</source>
        <translation>第 %1 場：時數需為 0.5 的倍數</translation>
    </message>
    <message>
        <source>Session %1 can count %2 hours at most.</source>
        <translation>第 %1 場最多可計 %2 小時</translation>
    </message>
    <message>
        <source>Session %1 counts less than the %2 hours that it takes. Look once more.</source>
        <translation>第 %1 場計時低於實際的 %2 小時，請確認</translation>
    </message>
    <message>
        <source>Session %1 has a lecturer who is not among the lecturers. Choose again.</source>
        <translation>第 %1 場的講師不在講師名單內，請重新選擇</translation>
    </message>
    <message>
        <source>The course begins before today. Enter it late with a reason of %1 characters or more, or correct the dates.</source>
        <translation>上課日期早於今日，請改用補登錄並說明理由（至少 %1 個字）</translation>
    </message>
    <message>
        <source>A course can be entered late for %1 days at most. Ask the regional centre.</source>
        <translation>補登錄以 %1 日內為限，請洽區管中心</translation>
    </message>
    <message>
        <source>Choose when the course is held.</source>
        <translation>請選擇課程時段</translation>
    </message>
    <message>
        <source>By its sessions the course is «%1». Look once more.</source>
        <translation>課程時段與場次不符：依場次應為「%1」，請確認</translation>
    </message>
    <message>
        <source>Choose how the course is held.</source>
        <translation>請選擇上課方式</translation>
    </message>
    <message>
        <source>A course that is partly in person needs one session in person at least.</source>
        <translation>混成課程至少需有 1 場實體場次</translation>
    </message>
    <message>
        <source>Choose county and district of the place.</source>
        <translation>請選擇開課地點縣市及鄉鎮市區</translation>
    </message>
    <message>
        <source>A course held online has no place. Take county and place out, or change how it is held.</source>
        <translation>線上課程不需填開課地點；請清除地點或更改上課方式</translation>
    </message>
    <message>
        <source>Enter the place where the course is held.</source>
        <translation>請輸入開課地點</translation>
    </message>
    <message>
        <source>The venue holds %1 people, fewer than the %2 places of the course.</source>
        <translation>場地容量 %1 人，小於招收人數 %2 人</translation>
    </message>
    <message>
        <source>At that time course %1 is held at the same venue.</source>
        <translation>該場地同時段已有課程 %1</translation>
    </message>
    <message>
        <source>The online classroom needs an address that begins with https.</source>
        <translation>線上教室網址需為 https</translation>
    </message>
    <message>
        <source>Choose how those who come check in.</source>
        <translation>請選擇簽到方式</translation>
    </message>
    <message>
        <source>Choose what is counted: hours or credits.</source>
        <translation>請選擇以小時或學分計</translation>
    </message>
    <message>
        <source>A class without credits counts in hours.</source>
        <translation>非學分班請以小時計</translation>
    </message>
    <message>
        <source>Enter the hours of the course.</source>
        <translation>請輸入研習時數</translation>
    </message>
    <message>
        <source>Hours are entered in halves.</source>
        <translation>研習時數需為 0.5 的倍數</translation>
    </message>
    <message>
        <source>The hours or credits have to be between %1 and %2.</source>
        <translation>研習時數／學分需為 %1 至 %2</translation>
    </message>
    <message>
        <source>The course has %1 hours, but its sessions count %2 at most. Enter fewer hours, or more sessions.</source>
        <translation>研習時數 %1 小時超過場次可計時數 %2 小時</translation>
    </message>
    <message>
        <source>The course has %1 hours, fewer than the %2 of its sessions. Look once more.</source>
        <translation>研習時數 %1 小時低於場次的 %2 小時，請確認</translation>
    </message>
    <message>
        <source>Institutes of social education and legal persons hold 6 hours a day as a rule. Attach the letter of consent.</source>
        <translation>社會教育機構及法人每日以 6 小時為原則，請檢附同意函</translation>
    </message>
    <message>
        <source>Institutes of social education and legal persons hold 35 hours a week as a rule. Attach the letter of consent.</source>
        <translation>社會教育機構及法人每週以 35 小時為原則，請檢附同意函</translation>
    </message>
    <message>
        <source>Hours online and hours in person together have to be the hours of the course.</source>
        <translation>數位時數與實體時數合計需等於研習時數</translation>
    </message>
    <message>
        <source>Choose what is credited for part of the course.</source>
        <translation>請選擇部分核時方式</translation>
    </message>
    <message>
        <source>Choose the share of attendance.</source>
        <translation>請選擇出席門檻</translation>
    </message>
    <message>
        <source>The minutes let pass have to be %1 to %2.</source>
        <translation>容許分鐘數需為 %1 至 %2</translation>
    </message>
    <message>
        <source>Enter how many hours are deducted, in halves.</source>
        <translation>請輸入扣減時數，需為 0.5 的倍數</translation>
    </message>
    <message>
        <source>Say how it is assessed otherwise.</source>
        <translation>選擇「其他」時請說明</translation>
    </message>
    <message>
        <source>Choose whom the course is for.</source>
        <translation>請選擇參加對象</translation>
    </message>
    <message>
        <source>With these titles %1 teachers of your school cannot register.</source>
        <translation>限制職稱將使 %1 位本校教師無法報名</translation>
    </message>
    <message>
        <source>Choose whom the course is open to.</source>
        <translation>請選擇開放對象</translation>
    </message>
    <message>
        <source>A school-based course is open to the own school or to certain units only.</source>
        <translation>校本研習僅能開放校內或指定單位</translation>
    </message>
    <message>
        <source>A course for seed teachers cannot be for the own school only.</source>
        <translation>種子研習不可僅限校內教師</translation>
    </message>
    <message>
        <source>Choose one county or unit at least.</source>
        <translation>指定縣市（單位）至少選擇 1 個</translation>
    </message>
    <message>
        <source>The number of classes has to be %1 to %2.</source>
        <translation>開班班數需為 %1 至 %2</translation>
    </message>
    <message>
        <source>The people in a class have to be %1 to %2.</source>
        <translation>各班人數需為 %1 至 %2</translation>
    </message>
    <message>
        <source>All classes together can have %1 people at most.</source>
        <translation>總人數不可超過 %1</translation>
    </message>
    <message>
        <source>The course has %1 places for the own school, whose roster has %2 teachers.</source>
        <translation>招收人數 %1 人超過本校教師人數（%2 人），請確認</translation>
    </message>
    <message>
        <source>Enter the fee; 0 if there is none.</source>
        <translation>請輸入繳費金額，免費請填 0</translation>
    </message>
    <message>
        <source>The fee has to be 0 to %1.</source>
        <translation>繳費金額需為 0 至 %1</translation>
    </message>
    <message>
        <source>School-based courses usually have no fee. Look once more.</source>
        <translation>校本研習通常免費，請確認</translation>
    </message>
    <message>
        <source>Choose how the fee is paid.</source>
        <translation>金額大於 0 時請選擇繳費方式</translation>
    </message>
    <message>
        <source>A course without a fee has no way to pay it: choose «No fee».</source>
        <translation>免費課程的繳費方式需為「無」</translation>
    </message>
    <message>
        <source>Choose how one registers.</source>
        <translation>請選擇報名方式</translation>
    </message>
    <message>
        <source>«No registration needed» cannot be chosen with another way.</source>
        <translation>「不需報名」不可與其他報名方式並選</translation>
    </message>
    <message>
        <source>Enter the first and the last day of registration.</source>
        <translation>請輸入報名起日及迄日</translation>
    </message>
    <message>
        <source>The first day of registration cannot be later than the last.</source>
        <translation>報名起日不可晚於迄日</translation>
    </message>
    <message>
        <source>Registration cannot end later than the course.</source>
        <translation>報名迄日不可晚於課程結束日</translation>
    </message>
    <message>
        <source>Registration ends after the first session begins: nobody is taken once it has begun.</source>
        <translation>報名截止晚於第一場開始，開始後將不受理報名</translation>
    </message>
    <message>
        <source>Enter the web page for registration; it begins with https.</source>
        <translation>請輸入報名網址（需為 https）</translation>
    </message>
    <message>
        <source>Enter a contact of the course.</source>
        <translation>請輸入承辦人</translation>
    </message>
    <message>
        <source>Enter the name of the contact.</source>
        <translation>請輸入承辦人姓名</translation>
    </message>
    <message>
        <source>Enter the telephone of the contact.</source>
        <translation>請輸入承辦人聯絡電話</translation>
    </message>
    <message>
        <source>The e-mail of the contact does not have the right form.</source>
        <translation>承辦人 E-mail 格式不正確</translation>
    </message>
    <message>
        <source>Enter one lecturer at least.</source>
        <translation>請至少登錄 1 位講師</translation>
    </message>
    <message>
        <source>At most %1 lecturers can be entered.</source>
        <translation>講師最多 %1 位</translation>
    </message>
    <message>
        <source>Enter the name of the lecturer.</source>
        <translation>請輸入講師姓名</translation>
    </message>
    <message>
        <source>Without an ID number no hours can be credited to %1, who comes from outside.</source>
        <translation>外聘講師%1無身分證字號，無法登錄講師時數</translation>
    </message>
    <message>
        <source>At the time of session %2, %1 lectures in another course (%3).</source>
        <translation>講師%1於第 %2 場同時段另有課程 %3</translation>
    </message>
    <message>
        <source>The content of the course needs %1 characters at least.</source>
        <translation>課程內容至少 %1 個字</translation>
    </message>
    <message>
        <source>At most %1 files can be attached.</source>
        <translation>附件最多 %1 個</translation>
    </message>
    <message>
        <source>Attach the course plan.</source>
        <translation>請附上課程計畫書</translation>
    </message>
    <message>
        <source>A file is not, or no longer, at the centre. Attach it once more.</source>
        <translation>附件不在中心或已移除，請重新附加</translation>
    </message>
    <message>
        <source>%1: ODF or PDF can be opened by everybody.</source>
        <translation>附件 %1：建議以 ODF 或 PDF 提供</translation>
    </message>
    <message>
        <source>Hours for civil servants need a category of the course.</source>
        <translation>轉送公務人員終身學習時數需選擇課程類別代碼</translation>
    </message>
    <message>
        <source>The term has to be %1 to %2.</source>
        <translation>期別需為 %1 至 %2</translation>
    </message>
    <message>
        <source>Choose method and category of environmental education.</source>
        <translation>請選擇環境教育方法及類別代碼</translation>
    </message>
    <message>
        <source>At most %1 parts can be entered.</source>
        <translation>分時數最多 %1 項</translation>
    </message>
    <message>
        <source>The parts have %1 hours together, more than the %2 of the course.</source>
        <translation>分時數合計 %1 超過研習時數 %2</translation>
    </message>
    <message>
        <source>Part %1 needs a name.</source>
        <translation>第 %1 項分時數未輸入名稱</translation>
    </message>
    <message>
        <source>Part %1 needs hours, in halves.</source>
        <translation>第 %1 項分時數未輸入時數，或不是 0.5 的倍數</translation>
    </message>
    <message>
        <source>Part %1 needs a category.</source>
        <translation>第 %1 項分時數未選擇類別</translation>
    </message>
    <message>
        <source>At most %1 deputies can be chosen.</source>
        <translation>代理人最多 %1 位</translation>
    </message>
    <message>
        <source>A deputy has to hold an account of the same unit.</source>
        <translation>代理人需為本單位的業務帳號</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This is not right, for a reason that this program does not know yet (%1). Update the program.</source>
        <translation>這一項不符規定，但這個版本的程式不知道原因（%1）。請更新程式。</translation>
    </message>
    <message>
        <source>Name of the course</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Project tags</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>依據文號</translation>
    </message>
    <message>
        <source>Date of the letter</source>
        <translation>來文日期</translation>
    </message>
    <message>
        <source>Kind of class</source>
        <translation>班別性質</translation>
    </message>
    <message>
        <source>Nature of the course</source>
        <translation>課程性質</translation>
    </message>
    <message>
        <source>Field of training</source>
        <translation>研習進修範疇</translation>
    </message>
    <message>
        <source>Partner units</source>
        <translation>合作單位</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>所屬系列</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>場次</translation>
    </message>
    <message>
        <source>Reason for the late entry</source>
        <translation>補登錄理由</translation>
    </message>
    <message>
        <source>When it is held</source>
        <translation>課程時段</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>上課方式</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>開課地點</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>研習場所</translation>
    </message>
    <message>
        <source>Online classroom</source>
        <translation>線上教室</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>簽到方式</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>時數單位</translation>
    </message>
    <message>
        <source>Hours or credits</source>
        <translation>研習時數／學分</translation>
    </message>
    <message>
        <source>Hours online</source>
        <translation>數位時數</translation>
    </message>
    <message>
        <source>Hours in person</source>
        <translation>實體時數</translation>
    </message>
    <message>
        <source>Hours for part of it</source>
        <translation>部分核時</translation>
    </message>
    <message>
        <source>Share of attendance</source>
        <translation>出席門檻</translation>
    </message>
    <message>
        <source>Minutes let pass</source>
        <translation>遲到早退容許分鐘</translation>
    </message>
    <message>
        <source>Being late, leaving early</source>
        <translation>遲到早退</translation>
    </message>
    <message>
        <source>Hours deducted</source>
        <translation>扣減時數</translation>
    </message>
    <message>
        <source>Hours for lecturers</source>
        <translation>講師時數</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>考核方式</translation>
    </message>
    <message>
        <source>Other assessment</source>
        <translation>其他考核方式</translation>
    </message>
    <message>
        <source>For whom (stages)</source>
        <translation>參加對象（階段）</translation>
    </message>
    <message>
        <source>Titles admitted</source>
        <translation>職稱限制</translation>
    </message>
    <message>
        <source>Subjects admitted</source>
        <translation>任教科目限制</translation>
    </message>
    <message>
        <source>How subjects limit</source>
        <translation>任教科目限制方式</translation>
    </message>
    <message>
        <source>For whom, in words</source>
        <translation>參加對象說明</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>開放對象</translation>
    </message>
    <message>
        <source>Counties admitted</source>
        <translation>指定縣市</translation>
    </message>
    <message>
        <source>Units admitted</source>
        <translation>指定單位</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>開班班數</translation>
    </message>
    <message>
        <source>People in a class</source>
        <translation>各班人數</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>繳費金額</translation>
    </message>
    <message>
        <source>How the fee is paid</source>
        <translation>繳費方式</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>經費負擔</translation>
    </message>
    <message>
        <source>Source of the subsidy</source>
        <translation>補助來源</translation>
    </message>
    <message>
        <source>Ways to register</source>
        <translation>報名方式</translation>
    </message>
    <message>
        <source>Registration from</source>
        <translation>報名起日</translation>
    </message>
    <message>
        <source>Registration until</source>
        <translation>報名迄日</translation>
    </message>
    <message>
        <source>Web page for registration</source>
        <translation>其他報名網址</translation>
    </message>
    <message>
        <source>Contacts of the course</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>研習目標</translation>
    </message>
    <message>
        <source>Content of the course</source>
        <translation>課程內容</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Hours for civil servants</source>
        <translation>轉公務人員終身學習</translation>
    </message>
    <message>
        <source>Hours of environmental education</source>
        <translation>環境教育時數</translation>
    </message>
    <message>
        <source>Hours in parts</source>
        <translation>分時數</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Course number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Number at the former site</source>
        <translation>原網站課程代碼</translation>
    </message>
    <message>
        <source>Holding unit</source>
        <translation>開課單位</translation>
    </message>
    <message>
        <source>Places in all</source>
        <translation>招收人數</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>結案期限</translation>
    </message>
    <message>
        <source>Account responsible</source>
        <translation>課程負責帳號</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>第 %1 場</translation>
    </message>
    <message>
        <source>Lecturer %1</source>
        <translation>講師 %1</translation>
    </message>
    <message>
        <source>Contact %1 of the course</source>
        <translation>承辦人%1</translation>
    </message>
    <message>
        <source>Partner %1</source>
        <translation>合作單位 %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>分時數第 %1 項</translation>
    </message>
    <message>
        <source>Attachment %1</source>
        <translation>附件 %1</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>開始時間</translation>
    </message>
    <message>
        <source>end</source>
        <translation>結束時間</translation>
    </message>
    <message>
        <source>break</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>how it is held</source>
        <translation>上課方式</translation>
    </message>
    <message>
        <source>room</source>
        <translation>教室</translation>
    </message>
    <message>
        <source>hours counted</source>
        <translation>計時</translation>
    </message>
    <message>
        <source>lecturers</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>own unit</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>kind of appointment</source>
        <translation>聘別</translation>
    </message>
    <message>
        <source>expertise</source>
        <translation>專長</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>role</source>
        <translation>關係</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>who sees it</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>number</source>
        <translation>第幾場</translation>
    </message>
    <message>
        <source>category of the course</source>
        <translation>課程類別代碼</translation>
    </message>
    <message>
        <source>term</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法代碼</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a row, what stands in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>This course is not, or no longer, yours to see or to change. The list shows it after the next update.</source>
        <translation>您看不到這門課程，或已不能變更；清單會在下次更新後顯示最新情形。</translation>
    </message>
    <message>
        <source>Somebody else has changed this course meanwhile, so nothing was done. Look at how it stands now, and decide again.</source>
        <translation>這門課程在您檢視後已有人變更，因此沒有執行。請檢視目前的內容後再決定。</translation>
    </message>
    <message>
        <source>Nobody reviews a course that they hold, submitted or lecture in. Somebody else at the desk decides it; where there is nobody, the in-service site does.</source>
        <translation>不可審核自己開設、送出或擔任講師的課程。請由區管中心的其他審核人員審核；若無其他人員，由教師進修網審核。</translation>
    </message>
    <message>
        <source>This course was submitted anew after you looked at it. Look at the difference, and decide again.</source>
        <translation>此課程在您檢視後已更新，請重新檢視差異後再審核。</translation>
    </message>
    <message>
        <source>The first session has begun already. If the course is to be approved all the same, say why.</source>
        <translation>第一場已經開始。如仍要核准，請說明理由。</translation>
    </message>
    <message>
        <source>A tag of this course is not open to the unit or not in use any more, so it was not approved. Send the course back with that reason.</source>
        <translation>課程的標籤未開放給開課單位或已停用，因此沒有核准。請以此原因退回補正。</translation>
    </message>
    <message>
        <source>An approval can be taken back for 24 hours, which are over. The unit can cancel the course or ask for a change.</source>
        <translation>核准後 24 小時內才能撤銷，已經逾時。可請開課單位取消課程或提出異動申請。</translation>
    </message>
    <message>
        <source>Teachers have been accepted for this course, so the approval is not taken back. The unit can cancel the course.</source>
        <translation>已有教師錄取這門課程，不能撤銷核准。可請開課單位取消課程。</translation>
    </message>
    <message>
        <source>This account cannot hold the course: it is not an account of the unit that may, or holds it already. Choose another one.</source>
        <translation>這個帳號不能負責這門課程：不是本單位可開課的帳號，或已是負責人。請選擇其他帳號。</translation>
    </message>
    <message>
        <source>The course is over, so it was not cancelled. Send the list of those who came.</source>
        <translation>課程已經結束，不能取消。請上傳名單。</translation>
    </message>
    <message>
        <source>This handover was not, or is no longer, offered to you. The list shows it after the next update.</source>
        <translation>這項移交未向您提出，或已經撤回；清單會在下次更新後顯示最新情形。</translation>
    </message>
    <message>
        <source>Your unit has courses whose lists are overdue, so no new course was taken. Close those first.</source>
        <translation>貴單位有課程逾期未結案，因此不能登錄新課程。請先結案。</translation>
    </message>
    <message>
        <source>The file is not of a kind that is taken, so it was not attached: ODF, PDF, DOCX, XLSX, PPTX, JPEG, PNG or ZIP. Save it as one of them.</source>
        <translation>附件格式不支援，因此沒有附加：可用 ODF、PDF、DOCX、XLSX、PPTX、JPEG、PNG 或 ZIP。請另存後再附加。</translation>
    </message>
    <message>
        <source>The file is larger than 10 MB, so it was not attached. Make it smaller, or part it.</source>
        <translation>附件超過 10 MB，因此沒有附加。請縮小或分成幾個檔案。</translation>
    </message>
    <message>
        <source>The course stands at «%1» now, so this was not done. The list shows it after the next update.</source>
        <translation>課程目前為「%1」，不能執行此操作；清單會在下次更新後顯示最新情形。</translation>
    </message>
    <message>
        <source>The course does not stand where this could be done, so it was not. The list shows how it stands after the next update.</source>
        <translation>課程目前的狀態不能執行此操作；清單會在下次更新後顯示最新情形。</translation>
    </message>
    <message>
        <source>The course was not taken: something in it is not right. Correct it, and submit it once more.</source>
        <translation>課程沒有送出：有些內容不符規定。請修正後再送審。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Course under review</source>
        <translation>課程-待審</translation>
    </message>
    <message>
        <source>Course sent back</source>
        <translation>課程-退回補正</translation>
    </message>
    <message>
        <source>Course approved</source>
        <translation>課程-審核通過</translation>
    </message>
    <message>
        <source>Course rejected</source>
        <translation>課程-審核不通過</translation>
    </message>
    <message>
        <source>Course withdrawn</source>
        <translation>課程-撤回</translation>
    </message>
    <message>
        <source>Course cancelled</source>
        <translation>課程-取消</translation>
    </message>
    <message>
        <source>List not yet sent</source>
        <translation>名單-未上傳</translation>
    </message>
    <message>
        <source>List under review</source>
        <translation>名單-待審</translation>
    </message>
    <message>
        <source>List sent back</source>
        <translation>名單-退回補正</translation>
    </message>
    <message>
        <source>List confirmed</source>
        <translation>名單確認通過</translation>
    </message>
    <message>
        <source>List confirmed, nobody came</source>
        <translation>名單確認通過-無人出席</translation>
    </message>
    <message>
        <source>An official letter with a number</source>
        <translation>有文號</translation>
    </message>
    <message>
        <source>No official letter</source>
        <translation>無文號</translation>
    </message>
    <message>
        <source>A decision of the school&apos;s meeting, or a plan</source>
        <translation>校務會議或計畫</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>非學分班</translation>
    </message>
    <message>
        <source>Without credits (school-based)</source>
        <translation>非學分班（校本研習）</translation>
    </message>
    <message>
        <source>Without credits (seed teachers)</source>
        <translation>非學分班（種子研習）</translation>
    </message>
    <message>
        <source>Bachelor&apos;s credits</source>
        <translation>學士學分班</translation>
    </message>
    <message>
        <source>Master&apos;s credits</source>
        <translation>碩士學分班</translation>
    </message>
    <message>
        <source>Bachelor&apos;s degree</source>
        <translation>學士學位班</translation>
    </message>
    <message>
        <source>Master&apos;s degree</source>
        <translation>碩士學位班</translation>
    </message>
    <message>
        <source>Monday to Friday, by day</source>
        <translation>週一至週五白天</translation>
    </message>
    <message>
        <source>Monday to Friday, in the evening</source>
        <translation>週一至週五晚上</translation>
    </message>
    <message>
        <source>At the weekend</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>In the summer holidays</source>
        <translation>暑假</translation>
    </message>
    <message>
        <source>In the winter holidays</source>
        <translation>寒假</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚無資料</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>實體</translation>
    </message>
    <message>
        <source>Online, live</source>
        <translation>線上同步</translation>
    </message>
    <message>
        <source>Online, at one&apos;s own time</source>
        <translation>線上非同步</translation>
    </message>
    <message>
        <source>Partly in person, partly online</source>
        <translation>混成</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>Sign-in sheet on paper</source>
        <translation>紙本簽到表</translation>
    </message>
    <message>
        <source>Scanned admission slips</source>
        <translation>掃描報到單</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>點名</translation>
    </message>
    <message>
        <source>Check-in online by oneself</source>
        <translation>線上自行簽到</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>學分</translation>
    </message>
    <message>
        <source>By the sessions attended</source>
        <translation>依場次核給</translation>
    </message>
    <message>
        <source>In proportion to the attendance</source>
        <translation>依出席比例核給</translation>
    </message>
    <message>
        <source>Only for full attendance</source>
        <translation>全程出席才核給</translation>
    </message>
    <message>
        <source>In full from a share of the attendance</source>
        <translation>出席達門檻核給全部</translation>
    </message>
    <message>
        <source>The session does not count</source>
        <translation>該場不計</translation>
    </message>
    <message>
        <source>Hours are deducted</source>
        <translation>扣減時數</translation>
    </message>
    <message>
        <source>It is noted only</source>
        <translation>僅註記</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測驗</translation>
    </message>
    <message>
        <source>Written report</source>
        <translation>書面報告</translation>
    </message>
    <message>
        <source>Presentation of results</source>
        <translation>成果發表</translation>
    </message>
    <message>
        <source>Practical exercise</source>
        <translation>實作演練</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>心得分享</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>案例研討</translation>
    </message>
    <message>
        <source>Exchange of views</source>
        <translation>意見交流</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Senior high</source>
        <translation>高中</translation>
    </message>
    <message>
        <source>Vocational high</source>
        <translation>高職</translation>
    </message>
    <message>
        <source>Junior high</source>
        <translation>國中</translation>
    </message>
    <message>
        <source>Elementary</source>
        <translation>國小</translation>
    </message>
    <message>
        <source>Kindergarten</source>
        <translation>幼兒園</translation>
    </message>
    <message>
        <source>Special education</source>
        <translation>特教</translation>
    </message>
    <message>
        <source>University</source>
        <translation>大專</translation>
    </message>
    <message>
        <source>Administrative staff</source>
        <translation>行政人員</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>They alone</source>
        <translation>僅限</translation>
    </message>
    <message>
        <source>They come first</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Teachers of the own school only</source>
        <translation>僅校內教師</translation>
    </message>
    <message>
        <source>The own county</source>
        <translation>本縣市</translation>
    </message>
    <message>
        <source>Certain counties</source>
        <translation>指定縣市</translation>
    </message>
    <message>
        <source>Certain units</source>
        <translation>指定單位</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>全國</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Paid on site</source>
        <translation>現場繳交</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>匯款</translation>
    </message>
    <message>
        <source>Postal giro</source>
        <translation>劃撥</translation>
    </message>
    <message>
        <source>Credit card (elsewhere)</source>
        <translation>信用卡（外部）</translation>
    </message>
    <message>
        <source>Paid by the unit</source>
        <translation>單位支付</translation>
    </message>
    <message>
        <source>Borne in full</source>
        <translation>全額負擔</translation>
    </message>
    <message>
        <source>Subsidised in part</source>
        <translation>部分補助</translation>
    </message>
    <message>
        <source>No funds</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Online registration</source>
        <translation>線上報名</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Nominated by official letter</source>
        <translation>公文薦派</translation>
    </message>
    <message>
        <source>Another web page</source>
        <translation>其他網址</translation>
    </message>
    <message>
        <source>No registration needed</source>
        <translation>不需報名</translation>
    </message>
    <message>
        <source>Own staff</source>
        <translation>內聘</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外聘</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助教</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>開課單位</translation>
    </message>
    <message>
        <source>Under the guidance of</source>
        <translation>指導單位</translation>
    </message>
    <message>
        <source>Held together with</source>
        <translation>合辦單位</translation>
    </message>
    <message>
        <source>Course plan</source>
        <translation>計畫書</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>課程表</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>簡章</translation>
    </message>
    <message>
        <source>Letter of consent</source>
        <translation>同意函</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全程</translation>
    </message>
    <message>
        <source>Course %1 (%2) is not closed yet: give it to somebody else of the unit, or close it.</source>
        <translation>課程 %1（%2）尚未結案：請改由單位其他同仁負責，或先結案。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of the unit are not closed: have them closed or cancelled, or merge the unit into another.</source>
        <translation>
            <numerusform>該單位有 %n 門課程尚未結案：請先結案或取消，或將單位整併至其他單位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Session %1: this is not a day. Write it as 3/4, 115/3/4 or 2026-03-04.</source>
        <translation>第 %1 場：看不懂這個日期，請寫成 3/4、115/3/4 或 2026-03-04</translation>
    </message>
    <message>
        <source>Session %1: this is not a time. Write it as 9:00 or 1330.</source>
        <translation>第 %1 場：看不懂這個時間，請寫成 9:00 或 1330</translation>
    </message>
    <message>
        <source>Session %1: the break is written in minutes.</source>
        <translation>第 %1 場：休息時間請以分鐘填寫</translation>
    </message>
    <message>
        <source>Session %1: not all of these names are among the lecturers, or two lecturers have the same. Enter them below first.</source>
        <translation>第 %1 場：講師姓名不在講師名單內，或有同名者；請先在下方登錄講師</translation>
    </message>
    <message>
        <source>Registration is open for %1 days only. Three are the least that people can plan by.</source>
        <translation>報名期間僅 %1 日，少於 3 日，請確認</translation>
    </message>
    <message>
        <source>Nothing in the form is different from what was sent back, and no answer says why. Correct the form, or answer in five characters or more.</source>
        <translation>表單內容與退回時相同，也未填寫說明，因此未送出。請修正內容，或以 5 個字以上說明。</translation>
    </message>
    <message>
        <source>Somebody at the desk has had this course open in the last ten minutes, so it was not withdrawn. Withdraw it all the same if you are sure.</source>
        <translation>審核人員最近 10 分鐘內曾開啟此課程，因此尚未撤回。若確定要撤回，請再確認一次。</translation>
    </message>
    <message>
        <source>The centre does not have this file any more, or it is not for you. Attach it again.</source>
        <translation>中心已無此附件，或您無權使用。請重新附加檔案。</translation>
    </message>
    <message>
        <source>The file belongs to a course, so it was not removed. Submit the course without it.</source>
        <translation>此附件已屬於某門課程，因此未移除。請在課程表單中取消該附件後送出。</translation>
    </message>
    <message>
        <source>A file was attached under this number before, so this one was not. Attach it again.</source>
        <translation>此識別碼已有附件，因此未附加。請重新附加檔案。</translation>
    </message>
    <message>
        <source>The centre cannot search for that: there are too many or too long words in it. Take some of them, or of the conditions, away.</source>
        <translation>區管中心的系統無法依此搜尋：輸入的字詞或條件過多、過長。請減少部分字詞或條件後再試。</translation>
    </message>
    <message>
        <source>There are more of these than there can be. Take some out.</source>
        <translation>數量超過上限，請刪減。</translation>
    </message>
    <message>
        <source>This is not a time of the day. Write it as 9:00, 0900 or 13:30.</source>
        <translation>這不是時間。請寫成 9:00、0900 或 13:30。</translation>
    </message>
    <message>
        <source>This is not the address of a secure web page. It begins with https://.</source>
        <translation>網址不正確，需以 https:// 開頭。</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2, in steps of 0.5.</source>
        <translation>請輸入 %1 至 %2 的數字，以 0.5 為單位。</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2.</source>
        <translation>請輸入 %1 至 %2 的整數。</translation>
    </message>
    <message>
        <source>This venue is not, or no longer, one that your unit or your desk keeps, so nothing was done. The list shows it after the next update.</source>
        <translation>這個場所不是（或已不是）貴單位可管理的場所，因此未處理。清單於下次更新後即會顯示正確內容。</translation>
    </message>
    <message>
        <source>Somebody else has changed this venue meanwhile, so nothing was done. Look at how it stands now, and decide again.</source>
        <translation>這個場所剛才已由其他同仁異動，因此未處理。請查看目前的內容，再決定是否處理。</translation>
    </message>
    <message>
        <source>Your unit has a venue of this name in use, so it was not saved. Choose another name, for instance with the floor.</source>
        <translation>貴單位已有同名的使用中場所，因此未儲存。請改用其他名稱，例如加上樓層。</translation>
    </message>
    <message>
        <source>This venue is closed, or in use again, so nothing was done. The list shows how it stands after the next update.</source>
        <translation>這個場所已停用或已恢復使用，因此未處理。清單於下次更新後即會顯示目前狀態。</translation>
    </message>
    <message>
        <source>This recommendation is not, or no longer, there for you: it may have been withdrawn. Search once more, or wait for the next update of the list.</source>
        <translation>這筆推薦不在您可處理的範圍，或已撤回。請重新查詢，或等待清單更新。</translation>
    </message>
    <message>
        <source>Somebody else has changed this recommendation meanwhile, so nothing was done. Look at how it stands now, and decide again.</source>
        <translation>這筆推薦剛才已由其他同仁異動，因此未處理。請查看目前的內容，再決定是否處理。</translation>
    </message>
    <message>
        <source>Your unit recommends this person already, or somebody else with this e-mail, so it was not saved. Change the recommendation that there is, or check the e-mail.</source>
        <translation>貴單位已推薦這位講師，或已有其他講師使用這個 E-Mail，因此未儲存。請修改原有的推薦，或核對 E-Mail。</translation>
    </message>
    <message>
        <source>This recommendation does not stand as you saw it: the lecturer has agreed, or it was withdrawn. The list shows it after the next update.</source>
        <translation>這筆推薦的狀態與您看到的不同：講師已同意，或推薦已撤回。清單於下次更新後即會顯示。</translation>
    </message>
    <message>
        <source>This is not the code that was mailed to the lecturer. Compare all twelve digits with what you were told, or ask by mail once more.</source>
        <translation>這不是寄給講師的同意碼。請核對 12 位數字，或重新寄信徵詢。</translation>
    </message>
    <message>
        <source>Not asked: this e-mail is that of another colleague&apos;s account at your unit, and a lecturer agrees in person. Enter the lecturer&apos;s own e-mail, or record the consent on paper.</source>
        <translation>未寄出：這個 E-Mail 是貴單位其他同仁帳號的信箱，須由講師本人同意。請填講師本人的 E-Mail，或登錄書面同意。</translation>
    </message>
    <message>
        <source>Not asked: there is no e-mail of the lecturer. Enter one, or record the consent on paper.</source>
        <translation>未寄出：沒有講師的 E-Mail。請補填，或登錄書面同意。</translation>
    </message>
    <message>
        <source>No code that was mailed counts any more: it is too old, or what other units would see has been changed since. Ask the lecturer by mail once more.</source>
        <translation>已寄出的同意碼都已失效：逾期，或提供其他單位查詢的內容已有修改。請重新寄信徵詢講師。</translation>
    </message>
    <message>
        <source>A consent is of today or of the last three years. Check the day on the sheet, or have another one signed.</source>
        <translation>同意書的日期須在今日以前、三年以內。請核對日期，或請講師重新簽署。</translation>
    </message>
    <message>
        <source>Choose a subject, or enter two characters at least.</source>
        <translation>請選擇科目，或至少輸入 2 個字。</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your unit has %n venues in use, which is the most there can be. Close those that are used no more.</source>
        <translation>
            <numerusform>未儲存：貴單位使用中的場所已達上限 %n 個。請先停用不再使用的場所。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your unit recommends %n people, which is the most there can be. Withdraw those whom you would not ask again.</source>
        <translation>
            <numerusform>未儲存：貴單位推薦的講師已達上限 %n 人。請先撤回不再推薦的講師。</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>容納人數</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Further equipment</source>
        <translation>其他設備</translation>
    </message>
    <message>
        <source>Recommendation of a lecturer</source>
        <translation>講師推薦</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>專長</translation>
    </message>
    <message>
        <source>Other units see the e-mail</source>
        <translation>E-Mail 提供其他單位</translation>
    </message>
    <message>
        <source>Other units see the telephone</source>
        <translation>電話提供其他單位</translation>
    </message>
    <message>
        <source>Day on the sheet</source>
        <translation>同意書日期</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>同意書存放處</translation>
    </message>
    <message>
        <source>Words searched for</source>
        <translation>查詢文字</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>The venue that was chosen is closed, or is not shared with your unit. Choose another one, or write where it is.</source>
        <translation>所選的研習場所已停用，或未開放貴單位使用。請另選場所，或自行填寫地點。</translation>
    </message>
    <message>
        <source>Terms of a teacher&apos;s own account</source>
        <translation>教師個人帳號使用及個人資料提供同意書</translation>
    </message>
    <message>
        <source>Shared with other units</source>
        <translation>開放他單位</translation>
    </message>
    <message>
        <source>There is no published course of this number, so it is not followed. Check the number, or search for the course.</source>
        <translation>沒有此課程代碼的公開研習課程，未加入追蹤。請核對編號，或改以課程搜尋查詢。</translation>
    </message>
    <message>
        <source>This subscription is not, or no longer, there: it may have been deleted on another computer. The list shows it after the next update.</source>
        <translation>查無此訂閱，可能已在其他電腦刪除；清單將於下次更新後顯示。</translation>
    </message>
    <message>
        <source>This subscription has been changed or stopped meanwhile, on another computer or by the code in a mail, so nothing was done. Look at how it stands now.</source>
        <translation>此訂閱已在其他電腦變更，或已由信中的停止碼停止，因此未辦理。請先查看目前內容。</translation>
    </message>
    <message numerus="yes">
        <source>Not followed: you follow %n courses, which is the most there can be. Take those off the list that you need no more.</source>
        <translation>
            <numerusform>未加入追蹤：您已追蹤 %n 門研習課程，已達上限。請先取消不再需要的課程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not followed: the course has been cancelled. Search for another one.</source>
        <translation>未加入追蹤：該研習課程已取消，請另查其他課程。</translation>
    </message>
    <message>
        <source>Not followed: the course has ended. Search for another one.</source>
        <translation>未加入追蹤：該研習課程已結束，請另查其他課程。</translation>
    </message>
    <message numerus="yes">
        <source>Not subscribed: you have %n subscriptions, which is the most there can be. Delete one, also a stopped one, or change it.</source>
        <translation>
            <numerusform>未訂閱：您已有 %n 個訂閱，已達上限（已停止者也計入）。請刪除或改用其中一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>This subscription has stopped already, so nothing was done.</source>
        <translation>此訂閱已停止，不需再辦理。</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>訂閱</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Told by mail too</source>
        <translation>也寄 E-Mail 通知</translation>
    </message>
    <message>
        <source>A change of this course is being reviewed already, and there is one at a time. Wait for the decision, or withdraw that one. What needs no review can be changed meanwhile.</source>
        <translation>此課程已有異動申請審核中，同時只能有一件。請等候審核結果，或先撤回該件；不須審核的項目仍可異動。</translation>
    </message>
    <message>
        <source>This change is not, or no longer, yours to see or to decide. The list shows it after the next update.</source>
        <translation>此異動不屬於您可查看或審核的範圍，或已不屬於。下次更新後清單即會顯示。</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile: %1. Nothing was done. Look at how it stands now, and change it from there.</source>
        <translation>下列項目在您填寫期間已由他人變更：%1。本次未做任何異動，請查看目前內容後再申請。</translation>
    </message>
    <message>
        <source>This cannot be changed any more as the course stands now: %1. Nothing was done. Leave it out; if it has to be, ask the desk.</source>
        <translation>依課程目前狀況，下列項目已不能異動：%1。本次未做任何異動，請移除該項；如確有必要，請洽區管中心。</translation>
    </message>
    <message>
        <source>Teachers rely on this already, so it is not changed: %1. Nothing was done. Cancel the course, and register another one.</source>
        <translation>已有教師報名，下列項目不能異動：%1。本次未做任何異動；如須變更，請取消課程後另行登錄。</translation>
    </message>
    <message>
        <source>Whoever reviews this, or hears of it at short notice, has to know why: %1. Write the reason in five characters or more.</source>
        <translation>下列項目須審核或屬緊急異動，請說明原因：%1。原因至少 5 個字。</translation>
    </message>
    <message>
        <source>This holds already, as it was urgent, and the desk decides whether it stays: %1. It cannot be withdrawn; change it anew if it is to be another.</source>
        <translation>下列項目因緊急已先行生效，由區管中心審核是否維持：%1，不能撤回；如須再變更，請另行異動。</translation>
    </message>
    <message>
        <source>This change was not decided before what it changes began, so it has lapsed. Ask for it anew if it is still needed.</source>
        <translation>此異動在所異動的課程開始前未審核，已失效。如仍須異動，請重新申請。</translation>
    </message>
    <message>
        <source>Those enrolled would hear of it %1 days before: a session that moves should be known %2 days before it.</source>
        <translation>報名者於 %1 日前才得知場次異動；場次改期宜於 %2 日前通知。</translation>
    </message>
    <message>
        <source>Nothing in the course would be different, so nothing was changed. Write what is to be another, and send it then.</source>
        <translation>課程內容沒有任何不同，未做異動。請填寫要異動的內容後再送出。</translation>
    </message>
    <message>
        <source>This is not changed in this way, so nothing was done. Who holds a course and who stands in is changed in the list of courses; unit and number stay.</source>
        <translation>此項目不能以課程異動變更，本次未做任何異動。課程負責人及代理人請於課程清單變更；開課單位及課程代碼不能變更。</translation>
    </message>
    <message>
        <source>This change holds already, so this was not done. Change it anew if it is to be another.</source>
        <translation>此異動已生效，本次未執行。如須再變更，請另行異動。</translation>
    </message>
    <message>
        <source>This change was withdrawn meanwhile, so this was not done. The list shows it after the next update.</source>
        <translation>此異動已撤回，本次未執行。下次更新後清單即會顯示。</translation>
    </message>
    <message>
        <source>This change was decided meanwhile, so this was not done. The list shows what came of it after the next update.</source>
        <translation>此異動已審核，本次未執行。審核結果於下次更新後顯示於清單。</translation>
    </message>
    <message>
        <source>For which schools</source>
        <translation>上課對象</translation>
    </message>
    <message>
        <source>For which job titles</source>
        <translation>對象職稱</translation>
    </message>
    <message>
        <source>For teachers of</source>
        <translation>對象科目</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>County where it is held</source>
        <translation>開課縣市</translation>
    </message>
    <message>
        <source>District where it is held</source>
        <translation>開課鄉鎮市區</translation>
    </message>
    <message>
        <source>Time of the course</source>
        <translation>課程時段</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Weekday or weekend</source>
        <translation>平日／假日</translation>
    </message>
    <message>
        <source>Kind of organiser</source>
        <translation>承辦單位類別</translation>
    </message>
    <message>
        <source>Hours count elsewhere</source>
        <translation>時數採計</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>報名狀態</translation>
    </message>
    <message>
        <source>State of the course</source>
        <translation>課程狀態</translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation>尚有名額</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>No registration online</source>
        <translation>未提供線上報名</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>尚未開放</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開放中</translation>
    </message>
    <message>
        <source>Closes in three days</source>
        <translation>3 日內截止</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已截止</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>平日（週一至週五）</translation>
    </message>
    <message>
        <source>Saturday and Sunday</source>
        <translation>假日（週六、週日）</translation>
    </message>
    <message>
        <source>3 hours or less</source>
        <translation>3 小時以下</translation>
    </message>
    <message>
        <source>More than 3, up to 6 hours</source>
        <translation>超過 3 至 6 小時</translation>
    </message>
    <message>
        <source>More than 6, up to 18 hours</source>
        <translation>超過 6 至 18 小時</translation>
    </message>
    <message>
        <source>More than 18 hours</source>
        <translation>超過 18 小時</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>With a fee</source>
        <translation>付費</translation>
    </message>
    <message>
        <source>Hours of civil servants</source>
        <translation>可轉公務人員時數</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Has ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Has seats left</source>
        <translation>尚有名額</translation>
    </message>
    <message>
        <source>How many hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Has been cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Enter when registration opens.</source>
        <translation>請輸入線上報名開始時間</translation>
    </message>
    <message>
        <source>Enter when registration closes.</source>
        <translation>請輸入線上報名截止時間</translation>
    </message>
    <message>
        <source>Registration has to open before it closes.</source>
        <translation>線上報名開始時間需早於截止時間</translation>
    </message>
    <message>
        <source>Registration closes at the end of the last day of the course (%1) at the latest.</source>
        <translation>線上報名截止時間不可晚於課程最後一日（%1）24:00</translation>
    </message>
    <message>
        <source>Registration still goes on after the course has begun. Close it earlier unless that is meant.</source>
        <translation>線上報名截止時間晚於課程開始時間，請確認是否有意如此</translation>
    </message>
    <message>
        <source>The places online have to be 1 to %1, the places of the course.</source>
        <translation>線上名額不可超過總人數 %1，且至少 1 名</translation>
    </message>
    <message>
        <source>The waiting list has 0 to %1 places; leave it empty for as many as come.</source>
        <translation>備取名額為 0 至 %1；不限請留空白</translation>
    </message>
    <message>
        <source>The most of one school has to be 1 to %1.</source>
        <translation>每校上限為 1 至 %1；不限請留空白</translation>
    </message>
    <message>
        <source>Line %1: choose a county that no other line has.</source>
        <translation>縣市配額第 %1 列：請選擇縣市，且不可重複</translation>
    </message>
    <message>
        <source>Line %1: enter the number of places.</source>
        <translation>縣市配額第 %1 列：請輸入名額</translation>
    </message>
    <message>
        <source>The places of counties are %1 together, more than the %2 of the course.</source>
        <translation>縣市配額合計 %1 超過名額 %2</translation>
    </message>
    <message>
        <source>This has to be before the first session begins.</source>
        <translation>此時間不可晚於第一場開始時間</translation>
    </message>
    <message>
        <source>At most %1 groups can come first.</source>
        <translation>優先順序最多 %1 組</translation>
    </message>
    <message>
        <source>Group %1: choose at least one.</source>
        <translation>優先順序第 %1 組：請至少選擇一項</translation>
    </message>
    <message>
        <source>Choose how it is decided.</source>
        <translation>請選擇錄取方式</translation>
    </message>
    <message>
        <source>The result cannot be announced before registration closes.</source>
        <translation>公告時間不可早於報名截止</translation>
    </message>
    <message>
        <source>The time to answer an offer has to be %1 to %2 hours.</source>
        <translation>遞補回覆時限為 %1 至 %2 小時</translation>
    </message>
    <message>
        <source>Of the same series 1 to %1 can be allowed; 0 allows any number.</source>
        <translation>同系列場數為 1 至 %1；0 表示不限</translation>
    </message>
    <message>
        <source>At most %1 courses can be needed before.</source>
        <translation>先備課程最多 %1 門</translation>
    </message>
    <message>
        <source>A tag needs a number of hours, and hours need a tag.</source>
        <translation>標籤與時數需一併填寫</translation>
    </message>
    <message>
        <source>Name a course, or a tag with hours, that is needed before.</source>
        <translation>請填寫先備課程，或標籤與時數</translation>
    </message>
    <message>
        <source>The number of open enrolments has to be %1 to %2.</source>
        <translation>同時待審上限為 %1 至 %2；不限請留空白</translation>
    </message>
    <message>
        <source>Somebody has enrolled already, so it is decided as it was announced.</source>
        <translation>已有人報名，錄取方式不能再變更</translation>
    </message>
    <message>
        <source>Somebody has enrolled already, so this can only be put later.</source>
        <translation>已有人報名，此時間只能延後</translation>
    </message>
    <message>
        <source>The result is out already.</source>
        <translation>錄取結果已公告，不能再變更</translation>
    </message>
    <message>
        <source>The order has been drawn already, so opening and closing stay as they are.</source>
        <translation>已完成抽籤或排序，報名起迄不能再變更</translation>
    </message>
    <message>
        <source>Sensitive personal data: %1. It is deleted %2 days after the course is closed.</source>
        <translation>%1 為敏感個資，課程結案後 %2 日刪除</translation>
    </message>
    <message>
        <source>Say what the sensitive data is needed for; without a purpose it must not be asked.</source>
        <translation>蒐集敏感個資需選擇用途；沒有用途請移除該項目</translation>
    </message>
    <message>
        <source>At most %1 stops can be entered.</source>
        <translation>停靠站最多 %1 個</translation>
    </message>
    <message>
        <source>At most %1 own questions can be asked.</source>
        <translation>自訂題目最多 %1 題</translation>
    </message>
    <message>
        <source>Question %1: enter what is asked.</source>
        <translation>自訂題目第 %1 題：請輸入題目</translation>
    </message>
    <message>
        <source>Question %1: enter %2 to %3 different options.</source>
        <translation>自訂題目第 %1 題：請輸入 %2 至 %3 個不同的選項</translation>
    </message>
    <message>
        <source>Somebody has enrolled already, so this is not changed any more: %1.</source>
        <translation>已有人報名，「%1」不能再變更</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <translation>請填寫%1</translation>
    </message>
    <message>
        <source>Choose an answer that the form offers: %1.</source>
        <translation>%1：請選擇表單所列的選項，或輸入有效的數字</translation>
    </message>
    <message>
        <source>Only teacher accounts can enrol in courses. Sign in with your teacher account to enrol.</source>
        <translation>只有教師帳號可以報名研習。請以教師個人帳號登入以報名研習活動。</translation>
    </message>
    <message>
        <source>No online registration is offered. Ask the contact of the course how to register.</source>
        <translation>未提供線上報名。請洽承辦人其他報名方式。</translation>
    </message>
    <message>
        <source>This course takes only teachers that their unit sends. Ask the person in charge at your school.</source>
        <translation>本課程僅接受薦派，請洽貴校業務承辦人。</translation>
    </message>
    <message>
        <source>The course has begun. Ask its contact.</source>
        <translation>課程已開始，請洽承辦人。</translation>
    </message>
    <message>
        <source>All places and the waiting list are full. Add the course to those you follow to be told when a seat is free.</source>
        <translation>名額及備取均已額滿。可加入追蹤，有名額時會通知您。</translation>
    </message>
    <message>
        <source>The course has begun; ask its contact to note your leave.</source>
        <translation>課程已開始，請洽承辦人登記請假。</translation>
    </message>
    <message>
        <source>This enrolment is not, or no longer, yours to see. The list shows it after the next update.</source>
        <translation>此筆報名不是您可以查看的資料，或已不存在。更新後清單會顯示目前內容。</translation>
    </message>
    <message>
        <source>There are fewer free seats than are to be accepted. Take some of them, or raise the places.</source>
        <translation>剩餘名額少於要錄取的人數。請減少錄取人數，或先增加名額。</translation>
    </message>
    <message>
        <source>The enrolment has changed meanwhile, so nothing was done. Look at how it stands now, and decide again.</source>
        <translation>此筆報名已有變動，因此沒有執行。請查看目前狀態後再決定。</translation>
    </message>
    <message>
        <source>Somebody else has changed these settings meanwhile, so nothing was saved. Look at them as they are now, and change them again.</source>
        <translation>線上報名設定已由他人變更，因此沒有儲存。請查看目前內容後再修改。</translation>
    </message>
    <message>
        <source>This course is for: %1. Your data says: %2. If that is not right, ask the person in charge at your school to correct it.</source>
        <translation>參加對象為%1，您的資料為%2（資料有誤請洽貴校業務承辦人更新）。</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未填寫</translation>
    </message>
    <message>
        <source>Your account is «%1» at present, so you cannot enrol. Ask the person in charge at your school.</source>
        <translation>您的帳號目前為「%1」，無法報名。請洽貴校業務承辦人。</translation>
    </message>
    <message>
        <source>Online registration closed at %1. Ask the contact of the course.</source>
        <translation>線上報名已於 %1 截止。如有需要請洽承辦人。</translation>
    </message>
    <message>
        <source>This course is only open to teachers of %1; your school is %2.</source>
        <translation>該課程僅開放%1教師報名，您的服務學校為%2。</translation>
    </message>
    <message>
        <source>Of the same series %1 can be attended, and you are enrolled in «%2». Cancel that one to change over.</source>
        <translation>同系列課程僅能報名 %1 場，您已報名「%2」。如要改報本場，請先取消該場報名。</translation>
    </message>
    <message>
        <source>%1 of your enrolments at this organiser are not decided yet, which is the most. Wait for a decision, or cancel one.</source>
        <translation>您在此單位待審中的報名已達 %1 門。請等候審核，或先取消其中一門。</translation>
    </message>
    <message>
        <source>%1 people in better places would be passed over. Say why in at least 5 characters to do so all the same.</source>
        <translation>將越過順位在前的 %1 人；如仍要錄取，請填寫理由（至少 5 個字）。</translation>
    </message>
    <message>
        <source>Class %1 has its %2 seats full. Choose another class.</source>
        <translation>第 %1 班已額滿（%2 人），請選擇其他班。</translation>
    </message>
    <message>
        <source>The organiser decides</source>
        <translation>人工審核</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation>先報先得</translation>
    </message>
    <message>
        <source>Drawn by lot after closing</source>
        <translation>截止後抽籤</translation>
    </message>
    <message>
        <source>By order after closing</source>
        <translation>截止後依順位</translation>
    </message>
    <message>
        <source>Only who is sent by their unit</source>
        <translation>僅薦派</translation>
    </message>
    <message>
        <source>Proposed, confirmed by the organiser</source>
        <translation>系統建議、承辦人確認</translation>
    </message>
    <message>
        <source>Asked, with a time to answer</source>
        <translation>徵詢(限時回覆)</translation>
    </message>
    <message>
        <source>Free seats stay free</source>
        <translation>不遞補</translation>
    </message>
    <message>
        <source>To the end of the waiting list</source>
        <translation>改列備取末位</translation>
    </message>
    <message>
        <source>The enrolment ends</source>
        <translation>取消報名</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>Come last</source>
        <translation>排序在後</translation>
    </message>
    <message>
        <source>Refuse enrolment</source>
        <translation>拒絕報名</translation>
    </message>
    <message>
        <source>Masked names</source>
        <translation>遮罩姓名</translation>
    </message>
    <message>
        <source>Numbers alone</source>
        <translation>僅人數</translation>
    </message>
    <message>
        <source>Only oneself</source>
        <translation>僅自己</translation>
    </message>
    <message>
        <source>The organiser sorts them after acceptance</source>
        <translation>錄取後由承辦人分班</translation>
    </message>
    <message>
        <source>Chosen on enrolling</source>
        <translation>報名時選班</translation>
    </message>
    <message>
        <source>Evenly, by itself</source>
        <translation>自動平均</translation>
    </message>
    <message>
        <source>Teachers of the organiser</source>
        <translation>開課單位教師</translation>
    </message>
    <message>
        <source>Teachers of the same county</source>
        <translation>本縣市教師</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>By subject taught</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>By kind of school</source>
        <translation>學校類別</translation>
    </message>
    <message>
        <source>First time in this series</source>
        <translation>首次參加此系列</translation>
    </message>
    <message>
        <source>Sent by their unit</source>
        <translation>薦派</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保險</translation>
    </message>
    <message>
        <source>Passing hours on</source>
        <translation>時數轉送</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>簡答</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>單選</translation>
    </message>
    <message>
        <source>Any of several</source>
        <translation>複選</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Enrolment received</source>
        <translation>收到報名</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>錄取結果</translation>
    </message>
    <message>
        <source>Changes of the course</source>
        <translation>課程異動</translation>
    </message>
    <message>
        <source>Three days before</source>
        <translation>課前 3 日</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>課前 1 日</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Drawn, not announced</source>
        <translation>待審核(已抽中)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>審核通過</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>已列入名單</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>備取</translation>
    </message>
    <message>
        <source>Waiting list, a seat is offered</source>
        <translation>備取(遞補徵詢中)</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>審核不通過</translation>
    </message>
    <message>
        <source>Enrolment cancelled</source>
        <translation>取消報名</translation>
    </message>
    <message>
        <source>Accepted, asks to cancel</source>
        <translation>審核通過(取消申請中)</translation>
    </message>
    <message>
        <source>The course was cancelled</source>
        <translation>課程取消</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>Subject taught</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>Kind of school</source>
        <translation>學校所屬類別</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>用餐類別</translation>
    </message>
    <message>
        <source>Staying overnight</source>
        <translation>住宿狀況</translation>
    </message>
    <message>
        <source>How one comes</source>
        <translation>交通狀況</translation>
    </message>
    <message>
        <source>Parking permit</source>
        <translation>停車證需求</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>緊急聯絡人</translation>
    </message>
    <message>
        <source>National ID number</source>
        <translation>身分證字號</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>What one must not eat</source>
        <translation>飲食禁忌</translation>
    </message>
    <message>
        <source>Accessibility needs</source>
        <translation>無障礙需求</translation>
    </message>
    <message>
        <source>Name on the receipt</source>
        <translation>收據抬頭</translation>
    </message>
    <message>
        <source>Register hours for civil servants</source>
        <translation>是否登錄公務人員時數</translation>
    </message>
    <message>
        <source>Years of service</source>
        <translation>年資</translation>
    </message>
    <message>
        <source>Consent to pictures</source>
        <translation>肖像同意</translation>
    </message>
    <message>
        <source>Size of shirt</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Senior high school</source>
        <translation>普通高中</translation>
    </message>
    <message>
        <source>Vocational senior high school</source>
        <translation>技術型高中</translation>
    </message>
    <message>
        <source>Comprehensive senior high school</source>
        <translation>綜合型高中</translation>
    </message>
    <message>
        <source>Single-subject senior high school</source>
        <translation>單科型高中</translation>
    </message>
    <message>
        <source>Junior high school</source>
        <translation>國中</translation>
    </message>
    <message>
        <source>Elementary school</source>
        <translation>國小</translation>
    </message>
    <message>
        <source>Special school</source>
        <translation>特教學校</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>With meat</source>
        <translation>葷食</translation>
    </message>
    <message>
        <source>Vegetarian</source>
        <translation>素食</translation>
    </message>
    <message>
        <source>No meal</source>
        <translation>不用餐</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Does not stay</source>
        <translation>不住宿</translation>
    </message>
    <message>
        <source>Comes by oneself</source>
        <translation>自行前往</translation>
    </message>
    <message>
        <source>Takes the bus</source>
        <translation>搭乘交通車</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Does not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Offer online registration</source>
        <translation>提供線上報名</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開放線上報名 起</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>開放線上報名 迄</translation>
    </message>
    <message>
        <source>Places online</source>
        <translation>線上名額</translation>
    </message>
    <message>
        <source>Places on the waiting list</source>
        <translation>備取名額</translation>
    </message>
    <message>
        <source>Most of one school</source>
        <translation>每校上限</translation>
    </message>
    <message>
        <source>Places of counties</source>
        <translation>縣市配額</translation>
    </message>
    <message>
        <source>Unused places are open to all from</source>
        <translation>配額釋出時間</translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>錄取方式</translation>
    </message>
    <message>
        <source>Result is announced</source>
        <translation>錄取公告時間</translation>
    </message>
    <message>
        <source>Meals and beds are ordered</source>
        <translation>異動截止（膳宿統計）</translation>
    </message>
    <message>
        <source>Can be cancelled until</source>
        <translation>可自行取消至</translation>
    </message>
    <message>
        <source>Time to answer an offer</source>
        <translation>遞補回覆時限</translation>
    </message>
    <message>
        <source>An offer that is not answered</source>
        <translation>逾期未回覆</translation>
    </message>
    <message>
        <source>When a seat is free</source>
        <translation>遞補方式</translation>
    </message>
    <message>
        <source>Another course at the same time</source>
        <translation>時段衝突</translation>
    </message>
    <message>
        <source>Of the same series</source>
        <translation>同系列場數</translation>
    </message>
    <message>
        <source>Who has taken part before</source>
        <translation>已參加過</translation>
    </message>
    <message>
        <source>Courses needed before</source>
        <translation>先備課程</translation>
    </message>
    <message>
        <source>Open enrolments of one teacher</source>
        <translation>同時待審上限</translation>
    </message>
    <message>
        <source>Who sorts the classes</source>
        <translation>分班方式</translation>
    </message>
    <message>
        <source>What teachers see of the list</source>
        <translation>名單顯示</translation>
    </message>
    <message>
        <source>Enrolment on the spot</source>
        <translation>現場報名</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>蒐集項目</translation>
    </message>
    <message>
        <source>What sensitive data is for</source>
        <translation>敏感個資用途</translation>
    </message>
    <message>
        <source>Stops of the bus</source>
        <translation>交通車停靠站</translation>
    </message>
    <message>
        <source>Own questions</source>
        <translation>自訂題目</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notice on personal data</source>
        <translation>個資告知</translation>
    </message>
    <message>
        <source>The last day is before the first one, or more than 60 days after it.</source>
        <translation>最後一天早於第一天，或與第一天相隔超過 60 天。</translation>
    </message>
    <message>
        <source>A session that has begun is not changed any more.</source>
        <translation>已開始的場次不能再修改。</translation>
    </message>
    <message>
        <source>A session would begin at a time that is over.</source>
        <translation>場次的開始時間不能改到已經過去的時間。</translation>
    </message>
    <message>
        <source>There would be fewer places than people who have one.</source>
        <translation>名額不能少於已錄取的人數。</translation>
    </message>
    <message>
        <source>It can only become less now: people have enrolled for what it was.</source>
        <translation>已有人依原內容報名，此項只能調降。</translation>
    </message>
    <message>
        <source>The registration would end, or begin anew, without a day&apos;s notice.</source>
        <translation>報名期間不能在 24 小時內截止，已開始的報名也不能延後開始。</translation>
    </message>
    <message>
        <source>A tag whose hours are passed on is added before the course begins.</source>
        <translation>需轉送時數的標籤，須在課程開始前加入。</translation>
    </message>
    <message>
        <source>Somebody who is enrolled would not belong to it any more.</source>
        <translation>會有已報名者不再符合開放對象。</translation>
    </message>
    <message>
        <source>Holds</source>
        <comment>a change of a course</comment>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <comment>a change of a course</comment>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>a change of a course</comment>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approved in part</source>
        <comment>a change of a course</comment>
        <translation>部分核准</translation>
    </message>
    <message>
        <source>Not approved</source>
        <comment>a change of a course</comment>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>a change of a course</comment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>a change of a course</comment>
        <translation>逾期失效</translation>
    </message>
    <message>
        <source>At once</source>
        <comment>a change of a course</comment>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>At once, with notice</source>
        <comment>a change of a course</comment>
        <translation>立即生效並通知</translation>
    </message>
    <message>
        <source>By review</source>
        <comment>a change of a course</comment>
        <translation>須送審</translation>
    </message>
    <message>
        <source>Only by cancelling</source>
        <comment>a change of a course</comment>
        <translation>僅能取消課程</translation>
    </message>
    <message>
        <source>Not possible</source>
        <comment>a change of a course</comment>
        <translation>不可修改</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>目前無人報名。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have enrolled or wait for a place.</source>
        <translation>
            <numerusform>已有 %n 人報名或備取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first session has begun.</source>
        <translation>第一場次已開始。</translation>
    </message>
    <message>
        <source>It holds at once; nobody is mailed.</source>
        <translation>送出後立即生效，不寄發通知。</translation>
    </message>
    <message>
        <source>As it is urgent it holds at once, and those enrolled are told by mail; the desk decides afterwards whether it stays.</source>
        <translation>緊急異動：送出後立即生效並通知已報名者，事後由區管中心審核是否維持。</translation>
    </message>
    <message>
        <source>It holds at once, and those enrolled are told by mail.</source>
        <translation>送出後立即生效，並以電子郵件通知已報名者。</translation>
    </message>
    <message>
        <source>By itself it would break a rule: it waits for the desk with the others, and the old value is valid meanwhile.</source>
        <translation>單獨修改會不符規定，須與其他送審項目一併審核；審核前以原內容為準。</translation>
    </message>
    <message>
        <source>It waits for the desk&apos;s decision; the old value is valid meanwhile.</source>
        <translation>須經區管中心審核；審核前以原內容為準。</translation>
    </message>
    <message>
        <source>Once it is approved those enrolled are told by mail.</source>
        <translation>核准後以電子郵件通知已報名者。</translation>
    </message>
    <message>
        <source>People rely on it: cancel the course, and register another one.</source>
        <translation>已有人依此報名，只能取消課程後另行登錄。</translation>
    </message>
    <message>
        <source>This is changed in the list of courses: choose the course, then “Deputies” or “Hand over”.</source>
        <translation>請在「本單位研習課程瀏覽」選擇課程後，以「代理人」或「變更課程負責人」修改。</translation>
    </message>
    <message>
        <source>Not any more, as people are enrolled: only by cancelling the course and registering another one.</source>
        <translation>已有人報名，不能再修改；只能取消課程後另行登錄。</translation>
    </message>
    <message>
        <source>Not any more: the first session has begun.</source>
        <translation>第一場次已開始，不能再修改。</translation>
    </message>
    <message>
        <source>This cannot be changed any more.</source>
        <translation>此項不能再修改。</translation>
    </message>
    <message>
        <source>The course was cancelled. Its page stays, and says why.</source>
        <translation>課程已取消。</translation>
    </message>
    <message>
        <source>This course is only for teachers of the own school. Others find courses that are open to them in the search.</source>
        <translation>該課程僅提供校內教師報名。</translation>
    </message>
    <message>
        <source>Please read the notice on personal data and agree to it. Without it nothing is sent.</source>
        <translation>請閱讀並同意個人資料告知事項。</translation>
    </message>
    <message>
        <source>You are not enrolled in this course at present. There is nothing to cancel.</source>
        <translation>您目前沒有此課程的報名。</translation>
    </message>
    <message>
        <source>Online registration of this course cannot be set as the course stands now. The list shows how it stands.</source>
        <translation>課程目前的狀態不能變更線上報名設定。</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停用中</translation>
    </message>
    <message>
        <source>on no school&apos;s roster</source>
        <translation>未列於學校教師名單</translation>
    </message>
    <message>
        <source>You are enrolled already; it stands at: %1.</source>
        <translation>您已報名，目前狀態：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The course is not published yet (a course is published at the full hour after its approval). Look again then.</source>
        <translation>課程尚未公開（審核通過後於下一個整點公開）。</translation>
    </message>
    <message>
        <source>Online registration opens at %1. Enrol from then on.</source>
        <translation>線上報名自 %1 起開放。</translation>
    </message>
    <message>
        <source>«%1» has to be completed before. Enrol once it is.</source>
        <translation>需先完成「%1」。</translation>
    </message>
    <message>
        <source>You took part in the same course on %1. It takes only people who have not.</source>
        <translation>您已於 %1 參加過相同課程。</translation>
    </message>
    <message>
        <source>At the same time you are enrolled in «%1» (%2). Cancel that one to change over.</source>
        <translation>與您已報名的「%1」（%2）時間衝突。</translation>
    </message>
    <message>
        <source>Your school has reached its most of %1 for this course. Ask the contact of the course whether there is room later.</source>
        <translation>貴校報名已達上限 %1 人。</translation>
    </message>
    <message>
        <source>The enrolment was not taken: something on the form is not right. Correct it, and enrol once more.</source>
        <translation>報名沒有送出，報名表內容有誤：</translation>
    </message>
    <message>
        <source>This cannot be done any more: the numbers were ordered at %1. Ask the contact of the course.</source>
        <translation>已於 %1 截止異動（膳宿統計），不能再變更。</translation>
    </message>
    <message>
        <source>The enrolment stands at «%1», so this was not done. Look at how it stands now.</source>
        <translation>此筆報名目前為「%1」，因此沒有執行。</translation>
    </message>
    <message>
        <source>One school or county would have more than its most of %1. Take somebody else, or change the settings.</source>
        <translation>超過每校或縣市上限 %1 人。</translation>
    </message>
    <message>
        <source>The order is not known yet: the centre makes it once registration has closed (%1). Decide after that.</source>
        <translation>尚未抽籤或排序；報名截止（%1）後由中心辦理。</translation>
    </message>
    <message>
        <source>Choose a class from 1 to %1. Where there is one class, leave it out.</source>
        <translation>請選擇班別（1 至 %1）。</translation>
    </message>
    <message>
        <source>The time to answer ended at %1. Your place in the queue is on the course&apos;s page.</source>
        <translation>遞補回覆期限已於 %1 屆滿。</translation>
    </message>
    <message>
        <source>The organiser has taken this seat back: %1. Your place in the queue stays.</source>
        <translation>此名額已由承辦人收回：%1</translation>
    </message>
    <message>
        <source>The settings were not taken: something in them is not right. Correct it, and save them once more.</source>
        <translation>線上報名設定沒有儲存，內容有誤：</translation>
    </message>
    <message>
        <source>This subscription is running already, so nothing was done. The list shows how it stands.</source>
        <translation>此訂閱已在進行中，不需再辦理。</translation>
    </message>
    <message>
        <source>A course is registered for a unit whose courses your desk reviews. Choose such a unit, or none for a course of your own.</source>
        <translation>只能代由您的審核單位審核課程的單位登錄。請改選這樣的單位；登錄自己的課程時請留空。</translation>
    </message>
    <message>
        <source>Nobody at that unit can go on with the course: it has neither a chief manager nor a contact, nor one operator alone. Have an account opened there first.</source>
        <translation>該單位沒有人可以負責這門課程：沒有總負責人與連絡人，也不是只有一位作業人員。請先在該單位開通帳號。</translation>
    </message>
    <message>
        <source>This session is not, or no longer, one of this person&apos;s. The list shows the sessions after the next update.</source>
        <translation>此場次不是（或已不是）這位學員的場次。下次更新後，名單會顯示目前的場次。</translation>
    </message>
    <message>
        <source>Not marked: somebody of these is not on the list of the course any more. Nothing was saved; look at the list after the next update, and mark again.</source>
        <translation>未登錄：其中有人已不在本課程的到課名單內，因此全部未儲存。請於名單更新後再登錄。</translation>
    </message>
    <message>
        <source>This course has no sign-in by the teachers themselves. The organiser calls the roll or reads the slips.</source>
        <translation>本課程未採用教師自行簽到，由開課單位點名或掃描報到單。</translation>
    </message>
    <message>
        <source>This is not the code that is shown now: it is another one every 30 seconds. Type the one that is on the screen.</source>
        <translation>簽到代碼與現場目前顯示的不同（每 30 秒更換）。請輸入現場畫面上的代碼。</translation>
    </message>
    <message>
        <source>This leave is not, or no longer, there. The list shows it after the next update.</source>
        <translation>找不到此筆請假，可能已異動。下次更新後，名單會顯示目前的狀態。</translation>
    </message>
    <message>
        <source>This slip has been decided on already, or its session is no more. The list shows it after the next update.</source>
        <translation>此張報到單已處理，或其場次已不存在。下次更新後，清單會顯示目前的狀態。</translation>
    </message>
    <message>
        <source>Not put on the list: without walk-in registration at most one in ten may come without having enrolled. Allow walk-ins in the online registration settings of the course.</source>
        <translation>未列入名單：課程未開放現場報名時，未報名而參加者不得超過名單的十分之一。如需列入，請於線上報名設定開放現場報名。</translation>
    </message>
    <message>
        <source>This leave has been granted already. Nothing was done.</source>
        <translation>此筆請假已核准，未重複處理。</translation>
    </message>
    <message>
        <source>This leave has been declined already. Ask anew if it is still needed.</source>
        <translation>此筆請假未獲核准。如仍需請假，請重新申請。</translation>
    </message>
    <message>
        <source>This leave has been taken back already. Nothing was done.</source>
        <translation>此筆請假已撤回，未重複處理。</translation>
    </message>
    <message>
        <source>This person is off the list already. Nothing was done.</source>
        <translation>此人已不在名單內，未重複處理。</translation>
    </message>
    <message>
        <source>This person has been put on the list already. Mark the attendance there.</source>
        <translation>此人已列入名單，請直接登錄出席。</translation>
    </message>
    <message>
        <source>This person has enrolled and is on the list already. Mark the attendance there.</source>
        <translation>此人已報名並在名單內，請直接登錄出席。</translation>
    </message>
    <message>
        <source>Attendance is written down from the approval of a course until its list is handed in; this course is: %1. Look at its state in the list of courses.</source>
        <translation>出席須於課程審核通過後、名單送出前登錄；本課程目前為「%1」。請至課程列表查看處理狀態。</translation>
    </message>
    <message>
        <source>Session %1 begins at %2, so this is too early. Come back then.</source>
        <translation>第 %1 場於 %2 開始，尚不能辦理，請屆時再登錄。</translation>
    </message>
    <message numerus="yes">
        <source>Minutes belong to who was late or left early, and there are at most %n in session %1. Nothing was saved; correct them.</source>
        <translation>
            <numerusform>遲到、早退才有分鐘數，且第 %1 場最多 %n 分鐘。本次未儲存，請更正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not marked: %n persons have no mark by now, which is not what you saw. Look again at who they are.</source>
        <translation>
            <numerusform>未登錄：目前尚未登錄者為 %n 人，與您預覽時不同。請重新確認名單。</numerusform>
        </translation>
    </message>
    <message>
        <source>This session was over at %1. Ask the organiser to mark who was there.</source>
        <translation>本場次已於 %1 結束，請洽開課單位登錄出席。</translation>
    </message>
    <message>
        <source>This session has begun at %1, so leave is not asked for or taken back any more. Call the contact of the course.</source>
        <translation>本場次已於 %1 開始，不能再申請或撤回請假。請洽課程承辦人。</translation>
    </message>
    <message>
        <source>Not saved: somebody else has changed this row of the list meanwhile. Look at it as it is now, and change it again.</source>
        <translation>未儲存：他人已變更名單的這一列。請查看目前內容後再變更。</translation>
    </message>
    <message>
        <source>This evidence is not, or no longer, there. The list shows it after the next update.</source>
        <translation>這份簽到佐證不存在或已移除，下次更新後清單即會顯示。</translation>
    </message>
    <message>
        <source>This list is not, or no longer, yours to see. It shows after the next update where it is.</source>
        <translation>您無權查看這份名單，或名單已不在貴單位。下次更新後即會顯示。</translation>
    </message>
    <message>
        <source>The list was confirmed more than a day ago, so that is not taken back any more. Put it right by a correction of the closed course.</source>
        <translation>名單確認通過已超過一天，不能撤回。請以「修改已結案課程內容申請表」更正。</translation>
    </message>
    <message>
        <source>Hours of this course have been passed on already, so the confirmation is not taken back. Put it right by a correction of the closed course.</source>
        <translation>本課程的時數已轉送，不能撤回確認通過。請以「修改已結案課程內容申請表」更正。</translation>
    </message>
    <message>
        <source>Hours are given to participants alone. For lecturers enter lecture hours; staff get none.</source>
        <translation>研習時數只核給學員。講師請填講師時數，工作人員不核給時數。</translation>
    </message>
    <message>
        <source>Hours go in steps of a half. Enter 2.5 or 3, for instance.</source>
        <translation>時數以 0.5 小時為單位，例如 2.5 或 3，請修正。</translation>
    </message>
    <message>
        <source>The course has %1 hours, and nobody is given more. Enter fewer.</source>
        <translation>本課程核定 %1 小時，實核時數不可超過，請減少。</translation>
    </message>
    <message>
        <source>Credits are given whole or not at all. Enter 0 or %1.</source>
        <translation>學分只能全部核給或不核給，請填 0 或 %1。</translation>
    </message>
    <message>
        <source>Hours given by hand need a reason of five characters or more. Write why.</source>
        <translation>人工調整時數須說明理由（至少 5 個字），請填寫。</translation>
    </message>
    <message>
        <source>Lecture hours are for lecturers alone. Set the role first, or leave them empty.</source>
        <translation>講師時數限身分別為講師者。請先設定身分別，或留空。</translation>
    </message>
    <message>
        <source>This course counts no lecture hours. Leave them empty.</source>
        <translation>本課程未登錄講師時數，請留空。</translation>
    </message>
    <message>
        <source>All sessions together have %1 hours, and nobody has taught more. Enter fewer.</source>
        <translation>全部場次合計 %1 小時，講師時數不可超過，請減少。</translation>
    </message>
    <message>
        <source>Version %1 of the list is waiting for a decision now. Look at that one.</source>
        <translation>目前待審的是名單第 %1 版，請查看該版。</translation>
    </message>
    <message>
        <source>Version %1 of the list has been recalled by its unit. Wait until it is handed in again.</source>
        <translation>名單第 %1 版已由開課單位收回，請待重新送審。</translation>
    </message>
    <message>
        <source>Version %1 of the list has been sent back already. Wait until it is handed in again.</source>
        <translation>名單第 %1 版已退回補正，請待重新送審。</translation>
    </message>
    <message>
        <source>Version %1 of the list has been confirmed already. Look at how it stands.</source>
        <translation>名單第 %1 版已確認通過，請查看目前狀態。</translation>
    </message>
    <message>
        <source>another unit&apos;s course</source>
        <translation>其他單位的課程</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed: %n persons were credited for the same minutes in %1. Send the list back, or say why it is confirmed all the same.</source>
        <translation>
            <numerusform>未確認：有 %n 人同時段已於 %1 核給時數。請退回名單，或說明仍予確認的理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>another course</source>
        <translation>其他課程</translation>
    </message>
    <message numerus="yes">
        <source>A course has at most %n files of evidence. Remove one first, or put several pages in one file.</source>
        <translation>
            <numerusform>每門課程最多附 %n 份簽到佐證。請先移除一份，或將多頁併為一個檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed in: %n checks before closing are not met. Put right what they name, and hand the list in again.</source>
        <translation>
            <numerusform>未送審：結案檢查尚有 %n 項未完成。請依各項說明修正後再送審。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not handed in: %n checks before closing have doubts. Look at them, and write a sentence of five characters or more.</source>
        <translation>
            <numerusform>未送審：結案檢查有 %n 項提醒。請逐項查看，並填寫說明（至少 5 個字）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre does not know this report, or something that was chosen of it. Choose it anew; if it stays so, install the newest desk.</source>
        <translation>中心不認得這一項統計，或所選的條件。請重新選擇；若仍如此，請安裝最新版程式。</translation>
    </message>
    <message>
        <source>These figures are not, or no longer, yours: the unit is none of those that your desk reviews. Choose another one.</source>
        <translation>無法提供：這個單位不是（或已不是）貴中心審核的單位。請改選其他單位。</translation>
    </message>
    <message>
        <source>This report is not told for so many schools at once. Choose a school, or at the centre a county.</source>
        <translation>這一項統計不能一次查詢這麼多學校。請選擇一所學校；教師進修網請選擇縣市。</translation>
    </message>
    <message>
        <source>There is no such teacher on your roster, or no such course of your unit. Check the number of the course.</source>
        <translation>名單中沒有這位教師，或沒有這門研習。請確認課程代碼。</translation>
    </message>
    <message>
        <source>This duty is kept by another desk, so nothing was done. A duty of the country can be replaced by one of your own desk.</source>
        <translation>這一項法定研習由其他單位維護，未做任何變更。全國的項目可以用貴中心的規定取代。</translation>
    </message>
    <message>
        <source>Somebody else has changed this duty meanwhile, so nothing was done. Look at how it stands now, and decide again.</source>
        <translation>其間已有人修改這一項法定研習，未做任何變更。請看過目前內容後再決定。</translation>
    </message>
    <message>
        <source>This duty is retired, or in use again, so nothing was done. The list shows how it stands after the next update.</source>
        <translation>這一項法定研習已停用，或已恢復使用，未做任何變更。清單更新後會顯示目前狀態。</translation>
    </message>
    <message>
        <source>Your desk has a duty of this name in use, so it was not saved. Choose another name.</source>
        <translation>貴中心已有同名的法定研習，未儲存。請改用其他名稱。</translation>
    </message>
    <message>
        <source>Your desk has a duty in the place of this one already, so it was not saved. Change that one.</source>
        <translation>貴中心已有一項取代這一項的規定，未儲存。請修改那一項。</translation>
    </message>
    <message>
        <source>Nothing is chosen here. Choose one at least.</source>
        <translation>這裡尚未選擇。請至少選擇一項。</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: your desk has %n duties in use, which is the most there can be. Retire those that hold no more.</source>
        <translation>
            <numerusform>未儲存：貴中心使用中的法定研習已有 %n 項，達到上限。請停用不再適用的項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Duty to take part</source>
        <translation>法定研習</translation>
    </message>
    <message>
        <source>Course numbers</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>名稱含有</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>For training roles</source>
        <translation>適用訓練角色</translation>
    </message>
    <message>
        <source>In person only</source>
        <translation>限實體課程</translation>
    </message>
    <message>
        <source>From beginning to end only</source>
        <translation>限全程參加</translation>
    </message>
    <message>
        <source>Part of it with</source>
        <translation>其中標籤</translation>
    </message>
    <message>
        <source>Hours of that part</source>
        <translation>其中時數</translation>
    </message>
    <message>
        <source>Target (%)</source>
        <translation>目標（%）</translation>
    </message>
    <message>
        <source>Counts each person once</source>
        <translation>不重複計人</translation>
    </message>
    <message>
        <source>From school year</source>
        <translation>自學年度</translation>
    </message>
    <message>
        <source>Until school year</source>
        <translation>至學年度</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>列入統計</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>不列入統計</translation>
    </message>
    <message>
        <source>Hours as lecturer</source>
        <translation>講師時數</translation>
    </message>
    <message>
        <source>Civil servants&apos; learning</source>
        <translation>公務人員終身學習</translation>
    </message>
    <message>
        <source>Environmental education</source>
        <translation>環境教育終身學習</translation>
    </message>
    <message>
        <source>Preschool information network</source>
        <translation>全國教保資訊網</translation>
    </message>
    <message>
        <source>To be passed on</source>
        <translation>待轉送</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暫不轉送</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>Not passed on</source>
        <translation>不轉送</translation>
    </message>
    <message>
        <source>Your ID number is not on record. Ask your school to complete your data.</source>
        <translation>查無您的身分證字號，請洽服務學校補登教師資料。</translation>
    </message>
    <message>
        <source>Your name has a character that the other system cannot take. The inservice network enters it there by hand.</source>
        <translation>姓名含對方系統無法輸出的字元，由教師進修網人工登錄。</translation>
    </message>
    <message>
        <source>The course has no category code. Its organiser can add it.</source>
        <translation>課程未填課程類別代碼，請洽開課單位補登。</translation>
    </message>
    <message>
        <source>The course has no county that the other system knows. Its organiser can correct the place.</source>
        <translation>課程的上課縣市無法對應，請洽開課單位更正。</translation>
    </message>
    <message>
        <source>The days of the course are in the wrong order. Its organiser can correct them.</source>
        <translation>課程起迄日期順序有誤，請洽開課單位更正。</translation>
    </message>
    <message>
        <source>You have not agreed to it, or not for this course.</source>
        <translation>您未同意登錄，或已選擇本課程不登錄。</translation>
    </message>
    <message>
        <source>No hours are left after a correction.</source>
        <translation>時數更正後已無可轉送的時數。</translation>
    </message>
    <message>
        <source>Another row stands for it.</source>
        <translation>已由另一筆取代。</translation>
    </message>
    <message>
        <source>All who are enrolled</source>
        <translation>全部報名學員</translation>
    </message>
    <message>
        <source>Those who are accepted</source>
        <translation>錄取學員</translation>
    </message>
    <message>
        <source>Those on the waiting list</source>
        <translation>備取學員</translation>
    </message>
    <message>
        <source>Teachers of the school</source>
        <translation>本校教師</translation>
    </message>
    <message>
        <source>This certificate is not one of a course that your desk has confirmed, so nothing was done. Ask the desk of its organiser.</source>
        <translation>這張證明不屬於貴中心審核的課程，因此未處理。請洽該開課單位所屬區管中心。</translation>
    </message>
    <message>
        <source>You have a hand in this course, or the certificate is your own, so somebody else of your desk has to decide. Nothing was done.</source>
        <translation>您是這門課程的承辦人、聯絡人或講師，或這是您本人的證明，須由貴中心其他人員處理，因此未處理。</translation>
    </message>
    <message>
        <source>The certificate has changed meanwhile, so nothing was done. Verify it once more, and decide again.</source>
        <translation>這張證明已有異動，因此未處理。請重新查驗後再決定。</translation>
    </message>
    <message>
        <source>This batch or row is not, or no longer, there. Look at the list once more.</source>
        <translation>查無這個批次或這筆資料，可能已有異動。請重新查看清單。</translation>
    </message>
    <message>
        <source>Your consent was changed on another computer meanwhile, so nothing was done. Look at how it stands now.</source>
        <translation>您的同意狀態已在其他電腦變更，因此未處理。請查看目前狀態後再決定。</translation>
    </message>
    <message>
        <source>Hours of this course are not passed on, or you have no part in it, so there is nothing to choose. Ask its organiser.</source>
        <translation>這門課程未提供轉送時數，或您未參加，因此無法選擇。請洽開課單位。</translation>
    </message>
    <message>
        <source>You do not run this course, so nothing was sent. Ask who is responsible for it.</source>
        <translation>您不是這門課程的承辦人，因此未送出。請洽課程負責帳號。</translation>
    </message>
    <message>
        <source>Nobody with a teacher account is among those you chose, so nothing was sent. Choose others, or write a mail.</source>
        <translation>所選對象中沒有教師帳號使用者，因此未送出。請改選對象，或改以電子郵件通知。</translation>
    </message>
    <message>
        <source>%1 (taking back)</source>
        <comment>state of a row that takes hours back</comment>
        <translation>%1（刪除）</translation>
    </message>
    <message>
        <source>The other system has refused it: %1. Ask your school to correct your data if the number or the name is wrong; the inservice network then passes it on once more.</source>
        <translation>對方系統未接受：%1。如身分證字號或姓名不符，請洽服務學校更正教師資料；更正後由教師進修網重新轉送。</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>The certificate is revoked already. Verify it once more to see why.</source>
        <translation>這張證明已經撤銷。請重新查驗以了解原因。</translation>
    </message>
    <message>
        <source>The batch has been answered already, so its file is handed out no more. Make another batch of what failed.</source>
        <translation>這個批次已完成回覆，不再提供檔案。失敗的資料請另產生批次。</translation>
    </message>
    <message>
        <source>The batch has no row %1, so nothing of the answer was taken in. Compare the answer with the batch.</source>
        <translation>這個批次沒有第 %1 列，因此回覆均未登錄。請核對回覆檔與批次。</translation>
    </message>
    <message>
        <source>The results of this course are announced at %1. Until then a message goes to all who are enrolled; who is accepted would be known by it.</source>
        <translation>本課程於 %1 公告錄取結果。公告前短訊只能發給全部報名學員，否則等於提前透露結果。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Late</source>
        <comment>attendance</comment>
        <translation>遲到</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>On leave</source>
        <comment>attendance</comment>
        <translation>請假</translation>
    </message>
    <message>
        <source>On duty elsewhere</source>
        <translation>公假</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Not on the list then</source>
        <translation>未列名</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>遲到 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>left %n minute(s) early</source>
        <translation>
            <numerusform>早退 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>late, left early</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Called away by duty</source>
        <translation>公假（公務指派）</translation>
    </message>
    <message>
        <source>Leave (illness, private matters)</source>
        <translation>事假、病假等</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>待回覆</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>已准</translation>
    </message>
    <message>
        <source>Not agreed to</source>
        <translation>未准</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>of a leave</comment>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>簽到表</translation>
    </message>
    <message>
        <source>List that was uploaded</source>
        <translation>上傳名單</translation>
    </message>
    <message>
        <source>Admission slip</source>
        <translation>報到單</translation>
    </message>
    <message>
        <source>Signed in by themselves</source>
        <translation>自行簽到</translation>
    </message>
    <message>
        <source>Online minutes</source>
        <translation>線上紀錄</translation>
    </message>
    <message>
        <source>Request for leave</source>
        <translation>請假</translation>
    </message>
    <message>
        <source>The centre itself</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>已報到</translation>
    </message>
    <message>
        <source>Checked in, late</source>
        <translation>已報到，遲到</translation>
    </message>
    <message>
        <source>Signed out</source>
        <comment>of a course</comment>
        <translation>已簽退</translation>
    </message>
    <message>
        <source>Read a moment ago</source>
        <translation>剛才已掃描</translation>
    </message>
    <message>
        <source>Has checked in already</source>
        <translation>已簽到</translation>
    </message>
    <message>
        <source>On the waiting list, not accepted</source>
        <translation>備取，未錄取</translation>
    </message>
    <message>
        <source>The enrolment is not decided yet</source>
        <translation>報名待審核，未錄取</translation>
    </message>
    <message>
        <source>Has cancelled the enrolment</source>
        <translation>已取消報名</translation>
    </message>
    <message>
        <source>Was not accepted</source>
        <translation>審核不通過</translation>
    </message>
    <message>
        <source>No slip of this course</source>
        <translation>不是這門課程的報到單</translation>
    </message>
    <message>
        <source>More than an hour before the session</source>
        <translation>距場次開始超過一小時</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>場次已結束</translation>
    </message>
    <message>
        <source>A session of another class</source>
        <translation>其他班的場次</translation>
    </message>
    <message>
        <source>The clock of the computer was ahead</source>
        <translation>這台電腦的時間超前</translation>
    </message>
    <message>
        <source>Meals, beds, bus</source>
        <translation>膳宿與交通車</translation>
    </message>
    <message>
        <source>Fits me</source>
        <translation>適合我</translation>
    </message>
    <message>
        <source>What I have to do with it</source>
        <translation>我的狀態</translation>
    </message>
    <message>
        <source>With meals</source>
        <translation>提供膳食</translation>
    </message>
    <message>
        <source>With a place to stay</source>
        <translation>提供住宿</translation>
    </message>
    <message>
        <source>With a bus</source>
        <translation>提供交通車</translation>
    </message>
    <message>
        <source>I may register</source>
        <translation>我可報名</translation>
    </message>
    <message>
        <source>Not while I am in another course</source>
        <translation>不與我的行程衝突</translation>
    </message>
    <message>
        <source>I follow it</source>
        <translation>已追蹤</translation>
    </message>
    <message>
        <source>I have registered</source>
        <translation>已報名</translation>
    </message>
    <message>
        <source>Row key</source>
        <translation>列碼</translation>
    </message>
    <message>
        <source>Name of the participant</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生年月日</translation>
    </message>
    <message>
        <source>Unit of the participant</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Title of the participant</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Credited hours</source>
        <translation>實核時數</translation>
    </message>
    <message>
        <source>Assessment result</source>
        <translation>考核</translation>
    </message>
    <message>
        <source>Came as</source>
        <translation>身分別</translation>
    </message>
    <message>
        <source>Hours as a lecturer</source>
        <translation>講師時數</translation>
    </message>
    <message>
        <source>Note of the list</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>The ID number was written otherwise (full width, small letters, blanks); it was put right.</source>
        <translation>已將身分證字號轉為半形大寫並去除空白。</translation>
    </message>
    <message>
        <source>The hours are 0: the person is noted as not having passed.</source>
        <translation>時數為 0，將登記為未通過。</translation>
    </message>
    <message>
        <source>The cell holds the error of a formula, not a value. Type the value.</source>
        <translation>儲存格為公式錯誤值，請直接輸入數值。</translation>
    </message>
    <message>
        <source>This row key is nobody&apos;s in this course. Take it from the template of this course, or leave it empty and give the ID number.</source>
        <translation>列碼不屬於本課程。請使用本課程的名單範本，或留空並填寫身分證字號。</translation>
    </message>
    <message>
        <source>Hours of student teachers are registered by their university. Take this row out of the list.</source>
        <translation>實習教師請由師資培育大學登錄，請刪除這一列。</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that it is there and may be read.</source>
        <translation>無法開啟檔案。請確認檔案存在且可以讀取。</translation>
    </message>
    <message>
        <source>The file is larger than 5 MiB. Leave only the list in it, without pictures and other sheets, or upload it in parts.</source>
        <translation>檔案超過 5 MiB。請只保留名單，刪去圖片與其他工作表，或分批上傳。</translation>
    </message>
    <message>
        <source>It has a row that names the columns, and no row below it. Fill the list in, and choose it again.</source>
        <translation>只有標題，沒有資料列。請填寫名單後再選擇一次。</translation>
    </message>
    <message>
        <source>It has more rows than a list may have (5,000), or unpacks to more than 100 MiB. Divide it, and upload the parts one by one.</source>
        <translation>列數超過上限 5,000 列，或解壓縮後超過 100 MiB。請分成多個檔案，分次上傳。</translation>
    </message>
    <message>
        <source>A quotation mark in it never ends, so nobody knows where its cells end. Save it as a spreadsheet (.ods), and choose that.</source>
        <translation>引號沒有結束，無法判斷儲存格在哪裡結束。請另存為試算表（.ods）再選擇。</translation>
    </message>
    <message>
        <source>It is empty. Choose another file.</source>
        <translation>檔案是空的，請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The list has more than 5,000 rows, so nothing was compared. Divide it, and upload the parts one by one.</source>
        <translation>名單超過 5,000 列，未進行比對。請分成多個檔案，分次上傳。</translation>
    </message>
    <message>
        <source>This list is not, or no longer, one that you brought for a course that you run. Choose the file again and have it compared.</source>
        <translation>這份名單不是（或不再是）您承辦課程的名單。請重新選擇檔案並送中心比對。</translation>
    </message>
    <message>
        <source>Too many rows have ID numbers or birth dates that do not fit the people of this course, so nothing is told. Use the template with row keys, and go on tomorrow; the service desk can help.</source>
        <translation>證號或生日與本課程學員不符的列過多，因此不提供比對結果。請改用含列碼的名單範本，明日再試；需要協助請洽諮詢窗口。</translation>
    </message>
    <message>
        <source>Somebody in the list has left the course since it was compared, so nothing was taken in. Have it compared once more.</source>
        <translation>比對之後名單中有人已取消報名，未套用任何資料。請重新送中心比對。</translation>
    </message>
    <message>
        <source>The name is missing. Write it as it stands on the roster.</source>
        <translation>缺少姓名，請依教師名單填寫。</translation>
    </message>
    <message>
        <source>There is neither row key nor ID number. Somebody of this name is in the course: say that it is they, or give the ID number.</source>
        <translation>沒有列碼也沒有身分證字號。課程中有同名的學員：請按「就是建議的這位」，或填寫身分證字號。</translation>
    </message>
    <message>
        <source>There is neither row key nor ID number, so nobody knows who it is. Give one of them, or the date of birth of somebody in the course.</source>
        <translation>沒有列碼也沒有身分證字號，無法確認是誰。請填寫其中一項，或填寫已報名學員的出生年月日。</translation>
    </message>
    <message>
        <source>%1 is no number of hours in halves. Write it as 3 or 3.5.</source>
        <translation>時數 %1 不是 0.5 的倍數，請寫成 3 或 3.5。</translation>
    </message>
    <message>
        <source>%1 is neither 0 nor the %2 credits of the course; credits are given whole or not at all.</source>
        <translation>%1 不是 0，也不是課程的 %2 學分；學分只能全部核給或不核給。</translation>
    </message>
    <message>
        <source>%1 hours are more than the %2 of the course. Correct them, or have the course changed first.</source>
        <translation>時數 %1 超過核定 %2 小時。請更正，或先申請課程異動。</translation>
    </message>
    <message>
        <source>Hours are given though the assessment was not passed. Say why, or correct one of them.</source>
        <translation>考核未通過卻列有時數。請說明原因，或更正其中一項。</translation>
    </message>
    <message>
        <source>%1 hours differ from the %2 that presence comes to. Say why in the note, or for all of them below.</source>
        <translation>時數 %1 與出席紀錄計算之 %2 不同。請在備註說明，或在下方統一說明。</translation>
    </message>
    <message>
        <source>A session is marked that is not one of this person&apos;s. Leave its cell empty.</source>
        <translation>登記了不屬於這位學員的場次，請將該格留空。</translation>
    </message>
    <message>
        <source>Somebody is late, or leaves early, for longer than the session lasts. Write absent, or correct the minutes.</source>
        <translation>遲到早退的分鐘數超過該場次的長度。請改為缺席，或更正分鐘數。</translation>
    </message>
    <message>
        <source>A session is marked that has not begun. Leave its cell empty until then.</source>
        <translation>登記了尚未開始的場次，請先將該格留空。</translation>
    </message>
    <message>
        <source>Lecturers and staff get no hours of a participant. Leave them empty, or correct what the person came as.</source>
        <translation>身分別為講師或工作人員，不可核給學員時數。請將時數留空，或更正身分別。</translation>
    </message>
    <message>
        <source>This course does not count hours of lecturers. Leave them empty.</source>
        <translation>這門課程不核給講師時數，請留空。</translation>
    </message>
    <message>
        <source>The same person as in row %1. Keep one of the two rows, or join them.</source>
        <translation>與第 %1 列重複（同一人）。請保留其中一列，或合併兩列。</translation>
    </message>
    <message>
        <source>The ID number is not that of the person whom the row key names. Check whether it is somebody else&apos;s.</source>
        <translation>身分證字號不是列碼所指的人。請確認是否為他人證號。</translation>
    </message>
    <message>
        <source>The name does not fit the row key or ID number. Check whether it is somebody else&apos;s.</source>
        <translation>姓名與列碼或證號的資料不符，請確認是否為他人證號。</translation>
    </message>
    <message>
        <source>The date of birth is not that of this person. Check it, and the ID number.</source>
        <translation>出生日期與資料不符，請核對日期與身分證字號。</translation>
    </message>
    <message>
        <source>The enrolment stands at “%1”, and the list has the person there. Taken in, they stand on the list.</source>
        <translation>報名狀態為「%1」卻列有時數或出席；套用後將列入名單。</translation>
    </message>
    <message>
        <source>Another course has credited hours of the same time. The desk will ask.</source>
        <translation>同時段已於其他課程核給時數，審核時會請您說明。</translation>
    </message>
    <message>
        <source>Course %1 has credited hours of the same time. One of the two has to give way.</source>
        <translation>同時段已於課程 %1 核給時數，兩者須擇一。</translation>
    </message>
    <message>
        <source>The unit is not the one on the roster (%1). It is shown; the roster counts.</source>
        <translation>服務單位與名冊不同（名冊：%1），以名冊為準。</translation>
    </message>
    <message>
        <source>Not enrolled: taken in, the person stands on the list as come without.</source>
        <translation>未在錄取名單（現場報名），套用後將列為現場參加。</translation>
    </message>
    <message>
        <source>“%1” cannot be written in Big5; only the exchange file in the old format is concerned.</source>
        <translation>姓名含無法以 Big5 輸出之字「%1」（僅影響舊傳報格式）。</translation>
    </message>
    <message>
        <source>It is no spreadsheet (.ods, .xlsx) and no list in CSV, or it is damaged. Open it in a spreadsheet program, save it as .ods, and choose that.</source>
        <translation>檔案無法讀取，或不是試算表（.ods、.xlsx）或 CSV 名單。請用試算表軟體開啟，另存為 .ods 再選擇。</translation>
    </message>
    <message>
        <source>A list is brought once the course has begun (%1). Until then people enrol, or are accepted.</source>
        <translation>課程開始後（%1）才能上傳名單；在那之前請由學員報名，或由您錄取。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in, so nothing was. Put them right, or tick that they are skipped.</source>
        <translation>
            <numerusform>有 %n 列有誤，未套用任何資料。請更正，或勾選「略過錯誤列」。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have hours other than presence comes to, so nothing was taken in. Say why, in the note of each or once for all.</source>
        <translation>
            <numerusform>有 %n 列的時數與出席紀錄計算的不同，未套用任何資料。請在各列備註或下方統一說明原因（至少 5 字）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of this list have been changed since, so nothing was taken back. Take back the others, or put single rows right by hand.</source>
        <translation>
            <numerusform>這份名單有 %n 人之後另有異動，未還原任何資料。請還原其餘的人，或個別更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was compared more than a day ago. Choose the file again and have it compared.</source>
        <translation>這份名單是一天以前比對的。請重新選擇檔案並送中心比對。</translation>
    </message>
    <message>
        <source>This list has been taken back already. Nothing was done.</source>
        <translation>這份名單已還原過，未再變更。</translation>
    </message>
    <message>
        <source>This list has been taken in already. Nothing was done twice.</source>
        <translation>這份名單已套用過，不會重複套用。</translation>
    </message>
    <message>
        <source>The exchange file is made of confirmed hours, and this course is not closed. Wait until its list is confirmed.</source>
        <translation>舊傳報格式使用核定時數，而這門課程尚未結案。請等名單確認通過。</translation>
    </message>
    <message>
        <source>None of its first ten rows names the columns. Write a row with their names above the list, or use the template.</source>
        <translation>前 10 列找不到欄位名稱。請在名單上方加一列欄名（至少「姓名」），或使用名單範本。</translation>
    </message>
    <message>
        <source>%1 is no result of an assessment. Write passed, failed, or 0 to 100.</source>
        <translation>考核「%1」無法辨識。請填寫通過、不通過，或 0 至 100 的分數。</translation>
    </message>
    <message>
        <source>%1 is nobody&apos;s part in a course. Write attendee, lecturer or staff.</source>
        <translation>身分別「%1」無法辨識。請填寫學員、講師或工作人員。</translation>
    </message>
    <message>
        <source>%1 says nothing of presence that is known. Write present, late 10, early 5, leave, duty or absent.</source>
        <translation>出席代號「%1」無法辨識。請填寫出席、遲到10、早退5、請假、公假或缺席。</translation>
    </message>
    <message>
        <source>Hours of a lecturer stand beside somebody who came as something else. Write that they came as a lecturer, or leave the hours empty.</source>
        <translation>身分別不是講師卻列有講師時數。請將身分別改為講師，或將講師時數留空。</translation>
    </message>
    <message>
        <source>Not enrolled: the course takes nobody who comes without, or a tenth of the list at most. Take the row out, or allow walk-ins in its settings.</source>
        <translation>未在錄取名單，且本課程不開放現場報名，或已超過名單的十分之一。請刪除這一列，或在線上報名設定開放現場報名。</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>住宿登記</translation>
    </message>
    <message>
        <source>This list has been corrected since it was confirmed, so that is not taken back. Put it right by another correction.</source>
        <translation>名單確認通過後已經更正，不能撤回。請再以「修改已結案課程內容申請表」更正。</translation>
    </message>
    <message>
        <source>This correction is not, or no longer, yours to see. The list shows it after the next update.</source>
        <translation>您無權查看這件修改申請，或申請已不在貴單位。下次更新後清單即會顯示。</translation>
    </message>
    <message>
        <source>Adding somebody or giving more hours needs evidence. Attach the sign-in sheet.</source>
        <translation>新增人員或提高時數需附簽到佐證，請附上簽到表。</translation>
    </message>
    <message>
        <source>Nothing would be different from what it is. Enter what is to be put right.</source>
        <translation>修正後內容與原內容相同，請填寫要更正的項目。</translation>
    </message>
    <message>
        <source>This is not changed after a course is closed. Register a course for it afterwards, or ask your centre.</source>
        <translation>此項目於結案後不能修改。請以補登錄另開課程，或洽區管中心。</translation>
    </message>
    <message>
        <source>This person is on the list already, or not on it any more. Look at the list as it is now, and ask again.</source>
        <translation>此人已在名單內，或已不在名單內。請查看目前名單後再申請。</translation>
    </message>
    <message>
        <source>A correction of this course waits already. Withdraw it, or wait until it is decided.</source>
        <translation>此課程已有修改申請待審。請先撤回，或待審核後再申請。</translation>
    </message>
    <message numerus="yes">
        <source>The course was closed more than %n days ago. Ask the national centre to put it right.</source>
        <translation>
            <numerusform>課程已逾結案後 %n 日，請洽教師進修網更正。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the course has %2 hours, and nobody is given more (credits: whole or not at all; staff none). Enter fewer.</source>
        <translation>%1：更正後時數超過核定之 %2 小時（學分須全部核給或不核給，工作人員不核給），請減少。</translation>
    </message>
    <message>
        <source>The form lacks a seal that it needs. Send it back to be sealed.</source>
        <translation>申請表缺少應用之印信，請退回補正。</translation>
    </message>
    <message>
        <source>The sealed form of this revision has not come yet. Receive it first.</source>
        <translation>尚未收到本版用印之申請表，請先收件。</translation>
    </message>
    <message>
        <source>The correction is at revision %1 by now, or has been decided. Look at it as it is now.</source>
        <translation>修改申請目前為第 %1 版，或已審核完畢。請查看目前內容。</translation>
    </message>
    <message>
        <source>You have objected already, or the time for it is over. Ask the centre of the course.</source>
        <translation>您已提出陳述，或已逾陳述期限。請洽該課程的區管中心。</translation>
    </message>
    <message numerus="yes">
        <source>The last session is not over yet.</source>
        <translation>
            <numerusform>最後一場研習尚未結束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The presence of %n person(s) is not marked for every session.</source>
        <translation>
            <numerusform>%n 人有場次尚未登記出席。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s) are not decided yet, or wait for an answer.</source>
        <translation>
            <numerusform>%n 筆報名尚未審核，或等待回覆。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>前往決定</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have no hours yet, neither computed nor given.</source>
        <translation>
            <numerusform>%n 人還沒有可核給的時數。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have more hours than the course has.</source>
        <translation>
            <numerusform>%n 人的時數超過課程核定時數。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lecturer(s) or staff stand on the list as participants with hours.</source>
        <translation>
            <numerusform>%n 位講師或工作人員以學員身分列在名單上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get hours of another course at the same time.</source>
        <translation>
            <numerusform>%n 人在同一時段已由其他課程核給時數。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who came have no result of the assessment yet.</source>
        <translation>
            <numerusform>%n 位出席者尚未登錄考核結果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of the course waits for its review.</source>
        <translation>
            <numerusform>課程有異動申請正在審核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) have no evidence of who came: a signed sheet or a log of scans.</source>
        <translation>
            <numerusform>%n 場沒有簽到佐證（簽到表掃描檔或掃描報到紀錄）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach it</source>
        <translation>附上佐證</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be passed on: a category or an ID number is missing.</source>
        <translation>
            <numerusform>%n 筆無法轉送：缺少類別代碼或身分資料。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) came than there are places.</source>
        <translation>
            <numerusform>出席人數比名額多 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came without having enrolled, more than one in ten.</source>
        <translation>
            <numerusform>現場參加 %n 人，超過一成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hours of %n person(s) were set by hand.</source>
        <translation>
            <numerusform>%n 人的時數是人工核給。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n person(s) get all hours, though some sessions have no evidence.</source>
        <translation>
            <numerusform>%n 人全數核給全部時數，但有場次沒有簽到佐證。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody came: the course is closed as one without participants.</source>
        <translation>
            <numerusform>沒有人出席，將以「無人出席」結案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Title and tag do not go together: the hours would not be passed on.</source>
        <translation>
            <numerusform>研習名稱與專案屬性標籤不符，時數不會轉送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the course</source>
        <translation>查看課程</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stand on no school&apos;s roster; their hours wait until they do.</source>
        <translation>
            <numerusform>%n 人未列於教師名單，時數於建檔後登錄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact of the course is at the unit no longer.</source>
        <translation>
            <numerusform>課程的承辦人已不在貴單位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sensitive answers of %n person(s) are kept with the enrolments.</source>
        <translation>
            <numerusform>報名資料中有 %n 人的敏感個資。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questionnaire is still open.</source>
        <translation>
            <numerusform>問卷尚未結束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have more hours on one day than a day of courses holds.</source>
        <translation>
            <numerusform>%n 人單日核給的時數過多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of an uploaded list were left out because of faults.</source>
        <translation>
            <numerusform>上傳名單時有 %n 列因錯誤略過，尚未補正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>前往修正</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have the name of a lecturer or of the contact, and get hours.</source>
        <translation>
            <numerusform>%n 人與講師或承辦人同名而核給時數。</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of sessions</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source> It is: %1.</source>
        <translation>課程：%1。</translation>
    </message>
    <message>
        <source> Sessions: %1.</source>
        <translation>場次：%1。</translation>
    </message>
    <message>
        <source> They go on %1.</source>
        <translation>將於 %1 刪除。</translation>
    </message>
    <message>
        <source> More than %1.</source>
        <translation>超過 %1 小時。</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>遲到 %1 分</translation>
    </message>
    <message>
        <source>left %1 min early</source>
        <translation>早退 %1 分</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>容許</translation>
    </message>
    <message>
        <source>noted only</source>
        <translation>僅註記</translation>
    </message>
    <message>
        <source>%1 h less</source>
        <translation>扣 %1 小時</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不計</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a mark</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>leave</source>
        <comment>a mark of presence</comment>
        <translation>請假</translation>
    </message>
    <message>
        <source>duty leave</source>
        <comment>a mark of presence</comment>
        <translation>公假</translation>
    </message>
    <message>
        <source>absent</source>
        <comment>a mark of presence</comment>
        <translation>缺席</translation>
    </message>
    <message>
        <source>not on the list yet</source>
        <comment>a mark of presence</comment>
        <translation>未列名</translation>
    </message>
    <message>
        <source>taught it</source>
        <comment>a mark of presence</comment>
        <translation>授課</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <comment>a mark of presence</comment>
        <translation>未登記</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>hours of a session, why</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 = %2 hours</source>
        <comment>how they came about, the sum</comment>
        <translation>%1 = %2 小時</translation>
    </message>
    <message>
        <source>, at most %1</source>
        <translation>，上限 %1</translation>
    </message>
    <message>
        <source> → %1 credits</source>
        <translation> → %1 學分</translation>
    </message>
    <message>
        <source> → %1 hours</source>
        <translation> → %1 小時</translation>
    </message>
    <message>
        <source>, not attended in full</source>
        <translation>（未全程出席）</translation>
    </message>
    <message>
        <source>, below what is needed</source>
        <translation>（未達門檻）</translation>
    </message>
    <message>
        <source>, no result of the assessment: 0</source>
        <translation>，考核未登錄：0</translation>
    </message>
    <message>
        <source>, assessment not passed: 0</source>
        <translation>，考核不通過：0</translation>
    </message>
    <message>
        <source>; given by hand: %1</source>
        <translation>；人工核給 %1</translation>
    </message>
    <message>
        <source>%1 (the centre has: %2)</source>
        <comment>a doubt, what is known</comment>
        <translation>%1（中心資料：%2）</translation>
    </message>
    <message>
        <source>the name is another than that of the ID number</source>
        <translation>姓名與該證號的資料不符</translation>
    </message>
    <message>
        <source>the date of birth is another</source>
        <translation>出生日期與資料不符</translation>
    </message>
    <message>
        <source>hours of another course at the same time</source>
        <translation>同時段已於其他課程核給時數</translation>
    </message>
    <message>
        <source>the school is another than on the roster</source>
        <translation>服務單位與名冊不同</translation>
    </message>
    <message>
        <source>a student teacher, whom the university registers</source>
        <translation>實習教師，應由師資培育大學登錄</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <comment>a list of participants</comment>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Recalled</source>
        <comment>a list of participants</comment>
        <translation>已收回</translation>
    </message>
    <message>
        <source>Sent back</source>
        <comment>a list of participants</comment>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a list of participants</comment>
        <translation>已確認</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <comment>a list of participants</comment>
        <translation>已由新版取代</translation>
    </message>
    <message>
        <source>Participant</source>
        <comment>on a list of participants</comment>
        <translation>學員</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <comment>on a list of participants</comment>
        <translation>講師</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>on a list of participants</comment>
        <translation>行政職員</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>an assessment</comment>
        <translation>通過</translation>
    </message>
    <message>
        <source>Not passed</source>
        <comment>an assessment</comment>
        <translation>不通過</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>The certificate was not revoked by a desk, so there is nothing to take back. Verify it once more to see how it stands.</source>
        <translation>這張證明未被中心註銷，沒有可以恢復的註銷。請重新查驗目前狀態。</translation>
    </message>
    <message>
        <source>The centre has not summed up this report of the whole country yet. It does so every night, the newest periods first. Choose a county, or look tomorrow.</source>
        <translation>中心尚未彙總全國的這項統計；彙總於每夜進行，較近的期間優先。請選擇縣市，或明日再查看。</translation>
    </message>
    <message>
        <source>This scheduled report is not, or no longer, there: it may have been deleted on another computer. Nothing was done.</source>
        <translation>找不到這項定期統計，可能已在另一台電腦刪除，因此未辦理。</translation>
    </message>
    <message>
        <source>This scheduled report has been changed or stopped meanwhile, on another computer or by the centre, so nothing was done. Look at how it stands now.</source>
        <translation>這項定期統計已在另一台電腦或由中心修改或停止，因此未辦理。請查看目前的內容。</translation>
    </message>
    <message>
        <source>Not scheduled: the report is of a fixed time and would always say the same. Choose this school year, this semester or this year.</source>
        <translation>未設定：這項統計的期間是固定的，每次結果都會相同。請將期間改為本學年度、本學期或今年。</translation>
    </message>
    <message>
        <source>Every school has this one, so it is not deleted. Stop it if you do not want it.</source>
        <translation>每所學校都有這項通知，不能刪除；如不需要，請停止。</translation>
    </message>
    <message numerus="yes">
        <source>Not scheduled: you have %n scheduled reports, which is the most there can be. Delete one, also a stopped one.</source>
        <translation>
            <numerusform>未設定：您已有 %n 項定期統計，已達上限。請先刪除一項（已停止的也可以）。</numerusform>
        </translation>
    </message>
    <message>
        <source>This scheduled report has stopped already, so nothing was done.</source>
        <translation>這項定期統計已經停止，因此未辦理。</translation>
    </message>
    <message>
        <source>This scheduled report is running already, so nothing was done. The list shows how it stands.</source>
        <translation>這項定期統計已在進行，因此未辦理。清單會顯示目前狀態。</translation>
    </message>
    <message>
        <source>Scheduled report</source>
        <translation>定期統計</translation>
    </message>
    <message>
        <source>A school can send 1 to %1 teachers; leave it empty where only those in the list do.</source>
        <translation>每校薦派名額須為 1 至 %1 人；僅由表列學校薦派者，請留空。</translation>
    </message>
    <message>
        <source>The organiser has said which schools send teachers to this course, and yours is not among them. Ask the contact of the course.</source>
        <translation>本課程由開課單位指定的學校薦派，貴校不在其中，請洽課程聯絡人。</translation>
    </message>
    <message>
        <source>Beside whom they were to stand does not wait any more, so nobody was moved. Look at the queue as it is now, and move them again.</source>
        <translation>所選的前一位已不在等候之列，順位未調整。請看目前順位後再調整。</translation>
    </message>
    <message>
        <source>%1 of those sent by their schools have not confirmed that they come. Wait for them, or say why in at least 5 characters to accept them all the same.</source>
        <translation>有 %1 位薦派教師尚未確認參加。請待其確認，或敘明理由（至少 5 字）後仍予錄取。</translation>
    </message>
    <message>
        <source>Sent by each school</source>
        <translation>每校薦派名額</translation>
    </message>
    <message>
        <source>The centre knows no form with this number, revision and check code, so it was not passed on. Compare what stands on the paper, or send it back to whoever sent it.</source>
        <translation>中心查無編號、版次與檢核碼都相符的申請表，因此沒有轉交。請核對紙本上的資料，或退還寄件人。</translation>
    </message>
    <message>
        <source>This form is one of your own desk, so it was not passed on. Find the case by its number after the next update and attach the form there.</source>
        <translation>這份申請表就屬於貴單位，因此沒有轉交。請於下次更新後以申請編號找到該案，並附在該案。</translation>
    </message>
    <message>
        <source>No desk waits for this form: the chief manager of its own school opens the account. Send it back to whoever sent it.</source>
        <translation>這份申請表不需寄送審核單位：由該校總負責人啟用。請退還寄件人。</translation>
    </message>
    <message>
        <source>None of the chosen cases has a form to be printed now, so nothing was printed. Choose again after the next update.</source>
        <translation>所選案件目前都沒有可列印的申請表，因此沒有列印。請於下次更新後重新選取。</translation>
    </message>
    <message>
        <source>This print run is none of your desk, or what was to be printed has waited too long. Choose the cases again and print them.</source>
        <translation>這個列印批次不屬於貴單位，或等候列印過久。請重新選取案件再列印。</translation>
    </message>
    <message>
        <source>Somebody else has ended this print run, so nothing was done. The list shows it after the next update.</source>
        <translation>這個列印批次已由他人結束，因此沒有處理。清單於下次更新後顯示。</translation>
    </message>
    <message>
        <source>Somebody else has changed this print run since you saw it, so nothing was done. Look at it again, then decide anew.</source>
        <translation>您檢視之後，這個列印批次已由他人變更，因此沒有處理。請重新檢視後再決定。</translation>
    </message>
    <message>
        <source>Nobody was written to: none of these forms is missing any more, or all were asked for within the last seven days. The list shows it after the next update.</source>
        <translation>沒有寄出通知：這些申請表都已不缺，或七日內均已催繳。清單於下次更新後顯示。</translation>
    </message>
    <message>
        <source>Form printed by the desk</source>
        <translation>審核單位列印申請表</translation>
    </message>
    <message>
        <source>Asked for the form that is missing</source>
        <translation>催繳申請表</translation>
    </message>
    <message>
        <source>Sealed form passed on by the desk it had gone to</source>
        <translation>誤送單位轉交核章表</translation>
    </message>
    <message>
        <source>Until %1 the desk of the course, %2, puts it right. Ask there.</source>
        <comment>day, desk</comment>
        <translation>%1 前由該課程的受理單位「%2」辦理修改，請洽該單位。</translation>
    </message>
    <message>
        <source>None of those who were chosen has a certificate that holds: who was credited with no hours has none, nor whose certificate was revoked. Choose others.</source>
        <translation>所選人員都沒有有效的研習時數證明：未核給時數或證明已撤銷的人沒有證明。請改選其他人員。</translation>
    </message>
    <message>
        <source>This note is not there any more, so nothing was changed. The list shows it after the next update.</source>
        <translation>這筆自行登錄已不存在，未做任何變更；下次更新後清單即會顯示。</translation>
    </message>
    <message>
        <source>The same course of the same days is noted already, so nothing was changed. Change that note, or remove it.</source>
        <translation>已登錄過同日期的同一課程，未做任何變更。請修改或移除原有的登錄。</translation>
    </message>
    <message>
        <source>This note was changed on another computer meanwhile, so nothing was changed. Look at it as it is now.</source>
        <translation>這筆登錄已在另一台電腦上修改，未做任何變更。請查看目前的內容。</translation>
    </message>
    <message>
        <source>Certificates are there once the list of the course is confirmed. Wait until it is closed.</source>
        <translation>課程名單確認通過後才有研習時數證明，請於結案後再列印。</translation>
    </message>
    <message>
        <source>Certificates of %1 people at once are too many: at most %2. Choose a part of them.</source>
        <translation>一次列印 %1 人的證明過多，至多 %2 人，請分批選取。</translation>
    </message>
    <message>
        <source>You have noted as many courses from elsewhere as there is room for (%1), so nothing was added. Remove some first.</source>
        <translation>自行登錄已達上限 %1 筆，未新增任何資料。請先移除部分登錄。</translation>
    </message>
    <message>
        <source>%1: the days are in the wrong order, or have not been yet. Correct them.</source>
        <translation>「%1」的起訖日期順序不對，或日期尚未到，請更正。</translation>
    </message>
    <message>
        <source>%1: hours are from 0.5 to 400, in steps of a half. Correct them.</source>
        <translation>「%1」的時數須為 0.5 至 400，以 0.5 為單位，請更正。</translation>
    </message>
    <message>
        <source>The case has the same pages of the same file already; they count once. Nothing is to be done: another computer of this desk has handed them in.</source>
        <translation>案件已有同一個檔案的同樣幾頁，只算一次。不必再做什麼：本窗口的另一台電腦已經送過。</translation>
    </message>
    <message>
        <source>Who this is cannot be told: write the school, or the ID number.</source>
        <translation>無法確認是哪一位：請填服務單位或身分證字號。</translation>
    </message>
    <message>
        <source>No unit is called so, or several are: choose it from the list, or write its code.</source>
        <translation>查無此單位，或有同名單位：請由清單選取，或填單位代碼。</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>Certain people</source>
        <translation>指定名單</translation>
    </message>
    <message>
        <source>This course is only for people whom its organiser has named. If you were told that you are among them, ask the contact of the course.</source>
        <translation>本課程僅開放指定名單內的人員報名。若已接獲通知為指定人員，請洽課程承辦人確認名單。</translation>
    </message>
    <message>
        <source>A list holds %1 people at most, and would have more. Take off who is not meant any more, then add the others.</source>
        <translation>一份指定名單至多 %1 人，本次加入後將超過。請先移出不再指定的人員，再加入其他人員。</translation>
    </message>
    <message>
        <source>Nobody was added: something in the rows is not right. Correct it, and add them once more.</source>
        <translation>未加入任何人員：資料列有誤。請更正後重新加入。</translation>
    </message>
    <message>
        <source>Somebody was left out</source>
        <translation>漏列人員</translation>
    </message>
    <message>
        <source>Somebody too many</source>
        <translation>多列人員</translation>
    </message>
    <message>
        <source>Wrong hours</source>
        <translation>時數錯誤</translation>
    </message>
    <message>
        <source>Wrong data of a person</source>
        <translation>身分資料錯誤</translation>
    </message>
    <message>
        <source>Wrong title</source>
        <translation>課程名稱誤植</translation>
    </message>
    <message>
        <source>A tag was left out</source>
        <translation>標籤漏選</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>日期誤植</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Somebody has enrolled already, so registration ends %1 hours from now at the earliest.</source>
        <translation>已有人報名，報名截止最早只能改為 %1 小時之後</translation>
    </message>
    <message>
        <source>Registration has opened already and is not put off.</source>
        <translation>報名已經開放，開放時間不能延後</translation>
    </message>
    <message>
        <source>Somebody who has taught a session already stays as they are; others can be added.</source>
        <translation>已授過課的講師不能更換或移除，可以增加其他講師。</translation>
    </message>
    <message>
        <source>Not while the list is reviewed. Recall the list first, or wait for the decision.</source>
        <translation>名單審核中，不能修改。請先收回名單，或等候審核結果。</translation>
    </message>
    <message>
        <source>Not in a closed course: ask for it in “Lists and hours” by “Put it right”.</source>
        <translation>課程已結案。請至「名單與時數」按「修改內容」申請。</translation>
    </message>
    <message>
        <source>%1 × %2 of %3</source>
        <comment>hours of the course, minutes attended, all minutes</comment>
        <translation>%1 × %2／%3</translation>
    </message>
    <message>
        <source>%1 = %2 of %3 minutes, needed %4</source>
        <comment>minutes of each session, minutes attended, all minutes, part of them</comment>
        <translation>%1 = %2／%3 分鐘，門檻 %4</translation>
    </message>
    <message>
        <source>%1 = %2 of %3 minutes; %4</source>
        <comment>minutes of each session, minutes attended, all minutes, hours reckoned by them</comment>
        <translation>%1 = %2／%3 分鐘；%4</translation>
    </message>
    <message>
        <source>, no more than the sessions one was listed for</source>
        <translation>（以列名場次的時數為上限）</translation>
    </message>
    <message numerus="yes">
        <source> Of %n of them with hours of other courses.</source>
        <translation>
            <numerusform>其中 %n 人含其他研習核給的時數。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 offers of a seat that nobody has answered are taken back, as there are fewer places.</source>
        <translation>名額減少，將收回尚未回覆的遞補徵詢 %1 筆。</translation>
    </message>
    <message>
        <source>The course has begun, so nobody is taken out any more. Mark who did not come as absent or on leave.</source>
        <translation>課程已開始，不能再取消錄取；未到者請於簽到與點名登記缺席或請假。</translation>
    </message>
    <message>
        <source>%1 people have a seat, so the places cannot be fewer than %1. Put %2 of them on the waiting list first.</source>
        <translation>已錄取 %1 人，名額不可低於 %1；請先將 %2 人改為備取。</translation>
    </message>
    <message>
        <source>The last in the order, from behind: %1</source>
        <translation>順位由後起：%1</translation>
    </message>
    <message>
        <source>The waiting list takes %1, and %2 are on it. Decline the others, or change the settings.</source>
        <translation>備取名額 %1 人，目前備取 %2 人。其餘請列為不錄取，或修改線上報名設定。</translation>
    </message>
    <message>
        <source>The figures of this period are frozen already, so nothing was done. What is frozen is not frozen anew.</source>
        <translation>這個期間的統計已經凍結，未做任何變更。凍結過的期間不會再凍結。</translation>
    </message>
    <message>
        <source>Not frozen: this period is not over yet. Freeze it after its last day.</source>
        <translation>未凍結：這個期間還沒結束。請在最後一日過後再凍結。</translation>
    </message>
    <message>
        <source>The list of participants has been handed in: contacts alone can be changed.</source>
        <translation>名單已送審，這裡只能修改承辦人。</translation>
    </message>
    <message>
        <source>The course is closed: contacts alone can be changed here.</source>
        <translation>課程已結案，這裡只能修改承辦人。</translation>
    </message>
    <message>
        <source>The ID number is not on record. The person&apos;s school can complete it.</source>
        <translation>沒有身分證字號。請當事人的服務學校補齊資料。</translation>
    </message>
    <message>
        <source>The name has a character that the other system cannot take. The inservice network enters it there by hand.</source>
        <translation>姓名含無法輸出字元，由教師進修網人工登錄。</translation>
    </message>
    <message>
        <source>The course has no category code. Ask the desk to add it.</source>
        <translation>課程沒有課程類別代碼。請洽審核單位補登。</translation>
    </message>
    <message>
        <source>The course has no county that the other system knows. Ask the desk to put the place right.</source>
        <translation>課程沒有對方系統認得的縣市。請洽審核單位更正研習地點。</translation>
    </message>
    <message>
        <source>The days of the course are in the wrong order. Ask the desk to put them right.</source>
        <translation>課程的起訖日期前後顛倒。請洽審核單位更正。</translation>
    </message>
    <message>
        <source>Not agreed to. Only the teacher can agree, under “Civil servants&apos; learning”.</source>
        <translation>未同意。只有教師本人能在「公務人員終身學習」同意。</translation>
    </message>
    <message>
        <source>No hours are credited.</source>
        <translation>沒有核給時數。</translation>
    </message>
    <message>
        <source>The course is not passed on there any more.</source>
        <translation>課程已不轉送至此。</translation>
    </message>
    <message>
        <source>It was not passed on when the hours were confirmed, and the time for it is over. Ask the inservice network if it is needed.</source>
        <translation>核定時沒有轉送，已超過可補送的期間。需要補送時請洽教師進修網。</translation>
    </message>
    <message>
        <source>The other system has refused it: %1. If the number or the name is wrong, the person&apos;s school corrects it; the inservice network then passes it on once more.</source>
        <translation>對方系統未接受：%1。身分證字號或姓名有誤時，由當事人的服務學校更正，再由教師進修網重新轉送。</translation>
    </message>
    <message>
        <source>Session %1 is not held online, so nothing is noted of it from the log of a meeting. Choose the session that was held online, or call the roll.</source>
        <translation>第 %1 場不是線上場次，不能以線上紀錄登記。請選擇線上場次，或改用點名。</translation>
    </message>
    <message>
        <source>I have taken part</source>
        <translation>已參加</translation>
    </message>
    <message>
        <source>Main subject</source>
        <translation>主要任教科別</translation>
    </message>
    <message>
        <source>The line broke each time while this was being sent; the rest goes first meanwhile.</source>
        <translation>每次送到這一筆就斷線，所以先送其他的。</translation>
    </message>
    <message>
        <source>The line broke each time while this was being sent, and it is not tried any more: the file is too large for this line. Look at the centre&apos;s list whether it has got through; if not, do it again on a faster line, or with a smaller file (scanned at 300 dpi in black and white).</source>
        <translation>每次送到這一筆就斷線，已不再重送：檔案對目前的線路來說太大。請先到清單看看是否其實已經送達；沒有的話，改用較快的網路，或把檔案縮小（以 300 dpi 黑白掃描）後再做一次。</translation>
    </message>
    <message>
        <source>The centre answered what cannot be understood, so it is not known whether this was carried out. However often it is asked, it takes effect once only; if it stays so, tell the centre.</source>
        <translation>中心的回覆無法判讀，不知道這一筆是否已經辦理。程式會再詢問，重複詢問也只會生效一次；如果一直這樣，請通知中心。</translation>
    </message>
    <message>
        <source>The centre does not take this any more: it waited too long before it could be sent, or the clock of this PC is wrong. Check the date, and look at how the case stands now: an earlier try may have got through. If it did not, do it again.</source>
        <translation>中心不再受理這一筆：等了太久才送出，或這台電腦的時鐘不對。請檢查日期，並看看案件目前的狀態（先前可能已經送達）；沒有辦理的話再做一次。</translation>
    </message>
    <message>
        <source>Enter the number alone, in digits and without a unit: %1 to %2.</source>
        <translation>請只填數字，不加單位：%1 至 %2。</translation>
    </message>
    <message>
        <source>A regional centre can send 1 to %1 teachers; leave it empty where none does.</source>
        <translation>區管中心薦派名額須為 1 至 %1 人；不開放區管中心薦派者，請留空。</translation>
    </message>
    <message>
        <source>Say how many each school or regional centre may send, or list who sends teachers.</source>
        <translation>請填每校或區管中心的薦派名額，或列出可薦派的單位。</translation>
    </message>
    <message>
        <source>At most %1 schools and centres can stand in the list.</source>
        <translation>最多可列 %1 所學校或區管中心。</translation>
    </message>
    <message>
        <source>Line %1: choose a school or centre that no other line has.</source>
        <translation>第 %1 列：請選擇未與其他列重複的學校或區管中心。</translation>
    </message>
    <message>
        <source>Line %1: enter how many may be sent, 1 to %2.</source>
        <translation>第 %1 列：請填薦派名額，1 至 %2 人。</translation>
    </message>
    <message>
        <source>This course takes no names from regional centres. Let the schools send their teachers, or ask the contact of the course to take yours.</source>
        <translation>本課程未開放區管中心薦派。請由學校薦派，或洽課程聯絡人開放貴中心薦派。</translation>
    </message>
    <message>
        <source>As many have been sent as may be. Let one of them cancel, or ask the contact of the course for more.</source>
        <translation>薦派名額已滿。請先請已薦派者取消，或洽課程聯絡人增加名額。</translation>
    </message>
    <message>
        <source>Sent by each regional centre</source>
        <translation>區管中心薦派名額</translation>
    </message>
    <message>
        <source>Schools and centres that send teachers</source>
        <translation>指定薦派單位</translation>
    </message>
    <message>
        <source>Nobody has been told the result yet, so nobody is taken out of it. Decline them with a reason; they hear it when the results are told.</source>
        <translation>錄取結果尚未公告，不能取消錄取。請改列為不錄取並填寫原因，學員於公告時得知。</translation>
    </message>
    <message>
        <source>%1 is on the list already, by this number or one before. Send the request back, with the row to be changed instead.</source>
        <translation>%1 已在名單上（以此證號或先前之證號）。請退回補正，改為修正名單上該列。</translation>
    </message>
    <message>
        <source>Seats of this course go to whoever enrols first, so nobody is sent to it. Ask the teachers to enrol themselves.</source>
        <translation>本課程採先報先得，不受理薦派。請教師自行線上報名。</translation>
    </message>
</context>
</TS>
