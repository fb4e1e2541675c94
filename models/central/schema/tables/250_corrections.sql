-- SPDX-License-Identifier: GPL-3.0-or-later
-- 修改已結案課程內容: what of a closed course is asked to be put right, on a form with seals, and who objected to what became of it.
set local role desk_owner;

create table core.correction (
    id           bigint generated always as identity primary key,
    course_id    bigint not null references core.course,
    n            int not null,                 -- of its course
    list_id      bigint not null references core.list_version,  -- what it was that is put right
    revision     int not null default 1,
    state        text not null check (state in ('awaiting_paper', 'awaiting_review', 'returned', 'approved', 'rejected', 'withdrawn')),
    by_desk      boolean not null,             -- the desk's own motion: no paper
    phone        text not null,
    reason       text not null,
    fields       jsonb not null,               -- {field, base, new, cause, note}
    people       jsonb not null,               -- {change set|remove|add, no, enrolment_id, name, national_id (masked), before, hours, cause, note, …}
    hash         text not null,                -- of what the paper shows
    account_id   bigint not null references core.account,
    by_name      text not null,
    at           timestamptz not null default now(),
    paper_revision int,                        -- of which a sealed form has come
    paper_how    text not null default '' check (paper_how in ('', 'scan', 'post', 'hand', 'fax')),
    decided_by_account_id bigint references core.account,
    decided_by   text not null default '',
    decided_at   timestamptz,
    decision     text not null default '',
    list_after   bigint references core.list_version,
    row_version  int not null default 1,
    unique (course_id, n)
);
create unique index correction_one on core.correction(course_id) where state in ('awaiting_paper', 'awaiting_review', 'returned');

create table core.correction_revision (  -- append-only: as it was asked for, each time
    correction_id bigint not null references core.correction,
    revision      int not null,
    fields        jsonb not null,
    people        jsonb not null,
    hash          text not null,
    by_name       text not null,
    at            timestamptz not null default now(),
    primary key (correction_id, revision)
);

create table core.correction_person (  -- who is to be put on the list; whole IDs lie where all others do
    correction_id bigint not null references core.correction,
    revision      int not null,
    place         int not null,  -- in people
    person_id     bigint not null references core.person,
    birth_date    date,
    primary key (correction_id, revision, place)
);

create table core.correction_file (
    correction_id bigint not null references core.correction,
    file_id       uuid not null references core.course_file(file_id),
    kind          text not null check (kind in ('evidence', 'sealed', 'form')),  -- form: it is asked to hang on the course
    primary key (correction_id, file_id)
);
create index on core.correction_file(file_id);

create table core.correction_objection (  -- 陳述, append-only: of whose hours became fewer
    id            bigint generated always as identity primary key,
    correction_id bigint not null references core.correction,
    person_id     bigint not null references core.person,
    name          text not null,
    text          text not null,
    at            timestamptz not null default now(),
    unique (correction_id, person_id)
);

-- A request while it goes through its rules.
create type core.asked_correction as (fields jsonb, people jsonb, persons jsonb, draft core.course_draft);
create type core.correction_at_hand as (correction core.correction, course core.course);
revoke usage on type core.asked_correction, core.correction_at_hand from public;
grant usage on type core.asked_correction, core.correction_at_hand to desk_core;

do $$
declare t text;
begin
    foreach t in array array['correction', 'correction_revision', 'correction_person', 'correction_file', 'correction_objection'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
