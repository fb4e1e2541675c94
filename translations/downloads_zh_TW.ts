<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::DownloadsPage</name>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>存成 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>列印(&amp;R)…</translation>
    </message>
    <message>
        <source>Preview of the empty form</source>
        <translation>空白表格預覽</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>1. Application for a business account (form 2-1)</source>
        <translation>1. 各單位行政業務負責人員資料表（業務帳號申請表，表2-1）</translation>
    </message>
    <message>
        <source>2. Person in charge of a project</source>
        <translation>2. 資訊專案作業負責人員資料表</translation>
    </message>
    <message>
        <source>3. Correction of a closed course</source>
        <translation>3. 修改已結案課程內容申請表</translation>
    </message>
    <message>
        <source>Fill in beforehand</source>
        <translation>預先填入</translation>
    </message>
    <message>
        <source>The centre has never been reached from this PC, so no unit can be filled in. The form can be saved empty.</source>
        <translation>這台電腦還沒有連上過中心，無法預先填入單位。仍可存成空白表格。</translation>
    </message>
    <message>
        <source>&amp;Number of the course</source>
        <translation>課程代碼(&amp;N)</translation>
    </message>
    <message>
        <source>Of a course of your own unit, title and days are filled in too.</source>
        <translation>貴單位的課程會一併填入研習名稱與日期。</translation>
    </message>
    <message>
        <source>What each type of account may do</source>
        <translation>業務帳號啟用類別說明</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下載專區</translation>
    </message>
    <message>
        <source>To be filled in by hand where no computer is at hand. Whoever applies with this desk does not need it: the desk prints the form filled in, with its number.</source>
        <translation>供手邊沒有電腦時以手寫填寫。用本程式申請的人不需要這張表：申請成功後，程式會印出已填寫並編號的申請表。</translation>
    </message>
    <message>
        <source>Who is in charge of a project of the ministry at this unit: filled in anew whenever that changes.</source>
        <translation>單位內負責教育部專案作業的人員；人員異動時請重新填報。</translation>
    </message>
    <message>
        <source>Where the course can be corrected with this desk («Correct closed courses»), that form is filled in by itself; this one is for whoever has no account at hand.</source>
        <translation>能用本程式「已結案課程修改」申請者，申請表會自動填寫；這張表供手邊沒有帳號的人使用。</translation>
    </message>
    <message>
        <source>Save as &amp;ODS…</source>
        <translation>存成 ODS(&amp;S)…</translation>
    </message>
    <message>
        <source>Save as &amp;ODT…</source>
        <translation>存成 ODT(&amp;O)…</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>儲存表格</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>ODS spreadsheet (*.ods)</source>
        <translation>ODS 試算表 (*.ods)</translation>
    </message>
    <message>
        <source>ODT document (*.odt)</source>
        <translation>ODT 文件 (*.odt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已存檔：%1</translation>
    </message>
    <message>
        <source>The form could not be saved as %1. Check that you may write there and that the disk has room, or choose another folder.</source>
        <translation>表格無法存成 %1。請確認該處可以寫入、磁碟還有空間，或改存到其他資料夾。</translation>
    </message>
    <message>
        <source>Print the empty form</source>
        <translation>列印空白表格</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已送到印表機。</translation>
    </message>
    <message>
        <source>The printer did not take the form. Check that it is switched on, or choose another one.</source>
        <translation>印表機沒有接受這份表格。請確認印表機已開機，或改用其他印表機。</translation>
    </message>
</context>
</TS>
