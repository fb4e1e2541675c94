-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about figures.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('figures.issue', '【全國教師在職進修資訊網】定期統計：{schedule}',
'{name} 您好：

您設定的定期統計「{schedule}」已可查看。

請登入後於首頁或「定期統計」開啟；為保護個人資料，數字不列於信中。

{last}如不再需要，請登入後於「定期統計」停止或刪除。

本信由系統自動寄發，請勿直接回覆。'),
('figures.lacking', '【全國教師在職進修資訊網】法定研習尚缺通知（{people} 人）',
'{name} 您好：

{unit}目前有 {people} 位教師尚未達成法定研習：

{lines}

請登入後於「研習統計圖表」的「法定研習達成」查看名單，並提醒教師於期限前參加。

如不需要本項通知，請登入後於「定期統計」停止。

本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
