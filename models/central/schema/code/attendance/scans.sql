-- SPDX-License-Identifier: GPL-3.0-or-later
-- 掃描報到: slips as a desk has read them, perhaps hours ago and without a line. Each counts once, by its id; what it meant is told at once
-- and again. The earliest counts as the arrival, whichever comes up first. A slip of somebody who is not on the list is kept as a fact,
-- for the organiser to decide.
set local role desk_owner;

create or replace function core.known_scan(p_course bigint, p_scan uuid) returns core.slip_scan
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s core.slip_scan;
begin
    select * into s from core.slip_scan x where x.course_id = p_course and x.scan_id = p_scan;
    return s;
end $$;

-- When somebody came to a session, as far as slips say; null: not yet.
create or replace function core.scanned_arrival(p_enrolment bigint, p_session int) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select min(s.at) from core.slip_scan s where s.enrolment_id = p_enrolment and s.session_no = p_session and not s.leaves
        and (s.result in ('present', 'late') or s.settled = 'counted'));
end $$;

-- And when they went.
create or replace function core.scanned_departure(p_enrolment bigint, p_session int) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select max(s.at) from core.slip_scan s where s.enrolment_id = p_enrolment and s.session_no = p_session and s.leaves
        and (s.result = 'out' or s.settled = 'counted'));
end $$;

-- Whole minutes between two instants, as a mark keeps them.
create or replace function core.minutes_between(p_from timestamptz, p_to timestamptz) returns int
language sql immutable as $$ select least(1440, greatest(0, floor(extract(epoch from p_to - p_from) / 60)))::int $$;

-- What a scan of somebody on the list means; the session is theirs.
create or replace function core.scan_meaning(e core.enrolment, p_session int, p_starts timestamptz, p_ends timestamptz, p_at timestamptz,
    p_leaves boolean) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    arrived  timestamptz := core.scanned_arrival(e.id, p_session);
    departed timestamptz := core.scanned_departure(e.id, p_session);
begin
    return case when p_at > clock_timestamp() + interval '5 minutes' then 'future'
        when p_at < p_starts - case when p_leaves then interval '0' else '1 hour' end then 'early'
        when p_at > p_ends + interval '2 hours' then 'over'
        when p_leaves then case when p_at >= departed and p_at <= departed + interval '1 minute' then 'again' else 'out' end
        when p_at >= arrived and p_at <= arrived + interval '1 minute' then 'again'
        when p_at > arrived and p_at >= p_ends - interval '10 minutes' then 'out'
        when p_at > arrived then 'already'
        when p_at >= p_ends then 'over'
        when p_at >= p_starts + interval '1 minute' then 'late' else 'present' end;
end $$;

-- The same of who is not: how that person stands.
create or replace function core.stranger_scan(e core.enrolment) returns text
language sql stable as $$
    select case core.enrolment_state(e.state, e.offer_until) when 'waiting' then 'waiting' when 'offered' then 'waiting' when 'declined'
        then 'declined' when 'pending' then 'pending' when 'drawn' then 'pending' else 'cancelled' end
$$;

create or replace function core.keep_scan(p core.slip_scan, a auth.actor) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.slip_scan(course_id, scan_id, enrolment_id, session_no, starts_at, at, leaves, result, by_name, command_id)
        values (p.course_id, p.scan_id, p.enrolment_id, p.session_no, p.starts_at, p.at, p.leaves, p.result, a.name, a.command_id)
$$;

create or replace function core.settle_scan(p_course bigint, p_scan uuid, p_settled text, p_enrolment bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.slip_scan s set settled = p_settled, enrolment_id = p_enrolment where s.course_id = p_course and s.scan_id = p_scan
$$;

-- 出席, 遲到 or 早退 by when somebody came and went. Who signed in otherwise came as that mark says; of who did not come by a machine's word
-- nothing is said.
create or replace function core.mark_scanned(e core.enrolment, p_session int, a auth.actor) returns core.presence_answer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was      core.presence := core.locked_mark(e.id, p_session);
    arrived  timestamptz := core.scanned_arrival(e.id, p_session);
    departed timestamptz := core.scanned_departure(e.id, p_session);
    s        core.course_session;
    late     int;
    early    int;
    r        core.presence_answer;
begin
    select * into s from core.course_session x where x.course_id = e.course_id and x.no = p_session;
    if departed is not null then perform core.touch_attendance(array[e.id]); end if;  -- it is sent with the marks
    late := case when arrived is not null then core.minutes_between(s.starts_at, arrived)
        when was.source in ('self', 'online') and was.code in ('P', 'L', 'E') then was.late end;
    r.mark := was;
    r.kept := false;
    if late is null then return r; end if;
    early := case when departed > coalesce(arrived, '-infinity') then core.minutes_between(departed, s.ends_at) else 0 end;
    r := core.set_presence(e.id, p_session, case when late > 0 then 'L' when early > 0 then 'E' else 'P' end, late, early,
        case when arrived is null then was.source else 'scan' end, '', a);
    if arrived is null and not r.kept then
        update core.presence p set device = was.device, shared = was.shared where p.enrolment_id = e.id and p.session_no = p_session;
    end if;
    return r;
end $$;

-- When the session of a scan ends; null: it is no more.
create or replace function core.session_ends(p core.slip_scan) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select s.ends_at from core.course_session s where s.course_id = p.course_id and s.no = p.session_no);
end $$;

-- Scans that gave no mark and wait for somebody to decide.
create or replace function core.open_scans(p_course bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('scan_id', s.scan_id, 'enrolment_id', s.enrolment_id, 'name', e.name,
            'session', s.session_no, 'at', core.utc(s.at), 'leaves', s.leaves, 'result', s.result, 'by', s.by_name) order by s.at, s.scan_id), '[]')
        from core.slip_scan s join core.enrolment e on e.id = s.enrolment_id where s.course_id = p_course and s.settled = ''
            and s.session_no is not null and s.result in ('waiting', 'declined', 'pending', 'cancelled'));
end $$;

grant execute on function core.known_scan(bigint, uuid), core.scan_meaning(core.enrolment, int, timestamptz, timestamptz, timestamptz, boolean),
    core.scanned_departure(bigint, int), core.minutes_between(timestamptz, timestamptz),
    core.stranger_scan(core.enrolment), core.keep_scan(core.slip_scan, auth.actor), core.settle_scan(bigint, uuid, text, bigint),
    core.mark_scanned(core.enrolment, int, auth.actor), core.session_ends(core.slip_scan), core.open_scans(bigint) to desk_api;
reset role;

set local role desk_api;

-- An instant, in UTC.
create or replace function cmd.body_instant(body jsonb, field text) returns timestamptz
language plpgsql as $$
begin
    if core.body_text(body, field) !~ '^20[0-9]{2}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9](\.[0-9]{1,3})?Z$' then
        perform core.refuse_form(field, 'instant');
    end if;
    return (body ->> field)::timestamptz;
exception when datetime_field_overflow or invalid_datetime_format then
    perform core.refuse_form(field, 'instant');
    return null;
end $$;

-- One scan of a body; what it meant, and whether another mark stands (kept).
create or replace function cmd.take_scan(a auth.actor, c core.course, x jsonb) returns jsonb
language plpgsql as $$
declare
    said core.slip_scan;
    was  core.slip_scan;
    e    core.enrolment;
    s    record;
    m    core.presence_answer;
begin
    said.course_id := c.id;
    said.scan_id := cmd.body_uuid(x, 'scan_id');
    said.at := cmd.body_instant(x, 'at');
    said.leaves := core.body_bool(x, 'leaves', false);
    was := core.known_scan(c.id, said.scan_id);
    if was.scan_id is not null then return cmd.scan_said(was, null); end if;
    e := core.slip_enrolment(c, left(core.body_text(x, 'slip'), 64));
    said.enrolment_id := e.id;
    select y.session_no, y.starts_at, y.ends_at into s from core.class_sessions(c.id) y where y.session_no = core.body_int(x, 'session')
        and (y.class_no is null or e.class_no is null or y.class_no = e.class_no);
    said.session_no := s.session_no;
    said.starts_at := coalesce(s.starts_at, said.at);
    if core.attends(e.state) then perform core.locked_mark(e.id, s.session_no); end if;  -- two desks read one person at once
    said.result := case when s.session_no is null then 'session' when e.id is null then 'unknown'
        when not core.attends(e.state) then core.stranger_scan(e)
        else core.scan_meaning(e, s.session_no, s.starts_at, s.ends_at, said.at, said.leaves) end;
    perform core.keep_scan(said, a);
    if said.result in ('present', 'late') or said.leaves and said.result = 'out' then m := core.mark_scanned(e, s.session_no, a); end if;
    return cmd.scan_said(said, m);
end $$;

create or replace function cmd.scan_said(s core.slip_scan, m core.presence_answer) returns jsonb
language sql stable as $$
    select jsonb_build_object('scan_id', s.scan_id, 'result', s.result, 'enrolment_id', s.enrolment_id, 'session', s.session_no, 'at', core.utc(s.at),
        'late', case when s.result = 'late' then core.minutes_between(s.starts_at, s.at) else 0 end,
        'early', case when s.leaves and s.result = 'out' then core.minutes_between(s.at, core.session_ends(s)) else 0 end,
        'kept', case when m.kept then cmd.mark_said(m.mark) end)
$$;

-- Whose slip it says to be; 0: nobody's.
create or replace function cmd.slip_says(p_slip text) returns bigint
language sql immutable as $$ select coalesce((regexp_match(left(p_slip, 64), '^[0-9]{1,12}\.([0-9]{1,18})\.'))[1]::bigint, 0) $$;

create or replace function cmd.presence_scan(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c       core.course := cmd.attended_course(a, body);
    x       jsonb;
    one     jsonb;
    results jsonb := '[]'::jsonb;
    n       int := 0;
begin
    if jsonb_typeof(body -> 'scans') is distinct from 'array' or jsonb_array_length(body -> 'scans') not between 1 and 400 then
        perform core.refuse_form('scans', 'array');
    end if;
    -- In the order of people, as whoever calls the roll; each one's own by the clock.
    for x in select y from jsonb_array_elements(body -> 'scans') y order by cmd.slip_says(core.body_text(y, 'slip')), core.body_text(y, 'at'),
            core.body_text(y, 'scan_id') loop
        one := cmd.take_scan(a, c, x);
        results := results || one;
        n := n + (one ->> 'result' in ('present', 'late'))::int;
    end loop;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'n', n, 'results', results);
end $$;

-- A scan of somebody who was not on the list: the person is put on it and has come, or it says nothing.
create or replace function cmd.presence_settle(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.organised_course(a, body);
    s      core.slip_scan := core.known_scan(c.id, cmd.body_uuid(body, 'scan_id'));
    counts boolean := core.body_bool(body, 'counts');
    e      core.enrolment;
begin
    perform cmd.need_attendance_open(c);
    if s.scan_id is null or s.settled <> '' or s.session_no is null or s.result not in ('waiting', 'declined', 'pending', 'cancelled') then
        perform core.refuse('KD303', 'scan.settled');
    end if;
    if counts then
        perform cmd.need_walk_in_share(c);
        e := core.list_enrolled(c, s.enrolment_id, a);
    end if;
    perform core.settle_scan(c.id, s.scan_id, case when counts then 'counted' else 'dropped' end, coalesce(e.id, s.enrolment_id));
    if counts then perform core.mark_scanned(e, s.session_no, a); end if;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'enrolment_id', coalesce(e.id, s.enrolment_id),
        'settled', case when counts then 'counted' else 'dropped' end);
end $$;

create or replace function api.open_scans(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    c  core.course := cmd.asked_course(me, course_id, 'presence.settle');
begin
    return core.open_scans(c.id);
end $$;

grant execute on function api.open_scans(text, bigint) to desk_user;
reset role;
