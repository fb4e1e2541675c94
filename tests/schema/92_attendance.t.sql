-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attendance: the roll, what stands above what, leave, those who come without having enrolled, marks that follow their session, and
-- nobody who is absent before somebody said so.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher(case when i < 5 then '123999' else '314698' end, 'pt' || i, 9100 + i) from generate_series(1, 8) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khdesk,tpchief,khoperator,pt1,pt2,pt5}'::text[]) n;

-- A course with sessions from so many minutes on, three hours each; negative: they have begun.
create function pg_temp.course(p_minutes int[], p_body jsonb default '{}', p_more jsonb default '{}') returns bigint language plpgsql as $$
declare i bigint := t.course('khchief', '{"state": "approved"}'::jsonb || p_more);
begin
    delete from core.course_session where course_id = i;
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        select i, n, now() + make_interval(mins => m), now() + make_interval(mins => m + 180), 0, 3, 'in_person', coalesce(p_body -> 'tracks' ->> n::int - 1, ''), '', '', '{}'
        from unnest(p_minutes) with ordinality x(m, n);
    update core.course c set (starts_at, ends_at) = (select min(s.starts_at), max(s.ends_at) from core.course_session s where s.course_id = i) where c.id = i;
    alter table core.course_revision disable trigger append_only;
    update core.course_revision set body = body || p_body where course_id = i;
    alter table core.course_revision enable trigger append_only;
    return i;
end $$;
create function pg_temp.put(p_who text, p_course bigint, p_state text default 'accepted', p_class int default null) returns core.enrolment language plpgsql as $$
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
    e.class_no := p_class;
    e.answers := '{}';
    e := core.insert_enrolment(e, (select x from core.teacher x where x.account_name = p_who));
    if p_state <> 'pending' then e := core.move_enrolment(e, p_state, 'decide', '', a); end if;
    return e;
end $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$
    select e from core.enrolment e join core.teacher t using (person_id) where t.account_name = p_who and e.course_id = p_course order by e.id desc limit 1 $$;
create function pg_temp.said(a jsonb) returns text language sql as $$ select coalesce(a #>> '{error,key}', a ->> 'status') $$;
create function pg_temp.mark(p_who text, p_of text, p_course bigint, p_session int, p_code text, p_more jsonb default '{}', p_body jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'presence.set', jsonb_build_object('course_id', p_course, 'source', 'roll', 'override', false, 'marks',
        jsonb_build_array(jsonb_build_object('enrolment_id', (pg_temp.e(p_of, p_course)).id, 'session', p_session, 'code', p_code) || p_more)) || p_body) $$;
create function pg_temp.marks(p_who text, p_course bigint) returns text language sql as $$
    select string_agg(session_no || code || case when late > 0 then late::text else '' end || case when early > 0 then '-' || early else '' end, ' ' order by session_no)
    from core.presence where enrolment_id = (pg_temp.e(p_who, p_course)).id $$;

-- The roll -------------------------------------------------------------------------------------------------------------------------
create temp table c as select pg_temp.course('{-30, 300, 1500}') as id;
select pg_temp.put('pt' || i, id) from c, generate_series(1, 3) i;
select pg_temp.put('pt4', id, 'waiting'), pg_temp.put('pt5', id, 'cancelling') from c;
select is(pg_temp.mark('khchief', 'pt1', id, 1, 'P') #>> '{result,n}', '1', 'somebody is there') from c;
select is(pg_temp.marks('pt1', id), '1P', 'which is written down') from c;
select is(pg_temp.marks('pt2', id), null, 'of nobody else is anything said') from c;
select is(pg_temp.said(pg_temp.mark('khchief', 'pt2', id, 1, x.code, x.more)), x.key, x.code || x.more || ': ' || x.key) from c, (values ('L', '{"late": 10}'::jsonb, 'done'), ('L', '{}', 'presence.minutes'), ('E', '{"early": 40}', 'done'),
    ('E', '{}', 'presence.minutes'), ('E', '{"late": 1, "early": 1}', 'presence.minutes'), ('L', '{"late": 10, "early": 20}', 'done'), ('P', '{"late": 1}', 'presence.minutes'), ('A', '{"early": 1}', 'presence.minutes'),
    ('L', '{"late": 181}', 'presence.minutes'), ('L', '{"late": 100, "early": 81}', 'presence.minutes'), ('L', '{"late": 180}', 'done'), ('A', '{}', 'done'), ('N', '{}', 'done'), ('V', '{}', 'done'), ('O', '{}', 'done'), ('', '{}', 'done')) x(code, more, key);
select is(pg_temp.marks('pt2', id), null, 'taken away: nothing is said any more') from c;
select is((select string_agg(code || late || '-' || early, ' ' order by v.id) from core.presence_event v where v.enrolment_id = (pg_temp.e('pt2', c.id)).id), 'L10-0 E0-40 L10-20 L180-0 A0-0 N0-0 V0-0 O0-0 0-0',
    'but every mark that stood is in the history') from c;
select is((select code from core.presence_event v where v.enrolment_id = (pg_temp.e('pt2', c.id)).id order by v.id desc limit 1), '', 'and that it was taken away') from c;
select throws_ok('update core.presence_event set code = ''P''', '42501', null, 'a history that nobody changes');
select is(pg_temp.said(pg_temp.mark('khchief', 'pt1', id, s, code)), key, 'session ' || s || ' ' || code || ': ' || key) from c, (values (2, 'P', 'presence.too_early'), (2, 'A', 'presence.too_early'), (2, 'N', 'presence.too_early'),
    (2, 'V', 'done'), (3, 'O', 'done'), (4, 'P', 'presence.session'), (0, 'P', 'presence.session')) x(s, code, key);
select is(pg_temp.said(pg_temp.mark('khchief', 'pt1', q.soon, 1, 'P')), 'done', 'within the hour before it the roll is called') from (select pg_temp.course('{50}') as soon offset 0) q, lateral (select pg_temp.put('pt1', q.soon) as e offset 0) p where (p.e).id is not null;
select is(pg_temp.said(pg_temp.mark('khchief', w, id, 1, 'P')), k, w || ': ' || k) from c, (values ('pt4', 'presence.person'), ('pt5', 'done')) x(w, k);
select is(pg_temp.mark('khchief', 'pt4', id, 1, 'P') #>> '{error,detail,enrolment_id}', (pg_temp.e('pt4', id)).id::text, 'who waits is not on the list') from c;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'presence.set', jsonb_build_object('course_id', c.id, 'source', 'roll', 'marks', jsonb_build_array(
    jsonb_build_object('enrolment_id', (pg_temp.e('pt2', c.id)).id, 'session', 1, 'code', 'P'), jsonb_build_object('enrolment_id', (pg_temp.e('pt4', c.id)).id, 'session', 1, 'code', 'P'))))), 'presence.person', 'all or nothing') from c;
select is(pg_temp.marks('pt2', id), null, 'nothing') from c;
select throws_ok(format('select t.do(%L, %L, %L)', pg_temp.v('khchief'), 'presence.set', jsonb_build_object('course_id', id, 'source', 'scan', 'marks', '[{}]'::jsonb)), 'KC003', null, 'nobody says of a mark that a machine has read it') from c;
select throws_ok(format('select t.do(%L, %L, %L)', pg_temp.v('khchief'), 'presence.set', jsonb_build_object('course_id', id, 'source', 'roll', 'marks', (select jsonb_agg('{}'::jsonb) from generate_series(1, 501)))), 'KC003', null, 'five hundred at once') from c;

-- What stands above what ------------------------------------------------------------------------------------------------------------
create temp table b as select pg_temp.course('{-30}') as id;
select pg_temp.put('pt1', id) from b;
create function pg_temp.set(p_source text, p_code text, p_override boolean default false) returns text language plpgsql as $$
declare
    a auth.actor;
    r core.presence_answer := core.set_presence((pg_temp.e('pt1', (select id from b))).id, 1, p_code, 0, 0, p_source, '', a, p_override);
begin
    return case when r.kept then 'kept ' else '' end || coalesce((r.mark).code, 'none') || ' ' || coalesce((r.mark).source, '');
end $$;
select is(pg_temp.set(s, c, o), r, s || ' ' || c || case when o then ' all the same' else '' end || ': ' || r) from (values ('leave', 'V', false, 'V leave'), ('scan', 'P', false, 'P scan'), ('leave', 'V', false, 'kept P scan'),
    ('self', 'P', false, 'P self'), ('import', 'A', false, 'A import'), ('scan', 'P', false, 'kept A import'), ('paper', 'P', false, 'P paper'), ('roll', 'A', false, 'A roll'), ('paper', 'P', false, 'kept A roll'),
    ('import', 'P', false, 'kept A roll'), ('scan', '', false, 'kept A roll'), ('import', 'P', true, 'P import'), ('roll', 'O', false, 'O roll'), ('roll', '', false, 'none '), ('centre', 'N', false, 'N centre')) x(s, c, o, r);
select is(pg_temp.mark('khchief', 'pt1', id, 1, 'A', '{}', '{"source": "paper"}') #>> '{result,n}', '1', 'a paper after the centre itself') from b;
select is((pg_temp.mark('khchief', 'pt1', id, 1, 'P', '{"seen": 0}') #> '{result,kept,0}') - '{at,enrolment_id}'::text[], '{"by": "試驗員", "code": "A", "late": 0, "early": 0, "source": "paper", "session": 1, "row_version": 11}',
    'a mark that was not seen is shown, not overwritten') from b;
select is(pg_temp.mark('khchief', 'pt1', id, 1, 'P', '{"seen": 11}') #>> '{result,n}', '1', 'as it was seen it is') from b;
select is(pg_temp.mark('khchief', 'pt1', id, 1, 'A', '{"seen": 11}', '{"override": true}') #>> '{result,n}', '1', 'or all the same') from b;

-- 其餘標為缺席 -----------------------------------------------------------------------------------------------------------------------
create function pg_temp.rest(p_course bigint, p_session int, p_n int, p_code text default 'A') returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'presence.rest', jsonb_build_object('course_id', p_course, 'session', p_session, 'code', p_code, 'n', p_n)) $$;
select is(pg_temp.rest(id, 1, 5) #> '{error}', '{"key": "presence.rest_changed", "code": "KD295", "detail": {"n": 2}}', 'as many as were seen') from c;
select is(pg_temp.said(pg_temp.rest(id, 2, 4)), 'presence.too_early', 'not before it has begun') from c;
select throws_ok(format('select pg_temp.rest(%s, 1, 2, %L)', id, 'P'), 'KC003', null, 'and nobody is present by it') from c;
select is(pg_temp.rest(id, 1, 2) #>> '{result,n}', '2', 'the others are absent') from c;
select is((select string_agg(x.n || pg_temp.marks(x.n, c.id), ' ' order by x.n) from unnest('{pt1,pt2,pt3,pt5}'::text[]) x(n)), 'pt11P 2V 3O pt21A pt31A pt51P', 'and who was marked stays so') from c;
select is(pg_temp.marks('pt4', id), null, 'who is not on the list is not absent') from c;
select is((select count(*)::int from core.presence_event v join core.enrolment e on e.id = v.enrolment_id, c where e.course_id = c.id and v.code = 'A' and v.command_id is not null and v.by_name = '試驗員'), 3, 'each in the history');

-- Classes: a session of the other class is nobody's here.
create temp table k as select pg_temp.course('{-60, -60, -30}', '{"class_count": 2, "class_size": 20, "tracks": ["甲", "乙", ""]}') as id;
select pg_temp.put('pt1', id, 'accepted', 1), pg_temp.put('pt2', id, 'accepted', 2), pg_temp.put('pt3', id, 'accepted') from k;
select is((select string_agg(a.account_name || o.session_no, ' ' order by a.account_name, o.session_no) from k, core.own_sessions(k.id) o join core.enrolment e on e.id = o.enrolment_id join core.teacher a on a.id = e.teacher_id),
    'pt11 pt13 pt22 pt23 pt31 pt32 pt33', 'of each class its own sessions; who is in none yet: all');
select is(pg_temp.said(pg_temp.mark('khchief', 'pt1', id, 2, 'P')), 'presence.session', 'no mark in the other class') from k;
select is(pg_temp.rest(id, 1, 2) #>> '{result,n}', '2', 'nor an absence') from k;
select is(t.do(pg_temp.v('khchief'), 'walkin.add', jsonb_build_object('course_id', id, 'national_id', t.nid('male', 9185), 'name', '二班員', 'birth', '', 'unit', '', 'title', '', 'sessions', '[2, 3]'::jsonb)) ->> 'status', 'done', 'somebody comes to the second class') from k;
select is((select string_agg(o.session_no::text, ' ' order by o.session_no) from k, core.own_sessions(k.id) o join core.enrolment e on e.id = o.enrolment_id where e.name = '二班員'), '2 3', 'and is in it from then on');
create temp table k3 as select pg_temp.course('{-60, -60}', '{"class_count": 1, "class_size": 20, "tracks": ["甲", "乙"]}') as id;
select pg_temp.put('pt1', id, 'accepted', 1) from k3;
select is(pg_temp.said(pg_temp.mark('khchief', 'pt1', id, 2, 'P')), 'done', 'groups that are no classes are chosen by who comes') from k3;

-- Leave ------------------------------------------------------------------------------------------------------------------------------
create temp table l as select pg_temp.course('{-30, 300, 1500}', '{}', '{"contacts": [{"name": "王承辦", "phone": "07-6000000", "email": "x@example.edu.tw"}]}') as id;
select pg_temp.put(w, id) from l, unnest('{pt1,pt2,pt5}'::text[]) w;
create function pg_temp.ask(p_who text, p_sessions text, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'leave.ask', jsonb_build_object('enrolment_id', (pg_temp.e(p_who, (select id from l))).id, 'sessions', p_sessions::jsonb, 'kind', 'V', 'reason', '回診') || p_more) $$;
create function pg_temp.wish(p_who text) returns core.leave language sql as $$ select x from core.leave x where x.enrolment_id = (pg_temp.e(p_who, (select id from l))).id order by id desc limit 1 $$;
create function pg_temp.decide(p_who text, p_of text, p_grant boolean, p_answer text default '') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'leave.decide', jsonb_build_object('course_id', (select id from l), 'leave_id', (pg_temp.wish(p_of)).id, 'grant', p_grant, 'answer', p_answer)) $$;
select is(pg_temp.said(pg_temp.ask('pt1', s, m)), k, s || m || ': ' || k) from (values ('[2, 3]', '{}'::jsonb, 'done'), ('[1, 2]', '{}', 'leave.begun'), ('[9]', '{}', 'presence.session'), ('[2]', '{"reason": ""}', 'field.invalid')) x(s, m, k);
select throws_ok(format('select pg_temp.ask(%L, %L, %L)', 'pt1', s, m), 'KC003', null, s || m) from (values ('[]', '{}'), ('[2]', '{"kind": "A"}'), ('[2]', '{"sessions": "2"}')) x(s, m);
select is((select count(*)::int from core.mail where template = 'presence.leave_asked' and body ~ '試驗教師（高雄市立試驗高中）' and body ~ '回診'), 1, 'the organiser is told');
select is(pg_temp.marks('pt1', id), null, 'a wish is no mark') from l;
select is(pg_temp.said(pg_temp.ask('pt1', '[3]', '{"kind": "O", "reason": "代表學校開會"}')), 'done', 'said otherwise');
select is((select string_agg(x.state, ' ' order by x.id) from core.leave x where x.enrolment_id = (pg_temp.e('pt1', l.id)).id), 'withdrawn asked', 'in the place of the first') from l;
select is(pg_temp.said(pg_temp.decide('khchief', 'pt1', true)), 'done', 'granted');
select is(pg_temp.marks('pt1', id), '3O', 'which is a mark') from l;
select is(pg_temp.said(pg_temp.decide('khchief', 'pt1', true)), 'leave.state', 'once');
select is((select count(*)::int from core.mail where template = 'presence.leave_granted' and address = 'pt1@example.edu.tw'), 1, 'and is told');
create function pg_temp.back(p_who text, p_leave bigint default null) returns text language sql as $$
    select pg_temp.said(t.do(pg_temp.v(p_who), 'leave.withdraw', jsonb_build_object('enrolment_id', (pg_temp.e(p_who, (select id from l))).id, 'leave_id', coalesce(p_leave, (pg_temp.wish(p_who)).id)))) $$;
select is(pg_temp.back('pt2', (pg_temp.wish('pt1')).id), 'leave.unknown', 'another''s leave is none');
select is(pg_temp.back('pt1'), 'done', 'taken back');
select is(pg_temp.marks('pt1', id), null, 'nothing is said of it any more') from l;
select is(pg_temp.back('pt1'), 'leave.state', 'once');
select pg_temp.ask('pt2', '[2]');
select is(pg_temp.said(pg_temp.decide('khchief', 'pt2', false)), 'field.invalid', 'declined: why');
select is(pg_temp.said(pg_temp.decide('khchief', 'pt2', false, '本場為必修場次')), 'done', 'declined');
select is((select count(*)::int from core.mail where template = 'presence.leave_declined' and address = 'pt2@example.edu.tw' and body ~ '本場為必修場次'), 1, 'with the reason');
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'leave.set', jsonb_build_object('course_id', l.id, 'enrolment_id', (pg_temp.e('pt5', l.id)).id, 'sessions', '[1, 2]'::jsonb, 'kind', 'V', 'reason', '來電請假'))), 'done', 'the organiser notes it') from l;
select is(pg_temp.marks('pt5', id), '1V 2V', 'for what has begun as well') from l;
-- Whoever was away, and had asked, is not absent; whoever came, has come.
select pg_temp.ask('pt2', '[2]');
update core.course_session set starts_at = now() - interval '1 minute' where course_id = (select id from l) and no = 2;
select core.carry_marks(id) from l;
select pg_temp.mark('khchief', 'pt2', id, 2, 'A') from l;
select is(pg_temp.said(pg_temp.decide('khchief', 'pt2', true)), 'done', 'granted when it has begun');
select is(pg_temp.marks('pt2', id), '2V', 'is not absent') from l;
select is(pg_temp.back('pt2'), 'leave.begun', 'too late to take it back');
select is((select jsonb_array_length(d.doc::jsonb -> 'leave') from l, lateral (select api.open(pg_temp.v('pt2'))) o, lateral api.snapshot('presence') d where d.pk = (pg_temp.e('pt2', l.id)).id), 2, 'the teacher holds the own wishes');

-- A session that moves or gets another number ---------------------------------------------------------------------------------------
create temp table m as select pg_temp.course('{-300, 100, 300, 1500}') as id;
select pg_temp.put('pt1', id) from m;
select pg_temp.mark('khchief', 'pt1', id, s, c) from m, (values (1, 'P'), (2, 'V'), (4, 'O')) x(s, c);
create function pg_temp.sessions(p_minutes int[]) returns void language plpgsql as $$
begin
    delete from core.course_session where course_id = (select id from m);
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        select m.id, n, now() + make_interval(mins => x), now() + make_interval(mins => x + 180), 0, 3, 'in_person', '', '', '', '{}' from m, unnest(p_minutes) with ordinality y(x, n);
    perform core.carry_marks((select id from m));
end $$;
select pg_temp.sessions('{-300, 50, 100, 300, 1500}');
select is(pg_temp.marks('pt1', id), '1P 3V 5O', 'one more before them: marks go with their hours') from m;
select pg_temp.sessions('{-300, 100, 1500, 300}');
select is(pg_temp.marks('pt1', id), '1P 2V 3O', 'two that change places') from m;
select pg_temp.sessions('{-300, 120, 1500, 300}');
select is(pg_temp.marks('pt1', id), '1P 2V 3O', 'another hour: the number') from m;
select is((select starts_at from core.presence where enrolment_id = (pg_temp.e('pt1', m.id)).id and session_no = 2), now() + interval '120 minutes', 'and the mark is of that hour') from m;
select pg_temp.sessions('{-300, 1500}');
select is(pg_temp.marks('pt1', id), '1P 2O', 'one that is no more takes its mark along') from m;
select is((select code || source from core.presence_event where enrolment_id = (pg_temp.e('pt1', m.id)).id order by id desc limit 1), 'centre', 'which is in the history') from m;
-- The same by a change of the course as an organiser makes it.
create temp table m2 as select t.do(pg_temp.v('khchief'), 'course.submit', t.course_form(jsonb_build_object('sessions', jsonb_build_array(
    jsonb_build_object('no', 1, 'date', core.today() + 30, 'from', '09:00', 'to', '12:00', 'break', 0, 'topic', '', 'track', '', 'mode', 'in_person', 'room', '', 'hours', 3, 'lecturers', '[]'::jsonb),
    jsonb_build_object('no', 2, 'date', core.today() + 31, 'from', '09:00', 'to', '12:00', 'break', 0, 'topic', '', 'track', '', 'mode', 'in_person', 'room', '', 'hours', 3, 'lecturers', '[]'::jsonb)), 'hours', 6))) #>> '{result,course_id}' as id;
select is(t.do(pg_temp.v('khdesk'), 'course.return', jsonb_build_object('course_id', id::bigint, 'revision', 1, 'reason_ids', '[101]'::jsonb, 'reason', 'x', 'field_reasons', '{}'::jsonb)) ->> 'status', 'done', 'sent back') from m2;
select pg_temp.put('pt1', id::bigint) from m2;
select core.set_presence((pg_temp.e('pt1', id::bigint)).id, 2, 'V', 0, 0, 'leave', '', null) from m2;
select is(t.do(pg_temp.v('khchief'), 'course.resubmit', jsonb_build_object('course_id', m2.id::bigint, 'row_version', (select row_version from core.course where id = m2.id::bigint), 'answer', '少一場了', 'body',
    t.course_form(jsonb_build_object('sessions', jsonb_build_array(jsonb_build_object('no', 1, 'date', core.today() + 31, 'from', '09:00', 'to', '12:00', 'break', 0, 'topic', '', 'track', '', 'mode', 'in_person', 'room', '',
        'hours', 3, 'lecturers', '[]'::jsonb)))))) ->> 'status', 'done', 'with other sessions') from m2;
select is(pg_temp.marks('pt1', id::bigint), '1V', 'a new revision carries the marks') from m2;

-- 未列名 ------------------------------------------------------------------------------------------------------------------------------
create temp table n as select pg_temp.course('{-600, -300, -30, 300}') as id;
select pg_temp.put('pt1', id, 'waiting'), pg_temp.put('pt2', id) from n;
select pg_temp.mark('khchief', 'pt2', id, 1, 'P') from n;
select core.move_enrolment(pg_temp.e('pt1', id), 'accepted', 'decide', '', null) from n;
select is(pg_temp.marks('pt1', id), '1N 2N', 'who is accepted late was not on the list of what was over') from n;
select pg_temp.mark('khchief', 'pt2', id, 2, '') from n;
select core.move_enrolment(core.move_enrolment(pg_temp.e('pt2', id), 'cancelling', 'cancel', '', null), 'accepted', 'decide', '', null) from n;
select is(pg_temp.marks('pt2', id), '1P', 'whoever never left the list is no latecomer') from n;
select is(t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', id, 'row_version', 0, 'settings', jsonb_build_object('enabled', true, 'accept_mode', 'first_come', 'online_quota', 10, 'walk_in', true,
    'open_at', to_char(now() - interval '9 days', 'YYYY-MM-DD"T"HH24:MI'), 'close_at', to_char((now() + interval '1 day') at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI')))) ->> 'status', 'done', 'enrolment goes on while it is held') from n;
insert into v values ('pt3', t.token_for('pt3'));
select is(t.do(pg_temp.v('pt3'), 'enrol.submit', jsonb_build_object('number', c.number, 'answers', '{}'::jsonb)) #>> '{result,state}', 'accepted', 'somebody takes a seat now') from n join core.course c using (id);
select is(pg_temp.marks('pt3', id), '1N 2N', 'and was not on the list of what was over') from n;

-- 現場報名 ----------------------------------------------------------------------------------------------------------------------------
create temp table w as select pg_temp.course('{-600, -30, 300}') as id;
select pg_temp.put('pt1', id), pg_temp.put('pt2', id, 'waiting') from w;
create function pg_temp.walk(p_number text, p_name text, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'walkin.add', jsonb_build_object('course_id', (select id from w), 'national_id', p_number, 'name', p_name, 'birth', '', 'unit', '某某國小', 'title', '代理教師', 'sessions', '[2, 3]'::jsonb) || p_more) $$;
create temp table w1 as select pg_temp.walk(t.nid('male', 9180), '現場員') as a;
select is(a ->> 'status', 'done', 'somebody whom nobody knows') from w1;
select is(row (e.state, e.source, e.name, e.sex, e.unit_id, e.unit_text, e.title_text, e.teacher_id)::text, '(listed,walk_in,現場員,male,,某某國小,代理教師,)', 'is on the list') from core.enrolment e, w1 where e.id = (a #>> '{result,enrolment_id}')::bigint;
select is((select string_agg(session_no || code || source, ' ' order by session_no) from core.presence, w1 where enrolment_id = (a #>> '{result,enrolment_id}')::bigint), '1Ncentre 2Proll', 'is there, and was not on the list before; what is to come is open');
select is((select taken from core.course, w where course.id = w.id), 1, 'on no seat');
select is(pg_temp.said(pg_temp.walk(t.nid('male', 9180), '現場員')), 'walkin.exists', 'once');
select is(pg_temp.walk(t.nid('female', 9101), '試驗教師') #>> '{error,detail,state}', 'accepted', 'who is accepted is on the list already');
select is(pg_temp.walk(t.nid('female', 9102), '試驗教師') #>> '{result,enrolment_id}', (pg_temp.e('pt2', id)).id::text, 'who waits comes onto it as who that is') from w;
select is((pg_temp.e('pt2', id)).state, 'listed', 'listed') from w;
select is((pg_temp.e('pt3', id)).teacher_id, null, 'nobody') from w;
select is(pg_temp.said(pg_temp.walk(t.nid('female', 9103), '試驗教師', '{"birth": "1980-01-15"}')), 'done', 'one of the own school');
select is(row (e.teacher_id is not null, e.unit_id = t.unit('123999'), e.unit_text)::text, '(t,t,"")', 'as the own roster has it') from w, pg_temp.e('pt3', w.id) e;
create temp table wo as select t.course('khoperator', '{"state": "approved"}') as id;
update core.course_session set starts_at = now() - interval '1 hour' where course_id = (select id from wo);
update core.course set starts_at = now() - interval '1 hour' where id = (select id from wo);
select is(pg_temp.said(t.do(pg_temp.v('khoperator'), 'walkin.add', jsonb_build_object('course_id', id, 'national_id', t.nid('female', 9103), 'name', '試驗教師', 'birth', '', 'unit', '本校', 'title', '', 'sessions', '[1]'::jsonb))), 'done', 'an 作業人員 has no roster') from wo;
select is((pg_temp.e('pt3', id)).teacher_id, null, 'and is not told who is on it') from wo;
select is(pg_temp.said(pg_temp.walk(t.nid('female', 9105), '試驗教師')), 'done', 'one of another school');
select is(row (e.teacher_id, e.unit_id, e.unit_text)::text, '(,,某某國小)', 'as it was typed: what the centre knows is not told') from w, pg_temp.e('pt5', w.id) e;
select is(pg_temp.walk(t.nid('female', 9106), '冒名員') - 'replay' #- '{result,enrolment_id}', pg_temp.walk(t.nid('female', 9190), '冒名員') - 'replay' #- '{result,enrolment_id}', 'a known number under another name is answered as an unknown one');
select is((select string_agg(p.verdict, ' ' order by e.id) from core.listed_person p join core.enrolment e on e.id = p.enrolment_id, w where e.course_id = w.id), 'unknown same same differs unknown', 'what fits is kept for the desk that reviews');
select is(pg_temp.said(pg_temp.walk(n, x)), 'field.invalid', n || x) from (values ('A123456788', '現場員'), ('', '現場員'), (t.nid('male', 9181), '現'||chr(7)), (t.nid('male', 9181), '')) y(n, x);
select throws_ok(format('select pg_temp.walk(%L, %L, %L)', t.nid('male', 9182), '現場員', m), 'KC003', null, m) from (values ('{"sessions": [9]}'), ('{"birth": "75/3/12"}'), ('{"sessions": null}')) x(m);
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'walkin.add', jsonb_build_object('course_id', f.id, 'national_id', t.nid('male', 9183), 'name', '現場員', 'birth', '', 'unit', '', 'title', '', 'sessions', '[]'::jsonb))), 'presence.too_early', 'not days before')
    from (select pg_temp.course('{3000}') as id) f;
select is(t.do(pg_temp.v('khchief'), 'walkin.remove', jsonb_build_object('course_id', w.id, 'enrolment_id', e.id, 'row_version', e.row_version, 'reason', '誤加')) #>> '{result,state}', 'cancelled', 'taken off again') from w, pg_temp.e('pt5', w.id) e;
select is(pg_temp.marks('pt5', id), null, 'with what was said') from w;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'walkin.remove', jsonb_build_object('course_id', w.id, 'enrolment_id', e.id, 'row_version', e.row_version, 'reason', '誤加'))), 'walkin.exists', 'whoever has enrolled is not') from w, pg_temp.e('pt1', w.id) e;
-- With 現場報名 off a tenth.
create temp table z as select pg_temp.course('{-30}') as id;
select pg_temp.put('pt' || i, id) from z, generate_series(1, 8) i;
select is(t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', id, 'row_version', 0, 'settings', jsonb_build_object('enabled', true, 'accept_mode', 'manual', 'online_quota', 10, 'walk_in', false,
    'open_at', to_char(now() - interval '9 days', 'YYYY-MM-DD"T"HH24:MI'), 'close_at', to_char(now() - interval '5 days', 'YYYY-MM-DD"T"HH24:MI')))) ->> 'status', 'done', 'settings') from z;
create function pg_temp.walk_z(n int) returns text language sql as $$
    select pg_temp.said(t.do(pg_temp.v('khchief'), 'walkin.add', jsonb_build_object('course_id', (select id from z), 'national_id', t.nid('male', n), 'name', '現場員', 'birth', '', 'unit', '', 'title', '', 'sessions', '[1]'::jsonb))) $$;
select is(pg_temp.walk_z(9191), 'done', 'one in ten');
select is(pg_temp.walk_z(9192), 'walkin.share', 'not two in ten');
update core.registration set settings = settings || '{"walk_in": true}' where course_id = (select id from z);
select is(pg_temp.walk_z(9192), 'done', 'unless they may come');

-- What reads enrolments goes on ------------------------------------------------------------------------------------------------------
create function pg_temp.docs(p_who text, p_tab text) returns setof jsonb language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_who));
    return query select d.doc::jsonb from api.snapshot(p_tab) d;
end $$;
select is((select (select jsonb_object_agg(k, d -> k) from unnest('{sex,name,state,source,by_name,unit_id,title_id,follow_up,job_title,unit_text,teacher_id,staff_group}'::text[]) k) from pg_temp.docs('khchief', 'enrolment') d where d ->> 'job_title' = '代理教師' order by (d ->> 'id')::bigint limit 1),
    '{"sex": "male", "name": "現場員", "state": "listed", "source": "walk_in", "by_name": "", "unit_id": null, "title_id": null, "follow_up": [], "job_title": "代理教師", "unit_text": "某某國小", "teacher_id": null, "staff_group": ""}', 'who came comes to the organiser');
select is((select count(*)::int from w, jsonb_array_elements(api.enrolment_form(pg_temp.v('pt1'), (select number from core.course where course.id = w.id), null) -> 'list') x), 0, 'a course without settings shows no list');
update core.enrolment set xid = '3' where course_id = (select id from z);
select is((select count(*)::int from jsonb_array_elements(core.shown_list(core.course_of(z.id), core.registration_of(z.id), (pg_temp.e('pt1', z.id)).person_id)) x where x ->> 'state' = 'listed' and x ->> 'name' = '現○員'), 2, 'and in the list below the form, masked') from z;
select is((api.enrolment_queue(pg_temp.v('khchief'), id)) -> 'taken', '1', 'the queue is computed') from w;
select cmp_ok((select count(*)::int from pg_temp.docs('khchief', 'presence')), '>', 10, 'attendance comes to the organiser');
select is((select (d -> 'marks' -> 0) - '{at,row_version}'::text[] from pg_temp.docs('pt1', 'presence') d, c where (d ->> 'id')::bigint = (pg_temp.e('pt1', c.id)).id), '{"by": "試驗員", "code": "P", "late": 0, "note": "", "early": 0, "shared": false, "source": "roll", "session": 1, "out": null}', 'and the own to a teacher');

-- Once the list is handed in, or the course is none any more --------------------------------------------------------------------------
create temp table s as select pg_temp.course('{-30}') as id;
select pg_temp.put('pt1', id) from s;
create function pg_temp.in_state(p_state text) returns text language plpgsql as $$
declare r text;
begin
    begin
        update core.course set state = p_state, published_at = case when p_state in ('submitted', 'rejected') then null else published_at end where id = (select id from s);
        r := pg_temp.said(pg_temp.mark('khchief', 'pt1', (select id from s), 1, 'P')) || ' ' || pg_temp.said(pg_temp.rest((select id from s), 1, 1)) || ' ' || pg_temp.said(t.do(pg_temp.v('khchief'), 'walkin.add',
            jsonb_build_object('course_id', (select id from s), 'national_id', t.nid('male', 9195), 'name', '現場員', 'birth', '', 'unit', '', 'title', '', 'sessions', '[]'::jsonb)));
        raise exception 'undo';
    exception when others then if sqlerrm <> 'undo' then raise; end if;
    end;
    return r;
end $$;
select is(pg_temp.in_state(x), 'presence.not_open presence.not_open presence.not_open', 'nothing is marked any more: ' || x) from unnest('{submitted,cancelled,list_submitted,confirmed,confirmed_empty,withdrawn,rejected}'::text[]) x;
select is(pg_temp.in_state(x), 'done presence.rest_changed done', 'marked until it is handed in: ' || x) from unnest('{approved,list_due,list_returned}'::text[]) x;

select * from finish();
rollback;
