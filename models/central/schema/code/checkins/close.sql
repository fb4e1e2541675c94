-- SPDX-License-Identifier: GPL-3.0-or-later
-- 期初維護: each entry is confirmed, then the whole is closed, and the roster kept as it was.
set local role desk_owner;

-- By whom an entry was found right in a semester; null: it was not.
create or replace function core.confirm_entry(t core.teacher, p_semester int, p_by text) returns core.teacher
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- Of no concern to whoever edits it meanwhile: the version stays.
    update core.teacher x set confirmed_semester = p_semester, confirmed_by = p_by,
            confirmed_at = case when p_semester is not null then clock_timestamp() end
        where x.id = t.id returning * into t;
    return t;
end $$;

-- Whose entry the school has not confirmed: how many, and a few names.
create or replace function core.unconfirmed(p_unit int, p_semester core.semester) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('count', count(*), 'names', coalesce(jsonb_agg(x.name) filter (where x.nth <= 5), '[]'))
    from (select t.name, row_number() over (order by t.title_id, t.name, t.id) as nth from core.teacher t
          where t.unit_id = p_unit and t.state <> 'left' and t.confirmed_semester is distinct from p_semester) x
$$;

create or replace function core.lock_checkin(p_unit int, p_semester core.semester) returns core.checkin
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c core.checkin;
begin
    -- There may be no row yet: two who close at once wait for each other at the unit.
    perform core.lock_unit(p_unit);
    select * into c from core.checkin x where x.unit_id = p_unit and x.semester = p_semester for no key update;
    return c;
end $$;

-- What a roster is now, and what has become of it since the check-in before; id null.
create or replace function core.counted_roster(p_unit int, p_semester core.semester) returns core.checkin
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c     core.checkin;
    since timestamptz;
begin
    select x.closed_at into since from core.checkin x where x.unit_id = p_unit and x.semester < p_semester order by x.semester desc limit 1;
    since := coalesce(since, core.semester_start(p_semester)::timestamp at time zone 'Asia/Taipei');
    c.unit_id := p_unit;
    c.semester := p_semester;
    c.since := (since at time zone 'Asia/Taipei')::date;
    select count(*), count(*) filter (where k.staff_group = 'teacher'), count(*) filter (where k.staff_group = 'staff'),
            count(*) filter (where t.state = 'on_leave')
        into c.people, c.teachers, c.staff, c.on_leave
        from core.teacher t join core.teacher_title k on k.id = t.title_id where t.unit_id = p_unit and t.state <> 'left';
    select count(*) filter (where e.joined), count(*) filter (where not e.joined) into c.joined, c.changed
        from (select bool_or(x.action in ('register', 'join')) as joined from core.teacher_event x
              join core.teacher t on t.id = x.teacher_id and t.unit_id = p_unit and t.state <> 'left'
              where x.unit_id = p_unit and x.at >= since and x.action in ('register', 'join', 'overwrite', 'edit', 'renumber')
              group by x.teacher_id) e;
    select count(distinct m.teacher_id) into c.departed from core.teacher_move m join core.teacher t on t.id = m.teacher_id
        where m.from_unit_id = p_unit and m.at >= since and m.state in ('done', 'objected', 'settled') and (t.unit_id <> p_unit or t.state = 'left');
    return c;
end $$;

create or replace function core.keep_roster(p_unit int, p_semester core.semester) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from core.roster_snapshot s where s.unit_id = p_unit and s.semester = p_semester;
    insert into core.roster_snapshot(semester, person_id, unit_id, title_id, state, departure, stage_id, subjects, employment_id, training_role_id,
            civil_servant, account_state)
        select p_semester, t.person_id, t.unit_id, t.title_id, t.state, t.departure, t.stage_id, t.subjects, t.employment_id, t.training_role_id,
            t.civil_servant, t.account_state
        from core.teacher t where t.unit_id = p_unit and t.state <> 'left'
        on conflict (semester, person_id) do update set unit_id = excluded.unit_id, title_id = excluded.title_id, state = excluded.state,
            departure = excluded.departure, stage_id = excluded.stage_id, subjects = excluded.subjects, employment_id = excluded.employment_id,
            training_role_id = excluded.training_role_id, civil_servant = excluded.civil_servant,
            account_state = excluded.account_state;
end $$;

create or replace function core.close_checkin(c core.checkin, p_state text, p_by text) returns core.checkin
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.checkin as x(unit_id, semester, state, people, teachers, staff, on_leave, joined, departed, changed, since, closed_by)
        values (c.unit_id, c.semester, p_state, c.people, c.teachers, c.staff, c.on_leave, c.joined, c.departed, c.changed, c.since, p_by)
        on conflict (unit_id, semester) do update set state = excluded.state, people = excluded.people, teachers = excluded.teachers,
            staff = excluded.staff, on_leave = excluded.on_leave, joined = excluded.joined, departed = excluded.departed, changed = excluded.changed,
            since = excluded.since, closed_by = excluded.closed_by, closed_at = clock_timestamp(), row_version = x.row_version + 1
        returning * into c;
    perform core.keep_roster(c.unit_id, c.semester);
    return c;
end $$;

create or replace function core.reopen_checkin(c core.checkin, p_by text, p_reason text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.checkin x set state = 'reopened', reopened_at = clock_timestamp(), reopened_by = p_by, reopen_reason = p_reason,
        row_version = x.row_version + 1 where x.id = c.id
$$;

-- When the day has come, the centre takes the rosters of whoever has not closed: a year's figures need all of them.
create or replace function core.take_missed_rosters() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s core.semester := core.semester_of(core.today());
    u int;
    n int := 0;
begin
    if core.today() < core.roster_day(s) then return jsonb_build_object('rosters_taken', 0); end if;
    for u in select distinct t.unit_id from core.teacher t
             where t.state <> 'left' and not exists (select from core.checkin x where x.unit_id = t.unit_id and x.semester = s) order by 1 loop
        perform core.close_checkin(core.counted_roster(u, s), 'missed', '');
        n := n + 1;
    end loop;
    return jsonb_build_object('rosters_taken', n);
end $$;

grant execute on function core.confirm_entry(core.teacher, int, text), core.unconfirmed(int, core.semester), core.lock_checkin(int, core.semester),
    core.counted_roster(int, core.semester), core.close_checkin(core.checkin, text, text), core.reopen_checkin(core.checkin, text, text) to desk_api;
reset role;

set local role desk_api;

-- The own school's check-in of the semester that is now, locked, while it is not closed.
create or replace function cmd.open_checkin(a auth.actor, body jsonb) returns core.checkin
language plpgsql as $$
declare
    u   core.unit := cmd.roster_unit(a, a.unit_id);
    now core.semester := core.semester_of(core.today());
    c   core.checkin;
begin
    if core.body_int(body, 'semester') <> now then perform core.refuse('KD120', 'checkin.semester', jsonb_build_object('semester', now::int)); end if;
    c := core.lock_checkin(u.id, now);
    if c.state = 'closed' then perform core.refuse('KD121', 'checkin.closed', jsonb_build_object('by', c.closed_by)); end if;
    c.unit_id := u.id;
    c.semester := now;
    return c;
end $$;

-- An entry is right as it was seen; confirmed false: after all not.
create or replace function cmd.teacher_confirm(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c         core.checkin := cmd.open_checkin(a, body);
    t         core.teacher := cmd.the_teacher(a, body, '{active,on_leave}');
    confirmed boolean := core.body_bool(body, 'confirmed');
begin
    perform core.confirm_entry(t, case when confirmed then c.semester end, case when confirmed then a.name end);
    return jsonb_build_object('teacher_id', t.id, 'semester', c.semester::int, 'confirmed', confirmed);
end $$;

create or replace function cmd.roster_close(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c     core.checkin := cmd.open_checkin(a, body);
    wants jsonb := core.unconfirmed(c.unit_id, c.semester);
    seen  bigint := core.body_int(body, 'people');
begin
    if (wants ->> 'count')::int > 0 then perform core.refuse('KD123', 'checkin.unconfirmed', wants); end if;
    c := core.counted_roster(c.unit_id, c.semester);
    if c.people = 0 then perform core.refuse('KD124', 'checkin.empty'); end if;
    if c.people <> seen then perform core.refuse('KD122', 'checkin.changed', jsonb_build_object('people', c.people)); end if;
    c := core.close_checkin(c, 'closed', a.name);
    return jsonb_build_object('checkin_id', c.id, 'unit_id', c.unit_id, 'semester', c.semester::int, 'people', c.people);
end $$;
reset role;
