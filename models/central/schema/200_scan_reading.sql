-- SPDX-License-Identifier: GPL-3.0-or-later
-- A scan shows a whole ID and everything else on the paper. So it is asked for by a command, and read once that command is
-- committed and so written down: a caller who rolls back has read nothing.
set local role desk_owner;

insert into cmd.kind(kind, handler, max_body) values ('scan.show', 'scan_show', 4096);
insert into auth.command_right(account_type, kind, scope) values
    ('reviewer', 'scan.show', 'desk'),
    ('chief_manager', 'scan.show', 'unit');
reset role;

set local role desk_api;

drop function api.scan(text, bigint);

-- The application of a scan that lies in the actor's scope, or null. Row security leaves out scans of the own case.
create function cmd.scan_seen(a auth.actor, p_scan bigint) returns bigint
language sql stable set search_path = pg_catalog, pg_temp as $$
    select s.application_id from core.scan s
    where s.id = p_scan and (auth.sight_of(a.account_type, 'scan')).scope = auth.right_to(a.account_type, 'scan.show')
$$;

create function cmd.scan_show(a auth.actor, body jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    wanted bigint := core.body_int(body, 'scan_id');
    app_id bigint := cmd.scan_seen(a, wanted);
begin
    if app_id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    return jsonb_build_object('application_id', app_id, 'scan_id', wanted);
end $$;

-- A command of one's own that was committed by an earlier transaction, not long ago. However long this one has been open.
create function cmd.shown(a auth.actor, p_command uuid, p_kind text) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select c.result from cmd.command c
    where c.id = p_command and c.account_id = a.account_id and c.kind = p_kind and c.status = 'done'
      and c.xid <> pg_current_xact_id() and c.at > clock_timestamp() - interval '5 minutes' and not a.must_change
$$;

create function api.shown_scan(token text, command_id uuid) returns table(mime text, name text, content bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_scan.command_id, 'scan.show');
    s     core.scan;
begin
    if shown is not null then
        select * into s from core.scan x
            where x.id = (shown ->> 'scan_id')::bigint and cmd.scan_seen(me, x.id) is not null;
    end if;
    if s.id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    perform auth.spend('read', 'account', me.account_id::text);
    me.command_id := shown_scan.command_id;
    perform audit.log(me, 'scan_read', 'ok', jsonb_build_object('scan_id', s.id, 'application_id', s.application_id));
    return query select s.mime, s.name, s.content;
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
    perform auth.spend('read', 'account', me.account_id::text);
    me.command_id := command_id;
    perform audit.log(me, 'id_read', 'ok', jsonb_build_object('application_id', shown -> 'application_id', 'purpose', shown -> 'purpose'));
    return id;
end $$;

grant execute on function api.shown_scan(text, uuid) to desk_user;
reset role;
