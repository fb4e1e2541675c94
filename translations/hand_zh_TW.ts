<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>The document could not be put together (%1). Close other programs and try again.</source>
        <translation>無法組成文件（%1）。請關閉其他程式，再試一次。</translation>
    </message>
    <message>
        <source>The form %1 could not be written (%2). Choose another folder, or close the file if it is open in another program, and try again.</source>
        <translation>無法寫入表格「%1」（%2）。請換一個資料夾，或先在其他程式關閉這個檔案，再試一次。</translation>
    </message>
</context>
</TS>
