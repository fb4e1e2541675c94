-- SPDX-License-Identifier: GPL-3.0-or-later
-- The numbers of those on a roster: whole IDs are seen in here alone.
set local role desk_owner;

create or replace function core.may_renumber(t core.teacher) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.national_id n where n.person_id = t.person_id and n.current and n.number ~ '^[A-Z][A-D89]')
        and not exists (select from core.hold h where h.person_id = t.person_id and not h.of_teacher);
end $$;

create or replace function core.show_number(t core.teacher) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.teacher x set national_id = core.mask_national_id(n.number), changed_at = now(), row_version = x.row_version + 1
        from core.national_id n where x.id = t.id and n.person_id = t.person_id and n.current
$$;

-- False: the number is somebody else's.
create or replace function core.renumber(t core.teacher, p_number text, p_command uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.national_id(number, person_id, current, entered_by) values (p_number, t.person_id, false, p_command)
        on conflict (number) do nothing;
    if not exists (select from core.national_id n where n.number = p_number and n.person_id = t.person_id) then return false; end if;
    update core.national_id n set current = false, ended_by = p_command where n.person_id = t.person_id and n.current and n.number <> p_number;
    update core.national_id n set current = true where n.number = p_number;
    perform core.show_number(t);
    return true;
end $$;

-- As it was before a command. A number that it brought leads to nobody any more: it may be somebody else's.
create or replace function core.undo_renumber(t core.teacher, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.national_id n set current = false where n.person_id = t.person_id and n.current;
    update core.national_id n set current = true, ended_by = null where n.person_id = t.person_id and n.ended_by = p_command;
    delete from core.national_id n where n.person_id = t.person_id and n.entered_by = p_command;
    perform core.show_number(t);
end $$;

create or replace function core.whole_teacher_id(p_teacher bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select n.number from core.teacher t join core.national_id n on n.person_id = t.person_id and n.current
        where t.id = p_teacher and t.unit_id = any (auth.my_roster_units()));
end $$;

grant execute on function core.may_renumber(core.teacher), core.renumber(core.teacher, text, uuid), core.undo_renumber(core.teacher, uuid),
    core.whole_teacher_id(bigint) to desk_api;
reset role;

set local role desk_api;

-- The ID itself is read by api.shown_teacher_id, once this is committed and so written down.
create or replace function cmd.teacher_show_id(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    purpose text := cmd.need_reason(body, 'purpose');
    t       core.teacher;
begin
    select * into t from core.teacher x where x.id = core.body_int(body, 'teacher_id');
    if t.id is null or not cmd.keeps_roster(a, t.unit_id) then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    return jsonb_build_object('teacher_id', t.id, 'purpose', purpose);
end $$;

create or replace function api.shown_teacher_id(token text, command_id uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_teacher_id.command_id, 'teacher.show_id');
    id    text;
begin
    if shown is not null then id := core.whole_teacher_id((shown ->> 'teacher_id')::bigint); end if;
    if id is null then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    perform cmd.note_id_read(me, command_id, shown);
    return id;
end $$;

grant execute on function api.shown_teacher_id(text, uuid) to desk_user;
reset role;
