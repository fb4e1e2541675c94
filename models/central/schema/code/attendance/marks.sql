-- SPDX-License-Identifier: GPL-3.0-or-later
-- 點名: marks as they are set. Whoever says more surely is not overwritten by what is less sure: the roll before a paper or a file, these
-- before a scan, a scan before a leave. What stands instead is told. Nobody is absent before somebody has said so.
set local role desk_owner;

create or replace function core.source_rank(p_source text) returns int
language sql immutable as $$ select case when p_source = 'roll' then 3 when p_source in ('paper', 'import') then 2
    when p_source in ('scan', 'self', 'online') then 1 else 0 end $$;

-- A course against whose state nothing happens while marks are written; many may write at once.
create or replace function core.shared_course(p_id bigint) returns core.course
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    perform core.let_go();  -- those who enrol wait for it
    select * into c from core.course x where x.id = p_id for share;
    return c;
end $$;

-- The mark that stands, or nulls; that person's marks are written by nobody else meanwhile.
create or replace function core.locked_mark(p_enrolment bigint, p_session int) returns core.presence
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare p core.presence;
begin
    perform from core.attendance h where h.enrolment_id = p_enrolment for no key update;
    if not found then
        insert into core.attendance(enrolment_id) values (p_enrolment) on conflict do nothing;
        perform from core.attendance h where h.enrolment_id = p_enrolment for no key update;
    end if;
    select * into p from core.presence x where x.enrolment_id = p_enrolment and x.session_no = p_session;
    return p;
end $$;

create or replace function core.note_presence(p core.presence, p_code text, a auth.actor) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.presence_event(enrolment_id, session_no, starts_at, code, late, early, source, note, by_account_id, by_name, command_id)
        values (p.enrolment_id, p.session_no, p.starts_at, p_code, p.late, p.early, p.source, p.note, a.account_id, coalesce(a.name, ''),
            a.command_id)
$$;

-- Sets a mark, or takes it away ('' as its code). The caller has judged who may, and that the session is this person's.
create or replace function core.set_presence(p_enrolment bigint, p_session int, p_code text, p_late int, p_early int, p_source text, p_note text,
    a auth.actor, p_override boolean default false) returns core.presence_answer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was    core.presence := core.locked_mark(p_enrolment, p_session);
    r      core.presence_answer;
    starts timestamptz := (select s.starts_at from core.enrolment e join core.course_session s on s.course_id = e.course_id and s.no = p_session
        where e.id = p_enrolment);
begin
    if starts is null then perform core.refuse('KD292', 'presence.session', jsonb_build_object('session', p_session)); end if;
    r.kept := was.enrolment_id is not null and core.source_rank(p_source) < core.source_rank(was.source) and not p_override;
    r.mark := was;
    if r.kept or was.enrolment_id is null and p_code = ''
        or (was.code, was.late, was.early, was.source, was.note) = (p_code, p_late, p_early, p_source, p_note) then return r; end if;
    if p_code = '' then
        delete from core.presence p where p.enrolment_id = p_enrolment and p.session_no = p_session;
        was.source := p_source;
        was.note := p_note;
        perform core.note_presence(was, '', a);
        r.mark := null;
    else
        -- A version is one of all that ever stood there: what was taken away and set again is not what somebody saw.
        insert into core.presence as x (enrolment_id, session_no, starts_at, code, late, early, source, note, by_name, row_version)
            values (p_enrolment, p_session, starts, p_code, p_late, p_early, p_source, p_note, coalesce(a.name, ''),
                1 + (select count(*) from core.presence_event v where v.enrolment_id = p_enrolment and v.session_no = p_session))
            on conflict (enrolment_id, session_no) do update set code = excluded.code, late = excluded.late, early = excluded.early,
                source = excluded.source, note = excluded.note, device = null, shared = false, at = clock_timestamp(), by_name = excluded.by_name,
                row_version = x.row_version + 1 returning * into was;
        perform core.note_presence(was, p_code, a);
        r.mark := was;
    end if;
    perform core.touch_attendance(array[p_enrolment]);
    return r;
end $$;

-- 其餘標為缺席: whoever is on the list of a session and has no mark there. How many.
create or replace function core.set_rest(p_course bigint, p_session int, p_code text, a auth.actor) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ids bigint[] := array(select o.enrolment_id from core.own_sessions(p_course) o where o.session_no = p_session
        and not exists (select from core.presence p where p.enrolment_id = o.enrolment_id and p.session_no = p_session) order by 1);
    n   int;
begin
    perform core.touch_attendance(ids);  -- and so nobody else writes theirs
    with made as (
        insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name, row_version)
            select i, p_session, s.starts_at, p_code, 'roll', a.name,
                1 + (select count(*) from core.presence_event v where v.enrolment_id = i and v.session_no = p_session)
            from unnest(ids) i, core.course_session s
            where s.course_id = p_course and s.no = p_session
            on conflict (enrolment_id, session_no) do nothing returning *),
    noted as (
        insert into core.presence_event(enrolment_id, session_no, starts_at, code, late, early, source, note, by_account_id, by_name, command_id)
            select m.enrolment_id, m.session_no, m.starts_at, m.code, 0, 0, 'roll', '', a.account_id, a.name, a.command_id from made m)
    select count(*) into n from made;
    return n;
end $$;

create or replace function core.unmarked(p_course bigint, p_session int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from core.own_sessions(p_course) o where o.session_no = p_session
        and not exists (select from core.presence p where p.enrolment_id = o.enrolment_id and p.session_no = p_session));
end $$;

grant execute on function core.source_rank(text), core.shared_course(bigint), core.locked_mark(bigint, int),
    core.set_presence(bigint, int, text, int, int, text, text, auth.actor, boolean), core.set_rest(bigint, int, text, auth.actor),
    core.unmarked(bigint, int) to desk_api;
reset role;

set local role desk_api;

-- What a command about attendance costs: as many as it names.
create or replace function cmd.charge_presence(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('presence', 'account', a.account_id::text, greatest(1,
        case when jsonb_typeof(body -> 'marks') = 'array' then jsonb_array_length(body -> 'marks') else 0 end
        + case when jsonb_typeof(body -> 'scans') = 'array' then jsonb_array_length(body -> 'scans') else 0 end));
end $$;

create or replace function cmd.need_attendance_open(c core.course) returns void
language plpgsql as $$
begin
    if not core.attendance_open(c) then
        perform core.refuse('KD290', 'presence.not_open', jsonb_build_object('state', core.course_state(c.state, c.ends_at)));
    end if;
end $$;

-- The course of a body, that one runs, while attendance is written down.
create or replace function cmd.attended_course(a auth.actor, body jsonb) returns core.course
language plpgsql as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = core.body_int(body, 'course_id');
    if cmd.organises(a, c) then c := core.shared_course(c.id); end if;
    if not cmd.organises(a, c) then perform core.refuse('KD140', 'course.not_visible'); end if;
    perform cmd.need_attendance_open(c);
    return c;
end $$;

-- Somebody on the list of a course.
create or replace function cmd.attendee(c core.course, p_id bigint) returns core.enrolment
language plpgsql stable as $$
declare e core.enrolment;
begin
    select * into e from core.enrolment x where x.id = p_id and x.course_id = c.id;
    if e.id is null or not core.attends(e.state) then
        perform core.refuse('KD293', 'presence.person', jsonb_build_object('enrolment_id', p_id));
    end if;
    return e;
end $$;

-- A session that is this person's; null: any person's.
create or replace function cmd.own_session(c core.course, p_session bigint, e core.enrolment, out starts_at timestamptz, out ends_at timestamptz)
language plpgsql stable as $$
begin
    select s.starts_at, s.ends_at into own_session.starts_at, own_session.ends_at from core.class_sessions(c.id) s
        where s.session_no = p_session and (s.class_no is null or e.class_no is null or s.class_no = e.class_no);
    if own_session.starts_at is null then perform core.refuse('KD292', 'presence.session', jsonb_build_object('session', p_session)); end if;
end $$;

-- A session that has begun, or will so within the hour.
create or replace function cmd.need_begun(p_session bigint, p_starts timestamptz, p_before interval) returns void
language plpgsql as $$
begin
    if p_starts - p_before > clock_timestamp() then
        perform core.refuse('KD291', 'presence.too_early', jsonb_build_object('session', p_session, 'at', core.utc(p_starts)));
    end if;
end $$;

create or replace function cmd.mark_said(p core.presence) returns jsonb
language sql stable as $$
    select jsonb_build_object('enrolment_id', p.enrolment_id, 'session', p.session_no, 'code', p.code, 'late', p.late, 'early', p.early,
        'source', p.source, 'by', p.by_name, 'at', core.utc(p.at), 'row_version', p.row_version)
$$;

-- 線上紀錄 says who was in a session that is held online, and how long: never that somebody was not there. Whoever notes it has seen what
-- stands there, also where it is to be replaced, and says which row of which file it is.
create or replace function cmd.need_online(c core.course, p_session bigint, p_code text, m jsonb) returns void
language plpgsql as $$
begin
    if p_code not in ('P', 'L', 'E') then perform core.refuse_form('code', 'unknown'); end if;
    if not m ? 'seen' then perform core.refuse_form('seen', 'missing'); end if;
    if not exists (select from core.course_session s where s.course_id = c.id and s.no = p_session and s.mode = 'online') then
        perform core.refuse('KD512', 'presence.in_person', jsonb_build_object('session', p_session));
    end if;
end $$;

-- One mark of a body. Minutes belong to 遲到 and 早退, and a session has no more than it lasts.
create or replace function cmd.set_mark(a auth.actor, c core.course, m jsonb, p_source text, p_override boolean) returns core.presence_answer
language plpgsql as $$
declare
    e       core.enrolment := cmd.attendee(c, core.body_int(m, 'enrolment_id'));
    session bigint := core.body_int(m, 'session');
    code    text := core.body_text(m, 'code');
    late    bigint := case when m ? 'late' then core.body_int(m, 'late') else 0 end;
    early   bigint := case when m ? 'early' then core.body_int(m, 'early') else 0 end;
    note    text := core.body_plain(m, 'note', case p_source when 'online' then 1 else 0 end, 200, false);
    s       record;
    was     core.presence;
    r       core.presence_answer;
begin
    if code not in ('', 'P', 'L', 'E', 'V', 'O', 'A', 'N') then perform core.refuse_form('code', 'unknown'); end if;
    s := cmd.own_session(c, session, e);
    if p_source = 'online' then perform cmd.need_online(c, session, code, m); end if;
    if (code = 'L') <> (late > 0) or (code = 'E') <> (late = 0 and early > 0)
        or late + early > extract(epoch from s.ends_at - s.starts_at) / 60 then
        perform core.refuse('KD294', 'presence.minutes', jsonb_build_object('enrolment_id', e.id, 'session', session,
            'maximum', (extract(epoch from s.ends_at - s.starts_at) / 60)::int));
    end if;
    if code in ('P', 'L', 'E', 'A', 'N') then perform cmd.need_begun(session, s.starts_at, '1 hour'); end if;
    if m ? 'seen' and (not p_override or p_source = 'online') then
        was := core.locked_mark(e.id, session::int);
        if coalesce(was.row_version, 0) <> core.body_int(m, 'seen') then
            r.mark := was;
            r.kept := true;
            return r;
        end if;
    end if;
    return core.set_presence(e.id, session::int, code, late::int, early::int, p_source, note, a, p_override);
end $$;

create or replace function cmd.presence_set(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c        core.course := cmd.attended_course(a, body);
    source   text := core.body_text(body, 'source');
    override boolean := core.body_bool(body, 'override', false);
    m        jsonb;
    r        core.presence_answer;
    kept     jsonb := '[]'::jsonb;
    n        int := 0;
begin
    if source not in ('roll', 'paper', 'online') then perform core.refuse_form('source', 'unknown'); end if;
    if jsonb_typeof(body -> 'marks') is distinct from 'array' or jsonb_array_length(body -> 'marks') not between 1 and 500 then
        perform core.refuse_form('marks', 'array');
    end if;
    -- In the order of people, so that two who mark at once wait for each other and no more.
    for m in select x from jsonb_array_elements(body -> 'marks') x order by core.body_int(x, 'enrolment_id'), core.body_int(x, 'session') loop
        r := cmd.set_mark(a, c, m, source, override);
        if r.kept then
            kept := kept || case when (r.mark).enrolment_id is null
                then jsonb_build_object('enrolment_id', m -> 'enrolment_id', 'session', m -> 'session', 'code', '', 'row_version', 0)
                else cmd.mark_said(r.mark) end;
        else
            n := n + 1;
        end if;
    end loop;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'n', n, 'kept', kept, 'override', override);
end $$;

create or replace function cmd.presence_rest(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c       core.course := cmd.attended_course(a, body);
    session bigint := core.body_int(body, 'session');
    code    text := core.body_text(body, 'code');
    nobody  core.enrolment;
    s       record := cmd.own_session(c, session, nobody);
    n       int := core.unmarked(c.id, session::int);
begin
    if code <> 'A' then perform core.refuse_form('code', 'unknown'); end if;
    perform cmd.need_begun(session, s.starts_at, '0');
    if n <> core.body_int(body, 'n') then perform core.refuse('KD295', 'presence.rest_changed', jsonb_build_object('n', n)); end if;
    n := core.set_rest(c.id, session::int, code, a);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'session', session, 'code', code, 'n', n);
end $$;
reset role;
