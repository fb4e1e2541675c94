-- SPDX-License-Identifier: GPL-3.0-or-later
-- Hours and closing (時數與結案): what an organiser says of people beside their presence, the lists as they were handed in, and what
-- somebody was awarded for good. What is computed of presence is stored nowhere until it is handed in. Rows of lists and awards name their
-- enrolment without a foreign key: it would have ten million rows looked through for each enrolment that is forgotten, and an enrolment
-- that stands in one never is (core.forget_unaccepted).
set local role desk_owner;

create table core.list_entry (  -- what the organiser has set for somebody on the list
    enrolment_id  bigint primary key references core.enrolment,
    course_id     bigint not null references core.course,
    role          text not null default 'attendee' check (role in ('attendee', 'lecturer', 'staff')),  -- 身分別
    given         numeric(5, 1) check (given >= 0 and given * 2 = floor(given * 2)),  -- in place of what is computed
    given_reason  text not null default '',
    assess        text not null default '' check (assess in ('', 'passed', 'failed')),  -- 考核
    lecture_hours numeric(5, 1) check (lecture_hours >= 0 and lecture_hours * 2 = floor(lecture_hours * 2)),
    note          text not null default '',
    row_version   int not null default 1,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid,
    check (given is null or given_reason <> '')
);
create index on core.list_entry(course_id);

create table core.list_evidence (  -- 簽到佐證: which sessions a file shows
    id        bigint generated always as identity primary key,
    course_id bigint not null references core.course,
    file_id   uuid not null references core.course_file(file_id),
    sessions  int[] not null check (cardinality(sessions) > 0),
    by_name   text not null,
    at        timestamptz not null default now(),
    voided_at timestamptz,
    unique (course_id, file_id)
);
create index on core.list_evidence(file_id);

create table core.list_version (  -- 名單 as it was handed in
    id         bigint generated always as identity primary key,
    course_id  bigint not null references core.course,
    n          int not null,  -- of its course
    revision   int not null,  -- of the course's form
    state      text not null check (state in ('submitted', 'recalled', 'returned', 'confirmed', 'superseded')),
    review     text not null check (review in ('centre', 'own', 'auto')),  -- who was to look at it (setting list_review)
    hash       text not null,
    totals     jsonb not null,
    checks     jsonb not null,              -- 結案健檢 as it was then
    sentence   text not null default '',    -- to what was doubtful
    by_account_id bigint references core.account,
    by_name    text not null,
    at         timestamptz not null default now(),
    decided_by_account_id bigint references core.account,  -- null: by the centre itself
    decided_by text not null default '',
    decided_at timestamptz,
    reason     text not null default '',
    row_reasons jsonb not null default '[]',
    row_version int not null default 1,
    unique (course_id, n)
);
create unique index list_version_one on core.list_version(course_id) where state = 'submitted';
create index on core.list_version(at) where state = 'submitted';

create table core.list_row (  -- append-only
    list_id       bigint not null references core.list_version,
    no            int not null,
    enrolment_id  bigint,                            -- null: a lecturer of the form
    person_id     bigint references core.person,     -- null: a lecturer without a number
    -- As of then:
    teacher_id    bigint references core.teacher,    -- null: on no roster (未建檔)
    name          text not null,
    unit_id       int references core.unit,
    unit_text     text not null default '',
    title_id      int references core.teacher_title,
    title         text not null default '',
    role          text not null check (role in ('attendee', 'lecturer', 'staff')),
    hours         numeric(5, 1) not null default 0 check (hours >= 0),
    lecture_hours numeric(5, 1) not null default 0 check (lecture_hours >= 0),
    passed        boolean not null,
    present       boolean not null,
    walk_in       boolean not null,
    arithmetic    jsonb,
    override_reason text not null default '',
    primary key (list_id, no)
);

create table core.award (  -- 核定時數; superseded, never deleted
    id            bigint generated always as identity primary key,
    course_id     bigint not null references core.course,
    list_id       bigint not null references core.list_version,
    version       int not null,  -- of the list
    person_id     bigint not null references core.person,
    teacher_id    bigint references core.teacher,
    enrolment_id  bigint,
    list_no       int not null,  -- its row in the list
    kind          text not null check (kind in ('hours', 'credits', 'lecture')),
    hours         numeric(5, 1) not null check (hours >= 0),
    passed        boolean not null,
    unit_id       int references core.unit,  -- 服務學校 as of then; null: on no roster
    title_id      int references core.teacher_title,
    course_ends_on date not null,
    confirmed_at  timestamptz not null default now(),
    parts         jsonb not null default '[]',  -- 分時數: {no, name, hours, category}; no 0: what is left for the course itself
    revision      int not null,
    superseded_by bigint references core.award deferrable initially deferred,
    told_at       timestamptz                -- the person was told (M13, M14)
);
comment on column core.award.superseded_by is
    'null: it holds; another award: that one holds; itself: it was taken back and nothing is in its place';
create unique index award_one on core.award(course_id, person_id, kind) where superseded_by is null;
create index on core.award(person_id);
create index on core.award(unit_id, course_ends_on) where superseded_by is null;
create index on core.award(person_id) where told_at is null;

create index on core.course(due_on) where state in ('list_due', 'list_returned');

create table core.list_reminder (  -- that somebody was told of a list that is due
    course_id bigint not null references core.course,
    due_on    date not null,
    step      text not null,  -- remind:N days after its end, over:N days after it was due
    at        timestamptz not null default now(),
    primary key (course_id, due_on, step)
);

create type core.hour_rules as (  -- how a course counts (code/hours/compute.sql)
    declared  numeric,
    unit      text,     -- hour, credit
    mode      text,     -- by_session, proportional, full, threshold
    grace     int,      -- minutes
    policy    text,     -- beyond it: void, deduct, note
    deduction numeric,
    threshold text,
    num       int,
    den       int,
    assesses  boolean,  -- without having passed there are none
    lectures  boolean   -- 講師時數 are counted
);
create type core.hour_row as (  -- somebody on a list, as computed
    enrolment_id  bigint,
    person_id     bigint,
    state         text,     -- of the enrolment
    source        text,
    role          text,
    hours         numeric,  -- 實核時數
    computed      numeric,  -- what presence gives
    given         numeric,  -- what was given by hand in its place
    given_reason  text,
    assess        text,
    passed        boolean,
    lecture_hours numeric,
    note          text,
    present       boolean,
    unmarked      int,      -- sessions of which nothing was said
    arithmetic    jsonb
);
revoke usage on type core.hour_rules, core.hour_row from public;
grant usage on type core.hour_rules, core.hour_row to desk_core;

do $$
declare t text;
begin
    foreach t in array array['list_entry', 'list_evidence', 'list_version', 'list_row', 'award', 'list_reminder'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
