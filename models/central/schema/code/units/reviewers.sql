-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which desk reviews whom: rules, overrides, and what follows when they change.
set local role desk_owner;

-- Which desk by the rules alone. Returns the desk's unit; null for own 總負責人 or when the desk is not there yet.
create or replace function core.reviewer_by_rule(p_kind text, p_code text, p_county int, p_scope text, out desk_id int, out own_chief boolean)
language plpgsql stable as $$
declare r core.reviewer_rule;
begin
    select * into r from core.reviewer_rule x
        where (x.account_scope is null or x.account_scope = p_scope)
          and (x.kinds is null or p_kind = any(x.kinds))
          and (x.code_third is null or (length(p_code) >= 6 and substr(p_code, 3, 1) = x.code_third))
          and (x.not_counties is null
               or not exists (select from core.county c where c.id = p_county and c.code = any(x.not_counties)))
        order by x.ord limit 1;
    own_chief := coalesce(r.target = 'own_chief', false);
    if r.target = 'county' then
        select u.id into desk_id from core.unit u join core.desk d on d.id = u.id
            where u.kind = 'regional_centre' and u.county_id = p_county order by u.id limit 1;
    elsif r.target in ('inservice_net', 'k12ea') then
        select u.id into desk_id from core.unit u join core.desk d on d.id = u.id
            where u.kind = r.target order by u.id limit 1;
    end if;
end $$;

-- Sets parent and both reviewers of units from rules and overrides; who works at a desk is reviewed by 教師進修網. Null: all
-- units. Returns how many changed.
create or replace function core.set_reviewers(p_units int[] default null) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    with wanted as (
        select u.id,
            case when k.is_desk then
                case when u.kind = 'inservice_net' then null
                     else (select x.id from core.unit x where x.kind = 'inservice_net' order by x.id limit 1) end
                else ch.desk_id end as parent_id,
            case when k.is_desk then null when oc.unit_id is not null then oc.desk_id else ch.desk_id end as chief_id,
            case when k.is_desk then (select x.id from core.unit x join core.desk d on d.id = x.id
                                      where x.kind = 'inservice_net' and u.kind <> 'inservice_net' order by x.id limit 1)
                 when oo.unit_id is not null then oo.desk_id
                 when co.own_chief then null else co.desk_id end as colleague_id
        from core.unit u
        join core.unit_kind k on k.key = u.kind
        cross join lateral core.reviewer_by_rule(u.kind, u.code, u.county_id, 'chief') ch
        cross join lateral core.reviewer_by_rule(u.kind, u.code, u.county_id, 'colleague') co
        left join core.reviewer_override oc on oc.unit_id = u.id and oc.account_scope = 'chief'
        left join core.reviewer_override oo on oo.unit_id = u.id and oo.account_scope = 'colleague'
        where p_units is null or u.id = any(p_units))
    update core.unit u set parent_id = w.parent_id, chief_reviewer_id = w.chief_id, colleague_reviewer_id = w.colleague_id
        from wanted w where w.id = u.id
          and (u.parent_id, u.chief_reviewer_id, u.colleague_reviewer_id) is distinct from (w.parent_id, w.chief_id, w.colleague_id);
    get diagnostics n = row_count;
    return n;
end $$;

create or replace function core.keep_override() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.set_reviewers(array[coalesce(new.unit_id, old.unit_id)]);
    return null;
end $$;

-- The desk for a type at a unit: units that offer only 作業人員 have one desk for all; null is the own 總負責人.
create or replace function core.reviewer_of(u core.unit, p_account_type text) returns int
language sql stable as $$
    select case when p_account_type = 'chief_manager' then u.chief_reviewer_id else u.colleague_reviewer_id end
$$;

grant execute on function core.set_reviewers(int[]), core.reviewer_by_rule(text, text, int, text), core.reviewer_of(core.unit, text) to desk_api;
reset role;
