<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::OfferingModel</name>
    <message>
        <source>free of charge</source>
        <translation>免費</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性質</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>辦理單位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>開課地點</translation>
    </message>
    <message>
        <source>online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>Register by</source>
        <translation>報名期限</translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>%1 of %2 seats</source>
        <comment>left, all</comment>
        <translation>餘額 %1，名額 %2</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>報名狀態</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>名額</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>上課方式</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公開時間</translation>
    </message>
</context>
</TS>
