-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a change of a course concerns, and what follows from it for their enrolments.
set local role desk_owner;

-- Those who have a part in a course: they wait, or hold a place, or were offered one.
create or replace function core.concerned(p_course bigint) returns setof core.enrolment
language sql stable as $$
    select * from core.enrolment e where e.course_id = p_course and core.has_part(e.state, p_course) order by e.id
$$;

create or replace function core.course_enrolled(c core.course) returns int
language sql stable as $$ select count(*)::int from core.concerned(c.id) $$;

-- Whether a form is open to people of a unit; p_own: whose course it is (core.enrol_scope asks the same of one teacher).
create or replace function core.scope_admits(b jsonb, p_own int, p_unit int) returns boolean
language plpgsql stable as $$
declare
    county constant jsonb := (select to_jsonb(u.county_id) from core.unit u where u.id = p_unit);
begin
    return coalesce(case b ->> 'open_scope'
        when 'all' then true
        when 'own' then p_unit = p_own
        when 'county' then county = (select to_jsonb(u.county_id) from core.unit u where u.id = p_own)
        when 'counties' then b -> 'open_counties' @> county
        when 'units' then p_unit = p_own or b -> 'open_units' @> to_jsonb(p_unit) end, false);
end $$;

-- How many of those concerned a form would no longer be open to. 指定名單 shuts nobody out who is in: else a list of numbers and a
-- change that is refused would tell whose number is among them.
create or replace function core.excluded_by_scope(c core.course, b jsonb) returns int
language sql stable as $$
    select count(*)::int from core.concerned(c.id) e where e.state <> 'listed' and b ->> 'open_scope' <> 'named'
        and not core.scope_admits(b, c.unit_id, e.unit_id)
$$;

-- Settings of the registration that follow the course do so: what nobody has set, and never more seats than there are. Where its days
-- have moved, whoever has enrolled may leave until it begins.
create or replace function core.refit_registration(c core.course, p_moved boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was core.registration;
    r   core.registration;
begin
    select * into was from core.registration x where x.course_id = c.id;
    if was.course_id is null then return; end if;
    r := core.filled_registration(was, was.settings, c, was.set_by_name);
    r.online_quota := least(r.online_quota, c.quota);
    r.cancel_until := greatest(r.cancel_until, was.cancel_until);
    if p_moved then r.cancel_until := greatest(r.cancel_until, core.first_session_start(c)); end if;
    -- Who is in it knows before it begins; where there is no hour, none is made.
    if r.result_at > core.first_session_start(c) then r.result_at := core.first_session_start(c); end if;
    if r is distinct from was then perform core.put_registration(r); end if;
end $$;

-- Documents of enrolments say how the course is called and when it is.
create or replace function core.retell_enrolments(c core.course) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(c.unit_id, e.person_id, 'enrolment', 'U', e.id) from core.enrolment e where e.course_id = c.id;
    perform sync.log_change(null, k, 'enrolment', 'U', e.id) from core.enrolment e, sync.keepers(c.id) k where e.course_id = c.id;
end $$;

grant execute on function core.refit_registration(core.course, boolean), core.retell_enrolments(core.course) to desk_api;
reset role;
