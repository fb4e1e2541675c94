-- SPDX-License-Identifier: GPL-3.0-or-later
-- The venues and lecturers that lie in an actor's scope, and the feed's notes of them.
set local role desk_owner;

-- The units whose venues one sees whole.
create or replace function auth.my_venue_units() returns int[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return case auth.my_scope('venue') when 'below' then auth.my_units() when 'unit' then array[auth.my_unit()] else '{}' end;
end $$;

-- The county whose shared ones one sees beside these, or null.
create or replace function auth.my_venue_county() returns int
language plpgsql stable as $$
begin
    return case when auth.my_scope('venue') is not null then auth.my_county() end;
end $$;

create or replace function sync.op_of(p_op text) returns "char"
language sql immutable as $$ select case p_op when 'DELETE' then 'D'::"char" else 'U'::"char" end $$;

-- To its unit, and to every unit of the county where it is, or was, shared.
create or replace function sync.log_venue() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(new.unit_id, null, 'venue', 'U', new.id);
    if new.shared then perform sync.log_change(-new.county_id, null, 'venue', 'U', new.id); end if;
    if tg_op = 'UPDATE' and old.shared and (not new.shared or old.county_id <> new.county_id) then
        perform sync.log_change(-old.county_id, null, 'venue', 'U', new.id);
    end if;
    return null;
end $$;

create or replace function sync.log_venue_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(new.unit_id, null, 'venue_event', 'U', new.id);
    return null;
end $$;

create or replace function sync.log_lecturer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(coalesce(new.unit_id, old.unit_id), null, 'lecturer', sync.op_of(tg_op), coalesce(new.id, old.id));
    return null;
end $$;

create or replace function sync.log_lecturer_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(coalesce(new.unit_id, old.unit_id), null, 'lecturer_event', sync.op_of(tg_op), coalesce(new.id, old.id));
    return null;
end $$;

-- Append-only but for what goes with the person it is about.
create or replace function core.forbid_edit() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'DELETE' and not exists (select from core.lecturer l where l.id = old.lecturer_id) then return old; end if;
    raise exception using errcode = '42501', message = 'append_only',
        detail = jsonb_build_object('table', tg_table_schema || '.' || tg_table_name)::text;
end $$;

grant execute on function auth.my_venue_units(), auth.my_venue_county() to desk_api;
reset role;

set local role desk_api;

-- Whether an actor's right to the command reaches what a unit has registered: one's own unit's, as a desk that of its area, at
-- 教師進修網 that of all.
create or replace function cmd.keeps_places(a auth.actor, p_unit int) returns boolean
language plpgsql stable as $$
declare u core.unit;
begin
    if p_unit = a.unit_id then return a.reach is not null; end if;
    if a.reach is distinct from 'desk' then return false; end if;
    select * into u from core.unit x where x.id = p_unit;
    return coalesce(cmd.has_unit(a, u), false);
end $$;
reset role;
