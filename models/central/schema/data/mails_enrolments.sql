-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about enrolment (線上報名): received, decided, offered, cancelled, reminded of.
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('enrol.received', '【全國教師在職進修資訊網】研習報名收件通知（{number}）',
'{name} 您好：

您的報名已收件，將依開課單位的錄取方式處理，結果另行通知。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
報名編號：{enrolment}
報名時間：{at}
{place}
可於「個人報名記錄」查詢處理狀態，或取消報名。
不想再收到此類通知，請登入後於「修改基本資料」關閉；審核結果仍會通知。

本信由系統自動寄發，請勿直接回覆。'),
('enrol.follow_up', '【全國教師在職進修資訊網】研習報名資料補填通知（{number}）',
'{name} 您好：

您報名的研習，開課單位新增了需填寫的資料，請登入後於「個人報名記錄」選取本研習，按「補填資料」填寫。您的名額與順位不受影響。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
報名編號：{enrolment}

如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.nominated', '【全國教師在職進修資訊網】研習薦派通知（{number}）',
'{name} 您好：

{school} 已薦派您參加下列研習，請於 {until} 前登入，在「個人報名記錄」選取本研習，按「確認參加」並填寫報名資料；不克參加者，請取消報名。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程時間：
{sessions}
課程地點：{venue}
報名編號：{enrolment}

尚無教師個人帳號者，請先於登入畫面申請，或洽服務學校；對研習內容有疑問者，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.desk_nominated', '【全國教師在職進修資訊網】貴校教師經薦派參加研習通知（{number}）',
'{school} 您好：

{desk} 已薦派貴校教師 {count} 人參加下列研習，本人已另行通知；請協助安排課務及公（差）假。是否錄取，由開課單位另行通知本人。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
薦派教師：{names}

名單可於「薦派教師參加研習」輸入課程代碼查看；教師不克參加者，請本人取消報名，並請洽薦派單位。

本信由系統自動寄發，請勿直接回覆。'),
('enrol.accepted', '【全國教師在職進修資訊網】研習錄取通知（{number}）',
'{name} 您好：

您報名的研習已錄取，本通知可供申請公假使用。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程時間：
{sessions}
課程地點：{venue}
{classroom}依據文號：{basis}
報名編號：{enrolment}
備註：{reason}

錄取通知（PDF）如附件，請交服務學校辦理公（差）假登記；亦可登入後於「個人報名記錄」列印。
不克參加者，請儘早取消報名，讓名額可供他人使用。
如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.waiting', '【全國教師在職進修資訊網】研習備取通知（{number}）',
'{name} 您好：

您報名的研習列為備取。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
備取順位：{place}
備註：{reason}

有名額時由開課單位另行通知，順位亦可能變動，請以登入後所見為準。
如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.declined', '【全國教師在職進修資訊網】研習報名審核結果通知（{number}）',
'{name} 您好：

您報名的研習未獲錄取。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
原因：{reason}

如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.taken_out', '【全國教師在職進修資訊網】研習報名取消通知（{number}）',
'{name} 您好：

您的報名已由開課單位取消。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
原因：{reason}

如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.offered', '【全國教師在職進修資訊網】研習遞補徵詢通知（{number}）',
'{name} 您好：

您備取的研習現有名額，請於期限前登入回覆是否參加；逾期未回覆，名額將另行徵詢。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程時間：
{sessions}
課程地點：{venue}
回覆期限：{until}

請在「個人報名記錄」選取本研習，按「回覆遞補」，再選「接受遞補」或「放棄遞補」。如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.lapsed', '【全國教師在職進修資訊網】研習遞補逾期通知（{number}）',
'{name} 您好：

遞補徵詢的回覆期限已過，該名額將另行徵詢。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
報名編號：{enrolment}
目前狀態：{now}

如仍有意參加，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.cancelled', '【全國教師在職進修資訊網】研習取消報名通知（{number}）',
'{name} 您好：

您已取消下列研習的報名。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
報名編號：{enrolment}

如非您本人所為，請儘速變更密碼，並洽服務學校。

本信由系統自動寄發，請勿直接回覆。'),
('enrol.asked_out', '【全國教師在職進修資訊網】研習取消申請收件通知（{number}）',
'{name} 您好：

已逾可自行取消期限，您的取消申請已送交開課單位；核准前仍為錄取，結果另行通知。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
報名編號：{enrolment}

如有急事，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.course_cancelled', '【全國教師在職進修資訊網】研習課程取消通知（{number}）',
'{name} 您好：

您報名的研習已由開課單位取消，報名同時失效。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
取消原因：{reason}

如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.out_agreed', '【全國教師在職進修資訊網】研習取消申請核准通知（{number}）',
'{name} 您好：

開課單位已同意您的取消申請，下列研習的報名已取消。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
報名編號：{enrolment}
開課單位說明：{reason}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.out_refused', '【全國教師在職進修資訊網】研習取消申請未核准通知（{number}）',
'{name} 您好：

開課單位未同意您的取消申請，您仍為下列研習的錄取學員。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程時間：
{sessions}
課程地點：{venue}
報名編號：{enrolment}
開課單位說明：{reason}

仍無法出席者，請登入後於「個人報名記錄」的「報到單與請假」請假，或洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.offer_decline', '【全國教師在職進修資訊網】研習放棄遞補通知（{number}）',
'{name} 您好：

您已放棄下列研習的遞補名額。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
報名編號：{enrolment}
目前狀態：{now}

如非您本人所為，請儘速變更密碼，並洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.offer_withdraw', '【全國教師在職進修資訊網】研習遞補名額收回通知（{number}）',
'{name} 您好：

開課單位已收回提供給您的遞補名額，您不必再回覆。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
報名編號：{enrolment}
收回原因：{reason}
目前狀態：{now}

如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.given_up', '【全國教師在職進修資訊網】學員取消報名（{number}）',
'{name} 您好：

下列研習有學員取消報名，空出一個名額：{reason}

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

{next}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.out_asked', '【全國教師在職進修資訊網】學員申請取消報名（{number}）',
'{name} 您好：

下列研習有已錄取學員申請取消，請至「線上報名審核」核定：{reason}

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.offer_taken', '【全國教師在職進修資訊網】學員接受遞補（{number}）',
'{name} 您好：

下列研習有備取學員接受遞補：{reason}

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.offer_left', '【全國教師在職進修資訊網】學員放棄遞補（{number}）',
'{name} 您好：

下列研習有備取學員放棄遞補：{reason}

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}

{next}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.soon', '【全國教師在職進修資訊網】研習行前通知（{number}）',
'{name} 您好：

您錄取的研習將於 {day}（{days}）開始。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程時間：
{sessions}
課程地點：{venue}
{asked}報名編號：{enrolment}

不克參加者，請儘早取消報名，或洽開課單位：{contact}
不想再收到行前通知，請登入後於「修改基本資料」關閉；課程異動與取消仍會通知。

本信由系統自動寄發，請勿直接回覆。'),
('enrol.offer_ends', '【全國教師在職進修資訊網】研習遞補徵詢即將到期（{number}）',
'{name} 您好：

您尚未回覆下列研習的遞補徵詢，請於期限前登入回覆是否參加；逾期未回覆，名額將另行徵詢。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
回覆期限：{until}

請在「個人報名記錄」選取本研習，按「回覆遞補」，再選「接受遞補」或「放棄遞補」。如有疑問，請洽開課單位：{contact}

本信由系統自動寄發，請勿直接回覆。'),
('enrol.class', '【全國教師在職進修資訊網】研習分班通知（{number}）',
'{name} 您好：

您錄取的研習，分班如下。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
班別：第 {class} 班
課程時間：
{sessions}
課程地點：{venue}
報名編號：{enrolment}

如有疑問，請洽開課單位：{contact}

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
