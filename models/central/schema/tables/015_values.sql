-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the rules of values read: areas of telephone numbers, what search looks past.
set local role desk_owner;

-- What search looks past: case, and variants of 漢字 (Unihan).
create table core.folding (
    source text collate "C" primary key,
    target text collate "C" not null
);
alter table core.folding enable row level security;
alter table core.folding force row level security;

create table core.phone_area (  -- domain.md 1.2
    area         text not null,
    first_digits text not null,  -- '' is any
    digits       int not null,
    primary key (area, first_digits)
);

-- mobile numbers are of no area: core.check_phone
alter table core.phone_area enable row level security;
alter table core.phone_area force row level security;
reset role;
