-- SPDX-License-Identifier: GPL-3.0-or-later
-- The operator's imports: units and desks, and what the operator puts right in them. Repeating one changes nothing; a reason
-- for each row that does not fit, and nothing cut off in silence.
set local role desk_owner;

-- What was put right in a unit that a list has wrong; the next list does not undo it. As long as the list says what it said
-- then (or holds characters that were lost), the mended text stays.
create table core.unit_mend (
    unit_id int not null references core.unit on delete cascade,
    field   text not null check (field in ('name', 'address')),
    listed  text not null,
    mended  text not null,
    primary key (unit_id, field)
);
alter table core.unit_mend enable row level security;
alter table core.unit_mend force row level security;
create policy owner_all on core.unit_mend to desk_owner using (true) with check (true);

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

-- Nothing but ASCII without blanks and «?», and 漢字 that every rule leaves as they are: most cells, known at a glance.
create function core.is_plain(p text) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return p ~ '^[\u0021-\u003E\u0040-\u007E\u4E00-\u9FFF]*$';
end $$;

-- A cell as one line (models/domain: normaliseCell): without what shows nothing but the selectors of 漢字, radicals as the
-- 漢字 they stand for, a broken line joined. Names and addresses keep their full-width punctuation; null is ''.
create function core.cell(r jsonb, field text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare v text := coalesce(r ->> field, '');
begin
    if core.is_plain(v) then return v; end if;
    if length(v) > 2000 then return v; end if;  -- far beyond what any field takes: refused for its length
    v := regexp_replace(v, '[' || core.ignorable() || ']', '', 'g');
    if field in ('name', 'address') then
        v := normalize(core.unified(v), NFC);
        v := regexp_replace(v, '(^|[^' || core.han() || '])[' || core.selectors() || ']+', '\1', 'g');
        v := regexp_replace(v, '([' || core.selectors() || '])[' || core.selectors() || ']+', '\1', 'g');
        v := normalize(v, NFC);
    else
        v := normalize(regexp_replace(v, '[' || core.selectors() || ']', '', 'g'), NFKC);
    end if;
    v := btrim(regexp_replace(v, '^[' || core.blanks() || ']+|[' || core.blanks() || ']+$', '', 'g'));
    v := regexp_replace(v, '([' || core.han() || '])[\u0009-\u000D\u0085\u2028\u2029]+(?=[' || core.han() || '])', '\1', 'g');
    return regexp_replace(v, '[' || core.blanks() || ']+', ' ', 'g');
end $$;

-- Null, or the reason why a text of a list cannot be kept. A lost character is a warning, not a reason: the list has it so.
create function core.refuse_cell(field text, value text, p_min int, p_max int) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare reason text;
begin
    if length(value) > p_max then return field || '.length'; end if;
    if length(value) between greatest(p_min, 1) and p_max and value ~ '[\u4E00-\u9FFF]' and core.is_plain(value) then return null; end if;
    reason := core.check_text(regexp_replace(value, '[' || core.lost() || ']', '?', 'g'), p_min, p_max, true);
    if reason is null and field in ('name', 'address') and value <> '' and not core.has_letter(value) then reason := 'text.letters'; end if;
    return field || '.' || split_part(reason, '.', 2);
end $$;

-- The same for what every unit and desk has: a name, which a mend may leave empty, and an address.
create function core.refuse_unit(p_name text, p_address text, p_min int) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select coalesce(core.refuse_cell('name', p_name, p_min, 120), core.refuse_cell('address', p_address, 0, 200))
$$;

-- Whether characters of it are lost, and whether a whole text is what it may have been.
create function core.has_lost(p text) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return not core.is_plain(p) and p ~ ('[' || core.lost() || ']');
end $$;

create function core.may_have_been(p_lost text, p_whole text) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    pattern text := '^';
    part    text;
    run     int := 0;
begin
    if core.is_plain(p_lost) or not core.has_lost(p_lost) or core.has_lost(p_whole) then return false; end if;
    foreach part in array string_to_array(p_lost, null) loop
        if core.has_lost(part) then
            run := run + 1;
        else
            -- One character of a double-byte text is lost as one sign or as two.
            pattern := pattern || case when run > 0 then format('.{1,%s}', run) else '' end || regexp_replace(part, '([^[:alnum:]])', '\\\1');
            run := 0;
        end if;
    end loop;
    return p_whole ~ (pattern || case when run > 0 then format('.{1,%s}', run) else '' end || '$');
end $$;

-- What a unit's name or address shall be now that a list says `listed`.
create function core.mended(p_unit int, p_field text, p_held text, p_listed text, out value text, out warning text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
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

create function core.county_named(p_name text) returns core.county
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
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

create function core.district_named(p_county int, p_name text) returns int
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
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

create function admin.import_units(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
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

create function admin.import_desks(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
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

-- Puts right what a list has wrong: rows {row, code, name, address}, empty where nothing is to be changed.
create function admin.mend_units(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
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
        select u.* into old from core.unit u where u.code = upper(core.cell(r, 'code')) and not (select k.is_desk from core.unit_kind k where k.key = u.kind);
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

-- Sends the cases of a unit to another desk than the rules say; null desk code takes the override away.
create function admin.set_override(unit_code text, account_scope text, desk_code text, note text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    u_id int;
    d_id int;
begin
    select u.id into u_id from core.unit u where u.code = $1;
    if u_id is null or $2 not in ('chief', 'colleague') then perform core.refuse('KD009', 'unit.unknown'); end if;
    if $3 is null then
        delete from core.reviewer_override o where o.unit_id = u_id and o.account_scope = $2;
        return;
    end if;
    select d.id into d_id from core.desk d join core.unit u on u.id = d.id where u.code = $3;
    if d_id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    insert into core.reviewer_override(unit_id, account_scope, desk_id, note) values (u_id, $2, d_id, coalesce($4, ''))
        on conflict on constraint reviewer_override_pkey do update set desk_id = excluded.desk_id, note = excluded.note;
end $$;

grant execute on function admin.import_units(jsonb), admin.import_desks(jsonb), admin.mend_units(jsonb), admin.set_override(text, text, text, text) to desk_admin;
reset role;
