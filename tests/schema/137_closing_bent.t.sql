-- SPDX-License-Identifier: GPL-3.0-or-later
-- 結案 bent by who runs a course: hours given where nobody was, for minutes that were credited elsewhere; a list that its own school looks
-- at, with people of whom the school may hear nothing; a certificate's version that there never was; numbers beyond all numbers.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.account('CEN12', 'khdesk2', 'reviewer', 8549), t.account('123999', 'khop2', 'operator', 8548);
select t.teacher(case when i <= 4 then '123999' else '314698' end, 'h' || i, 8500 + i) from generate_series(1, 6) i;
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
    update core.course set hour_unit = coalesce(p_body ->> 'hour_unit', 'hour') where id = i;
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

-- Hours for minutes that were credited elsewhere ------------------------------------------------------------------------------------------
create temp table one as select pg_temp.ready(4) as id;
select is(pg_temp.submit(id) ->> 'status', 'done', 'a list is handed in') from one;
select is(pg_temp.on('khdesk', 'list.confirm', id) ->> 'status', 'done', 'and confirmed') from one;
-- The same hours: of h1 it is said that she was on the list at none of them (未列名), and that she has all of the hours.
create temp table two as select pg_temp.course(pg_temp.several(2), '{}', 4) as id;
create temp table bent as select pg_temp.person(id, 'h1', 'N,N', '{"source": "scan"}') as e from two;
select is(pg_temp.set('khchief', two.id, bent.e, '{"hours": 6, "reason": "全程參與並協助"}') ->> 'status', 'done', 'hours by hand for somebody who was not on the list') from two, bent;
select matches(pg_temp.checks(id), 'K07!', 'are for all of it, and so for minutes that were credited elsewhere') from two;
select is(core.credited_sessions('{"given": 6, "computed": 0, "sessions": [{"no": 1, "code": "N", "credited": 0, "minutes": 0}, {"no": 2, "code": "T", "credited": 0, "minutes": 0}]}', 6), '{1}', 'not for what one taught');
select is(core.credited_sessions('{"given": null, "computed": 3, "sessions": [{"no": 1, "code": "N", "credited": 0, "minutes": 0}, {"no": 2, "code": "P", "credited": 3, "minutes": 180}]}', 3), '{2}', 'where presence says it, that counts');
-- More of a day than there are hours
create temp table long as select pg_temp.course(pg_temp.several(3, 600, 12), '{}', 9) as id;
update core.course_session s set starts_at = c.starts_at - interval '10 hours', ends_at = c.starts_at from core.course c where s.course_id = c.id and c.id = (select id from long);
create temp table day as select pg_temp.person(id, 'h2', 'N,N,N', '{"source": "scan"}') as e from long;
select pg_temp.set('khchief', long.id, day.e, '{"hours": 36, "reason": "全程參與並協助"}') from long, day;
select matches(pg_temp.checks(id), 'K23!', 'nobody has more of a day than there is, though nobody was there') from long;

-- A list that its own school looks at -----------------------------------------------------------------------------------------------------
update core.setting set value = 'own' where key = 'list_review';
create temp table own as select pg_temp.ready(6, '{}', 'P,P', 'khoperator') as id;
select is(pg_temp.submit(id, 'khoperator') ->> 'status', 'done', 'people of the own roster, and who enrolled') from own;
select is((pg_temp.list(id)).review, 'own', 'are for the school to look at') from own;
create temp table typed as select pg_temp.ready(8, '{}', 'P,P', 'khoperator') as id;
create temp table somebody as select pg_temp.person(id, 'h5', 'P,P', '{"source": "scan", "state": "listed"}') as e from typed;
update core.enrolment set source = 'walk_in', teacher_id = null, unit_id = null, title_id = null, unit_text = '他校' where id = (select e from somebody);
select is(pg_temp.submit(id, 'khoperator', '{"sentence": "現場報名一人", "checks_seen": ["K13", "K18"]}') ->> 'status', 'done', 'with somebody who was typed by a number') from typed;
select is((pg_temp.list(id)).review, 'centre', 'it is for the desk, which may know who that is') from typed;
select is(pg_temp.on('khchief', 'list.confirm', id) #>> '{error,key}', 'list.not_visible', 'and the school decides nothing') from typed;
update core.setting set value = 'centre' where key = 'list_review';

-- A certificate ---------------------------------------------------------------------------------------------------------------------------
create temp table f as select x.* from core.certificate x join core.teacher t using (person_id) where t.account_name = 'h1' and x.course_id = (select id from one);
select is(core.verified_certificate(number, code, version) ->> 'state', 'valid', 'a paper of the version that holds') from f;
select is(core.verified_certificate(number, code, version + p) ->> 'state', 'superseded', 'of a version that there never was: ' || p) from f, unnest('{1,99}'::int[]) p;
select is(core.verified_certificate(number, code, 9223372036854775807) ->> 'state', 'superseded', 'however large') from f;

-- Numbers beyond all numbers ----------------------------------------------------------------------------------------------------------------
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'certificate.print', jsonb_build_object('course_id', id, 'rows', '[999999999999999]'::jsonb, 'purpose', '發給學員'))), 'certificate.none', 'rows') from one;
create temp table fresh as select pg_temp.ready(11) as id;
select throws_ok(format('select pg_temp.attach(%s, %L)', id, '[999999999999999]'), 'KC003', 'command.body', 'sessions') from fresh;
create function pg_temp.upload(p_course bigint, p_line text) returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'upload.try', jsonb_build_object('course_id', p_course, 'name', 'x.ods', 'rows', replace(encode(convert_to(p_line, 'UTF8'), 'base64'), e'\n', ''))) $$;
select is(pg_temp.upload(id, e'2\t\t\tA123456789\t王大明\t\t試驗\t教師\t\t1:L12E3\t\tattendee\t\t') ->> 'status', 'done', 'minutes of a mark') from fresh;
select throws_ok(format('select pg_temp.upload(%s, %L)', id, e'2\t\t\tA123456789\t王大明\t\t試驗\t教師\t\t1:L99999999999\t\tattendee\t\t'), 'KC003', 'command.body', 'are no more than a day has') from fresh;
select * from finish();
rollback;
