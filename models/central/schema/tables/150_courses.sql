-- SPDX-License-Identifier: GPL-3.0-or-later
-- Courses (研習課程): what a unit offers, in revisions as they were submitted, and the catalogues they are filled in from.
set local role desk_owner;

-- 課程性質: a tree of four levels. A version that was superseded is retired: readable on old courses, chosen no more.
create table core.course_nature (
    id        int primary key,
    parent_id int references core.course_nature,
    level     smallint not null check (level between 1 and 4),
    code      text not null,  -- of the exchange files, within its parent
    name      text not null check (length(name) between 1 and 40),
    version   text not null,  -- of the tree that brought it
    sort      int not null,
    retired   boolean not null default false,
    retire_on date,
    successor_id int references core.course_nature,  -- of a retired one: what is chosen in its place
    unique (parent_id, code),
    check ((parent_id is null) = (level = 1))
);

create table core.course_tag (  -- 專案屬性標籤
    id            int primary key,
    code          text not null unique check (code ~ '^T[0-9]{2,9}$'),
    label         text not null unique check (length(label) between 1 and 30),
    tag_group     text not null,
    valid_from    date,
    valid_to      date,              -- last day of a course that may have it
    unit_kinds    text[] not null default '{}',  -- empty: of every unit
    min_hours     numeric(4, 1) not null default 0,
    in_person     boolean not null default false,
    lecturer      boolean not null default false,  -- at least one is named
    title_pattern text not null default '',  -- what a title has that belongs to this tag
    transfer      text not null default '',  -- where hours of it are passed on to
    note          text not null default '',
    retired       boolean not null default false,
    retire_on     date
);

create table core.course_reason (  -- reasons for sending back and for rejecting
    id        int primary key,
    stage     text not null check (stage in ('course', 'list', 'enrolment')),
    text      text not null check (length(text) between 1 and 100),
    needs_words boolean not null default false,  -- 其他: it says nothing without a sentence
    retired   boolean not null default false,
    retire_on date,
    unique (stage, text)
);

create table core.holiday (  -- 國定假日, 寒假
    id    int primary key,  -- yyyymmdd
    day   date not null,
    until date not null,
    name  text not null,
    kind  text not null check (kind in ('holiday', 'winter')),
    check (until >= day)
);

-- Numbers are given once (課程代碼): whatever becomes of the course, no other has its number.
create sequence core.course_number;

create table core.course (  -- 研習課程; what lists need of its current revision
    id               bigint generated always as identity primary key,
    number           bigint not null unique,
    legacy_number    int unique check (legacy_number between 1 and 99999999),  -- 原網站課程代碼
    unit_id          int not null references core.unit,  -- 開課單位
    owner_account_id bigint references core.account,  -- 課程負責帳號; null: of the site before, and nobody has it yet
    owner_name       text not null,
    reviewer_unit_id int not null references core.unit,
    state            text not null default 'submitted' check (state in ('submitted', 'returned', 'approved', 'rejected', 'withdrawn', 'cancelled',
        'list_due', 'list_submitted', 'list_returned', 'confirmed', 'confirmed_empty')),
    state_at         timestamptz not null default now(),
    revision         int not null default 1,
    row_version      int not null default 1,
    submitted_at     timestamptz not null default now(),
    decided_at       timestamptz,
    published_at     timestamptz,  -- everybody sees it from then on, also one to come
    change_open      boolean not null default false,  -- 異動審核中
    title            text not null,
    title_folded     text not null default '',  -- as it is compared (core.fold); kept by core.fold_course
    class_kind       text not null check (class_kind in ('non_credit', 'school_based', 'seed', 'bachelor_credit', 'master_credit',
        'bachelor_degree', 'master_degree')),
    mode             text not null check (mode in ('in_person', 'online_live', 'online_own_time', 'mixed')),
    open_scope       text not null check (open_scope in ('own', 'county', 'counties', 'units', 'named', 'all')),
    county_id        int references core.county,  -- where it is held
    starts_at        timestamptz not null,
    ends_at          timestamptz not null,
    date_from        date not null,
    date_to          date not null,
    hours            numeric(5, 1) not null,
    hour_unit        text not null check (hour_unit in ('hour', 'credit')),
    quota            int not null check (quota between 0 and 5000),  -- 0: of the site before, and its list says none
    fee              int not null,
    due_on           date not null,  -- 結案期限
    series_id        uuid,    -- 所屬系列
    venue_id         bigint,  -- where it is one of 研習場所
    taken            int not null default 0 check (taken between 0 and quota),
    held             int not null default 0,
    waiting          int not null default 0,
    reason           text not null default '',  -- of the last decision
    reason_key       text not null default '',
    field_reasons    jsonb not null default '{}',  -- field: sentence
    by_name          text not null default '',
    taken_over       boolean not null default false,  -- of the site before (core.old_course)
    reopened_at      timestamptz,  -- since when 教師進修網 has it to put right what was closed long ago
    check (ends_at > starts_at),
    check (owner_account_id is not null and quota > 0 or taken_over),
    check ((published_at is null) or state not in ('submitted', 'returned', 'rejected'))
) with (fillfactor = 80);
comment on column core.course.state is
    'docs/api.md «Courses»; approved whose last session is over counts as list_due wherever it is read (core.course_state)';
create index on core.course(unit_id, state);
create index on core.course(reviewer_unit_id, state);
create index on core.course(owner_account_id);
create index on core.course(reopened_at) where reopened_at is not null;
create index on core.course(unit_id, date_from);
create index on core.course(unit_id, title_folded);
create index on core.course(series_id) where series_id is not null;
create index on core.course(venue_id, date_from) where venue_id is not null;
create index on core.course(ends_at) where state = 'approved';
create index on core.course(published_at) where state = 'approved';

-- A form while its rules go through it (code/courses/rules.sql).
create type core.course_draft as (
    body       jsonb,   -- in its whole form
    unit_id    int,
    unit_kind  text,
    course_id  bigint,  -- null: a new one
    account_id bigint,  -- of whoever submits it
    owner_id   bigint,
    today      date,    -- the day on which it was submitted first
    date_from  date,
    date_to    date,
    warnings   jsonb
);
revoke usage on type core.course_draft from public;
grant usage on type core.course_draft to desk_core;

create table core.course_revision (  -- append-only: the form as it was submitted
    id            bigint generated always as identity primary key,
    course_id     bigint not null references core.course,
    revision      int not null,
    body          jsonb not null,
    warnings      jsonb not null default '[]',
    submitted_by_account_id bigint references core.account,  -- null: at the site before
    submitted_by_name text not null,
    at            timestamptz not null default now(),
    answer        text not null default '',  -- to what it was sent back for
    unique (course_id, revision)
);

create table core.course_lecturer (  -- 講師 of each revision; whole IDs lie where all others do
    course_id   bigint not null references core.course,
    revision    int not null,
    no          int not null,
    name        text not null,
    kind        text not null,
    national_id text not null default '',  -- masked
    person_id   bigint references core.person,
    primary key (course_id, revision, no)
);
create index on core.course_lecturer(person_id) where person_id is not null;

create table core.course_session (  -- 場次 of the current revision
    course_id bigint not null references core.course,
    no        int not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    break     int not null,
    hours     numeric(4, 1) not null,
    mode      text not null,
    track     text not null,
    room      text not null,
    topic     text not null,
    lecturers int[] not null,
    primary key (course_id, no)
);
create index on core.course_session(starts_at);

create table core.course_deputy (  -- 代理: who may do with a course what its owner may
    course_id  bigint not null references core.course,
    account_id bigint not null references core.account,
    primary key (course_id, account_id)
);
create index on core.course_deputy(account_id);

create table core.course_event (  -- append-only
    id               bigint generated always as identity primary key,
    course_id        bigint not null references core.course,
    unit_id          int not null references core.unit,
    reviewer_unit_id int not null references core.unit,
    action           text not null,  -- last word of the kind, or what the centre itself did
    from_state       text,
    to_state         text not null,
    reason           text not null default '',
    revision         int not null,
    by_account_id    bigint references core.account,  -- null: by the centre itself
    by_name          text not null,
    at               timestamptz not null default clock_timestamp(),
    command_id       uuid
);
create index on core.course_event(course_id);

do $$
declare t text;
begin
    foreach t in array array['course_nature', 'course_tag', 'course_reason', 'holiday', 'course', 'course_revision', 'course_lecturer',
            'course_session', 'course_deputy', 'course_event'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
