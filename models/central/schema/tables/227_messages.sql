-- SPDX-License-Identifier: GPL-3.0-or-later
-- 線上短訊: what a course's people, or a school, tell teachers within the system. Never in place of a mail, and kept for a while.
set local role desk_owner;

create table core.message (
    id            bigint generated always as identity primary key,
    course_id     bigint references core.course,  -- null: of the unit to its own teachers
    unit_id       int not null references core.unit,
    audience      text not null check (audience in ('all', 'accepted', 'waiting', 'roster')),
    by_account_id bigint not null references core.account,
    by_name       text not null,
    subject       text not null check (length(subject) between 1 and 60),
    text          text not null check (length(text) between 1 and 1000),
    recipients    int not null default 0,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid not null,
    check ((course_id is null) = (audience = 'roster'))
);
create index on core.message(unit_id);
create index on core.message(course_id);
create index on core.message(at);

create table core.message_to (
    message_id bigint not null references core.message on delete cascade,
    person_id  bigint not null references core.person,
    read_at    timestamptz,
    primary key (person_id, message_id)
);
create index on core.message_to(message_id);

do $$
declare t text;
begin
    foreach t in array array['message', 'message_to'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
