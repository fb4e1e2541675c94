-- SPDX-License-Identifier: GPL-3.0-or-later
-- What commands at a case use up beside themselves (cmd.kind.charge): a case is no place to fill a disk with.
set local role desk_api;

create or replace function cmd.charge_note(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('note', 'case', concat_ws('/', a.account_id, left(body ->> 'application_id', 20)));
end $$;

-- Whoever keys forms in learns of each number whether somebody has applied with it.
create or replace function cmd.charge_key_in(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('key_in', 'account', a.account_id::text),
        cmd.charge_scan(a, jsonb_build_object('content', body #> '{scan,content}', 'application_id', 'keyed in'));
end $$;

-- In KiB, as sent (base64).
create or replace function cmd.charge_scan(a auth.actor, body jsonb) returns void
language plpgsql as $$
declare
    who text := a.account_id::text;
    kib int := 1 + coalesce(length(body ->> 'content'), 0) / 1366;
begin
    perform auth.spend('scan', 'account', who, kib), auth.spend('scan', 'account_day', who, kib),
            auth.spend('scan', 'case', coalesce(left(body ->> 'application_id', 20), ''), kib);
end $$;
reset role;
