<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Words of Qt's own dialogs that its zh_TW translation lacks; kept by hand, lupdate has no source for them. -->
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>磁碟機</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>捷徑</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 位元組</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;不能使用「%1」這個名稱。&lt;/b&gt;&lt;p&gt;請改用較短、不含標點符號的名稱。</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>雙面列印</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>長邊裝訂</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>短邊裝訂</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>無法建立 %1 以供寫入：%2</translation>
    </message>
    <message>
        <source>Cannot open for output</source>
        <translation>無法開啟以供寫入</translation>
    </message>
    <message>
        <source>Error while renaming.</source>
        <translation>重新命名時發生錯誤。</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>寫入失敗：%1</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Public</source>
        <translation>公用</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>暫存項目</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays this help.</source>
        <translation>顯示這份說明。</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>Envelope Chou 3</source>
        <translation>信封 Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>信封 Chou 4</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>信封 Invite</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>信封 Italian</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>信封 Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>信封 Kaku 3</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>信封 You 4</translation>
    </message>
</context>
</TS>
