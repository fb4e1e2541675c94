-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mails about followed courses (已追蹤課程) and subscriptions (研習資訊訂閱).
set local role desk_owner;

insert into core.mail_template as t(key, subject, body) values
('track.moved', '【全國教師在職進修資訊網】追蹤的研習課程異動（{number}）',
'{name} 您好：

您追蹤的研習課程已變更{fields}，目前如下：

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
上課地點：{place}
報名期間：{registration}

不想再收到追蹤課程的信件，請登入後在「已追蹤課程」取消「也寄 E-Mail 給我」，或取消追蹤該課程。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('track.cancelled', '【全國教師在職進修資訊網】追蹤的研習課程取消（{number}）',
'{name} 您好：

您追蹤的研習課程已由開課單位取消。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
取消原因：{reason}

不想再收到追蹤課程的信件，請登入後在「已追蹤課程」取消「也寄 E-Mail 給我」，或取消追蹤該課程。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('track.seat', '【全國教師在職進修資訊網】追蹤的研習課程有名額（{number}）',
'{name} 您好：

您追蹤的研習課程原已額滿，現有名額釋出；名額以報名當時為準。

課程代碼：{number}
課程名稱：{title}
開課單位：{unit}
課程日期：{dates}
報名期間：{registration}

不想再收到追蹤課程的信件，請登入後在「已追蹤課程」取消「也寄 E-Mail 給我」，或取消追蹤該課程。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('track.reminder', '【全國教師在職進修資訊網】追蹤的研習課程報名提醒',
'{name} 您好：

您追蹤的研習課程，報名時間如下：

{courses}

不想再收到追蹤課程的信件，請登入後在「已追蹤課程」取消「也寄 E-Mail 給我」，或取消追蹤該課程。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。'),
('subscription.issue', '【全國教師在職進修資訊網】研習資訊訂閱：{subscription}（新公開 {found} 門）',
'{name} 您好：

您訂閱的「{subscription}」自上一期以來，新公開 {found} 門研習課程：

{courses}
{more}
課程內容與報名，請登入後以課程代碼查詢。

{last}停止訂閱：登入後在「研習資訊訂閱」按「停止」；或不必登入，在首頁「停止訂閱」輸入停止碼：

    {code}

任何人持此停止碼都可停止本訂閱，轉寄本信前請留意。

全國教師在職進修資訊網
本信由系統自動寄發，請勿直接回覆。')
    on conflict (key) do update set subject = excluded.subject, body = excluded.body
    where (t.subject, t.body) is distinct from (excluded.subject, excluded.body);
reset role;
