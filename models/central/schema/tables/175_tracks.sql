-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person follows: courses (已追蹤課程) and searches (研習資訊訂閱). They are kept with the person, apart for the business
-- account and for the teacher account: neither of a person's two accounts sees the other.
set local role desk_owner;

create table core.tracker (  -- who follows something, and what each of their commands waits for
    person_id  bigint not null references core.person,
    of_teacher boolean not null,  -- by the 教師個人帳號
    mail       boolean not null default true,  -- also told by mail
    primary key (person_id, of_teacher)
);

create table core.track (  -- 已追蹤課程
    id         bigint generated always as identity primary key,
    person_id  bigint not null,
    of_teacher boolean not null,
    course_id  bigint not null references core.course,
    added_at   timestamptz not null default now(),
    -- As the offering said it last: a desk holds no course that has ended, and one that was taken back is found nowhere.
    number     bigint not null,
    title      text not null,
    unit_id    int not null references core.unit,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    reg_from   timestamptz not null,  -- -infinity, infinity: none is said
    reg_to     timestamptz not null,
    online     boolean not null,      -- one registers in this system
    cancelled  boolean not null,
    shown      boolean not null default true,  -- false: taken back after it was published
    news       jsonb not null default '[]',    -- what has happened, the newest last, five at most: [{key, at, …}]
    reminded_at timestamptz not null default now(),  -- what of registration came before was mailed, or seen
    remind_at  timestamptz,  -- when a mail about registration is due; null: none any more
    unique (person_id, of_teacher, course_id),
    foreign key (person_id, of_teacher) references core.tracker on delete cascade
);
create index on core.track(course_id);
create index on core.track(remind_at) where remind_at is not null;
create index on core.track(ends_at);

create table core.track_due (  -- what has happened to a course that somebody follows, until all of them have been told
    id        bigint generated always as identity primary key,
    course_id bigint not null references core.course,
    what      text not null check (what in ('kept', 'moved', 'cancelled', 'seat')),
    said      jsonb not null default '{}',
    at        timestamptz not null default clock_timestamp(),
    done_to   bigint not null default 0  -- core.track: those before have been told
);

create table core.subscription (  -- 研習資訊訂閱: a search that is asked again and again
    id          bigint generated always as identity primary key,
    person_id   bigint not null,
    of_teacher  boolean not null,
    name        text not null check (length(name) between 1 and 40),
    query       jsonb not null,  -- as core.read_query gives it
    every       text not null check (every in ('day', 'week', 'month')),
    by_mail     boolean not null,  -- or in the program alone
    state       text not null default 'active' check (state in ('active', 'stopped')),
    stopped_by  text check (stopped_by in ('owner', 'code', 'idle', 'query')),
    made_at     timestamptz not null default now(),
    row_version int not null default 1,
    since       timestamptz not null default now(),  -- courses that became visible later are new
    due_at      timestamptz,
    issued_at   timestamptz,  -- of the last issue that held something
    found       int not null default 0,         -- how many it held,
    held        jsonb not null default '[]',    -- and the first of them: [{number, title, unit_id, date}]
    unread      int not null default 0,         -- issues since the person last signed in
    check ((state = 'stopped') = (stopped_by is not null) and (state = 'active') = (due_at is not null)),
    foreign key (person_id, of_teacher) references core.tracker on delete cascade
);
create index on core.subscription(person_id);
create index on core.subscription(due_at) where due_at is not null;

do $$
declare t text;
begin
    foreach t in array array['tracker', 'track', 'track_due', 'subscription'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
