-- SPDX-License-Identifier: GPL-3.0-or-later
-- The operator's import of units, and what the operator puts right in them. Repeating one changes nothing; a reason for
-- each row that does not fit, and nothing cut off in silence.
set local role desk_owner;

-- What a unit's name, address or phone shall be now that a list says `listed`.
create or replace function core.mended(p_unit int, p_field text, p_held text, p_listed text, out value text, out warning text)
language plpgsql as $$
declare m core.unit_mend;
begin
    value := p_listed;
    select * into m from core.unit_mend x where x.unit_id = p_unit and x.field = p_field;
    if m.unit_id is not null then
        if p_listed = m.listed or core.may_have_been(p_listed, m.mended) then
            value := m.mended;
            warning := p_field || '.mended';
            return;
        end if;
        delete from core.unit_mend x where x.unit_id = p_unit and x.field = p_field;
        if p_listed <> m.mended then warning := p_field || '.mend_ended'; end if;
    elsif core.may_have_been(p_listed, p_held) then
        value := p_held;
        warning := p_field || '.kept';
    end if;
end $$;

create or replace function core.county_named(p_name text) returns core.county
language plpgsql stable as $$
declare
    c      core.county;
    folded text;
begin
    select * into c from core.county x where x.name = p_name;
    if c.id is null and length(p_name) between 1 and 20 then
        folded := core.fold(p_name);
        select * into c from core.county x where core.fold(x.name) = folded;
    end if;
    return c;
end $$;

create or replace function core.district_named(p_county int, p_name text) returns int
language plpgsql stable as $$
declare
    d      int;
    folded text;
begin
    select x.id into d from core.district x where x.county_id = p_county and x.name = p_name;
    if d is null and length(p_name) between 1 and 20 then
        folded := core.fold(p_name);
        select x.id into d from core.district x where x.county_id = p_county and core.fold(x.name) = folded;
    end if;
    return d;
end $$;

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
        d_name := core.cell(r, 'district');
        v_kind := null;
        county := core.county_named(core.cell(r, 'county'));
        select * into v_kind from core.unit_kind k where k.key = core.cell(r, 'kind') and not k.is_desk;
        v_district := core.district_named(county.id, d_name);
        reason := case
            when v_code !~ '^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$' then 'code.format'
            when core.refuse_unit(v_name, v_addr, 1) is not null then core.refuse_unit(v_name, v_addr, 1)
            when v_founder not in ('public', 'private') then 'founder.unknown'
            when v_kind.key is null then 'kind.unknown'
            when county.id is null then 'county.unknown'
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

        if old.id is not null then
            select m.value, warn || m.warning into v_name, warn from core.mended(old.id, 'name', old.name, v_name) m;
            select m.value, warn || m.warning into v_addr, warn from core.mended(old.id, 'address', old.address, v_addr) m;
            select m.value, warn || m.warning into v_phone, warn from core.mended(old.id, 'phone', old.phone, v_phone) m;
            warn := array_remove(warn, null);
        end if;
        if core.has_lost(v_name) then warn := warn || 'name.lost'::text; end if;
        if core.has_lost(v_addr) then warn := warn || 'address.lost'::text; end if;
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

-- Puts right what a list has wrong: rows {row, code, name, address}, empty where nothing is to be changed.
create or replace function admin.mend_units(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    r       jsonb;
    n       int := 0;
    changed int := 0;
    old     core.unit;
    v_field text;
    held    text;
    wanted  text;
    me      auth.actor;
begin
    perform core.check_rows($1);
    for r in select x from jsonb_array_elements($1) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        outcome := 'refused';
        reason := null;
        warning := null;
        old := null;
        select u.* into old from core.unit u where u.code = upper(core.cell(r, 'code'))
            and not (select k.is_desk from core.unit_kind k where k.key = u.kind);
        reason := case
            when old.id is null then 'code.unknown'
            when core.cell(r, 'name') = '' and core.cell(r, 'address') = '' then 'mend.empty'
            when core.has_lost(core.cell(r, 'name')) then 'name.lost'
            when core.has_lost(core.cell(r, 'address')) then 'address.lost'
            else core.refuse_unit(core.cell(r, 'name'), core.cell(r, 'address'), 0) end;
        if reason is null then
            outcome := 'unchanged';
            foreach v_field in array '{name,address}'::text[] loop
                wanted := core.cell(r, v_field);
                held := case v_field when 'name' then old.name else old.address end;
                if wanted <> '' and wanted <> held then
                    insert into core.unit_mend(unit_id, field, listed, mended) values (old.id, v_field, held, wanted)
                        on conflict on constraint unit_mend_pkey do update set mended = excluded.mended;
                    delete from core.unit_mend m where m.unit_id = old.id and m.field = v_field and m.listed = m.mended;
                    update core.unit u set name = case v_field when 'name' then wanted else u.name end,
                        address = case v_field when 'address' then wanted else u.address end where u.id = old.id;
                    outcome := 'updated';
                end if;
            end loop;
            changed := changed + (outcome = 'updated')::int;
        end if;
        return next;
    end loop;
    perform audit.log(me, 'mend_units', 'done', jsonb_build_object('rows', n, 'changed', changed));
end $$;

-- The districts of every county, for finding the one an address names, with their post codes of three digits.
create or replace function admin.districts() returns table(county text, district text, zip text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.name, d.name, d.zip from core.district d join core.county c on c.id = d.county_id order by c.id, d.id
$$;

grant execute on function admin.import_units(jsonb), admin.mend_units(jsonb), admin.districts() to desk_admin;
reset role;
