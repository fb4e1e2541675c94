-- SPDX-License-Identifier: GPL-3.0-or-later
-- 忘記帳號密碼: as 查詢申請進度 elsewhere (follow.sql), whether there is such an account is found out by the centre when it
-- hands out its mails. What is asked for has the price of a mail to the address that was typed, and is counted as one,
-- whether or not anything goes there: so neither answer nor price tells anything. The code goes to the address on record,
-- has eight digits, because a guessed one is somebody's account, and opens two commands: account.recover tells the
-- account's name, password.reset sets its password.
set local role desk_owner;

-- Keeps the question, with a code that nothing fits.
create or replace function auth.ask_recovery(p_case bytea, p_address text, p_who text, p_installation text, p_proof text,
    p_teacher boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    id    bigint := nextval(pg_get_serial_sequence('auth.code', 'id'));
    given record;
begin
    select * into given from auth.pay_for_mail('recover_code', p_case, p_address, p_installation, p_proof);
    insert into auth.code(id, case_hash, address, code_hash, purpose, voucher, paid, asked_for, asked_id, asked_from, of_teacher)
        overriding system value values (id, p_case, '', ext.gen_random_bytes(32), 'recover', given.voucher, given.paid, p_address,
                auth.code_mac(id, 'who ' || lower(p_who)), auth.known_installation(p_installation), p_teacher);
end $$;

-- The account that was asked for, of the kind that was chosen: an open one before others.
create or replace function auth.account_asked_for(c auth.code) returns core.account
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a from core.account a join core.national_id n on n.person_id = a.person_id
    where lower(a.email) = lower(c.asked_for) and (a.account_type = 'teacher') = c.of_teacher and a.state not in ('imported', 'taken_back')
      and c.asked_id in (auth.code_mac(c.id, 'who ' || lower(a.account_name)), auth.code_mac(c.id, 'who ' || lower(n.number)))
    order by a.state = 'open' desc, a.id desc limit 1
$$;

-- Answers what was asked and committed. So many mails a day go to one account: whoever asks elsewhere uses up none of
-- those for a PC on which it has signed in.
create or replace function auth.answer_recoveries() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c     auth.code;
    ac    core.account;
    code  text;
    r     bytea;
    here  boolean;
    wrong int := 0;
begin
    for c in select * from auth.code x where x.purpose = 'recover' and x.asked_for is not null order by x.id limit 10000 for update skip locked loop
        r := ext.gen_random_bytes(32);
        ac := null;
        if not auth.is_dearer(c, c.asked_for) then
            perform auth.count_mail(c.asked_for, c.voucher);
            ac := auth.account_asked_for(c);
            wrong := wrong + (ac.id is null)::int;
            here := exists (select from auth.known_installation k where k.hash = c.asked_from and k.account_id = ac.id);
            if ac.id is not null and not auth.has_left('recover', case when here then 'pair' else 'account' end,
                case when here then encode(c.asked_from, 'hex') || '/' else '' end || ac.id) then
                ac := null;
            end if;
        end if;
        if ac.state = 'open' then
            code := auth.digits(8);
            r := auth.code_mac(c.id, code);
            perform core.post_own('code.recover', ac, jsonb_build_object('code', code), null);
        elsif ac.id is not null then
            perform core.post_own('account.recover_closed', ac, '{}', null);
        end if;
        update auth.code x set asked_for = null, asked_id = null, asked_from = null, code_hash = r,
            address = coalesce(ac.email, ''), account_id = case when ac.state = 'open' then ac.id end
            where x.id = c.id;
    end loop;
    if wrong > 0 then perform audit.add('recover_wrong', wrong); end if;
end $$;

-- What a right code opens. Raises KD024 where the account has been closed meanwhile.
create or replace function auth.recovered(p_account bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    select * into strict ac from core.account x where x.id = p_account;
    if ac.state <> 'open' then perform core.refuse('KD024', 'account.state', jsonb_build_object('state', ac.state)); end if;
    return jsonb_build_object('account_id', ac.id, 'account_name', ac.account_name) || auth.kdf_of(lower(ac.account_name));
end $$;

-- The account whose password this secret may set: once, while the code that opened it is no older than half an hour. Null
-- for none.
create or replace function auth.take_recovery(p_case bytea) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c auth.code;
begin
    select * into c from auth.code x where x.case_hash = p_case order by x.id desc limit 1;
    if c.purpose is distinct from 'recover' or c.used_by is null or c.at < clock_timestamp() - interval '30 minutes' then return null; end if;
    update auth.code x set account_id = null where x.id = c.id and x.account_id is not null;
    return case when found then c.account_id end;  -- not found: done already, or another transaction was faster
end $$;

-- Sets the password that is proved by nothing but a mail to the address on record: no session goes on. Null: done;
-- otherwise the key of the refusal.
create or replace function auth.reset_verifier(p_account bigint, v jsonb, p_command uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ac      core.account;
    refusal text := auth.change_verifier(p_account, v, null);
begin
    if refusal is not null then return refusal; end if;
    select * into strict ac from core.account x where x.id = p_account;
    perform core.post_own('account.password_reset', ac, '{}', p_command);
    return null;
end $$;

grant execute on function auth.ask_recovery(bytea, text, text, text, text, boolean), auth.recovered(bigint), auth.take_recovery(bytea),
    auth.reset_verifier(bigint, jsonb, uuid) to desk_api;
reset role;

set local role desk_api;

-- who: the account's name, or its person's national ID; teacher: the 教師個人帳號 is meant, not the 業務帳號.
create or replace function api.recover_code(case_secret text, address text, who text,
    installation text default null, proof text default null, teacher boolean default false) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me     auth.actor := auth.enter_case(case_secret);
    reason text := core.check_email(coalesce(address, ''));
begin
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform auth.ask_recovery(me.case_hash, address, left(coalesce(who, ''), 40), installation, proof, coalesce(teacher, false));
end $$;

create or replace function cmd.account_recover(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare code auth.code := auth.judge_code(a, 'recover', null);
begin
    perform core.body_text(body, 'installation');
    return auth.recovered(code.account_id);
end $$;

create or replace function cmd.password_reset(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    account bigint;
    refusal text;
begin
    perform core.check_verifier(body -> 'verifier');
    account := auth.take_recovery(a.case_hash);
    if account is null then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;
    perform auth.recovered(account);
    refusal := auth.reset_verifier(account, body -> 'verifier', a.command_id);
    if refusal is not null then perform core.refuse('KD016', refusal); end if;
    return jsonb_build_object('account_id', account);
end $$;

grant execute on function api.recover_code(text, text, text, text, text, boolean) to desk_anon;
reset role;
