-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a course is now, what it takes, and how that is written down. What its dates say is computed when it is read: a course
-- that is over has its list due, whether or not the centre has written so yet.
set local role desk_owner;

create or replace function core.course_state(p_state text, p_ends_at timestamptz) returns text
language sql stable as $$
    select case when p_state = 'approved' and p_ends_at <= now() then 'list_due' else p_state end
$$;

-- Somebody has something to do with it yet: neither closed (結案) nor ended before.
create or replace function core.course_lives(p_state text) returns boolean
language sql immutable as $$
    select p_state not in ('rejected', 'withdrawn', 'cancelled', 'confirmed', 'confirmed_empty')
$$;

-- Whether desks hold it: as long as it lives, and 400 days more.
create or replace function core.course_is_sent(c core.course) returns boolean
language sql stable as $$ select core.course_lives(c.state) or c.state_at > now() - interval '400 days' or c.reopened_at is not null $$;

-- The commands that a course takes as it stands now, both sides'.
create or replace function core.course_may(c core.course) returns text[]
language sql stable as $$
    select array_remove(array[
        case when s.state in ('submitted', 'returned') then 'course.withdraw' end,
        case when s.state = 'returned' then 'course.resubmit' end,
        case when s.state = 'submitted' then 'course.approve' end,
        case when s.state = 'submitted' then 'course.return' end,
        case when s.state in ('submitted', 'returned') then 'course.reject' end,
        case when s.state in ('approved', 'list_due') then 'course.take_back' end,
        case when s.state = 'approved' then 'course.cancel' end,
        case when s.state in ('approved', 'list_due', 'list_returned', 'list_submitted', 'confirmed', 'confirmed_empty') then 'change.apply' end,
        case when s.state in ('list_due', 'list_returned') then 'list.submit' end,
        case when s.state = 'list_submitted' then 'list.recall' end,
        case when s.state = 'list_submitted' then 'list.confirm' end,
        case when s.state = 'list_submitted' then 'list.return' end,
        case when s.state in ('confirmed', 'confirmed_empty') then 'list.take_back' end,
        case when s.state in ('confirmed', 'confirmed_empty') then 'correction.submit' end,
        case when s.runs then 'course.reassign' end,
        case when s.runs then 'course.deputies' end], null)
    -- A closed course may have to be put right yet, by whoever runs it.
    from (select core.course_state(c.state, c.ends_at) as state, core.course_lives(c.state) or c.state in ('confirmed', 'confirmed_empty') as runs) s
$$;

-- The day by which a course that was submitted then is to be decided on: so many working days on (setting course_review_days).
create or replace function core.review_by(p_submitted timestamptz) returns date
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    left_of int := greatest(1, core.setting_int('course_review_days'));
    v_day   date := (p_submitted at time zone 'Asia/Taipei')::date;
begin
    -- One by one: a desk loads tens of thousands of them, and three days are near.
    while left_of > 0 loop
        v_day := v_day + 1;
        if extract(isodow from v_day) < 6
            and not exists (select from core.holiday h where h.kind = 'holiday' and v_day between h.day and h.until) then
            left_of := left_of - 1;
        end if;
    end loop;
    return v_day;
end $$;

-- The course as it is now, locked; a row of nulls if there is none.
create or replace function core.lock_course(p_id bigint) returns core.course
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = p_id for no key update;
    return c;
end $$;

-- Its history. `c` is the course before; an actor that is none is the centre itself.
create or replace function core.note_course(c core.course, p_action text, p_to text, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.course_event(course_id, unit_id, reviewer_unit_id, action, from_state, to_state, reason, revision, by_account_id, by_name,
            command_id)
        values (c.id, c.unit_id, c.reviewer_unit_id, p_action, core.course_state(c.state, c.ends_at), p_to, p_reason, c.revision, a.account_id,
            coalesce(a.name, ''), a.command_id);
end $$;

grant execute on function core.course_state(text, timestamptz), core.course_lives(text), core.course_is_sent(core.course),
    core.course_may(core.course), core.review_by(timestamptz), core.lock_course(bigint),
    core.note_course(core.course, text, text, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

-- Whether an actor's right to a command reaches a course as its organiser: an 作業人員 has those that they own or stand in for.
create or replace function cmd.organises(a auth.actor, c core.course) returns boolean
language plpgsql stable as $$
begin
    return coalesce(c.unit_id = a.unit_id and (a.reach in ('unit', 'desk')
        or a.reach = 'own' and (c.owner_account_id = a.account_id
            or exists (select from core.course_deputy d where d.course_id = c.id and d.account_id = a.account_id))), false);
end $$;

-- A course that one runs under the right of the actor, looked at and not locked.
create or replace function cmd.run_course(a auth.actor, p_course bigint) returns core.course
language plpgsql stable as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = p_course;
    if not cmd.organises(a, c) then perform core.refuse('KD140', 'course.not_visible'); end if;
    return c;
end $$;

-- The same of a question, asked under the right to a command.
create or replace function cmd.asked_course(me auth.actor, p_course bigint, p_kind text) returns core.course
language plpgsql as $$
begin
    perform auth.spend('search', 'account', me.account_id::text, 1);
    me.reach := auth.right_to(me.account_type, p_kind);
    return cmd.run_course(me, p_course);
end $$;

-- The course a command is about, locked. Nobody locks what is not theirs.
create or replace function cmd.organised_course(a auth.actor, body jsonb) returns core.course
language plpgsql as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = core.body_int(body, 'course_id');
    if cmd.organises(a, c) then c := core.lock_course(c.id); end if;
    if not cmd.organises(a, c) then perform core.refuse('KD140', 'course.not_visible'); end if;
    return c;
end $$;

create or replace function cmd.need_course_possible(c core.course, p_kind text) returns void
language plpgsql as $$
begin
    if p_kind <> all (core.course_may(c)) then
        perform core.refuse('KD142', 'course.state', jsonb_build_object('state', core.course_state(c.state, c.ends_at)));
    end if;
end $$;

create or replace function cmd.need_seen_course(c core.course, body jsonb) returns void
language plpgsql as $$
begin
    if c.row_version <> core.body_int(body, 'row_version') then
        perform core.refuse('KD141', 'course.changed', jsonb_build_object('row_version', c.row_version, 'revision', c.revision,
            'state', core.course_state(c.state, c.ends_at)));
    end if;
end $$;

-- The same, as it was seen, and it takes the command as it stands.
create or replace function cmd.seen_course(a auth.actor, body jsonb, p_kind text) returns core.course
language plpgsql as $$
declare c core.course := cmd.organised_course(a, body);
begin
    perform cmd.need_seen_course(c, body), cmd.need_course_possible(c, p_kind);
    return c;
end $$;
reset role;
