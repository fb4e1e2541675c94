-- SPDX-License-Identifier: GPL-3.0-or-later
-- 列印批次: forms of several cases printed in one job, each a copy that is counted; what came back, what is void, what is missing.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,tpdesk,khchief,netdesk}'::text[]) n;
insert into v select 's' || i, t.secret() from generate_series(1, 9) i;
select t.apply(pg_temp.v('s' || i), t.form('chief_manager', 'RunCase' || i, 1120 + i, '124698')) from generate_series(1, 5) i;
select t.apply(pg_temp.v('s6'), t.form('chief_manager', 'RunElse', 1136, '314698'));
select t.apply(pg_temp.v('s7'), t.form('contact', 'RunOwn', 1137, '123999'));
create function pg_temp.id(s text) returns bigint language sql as $$ select application_id from auth.case_secret where secret_hash = auth.secret_hash(pg_temp.v(s)) $$;
create function pg_temp.a(s text) returns core.application language sql as $$ select a from core.application a where a.id = pg_temp.id(s) $$;
create function pg_temp.cases(names text) returns jsonb language sql as $$
    select jsonb_agg(jsonb_build_object('application_id', pg_temp.id(n), 'revision', (pg_temp.a(n)).revision) order by o) from unnest(names::text[]) with ordinality x(n, o) $$;
create function pg_temp.run(actor text, names text, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'run.print', jsonb_build_object('cases', pg_temp.cases(names), 'purpose', '代印轉交') || more) $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer ->> 'status') $$;
create function pg_temp.stands(run bigint, s text) returns text language sql as $$
    select l ->> 'standing' from jsonb_array_elements(api.print_run(pg_temp.v('khdesk'), run) -> 'lines') l where (l ->> 'application_id')::bigint = pg_temp.id(s) $$;
create function pg_temp.receive(s text) returns text language sql volatile as $$
    select pg_temp.said(t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.id(s), '{"how": "post", "head_seal": true}')) $$;
create function pg_temp.attach(s text, rev int) returns text language sql volatile as $$
    select pg_temp.said(t.do(pg_temp.v('khdesk'), 'scan.attach', jsonb_build_object('application_id', pg_temp.id(s), 'revision', rev, 'name', 'x.pdf', 'mime', 'application/pdf',
        'content', encode(convert_to('%PDF-' || s || rev, 'UTF8'), 'base64'), 'sha256', encode(sha256(convert_to('%PDF-' || s || rev, 'UTF8')), 'hex')))) $$;

-- A run -------------------------------------------------------------------------------------------------------------------
create temp table r as select pg_temp.run('khdesk', '{s1,s2,s3,s4,s5,s6,s7}', '{"note": "期初說明會"}') as answer;
create function pg_temp.r1() returns bigint language sql as $$ select (answer #>> '{result,run_id}')::bigint from r limit 1 $$;
select is((select answer #> '{result,printed}' from r), (select jsonb_agg(pg_temp.id('s' || i) order by i) from generate_series(1, 5) i), 'those of the own desk are printed, in the order asked for');
select is((select jsonb_path_query_array(answer, '$.result.left_out[*].key') from r), '["application.not_visible", "application.not_visible"]', 'another desk''s and a school''s own are left out, and said so');
select matches((select answer #>> '{result,number}' from r), '^R[0-9]{3}-[0-9]{5}$', 'the run has a number');
select is((select array_agg(array[copy, place, (by_name = '試驗員')::int] order by place) from core.print_copy where run_id = pg_temp.r1()), '{{1,1,1},{1,2,1},{1,3,1},{1,4,1},{1,5,1}}', 'each is a copy with its place, and who printed it');
select is((select copies from core.application_revision where application_id = pg_temp.id('s1')), 1, 'and is counted with the others of the form');
select is((select api.case(pg_temp.v('s1')) #>> '{decisions,1,action}'), 'print_run', 'the applicant sees that the desk has printed it');
select is((select api.case(pg_temp.v('s1')) #>> '{decisions,1,by_name}'), '試○員', 'but not who exactly');
select is((select x -> 'counts' || jsonb_build_object('printed', x -> 'printed', 'note', x -> 'note') from jsonb_array_elements(api.print_runs(pg_temp.v('khdesk'))) x), '{"missing": 5, "printed": 5, "note": "期初說明會"}', 'all are missing');

-- What is on the forms is read once it is written down --------------------------------------------------------------------
create temp table c as select id from cmd.command where kind = 'run.print';
select throws_ok(format('select api.run_papers(%L, %L)', pg_temp.v('khdesk'), (select id from c)), 'KD474', 'run.not_visible', 'not before the run is committed');
update cmd.command set xid = '3' where kind = 'run.print';
create temp table p as select api.run_papers(pg_temp.v('khdesk'), (select id from c)) as doc;
select is((select jsonb_array_length(doc -> 'papers') from p), 5, 'then what the forms show');
select is((select doc #>> '{papers,0,national_id}' from p), t.nid('male', 1121), 'with the whole number');
select is((select count(*)::int from audit.entry where what = 'id_read' and detail ->> 'purpose' = '代印轉交'), 5, 'each of which is written down with its purpose');
select throws_ok(format('select api.run_papers(%L, %L)', pg_temp.v(x), (select id from c)), 'KD474', 'run.not_visible', 'nobody else reads them: ' || x) from unnest('{tpdesk,netdesk,khchief}'::text[]) x;

-- What becomes of a copy ----------------------------------------------------------------------------------------------------
select is(pg_temp.receive('s1'), 'done', 'one comes back');
select is(pg_temp.stands(pg_temp.r1(), 's1'), 'back', 'and is back');
select is(pg_temp.attach('s2', 1), 'done', 'of one there is a scan');
update core.scan set at = clock_timestamp();  -- all of this is one transaction
select is(pg_temp.stands(pg_temp.r1(), 's2'), 'scanned', 'which waits to be received');
select pg_temp.receive('s3'), t.on(pg_temp.v('khdesk'), 'application.return', pg_temp.id('s3'), '{"reasons": ["title.wrong"]}');
select is(pg_temp.stands(pg_temp.r1(), 's3'), 'back', 'what came back was back, also when it was sent back then');
select t.on(pg_temp.v('khdesk'), 'application.return', pg_temp.id('s4'), '{"reasons": ["title.wrong"]}');
select is(pg_temp.stands(pg_temp.r1(), 's4'), 'void', 'sent back for its data: the copy that is out is void');
select api.submit_anon(pg_temp.v('s4'), t.uuid7(), 'application.correct', '{"revision": 1, "fields": {"job_title": {"base": "主任", "new": "組長"}}}');
select is(pg_temp.stands(pg_temp.r1(), 's4'), 'void', 'and stays so once it is corrected');
select is(pg_temp.attach('s4', 1), 'done', 'the old print comes in all the same');
select is(pg_temp.stands(pg_temp.r1(), 's4'), 'void', 'and counts for nothing');
select is(pg_temp.receive('s4'), 'done', 'the paper of the second revision');
select is(pg_temp.stands(pg_temp.r1(), 's4'), 'void', 'is not that of the first');
select t.on(pg_temp.v('khdesk'), 'application.reject', pg_temp.id('s5'), '{"reason": "x"}');
select is(pg_temp.stands(pg_temp.r1(), 's5'), 'ended', 'of a case that has ended nothing is missing');

-- Sent back for its seals: what lies with the case has been looked at, and the applicant prints anew.
select t.on(pg_temp.v('khdesk'), 'application.return', pg_temp.id('s2'), '{"reasons": ["seal.head_missing"]}');
update core.scan set at = now() where application_id = pg_temp.id('s2');  -- before it: all of this is one transaction
select is((pg_temp.a('s2')).returned_for, 'paper', 'one is sent back for its seals alone');
select is(pg_temp.stands(pg_temp.r1(), 's2'), 'void', 'then its scan waits for nobody any more');
insert into core.scan(application_id, revision, name, mime, size, code, sha256, content, by_account_id, by_name, at)
    select application_id, revision, name, mime, size, code, reverse(sha256), content, by_account_id, by_name, clock_timestamp()
    from core.scan where application_id = pg_temp.id('s2');
select is(pg_temp.stands(pg_temp.r1(), 's2'), 'scanned', 'the same print, sealed after all and scanned again, waits to be received');
select is(pg_temp.receive('s2'), 'done', 'and is');
select is(pg_temp.stands(pg_temp.r1(), 's2'), 'back', 'back then');

-- Printed anew: the older copy is void, and the newer one is what is missing ------------------------------------------------
select t.apply(pg_temp.v('s8'), t.form('chief_manager', 'RunTwice', 1138, '124698'));
create temp table r2 as select (pg_temp.run('khdesk', '{s8}') #>> '{result,run_id}')::bigint as a, (pg_temp.run('khdesk', '{s8}') #>> '{result,run_id}')::bigint as b;
select is((select array[pg_temp.stands(a, 's8'), pg_temp.stands(b, 's8')] from r2), '{void,missing}', 'the older of two copies is void');
select is(pg_temp.receive('s8'), 'done', 'one of them comes back');
select is((select array[pg_temp.stands(a, 's8'), pg_temp.stands(b, 's8')] from r2), '{void,back}', 'and it is the newer one');
select api.submit_anon(pg_temp.v('s8'), t.uuid7(), 'application.print', '{"revision": 1, "installation": "x"}');
select is((select array[pg_temp.stands(a, 's8'), pg_temp.stands(b, 's8')] from r2), '{void,back}', 'a copy for the own file takes nothing back');
select is((select array_agg(by_name || (run_id is null)::text order by copy) from core.print_copy where application_id = pg_temp.id('s8')), '{試驗員false,試驗員false,試驗員true}', 'the applicant''s own copies are numbered with them');

-- Reminders -------------------------------------------------------------------------------------------------------------------
create function pg_temp.remind(actor text, run bigint, names text) returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'run.remind', jsonb_build_object('run_id', run, 'application_ids', (select jsonb_agg(pg_temp.id(n)) from unnest(names::text[]) n))) $$;
select is(pg_temp.said(pg_temp.remind('khdesk', pg_temp.r1(), '{s1,s2,s3,s4,s5}')), 'run.nobody', 'who has sent it, or need not, is not asked for it');
select t.apply(pg_temp.v('s9'), t.form('chief_manager', 'RunMiss', 1139, '124698'));
create temp table r3 as select (pg_temp.run('khdesk', '{s9}') #>> '{result,run_id}')::bigint as id;
select is(pg_temp.remind('khdesk', (select id from r3), '{s9,s1}') #>> '{result,mails}', '1', 'whose form is missing is');
select matches((select body from core.mail where template = 'paper.missing'), '高雄市區管中心（試驗）.*07-6000004.*高雄市試驗路2號', 'with the desk and the ways to it');
select unalike((select subject || body from core.mail where template = 'paper.missing'), '%{%', 'and nothing left to fill in');
select is(pg_temp.said(pg_temp.remind('khdesk', (select id from r3), '{s9}')), 'run.nobody', 'once a week');
select is(pg_temp.said(pg_temp.remind('tpdesk', (select id from r3), '{s9}')), 'run.not_visible', 'not by another desk');
select is((select l ->> 'reminded_at' is not null from jsonb_array_elements(api.print_run(pg_temp.v('khdesk'), (select id from r3)) -> 'lines') l), true, 'the run says that they were asked');

-- The end of a run ------------------------------------------------------------------------------------------------------------
create function pg_temp.close(actor text, run bigint, more jsonb default '{}') returns text language sql volatile as $$
    select pg_temp.said(t.do(pg_temp.v(actor), 'run.close', jsonb_build_object('run_id', run, 'row_version', 1) || more)) $$;
select is(pg_temp.close('khdesk', (select id from r3)), 'reason.missing', 'what is missing is not given up without a word');
select is(pg_temp.close('khdesk', (select id from r3), '{"reason": "已電話確認不申請", "row_version": 2}'), 'run.changed', 'only as it was seen');
select is(pg_temp.close('tpdesk', (select id from r3), '{"reason": "x"}'), 'run.not_visible', 'nor by another desk');
select is(pg_temp.close('khdesk', (select id from r3), '{"reason": "已電話確認不申請"}'), 'done', 'with one it is');
select is(pg_temp.said(pg_temp.remind('khdesk', (select id from r3), '{s9}')), 'run.closed', 'and nobody is asked any more');
select is(pg_temp.close('khdesk', (select b from r2)), 'done', 'what is all back needs no word');

-- A case that another desk has now --------------------------------------------------------------------------------------------
update core.unit set chief_reviewer_id = t.unit('CEN31') where id = t.unit('124698');
select is(pg_temp.stands(pg_temp.r1(), 's2'), 'moved', 'is with another desk now');
select is((select l - '{place,copy,revision}'::text[] from jsonb_array_elements(api.print_run(pg_temp.v('khdesk'), pg_temp.r1()) -> 'lines') l where l ->> 'place' = '2'),
    jsonb_build_object('application_id', pg_temp.id('s2'), 'number', (pg_temp.a('s2')).number, 'standing', 'moved', 'name', null, 'unit_id', null, 'reminded_at', null), 'of it no more than its number is said');
update cmd.command set xid = '3' where kind = 'run.print';
select is((select jsonb_path_query_array(api.run_papers(pg_temp.v('khdesk'), id), '$.papers[*].application_id') from c), jsonb_build_array(pg_temp.id('s5')), 'and nothing more is read but of what has ended here');

-- The revision of a print and what has changed since ----------------------------------------------------------------------------
select is(api.paper_changes(pg_temp.v('tpdesk'), pg_temp.id('s4'), 1) #>> '{then,job_title}', '主任', 'what a print of the first revision showed');
select is(api.paper_changes(pg_temp.v('tpdesk'), pg_temp.id('s4'), 1) #>> '{now,job_title}', '組長', 'and what the case says now');
select unalike(api.paper_changes(pg_temp.v('tpdesk'), pg_temp.id('s4'), 1)::text, '%' || t.nid('male', 1124) || '%', 'never the whole number');
select is(api.paper_changes(pg_temp.v('tpdesk'), pg_temp.id('s4'), 9), null, 'there was no ninth');
select throws_ok(format('select api.paper_changes(%L, %s, 1)', pg_temp.v(x), pg_temp.id('s4')), 'KD018', 'application.not_visible', 'not for ' || x) from unnest('{khdesk,khchief,netdesk}'::text[]) x;

-- What no run is --------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.run('tpdesk', '{s6}', '{"purpose": " "}')), 'reason.missing', 'no forms without a purpose');
select throws_ok(format('select t.do(%L, %L, %L)', pg_temp.v('tpdesk'), 'run.print', jsonb_build_object('purpose', 'x', 'cases', b)), 'KC003', 'command.body', 'no run: ' || left(b::text, 40))
    from (values ('[]'::jsonb), ('{}'), ('null'), ((select jsonb_agg(jsonb_build_object('application_id', i, 'revision', 1)) from generate_series(1, 101) i))) x(b);
select throws_ok(format('select api.print_runs(%L)', pg_temp.v('khchief')), 'KA004', 'right.missing', 'a school has none');
select throws_ok('update core.print_copy set by_name = ''x''', '42501', 'append_only', 'a copy that was counted stays counted');
select * from finish();
rollback;
