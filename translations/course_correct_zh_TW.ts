<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Correction</name>
    <message>
        <source>%1 hours</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>Waits for the sealed form</source>
        <translation>待用印</translation>
    </message>
    <message>
        <source>Waits for review</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>（郵寄）</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>（親送）</translation>
    </message>
    <message>
        <source>by fax</source>
        <translation>（傳真）</translation>
    </message>
    <message>
        <source>as a scan</source>
        <translation>（上傳掃描檔）</translation>
    </message>
    <message>
        <source>Left out: %1 (%2)</source>
        <comment>name, ID number</comment>
        <translation>漏列：%1（%2）</translation>
    </message>
    <message>
        <source>%1 (No. %2)</source>
        <comment>name, number on the list</comment>
        <translation>%1（編號 %2）</translation>
    </message>
    <message>
        <source>not on the list</source>
        <translation>未列名單</translation>
    </message>
    <message>
        <source>off the list, no hours</source>
        <translation>移出名單，不核給時數</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between data of a person</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The list becomes version %1; hours of all together: %2 before, %3 after.</source>
        <comment>number, hours, hours</comment>
        <translation>名單成為第 %1 版；全部時數合計由 %2 變為 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get more hours.</source>
        <translation>
            <numerusform>%n 人時數增加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get fewer hours, and may object to it for some days.</source>
        <translation>
            <numerusform>%n 人時數減少，可於期限內提出陳述。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) come onto the list.</source>
        <translation>
            <numerusform>補列 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) come off the list.</source>
        <translation>
            <numerusform>移出名單 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s hours are others.</source>
        <translation>沒有人的時數變動。</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) become another version or are revoked: what was printed is void.</source>
        <translation>
            <numerusform>%n 張研習時數證明改版或撤銷，先前列印的失效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that were passed on are taken back in the next batch.</source>
        <translation>
            <numerusform>已轉送的 %n 筆會在下一批撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 %2: %3 → %4</source>
        <comment>number on the list, name, before, after</comment>
        <translation>編號 %1&#x3000;%2：%3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (No. %2, %3)</source>
        <comment>name, number on the list, ID number</comment>
        <translation>%1（編號 %2，%3）</translation>
    </message>
</context>
<context>
    <name>CorrectionActions</name>
    <message>
        <source>&amp;Approve…</source>
        <translation>核准(&amp;A)…</translation>
    </message>
    <message>
        <source>The sealed form has &amp;come…</source>
        <translation>收到用印申請表(&amp;C)…</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>退回補正(&amp;B)…</translation>
    </message>
    <message>
        <source>Do &amp;not approve…</source>
        <translation>不核准(&amp;N)…</translation>
    </message>
    <message>
        <source>Put the request &amp;right</source>
        <translation>補正(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print the form…</source>
        <translation>列印申請表(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Upload the sealed form…</source>
        <translation>異動上傳（用印申請表）(&amp;U)…</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>重新申請(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Look at the list</source>
        <translation>看名單與時數(&amp;L)</translation>
    </message>
    <message>
        <source>%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of the unit can do this.</source>
        <translation>本課程由%1承辦；承辦人、代理人、貴單位連絡人及總負責人才能執行。</translation>
    </message>
    <message>
        <source>Something about this request has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這件申請還有作業未送出，請等候中心回覆。</translation>
    </message>
    <message>
        <source>Print the form, have it sealed, and upload the scan; or send it to the desk. Nothing is decided before.</source>
        <translation>請列印申請表，用印後上傳掃描檔，或寄送受理單位；收到前不會審核。</translation>
    </message>
    <message>
        <source>The sealed form has not come yet.</source>
        <translation>尚未收到用印之申請表。</translation>
    </message>
    <message>
        <source>Somebody else of your desk decides on it.</source>
        <translation>由同中心的其他人員審核。</translation>
    </message>
    <message>
        <source>It waits for the desk; you need not do anything.</source>
        <translation>等候受理單位審核，目前不需處理。</translation>
    </message>
    <message>
        <source>Compare it with the evidence and the sealed form, and decide.</source>
        <translation>請對照佐證與用印申請表後決定。</translation>
    </message>
    <message>
        <source>Put right what the desk says below. A new form has to be sealed then.</source>
        <translation>請依下方受理單位的說明補正；補正後要重新用印。</translation>
    </message>
    <message>
        <source>It was sent back and is to be put right.</source>
        <translation>已退回，等候補正。</translation>
    </message>
    <message>
        <source>It holds: the list is one version further, and whose hours are others were told by mail.</source>
        <translation>更正已生效：名單加一版，時數有變動的人已收到通知。</translation>
    </message>
    <message>
        <source>It was not approved; the course stays as it was closed.</source>
        <translation>未核准，課程維持結案時的內容。</translation>
    </message>
    <message>
        <source>It was withdrawn; the course stays as it was closed.</source>
        <translation>已撤回，課程維持結案時的內容。</translation>
    </message>
</context>
<context>
    <name>CorrectionFigures</name>
    <message>
        <source>school year %1</source>
        <translation>%1 學年度</translation>
    </message>
    <message>
        <source>school year %1, semester %2</source>
        <translation>%1 學年度第 %2 學期</translation>
    </message>
    <message>
        <source>calendar year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Statistics of %1: whoever asks for them finds the corrected hours from then on.</source>
        <translation>%1的統計：核准後查詢即為更正後的時數。</translation>
    </message>
    <message>
        <source>Of the whole country (%1) there are sums, made on %2: they stay as they are until the night after the correction, which makes them anew.</source>
        <translation>全國統計（%1）為 %2 的彙總值，更正後至當夜彙總前不變，之後為更正後的數字。</translation>
    </message>
    <message>
        <source>They are divided by the people on the kept rosters of %1. These are not touched.</source>
        <translation>統計的人數依%1封存的名冊，名冊不因更正而變動。</translation>
    </message>
    <message>
        <source>It counts for these duties, which somebody may reach by it or no longer: %1.</source>
        <translation>本課程計入法定研習，更正後可能有人因此達成或不再達成：%1。</translation>
    </message>
    <message>
        <source>The figures of %1 were frozen on %2: they stay as they were then, and reports show the corrected ones beside them.</source>
        <translation>%1的統計已於 %2 凍結：凍結值保持不變，報表另列更正後的數字。</translation>
    </message>
</context>
<context>
    <name>CorrectionPlaces</name>
    <message>
        <source>Review of corrections</source>
        <translation>已結案課程修改審核</translation>
    </message>
    <message>
        <source>&amp;Open the request</source>
        <translation>開啟申請(&amp;O)</translation>
    </message>
    <message>
        <source>Corrections of closed courses</source>
        <translation>已結案課程修改</translation>
    </message>
    <message>
        <source>Put a closed course right</source>
        <translation>修改已結案課程內容</translation>
    </message>
    <message>
        <source>Take up a course closed long ago</source>
        <translation>受理逾期之已結案課程</translation>
    </message>
</context>
<context>
    <name>inservice::ClosedForm</name>
    <message>
        <source>The centre does not answer, and the form of a closed course lies there alone. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應；已結案課程的表單只在中心。請檢查網路，或幾分鐘後再試。</translation>
    </message>
    <message>
        <source>The centre is being asked for the form…</source>
        <translation>正在向中心查詢課程表單……</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectActions</name>
    <message>
        <source>&amp;Send the request</source>
        <translation>送出申請(&amp;S)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>檢查(&amp;K)</translation>
    </message>
    <message>
        <source>Take back what was not sent</source>
        <translation>收回尚未送出的申請</translation>
    </message>
    <message>
        <source>Discard this request</source>
        <translation>捨棄這件申請</translation>
    </message>
    <message>
        <source>The request is on its way to the centre.</source>
        <translation>申請正在送往中心。</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectLines</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>School</source>
        <translation>服務學校</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身分別</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>（漏列）</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>修正後</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectPage</name>
    <message>
        <source>See on the last page what is asked for, before it is sent.</source>
        <translation>送出前請在「申請內容」頁核對。</translation>
    </message>
    <message>
        <source>People of the list</source>
        <translation>名單人員</translation>
    </message>
    <message>
        <source>Form of the course</source>
        <translation>課程表單</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申請內容</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入本機，因此未送出：%1</translation>
    </message>
    <message>
        <source>Put a closed course right</source>
        <translation>修改已結案課程內容</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>Choose a closed course in “Lists and hours”, and there “Put it right”.</source>
        <translation>請在「名單與時數」選一門已結案的課程，按「修改內容」。</translation>
    </message>
    <message>
        <source>Bring the discarded request back</source>
        <translation>取回捨棄的申請</translation>
    </message>
    <message>
        <source>The desk has sent it back: %1</source>
        <translation>受理單位退回補正：%1</translation>
    </message>
    <message>
        <source>This course is not closed, or was closed before its list came to this centre: it is put right by the desk that is in charge of it.</source>
        <translation>這門課程尚未結案，或結案名單不在本系統；請洽所屬區管中心更正。</translation>
    </message>
    <message>
        <source>The centre is being asked for the list…</source>
        <translation>正在向中心讀取名單…</translation>
    </message>
    <message>
        <source>The centre does not answer, and the rows of the list lie there alone. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，而名單內容只在中心。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>What is asked for (%1)</source>
        <translation>申請內容（%1）</translation>
    </message>
    <message>
        <source>Write the ID number of who was left out once more, on the first page.</source>
        <translation>請在「名單人員」頁再填一次漏列人員的身分證字號。</translation>
    </message>
    <message>
        <source>On its way to the centre; for a moment it can be taken back. Without a connection it waits in the outbox and goes out by itself.</source>
        <translation>申請傳送中，短時間內可以收回。若目前沒有連線，會先放在待送，連線後自動送出。</translation>
    </message>
    <message>
        <source>Nothing was sent. The request can be gone on with.</source>
        <translation>沒有送出，可以繼續填寫。</translation>
    </message>
    <message>
        <source>It is on its way to the centre already. It can be withdrawn once it is there.</source>
        <translation>已經送往中心，送達後可以撤回。</translation>
    </message>
    <message>
        <source>The request was discarded; the course stays as it was closed.</source>
        <translation>申請已捨棄，課程維持結案時的內容。</translation>
    </message>
    <message>
        <source>The request has arrived. It is followed, and its form printed, in “Corrections of closed courses”.</source>
        <translation>申請已送達。請到「已結案課程修改」列印申請表並追蹤進度。</translation>
    </message>
    <message>
        <source>Since %1 this course can be put right by the national centre alone. Ask there.</source>
        <comment>day</comment>
        <translation>本課程自 %1 起逾申請期限，只能由教師進修網受理，請洽教師進修網。</translation>
    </message>
    <message>
        <source>Hours of this course have been passed on already: what is put right is taken back there and passed on anew in the next batch.</source>
        <translation>本課程時數已轉送其他系統；更正後會在下一批撤回並重新轉送。</translation>
    </message>
    <message>
        <source>The centre is working it out…</source>
        <translation>中心試算中……</translation>
    </message>
    <message>
        <source>The course was closed too long ago: the national centre puts it right.</source>
        <translation>已逾申請期限，由教師進修網受理。</translation>
    </message>
    <message>
        <source>Nothing is asked for yet.</source>
        <translation>還沒有要修正的內容。</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectPeople</name>
    <message>
        <source>Other ho&amp;urs…</source>
        <translation>更正時數(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Off the list</source>
        <translation>移出名單(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Put somebody on the list…</source>
        <translation>補列人員(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Leave it as it stands</source>
        <translation>維持原內容(&amp;L)</translation>
    </message>
    <message>
        <source>The list that holds</source>
        <translation>目前的名單</translation>
    </message>
    <message>
        <source>Choose whose row is wrong. Who is missing is put on the list below.</source>
        <translation>請選擇有錯的人。漏列的人按下方「補列人員」。</translation>
    </message>
    <message>
        <source>The request is on its way to the centre.</source>
        <translation>申請正在送往中心。</translation>
    </message>
    <message>
        <source>Choose a row of the list first.</source>
        <translation>請先選擇名單中的一列。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) at most in one request.</source>
        <translation>
            <numerusform>一件申請最多 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Staff have no hours.</source>
        <translation>工作人員不核給時數。</translation>
    </message>
    <message>
        <source>This person is not on the list yet.</source>
        <translation>這個人尚未列入名單。</translation>
    </message>
    <message>
        <source>It is to come off already.</source>
        <translation>已申請移出名單。</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectSender</name>
    <message>
        <source>Correction of the closed course %1</source>
        <translation>修改已結案課程 %1</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectSummary</name>
    <message>
        <source>Add ev&amp;idence…</source>
        <translation>附加佐證(&amp;I)…</translation>
    </message>
    <message>
        <source>Signed sheets, scanned, or another evidence</source>
        <translation>簽到表掃描檔或其他佐證</translation>
    </message>
    <message>
        <source>Telephone of the &amp;applicant</source>
        <translation>申請人聯絡電話(&amp;A)</translation>
    </message>
    <message>
        <source>Why the &amp;list or the form was wrong</source>
        <translation>修改原因(&amp;L)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>簽到佐證</translation>
    </message>
    <message>
        <source>Nothing is asked for yet: say on the other pages what is wrong.</source>
        <translation>還沒有要修改的內容：請在前兩頁更正。</translation>
    </message>
    <message>
        <source>Not needed for what is asked for so far; it can go along all the same.</source>
        <translation>目前的內容不需要佐證，也可以附上。</translation>
    </message>
    <message>
        <source>Nothing is asked for yet.</source>
        <translation>還沒有要修改的內容。</translation>
    </message>
    <message>
        <source>Choose the cause of each.</source>
        <translation>請選擇每一項的原因。</translation>
    </message>
    <message>
        <source>Write what it is where the cause is something else.</source>
        <translation>原因選「其他」時請填寫說明。</translation>
    </message>
    <message>
        <source>Write why it was wrong, at least 5 characters.</source>
        <translation>請填寫修改原因，至少 5 個字。</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>修正後內容</translation>
    </message>
    <message>
        <source>Show &amp;what would follow</source>
        <translation>查看更正結果(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>What is asked for: %n thing(s)</source>
        <translation>
            <numerusform>申請內容：%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody is put on the list or may get more hours: the signed sheet or another evidence has to go along.</source>
        <translation>有人補列或時數可能增加，必須附簽到表等佐證。</translation>
    </message>
    <message>
        <source>Add the evidence: somebody is put on the list or may get more hours.</source>
        <translation>請附佐證：有人補列或時數可能增加。</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectionDetail</name>
    <message>
        <source>The head of the unit has &amp;sealed it</source>
        <translation>已有單位主管簽章(&amp;S)</translation>
    </message>
    <message>
        <source>It bears the seal of the &amp;unit</source>
        <translation>已蓋單位關防(&amp;U)</translation>
    </message>
    <message>
        <source>Sealed form and evidence</source>
        <translation>用印申請表與佐證</translation>
    </message>
    <message>
        <source>How it has come</source>
        <translation>送達方式</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Request %1, revision %2, check value %3</source>
        <comment>number, revision, hash</comment>
        <translation>第 %1 件申請，第 %2 版，校驗碼 %3</translation>
    </message>
    <message>
        <source>The desk of its own motion: %1, %2</source>
        <comment>name, time</comment>
        <translation>受理單位自行提出：%1，%2</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <comment>name, time</comment>
        <translation>申請：%1，%2</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <translation>聯絡電話：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The sealed form has come %1.</source>
        <comment>how</comment>
        <translation>已收到用印申請表%1。</translation>
    </message>
    <message>
        <source>It is of revision %1, and counts no more.</source>
        <translation>該表為第 %1 版，已失效。</translation>
    </message>
    <message>
        <source>What the desk said: %1</source>
        <translation>審核意見：%1</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>name, time</comment>
        <translation>審核：%1，%2</translation>
    </message>
    <message>
        <source>%1 objects: %2</source>
        <comment>name, text</comment>
        <translation>%1 陳述：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be credited for the same time twice, with: %1</source>
        <translation>
            <numerusform>有 %n 人同一時段會重複核給，另一課程：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between courses</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The number is known at the centre under another name or birthday.</source>
        <translation>中心資料中，此證號的姓名或生日不同。</translation>
    </message>
    <message>
        <source>Name and birthday fit the number, as the centre knows them.</source>
        <translation>姓名、生日與中心資料相符。</translation>
    </message>
    <message>
        <source>The number is on no school&apos;s roster.</source>
        <translation>此證號不在任何學校的教師名單。</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>You have asked for this correction. Somebody else of your desk decides on it.</source>
        <translation>這件申請由您提出，請由同中心的其他人員審核。</translation>
    </message>
    <message>
        <source>The sealed form, scanned</source>
        <translation>用印申請表掃描檔</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>掃描檔 (*.pdf *.jpg *.jpeg *.png);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Approve the correction of course %1</source>
        <translation>核准修改課程 %1</translation>
    </message>
    <message>
        <source>It holds at once: the list is one version further, the hours in the records of teachers follow, and each whose hours are others is told by mail.</source>
        <translation>核准後立即生效：名單加一版，教師研習記錄的時數隨之更正，並通知時數有變動的人。</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Why the hours are given all the same</source>
        <translation>仍要核給的理由</translation>
    </message>
    <message>
        <source>Write why, at least 5 characters: it stays with the list.</source>
        <translation>請填寫理由（至少 5 個字），會與名單一起留存。</translation>
    </message>
    <message>
        <source>Look at the sealed form: is the head&apos;s seal on it?</source>
        <translation>請核對用印申請表：是否有單位主管簽章？</translation>
    </message>
    <message>
        <source>Look at the sealed form: is the seal of the unit on it?</source>
        <translation>請核對用印申請表：是否蓋有單位關防？</translation>
    </message>
    <message>
        <source>The sealed form of course %1 has come</source>
        <translation>收到課程 %1 的用印申請表</translation>
    </message>
    <message>
        <source>Compare revision %1 and check value %2 with what stands at the foot of the form: another one is void.</source>
        <translation>請核對申請表下方是否為第 %1 版、校驗碼 %2；不同者無效。</translation>
    </message>
    <message>
        <source>It has come</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Withdraw the correction of course %1</source>
        <translation>撤回課程 %1 的修改申請</translation>
    </message>
    <message>
        <source>Nobody decides on it any more, and the course stays as it was closed.</source>
        <translation>不再審核，課程維持結案時的內容。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Send the correction of course %1 back</source>
        <translation>退回課程 %1 的修改申請</translation>
    </message>
    <message>
        <source>Do not approve the correction of course %1</source>
        <translation>不核准課程 %1 的修改申請</translation>
    </message>
    <message>
        <source>The organiser is told by mail what to put right; a new form has to be sealed then.</source>
        <translation>以信件通知開課單位補正；補正後要重新用印。</translation>
    </message>
    <message>
        <source>The course stays as it was closed. The reason is mailed to the organiser.</source>
        <translation>課程維持結案時的內容，理由寄給開課單位。</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回補正</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason: it is mailed to the organiser.</source>
        <translation>請填寫原因，系統會以電子郵件通知開課單位。</translation>
    </message>
    <message>
        <source>Have it sealed, scan it, and upload it here; or send it to %1. A form of another revision is void.</source>
        <translation>請用印後掃描上傳，或寄送%1。其他版次的申請表無效。</translation>
    </message>
    <message>
        <source>Form of the correction</source>
        <translation>修改已結案課程內容申請表</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>修正後內容</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>申請內容</translation>
    </message>
    <message>
        <source>What would follow: %1</source>
        <translation>核准後：%1</translation>
    </message>
    <message>
        <source>It cannot hold as it stands: %1</source>
        <translation>照目前內容無法核准：%1</translation>
    </message>
    <message>
        <source>The sealed form cannot be taken in now: look at how the request stands. The page stays under “Returned papers”.</source>
        <translation>目前不能收下這份用印的申請表：請看這項申請的狀態。這一頁仍在「紙本回收」。</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectionFiles</name>
    <message>
        <source>No file goes along with this request.</source>
        <translation>這件申請沒有附檔。</translation>
    </message>
    <message>
        <source>Choose a file above.</source>
        <translation>請選擇上方的檔案。</translation>
    </message>
    <message>
        <source>Show the sealed form: %1</source>
        <translation>看用印申請表：%1</translation>
    </message>
    <message>
        <source>Show the evidence: %1</source>
        <translation>看佐證：%1</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>儲存 %1…</translation>
    </message>
    <message>
        <source>The centre is being asked for the file…</source>
        <translation>正在向中心取得檔案…</translation>
    </message>
    <message>
        <source>The centre does not answer, and files lie there alone. Check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，而檔案只存放在中心。請檢查網路，或幾分鐘後再試。</translation>
    </message>
    <message>
        <source>Show an earlier sealed form: %1</source>
        <translation>看先前的用印申請表：%1</translation>
    </message>
    <message>
        <source>Show what is to be attached: %1</source>
        <translation>看要加附的檔案：%1</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectionOutbox</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>inservice::CorrectionsPage</name>
    <message>
        <source>Waits for review</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Waits for the form</source>
        <translation>待用印</translation>
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
        <source>No unit asks for a correction of a closed course.</source>
        <translation>沒有單位申請修改已結案課程。</translation>
    </message>
    <message>
        <source>Nothing of a closed course of your unit was to be put right yet.</source>
        <translation>貴單位沒有修改已結案課程的申請。</translation>
    </message>
    <message>
        <source>No correction had been asked for when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有申請；目前連不上中心。</translation>
    </message>
    <message>
        <source>&amp;Put a closed course right</source>
        <translation>修改已結案課程內容(&amp;P)</translation>
    </message>
    <message>
        <source>Review of corrections</source>
        <translation>已結案課程修改審核</translation>
    </message>
    <message>
        <source>Corrections of closed courses</source>
        <translation>已結案課程修改</translation>
    </message>
    <message>
        <source>Number, title, unit or who asked for it</source>
        <translation>課程代碼、研習名稱、單位或申請人</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>尋找申請</translation>
    </message>
    <message>
        <source>Correction sent back</source>
        <translation>修改申請退回補正</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of closed courses were sent back.</source>
        <translation>
            <numerusform>%n 件已結案課程修改申請被退回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them right</source>
        <translation>前往修正</translation>
    </message>
    <message>
        <source>Correction to be decided</source>
        <translation>修改申請待審核</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of closed courses wait for your decision.</source>
        <translation>
            <numerusform>%n 件已結案課程修改申請等您審核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Form to be sealed</source>
        <translation>申請表待用印</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of closed courses wait for their sealed form.</source>
        <translation>
            <numerusform>%n 件已結案課程修改申請等候用印申請表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print and upload</source>
        <translation>列印、上傳</translation>
    </message>
    <message>
        <source>Take up a course closed lon&amp;g ago</source>
        <translation>受理逾期之已結案課程(&amp;G)</translation>
    </message>
</context>
<context>
    <name>inservice::PersonPanel</name>
    <message>
        <source>Take it down (&amp;Y)</source>
        <translation>列入申請(&amp;Y)</translation>
    </message>
    <message>
        <source>Name (&amp;1)</source>
        <translation>姓名(&amp;1)</translation>
    </message>
    <message>
        <source>ID number (&amp;2)</source>
        <translation>身分證字號／統一證號(&amp;2)</translation>
    </message>
    <message>
        <source>Birthday (&amp;3)</source>
        <translation>出生年月日(&amp;3)</translation>
    </message>
    <message>
        <source>School or unit (&amp;4)</source>
        <translation>服務單位(&amp;4)</translation>
    </message>
    <message>
        <source>Job title (&amp;5)</source>
        <translation>職稱(&amp;5)</translation>
    </message>
    <message>
        <source>Hours (&amp;6)</source>
        <translation>時數(&amp;6)</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>%1 的時數</translation>
    </message>
    <message>
        <source>Take it down</source>
        <translation>列入申請</translation>
    </message>
    <message>
        <source>On the list that holds: %1. More hours need evidence; whose hours become fewer is told by mail and may object.</source>
        <translation>目前名單為 %1 小時。提高時數需附佐證；減少時會通知本人，本人可以陳述。</translation>
    </message>
    <message>
        <source>Somebody who was left out</source>
        <translation>補列人員</translation>
    </message>
    <message>
        <source>Who is meant is told by the ID number; the desk hears whether name and birthday fit it. Evidence has to go with it.</source>
        <translation>以身分證字號認定是誰；受理單位會看到姓名、生日是否相符。必須附佐證。</translation>
    </message>
    <message>
        <source>The course has %1 hours: nobody gets more.</source>
        <translation>課程核定 %1 小時，不能超過。</translation>
    </message>
    <message>
        <source>A course of credits gives all of them or none.</source>
        <translation>學分班只能全數核給或不核給。</translation>
    </message>
    <message>
        <source>These are the hours that hold already.</source>
        <translation>與目前的時數相同。</translation>
    </message>
</context>
<context>
    <name>inservice::PlannedCorrection</name>
    <message>
        <source>It cannot be put right once the course is closed: it would be another course. The desk can have it registered anew.</source>
        <translation>結案後不能更正這一項：更正後等於另一門課程。可由受理單位另行補登錄。</translation>
    </message>
    <message>
        <source>The ID number is not kept whole on this PC: write it once more, on the first page.</source>
        <translation>本機不保存完整的身分證字號，請在「名單人員」頁再填一次。</translation>
    </message>
    <message>
        <source>This needs no request: change it at once in “Changes of courses”.</source>
        <translation>承辦人不必申請，請至「課程異動」直接修改，立即生效。</translation>
    </message>
</context>
<context>
    <name>inservice::SealedForm</name>
    <message>
        <source>The page of this form is on its way with something else already. Look at it under “Returned papers”.</source>
        <translation>這一頁已經隨另一項作業送出。請到「紙本回收」查看。</translation>
    </message>
</context>
<context>
    <name>inservice::SealedScan</name>
    <message>
        <source>The code on the form says: request %1, revision %2. It is the one that is waited for.</source>
        <comment>number, revision</comment>
        <translation>申請表條碼：申請編號 %1 第 %2 版，與本申請相符。</translation>
    </message>
    <message>
        <source>This is the form of request %1, revision %2; the one that is waited for is %3, revision %4. Choose its scan; a form of an earlier revision is void and has to be sealed anew.</source>
        <comment>number, revision, number, revision</comment>
        <translation>這是申請編號 %1 第 %2 版的申請表，本申請是 %3 第 %4 版。請改選正確的掃描檔；舊版次的申請表已失效，須重新用印。</translation>
    </message>
    <message>
        <source>No code could be read on the form: compare number, revision and check value at its foot with those here.</source>
        <translation>讀不到申請表上的條碼，請核對頁尾的申請編號、版次與校驗碼是否與本申請相同。</translation>
    </message>
</context>
<context>
    <name>inservice::TakeUpPage</name>
    <message>
        <source>Take it &amp;up</source>
        <translation>受理(&amp;U)</translation>
    </message>
    <message>
        <source>For a course that was closed longer ago than its unit and desk may put it right. It comes to your desk until some weeks after the last correction, and goes out again to the unit, which is told with your reason. Whoever asks for the correction here does not decide on it.</source>
        <translation>用於結案已逾單位與區管中心申請期限的課程。受理後課程移由教師進修網審核，並重新顯示在開課單位的清單，承辦人會收到附受理原因的通知；最後一次更正數週後自動歸還。提出更正的人不能審核自己的申請。</translation>
    </message>
    <message>
        <source>Course &amp;number</source>
        <translation>課程編號(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Why it is taken up: who has asked, and for what</source>
        <translation>受理原因：何人申請、更正什麼(&amp;W)</translation>
    </message>
    <message>
        <source>Course %1 %2 has been taken up. It opens as soon as it is here.</source>
        <comment>number, title</comment>
        <translation>已受理課程 %1 %2，資料送達後自動開啟。</translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦：%1</translation>
    </message>
    <message>
        <source>Take up a course closed long ago</source>
        <translation>受理逾期之已結案課程</translation>
    </message>
    <message>
        <source>It is on its way to the centre.</source>
        <translation>正送往中心。</translation>
    </message>
    <message>
        <source>Write the number of the course, digits alone.</source>
        <translation>請填課程編號，只填數字。</translation>
    </message>
    <message>
        <source>Write why it is taken up.</source>
        <translation>請填受理原因。</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>課程 %1</translation>
    </message>
</context>
</TS>
