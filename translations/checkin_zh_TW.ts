<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CheckinPlaces</name>
    <message>
        <source>Check-in of the roster</source>
        <translation>期初維護</translation>
    </message>
    <message>
        <source>&amp;Open the check-in</source>
        <translation>開啟期初維護(&amp;O)</translation>
    </message>
    <message>
        <source>Check-in of the rosters</source>
        <translation>各校期初維護</translation>
    </message>
</context>
<context>
    <name>inservice::CheckinBar</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>確認無誤(&amp;C)</translation>
    </message>
    <message>
        <source>Check-in f&amp;inished…</source>
        <translation>完成更新維護(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>列印完成單(&amp;P)…</translation>
    </message>
    <message>
        <source>Confirmed entries</source>
        <translation>已確認人數</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Confirm %n</source>
        <translation>
            <numerusform>確認無誤 %n 人(&amp;C)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: finished on %2 by %3 with %n people.</source>
        <translation>
            <numerusform>%1：%3 已於 %2 完成更新維護，共 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 confirmed.</source>
        <translation>%1：應確認 %3 人，已確認 %2 人。</translation>
    </message>
    <message>
        <source>%1 “Finished” is on its way to the centre.</source>
        <translation>%1「完成更新維護」傳送中。</translation>
    </message>
    <message>
        <source>%1 Opened again by %2: %3</source>
        <translation>%1 %2 已重新開放：%3</translation>
    </message>
    <message>
        <source>%1 The centre has taken the roster as it was on %2; finish the check-in all the same.</source>
        <translation>%1 中心已於 %2 以當時名單存檔；仍請完成更新維護。</translation>
    </message>
    <message>
        <source>“Finished” has been said already.</source>
        <translation>已按過「完成更新維護」。</translation>
    </message>
    <message>
        <source>Nobody is on the roster. Enter the teachers of your school first.</source>
        <translation>教師名單上沒有人。請先登錄貴校教師。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are not confirmed yet.</source>
        <translation>
            <numerusform>還有 %n 人待確認。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something about the roster has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>名單還有作業尚未送出，請等中心回覆。</translation>
    </message>
    <message>
        <source>Check-in finished: %1</source>
        <translation>完成更新維護：%1</translation>
    </message>
    <message>
        <source>The roster has %1 people: %2 teachers and %3 staff. As it is now it is kept as the base of this semester&apos;s figures. What changes later is noted as ever; to correct this semester, the regional centre opens it again.</source>
        <translation>名單共 %1 人：教師 %2 人、行政職員 %3 人。完成後以目前名單作為本學期的統計基準；之後的異動照常登錄，本學期名單如須更正，請洽區管中心重新開放。</translation>
    </message>
    <message>
        <source>Check-in finished</source>
        <translation>完成更新維護</translation>
    </message>
</context>
<context>
    <name>inservice::CheckinOutbox</name>
    <message numerus="yes">
        <source>Reminded: %n unit(s)</source>
        <translation>
            <numerusform>已提醒 %n 個單位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::CheckinPage</name>
    <message>
        <source>To be confirmed</source>
        <translation>待確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新進</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有異動</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a teacher from the list.</source>
        <translation>請從清單選擇一位教師。</translation>
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
        <source>Nobody fits what is typed.</source>
        <translation>沒有符合輸入內容的人員。</translation>
    </message>
    <message>
        <source>Nobody is under this.</source>
        <translation>這一類沒有人。</translation>
    </message>
    <message>
        <source>Nobody has been entered into the roster yet.</source>
        <translation>教師名單還沒有人。有名冊請匯入，或至「教師資料登錄」逐一登錄。</translation>
    </message>
    <message>
        <source>Nobody was on the roster when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時教師名單沒有人；目前無法連線中心。</translation>
    </message>
    <message>
        <source>Name, job title, subject, mail or note</source>
        <translation>姓名、職稱、科目、Mail 或註記</translation>
    </message>
    <message>
        <source>Find a teacher</source>
        <translation>尋找教師</translation>
    </message>
    <message>
        <source>&amp;Not confirmed after all</source>
        <translation>取消確認(&amp;N)</translation>
    </message>
    <message>
        <source>Check-in of the roster</source>
        <translation>期初維護</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>school, semester</comment>
        <translation>%1&#x3000;&#x3000;%2</translation>
    </message>
    <message>
        <source>The check-in is finished. The regional centre opens it again if something was wrong.</source>
        <translation>本學期已完成更新維護；如有錯誤，請洽區管中心重新開放。</translation>
    </message>
    <message>
        <source>Choose in the list whose data is right.</source>
        <translation>請在清單選取資料無誤的人員。</translation>
    </message>
    <message>
        <source>Whoever is chosen is confirmed already, has left, or waits to be sent.</source>
        <translation>選取的人員已確認、已離開，或有作業待送。</translation>
    </message>
    <message>
        <source>Choose in the list who is confirmed already.</source>
        <translation>請在清單選取已確認的人員。</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <comment>a person</comment>
        <translation>已確認：%1</translation>
    </message>
    <message>
        <source>Not confirmed after all: %1</source>
        <comment>a person</comment>
        <translation>取消確認：%1</translation>
    </message>
    <message>
        <source>Check-in finished</source>
        <translation>完成更新維護</translation>
    </message>
    <message>
        <source>Have it sealed, and keep it at your school; %1 may ask for it.</source>
        <translation>請核章後留校備查；%1可能要求送交。</translation>
    </message>
    <message>
        <source>Sheet of the check-in</source>
        <translation>期初維護完成單</translation>
    </message>
    <message>
        <source>Import a personnel list</source>
        <translation>匯入教師名冊</translation>
    </message>
</context>
<context>
    <name>inservice::CheckinTasks</name>
    <message>
        <source>Check-in of the roster</source>
        <translation>期初維護</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people of the roster are to be confirmed.</source>
        <translation>
            <numerusform>%1：教師名單還有 %n 人待確認。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: everybody is confirmed. Say that the check-in is finished.</source>
        <translation>%1：全部確認完畢，請按「完成更新維護」。</translation>
    </message>
    <message>
        <source>Go through it</source>
        <translation>逐一核對</translation>
    </message>
    <message>
        <source>Roster of teachers</source>
        <translation>教師名單</translation>
    </message>
    <message>
        <source>Nobody is on your roster yet. Teachers can apply for their own accounts as soon as they are on it.</source>
        <translation>貴校教師名單還沒有人。教師列入名單後，才能申請個人帳號。</translation>
    </message>
    <message>
        <source>Import a personnel list</source>
        <translation>匯入教師名冊</translation>
    </message>
</context>
<context>
    <name>inservice::CheckinUnitTasks</name>
    <message>
        <source>Check-in of the rosters</source>
        <translation>各校期初維護</translation>
    </message>
    <message numerus="yes">
        <source>%n units have not finished the check-in of their rosters.</source>
        <translation>
            <numerusform>%n 個單位尚未完成教師名單期初維護。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>提醒</translation>
    </message>
</context>
<context>
    <name>inservice::CheckinUnitsPage</name>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Nobody on the roster</source>
        <translation>名單無人</translation>
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
        <source>No unit is like this.</source>
        <translation>沒有這種狀況的單位。</translation>
    </message>
    <message>
        <source>Your desk reviews no unit.</source>
        <translation>您的單位沒有審核任何單位。</translation>
    </message>
    <message>
        <source>Your desk reviewed no unit when the centre last answered; it cannot be reached now.</source>
        <translation>上次與中心連線時，您的單位沒有審核任何單位；目前無法連線。</translation>
    </message>
    <message>
        <source>Check-in of the rosters</source>
        <translation>各校期初維護</translation>
    </message>
    <message>
        <source>Unit, code or telephone</source>
        <translation>單位、代碼或電話</translation>
    </message>
    <message>
        <source>Find a unit</source>
        <translation>尋找單位</translation>
    </message>
    <message>
        <source>&amp;Remind by mail</source>
        <translation>以郵件提醒(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open it again…</source>
        <translation>重新開放(&amp;O)…</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已確認</translation>
    </message>
    <message>
        <source>%1 of %2 on the roster</source>
        <translation>名單 %2 人中 %1 人</translation>
    </message>
    <message>
        <source>%1, taken by the centre</source>
        <comment>time</comment>
        <translation>%1，中心代為存檔</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>time, name</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>People then</source>
        <translation>完成時人數</translation>
    </message>
    <message>
        <source>%1: %2 teachers, %3 staff; %4 on leave</source>
        <translation>%1 人（教師 %2、行政職員 %3；留停借調商借 %4）</translation>
    </message>
    <message>
        <source>Since the check-in before</source>
        <translation>上次維護後</translation>
    </message>
    <message>
        <source>%1 new, %2 left, %3 changed</source>
        <translation>新進 %1、離開 %2、異動 %3</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>重新開放</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <comment>time, name, reason</comment>
        <translation>%1，%2：%3</translation>
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
        <source>It is finished.</source>
        <translation>已經完成。</translation>
    </message>
    <message>
        <source>Nobody there who keeps the roster has an open account. Call the unit instead.</source>
        <translation>該單位沒有啟用中的總負責人或連絡人帳號，請改以電話聯絡。</translation>
    </message>
    <message>
        <source>Something about this unit is on its way, or was refused and not read.</source>
        <translation>這個單位還有作業待送，或有退件訊息未讀。</translation>
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
            <numerusform>以郵件提醒 %n 個單位(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>None of those chosen can be reminded by mail: they are finished, have no open account, or wait.</source>
        <translation>選取的單位都無法以郵件提醒：已完成、沒有啟用中的帳號，或有作業待送。</translation>
    </message>
    <message>
        <source>A mail goes to everybody there who keeps the roster</source>
        <translation>寄給該單位維護名單的總負責人及連絡人</translation>
    </message>
    <message>
        <source>Choose one unit alone.</source>
        <translation>請只選一個單位。</translation>
    </message>
    <message>
        <source>It is not finished.</source>
        <translation>尚未完成。</translation>
    </message>
    <message>
        <source>Something about this unit is on its way.</source>
        <translation>這個單位還有作業待送。</translation>
    </message>
    <message>
        <source>Reminded: %1</source>
        <comment>a unit</comment>
        <translation>已提醒：%1</translation>
    </message>
    <message>
        <source>Open the check-in again: %1</source>
        <translation>重新開放期初維護：%1</translation>
    </message>
    <message>
        <source>The unit corrects its roster and finishes once more. What was kept stays the base of the figures until then. Its chief manager is told, with the reason.</source>
        <translation>重新開放後，該單位更正名單並再次完成；在那之前仍以原存檔名單為統計基準。系統會將原因通知其總負責人。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新開放</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Write why: the unit reads it.</source>
        <translation>請填寫原因，該單位會看到。</translation>
    </message>
    <message>
        <source>Opened again: %1</source>
        <comment>a unit</comment>
        <translation>已重新開放：%1</translation>
    </message>
</context>
</TS>
