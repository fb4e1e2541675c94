-- SPDX-License-Identifier: GPL-3.0-or-later
-- How many of what a search finds have each value of each facet. Counted exactly as far as that can be done while somebody
-- waits; what is more is estimated from rows of blocks taken at random, always the same ones, and said to be about so many.
set local role desk_owner;

-- Of what is found by conditions: {total, about, values: {letter:value: n}, now: {registration: {…}, state: {…}, seats: {…}}}.
-- p_letters: which facets are wanted (null: all).
create or replace function core.count_values(p_from text, p_where text, p_letters text[]) returns jsonb
language plpgsql stable as $$
declare counted jsonb;
begin
    -- as core.first_offerings
    -- @plpgsql_check_options: security_warnings = off
    execute 'with hit as materialized (select o.facets, o.cancelled, o.reg_from, o.reg_to, o.starts_at, o.ends_at, o.free
            from ' || p_from || ' where ' || p_where || ')
        select jsonb_build_object(''total'', (select count(*) from hit),
            ''values'', (select coalesce(jsonb_object_agg(x.v, x.n), ''{}'') from (
                select v, count(*) as n from (select unnest(h.facets) as v from hit h) y where $1 is null or left(v, 1) = any ($1) group by v) x),
            ''now'', (select jsonb_build_object(' || (select string_agg(format('%L, jsonb_build_object(%s)', f, c), ', ') from (
                select f, string_agg(format('%L, count(*) filter (where %s)', v, core.facet_now(f, v)), ', ') as c
                from (values ('registration', '{none,not_yet,open,closing,closed}'::text[]), ('state', '{coming,running,ended,cancelled}'),
                    ('seats', '{free}')) n(f, vs), unnest(vs) v group by f) e) || ') from hit o))' into counted using p_letters;
    return counted;
end $$;

-- As count_values; beyond p_most rows from a sample.
create or replace function core.count_found(f core.offering_filter, p_without text, p_letters text[], p_most int) returns jsonb
language plpgsql stable as $$
declare
    plain   text := core.plain_filter(f, p_without);
    indexed text := core.index_filter(f, p_without);
    sampled bigint;
    found   bigint;
    percent float8;
    total   float8 := greatest((select c.reltuples from pg_class c where c.oid = 'core.offering'::regclass), 1);
    counted jsonb;
begin
    -- as core.first_offerings
    -- @plpgsql_check_options: security_warnings = off
    -- First how many there may be: what is too much to be counted is not even begun with.
    execute format('select count(*) from core.offering o tablesample system (%s) repeatable (1) where %s', least(100, 1000000 / total), plain)
        into sampled;
    if sampled * greatest(1, total / 10000) <= 2 * p_most then
        execute format('select count(*) from (select from core.offering o where %s and %s limit %s) x', indexed, plain, p_most + 1) into found;
        if found <= p_most then
            return core.count_values('core.offering o', indexed || ' and ' || plain, p_letters) || '{"about": false}';
        end if;
    end if;
    percent := least(100, greatest(1, least(10000000 / total, 1000000 / total * p_most / 2 / greatest(sampled, 1))));
    counted := core.count_values(format('core.offering o tablesample system (%s) repeatable (1)', percent), plain, p_letters);
    return jsonb_build_object('about', true, 'total', core.about(counted -> 'total', percent),
        'values', (select coalesce(jsonb_object_agg(e.key, core.about(e.value, percent)), '{}') from jsonb_each(counted -> 'values') e),
        'now', (select jsonb_object_agg(e.key, (select jsonb_object_agg(v.key, core.about(v.value, percent)) from jsonb_each(e.value) v))
            from jsonb_each(counted -> 'now') e));
end $$;

-- A count of a sample as one of all, no more exact than it is: two figures.
create or replace function core.about(p_count jsonb, p_percent float8) returns bigint
language sql immutable as $$
    select case when x.n < 100 then x.n else round(x.n::numeric, 2 - length(x.n::text)) end::bigint
    from (select (p_count::text::float8 * 100 / p_percent)::bigint as n) x
$$;

-- {total, about, facets: {facet: {counts: {value: n}, about}}}. The values of a facet of which some are chosen are counted as if
-- none were: what one would find who chose another.
create or replace function core.offering_facets(p_query text, p_teacher bigint default null) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' as $$
declare
    q       jsonb := core.with_own(core.read_query(p_query, p_teacher is not null), p_teacher);
    f       core.offering_filter := core.filter_of(q);
    chosen  text[] := array(select k from jsonb_object_keys(f.facets) k where k <> 'mine');
    most    int := 50000 / (1 + least(cardinality(chosen), 9));
    counted jsonb := core.count_found(f, null, null, most);
    facets  jsonb := core.facets_of(counted, null);
    facet   text;
begin
    -- Whoever chooses in ten facets at once is told what is left of the others.
    foreach facet in array chosen[1:9] loop
        facets := facets || core.facets_of(core.count_found(f, facet, array[coalesce(core.facet_letter(facet), '')], most), facet);
    end loop;
    if p_teacher is not null then facets := facets || core.count_own(f, q -> 'own'); end if;
    return jsonb_build_object('total', counted -> 'total', 'about', counted -> 'about', 'facets', facets);
end $$;

-- What was counted, by facet: of one (null: of all).
create or replace function core.facets_of(p_counted jsonb, p_facet text) returns jsonb
language sql stable as $$
    select coalesce(jsonb_object_agg(x.facet, jsonb_build_object('counts', x.counts, 'about', p_counted -> 'about')), '{}') from (
        select l.facet, jsonb_object_agg(substr(v.key, 3), v.value) as counts
        from jsonb_each(p_counted -> 'values') v
        join (select f as facet, core.facet_letter(f) as letter
            from unnest('{level,title,subject,nature,tag,class,mode,county,district,time,weekday,day,
            hours,fee,unit_kind,transfer,scope,care}'::text[]) f) l on l.letter = left(v.key, 1)
        where p_facet is null or l.facet = p_facet group by l.facet
        union all select n.key, n.value from jsonb_each(p_counted -> 'now') n where p_facet is null or n.key = p_facet) x
$$;

grant execute on function core.offering_facets(text, bigint) to desk_api;
reset role;
