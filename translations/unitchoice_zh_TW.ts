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
    <message>
        <source>Ask to be listed as a unit… (&amp;1)</source>
        <translation>申請列入單位(&amp;1)…</translation>
    </message>
    <message>
        <source>A kindergarten, social education institution or legal person that is not in the list asks to be listed first.</source>
        <translation>幼兒園、社教機構或法人不在名單裡時，請先申請列入單位。</translation>
    </message>
</context>
<context>
    <name>inservice::UnitFields</name>
    <message>
        <source>Unit code (&amp;1)</source>
        <translation>單位代碼(&amp;1)</translation>
    </message>
    <message>
        <source>Name (&amp;2)</source>
        <translation>單位名稱(&amp;2)</translation>
    </message>
    <message>
        <source>Kind of unit (&amp;3)</source>
        <translation>單位類別(&amp;3)</translation>
    </message>
    <message>
        <source>Public or private (&amp;4)</source>
        <translation>公私立(&amp;4)</translation>
    </message>
    <message>
        <source>County or city (&amp;5)</source>
        <translation>縣市(&amp;5)</translation>
    </message>
    <message>
        <source>District (&amp;6)</source>
        <translation>鄉鎮市區(&amp;6)</translation>
    </message>
    <message>
        <source>Address (&amp;7)</source>
        <translation>地址(&amp;7)</translation>
    </message>
    <message>
        <source>Telephone (&amp;8)</source>
        <translation>電話(&amp;8)</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公用</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私立</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Write the code of the unit: three to ten digits and capital letters, a branch after a hyphen.</source>
        <translation>請填寫單位代碼：三至十碼的數字與大寫英文字母，分校在連字號之後。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: please choose.</source>
        <comment>field</comment>
        <translation>%1：請選擇。</translation>
    </message>
    <message>
        <source>may be left empty where you do not know it</source>
        <translation>不知道可以不填</translation>
    </message>
</context>
</TS>
