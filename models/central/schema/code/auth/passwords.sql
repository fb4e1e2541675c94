-- SPDX-License-Identifier: GPL-3.0-or-later
-- Verifiers of passwords: kept with a case, changed by their owner.
set local role desk_owner;

-- The one set of parameters there is: a false salt can then not be told from a true one by them.
create or replace function core.check_verifier(v jsonb) returns void
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(v), 'missing') <> 'object' or v ->> 'kdf' is distinct from 'argon2id13'
        or v -> 'opslimit' is distinct from '3'::jsonb or v -> 'memlimit' is distinct from '67108864'::jsonb then
        perform core.refuse('KC003', 'command.body', '{"field": "verifier", "reason": "kdf"}');
    end if;
    perform core.body_hex(v, 'salt', 16), core.body_hex(v, 'stored_key', 32), core.body_hex(v, 'server_key', 32);
end $$;

create or replace function auth.keep_verifier(p_application bigint, v jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into auth.pending_verifier(application_id, verifier)
        values (p_application, jsonb_build_object('salt', v -> 'salt', 'opslimit', v -> 'opslimit', 'memlimit', v -> 'memlimit',
                'stored_key', v -> 'stored_key', 'server_key', v -> 'server_key'))
$$;

-- Changes the verifier of an account and ends its sessions but one, without a lock on them: whoever holds a stolen token
-- could hold its row as well. An account keeps its salt: with one of its own choice a client would make another key of
-- the same password, and nobody could tell that it is one of the last three. Null: done; otherwise the key of the refusal.
create or replace function auth.change_verifier(p_account bigint, v jsonb, p_keep bytea) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      auth.credential;
    stored bytea := decode(v ->> 'stored_key', 'hex');
begin
    select * into strict c from auth.credential x where x.account_id = p_account for update;
    if decode(v ->> 'salt', 'hex') <> c.salt then
        perform core.refuse('KC003', 'command.body', '{"field": "verifier", "reason": "salt"}');
    end if;
    if c.stored_key = stored or stored in (select h.stored_key from auth.credential_history h where h.account_id = p_account
                                           order by h.at desc limit 3) then
        return 'password.same';
    end if;
    insert into auth.credential_history(account_id, stored_key) values (p_account, c.stored_key);
    update auth.credential x set opslimit = (v ->> 'opslimit')::int, memlimit = (v ->> 'memlimit')::int,
        stored_key = stored, server_key = decode(v ->> 'server_key', 'hex'), one_time = false, expires_at = null,
        set_at = clock_timestamp(), generation = x.generation + 1, kept_token = p_keep
        where x.account_id = p_account;
    return null;
end $$;

grant execute on function core.check_verifier(jsonb), auth.keep_verifier(bigint, jsonb),
    auth.change_verifier(bigint, jsonb, bytea) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.body_attempt(body jsonb) returns uuid
language plpgsql as $$
begin
    if core.body_text(body, 'attempt') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "attempt", "reason": "uuid"}');
    end if;
    return (body ->> 'attempt')::uuid;
end $$;

-- The present password is proved by an attempt as at sign-in: committed before, judged here. Raises KD019.
create or replace function cmd.need_password(a auth.actor, body jsonb) returns void
language plpgsql as $$
declare
    attempt uuid := cmd.body_attempt(body);
    j       record;
begin
    if not exists (select from auth.attempt t where t.id = attempt and t.login = lower(a.account_name)
                   and coalesce(t.verdict, 'locked') = 'locked') then
        perform core.refuse('KA002', 'attempt.invalid');
    end if;
    select * into j from auth.judge(attempt);
    if j.verdict <> 'ok' then
        perform core.refuse('KD019', 'password.wrong', jsonb_build_object('reason', j.verdict, 'retry_after', j.retry_after));
    end if;
end $$;

create or replace function cmd.password_change(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare refusal text;
begin
    perform core.check_verifier(body -> 'verifier');
    perform cmd.need_password(a, body);
    refusal := auth.change_verifier(a.account_id, body -> 'verifier', a.token_hash);
    if refusal is not null then perform core.refuse('KD016', refusal); end if;
    return '{}'::jsonb;
end $$;
reset role;
