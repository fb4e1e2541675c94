-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a caller can learn or hold beside the answers: nothing without the gate, a session belongs to one password, a proof is
-- written down before it is judged.
set local role desk_owner;

-- What every door asks first. The gate (models/central/gate) keeps plans, savepoints and all else from the desks that is not a
-- call; a server that was started without it would be open, and nobody would notice: the doors stay shut until it is back.
create function auth.need_gate() returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if session_user in ('desk_user', 'desk_anon') and current_setting('inservice_gate.version', true) is null then
        raise exception using errcode = '55000', message = 'centre.ungated', detail = '{}';
    end if;
end $$;
grant execute on function auth.need_gate() to desk_api;

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

-- A session belongs to the password it was opened with. Times cannot tell: whoever changes it waits for the row, and what
-- was opened meanwhile with the old one would be the younger.
alter table auth.credential add column generation int not null default 1;
alter table auth.attempt add column generation int;
alter table auth.session add column generation int not null default 1;
-- Those opened before the last change have ended; they must not come back because all begin with the same number.
update auth.session s set ended_at = now() from auth.credential c
    where c.account_id = s.account_id and s.ended_at is null and s.started_at < c.set_at and s.token_hash is distinct from c.kept_token;

create or replace function auth.me() returns auth.actor
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    select ac.id, ac.person_id, ac.account_type, ac.account_name, ac.name, ac.unit_id, s.installation, c.one_time, null::bytea, null::uuid, null::bytea
        into a
        from auth.session s
        join core.account ac on ac.id = s.account_id and ac.state = 'open'
        join auth.credential c on c.account_id = ac.id
        where s.token_hash = auth.secret_hash(current_setting('app.token', true))
          and s.ended_at is null and (s.generation = c.generation or s.token_hash = c.kept_token)
          and s.expires_at > clock_timestamp()  -- however long the transaction has been open
          and s.seen_at > clock_timestamp() - make_interval(mins => core.setting_int('session_idle_minutes'));
    return a;
end $$;

create or replace function auth.change_verifier(p_account bigint, v jsonb, p_keep bytea) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      auth.credential;
    fresh  bytea := decode(v ->> 'salt', 'hex');
    stored bytea := decode(v ->> 'stored_key', 'hex');
begin
    select * into strict c from auth.credential x where x.account_id = p_account for update;
    if exists (select from (select h.salt, h.stored_key from auth.credential_history h where h.account_id = p_account order by h.at desc limit 3) x
               where x.salt = fresh or x.stored_key = stored)
        or c.salt = fresh or c.stored_key = stored then
        return 'password.same';
    end if;
    insert into auth.credential_history(account_id, salt, stored_key) values (p_account, c.salt, c.stored_key);
    update auth.credential x set salt = fresh, opslimit = (v ->> 'opslimit')::int, memlimit = (v ->> 'memlimit')::int,
        stored_key = stored, server_key = decode(v ->> 'server_key', 'hex'), one_time = false, expires_at = null,
        set_at = clock_timestamp(), generation = x.generation + 1, kept_token = p_keep
        where x.account_id = p_account;
    return null;
end $$;

create or replace function auth.judge(p_attempt uuid, out verdict text, out account_id bigint, out server_proof bytea, out retry_after int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    t          auth.attempt;
    c          auth.credential;
    others     int;
    frees      timestamptz;
    msg        bytea;
    client_key bytea;
begin
    select * into t from auth.attempt a
        where a.id = p_attempt and a.proof is not null and a.proof_xid <> pg_current_xact_id()
          and a.proof_at > now() - interval '5 minutes';
    if not found then perform core.refuse('KA002', 'attempt.invalid'); end if;
    select x.others, x.frees into others, frees from auth.other_guesses(t.login, t.id) x;
    retry_after := 0;
    -- What is locked out here keeps no verdict: it may have been judged in a transaction that was rolled back, and counts.
    if t.verdict = 'locked' or (others >= 5 and t.verdict is distinct from 'ok') then
        verdict := 'locked';
        retry_after := greatest(1, ceil(extract(epoch from frees - now()))::int);
        return;
    end if;
    select * into c from auth.credential x where x.login = t.login;
    msg := convert_to(t.login, 'UTF8') || t.nonce || uuid_send(t.id);
    -- An unknown name goes the same way with keys that fit nothing.
    client_key := auth.xor(t.proof, ext.hmac(msg, coalesce(c.stored_key, sha256(t.nonce)), 'sha256'));
    if sha256(client_key) = c.stored_key and (not c.one_time or c.expires_at > now()) then
        verdict := 'ok';
        account_id := c.account_id;
        server_proof := ext.hmac(msg, c.server_key, 'sha256');
    else
        verdict := 'wrong';
    end if;
    update auth.attempt a set verdict = judge.verdict, account_id = judge.account_id, generation = c.generation where a.id = t.id;
end $$;

-- One mailbox, however its address is written: what stands behind a + goes to the same person, and so do the dots of Gmail.
drop index auth.code_mailbox_of_at_idx;
create or replace function auth.mailbox_of(p_address text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when m.box ~ '@(gmail|googlemail)\.com$' then replace(split_part(m.box, '@', 1), '.', '') || '@gmail.com' else m.box end
    from (select lower(regexp_replace(p_address, '(.)\+[^@]*@', '\1@')) as box) m
$$;
create index on auth.code(auth.mailbox_of(address), at) where purpose = 'address';

-- A case that is open again belongs to whom its unit's cases go to now.
create function core.reroute_case(p_application bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.application x set reviewer_unit_id = r.desk_id
        from core.application a join core.unit u on u.id = a.unit_id
            cross join lateral (select core.reviewer_of(u, a.account_type) as desk_id) r
        where x.id = p_application and a.id = x.id and x.reviewer_unit_id is not null and r.desk_id <> x.reviewer_unit_id
$$;
grant execute on function core.reroute_case(bigint) to desk_api;

-- Who decides is as much of the operator's doing as the units themselves.
create or replace function admin.set_override(unit_code text, account_scope text, desk_code text, note text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    u_id int;
    d_id int;
    me   auth.actor;
begin
    select u.id into u_id from core.unit u where u.code = $1;
    if u_id is null or $2 not in ('chief', 'colleague') then perform core.refuse('KD009', 'unit.unknown'); end if;
    if $3 is null then
        delete from core.reviewer_override o where o.unit_id = u_id and o.account_scope = $2;
    else
        select d.id into d_id from core.desk d join core.unit u on u.id = d.id where u.code = $3;
        if d_id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
        insert into core.reviewer_override(unit_id, account_scope, desk_id, note) values (u_id, $2, d_id, coalesce($4, ''))
            on conflict on constraint reviewer_override_pkey do update set desk_id = excluded.desk_id, note = excluded.note;
    end if;
    perform audit.log(me, 'set_override', 'done', jsonb_build_object('unit', $1, 'scope', $2, 'desk', $3));
end $$;
reset role;

set local role desk_api;

create or replace function api.sign_in_begin(login text, installation text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    name text := lower(left(coalesce(login, ''), 64));
    here text := left(coalesce(installation, ''), 64);
    t    auth.attempt;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    insert into auth.attempt(login, installation, trusted) values (name, here, auth.spend_sign_in(name, here)) returning * into t;
    return auth.kdf_of(name) || jsonb_build_object('attempt', t.id, 'nonce', encode(t.nonce, 'hex'));
end $$;

-- Written down here, where it has to be committed: what is judged later may be rolled back.
create or replace function api.sign_in_prove(attempt uuid, proof bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t  auth.attempt;
    me auth.actor;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    -- A name that is locked already is locked for good for this proof: it is never judged, and so does not lock on.
    update auth.attempt a set proof = $2, proof_xid = pg_current_xact_id(), proof_at = now(),
            verdict = case when (auth.other_guesses(a.login, a.id)).others >= 5 then 'locked' end
        where a.id = $1 and a.proof is null and a.xid <> pg_current_xact_id() and a.at > now() - interval '2 minutes'
          and length($2) = 32
        returning a.* into t;
    if not found then perform core.refuse('KA002', 'attempt.invalid'); end if;
    me.installation := t.installation;
    me.account_id := auth.account_of(t.login);
    perform audit.log(me, 'sign_in_proof', coalesce(t.verdict, 'stored'));
end $$;

create or replace function api.sign_in_finish(attempt uuid, token_hash bytea) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    j  record;
    t  auth.attempt;
    me auth.actor;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    if length($2) is distinct from 32 then perform core.refuse('KA002', 'attempt.invalid'); end if;
    select * into j from auth.judge($1);
    select * into strict t from auth.attempt a where a.id = $1;
    if j.verdict = 'ok' and not auth.first_sign_in(j.account_id) then
        j.verdict := 'wrong';
    end if;
    me.installation := t.installation;
    me.account_id := auth.account_of(t.login);
    if j.verdict <> 'ok' then
        perform audit.log(me, 'sign_in', j.verdict);
        return jsonb_build_object('ok', false, 'reason', j.verdict, 'retry_after', j.retry_after, 'server_proof', null, 'must_change', false);
    end if;
    insert into auth.session(token_hash, account_id, attempt_id, installation, expires_at, generation)
        values ($2, j.account_id, $1, t.installation, now() + make_interval(hours => core.setting_int('session_hours')), t.generation)
        on conflict do nothing;
    -- One attempt, one session: a repeat of this call is answered alike, another token is not let in.
    if not exists (select from auth.session s where s.attempt_id = $1 and s.token_hash = $2) then
        perform core.refuse('KA002', 'attempt.invalid');
    end if;
    perform auth.know_installation(j.account_id, t.installation);
    perform audit.log(me, 'sign_in', 'ok');
    return jsonb_build_object('ok', true, 'reason', null, 'retry_after', 0, 'server_proof', encode(j.server_proof, 'hex'),
        'must_change', auth.must_change(j.account_id));
end $$;

reset role;
