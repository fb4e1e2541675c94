<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CourseListPlaces</name>
    <message>
        <source>Courses of the unit</source>
        <translation>本單位研習課程瀏覽</translation>
    </message>
</context>
<context>
    <name>CourseSteps</name>
    <message>
        <source>Approved. It is published at %1; teachers find it from then on.</source>
        <translation>已審核通過，將於 %1 公開，屆時教師即可查到。</translation>
    </message>
    <message>
        <source>Published: teachers find it. It begins on %1.</source>
        <translation>已公開，教師可以查到。課程於 %1 開始。</translation>
    </message>
    <message>
        <source>It is being held until %1; after that the list of participants is due.</source>
        <translation>課程進行至 %1，結束後請上傳研習名單。</translation>
    </message>
    <message>
        <source>It waits for the desk&apos;s review; you need not do anything.</source>
        <translation>等候區管中心審核，目前不需辦理。</translation>
    </message>
    <message>
        <source>The desk has sent it back: correct it and submit it again.</source>
        <translation>區管中心已退回補正，請修正後重新送審。</translation>
    </message>
    <message>
        <source>It was rejected, and that is final. A copy can be submitted as a new course.</source>
        <translation>審核不通過，且不再審核。可複製為新課程重新送審。</translation>
    </message>
    <message>
        <source>It was withdrawn. A copy can be submitted as a new course.</source>
        <translation>課程已撤回。可複製為新課程重新送審。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>課程已取消。</translation>
    </message>
    <message>
        <source>It is over: its list of participants is due by %1.</source>
        <translation>課程已結束，請於 %1 前上傳研習名單。</translation>
    </message>
    <message>
        <source>Its list waits for the desk&apos;s review.</source>
        <translation>名單等候區管中心審核。</translation>
    </message>
    <message>
        <source>The desk has sent its list back: it is due again by %1.</source>
        <translation>區管中心已退回名單，請於 %1 前補正。</translation>
    </message>
    <message>
        <source>Its list is confirmed; the course is closed.</source>
        <translation>名單確認通過，課程已結案。</translation>
    </message>
    <message>
        <source>It is closed; nobody took part.</source>
        <translation>已結案，無人出席。</translation>
    </message>
    <message>
        <source>%1 offers you this course: take it over, or leave it with them. Until you answer %1 runs it.</source>
        <translation>%1想把這門研習交給您承辦：請選擇接手或不接手；您回覆之前仍由%1承辦。</translation>
    </message>
    <message>
        <source>It was offered to a colleague, who has not answered yet.</source>
        <translation>已徵詢同事接手，對方尚未回覆。</translation>
    </message>
    <message>
        <source>A change of it waits for the desk; until that is decided what stands here is valid.</source>
        <translation>有一份異動申請待區管中心審核；審核之前以目前內容為準。</translation>
    </message>
</context>
<context>
    <name>OwnCourseActions</name>
    <message>
        <source>%1 runs this course; they, and the contacts and the chief manager of the unit, can hand it over and name its deputies.</source>
        <translation>本課程由%1承辦；承辦人、貴單位連絡人及總負責人可變更課程負責人與代理人。</translation>
    </message>
    <message>
        <source>%1 runs this course; whoever runs it, its deputies, and the contacts and the chief manager of the unit can do this.</source>
        <translation>此課程由 %1 負責；課程負責人、代理人及本單位總負責人、連絡人才能辦理。</translation>
    </message>
    <message>
        <source>Ta&amp;ke it over…</source>
        <translation>接手(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Leave it…</source>
        <translation>不接手(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation>補正(&amp;C)</translation>
    </message>
    <message>
        <source>Change &amp;it…</source>
        <translation>課程異動(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the course…</source>
        <translation>取消課程(&amp;N)…</translation>
    </message>
    <message>
        <source>Hand &amp;over…</source>
        <translation>變更課程負責人(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Deputies…</source>
        <translation>代理人(&amp;D)…</translation>
    </message>
    <message>
        <source>Co&amp;py to a new course</source>
        <translation>複製為新課程(&amp;P)</translation>
    </message>
    <message>
        <source>Something about this course has not been sent yet. Wait for the centre&apos;s answer.</source>
        <translation>此課程尚有未送出的操作，請等候中心回覆。</translation>
    </message>
    <message>
        <source>Take over course %1</source>
        <translation>接手課程 %1</translation>
    </message>
    <message>
        <source>You run it from then on: what teachers ask goes to you, its list of participants is yours to hand in. You and %1 are told by mail.</source>
        <translation>接手後由您承辦：教師的詢問由您回覆，研習名單由您上傳。系統會以電子郵件通知您與%1。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Leave course %1 with %2</source>
        <translation>不接手課程 %1（仍由%2承辦）</translation>
    </message>
    <message>
        <source>%1 keeps it and is told by mail.</source>
        <translation>仍由%1承辦，並以電子郵件通知對方。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不接手</translation>
    </message>
    <message>
        <source>Withdraw course %1</source>
        <translation>撤回課程 %1</translation>
    </message>
    <message>
        <source>Somebody at the desk has it open at the moment and may be deciding. Withdraw it all the same?</source>
        <translation>審核人員剛才開啟了此課程，可能正在審核。仍要撤回嗎？</translation>
    </message>
    <message>
        <source>The desk does not review it any more. Its number is not given again; a copy can be submitted as a new course.</source>
        <translation>撤回後不再審核，課程代碼不再使用；可複製為新課程重新送審。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Cancel course %1</source>
        <translation>取消課程 %1</translation>
    </message>
    <message numerus="yes">
        <source>It stays to be found, marked as cancelled, with the reason. %n person(s) who were accepted are told by mail.</source>
        <translation>
            <numerusform>課程仍可查到，標示為「課程取消」並顯示原因。已錄取的 %n 人將收到郵件通知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel the course</source>
        <translation>取消課程</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Write the reason, at least 5 characters: teachers read it.</source>
        <translation>請填寫原因，至少 5 個字；教師會看到。</translation>
    </message>
    <message>
        <source>Take a course over</source>
        <translation>接手課程</translation>
    </message>
    <message>
        <source>Leave a course that was offered</source>
        <translation>不接手課程</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>what is asked for, number, title</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Online re&amp;gistration…</source>
        <translation>線上報名設定(&amp;G)…</translation>
    </message>
    <message>
        <source>Keep the course (&amp;X)</source>
        <translation>保留課程，不取消(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Attendance…</source>
        <translation>簽到與點名(&amp;A)…</translation>
    </message>
    <message>
        <source>Enrolments (&amp;U)…</source>
        <translation>報名審核(&amp;U)…</translation>
    </message>
    <message>
        <source>Lists and hour&amp;s…</source>
        <translation>名單與時數(&amp;S)…</translation>
    </message>
    <message>
        <source>Put it right (&amp;R)…</source>
        <translation>修改內容(&amp;R)…</translation>
    </message>
    <message>
        <source>Na&amp;med people…</source>
        <translation>指定名單(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>inservice::CoursesPage</name>
    <message>
        <source>Choose a course from the list.</source>
        <translation>請從清單選擇課程。</translation>
    </message>
    <message>
        <source>The courses are being loaded…</source>
        <translation>正在載入課程…</translation>
    </message>
    <message>
        <source>The centre cannot be reached, and nothing has been loaded on this PC before. The courses appear as soon as it answers.</source>
        <translation>目前無法連線，本機也沒有先前的資料。恢復連線後會顯示課程。</translation>
    </message>
    <message>
        <source>No course fits what is typed.</source>
        <translation>沒有符合的課程。</translation>
    </message>
    <message>
        <source>No course is like this.</source>
        <translation>沒有這類課程。</translation>
    </message>
    <message>
        <source>Your unit has no courses yet.</source>
        <translation>貴單位尚無課程。</translation>
    </message>
    <message>
        <source>Your unit had no courses when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時貴單位沒有課程；目前無法連線至中心。</translation>
    </message>
    <message>
        <source>Title, number, or who runs it</source>
        <translation>研習名稱、課程代碼或負責人</translation>
    </message>
    <message>
        <source>Find a course</source>
        <translation>尋找課程</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Whose courses</source>
        <translation>課程範圍</translation>
    </message>
    <message>
        <source>All of the unit</source>
        <translation>全單位</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我負責的</translation>
    </message>
    <message>
        <source>&amp;Register a course</source>
        <translation>研習課程登錄(&amp;R)</translation>
    </message>
    <message>
        <source>Courses of the unit</source>
        <translation>本單位研習課程瀏覽</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>課程日期</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>課程負責人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>審核單位</translation>
    </message>
    <message>
        <source>What the desk said</source>
        <translation>審核意見</translation>
    </message>
    <message>
        <source>About fields</source>
        <translation>各欄位補正事項</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>結案期限</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Hand over course %1</source>
        <translation>變更課程 %1 的負責人</translation>
    </message>
    <message>
        <source>Deputies of course %1</source>
        <translation>課程 %1 的代理人</translation>
    </message>
    <message>
        <source>Not set up yet: until then the course&apos;s page says that none is offered.</source>
        <translation>尚未設定；在此之前課程頁面顯示「未提供線上報名」。</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>opens, closes</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Online registration</source>
        <translation>提供線上報名</translation>
    </message>
    <message>
        <source>Register a course</source>
        <translation>研習課程登錄</translation>
    </message>
</context>
<context>
    <name>inservice::DeputiesPanel</name>
    <message>
        <source>Name the deputies (&amp;Y)</source>
        <translation>設定代理人(&amp;Y)</translation>
    </message>
    <message>
        <source>Deputy &amp;1</source>
        <translation>代理人 &amp;1</translation>
    </message>
    <message>
        <source>Deputy &amp;2</source>
        <translation>代理人 &amp;2</translation>
    </message>
    <message>
        <source>Deputy &amp;3</source>
        <translation>代理人 &amp;3</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>（無）</translation>
    </message>
    <message>
        <source>Name the deputies</source>
        <translation>設定代理人</translation>
    </message>
    <message>
        <source>A deputy does with this course what its owner does, but does not hand it over. Who stands in no more sees its form no longer.</source>
        <translation>代理人對本課程可執行與負責人相同的作業，但不能變更課程負責人。不再代理者即不能再看到課程內容。</translation>
    </message>
    <message>
        <source>Somebody is chosen twice.</source>
        <translation>同一位同事重複選了兩次。</translation>
    </message>
    <message>
        <source>These are the deputies already.</source>
        <translation>目前的代理人就是這些同事。</translation>
    </message>
</context>
<context>
    <name>inservice::HandoverPanel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, type of account</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>name, title, type of account</comment>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Nobody else of the unit has an open account: the chief manager can have one opened.</source>
        <translation>貴單位沒有其他啟用中的業務帳號；可請總負責人協助新增帳號。</translation>
    </message>
    <message>
        <source>Hand over (&amp;Y)</source>
        <translation>變更負責人(&amp;Y)</translation>
    </message>
    <message>
        <source>To &amp;whom</source>
        <translation>交給(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>(choose a colleague)</source>
        <translation>（請選擇同事）</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>徵詢接手</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>變更負責人</translation>
    </message>
    <message>
        <source>The colleague is told by mail and takes the course over or leaves it with you; until then you run it.</source>
        <translation>系統會以電子郵件通知該同事，由對方決定是否接手；對方接手之前仍由您承辦。</translation>
    </message>
    <message>
        <source>The colleague runs the course from then on; both are told by mail.</source>
        <translation>變更後即由該同事承辦；系統會以電子郵件通知雙方。</translation>
    </message>
    <message>
        <source>Choose who is to have the course.</source>
        <translation>請選擇要把課程交給誰。</translation>
    </message>
</context>
</TS>
