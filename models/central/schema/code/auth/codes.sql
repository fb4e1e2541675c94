-- SPDX-License-Identifier: GPL-3.0-or-later
-- Mailed codes: bound to address and case, 15 minutes, 5 tries. An entered code is committed before it is judged, and it
-- counts for one command id with one body alone, so a roll-back neither gives a free guess nor a free look. What a mail
-- costs strangers is asked when it is asked for, and asked again when it is handed out: in between nobody counts, so nobody
-- has to hold a lock that shuts a mailbox to its owner.
set local role desk_owner;

create or replace function auth.code_mac(p_code_id bigint, p_code text) returns bytea
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select ext.hmac(convert_to(p_code_id || '/' || p_code, 'UTF8'), s.salt, 'sha256') from auth.secret s);
end $$;

create or replace function auth.digits(p_many int) returns text
language sql volatile as $$
    select lpad(((('x' || encode(ext.gen_random_bytes(7), 'hex'))::bit(56)::bigint) % (10 ^ p_many)::bigint)::text, p_many, '0')
$$;

-- Bits that a code to this address costs a stranger now.
create or replace function auth.mail_price(p_address text) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_domain text := auth.domain_of(p_address);
    mailbox  int := auth.price('mail_code', 'mailbox', auth.mailbox_of(p_address));
begin
    if auth.known_domain(v_domain) then
        return greatest(mailbox, auth.price('mail_code', 'domain', v_domain), auth.price('mail_code', 'known', ''),
            auth.price('look', 'domain', v_domain));
    end if;
    return greatest(mailbox, auth.price('mail_code', 'new_domain', v_domain), auth.price('mail_code', 'strangers', ''),
        auth.price('look', 'new_domain', v_domain), auth.price('look', 'strangers', ''));
end $$;

-- Makes a code and its mail.
create or replace function auth.make_code(p_case bytea, p_address text, p_voucher text, p_paid int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    id   bigint := nextval(pg_get_serial_sequence('auth.code', 'id'));
    code text := auth.digits(6);
begin
    perform core.post('code.address', p_address, jsonb_build_object('code', code, 'number', ''), null, null);
    insert into auth.code(id, case_hash, address, code_hash, purpose, voucher, paid, mail_id) overriding system value
        values (id, p_case, p_address, auth.code_mac(id, code), 'address', p_voucher, p_paid, currval(pg_get_serial_sequence('core.mail', 'id')));
end $$;

-- What somebody gives for a mail to an address: of the share of a PC on which somebody has signed in, or a proof of work.
-- Who fills a mailbox from PC after PC pays for it as a stranger does.
create or replace function auth.pay_for_mail(p_purpose text, p_case bytea, p_address text, p_installation text, p_proof text,
    out voucher text, out paid int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h bytea := auth.known_installation(p_installation);
begin
    if h is not null and auth.has_left('mail_code', 'account_mailbox', auth.account_of_installation(h) || '/' || auth.mailbox_of(p_address)) then
        perform auth.spend('mail_code', 'installation', encode(h, 'hex'));
        voucher := 'installation';
        paid := 0;
    else
        paid := auth.take_proof(p_purpose, encode(p_case, 'hex') || '/' || p_address, auth.mail_price(p_address), p_proof);
    end if;
end $$;

create or replace function auth.mail_code(p_case bytea, p_address text, p_installation text, p_proof text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare given record;
begin
    -- A correction: somebody has looked at the case. Cases that nobody has looked at are made by the hundred.
    if exists (select from auth.case_secret s join core.application x on x.id = s.application_id
        where s.secret_hash = p_case and x.state = 'returned') then
        perform auth.spend('mail_code', 'case', encode(p_case, 'hex'));
        perform auth.make_code(p_case, p_address, 'case', 0);
    else
        select * into given from auth.pay_for_mail('mail_code', p_case, p_address, p_installation, p_proof);
        perform auth.make_code(p_case, p_address, given.voucher, given.paid);
    end if;
end $$;

-- A code for somebody who is signed in, under the own session. It has shares of its own, and is counted as a mail to the
-- mailbox like any other.
create or replace function auth.mail_own_code(a auth.actor, p_address text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.spend('mail_code', 'account', a.account_id::text),
            auth.spend('mail_code', 'account_mailbox', a.account_id || '/' || auth.mailbox_of(p_address));
    perform auth.make_code(a.token_hash, p_address, 'account', 0);
end $$;

-- Whether a mail that was asked for costs much more by now than was given for it: it is kept back.
create or replace function auth.is_dearer(c auth.code, p_address text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return c.voucher is null and auth.mail_price(p_address) > c.paid + 3;
end $$;

-- Counts a mail to an address: strangers' make the next one dearer.
create or replace function auth.count_mail(p_address text, p_voucher text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.count_use(q, case q.per when 'mailbox' then auth.mailbox_of(p_address)
                                         when 'domain' then auth.domain_of(p_address)
                                         when 'new_domain' then auth.domain_of(p_address) else '' end)
        from auth.quota q where q.action = 'mail_code' and (q.per = 'mailbox' or p_voucher is null and q.per = any (
            case when auth.known_domain(auth.domain_of(p_address)) then '{domain,known}'::text[] else '{new_domain,strangers}'::text[] end));
end $$;

-- What was asked for and committed, in its order: a mail that costs much more by now than was paid is kept back. So many
-- asked for at the same moment, each blind to the others, buy no more than one after the other.
create or replace function auth.hand_out_codes() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c auth.code;
begin
    for c in select * from auth.code x where x.mail_id is not null order by x.id limit 10000 for update skip locked loop
        if auth.is_dearer(c, c.address) then
            update core.mail m set state = 'failed', error = 'kept back', body = '' where m.id = c.mail_id and m.state = 'waiting';
        else
            perform auth.count_mail(c.address, c.voucher);
        end if;
        update auth.code x set mail_id = null where x.id = c.id;
    end loop;
end $$;

-- Whether a case secret stands for something: a case, or a code that was asked for.
create or replace function auth.secret_known(p_case bytea) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select exists (select from auth.case_secret s where s.secret_hash = p_case)
        or exists (select from auth.code c where c.case_hash = p_case));
end $$;

-- Keeps a guess. Six and more are none, and leave nothing; neither does one where no code was asked for.
create or replace function auth.keep_guess(p_case bytea, p_command uuid, p_body_hash bytea, p_code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c    auth.code;
    code constant text := left(coalesce(p_code, ''), 20);
begin
    if p_command is null or length(p_body_hash) is distinct from 32 then
        perform core.refuse('KC003', 'command.body', '{"field": "body_hash", "reason": "bytes"}');
    end if;
    perform auth.need_latest();
    select * into c from auth.code x where x.case_hash = p_case order by x.id desc limit 1;
    if c.id is null or (select count(*) from auth.code_guess g where g.code_id = c.id) > 5 then return; end if;
    -- The same guess for the same command once more (the answer was lost) is no new guess.
    if exists (select from auth.code_guess g where g.code_id = c.id and g.command_id = p_command and g.body_hash = p_body_hash
               and g.guess_hash = auth.code_mac(c.id, code)) then
        return;
    end if;
    insert into auth.code_guess(code_id, case_hash, command_id, body_hash, guess_hash)
        values (c.id, p_case, p_command, p_body_hash, auth.code_mac(c.id, code));
end $$;

-- Whether this command was given the newest code of its secret by an earlier transaction. No more than judge_code says, and
-- before the body is read.
create or replace function auth.need_guessed(p_case bytea, p_command uuid, p_body_hash bytea) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c auth.code;
begin
    select * into c from auth.code x where x.case_hash = p_case order by x.id desc limit 1;
    if not exists (select from auth.code_guess g where g.code_id = c.id and g.command_id = p_command and g.body_hash = p_body_hash
                   and g.guess_hash = c.code_hash and g.xid <> pg_current_xact_id()) then
        perform core.refuse('KA006', 'code.invalid', jsonb_build_object('left',
            greatest(0, 5 - (select count(*) from auth.code_guess g where g.code_id = c.id))));
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
    if c.id is null or c.purpose <> p_purpose or c.used_by is not null
        or c.at < clock_timestamp() - interval '15 minutes' or guesses > 5 or rights > 2
        or (p_address is not null and lower(c.address) <> lower(p_address))
        or not exists (select from auth.code_guess g where g.code_id = c.id and g.command_id = a.command_id and g.body_hash = a.body_hash
                       and g.guess_hash = c.code_hash and g.xid <> pg_current_xact_id()) then
        perform core.refuse('KA006', 'code.invalid', jsonb_build_object('left',
            case when c.id is null then 5 when rights > 2 or c.used_by is not null then 0 else greatest(0, 5 - guesses) end));
    end if;
    if p_purpose = 'address' then
        select * into strict looks from auth.quota q where q.action = 'look' and q.per = 'mailbox';
        if (select count(*) from auth.code x join auth.code_guess g on g.code_id = x.id and g.guess_hash = x.code_hash
            where x.purpose = 'address' and auth.mailbox_of(x.address) = auth.mailbox_of(c.address)
              and x.at > clock_timestamp() - looks.span) > looks.uses then
            perform core.refuse('KA007', 'quota.exceeded', jsonb_build_object('retry_after', extract(epoch from looks.span)::int));
        end if;
    end if;
    update auth.code set used_by = a.command_id where id = c.id and used_by is null;
    if not found then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;  -- another transaction was faster
    return c;
end $$;

grant execute on function auth.mail_code(bytea, text, text, text), auth.mail_own_code(auth.actor, text), auth.secret_known(bytea),
    auth.keep_guess(bytea, uuid, bytea, text), auth.need_guessed(bytea, uuid, bytea), auth.judge_code(auth.actor, text, text) to desk_api;
reset role;

set local role desk_api;

-- installation: the desk's own, for what a PC is owed on which somebody has signed in; proof: what KA008 asked for.
create or replace function api.mail_code(case_secret text, address text, installation text default null, proof text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me     auth.actor := auth.enter_case(case_secret);
    reason text := core.check_email(coalesce(address, ''));
begin
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform auth.mail_code(me.case_hash, address, installation, proof);
end $$;

create or replace function api.enter_code(case_secret text, command_id uuid, body_hash bytea, code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    perform auth.keep_guess(me.case_hash, command_id, body_hash, code);
end $$;

grant execute on function api.mail_code(text, text, text, text), api.enter_code(text, uuid, bytea, text) to desk_anon;
reset role;
