-- SPDX-License-Identifier: GPL-3.0-or-later
-- 交接 as one case: the successor's account is opened and the predecessor's deleted by one decision, in one transaction; the
-- school is never without a 總負責人, and nobody takes over from whom they like.
begin;
select no_plan();

select t.account('CEN12', 'khdesktwo', 'reviewer', 903);
update core.account set name = '王前任' where account_name = 'khchief';
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,khdesktwo,tpdesk,khchief,khcontact}'::text[]) n;
create function pg_temp.ac(n text) returns core.account language sql as $$ select a from core.account a where a.account_name = n order by id desc limit 1 $$;
create function pg_temp.app(n text) returns core.application language sql as $$ select x from core.application x where x.account_name = n order by x.id desc limit 1 $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,state}') $$;
create function pg_temp.apply(n text, p_serial int, p_more jsonb default '{}', p_unit text default '123999', p_type text default 'chief_manager') returns text language sql volatile as $$
    select pg_temp.said(t.apply(t.secret(), t.form(p_type, n, p_serial, p_unit, '{"takes_over": "王前任"}'::jsonb || p_more))) $$;
create function pg_temp.on(actor text, kind text, n text, more jsonb default '{}') returns text language sql volatile as $$
    select pg_temp.said(t.on(pg_temp.v(actor), kind, (pg_temp.app(n)).id, more)) $$;
create function pg_temp.mails(p_template text) returns text[] language sql as $$ select coalesce(array_agg(split_part(address, '@', 1) order by address), '{}') from core.mail where template = p_template $$;

-- The predecessor begins it: names who comes, and nothing more comes of it than a mail and a line of the history
create function pg_temp.announce(actor text, n text, p_more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'account.announce', jsonb_build_object('account_id', (pg_temp.ac(n)).id, 'successor', '林接任', 'email', 'next@example.edu.tw') || p_more) $$;
select is(pg_temp.announce(n, n) #>> '{error,key}', 'right.missing', 'not by ' || n) from unnest('{khdesk,khcontact}'::text[]) n;
select is(pg_temp.announce('khchief', 'tpchief') #>> '{error,key}', 'account.not_visible', 'nor for somebody else''s account');
select is(pg_temp.announce('khchief', 'khchief', b) #>> '{error,key}', 'field.invalid', 'nor with ' || b::text) from (values ('{"successor": ""}'::jsonb), ('{"successor": "x\ny"}'), ('{"email": "x"}')) x(b);
select is((select count(*) from core.mail where template = 'handover.invite'), 0::bigint, 'nobody was written to');
create temp table before as select (pg_temp.ac('khchief')).*, (select array[stored_key, salt] from auth.credential c where c.account_id = (pg_temp.ac('khchief')).id) as keys;
select is(pg_temp.announce('khchief', 'khchief') ->> 'status', 'done', 'announced');
select matches((select address || body from core.mail where template = 'handover.invite'), '^next@.*林接任.*王前任.*123999.*密碼', 'the successor is told how to apply, and of no password');
select unalike((select body from core.mail where template = 'handover.invite'), '%{%', 'nothing is left to fill in');
select is(to_jsonb(b) - 'keys', to_jsonb(pg_temp.ac('khchief')), 'the account is as it was') from before b;
select is((select array[stored_key, salt] from auth.credential c where c.account_id = (pg_temp.ac('khchief')).id), b.keys, 'and so is its password') from before b;
select api.open(pg_temp.v('khdesk'));
select is((select doc #>> '{changes,successor,after}' from api.snapshot('account_event') where doc ->> 'action' = 'announce'), '林接任', 'the desk reads who was named');
select api.open(pg_temp.v('khchief'));
select is((select jsonb_agg(doc #>> '{changes,successor,after}') from api.snapshot('account_event') where (doc ->> 'account_id')::bigint = (pg_temp.ac('khchief')).id),
    '["林接任"]', 'and who has named them, of the own account this alone');
select api.open(pg_temp.v('khcontact'));
select throws_ok('select * from api.snapshot(''account_event'')', 'KS001', 'table.unknown', 'and nobody else');
select is((select count(pg_temp.announce('khchief', 'khchief')) from generate_series(1, 4)), 4::bigint, 'five a day');
select throws_ok($$ select pg_temp.announce('khchief', 'khchief') $$, 'KA007', 'quota.exceeded', 'no mailbox is flooded');
delete from core.mail;

-- Who is taken over from
select is(pg_temp.apply('nobodyone', 801, '{"takes_over": "李無此"}'), 'handover.nobody', 'nobody of this name');
select is(pg_temp.apply('nobodytwo', 802, '{}', '314698'), 'handover.nobody', 'not of another school');
select is(pg_temp.apply('nobodythree', 803, '{}', '123999', 'contact'), 'handover.nobody', 'a 連絡人 takes over nothing');
select is(pg_temp.apply('nobodyfour', 804, '{"takes_over": "試驗員"}'), 'handover.nobody', 'a 連絡人 is not taken over from');
select throws_ok($$ select pg_temp.apply('nobodyfive', 805, '{"takes_over": 7}') $$, 'KC003', 'command.body', 'a name is a text');
select is((select count(*) from core.mail where template = 'handover.asked'), 0::bigint, 'nobody was mailed of all that');
select is(pg_temp.apply('plainone', 806, '{"takes_over": ""}'), 'awaiting_paper', 'whoever takes over from nobody says nothing');

-- One case
select is(pg_temp.apply('successor', 810), 'awaiting_paper', '接任');
select is((select array[takes_over::text, takes_over_name] from pg_temp.app('successor')), array[(pg_temp.ac('khchief')).id::text, '王前任'], 'from whom is kept');
select is(pg_temp.mails('handover.asked'), '{khchief}', 'the predecessor is told');
select is(pg_temp.apply('another', 811), 'awaiting_paper', 'somebody else says the same');
select is(pg_temp.mails('handover.asked'), '{khchief}', 'a mailbox is not flooded');
select is((pg_temp.ac('khchief')).state, 'open', 'nothing else has happened');
select admin.set_desk_rule('CEN12', true);
select is(pg_temp.on('khdesk', 'application.approve', 'successor', '{"before_paper": true}'), 'decision.needs_paper', 'not before its paper, whatever the desk''s rule');
select is(pg_temp.on('tpdesk', 'application.approve', 'successor'), 'application.not_visible', 'nor by another desk');
select is(pg_temp.on('khdesk', 'application.receive', n, '{"how": "post", "head_seal": true}'), 'awaiting_review', '收件') from unnest('{successor,another}'::text[]) n;

-- What waits for a 總負責人 of the school
select is(pg_temp.said(t.apply(t.secret(), t.form('operator', 'colleague', 820, '123999'))), 'awaiting_opening', 'a colleague waits');
select api.open(pg_temp.v('khdesk'));
select is((select array[doc ->> 'takes_over', doc ->> 'takes_over_name'] from api.snapshot('application') where doc ->> 'account_name' = 'successor'), array[(pg_temp.ac('khchief')).id::text, '王前任'], 'the desk sees from whom');

create temp table course as select t.course('khchief', '{"state": "approved"}') as id;
create function pg_temp.owner() returns text language sql as $$ select a.account_name from core.course c join core.account a on a.id = c.owner_account_id where c.id = (select id from course) $$;

-- What is open of the predecessor is told to the desk before it decides, and to nobody else
create function pg_temp.open_of(actor text, n text) returns text language plpgsql as $$
begin return api.obstacles(pg_temp.v(actor), (pg_temp.app(n)).id)::text; exception when others then return sqlerrm; end $$;
select is(pg_temp.open_of('khdesk', 'successor')::jsonb, '{"obstacles": [], "cases": 1, "requests": 0, "courses": 1}', 'a colleague waits, and nothing stands in the way: not that there is no other yet');
select is(pg_temp.open_of(n, 'successor'), 'application.not_visible', 'not to ' || n) from unnest('{tpdesk,khchief,khcontact}'::text[]) n;
select is(pg_temp.open_of('khdesk', n), 'application.not_visible', 'nor of a case that ends no account: ' || n) from unnest('{plainone,colleague}'::text[]) n;
select throws_ok($$ select api.obstacles('x', 1) $$, 'KA001', 'session.invalid', 'nor to whoever is nobody');

-- An obstacle of another subject stops both: no half of it is done
insert into core.obstacle_kind(key, finder, ord) values ('test.obstacle', 'obstacle_of_test', 99);
create function core.obstacle_of_test(ac core.account) returns setof jsonb language sql stable as $$ select '{}'::jsonb where ac.account_name = 'khchief' $$;
grant execute on function core.obstacle_of_test(core.account) to desk_owner;
select is(pg_temp.open_of('khdesk', 'successor')::jsonb #>> '{obstacles,0,key}', 'test.obstacle', 'the desk sees it before');
select is(pg_temp.on('khdesk', 'application.approve', 'successor'), 'account.obstacles', 'what stands in the way of the deletion');
select is((select array[(pg_temp.ac('khchief')).state, (pg_temp.app('successor')).state, (pg_temp.ac('successor')).state]), array['open', 'awaiting_review', null], 'keeps both as they were');
delete from core.obstacle_kind where key = 'test.obstacle';

delete from core.mail;
select is(pg_temp.on('khdesk', 'application.approve', 'successor'), 'approved', '核准');
select is((select array[(pg_temp.ac('khchief')).state, (pg_temp.ac('successor')).state]), '{deleted,open}', 'opens the one and deletes the other');
select is(pg_temp.owner(), 'successor', 'whose courses the successor has');
select is((pg_temp.ac('khchief')).deleted_at, (pg_temp.ac('successor')).opened_at, 'at one moment');
select is((select has_chief from core.unit where code = '123999'), true, 'the school has a 總負責人');
select is(pg_temp.mails('application.approve') || pg_temp.mails('account.delete'), '{successor,khchief}', 'both are told');
select matches((select reason from core.account_event where account_id = (pg_temp.ac('khchief')).id and action = 'delete'), '業務交接', 'the history says why');
select throws_ok(format('select api.open(%L)', pg_temp.v('khchief')), 'KA001', 'session.invalid', 'the predecessor is signed out');
insert into v select 'successor', t.token_for('successor');
update core.account set first_sign_in_at = null where account_name = 'successor';
select is(pg_temp.on('successor', 'application.open_as', 'colleague', '{"account_type": "operator"}'), 'approved', 'what waited for the one waits for the other');

-- Taken back, both come back
select is(pg_temp.on('khdesk', 'application.take_back', 'successor', '{"reason": "誤核"}'), 'awaiting_review', '撤銷');
select is((select array[(pg_temp.ac('khchief')).state, (pg_temp.ac('successor')).state]), '{open,taken_back}', 'the predecessor is there again');
select is(pg_temp.owner(), 'khchief', 'with the courses');
select is((select has_chief from core.unit where code = '123999'), true, 'and the school still has one');
select is(pg_temp.on('khdesk', 'application.approve', 'successor'), 'approved', 'approved again');
select is(pg_temp.said(t.apply(t.secret(), t.form('chief_manager', 'khchief', 830, '314698'))), 'awaiting_paper', 'somebody takes the predecessor''s name');
select is(pg_temp.on('khdesk', 'application.take_back', 'successor', '{"reason": "x"}'), 'account.taken_again', 'then it is not taken back');
select is((pg_temp.ac('successor')).state, 'open', 'and the school keeps its 總負責人');

-- The second successor finds the predecessor gone: an account, nothing more
select is(pg_temp.on('khdesk', 'application.approve', 'another'), 'approved', 'the other one');
select is((pg_temp.ac('successor')).state, 'open', 'takes nothing from the first');

-- Corrected to another school, it takes over nothing any more
update core.account set name = '王前任' where account_name = 'successor';
insert into v values ('moving', t.secret());
select t.apply(pg_temp.v('moving'), t.form('chief_manager', 'moving', 840, '123999', '{"takes_over": "王前任"}'));
select pg_temp.on('khdesk', 'application.return', 'moving', '{"text": "x"}');
select api.submit_anon(pg_temp.v('moving'), t.uuid7(), 'application.correct', jsonb_build_object('revision', 1, 'fields', jsonb_build_object('unit_id', jsonb_build_object('base', t.unit('123999'), 'new', t.unit('314698'))))::text);
select is((select array[takes_over::text, takes_over_name, unit_id::text] from pg_temp.app('moving')), array[null, '', t.unit('314698')::text], 'moved');

select * from finish();
rollback;
