-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk learns of the centre before anything else. The surface (functions of api, kinds of commands, tables of the
-- feed: docs/api.md) has a number, the same as in models/sync/surface.h; a change that a desk would notice raises it.
set local role desk_owner;

create or replace function core.surface() returns int language sql immutable as $$ select 1 $$;

-- The oldest surface that this centre still serves. A ministry's PCs are not updated in one night: it is raised only when
-- something is taken away or changed that older desks call.
create or replace function core.least_desk() returns int language sql immutable as $$ select 1 $$;

grant execute on function core.surface(), core.least_desk() to desk_api;
reset role;

set local role desk_api;

create or replace function api.hello() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    return (select jsonb_build_object('surface', core.surface(), 'least_desk', core.least_desk(), 'epoch', c.epoch,
            'centre_name', (select value from core.setting where key = 'centre_name'), 'server_time', core.utc(clock_timestamp()))
        from sync.centre c);
end $$;

grant execute on function api.hello() to desk_anon, desk_user;
reset role;
