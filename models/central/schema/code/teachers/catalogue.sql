-- SPDX-License-Identifier: GPL-3.0-or-later
-- 職稱, 任教科目, 科目類別, 聘任類別, 訓練角色, 共用篩選: 教師進修網 adds to them, renames and retires while the centre runs, today or on a day.
-- Nothing is deleted: a retired one stays readable on old rows, and is chosen no more. What was done stays with its reason.
set local role desk_owner;

-- What stands under an id of a catalogue, with the fields that its kind has; null: nothing.
create or replace function core.catalogue_item(p_catalogue text, p_id bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return case p_catalogue
        when 'title' then (select jsonb_build_object('name', x.name, 'staff_group', x.staff_group, 'retire_on', x.retire_on)
            from core.teacher_title x where x.id = p_id)
        when 'subject' then (select jsonb_build_object('name', x.name, 'stage_id', x.stage_id, 'retire_on', x.retire_on)
            from core.subject x where x.id = p_id)
        when 'stage' then (select jsonb_build_object('name', x.name, 'retire_on', x.retire_on) from core.teaching_stage x where x.id = p_id)
        when 'filter' then (select jsonb_build_object('name', x.name, 'rule', x.rule, 'retire_on', x.retire_on)
            from core.roster_filter x where x.id = p_id)
        when 'course_tag' then (select jsonb_build_object('name', x.label, 'retire_on', x.retire_on) from core.course_tag x where x.id = p_id)
        when 'course_reason' then (select jsonb_build_object('name', x.text, 'retire_on', x.retire_on) from core.course_reason x where x.id = p_id)
        when 'course_nature' then core.nature_item(p_id)
        when 'holiday' then core.holiday_item(p_id)
        else (select jsonb_build_object('name', x.name, 'retire_on', x.retire_on) from core.roster_word x where x.id = p_id and x.list = p_catalogue)
        end;
end $$;

-- Adds (p_id null) or changes one, as f has it.
create or replace function core.set_catalogue(p_catalogue text, p_id bigint, f jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_id   bigint := coalesce(p_id, nextval('core.catalogue_serial'));
    gone   date := (f ->> 'retire_on')::date;
    is_out boolean := coalesce(gone <= core.today(), false);
begin
    case p_catalogue
        when 'title' then
            insert into core.teacher_title as x(id, name, staff_group, retired, retire_on)
                values (v_id, f ->> 'name', f ->> 'staff_group', is_out, gone)
                on conflict (id) do update set name = excluded.name, staff_group = excluded.staff_group, retired = is_out, retire_on = gone;
        when 'subject' then
            insert into core.subject as x(id, stage_id, name, retired, retire_on) values (v_id, (f ->> 'stage_id')::int, f ->> 'name', is_out, gone)
                on conflict (id) do update set name = excluded.name, retired = is_out, retire_on = gone;
        when 'stage' then
            insert into core.teaching_stage as x(id, name, retired, retire_on) values (v_id, f ->> 'name', is_out, gone)
                on conflict (id) do update set name = excluded.name, retired = is_out, retire_on = gone;
        when 'filter' then
            insert into core.roster_filter as x(id, name, rule, retired, retire_on) values (v_id, f ->> 'name', f -> 'rule', is_out, gone)
                on conflict (id) do update set name = excluded.name, rule = excluded.rule, retired = is_out, retire_on = gone;
        when 'course_tag' then  -- 專案, without rules of its own
            insert into core.course_tag as x(id, code, label, tag_group, retired, retire_on)
                values (v_id, 'T' || v_id, f ->> 'name', '專案', is_out, gone)
                on conflict (id) do update set label = excluded.label, retired = is_out, retire_on = gone;
        when 'course_reason' then
            insert into core.course_reason as x(id, stage, text, retired, retire_on) values (v_id, 'course', f ->> 'name', is_out, gone)
                on conflict (id) do update set text = excluded.text, retired = is_out, retire_on = gone;
        when 'course_nature' then v_id := core.set_nature(p_id, f);
        when 'holiday' then v_id := core.set_holiday(p_id, f);
        else
            insert into core.roster_word as x(id, list, name, retired, retire_on) values (v_id, p_catalogue, f ->> 'name', is_out, gone)
                on conflict (id) do update set name = excluded.name, retired = is_out, retire_on = gone;
    end case;
    return v_id;
end $$;

create or replace function core.add_catalogue_event(e core.catalogue_event) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.catalogue_event(unit_id, catalogue, item_id, action, reason, changes, by_account_id, by_name, command_id)
        values (e.unit_id, e.catalogue, e.item_id, e.action, e.reason, e.changes, e.by_account_id, e.by_name, e.command_id)
$$;

-- What a day brings: what was to be retired on it is.
create or replace function core.retire_catalogues() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t   text;
    n   bigint;
    sum bigint := 0;
begin
    foreach t in array '{teacher_title,teaching_stage,subject,roster_word,roster_filter,course_nature,course_tag,course_reason}'::text[] loop
        execute format('update core.%I x set retired = true where not x.retired and x.retire_on <= core.today()', t);
        get diagnostics n = row_count;
        sum := sum + n;
    end loop;
    return jsonb_build_object('catalogues_retired', sum);
end $$;

create or replace function sync.log_catalogue_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(new.unit_id, null, 'catalogue_event', 'U', new.id);
    return null;
end $$;

-- A filter: conditions that are joined, each of a field, how it is meant, and values (docs/api.md «Rosters»). What a desk does
-- not know of it finds nothing there; so its form alone is judged here.
create or replace function core.check_rule(rule jsonb) returns void
language plpgsql as $$
declare c jsonb;
begin
    if jsonb_typeof(rule) is distinct from 'object' or coalesce(rule ->> 'join' not in ('all', 'any'), true)
        or jsonb_typeof(rule -> 'conditions') is distinct from 'array' or jsonb_array_length(rule -> 'conditions') not between 1 and 12
        or (select count(*) from jsonb_object_keys(rule)) <> 2 then
        perform core.refuse('KC003', 'command.body', '{"field": "rule", "reason": "form"}');
    end if;
    for c in select x from jsonb_array_elements(rule -> 'conditions') x loop
        if jsonb_typeof(c) <> 'object' or coalesce(c ->> 'how' not in ('any', 'all', 'none'), true)
            or coalesce(c ->> 'field' !~ '^[a-z_]{1,20}$', true)
            or jsonb_typeof(c -> 'values') is distinct from 'array' or (select count(*) from jsonb_object_keys(c)) <> 3 then
            perform core.refuse('KC003', 'command.body', '{"field": "rule", "reason": "form"}');
        end if;
        if jsonb_array_length(c -> 'values') not between 1 and 100
            or exists (select from jsonb_array_elements(c -> 'values') v
                where jsonb_typeof(v) <> 'string' or v #>> '{}' !~ '^[0-9a-z_]{1,20}$') then
            perform core.refuse('KC003', 'command.body', '{"field": "rule", "reason": "values"}');
        end if;
    end loop;
end $$;

-- What a body says of an item, by the kind of its catalogue.
create or replace function core.catalogue_fields(which text, body jsonb) returns jsonb
language plpgsql as $$
declare
    f     jsonb := jsonb_build_object('name', core.body_words(body, 'name', 1, 30), 'retire_on', null);
    stage core.teaching_stage;
begin
    if jsonb_typeof(body -> 'retire_on') <> 'null' then
        if core.body_date(body, 'retire_on') not between core.today() - 3660 and core.today() + 3660 then
            perform core.refuse_field('retire_on', 'date.far');
        end if;
        f := f || jsonb_build_object('retire_on', body -> 'retire_on');
    end if;
    case which
        when 'title' then
            if core.body_text(body, 'staff_group') not in ('teacher', 'staff') then
                perform core.refuse('KC003', 'command.body', '{"field": "staff_group", "reason": "word"}');
            end if;
            f := f || jsonb_build_object('staff_group', body -> 'staff_group');
        when 'subject' then
            select s.* into stage from core.teaching_stage s where s.id = core.body_int(body, 'stage_id');
            if stage.id is null then perform core.refuse_field('stage_id', 'choice.unknown'); end if;
            if stage.retired and coalesce(jsonb_typeof(body -> 'id'), 'null') = 'null' then
                perform core.refuse_field('stage_id', 'choice.retired');
            end if;
            f := f || jsonb_build_object('stage_id', body -> 'stage_id');
        when 'filter' then
            perform core.check_rule(body -> 'rule');
            f := f || jsonb_build_object('rule', body -> 'rule');
        when 'course_nature' then f := core.nature_fields(body, f);
        when 'holiday' then f := core.holiday_fields(body, f);
        else null;
    end case;
    return f;
end $$;

grant execute on function core.catalogue_item(text, bigint), core.set_catalogue(text, bigint, jsonb), core.add_catalogue_event(core.catalogue_event),
    core.check_rule(jsonb), core.catalogue_fields(text, jsonb) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.catalogue_set(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    which  text := core.body_text(body, 'catalogue');
    id     bigint := case when jsonb_typeof(body -> 'id') <> 'null' then core.body_int(body, 'id') end;
    before jsonb;
    f      jsonb;
    e      core.catalogue_event;
begin
    perform auth.spend('catalogue', 'account', a.account_id::text);  -- every desk is told
    if which not in ('title', 'subject', 'stage', 'employment', 'training_role', 'filter', 'course_tag', 'course_reason', 'course_nature',
            'holiday') then
        perform core.refuse('KC003', 'command.body', '{"field": "catalogue", "reason": "word"}');
    end if;
    f := core.catalogue_fields(which, body);
    if id is not null then
        before := core.catalogue_item(which, id);
        if before is null or before -> 'stage_id' is distinct from f -> 'stage_id' then perform core.refuse_field('id', 'choice.unknown'); end if;
    end if;
    e.reason := case when id is not null then cmd.need_reason(body, 'reason')
        when jsonb_typeof(body -> 'reason') <> 'null' then core.body_plain(body, 'reason', 0, 500) else '' end;
    id := core.set_catalogue(which, id, f);
    e.unit_id := a.unit_id;
    e.catalogue := which;
    e.item_id := id;
    e.changes := core.changed_fields(coalesce(before, '{}'), f);
    e.action := case when before is null then 'add' when not e.changes ? 'retire_on' then 'change'
        when f ->> 'retire_on' is null then 'restore' else 'retire' end;
    e.by_account_id := a.account_id;
    e.by_name := a.name;
    e.command_id := a.command_id;
    perform core.add_catalogue_event(e);
    return jsonb_build_object('catalogue', which, 'id', id, 'name', f -> 'name', 'retire_on', f -> 'retire_on');
end $$;
reset role;
