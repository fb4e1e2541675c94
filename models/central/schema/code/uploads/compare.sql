-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is in a list, and what cannot be right with it (II.6). What the centre knows of somebody is told to the uploader of those alone
-- who are in the course or on the own roster; of all others it is a doubt for the desk that reviews the list, and the row looks the
-- same whoever its person is. All rows at once: a list of 5,000 is compared in a fraction of a second.
set local role desk_owner;

-- Names as they are compared: no blanks, no dots.
create or replace function core.bare_name(p text) returns text
language sql stable as $$ select translate(core.fold(p), ' ‧・·', '') $$;

create or replace function core.other_name(a text, b text) returns boolean
language plpgsql stable as $$
begin
    return case when a = b then false else core.bare_name(a) <> core.bare_name(b) end;
end $$;

-- A unit by code or name.
create or replace function core.other_unit(p_said text, p_code text, p_name text) returns boolean
language plpgsql stable as $$
begin
    return case when p_name is null or p_said in (p_name, p_code) then false else core.fold(p_said) <> core.fold(p_name) end;
end $$;

-- Whether somebody is in a course for a list of it.
create or replace function core.is_enrolled(p_state text) returns boolean
language sql immutable as $$ select p_state not in ('cancelled', 'course_cancelled') $$;

-- By 列碼, by number, by name and birth date; each within the course.
create or replace function core.find_uploaded(p_upload uuid, p_course bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.list_upload_row r set enrolment_id = e.id, how = 'key' from core.enrolment e
        where r.upload_id = p_upload and not r.left_out and e.id = r.given_key and e.course_id = p_course and core.is_enrolled(e.state);
    update core.list_upload_row r set enrolment_id = e.id, how = 'number'
        from core.list_upload_number s join core.national_id n on n.number = s.number
            join core.enrolment e on e.person_id = n.person_id and e.course_id = p_course and core.is_enrolled(e.state)
        where r.upload_id = p_upload and s.upload_id = p_upload and s.row = r.row and r.given_key is null and not r.left_out;
    -- Of who was put on the list by name and number that is known which was said then.
    update core.list_upload_row r set enrolment_id = e.id, how = 'birth'
        from core.list_upload_number s join core.teacher t on t.birth_date = s.birth
            join core.enrolment e on e.teacher_id = t.id and e.course_id = p_course and core.is_enrolled(e.state)
        where r.upload_id = p_upload and s.upload_id = p_upload and s.row = r.row and s.number = '' and r.given_key is null
            and not r.left_out and not core.other_name(r.name, e.name);
end $$;

-- Rows that try what somebody's number or birth date is: like that of one in the course whose roster one does not keep, and another.
-- A list of an office has few; whoever goes through the digits has hundreds.
create or replace function core.upload_guesses(p_upload uuid, c core.course) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (with others as materialized (
            select e.id, e.person_id, e.name, t.birth_date, n.number from core.enrolment e
                left join core.teacher t on t.person_id = e.person_id
                left join core.national_id n on n.person_id = e.person_id and n.current
                where e.course_id = c.id and core.is_enrolled(e.state) and coalesce(t.unit_id <> c.unit_id or t.state = 'left', true)),
        said as materialized (
            select r.row, r.name, r.enrolment_id, r.how, s.number, s.birth from core.list_upload_row r
                join core.list_upload_number s on s.upload_id = r.upload_id and s.row = r.row where r.upload_id = p_upload)
        select count(distinct x.row) from (
            select s.row from said s join others o on o.name = s.name
                where s.number <> '' and s.number <> o.number and s.how is distinct from 'number'
                    or s.birth <> o.birth_date and s.enrolment_id is null
            union all select s.row from said s join others o on left(o.number, 6) = left(s.number, 6)
                where s.number <> o.number and s.how is distinct from 'number'
            union all select s.row from said s join others o on o.id = s.enrolment_id
                where s.birth <> o.birth_date or s.number <> '' and s.number <> o.number and s.how = 'key') x);
end $$;

create or replace function core.upload_fault(p_code text, p_blocks boolean, p_more jsonb default '{}') returns jsonb
language sql immutable as $$ select jsonb_build_object('code', p_code, 'blocks', p_blocks) || p_more $$;

-- What of the marks of a row cannot be right; null: nothing. p_own: the sessions of this person.
create or replace function core.marks_fault(p_marks text, p_own int[], p_sessions jsonb) returns text
language plpgsql immutable as $$
begin
    if p_marks = '' then return null; end if;
    return (select case when m.session_no <> all (p_own) then 'session'
            when m.late + m.early > 0 and m.late + m.early >= (p_sessions -> m.session_no::text ->> 'minutes')::int then 'minutes'
            when m.code in ('P', 'L', 'E', 'A') and not (p_sessions -> m.session_no::text ->> 'begun')::boolean then 'early' end as fault
        from core.marks_said(p_marks) m order by 1 nulls last limit 1);
end $$;

-- The sessions of a course as marks are judged by.
create or replace function core.mark_sessions(p_course bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_object_agg(s.no, jsonb_build_object('minutes', extract(epoch from s.ends_at - s.starts_at)::int / 60,
        'begun', s.starts_at - interval '1 hour' <= clock_timestamp())) from core.course_session s where s.course_id = p_course);
end $$;

-- What a row says of itself that cannot be right.
create or replace function core.row_own_faults(r core.list_upload_row, p_number text, p_rules core.hour_rules, p_marks text) returns jsonb[]
language plpgsql stable as $$
declare reason text := case when p_number <> '' then core.check_national_id(p_number) end;
begin
    return array_remove(array[
        case when r.name = '' then core.upload_fault('R01', true) end,
        case when r.name <> '' and r.name !~ '^[\u4E00-\u9FA5]{2,10}$' then
            (select core.upload_fault('R01', true, jsonb_build_object('reason', x)) from core.check_name(r.name) x where x is not null) end,
        case when reason is not null then core.upload_fault('R02', true, jsonb_build_object('reason', reason)) end,
        case when r.hours > p_rules.declared or p_rules.unit = 'credit' and r.hours not in (0, p_rules.declared) then core.upload_fault('R08', true,
            jsonb_build_object('hours', trim_scale(r.hours), 'most', trim_scale(p_rules.declared), 'credits', p_rules.unit = 'credit')) end,
        case when r.lecture_hours > p_rules.declared then core.upload_fault('R08', true,
            jsonb_build_object('hours', trim_scale(r.lecture_hours), 'most', trim_scale(p_rules.declared), 'lecture', true)) end,
        case when r.role <> 'attendee' and r.hours > 0 then core.upload_fault('R12', true, jsonb_build_object('role', r.role)) end,
        case when r.lecture_hours > 0 and (r.role <> 'lecturer' or not p_rules.lectures) then
            core.upload_fault('R12', true, jsonb_build_object('lecture', true, 'counted', p_rules.lectures)) end,
        case when p_marks is not null then core.upload_fault('R13', true, jsonb_build_object('marks', p_marks)) end,
        case when r.title_text ~ '實習(教|老)師' then core.upload_fault('R16', true) end,
        case when r.hours = 0 and r.role = 'attendee' then core.upload_fault('R17', false) end,
        case when r.hours > 0 and r.assess = 'failed' and p_rules.assesses then core.upload_fault('R09', false, '{"assess": true}') end], null);
end $$;

-- The rows of a list, each with whom it is about as the centre knows them, and the row before it about the same one. told: whether
-- the uploader may hear what is known; of who was put on the list by name and number that is what was typed.
create or replace function core.known_rows(p_upload uuid, c core.course)
returns table(r core.list_upload_row, e core.enrolment, number text, birth date, person_id bigint, known text, known_birth date, known_code text,
    known_unit text, told boolean, twice int)
language plpgsql stable as $$
#variable_conflict use_column
begin
    return query select r, e, coalesce(s.number, ''), s.birth, coalesce(e.person_id, n.person_id), coalesce(e.name, t.name),
        case when e.id is null or e.teacher_id is not null then t.birth_date end, u.code, u.name,
        coalesce(e.id is not null or t.unit_id = c.unit_id and t.state <> 'left', false),
        nullif(min(r.row) over (partition by coalesce('e' || e.id, nullif('n' || s.number, 'n'), 'r' || r.row)), r.row)
    from core.list_upload_row r left join core.enrolment e on e.id = r.enrolment_id
        left join core.list_upload_number s on s.upload_id = p_upload and s.row = r.row
        left join core.national_id n on n.number = s.number
        left join core.teacher t on t.person_id = coalesce(e.person_id, n.person_id)
        left join core.unit u on u.id = case when e.id is not null then e.unit_id else t.unit_id end
    where r.upload_id = p_upload and not r.left_out;
end $$;

-- Who has been credited with the same minutes in another course: which one.
create or replace function core.credited_elsewhere(c core.course) returns table(person_id bigint, course_id bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query select distinct on (a.person_id) a.person_id, a.course_id
        from core.course_session s join core.course_session o on o.course_id <> s.course_id and o.starts_at < s.ends_at and s.starts_at < o.ends_at
                and o.starts_at > s.starts_at - interval '1 day'  -- none is longer, and there is an index
            join core.award a on a.course_id = o.course_id and a.superseded_by is null and a.kind = 'hours' and a.hours > 0
            join core.presence p on p.enrolment_id = a.enrolment_id and p.session_no = o.no and p.code in ('P', 'L', 'E')
        where s.course_id = c.id order by a.person_id, a.course_id;
end $$;

-- What stands against a row for what the centre knows.
create or replace function core.row_known_faults(r core.list_upload_row, e core.enrolment, p_number text, p_known text, p_other_birth boolean,
    p_known_code text, p_known_unit text, p_told boolean, p_twice int, p_no_walk_ins boolean, p_elsewhere jsonb) returns jsonb[]
language plpgsql stable as $$
begin
    return array_remove(array[
        case when p_twice is not null then core.upload_fault('R04', true, jsonb_build_object('other', p_twice)) end,
        case when r.given_key is not null and e.id is null then core.upload_fault('R20', true) end,
        case when p_told and core.other_name(r.name, p_known) then core.upload_fault('R05', true) end,
        case when r.how = 'key' and p_number <> '' and not exists (select from core.national_id n
            where n.number = p_number and n.person_id = e.person_id) then core.upload_fault('R05', true, '{"number": true}') end,
        case when p_told and p_other_birth then core.upload_fault('R06', true) end,
        case when r.given_key is null and e.id is null and p_number = '' then core.upload_fault('R02', true,
            '{"reason": "national_id.missing"}') end,
        case when r.given_key is null and e.id is null and p_number <> '' then core.upload_fault('R10', p_no_walk_ins) end,
        case when e.state in ('pending', 'waiting', 'offered', 'drawn', 'declined') and (r.hours > 0 or r.marks ~ ':[PLE]')
            then core.upload_fault('R11', false, jsonb_build_object('state', core.enrolment_state(e.state, e.offer_until))) end,
        case when p_told and p_elsewhere is not null then core.upload_fault('R14', false, p_elsewhere) end,
        case when p_told and r.unit_text <> '' and core.other_unit(r.unit_text, p_known_code, p_known_unit)
            then core.upload_fault('R15', false, jsonb_build_object('known', p_known_unit)) end], null);
end $$;

-- What the desk that reviews the list is to look at.
create or replace function core.row_doubts(r core.list_upload_row, p_known text, p_other_birth boolean, p_known_code text, p_known_unit text)
returns jsonb[]
language plpgsql stable as $$
begin
    return array_remove(array[
        case when core.other_name(r.name, p_known) then jsonb_build_object('code', 'R05', 'known', core.mask_name(p_known)) end,
        case when p_other_birth then '{"code": "R06", "known": ""}'::jsonb end,
        case when r.unit_text <> '' and core.other_unit(r.unit_text, p_known_code, p_known_unit)
            then jsonb_build_object('code', 'R15', 'known', p_known_unit) end], null);
end $$;

-- Hours beside what presence comes to as it stands; of a list that brings marks itself the desk computes them.
create or replace function core.hours_fault(r core.list_upload_row, p_computed numeric) returns jsonb[]
language plpgsql immutable as $$
begin
    return case when r.role = 'attendee' and r.marks = '' and r.hours <> coalesce(p_computed, 0) then array[core.upload_fault('R09', false,
        jsonb_build_object('hours', trim_scale(r.hours), 'computed', trim_scale(coalesce(p_computed, 0))))] else array[]::jsonb[] end;
end $$;

create or replace function core.judge_upload(p_upload uuid, c core.course) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    rules    core.hour_rules := core.hour_rules(c);
    sessions jsonb := core.mark_sessions(c.id);
    every    int[] := (select coalesce(array_agg(s.no), '{}') from core.course_session s where s.course_id = c.id);
    walks_in boolean := coalesce((select (x.settings ->> 'walk_in')::boolean or not x.enabled from core.registration x
        where x.course_id = c.id), true);
    no_more  boolean := (select not walks_in and count(*) filter (where r.enrolment_id is null) * 10 > count(*) from core.list_upload_row r
        where r.upload_id = p_upload and not r.left_out);
begin
    update core.list_upload_row z set faults = to_jsonb(x.faults), doubts = to_jsonb(x.doubts) from (
        select (y.r).row, core.row_own_faults(y.r, y.number, rules, core.marks_fault((y.r).marks, coalesce(s.nos, every), sessions))
            || core.row_known_faults(y.r, y.e, y.number, y.known,
                coalesce(y.birth <> y.known_birth, false), y.known_code, y.known_unit, y.told, y.twice, no_more,
                case when o.id is null then null when o.unit_id = c.unit_id then jsonb_build_object('number', o.number) else '{}' end)
            || core.hours_fault(y.r, h.computed) as faults,
            case when y.told or y.known is null then array[]::jsonb[]
                else core.row_doubts(y.r, y.known, coalesce(y.birth <> y.known_birth, false), y.known_code, y.known_unit)
                    || case when o.id is null then array[]::jsonb[] else array[jsonb_build_object('code', 'R14', 'known', o.number::text)] end
                end as doubts
        from core.known_rows(p_upload, c) y
            left join core.credited_elsewhere(c) w on w.person_id = y.person_id and ((y.r).hours > 0 or (y.r).marks ~ ':[PLE]')
            left join core.course o on o.id = w.course_id
            left join core.computed_hours(c.id) h on h.enrolment_id = (y.e).id
            left join (select x.enrolment_id, array_agg(x.session_no) as nos from core.own_sessions(c.id) x group by 1) s
                on s.enrolment_id = (y.e).id) x
    where z.upload_id = p_upload and z.row = x.row;
end $$;

grant execute on function core.find_uploaded(uuid, bigint), core.upload_guesses(uuid, core.course), core.judge_upload(uuid, core.course)
    to desk_api;
reset role;
