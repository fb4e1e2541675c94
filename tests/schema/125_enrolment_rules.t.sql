-- SPDX-License-Identifier: GPL-3.0-or-later
-- courses.md II.3 and II.4 as they count: classes that are full, seats kept for counties, places to wait, accounts that are stopped, what
-- somebody has done before, fewer places. Each rule is tried where it holds and beside it.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher(case when i <= 5 then '123999' when i <= 7 then '124698' when i <= 9 then '314698' else '134698' end, 'r' || i, 8100 + i) from generate_series(1, 12) i;
insert into v select n, t.token_for(n) from unnest('{khchief,r1,r2,r3,r4,r5,r6,r7,r8,r9,r10,r11,r12}'::text[]) n;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function pg_temp.body(p_course bigint, p_body jsonb) returns void language plpgsql as $$
begin
    alter table core.course_revision disable trigger append_only;
    update core.course_revision set body = body || p_body where course_id = p_course;
    alter table core.course_revision enable trigger append_only;
end $$;
create function pg_temp.course(p_days int, p_settings jsonb default '{}', p_quota int default 40, p_body jsonb default '{}', p_more jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', jsonb_build_object('state', 'approved', 'days', p_days) || p_more);
    a jsonb;
begin
    perform pg_temp.body(i, p_body);
    update core.course set quota = p_quota where id = i;
    a := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', p_quota, 'accept_mode', 'manual') || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.enrol(p_who text, p_course bigint, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = p_course), 'answers', '{}'::jsonb) || p_more) $$;
create function pg_temp.said(a jsonb) returns text language sql as $$ select coalesce(a #>> '{result,state}', a #>> '{error,key}', a ->> 'status') $$;
create function pg_temp.all(p_course bigint, p_from int, p_to int) returns void language sql as $$ select pg_temp.enrol('r' || i, p_course) from generate_series(p_from, p_to) i $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$
    select * from core.enrolment where course_id = p_course and person_id = (select person_id from core.account where account_name = p_who) order by id desc limit 1 $$;
create function pg_temp.rows(p_course bigint, p_names text[], p_more jsonb) returns jsonb language sql as $$
    select jsonb_agg(jsonb_build_object('enrolment_id', (x).id, 'row_version', (x).row_version) || p_more) from (select pg_temp.e(n, p_course) as x from unnest(p_names) n) y $$;
create function pg_temp.decide(p_course bigint, p_names text[], p_to text, p_row jsonb default '{}', p_override text default '') returns text language sql as $$
    select pg_temp.said(t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', p_course, 'rows',
        pg_temp.rows(p_course, p_names, jsonb_build_object('to', p_to) || p_row), 'override', p_override))) $$;
create function pg_temp.states(p_course bigint) returns text language sql as $$
    select string_agg(concat_ws(' ', a.account_name, e.state, e.class_no), ', ' order by substr(a.account_name, 2)::int) from core.enrolment e
        join core.account a on a.person_id = e.person_id where e.course_id = p_course and core.enrolment_lives(e.state) $$;
create function pg_temp.proposed(p_course bigint) returns text language sql as $$
    select string_agg(a.account_name || ' ' || (r ->> 'proposal'), ', ' order by (r ->> 'place')::int)
    from jsonb_array_elements(api.enrolment_queue(pg_temp.v('khchief'), p_course) -> 'rows') r
    join core.enrolment e on e.id = (r ->> 'enrolment_id')::bigint join core.account a on a.person_id = e.person_id $$;
create function pg_temp.close(p_course bigint) returns void language sql as $$
    update core.registration set close_at = now(), result_at = now() where course_id = p_course;
    select core.enrolments_due() $$;
create function pg_temp.county(p_unit text) returns int language sql as $$ select county_id from core.unit where code = p_unit $$;

-- 分班: a class takes 各班人數, whoever gives the seat ---------------------------------------------------------------------------------
create temp table c1 as select pg_temp.course(30, '{"accept_mode": "first_come", "class_choice": "teacher"}', 4, '{"class_count": 2, "class_size": 2}') as id;
select is(pg_temp.said(pg_temp.enrol('r' || i, id, jsonb_build_object('class_no', k))), w, format('先報先得, r%s into class %s: %s', i, k, w)) from c1, (values (1, 1, 'accepted'), (2, 1, 'accepted'),
    (3, 1, 'enrol.class_full'), (3, 2, 'accepted'), (4, 2, 'accepted'), (5, 1, 'waiting')) x(i, k, w);
select is(pg_temp.enrol('r6', pg_temp.course(31, '{"accept_mode": "first_come", "class_choice": "teacher"}', 1, '{"class_count": 1, "class_size": 1}'), '{"class_no": 1}') #>> '{error,key}', 'enrol.class', 'there is no class where there is one');
create temp table c2 as select pg_temp.course(32, '{"accept_mode": "first_come", "class_choice": "auto"}', 4, '{"class_count": 2, "class_size": 2}') as id;
select pg_temp.enrol(n, id) from c2, unnest('{r1,r6,r2,r7}'::text[]) with ordinality x(n, o) order by o;
select is(pg_temp.states(id), 'r1 accepted 1, r2 accepted 2, r6 accepted 2, r7 accepted 1', '自動平均 with the seat: schools spread, classes even') from c2;
create temp table c3 as select pg_temp.course(33, '{"accept_mode": "draw", "class_choice": "teacher"}', 4, '{"class_count": 2, "class_size": 2}') as id;
select pg_temp.enrol('r' || i, id, jsonb_build_object('class_no', case when i = 6 then 2 else 1 end)) from c3, generate_series(1, 6) i;
select pg_temp.close(id) from c3;
select is((select string_agg(k || ': ' || n, ', ' order by k) from (select concat_ws(' ', state, class_no) as k, count(*) as n from core.enrolment e where e.course_id = c3.id group by 1) x),
    'accepted 1: 2, accepted 2: 1, waiting 1: 3', 'a draw fills no class beyond its size') from c3;
create temp table c4 as select pg_temp.course(34, '{"accept_mode": "draw", "class_choice": "auto"}', 4, '{"class_count": 2, "class_size": 2}') as id;
select pg_temp.all(id, 1, 4), pg_temp.close(id) from c4;
select is((select string_agg(k || ': ' || n, ', ' order by k) from (select concat_ws(' ', state, class_no) as k, count(*) as n from core.enrolment e where e.course_id = c4.id group by 1) x),
    'accepted 1: 2, accepted 2: 2', 'and spreads where that is set') from c4;
-- What a draw is bound by stands on the page of the course from the beginning, also before sign-in; the secret with the result.
create temp table c6 as select pg_temp.course(36, '{"accept_mode": "draw"}', 4) as id;
select core.publish_due();
create function pg_temp.told(p_course bigint) returns jsonb language sql as $$ select x.doc::jsonb -> 'draw' from api.public_snapshot('enrolment_form') x where x.pk = p_course $$;
select is(pg_temp.told(c6.id), jsonb_build_object('sha256', r.draw_hash, 'secret', null, 'seed', null), 'everybody has the hash of the draw, and nothing else of it') from c6 join core.registration r on r.course_id = c6.id;
select pg_temp.all(id, 1, 2), pg_temp.close(id) from c6;
select is(pg_temp.told(c6.id), jsonb_build_object('sha256', encode(sha256(convert_to(s.secret, 'UTF8')), 'hex'), 'secret', s.secret, 'seed', core.draw_seed(c.number, r.close_at, s.secret)), 'and with the result what it is done again with')
    from c6 join core.registration r on r.course_id = c6.id join core.course c on c.id = c6.id join core.draw_secret s on s.course_id = c6.id;
create temp table c5 as select pg_temp.course(35, '{"class_choice": "teacher"}', 4, '{"class_count": 2, "class_size": 2}') as id;
select pg_temp.enrol('r' || i, id, jsonb_build_object('class_no', case when i = 4 then 2 else 1 end)) from c5, generate_series(1, 4) i;
select is(pg_temp.proposed(id), 'r1 accepted, r2 accepted, r3 class_cap, r4 accepted', 'a class that is full is said') from c5;
select is(pg_temp.decide(id, '{r1,r2,r3}', 'accepted'), 'enrol.class_full', 'and takes nobody by hand') from c5;
select is(pg_temp.decide(id, '{r1,r2,r4}', 'accepted'), 'done', 'whoever cannot have a seat in the class is not passed over') from c5;
select is(pg_temp.decide(id, '{r3}', 'accepted', '{"class_no": 2}'), 'done', 'but into the other class they come') from c5;
-- A class that is over its size since the course was made smaller stops nobody else.
select pg_temp.body(id, '{"class_size": 1}') from c5;
update core.course set quota = 5 where id = (select id from c5);
select pg_temp.enrol('r5', id, '{"class_no": 2}') from c5;
select is(pg_temp.decide(id, '{r5}', 'waiting'), 'done', 'what was over before stands in nobody''s way') from c5;
select is(pg_temp.decide(id, '{r5}', 'accepted'), 'enrol.class_full', 'nor is anybody put into it') from c5;

-- 縣市配額: kept for the county, and for nobody else, until released ------------------------------------------------------------------------
create function pg_temp.quotas(p_pingtung int, p_more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('county_quota', jsonb_build_array(jsonb_build_object('county_id', pg_temp.county('134698'), 'quota', p_pingtung))) || p_more $$;
create temp table k1 as select pg_temp.course(40, pg_temp.quotas(2), 4) as id;
select pg_temp.all(id, 1, 3), pg_temp.enrol('r8', id), pg_temp.all(id, 10, 12) from k1;
select is(pg_temp.proposed(id), 'r1 accepted, r2 accepted, r3 county_cap, r8 county_cap, r10 accepted, r11 accepted, r12 waiting', 'two seats are kept, others share what is left') from k1;
select is(pg_temp.decide(id, '{r1,r2,r3}', 'accepted'), 'enrol.share_over', 'nobody else gets a seat that is kept') from k1;
select is(pg_temp.decide(id, '{r1,r2,r10}', 'accepted'), 'done', 'nor is passed over by it') from k1;
update core.registration set settings = settings || jsonb_build_object('release_at', pg_temp.minute(now() - interval '1 minute')) where course_id = (select id from k1);
select is((select string_agg(a.account_name || ' ' || p.proposal, ', ' order by p.id) from core.course c, core.proposals(c, '{pending}', c.quota) p
    join core.enrolment e on e.id = p.id join core.account a on a.person_id = e.person_id where c.id = k1.id), 'r3 waiting, r8 waiting, r11 accepted, r12 waiting', 'once released the county comes first') from k1;
select is(pg_temp.decide(id, '{r3}', 'accepted'), 'done', 'and what it leaves is everybody''s') from k1;
create temp table k2 as select pg_temp.course(41, pg_temp.quotas(1, '{"accept_mode": "first_come"}'), 2) as id;
select is(pg_temp.said(pg_temp.enrol('r' || i, id)), w, format('先報先得, r%s: %s', i, w)) from k2, (values (1, 'accepted'), (2, 'waiting')) x(i, w);
create temp table k3 as select pg_temp.course(42, pg_temp.quotas(1, '{"accept_mode": "draw"}'), 2) as id;
select pg_temp.all(id, 1, 5), pg_temp.close(id) from k3;
select is((select count(*)::int from core.enrolment e where e.course_id = k3.id and e.state = 'accepted'), 1, 'nor is it drawn for') from k3;

-- 備取名額 ----------------------------------------------------------------------------------------------------------------------------------
create temp table w1 as select pg_temp.course(50, '{"accept_mode": "draw", "wait_quota": 2}', 2) as id;
select pg_temp.all(id, 1, 6), pg_temp.close(id) from w1;
select is((select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from core.enrolment e where e.course_id = w1.id group by state) x),
    'accepted 2, declined 2, waiting 2', 'a draw: so many wait, and the others hear that they do not') from w1;
select is((select count(*)::int from core.mail where template = 'enrol.declined' and body like '%備取名額已滿%' and subject like '%' || (select number from core.course where id = w1.id) || '%'), 2, 'with the reason') from w1;
select is((select bool_and(d.place > w.place) from core.enrolment_order(w1.id, '{declined,waiting}') d, core.enrolment_order(w1.id, '{declined,waiting}') w
    where d.state = 'declined' and w.state = 'waiting'), true, 'they are the last of the order') from w1;
create temp table w2 as select pg_temp.course(51, '{"wait_quota": 1}', 1) as id;
select pg_temp.all(id, 1, 4) from w2;
select is(pg_temp.decide(id, '{r1,r2}', 'waiting'), 'enrol.wait_over', 'by hand: no more than may wait') from w2;
select is(pg_temp.decide(id, '{r2}', 'waiting'), 'done', 'as many do') from w2;
select is(pg_temp.decide(id, '{r1}', 'accepted'), 'done', 'somebody has the seat') from w2;
select is(pg_temp.decide(id, '{r1}', 'waiting', '{"reason": "本人自願讓出"}'), 'done', 'who loses a seat waits all the same') from w2;
select is(pg_temp.decide(id, '{r3}', 'waiting'), 'enrol.wait_over', 'which is no room for others') from w2;

-- An account that is stopped: no seat, by nobody -----------------------------------------------------------------------------------------
create function pg_temp.stop(p_who text, p_state text) returns void language sql as $$
    update core.teacher set account_state = p_state where account_name = p_who;
    update core.account set state = p_state where account_name = p_who $$;
create temp table s1 as select pg_temp.course(55, '{}', 1) as id, pg_temp.course(56, '{"accept_mode": "draw"}', 5) as d, pg_temp.course(57, jsonb_build_object('accept_mode', 'draw', 'result_at', pg_temp.minute(now() + interval '20 days')), 5) as l;
select pg_temp.all(x, 1, 2) from s1, unnest(array[id, d, l]) x;
update core.registration set close_at = now() where course_id = (select l from s1);
select core.enrolments_due();
select is((pg_temp.e('r1', l)).state, 'drawn', 'drawn, and not told yet') from s1;
select pg_temp.stop('r1', 'closed');
select is(pg_temp.proposed(id), 'r1 stopped, r2 accepted', 'is proposed for none') from s1;
select is(pg_temp.decide(id, '{r2}', 'accepted'), 'done', 'and passed over by nobody') from s1;
select pg_temp.close(d) from s1;
select is(pg_temp.states(d), 'r1 waiting, r2 accepted', 'not drawn') from s1;
select pg_temp.close(l) from s1;
select is(pg_temp.states(l) || ' ' || taken || held, 'r1 waiting, r2 accepted 10', 'nor accepted at the hour, when it was stopped since') from s1 join core.course c on c.id = s1.l;
select pg_temp.stop('r1', 'open');

-- 不遞補: nobody is proposed from the waiting list; 徵詢 neither ----------------------------------------------------------------------------
create temp table n1 as select pg_temp.course(60, '{"promote": "none"}', 1) as id;
select pg_temp.all(id, 1, 2) from n1;
select pg_temp.decide(id, '{r1,r2}', 'waiting') from n1;
select is(pg_temp.proposed(id), 'r1 stays, r2 stays', 'free seats stay free') from n1;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'offer.make', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{r1}', '{}')))), 'enrol.state', 'none is offered') from n1;

-- Once the course has begun ------------------------------------------------------------------------------------------------------------------
create temp table b1 as select pg_temp.course(61, '{}', 3) as id;
select pg_temp.all(id, 1, 3) from b1;
select pg_temp.decide(id, '{r1,r2}', 'accepted') from b1;
update core.registration set cancel_until = now() where course_id = (select id from b1);
select t.do(pg_temp.v('r2'), 'enrol.cancel', (select jsonb_build_object('enrolment_id', (x).id, 'row_version', (x).own_version) from (select pg_temp.e('r2', b1.id) as x) y)) from b1;
update core.course_session set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' where course_id = (select id from b1);
update core.course set starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' where id = (select id from b1);
select is(pg_temp.decide(id, '{r1}', 'cancelled', '{"reason": "未報到"}'), 'enrol.begun', 'nobody is taken out: presence says who came') from b1;
select is(pg_temp.decide(id, '{r2}', 'cancelled', '{"reason": "同意取消"}'), 'done', 'a request from before is still answered') from b1;
select is(pg_temp.decide(id, '{r3}', 'accepted'), 'enrol.started', 'and nobody is accepted') from b1;
update core.registration set settings = settings || '{"walk_in": true}' where course_id = (select id from b1);
select is(pg_temp.decide(id, '{r3}', 'accepted'), 'done', 'unless 現場報名 is set') from b1;
update core.course_session set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 minute' where course_id = (select id from b1);
update core.course set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 minute' where id = (select id from b1);
select is(pg_temp.said(pg_temp.enrol('r4', id)), 'enrol.started', 'never once it is over') from b1;

-- What somebody has done: by the hours that were confirmed --------------------------------------------------------------------------------------
create temp table p1 as select pg_temp.course(62, '{}', 40, '{"tags": ["T35"]}', '{"title": "先備研習", "hours": 3}') as id;
select pg_temp.all(id, 1, 4) from p1;
select pg_temp.decide(id, '{r1,r2,r3,r4}', 'accepted') from p1;
update core.course set starts_at = now() - interval '9 days', ends_at = now() - interval '8 days', date_from = core.today() - 9, date_to = core.today() - 8 where id = (select id from p1);
update core.course_session set starts_at = now() - interval '9 days', ends_at = now() - interval '9 days' + interval '3 hours' where course_id = (select id from p1);
create function pg_temp.after(p_days int, p jsonb default null) returns bigint language sql as $$
    select pg_temp.course(p_days, jsonb_build_object('prereq', coalesce(p, jsonb_build_object('courses', jsonb_build_array((select number from core.course where id = (select id from p1))), 'tag', '', 'hours', null)))) $$;
create function pg_temp.again(p_days int) returns bigint language sql as $$ select pg_temp.course(p_days, '{"repeat": "refuse"}', 40, '{}', '{"title": "先備研習"}') $$;
create function pg_temp.tagged(p_days int, p_hours numeric) returns bigint language sql as $$ select pg_temp.after(p_days, jsonb_build_object('courses', '[]'::jsonb, 'tag', 'T35', 'hours', p_hours)) $$;
select is(pg_temp.said(pg_temp.enrol('r1', pg_temp.after(70))), 'pending', 'over, and its list not confirmed: a seat in it counts');
insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name) select (pg_temp.e(w, id)).id, 1, now() - interval '9 days', k, 'roll', '試' from p1, (values ('r2', 'A'), ('r3', 'V'), ('r4', 'P')) x(w, k);
select is(pg_temp.said(pg_temp.enrol(w, pg_temp.after(d))), k, format('%s marked: %s', w, k)) from (values ('r2', 71, 'enrol.prereq'), ('r3', 72, 'enrol.prereq'), ('r4', 73, 'pending')) x(w, d, k);
select is(pg_temp.said(pg_temp.enrol(w, pg_temp.again(d))), k, format('%s, the same course: %s', w, k)) from (values ('r2', 74, 'pending'), ('r4', 75, 'enrol.repeat')) x(w, d, k);
update core.course set state = 'confirmed' where id = (select id from p1);
select t.award('r1', id, 3), t.award('r2', id, 2), t.award('r4', id, 0) from p1;
select is(pg_temp.said(pg_temp.enrol(w, pg_temp.after(d))), k, format('%s by the list: %s', w, k)) from (values ('r1', 76, 'pending'), ('r2', 77, 'pending'), ('r3', 78, 'enrol.prereq'), ('r4', 79, 'enrol.prereq')) x(w, d, k);
select is(pg_temp.said(pg_temp.enrol(w, pg_temp.again(d))), k, format('%s, the same course again: %s', w, k)) from (values ('r1', 80, 'enrol.repeat'), ('r4', 81, 'pending')) x(w, d, k);
select is((pg_temp.e('r1', x)).repeated || ' ' || (pg_temp.e('r4', x)).repeated, 'true false', '曾參加 says the same') from (select pg_temp.course(82, '{"repeat": "last"}', 40, '{}', '{"title": "先備研習"}') as x) y,
    lateral (select pg_temp.enrol('r1', x), pg_temp.enrol('r4', x)) z;
select is(pg_temp.said(pg_temp.enrol(w, pg_temp.tagged(d, h))), k, format('%s, %s hours under the tag: %s', w, h, k)) from (values ('r1', 83, 3, 'pending'), ('r2', 84, 3, 'enrol.prereq'), ('r2', 85, 2, 'pending')) x(w, d, h, k);
select t.award('r1', id, 0) from p1;
select is(pg_temp.said(pg_temp.enrol('r1', pg_temp.after(86))), 'enrol.prereq', 'hours taken back are none');
select is((pg_temp.e('r5', x)).priority_group || ' ' || (pg_temp.e('r2', x)).priority_group, '1 0', '首次參加 goes by it too')
    from (select pg_temp.course(87, '{"priority": [{"rule": "first_time", "values": []}]}', 40, '{}', '{"title": "先備研習"}') as x) y, lateral (select pg_temp.enrol('r5', x), pg_temp.enrol('r2', x)) z;

-- Fewer places (II.4.2) -------------------------------------------------------------------------------------------------------------------------
insert into v values ('khdesk', t.token_for('khdesk'));
create temp table f1 as select (t.do(pg_temp.v('khchief'), 'course.submit', t.course_form('{"class_size": 6, "title": "名額調整研習"}', 95)) #>> '{result,course_id}')::bigint as id;
select is(t.do(pg_temp.v('khdesk'), 'course.approve', jsonb_build_object('course_id', id, 'revision', 1)) ->> 'status', 'done', 'a course of six') from f1;
update core.course set published_at = now() where id = (select id from f1);
select t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', id, 'row_version', 0, 'settings', jsonb_build_object('enabled', true, 'open_at', pg_temp.minute(now() - interval '1 day'),
    'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 6, 'accept_mode', 'manual'))) from f1;
select pg_temp.all(id, 1, 6) from f1;
update core.enrolment e set name = a.account_name from core.account a where a.person_id = e.person_id and e.course_id = (select id from f1);
select pg_temp.decide(id, '{r1,r2,r3}', 'accepted'), pg_temp.decide(id, '{r4,r5,r6}', 'waiting') from f1;
select t.do(pg_temp.v('khchief'), 'offer.make', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{r4,r5}', '{}'))) from f1;
create function pg_temp.fewer(p_size int, p_ask text default 'do') returns jsonb language sql as $$
    select case p_ask when 'do' then t.do(pg_temp.v('khchief'), 'change.apply', b) else api.look_change(pg_temp.v('khchief'), b::text) end
    from (select jsonb_build_object('course_id', c.id, 'reason', '場地調整', 'items', jsonb_build_array(jsonb_build_object('field', 'class_size', 'base', r.body -> 'class_size', 'new', p_size))) as b
        from f1 join core.course c using (id) join core.course_revision r on r.course_id = c.id and r.revision = c.revision) x $$;
select is(pg_temp.fewer(2) -> 'error', '{"key": "quota.below_taken", "code": "KD286", "detail": {"taken": 3, "quota": 2, "move": 1, "last": ["r3"]}}', 'below those accepted: how many are to be put back, the last first');
select is(pg_temp.fewer(4, 'look') #> '{warnings}' @> '[{"key": "course.change_offers", "field": "class_size", "values": {"offers": 1}}]', true, 'above them: how many offers lapse');
select is(pg_temp.fewer(5, 'look') #> '{warnings}' @> '[{"key": "course.change_offers"}]', false, 'none, where there is room for them');
select is(pg_temp.fewer(4) #>> '{result,state}', 'applied', 'it is done');
select is(pg_temp.states(id) || ' ' || quota || taken || held, 'r1 accepted, r2 accepted, r3 accepted, r4 offered, r5 waiting, r6 waiting 431', 'the last offer has given way') from f1 join core.course using (id);
select is(t.do(pg_temp.v('r5'), 'offer.answer', (select jsonb_build_object('enrolment_id', (x).id, 'row_version', (x).own_version, 'accept', true) from (select pg_temp.e('r5', f1.id) as x) y)) -> 'error' -> 'detail',
    '{"said": "招收人數調降"}', 'who answers it is told so') from f1;
select is((select count(*)::int from core.mail where template = 'enrol.waiting' and address = 'r5@example.edu.tw' and subject like '%' || (select number from core.course where id = f1.id) || '%'), 2, 'and was told by mail') from f1;
-- More places: they are proposed, and given to nobody.
select is(pg_temp.fewer(6) #>> '{result,state}', 'applied', 'six again');
select is((select string_agg(a.account_name || ' ' || p.proposal, ', ' order by a.account_name) from core.course c, core.proposals(c, '{pending,waiting}', c.quota) p
    join core.enrolment e on e.id = p.id join core.account a on a.person_id = e.person_id where c.id = f1.id), 'r5 accepted, r6 accepted', 'the free seats are proposed in order') from f1;
select is(pg_temp.states(id), 'r1 accepted, r2 accepted, r3 accepted, r4 offered, r5 waiting, r6 waiting', 'and nobody is put into one') from f1;

select is_empty($$ select c.number from core.course c left join lateral (select count(*) filter (where e.state in ('accepted', 'cancelling')) as taken, count(*) filter (where e.state in ('drawn', 'offered')) as held
    from core.enrolment e where e.course_id = c.id) x on true where c.taken <> x.taken or c.held <> x.held or c.taken + c.held > c.quota $$, 'counters are what they count, and nothing is over its quota');
select * from finish();
rollback;
