-- SPDX-License-Identifier: GPL-3.0-or-later
-- 報到單 and 掃描報到: what is on a slip, what reading one means, reads that come up late, twice and in any order, slips of who is not on
-- the list, and the code on the wall.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'sl' || i, 9200 + i) from generate_series(1, 9) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khoperator,sl1,sl2}'::text[]) n;
create function pg_temp.course(p_minutes int[], p_body jsonb default '{}') returns bigint language plpgsql as $$
declare i bigint := t.course('khchief', '{"state": "approved"}');
begin
    delete from core.course_session where course_id = i;
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        select i, n, date_trunc('minute', now()) + make_interval(mins => m), date_trunc('minute', now()) + make_interval(mins => m + 60), 0, 1, 'in_person', '', '', '', '{}' from unnest(p_minutes) with ordinality x(m, n);
    update core.course c set (starts_at, ends_at) = (select min(s.starts_at), max(s.ends_at) from core.course_session s where s.course_id = i) where c.id = i;
    alter table core.course_revision disable trigger append_only;
    update core.course_revision set body = body || p_body where course_id = i;
    alter table core.course_revision enable trigger append_only;
    return i;
end $$;
create function pg_temp.put(p_who text, p_course bigint, p_state text default 'accepted') returns core.enrolment language plpgsql as $$
declare
    e core.enrolment;
    a auth.actor;
begin
    e.course_id := p_course;
    e.organiser_id := (select unit_id from core.course where id = p_course);
    e.state := 'pending';
    e.source := 'online';
    e.priority_group := 0;
    e.repeated := false;
    e.answers := '{}';
    e := core.insert_enrolment(e, (select x from core.teacher x where x.account_name = p_who));
    if p_state <> 'pending' then e := core.move_enrolment(e, p_state, 'decide', '', a); end if;
    return e;
end $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$
    select e from core.enrolment e join core.teacher t using (person_id) where t.account_name = p_who and e.course_id = p_course order by e.id desc limit 1 $$;

-- The slip ---------------------------------------------------------------------------------------------------------------------------
select is(core.base32('\x00443214c74254b635cf84653a56d7c675be77df', 16), '0123456789ABCDEF', 'five bits a character');
select is(core.base32('\x8c4b1a0f00ffffffffff', 10), 'HH5HM3R0ZZ', 'all through');
create temp table c as select pg_temp.course('{-30, -200, 40, 300}', '{"checkin": ["slip", "self"]}') as id;
select pg_temp.put('sl' || i, id) from c, generate_series(1, 5) i;
select pg_temp.put('sl6', id, 'waiting'), pg_temp.put('sl7', id, 'cancelled'), pg_temp.put('sl8', id, 'declined'), pg_temp.put('sl9', id) from c;
create temp table slips as select (x ->> 'enrolment_id')::bigint as e, x ->> 'slip' as slip from c, jsonb_array_elements(api.admission_slips(pg_temp.v('khchief'), c.id)) x;
select is((select count(*)::int from slips), 9, 'one for everybody who has enrolled, so that a reader without a line can say how they stand');
select ok(slip ~ ('^' || number || '\.' || e || '\.[0-9A-HJKMNP-TV-Z]{10}$'), slip) from slips, c join core.course k using (id);
select is((select count(distinct split_part(slip, '.', 3))::int from slips), 9, 'each its own');
select is(split_part(slip, '.', 3), core.base32(ext.hmac(convert_to(e::text, 'UTF8'), (select secret from core.slip_secret where course_id = c.id), 'sha256'), 10), 'signed with the secret of the course') from slips, c limit 1;
select is(api.own_slip(pg_temp.v('sl1'), e) ->> 'slip', slip, 'a teacher prints the same') from slips, c where e = (pg_temp.e('sl1', c.id)).id;
select throws_ok(format('select api.own_slip(%L, %s)', pg_temp.v('sl1'), e), 'KD253', 'enrol.not_visible', 'not another''s') from slips, c where e <> (pg_temp.e('sl1', c.id)).id;
select throws_ok(format('select api.own_slip(%L, %s)', pg_temp.v('khchief'), e), 'KD253', 'enrol.not_visible', 'nor a business account') from slips limit 1;

-- What reading means -------------------------------------------------------------------------------------------------------------------
create function pg_temp.slip(p_who text) returns text language sql as $$ select slip from slips, c where e in (select x.id from core.enrolment x join core.teacher t using (person_id) where t.account_name = p_who and x.course_id = c.id) limit 1 $$;
create function pg_temp.scan(p_slip text, p_session int, p_at timestamptz, p_id uuid default gen_random_uuid()) returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'presence.scan', jsonb_build_object('course_id', (select id from c), 'scans', jsonb_build_array(
        jsonb_build_object('scan_id', p_id, 'slip', p_slip, 'session', p_session, 'at', core.utc(p_at))))) #> '{result,results,0}' $$;
create function pg_temp.from_start(p_minutes numeric, p_session int default 1) returns timestamptz language sql as $$ select starts_at + make_interval(secs => p_minutes::float * 60) from core.course_session, c where course_id = c.id and no = p_session $$;
create function pg_temp.mark(p_who text, p_session int default 1) returns text language sql as $$ select code || late || ' ' || source from core.presence, c where enrolment_id = (pg_temp.e(p_who, c.id)).id and session_no = p_session $$;
-- One after another, each beginning with nobody there
create function pg_temp.try(p_who text, p_session int, p_minutes numeric) returns text language plpgsql as $$
declare r text;
begin
    begin
        r := (pg_temp.scan(pg_temp.slip(p_who), p_session, pg_temp.from_start(p_minutes, p_session)) ->> 'result') || coalesce(' ' || pg_temp.mark(p_who, p_session), '');
        raise exception 'undo';
    exception when others then if sqlerrm <> 'undo' then raise; end if;
    end;
    return r;
end $$;
select is(pg_temp.try('sl1', s, m), r, 'session ' || s || ' after ' || m || ' minutes: ' || r) from (values (1, -60, 'present P0 scan'), (1, -60.02, 'early'), (1, 0, 'present P0 scan'), (1, 0.9, 'present P0 scan'), (1, 1, 'late L1 scan'), (1, 16.5, 'late L16 scan'),
    (2, 59.9, 'late L59 scan'), (2, 60, 'over N0 centre'), (2, 179, 'over N0 centre'), (2, 181, 'over N0 centre'), (3, -59, 'present P0 scan'), (3, 0, 'future'), (3, -61, 'early')) x(s, m, r);
select is(pg_temp.try(w, 1, 3), r, w || ': ' || r) from (values ('sl6', 'waiting'), ('sl7', 'cancelled'), ('sl8', 'declined')) x(w, r);
select is(pg_temp.scan(x, 1, now()) ->> 'result', 'unknown', 'no slip of this course: ' || x) from (select unnest(array[regexp_replace(slip, '.$', 'X'), regexp_replace(slip, '^[0-9]+', '5'), regexp_replace(slip, '\.[0-9]+\.', '.1.'), lower(slip),
    split_part(slip, '.', 2), '', 'x', slip || '1', replace(slip, '.', '')]) as x from slips where slip !~ 'X$' limit 9) x;
select is(pg_temp.scan(pg_temp.slip('sl1'), 9, now()) ->> 'result', 'session', 'no such session');
select is((select count(*)::int from core.presence p join core.enrolment e on e.id = p.enrolment_id, c where e.course_id = c.id and p.source <> 'centre'), 0, 'none of it is a mark') ;

-- Twice, late, in any order ------------------------------------------------------------------------------------------------------------
create temp table ids as select i, gen_random_uuid() as u from generate_series(1, 9) i;
create function pg_temp.u(n int) returns uuid language sql as $$ select u from ids where i = n $$;
select is(pg_temp.scan(pg_temp.slip('sl1'), 1, pg_temp.from_start(16), pg_temp.u(1)) - '{scan_id,enrolment_id,at,early}'::text[], '{"kept": null, "late": 16, "result": "late", "session": 1}', 'late');
select is(pg_temp.scan(pg_temp.slip('sl1'), 1, pg_temp.from_start(16), pg_temp.u(1)) ->> 'result', 'late', 'the same read again says the same');
select is(pg_temp.scan(pg_temp.slip('sl2'), 1, pg_temp.from_start(1), pg_temp.u(1)) - '{scan_id,at,early}'::text[], jsonb_build_object('kept', null, 'late', 16, 'result', 'late', 'session', 1, 'enrolment_id', (pg_temp.e('sl1', c.id)).id), 'its id is that read''s for ever') from c;
select is((select count(*)::int from core.slip_scan, c where course_id = c.id and scan_id = pg_temp.u(1)), 1, 'once');
select is(pg_temp.scan(pg_temp.slip('sl1'), 1, pg_temp.from_start(16.9)) ->> 'result', 'again', 'within a minute');
select is(pg_temp.scan(pg_temp.slip('sl1'), 1, pg_temp.from_start(20)) ->> 'result', 'already', 'later');
select is(pg_temp.scan(pg_temp.slip('sl1'), 2, pg_temp.from_start(0, 2)) ->> 'result', 'present', 'of each session anew');
select is(pg_temp.scan(pg_temp.slip('sl1'), 2, pg_temp.from_start(51, 2)) ->> 'result', 'out', 'out at the end');
select is(pg_temp.scan(pg_temp.slip('sl1'), 2, pg_temp.from_start(110, 2)) ->> 'result', 'out', 'or after it');
select is(pg_temp.mark('sl1', 1) || ' ' || pg_temp.mark('sl1', 2), 'L16 scan P0 scan', 'none of it changes a mark');
select is(pg_temp.scan(pg_temp.slip('sl1'), 1, pg_temp.from_start(-3)) ->> 'result', 'present', 'another desk had read it before, and comes up later');
select is(pg_temp.mark('sl1'), 'P0 scan', 'the first counts');
create function pg_temp.orders(p_first numeric, p_second numeric, p_third numeric) returns text language plpgsql as $$
declare r text;
begin
    begin
        perform pg_temp.scan(pg_temp.slip('sl3'), 1, pg_temp.from_start(p_first)), pg_temp.scan(pg_temp.slip('sl3'), 1, pg_temp.from_start(p_second)), pg_temp.scan(pg_temp.slip('sl3'), 1, pg_temp.from_start(p_third));
        r := pg_temp.mark('sl3');
        raise exception 'undo';
    exception when others then if sqlerrm <> 'undo' then raise; end if;
    end;
    return r;
end $$;
select is(pg_temp.orders(a, b, d), 'L5 scan', format('%s, %s, %s', a, b, d)) from (values (5.5, 6.2, 17), (6.2, 17, 5.5), (17, 5.5, 6.2), (6.2, 5.5, 17), (17, 6.2, 5.5), (5.5, 17, 6.2)) x(a, b, d);
-- Where people sign out: what is missing is early, in whatever order the reads come up; a departure alone is no mark.
create function pg_temp.leave(p_who text, p_session int, p_minutes numeric) returns text language sql as $$
    select (r ->> 'result') || ' ' || (r ->> 'early') from (select t.do(pg_temp.v('khchief'), 'presence.scan', jsonb_build_object('course_id', (select id from c), 'scans', jsonb_build_array(
        jsonb_build_object('scan_id', gen_random_uuid(), 'slip', pg_temp.slip(p_who), 'session', p_session, 'at', core.utc(pg_temp.from_start(p_minutes, p_session)), 'leaves', true)))) #> '{result,results,0}' as r) x $$;
create function pg_temp.both(p_who text, p_session int) returns text language sql as $$ select code || late || '-' || early || ' ' || source from core.presence, c where enrolment_id = (pg_temp.e(p_who, c.id)).id and session_no = p_session $$;
select is(pg_temp.leave('sl5', 2, m), r, 'signed out after ' || m || ' minutes: ' || r) from (values (-1, 'early 0'), (20, 'out 40'), (20.5, 'again 0'), (40, 'out 20'), (181, 'over 0')) x(m, r);
select is(pg_temp.both('sl5', 2), 'N0-0 centre', 'who was not seen to come is not marked by going');
select is(pg_temp.scan(pg_temp.slip('sl5'), 2, pg_temp.from_start(2.5, 2)) ->> 'result', 'late', 'another desk had read them as they came');
select is(pg_temp.both('sl5', 2), 'L2-20 scan', 'late, and gone before the end');
select is(pg_temp.leave('sl5', 2, 59.5), 'out 0', 'they were there to the end');
select is(pg_temp.both('sl5', 2), 'L2-0 scan', 'the latest counts');
select is(pg_temp.leave('sl5', 2, 30), 'out 30', 'one that comes up late');
select is(pg_temp.both('sl5', 2), 'L2-0 scan', 'changes nothing');
select is((select m ->> 'out' from jsonb_array_elements(core.marks_of((pg_temp.e('sl5', c.id)).id)) m where (m ->> 'session')::int = 2), core.utc(pg_temp.from_start(59.5, 2)), 'when they went is sent with the mark') from c;
select pg_temp.scan(pg_temp.slip('sl9'), 2, pg_temp.from_start(0, 2)), pg_temp.leave('sl9', 2, 50);
select is(pg_temp.both('sl9', 2), 'E0-10 scan', 'in time, and early gone');
select is(pg_temp.leave(w, 2, 30), r, w || ': ' || r) from (values ('sl6', 'waiting 0'), ('sl7', 'cancelled 0')) x(w, r);
select throws_ok(format('select t.do(%L, %L, %L)', pg_temp.v('khchief'), 'presence.scan', jsonb_build_object('course_id', c.id, 'scans', jsonb_build_array(jsonb_build_object('scan_id', gen_random_uuid(), 'slip', 'x', 'session', 1, 'at', core.utc(now()), 'leaves', 'yes')))), 'KC003', null, 'yes or no') from c;
update core.slip_scan set settled = 'dropped' where leaves and result in ('waiting', 'cancelled');
-- A mark of the roll stands
select t.do(pg_temp.v('khchief'), 'presence.set', jsonb_build_object('course_id', c.id, 'source', 'roll', 'marks', jsonb_build_array(jsonb_build_object('enrolment_id', (pg_temp.e('sl4', c.id)).id, 'session', 1, 'code', 'A')))) from c;
select is(x ->> 'result' || (x #>> '{kept,code}') || (x #>> '{kept,source}'), 'presentAroll', 'what the organiser has said stands, and is shown') from (select pg_temp.scan(pg_temp.slip('sl4'), 1, pg_temp.from_start(-1)) as x offset 0) x;
select is(pg_temp.mark('sl4'), 'A0 roll', 'and stays');
-- Many at once, two of one person among them
select is((select string_agg(x ->> 'result', ' ') from jsonb_array_elements(t.do(pg_temp.v('khchief'), 'presence.scan', jsonb_build_object('course_id', c.id, 'scans', jsonb_build_array(
    jsonb_build_object('scan_id', gen_random_uuid(), 'slip', pg_temp.slip('sl2'), 'session', 1, 'at', core.utc(pg_temp.from_start(9))), jsonb_build_object('scan_id', gen_random_uuid(), 'slip', 'x', 'session', 1, 'at', core.utc(now())),
    jsonb_build_object('scan_id', gen_random_uuid(), 'slip', pg_temp.slip('sl2'), 'session', 1, 'at', core.utc(pg_temp.from_start(2)))))) #> '{result,results}') x), 'unknown late already', 'by the clock') from c;
select throws_ok(format('select t.do(%L, %L, %L)', pg_temp.v('khchief'), 'presence.scan', jsonb_build_object('course_id', c.id, 'scans', s)), 'KC003', null, 'no body: ' || left(s::text, 60)) from c, (values ('[]'::jsonb), ('{}'), ('[{}]'), ('[7]'),
    (jsonb_build_array(jsonb_build_object('scan_id', 'x', 'slip', 'x', 'session', 1, 'at', core.utc(now())))), (jsonb_build_array(jsonb_build_object('scan_id', gen_random_uuid(), 'slip', 'x', 'session', 1, 'at', '2026-13-40T09:00:00Z'))),
    (jsonb_build_array(jsonb_build_object('scan_id', gen_random_uuid(), 'slip', 'x', 'session', 1, 'at', 'yesterday'))), ((select jsonb_agg(jsonb_build_object('scan_id', gen_random_uuid(), 'slip', 'x', 'session', 1, 'at', core.utc(now()))) from generate_series(1, 401)))) x(s);

-- Who is not on the list: for somebody to decide -----------------------------------------------------------------------------------------
select pg_temp.scan(pg_temp.slip('sl6'), 1, pg_temp.from_start(4), pg_temp.u(6)), pg_temp.scan(pg_temp.slip('sl7'), 1, pg_temp.from_start(-2), pg_temp.u(7)), pg_temp.scan(pg_temp.slip('sl8'), 1, pg_temp.from_start(3), pg_temp.u(8));
create function pg_temp.open() returns text language sql as $$ select coalesce(string_agg(x ->> 'result', ' ' order by x ->> 'result'), '') from c, jsonb_array_elements(api.open_scans(pg_temp.v('khchief'), c.id)) x $$;
select is(pg_temp.open(), 'cancelled declined waiting', 'they wait for a decision');
create function pg_temp.settle(n int, p_counts boolean) returns text language sql as $$
    select coalesce(a #>> '{error,key}', a #>> '{result,settled}') from t.do(pg_temp.v('khchief'), 'presence.settle', jsonb_build_object('course_id', (select id from c), 'scan_id', pg_temp.u(n), 'counts', p_counts)) a $$;
select is(pg_temp.settle(8, false), 'dropped', 'it says nothing');
select is(pg_temp.settle(8, true), 'scan.settled', 'once');
select is(pg_temp.settle(1, true), 'scan.settled', 'what has made a mark is settled');
select is(pg_temp.settle(9, true), 'scan.settled', 'as is one that there is not');
select is(pg_temp.settle(7, true), 'counted', 'who had cancelled and came');
select is((x.state || ' ' || x.source), 'listed walk_in', 'is on the list') from c, pg_temp.e('sl7', c.id) x;
select is(pg_temp.mark('sl7'), 'P0 scan', 'and there');
select is((select string_agg(e.state, ' ' order by e.id) from core.enrolment e join core.teacher t using (person_id), c where t.account_name = 'sl7' and e.course_id = c.id), 'cancelled listed', 'what was cancelled stays so');
select is(pg_temp.scan(pg_temp.slip('sl7'), 2, pg_temp.from_start(0, 2)) ->> 'result', 'present', 'the slip in the hand goes on');
select is(pg_temp.settle(6, true), 'counted', 'who waited');
select is(pg_temp.mark('sl6'), 'L4 scan', 'was late');
select is(pg_temp.open(), '', 'nothing waits');
create temp table away as select (core.add_leave((pg_temp.e('sl5', c.id)).id, 'V', '密標住院', '{4}', 'asked', null)).id from c;
select is(core.forget_attendance(), '{"scans_gone": 0, "leave_reasons_gone": 0}', 'kept for a year');
update core.slip_scan set at = now() - interval '366 days' where scan_id = pg_temp.u(1);
update core.course set state = 'confirmed', state_at = now() - interval '89 days' where id = (select id from c);
select is(core.forget_attendance(), '{"scans_gone": 1, "leave_reasons_gone": 0}', 'and no longer');
update core.course set state_at = now() - interval '91 days' where id = (select id from c);
select is(core.forget_attendance(), '{"scans_gone": 0, "leave_reasons_gone": 1}', 'an illness as long as other sensitive words');
select is((select reason || state from core.leave where id = (select id from away)), 'asked', 'the leave itself stays');
update core.course set state = 'approved', state_at = now() where id = (select id from c);

-- The code on the wall ---------------------------------------------------------------------------------------------------------------------
create function pg_temp.wall(p_session int, p_course bigint default null) returns jsonb language sql as $$ select api.session_code(pg_temp.v('khchief'), coalesce(p_course, (select id from c)), p_session) $$;
create function pg_temp.sign(p_who text, p_session int, p_code text) returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'presence.code', jsonb_build_object('enrolment_id', (pg_temp.e(p_who, (select id from c))).id, 'session', p_session, 'code', p_code)) $$;
select ok(pg_temp.wall(1) ->> 'code' ~ '^[0-9A-HJKMNP-TV-Z]{8}$' and (pg_temp.wall(1) ->> 'left')::int between 1 and 30, 'a code of eight, for half a minute');
select throws_ok(format('select pg_temp.wall(%s)', s), k, null, 'session ' || s || ': ' || k) from (values (2, 'KD302'), (3, 'KD291'), (4, 'KD291'), (9, 'KD292')) x(s, k);
select throws_ok(format('select pg_temp.wall(1, %s)', pg_temp.course('{-30}')), 'KD301', 'presence.no_self', 'where the course has chosen it');
select is(core.code_fits(c.id, 1, core.code_at(c.id, 1, core.code_step() - n)), n < 2, n || ' half minutes ago') from c, generate_series(-1, 3) n where n >= 0;
select ok(not core.code_fits(c.id, 1, core.code_at(c.id, 2, core.code_step())), 'of this session') from c;
create function pg_temp.now_code(p_session int) returns text language sql as $$ select core.code_at(id, p_session, core.code_step()) from c $$;
select is(pg_temp.sign('sl2', 1, 'ABCDEFGH') #>> '{error,key}', 'presence.code', 'a wrong one');
select is(pg_temp.sign('sl2', 1, pg_temp.now_code(1)) #>> '{result,result}', 'late', 'who was read before has come');
select is(pg_temp.mark('sl2'), 'L2 scan', 'when that was');
select is(pg_temp.sign('sl2', s, pg_temp.now_code(s)) #>> '{error,key}', k, 'session ' || s || ': ' || k) from (values (2, 'presence.over'), (3, 'presence.too_early'), (9, 'presence.session')) x(s, k);
insert into v select n, t.token_for(n) from unnest('{sl3,sl4,sl5,sl9}'::text[]) n;
select is(pg_temp.sign('sl4', 1, pg_temp.now_code(1)) #>> '{result,result}', 'kept', 'what the organiser has said stands');
select is(pg_temp.sign('sl5', 1, pg_temp.now_code(1)) #>> '{result,result}', 'late', 'half an hour late');
select ok(pg_temp.mark('sl5') ~ '^L3[0-9] self$', 'by the clock of the centre');
update auth.session set installation = 'pc-' || case when account_id = (select id from core.account where account_name = 'sl9') then 'other' else 'one' end where account_id in (select id from core.account where account_name like 'sl_');
select pg_temp.sign('sl3', 1, pg_temp.now_code(1)), pg_temp.sign('sl9', 1, pg_temp.now_code(1));
select is((select string_agg(t.account_name || p.shared, ' ' order by t.account_name) from core.presence p join core.enrolment e on e.id = p.enrolment_id join core.teacher t using (person_id), c where e.course_id = c.id and p.source = 'self' and p.session_no = 1 and t.account_name <> 'sl5'),
    'sl3false sl9false', 'each from a PC of the own');
update core.presence set device = (select device from core.presence p where p.enrolment_id = (pg_temp.e('sl3', c.id)).id and p.session_no = 1) from c where enrolment_id = (pg_temp.e('sl5', c.id)).id and session_no = 1;
delete from core.presence where enrolment_id = (pg_temp.e('sl9', (select id from c))).id;
update auth.session set installation = 'pc-one' where account_id = (select id from core.account where account_name = 'sl9');
select is(pg_temp.sign('sl9', 1, pg_temp.now_code(1)) #>> '{result,result}', 'late', 'two from one PC are not refused');
select is((select string_agg(t.account_name || p.shared, ' ' order by t.account_name) from core.presence p join core.enrolment e on e.id = p.enrolment_id join core.teacher t using (person_id), c where e.course_id = c.id and p.source = 'self' and p.session_no = 1),
    'sl3true sl5true sl9true', 'but both are marked as that');
-- Who signed in by the code signs out by the slip
select is(pg_temp.leave('sl3', 1, 31), 'out 29', 'twenty-nine minutes early');
select ok(pg_temp.both('sl3', 1) ~ '^L3[0-9]-29 self$', 'of what the code said they came');
select is((select p.shared from core.presence p, c where p.enrolment_id = (pg_temp.e('sl3', c.id)).id and p.session_no = 1), true, 'from a PC that has signed in others');
select is(pg_temp.leave('sl4', 1, 31), 'out 29', 'who was called absent');
select is(pg_temp.both('sl4', 1), 'A0-0 roll', 'stays so: a person said it');

select * from finish();
rollback;
