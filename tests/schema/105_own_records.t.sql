-- SPDX-License-Identifier: GPL-3.0-or-later
-- 自行登錄: a teacher's own note of hours from elsewhere, in no sum with what was awarded; 研習時數證明 printed by the organiser; and what of
-- attendance has had its time.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'own1', 9301), t.teacher('123999', 'own2', 9302), t.teacher('314698', 'own3', 9303);
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khoperator,khdesk,tpchief,netdesk,own1,own2,own3}'::text[]) n;
create function pg_temp.key(a jsonb) returns text language sql as $$ select coalesce(a #>> '{error,key}', a ->> 'status') $$;
create function pg_temp.row(p_more jsonb default '{}') returns jsonb language sql as $$
    select '{"platform": "e等公務園+學習平臺", "title": "資通安全通識", "number": "A-114-07", "date_from": "2025-03-01", "date_to": "2025-03-02", "hours": 3, "note": ""}'::jsonb || p_more $$;
create function pg_temp.add(p_who text, p_rows jsonb, p_source text default 'typed') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'record.add', jsonb_build_object('source', p_source, 'rows', p_rows)) $$;

-- Written down
select is(pg_temp.add('own1', jsonb_build_array(pg_temp.row(), pg_temp.row('{"title": "性別平等教育"}')), 'file') -> 'result', '{"added": 2, "already": 0}', 'two, out of a file');
select is(pg_temp.add('own1', jsonb_build_array(pg_temp.row(), pg_temp.row('{"title": "環境教育", "hours": 2.5}'))) -> 'result', '{"added": 1, "already": 1}', 'what is there already is not written twice');
select is(pg_temp.key(pg_temp.add('own1', jsonb_build_array(pg_temp.row(m)))), k, m::text) from (values ('{"hours": 0}'::jsonb, 'record.hours'), ('{"hours": null}', 'record.hours'), ('{"hours": 401}', 'record.hours'),
    ('{"date_to": "2025-02-01"}', 'record.dates'), ('{"date_to": "2099-01-01"}', 'record.dates'), ('{"platform": ""}', 'field.invalid'), ('{"title": "—"}', 'field.invalid')) x(m, k);
select throws_ok(format('select pg_temp.add(%L, %L)', 'own1', r), 'KC003', 'command.body', r) from unnest('{"{}","[]","[1]"}'::text[]) r;
select is(t.do(pg_temp.v('khchief'), 'record.add', '{}') #>> '{error,key}', 'right.missing', 'nobody but a teacher');
update core.setting set value = '4' where key = 'self_records_a_person';
select is(pg_temp.key(pg_temp.add('own1', jsonb_build_array(pg_temp.row('{"title": "甲"}'), pg_temp.row('{"title": "乙"}')))), 'record.many', 'so many a person');
select is((select count(*)::int from core.self_record), 3, 'and then none of them');
create function pg_temp.change(p_who text, p_more jsonb) returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'record.change', pg_temp.row(jsonb_build_object('record_id', (select max(id) from core.self_record), 'row_version', 1)) || p_more) $$;
select is(pg_temp.key(pg_temp.change('own2', '{"title": "冒名"}')), 'record.not_visible', 'another''s is as one that there is not');
select is(pg_temp.key(pg_temp.change('own2', '{"title": "冒名", "record_id": 999999}')), 'record.not_visible', 'as one that there is not');
select is(pg_temp.key(pg_temp.change('own1', '{}')), 'record.twice', 'nor made a copy of one that is there');
select is(pg_temp.key(pg_temp.change('own1', '{"title": "環境教育進階", "hours": 4}')), 'done', 'changed');
select is(pg_temp.key(pg_temp.change('own1', '{"title": "環境教育高階"}')), 'record.changed', 'as it was seen');
create function pg_temp.docs(p_who text, p_tab text) returns setof jsonb language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_who));
    return query select d.doc::jsonb from api.snapshot(p_tab) d;
exception when sqlstate 'KS001' then return;
end $$;
select is((select string_agg(d ->> 'title' || ' ' || (d ->> 'hours'), ', ' order by (d ->> 'id')::bigint) from pg_temp.docs('own1', 'self_record') d), '資通安全通識 3.0, 性別平等教育 3.0, 環境教育進階 4.0', 'its person has them');
select is((select count(*)::int from unnest('{own2,khchief,khdesk,netdesk}'::text[]) w, pg_temp.docs(w, 'self_record')), 0, 'and nobody else');
select is((select count(*)::int from core.award), 0, 'nothing of it is an award');
select is(t.do(pg_temp.v('own2'), 'record.remove', jsonb_build_object('ids', (select jsonb_agg(id) from core.self_record))) -> 'result', '{"removed": 0}', 'another''s stay');
select is(t.do(pg_temp.v('own1'), 'record.remove', jsonb_build_object('ids', (select jsonb_agg(id) from core.self_record))) -> 'result', '{"removed": 3}', 'one''s own go');
select is((select count(*)::int from sync.change where tab = 'self_record' and op = 'D' and person_id = (select person_id from core.account where account_name = 'own1')), 3, 'and their person''s other PC is told');

-- Certificates, by the organiser
create temp table c as select t.course('khchief', '{"title": "證明列印研習", "state": "list_due", "days": -3}') as id;
insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
    select core.new_enrolment_id(), x.id, x.unit_id, y.person_id, y.id, y.name, y.sex, y.unit_id, y.title_id, 'accepted' from core.course x, core.teacher y where x.id = (select id from c) and y.account_name like 'own_';
delete from core.presence p using core.enrolment e where e.id = p.enrolment_id and e.course_id = (select id from c);
insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name)
    select e.id, s.no, s.starts_at, case when y.account_name = 'own2' then 'A' else 'P' end, 'scan', 'x' from core.enrolment e join core.course_session s using (course_id) join core.teacher y on y.id = e.teacher_id where e.course_id = (select id from c);
insert into core.presence_event(enrolment_id, session_no, starts_at, code, late, early, source, note, by_name) select enrolment_id, session_no, starts_at, code, 0, 0, source, '', 'x' from core.presence;
create function pg_temp.print(p_who text, p_more jsonb default '{}') returns jsonb language plpgsql as $$
declare
    mine uuid := t.uuid7();
    a  jsonb := api.submit(pg_temp.v(p_who), mine, 'certificate.print', (jsonb_build_object('course_id', (select c.id from c), 'rows', '[]'::jsonb, 'purpose', '結訓典禮發給') || p_more)::text);
begin
    if a ->> 'status' <> 'done' then return a -> 'error' -> 'key'; end if;
    update cmd.command set xid = '3' where id = mine;
    return api.printed_certificates(pg_temp.v(p_who), mine);
end $$;
select is(pg_temp.print('khchief'), '"certificate.not_closed"', 'not before the course is closed');
create temp table l as select t.do(pg_temp.v('khchief'), 'list.submit', jsonb_build_object('course_id', c.id, 'sentence', '', 'checks_seen', '[]'::jsonb)) as a from c;
select is(t.do(pg_temp.v('khdesk'), 'list.confirm', jsonb_build_object('list_id', a #> '{result,list_id}', 'version', 1)) ->> 'status', 'done', 'closed') from l;
select is((select jsonb_agg(x ->> 'name') || jsonb_build_array(p ->> 'title') from jsonb_array_elements(p -> 'certificates') x), '["試驗教師", "試驗教師", "證明列印研習"]', 'of all who have one: who has no hours has none') from pg_temp.print('khchief') p;
select is((select jsonb_agg(x ->> 'code' order by x ->> 'code') from jsonb_array_elements(p -> 'certificates') x), (select jsonb_agg(code order by code) from core.certificate f, c where f.course_id = c.id), 'with the codes that prove them') from pg_temp.print('khcontact') p;
select is(jsonb_array_length(pg_temp.print('khchief', jsonb_build_object('rows', jsonb_build_array(w.no))) -> 'certificates'), 1, 'of one') from core.list_row w, core.enrolment e, core.teacher y where e.id = w.enrolment_id and y.id = e.teacher_id and y.account_name = 'own3';
select is(pg_temp.print('khchief', jsonb_build_object('rows', jsonb_build_array(w.no))), '"certificate.none"', 'there is none of who was absent') from core.list_row w, core.enrolment e, core.teacher y where e.id = w.enrolment_id and y.id = e.teacher_id and y.account_name = 'own2';
select is(pg_temp.print(w), k, w || ': ' || k) from (values ('khoperator', '"course.not_visible"'::jsonb), ('tpchief', '"course.not_visible"'), ('khdesk', '"course.not_visible"'), ('netdesk', '"course.not_visible"'), ('own1', '"right.missing"')) x(w, k);
select is(pg_temp.print('khchief', '{"purpose": ""}'), '"reason.missing"', 'for a purpose');
select is((select count(*)::int from audit.entry where what = 'certificates_read' and detail ->> 'purpose' = '結訓典禮發給'), 3, 'each time it is written down who has read them');
update core.certificate set state = 'revoked', revoked_for = 'desk', reason = '冒名簽到' where person_id = (select person_id from core.account where account_name = 'own3');
select is(jsonb_array_length(pg_temp.print('khchief') -> 'certificates'), 1, 'one that was revoked is printed no more');

-- What of attendance has had its time
create function pg_temp.left_of() returns text language sql as $$ select concat_ws(' ', (select count(*) from core.presence p join core.enrolment e on e.id = p.enrolment_id, c where e.course_id = c.id),
    (select count(*) from core.presence_event p join core.enrolment e on e.id = p.enrolment_id, c where e.course_id = c.id), (select count(*) from core.attendance p join core.enrolment e on e.id = p.enrolment_id, c where e.course_id = c.id),
    (select count(*) from core.slip_secret p, c where p.course_id = c.id)) $$;
select core.touch_attendance(array(select e.id from core.enrolment e, c where e.course_id = c.id));
create temp table before as select pg_temp.left_of() as n, (select jsonb_agg(w.arithmetic order by w.no) from core.list_row w) as kept;
select isnt(n, '0 0 0 0', 'there is something') from before;
update core.course set state_at = now() - interval '5 years' + interval '1 day' where id = (select id from c);
select is(core.forget_marks() || jsonb_build_object('left', pg_temp.left_of()), jsonb_build_object('attendance_gone', 0, 'left', n), 'who was there is kept for five years') from before;
select throws_ok('delete from core.presence_event', '42501', 'append_only', 'and no event of it goes before');
update core.course set state_at = now() - interval '5 years 1 day' where id = (select id from c);
select throws_ok('select core.forget_marks()', '42501', 'append_only', 'an event that is younger than its course says stops it');
alter table core.presence_event disable trigger append_only;
update core.presence_event set at = now() - interval '5 years 2 days';
alter table core.presence_event enable trigger append_only;
insert into core.correction(course_id, n, list_id, state, by_desk, phone, reason, fields, people, hash, account_id, by_name)
    select c.id, 1, (core.confirmed_list(c.id)).id, 'awaiting_review', true, '-', '更正中', '[]', '[]', '', a.id, 'x' from c, core.account a where a.account_name = 'khdesk';
select is(core.forget_marks() ->> 'attendance_gone', '0', 'nor while it is being put right');
update core.correction set state = 'withdrawn', decided_at = now() - interval '5 years 1 day';
select is(core.forget_marks() ->> 'attendance_gone', '1', 'then it goes');
select is(pg_temp.left_of(), '0 0 0 0', 'all of it');
select is((select jsonb_agg(w.arithmetic order by w.no) from core.list_row w), kept, 'but what each hour rests on') from before;
select is((select string_agg(trim_scale(hours)::text, ' ' order by hours) from core.award a, c where a.course_id = c.id), '0 3 3', 'and what was awarded');
select is((select count(*)::int from sync.change where tab = 'presence' and op = 'D'), 6, 'its people and its organiser are told');
select is(core.forget_marks() ->> 'attendance_gone', '0', 'once');
select throws_ok('update core.presence_event set note = $$x$$', '42501', 'append_only', 'an event is changed by nothing') from core.presence_event limit 1;
select matches((select prosrc from pg_proc where oid = 'admin.housekeeping'::regproc), 'core.forget_marks', 'the night does it');
select * from finish();
rollback;
