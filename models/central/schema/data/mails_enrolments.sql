-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mails about enrolment beside those of a decision: reminders, another class, another school.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('enrol.soon', '【全國教師在職進修資訊網】研習行前通知（{number}）',
'{name} 您好：

您錄取的研習將於{days}（{day}）開始。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程時間：
{sessions}
課程地點：{venue}
線上連結：{link}
用餐：{meal}
住宿：{stay}
交通：{transport}
報名編號：{enrolment}

不克參加者，請儘早取消報名，或洽開課單位。

本信由系統自動寄發，請勿直接回覆。'),
('enrol.offer_ends', '【全國教師在職進修資訊網】研習遞補徵詢即將到期（{number}）',
'{name} 您好：

您尚未回覆下列研習的遞補徵詢，請於期限前登入回覆是否參加；逾期未回覆，名額將另行徵詢。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
回覆期限：{until}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.class', '【全國教師在職進修資訊網】研習分班通知（{number}）',
'{name} 您好：

您錄取的研習，分班如下。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
班別：第 {class} 班
報名編號：{enrolment}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.left_school', '【全國教師在職進修資訊網】學員已離開本校（{number}）',
'{name} 您好：

下列研習僅供校內教師參加，學員 {reason} 已不在本校教師名單。請至「線上報名審核」決定取消其報名，或予以保留。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);

-- 錄取通知 goes along as a paper.
update core.mail_template t set attaches = case t.key when 'enrol.accepted' then 'notice' else '' end
    where t.attaches <> case t.key when 'enrol.accepted' then 'notice' else '' end;
reset role;
