-- SPDX-License-Identifier: GPL-3.0-or-later
-- 統計圖表 over confirmed hours (courses.md II.10): what has to be taken part in (法定／政策研習), what of a confirmed course its
-- figures go by, the sums of a night, and what was put right in a roster that was kept.
set local role desk_owner;

create table core.duty (  -- 法定／政策研習
    id          bigint generated always as identity primary key,
    unit_id     int references core.unit,     -- the desk that keeps it; null: of the country, kept by 教師進修網
    replaces_id bigint references core.duty,  -- of the country's: this one holds in its place at the schools of this desk
    name        text not null check (length(name) between 1 and 60),
    tags        int[] not null default '{}',     -- any of them
    courses     bigint[] not null default '{}',  -- or one of these numbers
    title_words text not null default '' check (length(title_words) <= 30),  -- or with these words in its title: the last resort
    hours       numeric(4, 1) not null check (hours >= 0.5 and hours <= 200 and hours * 2 = trunc(hours * 2)),
    counts      text not null check (counts in ('hours', 'course')),  -- hours add up · one course has to bring them all
    span        text not null check (span in ('school_year', 'semester', 'year', 'two_years', 'ever')),
    roles       int[] not null default '{}',  -- 訓練角色; empty, and no titles: everybody
    titles      int[] not null default '{}',  -- or 職稱
    in_person   boolean not null default false,
    in_full     boolean not null default false,  -- only courses that were taken part in from beginning to end
    part_tags   int[] not null default '{}',  -- so many of the hours in courses with one of these
    part_hours  numeric(4, 1) not null default 0 check (part_hours between 0 and hours),
    target      int not null default 100 check (target between 1 and 100),  -- percent of whom it is for
    fresh       boolean not null default false,  -- whoever had reached it in a span before counts no more
    from_year   int not null check (from_year between 90 and 200),  -- 學年度 in which it begins to hold
    to_year     int check (to_year between from_year and 200),
    note        text not null default '' check (length(note) <= 500),
    retired     boolean not null default false,
    changed_at  timestamptz not null default now(),
    row_version int not null default 1,
    check (unit_id is not null or replaces_id is null),
    check (tags <> '{}' or courses <> '{}' or title_words <> ''),
    check ((part_hours > 0) = (part_tags <> '{}'))
);
create unique index duty_name on core.duty(coalesce(unit_id, 0), name) where not retired;
create unique index duty_replaces on core.duty(unit_id, replaces_id) where not retired;

-- A course whose list is confirmed, as its figures go by it: small, beside rows of a kilobyte that a country's sums need not read.
create table core.confirmed_course (
    course_id bigint primary key references core.course,
    ends_on   date not null,  -- the day whose period it is in
    unit_id   int not null references core.unit,  -- 開課單位
    mode      text not null,
    hours     numeric(5, 1) not null,
    tags      int[] not null,
    natures   int[] not null,  -- with all that they lie under
    number    bigint not null
);
create index on core.confirmed_course(ends_on);
create index on core.confirmed_course using gin (tags);
create index on core.confirmed_course(number);

create table core.roster_correction (  -- append-only: what was put right in a roster that was kept
    id            bigint generated always as identity primary key,
    semester      core.semester not null,
    person_id     bigint not null references core.person,
    unit_id       int not null references core.unit,
    name          text not null,
    changes       jsonb not null,  -- field: {before, after}
    reason        text not null,
    by_account_id bigint references core.account,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid
);
create index on core.roster_correction(unit_id, semester);

-- Sums of the country by month of the last session, made at night: a course is in one month, so they add up over months.
create table core.study_sum (
    frozen  int not null default 0,  -- as of when this period was frozen (core.frozen_period); 0: now
    month   date not null,
    figure  text not null check (figure in ('total', 'mode', 'tag', 'nature', 'county', 'teachers')),  -- teachers: how many there were, rows
    key     text not null,
    courses int not null,
    rows    int not null,     -- 人次
    hours   numeric(12, 1) not null,  -- 人時
    primary key (frozen, figure, month, key)
);
create table core.study_sum_run (  -- one row: as of when
    one boolean primary key default true check (one),
    at  timestamptz not null default '-infinity'
);
insert into core.study_sum_run default values;

-- What counted for a duty before the days that are counted one by one (core.duty_cutoff), a row a person and way of counting: duties that
-- count alike, at whatever desk, share one (core.duty_measure). Made at night; exact at any moment by what came since (duty_late, duty_stale).
create table core.duty_sum (
    measure   uuid not null,
    person_id bigint not null,
    added     numeric not null,  -- hours in the span
    longest   numeric not null,  -- of one course in it
    part      numeric not null,  -- those of the part
    before    numeric not null   -- before the span, where one counts once
);
create index on core.duty_sum(person_id);
create table core.duty_measured (measure uuid primary key);  -- of which there are sums
create table core.duty_sum_run (  -- one row: up to which day there are sums; null: none
    one    boolean primary key default true check (one),
    cutoff date,
    at     timestamptz not null default '-infinity'
);
insert into core.duty_sum_run default values;
create table core.duty_late (  -- awards that came since: counted beside the sums
    award_id  bigint not null,
    person_id bigint not null,
    ends_on   date not null
);
create index on core.duty_late(person_id);
create table core.duty_stale (  -- people of whom something in the sums holds no more: counted one by one
    person_id bigint not null,
    ends_on   date not null
);
create index on core.duty_stale(person_id);

-- What is asked of a report (code/statistics/question.sql).
create type core.study_question as (
    report     text,
    units      int[],     -- whose people
    date_from  date,
    date_to    date,
    course_units int[],   -- of reports on courses; null: of all
    desk       int,       -- and these are reviewed there; null: wherever
    semester   int,       -- whose rosters are divided by
    live       boolean,   -- they are not kept yet: as they are
    population text,
    only_here  boolean,   -- hours from before somebody came to the unit do not count
    tag        int,       -- null: all courses
    by_what    text,      -- title, subject, stage, training_role, seniority; nature: its level
    duty       bigint,
    person     bigint,
    course     bigint,
    names      boolean,   -- people are named, and no number is too small to be told
    of_report  text,      -- what stands behind one row of another report: which report,
    of_row     text,      -- and the key of its row
    tags       int[],     -- that have a column of their own
    as_of      timestamptz,  -- 凍結值: as it was counted then; null: now
    frozen     int           -- and of which period (core.frozen_period)
);
create type core.study_row as (
    key     text,       -- empty: the sum of all
    name    text,       -- empty: the desk has its word
    texts   text[],
    people  int,        -- how many stand behind it; null: it is not about people
    numbers numeric[]
);
revoke usage on type core.study_question, core.study_row from public;
grant usage on type core.study_question, core.study_row to desk_core;

-- What every figure about people goes through: somebody's hours of a period.
create index award_study on core.award(person_id, course_ends_on) include (course_id, kind, hours, passed, unit_id) where superseded_by is null;
create index award_superseded on core.award(superseded_by) where superseded_by is not null;
-- What the night goes by: rows lie in the order in which they were confirmed.
create index award_ends on core.award using brin (course_ends_on);
create index award_confirmed on core.award using brin (confirmed_at);

do $$
declare t text;
begin
    foreach t in array array['duty', 'confirmed_course', 'roster_correction', 'study_sum', 'study_sum_run', 'duty_sum', 'duty_measured', 'duty_sum_run',
        'duty_late', 'duty_stale'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
