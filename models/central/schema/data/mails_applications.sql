-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about applications (業務帳號申請), their paper, and units that ask to be listed (單位列入申請).
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('application.approve', '【全國教師在職進修資訊網】業務帳號核准通知（{number}）',
'{name} 您好：

您申請的業務帳號業經 {desk} 核准，帳號已開通。

申請編號：{number}
服務單位：{unit}
使用者帳號：{account_name}
帳號類型：{account_type}

{next}業務帳號與您的個人資料綁定，請勿交接、沿用或共用。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('application.open_as', '【全國教師在職進修資訊網】業務帳號啟用通知（{number}）',
'{name} 您好：

您申請的業務帳號業經貴單位總負責人啟用。

申請編號：{number}
服務單位：{unit}
使用者帳號：{account_name}
啟用類型：{account_type}

即日起請以申請時設定的密碼登入。業務帳號與您的個人資料綁定，請勿交接、沿用或共用。

{desk}
本信由系統自動寄發，請勿直接回覆。'),
('application.reject', '【全國教師在職進修資訊網】業務帳號申請{verdict}通知（{number}）',
'{name} 您好：

您申請的業務帳號，審核結果為{verdict}。

申請編號：{number}
服務單位：{unit}
原因：{reason}

如仍有業務需求，請於確認上述原因後重新申請。對審核結果有疑問者，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('application.return', '【全國教師在職進修資訊網】業務帳號申請退回補正通知（{number}）',
'{name} 您好：

您的業務帳號申請須補正後再行審核。

申請編號：{number}
服務單位：{unit}
補正事項：
{reason}

{next}

{desk}
電話：{desk_phone}　傳真：{desk_fax}
本信由系統自動寄發，請勿直接回覆。'),
('application.take_back', '【全國教師在職進修資訊網】業務帳號{opening}撤銷通知（{number}）',
'{name} 您好：

先前通知您開通的業務帳號，其{opening}已由 {desk} 撤銷，帳號目前無法使用；本案將重新審核。

申請編號：{number}
服務單位：{unit}
原因：{reason}

{next}如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('application.keyed_in', '【全國教師在職進修資訊網】已登錄您的紙本申請（{number}）',
'{name} 您好：

{desk} 已收到並登錄您以紙本填寫的業務帳號申請表，審核結果將另行通知。

申請編號：{number}
服務單位：{unit}
使用者帳號：{account_name}
帳號類型：{account_type}

若您並未提出申請，或資料有誤，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('application.remind', '【全國教師在職進修資訊網】業務帳號申請即將逾期通知（{number}）',
'{name} 您好：

您的業務帳號申請至今尚未完成，將於 {day} 自動結案，屆時須重新申請。

申請編號：{number}
服務單位：{unit}
待辦事項：{reason}

請於期限前完成。如已完成，請忽略此信；如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}　傳真：{desk_fax}
本信由系統自動寄發，請勿直接回覆。'),
('application.expire', '【全國教師在職進修資訊網】業務帳號申請逾期結案通知（{number}）',
'{name} 您好：

您的業務帳號申請因逾期未完成，系統已自動結案，原使用者帳號名稱不再保留。

申請編號：{number}
服務單位：{unit}
未完成事項：{reason}

如仍有業務需求，請重新提出申請。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('paper.missing', '【全國教師在職進修資訊網】業務帳號申請表尚未收到（{number}）',
'{name} 您好：

您的業務帳號申請表（申請編號 {number}，第 {revision} 版，{unit}）已於 {printed_on} 由「{desk}」印出轉交用印，至今尚未收到核章後的申請表。

請完成簽名、核章後，擇一送回：
　傳真：{desk_fax}
　電子郵件（掃描檔）：{desk_email}
　郵寄：{desk_address}

已送回者，請以電話確認是否收到：{desk_phone}。申請表遺失者，可於「查詢申請進度」重新列印。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('listing.asked', '【全國教師在職進修資訊網】單位列入申請已收件（{number}）',
'{name} 您好：

{unit} 申請列入本網的單位名單，已送達 {desk}，將依所附證明文件審核。

申請編號：{number}

審核結果將寄到本信箱；於「查詢申請進度」可以隨時查詢。列入後，即可申請業務帳號。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('listing.returned', '【全國教師在職進修資訊網】單位列入申請退回補正（{number}）',
'{name} 您好：

{unit} 的單位列入申請（{number}）須補正：

{reason}

請於「查詢申請進度」開啟該申請，補正後重新送出。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('listing.rejected', '【全國教師在職進修資訊網】單位列入申請未通過（{number}）',
'{name} 您好：

{unit} 的單位列入申請（{number}）未通過。

理由：{reason}

如有疑問，請洽 {desk}（電話：{desk_phone}）。

{desk}
本信由系統自動寄發，請勿直接回覆。'),
('listing.accepted', '【全國教師在職進修資訊網】單位已列入，可申請業務帳號（{number}）',
'{name} 您好：

{unit} 的單位列入申請（{number}）已通過，單位已列入本網。

單位名稱：{listed}
單位代碼：{code}

接下來請申請業務帳號：於「查詢申請進度」開啟該申請，按「申請業務帳號」；或於「申請業務帳號」尋找單位代碼 {code}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('listing.ended', '【全國教師在職進修資訊網】單位列入申請逾期結案（{number}）',
'{name} 您好：

{unit} 的單位列入申請（{number}）退回補正後逾期未補正，業已結案。仍須列入者，請重新申請。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
