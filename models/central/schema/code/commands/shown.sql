-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is shown only under a command that was written down: a caller who rolls back has read nothing.
set local role desk_api;

-- A command of one's own that was committed by an earlier transaction, not long ago. However long this one has been open.
create or replace function cmd.shown(a auth.actor, p_command uuid, p_kind text) returns jsonb
language plpgsql stable as $$
begin
    return (select c.result from cmd.command c
    where c.id = p_command and c.account_id = a.account_id and c.kind = p_kind and c.status = 'done'
      and c.xid <> pg_current_xact_id() and c.at > clock_timestamp() - interval '5 minutes' and not a.must_change);
end $$;

-- A whole ID is read that a command has asked for: counted, and written down with its purpose.
create or replace function cmd.note_id_read(me auth.actor, p_command uuid, p_shown jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('read', 'account', me.account_id::text);
    me.command_id := p_command;
    perform audit.log(me, 'id_read', 'ok', p_shown);
end $$;
reset role;
