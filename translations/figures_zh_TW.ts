<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::RosterFigures</name>
    <message>
        <source>Teachers</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Administrative staff</source>
        <translation>行政職員</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>在職</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>Not counted: who is on leave, seconded or lent, and teachers paid by the hour.</source>
        <translation>不含留職停薪、借調、商借者，以及兼任、鐘點人員。</translation>
    </message>
    <message>
        <source>Whoever teaches several subjects is counted in each: the rows are more than the people.</source>
        <translation>任教數科者各科都計入，各科相加會多於總人數。</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>全國</translation>
    </message>
    <message>
        <source>All schools of this desk</source>
        <translation>本中心所屬學校</translation>
    </message>
    <message>
        <source>The own school</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) of this desk</source>
        <translation>
            <numerusform>本中心所屬 %n 校</numerusform>
        </translation>
    </message>
    <message>
        <source>A semester is the rosters as they were when their check-in was closed.</source>
        <translation>各學期為該學期期初維護完成時的名單。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these rosters were closed by no school: the centre took them as they were on the day.</source>
        <translation>
            <numerusform>其中 %n 份名單學校未完成期初維護，由中心照期限當日的名單留存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered anew</source>
        <translation>新登錄</translation>
    </message>
    <message>
        <source>Came from another school</source>
        <translation>由他校轉入</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>異動類別</translation>
    </message>
    <message>
        <source>Changes of the rosters, not people</source>
        <translation>異動人次</translation>
    </message>
    <message>
        <source>Counted in the semester of the day from which it is so. What was taken back is left out.</source>
        <translation>依生效日所在的學期計算，已收回的異動不計。</translation>
    </message>
    <message>
        <source>Whoever goes from one of these schools to another is counted at both.</source>
        <translation>在這些學校之間轉校者，轉出與轉入各計一次。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>人員類別</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of teaching</comment>
        <translation>科目類別</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>任教科目</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>of somebody on a roster</comment>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>聘任類別</translation>
    </message>
    <message>
        <source>Training role</source>
        <translation>訓練角色</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位名稱</translation>
    </message>
    <message>
        <source>Teachers (permanent and substitute)</source>
        <translation>教師（專任、代理）</translation>
    </message>
    <message>
        <source>Teachers (permanent and substitute) and staff</source>
        <translation>教師（專任、代理）與行政職員</translation>
    </message>
    <message>
        <source>Everybody on the roster</source>
        <translation>名單上全部人員</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job title: director</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>State of the account</source>
        <translation>帳號狀況</translation>
    </message>
    <message>
        <source>County or city</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>Numbers below %1 are told to nobody but those who keep the school&apos;s own roster, and with them the smallest of the others is left out.</source>
        <translation>少於 %1 人的數字，只有管理本校名單的人看得到；其餘數字中最小的一項也一併不顯示。</translation>
    </message>
    <message>
        <source>Of school year %1, semester %2, as the check-ins of the schools have kept their rosters, or what has happened in it.</source>
        <translation>%1 學年度第 %2 學期，以各校期初維護封存的名冊為準；異動則為該學期發生的人次。</translation>
    </message>
    <message>
        <source>People on the roster as it is now, each of them once.</source>
        <translation>目前名單上的人數，每人計一次。</translation>
    </message>
</context>
</TS>
