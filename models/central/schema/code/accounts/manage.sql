-- SPDX-License-Identifier: GPL-3.0-or-later
-- 停用 and 復用: an account is managed by the level above (階層化管理, S1), never by its own person.
set local role desk_owner;

-- Which desk manages an account; null: the unit's own 總負責人. The accounts of a school without a 總負責人 are managed by
-- the desk that reviews its 總負責人, those of a desk by 教師進修網.
create or replace function core.account_manager(ac core.account) returns int
language sql stable as $$
    select case when ac.account_type = 'reviewer' then u.parent_id
                when ac.account_type not in ('chief_manager', 'teacher') and u.colleague_reviewer_id is not null then u.colleague_reviewer_id
                when ac.account_type = 'chief_manager' or not u.has_chief then u.chief_reviewer_id end
    from core.unit u where u.id = ac.unit_id
$$;

-- The account as it is now, locked, and with it its unit: two that close 總負責人 there wait for one another. The case that
-- asks for its deletion comes first, in the order of whoever decides on that, then its own, in the order of whoever takes
-- the approval back.
create or replace function core.lock_account(p_account bigint) returns core.account
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    perform from core.application x where x.account_id = p_account and x.state in ('awaiting_paper', 'awaiting_review') for no key update;
    perform from core.application x where x.id = (select y.application_id from core.account y where y.id = p_account) for no key update;
    select * into ac from core.account x where x.id = p_account for no key update;
    perform from core.unit u where u.id = ac.unit_id for no key update;
    return ac;
end $$;

-- The only one of its kind that is open at its unit.
create or replace function core.is_alone(ac core.account) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return ac.state = 'open' and not exists (select from core.account x
        where x.unit_id = ac.unit_id and x.account_type = ac.account_type and x.state = 'open' and x.id <> ac.id);
end $$;

-- A school keeps one 總負責人, as long as anybody may apply there.
create or replace function core.is_last_chief(ac core.account) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return ac.account_type = 'chief_manager' and core.is_alone(ac)
        and exists (select from core.unit u where u.id = ac.unit_id and u.eligible);
end $$;

-- Closes an account, opens it again, deletes it. Who was signed in with it is signed out, and an approval can be taken back
-- as long as the account is open and nobody has signed in.
create or replace function core.set_account_state(ac core.account, p_state text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_state <> 'open' and core.is_last_chief(ac) then
        perform core.refuse('KD025', 'account.last_chief', jsonb_build_object('name', ac.name));
    end if;
    update core.account x set state = p_state, row_version = x.row_version + 1,
            deleted_at = case when p_state = 'deleted' then now() end, deleted_from = case when p_state = 'deleted' then ac.state end
        where x.id = ac.id;
    -- By generation too: a thief could hold the row of a stolen session, and what is being signed in is not there yet.
    update auth.credential c set generation = c.generation + 1, kept_token = null where c.account_id = ac.id;
    update auth.session s set ended_at = now() where s.token_hash in (
        select x.token_hash from auth.session x where x.account_id = ac.id and x.ended_at is null for update skip locked);
    update core.application x set can_take_back = (p_state = 'open')
        where x.id = ac.application_id and x.state = 'approved' and ac.first_sign_in_at is null and x.can_take_back <> (p_state = 'open');
end $$;

-- What an account is called in a mail.
create or replace function core.account_kind(p_account_type text) returns text
language sql immutable as $$ select case p_account_type when 'teacher' then '教師個人帳號' else '業務帳號' end $$;

-- Tells the person by mail, in the words of the level that did it; p_values: what else the template names.
create or replace function core.post_account(p_template text, p_address text, ac core.account, p_by_unit int, p_values jsonb, p_command uuid)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    u core.unit;
    d core.desk;
begin
    select * into strict u from core.unit x where x.id = ac.unit_id;
    select * into d from core.desk x where x.id = p_by_unit;
    perform core.post(p_template, p_address, jsonb_build_object('name', ac.name, 'account_name', ac.account_name,
        'unit', u.name, 'account_kind', core.account_kind(ac.account_type),
        'desk', coalesce(d.name, u.name || ' 總負責人'), 'desk_phone', coalesce(nullif(d.phone, ''), u.phone)) || p_values, p_command, null);
end $$;

grant execute on function core.account_manager(core.account), core.lock_account(bigint), core.set_account_state(core.account, text),
    core.post_account(text, text, core.account, int, jsonb, uuid) to desk_api;
reset role;

set local role desk_api;

-- What managing uses up beside the command itself: a mailbox is no place to be flooded.
create or replace function cmd.charge_manage(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('manage', 'account', concat_ws('/', a.account_id, left(body ->> 'account_id', 20)));
end $$;

-- Whether the actor's right to the command reaches an account. Nobody's reaches one of their own, not even a deleted one: it
-- is managed a level above. Teacher accounts are kept with the roster (code/teachers/accounts.sql).
create or replace function cmd.manages(a auth.actor, ac core.account) returns boolean
language plpgsql stable as $$
declare desk int := core.account_manager(ac);
begin
    return coalesce(ac.account_type <> 'teacher' and ac.state not in ('imported', 'taken_back', 'removed') and ac.person_id <> a.person_id
        and (a.reach = 'desk' and desk = a.unit_id
        or a.reach = 'unit' and desk is null and ac.unit_id = a.unit_id and ac.account_type in ('contact', 'operator')), false);
end $$;

-- The account a command is about, locked. Nobody locks what they do not manage.
create or replace function cmd.managed_account(a auth.actor, body jsonb) returns core.account
language plpgsql as $$
declare ac core.account;
begin
    select * into ac from core.account x where x.id = core.body_int(body, 'account_id');
    if cmd.manages(a, ac) then ac := core.lock_account(ac.id); end if;
    if not cmd.manages(a, ac) then perform core.refuse('KD022', 'account.not_visible'); end if;
    return ac;
end $$;

create or replace function cmd.need_account_state(ac core.account, p_states text[]) returns void
language plpgsql as $$
begin
    if ac.state <> all (p_states) then perform core.refuse('KD024', 'account.state', jsonb_build_object('state', ac.state)); end if;
end $$;

-- The same, and it must be the row that was seen.
create or replace function cmd.the_account(a auth.actor, body jsonb, p_states text[]) returns core.account
language plpgsql as $$
declare
    ac   core.account;
    seen bigint := core.body_int(body, 'row_version');
begin
    ac := cmd.managed_account(a, body);
    perform core.need_as_seen('account', '{KD023,KD024}', ac.row_version, seen, ac.state, p_states);
    return ac;
end $$;

-- What was done with an account: its history, with before and after.
create or replace function cmd.note_account(a auth.actor, ac core.account, p_action text, p_reason text, p_changes jsonb default '{}') returns void
language plpgsql as $$
begin
    insert into core.account_event(account_id, action, reason, changes, by_account_id, by_name, command_id)
        values (ac.id, p_action, p_reason, p_changes, a.account_id, a.name, a.command_id);
end $$;

-- 停用 and 復用, and all else that a reason goes with: the history keeps it, the person is mailed.
create or replace function cmd.tell_account(a auth.actor, ac core.account, p_action text, p_reason text) returns void
language plpgsql as $$
begin
    perform cmd.note_account(a, ac, p_action, p_reason);
    perform core.post_account('account.' || p_action, ac.email, ac, a.unit_id, jsonb_build_object('reason', p_reason,
        'until', to_char(core.restorable_until(now()) at time zone 'Asia/Taipei', 'YYYY/MM/DD')), a.command_id);
end $$;

create or replace function cmd.account_close(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    ac     core.account := cmd.the_account(a, body, '{open}');
    reason text := cmd.need_reason(body, 'reason');
begin
    perform core.set_account_state(ac, 'closed'), cmd.tell_account(a, ac, 'close', reason);
    return jsonb_build_object('account_id', ac.id, 'state', 'closed');
end $$;

create or replace function cmd.account_reopen(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    ac     core.account := cmd.the_account(a, body, '{closed}');
    reason text := cmd.need_reason(body, 'reason');
begin
    perform core.set_account_state(ac, 'open'), cmd.tell_account(a, ac, 'reopen', reason);
    return jsonb_build_object('account_id', ac.id, 'state', 'open');
end $$;
reset role;
