-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports about the people on a roster: what each took part in (S01, S04), how their hours are spread (S02, S05), how schools compare
-- (S18), who has not enrolled (S23). Hours are those of confirmed lists, as they hold now; they follow the person.
set local role desk_owner;

-- Whom a question is about.
create or replace function core.study_people(q core.study_question) returns setof core.roster_snapshot
language sql stable as $$
    select s.* from core.figure_rows(q.units, q.population, q.live, q.as_of) s
    where s.semester = case when q.live then core.semester_of(core.today())::int else q.semester end
      and (q.person is null or s.person_id = q.person)
$$;

-- What they were awarded in its period: person by person, through the index that has all of it (offset 0 keeps it so; a plan that
-- thinks there are few people would go through all awards). As of a moment (凍結值): without what came since, with what went since.
create or replace function core.study_awards(q core.study_question)
returns table(person_id bigint, unit_id int, course_id bigint, kind text, hours numeric, passed boolean, ends_on date)
language sql stable rows 100000 as $$
    select p.person_id, p.unit_id, a.course_id, a.kind, a.hours, a.passed, a.course_ends_on
    from core.study_people(q) p
    cross join lateral (
        select x.course_id, x.kind, x.hours, x.passed, x.course_ends_on from core.award x
        where x.person_id = p.person_id and x.superseded_by is null and x.course_ends_on between q.date_from and q.date_to
          and (not q.only_here or x.unit_id = p.unit_id)
          and (q.as_of is null or not exists (select from core.late_award l where l.award_id = x.id and l.at > q.as_of))
        union all
        select x.course_id, x.kind, x.hours, x.passed, x.course_ends_on
        from core.awards_before(p.person_id, q.date_from, q.date_to, q.as_of) x
        where q.as_of is not null and (not q.only_here or x.unit_id = p.unit_id)
        offset 0) a
    where q.tag is null or case when q.as_of is not null then q.tag = any ((core.course_was(a.course_id, q.as_of)).tags)
        else exists (select from core.confirmed_course c where c.course_id = a.course_id and q.tag = any (c.tags)) end
$$;

-- Hours of each of them, also of who has none.
create or replace function core.study_hours(q core.study_question)
returns table(person_id bigint, unit_id int, title_id int, stage_id int, subjects int[], training_role_id int, hours numeric)
language sql stable rows 10000 as $$
    select p.person_id, p.unit_id, p.title_id, p.stage_id, p.subjects, p.training_role_id, h.hours
    from core.study_people(q) p
    cross join lateral (
        select coalesce(sum(x.hours), 0) as hours from (
            select y.hours, y.unit_id, y.course_id from core.award y
            where y.person_id = p.person_id and y.superseded_by is null and y.kind = 'hours' and y.course_ends_on between q.date_from and q.date_to
              and (q.as_of is null or not exists (select from core.late_award l where l.award_id = y.id and l.at > q.as_of))
            union all
            select y.hours, y.unit_id, y.course_id from core.awards_before(p.person_id, q.date_from, q.date_to, q.as_of) y
            where q.as_of is not null and y.kind = 'hours') x
        where (not q.only_here or x.unit_id = p.unit_id)
          and (q.tag is null or case when q.as_of is not null then q.tag = any ((core.course_was(x.course_id, q.as_of)).tags)
              else exists (select from core.confirmed_course c where c.course_id = x.course_id and q.tag = any (c.tags)) end)) h
$$;

-- The class of S02 that hours belong to.
create or replace function core.hours_class(p_hours numeric) returns text
language sql immutable as $$
    select case when p_hours = 0 then '0' when p_hours < 6 then '6' when p_hours < 18 then '18' when p_hours < 36 then '36'
        when p_hours < 54 then '54' else 'more' end
$$;

-- S01: a row a teacher; of one class of hours (S02), or of one group (S05).
create or replace function core.study_s01(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select t.id::text, t.name, array[k.name], 1, array[coalesce(x.courses, 0), coalesce(x.hours, 0), coalesce(x.in_person, 0),
                coalesce(x.online, 0), coalesce(x.mixed, 0), coalesce(x.credits, 0), coalesce(x.lecture, 0), coalesce(x.failed, 0),
                coalesce(w.pending, 0)]
        from core.study_people(q) p
        join core.teacher t on t.person_id = p.person_id
        join core.teacher_title k on k.id = p.title_id
        left join (
            select a.person_id, count(*) filter (where a.kind = 'hours' and a.hours > 0) as courses,
                sum(a.hours) filter (where a.kind = 'hours') as hours, sum(a.hours) filter (where a.kind = 'hours'
                    and m.mode = 'in_person') as in_person,
                sum(a.hours) filter (where a.kind = 'hours' and m.mode in ('online_live', 'online_own_time')) as online,
                sum(a.hours) filter (where a.kind = 'hours' and m.mode = 'mixed') as mixed,
                sum(a.hours) filter (where a.kind = 'credits') as credits, sum(a.hours) filter (where a.kind = 'lecture') as lecture,
                count(*) filter (where a.kind <> 'lecture' and not a.passed) as failed
            from core.study_awards(q) a left join core.confirmed_course c on c.course_id = a.course_id
            cross join lateral (select case when q.as_of is null then c.mode else (core.course_was(a.course_id, q.as_of)).mode end as mode) m
            group by a.person_id) x on x.person_id = p.person_id
        left join lateral (
            select count(*) as pending from core.enrolment e join core.course c on c.id = e.course_id
            where e.person_id = p.person_id and e.state in ('accepted', 'listed', 'cancelling', 'drawn')
              and core.course_state(c.state, c.ends_at) in ('list_due', 'list_submitted', 'list_returned')
              and c.date_to between q.date_from and q.date_to) w on true
        where case when q.of_report = 's05' then q.of_row = any (core.study_groups(q.by_what, p.title_id, p.stage_id, p.subjects,
                p.training_role_id, t.hired_on, least(q.date_to, core.today())))
            else q.by_what is null or core.hours_class(coalesce(x.hours, 0)) = q.by_what end
        order by p.title_id, t.name, t.id;
end $$;

-- The tags that have a column of their own in S01 by tag: of the most hours, no more than stand beside each other.
create or replace function core.study_tags(q core.study_question) returns int[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return array(select x.tag from core.study_taken(q) a, unnest(a.tags) x(tag) group by x.tag order by sum(a.hours) desc, x.tag limit 10);
end $$;

-- S01 by tag: all hours of a teacher, and of these those of each tag; a course with two of them is in both.
create or replace function core.study_s01_tags(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        with taken as materialized (select a.person_id, a.hours, a.tags from core.study_taken(q) a)
        select t.id::text, t.name, array[k.name], 1,
            coalesce(h.hours, 0) || array(select coalesce((select sum(x.hours) from taken x
                    where x.person_id = p.person_id and y.tag = any (x.tags)), 0)
                from unnest(q.tags) with ordinality y(tag, n) order by y.n)
        from core.study_people(q) p
        join core.teacher t on t.person_id = p.person_id
        join core.teacher_title k on k.id = p.title_id
        left join (select x.person_id, sum(x.hours) as hours from taken x group by x.person_id) h on h.person_id = p.person_id
        order by p.title_id, t.name, t.id;
end $$;

-- S02: persons by classes of hours.
create or replace function core.study_s02(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    if core.is_summed(q) then
        return query select * from core.country_s02(q);
        return;
    end if;
    return query
        select k.key, '', '{}'::text[], count(h.person_id)::int, array[count(h.person_id)::numeric]
        from unnest('{0,6,18,36,54,more}'::text[]) with ordinality k(key, n)
        left join core.study_hours(q) h on core.hours_class(h.hours) = k.key
        group by k.key, k.n order by k.n;
end $$;

-- Mean and median of the hours that S02 spreads; no row where nobody is counted.
create or replace function core.study_middle(q core.study_question) returns table(people int, mean numeric, median numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if core.is_summed(q) then
        return query select * from core.country_middle(q);
        return;
    end if;
    return query
        select count(*)::int, round(avg(h.hours), 1), round((percentile_cont(0.5) within group (order by h.hours))::numeric, 1)
        from core.study_hours(q) h having count(*) > 0;
end $$;

-- Whether what somebody holds of a course was given by hand (人工核給).
create or replace function core.given_by_hand(p_person bigint, p_course bigint, p_kind text) returns boolean
language sql stable as $$
    select exists (select from core.award a join core.list_row w on w.list_id = a.list_id and w.no = a.list_no
        where a.person_id = p_person and a.course_id = p_course and a.kind = p_kind and a.superseded_by is null and w.override_reason <> '')
$$;

-- S04: what one teacher was awarded, newest first; also as a lecturer, and what was not passed.
create or replace function core.study_s04(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select c.number::text || case a.kind when 'hours' then '' else ':' || a.kind end, k.title,
            array[c.number::text, u.name, a.ends_on::text, k.mode, a.kind || case when a.passed or a.kind = 'lecture' then '' else ':failed' end
                || case when core.given_by_hand(a.person_id, a.course_id, a.kind) then ':given' else '' end],
            1, array[a.hours]
        from core.study_awards(q) a
        join core.course c on c.id = a.course_id
        cross join lateral (
            select c.title, c.unit_id, c.mode where q.as_of is null
            union all select core.course_title_was(c.id, q.as_of), w.unit_id, w.mode from core.course_was(c.id, q.as_of) w
                where q.as_of is not null) k
        join core.unit u on u.id = k.unit_id
        order by a.ends_on desc, c.number, a.kind;
end $$;

-- The class of S05 of whole years in the service; null: it is not known since when.
create or replace function core.seniority_class(p_years numeric) returns text
language sql immutable as $$
    select case when p_years is null then '0' when p_years < 1 then '1' when p_years < 5 then '5' when p_years < 10 then '10'
        when p_years < 20 then '20' else 'more' end
$$;

-- Which groups of S05 somebody is in; 主要任教科別 is the first of the subjects. An expression, taken into the statement: a country
-- has them a million times.
create or replace function core.study_groups(p_by text, p_title int, p_stage int, p_subjects int[], p_role int, p_hired date, p_day date)
returns text[]
language sql stable as $$
    select case p_by
        when 'subject' then case when p_subjects = '{}' then '{0}'::text[] else p_subjects::text[] end
        when 'main_subject' then array[coalesce(p_subjects[1], 0)::text]
        when 'stage' then array[coalesce(p_stage, 0)::text]
        when 'training_role' then array[coalesce(p_role, 0)::text]
        when 'seniority' then array[core.seniority_class(extract(year from age(p_day, p_hired)))]
        else array[p_title::text] end
$$;

-- S05: hours by what people are.
create or replace function core.study_s05(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    if core.is_summed(q) then
        return query select * from core.country_s05(q);
        return;
    end if;
    return query
        select g.key, '', '{}'::text[], count(*)::int,
            array[count(*), round(avg(h.hours), 1), round(100.0 * count(*) filter (where h.hours = 0) / count(*), 1)]
        from core.study_hours(q) h left join core.teacher t on t.person_id = h.person_id,
            unnest(core.study_groups(q.by_what, h.title_id, h.stage_id, h.subjects, h.training_role_id, t.hired_on, least(q.date_to,
                core.today()))) g(key)
        group by g.key order by count(*) desc, g.key;
end $$;

-- S18: the units of a desk beside each other.
create or replace function core.study_s18(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select u.id::text, u.name, '{}'::text[], h.persons::int, array[h.persons, h.mean, h.none, d.reached]
        from (select x.unit_id, count(*) as persons, round(avg(x.hours), 1) as mean, round(100.0 * count(*)
            filter (where x.hours = 0) / count(*), 1) as none
              from core.study_hours(q) x group by x.unit_id) h
        join core.unit u on u.id = h.unit_id
        left join (select p.unit_id, round(100.0 * count(*) filter (where p.reached) / count(*), 1) as reached
                   from core.duty_progress(q) p group by p.unit_id) d on d.unit_id = h.unit_id
        order by h.mean desc, u.code;
end $$;

-- 本學年時數 and 尚缺 beside each name on a school's own roster as it is now.
create or replace function core.study_roster(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select t.id::text, t.name, '{}'::text[], 1, array[h.hours, coalesce(d.duties, 0), coalesce(d.hours, 0)]
        from core.study_hours(q) h
        join core.teacher t on t.person_id = h.person_id
        left join (select p.person_id, count(*) filter (where p.lacking > 0) as duties, sum(p.lacking) as hours
                   from core.duty_progress(q) p group by p.person_id) d on d.person_id = h.person_id
        order by t.id;
end $$;

-- S23: who has not enrolled in a course; of whom it is for, or of all. Whom the organiser has named for it is nobody else's business:
-- of another's course the names that it is open to do not count.
create or replace function core.study_s23(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
declare
    c core.course;
    b jsonb;
begin
    select * into c from core.course x where x.id = q.course;
    select r.body into b from core.course_revision r where r.course_id = c.id and r.revision = c.revision;
    if c.open_scope = 'named' and c.unit_id <> all (q.units) then c.open_scope := 'all'; end if;
    return query
        select t.id::text, t.name, array[k.name], 1, array[h.hours]
        from core.study_hours(q) h
        join core.teacher t on t.person_id = h.person_id
        join core.teacher_title k on k.id = h.title_id
        join core.unit u on u.id = t.unit_id
        where not exists (select from core.enrolment e where e.course_id = q.course and e.person_id = h.person_id
            and core.enrolment_lives(e.state))
          and (q.by_what is distinct from 'audience' or (core.enrol_audience_refusal(c, b, t, u)).code is null)
        order by h.title_id, t.name, t.id;
end $$;

-- S25: who has passed a course, or reached a duty, to sign for it.
create or replace function core.study_s25(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select t.id::text, t.name, array[k.name], 1, array[x.hours]
        from (select a.person_id, a.hours from core.award a
              where q.course is not null and a.course_id = q.course and a.kind = 'hours' and a.hours > 0 and a.superseded_by is null
              union all
              select d.person_id, d.hours from core.duty_progress(q) d where q.course is null and d.duty_id = q.duty and d.reached) x
        join core.study_people(q) p on p.person_id = x.person_id
        join core.teacher t on t.person_id = x.person_id
        join core.teacher_title k on k.id = p.title_id
        order by p.title_id, t.name, t.id;
end $$;

grant execute on function core.study_middle(core.study_question), core.study_tags(core.study_question) to desk_api;
reset role;
