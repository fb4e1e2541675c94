-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an account's role opens it does not open about the own case; a correction does not carry a paper along that was
-- sealed for something else; a case that has ended is not printed.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,khchief}'::text[]) n;
insert into v select 's' || i, t.secret() from generate_series(1, 6) i;
create function pg_temp.id(s text) returns bigint language sql as $$ select application_id from auth.case_secret where secret_hash = auth.secret_hash(pg_temp.v(s)) $$;
create function pg_temp.case(s text, kind text, body jsonb) returns jsonb language sql volatile as $$ select api.submit_anon(pg_temp.v(s), t.uuid7(), kind, body::text) $$;
create function pg_temp.desk(kind text, s text, more jsonb) returns jsonb language sql volatile as $$ select t.on(pg_temp.v('khdesk'), kind, pg_temp.id(s), more) $$;

-- The 總負責人's own case, as the desk has it.
select t.apply(pg_temp.v('s1'), t.form('chief_manager', 'OwnOne', 651, '124698'));
select pg_temp.desk('application.note', 's1', '{"text": "among ourselves"}');
select pg_temp.desk('application.receive', 's1', '{"how": "fax", "head_seal": true, "note": "the desk''s words"}');
insert into core.scan(application_id, revision, name, mime, size, sha256, content, by_account_id, by_name)
    select pg_temp.id('s1'), 1, 'x', 'image/png', 1, '', 'x', (select min(id) from core.account), '試驗員';
update core.application set person_id = (select person_id from core.account where account_name = 'khchief') where id = pg_temp.id('s1');
select t.apply(pg_temp.v('s2'), t.form('operator', 'OwnTwo', 652, '123999'));
select api.submit(pg_temp.v('khchief'), t.uuid7(), 'application.note', jsonb_build_object('application_id', pg_temp.id('s2'), 'text', 'mine')::text);
select api.open(pg_temp.v('khchief'));
select is((select doc ->> 'state' from api.snapshot('application') where pk = pg_temp.id('s1')), 'awaiting_review', 'a 總負責人 sees the own case');
create temp table seen as select doc from api.snapshot('decision');
create function pg_temp.seen(action text, s text) returns jsonb language sql as $$ select doc::jsonb from seen where doc ->> 'action' = $1 and (doc ->> 'application_id')::bigint = pg_temp.id(s) $$;
select is(pg_temp.seen('note', 's1'), null, 'not the desk''s note on it');
select is(pg_temp.seen('receive', 's1') ->> 'text', '', 'nor its words');
select is(pg_temp.seen('receive', 's1') ->> 'by_name', '試○員', 'the reviewer''s name masked');
select is(pg_temp.seen('receive', 's1') ->> 'by_account_id', null, 'and no account');
select is(pg_temp.seen('note', 's2') ->> 'text', 'mine', 'on a colleague''s case the own notes');
select is(pg_temp.seen('note', 's2') ->> 'by_name', '試驗員', 'and names whole');
select is((select count(*)::int from api.snapshot('scan')), 0, 'no scan of the own paper');
select throws_ok(format('select t.scan(%L, %s)', pg_temp.v('khchief'), (select max(id) from core.scan)), 'KD018', 'application.not_visible', 'nor its content');
select is((select count(*)::int from sync.change where tab = 'scan' and person_id is not null), 0, 'nor is it told that there is one');
select is((select count(*)::int from api.snapshot('scan') where (select api.open(pg_temp.v('khdesk'))) is not null), 1, 'the desk has it');

-- Corrections after the paper.
create function pg_temp.sent_back(s text, form jsonb) returns void language plpgsql as $$
begin
    perform t.apply(pg_temp.v(s), form);
    perform pg_temp.desk('application.receive', s, '{"how": "fax", "head_seal": true}');
    perform pg_temp.desk('application.return', s, '{"text": "x"}');
end $$;
create function pg_temp.corrected(s text, fields jsonb) returns text language sql volatile as $$
    select pg_temp.case(s, 'application.correct', jsonb_build_object('revision', 1, 'fields', fields)) #>> '{result,state}' $$;
select pg_temp.sent_back('s3', t.form('chief_manager', 'OwnThree', 653, '124698'));
select pg_temp.sent_back('s4', t.form('chief_manager', 'OwnFour', 654, '124698'));
select pg_temp.sent_back('s5', t.form('chief_manager', 'OwnFive', 655, '124698'));
select is(pg_temp.corrected('s3', jsonb_build_object('unit_id', jsonb_build_object('base', t.unit('124698'), 'new', t.unit('123999')))), 'awaiting_paper', 'another unit of the same desk: its own head seals');
select is((select received_at from core.application where id = pg_temp.id('s3')), null, 'what came before does not count');
select is(pg_temp.desk('application.approve', 's3', '{}') #>> '{error,key}', 'decision.needs_paper', 'and nothing is approved on it');
select is(pg_temp.corrected('s4', '{"name_seal_only": {"base": false, "new": true}}'), 'awaiting_paper', 'a 關防 is needed now that the paper does not have');
select is(pg_temp.corrected('s5', '{"job_title": {"base": "主任", "new": "組長"}}'), 'awaiting_paper', 'anything else: what was sealed was something else, too');

-- Prints of what has ended.
select is(pg_temp.case('s5', 'application.print', '{"revision": 2}') #>> '{result,copy}', '1', 'a case that waits is printed');
select pg_temp.desk('application.reject', 's5', '{"reason": "x"}');
select is(pg_temp.case('s5', 'application.print', '{"revision": 2}') -> 'error', '{"code": "KD004", "key": "application.state", "detail": {"state": "rejected"}}', 'a rejected one is not');
select pg_temp.case('s4', 'application.withdraw', '{}');
select is(pg_temp.case('s4', 'application.print', '{"revision": 2}') #>> '{error,detail,state}', 'withdrawn', 'nor a withdrawn one');
select is((select sum(copies)::int from core.application_revision where application_id in (pg_temp.id('s4'), pg_temp.id('s5'))), 1, 'and not counted');

-- A scan's name is one line.
select is(t.do(pg_temp.v('khdesk'), 'scan.attach', jsonb_build_object('application_id', pg_temp.id('s3'), 'revision', 2, 'name', e'a\nb', 'mime', 'image/png',
    'content', encode('\x89504e470d0a1a0a', 'base64'), 'sha256', encode(sha256('\x89504e470d0a1a0a'), 'hex'))) #>> '{error,detail,reason}', 'text.control', 'no second line in a scan''s name');

-- A case secret ends some time after its case, and not before.
create function pg_temp.opens(s text) returns text language plpgsql as $$
declare
    doc   jsonb := api.case(pg_temp.v(s));
    paper jsonb;
begin
    begin
        paper := api.case_paper(pg_temp.v(s));
    exception when sqlstate 'KD004' then  -- what has ended is not printed
    end;
    return coalesce(doc ->> 'state', 'nothing') || case when paper is null then '' else ' ' || (paper ->> 'national_id' is not null) end;
end $$;
create function pg_temp.last_changed(s text, days int) returns void language plpgsql as $$
begin
    set local session_replication_role = replica;  -- the time is no trigger's
    update core.application set changed_at = now() - make_interval(days => days) where id = pg_temp.id(s);
    set local session_replication_role = origin;
end $$;
select pg_temp.last_changed('s4', 179);
select is(pg_temp.opens('s4'), 'withdrawn', 'a case that ended some months ago is still opened by its secret, without its paper');
select pg_temp.last_changed('s4', 181);
select is(pg_temp.opens('s4'), 'nothing', 'half a year later neither case nor paper');
select throws_ok($$select pg_temp.case('s4', 'application.print', '{"revision": 2}')$$, 'KA005', 'case.unknown', 'nor anything else under it');
select pg_temp.last_changed('s3', 1000);
select is(pg_temp.opens('s3'), 'awaiting_paper true', 'a case that has not ended never loses it');
select pg_temp.last_changed('s5', 100);
update core.setting set value = '99' where key = 'case_secret_days';
select is(pg_temp.opens('s5'), 'nothing', 'the time is a setting');

select * from finish();
rollback;
