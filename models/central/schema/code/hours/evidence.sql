-- SPDX-License-Identifier: GPL-3.0-or-later
-- 簽到佐證: files that show who was there, each with the sessions that it is about. They come as any file of a course does
-- (course.attach); kept five years, and longer as long as the course is not closed.
set local role desk_owner;

create or replace function core.keep_evidence(p_course bigint, p_file uuid, p_sessions int[], p_by text) returns core.list_evidence
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v core.list_evidence;
begin
    insert into core.list_evidence as t(course_id, file_id, sessions, by_name) values (p_course, p_file, p_sessions, p_by)
        on conflict (course_id, file_id) do update set sessions = excluded.sessions, by_name = excluded.by_name, at = now(), voided_at = null
        returning * into v;
    return v;
end $$;

create or replace function core.void_evidence(p_id bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.list_evidence v set voided_at = now() where v.id = p_id
$$;

create or replace function core.evidence_count(p_course bigint) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from core.list_evidence v where v.course_id = p_course and v.voided_at is null);
end $$;

-- Whether a file shows who was at some course.
create or replace function core.is_evidence(p_file uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.list_evidence v where v.file_id = p_file and v.voided_at is null);
end $$;

-- Whether a file was ever shown for this course, also one that was taken off again.
create or replace function core.is_evidence_of(p_course bigint, p_file uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.list_evidence v where v.course_id = p_course and v.file_id = p_file);
end $$;

-- Sessions of which nothing shows who was there: no file, and nobody signed in by a slip or a code. A mark that comes of a meeting's log is the
-- word of whoever noted it; what shows it is the log.
create or replace function core.unproved_sessions(p_course bigint) returns int[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return array(select s.no from core.course_session s where s.course_id = p_course
        and not exists (select from core.list_evidence v where v.course_id = p_course and v.voided_at is null and s.no = any (v.sessions))
        and not exists (select from core.presence m join core.enrolment e on e.id = m.enrolment_id
            where e.course_id = p_course and m.session_no = s.no and m.source in ('scan', 'self'))
        order by s.no);
end $$;

-- 簽到佐證 is kept as long as somebody may ask for it (setting evidence_years).
create or replace function core.forget_evidence() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n bigint;
begin
    update core.list_evidence v set voided_at = now() from core.course c where c.id = v.course_id and v.voided_at is null
        and c.state in ('confirmed', 'confirmed_empty', 'cancelled')
        and c.state_at < now() - make_interval(years => core.setting_int('evidence_years'));
    get diagnostics n = row_count;
    -- The birthday of who was added by a correction has said what it can once that is decided.
    update core.correction_person q set birth_date = null from core.correction h
        where q.birth_date is not null and h.id = q.correction_id and h.decided_at < now() - core.term('enrol_private_days');
    -- The forms and the evidence of corrections likewise: who loses their last use is voided with the other loose files.
    delete from core.correction_file u using core.correction h where h.id = u.correction_id
        and h.decided_at < now() - make_interval(years => core.setting_int('evidence_years'));
    return jsonb_build_object('evidence_gone', n);
end $$;

grant execute on function core.keep_evidence(bigint, uuid, int[], text), core.void_evidence(bigint), core.evidence_count(bigint),
    core.is_evidence(uuid), core.is_evidence_of(bigint, uuid), core.unproved_sessions(bigint) to desk_api;
reset role;

set local role desk_api;

-- Who looks at a list may miss a sheet of it: that comes without recalling the list. What was there when it was handed in stays as it is.
create or replace function cmd.proved_course(a auth.actor, body jsonb, p_file uuid) returns core.course
language plpgsql as $$
declare c core.course := cmd.organised_course(a, body);
begin
    if not core.list_is_open(c) and (c.state <> 'list_submitted' or core.is_evidence_of(c.id, p_file)) then
        perform core.refuse('KD142', 'course.state', jsonb_build_object('state', core.course_state(c.state, c.ends_at)));
    end if;
    return c;
end $$;

create or replace function cmd.list_attach(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c        core.course := cmd.proved_course(a, body, cmd.body_uuid(body, 'file_id'));
    file     uuid := cmd.body_uuid(body, 'file_id');
    sessions bigint[] := core.body_ids(body, 'sessions', 60);
    v        core.list_evidence;
begin
    -- One's own: who else's would be shown to whoever reads evidence.
    if not exists (select from core.course_file f where f.file_id = file and f.account_id = a.account_id and f.voided_at is null) then
        perform core.refuse('KD146', 'course.file_unknown');
    end if;
    if sessions = '{}' or exists (select from unnest(sessions) x where not exists (select from core.course_session s
        where s.course_id = c.id and s.no = x)) then perform core.refuse_form('sessions', 'unknown'); end if;
    v := core.keep_evidence(c.id, file, sessions::int[], a.name);
    if core.evidence_count(c.id) > 40 then perform core.refuse('KD312', 'list.evidence_many', '{"maximum": 40}'); end if;
    return jsonb_build_object('course_id', c.id, 'evidence_id', v.id, 'file_id', file);
end $$;

create or replace function cmd.list_detach(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v core.list_evidence;
    c core.course;
begin
    select * into v from core.list_evidence x where x.id = core.body_int(body, 'evidence_id') and x.voided_at is null;
    if v.id is null then perform core.refuse('KD313', 'list.no_evidence'); end if;
    c := cmd.listed_course(a, jsonb_build_object('course_id', v.course_id));
    perform core.void_evidence(v.id);
    return jsonb_build_object('course_id', c.id, 'evidence_id', v.id, 'file_id', v.file_id);
end $$;
reset role;
