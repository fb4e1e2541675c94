-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rosters that lie in an actor's scope: one's own school's, or those of the schools one's desk reviews. 教師進修網 is over
-- all, and holds none but of those it reviews itself: a country of teachers is searched at the centre (search.sql).
set local role desk_owner;

-- The desk over a roster: the one that reviews the school's 總負責人.
create or replace function core.roster_desk(p_unit int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select u.chief_reviewer_id from core.unit u where u.id = p_unit);
end $$;

create or replace function auth.my_roster_units() returns int[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return case auth.my_scope('teacher')
        when 'desk' then (select coalesce(array_agg(u.id), '{}') from core.unit u where u.chief_reviewer_id = auth.my_unit())
        when 'unit' then array[auth.my_unit()] else '{}' end;
end $$;

create or replace function auth.my_settling_desk() returns int
language plpgsql stable as $$
begin
    return case when auth.my_scope('teacher_move') = 'desk' then auth.my_unit() end;
end $$;

grant execute on function core.roster_desk(int), auth.my_roster_units(), auth.my_settling_desk() to desk_api;
reset role;

set local role desk_api;

-- Whether an actor's right to the command reaches the roster of a unit.
create or replace function cmd.keeps_roster(a auth.actor, p_unit int) returns boolean
language plpgsql stable as $$
begin
    return coalesce(a.reach = 'unit' and p_unit = a.unit_id or a.reach = 'desk' and core.roster_desk(p_unit) = a.unit_id, false);
end $$;

-- The unit on whose roster somebody is to be entered.
create or replace function cmd.roster_unit(a auth.actor, p_unit bigint) returns core.unit
language plpgsql as $$
declare u core.unit;
begin
    select x.* into u from core.unit x join core.unit_kind k on k.key = x.kind and not k.is_desk where x.id = p_unit and x.eligible;
    if u.id is null or not cmd.keeps_roster(a, u.id) then perform core.refuse('KD100', 'roster.not_visible'); end if;
    return u;
end $$;

-- The entry a command is about, locked. Nobody locks what they do not keep.
create or replace function cmd.kept_teacher(a auth.actor, body jsonb) returns core.teacher
language plpgsql as $$
declare t core.teacher;
begin
    select * into t from core.teacher x where x.id = core.body_int(body, 'teacher_id');
    if t.id is not null and cmd.keeps_roster(a, t.unit_id) then t := core.lock_teacher(t.id); end if;
    if t.id is null or not cmd.keeps_roster(a, t.unit_id) then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    return t;
end $$;

-- The same, and it must be the row that was seen.
create or replace function cmd.the_teacher(a auth.actor, body jsonb, p_states text[]) returns core.teacher
language plpgsql as $$
declare
    t    core.teacher := cmd.kept_teacher(a, body);
    seen bigint := core.body_int(body, 'row_version');
begin
    perform core.need_as_seen('teacher', '{KD102,KD103}', t.row_version, seen, t.state, p_states);
    return t;
end $$;

-- What was done with an entry: its history, with before and after.
create or replace function cmd.note_teacher(a auth.actor, t core.teacher, p_action text, p_reason text default '', p_changes jsonb default '{}')
returns void
language plpgsql as $$
begin
    perform core.add_teacher_event(t.id, t.unit_id, p_action, p_reason, p_changes, a.account_id, a.name, a.command_id);
end $$;
reset role;
