-- SPDX-License-Identifier: GPL-3.0-or-later
-- 結案: 健檢, handed in, recalled, sent back, confirmed, taken back; what is awarded, who is told, and who may (II.2 rows 11–16, II.7).
begin;
select no_plan();

\ir closing.sql

-- 健檢
create temp table c as select pg_temp.ready(2) as id;
select is(pg_temp.checks(c.id), '', 'nothing is red or yellow') from c;
create temp table x as select 'running' as name, pg_temp.course(pg_temp.several(1), '{}', -3) as id
    union all select 'unmarked', pg_temp.ready(3, '{}', 'P,?') union all select 'pending', pg_temp.ready(4) union all select 'grade', pg_temp.ready(5, '{"assessment": ["quiz"]}')
    union all select 'evidence', pg_temp.course(pg_temp.several(2), '{}', 6) union all select 'nobody', pg_temp.ready(7, '{}', 'A,A') union all select 'lecturer', pg_temp.ready(8)
    union all select 'namesake', pg_temp.ready(9) union all select 'walk', pg_temp.ready(10) union all select 'given', pg_temp.ready(11) union all select 'over', pg_temp.ready(12)
    union all select 'quota', pg_temp.ready(13) union all select 'long', pg_temp.course(pg_temp.several(2, 600, 12), '{}', 14) union all select 'tag', pg_temp.ready(15, '{"tags": ["T01"]}')
    union all select 'contact', pg_temp.ready(16, '{"contacts": [{"name": "離任者", "phone": "", "email": "gone@example.edu.tw"}]}') union all select 'change', pg_temp.ready(17)
    union all select 'untagged', pg_temp.ready(18) union all select 'codes', pg_temp.ready(19, '{"civil": {"category": "", "term": 1}}') union all select 'method', pg_temp.ready(20, '{"environment": {"method": "a", "category": "", "summary": ""}}')
    union all select 'private', pg_temp.ready(21) union all select 'skipped', pg_temp.ready(22) union all select 'sessionless', pg_temp.ready(23);
create function pg_temp.x(n text) returns bigint language sql as $$ select id from x where name = n $$;
select pg_temp.person(pg_temp.x('pending'), 'h3', '', '{"state": "pending"}'), pg_temp.person(pg_temp.x('evidence'), 'h1', 'P,P'), pg_temp.person(pg_temp.x('long'), 'h1', 'P,P', '{"source": "scan"}');
insert into core.course_lecturer(course_id, revision, no, name, kind, person_id) select pg_temp.x('lecturer'), 1, 1, '試驗教師', 'internal', person_id from core.account where account_name = 'h1'
    union all select pg_temp.x('namesake'), 1, 1, '試驗教師', 'external', null;
update core.course_session set lecturers = '{1}' where course_id = pg_temp.x('lecturer');
update core.enrolment set source = 'walk_in', state = 'listed' where id = (select max(id) from core.enrolment where course_id = pg_temp.x('walk'));
select pg_temp.set('khchief', e.course_id, e.id, '{"hours": 2, "reason": "提早離席半小時"}') from core.enrolment e where e.id in (select max(id) from core.enrolment where course_id = pg_temp.x('given'));
select pg_temp.set('khchief', e.course_id, e.id, '{"hours": 6, "reason": "全程參與並協助"}') from core.enrolment e where e.id in (select max(id) from core.enrolment where course_id = pg_temp.x('over'));
update core.course set hours = 3 where id = pg_temp.x('over');
update core.enrolment set answers = '{"national_id": true}' where course_id = pg_temp.x('private');
delete from core.presence where enrolment_id in (select id from core.enrolment where course_id = pg_temp.x('sessionless'));
delete from core.course_session where course_id = pg_temp.x('sessionless');
-- Of two lists that were taken in the last one counts: its rows were left out.
insert into core.list_upload(id, course_id, no, state, file_name, by_account_id, by_name, applied_at) select gen_random_uuid(), pg_temp.x('skipped'), n, 'applied', '名單.ods', a.id, a.name, now() from core.account a, generate_series(1, 2) n where a.account_name = 'khchief';
insert into core.list_upload_row(upload_id, row, left_out, name, unit_text, title_text, marks, assess, role, note, outcome) select u.id, r, true, '林試一', '', '', '', '', 'attendee', '', 'left_out' from core.list_upload u, generate_series(2, 1 + u.no) r where u.course_id = pg_temp.x('skipped');
update core.course set quota = 1 where id = pg_temp.x('quota');
update core.course set title = '〔幼教知能〕試驗研習' where id = pg_temp.x('untagged');
update core.course_session s set starts_at = (select min(starts_at) from core.course_session where course_id = s.course_id), ends_at = (select min(starts_at) from core.course_session where course_id = s.course_id) + interval '10 hours'
    where s.course_id = pg_temp.x('long');
update core.course set state = 'approved' where id = pg_temp.x('running');
select t.account('123999', 'gone', 'operator', 9447);
update core.account set state = 'closed' where account_name = 'gone';
insert into core.course_change(course_id, revision, state, phase, account_id, by_name) select pg_temp.x('change'), 1, 'submitted', 'started', id, name from core.account where account_name = 'khchief';
select is(pg_temp.checks(pg_temp.x(n)), wanted, n) from (values ('running', 'K01! K16'), ('unmarked', 'K02! K10!'), ('pending', 'K03!'), ('grade', 'K08!'), ('evidence', 'K10!'), ('nobody', 'K16'),
    ('lecturer', 'K06!'), ('namesake', 'K06'), ('walk', 'K13'), ('given', 'K14'), ('over', 'K05! K14'), ('quota', 'K12'), ('long', 'K23'), ('tag', 'K17'), ('untagged', 'K17'), ('codes', 'K11!'), ('method', 'K11!'), ('private', 'K20'), ('skipped', 'K24'), ('sessionless', 'K04! K16'), ('contact', 'K19'), ('change', 'K09!')) y(n, wanted);
select is((select x ->> 'count' from jsonb_array_elements(api.closing_checks(pg_temp.v('khchief'), pg_temp.x('skipped'))) x where x ->> 'id' = 'K24'), '2', 'K24: the rows of the last list');
select is((select x #>> '{values,until}' from jsonb_array_elements(api.closing_checks(pg_temp.v('khchief'), pg_temp.x('private'))) x where x ->> 'id' = 'K20'), (core.today() + 90)::text, 'K20: until when they stay');
select is(api.closing_checks(pg_temp.v('khchief'), c.id) #> '{0,values}', '{"enrolled": 2, "accepted": 2, "walk_ins": 0, "present": 2, "passed": 2, "overrides": 0, "hours": 12, "lecturers": 0, "lecture_hours": 0}'::jsonb,
    'K22: the sums') from c;
update core.setting set value = '0' where key = 'list_evidence_school_based';
update core.course set class_kind = 'school_based' where id = pg_temp.x('evidence');
select is(pg_temp.checks(pg_temp.x('evidence')), 'K15', '校本研習 where the centre asks for no evidence: all there though nothing shows it');
update core.course set class_kind = 'non_credit' where id = pg_temp.x('evidence');

-- 簽到佐證
select is(pg_temp.key(pg_temp.attach(pg_temp.x('evidence'), '[1]')), 'done', 'a file shows a session');
select is(pg_temp.checks(pg_temp.x('evidence')), 'K10!', 'but not the other one');
select is(pg_temp.key(pg_temp.attach(pg_temp.x('evidence'), '[2]', w)), k, w || ': ' || k) from (values ('khcontact', 'done'), ('khoperator', 'course.not_visible'), ('tpchief', 'course.not_visible')) y(w, k);
select is(pg_temp.checks(pg_temp.x('evidence')), '', 'now both');
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'list.attach', jsonb_build_object('course_id', pg_temp.x('evidence'), 'file_id', (select file_id from core.list_evidence where by_name <> '' order by id desc limit 1),
    'sessions', '[1]'::jsonb))), 'course.file_unknown', 'a file that somebody else has sent is none of one''s own');
select is(pg_temp.key(t.do(pg_temp.v('khcontact'), 'course.detach', jsonb_build_object('file_id', (select max(file_id::text) from core.list_evidence v join core.course_file f using (file_id) join core.account a
    on a.id = f.account_id where a.account_name = 'khcontact')))), 'course.file_used', 'evidence is not taken away as a loose file');
update core.course_file set at = now() - interval '60 days' where file_id in (select file_id from core.list_evidence);
select is((core.void_loose_files() ->> 'course_files_voided')::int, 0, 'nor swept');
select is(pg_temp.key(t.do(pg_temp.v('tpchief'), 'list.detach', jsonb_build_object('evidence_id', (select max(id) from core.list_evidence)))), 'list.no_evidence', 'what is not theirs there is not');
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'list.detach', jsonb_build_object('evidence_id', (select max(id) from core.list_evidence)))), 'done', 'it is taken off the list');
select is(pg_temp.checks(pg_temp.x('evidence')), 'K10!', 'and shows nothing any more');

-- Handed in
select is(pg_temp.submit(pg_temp.x(n)) #>> '{error,detail,checks}', wanted, 'red: ' || n) from (values ('unmarked', '["K02", "K10"]'), ('over', '["K05"]'), ('grade', '["K08"]')) y(n, wanted);
select is(pg_temp.key(pg_temp.submit(pg_temp.x('running'))), 'course.state', 'not before it is over');
select is(pg_temp.key(pg_temp.submit(pg_temp.x('given'), 'khchief', m)), 'list.yellow_checks', 'yellow: ' || m::text) from unnest(array['{}', '{"sentence": "已查核"}', '{"sentence": "已查核無誤", "checks_seen": ["K12"]}',
    '{"sentence": "查", "checks_seen": ["K14"]}']::jsonb[]) m;
select is(pg_temp.key(pg_temp.submit(c.id, w)), 'course.not_visible', w || ' hands in no list of others') from c, unnest('{khoperator,tpchief,khdesk,netdesk}'::text[]) w;
select is(pg_temp.state(c.id), 'list_due -', 'nothing has become of it') from c;
select is(pg_temp.key(pg_temp.submit(c.id)), 'list_submitted', 'handed in') from c;
select is(pg_temp.key(pg_temp.submit(pg_temp.x('given'), 'khcontact', '{"sentence": "已查核無誤", "checks_seen": ["K14"]}')), 'list_submitted', 'with its sentence');
select is((select string_agg(no || ' ' || name || ' ' || trim_scale(hours) || ' ' || passed, '; ' order by no) from core.list_row where list_id = (pg_temp.list(c.id)).id), '1 試驗教師 6 true; 2 試驗教師 6 true', 'its rows') from c;
select is((pg_temp.list(c.id)).hash, core.list_hash((pg_temp.list(c.id)).id), 'and their hash') from c;
select throws_ok(format('update core.list_row set hours = 9 where list_id = %s', (pg_temp.list(c.id)).id), '42501', 'append_only', 'a row that was handed in stays') from c;
select is(pg_temp.key(pg_temp.submit(c.id)), 'course.state', 'once') from c;
select is(pg_temp.key(pg_temp.set('khchief', c.id, (select min(id) from core.enrolment where course_id = c.id), '{"note": "x"}')), 'course.state', 'and is not worked on') from c;
select is((select r ->> 'name' from jsonb_array_elements(api.list_rows(pg_temp.v(w), (pg_temp.list(c.id)).id) -> 'rows') r limit 1), '試驗教師', w || ' reads it') from c, unnest('{khchief,khcontact,khdesk,khdesk2}'::text[]) w;
select throws_ok(format('select api.list_rows(%L, %s)', pg_temp.v(w), (pg_temp.list(c.id)).id), 'KD316', 'list.not_visible', w || ' does not') from c, unnest('{khoperator,tpchief,tpdesk,netdesk,h1,h5}'::text[]) w;

-- Recalled
select is(pg_temp.key(pg_temp.on(w, 'list.recall', c.id)), k, w || ': ' || k) from c, (values ('tpchief', 'list.not_visible'), ('khoperator', 'list.not_visible'), ('khdesk', 'course.not_visible'),
    ('khcontact', 'list_due'), ('khchief', 'list.state')) x(w, k);
select is(pg_temp.state(c.id), 'list_due recalled', 'open again') from c;
select is(pg_temp.key(pg_temp.submit(c.id)), 'list_submitted', 'and handed in again') from c;
select is((pg_temp.list(c.id)).n, 2, 'as its second version') from c;

-- Sent back
select is(pg_temp.key(pg_temp.on(w, 'list.return', c.id)), k, w || ': ' || k) from c, (values ('khchief', 'list.not_visible'), ('khcontact', 'right.missing'), ('tpdesk', 'list.not_visible'), ('netdesk', 'list.not_visible'),
    ('khoperator', 'right.missing')) x(w, k);
select is(pg_temp.key(pg_temp.on('khdesk', 'list.return', c.id, m)), k, k) from c, (values ('{"version": 1}'::jsonb, 'list.state'), ('{"reason": ""}', 'reason.missing'), ('{"reason_ids": [208], "reason": ""}', 'reason.missing')) x(m, k);
select throws_ok(format('select pg_temp.on(%L, %L, %s, %L)', 'khdesk', 'list.return', c.id, m), 'KC003', 'command.body', m) from c, unnest('{"{\"reason_ids\": [101]}","{\"rows\": [{\"no\": 9, \"reason\": \"x\"}]}","{\"rows\": [1]}"}'::text[]) m;
update core.course set due_on = core.today() - 20 where id = (select id from c);
select is(pg_temp.key(pg_temp.on('khdesk', 'list.return', c.id, '{"reason_ids": [205], "reason": "", "rows": [{"no": 2, "reason": "第二場簽到空白"}]}')), 'list_returned', 'sent back') from c;
select is((select due_on from core.course where id = c.id), core.today() + 7, 'and a week to put it right') from c;
select is((pg_temp.list(c.id)).row_reasons -> 0 ->> 'reason', '第二場簽到空白', 'with a sentence for a row') from c;
select matches((select body from core.mail where template = 'list.return' order by id desc limit 1), '缺簽到佐證.*第 2 列：第二場簽到空白', 'and the organiser is mailed both');
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', c.id)), 'list.state', 'what was sent back is not confirmed') from c;
select is(pg_temp.key(pg_temp.submit(c.id)), 'list_submitted', 'again') from c;

-- Confirmed
select is(pg_temp.key(pg_temp.on(w, 'list.confirm', c.id)), k, w || ': ' || k) from c, (values ('khchief', 'list.not_visible'), ('tpdesk', 'list.not_visible'), ('netdesk', 'list.not_visible'), ('h1', 'right.missing')) x(w, k);
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', c.id, '{"version": 2}')), 'list.state', 'the version that was seen') from c;
select is(pg_temp.on('khdesk', 'list.confirm', c.id) #>> '{result,awards}', '2', 'confirmed') from c;
select is(pg_temp.state(c.id), 'confirmed confirmed', '結案') from c;
select is((select string_agg(kind || ' ' || trim_scale(hours) || ' ' || passed || ' ' || version, '; ') from core.award where course_id = c.id), 'hours 6 true 3; hours 6 true 3', 'what was awarded') from c;
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', c.id)), 'list.state', 'once') from c;
select throws_ok(format('update core.award set hours = 7 where course_id = %s', c.id), '42501', 'append_only', 'an award is what it is') from c;
select throws_ok(format('delete from core.award where course_id = %s', c.id), '42501', 'append_only', 'and stays') from c;
select is(pg_temp.key(t.do(pg_temp.v('khchief'), k, b || jsonb_build_object('course_id', c.id, 'row_version', (select row_version from core.course where id = c.id), 'list_id', (pg_temp.list(c.id)).id))), s, k) from c,
    lateral (values ('list.submit', '{"sentence": "", "checks_seen": []}'::jsonb, 'course.state'), ('list.recall', '{}', 'list.state'), ('course.cancel', '{"reason": "改期辦理"}', 'course.state'),
     ('change.apply', jsonb_build_object('items', jsonb_build_array(jsonb_build_object('field', 'venue', 'base', core.present_form(core.course_of(c.id)) -> 'venue', 'new', '別處教室'))), 'change.not_possible')) x(k, b, s);
select is(core.tell_awards() ->> 'awards_told', '2', 'each is told');
select matches((select body from core.mail where template = 'award.confirmed' order by id desc limit 1), '試驗研習（高雄市立試驗高中）　6 小時', 'of what they were awarded');
select is(core.tell_awards() ->> 'awards_told', '0', 'once');
select is(pg_temp.submit(pg_temp.x('nobody'), 'khchief', '{"sentence": "颱風當日無人出席", "checks_seen": ["K16"]}') #>> '{result,state}', 'list_submitted', 'nobody was there');
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', pg_temp.x('nobody'))), 'confirmed_empty', '名單確認通過-無人出席');
select is((select string_agg(passed::text, ',') from core.award where course_id = pg_temp.x('nobody')), 'false,false', 'who was not there has not passed');

-- Four eyes
create temp table d as select pg_temp.ready(20, '{}', 'P,P', 'khdesk') as id;
update core.course set reviewer_unit_id = t.unit('CEN12') where id = (select id from d);
select is(pg_temp.key(pg_temp.submit(d.id, 'khdesk')), 'list_submitted', 'a desk''s own list') from d;
select is((select reviewer_unit_id from core.course where id = d.id), t.unit('NET01'), 'goes on to 教師進修網') from d;
update core.course set reviewer_unit_id = t.unit('CEN12') where id = (select id from d);
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', d.id)), 'course.self_review', 'is confirmed by nobody who has a hand in it') from d;
create temp table o as select pg_temp.ready(22) as id;
select is(pg_temp.key(pg_temp.submit(o.id)), 'list_submitted', 'another') from o;
update core.list_version set by_account_id = (select id from core.account where account_name = 'khdesk') where course_id = (select id from o);
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', o.id)), 'course.self_review', 'nor by who handed it in') from o;
select is(pg_temp.key(pg_temp.on('khdesk2', 'list.confirm', o.id)), 'confirmed', 'a colleague does') from o;

-- Taken back
select is(pg_temp.key(pg_temp.on(w, 'list.take_back', c.id)), k, w || ': ' || k) from c, (values ('khchief', 'right.missing'), ('tpdesk', 'list.not_visible'), ('khdesk', 'list_submitted')) x(w, k);
select is((select string_agg((superseded_by = id)::text, ',') from core.award where course_id = c.id), 'true,true', 'what was awarded is taken back, and is still there') from c;
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', c.id)), 'confirmed', 'confirmed again') from c;
select is((select count(*)::int || ' ' || count(*) filter (where superseded_by is null) from core.award where course_id = c.id), '4 2', 'what holds is what was awarded last') from c;
update core.list_version set decided_at = now() - interval '25 hours' where course_id = (select id from c);
select is(pg_temp.key(pg_temp.on('khdesk', 'list.take_back', c.id)), 'list.take_back_over', 'within a day') from c;

-- Nobody is credited twice for the same minutes
create temp table t1 as select pg_temp.ready(30) as id;
create temp table t2 as select pg_temp.ready(30) as id;
select is(pg_temp.key(pg_temp.submit(t1.id)), 'list_submitted', 'two at the same hour') from t1;
select is(pg_temp.checks(t2.id), '', 'while neither is confirmed, neither is red') from t2;
select is(pg_temp.key(pg_temp.submit(t2.id)), 'list_submitted', 'handed in, both') from t2;
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', t1.id)), 'confirmed', 'one is confirmed') from t1;
select is(pg_temp.on('khdesk', 'list.confirm', t2.id) #>> '{error,detail,n}', '2', 'the other one is not') from t2;
select is(pg_temp.key(pg_temp.on('khdesk', 'list.return', t2.id)), 'list_returned', 'it is sent back') from t2;
select is(pg_temp.checks(t2.id), 'K07!', 'and is red') from t2;
select is((select x #> '{values,courses}' from jsonb_array_elements(api.closing_checks(pg_temp.v('khchief'), t2.id)) x where x ->> 'id' = 'K07'),
    (select jsonb_build_array(jsonb_build_object('number', number, 'title', title)) from core.course where id = t1.id), 'the own course by its name') from t1, t2;
update core.course set unit_id = t.unit('314698') where id = (select id from t1);
select is((select x #>> '{values,courses,0,title}' from jsonb_array_elements(api.closing_checks(pg_temp.v('khchief'), t2.id)) x where x ->> 'id' = 'K07'), '', 'another unit''s without') from t2;
update core.presence m set code = 'A' from core.enrolment e, t2 where m.enrolment_id = e.id and e.course_id = t2.id and m.session_no = 1;
select is(pg_temp.checks(t2.id), 'K07!', 'one session of two') from t2;
update core.presence m set code = 'A' from core.enrolment e, t2 where m.enrolment_id = e.id and e.course_id = t2.id;
select is(pg_temp.checks(t2.id), 'K16', 'and none') from t2;
create temp table t3 as select pg_temp.ready(30) as id;
update core.enrolment set source = 'walk_in', state = 'listed', teacher_id = null where course_id = (select id from t3) and person_id = (select person_id from core.account where account_name = 'h1');
update core.teacher set unit_id = t.unit('314698') where account_name in ('h1', 'h2');
select is((select x ->> 'count' from jsonb_array_elements(api.closing_checks(pg_temp.v('khchief'), t3.id)) x where x ->> 'id' = 'K07'), '1', 'of who was put on by number alone the organiser hears nothing') from t3;
update core.presence m set code = 'A' from core.enrolment e, t3 where m.enrolment_id = e.id and e.course_id = t3.id and e.source <> 'walk_in';
select is(pg_temp.key(pg_temp.submit(t3.id, 'khchief', '{"sentence": "現場報名一人", "checks_seen": ["K13", "K18"]}')), 'list_submitted', 'such a list is handed in') from t3;
select is(pg_temp.on('khdesk', 'list.confirm', t3.id) #>> '{error,key}', 'list.clash', 'the desk hears of it') from t3;
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', t3.id, '{"override": "兩場分屬上下半場"}')), 'confirmed', 'and may confirm it, with a sentence') from t3;
update core.teacher set unit_id = t.unit('123999') where account_name in ('h1', 'h2');

-- A day has so many hours, whoever held the courses
create temp table y as select pg_temp.ready(34) as whole, pg_temp.course(pg_temp.several(1, 300, 6), '{}', 34) as noon;
update core.course_session set starts_at = starts_at + interval '4 hours', ends_at = ends_at + interval '4 hours' where course_id = (select noon from y);
create function pg_temp.day(p_who text) returns text language sql as $$
    select string_agg((x ->> 'level') || (x ->> 'count') || (x -> 'values')::text, ' ') from jsonb_array_elements(api.closing_checks(pg_temp.v(p_who), (select noon from y))) x where x ->> 'id' = 'K23' $$;
select pg_temp.person(noon, 'h1', 'P', '{"source": "scan"}') from y;
select is(pg_temp.checks(noon), '', 'six hours at noon') from y;
select is(pg_temp.key(pg_temp.submit(whole)), 'list_submitted', 'six more, before and after it') from y;
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', whole)), 'confirmed', 'are credited') from y;
select is(pg_temp.day('khchief'), 'yellow1{"most": 10, "elsewhere": 1}', 'twelve of a day are asked about');
update core.presence m set code = 'L', late = 100 from core.enrolment e, y where m.enrolment_id = e.id and e.course_id = y.noon;
select is(pg_temp.day('khchief'), null, 'who has none of this one has but six');
update core.presence m set code = 'P', late = 0 from core.enrolment e, y where m.enrolment_id = e.id and e.course_id = y.noon;
update core.enrolment set source = 'walk_in', state = 'listed', teacher_id = null where course_id = (select noon from y);
update core.teacher set unit_id = t.unit('314698') where account_name = 'h1';
select is(pg_temp.day('khchief'), null, 'of who was put on by number alone the organiser hears nothing');
select is(pg_temp.key(pg_temp.submit(noon, 'khchief', '{"sentence": "現場報名一人", "checks_seen": ["K13", "K18"]}')), 'list_submitted', 'such a list is handed in') from y;
select is(pg_temp.day('khdesk'), 'yellow1{"most": 10, "elsewhere": 1}', 'the desk hears of it');
update core.teacher set unit_id = t.unit('123999') where account_name = 'h1';

-- Who looks at lists (setting list_review)
update core.setting set value = 'auto' where key = 'list_review';
update core.setting set value = '0' where key = 'list_sample';
create temp table a as select pg_temp.ready(40) as id;
select is(pg_temp.key(pg_temp.submit(a.id)), 'confirmed', 'nobody, where nothing is doubtful') from a;
select is((select count(*)::int from core.award where course_id = a.id), 2, 'and it is awarded') from a;
create temp table a2 as select pg_temp.ready(44, '{}', 'A,A') as id;
select is(pg_temp.key(pg_temp.submit(a2.id, 'khchief', '{"sentence": "無人出席確認", "checks_seen": ["K16"]}')), 'list_submitted', 'what is doubtful goes to the desk') from a2;
update core.setting set value = '100' where key = 'list_sample';
create temp table a3 as select pg_temp.ready(48) as id;
select is(pg_temp.key(pg_temp.submit(a3.id)), 'list_submitted', 'and a sample of the rest') from a3;
update core.setting set value = 'own' where key = 'list_review';
create temp table w as select pg_temp.ready(52, '{}', 'P,P', 'khop2') as id;
select is(pg_temp.key(pg_temp.submit(w.id, 'khop2')), 'list_submitted', 'the own 總負責人') from w;
select is((pg_temp.list(w.id)).review, 'own', 'looks at it') from w;
select is((select count(*)::int from core.mail where template = 'list.own' and address = 'khchief@example.edu.tw'), 1, 'and is told');
select is(pg_temp.key(pg_temp.on(x, 'list.confirm', w.id)), k, x || ': ' || k) from w, (values ('khop2', 'right.missing'), ('khcontact', 'right.missing'), ('tpchief', 'list.not_visible'), ('khchief', 'confirmed')) y(x, k);
create temp table w2 as select pg_temp.ready(56) as id;
select is(pg_temp.key(pg_temp.submit(w2.id)), 'list_submitted', 'one''s own list') from w2;
select is((pg_temp.list(w2.id)).review, 'centre', 'goes to the desk') from w2;
update core.setting set value = 'centre' where key = 'list_review';

-- Lecturers
create temp table l as select pg_temp.course('[{"minutes": 180, "hours": 3, "lecturers": [1]}]', '{"lecture_credit": true}', 60) as id;
insert into core.course_lecturer(course_id, revision, no, name, kind, person_id) select l.id, 1, 1, '試驗教師', 'internal', a.person_id from l, core.account a where a.account_name = 'h3';
select pg_temp.person(l.id, 'h1', 'P', '{"source": "scan"}') from l;
select is(pg_temp.key(pg_temp.submit(l.id, 'khchief', '{"sentence": "同名者非講師本人", "checks_seen": ["K06"]}')), 'list_submitted', 'a lecturer stands on the list') from l;
select is(pg_temp.key(pg_temp.on('khdesk', 'list.confirm', l.id)), 'confirmed', 'and is credited') from l;
select is((select string_agg(kind || ' ' || trim_scale(hours), ', ' order by kind) from core.award where course_id = l.id), 'hours 3, lecture 3', 'apart from who took part') from l;

-- Enrolments that were never decided stand in the way, and can be
select is(t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', pg_temp.x('pending'), 'rows', (select jsonb_agg(jsonb_build_object('enrolment_id', id, 'row_version', row_version, 'to', k,
    'reason', '課程已結束')) from core.enrolment where course_id = pg_temp.x('pending') and state = 'pending'))) ->> 'status', s, k) from (values ('accepted', 'rejected'), ('declined', 'done')) y(k, s);
select is(pg_temp.checks(pg_temp.x('pending')), '', 'then the list can be handed in');

-- 提醒
create temp table r as select pg_temp.ready(70 + i) as id, i from generate_series(1, 6) i;
update core.course c set date_to = core.today() - s, due_on = core.today() - o from r, (values (1, 0, -14), (2, 8, -6), (3, 14, 0), (4, 21, 7), (5, 28, 14), (6, 400, 386)) x(i, s, o) where c.id = r.id and x.i = r.i;
update core.course set state = 'confirmed_empty' where state in ('list_due', 'list_returned') and id not in (select id from r);
delete from core.mail;
select core.remind_lists();
select is((select string_agg(step, ', ' order by i) from core.list_reminder join r on r.id = course_id), 'remind:0, remind:7, due, over:chief, over:desk, over:desk', 'once, of where it is');
select is((select count(*)::int from core.mail where template = 'list.overdue' and address = 'kh@example.edu.tw'), 2, 'and of what is long overdue the desk');
select is(core.remind_lists() ->> 'lists_reminded', '0', 'once');
select lives_ok('select core.tell_desks_of_lists(), core.forget_evidence(), admin.housekeeping()', 'housekeeping');
select matches((select body from core.mail where template = 'list.waiting' and address = 'kh@example.edu.tw'), '目前有 [0-9]+ 門研習的名單待貴單位審核', 'a desk hears how many wait');

-- What is sent
select is((select string_agg(distinct tab, ',') from sync.change where person_id = (select person_id from core.account where account_name = 'h1') and tab = 'award'), 'award', 'a teacher''s award goes to the teacher');
select is((select string_agg(d ->> 'hours' || ' ' || (d #>> '{arithmetic,result}') || ' ' || jsonb_array_length(d #> '{arithmetic,sessions}'), '; ') from api.open(pg_temp.v('h1')) o, lateral (select x.doc::jsonb as d from api.snapshot('award') x offset 0) q, y
    where (d ->> 'course_id')::bigint = y.whole), '6.0 6 2', 'with how it came about, session by session');
select is((select string_agg(a.kind || ' ' || core.arithmetic_of_award(a.list_id, a.list_no)::text, '') from core.award a, l where a.course_id = l.id and a.kind = 'lecture'), 'lecture {}', 'of a lecturer there is nothing to reckon');
select * from finish();
rollback;
