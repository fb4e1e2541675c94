-- SPDX-License-Identifier: GPL-3.0-or-later
-- 自行登錄: hours from elsewhere, as a teacher has written them down. Nobody has confirmed them: they are the person's own note, in no sum
-- with what lists have awarded, and nobody else sees them.
set local role desk_owner;

create table core.self_record (
    id          bigint generated always as identity primary key,
    person_id   bigint not null references core.person,
    platform    text not null check (length(platform) between 1 and 60),  -- 平臺或主辦單位
    title       text not null check (length(title) between 1 and 200),
    number      text not null default '' check (length(number) <= 60),    -- 課程代碼 or 證明字號 there
    date_from   date not null,
    date_to     date not null,
    hours       numeric(5, 1) not null check (hours between 0.5 and 400),
    note        text not null default '' check (length(note) <= 200),
    source      text not null check (source in ('typed', 'file')),
    at          timestamptz not null default now(),
    row_version int not null default 1,
    check (date_to >= date_from),
    constraint self_record_once unique (person_id, platform, title, number, date_from, date_to)
);

alter table core.self_record enable row level security;
alter table core.self_record force row level security;
reset role;
