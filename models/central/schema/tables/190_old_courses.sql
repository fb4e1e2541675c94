-- SPDX-License-Identifier: GPL-3.0-or-later
-- Day one: courses of the site before, taken in from lists by the operator.
set local role desk_owner;

create table core.course_import (
    number    int generated always as identity primary key,  -- as the operator's tool names it
    at        timestamptz not null default now(),
    undone_at timestamptz
);

create table core.old_course (  -- 原網站移入的研習課程
    course_id  bigint primary key references core.course,
    import     int not null references core.course_import,
    sender     text not null default '',  -- of an exchange file: SchoolId
    import_key text,                      -- and its Import_ID
    head       jsonb not null,            -- what the list said of it beside its form
    undone     boolean not null default false,
    unique (sender, import_key),
    check ((sender <> '') = (import_key is not null))
);
create index on core.old_course(import);

alter table core.course_import enable row level security;
alter table core.course_import force row level security;
alter table core.old_course enable row level security;
alter table core.old_course force row level security;
reset role;
