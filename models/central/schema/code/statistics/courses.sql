-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports on what people take part in: by 課程性質 (S06), 專案屬性標籤 (S07), month (S08), 上課方式 (S09), county (S17), whose the courses
-- are (S19). Of a unit or a desk they are summed up when they are asked for, of the country as the night has left them (sums.sql).
set local role desk_owner;

-- Reports that the night sums up for the country.
create or replace function core.is_summed(q core.study_question) returns boolean
language sql stable as $$
    select q.report in ('s06', 's07', 's08', 's09', 's17') and q.units is null and q.tag is null and not q.only_here
        or (core.people_run(q)).at is not null
$$;

-- Hours of people with the course they are of.
create or replace function core.study_taken(q core.study_question)
returns table(person_id bigint, unit_id int, hours numeric, ends_on date, course_id bigint, organiser_id int, mode text, tags int[],
    natures int[])
language sql stable as $$
    select a.person_id, a.unit_id, a.hours, a.ends_on, a.course_id, (k.c).unit_id, (k.c).mode, (k.c).tags, (k.c).natures
    from core.study_awards(q) a left join core.confirmed_course c on c.course_id = a.course_id
    cross join lateral (select case when q.as_of is null then c else core.course_was(a.course_id, q.as_of) end as c) k
    where a.kind = 'hours' and a.hours > 0 and (q.as_of is not null or c.course_id is not null)
$$;

-- Of a figure of the night: its rows of the months of a period.
create or replace function core.study_summed(q core.study_question, p_figure text) returns table(key text, courses bigint, rows bigint,
    hours numeric)
language sql stable as $$
    select s.key, sum(s.courses), sum(s.rows), sum(s.hours) from core.study_sum s
    where s.frozen = coalesce(q.frozen, 0) and s.figure = p_figure
      and s.month between date_trunc('month', q.date_from)::date and q.date_to group by s.key
$$;

create or replace function core.study_s06(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
declare v_level int := case when q.by_what in ('1', '2', '3', '4') then q.by_what::int else 2 end;
begin
    if core.is_summed(q) then
        return query
            select s.key, '', '{}'::text[], null::int, array[s.courses::numeric, s.rows, s.hours]
            from core.study_summed(q, 'nature') s join core.course_nature n on n.id = s.key::int and n.level = v_level
            order by s.hours desc, n.id;
        return;
    end if;
    return query
        select n.id::text, '', '{}'::text[], count(distinct a.person_id)::int,
            array[count(distinct a.course_id)::numeric, count(*), sum(a.hours)]
        from core.study_taken(q) a, unnest(a.natures) x(id)
        join core.course_nature n on n.id = x.id and n.level = v_level
        group by n.id order by sum(a.hours) desc, n.id;
end $$;

create or replace function core.study_s07(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    if core.is_summed(q) then
        return query
            select s.key, coalesce(g.label, ''), '{}'::text[], null::int, array[s.courses::numeric, s.rows, s.hours]
            from core.study_summed(q, 'tag') s left join core.course_tag g on g.id = s.key::int
            order by s.key = '0', s.hours desc, s.key;
        return;
    end if;
    return query
        select x.id::text, coalesce(g.label, ''), '{}'::text[], count(distinct a.person_id)::int,
            array[count(distinct a.course_id)::numeric, count(*), sum(a.hours)]
        from core.study_taken(q) a, unnest(case when a.tags = '{}' then '{0}' else a.tags end) x(id)
        left join core.course_tag g on g.id = x.id
        group by x.id, g.label order by x.id = 0, sum(a.hours) desc, x.id;
end $$;

-- The first day of the span of S08 that a day lies in.
create or replace function core.trend_start(p_day date, p_by text) returns date
language sql stable as $$
    select case when p_by = 'semester' then core.semester_start(core.semester_of(p_day)) else date_trunc('month', p_day)::date end
$$;

-- The key of its row: 2026-11, or 1151.
create or replace function core.trend_key(p_day date, p_by text) returns text
language sql stable as $$
    select case when p_by = 'semester' then core.semester_of(p_day)::text else to_char(p_day, 'YYYY-MM') end
$$;

-- Sums by month or semester. A course is in one of them, so what the night has by month adds up to semesters.
create or replace function core.study_months(q core.study_question) returns table(start date, people bigint, courses bigint, rows bigint,
    hours numeric)
language plpgsql stable as $$
begin
    if core.is_summed(q) then
        return query
            select core.trend_start(s.month, q.by_what), null::bigint, sum(s.courses)::bigint, sum(s.rows)::bigint, sum(s.hours)::numeric
            from core.study_sum s
            where s.frozen = coalesce(q.frozen, 0) and s.figure = 'total'
              and s.month between date_trunc('month', q.date_from)::date and q.date_to group by 1;
        return;
    end if;
    return query
        select core.trend_start(a.ends_on, q.by_what), count(distinct a.person_id), count(distinct a.course_id), count(*), sum(a.hours)
        from core.study_taken(q) a group by 1;
end $$;

create or replace function core.study_s08(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
declare
    was     core.study_question := q;
    v_first date;
begin
    was.date_from := q.date_from - interval '1 year';
    was.date_to := q.date_to - interval '1 year';
    if q.as_of is not null then was := core.as_frozen(was); end if;
    -- From the beginning of all: from the first one there is.
    v_first := core.trend_start(greatest(q.date_from, (select min(m.start) from core.study_months(q) m)), q.by_what);
    return query
        select core.trend_key(d.start::date, q.by_what), '', '{}'::text[], least(nullif(m.people, 0), nullif(b.people, 0))::int,
            array[coalesce(m.courses, 0)::numeric, coalesce(m.rows, 0), coalesce(m.hours, 0), coalesce(b.rows, 0), coalesce(b.hours, 0)]
        from generate_series(v_first, core.trend_start(least(q.date_to, core.today()), q.by_what),
            case when q.by_what = 'semester' then interval '6 months' else interval '1 month' end) d(start)
        left join core.study_months(q) m on m.start = d.start::date
        left join core.study_months(was) b on b.start = (d.start - interval '1 year')::date
        order by d.start;
end $$;

create or replace function core.study_s09(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    if core.is_summed(q) then
        return query
            select s.key, '', '{}'::text[], null::int, array[s.courses::numeric, s.rows, s.hours] from core.study_summed(q,
                'mode') s order by s.hours desc, s.key;
        return;
    end if;
    return query
        select a.mode, '', '{}'::text[], count(distinct a.person_id)::int, array[count(distinct a.course_id)::numeric, count(*), sum(a.hours)]
        from core.study_taken(q) a group by a.mode order by sum(a.hours) desc, a.mode;
end $$;

-- S17: the counties whose people took part, and how much of it falls to each of their teachers.
create or replace function core.study_s17(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        with sums as (
            select s.key, s.courses, s.rows, s.hours from core.study_summed(q, 'county') s where core.is_summed(q)
            union all
            select coalesce(u.county_id, 0)::text, count(distinct a.course_id), count(*), sum(a.hours)
            from core.study_taken(q) a join core.unit u on u.id = a.unit_id where not core.is_summed(q) group by 1),
        whole as (
            select s.key, s.rows as teachers from core.study_sum s
            where s.frozen = coalesce(q.frozen, 0) and s.figure = 'teachers' and core.is_summed(q)
            union all
            select coalesce(u.county_id, 0)::text, count(*) from core.study_people(q) p join core.unit u on u.id = p.unit_id
            where not core.is_summed(q) group by 1)
        select w.key, coalesce(c.name, ''), '{}'::text[], w.teachers::int,
            array[coalesce(s.courses, 0)::numeric, coalesce(s.rows, 0), coalesce(s.hours, 0), w.teachers, round(coalesce(s.hours,
                0) / w.teachers, 1)]
        from whole w left join sums s on s.key = w.key left join core.county c on c.id = w.key::int
        order by c.id;
end $$;

-- Whose a course is, seen from somebody's school.
create or replace function core.course_relation(p_mode text, p_organiser core.unit, p_school core.unit) returns text
language sql immutable as $$
    select case when p_mode = 'online_own_time' then 'platform' when p_organiser.id = p_school.id then 'own'
        when p_organiser.kind = 'university' then 'university' when p_organiser.county_id = p_school.county_id then 'county'
        else 'elsewhere' end
$$;

-- S19: whose courses they are: 校內, 本縣市, 外縣市, 大專校院, 線上自學.
create or replace function core.study_s19(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select k.relation, '', '{}'::text[], count(distinct x.person_id)::int, array[count(distinct x.course_id)::numeric, count(x.course_id),
            coalesce(sum(x.hours), 0)]
        from unnest('{own,county,elsewhere,university,platform}'::text[]) with ordinality k(relation, n)
        left join (
            select a.person_id, a.course_id, a.hours, core.course_relation(a.mode, o, u) as relation
            from core.study_taken(q) a join core.unit u on u.id = a.unit_id
                join core.unit o on o.id = a.organiser_id) x on x.relation = k.relation
        group by k.relation, k.n order by k.n;
end $$;

-- How many courses, people's rows and hours these are in all: what the rows of S06 and S07 are no parts of.
create or replace function core.study_all(q core.study_question) returns core.study_row
language plpgsql stable as $$
declare r core.study_row;
begin
    r.key := '';
    if core.is_summed(q) then
        select array[sum(s.courses)::numeric, sum(s.rows), sum(s.hours)] into r.numbers from core.study_summed(q, 'total') s;
    else
        select count(distinct a.person_id), array[count(distinct a.course_id)::numeric, count(*), sum(a.hours)] into r.people, r.numbers
            from core.study_taken(q) a;
    end if;
    return r;
end $$;

grant execute on function core.is_summed(core.study_question) to desk_api;
reset role;
