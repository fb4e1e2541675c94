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

-- The hours of a month; as of a moment, as they held then.
create or replace function core.month_awards(p_month date, p_as_of timestamptz) returns table(course_id bigint, unit_id int, hours numeric)
language sql stable as $$
    select a.course_id, a.unit_id, a.hours from core.award a
    where a.superseded_by is null and a.kind = 'hours' and a.hours > 0
      and a.course_ends_on between p_month and (p_month + interval '1 month - 1 day')::date
      and (p_as_of is null or not exists (select from core.late_award l where l.award_id = a.id and l.at > p_as_of))
    union all
    select b.course_id, b.unit_id, b.hours
    from (select distinct l.person_id from core.late_award l where p_as_of is not null and l.at > p_as_of
              and l.ends_on between p_month and (p_month + interval '1 month - 1 day')::date) p
    cross join lateral core.awards_before(p.person_id, p_month, (p_month + interval '1 month - 1 day')::date, p_as_of) b
    where b.kind = 'hours' and b.hours > 0
$$;

create or replace function core.sum_study_month(p_month date, p_frozen int default 0, p_as_of timestamptz default null) returns void
language plpgsql as $$
begin
    delete from core.study_sum s where s.month = p_month and s.frozen = p_frozen;
    insert into core.study_sum(frozen, month, figure, key, courses, rows, hours)
        with taken as materialized (
            select a.course_id, a.unit_id, count(*) as rows, sum(a.hours) as hours from core.month_awards(p_month, p_as_of) a
            group by a.course_id, a.unit_id),
        course as materialized (select t.course_id, sum(t.rows) as rows, sum(t.hours) as hours from taken t group by t.course_id),
        counted as materialized (
            select (w.c).* from (select case when p_as_of is null then c else core.course_was(t.course_id, p_as_of) end as c
                from course t left join core.confirmed_course c on c.course_id = t.course_id) w where (w.c).course_id is not null)
        select p_frozen, p_month, f.figure, f.key, count(*), sum(f.rows), sum(f.hours) from (
            select 'total' as figure, '' as key, c.rows, c.hours from course c
            union all select 'mode', k.mode, c.rows, c.hours from course c join counted k on k.course_id = c.course_id
            union all select 'tag', x.id::text, c.rows, c.hours from course c join counted k on k.course_id = c.course_id,
                unnest(case when k.tags = '{}' then '{0}' else k.tags end) x(id)
            union all select 'nature', x.id::text, c.rows, c.hours from course c join counted k on k.course_id = c.course_id,
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
    delete from core.study_sum s where s.frozen = 0 and s.figure = 'teachers';
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
