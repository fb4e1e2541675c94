-- SPDX-License-Identifier: GPL-3.0-or-later
-- The doors: what every function of the surface asks first.
set local role desk_owner;

-- What every door asks first. The gate (models/central/gate) keeps plans, savepoints and all else from the desks that is not a
-- call; a server that was started without it would be open, and nobody would notice: the doors stay shut until it is back.
-- A setting of that name is no proof, where there is no gate anybody can set it: what the module has made is shown, what
-- somebody has set is not.
create or replace function auth.need_gate() returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if session_user in ('desk_user', 'desk_anon')
        and coalesce('NO_SHOW_ALL' = any (pg_settings_get_flags('inservice_gate.version')), true) then
        raise exception using errcode = '55000', message = 'centre.ungated', detail = '{}';
    end if;
end $$;

-- What counts what others have committed cannot count in a snapshot of long ago.
create or replace function auth.need_latest() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception using errcode = '25001', message = 'transaction.isolation', detail = '{}';
    end if;
end $$;

-- First line of every function under a token. Raises KA001.
create or replace function auth.enter(token text) returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    perform auth.need_gate();
    perform set_config('app.token', coalesce(token, ''), true), set_config('app.case', '', true),
            set_config('synchronous_commit', 'on', true);
    a := auth.me();
    if a.account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    if not pg_is_in_recovery() then  -- idle time is measured in steps of five minutes, to spare writes
        -- Nobody waits for a row that another transaction under the same token holds.
        update auth.session set seen_at = clock_timestamp() where token_hash = (
            select s.token_hash from auth.session s
            where s.token_hash = auth.secret_hash(token) and s.seen_at < clock_timestamp() - interval '5 minutes' for no key update skip locked);
    end if;
    return a;
end $$;

-- The same for what is under a case secret; the case need not exist yet. Raises KA005 for what is no secret.
create or replace function auth.enter_case(secret text) returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    perform auth.need_gate();
    a.case_hash := auth.secret_hash(secret);
    if a.case_hash is null then perform core.refuse('KA005', 'case.unknown'); end if;
    perform set_config('app.case', secret, true), set_config('app.token', '', true),
            set_config('synchronous_commit', 'on', true);
    a.account_type := 'case';
    return a;
end $$;

grant execute on function auth.need_gate(), auth.need_latest(), auth.enter(text), auth.enter_case(text) to desk_api;
reset role;
