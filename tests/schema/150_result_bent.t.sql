-- SPDX-License-Identifier: GPL-3.0-or-later
-- 錄取公告時間, bent by who runs a course: what was told at once hidden by another mode, the class of who is accepted, somebody taken out who has
-- been told nothing, an hour that comes when all is over; and read by the desk: seats of a course, meals of who has one.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'q' || i, 8500 + i) from generate_series(1, 4) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khdesk,netdesk,q1,q2,q3,q4}'::text[]) n;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function pg_temp.settings(p_more jsonb) returns jsonb language sql as $$
    select jsonb_build_object('enabled', true, 'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 10,
        'accept_mode', 'manual') || p_more $$;
-- The first key and field of what is wrong, else the status.
create function pg_temp.set(p_course bigint, p_more jsonb) returns text language sql as $$
    select coalesce((a #>> '{error,detail,errors,0,field}') || ' ' || (a #>> '{error,detail,errors,0,key}'), a #>> '{error,key}', a ->> 'status')
    from t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', p_course, 'row_version', coalesce((select row_version from core.registration
        where course_id = p_course), 0), 'settings', pg_temp.settings(coalesce((select r.settings from core.registration r where r.course_id = p_course), '{}') || p_more))) a $$;
create function pg_temp.course(p_days int, p_settings jsonb, p_body jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', jsonb_build_object('state', 'approved', 'days', p_days));
    a text;
begin
    alter table core.course_revision disable trigger append_only;
    update core.course_revision set body = body || p_body where course_id = i;
    alter table core.course_revision enable trigger append_only;
    a := pg_temp.set(i, p_settings);
    if a <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.number(p_course bigint) returns bigint language sql as $$ select number from core.course where id = p_course $$;
create function pg_temp.enrol(p_who text, p_course bigint, p_more jsonb default '{}') returns text language sql as $$
    select coalesce(a #>> '{result,state}', a #>> '{error,key}') from t.do(pg_temp.v(p_who), 'enrol.submit', jsonb_build_object('number', pg_temp.number(p_course),
        'answers', '{}'::jsonb) || p_more) a $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$ select * from core.enrolment where course_id = p_course
    and person_id = (select person_id from core.account where account_name = p_who) order by id desc limit 1 $$;
create function pg_temp.decide(p_course bigint, p_who text, p_to text, p_more jsonb default '{}') returns text language sql as $$
    select coalesce((a #>> '{error,code}') || ' ' || (a #>> '{error,key}'), a ->> 'status') from t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', p_course,
        'override', '本案講師指定', 'rows', jsonb_build_array(jsonb_build_object('enrolment_id', (pg_temp.e(p_who, p_course)).id, 'row_version',
            (pg_temp.e(p_who, p_course)).row_version, 'to', p_to) || p_more))) a $$;
create function pg_temp.own(p_who text, p_course bigint) returns jsonb language sql as $$ select api.enrolment_form(pg_temp.v(p_who), pg_temp.number(p_course)) -> 'own' $$;
create function pg_temp.later(p_days int) returns jsonb language sql as $$ select jsonb_build_object('result_at', pg_temp.minute(now() + make_interval(days => p_days))) $$;
create function pg_temp.tell(p_course bigint) returns jsonb language plpgsql as $$
begin
    update core.registration set result_at = now() where course_id = p_course;
    return core.enrolments_due();
end $$;

-- 先報先得 has no hour; who got a seat knows it, and goes on knowing it when it becomes 人工審核
create temp table f as select pg_temp.course(30, '{"accept_mode": "first_come"}'::jsonb || pg_temp.later(20)) as id;
select is(r.settings ->> 'result_at', '', 'where seats are given at once no hour is kept') from f join core.registration r on r.course_id = f.id;
select is(pg_temp.enrol('q1', id), 'accepted', 'a seat at once') from f;
select is(pg_temp.set(id, '{"accept_mode": "manual"}'::jsonb || pg_temp.later(20)), 'result_at registration.result_out', 'which is not hidden by another mode') from f;
update core.registration r set settings = settings || pg_temp.later(20) where course_id = (select id from f);  -- of before
select is(pg_temp.set(id, '{"accept_mode": "manual"}'), 'result_at registration.result_out', 'nor by an hour that stood there unused') from f;
select is(pg_temp.own('q1', id) ->> 'state', 'accepted', 'who has the seat sees it') from f;
select is(pg_temp.set(id, '{"accept_mode": "manual", "result_at": ""}'), 'done', 'without an hour it is') from f;
select is(pg_temp.own('q1', id) ->> 'state', 'accepted', 'and still has it') from f;

-- The class of who is accepted
create temp table k as select pg_temp.course(31, '{"class_choice": "teacher"}'::jsonb || pg_temp.later(10), '{"class_count": 2, "class_size": 20}') as id;
select pg_temp.enrol('q' || i, id, '{"class_no": 1}') from k, generate_series(1, 2) i;
create temp table before as select pg_temp.own('q2', id) as own from k;
select is(pg_temp.decide(id, 'q1', 'accepted', '{"class_no": 2}'), 'done', 'somebody is accepted into another class than they chose') from k;
select is(pg_temp.own('q1', id) - '{id,at}'::text[], pg_temp.own('q2', id) - '{id,at}'::text[], 'and sees no more of it than who is not decided about') from k;
select is(pg_temp.own('q2', id), own, 'who sees what they saw before') from k, before;
select pg_temp.tell(id) from k;
select is(pg_temp.own('q1', id) ->> 'class_no', '2', 'at its hour the class is told') from k;

-- Taken out who has been told nothing
create temp table o as select pg_temp.course(32, pg_temp.later(10)) as id;
select pg_temp.enrol('q' || i, id) from o, generate_series(1, 3) i;
select pg_temp.decide(id, 'q1', 'accepted'), pg_temp.decide(id, 'q2', 'accepted') from o;
select is(pg_temp.decide(id, 'q1', 'cancelled', '{"reason": "報名資格不符"}'), 'KD514 enrol.not_told', 'nobody is taken out who does not know yet that they were in') from o;
select is((pg_temp.e('q1', id)).state, 'accepted', '(nothing was done)') from o;
update core.registration set freeze_at = now() where course_id = (select id from o);
select is(pg_temp.decide(id, 'q1', 'declined', '{"reason": "報名資格不符"}'), 'done', 'they are declined, though meals are counted') from o;
select is(pg_temp.own('q1', id) ->> 'state', 'pending', 'and know nothing of it') from o;
select pg_temp.tell(id) from o;
select is(pg_temp.own('q1', id) ->> 'state', 'declined', 'until the hour') from o;
select is((select count(*)::int from core.mail m where m.template = 'enrol.declined' and m.address = 'q1@example.edu.tw' and m.body like '%' || pg_temp.number(o.id) || '%'), 1, 'which is mailed') from o;
select is(pg_temp.decide(id, 'q2', 'cancelled', '{"reason": "報名資格不符"}'), 'done', 'who knows it is taken out') from o;

-- An hour that comes when it has begun: who was accepted could neither come nor cancel
create temp table b as select t.course('khchief', '{"state": "approved", "days": 12}') as id;
select is(pg_temp.set(id, pg_temp.later(13)), 'result_at registration.after_start', 'results are told before the first session') from b;
select is(pg_temp.set(id, jsonb_build_object('accept_mode', 'draw', 'close_at', pg_temp.minute(now() + interval '12 days 2 hours'))), 'close_at registration.after_start',
    'so a draw closes before it') from b;
select is(pg_temp.set(id, pg_temp.later(11)), 'done', 'in time') from b;
update core.course c set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days' where id = (select id from b);
update core.course_session s set starts_at = s.starts_at - interval '3 days', ends_at = s.ends_at - interval '3 days' where course_id = (select id from b);
select core.refit_registration(c, true) from b join core.course c using (id);
select cmp_ok(r.result_at, '<=', core.first_session_start(c), 'a course that is moved forward takes its hour along') from b join core.course c using (id) join core.registration r on r.course_id = c.id;

select core.refit_registration(c, true) from f join core.course c using (id);
select is(r.result_at, null, 'and where there is no hour none is made') from f join core.registration r on r.course_id = f.id;

-- What the desk has of a course before the hour
create temp table d as select pg_temp.course(33, '{"items": ["meal"]}'::jsonb || pg_temp.later(10)) as id;
select pg_temp.enrol('q' || i, id, '{"answers": {"meal": "meat"}}') from d, generate_series(1, 4) i;
select pg_temp.decide(id, 'q' || i, 'accepted') from d, generate_series(1, 3) i;
create function pg_temp.seats(p_who text, p_course bigint) returns text language plpgsql as $$
begin
    perform set_config('inservice_gate.actor', '', true);
    perform api.open(pg_temp.v(p_who));
    return (select (x.doc::jsonb ->> 'taken') || '/' || (x.doc::jsonb ->> 'held') from api.snapshot('course') x where x.pk = p_course);
end $$;
create function pg_temp.meals(p_who text, p_course bigint) returns text language sql as $$
    select string_agg(r ->> 'key' || ' ' || (r #>> '{numbers,0}'), ', ') from jsonb_array_elements(api.study_figures(pg_temp.v(p_who), jsonb_build_object('report', 's24', 'course',
        pg_temp.number(p_course), 'unit', t.unit('123999'), 'period', 'days', 'from', core.today(), 'to', core.today() + 99)::text) -> 'rows') r $$;
select is(pg_temp.seats('khchief', id), '3/0', 'its organiser has the seats') from d;
select is(pg_temp.seats('khdesk', id), '0/0', 'its desk has none yet: whom it has sent itself would be told by them') from d;
select is(pg_temp.meals('khdesk', id), null, 'nor whose meals there will be') from d;
create temp table at as select max(xid) as xid, count(*) as n from sync.change where tab = 'course' and unit_id = t.unit('CEN12') and pk = (select id from d);
select pg_temp.tell(id) from d;
select is(pg_temp.seats('khdesk', id), '3/0', 'at the hour it has') from d;
select cmp_ok((select count(*) from sync.change where tab = 'course' and unit_id = t.unit('CEN12') and pk = (select id from d)), '>', n, 'and is told that it does') from at;
select is(pg_temp.meals('khdesk', id), 'meal:meat 3', 'with the meals') from d;
-- And reads of it in the audit
create temp table g as select pg_temp.course(34, pg_temp.later(10)) as id;
select pg_temp.enrol('q' || i, id) from g, generate_series(1, 2) i;
select pg_temp.decide(id, 'q1', 'accepted'), pg_temp.decide(id, 'q2', 'waiting') from g;
create temp table shown as select t.uuid7() as id;
select is(api.submit(pg_temp.v('khdesk'), id, 'audit.show', jsonb_build_object('who', '', 'unit', '高雄市立試驗高中', 'what', 'enrol.decide', 'since', core.today(), 'until', core.today())::text) ->> 'status',
    'done', 'its desk looks what the school has done') from shown;
update cmd.command set xid = '3' where id = (select id from shown);
select is(array(select r -> 'detail' from jsonb_array_elements(api.shown_audit(pg_temp.v('khdesk'), (select id from shown)) -> 'rows') r, g where r #>> '{detail,course_id}' = g.id::text),
    array(select jsonb_build_object('number', pg_temp.number(g.id), 'course_id', g.id, 'operator', 'admin') from g, generate_series(1, 2)), 'and sees that something was decided, not what');
create temp table teachers as select t.uuid7() as id;
select api.submit(pg_temp.v('khdesk'), id, 'audit.show', jsonb_build_object('who', 'q1', 'unit', '', 'what', 'enrol.submit', 'since', core.today(), 'until', core.today())::text) from teachers;
update cmd.command set xid = '3' where id = (select id from teachers);
select is((select string_agg(distinct (r -> 'detail')::text, ' ') from jsonb_array_elements(api.shown_audit(pg_temp.v('khdesk'), (select id from teachers)) -> 'rows') r),
    '{"state": "accepted", "operator": "admin"} {"state": "pending", "operator": "admin"}', 'and of a teacher that they have enrolled, not in what');
select * from finish();
rollback;
