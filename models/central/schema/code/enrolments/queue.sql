-- SPDX-License-Identifier: GPL-3.0-or-later
-- In which order people come, and whom the centre would propose for the seats that are free. Computed whenever it is read, never stored:
-- nobody is promoted by a machine.
set local role desk_owner;

-- What everybody of a course stands by: priority group, who was in it before (where that counts), the draw, the moment of enrolling; an
-- offer that ran out is behind all of its group. Who was moved stands where somebody else did then (core.queue_rank).
create or replace function core.ranked(p_course bigint, p_last boolean)
returns table(id bigint, unit_id int, priority_group int, state text, queued_at timestamptz, xid xid8, now_is text, rank core.queue_rank)
language sql stable as $$
    select e.id, e.unit_id, e.priority_group, e.state, e.queued_at, e.xid, core.enrolment_state(e.state, e.offer_until),
        case when (e.rank).id is not null then e.rank else row (case e.priority_group when 0 then 9 else e.priority_group end,
            coalesce(p_last, false) and e.repeated, coalesce(e.lapsed_at, '-infinity'), e.draw_key, e.queued_at, e.xid, e.id, 0)::core.queue_rank end
    from core.enrolment e where e.course_id = p_course and e.state not in ('cancelled', 'course_cancelled', 'listed')
$$;

create or replace function core.repeats_last(p_course bigint) returns boolean
language sql stable as $$ select coalesce((select r.settings ->> 'repeat' = 'last' from core.registration r where r.course_id = p_course), false) $$;

create or replace function core.enrolment_order(p_course bigint, p_states text[])
returns table(id bigint, place int, unit_place int, turn int, priority_group int, unit_id int, state text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare last boolean := core.repeats_last(p_course);
begin
    return query select x.id, row_number() over (order by x.rank)::int, row_number() over (partition by x.unit_id order by x.rank)::int,
            row_number() over (order by x.queued_at, x.xid, x.id)::int, x.priority_group, x.unit_id, x.now_is
        from core.ranked(p_course, last) x where x.state = any (p_states);
end $$;

-- Once down the queue (II.4.3): a seat each until there is none; whose school, county or class has had its share is set aside, and what is
-- free after that goes to those of counties, once it is released. Nobody whose account is stopped, and of who waits nobody where free
-- seats stay free (不遞補).
create or replace function core.proposals(c core.course, p_states text[], p_seats int) returns table(id bigint, proposal text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    r       core.registration := core.registration_of(c.id);
    free    int := p_seats - c.taken - c.held;
    units   jsonb := '{}'::jsonb;   -- unit: seats it has
    shires  jsonb := '{}'::jsonb;
    rooms   jsonb := '{}'::jsonb;   -- class: the same
    most    jsonb := core.county_shares(r, p_seats);
    size    int := core.class_size(c);
    open_   boolean := core.shares_released(r);
    stays   boolean := r.settings ->> 'promote' = 'none';
    aside   bigint[] := '{}'::bigint[];
    x       record;
    of_unit text;
    shire   text;
    room    text;
begin
    select coalesce(jsonb_object_agg(y.unit_id, y.n), '{}') into units from (select e.unit_id, count(*) as n from core.enrolment e
        where e.course_id = c.id and core.enrolment_state(e.state, e.offer_until) = any (core.seat_states()) group by e.unit_id) y;
    select coalesce(jsonb_object_agg(y.share, y.n), '{}') into shires from (select core.share_of(most, u.county_id) as share, count(*) as n
        from core.enrolment e join core.unit u on u.id = e.unit_id
        where most <> '{}' and e.course_id = c.id and core.enrolment_state(e.state, e.offer_until) = any (core.seat_states()) group by 1) y;
    select coalesce(jsonb_object_agg(y.class_no, y.n), '{}') into rooms from (select e.class_no, count(*) as n from core.enrolment e
        where e.course_id = c.id and e.class_no is not null and core.enrolment_state(e.state, e.offer_until) = any (core.seat_states())
        group by e.class_no) y;
    free := free + (select count(*) from core.enrolment e where e.course_id = c.id and e.state = 'offered' and e.offer_until <= clock_timestamp());
    for x in select o.id, o.unit_id, o.state, u.county_id, e.class_no, e.person_id
             from core.enrolment_order(c.id, p_states) o join core.unit u on u.id = o.unit_id join core.enrolment e on e.id = o.id
             where o.state <> 'offered' order by o.place loop
        id := x.id;
        of_unit := x.unit_id::text;
        shire := core.share_of(most, x.county_id);
        room := x.class_no::text;
        proposal := case when free <= 0 then 'waiting' when r.unit_max <= coalesce((units ->> of_unit)::int, 0) then 'unit_cap'
            when (most ->> shire)::int <= coalesce((shires ->> shire)::int, 0) then 'county_cap'
            when size <= (rooms ->> room)::int then 'class_cap' when stays and x.state = 'waiting' then 'stays'
            when core.is_stopped(x.person_id) then 'stopped' else 'accepted' end;
        if proposal = 'accepted' then
            free := free - 1;
            units := units || jsonb_build_object(of_unit, coalesce((units ->> of_unit)::int, 0) + 1);
            if shire is not null then shires := shires || jsonb_build_object(shire, coalesce((shires ->> shire)::int, 0) + 1); end if;
            if room is not null then rooms := rooms || jsonb_build_object(room, coalesce((rooms ->> room)::int, 0) + 1); end if;
        elsif proposal = 'county_cap' and open_ then
            aside := aside || x.id;
            continue;
        end if;
        return next;
    end loop;
    foreach id in array aside loop
        proposal := case when free > 0 then 'accepted' else 'waiting' end;
        free := free - 1;
        return next;
    end loop;
end $$;

grant execute on function core.enrolment_order(bigint, text[]), core.proposals(core.course, text[], int) to desk_api;
reset role;

set local role desk_api;

-- For the organiser: the list in its order, with what is proposed and why; of a draw by which key, so that it can be done again.
create or replace function api.enrolment_queue(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    c  core.course := cmd.asked_course(me, enrolment_queue.course_id, 'enrol.decide');
    r  core.registration;
begin
    r := core.registration_of(c.id);
    return jsonb_build_object('quota', c.quota, 'taken', c.taken, 'held', c.held, 'free', c.quota - c.taken - c.held,
        'close_at', core.utc(r.close_at), 'drawn_at', core.utc(r.drawn_at), 'draw', core.shown_draw(c, r),
        'rows', (select coalesce(jsonb_agg(jsonb_build_object('enrolment_id', o.id, 'place', o.place, 'group', o.priority_group,
                'unit_place', o.unit_place, 'order', o.turn, 'proposal', p.proposal, 'draw_key', e.draw_key,
                'moved', case when (e.rank).id is not null then core.why_moved(e.id) end) order by o.place), '[]')
            from core.enrolment_order(c.id, '{pending,waiting,offered,drawn,accepted,cancelling,declined}') o
            join core.enrolment e on e.id = o.id
            left join core.proposals(c, '{pending,waiting,offered}', c.quota) p on p.id = o.id));
end $$;

grant execute on function api.enrolment_queue(text, bigint) to desk_user;
reset role;
