-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about business accounts (業務帳號): opened and ended, handed over, deleted; who is to take one.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('account.email_changed', '【全國教師在職進修資訊網】{account_kind} E-Mail 變更通知',
'{name} 您好：

您已將{account_kind}的 E-Mail 變更為其他信箱，日後的通知與「忘記帳號密碼」的驗證碼不再寄到本信箱。

使用者帳號：{account_name}
服務單位：{unit}

若非您本人操作，表示有人知道您的密碼：請立即變更登入密碼，並洽帳號的管理者。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('deletion.asked', '【全國教師在職進修資訊網】業務帳號刪除申請（{number}）',
'{unit} 申請刪除下列業務帳號：

申請編號：{number}
使用者帳號：{account_name}
姓名：{name}
刪除理由：{reason}

請列印申請表並核章，送至 {desk}；{desk} 收件並核准後，帳號才會刪除。
若您是此帳號的使用人而不同意刪除，請洽貴單位或 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('handover.asked', '【全國教師在職進修資訊網】有人申請接任您的總負責人業務',
'{name} 您好：

{successor} 已申請接任貴單位總負責人（申請編號：{number}）。核章的申請表送達並經 {desk} 核准時，接任者的帳號開通，您的業務帳號同時刪除；在那之前您的帳號照常使用。密碼請勿交給任何人，接任者使用自己的帳號與密碼。

使用者帳號：{account_name}
服務單位：{unit}

若您並未交接業務，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('deletion.remind', '【全國教師在職進修資訊網】業務帳號刪除申請即將逾期通知（{number}）',
'{unit} 申請刪除業務帳號，核章的申請表至今尚未送達 {desk}，本案將於 {reason} 自動結案，帳號維持不變。

申請編號：{number}
使用者帳號：{account_name}
姓名：{name}

如已寄送，請忽略此信；如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('deletion.ended', '【全國教師在職進修資訊網】業務帳號刪除申請結案通知（{number}）',
'{unit} 申請刪除下列業務帳號一案已結案，帳號維持不變。

申請編號：{number}
使用者帳號：{account_name}
姓名：{name}
結案情形：{how}
說明：{reason}

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('account.close', '【全國教師在職進修資訊網】{account_kind}停用通知',
'{name} 您好：

您的{account_kind}自即刻起停用，停用期間無法登入；帳號名稱與資料均予保留。

使用者帳號：{account_name}
服務單位：{unit}
停用原因：{reason}

如有疑問，請洽 {desk}。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('account.reopen', '【全國教師在職進修資訊網】{account_kind}復用通知',
'{name} 您好：

您的{account_kind}已恢復使用，請以原密碼登入。

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
請貴單位指派一位同仁，於「申請業務帳號」選擇申請類型「總負責人」，列印申請表並完成核章後，送 {desk}。

如已辦理，請忽略此信。

{desk}
電話：{desk_phone}　傳真：{desk_fax}
本信由系統自動寄發，請勿直接回覆。'),
('account.activate', '【全國教師在職進修資訊網】請啟用您的業務帳號',
'{name} 您好：

您原有的業務帳號已移至新的研習業務桌面，帳號名稱不變，原密碼不再使用，請重新設定密碼。

使用者帳號：{account_name}
服務單位：{unit}

請開啟「研習業務桌面」，在登入畫面按「忘記帳號密碼」，輸入上述帳號與收到本信的信箱，取得驗證碼並設定密碼後，即可登入。

已不承辦研習業務者，請勿啟用，並洽貴單位總負責人或所屬區管中心停用；帳號與密碼不得移交他人。

全國教師在職進修資訊網
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
('release.holder', '【全國教師在職進修資訊網】有人請求刪除您原有的業務帳號或申請案',
'{name} 您好：

有人（應為您本人）在申請新的業務帳號時，請求刪除您原有的{what}（{unit}）。

您的帳號目前不受影響，是否刪除由管理單位決定。若非您本人提出，請儘速告知管理單位：

{desk}　電話：{desk_phone}

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('release.released', '【全國教師在職進修資訊網】原業務帳號已刪除，可重新申請',
'{name} 您好：

您請求刪除原業務帳號一事，業已辦理：您目前沒有業務帳號，也沒有審核中的申請案，可以重新申請。

先前填寫的申請表仍保留在該電腦，於「申請業務帳號」開啟後重新送出即可。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('release.refused', '【全國教師在職進修資訊網】刪除原業務帳號的請求未獲同意',
'{name} 您好：

您請求刪除原業務帳號一事，未獲同意。

理由：{reason}

如有疑問，請洽原服務單位，或洽 {desk}（電話：{desk_phone}）。

全國教師在職進修資訊網
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
('account.unbind', '【全國教師在職進修資訊網】已解除綁定行動裝置通知',
'{name} 您好：

您{account_kind}綁定的行動裝置已由 {desk} 解除，原備用碼全部作廢。日後登入只需要密碼；請儘速以新的行動裝置重新綁定。

使用者帳號：{account_name}
服務單位：{unit}
解除原因：{reason}

如非您提出，請儘速洽 {desk}，並變更登入密碼。

{desk}
電話：{desk_phone}
本信由系統自動寄發，請勿直接回覆。'),
('handover.invite', '【全國教師在職進修資訊網】請申請業務帳號，接任 {unit} 總負責人',
'{successor} 您好：

{unit} 總負責人 {name} 預告將業務交接給您。請以您自己的資料申請業務帳號：

1. 於「研習業務桌面」選「申請業務帳號」，單位代碼 {code}，申請類型選「總負責人」。
2. 「接任」填寫 {name}。
3. 列印申請表核章後送回 {desk}。核准時，您的帳號開通，{name} 的帳號同時刪除。

帳號與密碼不得移交，請勿索取或使用他人的密碼。若您並非接任者，請不必理會本信。

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
