-- SPDX-License-Identifier: GPL-3.0-or-later
-- 取消課程: the organiser calls an approved course off, until its first session is over. Its page stays, and says so.
set local role desk_owner;

-- When the first session ends; of a course without sessions the course itself.
create or replace function core.first_session_end(c core.course) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select s.ends_at from core.course_session s where s.course_id = c.id order by s.starts_at, s.no limit 1), c.ends_at);
end $$;

create or replace function core.cancel_course(c core.course, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.end_enrolments(c, p_reason, a);
    perform core.decide_course(c, 'cancelled', p_reason, '', '{}', a), core.note_course(c, 'cancel', 'cancelled', p_reason, a),
        core.post_course('course.cancel', c, p_reason, a.command_id), core.post_course_desk('course.cancel', c, p_reason, a.command_id);
end $$;

grant execute on function core.first_session_end(core.course), core.cancel_course(core.course, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.course_cancel(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.seen_course(a, body, 'course.cancel');
    reason text := core.body_plain(body, 'reason', 5, 500);
    until  timestamptz := core.first_session_end(c);
    live   int;
begin
    if until <= now() then perform core.refuse('KD167', 'course.held', jsonb_build_object('ended_at', core.utc(until))); end if;
    live := core.enrolled_count(c.id);
    perform core.cancel_course(c, reason, a);
    return cmd.course_decided(c, 'cancelled') || jsonb_build_object('enrolled', live);
end $$;
reset role;
