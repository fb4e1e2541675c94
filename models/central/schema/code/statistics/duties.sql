-- SPDX-License-Identifier: GPL-3.0-or-later
-- 法定／政策研習 as a catalogue: 教師進修網 keeps those of the country, a desk its own and those that hold at its schools in the place of
-- one of the country's. Nothing is deleted: a retired one counts no more.
set local role desk_owner;

create or replace function core.lock_duty(p_duty bigint) returns core.duty
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare d core.duty;
begin
    select * into d from core.duty x where x.id = p_duty for no key update;
    return d;
end $$;

-- Adds (id null) or changes one. Returns it as it is then.
create or replace function core.set_duty(d core.duty) returns core.duty
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if d.id is null then
        insert into core.duty(unit_id, replaces_id, name, tags, courses, title_words, hours, counts, span, roles, titles, in_person, in_full,
            part_tags,
                part_hours, target, fresh, from_year, to_year, note)
            values (d.unit_id, d.replaces_id, d.name, d.tags, d.courses, d.title_words, d.hours, d.counts, d.span, d.roles, d.titles,
                d.in_person, d.in_full,
                d.part_tags, d.part_hours, d.target, d.fresh, d.from_year, d.to_year, d.note) returning * into d;
    else
        update core.duty x set name = d.name, tags = d.tags, courses = d.courses, title_words = d.title_words, hours = d.hours, counts = d.counts,
                span = d.span, roles = d.roles, titles = d.titles, in_person = d.in_person, in_full = d.in_full, part_tags = d.part_tags,
                part_hours = d.part_hours, target = d.target, fresh = d.fresh, from_year = d.from_year, to_year = d.to_year, note = d.note,
                retired = d.retired, changed_at = now(), row_version = x.row_version + 1
            where x.id = d.id returning * into d;
    end if;
    return d;
end $$;

-- What a desk says of a duty, as its history compares it.
create or replace function core.duty_said(d core.duty) returns jsonb
language sql immutable as $$ select to_jsonb(d) - '{id,unit_id,replaces_id,changed_at,row_version}'::text[] $$;

create or replace function core.duties_of(p_unit int) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*) from core.duty d where d.unit_id is not distinct from p_unit and not d.retired
$$;

-- Ids of a catalogue that there are none of.
create or replace function core.unknown_codes(p_catalogue text, p_ids bigint[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from unnest(p_ids) x where case p_catalogue
        when 'tag' then not exists (select from core.course_tag t where t.id = x)
        when 'role' then not exists (select from core.roster_word w where w.id = x and w.list = 'training_role')
        else not exists (select from core.teacher_title t where t.id = x and t.on_roster) end);
end $$;

grant execute on function core.lock_duty(bigint), core.set_duty(core.duty), core.duty_said(core.duty), core.duties_of(int),
    core.unknown_codes(text, bigint[]) to desk_api;
reset role;

set local role desk_api;

-- Ids of a body that are all in a catalogue.
create or replace function cmd.body_codes(body jsonb, field text, p_catalogue text) returns int[]
language plpgsql as $$
declare ids bigint[] := core.body_ids(body, field, 40);
begin
    if core.unknown_codes(p_catalogue, ids) then perform core.refuse_field(field, 'choice.unknown'); end if;
    return ids::int[];
end $$;

-- Hours in halves.
create or replace function cmd.body_halves(body jsonb, field text, p_min numeric, p_max numeric) returns numeric
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'number' or (body ->> field) !~ '^[0-9]{1,4}([.][05])?$' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'number'));
    end if;
    if (body ->> field)::numeric not between p_min and p_max then
        perform core.refuse_field(field, 'number.range', jsonb_build_object('minimum', p_min, 'maximum', p_max, 'step', 0.5));
    end if;
    return (body ->> field)::numeric;
end $$;

create or replace function cmd.body_between(body jsonb, field text, p_min int, p_max int) returns int
language plpgsql as $$
declare v bigint := core.body_int(body, field);
begin
    if v not between p_min and p_max then
        perform core.refuse_field(field, 'number.range', jsonb_build_object('minimum', p_min, 'maximum', p_max));
    end if;
    return v;
end $$;

create or replace function cmd.body_word(body jsonb, field text, p_words text[]) returns text
language plpgsql as $$
declare v text := core.body_text(body, field);
begin
    if v <> all (p_words) then perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'word')); end if;
    return v;
end $$;

-- A duty as somebody typed it.
create or replace function cmd.typed_duty(body jsonb, d core.duty) returns core.duty
language plpgsql as $$
begin
    d.name := core.body_words(body, 'name', 1, 60);
    d.tags := cmd.body_codes(body, 'tags', 'tag');
    d.courses := core.body_ids(body, 'courses', 200);
    d.title_words := core.body_plain(body, 'title_words', 0, 30, false);
    if d.tags = '{}' and d.courses = '{}' and d.title_words = '' then perform core.refuse_field('tags', 'choice.missing'); end if;
    d.hours := cmd.body_halves(body, 'hours', 0.5, 200);
    d.counts := cmd.body_word(body, 'counts', '{hours,course}');
    d.span := cmd.body_word(body, 'span', '{school_year,semester,year,two_years,ever}');
    d.roles := cmd.body_codes(body, 'roles', 'role');
    d.titles := cmd.body_codes(body, 'titles', 'title');
    d.in_person := core.body_bool(body, 'in_person');
    d.in_full := core.body_bool(body, 'in_full');
    d.part_tags := cmd.body_codes(body, 'part_tags', 'tag');
    d.part_hours := cmd.body_halves(body, 'part_hours', 0, d.hours);
    if (d.part_hours > 0) <> (d.part_tags <> '{}') then perform core.refuse_field('part_tags', 'choice.missing'); end if;
    d.target := cmd.body_between(body, 'target', 1, 100);
    d.fresh := core.body_bool(body, 'fresh');
    d.from_year := cmd.body_between(body, 'from_year', 90, 200);
    d.to_year := case when coalesce(jsonb_typeof(body -> 'to_year'), 'null') <> 'null' then cmd.body_between(body, 'to_year', d.from_year,
        200) end;
    d.note := core.body_plain(body, 'note', 0, 500);
    return d;
end $$;

-- Whose duties somebody keeps: their desk's; at 教師進修網 the country's (null).
create or replace function cmd.duty_desk(a auth.actor) returns int
language sql stable as $$ select case when not auth.is_at(a.unit_id, '{inservice_net}') then a.unit_id end $$;

-- The duty a command is about, locked, as it was seen; p_country: one of the country's that a desk has another for, else one's own.
-- Raises KD363–KD365.
create or replace function cmd.the_duty(a auth.actor, body jsonb, p_retired boolean, p_country boolean default false) returns core.duty
language plpgsql as $$
declare
    d    core.duty;
    mine int := cmd.duty_desk(a);
    seen bigint := core.body_int(body, 'row_version');
begin
    perform auth.spend('catalogue', 'account', a.account_id::text);  -- every desk is told
    select * into d from core.duty x where x.id = core.body_int(body, 'duty_id');
    if d.id is null or p_country and (d.unit_id is not null or mine is null) or not p_country and d.unit_id is distinct from mine then
        perform core.refuse('KD363', 'duty.not_visible');
    end if;
    d := core.lock_duty(d.id);
    if d.row_version <> seen then perform core.refuse('KD364', 'duty.changed', jsonb_build_object('row_version', d.row_version)); end if;
    if d.retired <> p_retired then perform core.refuse('KD365', 'duty.state'); end if;
    return d;
end $$;

create or replace function cmd.note_duty(a auth.actor, d core.duty, p_action text, p_reason text, p_changes jsonb) returns void
language plpgsql as $$
declare e core.catalogue_event;
begin
    e.unit_id := a.unit_id;
    e.catalogue := 'duty';
    e.item_id := d.id;
    e.action := p_action;
    e.reason := p_reason;
    e.changes := p_changes;
    e.by_account_id := a.account_id;
    e.by_name := a.name;
    e.command_id := a.command_id;
    perform core.add_catalogue_event(e);
end $$;

-- Enters a new one; p_replaces: in the place of one of the country's.
create or replace function cmd.enter_duty(a auth.actor, body jsonb, p_replaces bigint) returns jsonb
language plpgsql as $$
declare d core.duty;
begin
    if core.duties_of(cmd.duty_desk(a)) >= 100 then perform core.refuse('KD369', 'duty.too_many', '{"maximum": 100}'); end if;
    d := cmd.typed_duty(body, d);
    d.unit_id := cmd.duty_desk(a);
    d.replaces_id := p_replaces;
    d := core.set_duty(d);
    perform cmd.note_duty(a, d, 'add', '', '{}');
    return jsonb_build_object('duty_id', d.id, 'name', d.name);
end $$;

create or replace function cmd.duty_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
begin
    perform auth.spend('catalogue', 'account', a.account_id::text);
    return cmd.enter_duty(a, body, null);
end $$;

create or replace function cmd.duty_replace(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare other core.duty := cmd.the_duty(a, body, false, true);
begin
    return cmd.enter_duty(a, body, other.id);
end $$;

create or replace function cmd.duty_change(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    before core.duty := cmd.the_duty(a, body, false);
    d      core.duty := cmd.typed_duty(body, before);
    why    text := cmd.need_reason(body, 'reason');
    diff   jsonb := core.changed_fields(core.duty_said(before), core.duty_said(d));
begin
    if diff <> '{}' then
        d := core.set_duty(d);
        perform cmd.note_duty(a, d, 'change', why, diff);
    end if;
    return jsonb_build_object('duty_id', d.id, 'name', d.name, 'fields', (select coalesce(jsonb_agg(k order by k), '[]')
        from jsonb_object_keys(diff) k));
end $$;

-- 停用: it counts no more.
create or replace function cmd.duty_retire(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    d   core.duty := cmd.the_duty(a, body, false);
    why text := cmd.need_reason(body, 'reason');
begin
    d.retired := true;
    d := core.set_duty(d);
    perform cmd.note_duty(a, d, 'retire', why, '{}');
    return jsonb_build_object('duty_id', d.id, 'name', d.name);
end $$;

create or replace function cmd.duty_restore(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    d   core.duty := cmd.the_duty(a, body, true);
    why text := cmd.need_reason(body, 'reason');
begin
    d.retired := false;
    d := core.set_duty(d);
    perform cmd.note_duty(a, d, 'restore', why, '{}');
    return jsonb_build_object('duty_id', d.id, 'name', d.name);
end $$;
reset role;
