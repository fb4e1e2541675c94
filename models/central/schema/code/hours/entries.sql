-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an organiser sets for people on the list: who was there as what, the grade, and hours given by hand, which want a sentence.
set local role desk_owner;

-- Whether a list may still be worked on: before it is handed in, and after it was sent back.
create or replace function core.list_is_open(c core.course) returns boolean
language sql stable as $$ select core.course_state(c.state, c.ends_at) in ('approved', 'list_due', 'list_returned') $$;

-- What stands against such a row; null: nothing.
create or replace function core.entry_fault(c core.course, p_role text, p_given numeric, p_reason text, p_lecture numeric) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare r core.hour_rules := core.hour_rules(c);
begin
    return case
        when p_given is not null and p_role <> 'attendee' then '{"key": "hours.not_attendee"}'
        when p_given * 2 <> floor(p_given * 2) or p_lecture * 2 <> floor(p_lecture * 2) then '{"key": "hours.step"}'
        when p_given > r.declared then jsonb_build_object('key', 'hours.over', 'maximum', trim_scale(r.declared))
        when r.unit = 'credit' and p_given not in (0, r.declared) then jsonb_build_object('key', 'hours.credit', 'credits', trim_scale(r.declared))
        when p_given is not null and length(p_reason) < 5 then '{"key": "hours.reason"}'
        when p_lecture is not null and p_role <> 'lecturer' then '{"key": "hours.not_lecturer"}'
        when p_lecture > 0 and not r.lectures then '{"key": "hours.no_lecture"}'
        when p_lecture > (select coalesce(sum(s.hours), 0) from core.course_session s where s.course_id = c.id) then
            jsonb_build_object('key', 'hours.lecture_over',
                'maximum', (select trim_scale(coalesce(sum(s.hours), 0)) from core.course_session s where s.course_id = c.id)) end;
end $$;

-- Sets it, in whole. For whoever has judged that they may; the row of the course is locked.
create or replace function core.set_list_entry(p_enrolment bigint, p_role text, p_given numeric, p_reason text, p_assess text, p_lecture numeric,
    p_note text, p_by text, p_command uuid) returns core.list_entry
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l core.list_entry;
begin
    insert into core.list_entry as t(enrolment_id, course_id, role, given, given_reason, assess, lecture_hours, note, by_name, command_id)
        select e.id, e.course_id, p_role, p_given, case when p_given is null then '' else p_reason end, p_assess, p_lecture, p_note, p_by,
            p_command
            from core.enrolment e where e.id = p_enrolment
        on conflict (enrolment_id) do update set role = excluded.role, given = excluded.given, given_reason = excluded.given_reason,
            assess = excluded.assess, lecture_hours = excluded.lecture_hours, note = excluded.note, by_name = excluded.by_name,
            command_id = excluded.command_id, at = clock_timestamp(), row_version = t.row_version + 1
        where (t.role, t.given, t.given_reason, t.assess, t.lecture_hours, t.note)
            is distinct from (excluded.role, excluded.given, excluded.given_reason, excluded.assess, excluded.lecture_hours, excluded.note);
    select * into l from core.list_entry x where x.enrolment_id = p_enrolment;
    return l;
end $$;

create or replace function core.list_entry_of(p_enrolment bigint) returns core.list_entry
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare l core.list_entry;
begin
    select * into l from core.list_entry x where x.enrolment_id = p_enrolment;
    return l;
end $$;

grant execute on function core.list_is_open(core.course), core.entry_fault(core.course, text, numeric, text, numeric),
    core.set_list_entry(bigint, text, numeric, text, text, numeric, text, text, uuid), core.list_entry_of(bigint) to desk_api;
reset role;

set local role desk_api;

-- The course whose list a command works on, locked.
create or replace function cmd.listed_course(a auth.actor, body jsonb) returns core.course
language plpgsql as $$
declare c core.course := cmd.organised_course(a, body);
begin
    if not core.list_is_open(c) then
        perform core.refuse('KD142', 'course.state', jsonb_build_object('state', core.course_state(c.state, c.ends_at)));
    end if;
    return c;
end $$;

-- A number of hours in a body, or null.
create or replace function cmd.body_hours(body jsonb, field text) returns numeric
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(body -> field), 'null') = 'null' then return null; end if;
    if jsonb_typeof(body -> field) <> 'number' or (body ->> field)::numeric not between 0 and 9999 then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'number'));
    end if;
    return (body ->> field)::numeric;
end $$;

-- One row of hours.set, as it was seen.
create or replace function cmd.set_entry(a auth.actor, c core.course, p_row jsonb) returns core.list_entry
language plpgsql as $$
declare
    id      bigint := core.body_int(p_row, 'enrolment_id');
    was     core.list_entry := core.list_entry_of(id);
    role    text := core.body_text(p_row, 'role');
    assess  text := core.body_text(p_row, 'assess');
    given   numeric := cmd.body_hours(p_row, 'hours');
    lecture numeric := cmd.body_hours(p_row, 'lecture_hours');
    reason  text := core.body_plain(p_row, 'reason', 0, 200);
    note    text := core.body_plain(p_row, 'note', 0, 200);
    fault   jsonb;
begin
    if role not in ('attendee', 'lecturer', 'staff') then perform core.refuse_form('role', 'word'); end if;
    if assess not in ('', 'passed', 'failed') then perform core.refuse_form('assess', 'word'); end if;
    if coalesce(was.row_version, 0) <> core.body_int(p_row, 'row_version') then
        perform core.refuse('KD310', 'hours.changed', jsonb_build_object('enrolment_id', id, 'row_version', coalesce(was.row_version, 0)));
    end if;
    fault := core.entry_fault(c, role, given, reason, lecture);
    if fault is not null then perform core.refuse('KD311', 'hours.invalid', fault || jsonb_build_object('enrolment_id', id)); end if;
    return core.set_list_entry(id, role, given, reason, assess, lecture, note, a.name, a.command_id);
end $$;

create or replace function cmd.hours_set(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c     core.course := cmd.listed_course(a, body);
    rows  jsonb := body -> 'rows';
    ids   bigint[];
    l     core.list_entry;
    r     jsonb := '[]'::jsonb;
    x     jsonb;
begin
    if jsonb_typeof(rows) is distinct from 'array' or jsonb_array_length(rows) not between 1 and 500
        or exists (select from jsonb_array_elements(rows) y where jsonb_typeof(y) <> 'object') then perform core.refuse_form('rows', 'array'); end if;
    ids := array(select distinct core.body_int(y, 'enrolment_id') from jsonb_array_elements(rows) y);
    -- Each once, and each of those who are on this list.
    if cardinality(ids) <> jsonb_array_length(rows) or (select count(*) from core.locked_enrolments(c.id, ids) e
            where e.state in ('accepted', 'cancelling', 'listed')) <> cardinality(ids) then
        perform core.refuse('KD253', 'enrol.not_visible');
    end if;
    for x in select y from jsonb_array_elements(rows) y order by (y ->> 'enrolment_id')::bigint loop
        l := cmd.set_entry(a, c, x);
        r := r || jsonb_build_object('enrolment_id', l.enrolment_id, 'row_version', l.row_version);
    end loop;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'rows', r, 'set', jsonb_array_length(r));
end $$;

-- A course as whoever runs it, or the desk that reviews its list, asks about it. A desk sees of a list what was handed in to it.
create or replace function cmd.closing_course(a auth.actor, p_course bigint) returns core.course
language plpgsql as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = p_course;
    if auth.right_to(a.account_type, 'list.confirm') = 'desk' and c.reviewer_unit_id = a.unit_id
            and c.state in ('list_submitted', 'list_returned', 'confirmed', 'confirmed_empty') then
        perform auth.spend('search', 'account', a.account_id::text, 1);
        return c;
    end if;
    return cmd.asked_course(a, p_course, 'hours.set');
end $$;

create or replace function api.hours(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    c  core.course;
    r  core.hour_rules;
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    c := cmd.closing_course(me, hours.course_id);
    r := core.hour_rules(c);
    return jsonb_build_object('course_id', c.id, 'declared', trim_scale(r.declared), 'hour_unit', r.unit, 'mode', r.mode, 'assess', r.assesses,
        'rows', (select coalesce(jsonb_agg(jsonb_build_object('enrolment_id', h.enrolment_id, 'role', h.role, 'hours', trim_scale(h.hours),
                'computed', trim_scale(h.computed), 'given', trim_scale(h.given), 'reason', h.given_reason, 'assess', h.assess, 'passed', h.passed,
                'lecture_hours', trim_scale(h.lecture_hours), 'note', h.note, 'present', h.present, 'unmarked', h.unmarked,
                'arithmetic', h.arithmetic) order by h.enrolment_id), '[]') from core.computed_hours(c.id) h),
        'lecturers', (select coalesce(jsonb_agg(jsonb_build_object('no', l.no, 'name', l.name, 'lecture_hours', trim_scale(l.lecture_hours),
                'sessions', to_jsonb(l.sessions), 'known', l.person_id is not null) order by l.no), '[]') from core.lecturer_hours(c.id) l));
end $$;

grant execute on function api.hours(text, bigint) to desk_user;
reset role;
