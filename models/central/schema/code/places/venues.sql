-- SPDX-License-Identifier: GPL-3.0-or-later
-- 研習場所登錄: the rooms a unit holds courses in, for itself or for all. A closed one is chosen no more, and stays with the
-- courses that were held there.
set local role desk_owner;

create or replace function core.lock_venue(p_venue bigint) returns core.venue
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v core.venue;
begin
    select * into v from core.venue x where x.id = p_venue for no key update;
    return v;
end $$;

-- Adds (id null) or changes one. Returns it as it is then.
create or replace function core.set_venue(w core.venue) returns core.venue
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v core.venue;
begin
    if w.id is null then
        insert into core.venue(unit_id, name, county_id, district_id, address, capacity, equipment, equipment_note, phone, shared)
            values (w.unit_id, w.name, w.county_id, w.district_id, w.address, w.capacity, w.equipment, w.equipment_note, w.phone, w.shared)
            returning * into v;
    else
        update core.venue x set name = w.name, county_id = w.county_id, district_id = w.district_id, address = w.address,
            capacity = w.capacity, equipment = w.equipment, equipment_note = w.equipment_note, phone = w.phone, shared = w.shared,
            state = w.state, changed_at = now(), row_version = x.row_version + 1
            where x.id = w.id returning * into v;
    end if;
    return v;
end $$;

create or replace function core.note_venue(v core.venue, p_action text, p_reason text, p_changes jsonb, a auth.actor) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.venue_event(venue_id, unit_id, action, reason, changes, by_account_id, by_name, command_id)
        values (v.id, v.unit_id, p_action, p_reason, p_changes, a.account_id, a.name, a.command_id)
$$;

-- What a person says of a venue, as its history compares it.
create or replace function core.venue_said(v core.venue) returns jsonb
language sql immutable as $$
    select jsonb_build_object('name', v.name, 'county_id', v.county_id, 'district_id', v.district_id, 'address', v.address, 'capacity', v.capacity,
        'equipment', to_jsonb(v.equipment), 'equipment_note', v.equipment_note, 'phone', v.phone, 'shared', v.shared)
$$;

-- So many at one unit: whoever adds without end fills every desk of the county.
create or replace function core.venues_of(p_unit int) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*) from core.venue v where v.unit_id = p_unit and v.state = 'open'
$$;

grant execute on function core.lock_venue(bigint), core.set_venue(core.venue), core.note_venue(core.venue, text, text, jsonb, auth.actor),
    core.venue_said(core.venue), core.venues_of(int) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_venue(a auth.actor, body jsonb) returns void
language sql as $$ select auth.spend('venue', 'account', a.account_id::text) $$;  -- the county is told

-- Numbers that stand in a list of a body, each once.
create or replace function cmd.body_ids(body jsonb, field text, p_most int) returns int[]
language plpgsql as $$
declare ids int[];
begin
    if jsonb_typeof(body -> field) is distinct from 'array' or jsonb_array_length(body -> field) > p_most
        or exists (select from jsonb_array_elements(body -> field) x where jsonb_typeof(x) <> 'number' or x #>> '{}' !~ '^[0-9]{1,9}$') then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'list'));
    end if;
    select coalesce(array_agg(distinct (x #>> '{}')::int), '{}') into ids from jsonb_array_elements(body -> field) x;
    return ids;
end $$;

create or replace function cmd.body_phone(body jsonb, field text) returns text
language plpgsql as $$
declare
    value text := core.body_plain(body, field, 0, 60, false);
    fault text;
begin
    if value <> '' then
        fault := core.check_phone(value, false);
        if fault is not null then perform core.refuse_field(field, fault, '{"use": "phone"}'); end if;
    end if;
    return value;
end $$;

-- A venue as somebody typed it.
create or replace function cmd.typed_venue(body jsonb, v core.venue) returns core.venue
language plpgsql as $$
declare before int[] := coalesce(v.equipment, '{}');
begin
    v.name := core.body_words(body, 'name', 1, 60);
    select c.id into v.county_id from core.county c where c.id = core.body_int(body, 'county_id');
    if v.county_id is null then perform core.refuse_field('county_id', 'choice.unknown'); end if;
    v.district_id := null;
    if jsonb_typeof(body -> 'district_id') <> 'null' then
        select d.id into v.district_id from core.district d where d.id = core.body_int(body, 'district_id') and d.county_id = v.county_id;
        if v.district_id is null then perform core.refuse_field('district_id', 'choice.unknown'); end if;
    end if;
    v.address := core.body_words(body, 'address', 1, 200);
    if core.body_int(body, 'capacity') not between 1 and 5000 then
        perform core.refuse_field('capacity', 'number.range', '{"minimum": 1, "maximum": 5000}');
    end if;
    v.capacity := core.body_int(body, 'capacity');
    v.equipment := cmd.body_ids(body, 'equipment', 50);
    if exists (select from unnest(v.equipment) x where not exists (select from core.venue_equipment e where e.id = x
            and (not e.retired or x = any (before)))) then
        perform core.refuse_field('equipment', 'choice.unknown');
    end if;
    v.equipment_note := core.body_plain(body, 'equipment_note', 0, 200, false);
    v.phone := cmd.body_phone(body, 'phone');
    v.shared := core.body_bool(body, 'shared');
    return v;
end $$;

-- The one a command is about, locked, as it was seen. Nobody locks what they do not keep. Raises KD190, KD191, KD193.
create or replace function cmd.the_venue(a auth.actor, body jsonb, p_state text) returns core.venue
language plpgsql as $$
declare
    v    core.venue;
    seen bigint := core.body_int(body, 'row_version');
begin
    select * into v from core.venue x where x.id = core.body_int(body, 'venue_id');
    if v.id is null or not cmd.keeps_places(a, v.unit_id) then perform core.refuse('KD190', 'venue.not_visible'); end if;
    v := core.lock_venue(v.id);
    perform core.need_as_seen('venue', '{KD191,KD193}', v.row_version, seen, v.state, array[p_state]);
    return v;
end $$;

create or replace function cmd.venue_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v    core.venue := cmd.typed_venue(body, null);
    most int := core.setting_int('venues_a_unit');
begin
    v.unit_id := a.unit_id;
    if core.venues_of(a.unit_id) >= most then perform core.refuse('KD194', 'venue.too_many', jsonb_build_object('maximum', most)); end if;
    v := core.set_venue(v);
    perform core.note_venue(v, 'add', '', '{}', a);
    return jsonb_build_object('venue_id', v.id, 'state', v.state);
end $$;

create or replace function cmd.venue_change(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v       core.venue := cmd.the_venue(a, body, 'open');
    w       core.venue := cmd.typed_venue(body, v);
    reason  text := core.body_plain(body, 'reason', 0, 500);
    changes jsonb := core.changed_fields(core.venue_said(v), core.venue_said(w));
begin
    if changes <> '{}' then
        w := core.set_venue(w);
        perform core.note_venue(w, 'change', reason, changes, a);
    end if;
    return jsonb_build_object('venue_id', v.id, 'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(changes) k));
end $$;

create or replace function cmd.venue_close(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v      core.venue := cmd.the_venue(a, body, 'open');
    reason text := cmd.need_reason(body, 'reason');
begin
    v.state := 'closed';
    v := core.set_venue(v);
    perform core.note_venue(v, 'close', reason, '{}', a);
    return jsonb_build_object('venue_id', v.id, 'state', v.state);
end $$;

create or replace function cmd.venue_reopen(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare v core.venue := cmd.the_venue(a, body, 'closed');
begin
    v.state := 'open';
    v := core.set_venue(v);
    perform core.note_venue(v, 'reopen', core.body_plain(body, 'reason', 0, 500), '{}', a);
    return jsonb_build_object('venue_id', v.id, 'state', v.state);
end $$;
reset role;
