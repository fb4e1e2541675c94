-- SPDX-License-Identifier: GPL-3.0-or-later
-- 通知設定: which of the mails that may be done without (courses.md II.9.6) somebody, or a desk, does not want. What is not here is mailed.
set local role desk_owner;

create table core.notice_off (
    id        bigint generated always as identity primary key,
    person_id bigint references core.person,  -- a teacher's own, or
    desk_id   int references core.desk on delete cascade,  -- what goes to a desk's mailbox
    notice    text not null check (notice in ('enrol.received', 'enrol.soon', 'award.confirmed', 'course.waiting', 'list.waiting')),  -- its template
    by_name   text not null,
    at        timestamptz not null default now(),
    check (num_nonnulls(person_id, desk_id) = 1),
    unique (person_id, notice),
    unique (desk_id, notice)
);

alter table core.notice_off enable row level security;
alter table core.notice_off force row level security;

-- The morning's mails to desks: the day on which they were written last.
create table core.morning (
    one  boolean primary key default true check (one),
    day  date not null
);
insert into core.morning(day) values ('-infinity');

alter table core.morning enable row level security;
alter table core.morning force row level security;
reset role;
