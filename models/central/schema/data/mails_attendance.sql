-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about 請假.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('presence.leave_asked', '【全國教師在職進修資訊網】學員申請請假（{number}）',
'{name} 您好：

下列研習有學員申請請假，請至「簽到與點名」核定：{who}

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
請假場次：{times}
假別：{kind}
事由：{reason}

本信由系統自動寄發，請勿直接回覆。'),
('presence.leave_withdrawn', '【全國教師在職進修資訊網】學員撤回請假（{number}）',
'{name} 您好：

下列研習有學員撤回請假，將如期參加：{who}

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
原請假場次：{times}

本信由系統自動寄發，請勿直接回覆。'),
('presence.leave_granted', '【全國教師在職進修資訊網】研習請假核准通知（{number}）',
'{name} 您好：

您的研習請假已核准，請假場次不核給研習時數。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
請假場次：{times}
假別：{kind}
開課單位說明：{answer}

如仍可參加，請於場次開始前登入，在「個人報名記錄」的「報到單與請假」收回請假。

本信由系統自動寄發，請勿直接回覆。'),
('presence.leave_declined', '【全國教師在職進修資訊網】研習請假未核准通知（{number}）',
'{name} 您好：

您的研習請假未獲核准；未出席之場次將記為缺席。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
申請場次：{times}
原因：{answer}

如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
