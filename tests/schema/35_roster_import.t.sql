-- SPDX-License-Identifier: GPL-3.0-or-later
-- 匯入: a personnel list taken into a roster by a school, row by row, and taken back as a whole; what may be learnt by it is what
-- entering single persons tells; who exports a roster says so first.
begin;
select no_plan();

select t.account('124698', 'elchief', 'chief_manager', 911);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,khdesk,tpdesk,khchief,tpchief,elchief,khcontact,khoperator}'::text[]) n;
create function pg_temp.said(answer jsonb) returns text language sql as $$
    select coalesce(answer #>> '{error,detail,reason}', answer #>> '{error,key}', answer ->> 'status') $$;
create function pg_temp.p(n int, name text default '試教師', born text default '1980-02-29') returns jsonb language sql as $$
    select jsonb_build_array(t.nid('female', 6400 + n), name, 'female', born) $$;
create function pg_temp.tc(n int) returns core.teacher language sql as $$
    select x from core.teacher x join core.national_id d using (person_id) where d.number = t.nid('female', 6400 + n) $$;
create temp table looked (n int generated always as identity, id uuid, entry text);
create function pg_temp.look(actor text, unit text, people jsonb, renumbers jsonb default '[]') returns jsonb language plpgsql as $$
declare
    l    uuid := t.uuid7();
    body text := jsonb_build_object('unit_id', t.unit(unit), 'people', people, 'renumber', renumbers)::text;
    said jsonb := api.submit(pg_temp.v(actor), l, 'roster.look', body);
begin
    update cmd.command set xid = '3' where id = l;
    insert into looked(id, entry) values (l, body);
    return said;
end $$;
create function pg_temp.looked() returns jsonb language sql as $$ select jsonb_build_object('look', id, 'entry', entry) from looked order by n desc limit 1 $$;
-- Takes everybody of a list; more: a row's own, by place.
create function pg_temp.take(actor text, unit text, import uuid, people jsonb, more jsonb default '{}', leaves jsonb default '[]') returns jsonb language plpgsql as $$
declare said jsonb := pg_temp.look(actor, unit, people, (select coalesce(jsonb_agg(k::int), '[]') from jsonb_each(more) m(k, v) where v ->> 'renumber' = 'true'));
begin
    if said ->> 'status' = 'rejected' then return said; end if;
    return t.do(pg_temp.v(actor), 'roster.import', pg_temp.looked() || jsonb_build_object('import', import, 'unit_id', t.unit(unit), 'list', '名冊.xlsx', 'leave', leaves,
        'take', (select coalesce(jsonb_agg(jsonb_build_object('i', o - 1, 'title_id', 7) || coalesce(more -> (o - 1)::text, '{}') order by o), '[]') from jsonb_array_elements(people) with ordinality x(p, o))));
end $$;
create function pg_temp.outcomes(answer jsonb) returns text language sql as $$
    select coalesce(string_agg(coalesce(r #>> '{error,detail,reason}', r #>> '{error,key}', r ->> 'outcome'), ',' order by (r ->> 'i')::int), pg_temp.said(answer))
    from jsonb_array_elements(answer #> '{result,rows}') r $$;
create function pg_temp.undo(actor text, import uuid, rest boolean default false) returns jsonb language sql as $$
    select t.do(pg_temp.v(actor), 'roster.undo_import', jsonb_build_object('import', import, 'reason', '匯入錯了', 'rest', rest)) $$;
create temp table imp (name text primary key, id uuid default gen_random_uuid());
insert into imp(name) select unnest('{a,b,c,d,e,f}'::text[]);
create function pg_temp.imp(n text) returns uuid language sql as $$ select id from imp where name = n $$;

-- Who takes a list in, and where ----------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.look(n, '123999', jsonb_build_array(pg_temp.p(1)))), case when n in ('khchief', 'khcontact', 'khdesk') then 'done' when n = 'khoperator' then 'right.missing' else 'roster.not_visible' end, n || ' reads a list for a school of 高雄市')
    from (select name from v order by 1) x(n);
select is(pg_temp.outcomes(pg_temp.take('khchief', '123999', pg_temp.imp('a'), jsonb_build_array(pg_temp.p(1), pg_temp.p(2, '甲教師'), pg_temp.p(3, ''), pg_temp.p(4), pg_temp.p(5)),
    '{"0": {"more": {"email": "a@example.edu.tw", "subjects": [20001]}}, "3": {"title_id": 99}, "4": {"title_id": 3, "more": {"email": "x"}}}')), 'new,new,name.empty,teacher.trainee,email.format', 'each row is taken or refused for itself');
select is((select array_agg((x).name order by (x).id) from (select pg_temp.tc(n) x from generate_series(1, 5) n) y where (x).id is not null), '{試教師,甲教師}', 'what was refused is not there');
select is((select count(*) from core.person p where not exists (select from core.teacher t where t.person_id = p.id) and exists (select from core.national_id n where n.person_id = p.id
    and n.number in (t.nid('female', 6404), t.nid('female', 6405)))), 0::bigint, 'and leaves no person behind');
select is((select array_agg(action) from core.teacher_event where teacher_id = (pg_temp.tc(1)).id), '{register}', 'the history says so');
select is((select detail - '{import_id,operator}'::text[] from audit.entry where what = 'roster.import' order by id desc limit 1), jsonb_build_object('unit_id', t.unit('123999'), 'new', 2, 'refused', 3), 'the audit has numbers');
select is((select count(*) from audit.entry where detail::text ~ t.nid('female', 6401) or detail::text ~ '甲教師|1980'), 0::bigint, 'and nobody in it');

-- What a look tells -------------------------------------------------------------------------------------------------------------
select is((pg_temp.look('khchief', '123999', jsonb_build_array(pg_temp.p(9), pg_temp.p(2), pg_temp.p(1, '', '1970-01-01'), '["x", "王", "female", "1980-01-01"]'::jsonb)) -> 'result') - '{unit_id,refused}'::text[],
    jsonb_build_object('people', 4, 'known', 1, 'own', jsonb_build_array(jsonb_build_array(1, (pg_temp.tc(2)).id))), 'who stands on the own roster, if the row can be anybody');
select is((pg_temp.look('tpchief', '314698', jsonb_build_array(pg_temp.p(1), pg_temp.p(2, '甲教師', '1980-03-01'), pg_temp.p(9))) -> 'result') - 'unit_id', '{"people": 3, "known": 0, "own": [], "refused": []}', 'of another school''s nothing, right or wrong');
select is(pg_temp.outcomes(t.do(pg_temp.v('tpchief'), 'roster.import', pg_temp.looked() || jsonb_build_object('import', gen_random_uuid(), 'unit_id', t.unit('314698'),
    'take', '[{"i": 0, "title_id": 7}, {"i": 1, "title_id": 7}, {"i": 2, "title_id": 7}]'::jsonb))), 'teacher.elsewhere,teacher.differs,new', 'and by taking what one person tells');
select throws_ok(format('select pg_temp.look(%L, %L, %L)', 'khchief', '123999', f), 'KC003', 'command.body', f)
    from unnest(array['[1]', '[[]]', '{}', '[["A123456789", "王", "male"]]', '[["A123456789", "王", "male", "80/1/1"]]', '[[1, 2, 3, 4]]']) f;
select throws_ok($$ select pg_temp.look('khchief', '123999', (select jsonb_agg(pg_temp.p(1)) from generate_series(1, 501))) $$, 'KC003', 'command.body', 'no more than 500');

-- What was not looked at is not taken --------------------------------------------------------------------------------------------
select pg_temp.look('khchief', '123999', jsonb_build_array(pg_temp.p(11)));
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'roster.import', pg_temp.looked() || jsonb_build_object('import', pg_temp.imp('b'), 'unit_id', t.unit('123999'), 'take', '[{"i": 0, "title_id": 7}]'::jsonb,
    'entry', replace(pg_temp.looked() ->> 'entry', '試教師', '王教師')))), 'teacher.not_looked', 'another name than was looked at');
select is(pg_temp.said(t.do(pg_temp.v('khcontact'), 'roster.import', pg_temp.looked() || jsonb_build_object('import', pg_temp.imp('b'), 'unit_id', t.unit('123999'), 'take', '[{"i": 0, "title_id": 7}]'::jsonb))),
    'teacher.not_looked', 'what somebody else has looked at');
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'roster.import', jsonb_build_object('import', pg_temp.imp('b'), 'unit_id', t.unit('124698')) || pg_temp.looked() || '{"take": [{"i": 0, "title_id": 7}]}')), 'teacher.not_looked', 'nor by the desk');
select throws_ok(format('select t.do(pg_temp.v(%L), %L, pg_temp.looked() || %L::jsonb || jsonb_build_object(%L, t.unit(%L)))', 'khchief', 'roster.import', f, 'unit_id', '123999'), 'KC003', 'command.body', f)
    from unnest(array['{"import": "00000000-0000-4000-8000-000000000001", "take": [{"i": 1, "title_id": 7}]}', '{"import": "x"}', '{"import": "00000000-0000-4000-8000-000000000001", "take": [{"i": 0}]}',
        '{"import": "00000000-0000-4000-8000-000000000001", "take": [1]}', '{"import": "00000000-0000-4000-8000-000000000001", "take": {}}', '{"import": "00000000-0000-4000-8000-000000000001", "take": null}',
        '{"import": "00000000-0000-4000-8000-000000000001", "take": [{"i": 0, "title_id": 7, "more": {"unit_id": 1}}]}', '{"import": "00000000-0000-4000-8000-000000000001", "leave": [{"teacher_id": "x"}]}']) f;
select is(pg_temp.said(pg_temp.take('khcontact', '123999', pg_temp.imp('a'), jsonb_build_array(pg_temp.p(12)))), 'roster_import.not_visible', 'a colleague''s import is not added to');
select is(pg_temp.said(pg_temp.take('elchief', '124698', pg_temp.imp('a'), jsonb_build_array(pg_temp.p(12)))), 'roster_import.not_visible', 'nor another school''s');
select is((pg_temp.tc(12)).id, null, 'and nobody is entered by it');

-- The same list with differences; who comes over; who left ----------------------------------------------------------------------
select pg_temp.take('elchief', '124698', pg_temp.imp('c'), jsonb_build_array(pg_temp.p(21, '乙教師')), '{"0": {"more": {"note": "原校備註"}}}');
select is(pg_temp.outcomes(pg_temp.take('khchief', '123999', pg_temp.imp('b'), jsonb_build_array(pg_temp.p(1), pg_temp.p(2, '改名'), pg_temp.p(21, '乙教師'), pg_temp.p(22)),
    jsonb_build_object('1', jsonb_build_object('title_id', 3, 'row_version', (pg_temp.tc(2)).row_version), '0', '{"row_version": 77}'::jsonb),
    jsonb_build_array(jsonb_build_object('teacher_id', (pg_temp.tc(21)).id, 'row_version', 1, 'departure', 'retire', 'on_date', core.today())))), 'teacher.changed,overwritten,teacher.elsewhere,new,teacher.not_visible', 'overwritten, elsewhere, new; nobody of another school leaves by it');
select is(pg_temp.outcomes(pg_temp.take('khchief', '123999', pg_temp.imp('b'), jsonb_build_array(pg_temp.p(21, '乙教師'), pg_temp.p(2, '又改名')), '{"0": {"move": true}}',
    jsonb_build_array(jsonb_build_object('teacher_id', (pg_temp.tc(1)).id, 'row_version', (pg_temp.tc(1)).row_version, 'departure', 'retire', 'on_date', core.today())))), 'moved,roster_import.twice,left', 'in a second part who was said to come over; one entry is changed once by an import');
select is((select jsonb_object_agg(r.outcome, r.n) from (select outcome, count(*) n from core.roster_import_row where import_id = pg_temp.imp('b') group by 1) r), '{"new": 1, "overwritten": 1, "moved": 1, "left": 1}', 'all parts are one import');
select is((select count(*) from core.mail where template = 'teacher.moved'), 1::bigint, 'the former school is told');
select is(api.roster_imports(pg_temp.v('khcontact')) #> '{0,rows}', '{"new": 1, "overwritten": 1, "moved": 1, "left": 1}', 'a colleague sees what was taken in');
select is(jsonb_array_length(api.roster_imports(pg_temp.v('khdesk'))), 3, 'the desk those of its schools');
select is(api.roster_imports(pg_temp.v('tpdesk')) #>> '{0,unit_id}', t.unit('314698')::text, 'no other');
select throws_ok(format('select api.roster_imports(%L)', pg_temp.v('khoperator')), 'KA004', 'right.missing', 'whoever keeps no roster sees none');

select is(pg_temp.outcomes(pg_temp.take('khchief', '123999', pg_temp.imp('f'), jsonb_build_array(pg_temp.p(2, '改名'), pg_temp.p(2, '改名'), pg_temp.p(41), pg_temp.p(42), pg_temp.p(2, '改名')),
    jsonb_build_object('0', '{"is": null}'::jsonb, '1', jsonb_build_object('is', (pg_temp.tc(1)).id), '2', jsonb_build_object('is', (pg_temp.tc(1)).id), '3', '{"is": null}'::jsonb, '4', jsonb_build_object('is', (pg_temp.tc(2)).id, 'title_id', 3)))),
    'roster_import.other,roster_import.other,roster_import.other,new,unchanged', 'nobody is taken for somebody else');

-- Undone as a whole --------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.undo(n, pg_temp.imp('b'))), case when n = 'khoperator' then 'right.missing' else 'roster_import.not_visible' end, n || ' does not undo it') from unnest('{netdesk,tpdesk,tpchief,elchief,khoperator}'::text[]) n;
select is(pg_temp.said(pg_temp.undo('khchief', gen_random_uuid())), 'roster_import.not_visible', 'nor is there another');
savepoint undone;
select is((pg_temp.undo('khcontact', pg_temp.imp('b')) -> 'result') - '{import_id,unit_id}'::text[], '{"undone": 4, "kept": 0}', 'a colleague does');
select is((select row((x).state, (x).departure, (x).name, (x).email) from (select pg_temp.tc(1) x) y), row('active'::text, null::text, '試教師'::text, 'a@example.edu.tw'::text), 'who left is there');
select is((select row((x).name, (x).title_id) from (select pg_temp.tc(2) x) y), row('甲教師'::text, 7), 'what was overwritten is as it was');
select is((select row((x).unit_id, (x).note, (x).state) from (select pg_temp.tc(21) x) y), row(t.unit('124698'), '原校備註'::text, 'active'::text), 'who came over is back, with what was noted there');
select is((select row((x).state, (x).departure) from (select pg_temp.tc(22) x) y), row('left'::text, 'mistake'::text), 'who was new is off the roster, as 登錄錯誤');
select is((select array_agg(distinct action) from core.teacher_event e where reason = '匯入錯了' and unit_id = t.unit('123999')), '{take_back}', 'and the history says so');
select is(pg_temp.said(pg_temp.undo('khchief', pg_temp.imp('b'))), 'roster_import.undone', 'once');
select is(pg_temp.said(pg_temp.take('khchief', '123999', pg_temp.imp('b'), jsonb_build_array(pg_temp.p(30)))), 'roster_import.not_visible', 'and nothing is added to it');
rollback to undone;
select t.do(pg_temp.v('khdesk'), 'teacher.edit', jsonb_build_object('teacher_id', (pg_temp.tc(22)).id, 'fields', '{"note": {"base": "", "new": "x"}}'::jsonb));
select t.do(pg_temp.v('elchief'), 'teacher.object', jsonb_build_object('move_id', m.id, 'row_version', m.row_version, 'reason', '仍在本校')) from core.teacher_move m where m.teacher_id = (pg_temp.tc(21)).id and m.kind = 'join';
select is(pg_temp.undo('khchief', pg_temp.imp('b')) #> '{error,detail}', '{"teachers": 2, "names": ["乙教師", "試教師"]}', 'what has been changed or objected to since stands in the way');
select is((pg_temp.tc(1)).state, 'left', 'of all of it');
select is((pg_temp.undo('khchief', pg_temp.imp('b'), true) -> 'result') - '{import_id,unit_id}'::text[], '{"undone": 2, "kept": 2}', 'unless the others are wanted');
select is((select array_agg((x).state order by (x).id) from (select pg_temp.tc(n) x from unnest('{1,22}'::int[]) n) y), '{active,active}', 'then they alone are undone');
-- A planned departure, undone before and after its day.
select pg_temp.take('khchief', '123999', pg_temp.imp('d'), '[]', '{}', jsonb_build_array(jsonb_build_object('teacher_id', (pg_temp.tc(1)).id, 'row_version', (pg_temp.tc(1)).row_version, 'departure', 'retire', 'on_date', core.today() + 1)));
savepoint planned;
select is(pg_temp.said(pg_temp.undo('khchief', pg_temp.imp('d'))), 'done', 'a departure that was planned is undone');
select is((select array_agg(state order by id desc) from (select * from core.teacher_move where teacher_id = (pg_temp.tc(1)).id order by id desc limit 1) m), '{taken_back}', 'so that its day brings nothing');
rollback to planned;
update core.teacher_move set on_date = core.today() where state = 'planned';
select core.turn_rosters();
select is((pg_temp.tc(1)).state, 'left', 'its day has come');
select is(pg_temp.said(pg_temp.undo('khchief', pg_temp.imp('d'))), 'done', 'and it is undone all the same');
select is((pg_temp.tc(1)).state, 'active', 'back on the roster');
update core.roster_import set at = now() - interval '31 days' where id = pg_temp.imp('c');
select is(pg_temp.said(pg_temp.undo('elchief', pg_temp.imp('c'))), 'move.too_late', 'after a month nothing is undone');

-- Who has another number now -------------------------------------------------------------------------------------------------------
insert into imp(name) values ('g'), ('h');
create function pg_temp.numbers(n bigint) returns text language sql as $$
    select string_agg(d.number || case when d.current then '*' else '' end, ' ' order by d.number) from core.national_id d join core.teacher x using (person_id) where x.id = n $$;
-- A 統一證號 of somebody, and who holds a 身分證字號.
create temp table foreigner as select (core.enter_teacher(core.person_of('A900000007'), t.unit('123999'), 'A900000007', '{"name": "外籍師", "sex": "female", "birth_date": "1980-02-29", "title_id": 7}')).id;
create function pg_temp.foreigner() returns core.teacher language sql as $$ select x from core.teacher x where id = (select id from foreigner) $$;
create function pg_temp.renumber(actor text, import uuid, p jsonb, x core.teacher, more jsonb default '{}') returns text language sql as $$
    select pg_temp.outcomes(pg_temp.take(actor, '123999', import, jsonb_build_array(p), jsonb_build_object('0', jsonb_build_object('is', x.id, 'row_version', x.row_version, 'renumber', true) || more))) $$;
create function pg_temp.citizen() returns jsonb language sql as $$ select '["B200000004", "外籍師", "female", "1980-02-29"]'::jsonb $$;
select is(pg_temp.renumber('khchief', pg_temp.imp('g'), jsonb_set(pg_temp.citizen(), '{1}', '"他人"'), pg_temp.foreigner()), 'teacher.differs', 'not under another name');
select is(pg_temp.renumber('khchief', pg_temp.imp('g'), jsonb_set(pg_temp.citizen(), '{3}', '"1980-03-01"'), pg_temp.foreigner()), 'teacher.differs', 'nor another birth date');
select is(pg_temp.renumber('khchief', pg_temp.imp('g'), pg_temp.p(2, '外籍師'), pg_temp.foreigner()), 'teacher.number_taken', 'nor with somebody else''s number');
select is(pg_temp.renumber('khchief', pg_temp.imp('g'), pg_temp.citizen(), pg_temp.tc(21), '{}'), 'teacher.not_visible', 'nor somebody of another school') where (pg_temp.tc(21)).unit_id <> t.unit('123999');
select is(pg_temp.renumber('khchief', pg_temp.imp('g'), jsonb_build_array('B200000004', (pg_temp.tc(2)).name, 'female', '1980-02-29'), pg_temp.tc(2)), 'teacher.number_fixed', 'a school does not change a 身分證字號, in a list either');
select is(pg_temp.renumber('khchief', pg_temp.imp('g'), pg_temp.citizen(), pg_temp.foreigner(), '{"row_version": 77}'), 'teacher.changed', 'as it was seen');
select throws_ok(format('select pg_temp.renumber(%L, %L, pg_temp.citizen(), pg_temp.foreigner(), %L)', 'khchief', pg_temp.imp('g'), f), 'KC003', 'command.body', f) from unnest('{"{\"is\": null}","{\"row_version\": null}"}'::text[]) f;
select throws_ok(format('select pg_temp.look(%L, %L, jsonb_build_array(pg_temp.citizen()), %L)', 'khchief', '123999', f), 'KC003', 'command.body', f) from unnest('{1,"{}",null}'::text[]) f where f is not null;
select pg_temp.look('khchief', '123999', jsonb_build_array(pg_temp.citizen()));
select is(pg_temp.outcomes(t.do(pg_temp.v('khchief'), 'roster.import', pg_temp.looked() || jsonb_build_object('import', gen_random_uuid(), 'unit_id', t.unit('123999'), 'list', 'x',
    'take', jsonb_build_array(jsonb_build_object('i', 0, 'title_id', 7, 'renumber', true, 'is', x.id, 'row_version', x.row_version))))), 'roster_import.other', 'who was not said to be renumbered when they were looked at is not') from pg_temp.foreigner() x;
savepoint spent;
insert into auth.quota_use(action, per, key, weight) select 'roster_look', 'account', id::text, 600 from core.account where account_name = 'khchief';
select throws_ok($$ select pg_temp.look('khchief', '123999', jsonb_build_array(pg_temp.citizen()), '[0]') $$, 'KA007', 'quota.exceeded', 'each has the price of a teacher.look');
select lives_ok($$ select pg_temp.look('khchief', '123999', jsonb_build_array(pg_temp.citizen())) $$, '(without, it is a row of a list)');
rollback to spent;
select is(pg_temp.numbers((pg_temp.foreigner()).id), 'A900000007*', '(nothing of it has happened)');
select is((select count(*) from core.national_id where number = 'B200000004'), 0::bigint, '(the number leads to nobody)');
select is(pg_temp.renumber('khchief', pg_temp.imp('g'), pg_temp.citizen(), pg_temp.foreigner(), '{"title_id": 3, "more": {"email": "f@example.edu.tw"}}'), 'renumbered', '統一證號 → 身分證字號, and what else the row says');
select is(pg_temp.numbers((pg_temp.foreigner()).id), 'A900000007 B200000004*', 'one person, the former number leads to them');
select is((select row((x).national_id, (x).title_id, (x).email) from (select pg_temp.foreigner() x) y), row('B20000****'::text, 3, 'f@example.edu.tw'::text), 'with what the list says');
select is((select array_agg(action || ' ' || reason order by id) from core.teacher_event where teacher_id = (select id from foreigner)), '{renumber 名冊.xlsx,"overwrite "}', 'in the history by the name of the list');
select is((select detail ->> 'renumbered' from audit.entry where what = 'roster.import' and outcome = 'done' order by id desc limit 1), '1', 'and counted in the audit');
select is(pg_temp.renumber('khchief', pg_temp.imp('g'), pg_temp.citizen(), pg_temp.foreigner()), 'roster_import.twice', 'once an import');
savepoint renumbered;
select is((pg_temp.undo('khcontact', pg_temp.imp('g')) -> 'result') - '{import_id,unit_id}'::text[], '{"undone": 1, "kept": 0}', 'undone with the import');
select is((select pg_temp.numbers(x.id) || ' ' || x.national_id || ' ' || x.title_id || x.email from (select (pg_temp.foreigner()).*) x), 'A900000007* A90000**** 7', 'the former number is current, the other leads to nobody');
select is(pg_temp.renumber('khdesk', pg_temp.imp('h'), jsonb_set(pg_temp.citizen(), '{1}', to_jsonb((pg_temp.tc(2)).name)), pg_temp.tc(2)), 'renumbered', 'so that whose it is can have it; the desk corrects any');
rollback to renumbered;
select admin.bootstrap('123999', '{"account_name": "foreignop", "name": "外籍師", "sex": "female", "national_id": "B200000004", "job_title": "主任", "phone": "02-22345678", "fax": "02-22345679", "email": "f@example.edu.tw", "account_type": "operator"}', t.verifier('x'), true);
select is(pg_temp.undo('khchief', pg_temp.imp('g')) #>> '{error,key}', 'roster_import.touched', 'not from under a business account');
rollback to renumbered;

-- Very many -----------------------------------------------------------------------------------------------------------------------
insert into core.roster_import(id, unit_id, by_account_id, by_name, list_name) select pg_temp.imp('e'), t.unit('123999'), a.id, 'x', '' from core.account a where a.account_name = 'khchief';
select pg_temp.look('khchief', '123999', jsonb_build_array(pg_temp.p(50)));
create temp table many as select core.enter_teacher(core.person_of(t.nid('male', n)), t.unit('123999'), t.nid('male', n), '{"name": "試教師", "sex": "male", "birth_date": "1980-01-01", "title_id": 7}') t from generate_series(10000, 14999) n;
insert into core.roster_import_row select pg_temp.imp('e'), (t).id, 'new', '{}', null, 1 from many;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'roster.import', pg_temp.looked() || jsonb_build_object('import', pg_temp.imp('e'), 'unit_id', t.unit('123999'), 'take', '[{"i": 0, "title_id": 7}]'::jsonb))), 'roster_import.large', 'an import has an end');
select throws_ok(format('insert into auth.quota_use(action, per, key, weight) select %L, %L, id::text, 6000 from core.account where account_name = %L; select pg_temp.look(%L, %L, jsonb_build_array(pg_temp.p(60)))', 'roster_look', 'list', 'khchief', 'khchief', '123999'), 'KA007', 'quota.exceeded', 'and so has a day');

-- 資料下載 -----------------------------------------------------------------------------------------------------------------------
create function pg_temp.export(actor text, more jsonb) returns jsonb language sql as $$ select t.do(pg_temp.v(actor), 'teacher.export', '{"people": 3, "filter": "主任 待申請", "format": "ods"}' || more) $$;
select is(pg_temp.said(pg_temp.export(n, '{}')), case n when 'khoperator' then 'right.missing' else 'done' end, n || ' exports') from unnest('{khdesk,khchief,khcontact,khoperator}'::text[]) n;
select is((select detail - 'operator' from audit.entry where what = 'teacher.export' and outcome = 'done' order by id desc limit 1), '{"people": 3, "filter": "主任 待申請", "format": "ods", "whole": 0}', 'which the audit says');
select is(pg_temp.said(pg_temp.export('khchief', f)), said, said) from (values (jsonb_build_object('filter', '找 ' || lower(t.nid('female', 6401))), 'audit.id'), (jsonb_build_object('whole', jsonb_build_array((pg_temp.tc(1)).id)), 'reason.missing'),
    ('{"whole": [999999], "purpose": "x"}', 'teacher.not_visible')) x(f, said);
select is(pg_temp.said(pg_temp.export('khchief', jsonb_build_object('filter', trim(repeat('任教科目:國小 語文 ', 150))))), 'done', 'twelve conditions have room in it');
select is(length((select detail ->> 'filter' from audit.entry where what = 'teacher.export' and outcome = 'done' order by id desc limit 1)), 1649, 'and stand in the audit whole');
select is(pg_temp.said(pg_temp.export('tpchief', jsonb_build_object('whole', jsonb_build_array((pg_temp.tc(1)).id), 'purpose', 'x'))), 'teacher.not_visible', 'no whole number of another school''s');
create temp table x as select t.uuid7() as id, jsonb_build_object('people', 1, 'filter', '', 'format', 'csv', 'purpose', '投保', 'whole', jsonb_build_array((pg_temp.tc(1)).id))::text as body;
-- Of other lists: what is said of it stands in the audit, and nothing comes back.
select is(t.do(pg_temp.v(n), k || '.export', jsonb_build_object(k || 's', 7, 'filter', '停用', 'format', 'xlsx')) -> 'result', jsonb_build_object(k || 's', 7, 'filter', '停用', 'format', 'xlsx'), n || ' takes a list away: ' || k)
    from (values ('khchief', 'account'), ('khdesk', 'account'), ('khdesk', 'unit')) x(n, k);
select is((select array_agg(what || ' ' || (detail - 'operator')::text order by id) from (select * from audit.entry where what ~ '^(account|unit)[.]export$' and outcome = 'done' order by id desc limit 3) y),
    '{"account.export {\"filter\": \"停用\", \"format\": \"xlsx\", \"accounts\": 7}","account.export {\"filter\": \"停用\", \"format\": \"xlsx\", \"accounts\": 7}","unit.export {\"units\": 7, \"filter\": \"停用\", \"format\": \"xlsx\"}"}', 'which the audit says');
select is(t.do(pg_temp.v('khcontact'), k || '.export', jsonb_build_object(k || 's', 1, 'filter', '', 'format', 'ods')) #>> '{error,key}', 'right.missing', 'who has no such list takes none away: ' || k) from unnest('{account,unit}'::text[]) k;
select is(t.do(pg_temp.v('khdesk'), k || '.export', jsonb_build_object(k || 's', 1, 'filter', t.nid('female', 6401), 'format', 'ods')) #>> '{error,detail,reason}', 'audit.id', 'no number into the audit: ' || k) from unnest('{account,unit}'::text[]) k;
select throws_ok(format('select t.do(pg_temp.v(%L), %L, %L)', 'khdesk', k || '.export', f), 'KC003', 'command.body', k || ': ' || f)
    from unnest('{account,unit}'::text[]) k, unnest(array['{}', '{"accounts": -1, "units": -1, "filter": "", "format": "ods"}', '{"accounts": 1, "units": 1, "filter": "", "format": "pdf"}', '{"accounts": "1", "units": "1", "filter": "", "format": "ods"}']) f;
select is(api.submit(pg_temp.v('khchief'), id, 'teacher.export', body) ->> 'status', 'done', 'one''s own, with a purpose') from x;
select throws_ok(format('select api.exported_ids(%L, %L)', pg_temp.v('khchief'), (select id from x)), 'KD101', 'teacher.not_visible', 'not read before that is committed');
update cmd.command set xid = '3' where id = (select id from x);
select is(api.exported_ids(pg_temp.v('khchief'), (select id from x)), jsonb_build_object((pg_temp.tc(1)).id::text, t.nid('female', 6401)), 'then whole');
select throws_ok(format('select api.exported_ids(%L, %L)', pg_temp.v(n), (select id from x)), 'KD101', 'teacher.not_visible', n || ' does not read it') from unnest('{khcontact,khdesk,tpchief}'::text[]) n;
select is((select detail - 'operator' from audit.entry where what = 'teacher.export' and outcome = 'done' order by id desc limit 1), '{"people": 1, "filter": "", "format": "csv", "purpose": "投保", "whole": 1}', 'the purpose stands in the audit');

select finish();
rollback;
