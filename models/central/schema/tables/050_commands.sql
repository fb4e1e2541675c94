-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands and their kinds.
set local role desk_owner;

create table cmd.kind (
    kind     text primary key,
    handler  text not null unique,   -- function of schema cmd: (auth.actor, jsonb) returns jsonb
    max_body int not null default 16384
);

create table cmd.command (
    id         uuid primary key,
    account_id bigint,
    case_hash  bytea,
    kind       text not null,
    body_hash  bytea not null,
    at         timestamptz not null default now(),
    xid        xid8 not null default pg_current_xact_id(),
    status     text not null check (status in ('running', 'done', 'rejected')),
    result     jsonb not null default '{}',
    check ((account_id is null) <> (case_hash is null))
);
create index on cmd.command(at);
reset role;
