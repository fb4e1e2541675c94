-- SPDX-License-Identifier: GPL-3.0-or-later
-- Units and people that were reminded.
set local role desk_owner;

create table core.unit_reminder (  -- append-only: a unit was told that it needs a 總負責人, or that its roster waits for 期初維護
    id            bigint generated always as identity primary key,
    unit_id       int not null references core.unit,  -- a unit that is merged stays, closed, and keeps them
    how           text not null check (how in ('mail', 'letter')),
    standing      text not null check (standing in ('none', 'never', 'idle', 'roster')),
    by_account_id bigint not null references core.account,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid not null
);
create index on core.unit_reminder(unit_id);

create table core.idle_reminder (  -- an account that nobody uses was told so last
    account_id bigint primary key references core.account,
    at         timestamptz not null default now()
);
alter table core.idle_reminder enable row level security;
alter table core.idle_reminder force row level security;
alter table core.unit_reminder enable row level security;
alter table core.unit_reminder force row level security;
reset role;
