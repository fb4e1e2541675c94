-- SPDX-License-Identifier: GPL-3.0-or-later
-- 名單列入: people who come without having enrolled (現場報名), or who stand on a list of a course run elsewhere. They are known by their
-- number; what the centre knows of them is told to nobody who types it, whether there is such a person or not.
set local role desk_owner;

-- Whether name and birthday are those of who has the number.
create or replace function core.number_verdict(t core.teacher, p_name text, p_birth date) returns text
language sql stable as $$
    select case when t.id is null then 'unknown' when core.fold(t.name) = core.fold(p_name) and coalesce(p_birth = t.birth_date, true)
        then 'same' else 'differs' end
$$;

-- On the list from now on: whoever waits, was declined or cancelled comes back onto it as who they are; the course's row is locked.
create or replace function core.list_enrolled(c core.course, p_id bigint, a auth.actor) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e core.enrolment;
    l core.enrolment;
begin
    select * into e from core.enrolment x where x.id = p_id and x.course_id = c.id for no key update;
    if not core.enrolment_lives(e.state) then
        select * into l from core.enrolment x where x.course_id = c.id and x.person_id = e.person_id and core.enrolment_lives(x.state)
            for no key update;
        if l.id is null then
            insert into core.enrolment as x (id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, unit_text, title_text,
                    state, source)
                values (core.new_enrolment_id(), c.id, c.unit_id, e.person_id, e.teacher_id, e.name, e.sex, e.unit_id, e.title_id, e.unit_text,
                    e.title_text, 'listed', 'walk_in') returning x.* into e;
            insert into core.listed_person(enrolment_id, birth_date, verdict)
                select e.id, p.birth_date, p.verdict from core.listed_person p where p.enrolment_id = p_id;
            perform core.note_enrolment(e.id, 'list', null, 'listed', '', a);
            return e;
        end if;
        e := l;
    end if;
    if e.state in ('pending', 'waiting', 'offered', 'declined') then e := core.move_enrolment(e, 'listed', 'list', '', a); end if;
    return e;
end $$;

create or replace function core.list_person(c core.course, p_national_id text, p_name text, p_birth date, p_unit_text text, p_title_text text,
    p_source text, a auth.actor) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    person  bigint := core.person_of(p_national_id);
    t       core.teacher := core.teacher_of(person);
    verdict text := core.number_verdict(t, p_name, p_birth);
    -- One of the roster that whoever types has, and sees there anyway.
    own     boolean := verdict = 'same' and t.unit_id = c.unit_id and t.state <> 'left' and coalesce(a.scopes ->> 'teacher' = 'unit', false);
    e       core.enrolment;
begin
    select * into e from core.enrolment x where x.course_id = c.id and x.person_id = person and core.enrolment_lives(x.state) for no key update;
    if e.id is not null then return core.list_enrolled(c, e.id, a); end if;
    insert into core.enrolment as x (id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, unit_text, title_text, state,
            source)
        values (core.new_enrolment_id(), c.id, c.unit_id, person, case when own then t.id end, p_name, core.sex_of_national_id(p_national_id),
            case when own then t.unit_id end, case when own then t.title_id end, case when own then '' else p_unit_text end,
            case when own then '' else p_title_text end, 'listed', p_source) returning x.* into e;
    insert into core.listed_person(enrolment_id, birth_date, verdict) values (e.id, p_birth, verdict);
    perform core.note_enrolment(e.id, 'list', null, 'listed', '', a);
    return e;
end $$;

-- Whether a command has put somebody on the list, who was not on it before.
create or replace function core.listed_now(p_id bigint, p_command uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.enrolment_event v where v.enrolment_id = p_id and v.command_id = p_command and v.action = 'list');
end $$;

-- With 現場報名 off no more than a tenth of the list comes by it. Null: as many as like.
create or replace function core.walk_ins_left(c core.course) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare r core.registration := core.registration_of(c.id);
begin
    if r.course_id is null or (r.settings ->> 'walk_in')::boolean then return null; end if;
    return (select greatest(1, ceil(count(*) filter (where core.attends(e.state)) / 10.0)) - count(*) filter (where e.state = 'listed')
        from core.enrolment e where e.course_id = c.id);
end $$;

-- Off the list again: what was said of attendance goes with it, the history stays.
create or replace function core.unlist_person(e core.enrolment, p_reason text, a auth.actor) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.set_presence(e.id, p.session_no, '', 0, 0, 'roll', '', a, true) from core.presence p where p.enrolment_id = e.id;
    return core.move_enrolment(e, 'cancelled', 'unlist', p_reason, a);
end $$;

grant execute on function core.list_enrolled(core.course, bigint, auth.actor),
    core.list_person(core.course, text, text, date, text, text, text, auth.actor),
    core.listed_now(bigint, uuid), core.walk_ins_left(core.course), core.unlist_person(core.enrolment, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_walkin(a auth.actor, body jsonb) returns void
language sql as $$ select auth.spend('walkin', 'account', a.account_id::text), auth.spend('walkin', 'unit', a.unit_id::text) $$;

create or replace function cmd.need_walk_in_share(c core.course) returns void
language plpgsql as $$
begin
    if core.walk_ins_left(c) < 1 then perform core.refuse('KD304', 'walkin.share', jsonb_build_object('number', c.number)); end if;
end $$;

-- A number that is one, a name that is one.
create or replace function cmd.need_listable(p_number text, p_name text) returns void
language plpgsql as $$
declare reason text := core.check_name(p_name);
begin
    perform core.check_person_number(p_number, coalesce(core.sex_of_national_id(p_number), ''));
    if reason is not null then perform core.refuse_field('name', reason); end if;
end $$;

-- The class whose sessions are named, where they are of one class; it is that person's from then on.
create or replace function cmd.class_of_walk_in(c core.course, e core.enrolment, p_sessions bigint[]) returns core.enrolment
language plpgsql as $$
declare classes int[] := array(select distinct s.class_no from core.class_sessions(c.id) s where s.session_no = any (p_sessions)
    and s.class_no is not null);
begin
    if e.class_no is null and cardinality(classes) = 1 then
        e.class_no := classes[1];
        perform core.set_class(e.id, e.class_no);
    end if;
    return e;
end $$;

-- 現場參加: what the person is in is marked where it has begun; what was over before is not theirs (未列名).
create or replace function cmd.mark_walk_in(a auth.actor, c core.course, e core.enrolment, p_sessions bigint[]) returns void
language plpgsql as $$
declare
    s    record;
    last timestamptz := (select min(x.starts_at) from core.class_sessions(c.id) x where x.session_no = any (p_sessions));
begin
    if exists (select from unnest(p_sessions) n where not exists (select from core.class_sessions(c.id) x where x.session_no = n
            and (x.class_no is null or e.class_no is null or x.class_no = e.class_no))) then
        perform core.refuse_form('sessions', 'unknown');
    end if;
    for s in select * from core.class_sessions(c.id) x where x.class_no is null or e.class_no is null or x.class_no = e.class_no loop
        if s.session_no = any (p_sessions) and s.starts_at - interval '1 hour' <= clock_timestamp() then
            perform core.set_presence(e.id, s.session_no, 'P', 0, 0, 'roll', '', a);
        elsif s.session_no <> all (p_sessions) and s.ends_at <= clock_timestamp() and s.starts_at < coalesce(last, 'infinity') then
            perform core.set_presence(e.id, s.session_no, 'N', 0, 0, 'centre', '', a);
        end if;
    end loop;
end $$;

create or replace function cmd.walkin_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c        core.course := cmd.organised_course(a, body);
    number   text := core.body_text(body, 'national_id');
    name     text := core.body_text(body, 'name');
    birth    date := case when core.body_text(body, 'birth') <> '' then core.body_date(body, 'birth') end;
    unit     text := core.body_words(body, 'unit', 0, 60);
    title    text := core.body_words(body, 'title', 0, 50);
    sessions bigint[] := core.body_ids(body, 'sessions', 60);
    e        core.enrolment;
begin
    perform cmd.need_attendance_open(c);
    if core.first_session_start(c) - interval '1 hour' > clock_timestamp() then
        perform core.refuse('KD291', 'presence.too_early', jsonb_build_object('session', 1, 'at', core.utc(core.first_session_start(c))));
    end if;
    perform cmd.need_listable(number, name);
    if birth > core.today() then perform core.refuse_field('birth', 'date.future'); end if;
    perform cmd.need_walk_in_share(c);
    e := core.list_person(c, number, name, birth, unit, title, 'walk_in', a);
    if not core.listed_now(e.id, a.command_id) then
        perform core.refuse('KD305', 'walkin.exists',
            jsonb_build_object('enrolment_id', e.id, 'state', core.enrolment_state(e.state, e.offer_until)));
    end if;
    perform cmd.mark_walk_in(a, c, cmd.class_of_walk_in(c, e, sessions), sessions);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'enrolment_id', e.id);
end $$;

create or replace function cmd.walkin_remove(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.organised_course(a, body);
    e      core.enrolment := cmd.attendee(c, core.body_int(body, 'enrolment_id'));
    reason text := core.body_plain(body, 'reason', 2, 200);
begin
    perform cmd.need_attendance_open(c);
    if e.state <> 'listed' then perform core.refuse('KD305', 'walkin.exists', jsonb_build_object('enrolment_id', e.id, 'state', e.state)); end if;
    if e.row_version <> core.body_int(body, 'row_version') then
        perform core.refuse('KD254', 'enrol.changed', jsonb_build_object('enrolment_id', e.id, 'row_version', e.row_version, 'state', e.state));
    end if;
    e := core.unlist_person(e, reason, a);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'enrolment_id', e.id, 'state', e.state);
end $$;
reset role;
