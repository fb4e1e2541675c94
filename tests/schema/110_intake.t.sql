-- SPDX-License-Identifier: GPL-3.0-or-later
-- 紙本回收: the same pages of the same file count once in a case, at whichever desk they were taken in.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,tpdesk,netdesk}'::text[]) n;
insert into v select 's' || i, t.secret() from generate_series(1, 3) i;
create function pg_temp.id(s text) returns bigint language sql as $$ select application_id from auth.case_secret where secret_hash = auth.secret_hash(pg_temp.v(s)) $$;
create function pg_temp.scan(more jsonb, content bytea default '%PDF-1.4') returns jsonb language sql as $$
    select jsonb_build_object('revision', 1, 'name', '傳真.pdf', 'mime', 'application/pdf', 'sha256', encode(sha256(content), 'hex'), 'content', encode(content, 'base64')) || more $$;
create function pg_temp.attach(desk text, s text, more jsonb, content bytea default '%PDF-1.4') returns jsonb language sql volatile as $$
    select t.on(pg_temp.v(desk), 'scan.attach', pg_temp.id(s), pg_temp.scan(more, content)) $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer ->> 'status') $$;
create function pg_temp.origin(pages text) returns jsonb language sql as $$ select jsonb_build_object('origin', repeat('ab', 32) || ':' || pages) $$;

select t.apply(pg_temp.v('s' || i), t.form('chief_manager', 'Intake' || i, 900 + i, '124698')) from generate_series(1, 2) i;
select is(pg_temp.said(pg_temp.attach('khdesk', 's1', pg_temp.origin('1'))), 'done', 'pages of a stack');
select is((select origin from core.scan where application_id = pg_temp.id('s1')), repeat('ab', 32) || ':1', 'and which they were is known');
select is(pg_temp.said(pg_temp.attach('khdesk', 's1', pg_temp.origin('1'), '%PDF-1.5 cut once more')), 'scan.known', 'the same pages once more, as another desk has cut them');
select is(pg_temp.attach('khdesk', 's1', pg_temp.origin('1')) #> '{error}', jsonb_build_object('code', 'KD460', 'key', 'scan.known', 'detail',
    (select jsonb_build_object('scan_id', id, 'name', name, 'at', core.utc(at)) from core.scan where application_id = pg_temp.id('s1'))), 'with what is there');
select is((select count(*)::int from core.scan where application_id = pg_temp.id('s1')), 1, 'there is one');
select is(pg_temp.said(pg_temp.attach('khdesk', 's1', pg_temp.origin('1,2'))), 'done', 'other pages of the same file are others');
select is(pg_temp.said(pg_temp.attach('khdesk', 's2', pg_temp.origin('1'))), 'done', 'two papers on one page are of two cases');
select is(pg_temp.said(pg_temp.attach('khdesk', 's1', '{}')), 'done', 'a file by itself, as before');
select is(pg_temp.said(pg_temp.attach('khdesk', 's1', '{}')), 'done', 'and once more: a person has put it there');

-- Attached to the wrong case and voided, it can be attached again.
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'scan.void', jsonb_build_object('scan_id', (select min(id) from core.scan where application_id = pg_temp.id('s1')), 'reason', '看錯')))
    , 'done', 'voided');
select is(pg_temp.said(pg_temp.attach('khdesk', 's1', pg_temp.origin('1'))), 'done', 'then it counts anew');

-- A hostile desk: what it claims of its pages is looked at before it is looked for, and tells nothing of others' cases.
select throws_ok(format('select pg_temp.attach(%L, %L, %L)', 'khdesk', 's1', jsonb_build_object('origin', o)), 'KC003', 'command.body', 'not an origin: ' || left(o, 30))
    from unnest(array['x', repeat('ab', 32), repeat('ab', 32) || ':', repeat('ab', 32) || ':0', repeat('ab', 32) || ':1,', repeat('AB', 32) || ':1', repeat('ab', 32) || ':1' || repeat(',1', 41),
    repeat('ab', 32) || e':1\n', repeat('a', 100000)]) o;
select throws_ok(format('select pg_temp.attach(%L, %L, %L)', 'khdesk', 's1', '{"origin": 5}'), 'KC003', 'command.body', 'nor a number');
select is(pg_temp.said(pg_temp.attach('tpdesk', 's1', pg_temp.origin('1'))), 'application.not_visible', 'of another desk''s case nothing is said, known or not');
select is(pg_temp.said(pg_temp.attach('tpdesk', 's1', pg_temp.origin('7'))), 'application.not_visible', 'in the same words');
select throws_ok(format('insert into core.scan(application_id, revision, name, mime, size, sha256, origin, content, by_account_id, by_name)
    select application_id, revision, name, mime, size, sha256, origin, content, by_account_id, by_name from core.scan where origin <> %L and not void limit 1', ''), '23505', null, 'the table holds it too');

select * from finish();
rollback;
