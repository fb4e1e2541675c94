-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sums of the country by month, made at night of what was confirmed or corrected since the night before: nobody waits for ten million
-- rows. They say as of when they are.
set local role desk_owner;

-- The months in which something may be another than the sums have it: of what was confirmed since, what that has taken the place of,
-- and what was taken back (within a day of its confirmation). A day more, as a long transaction is older than what it leaves.
create or replace function core.study_months_changed(p_since timestamptz) returns date[]
language sql stable as $$
    select coalesce(array_agg(distinct date_trunc('month', m.day)::date), '{}') from (
        select a.course_ends_on as day from core.award a where a.confirmed_at > p_since - interval '3 days'
        union select old.course_ends_on from core.award a join core.award old on old.superseded_by = a.id
            where a.confirmed_at > p_since - interval '3 days') m
$$;

create or replace function core.sum_study_month(p_month date) returns void
language plpgsql as $$
begin
    delete from core.study_sum s where s.month = p_month;
    insert into core.study_sum(month, figure, key, courses, rows, hours)
        with taken as materialized (
            select a.course_id, a.unit_id, count(*) as rows, sum(a.hours) as hours from core.award a
            where a.superseded_by is null and a.kind = 'hours' and a.hours > 0
              and a.course_ends_on between p_month and (p_month + interval '1 month - 1 day')::date
            group by a.course_id, a.unit_id),
        course as materialized (select t.course_id, sum(t.rows) as rows, sum(t.hours) as hours from taken t group by t.course_id)
        select p_month, f.figure, f.key, count(*), sum(f.rows), sum(f.hours) from (
            select 'total' as figure, '' as key, c.rows, c.hours from course c
            union all select 'mode', k.mode, c.rows, c.hours from course c join core.confirmed_course k on k.course_id = c.course_id
            union all select 'tag', x.id::text, c.rows, c.hours from course c join core.confirmed_course k on k.course_id = c.course_id,
                unnest(case when k.tags = '{}' then '{0}' else k.tags end) x(id)
            union all select 'nature', x.id::text, c.rows, c.hours from course c join core.confirmed_course k on k.course_id = c.course_id,
                unnest(k.natures) x(id)
            union all select 'county', y.key, y.rows, y.hours from (
                select coalesce(u.county_id, 0)::text as key, t.course_id, sum(t.rows) as rows, sum(t.hours) as hours
                from taken t left join core.unit u on u.id = t.unit_id group by 1, 2) y) f
        group by f.figure, f.key;
end $$;

-- Once a night: whoever comes again before the next day finds it done. p_now: at once.
create or replace function core.sum_study(p_now boolean default false) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    run    core.study_sum_run;
    months date[];
    m      date;
begin
    select * into strict run from core.study_sum_run for no key update;
    if not p_now and (run.at at time zone 'Asia/Taipei')::date >= core.today() then return jsonb_build_object('months_summed', 0); end if;
    months := core.study_months_changed(run.at);
    foreach m in array months loop
        perform core.sum_study_month(m);
    end loop;
    -- Whom a county's hours are divided by, as the rosters are.
    delete from core.study_sum s where s.figure = 'teachers';
    insert into core.study_sum(month, figure, key, courses, rows, hours)
        select date_trunc('month', core.today())::date, 'teachers', coalesce(u.county_id, 0)::text, 0, count(*), 0
        from core.figure_rows(null, 'counted', true) p join core.unit u on u.id = p.unit_id group by 3;
    update core.study_sum_run r set at = clock_timestamp();
    return jsonb_build_object('months_summed', cardinality(months));
end $$;

create or replace function core.study_summed_at() returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select r.at from core.study_sum_run r $$;

grant execute on function core.study_summed_at() to desk_api;
reset role;
