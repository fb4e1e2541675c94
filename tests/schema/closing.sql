-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tests of 結案 go by (\ir): who works at a school and its desk, six teachers, courses with their sessions and with people who were there,
-- how hours are given, evidence attached, a list handed in and decided on.
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.account('CEN12', 'khdesk2', 'reviewer', 9449), t.account('123999', 'khop2', 'operator', 9448);
select t.teacher(case when i <= 4 then '123999' else '314698' end, 'h' || i, 9400 + i) from generate_series(1, 6) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khdesk,khdesk2,netdesk,tpdesk,tpchief,khoperator,khop2,h1,h5}'::text[]) n;

-- A course of yesterday, or so many days ago: sessions [{minutes, hours, break, track, lecturers}] one after the other, the form as said.
create function pg_temp.course(p_sessions jsonb, p_body jsonb default '{}', p_days int default 2, p_owner text default 'khchief') returns bigint language plpgsql as $$
declare
    i     bigint := t.course(p_owner, jsonb_build_object('state', 'list_due', 'days', -p_days, 'hours', coalesce((p_body ->> 'hours')::numeric,
              (select sum((s ->> 'hours')::numeric) from jsonb_array_elements(p_sessions) s))));
    begins timestamptz := (select date_trunc('day', starts_at at time zone 'Asia/Taipei') at time zone 'Asia/Taipei' + interval '8 hours' from core.course where id = i);
begin
    alter table core.course_revision disable trigger append_only;
    update core.course_revision set body = body || '{"partial": "by_session", "grace_minutes": 15, "late_policy": "void", "late_deduction": 1, "assessment": [],
        "parts": [], "lecture_credit": false, "class_count": 1, "class_size": 40}' || p_body where course_id = i;
    alter table core.course_revision enable trigger append_only;
    delete from core.course_session where course_id = i;
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        select i, n, begins + make_interval(mins => (n::int - 1) * 600), begins + make_interval(mins => (n::int - 1) * 600 + (s ->> 'minutes')::int
            + coalesce((s ->> 'break')::int, 0)), coalesce((s ->> 'break')::int, 0), (s ->> 'hours')::numeric, 'in_person', coalesce(s ->> 'track', ''), '', '',
            array(select jsonb_array_elements_text(coalesce(s -> 'lecturers', '[]')))::int[]
        from jsonb_array_elements(p_sessions) with ordinality x(s, n);
    -- The course's own days are those of its sessions, at whatever hour of the day this runs.
    update core.course c set hour_unit = coalesce(p_body ->> 'hour_unit', 'hour'), starts_at = d.first, ends_at = d.last,
            date_from = (d.first at time zone 'Asia/Taipei')::date, date_to = (d.last at time zone 'Asia/Taipei')::date
        from (select min(x.starts_at) as first, max(x.ends_at) as last from core.course_session x where x.course_id = i) d where c.id = i;
    return i;
end $$;
create function pg_temp.several(p_n int, p_minutes int default 180, p_hours numeric default 3) returns jsonb language sql as $$
    select jsonb_agg(jsonb_build_object('minutes', p_minutes, 'hours', p_hours)) from generate_series(1, p_n) $$;
-- Somebody who was accepted, with marks: «P,L10,E5,A,?» by session; L10+5 is late and early.
create function pg_temp.person(p_course bigint, p_who text, p_marks text, p_more jsonb default '{}') returns bigint language plpgsql as $$
declare
    e bigint := core.new_enrolment_id();
    m record;
begin
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state, class_no)
        select e, c.id, c.unit_id, t.person_id, t.id, t.name, t.sex, t.unit_id, t.title_id, coalesce(p_more ->> 'state', 'accepted'), (p_more ->> 'class_no')::int
        from core.course c, core.teacher t join core.account a on a.person_id = t.person_id where c.id = p_course and a.account_name = p_who;
    delete from core.presence where enrolment_id = e;  -- who comes to a list after a session has been is marked N
    for m in select regexp_match(x, '^([PLEVOAN])([0-9]*)[+]?([0-9]*)$') as p, n from unnest(string_to_array(p_marks, ',')) with ordinality y(x, n) loop
        continue when m.p is null;
        insert into core.presence(enrolment_id, session_no, starts_at, code, late, early, source, by_name)
            select e, m.n, s.starts_at, m.p[1], case m.p[1] when 'L' then coalesce(nullif(m.p[2], '')::int, 1) else 0 end, case m.p[1] when 'E'
                then coalesce(nullif(m.p[2], '')::int, 1) else coalesce(nullif(m.p[3], '')::int, 0) end, coalesce(p_more ->> 'source', 'roll'), 'x'
            from core.course_session s where s.course_id = p_course and s.no = m.n;
    end loop;
    return e;
end $$;
create function pg_temp.set(p_who text, p_course bigint, p_enrolment bigint, p_more jsonb) returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'hours.set', jsonb_build_object('course_id', p_course, 'rows', jsonb_build_array(jsonb_build_object('enrolment_id', p_enrolment, 'row_version',
        coalesce((select row_version from core.list_entry where enrolment_id = p_enrolment), 0), 'role', 'attendee', 'hours', null, 'reason', '', 'assess', '', 'lecture_hours', null,
        'note', '') || p_more))) $$;
create function pg_temp.key(a jsonb) returns text language sql as $$ select coalesce(a #>> '{error,detail,key}', a #>> '{error,key}', a #>> '{result,state}', a ->> 'status') $$;
create function pg_temp.attach(p_course bigint, p_sessions jsonb, p_who text default 'khchief') returns jsonb language plpgsql as $$
declare f uuid := gen_random_uuid();
begin
    perform t.attach(pg_temp.v(p_who), f, '簽到表.pdf', '%PDF-1.4 x');
    return t.do(pg_temp.v(p_who), 'list.attach', jsonb_build_object('course_id', p_course, 'file_id', f, 'sessions', p_sessions));
end $$;
create function pg_temp.checks(p_course bigint) returns text language sql as $$
    select coalesce(string_agg((x ->> 'id') || case x ->> 'level' when 'red' then '!' else '' end, ' ' order by x ->> 'id', x ->> 'level'), '')
    from jsonb_array_elements(api.closing_checks(pg_temp.v('khchief'), p_course)) x where x ->> 'level' <> 'info' $$;
create function pg_temp.submit(p_course bigint, p_who text default 'khchief', p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'list.submit', jsonb_build_object('course_id', p_course, 'sentence', '', 'checks_seen', '[]'::jsonb) || p_more) $$;
create function pg_temp.list(p_course bigint) returns core.list_version language sql as $$ select * from core.list_version where course_id = p_course order by n desc limit 1 $$;
create function pg_temp.on(p_who text, p_kind text, p_course bigint, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), p_kind, jsonb_build_object('list_id', (pg_temp.list(p_course)).id, 'version', (pg_temp.list(p_course)).n, 'reason_ids', '[]'::jsonb, 'reason', '簽到表與人數不符') || p_more) $$;
create function pg_temp.state(p_course bigint) returns text language sql as $$ select c.state || ' ' || coalesce((pg_temp.list(p_course)).state, '-') from core.course c where c.id = p_course $$;
-- One that can be handed in: two sessions, two people, everything shown.
create function pg_temp.ready(p_days int default 2, p_body jsonb default '{}', p_marks text default 'P,P', p_owner text default 'khchief') returns bigint language plpgsql as $$
declare c bigint := pg_temp.course(pg_temp.several(2), p_body, p_days, p_owner);
begin
    perform pg_temp.person(c, 'h1', p_marks, '{"source": "scan"}'), pg_temp.person(c, 'h2', p_marks, '{"source": "scan"}');
    return c;
end $$;
