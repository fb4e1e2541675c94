<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CourseChangePlaces</name>
    <message>
        <source>Review of changes</source>
        <translation>課程異動審核</translation>
    </message>
    <message>
        <source>&amp;Open the change</source>
        <translation>開啟異動(&amp;O)</translation>
    </message>
    <message>
        <source>Changes of courses</source>
        <translation>課程異動</translation>
    </message>
    <message>
        <source>Change a course</source>
        <translation>課程異動申請</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeActions</name>
    <message>
        <source>&amp;Look at the changes</source>
        <translation>檢視異動內容(&amp;L)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>檢查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Send the change</source>
        <translation>送出異動(&amp;S)</translation>
    </message>
    <message>
        <source>Change &amp;more in the form</source>
        <translation>回表單繼續修改(&amp;M)</translation>
    </message>
    <message>
        <source>Take back what was not sent</source>
        <translation>收回尚未送出的異動</translation>
    </message>
    <message>
        <source>Discard this change</source>
        <translation>捨棄這份異動</translation>
    </message>
    <message>
        <source>The change is on its way to the centre.</source>
        <translation>異動傳送中。</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeBulkPanel</name>
    <message>
        <source>You have asked for this change. Somebody else of your desk decides on it.</source>
        <translation>此異動由您申請，須由同單位其他人員審核。</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>核准(&amp;A)…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Do &amp;not approve…</source>
        <translation>不核准(&amp;N)…</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>The data on this PC could not be read.</source>
        <translation>無法讀取本機資料。</translation>
    </message>
    <message>
        <source>It does not wait any more: “%1”.</source>
        <translation>已不在待審狀態：「%1」。</translation>
    </message>
    <message>
        <source>Another desk decides on it.</source>
        <translation>由其他審核單位審核。</translation>
    </message>
    <message>
        <source>A decision about this change has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>此異動的審核結果尚未送出，請等候系統回覆。</translation>
    </message>
    <message>
        <source>The course has become another since this was asked for: decide on it by itself, field by field.</source>
        <translation>申請之後課程內容已有變動：請單獨開啟，逐項審核。</translation>
    </message>
    <message>
        <source>All that they ask for holds then; the organisers are told by mail.</source>
        <translation>申請的項目全部生效，並以電子郵件通知開課單位。</translation>
    </message>
    <message>
        <source>The courses stay as they are. The reason is mailed to the organisers, who may ask again.</source>
        <translation>課程維持原狀。原因以電子郵件通知開課單位，可重新申請。</translation>
    </message>
    <message>
        <source>Note to the organisers (may be left empty)</source>
        <translation>給開課單位的說明（可不填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason: it is mailed to the organisers.</source>
        <translation>請填寫原因，將以電子郵件通知開課單位。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 件異動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who are enrolled are told by mail.</source>
        <translation>
            <numerusform>以電子郵件通知已報名人員 %n 位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChangeCards</name>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>The desk: %1</source>
        <translation>區管中心意見：%1</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>原內容</translation>
    </message>
    <message>
        <source>As it is to be</source>
        <translation>異動後</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is written, field</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Reason for this field</source>
        <translation>此項的異動原因</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>復原此項</translation>
    </message>
    <message>
        <source>Leave as it stands: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Approve this field</source>
        <translation>核准此項</translation>
    </message>
    <message>
        <source>Approve: %1</source>
        <translation>核准：%1</translation>
    </message>
    <message>
        <source>Why this field is not approved</source>
        <translation>此項不核准的原因</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>What else is to be said of it</source>
        <translation>補充說明</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeDetail</name>
    <message>
        <source>Holds, to be reviewed</source>
        <translation>已生效，待審核</translation>
    </message>
    <message>
        <source>It has become another since this was asked for, and stands as “%1” now: it cannot be approved so. Do not approve this field; it can be asked for anew from there.</source>
        <translation>申請之後此項已另有異動，目前為「%1」，無法依原申請核准。請不核准此項，由開課單位依目前內容重新申請。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Those enrolled are told by mail.</source>
        <translation>核准後以電子郵件通知已報名者。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Save the sealed form: %1…</source>
        <translation>另存用印申請表：%1…</translation>
    </message>
    <message>
        <source>Asked for by %1, %2</source>
        <comment>name, time</comment>
        <translation>申請：%1，%2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Urgent: a disaster</source>
        <translation>緊急：天然災害</translation>
    </message>
    <message>
        <source>Urgent: the lecturer cannot come</source>
        <translation>緊急：講師臨時無法到課</translation>
    </message>
    <message>
        <source>The course: %1, %2 people enrolled or waiting</source>
        <comment>days, number</comment>
        <translation>課程日期：%1；已報名及備取 %2 人</translation>
    </message>
    <message>
        <source>To be looked at: %1</source>
        <translation>請留意：%1</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>name, time</comment>
        <translation>審核：%1，%2</translation>
    </message>
    <message>
        <source>What the desk said: %1</source>
        <translation>審核意見：%1</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeDone</name>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Follow the change</source>
        <translation>查詢此異動(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look at the course</source>
        <translation>查看課程(&amp;L)</translation>
    </message>
    <message>
        <source>Course %1 %2: the change has arrived</source>
        <comment>number, title</comment>
        <translation>課程 %1 %2：異動已送達</translation>
    </message>
    <message>
        <source>Holds from now on: %1.</source>
        <translation>已生效：%1。</translation>
    </message>
    <message>
        <source>Waits for the desk: %1. Until it is decided the old value is valid; you are told by mail.</source>
        <translation>待區管中心審核：%1。審核之前以原內容為準，結果以電子郵件通知。</translation>
    </message>
    <message numerus="yes">
        <source>%n of those enrolled are told by mail.</source>
        <translation>
            <numerusform>以電子郵件通知已報名者 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else was mailed.</source>
        <translation>沒有寄發其他通知。</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeOutbox</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>change</comment>
        <translation>
            <numerusform>%1等，另 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
</context>
<context>
    <name>inservice::ChangePage</name>
    <message>
        <source>Look at what is changed (Ctrl+Return) before it is sent.</source>
        <translation>送出前請先檢視異動內容（Ctrl+Return）。</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing was sent: %1</source>
        <translation>無法寫入這台電腦，因此沒有送出：%1</translation>
    </message>
    <message>
        <source>Change a course</source>
        <translation>課程異動申請</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The data on this PC could not be read: %1</source>
        <translation>無法讀取這台電腦上的資料：%1</translation>
    </message>
    <message>
        <source>The course has been changed meanwhile; what you change lies over what holds now.</source>
        <translation>課程內容在此期間已有異動；您的修改已套用在目前內容之上。</translation>
    </message>
    <message>
        <source>The course has been changed meanwhile, also what you change: %1. What holds now stands beside it; look whether yours is still right.</source>
        <translation>課程內容在此期間已有異動，包括您正在修改的：%1。目前內容列在旁邊，請確認您的修改是否仍然適當。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>A change of this course waits for the desk already: only what needs no review can be changed until it is decided.</source>
        <translation>此課程已有異動申請審核中，審核完成前只能修改不須送審的項目。</translation>
    </message>
    <message>
        <source>Change in the form what is to be another; what holds stays valid until you have sent it.</source>
        <translation>請直接在表單上修改；送出之前，課程仍以目前內容為準。</translation>
    </message>
    <message numerus="yes">
        <source>The centre does not accept this: %n thing(s) are wrong; they are marked, and listed beside the form.</source>
        <translation>
            <numerusform>內容有 %n 處需要修正，已在表單上標示並列在旁邊。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet: it stands as it holds.</source>
        <translation>尚未修改任何項目，內容與目前相同。</translation>
    </message>
    <message>
        <source>The change is on its way to the centre.</source>
        <translation>異動傳送中。</translation>
    </message>
    <message>
        <source>On its way to the centre; for a moment it can be taken back. Without a connection it waits in the outbox and goes out by itself.</source>
        <translation>異動傳送中，短時間內可以收回。若目前沒有連線，會先放在待送，連線後自動送出。</translation>
    </message>
    <message>
        <source>Nothing was sent. The change can be gone on with.</source>
        <translation>沒有送出，可以繼續修改。</translation>
    </message>
    <message>
        <source>It is on its way to the centre already. What waits for the desk can be withdrawn once it is there.</source>
        <translation>異動已在傳送中；須送審的項目送達後可以撤回。</translation>
    </message>
</context>
<context>
    <name>inservice::ChangePreview</name>
    <message>
        <source>Reason for the &amp;whole change</source>
        <translation>異動原因(&amp;W)</translation>
    </message>
    <message>
        <source>For all fields that have none of their own. What is reviewed needs at least 5 characters.</source>
        <translation>適用於未個別填寫原因的各項；須送審的項目至少 5 字。</translation>
    </message>
    <message>
        <source>Not urgent</source>
        <translation>非緊急</translation>
    </message>
    <message>
        <source>Disaster (typhoon, earthquake, …)</source>
        <translation>天然災害（颱風、地震等）</translation>
    </message>
    <message>
        <source>The lecturer cannot come</source>
        <translation>講師臨時無法到課</translation>
    </message>
    <message>
        <source>&amp;Urgent</source>
        <translation>緊急情形(&amp;U)</translation>
    </message>
    <message>
        <source>What is urgent holds at once; the desk looks at it afterwards.</source>
        <translation>緊急異動立即生效，事後由區管中心審核。</translation>
    </message>
    <message>
        <source>Sealed form of the change</source>
        <translation>用印之異動申請表</translation>
    </message>
    <message>
        <source>Where the desk asks for it: printed, sealed and scanned. It can be added later too, as long as the change waits.</source>
        <translation>區管中心要求時上傳：列印用印後掃描。待審核期間也可以之後再上傳。</translation>
    </message>
    <message>
        <source>Cancel the course…</source>
        <translation>取消課程…</translation>
    </message>
    <message numerus="yes">
        <source>What is changed: %n field(s)</source>
        <translation>
            <numerusform>異動內容：%n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: %1. By review: %2.</source>
        <translation>立即生效 %1 項，須送審 %2 項。</translation>
    </message>
    <message numerus="yes">
        <source>What people rely on is changed only by cancelling: all %n who have enrolled or wait are mailed that the course is cancelled, and it stays to be found so. A copy of it can be registered as a new course.</source>
        <translation>
            <numerusform>已有人報名，此類異動只能取消課程後另行登錄：已報名及備取的 %n 人會收到課程取消通知，課程仍可查得並標示「課程取消」；可複製為新課程重新登錄。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::ChangeReviewDetail</name>
    <message>
        <source>&amp;Approve all</source>
        <translation>全部核准(&amp;A)</translation>
    </message>
    <message>
        <source>Approve what is &amp;ticked…</source>
        <translation>核准勾選項目(&amp;T)…</translation>
    </message>
    <message>
        <source>Do &amp;not approve…</source>
        <translation>不核准(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Look at the course</source>
        <translation>查看課程(&amp;L)</translation>
    </message>
    <message>
        <source>Decide by %1; at %2 it lapses, as what it changes begins then.</source>
        <translation>審核期限 %1；異動的場次於 %2 開始，屆時未審核即失效。</translation>
    </message>
    <message>
        <source>Decide by %1. It holds already, as it was urgent.</source>
        <translation>審核期限 %1。此為緊急異動，已先生效。</translation>
    </message>
    <message>
        <source>A decision about this change has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>此異動的審核結果尚未送出，請等候系統回覆。</translation>
    </message>
    <message>
        <source>Do not approve the change of course %1</source>
        <translation>不核准課程 %1 的異動</translation>
    </message>
    <message>
        <source>Approve in part: course %1</source>
        <translation>部分核准：課程 %1</translation>
    </message>
    <message>
        <source>The course stays as it is. The reason is mailed to the organiser, who may ask again.</source>
        <translation>課程維持原內容。原因會以電子郵件通知開課單位，開課單位可再次申請。</translation>
    </message>
    <message>
        <source>What is ticked holds then; the rest stays as it is. The reasons are mailed to the organiser.</source>
        <translation>勾選的項目核准後生效，其餘維持原內容；原因會以電子郵件通知開課單位。</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>不核准</translation>
    </message>
    <message>
        <source>Approve what is ticked</source>
        <translation>核准勾選項目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason: it is mailed to the organiser.</source>
        <translation>請填寫原因，系統會以電子郵件通知開課單位。</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeReviewPage</name>
    <message>
        <source>Number, title, unit or who asked for it</source>
        <translation>課程代碼、研習名稱、單位或申請人</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>尋找異動</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已審核</translation>
    </message>
    <message>
        <source>Held at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The changes are being loaded…</source>
        <translation>異動資料載入中…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The changes appear as soon as it answers.</source>
        <translation>目前無法連線，這台電腦也還沒有載入過資料。連線後即會顯示異動。</translation>
    </message>
    <message>
        <source>No change fits what is typed.</source>
        <translation>沒有符合的異動。</translation>
    </message>
    <message>
        <source>No change stands like this.</source>
        <translation>沒有這種狀態的異動。</translation>
    </message>
    <message>
        <source>No change of a course waits for this desk.</source>
        <translation>目前沒有課程異動待貴中心審核。</translation>
    </message>
    <message>
        <source>No change waited when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時沒有待審核的課程異動；目前無法連線。</translation>
    </message>
    <message>
        <source>Review of changes</source>
        <translation>課程異動審核</translation>
    </message>
    <message>
        <source>Choose a change from the list. Several at once: hold Ctrl or Shift.</source>
        <translation>請由清單選取異動。按住 Ctrl 或 Shift 可一次選取多件。</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeSender</name>
    <message>
        <source>Change of course %1</source>
        <translation>課程異動：%1</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeStart</name>
    <message>
        <source>&amp;Change this course</source>
        <translation>異動這門課程(&amp;C)</translation>
    </message>
    <message>
        <source>Title or number</source>
        <translation>研習名稱或課程代碼</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>尋找課程</translation>
    </message>
    <message>
        <source>Courses that can be changed</source>
        <translation>可以異動的課程</translation>
    </message>
    <message>
        <source>Which course is to be changed?</source>
        <translation>要異動哪一門課程？</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <comment>number, title, days</comment>
        <translation>%1&#x3000;%2&#x3000;%3</translation>
    </message>
    <message>
        <source>%1  (change begun on this PC)</source>
        <translation>%1&#x3000;（這台電腦上有未送出的異動）</translation>
    </message>
    <message>
        <source>The change of “%1” was discarded; nothing was sent.</source>
        <translation>已捨棄「%1」的異動，沒有送出任何內容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Choose a course first.</source>
        <translation>請先選擇課程。</translation>
    </message>
    <message>
        <source>No course of yours can be changed: one that is approved can.</source>
        <translation>您沒有可以異動的課程；審核通過的課程才能異動。</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>a course, its state</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>inservice::ChangeTasks</name>
    <message>
        <source>Under review</source>
        <translation>審核中</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of your unit&apos;s courses wait for the desk.</source>
        <translation>
            <numerusform>貴單位有 %n 件課程異動待區管中心審核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>待審核</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of courses wait for your decision, the first until %1.</source>
        <translation>
            <numerusform>有 %n 件課程異動待您審核，最近的期限為 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>審核</translation>
    </message>
</context>
<context>
    <name>inservice::EvidenceEdit</name>
    <message>
        <source>Add the sealed &amp;form…</source>
        <translation>加入用印申請表(&amp;F)…</translation>
    </message>
    <message>
        <source>The sealed form, scanned</source>
        <translation>用印申請表掃描檔</translation>
    </message>
    <message>
        <source>Scans and documents (*.pdf *.jpg *.jpeg *.png *.odt);;All files (*)</source>
        <translation>掃描檔與文件 (*.pdf *.jpg *.jpeg *.png *.odt);;所有檔案 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at most.</source>
        <translation>
            <numerusform>最多 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, its size</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>inservice::OwnChangeDetail</name>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Upload the sealed form…</source>
        <translation>異動上傳（用印申請表）(&amp;U)…</translation>
    </message>
    <message>
        <source>Ask for it &amp;again…</source>
        <translation>再次申請(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Look at the course</source>
        <translation>查看課程(&amp;L)</translation>
    </message>
    <message>
        <source>The desk decides by %1; what is not decided before %2 lapses. Until then the old value is valid.</source>
        <translation>區管中心審核期限 %1；%2 前未審核即失效。審核之前以原內容為準。</translation>
    </message>
    <message>
        <source>The desk decides by %1.</source>
        <translation>區管中心審核期限 %1。</translation>
    </message>
    <message numerus="yes">
        <source>It holds since it was sent; %n of those enrolled were told by mail.</source>
        <translation>
            <numerusform>送出後已生效；已通知報名者 %n 人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was approved and holds; %n of those enrolled were told by mail.</source>
        <translation>
            <numerusform>已核准並生效；已通知報名者 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was approved holds; the rest stays as it was. It can be asked for again.</source>
        <translation>核准的項目已生效，其餘維持原內容；可以再次申請。</translation>
    </message>
    <message>
        <source>The course stays as it was. The change can be asked for again.</source>
        <translation>課程維持原內容；可以再次申請。</translation>
    </message>
    <message>
        <source>It was withdrawn; the course stays as it was.</source>
        <translation>已撤回，課程維持原內容。</translation>
    </message>
    <message>
        <source>It was not decided before what it changes began; the course stays as it was.</source>
        <translation>異動的場次開始前未完成審核，申請已失效，課程維持原內容。</translation>
    </message>
    <message>
        <source>%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of the unit can do this.</source>
        <translation>本課程由%1承辦；承辦人、代理人、貴單位連絡人及總負責人才能執行。</translation>
    </message>
    <message>
        <source>Something about this change has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>此異動尚有未送出的作業，請等候系統回覆。</translation>
    </message>
    <message>
        <source>As it was urgent it holds already; the desk decides whether it stays.</source>
        <translation>此為緊急異動，已先生效，由區管中心審核是否維持。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) at most.</source>
        <translation>
            <numerusform>最多 %n 個檔案。</numerusform>
        </translation>
    </message>
    <message>
        <source>The course takes no changes any more.</source>
        <translation>此課程已不能再異動。</translation>
    </message>
    <message>
        <source>Withdraw the change of course %1</source>
        <translation>撤回課程 %1 的異動申請</translation>
    </message>
    <message>
        <source>The desk does not review it any more, and the course stays as it is. It can be asked for again.</source>
        <translation>區管中心不再審核，課程維持原內容；之後可以再次申請。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The sealed form, scanned</source>
        <translation>用印申請表掃描檔</translation>
    </message>
    <message>
        <source>Scans and documents (*.pdf *.jpg *.jpeg *.png *.odt);;All files (*)</source>
        <translation>掃描檔與文件 (*.pdf *.jpg *.jpeg *.png *.odt);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>inservice::OwnChangesPage</name>
    <message>
        <source>Title, number, or who asked for it</source>
        <translation>研習名稱、課程代碼或申請人</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>尋找異動</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待審核</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已審核</translation>
    </message>
    <message>
        <source>Held at once</source>
        <translation>立即生效</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a change from the list.</source>
        <translation>請從清單選擇一筆異動。</translation>
    </message>
    <message>
        <source>The changes are being loaded…</source>
        <translation>異動資料載入中…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The changes appear as soon as it answers.</source>
        <translation>目前無法連線，這台電腦也還沒有載入過資料。連線後即會顯示異動。</translation>
    </message>
    <message>
        <source>No change fits what is typed.</source>
        <translation>沒有符合的異動。</translation>
    </message>
    <message>
        <source>No change is like this.</source>
        <translation>沒有這種狀態的異動。</translation>
    </message>
    <message>
        <source>No course of your unit has been changed yet: choose one, and change in its form what is to be another.</source>
        <translation>貴單位尚無課程異動。請選擇一門課程，直接在表單上修改要異動的項目。</translation>
    </message>
    <message>
        <source>No course had been changed when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時貴單位沒有課程異動；目前無法連線。</translation>
    </message>
    <message>
        <source>&amp;Change a course</source>
        <translation>申請課程異動(&amp;C)</translation>
    </message>
    <message>
        <source>Changes of courses</source>
        <translation>課程異動</translation>
    </message>
</context>
<context>
    <name>inservice::PlannedChange</name>
    <message>
        <source>Write why, at least 5 characters, for the whole or for each: %1.</source>
        <translation>請填寫異動原因（至少 5 字），可整份填寫或逐項填寫：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Leave as it stands what cannot be changed: %1.</source>
        <translation>請先復原不可修改的項目：%1。</translation>
    </message>
    <message>
        <source>A change of this course is being reviewed already. Wait for the decision or withdraw it; what needs no review can be changed meanwhile.</source>
        <translation>此課程已有異動申請審核中。請等候審核結果或先撤回；不須送審的項目仍可修改。</translation>
    </message>
</context>
</TS>
