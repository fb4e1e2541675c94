-- SPDX-License-Identifier: GPL-3.0-or-later
-- 薦派: a school names its own teachers for a course, a 區管中心 those of its area where the course takes names of desks, 教師進修網 those of
-- the country. They are in the queue from then on and add themselves what is asked for.
set local role desk_owner;

-- Those among these whom somebody may name.
create or replace function core.nominable(a auth.actor, p_ids bigint[]) returns setof core.teacher
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    desk    constant boolean := a.reach = 'desk';
    country constant boolean := desk and auth.is_at(a.unit_id, '{inservice_net}');
begin
    return query select t.* from core.teacher t where t.id = any (p_ids) and t.state <> 'left'
        and (country or case when desk then core.roster_desk(t.unit_id) else t.unit_id end = a.unit_id) order by t.id;
end $$;

create or replace function core.is_desk(p_unit int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.unit u join core.unit_kind k on k.key = u.kind and k.is_desk where u.id = p_unit);
end $$;

-- 薦派名額 of a school or desk in a course; null: as many as it likes; 0: it names nobody. What stands in the list counts first. A school
-- in none has what each school has, and nothing where other schools are in it or nobody comes but by name; a desk in none what each desk
-- has. 教師進修網 needs nobody's leave.
create or replace function core.nomination_quota(r core.registration, p_unit int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    s      jsonb := r.settings;
    units  jsonb := coalesce(s -> 'nominate_units', '[]');
    listed int := (select (q ->> 'quota')::int from jsonb_array_elements(units) q where (q ->> 'unit_id')::int = p_unit);
begin
    if listed is not null or auth.is_at(p_unit, '{inservice_net}') then return listed; end if;
    if core.is_desk(p_unit) then return coalesce((s ->> 'nominate_desk_each')::int, 0); end if;
    return coalesce((s ->> 'nominate_each')::int, case when r.accept_mode = 'nominated'
        or exists (select from jsonb_array_elements(units) q where not core.is_desk((q ->> 'unit_id')::int)) then 0 end);
end $$;

-- Why nobody is named for a course now, whoever they are. 先報先得 is for whoever comes; a name on a list comes first nowhere.
create or replace function core.nominate_refusal(c core.course, r core.registration) returns core.enrol_refusal
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare no core.enrol_refusal := core.enrol_time_refusal(c, r);
begin
    if no.key is null and r.accept_mode = 'first_come' then no := core.enrol_no('KD520', 'nominate.first_come'); end if;
    return no;
end $$;

-- Whom a unit has named that are still in it: who cancels or is declined makes room for another, once the result is told. A colleague is
-- not to name them again, nor to guess.
create or replace function core.nominated_teachers(p_course bigint, p_unit int) returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(e.teacher_id order by e.teacher_id), '{}') from core.nomination n join core.enrolment e on e.id = n.enrolment_id
        where n.course_id = p_course and n.unit_id = p_unit and core.has_part(e.state, p_course));
end $$;

-- Those on the roster of a school whom a desk has named: the school finds somebody for their lessons.
create or replace function core.named_by_others(p_course bigint, p_unit int) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('teacher_id', t.id, 'unit_id', n.unit_id) order by t.id), '[]')
        from core.nomination n join core.enrolment e on e.id = n.enrolment_id join core.teacher t on t.id = e.teacher_id
        where n.course_id = p_course and n.unit_id <> p_unit and t.unit_id = p_unit and t.state <> 'left' and core.has_part(e.state, p_course));
end $$;

-- How many a unit has named, counted alone: two of one school do not name the last one twice. Nobody else waits for them, and for who
-- holds it and says nothing they do not wait long.
create or replace function core.counted_nominations(p_course bigint, p_unit int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.let_go(), pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'nominate', p_course, p_unit), 0));
    return cardinality(core.nominated_teachers(p_course, p_unit));
end $$;

create or replace function core.note_nomination(e core.enrolment, p_unit int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.nomination(enrolment_id, course_id, unit_id) values (e.id, e.course_id, p_unit);
end $$;

-- Which unit has sent somebody, null: none.
create or replace function core.sent_by(p_enrolment bigint) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select n.unit_id from core.nomination n where n.enrolment_id = p_enrolment);
end $$;

-- Whose teachers a desk has sent hears of it, a mail a school.
create or replace function core.tell_schools_sent(c core.course, p_desk int, p_sent bigint[], p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.post_school('enrol.desk_nominated', x.unit_id, core.course_said(c) || jsonb_build_object('names', x.names, 'count', x.n,
            'desk', (select u.name from core.unit u where u.id = p_desk)), p_command)
        from (select e.unit_id, count(*) as n, string_agg(e.name, '、' order by e.id) as names from core.enrolment e where e.id = any (p_sent)
            group by e.unit_id) x;
end $$;

grant execute on function core.nominable(auth.actor, bigint[]), core.nomination_quota(core.registration, int), core.is_desk(int),
    core.nominate_refusal(core.course, core.registration),
    core.nominated_teachers(bigint, int), core.named_by_others(bigint, int), core.counted_nominations(bigint, int),
    core.note_nomination(core.enrolment, int), core.sent_by(bigint), core.tell_schools_sent(core.course, int, bigint[], uuid) to desk_api;
reset role;

set local role desk_api;

-- Why somebody cannot be named, as far as it is said: never with which course of theirs, which is their own affair. What a desk is not over
-- it does not learn either: what the person has enrolled in or done is one word to it.
create or replace function cmd.nominate_key(a auth.actor, p_key text) returns text
language sql immutable as $$
    select case when a.reach = 'desk' and p_key not in ('enrol.own_school', 'enrol.not_named', 'enrol.scope', 'enrol.level', 'enrol.title',
        'enrol.subject') then 'nominate.not_possible' else p_key end
$$;

-- One of them into the course, and told; null: in it already.
create or replace function cmd.nominate_one(a auth.actor, c core.course, r core.registration, t core.teacher) returns core.enrolment
language plpgsql as $$
declare e core.enrolment;
begin
    e.course_id := c.id;
    e.organiser_id := c.unit_id;
    e.source := 'nominated';
    e.state := 'pending';
    e.priority_group := core.priority_of(r.settings, c, t, 'nominated');
    e.repeated := (core.done_before(c, t.person_id)).id is not null;
    e.answers := '{}';
    e.clash := core.clash_of(c, t.person_id);
    e := core.enter_course(e, c, r, t, 'nominate', a);
    if e.id is null then return null; end if;
    perform core.note_nomination(e, a.unit_id);
    perform core.post_enrolment('enrol.nominated', e, jsonb_build_object('school', (select u.name from core.unit u where u.id = a.unit_id),
        'until', core.local_deadline(r.close_at)), a.command_id);
    return e;
end $$;

create or replace function cmd.enrol_nominate(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c    core.course := core.published_course(core.body_int(body, 'number'));
    r    core.registration := core.registration_of(c.id);
    ids  bigint[] := core.body_ids(body, 'teacher_ids', 50);
    no   text;
    t    core.teacher;
    e    core.enrolment;
    most int := core.nomination_quota(r, a.unit_id);
    used int;
    done bigint[] := '{}'::bigint[];
    out_ jsonb := '[]'::jsonb;
begin
    perform cmd.refuse_enrol(core.nominate_refusal(c, r));
    if (select count(*) from core.nominable(a, ids)) <> cardinality(ids) or ids = '{}' then
        perform core.refuse('KD101', 'teacher.not_visible');
    end if;
    if most = 0 and a.reach = 'desk' then perform core.refuse('KD513', 'nominate.no_desks'); end if;
    if most = 0 then perform core.refuse('KD425', 'nominate.not_listed'); end if;
    used := core.counted_nominations(c.id, a.unit_id);
    for t in select * from core.nominable(a, ids) loop
        if used + cardinality(done) >= most then  -- first: who names nobody any more learns of nobody
            out_ := out_ || jsonb_build_object('teacher_id', t.id, 'key', 'nominate.full');
            continue;
        end if;
        no := coalesce(((core.pressed(c.number, t.person_id)).no).key, 'enrol.nominated_only');
        e := case when no = 'enrol.nominated_only' then cmd.nominate_one(a, c, r, t) end;
        if e.id is not null then
            done := done || e.id;
        else
            no := case no when 'enrol.nominated_only' then 'enrol.exists' else no end;
            out_ := out_ || jsonb_build_object('teacher_id', t.id, 'key', cmd.nominate_key(a, no));
        end if;
    end loop;
    if a.reach = 'desk' then perform core.tell_schools_sent(c, a.unit_id, done, a.command_id); end if;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'nominated', cardinality(done), 'refused', out_, 'quota', most,
        'used', used + cardinality(done));
end $$;
reset role;
