<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::UnitChoice</name>
    <message>
        <source>Part of the name, the code, or the place</source>
        <translation>輸入名稱的一部分、代碼或地區</translation>
    </message>
    <message>
        <source>Units found</source>
        <translation>找到的單位</translation>
    </message>
    <message>
        <source>&amp;County</source>
        <translation>縣市(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;District</source>
        <translation>鄉鎮市區(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Kind of unit</source>
        <translation>單位類別(&amp;K)</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>The list of units is being loaded…</source>
        <translation>單位清單載入中…</translation>
    </message>
    <message>
        <source>First the county</source>
        <translation>請先選縣市</translation>
    </message>
    <message>
        <source>First the district</source>
        <translation>請先選鄉鎮市區</translation>
    </message>
    <message>
        <source>First the kind of unit</source>
        <translation>請先選單位類別</translation>
    </message>
    <message>
        <source>%1 units match; the first %2 are shown. Type more, or go on with ↓ and Enter.</source>
        <translation>共有 %1 個單位相符，顯示前 %2 個。請再多輸入幾個字，或按 ↓ 到清單中選擇。</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) found. ↓ goes into the list, Enter takes one.</source>
        <translation>
            <numerusform>找到 %n 個單位。按 ↓ 到清單，Enter 選定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Find the unit (&amp;Q)</source>
        <translation>尋找單位(&amp;Q)</translation>
    </message>
    <message>
        <source>Unit (&amp;B)</source>
        <translation>單位名稱(&amp;M)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No unit has “%1” in its name, code or place. Try a shorter part of the name.</source>
        <translation>沒有名稱、代碼或地區含有「%1」的單位。請試試名稱中較短的一段。</translation>
    </message>
    <message>
        <source>A unit that is not in the list has to be added by its regional centre first.</source>
        <translation>清單中沒有的單位，須先由所屬區管中心新增。</translation>
    </message>
</context>
</TS>
