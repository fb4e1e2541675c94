<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Lecturers</name>
    <message>
        <source>Subjects</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>推薦單位</translation>
    </message>
</context>
<context>
    <name>UpkeepActions</name>
    <message>
        <source>&amp;Register a venue…</source>
        <translation>登錄場所(&amp;R)…</translation>
    </message>
    <message>
        <source>Register a venue</source>
        <translation>登錄場所</translation>
    </message>
    <message>
        <source>It can be chosen in the form of a course, which then knows its address and how many people it holds, and says when it is taken.</source>
        <translation>登錄後，填寫研習課程時即可選用，帶入地址與容納人數，並提示同時段是否已有課程。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the venue</source>
        <translation>修改場所</translation>
    </message>
    <message>
        <source>Courses that name it already keep what they have written.</source>
        <translation>已選用這個場所的課程，其內容不受影響。</translation>
    </message>
    <message>
        <source>Close the venue (&amp;Z)…</source>
        <translation>停用場所(&amp;Z)…</translation>
    </message>
    <message>
        <source>Close the venue</source>
        <translation>停用場所</translation>
    </message>
    <message>
        <source>Nobody chooses it any more, and other units do not see it. Courses that name it keep it; it can be used again later.</source>
        <translation>停用後不能再選用，其他單位也看不到；已選用的課程不受影響，日後可恢復使用。</translation>
    </message>
    <message>
        <source>&amp;Use it again…</source>
        <translation>恢復使用(&amp;U)…</translation>
    </message>
    <message>
        <source>Use the venue again</source>
        <translation>恢復使用場所</translation>
    </message>
    <message>
        <source>It can be chosen again, by other units too if it is shared.</source>
        <translation>恢復後可再選用；開放他單位使用者，其他單位也可選用。</translation>
    </message>
    <message>
        <source>&amp;Recommend a lecturer…</source>
        <translation>推薦講師(&amp;R)…</translation>
    </message>
    <message>
        <source>Recommend a lecturer</source>
        <translation>推薦講師</translation>
    </message>
    <message>
        <source>Only your unit sees it until the lecturer has agreed, by the code of a mail or on paper. Then other units find it when they search.</source>
        <translation>講師以信件同意碼或書面同意之前，只有貴單位看得到；同意之後，其他單位查詢講師時才會查到。</translation>
    </message>
    <message>
        <source>Ask &amp;by mail…</source>
        <translation>寄信徵詢(&amp;B)…</translation>
    </message>
    <message>
        <source>Ask the lecturer by mail</source>
        <translation>寄信徵詢講師同意</translation>
    </message>
    <message>
        <source>The lecturer gets a mail with all that other units would see, and a code of twelve digits. Whoever agrees tells you the code; enter it here within 30 days. A code that was mailed before counts no more.</source>
        <translation>講師會收到一封信，列出其他單位將看到的全部內容與 12 位數同意碼。講師同意時會將同意碼告訴您，請於 30 日內在此輸入。先前寄出的同意碼即失效。</translation>
    </message>
    <message>
        <source>Enter the consent c&amp;ode…</source>
        <translation>輸入同意碼(&amp;O)…</translation>
    </message>
    <message>
        <source>Enter the consent code</source>
        <translation>輸入同意碼</translation>
    </message>
    <message>
        <source>The twelve digits that the lecturer has told you.</source>
        <translation>講師告知您的 12 位數字。</translation>
    </message>
    <message>
        <source>Agreed on &amp;paper…</source>
        <translation>書面同意(&amp;P)…</translation>
    </message>
    <message>
        <source>Record the consent on paper</source>
        <translation>登錄書面同意</translation>
    </message>
    <message>
        <source>For a consent that the lecturer has signed. Keep the sheet: whoever is shown without having agreed may ask for it. If there is an e-mail, the lecturer is told.</source>
        <translation>適用於講師已簽署的同意書。請妥善保存，講師日後可能要求查閱。填有 E-Mail 者，系統會通知講師。</translation>
    </message>
    <message>
        <source>Change the recommendation</source>
        <translation>修改推薦</translation>
    </message>
    <message>
        <source>What shows other units something else, or more, than was agreed to has to be agreed to anew; until then nobody else sees it. What shows less, and your own remarks, need not.</source>
        <translation>若修改後其他單位看到的內容不同或變多，須重新取得講師同意，同意前其他單位看不到；減少提供的內容或修改本單位備註則不必。</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>Withdraw the recommendation</source>
        <translation>撤回推薦</translation>
    </message>
    <message>
        <source>Nobody finds it any more. It is deleted with its history after 180 days; to recommend the same person again, the consent is asked for anew.</source>
        <translation>撤回後其他單位查不到；180 日後連同歷程刪除。日後再推薦同一人，須重新取得同意。</translation>
    </message>
</context>
<context>
    <name>VenuePlaces</name>
    <message>
        <source>Venues</source>
        <translation>研習場所</translation>
    </message>
    <message>
        <source>&amp;Open the venue</source>
        <translation>開啟場所(&amp;O)</translation>
    </message>
    <message>
        <source>Recommended lecturers</source>
        <translation>講師推薦</translation>
    </message>
    <message>
        <source>&amp;Open the recommendation</source>
        <translation>開啟推薦(&amp;O)</translation>
    </message>
    <message>
        <source>Find lecturers</source>
        <translation>查詢講師</translation>
    </message>
</context>
<context>
    <name>inservice::LecturerDetail</name>
    <message>
        <source>The recommendation was withdrawn. Recommend the lecturer anew.</source>
        <translation>推薦已撤回。如仍要推薦，請重新推薦。</translation>
    </message>
    <message>
        <source>The lecturer has agreed already.</source>
        <translation>講師已經同意。</translation>
    </message>
    <message>
        <source>There is no e-mail to ask at. Enter one, or record the consent on paper.</source>
        <translation>沒有 E-Mail，無法寄信徵詢。請補填，或登錄書面同意。</translation>
    </message>
    <message>
        <source>No code has been mailed about what stands here now. Ask by mail first.</source>
        <translation>目前的內容尚未寄出同意碼。請先寄信徵詢。</translation>
    </message>
    <message>
        <source>%1 (other units see it)</source>
        <translation>%1（提供其他單位）</translation>
    </message>
    <message>
        <source>%1 (your unit alone sees it)</source>
        <translation>%1（僅本單位可見）</translation>
    </message>
    <message>
        <source>Nobody finds this recommendation any more.</source>
        <translation>其他單位已查不到這筆推薦。</translation>
    </message>
    <message>
        <source>The lecturer has agreed: other units find this recommendation when they search.</source>
        <translation>講師已同意，其他單位查詢講師時可以查到。</translation>
    </message>
    <message>
        <source>The lecturer has been asked by mail. Enter the code as soon as you are told it; until then your unit alone sees this.</source>
        <translation>已寄信徵詢講師。講師告知同意碼後請輸入；在此之前只有貴單位看得到。</translation>
    </message>
    <message>
        <source>Your unit alone sees this until the lecturer has agreed: ask by mail, or record the consent on paper.</source>
        <translation>講師同意之前只有貴單位看得到。請寄信徵詢，或登錄書面同意。</translation>
    </message>
    <message>
        <source>Asked by mail</source>
        <translation>寄信徵詢</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
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
        <source>What was done</source>
        <translation>歷程</translation>
    </message>
    <message>
        <source>Ended: nobody has agreed in time</source>
        <translation>逾期未同意，推薦已結束</translation>
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
        <source>, </source>
        <comment>between subjects</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::LecturerPanel</name>
    <message>
        <source>Other units see the e-mail (&amp;1)</source>
        <translation>E-Mail 提供其他單位查詢(&amp;1)</translation>
    </message>
    <message>
        <source>Other units see the telephone (&amp;2)</source>
        <translation>電話提供其他單位查詢(&amp;2)</translation>
    </message>
    <message>
        <source>for instance: reading, differentiated teaching</source>
        <translation>例如：閱讀教學、差異化教學</translation>
    </message>
    <message>
        <source>for instance: folder 3 in the academic affairs office</source>
        <translation>例如：教務處檔案櫃第 3 冊</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Wor&amp;ks at</source>
        <translation>服務單位(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>職稱(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Subjects</source>
        <translation>任教科目(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xpertise</source>
        <translation>專長(&amp;X)</translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation>E-Mail(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話(&amp;T)</translation>
    </message>
    <message>
        <source>Remarks of your &amp;unit</source>
        <translation>本單位備註(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Consent code</source>
        <translation>同意碼(&amp;C)</translation>
    </message>
    <message>
        <source>Day on the &amp;sheet</source>
        <translation>同意書日期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Where it is kept</source>
        <translation>同意書存放處(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Other units are to see the e-mail: enter it, or take the tick away.</source>
        <translation>已勾選提供 E-Mail：請填寫 E-Mail，或取消勾選。</translation>
    </message>
    <message>
        <source>Other units are to see the telephone: enter it, or take the tick away.</source>
        <translation>已勾選提供電話：請填寫電話，或取消勾選。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>內容沒有修改。</translation>
    </message>
    <message>
        <source>The day on the sheet is still to come. Check it.</source>
        <translation>同意書日期尚未到。請核對。</translation>
    </message>
    <message>
        <source>The sheet is more than three years old. Have another one signed.</source>
        <translation>同意書已超過三年。請講師重新簽署。</translation>
    </message>
</context>
<context>
    <name>inservice::LecturerSearchPage</name>
    <message>
        <source>Among those found: name, unit, subject or expertise</source>
        <translation>在查到的講師中尋找：姓名、單位、科目或專長</translation>
    </message>
    <message>
        <source>Find among those found</source>
        <translation>在查詢結果中尋找</translation>
    </message>
    <message>
        <source>Choose a lecturer from the list.</source>
        <translation>請從清單選擇講師。</translation>
    </message>
    <message>
        <source>Choose a subject, or type two characters of a name, a unit or an expertise, and search. Each search stands in the audit.</source>
        <translation>請選擇科目，或輸入姓名、單位或專長（至少 2 個字）後查詢。每次查詢都會留下稽核紀錄。</translation>
    </message>
    <message>
        <source>The centre cannot be reached. Recommended lecturers lie there alone.</source>
        <translation>目前無法連線到中心，講師資料只存放在中心。</translation>
    </message>
    <message>
        <source>Nobody among those found fits what is typed.</source>
        <translation>查詢結果中沒有符合的講師。</translation>
    </message>
    <message>
        <source>The centre has found nobody.</source>
        <translation>查無符合的講師。</translation>
    </message>
    <message>
        <source>name, unit or expertise</source>
        <translation>姓名、單位或專長</translation>
    </message>
    <message>
        <source>&amp;Search at the centre</source>
        <translation>向中心查詢(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>關鍵字(&amp;W)</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>科目類別(&amp;G)</translation>
    </message>
    <message>
        <source>Su&amp;bject</source>
        <translation>科目(&amp;B)</translation>
    </message>
    <message>
        <source>Recommended in (&amp;1)</source>
        <translation>推薦縣市(&amp;1)</translation>
    </message>
    <message>
        <source>Show &amp;how to reach them</source>
        <translation>顯示聯絡方式(&amp;H)</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw the recommendation…</source>
        <translation>撤回推薦(&amp;T)…</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Any county</source>
        <translation>不限縣市</translation>
    </message>
    <message>
        <source>Find lecturers</source>
        <translation>查詢講師</translation>
    </message>
    <message>
        <source>The centre is being asked.</source>
        <translation>正在向中心查詢。</translation>
    </message>
    <message>
        <source>Choose a stage and a subject, or type two characters of a name, a unit or an expertise.</source>
        <translation>請選擇科目類別與科目，或輸入姓名、單位或專長（至少 2 個字）。</translation>
    </message>
    <message>
        <source>The centre does not answer, and recommended lecturers lie there alone. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，講師資料只存放在中心。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message numerus="yes">
        <source>%n more fit, and are not shown. Choose a subject or a county too, or type more.</source>
        <translation>
            <numerusform>另有 %n 位符合但未顯示。請加選科目或縣市，或輸入更多文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lecturer wants to be reached through the unit that recommends them: ask there.</source>
        <translation>講師未提供聯絡方式，請洽推薦單位。</translation>
    </message>
    <message>
        <source>It is shown already.</source>
        <translation>已經顯示。</translation>
    </message>
    <message>
        <source>The unit that recommends them is not of your area; the desk over it can.</source>
        <translation>推薦單位不在貴中心的轄區，由其區管中心處理。</translation>
    </message>
    <message>
        <source>Something about it has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這一筆還有尚未送出的處理，請等待中心回應。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, of whom</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody finds it any more, and the unit that recommended them sees your reason.</source>
        <translation>撤回後其他單位查不到，推薦單位會看到您填寫的原因。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason: the unit that recommended them sees it.</source>
        <translation>請填寫原因，推薦單位會看到。</translation>
    </message>
</context>
<context>
    <name>inservice::LecturersPage</name>
    <message>
        <source>Choose a lecturer from the list.</source>
        <translation>請從清單選擇講師。</translation>
    </message>
    <message>
        <source>Search recommended &amp;lecturers…</source>
        <translation>查詢講師(&amp;L)…</translation>
    </message>
    <message>
        <source>The recommendations are being loaded…</source>
        <translation>正在載入講師推薦…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The recommendations appear as soon as it answers.</source>
        <translation>目前無法連線到中心，這台電腦也還沒有載入過資料。連線後即會顯示講師推薦。</translation>
    </message>
    <message>
        <source>No lecturer fits what is typed.</source>
        <translation>沒有符合的講師。</translation>
    </message>
    <message>
        <source>No recommendation stands like this.</source>
        <translation>沒有這種狀態的推薦。</translation>
    </message>
    <message>
        <source>Your unit has recommended nobody yet. Recommend a lecturer whom you would ask again.</source>
        <translation>貴單位還沒有推薦講師。合作愉快、願意再邀請的講師，都可以推薦。</translation>
    </message>
    <message>
        <source>Your unit had recommended nobody when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回應時，貴單位還沒有推薦講師；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Recommended lecturers</source>
        <translation>講師推薦</translation>
    </message>
    <message>
        <source>Name, unit, subject or expertise</source>
        <translation>姓名、單位、科目或專長</translation>
    </message>
    <message>
        <source>Find a lecturer</source>
        <translation>尋找講師</translation>
    </message>
    <message>
        <source>Waiting for consent</source>
        <translation>待同意</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>inservice::VenueDetail</name>
    <message>
        <source>The venue is in use.</source>
        <translation>場所正在使用中。</translation>
    </message>
    <message>
        <source>The venue is closed. Use it again first.</source>
        <translation>場所已停用，請先恢復使用。</translation>
    </message>
    <message>
        <source>It is a venue of %1, which alone changes it. You can choose it in the form of a course.</source>
        <translation>這是 %1 的場所，只能由該單位修改；填寫研習課程時可以選用。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 %3</source>
        <comment>county, district, address</comment>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>The centre does not answer, and it alone knows the courses of all units. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，各單位的課程只有中心知道。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>When it is taken</source>
        <translation>使用情形</translation>
    </message>
    <message>
        <source>Ask the centre when it is taken</source>
        <translation>向中心查詢使用情形</translation>
    </message>
    <message>
        <source>The centre is being asked…</source>
        <translation>正在向中心查詢…</translation>
    </message>
    <message>
        <source>No course is planned there from today on.</source>
        <translation>今日起沒有排定的課程。</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, until</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>課程 %1</translation>
    </message>
    <message>
        <source>a course of another unit</source>
        <translation>其他單位的課程</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>歷程</translation>
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
        <source>, </source>
        <comment>between pieces of equipment</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Of the unit</source>
        <translation>所屬單位</translation>
    </message>
</context>
<context>
    <name>inservice::VenuePanel</name>
    <message>
        <source>Other &amp;units may hold their courses here</source>
        <translation>開放其他單位在此辦理研習(&amp;U)</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source> people</source>
        <translation> 人</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>場所名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Count&amp;y or city</source>
        <translation>縣市(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>鄉鎮市區(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>容納人數(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Equipment</source>
        <translation>設備(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Further equipment</source>
        <translation>其他設備(&amp;F)</translation>
    </message>
    <message>
        <source>Tele&amp;phone of whoever lends it</source>
        <translation>借用聯絡電話(&amp;P)</translation>
    </message>
    <message>
        <source>Other units may hold their courses here</source>
        <translation>開放其他單位在此辦理研習</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Choose the county or city.</source>
        <translation>請選擇縣市。</translation>
    </message>
    <message>
        <source>Say how many people it holds.</source>
        <translation>請填寫容納人數。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>內容沒有修改。</translation>
    </message>
</context>
<context>
    <name>inservice::VenuesPage</name>
    <message>
        <source>Choose a venue from the list.</source>
        <translation>請從清單選擇場所。</translation>
    </message>
    <message>
        <source>The venues are being loaded…</source>
        <translation>正在載入研習場所…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The venues appear as soon as it answers.</source>
        <translation>目前無法連線到中心，這台電腦也還沒有載入過資料。連線後即會顯示研習場所。</translation>
    </message>
    <message>
        <source>No venue fits what is typed or filtered.</source>
        <translation>沒有符合的場所。</translation>
    </message>
    <message>
        <source>There is no such venue. Register the rooms in which your unit holds courses.</source>
        <translation>沒有這類場所。請登錄貴單位辦理研習的場所。</translation>
    </message>
    <message>
        <source>There is no venue yet. Register the rooms in which your unit holds courses.</source>
        <translation>還沒有研習場所。請登錄貴單位辦理研習的場所。</translation>
    </message>
    <message>
        <source>There was no venue when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回應時還沒有研習場所；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>研習場所</translation>
    </message>
    <message>
        <source>Venue, unit, place or equipment</source>
        <translation>場所、單位、地點或設備</translation>
    </message>
    <message>
        <source>Find a venue</source>
        <translation>尋找場所</translation>
    </message>
    <message>
        <source>Own venues</source>
        <translation>本單位</translation>
    </message>
    <message>
        <source>Of other units</source>
        <translation>他單位開放</translation>
    </message>
    <message>
        <source>Closed venues</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How many people it holds at least</source>
        <translation>容納人數下限</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>不限人數</translation>
    </message>
    <message numerus="yes">
        <source>%n people and more</source>
        <translation>
            <numerusform>%n 人以上</numerusform>
        </translation>
    </message>
</context>
</TS>
