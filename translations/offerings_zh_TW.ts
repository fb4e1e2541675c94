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
    <message>
        <source>Asked for, and not answered by the centre yet</source>
        <translation>已送出，中心尚未回覆</translation>
    </message>
    <message>
        <source>Followed; click to follow it no more</source>
        <translation>已追蹤；按一下取消追蹤</translation>
    </message>
    <message>
        <source>Not followed; click to follow it</source>
        <translation>未追蹤；按一下加入追蹤</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追蹤</translation>
    </message>
</context>
<context>
    <name>inservice::SubscriptionModel</name>
    <message>
        <source>Name</source>
        <translation>訂閱名稱</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋條件</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>通知週期</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Last issue</source>
        <translation>最近一期</translation>
    </message>
    <message>
        <source>Courses</source>
        <comment>how many an issue held</comment>
        <translation>門數</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Here alone</source>
        <translation>僅在本程式</translation>
    </message>
</context>
<context>
    <name>inservice::TrackModel</name>
    <message>
        <source>Not online</source>
        <comment>registration</comment>
        <translation>未提供線上報名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>研習名稱</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>辦理單位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>上課日期</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>報名起迄</translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation>餘額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>最近異動</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, what has happened</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Followed since</source>
        <translation>加入時間</translation>
    </message>
    <message>
        <source>Not public at present</source>
        <translation>目前未公開</translation>
    </message>
    <message>
        <source>My enrolment</source>
        <translation>我的狀態</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>day</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>day</comment>
        <translation>至 %1</translation>
    </message>
</context>
</TS>
