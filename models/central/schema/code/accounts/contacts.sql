-- SPDX-License-Identifier: GPL-3.0-or-later
-- 業務帳號查詢: whom everybody may turn to at a unit, as the site shows it: its open 總負責人 and 連絡人, never its 作業人員.
-- One unit a call, and each call costs whoever asks a proof of work of its own, made for this unit and this hour: to collect
-- everybody costs as many proofs as there are units, more the more is asked for, and no way of asking spares them.
set local role desk_owner;

create or replace function core.contacts_of(p_unit bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('account_type', a.account_type, 'name', a.name, 'phone', a.phone, 'email', a.email)
            order by a.account_type <> 'chief_manager', a.id), '[]')
        from core.account a where a.unit_id = p_unit and a.state = 'open' and a.account_type in ('chief_manager', 'contact'));
end $$;

create or replace function auth.pay_contacts(p_unit bigint, p_proof text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.take_proof('contacts', p_unit::text, auth.price('contacts', 'all', ''), p_proof);
    perform auth.count_use(q, '') from auth.quota q where q.action = 'contacts' and q.per = 'all';
end $$;

grant execute on function core.contacts_of(bigint), auth.pay_contacts(bigint, text) to desk_api;
reset role;

set local role desk_api;

create or replace function api.unit_contacts(unit_id bigint, proof text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not auth.is_gated() then perform auth.need_gate(); end if;
    perform auth.pay_contacts(coalesce(unit_id, 0), proof);
    return core.contacts_of(unit_id);
end $$;

grant execute on function api.unit_contacts(bigint, text) to desk_anon;
reset role;
