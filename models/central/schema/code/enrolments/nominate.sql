-- SPDX-License-Identifier: GPL-3.0-or-later
-- 薦派: a school names its own teachers for a course. They are in the queue from then on and add themselves what is asked for.
set local role desk_owner;

-- Those on the roster of a unit, among these.
create or replace function core.teachers_of(p_unit int, p_ids bigint[]) returns setof core.teacher
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select t.* from core.teacher t where t.unit_id = p_unit and t.id = any (p_ids) and t.state <> 'left' order by t.id
$$;

-- 薦派名額 of a school in a course; null: as many as it likes; 0: it names nobody, as others are in the list and it is not.
create or replace function core.nomination_quota(r core.registration, p_unit int) returns int
language sql immutable as $$
    select coalesce((select (q ->> 'quota')::int from jsonb_array_elements(coalesce(r.settings -> 'nominate_units', '[]')) q
            where (q ->> 'unit_id')::int = p_unit),
        (r.settings ->> 'nominate_each')::int, case when coalesce(r.settings -> 'nominate_units', '[]') <> '[]' then 0 end)
$$;

-- How many a school has named that are still in it: who cancels or is declined makes room for another, once
-- the result is told.
create or replace function core.nominated_of(p_course bigint, p_unit int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from core.enrolment e where e.course_id = p_course and e.unit_id = p_unit and e.source = 'nominated'
        and core.has_part(e.state, p_course));
end $$;

-- Who they are, as the school's roster names them: a colleague is not to name them again, nor to guess.
create or replace function core.nominated_teachers(p_course bigint, p_unit int) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(e.teacher_id order by e.teacher_id), '[]') from core.enrolment e where e.course_id = p_course
        and e.unit_id = p_unit and e.source = 'nominated' and core.has_part(e.state, p_course));
end $$;

-- The same, counted alone: two of one school do not name the last one twice. Nobody else waits for them.
create or replace function core.counted_nominations(p_course bigint, p_unit int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'nominate', p_course, p_unit), 0));
    return core.nominated_of(p_course, p_unit);
end $$;

grant execute on function core.teachers_of(int, bigint[]), core.nomination_quota(core.registration, int), core.nominated_of(bigint, int),
    core.nominated_teachers(bigint, int), core.counted_nominations(bigint, int) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.enrol_nominate(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c   core.course := core.published_course(core.body_int(body, 'number'));
    r   core.registration := core.registration_of(c.id);
    ids bigint[] := core.body_ids(body, 'teacher_ids', 50);
    p   core.pressing;
    t   core.teacher;
    e   core.enrolment;
    n   core.enrolment;
    most int := core.nomination_quota(r, a.unit_id);
    used int;
    done int := 0;
    out_ jsonb := '[]'::jsonb;
begin
    perform cmd.refuse_enrol(core.enrol_time_refusal(c, r));
    -- 先報先得 is for whoever comes; a name on a list comes first nowhere.
    if r.accept_mode = 'first_come' then perform core.refuse('KD257', 'enrol.none'); end if;
    if (select count(*) from core.teachers_of(a.unit_id, ids)) <> cardinality(ids) or ids = '{}'
        then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    if most = 0 then perform core.refuse('KD425', 'nominate.not_listed'); end if;
    used := core.counted_nominations(c.id, a.unit_id);
    for t in select * from core.teachers_of(a.unit_id, ids) loop
        p := core.pressed(c.number, t.person_id);
        if (p.no).key <> 'enrol.nominated_only' then
            out_ := out_ || jsonb_build_object('teacher_id', t.id, 'key', (p.no).key);  -- not with which course: that is the teacher's
            continue;
        end if;
        if used + done >= most then
            out_ := out_ || jsonb_build_object('teacher_id', t.id, 'key', 'nominate.full');
            continue;
        end if;
        e.course_id := c.id;
        e.organiser_id := c.unit_id;
        e.source := 'nominated';
        e.state := 'pending';
        e.priority_group := core.priority_of(r.settings, c, t, 'nominated');
        e.repeated := (core.done_before(c, t.person_id)).id is not null;
        e.answers := '{}';
        e.clash := core.clash_of(c, t.person_id);
        n := core.enter_course(e, c, r, t, 'nominate', a);
        if n.id is null then
            out_ := out_ || jsonb_build_object('teacher_id', t.id, 'key', 'enrol.exists');
            continue;
        end if;
        perform core.post_enrolment('enrol.nominated', n, jsonb_build_object('school', (select u.name from core.unit u
                where u.id = a.unit_id)), a.command_id);
        done := done + 1;
    end loop;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'nominated', done, 'refused', out_, 'quota', most, 'used', used + done);
end $$;
reset role;
