-- SPDX-License-Identifier: GPL-3.0-or-later
-- Credentials, sessions, sign-in attempts, mailed codes, case secrets, quotas, who has a case before them.
set local role desk_owner;

create table auth.secret (  -- one row; never in a function body, which the catalogue shows
    one  boolean primary key default true check (one),
    salt bytea not null
);
insert into auth.secret(salt) values (ext.gen_random_bytes(32));

create table auth.credential (
    account_id bigint primary key references core.account on delete cascade,
    login      text unique,            -- lower case; null: the account is deleted, and no name leads here
    salt       bytea not null,         -- of all its passwords: so the same one again is the same key
    opslimit   int not null,
    memlimit   int not null,
    stored_key bytea not null,
    server_key bytea not null,
    one_time   boolean not null default false,
    expires_at timestamptz,            -- of a one-time password
    set_at     timestamptz not null default now(),
    generation int not null default 1,  -- of the password: sessions of older ones have ended,
    kept_token bytea                    -- but for the one that changed it
);

create table auth.credential_history (  -- not the last three again
    account_id bigint not null references core.account on delete cascade,
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
    trusted    boolean not null default false,  -- begun where this account has signed in before
    nonce      bytea not null default ext.gen_random_bytes(18),
    xid        xid8 not null default pg_current_xact_id(),
    proof      bytea,
    proof_xid  xid8,
    proof_at   timestamptz,
    verdict    text check (verdict in ('ok', 'wrong', 'locked')),
    generation int                 -- of the password that was right
);
create index on auth.attempt(login, proof_at) where proof is not null;
create index on auth.attempt(at);

create table auth.device (  -- 綁定行動裝置: an authenticator app (RFC 6238: SHA-1, 30 s, six digits)
    account_id bigint primary key references auth.credential on delete cascade,
    secret     bytea not null check (length(secret) = 20),
    last_step  bigint not null  -- of the newest code that was taken: none of this step or an older one is taken again
);

create table auth.recovery_code (  -- ten, each good once, instead of the app
    account_id bigint not null references auth.device on delete cascade,
    code_hash  bytea not null check (length(code_hash) = 32),
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

create table auth.device_guess (  -- what was entered in the second step, committed before it is judged
    id         bigint generated always as identity primary key,
    attempt_id uuid not null,       -- whose password was right
    code_hash  bytea not null,
    xid        xid8 not null default pg_current_xact_id(),
    at         timestamptz not null default clock_timestamp(),
    verdict    text check (verdict in ('ok', 'wrong', 'locked'))
);
create index on auth.device_guess(attempt_id, id);
create index on auth.device_guess(at);

create table auth.session (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id bigint not null references core.account,
    attempt_id uuid not null unique,
    installation text not null,
    place      text not null default '',  -- what the desk calls its PC; for the person alone
    generation int not null default 1,
    opened     xid8,               -- of the last api.open that was written down; reading needs one that is committed
    opened_at  timestamptz,
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
    purpose        text not null check (purpose in ('address', 'follow', 'recover')),
    application_id bigint,            -- follow: the case it opens
    listing_id     bigint,            -- follow: or the request to be listed
    account_id     bigint,            -- recover: the account whose password it sets, until it has
    at             timestamptz not null default clock_timestamp(),
    used_by        uuid,              -- the command it served
    voucher        text,              -- who asked, where that is owed something: 'case', 'installation'
    paid           int not null default 0,  -- else the bits of its proof of work
    mail_id        bigint,            -- address: the mail, until it was handed out or kept back
    asked_for      text,              -- follow: the number, recover: the address, until the centre has looked
    asked_id       bytea,             -- an HMAC of what came with it: follow: the ID, recover: that or the account name
    asked_from     bytea,             -- recover: the installation, where somebody has signed in there
    of_teacher     boolean not null default false  -- recover: which of a person's two accounts is meant
);
create index on auth.code(case_hash, id desc);
create index on auth.code(id) where asked_for is not null;
create index on auth.code(mail_id) where mail_id is not null;

-- One mailbox, however its address is written: what stands behind a + goes to the same person, and so do the dots of Gmail.
-- It stands under an index, and so among the tables: whoever changes it makes the index anew.
create function auth.mailbox_of(p_address text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when m.box ~ '@(gmail|googlemail)\.com$' then replace(split_part(m.box, '@', 1), '.', '') || '@gmail.com' else m.box end
    from (select lower(regexp_replace(p_address, '(.)\+[^@]*@', '\1@')) as box) m
$$;
create index on auth.code(auth.mailbox_of(address), at) where purpose = 'address';

create table auth.code_guess (  -- committed before it is judged
    id         bigint generated always as identity primary key,
    code_id    bigint not null,
    case_hash  bytea not null,
    command_id uuid not null,
    body_hash  bytea not null,
    guess_hash bytea not null,
    xid        xid8 not null default pg_current_xact_id(),
    at         timestamptz not null default clock_timestamp(),
    noticed    boolean not null default false, -- written into the audit by the centre
    counted    boolean not null default false  -- as a look: right, and no application followed
);
create index on auth.code_guess(code_id);
create index on auth.code_guess(id) where not noticed;
create index on auth.code_guess(at) where not counted;
create index on auth.code_guess(command_id);

create table auth.case_secret (
    secret_hash    bytea primary key check (length(secret_hash) = 32),
    application_id bigint references core.application deferrable initially deferred,
    listing_id     bigint references core.listing deferrable initially deferred,
    at             timestamptz not null default now(),
    check (num_nonnulls(application_id, listing_id) = 1)
);
create index on auth.case_secret(application_id);
create index on auth.case_secret(listing_id) where listing_id is not null;

-- Quotas and prices (code/auth/quotas.sql): what somebody has proved to be owed is counted and refused beyond `uses`; what
-- strangers ask for is never refused but priced: `bits` more of a proof of work at `uses`, none below a quarter of it.
create table auth.quota (
    action text not null,
    per    text not null,   -- what is counted apart: case, mailbox, domain, account, all …
    uses   int not null,
    span   interval not null,
    bits   int,             -- null: a quota
    base   int not null default 0,  -- bits asked when all is calm; 0: no proof
    primary key (action, per)
);

-- Uses are appended, never counted up in one row: nobody can hold a row that others wait for. Of a large quota only one
-- use in `weight` is written down, so that looking costs the same, empty or full.
create table auth.quota_use (
    action text not null,
    per    text not null,
    key    text not null,
    at     timestamptz not null default clock_timestamp(),
    weight int not null default 1
);
create index on auth.quota_use(key, action, per, at) include (weight);  -- by what differs most
create index on auth.quota_use(at);

create type auth.quota_state as (quota auth.quota, uses int, oldest timestamptz);  -- a quota and what of it was used in its span
revoke usage on type auth.quota_state from public;
grant usage on type auth.quota_state to desk_core;

-- What has been proved before. Rows are only added, and never waited for; duplicates do no harm.
create table auth.mail_domain (  -- registered domains at which somebody has an account: a person decided on it
    domain text not null
);
create index on auth.mail_domain(domain);

create table auth.known_installation (
    hash       bytea not null,
    account_id bigint not null,
    at         timestamptz not null default now()
);
create index on auth.known_installation(hash, account_id);
create index on auth.known_installation(account_id, at);
create index on auth.known_installation(at);

create table auth.spent_proof (
    hash bytea primary key,
    at   timestamptz not null default now()
);

-- Whoever calls, as a door found them.
create type auth.actor as (
    account_id   bigint,
    person_id    bigint,
    account_type text,         -- 'case' under a case secret
    account_name text,
    name         text,
    unit_id      int,
    installation text,
    must_change  boolean,      -- sees nothing and does nothing before first_kind
    case_hash    bytea,
    command_id   uuid,         -- the command that is being executed,
    body_hash    bytea,
    reach        text,         -- and how far the right to it reaches: own, unit, desk
    token_hash   bytea,        -- the session
    seen_at      timestamptz,
    opened       xid8,
    scopes       jsonb,        -- how far they see, by table (auth.sight)
    sight_hash   text,
    first_kind   text          -- must_change: the only kind of command there is until it has been done
);
revoke usage on type auth.actor from public;
grant usage on type auth.actor to desk_core;

create unlogged table auth.presence (  -- rows are added, never changed: nobody waits for anybody's transaction
    application_id bigint,
    course_id      bigint,
    account_id     bigint not null,
    token_hash     bytea not null,
    since          timestamptz not null,
    seen_at        timestamptz not null,
    gone           boolean not null default false,  -- of a course: was here not long ago
    check (num_nonnulls(application_id, course_id) = 1)
);
create index on auth.presence(application_id, seen_at) where application_id is not null;
create index on auth.presence(course_id, seen_at) where course_id is not null;
create index on auth.presence(token_hash);
reset role;
