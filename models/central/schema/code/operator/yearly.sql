-- SPDX-License-Identifier: GPL-3.0-or-later
-- The Ministry's list of the next year, as a difference to what the centre has: of each line the operator says whether it is
-- taken. What the list no longer has is closed by hand, unit by unit: a list may be of one county, or lack a page.
set local role desk_owner;

-- A unit as the list's difference shows it.
create or replace function core.unit_facts() returns jsonb
language sql stable as $$
    select coalesce(jsonb_object_agg(u.id, jsonb_build_object('code', u.code, 'name', u.name, 'kind', k.name, 'county', c.name,
        'eligible', u.eligible, 'founder', case u.founder when 'public' then '公立' else '私立' end, 'address', u.address, 'is_new', true)), '{}')
    from core.unit u join core.unit_kind k on k.key = u.kind and not k.is_desk join core.county c on c.id = u.county_id
$$;

-- The lines of the difference between two of these; p_listed: the codes of the list.
create or replace function core.unit_changes(p_before jsonb, p_after jsonb, p_listed text[])
returns table(code text, change text, before text, after text)
language sql stable as $$
    with pair as (select a.value as a, b.value as b, a.value ->> 'code' as code
        from jsonb_each(p_after) a left join jsonb_each(p_before) b on b.key = a.key),
    listed as (select distinct p.a ->> 'kind' as kind from pair p where p.code = any (p_listed))
    select p.code, x.change, coalesce(x.before, ''), x.after from pair p cross join lateral (values
        (1, 'new',      null,               concat_ws(' ', p.a ->> 'name', p.a ->> 'county'), p.b is null),
        (2, 'recoded',  p.b ->> 'code',     p.a ->> 'code',     p.b ->> 'code' <> p.a ->> 'code'),
        (3, 'renamed',  p.b ->> 'name',     p.a ->> 'name',     p.b ->> 'name' <> p.a ->> 'name'),
        (4, 'kind',     p.b ->> 'kind',     p.a ->> 'kind',     p.b ->> 'kind' <> p.a ->> 'kind'),
        (5, 'founder',  p.b ->> 'founder',  p.a ->> 'founder',  p.b ->> 'founder' <> p.a ->> 'founder'),
        (6, 'county',   p.b ->> 'county',   p.a ->> 'county',   p.b ->> 'county' <> p.a ->> 'county'),
        (7, 'moved',    p.b ->> 'address',  p.a ->> 'address',  p.b ->> 'address' <> p.a ->> 'address'),
        (8, 'again',    '',                 p.a ->> 'name',     p.b ->> 'eligible' = 'false' and p.code = any (p_listed)),
        (9, 'missing',  p.b ->> 'name',     '',                 p.b ->> 'eligible' = 'true' and p.code <> all (p_listed)
                                                                and p.a ->> 'kind' in (select l.kind from listed l)))
        x(ord, change, before, after, holds)
    where x.holds order by x.ord, p.code
$$;

-- What import_units would do with these rows. Nothing stays of it. missing: of a kind that the list has, and not in it.
create or replace function admin.compare_units(rows jsonb) returns table(code text, change text, before text, after text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was   jsonb := core.unit_facts();
    is_so jsonb;
begin
    begin
        perform from admin.import_units($1);
        is_so := core.unit_facts();
        raise exception using errcode = 'ZZ000';
    exception when sqlstate 'ZZ000' then null;  -- and with it everything that was done
    end;
    return query select * from core.unit_changes(was, is_so, array(select upper(core.cell(r, 'code')) from jsonb_array_elements($1) r));
end $$;

-- A unit that is closed: nobody applies there any more. Its accounts stay until somebody closes them. Says how many are open,
-- and how many cases wait.
create or replace function admin.set_eligible(unit_code text, eligible boolean) returns table(name text, accounts bigint, cases bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    u  core.unit;
    me auth.actor;
begin
    if set_eligible.eligible is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    select x.* into u from core.unit x join core.unit_code c on c.unit_id = x.id join core.unit_kind k on k.key = x.kind and not k.is_desk
        where c.code = upper(unit_code) for no key update of x;
    if u.id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    if u.eligible <> set_eligible.eligible then perform core.set_unit_eligible(u, set_eligible.eligible, '', me); end if;
    u.eligible := set_eligible.eligible;
    perform audit.log(me, 'set_eligible', 'done', jsonb_build_object('unit', u.code, 'eligible', u.eligible));
    return query select u.name, x.accounts, x.cases from core.waiting_at_unit(u.id) x;
end $$;

grant execute on function admin.compare_units(jsonb), admin.set_eligible(text, boolean) to desk_admin;
reset role;
