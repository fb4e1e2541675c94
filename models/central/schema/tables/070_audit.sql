-- SPDX-License-Identifier: GPL-3.0-or-later
-- Audit (append-only, sealed in hash-chained blocks: database.md 7).
set local role desk_owner;

create table audit.entry (
    id           bigint generated always as identity primary key,
    xid          xid8 not null default pg_current_xact_id(),
    at           timestamptz not null default clock_timestamp(),
    account_id   bigint,
    person_id    bigint,
    case_hash    bytea,          -- before sign-in
    what         text not null,  -- a command's kind, or sign_in, sign_out, paper_read, id_read, import…
    outcome      text not null,
    command_id   uuid,
    installation text not null default '',
    detail       jsonb not null default '{}'   -- never a national ID, a secret or a password
);
create index on audit.entry(at);
create index on audit.entry(xid, id);
create index on audit.entry(account_id, id);

create table audit.block (  -- the newest hash is to be kept outside the centre
    id     bigint generated always as identity primary key,
    lo     xid8 not null,
    hi     xid8 not null,     -- rows with lo <= xid < hi
    rows   bigint not null,
    digest bytea not null,
    prev   bytea not null,
    hash   bytea not null,
    at     timestamptz not null default now(),
    format int not null default 1
);

create table audit.leaf (
    entry_id bigint primary key,
    block_id bigint not null,
    place    bigint not null,   -- within the block, from 1
    hash     bytea not null
);
create index on audit.leaf(block_id, place);

-- Counts that become one row an hour.
create table audit.tally (
    what    text primary key,
    n       bigint not null default 0,
    told_at timestamptz,
    seen    bigint not null default 0  -- of a sequence: where it stood
);

create sequence audit.beyond_rights;
reset role;
