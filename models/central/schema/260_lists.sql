-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists of the operator: a reason for each row that does not fit, and nothing cut off in silence; the end of the old
-- residence numbers.
set local role desk_owner;

create function core.check_rows(p_rows jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(jsonb_typeof(p_rows), 'null') <> 'array' then
        perform core.refuse('KC003', 'command.body', '{"field": "rows", "reason": "array"}');
    end if;
end $$;

-- Which row a list says it is; its place, where it says nothing that is a number.
create function core.row_of(r jsonb, p_place int) returns int
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when r ->> 'row' ~ '^[0-9]{1,9}$' then (r ->> 'row')::int else p_place end
$$;

create or replace function admin.import_units(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    r       jsonb;
    n       int := 0;
    v_code  text;
    former  text;
    v_name  text;
    v_kind  core.unit_kind;
    v_founder text;
    county  core.county;
    v_district int;
    d_name  text;
    third   text;
    v_addr  text;
    v_phone text;
    old     core.unit;
    v_id    int;
    warn    text[];
    changed int[] := '{}'::int[];
    refused_by text;
    me      auth.actor;
begin
    perform core.check_rows($1);
    for r in select x from jsonb_array_elements($1) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        outcome := 'refused';
        reason := null;
        warning := null;
        warn := '{}';
        v_code := upper(core.cell(r, 'code'));
        former := upper(core.cell(r, 'former_code'));
        v_name := core.cell(r, 'name');
        v_founder := core.cell(r, 'founder');
        v_addr := core.cell(r, 'address');
        v_phone := core.cell(r, 'phone');
        d_name := replace(core.cell(r, 'district'), '台', '臺');
        v_kind := null;
        county := core.county_named(core.cell(r, 'county'));
        select * into v_kind from core.unit_kind k where k.key = core.cell(r, 'kind') and not k.is_desk;
        v_district := null;
        select d.id into v_district from core.district d where d.county_id = county.id and d.name = d_name;
        reason := case
            when v_code !~ '^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$' then 'code.format'
            when core.refuse_cell('name', v_name, 1, 120) is not null then core.refuse_cell('name', v_name, 1, 120)
            when v_founder not in ('public', 'private') then 'founder.unknown'
            when v_kind.key is null then 'kind.unknown'
            when county.id is null then 'county.unknown'
            when core.refuse_cell('address', v_addr, 0, 200) is not null then core.refuse_cell('address', v_addr, 0, 200)
            when core.refuse_cell('phone', v_phone, 0, 60) is not null then core.refuse_cell('phone', v_phone, 0, 60)
            when (v_kind.key = 'university') <> (length(v_code) = 4) and v_code ~ '^[0-9]{4}$|^[0-9]{2}[0-9A-Z]{4}' then 'kind.code'
        end;
        if reason is null then
            old := null;
            if former <> '' and not exists (select from core.unit_code c where c.code = v_code) then
                -- The unit keeps its id under a new code; the old one stays known.
                select u.* into old from core.unit u where u.code = former;
                if old.id is null then reason := 'former_code.unknown'; end if;
            else
                select u.* into old from core.unit u join core.unit_code c on c.unit_id = u.id where c.code = v_code;
                if old.id is not null and old.code <> v_code then reason := 'code.former'; end if;
            end if;
            if reason is null and old.id is not null and (select k.is_desk from core.unit_kind k where k.key = old.kind) then
                reason := 'code.desk';
            end if;
        end if;
        if reason is not null then
            return next;
            continue;
        end if;

        if d_name <> '' and v_district is null then warn := warn || 'district.unknown'::text; end if;
        if length(v_code) >= 6 then
            third := substr(v_code, 3, 1);
            -- 公/私立 of the list is kept where the code says otherwise.
            if (third = '1' and v_founder = 'public') or (third in ('0', '3', '4') and v_founder = 'private') then
                warn := warn || 'founder.code'::text;
            end if;
            if v_code ~ '^[0-9]{2}' and county.code <> (case
                    when left(v_code, 2) = '19' then '06' when left(v_code, 2) = '21' then '11'
                    when left(v_code, 2) between '31' and '42' then '31' when left(v_code, 2) between '51' and '61' then '12'
                    else left(v_code, 2) end) then
                warn := warn || 'county.code'::text;
            end if;
        end if;
        if (v_name ~ '^(國立|[^立]{2,3}[市縣]立|縣立|市立)' and v_founder = 'private') or (v_name ~ '(^|[市縣])私立' and v_founder = 'public') then
            warn := warn || 'founder.name'::text;
        end if;
        warning := nullif(array_to_string(warn, ','), '');

        begin
            if old.id is null then
                insert into core.unit(code, name, kind, founder, county_id, district_id, address, phone)
                    values (v_code, v_name, v_kind.key, v_founder, county.id, v_district, v_addr, v_phone) returning id into v_id;
                insert into core.unit_code(code, unit_id) values (v_code, v_id);
                changed := changed || v_id;
                outcome := 'imported';
            elsif (old.code, old.name, old.kind, old.founder, old.county_id, old.district_id, old.address, old.phone)
                is distinct from (v_code, v_name, v_kind.key, v_founder, county.id, v_district, v_addr, v_phone) then
                update core.unit u set code = v_code, name = v_name, kind = v_kind.key, founder = v_founder, county_id = county.id,
                    district_id = v_district, address = v_addr, phone = v_phone where u.id = old.id;
                if old.code <> v_code then
                    update core.unit_code c set until = now() where c.code = old.code;
                    insert into core.unit_code(code, unit_id) values (v_code, old.id);
                end if;
                changed := changed || old.id;
                outcome := 'updated';
            else
                outcome := 'unchanged';
            end if;
        exception when integrity_constraint_violation or data_exception then
            -- One row that does not fit keeps no other from its place.
            get stacked diagnostics refused_by = constraint_name;
            outcome := 'refused';
            reason := 'row.' || coalesce(nullif(refused_by, ''), 'data');
            warning := null;
        end;
        return next;
    end loop;
    perform core.set_reviewers(changed);
    perform audit.log(me, 'import_units', 'done', jsonb_build_object('rows', n, 'changed', cardinality(changed)));
end $$;

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
            when v.email <> '' and core.check_email(v.email) is not null then core.check_email(v.email)
            when core.refuse_cell('desk', v.fax, 0, 60) is not null then core.refuse_cell('desk', v.fax, 0, 60)
            when core.refuse_cell('desk', v.address, 0, 200) is not null then core.refuse_cell('desk', v.address, 0, 200)
            when core.refuse_cell('desk', v.phone, 0, 60) is not null then core.refuse_cell('desk', v.phone, 0, 60)
            when old.id is not null and old.kind <> v_kind then 'kind.code'
            when v_kind = 'regional_centre' and exists (select from core.unit u where u.kind = v_kind and u.county_id = county.id and u.code <> v_code) then 'county.taken'
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
                    values (v_code, v_name, v_kind, 'public', county.id, v.address, v.phone, false) returning id into v_id;
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

-- 舊式統一證號 (two letters) may be used to the end of 2030 (NationalId::refusedOn).
create function core.national_id_ended(p text, p_day date) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select p ~ '^[A-Z][A-D]' and p_day >= date '2031-01-01'
$$;

create or replace function core.check_person_number(number text, sex text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare reason text := core.check_national_id(number);
begin
    if reason is null and core.sex_of_national_id(number) <> sex then reason := 'national_id.sex'; end if;
    if reason is null and core.national_id_ended(number, (now() at time zone 'Asia/Taipei')::date) then reason := 'national_id.ended'; end if;
    if reason is not null then perform core.refuse_field('national_id', reason); end if;
end $$;

grant execute on function core.national_id_ended(text, date) to desk_api;
reset role;
