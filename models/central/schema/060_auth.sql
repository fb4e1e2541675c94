-- SPDX-License-Identifier: GPL-3.0-or-later
-- Credentials, sessions, sign-in attempts, mailed codes, case secrets, quotas, and the tables of rights.
set local role desk_owner;

create table auth.secret (  -- one row; never in a function body, which the catalogue shows
    one  boolean primary key default true check (one),
    salt bytea not null
);
insert into auth.secret(salt) values (ext.gen_random_bytes(32));

create table auth.credential (  -- only for open accounts
    account_id bigint primary key references core.account on delete cascade,
    login      text not null unique,   -- lower case
    salt       bytea not null,
    opslimit   int not null,
    memlimit   int not null,
    stored_key bytea not null,
    server_key bytea not null,
    one_time   boolean not null default false,
    expires_at timestamptz,            -- of a one-time password
    set_at     timestamptz not null default now(),  -- older sessions have ended,
    kept_token bytea                                -- but for the one that changed the password
);

create table auth.credential_history (  -- not the last three again
    account_id bigint not null references core.account on delete cascade,
    salt       bytea not null,
    stored_key bytea not null,
    at         timestamptz not null default clock_timestamp()
);
create index on auth.credential_history(account_id, at desc);

create table auth.pending_verifier (  -- waits with its case; answers to nothing
    application_id bigint primary key references core.application,
    verifier       jsonb not null
);

create table auth.attempt (
    id         uuid primary key default gen_random_uuid(),
    login      text not null,
    account_id bigint,
    installation text not null,
    at         timestamptz not null default now(),
    nonce      bytea not null default ext.gen_random_bytes(18),
    xid        xid8 not null default pg_current_xact_id(),
    proof      bytea,
    proof_xid  xid8,
    proof_at   timestamptz,
    verdict    text check (verdict in ('ok', 'wrong', 'locked'))
);
create index on auth.attempt(login, proof_at) where proof is not null;
create index on auth.attempt(at);

create table auth.session (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id bigint not null references core.account,
    attempt_id uuid not null unique,
    installation text not null,
    started_at timestamptz not null default now(),
    seen_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    ended_at   timestamptz
);
create index on auth.session(account_id);

create table auth.code (  -- a mailed code, bound to address and case
    id             bigint generated always as identity primary key,
    case_hash      bytea not null,
    address        text not null,
    code_hash      bytea not null,
    purpose        text not null check (purpose in ('address', 'follow')),
    application_id bigint,            -- follow: the case it opens
    at             timestamptz not null default clock_timestamp(),
    used_by        uuid               -- the command it served
);
create index on auth.code(case_hash, id desc);

create table auth.code_guess (  -- committed before it is judged
    id         bigint generated always as identity primary key,
    code_id    bigint not null,
    case_hash  bytea not null,
    command_id uuid not null,
    body_hash  bytea not null,
    guess_hash bytea not null,
    xid        xid8 not null default pg_current_xact_id(),
    at         timestamptz not null default clock_timestamp()
);
create index on auth.code_guess(code_id);
create index on auth.code_guess(command_id);

create table auth.case_secret (
    secret_hash    bytea primary key check (length(secret_hash) = 32),
    application_id bigint not null references core.application deferrable initially deferred,
    at             timestamptz not null default now()
);
create index on auth.case_secret(application_id);

-- Quotas: uses are appended, never counted up in one row, so that nobody can hold a lock that others wait for.
create table auth.quota (
    action text not null,
    per    text not null,   -- case, address, number, unit, login, all
    uses   int not null,
    span   interval not null,
    primary key (action, per)
);
insert into auth.quota(action, per, uses, span) values
    ('mail_code',   'address', 5,     '1 hour'),
    ('mail_code',   'case',    8,     '1 hour'),
    ('mail_code',   'all',     3000,  '1 hour'),
    ('enter_code',  'case',    30,    '1 hour'),
    ('enter_code',  'all',     20000, '1 hour'),
    ('follow_code', 'number',  5,     '1 hour'),
    ('follow_code', 'case',    8,     '1 hour'),
    ('follow_code', 'all',     2000,  '1 hour'),
    ('submit_anon', 'case',    120,   '1 hour'),
    ('submit_anon', 'all',     20000, '1 hour'),
    ('apply',       'address', 10,    '1 day'),
    ('apply',       'unit',    100,   '1 day'),
    ('case_paper',  'case',    120,   '1 hour'),
    ('sign_in',     'login',   60,    '15 minutes'),
    ('sign_in',     'all',     50000, '15 minutes');

create table auth.quota_use (
    action text not null,
    per    text not null,
    key    text not null,
    at     timestamptz not null default clock_timestamp()
);
create index on auth.quota_use(action, per, key, at);
create index on auth.quota_use(at);

-- Rights are tables ------------------------------------------------------------------------------------------------

-- Who may do what: role × command kind × scope. 'case' is whoever holds the case's secret.
create table auth.command_right (
    account_type text not null check (account_type in ('chief_manager', 'contact', 'operator', 'reviewer', 'case')),
    kind         text not null,
    scope        text not null check (scope in ('own', 'unit', 'desk')),
    primary key (account_type, kind)
);

-- Who may see what: role × table × columns. own ⊂ unit ⊂ desk.
--   application, decision, scan: unit = cases one's own 總負責人 decides on, desk = cases this desk reviews
--   account: unit = one's own unit, desk = the units below this desk or reviewed by it
create table auth.visibility (
    account_type text not null check (account_type in ('chief_manager', 'contact', 'operator', 'reviewer', 'case')),
    tab          text not null check (tab in ('application', 'decision', 'account', 'scan')),
    scope        text not null check (scope in ('own', 'unit', 'desk')),
    columns      text[] not null,
    primary key (account_type, tab)
);

create type auth.actor as (
    account_id   bigint,
    person_id    bigint,
    account_type text,      -- 'case' under a case secret
    account_name text,
    name         text,
    unit_id      int,
    installation text,
    must_change  boolean,
    case_hash    bytea,
    command_id   uuid,
    body_hash    bytea
);
revoke usage on type auth.actor from public;
grant usage on type auth.actor to desk_core;

grant select on auth.command_right, auth.visibility, auth.quota to desk_api;
grant select, insert on auth.quota_use to desk_api;
grant select, insert, update on auth.attempt, auth.session to desk_api;
grant select, insert on auth.case_secret to desk_api;
reset role;
