<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>FrozenValues</name>
    <message>
        <source>%1 (frozen)</source>
        <translation>%1（凍結值）</translation>
    </message>
    <message>
        <source>%1 As it was on %2, when the period was frozen.</source>
        <translation>%1凍結值：%2 凍結當日的數字。</translation>
    </message>
    <message>
        <source>%1 (corrected)</source>
        <translation>%1（更正後）</translation>
    </message>
    <message>
        <source>%1 As it is now, with what was put right after %2.</source>
        <translation>%1更正後：目前的數字，含 %2 凍結之後的更正。</translation>
    </message>
    <message>
        <source>The figures of this period will be frozen on %1; what is put right later is shown beside them.</source>
        <translation>本期間的統計將於 %1 凍結；之後的更正另列「更正後」。</translation>
    </message>
    <message>
        <source>The figures of this period were frozen on %1.</source>
        <translation>本期間的統計已於 %1 凍結。</translation>
    </message>
    <message>
        <source>The figures of this period were frozen on %1 by %2: %3</source>
        <translation>本期間的統計已於 %1 由%2凍結（%3）。</translation>
    </message>
    <message>
        <source>The centre sums up the frozen values of the country in the next night.</source>
        <translation>全國的凍結值於當夜彙總。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) were put right since: both values are shown.</source>
        <translation>
            <numerusform>之後更正了 %n 門課程，有差異的欄位並列凍結值與更正後。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rosters, courses or duties were put right since: both values are shown.</source>
        <translation>之後名冊、課程或法定研習有更正，有差異的欄位並列凍結值與更正後。</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) were put right since, which changes none of these numbers.</source>
        <translation>
            <numerusform>之後更正了 %n 門課程，本表的數字沒有差異。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was put right since.</source>
        <translation>之後沒有更正。</translation>
    </message>
    <message>
        <source>When frozen: mean %1 hours, median %2 hours.</source>
        <translation>凍結時平均 %1 小時，中位數 %2 小時。</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>all until its end</source>
        <translation>累積</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between what a report is of</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>StudyChoices</name>
    <message>
        <source>Seniority</source>
        <translation>年資</translation>
    </message>
    <message>
        <source>Stage and field</source>
        <translation>階段／領域別</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>of a course</comment>
        <translation>階段</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>領域、群</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a course</comment>
        <translation>科目、科</translation>
    </message>
    <message>
        <source>Whatever their hours</source>
        <translation>時數不限</translation>
    </message>
    <message>
        <source>All targets</source>
        <translation>全部轉送對象</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>分組方式</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Month after month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Semester after semester</source>
        <translation>逐學期</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>依原因</translation>
    </message>
    <message>
        <source>By unit</source>
        <translation>依單位</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>依欄位</translation>
    </message>
    <message>
        <source>Hours from where</source>
        <translation>時數範圍</translation>
    </message>
    <message>
        <source>Hours follow the person</source>
        <translation>時數隨人計算</translation>
    </message>
    <message>
        <source>Only while at this unit</source>
        <translation>僅計在本單位期間</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>轉送對象</translation>
    </message>
    <message>
        <source>Course number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>This semester (%1-%2)</source>
        <translation>本學期（%1-%2）</translation>
    </message>
    <message>
        <source>This calendar year (%1)</source>
        <translation>今年（%1 年）</translation>
    </message>
    <message>
        <source>This school year (%1)</source>
        <translation>本學年度（%1）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>%1 學年度</translation>
    </message>
    <message>
        <source>School year %1, semester %2</source>
        <translation>%1 學年度第 %2 學期</translation>
    </message>
    <message>
        <source>Calendar year %1</source>
        <translation>%1 年度</translation>
    </message>
    <message>
        <source>From a day to a day</source>
        <translation>自訂起迄日期</translation>
    </message>
    <message>
        <source>Who is looked for</source>
        <translation>查詢對象</translation>
    </message>
    <message>
        <source>Whom the course is for</source>
        <translation>這門課程的參加對象</translation>
    </message>
    <message>
        <source>Everybody counted</source>
        <translation>全部統計對象</translation>
    </message>
</context>
<context>
    <name>StudyFigures</name>
    <message>
        <source>Courses passed</source>
        <translation>通過課程數</translation>
    </message>
    <message>
        <source>Courses of the period in which the person was credited hours.</source>
        <translation>期間內獲得實核時數的課程數。</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>課程數</translation>
    </message>
    <message>
        <source>Courses that are over, of which the person was a lecturer.</source>
        <translation>擔任講師且已結束的課程數。</translation>
    </message>
    <message>
        <source>Courses whose last session is in the period, but for withdrawn and rejected ones.</source>
        <translation>最後一場在期間內的課程數，不含已撤回與審核不通過的課程。</translation>
    </message>
    <message>
        <source>Courses to which the reason was given at least once.</source>
        <translation>曾以此理由退回或不通過的課程數。</translation>
    </message>
    <message>
        <source>Courses of which this was changed at least once.</source>
        <translation>曾異動此欄位的課程數。</translation>
    </message>
    <message>
        <source>Courses in which somebody of these people was credited hours.</source>
        <translation>統計對象中有人獲得實核時數的課程數。</translation>
    </message>
    <message>
        <source>Hours that count</source>
        <translation>採計時數</translation>
    </message>
    <message>
        <source>Credited hours that count for the duty, within its span.</source>
        <translation>在規定期間內可採計的實核時數。</translation>
    </message>
    <message>
        <source>Hours of the sessions</source>
        <translation>授課場次時數</translation>
    </message>
    <message>
        <source>Hours of the sessions that name the lecturer.</source>
        <translation>列為該講師的場次時數合計。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Credited hours of confirmed lists, as they hold now; lecture hours and credits are apart.</source>
        <translation>名單確認通過的實核時數，以目前有效的版本計；講師時數與學分另計。</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>實體</translation>
    </message>
    <message>
        <source>Of these, hours of courses that were held in person.</source>
        <translation>其中實體課程的時數。</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>Of these, hours of courses that were held online.</source>
        <translation>其中線上課程的時數。</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混成</translation>
    </message>
    <message>
        <source>Of these, hours of courses that were held both ways.</source>
        <translation>其中混成課程的時數。</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>學分</translation>
    </message>
    <message>
        <source>Credits of confirmed lists; they are no hours.</source>
        <translation>名單確認通過的學分數，不計入時數。</translation>
    </message>
    <message>
        <source>Lecture hours</source>
        <translation>講師時數</translation>
    </message>
    <message>
        <source>Hours given as a lecturer; they are never added to hours taken part in.</source>
        <translation>擔任講師的時數，不計入研習時數。</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>Courses of confirmed lists that brought the person nothing.</source>
        <translation>名單已確認但未核給時數的課程數。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>Courses that are over and whose list is not confirmed yet.</source>
        <translation>已結束、名單尚未確認的課程數。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Different people of those who are counted.</source>
        <translation>統計對象的人數，每人計一次。</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用人數</translation>
    </message>
    <message>
        <source>People whom the duty is for, of those who are counted.</source>
        <translation>統計對象中適用這一項的人數。</translation>
    </message>
    <message>
        <source>Duties reached</source>
        <translation>法定研習達成率</translation>
    </message>
    <message>
        <source>Of all duties of all its people, the share that is reached.</source>
        <translation>全校人員應參加的法定研習中，已達成的比率。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>達成人數</translation>
    </message>
    <message>
        <source>People whose hours that count are as many as the duty asks for.</source>
        <translation>採計時數已達規定的人數。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>達成率</translation>
    </message>
    <message>
        <source>Reached ÷ for whom.</source>
        <translation>達成人數 ÷ 適用人數。</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>尚缺人數</translation>
    </message>
    <message>
        <source>People who have not reached it.</source>
        <translation>尚未達成的人數。</translation>
    </message>
    <message>
        <source>Hours lacking</source>
        <translation>尚缺時數</translation>
    </message>
    <message>
        <source>Hours until the duty is reached.</source>
        <translation>距離達成尚缺的時數。</translation>
    </message>
    <message>
        <source>The hours that all of these people lack.</source>
        <translation>所有尚缺人員的尚缺時數合計。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>The rate that is to be reached, as the catalogue of duties has it.</source>
        <translation>法定研習所訂的目標達成率。</translation>
    </message>
    <message>
        <source>Median (working hours)</source>
        <translation>中位數（工作小時）</translation>
    </message>
    <message>
        <source>From handing in to the decision: half of them took no longer. Eight hours a working day.</source>
        <translation>自送審至審核的工作小時，半數不超過此數。一個工作日以 8 小時計。</translation>
    </message>
    <message>
        <source>Hours a person</source>
        <translation>平均時數</translation>
    </message>
    <message>
        <source>Credited hours ÷ people.</source>
        <translation>實核時數 ÷ 人數。</translation>
    </message>
    <message>
        <source>Without hours</source>
        <translation>無時數比率</translation>
    </message>
    <message>
        <source>Share of the people without a credited hour in the period.</source>
        <translation>期間內沒有實核時數的人數比率。</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Lines of lists with credited hours: somebody in three courses is counted three times.</source>
        <translation>獲得實核時數的名單列數；一人參加三門計三人次。</translation>
    </message>
    <message>
        <source>Participations a year before</source>
        <translation>去年同月人次</translation>
    </message>
    <message>
        <source>Hours a year before</source>
        <translation>去年同月人時</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Submitted, or sent back.</source>
        <translation>待審或退回補正的課程數。</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Approved, and not over yet.</source>
        <translation>審核通過且尚未結束的課程數。</translation>
    </message>
    <message>
        <source>To be closed</source>
        <translation>待結案</translation>
    </message>
    <message>
        <source>Over, and the list is not confirmed.</source>
        <translation>已結束、名單尚未確認的課程數。</translation>
    </message>
    <message>
        <source>Days until confirmed</source>
        <translation>名單審核天數</translation>
    </message>
    <message>
        <source>From handing in the list until it was confirmed, median.</source>
        <translation>自名單送審至確認通過的天數（中位數）。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>The list is confirmed.</source>
        <translation>名單已確認通過的課程數。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Courses that were cancelled.</source>
        <translation>已取消的課程數。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>場次數</translation>
    </message>
    <message>
        <source>Sessions of these courses.</source>
        <translation>這些課程的場次數。</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>招收人數</translation>
    </message>
    <message>
        <source>Seats of these courses.</source>
        <translation>這些課程的招收人數。</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>報名</translation>
    </message>
    <message>
        <source>Waiting for a decision, accepted, on the waiting list, not accepted and cancelled together.</source>
        <translation>待審核、通過、備取、不通過與取消合計。</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需求人數</translation>
    </message>
    <message>
        <source>Enrolments that were not cancelled.</source>
        <translation>未取消的報名數。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>報名通過</translation>
    </message>
    <message>
        <source>Enrolments that were accepted.</source>
        <translation>報名通過的人數。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>People who were at one session at least.</source>
        <translation>至少出席一場的人數。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>核時</translation>
    </message>
    <message>
        <source>People who were credited hours or credits.</source>
        <translation>獲得實核時數或學分的人數。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>課程代碼</translation>
    </message>
    <message>
        <source>How many there are.</source>
        <translation>數量。</translation>
    </message>
    <message>
        <source>Of the seats</source>
        <translation>占名額</translation>
    </message>
    <message>
        <source>Share of the seats.</source>
        <translation>占招收人數的比率。</translation>
    </message>
    <message>
        <source>Of the accepted</source>
        <translation>占通過</translation>
    </message>
    <message>
        <source>Share of who was accepted: attendance, and absence without leave on duty.</source>
        <translation>占報名通過人數的比率，即出席率與未到率；公假不計為未到。</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>名額使用率</translation>
    </message>
    <message>
        <source>Accepted ÷ seats.</source>
        <translation>報名通過 ÷ 招收人數。</translation>
    </message>
    <message>
        <source>Seats wanted</source>
        <translation>需求率</translation>
    </message>
    <message>
        <source>Wanted ÷ seats.</source>
        <translation>需求人數 ÷ 招收人數。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>審核次數</translation>
    </message>
    <message>
        <source>Approved, sent back or rejected.</source>
        <translation>通過、退回補正與不通過的次數。</translation>
    </message>
    <message>
        <source>90 of 100 (working hours)</source>
        <translation>第 90 百分位（工作小時）</translation>
    </message>
    <message>
        <source>Nine of ten decisions took no longer.</source>
        <translation>十件審核中有九件不超過此數。</translation>
    </message>
    <message>
        <source>Handed in on time</source>
        <translation>準時送審率</translation>
    </message>
    <message>
        <source>Share of the lists that were due.</source>
        <translation>應結案課程中，在期限內送審名單的比率。</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>期限內審核率</translation>
    </message>
    <message>
        <source>Share of the decisions within the working days that a desk has.</source>
        <translation>在規定工作日內完成審核的比率。</translation>
    </message>
    <message>
        <source>Sent back for 100 courses</source>
        <translation>每百門退回次數</translation>
    </message>
    <message>
        <source>How often courses were sent back, for a hundred of them.</source>
        <translation>每一百門課程退回補正的次數。</translation>
    </message>
    <message>
        <source>Courses whose list is confirmed.</source>
        <translation>名單已確認通過的課程數。</translation>
    </message>
    <message>
        <source>Days until handed in</source>
        <translation>名單送審天數</translation>
    </message>
    <message>
        <source>From the last session until the list was handed in, median.</source>
        <translation>自最後一場至名單送審的天數（中位數）。</translation>
    </message>
    <message>
        <source>1–7 days late</source>
        <translation>逾期 1–7 天</translation>
    </message>
    <message>
        <source>Lists that are not handed in, by days since they were due.</source>
        <translation>尚未送審的名單，依逾期天數。</translation>
    </message>
    <message>
        <source>8–14 days late</source>
        <translation>逾期 8–14 天</translation>
    </message>
    <message>
        <source>15–30 days late</source>
        <translation>逾期 15–30 天</translation>
    </message>
    <message>
        <source>Over 30 days late</source>
        <translation>逾期超過 30 天</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>How often the reason was given.</source>
        <translation>使用此理由的次數。</translation>
    </message>
    <message>
        <source>Held at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>Changes that need no review.</source>
        <translation>不須審核即生效的異動。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>Changes that the desk approved.</source>
        <translation>審核通過的異動。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不通過</translation>
    </message>
    <message>
        <source>Changes that the desk rejected.</source>
        <translation>審核不通過的異動。</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>People on the rosters by whom the hours are divided.</source>
        <translation>用來計算平均的名冊人數。</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>0 小時</translation>
    </message>
    <message>
        <source>Under 6 hours</source>
        <translation>未滿 6 小時</translation>
    </message>
    <message>
        <source>6 to under 18 hours</source>
        <translation>6–未滿 18 小時</translation>
    </message>
    <message>
        <source>18 to under 36 hours</source>
        <translation>18–未滿 36 小時</translation>
    </message>
    <message>
        <source>36 to under 54 hours</source>
        <translation>36–未滿 54 小時</translation>
    </message>
    <message>
        <source>54 hours and more</source>
        <translation>54 小時以上</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>未滿 1 年</translation>
    </message>
    <message>
        <source>1 to under 5 years</source>
        <translation>1–未滿 5 年</translation>
    </message>
    <message>
        <source>5 to under 10 years</source>
        <translation>5–未滿 10 年</translation>
    </message>
    <message>
        <source>10 to under 20 years</source>
        <translation>10–未滿 20 年</translation>
    </message>
    <message>
        <source>20 years and more</source>
        <translation>20 年以上</translation>
    </message>
    <message>
        <source>(without a tag)</source>
        <translation>（無標籤）</translation>
    </message>
    <message>
        <source>(in words of one&apos;s own)</source>
        <translation>（自填理由）</translation>
    </message>
    <message>
        <source>(no county)</source>
        <translation>（無縣市）</translation>
    </message>
    <message>
        <source>Waiting for a decision</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>備取</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>不通過</translation>
    </message>
    <message>
        <source>Listed without enrolling</source>
        <translation>名單列入（未報名）</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Away on duty</source>
        <translation>公假</translation>
    </message>
    <message>
        <source>The own school</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>Units of the own county</source>
        <translation>本縣市單位</translation>
    </message>
    <message>
        <source>Units of other counties</source>
        <translation>外縣市單位</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>大專校院</translation>
    </message>
    <message>
        <source>Online, in one&apos;s own time</source>
        <translation>線上自學</translation>
    </message>
    <message>
        <source>Meals, with meat</source>
        <translation>葷食</translation>
    </message>
    <message>
        <source>Meals, vegetarian</source>
        <translation>素食</translation>
    </message>
    <message>
        <source>Parking places</source>
        <translation>停車位</translation>
    </message>
    <message>
        <source>Beds, night of %1, %2</source>
        <comment>day, sex</comment>
        <translation>住宿 %1 %2</translation>
    </message>
    <message>
        <source>women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>men</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Bus from %1</source>
        <translation>交通車 %1</translation>
    </message>
    <message>
        <source>In-service training of all teachers</source>
        <translation>全校教師研習統計</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>How hours are spread</source>
        <translation>全校教師研習時數分布</translation>
    </message>
    <message>
        <source>Teachers by their hours</source>
        <translation>全校教師研習時數分布</translation>
    </message>
    <message>
        <source>Duties to take part</source>
        <translation>法定研習達成</translation>
    </message>
    <message>
        <source>How far duties to take part are reached</source>
        <translation>法定研習達成</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>法定研習</translation>
    </message>
    <message>
        <source>Who has not reached a duty</source>
        <translation>法定研習尚缺名單</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>One teacher</source>
        <translation>個別教師明細</translation>
    </message>
    <message>
        <source>Courses of one teacher</source>
        <translation>個別教師明細</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>研習課程</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>辦理單位</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>最後一場</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>上課方式</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>By job title, subject, stage or seniority</source>
        <translation>依職稱／科目／階段／年資</translation>
    </message>
    <message>
        <source>Hours by what teachers are</source>
        <translation>研習時數：依職稱／科目／階段／年資</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>By nature of the course</source>
        <translation>依課程性質</translation>
    </message>
    <message>
        <source>Hours by nature of the course</source>
        <translation>研習時數：依課程性質</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>課程性質</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>依專案屬性標籤</translation>
    </message>
    <message>
        <source>Hours by tag</source>
        <translation>研習時數：依專案屬性標籤</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>By mode</source>
        <translation>上課方式</translation>
    </message>
    <message>
        <source>Hours by mode</source>
        <translation>研習時數：依上課方式</translation>
    </message>
    <message>
        <source>By organiser</source>
        <translation>校內／跨校／外縣市</translation>
    </message>
    <message>
        <source>Hours by whose courses they are</source>
        <translation>研習時數：依開課單位關係</translation>
    </message>
    <message>
        <source>Counties beside each other</source>
        <translation>縣市研習統計</translation>
    </message>
    <message>
        <source>Hours a teacher by county</source>
        <translation>各縣市教師平均研習時數</translation>
    </message>
    <message>
        <source>County or city</source>
        <translation>縣市</translation>
    </message>
    <message>
        <source>Schools beside each other</source>
        <translation>校際比較</translation>
    </message>
    <message>
        <source>Hours a teacher by school</source>
        <translation>各校教師平均研習時數</translation>
    </message>
    <message>
        <source>School</source>
        <translation>學校</translation>
    </message>
    <message>
        <source>Courses of the units</source>
        <translation>開課單位開課統計</translation>
    </message>
    <message>
        <source>Courses and what became of them</source>
        <translation>開課單位開課統計</translation>
    </message>
    <message>
        <source>From seats to hours</source>
        <translation>報名漏斗</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Use of the seats</source>
        <translation>名額使用率</translation>
    </message>
    <message>
        <source>How long reviews take</source>
        <translation>審核時效</translation>
    </message>
    <message>
        <source>How long courses wait for a decision</source>
        <translation>課程審核時效</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>送審月份</translation>
    </message>
    <message>
        <source>How soon courses are closed</source>
        <translation>結案時效</translation>
    </message>
    <message>
        <source>How soon lists are handed in and confirmed</source>
        <translation>名單送審與確認時效</translation>
    </message>
    <message>
        <source>Why courses are sent back</source>
        <translation>退件原因</translation>
    </message>
    <message>
        <source>Why courses and lists are sent back</source>
        <translation>課程與名單退件原因</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>課程異動</translation>
    </message>
    <message>
        <source>Lecturers</source>
        <translation>講師統計</translation>
    </message>
    <message>
        <source>Lecturers of courses that are over</source>
        <translation>講師統計</translation>
    </message>
    <message>
        <source>Lecturer</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Who has not enrolled</source>
        <translation>未報名名單</translation>
    </message>
    <message>
        <source>Who has not enrolled in a course</source>
        <translation>未報名名單</translation>
    </message>
    <message>
        <source>Meals, beds and buses</source>
        <translation>膳宿交通彙總</translation>
    </message>
    <message>
        <source>Meals, beds and buses of a course</source>
        <translation>膳宿交通彙總</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>List to be signed</source>
        <translation>簽報用雙欄名冊</translation>
    </message>
    <message>
        <source>Who has passed, to be signed</source>
        <translation>研習通過名冊</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>To be passed on</source>
        <translation>應轉送</translation>
    </message>
    <message>
        <source>Rows of hours that are, or are to be, passed on: a person&apos;s hours of a course, or of each of its parts.</source>
        <translation>已轉送或待轉送的筆數；一人一門課程（或一門課程的一項分時數）為一筆。</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>待轉送</translation>
    </message>
    <message>
        <source>Rows that go with the next batch.</source>
        <translation>下一批轉送的筆數。</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>暫不轉送</translation>
    </message>
    <message>
        <source>Rows that cannot be written as they are, for this reason.</source>
        <translation>因這個原因暫時不能轉送的筆數。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Rows that the other side has refused, for this reason.</source>
        <translation>對方系統以這個原因退回的筆數。</translation>
    </message>
    <message>
        <source>Rows that cannot be written as they are; the report on reasons says why.</source>
        <translation>資料不符而暫不轉送的筆數；原因見「時數轉送未成原因」。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已匯出</translation>
    </message>
    <message>
        <source>Rows that were sent and are not answered yet.</source>
        <translation>已送出、對方尚未回覆的筆數。</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Rows that the other side has taken in.</source>
        <translation>對方系統已匯入的筆數。</translation>
    </message>
    <message>
        <source>Rows that the other side has refused.</source>
        <translation>對方系統退回的筆數。</translation>
    </message>
    <message>
        <source>Hours taken in</source>
        <translation>已匯入時數</translation>
    </message>
    <message>
        <source>Hours of the rows that the other side has taken in.</source>
        <translation>對方系統已匯入的時數合計。</translation>
    </message>
    <message>
        <source>Hours passed on</source>
        <translation>時數轉送</translation>
    </message>
    <message>
        <source>Hours passed on to other systems</source>
        <translation>研習時數轉送情形</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>轉送對象</translation>
    </message>
    <message>
        <source>Why hours are not passed on</source>
        <translation>時數轉送未成原因</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>趨勢</translation>
    </message>
    <message>
        <source>Hours over time</source>
        <translation>研習趨勢</translation>
    </message>
    <message>
        <source>When</source>
        <translation>期別</translation>
    </message>
    <message>
        <source>Courses taken part in</source>
        <translation>參加的研習課程</translation>
    </message>
    <message>
        <source>List of the courses offered</source>
        <translation>開課課程清單</translation>
    </message>
    <message>
        <source>Why, or to whom</source>
        <translation>原因或單位</translation>
    </message>
    <message>
        <source>Changes of courses, and what was put right after closing</source>
        <translation>課程異動與結案後更正</translation>
    </message>
    <message>
        <source>Of the same month or semester of the year before.</source>
        <translation>前一年同月（或同學期）的數字。</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>結案後</translation>
    </message>
    <message>
        <source>Of these, what was to be put right after the course was closed.</source>
        <translation>其中申請於結案後更正的項數。</translation>
    </message>
    <message>
        <source>Hours more or less</source>
        <translation>時數增減</translation>
    </message>
    <message>
        <source>By so many hours of participants approved corrections have changed the list.</source>
        <translation>核准的結案後更正使學員時數合計增減多少小時。</translation>
    </message>
    <message>
        <source>People and hours on the list</source>
        <translation>名單人員與時數</translation>
    </message>
    <message>
        <source>Changed before closing</source>
        <translation>結案前異動（非緊急）</translation>
    </message>
    <message>
        <source>Urgent: disaster</source>
        <translation>緊急：天然災害</translation>
    </message>
    <message>
        <source>Urgent: lecturer</source>
        <translation>緊急：講師不克出席</translation>
    </message>
    <message>
        <source>Hours of all teachers by tag</source>
        <translation>全校教師研習時數（依標籤）</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Changes and corrections that were asked for, an item each.</source>
        <translation>申請的異動與結案後更正，一個欄位（或一位人員）計一項。</translation>
    </message>
</context>
<context>
    <name>StudyFilters</name>
    <message>
        <source>%1 (%2)</source>
        <comment>lecturer, kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>another report, its row</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Hours: %1</source>
        <comment>a class of them</comment>
        <translation>時數：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>法定研習：%1</translation>
    </message>
    <message>
        <source>Course: %1</source>
        <translation>課程：%1</translation>
    </message>
    <message>
        <source>Of whom the course is for</source>
        <translation>限這門課程的參加對象</translation>
    </message>
</context>
<context>
    <name>StudyPlaces</name>
    <message>
        <source>Training statistics</source>
        <translation>研習統計圖表</translation>
    </message>
    <message>
        <source>Duties to take part</source>
        <translation>法定研習</translation>
    </message>
    <message>
        <source>&amp;Open the duty</source>
        <translation>開啟法定研習(&amp;O)</translation>
    </message>
    <message>
        <source>Public statistics</source>
        <translation>統計專區</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>定期統計</translation>
    </message>
    <message>
        <source>&amp;Open the scheduled report</source>
        <translation>開啟定期統計(&amp;O)</translation>
    </message>
    <message>
        <source>Kept rosters</source>
        <translation>封存名冊</translation>
    </message>
    <message>
        <source>&amp;Open the kept roster</source>
        <translation>開啟封存名冊(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open the statistics</source>
        <translation>開啟統計圖表(&amp;O)</translation>
    </message>
</context>
<context>
    <name>StudyRows</name>
    <message>
        <source>People are named to the schools and the desks over them.</source>
        <translation>姓名只提供給學校與所屬區管中心。</translation>
    </message>
    <message>
        <source>People are named of one school at a time. Choose the school above.</source>
        <translation>姓名一次只列一所學校，請先在上方選擇學校。</translation>
    </message>
    <message>
        <source>Of the whole country there are the sums of the night, without the courses behind them. Choose a county.</source>
        <translation>全國只有每夜彙總的數字，沒有逐課程的明細；請先選擇縣市。</translation>
    </message>
    <message>
        <source>The rows of this report lead to no list.</source>
        <translation>這一項沒有明細。</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message>
        <source>Hours</source>
        <translation>研習</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>學分</translation>
    </message>
    <message>
        <source>As a lecturer</source>
        <translation>講師時數</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>未通過</translation>
    </message>
    <message>
        <source>The own school</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>All schools of this desk</source>
        <translation>本中心所屬學校</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>全國</translation>
    </message>
    <message>
        <source>All years until %1.</source>
        <translation>累積至 %1。</translation>
    </message>
    <message>
        <source>%1 to %2, by the last session of a course.</source>
        <comment>days</comment>
        <translation>%1 至 %2，以課程最後一場所屬日期計。</translation>
    </message>
    <message>
        <source>The rosters are those of now: those of the semester are not kept yet.</source>
        <translation>以目前名冊計算；本學期名冊尚未封存。</translation>
    </message>
    <message numerus="yes">
        <source>The rosters are those of semester %1-%2, of %n school(s).</source>
        <translation>
            <numerusform>以 %1-%2 學期封存的 %n 校名冊計算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean %1 hours, median %2 hours.</source>
        <translation>平均 %1 小時，中位數 %2 小時。</translation>
    </message>
    <message>
        <source>Summed up by the centre at night.</source>
        <translation>由中心每夜彙總。</translation>
    </message>
    <message>
        <source>Only hours from while people were at this unit.</source>
        <translation>僅計在本單位期間的時數。</translation>
    </message>
    <message>
        <source>A course with several of them is counted in each: the rows are more than the sum.</source>
        <translation>一門課程屬於多項時，各項均計入，故各列合計大於總計。</translation>
    </message>
    <message>
        <source>What is made of fewer than %1 people is told to nobody but their own school, and with it the smallest of the others is left out.</source>
        <translation>未滿 %1 人的數字只提供給本校；為避免推算，其餘最小的一項也不顯示。</translation>
    </message>
    <message>
        <source>(for another reason)</source>
        <translation>（其他原因）</translation>
    </message>
    <message>
        <source>One teacher</source>
        <translation>一位教師</translation>
    </message>
    <message>
        <source>30 to 100 % of the seats used</source>
        <translation>使用 30%–100%</translation>
    </message>
    <message>
        <source>Under 30 % used</source>
        <translation>使用未滿 30%</translation>
    </message>
    <message>
        <source>More wanted than there are</source>
        <translation>報名超過名額</translation>
    </message>
    <message>
        <source>As many as there are seats</source>
        <translation>報名＝名額</translation>
    </message>
    <message>
        <source>30 % of the seats</source>
        <translation>名額的 30%</translation>
    </message>
    <message>
        <source>The %1 first courses are listed. Choose a shorter period, or one school.</source>
        <translation>只列出前 %1 門課程，請縮短期間或選擇一所學校。</translation>
    </message>
    <message>
        <source>A corrected hour counts as it held at the time of the data.</source>
        <translation>更正過的時數以資料時間有效的版本計。</translation>
    </message>
    <message>
        <source>The ten tags of the most hours have a column; a course with two of them is in both.</source>
        <translation>只列時數最多的十個標籤；一門課程有兩個標籤時，兩欄都計入。</translation>
    </message>
    <message>
        <source>Of these, hours of courses with this tag.</source>
        <translation>其中有這個標籤的課程時數。</translation>
    </message>
    <message>
        <source>%1, given by hand</source>
        <comment>hours, credits</comment>
        <translation>%1（人工核給）</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>UpkeepActions</name>
    <message>
        <source>E&amp;nter a duty…</source>
        <translation>新增法定研習(&amp;N)…</translation>
    </message>
    <message>
        <source>Enter a duty to take part</source>
        <translation>新增法定研習</translation>
    </message>
    <message>
        <source>It counts in the statistics of your schools from then on, and their teachers see what they lack.</source>
        <translation>此後列入所屬學校的統計，教師也會看到自己尚缺的時數。</translation>
    </message>
    <message>
        <source>&amp;Change the duty…</source>
        <translation>修改法定研習(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the duty</source>
        <translation>修改法定研習</translation>
    </message>
    <message>
        <source>Figures go by it as it is now, also those of the time before.</source>
        <translation>統計一律依修改後的內容計算，過去的期間也是。</translation>
    </message>
    <message>
        <source>Re&amp;place it here…</source>
        <translation>以本中心規定取代(&amp;P)…</translation>
    </message>
    <message>
        <source>Hold another one in its place</source>
        <translation>以本中心規定取代</translation>
    </message>
    <message>
        <source>At the schools of your desk the new one counts instead of the country&apos;s.</source>
        <translation>貴中心所屬學校改採新規定，不採全國規定。</translation>
    </message>
    <message>
        <source>Retire the dut&amp;y…</source>
        <translation>停用法定研習(&amp;Y)…</translation>
    </message>
    <message>
        <source>Retire the duty</source>
        <translation>停用法定研習</translation>
    </message>
    <message>
        <source>It counts no more. What it was stays readable, and it can be used again.</source>
        <translation>不再採計。內容仍可查看，也可恢復使用。</translation>
    </message>
    <message>
        <source>&amp;Use it again…</source>
        <translation>恢復使用(&amp;U)…</translation>
    </message>
    <message>
        <source>Use the duty again</source>
        <translation>恢復使用法定研習</translation>
    </message>
    <message>
        <source>It counts again as it was.</source>
        <translation>恢復採計，內容與原來相同。</translation>
    </message>
    <message>
        <source>&amp;Schedule a report…</source>
        <translation>新增定期統計(&amp;S)…</translation>
    </message>
    <message>
        <source>Schedule a report</source>
        <translation>新增定期統計</translation>
    </message>
    <message>
        <source>You are told when it is time to look at it. The mail has no numbers: they are asked for when you open the report, as they are then.</source>
        <translation>時間到時通知您查看。信中不列數字；開啟時才向中心查詢當時的數字。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the scheduled report</source>
        <translation>修改定期統計</translation>
    </message>
    <message>
        <source>What it asks for stays as it is. For another report schedule that one and delete this.</source>
        <translation>統計項目與條件不能修改；要看別的統計，請另外新增，再刪除這一項。</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>停止(&amp;O)…</translation>
    </message>
    <message>
        <source>Stop the scheduled report</source>
        <translation>停止定期統計</translation>
    </message>
    <message>
        <source>You are told no more. It stays on the list and can be resumed.</source>
        <translation>不再通知；仍留在清單上，可以恢復。</translation>
    </message>
    <message>
        <source>&amp;Resume…</source>
        <translation>恢復(&amp;R)…</translation>
    </message>
    <message>
        <source>Resume the scheduled report</source>
        <translation>恢復定期統計</translation>
    </message>
    <message>
        <source>You are told again from the next time on.</source>
        <translation>從下一次起恢復通知。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the scheduled report</source>
        <translation>刪除定期統計</translation>
    </message>
    <message>
        <source>It goes from the list. The report itself stays where it is.</source>
        <translation>從清單刪除；統計項目本身不受影響。</translation>
    </message>
</context>
<context>
    <name>inservice::DutiesPage</name>
    <message>
        <source>Choose a duty from the list.</source>
        <translation>請從清單選擇法定研習。</translation>
    </message>
    <message>
        <source>The duties are being loaded…</source>
        <translation>正在載入法定研習……</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The duties appear as soon as it answers.</source>
        <translation>無法連上中心，這台電腦先前也沒有載入過。中心回應後就會顯示。</translation>
    </message>
    <message>
        <source>No duty fits what is typed or filtered.</source>
        <translation>沒有符合條件的法定研習。</translation>
    </message>
    <message>
        <source>There is no such duty.</source>
        <translation>沒有這類法定研習。</translation>
    </message>
    <message>
        <source>There was no duty when the centre last answered; it cannot be reached now.</source>
        <translation>中心最近一次回應時沒有法定研習；目前無法連上中心。</translation>
    </message>
    <message>
        <source>Duties to take part</source>
        <translation>法定研習</translation>
    </message>
    <message>
        <source>Duty, tag, role or desk</source>
        <translation>名稱、標籤、對象或維護單位</translation>
    </message>
    <message>
        <source>Find a duty</source>
        <translation>尋找法定研習</translation>
    </message>
    <message>
        <source>In force here</source>
        <translation>適用中</translation>
    </message>
    <message>
        <source>Of the country</source>
        <translation>全國</translation>
    </message>
    <message>
        <source>Of the desk</source>
        <translation>區管中心</translation>
    </message>
    <message>
        <source>Retired duties</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>There is no duty yet. The centre of the country and the desks over schools enter them.</source>
        <translation>目前沒有法定研習。由教師進修網與各區管中心新增。</translation>
    </message>
</context>
<context>
    <name>inservice::DutyDetail</name>
    <message>
        <source>It is in use, or kept by another desk.</source>
        <translation>使用中，或由其他單位維護。</translation>
    </message>
    <message>
        <source>It is retired. Use it again first.</source>
        <translation>已停用。請先恢復使用。</translation>
    </message>
    <message>
        <source>A desk replaces a duty of the country.</source>
        <translation>只有區管中心能取代全國的項目。</translation>
    </message>
    <message>
        <source>Your desk has another one in its place already. Change that one.</source>
        <translation>貴中心已有取代的規定，請修改那一項。</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>時數規定</translation>
    </message>
    <message>
        <source>%1 hours %2</source>
        <comment>how many, how often</comment>
        <translation>%2 %1 小時</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用對象</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>採計課程</translation>
    </message>
    <message>
        <source>One course has to bring them all.</source>
        <translation>須由一門課程達成。</translation>
    </message>
    <message>
        <source>Only courses that are held in person.</source>
        <translation>限實體課程。</translation>
    </message>
    <message>
        <source>Only courses taken part in from beginning to end.</source>
        <translation>限全程參加的課程。</translation>
    </message>
    <message>
        <source>%1 of the hours in courses with the tag of that part.</source>
        <translation>其中 %1 小時須為指定標籤的課程。</translation>
    </message>
    <message>
        <source>Who had reached it before counts no more.</source>
        <translation>先前期間已達成者不再計入。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>採計規則</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>%1 % of whom it is for</source>
        <translation>適用對象的 %1 %</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>適用期間</translation>
    </message>
    <message>
        <source>from school year %1</source>
        <translation>自 %1 學年度起</translation>
    </message>
    <message>
        <source>school years %1 to %2</source>
        <translation>%1 至 %2 學年度</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>維護單位</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>異動紀錄</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已選 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Duties are kept by the centre of the country and by the desks over schools.</source>
        <translation>法定研習由教師進修網與區管中心維護。</translation>
    </message>
    <message>
        <source>It is a duty of the country, which its centre keeps. You can hold another one in its place.</source>
        <translation>這是全國的項目，由教師進修網維護。可以貴中心的規定取代。</translation>
    </message>
</context>
<context>
    <name>inservice::DutyModel</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>«%1» in the title</source>
        <translation>名稱含「%1」</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>全國</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>法定研習</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>適用對象</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>採計課程</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>維護單位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Retired</source>
        <comment>a duty</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Replaced</source>
        <comment>a duty</comment>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>a duty</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>a school year</source>
        <translation>每學年</translation>
    </message>
    <message>
        <source>a semester</source>
        <translation>每學期</translation>
    </message>
    <message>
        <source>a calendar year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>two school years</source>
        <translation>每兩學年</translation>
    </message>
    <message>
        <source>once for ever</source>
        <translation>累積</translation>
    </message>
</context>
<context>
    <name>inservice::DutyPanel</name>
    <message>
        <source> hours</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source>Only courses that are held &amp;in person</source>
        <translation>限實體課程(&amp;I)</translation>
    </message>
    <message>
        <source>Only courses taken part in from beginning to en&amp;d</source>
        <translation>限全程參加的課程(&amp;D)</translation>
    </message>
    <message>
        <source>Who had reached it before counts no &amp;more</source>
        <translation>先前期間已達成者不再計入(&amp;M)</translation>
    </message>
    <message>
        <source>Hours of all courses add up</source>
        <translation>各課程時數累加</translation>
    </message>
    <message>
        <source>One course has to bring them all</source>
        <translation>須由一門課程達成</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>no part</source>
        <translation>無</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Hours (&amp;Q)</source>
        <translation>時數(&amp;Q)</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>期間(&amp;O)</translation>
    </message>
    <message>
        <source>What co&amp;unts</source>
        <translation>計算方式(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Courses with one of these tags</source>
        <translation>採計標籤（任一）(&amp;C)</translation>
    </message>
    <message>
        <source>Or these &amp;words in the title</source>
        <translation>或名稱含有(&amp;W)</translation>
    </message>
    <message>
        <source>For training &amp;roles (none: everybody)</source>
        <translation>適用訓練角色（不選為全體）(&amp;R)</translation>
    </message>
    <message>
        <source>Or for &amp;job titles</source>
        <translation>或適用職稱(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Part of the hours</source>
        <translation>其中時數(&amp;P)</translation>
    </message>
    <message>
        <source>in courses with one of these ta&amp;gs</source>
        <translation>須為標籤(&amp;G)</translation>
    </message>
    <message>
        <source>T&amp;arget</source>
        <translation>目標(&amp;A)</translation>
    </message>
    <message>
        <source>From school &amp;year</source>
        <translation>自學年度(&amp;Y)</translation>
    </message>
    <message>
        <source>Unti&amp;l school year</source>
        <translation>至學年度(&amp;L)</translation>
    </message>
    <message>
        <source>Remar&amp;ks</source>
        <translation>備註(&amp;K)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>理由(&amp;S)</translation>
    </message>
    <message>
        <source>Enter the numbers of courses in digits, with a comma between them.</source>
        <translation>課程代碼請輸入數字，以逗號分隔。</translation>
    </message>
    <message>
        <source>Enter hours in halves; a part is no more than the whole.</source>
        <translation>時數以 0.5 小時為單位，其中時數不可超過總時數。</translation>
    </message>
    <message>
        <source>Say which courses count: choose a tag, enter a number, or words of the title.</source>
        <translation>請指定採計的課程：選擇標籤、輸入課程代碼或名稱文字。</translation>
    </message>
    <message>
        <source>A part of the hours needs both: how many, and the tags they are for.</source>
        <translation>「其中時數」須同時填寫時數並選擇標籤。</translation>
    </message>
    <message>
        <source>The last school year is before the first.</source>
        <translation>結束學年度早於開始學年度。</translation>
    </message>
    <message>
        <source>Or these course num&amp;bers</source>
        <translation>或課程代碼(&amp;B)</translation>
    </message>
</context>
<context>
    <name>inservice::FreezePanel</name>
    <message>
        <source>&amp;Freeze its figures</source>
        <translation>凍結統計(&amp;F)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>Freeze the figures of %1</source>
        <translation>凍結「%1」的統計</translation>
    </message>
    <message>
        <source>From then on every desk and school sees what these figures are now, and beside it what is put right later. It cannot be undone, and the period is not frozen a second time. Everybody who looks at the report reads your name and the reason.</source>
        <translation>凍結後，各校與各中心看到的是此刻的數字，之後的更正另列「更正後」。凍結不能取消，同一期間也不會再凍結第二次。看這份統計的人都會看到您的姓名與原因。</translation>
    </message>
</context>
<context>
    <name>inservice::FreezingPage</name>
    <message>
        <source>Free&amp;ze the period…</source>
        <translation>凍結此期間(&amp;Z)…</translation>
    </message>
    <message>
        <source>The figures of this period are frozen. What is put right later is shown beside them.</source>
        <translation>本期間的統計已凍結；之後的更正另列「更正後」。</translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦：%1</translation>
    </message>
    <message>
        <source>Whole school years, semesters and calendar years are frozen. Choose one.</source>
        <translation>只能凍結整個學年度、學期或年度，請在「期間」選一個。</translation>
    </message>
    <message>
        <source>This period is not over yet. Choose one by its year.</source>
        <translation>這個期間還沒結束。請在「期間」選已結束的學年度、學期或年度。</translation>
    </message>
    <message>
        <source>This period is not over yet. It can be frozen after its last day, %1.</source>
        <translation>這個期間還沒結束，最後一日 %1 過後才能凍結。</translation>
    </message>
    <message>
        <source>It is being frozen. Wait for the centre&apos;s answer.</source>
        <translation>正在凍結，請等候中心回覆。</translation>
    </message>
    <message>
        <source>It was frozen on %1. What is frozen is not frozen anew.</source>
        <translation>已於 %1 凍結。凍結過的期間不會再凍結。</translation>
    </message>
</context>
<context>
    <name>inservice::KeptEntryPanel</name>
    <message>
        <source>&amp;Put it right</source>
        <translation>更正(&amp;P)</translation>
    </message>
    <message>
        <source>In the figures of this semester</source>
        <translation>計入本學期統計</translation>
    </message>
    <message>
        <source>In no figure of this semester</source>
        <translation>不計入本學期統計</translation>
    </message>
    <message>
        <source>&amp;Job title</source>
        <translation>職稱(&amp;J)</translation>
    </message>
    <message>
        <source>Training &amp;role</source>
        <translation>訓練角色(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Counted</source>
        <translation>計入統計(&amp;C)</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>原因(&amp;S)</translation>
    </message>
    <message>
        <source>(none)</source>
        <comment>training role</comment>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <comment>name of a person</comment>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>Figures of that semester go by it from now on, also those that were looked at before. The roster of today is not touched.</source>
        <translation>該學期的統計從現在起依更正後的內容計算；目前的教師名單不變。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>尚未修改任何內容。</translation>
    </message>
</context>
<context>
    <name>inservice::KeptRosterModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Training role</source>
        <translation>訓練角色</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>聘任類別</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>column: how somebody stands</comment>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計入統計</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>更正</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <comment>put right</comment>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>在職</translation>
    </message>
</context>
<context>
    <name>inservice::KeptRosterPage</name>
    <message>
        <source>(none)</source>
        <comment>training role</comment>
        <translation>（無）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>&amp;Put right…</source>
        <translation>更正(&amp;P)…</translation>
    </message>
    <message>
        <source>People on the kept roster</source>
        <translation>封存名冊人員</translation>
    </message>
    <message>
        <source>School</source>
        <translation>學校</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>學期</translation>
    </message>
    <message>
        <source>Name or job title</source>
        <translation>姓名或職稱</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>尋找人員</translation>
    </message>
    <message>
        <source>It was put right. Figures of that semester go by it from now on.</source>
        <translation>已更正。該學期的統計從現在起依更正後的內容計算。</translation>
    </message>
    <message>
        <source>It could not be written down on this PC: %1</source>
        <translation>無法寫入這台電腦：%1</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦的資料：%1</translation>
    </message>
    <message>
        <source>Kept rosters</source>
        <translation>封存名冊</translation>
    </message>
    <message>
        <source>Kept rosters are at the centre, which does not answer. Check the network, or try again in a few minutes (F5).</source>
        <translation>封存名冊存放於中心，中心目前沒有回應。請檢查網路，或過幾分鐘再試（F5）。</translation>
    </message>
    <message>
        <source>No roster of this school has been kept yet. It is kept when the school closes its check-in of a semester.</source>
        <translation>本校還沒有封存名冊。學校完成學期期初維護時封存。</translation>
    </message>
    <message numerus="yes">
        <source>%n people; data of the centre, %1</source>
        <translation>
            <numerusform>共 %n 人；中心資料，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Training role</source>
        <translation>訓練角色</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>聘任類別</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>column: how somebody stands</comment>
        <translation>狀況</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計入統計</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>What was put right</source>
        <translation>更正紀錄</translation>
    </message>
    <message>
        <source>Kept roster put right</source>
        <translation>更正封存名冊</translation>
    </message>
    <message>
        <source>Choose a person first.</source>
        <translation>請先選擇一位人員。</translation>
    </message>
    <message>
        <source>What was asked for before is on its way.</source>
        <translation>前一項更正還在處理中。</translation>
    </message>
    <message>
        <source>It is being put right below.</source>
        <translation>正在下方更正。</translation>
    </message>
</context>
<context>
    <name>inservice::PublicReports</name>
    <message>
        <source>Public statistics</source>
        <translation>統計專區</translation>
    </message>
    <message>
        <source>Teachers of the country</source>
        <translation>全國教師</translation>
    </message>
    <message>
        <source>There are no confirmed hours in this period, or the centre has not summed them up yet. It does so every night.</source>
        <translation>這段期間沒有已核定的時數，或中心尚未彙總（每夜彙總一次）。</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>全國</translation>
    </message>
    <message>
        <source>These are sums of the country. Whom they count is told to nobody.</source>
        <translation>這是全國的彙總數字，不提供名單。</translation>
    </message>
</context>
<context>
    <name>inservice::ScheduleDetail</name>
    <message>
        <source>Every school has this one. Stop it if you do not want it.</source>
        <translation>每所學校都有這項通知；如不需要，請停止。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>統計項目</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>通知週期</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>設定時間</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>開啟統計</translation>
    </message>
    <message>
        <source>It has stopped by itself: you had not signed in for twelve times. Resume it if you still want it.</source>
        <translation>您已有 12 次未登入查看，已自動停止；如仍需要，請恢復。</translation>
    </message>
    <message>
        <source>It has stopped: your account has no right to these figures any more.</source>
        <translation>已停止：您的帳號不再有這項統計的權限。</translation>
    </message>
    <message>
        <source>You have stopped it.</source>
        <translation>已由您停止。</translation>
    </message>
    <message>
        <source>The last time</source>
        <translation>上次通知</translation>
    </message>
    <message>
        <source>You have not been told yet: it is not time, or nobody lacked anything.</source>
        <translation>尚未通知過：時間未到，或沒有教師尚缺。</translation>
    </message>
    <message>
        <source>You have not been told yet.</source>
        <translation>尚未通知過。</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>通知時間</translation>
    </message>
    <message>
        <source>Lacked something</source>
        <translation>尚缺人數</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s)</source>
        <translation>
            <numerusform>%n 位教師</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n teacher(s)</source>
        <comment>duty</comment>
        <translation>
            <numerusform>%1：%n 位教師</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ScheduleModel</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>統計項目</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>通知週期</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>上次通知</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>E-mail, and here</source>
        <translation>電子郵件與首頁</translation>
    </message>
    <message>
        <source>Here alone</source>
        <translation>僅首頁</translation>
    </message>
</context>
<context>
    <name>inservice::SchedulePanel</name>
    <message>
        <source>Re&amp;port</source>
        <translation>統計項目(&amp;P)</translation>
    </message>
    <message>
        <source>Per&amp;iod</source>
        <translation>期間(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
</context>
<context>
    <name>inservice::ScheduleTasks</name>
    <message>
        <source>Training lacking</source>
        <translation>研習尚缺</translation>
    </message>
    <message numerus="yes">
        <source>%n teacher(s) of your school lack training that has to be taken part in.</source>
        <translation>
            <numerusform>本校有 %n 位教師尚未達成法定研習。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Scheduled report</source>
        <translation>定期統計</translation>
    </message>
    <message>
        <source>It is time to look at “%1”.</source>
        <translation>「%1」已可查看。</translation>
    </message>
</context>
<context>
    <name>inservice::SchedulesPage</name>
    <message>
        <source>Choose a scheduled report from the list.</source>
        <translation>請從清單選擇一項定期統計。</translation>
    </message>
    <message>
        <source>The scheduled reports are being loaded…</source>
        <translation>正在載入定期統計…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. Your scheduled reports appear as soon as it answers.</source>
        <translation>無法連線到中心，這台電腦也還沒有資料。中心回應後會顯示您的定期統計。</translation>
    </message>
    <message>
        <source>No scheduled report fits what is typed.</source>
        <translation>沒有符合輸入內容的定期統計。</translation>
    </message>
    <message>
        <source>No scheduled report stands like this.</source>
        <translation>沒有這種狀態的定期統計。</translation>
    </message>
    <message>
        <source>You have no scheduled report yet. Choose a report in the training statistics, and have yourself told about it every week or month.</source>
        <translation>您還沒有定期統計。請在「研習統計圖表」選擇統計項目，設定每週或每月通知。</translation>
    </message>
    <message>
        <source>You had no scheduled report when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時您沒有定期統計；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Scheduled reports</source>
        <translation>定期統計</translation>
    </message>
    <message>
        <source>Name or report</source>
        <translation>名稱或統計項目</translation>
    </message>
    <message>
        <source>Find a scheduled report</source>
        <translation>尋找定期統計</translation>
    </message>
</context>
<context>
    <name>inservice::StudyReports</name>
    <message>
        <source>Training statistics</source>
        <translation>研習統計圖表</translation>
    </message>
    <message>
        <source>This report is about courses, not about people.</source>
        <translation>這一項統計課程，不統計人員。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>to</source>
        <comment>until a day</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>計算起點</translation>
    </message>
    <message>
        <source>In this period</source>
        <translation>當期</translation>
    </message>
    <message>
        <source>All until its end</source>
        <translation>累積</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>範圍</translation>
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
        <source>Duty</source>
        <translation>法定研習</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>專案屬性標籤</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>全部課程</translation>
    </message>
    <message>
        <source>This report names people. Choose the school first.</source>
        <translation>這一項會列出姓名，請先選擇學校。</translation>
    </message>
    <message>
        <source>Choose the teacher in the report «%1», and open the courses from there.</source>
        <translation>請在「%1」選擇教師，再開啟明細。</translation>
    </message>
    <message>
        <source>Enter the number of the course first.</source>
        <translation>請先輸入課程代碼。</translation>
    </message>
    <message>
        <source>There is no duty in the catalogue. Your desk or the centre enters them.</source>
        <translation>尚無法定研習，由區管中心或教師進修網新增。</translation>
    </message>
    <message>
        <source>Enter the first and the last day, in this order.</source>
        <translation>請依序輸入起日與迄日。</translation>
    </message>
    <message>
        <source>Courses, not people</source>
        <translation>課程，不計人員</translation>
    </message>
    <message>
        <source>There is nobody whom this report counts, or no confirmed hours in this period. Choose another period, or whom it counts.</source>
        <translation>沒有符合的人員，或這段期間沒有已核定的時數。請改選期間或統計對象。</translation>
    </message>
    <message>
        <source>There is no such course in this period. Choose another period.</source>
        <translation>這段期間沒有課程。請改選期間。</translation>
    </message>
    <message>
        <source>&amp;What it counts</source>
        <translation>明細(&amp;W)</translation>
    </message>
    <message>
        <source>Everybody on the roster is counted whose hours are passed on.</source>
        <translation>轉送統計計入名冊上有時數轉送的全部人員。</translation>
    </message>
    <message>
        <source>Of the whole country the centre sums up this report at night for whole school years, semesters and years, of teachers (regular, substitute) and of all courses. For anything else choose a county.</source>
        <translation>全國的這項統計由中心每夜彙總，限完整的學年度、學期或年度，統計對象為教師（專任、代理）與全部課程。其他條件請先選擇縣市。</translation>
    </message>
    <message>
        <source>Of the whole country the centre sums up natures, tags, months, modes, counties, hours, duties and groups at night. For this report choose a county.</source>
        <translation>全國的課程性質、標籤、月份、上課方式、縣市、時數分布、法定研習與職稱等分組由中心每夜彙總；這項統計請先選擇縣市。</translation>
    </message>
    <message>
        <source>A fixed period always says the same. Choose this school year, this semester or this calendar year.</source>
        <translation>固定的期間每次結果都相同。請將期間改為本學年度、本學期或今年。</translation>
    </message>
    <message>
        <source>What stands behind</source>
        <translation>明細範圍</translation>
    </message>
    <message>
        <source>All of this report</source>
        <translation>全部（不限這一列）</translation>
    </message>
    <message>
        <source>This is what stands behind one row. Schedule the report that the row is of.</source>
        <translation>這是某一列數字的明細；請回到該列所屬的統計項目設定定期通知。</translation>
    </message>
</context>
</TS>
