-- SPDX-License-Identifier: GPL-3.0-or-later
-- 薦派: which unit has sent whom. Apart from core.enrolment: thousands enrol by themselves in one second, and write nothing for it.
set local role desk_owner;

create table core.nomination (
    enrolment_id bigint primary key references core.enrolment on delete cascade,
    course_id    bigint not null,
    unit_id      int not null references core.unit  -- the school, a 區管中心, or 教師進修網
);
create index on core.nomination(course_id, unit_id);

alter table core.nomination enable row level security;
alter table core.nomination force row level security;
reset role;
