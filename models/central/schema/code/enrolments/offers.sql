-- SPDX-License-Identifier: GPL-3.0-or-later
-- 遞補徵詢: a free seat is offered to who waits, and held until the limit. The limit is over when it is, whether anybody has written
-- so yet or not.
set local role desk_api;

create or replace function cmd.offer_make(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.enrolled_course(a, body);
    r      core.registration := core.registration_of(c.id);
    begins timestamptz := core.first_session_start(c);
    -- Who is told later has as long to answer as everybody.
    told   timestamptz := greatest(clock_timestamp(), case when core.results_hidden(c.id) then r.result_at end);
    until_ timestamptz := least(date_trunc('minute', told) + make_interval(hours => (r.settings ->> 'offer_hours')::int), begins);
    rows   core.enrolment[] := array(select e from cmd.decided_rows(body, c) e);
    e      core.enrolment;
    seated bigint[] := '{}'::bigint[];
begin
    if begins <= clock_timestamp() then perform core.refuse('KD262', 'enrol.started'); end if;
    perform cmd.need_seats(c.quota - c.taken - c.held, cardinality(rows));
    foreach e in array rows loop
        if e.state <> 'waiting' or r.settings ->> 'promote' = 'none' then
            perform core.refuse('KD284', 'enrol.state', jsonb_build_object('enrolment_id', e.id, 'state', e.state, 'to', 'offered'));
        end if;
        if core.is_stopped(e.person_id) then perform core.refuse('KD256', 'enrol.account', jsonb_build_object('enrolment_id', e.id, 'state',
            'closed')); end if;
        seated := seated || e.id;
        e := core.move_enrolment(e, 'offered', 'offer', '', a, until_);
        if not core.results_hidden(c.id) then
            perform core.post_enrolment('enrol.offered', e, jsonb_build_object('until', core.local_deadline(until_)), a.command_id);
        end if;
    end loop;
    c := core.lock_course(c.id);
    perform core.need_shares(c, r, seated), cmd.need_in_turn(a, body, c, r, seated);
    return jsonb_build_object('course_id', c.id, 'offered', cardinality(rows), 'offer_until', core.utc(until_), 'free', c.quota - c.taken - c.held);
end $$;

-- Taken back by the organiser: it waits again where it did.
create or replace function cmd.offer_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.enrolled_course(a, body, true);
    reason text := core.body_plain(body, 'reason', 5, 200);
    e      core.enrolment;
    n      int := 0;
begin
    for e in select * from cmd.decided_rows(body, c) loop
        if e.state <> 'offered' then
            perform core.refuse('KD284', 'enrol.state', jsonb_build_object('enrolment_id', e.id, 'state', e.state, 'to', 'waiting'));
        end if;
        e := core.move_enrolment(e, 'waiting', 'offer_withdraw', reason, a);
        perform core.tell_result(e, a.command_id, 'offer_withdraw');
        n := n + 1;
    end loop;
    c := core.lock_course(c.id);
    return jsonb_build_object('course_id', c.id, 'withdrawn', n, 'free', c.quota - c.taken - c.held);
end $$;

-- The teacher says yes or no. Of two PCs in the last second one is right, by the row of the course.
create or replace function cmd.offer_answer(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    accept boolean := core.body_bool(body, 'accept');
    e      core.enrolment := core.locked_enrolment(core.body_int(body, 'enrolment_id'), a.person_id);
    c      core.course;
    last   core.enrolment_event;
begin
    if e.id is null then perform core.refuse('KD253', 'enrol.not_visible'); end if;
    if core.results_hidden(e.course_id) then perform core.refuse('KD281', 'offer.gone', '{"said": ""}'); end if;
    if e.state <> 'offered' then
        last := core.last_offer(e.id);
        if last.action = 'lapse' then perform core.refuse('KD280', 'offer.expired', jsonb_build_object('at', core.utc(last.at))); end if;
        perform core.refuse('KD281', 'offer.gone', jsonb_build_object('said', case when last.action = 'offer_withdraw' then last.reason
            else '' end));
    end if;
    if e.own_version <> core.body_int(body, 'row_version') then
        perform core.refuse('KD254', 'enrol.changed', jsonb_build_object('row_version', e.own_version, 'state', e.state));
    end if;
    c := core.course_of(e.course_id);
    if core.course_state(c.state, c.ends_at) <> 'approved' or core.first_session_start(c) <= clock_timestamp() then
        perform core.refuse('KD262', 'enrol.started');
    end if;
    if accept then
        e := core.move_enrolment(core.seat_in_class(e, c, core.registration_of(c.id)), 'accepted', 'offer_accept', '', a);
    elsif (core.registration_of(e.course_id)).settings ->> 'offer_lapse' = 'cancel' then
        e := core.move_enrolment(e, 'cancelled', 'offer_decline', '', a);
    else
        e := core.move_enrolment(e, 'waiting', 'offer_decline', '', a, null, true);
    end if;
    perform core.tell_result(e, a.command_id, case when not accept then 'offer_decline' else '' end);
    perform core.post_course(case when accept then 'enrol.offer_taken' else 'enrol.offer_left' end, c, core.said_person(e), a.command_id,
        core.seat_said(e));
    return jsonb_build_object('enrolment_id', e.id, 'state', e.state, 'row_version', e.own_version, 'position', core.queue_place(e));
end $$;
reset role;

set local role desk_owner;

create or replace function core.last_offer(p_id bigint) returns core.enrolment_event
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v core.enrolment_event;
begin
    select * into v from core.enrolment_event x where x.enrolment_id = p_id
        and x.action in ('offer', 'lapse', 'offer_withdraw', 'offer_accept', 'offer_decline')
        order by x.id desc limit 1;
    return v;
end $$;

grant execute on function core.last_offer(bigint) to desk_api;
reset role;
