<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::ListColumns</name>
    <message>
        <source>&amp;As it was at first</source>
        <translation>還原為原本的欄位(&amp;R)</translation>
    </message>
</context>
<context>
    <name>inservice::ListPage</name>
    <message>
        <source>Try again now</source>
        <translation>立即重試</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>Ask the centre again</source>
        <translation>再向中心查詢一次</translation>
    </message>
</context>
<context>
    <name>inservice::ListPane</name>
    <message>
        <source>Clear</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Select nothing but the current row</source>
        <translation>只選取目前這一列</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>chip: word and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n</source>
        <translation>
            <numerusform>%1：%n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>共 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <comment>rows shown of all</comment>
        <translation>
            <numerusform>顯示 %1 筆，共 %n 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Select every row that is shown (Ctrl+A)</source>
        <translation>選取目前列出的每一列（Ctrl+A）</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>顯示(&amp;H)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>cases</comment>
        <translation>
            <numerusform>已選 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <comment>cases</comment>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <comment>cases shown of all</comment>
        <translation>
            <numerusform>顯示 %1 件，共 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::TableHabits</name>
    <message>
        <source>Cop&amp;y the selected rows</source>
        <translation>複製選取的列(&amp;Y)</translation>
    </message>
    <message>
        <source>Select e&amp;very row</source>
        <translation>全選(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lear the selection</source>
        <translation>取消選取(&amp;L)</translation>
    </message>
    <message>
        <source>Colu&amp;mns</source>
        <translation>欄位(&amp;M)</translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <translation>沒有選取任何一列。</translation>
    </message>
</context>
</TS>
