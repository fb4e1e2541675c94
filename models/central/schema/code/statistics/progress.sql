-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far people are with what they have to take part in (S03): which duties hold where, for whom, and what of their hours counts. What
-- lies before the newest spans is taken from the sums of the night (duty_sums.sql), what came since is counted; a question about another
-- day, or about a duty of which there are no sums yet, is counted as a whole. Both ways say the same.
set local role desk_owner;

-- The duties that hold on a day at the schools of a desk: the country's, but for those it has others for, and its own.
create or replace function core.duties_at(p_desk int, p_day date, p_as_of timestamptz default null) returns setof core.duty
language sql stable as $$
    select d.* from core.duties_as_of(p_as_of) d
    where not d.retired and core.semester_of(p_day) / 10 between d.from_year and coalesce(d.to_year, 999)
      and (d.unit_id = p_desk or d.unit_id is null)
      and not exists (select from core.duties_as_of(p_as_of) r where r.replaces_id = d.id and r.unit_id = p_desk and not r.retired)
$$;

-- Whether a course counts for a duty.
create or replace function core.counts_for(d core.duty, p_number bigint, p_tags int[], p_mode text, p_title text) returns boolean
language sql immutable as $$
    select (d.tags && p_tags or p_number = any (d.courses) or d.title_words <> '' and strpos(p_title, d.title_words) > 0)
        and (not d.in_person or p_mode in ('in_person', 'mixed'))
$$;

-- Confirmed courses with one of these tags, numbers or words: what counts without an end is looked for by its courses. As of a moment
-- all that were another then besides.
create or replace function core.courses_for(p_tags int[], p_numbers bigint[], p_words text[], p_as_of timestamptz) returns setof bigint
language sql stable as $$
    select c.course_id from core.confirmed_course c where c.tags && p_tags
    union select c.course_id from core.confirmed_course c where c.number = any (p_numbers)
    union select c.course_id from core.confirmed_course c join core.course x on x.id = c.course_id
        where p_words <> '{}' and exists (select from unnest(p_words) w where strpos(x.title, w) > 0)
    union select b.course_id from core.course_before b where p_as_of is not null and b.until > p_as_of
$$;

-- What people took between two days, person by person (offset 0, as core.study_awards). A function of its own, with its rows said:
-- between what it gives and the duties no plan may go row by row.
create or replace function core.duty_awards(q core.study_question, p_from date, p_day date)
returns table(person_id bigint, course_id bigint, hours numeric, ends_on date)
language plpgsql stable rows 200000 set enable_nestloop = on as $$
#variable_conflict use_column
begin
    return query
        select p.person_id, a.course_id, a.hours, a.course_ends_on
        from core.study_people(q) p
        cross join lateral (
            select x.course_id, x.hours, x.course_ends_on from core.award x
            where x.person_id = p.person_id and x.superseded_by is null and x.kind = 'hours' and x.hours > 0
              and x.course_ends_on between p_from and p_day
              and (q.as_of is null or not exists (select from core.late_award l where l.award_id = x.id and l.at > q.as_of))
            union all
            select x.course_id, x.hours, x.course_ends_on from core.awards_before(p.person_id, p_from, p_day, q.as_of) x
            where q.as_of is not null and x.kind = 'hours' and x.hours > 0
            offset 0) a;
end $$;

-- Up to which day sums answer a question: those of the night, where they are of its day's spans; else null.
create or replace function core.duty_summed_to(p_day date, p_ever boolean) returns date
language sql stable as $$
    select r.cutoff from core.duty_sum_run r where not p_ever and r.cutoff = core.duty_cutoff(p_day)
$$;

-- How a duty is counted: summed, in its span, or from the beginning (long).
create or replace function core.duty_way(d core.duty, p_cutoff date, p_ever boolean) returns text
language sql stable as $$
    select case when p_cutoff is not null and core.duty_measure(d) in (select x.measure from core.duty_measured x) then 'summed'
                when d.span = 'ever' or d.fresh or p_ever then 'long' else 'span' end
$$;

-- How far back the spans of duties reach, and what those count that reach back to the beginning.
create or replace function core.duty_reach(q core.study_question, p_cutoff date, p_day date, p_ever boolean,
    out span_from date, out tags int[], out numbers bigint[], out words text[])
language sql stable as $$
    select min(w.date_from) filter (where w.way = 'span'),
        coalesce(array_agg(distinct t.tag) filter (where w.way = 'long' and t.tag is not null), '{}'),
        coalesce(array_agg(distinct n.number) filter (where w.way = 'long' and n.number is not null), '{}'),
        coalesce(array_agg(distinct d.title_words) filter (where w.way = 'long' and d.title_words <> ''), '{}')
    from core.duties_as_of(q.as_of) d
    cross join lateral (select x.date_from, core.duty_way(d, p_cutoff, p_ever) as way from core.duty_window(d.span, p_day, p_ever) x) w
    left join lateral unnest(d.tags) t(tag) on true
    left join lateral unnest(d.courses) n(number) on true
    where not d.retired and (q.duty is null or d.id = q.duty)
$$;

-- The same for all duties, each by how it is counted: those of which there are sums from where these end, and as a whole of whom they are
-- stale; in the spans that end; and of what reaches back to the beginning, in the courses that count for it.
create or replace function core.duty_taken(q core.study_question, p_cutoff date, p_day date, p_ever boolean)
returns table(person_id bigint, course_id bigint, hours numeric, ends_on date, way text)
language plpgsql stable rows 200000 as $$
#variable_conflict use_column
declare
    reach record := core.duty_reach(q, p_cutoff, p_day, p_ever);
    stale bigint[];
begin
    if p_cutoff is not null then
        stale := array(select distinct x.person_id from core.duty_stale x where x.ends_on < p_cutoff);
        return query select d.person_id, d.course_id, d.hours, d.ends_on, 'summed' from core.duty_awards(q, p_cutoff, p_day) d;
        return query
            select p.person_id, a.course_id, a.hours, a.course_ends_on, 'summed'
            from core.study_people(q) p
            join core.duty_late x on x.person_id = p.person_id and x.ends_on < p_cutoff and x.person_id <> all (stale)
            join core.award a on a.id = x.award_id and a.superseded_by is null and a.kind = 'hours' and a.hours > 0;
        if stale <> '{}' then
            return query
                select p.person_id, a.course_id, a.hours, a.course_ends_on, 'summed'
                from core.study_people(q) p
                cross join lateral (
                    select x.course_id, x.hours, x.course_ends_on from core.award x
                    where x.person_id = p.person_id and x.superseded_by is null and x.kind = 'hours' and x.hours > 0
                      and x.course_ends_on < p_cutoff offset 0) a
                where p.person_id = any (stale);
        end if;
    end if;
    if reach.span_from is not null then
        return query select d.person_id, d.course_id, d.hours, d.ends_on, 'span' from core.duty_awards(q, reach.span_from, p_day) d;
    end if;
    if reach.tags <> '{}' or reach.numbers <> '{}' or reach.words <> '{}' then
        return query
            select d.person_id, d.course_id, d.hours, d.ends_on, 'long'
            from core.duty_awards(q, date '1912-01-01', p_day) d
            join core.courses_for(reach.tags, reach.numbers, reach.words, q.as_of) c(course_id) on c.course_id = d.course_id;
    end if;
end $$;

-- These courses as figures go by them, one by one: a county's thousands, not the country's.
create or replace function core.duty_courses(p_courses bigint[], p_as_of timestamptz) returns setof core.confirmed_course
language plpgsql stable rows 10000 set enable_nestloop = on as $$
begin
    if p_as_of is not null then
        return query select (w.c).* from (select core.course_was(x.id, p_as_of) as c from unnest(p_courses) x(id) offset 0) w
            where (w.c).course_id is not null;
        return;
    end if;
    return query select c.* from unnest(p_courses) x(id) cross join lateral (
        select y.* from core.confirmed_course y where y.course_id = x.id offset 0) c;
end $$;

-- Each person and each duty that is theirs: hours that count, and what is lacking. was_before: reached in a span before, of those
-- where one counts once. Planned for whom it is asked of: a plan for anybody takes a county's people for a handful.
create or replace function core.duty_progress(q core.study_question)
returns table(duty_id bigint, person_id bigint, unit_id int, hours numeric, reached boolean, was_before boolean, lacking numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set enable_nestloop = off set enable_mergejoin = off
    set jit = off set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
    v_day  date := least(q.date_to, core.today());
    v_ever boolean := q.date_from <= date '1912-01-01';
    v_to   date := case when q.as_of is null then core.duty_summed_to(v_day, v_ever) end;
begin
    return query
        with people as materialized (
            select p.person_id, p.unit_id, p.title_id, p.training_role_id from core.study_people(q) p),
        place as (select u.id, u.chief_reviewer_id as desk from core.unit u where u.id in (select p.unit_id from people p)),
        duty as materialized (
            select x.desk, d as d, w.date_from, w.date_to, core.duty_way(d, v_to, v_ever) as way, core.duty_measure(d) as measure
            from (select distinct p.desk from place p) x, core.duties_at(x.desk, v_day, q.as_of) d, core.duty_window(d.span, v_day, v_ever) w
            where q.duty is null or d.id = q.duty),
        due as (
            select p.person_id, p.unit_id, y.desk, (y.d).id as duty_id
            from people p join place x on x.id = p.unit_id join duty y on y.desk is not distinct from x.desk
            where (y.d).roles = '{}' and (y.d).titles = '{}' or p.training_role_id = any ((y.d).roles) or p.title_id = any ((y.d).titles)),
        taken as materialized (select * from core.duty_taken(q, v_to, v_day, v_ever)),
        -- Each of the courses once, with the duties that it counts for.
        fits as materialized (
            select c.course_id, c.hours, (y.d).id as duty_id, y.way, (y.d).part_tags && c.tags as is_part
            from (select distinct t.course_id, t.way from taken t) t
            join core.duty_courses(array(select distinct t.course_id from taken t), q.as_of) c on c.course_id = t.course_id
            join (select distinct on ((z.d).id) z.d, z.way from duty z order by (z.d).id) y on y.way = t.way
                and core.counts_for(y.d, c.number, c.tags, c.mode,
                    case when (y.d).title_words = '' then '' when q.as_of is not null then core.course_title_was(c.course_id, q.as_of)
                        else (select x.title from core.course x where x.id = c.course_id) end)),
        counted as materialized (
            select t.person_id, (y.d).id as duty_id, sum(t.hours) filter (where t.ends_on >= y.date_from) as added,
                max(t.hours) filter (where t.ends_on >= y.date_from) as longest,
                sum(t.hours) filter (where t.ends_on >= y.date_from and f.is_part) as part,
                sum(t.hours) filter (where t.ends_on < y.date_from) as before
            from taken t
            join fits f on f.course_id = t.course_id and f.way = t.way
            join (select distinct on ((z.d).id) z.d, z.date_from, z.date_to from duty z order by (z.d).id) y on (y.d).id = f.duty_id
            where t.ends_on <= y.date_to and (not (y.d).in_full or t.hours >= f.hours)
              and (f.way = 'long' or (y.d).fresh or t.ends_on >= y.date_from)
            group by t.person_id, (y.d).id),
        kept as (
            select s.person_id, (y.d).id as duty_id, s.added, s.longest, s.part, s.before
            from people p join core.duty_sum s on s.person_id = p.person_id
            join (select distinct on ((z.d).id) z.d, z.measure from duty z where z.way = 'summed' order by (z.d).id) y on y.measure = s.measure
            where not exists (select from core.duty_stale x where x.person_id = s.person_id and x.ends_on < v_to)),
        got as (
            select g.person_id, g.duty_id, sum(g.added) as added, max(g.longest) as longest, sum(g.part) as part, sum(g.before) as before
            from (select * from counted union all select * from kept) g group by g.person_id, g.duty_id)
        select x.duty_id, x.person_id, x.unit_id, x.hours, x.hours >= x.need and x.part >= x.part_need and not x.was_before, x.was_before,
            case when x.was_before then 0 else greatest(x.need - x.hours, x.part_need - x.part, 0) end
        from (
            select u.duty_id, u.person_id, u.unit_id, coalesce(case (y.d).counts when 'course' then g.longest else g.added end, 0) as hours,
                coalesce(g.part, 0) as part, (y.d).hours as need, (y.d).part_hours as part_need,
                (y.d).fresh and coalesce(g.before, 0) >= (y.d).hours as was_before
            from due u join duty y on (y.d).id = u.duty_id and y.desk is not distinct from u.desk
            left join got g on g.person_id = u.person_id and g.duty_id = u.duty_id) x;
end $$;

-- S03: each duty, how many have reached it, and what is lacking.
create or replace function core.study_s03(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    if core.is_summed(q) then
        return query select * from core.country_s03(q);
        return;
    end if;
    return query
        select d.id::text, d.name, '{}'::text[], p.population::int, array[p.population, p.reached, round(100.0 * p.reached / p.population, 1),
            p.lacking,
            p.hours, d.target]
        from (select x.duty_id, count(*)::numeric as population, count(*) filter (where x.reached)::numeric as reached,
                  count(*) filter (where x.lacking > 0)::numeric as lacking, sum(x.lacking) as hours
              from core.duty_progress(q) x group by x.duty_id) p
        join core.duties_as_of(q.as_of) d on d.id = p.duty_id
        order by 100.0 * p.reached / p.population - d.target, d.name;
end $$;

-- Who is lacking something of one of them.
create or replace function core.study_s03_lacking(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select t.id::text, t.name, array[k.name, u.name], 1, array[x.hours, x.lacking]
        from core.duty_progress(q) x
        join core.teacher t on t.person_id = x.person_id
        join core.teacher_title k on k.id = t.title_id
        join core.unit u on u.id = x.unit_id
        where x.duty_id = q.duty and x.lacking > 0
        order by u.code, x.lacking desc, t.name, t.id;
end $$;

-- One's own: every duty that is theirs, as a teacher's page shows it.
create or replace function core.own_duties(p_person bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare q core.study_question;
begin
    select array[t.unit_id] into q.units from core.teacher t where t.person_id = p_person and t.state <> 'left';
    if q.units is null then return '[]'::jsonb; end if;
    q.person := p_person;
    q.population := 'everybody';
    q.live := true;
    q.only_here := false;
    q.date_from := core.semester_start((core.semester_of(core.today()) / 10 * 10 + 1)::core.semester);
    q.date_to := core.today();
    return (select coalesce(jsonb_agg(jsonb_build_object('duty_id', d.id, 'name', d.name, 'need', d.hours, 'hours', p.hours, 'lacking', p.lacking,
                'span', d.span, 'from', w.date_from, 'counts', d.counts, 'in_person', d.in_person, 'part_hours', d.part_hours)
                order by p.lacking = 0, d.name), '[]')
            from core.duty_progress(q) p join core.duty d on d.id = p.duty_id, core.duty_window(d.span, core.today(), false) w);
end $$;

grant execute on function core.own_duties(bigint) to desk_api;
reset role;

set local role desk_api;

-- What is lacking against the duties, of whoever asks.
create or replace function api.own_duties(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    if me.account_type <> 'teacher' then perform core.refuse('KA004', 'right.missing', '{"kind": "figures.own"}'); end if;
    perform auth.spend('figures', 'account', me.account_id::text);
    return jsonb_build_object('at', core.utc(clock_timestamp()), 'duties', core.own_duties(me.person_id));
end $$;

grant execute on function api.own_duties(text) to desk_user;
reset role;
