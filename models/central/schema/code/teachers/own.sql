-- SPDX-License-Identifier: GPL-3.0-or-later
-- 修改個人基本資料 of a teacher (S2): the subjects of this term and their stage. Name, ID, birth date and title are the school's to say;
-- the e-mail is changed as in every account, with a code (accounts/own.sql).
set local role desk_owner;

-- The actor's own entry, locked; without an id for none.
create or replace function core.own_entry(p_person bigint) returns core.teacher
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t core.teacher;
begin
    select * into t from core.teacher x where x.person_id = p_person for no key update;
    return t;
end $$;

-- What the roster shows as somebody's address is the one they have proved.
create or replace function core.follow_email() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t core.teacher := core.own_entry(new.person_id);
begin
    if t.id is not null and t.state <> 'left' and t.email <> new.email then
        update core.teacher x set email = new.email, changed_at = now(), row_version = x.row_version + 1 where x.id = t.id;
        perform core.add_teacher_event(t.id, t.unit_id, 'edit', '', core.changed_fields(core.roster_of(t), jsonb_build_object('email', new.email)),
            new.id, new.name, null);
    end if;
    return null;
end $$;

grant execute on function core.own_entry(bigint) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.teacher_edit_own(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    t       core.teacher := core.own_entry(a.person_id);
    now_is  jsonb := core.roster_of(t);
    wanted  jsonb;
    changes jsonb;
begin
    if t.id is null then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    wanted := core.wanted_fields(body, now_is, '{stage_id,subjects}');
    if t.state = 'left' then perform core.refuse('KD103', 'teacher.state', jsonb_build_object('state', t.state)); end if;
    if wanted <> '{}' then
        perform core.check_roster(wanted, now_is);
        changes := core.changed_fields(now_is, wanted);
        t := core.change_teacher(t, wanted);
        perform cmd.note_teacher(a, t, 'edit', '', changes);
    end if;
    return jsonb_build_object('teacher_id', t.id, 'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(wanted) k));
end $$;
reset role;
