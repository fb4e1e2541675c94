-- SPDX-License-Identifier: GPL-3.0-or-later
-- Requests to let go of an ID number that an account or a case holds.
set local role desk_owner;

create table core.release_request (  -- 原帳號刪除請求
    id             bigint generated always as identity primary key,
    person_id      bigint not null references core.person,
    unit_id        int not null references core.unit on delete cascade,  -- of what holds the number
    account_id     bigint references core.account,       -- what holds it: an account, or a case that waits
    application_id bigint references core.application,
    name           text not null,                        -- as whoever asks wrote it
    national_id    text not null check (national_id ~ '^[A-Z][A-D1289][0-9]{4}[*]{4}$'),  -- masked
    asking_unit_id int not null references core.unit on delete cascade,  -- where they apply now
    phone          text not null,
    email          text not null,                        -- proved by a code
    note           text not null,
    source         uuid not null unique,                 -- the application that was refused
    state          text not null default 'open' check (state in ('open', 'released', 'refused')),
    asked_at       timestamptz not null default now(),
    decided_at     timestamptz,
    reason         text not null default '',
    by_name        text not null default '',             -- empty: the number was let go of without being asked about here
    row_version    int not null default 1,
    check (num_nonnulls(account_id, application_id) = 1),
    check ((state = 'open') = (decided_at is null))
);
create index on core.release_request(person_id);
create index on core.release_request(unit_id) where state = 'open';
alter table core.release_request enable row level security;
alter table core.release_request force row level security;
reset role;
