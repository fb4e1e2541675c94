-- SPDX-License-Identifier: GPL-3.0-or-later
-- A mail has no line that says nothing, and names no next step where there is none.
begin;
select no_plan();

-- 備註：（無）
select is(core.lines_said(t, '{"reason": "（無）", "basis": "（無）", "n": "7"}'), w, what) from (values
    (e'編號：{n}\n備註：{reason}\n\n請', e'編號：{n}\n\n請', 'a line'), (e'編號：{n}\n審核說明：\n{reason}\n\n請', e'編號：{n}\n\n請', 'with its heading above'),
    (e'{room}依據文號：{basis}\n編號：{n}\n', e'{room}編號：{n}\n', 'behind what brings its own line'), (e'已取消，原因 {reason}\n', e'已取消，原因 {reason}\n', 'never a sentence')) x(t, w, what);
select is(core.lines_said(e'備註：{reason}\n', '{"reason": "請帶筆電"}'), e'備註：{reason}\n', 'what is said stays');
select is(core.fill(core.lines_said(e'說明：{reason}\n', v), v), e'說明：備註：（無）\n\n', 'and what somebody writes is theirs') from (select jsonb_build_object('reason', e'備註：（無）\n') as v) x;

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'a' || i, 15500 + i) from generate_series(1, 2) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khdesk,a1,a2}'::text[]) n;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create temp table c as select t.course('khchief', '{"state": "approved", "days": 30}') as id;
select is(t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', id, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
    'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 1, 'accept_mode', 'first_come'))) ->> 'status', 'done', 'a course') from c;
create function pg_temp.enrol(p_who text) returns text language sql as $$ select a #>> '{result,state}' from (select t.do(pg_temp.v(p_who), 'enrol.submit',
    jsonb_build_object('number', x.number, 'answers', '{}'::jsonb, 'consent', '')) as a from c join core.course x using (id)) y $$;
create function pg_temp.cancel(p_who text) returns text language sql as $$ select t.do(pg_temp.v(p_who), 'enrol.cancel', jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version)) #>> '{result,state}'
    from c join core.enrolment e on e.course_id = c.id join core.teacher x on x.person_id = e.person_id where x.account_name = p_who order by e.id desc limit 1 $$;
create function pg_temp.last(p_template text) returns text language sql as $$ select body from core.mail where template = p_template order by id desc limit 1 $$;

-- A seat is given up
select is(pg_temp.enrol('a1') || ' ' || pg_temp.enrol('a2'), 'accepted waiting', 'one has the seat, one waits');
select ok(pg_temp.last('enrol.accepted') !~ '（無）|備註|依據文號' and pg_temp.last('enrol.accepted') like '%報名編號：%', 'accepted: neither a remark nor a document that there is not');
select is(pg_temp.cancel('a1'), 'cancelled', 'the seat is given up');
select ok(pg_temp.last('enrol.given_up') like '%依備取順位處理%', 'the organiser is told where it goes on');
select is(pg_temp.cancel('a2'), 'cancelled', 'who waits goes');
select is(pg_temp.enrol('a1'), 'accepted', 'and somebody has it again');
select is(pg_temp.cancel('a1'), 'cancelled', 'who gives it up');
select ok(pg_temp.last('enrol.given_up') like '%目前沒有備取者%' and pg_temp.last('enrol.given_up') not like '%線上報名審核%', 'where nobody waits nobody is sent there');

-- A desk that recommends a lecturer has no other above it to be asked
select is((core.lecturer_words(l)) ->> 'or_desk', w, coalesce(nullif(w, ''), 'none') || ': whom else to ask') from (select u.code, case when core.is_desk(u.id) then '' else '或其區管中心' end as w,
    jsonb_populate_record(null::core.lecturer, jsonb_build_object('unit_id', u.id, 'name', '曾講師', 'job_title', '', 'subjects', '[]'::jsonb)) as l
    from core.unit u where u.id in (t.unit('123999'), (select unit_id from core.account where account_name = 'khdesk'))) x;

select * from finish();
rollback;
