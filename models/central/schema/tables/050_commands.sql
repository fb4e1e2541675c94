-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands, their kinds, and the rights to them.
set local role desk_owner;

create table cmd.kind (
    kind     text primary key,
    handler  text not null unique,   -- function of schema cmd: (auth.actor, jsonb) returns jsonb
    max_body int not null default 16384 check (max_body >= 4096),  -- shorter ones are not looked at
    charge   text,                   -- function of schema cmd: (auth.actor, jsonb) returns void; what the command uses up
    audited  text[] not null default '{}'  -- fields of the answer that the audit keeps
);

-- What is said where a constraint refuses: who came first.
create table cmd.constraint_refusal (
    constraint_name text primary key,
    code            text not null,
    key             text not null
);

-- Who may do what: role × command kind × scope. 'case' is whoever holds the case's secret, 'bridge' the education cloud's.
create table auth.command_right (
    account_type text not null check (account_type in ('chief_manager', 'contact', 'operator', 'reviewer', 'teacher', 'case', 'bridge')),
    kind         text not null references cmd.kind on delete cascade,
    scope        text not null check (scope in ('own', 'unit', 'desk')),
    at_kinds     text[],  -- kinds of unit at which one must be; null: any
    primary key (account_type, kind)
);

create table cmd.command (
    id         uuid primary key,
    account_id bigint,
    case_hash  bytea,
    kind       text not null,
    body_hash  bytea not null,
    at         timestamptz not null default now(),
    xid        xid8 not null default pg_current_xact_id(),
    status     text not null check (status in ('done', 'rejected')),
    result     jsonb not null default '{}',
    check ((account_id is null) <> (case_hash is null))
);
create index on cmd.command(at);
reset role;
