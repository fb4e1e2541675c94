-- SPDX-License-Identifier: GPL-3.0-or-later
-- Quotas and prices. Anonymous callers can be told apart by nothing that they cannot make up, so a quota for strangers is
-- one that a single stranger uses up for everybody. Hence two rules:
--  * Whoever has proved something (a case's secret, an installation on which somebody has signed in, an account) has quotas of
--    its own, which nobody else can use up.
--  * Strangers are refused nothing. What they ask for has a price, a proof of work, which rises as more is asked for: of
--    this mailbox, of this domain, of all. A flood makes itself dear, first and most where it goes to.
set local role desk_owner;

-- Counting ---------------------------------------------------------------------------------------------------------------

-- One mailbox, however its address is written: what stands behind a + goes to the same person, and so do the dots of Gmail.
create function auth.mailbox_of(p_address text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when m.box ~ '@(gmail|googlemail)\.com$' then replace(split_part(m.box, '@', 1), '.', '') || '@gmail.com' else m.box end
    from (select lower(regexp_replace(p_address, '(.)\+[^@]*@', '\1@')) as box) m
$$;
create index on auth.code(auth.mailbox_of(address), at) where purpose = 'address';

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

-- What was used in the span, and when the oldest of it was.
create function auth.used(p_action text, p_per text, p_key text, p_span interval, out uses int, out oldest timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(sum(u.weight), 0)::int, min(u.at) from auth.quota_use u
    where u.action = p_action and u.per = p_per and u.key = p_key and u.at > clock_timestamp() - p_span
$$;

-- Writes one use down; of a large quota one in so many, for all of them. Not by random(), whose seed is the caller's.
create function auth.count_use(q auth.quota, p_key text, p_uses int default 1) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare heavy int := greatest(1, q.uses / 256);
begin
    if p_uses < heavy then
        if ('x' || encode(ext.gen_random_bytes(4), 'hex'))::bit(32)::bigint & 2147483647 >= (2147483648 / heavy) * p_uses then return; end if;
    else
        heavy := p_uses;
    end if;
    insert into auth.quota_use(action, per, key, weight) values (q.action, q.per, p_key, heavy);
end $$;

-- A quota: refused beyond it.
create function auth.spend(p_action text, p_per text, p_key text, p_uses int default 1) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    q auth.quota;
    u record;
begin
    perform auth.need_latest();
    select * into strict q from auth.quota where action = p_action and per = p_per;
    select * into u from auth.used(p_action, p_per, p_key, q.span);
    if u.uses + p_uses > q.uses then
        perform core.refuse('KA007', 'quota.exceeded', jsonb_build_object('retry_after',
            greatest(1, ceil(extract(epoch from coalesce(u.oldest, clock_timestamp()) + q.span - clock_timestamp()))::int)));
    end if;
    perform auth.count_use(q, p_key, p_uses);
end $$;

-- The same without a word: false when it is used up.
create function auth.has_left(p_action text, p_per text, p_key text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare q auth.quota;
begin
    select * into strict q from auth.quota where action = p_action and per = p_per;
    if (auth.used(p_action, p_per, p_key, q.span)).uses >= q.uses then return false; end if;
    perform auth.count_use(q, p_key);
    return true;
end $$;

-- Proof of work -----------------------------------------------------------------------------------------------------------

-- Bits that one use of this costs now. A bit is twice the work.
create function auth.price(p_action text, p_per text, p_key text) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare q auth.quota;
begin
    select * into strict q from auth.quota where action = p_action and per = p_per;
    if q.uses = 0 then return 64; end if;
    return case when q.base = 0 then 0 else core.setting_int('proof_bits') - 20 + q.base end
        + ceil(greatest(0, q.bits * ((auth.used(p_action, p_per, p_key, q.span)).uses::numeric / q.uses - 0.25) / 0.75))::int;
end $$;

create function auth.challenge(p_purpose text, p_subject text, p_at timestamptz) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select left(encode(ext.hmac(convert_to(concat_ws('/', 'proof', p_purpose, floor(extract(epoch from p_at) / 3600), p_subject), 'UTF8'), s.salt, 'sha256'), 'hex'), 32)
    from auth.secret s
$$;

-- Leading zero bits of the hash of what was sent.
create function auth.work_of(p_challenge text, p_nonce text) returns int
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select 64 - length(ltrim(('x' || encode(substr(h, 1, 8), 'hex'))::bit(64)::text, '0'))
    from (select sha256(convert_to(p_challenge || '/' || p_nonce, 'UTF8')) as h) x
$$;

-- Takes a proof of at least so many bits, once: it belongs to the purpose, to what it is asked for, and to this hour or the
-- last. Returns these bits: luck is not credited. Raises KA008 with what has to be solved; nothing is written before.
create function auth.take_proof(p_purpose text, p_subject text, p_bits int, p_proof text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    fresh text := auth.challenge(p_purpose, p_subject, clock_timestamp());
    given text := split_part(p_proof, '/', 1);
    nonce text := split_part(p_proof, '/', 2);
    work  int := -1;
begin
    perform auth.need_latest();
    if p_bits <= 0 then return 0; end if;
    if p_proof ~ '^[0-9a-f]{32}/[0-9]{1,20}$' and given in (fresh, auth.challenge(p_purpose, p_subject, clock_timestamp() - interval '1 hour')) then
        work := auth.work_of(given, nonce);
    end if;
    if work >= p_bits then
        -- A twin with the same proof waits for the first; it is its own.
        insert into auth.spent_proof(hash) values (sha256(convert_to(p_proof, 'UTF8'))) on conflict do nothing;
        if found then return p_bits; end if;
    end if;
    perform core.refuse('KA008', 'proof.needed', jsonb_build_object('challenge', fresh, 'bits', p_bits));
    return null;
end $$;

-- What somebody has proved ---------------------------------------------------------------------------------------------------

-- Made by the desk, 36 characters nobody else knows. What is shorter is nobody's.
create function auth.installation_hash(p_installation text) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when length(p_installation) between 32 and 64 then sha256(convert_to('installation/' || p_installation, 'UTF8')) end
$$;

create function auth.known_installation(p_installation text) returns bytea
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select h from auth.installation_hash(p_installation) h where exists (select from auth.known_installation k where k.hash = h)
$$;

-- Who signs in can call the PC what he likes: an account makes ten of them known in a month, what is beyond stays a stranger's.
create function auth.know_installation(p_account bigint, p_installation text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into auth.known_installation(hash, account_id)
        select h, p_account from auth.installation_hash(p_installation) h
        where h is not null
          and not exists (select from auth.known_installation k where k.hash = h and k.account_id = p_account and k.at > now() - interval '30 days')
          and (select count(*) from auth.known_installation k where k.account_id = p_account and k.at > now() - interval '30 days') < 10
$$;

-- Whose doing it is that a PC is known.
create function auth.account_of_installation(p_hash bytea) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.account_id from auth.known_installation k where k.hash = p_hash order by k.at limit 1
$$;

create function auth.known_domain(p_domain text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from auth.mail_domain d where d.domain = p_domain)
$$;

-- An account was opened by somebody who looked at it; an application proves nothing.
create function auth.know_domain() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not auth.known_domain(auth.domain_of(new.email)) then
        insert into auth.mail_domain(domain) values (auth.domain_of(new.email));
    end if;
    return null;
end $$;
create trigger know_domain after insert on core.account for each row execute function auth.know_domain();

-- Whether a case secret stands for something: a case, or a code that was asked for.
create function auth.secret_known(p_case bytea) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from auth.case_secret s where s.secret_hash = p_case)
        or exists (select from auth.code c where c.case_hash = p_case)
$$;

-- Sign-in ------------------------------------------------------------------------------------------------------------------

-- Counts the beginning of a sign-in. True: this account has signed in on this PC before.
create function auth.spend_sign_in(p_login text, p_installation text, p_proof text) returns boolean
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

-- What a case may take at a unit -----------------------------------------------------------------------------------------------

-- A new case. Nobody's made-up domains or mailboxes close a unit to those of a domain that is known, or to a PC that is.
create function auth.spend_apply(p_unit int, p_address text, p_installation text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    h        bytea := auth.known_installation(p_installation);
    v_domain text := auth.domain_of(p_address);
begin
    perform auth.spend('apply', 'mailbox', auth.mailbox_of(p_address));
    if h is not null then
        perform auth.spend('apply', 'installation', encode(h, 'hex'));
    elsif auth.known_domain(v_domain) then
        perform auth.spend('apply', 'unit_domain', p_unit || '/' || v_domain);
    else
        perform auth.spend('apply', 'unit_new_domain', p_unit || '/' || v_domain), auth.spend('apply', 'unit_new', p_unit::text);
    end if;
end $$;

-- Housekeeping ------------------------------------------------------------------------------------------------------------------

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
    delete from auth.spent_proof where at < now() - interval '3 hours';
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

create function admin.housekeeping() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare r jsonb;
begin
    perform audit.notice(), audit.tell();  -- before what they tell of is swept
    r := core.expire_cases() || core.sweep();
    return r || jsonb_build_object('sealed', audit.seal(), 'audit_broken_block', audit.first_broken());
end $$;

grant execute on function auth.mailbox_of(text), auth.domain_of(text), auth.spend(text, text, text, int), auth.secret_known(bytea),
    auth.know_installation(bigint, text), auth.spend_sign_in(text, text, text), auth.spend_apply(int, text, text) to desk_api;
grant execute on function admin.housekeeping() to desk_admin;
reset role;
