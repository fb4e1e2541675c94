-- SPDX-License-Identifier: GPL-3.0-or-later
-- 統計圖表 of people of the country, as the night has summed them up; 轉送統計; 本學年時數 beside a roster; a kept roster and what was put right in it.
begin;
select no_plan();
\ir studied.sql

-- The country: the night's sums are the counted ones ------------------------------------------------------------------------------------------
create function pg_temp.year(more jsonb) returns jsonb language sql as $$ select jsonb_build_object('period', 'school_year') || more $$;
create function pg_temp.asked(actor text, q jsonb) returns jsonb language sql volatile as $$ select api.study_figures(pg_temp.v(actor), pg_temp.year(q)::text) $$;
update core.duty set retired = true where name <> '資通安全';
select throws_ok(format('select pg_temp.asked(%L, %L)', 'netdesk', jsonb_build_object('report', r)), 'KD450', 'study.not_summed', r || ' of the country: not before the night') from unnest('{s02,s03,s05}'::text[]) r;
select throws_ok($$select pg_temp.asked('khdesk', '{"report": "s02", "unit": 999999}')$$, 'KD361', 'study.unit', 'a desk is told nothing by that');
select is((core.sum_people() ->> 'periods_summed')::int, (select count(*)::int from core.summed_periods()), 'each period that may be chosen');
select is(core.sum_people(), '{"periods_summed": 0}', 'once a night');
select is((select count(*)::int from core.summed_periods() where date_from > core.today()), 0, 'none that has not begun');
-- All schools, asked one by one, are the country: what one school's question counts of its own people is added up.
create function pg_temp.whole(q jsonb, n int) returns text language sql volatile as $$
    select string_agg(x.key || '=' || x.s, ' ' order by x.key) from (
        select r ->> 'key' as key, sum((r -> 'numbers' ->> n)::numeric)::text as s
        from unnest(array[t.unit('123999'), pg_temp.unit_of('tpchief')]) u, (values ('khdesk'), ('tpdesk')) d(name),
            jsonb_array_elements(case when core.roster_desk(u) = pg_temp.unit_of(d.name) then pg_temp.asked(d.name, q || jsonb_build_object('unit', u)) -> 'rows' else '[]' end) r
        group by 1) x $$;
create function pg_temp.of_year(r text, by_ text default null) returns core.study_question language plpgsql as $$
declare q core.study_question;
begin
    select p.date_from, p.date_to into q.date_from, q.date_to from core.study_period('{"period": "school_year"}') p;
    q.report := r;
    q.by_what := by_;
    q.population := 'counted';
    q.only_here := false;
    q.semester := core.study_semester(q.date_to);
    q.live := core.is_live(q.semester);
    return q;
end $$;
create function pg_temp.country(r text, n int, by_ text default null) returns text language sql volatile as $$
    select string_agg(x.key || '=' || x.numbers[n + 1], ' ' order by x.key) from core.study_rows(pg_temp.of_year(r, by_)) x $$;
select is(pg_temp.country('s02', 0), pg_temp.whole('{"report": "s02"}', 0), 'S02 of the country: the schools together');
select is(pg_temp.country('s05', 0, b), pg_temp.whole(jsonb_build_object('report', 's05', 'by', b), 0), 'S05 by ' || b || ' likewise') from unnest('{title,main_subject,subject,stage,training_role,seniority}'::text[]) b;
select is(pg_temp.country('s03', n), pg_temp.whole('{"report": "s03"}', n), 'S03 likewise: column ' || n) from unnest('{0,1,3,4}'::int[]) n;
select isnt(pg_temp.country('s03', 0), null, 'of a duty that there is');
select is(pg_temp.asked('netdesk', '{"report": "s02"}') ->> 'at', core.utc((select r.at from core.people_sum_run r, core.study_period('{"period": "school_year"}') p where (r.date_from, r.date_to) = (p.date_from, p.date_to))), 'and say as of when');
select is(pg_temp.asked('netdesk', '{"report": "s02"}') ->> 'summed', 'true', 'and that it was at night');
-- Mean and median out of the sums are those of the people.
select is(round(avg(h.hours), 1)::text || ' ' || round((percentile_cont(0.5) within group (order by h.hours))::numeric, 1),
    (select (m ->> 'mean') || ' ' || (m ->> 'median') from (select pg_temp.asked('netdesk', '{"report": "s02"}') -> 'middle' as m) x), 'mean and median')
    from core.study_hours(pg_temp.of_year('s02')) h;
-- Whatever is made of one or two is told to nobody.
select is((select count(*)::int from jsonb_array_elements(pg_temp.asked('netdesk', jsonb_build_object('report', r, 'by', 'title')) -> 'rows') x where (x -> 'numbers' ->> 0)::int between 1 and 2), 0, r || ': nothing of one or two people')
    from unnest('{s02,s05}'::text[]) r;
select throws_ok(format('select pg_temp.asked(%L, %L)', 'netdesk', '{"report": "s02"}'::jsonb || m), 'KD362', 'study.wide', m::text || ' is for a county') from unnest(array['{"tag": 35}', '{"only_here": true}', '{"population": "everybody"}', '{"cumulative": true}']::jsonb[]) m;
select throws_ok($$select pg_temp.asked('netdesk', '{"report": "s03_lacking", "duty": 1}')$$, 'KD362', 'study.wide', 'and names of the country are nobody''s');
select is(pg_temp.asked('khdesk', '{"report": "s02"}') ->> 'summed', 'false', 'a desk''s are counted when it asks');
-- What is made of something else than it was is summed anew the next night, and nothing else.
create function pg_temp.night() returns int language sql volatile as $$
    update core.people_sum_run set at = at - interval '1 day';
    select (core.sum_people() ->> 'periods_summed')::int $$;
update core.duty set changed_at = now() - interval '9 days';
update core.checkin set closed_at = now() - interval '9 days';
set constraints all immediate;
alter table core.award disable trigger user;
update core.award set confirmed_at = now() - interval '9 days';
alter table core.award enable trigger user;
select is(pg_temp.night(), (select count(*)::int from core.summed_periods() where date_to >= core.today() - 1 or core.is_live(core.study_semester(date_to))), 'what goes on');
update core.duty set changed_at = now() - interval '20 hours', hours = 4 where name = '資通安全';
select is(pg_temp.night(), (select count(*)::int from core.summed_periods()), 'a duty that was changed');
update core.duty set changed_at = now() - interval '9 days';
update core.award set superseded_by = id where course_id = pg_temp.course('資安') and person_id = (pg_temp.who(1)).person_id;
select pg_temp.night();
select is(pg_temp.country('s02', 0), pg_temp.whole('{"report": "s02"}', 0), 'what was taken back is out after the next night');
update core.award set superseded_by = null where course_id = pg_temp.course('資安') and person_id = (pg_temp.who(1)).person_id;
-- No more than it has time for; the newest first.
delete from core.people_sum_run;
select is(core.sum_people(interval '0'), '{"periods_summed": 1}', 'one at least');
select is((select max(date_to) from core.people_sum_run), (select max(date_to) from core.summed_periods()), 'the newest');

-- S22: what is passed on ------------------------------------------------------------------------------------------------------------------------
insert into core.transfer_item(target, person_id, course_id, award_id, hours, due_from, state, reason_key, reason)
    select 'civil', a.person_id, a.course_id, a.id, a.hours, now(), case when (pg_temp.who(1)).person_id = a.person_id then 'held' when (pg_temp.who(2)).person_id = a.person_id then 'waiting' else 'waiting' end,
        case when (pg_temp.who(1)).person_id = a.person_id then 'name' else '' end, ''
    from core.award a where a.course_id = pg_temp.course('資安') and a.kind = 'hours';
insert into core.transfer_batch(number, target, action, rows, purpose, by_account_id, by_name) select '115-0001', 'civil', 'add', 4, '試', id, '試' from core.account where account_name = 'netdesk';
update core.transfer_item i set state = s, batch_id = b.id, row_no = n, reason_key = k, reason = r from core.transfer_batch b, (values (3, 'done', '', ''), (4, 'failed', 'refused', '查無此人'), (5, 'failed', 'refused', '試教師丄已離職'), (6, 'exported', '', '')) x(n, s, k, r)
    where i.person_id = (pg_temp.who(x.n)).person_id;
create function pg_temp.passed(actor text, more jsonb default '{}') returns text language sql volatile as $$ select pg_temp.said(actor, jsonb_build_object('report', 's22') || more) $$;
select is(pg_temp.passed('khchief'), 'civil=6/1/1/1/1/2/3.0 environment=0/0/0/0/0/0/0 preschool=1/0/1/0/0/0/0', 'S22 of a school: in all, waiting, held, sent, done, failed, hours');
select is(pg_temp.passed('tpchief'), 'civil=0/0/0/0/0/0/0 environment=0/0/0/0/0/0/0 preschool=0/0/0/0/0/0/0', 'and nothing of another''s people');
select is(pg_temp.passed('netdesk'), 'civil=?/?/?/?/?/?/? environment=0/0/0/0/0/0/0 preschool=?/?/?/?/?/?/?', 'of the country: of everybody, and of one person nothing');
delete from core.transfer_item where target = 'preschool';
select is(pg_temp.passed('netdesk'), 'civil=6/1/1/1/1/2/3.0 environment=0/0/0/0/0/0/0 preschool=0/0/0/0/0/0/0', 'of six: all of it');
select is(pg_temp.passed('khchief', jsonb_build_object('from', core.today() - 900, 'to', core.today() - 100)), 'civil=0/0/0/0/0/0/0 environment=0/0/0/0/0/0/0 preschool=0/0/0/0/0/0/0', 'by the course''s last session');
create function pg_temp.why(actor text) returns text language sql volatile as $$
    select string_agg(r -> 'texts' ->> 1 || '/' || (r -> 'texts' ->> 2) || '/' || (r -> 'texts' ->> 3) || '=' || coalesce(r -> 'numbers' ->> 0, '?') || '/' || coalesce(r -> 'numbers' ->> 1, '?'), ' ' order by r::text)
    from jsonb_array_elements(pg_temp.ask(actor, '{"report": "s22_reasons"}') -> 'rows') r $$;
select is(pg_temp.why('khchief'), 'failed/refused/查無此人=0/1 failed/refused/試教師丄已離職=0/1 held/name/=1/0', 'why, as the other side has said it');
select unalike(pg_temp.why(a), '%試教師%', a || ': what was said of one person is the own school''s') from unnest('{khdesk,netdesk}'::text[]) a;
select unalike(pg_temp.why('netdesk'), '%查無%', 'whoever it is');
select throws_ok($$select pg_temp.ask('khteacher', '{"report": "s22"}')$$, 'KA004', 'right.missing', 'a teacher has none of it');

-- 本學年時數 and 尚缺 beside the own roster -------------------------------------------------------------------------------------------------------
update core.duty set hours = 3, tags = '{35}', span = 'school_year' where name = '資通安全';
create function pg_temp.beside(actor text, n int, more jsonb default '{}') returns text language sql volatile as $$
    select (select string_agg(x #>> '{}', '/' order by i) from jsonb_array_elements(r -> 'numbers') with ordinality y(x, i))
    from jsonb_array_elements(api.study_figures(pg_temp.v(actor), (jsonb_build_object('report', 'roster', 'period', 'days', 'from', core.today() - 60, 'to', core.today()) || more)::text) -> 'rows') r where r ->> 'key' = (pg_temp.who(n)).id::text $$;
select is(pg_temp.beside('khchief', 1), '13.5/0/0.0', 'hours, duties lacking, hours lacking');
select is(pg_temp.beside('khchief', 7), '0/1/3.0', 'of who is on leave too');
select is(pg_temp.beside('khchief', 10), null, 'nobody of another school');
select pg_temp.teacher(20, t.unit('123999'));
select is(pg_temp.beside('khchief', 20), '0/1/3.0', 'whoever came after the roster was kept is there');
select is(pg_temp.beside('khchief', 20, '{"population": "counted"}'), '0/1/3.0', 'whatever population is asked for');
select throws_ok(format('select pg_temp.beside(%L, 1)', n), 'KD362', 'study.wide', n || ' has no roster of its own') from unnest('{khdesk,netdesk}'::text[]) n;
select throws_ok(format('select pg_temp.beside(%L, 1, %L)', 'khdesk', jsonb_build_object('unit', t.unit('123999'))), 'KD362', 'study.wide', 'nor of one that it reviews');

-- A kept roster -------------------------------------------------------------------------------------------------------------------------------------
create function pg_temp.kept(actor text, u int, s int default pg_temp.now()) returns jsonb language sql volatile as $$ select api.kept_roster(pg_temp.v(actor), u, s) $$;
select is(jsonb_array_length(pg_temp.kept('khdesk', t.unit('123999')) -> 'rows'), (select count(*)::int from core.roster_snapshot where unit_id = t.unit('123999') and semester = pg_temp.now()), 'the desk reads who was on it');
select is(pg_temp.kept('khdesk', t.unit('123999')) -> 'semesters', jsonb_build_array(pg_temp.now()), 'of which semesters there are rosters');
select is(pg_temp.kept('khchief', t.unit('123999')) - 'at', pg_temp.kept('khdesk', t.unit('123999')) - 'at', 'the school as its desk');
select is(pg_temp.kept('khdesk', t.unit('123999'), s) -> 'rows', '[]', s || ': none') from unnest(array[1001, 9992, 0, -1, 2147483647]) s;
select throws_ok(format('select pg_temp.kept(%L, %L)', n, u), 'KD100', 'roster.not_visible', n || ' asks for ' || coalesce(u::text, 'null'))
    from (values ('tpdesk', t.unit('123999')), ('tpchief', t.unit('123999')), ('khchief', pg_temp.unit_of('tpchief')), ('khdesk', 999999), ('khchief', 999999), ('khdesk', null), ('netdesk', t.unit('123999'))) x(n, u);
select throws_ok(format('select pg_temp.kept(%L, %L)', n, t.unit('123999')), 'KA004', 'right.missing', n || ' has no roster') from unnest('{khoperator,khteacher}'::text[]) n;
select throws_ok(format('select api.kept_roster(%L, %L, 1)', x, t.unit('123999')), 'KA001', 'session.invalid', 'nor who has no session') from unnest(array[t.secret(), '', null]) x;
select t.do(pg_temp.v('khdesk'), 'snapshot.correct', jsonb_build_object('teacher_id', (pg_temp.who(4)).id, 'semester', pg_temp.now(), 'title_id', 3, 'training_role_id', null, 'counted', false, 'reason', '實為留停'));
create function pg_temp.entry(n int) returns jsonb language sql volatile as $$ select r from jsonb_array_elements(pg_temp.kept('khchief', t.unit('123999')) -> 'rows') r where (r ->> 'teacher_id')::bigint = (pg_temp.who(n)).id $$;
select is(pg_temp.entry(4) -> 'counted', 'false', 'as it was put right');
select is(pg_temp.entry(4) -> 'corrections' -> 0 ->> 'reason', '實為留停', 'with the reason');
select is((select array_agg(k order by k) from jsonb_object_keys(pg_temp.entry(4) -> 'corrections' -> 0 -> 'changes') k), '{left_out,title_id}', 'and what was changed');
select is(pg_temp.entry(3) -> 'corrections', '[]', 'the others have none');
-- Whoever has gone to another school since is on the roster of then, and is put right there.
update core.teacher set unit_id = pg_temp.unit_of('tpchief') where id = (pg_temp.who(3)).id;
select isnt(pg_temp.entry(3), null, 'who has left the school is on the roster of then');
select is(t.do(pg_temp.v('khdesk'), 'snapshot.correct', jsonb_build_object('teacher_id', (pg_temp.who(3)).id, 'semester', pg_temp.now(), 'title_id', 3, 'training_role_id', null, 'counted', true, 'reason', '試')) ->> 'status', 'done', 'and is put right by the desk of that school');
select is((select count(*)::int from jsonb_array_elements(pg_temp.kept('tpchief', pg_temp.unit_of('tpchief')) -> 'rows') r where (r ->> 'teacher_id')::bigint = (pg_temp.who(3)).id), 0, 'the new school has nothing of it');

-- Quotas ---------------------------------------------------------------------------------------------------------------------------------------------
select throws_ok($$select pg_temp.kept('tpchief', pg_temp.unit_of('tpchief')) from generate_series(1, 320)$$, 'KA007', 'quota.exceeded', 'three hundred an hour');
select * from finish();
rollback;
