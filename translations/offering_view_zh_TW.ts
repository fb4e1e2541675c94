<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>OfferingPlaces</name>
    <message>
        <source>Course by its number</source>
        <translation>以課程代碼查詢</translation>
    </message>
</context>
<context>
    <name>OfferingView</name>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>至 %1 止</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, of them %2 free (counted once an hour)</source>
        <comment>places</comment>
        <translation>%1，尚餘 %2（每小時更新）</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>0 元（免費）</translation>
    </message>
    <message>
        <source>NT$ %1</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>The course</source>
        <translation>課程資訊</translation>
    </message>
    <message>
        <source>Days of the course</source>
        <translation>上課日期</translation>
    </message>
    <message>
        <source>Hours of the course</source>
        <translation>研習時數</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, hours or credits</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>報名資訊</translation>
    </message>
    <message>
        <source>Days of registration</source>
        <translation>報名日期</translation>
    </message>
    <message>
        <source>Online registration</source>
        <translation>線上報名</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>名額</translation>
    </message>
    <message>
        <source>Open the web page for registration</source>
        <translation>開啟報名網頁</translation>
    </message>
    <message>
        <source>Holding unit</source>
        <translation>開課單位</translation>
    </message>
    <message>
        <source>Telephone of the unit</source>
        <translation>單位電話</translation>
    </message>
    <message>
        <source>None is given: ask the unit.</source>
        <translation>未提供，請洽開課單位。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>承辦人</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>寫信給%1</translation>
    </message>
    <message>
        <source>Copy the telephone number of %1</source>
        <translation>複製%1的聯絡電話</translation>
    </message>
    <message>
        <source>Course cancelled</source>
        <translation>課程取消</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>課程已結束</translation>
    </message>
    <message>
        <source>Has begun</source>
        <translation>課程已開始</translation>
    </message>
    <message>
        <source>No online registration</source>
        <translation>未提供線上報名</translation>
    </message>
    <message>
        <source>Registration not open yet</source>
        <translation>尚未開放報名</translation>
    </message>
    <message>
        <source>Registration closed</source>
        <translation>報名已截止</translation>
    </message>
    <message>
        <source>Registration closes soon</source>
        <translation>報名即將截止</translation>
    </message>
    <message>
        <source>Registration open</source>
        <translation>開放報名中</translation>
    </message>
    <message>
        <source>No online registration is offered</source>
        <translation>未提供線上報名</translation>
    </message>
    <message>
        <source>Online registration opens %1 (24-hour clock)</source>
        <translation>開放線上報名 %1 起(24小時制)</translation>
    </message>
    <message>
        <source>Online registration is offered</source>
        <translation>開放線上報名</translation>
    </message>
    <message>
        <source>Course %1 is published and can be found.</source>
        <translation>課程 %1 已公開，可以查到。</translation>
    </message>
    <message>
        <source>Course %1 is published, without online registration: its contacts say how to register.</source>
        <translation>課程 %1 已公開，但未提供線上報名，報名方式請洽承辦人。</translation>
    </message>
    <message>
        <source>Course %1 is for the teachers of the holding school alone.</source>
        <translation>課程 %1 已公開，僅限校內教師報名。</translation>
    </message>
    <message>
        <source>Course %1 has begun: lists of coming courses do not show it any more.</source>
        <translation>課程 %1 已開始上課，不再列於尚未開班的課程中。</translation>
    </message>
    <message>
        <source>Course %1 is over: look for it in the advanced search, with past courses.</source>
        <translation>課程 %1 已結束，請用「進階搜尋」並包含過去的課程。</translation>
    </message>
    <message>
        <source>Course %1 was cancelled by the holding unit.</source>
        <translation>課程 %1 已由開課單位取消。</translation>
    </message>
    <message>
        <source>Course %1 is approved and will be published on %2.</source>
        <translation>課程 %1 已審核通過，將於 %2 公開。</translation>
    </message>
    <message>
        <source>Course %1 still waits for the review of the regional centre.</source>
        <translation>課程 %1 尚在區管中心審核。</translation>
    </message>
    <message>
        <source>Course %1 is not published. Its state: %2.</source>
        <translation>課程 %1 尚未公開，課程處理狀態：%2。</translation>
    </message>
    <message>
        <source>Course %1 is not published yet, or there is none of this number. Check the number, or ask the unit that holds it.</source>
        <translation>課程 %1 尚未公開或不存在。請核對課程代碼，或洽開課單位。</translation>
    </message>
    <message>
        <source>How it is decided</source>
        <translation>錄取方式</translation>
    </message>
    <message>
        <source>SHA-256 of the draw&apos;s secret</source>
        <translation>抽籤密鑰之 SHA-256</translation>
    </message>
    <message>
        <source>Secret of the draw</source>
        <translation>抽籤密鑰</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>抽籤種子</translation>
    </message>
</context>
<context>
    <name>inservice::OfferingDetail</name>
    <message>
        <source>Whom to as&amp;k…</source>
        <translation>聯絡承辦人(&amp;K)…</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>複製(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Course &amp;number</source>
        <translation>課程代碼(&amp;N)</translation>
    </message>
    <message>
        <source>The course number has been copied.</source>
        <translation>已複製課程代碼。</translation>
    </message>
    <message>
        <source>All of this &amp;page</source>
        <translation>整頁文字(&amp;P)</translation>
    </message>
    <message>
        <source>The page has been copied as text.</source>
        <translation>已複製整頁文字。</translation>
    </message>
    <message>
        <source>What the course says</source>
        <translation>課程內容</translation>
    </message>
    <message>
        <source>The centre does not answer: this is what this computer has of the course. Content, sessions and attachments follow when it can be reached.</source>
        <translation>連不上中心，以下是這台電腦上的資料。連線後會補上課程內容、場次與附件。</translation>
    </message>
    <message>
        <source>The centre does not answer, and this computer has nothing of this course. Check the network, or try again in a few minutes.</source>
        <translation>連不上中心，這台電腦上也沒有這門課程的資料。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>The centre is being asked whom to turn to. So that nobody collects all addresses, this costs the computer a moment.</source>
        <translation>正在向中心取得承辦人的聯絡方式。為防止有人大量蒐集，電腦需運算片刻。</translation>
    </message>
    <message>
        <source>The centre does not answer, and contacts lie there alone. The telephone of the unit stands below.</source>
        <translation>連不上中心，承辦人的聯絡方式只存放在中心。可先撥打下方的單位電話。</translation>
    </message>
    <message>
        <source>The centre is being asked.</source>
        <translation>正在向中心查詢。</translation>
    </message>
    <message>
        <source>Course number %1</source>
        <translation>課程代碼 %1</translation>
    </message>
    <message>
        <source>entered on %1</source>
        <translation>登錄日期 %1</translation>
    </message>
    <message>
        <source>Course %1</source>
        <translation>課程 %1</translation>
    </message>
    <message>
        <source>content, sessions and attachments are being loaded…</source>
        <translation>正在讀取課程內容、場次與附件…</translation>
    </message>
    <message>
        <source>The centre is being asked…</source>
        <translation>正在向中心查詢…</translation>
    </message>
    <message>
        <source>This computer&apos;s own data cannot be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>The telephone number has been copied: %1</source>
        <translation>已複製電話：%1</translation>
    </message>
    <message>
        <source>No mail program opens here. The address has been copied: %1</source>
        <translation>這台電腦沒有可用的郵件程式，已複製信箱：%1</translation>
    </message>
    <message>
        <source>No browser opens here. The address has been copied: %1</source>
        <translation>這台電腦沒有可用的瀏覽器，已複製網址：%1</translation>
    </message>
    <message>
        <source>Page of the course</source>
        <translation>課程內容</translation>
    </message>
    <message>
        <source>The paper shows the course as it is now. What is changed later stands on this page alone.</source>
        <translation>印出的是現在的課程內容；之後如有異動，以本頁為準。</translation>
    </message>
</context>
<context>
    <name>inservice::OfferingViewPage</name>
    <message>
        <source>Course by its number</source>
        <translation>以課程代碼查詢</translation>
    </message>
    <message>
        <source>Type the number of a course, as it stands on its notice. Its page is shown here, or why it is not found.</source>
        <translation>請輸入研習公文或公告上的課程代碼。這裡會顯示課程內容，或說明為什麼查不到。</translation>
    </message>
</context>
<context>
    <name>inservice::WhyNotFound</name>
    <message>
        <source>Course number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Course not f&amp;ound?</source>
        <translation>找不到課程？(&amp;O)</translation>
    </message>
    <message>
        <source>Number of a course that is not found</source>
        <translation>找不到的課程的課程代碼</translation>
    </message>
    <message>
        <source>The centre is being asked.</source>
        <translation>正在向中心查詢。</translation>
    </message>
    <message>
        <source>Type the course number: digits alone, as on the notice of the course.</source>
        <translation>請輸入課程代碼，只有數字，如研習公文所載。</translation>
    </message>
    <message>
        <source>The centre does not answer, and it alone knows. Check the network, or try again in a few minutes.</source>
        <translation>連不上中心，只有中心知道原因。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>開啟課程內容(&amp;O)</translation>
    </message>
    <message>
        <source>Why is it &amp;not found?</source>
        <translation>查詢(&amp;N)</translation>
    </message>
</context>
</TS>
