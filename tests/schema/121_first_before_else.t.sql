-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whoever must change a one-time password first is told no more of a course than a stranger: not whom the school has named for it.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'first' || i, 9480 + i) from generate_series(1, 2) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khoperator,tpchief}'::text[]) n;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create temp table c as select t.course('khchief', '{"state": "approved", "days": 39}') as id;
select is(t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', id, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
    'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 10, 'accept_mode', 'nominated',
    'nominate_each', 2))) ->> 'status', 'done', 'a course for which schools name their people') from c;
select is(t.do(pg_temp.v('khchief'), 'enrol.nominate', jsonb_build_object('number', (select x.number from core.course x where x.id = c.id),
    'teacher_ids', (select jsonb_agg(x.id) from core.teacher x where x.account_name = 'first1'))) #>> '{result,nominated}', '1', 'somebody is named') from c;
create function pg_temp.told(p_who text) returns jsonb language sql volatile as $$
    select api.enrolment_form(pg_temp.v(p_who), (select x.number from core.course x join c on c.id = x.id)) -> 'nomination' $$;

select is(pg_temp.told('khcontact') -> 'teachers', (select jsonb_agg(x.id) from core.teacher x where x.account_name = 'first1'), 'a colleague of the school is told whom');
select is(pg_temp.told('tpchief') -> 'teachers', '[]', 'another school is told of its own alone');
select is(pg_temp.told('khoperator'), null, 'who has no right to name people is told nothing of it');
update auth.credential set one_time = true where login = 'khcontact';
select is(pg_temp.told('khcontact'), null, 'nor is who must change a one-time password first');
update auth.credential set one_time = false where login = 'khcontact';
select isnt(pg_temp.told('khcontact'), null, 'until it is changed');
update auth.session set ended_at = now() where token_hash = auth.secret_hash(pg_temp.v('khcontact'));
select throws_ok($$ select pg_temp.told('khcontact') $$, 'KA001', 'session.invalid', 'an ended session is told nothing at all');
select * from finish();
rollback;
