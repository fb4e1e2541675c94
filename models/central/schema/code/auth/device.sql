-- SPDX-License-Identifier: GPL-3.0-or-later
-- 綁定行動裝置 (S3): the code of an authenticator app (RFC 6238) as second step of sign-in. It is asked for when the password
-- was right and tells nothing else; what is entered is committed before it is judged, and counts as a guess at the password
-- does. A mail to the address on record (recover.sql) sets a password and takes no device away.
set local role desk_owner;

-- RFC 4226 and 6238 with SHA-1, the only one that all apps know.
create or replace function auth.totp(p_secret bytea, p_step bigint, p_digits int default 6) returns text
language plpgsql immutable as $$
declare
    h bytea := ext.hmac(int8send(p_step), p_secret, 'sha1');
    o int   := get_byte(h, 19) & 15;
begin
    return lpad(((((get_byte(h, o) & 127)::bigint << 24) | (get_byte(h, o + 1) << 16) | (get_byte(h, o + 2) << 8) | get_byte(h, o + 3))
        % (10 ^ p_digits)::bigint)::text, p_digits, '0');
end $$;

create or replace function auth.time_step(p_at timestamptz) returns bigint
language sql immutable as $$ select floor(extract(epoch from p_at) / 30)::bigint $$;

-- As it is compared: blanks and hyphens are for the eye.
create or replace function auth.entered_hash(p_code text) returns bytea
language sql immutable as $$
    select sha256(convert_to(upper(regexp_replace(left(coalesce(p_code, ''), 40), '[\s-]', '', 'g')), 'UTF8'))
$$;

-- The step whose code was entered, of the one there was then and its neighbours (clocks differ); null for none that is newer
-- than the last one taken.
create or replace function auth.step_of(p_secret bytea, p_hash bytea, p_at timestamptz, p_last bigint) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select min(s.step) from (select auth.time_step(p_at) + d as step from generate_series(-1, 1) d) s
        where s.step > p_last and auth.entered_hash(auth.totp(p_secret, s.step)) = p_hash);
end $$;

create or replace function auth.has_device(p_account bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from auth.device d where d.account_id = p_account);
end $$;

create or replace function auth.recovery_left(p_account bigint) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from auth.recovery_code r where r.account_id = p_account and r.used_at is null);
end $$;

-- Takes a code of the app, or one of the ten: neither twice, whatever comes at the same time.
create or replace function auth.take_code(p_account bigint, g auth.device_guess) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    d  auth.device;
    ac core.account;
begin
    select * into strict d from auth.device x where x.account_id = p_account for update;
    d.last_step := auth.step_of(d.secret, g.code_hash, g.at, d.last_step);
    if d.last_step is not null then
        update auth.device x set last_step = d.last_step where x.account_id = p_account;
        return true;
    end if;
    update auth.recovery_code r set used_at = now() where r.account_id = p_account and r.code_hash = g.code_hash and r.used_at is null;
    if not found then return false; end if;
    select * into strict ac from core.account x where x.id = p_account;
    perform core.post_own('device.recovery', ac, jsonb_build_object('left', auth.recovery_left(p_account)), null);
    return true;
end $$;

-- Judges what an earlier transaction stored for an attempt whose password was right. verdict: none (no device), code (nothing
-- entered yet), ok, wrong, locked.
create or replace function auth.judge_device(p_attempt uuid, p_account bigint, out verdict text, out retry_after int, out judged_before boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    g      auth.device_guess;
    others int;
    frees  timestamptz;
begin
    retry_after := 0;
    judged_before := false;
    verdict := case when auth.has_device(p_account) then 'code' else 'none' end;
    if verdict = 'none' then return; end if;
    select * into g from auth.device_guess x where x.attempt_id = p_attempt and x.xid <> pg_current_xact_id() order by x.id desc limit 1;
    if not found then return; end if;
    judged_before := g.verdict is not null;
    select x.others, x.frees into others, frees
        from auth.attempt a, auth.other_guesses(a.login, a.id, g.id) x where a.id = p_attempt;
    if g.verdict = 'locked' or (others >= 5 and g.verdict is distinct from 'ok') then
        verdict := 'locked';
        retry_after := greatest(1, ceil(extract(epoch from frees - now()))::int);
        return;
    end if;
    verdict := coalesce(g.verdict, case when auth.take_code(p_account, g) then 'ok' else 'wrong' end);
    if not judged_before then update auth.device_guess x set verdict = judge_device.verdict where x.id = g.id; end if;
end $$;

-- Keeps what was entered. False: it is locked, which is said by judging.
create or replace function auth.keep_device_guess(t auth.attempt, p_code text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare locked boolean := (auth.other_guesses(t.login, t.id)).others >= 5;
begin
    insert into auth.device_guess(attempt_id, code_hash, verdict)
        select t.id, auth.entered_hash(p_code), case when locked then 'locked' end
        where not locked or not exists (select from auth.device_guess g where g.attempt_id = t.id and g.verdict = 'locked');
    return not locked;
end $$;

-- Who guesses codes has the password: its owner is told, once a day. By the centre, from what was committed.
create or replace function auth.tell_guessed() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    for ac in select x.* from core.account x where x.state = 'open' and x.id in (
            select t.account_id from auth.device_guess g join auth.attempt t on t.id = g.attempt_id
            where g.at > now() - interval '1 hour' and g.verdict is distinct from 'ok' group by 1 having count(*) >= 5) loop
        if auth.has_left('device_guessed', 'account', ac.id::text) then
            perform core.post_own('device.guessed', ac, '{}', null);
        end if;
    end loop;
end $$;

-- The code that proves the app is there is taken, and every other session ends, by generation as at a change of the password.
create or replace function auth.bind_device(a auth.actor, p_secret bytea, p_step bigint, p_recovery bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into auth.device(account_id, secret, last_step) values (a.account_id, p_secret, p_step);
    insert into auth.recovery_code(account_id, code_hash) select a.account_id, r from unnest(p_recovery) r;
    perform auth.end_other_sessions(a);
    update core.account x set device_bound_at = now(), row_version = x.row_version + 1 where x.id = a.account_id;
end $$;

create or replace function auth.unbind_device(p_account bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from auth.device d where d.account_id = p_account;
    update core.account x set device_bound_at = null, row_version = x.row_version + 1 where x.id = p_account;
end $$;

create or replace function auth.device_of(a auth.actor) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object('bound_at', core.utc(x.device_bound_at), 'recovery_left', auth.recovery_left(x.id),
            'required', x.account_type = 'reviewer' and core.setting_int('reviewers_bind_device') <> 0)
        from core.account x where x.id = a.account_id);
end $$;

grant execute on function auth.entered_hash(text), auth.step_of(bytea, bytea, timestamptz, bigint), auth.has_device(bigint),
    auth.judge_device(uuid, bigint), auth.keep_device_guess(auth.attempt, text), auth.bind_device(auth.actor, bytea, bigint, bytea[]),
    auth.unbind_device(bigint), auth.device_of(auth.actor) to desk_api;
reset role;

set local role desk_api;

-- The code for an attempt whose password was right and committed; judged by sign_in_finish or device.unbind, later.
create or replace function api.sign_in_code(attempt uuid, code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t  auth.attempt;
    me auth.actor;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    select * into t from auth.attempt a where a.id = $1 and a.verdict = 'ok' and a.proof_at > now() - interval '5 minutes'
        and not exists (select from auth.session s where s.attempt_id = a.id);
    if t.id is null or not auth.has_device(t.account_id) then perform core.refuse('KA002', 'attempt.invalid'); end if;
    me.installation := t.installation;
    me.account_id := t.account_id;
    perform audit.log_stranger(me, 'sign_in_code', case when auth.keep_device_guess(t, code) then 'stored' else 'locked' end);
end $$;

-- Raises KA002, KD061.
create or replace function cmd.need_code(a auth.actor, body jsonb) returns void
language plpgsql as $$
declare
    attempt uuid := cmd.body_attempt(body);
    j       record;
begin
    if not exists (select from auth.attempt t where t.id = attempt and t.login = lower(a.account_name) and t.verdict = 'ok'
                   and t.proof_at > now() - interval '5 minutes')
        or exists (select from auth.session s where s.attempt_id = attempt) then
        perform core.refuse('KA002', 'attempt.invalid');
    end if;
    select * into j from auth.judge_device(attempt, a.account_id);
    if j.verdict = 'code' then perform core.refuse('KA002', 'attempt.invalid'); end if;
    if j.verdict <> 'ok' then
        perform core.refuse('KD061', 'device.code', jsonb_build_object('reason', j.verdict, 'retry_after', j.retry_after));
    end if;
end $$;

create or replace function cmd.need_device(ac core.account, p_bound boolean) returns void
language plpgsql as $$
begin
    if (ac.device_bound_at is not null) <> p_bound then
        perform core.refuse('KD062', 'device.state', jsonb_build_object('bound', not p_bound));
    end if;
end $$;

-- Secret and recovery codes are made by the desk, which shows them once: of the codes the centre never hears more than hashes.
create or replace function cmd.device_bind(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    ac     core.account := core.lock_own_account(a.account_id);
    secret bytea := core.body_hex(body, 'secret', 20);
    codes  bytea[];
    step   bigint;
begin
    select array_agg(core.body_hex(jsonb_build_object('recovery', r), 'recovery', 32)) into codes
        from jsonb_array_elements(case jsonb_typeof(body -> 'recovery') when 'array' then body -> 'recovery' else '[]' end) r;
    if coalesce(cardinality(codes), 0) <> 10 or (select count(distinct c) from unnest(codes) c) <> 10 then
        perform core.refuse('KC003', 'command.body', '{"field": "recovery", "reason": "count"}');
    end if;
    perform cmd.need_device(ac, false);
    perform cmd.need_password(a, body);
    step := auth.step_of(secret, auth.entered_hash(core.body_text(body, 'code')), clock_timestamp(), 0);
    if step is null then perform core.refuse('KD061', 'device.code', '{"reason": "wrong", "retry_after": 0}'); end if;
    perform auth.bind_device(a, secret, step, codes);
    perform cmd.note_account(a, ac, 'bind', '');
    perform core.post_own('device.bound', ac, '{}', a.command_id);
    return jsonb_build_object('account_id', ac.id);
end $$;

-- With the password and a code: whoever sits down at an open desk takes nothing away.
create or replace function cmd.device_unbind(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare ac core.account := core.lock_own_account(a.account_id);
begin
    perform cmd.need_device(ac, true);
    perform cmd.need_code(a, body);
    perform auth.unbind_device(ac.id);
    perform cmd.note_account(a, ac, 'unbind', '');
    perform core.post_own('device.unbound', ac, '{}', a.command_id);
    return jsonb_build_object('account_id', ac.id);
end $$;

-- The device is lost: the level above takes it away.
create or replace function cmd.account_unbind(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    ac     core.account := cmd.the_account(a, body, '{open,closed}');
    reason text := cmd.need_reason(body, 'reason');
begin
    perform cmd.need_device(ac, true);
    perform auth.unbind_device(ac.id), cmd.tell_account(a, ac, 'unbind', reason);
    return jsonb_build_object('account_id', ac.id, 'state', ac.state);
end $$;

create or replace function api.device(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return auth.device_of(auth.enter(token));
end $$;

grant execute on function api.sign_in_code(uuid, text), api.device(text) to desk_user;
reset role;

set local role desk_owner;

-- Where nobody is above who could do it: the operator, for whoever lost the device. True: it was taken away.
create or replace function admin.unbind_device(account_name text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ac core.account;
    me auth.actor;
begin
    select * into ac from core.account x where lower(x.account_name) = lower(unbind_device.account_name)
        and x.state in ('open', 'closed') and x.device_bound_at is not null for no key update;
    if not found then return false; end if;
    perform auth.unbind_device(ac.id);
    perform core.post_account('account.unbind', ac.email, ac, ac.unit_id, jsonb_build_object('reason', '系統維運人員依申請解除'), null);
    perform audit.log(me, 'account.unbind', 'done', jsonb_build_object('account_id', ac.id));
    return true;
end $$;

grant execute on function admin.unbind_device(text) to desk_admin;
reset role;
