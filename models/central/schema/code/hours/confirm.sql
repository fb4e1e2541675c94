-- SPDX-License-Identifier: GPL-3.0-or-later
-- 名單確認通過 (結案): a list becomes what people were awarded, in one transaction. Nobody is credited twice for the same minutes.
set local role desk_owner;

-- The centre itself, within a command.
create or replace function core.nobody(p_command uuid) returns auth.actor
language plpgsql immutable as $$
declare a auth.actor;
begin
    a.command_id := p_command;
    return a;
end $$;

create or replace function core.is_on_roster(p_person bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.teacher t where t.person_id = p_person and t.state <> 'left');
end $$;

-- What somebody has to do with a list: a hand in the course, also as it was when the list was handed in, or it was they who handed it in;
-- null: nothing.
create or replace function core.list_hand(v core.list_version, c core.course, p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce(core.course_hand(c, p_person), core.hand_then(c, v.revision, p_person), core.hand_passed_on(c, v.at, p_person),
        (select 'submitter' from core.account a where a.id = v.by_account_id and a.person_id = p_person));
end $$;

-- Whoever, at the unit itself, has given their course away since then, offered it, or said who stands in: nobody does that to decide on it.
create or replace function core.hand_passed_on(c core.course, p_since timestamptz, p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select 'owner' from core.course_event e join core.account a on a.id = e.by_account_id
        where e.course_id = c.id and e.at >= p_since and a.person_id = p_person and a.unit_id = c.unit_id
          and (e.action in ('deputies', 'offer') or e.action = 'reassign' and starts_with(e.reason, a.name || ' → ')) limit 1);
end $$;

-- A hand in a course as it was in a revision: who is its contact no more has had one.
create or replace function core.hand_then(c core.course, p_revision int, p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_revision is null or p_revision = c.revision then return null; end if;
    c.revision := p_revision;
    return core.course_hand(c, p_person);
end $$;

-- A course with the form that its newest list was handed in by.
create or replace function core.course_as_listed(p_course bigint) returns core.course
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course := core.course_of(p_course);
begin
    c.revision := coalesce((select v.revision from core.list_version v where v.course_id = c.id order by v.n desc limit 1), c.revision);
    return c;
end $$;

-- Whether hours of a course were passed on to somewhere else already: what has gone cannot be taken back.
create or replace function core.hours_passed_on(p_course bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return core.passed_on(p_course);
end $$;

-- The rows of a list as they were handed in.
create or replace function core.handed_rows(p_list bigint) returns core.hour_row[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return array(select (w.enrolment_id, w.person_id, '', '', w.role, w.hours, null, null, w.override_reason, '',
        w.passed, w.lecture_hours, '', w.present,
        0, w.arithmetic)::core.hour_row from core.list_row w where w.list_id = p_list and w.enrolment_id is not null);
end $$;

-- Locks the people of a list, so that two lists with the same person are confirmed one after the other.
-- p_more: who is to be put on it besides (core.correction_person).
create or replace function core.lock_listed(p_list bigint, p_more bigint[] default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from core.person p where p.id in (select w.person_id from core.list_row w where w.list_id = p_list union all select unnest(p_more))
        order by p.id for no key update;
end $$;

-- What a list awards. Where somebody served then stands in the row; of who was put on it by number, on the roster of today.
create or replace function core.award_list(v core.list_version, c core.course) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    parts jsonb := (select r.body -> 'parts' from core.course_revision r where r.course_id = c.id and r.revision = v.revision);
    n     int;
begin
    insert into core.award(course_id, list_id, version, person_id, teacher_id, enrolment_id, list_no, kind, hours, passed, unit_id, title_id,
            course_ends_on, parts, revision)
        select c.id, v.id, v.n, w.person_id, coalesce(w.teacher_id, t.id), w.enrolment_id, w.no,
            case when w.role = 'lecturer' then 'lecture' when c.hour_unit = 'credit' then 'credits' else 'hours' end,
            case w.role when 'lecturer' then w.lecture_hours else w.hours end, case w.role when 'lecturer' then w.lecture_hours > 0 else w.passed end,
            coalesce(w.unit_id, t.unit_id), coalesce(w.title_id, t.title_id), c.date_to,
            case w.role when 'attendee' then core.parted_hours(parts, c.hours, w.hours) else '[]' end, v.revision
        from core.list_row w left join core.teacher t on t.person_id = w.person_id and t.state <> 'left'
        where w.list_id = v.id and w.person_id is not null and (w.role = 'attendee' or w.role = 'lecturer' and w.lecture_hours > 0);
    get diagnostics n = row_count;
    return n;
end $$;

-- The list is judged: the course is closed. Returns how many awards there are.
create or replace function core.confirm_list(p_list bigint, p_reason text, a auth.actor) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v core.list_version := core.list_by_id(p_list);
    c core.course := core.course_of(v.course_id);
    n int;
begin
    n := core.award_list(v, c);
    perform core.move_list(v, 'confirmed', p_reason, '[]', a),
        core.move_listed_course(c, case when (v.totals ->> 'present')::int > 0 then 'confirmed' else 'confirmed_empty' end, 'list_confirm', p_reason,
            null, a),
        core.post_course('list.confirm', c, p_reason, a.command_id);
    return n;
end $$;

-- Confirmed by mistake: awards are taken back, and the list waits again.
create or replace function core.unconfirm_list(v core.list_version, c core.course, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.award w set superseded_by = w.id where w.list_id = v.id and w.superseded_by is null;
    perform core.move_list(v, 'submitted', '', '[]', core.nobody(a.command_id)),
        core.move_listed_course(c, 'list_submitted', 'list_take_back', p_reason, null, a),
        core.post_course('list.take_back', c, p_reason, a.command_id, core.list_judge(v, a));
end $$;

grant execute on function core.nobody(uuid), core.course_as_listed(bigint), core.list_hand(core.list_version, core.course, bigint),
    core.is_on_roster(bigint), core.hours_passed_on(bigint), core.handed_rows(bigint),
    core.lock_listed(bigint, bigint[]), core.confirm_list(bigint, text, auth.actor),
    core.unconfirm_list(core.list_version, core.course, text, auth.actor) to desk_api;
reset role;
