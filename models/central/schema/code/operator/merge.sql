-- SPDX-License-Identifier: GPL-3.0-or-later
-- 整併: what belongs to one unit goes to another. The row of the former stays, closed: what was decided there was decided there,
-- and its codes lead to the other.
set local role desk_owner;

create or replace function admin.merge_units(from_code text, into_code text) returns table(accounts bigint, cases bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    open_states constant text[] := '{awaiting_paper,awaiting_review,awaiting_opening,returned}'::text[];
    f  core.unit;
    i  core.unit;
    k  core.unit_kind;
    me auth.actor;
begin
    perform from core.unit x where x.code in (upper(from_code), upper(into_code)) order by x.id for no key update;
    select x.* into f from core.unit x join core.unit_kind y on y.key = x.kind and not y.is_desk where x.code = upper(from_code);
    select x.* into i from core.unit x join core.unit_kind y on y.key = x.kind and not y.is_desk
        where x.code = upper(into_code) and x.eligible;
    if f.id is null or i.id is null or f.id = i.id then perform core.refuse('KD009', 'unit.unknown'); end if;
    select * into strict k from core.unit_kind y where y.key = i.kind;
    if exists (select from core.account a where a.unit_id = f.id and a.state not in ('taken_back', 'removed')
            and a.account_type <> all (k.account_types))
        or exists (select from core.application p where p.unit_id = f.id and p.state = any (open_states)
            and p.account_type <> all (k.account_types)) then
        perform core.refuse('KD008', 'account_type.not_offered', jsonb_build_object('kind', k.key));
    end if;
    update core.account a set unit_id = i.id, row_version = a.row_version + 1
        where a.unit_id = f.id and a.state not in ('taken_back', 'removed');
    get diagnostics accounts = row_count;
    -- Their history goes along: both sides are told to look again.
    perform sync.log_change(x.unit, null, 'account_event', 'U', e.id)
        from core.account_event e join core.account a on a.id = e.account_id cross join unnest(array[f.id, i.id]) x(unit) where a.unit_id = i.id;
    update core.application p set unit_id = i.id, row_version = p.row_version + 1, changed_at = now()
        where p.unit_id = f.id and p.state = any (open_states);
    get diagnostics cases = row_count;
    perform core.move_cases_of(i);
    update core.unit_code c set unit_id = i.id, until = coalesce(c.until, now()) where c.unit_id = f.id;
    update core.unit x set eligible = false where x.id = f.id;
    perform audit.log(me, 'merge_units', 'done', jsonb_build_object('from', f.code, 'into', i.code, 'accounts', accounts, 'cases', cases));
    return next;
end $$;

grant execute on function admin.merge_units(text, text) to desk_admin;
reset role;
