-- SPDX-License-Identifier: GPL-3.0-or-later
-- Change log (database.md 3): written by triggers, read with an xmin cursor, rows sent as they are visible now.
set local role desk_owner;

create table sync.centre (  -- one row; the restore runbook gives a new epoch
    one     boolean primary key default true check (one),
    epoch   uuid not null default gen_random_uuid(),
    min_xid xid8 not null default '0'   -- cursors before this have lost rows to housekeeping
);
insert into sync.centre default values;

create table sync.change (
    xid       xid8 not null default pg_current_xact_id(),
    unit_id   int,          -- audience: 0 everybody, a desk, or a unit
    person_id bigint,       -- audience: the person it is about
    tab       text not null,
    op        "char" not null,
    pk        bigint not null,
    at        timestamptz not null default now(),
    check ((unit_id is null) <> (person_id is null))
);
create index on sync.change(unit_id, xid) where unit_id is not null;
create index on sync.change(person_id, xid) where person_id is not null;
create index on sync.change(at);
reset role;
