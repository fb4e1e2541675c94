-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of the feed, who sees what of them, and the change log (database.md 3): written by triggers, read with an xmin cursor, rows sent as they are visible now.
set local role desk_owner;

create table sync.centre (  -- one row; the restore runbook gives a new epoch
    one     boolean primary key default true check (one),
    epoch   uuid not null default gen_random_uuid(),
    min_xid xid8 not null default '0'   -- cursors before this have lost rows to housekeeping
);
insert into sync.centre default values;

-- The tables of the feed; each has a view of its name in the schema feed.
create table sync.tab (
    tab    text primary key,
    public boolean not null   -- everybody reads it, also before sign-in
);

-- Who may see what: role × table × columns.
--   own: what is about oneself · unit: of one's own unit · desk: what one's unit reviews as a desk
--   below: of all units below one's own, or reviewed by it
create table auth.visibility (
    account_type text not null check (account_type in ('chief_manager', 'contact', 'operator', 'reviewer', 'teacher', 'case')),
    tab          text not null references sync.tab on delete cascade,
    scope        text not null check (scope in ('own', 'unit', 'desk', 'below')),
    columns      text[] not null,
    primary key (account_type, tab)
);

-- The same, a row a role, as every call asks for it (auth.keep_sight).
create table auth.sight (
    account_type text primary key,
    scopes       jsonb not null,   -- table: scope
    hash         text not null,    -- of all there is in auth.visibility
    idle         interval,         -- session_idle_minutes
    binds        boolean           -- reviewers_bind_device, of whoever it is about
);

create type sync.doc as (pk bigint, doc json);           -- a row of a table of the feed, as it is sent
create type sync.changed as (tab text, pks bigint[]);  -- rows of a table that have changed
revoke usage on type sync.doc, sync.changed from public;
grant usage on type sync.doc, sync.changed to desk_core;

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
