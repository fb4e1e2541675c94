-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a decision would lead to, asked before it; another class; who has left the school; reminders; the minutes.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher(case when i <= 4 then '123999' when i <= 7 then '124698' else '314698' end, 'a' || i, 8900 + i) from generate_series(1, 8) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,tpchief,khoperator,khdesk,a1,a2,a3,a4,a5,a6,a7,a8}'::text[]) n;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function pg_temp.course(p_more jsonb default '{}', p_settings jsonb default '{}', p_body jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', '{"state": "approved", "days": 30}'::jsonb || p_more);
    a jsonb;
begin
    alter table core.course_revision disable trigger append_only;
    update core.course_revision set body = body || p_body where course_id = i;
    alter table core.course_revision enable trigger append_only;
    a := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '1 day'), 'online_quota', 10, 'accept_mode', 'manual') || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.enrol(p_who text, p_course bigint, p_answers jsonb default '{}') returns text language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = p_course), 'answers', p_answers)) #>> '{result,state}' $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$ select * from core.enrolment where course_id = p_course and person_id = (select person_id from core.account where account_name = p_who) order by id desc limit 1 $$;
create function pg_temp.body(p_course bigint, p_names text[], p_to text, p_more jsonb default '{}', p_row jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('course_id', p_course, 'rows', (select jsonb_agg(jsonb_build_object('enrolment_id', (x).id, 'row_version', (x).row_version, 'to', p_to) || p_row)
        from (select pg_temp.e(n, p_course) as x from unnest(p_names) n) y)) || p_more $$;
create function pg_temp.look(p_who text, p_body jsonb) returns jsonb language sql volatile as $$ select api.look_decide(pg_temp.v(p_who), p_body::text) $$;
create function pg_temp.decide(p_body jsonb) returns jsonb language sql volatile as $$ select t.do(pg_temp.v('khchief'), 'enrol.decide', p_body) $$;
-- All that a decision could touch.
create function pg_temp.stands(p_course bigint) returns text language sql as $$ select md5(concat((select string_agg(e::text, '|' order by e.id) from core.enrolment e where e.course_id = p_course),
    (select c::text from core.course c where c.id = p_course), (select count(*) from core.enrolment_event), (select count(*) from core.mail), (select count(*) from sync.change), (select count(*) from cmd.command))) $$;

create temp table m as select pg_temp.course('{}', '{"items": ["meal", "stay", "transport"], "stops": ["車站"]}') as id;
update core.course set quota = 2 where id = (select id from m);
update core.registration set online_quota = 2 where course_id = (select id from m);
create function pg_temp.needs(p_meal text, p_stays boolean, p_way text) returns jsonb language sql as $$ select jsonb_build_object('meal', p_meal,
    'stay', jsonb_build_object('stays', p_stays, 'nights', case when p_stays then core.course_nights((select id from m)) else '[]' end), 'transport', jsonb_build_object('way', p_way, 'stop', case p_way when 'bus' then '車站' else '' end)) $$;
select pg_temp.enrol('a1', id, pg_temp.needs('meat', true, 'bus')), pg_temp.enrol('a2', id, pg_temp.needs('vegetarian', false, 'bus')), pg_temp.enrol('a3', id, pg_temp.needs('none', false, 'own')) from m;

create temp table before as select pg_temp.stands(id) as h from m;
create temp table said as select pg_temp.look('khchief', pg_temp.body(id, '{a1,a2}', 'accepted')) as j from m;
select is(j -> 'logistics', jsonb_build_object('people', 2, 'meals', '{"meat": 1, "vegetarian": 1}'::jsonb, 'nights', jsonb_build_object(core.course_nights(m.id) ->> 0, 1), 'stops', '{"車站": 2}'::jsonb, 'parking', 0), 'meals, beds and seats in the bus as they would be') from said, m;
select is(j -> 'logistics_before' ->> 'people', '0', 'and as they are') from said;
select is((j -> 'seats' ->> 'free', j -> 'seats_before' ->> 'free', j ->> 'seated', j ->> 'mails', j -> 'passed_over')::text, '(0,2,2,2,null)', 'seats, mails, and nobody passed over') from said;
select is(pg_temp.stands(id), (select h from before), 'and nothing of it has happened') from m;
select is(pg_temp.look('khchief', pg_temp.body(id, '{a2}', 'accepted')) -> 'passed_over', jsonb_build_object('n', 1, 'place', 1, 'enrolment_id', (pg_temp.e('a1', id)).id), 'whom it passes over is said') from m;
select is(pg_temp.stands(id), (select h from before), 'after both tries') from m;
select throws_ok(format('select pg_temp.look(%L, %L)', w, pg_temp.body(id, '{a1}', 'accepted')), c, k, w || ': ' || k) from m, (values ('tpchief', 'KD140', 'course.not_visible'), ('khoperator', 'KD140', 'course.not_visible'),
    ('khdesk', 'KD140', 'course.not_visible'), ('a1', 'KA004', 'right.missing')) x(w, c, k);
select throws_ok(format('select pg_temp.look(''khchief'', %L)', b), c, k, k) from m, lateral (values (pg_temp.body(id, '{a1,a2,a3}', 'accepted'), 'KD282', 'enrol.seats'), (pg_temp.body(id, '{a1}', 'drawn'), 'KD284', 'enrol.state'),
    (pg_temp.body(id, '{a1}', 'kept'), 'KD284', 'enrol.state'), (pg_temp.body(id, '{a1}', 'declined'), 'KD005', 'field.invalid'), (jsonb_build_object('course_id', id, 'rows', '[{"enrolment_id": 7, "row_version": 1, "to": "accepted"}]'::jsonb), 'KD253', 'enrol.not_visible')) x(b, c, k);
select throws_ok(format('select api.look_decide(%L, %L)', pg_temp.v('khchief'), b), 'KC003', null, 'no body: ' || left(b, 20)) from unnest(array['', 'null', '[]', '{}', '{"course_id": "x"}', repeat(' ', 140000)]) b;
select is(pg_temp.stands(id), (select h from before), 'a refusal leaves nothing either') from m;
-- As it is looked at, so it is done
select is(pg_temp.decide(pg_temp.body(id, '{a1,a2}', 'accepted')) #>> '{result,free}', '0', 'the decision itself') from m;
select is(core.logistics(id), (select j -> 'logistics' from said), 'leads to what was said') from m;
-- Results that are hidden mail nobody
create temp table l as select pg_temp.course('{"days": 31}', jsonb_build_object('result_at', pg_temp.minute(now() + interval '12 days'))) as id;
select pg_temp.enrol('a1', id) from l;
select is(pg_temp.look('khchief', pg_temp.body(id, '{a1}', 'accepted')) ->> 'mails', '0', 'no mail before the hour') from l;
-- The quota of looking is its own
insert into core.setting(key, value) values ('x', 'x') on conflict do nothing;
select is((select count(*)::int from auth.quota where action = 'decide_look'), 1, 'looking has its measure');

-- Another class
create temp table k as select pg_temp.course('{"days": 32}', '{}', '{"class_count": 2, "class_size": 2}') as id;
update core.course set quota = 4 where id = (select id from k);
select pg_temp.enrol(n, id) from k, unnest('{a1,a2,a3,a4}'::text[]) n;
select is(pg_temp.decide(pg_temp.body(id, '{a1,a2}', 'accepted', '{}', '{"class_no": 1}')) #>> '{result,accepted}', '2', 'two in the first class') from k;
select is(pg_temp.decide(pg_temp.body(id, '{a3}', 'accepted', '{}', '{"class_no": 1}')) #>> '{error,key}', 'enrol.class_full', 'which is full') from k;
select is(pg_temp.decide(pg_temp.body(id, '{a1}', 'accepted', '{}', '{"class_no": 1}')) #>> '{error,key}', 'enrol.state', 'where one is one does not go') from k;
select is(pg_temp.decide(pg_temp.body(id, '{a1}', 'accepted', '{}', '{"class_no": 3}')) #>> '{error,key}', 'enrol.state', 'nor into one that there is not') from k;
select is(pg_temp.decide(pg_temp.body(id, '{a1}', 'accepted', '{}', '{"class_no": 2}')) #>> '{result,moved}', '1', 'into the other class') from k;
select is(((pg_temp.e('a1', id)).class_no, (pg_temp.e('a1', id)).state, (select taken from core.course c where c.id = k.id))::text, '(2,accepted,2)', 'with the seat they have') from k;
select is((select count(*)::int from core.mail where template = 'enrol.class' and address = 'a1@example.edu.tw'), 1, 'which is mailed');
select is(pg_temp.decide(pg_temp.body(id, '{a3}', 'accepted', '{}', '{"class_no": 1}')) #>> '{result,accepted}', '1', 'and the place there is free') from k;

-- 僅校內: who leaves the school is proposed to be let go, or kept
create temp table s as select pg_temp.course('{"days": 33, "open_scope": "own"}') as id union all select pg_temp.course('{"days": 34}');
create function pg_temp.held(p_who text, p_course bigint) returns jsonb language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_who));
    return (select s.doc from api.snapshot('enrolment') s where (s.doc ->> 'id')::bigint = (pg_temp.e('a4', p_course)).id);
end $$;
select pg_temp.enrol('a4', id) from s;
select pg_temp.decide(pg_temp.body(id, '{a4}', 'accepted')) from s;
select is(pg_temp.held('khchief', id) ->> 'leaving', 'false', 'of the school') from s;
create temp table logged as select count(*) as n from sync.change where tab = 'enrolment';
update core.teacher set unit_id = t.unit('124698') where account_name = 'a4';
select is(array(select pg_temp.held('khchief', id) ->> 'leaving' from s order by id), '{true,false}', 'of another now: where the course is for its own school alone, it is asked what becomes of them');
select is(array(select (pg_temp.held('khchief', id) ->> 'unit_now')::int from s order by id), array[t.unit('124698'), t.unit('124698')], 'and where they are now stands beside where they were');
select is((select count(*)::int from core.mail where template = 'enrol.left_school' and address = 'khchief@example.edu.tw'), 1, 'the organiser is told, once');
select cmp_ok((select count(*) from sync.change where tab = 'enrolment'), '>', (select n from logged), 'and the desks');
select is(pg_temp.held('a4', id) ->> 'unit_now', null, 'the teacher is not told where they are') from s;
select is(pg_temp.decide(pg_temp.body((select min(id) from s), '{a4}', 'kept', '{}', '{"reason": "原校調訓，予以保留"}')) #>> '{result,kept}', '1', 'kept');
select is(((pg_temp.e('a4', min(id))).state, pg_temp.held('khchief', min(id)) ->> 'leaving')::text, '(accepted,false)', 'stays, and is asked about no more') from s;
select is(pg_temp.decide(pg_temp.body(max(id), '{a4}', 'kept')) #>> '{error,key}', 'enrol.state', 'of who does not leave nobody is kept') from s;
update core.teacher set unit_id = t.unit('314698') where account_name = 'a4';
select is(pg_temp.held('khchief', min(id)) ->> 'leaving', 'true', 'until they move on') from s;
select is((select array_agg(x ->> 'action' order by x ->> 'at') from s, lateral jsonb_array_elements(api.enrolment_minutes(pg_temp.v('khchief'), s.id)) x where s.id = (select min(id) from s)), '{decide,keep}', 'the minutes have both');
select throws_ok(format('select api.enrolment_minutes(%L, %s)', pg_temp.v(w), min(id)), 'KD140', 'course.not_visible', w || ' has no minutes of it') from s, unnest('{tpchief,khoperator,khdesk,a4}'::text[]) w group by w;

-- Reminders (M10, M06)
create function pg_temp.mailed(p_course bigint, p_template text) returns int language sql as $$ select count(*)::int from core.mail where template = p_template and subject like '%' || (select number from core.course where id = p_course) || '%' $$;
create temp table d as select pg_temp.course('{"days": 35}', '{"items": ["meal"], "mails": ["d3", "d1"]}', '{"venue": "試驗教室", "online_url": "https://meet.example.edu.tw/x"}') as id;
select pg_temp.enrol('a1', id, '{"meal": "vegetarian"}'), pg_temp.enrol('a2', id, '{"meal": "meat"}') from d;
select pg_temp.decide(pg_temp.body(id, '{a1}', 'accepted')) from d;
create function pg_temp.start(p timestamptz) returns void language sql as $$ update core.course set starts_at = p, ends_at = p + interval '3 hours' where id = (select id from d) $$;
create function pg_temp.day(n int) returns timestamptz language sql as $$ select (core.today() + n + time '23:30') at time zone 'Asia/Taipei' $$;
select pg_temp.start(pg_temp.day(4));
select is(core.remind_attendees(50), 0, 'four days before nobody is reminded');
select is((select remind_at from core.registration where course_id = (select id from d)), (core.today() + 1 + time '08:00') at time zone 'Asia/Taipei', 'but on the next morning');
select pg_temp.start(pg_temp.day(3));
update core.registration set told_3 = null where course_id = (select id from d);
-- The clock of the test stands anywhere in the day: three days before, it is due from eight o'clock on.
select is(core.remind_attendees(50) > 0, (now() at time zone 'Asia/Taipei')::time >= '08:00', 'three days before, from eight in the morning');
select pg_temp.start(pg_temp.day(2));
select core.remind_attendees(50);
select is(pg_temp.mailed(id, 'enrol.soon'), case when (now() at time zone 'Asia/Taipei')::time >= '08:00' then 2 else 1 end, 'a course that has moved is told of anew') from d;
select core.remind_attendees(50);
select is(pg_temp.mailed(id, 'enrol.soon'), case when (now() at time zone 'Asia/Taipei')::time >= '08:00' then 2 else 1 end, 'and each once') from d;
select is((select count(*)::int from core.mail where template = 'enrol.soon' and address <> 'a1@example.edu.tw'), 0, 'who is not accepted is not reminded');
select matches((select body from core.mail where template = 'enrol.soon' order by id desc limit 1), '2 天後.*試驗教室.*https://meet.example.edu.tw/x.*素食', 'with day, place, link and meal');
update core.registration set settings = settings || '{"mails": []}' where course_id = (select id from d);
select is((select remind_at from core.registration where course_id = (select id from d)), null, 'nor where nobody is to be reminded');
update core.course set state = 'cancelled' where id = (select id from d);
select is((select remind_at from core.registration where course_id = (select id from d)), null, 'nor of a course that is not held');

create temp table o as select pg_temp.course('{"days": 36}') as id;
select pg_temp.enrol(n, id) from o, unnest('{a1,a2}'::text[]) n;
select pg_temp.decide(pg_temp.body(id, '{a1,a2}', 'waiting')) from o;
select is(t.do(pg_temp.v('khchief'), 'offer.make', pg_temp.body(id, '{a1,a2}', 'x') #- '{rows,0,to}' #- '{rows,1,to}') #>> '{result,offered}', '2', 'two are asked') from o;
select is(core.remind_offered(50), 0, 'not at once');
update core.enrolment set offer_until = now() + interval '11 hours', state_at = now() - interval '1 day' where course_id = (select id from o);
update core.enrolment set state_at = now() - interval '1 hour' where id = (pg_temp.e('a2', (select id from o))).id;
select is((core.remind_offered(50), core.remind_offered(50))::text, '(1,0)', 'twelve hours before its end, once; a short offer is its own reminder');
select is(pg_temp.mailed(id, 'enrol.offer_ends'), 1, 'mailed') from o;
select ok(not (pg_temp.e('a1', id)).offer_reminded, 'another offer has another end') from o where t.do(pg_temp.v('khchief'), 'offer.withdraw', pg_temp.body(id, '{a1}', 'x', '{"reason": "名額另有安排"}') #- '{rows,0,to}') ->> 'status' = 'done';

-- What everybody needs to do the draw again
create temp table q as select pg_temp.course('{"days": 37}', jsonb_build_object('accept_mode', 'draw', 'online_quota', 1, 'result_at', pg_temp.minute(now() + interval '3 days'))) as id;
select pg_temp.enrol(n, id) from q, unnest('{a1,a2,a3}'::text[]) n;
create function pg_temp.queue() returns jsonb language sql as $$ select api.enrolment_queue(pg_temp.v('khchief'), (select id from q)) $$;
select is(pg_temp.queue() #> '{rows,0,draw_key}', 'null', 'no key before the draw');
update core.registration set close_at = now() where course_id = (select id from q);
select core.enrolments_due();
select is(pg_temp.queue() #>> '{draw,secret}', null, 'the secret is not shown before the result, to the organiser neither');
update core.registration set result_at = now() where course_id = (select id from q);
select core.enrolments_due();
select is((select bool_and(x ->> 'draw_key' = core.draw_key(pg_temp.queue() #>> '{draw,seed}', (x ->> 'enrolment_id')::bigint)) from jsonb_array_elements(pg_temp.queue() -> 'rows') x), true, 'each key follows from the seed');
select is(core.draw_seed((select number from core.course where id = (select id from q)), (pg_temp.queue() ->> 'close_at')::timestamptz, pg_temp.queue() #>> '{draw,secret}'), pg_temp.queue() #>> '{draw,seed}', 'and the seed from the secret');

select * from finish();
rollback;
