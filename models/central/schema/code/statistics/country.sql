-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the hours of the country are spread (S02), by what people are (S05), and how far its duties are reached (S03): summed up at night,
-- county by county, by the same functions that answer a school when it asks. A period is summed anew when anything that it is made of
-- may have changed since.
set local role desk_owner;

-- Whether the rosters of a semester are those of now: they are not kept yet.
create or replace function core.is_live(p_semester int) returns boolean
language sql stable as $$
    select p_semester = core.semester_of(core.today()) and core.today() < core.roster_day(core.semester_of(core.today()))
        or not core.has_rosters(p_semester)
$$;

-- The periods that a desk may choose: six school years with their semesters, and six years.
create or replace function core.told_periods() returns table(kind text, year int, semester int, date_from date, date_to date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with n as (select core.semester_of(core.today()) / 10 as year, extract(year from core.today())::int - 1911 as calendar),
    p as (
        select j from n, generate_series(0, 5) b, lateral (values
            (jsonb_build_object('period', 'school_year', 'year', n.year - b)),
            (jsonb_build_object('period', 'semester', 'year', n.year - b, 'semester', 1)),
            (jsonb_build_object('period', 'semester', 'year', n.year - b, 'semester', 2)),
            (jsonb_build_object('period', 'year', 'year', n.calendar - b))) x(j))
    select p.j ->> 'period', (p.j ->> 'year')::int, (p.j ->> 'semester')::int, s.date_from, s.date_to
    from p, core.study_period(p.j) s where s.date_to is not null and s.date_from <= core.today()
$$;

create or replace function core.summed_periods() returns table(date_from date, date_to date)
language sql stable as $$ select t.date_from, t.date_to from core.told_periods() t $$;

-- Whether a period has to be summed: for the first time, because it goes on, or because a list, a duty or a roster of it is another
-- than it was; once a day, or p_now. A duty may reach back over many years: whatever was confirmed before the end of the period is part
-- of it.
create or replace function core.is_stale(p_from date, p_to date, p_now boolean) returns boolean
language plpgsql stable as $$
declare
    run     core.people_sum_run;
    v_since timestamptz;
begin
    select * into run from core.people_sum_run r where r.date_from = p_from and r.date_to = p_to;
    if run.at is null then return true; end if;
    if not p_now and (run.at at time zone 'Asia/Taipei')::date >= core.today() then return false; end if;
    v_since := run.at - interval '1 hour';  -- a transaction that ended later than it began
    return run.semester <> core.study_semester(p_to) or run.live <> core.is_live(run.semester)
        or p_to >= (run.at at time zone 'Asia/Taipei')::date or run.live
        or exists (select from core.duty d where d.changed_at > v_since)
        or exists (select from core.roster_correction c where c.semester = run.semester and c.at > v_since)
        or exists (select from core.checkin c where c.semester = run.semester and greatest(c.closed_at, c.reopened_at) > v_since)
        or exists (select from unnest(core.study_months_changed(run.at)) m where m <= p_to);
end $$;

-- The people of one county; null: those of units without one.
create or replace function core.sum_people_of(q core.study_question, p_duties boolean) returns void
language plpgsql as $$
begin
    insert into core.people_sum as s (frozen, date_from, date_to, figure, by_what, key, people, hours, none)
        with h as materialized (select x.*, t.hired_on from core.study_hours(q) x left join core.teacher t on t.person_id = x.person_id)
        select coalesce(q.frozen, 0), q.date_from, q.date_to, 'hours', '', trim_scale(h.hours)::text, count(*), sum(h.hours),
            count(*) filter (where h.hours = 0)
        from h group by h.hours
        union all
        select coalesce(q.frozen, 0), q.date_from, q.date_to, 'group', b.by_what, g.key, count(*), sum(h.hours), count(*) filter (where h.hours = 0)
        from h, unnest('{title,main_subject,subject,stage,training_role,seniority}'::text[]) b(by_what),
            unnest(core.study_groups(b.by_what, h.title_id, h.stage_id, h.subjects, h.training_role_id, h.hired_on, least(q.date_to,
                core.today()))) g(key)
        group by b.by_what, g.key
    on conflict (date_to, date_from, frozen, figure, by_what, key) do update
        set people = s.people + excluded.people, hours = s.hours + excluded.hours, none = s.none + excluded.none;
    if not p_duties then return; end if;
    insert into core.people_sum as s (frozen, date_from, date_to, figure, by_what, key, people, reached, lacking, lacking_hours)
        select coalesce(q.frozen, 0), q.date_from, q.date_to, 'duty', '', d.duty_id::text, count(*), count(*) filter (where d.reached),
            count(*) filter (where d.lacking > 0), sum(d.lacking)
        from core.duty_progress(q) d group by d.duty_id
    on conflict (date_to, date_from, frozen, figure, by_what, key) do update
        set people = s.people + excluded.people, reached = s.reached + excluded.reached, lacking = s.lacking + excluded.lacking,
            lacking_hours = s.lacking_hours + excluded.lacking_hours;
end $$;

-- One period. What goes on has its duties reached by today, whichever day it began: those of another such period are the same.
create or replace function core.sum_people_period(p_from date, p_to date) returns void
language plpgsql as $$
declare
    q     core.study_question;
    v_day date := least(p_to, core.today());
    other core.people_sum_run;
    c     record;
begin
    q.date_from := p_from;
    q.date_to := p_to;
    q.population := 'counted';
    q.only_here := false;
    q.semester := core.study_semester(p_to);
    q.live := core.is_live(q.semester);
    delete from core.people_sum s where s.frozen = 0 and s.date_from = p_from and s.date_to = p_to;
    select r.* into other from core.people_sum_run r where r.at = now() and least(r.date_to, core.today()) = v_day
        and r.semester = q.semester and r.live = q.live limit 1;
    for c in select distinct u.county_id from core.unit u order by 1 loop
        q.units := array(select u.id from core.unit u where u.county_id is not distinct from c.county_id);
        perform core.sum_people_of(q, other.at is null);
    end loop;
    insert into core.people_sum
        select 0, p_from, p_to, s.figure, s.by_what, s.key, s.people, s.hours, s.none, s.reached, s.lacking, s.lacking_hours
        from core.people_sum s where s.frozen = 0 and other.at is not null and s.date_from = other.date_from
            and s.date_to = other.date_to and s.figure = 'duty';
    insert into core.people_sum_run(date_from, date_to, semester, live, at) values (p_from, p_to, q.semester, q.live, now())
        on conflict (date_to, date_from) do update set semester = excluded.semester, live = excluded.live, at = excluded.at;
end $$;

-- What has to be summed, the newest first, for so long and no longer: what is left is for the next night. What nobody may choose any
-- more is forgotten.
create or replace function core.sum_people(p_time interval default '10 minutes', p_now boolean default false) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp set work_mem = '128MB' set jit = off as $$
declare
    until_ constant timestamptz := clock_timestamp() + p_time;
    p      record;
    n      int := 0;
begin
    delete from core.people_sum_run r
        where not exists (select from core.summed_periods() x where (x.date_from, x.date_to) = (r.date_from, r.date_to));
    delete from core.people_sum s where s.frozen = 0
        and not exists (select from core.people_sum_run r where (r.date_from, r.date_to) = (s.date_from, s.date_to));
    for p in select x.date_from, x.date_to from core.summed_periods() x order by x.date_to desc, x.date_from desc loop
        continue when not core.is_stale(p.date_from, p.date_to, p_now);
        perform core.sum_people_period(p.date_from, p.date_to);
        n := n + 1;
        exit when clock_timestamp() > until_;
    end loop;
    return jsonb_build_object('periods_summed', n);
end $$;

-- The sums that answer a question about people of the country; null: it is another question, or they are not summed up yet.
create or replace function core.people_run(q core.study_question) returns core.people_sum_run
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare r core.people_sum_run;
begin
    if core.is_peoples(q) and q.frozen is not null then
        select f.date_from, f.date_to, f.roster, f.live, f.frozen_at into r.date_from, r.date_to, r.semester, r.live, r.at
            from core.frozen_period f join core.frozen_sum s on s.period_id = f.id where f.id = q.frozen;
    elsif core.is_peoples(q) then
        select * into r from core.people_sum_run x where x.date_from = q.date_from and x.date_to = q.date_to;
    end if;
    return r;
end $$;

-- Whether it is one that the night sums up, once it has.
create or replace function core.is_peoples(q core.study_question) returns boolean
language sql immutable as $$
    select q.report in ('s02', 's03', 's05') and q.units is null and q.tag is null and not q.only_here and q.population = 'counted'
        and q.duty is null and q.person is null
$$;

create or replace function core.country_s02(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select k.key, '', '{}'::text[], coalesce(sum(s.people), 0)::int, array[coalesce(sum(s.people), 0)::numeric]
        from unnest('{0,6,18,36,54,more}'::text[]) with ordinality k(key, n)
        left join core.people_sum s on s.frozen = coalesce(q.frozen, 0) and s.figure = 'hours' and s.date_from = q.date_from and s.date_to = q.date_to
            and core.hours_class(s.key::numeric) = k.key
        group by k.key, k.n order by k.n;
end $$;

create or replace function core.country_middle(q core.study_question) returns table(people int, mean numeric, median numeric)
language plpgsql stable as $$
begin
    return query
        with s as (
            select x.key::numeric as hours, x.people, sum(x.people) over (order by x.key::numeric) as upto, sum(x.people) over () as of_all
            from core.people_sum x
            where x.frozen = coalesce(q.frozen, 0) and x.figure = 'hours' and x.date_from = q.date_from and x.date_to = q.date_to)
        -- The one in the middle, or the mean of the two that are.
        select max(s.of_all)::int, round(sum(s.hours * s.people) / max(s.of_all), 1),
            round((min(s.hours) filter (where s.upto >= (s.of_all + 1) / 2) + min(s.hours) filter (where s.upto >= s.of_all / 2 + 1)) / 2, 1)
        from (select x.hours, x.people, x.upto::bigint, x.of_all::bigint from s x) s having count(*) > 0;
end $$;

-- A desk's own duty says whose it is.
create or replace function core.country_s03(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select d.id::text, d.name || coalesce('（' || u.name || '）', ''), '{}'::text[], s.people,
            array[s.people::numeric, s.reached, round(100.0 * s.reached / s.people, 1), s.lacking, s.lacking_hours, d.target]
        from core.people_sum s join core.duties_as_of(q.as_of) d on d.id = s.key::bigint left join core.unit u on u.id = d.unit_id
        where s.frozen = coalesce(q.frozen, 0) and s.figure = 'duty' and s.date_from = q.date_from and s.date_to = q.date_to
        order by d.unit_id is not null, 100.0 * s.reached / s.people - d.target, d.name;
end $$;

create or replace function core.country_s05(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select s.key, '', '{}'::text[], s.people, array[s.people::numeric, round(s.hours / s.people, 1), round(100.0 * s.none / s.people, 1)]
        from core.people_sum s
        where s.frozen = coalesce(q.frozen, 0) and s.figure = 'group' and s.by_what = coalesce(q.by_what, 'title')
          and s.date_from = q.date_from and s.date_to = q.date_to
        order by s.people desc, s.key;
end $$;

grant execute on function core.told_periods(), core.is_live(int), core.people_run(core.study_question),
    core.is_peoples(core.study_question) to desk_api;
reset role;
