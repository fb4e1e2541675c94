-- SPDX-License-Identifier: GPL-3.0-or-later
-- Requests to be listed as a unit, made before anybody there can have an account (前置流程).
set local role desk_owner;

create table core.listing (  -- 單位列入申請
    id               bigint generated always as identity primary key,
    number           text not null unique,  -- of the same series as those of applications
    revision         int not null default 1,
    row_version      int not null default 1,
    kind             text not null references core.unit_kind(key) check (kind in ('kindergarten', 'social_education', 'legal_person')),
    name             text not null check (length(name) between 1 and 120),
    founder          text not null check (founder in ('public', 'private')),
    county_id        int not null references core.county,
    district_id      int references core.district,
    address          text not null check (length(address) between 1 and 200),
    phone            text not null check (length(phone) between 1 and 60),
    code             text not null default '' check (length(code) <= 15),  -- as far as who asks knows it
    permit           text not null check (length(permit) between 1 and 100),  -- 設立許可、立案證書: authority, date and number
    applicant        text not null,        -- 申請人
    job_title        text not null,
    contact_phone    text not null,
    email            text not null,        -- proved by a code
    note             text not null default '',
    state            text not null default 'awaiting_review' check (state in ('awaiting_review', 'returned', 'approved', 'rejected', 'withdrawn')),
    reviewer_unit_id int not null references core.unit,
    unit_id          int references core.unit,  -- the unit that was added for it
    applied_at       timestamptz not null default now(),
    changed_at       timestamptz not null default now(),
    decided_at       timestamptz,
    reason           text not null default '',  -- of the last decision
    by_name          text not null default '',  -- empty: the applicant, or the centre itself
    check ((state = 'approved') = (unit_id is not null)),
    check ((state in ('approved', 'rejected', 'withdrawn')) = (decided_at is not null))
);
create index on core.listing(reviewer_unit_id);
create index on core.listing(state, changed_at);
alter table core.listing enable row level security;
alter table core.listing force row level security;
reset role;
