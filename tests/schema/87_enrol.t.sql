-- SPDX-License-Identifier: GPL-3.0-or-later
-- 我要報名, 取消報名: every rule of II.4.4 alone, answers, and what giving up does and does not do.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'eone', 8701), t.teacher('123999', 'etwo', 8702), t.teacher('314698', 'etp', 8703);
insert into v select n, t.token_for(n) from unnest('{khchief,khdesk,tpchief,khoperator,eone,etwo,etp}'::text[]) n;

create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
-- A course that is open for enrolment, its settings as they are set.
create function pg_temp.course(p_more jsonb default '{}', p_settings jsonb default '{}', p_body jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', '{"state": "approved", "days": 30}'::jsonb || p_more);
    a jsonb;
begin
    if p_body <> '{}' then
        alter table core.course_revision disable trigger append_only;
        update core.course_revision set body = body || p_body where course_id = i;
        alter table core.course_revision enable trigger append_only;
    end if;
    a := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 10, 'accept_mode', 'manual') || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.enrol(p_who text, p_course bigint, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = p_course), 'answers', '{}'::jsonb) || p_more) $$;
-- How it ended: the state, or the key; nothing stays.
create function pg_temp.said(a jsonb) returns text language sql as $$ select coalesce(a #>> '{result,state}', a #>> '{error,key}') $$;
create function pg_temp.try(p_who text, p_course bigint, p_more jsonb default '{}') returns text language plpgsql as $$
declare r text;
begin
    begin
        r := pg_temp.said(pg_temp.enrol(p_who, p_course, p_more));
        raise exception 'undo';
    exception when others then if sqlerrm <> 'undo' then raise; end if;
    end;
    return r;
end $$;

-- Each rule
select is(pg_temp.try('eone', pg_temp.course()), 'pending', 'somebody enrols');
select is(pg_temp.try(w, pg_temp.course()), 'right.missing', w || ' does not') from unnest('{khchief,khdesk,khoperator}'::text[]) w;
create function pg_temp.change(p_course bigint, p_sql text) returns bigint language plpgsql as $$
begin execute format('update core.%s where %s = %s', p_sql, case when p_sql like 'registration%' then 'course_id' else 'id' end, p_course); return p_course; end $$;
select is(pg_temp.try('eone', t.course('khchief', '{"state": "approved", "days": 30}')), 'enrol.none', 'no settings: no enrolment on line');
select is(pg_temp.try('eone', pg_temp.change(pg_temp.course(), s)), k, k || ': ' || s) from (values
    ('registration set enabled = false', 'enrol.none'), ('course set published_at = now() + interval ''1 hour''', 'enrol.not_published'),
    ('course set published_at = null, state = ''submitted''', 'enrol.not_published'),
    ('registration set open_at = clock_timestamp() + interval ''1 second''', 'enrol.not_open'), ('registration set close_at = clock_timestamp()', 'enrol.closed'),
    ('course set state = ''cancelled''', 'enrol.cancelled'), ('course set starts_at = now() - interval ''9 hours'', ends_at = now() - interval ''6 hours''', 'enrol.started'),
    ('course set open_scope = ''own''', 'pending')) x(s, k);

select is(t.do(pg_temp.v('eone'), 'enrol.submit', '{"number": 1, "answers": {}}') #>> '{error,key}', 'enrol.not_published', 'a course that there is not is as one that nobody may know of');
select is(pg_temp.try('etp', pg_temp.course('{"open_scope": "own"}')), 'enrol.own_school', '僅校內');
select is(pg_temp.try('etp', pg_temp.course(jsonb_build_object('open_scope', s), '{}', b)), k, s || ': ' || k) from (values ('county', '{}'::jsonb, 'enrol.scope'),
    ('counties', (select jsonb_build_object('open_counties', jsonb_build_array(county_id)) from core.unit where code = '123999'), 'enrol.scope'),
    ('counties', (select jsonb_build_object('open_counties', jsonb_build_array(county_id)) from core.unit where code = '314698'), 'pending'),
    ('units', jsonb_build_object('open_units', jsonb_build_array(t.unit('124698'))), 'enrol.scope'),
    ('units', jsonb_build_object('open_units', jsonb_build_array(t.unit('314698'))), 'pending')) x(s, b, k);
select is(pg_temp.enrol('etp', pg_temp.course('{"open_scope": "county"}')) #> '{error,detail}', '{"scope": "county", "names": ["高雄市"], "have": "臺北市試驗國小"}', 'with what the sentence needs');
select is(pg_temp.try('eone', pg_temp.course('{}', '{}', b)), k, k) from (values ('{"levels": ["elementary"]}'::jsonb, 'enrol.level'), ('{"levels": ["elementary", "senior_high"]}', 'pending'),
    ('{"titles": [1]}', 'enrol.title'), ('{"titles": [1, 7]}', 'pending'), ('{"subjects": [20000], "subjects_rule": "only"}', 'enrol.subject'), ('{"subjects": [20000], "subjects_rule": "preferred"}', 'pending')) x(b, k);
update core.teacher set state = 'left', departure = 'resign' where account_name = 'etwo';
select is(pg_temp.try('etwo', pg_temp.course()), 'enrol.account', 'who has left the rosters does not');
update core.teacher set state = 'active', departure = null where account_name = 'etwo';

-- What one has done: courses that are over
create temp table d as select pg_temp.course('{"title": "先備研習"}') as id, pg_temp.course('{"title": "再次研習"}') as again;
select pg_temp.enrol('eone', id), pg_temp.enrol('eone', again) from d;
update core.enrolment set state = 'accepted' where course_id in (select unnest(array[id, again]) from d);
update core.course set taken = 1 where id in (select unnest(array[id, again]) from d);
create function pg_temp.prereq() returns jsonb language sql as $$ select jsonb_build_object('prereq', jsonb_build_object('courses', jsonb_build_array((select number from core.course where id = (select id from d))), 'tag', '', 'hours', null)) $$;
select is(pg_temp.try('eone', pg_temp.course('{}', pg_temp.prereq())), 'enrol.prereq', 'in it, and it is not over: not yet done');
update core.course set starts_at = now() - interval '9 days', ends_at = now() - interval '8 days' where id in (select unnest(array[id, again]) from d);
update core.course_session set starts_at = now() - interval '9 days', ends_at = now() - interval '9 days' + interval '1 hour' where course_id in (select unnest(array[id, again]) from d);
select is(pg_temp.try('eone', pg_temp.course('{}', pg_temp.prereq())), 'pending', 'done');
select is(pg_temp.try('etwo', pg_temp.course('{}', pg_temp.prereq())), 'enrol.prereq', 'somebody else has not');
select is(pg_temp.try('eone', pg_temp.course('{"title": "再次研習"}', '{"repeat": "refuse"}')), 'enrol.repeat', 'been in it');
select is(pg_temp.try('etwo', pg_temp.course('{"title": "再次研習"}', '{"repeat": "refuse"}')), 'pending', 'not been in it');

-- What one has enrolled in
create temp table o as select pg_temp.course('{"title": "系列一"}') as one, pg_temp.course('{"title": "系列二", "days": 31}', '{"same_series": 1}') as two, pg_temp.course('{"title": "系列三", "days": 32}', '{"same_series": 0}') as three;
update core.course set series_id = '00000000-0000-4000-8000-000000000001' where id in (select unnest(array[one, two, three]) from o);
select is(pg_temp.said(pg_temp.enrol('eone', one)), 'pending', 'one of a series') from o;
select is(pg_temp.try('eone', two), 'enrol.series', 'not a second') from o;
select is(pg_temp.try('eone', three), 'pending', 'unless as many as one likes') from o;
select is(pg_temp.try('eone', pg_temp.course('{}', '{"clash": "refuse"}')), 'enrol.clash', 'not at the same time');
select is(pg_temp.enrol('eone', pg_temp.course('{"title": "同時"}')) #>> '{result,warnings,0,key}', 'enrol.clash', 'or it is said');
select is(pg_temp.try('eone', pg_temp.course('{"days": 33}', '{"max_open": 2}')), 'enrol.max_open', 'no third that waits at this organiser');
select is(pg_temp.try('etwo', pg_temp.course('{"days": 33}', '{"max_open": 2}')), 'pending', 'of others it is not counted');

-- Twice
create temp table e as select pg_temp.course('{"days": 35}', '{"items": ["title", "mobile", "meal", "stay", "transport", "parking", "emergency", "national_id", "diet_note", "years"], "purpose": "lodging", "stops": ["左營站"], "mails": ["received"],
    "questions": [{"id": "q1", "label": "用書", "kind": "choice", "options": ["甲", "乙"]}, {"id": "q2", "label": "場次", "kind": "multi", "options": ["上", "下"]}]}') as id;
create function pg_temp.answers(p_more jsonb default '{}') returns jsonb language sql as $$ select '{"title": "教師", "mobile": "0912-345-678", "meal": "meat", "stay": {"stays": false}, "transport": {"way": "bus", "stop": "左營站"},
    "parking": {"needs": false}, "emergency": {"name": "王小明", "phone": "0912-345-678"}, "national_id": true, "diet_note": "花生過敏", "years": 5, "q1": "甲", "q2": ["上"]}'::jsonb || p_more $$;
select is(pg_temp.enrol('eone', id, jsonb_build_object('answers', pg_temp.answers(m), 'consent', core.notice_version())) #>> '{error,detail,errors}', k, k) from e, (values
    ('{"title": ""}'::jsonb, '[{"key": "enrol.item", "field": "title", "values": {"item": "title"}}]'), ('{"meal": "fish"}', '[{"key": "enrol.item_value", "field": "meal", "values": {"item": "meal"}}]'),
    ('{"mobile": "1"}', '[{"key": "course.value", "field": "mobile", "values": {"reason": "phone.format"}}]'), ('{"stay": {"stays": true}}', '[{"key": "enrol.item", "field": "stay", "values": {"item": "stay"}}]'),
    ('{"transport": {"way": "bus"}}', '[{"key": "enrol.item", "field": "transport", "values": {"item": "transport"}}]'), ('{"parking": {"needs": true, "plate": ""}}', '[{"key": "enrol.item", "field": "parking", "values": {"item": "parking"}}]'),
    ('{"national_id": "A123456789"}', '[{"key": "enrol.item", "field": "national_id", "values": {"item": "national_id"}}]'), ('{"q1": "丙"}', '[{"key": "enrol.item_value", "field": "q1", "values": {"item": "用書"}}]'),
    ('{"q2": []}', '[{"key": "enrol.item", "field": "q2", "values": {"item": "場次"}}]'), ('{"years": 99}', '[{"key": "enrol.item_value", "field": "years", "values": {"item": "years"}}]')) x(m, k);
select throws_ok(format('select pg_temp.enrol(%L, %s, %L)', 'eone', id, jsonb_build_object('answers', pg_temp.answers('{"salary": 1}'))), 'KC003', 'command.body', 'nothing beside what is asked') from e;
select is(pg_temp.said(pg_temp.enrol('eone', id, jsonb_build_object('answers', pg_temp.answers(), 'consent', 'x'))), 'enrol.consent', 'agreed to as it is in force') from e;
create temp table mine as select pg_temp.enrol('eone', id, jsonb_build_object('answers', pg_temp.answers(), 'consent', core.notice_version())) as a, t.uuid7() as again from e;
select is(a #>> '{result,state}', 'pending', 'enrolled') from mine;
select is((select count(*)::int from core.mail where template = 'enrol.received' and address = 'eone@example.edu.tw' and subject like '%' || (a #>> '{result,number}') || '%'), 1, 'which is mailed') from mine;
select is((select body from core.mail where template = 'enrol.received' and address = 'eone@example.edu.tw'), '', 'and written when it is handed out');
create temp table handed as select * from admin.mail_claim(1000);
select is((select count(*)::int from handed where address = 'eone@example.edu.tw' and subject like '%收件通知%'), 1, 'to whoever sends it');
select is(h.body, core.fill(x.body, core.enrolment_said(e) || '{"place": ""}'), 'in whole') from handed h, core.mail m, core.mail_template x, mine, core.enrolment e
    where m.id = h.id and x.key = m.template and m.template = 'enrol.received' and m.address = 'eone@example.edu.tw' and e.id = (a #>> '{result,enrolment_id}')::bigint;
select is((select count(*)::int from core.mail where enrolment_id is not null and state <> 'waiting'), 0, 'none goes unwritten');
select is((select count(*)::int from handed where body = '' or body ~ '\{[a-z_]+\}'), 0, 'with all of its marks filled in');
select is(pg_temp.enrol('eone', id, jsonb_build_object('answers', pg_temp.answers(), 'consent', core.notice_version())) #> '{error,detail}',
    jsonb_build_object('state', 'pending', 'row_version', 1, 'enrolment_id', a #> '{result,enrolment_id}'), 'another id: how it stands') from e, mine;
select is((select count(*)::int from core.enrolment x where x.course_id = e.id), 1, 'once') from e;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$ select * from core.enrolment where course_id = p_course and person_id = (select person_id from core.account where account_name = p_who) order by id desc limit 1 $$;
select is(x.answers ->> 'diet_note', 'true', 'sensitive words lie apart') from e, lateral (select (pg_temp.e('eone', id)).*) x;
select is((select string_agg(item || ' ' || value, ',') from core.enrolment_private where enrolment_id = (pg_temp.e('eone', id)).id), 'diet_note 花生過敏', 'a whole ID is not kept once more') from e;

-- Put right: the place stays
create temp table was as select queued_at, xid, state from core.enrolment where id = (select (a #>> '{result,enrolment_id}')::bigint from mine);
create function pg_temp.mine(p_more jsonb) returns jsonb language sql as $$ select jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version) || p_more from core.enrolment e where e.id = (select (a #>> '{result,enrolment_id}')::bigint from mine) $$;
select is(t.do(pg_temp.v('eone'), 'enrol.answer', pg_temp.mine(jsonb_build_object('answers', pg_temp.answers('{"meal": "none", "diet_note": true}'), 'consent', core.notice_version()))) ->> 'status', 'done', 'answers put right');
select results_eq($$ select queued_at, xid, state from core.enrolment where id = (select (a #>> '{result,enrolment_id}')::bigint from mine) $$, 'table was', 'neither state nor place is another');
select is((select value from core.enrolment_private where enrolment_id = (select (a #>> '{result,enrolment_id}')::bigint from mine)), '花生過敏', 'what is said again by true stays');
select is(t.do(pg_temp.v('eone'), 'enrol.answer', jsonb_build_object('enrolment_id', a #> '{result,enrolment_id}', 'row_version', 1, 'answers', pg_temp.answers(), 'consent', core.notice_version())) #>> '{error,key}', 'enrol.changed', 'not over what has changed') from mine;
update core.registration set freeze_at = now() where course_id = (select id from e);
select is(t.do(pg_temp.v('eone'), 'enrol.answer', pg_temp.mine(jsonb_build_object('answers', pg_temp.answers(), 'consent', core.notice_version()))) #>> '{error,key}', 'enrol.frozen', 'not once meals are counted');

-- Given up
select is(t.do(pg_temp.v('etwo'), 'enrol.cancel', pg_temp.mine('{}')) #>> '{error,key}', 'enrol.not_visible', 'not by another');
create temp table twice as select t.uuid7() as id, pg_temp.mine('{}')::text as body;
select is(api.submit(pg_temp.v('eone'), id, 'enrol.cancel', body) #>> '{result,state}', 'cancelled', 'cancelled') from twice;
select is(api.submit(pg_temp.v('eone'), id, 'enrol.cancel', body) #>> '{result,state}', 'cancelled', 'the same again: the same answer') from twice;
select is(t.do(pg_temp.v('eone'), 'enrol.cancel', pg_temp.mine('{}')) #>> '{error,key}', 'cancel.none', 'there is none any more');
select is(pg_temp.said(pg_temp.enrol('eone', id, jsonb_build_object('answers', pg_temp.answers(), 'consent', core.notice_version()))), 'pending', 'and again, at the end') from e;
select ok(n.queued_at > w.queued_at, 'with a time of its own') from e, lateral (select (pg_temp.e('eone', id)).*) n, was w;

-- After the limit it is a request; once it has begun it is leave
create temp table f as select pg_temp.course('{"days": 36}', '{"accept_mode": "first_come", "online_quota": 1, "wait_quota": 1}') as id;
select is(pg_temp.said(pg_temp.enrol('eone', id)), 'accepted', 'who comes first has it') from f;
select is(pg_temp.enrol('etwo', id) #> '{result}' ->> 'position', '1', 'who comes next waits, first of them') from f;
select is(pg_temp.said(pg_temp.enrol('etp', id)), 'enrol.full', 'and no more than may wait') from f;
select is((select body from core.mail where template = 'enrol.accepted' order by id desc limit 1) like '%公假%', true, 'accepted: a mail that leave is asked for with');
create function pg_temp.of(p_who text, p_course bigint) returns jsonb language sql as $$ select jsonb_build_object('enrolment_id', (pg_temp.e(p_who, p_course)).id, 'row_version', (pg_temp.e(p_who, p_course)).own_version) $$;
update core.registration set cancel_until = now() where course_id = (select id from f);
select is(t.do(pg_temp.v('eone'), 'enrol.cancel', pg_temp.of('eone', id)) -> 'result' ->> 'key', 'cancel.late', 'late: a request') from f;
select is((pg_temp.e('eone', id)).state || taken, 'cancelling1', 'which keeps the seat') from f join core.course using (id);
select is(t.do(pg_temp.v('etwo'), 'enrol.cancel', pg_temp.of('etwo', id)) #>> '{result,state}', 'cancelled', 'who waits gives up at any time') from f;
select is((pg_temp.e('etwo', id)).state, 'cancelled', 'so it is') from f;
update core.course_session set starts_at = now() - interval '1 minute' where course_id = (select id from f);
select is(t.do(pg_temp.v('eone'), 'enrol.cancel', pg_temp.of('eone', id)) #>> '{error,key}', 'cancel.none', 'a request is none twice') from f;
create temp table g as select pg_temp.course('{"days": 37}') as id;
select pg_temp.enrol('eone', id) from g;
update core.course_session set starts_at = now() - interval '1 minute' where course_id = (select id from g);
select is(t.do(pg_temp.v('eone'), 'enrol.cancel', pg_temp.of('eone', id)) #>> '{error,key}', 'cancel.started', 'once it has begun it is leave') from g;

-- Giving up a seat promotes nobody
create temp table h as select pg_temp.course('{"days": 38}', '{"accept_mode": "first_come", "online_quota": 1}') as id;
select pg_temp.enrol('eone', id), pg_temp.enrol('etwo', id) from h;
select t.do(pg_temp.v('eone'), 'enrol.cancel', pg_temp.of('eone', id)) from h;
select is((pg_temp.e('etwo', id)).state || taken, 'waiting0', 'the seat is free, and nobody was put into it') from h join core.course using (id);
select is(pg_temp.said(pg_temp.enrol('etp', id)), 'waiting', 'who comes now is behind the queue') from h;
select is((select count(*)::int from core.mail where template = 'enrol.given_up' and address = 'khchief@example.edu.tw'), 1, 'the organiser hears of it');

-- School and title as of then
update core.teacher set name = '改名' where account_name = 'etp';
select is((pg_temp.e('etp', id)).name, '試驗教師', 'a name as of then') from h;
-- The course is called off
select is(t.do(pg_temp.v('khchief'), 'course.cancel', jsonb_build_object('course_id', id, 'row_version', (select row_version from core.course c where c.id = h.id), 'reason', '颱風停課順延')) #>> '{result,enrolled}', '2', 'called off, with whom it is about') from h;
select is((select string_agg(distinct state, ',') from core.enrolment x where x.course_id = h.id and state <> 'cancelled'), 'course_cancelled', 'nobody is in it') from h;
select is((select count(*)::int from core.mail where template = 'enrol.course_cancelled'), 2, 'all hear of it');

-- 薦派
create temp table n as select pg_temp.course('{"days": 39}', '{"accept_mode": "nominated", "nominate_each": 5, "items": ["meal"]}') as id;
select is(pg_temp.said(pg_temp.enrol('eone', id)), 'enrol.nominated_only', 'only who is named') from n;
create function pg_temp.nominate(p_who text, p_course bigint, p_names text[]) returns jsonb language sql as $$ select t.do(pg_temp.v(p_who), 'enrol.nominate', jsonb_build_object('number', (select number from core.course where id = p_course),
    'teacher_ids', (select jsonb_agg(id) from core.teacher where account_name = any (p_names)))) $$;
select is(pg_temp.nominate('khchief', id, '{eone,etwo}') #>> '{result,nominated}', '2', 'named by their school') from n;
select is(pg_temp.nominate('tpchief', id, '{eone}') #>> '{error,key}', 'teacher.not_visible', 'by no other') from n;
select is(pg_temp.nominate('khchief', id, '{eone}') #>> '{result,refused,0,key}', 'enrol.exists', 'once') from n;
select is(core.follow_up_of(id, (pg_temp.e('eone', id)).answers), '{meal}', 'they say themselves what is asked') from n;
select is(t.do(pg_temp.v('eone'), 'enrol.answer', pg_temp.of('eone', id) || '{"answers": {"meal": "meat"}, "consent": ""}') ->> 'status', 'done', 'and do') from n;

-- Invariants, whatever was done
select is_empty($$ select c.id from core.course c left join lateral (select count(*) filter (where e.state in ('accepted', 'cancelling')) as taken, count(*) filter (where e.state in ('drawn', 'offered')) as held
    from core.enrolment e where e.course_id = c.id) x on true where c.taken <> x.taken or c.held <> x.held or c.taken + c.held > c.quota $$, 'counters are what they count');
select * from finish();
rollback;
