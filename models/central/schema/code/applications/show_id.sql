-- SPDX-License-Identifier: GPL-3.0-or-later
-- The whole ID, shown for a purpose.
set local role desk_api;

-- The ID itself is read by api.shown_id, once this is committed and so written down.
create or replace function cmd.application_show_id(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app     core.application;
    purpose text := cmd.need_reason(body, 'purpose');
    seen    bigint := core.body_int(body, 'application_id');
begin
    select * into app from core.application x where x.id = seen;
    if app.id is null or not cmd.in_reach(a, app) then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    return jsonb_build_object('application_id', app.id, 'purpose', purpose);
end $$;

create or replace function api.shown_id(token text, command_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_id.command_id, 'application.show_id');
    id    text;
begin
    if shown is not null then id := core.whole_id((shown ->> 'application_id')::bigint); end if;
    if id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    perform cmd.note_id_read(me, command_id, shown);
    return id;
end $$;

grant execute on function api.shown_id(text, uuid) to desk_user;
reset role;
