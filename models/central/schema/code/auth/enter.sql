-- SPDX-License-Identifier: GPL-3.0-or-later
-- The doors: what every function of the surface asks first.
set local role desk_owner;

-- What every door asks first. The gate (models/central/gate) keeps plans, savepoints and all else from the desks that is not a
-- call; a server that was started without it would be open, and nobody would notice: the doors stay shut until it is back.
-- A setting of that name is no proof, where there is no gate anybody can set it: what the module has made is shown, what
-- somebody has set is not.
create or replace function auth.is_gated() returns boolean
language sql stable as $$
    select session_user not in ('desk_user', 'desk_anon') or coalesce('NO_SHOW_ALL' <> all (pg_settings_get_flags('inservice_gate.version')), false)
$$;

create or replace function auth.need_gate() returns void
language plpgsql stable as $$
begin
    if not auth.is_gated() then raise exception using errcode = '55000', message = 'centre.ungated', detail = '{}'; end if;
end $$;

-- What counts what others have committed cannot count in a snapshot of long ago.
create or replace function auth.sees_latest() returns boolean
language sql stable as $$
    select current_setting('transaction_isolation') = 'read committed'
$$;

create or replace function auth.need_latest() returns void
language plpgsql as $$
begin
    if not auth.sees_latest() then
        raise exception using errcode = '25001', message = 'transaction.isolation', detail = '{}';
    end if;
end $$;

-- The actor behind app.token, held for what follows. For what belongs to an earlier call of this transaction, which named
-- the token (api.open). Raises KA001.
create or replace function auth.enter_again() returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    if not auth.is_gated() then perform auth.need_gate(); end if;
    a := auth.me(current_setting('app.token', true));
    if a.account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    perform set_config('inservice_gate.actor', auth.to_hold(a), true);
    return a;
end $$;

-- First line of every function under a token. Raises KA001.
create or replace function auth.enter(token text) returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    if not auth.is_gated() then perform auth.need_gate(); end if;
    a := auth.me(token);
    if a.account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    -- An expression and not a statement, which every call would pay for.
    if set_config('app.token', token, true) <> token or set_config('synchronous_commit', 'on', true) <> 'on'
        or set_config('inservice_gate.actor', auth.to_hold(a), true) is null then
        perform core.refuse('KA001', 'session.invalid');
    end if;
    -- Idle time is measured in steps of five minutes, to spare writes.
    if a.seen_at < clock_timestamp() - interval '5 minutes' and not pg_is_in_recovery() then perform auth.keep_awake(a.token_hash); end if;
    return a;
end $$;

-- Nobody waits for a row that another transaction under the same token holds.
create or replace function auth.keep_awake(p_token_hash bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update auth.session set seen_at = clock_timestamp() where token_hash = (
        select s.token_hash from auth.session s
        where s.token_hash = p_token_hash and s.seen_at < clock_timestamp() - interval '5 minutes' for no key update skip locked)
$$;

-- The same for what is under a case secret; the case need not exist yet. Raises KA005 for what is no secret.
create or replace function auth.enter_case(secret text) returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    if not auth.is_gated() then perform auth.need_gate(); end if;
    a.account_type := 'case';
    a.case_hash := auth.secret_hash(secret);
    if a.case_hash is null then perform core.refuse('KA005', 'case.unknown'); end if;
    perform set_config('app.token', '', true), set_config('synchronous_commit', 'on', true),
            set_config('inservice_gate.actor', auth.to_hold(a), true);
    return a;
end $$;

grant execute on function auth.is_gated(), auth.need_gate(), auth.sees_latest(), auth.need_latest(), auth.enter(text),
    auth.enter_again(), auth.enter_case(text) to desk_api;
reset role;
