-- SPDX-License-Identifier: GPL-3.0-or-later
-- A desk registers a course for a unit below it: who may, for whom, whose it is then, who decides, and what a hostile client gets
-- out of naming a unit.
begin;
select no_plan();

select t.account('124698', 'lowchief', 'chief_manager', 951), t.account('CEN12', 'khdesktwo', 'reviewer', 952), t.account('0998', 'uniop', 'operator', 953),
    t.teacher('123999', 'khteacher', 955);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,khdesktwo,tpdesk,khchief,khcontact,khoperator,tpchief,lowchief,uniop,khteacher}'::text[]) n;
create function pg_temp.for_unit(actor text, unit text, more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(actor), 'course.submit', t.course_form(jsonb_build_object('unit_id', t.unit(unit), 'title', actor || ' 為 ' || unit) || more)) $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer ->> 'status') $$;
create function pg_temp.c(actor text, unit text) returns core.course language sql as $$ select x from core.course x where x.title = actor || ' 為 ' || unit $$;

-- Every actor × every unit: its own, one below, one of another desk, a desk, one that is not there. What is expected stands here.
create temp table want (actor text, own text, below text[]);
insert into want values ('khdesk', 'CEN12', '{123999,124698}'), ('tpdesk', 'CEN31', '{314698}'), ('kdesk', 'K12EA', '{}'), ('netdesk', 'NET01', '{0998}'),
    ('khchief', '123999', '{}'), ('khcontact', '123999', '{}'), ('khoperator', '123999', '{}'), ('tpchief', '314698', '{}'), ('lowchief', '124698', '{}'), ('uniop', '0998', '{}');
select is(pg_temp.said(pg_temp.for_unit(w.actor, u)), case when u = w.own or u = any (w.below) then 'done' else 'course.not_below' end, w.actor || ' for ' || u)
    from want w, unnest('{123999,124698,314698,0998,CEN12,CEN31,NET01}'::text[]) u;
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'course.submit', t.course_form('{"unit_id": 99999999}'))), 'course.not_below', 'a unit that there is not is none below');
select is(pg_temp.said(pg_temp.for_unit('khteacher', '123999')), 'right.missing', 'a teacher registers nothing');
select throws_ok($$ select t.do(pg_temp.v('khdesk'), 'course.submit', t.course_form('{"unit_id": "1"}')) $$, 'KC003', 'command.body', 'a unit is a number');

-- Whose it is ----------------------------------------------------------------------------------------------------------------------
select is((select row(u.code, ac.account_name, x.owner_name = ac.name)::text from (select (pg_temp.c('khdesk', '123999')).*) x join core.unit u on u.id = x.unit_id join core.account ac on ac.id = x.owner_account_id),
    '(123999,khchief,t)', 'the unit''s, and its 總負責人 goes on with it');
select is((select ac.account_name from core.account ac where ac.id = (pg_temp.c('netdesk', '0998')).owner_account_id), 'uniop', 'where there are 作業人員 alone, the only one');
select is((select r.submitted_by_account_id from core.course_revision r where r.course_id = (pg_temp.c('khdesk', '123999')).id), (select id from core.account where account_name = 'khdesk'), 'the form says who submitted it');
select is((select r.body ? 'unit_id' from core.course_revision r where r.course_id = (pg_temp.c('khdesk', '123999')).id), false, 'whose course it is, is no field of its form');
select is((select array_agg(m.address) from core.mail m where m.template = 'course.below' and m.body like '%' || (pg_temp.c('khdesk', '123999')).number || '%'), '{khchief@example.edu.tw}', 'who is told of it');
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'course.withdraw', jsonb_build_object('course_id', (pg_temp.c('khdesk', '124698')).id, 'row_version', 1))), 'course.not_visible', 'nobody of another school has it');
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'course.withdraw', jsonb_build_object('course_id', (pg_temp.c('khdesk', '124698')).id, 'row_version', 1))), 'course.not_visible', 'nor the desk as its organiser');

-- Four eyes ---------------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'course.approve', jsonb_build_object('course_id', (pg_temp.c('khdesk', '123999')).id, 'revision', 1))), 'course.self_review', 'whoever registered it does not decide on it');
select is(pg_temp.said(t.do(pg_temp.v('khdesktwo'), 'course.return', jsonb_build_object('course_id', (pg_temp.c('khdesk', '123999')).id, 'revision', 1, 'reason', '請補計畫書內容'))), 'done', 'a colleague sends it back');
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'course.resubmit', jsonb_build_object('course_id', x.id, 'row_version', x.row_version, 'answer', '已補計畫書', 'body', t.course_form('{"title": "khdesk 為 123999"}')))), 'done', 'the unit puts it right')
    from (select (pg_temp.c('khdesk', '123999')).*) x;
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'course.approve', jsonb_build_object('course_id', (pg_temp.c('khdesk', '123999')).id, 'revision', 2))), 'course.self_review', 'it stays what one had a hand in');
select is(pg_temp.said(t.do(pg_temp.v('khdesktwo'), 'course.approve', jsonb_build_object('course_id', (pg_temp.c('khdesk', '123999')).id, 'revision', 2))), 'done', 'the colleague approves it');
select is((pg_temp.c('tpdesk', '314698')).reviewer_unit_id, t.unit('NET01'), 'a desk of one hands on what it registered');

-- Who cannot go on with it ---------------------------------------------------------------------------------------------------------------
update core.account set state = 'closed' where account_name in ('lowchief');
select is(pg_temp.said(pg_temp.for_unit('khdesk', '124698', '{"title": "沒有人"}')), 'course.nobody_below', 'nobody is there');
select t.account('0998', 'unitwo', 'operator', 956);
select is(pg_temp.said(pg_temp.for_unit('netdesk', '0998', '{"title": "沒有人"}')), 'course.nobody_below', 'or too many 作業人員 to choose from');
update core.unit set eligible = false where code = '123999';
select is(pg_temp.said(pg_temp.for_unit('khdesk', '123999', '{"title": "沒有人"}')), 'course.not_below', 'a unit that is closed has no courses');
select is((select count(*) from core.course where title = '沒有人'), 0::bigint, 'none of these is there');

select finish();
rollback;
