-- SPDX-License-Identifier: GPL-3.0-or-later
-- 名單上傳: what the centre finds in a list (R01 … R20), what it tells whom, what taking it in does, and that it is taken back whole.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher(case when i <= 3 then '123999' when i <= 6 then '124698' else '314698' end, 'up' || i, 9100 + i) from generate_series(1, 9) i;
update core.teacher set name = x.n from (values ('up1', '林試一'), ('up2', '林試二'), ('up3', '林試三'), ('up4', '陳試四'), ('up5', '陳試五'), ('up6', '陳試六'), ('up7', '吳試七'),
    ('up8', '吳試八'), ('up9', '吳試九')) x(a, n) where account_name = x.a;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khdesk,tpchief,khoperator,up1}'::text[]) n;

-- A course that was held yesterday: two sessions of three hours, the second one also over.
create function pg_temp.course(p_more jsonb default '{}') returns bigint language plpgsql as $$
declare i bigint := t.course('khchief', '{"state": "approved", "days": -1, "hours": 6}'::jsonb || p_more);
begin
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        select i, 2, s.ends_at + interval '1 hour', s.ends_at + interval '4 hours', 0, 3, 'in_person', '', '', '', '{}' from core.course_session s where s.course_id = i;
    return i;
end $$;
create function pg_temp.put(p_course bigint, p_who text, p_state text) returns bigint language plpgsql as $$
declare
    e core.enrolment;
    a auth.actor;
begin
    select c.id, c.unit_id into e.course_id, e.organiser_id from core.course c where c.id = p_course;
    e.source := 'online';
    e.state := 'pending';
    e.priority_group := 0;
    e.repeated := false;
    e.answers := '{}';
    e := core.insert_enrolment(e, core.teacher_of((select x.person_id from core.teacher x where x.account_name = p_who)));
    if p_state <> 'pending' then e := core.move_enrolment(e, p_state, 'decide', '', a); end if;
    delete from core.presence p where p.enrolment_id = e.id;  -- 未列名: they were accepted before it began
    return e.id;
end $$;
create function pg_temp.e(p_course bigint, p_who text) returns core.enrolment language sql as $$
    select e from core.enrolment e where e.course_id = p_course and e.person_id = (select person_id from core.teacher where account_name = p_who) order by id desc limit 1 $$;
create function pg_temp.nid(p_who text) returns text language sql as $$ select number from core.national_id where person_id = (select person_id from core.teacher where account_name = p_who) $$;
-- A line of a list: what is not said is empty.
create function pg_temp.line(p_row int, p jsonb) returns text language sql as $$
    select concat_ws(e'\t', p_row, coalesce(p ->> 'out', ''), coalesce(p ->> 'key', ''), coalesce(p ->> 'number', ''), coalesce(p ->> 'name', ''), coalesce(p ->> 'birth', ''),
        coalesce(p ->> 'unit', ''), coalesce(p ->> 'title', ''), coalesce(p ->> 'hours', ''), coalesce(p ->> 'marks', ''), coalesce(p ->> 'assess', ''), coalesce(p ->> 'role', 'attendee'),
        coalesce(p ->> 'lecture', ''), coalesce(p ->> 'note', '')) $$;
create function pg_temp.b64(p_text text) returns text language sql as $$ select replace(encode(convert_to(p_text, 'UTF8'), 'base64'), e'\n', '') $$;
create function pg_temp.rows(p jsonb) returns text language sql as $$
    select pg_temp.b64(string_agg(pg_temp.line(n::int + 1, x), e'\n' order by n)) from jsonb_array_elements(p) with ordinality y(x, n) $$;
create function pg_temp.try(p_who text, p_course bigint, p jsonb) returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'upload.try', jsonb_build_object('course_id', p_course, 'name', '名單.ods', 'rows', pg_temp.rows(p))) $$;
-- The same as of a transaction before, so that it can be read.
create function pg_temp.tried(p_who text, p_course bigint, p jsonb) returns uuid language plpgsql as $$
declare
    a jsonb := pg_temp.try(p_who, p_course, p);
    i uuid;
begin
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    select id into i from core.list_upload order by at desc limit 1;
    update core.list_upload set xid = '3' where id = i;
    return i;
end $$;
-- Row: its codes, ! where it cannot be taken, and how its person was found.
create function pg_temp.found(p_who text, p_upload uuid) returns text language sql as $$
    select string_agg(concat_ws(' ', r ->> 'row', r ->> 'how', (select string_agg((f ->> 'code') || case when (f ->> 'blocks')::boolean then '!' else '' end, '+' order by f ->> 'code')
        from jsonb_array_elements(r -> 'faults') f)), ', ' order by (r ->> 'row')::int) from jsonb_array_elements(api.list_upload(pg_temp.v(p_who), p_upload) -> 'rows') r $$;
create function pg_temp.key(a jsonb) returns text language sql as $$ select a #>> '{error,key}' $$;
create function pg_temp.apply(p_who text, p_course bigint, p_upload uuid, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'upload.apply', jsonb_build_object('course_id', p_course, 'upload_id', p_upload, 'missing', 'keep', 'skip_faulty', false, 'reason', '') || p_more) $$;
create function pg_temp.undo(p_course bigint, p_upload uuid, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'upload.undo', jsonb_build_object('course_id', p_course, 'upload_id', p_upload, 'reason', '上傳錯誤', 'rest', false) || p_more) $$;
create function pg_temp.hours(p_course bigint) returns text language sql as $$
    select string_agg(e.name || ' ' || trim_scale(h.hours) || case when h.given is not null then '*' else '' end, ', ' order by e.name) from core.computed_hours(p_course) h join core.enrolment e on e.id = h.enrolment_id $$;
create function pg_temp.marks(p_course bigint, p_who text) returns text language sql as $$
    select string_agg(p.session_no || p.code || p.late || ' ' || p.source, ', ' order by p.session_no) from core.presence p where p.enrolment_id = (pg_temp.e(p_course, p_who)).id $$;

create temp table m as select pg_temp.course() as id;
select pg_temp.put(id, n, 'accepted') from m, unnest('{up1,up2,up4,up7}'::text[]) n;
select pg_temp.put(id, 'up5', 'waiting') from m;

-- Whom a row is about: by its key, by the number, by name and birth date; proposed by name and unit
create temp table u as select pg_temp.tried('khchief', m.id, jsonb_build_array(
    jsonb_build_object('key', (pg_temp.e(m.id, 'up1')).id, 'name', '林試一', 'hours', '6.0'),
    jsonb_build_object('number', pg_temp.nid('up2'), 'name', '林試二', 'hours', '6.0'),
    jsonb_build_object('birth', '1980-01-15', 'name', '陳試四', 'hours', '6.0'),
    jsonb_build_object('unit', '臺北市試驗國小', 'name', '吳試七', 'hours', '6.0'),
    jsonb_build_object('number', pg_temp.nid('up8'), 'name', '吳試八', 'hours', '6.0'),
    jsonb_build_object('number', t.nid('male', 9777), 'name', '從沒來過', 'hours', '6.0'))) as id from m;
select is(pg_temp.found('khchief', u.id), '2 key R09, 3 number R09, 4 birth R09, 5 R02!+R09, 6 R09+R10, 7 R09+R10', 'by key, number, name and birthday; whoever the centre knows looks like whoever it does not') from u;
select is((api.list_upload(pg_temp.v('khchief'), u.id) -> 'rows' -> 4) - 'row', (api.list_upload(pg_temp.v('khchief'), u.id) -> 'rows' -> 5) - 'row', 'what is told of somebody of another unit is what is told of nobody') from u;
select is((select count(*)::int from core.list_upload_row r where r.upload_id = u.id and r.row in (6, 7) and r.doubts <> '[]'), 0, 'who is as the centre knows them is no doubt') from u;

-- What is wrong
create function pg_temp.first(p_course bigint, p jsonb) returns text language sql as $$ select pg_temp.found('khchief', pg_temp.tried('khchief', p_course, jsonb_build_array(p))) $$;
select is(pg_temp.first(m.id, x.p || jsonb_build_object('name', coalesce(x.p ->> 'name', '林試一')) || case when x.p ? 'number' or x.p ? 'key' then '{}' else jsonb_build_object('key', (pg_temp.e(m.id, 'up1')).id) end),
        '2 ' || x.want, x.why) from m, (values
    ('{"name": ""}'::jsonb, 'key R01!+R05!', 'nobody without a name'),
    ('{"number": "A123456788"}', 'R02!+R10', 'a number that is none'),
    (jsonb_build_object('number', pg_temp.nid('up2'), 'name', '別人的'), 'number R05!', 'the name of another'),
    ('{"name": "林 試一"}', 'key', 'blanks in a name are no difference'),
    (jsonb_build_object('number', pg_temp.nid('up2'), 'name', '林試二', 'birth', '1980-01-16'), 'number R06!', 'another birthday'),
    ('{"hours": "6.5"}', 'key R08!+R09', 'more than the course has'),
    ('{"hours": "6.0", "role": "lecturer"}', 'key R12!', 'no hours of a participant for a lecturer'),
    ('{"lecture": "3.0"}', 'key R12!', 'nor of a lecturer for a participant'),
    ('{"marks": "3:P"}', 'key R13!', 'no session that there is not'),
    ('{"marks": "1:L180"}', 'key R13!', 'nobody is late for longer than it lasts'),
    ('{"unit": "臺北市試驗國小"}', 'key R15', 'of another school'),
    ('{"unit": "123999"}', 'key', 'a school by its code'),
    ('{"title": "實習教師"}', 'key R16!', '實習教師 is no participant'),
    ('{"hours": "0.0"}', 'key R17', 'no hours are said'),
    (jsonb_build_object('key', 4711), 'R20!', 'a key of nobody')) x(p, want, why);
select is(pg_temp.first(m.id, jsonb_build_object('key', (pg_temp.e(m.id, 'up5')).id, 'name', '陳試五', 'hours', '3.0')), '2 key R09+R11', 'who waits and has hours') from m;
update core.enrolment set state = 'drawn' where id = (select (pg_temp.e(m.id, 'up5')).id from m);
select is(pg_temp.first(m.id, jsonb_build_object('key', (pg_temp.e(m.id, 'up5')).id, 'name', '陳試五', 'hours', '3.0')), '2 key R09+R11', 'who was drawn and is not accepted likewise') from m;
update core.enrolment set state = 'waiting' where id = (select (pg_temp.e(m.id, 'up5')).id from m);
create temp table o as select pg_temp.course('{"days": -2}') as id;
select pg_temp.put(id, 'up1', 'accepted') from o;
select is(pg_temp.first(m.id, jsonb_build_object('key', (pg_temp.e(o.id, 'up1')).id, 'name', '林試一')), '2 R20!', 'a key of another course') from m, o;
select is(pg_temp.found('khchief', pg_temp.tried('khchief', m.id, jsonb_build_array(jsonb_build_object('key', (pg_temp.e(m.id, 'up2')).id, 'name', '林試二'),
    jsonb_build_object('number', pg_temp.nid('up2'), 'name', '林試二')))), '2 key, 3 number R04!', 'two rows about one person') from m;
select is(pg_temp.found('khchief', pg_temp.tried('khchief', m.id, jsonb_build_array(jsonb_build_object('number', t.nid('male', 9777), 'name', '從沒來過'),
    jsonb_build_object('number', t.nid('male', 9777), 'name', '從沒來過')))), '2 R10, 3 R04!+R10', 'also of somebody whom nobody knows') from m;
insert into core.registration(course_id, settings, enabled, accept_mode, open_at, close_at, freeze_at, cancel_until, online_quota, set_by_name)
    select id, '{"walk_in": false}', true, 'manual', now() - interval '9 days', now() - interval '3 days', now(), now(), 10, '試驗員' from o;
select is(pg_temp.first(o.id, jsonb_build_object('number', t.nid('male', 9777), 'name', '從沒來過')), '2 R10!', 'with 現場報名 off no more than a tenth of the list') from o;

-- Own roster is told, another is not: the desk hears of it
create temp table d as select pg_temp.tried('khchief', m.id, jsonb_build_array(
    jsonb_build_object('number', pg_temp.nid('up3'), 'name', '名字不對'), jsonb_build_object('number', pg_temp.nid('up9'), 'name', '名字不對', 'unit', '高雄市試驗國小', 'birth', '1981-01-15'))) as id from m;
select is(pg_temp.found('khchief', d.id), '2 R05!+R10, 3 R10', 'of the own roster it is told that the name is another') from d;
select is((select string_agg(x ->> 'code', ',') from core.list_upload_row r, jsonb_array_elements(r.doubts) x where r.upload_id = d.id and r.row = 3), 'R05,R06,R15', 'of another it is a doubt') from d;

-- R14, credited with the same minutes in another course: told of those of the own roster, the number of another unit's course to nobody;
-- of all others it is a doubt for the desk.
create temp table r14 as select pg_temp.course() as own, t.course('tpchief', '{"state": "approved", "days": -1, "hours": 3}') as other;
-- With the mark of the session at the same minutes, and the hours of it.
create function pg_temp.credit(p_course bigint, p_who text, p_code text) returns void language plpgsql as $$
declare e bigint := pg_temp.put(p_course, p_who, 'accepted');
begin
    insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name)
        select e, s.no, s.starts_at, p_code, 'roll', '試驗員' from core.course_session s where s.course_id = p_course and s.no = 1;
    perform t.award(p_who, p_course, 3);
end $$;
select pg_temp.credit(own, 'up2', 'P'), pg_temp.credit(own, 'up3', 'A'), pg_temp.credit(other, 'up1', 'P'), pg_temp.credit(other, 'up9', 'P') from r14;
create function pg_temp.told(p_upload uuid) returns text language sql as $$ select string_agg((r ->> 'row') || ' ' || coalesce((select (f - 'code' - 'blocks')::text from jsonb_array_elements(r -> 'faults') f where f ->> 'code' = 'R14'), '-'), ', ' order by (r ->> 'row')::int)
    from jsonb_array_elements(api.list_upload(pg_temp.v('khchief'), p_upload) -> 'rows') r $$;
create temp table w as select pg_temp.tried('khchief', m.id, jsonb_build_array(
    jsonb_build_object('key', (pg_temp.e(m.id, 'up2')).id, 'name', '林試二', 'hours', '3.0'),
    jsonb_build_object('key', (pg_temp.e(m.id, 'up1')).id, 'name', '林試一', 'hours', '3.0'),
    jsonb_build_object('number', pg_temp.nid('up3'), 'name', '林試三', 'hours', '3.0'),
    jsonb_build_object('number', pg_temp.nid('up9'), 'name', '吳試九', 'hours', '3.0'),
    jsonb_build_object('number', pg_temp.nid('up8'), 'name', '吳試八', 'hours', '3.0'))) as id from m;
select is(pg_temp.told(w.id), format('2 {"number": %s}, 3 {}, 4 -, 5 -, 6 -', (select number from core.course c where c.id = r14.own)), 'who was there at the same minutes: in which course of the own unit; of another only that it is so; not who was absent there, nor who is on no own roster') from w, r14;
select ok(not exists (select from jsonb_array_elements(api.list_upload(pg_temp.v('khchief'), w.id) -> 'rows') r, jsonb_array_elements(r -> 'faults') f where f ->> 'code' = 'R14' and (f ->> 'blocks')::boolean), 'it can be taken in all the same') from w;
select is((select string_agg(r.row || ' ' || (x ->> 'code') || ' ' || (x ->> 'known'), ', ' order by r.row) from core.list_upload_row r, jsonb_array_elements(r.doubts) x where r.upload_id = w.id), format('5 R14 %s', (select number from core.course c where c.id = r14.other)), 'of all others the desk hears it, with the course') from w, r14;
select is(pg_temp.told(pg_temp.tried('khchief', m.id, jsonb_build_array(jsonb_build_object('key', (pg_temp.e(m.id, 'up2')).id, 'name', '林試二', 'hours', '0.0')))), '2 -', 'who gets no hours is credited with nothing twice') from m;
select is(pg_temp.told(pg_temp.tried('khchief', m.id, jsonb_build_array(jsonb_build_object('key', (pg_temp.e(m.id, 'up2')).id, 'name', '林試二', 'marks', '1:P')))) like '2 {"number"%', true, 'a mark of presence counts as hours do') from m;
select t.award('up2', own, null) from r14;
select is(pg_temp.told(pg_temp.tried('khchief', m.id, jsonb_build_array(jsonb_build_object('key', (pg_temp.e(m.id, 'up2')).id, 'name', '林試二', 'hours', '3.0')))), '2 -', 'what was taken back stands in the way of nothing') from m;

-- Bodies that no desk of ours sends
select is(a ->> 'status' || coalesce(a #>> '{error,code}', ''), 'rejected' || c, w) from (select x.*, t.do(pg_temp.v('khchief'), 'upload.try', jsonb_build_object('course_id', m.id, 'name', 'x', 'rows', r)) as a from m, (values
    (pg_temp.b64(array_to_string(array_fill('2'::text, array[5001]), e'\n')), 'KD341', 'more than five thousand')) x(r, c, w)) y;
select throws_ok(format('select t.do(%L, ''upload.try'', %L)', pg_temp.v('khchief'), jsonb_build_object('course_id', m.id, 'name', 'x', 'rows', x.r)), 'KC003', 'command.body', x.w) from m, (values
    ('%%%', 'no base64'), ('', 'nothing'), (encode('\xff'::bytea, 'base64'), 'no UTF-8'), (pg_temp.b64('2'), 'no row'), (pg_temp.b64(pg_temp.line(2, '{"hours": "1.3"}')), 'a third of an hour'),
    (pg_temp.b64(pg_temp.line(2, '{}') || e'\n' || pg_temp.line(2, '{}')), 'one row twice'), (pg_temp.b64(pg_temp.line(2, '{"marks": "1:X"}')), 'a mark that is none'),
    (pg_temp.b64(pg_temp.line(2, jsonb_build_object('note', repeat('長', 201)))), 'a note without an end'), (pg_temp.b64(pg_temp.line(2, jsonb_build_object('unit', chr(8203) || 'x'))), 'what is not seen')) x(r, w);

-- Who may
select is(pg_temp.key(pg_temp.try(w, m.id, '[{"name": "x"}]')), k, w || ': ' || k) from m, (values ('tpchief', 'course.not_visible'), ('khoperator', 'course.not_visible'), ('khdesk', 'course.not_visible'), ('up1', 'right.missing')) x(w, k);
select throws_ok(format('select api.list_upload(%L, %L)', pg_temp.v(w), u.id), 'KD342', 'upload.not_visible', w || ' reads no list of others') from u, unnest('{tpchief,khoperator,khdesk,up1}'::text[]) w;
select throws_ok(format('select api.upload_doubts(%L, %s)', pg_temp.v(w), m.id), 'KA004', null, w || ' is told of no doubts') from m, unnest('{khchief,tpchief,up1}'::text[]) w;
create temp table early as select t.course('khchief', '{"state": "approved", "days": 3}') as id;
select is(pg_temp.key(pg_temp.try('khchief', early.id, '[{"name": "x"}]')), 'upload.early', 'before a course has begun there is no list of it') from early;

-- Taken in ----------------------------------------------------------------------------------------------------------------------
create temp table a1 as select pg_temp.tried('khchief', m.id, jsonb_build_array(
    jsonb_build_object('key', (pg_temp.e(m.id, 'up1')).id, 'name', '林試一', 'marks', '1:P 2:L5', 'hours', '6.0'),
    jsonb_build_object('key', (pg_temp.e(m.id, 'up2')).id, 'name', '林試二', 'marks', '1:P 2:A', 'hours', '6.0'),
    jsonb_build_object('key', (pg_temp.e(m.id, 'up5')).id, 'name', '陳試五', 'marks', '1:P 2:P'),
    jsonb_build_object('number', pg_temp.nid('up9'), 'name', '吳試久', 'unit', '臺北市試驗國小', 'marks', '1:P 2:P'),
    jsonb_build_object('key', (pg_temp.e(m.id, 'up4')).id, 'name', '陳試四', 'hours', '9.0'))) as id from m;
select is(pg_temp.key(pg_temp.apply('khchief', m.id, a1.id)), 'upload.faulty', 'not while rows cannot be right') from m, a1;
select is(pg_temp.key(pg_temp.apply('khchief', m.id, a1.id, '{"skip_faulty": true}')), 'upload.reason', 'hours other than presence comes to want a sentence') from m, a1;
select is(pg_temp.marks(m.id, 'up1'), null, 'and nothing was done') from m;
select is(pg_temp.key(pg_temp.apply(w, m.id, a1.id, '{"skip_faulty": true}')), k, w || ' takes no list in') from m, a1, (values ('tpchief', 'course.not_visible'), ('khoperator', 'course.not_visible'), ('up1', 'right.missing')) x(w, k);
select is(pg_temp.key(pg_temp.apply('khchief', o.id, a1.id, '{"skip_faulty": true}')), 'upload.not_visible', 'nor for another course') from o, a1;
select is((pg_temp.apply('khchief', m.id, a1.id, '{"skip_faulty": true, "missing": "absent", "reason": "依主辦單位紀錄"}') -> 'result') - '{course_id,number,upload_id}'::text[],
    '{"no": 1, "changed": 3, "added": 1, "same": 0, "kept": 0, "left_out": 1, "absent": 1}'::jsonb, 'a list is taken in') from m, a1;
select is(pg_temp.hours(m.id), '吳試七 0, 吳試久 6, 林試一 6, 林試二 6*, 陳試五 6, 陳試四 0', 'hours as presence comes to, or as the list says') from m;
select is((select given_reason from core.list_entry where enrolment_id = (pg_temp.e(m.id, 'up2')).id), '依主辦單位紀錄', 'with the sentence') from m;
select is(pg_temp.marks(m.id, 'up7'), '1A0 import, 2A0 import', 'who is in no row is absent, as was chosen') from m;
select is((pg_temp.e(m.id, 'up5')).state || (pg_temp.e(m.id, 'up9')).state || (pg_temp.e(m.id, 'up9')).source, 'listedlistedimport', 'who waited, and who is new, stand on the list') from m;
select is((select count(*)::int from core.list_upload_number where upload_id = a1.id), 0, 'no number is kept') from a1;
select is(core.rows_left_out(m.id), 1, 'a row that was passed over is to be looked after') from m;
select is(api.upload_doubts(pg_temp.v('khdesk'), m.id) #>> '{0,code}', 'R05', 'the desk is told whose name is another') from m;
select is(pg_temp.key(pg_temp.apply('khchief', m.id, a1.id, '{"skip_faulty": true}')), 'upload.state', 'a list is taken in once') from m, a1;
select is(api.list_uploads(pg_temp.v('khcontact'), m.id) #>> '{0,counts,added}', '1', 'lists are kept') from m;

-- Once more: marks of a roll call stand
select t.do(pg_temp.v('khchief'), 'presence.set', jsonb_build_object('course_id', m.id, 'source', 'roll', 'override', true, 'marks', jsonb_build_array(
    jsonb_build_object('enrolment_id', (pg_temp.e(m.id, 'up2')).id, 'session', 2, 'code', 'P', 'late', 0, 'early', 0, 'note', '')))) from m;
create temp table a2 as select pg_temp.tried('khchief', m.id, jsonb_build_array(jsonb_build_object('key', (pg_temp.e(m.id, 'up2')).id, 'name', '林試二', 'marks', '2:A'))) as id from m;
select is(pg_temp.apply('khchief', m.id, a2.id) #>> '{result,kept}', '1', 'a mark of the roll call stands') from m, a2;
select is(pg_temp.marks(m.id, 'up2'), '1P0 import, 2P0 roll', 'as it was') from m;

-- Taken back ---------------------------------------------------------------------------------------------------------------------
select is(pg_temp.key(pg_temp.undo(m.id, a1.id)), 'upload.touched', 'what has been changed since is not taken back unasked') from m, a1;
select is((pg_temp.undo(m.id, a1.id, '{"rest": true}') -> 'result') - '{course_id,number,upload_id}'::text[], '{"no": 1, "kept": 1, "undone": 4}'::jsonb, 'the rest is') from m, a1;
select is((pg_temp.e(m.id, 'up5')).state || (pg_temp.e(m.id, 'up9')).state, 'waitingcancelled', 'everybody stands where they stood') from m;
select is(coalesce(pg_temp.marks(m.id, 'up1'), '') || coalesce(pg_temp.marks(m.id, 'up7'), ''), '', 'without marks') from m;
select is(pg_temp.marks(m.id, 'up2'), '1P0 import, 2P0 roll', 'but who was changed since') from m;
select is(pg_temp.key(pg_temp.undo(m.id, a1.id, '{"rest": true}')), 'upload.state', 'once') from m, a1;
select is((select taken from core.course where id = m.id), 4, 'seats are what they were') from m;
update core.course set state = 'list_submitted' where id = (select id from m);
select is(pg_temp.key(pg_temp.undo(m.id, a2.id)), 'course.state', 'not once the list is handed in') from m, a2;
select is(pg_temp.key(pg_temp.try('khchief', m.id, '[{"name": "x"}]')), 'course.state', 'nor is another one brought') from m;

-- Forgotten
update core.list_upload set at = now() - interval '2 days';
select is((core.forget_uploads() ->> 'upload_rows_forgotten')::int > 0, true, 'what was only compared is forgotten');
select is((select count(*)::int from core.list_upload_number), 0, 'numbers first of all');
select is((select count(*)::int from core.list_upload where state = 'applied'), 1, 'what was taken in is not');

-- The exchange file: of a closed course
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'upload.export', jsonb_build_object('course_id', m.id, 'purpose', '轉送舊介面'))), 'upload.not_closed', 'numbers leave with closed courses alone') from m;
select * from finish();
rollback;
