-- SPDX-License-Identifier: GPL-3.0-or-later
-- 教師個人帳號: what was applied for and has not been answered, and who roams.
set local role desk_owner;

-- An application for a teacher account, until the centre has answered it by mail. Whom it is about is kept, never their number.
create table auth.teacher_request (
    id           bigint generated always as identity primary key,
    command_id   uuid not null unique,
    person_id    bigint,          -- null: nobody has that number
    name         text not null,
    birth_date   date not null,
    account_name text not null,
    email        text not null,   -- proved by a code
    verifier     jsonb not null,
    consents     int[] not null,  -- core.consent: what was agreed to
    at           timestamptz not null default now()
);

-- What was agreed to when an account was opened that no case stands behind: of a 教師個人帳號.
create table core.account_consent (
    account_id bigint not null references core.account,
    key        text not null,
    version    text not null,
    sha256     text not null,
    at         timestamptz not null,  -- agreed to, not opened
    primary key (account_id, key),
    foreign key (key, version) references core.consent(key, version)
);

create table core.roaming (  -- 帳號漫遊: who has come in by the education cloud, with no password of ours
    person_id bigint primary key references core.person,
    state     text not null default 'open' check (state in ('open', 'closed')),
    first_at  timestamptz not null default now(),
    last_at   timestamptz not null default now()
);
do $$
declare t text;
begin
    foreach t in array array['account_consent', 'roaming'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
