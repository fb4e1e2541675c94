-- SPDX-License-Identifier: GPL-3.0-or-later
-- 教師資料登錄 and the roster of a school: who may enter whom, what is refused and why, the same person once more, another school's
-- teacher, departures and what is undone of them, numbers that change.
begin;
select no_plan();

select t.account('124698', 'elchief', 'chief_manager', 901), t.account('120398', 'natchief', 'chief_manager', 902), t.account('0998', 'uniop', 'operator', 903);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief,tpchief,elchief,natchief,khcontact,khoperator,uniop}'::text[]) n;
create function pg_temp.said(answer jsonb) returns text language sql as $$
    select coalesce(answer #>> '{error,detail,constraint}', answer #>> '{error,detail,reason}', answer #>> '{error,key}', answer #>> '{result,outcome}', answer #>> '{result,state}', answer ->> 'status') $$;
create function pg_temp.person(n int, more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('national_id', t.nid('female', 5000 + n), 'name', '試教師', 'sex', 'female', 'birth_date', '1980-02-29') || more $$;
create table pg_temp.look (id uuid, entry text);
-- As a desk does: who it is, and, when that is committed, the entry.
create function pg_temp.look(actor text, unit text, who jsonb) returns jsonb language plpgsql as $$
declare
    l    uuid := t.uuid7();
    body text := (who || jsonb_build_object('unit_id', t.unit(unit)))::text;
    said jsonb := api.submit(pg_temp.v(actor), l, 'teacher.look', body);
begin
    update cmd.command set xid = '3' where id = l;
    insert into look values (l, body);
    return said;
end $$;
create function pg_temp.looked() returns jsonb language sql as $$ select jsonb_build_object('look', id, 'entry', entry) from look order by id desc limit 1 $$;
create function pg_temp.enter(actor text, unit text, who jsonb, more jsonb default '{}') returns jsonb language plpgsql as $$
declare said jsonb := pg_temp.look(actor, unit, who);
begin
    if said ->> 'status' = 'rejected' then return said; end if;
    return t.do(pg_temp.v(actor), 'teacher.register', pg_temp.looked() || '{"title_id": 7}' || more);
end $$;
create function pg_temp.tc(n int) returns core.teacher language sql as $$
    select x from core.teacher x join core.national_id d using (person_id) where d.number = t.nid('female', 5000 + n) $$;
create function pg_temp.on(actor text, kind text, n int, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), kind, jsonb_build_object('teacher_id', (pg_temp.tc(n)).id, 'row_version', (pg_temp.tc(n)).row_version, 'reason', '試驗原因') || more) $$;
create function pg_temp.move(actor text, what text, n int, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), what, jsonb_build_object('move_id', m.id, 'row_version', m.row_version, 'reason', '試驗原因') || more)
    from core.teacher_move m where m.teacher_id = (pg_temp.tc(n)).id order by m.id desc limit 1 $$;
create function pg_temp.leave(actor text, n int, kind text, days int default 0, more jsonb default '{}') returns jsonb language sql volatile as $$
    select pg_temp.on(actor, 'teacher.leave', n, jsonb_build_object('departure', kind, 'on_date', core.today() + days) || more) $$;
create function pg_temp.edit(actor text, n int, field text, value jsonb, base jsonb default null) returns jsonb language sql volatile as $$
    select pg_temp.on(actor, 'teacher.edit', n, jsonb_build_object('fields', jsonb_build_object(field, jsonb_build_object(
        'base', coalesce(base, core.roster_of(pg_temp.tc(n)) -> field), 'new', value)))) $$;
create function pg_temp.sees(actor text, tab text) returns setof jsonb language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return query select doc::jsonb from api.snapshot(tab);
end $$;

-- Who enters whom --------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.look(n, '123999', pg_temp.person(1))), case when n in ('khchief', 'khcontact', 'khdesk') then 'done'
    when n in ('khoperator', 'uniop') then 'right.missing' else 'roster.not_visible' end, n || ' enters somebody at a school of 高雄市') from (select name from v order by 1) x(n);
select is(pg_temp.said(pg_temp.look('netdesk', '0998', pg_temp.person(1))), 'done', '教師進修網 enters at what it reviews itself');
select is(pg_temp.said(pg_temp.look('khdesk', 'CEN12', pg_temp.person(1))), 'roster.not_visible', 'a desk keeps no roster');
update core.unit set eligible = false where code = '124698';
select is(pg_temp.said(pg_temp.look('khdesk', '124698', pg_temp.person(1))), 'roster.not_visible', 'nor does a unit that is closed');
update core.unit set eligible = true where code = '124698';

-- The refusals of the form, each with what is wrong -----------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.look('khchief', '123999', pg_temp.person(1, f))), said, said)
    from (values ('{"national_id": "A223456789"}'::jsonb, 'national_id.checksum'), ('{"national_id": "A2"}', 'national_id.length'),
        ('{"national_id": "1234567890"}', 'national_id.format'), ('{"sex": "male"}', 'national_id.sex'), ('{"name": ""}', 'name.empty'),
        ('{"name": "王 1"}', 'name.characters'), (jsonb_build_object('birth_date', current_date), 'birth.young'), ('{"birth_date": "1901-01-01"}', 'birth.old')) x(f, said);
select throws_ok(format('select pg_temp.look(%L, %L, pg_temp.person(1, %L))', 'khchief', '123999', f), 'KC003', 'command.body', f)
    from unnest(array['{"birth_date": "1980-02-30"}', '{"birth_date": "75/1/1"}', '{"birth_date": 1980}', '{"sex": "x"}', '{"name": null}']) f;
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(1), '{"title_id": 99}')), 'teacher.trainee', '實習教師 is not entered');
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(1), '{"title_id": 4711}')), 'choice.unknown', 'a title that is none');
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(1), jsonb_build_object('more', jsonb_build_object(k, b)))), said, k || ' ' || said)
    from (values ('subjects', '[20001,20002,20003,20004,20005,20006,20007]'::jsonb, 'subjects.many'), ('subjects', '[20001,20001]', 'subjects.twice'),
        ('subjects', '[1]', 'choice.unknown'), ('employment_id', '101', 'choice.unknown'), ('training_role_id', '1', 'choice.unknown'), ('stage_id', '1', 'choice.unknown'),
        ('email', '"x"', 'email.format'), ('licence', '"12345"', 'licence.places'), ('hired_on', '"2199-01-01"', 'date.future')) x(k, b, said);
select throws_ok(format('select pg_temp.enter(%L, %L, pg_temp.person(1), %L)', 'khchief', '123999', f), 'KC003', 'command.body', f)
    from unnest(array['{"more": {"state": "left"}}', '{"more": {"unit_id": 1}}', '{"more": {"person_id": 1}}', '{"more": [1]}', '{"title_id": "7"}', '{"more": {"subjects": {}}}',
        '{"look": "x"}', '{"look": 1}', '{"entry": null}', '{"more": {"civil_servant": 1}}']) f;
select is((select count(*) from core.teacher), 0::bigint, 'nobody has been entered by all this');

-- What was not looked at is not entered ----------------------------------------------------------------------------------------
select pg_temp.look('khchief', '123999', pg_temp.person(1));
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'teacher.register', pg_temp.looked() || jsonb_build_object('title_id', 7, 'entry', replace(pg_temp.looked() ->> 'entry', '試教師', '王教師')))), 'teacher.not_looked', 'another name than was looked at');
select is(pg_temp.said(t.do(pg_temp.v('khcontact'), 'teacher.register', pg_temp.looked() || '{"title_id": 7}')), 'teacher.not_looked', 'what somebody else has looked at');
update cmd.command set xid = pg_current_xact_id() where id = (select id from look order by id desc limit 1);
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'teacher.register', pg_temp.looked() || '{"title_id": 7}')), 'teacher.not_looked', 'what is not committed yet');

-- A new one, and once more ------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(1), '{"more": {"email": "one@example.edu.tw", "subjects": [20002, 20001], "hired_on": "2010-08-01"}}')), 'new', 'somebody new');
select is((select row(name, national_id, subjects, state, row_version > 0) from core.teacher), row('試教師'::text, left(t.nid('female', 5001), 6) || '****', '{20002,20001}'::int[], 'active'::text, true), 'as it was said, the number masked');
select is(pg_temp.said(pg_temp.enter('khcontact', '123999', pg_temp.person(1), '{"more": {"email": "one@example.edu.tw"}}')), 'unchanged', 'the same once more');
select is(pg_temp.enter('khcontact', '123999', pg_temp.person(1, '{"name": "改名者"}'), '{"title_id": 3}') -> 'result',
    jsonb_build_object('teacher_id', (pg_temp.tc(1)).id, 'outcome', 'overwritten', 'changes', '{"name": {"before": "試教師", "after": "改名者"}, "title_id": {"before": 7, "after": 3}}'::jsonb), 'what is said now counts, and what has changed is answered');
select is((select array_agg(action order by id) from core.teacher_event), '{register,overwrite}', 'the history keeps both');
select is((pg_temp.tc(1)).subjects, '{20002,20001}', 'what was not said stays');
select is((select count(*) from audit.entry where detail::text ~ t.nid('female', 5001) or detail::text ~ '1980'), 0::bigint, 'the audit holds neither number nor birthday');

-- Editing -----------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.edit(n, 1, 'unit_note', to_jsonb(n))), case when n in ('khchief', 'khcontact', 'khdesk') then 'done' when n in ('khoperator', 'uniop') then 'right.missing'
    else 'teacher.not_visible' end, n || ' edits') from (select name from v order by 1) x(n);
select is(pg_temp.said(pg_temp.edit('khchief', 1, 'note', '"a"', '"other"')), 'field.conflict', 'what was seen is not what is');
select is(pg_temp.said(pg_temp.edit('khchief', 1, 'name', '"王"')), 'field.frozen', 'no other name');
select throws_ok(format('select pg_temp.edit(%L, 1, %L, %L)', 'khchief', f, '1'), 'KC003', 'command.body', 'no other ' || f) from unnest('{state,unit_id,person_id,birth_date,sex,departure}'::text[]) f;
select is((select changes from core.teacher_event order by id desc limit 1) -> 'unit_note' ->> 'after', (pg_temp.tc(1)).unit_note, 'before and after, field by field');
select is(pg_temp.said(pg_temp.edit('khchief', 1, 'subjects', '[]')), 'done', '清除重選');

-- Catalogues --------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(t.do(pg_temp.v(n), 'catalogue.set', '{"catalogue": "title", "name": "試驗職稱", "staff_group": "staff"}')), case n when 'netdesk' then 'done' else 'right.missing' end, n || ' sets a title') from (select name from v order by 1) x(n);
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', '{"catalogue": "title", "name": "校長", "staff_group": "staff"}')), 'catalogue.taken', 'no two of one name');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', '{"catalogue": "title", "id": 3, "name": "主任", "staff_group": "teacher", "retire_on": "2026-01-01"}')), 'reason.missing', 'not without a reason');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', jsonb_build_object('catalogue', 'title', 'id', 3, 'name', '主任', 'staff_group', 'teacher', 'retire_on', core.today(), 'reason', '改列教師兼主任'))), 'done', 'one is retired');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', '{"catalogue": "subject", "id": 20001, "stage_id": 30, "name": "國語文", "reason": "x"}')), 'choice.unknown', 'a subject keeps its stage');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', '{"catalogue": "employment", "id": 101, "name": "行政", "reason": "x"}')), 'choice.unknown', 'nor is another list''s word reached');
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(2), '{"title_id": 3}')), 'choice.retired', 'a retired title is given to nobody');
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(1, '{"name": "改名者"}'), '{"title_id": 3}')), 'unchanged', 'whoever has it keeps it');
select is((select count(*) from api.public_snapshot('teacher_title') where doc ->> 'retired' = 'true'), 1::bigint, 'and everybody can read it');
-- Retired on a day to come: until then it is chosen, then the centre's own day retires it.
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', jsonb_build_object('catalogue', 'title', 'id', 4, 'name', '教師兼主任', 'staff_group', 'teacher', 'retire_on', core.today() + 30, 'reason', '學年起停用'))), 'done', 'retired on a day to come');
select is((select x.retired from core.teacher_title x where x.id = 4), false, 'is in use until then');
update core.teacher_title set retire_on = core.today() where id = 4;
select is(core.retire_catalogues(), '{"catalogues_retired": 1}', 'and out of use on that day, by the centre itself');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', '{"catalogue": "title", "id": 4, "name": "教師兼主任", "staff_group": "teacher", "reason": "誤停用"}')), 'done', 'brought back');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', '{"catalogue": "title", "id": 4, "name": "教師兼主任", "staff_group": "teacher", "retire_on": "1900-01-01", "reason": "x"}')), 'date.far', 'on no day of long ago');
select is((select array_agg(action order by id) from core.catalogue_event where catalogue = 'title' and item_id = 4), '{retire,restore}', 'each with its history');
select is((select count(*) from pg_temp.sees(n, 'catalogue_event')), case n when 'netdesk' then (select count(*) from core.catalogue_event) else 0 end, n || ' sees what was done with the catalogues')
    from (select name from v where name like '%desk' order by 1) x(n);
select throws_ok(format('select count(*) from pg_temp.sees(%L, %L)', n, 'catalogue_event'), 'KS001', 'table.unknown', n || ' does not know of it') from (select name from v where name not like '%desk' order by 1) x(n);
-- A stage (科目類別) is one of them.
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', jsonb_build_object('catalogue', k, 'name', n))), said, k || ': ' || n) from (values ('course_tag', '本市閱讀專案', 'done'), ('course_tag', '資通安全', 'catalogue.taken'),
    ('course_reason', '與本市政策重複', 'done'), ('course_reason', '送審過遲', 'catalogue.taken'), ('course_reason', '', 'text.empty')) x(k, n, said);
select is((select doc ->> 'tag_group' from api.public_snapshot('course_tag') where doc ->> 'label' = '本市閱讀專案'), '專案', 'every desk gets a tag of its centre');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', jsonb_build_object('catalogue', 'course_tag', 'id', (select id from core.course_tag where label = '本市閱讀專案'), 'name', '本市閱讀專案', 'retire_on', core.today(), 'reason', '專案結束'))), 'done', 'and it ends');
select is((select retired from core.course_tag where label = '本市閱讀專案'), true, 'is chosen no more');
select is(pg_temp.said(t.do(pg_temp.v(n), 'catalogue.set', '{"catalogue": "course_tag", "name": "別人的專案"}')), 'right.missing', n || ' sets no tag') from unnest('{khdesk,khchief}'::text[]) n;
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', '{"catalogue": "stage", "name": "國小"}')), 'catalogue.taken', 'no two stages of one name');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', '{"catalogue": "stage", "name": "實驗教育"}')), 'done', 'a stage is added');
create function pg_temp.new_stage() returns core.teaching_stage language sql as $$ select * from core.teaching_stage where name in ('實驗教育', '實驗教育機構') $$;
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', jsonb_build_object('catalogue', 'subject', 'name', '試驗科目', 'stage_id', (pg_temp.new_stage()).id))), 'done', 'and a subject of it');
select is(pg_temp.said(pg_temp.edit('khchief', 1, 'stage_id', to_jsonb((pg_temp.new_stage()).id), 'null')), 'done', 'which a school chooses');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', jsonb_build_object('catalogue', 'stage', 'id', (pg_temp.new_stage()).id, 'name', '實驗教育機構', 'reason', '正名', 'retire_on', core.today()))), 'done', 'renamed and retired');
select is((select doc ->> 'retired' || ' ' || (doc ->> 'name') from api.public_snapshot('teaching_stage') where (doc ->> 'id')::int = (pg_temp.new_stage()).id), 'true 實驗教育機構', 'it stays readable');
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(2), jsonb_build_object('more', jsonb_build_object('stage_id', (pg_temp.new_stage()).id)))), 'choice.retired', 'a retired stage is chosen no more');
select is(pg_temp.said(pg_temp.edit('khchief', 1, 'subjects', jsonb_build_array((select s.id from core.subject s where s.name = '試驗科目')))), 'choice.retired', 'nor a subject of it');
select is(pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', jsonb_build_object('catalogue', 'subject', 'name', '試驗科目二', 'stage_id', (pg_temp.new_stage()).id))), 'choice.retired', 'nor does a subject come to it');
select is(pg_temp.said(pg_temp.edit('khchief', 1, 'email', '"y@example.edu.tw"')), 'done', 'whoever has it is edited as before');
-- How many have a code: counted at the centre, for 教師進修網.
select throws_ok(format('select api.code_uses(%L)', pg_temp.v(n)), 'KA004', 'right.missing', n || ' is not told how many use a code') from (select name from v where name <> 'netdesk' order by 1) x(n);
select throws_ok(format('select api.code_uses(%L)', x), 'KA001', 'session.invalid', 'nor who has no session') from unnest(array[t.secret(), '', null]) x;
select is(api.code_uses(pg_temp.v('netdesk')) -> 'uses', jsonb_build_object('title', jsonb_build_object((pg_temp.tc(1)).title_id::text, 1), 'stage', jsonb_build_object((pg_temp.new_stage()).id::text, 1)), 'people by code');
update core.teacher set employment_id = 1, subjects = '{20001}' where id = (pg_temp.tc(1)).id;
select is(api.code_uses(pg_temp.v('netdesk')) #> '{uses,employment}', null, 'not counted anew at each question');
update core.code_uses set at = now() - interval '11 minutes';
select is(api.code_uses(pg_temp.v('netdesk')) #> '{uses,employment}', '{"1": 1}', 'but after ten minutes');
select is(api.code_uses(pg_temp.v('netdesk')) #> '{uses,subject}', '{"20001": 1}', 'subjects one by one');
update core.teacher set employment_id = null, subjects = '{}' where id = (pg_temp.tc(1)).id;
-- A filter that the centre defines.
create function pg_temp.rule(f jsonb) returns text language sql as $$
    select pg_temp.said(t.do(pg_temp.v('netdesk'), 'catalogue.set', '{"catalogue": "filter", "id": 1, "name": "統合視導", "reason": "依函釋"}'::jsonb || jsonb_build_object('rule', f))) $$;
select is(pg_temp.rule('{"join": "any", "conditions": [{"field": "title", "how": "none", "values": ["7", "12"]}]}'), 'done', 'the centre''s filter has another rule');
select is((select doc::jsonb #> '{rule,conditions,0,values}' from api.public_snapshot('roster_filter') limit 1), '["7", "12"]', 'which every desk gets');
select throws_ok(format('select pg_temp.rule(%L)', f), 'KC003', 'command.body', 'no rule: ' || f) from unnest(array['null', '[]', '{}', '{"join": "all"}', '{"join": "xor", "conditions": [{"field": "a", "how": "any", "values": ["1"]}]}',
    '{"join": "all", "conditions": []}', '{"join": "all", "conditions": [1]}', '{"join": "all", "conditions": [{"field": "a", "how": "any", "values": []}]}', '{"join": "all", "conditions": [{"field": "a", "how": "not", "values": ["1"]}]}',
    '{"join": "all", "conditions": [{"field": "a", "how": "any", "values": [1]}]}', '{"join": "all", "conditions": [{"field": "a", "how": "any", "values": ["1"], "x": 1}]}', '{"join": "all", "conditions": [{"field": "a b", "how": "any", "values": ["1"]}]}',
    '{"join": "all", "more": 1, "conditions": [{"field": "a", "how": "any", "values": ["1"]}]}']) f;

-- Who sees what -----------------------------------------------------------------------------------------------------------------
select is((select count(*) from pg_temp.sees(n, 'teacher')), case when n in ('khchief', 'khcontact', 'khdesk') then 1 else 0 end::bigint, n || ' sees the roster')
    from v x(n) where n not in ('khoperator', 'uniop');
select throws_ok(format('select pg_temp.sees(%L, %L)', n, 'teacher'), 'KS001', 'table.unknown', n || ' has no such table') from unnest('{khoperator,uniop}'::text[]) n;
select is((select array_agg(doc ? 'birth_date') from pg_temp.sees('khchief', 'teacher') doc) || (select array_agg(doc ? 'birth_date') from pg_temp.sees('khdesk', 'teacher') doc), '{t,f}', 'birthdays are the school''s own');
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(1, '{"name": "改名者", "birth_date": "1980-02-28"}'), '{"title_id": 3}')), 'overwritten', 'one is put right');
select is((select count(*) from pg_temp.sees(n, 'teacher_event') doc where doc::text ~ '1980-02-28'), case n when 'khchief' then 1 else 0 end::bigint, n || ': also in the history') from unnest('{khchief,khdesk}'::text[]) n;
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(1, '{"name": "改名者"}'), '{"title_id": 3}')), 'overwritten', 'and back');
select is((select count(*) from pg_temp.sees('khdesk', 'teacher') doc where doc::text ~ t.nid('female', 5001)), 0::bigint, 'no whole number');

-- Another school's teacher ------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.enter('elchief', '124698', pg_temp.person(1, f), '{"move": true}')), 'teacher.differs', 'nobody comes over who is not named rightly: ' || f::text)
    from unnest(array['{}', '{"name": "改名者", "birth_date": "1980-03-01"}']::jsonb[]) f;
select is(pg_temp.enter('elchief', '124698', pg_temp.person(1, '{"name": "改名者"}')) #> '{error,detail}', '{"unit": "高雄市立試驗高中"}', 'whoever names them rightly is told where they are');
select is((pg_temp.tc(1)).unit_id, t.unit('123999'), 'and nothing has happened yet');
select is(pg_temp.said(pg_temp.enter('elchief', '124698', pg_temp.person(1, '{"name": "改名者"}'), '{"move": true}')), 'moved', 'then they come over');
select is((select row(unit_id, unit_note, title_id) from core.teacher), row(t.unit('124698'), ''::text, 7), 'without what the former school noted');
select is((select array_agg(address) from core.mail where template = 'teacher.moved'), '{khchief@example.edu.tw}', 'which is told');
select unalike((select body from core.mail where template = 'teacher.moved'), '%改名者%', 'by a name that is masked');
select is((select count(*) from pg_temp.sees('khchief', 'teacher')) || '/' || (select count(*) from pg_temp.sees('khchief', 'teacher_move')) || '/' || (select count(*) from pg_temp.sees('elchief', 'teacher_move')), '0/1/1', 'both see the move');
select is((select count(*) from pg_temp.sees('elchief', 'teacher_event') doc where doc ->> 'action' <> 'join'), 0::bigint, 'the new school does not see what was done at the former');
select is((select count(*) from pg_temp.sees('tpchief', 'teacher_move')) + (select count(*) from pg_temp.sees('tpdesk', 'teacher_move')), 0::bigint, 'nobody else does');
select is(pg_temp.said(pg_temp.edit('khchief', 1, 'note', '"x"')), 'teacher.not_visible', 'the former school edits no more');

-- Objecting ---------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.move(n, 'teacher.object', 1)), case when n in ('khoperator', 'uniop') then 'right.missing' else 'move.not_visible' end, n || ' has nothing to object to')
    from (select name from v order by 1) x(n) where n not in ('khchief', 'khcontact', 'khdesk');
select is(pg_temp.said(pg_temp.leave('elchief', 1, 'retire', 30)), 'planned', 'what the new school plans');
select is(pg_temp.said(t.do(pg_temp.v('khcontact'), 'teacher.object', jsonb_build_object('move_id', (select id from core.teacher_move where kind = 'join'), 'row_version', 1, 'reason', '並未轉校'))), 'objected', 'does not take the objection from the former');
select is((select settle_desk_id from core.teacher_move where kind = 'join'), t.unit('CEN12'), 'the desk of both decides');
create function pg_temp.settle(actor text, verdict text) returns text language sql volatile as $$
    select pg_temp.said(t.do(pg_temp.v(actor), 'teacher.settle', jsonb_build_object('move_id', id, 'row_version', row_version, 'reason', '已查證', 'verdict', verdict))) from core.teacher_move where kind = 'join' order by id desc limit 1 $$;
select is(pg_temp.settle(n, 'return'), case when n in ('netdesk', 'kdesk', 'tpdesk') then 'move.not_visible' else 'right.missing' end, n || ' does not') from (select name from v order by 1) x(n) where n <> 'khdesk';
select is((select count(*) from pg_temp.sees('khdesk', 'teacher_move') doc where doc ->> 'state' = 'objected'), 1::bigint, 'it sees it');
select is(pg_temp.settle('khdesk', 'return'), 'done', 'it decides');
select is((select row(unit_id, unit_note, title_id, state) from core.teacher), row(t.unit('123999'), 'khdesk'::text, 3, 'active'::text), 'they are back, with what the school had noted');
select is((select array_agg(state order by id) from core.teacher_move), '{settled,taken_back}', 'and what the other had planned is off');
select is((select count(*) from core.mail where template = 'teacher.settled'), 2::bigint, 'both are told');
select is(pg_temp.settle('khdesk', 'stay'), 'move.changed', 'once');
-- Across desks it is 教師進修網.
select is(pg_temp.said(pg_temp.enter('tpchief', '314698', pg_temp.person(1, '{"name": "改名者"}'), '{"move": true}')), 'moved', 'over to another county');
select is(pg_temp.said(pg_temp.move('khchief', 'teacher.object', 1)), 'objected', 'objected to');
select is(pg_temp.settle(n, 'stay'), case n when 'netdesk' then 'done' else 'move.not_visible' end, n) from unnest('{khdesk,tpdesk,netdesk}'::text[]) n;
select is((pg_temp.tc(1)).unit_id, t.unit('314698'), 'they stay');
select is(pg_temp.said(pg_temp.move('khchief', 'teacher.object', 1)), 'move.changed', 'and that is the end of it');

-- Departures --------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(n))), 'new', 'teacher ' || n) from generate_series(11, 16) n;
select throws_ok($$ select pg_temp.leave('khchief', 11, 'fled') $$, 'KC003', 'command.body', 'a departure that is none');
select throws_ok($$ select pg_temp.leave('khchief', 11, 'retire', 0, '{"back_on": "2099-01-01"}') $$, 'KC003', 'command.body', 'nobody comes back from retirement');
select is(pg_temp.said(pg_temp.leave('khchief', 11, 'retire', 400)), 'date.far', 'a day beyond a year');
select is(pg_temp.said(pg_temp.leave('tpchief', 11, 'retire')), 'teacher.not_visible', 'not by another school');
select is(pg_temp.said(pg_temp.leave('khchief', 11, 'retire')), 'done', '退休');
select is((pg_temp.tc(11)).state, 'left', 'off the roster');
select is(pg_temp.said(pg_temp.edit('khchief', 11, 'note', '"x"')), 'teacher.state', 'and not edited');
select is(pg_temp.said(pg_temp.move('khcontact', 'teacher.take_back', 11)), 'taken_back', 'taken back');
select is((select row(state, departure, unit_id) from pg_temp.tc(11)), row('active'::text, null::text, t.unit('123999')), 'as it was');
select is(pg_temp.said(pg_temp.move('khchief', 'teacher.take_back', 11)), 'move.changed', 'once');
select pg_temp.leave('khchief', 11, 'resign');
update core.teacher_move set at = at - interval '31 days' where teacher_id = (pg_temp.tc(11)).id;
select is(pg_temp.said(pg_temp.move('khchief', 'teacher.take_back', 11)), 'move.too_late', 'not after thirty days');
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(11))), 'returned', 'whoever comes again is entered again');
select is((pg_temp.tc(11)).state, 'active', 'and is there');
select pg_temp.leave('khchief', 12, 'transfer');
select is(pg_temp.said(pg_temp.enter('tpchief', '314698', pg_temp.person(12, '{"birth_date": "1981-01-01"}'))), 'teacher.differs', 'of who has left too, name and birthday have to be known');
select is(pg_temp.said(pg_temp.enter('tpdesk', '314698', pg_temp.person(12, '{"birth_date": "1981-01-01"}'), '{"differs": true}')), 'returned', 'a desk may correct what a former school had wrong');
select is(pg_temp.said(pg_temp.enter('tpchief', '314698', pg_temp.person(13, '{"birth_date": "1981-01-01"}'), '{"differs": true, "move": true}')), 'teacher.differs', 'a school may not');

-- Leaves, planned days ----------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.leave('khchief', 13, 'unpaid_leave', 0, jsonb_build_object('back_on', core.today() + 10))), 'done', '留職停薪');
select is((select row(state, back_on) from pg_temp.tc(13)), row('on_leave'::text, core.today() + 10), 'on leave, still of the school');
select is(pg_temp.said(pg_temp.edit('khchief', 13, 'note', '"留停中"')), 'done', 'and edited');
select is(pg_temp.said(pg_temp.leave('khchief', 14, 'seconded')), 'done', '借調, without a day');
select is(pg_temp.said(pg_temp.leave('khchief', 15, 'retire', 5)), 'planned', 'a day to come');
select is((pg_temp.tc(15)).state, 'active', 'until then they teach');
select is(admin.housekeeping() ->> 'teachers_moved', '0', 'before its day nothing happens');
update core.teacher_move set on_date = core.today() where state = 'planned';
update core.teacher set back_on = core.today() where back_on is not null;
select is(admin.housekeeping() - 'sealed' @> '{"teachers_moved": 1, "teachers_back": 1}', true, 'on its day it does');
select is((select array[(pg_temp.tc(13)).state, (pg_temp.tc(13)).note, (pg_temp.tc(14)).state, (pg_temp.tc(15)).state]), '{active,留停中,on_leave,left}', 'who comes back, who stays away, who has left');
select is(pg_temp.said(pg_temp.on('khchief', 'teacher.return', 14)), 'active', 'back by hand');
select is(pg_temp.said(pg_temp.leave('khchief', 14, 'lent', 3)), 'planned', 'planned');
select is(pg_temp.said(pg_temp.move('khchief', 'teacher.take_back', 14)), 'taken_back', 'and called off');

-- Numbers -----------------------------------------------------------------------------------------------------------------------
create function pg_temp.renumber(actor text, n int, number text, more jsonb default '{}') returns text language plpgsql as $$
begin
    perform pg_temp.look(actor, '123999', pg_temp.person(n, jsonb_build_object('national_id', number) || more));
    return pg_temp.said(pg_temp.on(actor, 'teacher.renumber', n, pg_temp.looked()));
end $$;
select is(pg_temp.renumber('khchief', 16, 'A900000007'), 'teacher.number_fixed', 'a school does not change a 身分證字號');
select is(pg_temp.renumber('khdesk', 16, 'A900000007'), 'done', 'the desk corrects it');
select is((select array_agg(number || current order by number) from core.national_id where person_id = (pg_temp.tc(16)).person_id), array[t.nid('female', 5016) || 'false', 'A900000007true'], 'the former still leads to the same person');
select is(pg_temp.renumber('khchief', 16, 'B200000004'), 'done', '歸化: a school does where it was a 統一證號');
select is(pg_temp.renumber('khdesk', 16, t.nid('female', 5011)), 'teacher.number_taken', 'not somebody else''s');
select is(pg_temp.renumber('khdesk', 16, t.nid('female', 6)), 'teacher.number_taken', 'of whom an account knows neither');
select is(pg_temp.renumber('khdesk', 16, 'A900000007', '{"name": "他人"}'), 'teacher.differs', 'nor under another name');
select is(pg_temp.renumber('khdesk', 16, 'A900000007'), 'done', 'a former one again');
select is(pg_temp.said(pg_temp.enter('khchief', '123999', pg_temp.person(16))), 'unchanged', 'by any of their numbers they are one person');

-- The whole number, for a purpose -----------------------------------------------------------------------------------------------
create function pg_temp.whole(actor text, n int, later boolean default true) returns text language plpgsql as $$
declare
    v_id uuid := t.uuid7();
    said jsonb := api.submit(pg_temp.v(actor), v_id, 'teacher.show_id', jsonb_build_object('teacher_id', (pg_temp.tc(n)).id, 'purpose', '核對人事資料')::text);
begin
    if later then update cmd.command set xid = '3' where id = v_id; end if;
    if said ->> 'status' = 'rejected' then return said #>> '{error,key}'; end if;
    return api.shown_teacher_id(pg_temp.v(actor), v_id);
exception when others then return sqlerrm;
end $$;
select is(pg_temp.whole(n, 11), case when n in ('khchief', 'khcontact', 'khdesk') then t.nid('female', 5011) when n in ('khoperator', 'uniop') then 'right.missing' else 'teacher.not_visible' end, n || ' asks for a number') from (select name from v order by 1) x(n);
select is(pg_temp.whole('khchief', 11, false), 'teacher.not_visible', 'nothing is shown before it is written down');
select is((select count(*) from audit.entry where what = 'id_read' and detail ? 'teacher_id'), 3::bigint, 'each look stands in the audit');

-- The whole country -------------------------------------------------------------------------------------------------------------
create function pg_temp.search(actor text, f jsonb) returns jsonb language plpgsql as $$
declare
    v_id uuid := t.uuid7();
    said jsonb := api.submit(pg_temp.v(actor), v_id, 'teacher.search', f::text);
begin
    update cmd.command set xid = '3' where id = v_id;
    if said ->> 'status' = 'rejected' then return to_jsonb(pg_temp.said(said)); end if;
    return api.found_teachers(pg_temp.v(actor), v_id);
end $$;
select is(pg_temp.search(n, '{"name": "試", "unit": ""}') #>> '{}' = 'right.missing', n <> 'netdesk', n || ' searches the country') from (select name from v order by 1) x(n);
select is(jsonb_array_length(pg_temp.search('netdesk', '{"name": "試", "unit": ""}') -> 'rows'), 6, 'by how a name begins');
select is(jsonb_array_length(pg_temp.search('netdesk', '{"name": "", "unit": "台北市試驗"}') -> 'rows'), 2, 'by the unit, 台 or 臺');
select is(jsonb_array_length(pg_temp.search('netdesk', '{"name": "", "unit": "314698"}') -> 'rows'), 2, 'by its code');
update core.unit set name = '臺北市立改名高中' where code = '314698';
select is(jsonb_array_length(pg_temp.search('netdesk', jsonb_build_object('name', '', 'unit', u)) -> 'rows'), n, 'as it is called now: ' || u) from (values ('台北市立改名', 2), ('台北市試驗', 0)) x(u, n);
select is(pg_temp.search('netdesk', '{"name": "", "unit": ""}'), '"search.empty"', 'not all of them');
select is(pg_temp.search('netdesk', jsonb_build_object('name', t.nid('female', 5011), 'unit', '')), '"audit.id"', 'no number is a filter');
select is((pg_temp.search('netdesk', '{"name": "試", "unit": ""}') #> '{rows,0}') ?| '{birth_date,email,note,unit_note}', false, 'what is needed to find them, no more');
select unalike(pg_temp.search('netdesk', '{"name": "試", "unit": ""}')::text, '%' || t.nid('female', 5011) || '%', 'no whole number');

-- The person of an account that an import had taken in, and takes back, stays on the roster.
select is((select outcome from admin.import_accounts(jsonb_build_array(jsonb_build_object('row', 1, 'code', '124698', 'account_type', 'contact', 'account_name', 'oldteach', 'name', '舊帳號', 'national_id', t.nid('female', 5011),
    'email', 'oldteach@example.edu.tw', 'phone', '07-6000000#12', 'fax', '07-6000001', 'job_title', '其他')))), 'imported', 'somebody of the roster has an account of the site before');
select is(admin.undo_accounts((select max(id) from core.account_import)), 1, 'which is undone');
select is((pg_temp.tc(11)).state, 'active', 'they are still there');

select throws_ok('update core.teacher_event set reason = ''x''', null, null, 'the history is only added to');
select * from finish();
rollback;
