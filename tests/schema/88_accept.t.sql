-- SPDX-License-Identifier: GPL-3.0-or-later
-- 錄取: seats, turns, shares, offers, the draw, and what is seen of a result before its hour. The invariants of II.4.2.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher(case when i <= 4 then '123999' when i <= 7 then '124698' else '314698' end, 'a' || i, 8800 + i) from generate_series(1, 9) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,tpchief,khoperator,a1,a2,a3,a4,a5,a6,a7,a8,a9}'::text[]) n;
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


create function pg_temp.all(p_course bigint, p_from int, p_to int) returns void language sql as $$ select pg_temp.enrol('a' || i, p_course) from generate_series(p_from, p_to) i $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$ select * from core.enrolment where course_id = p_course and person_id = (select person_id from core.account where account_name = p_who) order by id desc limit 1 $$;
create function pg_temp.rows(p_course bigint, p_names text[], p_more jsonb) returns jsonb language sql as $$
    select jsonb_agg(jsonb_build_object('enrolment_id', (x).id, 'row_version', (x).row_version) || p_more) from (select pg_temp.e(n, p_course) as x from unnest(p_names) n) y $$;
create function pg_temp.decide(p_who text, p_course bigint, p_names text[], p_to text, p_more jsonb default '{}', p_row jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.decide', jsonb_build_object('course_id', p_course, 'rows', pg_temp.rows(p_course, p_names, jsonb_build_object('to', p_to) || p_row)) || p_more) $$;
create function pg_temp.states(p_course bigint) returns text language sql as $$
    select string_agg(a.account_name || ' ' || e.state, ', ' order by a.account_name) from core.enrolment e join core.account a on a.person_id = e.person_id where e.course_id = p_course and core.enrolment_lives(e.state) $$;
create function pg_temp.own(p_who text, p_course bigint) returns jsonb language sql as $$ select jsonb_build_object('enrolment_id', (pg_temp.e(p_who, p_course)).id, 'row_version', (pg_temp.e(p_who, p_course)).own_version) $$;
create function pg_temp.key(a jsonb) returns text language sql as $$ select a #>> '{error,key}' $$;

-- Seats, by hand
create temp table m as select pg_temp.course('{"days": 30}') as id;
update core.course set quota = 2 where id = (select id from m);
update core.registration set online_quota = 2 where course_id = (select id from m);
select pg_temp.all(id, 1, 4) from m;
select is(taken, 0, '人工審核 takes nothing of the course') from core.course where id = (select id from m);
select is(pg_temp.key(pg_temp.decide(w, id, '{a1}', 'accepted')), k, w || ': ' || coalesce(k, 'decides')) from m, (values ('tpchief', 'course.not_visible'), ('khoperator', 'course.not_visible'), ('a1', 'right.missing')) x(w, k);
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a1,a2,a3}', 'accepted')), 'enrol.seats', 'no more than there are seats') from m;
select is(pg_temp.decide('khchief', id, '{a2}', 'accepted') #> '{error,detail}', jsonb_build_object('n', 1, 'place', 1, 'enrolment_id', (pg_temp.e('a1', id)).id), 'whom somebody passes over is said') from m;
select is(pg_temp.decide('khchief', id, '{a2}', 'accepted', '{"override": "a2 為本案講師指定"}') #>> '{result,free}', '1', 'with a sentence it is done') from m;
select is((select reason from core.enrolment_event where enrolment_id = (pg_temp.e('a2', m.id)).id and action = 'override'), 'a2 為本案講師指定', 'which is kept') from m;
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a3}', 'declined')), 'field.invalid', 'nobody is declined without a reason') from m;
select is(pg_temp.decide('khchief', id, '{a3}', 'declined', '{}', '{"reason_id": 301}') #>> '{result,declined}', '1', 'declined') from m;
select is((pg_temp.e('a3', id)).reason, '不符參加對象', 'for a reason that they read') from m;
select is(pg_temp.decide('khchief', id, '{a1}', 'accepted') #>> '{result,free}', '0', 'the first one too') from m;
select is(pg_temp.decide('khchief', id, '{a4}', 'waiting') #>> '{result,waiting}', '1', 'the last one waits') from m;
select is(pg_temp.states(id), 'a1 accepted, a2 accepted, a3 declined, a4 waiting', 'as it was decided') from m;
select is((select array_agg(template order by id) from core.mail where template like 'enrol.%' and address ~ '^a[1-4]@'), '{enrol.accepted,enrol.declined,enrol.accepted,enrol.waiting}', 'and mailed');
-- One row for another: a swap in one command
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{a4}', '{"to": "accepted"}') || pg_temp.rows(id, '{a1}', '{"to": "waiting", "reason": "自願讓出"}'), 'override', '與 a1 對調'))), null, 'a seat changes hands in one command') from m;
select is(pg_temp.states(id), 'a1 waiting, a2 accepted, a3 declined, a4 accepted', 'so it is') from m;
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', id, 'rows', jsonb_build_array(jsonb_build_object('enrolment_id', (pg_temp.e('a1', id)).id, 'row_version', 1, 'to', 'accepted'))))), 'enrol.changed', 'not on what has changed') from m;
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', id, 'rows', jsonb_build_array(jsonb_build_object('enrolment_id', 1, 'row_version', 1, 'to', 'accepted'))))), 'enrol.not_visible', 'nor on what is not of this course') from m;
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a2}', 'drawn')), 'enrol.state', 'nobody is drawn by hand') from m;
update core.registration set freeze_at = now() where course_id = (select id from m);
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a2}', 'waiting', '{}', '{"reason": "額滿調整"}')), 'enrol.frozen', 'no seat is taken away once meals are counted') from m;
update core.account set state = 'closed' where account_name = 'a1';
update core.teacher set account_state = 'closed' where account_name = 'a1';
select is(pg_temp.decide('khchief', id, '{a2}', 'cancelled', '{}', '{"reason": "本人來電取消"}') #>> '{result,free}', '1', 'taken out') from m;
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a1}', 'accepted')), 'enrol.account', 'nobody is accepted whose account is stopped') from m;
update core.teacher set account_state = 'open' where account_name = 'a1';
update core.account set state = 'open' where account_name = 'a1';
select throws_ok(format('update core.course set quota = 0 where id = %s', id), '23514', null, 'no quota below what is taken') from m;
select throws_ok(format('select core.need_quota(c, 0) from core.course c where id = %s', id), 'KD286', 'quota.below_taken', 'which is said') from m;

-- Shares of a school and of a county; the queue says whom it would propose and why
create temp table s as select pg_temp.course('{"days": 31}', (select jsonb_build_object('per_unit_max', 2, 'county_quota', jsonb_build_array(jsonb_build_object('county_id', county_id, 'quota', 3))) from core.unit where code = '123999')) as id;
select pg_temp.all(id, 1, 9) from s;
create function pg_temp.proposed(p_course bigint) returns text language sql as $$ select string_agg(a.account_name || ' ' || (r ->> 'proposal'), ', ' order by (r ->> 'place')::int) from jsonb_array_elements(api.enrolment_queue(pg_temp.v('khchief'), p_course) -> 'rows') r
    join core.enrolment e on e.id = (r ->> 'enrolment_id')::bigint join core.account a on a.person_id = e.person_id $$;
select is(pg_temp.proposed(id), 'a1 accepted, a2 accepted, a3 unit_cap, a4 unit_cap, a5 accepted, a6 county_cap, a7 county_cap, a8 accepted, a9 accepted', 'each school, each county its share') from s;
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a1,a2,a3}', 'accepted')), 'enrol.share_over', 'no school more than its share') from s;
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a1,a2,a5,a6}', 'accepted')), 'enrol.share_over', 'nor a county') from s;
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a1,a2,a5,a8,a9}', 'accepted')), null, 'who has had no share is not passed over') from s;
select throws_ok(format('select api.enrolment_queue(%L, %s)', pg_temp.v(w), id), 'KD140', 'course.not_visible', w || ' does not see the queue') from s, unnest('{tpchief,khoperator,a1}'::text[]) w;

-- Groups
create temp table g as select pg_temp.course('{"days": 32}', '{"priority": [{"rule": "own_unit", "values": []}, {"rule": "own_county", "values": []}]}') as id;
select pg_temp.enrol(n, id) from g, unnest('{a9,a5,a1}'::text[]) with ordinality x(n, o) order by o;
select is(pg_temp.proposed(id), 'a1 accepted, a5 accepted, a9 accepted', 'own school, own county, all others') from g;

-- Offers
create temp table o as select pg_temp.course('{"days": 33}', '{"accept_mode": "first_come", "online_quota": 1}') as id;
select pg_temp.all(id, 1, 3) from o;
select is(pg_temp.states(id), 'a1 accepted, a2 waiting, a3 waiting', 'one seat') from o;
create function pg_temp.offer(p_course bigint, p_names text[], p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'offer.make', jsonb_build_object('course_id', p_course, 'rows', pg_temp.rows(p_course, p_names, '{}')) || p_more) $$;
update core.course set quota = 1 where id = (select id from o);
select is(pg_temp.key(pg_temp.offer(id, '{a2}')), 'enrol.seats', 'nothing to offer') from o;
select t.do(pg_temp.v('a1'), 'enrol.cancel', pg_temp.own('a1', id)) from o;
select is(pg_temp.key(pg_temp.offer(id, '{a3}')), 'enrol.passed_over', 'in turn') from o;
select is(pg_temp.offer(id, '{a2}') #>> '{result,free}', '0', 'offered, and held') from o;
select is((select held from core.course c where c.id = o.id), 1, 'a seat is held') from o;
select is(pg_temp.key(t.do(pg_temp.v('a3'), 'offer.answer', pg_temp.own('a2', id) || '{"accept": true}')), 'enrol.not_visible', 'by nobody else') from o;
select is(t.do(pg_temp.v('a2'), 'offer.answer', pg_temp.own('a2', id) || '{"accept": true}') #>> '{result,state}', 'accepted', 'taken') from o;
select is(pg_temp.key(t.do(pg_temp.v('a2'), 'offer.answer', pg_temp.own('a2', id) || '{"accept": true}')), 'offer.gone', 'once') from o;
select t.do(pg_temp.v('a2'), 'enrol.cancel', pg_temp.own('a2', id)), pg_temp.enrol('a4', id) from o;
select pg_temp.offer(id, '{a3}') from o;
update core.enrolment set offer_until = clock_timestamp() where course_id = (select id from o) and state = 'offered';
select is(pg_temp.key(t.do(pg_temp.v('a3'), 'offer.answer', pg_temp.own('a3', id) || '{"accept": true}')), 'offer.expired', 'its limit is over when it is, whoever has written so') from o;
select is(pg_temp.proposed(id), 'a3 accepted, a4 waiting', 'before anybody has written it, it waits') from o;
select is(pg_temp.offer(id, '{a4}', '{"override": "a3 逾期未回覆"}') #>> '{result,offered}', '1', 'and its seat is free') from o;
select is(pg_temp.states(id), 'a3 waiting, a4 offered', 'which is written then') from o;
select is((select place from core.enrolment_order((select id from o), '{waiting,offered}') q where q.id = (pg_temp.e('a3', (select id from o))).id), 2, 'behind all others');
select is(t.do(pg_temp.v('khchief'), 'offer.withdraw', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{a4}', '{}'), 'reason', '名額另有安排')) #>> '{result,withdrawn}', '1', 'taken back') from o;
select is(t.do(pg_temp.v('a4'), 'offer.answer', pg_temp.own('a4', id) || '{"accept": true}') #> '{error,detail}', '{"said": "名額另有安排"}', 'with a reason') from o;
select pg_temp.offer(id, '{a4}') from o;
select is(t.do(pg_temp.v('a4'), 'offer.answer', pg_temp.own('a4', id) || '{"accept": false}') #>> '{result,state}', 'waiting', 'not wanted') from o;

-- A late request is decided
create temp table q as select pg_temp.course('{"days": 34}', '{"accept_mode": "first_come", "online_quota": 2}') as id;
select pg_temp.all(id, 1, 2) from q;
update core.registration set cancel_until = now() where course_id = (select id from q);
select t.do(pg_temp.v('a1'), 'enrol.cancel', pg_temp.own('a1', id)), t.do(pg_temp.v('a2'), 'enrol.cancel', pg_temp.own('a2', id)) from q;
select is(pg_temp.states(id), 'a1 cancelling, a2 cancelling', 'two requests') from q;
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a1}', 'cancelled', '{}', '{"reason": "同意取消"}')), null, 'granted') from q;
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a2}', 'accepted')), null, 'refused') from q;
select is(pg_temp.states(id) || (select taken from core.course c where c.id = q.id), 'a2 accepted1', 'so it is') from q;

-- The draw: the vector of II.4.3
select is(core.draw_seed(5600123, '2026-03-02T09:00:00+08:00', 'beacon-TEST'), '4348a9df81dabe78083aa1d59397ac60771c8167954d491bb36d04bc24484259', 'the seed');
select is((select array_agg(i order by core.draw_key('4348a9df81dabe78083aa1d59397ac60771c8167954d491bb36d04bc24484259', i)) from generate_series(1001, 1005) i), '{1005,1003,1004,1002,1001}', 'the order');
create temp table d as select pg_temp.course('{"days": 35}', jsonb_build_object('accept_mode', 'draw', 'online_quota', 4, 'result_at', pg_temp.minute(now() + interval '10 days'))) as id;
select pg_temp.all(id, 1, 9) from d;
select is(core.enrolments_due() ->> 'courses_drawn', '0', 'not before it is closed');
select is(pg_temp.key(pg_temp.decide('khchief', id, '{a1}', 'accepted')), 'enrol.not_drawn', 'nobody decides before') from d;
update core.registration set close_at = now() where course_id = (select id from d);
update core.registration r set settings = settings where course_id = (select id from d);
-- What a teacher holds of it, before and after
create function pg_temp.shown(p_who text) returns jsonb language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_who));
    return (select jsonb_agg(s.doc order by s.pk) from api.snapshot('enrolment') s where (s.doc ->> 'course_id')::bigint = (select id from d));
end $$;
create function pg_temp.page(p_who text) returns jsonb language sql as $$ select api.enrolment_form(pg_temp.v(p_who), (select number from core.course where id = (select id from d))) - 'now' - 'refusal' $$;
update core.course set title = title where id = (select id from d);  -- its offering
create temp table before as select n, pg_temp.shown(n) as feed, pg_temp.page(n) as page, (select free from core.offering o where o.id = (select id from d)) as free from generate_series(1, 9) i, lateral (select 'a' || i as n) x;
create temp table logged as select max(ctid) as at, count(*) as n from sync.change where person_id in (select person_id from core.account where account_name ~ '^a[1-9]$');
select is(core.enrolments_due() ->> 'courses_drawn', '1', 'the centre draws');
select is((select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from core.enrolment where course_id = (select id from d) group by state) x), 'drawn 4, waiting 5', 'as many as there are seats');
select is((select array_agg(e.id order by e.state, core.draw_key(core.draw_seed(c.number, r.close_at, s.secret), e.id)) from core.enrolment e, core.course c, core.registration r, core.draw_secret s where e.course_id = d.id and c.id = d.id and r.course_id = d.id and s.course_id = d.id),
    (select array_agg(e.id order by core.draw_key(core.draw_seed(c.number, r.close_at, s.secret), e.id)) from core.enrolment e, core.course c, core.registration r, core.draw_secret s where e.course_id = d.id and c.id = d.id and r.course_id = d.id and s.course_id = d.id), 'those whom the secret says') from d;
update core.course set title = title where id = (select id from d);
select core.count_seats();
select is_empty($$ select n from before b where (pg_temp.shown(n), pg_temp.page(n), (select free from core.offering o where o.id = (select id from d))) is distinct from (feed, page, free) $$, 'before its hour nothing of a result is to be seen, in whatever way');
select is((select count(*) from sync.change where person_id in (select person_id from core.account where account_name ~ '^a[1-9]$')), (select n from logged), 'not that there is one either');
select is((select count(*)::int from core.mail where template in ('enrol.accepted', 'enrol.waiting', 'enrol.declined') and subject like '%' || (select number from core.course where id = (select id from d)) || '%'), 0, 'nobody is mailed');
select is(pg_temp.page('a1') #>> '{draw,secret}', null, 'nor the secret shown');
select matches(pg_temp.page('a1') #>> '{draw,sha256}', '^[0-9a-f]{64}$', 'but what it is bound by');
-- Who gives up before the hour hears nothing of what they had
create temp table gone as select n from generate_series(1, 9) i, lateral (select 'a' || i as n) x where (pg_temp.e(n, (select id from d))).state = 'drawn' limit 1;
select is(t.do(pg_temp.v(n), 'enrol.cancel', pg_temp.own(n, (select id from d))) -> 'result' ->> 'state', 'cancelled', 'given up') from gone;
update core.registration set result_at = now() where course_id = (select id from d);
select is(core.enrolments_due() ->> 'results_announced', '1', 'its hour has come');
select is((select string_agg(state || ' ' || n, ', ' order by state) from (select state, count(*) as n from core.enrolment where course_id = (select id from d) group by state) x), 'accepted 3, cancelled 1, waiting 5', 'and nobody was promoted into the seat that was left');
select is((select count(*)::int from core.mail where template in ('enrol.accepted', 'enrol.waiting') and subject like '%' || (select number from core.course where id = (select id from d)) || '%'), 8, 'all are mailed');
select is(encode(sha256(convert_to(pg_temp.page('a1') #>> '{draw,secret}', 'UTF8')), 'hex'), pg_temp.page('a1') #>> '{draw,sha256}', 'the secret is shown, and is the one it was bound to');
select isnt_empty($$ select from sync.change where person_id = (select person_id from core.account where account_name = 'a9') and tab = 'enrolment' and pk = (pg_temp.e('a9', (select id from d))).id offset 1 $$, 'and the desks hear of it');

-- 截止後依順位
create temp table p as select pg_temp.course('{"days": 36}', '{"accept_mode": "priority", "online_quota": 3, "priority": [{"rule": "own_unit", "values": []}], "per_unit_max": 2}') as id;
select pg_temp.enrol(n, id) from p, unnest('{a9,a5,a1,a2,a3}'::text[]) with ordinality x(n, o) order by o;
update core.enrolment e set queued_at = queued_at + make_interval(secs => -10 * (6 - array_position('{a9,a5,a1,a2,a3}'::text[], a.account_name))) from p, core.account a where e.course_id = p.id and a.person_id = e.person_id;
update core.registration set close_at = now(), result_at = now() where course_id = (select id from p);
select is(core.enrolments_due() - '{offers_lapsed,enrolled_reminded}'::text[], '{"courses_drawn": 1, "results_announced": 1}', 'ordered and told');
select is(pg_temp.states(id), 'a1 accepted, a2 accepted, a3 waiting, a5 waiting, a9 accepted', 'own school first, two of it, then who was first') from p;
-- By hand, and told later: whatever was decided, the teacher sees that it waits
create temp table l as select pg_temp.course('{"days": 37}', jsonb_build_object('result_at', pg_temp.minute(now() + interval '12 days'), 'mails', '[]'::jsonb)) as id;
select pg_temp.all(id, 1, 4) from l;
create function pg_temp.told(p_who text) returns text language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_who));
    return (select concat_ws(' ', s.doc ->> 'state', nullif(s.doc ->> 'reason', ''), s.doc ->> 'row_version') from api.snapshot('enrolment') s where (s.doc ->> 'course_id')::bigint = (select id from l));
end $$;
select pg_temp.decide('khchief', id, '{a1}', 'accepted'), pg_temp.decide('khchief', id, '{a2}', 'declined', '{}', '{"reason_id": 301}'), pg_temp.decide('khchief', id, '{a3}', 'waiting') from l;
update core.course set quota = 2 where id = (select id from l);
select is(pg_temp.offer(id, '{a3}') #>> '{result,offered}', '1', 'a seat is offered meanwhile') from l;
select is(pg_temp.states(id), 'a1 accepted, a2 declined, a3 offered, a4 pending', 'decided') from l;
select is(pg_temp.told(w), 'pending 1', w || ' knows nothing of it') from unnest('{a1,a2,a3,a4}'::text[]) w;
select is(api.enrolment_form(pg_temp.v(w), (select number from core.course where id = l.id)) #>> '{own,state}', 'pending', w || ': nor by the form') from l, unnest('{a1,a2,a3}'::text[]) w;
select is(pg_temp.key(t.do(pg_temp.v('a3'), 'offer.answer', pg_temp.own('a3', id) || '{"accept": true}')), 'offer.gone', 'nor by answering what may be an offer') from l;
select is(pg_temp.key(t.do(pg_temp.v('a4'), 'offer.answer', pg_temp.own('a4', id) || '{"accept": true}')), 'offer.gone', 'which is answered as where there is none') from l;
select is((select count(*)::int from core.mail where subject like '%' || (select number from core.course where id = l.id) || '%'), 0, 'nobody is mailed') from l;
select is(pg_temp.said(t.do(pg_temp.v('a1'), 'enrol.cancel', pg_temp.own('a1', id))), 'cancelled', 'who has a seat gives up as who has none') from l;
select is((select count(*)::int from core.mail where template = 'enrol.given_up' and subject like '%' || (select number from core.course where id = l.id) || '%'), 1, 'which the organiser hears') from l;
update core.registration set result_at = now() where course_id = (select id from l);
select core.enrolments_due();
select matches(pg_temp.told('a2'), '^declined 不符參加對象', 'and then they read why');
select is((select array_agg(template order by id) from core.mail where template in ('enrol.declined', 'enrol.offered', 'enrol.accepted') and subject like '%' || (select number from core.course where id = l.id) || '%'), '{enrol.declined,enrol.offered}', 'all at once') from l;

-- Answers go when they are of no use any more
create temp table x as select pg_temp.course('{"days": 38}', '{"items": ["mobile", "diet_note"], "purpose": "lodging"}') as id;
select is(pg_temp.said(pg_temp.enrol('a1', id, jsonb_build_object('answers', '{"mobile": "0912-345-678", "diet_note": "花生過敏"}'::jsonb, 'consent', core.notice_version()))), 'pending', 'sensitive answers') from x;
select is(core.forget_answers() ->> 'answers_private_gone', '0', 'are kept while the course lives');
update core.course set state = 'cancelled', state_at = now() - interval '89 days' where id = (select id from x);
select is(core.forget_answers() ->> 'answers_private_gone', '0', 'and 90 days beyond');
update core.course set state_at = now() - interval '91 days', date_to = core.today() - 800, date_from = core.today() - 801 where id = (select id from x);
select is(core.forget_answers() - 'x', '{"answers_private_gone": 1, "answers_contact_gone": 1}', 'and go then, how to reach somebody too');
select is((select answers from core.enrolment where course_id = (select id from x)), '{}', 'nor is it known that there was one');

select is_empty('select pg_temp.kept()', 'counters are what they count, and nothing is over its quota');
select * from finish();
rollback;
