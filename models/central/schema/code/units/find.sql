-- SPDX-License-Identifier: GPL-3.0-or-later
-- Units as somebody names them at the centre: by code, or by a part of the name however it is written (台, 臺).
set local role desk_owner;

-- Folding ten thousand names takes seconds: it is done when a name is written.
create or replace function core.fold_unit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.folded := core.fold(new.name);
    return new;
end $$;

create or replace function core.units_found(p_typed text) returns int[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare wanted text := core.fold(p_typed);
begin
    return (select coalesce(array_agg(u.id), '{}') from core.unit u where u.code = upper(wanted) or strpos(u.folded, wanted) > 0);
end $$;
reset role;
