-- SPDX-License-Identifier: GPL-3.0-or-later
-- 修改基本資料: what a person changes in the own account. Account name, name and ID never change; another e-mail has to be
-- proved, with a code that goes to it and with the password: whoever holds the mailbox of an account can set its password.
set local role desk_owner;

create or replace function core.lock_own_account(p_account bigint) returns core.account
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    select * into strict ac from core.account x where x.id = p_account for no key update;
    return ac;
end $$;

-- Tells the person what was done with the own account; p_values: what else the template names.
create or replace function core.post_own(p_template text, ac core.account, p_values jsonb, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.post(p_template, ac.email, p_values || jsonb_build_object('name', ac.name, 'account_name', ac.account_name,
        'account_kind', core.account_kind(ac.account_type), 'unit', (select u.name from core.unit u where u.id = ac.unit_id)), p_command, null);
end $$;

grant execute on function core.lock_own_account(bigint), core.post_own(text, core.account, jsonb, uuid) to desk_api;
reset role;

set local role desk_api;

-- Changes what is to be another, and writes it into the history, as those who manage the account see it.
create or replace function cmd.change_own(a auth.actor, ac core.account, p_wanted jsonb) returns jsonb
language plpgsql as $$
declare now_is jsonb := core.contact_of(ac);
begin
    if p_wanted <> '{}' then
        -- A teacher account has no telephone of its own.
        if ac.account_type <> 'teacher' then perform core.check_contact(now_is || p_wanted); end if;
        perform core.change_account(ac.id, ac.account_type, now_is || p_wanted);
        perform cmd.note_account(a, ac, 'edit', '', core.changed_fields(now_is, p_wanted));
    end if;
    return jsonb_build_object('account_id', ac.id, 'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(p_wanted) k));
end $$;

create or replace function cmd.profile_change(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare ac core.account := core.lock_own_account(a.account_id);
begin
    return cmd.change_own(a, ac, core.wanted_fields(body, core.contact_of(ac), '{job_title,phone,fax}'));
end $$;

create or replace function cmd.email_change(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    ac      core.account := core.lock_own_account(a.account_id);
    address text := core.body_text(body, 'email');
    reason  text := core.check_email(address);
begin
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform cmd.need_password(a, body);
    a.case_hash := a.token_hash;  -- what the code was asked for with
    perform auth.judge_code(a, 'address', address);
    if address = ac.email then return jsonb_build_object('account_id', ac.id, 'fields', '[]'::jsonb); end if;
    perform core.post_own('account.email_changed', ac, '{}', a.command_id);  -- to the address that counts no more
    return cmd.change_own(a, ac, jsonb_build_object('email', address));
end $$;

-- A code to an address that is to be one's own.
create or replace function api.own_code(token text, address text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me     auth.actor := auth.enter(token);
    reason text := core.check_email(coalesce(address, ''));
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform auth.mail_own_code(me, address);
end $$;

create or replace function api.enter_own_code(token text, command_id uuid, body_hash bytea, code text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.keep_guess(me.token_hash, command_id, body_hash, code);
end $$;

grant execute on function api.own_code(text, text), api.enter_own_code(text, uuid, bytea, text) to desk_user;
reset role;
