-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far somebody's figures reach, and which of them are too small to be shown.
set local role desk_owner;

-- The widest reach that is theirs, or null.
create or replace function auth.figure_reach(a auth.actor, p_subject text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select r.reach from auth.figure_right r
            where r.account_type = a.account_type and r.subject = p_subject and auth.is_at(a.unit_id, r.at_kinds)
            order by array_position('{all,desk,unit}', r.reach) limit 1);
end $$;

-- Fewer people than this are somebody: outside their own unit they are not counted aloud (courses.md II.10.1).
create or replace function core.smallest_figure() returns int
language sql immutable as $$ select 3 $$;

-- Of the figures of one sum, those that are not shown (positions). With the small ones goes the smallest of the others, or the
-- sum would give them away; 0 stands for the sum itself, where there are no others.
create or replace function core.hidden_figures(p_figures int[]) returns int[]
language sql immutable as $$
    with f as (select n, i from unnest(p_figures) with ordinality x(n, i) where n > 0),
    small as (select i from f where n < core.smallest_figure())
    select case when not exists (select from small) then '{}'::int[]
        else (select array_agg(i::int) from small)
            || coalesce((select i::int from f where n >= core.smallest_figure() order by n, i limit 1), 0) end
$$;

grant execute on function auth.figure_reach(auth.actor, text), core.smallest_figure(), core.hidden_figures(int[]) to desk_api;
reset role;
