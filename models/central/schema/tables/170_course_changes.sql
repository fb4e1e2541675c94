-- SPDX-License-Identifier: GPL-3.0-or-later
-- 課程異動: what of an approved course may be changed when and in which way, and what was asked for.
set local role desk_owner;

-- The first row of a field and phase whose conditions all hold says the class: F at once, N at once with a notice to those enrolled,
-- R after a new review, C only by cancelling, - not at all.
create table core.change_rule (
    id           int primary key,
    field        text not null,  -- of the form; sessions.…: a part of its sessions
    phase        text not null check (phase in ('open', 'enrolled', 'started', 'listed', 'closed')),
    sort         int not null,
    conditions   text[] not null default '{}',  -- name:limit:limit (code/changes/conditions.sql)
    class        text not null check (class in ('F', 'N', 'R', 'C', '-')),
    notice       boolean not null default false,  -- those enrolled are told once it holds, also after a review
    review_after boolean not null default false,  -- holds at once, and is reviewed nevertheless
    command      text not null default 'change.apply',  -- that changes this field
    label        text not null,  -- what mails call it
    unique (field, phase, sort) deferrable initially deferred,  -- a release sets them all
    check (not review_after or class = 'N')
);

create table core.course_change (  -- what one command has changed or asked for
    id          bigint generated always as identity primary key,
    course_id   bigint not null references core.course,
    revision    int not null,  -- of the course when it was asked for
    state       text not null check (state in ('applied', 'submitted', 'approved', 'partly', 'rejected', 'withdrawn', 'lapsed')),
    phase       text not null check (phase in ('open', 'enrolled', 'started', 'listed', 'closed')),
    urgent      text not null default '' check (urgent in ('', 'disaster', 'lecturer')),
    reason      text not null default '',
    warnings    jsonb not null default '[]',
    account_id  bigint not null references core.account,
    by_name     text not null,
    at          timestamptz not null default now(),
    lapses_at   timestamptz,  -- when what it changes begins; null: it waits until it is decided
    decided_at  timestamptz,
    decided_by_account_id bigint references core.account,
    decided_by  text not null default '',
    decision    text not null default '',
    told        int not null default 0  -- mails to those enrolled
);
comment on column core.course_change.state is 'submitted whose time is over counts as lapsed wherever it is read (core.change_state)';
create unique index course_change_one on core.course_change(course_id) where state = 'submitted';
create index on core.course_change(course_id);
create index on core.course_change(lapses_at) where state = 'submitted';

create table core.course_change_item (
    id        bigint generated always as identity primary key,
    change_id bigint not null references core.course_change,
    field     text not null,
    class     text not null check (class in ('F', 'N', 'R')),
    state     text not null check (state in ('held', 'waiting', 'approved', 'rejected', 'withdrawn', 'lapsed')),
    in_force  boolean not null default false,  -- waits for its review, and holds meanwhile
    notice    boolean not null,
    base      jsonb not null,
    new       jsonb not null,
    reason    text not null default '',
    decision  text not null default '',
    unique (change_id, field)
);

create table core.course_change_lecturer (  -- 講師 that are asked for; whole IDs lie where all others do
    change_id   bigint not null references core.course_change,
    no          int not null,
    name        text not null,
    national_id text not null,  -- masked
    person_id   bigint not null references core.person,
    primary key (change_id, no)
);

create table core.course_change_file (  -- files that are asked for, and evidence (用印之異動申請表)
    change_id bigint not null references core.course_change,
    file_id   uuid not null references core.course_file(file_id),
    evidence  boolean not null,
    primary key (change_id, file_id)
);
create index on core.course_change_file(file_id);

-- A change while its rules go through it (code/changes).
create type core.change_case as (
    course    core.course,
    unit_kind text,
    phase     text,
    enrolled  int,
    urgent    boolean,
    reviewed  jsonb,  -- the form as somebody of a desk has seen it
    present   jsonb,  -- as it is
    wanted    jsonb   -- as it would be
);

-- What became of it when it was sorted.
create type core.sorted_change as (
    phase    text,
    present  jsonb,              -- the form as it is
    held     core.course_draft,  -- with what holds at once
    whole    core.course_draft,  -- with all that is asked for
    items    jsonb               -- {field, class, in_force, notice, base, new, reason}, as they are kept
);
create type core.checked_change as (draft core.course_draft, errors jsonb);
create type core.change_at_hand as (change core.course_change, course core.course);
revoke usage on type core.change_case, core.sorted_change, core.checked_change, core.change_at_hand from public;
grant usage on type core.change_case, core.sorted_change, core.checked_change, core.change_at_hand to desk_core;

do $$
declare t text;
begin
    foreach t in array array['change_rule', 'course_change', 'course_change_item', 'course_change_lecturer', 'course_change_file'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
