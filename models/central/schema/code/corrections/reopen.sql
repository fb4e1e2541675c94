-- SPDX-License-Identifier: GPL-3.0-or-later
-- 逾期由教師進修網受理: what was closed longer ago than units and desks may put it right (setting reopen_days) is taken up by 教師進修網,
-- with a reason that stands in the history and is mailed. It is the desk of the course then, and the course goes out again to those who
-- run it; some weeks after the last of it the course is closed and its own desk's, as before (setting reopen_hold_days).
set local role desk_owner;

-- Until when a unit and its desk may have it put right; null: it is not closed.
create or replace function core.correctable_until(p_course bigint) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return core.closed_at(p_course) + make_interval(days => core.setting_int('reopen_days'));
end $$;

create or replace function core.closed_course_numbered(p_number bigint) returns core.course
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    select * into c from core.course x where x.number = p_number and x.state in ('confirmed', 'confirmed_empty');
    return c;
end $$;

create or replace function core.desk_name(p_desk int) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select d.name from core.desk d where d.id = p_desk);
end $$;

create or replace function core.corrections_wait(p_course bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.correction h where h.course_id = p_course and h.state in ('awaiting_paper', 'awaiting_review', 'returned'));
end $$;

create or replace function core.take_up(c core.course, p_reason text, a auth.actor) returns core.course
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.course x set reopened_at = now(), reviewer_unit_id = a.unit_id, row_version = x.row_version + 1 where x.id = c.id returning * into c;
    perform core.note_course(c, 'take_up', c.state, p_reason, a), core.resend_closed(c),
        core.post_course('correction.take_up', c, p_reason, a.command_id);
    return c;
end $$;

-- What hangs on a course that goes out again, or goes no more.
create or replace function core.resend_closed(c core.course) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_of_course(c, x.tab, 'U', x.pk), core.log_to_keepers(c.id, x.tab, x.pk)
        from (select 'course_list' as tab, v.id as pk from core.list_version v where v.course_id = c.id
              union all select 'course_evidence', v.id from core.list_evidence v where v.course_id = c.id
              union all select 'course_revision', r.id from core.course_revision r where r.course_id = c.id and r.revision >= c.revision - 1
              union all select 'list_entry', e.enrolment_id from core.list_entry e where e.course_id = c.id) x;
end $$;

-- Courses that 教師進修網 had to put right, back where they belong.
create or replace function core.give_back_courses() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      core.course;
    n      int := 0;
    hold   constant interval := make_interval(days => core.setting_int('reopen_hold_days'));
    nobody auth.actor;
begin
    for c in select x.* from core.course x where x.reopened_at < now() - hold
            and not exists (select from core.correction h where h.course_id = x.id
                and (h.state in ('awaiting_paper', 'awaiting_review', 'returned') or h.decided_at > now() - hold))
            order by x.id for no key update loop
        update core.course x set reopened_at = null, reviewer_unit_id = coalesce(core.course_desk(c), x.reviewer_unit_id),
            row_version = x.row_version + 1 where x.id = c.id returning * into c;
        perform core.note_course(c, 'give_back', c.state, '', nobody), core.resend_closed(c);
        n := n + 1;
    end loop;
    return jsonb_build_object('courses_given_back', n);
end $$;

grant execute on function core.correctable_until(bigint), core.closed_course_numbered(bigint), core.corrections_wait(bigint), core.desk_name(int),
    core.take_up(core.course, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

-- By its number, as whoever telephones says it. Once more: it stands as it is.
create or replace function cmd.correction_open(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := core.closed_course_numbered(core.body_int(body, 'number'));
    reason text := cmd.need_reason(body, 'reason');
    until  timestamptz;
begin
    if c.id is null then perform core.refuse('KD140', 'course.not_visible'); end if;
    c := core.lock_course(c.id);
    if (core.confirmed_list(c.id)).id is null then perform core.refuse('KD316', 'list.not_visible'); end if;
    until := core.correctable_until(c.id);
    if until >= now() and c.reviewer_unit_id <> a.unit_id then
        perform core.refuse('KD435', 'correction.desk_still', jsonb_build_object('until', core.utc(until),
            'desk', core.desk_name(c.reviewer_unit_id)));
    end if;
    if core.corrections_wait(c.id) then perform core.refuse('KD408', 'correction.open'); end if;
    if c.reopened_at is null or c.reviewer_unit_id <> a.unit_id then c := core.take_up(c, reason, a); end if;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'title', c.title, 'row_version', c.row_version);
end $$;
reset role;
