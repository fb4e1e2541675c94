-- SPDX-License-Identifier: GPL-3.0-or-later
-- 先報先得: a seat that somebody waits for is nobody else's, and the form says so; nobody is named, and whoever names is told why before.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'w' || i, 8400 + i) from generate_series(1, 3) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khdesk,w1,w2,w3}'::text[]) n;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function pg_temp.course(p_days int, p_more jsonb) returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', jsonb_build_object('state', 'approved', 'days', p_days));
    a jsonb := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 1, 'accept_mode', 'first_come') || p_more));
begin
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.number(p_course bigint) returns bigint language sql as $$ select number from core.course where id = p_course $$;
create function pg_temp.form(p_who text, p_course bigint) returns jsonb language sql as $$ select api.enrolment_form(pg_temp.v(p_who), pg_temp.number(p_course)) $$;
create function pg_temp.enrol(p_who text, p_course bigint) returns text language sql as $$ select a #>> '{result,state}' from (select t.do(pg_temp.v(p_who), 'enrol.submit',
    jsonb_build_object('number', pg_temp.number(p_course), 'answers', '{}'::jsonb, 'consent', '')) as a) x $$;
create function pg_temp.own(p_who text, p_course bigint) returns jsonb language sql as $$ select jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version)
    from core.enrolment e join core.teacher x on x.person_id = e.person_id where e.course_id = p_course and x.account_name = p_who order by e.id desc limit 1 $$;

-- What is left
create temp table f as select pg_temp.course(30, '{}') as id;
select is(pg_temp.form('w3', id) -> 'online_left', '1', 'one seat') from f;
select is(pg_temp.enrol('w1', id) || ' ' || pg_temp.enrol('w2', id), 'accepted waiting', 'who comes first has it, who comes next waits') from f;
select is(t.do(pg_temp.v('w1'), 'enrol.cancel', pg_temp.own('w1', id)) #>> '{result,state}', 'cancelled', 'it is given up') from f;
select is(pg_temp.form(w, id) -> 'online_left', '0', 'somebody waits for it: none is left for ' || w) from f, unnest('{w1,w3,khchief}'::text[]) w;
select is(pg_temp.enrol('w3', id), 'waiting', 'as who enrols finds') from f;
select is(t.do(pg_temp.v(w), 'enrol.cancel', pg_temp.own(w, id)) #>> '{result,state}', 'cancelled', w || ' goes') from f, unnest('{w2,w3}'::text[]) w;
select is(pg_temp.form('w1', id) -> 'online_left', '1', 'nobody waits any more') from f;
create temp table m as select pg_temp.course(31, '{"accept_mode": "manual"}') as id;
select pg_temp.enrol('w1', id) from m;
select is(pg_temp.form('w2', id) -> 'online_left', '1', 'where somebody decides, seats are left until they have') from m;

-- Naming
select is(pg_temp.form(w, id) #>> '{nomination,refusal,key}', 'nominate.first_come', w || ' reads that nobody is named, before anybody is chosen') from f, unnest('{khchief,khdesk}'::text[]) w;
select is(t.do(pg_temp.v('khchief'), 'enrol.nominate', jsonb_build_object('number', pg_temp.number(id), 'teacher_ids', (select jsonb_agg(x.id) from core.teacher x where x.account_name = 'w1'))) #>> '{error,key}',
    'nominate.first_come', 'and so the command says') from f;
select ok(not pg_temp.form('khchief', id) -> 'nomination' ? 'refusal', 'where names are taken nothing stands in the way') from m;
update core.registration set close_at = now() - interval '1 minute' where course_id = (select id from m);
select is(pg_temp.form('khchief', id) #>> '{nomination,refusal,key}', 'enrol.closed', 'nor is anybody named once it has closed') from m;
select is(t.do(pg_temp.v('khchief'), 'enrol.nominate', jsonb_build_object('number', pg_temp.number(id), 'teacher_ids', (select jsonb_agg(x.id) from core.teacher x where x.account_name = 'w2'))) #>> '{error,key}',
    'enrol.closed', 'which the command says in the same words') from m;

select * from finish();
rollback;
