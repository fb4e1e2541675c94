-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where courses are held and who gives them: 研習場所登錄 and 講師推薦 (資源分享區 of the site).
set local role desk_owner;

create table core.venue_equipment (  -- 場地設備: the words to choose from
    id        int primary key,
    name      text not null unique check (length(name) between 1 and 30),
    sort      int not null,
    retired   boolean not null default false,
    retire_on date
);

create table core.venue (  -- 研習場所
    id             bigint generated always as identity primary key,
    unit_id        int not null references core.unit,  -- whose it is
    name           text not null check (length(name) between 1 and 60),
    county_id      int not null references core.county,
    district_id    int references core.district,
    address        text not null check (length(address) between 1 and 200),
    capacity       int not null check (capacity between 1 and 5000),
    equipment      int[] not null default '{}',
    equipment_note text not null default '' check (length(equipment_note) <= 200),
    phone          text not null default '' check (length(phone) <= 60),  -- of whoever is asked for it
    shared         boolean not null default false,  -- other units may choose it
    state          text not null default 'open' check (state in ('open', 'closed')),
    changed_at     timestamptz not null default now(),
    row_version    int not null default 1
);
create index on core.venue(unit_id);
create index on core.venue(county_id) where shared;
create unique index venue_name on core.venue(unit_id, name) where state = 'open';

create table core.venue_event (  -- append-only
    id            bigint generated always as identity primary key,
    venue_id      bigint not null references core.venue,
    unit_id       int not null references core.unit,
    action        text not null check (action in ('add', 'change', 'close', 'reopen')),
    reason        text not null default '',
    changes       jsonb not null default '{}',  -- field: {before, after}
    by_account_id bigint references core.account,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid
);
create index on core.venue_event(venue_id);

-- Before the lecturer has agreed (consented) nobody but the unit that recommends sees anything of this. What was agreed to is the
-- revision: another one wants to be agreed to anew.
create table core.lecturer (  -- 講師推薦
    id             bigint generated always as identity primary key,
    unit_id        int not null references core.unit,  -- who recommends
    name           text not null,
    service_unit   text not null check (length(service_unit) between 1 and 120),  -- 服務單位
    job_title      text not null default '' check (length(job_title) <= 50),
    subjects       int[] not null default '{}',  -- 任教科目 that the person lectures on
    expertise      text not null check (length(expertise) between 1 and 200),  -- 專長
    email          text not null default '',
    phone          text not null default '' check (length(phone) <= 60),
    show_email     boolean not null default false,  -- as far as the lecturer agrees
    show_phone     boolean not null default false,
    note           text not null default '' check (length(note) <= 500),  -- the unit's own
    state          text not null default 'awaiting' check (state in ('awaiting', 'consented', 'withdrawn')),
    revision       int not null default 1,
    asked_at       timestamptz,  -- a code was mailed about this revision
    consented_at   timestamptz,
    consented_on   date,         -- on paper: the day that stands on it
    consent_how    text check (consent_how in ('mail', 'paper')),
    consent_kept   text not null default '',  -- on paper: where it lies
    ended_at       timestamptz,
    search         text not null default '',  -- what is searched, folded
    changed_at     timestamptz not null default now(),
    row_version    int not null default 1,
    check ((state = 'consented') = (consent_how is not null and consented_at is not null)),
    check ((state = 'withdrawn') = (ended_at is not null)),
    check (email <> '' or not show_email),
    check (phone <> '' or not show_phone)
);
create index on core.lecturer(unit_id);
create index on core.lecturer using gin (subjects) where state = 'consented';
-- One unit asks one mailbox, and recommends one person, once.
create unique index lecturer_email on core.lecturer(unit_id, lower(email)) where state <> 'withdrawn' and email <> '';
create unique index lecturer_person on core.lecturer(unit_id, name, service_unit) where state <> 'withdrawn';

create table core.lecturer_event (  -- append-only; goes with the person it is about
    id            bigint generated always as identity primary key,
    lecturer_id   bigint not null references core.lecturer on delete cascade,
    unit_id       int not null references core.unit,
    action        text not null check (action in ('add', 'change', 'ask', 'confirm', 'paper', 'withdraw', 'lapse')),
    reason        text not null default '',
    changes       jsonb not null default '{}',
    by_account_id bigint references core.account,  -- null: the centre itself
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid
);
create index on core.lecturer_event(lecturer_id);

create table core.lecturer_code (  -- what was mailed to a lecturer, of the revision it was about
    lecturer_id bigint primary key references core.lecturer on delete cascade,
    revision    int not null,
    mac         bytea not null,
    ends_at     timestamptz not null
);

-- What is shared in a county is told to its units by one row.
comment on column sync.change.unit_id is 'audience: 0 everybody, a desk, or a unit; below 0 the units of the county of this number';

do $$
declare t text;
begin
    foreach t in array array['venue_equipment', 'venue', 'venue_event', 'lecturer', 'lecturer_event', 'lecturer_code'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
