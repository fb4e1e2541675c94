-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about certificates and about hours that are passed on.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('certificate.revoked', '【全國教師在職進修資訊網】研習時數證明撤銷通知（{number}）',
'{name} 您好：

您的下列研習時數證明已經撤銷：

證明字號：{number}
課程代碼：{course}
課程名稱：{title}
辦理單位：{organiser}
撤銷原因：{reason}

先前列印的證明即日起無效，他人查驗時會顯示「已撤銷」及原因。如有疑問，請洽辦理單位或其所屬區管中心。

本信由系統自動寄發，請勿直接回覆。'),
('certificate.restored', '【全國教師在職進修資訊網】研習時數證明恢復通知（{number}）',
'{name} 您好：

您的下列研習時數證明已恢復有效：

證明字號：{number}
課程代碼：{course}
課程名稱：{title}
辦理單位：{organiser}
說明：{reason}

請登入後於「個人研習記錄」重新列印，證明字號不變。

本信由系統自動寄發，請勿直接回覆。'),
('transfer.failed', '【全國教師在職進修資訊網】研習時數轉送失敗通知（{course}）',
'{name} 您好：

您的下列研習時數未能匯入接收系統：

課程代碼：{course}
課程名稱：{title}
時數：{hours}
對方系統回覆的原因：{reason}

請登入後至「公務人員終身學習」查看處理建議：如為姓名或證號不符，請洽服務學校更正教師資料；更正後由教師進修網重新轉送，您不必重新申請。

本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
