<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::FigureChart</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>rows</comment>
        <translation>
            <numerusform>其他 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>step, how many</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <comment>part, how much, of all</comment>
        <translation>%1：%2（%3 %）</translation>
    </message>
    <message>
        <source>Share so far (%)</source>
        <translation>累計百分比（%）</translation>
    </message>
</context>
<context>
    <name>inservice::FigureExport</name>
    <message>
        <source>Definitions</source>
        <translation>欄位定義</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>計算方式</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>圖表存成圖片</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing that can be enlarged (*.svg)</source>
        <translation>圖片 (*.png);;可放大的向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>The chart was saved: %1</source>
        <translation>圖表已儲存：%1</translation>
    </message>
    <message>
        <source>The picture %1 could not be written. Choose another folder, or close the file if it is open in another program, and try again.</source>
        <translation>無法寫入圖片 %1。請改選其他資料夾；檔案若在其他程式中開啟，請先關閉再試一次。</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>儲存表格</translation>
    </message>
    <message>
        <source>OpenDocument (*.ods);;Excel (*.xlsx);;Comma-separated values (*.csv)</source>
        <translation>開放文件 (*.ods);;Excel (*.xlsx);;逗號分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>The table was saved: %1</source>
        <translation>表格已儲存：%1</translation>
    </message>
    <message>
        <source>The table %1 could not be written (%2). Choose another folder, or close the file if it is open in another program, and try again.</source>
        <translation>無法寫入表格 %1（%2）。請改選其他資料夾；檔案若在其他程式中開啟，請先關閉再試一次。</translation>
    </message>
    <message>
        <source>The table was copied. Paste it into a spreadsheet or a letter.</source>
        <translation>已複製表格，可貼到試算表或公文。</translation>
    </message>
</context>
<context>
    <name>inservice::FigureModel</name>
    <message>
        <source>Share</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>All</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>總人數</translation>
    </message>
</context>
<context>
    <name>inservice::FigureSheet</name>
    <message>
        <source>%1   page %2 of %3</source>
        <translation>%1&#x3000;第 %2 頁，共 %3 頁</translation>
    </message>
    <message>
        <source>school year %1, semester %2</source>
        <translation>%1 學年度第 %2 學期</translation>
    </message>
    <message>
        <source>Whose: %1</source>
        <translation>範圍：%1</translation>
    </message>
    <message>
        <source>Who is counted: %1</source>
        <translation>統計對象：%1</translation>
    </message>
    <message>
        <source>Time of the data: %1 (%2), %3</source>
        <translation>資料時間：%1（%2），%3</translation>
    </message>
    <message>
        <source>data of the centre</source>
        <translation>中心資料</translation>
    </message>
    <message>
        <source>data of this PC, as the centre last sent them</source>
        <translation>本機資料（中心最近一次同步）</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>%1 由 %2 列印</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what it counts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Narrowed to: %1</source>
        <translation>條件：%1</translation>
    </message>
</context>
<context>
    <name>inservice::StatisticsPage</name>
    <message>
        <source>What is told</source>
        <translation>統計項目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Semester after semester</source>
        <translation>各學期</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>統計對象</translation>
    </message>
    <message>
        <source>Chart; the table beside it says the same</source>
        <translation>統計圖，右側表格內容相同</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>統計表</translation>
    </message>
    <message>
        <source>&amp;List of the people</source>
        <translation>名單(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>列印(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the chart as a &amp;picture…</source>
        <translation>圖表存成圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>複製為表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to the chart</source>
        <translation>返回圖表(&amp;B)</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計圖表</translation>
    </message>
    <message>
        <source>The numbers are being put together…</source>
        <translation>正在統計……</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>The centre has kept nothing of former semesters yet. The first rosters are kept when the schools close their check-in of the semester.</source>
        <translation>中心還沒有留存任何學期的資料。學校完成期初維護時，中心會留存當時的名單。</translation>
    </message>
    <message>
        <source>Nobody whom this report counts is on the roster. Choose another one, or whom it counts.</source>
        <translation>名單上沒有這一項所計的人員。請改選其他項目或統計對象。</translation>
    </message>
    <message>
        <source>data of the centre, %1</source>
        <translation>以中心資料為準，%1</translation>
    </message>
    <message>
        <source>data of this PC, %1</source>
        <translation>本機資料，%1</translation>
    </message>
    <message>
        <source>The chart shows the %1 largest rows; the table has all.</source>
        <translation>圖中為人數最多的 %1 項，其餘見表。</translation>
    </message>
    <message>
        <source>There are no numbers here yet.</source>
        <translation>目前沒有統計數字。</translation>
    </message>
    <message>
        <source>The sheet says whose numbers these are, whom they count and of when they are. It needs no seal.</source>
        <translation>紙上已註明範圍、統計對象與資料時間，不須用印。</translation>
    </message>
    <message>
        <source>&amp;Save the table…</source>
        <translation>儲存表格(&amp;S)…</translation>
    </message>
    <message>
        <source>These numbers are at the centre, which does not answer. Check the network, or try again in a few minutes (F5).</source>
        <translation>這些數字在中心，而中心沒有回應。請檢查網路，或幾分鐘後再試（F5）。</translation>
    </message>
    <message>
        <source>This report is a list, without a chart.</source>
        <translation>這一項是名單，沒有統計圖。</translation>
    </message>
    <message>
        <source>Sched&amp;ule it…</source>
        <translation>定期通知(&amp;U)…</translation>
    </message>
    <message>
        <source>the centre has not added them up yet</source>
        <translation>中心尚未產生統計</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between what a table is of</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>The sum has no list of its own. Choose one of the rows.</source>
        <translation>合計列沒有自己的明細，請選擇其中一列。</translation>
    </message>
</context>
</TS>
