-- SPDX-License-Identifier: GPL-3.0-or-later
-- Quotas that one stranger cannot use up for everybody, and mailed codes that look up little. Anonymous callers can be told
-- apart by nothing that they cannot make up. So whoever has proved something before (a mailbox's domain, a case, an
-- installation that has signed in) counts apart from those who have not: a flood of strangers closes the door to strangers.
set local role desk_owner;

alter table auth.quota add column reserve int not null default 0;  -- of `uses`, for keys that have had little in this window

insert into auth.quota(action, per, uses, span, reserve) values
    ('mail_code',  'domain',       600,  '1 hour', 0),       -- a domain from which somebody has applied before
    ('mail_code',  'new_domain',   200,  '1 hour', 0),       -- any other
    ('mail_code',  'strangers',    2000, '1 hour', 0),       -- all the others together
    ('apply',      'look',         20,   '1 day',  0),       -- right codes of one mailbox: each may find a name or an ID taken
    ('sign_in',    'installation', 120,  '15 minutes', 0),   -- a PC on which somebody has signed in before
    ('sign_in',    'pair',         30,   '15 minutes', 0);   -- this person, on such a PC
update auth.quota set reserve = 1000 where action = 'mail_code' and per = 'all';

-- What has been proved before. Rows are only added, and never waited for; twins do no harm.
create table auth.mail_domain (
    domain text not null
);
create index on auth.mail_domain(domain);
create table auth.known_installation (
    hash       bytea not null,
    account_id bigint not null,
    at         timestamptz not null default now()
);
create index on auth.known_installation(hash, account_id);
create index on auth.known_installation(at);

alter table auth.attempt add column trusted boolean not null default false;  -- begun where this account has signed in before

-- The part of an address's domain that somebody has registered: subdomains can be made up.
create function auth.domain_of(p_address text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    labels text[] := string_to_array(lower(split_part(p_address, '@', 2)), '.');
    n      int := coalesce(array_length(labels, 1), 0);
begin
    if n >= 3 and length(labels[n]) = 2 and labels[n - 1] = any ('{edu,gov,com,org,net,idv,mil,ac,co}') then
        return array_to_string(labels[n - 2:n], '.');
    end if;
    return array_to_string(labels[greatest(1, n - 1):n], '.');
end $$;
insert into auth.mail_domain(domain) select distinct auth.domain_of(x.email) from (select email from core.application union select email from core.account) x;

-- p_light: this key has had little in this window, and may use the reserve.
create function auth.spend(p_action text, p_per text, p_key text, p_light boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    q      auth.quota;
    most   int;
    used   int;
    oldest timestamptz;
begin
    perform auth.need_latest();
    select * into strict q from auth.quota where action = p_action and per = p_per;
    most := q.uses - case when p_light then 0 else q.reserve end;
    -- Mails to one mailbox must not be counted by several at a time, each blind to the others. Nobody waits for this lock,
    -- and no transaction fills the table of locks.
    if p_action in ('mail_code', 'follow_code') and p_per in ('address', 'number')
        and ((select count(*) from pg_locks l where l.locktype = 'advisory' and l.pid = pg_backend_pid()) >= 10
             or not pg_try_advisory_xact_lock(hashtextextended(concat_ws('/', p_action, p_key), 0))) then
        perform core.refuse('KA007', 'quota.exceeded', '{"retry_after": 1}');
    end if;
    select count(*), min(x.at) into used, oldest from (
        select u.at from auth.quota_use u where u.action = p_action and u.per = p_per and u.key = p_key and u.at > clock_timestamp() - q.span
        order by u.at desc limit most) x;
    if used >= most then
        perform core.refuse('KA007', 'quota.exceeded',
            jsonb_build_object('retry_after', greatest(1, ceil(extract(epoch from oldest + q.span - clock_timestamp()))::int)));
    end if;
    insert into auth.quota_use(action, per, key) values (p_action, p_per, p_key);
end $$;

create or replace function auth.spend(p_action text, p_per text, p_key text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    select auth.spend(p_action, p_per, p_key, true)
$$;

-- The same without a word: false when it is used up.
create function auth.spend_quietly(p_action text, p_per text, p_key text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.spend(p_action, p_per, p_key);
    return true;
exception when sqlstate 'KA007' then
    return false;
end $$;

-- Whether a case secret stands for something: a case, or a code that was mailed not long ago.
create function auth.secret_known(p_case bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from auth.case_secret s where s.secret_hash = p_case)
        or exists (select from auth.code c where c.case_hash = p_case and c.at > clock_timestamp() - interval '1 hour')
$$;

-- A code that is to be mailed.
create function auth.spend_mail(p_case bytea, p_address text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_domain text := auth.domain_of(p_address);
    recent   int;
begin
    perform auth.spend('mail_code', 'case', encode(p_case, 'hex')), auth.spend('mail_code', 'address', auth.mailbox_of(p_address));
    if exists (select from auth.case_secret s where s.secret_hash = p_case) then return; end if;  -- a correction: few, and known
    if exists (select from auth.mail_domain d where d.domain = v_domain) then
        perform auth.spend('mail_code', 'domain', v_domain);
        select count(*) into recent from (select from auth.quota_use u
            where u.action = 'mail_code' and u.per = 'domain' and u.key = v_domain and u.at > clock_timestamp() - interval '1 hour' limit 21) x;
        perform auth.spend('mail_code', 'all', '', recent <= 20);
    else
        perform auth.spend('mail_code', 'new_domain', v_domain), auth.spend('mail_code', 'strangers', '');
    end if;
end $$;

-- The code that was entered for this command in an earlier transaction. Raises KA006. More than five guesses on a code,
-- whatever their order, and none of them counts. A right one opens the answer whether a name or an ID is taken, also to
-- whoever rolls back: so a code may be right for two commands, one and the same with a typo mended, and for no third.
create or replace function auth.judge_code(a auth.actor, p_purpose text, p_address text) returns auth.code
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c       auth.code;
    guesses int;
    rights  int;
    looks   auth.quota;
begin
    select * into c from auth.code x where x.case_hash = a.case_hash order by x.id desc limit 1;
    select count(*), count(*) filter (where g.guess_hash = c.code_hash) into guesses, rights from auth.code_guess g where g.code_id = c.id;
    if c.id is null or c.purpose <> p_purpose or c.used_by is not null or c.at < clock_timestamp() - interval '15 minutes' or guesses > 5 or rights > 2
        or (p_address is not null and lower(c.address) <> lower(p_address))
        or not exists (select from auth.code_guess g where g.code_id = c.id and g.command_id = a.command_id and g.body_hash = a.body_hash
                       and g.guess_hash = c.code_hash and g.xid <> pg_current_xact_id()) then
        perform core.refuse('KA006', 'code.invalid', jsonb_build_object('left',
            case when c.id is null then 5 when rights > 2 or c.used_by is not null then 0 else greatest(0, 5 - guesses) end));
    end if;
    if p_purpose = 'address' then
        select * into strict looks from auth.quota q where q.action = 'apply' and q.per = 'look';
        if (select count(*) from auth.code x join auth.code_guess g on g.code_id = x.id and g.guess_hash = x.code_hash
            where auth.mailbox_of(x.address) = auth.mailbox_of(c.address) and x.at > clock_timestamp() - looks.span) > looks.uses then
            perform core.refuse('KA007', 'quota.exceeded', jsonb_build_object('retry_after', extract(epoch from looks.span)::int));
        end if;
    end if;
    update auth.code set used_by = a.command_id where id = c.id and used_by is null;
    if not found then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;  -- a twin was faster
    if p_purpose = 'address' and not exists (select from auth.mail_domain d where d.domain = auth.domain_of(c.address)) then
        insert into auth.mail_domain(domain) values (auth.domain_of(c.address));
    end if;
    return c;
end $$;
create index on auth.code(auth.mailbox_of(address), at) where purpose = 'address';

-- For 查詢申請進度 elsewhere. What does not belong together is answered alike, whether or not its quota is used up; what
-- does is bounded by its number, and by nothing that a stranger could use up.
create or replace function auth.make_follow_code(p_case bytea, p_number text, p_national_id text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a core.application;
begin
    select x.* into a from core.application x join core.national_id n on n.person_id = x.person_id
        where x.number = p_number and n.number = p_national_id;
    if a.id is null and not auth.spend_quietly('follow_code', 'all', '') then return; end if;
    perform auth.make_code(p_case, a.email, 'follow', a.id, a.number);
end $$;

-- Installations ------------------------------------------------------------------------------------------------------

-- Made by the desk, 36 characters nobody else knows. What is shorter is nobody's.
create function auth.installation_hash(p_installation text) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when length(p_installation) >= 32 then sha256(convert_to('installation/' || p_installation, 'UTF8')) end
$$;

create function auth.know_installation(p_account bigint, p_installation text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into auth.known_installation(hash, account_id)
        select h, p_account from auth.installation_hash(p_installation) h
        where h is not null and not exists (select from auth.known_installation k
            where k.hash = h and k.account_id = p_account and k.at > now() - interval '30 days')
$$;

-- Counts the beginning of a sign-in. True: this account has signed in on this PC before.
create function auth.spend_sign_in(p_login text, p_installation text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    h       bytea := auth.installation_hash(p_installation);
    trusted boolean := exists (select from auth.known_installation k join auth.credential c on c.account_id = k.account_id
                               where k.hash = h and c.login = p_login);
begin
    if h is not null and exists (select from auth.known_installation k where k.hash = h) then
        perform auth.spend('sign_in', 'installation', encode(h, 'hex'));
    else
        perform auth.spend('sign_in', 'all', '');
    end if;
    if trusted then
        perform auth.spend('sign_in', 'pair', encode(h, 'hex') || '/' || p_login);
    else
        perform auth.spend('sign_in', 'login', p_login);
    end if;
    return trusted;
end $$;

-- Proofs of a name that may have been judged: all of the last 15 minutes but right ones and those locked out from the
-- start. Where the account has signed in before, only that PC's own: strangers cannot lock somebody out of the own office.
create or replace function auth.other_guesses(p_login text, p_but uuid, out others int, out frees timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*), (array_agg(x.proof_at order by x.proof_at desc))[5] + interval '15 minutes'
    from auth.attempt x join auth.attempt me on me.id = p_but
    where x.login = p_login and x.id <> p_but and x.proof is not null and x.proof_at > now() - interval '15 minutes'
      and coalesce(x.verdict, 'open') not in ('ok', 'locked')
      and x.trusted = me.trusted and (not me.trusted or x.installation = me.installation)
$$;

create function auth.forget_installations() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from auth.known_installation k where k.at < now() - interval '400 days'
        or exists (select from auth.known_installation n where n.hash = k.hash and n.account_id = k.account_id and (n.at, n.ctid) > (k.at, k.ctid))
$$;

-- What has had its time. Says how many of each.
create function core.sweep() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r    jsonb := '{}'::jsonb;
    n    bigint;
    last xid8;
begin
    delete from auth.code_guess where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('code_guesses', n);
    delete from auth.code where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('codes', n);
    delete from auth.attempt where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('attempts', n);
    delete from auth.quota_use where at < now() - (select max(span) from auth.quota);
    get diagnostics n = row_count;
    r := r || jsonb_build_object('quota_uses', n);
    delete from auth.session where expires_at < now() - interval '1 day' or ended_at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('sessions', n);
    -- An id that is refused as too old need not be remembered.
    delete from cmd.command where at < now() - make_interval(days => core.setting_int('command_retention_days') + 2);
    get diagnostics n = row_count;
    r := r || jsonb_build_object('commands', n);
    select max(xid) into last from sync.change where at < now() - make_interval(days => core.setting_int('change_retention_days'));
    n := 0;
    if last is not null then
        delete from sync.change where xid <= last and at < now() - make_interval(days => core.setting_int('change_retention_days'));
        get diagnostics n = row_count;
        update sync.centre set min_xid = greatest(min_xid, (last::text::bigint + 1)::text::xid8);
    end if;
    r := r || jsonb_build_object('changes', n);
    delete from core.mail where state <> 'waiting' and at < now() - interval '90 days';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('mails', n);
    -- A code is of use for 15 minutes; what was mailed need not keep it.
    update core.mail set body = regexp_replace(body, '[0-9]{6}', '······') where template like 'code.%' and state <> 'waiting'
        and at < now() - interval '1 day' and body ~ '[0-9]{6}';
    perform auth.forget_attendance(), auth.forget_installations();
    return r;
end $$;

create or replace function admin.housekeeping() returns jsonb
language sql security definer set search_path = pg_catalog, pg_temp as $$
    select core.sweep() || jsonb_build_object('sealed', audit.seal(), 'audit_broken_block', audit.first_broken())
$$;

grant execute on function auth.domain_of(text), auth.spend(text, text, text, boolean), auth.secret_known(bytea), auth.spend_mail(bytea, text),
    auth.know_installation(bigint, text), auth.spend_sign_in(text, text) to desk_api;
reset role;

set local role desk_api;

create or replace function api.mail_code(case_secret text, address text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me     auth.actor := auth.enter_case(case_secret);
    reason text := core.check_email(coalesce(address, ''));
begin
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform auth.spend_mail(me.case_hash, address);
    perform auth.make_code(me.case_hash, address, 'address', null, '');
end $$;

create or replace function api.follow_code(case_secret text, number text, national_id text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    perform auth.spend('follow_code', 'case', encode(me.case_hash, 'hex')), auth.spend('follow_code', 'number', left(coalesce(number, ''), 40));
    perform auth.make_follow_code(me.case_hash, number, national_id);
end $$;

create or replace function api.enter_code(case_secret text, command_id uuid, body_hash bytea, code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    if command_id is null or length(body_hash) is distinct from 32 then
        perform core.refuse('KC003', 'command.body', '{"field": "body_hash", "reason": "bytes"}');
    end if;
    perform auth.spend('enter_code', 'case', encode(me.case_hash, 'hex'));
    if not auth.secret_known(me.case_hash) then perform auth.spend('enter_code', 'all', ''); end if;
    perform auth.store_guess(me.case_hash, command_id, body_hash, left(coalesce(code, ''), 20));
end $$;

create or replace function api.submit_anon(case_secret text, id uuid, kind text, body text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    perform auth.spend('submit_anon', 'case', encode(me.case_hash, 'hex'));
    if not auth.secret_known(me.case_hash) then perform auth.spend('submit_anon', 'all', ''); end if;
    return cmd.execute(me, id, kind, body);
end $$;

create or replace function api.sign_in_begin(login text, installation text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    name text := lower(left(coalesce(login, ''), 64));
    here text := left(coalesce(installation, ''), 64);
    t    auth.attempt;
begin
    perform set_config('synchronous_commit', 'on', true);
    insert into auth.attempt(login, installation, trusted) values (name, here, auth.spend_sign_in(name, here)) returning * into t;
    return auth.kdf_of(name) || jsonb_build_object('attempt', t.id, 'nonce', encode(t.nonce, 'hex'));
end $$;

create or replace function api.sign_in_finish(attempt uuid, token_hash bytea) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    j  record;
    t  auth.attempt;
    me auth.actor;
begin
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
    insert into auth.session(token_hash, account_id, attempt_id, installation, expires_at)
        values ($2, j.account_id, $1, t.installation, now() + make_interval(hours => core.setting_int('session_hours')))
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
