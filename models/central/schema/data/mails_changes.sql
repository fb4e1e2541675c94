-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about changes of courses (課程異動).
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('change.notice', '【全國教師在職進修資訊網】研習課程異動通知（{number}）',
'{name} 您好：

您報名的研習課程有異動，請留意：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

異動項目：
{changes}

異動原因：{reason}

如因異動無法參加，請於開課前登入取消報名。詳細內容請查詢該課程頁，或洽開課單位：{contact}

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('change.decide', '【全國教師在職進修資訊網】研習課程異動審核結果（{number}）',
'{name} 您好：

貴單位申請的課程異動已審核。

課程代碼：{number}
課程名稱：{title}
課程日期：{dates}

審核結果：
{verdicts}

審核說明：
{reason}

同意的項目已生效；不同意的項目維持原內容。如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('change.lapse', '【全國教師在職進修資訊網】研習課程異動申請逾時失效通知（{number}）',
'{name} 您好：

貴單位申請的課程異動，在所異動的課程開始或課程狀態改變前未完成審核，已失效，課程維持原內容。

課程代碼：{number}
課程名稱：{title}
課程日期：{dates}
申請原因：{reason}

仍須異動者，請重新申請，或洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('change.urgent', '【全國教師在職進修資訊網】研習課程緊急異動通知（{number}）',
'{name} 您好：

轄區單位因緊急事由（天災或講師臨時因素）異動了研習課程，已先行生效，請留意；須事後審核者列於「課程異動審核」。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

異動原因：{reason}

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('change.waiting', '【全國教師在職進修資訊網】待審課程異動 {waiting} 件',
'{desk} 您好：

目前有 {waiting} 件課程異動申請待貴單位審核；最急的一件應於 {wanted} 前審核，逾時即失效。

請登入後在「課程異動審核」辦理。如已辦理，請忽略此信。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
