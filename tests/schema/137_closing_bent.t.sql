-- SPDX-License-Identifier: GPL-3.0-or-later
-- 結案 bent by who runs a course: hours given where nobody was, for minutes that were credited elsewhere; a list that its own school looks
-- at, with people of whom the school may hear nothing; a certificate's version that there never was; numbers beyond all numbers.
begin;
select no_plan();

\ir closing.sql

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
