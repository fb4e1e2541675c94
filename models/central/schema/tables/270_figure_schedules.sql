-- SPDX-License-Identifier: GPL-3.0-or-later
-- 定期統計: a report that somebody wants to be reminded of. What is mailed is that it can be looked at, no number about anybody.
set local role desk_owner;

create table core.figure_schedule (
    id          bigint generated always as identity primary key,
    account_id  bigint not null references core.account on delete cascade,
    -- report: a report of 統計圖表 · duty: whose teachers lack something of 法定研習 (M18), every 總負責人 and 連絡人 of a school has it
    kind        text not null check (kind in ('report', 'duty')),
    name        text not null check (length(name) between 1 and 60),
    query       jsonb not null,  -- as api.study_figures takes it; its period is the one of the day on which it is asked
    every       text not null check (every in ('week', 'month', 'semester')),
    by_mail     boolean not null,  -- or in the program alone
    state       text not null default 'active' check (state in ('active', 'stopped')),
    stopped_by  text check (stopped_by in ('owner', 'idle', 'right')),
    made_at     timestamptz not null default now(),
    row_version int not null default 1,
    due_at      timestamptz,
    issued_at   timestamptz,
    people      int not null default 0,       -- of kind duty: so many lacked something when it was issued last,
    lacking     jsonb not null default '[]',  -- and of what: [{duty_id, name, people}]
    unread      int not null default 0,       -- issues since the account last signed in
    check ((state = 'stopped') = (stopped_by is not null) and (state = 'active') = (due_at is not null)),
    check ((kind = 'duty') = (every = 'semester'))
);
create index on core.figure_schedule(account_id);
create index on core.figure_schedule(due_at) where due_at is not null;
create unique index figure_schedule_duty on core.figure_schedule(account_id) where kind = 'duty';

-- Figures about people of the country, summed up at night for the school years, semesters and years that a desk may choose.
create table core.people_sum (
    frozen        int not null default 0,  -- as of when the period was frozen (core.frozen_period); 0: now
    date_from     date not null,
    date_to       date not null,
    figure        text not null check (figure in ('hours', 'group', 'duty')),  -- of each number of hours · of what people are · of each duty
    by_what       text not null,  -- of groups: title, subject, stage, training_role, seniority
    key           text not null,  -- hours · the group · core.duty
    people        int not null,
    hours         numeric(14, 1) not null default 0,
    none          int not null default 0,  -- without hours
    reached       int not null default 0,
    lacking       int not null default 0,
    lacking_hours numeric(14, 1) not null default 0,
    primary key (date_to, date_from, frozen, figure, by_what, key)
);
create table core.people_sum_run (  -- which there are, whom they count, and as of when
    date_from date not null,
    date_to   date not null,
    semester  int not null,
    live      boolean not null,
    at        timestamptz not null,
    primary key (date_to, date_from)
);

do $$
declare t text;
begin
    foreach t in array array['figure_schedule', 'people_sum', 'people_sum_run'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
