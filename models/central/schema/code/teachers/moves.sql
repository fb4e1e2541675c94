-- SPDX-License-Identifier: GPL-3.0-or-later
-- 離職／轉校／退休, leaves, and what is undone of them. Who is entered by another school is on its roster at once, since that is
-- where they teach; the school that is left sees it, and may object: then the desk over both decides, or 教師進修網.
set local role desk_owner;

-- Two units become one: so do their rosters, with what was noted about everybody.
create or replace function core.merge_rosters(p_from int, p_into int) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.teacher t set unit_id = p_into, changed_at = now(), row_version = t.row_version + 1 where t.unit_id = p_from
$$;

-- Leaves after which somebody comes back; all others end the entry.
create or replace function core.is_leave(p_kind text) returns boolean
language sql immutable as $$ select p_kind in ('unpaid_leave', 'seconded', 'lent') $$;

-- How somebody leaves, as a body may name it.
create or replace function core.departures() returns text[]
language sql immutable as $$
    select '{resign,transfer,retire,appointed,laid_off,died,mistake,unpaid_leave,seconded,lent}'::text[]
$$;

-- Where somebody stands: what a move changes, and taking it back restores.
create or replace function core.standing_of(t core.teacher) returns jsonb
language sql immutable as $$
    select jsonb_build_object('unit_id', t.unit_id, 'state', t.state, 'departure', t.departure, 'state_since', t.state_since, 'back_on', t.back_on)
$$;

-- What a school knows of somebody as its own: it does not go along, and is there again if the person comes back.
create or replace function core.own_notes_of(t core.teacher) returns jsonb
language sql immutable as $$
    select jsonb_build_object('title_id', t.title_id, 'unit_note', t.unit_note, 'note', t.note,
        'employment_id', t.employment_id, 'hired_on', t.hired_on)
$$;

-- Writes what of both stands in s, and leaves the rest.
create or replace function core.stand_as(t core.teacher, s jsonb) returns core.teacher
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    n      jsonb := core.standing_of(t) || core.own_notes_of(t) || s;
    before int := t.unit_id;
begin
    update core.teacher x set unit_id = (n ->> 'unit_id')::int, state = n ->> 'state', departure = n ->> 'departure',
            state_since = (n ->> 'state_since')::date, back_on = (n ->> 'back_on')::date, title_id = (n ->> 'title_id')::int,
            unit_note = n ->> 'unit_note', note = n ->> 'note', employment_id = (n ->> 'employment_id')::int, hired_on = (n ->> 'hired_on')::date,
            changed_at = now(), row_version = x.row_version + 1
        where x.id = t.id returning * into t;
    -- What one school has confirmed another has not.
    if (n ->> 'unit_id')::int <> before then t := core.confirm_entry(t, null, null); end if;
    return t;
end $$;

create or replace function core.drop_planned(p_teacher bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.teacher_move x set state = 'taken_back', row_version = x.row_version + 1 where x.teacher_id = p_teacher and x.state = 'planned'
$$;

create or replace function core.add_move(m core.teacher_move) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- What was planned for somebody ends with what is done now.
    perform core.drop_planned(m.teacher_id);
    insert into core.teacher_move(teacher_id, name, from_unit_id, to_unit_id, kind, on_date, back_on, reason, state, was, by_name)
        values (m.teacher_id, m.name, m.from_unit_id, m.to_unit_id, m.kind, m.on_date, m.back_on, coalesce(m.reason, ''), m.state, m.was, m.by_name)
        returning id into m.id;
    return m.id;
end $$;

create or replace function core.lock_move(p_move bigint) returns core.teacher_move
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m core.teacher_move;
begin
    perform from core.teacher t where t.id = (select x.teacher_id from core.teacher_move x where x.id = p_move) for no key update;
    select * into m from core.teacher_move x where x.id = p_move for no key update;
    return m;
end $$;

-- The last thing that happened to its entry. To the school that was left it is so until there is another join: whatever the
-- new one does with the entry does not take the objection from it.
create or replace function core.is_last_move(m core.teacher_move, p_of_joins boolean) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return not exists (select from core.teacher_move x where x.teacher_id = m.teacher_id and x.id > m.id and x.state <> 'taken_back'
        and (x.kind = 'join' or not p_of_joins));
end $$;

create or replace function core.end_move(p_move bigint, p_state text, p_objection text default null,
    p_desk int default null, p_settled text default null)
returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.teacher_move x set state = p_state, objection = coalesce(p_objection, x.objection),
        settle_desk_id = coalesce(p_desk, x.settle_desk_id), settled = p_settled, row_version = x.row_version + 1 where x.id = p_move
$$;

-- Both schools' desk where they have one in common, else 教師進修網.
create or replace function core.settling_desk(m core.teacher_move) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select case when core.roster_desk(m.from_unit_id) = core.roster_desk(m.to_unit_id) then core.roster_desk(m.to_unit_id)
        else (select u.id from core.unit u where u.kind = 'inservice_net' order by u.id limit 1) end);
end $$;

-- Tells a school, by mail to its 總負責人, or to the desk over it while it has none.
create or replace function core.post_school(p_template text, p_unit int, p_values jsonb, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare whom text[];
begin
    select array_agg(distinct a.email) into whom from core.account a
        where a.unit_id = p_unit and a.account_type = 'chief_manager' and a.state = 'open';
    if whom is null then select array_agg(d.email) into whom from core.desk d where d.id = core.roster_desk(p_unit) and d.email <> ''; end if;
    perform core.post(p_template, w, jsonb_build_object('school', (select u.name from core.unit u where u.id = p_unit)) || p_values, p_command, null)
        from unnest(coalesce(whom, '{}')) w;
end $$;

-- What a day brings: planned moves are done, leaves end.
create or replace function core.turn_rosters() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    m     core.teacher_move;
    t     core.teacher;
    moved int := 0;
    back  int := 0;
begin
    for m in select * from core.teacher_move x where x.state = 'planned' and x.on_date <= core.today() order by x.id loop
        t := core.lock_teacher(m.teacher_id);
        perform core.leave_roster(t, m.kind, m.on_date, m.back_on);
        update core.teacher_move x set state = 'done', was = core.standing_of(t), at = clock_timestamp(),
            row_version = x.row_version + 1 where x.id = m.id;
        moved := moved + 1;
    end loop;
    for t in select * from core.teacher x where x.back_on <= core.today() order by x.id for no key update loop
        perform core.stand_as(t, jsonb_build_object('state', 'active', 'departure', null, 'state_since', t.back_on, 'back_on', null));
        perform core.add_teacher_event(t.id, t.unit_id, 'return', '', '{}', null, '', null);
        back := back + 1;
    end loop;
    return jsonb_build_object('teachers_moved', moved, 'teachers_back', back);
end $$;

create or replace function core.leave_roster(t core.teacher, p_kind text, p_on date, p_back date) returns core.teacher
language sql as $$
    select core.stand_as(t, jsonb_build_object('state', case when core.is_leave(p_kind) then 'on_leave' else 'left' end,
        'departure', p_kind, 'state_since', p_on, 'back_on', p_back))
$$;

grant execute on function core.is_leave(text), core.departures(), core.standing_of(core.teacher), core.own_notes_of(core.teacher),
    core.stand_as(core.teacher, jsonb), core.drop_planned(bigint), core.add_move(core.teacher_move), core.lock_move(bigint),
    core.is_last_move(core.teacher_move, boolean), core.end_move(bigint, text, text, int, text),
    core.settling_desk(core.teacher_move), core.post_school(text, int, jsonb, uuid), core.leave_roster(core.teacher, text, date, date) to desk_api;
reset role;

set local role desk_api;

-- Somebody comes from another roster, or back from none. What the former school noted stays there.
create or replace function cmd.join_roster(a auth.actor, t core.teacher, u core.unit, f jsonb) returns void
language plpgsql as $$
declare
    m     core.teacher_move;
    named jsonb;
begin
    m.teacher_id := t.id;
    m.name := t.name;
    m.from_unit_id := case when t.state <> 'left' then t.unit_id end;
    m.to_unit_id := u.id;
    m.kind := 'join';
    m.on_date := core.today();
    m.state := 'done';
    m.was := core.standing_of(t) || core.own_notes_of(t);
    m.by_name := a.name;
    perform core.add_move(m);
    t := core.stand_as(t, jsonb_build_object('unit_id', u.id, 'state', 'active', 'departure', null,
        'state_since', core.today(), 'back_on', null, 'unit_note', '', 'note', '', 'employment_id', null, 'hired_on', null));
    t := core.change_teacher(t, f);
    perform cmd.note_teacher(a, t, 'join');
    if m.from_unit_id is not null then
        named := jsonb_build_object('name', core.mask_name(m.name), 'new_school', u.name, 'days', core.setting_int('roster_undo_days'));
        perform core.post_school('teacher.moved', m.from_unit_id, named, a.command_id);
    end if;
end $$;

create or replace function cmd.teacher_leave(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    t       core.teacher := cmd.the_teacher(a, body, '{active,on_leave}');
    kind    text := core.body_text(body, 'departure');
    on_date date := core.body_date(body, 'on_date');
    back_on date;
    reason  text := core.body_plain(body, 'reason', 0, 500);
    m       core.teacher_move;
begin
    if kind <> all (core.departures()) then perform core.refuse('KC003', 'command.body', '{"field": "departure", "reason": "word"}'); end if;
    if on_date not between core.today() - 366 and core.today() + 366 then perform core.refuse_field('on_date', 'date.far'); end if;
    if jsonb_typeof(body -> 'back_on') <> 'null' then
        back_on := core.body_date(body, 'back_on');
        if not core.is_leave(kind) then perform core.refuse('KC003', 'command.body', '{"field": "back_on", "reason": "word"}'); end if;
        if back_on <= on_date or back_on <= core.today() or back_on > on_date + 3660 then perform core.refuse_field('back_on', 'date.far'); end if;
    end if;
    m.teacher_id := t.id;
    m.name := t.name;
    m.from_unit_id := t.unit_id;
    m.kind := kind;
    m.on_date := on_date;
    m.back_on := back_on;
    m.reason := reason;
    m.state := case when on_date > core.today() then 'planned' else 'done' end;
    m.was := core.standing_of(t);
    m.by_name := a.name;
    m.id := core.add_move(m);
    if m.state = 'done' then t := core.leave_roster(t, kind, on_date, back_on); end if;
    perform cmd.note_teacher(a, t, 'leave', reason, jsonb_build_object('departure', jsonb_build_object('before', m.was -> 'departure', 'after', kind),
        'on_date', jsonb_build_object('before', null, 'after', on_date)));
    return jsonb_build_object('teacher_id', t.id, 'move_id', m.id, 'state', m.state);
end $$;

-- Back before the day, or where no day was said.
create or replace function cmd.teacher_return(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare t core.teacher := cmd.the_teacher(a, body, '{on_leave}');
begin
    t := core.stand_as(t, jsonb_build_object('state', 'active', 'departure', null, 'state_since', core.today(), 'back_on', null));
    perform cmd.note_teacher(a, t, 'return');
    return jsonb_build_object('teacher_id', t.id, 'state', t.state);
end $$;

-- The move a command is about, locked, if it lies with the unit that p_side names: from, to.
create or replace function cmd.the_move(a auth.actor, body jsonb, p_side text) returns core.teacher_move
language plpgsql as $$
declare
    m    core.teacher_move;
    side text;
begin
    select * into m from core.teacher_move x where x.id = core.body_int(body, 'move_id');
    side := coalesce(p_side, case when m.kind = 'join' then 'to' else 'from' end);
    if m.id is not null and cmd.keeps_roster(a, case side when 'to' then m.to_unit_id else m.from_unit_id end) then m := core.lock_move(m.id);
    else perform core.refuse('KD110', 'move.not_visible'); end if;
    return m;
end $$;

-- It is the row that was seen, still stands, and is not older than it may be undone.
create or replace function cmd.need_open_move(m core.teacher_move, body jsonb, p_states text[], p_of_joins boolean) returns void
language plpgsql as $$
begin
    if m.row_version <> core.body_int(body, 'row_version') or m.state <> all (p_states) or not core.is_last_move(m, p_of_joins) then
        perform core.refuse('KD111', 'move.changed', jsonb_build_object('state', m.state));
    end if;
    if m.state <> 'objected' and m.at < now() - make_interval(days => core.setting_int('roster_undo_days')) then
        perform core.refuse('KD112', 'move.too_late', jsonb_build_object('days', core.setting_int('roster_undo_days')));
    end if;
end $$;

-- By the school that did it.
create or replace function cmd.teacher_take_back(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    m      core.teacher_move := cmd.the_move(a, body, null);
    reason text := cmd.need_reason(body, 'reason');
    t      core.teacher;
begin
    perform cmd.need_open_move(m, body, '{planned,done}', false);
    t := core.lock_teacher(m.teacher_id);
    if m.state = 'done' then t := core.stand_as(t, m.was); end if;
    perform core.end_move(m.id, 'taken_back');
    perform core.add_teacher_event(t.id, case m.kind when 'join' then m.to_unit_id else m.from_unit_id end, 'take_back', reason, '{}',
        a.account_id, a.name, a.command_id);
    return jsonb_build_object('teacher_id', t.id, 'move_id', m.id, 'state', 'taken_back');
end $$;

-- By the school that was left.
create or replace function cmd.teacher_object(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    m      core.teacher_move := cmd.the_move(a, body, 'from');
    reason text := cmd.need_reason(body, 'reason');
    desk   int := core.settling_desk(m);
begin
    if m.kind <> 'join' then perform core.refuse('KD111', 'move.changed', jsonb_build_object('state', m.state)); end if;
    perform cmd.need_open_move(m, body, '{done}', true);
    perform core.end_move(m.id, 'objected', reason, desk);
    perform core.add_teacher_event(m.teacher_id, m.from_unit_id, 'object', reason, '{}', a.account_id, a.name, a.command_id);
    perform core.post_school('teacher.objected', m.to_unit_id, jsonb_build_object('name', core.mask_name(m.name), 'reason', reason), a.command_id);
    return jsonb_build_object('teacher_id', m.teacher_id, 'move_id', m.id, 'state', 'objected');
end $$;

-- By the desk, about nobody of its own person.
create or replace function cmd.teacher_settle(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    m       core.teacher_move;
    t       core.teacher;
    reason  text := cmd.need_reason(body, 'reason');
    verdict text := core.body_text(body, 'verdict');
begin
    if verdict not in ('stay', 'return') then perform core.refuse('KC003', 'command.body', '{"field": "verdict", "reason": "word"}'); end if;
    select * into m from core.teacher_move x where x.id = core.body_int(body, 'move_id');
    if m.id is null or m.settle_desk_id is distinct from a.unit_id then perform core.refuse('KD110', 'move.not_visible'); end if;
    m := core.lock_move(m.id);
    t := core.lock_teacher(m.teacher_id);
    if t.person_id = a.person_id then perform core.refuse('KD110', 'move.not_visible'); end if;
    perform cmd.need_open_move(m, body, '{objected}', true);
    if verdict = 'return' then
        perform core.drop_planned(t.id);
        t := core.stand_as(t, m.was);
    end if;
    perform core.end_move(m.id, 'settled', p_settled => verdict);
    perform core.add_teacher_event(t.id, x.unit, 'settle', reason,
            jsonb_build_object('verdict', jsonb_build_object('before', null, 'after', verdict)),
            a.account_id, a.name, a.command_id),
        core.post_school('teacher.settled', x.unit, jsonb_build_object('name', core.mask_name(m.name), 'reason', reason,
            'stays', (select u.name from core.unit u where u.id = case verdict when 'stay' then m.to_unit_id else m.from_unit_id end)), a.command_id)
        from unnest(array[m.from_unit_id, m.to_unit_id]) x(unit);
    return jsonb_build_object('teacher_id', t.id, 'move_id', m.id, 'verdict', verdict);
end $$;
reset role;
