<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>UnitPlaces</name>
    <message>
        <source>Whom to ask</source>
        <translation>諮詢窗口</translation>
    </message>
</context>
<context>
    <name>inservice::DesksPage</name>
    <message>
        <source>Unit, county, telephone, mail or address</source>
        <translation>單位、縣市、電話、信箱或地址</translation>
    </message>
    <message>
        <source>Find whom to ask</source>
        <translation>尋找諮詢窗口</translation>
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
        <source>The centre has not entered any unit to ask yet.</source>
        <translation>中心尚未登錄任何諮詢單位。</translation>
    </message>
    <message>
        <source>No unit to ask was known when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時中心尚無諮詢單位；目前連不到中心。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>諮詢窗口</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>County</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>Address, where papers are sent</source>
        <translation>地址（紙本寄送處）</translation>
    </message>
</context>
</TS>
