-- SPDX-License-Identifier: GPL-3.0-or-later
-- 實核時數, out of presence and the form of a course (II.5.3). The desk computes the same (models/hours); what a list is handed in with is
-- computed here. All of a course at once: a list has up to five thousand people, and sixty sessions each.
set local role desk_owner;

-- How a course counts. A course of the site before says less: sessions by themselves, a quarter of an hour of grace.
create or replace function core.hour_rules(c core.course) returns core.hour_rules
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    b jsonb := coalesce((select r.body from core.course_revision r where r.course_id = c.id and r.revision = c.revision), '{}');
    k text := coalesce(nullif(b ->> 'threshold', ''), '1');
    r core.hour_rules;
begin
    r.declared := c.hours;
    r.unit := c.hour_unit;
    r.mode := coalesce(nullif(b ->> 'partial', ''), 'by_session');
    r.grace := coalesce((b ->> 'grace_minutes')::int, 15);
    r.policy := coalesce(nullif(b ->> 'late_policy', ''), 'void');
    r.deduction := coalesce((b ->> 'late_deduction')::numeric, 1);
    r.threshold := case when r.mode = 'threshold' then k else '' end;
    r.num := split_part(k, '/', 1)::int;
    r.den := coalesce(nullif(split_part(k, '/', 2), ''), '1')::int;
    r.assesses := c.hour_unit = 'credit' or jsonb_array_length(coalesce(b -> 'assessment', '[]')) > 0;
    r.lectures := coalesce((b ->> 'lecture_credit')::boolean, false);
    return r;
end $$;

-- The sessions of a course, with the class that each is for (分班).
create or replace function core.hour_sessions(p_course bigint)
returns table(no int, hours numeric, net int, class_no int, lecturers int[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query select s.no, s.hours, greatest(0, extract(epoch from s.ends_at - s.starts_at)::int / 60 - s.break), k.class_no, s.lecturers
        from core.course_session s join core.class_sessions(p_course) k on k.session_no = s.no where s.course_id = p_course;
end $$;

-- Who is on the list of a course, with what was set for them. A lecturer of the form is known by the number.
create or replace function core.hour_people(p_course bigint) returns table(id bigint, person_id bigint, state text,
    source text, class_no int, role text, given numeric, given_reason text, assess text, lecture_hours numeric, note text, teaches int[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query select e.id, e.person_id, e.state, e.source, e.class_no, coalesce(l.role, 'attendee'), l.given, coalesce(l.given_reason, ''),
            coalesce(l.assess, ''), l.lecture_hours, coalesce(l.note, ''), coalesce(t.nos, '{}')
        from core.enrolment e left join core.list_entry l on l.enrolment_id = e.id
            left join (select x.person_id, array_agg(x.no) as nos from core.course c
                join core.course_lecturer x on x.course_id = c.id and x.revision = c.revision where c.id = p_course and x.person_id is not null
                group by x.person_id) t on t.person_id = e.person_id
        where e.course_id = p_course and e.state in ('accepted', 'cancelling', 'listed');
end $$;

-- What one mark of a session gives: hours credited, minutes that count as there, and why. In a share of the time (依出席比例) minutes are
-- missing however they are judged.
create or replace function core.session_credit(r core.hour_rules, p_code text, p_late int, p_early int, p_hours numeric, p_net int)
returns table(credited numeric, minutes int, whole boolean, why text)
language sql immutable as $$
    select case when k.why in ('whole', 'grace', 'noted') then p_hours when k.why = 'beyond' and (r).policy = 'deduct'
               then greatest(0, p_hours - (r).deduction) else 0 end,
           case when k.why in ('whole', 'grace') or k.why = 'noted' and (r).mode <> 'proportional' then p_net
               when k.why = 'noted' or k.why = 'beyond' and (r).mode <> 'threshold' then greatest(0, p_net - p_late - p_early) else 0 end,
           k.why in ('whole', 'grace', 'noted'), k.why
    from (select case p_code when 'P' then 'whole' when 'V' then 'leave' when 'O' then 'duty' when 'A' then 'absent' when 'N' then 'unlisted'
              when 'T' then 'taught' when '' then 'unmarked' else case when p_late + p_early <= (r).grace then 'grace'
                  when (r).policy = 'note' then 'noted' else 'beyond' end end as why) k
$$;

-- What the sessions come to by the way the course counts, before caps and grades. Credits (學分): all or nothing, by the grade alone
-- where sessions are counted one by one.
create or replace function core.counted_hours(r core.hour_rules, p_sum numeric, p_minutes bigint, p_net bigint, p_whole boolean) returns numeric
language sql immutable as $$
    select case
        when r.mode = 'full' then case when p_whole then r.declared else 0 end
        when r.mode = 'threshold' then case when p_net > 0 and p_minutes * r.den >= p_net * r.num then r.declared else 0 end
        when r.unit = 'credit' then case when p_minutes > 0 then r.declared else 0 end
        when r.mode = 'proportional' then case when p_net > 0 then floor(2 * r.declared * p_minutes / p_net) / 2 else 0 end
        else p_sum end
$$;

-- The marks that a list was handed in with: they stay when those of the sessions have had their time.
create or replace function core.kept_marks(p_list bigint) returns table(id bigint, no int, code text, late int, early int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query select w.enrolment_id, (s ->> 'no')::int, s ->> 'code', (s ->> 'late')::int, (s ->> 'early')::int
        from core.list_row w cross join lateral jsonb_array_elements(w.arithmetic -> 'sessions') s
        where w.list_id = p_list and w.enrolment_id is not null;
end $$;

-- One row a person: their hours, and how they come about. What is given by hand stands in the place of what is computed, which is kept
-- beside it. Numbers are JSON numbers; words are the desk's. p_list: by the marks that this list was handed in with; null: by those of now.
create or replace function core.computed_hours(p_course bigint, p_list bigint default null) returns setof core.hour_row
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c core.course;
    r core.hour_rules;
begin
    select * into c from core.course x where x.id = p_course;
    r := core.hour_rules(c);
    return query
    with session as materialized (select * from core.hour_sessions(p_course)),
    person as materialized (select * from core.hour_people(p_course)),
    kept as materialized (select * from core.kept_marks(p_list)),
    cell as (
        select p.id, s.no, s.hours, s.net, coalesce(m.late, k.late, 0) as late, coalesce(m.early, k.early, 0) as early,
               case when p.teaches && s.lecturers then 'T' else coalesce(m.code, nullif(k.code, 'T'), '') end as code
        from person p join session s on s.class_no is null or p.class_no is null or s.class_no = p.class_no
            left join core.presence m on p_list is null and m.enrolment_id = p.id and m.session_no = s.no
            left join kept k on k.id = p.id and k.no = s.no),
    judged as (
        select x.*, k.credited, k.minutes, k.whole, k.why, x.code not in ('N', 'T') as counts
        from cell x cross join lateral core.session_credit(r, x.code, x.late, x.early, x.hours, x.net) k),
    told as (
        select j.id, sum(j.credited) as total, coalesce(sum(j.minutes) filter (where j.counts), 0) as minutes,
               coalesce(sum(j.net) filter (where j.counts), 0) as net, coalesce(sum(j.hours) filter (where j.counts), 0) as most,
               coalesce(bool_and(j.whole) filter (where j.counts), false) as whole, bool_or(j.code in ('P', 'L', 'E')) as present,
               count(*) filter (where j.code = '')::int as unmarked, coalesce(sum(j.hours) filter (where j.code = 'T'), 0) as taught,
               jsonb_agg(jsonb_build_object('no', j.no, 'hours', trim_scale(j.hours), 'net', j.net, 'code', j.code, 'late', j.late, 'early', j.early,
                   'credited', trim_scale(j.credited), 'minutes', j.minutes, 'why', j.why) order by j.no) as sessions
        from judged j group by j.id),
    summed as (
        select p.*, coalesce(t.total, 0) as total, coalesce(t.minutes, 0) as minutes, coalesce(t.net, 0) as net, coalesce(t.taught, 0) as taught,
               case when r.unit = 'credit' then r.declared else least(r.declared, coalesce(t.most, 0)) end as cap,
               core.counted_hours(r, coalesce(t.total, 0), coalesce(t.minutes, 0), coalesce(t.net, 0), coalesce(t.whole, false)) as counted,
               coalesce(t.present, false) as present, coalesce(t.unmarked, 0) as unmarked, coalesce(t.sessions, '[]') as sessions
        from person p left join told t on t.id = p.id),
    ended as (
        select s.*, case when r.assesses and s.assess <> 'passed' then 0 else floor(2 * least(s.counted, s.cap)) / 2 end as result
        from summed s)
    select e.id, e.person_id, e.state, e.source, e.role, x.hours, e.result, e.given, e.given_reason, e.assess, x.hours > 0,
           case when e.role = 'lecturer' and r.lectures then coalesce(e.lecture_hours, e.taught) else 0 end, e.note,
           e.present or coalesce(e.given > 0, false), e.unmarked,
           jsonb_build_object('mode', r.mode, 'unit', r.unit, 'declared', trim_scale(r.declared), 'grace', r.grace, 'policy', r.policy,
               'deduction', trim_scale(r.deduction), 'threshold', r.threshold, 'sessions', e.sessions, 'sum', trim_scale(e.total),
               'minutes', e.minutes, 'net', e.net, 'cap', trim_scale(e.cap), 'computed', trim_scale(e.result), 'given', trim_scale(e.given),
               'result', trim_scale(x.hours), 'why', case when e.given is not null then 'given'
                   when r.assesses and e.assess = '' then 'assess_missing' when r.assesses and e.assess = 'failed' then 'assess'
                   when e.counted > e.cap then 'cap' when r.mode in ('full', 'threshold') and e.counted = 0 then r.mode else '' end)
    from ended e cross join lateral (select case when e.role <> 'attendee' then 0 else coalesce(e.given, e.result) end as hours) x;
end $$;

-- 講師 of the form: what they taught, a person once. Those who are on the list as lecturers stand there.
create or replace function core.lecturer_hours(p_course bigint)
returns table(no int, name text, person_id bigint, lecture_hours numeric, sessions int[])
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query
    with form as (
        select coalesce(l.person_id, -l.no::bigint) as whose, min(l.no) as no, min(l.name) as name, max(l.person_id) as person_id,
            array_agg(l.no) as nos
        from core.course c join core.course_lecturer l on l.course_id = c.id and l.revision = c.revision
        where c.id = p_course and (core.hour_rules(c)).lectures group by 1)
    select f.no, f.name, f.person_id, coalesce(sum(s.hours), 0), coalesce(array_agg(s.no order by s.no) filter (where s.no is not null), '{}')
    from form f left join core.course_session s on s.course_id = p_course and s.lecturers && f.nos
    where not exists (select from core.enrolment e join core.list_entry l on l.enrolment_id = e.id and l.role = 'lecturer'
        where e.course_id = p_course and e.person_id = f.person_id and e.state in ('accepted', 'cancelling', 'listed'))
    group by f.no, f.name, f.person_id;
end $$;

-- 分時數: each part its share, to the half; what is left stays with the course itself, so that they are the whole together.
create or replace function core.parted_hours(p_parts jsonb, p_declared numeric, p_hours numeric) returns jsonb
language plpgsql immutable as $$
declare
    left_of numeric := p_hours;
    part    numeric;
    x       record;
    r       jsonb := '[]'::jsonb;
begin
    if jsonb_array_length(coalesce(p_parts, '[]')) = 0 or p_hours = 0 then return r; end if;
    for x in select e, n from jsonb_array_elements(p_parts) with ordinality y(e, n) order by n loop
        part := least(left_of, round(2 * p_hours * (x.e ->> 'hours')::numeric / p_declared) / 2);
        left_of := left_of - part;
        r := r || jsonb_build_object('no', x.n, 'name', x.e ->> 'name', 'hours', trim_scale(part), 'category', coalesce(x.e ->> 'category', ''));
    end loop;
    return jsonb_build_array(jsonb_build_object('no', 0, 'name', '', 'hours', trim_scale(left_of), 'category', '')) || r;
end $$;

-- The sessions that somebody has hours for: those that were credited; all of them where more was given by hand than these come to.
create or replace function core.credited_sessions(p_arithmetic jsonb, p_hours numeric) returns int[]
language sql immutable as $$
    select case when coalesce(p_hours, 0) = 0 then '{}'::int[] when cardinality(x.some) = 0
            or coalesce((p_arithmetic ->> 'given')::numeric > (p_arithmetic ->> 'computed')::numeric, false) then x.every else x.some end
    from (select coalesce(array_agg((s ->> 'no')::int) filter (where (s ->> 'credited')::numeric > 0 or (s ->> 'minutes')::int > 0), '{}') as some,
              -- Whoever was on the list at none of them and has hours nevertheless has them for all there were.
              coalesce(array_agg((s ->> 'no')::int) filter (where s ->> 'code' not in ('N', 'T')),
                  array_agg((s ->> 'no')::int) filter (where s ->> 'code' <> 'T'), '{}') as every
          from jsonb_array_elements(p_arithmetic -> 'sessions') s) x
$$;

grant execute on function core.hour_rules(core.course), core.computed_hours(bigint, bigint), core.lecturer_hours(bigint) to desk_api;
reset role;
