-- SPDX-License-Identifier: GPL-3.0-or-later
-- A report, as it may be seen by whoever asks: outside one's own unit and the schools of one's desk one by one, what is made of one or two
-- people is told to nobody, nor what would give it away.
set local role desk_owner;

-- The rows of a report. Each is planned for its schools and its period: a plan for any of them reads the rosters of the whole country.
create or replace function core.study_rows(q core.study_question) returns setof core.study_row
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '128MB' set jit = off
set plan_cache_mode = force_custom_plan as $$
begin
    case q.report
        when 's01' then return query select * from core.study_s01(q);
        when 's01_tags' then return query select * from core.study_s01_tags(q);
        when 's02' then return query select * from core.study_s02(q);
        when 's03' then return query select * from core.study_s03(q);
        when 's03_lacking' then return query select * from core.study_s03_lacking(q);
        when 's04' then return query select * from core.study_s04(q);
        when 's05' then return query select * from core.study_s05(q);
        when 's06' then return query select * from core.study_s06(q);
        when 's07' then return query select * from core.study_s07(q);
        when 's08' then return query select * from core.study_s08(q);
        when 's09' then return query select * from core.study_s09(q);
        when 's10' then return query select * from core.study_s10(q);
        when 's11' then return query select * from core.study_s11(q);
        when 's12' then return query select * from core.study_s12(q);
        when 's13' then return query select * from core.study_s13(q);
        when 's14' then return query select * from core.study_s14(q);
        when 's15' then return query select * from core.study_s15(q);
        when 's16' then return query select * from core.study_s16(q);
        when 's17' then return query select * from core.study_s17(q);
        when 's18' then return query select * from core.study_s18(q);
        when 's19' then return query select * from core.study_s19(q);
        when 's20' then return query select * from core.study_s20(q);
        when 's22' then return query select * from core.study_s22(q);
        when 's22_reasons' then return query select * from core.study_s22_reasons(q);
        when 's23' then return query select * from core.study_s23(q);
        when 's24' then return query select * from core.study_s24(q);
        when 's25' then return query select * from core.study_s25(q);
        when 'taken' then return query select * from core.study_taken_courses(q);
        when 'courses' then return query select * from core.study_offered_courses(q);
        when 'roster' then return query select * from core.study_roster(q);
        else null;
    end case;
    if q.report in ('s06', 's07') then return next core.study_all(q); end if;
end $$;

-- Which rows (positions) tell too much: with those of one or two people the one of the fewest others, so that the sum does not tell them.
create or replace function core.hidden_rows(p_rows core.study_row[], p_report text) returns int[]
language plpgsql immutable as $$
begin
    -- Of a duty: neither who reached it nor who did not may be one or two; its rows are no parts of each other.
    if p_report = 's03' then
        return array(select n::int from unnest(p_rows) with ordinality r(key, name, texts, people, numbers, n)
            where r.people < core.smallest_figure() or r.numbers[2] between 1 and core.smallest_figure() - 1
                or r.numbers[4] between 1 and core.smallest_figure() - 1 or r.numbers[1] - r.numbers[2] between 1 and core.smallest_figure() - 1);
    end if;
    if p_report in ('s18', 's17') then
        return array(select n::int from unnest(p_rows) with ordinality r(key, name, texts, people, numbers, n)
            where r.people between 1 and core.smallest_figure() - 1
            -- Of a county also how much few of them took part in, and what the sum of all (S09) would tell it by.
            union select h from unnest(core.hidden_figures(array(select r.numbers[2]::int from unnest(p_rows) r))) h
                where p_report = 's17' and h > 0);
    end if;
    -- Of the country there is how often they took part, not how many they are: no more than that.
    return core.hidden_figures(array(select coalesce(r.people, case when p_report in ('s06', 's07', 's08', 's09') then
            least(nullif(r.numbers[2], 0), case p_report when 's08' then nullif(r.numbers[4], 0) end)::int end, 0)
        from unnest(p_rows) r where r.key <> ''));
end $$;

-- The same by keys; empty: the sum.
create or replace function core.hidden_keys(p_rows core.study_row[], p_report text) returns text[]
language sql immutable as $$
    select coalesce(array_agg(case when n = 0 then '' else p_rows[n].key end), '{}') from unnest(core.hidden_rows(p_rows, p_report)) n
$$;

-- The steps of S11 that tell too much: what became of who enrolled are the parts of one sum, who came and who did not of another; of those who
-- came or were credited something also what is lacking is nobody's who is one of two.
create or replace function core.hidden_steps(p_rows core.study_row[]) returns text[]
language plpgsql immutable as $$
declare
    parts text[];
    whole text;
    hidden text[] := array(select r.key from unnest(p_rows) r where r.key <> 'quota' and r.numbers[1] between 1 and core.smallest_figure() - 1);
begin
    for parts, whole in values ('{pending,accepted,waiting,declined,cancelled}'::text[], 'enrolled'), ('{present,absent,excused}', 'accepted') loop
        hidden := hidden || array(select case h when 0 then whole else parts[h] end from unnest(core.hidden_figures(
            array(select coalesce(r.numbers[1], 0)::int from unnest(parts) with ordinality p(key, n) left join unnest(p_rows) r on r.key = p.key
                order by p.n))) h);
    end loop;
    return hidden || array(select p.key from unnest(p_rows) p join unnest(p_rows) w
        on w.numbers[1] >= core.smallest_figure() and abs(w.numbers[1] - p.numbers[1]) between 1 and core.smallest_figure() - 1
        where (w.key, p.key) in (('enrolled', 'present'), ('enrolled', 'passed'), ('accepted', 'present'),
            ('accepted', 'passed'), ('present', 'passed')));
end $$;

-- Of reports of which some columns are a part of those before them, what is not shown as it lacks one or two people of these: who enrolled and
-- has no seat, who has one and did not come, who came and was credited nothing. With so few of all of them goes one that lacks more, or the sum
-- (row 0), which may lack so few itself. What S12 lacks of 開課課程清單, who cancelled, stands as its people.
create or replace function core.hidden_parts(p_rows core.study_row[], p_report text) returns table(i int, n bigint)
language sql immutable as $$
    with col as (select c::int as i, k from unnest(case p_report when 's10' then '{9,10,11,12}' when 's12' then '{0,2,3}'
        when 'courses' then '{2,3,4,5}' else '{}' end::int[]) with ordinality x(c, k)),
    line as (select r.n, c.k, c.i, case when c.i = 0 then r.numbers[2] + r.people else r.numbers[c.i] end as many
        from unnest(p_rows) with ordinality r(key, name, texts, people, numbers, n), col c),
    -- What each lacks of each before it; of what is not shown itself nobody subtracts. Row 0: all of them.
    lack as materialized (
        select p.n, p.i, q.i as j, p.many, q.many - p.many as few, q.many >= core.smallest_figure()
            and abs(q.many - p.many) between 1 and core.smallest_figure() - 1 as tells
        from (select * from line union all select 0, l.k, l.i, sum(l.many) from line l group by l.k, l.i) p
        join (select * from line union all select 0, l.k, l.i, sum(l.many) from line l group by l.k, l.i) q on q.n = p.n and q.k < p.k),
    told as materialized (select distinct l.i, l.n from lack l where l.tells)
    select t.i, t.n from told t
    union all
    select x.i, coalesce((select o.n from lack o where o.i = x.i and o.n > 0 group by o.n, o.many having min(o.few) >= core.smallest_figure()
            order by o.many, o.n limit 1), 0)
        from (select l.i from lack l join told t on t.i = l.i and t.n = l.n and t.n > 0 group by l.i, l.j
            having abs(sum(l.few)) between 1 and core.smallest_figure() - 1) x group by x.i
$$;

-- Rows that count people course by course, without the numbers of one or two (NaN: not told), nor what would give these away: the smallest
-- of the others, or the sum, which goes along as a row of its own; a share goes with what it is a share of.
create or replace function core.without_few(p_rows core.study_row[], p_report text, p_columns text[]) returns core.study_row[]
language sql immutable as $$
    with col as (select i::int, split_part(x.c, ':', 3) as how from unnest(p_columns) with ordinality x(c, i)),
    line as (select r.* from unnest(p_rows) with ordinality r(key, name, texts, people, numbers, n)),
    steps as materialized (select core.hidden_steps(p_rows) as keys where p_report = 's11'),
    few as materialized (
        select c.i, h.n::bigint as n from col c,
            unnest(core.hidden_figures(array(select coalesce(l.numbers[c.i], 0)::int from line l order by l.n))) h(n) where c.how like '%c%'
        union all
        select h.i, h.n from core.hidden_parts(p_rows, p_report) h
        union all
        -- What is a share of who was accepted tells how many these are.
        select c.i, l.n from steps s, col c, line l where l.key = any (s.keys) or c.i = 3 and 'accepted' = any (s.keys)),
    hidden as (
        select f.n, array_agg(f.i) as cols from (select f.n, f.i from few f union select f.n, c.i from col c join few f on c.how = 'o' || f.i) f
        group by f.n),
    told as (
        select l.n, row (l.key, l.name, l.texts, l.people, array(select case when c.i = any (h.cols) then 'NaN' else l.numbers[c.i] end
                from col c order by c.i))::core.study_row as r from line l left join hidden h on h.n = l.n
        union all
        select 0, row ('', '', '{}'::text[], null, array(select case when c.i = any (h.cols) then 'NaN'
                when c.how like '%s%' then (select sum(l.numbers[c.i]) from line l) end from col c order by c.i))::core.study_row
            from (values (0)) one left join hidden h on h.n = 0 where p_report <> 's11' and p_rows <> '{}')
    select array_agg(t.r order by t.n) from told t
$$;

-- The reports that it is about.
create or replace function core.counts_people(p_report text) returns boolean
language sql immutable as $$ select p_report in ('s10', 's11', 's12', 'courses') $$;

-- Whose rosters the people are of, and how many schools.
create or replace function core.study_units_with(p_units int[], p_semester int) returns table(units bigint, kept bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- A few of them by their ids, not through all there are.
    if p_units is not null then
        return query
            select count(*), count(*) filter (where exists (select from core.checkin c where c.unit_id = u.id and c.semester = p_semester))
            from core.unit u join core.unit_kind k on k.key = u.kind and not k.is_desk where u.eligible and u.id = any (p_units);
        return;
    end if;
    return query
        select count(*), count(*) filter (where exists (select from core.checkin c where c.unit_id = u.id and c.semester = p_semester))
        from core.unit u join core.unit_kind k on k.key = u.kind and not k.is_desk where u.eligible;
end $$;

-- As of when its numbers are: of the night, or of now.
create or replace function core.figures_at(q core.study_question) returns timestamptz
language sql stable as $$
    select coalesce((core.people_run(q)).at, case when core.is_summed(q) then core.study_summed_at() else clock_timestamp() end)
$$;

grant execute on function core.figures_at(core.study_question), core.study_rows(core.study_question),
    core.study_units_with(int[], int) to desk_api;
grant execute on function core.hidden_rows(core.study_row[], text), core.hidden_keys(core.study_row[], text), core.counts_people(text),
    core.hidden_steps(core.study_row[]), core.hidden_parts(core.study_row[], text), core.without_few(core.study_row[], text, text[]) to desk_api;
reset role;

set local role desk_api;

-- Rows as they are shown, and their sum where they add up. A number that is not told is null, one that there is none of is "-".
create or replace function cmd.shown_rows(p_rows core.study_row[], p_columns text[], p_hidden text[]) returns jsonb
language plpgsql stable as $$
declare
    is_per  boolean[] := array(select split_part(c, ':', 3) like '%p%' from unnest(p_columns) with ordinality x(c, n) order by n);
    adds    boolean[] := array(select split_part(c, ':', 3) like '%s%' from unnest(p_columns) with ordinality x(c, n) order by n);
    body    jsonb;
    sums    jsonb;
begin
    select coalesce(jsonb_agg(jsonb_build_object('key', r.key, 'name', r.name, 'texts', r.texts, 'numbers', (
            select jsonb_agg(case when r.key = any (p_hidden) and is_per[i] or v = 'NaN' then 'null'::jsonb
                when v is null then '"-"'::jsonb else to_jsonb(v) end order by i)
            from unnest(r.numbers) with ordinality y(v, i))) order by r.n), '[]')
        into body from unnest(p_rows) with ordinality r(key, name, texts, people, numbers, n) where r.key <> '';
    select jsonb_agg(case when is_per[x.i] and '' = any (p_hidden) or x.whole = 'NaN' then 'null'::jsonb
                when x.whole is not null then to_jsonb(x.whole) when adds[x.i] then to_jsonb(coalesce(x.added, 0)) else '"-"'::jsonb end order by x.i)
        into sums
        from (select i, sum(r.numbers[i]) filter (where r.key <> '') as added, max(r.numbers[i]) filter (where r.key = '') as whole
              from unnest(p_rows) r right join generate_subscripts(p_columns, 1) i on true group by i) x;
    return jsonb_build_object('rows', body, 'totals', coalesce(sums, '[]'));
end $$;

-- S02's mean and median.
create or replace function cmd.shown_middle(q core.study_question) returns jsonb
language sql stable as $$
    select case when q.report = 's02' then (select coalesce(jsonb_agg(case when q.names or m.people >= core.smallest_figure()
            then jsonb_build_object('middle', jsonb_build_object('mean', m.mean, 'median', m.median)) else '{}' end) -> 0, '{}')
        from core.study_middle(q) m) else '{}' end
$$;

-- The rows of a question, and what they were when its period was frozen, where that is something else: a row that one of both must not
-- tell is told by neither. frozen null: it is not frozen, or is no report of such.
create or replace function cmd.both_values(q core.study_question, p_columns text[]) returns jsonb
language plpgsql stable as $$
declare
    f      core.frozen_period := core.frozen_of(q.date_from, q.date_to);
    r      core.study_row[] := array(select x from core.study_rows(q) x);
    hidden text[] := case when not q.names then core.hidden_keys(r, q.report) else '{}' end;
    was    core.study_question;
    b      core.study_row[];
    told   jsonb;
    before jsonb;
    note   jsonb;
begin
    if not q.names and core.counts_people(q.report) then r := core.without_few(r, q.report, p_columns); end if;
    if f.id is null or not core.is_freezable(q.report) then
        return cmd.shown_rows(r, p_columns, hidden) || cmd.shown_middle(q)
            || jsonb_build_object('frozen', null, 'freezes_on',
                case when core.is_freezable(q.report) then core.freezes_on(q.date_from, q.date_to) end);
    end if;
    was := core.as_frozen(q);
    note := jsonb_build_object('at', core.utc(f.frozen_at), 'by', f.by_name, 'reason', f.reason, 'courses', core.courses_since(was),
        'pending', core.is_summed(q) and not core.is_frozen_summed(was), 'rows', null);
    if core.is_changed_since(was) and note -> 'pending' = 'false' then
        b := array(select x from core.study_rows(was) x);
        if not q.names then hidden := hidden || core.hidden_keys(b, q.report); end if;
        before := cmd.shown_rows(b, p_columns, hidden) || cmd.shown_middle(was);
    end if;
    told := cmd.shown_rows(r, p_columns, hidden) || cmd.shown_middle(q);
    return told || jsonb_build_object('frozen', note || case when before <> told then before else '{}' end);
end $$;

create or replace function api.study_figures(token text, query text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    reach text := auth.figure_reach(me, 'study');
    j     jsonb;
    q     core.study_question;
    cols  text[];
    of    record;
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    if reach is null then perform core.refuse('KA004', 'right.missing', '{"kind": "figures.study"}'); end if;
    j := cmd.study_query(query);
    q := cmd.study_question(me, j, reach);
    perform auth.spend('figures', 'account', me.account_id::text);
    cols := (select x.columns from core.study_reports() x where x.report = q.report)
        || array(select format('tag%s:hours:s', x) from unnest(q.tags) with ordinality y(x, n) order by n);
    select * into of from core.study_units_with(q.units, q.semester);
    return jsonb_build_object('at', core.utc(core.figures_at(q)), 'reach', reach,
            'from', q.date_from, 'to', q.date_to, 'semester', q.semester, 'live', q.live, 'units', of.units, 'kept', of.kept, 'summed',
                core.is_summed(q),
            'named', q.names, 'columns', to_jsonb(array(select split_part(c, ':', 1) || ':' || split_part(c, ':', 2)
                || case when split_part(c, ':', 3) like '%s%' then ':s' else '' end from unnest(cols) with ordinality y(c, n) order by n)))
        || cmd.both_values(q, cols);
end $$;

grant execute on function api.study_figures(text, text) to desk_user;
reset role;
