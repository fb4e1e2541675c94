-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an enrolment is now, and to whom. What its times say is computed when it is read: an offer whose limit is over is none any
-- more, and nobody but the organiser sees a result before its hour (錄取公告時間), in whatever way it is asked for.
set local role desk_owner;

create or replace function core.enrolment_state(p_state text, p_offer_until timestamptz) returns text
language sql stable as $$
    select case when p_state = 'offered' and p_offer_until <= statement_timestamp() then 'waiting' else p_state end
$$;

-- Not ended: it stands in the way of another of the same person in the same course.
create or replace function core.enrolment_lives(p_state text) returns boolean
language sql immutable as $$ select p_state not in ('cancelled', 'course_cancelled') $$;

-- What holds a seat.
create or replace function core.seat_states() returns text[] language sql immutable as $$ select '{accepted,cancelling,drawn,offered}'::text[] $$;

-- What takes up the time of who is in it: neither given up nor declined.
create or replace function core.busy_states() returns text[]
language sql immutable as $$ select '{pending,drawn,accepted,waiting,offered,cancelling}'::text[] $$;

-- Whether results of a course are not to be seen yet. What was told stays told.
create or replace function core.results_hidden(p_course bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select r.result_at > now() and r.announced_at is null from core.registration r where r.course_id = p_course), false);
end $$;

create or replace function core.result_hour(p_course bigint) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select r.result_at from core.registration r where r.course_id = p_course);
end $$;

-- The same as its teacher sees it.
create or replace function core.shown_state(p_state text, p_offer_until timestamptz, p_hidden boolean) returns text
language sql stable as $$
    select case when p_hidden and p_state in ('drawn', 'accepted', 'waiting', 'offered', 'declined', 'cancelling') then 'pending'
                when p_state = 'drawn' then 'accepted'
                else core.enrolment_state(p_state, p_offer_until) end
$$;

-- When the first session begins.
create or replace function core.first_session_start(c core.course) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select min(s.starts_at) from core.course_session s where s.course_id = c.id), c.starts_at);
end $$;

-- The number of the next one: in order, and nobody can tell it before.
create or replace function core.new_enrolment_id() returns bigint
language sql volatile as $$ select nextval('core.enrolment_serial') * 4096 + ('x' || encode(ext.gen_random_bytes(2),
    'hex'))::bit(16)::int % 4096 $$;

-- How many have enrolled in a course and have not left it.
create or replace function core.enrolled_count(p_course bigint) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from core.enrolment e where e.course_id = p_course and core.enrolment_lives(e.state));
end $$;

-- 備取: counted when it is asked for, so that nobody who waits writes in the row of the course.
create or replace function core.waiting_in(p_course bigint) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from core.enrolment e where e.course_id = p_course and e.state = 'waiting');
end $$;

-- Whether somebody has a part in a course as they know it: who was declined has until that is told, in every way it could be told by.
create or replace function core.has_part(p_state text, p_course bigint) returns boolean
language sql stable as $$
    select p_state not in ('declined', 'cancelled', 'course_cancelled') or p_state = 'declined' and core.results_hidden(p_course)
$$;

-- Seats taken as everybody may know: none while results are hidden.
create or replace function core.shown_taken(c core.course) returns int
language sql stable as $$ select case when core.results_hidden(c.id) then 0 else c.taken + c.held end $$;

-- Its history; an actor that is none is the centre itself.
create or replace function core.note_enrolment(p_id bigint, p_action text, p_from text, p_to text, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.enrolment_event(enrolment_id, action, from_state, to_state, reason, by_account_id, by_name, command_id)
        values (p_id, p_action, p_from, p_to, p_reason, a.account_id, coalesce(a.name, ''), a.command_id);
end $$;

-- Moves an enrolment, and with it the seats of its course; the row of the course is locked. While results are hidden the teacher hears
-- nothing: not that something happened either.
create or replace function core.move_enrolment(e core.enrolment, p_to text, p_action text, p_reason text, a auth.actor,
    p_offer_until timestamptz default null, p_lapsed boolean default false) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was    text := e.state;
    hidden boolean := core.results_hidden(e.course_id);
begin
    update core.enrolment x set state = p_to, state_at = clock_timestamp(), reason = p_reason, by_name = coalesce(a.name, ''),
            offer_until = p_offer_until, offer_reminded = false, lapsed_at = case when p_lapsed then clock_timestamp() else x.lapsed_at end,
            rank = case when not p_lapsed then x.rank end,
            row_version = x.row_version + 1,
            own_version = x.own_version + case when core.shown_state(was, e.offer_until, hidden) <> core.shown_state(p_to, p_offer_until, hidden)
                or not hidden then 1 else 0 end
        where x.id = e.id returning * into e;
    update core.course c set
            taken = c.taken + (p_to in ('accepted', 'cancelling'))::int - (was in ('accepted', 'cancelling'))::int,
            held = c.held + (p_to in ('drawn', 'offered'))::int - (was in ('drawn', 'offered'))::int
        where c.id = e.course_id and ((p_to in ('accepted', 'cancelling')) <> (was in ('accepted', 'cancelling'))
            or (p_to in ('drawn', 'offered')) <> (was in ('drawn', 'offered')));
    perform core.note_enrolment(e.id, p_action, was, p_to, p_reason, a);
    return e;
end $$;

-- Offers that ran out are none any more: written down by whoever counts seats next, the row of the course locked.
create or replace function core.lapse_offers(p_course bigint) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e      core.enrolment;
    centre auth.actor;
    ends   boolean := (select r.settings ->> 'offer_lapse' = 'cancel' from core.registration r where r.course_id = p_course);
    n      int := 0;
begin
    -- Nobody could have answered what nobody was told: its time begins with the result (core.announce_course).
    if core.results_hidden(p_course) then return 0; end if;
    for e in select * from core.enrolment x where x.course_id = p_course and x.state = 'offered' and x.offer_until <= clock_timestamp()
             order by x.offer_until, x.id for no key update loop
        e := core.move_enrolment(e, case when ends then 'cancelled' else 'waiting' end, 'lapse', '', centre, null, not ends);
        perform core.post_enrolment('enrol.lapsed', e, jsonb_build_object('now', core.standing_said(e)), null);
        n := n + 1;
    end loop;
    return n;
end $$;

grant execute on function core.enrolment_state(text, timestamptz), core.enrolment_lives(text), core.seat_states(), core.results_hidden(bigint),
    core.result_hour(bigint),
    core.shown_state(text, timestamptz, boolean), core.first_session_start(core.course), core.enrolled_count(bigint), core.waiting_in(bigint),
    core.move_enrolment(core.enrolment, text, text, text, auth.actor, timestamptz, boolean),
    core.lapse_offers(bigint), core.note_enrolment(bigint, text, text, text, text, auth.actor) to desk_api;
reset role;
