-- SPDX-License-Identifier: GPL-3.0-or-later
-- A cursor is the xmin of a snapshot. Taken before the data is read: older is safe, newer is not.
set local role desk_owner;

create or replace function sync.timeline() returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select case when pg_is_in_recovery() then (select timeline_id::text from pg_control_checkpoint())
                else ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int::text end
$$;

-- Taken before the data is read: older is safe, newer is not.
create or replace function sync.cursor() returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select c.epoch || '/' || sync.timeline() || '/' || pg_snapshot_xmin(pg_current_snapshot()) from sync.centre c
$$;

-- The xid of a cursor that can be continued. Raises KS410.
create or replace function sync.cursor_xid(p_cursor text) returns xid8
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    part text[];
    c    sync.centre;
begin
    -- Taken apart only if it looks like one of ours: of a long text each piece would take fifty times its room.
    if length(p_cursor) <= 70 and p_cursor ~ '^[0-9a-f-]{36}/[0-9]{1,10}/[0-9]{1,18}$' then part := string_to_array(p_cursor, '/'); end if;
    select * into c from sync.centre;
    if part is null or part[1] <> c.epoch::text or part[2] <> sync.timeline()
        or part[3]::xid8 < c.min_xid or part[3]::xid8 > pg_snapshot_xmax(pg_current_snapshot()) then
        perform core.refuse('KS410', 'sync.resync');
    end if;
    return part[3]::xid8;
exception when invalid_text_representation or null_value_not_allowed then
    perform core.refuse('KS410', 'sync.resync');
    return null;
end $$;

grant execute on function sync.timeline(), sync.cursor(), sync.cursor_xid(text) to desk_api;
reset role;

set local role desk_api;

create or replace function api.public_cursor() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    return sync.cursor();
end $$;

create or replace function api.cursor() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    if (auth.me()).account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    return sync.cursor();
end $$;

grant execute on function api.public_cursor() to desk_anon, desk_user;
grant execute on function api.cursor() to desk_user;
reset role;
