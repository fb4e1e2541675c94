<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>OfferingSearchPlaces</name>
    <message>
        <source>Courses by place</source>
        <translation>依研習地點</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>全部研習列表</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>研習進階搜尋</translation>
    </message>
    <message>
        <source>Courses by organiser</source>
        <translation>依開課單位</translation>
    </message>
</context>
<context>
    <name>inservice::ChooseFirstPage</name>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;List: %1</source>
        <comment>of a county or an organiser</comment>
        <translation>列表：%1(&amp;L)</translation>
    </message>
</context>
<context>
    <name>inservice::CountTree</name>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n 門</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>no courses</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, number of courses</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>inservice::DateSpan</name>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Begins at any time</source>
        <translation>開始日期不限</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 天內</translation>
    </message>
    <message>
        <source>Within 60 days</source>
        <translation>60 天內</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>90 天內</translation>
    </message>
    <message>
        <source>This semester</source>
        <translation>本學期</translation>
    </message>
    <message>
        <source>Winter holidays</source>
        <translation>寒假</translation>
    </message>
    <message>
        <source>Summer holidays</source>
        <translation>暑假</translation>
    </message>
    <message>
        <source>Between days…</source>
        <translation>自訂起迄日期…</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>今天起</translation>
    </message>
    <message>
        <source>When the course begins</source>
        <translation>課程開始日期</translation>
    </message>
    <message>
        <source>Begins on this day or later</source>
        <translation>課程開始日期，起</translation>
    </message>
    <message>
        <source>Begins on this day or before</source>
        <translation>課程開始日期，迄</translation>
    </message>
    <message>
        <source>2026/03/01</source>
        <translation>2026/03/01</translation>
    </message>
</context>
<context>
    <name>inservice::FacetPanel</name>
    <message>
        <source>&amp;Without this</source>
        <translation>不含這一項(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Any of them</source>
        <translation>這一類不限(&amp;A)</translation>
    </message>
    <message>
        <source>What to choose by</source>
        <translation>搜尋方式</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>在這一類裡尋找</translation>
    </message>
    <message>
        <source>Click or space bar: with it. Alt and click, or the minus key: without it.</source>
        <translation>點選或按空白鍵：要；Alt＋點選或按減號：不含。</translation>
    </message>
    <message>
        <source>The whole name of a lecturer</source>
        <translation>講師全名</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>加入(&amp;D)</translation>
    </message>
    <message>
        <source>Type the whole name first.</source>
        <translation>請先輸入講師全名。</translation>
    </message>
    <message>
        <source>Choose a value first.</source>
        <translation>請先選一項。</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1, wanted, %2 courses</source>
        <translation>%1，已選，%2 門</translation>
    </message>
    <message>
        <source>%1, %2 courses</source>
        <translation>%1，%2 門</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what one chooses by, how many are chosen</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing is chosen here.</source>
        <translation>這一類沒有選任何條件。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 等，另 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>facet, values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Fifty values of one kind are the most.</source>
        <translation>同一類最多選 50 項。</translation>
    </message>
</context>
<context>
    <name>inservice::FacetValues</name>
    <message>
        <source>%1 %2</source>
        <comment>code, label of a tag</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Advisory groups and training centres</source>
        <translation>輔導團／教研中心</translation>
    </message>
    <message>
        <source>Authorities and social education</source>
        <translation>政府機關／社教機構</translation>
    </message>
</context>
<context>
    <name>inservice::FindCoursesPage</name>
    <message>
        <source>What the keyword is looked for in</source>
        <translation>關鍵字查詢的欄位</translation>
    </message>
    <message>
        <source>in titles</source>
        <translation>查研習名稱</translation>
    </message>
    <message>
        <source>in tags</source>
        <translation>查專案屬性標籤</translation>
    </message>
    <message>
        <source>in codes</source>
        <translation>查課程代碼</translation>
    </message>
    <message>
        <source>in organisers</source>
        <translation>查辦理研習單位</translation>
    </message>
    <message>
        <source>All counties</source>
        <translation>全部縣市</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>全部研習列表</translation>
    </message>
</context>
<context>
    <name>inservice::OfferingListPage</name>
    <message>
        <source>Title or code; -word: without it</source>
        <translation>研習名稱或課程代碼；-字：不含該字</translation>
    </message>
    <message>
        <source>Find a course by title or code</source>
        <translation>以研習名稱或課程代碼尋找課程</translation>
    </message>
    <message>
        <source>The courses are being loaded…</source>
        <translation>正在載入課程…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The courses appear as soon as it answers.</source>
        <translation>連不上中心，這台電腦也還沒有載入過課程。中心一有回應，課程就會出現。</translation>
    </message>
    <message>
        <source>No course fits what is looked for.</source>
        <translation>沒有符合條件的課程。</translation>
    </message>
    <message>
        <source>No course is like this.</source>
        <translation>沒有這一類的課程。</translation>
    </message>
    <message>
        <source>No published course is to come.</source>
        <translation>目前沒有尚未開始的公開課程。</translation>
    </message>
    <message>
        <source>No published course was to come when the centre last answered; it cannot be reached now.</source>
        <translation>中心上次回應時沒有尚未開始的公開課程；現在連不上中心。</translation>
    </message>
    <message>
        <source>Choose a course from the list.</source>
        <translation>請從列表選一門課程。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即再試</translation>
    </message>
    <message>
        <source>Organiser: name or code</source>
        <translation>辦理單位：名稱或代碼</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>辦理單位</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表的排序</translation>
    </message>
    <message>
        <source>By first day</source>
        <translation>依開始日期</translation>
    </message>
    <message>
        <source>By registration deadline</source>
        <translation>依報名期限</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新公開的在前</translation>
    </message>
    <message>
        <source>Most seats first</source>
        <translation>名額多的在前</translation>
    </message>
    <message>
        <source>By a column</source>
        <translation>依欄位</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without credits</source>
        <translation>非學分班</translation>
    </message>
    <message>
        <source>With credits</source>
        <translation>學分班</translation>
    </message>
    <message>
        <source>For a degree</source>
        <translation>學位班</translation>
    </message>
    <message>
        <source>The centre is asked for courses that have ended…</source>
        <translation>正在向中心查詢已結束的課程…</translation>
    </message>
    <message>
        <source>None of the courses that have not ended fits. Those that have ended are at the centre alone, which cannot be reached.</source>
        <translation>尚未結束的課程沒有符合的。已結束的課程只存在中心，現在連不上。</translation>
    </message>
    <message>
        <source>No course that is looked for here has the code %1.</source>
        <translation>這裡沒有課程代碼 %1 的課程。</translation>
    </message>
    <message>
        <source>Why is it not found?</source>
        <translation>為什麼找不到？</translation>
    </message>
</context>
<context>
    <name>inservice::OrganiserCoursesPage</name>
    <message>
        <source>All counties</source>
        <translation>全部縣市</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部標籤</translation>
    </message>
    <message>
        <source>By who gives the course, not by whom it is for: for that there is the advanced search.</source>
        <translation>這裡依「誰開的課」搜尋，不是依上課對象；要依上課對象搜尋，請用「研習進階搜尋」。</translation>
    </message>
    <message>
        <source>Kinds of organisers and organisers, with how many courses are to come</source>
        <translation>開課單位類別與單位，及尚未開始的課程數</translation>
    </message>
    <message>
        <source>Choose an &amp;organiser</source>
        <translation>選擇開課單位(&amp;O)</translation>
    </message>
    <message>
        <source>Courses by organiser</source>
        <translation>依開課單位搜尋</translation>
    </message>
    <message>
        <source>Find an organiser</source>
        <translation>尋找開課單位</translation>
    </message>
</context>
<context>
    <name>inservice::PastFoot</name>
    <message>
        <source>Courses that have ended are not looked for: the centre takes ten words and a hundred characters. Type less.</source>
        <translation>沒有查已結束的課程：中心最多接受 10 個詞、100 個字，請縮短。</translation>
    </message>
    <message>
        <source>The centre is asked for more courses that have ended…</source>
        <translation>正在向中心查詢更多已結束的課程…</translation>
    </message>
    <message>
        <source>The centre is asked for courses that have ended…</source>
        <translation>正在向中心查詢已結束的課程…</translation>
    </message>
    <message numerus="yes">
        <source>At the end of the list: %n course(s) that have ended, told by the centre. It has more: scroll on.</source>
        <translation>
            <numerusform>列表最後是中心查得的已結束課程，已列出 %n 門，中心還有更多：往下捲動就會繼續列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>List more</source>
        <translation>繼續列出</translation>
    </message>
    <message numerus="yes">
        <source>At the end of the list: all %n course(s) that have ended, told by the centre.</source>
        <translation>
            <numerusform>列表最後是中心查得的已結束課程，共 %n 門，已全部列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>No course that has ended fits.</source>
        <translation>沒有符合條件的已結束課程。</translation>
    </message>
    <message>
        <source>The centre cannot be reached: the list has only courses that have not ended, as they were when it last answered.</source>
        <translation>連不上中心：只列出尚未結束的課程，內容是中心上次回應時的資料；已結束的課程要連上中心才查得到。</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>立即再試</translation>
    </message>
</context>
<context>
    <name>inservice::PlaceCoursesPage</name>
    <message>
        <source>All districts</source>
        <translation>全部地區</translation>
    </message>
    <message>
        <source>Every kind of school</source>
        <translation>全部學校階段</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部標籤</translation>
    </message>
    <message>
        <source>Counties, with how many courses are to come</source>
        <translation>各縣市及尚未開始的課程數</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>縣市地圖(&amp;M)</translation>
    </message>
    <message>
        <source>Courses by place</source>
        <translation>依研習地點搜尋</translation>
    </message>
    <message>
        <source>all counties</source>
        <translation>全部縣市</translation>
    </message>
    <message>
        <source>online</source>
        <translation>線上</translation>
    </message>
    <message>
        <source>All counties</source>
        <translation>全部縣市</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>線上課程</translation>
    </message>
    <message>
        <source>Find a county</source>
        <translation>尋找縣市</translation>
    </message>
    <message>
        <source>Choose a county first.</source>
        <translation>請先選縣市。</translation>
    </message>
</context>
<context>
    <name>inservice::SavedSearches</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的查詢</translation>
    </message>
    <message>
        <source>Searches kept on this PC, with how many courses that have not ended they find</source>
        <translation>保存在這台電腦上的查詢，括號內是目前查得的未結束課程數</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>保存這個查詢…</translation>
    </message>
    <message>
        <source>Delete this search</source>
        <translation>刪除這個查詢</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>查詢名稱</translation>
    </message>
    <message>
        <source>Cancel (&amp;X)</source>
        <translation>取消(&amp;X)</translation>
    </message>
    <message>
        <source>No saved search</source>
        <translation>沒有已保存的查詢</translation>
    </message>
    <message>
        <source>Saved searches…</source>
        <translation>已保存的查詢…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a search, how many it finds</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose or type something to look for first.</source>
        <translation>請先輸入或選擇查詢條件。</translation>
    </message>
    <message>
        <source>Fifty searches are the most. Delete one first.</source>
        <translation>最多保存 50 個查詢，請先刪除一個。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>取代同名的(&amp;R)</translation>
    </message>
    <message>
        <source>Give the search a name.</source>
        <translation>請輸入查詢名稱。</translation>
    </message>
</context>
<context>
    <name>inservice::SearchCoursesPage</name>
    <message>
        <source>More ways to search</source>
        <translation>顯示更多方式</translation>
    </message>
    <message>
        <source>Without conditions</source>
        <translation>清除條件</translation>
    </message>
    <message>
        <source>Advanced search</source>
        <translation>研習進階搜尋</translation>
    </message>
    <message>
        <source>Fewer ways to search</source>
        <translation>收起更多方式</translation>
    </message>
    <message>
        <source>Subscribe to this search…</source>
        <translation>訂閱這個搜尋…</translation>
    </message>
    <message>
        <source>You are told again and again which courses it newly finds</source>
        <translation>有符合條件的新公開課程時通知您</translation>
    </message>
    <message>
        <source>What fits you changes with you: the centre looks for courses without these conditions.</source>
        <translation>「適合我」隨個人狀況改變，中心定期查詢時不使用這類條件。請取消後再訂閱。</translation>
    </message>
    <message>
        <source>The centre is asked what fits you…</source>
        <translation>正在向中心查詢您可報名的課程…</translation>
    </message>
    <message>
        <source>Only the centre knows what fits you, and it cannot be reached.</source>
        <translation>您可報名的課程由中心判斷，目前連不上中心。</translation>
    </message>
    <message>
        <source>The centre does not say now what fits you. Try again later.</source>
        <translation>中心目前無法回覆您可報名的課程，請稍後再試。</translation>
    </message>
    <message>
        <source>Taken part: courses that have ended, with hours of yours or, until their list is confirmed, a seat. The centre looks for them.</source>
        <translation>已參加：課程已結束且您有核定時數；名單尚未確認時，以錄取名額認定。由中心查詢。</translation>
    </message>
    <message>
        <source>My main subject: %1</source>
        <translation>我的主要任教科別：%1</translation>
    </message>
</context>
</TS>
