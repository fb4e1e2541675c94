-- SPDX-License-Identifier: GPL-3.0-or-later
-- 匯入: a personnel list taken into a roster. As with one person, who is in it is said first (roster.look), counted and written
-- down, and what may be learnt of anybody on another roster is what teacher.register says. Parts of one list name the same
-- import, and are undone together.
set local role desk_owner;

-- The entry of whoever has a number, wherever it is.
create or replace function core.teacher_of_number(p_number text) returns core.teacher
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare t core.teacher;
begin
    select x.* into t from core.teacher x join core.national_id n on n.person_id = x.person_id where n.number = p_number;
    return t;
end $$;

-- All of an entry that an import may change, and undoing it restores.
create or replace function core.whole_entry_of(t core.teacher) returns jsonb
language sql immutable as $$
    select core.standing_of(t) || core.own_notes_of(t) || core.roster_of(t) || core.identity_of(t)
$$;

-- The import that a part belongs to, locked; made by its first part. Null: there is one of that id that is another's or closed.
create or replace function core.open_import(p_id uuid, p_unit int, p_account bigint, p_name text, p_list text) returns core.roster_import
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i core.roster_import;
begin
    insert into core.roster_import(id, unit_id, by_account_id, by_name, list_name) values (p_id, p_unit, p_account, p_name, p_list)
        on conflict (id) do nothing;
    select * into i from core.roster_import x where x.id = p_id and x.unit_id = p_unit and x.by_account_id = p_account and x.undone_at is null
        and x.at > clock_timestamp() - interval '7 days' for no key update;
    return i;
end $$;

create or replace function core.lock_import(p_id uuid) returns core.roster_import
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare i core.roster_import;
begin
    select * into i from core.roster_import x where x.id = p_id for no key update;
    return i;
end $$;

create or replace function core.note_import(p_import uuid, p_outcome text, p_was jsonb, p_teacher bigint, p_command uuid default null)
returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.roster_import_row(import_id, teacher_id, outcome, was, move_id, row_version, command_id)
        select p_import, t.id, p_outcome, p_was, case when p_outcome in ('moved', 'returned', 'left') then
            (select max(m.id) from core.teacher_move m where m.teacher_id = t.id) end, t.row_version,
            case when p_outcome = 'renumbered' then p_command end
        from core.teacher t where t.id = p_teacher
$$;

-- What has happened since to an entry of an import: then it is not undone. A planned departure changes the entry when its day comes.
-- A number is not taken back from under a business account, which goes by it.
create or replace function core.is_touched(r core.roster_import_row) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    t core.teacher;
    m core.teacher_move;
begin
    select * into t from core.teacher x where x.id = r.teacher_id;
    select * into m from core.teacher_move x where x.id = r.move_id;
    return t.row_version <> r.row_version + case when r.was ? 'planned' and m.state = 'done' then 1 else 0 end
        or m.id is not null and (m.state not in ('planned', 'done') or not core.is_last_move(m, false))
        or m.id is null and exists (select from core.teacher_move x where x.teacher_id = t.id and x.state = 'planned')
        or r.command_id is not null and exists (select from core.hold h where h.person_id = t.person_id and not h.of_teacher);
end $$;

create or replace function core.undo_entry(r core.roster_import_row, p_by text) returns core.teacher
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t core.teacher := core.lock_teacher(r.teacher_id);
    m core.teacher_move;
begin
    if r.outcome = 'new' then
        -- It stays readable as what it was: 登錄錯誤.
        m.teacher_id := t.id;
        m.name := t.name;
        m.from_unit_id := t.unit_id;
        m.kind := 'mistake';
        m.on_date := core.today();
        m.state := 'done';
        m.was := core.standing_of(t);
        m.by_name := p_by;
        perform core.add_move(m);
        return core.leave_roster(t, 'mistake', core.today(), null);
    end if;
    if r.move_id is not null then perform core.end_move(r.move_id, 'taken_back'); end if;
    if r.outcome = 'renumbered' then perform core.undo_renumber(t, r.command_id); end if;
    if r.outcome not in ('overwritten', 'renumbered') then t := core.stand_as(t, r.was); end if;
    if r.outcome <> 'left' then t := core.change_teacher(t, r.was); end if;
    return t;
end $$;

create or replace function core.end_import(p_id uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.roster_import x set undone_at = clock_timestamp() where x.id = p_id
$$;

-- The rows of an import, locked as the commands about single entries lock them.
create or replace function core.import_rows(p_id uuid) returns setof core.roster_import_row
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from core.teacher t where t.id in (select x.teacher_id from core.roster_import_row x where x.import_id = p_id)
        order by t.id for no key update;
    return query select x.* from core.roster_import_row x where x.import_id = p_id order by x.teacher_id;
end $$;

grant execute on function core.teacher_of_number(text), core.whole_entry_of(core.teacher), core.open_import(uuid, int, bigint, text, text),
    core.lock_import(uuid), core.note_import(uuid, text, jsonb, bigint, uuid), core.is_touched(core.roster_import_row),
    core.undo_entry(core.roster_import_row, text), core.end_import(uuid), core.import_rows(uuid) to desk_api;
reset role;

set local role desk_api;

-- A list of a body, of p_most elements at most.
create or replace function cmd.body_list(body jsonb, field text, p_most int) returns jsonb
language plpgsql as $$
begin
    if not body ? field then return '[]'::jsonb; end if;
    if (case when jsonb_typeof(body -> field) = 'array' then jsonb_array_length(body -> field) > p_most else true end) then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'array'));
    end if;
    return body -> field;
end $$;

-- One person of a list: [number, name, sex, birth date].
create or replace function cmd.listed_person(p_unit bigint, p jsonb) returns jsonb
language plpgsql as $$
begin
    if (case when jsonb_typeof(p) = 'array' then jsonb_array_length(p) <> 4 else true end) then
        perform core.refuse('KC003', 'command.body', '{"field": "people", "reason": "array"}');
    end if;
    return jsonb_build_object('unit_id', p_unit, 'national_id', p -> 0, 'name', p -> 1, 'sex', p -> 2, 'birth_date', p -> 3);
end $$;

-- What a handler raised, as it is answered about one row; what a later try may cure goes on.
create or replace function cmd.row_refusal(p_state text, p_message text, p_detail text, p_constraint text) returns jsonb
language plpgsql as $$
begin
    if p_state !~ '^(KD|23)' then raise exception using errcode = p_state, message = p_message, detail = coalesce(p_detail, ''); end if;
    return cmd.error_of(p_state, p_message, p_detail, p_constraint);
end $$;

-- Who is in a list (at most 500 a part); renumber: places of those who are somebody of the own roster with another number, each at
-- the price of teacher.look, since taking them tells whether the number is anybody's. Answered is who of them stands on the own roster,
-- and which cannot be anybody; of all others nothing, whoever they are.
create or replace function cmd.roster_look(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u         core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
    people    jsonb := cmd.body_list(body, 'people', 500);
    renumbers jsonb := cmd.body_list(body, 'renumber', 500);
    own       jsonb := '[]'::jsonb;
    refused   jsonb := '[]'::jsonb;
    f         jsonb;
    t         core.teacher;
    state     text;
    message   text;
    detail    text;
    i         int := -1;
begin
    perform auth.spend('roster_look', 'list', a.account_id::text, jsonb_array_length(people));
    if jsonb_array_length(renumbers) > 0 then
        perform auth.spend('roster_look', 'account', a.account_id::text, jsonb_array_length(renumbers));
    end if;
    for f in select cmd.listed_person(u.id, x) from jsonb_array_elements(people) with ordinality y(x, o) order by o loop
        i := i + 1;
        begin
            perform core.check_identity(f);
            t := core.teacher_of_number(f ->> 'national_id');
            if t.unit_id = u.id then
                own := own || jsonb_build_array(jsonb_build_array(i, t.id));
            else
                perform core.count_look(f ->> 'national_id', u.id);
            end if;
        exception when others then
            get stacked diagnostics state = returned_sqlstate, message = message_text, detail = pg_exception_detail;
            refused := refused || jsonb_build_array(jsonb_build_object('i', i, 'error', cmd.row_refusal(state, message, detail, '')));
        end;
    end loop;
    return jsonb_build_object('unit_id', u.id, 'people', jsonb_array_length(people), 'known', jsonb_array_length(own),
        'own', own, 'refused', refused);
end $$;

-- An import does something with an entry once, so that undoing it knows what was before.
create or replace function cmd.check_untaken(p_import uuid, p_teacher bigint) returns void
language plpgsql as $$
begin
    if exists (select from core.roster_import_row x where x.import_id = p_import and x.teacher_id = p_teacher) then
        perform core.refuse('KD116', 'roster_import.twice');
    end if;
end $$;

-- Whose number the list has otherwise: somebody of the own roster (`is`), of the name and birth date that it says. From then on the
-- number is theirs.
create or replace function cmd.renumber_listed(a auth.actor, u core.unit, f jsonb, r jsonb, p_import core.roster_import) returns core.teacher
language plpgsql as $$
declare
    t core.teacher := cmd.the_teacher(a, jsonb_build_object('teacher_id', r -> 'is', 'row_version', r -> 'row_version'),
        '{active,on_leave}');
begin
    if t.unit_id <> u.id then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    perform cmd.check_untaken(p_import.id, t.id), cmd.renumber(a, t, f, p_import.list_name);
    return t;
end $$;

-- Takes one person of a looked-at list; r: {i, is, title_id, move, row_version, more}. is: whom on the own roster the desk takes this
-- to be, null for nobody; where given, it is nobody else, or they get the number.
create or replace function cmd.take_listed(a auth.actor, p_import core.roster_import, u core.unit, f jsonb, r jsonb, p_renumbers boolean)
returns jsonb
language plpgsql as $$
declare
    was     core.teacher;
    ans     jsonb;
    outcome text;
begin
    perform core.check_identity(f);
    if jsonb_typeof(r -> 'row_version') <> 'null' then perform core.body_int(r, 'row_version'); end if;
    if p_renumbers then
        was := cmd.renumber_listed(a, u, f, r, p_import);
        outcome := 'renumbered';
    else
        -- The row waits for whoever else enters the same person, and is what cmd.enter() will find.
        was := core.entry_of(core.person_of(f ->> 'national_id'));
    end if;
    if r ? 'is' and r -> 'is' is distinct from coalesce(to_jsonb(case when was.unit_id = u.id then was.id end), 'null') then
        perform core.refuse('KD128', 'roster_import.other', jsonb_build_object('teacher_id', case when was.unit_id = u.id then was.id end));
    end if;
    if was.unit_id = u.id then
        perform cmd.check_untaken(p_import.id, was.id);
        if (r ->> 'row_version')::bigint <> was.row_version then
            perform core.refuse('KD102', 'teacher.changed', jsonb_build_object('row_version', was.row_version, 'state', was.state));
        end if;
    end if;
    ans := cmd.enter(a, u, f, r);
    outcome := coalesce(outcome, ans ->> 'outcome');
    if outcome <> 'unchanged' then
        perform core.note_import(p_import.id, outcome, case when was.id is null then '{}' else core.whole_entry_of(was) end,
            (ans ->> 'teacher_id')::bigint, a.command_id);
    end if;
    return ans - 'changes' || jsonb_build_object('outcome', outcome);
end $$;

-- One who is in the list no more; r: {teacher_id, row_version, departure, on_date, back_on}.
create or replace function cmd.leave_listed(a auth.actor, p_import uuid, p_unit int, r jsonb) returns jsonb
language plpgsql as $$
declare
    t   core.teacher := cmd.kept_teacher(a, r);
    ans jsonb;
begin
    if t.unit_id <> p_unit then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    perform cmd.check_untaken(p_import, t.id);
    ans := cmd.teacher_leave(a, r);
    perform core.note_import(p_import, 'left', core.whole_entry_of(t)
        || case ans ->> 'state' when 'planned' then '{"planned": true}' else '{}' end::jsonb, t.id, a.command_id);
    return jsonb_build_object('teacher_id', t.id, 'outcome', 'left');
end $$;

-- A part of a list: {import, unit_id, list, look, entry, take: […], leave: […]}, 500 rows at most. Each row is done or refused for
-- itself; an import holds 5,000.
create or replace function cmd.roster_import(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    u       core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
    takes   jsonb := cmd.body_list(body, 'take', 500);
    leaves  jsonb := cmd.body_list(body, 'leave', 500);
    looked  jsonb := '{}'::jsonb;
    i       core.roster_import;
    r       record;
    ans     jsonb;
    rows    jsonb := '[]'::jsonb;
    state   text;
    message text;
    detail  text;
    cons    text;
begin
    if core.body_text(body, 'import') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "import", "reason": "uuid7"}');
    end if;
    if jsonb_array_length(takes) > 0 then
        looked := cmd.looked(a, body, 'roster.look');
        if (looked ->> 'unit_id')::bigint <> u.id then perform core.refuse('KD100', 'roster.not_visible'); end if;
    end if;
    i := core.open_import((body ->> 'import')::uuid, u.id, a.account_id, a.name, core.body_plain(body, 'list', 0, 100, false));
    if i.id is null then perform core.refuse('KD115', 'roster_import.not_visible'); end if;
    if (select count(*) from core.roster_import_row x where x.import_id = i.id) + jsonb_array_length(takes) + jsonb_array_length(leaves) > 5000 then
        perform core.refuse('KD117', 'roster_import.large', '{"maximum": 5000}');
    end if;
    -- Everybody locks in the order of the numbers.
    for r in select y.* from (
        select x as row, core.body_int(x, 'i') as place,
                cmd.listed_person(u.id, looked -> 'people' -> least(core.body_int(x, 'i'), 5000)::int) as person,
                coalesce(looked -> 'renumber' @> jsonb_build_array(x -> 'i'), false) as renumbers, null::bigint as teacher
                from jsonb_array_elements(takes) x
            union all select x, null, null, false, core.body_int(x, 'teacher_id') from jsonb_array_elements(leaves) x) y
        order by y.teacher nulls first, y.person ->> 'national_id'
    loop
        begin
            if r.person is not null then ans := cmd.take_listed(a, i, u, r.person, r.row, r.renumbers);
            else ans := cmd.leave_listed(a, i.id, u.id, r.row); end if;
        exception when others then
            get stacked diagnostics state = returned_sqlstate, message = message_text, detail = pg_exception_detail, cons = constraint_name;
            ans := jsonb_build_object('outcome', 'refused', 'teacher_id', r.teacher, 'error', cmd.row_refusal(state, message, detail, cons));
        end;
        rows := rows || jsonb_build_array(jsonb_build_object('i', r.place) || ans);
    end loop;
    return jsonb_build_object('import_id', i.id, 'unit_id', u.id, 'rows', rows)
        || (select coalesce(jsonb_object_agg(x.outcome, x.n), '{}') from (
            select y ->> 'outcome' as outcome, count(*) as n from jsonb_array_elements(rows) y group by 1) x);
end $$;

-- Takes an import back. What has been changed since stays with `rest`, else nothing is done while there is any.
create or replace function cmd.roster_undo_import(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    i       core.roster_import;
    r       core.roster_import_row;
    t       core.teacher;
    reason  text := cmd.need_reason(body, 'reason');
    rest    boolean := core.body_bool(body, 'rest', false);
    undone  int := 0;
    touched bigint[];
begin
    if core.body_text(body, 'import') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "import", "reason": "uuid7"}');
    end if;
    select * into i from core.roster_import x where x.id = (body ->> 'import')::uuid;
    if i.id is null or not cmd.keeps_roster(a, i.unit_id) then perform core.refuse('KD115', 'roster_import.not_visible'); end if;
    i := core.lock_import(i.id);
    if i.undone_at is not null then perform core.refuse('KD118', 'roster_import.undone'); end if;
    if i.at < now() - make_interval(days => core.setting_int('roster_undo_days')) then
        perform core.refuse('KD112', 'move.too_late', jsonb_build_object('days', core.setting_int('roster_undo_days')));
    end if;
    touched := (select coalesce(array_agg(x.teacher_id), '{}') from core.import_rows(i.id) x where core.is_touched(x));
    if touched <> '{}' and not rest then
        -- Named is who stands on a roster that one keeps.
        perform core.refuse('KD119', 'roster_import.touched', jsonb_build_object('teachers', cardinality(touched),
            'names', (select coalesce(jsonb_agg(y.name), '[]') from (select x.name from core.teacher x
                where x.id = any (touched) and x.unit_id = i.unit_id order by x.id limit 20) y)));
    end if;
    for r in select * from core.import_rows(i.id) loop
        continue when r.teacher_id = any (touched);
        t := core.undo_entry(r, a.name);
        perform core.add_teacher_event(t.id, i.unit_id, 'take_back', reason, '{}', a.account_id, a.name, a.command_id);
        undone := undone + 1;
    end loop;
    perform core.end_import(i.id);
    return jsonb_build_object('import_id', i.id, 'unit_id', i.unit_id, 'undone', undone, 'kept', cardinality(touched));
end $$;

-- The imports of the rosters one keeps, the newest first, a hundred at most. rows: by outcome.
create or replace function api.roster_imports(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'roster.import');
    return (select coalesce(jsonb_agg(to_jsonb(x) order by x.at desc), '[]') from (
        select i.id, i.unit_id, i.by_name, i.list_name, core.utc(i.at) as at, core.utc(i.undone_at) as undone_at,
            core.utc(i.at + make_interval(days => core.setting_int('roster_undo_days'))) as open_until,
            (select coalesce(jsonb_object_agg(y.outcome, y.n), '{}') from (
                select r.outcome, count(*) as n from core.roster_import_row r where r.import_id = i.id group by 1) y) as rows
        from core.roster_import i order by i.at desc limit 100) x);
end $$;

grant execute on function api.roster_imports(text) to desk_user;
reset role;
