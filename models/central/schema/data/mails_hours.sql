-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about lists and hours.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('list.own', '【全國教師在職進修資訊網】研習名單待您審核（{number}）',
'{name} 您好：

{by} 已送出下列研習的名單與時數，請至「名單審核」辦理。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

本信由系統自動寄發，請勿直接回覆。'),
('list.return', '【全國教師在職進修資訊網】研習名單退回補正（{number}）',
'{name} 您好：

下列研習的名單已退回補正：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
結案期限：{due}
退回原因：
{reason}

請修正後重新送審。如有疑問，請洽「{desk}」（電話 {desk_phone}）。

本信由系統自動寄發，請勿直接回覆。'),
('list.confirm', '【全國教師在職進修資訊網】研習名單確認通過（{number}）',
'{name} 您好：

下列研習的名單已確認通過，研習時數已核給，本課程結案：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
備註：{reason}

名單與時數已鎖定；如需更正，請填寫「修改已結案課程內容申請表」。

本信由系統自動寄發，請勿直接回覆。'),
('list.take_back', '【全國教師在職進修資訊網】研習名單確認通過已撤回（{number}）',
'{name} 您好：

下列研習的名單確認通過已由「{desk}」撤回，時數暫不計入，名單回到待審：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
撤回原因：{reason}

如有疑問，請洽「{desk}」（電話 {desk_phone}）。

本信由系統自動寄發，請勿直接回覆。'),
('list.due', '【全國教師在職進修資訊網】研習結案提醒（{number}）',
'{name} 您好：

下列研習已結束，請於結案期限前登錄出席、核對時數並送出名單；參加教師的研習時數於名單確認通過後才會核給。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
結案期限：{due}

請登入後在「名單與時數」辦理。如已送出，請忽略此信。

本信由系統自動寄發，請勿直接回覆。'),
('list.due_today', '【全國教師在職進修資訊網】研習結案期限已到（{number}）',
'{name} 您好：

下列研習的結案期限為 {due}，名單尚未送出：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

請儘速登入後在「名單與時數」辦理。如已送出，請忽略此信。

本信由系統自動寄發，請勿直接回覆。'),
('list.overdue', '【全國教師在職進修資訊網】研習逾期未結案通知（{number}）',
'{name} 您好：

下列研習逾結案期限 {reason} 天，名單尚未送出，參加教師的研習時數無法核給：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
結案期限：{due}

請開課單位登入後在「名單與時數」辦理。如有疑問，請洽「{desk}」（電話 {desk_phone}）。

本信由系統自動寄發，請勿直接回覆。'),
('list.waiting', '【全國教師在職進修資訊網】待審研習名單 {waiting} 門',
'{desk} 您好：

目前有 {waiting} 門研習的名單待貴單位審核，其中 {late} 門已逾審核期限。

請登入後在「名單審核」辦理。如已辦理，請忽略此信。
不需要本項每日通知，審核人員可登入後於「修改基本資料」關閉。

本信由系統自動寄發，請勿直接回覆。'),
('award.confirmed', '【全國教師在職進修資訊網】研習時數核定通知',
'{name} 您好：

下列研習的名單已確認通過：

{lines}

請登入後在「個人研習記錄」查閱。時數有疑義時，請洽該研習的開課單位。
不想再收到核定通知，請登入後於「修改基本資料」關閉；時數更正仍會通知。

本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
