-- SPDX-License-Identifier: GPL-3.0-or-later
-- 來電紀錄: a call is written down by whoever answers it, and read by those who answer the same telephone.
set local role desk_owner;

create or replace function sync.log_phone_call() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(new.by_unit_id, null, 'phone_call', 'U', new.id);
    return null;
end $$;

create policy owner_all on core.phone_call to desk_owner using (true) with check (true);
create policy api_read on core.phone_call for select to desk_api using (
    auth.my_scope('phone_call') = 'unit' and by_unit_id = (select auth.my_unit()));
create policy api_add on core.phone_call for insert to desk_api with check (by_unit_id = (select auth.my_unit()));
grant select, insert on core.phone_call to desk_api;
create trigger append_only before update or delete on core.phone_call for each row execute function core.forbid_change();
create trigger log_change after insert on core.phone_call for each row execute function sync.log_phone_call();

create or replace view feed.phone_call with (security_invoker = true) as
    select t.id, t.unit_id, t.account_id, t.application_id, t.caller, t.note, t.by_name, core.utc(t.at) as at from core.phone_call t;
grant select on feed.phone_call to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_call(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('call', 'unit', concat_ws('/', a.account_id, left(body ->> 'unit_id', 20)));
end $$;

-- About a unit that is seen, or one account or case of it that is seen: of what is not, nothing is learned from here.
create or replace function cmd.call_log(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    unit        bigint := core.body_int(body, 'unit_id');
    account     bigint := case when body ? 'account_id' then core.body_int(body, 'account_id') end;
    application bigint := case when body ? 'application_id' then core.body_int(body, 'application_id') end;
    caller      text := core.body_words(body, 'caller', 1, 60);
    note        text := core.body_plain(body, 'note', 0, 500);
begin
    if account is not null and application is not null then
        perform core.refuse('KC003', 'command.body', '{"field": "application_id", "reason": "word"}');
    end if;
    if not (unit = a.unit_id or a.reach = 'desk' and unit = any (auth.my_units())) then
        perform core.refuse('KD040', 'unit.not_visible');
    end if;
    if account is not null and not exists (select from core.account x where x.id = account and x.unit_id = unit) then
        perform core.refuse('KD022', 'account.not_visible');
    end if;
    if application is not null and not exists (select from core.application x where x.id = application and x.unit_id = unit) then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    insert into core.phone_call(by_unit_id, unit_id, account_id, application_id, caller, note, by_account_id, by_name, command_id)
        values (a.unit_id, unit, account, application, caller, note, a.account_id, a.name, a.command_id);
    return jsonb_strip_nulls(jsonb_build_object('unit_id', unit, 'account_id', account, 'application_id', application));
end $$;
reset role;
