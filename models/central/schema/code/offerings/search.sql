-- SPDX-License-Identifier: GPL-3.0-or-later
-- Finding courses. Two ways lead to the first rows of an order, and which is the shorter is not known before: walking along
-- the order until enough are found, or fetching all that the index over pieces of words and facets gives and sorting them.
-- The walk is tried first, for so many rows and no more: what is rare among these is few enough to be fetched.
-- Memory for whole bitmaps (hence work_mem): of a lossy one each row would be taken to pieces again.
set local role desk_owner;

-- The columns of an order, and their directions.
create or replace function core.order_of(p_sort text) returns text
language sql immutable as $$
    select case p_sort when 'start' then 'o.starts_at, o.number' when 'deadline' then 'o.reg_to, o.number'
        when 'newest' then 'o.visible_from desc, o.number desc' when 'latest' then 'o.starts_at desc, o.number desc'
        when 'seats' then '(-o.quota), o.number' when 'number' then 'o.number, o.number' end
$$;

-- What comes after a row in an order; the row is said by what it is ordered by and its number, as core.place_of gives it.
create or replace function core.after_place(p_sort text, p_after text) returns text
language plpgsql stable as $$
declare
    key    text := split_part(p_after, '/', 1);
    number text := split_part(p_after, '/', 2);
begin
    if p_after = '' then return 'true'; end if;
    if p_after !~ '^[^/]{1,40}/[0-9]{1,15}$' or (p_sort in ('seats', 'number') and key !~ '^-?[0-9]{1,15}$') then
        perform core.refuse_query('after', 'value');
    end if;
    return case p_sort when 'start' then format('(o.starts_at, o.number) > (%L::timestamptz, %s)', key::timestamptz, number::bigint)
        when 'deadline' then format('(o.reg_to, o.number) > (%L::timestamptz, %s)', key::timestamptz, number::bigint)
        when 'newest' then format('(o.visible_from, o.number) < (%L::timestamptz, %s)', key::timestamptz, number::bigint)
        when 'latest' then format('(o.starts_at, o.number) < (%L::timestamptz, %s)', key::timestamptz, number::bigint)
        when 'seats' then format('((-o.quota), o.number) > (%s, %s)', key::bigint, number::bigint)
        when 'number' then format('o.number > %s', number::bigint) end;
exception when invalid_datetime_format or datetime_field_overflow then
    perform core.refuse_query('after', 'value');
    return null;
end $$;

create or replace function core.place_of(p_sort text, p_id bigint) returns text
language plpgsql stable as $$
begin
    return (select case p_sort when 'start' then o.starts_at::text when 'latest' then o.starts_at::text
        when 'deadline' then o.reg_to::text when 'newest' then o.visible_from::text
        when 'seats' then (-o.quota)::text else '0' end || '/' || o.number from core.offering o where o.id = p_id);
end $$;

-- What is walked along: so many rows of an order after a place. Of numbers those that begin so, the number itself first.
create or replace function core.walk_of(f core.offering_filter, p_sort text, p_place text) returns text
language plpgsql stable as $$
begin
    if p_sort <> 'number' then
        return format('select * from core.offering o where %s and %s order by %s limit 20000', p_place,
            case when p_sort in ('start', 'latest') then f.span else 'true' end, core.order_of(p_sort));
    end if;
    return (select string_agg(format('(select * from core.offering o where %s and o.number >= %s and o.number < %s order by o.number limit 20000)',
        p_place,
            f.digits::bigint * step, (f.digits::bigint + 1) * step), ' union all ' order by step)
        from generate_series(0, 9 - length(f.digits)) i, lateral (select (10 ^ i)::bigint as step) s);
end $$;

-- The ids of the first rows, in their order.
create or replace function core.first_offerings(f core.offering_filter, p_sort text, p_after text, p_count int) returns bigint[]
language plpgsql stable as $$
declare
    place  text := core.after_place(p_sort, p_after);
    sorted text := core.order_of(p_sort);
    plain  text := core.plain_filter(f, null);
    ids    bigint[];
begin
    -- every value is quoted where its condition is made: query.sql, after_place
    -- @plpgsql_check_options: security_warnings = off
    if p_sort = 'number' and f.digits = '-' then return '{}'::bigint[]; end if;
    execute format('select array(select o.id from (%s) o where %s order by %s limit %s)', core.walk_of(f, p_sort, place), plain, sorted,
        p_count) into ids;
    if cardinality(ids) < p_count then
        execute format('with hit as materialized (select o.id, o.number, o.starts_at, o.reg_to, o.visible_from, o.quota '
            || 'from core.offering o where %s and %s and %s) '
            || 'select array(select o.id from hit o order by %s limit %s)', core.index_filter(f, null), plain, place, sorted, p_count) into ids;
    end if;
    return ids;
end $$;

-- A page: what was asked for by a number in the order of numbers, rows as in the feed, and where the next one begins (null: nowhere).
-- p_teacher: the person who asks, if it is a teacher.
create or replace function core.found_offerings(p_query text, p_after text, p_count int, p_teacher bigint default null) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set work_mem = '64MB' as $$
declare
    q     jsonb := core.read_query(p_query, p_teacher is not null);
    f     core.offering_filter := core.filter_of(case when q -> 'facets' ? 'mine' then core.with_own(q, p_teacher) else q end);
    sort  text := case when f.digits is not null then 'number' else q ->> 'sort' end;
    page  int := least(greatest(coalesce(p_count, 50), 1), 50);
    ids   bigint[] := core.first_offerings(f, sort, coalesce(p_after, ''), page + 1);
begin
    return jsonb_build_object('rows', (select coalesce(jsonb_agg(to_jsonb(d) order by x.n), '[]')
            from unnest(ids[1:page]) with ordinality x(id, n) join core.offering_doc d on d.id = x.id),
        'after', case when cardinality(ids) > page then core.place_of(sort, ids[page]) end);
end $$;

grant execute on function core.found_offerings(text, text, int, bigint) to desk_api;
reset role;
