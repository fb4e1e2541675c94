-- SPDX-License-Identifier: GPL-3.0-or-later
-- 分班 of a course of several classes (開班班數): who is in which, and that none takes more than 各班人數. Chosen on enrolling, spread by
-- the centre with the seat, or said by the organiser afterwards.
set local role desk_owner;

create or replace function core.class_count(c core.course) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce((r.body ->> 'class_count')::int, 1) from core.course_revision r where r.course_id = c.id and r.revision = c.revision);
end $$;

-- 各班人數
create or replace function core.class_size(c core.course) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select (r.body ->> 'class_size')::int from core.course_revision r where r.course_id = c.id and r.revision = c.revision);
end $$;

-- Whether a class has all that it takes; none is never full.
create or replace function core.class_is_full(c core.course, p_class int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_class is null then return false; end if;
    return coalesce((select count(*) from core.enrolment e where e.course_id = c.id and e.class_no = p_class and e.state = any (core.seat_states()))
        >= core.class_size(c), false);
end $$;

-- 自動平均: of the classes with room that with the fewest of the school, then of all.
create or replace function core.emptiest_class(c core.course, p_unit int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select k from generate_series(1, core.class_count(c)) k
        left join core.enrolment e on e.course_id = c.id and e.class_no = k and e.state = any (core.seat_states())
        group by k having coalesce(count(e.id) < core.class_size(c), true)
        order by count(*) filter (where e.unit_id = p_unit), count(e.id), k limit 1);
end $$;

create or replace function core.set_class(p_id bigint, p_class int) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.enrolment e set class_no = p_class where e.id = p_id and e.class_no is distinct from p_class
$$;

-- The class that goes with a seat, where the centre spreads (自動平均); the row of the course is locked.
create or replace function core.seat_in_class(e core.enrolment, c core.course, r core.registration) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if e.class_no is null and r.settings ->> 'class_choice' = 'auto' and core.class_count(c) > 1 then
        e.class_no := core.emptiest_class(c, e.unit_id);
        perform core.set_class(e.id, e.class_no);
    end if;
    return e;
end $$;

-- 換班: the teacher hears of it with the result, if that is out.
create or replace function core.move_class(e core.enrolment, p_class int, a auth.actor) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was    int := e.class_no;
    hidden boolean := core.results_hidden(e.course_id);
begin
    update core.enrolment x set class_no = p_class, row_version = x.row_version + 1, own_version = x.own_version + (not hidden)::int
        where x.id = e.id returning * into e;
    perform core.note_enrolment(e.id, 'class', e.state, e.state, concat_ws(' → ', was, p_class), a);
    if not hidden then perform core.post_enrolment('enrol.class', e, jsonb_build_object('class', p_class), a.command_id); end if;
    return e;
end $$;

grant execute on function core.class_count(core.course), core.class_is_full(core.course, int), core.emptiest_class(core.course, int),
    core.set_class(bigint, int), core.seat_in_class(core.enrolment, core.course, core.registration),
    core.move_class(core.enrolment, int, auth.actor) to desk_api;
reset role;
