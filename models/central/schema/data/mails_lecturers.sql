-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails to recommended lecturers (講師推薦).
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('lecturer.consent', '【全國教師在職進修資訊網】{unit}推薦您擔任研習講師，請您決定是否同意',
'{name} 您好：

{unit}擬在全國教師在職進修資訊網「講師推薦」推薦您。各校及各單位的業務帳號查詢講師時，將看到：

    姓名：{name}
    服務單位：{service_unit}
    職稱：{job_title}
    任教科目：{subjects}
    專長：{expertise}
    聯絡方式：{contact}

若您同意，請將下列同意碼告知 {unit}（承辦人 {by}，電話 {unit_phone}）：

    {code}

同意碼 {days} 日內有效。若不同意，不必回覆，也請勿將同意碼告知他人，您的資料就不會提供給其他單位。
同意之後仍可隨時請 {unit}{or_desk}撤回。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('lecturer.listed', '【全國教師在職進修資訊網】您的講師推薦資料已提供各單位查詢',
'{name} 您好：

{unit}（承辦人 {by}）登錄您已{how}同意擔任研習講師，各校及各單位的業務帳號現在可以查到：

    姓名：{name}
    服務單位：{service_unit}
    職稱：{job_title}
    任教科目：{subjects}
    專長：{expertise}
    聯絡方式：{contact}

若您並未同意，或希望撤回，請洽 {unit}（電話 {unit_phone}）{or_desk}。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
