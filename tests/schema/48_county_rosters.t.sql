-- SPDX-License-Identifier: GPL-3.0-or-later
-- Day one: the rosters of many schools from an operator's list; what is refused and why; one import undone whole.
begin;
select no_plan();

create function pg_temp.row(n int, more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('row', n, 'code', '123999', 'national_id', t.nid('female', 6600 + n), 'name', '試教師', 'sex', 'female', 'birth_date', '1980-02-29', 'title_id', 7, 'more', '{}'::jsonb) || more $$;
create function pg_temp.said(rows jsonb) returns text language sql as $$ select string_agg(coalesce(reason, outcome), ';' order by "row") from admin.import_rosters(rows) $$;
create function pg_temp.v(n text) returns text language sql as $$ select t.token_for(n) $$;

select is(pg_temp.said(jsonb_build_array(pg_temp.row(1), pg_temp.row(2, '{"code": "124698", "more": {"email": "a@example.edu.tw", "subjects": [20001]}}'), pg_temp.row(3, '{"code": "999999"}'), pg_temp.row(4, '{"code": "CEN12"}'),
    pg_temp.row(5, '{"national_id": "A223456789"}'), pg_temp.row(6, '{"title_id": 99}'), pg_temp.row(7, '{"birth_date": "1980-02-30"}'), pg_temp.row(8, '{"name": null}'), pg_temp.row(9, '{"sex": "male"}'), pg_temp.row(10, '{"more": {"email": "x"}}'))),
    'imported;imported;code.unknown;code.unknown;national_id.checksum;teacher.trainee;date;text;national_id.sex;email.format', 'each row for itself');
select is((select array_agg(u.code || ' ' || x.name || ' ' || x.email order by u.code) from core.teacher x join core.unit u on u.id = x.unit_id), '{"123999 試教師 ","124698 試教師 a@example.edu.tw"}', 'to the school of its code');
select is((select count(*) from core.teacher_event), 0::bigint, 'nobody has a history yet');
select is(pg_temp.said(jsonb_build_array(pg_temp.row(1), pg_temp.row(2), pg_temp.row(1, '{"row": 3, "title_id": 3, "name": "改名"}'))), 'unchanged;teacher.other_unit;teacher.row_differs name,title_id', 'who is there is not changed, and what differs is said');
select is((select name || title_id from core.teacher order by id limit 1), '試教師7', 'indeed');
select is((select count(*) from core.roster_import), 1::bigint, 'what took nobody in is no import');
select is((select row(teachers, used, undone_at) from admin.roster_imports()), row(2::bigint, 0::bigint, null::timestamptz), 'the operator sees it');
select is(api.roster_imports(pg_temp.v('khchief')), '[]', 'a school does not');
select is((select detail - '{operator,import}'::text[] from audit.entry where what = 'rosters.import'), '{"teachers": 2}', 'the audit has numbers alone');
select throws_ok($$ select admin.undo_rosters(4711) $$, 'KD046', 'import.unknown', 'there is no such import');
savepoint used;
select t.do(pg_temp.v('khchief'), 'teacher.edit', jsonb_build_object('teacher_id', min(id), 'fields', '{"note": {"base": "", "new": "x"}}'::jsonb)) from core.teacher;
select is((select used from admin.roster_imports()), 1::bigint, 'somebody has changed one');
select throws_ok($$ select admin.undo_rosters((select number from core.roster_import)) $$, 'KD048', 'import.used', 'then it stays whole');
rollback to used;
select is(admin.undo_rosters((select number from core.roster_import)), 2, 'else it is undone whole');
select is((select count(*) from core.teacher) || '/' || (select count(*) from core.national_id where number in (t.nid('female', 6601), t.nid('female', 6602))), '0/0', 'and the people are gone with it');
select is((select array_agg(distinct op::text) from sync.change where tab = 'teacher' and xid = pg_current_xact_id()), '{D,U}', 'the desks hear of it');
select throws_ok($$ select admin.undo_rosters((select number from core.roster_import)) $$, 'KD047', 'import.state', 'once');
select is(pg_temp.said('[{"row": 1}, [], 7, null]'), 'code.unknown;code.unknown;code.unknown;code.unknown', 'what is no row is none');

select finish();
rollback;
