-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tree of 課程性質 and the days that are no working days, as 教師進修網 keeps them (catalogue.set). Stages and what lies under
-- them (行政, 教學) are the release's; 領域 and 群, 科目 and 科 are added, renamed and retired, each with what is chosen in its place.
set local role desk_owner;

create or replace function core.nature_item(p_id bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('name', x.name, 'retire_on', x.retire_on, 'parent_id', x.parent_id, 'successor_id', x.successor_id)
    from core.course_nature x where x.id = p_id and x.level > 2
$$;

-- A successor is of the same level and in use; whoever has another's place is not replaced by it in turn.
create or replace function core.nature_fields(body jsonb, f jsonb) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_id   bigint := case when jsonb_typeof(body -> 'id') <> 'null' then core.body_int(body, 'id') end;
    is_new boolean := v_id is null;
    above  core.course_nature;
    next   core.course_nature;
begin
    select * into above from core.course_nature x where x.id = core.body_int(body, 'parent_id') and x.level in (2, 3);
    if above.id is null or not is_new and not exists (select from core.course_nature x where x.id = v_id and x.parent_id = above.id) then
        perform core.refuse_field('parent_id', 'choice.unknown');
    end if;
    if above.retired and is_new then perform core.refuse_field('parent_id', 'choice.retired'); end if;
    if exists (select from core.course_nature x where x.parent_id = above.id and x.id is distinct from v_id and not x.retired
            and core.fold(x.name) = core.fold(f ->> 'name')) and (is_new or f ->> 'retire_on' is null) then
        perform core.refuse('KD114', 'catalogue.taken', '{}');
    end if;
    f := f || jsonb_build_object('parent_id', above.id, 'successor_id', null);
    if coalesce(jsonb_typeof(body -> 'successor_id'), 'null') = 'null' then return f; end if;
    select * into next from core.course_nature x where x.id = core.body_int(body, 'successor_id');
    if next.id is null or next.level <> above.level + 1 or next.id = v_id or f ->> 'retire_on' is null then
        perform core.refuse_field('successor_id', 'choice.unknown');
    end if;
    if next.retired or next.retire_on is not null then perform core.refuse_field('successor_id', 'choice.retired'); end if;
    return f || jsonb_build_object('successor_id', next.id);
end $$;

-- A 領域 without parts has 無 below it, which is what courses have. What is retired takes along what lies under it, and brings it
-- back, as far as it went on the same day.
create or replace function core.set_nature(p_id bigint, f jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_id   int := coalesce(p_id, nextval('core.catalogue_serial'));
    above  core.course_nature;
    before core.course_nature;
    gone   date := (f ->> 'retire_on')::date;
    is_out boolean := coalesce(gone <= core.today(), false);
    made   text := to_char(core.today(), 'YYYY');
begin
    if p_id is null then
        select * into strict above from core.course_nature x where x.id = (f ->> 'parent_id')::int;
        insert into core.course_nature(id, parent_id, level, code, name, version, sort, retired, retire_on)
            values (v_id, above.id, above.level + 1, v_id::text, f ->> 'name', made,
                (select coalesce(max(x.sort), 0) + 1 from core.course_nature x where x.parent_id = above.id), is_out, gone);
        if above.level = 2 then
            insert into core.course_nature(id, parent_id, level, code, name, version, sort, retired, retire_on)
                values (nextval('core.catalogue_serial'), v_id, 4, '1', '無', made, 1, is_out, gone);
        end if;
        return v_id;
    end if;
    select * into strict before from core.course_nature x where x.id = p_id for no key update;
    update core.course_nature x set name = f ->> 'name', retired = is_out, retire_on = gone, successor_id = (f ->> 'successor_id')::int
        where x.id = p_id;
    if before.retire_on is distinct from gone then
        update core.course_nature x set retired = is_out, retire_on = gone
            where x.parent_id = p_id and x.retire_on is not distinct from before.retire_on;
    end if;
    return v_id;
end $$;

create or replace function core.holiday_item(p_id bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('name', x.name, 'retire_on', null, 'day', x.day, 'until', x.until, 'kind', x.kind) from core.holiday x where x.id = p_id
$$;

-- Days of one kind do not lie over each other; an own id that is a day of the calendar is the day's.
create or replace function core.holiday_fields(body jsonb, f jsonb) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_id bigint := case when jsonb_typeof(body -> 'id') <> 'null' then core.body_int(body, 'id') end;
    v_kind text := core.body_text(body, 'kind');
    v_day date := core.body_date(body, 'day');
    v_until date := core.body_date(body, 'until');
begin
    if v_kind not in ('holiday', 'winter') then perform core.refuse('KC003', 'command.body', '{"field": "kind", "reason": "word"}'); end if;
    if v_day not between core.today() - 3660 and core.today() + 3660 then perform core.refuse_field('day', 'date.far'); end if;
    if v_until < v_day or v_until > v_day + 60 then perform core.refuse_field('until', 'date.order'); end if;
    if f ->> 'retire_on' is null and exists (select from core.holiday h where h.kind = v_kind and h.id is distinct from v_id
            and h.day <= v_until and h.until >= v_day) then
        perform core.refuse('KD114', 'catalogue.taken', '{}');
    end if;
    return f || jsonb_build_object('day', v_day, 'until', v_until, 'kind', v_kind);
end $$;

-- A day that is none after all goes: what was done stands in the catalogue's history.
create or replace function core.set_holiday(p_id bigint, f jsonb) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_id int := coalesce(p_id, to_char((f ->> 'day')::date, 'YYYYMMDD')::int);
begin
    if f ->> 'retire_on' is not null then
        delete from core.holiday h where h.id = p_id;
    elsif p_id is not null then
        update core.holiday h set name = f ->> 'name', day = (f ->> 'day')::date, until = (f ->> 'until')::date, kind = f ->> 'kind'
            where h.id = p_id;
    else
        if exists (select from core.holiday h where h.id = v_id) then v_id := nextval('core.catalogue_serial'); end if;
        insert into core.holiday(id, day, until, name, kind) values (v_id, (f ->> 'day')::date, (f ->> 'until')::date, f ->> 'name', f ->> 'kind');
    end if;
    return v_id;
end $$;
grant execute on function core.nature_item(bigint), core.nature_fields(jsonb, jsonb), core.set_nature(bigint, jsonb), core.holiday_item(bigint),
    core.holiday_fields(jsonb, jsonb), core.set_holiday(bigint, jsonb) to desk_api;
reset role;
