-- SPDX-License-Identifier: GPL-3.0-or-later
-- 修改本單位通訊資料 (S1): a school's own 總負責人 and 連絡人 say where it is and how it is called. The next list does not undo
-- it, as it does not what an operator has put right (core.unit_mend).
set local role desk_owner;

create or replace function core.lock_unit(p_unit int) returns core.unit
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare u core.unit;
begin
    select * into strict u from core.unit x where x.id = p_unit for no key update;
    return u;
end $$;

grant execute on function core.lock_unit(int) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.unit_contact(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u      core.unit := core.lock_unit(a.unit_id);
    now_is jsonb := jsonb_build_object('address', u.address, 'phone', u.phone);
    wanted jsonb := core.wanted_fields(body, now_is, '{address,phone}');
    reason text;
begin
    -- What the list has may keep no rule: only what is new is judged.
    if wanted ? 'address' then perform core.body_words(wanted, 'address', 1, 200); end if;
    if wanted ? 'phone' then
        reason := core.check_phone(core.body_text(wanted, 'phone'), false);
        if reason is not null then perform core.refuse_field('phone', reason, '{"use": "phone"}'); end if;
    end if;
    if wanted <> '{}' then
        perform auth.spend('manage', 'account', concat_ws('/', a.account_id, 'unit'));  -- every desk is told
        perform core.mend_unit(u, wanted);
    end if;
    return jsonb_build_object('unit_id', u.id, 'changes', core.changed_fields(now_is, wanted));
end $$;
reset role;
