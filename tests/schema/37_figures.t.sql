-- SPDX-License-Identifier: GPL-3.0-or-later
-- 統計圖表: what the rosters were in each semester, in sums alone, of one's own scope, and nobody told apart outside one's own school.
begin;
select no_plan();

select t.teacher('120398', 'khteacher', 6490);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief,tpchief,khcontact,khoperator,khteacher}'::text[]) n;
create function pg_temp.now() returns int language sql as $$ select core.semester_of(core.today())::int $$;
create function pg_temp.teacher(n int, unit int, title int default 7, employment int default 1, state text default 'active', subjects int[] default '{20001}')
returns bigint language plpgsql as $$
declare
    p core.person;
    v bigint;
begin
    insert into core.person default values returning * into p;
    insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state, departure, state_since, employment_id, subjects)
        values (p.id, unit, '試教師' || chr(19968 + n), 'female', left(t.nid('female', 6400 + n), 6) || '****', '1980-02-29', title, state,
                case when state = 'on_leave' then 'unpaid_leave' end, core.today() - 900, employment, subjects) returning id into v;
    return v;
end $$;
create function pg_temp.unit_of(actor text) returns int language sql as $$ select unit_id from core.account where account_name = actor $$;
create function pg_temp.ask(actor text, figure text, population text default 'everybody') returns jsonb language sql volatile as $$
    select api.roster_history(pg_temp.v(actor), figure, population) $$;
-- Of this semester: key=people, «?» where it is not shown, and the sum after them.
create function pg_temp.said(actor text, figure text, population text default 'everybody') returns text language sql volatile as $$
    select coalesce((select (select string_agg((r ->> 'key') || '=' || coalesce(r ->> 'people', '?'), ' ' order by r ->> 'key') from jsonb_array_elements(s -> 'rows') r)
                            || ' sum ' || coalesce(s ->> 'people', '?')
                     from jsonb_array_elements(pg_temp.ask(actor, figure, population) -> 'sums') s where (s ->> 'semester')::int = pg_temp.now()), 'nothing') $$;

-- 高雄市's school: 4 合格專任教師, 2 主任, 1 on leave, 1 by the hour, 1 職員. 臺北市's: 3 合格專任教師, 1 of them by the hour.
select pg_temp.teacher(n, t.unit('123999')) from generate_series(1, 4) n;
select pg_temp.teacher(n, t.unit('123999'), 3, null, subjects => '{20001,20002}') from generate_series(5, 6) n;
select pg_temp.teacher(7, t.unit('123999'), 7, 1, 'on_leave'), pg_temp.teacher(8, t.unit('123999'), 14, null, subjects => '{}'), pg_temp.teacher(9, t.unit('123999'), 21, null, subjects => '{}');
select pg_temp.teacher(n, pg_temp.unit_of('tpchief')) from generate_series(10, 11) n;
select pg_temp.teacher(12, pg_temp.unit_of('tpchief'), 7, 6);
select core.close_checkin(core.counted_roster(u, pg_temp.now()), 'closed', '試') from unnest(array[t.unit('123999'), pg_temp.unit_of('tpchief')]) u;

-- Whoever has no right, no session, or asks for what there is not --------------------------------------------------------------
create temp table asks as select * from unnest('{roster_history,roster_now}'::text[]) ask;
select throws_ok(format('select api.%I(%L, %L, %L)', ask, pg_temp.v('khteacher'), f, 'everybody'), 'KA004', 'right.missing', ask || ': a teacher gets no ' || f) from unnest('{total,title,nothing}'::text[]) f, asks;
select throws_ok(format('select api.%I(%L, %L, %L)', ask, x, 'total', 'everybody'), 'KA001', 'session.invalid', ask || ': nor who has no session') from unnest(array[t.secret(), '', null]) x, asks;
select throws_ok(format('select api.%I(%L, %L, %L)', ask, pg_temp.v('khchief'), f, 'everybody'), 'KD129', 'figures.unknown', ask || ': ' || coalesce(f, 'null') || ' is no figure')
    from unnest(array['', null, 'name', 'person_id', 'TITLE', 'title'' or true --', repeat('x', 100000)]) f, asks;
select throws_ok(format('select api.roster_now(%L, %L, %L)', pg_temp.v('khchief'), 'changes', 'everybody'), 'KD129', 'figures.unknown', 'nothing changes now');
select throws_ok(format('select api.%I(%L, %L, %L)', ask, pg_temp.v('khchief'), 'title', p), 'KD129', 'figures.unknown', ask || ': ' || coalesce(p, 'null') || ' is no population')
    from unnest(array['', null, 'all', 'everybody ']) p, asks;
update auth.credential set one_time = true where login = (select login from auth.credential c join core.account x on x.id = c.account_id where x.account_name = 'khcontact');
select throws_ok($$select pg_temp.ask('khcontact', 'title')$$, 'KA003', 'session.must_change', 'not before the one-time password is changed');
update auth.credential set one_time = false where one_time;

-- One's own school: everything, however few --------------------------------------------------------------------------------------
select is(pg_temp.said(n, 'title'), '14=1 21=1 3=2 7=5 sum 9', n || ' sees the own school in full') from unnest('{khchief,khcontact}'::text[]) n;
select is(pg_temp.said('tpchief', 'title'), '7=3 sum 3', 'and nothing of another one');
-- An 作業人員 (S2) has the sums of the own unit, and no roster: small numbers are somebody.
select is(pg_temp.said('khoperator', 'title'), '14=? 21=? 3=? 7=? sum 9', 'an 作業人員 is told no small number');
select is(pg_temp.said('khoperator', 'total'), '=9 sum 9', 'but how many there are');
select is(pg_temp.said('khoperator', 'group'), 'staff=? teacher=? sum 9', 'nor what would give one away');
-- As the rosters are: what has changed since the check-in is in them.
create function pg_temp.now_is(actor text, figure text, population text default 'everybody') returns text language sql volatile as $$
    select coalesce((select string_agg((r ->> 'key') || '=' || coalesce(r ->> 'people', '?'), ' ' order by r ->> 'key') from jsonb_array_elements(s -> 'rows') r)
                    || ' sum ' || coalesce(s ->> 'people', '?'), 'nothing') from (select api.roster_now(pg_temp.v(actor), figure, population) #> '{sums,0}' as s) x $$;
select pg_temp.teacher(30, t.unit('123999'), 5);
update core.teacher set state = 'left', departure = 'retire' where name = '試教師' || chr(19968 + 8);
select is(pg_temp.said('khchief', 'title'), '14=1 21=1 3=2 7=5 sum 9', 'the semester is as it was kept');
select is(pg_temp.now_is('khchief', 'title'), '21=1 3=2 5=1 7=5 sum 9', 'now one has come and one is gone');
select is(pg_temp.now_is('khchief', 'title', 'counted'), '3=2 5=1 7=4 sum 7', 'of whom it counts');
select is(pg_temp.now_is('khoperator', 'title'), '21=? 3=? 5=? 7=? sum 9', 'and small numbers are as small');
select is(pg_temp.now_is('tpchief', 'title'), '7=3 sum 3', 'nothing of another school');
select is(pg_temp.now_is(n, 'total'), s, n || ': as far as figures reach') from (values ('netdesk', '=13 sum 13'), ('khdesk', '=9 sum 9'), ('tpdesk', '=3 sum 3'), ('kdesk', '=? sum ?')) x(n, s);
select is(api.roster_now(pg_temp.v('khchief'), 'subject', 'everybody') #>> '{totals,0,people}', '9', 'whom subjects count more than once');
select is(api.roster_now(pg_temp.v('khchief'), 'title', 'everybody') -> 'semesters', '[]', 'no check-in');
delete from core.teacher where name = '試教師' || chr(19968 + 30);
update core.teacher set state = 'active', departure = null where name = '試教師' || chr(19968 + 8);
select is(pg_temp.said('khchief', 'title', 'counted'), '3=2 7=4 sum 6', 'counted: 專任 and 代理, not who is away or paid by the hour');
select is(pg_temp.said('tpchief', 'title', 'counted'), '7=2 sum 2', 'how they are employed goes before their title');
select is(pg_temp.said('khchief', 'title', 'with_staff'), '21=1 3=2 7=4 sum 7', 'with 行政職員');
select is(pg_temp.said('khchief', 'state'), 'active=8 unpaid_leave=1 sum 9', 'by how they stand');
select is(pg_temp.said('khchief', 'group'), 'staff=1 teacher=8 sum 9', '教師 and 行政職員');
select is(pg_temp.said('khchief', 'employment'), '0=4 1=5 sum 9', 'not said is a row too');
select is(pg_temp.said('khchief', 'training_role'), '0=9 sum 9', 'training roles');
select is(pg_temp.said('khchief', 'account'), 'waiting=9 sum 9', 'accounts, as they were then');
select is(pg_temp.said('khchief', 'stage'), '0=9 sum 9', 'stages');
select is(pg_temp.said('khchief', 'total'), '=9 sum 9', 'all of them');
select is(pg_temp.said('khchief', 'subject'), '0=2 20001=7 20002=2 sum ?', 'whoever teaches two subjects is in both rows: they are no parts of a sum');
select is(pg_temp.ask('khchief', 'subject') #> '{totals,0,people}', '9', 'which is said besides');
select is(pg_temp.ask('khchief', 'title') -> 'semesters', jsonb_build_array(jsonb_build_object('semester', pg_temp.now(), 'units', 1, 'missed', 0)), 'whose rosters these are');

-- The rows of every figure add up to the roster as it was kept -------------------------------------------------------------------
select is((select sum((r ->> 'people')::int) from jsonb_array_elements(pg_temp.ask('khchief', f, p) #> '{sums,0,rows}') r),
          (select count(*) from core.roster_snapshot s join core.teacher_title k on k.id = s.title_id
           where s.unit_id = t.unit('123999') and core.is_in_population(p, k.staff_group, s.state, s.title_id, s.employment_id)), f || ' of ' || p)
    from unnest('{total,group,title,stage,state,employment,training_role,account,county}'::text[]) f, unnest('{counted,with_staff,everybody}'::text[]) p;

-- Desks: their schools, and nobody told apart --------------------------------------------------------------------------------------
select is(pg_temp.said('khdesk', 'title'), '14=? 21=? 3=? 7=? sum 9', 'too few, and the one left with them: the sum would tell');
select pg_temp.teacher(n, t.unit('124698'), 6) from generate_series(20, 26) n;
select core.close_checkin(core.counted_roster(t.unit('124698'), pg_temp.now()), 'missed', '');
select is(pg_temp.said('khdesk', 'title'), '14=? 21=? 3=? 6=7 7=? sum 16', 'with the few goes the smallest of the others, so that the sum does not tell them');
select is(pg_temp.said('khdesk', 'state'), 'active=? unpaid_leave=? sum 16', 'one on leave in a county is somebody');
select is(pg_temp.said('khdesk', 'group', 'counted'), 'teacher=13 sum 13', 'enough of them');
select is(pg_temp.ask('khdesk', 'title') #> '{semesters,0}', jsonb_build_object('semester', pg_temp.now(), 'units', 2, 'missed', 1), 'of how many schools, and which the centre took itself');
select is(pg_temp.said('tpdesk', 'title'), '7=3 sum 3', '臺北市 has its own school');
select is(pg_temp.said('tpdesk', 'title', 'counted'), '7=? sum ?', 'also where all of it is too small');
select is(pg_temp.said('kdesk', 'title'), 'nothing', '國教署 has none of them');
select is(pg_temp.said('netdesk', 'group'), 'staff=? teacher=? sum 19', '教師進修網: the country, by the same rule');
select is(pg_temp.said('netdesk', 'title', 'counted'), '3=? 6=7 7=? sum 15', 'in every figure');
select unalike(pg_temp.ask('netdesk', f)::text, '%試教師%', 'nobody by name') from unnest('{title,changes}'::text[]) f;

-- What is too small, whatever stands beside it ------------------------------------------------------------------------------------
select is((select array_agg(x order by x) from unnest(core.hidden_figures(f)) x), h, f::text)
    from (values ('{5,6}'::int[], null::int[]), ('{2,6}', '{1,2}'), ('{2,6,4}', '{1,3}'), ('{1,1,9,3}', '{1,2,4}'), ('{2}', '{0,1}'), ('{1,2}', '{0,1,2}'), ('{0,4,5}', null), ('{0,2,5}', '{2,3}'), ('{}', null)) x(f, h);

-- Who comes and goes ---------------------------------------------------------------------------------------------------------------
insert into core.teacher_event(teacher_id, unit_id, action, by_name) select id, unit_id, 'register', '試' from core.teacher where unit_id = t.unit('123999') order by id limit 2;
insert into core.teacher_move(teacher_id, name, from_unit_id, to_unit_id, kind, on_date, state, settled, by_name)
    select (select min(id) from core.teacher), '試', case when f then t.unit('123999') end, case when o then pg_temp.unit_of('tpchief') end, k, core.today(), s, d, '試'
    from (values (true, false, 'retire', 'done', null), (true, false, 'retire', 'taken_back', null), (true, false, 'resign', 'planned', null),
                 (true, true, 'join', 'objected', null), (true, true, 'join', 'settled', 'return'), (false, true, 'join', 'done', null)) x(f, o, k, s, d);
select is(pg_temp.said('khchief', 'changes'), 'register=2 retire=1 transfer=1 sum 4', 'what was taken back, planned or decided otherwise has not happened');
select is(pg_temp.said('tpchief', 'changes'), 'join=2 sum 2', 'whoever comes over leaves there and arrives here');
select is(pg_temp.said('khdesk', 'changes'), 'register=? retire=? transfer=? sum ?', 'few who left are somebody too');

-- Old semesters, and quotas ----------------------------------------------------------------------------------------------------------
insert into core.roster_snapshot select pg_temp.now() - d, person_id, unit_id, title_id, state, departure, stage_id, subjects, employment_id, training_role_id, civil_servant, account_state
    from core.roster_snapshot, unnest('{10,60,70}'::int[]) d where semester = pg_temp.now() and unit_id = t.unit('123999');
select is((select jsonb_agg(x -> 'semester') from jsonb_array_elements(pg_temp.ask('khchief', 'total') -> 'sums') x), to_jsonb(array[pg_temp.now() - 60, pg_temp.now() - 10, pg_temp.now()]), 'six years, in their order');
select pg_temp.ask('tpchief', 'total') from generate_series(1, 290);
select throws_ok($$select pg_temp.ask('tpchief', 'total') from generate_series(1, 20)$$, 'KA007', 'quota.exceeded', 'three hundred an hour');
select lives_ok($$select pg_temp.ask('khchief', 'total')$$, 'of each account');

select * from finish();
rollback;
