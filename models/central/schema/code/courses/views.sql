-- SPDX-License-Identifier: GPL-3.0-or-later
-- Courses and their catalogues as they are sent. What has been over for long is looked for at the centre.
set local role desk_owner;

create or replace view feed.course_nature with (security_invoker = true) as
    select t.id, t.parent_id, t.level, t.code, t.name, t.version, t.sort, t.retired, t.retire_on, t.successor_id
    from core.course_nature t;
create or replace view feed.course_tag with (security_invoker = true) as
    select t.id, t.code, t.label, t.tag_group, t.valid_from, t.valid_to, t.unit_kinds, t.min_hours, t.in_person, t.lecturer, t.title_pattern,
           t.transfer, t.note, t.retired, t.retire_on
    from core.course_tag t;
create or replace view feed.course_reason with (security_invoker = true) as
    select t.id, t.stage, t.text, t.needs_words, t.retired, t.retire_on from core.course_reason t;
create or replace view feed.holiday with (security_invoker = true) as select t.id, t.day, t.until, t.name, t.kind from core.holiday t;

-- Whether somebody may know how many have a seat: its unit always, its desk once the result is told.
create or replace function core.seats_are_told(c core.course) returns boolean
language sql stable as $$ select c.taken + c.held = 0 or c.unit_id = (select auth.my_unit()) or not core.results_hidden(c.id) $$;
grant execute on function core.seats_are_told(core.course) to desk_api;

create or replace view feed.course with (security_invoker = true) as
    select t.id, t.number, t.legacy_number, t.unit_id, t.owner_account_id, t.owner_name, t.reviewer_unit_id,
           core.course_state(t.state, t.ends_at) as state, core.utc(t.state_at) as state_at, t.revision, t.row_version,
           core.utc(t.submitted_at) as submitted_at, core.utc(t.decided_at) as decided_at, core.utc(t.published_at) as published_at,
           case when t.change_open then core.has_waiting_change(t.id) else false end as change_open,
           t.title, t.class_kind, t.mode, t.open_scope, t.county_id, core.utc(t.starts_at) as starts_at, core.utc(t.ends_at) as ends_at,
           t.date_from, t.date_to, t.hours, t.hour_unit, t.quota, t.fee, t.due_on,
           case when core.seats_are_told(t) then t.taken else 0 end as taken, case when core.seats_are_told(t) then t.held else 0 end as held,
           case when t.unit_id = (select auth.my_unit()) then core.waiting_in(t.id) else 0 end as waiting, t.reason, t.reason_key,
           t.field_reasons, t.by_name, (select coalesce(array_agg(d.account_id order by d.account_id), '{}') from core.course_deputy d
               where d.course_id = t.id) as deputies,
           case when t.state = 'submitted' then core.review_by(t.state_at) end as review_by,
           (select h.to_account_id from core.course_handover h where h.course_id = t.id) as handover_to
    from core.course t where core.course_is_sent(t);

-- The revision that holds and the one before it: what a reviewer compares. A desk keeps those of courses that are not held yet.
create or replace view feed.course_revision with (security_invoker = true) as
    select t.id, t.course_id, t.revision, t.body, t.warnings, t.submitted_by_account_id, t.submitted_by_name, core.utc(t.at) as at, t.answer
    from core.course_revision t join core.course c on c.id = t.course_id and t.revision >= c.revision - 1
    where case when c.unit_id = (select auth.my_unit()) then core.course_is_sent(c)
               else c.state in ('submitted', 'returned', 'approved') end;

create or replace view feed.course_event with (security_invoker = true) as
    select t.id, t.course_id, t.action, t.from_state, t.to_state, t.reason, t.revision, t.by_name, core.utc(t.at) as at from core.course_event t;

grant select on feed.course_nature, feed.course_tag, feed.course_reason, feed.holiday, feed.course, feed.course_revision,
    feed.course_event to desk_api;
reset role;
