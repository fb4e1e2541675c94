-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which desks this centre still serves. A ministry's PCs are not updated in one night: a new step must not shut out the
-- desks of yesterday unless it takes away or changes what they call. A step that does so replaces core.least_desk().
set local role desk_owner;
-- The oldest schema a desk may know. 290: mailed codes and sign-in are asked for with a proof of work where one is due.
create function core.least_desk() returns int language sql immutable set search_path = pg_catalog, pg_temp as $$ select 290 $$;
grant execute on function core.least_desk() to desk_api;
reset role;

set local role desk_api;
create function api.hello() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    return (select jsonb_build_object('schema_version', core.schema_version(), 'least_desk', core.least_desk(), 'epoch', c.epoch,
            'centre_name', (select value from core.setting where key = 'centre_name'), 'server_time', core.utc(clock_timestamp()))
        from sync.centre c);
end $$;
grant execute on function api.hello() to desk_user, desk_anon;
reset role;
