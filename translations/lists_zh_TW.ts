<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>inservice::ConditionPanel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>values</comment>
        <translation>
            <numerusform>%1等，另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown to this version</source>
        <translation>此版本不認得的項目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, its only value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: one of %2</source>
        <comment>field, values</comment>
        <translation>%1：%2其中任一</translation>
    </message>
    <message>
        <source>%1: all of %2</source>
        <comment>field, values</comment>
        <translation>%1：%2全部</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <comment>field, values</comment>
        <translation>%1：排除%2</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>須全部符合</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>符合其中任一即可</translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>套用(&amp;Y)</translation>
    </message>
    <message>
        <source>Remove this condition (&amp;K)</source>
        <translation>移除這個條件(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel (&amp;X)</source>
        <translation>取消(&amp;X)</translation>
    </message>
    <message>
        <source>What to filter by</source>
        <translation>篩選項目</translation>
    </message>
    <message>
        <source>How the values are meant</source>
        <translation>符合方式</translation>
    </message>
    <message>
        <source>Find among these</source>
        <translation>在下列項目中尋找</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>其中任一</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>請至少勾選一項。</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>inservice::DetailColumn</name>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
</context>
<context>
    <name>inservice::FilterBar</name>
    <message>
        <source>Saved filters</source>
        <translation>已儲存的篩選</translation>
    </message>
    <message>
        <source>Add a condition…</source>
        <translation>加入條件…</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>儲存這個篩選…</translation>
    </message>
    <message>
        <source>Delete this filter</source>
        <translation>刪除這個篩選</translation>
    </message>
    <message>
        <source>Without conditions</source>
        <translation>清除條件</translation>
    </message>
    <message>
        <source>How the conditions are joined</source>
        <translation>條件之間的關係</translation>
    </message>
    <message>
        <source>All of these must hold</source>
        <translation>須全部符合</translation>
    </message>
    <message>
        <source>One of these is enough</source>
        <translation>符合其中任一即可</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>篩選名稱</translation>
    </message>
    <message>
        <source>For every unit of the country (&amp;W)</source>
        <translation>提供全國各單位使用(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>儲存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel (&amp;X)</source>
        <translation>取消(&amp;X)</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>請填寫篩選名稱。</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>不套用篩選</translation>
    </message>
    <message>
        <source>Kept on this PC, for you</source>
        <translation>儲存在這台電腦，供您使用</translation>
    </message>
    <message>
        <source>Conditions below</source>
        <translation>下列條件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a filter, how many it finds</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Change or remove this condition</source>
        <translation>修改或移除這個條件</translation>
    </message>
    <message>
        <source>Twelve conditions are the most.</source>
        <translation>最多十二個條件。</translation>
    </message>
    <message>
        <source>Reason, for instance the letter that asks for it</source>
        <translation>理由，例如來函文號</translation>
    </message>
    <message>
        <source>Why every unit gets this filter</source>
        <translation>提供全國各單位使用的理由</translation>
    </message>
    <message>
        <source>Say why every unit gets this filter.</source>
        <translation>請填寫提供全國各單位使用的理由。</translation>
    </message>
</context>
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
    <message>
        <source>, </source>
        <comment>between filters</comment>
        <translation>、</translation>
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
    <message>
        <source>“%1”</source>
        <comment>what is typed in the find box</comment>
        <translation>「%1」</translation>
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
