-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about courses (研習課程) on their way to approval, and about their organisers.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('course.approve', '【全國教師在職進修資訊網】研習課程審核通過（{number}）',
'{name} 您好：

貴單位的研習課程已審核通過。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
公開時間：{published}（公開後即可查詢）
結案期限：{due}
審核說明：
{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.return', '【全國教師在職進修資訊網】研習課程退回補正（{number}）',
'{name} 您好：

貴單位的研習課程須補正後重新送審，請登入後開啟該課程，依下列事項修正並送出。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
補正事項：
{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.reject', '【全國教師在職進修資訊網】研習課程審核不通過（{number}）',
'{name} 您好：

貴單位的研習課程審核不通過。此為最後結果；如仍要開課，可由該課程複製為新課程，修正後再送審。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
原因：
{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.take_back', '【全國教師在職進修資訊網】研習課程審核通過已撤回（{number}）',
'{name} 您好：

貴單位研習課程的審核通過已經撤回，課程回到待審，暫不公開；審核結果將另行通知。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
撤回原因：{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.cancel', '【全國教師在職進修資訊網】研習課程取消通知（{number}）',
'{name} 您好：

下列研習課程已由開課單位取消。課程頁面仍可查詢，並標示「課程取消」。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
取消原因：{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.reassign', '【全國教師在職進修資訊網】研習課程負責人變更通知（{number}）',
'{name} 您好：

下列研習課程的負責人已變更，原負責人為 {former}，現由 {owner} 負責；後續審核、異動及結案通知均寄給現任負責人。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
說明：{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.below', '【全國教師在職進修資訊網】已為貴單位登錄研習課程（{number}）',
'{name} 您好：

審核單位（{by}）已為貴單位登錄下列研習課程，由您負責；是否通過由其他審核人員決定。請登入後在「本單位研習課程瀏覽」查看內容，如有不符，可撤回或於退回後補正。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.offer', '【全國教師在職進修資訊網】同仁請您接手研習課程（{number}）',
'{name} 您好：

{former} 請您接手負責下列研習課程。請登入後開啟該課程，選擇「接手」或「不接手」；在您接手之前，仍由原負責人負責。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
說明：{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.decline', '【全國教師在職進修資訊網】同仁未接手研習課程（{number}）',
'{name} 您好：

{colleague} 未接手下列研習課程，仍由您負責。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.waiting', '【全國教師在職進修資訊網】待審研習課程 {waiting} 門',
'{desk} 您好：

目前有 {waiting} 門研習課程待貴單位審核，其中 {late} 門已逾審核期限；最急的一門應於 {wanted} 前審核。

請登入後在「課程審核」辦理。如已辦理，請忽略此信。
不需要本項每日通知，審核人員可登入後於「修改基本資料」關閉。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('course.remind', '【全國教師在職進修資訊網】研習課程補正即將逾期通知（{number}）',
'{name} 您好：

貴單位的研習課程已退回補正，尚未重新送審。{reason} 前仍未送審者，課程將自動撤回。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('course.expire', '【全國教師在職進修資訊網】研習課程逾期未補正撤回通知（{number}）',
'{name} 您好：

貴單位的研習課程退回補正後逾期未重新送審，已自動撤回。如仍要開課，可由該課程複製為新課程再送審。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
原補正事項：
{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
