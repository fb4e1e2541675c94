-- SPDX-License-Identifier: GPL-3.0-or-later
-- 調整順位: the organiser sets somebody in the queue before or behind where they stand, and says why. What is kept is the place of somebody
-- else, so that it holds whoever comes or goes; all others keep their order (II.4.2, 3).
set local role desk_owner;

-- A step beside p_of, between them and the next of those that were set there before.
create or replace function core.rank_beside(p_course bigint, p_of bigint, p_moved bigint, p_before boolean) returns core.queue_rank
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    last boolean := core.repeats_last(p_course);
    r    core.queue_rank;
    next numeric;
begin
    r := (select x.rank from core.ranked(p_course, last) x where x.id = p_of);
    select case when p_before then max((x.rank).step) else min((x.rank).step) end into next from core.ranked(p_course, last) x
        where x.id <> p_moved and (x.rank).id = r.id and case when p_before then (x.rank).step < r.step else (x.rank).step > r.step end;
    r.step := case when next is not null then (r.step + next) * 0.5 when p_before then r.step - 1 else r.step + 1 end;
    return r;
end $$;

create or replace function core.move_in_queue(e core.enrolment, p_rank core.queue_rank, p_reason text, a auth.actor) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.enrolment x set rank = p_rank, row_version = x.row_version + 1 where x.id = e.id returning * into e;
    perform core.note_enrolment(e.id, 'move', e.state, e.state, p_reason, a);
    return e;
end $$;

-- Why somebody stands where they do.
create or replace function core.why_moved(p_id bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select v.reason from core.enrolment_event v where v.enrolment_id = p_id and v.action = 'move' order by v.id desc limit 1);
end $$;

grant execute on function core.rank_beside(bigint, bigint, bigint, boolean), core.why_moved(bigint),
    core.move_in_queue(core.enrolment, core.queue_rank, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_move(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('queue', 'course', concat_ws('/', a.account_id, left(body ->> 'course_id', 20)));
    perform auth.spend('queue', 'account', a.account_id::text);
end $$;

-- Behind `after`, one of the queue; 0: before all of it.
create or replace function cmd.enrol_move(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.enrolled_course(a, body);
    r      core.registration := core.registration_of(c.id);
    behind bigint := core.body_int(body, 'after');
    reason text := core.body_plain(body, 'reason', 5, 200);
    e      core.enrolment;
    other  bigint;
    place_ int;
begin
    if r.accept_mode in ('draw', 'priority') and r.drawn_at is null then
        perform core.refuse('KD252', 'enrol.not_drawn', jsonb_build_object('at', core.utc(r.close_at)));
    end if;
    select * into e from cmd.decided_rows(jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('enrolment_id', body -> 'enrolment_id',
        'row_version', body -> 'row_version'))), c);
    if e.state not in ('pending', 'waiting') then
        perform core.refuse('KD284', 'enrol.state', jsonb_build_object('enrolment_id', e.id, 'state', e.state, 'to', 'moved'));
    end if;
    select o.id into other from core.enrolment_order(c.id, '{pending,waiting}') o where o.id <> e.id and behind in (0, o.id) order by o.place limit 1;
    if other is null then perform core.refuse('KD426', 'enrol.no_neighbour', jsonb_build_object('enrolment_id', behind)); end if;
    e := core.move_in_queue(e, core.rank_beside(c.id, other, e.id, behind = 0), reason, a);
    select o.place into place_ from core.enrolment_order(c.id, '{pending,waiting,offered,drawn,accepted,cancelling,declined}') o where o.id = e.id;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'enrolment_id', e.id, 'row_version', e.row_version, 'place', place_);
end $$;
reset role;
