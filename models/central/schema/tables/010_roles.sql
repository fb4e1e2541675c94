-- SPDX-License-Identifier: GPL-3.0-or-later
-- Roles, schemas and what each role may do by default. Roles belong to the cluster and are made only when missing,
-- so that several centres can live in one cluster. No role has a password: pg_hba decides who may connect.
do $$
declare r record;
begin
    -- A concurrent transaction in another database may make the same role between this check and the statement.
    for r in select * from (values
        ('desk_core',  'nologin'),   -- catalogue rights, given back to the engine by lockdown.sql
        ('desk_owner', 'nologin'),   -- owns tables and the few functions that must see past a person's scope
        ('desk_api',   'nologin'),   -- owns the surface; everything it reads in core goes through row security
        ('desk_user',  'login'),     -- a desk after sign-in
        ('desk_anon',  'login'),     -- a desk before sign-in
        ('desk_admin', 'login'),     -- the operator: mail, imports, housekeeping
        ('desk_bridge', 'login')     -- the bridge to the education cloud: says who has signed in there, and nothing else
    ) v(name, kind) loop
        if not exists (select from pg_catalog.pg_roles where rolname = r.name) then
            begin
                execute format('create role %I %s nosuperuser nocreatedb nocreaterole noreplication nobypassrls', r.name, r.kind);
            exception when duplicate_object or unique_violation then null;
            end;
        end if;
    end loop;
end $$;

do $$
begin
    if not pg_has_role('desk_owner', 'desk_core', 'member') then grant desk_core to desk_owner; end if;
    if not pg_has_role('desk_api', 'desk_core', 'member') then grant desk_core to desk_api; end if;
    if not pg_has_role('desk_admin', 'desk_core', 'member') then grant desk_core to desk_admin; end if;
end $$;

-- What a role may set for itself, and how many it may be: lockdown.sql.
create schema ext;

create extension pgcrypto with schema ext;
revoke execute on all functions in schema ext from public;
grant usage on schema ext to desk_core;
grant execute on all functions in schema ext to desk_core;

create schema core  authorization desk_owner;

-- what there is
create schema auth  authorization desk_owner;

-- people, sessions, rights
create schema cmd   authorization desk_owner;

-- commands and their handlers
create schema sync  authorization desk_owner;

-- change log
create schema feed  authorization desk_owner;

-- rows as they are sent
create schema audit authorization desk_owner;

-- who did what
create schema api   authorization desk_owner;

-- the only surface of a desk
create schema admin authorization desk_owner;

-- the operator's surface
grant usage on schema core, auth, sync, feed, audit to desk_api;
grant usage, create on schema cmd, api to desk_api;
grant usage on schema api to desk_user, desk_anon, desk_bridge;
grant usage on schema admin to desk_admin;
alter default privileges for role desk_owner revoke execute on functions from public;
alter default privileges for role desk_api revoke execute on functions from public;
alter default privileges for role desk_owner revoke usage on types from public;
alter default privileges for role desk_owner grant usage on types to desk_core;

set local role desk_owner;

-- Written by the migration runner, one row per step.
create table core.schema_step (
    version    int primary key,
    name       text not null,
    sha256     text not null,
    applied_at timestamptz not null default now()
);
alter table core.schema_step enable row level security;
alter table core.schema_step force row level security;

-- Written by the migration runner: what of code/ and data/ was made last.
create table core.schema_code (
    one        boolean primary key default true check (one),
    sha256     text not null,
    made_by    text not null,   -- version of the program
    applied_at timestamptz not null default now()
);
alter table core.schema_code enable row level security;
alter table core.schema_code force row level security;
reset role;
