-- SPDX-License-Identifier: GPL-3.0-or-later
-- Courses that an 作業人員 has offered to a colleague, who has not answered yet.
set local role desk_owner;

create table core.course_handover (
    course_id       bigint primary key references core.course,
    from_account_id bigint not null references core.account,
    to_account_id   bigint not null references core.account,
    reason          text not null default '',
    at              timestamptz not null default now()
);
create index on core.course_handover(to_account_id);
alter table core.course_handover enable row level security;
alter table core.course_handover force row level security;
reset role;
