-- SPDX-License-Identifier: GPL-3.0-or-later
-- 線上報名設定 and what follows from them, bent by who runs a course or enrols in it: a door shut on those who are not in yet, rules changed
-- once it is seen who came, seats for accounts that are stopped, classes fuller than a room, beds counted twice.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher(case when i <= 4 then '123999' else '314698' end, 'b' || i, 8600 + i) from generate_series(1, 9) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,tpchief,khdesk,b1,b2,b3,b4,b5,b6,b7,b8,b9}'::text[]) n;
create function pg_temp.kept() returns setof text language sql as $$
    select c.number || ' ' || c.taken || ' ' || c.held from core.course c left join lateral (select count(*) filter (where e.state in ('accepted', 'cancelling')) as taken,
        count(*) filter (where e.state in ('drawn', 'offered')) as held from core.enrolment e where e.course_id = c.id) x on true where c.taken <> x.taken or c.held <> x.held or c.taken + c.held > c.quota $$;
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


create function pg_temp.all(p_course bigint, p_from int, p_to int) returns void language sql as $$ select pg_temp.enrol('b' || i, p_course) from generate_series(p_from, p_to) i $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$ select * from core.enrolment where course_id = p_course and person_id = (select person_id from core.account where account_name = p_who) order by id desc limit 1 $$;
create function pg_temp.rows(p_course bigint, p_names text[], p_more jsonb) returns jsonb language sql as $$
    select jsonb_agg(jsonb_build_object('enrolment_id', (x).id, 'row_version', (x).row_version) || p_more) from (select pg_temp.e(n, p_course) as x from unnest(p_names) n) y $$;
create function pg_temp.decide(p_who text, p_course bigint, p_names text[], p_to text, p_more jsonb default '{}', p_row jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.decide', jsonb_build_object('course_id', p_course, 'rows', pg_temp.rows(p_course, p_names, jsonb_build_object('to', p_to) || p_row)) || p_more) $$;
create function pg_temp.states(p_course bigint) returns text language sql as $$
    select string_agg(a.account_name || ' ' || e.state, ', ' order by a.account_name) from core.enrolment e join core.account a on a.person_id = e.person_id where e.course_id = p_course and core.enrolment_lives(e.state) $$;
create function pg_temp.own(p_who text, p_course bigint) returns jsonb language sql as $$ select jsonb_build_object('enrolment_id', (pg_temp.e(p_who, p_course)).id, 'row_version', (pg_temp.e(p_who, p_course)).own_version) $$;
create function pg_temp.key(a jsonb) returns text language sql as $$ select a #>> '{error,key}' $$;

-- What somebody gets who sets a course's registration to something else: the first key, or the status.
create function pg_temp.set(p_course bigint, p_more jsonb) returns text language sql as $$
    select coalesce(a #>> '{error,detail,errors,0,key}', a #>> '{error,key}', a ->> 'status') from core.registration r, lateral t.do(pg_temp.v('khchief'), 'registration.set',
        jsonb_build_object('course_id', r.course_id, 'row_version', r.row_version, 'settings', r.settings || p_more)) a where r.course_id = p_course $$;
create function pg_temp.due() returns jsonb language sql as $$ select core.enrolments_due() $$;

-- The door is not shut on those who are not in yet -----------------------------------------------------------------------------------
create temp table s as select pg_temp.course('{"days": 30}', '{"accept_mode": "draw"}') as id;
select is(pg_temp.set(id, jsonb_build_object('close_at', pg_temp.minute(now() + interval '1 hour'))), 'done', 'nobody is in: it closes when its organiser likes') from s;
select is(pg_temp.set(id, jsonb_build_object('close_at', pg_temp.minute(now() + interval '9 days'))), 'done', '(back)') from s;
select pg_temp.enrol('b1', id) from s;
select is(pg_temp.set(id, jsonb_build_object('close_at', pg_temp.minute(now() + interval '23 hours'))), 'registration.close_short', 'somebody is: a draw is not closed while the right ones are in it') from s;
select is(pg_temp.set(id, jsonb_build_object('close_at', pg_temp.minute(now() - interval '1 minute'))), 'registration.close_short', 'nor backwards') from s;
select is(pg_temp.set(id, jsonb_build_object('open_at', pg_temp.minute(now() + interval '2 days'))), 'registration.opened', 'nor opened another time') from s;
select is(pg_temp.set(id, jsonb_build_object('close_at', pg_temp.minute(now() + interval '25 hours'))), 'done', 'with a day for whoever relied on it it is cut short') from s;
select is(pg_temp.set(id, jsonb_build_object('close_at', pg_temp.minute(now() + interval '12 days'))), 'done', 'and it may be longer') from s;
select is(pg_temp.set(id, '{"repeat": "last"}'), 'registration.fixed', 'who comes last is not said once it is seen who has come') from s;
select is(pg_temp.set(id, jsonb_build_object('release_at', pg_temp.minute(now() + interval '1 day'))), 'registration.fixed', 'nor when shares are released') from s;

-- What nobody has set holds nevertheless: leaving, three days before it begins
create temp table f as select pg_temp.course('{"days": 30}') as id;
select pg_temp.enrol('b1', id) from f;
select is(pg_temp.set(id, jsonb_build_object('cancel_until', pg_temp.minute(now() + interval '1 hour'))), 'registration.only_later', 'who has enrolled may leave as long as they were told') from f;
select is(pg_temp.set(id, jsonb_build_object('freeze_at', pg_temp.minute(now() + interval '1 hour'))), 'registration.only_later', 'nor is anything counted before') from f;
select is(pg_temp.set(id, jsonb_build_object('cancel_until', pg_temp.minute(now() + interval '29 days'))), 'done', 'longer') from f;
select is(pg_temp.set(id, jsonb_build_object('cancel_until', '')), 'registration.only_later', 'which is not taken back by leaving it out') from f;
-- A change has moved the course: whoever is in may leave until it begins, whatever is saved afterwards
create temp table moved as select pg_temp.course('{"days": 30}') as id;
select pg_temp.enrol('b1', id) from moved;
select core.refit_registration(c, true) from moved join core.course c using (id);
create function pg_temp.may_leave(p_course bigint) returns boolean language sql as $$ select r.cancel_until = c.starts_at from core.registration r join core.course c on c.id = r.course_id where c.id = p_course $$;
select ok(pg_temp.may_leave(id), 'moved: they may leave until it begins') from moved;
select is(pg_temp.set(id, '{"wait_quota": 5}'), 'done', 'something else is set') from moved;
select ok(pg_temp.may_leave(id), 'and they still may') from moved;

-- Accounts that are stopped ------------------------------------------------------------------------------------------------------------
create function pg_temp.stop(p_who text) returns void language sql as $$
    update core.account set state = 'closed' where account_name = p_who; update core.teacher set account_state = 'closed' where account_name = p_who $$;
create function pg_temp.restore(p_who text) returns void language sql as $$
    update core.account set state = 'open' where account_name = p_who; update core.teacher set account_state = 'open' where account_name = p_who $$;
create temp table d as select pg_temp.course('{"days": 31}', jsonb_build_object('accept_mode', 'draw', 'online_quota', 9, 'result_at', pg_temp.minute(now() + interval '10 days'))) as id;
select pg_temp.all(id, 1, 4) from d;
select pg_temp.stop('b1');
update core.registration set close_at = now() where course_id = (select id from d);
select is(pg_temp.due() ->> 'courses_drawn', '1', 'drawn, with seats for all');
select is(pg_temp.states(id), 'b1 waiting, b2 drawn, b3 drawn, b4 drawn', 'who cannot sign in has none') from d;
select is(core.reached('{}'), 0, '(nobody is told yet)');
select pg_temp.stop('b2');
update core.registration set result_at = now() where course_id = (select id from d);
select is(pg_temp.due() ->> 'results_announced', '1', 'told');
select is(pg_temp.states(id), 'b1 waiting, b2 waiting, b3 accepted, b4 accepted', 'nor whose account was stopped since the draw') from d;
select pg_temp.restore('b1'), pg_temp.restore('b2');

-- 分班 -----------------------------------------------------------------------------------------------------------------------------------
create temp table k as select pg_temp.course('{"days": 32}', '{"accept_mode": "first_come", "online_quota": 6, "class_choice": "teacher"}', '{"class_count": 3, "class_size": 2}') as id;
update core.course set quota = 6 where id = (select id from k);
select is(pg_temp.said(pg_temp.enrol('b' || i, id, '{"class_no": 1}')), 'accepted', 'a class of two') from k, generate_series(1, 2) i;
select is((pg_temp.enrol('b3', id, '{"class_no": 1}') -> 'error') - 'code', '{"key": "enrol.class_full", "detail": {"class_no": 1, "size": 2}}', 'has no third') from k;
select is(pg_temp.states(id), 'b1 accepted, b2 accepted', 'who is not in it then') from k;
select is(pg_temp.said(pg_temp.enrol('b3', id, '{"class_no": 2}')), 'accepted', 'in another there is room') from k;
select is((select string_agg(taken || '/' || held, '') from core.course where id = k.id), '3/0', 'three seats') from k;
create temp table a as select pg_temp.course('{"days": 33}', '{"accept_mode": "first_come", "online_quota": 6, "class_choice": "auto"}', '{"class_count": 3, "class_size": 2}') as id;
update core.course set quota = 6 where id = (select id from a);
select pg_temp.all(id, 1, 6) from a;
select is((select string_agg(class_no || 'x' || n, ' ' order by class_no) from (select class_no, count(*) as n from core.enrolment where course_id = a.id group by class_no) x), '1x2 2x2 3x2', '自動平均: two in each') from a;
create temp table dc as select pg_temp.course('{"days": 34}', '{"accept_mode": "draw", "online_quota": 6, "class_choice": "teacher"}', '{"class_count": 3, "class_size": 2}') as id;
update core.course set quota = 6 where id = (select id from dc);
select pg_temp.enrol('b' || i, id, '{"class_no": 1}') from dc, generate_series(1, 5) i;
update core.registration set close_at = now(), result_at = now() where course_id = (select id from dc);
select pg_temp.due();
select is((select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from core.enrolment where course_id = dc.id group by state) x), 'accepted 2, waiting 3', 'a draw fills no class beyond its room') from dc;
create temp table da as select pg_temp.course('{"days": 35}', '{"accept_mode": "draw", "online_quota": 6, "class_choice": "auto"}', '{"class_count": 3, "class_size": 2}') as id;
update core.course set quota = 6 where id = (select id from da);
select pg_temp.all(id, 1, 6) from da;
update core.registration set close_at = now(), result_at = now() where course_id = (select id from da);
select pg_temp.due();
select is((select string_agg(class_no || 'x' || n, ' ' order by class_no) from (select class_no, count(*) as n from core.enrolment where course_id = da.id and state = 'accepted' group by class_no) x), '1x2 2x2 3x2', 'and spreads those it gives seats') from da;

-- Whoever waits for seats of their county keeps nobody from those of another
create temp table kq as select pg_temp.course('{"days": 37}', jsonb_build_object('accept_mode', 'first_come', 'online_quota', 4, 'wait_quota', 3, 'county_quota', (select jsonb_build_array(jsonb_build_object('county_id', county_id, 'quota', 2)) from core.unit
    where code = '314698'))) as id;
update core.course set quota = 4 where id = (select id from kq);
select is((select string_agg(pg_temp.said(pg_temp.enrol('b' || i, id)), ', ' order by i) from generate_series(1, 6) i), 'accepted, accepted, waiting, waiting, accepted, accepted', 'seats that are kept for a county are given though others wait') from kq;
select pg_temp.said(t.do(pg_temp.v('b5'), 'enrol.cancel', (select jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version) from core.enrolment e join core.account a using (person_id) where a.account_name = 'b5' and e.course_id = kq.id))) from kq;
select is(pg_temp.said(pg_temp.enrol('b7', id)), 'accepted', 'also one that is given up') from kq;
select is(pg_temp.said(pg_temp.enrol('b8', id)), 'waiting', 'and no more') from kq;
select t.do(pg_temp.v('b6'), 'enrol.cancel', (select jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version) from core.enrolment e join core.account a using (person_id) where a.account_name = 'b6' and e.course_id = kq.id)) from kq;
select is(pg_temp.said(pg_temp.enrol('b9', id)), 'enrol.full', 'nor passes anybody who waits for the same, nor is one of more than may wait') from kq;
update core.registration set settings = settings || jsonb_build_object('release_at', pg_temp.minute(now() - interval '1 minute')) where course_id = (select id from kq);
update core.registration set wait_quota = 4 where course_id = (select id from kq);
select is(pg_temp.said(pg_temp.enrol('b9', id)), 'waiting', 'once released all wait for the same') from kq;

-- Answers ----------------------------------------------------------------------------------------------------------------------------------
create temp table n as select pg_temp.course('{"days": 36}', '{"items": ["stay", "transport"]}') as id;
create function pg_temp.answers(p_who text, p jsonb) returns text language sql as $$ select coalesce(pg_temp.key(a), pg_temp.said(a)) from n, lateral pg_temp.enrol(p_who, n.id, jsonb_build_object('answers', p)) a $$;
create function pg_temp.night() returns jsonb language sql as $$ select core.course_nights(n.id) -> 0 from n $$;
select is(pg_temp.answers('b1', jsonb_build_object('stay', jsonb_build_object('stays', true, 'nights', jsonb_build_array(pg_temp.night(), pg_temp.night())), 'transport', '{"way": "own"}'::jsonb)), 'enrol.item', 'nobody sleeps twice in one night');
select is(pg_temp.answers('b1', jsonb_build_object('stay', '{"stays": false}'::jsonb, 'transport', jsonb_build_object('way', 'bus', 'stop', jsonb_build_object('任意', repeat('長', 500))))), 'enrol.item', 'nor gets on where there is no stop');
select is(pg_temp.answers('b1', jsonb_build_object('stay', jsonb_build_object('stays', true, 'nights', jsonb_build_array(pg_temp.night())), 'transport', '{"way": "bus", "stop": ""}'::jsonb)), 'pending', 'an honest answer');
select pg_temp.decide('khchief', id, '{b1}', 'accepted') from n;
select is(core.logistics(id) -> 'nights', jsonb_build_object(pg_temp.night() #>> '{}', 1), 'is one bed') from n;
-- A class, a row, a session beyond all numbers is none, and no fault of the centre
select is(pg_temp.key(pg_temp.decide('khchief', id, '{b1}', 'accepted', '{}', '{"class_no": 999999999999999}')), 'enrol.state', 'a class that there cannot be') from n;
select is(pg_temp.key(pg_temp.decide('khchief', id, array(select a.account_name from core.enrolment e join core.account a using (person_id) where e.course_id = dc.id and e.state = 'waiting' limit 1), 'accepted', '{}',
    '{"class_no": 999999999999999}')), 'enrol.class', 'is none') from dc;

select is_empty('select pg_temp.kept()', 'counters are what they count, and nothing is over its quota');
select * from finish();
rollback;
