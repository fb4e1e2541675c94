-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever is over the whole country does not hold its teachers: they are searched for at the centre, page by page. What is
-- asked for is a command, and so stands in the audit; read is only what an earlier transaction has committed.
set local role desk_owner;

-- By name, a hundred rows after p_after. An ID is no filter.
create or replace function core.found_teachers(p_filter jsonb, p_after bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    units int[];
    rows  jsonb;
begin
    if core.fold(p_filter ->> 'unit') <> '' then units := core.units_found(p_filter ->> 'unit'); end if;
    select coalesce(jsonb_agg(to_jsonb(x) order by x.id), '[]') into rows from (
        select t.id, t.unit_id, t.name, t.sex, t.national_id, t.title_id, t.state, t.departure, t.state_since, t.stage_id, t.subjects, t.row_version,
            t.account_state, t.account_name
        from core.teacher t
        where (p_filter ->> 'name' = '' or starts_with(t.name, p_filter ->> 'name')) and (units is null or t.unit_id = any (units)) and t.id > p_after
        order by t.id limit 101) x;
    return jsonb_build_object('rows', case when jsonb_array_length(rows) > 100 then rows - 100 else rows end, 'more', jsonb_array_length(rows) > 100);
end $$;

grant execute on function core.found_teachers(jsonb, bigint) to desk_api;
reset role;

set local role desk_api;

-- How a name begins, or a unit's code or part of its name; one of them at least.
create or replace function cmd.teacher_search(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    name text := core.body_plain(body, 'name', 0, 50, false);
    unit text := core.body_plain(body, 'unit', 0, 100, false);
begin
    perform auth.spend('read', 'account', a.account_id::text);
    if core.check_national_id(upper(name)) is null then perform core.refuse_field('name', 'audit.id'); end if;
    if name = '' and length(unit) < 2 then perform core.refuse_field('name', 'search.empty'); end if;
    return jsonb_build_object('name', name, 'unit', unit);
end $$;

-- after: the id of the last row one has; 0 for the beginning.
create or replace function api.found_teachers(token text, command_id uuid, after bigint default 0) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    asked jsonb := cmd.shown(me, found_teachers.command_id, 'teacher.search');
begin
    if asked is null then perform core.refuse('KD113', 'search.not_asked'); end if;
    perform auth.need_right(me, 'teacher.search'), auth.spend('read', 'account', me.account_id::text);
    return core.found_teachers(asked, coalesce(after, 0));
end $$;

grant execute on function api.found_teachers(text, uuid, bigint) to desk_user;
reset role;
