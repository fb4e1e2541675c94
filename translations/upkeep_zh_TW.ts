<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>UpkeepHistory</name>
    <message>
        <source>the centre</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>what, by whom</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <comment>what, by whom, why</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
</context>
<context>
    <name>inservice::RecurringPanel</name>
    <message>
        <source>How &amp;often</source>
        <translation>通知週期(&amp;O)</translation>
    </message>
    <message>
        <source>Tol&amp;d</source>
        <translation>通知方式(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>還沒有變更任何資料。</translation>
    </message>
</context>
<context>
    <name>inservice::UpkeepDetail</name>
    <message>
        <source>Something about it has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>這一筆還有尚未送出的處理，請等待中心回應。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, of what</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
