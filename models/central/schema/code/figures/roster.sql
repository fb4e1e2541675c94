-- SPDX-License-Identifier: GPL-3.0-or-later
-- 統計圖表: what the rosters are, and were, semester after semester, as the check-ins have kept them, in sums alone; and who came
-- and went.
set local role desk_owner;

-- Whom a population takes in (courses.md II.10.1). counted: teachers by 專任 and 代理, also where nothing is said of how they are
-- employed; not who is away, nor who is paid by the hour. with_staff: 行政職員 besides. everybody: whoever is on the roster.
-- As RosterFigures::isIn in models/figures.
create or replace function core.is_in_population(p_population text, p_group text, p_state text, p_title int, p_employment int) returns boolean
language sql immutable as $$
    select p_population = 'everybody' or p_state = 'active' and (
        p_group = 'teacher' and case when p_employment is null then p_title not in (14, 15) else p_employment in (1, 3, 5) end
        or p_group = 'staff' and p_population = 'with_staff')
$$;

-- Years of which there are figures to be had.
create or replace function core.figure_years() returns int
language sql immutable as $$ select 6 $$;

-- The rows of a scope that a population takes in, of these years, or (p_now) of the rosters as they are; p_units null: of the
-- country; p_as_of: the kept ones as they were then (core.roster_before).
create or replace function core.figure_rows(p_units int[], p_population text, p_now boolean, p_as_of timestamptz default null)
returns setof core.roster_snapshot
language sql stable as $$
    select s.*
    from (
        select x.* from core.roster_snapshot x
            where not p_now and not x.left_out and x.semester >= core.first_roster()
              and (p_units is null or x.unit_id = any (p_units))
              and (p_as_of is null or not exists (select from core.roster_before b
                  where b.semester = x.semester and b.person_id = x.person_id and b.until > p_as_of))
        union all
        select x.* from generate_series(core.first_roster(), core.semester_of(core.today())) g(semester), core.rosters_before(g.semester, p_as_of) x
            where p_as_of is not null and not p_now and not x.left_out and (p_units is null or x.unit_id = any (p_units))
        union all
        select core.semester_of(core.today()), x.person_id, x.unit_id, x.title_id, x.state, x.departure, x.stage_id, x.subjects,
               x.employment_id, x.training_role_id, x.civil_servant, x.account_state, false
            from core.teacher x where p_now and x.state <> 'left' and (p_units is null or x.unit_id = any (p_units))) s
    join core.teacher_title t on t.id = s.title_id
    where core.is_in_population(p_population, t.staff_group, s.state, s.title_id, s.employment_id)
$$;

-- People by semester and key.
create or replace function core.roster_sums(p_units int[], p_figure text, p_population text, p_now boolean)
returns table(semester int, key text, people int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    if p_figure = 'subject' then
        return query
            select s.semester::int, x.subject::text, count(*)::int
            from core.figure_rows(p_units, p_population, p_now) s
            cross join unnest(case when s.subjects = '{}' then '{0}' else s.subjects end) x(subject)
            group by s.semester, x.subject;
    else
        return query
            select s.semester::int, k.key, count(*)::int
            from core.figure_rows(p_units, p_population, p_now) s,
                lateral (select case p_figure when 'total' then ''
                    when 'group' then (select t.staff_group from core.teacher_title t where t.id = s.title_id)
                    when 'title' then s.title_id::text when 'stage' then coalesce(s.stage_id, 0)::text
                    when 'state' then coalesce(s.departure, 'active') when 'employment' then coalesce(s.employment_id, 0)::text
                    when 'training_role' then coalesce(s.training_role_id, 0)::text when 'account' then s.account_state
                    when 'county' then (select coalesce(u.county_id, 0)::text from core.unit u where u.id = s.unit_id) end as key) k
            group by s.semester, k.key;
    end if;
end $$;

-- Who came on the rosters and who left them, by the semester of the day and how; a school's to another one of the same scope
-- counts with both. What was taken back has not happened.
create or replace function core.roster_changes(p_units int[]) returns table(semester int, key text, people int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query
        select x.semester, x.key, count(*)::int
        from (
            select core.semester_of((e.at at time zone 'Asia/Taipei')::date)::int as semester, 'register' as key, e.unit_id
                from core.teacher_event e where e.action = 'register'
            union all
            select core.semester_of(m.on_date)::int, 'join', m.to_unit_id from core.teacher_move m
                where m.kind = 'join' and m.state in ('done', 'objected', 'settled') and m.settled is distinct from 'return'
            union all
            select core.semester_of(m.on_date)::int, case m.kind when 'join' then 'transfer' else m.kind end, m.from_unit_id from core.teacher_move m
                where m.from_unit_id is not null and m.state in ('done', 'objected', 'settled') and m.settled is distinct from 'return') x
        where (p_units is null or x.unit_id = any (p_units))
          and x.semester >= core.semester_of(core.today()) - 10 * core.figure_years()
        group by x.semester, x.key;
end $$;

-- The semesters of a scope: whose rosters were kept, and of how many schools the centre took them itself.
create or replace function core.roster_semesters(p_units int[]) returns table(semester int, units int, missed int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query
        select c.semester::int, count(*)::int, (count(*) filter (where c.state = 'missed'))::int from core.checkin c
        where (p_units is null or c.unit_id = any (p_units)) and c.semester >= core.semester_of(core.today()) - 10 * core.figure_years()
        group by c.semester;
end $$;

grant execute on function core.is_in_population(text, text, text, int, int), core.roster_sums(int[], text, text, boolean), core.roster_changes(int[]),
    core.roster_semesters(int[]) to desk_api;
reset role;

set local role desk_api;

-- Rows as they may be seen: people null where they are too few. Subjects are no parts of a sum: one person teaches several.
create or replace function cmd.shown_sums(p_rows jsonb, p_whole boolean, p_parts boolean) returns jsonb
language plpgsql stable as $$
declare
    one    jsonb;
    hidden int[];
    sums   jsonb := jsonb_build_array();
begin
    for one in
        select jsonb_build_object('semester', r.semester, 'keys', jsonb_agg(r.key order by r.key),
                   'people', jsonb_agg(r.people order by r.key), 'sum', sum(r.people))
        from jsonb_to_recordset(p_rows) r(semester int, key text, people int) group by r.semester order by r.semester
    loop
        hidden := case when p_whole then '{}' else core.hidden_figures(array(select x::int from jsonb_array_elements_text(one -> 'people') x)) end;
        sums := sums || jsonb_build_object('semester', one -> 'semester',
            'rows', (select jsonb_agg(jsonb_build_object('key', k.key,
                        'people', case when k.i = any (hidden) then null else one #> array['people', (k.i - 1)::text] end) order by k.key)
                     from jsonb_array_elements_text(one -> 'keys') with ordinality k(key, i)),
            'people', case when p_parts and not 0 = any (hidden) then one -> 'sum' end);
    end loop;
    return sums;
end $$;

-- What both answer. Every number is told to whoever sees the roster of the own unit, and to nobody else.
create or replace function cmd.roster_figures(me auth.actor, figure text, population text, p_now boolean) returns jsonb
language plpgsql as $$
declare
    reach text := auth.figure_reach(me, 'roster');
    whole boolean := reach = 'unit' and auth.my_scope('teacher') is not null;
    units int[] := case reach when 'unit' then array[me.unit_id] when 'desk' then auth.my_roster_units() end;
    rows  jsonb;
    total jsonb;
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    if reach is null then perform core.refuse('KA004', 'right.missing', '{"kind": "figures.roster"}'); end if;
    if coalesce(figure, '') <> all ('{total,group,title,subject,stage,state,employment,training_role,account,county,changes}')
        or p_now and figure = 'changes' then
        perform core.refuse('KD129', 'figures.unknown', '{"field": "figure"}');
    end if;
    if coalesce(population, '') <> all ('{counted,with_staff,everybody}') then
        perform core.refuse('KD129', 'figures.unknown', '{"field": "population"}');
    end if;
    perform auth.spend('figures', 'account', me.account_id::text);
    if figure = 'changes' then
        select coalesce(jsonb_agg(to_jsonb(x)), '[]') into rows from core.roster_changes(units) x;
    else
        select coalesce(jsonb_agg(to_jsonb(x)), '[]') into rows from core.roster_sums(units, figure, population, p_now) x;
    end if;
    -- How many people that are, where the rows do not add up to it.
    if figure = 'subject' then
        select coalesce(jsonb_agg(to_jsonb(x)), '[]') into total from core.roster_sums(units, 'total', population, p_now) x;
        total := cmd.shown_sums(total, whole, true);
    end if;
    return jsonb_build_object('at', core.utc(clock_timestamp()), 'reach', reach,
        'sums', cmd.shown_sums(rows, whole, figure <> 'subject'), 'totals', total,
        'semesters', (select coalesce(jsonb_agg(to_jsonb(x) order by x.semester), '[]') from core.roster_semesters(units) x where not p_now));
end $$;

create or replace function api.roster_history(token text, figure text, population text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return cmd.roster_figures(auth.enter(token), figure, population, false);
end $$;

-- The rosters as they are, for whoever does not have them at the desk.
create or replace function api.roster_now(token text, figure text, population text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return cmd.roster_figures(auth.enter(token), figure, population, true);
end $$;

grant execute on function api.roster_history(text, text, text), api.roster_now(text, text, text) to desk_user;
reset role;
