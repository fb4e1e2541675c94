<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>MessagePlaces</name>
    <message>
        <source>Message</source>
        <translation>短訊</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have not been read.</source>
        <translation>
            <numerusform>有 %n 則短訊未讀。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>線上短訊</translation>
    </message>
</context>
<context>
    <name>inservice::MessageModel</name>
    <message>
        <source>Sent at</source>
        <translation>發送時間</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相關課程</translation>
    </message>
    <message>
        <source>From</source>
        <translation>發送者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>inservice::MessagePanel</name>
    <message>
        <source>&amp;Send</source>
        <translation>發送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>相關課程(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>對象(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>主旨(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>內容(&amp;M)</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>請選擇相關課程</translation>
    </message>
    <message>
        <source>The teachers of the school</source>
        <translation>本校教師</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>撰寫短訊</translation>
    </message>
    <message>
        <source>It appears at once with those who have a teacher account, and stands there for half a year. It is no mail: what somebody must know also goes by the notices of the course.</source>
        <translation>短訊會立即顯示給有教師帳號的對象，保留半年。短訊不是電子郵件，重要事項請另以課程通知發送。</translation>
    </message>
    <message>
        <source>Choose who gets it</source>
        <translation>請選擇對象</translation>
    </message>
    <message>
        <source>Choose what it is about.</source>
        <translation>請選擇相關課程。</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>請選擇對象。</translation>
    </message>
    <message>
        <source>Write the message, 1,000 characters at most.</source>
        <translation>請填寫內容，最多 1,000 字。</translation>
    </message>
</context>
<context>
    <name>inservice::MessagesPage</name>
    <message>
        <source>Choose a message from the list.</source>
        <translation>請從清單選擇短訊。</translation>
    </message>
    <message>
        <source>Messages are being loaded…</source>
        <translation>正在載入短訊…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. Messages appear as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有載入過資料。連線後會自動顯示短訊。</translation>
    </message>
    <message>
        <source>No message fits what is typed or filtered.</source>
        <translation>沒有符合查詢或篩選條件的短訊。</translation>
    </message>
    <message>
        <source>No message is like this.</source>
        <translation>沒有這類短訊。</translation>
    </message>
    <message>
        <source>Nobody has written to you. Organisers of your courses and your school write here.</source>
        <translation>目前沒有短訊。開課單位及服務學校會在這裡通知您。</translation>
    </message>
    <message>
        <source>No message has been sent yet.</source>
        <translation>尚未發送短訊。</translation>
    </message>
    <message>
        <source>There were no messages when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有短訊；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>&amp;Write a message…</source>
        <translation>撰寫短訊(&amp;W)…</translation>
    </message>
    <message>
        <source>Subject, course, number or sender</source>
        <translation>主旨、課程、代碼或發送者</translation>
    </message>
    <message>
        <source>Find a message</source>
        <translation>查詢短訊</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>About courses</source>
        <translation>課程短訊</translation>
    </message>
    <message>
        <source>Of the school</source>
        <translation>學校短訊</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Page of the course</source>
        <translation>課程內容(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %n person(s).</source>
        <translation>
            <numerusform>已發送給 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦：%1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>線上短訊</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>On its way to the centre.</source>
        <translation>正在送往中心。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>From</source>
        <translation>發送者</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>unit, person</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>發送時間</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相關課程</translation>
    </message>
    <message>
        <source>To</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>人數</translation>
    </message>
</context>
</TS>
