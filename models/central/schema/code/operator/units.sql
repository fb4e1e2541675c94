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

-- A row of a list as a unit; the district may be one that nobody knows.
create or replace function core.listed_unit(r jsonb) returns core.unit
language plpgsql stable as $$
declare w core.unit;
begin
    w.code := upper(core.cell(r, 'code'));
    w.name := core.cell(r, 'name');
    w.kind := core.cell(r, 'kind');
    w.founder := core.cell(r, 'founder');
    w.county_id := (core.county_named(core.cell(r, 'county'))).id;
    w.district_id := core.district_named(w.county_id, core.cell(r, 'district'));
    w.address := core.cell(r, 'address');
    w.phone := core.cell(r, 'phone');
    return w;
end $$;

-- Whether a row gives a unit another code: the unit keeps its id, and the old one stays known.
create or replace function core.recodes(w core.unit, p_former text) returns boolean
language sql stable as $$
    select p_former <> '' and not exists (select from core.unit_code c where c.code = w.code)
$$;

-- The unit that a row is about, none if it is a new one.
create or replace function core.find_listed(w core.unit, p_former text) returns core.unit
language plpgsql stable as $$
declare old core.unit;
begin
    if core.recodes(w, p_former) then
        select u.* into old from core.unit u where u.code = p_former;
    else
        select u.* into old from core.unit u join core.unit_code c on c.unit_id = u.id where c.code = w.code;
    end if;
    return old;
end $$;

-- Why a row can be about no unit; null: nothing stands against it.
create or replace function core.listed_fault(old core.unit, w core.unit, p_former text) returns text
language plpgsql stable as $$
begin
    return case
        when old.id is null then case when core.recodes(w, p_former) then 'former_code.unknown' end
        when old.code <> w.code and not core.recodes(w, p_former) then 'code.former'
        when (select k.is_desk from core.unit_kind k where k.key = old.kind) then 'code.desk' end;
end $$;

-- What a row says beside the unit that stands: what was mended there stays; and what is doubtful in it.
create or replace function core.weigh_listed(old core.unit, w core.unit, p_district text, out name text, out address text, out phone text,
    out warning text)
language plpgsql as $$
declare warn text[] := array[]::text[];
begin
    name := w.name;
    address := w.address;
    phone := w.phone;
    if old.id is not null then
        select m.value, warn || m.warning into name, warn from core.mended(old.id, 'name', old.name, w.name) m;
        select m.value, warn || m.warning into address, warn from core.mended(old.id, 'address', old.address, w.address) m;
        select m.value, warn || m.warning into phone, warn from core.mended(old.id, 'phone', old.phone, w.phone) m;
        warn := array_remove(warn, null);
    end if;
    if core.has_lost(name) then warn := warn || 'name.lost'::text; end if;
    if core.has_lost(address) then warn := warn || 'address.lost'::text; end if;
    if p_district <> '' and w.district_id is null then warn := warn || 'district.unknown'::text; end if;
    w.name := name;
    w.address := address;
    w.phone := phone;
    warning := nullif(array_to_string(warn || core.unit_doubts(w), ','), '');
end $$;

-- Writes a row down. What became of it, and the unit that is another one now.
create or replace function core.take_listed(old core.unit, w core.unit, out outcome text, out changed int)
language plpgsql as $$
begin
    outcome := 'unchanged';
    if old.id is null then
        changed := core.insert_unit(w);
        outcome := 'imported';
    elsif (old.code, old.name, old.kind, old.founder, old.county_id, old.district_id, old.address, old.phone)
        is distinct from (w.code, w.name, w.kind, w.founder, w.county_id, w.district_id, w.address, w.phone) then
        update core.unit u set code = w.code, name = w.name, kind = w.kind, founder = w.founder, county_id = w.county_id,
            district_id = w.district_id, address = w.address, phone = w.phone where u.id = old.id;
        if old.code <> w.code then
            update core.unit_code c set until = now() where c.code = old.code;
            insert into core.unit_code(code, unit_id) values (w.code, old.id);
        end if;
        changed := old.id;
        outcome := 'updated';
    end if;
end $$;

create or replace function admin.import_units(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    r       jsonb;
    n       int := 0;
    w       core.unit;  -- as the list has it
    old     core.unit;
    taken   record;
    changed int[] := '{}'::int[];
    refused_by text;
    me      auth.actor;
begin
    perform core.check_rows($1);
    for r in select e from jsonb_array_elements($1) e loop
        n := n + 1;
        "row" := core.row_of(r, n);
        outcome := 'refused';
        warning := null;
        w := core.listed_unit(r);
        reason := core.unit_fault(w);
        if reason is null then
            old := core.find_listed(w, upper(core.cell(r, 'former_code')));
            reason := core.listed_fault(old, w, upper(core.cell(r, 'former_code')));
        end if;
        if reason is not null then
            return next;
            continue;
        end if;
        select x.* into w.name, w.address, w.phone, warning from core.weigh_listed(old, w, core.cell(r, 'district')) x;
        begin
            select * into taken from core.take_listed(old, w);
            outcome := taken.outcome;
            if taken.changed is not null then changed := changed || taken.changed; end if;
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
                    perform core.mend_unit(old, jsonb_build_object(v_field, wanted));
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
