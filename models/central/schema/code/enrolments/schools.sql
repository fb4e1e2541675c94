-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who changes schools keeps what they have enrolled in. Of a course for its own school (僅校內) it is proposed to the organiser to let
-- them go; the organiser does, or says that they stay.
set local role desk_owner;

-- Where the teacher of an enrolment is now, where that is not what it was; whether they are on no roster any more; and whether the
-- organiser has still to say what becomes of it. Nothing once the course is over.
create or replace function core.school_now(p_course bigint, p_id bigint) returns table(unit_id int, title_id bigint, gone boolean, leaving boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query select case when t.state <> 'left' and t.unit_id <> e.unit_id then t.unit_id end,
            case when t.state <> 'left' and t.title_id <> e.title_id then t.title_id::bigint end, t.state = 'left', core.leaves_school(c, e)
        from core.enrolment e join core.course c on c.id = e.course_id join core.teacher t on t.id = e.teacher_id
        where e.id = p_id and c.id = p_course and c.ends_at > now() and core.enrolment_lives(e.state);
end $$;

create or replace function core.leaves_school(c core.course, e core.enrolment) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare t core.teacher;
begin
    if c.open_scope <> 'own' or c.starts_at <= now() or e.state <> all (core.busy_states()) then
        return false;
    end if;
    select * into t from core.teacher x where x.id = e.teacher_id;
    return t.id is not null and (t.state = 'left' or t.unit_id <> c.unit_id)
        and e.kept_unit is distinct from case when t.state = 'left' then 0 else t.unit_id end;
end $$;

create or replace function core.keep_enrolled(e core.enrolment, p_reason text, a auth.actor) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.enrolment x set row_version = x.row_version + 1,
            kept_unit = (select case when t.state = 'left' then 0 else t.unit_id end from core.teacher t where t.id = x.teacher_id)
        where x.id = e.id returning * into e;
    perform core.note_enrolment(e.id, 'keep', e.state, e.state, p_reason, a);
    return e;
end $$;

-- Whoever keeps a course sees where its people are now, and is told of those whom it is not for any more.
create or replace function core.follow_school() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e core.enrolment;
    c core.course;
begin
    for e in select x.* from core.enrolment x join core.course y on y.id = x.course_id and y.state = 'approved' and y.ends_at > now()
             where x.person_id = new.person_id and core.enrolment_lives(x.state) order by x.id loop
        perform sync.log_change(e.organiser_id, null, 'enrolment', 'U', e.id);
        perform sync.log_change(null, k, 'enrolment', 'U', e.id) from sync.keepers(e.course_id) k;
        select * into c from core.course x where x.id = e.course_id;
        if core.leaves_school(c, e) and (old.unit_id <> new.unit_id or old.state <> new.state) then
            perform core.post_course('enrol.left_school', c, core.said_person(e), null);
        end if;
    end loop;
    return null;
end $$;

grant execute on function core.school_now(bigint, bigint), core.leaves_school(core.course, core.enrolment),
    core.keep_enrolled(core.enrolment, text, auth.actor) to desk_api;
reset role;
