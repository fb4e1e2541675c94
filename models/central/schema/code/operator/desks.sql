-- SPDX-License-Identifier: GPL-3.0-or-later
-- Desks: where papers are returned to, and who reviews.
set local role desk_owner;

-- A row of a list as a desk, and as its unit.
create or replace function core.listed_desk(r jsonb) returns core.desk
language plpgsql stable as $$
declare d core.desk;
begin
    d.name := core.cell(r, 'name');
    d.fax := core.cell(r, 'fax');
    d.address := core.cell(r, 'address');
    d.email := core.cell(r, 'email');
    d.phone := core.cell(r, 'phone');
    return d;
end $$;

create or replace function core.unit_of_desk(r jsonb) returns core.unit
language plpgsql stable as $$
declare u core.unit;
begin
    u.code := upper(core.cell(r, 'code'));
    u.name := core.cell(r, 'name');
    u.kind := core.cell(r, 'kind');
    u.county_id := (core.county_named(core.cell(r, 'county'))).id;
    u.address := core.cell(r, 'address');
    u.phone := core.cell(r, 'phone');
    return u;
end $$;

-- Why such a row is not taken; null: nothing. old: the unit that has its code.
create or replace function core.desk_fault(old core.unit, u core.unit, d core.desk) returns text
language plpgsql stable as $$
begin
    return case
        when u.code !~ '^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$' then 'code.format'
        when core.refuse_cell('name', u.name, 1, 120) is not null then core.refuse_cell('name', u.name, 1, 120)
        when u.kind not in ('inservice_net', 'k12ea', 'regional_centre') then 'kind.unknown'
        when u.county_id is null then 'county.unknown'
        when core.refuse_cell('desk', d.fax, 0, 60) is not null then core.refuse_cell('desk', d.fax, 0, 60)
        when core.refuse_cell('desk', d.address, 0, 200) is not null then core.refuse_cell('desk', d.address, 0, 200)
        when core.refuse_cell('desk', d.phone, 0, 60) is not null then core.refuse_cell('desk', d.phone, 0, 60)
        when d.email <> '' and core.check_email(d.email) is not null then core.check_email(d.email)
        when d.fax <> '' and core.check_phone(d.fax, true) is not null then 'fax.' || split_part(core.check_phone(d.fax, true), '.', 2)
        when d.phone <> '' and core.check_phone(d.phone, false) is not null then core.check_phone(d.phone, false)
        when core.has_lost(u.name || u.address) then 'desk.lost'
        when old.id is not null and old.kind <> u.kind then 'kind.code'
        when u.kind = 'regional_centre' and exists (select from core.unit x where x.kind = u.kind
            and x.county_id = u.county_id and x.code <> u.code) then 'county.taken'
        when u.kind <> 'regional_centre' and exists (select from core.unit x where x.kind = u.kind and x.code <> u.code) then 'kind.taken'
    end;
end $$;

-- Writes it down: imported, updated, unchanged.
create or replace function core.take_desk(old core.unit, u core.unit, d core.desk) returns text
language plpgsql as $$
declare
    was  core.desk;
    v_id int;
begin
    if old.id is null then
        insert into core.unit(code, name, kind, founder, county_id, address, phone, eligible)
            values (u.code, u.name, u.kind, 'public', u.county_id, u.address, u.phone, u.kind <> 'inservice_net') returning id into v_id;
        insert into core.unit_code(code, unit_id) values (u.code, v_id);
        insert into core.desk(id, name, fax, address, email, phone) values (v_id, d.name, d.fax, d.address, d.email, d.phone);
        return 'imported';
    end if;
    select * into was from core.desk x where x.id = old.id;
    if (old.name, old.county_id, was.name, was.fax, was.address, was.email, was.phone)
        is not distinct from (u.name, u.county_id, d.name, d.fax, d.address, d.email, d.phone) then
        return 'unchanged';
    end if;
    update core.unit x set name = u.name, county_id = u.county_id, address = u.address, phone = u.phone where x.id = old.id;
    update core.desk x set name = d.name, fax = d.fax, address = d.address, email = d.email, phone = d.phone where x.id = old.id;
    return 'updated';
end $$;

create or replace function admin.import_desks(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    r       jsonb;
    n       int := 0;
    u       core.unit;
    d       core.desk;
    old     core.unit;
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
        u := core.unit_of_desk(r);
        d := core.listed_desk(r);
        select x.* into old from core.unit x where x.code = u.code;
        reason := core.desk_fault(old, u, d);
        if reason is not null then
            return next;
            continue;
        end if;
        if d.fax = '' or d.address = '' or d.email = '' then warning := 'desk.incomplete'; end if;
        begin
            outcome := core.take_desk(old, u, d);
            touched := touched or outcome <> 'unchanged';
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
