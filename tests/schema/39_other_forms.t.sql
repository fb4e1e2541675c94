-- SPDX-License-Identifier: GPL-3.0-or-later
-- 表2-2 and 表2-3: 學科中心 apply for 作業人員, who works at a desk for a reviewer's account; both are reviewed by 教師進修網 and
-- by nobody else, and nowhere else is there a way to such an account.
begin;
select no_plan();

select * from admin.import_units('[{"code": "120N97", "name": "高級中等學校試驗學科中心", "founder": "public", "county": "高雄市", "district": "左營區", "kind": "subject_centre", "address": "", "phone": ""}]');
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief}'::text[]) n;
insert into v select 's' || i, t.secret() from generate_series(1, 9) i;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,state}') $$;
create function pg_temp.apply(s text, ty text, n int, u text) returns text language sql as $$ select pg_temp.said(t.apply(pg_temp.v(s), t.form(ty, 'Otherform' || n, n, u))) $$;
create function pg_temp.id(s text) returns bigint language sql as $$ select application_id from auth.case_secret where secret_hash = auth.secret_hash(pg_temp.v(s)) $$;
create function pg_temp.desk(s text) returns text language sql as $$ select u.code from core.application a join core.unit u on u.id = a.reviewer_unit_id where a.id = pg_temp.id(s) $$;

-- Who may apply for what
select is(pg_temp.apply('s1', ty, 3901, '120N97'), 'account_type.not_offered', 'a 學科中心 has no ' || ty) from unnest('{chief_manager,contact,reviewer}'::text[]) ty;
select is(pg_temp.apply('s2', ty, 3902, 'CEN12'), 'unit.unknown', 'a desk has no ' || ty) from unnest('{chief_manager,contact,operator}'::text[]) ty;
select is(pg_temp.apply('s3', 'reviewer', 3903, u), 'account_type.not_offered', 'nobody reviews at ' || u) from unnest('{123999,0998,12NS98,120N97}'::text[]) u;
select is(pg_temp.apply('s4', 'reviewer', 3904, 'NET01'), 'unit.unknown', 'the accounts of 教師進修網 its operator makes');

-- 表2-2
select is(pg_temp.apply('s1', 'operator', 3901, '120N97'), 'awaiting_paper', '表2-2 is taken, and wants its paper');
select is(pg_temp.desk('s1'), 'NET01', '教師進修網 reviews it');

-- 表2-3
select is(pg_temp.apply('s2', 'reviewer', 3902, 'CEN12'), 'awaiting_paper', '表2-3 is taken, and wants its paper');
select is(pg_temp.apply('s3', 'reviewer', 3903, 'K12EA'), 'awaiting_paper', 'also of 國教署');
select is(pg_temp.desk(s), 'NET01', '教師進修網 reviews it') from unnest('{s2,s3}'::text[]) s;
select is(pg_temp.said(t.on(pg_temp.v(n), k, pg_temp.id('s2'), '{"how": "fax", "head_seal": true, "unit_seal": true, "reason": "x"}')),
    case when n = 'khchief' then case k when 'application.reject' then 'application.not_visible' else 'right.missing' end else 'application.not_visible' end,
    n || ' does not ' || k || ', not even at the own desk') from unnest('{khdesk,tpdesk,kdesk,khchief}'::text[]) n, unnest('{application.receive,application.approve,application.reject}'::text[]) k;
select is(pg_temp.said(t.on(pg_temp.v('netdesk'), 'application.approve', pg_temp.id('s2'))), 'decision.needs_paper', 'not before the paper');
select is(pg_temp.said(t.on(pg_temp.v('netdesk'), 'application.receive', pg_temp.id('s2'), '{"how": "fax", "head_seal": true}')), 'awaiting_review', 'received');
select is(pg_temp.said(t.on(pg_temp.v('netdesk'), 'application.approve', pg_temp.id('s2'))), 'approved', 'approved');
select is((select array[a.account_type, u.code, a.state] from core.account a join core.unit u on u.id = a.unit_id where a.account_name = 'Otherform3902'), '{reviewer,CEN12,open}', 'it is an account of that desk');
insert into v select 'new', t.token_for('Otherform3902');
select is(pg_temp.apply('s5', 'chief_manager', 3905, '124698'), 'awaiting_paper', 'a school of that desk applies');
select is(pg_temp.said(t.on(pg_temp.v('new'), 'application.receive', pg_temp.id('s5'), '{"how": "fax", "head_seal": true}')), 'awaiting_review', 'who was opened does what the desk does');
select is(pg_temp.said(t.on(pg_temp.v('new'), 'application.receive', pg_temp.id('s3'), '{"how": "fax", "head_seal": true}')), 'application.not_visible', 'and no more');
select is(pg_temp.said(t.on(pg_temp.v('netdesk'), 'application.take_back', pg_temp.id('s2'), '{"reason": "誤核"}')), 'awaiting_review', 'taken back before anybody has signed in');
select throws_ok(format('select api.open(%L)', pg_temp.v('new')), 'KA001', 'session.invalid', 'it opens nothing any more');

-- No correction is a way around
select t.on(pg_temp.v('khdesk'), 'application.return', pg_temp.id('s5'), '{"text": "x"}');
create function pg_temp.correct(ty text, u text) returns text language sql as $$ select pg_temp.said(api.submit_anon(pg_temp.v('s5'), t.uuid7(), 'application.correct', jsonb_build_object('revision', 1, 'fields', jsonb_build_object(
    'account_type', jsonb_build_object('base', 'chief_manager', 'new', ty), 'unit_id', jsonb_build_object('base', t.unit('124698'), 'new', t.unit(u))))::text)) $$;
select is(pg_temp.correct('reviewer', '124698'), 'account_type.not_offered', 'not at the own school');
select is(pg_temp.correct('chief_manager', 'CEN12'), 'unit.unknown', 'not under another type');
select is(pg_temp.correct('reviewer', 'CEN12'), 'awaiting_paper', 'as what it is');
select is(pg_temp.desk('s5'), 'NET01', 'it goes to 教師進修網');
select is(pg_temp.said(t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.id('s5'), '{"how": "fax", "head_seal": true}')), 'application.not_visible', 'and the desk that had it has it no more');
select * from finish();
rollback;
