-- SPDX-License-Identifier: GPL-3.0-or-later
-- 統計圖表 over confirmed hours: what is counted, for whom, of whom nobody is told apart, and what a hostile caller gets out of it; 法定研習
-- as a catalogue; rosters put right; the sums of a night.
begin;
select no_plan();
\ir studied.sql

update core.duty set retired = true;  -- the start set

-- Whoever has no right, no session, or asks for what there is not ----------------------------------------------------------------
select throws_ok(format('select api.study_figures(%L, %L)', pg_temp.v('khteacher'), '{"report": "s02"}'), 'KA004', 'right.missing', 'a teacher gets no figures of others');
select throws_ok(format('select api.study_figures(%L, %L)', x, '{"report": "s02"}'), 'KA001', 'session.invalid', 'nor who has no session') from unnest(array[t.secret(), '', null]) x;
select throws_ok(format('select api.study_figures(%L, %L)', pg_temp.v('khchief'), q), 'KD360', 'study.question', coalesce(left(q, 60), 'null') || ' is no question')
    from unnest(array['', null, 'x', '[]', '1', '{}', '{"report": "s99"}', '{"report": "s01'' or true --"}', '{"report": 1}', '{"report": "s02", "unit": "1"}', '{"report": "s02", "unit": -1}', '{"report": "s02", "more": 1}',
        '{"report": "s02", "period": "ever"}', '{"report": "s02", "year": 9}', '{"report": "s02", "year": 99}', '{"report": "s03", "period": "days", "from": "2001-01-01", "to": "2001-12-31"}', '{"report": "s02", "period": "days"}', '{"report": "s02", "period": "days", "from": "2026-02-30", "to": "2026-03-01"}',
        '{"report": "s02", "period": "days", "from": "2026-03-02", "to": "2026-03-01"}', '{"report": "s02", "period": "semester", "semester": 3}', '{"report": "s02", "population": "all"}', '{"report": "s04"}',
        '{"report": "s23"}', '{"report": "s24"}', '{"report": "s25"}', '{"report": "s03_lacking"}', '{"report": "s02", "cumulative": 1}', '{"report": "s02", "duty": 99999999999}', repeat('x', 100000), e'{"report": "\\u0000"}']) q;
update auth.credential set one_time = true where login = (select login from auth.credential c join core.account x on x.id = c.account_id where x.account_name = 'khcontact');
select throws_ok($$select pg_temp.ask('khcontact', '{"report": "s02"}')$$, 'KA003', 'session.must_change', 'not before the one-time password is changed');
update auth.credential set one_time = false where one_time;
-- Another's unit is refused as one that there is not.
select throws_ok(format('select pg_temp.ask(%L, %L)', n, jsonb_build_object('report', 's02', 'unit', u)), 'KD361', 'study.unit', n || ' asks for ' || u)
    from (values ('khchief', pg_temp.unit_of('tpchief')), ('khchief', 999999), ('khdesk', pg_temp.unit_of('tpchief')), ('khdesk', 999999), ('tpdesk', t.unit('123999')), ('netdesk', 999999)) x(n, u);
select throws_ok(format('select pg_temp.ask(%L, %L)', n, jsonb_build_object('report', 's02', 'county', 1)), 'KD361', 'study.unit', n || ' chooses no county') from unnest('{khchief,khdesk}'::text[]) n;
select throws_ok(format('select pg_temp.ask(%L, %L)', n, jsonb_build_object('report', r, 'duty', 1)), 'KD362', 'study.wide', n || ': names of many schools at once, ' || r) from unnest('{khdesk,netdesk}'::text[]) n, unnest('{s01,s03_lacking}'::text[]) r;
select throws_ok($$select pg_temp.ask('netdesk', '{"report": "s02"}')$$, 'KD362', 'study.wide', 'the hours of a country are not summed up while somebody waits');
select throws_ok(format('select pg_temp.ask(%L, %L)', 'netdesk', jsonb_build_object('report', 's01', 'unit', t.unit('123999'))), 'KD362', 'study.wide', '教師進修網 has the names of nobody whose roster it does not review');
-- Whose record, whose course: guessed numbers are refused alike.
select throws_ok(format('select pg_temp.ask(%L, %L)', n, jsonb_build_object('report', 's04', 'person', p)), 'KD367', 'study.subject', n || ' guesses a teacher')
    from unnest('{khchief,khoperator}'::text[]) n, unnest(array[(pg_temp.who(10)).id, 999999999]) p;
select throws_ok(format('select pg_temp.ask(%L, %L)', 'khchief', jsonb_build_object('report', 's24', 'course', c)), 'KD367', 'study.subject', 'the meals of another''s course')
    from unnest(array[(select number from core.course where id = pg_temp.course('線上')), 999999999]) c;

-- S01, S02, S04: what a school sees ---------------------------------------------------------------------------------------------
create function pg_temp.of(actor text, q jsonb, n int) returns text language sql volatile as $$
    select (select string_agg(x #>> '{}', '/' order by i) from jsonb_array_elements(r -> 'numbers') with ordinality y(x, i))
    from jsonb_array_elements(pg_temp.ask(actor, q) -> 'rows') r where r ->> 'key' = (pg_temp.who(n)).id::text $$;
select is(pg_temp.of(n, '{"report": "s01"}', 1), '3/13.5/7.0/6.5/0/0/0/0/0', n || ': courses, hours, in person, online') from unnest('{khchief,khcontact,khoperator}'::text[]) n;
select is(pg_temp.of('khchief', '{"report": "s01"}', 2), '2/9.5/3.0/6.5/0/0/0/1/0', 'what was not passed is no course');
select is(pg_temp.of('khchief', '{"report": "s01"}', 3), '1/3.0/3.0/0/0/0/0/0/0', 'of the period alone');
select is(pg_temp.of('khchief', '{"report": "s01", "cumulative": true}', 3), '2/21.0/21.0/0/0/0/0/0/0', '累積');
select is(pg_temp.of('khchief', '{"report": "s01"}', 5), '1/3.0/3.0/0/0/0/2.0/0/0', 'lecture hours stand apart');
select is(pg_temp.of('khchief', '{"report": "s01"}', 10), null, 'nobody of another school');
select is(pg_temp.of('khchief', '{"report": "s01"}', 7), null, 'nor who is on leave');
select is(pg_temp.of('khchief', '{"report": "s01", "population": "everybody"}', 7), '0/0/0/0/0/0/0/0/0', 'but where everybody is counted');
select is(pg_temp.of('khchief', '{"report": "s01", "tag": 35}', 1), '1/3.0/3.0/0/0/0/0/0/0', 'of a tag');
select is(pg_temp.of('khdesk', jsonb_build_object('report', 's01', 'unit', t.unit('123999')), 1), '3/13.5/7.0/6.5/0/0/0/0/0', 'a desk has that of each school it reviews');
select is(pg_temp.said('khchief', '{"report": "s02"}'), '0=0 6=4 18=2 36=0 54=0 more=0', 'S02');
select is(pg_temp.sums(pg_temp.ask('khchief', format('{"report": "s02", "population": "%s"}', p)::jsonb)), (select count(*)::text from core.figure_rows(array[t.unit('123999')], p, false) x where x.semester = pg_temp.now()),
    'S02: the classes are the population, ' || p) from unnest('{counted,with_staff,everybody}'::text[]) p;
select is(pg_temp.ask('khchief', '{"report": "s02"}') -> 'middle', '{"mean": 5.8, "median": 3.0}', 'mean and median');
select is(pg_temp.said('khchief', jsonb_build_object('report', 's04', 'person', (pg_temp.who(1)).id)), '資通安全研習=3.0 線上研習=6.5 急救研習=4.0', 'S04');
insert into core.list_row(list_id, no, person_id, name, role, hours, passed, present, walk_in, override_reason)
    select l.id, 1, (pg_temp.who(1)).person_id, '試', 'attendee', 4, true, true, false, '依簽到表補登' from core.list_version l where l.course_id = pg_temp.course('急救');
select is((select string_agg(r #>> '{texts,4}', ' ' order by o) from jsonb_array_elements(pg_temp.ask('khchief', jsonb_build_object('report', 's04', 'person', (pg_temp.who(1)).id)) -> 'rows') with ordinality x(r, o)), 'hours hours hours:given',
    'hours that were given by hand are marked as that');
select is(pg_temp.said('khchief', '{"report": "s01", "by": "18"}'), pg_temp.said('khchief', '{"report": "s01", "by": "18"}'), 'a class of S02 opens its people');
select is(jsonb_array_length(pg_temp.ask('khchief', '{"report": "s01", "by": "18"}') -> 'rows'), 2, 'as many as it counts');

-- What follows a correction, and a person ------------------------------------------------------------------------------------------
create function pg_temp.corrected(p_course bigint, p_who int, p_hours numeric) returns void language plpgsql as $$
declare was bigint := (select a.id from core.award a where a.course_id = p_course and a.person_id = (pg_temp.who(p_who)).person_id and a.kind = 'hours' and a.superseded_by is null);
begin
    update core.award set superseded_by = id where id = was;
    update core.award set superseded_by = pg_temp.award(p_course, p_who, p_hours) where id = was;
end $$;
select pg_temp.corrected(pg_temp.course('資安'), 4, 1.5);
select is(pg_temp.of('khchief', '{"report": "s01"}', 4), '1/1.5/1.5/0/0/0/0/0/0', 'a corrected award counts in the place of the one before');
update core.award set superseded_by = id where course_id = pg_temp.course('急救') and kind = 'lecture';
select is(pg_temp.of('khchief', '{"report": "s01"}', 5), '1/3.0/3.0/0/0/0/0/0/0', 'and what was taken back not at all');
select pg_temp.award(pg_temp.held('在他校研習'), 6, 5, 'hours', pg_temp.unit_of('tpchief'));
select is(pg_temp.of('khchief', '{"report": "s01"}', 6), '2/8.0/8.0/0/0/0/0/0/0', 'hours follow the person');
select is(pg_temp.of('khchief', '{"report": "s01", "only_here": true}', 6), '1/3.0/3.0/0/0/0/0/0/0', 'but where those from elsewhere are left out');

-- By course: sums are sums of the same hours ---------------------------------------------------------------------------------------
create function pg_temp.hours(actor text, q jsonb, col int) returns text language sql volatile as $$ select pg_temp.ask(actor, q) -> 'totals' ->> col $$;
select is(pg_temp.hours('khchief', format('{"report": "%s"}', r)::jsonb, c), pg_temp.hours('khchief', '{"report": "s01"}', 1), r || ' counts the hours of S01') from (values ('s07', 2), ('s08', 2), ('s09', 2), ('s19', 2)) x(r, c);
select is(pg_temp.said('khchief', '{"report": "s09"}'), 'in_person=3/8/25.5 online_own_time=1/2/13.0', 'S09');
select is(pg_temp.said('khchief', '{"report": "s07"}'), '資通安全=1/6/16.5 基本救命術訓練=1/1/4.0 0=2/3/18.0', 'S07; 0: without one');
select is(pg_temp.said('khchief', '{"report": "s19"}'), 'own=3/8/25.5 county=0/0/0 elsewhere=0/0/0 university=0/0/0 platform=1/2/13.0', 'S19');
update core.confirmed_course set natures = core.natures_above('{402011001}') where course_id = pg_temp.course('資安');
select is(pg_temp.said('khchief', format('{"report": "s06", "by": "%s"}', l)::jsonb), k || '=1/6/16.5', 'S06 at level ' || l) from (values (1, '40'), (2, '402'), (3, '402011'), (4, '402011001')) x(l, k);

-- A desk: sums, and nobody told apart -------------------------------------------------------------------------------------------------
select is(pg_temp.said('khchief', '{"report": "s05", "by": "title"}'), '7=4/6.9/0.0 3=2/5.5/0.0', 'S05: one''s own school in full');
select is(pg_temp.said('khdesk', '{"report": "s05", "by": "title"}'), '7=?/?/? 3=?/?/?', 'two of a title are somebody at a desk, and the others would tell them');
select is(pg_temp.said('khdesk', '{"report": "s02"}'), '0=0 6=3 18=3 36=0 54=0 more=0', 'S02: three are nobody');
select is(pg_temp.said('khdesk', '{"report": "s02", "tag": 2}'), '0=? 6=? 18=0 36=0 54=0 more=0', 'one is somebody');
select is(pg_temp.sums(pg_temp.ask('khdesk', '{"report": "s02"}')), '6', 'how many there are is told');
select is(pg_temp.said('tpdesk', '{"report": "s02"}'), '0=0 6=0 18=3 36=0 54=0 more=0', 'three are nobody');
select is(pg_temp.said('khdesk', '{"report": "s09"}'), 'in_person=3/?/? online_own_time=1/?/?', 'S09: a course is not a person, two who took part are');
select is(pg_temp.said('kdesk', '{"report": "s02"}'), '0=0 6=0 18=0 36=0 54=0 more=0', 'a desk without these schools has nobody of them');
select unalike(pg_temp.ask(n, format('{"report": "%s"}', r)::jsonb)::text, '%試教師%', n || ': nobody by name in ' || r) from unnest('{khdesk,tpdesk}'::text[]) n, unnest('{s02,s03,s05,s08,s09,s18,s19}'::text[]) r;
select is(pg_temp.said('khdesk', '{"report": "s18"}'), (select u.name from core.unit u where u.id = t.unit('123999')) || '=6/6.4/0.0/-', 'S18: schools beside each other');

-- 法定研習 ----------------------------------------------------------------------------------------------------------------------------
create function pg_temp.duty(p_name text, p_more jsonb default '{}') returns jsonb language sql as $$
    select '{"tags": [35], "courses": [], "title_words": "", "hours": 3, "counts": "hours", "span": "school_year", "roles": [], "titles": [], "in_person": false, "in_full": false, "part_tags": [],
        "part_hours": 0, "target": 80, "fresh": false, "from_year": 90, "to_year": null, "note": ""}'::jsonb || jsonb_build_object('name', p_name) || p_more $$;
create function pg_temp.of_duty(p_name text) returns jsonb language sql as $$ select jsonb_build_object('duty_id', d.id, 'row_version', d.row_version, 'reason', '試') from core.duty d where d.name = p_name and not d.retired $$;
select is(pg_temp.do('netdesk', 'duty.add', pg_temp.duty('資安三小時')), 'done', '教師進修網 enters one of the country');
select is((select unit_id from core.duty where name = '資安三小時'), null, 'which is nobody''s alone');
select is(pg_temp.said('khchief', '{"report": "s03"}'), '資安三小時=6/5/83.3/1/1.5/80', 'S03: who has reached it, and what is lacking');
select is((select string_agg(r ->> 'key', ',') from jsonb_array_elements(pg_temp.ask('khchief', (select jsonb_build_object('report', 's03_lacking', 'duty', id) from core.duty where name = '資安三小時')) -> 'rows') r),
    (pg_temp.who(4)).id::text, 'S03: who is lacking');
select is(pg_temp.said('khdesk', '{"report": "s03"}'), '資安三小時=?/?/?/?/?/80', 'one who is lacking is somebody');
select is(pg_temp.do('khdesk', 'duty.change', pg_temp.duty('資安三小時', '{"hours": 1}') || pg_temp.of_duty('資安三小時')), 'KD363', 'a desk does not change the country''s');
select is(pg_temp.do('khdesk', 'duty.retire', pg_temp.of_duty('資安三小時')), 'KD363', 'nor retires it');
select is(pg_temp.do(n, 'duty.add', pg_temp.duty('x')), 'KA004', n || ' keeps none') from unnest('{khchief,khcontact,khoperator,khteacher}'::text[]) n;
select is(pg_temp.do('netdesk', 'duty.add', pg_temp.duty('資安三小時')), 'KD366', 'a name is there once');
select is(pg_temp.do('netdesk', 'duty.change', pg_temp.duty('資安三小時', '{"hours": 4}') || pg_temp.of_duty('資安三小時') || '{"row_version": 9}'), 'KD364', 'as it was seen');
select is(pg_temp.do('khdesk', 'duty.replace', pg_temp.duty('資安一小時', '{"hours": 1}') || pg_temp.of_duty('資安三小時')), 'done', 'but it holds another one in its place');
select is(pg_temp.do('khdesk', 'duty.replace', pg_temp.duty('資安又一', '{"hours": 1}') || pg_temp.of_duty('資安三小時')), 'KD368', 'one');
select is(pg_temp.do('tpdesk', 'duty.replace', pg_temp.duty('資安又一', '{"hours": 1}') || pg_temp.of_duty('資安一小時')), 'KD363', 'of the country''s, not of another desk''s');
select is(pg_temp.said('khchief', '{"report": "s03"}'), '資安一小時=6/6/100.0/0/0.0/80', 'which holds at its schools');
select is(pg_temp.said('tpchief', '{"report": "s03"}'), '資安三小時=3/0/0.0/3/9.0/80', 'and nowhere else');
select is(pg_temp.do('tpdesk', 'duty.retire', pg_temp.of_duty('資安一小時')), 'KD363', 'another desk''s is not touched');
select is(pg_temp.do('khdesk', 'duty.retire', pg_temp.of_duty('資安一小時')), 'done', 'retired');
select is(pg_temp.said('khchief', '{"report": "s03"}'), '資安三小時=6/5/83.3/1/1.5/80', 'the country''s holds again');
select is((select array_agg(action order by id) from core.catalogue_event where catalogue = 'duty'), '{add,add,retire}', 'each with its line of history');
select is((select count(*)::int from core.catalogue_event where catalogue = 'duty' and reason = '試'), 1, 'and its reason');
-- Each rule of a duty.
create function pg_temp.of_rule(p_more jsonb) returns text language plpgsql as $$
declare got text;
begin
    begin
        perform pg_temp.do('netdesk', 'duty.change', pg_temp.duty('資安三小時', p_more) || pg_temp.of_duty('資安三小時'));
        got := pg_temp.said('khchief', '{"report": "s03"}');
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then got := sqlerrm; end if;
    end;
    return got;
end $$;
select is(pg_temp.of_rule(m), s, w) from (values
    ('{"roles": [101]}'::jsonb, '資安三小時=2/2/100.0/0/0.0/80', 'for a training role'), ('{"titles": [3]}', '資安三小時=2/2/100.0/0/0.0/80', 'for a title'),
    ('{"tags": [35, 2], "hours": 7}', '資安三小時=6/1/16.7/5/21.5/80', 'hours of all its tags add up'), ('{"tags": [35, 2], "hours": 4, "counts": "course"}', '資安三小時=6/1/16.7/5/6.5/80', 'one course has to bring them all'),
    ('{"tags": [35, 2], "part_tags": [2], "part_hours": 2}', '資安三小時=6/1/16.7/5/10.0/80', 'part of it in courses of another tag'),
    ('{"tags": [], "title_words": "線上"}', '資安三小時=6/2/33.3/4/12.0/80', 'by words of the title'), ('{"tags": [], "title_words": "線上", "in_person": true}', '資安三小時=6/0/0.0/6/18.0/80', 'in person alone'),
    ('{"in_full": true}', '資安三小時=6/5/83.3/1/3.0/80', 'who was not there to the end brings nothing'), ('{"hours": 18, "span": "ever"}', '資安三小時=6/1/16.7/5/76.5/80', 'over all years'),
    ('{"fresh": true}', '資安三小時=6/4/66.7/1/1.5/80', 'who had reached it before counts no more, and lacks nothing'), ('{"from_year": 200}', 'nothing', 'not before it holds')) x(m, s, w);
select is(pg_temp.of_rule(jsonb_build_object('tags', '[]'::jsonb, 'courses', jsonb_build_array((select number from core.course where id = pg_temp.course('急救'))))), '資安三小時=6/1/16.7/5/15.0/80', 'by number');
select is(pg_temp.do('netdesk', 'duty.add', pg_temp.duty('不成立', m)), c, m::text) from (values ('{"tags": [99999]}'::jsonb, 'KD005'), ('{"tags": []}', 'KD005'), ('{"hours": 0}', 'KD005'), ('{"hours": "3"}', 'KC003'),
    ('{"span": "month"}', 'KC003'), ('{"target": 101}', 'KD005'), ('{"roles": [1]}', 'KD005'), ('{"titles": [99]}', 'KD005'), ('{"part_hours": 1}', 'KD005'), ('{"part_tags": [2]}', 'KD005'), ('{"from_year": 120, "to_year": 119}', 'KD005'), ('{"name": ""}', 'KD005')) x(m, c);
select is(pg_temp.do('netdesk', 'duty.restore', (select jsonb_build_object('duty_id', id, 'row_version', row_version, 'reason', '試') from core.duty where name = '家庭教育')), 'done', 'a retired one is used again');
select is(pg_temp.do('netdesk', 'duty.change', pg_temp.duty('失智') || (select jsonb_build_object('duty_id', id, 'row_version', row_version, 'reason', '試') from core.duty where name = '失智友善')), 'KD365', 'and is not changed before');

-- A teacher's own.
update core.teacher set title_id = 7 where name = '試驗教師';
select is((select string_agg(concat_ws('/', d ->> 'name', d ->> 'hours', d ->> 'lacking'), ' ' order by d ->> 'name') from jsonb_array_elements(api.own_duties(pg_temp.v('khteacher')) -> 'duties') d), '家庭教育/0/4.0 資安三小時/0/3.0', 'what is lacking');
select throws_ok(format('select api.own_duties(%L)', pg_temp.v(n)), 'KA004', 'right.missing', n || ' is no teacher') from unnest('{khchief,khdesk,netdesk}'::text[]) n;
update core.teacher set title_id = 21 where name = '試驗教師';

-- A kept roster is put right -------------------------------------------------------------------------------------------------------------
-- The day of this semester's roster is over, whatever day it is.
create or replace function core.roster_day(p_semester core.semester) returns date language sql immutable as $$ select core.semester_start(p_semester) $$;
create function pg_temp.correction(n int, p_more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('teacher_id', (pg_temp.who(n)).id, 'semester', pg_temp.now(), 'title_id', 7, 'training_role_id', null, 'counted', true, 'reason', '實為留停') || p_more $$;
select is(pg_temp.do('tpdesk', 'snapshot.correct', pg_temp.correction(4)), 'KD101', 'another desk''s is not there');
select is(pg_temp.do(n, 'snapshot.correct', pg_temp.correction(4)), 'KA004', n || ' does not put it right') from unnest('{khchief,khcontact,khoperator}'::text[]) n;
select is(pg_temp.do('khdesk', 'snapshot.correct', pg_temp.correction(4, m)), c, m::text) from (values ('{"semester": 1001}'::jsonb, 'KD101'), ('{"semester": 99999}', 'KD101'), ('{"title_id": 99}', 'KD005'), ('{"training_role_id": 1}', 'KD005'), ('{"reason": ""}', 'KD014'), ('{"teacher_id": 999999999}', 'KD101')) x(m, c);
select is(pg_temp.do('khdesk', 'snapshot.correct', pg_temp.correction(4, '{"counted": false}')), 'done', 'the desk does');
select is(pg_temp.sums(pg_temp.ask('khchief', '{"report": "s02"}')), '5', 'who was left out is counted no more');
select is((select t.state from core.teacher t where t.id = (pg_temp.who(4)).id), 'active', 'the roster itself is not touched');
select is((select array_agg(reason) from core.roster_correction), '{實為留停}', 'with its reason');
select throws_ok($$delete from core.roster_correction$$, '42501', 'append_only', 'for good');
select is(pg_temp.do('khdesk', 'snapshot.correct', pg_temp.correction(4)), 'done', 'and back');

-- The country, as the night has left it -----------------------------------------------------------------------------------------------------
select is(pg_temp.said('netdesk', '{"report": "s09"}'), 'nothing', 'before the night nothing is summed up');
select is(core.sum_study(true) ->> 'months_summed', (select count(distinct date_trunc('month', course_ends_on))::text from core.award), 'each month of an award');
select is(core.sum_study(), '{"months_summed": 0}', 'once a night');
select is(pg_temp.hours('netdesk', jsonb_build_object('report', r, 'from', core.today() - 900), 2), (select sum(hours)::text from core.award where superseded_by is null and kind = 'hours'), r || ': all hours of the country') from unnest('{s06,s07,s08,s09}'::text[]) r;
select is((select sum((r -> 'numbers' ->> 2)::numeric)::text from jsonb_array_elements(pg_temp.ask('netdesk', jsonb_build_object('report', 's17', 'from', core.today() - 900)) -> 'rows') r where r -> 'numbers' ->> 2 is not null) is not null, true, 'S17: by county');
select is(pg_temp.ask('netdesk', '{"report": "s09"}') ->> 'at', core.utc(core.study_summed_at()), 'and say as of when');
update core.award set superseded_by = id where course_id = pg_temp.course('線上') and person_id = (pg_temp.who(10)).person_id;
select core.sum_study(true);
select is(pg_temp.hours('netdesk', jsonb_build_object('report', 's09', 'from', core.today() - 900), 2), (select sum(hours)::text from core.award where superseded_by is null and kind = 'hours'), 'what was taken back is out after the next night');
-- 統計專區: for everybody.
select is(api.public_figures(null, '{"report": "s08"}') -> 'columns', '["courses:count:s", "rows:count:s", "hours:hours:s", "rows_before:count:s", "hours_before:hours:s"]', 'before sign-in');
select throws_ok(format('select api.public_figures(null, %L)', q), 'KD360', 'study.question', q || ' is not public') from unnest(array['{"report": "s01"}', '{"report": "s02"}', '{"report": "s10"}', '{"report": "s09", "unit": 1}', '{"report": "s09", "period": "days", "from": "2026-01-01", "to": "2026-01-02"}', '{}', 'x']) q;
select unalike(api.public_figures(null, format('{"report": "%s"}', r))::text, '%試%', r || ' names nobody') from unnest('{s08,s09,s17}'::text[]) r;
select is((select count(*)::int from jsonb_array_elements(api.public_figures(null, '{"report": "s09"}') -> 'rows') r where (r -> 'numbers' ->> 1)::int < 3), 0, 'and tells no number below three');

-- Courses: what was offered and what became of it ---------------------------------------------------------------------------------------------
insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state, answers)
    select core.new_enrolment_id(), pg_temp.course('資安'), pg_temp.unit_of('khchief'), t.person_id, t.id, t.name, t.sex, t.unit_id, t.title_id, s, a::jsonb
    from (values (1, 'accepted', '{"meal": "meat", "stay": {"stays": true, "nights": ["2026-01-01"]}}'), (2, 'accepted', '{"meal": "vegetarian", "transport": {"way": "bus", "stop": "左營"}}'), (3, 'waiting', '{"meal": "meat"}'), (4, 'cancelled', '{}'), (10, 'declined', '{}'),
        (11, 'listed', '{"meal": "none", "parking": {"needs": true, "plate": "ABC-1234"}}')) x(n, s, a), pg_temp.who(n) t;
insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name) select e.id, 1, now(), case e.name when (pg_temp.who(2)).name then 'A' else 'P' end, 'roll', '試' from core.enrolment e where e.course_id = pg_temp.course('資安') and e.state in ('accepted', 'listed')
    on conflict (enrolment_id, session_no) do update set code = excluded.code, source = excluded.source;
select is(pg_temp.said('khchief', jsonb_build_object('report', 's11', 'course', (select number from core.course where id = pg_temp.course('資安')))),
    'quota=40/100.0/- enrolled=5/12.5/- pending=0/0.0/- accepted=2/5.0/- waiting=1/2.5/- declined=1/2.5/- cancelled=1/2.5/- listed=1/2.5/- present=2/5.0/50.0 absent=1/2.5/50.0 excused=0/0.0/0.0 passed=6/15.0/100.0', 'S11: the funnel of a course; shares of the accepted are of the accepted alone');
select is((select (n ->> 'enrolled')::int = (n ->> 'pending')::int + (n ->> 'accepted')::int + (n ->> 'waiting')::int + (n ->> 'declined')::int + (n ->> 'cancelled')::int and (n ->> 'quota')::int >= (n ->> 'accepted')::int
    from (select jsonb_object_agg(r ->> 'key', r -> 'numbers' -> 0) as n from jsonb_array_elements(pg_temp.ask(a, '{"report": "s11"}') -> 'rows') r) x), true, a || ': S11 adds up') from unnest('{khchief}'::text[]) a;
select is((select r -> 'numbers' from jsonb_array_elements(pg_temp.ask(a, '{"report": "s11"}') -> 'rows') r where r ->> 'key' = 'declined'), '[null, null, null]', a || ': one who was declined is told to no desk') from unnest('{khdesk,netdesk}'::text[]) a;
select is(pg_temp.said('khchief', jsonb_build_object('report', 's24', 'course', (select number from core.course where id = pg_temp.course('資安')))), 'bus:左營=1 meal:meat=1 meal:vegetarian=1 night:2026-01-01:female=1 parking=1', 'S24: meals, beds, buses, without names');
select unalike(pg_temp.ask('khchief', jsonb_build_object('report', 's24', 'course', (select number from core.course where id = pg_temp.course('資安'))))::text, '%ABC-1234%', 'nor plates');
select is((select string_agg(r ->> 'key', ',' order by (r ->> 'key')::bigint) from jsonb_array_elements(pg_temp.ask('khchief', jsonb_build_object('report', 's23', 'course', (select number from core.course where id = pg_temp.course('資安')))) -> 'rows') r),
    (select string_agg((pg_temp.who(n)).id::text, ',' order by (pg_temp.who(n)).id) from unnest('{4,5,6}'::int[]) n), 'S23: who has not enrolled');
select is(jsonb_array_length(pg_temp.ask('khchief', jsonb_build_object('report', 's25', 'course', (select number from core.course where id = pg_temp.course('資安')))) -> 'rows'), 6, 'S25: who has passed, to sign for it');
select is((select sum((r -> 'numbers' ->> 0)::int)::int from jsonb_array_elements(pg_temp.ask(a, '{"report": "s10"}') -> 'rows') r), n, a || ': S10, the courses of the period') from (values ('khchief', 3), ('khdesk', 3), ('tpchief', 1), ('netdesk', 4)) x(a, n);
select lives_ok(format('select pg_temp.ask(%L, %L)', a, jsonb_build_object('report', r)), a || ' reads ' || r) from unnest('{khchief,khoperator,khdesk,netdesk}'::text[]) a, unnest('{s10,s11,s12,s13,s14,s15,s16,s20}'::text[]) r;
-- Reviewing: eight hours of a working day, and none of a holiday.
select is(core.working_hours((d || ' 08:00+08')::timestamptz, (e || ' 17:00+08')::timestamptz), h, w) from (values ('2025-03-03', '2025-03-03', 8.0, 'a day'), ('2025-03-07', '2025-03-10', 16.0, 'over a weekend'), ('2025-03-08', '2025-03-09', 0.0, 'a weekend')) x(d, e, h, w);
insert into core.course_event(course_id, unit_id, reviewer_unit_id, action, to_state, reason, revision, by_account_id, by_name, at)
    select c.id, c.unit_id, c.reviewer_unit_id, x.a, x.s, x.r, 1, c.owner_account_id, '試', now() - interval '2 hours' + x.o
    from core.course c, (values ('submit', 'submitted', '', interval '0'), ('return', 'returned', '　1. ' || (select text from core.course_reason where stage = 'course' order by id limit 1) || e'\n　2. 請改時間', interval '1 hour')) x(a, s, r, o) where c.id = pg_temp.course('資安');
select is(pg_temp.said('khdesk', '{"report": "s15"}'), (select text from core.course_reason where stage = 'course' order by id limit 1) || '=1/1 0=1/1', 'S15: reasons of the catalogue, and what somebody wrote');
select is((select r -> 'numbers' -> 0 from jsonb_array_elements(pg_temp.ask('khdesk', '{"report": "s13"}') -> 'rows') r), '1', 'S13: what was decided');

-- Quotas ------------------------------------------------------------------------------------------------------------------------------------
select pg_temp.ask('tpchief', '{"report": "s02"}') from generate_series(1, 290);
select throws_ok($$select pg_temp.ask('tpchief', '{"report": "s02"}') from generate_series(1, 20)$$, 'KA007', 'quota.exceeded', 'three hundred an hour');
select lives_ok($$select pg_temp.ask('khchief', '{"report": "s02"}')$$, 'of each account');

select * from finish();
rollback;
