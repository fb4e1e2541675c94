-- SPDX-License-Identifier: GPL-3.0-or-later
-- A unit without a 總負責人, or whose 總負責人 does not sign in any more, is reminded by the desk that reviews one there.
set local role desk_owner;

-- Days without a sign-in after which an account counts as idle (校安通報; `accountIdleDays` in models/domain).
create or replace function core.idle_days() returns int language sql immutable as $$ select 180 $$;

-- What is wrong with the 總負責人 of a unit: none (there is none), never (opened, and not signed in since), idle (not signed
-- in for idle_days); null: nothing, or the unit
-- needs none: of another kind, or closed. The best of several counts.
create or replace function core.chief_standing(p_unit int) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case when count(a.id) = 0 then 'none'
                when max(greatest(a.opened_at, a.last_sign_in_at)) > now() - make_interval(days => core.idle_days()) then null
                when max(a.last_sign_in_at) is null then 'never'
                else 'idle' end
    from core.unit u join core.unit_kind k on k.key = u.kind
    left join core.account a on a.unit_id = u.id and a.account_type = 'chief_manager' and a.state = 'open'
    where u.id = p_unit and u.eligible and 'chief_manager' = any (k.account_types)
    group by u.id
$$;

-- Mails those who have an open account at a unit (p_types: of which kinds; null: all), in a desk's name. Returns how many.
create or replace function core.post_colleagues(p_template text, p_unit int, p_types text[], p_desk int, p_said jsonb, p_command uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    d    core.desk;
    said jsonb;
    ac   record;
    n    int := 0;
begin
    select * into strict d from core.desk x where x.id = p_desk;
    said := p_said || jsonb_build_object('desk', d.name, 'desk_phone', d.phone, 'desk_fax', d.fax);
    for ac in select a.name, a.email, u.name as unit from core.account a join core.unit u on u.id = a.unit_id
              where a.unit_id = p_unit and a.state = 'open' and (p_types is null or a.account_type = any (p_types)) order by a.id loop
        perform core.post(p_template, ac.email, said || jsonb_build_object('name', ac.name, 'unit', ac.unit), p_command, null);
        n := n + 1;
    end loop;
    return n;
end $$;

-- Reminds a unit of what is wrong with its 總負責人.
create or replace function core.remind_unit(p_unit int, p_standing text, p_desk int, p_command uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare days text := core.idle_days()::text;
begin
    return core.post_colleagues('unit.remind', p_unit, null, p_desk, jsonb_build_object(
        'standing', case p_standing when 'none' then '目前沒有啟用中的總負責人帳號'
                                    when 'never' then '的總負責人帳號啟用後尚未登入，已逾 ' || days || ' 日'
                                    else '的總負責人帳號已逾 ' || days || ' 日未登入' end,
        'remedy', case p_standing when 'none' then ''
                                  else e'\n原總負責人仍擔任此職務者，登入一次即可；已異動者，請由新任總負責人重新申請，帳號與密碼不得移交。\n' end), p_command);
end $$;

create or replace function sync.log_unit_reminder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(new.unit_id, null, 'unit_reminder', 'U', new.id);
    return null;
end $$;

grant execute on function core.idle_days(), core.chief_standing(int), core.remind_unit(int, text, int, uuid) to desk_api;

-- For the desks that may remind a unit, and those above.
create policy owner_all on core.unit_reminder to desk_owner using (true) with check (true);
create policy api_read on core.unit_reminder for select to desk_api using (
    auth.my_scope('unit_reminder') = 'below' and unit_id = any ((select auth.my_units())::int[]));
create policy api_add on core.unit_reminder for insert to desk_api with check (
    exists (select from core.unit u where u.id = unit_id and u.chief_reviewer_id = (select auth.my_unit())));
grant select, insert on core.unit_reminder to desk_api;
create trigger append_only before update or delete on core.unit_reminder for each row execute function core.forbid_change();
create trigger log_change after insert on core.unit_reminder for each row execute function sync.log_unit_reminder();
reset role;

set local role desk_api;

-- By mail, or written down that a letter went out.
create or replace function cmd.unit_remind(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u        core.unit;
    how      text := core.body_text(body, 'how');
    standing text;
    mails    int := 0;
begin
    if how not in ('mail', 'letter') then perform core.refuse('KC003', 'command.body', '{"field": "how", "reason": "word"}'); end if;
    select * into u from core.unit x where x.id = core.body_int(body, 'unit_id') and x.chief_reviewer_id = a.unit_id;
    if not found then perform core.refuse('KD040', 'unit.not_visible'); end if;
    standing := core.chief_standing(u.id);
    if standing is null then perform core.refuse('KD041', 'unit.has_chief', jsonb_build_object('unit', u.name)); end if;
    -- What is done counts, not what was refused: the unit is everybody's who reviews it.
    perform auth.spend('remind', 'unit_' || how, u.id::text);
    if how = 'mail' then
        mails := core.remind_unit(u.id, standing, a.unit_id, a.command_id);
        if mails = 0 then perform core.refuse('KD042', 'unit.nobody', jsonb_build_object('unit', u.name)); end if;
    end if;
    insert into core.unit_reminder(unit_id, how, standing, by_account_id, by_name, command_id)
        values (u.id, how, standing, a.account_id, a.name, a.command_id);
    return jsonb_build_object('unit_id', u.id, 'standing', standing, 'mails', mails);
end $$;
reset role;
