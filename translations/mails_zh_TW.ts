<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>MailPlaces</name>
    <message>
        <source>Mails of the centre</source>
        <translation>郵件寄送</translation>
    </message>
    <message>
        <source>&amp;Open the mail</source>
        <translation>開啟郵件(&amp;O)</translation>
    </message>
</context>
<context>
    <name>inservice::MailModel</name>
    <message>
        <source>Queued</source>
        <comment>column: when</comment>
        <translation>排入時間</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主旨</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Tries</source>
        <comment>column: how many</comment>
        <translation>已試次數</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次寄送</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>申請編號</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a mail</comment>
        <translation>待寄</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <comment>a mail</comment>
        <translation>未送達</translation>
    </message>
    <message>
        <source>Not certain</source>
        <comment>whether a mail has gone</comment>
        <translation>不確定</translation>
    </message>
    <message>
        <source>The mail server refuses it (%1).</source>
        <translation>郵件伺服器拒收（%1）。</translation>
    </message>
    <message>
        <source>The mail server does not take it for now (%1).</source>
        <translation>郵件伺服器暫時不收（%1）。</translation>
    </message>
    <message>
        <source>The address is none.</source>
        <translation>信箱的格式不正確。</translation>
    </message>
    <message>
        <source>The centre&apos;s mail service was ended while it sent.</source>
        <translation>寄送途中，中心的寄信服務中斷了。</translation>
    </message>
    <message>
        <source>The mail server could not be reached, or the line broke.</source>
        <translation>連不上郵件伺服器，或寄送途中連線中斷。</translation>
    </message>
</context>
<context>
    <name>inservice::MailOutbox</name>
    <message numerus="yes">
        <source>Sent again: %n mail(s)</source>
        <translation>
            <numerusform>重新寄送：%n 封</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inservice::MailsPage</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose a mail from the list.</source>
        <translation>請從清單選擇一封郵件。</translation>
    </message>
    <message>
        <source>The centre is asked for its mails…</source>
        <translation>正在向中心查詢郵件…</translation>
    </message>
    <message>
        <source>The centre cannot be reached. Its mails appear as soon as it answers.</source>
        <translation>目前連不上中心。恢復連線後就會列出郵件。</translation>
    </message>
    <message>
        <source>No mail fits what is typed.</source>
        <translation>沒有符合搜尋內容的郵件。</translation>
    </message>
    <message>
        <source>No mail is like this.</source>
        <translation>沒有這種狀態的郵件。</translation>
    </message>
    <message>
        <source>Every mail has been sent.</source>
        <translation>郵件都已寄出。</translation>
    </message>
    <message>
        <source>Every mail had been sent when the centre last answered; it cannot be reached now.</source>
        <translation>上次連線時郵件都已寄出；目前連不上中心。</translation>
    </message>
    <message>
        <source>This could not be written down on this PC, so nothing is sent again: %1</source>
        <translation>無法寫入這部電腦，因此沒有重新寄送：%1</translation>
    </message>
    <message>
        <source>Mails of the centre</source>
        <translation>郵件寄送</translation>
    </message>
    <message>
        <source>Subject, recipient or application number</source>
        <translation>主旨、收件者或申請編號</translation>
    </message>
    <message>
        <source>Find a mail</source>
        <translation>尋找郵件</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新寄送(&amp;G)</translation>
    </message>
    <message>
        <source>%1 mails have not gone; the newest %2 of them are shown.</source>
        <translation>尚未寄出的郵件共 %1 封，這裡列出最新的 %2 封。</translation>
    </message>
    <message>
        <source>The centre does not answer, so it is not known how its mails stand. Check the network, or try again in a few minutes (F5).</source>
        <translation>中心沒有回應，無法得知郵件的寄送狀況。請檢查網路，或過幾分鐘再試（F5）。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件者</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>column: when</comment>
        <translation>排入時間</translation>
    </message>
    <message>
        <source>Tries</source>
        <comment>column: how many</comment>
        <translation>已試次數</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次寄送</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>申請編號</translation>
    </message>
    <message numerus="yes">
        <source>%n mails chosen</source>
        <translation>
            <numerusform>已選 %n 封郵件</numerusform>
        </translation>
    </message>
    <message>
        <source>The line broke before the mail server answered: the mail may have arrived. Sent again, it may arrive twice. Ask the person first if that matters.</source>
        <translation>郵件伺服器還沒有回覆，連線就中斷了：這封信可能已經送達。重新寄送時，收件者可能收到兩封；如有疑慮，請先向收件者確認。</translation>
    </message>
    <message>
        <source>If the address is wrong, have the person correct it first: this mail goes to the address it was written for.</source>
        <translation>信箱有誤時，請先請當事人更正；這封信只會寄到原來的信箱。</translation>
    </message>
    <message>
        <source>It is tried again by itself at the time above. If the mail server is in order again, it can go at once.</source>
        <translation>到了上述時間會自動再寄。郵件伺服器已恢復時，可以立即寄送。</translation>
    </message>
    <message numerus="yes">
        <source>Send %n a&amp;gain</source>
        <translation>
            <numerusform>重新寄送 %n 封(&amp;G)</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail goes to the front of the queue</source>
        <translation>排到佇列的最前面寄送</translation>
    </message>
    <message>
        <source>It was asked for already.</source>
        <translation>已經要求重新寄送。</translation>
    </message>
    <message>
        <source>The code in it has lost its use. Whoever waited for it asks for another one.</source>
        <translation>信中的驗證碼已經失效，請當事人重新取得驗證碼。</translation>
    </message>
    <message>
        <source>Why it did not go</source>
        <translation>未寄出的原因</translation>
    </message>
</context>
</TS>
