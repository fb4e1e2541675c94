-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the form of a published course asks, as every desk has it: whoever enrols without a connection has the whole form.
set local role desk_owner;

create table core.offered_form (
    course_id bigint primary key references core.course on delete cascade,
    form      jsonb not null   -- code/enrolments/offered.sql
);
alter table core.offered_form enable row level security;
alter table core.offered_form force row level security;
reset role;
