<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::ParkedPanel</name>
    <message>
        <source>You wrote: %1</source>
        <translation>您當時寫的是：%1</translation>
    </message>
    <message>
        <source>Since then:</source>
        <translation>此後的變動：</translation>
    </message>
    <message>
        <source>Decide a&amp;gain</source>
        <translation>依現況重新決定(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Forget my decision</source>
        <translation>放棄我的決定(&amp;F)</translation>
    </message>
    <message>
        <source>Drop m&amp;y decision</source>
        <translation>放棄我的決定(&amp;Y)</translation>
    </message>
    <message>
        <source>Decide a&amp;gain: %1</source>
        <translation>依現況重新決定：%1(&amp;G)</translation>
    </message>
</context>
<context>
    <name>inservice::ReasonPanel</name>
    <message>
        <source>Cancel (&amp;X)</source>
        <translation>取消(&amp;X)</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1 (&amp;W)</source>
        <comment>label and its access key</comment>
        <translation>%1(&amp;W)</translation>
    </message>
    <message>
        <source>%1 (&amp;Y)</source>
        <comment>what the button does, its access key</comment>
        <translation>%1(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>inservice::UndoBar</name>
    <message>
        <source>&amp;Undo the decision</source>
        <translation>復原決定(&amp;U)</translation>
    </message>
    <message>
        <source>%1. This can be undone for %2 s.</source>
        <comment>what was decided</comment>
        <translation>%1，%2 秒內可復原</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Nothing waits that could be undone: what was decided is held for some seconds before it is sent.</source>
        <translation>目前沒有可以復原的決定：決定只在送出前的幾秒內可以復原。</translation>
    </message>
</context>
</TS>
