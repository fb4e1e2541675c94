-- SPDX-License-Identifier: GPL-3.0-or-later
-- A cursor is the xmin of a snapshot. Taken before the data is read: older is safe, newer is not.
set local role desk_owner;

create or replace function sync.timeline() returns text
language plpgsql stable as $$
begin
    if pg_is_in_recovery() then return (select timeline_id::text from pg_control_checkpoint()); end if;
    return ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int::text;
end $$;

create or replace function sync.cursor() returns text
language plpgsql stable as $$
begin
    return (select c.epoch || '/' || sync.timeline() || '/' || pg_snapshot_xmin(pg_current_snapshot()) from sync.centre c);
end $$;

-- The xid of a cursor that can be continued: of the same centre and timeline as one of now. Raises KS410.
create or replace function sync.cursor_xid(p_cursor text, p_now text) returns xid8
language plpgsql stable as $$
declare xid text;
begin
    -- Taken apart only if it looks like one of ours: of a long text each piece would take fifty times its room.
    if length(p_cursor) <= 70 and p_cursor ~ '^[0-9a-f-]{36}/[0-9]{1,10}/[0-9]{1,18}$'
        and left(p_cursor, length(p_cursor) - strpos(reverse(p_cursor), '/')) = left(p_now, length(p_now) - strpos(reverse(p_now), '/')) then
        xid := split_part(p_cursor, '/', 3);
    end if;
    if xid is null or xid::xid8 < (select c.min_xid from sync.centre c) or xid::xid8 > pg_snapshot_xmax(pg_current_snapshot()) then
        perform core.refuse('KS410', 'sync.resync');
    end if;
    return xid::xid8;
end $$;

grant execute on function sync.timeline(), sync.cursor(), sync.cursor_xid(text, text) to desk_api;
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
    perform auth.enter_again();
    return sync.cursor();
end $$;

grant execute on function api.public_cursor() to desk_anon, desk_user;
grant execute on function api.cursor() to desk_user;
reset role;
