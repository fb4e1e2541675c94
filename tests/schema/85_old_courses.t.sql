-- SPDX-License-Identifier: GPL-3.0-or-later
-- Day one: courses of the site before, from an operator's lists: as what they come in, with which number and to whom; what claims
-- another unit's course or a number of ours; that nothing is changed by the same list again; one import undone whole.
begin;
select no_plan();

select t.account('124698', 'elchief', 'chief_manager', 911);
create function pg_temp.v(n text) returns text language sql as $$ select t.token_for(n) $$;
-- A row over for two years, of so many people.
create function pg_temp.row(n int, more jsonb default '{}', body jsonb default '{}', p_from int default -800, p_to int default -799) returns jsonb language sql as $$
    select jsonb_build_object('row', n, 'unit', '123999', 'code', 2072400 + n, 'state', 'confirmed', 'date_from', core.today() + p_from, 'date_to', core.today() + p_to,
        'from', '', 'to', '', 'body', jsonb_build_object('title', '舊站研習 ' || n, 'class_kind', 'non_credit', 'hour_unit', 'hour', 'hours', 6, 'open_scope', 'all', 'mode', 'in_person',
        'county_id', (select id from core.county where name = '高雄市'), 'class_count', 1, 'class_size', 40, 'fee', 0, 'natures', '[402011001]'::jsonb, 'venue', '視聽教室',
        'contacts', '[{"name": "陳舊辦", "phone": "07-6000000", "email": "old@example.edu.tw"}]'::jsonb) || body) || more $$;
create function pg_temp.said(variadic rows jsonb[]) returns text language plpgsql as $$
declare
    n   int := admin.begin_course_import();
    ret text := (select string_agg(concat_ws('+', coalesce(reason, outcome), warning), ';' order by "row") from admin.import_courses(n, to_jsonb(rows)));
begin
    perform admin.end_course_import(n);
    return ret;
end $$;
create function pg_temp.c(n int) returns core.course language sql as $$ select x from core.course x where x.legacy_number = 2072400 + n $$;
create function pg_temp.found(words text, p_when text default 'any') returns text language sql as $$
    select string_agg(r ->> 'number', ',' order by r ->> 'number') from jsonb_array_elements(api.find_courses(pg_temp.v('tpchief'),
        jsonb_build_object('keyword', words, 'when', p_when)::text) -> 'rows') r $$;

-- As what they come in ----------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.row(1), pg_temp.row(2, '{"state": "approved"}', '{}', 20, 21), pg_temp.row(3, '{"state": "list_due"}', '{}', -20, -19),
    pg_temp.row(4, '{"state": "cancelled"}'), pg_temp.row(5, '{"state": "confirmed"}', '{"class_size": null, "class_count": null}'), pg_temp.row(6, '{"unit": "124698"}')),
    'imported;imported;imported;imported;imported;imported', 'those of the site before come in');
select is((select string_agg(concat_ws(' ', c.number, core.course_state(c.state, c.ends_at), c.quota), ',' order by c.number) from core.course c where c.taken_over),
    '2072401 confirmed 40,2072402 approved 40,2072403 list_due 40,2072404 cancelled 40,2072405 confirmed 0,2072406 confirmed 40', 'as what they are there, with their 課程代碼 as their number');
select is(pg_temp.found('舊站研習'), '2072401,2072402,2072403,2072404,2072405,2072406', 'everybody finds them, past ones too');
select is(pg_temp.found('2072401'), '2072401', 'by their code');
select is(api.offering(pg_temp.v('tpchief'), 2072401) -> 'body' ->> 'venue', '視聽教室', 'and reads what the list had');
select is((select row((pg_temp.c(2)).due_on, (pg_temp.c(3)).due_on))::text, row(core.today() + 21 + 14, core.today() + 14)::text, 'none is overdue on the first day');
select is((select array_agg(action || ' ' || to_state order by e.id) from core.course_event e join core.course c on c.id = e.course_id where c.taken_over), '{"take_over approved","take_over list_due"}',
    'what goes on has a history that begins with it');
select is((select count(*) from sync.change where tab = 'course' and pk = (pg_temp.c(1)).id and xid = pg_current_xact_id()), 0::bigint, 'no desk loads what is long over');
select is((select array_agg(distinct tab order by tab) from sync.change where unit_id = t.unit('123999') and xid = pg_current_xact_id() and tab like 'course%'),
    '{course,course_event,course_revision}', 'what goes on goes to the unit');

-- Who goes on with them -----------------------------------------------------------------------------------------------------------
select is((pg_temp.c(2)).owner_name, (select name from core.account where account_name = 'khchief'), '總負責人, where nobody is known');
select is((select a.account_name from core.account a where a.id = (pg_temp.c(6)).owner_account_id), 'elchief', 'of its own unit');
select is(pg_temp.said(pg_temp.row(7, '{"state": "approved"}', '{"contacts": [{"name": "x", "phone": "", "email": "KHOPERATOR@example.edu.tw"}]}', 5, 5),
    pg_temp.row(8, '{"state": "approved"}', '{"contacts": [{"name": "x", "phone": "", "email": "tpchief@example.edu.tw"}]}', 5, 5)), 'imported;imported', 'with contacts');
select is((select array_agg(a.account_name order by (y.x).number) from (select pg_temp.c(n) x from generate_series(7, 8) n) y join core.account a on a.id = (y.x).owner_account_id), '{khoperator,khchief}', 'whom the list names, if they are of the unit');
select is(pg_temp.said(pg_temp.row(9, '{"unit": "314A01"}'), pg_temp.row(10, '{"unit": "014302", "state": "approved"}', '{}', 5, 5)), 'code.unknown;code.unknown', 'no unit, no course');
update core.account set state = 'closed' where account_name = 'elchief';
select is(pg_temp.said(pg_temp.row(11, '{"unit": "124698", "state": "approved"}', '{}', 5, 5)), 'imported+course.no_keeper', 'nobody is there: said, and taken');
select is((select row(owner_account_id, owner_name)::text from core.course where number = 2072411), '(,陳舊辦)', 'it is nobody''s yet');
select is(t.do(pg_temp.v('khdesk'), 'course.reassign', jsonb_build_object('course_id', (pg_temp.c(11)).id, 'account_id', t.account('124698', 'elnew', 'chief_manager', 912), 'reason', '新任')) ->> 'status', 'done', 'the desk gives it to somebody');
select is(t.do(pg_temp.v('khoperator'), 'course.cancel', jsonb_build_object('course_id', (pg_temp.c(7)).id, 'row_version', 1, 'reason', '場地修繕改期辦理')) #>> '{error}', null, 'its owner goes on with it as with any other');

-- What claims what is not its own -------------------------------------------------------------------------------------------------
select t.course('khchief', '{"state": "approved", "title": "本系統的研習"}');
select is(pg_temp.said(pg_temp.row(1, '{"unit": "314698"}'), pg_temp.row(1, jsonb_build_object('code', 7000001)),
    pg_temp.row(1, '{"code": 0}'), pg_temp.row(1, '{"code": 100000000}')), 'course.other_unit;course.code_range 7000001;course.code;course.code', 'a course of another unit; a number of ours, given or not; none');
update core.setting set value = '9000000' where key = 'course_number_from';
select is(pg_temp.said(pg_temp.row(1, jsonb_build_object('code', (select number from core.course where title = '本系統的研習')))), 'course.ours', 'nor one that was given before the numbers began elsewhere');
update core.setting set value = '7000001' where key = 'course_number_from';
select is((select unit_id from core.course where number = 2072401), t.unit('123999'), 'nothing has changed hands');
select is(pg_temp.said(pg_temp.row(20, '{"state": "submitted"}'), pg_temp.row(21, '{"state": "approved"}', '{"class_size": null}', 3, 3), pg_temp.row(22, '{}', '{}', 3, 3), pg_temp.row(23, '{"date_to": "2000-01-01"}'),
    pg_temp.row(24, '{}', '{"natures": [1]}'), pg_temp.row(25, '{}', '{"title": ""}'), pg_temp.row(26, '{}', '{"class_kind": "other"}'), pg_temp.row(27, '{"date_from": "2026-02-30"}'), pg_temp.row(28, '{}', '{"hours": null}'), pg_temp.row(29, '{}', '{"title": "\u0007"}')),
    'course.state;course.quota;course.not_begun;course.dates;course.nature;course.title;course.value;course.value;course.value;course.title', 'what makes no sense is refused by itself');
select is((select count(*) from core.course where legacy_number between 2072420 and 2072429), 0::bigint, 'and is not there');

-- Again ---------------------------------------------------------------------------------------------------------------------------
create temp table before as select c.*, r.body from core.course c join core.course_revision r on r.course_id = c.id where c.taken_over;
select is(pg_temp.said(pg_temp.row(1), pg_temp.row(3, '{"state": "list_due"}', '{}', -20, -19)), 'unchanged;unchanged', 'the same list does nothing');
select is(pg_temp.said(pg_temp.row(1, '{"state": "cancelled"}', '{"title": "另一個名稱", "hours": 3}')), 'course.differs hours,state,title', 'another one neither, and says what differs');
select is((select count(*) from (select c.*, r.body from core.course c join core.course_revision r on r.course_id = c.id where c.taken_over except select * from before) x), 0::bigint, 'indeed nothing');
select is((select count(*) from core.course_import), 3::bigint, 'what took nothing in is no import');

-- Exchange files: no code, the sender's key ----------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.row(30, '{"code": null, "sender": "123999", "import_key": "A-1"}'), pg_temp.row(31, '{"code": null, "sender": "124698", "import_key": "A-1", "unit": "124698"}')), 'imported;imported', 'the same key of two senders');
select ok((select bool_and(number >= 7000001 and legacy_number is null) from core.course c join core.old_course o on o.course_id = c.id where o.import_key = 'A-1'), 'they get numbers of ours');
select is(pg_temp.said(pg_temp.row(30, '{"code": null, "sender": "123999", "import_key": "A-1"}'), pg_temp.row(31, '{"code": null, "sender": "123999", "import_key": "A-1", "unit": "124698"}')), 'unchanged;course.other_unit', 'once');
select is(regexp_replace(pg_temp.said(pg_temp.row(30)), '[0-9]+', 'N'), 'course.twice N', 'the site''s list has it as well: it is not there twice');
select is(pg_temp.said(pg_temp.row(1, '{"code": null, "sender": "123999", "import_key": "A-9"}')), 'course.twice 2072401', 'nor the other way round');

-- Undone ------------------------------------------------------------------------------------------------------------------------------
select throws_ok($$ select admin.undo_courses(4711) $$, 'KD046', 'import.unknown', 'there is no such import');
select throws_ok($$ select * from admin.import_courses((select min(number) from core.course_import where at < now()), '[]') $$, 'KD046', 'import.unknown', 'nothing is added to one that is over');
select is((select array_agg(row(courses, used)::text order by number) from admin.course_imports()), '{"(6,0)","(2,1)","(1,1)","(2,0)"}', 'the operator sees what has become of each');
select throws_ok($$ select admin.undo_courses((select number from admin.course_imports() where used > 0 order by number limit 1)) $$, 'KD048', 'import.used', 'what somebody has gone on with stays whole');
select throws_ok($$ delete from core.course_revision where course_id = (pg_temp.c(1)).id $$, '42501', 'append_only', 'a history is nobody''s to take');
select throws_ok($$ delete from core.course_event where course_id = (pg_temp.c(2)).id $$, '42501', 'append_only', 'nor its lines');
-- Nor is a course taken from under somebody who is in it.
select t.teacher('123999', 'eltaught', 914) as taught \gset
insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
    select 1, (pg_temp.c(1)).id, (pg_temp.c(1)).unit_id, x.person_id, x.id, x.name, x.sex, x.unit_id, x.title_id, 'listed'
    from core.teacher x where x.id = :taught;
select throws_ok($$ select admin.undo_courses((select min(number) from core.course_import)) $$, 'KD048', 'import.used', 'a course that somebody is in stays');
delete from core.enrolment where id = 1;
-- Time alone is no use of it.
update core.course set starts_at = starts_at - interval '40 days', ends_at = ends_at - interval '40 days' where legacy_number = 2072402;
select is(core.turn_courses() ->> 'courses_over', '1', 'one of them is over meanwhile');
select is(admin.undo_courses((select min(number) from core.course_import)), 6, 'one is undone whole');
select is((select count(*) from core.course where legacy_number between 2072401 and 2072406) || '/' || coalesce(pg_temp.found('2072401'), 'none'), '0/none', 'and its courses are gone');
select is((select array_agg(distinct tab order by tab) from sync.change where op = 'D' and unit_id = t.unit('123999') and xid = pg_current_xact_id() and tab like 'course%'),
    '{course,course_event,course_revision}', 'the desks hear of it');
select throws_ok($$ select admin.undo_courses((select min(number) from core.course_import)) $$, 'KD047', 'import.state', 'once');
select is(pg_temp.said(pg_temp.row(1)), 'imported', 'their codes are free again');

-- Who does it -------------------------------------------------------------------------------------------------------------------------
select is((select detail - '{operator,import}'::text[] from audit.entry where what = 'courses.import' order by id limit 1), '{"courses": 6}', 'the audit says so');
select is((select count(*) from audit.entry where what = 'courses.undo'), 1::bigint, 'of undoing too');
select is(has_function_privilege(r, 'admin.import_courses(int, jsonb)', 'execute') or has_table_privilege(r, 'core.old_course', 'select'), false, r || ' does not')
    from unnest('{desk_anon,desk_user,desk_api}'::text[]) r;
select is((select count(*) from core.course where number = 7000001 and taken_over), 0::bigint, 'no number of ours was taken');
select is(pg_temp.said('[]', '7', 'null', '{"unit": "123999"}'), 'code.unknown;code.unknown;code.unknown;course.title', 'what is no row is none');

select finish();
rollback;
