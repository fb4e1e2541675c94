-- SPDX-License-Identifier: GPL-3.0-or-later
-- Opening an account at the end of a case, and taking it back.
set local role desk_owner;

-- A password that nobody knows.
create or replace function core.unknown_verifier() returns jsonb
language sql volatile as $$
    select jsonb_build_object('salt', encode(ext.gen_random_bytes(16), 'hex'), 'opslimit', 3, 'memlimit', 67108864,
        'stored_key', encode(ext.gen_random_bytes(32), 'hex'), 'server_key', encode(ext.gen_random_bytes(32), 'hex'))
$$;

-- Opens the account of a case: account, credential and the end of the case in one transaction.
create or replace function core.open_account(p_application bigint, p_account_type text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    a  core.application;
    v  jsonb;
    id bigint;
begin
    select * into strict a from core.application x where x.id = p_application for no key update;
    -- Nobody has set a password for what was keyed in: its person does, with a code that is mailed (auth/recover.sql).
    if a.keyed_in then
        v := core.unknown_verifier();
    else
        select p.verifier into strict v from auth.pending_verifier p where p.application_id = a.id;
    end if;
    insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email, application_id)
        values (a.account_name, a.person_id, a.name, p_account_type, a.unit_id, a.job_title, a.phone, a.fax, a.email, a.id)
        returning account.id into id;
    insert into auth.credential(account_id, login, salt, opslimit, memlimit, stored_key, server_key)
        values (id, lower(a.account_name), decode(v ->> 'salt', 'hex'), (v ->> 'opslimit')::int, (v ->> 'memlimit')::int,
                decode(v ->> 'stored_key', 'hex'), decode(v ->> 'server_key', 'hex'));
    update core.hold set account_id = id where application_id = a.id;
    if not found then raise exception 'case % holds nothing', a.id; end if;
    return id;
end $$;

-- Undoes it, as long as nobody has signed in. False: used already.
create or replace function core.take_back_account(p_application bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    select * into ac from core.account x where x.application_id = p_application and x.state = 'open' for no key update;
    if ac.id is null or ac.first_sign_in_at is not null then return false; end if;
    delete from auth.credential where account_id = ac.id;
    update core.hold set account_id = null where account_id = ac.id;
    update core.account set state = 'taken_back' where id = ac.id;
    return true;
end $$;

grant execute on function core.open_account(bigint, text), core.take_back_account(bigint) to desk_api;
reset role;
