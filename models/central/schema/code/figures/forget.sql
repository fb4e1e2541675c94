-- SPDX-License-Identifier: GPL-3.0-or-later
-- Kept rosters as long as figures are asked of them (core.figure_years), and what was put right in one no longer than it.
set local role desk_owner;

-- The first semester of which there are figures.
create or replace function core.first_roster() returns int
language sql stable as $$ select core.semester_of(core.today()) - 10 * core.figure_years() $$;

create or replace function core.forget_rosters() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    delete from core.roster_correction x where x.semester < core.first_roster();
    delete from core.roster_before x where x.semester < core.first_roster();
    delete from core.roster_snapshot x where x.semester < core.first_roster();
    get diagnostics n = row_count;
    return jsonb_build_object('roster_entries_gone', n);
end $$;

-- No correction, and nothing that a roster was, is changed; none goes before its roster.
create or replace function core.keep_roster_correction() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'DELETE' and old.semester < core.first_roster() then return old; end if;
    raise exception using errcode = '42501', message = 'append_only', detail = jsonb_build_object('table', 'core.' || tg_table_name)::text;
end $$;
reset role;
