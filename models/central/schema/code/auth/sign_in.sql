-- SPDX-License-Identifier: GPL-3.0-or-later
-- Sign-in: SCRAM with Argon2id as key function (database.md 1.4). A guess is committed before it is judged, the verdict
-- rests on committed data alone, and all other guesses of the last 15 minutes count (not only earlier ones), so neither
-- ROLLBACK nor the order of calls buys anything.
set local role desk_owner;

create or replace function auth.xor(a bytea, b bytea) returns bytea
language plpgsql immutable strict as $$
declare r bytea := a;
begin
    for i in 0..length(a) - 1 loop
        r := set_byte(r, i, get_byte(a, i) # get_byte(b, i));
    end loop;
    return r;
end $$;

-- What a client needs to make its proof; a name that has no open account gets a salt that stays the same.
create or replace function auth.kdf_of(p_login text) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object('kdf', 'argon2id13', 'opslimit', coalesce(c.opslimit, 3), 'memlimit', coalesce(c.memlimit, 67108864),
        'salt', encode(coalesce(c.salt, substr(ext.hmac(convert_to(p_login, 'UTF8'), s.salt, 'sha256'), 1, 16)), 'hex'))
    from auth.secret s left join auth.credential c on c.login = p_login);
end $$;

create or replace function auth.account_of(p_login text) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select account_id from auth.credential where login = p_login);
end $$;

-- Guesses at a name that may have been judged: all proofs of the last 15 minutes but right ones, those locked out from the
-- start, and those of the time of an older password; and all codes of the second step, whatever the password. Where the
-- account has signed in before, only that PC's own: strangers cannot lock somebody out of the own office.
create or replace function auth.other_guesses(p_login text, p_but uuid, p_but_code bigint default null, out others int, out frees timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*), (array_agg(g.at order by g.at desc))[5] + interval '15 minutes'
    from auth.attempt me cross join lateral (
        select x.proof_at as at, x.trusted, x.installation
        from auth.attempt x left join auth.credential c on c.login = p_login
        where x.login = p_login and x.id <> p_but and x.proof is not null
          and x.proof_at > greatest(now() - interval '15 minutes', c.set_at)
          and coalesce(x.verdict, 'open') not in ('ok', 'locked')
        union all
        select y.at, x.trusted, x.installation
        from auth.attempt x join auth.device_guess y on y.attempt_id = x.id
        where x.login = p_login and x.proof is not null and x.proof_at > now() - interval '20 minutes'
          and y.id is distinct from p_but_code and y.at > now() - interval '15 minutes'
          and coalesce(y.verdict, 'open') not in ('ok', 'locked')) g
    where me.id = p_but and g.trusted = me.trusted and (not me.trusted or g.installation = me.installation)
$$;

-- Judges a proof that an earlier transaction stored. Says ok, wrong or locked; writes the verdict the first time.
create or replace function auth.judge(p_attempt uuid, out verdict text, out account_id bigint, out server_proof bytea,
    out retry_after int, out judged_before boolean)
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
    judged_before := t.verdict is not null;
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
    if sha256(client_key) = c.stored_key and t.proof_at >= c.set_at and (not c.one_time or c.expires_at > now()) then
        verdict := 'ok';
        account_id := c.account_id;
        server_proof := ext.hmac(msg, c.server_key, 'sha256');
    else
        verdict := 'wrong';
    end if;
    -- Asked again, a judged attempt gets its answer and leaves nothing behind.
    if judged_before and t.verdict = verdict then return; end if;
    update auth.attempt a set verdict = judge.verdict, account_id = judge.account_id, generation = c.generation where a.id = t.id;
end $$;

-- What a sign-in leaves with the account. The first one ends the time in which the approval can be taken back. False when
-- the account is gone meanwhile. The case is locked before its account, in the order of whoever takes the approval back.
create or replace function auth.note_sign_in(p_account bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a core.account;
begin
    select * into a from core.account x where x.id = p_account;
    -- Later ones wait for nobody: a thief's command about the own account, left open, would keep its owner from signing in.
    if a.first_sign_in_at is not null then
        update core.account x set last_sign_in_at = now() where x.id = (
            select y.id from core.account y where y.id = p_account and y.state = 'open'
               and (y.last_sign_in_at at time zone 'Asia/Taipei')::date is distinct from (now() at time zone 'Asia/Taipei')::date
            for no key update skip locked);
        return a.state = 'open';
    end if;
    perform from core.application x where x.id = a.application_id for no key update;
    perform from core.account x where x.id = p_account and x.state = 'open' for no key update;
    if not found then return false; end if;
    update core.account x set first_sign_in_at = coalesce(x.first_sign_in_at, now()), last_sign_in_at = now() where x.id = p_account;
    update core.application x set can_take_back = false where x.id = a.application_id and x.can_take_back;
    delete from auth.pending_verifier v where v.application_id = a.application_id;
    return true;
end $$;

-- 停用: its password is still right.
create or replace function auth.is_closed(p_account bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.account x where x.id = p_account and x.state = 'closed');
end $$;

create or replace function auth.must_change(p_account bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select one_time from auth.credential where account_id = p_account);
end $$;

-- Counts the beginning of a sign-in. True: this account has signed in on this PC before.
create or replace function auth.spend_sign_in(p_login text, p_installation text, p_proof text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    h       bytea := auth.known_installation(p_installation);
    trusted boolean := exists (select from auth.known_installation k join auth.credential c on c.account_id = k.account_id
                               where k.hash = h and c.login = p_login);
    bits    int := 0;
begin
    if h is not null then
        perform auth.spend('sign_in', 'installation', encode(h, 'hex'));
    else
        bits := auth.price('sign_in', 'all', '');
    end if;
    if trusted then
        perform auth.spend('sign_in', 'pair', encode(h, 'hex') || '/' || p_login);
    else
        bits := greatest(bits, auth.price('sign_in', 'login', p_login));
    end if;
    perform auth.take_proof('sign_in', p_login || '/' || p_installation, bits, p_proof);
    perform auth.count_use(q, case q.per when 'all' then '' else p_login end) from auth.quota q
        where q.action = 'sign_in' and (q.per = 'all' and h is null or q.per = 'login' and not trusted);
    return trusted;
end $$;

grant execute on function auth.kdf_of(text), auth.account_of(text), auth.other_guesses(text, uuid, bigint), auth.judge(uuid),
    auth.note_sign_in(bigint), auth.is_closed(bigint), auth.must_change(bigint), auth.spend_sign_in(text, text, text) to desk_api;
reset role;

set local role desk_api;

-- proof: what KA008 asked for; null as long as strangers are not many.
create or replace function api.sign_in_begin(login text, installation text, proof text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    name text := lower(left(coalesce(login, ''), 64));
    here text := left(coalesce(installation, ''), 64);
    t    auth.attempt;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    insert into auth.attempt(login, installation, trusted) values (name, here, auth.spend_sign_in(name, here, proof)) returning * into t;
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
    -- Five guesses of a name in a quarter of an hour have their row, and that it was locked has one. Made-up names are
    -- without number: beyond so many rows an hour, audit.notice() counts.
    if t.verdict = 'locked' and exists (select from auth.attempt x where x.login = t.login and x.id <> t.id and x.verdict = 'locked'
                                        and x.proof_at > now() - interval '15 minutes') then
        return;
    end if;
    me.installation := t.installation;
    me.account_id := auth.account_of(t.login);
    perform audit.log_stranger(me, 'sign_in_proof', coalesce(t.verdict, 'stored'));
end $$;

-- place: what the desk calls its PC, for one's own list of sessions.
create or replace function api.sign_in_finish(attempt uuid, token_hash bytea, place text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    j  record;
    d  record;
    t  auth.attempt;
    me auth.actor;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    if length($2) is distinct from 32 then perform core.refuse('KA002', 'attempt.invalid'); end if;
    select * into j from auth.judge($1);
    select * into strict t from auth.attempt a where a.id = $1;
    -- The second step comes before anything else is said or done. The centre proves itself first: a code is told to nobody else.
    if j.verdict = 'ok' then
        select * into d from auth.judge_device($1, j.account_id);
        if d.verdict not in ('none', 'ok') then
            me.installation := t.installation;
            me.account_id := j.account_id;
            d.verdict := case d.verdict when 'wrong' then 'code_wrong' else d.verdict end;
            if not (d.judged_before or d.verdict = 'code' and j.judged_before) then perform audit.log_stranger(me, 'sign_in', d.verdict); end if;
            return jsonb_build_object('ok', false, 'reason', d.verdict, 'retry_after', d.retry_after,
                'server_proof', encode(j.server_proof, 'hex'), 'must_change', false);
        end if;
    end if;
    -- That an account is closed is said to whoever knows its password (and has its device), and to nobody else.
    if j.verdict = 'ok' and not auth.note_sign_in(j.account_id) then
        j.verdict := case when auth.is_closed(j.account_id) then 'closed' else 'wrong' end;
    end if;
    me.installation := t.installation;
    me.account_id := auth.account_of(t.login);
    if j.verdict <> 'ok' then
        if j.verdict <> 'locked' and not j.judged_before then perform audit.log_stranger(me, 'sign_in', j.verdict); end if;
        return jsonb_build_object('ok', false, 'reason', j.verdict, 'retry_after', j.retry_after, 'server_proof', null, 'must_change', false);
    end if;
    -- One attempt, one session: a repeat of this call is answered alike, another token is not let in.
    if not exists (select from auth.session s where s.attempt_id = $1 and s.token_hash = $2) then
        insert into auth.session(token_hash, account_id, attempt_id, installation, place, expires_at, generation)
            values ($2, j.account_id, $1, t.installation, auth.place_name($3),
                    now() + make_interval(hours => core.setting_int('session_hours')), t.generation)
            on conflict do nothing;
        if not exists (select from auth.session s where s.attempt_id = $1 and s.token_hash = $2) then
            perform core.refuse('KA002', 'attempt.invalid');
        end if;
        perform auth.know_installation(j.account_id, t.installation);
        perform audit.log(me, 'sign_in', 'ok');
    end if;
    return jsonb_build_object('ok', true, 'reason', null, 'retry_after', 0, 'server_proof', encode(j.server_proof, 'hex'),
        'must_change', auth.must_change(j.account_id));
end $$;

create or replace function api.sign_out(token text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    update auth.session s set ended_at = now() where s.token_hash = me.token_hash;
    perform audit.log(me, 'sign_out', 'ok');
end $$;

grant execute on function api.sign_in_begin(text, text, text), api.sign_in_prove(uuid, bytea),
    api.sign_in_finish(uuid, bytea, text), api.sign_out(text) to desk_user;
reset role;
