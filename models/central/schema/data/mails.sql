-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails the centre sends.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('code.address', '【全國教師在職進修資訊網】業務帳號申請信箱驗證碼',
'您好：

您正在申請全國教師在職進修資訊網業務帳號，信箱驗證碼為：

    {code}

請於 15 分鐘內回到申請畫面輸入。若您並未提出申請，請忽略此信，並勿將驗證碼告知他人。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('code.follow', '【全國教師在職進修資訊網】查詢申請進度驗證碼',
'您好：

您正在另一部電腦查詢業務帳號申請進度，驗證碼為：

    {code}

請於 15 分鐘內輸入。

申請編號：{number}

若您並未查詢，請忽略此信，並勿將驗證碼告知他人。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('code.recover', '【全國教師在職進修資訊網】忘記帳號密碼驗證碼',
'您好：

有人（應為您本人）在登入畫面使用「忘記帳號密碼」，驗證碼為：

    {code}

請於 15 分鐘內回到該畫面輸入，即可查得使用者帳號並設定新密碼。

若非您本人操作，請忽略此信，您的密碼不會變更；請勿將驗證碼告知他人，本網站人員也不會向您索取。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('account.recover_closed', '【全國教師在職進修資訊網】忘記帳號密碼：帳號已停用或刪除',
'{name} 您好：

有人（應為您本人）在登入畫面使用「忘記帳號密碼」。您的業務帳號目前已停用或刪除，無法重設密碼，因此未寄發驗證碼。

使用者帳號：{account_name}
服務單位：{unit}

帳號停用者，請洽原管理者復用；帳號已刪除而仍有業務需求者，請重新申請。若非您本人操作，請忽略此信。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('account.email_changed', '【全國教師在職進修資訊網】業務帳號 E-Mail 變更通知',
'{name} 您好：

您已將業務帳號的 E-Mail 變更為其他信箱，日後的通知與「忘記帳號密碼」的驗證碼不再寄到本信箱。

使用者帳號：{account_name}
服務單位：{unit}

若非您本人操作，表示有人知道您的密碼：請立即變更登入密碼，並洽帳號的管理者。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('account.password_reset', '【全國教師在職進修資訊網】密碼已重新設定',
'{name} 您好：

您的業務帳號已透過「忘記帳號密碼」設定新密碼，原密碼失效，各電腦上的登入均已結束。

使用者帳號：{account_name}
服務單位：{unit}

若非您本人操作，表示有人能讀取您的信箱：請先變更信箱密碼，再以「忘記帳號密碼」重新設定。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
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
('account.close', '【全國教師在職進修資訊網】業務帳號停用通知',
'{name} 您好：

您的業務帳號自即刻起停用，停用期間無法登入；帳號名稱與資料均予保留。

使用者帳號：{account_name}
服務單位：{unit}
停用原因：{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('account.reopen', '【全國教師在職進修資訊網】業務帳號復用通知',
'{name} 您好：

您的業務帳號已恢復使用，請以原密碼登入。

使用者帳號：{account_name}
服務單位：{unit}
復用說明：{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('unit.remind', '【全國教師在職進修資訊網】貴單位總負責人帳號提醒',
'{name} 您好：

貴單位「{unit}」{standing}。沒有可用的總負責人帳號，連絡人與作業人員的帳號即無人啟用與管理。
{remedy}
請貴單位指派一位同仁，於「業務帳號申請」選擇申請類型「總負責人」，列印申請表並完成核章後，送 {desk}。

如已辦理，請忽略此信。

{desk}
電話：{desk_phone}　傳真：{desk_fax}
本信由系統自動寄發，請勿直接回覆。'),
('account.idle', '【全國教師在職進修資訊網】業務帳號久未登入提醒',
'{name} 您好：

您的業務帳號{since}已逾 {days} 日未登入，目前仍為啟用中。

使用者帳號：{account_name}
服務單位：{unit}

仍承辦研習業務者，請登入一次；忘記密碼時，請於登入畫面使用「忘記帳號密碼」。已不承辦者，請洽 {desk} 停用或刪除，帳號與密碼不得移交他人。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('account.delete', '【全國教師在職進修資訊網】業務帳號刪除通知',
'{name} 您好：

您的業務帳號已刪除，自即刻起無法登入。

使用者帳號：{account_name}
服務單位：{unit}
刪除理由：{reason}

如仍有業務需求，請重新提出申請；原使用者帳號名稱如未被他人使用，可再次申請。如係誤刪，請於 {until} 前洽 {desk} 回復。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('account.restore', '【全國教師在職進修資訊網】業務帳號回復通知',
'{name} 您好：

您先前刪除的業務帳號已回復，帳號名稱、資料與密碼均與刪除前相同。

使用者帳號：{account_name}
服務單位：{unit}
回復說明：{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('account.switch', '【全國教師在職進修資訊網】業務帳號身份切換通知',
'{name} 您好：

您的業務帳號身份已由「{before}」切換成「{after}」，請以原密碼登入。

使用者帳號：{account_name}
服務單位：{unit}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('account.edit', '【全國教師在職進修資訊網】業務帳號個人資料變更通知',
'{name} 您好：

您的業務帳號個人資料已由 {desk} 變更。

使用者帳號：{account_name}
服務單位：{unit}
變更項目：{fields}

請登入後核對。如變更 E-Mail，本信同時寄至原信箱與新信箱；如非您所知悉，請儘速洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
