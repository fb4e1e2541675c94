-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a roster is filtered by that the centre defines (依教育部統合視導篩選), and how the catalogues have changed.
set local role desk_owner;

create table core.roster_filter (  -- 共用篩選
    id        int primary key,
    name      text not null unique check (length(name) between 1 and 30),
    rule      jsonb not null check (jsonb_typeof(rule) = 'object'),  -- docs/api.md «Rosters»
    retired   boolean not null default false,
    retire_on date
);

create table core.catalogue_event (  -- append-only: what 教師進修網 has done with a catalogue
    id            bigint generated always as identity primary key,
    unit_id       int not null references core.unit,  -- of whoever did it
    catalogue     text not null check (catalogue in ('title', 'subject', 'stage', 'employment', 'training_role', 'filter',
        'course_tag', 'course_reason', 'course_nature', 'holiday', 'duty')),
    item_id       bigint not null,
    action        text not null check (action in ('add', 'change', 'retire', 'restore')),
    reason        text not null default '',
    changes       jsonb not null default '{}',  -- field: {before, after}
    by_account_id bigint references core.account,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid
);
create index on core.catalogue_event(catalogue, item_id);
create index on core.catalogue_event(unit_id);

create table core.code_uses (  -- how many people on the rosters have each code, as it was counted last (core.counted_code_uses)
    one  boolean primary key default true check (one),
    at   timestamptz not null default '-infinity',
    uses jsonb not null default '{}'  -- catalogue: {id: people}
);
insert into core.code_uses default values;

alter table core.code_uses enable row level security;
alter table core.code_uses force row level security;
alter table core.roster_filter enable row level security;
alter table core.roster_filter force row level security;
alter table core.catalogue_event enable row level security;
alter table core.catalogue_event force row level security;
reset role;
