<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CourseView</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role, unit</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <comment>series, number</comment>
        <translation>%1（第 %2 場）</translation>
    </message>
    <message>
        <source>%1 (public)</source>
        <comment>kind of file</comment>
        <translation>%1（公開）</translation>
    </message>
    <message>
        <source>%1, term %2</source>
        <comment>category, 期別</comment>
        <translation>%1，第 %2 期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a course, its hours</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>break of %n minutes</source>
        <translation>
            <numerusform>休息 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>counts %1</source>
        <translation>計 %1 小時</translation>
    </message>
    <message>
        <source>A  Basic data</source>
        <translation>A&#x3000;基本資料</translation>
    </message>
    <message>
        <source>B  Time and place</source>
        <translation>B&#x3000;時間與地點</translation>
    </message>
    <message>
        <source>C  Hours</source>
        <translation>C&#x3000;時數</translation>
    </message>
    <message>
        <source>D  For whom, how many, what it costs</source>
        <translation>D&#x3000;對象、人數、費用</translation>
    </message>
    <message>
        <source>E  Registration</source>
        <translation>E&#x3000;報名</translation>
    </message>
    <message>
        <source>F  Contacts and lecturers</source>
        <translation>F&#x3000;承辦人與講師</translation>
    </message>
    <message>
        <source>G  Content</source>
        <translation>G&#x3000;內容</translation>
    </message>
    <message>
        <source>H  Transfer and closing</source>
        <translation>H&#x3000;銜接與結案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the centre, by itself</source>
        <translation>系統自動</translation>
    </message>
    <message>
        <source>The last session is over</source>
        <translation>最後一場已結束</translation>
    </message>
    <message>
        <source>Reminded that it is to be corrected</source>
        <translation>已提醒補正</translation>
    </message>
    <message>
        <source>Ended: it was not corrected in time</source>
        <translation>逾期未補正，自動撤回</translation>
    </message>
    <message>
        <source>Another desk reviews it</source>
        <translation>改由其他單位審核</translation>
    </message>
    <message>
        <source>Offered to a colleague</source>
        <translation>已請同仁接手</translation>
    </message>
    <message>
        <source>Not taken over by the colleague</source>
        <translation>同仁未接手</translation>
    </message>
    <message>
        <source>Change asked for</source>
        <translation>申請課程異動</translation>
    </message>
    <message>
        <source>Change lapsed: it was not decided in time</source>
        <translation>課程異動逾時失效</translation>
    </message>
    <message>
        <source>Taken over from the site before</source>
        <translation>自原網站移入</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>The national centre puts it right, after the time for that</source>
        <translation>教師進修網受理逾期修改</translation>
    </message>
    <message>
        <source>Back at its own desk</source>
        <translation>回歸原受理單位</translation>
    </message>
</context>
<context>
    <name>Say</name>
    <message>
        <source>What this revision changed</source>
        <translation>本次修改的內容</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>Save %1: %2 (%3)…</source>
        <comment>kind of file, its name, its size</comment>
        <translation>儲存%1：%2（%3）…</translation>
    </message>
</context>
<context>
    <name>inservice::CourseFileSaver</name>
    <message>
        <source>Save the attachment</source>
        <translation>儲存附件</translation>
    </message>
    <message>
        <source>The centre is being asked for %1…</source>
        <translation>正在向中心取得 %1…</translation>
    </message>
    <message>
        <source>The centre does not answer, and %1 lies there alone. Check the network, or try again in a few minutes.</source>
        <translation>連不上中心，%1 只存放在中心。請檢查網路，或過幾分鐘再試。</translation>
    </message>
    <message>
        <source>%1 is another kind of file than the page says, and was not saved. Press F5 and look again.</source>
        <translation>%1 的檔案類型與頁面所示不同，未儲存。請按 F5 重新整理後再看。</translation>
    </message>
    <message>
        <source>%1 could not be saved. Check that you may write there and that the disk has room, or choose another folder.</source>
        <translation>無法儲存 %1。請確認可以寫入該資料夾且磁碟有空間，或改選其他資料夾。</translation>
    </message>
    <message>
        <source>Saved: %1. It comes from the holding unit, and this desk has not opened it.</source>
        <translation>已儲存：%1。檔案由開課單位提供，本程式未開啟過。</translation>
    </message>
</context>
<context>
    <name>inservice::CourseOutbox</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>course</comment>
        <translation>
            <numerusform>%1，另 %n 門</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::FaultLines</name>
    <message>
        <source>What is wrong with it</source>
        <translation>有什麼問題</translation>
    </message>
    <message>
        <source>what is wrong with it</source>
        <translation>有什麼問題</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>加入(&amp;D)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>inservice::OwnCourseTasks</name>
    <message>
        <source>Overdue</source>
        <translation>逾期未結案</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of your unit are not closed in time</source>
        <translation>
            <numerusform>貴單位有 %n 門課程逾期未結案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; the longest, for %n day(s): %1 %2.</source>
        <translation>
            <numerusform>；逾期最久 %n 日：%1 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>退回補正</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) are to be corrected and submitted again.</source>
        <translation>
            <numerusform>%n 門課程須補正後重新送審。</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>補正</translation>
    </message>
    <message>
        <source>All courses of your unit were closed in time, and none waits for you.</source>
        <translation>貴單位均已按時結案，目前也沒有待您辦理的課程。</translation>
    </message>
    <message>
        <source>Look at the courses</source>
        <translation>查看課程</translation>
    </message>
    <message>
        <source>Offered to you</source>
        <translation>徵詢您接手</translation>
    </message>
    <message>
        <source>%1 asks you to take over course %2 %3.</source>
        <comment>name, number, title</comment>
        <translation>%1請您接手課程 %2 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Colleagues ask you to take over %n course(s).</source>
        <translation>
            <numerusform>同事請您接手 %n 門課程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回覆</translation>
    </message>
</context>
<context>
    <name>inservice::ReasonTicks</name>
    <message>
        <source>“%1” says nothing by itself: write what it is.</source>
        <translation>勾選「%1」時請填寫說明。</translation>
    </message>
    <message>
        <source>Tick a reason, or write one.</source>
        <translation>請勾選理由，或填寫說明。</translation>
    </message>
</context>
</TS>
