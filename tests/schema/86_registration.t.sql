-- SPDX-License-Identifier: GPL-3.0-or-later
-- 線上報名設定: what may be set, by whom, and what is fixed once somebody relies on it.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'rgteacher', 8601), t.teacher('123999', 'rgother', 8602);
insert into v select n, t.token_for(n) from unnest('{khdesk,netdesk,khchief,tpchief,khcontact,khoperator,rgteacher,rgother}'::text[]) n;
create temp table c as select t.course('khchief', '{"state": "approved", "days": 30}') as id;
update core.course set quota = 10 where id = (select id from c);
create function pg_temp.c() returns bigint language sql as $$ select id from c $$;

create function pg_temp.settings(p_more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('enabled', true, 'open_at', to_char((now() - interval '1 day') at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI'),
        'close_at', to_char((now() + interval '9 days') at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI'), 'online_quota', 10, 'accept_mode', 'manual',
        'items', '["title","mobile"]'::jsonb) || p_more $$;
create function pg_temp.set(p_who text, p_more jsonb default '{}', p_version int default null) returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'registration.set', jsonb_build_object('course_id', pg_temp.c(),
        'row_version', coalesce(p_version, (select row_version from core.registration where course_id = pg_temp.c()), 0), 'settings', pg_temp.settings(p_more))) $$;
create function pg_temp.errors(a jsonb) returns text language sql as $$
    select string_agg(e ->> 'field' || ' ' || (e ->> 'key'), ', ' order by e ->> 'field', e ->> 'key') from jsonb_array_elements(a #> '{error,detail,errors}') e $$;

-- Who
select is(pg_temp.set(x) #>> '{error,key}', k, x || ': ' || coalesce(k, 'may')) from (values ('tpchief', 'course.not_visible'), ('khdesk', 'course.not_visible'),
    ('khoperator', 'course.not_visible'), ('rgteacher', 'right.missing'), ('khcontact', null), ('khchief', null)) x(x, k);
insert into core.course_deputy(course_id, account_id) select pg_temp.c(), id from core.account where account_name = 'khoperator';
select is(pg_temp.set('khoperator') ->> 'status', 'done', 'a deputy may');
select is(pg_temp.set('khchief', '{}', 1) #>> '{error,key}', 'registration.changed', 'not over what has changed');

-- What: each rule alone
select is(pg_temp.errors(pg_temp.set('khchief', more)), said, said) from (values
    ('{"open_at": ""}'::jsonb, 'open_at registration.open_missing'),
    ('{"close_at": ""}', 'close_at registration.close_missing'),
    ('{"open_at": "2099-01-01T00:00", "close_at": "2099-01-02T00:00"}', 'close_at registration.close_late'),
    ('{"close_at": "2026-01-01T00:00"}', 'open_at registration.order'),
    ('{"online_quota": 11}', 'online_quota registration.online_quota'), ('{"online_quota": null}', 'online_quota registration.online_quota'),
    ('{"wait_quota": 5001}', 'wait_quota registration.wait_quota'), ('{"per_unit_max": 0}', 'per_unit_max registration.per_unit_max'),
    ('{"county_quota": [{"county_id": 1, "quota": 6}, {"county_id": 2, "quota": 6}]}', 'county_quota registration.county_sum'),
    ('{"county_quota": [{"county_id": 999, "quota": 1}]}', 'county_quota[0].county_id registration.county'),
    ('{"county_quota": [{"county_id": 1, "quota": 0}]}', 'county_quota[0].quota registration.county_seats'),
    ('{"freeze_at": "2099-01-01T00:00"}', 'freeze_at registration.after_start'), ('{"cancel_until": "2099-01-01T00:00"}', 'cancel_until registration.after_start'),
    ('{"accept_mode": ""}', 'accept_mode registration.mode_missing'),
    ('{"accept_mode": "draw", "result_at": "2026-01-01T00:00"}', 'result_at registration.result_early'),
    ('{"offer_hours": 1}', 'offer_hours registration.offer_hours'), ('{"same_series": 21}', 'same_series registration.same_series'),
    ('{"max_open": 21}', 'max_open registration.max_open'), ('{"prereq": {"courses": [], "tag": "", "hours": null}}', 'prereq registration.prereq_empty'),
    ('{"prereq": {"courses": [1], "tag": "", "hours": null}}', 'prereq.courses registration.prereq_courses'),
    ('{"prereq": {"courses": [], "tag": "T35", "hours": null}}', 'prereq.hours registration.prereq_hours'),
    ('{"items": ["national_id"]}', 'purpose registration.purpose'),
    ('{"priority": [{"rule": "titles", "values": []}]}', 'priority[0].values registration.priority_empty'),
    ('{"questions": [{"id": "q1", "label": "", "kind": "text", "options": []}]}', 'questions[0].label registration.question_label'),
    ('{"questions": [{"id": "q1", "label": "葷素", "kind": "choice", "options": ["葷"]}]}', 'questions[0].options registration.question_options'),
    ('{"stops": [""]}', 'stops[0] course.value')) x(more, said);
select is(pg_temp.errors(pg_temp.set('khchief', jsonb_build_object('questions', (select jsonb_agg(jsonb_build_object('id', 'q' || n, 'label', 'x', 'kind', 'text')) from generate_series(1, 11) n)))),
    'questions registration.questions_too_many', 'ten questions at most');
select throws_ok(format('select pg_temp.set(%L, %L)', 'khchief', m), 'KC003', 'command.body', 'no form of ours: ' || m) from unnest(array['{"hax": 1}', '{"open_at": "tomorrow"}',
    '{"open_at": "2026-02-30T00:00"}', '{"accept_mode": "mine"}', '{"items": ["salary"]}', '{"questions": [{"id": "title", "label": "x", "kind": "text"}]}',
    '{"questions": [{"id": "a", "label": "x", "kind": "text"}, {"id": "a", "label": "y", "kind": "text"}]}']) m;
select is(pg_temp.set('khchief', '{"items": ["title", "birthday"], "purpose": "insurance"}') #>> '{result,warnings,0,key}', 'registration.sensitive', 'what is sensitive is said to be');

-- Prepared before approval, of no use before it
create temp table p as select t.course('khchief', '{"state": "submitted", "days": 20}') as id;
select is(t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', (select id from p), 'row_version', 0, 'settings', pg_temp.settings())) ->> 'status', 'done', 'prepared while it waits');
select is(t.do(pg_temp.v('rgteacher'), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = (select id from p)), 'answers', '{}'::jsonb)) #>> '{error,key}',
    'enrol.not_published', 'nobody enrols before it is approved');
select is(t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', t.course('khchief', jsonb_build_object('state', s)), 'row_version', 0, 'settings', pg_temp.settings())) #>> '{error,key}',
    'course.state', 'not in a course that is ' || s) from unnest('{withdrawn,rejected,cancelled,list_due}'::text[]) s;

-- Once somebody has enrolled
select is(pg_temp.set('khchief', '{"cancel_until": "2026-12-20T12:00", "questions": [{"id": "q1", "label": "用書", "kind": "choice", "options": ["甲", "乙"]}]}') ->> 'status', 'done', 'a question');
select is(t.do(pg_temp.v('rgteacher'), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = pg_temp.c()),
    'answers', '{"title": "教師", "mobile": "0912-345-678", "q1": "甲"}'::jsonb, 'consent', core.notice_version())) #>> '{result,state}', 'pending', 'enrolled');
select is(pg_temp.errors(pg_temp.set('khchief', m)), s, 'fixed: ' || s) from (values ('{"accept_mode": "draw"}'::jsonb, 'accept_mode registration.mode_fixed'),
    ('{"accept_mode": "first_come", "cancel_until": "2026-12-20T12:00"}', 'accept_mode registration.mode_fixed'),
    ('{"cancel_until": "2026-12-20T11:59"}', 'cancel_until registration.only_later'),
    ('{"cancel_until": "2026-12-20T12:00", "questions": [{"id": "q1", "label": "用書", "kind": "choice", "options": ["甲", "丙"]}]}', 'questions[0].options registration.fixed')) x(m, s);
create temp table was as select state, queued_at, xid from core.enrolment where course_id = pg_temp.c();
select is(pg_temp.set('khchief', '{"cancel_until": "2026-12-21T12:00", "items": ["title", "mobile", "meal"], "questions": [{"id": "q1", "label": "用書", "kind": "choice", "options": ["甲", "乙", "丙"]}, {"id": "q2", "label": "車", "kind": "text"}]}') #>> '{result,follow_ups}',
    '1', 'a new item is asked of who has enrolled');
select is(core.follow_up_of(course_id, answers), '{meal,q2}', 'by a form of what is lacking') from core.enrolment where course_id = pg_temp.c();
select results_eq('select state, queued_at, xid from core.enrolment where course_id = pg_temp.c()', 'table was', 'nobody loses a place');

-- A draw: rules that decide who gets a seat stand from the first enrolment on
create temp table d as select t.course('khchief', '{"state": "approved", "days": 40}') as id;
create function pg_temp.set_d(m jsonb) returns jsonb language sql as $$ select t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', (select id from d), 'row_version',
    coalesce((select row_version from core.registration where course_id = (select id from d)), 0), 'settings', pg_temp.settings('{"accept_mode": "draw", "items": []}') || m)) $$;
select is(pg_temp.set_d('{}') ->> 'status', 'done', 'a draw');
select matches((select draw_hash from core.registration where course_id = (select id from d)), '^[0-9a-f]{64}$', 'its secret is bound from the beginning');
select is(pg_temp.set_d('{"online_quota": 5}') ->> 'status', 'done', 'settings may change');
select is((select count(*)::int from core.draw_secret where course_id = (select id from d) and encode(sha256(convert_to(secret, 'UTF8')), 'hex') =
    (select draw_hash from core.registration where course_id = (select id from d))), 1, 'the secret does not');
select is(t.do(pg_temp.v('rgteacher'), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = (select id from d)), 'answers', '{}'::jsonb)) #>> '{result,state}', 'pending', 'enrolled for a draw');
select is(pg_temp.errors(pg_temp.set_d(m)), s, s) from (values ('{"online_quota": 4}'::jsonb, 'online_quota registration.fixed'),
    ('{"online_quota": 5, "priority": [{"rule": "own_unit", "values": []}]}', 'priority registration.fixed'), ('{"online_quota": 5, "per_unit_max": 1}', 'per_unit_max registration.fixed')) x(m, s);
select * from finish();
rollback;
