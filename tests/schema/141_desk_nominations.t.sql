-- SPDX-License-Identifier: GPL-3.0-or-later
-- 薦派 by a 區管中心 and by 教師進修網: whom, where the course takes names of desks, how many, who is told, and what its school and the
-- organiser see of it.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
-- Of the own area (two schools), and of another.
select t.teacher(case when i <= 4 then '123999' when i <= 6 then '124698' else '314698' end, 'd' || i, 8400 + i) from generate_series(1, 9) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,tpchief,khoperator,khdesk,tpdesk,netdesk,d1,d2,d3,d4,d5,d6,d7}'::text[]) n;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function pg_temp.set(p_course bigint, p_more jsonb, p_version int default 0) returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', p_course, 'row_version', p_version, 'settings',
        jsonb_build_object('enabled', true, 'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'),
            'online_quota', 10, 'accept_mode', 'manual') || p_more)) $$;
create function pg_temp.course(p_days int, p_more jsonb default '{}', p_course jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', jsonb_build_object('state', 'approved', 'days', p_days) || p_course);
    a jsonb := pg_temp.set(i, p_more);
begin
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.listed(p_units jsonb) returns jsonb language sql as $$
    select jsonb_build_object('nominate_units', (select jsonb_agg(jsonb_build_object('unit_id', t.unit(k), 'quota', q::int)) from jsonb_each_text(p_units) x(k, q))) $$;
create function pg_temp.number(p_course bigint) returns bigint language sql as $$ select number from core.course where id = p_course $$;
create function pg_temp.id(p_name text) returns bigint language sql as $$ select id from core.teacher where account_name = p_name $$;
create function pg_temp.nominate(p_who text, p_course bigint, p_names text[]) returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.nominate', jsonb_build_object('number', pg_temp.number(p_course),
        'teacher_ids', (select jsonb_agg(id order by id) from core.teacher where account_name = any (p_names)))) $$;
create function pg_temp.key(a jsonb) returns text language sql as $$ select coalesce(a #>> '{error,code}', '') || ' ' || coalesce(a #>> '{error,key}', a ->> 'status') $$;
create function pg_temp.said(p_who text, p_course bigint) returns jsonb language sql as $$ select api.enrolment_form(pg_temp.v(p_who), pg_temp.number(p_course)) -> 'nomination' $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$
    select e.* from core.enrolment e join core.teacher x on x.person_id = e.person_id where e.course_id = p_course and x.account_name = p_who order by e.id desc limit 1 $$;

-- What may be set
create temp table s as select t.course('khchief', '{"state": "approved", "days": 60}') as id;
create function pg_temp.faults(p_more jsonb) returns text language sql as $$
    select coalesce((select string_agg((f ->> 'field') || ' ' || (f ->> 'key'), ', ') from jsonb_array_elements(a #> '{error,detail,errors}') f), a ->> 'status')
    from (select pg_temp.set(s.id, p_more) as a from s) x $$;
select is(pg_temp.faults(m::jsonb), w, m) from (values
    ('{"nominate_desk_each": 0}', 'nominate_desk_each registration.nominate_desk_each'),
    ('{"nominate_desk_each": 41}', 'nominate_desk_each registration.nominate_desk_each'),
    ('{"accept_mode": "nominated", "nominate_desk_each": 3}', 'done')) x(m, w);

-- Where the course takes no names of desks
create temp table no as select pg_temp.course(30) as id;
select is(pg_temp.key(pg_temp.nominate('khdesk', id, '{d1}')), 'KD513 nominate.no_desks', 'no desk sends anybody where nothing is said') from no;
select is(pg_temp.said('khdesk', id), '{"quota": 0, "used": 0, "teachers": [], "others": []}', 'and sees that') from no;
select is(pg_temp.nominate('netdesk', id, '{d1,d5,d7}') #>> '{result,nominated}', '3', '教師進修網 needs nobody''s leave, of the whole country') from no;
select is(pg_temp.nominate('khchief', id, '{d2}') #>> '{result,nominated}', '1', 'schools as before') from no;

-- Where it does
create temp table y as select pg_temp.course(31, '{"nominate_desk_each": 3}') as id;
select is(pg_temp.nominate('khdesk', id, '{d1,d5}') -> 'result' #- '{course_id}' #- '{number}', '{"nominated": 2, "refused": [], "quota": 3, "used": 2}',
    'of two schools of its area') from y;
select is(pg_temp.key(pg_temp.nominate('khdesk', id, '{d2,d7}')), 'KD101 teacher.not_visible', 'nobody of another area, nor who stands beside them') from y;
select is(pg_temp.key(pg_temp.nominate('tpdesk', id, '{d1}')), 'KD101 teacher.not_visible', 'nor another desk of this one') from y;
select is(pg_temp.nominate('tpdesk', id, '{d7}') #>> '{result,nominated}', '1', 'which has its own') from y;
select is(pg_temp.nominate('khdesk', id, '{d2,d6}') -> 'result' -> 'refused', jsonb_build_array(jsonb_build_object('teacher_id', pg_temp.id('d6'), 'key', 'nominate.full')),
    'no more than there are') from y;
select is(pg_temp.said('khdesk', id) -> 'used', '3', 'all counted') from y;
select is(pg_temp.nominate('khchief', id, '{d3}') #>> '{result,used}', '1', 'a school''s share is another') from y;
select is((select string_agg(x.account_name || ' ' || u.code, ', ' order by x.account_name) from y, core.nomination n join core.enrolment e on e.id = n.enrolment_id
    join core.teacher x on x.id = e.teacher_id join core.unit u on u.id = n.unit_id where n.course_id = y.id),
    'd1 CEN12, d2 CEN12, d3 123999, d5 CEN12, d7 CEN31', 'who has sent whom is kept');
select is((pg_temp.e('d1', id)).source || ' ' || (pg_temp.e('d1', id)).state, 'nominated pending', 'as any that is sent') from y;
select is((select count(*)::int from core.mail where template = 'enrol.nominated' and body like '高雄市區管中心（試驗） 已薦派您%' or template = 'enrol.nominated' and body like '%高雄市區管中心（試驗） 已薦派您%'), 3, 'the teacher reads by whom');

-- Its school
select is((select string_agg(m.address, ', ' order by m.address) from core.mail m where m.template = 'enrol.desk_nominated' and m.body like '%' || pg_temp.number(y.id) || '%'),
    'kh@example.edu.tw, khchief@example.edu.tw, khchief@example.edu.tw, tpchief@example.edu.tw',
    'each school is told once a time, the desk for a school that has nobody') from y;
select is((select count(*)::int from core.mail m where m.template = 'enrol.desk_nominated' and m.body ~ '[{}]'), 0, 'with every word filled in');
select is(pg_temp.said('khchief', id) -> 'others', jsonb_build_array(jsonb_build_object('teacher_id', pg_temp.id('d1'), 'unit_id', t.unit('CEN12')),
    jsonb_build_object('teacher_id', pg_temp.id('d2'), 'unit_id', t.unit('CEN12'))), 'it sees who of its own was sent, and by which desk') from y;
select is(pg_temp.said('tpchief', id) -> 'others', jsonb_build_array(jsonb_build_object('teacher_id', pg_temp.id('d7'), 'unit_id', t.unit('CEN31'))), 'and nobody of another') from y;
select is(pg_temp.said('khdesk', id) -> 'others', '[]', 'a desk does not see whom the schools have sent') from y;
select is(pg_temp.nominate('khchief', id, '{d1}') #>> '{result,refused,0,key}', 'enrol.exists', 'a school does not send again whom the desk has') from y;

-- What a desk is told of somebody
create temp table z as select pg_temp.course(31, '{"nominate_desk_each": 9, "clash": "refuse"}') as id;
select is(pg_temp.nominate('khdesk', id, '{d1}') #>> '{result,refused,0,key}', 'nominate.not_possible', 'not that somebody is at another course then') from z;
select is(t.do(pg_temp.v('d4'), 'enrol.submit', jsonb_build_object('number', pg_temp.number(id), 'answers', '{}'::jsonb, 'consent', '')) ->> 'status', 'done', 'somebody enrols') from z;
select is(pg_temp.nominate('khdesk', id, '{d4}') #>> '{result,refused,0,key}', 'nominate.not_possible', 'nor that they have enrolled: the same word') from z;
select is(pg_temp.nominate('khchief', id, '{d4}') #>> '{result,refused,0,key}', 'enrol.exists', 'their school hears it as before') from z;
create temp table o as select pg_temp.course(33, '{"nominate_desk_each": 9}', '{"open_scope": "own"}') as id;
select is(pg_temp.nominate('khdesk', id, '{d5}') #>> '{result,refused,0,key}', 'enrol.own_school', 'whom a course is for is no secret') from o;
create temp table f as select pg_temp.course(34, '{"accept_mode": "first_come", "nominate_desk_each": 9}') as id;
select is(pg_temp.key(pg_temp.nominate('khdesk', id, '{d5}')), 'KD520 nominate.first_come', 'none where whoever comes first gets the seat') from f;
select is(pg_temp.key(pg_temp.nominate('khchief', id, '{d1}')), 'KD520 nominate.first_come', 'nor does a school, and neither is told that nobody enrols online') from f;

-- The list
create temp table l as select pg_temp.course(35, pg_temp.listed('{"CEN12": 1, "NET01": 1}')) as id;
select is(pg_temp.nominate('khdesk', id, '{d1,d2}') -> 'result' #- '{course_id}' #- '{number}' #- '{refused}', '{"nominated": 1, "quota": 1, "used": 1}', 'a desk in the list: what stands there') from l;
select is(pg_temp.key(pg_temp.nominate('tpdesk', id, '{d7}')), 'KD513 nominate.no_desks', 'one that is not: nobody') from l;
select is(pg_temp.nominate('netdesk', id, '{d7,d8}') #>> '{result,nominated}', '1', '教師進修網 in the list: no more than stands there') from l;
select is(pg_temp.nominate('tpchief', id, '{d9}') #>> '{result,nominated}', '1', 'desks in the list shut out no school') from l;
create temp table m as select pg_temp.course(36, '{"accept_mode": "nominated", "nominate_desk_each": 2}') as id;
select is(pg_temp.key(pg_temp.nominate('khchief', id, '{d1}')), 'KD425 nominate.not_listed', 'where only desks send, no school does') from m;
select is(pg_temp.nominate('khdesk', id, '{d1}') #>> '{result,nominated}', '1', 'but the desk') from m;
select is(t.do(pg_temp.v('d1'), 'enrol.answer', jsonb_build_object('enrolment_id', (pg_temp.e('d1', id)).id, 'row_version', (pg_temp.e('d1', id)).own_version,
    'answers', '{}'::jsonb, 'consent', '')) ->> 'status', 'done', 'who was sent by it confirms') from m;
select isnt((pg_temp.e('d1', id)).confirmed_at, null, 'and that is kept') from m;
select is(t.do(pg_temp.v('d1'), 'enrol.cancel', jsonb_build_object('enrolment_id', (pg_temp.e('d1', id)).id, 'row_version', (pg_temp.e('d1', id)).own_version)) #>> '{result,state}',
    'cancelled', 'or does not come') from m;
select is(pg_temp.said('khdesk', id), '{"quota": 2, "used": 0, "teachers": [], "others": []}', 'which makes room') from m;

-- Who may
select is(pg_temp.key(pg_temp.nominate(w, id, '{d3}')), 'KA004 right.missing', w || ' names nobody') from y, unnest('{khoperator,d1}'::text[]) w;
create temp table k as select pg_temp.course(37, '{"nominate_desk_each": 2}') as id;
update core.teacher set state = 'left', departure = 'resign' where account_name = 'd3';
select is(pg_temp.key(pg_temp.nominate('khdesk', id, '{d3}')), 'KD101 teacher.not_visible', 'nobody who has left') from k;
select is(pg_temp.key(pg_temp.nominate('netdesk', id, '{d3}')), 'KD101 teacher.not_visible', 'for 教師進修網 neither') from k;

-- Nothing of a result before its hour
create temp table h as select pg_temp.course(38, jsonb_build_object('nominate_desk_each', 1, 'result_at', pg_temp.minute(now() + interval '10 days'))) as id;
select is(pg_temp.nominate('khdesk', id, '{d4}') #>> '{result,nominated}', '1', 'one is sent') from h;
select is(t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', id, 'override', '', 'rows', jsonb_build_array(jsonb_build_object('enrolment_id', (pg_temp.e('d4', id)).id,
    'row_version', (pg_temp.e('d4', id)).row_version, 'to', 'declined', 'reason', '名額已滿')))) ->> 'status', 'done', 'and declined') from h;
select is(pg_temp.said('khdesk', id) -> 'used', '1', 'which the desk does not learn by its share') from h;
select is(pg_temp.nominate('khdesk', id, '{d4}') #>> '{result,refused,0,key}', 'nominate.full', 'nor by trying again') from h;
update core.registration set result_at = now() - interval '1 minute', announced_at = now() where course_id = (select id from h);
select is(pg_temp.said('khdesk', id) -> 'used', '0', 'but by the result') from h;

-- What is sent
select set_config('inservice_gate.actor', '', true);
create function pg_temp.fed(p_who text, p_course bigint) returns text language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_who));
    return (select string_agg(coalesce(x.doc::jsonb ->> 'nominated_by', '-'), ' ' order by x.doc::jsonb ->> 'nominated_by')
        from api.snapshot('enrolment') x where x.doc::jsonb ->> 'course_id' = p_course::text);
end $$;
select is(pg_temp.fed('khchief', y.id), (select string_agg(n.unit_id::text, ' ' order by n.unit_id::text) from core.nomination n where n.course_id = y.id), 'the organiser has by whom') from y;
select is(pg_temp.fed('d1', y.id), t.unit('CEN12')::text, 'and the teacher') from y;
select is(pg_temp.fed('d4', z.id), '-', 'who came by themselves was sent by nobody') from z;
select * from finish();
rollback;
