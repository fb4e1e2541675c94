-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a unit must be, and how one is added, put right, closed, merged and assigned: one text for the operator's lists and for
-- what a desk does by hand.
set local role desk_owner;

-- Null, or why a unit cannot be kept as it is said here.
create or replace function core.unit_fault(w core.unit) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return case
        when w.code !~ '^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$' then 'code.format'
        when core.refuse_unit(w.name, w.address, 1) is not null then core.refuse_unit(w.name, w.address, 1)
        when w.founder not in ('public', 'private') then 'founder.unknown'
        when not exists (select from core.unit_kind k where k.key = w.kind and not k.is_desk) then 'kind.unknown'
        when w.county_id is null then 'county.unknown'
        when core.refuse_cell('phone', w.phone, 0, 60) is not null then core.refuse_cell('phone', w.phone, 0, 60)
        when (w.kind = 'university') <> (length(w.code) = 4) and w.code ~ '^[0-9]{4}$|^[0-9]{2}[0-9A-Z]{4}' then 'kind.code'
    end;
end $$;

-- What its code or name says otherwise: 公/私立 of the list is kept.
create or replace function core.unit_doubts(w core.unit) returns text[]
language plpgsql stable as $$
declare
    third text := case when length(w.code) >= 6 then substr(w.code, 3, 1) end;
    two   text := left(w.code, 2);
begin
    return array_remove(array[
        case when (third = '1' and w.founder = 'public') or (third in ('0', '3', '4') and w.founder = 'private') then 'founder.code' end,
        case when third is not null and w.code ~ '^[0-9]{2}' and (select c.code from core.county c where c.id = w.county_id) <> (case
                when two = '19' then '06' when two = '21' then '11' when two between '31' and '42' then '31'
                when two between '51' and '61' then '12' else two end) then 'county.code' end,
        case when (w.name ~ '^(國立|[^立]{2,3}[市縣]立|縣立|市立)' and w.founder = 'private')
                or (w.name ~ '(^|[市縣])私立' and w.founder = 'public') then 'founder.name' end], null);
end $$;

-- Without its desks: core.set_reviewers, once for all that are added.
create or replace function core.insert_unit(w core.unit) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.unit(code, name, kind, founder, county_id, district_id, address, phone)
        values (w.code, w.name, w.kind, w.founder, w.county_id, w.district_id, w.address, w.phone) returning id into w.id;
    insert into core.unit_code(code, unit_id) values (w.code, w.id);
    return w.id;
end $$;

-- Puts right what a list has wrong (core.unit_mend): name, address, phone.
create or replace function core.mend_unit(u core.unit, p_wanted jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.unit_mend(unit_id, field, listed, mended)
        select u.id, f.key, to_jsonb(u) ->> f.key, f.value from jsonb_each_text(p_wanted) f
        on conflict on constraint unit_mend_pkey do update set mended = excluded.mended;
    delete from core.unit_mend m where m.unit_id = u.id and m.listed = m.mended;
    update core.unit x set name = coalesce(p_wanted ->> 'name', x.name), address = coalesce(p_wanted ->> 'address', x.address),
        phone = coalesce(p_wanted ->> 'phone', x.phone) where x.id = u.id;
end $$;

-- Its history; an actor that is none is the operator.
create or replace function core.note_unit(p_unit int, p_action text, p_reason text, p_changes jsonb, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.unit_event(unit_id, action, reason, changes, by_account_id, by_name, command_id)
        values (p_unit, p_action, p_reason, p_changes, a.account_id, coalesce(a.name, ''), a.command_id);
end $$;

-- How many accounts are open at a unit, and how many cases wait there.
create or replace function core.waiting_at_unit(p_unit int, out accounts bigint, out cases bigint)
language sql stable as $$
    select (select count(*) from core.account a where a.unit_id = p_unit and a.state = 'open' and a.account_type <> 'teacher'),
           (select count(*) from core.application p where p.unit_id = p_unit
                and p.state in ('awaiting_paper', 'awaiting_review', 'awaiting_opening', 'returned'))
$$;

-- What has to be done before a desk closes a unit. A single 總負責人 does not stand in the way: who else could be left last?
create or replace function core.unit_obstacles(p_unit int) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    w      record;
    chiefs bigint := (select count(*) from core.account a where a.unit_id = p_unit and a.state = 'open' and a.account_type = 'chief_manager');
begin
    select * into w from core.waiting_at_unit(p_unit);
    return coalesce((select jsonb_agg(jsonb_build_object('key', x.key, 'n', x.n)) from (values
        ('unit.accounts', w.accounts - (chiefs = 1)::int), ('unit.cases', w.cases),
        ('unit.courses', core.open_courses(p_unit))) x(key, n) where x.n > 0), '[]');
end $$;

-- 停辦: nobody applies there any more; its accounts stay until somebody closes them. And opens it again.
create or replace function core.set_unit_eligible(u core.unit, p_eligible boolean, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.unit x set eligible = p_eligible where x.id = u.id;
    perform core.note_unit(u.id, case when p_eligible then 'reopen' else 'close' end, p_reason, '{}', a);
end $$;

-- Its codes lead to the unit that it was merged into.
create or replace function core.is_merged(u core.unit) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return not exists (select from core.unit_code c where c.code = u.code and c.unit_id = u.id);
end $$;

-- 整併: accounts and open cases go to the other unit and its desk. Both are locked. Raises KD008.
create or replace function core.merge_units(f core.unit, i core.unit, p_reason text, a auth.actor, out accounts bigint, out cases bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    open_states constant text[] := '{awaiting_paper,awaiting_review,awaiting_opening,returned}'::text[];
    k core.unit_kind;
begin
    select * into strict k from core.unit_kind y where y.key = i.kind;
    if exists (select from core.account x where x.unit_id = f.id and x.state not in ('taken_back', 'removed')
            and x.account_type <> all (k.account_types || array['teacher']))
        or exists (select from core.application p where p.unit_id = f.id and p.state = any (open_states)
            and p.account_type <> all (k.account_types)) then
        perform core.refuse('KD008', 'account_type.not_offered', jsonb_build_object('kind', k.key));
    end if;
    update core.account x set unit_id = i.id, row_version = x.row_version + 1
        where x.unit_id = f.id and x.state not in ('taken_back', 'removed') and x.account_type <> 'teacher';  -- these go with the roster
    get diagnostics accounts = row_count;
    -- Their history goes along: both sides are told to look again.
    perform sync.log_change(y.unit, null, 'account_event', 'U', e.id)
        from core.account_event e join core.account x on x.id = e.account_id cross join unnest(array[f.id, i.id]) y(unit) where x.unit_id = i.id;
    update core.application p set unit_id = i.id, row_version = p.row_version + 1, changed_at = now()
        where p.unit_id = f.id and p.state = any (open_states);
    get diagnostics cases = row_count;
    perform core.move_cases_of(i), core.merge_rosters(f.id, i.id), core.merge_courses(f.id, i.id);
    update core.unit_code c set unit_id = i.id, until = coalesce(c.until, now()) where c.unit_id = f.id;
    update core.unit x set eligible = false where x.id = f.id;
    perform core.note_unit(f.id, 'merge', p_reason,
            jsonb_build_object('into', jsonb_build_object('before', '', 'after', i.name || ' ' || i.code)), a),
        core.note_unit(i.id, 'merge_into', p_reason,
            jsonb_build_object('from', jsonb_build_object('before', '', 'after', f.name || ' ' || f.code)), a);
end $$;

-- Another desk than the rules say; null: as the rules say. Open cases go along (move_cases).
create or replace function core.assign_unit(p_unit int, p_scope text, p_desk int, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was text := (select d.name from core.reviewer_override o join core.desk d on d.id = o.desk_id
        where o.unit_id = p_unit and o.account_scope = p_scope);
begin
    if p_desk is null then
        delete from core.reviewer_override o where o.unit_id = p_unit and o.account_scope = p_scope;
    else
        insert into core.reviewer_override(unit_id, account_scope, desk_id, note) values (p_unit, p_scope, p_desk, p_reason)
            on conflict on constraint reviewer_override_pkey do update set desk_id = excluded.desk_id, note = excluded.note;
    end if;
    perform core.note_unit(p_unit, 'assign', p_reason, jsonb_build_object(p_scope, jsonb_build_object('before', coalesce(was, ''),
        'after', coalesce((select d.name from core.desk d where d.id = p_desk), ''))), a);
end $$;

-- A desk decides about the unit that it saw.
create or replace function core.count_unit_version() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.row_version := old.row_version + 1;
    return new;
end $$;

create or replace function sync.log_unit_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(new.unit_id, null, 'unit_event', 'U', new.id);
    return null;
end $$;

grant execute on function core.unit_fault(core.unit), core.insert_unit(core.unit), core.mend_unit(core.unit, jsonb),
    core.note_unit(int, text, text, jsonb, auth.actor), core.unit_obstacles(int), core.set_unit_eligible(core.unit, boolean, text, auth.actor),
    core.is_merged(core.unit), core.merge_units(core.unit, core.unit, text, auth.actor),
    core.assign_unit(int, text, int, text, auth.actor) to desk_api;
reset role;
