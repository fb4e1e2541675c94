<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>RefusedNotice</name>
    <message>
        <source>%1 was not done.</source>
        <comment>what was asked for</comment>
        <translation>「%1」未完成。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was not done; why</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已閱讀</translation>
    </message>
</context>
<context>
    <name>inservice::BulkModel</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Will be done</source>
        <translation>將處理</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>待送</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需處理</translation>
    </message>
</context>
<context>
    <name>inservice::BulkPanel</name>
    <message>
        <source>Back to the list (&amp;G)</source>
        <translation>回到清單(&amp;G)</translation>
    </message>
    <message>
        <source>What happens to each of them</source>
        <translation>每一筆的處理結果</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <comment>how many</comment>
        <translation>已選 %1</translation>
    </message>
    <message>
        <source>Possible for none of those selected</source>
        <translation>所選的都不能進行這項作業</translation>
    </message>
    <message>
        <source>Possible for %1 of them</source>
        <translation>其中 %1 可以處理</translation>
    </message>
    <message>
        <source>Only with one at a time</source>
        <translation>這項作業一次只能處理一個</translation>
    </message>
    <message>
        <source>First finish what stands beside the list.</source>
        <translation>請先完成或取消清單旁正在進行的作業。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Somebody else has just changed this.</source>
        <translation>他人剛剛更動了這一筆。</translation>
    </message>
    <message>
        <source>Undone: nothing was sent.</source>
        <translation>已復原，未送出。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>some, how many</comment>
        <translation>%1，另有 %2</translation>
    </message>
    <message numerus="yes">
        <source>Mails: %n, one to each person</source>
        <translation>
            <numerusform>寄出 %n 封通知信，每人一封</numerusform>
        </translation>
    </message>
    <message>
        <source>Mails: none</source>
        <translation>不寄通知信</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <comment>how many</comment>
        <translation>略過 %1：</translation>
    </message>
    <message>
        <source>· %1 %2</source>
        <comment>why some are skipped, which ones</comment>
        <translation>・%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 done</source>
        <comment>action, how many</comment>
        <translation>%1：完成 %2</translation>
    </message>
    <message>
        <source>%1 to be sent</source>
        <comment>how many</comment>
        <translation>待送 %1</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <comment>how many</comment>
        <translation>需處理 %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <comment>how many</comment>
        <translation>略過 %1</translation>
    </message>
    <message>
        <source>Choose what to do; then you see what will happen to each of them before anything is sent.</source>
        <translation>請選擇要做的事；送出前會先列出每一筆將如何處理。</translation>
    </message>
    <message>
        <source>There is nothing that could be done with these together. One by one, each says what it waits for or who can do it.</source>
        <translation>選取的項目沒有可以一次辦理的事。點開單獨一筆，就會說明它在等什麼、誰可以辦理。</translation>
    </message>
    <message>
        <source>At most %1 at once: choose fewer.</source>
        <comment>how many</comment>
        <translation>一次最多 %1，請減少選取。</translation>
    </message>
    <message numerus="yes">
        <source>It can be undone for %n seconds.</source>
        <translation>
            <numerusform>送出前有 %n 秒可以復原。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChosenPeoplePage</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>inservice::FieldsPanel</name>
    <message>
        <source>Cancel (&amp;X)</source>
        <translation>取消(&amp;X)</translation>
    </message>
    <message>
        <source>%1 (&amp;Y)</source>
        <comment>what the button does, its access key</comment>
        <translation>%1(&amp;Y)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Possible for none of those selected</source>
        <translation>所選的都不能進行這項作業</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>inservice::ListExport</name>
    <message>
        <source>&amp;Save…</source>
        <translation>儲存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>名單下載</translation>
    </message>
    <message>
        <source>Save the list as a &amp;file…</source>
        <translation>名單下載(&amp;F)…</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>ODF 試算表（.ods）</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel（.xlsx）</translation>
    </message>
    <message>
        <source>CSV (UTF-8)</source>
        <translation>CSV（UTF-8）</translation>
    </message>
    <message>
        <source>With &amp;whole ID numbers</source>
        <translation>含完整身分證字號(&amp;W)</translation>
    </message>
    <message>
        <source>What the whole ID numbers are needed for</source>
        <translation>完整身分證字號的用途</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Only for whole ID numbers.</source>
        <translation>下載完整身分證字號時才需要。</translation>
    </message>
    <message>
        <source>Whole ID numbers of %1 people a day at most. Filter the list.</source>
        <translation>完整身分證字號一天最多下載 %1 人。請先篩選名單。</translation>
    </message>
    <message>
        <source>The centre is asked.</source>
        <translation>正在詢問中心。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a file: of what, a date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and it has to know who saves a list. Try again when you are online.</source>
        <translation>無法連線到中心，而下載名單須由中心記錄。請在連線後再試。</translation>
    </message>
    <message>
        <source>The file was not written: %1. Choose another folder, and save once more.</source>
        <translation>檔案沒有寫入：%1。請選擇其他資料夾，再儲存一次。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已存檔：%1</translation>
    </message>
</context>
<context>
    <name>inservice::OtherViewers</name>
    <message>
        <source>%1 has this open too, since %2.</source>
        <translation>%1 也開啟了這一件（%2 起）。</translation>
    </message>
</context>
<context>
    <name>inservice::PageBars</name>
    <message>
        <source>This could not be written down on this PC, so nothing was asked for: %1</source>
        <translation>無法寫入這台電腦，因此未送出：%1</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
</context>
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
    <message>
        <source>A colleague was first with the same decision: nothing is left to do.</source>
        <translation>同仁已先做出相同的決定，您不必再處理。</translation>
    </message>
    <message>
        <source>Understood (&amp;Y)</source>
        <translation>知道了(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>inservice::PastLists</name>
    <message>
        <source>The centre has not answered yet.</source>
        <translation>中心尚未回應。</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
</context>
<context>
    <name>inservice::PurposeEdit</name>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Say what the number is needed for.</source>
        <translation>請選擇或填寫查看證號的目的。</translation>
    </message>
    <message>
        <source>Show the whole ID number</source>
        <translation>顯示完整身分證字號</translation>
    </message>
    <message>
        <source>Each look is recorded with its purpose. The purpose is asked once; it holds until you leave this page.</source>
        <translation>每次查看都會連同目的記錄下來。目的只問一次，離開本頁後失效。</translation>
    </message>
</context>
<context>
    <name>inservice::PurposePanel</name>
    <message>
        <source>Show the number (&amp;Y)</source>
        <translation>顯示號碼(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>目的(&amp;P)</translation>
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
    <message>
        <source>Possible for none of those selected</source>
        <translation>所選的都不能進行這項作業</translation>
    </message>
</context>
<context>
    <name>inservice::RequestWords</name>
    <message>
        <source>Choose a request from the list.</source>
        <translation>請從清單選擇一件申請。</translation>
    </message>
    <message>
        <source>The requests are being loaded…</source>
        <translation>請求載入中…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The requests appear as soon as it answers.</source>
        <translation>目前無法連線，本機也沒有先前載入的資料。連線後即會顯示請求。</translation>
    </message>
    <message>
        <source>No request fits what is typed.</source>
        <translation>沒有符合輸入文字的請求。</translation>
    </message>
    <message>
        <source>No request is like this.</source>
        <translation>沒有此狀態的請求。</translation>
    </message>
</context>
<context>
    <name>inservice::ShownId</name>
    <message>
        <source>The number lies at the centre, which cannot be reached now. Try again when you are online.</source>
        <translation>號碼存放在中心，目前無法連線。請連線後再試。</translation>
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
    <message>
        <source>Undone: nothing was sent.</source>
        <translation>已復原，未送出。</translation>
    </message>
    <message>
        <source>It was on its way already and stays as asked for.</source>
        <translation>已在傳送途中，維持原決定。</translation>
    </message>
    <message numerus="yes">
        <source>%n were on their way already.</source>
        <translation>
            <numerusform>其中 %n 件已在傳送途中，維持原決定。</numerusform>
        </translation>
    </message>
</context>
</TS>
