-- SPDX-License-Identifier: GPL-3.0-or-later
-- 整併: what belongs to one unit goes to another. The row of the former stays, closed: what was decided there was decided there,
-- and its codes lead to the other.
set local role desk_owner;

create or replace function admin.merge_units(from_code text, into_code text) returns table(accounts bigint, cases bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    f  core.unit;
    i  core.unit;
    me auth.actor;
begin
    perform from core.unit x where x.code in (upper(from_code), upper(into_code)) order by x.id for no key update;
    select x.* into f from core.unit x join core.unit_kind y on y.key = x.kind and not y.is_desk where x.code = upper(from_code);
    select x.* into i from core.unit x join core.unit_kind y on y.key = x.kind and not y.is_desk
        where x.code = upper(into_code) and x.eligible;
    if f.id is null or i.id is null or f.id = i.id then perform core.refuse('KD009', 'unit.unknown'); end if;
    select x.accounts, x.cases into accounts, cases from core.merge_units(f, i, '', me) x;
    perform audit.log(me, 'merge_units', 'done', jsonb_build_object('from', f.code, 'into', i.code, 'accounts', accounts, 'cases', cases));
    return next;
end $$;

grant execute on function admin.merge_units(text, text) to desk_admin;
reset role;
