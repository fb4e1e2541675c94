-- SPDX-License-Identifier: GPL-3.0-or-later
-- 薦派: a school names its own teachers for a course. They are in the queue from then on and add themselves what is asked for.
set local role desk_owner;

-- Those on the roster of a unit, among these.
create or replace function core.teachers_of(p_unit int, p_ids bigint[]) returns setof core.teacher
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select t.* from core.teacher t where t.unit_id = p_unit and t.id = any (p_ids) and t.state <> 'left' order by t.id
$$;

grant execute on function core.teachers_of(int, bigint[]) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.enrol_nominate(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c   core.course := core.published_course(core.body_int(body, 'number'));
    r   core.registration := core.registration_of(c.id);
    ids bigint[] := core.body_ids(body, 'teacher_ids', 50);
    no  core.enrol_refusal := core.enrol_time_refusal(c, r);
    t   core.teacher;
    e   core.enrolment;
    n   core.enrolment;
    done int := 0;
    out_ jsonb := '[]'::jsonb;
begin
    perform cmd.refuse_enrol(no);
    -- 先報先得 is for whoever comes; a name on a list comes first nowhere.
    if r.accept_mode = 'first_come' then perform core.refuse('KD257', 'enrol.none'); end if;
    if (select count(*) from core.teachers_of(a.unit_id, ids)) <> cardinality(ids) or ids = '{}'
        then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    for t in select * from core.teachers_of(a.unit_id, ids) loop
        no := core.enrol_refusal_of(c, r, t);
        if no.key is not null and no.key <> 'enrol.nominated_only' then
            out_ := out_ || jsonb_build_object('teacher_id', t.id, 'key', no.key);  -- not with which course: that is the teacher's
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
        n := core.insert_enrolment(e, t);
        if n.id is null then
            out_ := out_ || jsonb_build_object('teacher_id', t.id, 'key', 'enrol.exists');
            continue;
        end if;
        perform core.note_enrolment(n.id, 'nominate', null, 'pending', '', a),
            core.post_enrolment('enrol.nominated', n, jsonb_build_object('school', (select u.name from core.unit u
                where u.id = a.unit_id)), a.command_id);
        done := done + 1;
    end loop;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'nominated', done, 'refused', out_);
end $$;
reset role;
