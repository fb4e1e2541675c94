-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attendance: who was at which session (出席), who asked to be away (請假), admission slips (報到單) as they were read, and who was put on
-- a list by name and number (名單列入). Sessions are known by their number and by when they begin: a change may give them other ones.
set local role desk_owner;

create table core.attendance (  -- all there is about one enrolment, as it is sent; made with the first mark or wish
    enrolment_id bigint primary key references core.enrolment,
    row_version  int not null default 1
);

create table core.presence (  -- 出席; no row: nobody has said anything (未登記)
    enrolment_id bigint not null references core.enrolment,
    session_no   int not null check (session_no > 0),
    starts_at    timestamptz not null,  -- of the session that was marked
    code         text not null check (code in ('P', 'L', 'E', 'V', 'O', 'A', 'N')),
    late         int not null default 0 check (late between 0 and 1440),   -- minutes
    early        int not null default 0 check (early between 0 and 1440),
    source       text not null check (source in ('roll', 'paper', 'import', 'scan', 'self', 'online', 'leave', 'centre')),
    note         text not null default '',
    device       bytea,                           -- self: hash of the installation it came from
    shared       boolean not null default false,  -- self: from one that has signed in somebody else at this session
    at           timestamptz not null default clock_timestamp(),
    by_name      text not null,
    row_version  int not null default 1,
    primary key (enrolment_id, session_no),
    check ((code in ('L', 'E')) = (late + early > 0)),
    check ((code = 'L') = (late > 0))
);
comment on column core.presence.code is
    'docs/api.md «Attendance»; P 出席 L 遲到 E 早退 V 請假 O 公假 A 缺席 N 未列名; who was late and left early has L and both minutes';

create table core.presence_event (  -- append-only: every mark that ever stood
    id            bigint generated always as identity primary key,
    enrolment_id  bigint not null references core.enrolment,
    session_no    int not null,
    starts_at     timestamptz not null,
    code          text not null,  -- '': taken away
    late          int not null,
    early         int not null,
    source        text not null,
    note          text not null,
    by_account_id bigint references core.account,  -- null: by the centre itself
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid
);
create index on core.presence_event(enrolment_id);

create table core.leave (  -- 請假 as a teacher asks for it, or an organiser notes it
    id           bigint generated always as identity primary key,
    enrolment_id bigint not null references core.enrolment,
    kind         text not null check (kind in ('V', 'O')),  -- 事病等假, 公假
    reason       text not null,
    state        text not null check (state in ('asked', 'granted', 'declined', 'withdrawn')),
    asked_at     timestamptz not null default clock_timestamp(),
    answer       text not null default '',
    by_name      text not null default '',  -- who decided
    decided_at   timestamptz
);
create unique index leave_one on core.leave(enrolment_id) where state = 'asked';
create index on core.leave(enrolment_id);

create table core.leave_session (
    leave_id   bigint not null references core.leave,
    session_no int check (session_no > 0),  -- null: the session is no more
    starts_at  timestamptz not null,
    unique (leave_id, session_no) deferrable initially immediate
);
create index on core.leave_session(leave_id);

create table core.slip_secret (  -- what the slips of a course are signed with; read by their function alone
    course_id bigint primary key references core.course,
    secret    bytea not null check (length(secret) = 32)
);

insert into core.slip_secret(course_id, secret) select c.id, ext.gen_random_bytes(32) from core.course c where not c.taken_over;

create table core.slip_scan (  -- a slip as a desk has read it, once; what it says is never changed
    course_id    bigint not null references core.course,
    scan_id      uuid not null,
    enrolment_id bigint references core.enrolment,  -- null: a slip of nobody in this course
    session_no   int check (session_no > 0),        -- null: the session is no more
    starts_at    timestamptz not null,
    at           timestamptz not null,              -- on the clock of the desk that read it
    leaves       boolean not null default false,    -- 簽退: read when people went
    result       text not null,                     -- docs/api.md «Attendance»
    settled      text not null default '' check (settled in ('', 'counted', 'dropped')),
    received_at  timestamptz not null default clock_timestamp(),
    by_name      text not null,
    command_id   uuid,
    primary key (course_id, scan_id)
);
create index on core.slip_scan(enrolment_id, session_no);

create table core.listed_person (  -- of who was put on a list by name and number: what was said, and whether it fits who has the number
    enrolment_id bigint primary key references core.enrolment,
    birth_date   date,
    verdict      text not null check (verdict in ('same', 'differs', 'unknown'))
);
comment on column core.listed_person.verdict is
    'same: name and birthday are as on the roster; differs; unknown: nobody on a roster has this number. Told to the desk that reviews the list, never to who typed';

-- Where a session of a course has gone.
create type core.session_move as (was_no int, was_at timestamptz, no int, at timestamptz);
-- What was asked to be marked, and what stands.
create type core.presence_answer as (mark core.presence, kept boolean);
revoke usage on type core.session_move, core.presence_answer from public;
grant usage on type core.session_move, core.presence_answer to desk_core;

do $$
declare t text;
begin
    foreach t in array array['attendance', 'presence', 'presence_event', 'leave', 'leave_session', 'slip_secret', 'slip_scan', 'listed_person'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
