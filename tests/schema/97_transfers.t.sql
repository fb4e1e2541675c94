-- SPDX-License-Identifier: GPL-3.0-or-later
-- 時數轉送: what is passed on of whose hours, in which rows of which file; corrections, consents and wishes; batches and their answers.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'trone', 9721), t.teacher('123999', 'trtwo', 9722), t.teacher('314698', 'trthree', 9723), t.teacher('123999', 'trrare', 9724);
update core.teacher set name = '王' || chr(131072) where account_name = 'trrare';
insert into v select n, t.token_for(n) from unnest('{khchief,khdesk,netdesk,trone,trtwo,trthree,trrare}'::text[]) n;
create function pg_temp.course(p_title text, p_body jsonb, p_more jsonb default '{}') returns bigint language plpgsql as $$
declare c bigint := t.course('khchief', jsonb_build_object('title', p_title, 'state', 'approved', 'hours', 7) || p_more);
begin
    perform t.course_body(c, '{"hours": 7, "digital_hours": 0, "physical_hours": 7, "venue": "試驗教室"}' || p_body);
    return c;
end $$;
create temp table c as select 'civil' as n, pg_temp.course('公務研習', '{"civil": {"category": "512", "term": 2}, "digital_hours": 3.5}') as id
    union all select 'parts', pg_temp.course('分時數研習', '{"civil": {"category": "512", "term": 1}}')
    union all select 'env', pg_temp.course('環境研習', '{"environment": {"method": "3", "category": "7", "summary": "濕地"}}')
    union all select 'pre', pg_temp.course('[幼教知能]研習', '{"tags": ["T01"]}')
    union all select 'plain', pg_temp.course('一般研習', '{}');
create function pg_temp.c(p text) returns bigint language sql as $$ select id from c where n = p $$;
create function pg_temp.items(p_account text, p_course text) returns text language sql as $$
    select string_agg(i.target || i.part || ' ' || i.action || ' ' || i.hours || ' ' || i.state || case when i.reason_key <> '' then '/' || i.reason_key else '' end, ', ' order by i.id)
    from core.transfer_item i join core.teacher x using (person_id) where x.account_name = p_account and i.course_id = pg_temp.c(p_course) $$;
create function pg_temp.do(p_who text, p_kind text, p_body jsonb) returns text language plpgsql as $$
declare a jsonb := t.do(pg_temp.v(p_who), p_kind, p_body);
begin
    return coalesce(a #>> '{error,key}', a #>> '{result}');
end $$;
create function pg_temp.consent(p_who text, p_given boolean) returns text language sql as $$
    select pg_temp.do(p_who, 'transfer.consent', jsonb_build_object('given', p_given, 'row_version', coalesce((select k.row_version from core.transfer_consent k join core.teacher x using (person_id) where x.account_name = p_who), 0))) $$;

-- Consent ---------------------------------------------------------------------------------------------------------------------------
select t.award('trone', pg_temp.c('civil'), 6), t.award('trone', pg_temp.c('plain'), 6), t.award('trone', pg_temp.c('env'), 3), t.award('trone', pg_temp.c('pre'), 3), t.award('trtwo', pg_temp.c('civil'), 0);
select is(pg_temp.items('trone', 'civil'), null, 'without a consent nothing is passed on');
select is(pg_temp.items('trone', 'pre'), 'preschool0 add 3.0 waiting', 'but 教保, which the law asks for');
select is(pg_temp.consent('trone', true), '{"given": true, "row_version": 1}', 'somebody agrees');
select is(pg_temp.items('trone', 'civil'), 'civil0 add 6.0 waiting', 'and what was confirmed before waits now');
select is(pg_temp.items('trone', 'env'), 'environment0 add 3.0 waiting', '環境教育 likewise');
select is(pg_temp.items('trone', 'plain'), null, 'but no course that is not passed on');
select is(pg_temp.do('trone', 'transfer.consent', '{"given": false, "row_version": 0}'), 'transfer.changed', 'who has seen another state changes nothing');
select is(pg_temp.consent('trtwo', true) is not null and pg_temp.items('trtwo', 'civil') is null, true, 'zero hours are never sent');
select is(pg_temp.do('trone', 'transfer.choose', jsonb_build_object('course_id', pg_temp.c('civil'), 'wanted', false)), jsonb_build_object('wanted', false, 'course_id', pg_temp.c('civil'))::text, 'of one course one may say no');
select is(pg_temp.items('trone', 'civil'), 'civil0 add 6.0 withdrawn/wish', 'then it is not passed on');
select pg_temp.do('trone', 'transfer.choose', jsonb_build_object('course_id', pg_temp.c('civil'), 'wanted', true));
select is(pg_temp.items('trone', 'civil'), 'civil0 add 6.0 withdrawn/wish, civil0 add 6.0 waiting', 'and yes again');
select is(pg_temp.do('trone', 'transfer.choose', jsonb_build_object('course_id', pg_temp.c('plain'), 'wanted', true)), 'transfer.not_offered', 'not of one that is not passed on');
select is(pg_temp.do('trthree', 'transfer.choose', jsonb_build_object('course_id', pg_temp.c('civil'), 'wanted', true)), 'transfer.not_offered', 'nor of one that one has no part in: the same');
select is(pg_temp.do('trthree', 'transfer.choose', '{"course_id": 999999999, "wanted": true}'), 'transfer.not_offered', 'as of one that there is not');

-- Parts -----------------------------------------------------------------------------------------------------------------------------
select pg_temp.consent('trthree', true);
select t.award('trthree', pg_temp.c('parts'), 6, '{"parts": [{"no": 0, "name": "", "hours": 2.0, "category": ""}, {"no": 1, "name": "甲", "hours": 2.5, "category": "1"}, {"no": 2, "name": "乙", "hours": 1.5, "category": "2"}]}');
select is(pg_temp.items('trthree', 'parts'), 'civil0 add 2.0 waiting, civil1 add 2.5 waiting, civil2 add 1.5 waiting', 'each part is a row of its own');
select is((select string_agg(category, ',' order by part) from core.transfer_item where course_id = pg_temp.c('parts')), '512,1,2', 'with its category');

-- Held back --------------------------------------------------------------------------------------------------------------------------
select pg_temp.consent('trrare', true);
select t.award('trrare', pg_temp.c('civil'), 6);
select is(core.csv_cell(c), '''' || c, c || ' begins no formula') from unnest('{=1+1,+1,-1,@x,＝1＋1,＋1,－1,＠x}'::text[]) c;
select is(pg_temp.items('trrare', 'civil'), 'civil0 add 6.0 held/name', 'a name that Big5 has not is held back');

-- Batches ----------------------------------------------------------------------------------------------------------------------------
select is(pg_temp.do('khdesk', 'transfer.export', '{"target": "civil", "action": "add", "purpose": "x"}'), 'right.missing', 'no other desk makes a batch');
create temp table b as select (t.do(pg_temp.v('netdesk'), 'transfer.export', '{"target": "civil", "action": "add", "purpose": "送公務人員終身學習"}') -> 'result') as r;
select is(r ->> 'rows', '4', '教師進修網 does, of all that waits') from b;
select is(pg_temp.items('trone', 'civil'), 'civil0 add 6.0 withdrawn/wish, civil0 add 6.0 exported', 'which is passed on then');
select is(pg_temp.do('netdesk', 'transfer.export', '{"target": "civil", "action": "add", "purpose": "x"}'), '{"rows": 0}', 'and not a second time');
create function pg_temp.file(p_batch bigint) returns text language plpgsql as $$
declare
    cmd_id uuid := t.uuid7();
    a      jsonb := api.submit(pg_temp.v('netdesk'), cmd_id, 'transfer.show', jsonb_build_object('batch_id', p_batch, 'purpose', '送件')::text);
begin
    update cmd.command set xid = '3' where id = cmd_id;
    return (select convert_from(f.content, 'BIG5') from api.transfer_file(pg_temp.v('netdesk'), cmd_id) f);
end $$;
create temp table f as select string_to_array(pg_temp.file((r ->> 'batch_id')::bigint), e'\r\n') as l from b;
select is(cardinality(string_to_array(l[1], ',')), 25, 'the file has its 25 columns') from f;
select matches(l[1], '^[*]身分證字號,[*]課程名稱,.*,[*]實際上課結束時間$', 'headed as the other side wants them') from f;
select is(cardinality(l), 6, 'a row a line') from f;
create function pg_temp.cell(p_line int, p_column int) returns text language sql as $$ select split_part(l[p_line], ',', p_column) from f $$;
select is(pg_temp.cell(2, 1), t.nid('female', 9721), 'whole IDs are in it');
select is(pg_temp.cell(2, 2) || '/' || pg_temp.cell(2, 7) || '/' || pg_temp.cell(2, 8) || '/' || pg_temp.cell(2, 9) || '/' || pg_temp.cell(2, 11), '公務研習/試驗教師/6/512/2', 'title, name, degree, category, 期別');
select is(pg_temp.cell(2, 12) || '/' || pg_temp.cell(2, 13) || '/' || pg_temp.cell(2, 18) || '/' || pg_temp.cell(2, 19) || '/' || pg_temp.cell(2, 20), '6/1/3/3/3', 'hours: half of them at a screen, so mixed');
select is(pg_temp.cell(3, 12) || '/' || pg_temp.cell(3, 18) || '/' || pg_temp.cell(3, 20), '2/2/2', 'those of another are in person');
select is(pg_temp.cell(2, 10), '80', 'the county by its code there');
select is(pg_temp.cell(2, 17), '69-01-15', 'the birthday of the Republic''s calendar');
select matches(pg_temp.cell(2, 3) || ' ' || pg_temp.cell(2, 4), '^1[0-9][0-9]-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]:00$', 'dates and times as they are read there');
select is((select count(*)::int from audit.entry where what = 'id_read' and detail ->> 'purpose' = '送件'), 1, 'whoever read it stands in the audit');

-- Answers ----------------------------------------------------------------------------------------------------------------------------
select is(pg_temp.do('netdesk', 'transfer.reply', jsonb_build_object('batch_id', (select r -> 'batch_id' from b), 'rows', '[{"row": 9, "ok": true, "reason": ""}]'::jsonb, 'rest', '')), 'transfer.row', 'a row that there is not is none');
select pg_temp.do('netdesk', 'transfer.reply', jsonb_build_object('batch_id', (select r -> 'batch_id' from b), 'rows', '[{"row": 1, "ok": false, "reason": "查無此人"}]'::jsonb, 'rest', 'done'));
select is(pg_temp.items('trone', 'civil'), 'civil0 add 6.0 withdrawn/wish, civil0 add 6.0 failed/refused', 'one row failed');
select is((select count(*)::int from core.mail where template = 'transfer.failed' and address = 'trone@example.edu.tw' and body ~ '查無此人'), 1, 'and its person is told why');
select is(pg_temp.items('trthree', 'parts'), 'civil0 add 2.0 done, civil1 add 2.5 done, civil2 add 1.5 done', 'all the others were taken in');
select is((select state from core.transfer_batch), 'answered', 'the batch is answered');
select is(pg_temp.do('netdesk', 'transfer.show', jsonb_build_object('batch_id', (select r -> 'batch_id' from b), 'purpose', 'x')), 'transfer.state', 'and its file is handed out no more');
select matches(pg_temp.do('netdesk', 'transfer.again', jsonb_build_object('item_id', (select i.id from core.transfer_item i where i.state = 'failed'))), 'waiting', 'what failed is passed on once more when it is asked for');
update core.teacher set name = '王大明' where account_name = 'trrare';
select matches(pg_temp.do('netdesk', 'transfer.again', jsonb_build_object('item_id', (select i.id from core.transfer_item i where i.state = 'held'))), 'waiting', 'what was held back, once it has been put right');

-- Corrections ------------------------------------------------------------------------------------------------------------------------
select t.award('trthree', pg_temp.c('parts'), 4, '{"parts": [{"no": 0, "name": "", "hours": 2.0, "category": ""}, {"no": 1, "name": "甲", "hours": 2.0, "category": "1"}]}');
select is(pg_temp.items('trthree', 'parts'), 'civil0 add 2.0 done, civil1 add 2.5 replaced, civil2 add 1.5 replaced, civil1 remove 2.5 waiting, civil1 add 2.0 waiting, civil2 remove 1.5 waiting',
    'what was sent is taken back and sent anew; what is the same stays');
select t.award('trthree', pg_temp.c('parts'), 0);
select is(pg_temp.items('trthree', 'parts'), 'civil0 add 2.0 replaced, civil1 add 2.5 replaced, civil2 add 1.5 replaced, civil1 remove 2.5 waiting, civil1 add 2.0 withdrawn/hours, civil2 remove 1.5 waiting, civil0 remove 2.0 waiting',
    'nothing left: all of it is taken back');
select is((t.do(pg_temp.v('netdesk'), 'transfer.export', '{"target": "civil", "action": "remove", "purpose": "更正"}') #>> '{result,rows}'), '3', 'in a batch of its own');
select ok(core.passed_on(pg_temp.c('parts')) and not core.passed_on(pg_temp.c('plain')), 'whether anything of a course was passed on is known');
select pg_temp.consent('trone', false);
select is(pg_temp.items('trone', 'env'), 'environment0 add 3.0 withdrawn/wish', 'a consent that is withdrawn ends what was still to be sent');

-- 教保, monthly ----------------------------------------------------------------------------------------------------------------------
select is(core.transfer_until('preschool'), (case when extract(day from core.today()) >= 15 then date_trunc('month', core.today()::timestamp) else date_trunc('month', core.today()::timestamp) - interval '1 month' end + interval '14 days') at time zone 'Asia/Taipei',
    'what was confirmed until the fourteenth');
update core.transfer_item set due_from = core.transfer_until('preschool') where target = 'preschool';
select is(pg_temp.do('netdesk', 'transfer.export', '{"target": "preschool", "action": "add", "purpose": "x"}'), '{"rows": 0}', 'later goes in the month after');
update core.transfer_item set due_from = core.transfer_until('preschool') - interval '1 second' where target = 'preschool';
select is((t.do(pg_temp.v('netdesk'), 'transfer.export', '{"target": "preschool", "action": "add", "purpose": "x"}') #>> '{result,rows}'), '1', 'earlier at once');
select matches(api.transfers(pg_temp.v('netdesk')) -> 'batches' ->> 0, '"target": "preschool"', 'the batches are listed');
select matches(api.transfer_rows(pg_temp.v('netdesk'), (select max(id) from core.transfer_batch), 0) ->> 0, '"national_id": "[A-Z][0-9]{5}[*]{4}"', 'and their rows, IDs masked');
select * from finish();
rollback;
