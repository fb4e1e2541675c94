-- SPDX-License-Identifier: GPL-3.0-or-later
-- 名單上傳: lists that were brought for a course, as the centre compared them, and what they did.
set local role desk_owner;

create table core.list_upload (
    id            uuid primary key,        -- of the command that brought it
    xid           xid8 not null default pg_current_xact_id(),
    course_id     bigint not null references core.course,
    no            int,                     -- which of its course, once it is taken in
    state         text not null default 'tried' check (state in ('tried', 'applied', 'undone')),
    file_name     text not null,
    by_account_id bigint not null references core.account,
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    applied_at    timestamptz,
    undone_at     timestamptz,
    missing       text check (missing in ('keep', 'absent')),  -- who is not in it: 保留未登記, 標為缺席
    reason        text not null default '',  -- of hours other than those computed
    undo_reason   text not null default '',
    guesses       int not null default 0,  -- rows that try what somebody's number or birth date is (core.upload_guesses)
    unique (course_id, no),
    check ((state = 'tried') = (no is null))
);
create index on core.list_upload(at) where state = 'tried';
create index on core.list_upload(by_account_id, at) where guesses > 0;

create table core.list_upload_row (
    upload_id    uuid not null references core.list_upload on delete cascade,
    row          int not null check (row > 0),  -- as the spreadsheet numbers it
    left_out     boolean not null,       -- its cells cannot be right, and the desk has not sent them
    given_key    bigint,                 -- 列碼: the enrolment that it names
    enrolment_id bigint references core.enrolment,
    how          text check (how in ('key', 'number', 'birth', 'added')),  -- how its person was found
    name         text not null,
    unit_text    text not null,
    title_text   text not null,
    hours        numeric(5, 1),          -- null: those that presence comes to
    marks        text not null,          -- 「1:P 2:L15 3:E10」
    assess       text not null check (assess in ('', 'passed', 'failed')),
    role         text not null check (role in ('attendee', 'lecturer', 'staff')),
    lecture_hours numeric(5, 1),
    note         text not null,
    faults       jsonb not null default '[]',  -- [{code, blocks, …}]: told to whoever brought it
    doubts       jsonb not null default '[]',  -- [{code, known}]: of people of other units, told to the desk that reviews the list
    outcome      text check (outcome in ('changed', 'added', 'same', 'kept', 'left_out')),
    was          jsonb,                  -- of an applied one: what undoing brings back
    is_now       jsonb,                  -- and as it left it: undoing leaves alone what is otherwise
    primary key (upload_id, row)
);
create index on core.list_upload_row(enrolment_id) where enrolment_id is not null;

-- Whole IDs and birth dates of those in a list, until it is taken in, a day at most. Read by functions of desk_owner alone.
create table core.list_upload_number (
    upload_id uuid not null,
    row       int not null,
    number    text not null,
    birth     date,
    primary key (upload_id, row),
    foreign key (upload_id, row) references core.list_upload_row on delete cascade
);

-- Who was not in a list and counts as absent since.
create table core.list_upload_absent (
    upload_id    uuid not null references core.list_upload on delete cascade,
    enrolment_id bigint not null references core.enrolment,
    was          jsonb not null,
    is_now       jsonb not null,
    primary key (upload_id, enrolment_id)
);
create index on core.list_upload_absent(enrolment_id);

do $$
declare t text;
begin
    foreach t in array array['list_upload', 'list_upload_row', 'list_upload_number', 'list_upload_absent'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
