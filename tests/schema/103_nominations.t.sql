-- SPDX-License-Identifier: GPL-3.0-or-later
-- 薦派: which schools name how many, and that the teacher confirms; 調整順位 of the queue with its reason; 報名表 as everybody has it without a
-- connection; what goes along with the mail of acceptance.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher(case when i <= 6 then '123999' when i <= 8 then '124698' else '314698' end, 'n' || i, 8300 + i) from generate_series(1, 9) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,tpchief,khoperator,n1,n2,n3,n4,n5,n6,n7,n8,n9}'::text[]) n;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function pg_temp.settings(p_more jsonb) returns jsonb language sql as $$ select jsonb_build_object('enabled', true, 'open_at', pg_temp.minute(now() - interval '1 day'),
    'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 10, 'accept_mode', 'manual') || p_more $$;
create function pg_temp.set(p_course bigint, p_more jsonb, p_version int default 0) returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', p_course, 'row_version', p_version, 'settings', pg_temp.settings(p_more))) $$;
create function pg_temp.course(p_days int, p_more jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', jsonb_build_object('state', 'approved', 'days', p_days));
    a jsonb := pg_temp.set(i, p_more);
begin
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$
    select e.* from core.enrolment e join core.teacher x on x.person_id = e.person_id where e.course_id = p_course and x.account_name = p_who order by e.id desc limit 1 $$;
create function pg_temp.nominate(p_who text, p_course bigint, p_names text[]) returns jsonb language sql as $$ select t.do(pg_temp.v(p_who), 'enrol.nominate', jsonb_build_object('number', (select number from core.course where id = p_course),
    'teacher_ids', (select jsonb_agg(id order by id) from core.teacher where account_name = any (p_names)))) $$;
create function pg_temp.key(a jsonb) returns text language sql as $$ select a #>> '{error,key}' $$;
create function pg_temp.own(p_who text, p_course bigint) returns jsonb language sql as $$ select jsonb_build_object('enrolment_id', (pg_temp.e(p_who, p_course)).id, 'row_version', (pg_temp.e(p_who, p_course)).own_version) $$;
create function pg_temp.rows(p_course bigint, p_names text[], p_more jsonb) returns jsonb language sql as $$
    select jsonb_agg(jsonb_build_object('enrolment_id', (x).id, 'row_version', (x).row_version) || p_more) from (select pg_temp.e(n, p_course) as x from unnest(p_names) n) y $$;
create function pg_temp.accept(p_course bigint, p_names text[], p_override text default '') returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', p_course, 'rows', pg_temp.rows(p_course, p_names, '{"to": "accepted"}'), 'override', p_override)) $$;

-- What may be set
create temp table s as select t.course('khchief', '{"state": "approved", "days": 60}') as id;
create function pg_temp.said(p_more jsonb) returns text language sql as $$
    select coalesce((select string_agg((f ->> 'field') || ' ' || (f ->> 'key'), ', ') from jsonb_array_elements(a #> '{error,detail,errors}') f), a ->> 'status')
    from (select pg_temp.set(s.id, p_more) as a from s) x $$;
select is(pg_temp.said(m::jsonb), w, coalesce(w, '') || ': ' || m) from (values
    ('{"accept_mode": "nominated"}', 'nominate_each registration.nominate_missing'),
    ('{"nominate_each": 0}', 'nominate_each registration.nominate_each'), ('{"nominate_each": 41}', 'nominate_each registration.nominate_each'),
    ('{"nominate_units": [{"unit_id": 999999, "quota": 1}]}', 'nominate_units[0].unit_id registration.nominate_unit'),
    ('{"nominate_units": [{"unit_id": null, "quota": 1}]}', 'nominate_units[0].unit_id registration.nominate_unit'),
    ('{"nominate_units": [{"unit_id": 1, "quota": 0}]}', 'nominate_units[0].quota registration.nominate_seats'),
    ('{"nominate_units": [{"unit_id": 1, "quota": 41}]}', 'nominate_units[0].quota registration.nominate_seats')) x(m, w);
select is(pg_temp.said(jsonb_build_object('nominate_units', (select jsonb_agg('{"unit_id": 1, "quota": 1}'::jsonb) from generate_series(1, 2)))),
    'nominate_units[0].unit_id registration.nominate_unit, nominate_units[1].unit_id registration.nominate_unit', 'a school once');
select is(pg_temp.said('{"accept_mode": "nominated", "nominate_each": 2}'), 'done', 'so many of each school');

-- How many a school names
create temp table n as select pg_temp.course(39, '{"accept_mode": "nominated", "nominate_each": 2, "items": ["meal"]}') as id;
select is(pg_temp.nominate('khchief', id, '{n1,n2,n3}') #- '{result,refused}' #- '{result,course_id}' #- '{result,number}' -> 'result', '{"nominated": 2, "quota": 2, "used": 2}', 'two of three are named') from n;
select is(pg_temp.nominate('khcontact', id, '{n4}') #>> '{result,refused,0,key}', 'nominate.full', 'nor one more by a colleague') from n;
select is((select count(*)::int from core.mail where template = 'enrol.nominated'), 2, 'who is named hears of it');
select is(api.enrolment_form(pg_temp.v('khchief'), (select number from core.course c where c.id = n.id)) -> 'nomination',
    jsonb_build_object('quota', 2, 'used', 2, 'teachers', (select jsonb_agg(e.teacher_id order by e.teacher_id) from core.enrolment e where e.course_id = n.id), 'others', '[]'::jsonb), 'the school sees how many, and who') from n;
select is(api.enrolment_form(pg_temp.v('tpchief'), (select number from core.course c where c.id = n.id)) -> 'nomination', '{"quota": 2, "used": 0, "teachers": [], "others": []}', 'another school its own') from n;
select ok(not api.enrolment_form(pg_temp.v(w), (select number from core.course c where c.id = n.id)) ? 'nomination', w || ' names nobody') from n, unnest('{n1,khoperator}'::text[]) w;
select is(t.do(pg_temp.v('n2'), 'enrol.cancel', pg_temp.own('n2', id)) #>> '{result,state}', 'cancelled', 'one does not come') from n;
select is(jsonb_array_length(api.enrolment_form(pg_temp.v('khchief'), (select number from core.course c where c.id = n.id)) #> '{nomination,teachers}'), 1, 'and is not among them any more') from n;
select is(pg_temp.nominate('khchief', id, '{n3}') #>> '{result,used}', '2', 'and another is named') from n;
create temp table l as select pg_temp.course(40, jsonb_build_object('accept_mode', 'nominated', 'nominate_units', jsonb_build_array(jsonb_build_object('unit_id', t.unit('123999'), 'quota', 1)))) as id;
select is(pg_temp.key(pg_temp.nominate('tpchief', id, '{n9}')), 'nominate.not_listed', 'a school that is not in the list names nobody') from l;
select is((select count(*)::int from core.enrolment e where e.course_id = l.id), 0, 'indeed') from l;
select is(pg_temp.nominate('khchief', id, '{n1,n2}') #>> '{result,nominated}', '1', 'one in it as many as it may') from l;
create temp table b as select pg_temp.course(41, jsonb_build_object('accept_mode', 'manual', 'nominate_each', 1, 'nominate_units', jsonb_build_array(jsonb_build_object('unit_id', t.unit('123999'), 'quota', 3)))) as id;
select is(pg_temp.nominate('khchief', id, '{n1,n2,n3,n4}') #>> '{result,nominated}', '3', 'in a list: what stands there') from b;
select is(pg_temp.nominate('tpchief', id, '{n9}') #>> '{result,nominated}', '1', 'in none: as each') from b;
select is(pg_temp.nominate('khchief', pg_temp.course(42), '{n1,n2,n3,n4}') #>> '{result,nominated}', '4', 'where nothing is said as many as come');

-- The teacher confirms
select is((pg_temp.e('n1', id)).confirmed_at, null, 'who is named has not said anything yet') from n;
select is(pg_temp.accept(id, '{n1,n3}') -> 'error' -> 'detail' ->> 'n', '2', 'whoever accepts them all the same says why') from n;
select is(pg_temp.key(pg_temp.accept(id, '{n1,n3}')), 'enrol.unconfirmed', 'for this reason') from n;
select is(t.do(pg_temp.v('n1'), 'enrol.answer', pg_temp.own('n1', id) || '{"answers": {"meal": "meat"}, "consent": ""}') ->> 'status', 'done', 'the teacher confirms by the form') from n;
select isnt((pg_temp.e('n1', id)).confirmed_at, null, 'which is written down') from n;
select is(t.do(pg_temp.v('n2'), 'enrol.answer', pg_temp.own('n1', id) || '{"answers": {"meal": "meat"}, "consent": ""}') #>> '{error,key}', 'enrol.not_visible', 'nobody for another') from n;
select is(pg_temp.accept(id, '{n1}') #>> '{result,seated}', '1', 'whoever has confirmed is accepted without a word') from n;
select is(api.look_decide(pg_temp.v('khchief'), jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{n3}', '{"to": "accepted"}'))::text) ->> 'unconfirmed', '1', 'who has not is said before it is done') from n;
select is(pg_temp.accept(id, '{n3}', '校長來函確認參加') #>> '{result,seated}', '1', 'with a sentence') from n;
select is((select reason from core.enrolment_event where enrolment_id = (pg_temp.e('n3', n.id)).id and action = 'unconfirmed'), '校長來函確認參加', 'that is kept') from n;
update core.registration set freeze_at = now() where course_id = (select id from l);
select is(t.do(pg_temp.v('n1'), 'enrol.answer', pg_temp.own('n1', id) || '{"answers": {}, "consent": ""}') ->> 'status', 'done', 'also where nothing is asked, and after meals are counted') from l;
select is(pg_temp.key(t.do(pg_temp.v('n1'), 'enrol.answer', pg_temp.own('n1', id) || '{"answers": {}, "consent": ""}')), 'enrol.frozen', 'once') from l;

-- 調整順位
create temp table q as select pg_temp.course(43) as id;
select t.do(pg_temp.v('n' || i), 'enrol.submit', jsonb_build_object('number', (select number from core.course c where c.id = q.id), 'answers', '{}'::jsonb, 'consent', '')) from q, generate_series(1, 6) i;
create function pg_temp.queue(p_course bigint) returns text language sql as $$ select string_agg(x.account_name, ' ' order by o.place) from core.enrolment_order(p_course, '{pending,waiting}') o join core.enrolment e on e.id = o.id join core.teacher x on x.id = e.teacher_id $$;
create function pg_temp.move(p_who text, p_course bigint, p_name text, p_after text, p_reason text default '支援教師優先') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.move', jsonb_build_object('course_id', p_course, 'enrolment_id', (pg_temp.e(p_name, p_course)).id, 'row_version', (pg_temp.e(p_name, p_course)).row_version,
        'after', coalesce((pg_temp.e(p_after, p_course)).id, 0), 'reason', p_reason)) $$;
select is(pg_temp.queue(id), 'n1 n2 n3 n4 n5 n6', 'as they came') from q;
select is(pg_temp.move('khchief', id, 'n5', 'n1') #>> '{result,place}', '2', 'somebody comes before others') from q;
select is(pg_temp.queue(id), 'n1 n5 n2 n3 n4 n6', 'who keep their order') from q;
select is(pg_temp.move('khchief', id, 'n6', 'n1') #>> '{result,place}', '2', 'another into the same place') from q;
select is(pg_temp.move('khchief', id, 'n4', 'n5') #>> '{result,place}', '4', 'and one behind who was moved') from q;
select is(pg_temp.queue(id), 'n1 n6 n5 n4 n2 n3', 'each where they were set') from q;
select is(pg_temp.move('khchief', id, 'n3', null) #>> '{result,place}', '1', 'before all') from q;
select is(pg_temp.move('khchief', id, 'n2', null) #>> '{result,place}', '1', 'and before that') from q;
select is(pg_temp.queue(id), 'n2 n3 n1 n6 n5 n4', 'in this order') from q;
select is(pg_temp.move('khchief', id, 'n2', 'n4') #>> '{result,place}', '6', 'to the end') from q;
select is(pg_temp.queue(id), 'n3 n1 n6 n5 n4 n2', 'in this one') from q;
select is(r ->> 'moved', case when a in ('n1') then null else '支援教師優先' end, a || ': the queue says who was moved and why') from q, jsonb_array_elements(api.enrolment_queue(pg_temp.v('khchief'), q.id) -> 'rows') r
    join core.enrolment e on e.id = (r ->> 'enrolment_id')::bigint join core.teacher x on x.id = e.teacher_id, lateral (select x.account_name::text as a) y;
select is(pg_temp.accept(id, '{n1}') #>> '{error,key}', 'enrol.passed_over', 'a place that was given counts as one') from q;
select is(pg_temp.accept(id, '{n3,n1}') #>> '{result,seated}', '2', 'in the order as it is now') from q;
select is(pg_temp.queue(id), 'n6 n5 n4 n2', 'who has stood beside somebody who is gone stands where they did') from q;
select is((pg_temp.e('n5', id)).own_version, 1, 'the teacher is not told of a place') from q;
select is(pg_temp.key(pg_temp.move(w, id, 'n5', null)), k, w || ': ' || k) from q, (values ('tpchief', 'course.not_visible'), ('khoperator', 'course.not_visible'), ('n5', 'right.missing')) x(w, k);
select is(pg_temp.key(pg_temp.move('khchief', id, 'n5', null, '短')), 'field.invalid', 'not without a reason') from q;
select is(pg_temp.key(pg_temp.move('khchief', id, 'n3', null)), 'enrol.state', 'nobody who has a seat') from q;
select is(pg_temp.key(pg_temp.move('khchief', id, 'n5', 'n3')), 'enrol.no_neighbour', 'nor behind one who has') from q;
select is(pg_temp.key(pg_temp.move('khchief', id, 'n5', 'n5')), 'enrol.no_neighbour', 'nor behind oneself') from q;
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'enrol.move', jsonb_build_object('course_id', id, 'enrolment_id', (pg_temp.e('n5', id)).id, 'row_version', 1, 'after', 0, 'reason', '支援教師優先'))), 'enrol.changed', 'not on what has changed') from q;
select is((select count(*)::int from jsonb_array_elements(api.enrolment_minutes(pg_temp.v('khchief'), q.id)) m where m ->> 'action' = 'move'), 6, 'the minutes have them all') from q;
-- Whose offer runs out is behind all, moved or not.
select t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{n6,n5,n4,n2}', '{"to": "waiting"}'))) from q;
select is(t.do(pg_temp.v('khchief'), 'offer.make', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{n6}', '{}'))) #>> '{result,offered}', '1', 'offered to the first') from q;
update core.enrolment set offer_until = clock_timestamp() where course_id = (select id from q) and state = 'offered';
select core.lapse_offers(id) from q;
select is(pg_temp.queue(id), 'n5 n4 n2 n6', 'who let an offer run out is behind') from q;
-- Not before a draw: the centre orders.
create temp table d as select pg_temp.course(44, '{"accept_mode": "draw"}') as id;
select t.do(pg_temp.v('n' || i), 'enrol.submit', jsonb_build_object('number', (select number from core.course c where c.id = d.id), 'answers', '{}'::jsonb, 'consent', '')) from d, generate_series(1, 2) i;
select is(pg_temp.key(pg_temp.move('khchief', id, 'n2', null)), 'enrol.not_drawn', 'no draw is bent') from d;

-- 報名表 as everybody has it
create function pg_temp.form(p_course bigint) returns jsonb language sql as $$ select x.doc::jsonb from api.public_snapshot('enrolment_form') x where x.pk = p_course $$;
create temp table f as select pg_temp.course(45, '{"items": ["meal", "mobile"], "questions": [{"id": "q1", "label": "用書", "kind": "text", "options": []}]}') as id;
select core.publish_due();
create temp table mark as select sync.cursor() as c;
select is(pg_temp.form(id) #>> '{settings,questions,0,label}', '用書', 'what is asked is there without asking') from f;
select is(pg_temp.form(id) ->> 'notice', 'true', 'and that there is something to agree to') from f;
select is(pg_temp.form(id) -> 'settings' ?| '{priority,prereq,county_quota,nominate_units,max_open,mails}', false, 'nothing of how it is decided') from f;
select is(pg_temp.form(id) -> 'settings', api.enrolment_form(pg_temp.v('n9'), c.number) -> 'settings', 'the same as the form says') from f join core.course c using (id);
select is((select x.doc ->> 'version' from api.public_snapshot('enrolment_notice') x), core.notice_version(), 'and the notice that is in force');
select is(pg_temp.set(id, '{"items": ["meal"]}', 1) ->> 'status', 'done', 'asked for less') from f;
select is(pg_temp.form(id) #> '{settings,items}', '["meal"]', 'which everybody has') from f;
select ok(exists (select from api.public_delta((select c from mark)) x where x.tab = 'enrolment_form' and x.pk = f.id), 'and is told of') from f;
select is(pg_temp.set(id, '{"enabled": false}', 2) ->> 'status', 'done', 'no registration any more') from f;
select is(pg_temp.form(id), null, 'no form') from f;
create temp table u as select pg_temp.course(46, '{"items": ["meal"]}') as id;
update core.course set published_at = now() + interval '1 hour' where id = (select id from u);
select is(pg_temp.form(id), null, 'none before its hour') from u;

-- 錄取通知 that goes along
select is(core.notice_paper((pg_temp.e('n1', id)).id) ->> 'title', '試驗研習', 'a paper of who is accepted') from q;
select is(core.notice_paper((pg_temp.e('n5', id)).id), null, 'of nobody else') from q;
select ok(bool_and(m.notice_of is not null) and count(*) > 0, 'mails of acceptance have it') from core.mail m where template = 'enrol.accepted';
select ok(bool_and(m.notice_of is null), 'and no others') from core.mail m where template <> 'enrol.accepted';
select is((select count(*)::int from admin.mail_claim(500) x where x.notice ->> 'name' = '試驗教師' and x.subject like '%錄取通知%'), (select count(*)::int from core.mail where template = 'enrol.accepted'), 'handed out with the mail');
select is((select string_agg(distinct k, ',' order by k) from q, jsonb_object_keys(core.notice_paper((pg_temp.e('n1', q.id)).id)) k), 'class_no,enrolment_id,form,job_title,name,number,organiser,place,school,title', 'with nothing else of them');

select is_empty($$ select c.id from core.course c left join lateral (select count(*) filter (where e.state in ('accepted', 'cancelling')) as taken, count(*) filter (where e.state in ('drawn', 'offered')) as held
    from core.enrolment e where e.course_id = c.id) x on true where c.taken <> x.taken or c.held <> x.held or c.taken + c.held > c.quota $$, 'counters are what they count');
select * from finish();
rollback;
