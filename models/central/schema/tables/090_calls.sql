-- SPDX-License-Identifier: GPL-3.0-or-later
-- Telephone calls that a desk or a school's 總負責人 has answered.
set local role desk_owner;

create table core.phone_call (  -- append-only: who called, and about what
    id             bigint generated always as identity primary key,
    by_unit_id     int not null references core.unit,  -- where it was answered
    unit_id        int not null references core.unit,  -- what it was about, and of it one account or one case
    account_id     bigint references core.account,
    application_id bigint references core.application,
    caller         text not null,
    note           text not null,
    by_account_id  bigint not null references core.account,
    by_name        text not null,
    at             timestamptz not null default clock_timestamp(),
    command_id     uuid not null,
    check (account_id is null or application_id is null)
);
create index on core.phone_call(by_unit_id);
alter table core.phone_call enable row level security;
alter table core.phone_call force row level security;
reset role;
