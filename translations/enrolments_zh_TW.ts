<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AcceptanceActions</name>
    <message>
        <source>&amp;Accept…</source>
        <translation>錄取(&amp;A)…</translation>
    </message>
    <message>
        <source>On the &amp;waiting list…</source>
        <translation>列為備取(&amp;W)…</translation>
    </message>
    <message>
        <source>Do &amp;not accept…</source>
        <translation>不錄取(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Offer a seat…</source>
        <translation>徵詢遞補(&amp;O)…</translation>
    </message>
    <message>
        <source>Take the offer &amp;back…</source>
        <translation>收回徵詢(&amp;B)…</translation>
    </message>
    <message>
        <source>Let them go (&amp;J)…</source>
        <translation>同意取消(&amp;J)…</translation>
    </message>
    <message>
        <source>They &amp;keep the seat…</source>
        <translation>不同意取消(&amp;K)…</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>取消錄取(&amp;U)…</translation>
    </message>
    <message>
        <source>To be dec&amp;ided anew…</source>
        <translation>恢復待審核(&amp;I)…</translation>
    </message>
    <message>
        <source>Keep though they have left (&amp;M)…</source>
        <translation>離校仍予保留(&amp;M)…</translation>
    </message>
    <message>
        <source>Into a c&amp;lass…</source>
        <translation>分班(&amp;L)…</translation>
    </message>
    <message>
        <source>Show &amp;sensitive answers…</source>
        <translation>顯示敏感資料(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print the notice of acceptance…</source>
        <translation>列印錄取通知(&amp;P)…</translation>
    </message>
    <message>
        <source>Results are told %1; until then there is nothing to print.</source>
        <translation>錄取結果於 %1 公告，公告前不列印。</translation>
    </message>
    <message>
        <source>The course is over: who took part is said in its list now.</source>
        <translation>課程已結束，參加人員請於名單登錄。</translation>
    </message>
    <message>
        <source>The centre draws or orders first, when registration has closed: %1.</source>
        <translation>報名截止（%1）後由中心抽籤或排序，之後才能審核。</translation>
    </message>
    <message>
        <source>The course has begun: nobody is accepted any more, as it takes nobody on the spot.</source>
        <translation>課程已開始，且未開放現場報名，不再錄取。</translation>
    </message>
    <message>
        <source>A decision about these has not been sent yet, or is on its way. Wait for the centre&apos;s answer, or undo it.</source>
        <translation>這些報名的決定尚未送出或正在傳送，請待中心回覆，或先復原。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once: choose fewer.</source>
        <translation>
            <numerusform>一次最多 %n 人，請少選一些。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move in the &amp;queue…</source>
        <translation>調整順位(&amp;Q)…</translation>
    </message>
    <message>
        <source>The course has begun: mark who did not come as absent or on leave.</source>
        <translation>課程已開始，未到者請於簽到與點名登記缺席或請假。</translation>
    </message>
</context>
<context>
    <name>AcceptancePapers</name>
    <message>
        <source>The secret is not the one that was bound before the draw. Tell the operator of the centre.</source>
        <translation>密鑰與抽籤前公布的雜湊值不符，請通知中心維運人員。</translation>
    </message>
    <message>
        <source>The key of enrolment %1 does not follow from the seed. Tell the operator of the centre.</source>
        <translation>報名編號 %1 的籤號與種子不符，請通知中心維運人員。</translation>
    </message>
    <message numerus="yes">
        <source>Done again on this PC: the secret is the one that was bound before, and the keys of %n enrolment(s) follow from it.</source>
        <translation>
            <numerusform>本機重算相符：密鑰與抽籤前公布的雜湊值一致，%n 筆報名的籤號均由其算出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AcceptancePlaces</name>
    <message>
        <source>Enrolments to decide</source>
        <translation>線上報名審核</translation>
    </message>
    <message>
        <source>&amp;Open the enrolments</source>
        <translation>開啟報名名單(&amp;O)</translation>
    </message>
</context>
<context>
    <name>AcceptanceSections</name>
    <message>
        <source>, </source>
        <comment>between parts of an answer</comment>
        <translation>、</translation>
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
        <source>Now at</source>
        <translation>現職</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>報名時間</translation>
    </message>
    <message>
        <source>Place in the queue</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Accepted of the school</source>
        <translation>同校已錄取</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回覆期限</translation>
    </message>
    <message>
        <source>Was in the same course</source>
        <translation>曾參加相同課程</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>時段衝突</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>(given; shown for a purpose)</source>
        <translation>（已提供，敘明用途後顯示）</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>報名資料</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>待補填</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>處理狀態</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>服務學校</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>薦派單位</translation>
    </message>
    <message>
        <source>%1; confirmed by the teacher</source>
        <translation>%1（教師已確認參加）</translation>
    </message>
    <message>
        <source>%1; the teacher has not confirmed it</source>
        <translation>%1（教師尚未確認參加）</translation>
    </message>
</context>
<context>
    <name>DecisionEffects</name>
    <message>
        <source>%1 → %2</source>
        <comment>how many before, and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, how many of each</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is to be ordered</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Seats in the bus</source>
        <translation>交通車</translation>
    </message>
    <message>
        <source>Parking permits: %1</source>
        <translation>停車證：%1</translation>
    </message>
    <message>
        <source>Seats left: %1</source>
        <translation>剩餘名額：%1</translation>
    </message>
    <message>
        <source>Waiting list: %1</source>
        <translation>備取：%1</translation>
    </message>
    <message numerus="yes">
        <source>Mails: %n, one to each person</source>
        <translation>
            <numerusform>寄出 %n 封通知信，每人一封</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails: none now</source>
        <translation>通知信：目前不寄發</translation>
    </message>
</context>
<context>
    <name>EnrolActions</name>
    <message>
        <source>Enr&amp;ol online</source>
        <translation>線上報名專區(&amp;O)</translation>
    </message>
</context>
<context>
    <name>EnrolPlaces</name>
    <message>
        <source>Enrol or cancel</source>
        <translation>線上報名或取消報名</translation>
    </message>
    <message>
        <source>&amp;Open the enrolment</source>
        <translation>開啟報名(&amp;O)</translation>
    </message>
</context>
<context>
    <name>EnrolStanding</name>
    <message numerus="yes">
        <source>%n day(s) %1</source>
        <comment>time left</comment>
        <translation>
            <numerusform>%n 天 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser has not looked at it yet; you are told by mail.</source>
        <translation>尚未審核，不具上課資格；審核後會以 E-mail 通知您。</translation>
    </message>
    <message>
        <source>The result is announced at %1.</source>
        <translation>錄取結果於 %1 公告。</translation>
    </message>
    <message>
        <source>You may attend the course.</source>
        <translation>正取，具備上課資格。</translation>
    </message>
    <message>
        <source>You are number %1 on the waiting list.</source>
        <translation>備取第 %1 位，目前不具上課資格。</translation>
    </message>
    <message>
        <source>You are on the waiting list.</source>
        <translation>備取，目前不具上課資格。</translation>
    </message>
    <message>
        <source>A seat is free for you: answer by %1 (%2 left).</source>
        <translation>有名額可以遞補：請於 %1 前回覆（尚餘 %2）。</translation>
    </message>
    <message>
        <source>A seat was offered to you until %1; the time to answer is over.</source>
        <translation>遞補回覆期限已於 %1 屆滿。</translation>
    </message>
    <message>
        <source>You cannot attend the course.</source>
        <translation>不錄取，不具上課資格。</translation>
    </message>
    <message>
        <source>You have asked to cancel; the organiser decides it, and the seat is yours until then.</source>
        <translation>已送出取消申請，由承辦人決定；在此之前名額仍保留。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Online registration opens at %1 (%2 left).</source>
        <translation>線上報名自 %1 起開放（尚餘 %2）</translation>
    </message>
    <message>
        <source>You have asked for it; the organiser decides.</source>
        <translation>已送出取消申請，由承辦人決定。</translation>
    </message>
    <message>
        <source>%1 has sent you to this course. Confirm that you come, or cancel.</source>
        <translation>%1 已薦派您參加本研習，請確認參加；不克參加者，請取消報名。</translation>
    </message>
    <message>
        <source>You have been sent to this course. Confirm that you come, or cancel.</source>
        <translation>您已獲薦派參加本研習，請確認參加；不克參加者，請取消報名。</translation>
    </message>
</context>
<context>
    <name>NamedPlaces</name>
    <message>
        <source>Named people</source>
        <translation>指定名單</translation>
    </message>
    <message>
        <source>&amp;Open the list of named people</source>
        <translation>開啟指定名單(&amp;O)</translation>
    </message>
</context>
<context>
    <name>NominatePlaces</name>
    <message>
        <source>Send teachers to a course</source>
        <translation>薦派教師</translation>
    </message>
    <message>
        <source>&amp;Open the course&apos;s page for sending</source>
        <translation>開啟薦派頁面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Send teachers…</source>
        <translation>薦派教師(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>OwnEnrolmentPlaces</name>
    <message>
        <source>My enrolments</source>
        <translation>個人報名記錄</translation>
    </message>
</context>
<context>
    <name>RegistrationPlaces</name>
    <message>
        <source>Online registration</source>
        <translation>線上報名設定</translation>
    </message>
    <message>
        <source>&amp;Open the settings</source>
        <translation>開啟設定(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceDecider</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be undone for %n seconds before anything is sent.</source>
        <translation>
            <numerusform>送出前 %n 秒內可復原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of those chosen are left out: it does not fit how they stand.</source>
        <translation>
            <numerusform>所選有 %n 人因處理狀態不適用而略過。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The course is over.</source>
        <translation>課程已結束。</translation>
    </message>
    <message>
        <source>The centre draws or orders first.</source>
        <translation>須先由中心抽籤或排序。</translation>
    </message>
    <message>
        <source>Nobody is left to decide about.</source>
        <translation>沒有待審核的報名。</translation>
    </message>
    <message>
        <source>First finish what stands beside the list.</source>
        <translation>請先完成或取消清單旁正在進行的作業。</translation>
    </message>
    <message>
        <source>The order comes from the centre, which has not answered yet.</source>
        <translation>順位由中心提供，中心尚未回覆。</translation>
    </message>
    <message>
        <source>No seat is left for anybody who waits.</source>
        <translation>已無名額可供等候者。</translation>
    </message>
    <message>
        <source>As far as there are seats, in the order of the queue; who gets none is on the waiting list.</source>
        <translation>依順位錄取至額滿，其餘列為備取。</translation>
    </message>
    <message>
        <source>In order: %1 accepted, %2 waiting</source>
        <translation>依序錄取 %1、備取 %2</translation>
    </message>
    <message>
        <source>They are in this class already.</source>
        <translation>所選人員已在此班。</translation>
    </message>
    <message>
        <source>The centre cannot be reached: it says what the decision leads to when it is sent.</source>
        <translation>目前無法連線至中心，影響於送出時由中心判定。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, school</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Seats left: %1 → %2</source>
        <translation>剩餘名額：%1 → %2</translation>
    </message>
    <message>
        <source>They wait again where they did, and are told by mail.</source>
        <translation>恢復為備取，順位不變，並寄發通知。</translation>
    </message>
    <message numerus="yes">
        <source>Only %n seat(s) are left.</source>
        <translation>
            <numerusform>僅剩 %n 個名額。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are asked by mail and have %n hour(s) to answer.</source>
        <translation>
            <numerusform>寄信徵詢，回覆時限 %n 小時。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <comment>place, name, school</comment>
        <translation>%1. %2（%3）</translation>
    </message>
    <message>
        <source>Place now: %1</source>
        <translation>目前順位：%1</translation>
    </message>
    <message>
        <source>All others keep their order. The reason stands in the minutes; nobody is told by mail.</source>
        <translation>其餘人員的先後不變；理由記入錄取紀錄，不另寄信通知。</translation>
    </message>
    <message numerus="yes">
        <source>The waiting list is full then: %n are left to be decided about.</source>
        <translation>
            <numerusform>備取名額已滿，另 %n 人維持待審核。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceDecisionPanel</name>
    <message>
        <source>Decide (&amp;Y)</source>
        <translation>決定(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>補充說明</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>班別(&amp;C)</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>(choose a reason)</source>
        <translation>（請選擇原因）</translation>
    </message>
    <message>
        <source>(choose a class)</source>
        <translation>（請選擇班別）</translation>
    </message>
    <message>
        <source>(as it is)</source>
        <translation>（不變更）</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>第 %1 班</translation>
    </message>
    <message>
        <source>Evenly over all classes</source>
        <translation>平均分配至各班</translation>
    </message>
    <message numerus="yes">
        <source>%n who stand in a better place still wait; the first of them is %1.</source>
        <translation>
            <numerusform>有 %n 人順位在前仍在等候，第一位為%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why: the teacher reads it.</source>
        <translation>請填寫原因，教師會看到。</translation>
    </message>
    <message>
        <source>“%1” says nothing alone: write what it is.</source>
        <translation>選「%1」時請補充說明。</translation>
    </message>
    <message numerus="yes">
        <source>Write why, at least %n character(s): they read it.</source>
        <translation>
            <numerusform>請填寫原因（至少 %n 字），對方會看到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the class.</source>
        <translation>請選擇班別。</translation>
    </message>
    <message>
        <source>Stands behind (&amp;B)</source>
        <translation>排在其後(&amp;B)</translation>
    </message>
    <message>
        <source>To be explained</source>
        <translation>須說明</translation>
    </message>
    <message>
        <source>Why all the same (&amp;J)</source>
        <translation>仍辦理之理由(&amp;J)</translation>
    </message>
    <message>
        <source>(choose a place)</source>
        <translation>（請選擇位置）</translation>
    </message>
    <message>
        <source>Before all</source>
        <translation>排在最前</translation>
    </message>
    <message numerus="yes">
        <source>%n who were sent by their school have not confirmed that they come.</source>
        <translation>
            <numerusform>有 %n 位薦派教師尚未確認參加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write why, at least %n character(s): it stands in the minutes.</source>
        <translation>
            <numerusform>請敘明理由（至少 %n 字），將記入錄取紀錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose behind whom they stand.</source>
        <translation>請選擇排在何人之後。</translation>
    </message>
    <message numerus="yes">
        <source>Write why it is done all the same, at least %n character(s): it stands in the minutes.</source>
        <translation>
            <numerusform>請敘明仍辦理之理由（至少 %n 字），將記入錄取紀錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>(none needed)</source>
        <translation>（可不填）</translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceHead</name>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, title, first day</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n to decide</source>
        <comment>course</comment>
        <translation>
            <numerusform>%1：待審 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Online re&amp;gistration…</source>
        <translation>線上報名設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Seats: %1, accepted %2, left %3</source>
        <translation>名額 %1，已錄取 %2，剩餘 %3</translation>
    </message>
    <message>
        <source>held by offers or the draw: %1</source>
        <translation>徵詢或抽籤保留 %1</translation>
    </message>
    <message>
        <source>registration closes %1</source>
        <translation>報名截止 %1</translation>
    </message>
    <message>
        <source>results were told %1</source>
        <translation>已於 %1 公告結果</translation>
    </message>
    <message>
        <source>results are told %1</source>
        <translation>%1 公告結果</translation>
    </message>
    <message>
        <source>meals and beds are ordered %1</source>
        <translation>膳宿統計 %1</translation>
    </message>
    <message>
        <source>online registration is not set up yet</source>
        <translation>尚未設定線上報名</translation>
    </message>
    <message>
        <source>places and proposals come from the centre, which has not answered yet</source>
        <translation>順位與建議由中心提供，中心尚未回覆</translation>
    </message>
    <message>
        <source> | </source>
        <comment>between facts</comment>
        <translation>｜</translation>
    </message>
    <message>
        <source>The whole list (&amp;Z)</source>
        <translation>整批辦理(&amp;Z)</translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceModel</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Sent by the school</source>
        <translation>薦派</translation>
    </message>
    <message>
        <source>Walked in</source>
        <translation>現場</translation>
    </message>
    <message>
        <source>From a list</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
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
        <source>Administrative staff</source>
        <translation>行政職員</translation>
    </message>
    <message>
        <source>Teaching staff</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
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
        <source>School</source>
        <translation>服務學校</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>職位類別</translation>
    </message>
    <message>
        <source>State</source>
        <translation>處理狀態</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>報名時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Proposal and why</source>
        <translation>建議與理由</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>優先組</translation>
    </message>
    <message>
        <source>Accepted of the school</source>
        <translation>同校已錄取</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>曾參加</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>時段衝突</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>報名方式</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>Still to be filled in</source>
        <translation>待補填</translation>
    </message>
    <message>
        <source>Now at</source>
        <translation>現職</translation>
    </message>
    <message>
        <source>Group %1</source>
        <comment>who comes first</comment>
        <translation>優先組 %1</translation>
    </message>
    <message>
        <source>no. %1 of the school</source>
        <translation>同校第 %1 位</translation>
    </message>
    <message>
        <source>no. %1 to enrol</source>
        <translation>報名序 %1</translation>
    </message>
    <message>
        <source>proposed: accept</source>
        <translation>建議錄取</translation>
    </message>
    <message>
        <source>no seat left: waits</source>
        <translation>額滿備取</translation>
    </message>
    <message>
        <source>the school has its share</source>
        <translation>同校名額已滿</translation>
    </message>
    <message>
        <source>the county has its share</source>
        <translation>縣市配額已滿</translation>
    </message>
    <message>
        <source> | </source>
        <comment>between reasons</comment>
        <translation>｜</translation>
    </message>
    <message>
        <source>On no roster any more</source>
        <translation>已不在任何學校名單</translation>
    </message>
    <message>
        <source>moved: %1</source>
        <comment>in the queue, why</comment>
        <translation>調整順位：%1</translation>
    </message>
    <message>
        <source>the class is full</source>
        <translation>該班已額滿</translation>
    </message>
    <message>
        <source>the account is stopped</source>
        <translation>帳號已停用</translation>
    </message>
    <message>
        <source>free seats stay free</source>
        <translation>不遞補</translation>
    </message>
    <message>
        <source>has left the school: cancel or keep</source>
        <translation>已離開本校：請取消或保留</translation>
    </message>
    <message>
        <source>no. %1 of those who wait</source>
        <translation>備取第 %1 位</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>a desk</comment>
        <translation>%1薦派</translation>
    </message>
    <message>
        <source>%1, not confirmed</source>
        <comment>who has sent somebody</comment>
        <translation>%1（尚未確認）</translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceOutbox</name>
    <message>
        <source>%1, course %2</source>
        <comment>what is asked for, number</comment>
        <translation>%1（課程 %2）</translation>
    </message>
</context>
<context>
    <name>inservice::AcceptancePage</name>
    <message>
        <source>Choose somebody from the list. Several at once: hold Ctrl or Shift.</source>
        <translation>請從名單選擇；按住 Ctrl 或 Shift 可一次選多人。</translation>
    </message>
    <message>
        <source>The enrolments are being loaded…</source>
        <translation>正在載入報名名單……</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The enrolments appear as soon as it answers.</source>
        <translation>無法連線至中心，本機亦尚無資料；恢復連線後即顯示報名名單。</translation>
    </message>
    <message>
        <source>Nobody fits what is typed.</source>
        <translation>沒有符合的報名者。</translation>
    </message>
    <message>
        <source>Nobody stands like this.</source>
        <translation>沒有這種狀態的報名。</translation>
    </message>
    <message>
        <source>Nobody has enrolled in this course yet.</source>
        <translation>此課程尚無人報名。</translation>
    </message>
    <message>
        <source>Nobody had enrolled when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時尚無人報名；目前無法連線至中心。</translation>
    </message>
    <message>
        <source>Name, school or title</source>
        <translation>姓名、學校或職稱</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>尋找報名者</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>錄取</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>備取</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不錄取、取消</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Accept in &amp;order…</source>
        <translation>依序錄取(&amp;O)…</translation>
    </message>
    <message>
        <source>The rest on the &amp;waiting list…</source>
        <translation>其餘列為備取(&amp;W)…</translation>
    </message>
    <message>
        <source>The rest &amp;not accepted…</source>
        <translation>其餘不錄取(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Meals and beds…</source>
        <translation>膳宿試算(&amp;M)…</translation>
    </message>
    <message>
        <source>M&amp;inutes on paper…</source>
        <translation>列印錄取紀錄(&amp;I)…</translation>
    </message>
    <message>
        <source>Do the &amp;draw again</source>
        <translation>重算抽籤(&amp;D)</translation>
    </message>
    <message>
        <source>Enrolments to decide</source>
        <translation>線上報名審核</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No course of yours takes enrolments yet. Set up the online registration of a course first.</source>
        <translation>目前沒有開放線上報名的課程，請先設定課程的線上報名。</translation>
    </message>
    <message>
        <source>Courses of the unit</source>
        <translation>本單位研習課程瀏覽</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>已選 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, school</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nobody has enrolled yet.</source>
        <translation>尚無人報名。</translation>
    </message>
    <message>
        <source>The order comes from the centre, which has not answered yet.</source>
        <translation>順位由中心提供，中心尚未回覆。</translation>
    </message>
    <message>
        <source>Only where lots were drawn, and once the result is out.</source>
        <translation>僅適用於抽籤課程，且於公告結果之後。</translation>
    </message>
    <message>
        <source>Sensitive answers lie at the centre, which cannot be reached now. Try again when you are online.</source>
        <translation>敏感資料存於中心，目前無法連線，請於連線後再試。</translation>
    </message>
</context>
<context>
    <name>inservice::AcceptancePrinter</name>
    <message>
        <source>Teachers have the same notice by mail, and print it themselves from their enrolments.</source>
        <translation>教師也會收到同樣內容的通知信，並可在「個人報名記錄」自行列印。</translation>
    </message>
    <message>
        <source>The minutes lie at the centre, which cannot be reached now.</source>
        <translation>錄取紀錄存放在中心，目前無法連線。</translation>
    </message>
    <message>
        <source>For the file of the course: it has names, and stays with whoever keeps it.</source>
        <translation>供課程存檔：內含姓名，由承辦單位保管。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>錄取</translation>
    </message>
    <message>
        <source>With the %1 chosen</source>
        <translation>選取的 %1 人</translation>
    </message>
    <message>
        <source>With the %1 proposed</source>
        <translation>建議錄取的 %1 人</translation>
    </message>
    <message>
        <source>With all %1 who wait</source>
        <translation>待審核的 %1 人全部</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>inservice::AcceptanceTasks</name>
    <message>
        <source>To be decided</source>
        <translation>待審核</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s) wait for your decision; registration has closed.</source>
        <translation>
            <numerusform>報名已截止，有 %n 筆報名待審核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>前往審核</translation>
    </message>
    <message>
        <source>To be answered</source>
        <translation>待回覆</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) ask to be let go, or have left the school.</source>
        <translation>
            <numerusform>有 %n 人申請取消或已離開本校。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>尚有名額</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are free while people are on the waiting list.</source>
        <translation>
            <numerusform>尚有 %n 個名額，且有備取人員等候。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the proposals</source>
        <translation>查看建議</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>尚未設定</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are to be enrolled in online, and nobody has set up how.</source>
        <translation>
            <numerusform>有 %n 門課程採線上報名，尚未設定線上報名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>前往設定</translation>
    </message>
</context>
<context>
    <name>inservice::AfterSection</name>
    <message>
        <source>Cancelling and free seats</source>
        <translation>取消與遞補</translation>
    </message>
    <message>
        <source>After that a teacher asks, and you let them go or not.</source>
        <translation>逾時改為取消申請，由承辦人同意或不同意。</translation>
    </message>
    <message>
        <source>Meals and beds are counted then; nobody accepted is moved after it.</source>
        <translation>此時統計膳宿；之後不再變動已錄取的人。</translation>
    </message>
    <message>
        <source>A free seat is proposed to the waiting list; nobody moves up by itself.</source>
        <translation>空出的名額由系統依備取順序建議，不會自動遞補。</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>In hours, %1 to %2.</source>
        <translation>單位為小時，%1 至 %2。</translation>
    </message>
    <message>
        <source>Somebody can still be accepted after the course has begun</source>
        <translation>課程開始後仍可錄取</translation>
    </message>
    <message>
        <source>until %1 · %2</source>
        <comment>cancelling, free seats</comment>
        <translation>可自行取消至 %1 · %2</translation>
    </message>
    <message>
        <source>until three days before it begins · %1</source>
        <comment>cancelling, free seats</comment>
        <translation>可自行取消至開課前 3 天 · %1</translation>
    </message>
</context>
<context>
    <name>inservice::ConsentBox</name>
    <message>
        <source>I have &amp;read the notice on personal data, and agree</source>
        <translation>我已閱讀並同意個人資料告知事項(&amp;R)</translation>
    </message>
    <message>
        <source>Rea&amp;d the notice</source>
        <translation>閱讀告知事項(&amp;D)</translation>
    </message>
</context>
<context>
    <name>inservice::CountyRowEdit</name>
    <message>
        <source>County, line %1</source>
        <translation>縣市，第 %1 列</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Places, line %1</source>
        <translation>名額，第 %1 列</translation>
    </message>
    <message>
        <source>places</source>
        <translation>名額</translation>
    </message>
</context>
<context>
    <name>inservice::EligibilitySection</name>
    <message>
        <source>Who can enrol</source>
        <translation>報名資格</translation>
    </message>
    <message>
        <source>How many runs of one series a teacher can take; 0: any number.</source>
        <translation>同一位教師可報名同系列的場數；0 表示不限。</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Needed before: courses</source>
        <translation>先備課程</translation>
    </message>
    <message>
        <source>Their numbers, with a blank between them.</source>
        <translation>課程代碼，以空白分隔。</translation>
    </message>
    <message>
        <source>Needed before: tag</source>
        <translation>先備標籤</translation>
    </message>
    <message>
        <source>with so many hours</source>
        <translation>先備時數</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>clash: %1</source>
        <translation>時段衝突：%1</translation>
    </message>
    <message>
        <source>taken before: %1</source>
        <translation>已參加過：%1</translation>
    </message>
    <message>
        <source>something is needed before</source>
        <translation>有先備條件</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolFacts</name>
    <message>
        <source>Begins on</source>
        <translation>課程開始日期</translation>
    </message>
    <message>
        <source>Online registration</source>
        <translation>線上報名期限</translation>
    </message>
    <message>
        <source>Places left online</source>
        <translation>線上報名餘額</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>錄取方式</translation>
    </message>
    <message>
        <source>%1 to %2 (24 hours)</source>
        <comment>first and last moment of registration</comment>
        <translation>%1 起至 %2 為止（24小時制）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>The centre says it when it can be reached.</source>
        <translation>連線後由中心提供</translation>
    </message>
    <message>
        <source>%1 (a place is taken only once the organiser has accepted somebody)</source>
        <translation>%1（經開課單位審核通過後才扣除）</translation>
    </message>
    <message>
        <source>SHA-256 of the secret of the draw: %1</source>
        <translation>抽籤密鑰 SHA-256：%1</translation>
    </message>
    <message>
        <source>Secret of the draw: %1</source>
        <translation>抽籤密鑰：%1</translation>
    </message>
    <message>
        <source>0 (who enrols now is put on the waiting list)</source>
        <translation>0（名額已滿，現在報名列為備取）</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolPage</name>
    <message>
        <source>Open a course from the search to enrol in it.</source>
        <translation>請先從研習搜尋開啟要報名的課程。</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>尋找課程</translation>
    </message>
    <message>
        <source>Enrol or cancel</source>
        <translation>線上報名或取消報名</translation>
    </message>
    <message>
        <source>The centre is asked about course %1…</source>
        <translation>正在向中心查詢課程 %1…</translation>
    </message>
    <message>
        <source>The centre does not answer. What a course asks lies there alone: check the network, or try again in a few minutes.</source>
        <translation>中心沒有回應，報名表需由中心取得。請檢查網路，或稍後再試。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Course %1 is not to be found: it is not published, or has another number.</source>
        <translation>找不到課程 %1：尚未公開，或編號有誤。</translation>
    </message>
    <message>
        <source>It is on its way to the centre.</source>
        <translation>正在送往中心，請稍候。</translation>
    </message>
    <message>
        <source>There is no connection: what you ask for waits in the outbox and goes out by itself. The time at which the centre receives it counts.</source>
        <translation>目前沒有連線：送出後會留在待送匣，連線後自動送出。報名時間以中心收到的時間為準。</translation>
    </message>
    <message>
        <source>Give the seat up</source>
        <translation>放棄遞補</translation>
    </message>
    <message>
        <source>Cancel the enrolment</source>
        <translation>取消報名</translation>
    </message>
    <message>
        <source>Your place in the queue goes to the next. To enrol once more is to begin at its end.</source>
        <translation>取消後讓出順位；之後再報名將排在最後。</translation>
    </message>
    <message>
        <source>The time to cancel by yourself is over: the organiser is asked to let you go, and the seat is yours until then.</source>
        <translation>已逾可自行取消期限，改為送出取消申請，由承辦人決定；在此之前名額仍保留。</translation>
    </message>
    <message>
        <source>Ask to cancel</source>
        <translation>送出取消申請</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入本機，因此未送出：%1</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取本機資料：%1</translation>
    </message>
    <message>
        <source>You are enrolled. How it stands is said below.</source>
        <translation>報名完成，處理狀態如下。</translation>
    </message>
    <message>
        <source>The centre has done it: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Keep it (&amp;X)</source>
        <translation>保留，不取消(&amp;X)</translation>
    </message>
    <message>
        <source>The form is as it was when this PC last heard from the centre; what stands against an enrolment, the centre says when it receives it.</source>
        <translation>本報名表為本機最後一次更新的內容；是否符合報名條件，於中心收件時判定。</translation>
    </message>
    <message>
        <source>It waits in the outbox, and goes out by itself once the centre can be reached.</source>
        <translation>已存入待送匣，連線後自動送出。</translation>
    </message>
    <message>
        <source>Do not give it up (&amp;X)</source>
        <translation>先不放棄(&amp;X)</translation>
    </message>
    <message>
        <source>The seat goes to somebody else. You stay on the waiting list, at its end; to leave it, cancel the enrolment.</source>
        <translation>此名額將由他人遞補。您仍在備取名單，排在最後；若不參加此課程，請改按「取消報名」。</translation>
    </message>
    <message>
        <source>The seat goes to somebody else; you do not attend this course.</source>
        <translation>此名額將由他人遞補，您不會參加此課程。</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolSheet</name>
    <message>
        <source>Class</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>E&amp;nrol</source>
        <translation>我要報名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send what was asked later</source>
        <translation>送出補填資料(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;onfirm that you come</source>
        <translation>確認參加(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ake the seat</source>
        <translation>接受遞補(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Give the seat up…</source>
        <translation>放棄遞補(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Cancel the enrolment…</source>
        <translation>取消報名(&amp;C)…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>第 %1 班</translation>
    </message>
    <message>
        <source>Choose a class.</source>
        <translation>請選擇班別。</translation>
    </message>
    <message>
        <source>Online classroom: %1</source>
        <translation>線上教室：%1</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolledList</name>
    <message>
        <source>Who has enrolled</source>
        <translation>已報名學員</translation>
    </message>
    <message>
        <source>Who has enrolled lies at the centre, which cannot be reached now.</source>
        <translation>已報名學員名單存於中心，目前無法連線。</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) have enrolled.</source>
        <translation>
            <numerusform>已有 %n 人報名。</numerusform>
        </translation>
    </message>
    <message>
        <source>The organiser shows nobody&apos;s enrolment to others.</source>
        <translation>開課單位設定不公開報名名單。</translation>
    </message>
    <message>
        <source>Those who have enrolled are seen once you have enrolled yourself.</source>
        <translation>完成報名後可查看報名名單。</translation>
    </message>
    <message>
        <source>Who has enrolled, in the order of the state and of the time</source>
        <translation>編號先後以「處理狀態」及「報名時間」之順位排序</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolledModel</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>已報名學員姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>School</source>
        <translation>服務學校</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>職位類別</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>行政職員</translation>
    </message>
    <message>
        <source>State</source>
        <translation>處理狀態</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>報名時間</translation>
    </message>
</context>
<context>
    <name>inservice::EnrolmentForm</name>
    <message>
        <source>Deleted on %1.</source>
        <translation>於 %1 刪除。</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n day(s) after the course is closed.</source>
        <translation>
            <numerusform>課程結案後 %n 日刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sensitive; for: %1. %2</source>
        <comment>purpose, when it is deleted</comment>
        <translation>敏感個資，用於%1；%2</translation>
    </message>
    <message>
        <source>%1, name</source>
        <comment>item</comment>
        <translation>%1 姓名</translation>
    </message>
    <message>
        <source>%1, telephone</source>
        <comment>item</comment>
        <translation>%1 電話</translation>
    </message>
    <message>
        <source>answered; type to change it</source>
        <translation>已填寫；要變更請直接輸入</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>The centre may pass on what the roster says</source>
        <translation>同意由中心提供教師名單所登錄的資料</translation>
    </message>
    <message>
        <source>night of %1</source>
        <comment>day</comment>
        <translation>%1 晚</translation>
    </message>
    <message>
        <source>Which nights</source>
        <translation>住宿日期</translation>
    </message>
    <message>
        <source>Where one gets on</source>
        <translation>上車地點</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>車牌號碼</translation>
    </message>
    <message>
        <source>Deleted a year after the school year of the course.</source>
        <translation>課程學年度結束一年後刪除。</translation>
    </message>
</context>
<context>
    <name>inservice::FormSection</name>
    <message>
        <source>What the form asks</source>
        <translation>報名表內容</translation>
    </message>
    <message>
        <source>Every item that is ticked has to be answered. Ask only what you need.</source>
        <translation>勾選的項目皆為必填；請只蒐集需要的資料。</translation>
    </message>
    <message>
        <source>With 、 between them; at most %1.</source>
        <translation>以「、」分隔，最多 %1 個。</translation>
    </message>
    <message>
        <source>Add a &amp;question</source>
        <translation>新增題目(&amp;Q)</translation>
    </message>
    <message>
        <source>At most %1 own questions can be asked.</source>
        <translation>自訂題目最多 %1 題</translation>
    </message>
    <message numerus="yes">
        <source>%n own question(s)</source>
        <translation>
            <numerusform>自訂題目 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked</source>
        <translation>不蒐集任何項目</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things chosen</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::ItemsEdit</name>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>蒐集項目</translation>
    </message>
    <message>
        <source>%1 (sensitive)</source>
        <comment>item</comment>
        <translation>%1（敏感個資）</translation>
    </message>
    <message>
        <source>%1 (how to reach somebody)</source>
        <comment>item</comment>
        <translation>%1（聯絡資料）</translation>
    </message>
    <message>
        <source>Choose an item from the list.</source>
        <translation>請從清單選擇一個項目。</translation>
    </message>
    <message>
        <source>It is the first already.</source>
        <translation>已在最上面。</translation>
    </message>
    <message>
        <source>It is the last already.</source>
        <translation>已在最下面。</translation>
    </message>
</context>
<context>
    <name>inservice::LogisticsWindow</name>
    <message>
        <source>Meals and beds</source>
        <translation>膳宿試算</translation>
    </message>
    <message>
        <source>What has to be ordered</source>
        <translation>應訂數量</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>ODS, for LibreOffice</source>
        <translation>ODS（LibreOffice）</translation>
    </message>
    <message>
        <source>XLSX, for Excel</source>
        <translation>XLSX（Excel）</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>%1. The file for the caterer has the numbers of those accepted, and nobody&apos;s name.</source>
        <translation>%1。提供餐飲廠商的檔案僅含已錄取人數，不含姓名。</translation>
    </message>
    <message>
        <source>Save for the &amp;caterer…</source>
        <translation>存成廠商用檔案(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>關閉(&amp;L)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Meals</source>
        <translation>用餐</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, kind of meal</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Night of %1</source>
        <translation>%1 當晚</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>交通車</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>停車</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>停車證</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>Save for the caterer</source>
        <translation>存成廠商用檔案</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>檔案無法寫入：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已存檔：%1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>尚未填答</translation>
    </message>
</context>
<context>
    <name>inservice::MomentEdit</name>
    <message>
        <source>%1, %2</source>
        <comment>day of the Republic, weekday</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>inservice::NamedEntries</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身分證字號</translation>
    </message>
    <message>
        <source>School</source>
        <translation>服務學校</translation>
    </message>
    <message>
        <source>Where it is known: it tells who is meant also when they change schools. It is kept sealed at the centre, and shown masked.</source>
        <translation>如有請填寫，調校後仍可確認身分。於中心加密保存，僅以遮罩顯示。</translation>
    </message>
    <message>
        <source>Its name or its code. Needed where the ID number is not known.</source>
        <translation>單位名稱或代碼。未填身分證字號時必填。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人員</translation>
    </message>
</context>
<context>
    <name>inservice::NamedModel</name>
    <message>
        <source>Not known without the school</source>
        <translation>未填服務單位，無法比對</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未報名</translation>
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
        <source>ID number</source>
        <translation>身分證字號</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>報名</translation>
    </message>
    <message>
        <source>Written down by</source>
        <translation>登錄者</translation>
    </message>
    <message>
        <source>Written down at</source>
        <translation>登錄時間</translation>
    </message>
</context>
<context>
    <name>inservice::NamedPage</name>
    <message>
        <source>Name or school</source>
        <translation>姓名或服務單位</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>Choose somebody from the list. Several at once: hold Ctrl or Shift.</source>
        <translation>請從清單選擇一位。按住 Ctrl 或 Shift 可選擇多位。</translation>
    </message>
    <message>
        <source>The list is being loaded…</source>
        <translation>正在載入名單…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The list appears as soon as it answers.</source>
        <translation>連不上中心，這台電腦也還沒有載入過資料。中心回應後就會顯示名單。</translation>
    </message>
    <message>
        <source>Nobody fits what is typed.</source>
        <translation>沒有符合輸入內容的人員。</translation>
    </message>
    <message>
        <source>Nobody has been named for this course yet.</source>
        <translation>本課程尚未登錄指定名單。</translation>
    </message>
    <message>
        <source>Nobody was on the list when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回覆時名單沒有人；現在無法連線。</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>課程</translation>
    </message>
    <message>
        <source>&amp;Name people…</source>
        <translation>登錄人員(&amp;N)…</translation>
    </message>
    <message>
        <source>Take &amp;off…</source>
        <translation>移出名單(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add them to the list</source>
        <translation>加入名單(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) were added to the list. Nobody is told of it: let them know that they can enrol.</source>
        <translation>
            <numerusform>已加入 %n 人。系統不另通知，請自行通知可以報名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Named people</source>
        <translation>指定名單</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>number, title, first day</comment>
        <translation>%1&#x3000;%2（%3）</translation>
    </message>
    <message>
        <source>Only people on this list can enrol. Whoever has enrolled stays enrolled when they are taken off.</source>
        <translation>僅名單內的人員可以報名。已報名者移出名單後，報名仍然有效。</translation>
    </message>
    <message>
        <source>This course is open to: %1. The list counts only once it is open to certain people: correct or change the course for that.</source>
        <translation>本課程開放對象為「%1」，名單尚無作用。請以補正或課程異動將開放對象改為「指定名單」。</translation>
    </message>
    <message>
        <source>Choose a course first.</source>
        <translation>請先選擇課程。</translation>
    </message>
    <message>
        <source>%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of the unit can do this.</source>
        <translation>本課程由%1承辦；承辦人、代理人、貴單位連絡人及總負責人才能執行。</translation>
    </message>
    <message>
        <source>The course is over, or will not be held: its list is not changed any more.</source>
        <translation>課程已結束或不舉辦，名單不再變更。</translation>
    </message>
    <message>
        <source>No course of yours is open to certain people. Choose “Certain people” under “Open to” when you register or change a course.</source>
        <translation>沒有開放對象為指定名單的課程。登錄課程或申請異動時，請於「開放對象」選擇「指定名單」。</translation>
    </message>
    <message>
        <source>Courses of the unit</source>
        <translation>本單位研習課程瀏覽</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>已選 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way to the centre: %1</source>
        <translation>傳送中：%1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Choose somebody from the list first.</source>
        <translation>請先從清單選擇一個人。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once: choose fewer.</source>
        <translation>
            <numerusform>一次最多 %n 人，請少選一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %n person(s) for course %1</source>
        <translation>
            <numerusform>課程 %1 登錄指定名單 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s) off the list</source>
        <translation>
            <numerusform>將 %n 人移出名單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They cannot enrol any more. Whoever has enrolled stays enrolled: decide on that under the enrolments. It can be undone for %n seconds.</source>
        <translation>
            <numerusform>移出後不能再報名；已報名者仍然有效，請另於線上報名審核處理。%n 秒內可以復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>移出名單</translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s) off the list of course %1</source>
        <translation>
            <numerusform>課程 %1 移出名單 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::NamedTable</name>
    <message>
        <source>People to be named</source>
        <translation>指定人員</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>There is nobody in the table yet.</source>
        <translation>表格尚無人員。</translation>
    </message>
    <message>
        <source>A list holds 5,000 people at most.</source>
        <translation>一份名單至多 5,000 人。</translation>
    </message>
    <message>
        <source>Choose somebody in the table first.</source>
        <translation>請先選取表格中的人員。</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>匯入名單檔…</translation>
    </message>
    <message>
        <source>The units are being loaded. A moment, please.</source>
        <translation>單位資料載入中，請稍候。</translation>
    </message>
    <message>
        <source>Take in a list of people</source>
        <translation>匯入名單檔</translation>
    </message>
    <message>
        <source>Lists (*.ods *.xlsx *.csv *.txt);;All files (*)</source>
        <comment>of a file dialog: the words before each bracket</comment>
        <translation>名單檔 (*.ods *.xlsx *.csv *.txt);;所有檔案 (*)</translation>
    </message>
    <message numerus="yes">
        <source>The list is longer than what one list holds: the last %n were left out.</source>
        <translation>
            <numerusform>名單超過上限，最後 %n 人未匯入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::NamedTasks</name>
    <message>
        <source>Nobody named</source>
        <translation>尚未登錄名單</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are open to named people, and nobody has been named yet: nobody can enrol.</source>
        <translation>
            <numerusform>%n 門課程開放對象為指定名單，但尚未登錄人員，無人可以報名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name people</source>
        <translation>登錄名單</translation>
    </message>
</context>
<context>
    <name>inservice::NominatePage</name>
    <message>
        <source>Has enrolled already</source>
        <translation>已報名</translation>
    </message>
    <message>
        <source>Not among those whom the course is for</source>
        <translation>不符課程參加對象</translation>
    </message>
    <message>
        <source>Stands against it: what they have taken part in or enrolled in</source>
        <translation>受先備課程、重複參加或時段等限制</translation>
    </message>
    <message>
        <source>Cannot enrol at present</source>
        <translation>目前無法報名</translation>
    </message>
    <message>
        <source>Name, title or subject</source>
        <translation>姓名、職稱或科目</translation>
    </message>
    <message>
        <source>Find a teacher</source>
        <translation>尋找教師</translation>
    </message>
    <message>
        <source>Choose teachers from the list. Several at once: hold Ctrl or Shift.</source>
        <translation>請從名單選擇教師；按住 Ctrl 或 Shift 可一次選多人。</translation>
    </message>
    <message>
        <source>The roster is being loaded…</source>
        <translation>正在載入教師名單…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The roster appears as soon as it answers.</source>
        <translation>目前無法連線中心，這台電腦也還沒有資料。連線後就會顯示教師名單。</translation>
    </message>
    <message>
        <source>No teacher fits what is typed.</source>
        <translation>沒有符合的教師。</translation>
    </message>
    <message>
        <source>No teacher is on the roster of your school.</source>
        <translation>貴校教師名單內沒有教師。</translation>
    </message>
    <message>
        <source>No teacher was on the roster when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時貴校教師名單內沒有教師；目前無法連線至中心。</translation>
    </message>
    <message>
        <source>Course number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>&amp;Page of the course</source>
        <translation>課程內容(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name them for the course…</source>
        <translation>薦派所選教師(&amp;N)…</translation>
    </message>
    <message>
        <source>Sending teachers to a course</source>
        <translation>薦派教師</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Type the number of the course, or choose “Send teachers” on its page.</source>
        <translation>請輸入課程代碼，或於課程頁選「薦派教師」。</translation>
    </message>
    <message>
        <source>This PC does not know course %1: look for it first.</source>
        <translation>本機查無課程 %1，請先查詢該課程。</translation>
    </message>
    <message>
        <source>%1, %2, begins %3</source>
        <comment>title, organiser, day</comment>
        <translation>%1，%2，%3 開始</translation>
    </message>
    <message>
        <source>Choose a course first.</source>
        <translation>請先選擇課程。</translation>
    </message>
    <message>
        <source>The course was cancelled.</source>
        <translation>課程已取消。</translation>
    </message>
    <message>
        <source>Who was named before is still on its way. Wait for the centre&apos;s answer, or undo it.</source>
        <translation>前一次薦派尚未送達，請待中心回覆，或先復原。</translation>
    </message>
    <message>
        <source>Choose at least one teacher.</source>
        <translation>請至少選擇一位教師。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n at once: choose fewer.</source>
        <translation>
            <numerusform>一次最多 %n 人，請少選一些。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) chosen</source>
        <translation>
            <numerusform>已選 %n 位教師</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n teacher(s) to course %1</source>
        <translation>
            <numerusform>薦派 %n 位教師參加課程 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each is told by mail and fills in what the course asks for; whoever cannot come cancels. The organiser decides who is accepted. It can be undone for %n seconds.</source>
        <translation>
            <numerusform>系統寄信通知教師登入填寫報名資料，不克參加者可取消；是否錄取由開課單位審核。%n 秒內可復原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>薦派</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) sent to course %1</source>
        <translation>
            <numerusform>薦派 %n 位教師（課程 %1）</numerusform>
        </translation>
    </message>
    <message>
        <source>Named</source>
        <translation>已薦派</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) were named; they have been told by mail.</source>
        <translation>
            <numerusform>已薦派 %n 位教師，並寄信通知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) were named; of the others the list says why not.</source>
        <translation>
            <numerusform>已薦派 %n 位教師；其餘未成功者，原因列於名單。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n more can be sent: choose fewer.</source>
        <translation>
            <numerusform>僅可再薦派 %n 人，請減少人選。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look for a course…</source>
        <translation>尋找課程(&amp;P)…</translation>
    </message>
    <message>
        <source>Not named: as many have been sent as may be</source>
        <translation>未薦派：薦派名額已滿</translation>
    </message>
    <message>
        <source>Cannot be named: has enrolled already, or something else of theirs stands against it</source>
        <translation>無法薦派：已報名，或不符其他報名條件</translation>
    </message>
    <message>
        <source>Name, school, title or subject</source>
        <translation>姓名、學校、職稱或任教科目</translation>
    </message>
    <message>
        <source>Type how the name begins, or the school, and search. Each search stands in the audit.</source>
        <translation>請輸入姓名的開頭或學校後查詢。每次查詢都會留下紀錄。</translation>
    </message>
    <message>
        <source>The centre cannot be reached. The teachers of the country lie there alone.</source>
        <translation>無法連線到中心。全國教師資料只存放在中心。</translation>
    </message>
    <message>
        <source>The centre has found nobody.</source>
        <translation>中心查無符合的教師。</translation>
    </message>
    <message>
        <source>No teacher is on the rosters of your area.</source>
        <translation>轄區學校的教師名單內沒有教師。</translation>
    </message>
    <message>
        <source>Named by %1</source>
        <comment>a desk</comment>
        <translation>%1已薦派</translation>
    </message>
    <message numerus="yes">
        <source>You may send %n teacher(s) to this course; %1 are named.</source>
        <translation>
            <numerusform>薦派名額 %n 人，已薦派 %1 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The organiser has set no limit; you have named %n.</source>
        <translation>
            <numerusform>開課單位未限制薦派人數，已薦派 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each is told by mail and fills in what the course asks for; whoever cannot come cancels. Their schools are told too. The organiser decides who is accepted. It can be undone for %n seconds.</source>
        <translation>
            <numerusform>系統將寄信通知本人填寫報名資料，不克參加者由本人取消；並寄信通知服務學校。是否錄取由開課單位決定。%n 秒內可復原。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::NominateRow</name>
    <message>
        <source>how many</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Name, code or place of a school or centre</source>
        <translation>學校或區管中心名稱、代碼或所在地</translation>
    </message>
    <message>
        <source>How many may be sent, line %1</source>
        <translation>第 %1 列可薦派人數</translation>
    </message>
</context>
<context>
    <name>inservice::NominationModel</name>
    <message>
        <source>, </source>
        <comment>between subjects</comment>
        <translation>、</translation>
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
        <source>Not applied for</source>
        <translation>待申請</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>School</source>
        <translation>服務學校</translation>
    </message>
</context>
<context>
    <name>inservice::NoticeSection</name>
    <message>
        <source>List and mails</source>
        <translation>名單與通知</translation>
    </message>
    <message>
        <source>What teachers who have enrolled see of each other.</source>
        <translation>已報名的教師可以看到的報名名單。</translation>
    </message>
    <message>
        <source>list: %1</source>
        <translation>名單：%1</translation>
    </message>
    <message>
        <source>The result is always mailed, and so is a change of when, where or how the course is held.</source>
        <translation>錄取結果一定寄送；時間、地點或上課方式的異動亦同，「課程異動」僅指其他異動。</translation>
    </message>
</context>
<context>
    <name>inservice::OwnEnrolmentModel</name>
    <message>
        <source>Course no.</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>辦理研習單位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>研習日期</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡信箱</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>線上報名結果</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>課程狀態</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>可辦理</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>報名時間</translation>
    </message>
    <message>
        <source>Answer the offer…</source>
        <translation>回覆遞補…</translation>
    </message>
    <message>
        <source>Fill in what was asked later…</source>
        <translation>補填資料…</translation>
    </message>
    <message>
        <source>Cancel the enrolment…</source>
        <translation>取消報名…</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未審核</translation>
    </message>
    <message>
        <source>Course cancelled</source>
        <translation>課程取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已報名研習</translation>
    </message>
    <message>
        <source>Being held</source>
        <translation>研習中</translation>
    </message>
    <message>
        <source>Not attending</source>
        <translation>未錄取</translation>
    </message>
    <message>
        <source>Hours not confirmed yet</source>
        <translation>待核時數</translation>
    </message>
    <message>
        <source>Not attended</source>
        <translation>未參加</translation>
    </message>
    <message>
        <source>Confirm that you come…</source>
        <translation>確認參加…</translation>
    </message>
    <message>
        <source>Hours confirmed</source>
        <translation>已核時數</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通過</translation>
    </message>
</context>
<context>
    <name>inservice::OwnEnrolmentsPage</name>
    <message>
        <source>Course %1</source>
        <translation>課程 %1</translation>
    </message>
    <message>
        <source>Choose an enrolment from the list.</source>
        <translation>請從清單選擇一筆報名。</translation>
    </message>
    <message>
        <source>Your enrolments are being loaded…</source>
        <translation>正在載入您的報名記錄…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. Your enrolments appear as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有載入過資料。連線後會顯示您的報名記錄。</translation>
    </message>
    <message>
        <source>No enrolment fits what is typed or filtered.</source>
        <translation>沒有符合條件的報名記錄。</translation>
    </message>
    <message>
        <source>No enrolment is like this.</source>
        <translation>沒有這類報名記錄。</translation>
    </message>
    <message>
        <source>You have not enrolled in any course yet. Find one, and enrol on its page.</source>
        <translation>您還沒有報名任何研習。請用研習搜尋找到課程，在課程頁面報名。</translation>
    </message>
    <message>
        <source>You had no enrolments when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時您沒有報名記錄；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Course, number or organiser</source>
        <translation>研習名稱、課程代碼或辦理單位</translation>
    </message>
    <message>
        <source>Find an enrolment</source>
        <translation>尋找報名記錄</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>即將參加</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>待結果</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>When the course is held</source>
        <translation>研習日期</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>今天以後</translation>
    </message>
    <message>
        <source>This school year</source>
        <translation>本學年度</translation>
    </message>
    <message>
        <source>The school year before</source>
        <translation>上學年度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>線上報名結果</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>不限結果</translation>
    </message>
    <message>
        <source>&amp;Page of the course</source>
        <translation>課程內容(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Into the calendar (.ics)…</source>
        <translation>存成行事曆（.ics）(&amp;I)…</translation>
    </message>
    <message>
        <source>My enrolments</source>
        <translation>個人報名記錄</translation>
    </message>
    <message>
        <source>Not sent yet, and not in the list: %1. The time at which the centre receives it counts.</source>
        <translation>尚未送出、不在清單中：%1。報名時間以中心收到的時間為準。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things that wait</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取本機資料：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>It goes into the calendar once you are accepted.</source>
        <translation>審核通過後才能存成行事曆。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>回覆期限</translation>
    </message>
    <message>
        <source>Result is announced</source>
        <translation>錄取公告時間</translation>
    </message>
    <message>
        <source>Enrolled at</source>
        <translation>報名時間</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>研習日期</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>辦理研習單位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡信箱</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班別</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>時段衝突</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>存成行事曆</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>檔案無法寫入：%1</translation>
    </message>
    <message>
        <source>Saved: %1. Open it with the calendar of your computer or telephone.</source>
        <translation>已存檔：%1。請用電腦或手機的行事曆開啟。</translation>
    </message>
    <message>
        <source>There is an admission slip once you are accepted.</source>
        <translation>錄取後才有報到單。</translation>
    </message>
    <message>
        <source>Admission &amp;slip and leave…</source>
        <translation>報到單與請假(&amp;S)…</translation>
    </message>
    <message>
        <source>Print the &amp;notice of acceptance…</source>
        <translation>列印錄取通知(&amp;N)…</translation>
    </message>
    <message>
        <source>There is a notice once you are accepted.</source>
        <translation>錄取後即可列印通知。</translation>
    </message>
    <message>
        <source>The course&apos;s sessions lie at the centre, which cannot be reached now. Try again when you are online.</source>
        <translation>課程場次存於中心，目前無法連線，請於連線後再試。</translation>
    </message>
    <message>
        <source>For a leave on duty: hand it to your school.</source>
        <translation>可供申請公假，請送交服務學校。</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>課程狀態</translation>
    </message>
</context>
<context>
    <name>inservice::PriorityRow</name>
    <message>
        <source>Type part of a name</source>
        <translation>輸入名稱的一部分</translation>
    </message>
    <message>
        <source>Group %1</source>
        <comment>of who comes first</comment>
        <translation>第 %1 組</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, subject</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>inservice::QuestionRow</name>
    <message>
        <source>Question %1</source>
        <translation>第 %1 題</translation>
    </message>
    <message>
        <source>what is asked</source>
        <translation>題目</translation>
    </message>
    <message>
        <source>How question %1 is answered</source>
        <translation>第 %1 題的作答方式</translation>
    </message>
    <message>
        <source>Options of question %1</source>
        <translation>第 %1 題的選項</translation>
    </message>
    <message>
        <source>options, with 、 between them</source>
        <translation>選項，以「、」分隔</translation>
    </message>
</context>
<context>
    <name>inservice::RegistrationPage</name>
    <message>
        <source>&amp;Save the settings</source>
        <translation>儲存設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;As it was saved</source>
        <translation>還原為已儲存的內容(&amp;A)</translation>
    </message>
    <message>
        <source>Open a course from the courses of the unit to set up its online registration.</source>
        <translation>請從本單位研習課程瀏覽開啟課程，再設定線上報名。</translation>
    </message>
    <message>
        <source>Courses of the unit</source>
        <translation>本單位研習課程瀏覽</translation>
    </message>
    <message>
        <source>The form as a teacher sees it</source>
        <translation>教師看到的報名表</translation>
    </message>
    <message>
        <source>To try only: nothing that is typed here is kept.</source>
        <translation>僅供預覽，在此輸入的內容不會儲存。</translation>
    </message>
    <message>
        <source>Online registration</source>
        <translation>線上報名設定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>This course is not among those that you can set up. Whoever runs it, its deputies, and the contacts and the chief manager of the unit can.</source>
        <translation>您不能設定此課程的線上報名；可由課程負責人、代理人、貴單位連絡人及總負責人辦理。</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取本機資料：%1</translation>
    </message>
    <message>
        <source>What was not saved the last time stands here again.</source>
        <translation>已帶入上次尚未儲存的內容。</translation>
    </message>
    <message>
        <source>What is typed could not be kept on this PC: %1</source>
        <translation>輸入的內容無法保留在這台電腦：%1</translation>
    </message>
    <message numerus="yes">
        <source>To be put right: %n</source>
        <translation>
            <numerusform>尚待處理：%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>已填寫完整</translation>
    </message>
    <message numerus="yes">
        <source>To be looked at: %n</source>
        <translation>
            <numerusform>請再確認：%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings are on their way to the centre.</source>
        <translation>設定正在送往中心。</translation>
    </message>
    <message>
        <source>Nothing is different from what is saved.</source>
        <translation>內容與已儲存的相同。</translation>
    </message>
    <message>
        <source>Open a course first.</source>
        <translation>請先開啟課程。</translation>
    </message>
    <message>
        <source>Teachers have enrolled already. What they rely on is locked; a new item is asked of each of them as a follow-up, and nobody loses a place.</source>
        <translation>已有人報名：報名者所依據的設定已鎖定；新增的項目會請已報名者補填，不影響順位與名額。</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>尚未儲存：%1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入本機，因此未送出：%1</translation>
    </message>
    <message>
        <source>On its way to the centre. Without a connection it waits in the outbox and goes out by itself.</source>
        <translation>正在送往中心。沒有連線時會留在待送匣，連線後自動送出。</translation>
    </message>
    <message numerus="yes">
        <source>Saved. %n teacher(s) are asked for what is new on the form.</source>
        <translation>
            <numerusform>已儲存；有 %n 人需要補填新增的項目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved. It holds once the course is approved and published.</source>
        <translation>已儲存；課程審核通過並公開後生效。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Others have changed these settings meanwhile.</source>
        <translation>其他視窗或同仁已變更此設定。</translation>
    </message>
    <message>
        <source>Taken over here: %1.</source>
        <translation>已帶入：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Changed by both, yours stands here: %1.</source>
        <translation>雙方都改了、這裡保留您填的：%1。</translation>
    </message>
    <message>
        <source>Look at it, then save.</source>
        <translation>請核對後再儲存。</translation>
    </message>
</context>
<context>
    <name>inservice::RowsEdit</name>
    <message>
        <source>%1, line %2</source>
        <comment>what a button does</comment>
        <translation>%1，第 %2 列</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>inservice::SelectionSection</name>
    <message>
        <source>How it is decided</source>
        <translation>錄取方式</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時公告</translation>
    </message>
    <message>
        <source>Until then teachers see «not looked at yet».</source>
        <translation>公告前教師只會看到「待審核」。</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>新增優先組(&amp;G)</translation>
    </message>
    <message>
        <source>At most %1 groups can come first.</source>
        <translation>優先順序最多 %1 組</translation>
    </message>
    <message>
        <source>Add a co&amp;unty</source>
        <translation>新增縣市(&amp;U)</translation>
    </message>
    <message>
        <source>There are no more counties.</source>
        <translation>沒有其他縣市了。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) come first</source>
        <translation>
            <numerusform>優先組 %n 組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>places kept for %n county(s)</source>
        <translation>
            <numerusform>縣市配額 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>How many teachers a school may send that does not stand in the list below.</source>
        <translation>未列於下表的學校，每校可薦派的教師人數。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不開放</translation>
    </message>
    <message>
        <source>Kept for the teachers of that county. Those of all other counties share what is left, until the places are opened to all.</source>
        <translation>為該縣市教師保留的名額。未列的縣市合計使用其餘名額，至配額釋出時間為止。</translation>
    </message>
    <message>
        <source>How many teachers of its area a regional centre may send that does not stand in the list.</source>
        <translation>未列於下表的區管中心，每中心可薦派的轄區教師人數；留空表示不開放區管中心薦派。</translation>
    </message>
    <message>
        <source>Add a scho&amp;ol or centre</source>
        <translation>新增學校或區管中心(&amp;O)</translation>
    </message>
    <message>
        <source>At most %1 schools and centres can stand in the list.</source>
        <translation>最多可列 %1 所學校或區管中心。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) in the list send teachers</source>
        <translation>
            <numerusform>指定 %n 個單位薦派</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::SensitivePanel</name>
    <message>
        <source>Show the answers (&amp;Y)</source>
        <translation>顯示(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>Sensitive answers of %1</source>
        <translation>%1 的敏感資料</translation>
    </message>
    <message>
        <source>ID number, birthday, diet and accessibility as far as they were asked for. Each look is recorded with its purpose; the purpose is asked once and holds until you leave this page.</source>
        <translation>顯示報名表所蒐集的身分證字號、生日、飲食禁忌及無障礙需求；每次查看均連同用途留存紀錄。用途只需填寫一次，離開本頁前有效。</translation>
    </message>
    <message>
        <source>Say what the answers are needed for.</source>
        <translation>請填寫用途。</translation>
    </message>
</context>
<context>
    <name>inservice::WindowSection</name>
    <message>
        <source>When, and how many</source>
        <translation>報名期間與名額</translation>
    </message>
    <message>
        <source>Teachers enrol here</source>
        <translation>由教師在此報名</translation>
    </message>
    <message>
        <source>A day and a time: 2026-03-02 09:00 or 115/3/2 9:00.</source>
        <translation>日期與時間，例如 2026-03-02 09:00 或 115/3/2 9:00。</translation>
    </message>
    <message>
        <source>A day alone goes to its end, 24:00.</source>
        <translation>只輸入日期時為當日 24:00。</translation>
    </message>
    <message>
        <source>The other places of the course are for those sent by their units, and for who comes on the spot.</source>
        <translation>其餘名額保留給薦派及現場報名。</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>No online registration</source>
        <translation>未提供線上報名</translation>
    </message>
    <message>
        <source>%1 to %2, %3 places</source>
        <comment>opens, closes, how many</comment>
        <translation>%1 至 %2，%3 名</translation>
    </message>
    <message>
        <source>Who comes after that is not taken; after a draw or by order they are told that they are not accepted.</source>
        <translation>超過者不再受理；抽籤或依順位時，超過者列為不錄取並通知。</translation>
    </message>
    <message>
        <source>When it opens and closes is not said yet</source>
        <translation>尚未填寫報名期間</translation>
    </message>
</context>
</TS>
