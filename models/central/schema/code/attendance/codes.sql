-- SPDX-License-Identifier: GPL-3.0-or-later
-- 輪替代碼: a code on the wall of the room that is another one every half minute; who is signed in and sees it, signs in to the session.
-- The clock of the centre counts.
set local role desk_owner;

-- The code of a session, so many half minutes since 1970.
create or replace function core.code_at(p_course bigint, p_session int, p_step bigint) returns text
language sql stable as $$ select core.signed_by_course(p_course, concat_ws('/', 'session', p_session, p_step), 8) $$;

create or replace function core.code_step() returns bigint
language sql volatile as $$ select floor(extract(epoch from clock_timestamp()) / 30)::bigint $$;

-- Whether a code is this session's, of now or of just before.
create or replace function core.code_fits(p_course bigint, p_session int, p_code text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare step bigint := core.code_step();
begin
    return coalesce(p_code in (core.code_at(p_course, p_session, step), core.code_at(p_course, p_session, step - 1)), false);
end $$;

create or replace function core.shown_code(p_course bigint, p_session int) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object('code', core.code_at(p_course, p_session, core.code_step()), 'every', 30,
        'left', 30 - floor(extract(epoch from clock_timestamp()))::bigint % 30);
end $$;

-- Whether the form of a course has 教師自行簽到 among the ways in.
create or replace function core.signs_in_itself(c core.course) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select r.body -> 'checkin' ? 'self' from core.course_revision r where r.course_id = c.id and r.revision = c.revision), false);
end $$;

-- 出席 or 遲到, as of now; two people from one installation are marked as that.
create or replace function core.mark_self(e core.enrolment, p_session int, p_starts timestamptz, a auth.actor) returns core.presence_answer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    late   int := least(1440, greatest(0, floor(extract(epoch from clock_timestamp() - p_starts) / 60)::int));
    hash   bytea := sha256(convert_to(coalesce(a.installation, ''), 'UTF8'));
    others bigint[];
    r      core.presence_answer := core.set_presence(e.id, p_session, case when late > 0 then 'L' else 'P' end, late, 0, 'self', '', a);
begin
    if r.kept then return r; end if;
    update core.presence p set device = hash where p.enrolment_id = e.id and p.session_no = p_session;
    others := array(select p.enrolment_id from core.enrolment x join core.presence p on p.enrolment_id = x.id and p.session_no = p_session
        where x.course_id = e.course_id and p.device = hash order by 1);
    if cardinality(others) > 1 then
        update core.presence p set shared = true, row_version = p.row_version + 1 where p.enrolment_id = any (others) and p.session_no = p_session
            and not p.shared;
        perform core.touch_attendance(others);
    end if;
    return r;
end $$;

grant execute on function core.code_fits(bigint, int, text), core.shown_code(bigint, int), core.signs_in_itself(core.course),
    core.mark_self(core.enrolment, int, timestamptz, auth.actor) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.need_signs_in_itself(c core.course) returns void
language plpgsql as $$
begin
    if not core.signs_in_itself(c) then perform core.refuse('KD301', 'presence.no_self', jsonb_build_object('number', c.number)); end if;
end $$;

create or replace function api.session_code(token text, course_id bigint, session bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    c  core.course := cmd.asked_course(me, course_id, 'presence.set');
    nobody core.enrolment;
    s  record;
begin
    perform cmd.need_attendance_open(c), cmd.need_signs_in_itself(c);
    s := cmd.own_session(c, session, nobody);
    perform cmd.need_begun(session, s.starts_at, '30 minutes');
    if s.ends_at <= clock_timestamp() then perform core.refuse('KD302', 'presence.over', jsonb_build_object('at', core.utc(s.ends_at))); end if;
    return core.shown_code(c.id, session::int);
end $$;

create or replace function cmd.presence_code(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    e       core.enrolment := cmd.own_place(a, body);
    c       core.course := core.course_of(e.course_id);
    session bigint := core.body_int(body, 'session');
    s       record := cmd.own_session(c, session, e);
    was     core.presence := core.locked_mark(e.id, session::int);
    m       core.presence;
begin
    perform cmd.need_signs_in_itself(c), cmd.need_begun(session, s.starts_at, '30 minutes');
    if s.ends_at <= clock_timestamp() then perform core.refuse('KD302', 'presence.over', jsonb_build_object('at', core.utc(s.ends_at))); end if;
    if not core.code_fits(c.id, session::int, core.body_text(body, 'code')) then perform core.refuse('KD306', 'presence.code'); end if;
    -- Who has signed in, has; a second time says when.
    if was.code in ('P', 'L') then m := was; else m := (core.mark_self(e, session::int, s.starts_at, a)).mark; end if;
    return jsonb_build_object('enrolment_id', e.id, 'session', session, 'at', core.utc(m.at),
        'result', case m.code when 'P' then 'present' when 'L' then 'late' else 'kept' end, 'late', m.late);
end $$;

grant execute on function api.session_code(text, bigint, bigint) to desk_user;
reset role;
