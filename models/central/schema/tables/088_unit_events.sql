-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was done with units by hand.
set local role desk_owner;

create table core.unit_event (  -- append-only
    id            bigint generated always as identity primary key,
    unit_id       int not null references core.unit,
    action        text not null check (action in ('add', 'rename', 'close', 'reopen', 'merge', 'merge_into', 'assign')),
    reason        text not null default '',
    changes       jsonb not null default '{}',        -- {field: {before, after}}
    by_account_id bigint references core.account,     -- null: the operator
    by_name       text not null default '',
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid
);
create index on core.unit_event(unit_id);
alter table core.unit_event enable row level security;
alter table core.unit_event force row level security;
reset role;
