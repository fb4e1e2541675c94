-- SPDX-License-Identifier: GPL-3.0-or-later
-- 指定名單: the people that a course is open to, as its organiser has written them down. Nothing here says whether there is such a person:
-- they are looked for when somebody enrols, and nobody is told before.
set local role desk_owner;

create table core.named_person (
    id            bigint generated always as identity primary key,
    course_id     bigint not null references core.course,
    how           text not null check (how in ('number', 'school')),  -- what tells who it is
    name          text not null,
    name_folded   text not null,
    national_id   text not null default '',  -- masked
    unit_id       int references core.unit,  -- 服務學校
    by_account_id bigint not null references core.account,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    check ((how = 'number') = (national_id <> '')),
    check (how = 'number' or unit_id is not null)
);
create unique index named_by_school on core.named_person(course_id, unit_id, name_folded) where how = 'school';
create index on core.named_person(course_id);

-- Their whole IDs, until the list is forgotten. Read by functions of desk_owner alone. Two people who write down the same one are told
-- nothing of each other: a number that «is there already» would be one that can be guessed.
create table core.named_number (
    named_id      bigint primary key references core.named_person on delete cascade,
    course_id     bigint not null,
    by_account_id bigint not null,
    number        text not null check (number ~ '^[A-Z][A-D1289][0-9]{8}$'),
    unique (course_id, by_account_id, number)
);
create index on core.named_number(course_id, number);

do $$
declare t text;
begin
    foreach t in array array['named_person', 'named_number'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
