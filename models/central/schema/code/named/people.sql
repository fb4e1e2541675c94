-- SPDX-License-Identifier: GPL-3.0-or-later
-- 指定名單: who runs a course writes down for whom it is. Whether there is such a person, and where, is told to nobody who types it:
-- what is there twice, who may enrol by it and who has enrolled would each be a way to guess a number. So a list is added to and
-- taken from in silence, and whoever is in the course stays in it.
set local role desk_owner;

create or replace function core.named_limit() returns int language sql immutable as $$ select 5000 $$;

-- Whether somebody is on the list of a course.
create or replace function core.is_named(p_course bigint, t core.teacher) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.named_person n where n.course_id = p_course and n.how = 'school' and n.unit_id = t.unit_id
            and n.name_folded = core.fold(t.name))
        or exists (select from core.national_id i join core.named_number x on x.course_id = p_course and x.number = i.number
            where i.person_id = t.person_id);
end $$;

-- What is wrong in a row.
create or replace function core.named_findings(r jsonb, p_path text) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    number text := r ->> 'national_id';
    unit   bigint := (r ->> 'unit_id')::bigint;
    reason text := core.check_name(r ->> 'name');
begin
    if reason is not null then
        return next core.finding(p_path || '.name', 'course.value', jsonb_build_object('reason', reason));
    end if;
    reason := case when number <> '' then coalesce(core.check_national_id(number),
        case when core.national_id_ended(number, core.today()) then 'national_id.ended' end) end;
    if reason is not null then
        return next core.finding(p_path || '.national_id', 'course.value', jsonb_build_object('reason', reason));
    end if;
    if unit is not null and not exists (select from core.unit u where u.id = unit) then
        return next core.finding(p_path || '.unit_id', 'course.value', '{"reason": "choice.unknown"}');
    elsif unit is null and number = '' then
        return next core.finding(p_path || '.unit_id', 'named.nobody');
    end if;
end $$;

-- How many of these are new. By the number, where there is one: the school is what is shown then.
create or replace function core.add_named(c core.course, p_rows jsonb, a auth.actor) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r     jsonb;
    v_id  bigint;
    added int := 0;
begin
    for r in select x from jsonb_array_elements(p_rows) x loop
        continue when r ->> 'national_id' <> '' and exists (select from core.named_number n where n.course_id = c.id
            and n.by_account_id = a.account_id and n.number = r ->> 'national_id');
        insert into core.named_person(course_id, how, name, name_folded, national_id, unit_id, by_account_id, by_name)
            values (c.id, case when r ->> 'national_id' <> '' then 'number' else 'school' end, r ->> 'name', core.fold(r ->> 'name'),
                case when r ->> 'national_id' <> '' then core.mask_national_id(r ->> 'national_id') else '' end, (r ->> 'unit_id')::int,
                a.account_id, a.name)
            on conflict (course_id, unit_id, name_folded) where how = 'school' do nothing returning id into v_id;
        continue when v_id is null;
        added := added + 1;
        insert into core.named_number(named_id, course_id, by_account_id, number)
            select v_id, c.id, a.account_id, r ->> 'national_id' where r ->> 'national_id' <> '';
    end loop;
    if (select count(*) from core.named_person n where n.course_id = c.id) > core.named_limit() then
        perform core.refuse('KD420', 'named.too_many', jsonb_build_object('maximum', core.named_limit()));
    end if;
    return added;
end $$;

create or replace function core.remove_named(c core.course, p_ids bigint[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    delete from core.named_person x where x.course_id = c.id and x.id = any (p_ids);
    get diagnostics n = row_count;
    return n;
end $$;

-- 整併: who was of one school is of the other.
create or replace function core.merge_named(p_from int, p_into int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from core.named_person x where x.unit_id = p_from and x.how = 'school' and exists (select from core.named_person y
        where y.course_id = x.course_id and y.unit_id = p_into and y.how = 'school' and y.name_folded = x.name_folded);
    update core.named_person x set unit_id = p_into where x.unit_id = p_from;
end $$;

-- A list goes with the sensitive answers: so many days after the course is closed or will not be (setting enrol_private_days).
create or replace function core.forget_named() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    delete from core.named_person x using core.course c where c.id = x.course_id and not core.course_lives(c.state)
        and c.state_at < now() - make_interval(days => core.setting_int('enrol_private_days'));
    get diagnostics n = row_count;
    return jsonb_build_object('named_people_gone', n);
end $$;

-- To whoever sees who is in the course.
create or replace function sync.log_named() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    course bigint := case when tg_op = 'DELETE' then old.course_id else new.course_id end;
    pk     bigint := case when tg_op = 'DELETE' then old.id else new.id end;
    op     "char" := case when tg_op = 'DELETE' then 'D' else 'U' end;
begin
    perform sync.log_change(c.unit_id, null, 'named_person', op, pk) from core.course c where c.id = course;
    perform sync.log_change(null, k, 'named_person', op, pk) from sync.keepers(course) k;
    return null;
end $$;

-- The course goes to another unit (整併), or somebody keeps it no longer.
create or replace function sync.log_named_of(p_course bigint, p_unit int, p_person bigint, p_op "char") returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    select sync.log_change(p_unit, p_person, 'named_person', p_op, n.id) from core.named_person n where n.course_id = p_course
$$;

create or replace function sync.log_named_course() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if old.unit_id <> new.unit_id then
        perform sync.log_named_of(new.id, old.unit_id, null, 'D'), sync.log_named_of(new.id, new.unit_id, null, 'U');
    end if;
    if old.owner_account_id is distinct from new.owner_account_id then
        perform sync.log_named_of(new.id, null, k.person_id, 'U') from core.account k
            where k.id in (old.owner_account_id, new.owner_account_id) and k.account_type = 'operator';
    end if;
    return null;
end $$;

create or replace function sync.log_named_deputy() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_named_of(coalesce(new.course_id, old.course_id), null, k.person_id, 'U') from core.account k
        where k.id = coalesce(new.account_id, old.account_id) and k.account_type = 'operator';
    return null;
end $$;

grant execute on function core.named_findings(jsonb, text), core.add_named(core.course, jsonb, auth.actor),
    core.remove_named(core.course, bigint[]) to desk_api;
reset role;

set local role desk_api;

-- By the row.
create or replace function cmd.charge_named(a auth.actor, body jsonb) returns void
language plpgsql as $$
declare n int := case when jsonb_typeof(body -> 'rows') = 'array' then jsonb_array_length(body -> 'rows') else 1 end;
begin
    perform auth.spend('named', 'account', a.account_id::text, n), auth.spend('named', 'unit', a.unit_id::text, n);
end $$;

create or replace function cmd.need_named_open(c core.course) returns void
language plpgsql stable as $$
begin
    if core.course_state(c.state, c.ends_at) not in ('submitted', 'returned', 'approved') then
        perform core.refuse('KD142', 'course.state', jsonb_build_object('state', core.course_state(c.state, c.ends_at)));
    end if;
end $$;

create or replace function cmd.named_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c        core.course := cmd.organised_course(a, body);
    s        record;
    errors   jsonb;
begin
    perform cmd.need_named_open(c);
    select * into s from core.shaped('[{"name": "text:50", "national_id": "text:10", "unit_id": "id"}]', body -> 'rows', 'rows');
    if s.shaped = '[]' then perform core.refuse_form('rows', 'array'); end if;
    select coalesce(jsonb_agg(f - 'warns' order by n), '[]') into errors from (
        select f, n from unnest(s.findings) with ordinality y(f, n)
        union all select f, 1000 + n from jsonb_array_elements(s.shaped) with ordinality y(r, n),
            core.named_findings(r, 'rows[' || n - 1 || ']') f) x;
    if errors <> '[]' then perform core.refuse('KD421', 'named.invalid', jsonb_build_object('errors', errors)); end if;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'added', core.add_named(c, s.shaped, a));
end $$;

create or replace function cmd.named_remove(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare c core.course := cmd.organised_course(a, body);
begin
    perform cmd.need_named_open(c);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'removed', core.remove_named(c, core.body_ids(body, 'ids', 500)));
end $$;
reset role;
