-- SPDX-License-Identifier: GPL-3.0-or-later
-- 教師資料登錄. What a school enters may be somebody on another school's roster, and whether, is told to nobody who cannot say
-- who it is: so who is entered is said first, in a command of its own (teacher.look), counted and written down, and only what
-- an earlier transaction has committed is answered. A caller who rolls back has learnt nothing.
set local role desk_owner;

-- So often a day is somebody looked at who stands on another roster. Beyond that whoever asks is told what they would be told
-- if what they said were wrong; not by an error, which would tell it now.
create or replace function core.count_look(p_number text, p_unit int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t core.teacher;
    u auth.quota_state;
begin
    select x.* into t from core.teacher x join core.national_id n on n.person_id = x.person_id where n.number = p_number and x.unit_id <> p_unit;
    if t.id is null then return; end if;
    select * into strict u from auth.used('roster_look', 'person', t.person_id::text);
    perform auth.count_use(u.quota, t.person_id::text);
end $$;

-- What was said of a person agrees with an entry of another school: name and birth date.
create or replace function core.is_same_person(t core.teacher, f jsonb) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare u auth.quota_state;
begin
    select * into strict u from auth.used('roster_look', 'person', t.person_id::text);
    return u.uses <= (u.quota).uses and core.fold(t.name) = core.fold(f ->> 'name') and t.birth_date = (f ->> 'birth_date')::date;
end $$;

grant execute on function core.count_look(text, int), core.is_same_person(core.teacher, jsonb) to desk_api;
reset role;

set local role desk_api;

-- Who is to be entered: unit, number, name, sex, birth date.
create or replace function cmd.teacher_look(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare u core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
begin
    perform core.check_identity(body);
    perform auth.spend('roster_look', 'account', a.account_id::text);
    perform core.count_look(body ->> 'national_id', u.id);
    return jsonb_build_object('unit_id', u.id);
end $$;

-- What a look said, which `look` (its id) and `entry` (its very bytes) name.
create or replace function cmd.looked(a auth.actor, body jsonb, p_kind text default 'teacher.look') returns jsonb
language plpgsql as $$
declare entry text := core.body_text(body, 'entry');
begin
    if core.body_text(body, 'look') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "look", "reason": "uuid7"}');
    end if;
    if not exists (select from cmd.command c where c.id = (body ->> 'look')::uuid and c.account_id = a.account_id and c.kind = p_kind
            and c.status = 'done' and c.xid <> pg_current_xact_id() and c.at > now() - interval '1 day'
            and c.body_hash = sha256(convert_to(entry, 'UTF8'))) then
        perform core.refuse('KD105', 'teacher.not_looked');
    end if;
    return entry::jsonb;
end $$;

-- Enters whom a look named: f of it, body of the entry itself (title_id, move, differs, more).
create or replace function cmd.enter(a auth.actor, u core.unit, f jsonb, body jsonb) returns jsonb
language plpgsql as $$
declare
    more    jsonb := coalesce(body -> 'more', '{}');
    moves   boolean := core.body_bool(body, 'move', false);
    differs boolean := core.body_bool(body, 'differs', false);
    number  text := f ->> 'national_id';
    person  bigint;
    t       core.teacher;
    wanted  jsonb;
    changes jsonb;
begin
    if jsonb_typeof(more) <> 'object' or exists (select from jsonb_object_keys(more) k where not core.roster_of(t) ? k) then
        perform core.refuse('KC003', 'command.body', '{"field": "more", "reason": "field"}');
    end if;
    perform core.body_int(body, 'title_id');
    wanted := jsonb_build_object('name', f -> 'name', 'sex', f -> 'sex', 'birth_date', f -> 'birth_date', 'title_id', body -> 'title_id') || more;
    person := core.person_of(number);
    t := core.entry_of(person);
    perform core.check_roster(wanted, case when t.unit_id = u.id then core.roster_of(t) else '{}' end);
    if t.id is null then
        t := core.enter_teacher(person, u.id, number, wanted);
        perform cmd.note_teacher(a, t, 'register');
        return jsonb_build_object('teacher_id', t.id, 'outcome', 'new');
    end if;
    if t.unit_id <> u.id and not core.is_same_person(t, f) and not (a.reach = 'desk' and differs) then
        perform core.refuse('KD106', 'teacher.differs');
    end if;
    if t.state = 'left' or t.unit_id <> u.id then
        if t.state <> 'left' and not moves then
            perform core.refuse('KD107', 'teacher.elsewhere', jsonb_build_object('unit', (select x.name from core.unit x where x.id = t.unit_id)));
        end if;
        perform cmd.join_roster(a, t, u, wanted);
        return jsonb_build_object('teacher_id', t.id, 'outcome', case when t.state = 'left' then 'returned' else 'moved' end);
    end if;
    -- The same person once more: what is said now counts (S1).
    changes := core.changed_fields(core.roster_of(t) || core.identity_of(t), wanted);
    if changes <> '{}' then
        t := core.change_teacher(t, wanted);
        perform cmd.note_teacher(a, t, 'overwrite', '', changes);
    end if;
    return jsonb_build_object('teacher_id', t.id, 'outcome', case when changes = '{}' then 'unchanged' else 'overwritten' end, 'changes', changes);
end $$;

create or replace function cmd.teacher_register(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare f jsonb := cmd.looked(a, body);
begin
    return cmd.enter(a, cmd.roster_unit(a, core.body_int(f, 'unit_id')), f, body);
end $$;

-- Two that change different fields of one entry do not get in each other's way: each field is compared with what was seen.
create or replace function cmd.teacher_edit(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    t       core.teacher := cmd.kept_teacher(a, body);
    now_is  jsonb := core.roster_of(t);
    wanted  jsonb := core.wanted_fields(body, now_is, array(select k from jsonb_object_keys(now_is) k));
    changes jsonb;
begin
    if t.state = 'left' then perform core.refuse('KD103', 'teacher.state', jsonb_build_object('state', t.state)); end if;
    if wanted <> '{}' then
        perform core.check_roster(wanted, now_is);
        changes := core.changed_fields(now_is, wanted);
        t := core.change_teacher(t, wanted);
        perform cmd.note_teacher(a, t, 'edit', '', changes);
    end if;
    return jsonb_build_object('teacher_id', t.id, 'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(wanted) k));
end $$;

-- A person who has another number now (統一證號 old → new, naturalised) stays one person; the former still leads to them. A
-- school does so for who had a 統一證號 and no business account; any other number is corrected by the desk.
create or replace function cmd.renumber(a auth.actor, t core.teacher, f jsonb, p_reason text) returns void
language plpgsql as $$
declare number text := f ->> 'national_id';
begin
    perform core.check_person_number(number, t.sex);
    if core.fold(t.name) <> core.fold(f ->> 'name') or t.birth_date <> (f ->> 'birth_date')::date or (f ->> 'unit_id')::bigint <> t.unit_id then
        perform core.refuse('KD106', 'teacher.differs');
    end if;
    if a.reach <> 'desk' and not core.may_renumber(t) then perform core.refuse('KD108', 'teacher.number_fixed'); end if;
    if not core.renumber(t, number, a.command_id) then perform core.refuse('KD109', 'teacher.number_taken'); end if;
    perform cmd.note_teacher(a, t, 'renumber', p_reason,
        jsonb_build_object('national_id', jsonb_build_object('before', t.national_id, 'after', core.mask_national_id(number))));
end $$;

create or replace function cmd.teacher_renumber(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare t core.teacher := cmd.the_teacher(a, body, '{active,on_leave}');
begin
    perform cmd.renumber(a, t, cmd.looked(a, body), cmd.need_reason(body, 'reason'));
    return jsonb_build_object('teacher_id', t.id);
end $$;
reset role;
