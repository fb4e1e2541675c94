-- SPDX-License-Identifier: GPL-3.0-or-later
-- Desks: where papers are returned to, and who reviews.
set local role desk_owner;

create or replace function admin.import_desks(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    r       jsonb;
    n       int := 0;
    v_code  text;
    v_name  text;
    v_kind  text;
    county  core.county;
    old     core.unit;
    d       core.desk;
    v_id    int;
    v       record;
    touched boolean := false;
    refused_by text;
    me      auth.actor;
begin
    perform core.check_rows($1);
    for r in select x from jsonb_array_elements($1) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        outcome := 'refused';
        warning := null;
        v_code := upper(core.cell(r, 'code'));
        v_name := core.cell(r, 'name');
        v_kind := core.cell(r, 'kind');
        county := core.county_named(core.cell(r, 'county'));
        select core.cell(r, 'fax') as fax, core.cell(r, 'address') as address, core.cell(r, 'email') as email, core.cell(r, 'phone') as phone into v;
        old := null;
        select u.* into old from core.unit u where u.code = v_code;
        reason := case
            when v_code !~ '^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$' then 'code.format'
            when core.refuse_cell('name', v_name, 1, 120) is not null then core.refuse_cell('name', v_name, 1, 120)
            when v_kind not in ('inservice_net', 'k12ea', 'regional_centre') then 'kind.unknown'
            when county.id is null then 'county.unknown'
            when core.refuse_cell('desk', v.fax, 0, 60) is not null then core.refuse_cell('desk', v.fax, 0, 60)
            when core.refuse_cell('desk', v.address, 0, 200) is not null then core.refuse_cell('desk', v.address, 0, 200)
            when core.refuse_cell('desk', v.phone, 0, 60) is not null then core.refuse_cell('desk', v.phone, 0, 60)
            when v.email <> '' and core.check_email(v.email) is not null then core.check_email(v.email)
            when v.fax <> '' and core.check_phone(v.fax, true) is not null then 'fax.' || split_part(core.check_phone(v.fax, true), '.', 2)
            when v.phone <> '' and core.check_phone(v.phone, false) is not null then core.check_phone(v.phone, false)
            when core.has_lost(v_name || v.address) then 'desk.lost'
            when old.id is not null and old.kind <> v_kind then 'kind.code'
            when v_kind = 'regional_centre' and exists (select from core.unit u where u.kind = v_kind
                and u.county_id = county.id and u.code <> v_code) then 'county.taken'
            when v_kind <> 'regional_centre' and exists (select from core.unit u where u.kind = v_kind and u.code <> v_code) then 'kind.taken'
        end;
        if reason is not null then
            return next;
            continue;
        end if;
        if v.fax = '' or v.address = '' or v.email = '' then warning := 'desk.incomplete'; end if;
        begin
            if old.id is null then
                insert into core.unit(code, name, kind, founder, county_id, address, phone, eligible)
                    values (v_code, v_name, v_kind, 'public', county.id, v.address, v.phone, v_kind <> 'inservice_net') returning id into v_id;
                insert into core.unit_code(code, unit_id) values (v_code, v_id);
                insert into core.desk(id, name, fax, address, email, phone) values (v_id, v_name, v.fax, v.address, v.email, v.phone);
                outcome := 'imported';
                touched := true;
            else
                select * into d from core.desk x where x.id = old.id;
                if (old.name, old.county_id, d.name, d.fax, d.address, d.email, d.phone)
                    is distinct from (v_name, county.id, v_name, v.fax, v.address, v.email, v.phone) then
                    update core.unit u set name = v_name, county_id = county.id, address = v.address, phone = v.phone where u.id = old.id;
                    update core.desk x set name = v_name, fax = v.fax, address = v.address, email = v.email, phone = v.phone where x.id = old.id;
                    outcome := 'updated';
                    touched := true;
                else
                    outcome := 'unchanged';
                end if;
            end if;
        exception when integrity_constraint_violation or data_exception then
            get stacked diagnostics refused_by = constraint_name;
            outcome := 'refused';
            reason := 'row.' || coalesce(nullif(refused_by, ''), 'data');
            warning := null;
        end;
        return next;
    end loop;
    if touched then perform core.set_reviewers(); end if;
    perform audit.log(me, 'import_desks', 'done', jsonb_build_object('rows', n));
end $$;

-- Whether a desk may approve before the paper is there (design.md «A case's way»); recorded with each such decision.
create or replace function admin.set_desk_rule(desk_code text, approves_before_paper boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor;
begin
    update core.desk d set approves_before_paper = set_desk_rule.approves_before_paper
        from core.unit u where u.id = d.id and u.code = desk_code;
    if not found then perform core.refuse('KD009', 'unit.unknown'); end if;
    perform audit.log(me, 'set_desk_rule', 'done', jsonb_build_object('desk', desk_code, 'approves_before_paper', approves_before_paper));
end $$;

-- Who decides is as much of the operator's doing as the units themselves.
create or replace function admin.set_override(unit_code text, account_scope text, desk_code text, note text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    u_id int;
    d_id int;
    me   auth.actor;
begin
    select u.id into u_id from core.unit u where u.code = $1;
    if u_id is null or $2 not in ('chief', 'colleague') then perform core.refuse('KD009', 'unit.unknown'); end if;
    if $3 is not null then
        select d.id into d_id from core.desk d join core.unit u on u.id = d.id where u.code = $3;
        if d_id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    end if;
    perform core.assign_unit(u_id, $2, d_id, coalesce($4, ''), me);
    perform audit.log(me, 'set_override', 'done', jsonb_build_object('unit', $1, 'scope', $2, 'desk', $3));
end $$;

grant execute on function admin.import_desks(jsonb), admin.set_desk_rule(text, boolean),
    admin.set_override(text, text, text, text) to desk_admin;
reset role;
