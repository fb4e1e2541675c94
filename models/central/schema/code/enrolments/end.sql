-- SPDX-License-Identifier: GPL-3.0-or-later
-- What ends enrolments.
set local role desk_owner;

-- 課程取消: with the course ends what anybody has of it; offers are void. The row of the course is locked.
create or replace function core.end_enrolments(c core.course, p_reason text, a auth.actor) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e core.enrolment;
    n int := 0;
begin
    for e in select * from core.enrolment x where x.course_id = c.id and core.has_part(x.state, c.id) order by x.id for no key update loop
        e := core.move_enrolment(e, 'course_cancelled', 'course', p_reason, a);
        perform core.post_enrolment('enrol.course_cancelled', e, jsonb_build_object('reason', coalesce(nullif(p_reason, ''), '（無）')), a.command_id);
        n := n + 1;
    end loop;
    return n;
end $$;

-- A course that goes to another unit (整併) takes those who are in it along.
create or replace function core.follow_course_unit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.enrolment e set organiser_id = new.unit_id where e.course_id = new.id;
    return null;
end $$;

grant execute on function core.end_enrolments(core.course, text, auth.actor) to desk_api;
reset role;
