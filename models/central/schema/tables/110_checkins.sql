-- SPDX-License-Identifier: GPL-3.0-or-later
-- 期初維護: each August and February a school goes through its roster and says that it is in order (臺教國署高字第1140064182號);
-- what the roster was then is what a year's figures are divided by.
set local role desk_owner;

create domain core.semester as int check (value between 1001 and 9992 and value % 10 in (1, 2));
comment on domain core.semester is '學年度 (民國) × 10 + 學期: 1151 is 115 學年度第 1 學期';

create table core.checkin (  -- a school's roster of a semester; there is none before it is closed, by the school or by the centre
    id             bigint generated always as identity primary key,
    unit_id        int not null references core.unit,
    semester       core.semester not null,
    state          text not null check (state in ('closed', 'reopened', 'missed')),
    people         int not null,  -- as it was closed: 學校總人數
    teachers       int not null,  -- of these 教師
    staff          int not null,  -- 行政職員
    on_leave       int not null,
    joined         int not null,  -- since `since`
    departed       int not null,
    changed        int not null,
    since          date not null,  -- the check-in before, or the semester's first day
    closed_at      timestamptz not null default clock_timestamp(),
    closed_by      text not null,  -- empty: the centre, when the day had come
    reopened_at    timestamptz,
    reopened_by    text,
    reopen_reason  text,
    row_version    int not null default 1,
    unique (unit_id, semester),
    check (people = teachers + staff)
);
comment on column core.checkin.state is 'closed: the school said so; reopened: by its desk, to be closed again; missed: the day came, and the centre took the roster as it was';

create table core.roster_snapshot (  -- who was on which roster in a semester: each person once, where it was closed last
    semester         core.semester not null,
    person_id        bigint not null references core.person,
    unit_id          int not null references core.unit,
    title_id         int not null references core.teacher_title,
    state            text not null,
    departure        text,
    stage_id         int references core.teaching_stage,
    subjects         int[] not null,
    employment_id    int references core.roster_word,
    training_role_id int references core.roster_word,
    civil_servant    boolean not null,
    account_state    text not null,  -- 帳號狀況 of then
    left_out         boolean not null default false,  -- a desk has put right that it is counted in no population
    primary key (semester, person_id)
);
create index on core.roster_snapshot(unit_id, semester);

alter table core.checkin enable row level security;
alter table core.checkin force row level security;
alter table core.roster_snapshot enable row level security;
alter table core.roster_snapshot force row level security;
reset role;
