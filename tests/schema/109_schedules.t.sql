-- SPDX-License-Identifier: GPL-3.0-or-later
-- 定期統計: whoever has figures is reminded of them, by a mail without numbers; a school hears each semester who lacks something of 法定研習
-- (M18); and what a hostile caller gets out of it.
begin;
select no_plan();
\ir studied.sql

create function pg_temp.wish(more jsonb default '{}') returns jsonb language sql as $$
    select '{"name": "每月時數", "every": "month", "by_mail": true, "query": {"report": "s02", "period": "school_year"}}'::jsonb || more $$;
create function pg_temp.of(p_name text, more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('schedule_id', s.id, 'row_version', s.row_version) || more from core.figure_schedule s where s.name = p_name $$;
create function pg_temp.mails(p_template text) returns setof core.mail language sql volatile as $$ select * from core.mail m where m.template = p_template order by m.id $$;

-- When: Mondays, firsts of a month, sixty days before a semester ends.
select is(core.next_schedule(e, (d || ' 12:00+08')::timestamptz), (n || ' 07:10+08')::timestamptz, e || ' after ' || d) from (values ('week', '2026-11-30', '2026-12-07'), ('month', '2026-11-30', '2026-12-01'),
    ('semester', '2026-11-30', '2026-12-02'), ('semester', '2026-12-03', '2027-06-01'), ('semester', '2027-06-02', '2027-12-02')) x(e, d, n);

-- Made, changed, stopped, resumed, deleted: by its owner ------------------------------------------------------------------------------------------
select is(pg_temp.do(n, 'schedule.add', pg_temp.wish(jsonb_build_object('name', n))), 'done', n || ' has one') from unnest('{khchief,khcontact,khoperator,khdesk}'::text[]) n;
select is(pg_temp.do('khteacher', 'schedule.add', pg_temp.wish()), 'KA004', 'a teacher has no figures');
select is(pg_temp.do('netdesk', 'schedule.add', pg_temp.wish('{"query": {"report": "s09", "period": "semester"}}')), 'done', '教師進修網 too');
select is(pg_temp.do('netdesk', 'schedule.add', pg_temp.wish('{"query": {"report": "s01"}}')), 'KD362', 'what one may not ask for is no schedule');
select is(pg_temp.do('khchief', 'schedule.add', pg_temp.wish(m)), c, m::text) from (values ('{"query": {"report": "s99"}}'::jsonb, 'KD360'), ('{"query": {"report": "roster"}}', 'KD360'), ('{"query": {"report": "s02", "more": 1}}', 'KD360'),
    ('{"query": "s02"}', 'KC003'), ('{"query": null}', 'KC003'), ('{"query": {"report": "s02", "period": "school_year", "year": 114}}', 'KD455'), ('{"query": {"report": "s02", "period": "days", "from": "2026-01-01", "to": "2026-02-01"}}', 'KD455'),
    ('{"every": "day"}', 'KD005'), ('{"every": "semester"}', 'KD005'), ('{"every": 1}', 'KC003'), ('{"by_mail": "yes"}', 'KC003'), ('{"name": ""}', 'KD005'), ('{"name": "！？"}', 'KD005')) x(m, c);
select is(pg_temp.do('khchief', 'schedule.add', pg_temp.wish(jsonb_build_object('query', jsonb_build_object('report', 's02', 'unit', pg_temp.unit_of('tpchief'))))), 'KD361', 'another''s school is not there');
select is(pg_temp.do('khchief', 'schedule.add', pg_temp.wish(jsonb_build_object('query', jsonb_build_object('report', 's04', 'person', (pg_temp.who(10)).id)))), 'KD367', 'nor is another''s teacher');
select is(pg_temp.do('khchief', 'schedule.change', pg_temp.of('khchief', '{"name": "每週時數", "every": "week", "by_mail": false}')), 'done', 'changed');
select is(pg_temp.do('khchief', 'schedule.change', pg_temp.of('每週時數', '{"name": "x", "every": "week", "by_mail": false, "row_version": 1}')), 'KD452', 'as it was seen');
select is(pg_temp.do(n, 'schedule.' || k, pg_temp.of('每週時數', '{"name": "x", "every": "week", "by_mail": false}')), 'KD451', n || ' finds none of another''s: ' || k)
    from unnest('{khcontact,khoperator,khdesk,netdesk,tpchief}'::text[]) n, unnest('{change,stop,resume,remove}'::text[]) k;
select is(pg_temp.do('khchief', 'schedule.stop', '{"schedule_id": 999999999, "row_version": 1}'), 'KD451', 'as what there is not');
select is(pg_temp.do('khchief', 'schedule.resume', pg_temp.of('每週時數')), 'KD453', 'it runs already');
select is(pg_temp.do('khchief', 'schedule.stop', pg_temp.of('每週時數')), 'done', 'stopped');
select is(pg_temp.do('khchief', 'schedule.stop', pg_temp.of('每週時數')), 'KD453', 'once');
select is(pg_temp.do('khchief', 'schedule.resume', pg_temp.of('每週時數')), 'done', 'resumed');
select is(pg_temp.do('khchief', 'schedule.add', pg_temp.wish(jsonb_build_object('name', '第' || n))), case when n <= 19 then 'done' else 'KD454' end, 'so many an account: ' || n) from generate_series(1, 21) n;
select is(pg_temp.do('khchief', 'schedule.remove', pg_temp.of('第' || n)), 'done', 'deleted ' || n) from generate_series(1, 19) n;
-- Twice with one id it is one.
select is((select count(*)::int from (select api.submit(pg_temp.v('tpchief'), i.id, 'schedule.add', pg_temp.wish()::text) from (select t.uuid7() as id offset 0) i, generate_series(1, 3)) x), 3, 'repeated');
select is((select count(*)::int from core.figure_schedule s join core.account a on a.id = s.account_id where a.account_name = 'tpchief'), 1, 'and made once');

-- Whose they are --------------------------------------------------------------------------------------------------------------------------------------
create function pg_temp.seen(actor text) returns text language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return (select string_agg(s.doc ->> 'name', ' ' order by s.pk) from api.snapshot('schedule') s);
end $$;
select is(pg_temp.seen(n), w, n || ' has the own ones in the feed') from (values ('khchief', '每週時數'), ('khcontact', 'khcontact'), ('khoperator', 'khoperator'), ('khdesk', 'khdesk'), ('tpdesk', null)) x(n, w);
select throws_ok($$select pg_temp.seen('khteacher')$$, 'KS001', 'table.unknown', 'a teacher has no such table');
select is((select array_agg(distinct c.unit_id) from sync.change c where c.tab = 'schedule'), array[null]::int[], 'told to the person, to no unit');

-- What is due is told, without numbers ----------------------------------------------------------------------------------------------------------------
delete from core.figure_schedule;
select pg_temp.do('khchief', 'schedule.add', pg_temp.wish()), pg_temp.do('khoperator', 'schedule.add', pg_temp.wish('{"by_mail": false}'));
select is((core.issue_figures() ->> 'figures_issued')::int, 0, 'nothing is due');
update core.figure_schedule set due_at = now() - interval '1 hour' where kind = 'report';
select is((core.issue_figures() ->> 'figures_issued')::int, 2, 'two are');
select is((core.issue_figures() ->> 'figures_issued')::int, 0, 'once');
select is((select array_agg(address) from pg_temp.mails('figures.issue')), array[(select email from core.account where account_name = 'khchief')], 'one wants a mail');
select unalike((select body from pg_temp.mails('figures.issue') limit 1), '%試教師%', 'which names nobody');
select is((select substring(body from '[0-9]+') from pg_temp.mails('figures.issue') limit 1), null, 'and tells no number');
select cmp_ok((select min(due_at) from core.figure_schedule), '>', now(), 'the next one comes');
savepoint trial;
update core.figure_schedule set due_at = now() - interval '1 hour' where kind = 'report';
select is((select subject like '%定期統計%' from admin.mailbox(1)), true, 'in a trial it comes when the mailbox is looked at');
rollback to savepoint trial;
-- Who has lost the right, or whose account is closed, is told nothing.
update core.figure_schedule set due_at = now() - interval '1 hour' where kind = 'report';
delete from auth.figure_right where account_type = 'operator';
update core.account set state = 'closed' where account_name = 'khchief';
select is((core.issue_figures() ->> 'figures_issued')::int, 0, 'neither of them');
select is((select stopped_by from core.figure_schedule s join core.account a on a.id = s.account_id where a.account_name = 'khoperator' and s.kind = 'report'), 'right', 'and it stops by itself');
update core.account set state = 'open' where account_name = 'khchief';
insert into auth.figure_right(account_type, subject, reach) values ('operator', 'roster', 'unit'), ('operator', 'study', 'unit');
-- Twelve that nobody looks at end it.
update core.account set last_sign_in_at = null where account_name = 'khchief';
create function pg_temp.again() returns int language sql volatile as $$
    update core.figure_schedule s set due_at = now() - interval '1 hour' from core.account a where a.id = s.account_id and a.account_name = 'khchief' and s.kind = 'report' and s.state = 'active';
    select (core.issue_figures() ->> 'figures_issued')::int $$;
select pg_temp.again() from generate_series(1, 12);
select is((select stopped_by || unread from core.figure_schedule s join core.account a on a.id = s.account_id where a.account_name = 'khchief' and s.kind = 'report'), 'idle12', 'it stops');
select alike((select body from pg_temp.mails('figures.issue') order by id desc limit 1), '%自動停止%', 'and the last mail says so');
-- No more than it has time for.
select pg_temp.do('khcontact', 'schedule.add', pg_temp.wish(jsonb_build_object('name', '時' || n))) from generate_series(1, 3) n;
update core.figure_schedule set due_at = now() - interval '1 hour' where name like '時%';
select is((core.issue_figures(interval '0') ->> 'figures_issued')::int, 1, 'one at least');
select is((core.issue_figures() ->> 'figures_issued')::int, 2, 'and the others the next time');

select cmp_ok((core.add_duty_notices() ->> 'duty_notices')::int, '>=', 3, 'M18 is there by itself');
select is(core.add_duty_notices(), '{"duty_notices": 0}', 'once');
-- M18 ------------------------------------------------------------------------------------------------------------------------------------------------------
update core.duty set retired = name <> '資通安全', hours = 4, tags = '{35}', span = 'school_year', roles = '{}', titles = '{}' where true;
select is((select array_agg(a.account_name order by a.account_name) from core.figure_schedule s join core.account a on a.id = s.account_id where s.kind = 'duty' and a.account_name like 'kh%'), '{khchief,khcontact}', 'who leads a school and its 連絡人 have it');
select is((select count(*)::int from core.figure_schedule s join core.account a on a.id = s.account_id join core.unit u on u.id = a.unit_id join core.unit_kind k on k.key = u.kind where s.kind = 'duty' and k.is_desk), 0, 'no desk does');
select is(pg_temp.do('khchief', 'schedule.remove', (select jsonb_build_object('schedule_id', s.id, 'row_version', s.row_version) from core.figure_schedule s join core.account a on a.id = s.account_id where s.kind = 'duty' and a.account_name = 'khchief')), 'KD456', 'it is not deleted');
create function pg_temp.duty_due() returns int language sql volatile as $$
    update core.figure_schedule set due_at = now() - interval '1 hour' where kind = 'duty' and state = 'active';
    select (core.issue_figures() ->> 'figures_issued')::int $$;
select is(pg_temp.duty_due(), 3, 'the two of one school and the one of the other');
select is((select people from core.figure_schedule s join core.account a on a.id = s.account_id where s.kind = 'duty' and a.account_name = 'khchief'), 6, 'how many lack something');
select is((select s.people from core.figure_schedule s join core.account a on a.id = s.account_id where s.kind = 'duty' and a.account_name = 'khchief'),
    (select jsonb_array_length(pg_temp.ask('khchief', jsonb_build_object('report', 's03_lacking', 'duty', d.id, 'period', 'school_year') - 'from' - 'to') -> 'rows') from core.duty d where d.name = '資通安全'), 'as many as S03 names');
select is((select lacking -> 0 ->> 'people' from core.figure_schedule s join core.account a on a.id = s.account_id where s.kind = 'duty' and a.account_name = 'khchief'), '6', 'and of what');
select alike((select body from pg_temp.mails('figures.lacking') where address = (select email from core.account where account_name = 'khchief')), '%資通安全：尚缺 6 人%', 'so says the mail');
select unalike((select string_agg(body, '') from pg_temp.mails('figures.lacking')), '%試教師%', 'which names nobody');
select is(pg_temp.do('khchief', 'schedule.stop', (select jsonb_build_object('schedule_id', s.id, 'row_version', s.row_version) from core.figure_schedule s join core.account a on a.id = s.account_id where s.kind = 'duty' and a.account_name = 'khchief')), 'done', 'whoever does not want it stops it');
select is(pg_temp.duty_due(), 2, 'and is told no more');
update core.duty set retired = true;
select is(pg_temp.duty_due(), 0, 'where nobody lacks anything there is nothing to tell');

-- Quotas ---------------------------------------------------------------------------------------------------------------------------------------------------
select throws_ok($$select pg_temp.do('tpdesk', 'schedule.stop', jsonb_build_object('schedule_id', n + 999999, 'row_version', 1)) from generate_series(1, 110) n$$, 'KA007', 'quota.exceeded', 'a hundred a day');
select is(pg_temp.do('khdesk', 'schedule.add', pg_temp.wish()), 'done', 'of each account');
select * from finish();
rollback;
