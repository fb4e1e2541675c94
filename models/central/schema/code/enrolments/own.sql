-- SPDX-License-Identifier: GPL-3.0-or-later
-- 取消報名: an act of its own, which names what is cancelled and as what it was seen (the old site's button did both, and a double
-- click cancelled). Nobody is promoted by it.
set local role desk_owner;

create or replace function core.live_enrolment(p_course bigint, p_person bigint) returns core.enrolment
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare e core.enrolment;
begin
    select * into e from core.enrolment x where x.course_id = p_course and x.person_id = p_person and core.enrolment_lives(x.state);
    return e;
end $$;

-- The enrolment as it is now, and its course's row locked before it. Of another person: none.
create or replace function core.locked_enrolment(p_id bigint, p_person bigint) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e core.enrolment;
begin
    select * into e from core.enrolment x where x.id = p_id and x.person_id = p_person;
    if e.id is null then return null; end if;
    perform core.let_go();
    perform core.lock_course(e.course_id), core.lapse_offers(e.course_id);
    select * into e from core.enrolment x where x.id = p_id for no key update;
    return e;
end $$;

create or replace function core.course_of(p_id bigint) returns core.course
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = p_id;
    return c;
end $$;

-- What becomes of an enrolment that its person gives up. A row that was told yet by nothing is as if it waited.
create or replace function core.given_up(e core.enrolment, a auth.actor) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      core.course := core.course_of(e.course_id);
    r      core.registration := core.registration_of(e.course_id);
    hidden boolean := core.results_hidden(e.course_id);
    seat   boolean := e.state in ('accepted', 'drawn') and not hidden;
    held   boolean := e.state = any (core.seat_states());
    late   boolean := seat and coalesce(r.cancel_until, core.first_session_start(c)) <= clock_timestamp();
begin
    e := core.move_enrolment(e, case when late then 'cancelling' else 'cancelled' end, 'cancel', '', a);
    perform core.post_enrolment(case when late then 'enrol.asked_out' else 'enrol.cancelled' end, e, '{}', a.command_id);
    if held then
        perform core.post_course(case when late then 'enrol.out_asked' else 'enrol.given_up' end, c, core.said_person(e), a.command_id,
            core.seat_said(e));
    end if;
    return e;
end $$;

grant execute on function core.live_enrolment(bigint, bigint), core.locked_enrolment(bigint, bigint), core.course_of(bigint),
    core.given_up(core.enrolment, auth.actor) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.enrol_cancel(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    e     core.enrolment := cmd.own_enrolment(a, body);
    shown text := core.shown_state(e.state, e.offer_until, core.results_hidden(e.course_id));
begin
    if shown not in ('pending', 'accepted', 'waiting', 'offered') then
        perform core.refuse('KD279', 'cancel.none', jsonb_build_object('state', shown));
    end if;
    if core.first_session_start(core.course_of(e.course_id)) <= clock_timestamp() then perform core.refuse('KD278', 'cancel.started'); end if;
    e := core.given_up(e, a);
    return jsonb_build_object('enrolment_id', e.id, 'state', e.state, 'row_version', e.own_version)
        || case e.state when 'cancelling' then '{"key": "cancel.late"}' else '{}' end::jsonb;
end $$;
reset role;
