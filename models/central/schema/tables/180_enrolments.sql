-- SPDX-License-Identifier: GPL-3.0-or-later
-- Enrolment: how a course takes people (線上報名設定), who has enrolled (報名), and what became of it. Not partitioned: one person is
-- live in a course once over all years, every question goes by course or by person, and an index is as deep with ten years as with one.
set local role desk_owner;

create index on core.course(state_at) where state = 'cancelled';
alter table core.course add constraint course_seats check (held >= 0 and taken + held <= quota);

-- 個資告知事項: what is agreed to where an item is of class P2 or P3. A new wording is a new version.
create table core.enrolment_notice (
    version  text primary key,
    id       int not null unique generated always as identity,  -- by which the feed names it
    title    text not null,
    text     text not null,
    in_force boolean not null default false
);

create table core.registration (  -- 線上報名設定 of a course
    course_id    bigint primary key references core.course,
    settings     jsonb not null,         -- in its whole form, as code/enrolments/settings.sql says
    row_version  int not null default 1,
    -- Of the settings, with what they leave to the course filled in:
    enabled      boolean not null,
    accept_mode  text not null check (accept_mode in ('manual', 'first_come', 'draw', 'priority', 'nominated')),
    open_at      timestamptz not null,
    close_at     timestamptz not null,
    result_at    timestamptz,            -- 錄取公告時間; null: at once
    freeze_at    timestamptz not null,   -- 異動截止
    cancel_until timestamptz not null,   -- 可自行取消至
    online_quota int not null check (online_quota > 0),
    wait_quota   int check (wait_quota >= 0),  -- null: unlimited
    unit_max     int check (unit_max > 0),
    draw_hash    text not null default '',     -- SHA-256 of the secret: nobody can choose another one afterwards
    drawn_at     timestamptz,            -- the centre has drawn, or ordered
    announced_at timestamptz,            -- results were told; null while there are none to tell
    told_3       date,                   -- the first day that those accepted were reminded of three days before (M10)
    told_1       date,                   -- the same of the day before
    remind_at    timestamptz,            -- when they are reminded next; null: no more (core.next_reminder)
    set_by_name  text not null,
    set_at       timestamptz not null default now(),
    check (open_at < close_at)
);
create index on core.registration(remind_at) where remind_at is not null;
create index on core.registration(close_at) where drawn_at is null and accept_mode in ('draw', 'priority');
create index on core.registration(result_at) where announced_at is null and result_at is not null;
create index on core.registration(drawn_at) where drawn_at is not null;

create table core.draw_secret (  -- read by the draw alone, and by everybody once it is over (core.shown_draw)
    course_id bigint primary key references core.registration,
    secret    text not null check (length(secret) between 8 and 128)
);

create sequence core.enrolment_serial;

-- 順位: what the order of a queue goes by, first to last. Of who was moved: that of somebody beside whom they stand since, and the step
-- from there; so it holds whoever else comes or goes.
create type core.queue_rank as (grp int, again boolean, lapsed_at timestamptz, draw_key text, queued_at timestamptz, xid xid8, id bigint,
    step numeric);
revoke usage on type core.queue_rank from public;
grant usage on type core.queue_rank to desk_core;

-- Course, units and title without foreign keys: each would lock the same few rows for everybody who presses at once, and who holds them
-- is written down anew by every one (a third of the time of 5,000 in one second). A unit or a title is never deleted, and a course that
-- somebody is in is kept by a trigger (code/enrolments/triggers.sql).
create table core.enrolment (  -- 報名
    id            bigint primary key,      -- core.new_enrolment_id(): the next one cannot be told
    course_id     bigint not null,
    organiser_id  int not null,            -- the course's unit
    person_id     bigint not null references core.person,
    teacher_id    bigint references core.teacher,        -- null: put on the list by name and number (core.list_person)
    -- As of then:
    name          text not null,
    sex           text not null,
    unit_id       int,                                   -- 服務學校
    title_id      int,
    unit_text     text not null default '',              -- of who was put on the list: as it was written
    title_text    text not null default '',
    state         text not null check (state in ('pending', 'drawn', 'accepted', 'listed', 'waiting', 'offered', 'declined', 'cancelled',
        'cancelling', 'course_cancelled')),
    state_at      timestamptz not null default clock_timestamp(),
    queued_at     timestamptz not null default clock_timestamp(),  -- an edit never changes it
    xid           xid8 not null default pg_current_xact_id(),
    source        text not null default 'online' check (source in ('online', 'nominated', 'walk_in', 'import')),
    priority_group int not null default 0 check (priority_group between 0 and 5),  -- 優先組; 0: of none
    repeated      boolean not null default false,        -- 曾參加相同課程
    draw_key      text,                                  -- by which the draw has ordered it
    lapsed_at     timestamptz,                           -- an offer ran out: behind all others of its group
    rank          core.queue_rank,                       -- 調整順位 by the organiser; null: as everybody else
    class_no      int check (class_no > 0),
    answers       jsonb not null default '{}',           -- P1, P2; of P3 that there is one
    clash         jsonb,                                 -- 時段衝突: with which course
    confirmed_at  timestamptz,                           -- 薦派: the teacher has said that they come; null: not yet
    offer_until   timestamptz,
    offer_reminded boolean not null default false,       -- of the offer's end, twelve hours before
    kept_unit     int,                                   -- where the teacher is now, though 僅校內: the organiser keeps them; 0: nowhere
    reason        text not null default '',
    by_name       text not null default '',
    row_version   int not null default 1,
    own_version   int not null default 1,                -- of what the teacher may see of it
    check (state <> 'offered' or offer_until is not null),
    check (source in ('walk_in', 'import') or teacher_id is not null and unit_id is not null and title_id is not null)
);
comment on column core.enrolment.state is
    'docs/api.md «Enrolment»; offered whose limit is over counts as waiting wherever it is read, results are hidden until result_at (core.enrolment_state)';
-- Once in a course, but for what has ended.
create unique index enrolment_live on core.enrolment(course_id, person_id) where state not in ('cancelled', 'course_cancelled');
create index on core.enrolment(course_id, unit_id) where state in ('accepted', 'cancelling', 'drawn', 'offered');
create index enrolment_waiting on core.enrolment(course_id) where state = 'waiting';
create index on core.enrolment(offer_until) where state = 'offered';
create index on core.enrolment(person_id);
create index on core.enrolment(organiser_id);
create index on core.enrolment(course_id);

create table core.enrolment_count (  -- of a course gone through by core.forget_unaccepted: how many were not taken, of whom nothing else is kept
    course_id bigint primary key references core.course,
    pending   int not null,
    waiting   int not null,
    declined  int not null,
    cancelled int not null
);

create table core.enrolment_private (  -- answers of class P3, apart: read by a function that writes down who did and why
    enrolment_id bigint not null references core.enrolment,
    item         text not null,
    value        text not null,
    primary key (enrolment_id, item)
);

create table core.enrolment_event (  -- append-only
    id            bigint generated always as identity primary key,
    enrolment_id  bigint not null references core.enrolment,
    action        text not null,  -- last word of the kind, or what the centre itself did: draw announce lapse course
    from_state    text,
    to_state      text not null,
    reason        text not null default '',
    by_account_id bigint references core.account,  -- null: by the centre itself
    by_name       text not null,
    at            timestamptz not null default clock_timestamp(),
    command_id    uuid
);
create index on core.enrolment_event(enrolment_id);

-- What stands against an enrolment, first of all there is (code/enrolments/rules.sql).
create type core.enrol_refusal as (code text, key text, said jsonb);
-- What a press is about, read at once: course, settings, entry in the roster, what stands against it, and what else of the person's
-- bears upon it.
create type core.pressing as (c core.course, r core.registration, t core.teacher, no core.enrol_refusal, repeated boolean, crosses boolean);
revoke usage on type core.enrol_refusal, core.pressing from public;
grant usage on type core.enrol_refusal, core.pressing to desk_core;

do $$
declare t text;
begin
    foreach t in array array['enrolment_notice', 'registration', 'draw_secret', 'enrolment', 'enrolment_count', 'enrolment_private',
            'enrolment_event'] loop
        execute format('alter table core.%I enable row level security', t);
        execute format('alter table core.%I force row level security', t);
    end loop;
end $$;
reset role;
