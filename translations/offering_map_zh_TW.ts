<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::CountyMap</name>
    <message>
        <source>Map of the counties</source>
        <translation>縣市地圖</translation>
    </message>
</context>
<context>
    <name>inservice::CountyMapModel</name>
    <message numerus="yes">
        <source>%1: %n course(s)</source>
        <comment>county</comment>
        <translation>
            <numerusform>%1：%n 門研習</numerusform>
        </translation>
    </message>
</context>
</TS>
