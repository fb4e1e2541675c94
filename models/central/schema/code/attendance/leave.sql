-- SPDX-License-Identifier: GPL-3.0-or-later
-- 請假: a teacher asks before a session begins, and may take it back; the organiser grants or declines, or notes what was said by telephone.
-- A granted leave is a mark, under all that is known better: whoever comes nevertheless has come.
set local role desk_owner;

create or replace function core.add_leave(p_enrolment bigint, p_kind text, p_reason text, p_sessions bigint[], p_state text, a auth.actor)
returns core.leave language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l core.leave;
begin
    if p_state = 'asked' then
        update core.leave x set state = 'withdrawn', decided_at = clock_timestamp() where x.enrolment_id = p_enrolment and x.state = 'asked';
    end if;
    insert into core.leave(enrolment_id, kind, reason, state, by_name, decided_at)
        values (p_enrolment, p_kind, p_reason, p_state, case when p_state = 'granted' then a.name else '' end,
            case when p_state = 'granted' then clock_timestamp() end) returning * into l;
    insert into core.leave_session(leave_id, session_no, starts_at)
        select l.id, s.no, s.starts_at from core.enrolment e join core.course_session s on s.course_id = e.course_id and s.no = any (p_sessions)
        where e.id = p_enrolment;
    perform core.touch_attendance(array[p_enrolment]);
    return l;
end $$;

-- A wish by its number, locked.
create or replace function core.locked_leave(p_id bigint) returns core.leave
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l core.leave;
begin
    select * into l from core.leave x where x.id = p_id for no key update;
    return l;
end $$;

-- The marks of a leave; what stands against one of them. Who was counted as absent is not, once the leave is granted.
create or replace function core.mark_leave(l core.leave, a auth.actor) returns setof core.presence_answer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s core.leave_session;
begin
    for s in select * from core.leave_session x where x.leave_id = l.id and x.session_no is not null order by x.session_no loop
        return next core.set_presence(l.enrolment_id, s.session_no, l.kind, 0, 0, 'leave', '', a,
            coalesce((core.locked_mark(l.enrolment_id, s.session_no)).code = 'A', false));
    end loop;
end $$;

create or replace function core.decide_leave(l core.leave, p_state text, p_answer text, a auth.actor) returns core.leave
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.leave x set state = p_state, answer = p_answer, by_name = a.name, decided_at = clock_timestamp() where x.id = l.id returning * into l;
    perform core.touch_attendance(array[l.enrolment_id]);
    return l;
end $$;

-- Taken back by who asked: what was marked by it is open again.
create or replace function core.withdraw_leave(l core.leave, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.set_presence(l.enrolment_id, s.session_no, '', 0, 0, 'leave', '', a) from core.leave_session s
        join core.presence p on p.enrolment_id = l.enrolment_id and p.session_no = s.session_no and p.source = 'leave'
        where l.state = 'granted' and s.leave_id = l.id;
    update core.leave x set state = 'withdrawn', decided_at = clock_timestamp() where x.id = l.id;
    perform core.touch_attendance(array[l.enrolment_id]);
end $$;

-- The first session of a leave; of those that are still there.
create or replace function core.leave_begins(p_leave bigint) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select min(s.starts_at) from core.leave_session s where s.leave_id = p_leave);
end $$;

-- The sessions of a leave, a line each.
create or replace function core.leave_said(p_leave bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(string_agg(core.local_minute(s.starts_at), '、' order by s.starts_at), '')
        from core.leave_session s where s.leave_id = p_leave);
end $$;

grant execute on function core.add_leave(bigint, text, text, bigint[], text, auth.actor), core.locked_leave(bigint),
    core.mark_leave(core.leave, auth.actor),
    core.decide_leave(core.leave, text, text, auth.actor), core.withdraw_leave(core.leave, auth.actor), core.leave_begins(bigint),
    core.leave_said(bigint) to desk_api;
reset role;

set local role desk_api;

-- Each wish is mailed to somebody.
create or replace function cmd.charge_leave(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('enrol', 'account', a.account_id::text), auth.spend('leave', 'enrolment', left(concat_ws('/', a.account_id,
        body ->> 'enrolment_id'), 60));
end $$;

create or replace function cmd.body_leave_kind(body jsonb) returns text
language plpgsql as $$
begin
    if core.body_text(body, 'kind') not in ('V', 'O') then perform core.refuse_form('kind', 'unknown'); end if;
    return body ->> 'kind';
end $$;

-- The sessions that a leave is for: some, all of them this person's.
create or replace function cmd.leave_sessions(c core.course, e core.enrolment, body jsonb, p_before_begin boolean) returns bigint[]
language plpgsql as $$
declare
    ids bigint[] := core.body_ids(body, 'sessions', 60);
    s   record;
    n   bigint;
begin
    if ids = '{}' then perform core.refuse_form('sessions', 'array'); end if;
    foreach n in array ids loop
        s := cmd.own_session(c, n, e);
        if p_before_begin and s.starts_at <= clock_timestamp() then
            perform core.refuse('KD298', 'leave.begun', jsonb_build_object('session', n, 'at', core.utc(s.starts_at)));
        end if;
    end loop;
    return ids;
end $$;

-- One's own place in a course, while leave can be asked for.
create or replace function cmd.own_place(a auth.actor, body jsonb) returns core.enrolment
language plpgsql as $$
declare e core.enrolment := core.own_attendance(core.body_int(body, 'enrolment_id'), a.person_id);
begin
    if e.id is null then perform core.refuse('KD253', 'enrol.not_visible'); end if;
    perform cmd.need_attendance_open(core.shared_course(e.course_id));
    return e;
end $$;

create or replace function cmd.leave_ask(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    e      core.enrolment := cmd.own_place(a, body);
    c      core.course := core.course_of(e.course_id);
    kind   text := cmd.body_leave_kind(body);
    reason text := core.body_plain(body, 'reason', 2, 200);
    l      core.leave;
begin
    l := core.add_leave(e.id, kind, reason, cmd.leave_sessions(c, e, body, true), 'asked', a);
    perform core.post_leave('presence.leave_asked', e, l, a.command_id);
    return jsonb_build_object('enrolment_id', e.id, 'leave_id', l.id, 'state', l.state);
end $$;

create or replace function cmd.leave_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    e core.enrolment := cmd.own_place(a, body);
    l core.leave := core.locked_leave(core.body_int(body, 'leave_id'));
begin
    if l.id is null or l.enrolment_id <> e.id then perform core.refuse('KD299', 'leave.unknown'); end if;
    if l.state not in ('asked', 'granted') then perform core.refuse('KD300', 'leave.state', jsonb_build_object('state', l.state)); end if;
    if l.state = 'granted' and core.leave_begins(l.id) <= clock_timestamp() then
        perform core.refuse('KD298', 'leave.begun', jsonb_build_object('session', null, 'at', core.utc(core.leave_begins(l.id))));
    end if;
    perform core.withdraw_leave(l, a);
    perform core.post_leave('presence.leave_withdrawn', e, l, a.command_id);
    return jsonb_build_object('enrolment_id', e.id, 'leave_id', l.id, 'state', 'withdrawn');
end $$;

create or replace function cmd.leave_decide(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.attended_course(a, body);
    l      core.leave := core.locked_leave(core.body_int(body, 'leave_id'));
    grant_ boolean := core.body_bool(body, 'grant');
    answer text := core.body_plain(body, 'answer', case when grant_ then 0 else 2 end, 200);
    e      core.enrolment;
    kept   jsonb := '[]'::jsonb;
begin
    select * into e from core.enrolment x where x.id = l.enrolment_id and x.course_id = c.id;
    if e.id is null or not core.attends(e.state) then perform core.refuse('KD299', 'leave.unknown'); end if;
    if l.state <> 'asked' then perform core.refuse('KD300', 'leave.state', jsonb_build_object('state', l.state)); end if;
    l := core.decide_leave(l, case when grant_ then 'granted' else 'declined' end, answer, a);
    if grant_ then
        select coalesce(jsonb_agg(cmd.mark_said(m.mark)) filter (where m.kept), '[]') into kept from core.mark_leave(l, a) m;
    end if;
    perform core.post_leave('presence.leave_' || l.state, e, l, a.command_id);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'enrolment_id', e.id, 'leave_id', l.id, 'state', l.state, 'kept', kept);
end $$;

create or replace function cmd.leave_set(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.attended_course(a, body);
    e      core.enrolment := cmd.attendee(c, core.body_int(body, 'enrolment_id'));
    kind   text := cmd.body_leave_kind(body);
    reason text := core.body_plain(body, 'reason', 0, 200);
    l      core.leave := core.add_leave(e.id, kind, reason, cmd.leave_sessions(c, e, body, false), 'granted', a);
    r      record;
begin
    select coalesce(jsonb_agg(cmd.mark_said(m.mark)) filter (where m.kept), '[]') as kept, count(*) filter (where not m.kept) as n into r
        from core.mark_leave(l, a) m;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'enrolment_id', e.id, 'leave_id', l.id, 'n', r.n, 'kept', r.kept);
end $$;
reset role;
