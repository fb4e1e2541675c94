<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>PrintRunPlaces</name>
    <message>
        <source>Print runs</source>
        <translation>列印批次</translation>
    </message>
    <message>
        <source>&amp;Open the print run</source>
        <translation>開啟列印批次(&amp;O)</translation>
    </message>
    <message>
        <source>Papers passed on</source>
        <translation>誤送轉交</translation>
    </message>
</context>
<context>
    <name>inservice::CopyModel</name>
    <message>
        <source>No.</source>
        <translation>序</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>服務單位</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>which copy of a form</comment>
        <translation>份次</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>回收情形</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <comment>column: when a form was asked for</comment>
        <translation>催繳日期</translation>
    </message>
</context>
<context>
    <name>inservice::DeliveriesPage</name>
    <message>
        <source>Application number or who passed it on</source>
        <translation>申請編號或轉交者</translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation>尋找紙本</translation>
    </message>
    <message>
        <source>Passed on by us</source>
        <translation>本單位轉出</translation>
    </message>
    <message>
        <source>Passed on to us</source>
        <translation>轉入本單位</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a paper from the list.</source>
        <translation>請從清單選取一份紙本。</translation>
    </message>
    <message>
        <source>The centre is asked for the papers…</source>
        <translation>正在向中心查詢轉交紀錄…</translation>
    </message>
    <message>
        <source>The centre cannot be reached. The papers appear as soon as it answers.</source>
        <translation>無法連線到中心；恢復連線後即顯示轉交紀錄。</translation>
    </message>
    <message>
        <source>No paper fits what is typed.</source>
        <translation>沒有符合輸入條件的紙本。</translation>
    </message>
    <message>
        <source>No paper is like this.</source>
        <translation>沒有這一類的紙本。</translation>
    </message>
    <message>
        <source>No form has come to a wrong desk. One that does is passed on where its scan is looked at.</source>
        <translation>沒有誤送的申請表。收到誤送的申請表時，在檢視掃描檔的地方即可轉交。</translation>
    </message>
    <message>
        <source>No form had come to a wrong desk when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有誤送的申請表；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Papers passed on</source>
        <translation>誤送轉交</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>開啟案件(&amp;O)</translation>
    </message>
    <message>
        <source>Enve&amp;lope for the paper itself…</source>
        <translation>寄送紙本的信封(&amp;L)…</translation>
    </message>
    <message>
        <source>The centre does not answer, so it is not known what has been passed on. Check the network, or try again in a few minutes (F5).</source>
        <translation>中心沒有回應，無法得知轉交情形。請檢查網路，或幾分鐘後再試（F5）。</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Revision on the paper</source>
        <translation>紙本版次</translation>
    </message>
    <message>
        <source>Passed on</source>
        <comment>column: when</comment>
        <translation>轉交時間</translation>
    </message>
    <message>
        <source>Had come to</source>
        <comment>column: a desk</comment>
        <translation>原送達單位</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <comment>column: a desk</comment>
        <translation>轉交單位</translation>
    </message>
    <message>
        <source>By</source>
        <translation>轉交者</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>聯絡電話</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>It is the other desk&apos;s case: nothing of it is shown here.</source>
        <translation>這是其他審核單位的案件，此處不顯示內容。</translation>
    </message>
    <message>
        <source>The other desk sends the paper itself.</source>
        <translation>紙本由原送達單位寄送。</translation>
    </message>
    <message>
        <source>The scan is there already; the sheet with the seals follows by post</source>
        <translation>掃描檔已轉交，核章的紙本另以郵寄送達</translation>
    </message>
    <message>
        <source>Envelopes and labels</source>
        <translation>信封與標籤</translation>
    </message>
</context>
<context>
    <name>inservice::DeliveryModel</name>
    <message>
        <source>Passed on</source>
        <comment>column: when</comment>
        <translation>轉交時間</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Had come to</source>
        <comment>column: a desk</comment>
        <translation>原送達單位</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <comment>column: a desk</comment>
        <translation>轉交單位</translation>
    </message>
    <message>
        <source>By</source>
        <translation>轉交者</translation>
    </message>
</context>
<context>
    <name>inservice::RunModel</name>
    <message>
        <source>Printed on</source>
        <comment>column: when</comment>
        <translation>列印時間</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>列印批號</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Printed</source>
        <comment>column: how many</comment>
        <translation>印出</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>column: how many</comment>
        <translation>回收</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>column: how many</comment>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>列印者</translation>
    </message>
    <message>
        <source>Some missing</source>
        <comment>a print run</comment>
        <translation>尚有缺件</translation>
    </message>
    <message>
        <source>All accounted for</source>
        <comment>a print run</comment>
        <translation>全數勾稽完畢</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>a print run</comment>
        <translation>已結束</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Printed %1, back %2, missing %3</source>
        <translation>印出 %1 份，回收 %2 份，尚缺 %3 份</translation>
    </message>
    <message>
        <source>%1 scanned and not yet received</source>
        <translation>已附掃描待收件 %1 份</translation>
    </message>
    <message>
        <source>%1 void</source>
        <translation>已作廢 %1 份</translation>
    </message>
    <message>
        <source>%1 not needed any more</source>
        <translation>免回收 %1 份</translation>
    </message>
    <message>
        <source>%1 with another desk now</source>
        <translation>已移轉他單位 %1 份</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the sums of a print run</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>To be received</source>
        <comment>a print run</comment>
        <translation>待收件</translation>
    </message>
</context>
<context>
    <name>inservice::RunPrint</name>
    <message>
        <source>Hand the forms out or post them. “Print runs” says which have come back, and which are missing.</source>
        <translation>請將申請表分送或郵寄各單位用印。回收情形與尚缺的申請表，請看「列印批次」。</translation>
    </message>
    <message>
        <source>Forms are handed out or posted for their seals</source>
        <translation>代為列印並分送各單位用印</translation>
    </message>
    <message>
        <source>The unit has lost its form</source>
        <translation>單位遺失申請表</translation>
    </message>
    <message>
        <source>The unit has no printer</source>
        <translation>單位無法列印</translation>
    </message>
    <message>
        <source>The whole ID numbers stand on the forms: the purpose is recorded with each.</source>
        <translation>申請表上列出完整身分證字號，每一份都會記錄用途。</translation>
    </message>
    <message>
        <source>For the cover: where the forms go, what they are for</source>
        <translation>印在封面：送往何處、做什麼用</translation>
    </message>
    <message>
        <source>P&amp;urpose</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>The unit prints the form of a deletion itself.</source>
        <translation>刪除帳號的申請表由該單位自行列印。</translation>
    </message>
    <message>
        <source>No paper is needed.</source>
        <translation>不需要紙本。</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>列印批次</translation>
    </message>
    <message>
        <source>A cover goes before the forms. The preview shows the ID numbers masked; they are whole on the paper. Copies that went out before become void in the list, a form sealed on one of them still counts as long as nothing has been corrected.</source>
        <translation>申請表之前另有一頁封面。預覽時身分證字號部分遮蔽，印出時是完整的。先前印出的各份在清單中列為作廢；資料沒有修正時，蓋在先前那一份的核章表仍可收件。</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and every copy is counted there. Print again as soon as the status bar says “synchronised”.</source>
        <translation>無法連線到中心，而每一份都須由中心編號。請於狀態列顯示「已同步」後再列印。</translation>
    </message>
    <message>
        <source>Left out, because they are not as they were when you chose them: %1.</source>
        <comment>numbers</comment>
        <translation>下列案件在選取後已有變動，沒有列印：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between application numbers</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Print run %1</source>
        <translation>列印批次 %1</translation>
    </message>
</context>
<context>
    <name>inservice::RunTasks</name>
    <message>
        <source>Not back yet</source>
        <comment>forms of a print run</comment>
        <translation>尚缺</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) of print run %1 have been missing for more than %2 days.</source>
        <comment>number, days</comment>
        <translation>
            <numerusform>列印批次 %1 有 %n 份申請表超過 %2 天仍未收回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) of %1 print runs have been missing for more than %2 days.</source>
        <comment>runs, days</comment>
        <translation>
            <numerusform>有 %n 份申請表（%1 個列印批次）超過 %2 天仍未收回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print runs</source>
        <translation>列印批次</translation>
    </message>
</context>
<context>
    <name>inservice::RunsPage</name>
    <message>
        <source>Choose a print run from the list.</source>
        <translation>請從清單選取一個列印批次。</translation>
    </message>
    <message>
        <source>The centre is asked for the print runs…</source>
        <translation>正在向中心查詢列印批次…</translation>
    </message>
    <message>
        <source>The centre cannot be reached. The print runs appear as soon as it answers.</source>
        <translation>無法連線到中心；恢復連線後即顯示列印批次。</translation>
    </message>
    <message>
        <source>No print run fits what is typed.</source>
        <translation>沒有符合輸入條件的列印批次。</translation>
    </message>
    <message>
        <source>No print run is like this.</source>
        <translation>沒有這一類的列印批次。</translation>
    </message>
    <message>
        <source>Nothing has been printed as a run yet. Choose cases under “Review”, and “Print forms as a run…” in the menu there.</source>
        <translation>還沒有批次列印過申請表。請在「審核」選取案件，再從作業選單選「批次列印申請表…」。</translation>
    </message>
    <message>
        <source>There was no print run when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有列印批次；目前無法連線到中心。</translation>
    </message>
    <message>
        <source>Print runs</source>
        <translation>列印批次</translation>
    </message>
    <message>
        <source>Print run, note or who printed it</source>
        <translation>列印批號、備註或列印者</translation>
    </message>
    <message>
        <source>Find a print run</source>
        <translation>尋找列印批次</translation>
    </message>
    <message>
        <source>&amp;Ask for what is missing</source>
        <translation>催繳尚缺(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Print what is missing again…</source>
        <translation>重印尚缺(&amp;P)…</translation>
    </message>
    <message>
        <source>Envelopes and &amp;labels…</source>
        <translation>信封與標籤(&amp;L)…</translation>
    </message>
    <message>
        <source>E&amp;nd the run…</source>
        <translation>結束追蹤(&amp;N)…</translation>
    </message>
    <message>
        <source>The forms of this run</source>
        <translation>本批次的申請表</translation>
    </message>
    <message>
        <source>The centre does not answer, so it is not known what has come back. Check the network, or try again in a few minutes (F5).</source>
        <translation>中心沒有回應，無法得知回收情形。請檢查網路，或幾分鐘後再試（F5）。</translation>
    </message>
    <message>
        <source>Print run %1</source>
        <translation>列印批次 %1</translation>
    </message>
    <message>
        <source>%1, printed by %2. Purpose: %3</source>
        <comment>time, who, what for</comment>
        <translation>%1 由 %2 列印。用途：%3</translation>
    </message>
    <message>
        <source>Ended by %1 on %2.</source>
        <translation>%1 於 %2 結束追蹤。</translation>
    </message>
    <message>
        <source>Ended by %1 on %2: %3</source>
        <translation>%1 於 %2 結束追蹤：%3</translation>
    </message>
    <message>
        <source>This run has been ended.</source>
        <translation>這個列印批次已結束追蹤。</translation>
    </message>
    <message>
        <source>Something about this run is still on its way to the centre.</source>
        <translation>這個列印批次有待送的作業，尚未送達中心。</translation>
    </message>
    <message>
        <source>The centre has not said yet what is missing.</source>
        <translation>中心尚未回覆缺件情形。</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>沒有缺件。</translation>
    </message>
    <message>
        <source>All of them were asked for within the last seven days.</source>
        <translation>七日內都已催繳過。</translation>
    </message>
    <message>
        <source>A mail goes to each applicant whose form is missing</source>
        <translation>寄信給申請表尚缺的每一位申請人</translation>
    </message>
    <message>
        <source>Copies that went out before become void</source>
        <translation>先前印出的各份列為作廢</translation>
    </message>
    <message numerus="yes">
        <source>Ask for %n missing form(s) of %1</source>
        <translation>
            <numerusform>催繳列印批次 %1 尚缺的 %n 份申請表</numerusform>
        </translation>
    </message>
    <message>
        <source>Print forms as a run</source>
        <translation>批次列印申請表</translation>
    </message>
    <message>
        <source>Envelopes and labels</source>
        <translation>信封與標籤</translation>
    </message>
    <message>
        <source>End the print run %1</source>
        <translation>結束追蹤列印批次 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) are not back and are not waited for any more. The cases stay as they are.</source>
        <translation>
            <numerusform>還有 %n 份沒有回收，不再追蹤；案件本身不受影響。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is accounted for.</source>
        <translation>已全數勾稽完畢。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>結束追蹤</translation>
    </message>
    <message>
        <source>Why they are not waited for</source>
        <translation>不再追蹤的原因</translation>
    </message>
    <message>
        <source>Remark (optional)</source>
        <translation>備註（可不填）</translation>
    </message>
    <message>
        <source>Write why the forms that are missing are not waited for.</source>
        <translation>請填寫尚缺的申請表不再追蹤的原因。</translation>
    </message>
</context>
</TS>
