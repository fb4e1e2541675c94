-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about corrections of closed courses.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('award.correct', '【全國教師在職進修資訊網】研習時數更正通知（{number}）',
'{name} 您好：

您下列研習的時數由 {before}更正為 {after}：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
更正原因：{reason}

{objection}請登入後在「個人研習記錄」查閱。

本信由系統自動寄發，請勿直接回覆。'),
('correction.approve', '【全國教師在職進修資訊網】已結案課程內容修改核准（{number}）',
'{name} 您好：

下列研習的「修改已結案課程內容申請」已核准，名單已更新版次，相關教師已另行通知：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
備註：{reason}

本信由系統自動寄發，請勿直接回覆。'),
('correction.take_up', '【全國教師在職進修資訊網】教師進修網受理逾期之已結案課程修改（{number}）',
'{name} 您好：

下列研習結案已逾可申請修改之期限，教師進修網已受理並將提出修改。課程將暫時重新顯示在貴單位的課程清單，內容以審核結果為準：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
受理原因：{reason}

如有疑問，請洽「{desk}」（電話 {desk_phone}）。

本信由系統自動寄發，請勿直接回覆。'),
('correction.return', '【全國教師在職進修資訊網】已結案課程內容修改申請退回補正（{number}）',
'{name} 您好：

下列研習的「修改已結案課程內容申請」已退回補正，先前用印的申請表作廢，補正後請重新用印：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
退回原因：{reason}

如有疑問，請洽「{desk}」（電話 {desk_phone}）。

本信由系統自動寄發，請勿直接回覆。'),
('correction.reject', '【全國教師在職進修資訊網】已結案課程內容修改申請不核准（{number}）',
'{name} 您好：

下列研習的「修改已結案課程內容申請」不核准，名單與時數維持不變：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
原因：{reason}

如有疑問，請洽「{desk}」（電話 {desk_phone}）。

本信由系統自動寄發，請勿直接回覆。'),
('correction.waiting', '【全國教師在職進修資訊網】已結案課程修改：待審核 {waiting} 件、待收件 {paper} 件',
'{desk} 您好：

目前有 {waiting} 件「修改已結案課程內容申請」待貴單位審核，另有 {paper} 件等候用印之申請表。

請登入後在「已結案課程修改審核」辦理。如已辦理，請忽略此信。

本信由系統自動寄發，請勿直接回覆。'),
('correction.object', '【全國教師在職進修資訊網】教師對時數更正提出陳述（{number}）',
'{name} 您好：

有教師對下列研習的時數更正提出陳述：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
陳述：{reason}

請查明後處理。

本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
