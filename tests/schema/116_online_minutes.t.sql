-- SPDX-License-Identifier: GPL-3.0-or-later
-- 線上紀錄: what the log of a meeting says is noted of sessions held online alone, never makes anybody absent, says file and row, and takes
-- the place of no mark but the one that whoever notes it has seen.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher(case when i < 4 then '123999' else '314698' end, 'om' || i, 9300 + i) from generate_series(1, 4) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khdesk,tpchief,khoperator,om1}'::text[]) n;

-- Two sessions that have begun, online and in person, and an online one to come.
create function pg_temp.course(p_by text default 'khchief') returns bigint language plpgsql as $$
declare i bigint := t.course(p_by, '{"state": "approved"}');
begin
    delete from core.course_session where course_id = i;
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        select i, n, now() + make_interval(mins => m), now() + make_interval(mins => m + 180), 0, 3, mode, '', '', '', '{}'
        from (values (1, -200, 'online'), (2, -200, 'in_person'), (3, 600, 'online')) x(n, m, mode);
    update core.course c set (starts_at, ends_at) = (select min(s.starts_at), max(s.ends_at) from core.course_session s where s.course_id = i)
        where c.id = i;
    return i;
end $$;
create function pg_temp.put(p_who text, p_course bigint, p_state text default 'accepted') returns bigint language plpgsql as $$
declare
    e core.enrolment;
    a auth.actor;
begin
    e.course_id := p_course;
    e.organiser_id := (select unit_id from core.course where id = p_course);
    e.state := 'pending';
    e.source := 'online';
    e.priority_group := 0;
    e.repeated := false;
    e.answers := '{}';
    e := core.insert_enrolment(e, (select x from core.teacher x where x.account_name = p_who));
    if p_state <> 'pending' then e := core.move_enrolment(e, p_state, 'decide', '', a); end if;
    return e.id;
end $$;
create temp table c as select pg_temp.course() as id;
create temp table e as select w, pg_temp.put(w, id, case w when 'om3' then 'waiting' else 'accepted' end) as id from c, unnest('{om1,om2,om3}'::text[]) w;
-- They were on the list before it began: the marks that say otherwise (version 1) are none of them.
delete from core.presence where enrolment_id = any (select id from e);
create function pg_temp.said(a jsonb) returns text language sql as $$ select coalesce(a #>> '{error,key}', a ->> 'status') $$;
create function pg_temp.body(p_of text, p_more jsonb default '{}', p_body jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('course_id', (select id from c), 'source', 'online', 'override', true, 'marks', jsonb_build_array(jsonb_build_object(
        'enrolment_id', (select id from e where w = p_of), 'session', 1, 'code', 'P', 'note', '出席報表.csv 第 3、5 列', 'seen', 0) || p_more)) || p_body $$;
create function pg_temp.mark(p_of text, p_more jsonb default '{}', p_body jsonb default '{}', p_who text default 'khchief') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'presence.set', pg_temp.body(p_of, p_more, p_body)) $$;
create function pg_temp.stands(p_of text, p_session int default 1) returns text language sql as $$
    select p.code || case when late > 0 then late::text else '' end || case when early > 0 then '-' || early else '' end || ' ' || p.source || ' ' || p.row_version
    from core.presence p join e on e.id = p.enrolment_id where e.w = p_of and p.session_no = p_session $$;
create function pg_temp.roll(p_of text, p_code text) returns jsonb language sql as $$
    select pg_temp.mark(p_of, jsonb_build_object('code', p_code, 'note', '') , '{"source": "roll"}') $$;

-- What it says --------------------------------------------------------------------------------------------------------------------
select is(pg_temp.mark('om1', '{"code": "L", "late": 12, "early": 5}') #>> '{result,n}', '1', 'somebody was there');
select is(pg_temp.stands('om1'), 'L12-5 online 2', 'by the log, with its minutes');
select is((select p.note || ' ' || p.by_name from core.presence p join e on e.id = p.enrolment_id where e.w = 'om1'), '出席報表.csv 第 3、5 列 試驗員', 'which file, which rows, and who noted it');
select is((select v.source || ' ' || v.code || ' ' || v.note from core.presence_event v join e on e.id = v.enrolment_id where e.w = 'om1' order by v.id desc limit 1),
    'online L 出席報表.csv 第 3、5 列', 'in the history too');
select is(pg_temp.stands('om2'), null, 'of whoever is not in it nothing is said');

-- What it cannot say --------------------------------------------------------------------------------------------------------------
select throws_ok(format('select pg_temp.mark(%L, %L)', 'om2', jsonb_build_object('code', x)), 'KC003', null, 'nobody is ' || x || ' by a log') from unnest('{A,V,O,N,""}'::text[]) x;
select throws_ok(format('select pg_temp.mark(%L, %L, %L)', 'om2', '{}', jsonb_build_object('source', x)), 'KC003', null, 'no mark is forged to be of: ' || x) from unnest('{import,scan,self,leave,centre,Online,""}'::text[]) x;
select is(pg_temp.mark('om2', '{"session": 2}') -> 'error', '{"key": "presence.in_person", "code": "KD512", "detail": {"session": 2}}', 'a session in person has no log of a meeting');
select is(pg_temp.said(pg_temp.mark('om2', m)), k, m::text || ': ' || k) from (values ('{"session": 3}'::jsonb, 'presence.too_early'), ('{"session": 9}', 'presence.session'),
    ('{"code": "L", "late": 181}', 'presence.minutes'), ('{"code": "P", "late": 3}', 'presence.minutes'), ('{"note": ""}', 'field.invalid'), ('{"note": "a\u0007b"}', 'field.invalid'), ('{"note": "a\nb"}', 'field.invalid')) x(m, k);
select is(pg_temp.said(pg_temp.mark('om2', jsonb_build_object('note', repeat('檔', 201)))), 'field.invalid', 'no note beyond its length');
select throws_ok(format('select t.do(%L, %L, %L)', pg_temp.v('khchief'), 'presence.set', pg_temp.body('om2') #- p::text[]), 'KC003', null, 'not without ' || p) from unnest('{"{marks,0,seen}","{marks,0,note}"}'::text[]) p;
select is(pg_temp.stands('om2'), null, 'nothing of it is noted');

-- Whose it is -----------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.mark('om3')), 'presence.person', 'who waits is not on the list');
create temp table o as select pg_temp.course() as id;
create temp table oe as select pg_temp.put('om1', id) as id from o;
select is(pg_temp.said(pg_temp.mark('om2', jsonb_build_object('enrolment_id', (select id from oe)))), 'presence.person', 'nobody of another course');
select is(pg_temp.said(pg_temp.mark('om2', '{}', '{}', w)), 'course.not_visible', 'nobody else''s course: ' || w) from unnest('{tpchief,khoperator}'::text[]) w;
select is(pg_temp.stands('om2'), null, 'and nothing is noted');
select is(pg_temp.said(pg_temp.mark('om1', '{"code": "P"}', '{}', 'om1')), 'right.missing', 'nor oneself');

-- What it replaces --------------------------------------------------------------------------------------------------------------------
select is(pg_temp.roll('om2', 'A') #>> '{result,n}', '1', 'somebody is absent by the roll');
select is((pg_temp.mark('om2') #> '{result,kept,0}') - '{at,enrolment_id}'::text[], '{"by": "試驗員", "code": "A", "late": 0, "early": 0, "source": "roll", "session": 1, "row_version": 2}', 'which nobody has seen: it stays, and is told');
select is(pg_temp.stands('om2'), 'A roll 2', 'so it stands, for all the override');
select is(pg_temp.mark('om2', '{"seen": 2}', '{"override": false}') #>> '{result,kept,0,source}', 'roll', 'nor is the surer replaced without being told to');
select is(pg_temp.mark('om2', '{"seen": 2}') #>> '{result,n}', '1', 'as it was seen, and told to, it is');
select is(pg_temp.stands('om2'), 'P online 3', 'replaced');
select is(pg_temp.mark('om2', '{"seen": 3}') #>> '{result,n}', '1', 'the same once more');
select is(pg_temp.stands('om2'), 'P online 3', 'changes nothing');
select is(pg_temp.mark('om2', '{"seen": 2, "code": "E", "early": 30}') #>> '{result,kept,0,code}', 'P', 'what was seen once does not count for ever');
select is(pg_temp.roll('om2', '') #>> '{result,n}', '1', 'taken away by the roll');
select is(pg_temp.mark('om2', '{"seen": 3}') #>> '{result,kept,0,code}', '', 'a mark that is gone is told of too');

-- That somebody was there by a log is whoever's word who noted it: what shows it is the log
select is(core.unproved_sessions(id), '{1,2,3}', 'a mark that says it comes of a log is no evidence of its session') from c;
create temp table f as select gen_random_uuid() as id;
select t.attach(pg_temp.v('khchief'), id, '出席報表.pdf', '%PDF-1.4 x') from f;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'list.attach', jsonb_build_object('course_id', c.id, 'file_id', f.id, 'sessions', '[1]'::jsonb))), 'done', 'the log is kept with it') from c, f;
select is(core.unproved_sessions(id), '{2,3}', 'which is') from c;
select * from finish();
rollback;
