-- SPDX-License-Identifier: GPL-3.0-or-later
-- 修改已結案課程內容 (II.8): asked for, sealed, received, decided; the list a version further, awards superseded, each told; who may, and until when.
begin;
select no_plan();

\ir closing.sql

create function pg_temp.closed(p_days int, p_body jsonb default '{}', p_owner text default 'khchief') returns bigint language plpgsql as $$
declare
    c bigint := pg_temp.ready(p_days, jsonb_build_object('title', '試驗研習') || p_body, 'P,A', p_owner);
    a jsonb := pg_temp.submit(c);
begin
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    a := pg_temp.on('khdesk', 'list.confirm', c);
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return c;
end $$;
create function pg_temp.file(p_who text) returns uuid language plpgsql as $$
declare f uuid := gen_random_uuid();
begin
    perform t.attach(pg_temp.v(p_who), f, '簽到表.pdf', '%PDF-1.4 x');
    return f;
end $$;
create function pg_temp.confirmed(p_course bigint) returns bigint language sql as $$ select max(id) from core.list_version where course_id = p_course and state = 'confirmed' $$;
create function pg_temp.ask(p_who text, p_course bigint, p_fields jsonb, p_people jsonb, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'correction.submit', jsonb_build_object('course_id', p_course, 'list_id', pg_temp.confirmed(p_course), 'phone', '07-6000000#12', 'reason', '簽到表漏登一場', 'fields', p_fields,
        'people', p_people, 'files', '[]'::jsonb) || p_more) $$;
create function pg_temp.h(p_course bigint) returns core.correction language sql as $$ select * from core.correction where course_id = p_course order by n desc limit 1 $$;
create function pg_temp.at(p_who text, p_kind text, p_course bigint, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'correction.' || p_kind, jsonb_build_object('correction_id', (pg_temp.h(p_course)).id, 'row_version', (pg_temp.h(p_course)).row_version, 'revision', (pg_temp.h(p_course)).revision,
        'head_seal', true, 'unit_seal', true, 'override', '', 'reason', '簽到表與申請不符') || p_more) $$;
create function pg_temp.raise() returns jsonb language sql as $$ select '[{"change": "set", "no": 1, "hours": 6, "cause": "hours", "note": "第二場漏登"}]'::jsonb $$;
create function pg_temp.awards(p_course bigint) returns text language sql as $$
    select string_agg(trim_scale(hours) || case when superseded_by is null then '' when superseded_by = id then '(無)' else '→' || (select trim_scale(b.hours) from core.award b where b.id = a.superseded_by) end, ' ' order by a.id)
    from core.award a where course_id = p_course $$;

-- Who asks, for what
create temp table c as select pg_temp.closed(4) as id;
select is(pg_temp.awards(c.id), '3 3', 'two, of three hours each') from c;
select is(pg_temp.key(pg_temp.ask(w, c.id, '[]', pg_temp.raise(), jsonb_build_object('files', jsonb_build_array(pg_temp.file(w))))), k, w || ': ' || k) from c, (values ('khoperator', 'course.not_visible'), ('tpchief', 'course.not_visible'),
    ('tpdesk', 'course.not_visible'), ('netdesk', 'course.not_visible')) x(w, k);
select is(t.do(pg_temp.v('h1'), 'correction.submit', '{}') #>> '{error,key}', 'right.missing', 'a teacher asks for none');
select is(pg_temp.key(pg_temp.ask('khchief', c.id, f, p, m)), k, k || coalesce(': ' || nullif(p::text, '[]'), '')) from c, (values
    ('[]'::jsonb, '[]'::jsonb, '{}'::jsonb, 'correction.nothing'),
    ('[]', '[{"change": "set", "no": 1, "hours": 3, "cause": "hours", "note": ""}]', '{}', 'correction.nothing'),
    ('[]', pg_temp.raise(), '{}', 'correction.evidence'),
    ('[]', '[{"change": "set", "no": 1, "hours": 6.5, "cause": "hours", "note": ""}]', '{}', 'correction.hours'),
    ('[]', '[{"change": "set", "no": 9, "hours": 3, "cause": "hours", "note": ""}]', '{}', 'correction.person'),
    ('[{"field": "class_kind", "base": "non_credit", "new": "seed", "cause": "other", "note": "誤選"}]', '[]', '{}', 'correction.field'),
    ('[{"field": "hour_unit", "base": "hour", "new": "credit", "cause": "hours", "note": ""}]', '[]', '{}', 'correction.field'),
    ('[{"field": "title", "base": "另一名稱", "new": "正確名稱之研習", "cause": "title", "note": ""}]', '[]', '{}', 'change.conflict'),
    ('[]', '[{"change": "remove", "no": 1, "cause": "surplus", "note": ""}]', '{"list_id": 99999999}', 'list.state')) x(f, p, m, k);
select throws_ok(format('select pg_temp.ask(%L, %s, %L, %L)', 'khchief', c.id, f, p), 'KC003', 'command.body', f || p) from c, (values ('[]', '[{"change": "set", "no": 1, "hours": 3, "cause": "whim", "note": ""}]'),
    ('[]', '[{"change": "move", "no": 1, "cause": "hours", "note": ""}]'), ('{}', '[]'), ('[1]', '[]'), ('[]', '[{"change": "remove", "no": 1, "cause": "surplus", "note": ""}, {"change": "set", "no": 1, "hours": 0, "cause": "surplus", "note": ""}]')) x(f, p);
select is((select count(*)::int from core.correction), 0, 'nothing of it is there');
select is(pg_temp.key(pg_temp.ask('khcontact', c.id, '[]', pg_temp.raise(), jsonb_build_object('files', jsonb_build_array(pg_temp.file('khcontact'))))), 'awaiting_paper', 'asked for, with evidence') from c;
select is(pg_temp.key(pg_temp.ask('khchief', c.id, '[]', '[{"change": "remove", "no": 1, "cause": "surplus", "note": ""}]')), 'correction.open', 'one at a time') from c;
select is(pg_temp.awards(c.id), '3 3', 'and nothing has become of it yet') from c;

-- Its paper
select is(pg_temp.key(pg_temp.at('khdesk', 'approve', c.id)), 'correction.state', 'not before its paper has come') from c;
select is(pg_temp.key(pg_temp.at(w, k, c.id, '{"how": "post"}')), s, w || ' ' || k || ': ' || s) from c, (values ('tpdesk', 'receive', 'correction.not_visible'), ('netdesk', 'receive', 'correction.not_visible'), ('khchief', 'receive', 'right.missing'),
    ('khdesk', 'receive', 'awaiting_review')) x(w, k, s);
select is(pg_temp.at('khdesk', 'approve', c.id, '{"head_seal": false}') #>> '{error,key}', 'correction.seal', 'a form without its seal') from c;
select is(pg_temp.key(pg_temp.at('khdesk', 'return', c.id)), 'returned', 'sent back') from c;
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'correction.correct', jsonb_build_object('correction_id', (pg_temp.h(c.id)).id, 'row_version', (pg_temp.h(c.id)).row_version, 'phone', '07-6000000#12', 'reason', '簽到表漏登一場',
    'fields', '[]'::jsonb, 'people', pg_temp.raise(), 'files', jsonb_build_array(pg_temp.file('khchief'))))), 'awaiting_paper', 'put right: a new revision wants a new paper') from c;
select is(pg_temp.key(pg_temp.at('khchief', 'attach', c.id, jsonb_build_object('file_id', pg_temp.file('khchief')))), 'awaiting_review', 'the sealed form, scanned') from c;
select is(pg_temp.key(pg_temp.at('tpchief', 'withdraw', c.id)), 'correction.not_visible', 'nobody else withdraws it') from c;
select is(pg_temp.key(pg_temp.at('khdesk', 'approve', c.id, '{"revision": 1}')), 'correction.state', 'the revision that was seen') from c;

-- It holds
select is(pg_temp.key(pg_temp.at('khdesk', 'approve', c.id)), 'approved', 'approved') from c;
select is(pg_temp.awards(c.id), '3→6 3 6', 'what was awarded is superseded, and is still there') from c;
select is((select string_agg(n || ' ' || state, ', ' order by n) from core.list_version where course_id = c.id), '1 superseded, 2 confirmed', 'the list one version further') from c;
select is((pg_temp.list(c.id)).totals -> 'hours', '9', 'its sums') from c;
select is((select override_reason || ' ' || trim_scale(hours) from core.list_row where list_id = pg_temp.confirmed(c.id) and no = 1), '時數錯誤：第二場漏登 6', 'and why, in its row') from c;
select matches((select string_agg(body, '') from core.mail where template = 'award.correct' and address = 'h1@example.edu.tw'), '由 3 小時更正為 6 小時', 'who is concerned is told');
select is((select count(*)::int from core.mail where template = 'award.correct'), 1, 'and nobody else');
select is(pg_temp.key(pg_temp.at('khdesk', 'approve', c.id)), 'correction.state', 'once') from c;
select is((select state from core.course where id = c.id), 'confirmed', 'the course stays closed') from c;
select is(pg_temp.key(pg_temp.on('khdesk', 'list.take_back', c.id)), 'list.corrected', 'a list that was corrected is not taken back: it would lose what was put right') from c;

-- Fewer, off the list, onto it
create temp table d as select pg_temp.closed(8) as id;
select is(pg_temp.key(pg_temp.ask('khchief', d.id, '[]', jsonb_build_array('{"change": "remove", "no": 1, "cause": "surplus", "note": ""}'::jsonb, '{"change": "set", "no": 2, "hours": 1.5, "cause": "hours", "note": "早退"}'::jsonb,
    jsonb_build_object('change', 'add', 'national_id', t.nid('female', 9405), 'name', '試驗教師', 'birth', '', 'unit', '臺北市試驗國小', 'title', '教師', 'hours', 3, 'cause', 'omitted', 'note', '')),
    jsonb_build_object('files', jsonb_build_array(pg_temp.file('khchief'))))), 'awaiting_paper', 'several at once') from d;
select is((pg_temp.h(d.id)).people @? '$[*] ? (@.national_id like_regex "^[A-Z][0-9]{5}[*]{4}$")', true, 'a number stands nowhere whole') from d;
select is(pg_temp.key(pg_temp.at('khchief', 'attach', d.id, jsonb_build_object('file_id', pg_temp.file('khchief')))), 'awaiting_review', 'sealed') from d;
select is(api.look_correction(pg_temp.v('khdesk'), (pg_temp.h(d.id)).id) #>> '{people,0,verdict}', 'same', 'the desk hears whether the number is of who it says') from d;
select throws_ok(format('select api.look_correction(%L, %s)', pg_temp.v(w), (pg_temp.h(d.id)).id), k, null, w || ' does not') from d, (values ('khchief', 'KA004'), ('khcontact', 'KA004'), ('tpdesk', 'KD400'), ('netdesk', 'KD400')) x(w, k);
select is(pg_temp.key(pg_temp.at('khdesk', 'approve', d.id)), 'approved', 'approved') from d;
select is(pg_temp.awards(d.id), '3(無) 3→1.5 1.5 3', 'off the list: nothing in its place; fewer; and somebody more') from d;
select is((select a.person_id from core.award a where a.course_id = d.id and superseded_by is null and hours = 3), (select person_id from core.account where account_name = 'h5'), 'who was left out') from d;
select is((select string_agg(no || ' ' || walk_in, ', ' order by no) from core.list_row where list_id = pg_temp.confirmed(d.id)), '2 false, 3 true', 'numbers of rows stay') from d;
select matches((select string_agg(body, '') from core.mail where template = 'award.correct' and address = 'h2@example.edu.tw'), '如有異議，請於', 'whose became fewer may object');

-- 陳述
select is(t.do(pg_temp.v('h5'), 'correction.object', jsonb_build_object('course_id', d.id, 'text', '我也有意見')) #>> '{error,key}', 'correction.not_visible', 'who lost nothing has nothing to object to') from d;
select is(t.do(pg_temp.v('h1'), 'correction.object', jsonb_build_object('course_id', d.id, 'text', '我全程參與，請查簽到表')) ->> 'status', 'done', 'whose hours were taken says so') from d;
select is(t.do(pg_temp.v('h1'), 'correction.object', jsonb_build_object('course_id', d.id, 'text', '再說一次我在場')) #>> '{error,key}', 'correction.objection_over', 'once') from d;
select matches((select body from core.mail where template = 'correction.object' and address = 'kh@example.edu.tw'), '我全程參與', 'the desk is told');
update core.correction set decided_at = now() - interval '15 days' where course_id = (select id from d);
insert into v select 'h2', t.token_for('h2');
select is(t.do(pg_temp.v('h2'), 'correction.object', jsonb_build_object('course_id', d.id, 'text', '我沒有早退')) #>> '{error,key}', 'correction.objection_over', 'within two weeks') from d;

-- The same minutes elsewhere
create temp table e as select pg_temp.closed(12) as id;
create temp table f as select pg_temp.course(pg_temp.several(2), '{}', 12) as id;
select pg_temp.person(f.id, 'h1', 'A,P', '{"source": "scan"}') from f;
select pg_temp.submit(f.id), pg_temp.on('khdesk', 'list.confirm', f.id) from f;
select is(pg_temp.awards(f.id), '3', 'the other hour was spent elsewhere') from f;
select is(pg_temp.key(pg_temp.ask('khchief', e.id, '[]', pg_temp.raise(), jsonb_build_object('files', jsonb_build_array(pg_temp.file('khchief'))))), 'awaiting_paper', 'asked for here') from e;
select is(pg_temp.key(pg_temp.at('khchief', 'attach', e.id, jsonb_build_object('file_id', pg_temp.file('khchief')))), 'awaiting_review', 'sealed') from e;
select is(api.look_correction(pg_temp.v('khdesk'), (pg_temp.h(e.id)).id) #>> '{clash,n}', '1', 'the desk sees it') from e;
select is(pg_temp.at('khdesk', 'approve', e.id) #>> '{error,key}', 'list.clash', 'and does not approve it without a word') from e;
select is(pg_temp.key(pg_temp.at('khdesk', 'approve', e.id, '{"override": "另一課程為線上非同步"}')), 'approved', 'with one it does') from e;

-- The form
create function pg_temp.formed(p_days int) returns bigint language plpgsql as $$
declare c bigint := pg_temp.closed(p_days, (select t.course_form() - '{sessions,hours,hour_unit,partial,grace_minutes,late_policy}'::text[]));
begin
    alter table core.course_revision disable trigger append_only;
    update core.course_revision r set body = r.body || jsonb_build_object('hours', 6, 'hour_unit', 'hour', 'partial', 'by_session', 'grace_minutes', 15, 'late_policy', 'void', 'sessions', (select jsonb_agg(jsonb_build_object('no', s.no,
        'date', (s.starts_at at time zone 'Asia/Taipei')::date, 'from', to_char(s.starts_at at time zone 'Asia/Taipei', 'HH24:MI'), 'to', to_char(s.ends_at at time zone 'Asia/Taipei', 'HH24:MI'), 'break', 0, 'topic', '', 'track', '',
        'mode', 'in_person', 'room', '', 'hours', 3, 'lecturers', '[]'::jsonb) order by s.no) from core.course_session s where s.course_id = r.course_id)) where r.course_id = c;
    alter table core.course_revision enable trigger append_only;
    return c;
end $$;
create temp table g as select pg_temp.formed(20) as id;
select is(pg_temp.key(pg_temp.ask('khchief', g.id, '[{"field": "title", "base": "試驗研習", "new": "更名後之試驗研習", "cause": "title", "note": ""}, {"field": "tags", "base": [], "new": ["T35"], "cause": "tag", "note": ""}]', '[]')), 'awaiting_paper',
    'a title and a tag') from g;
select pg_temp.at('khchief', 'attach', g.id, jsonb_build_object('file_id', pg_temp.file('khchief'))) from g;
select is(pg_temp.key(pg_temp.at('khdesk', 'approve', g.id)), 'approved', 'approved') from g;
select is((select title || ' ' || revision || ' ' || state from core.course where id = g.id), '更名後之試驗研習 2 confirmed', 'a revision further, and closed as before') from g;
select is((select string_agg(r.body ->> 'tags', ',') from core.award a join core.course_revision r on r.course_id = a.course_id and r.revision = a.revision where a.course_id = g.id and a.superseded_by is null), '["T35"],["T35"]',
    'what everybody was awarded is of that form') from g;
select is(pg_temp.awards(g.id), '3→3 3→3 3 3', 'with the same hours') from g;

-- The desk of its own motion; four eyes
create temp table k as select pg_temp.closed(24) as id;
select is(pg_temp.key(pg_temp.ask('khdesk2', k.id, '[]', '[{"change": "remove", "no": 2, "cause": "surplus", "note": ""}]')), 'awaiting_review', 'a desk asks of its own motion, without paper') from k;
select is(pg_temp.key(pg_temp.at('khdesk2', 'approve', k.id)), 'course.self_review', 'and does not decide on it') from k;
select is(pg_temp.key(pg_temp.at('khchief', 'withdraw', k.id)), 'correction.not_visible', 'nor does the unit withdraw it') from k;
select is(pg_temp.key(pg_temp.at('khdesk', 'reject', k.id)), 'rejected', 'a colleague does') from k;
select is(pg_temp.awards(k.id), '3 3', 'and nothing has become of it') from k;

-- Until when
update core.list_version set decided_at = now() - interval '366 days' where course_id = (select id from k);
select is(pg_temp.ask('khchief', k.id, '[]', '[{"change": "remove", "no": 2, "cause": "surplus", "note": ""}]') #>> '{error,key}', 'correction.too_late', 'after a year') from k;
update core.course set reviewer_unit_id = t.unit('NET01') where id = (select id from k);
select is(pg_temp.key(pg_temp.ask('netdesk', k.id, '[]', '[{"change": "remove", "no": 2, "cause": "surplus", "note": ""}]')), 'awaiting_review', '教師進修網 still does') from k;
select throws_ok(format('update core.correction_revision set hash = %L', 'x'), '42501', 'append_only', 'what was asked for stays as it was asked');

-- What hours are counted by: the course's own, its sessions', its way to count; everybody's are counted anew from the marks of the list
create function pg_temp.field(p_field text, p_base jsonb, p_new jsonb) returns jsonb language sql as $$
    select jsonb_build_array(jsonb_build_object('field', p_field, 'base', p_base, 'new', p_new, 'cause', 'hours', 'note', '')) $$;
create function pg_temp.present(p_course bigint, p_field text) returns jsonb language sql as $$ select core.present_form(c) -> p_field from core.course c where id = p_course $$;
create function pg_temp.longer(p_course bigint) returns jsonb language sql as $$
    select pg_temp.field('hours', '6', '7') || pg_temp.field('sessions', pg_temp.present(p_course, 'sessions'),
        (select jsonb_agg(s || '{"hours": 3.5}' order by n) from jsonb_array_elements(pg_temp.present(p_course, 'sessions')) with ordinality x(s, n))) $$;
create function pg_temp.try(p_who text, p_course bigint, p_fields jsonb, p_people jsonb default '[]') returns jsonb language sql as $$
    select api.try_correction(pg_temp.v(p_who), jsonb_build_object('course_id', p_course, 'list_id', pg_temp.confirmed(p_course), 'phone', '', 'reason', '', 'fields', p_fields, 'people', p_people, 'files', '[]'::jsonb)::text) $$;
create function pg_temp.hold(p_course bigint) returns text language plpgsql as $$
begin
    perform pg_temp.at('khdesk', 'receive', p_course, '{"how": "post"}');
    return pg_temp.key(pg_temp.at('khdesk', 'approve', p_course));
end $$;
create temp table m as select pg_temp.formed(40) as id;
select is(pg_temp.key(pg_temp.ask('khchief', m.id, pg_temp.longer(m.id), '[]')), 'correction.evidence', 'more hours for all want evidence') from m;
select is(pg_temp.key(pg_temp.ask('khchief', m.id, pg_temp.field('partial', '"by_session"', '"proportional"'), '[]')), 'correction.evidence', 'so does another way to count') from m;
select is(pg_temp.key(pg_temp.ask('khchief', m.id, pg_temp.field('sessions', pg_temp.present(m.id, 'sessions'), pg_temp.present(m.id, 'sessions') - 1), '[]')), 'correction.field', 'no session goes') from m;
select is(pg_temp.try('khchief', m.id, pg_temp.longer(m.id)) - '{list,figures}'::text[], '{"more": 2, "fewer": 0, "added": 0, "removed": 0, "same": 0, "before": 6.0, "after": 7.0, "certificates": 2, "rows": [{"no": 1, "name": "試驗教師", "before": 3, "after": 3.5},
    {"no": 2, "name": "試驗教師", "before": 3, "after": 3.5}]}', 'what would follow is seen before it is asked for, and nothing that the desk alone hears') from m;
select is(pg_temp.awards(m.id) || ' ' || (select revision from core.course where id = m.id) || ' ' || (select count(*) from core.correction h where h.course_id = m.id) || ' ' || (select count(*) from core.list_version v where v.course_id = m.id), '3 3 1 0 1', 'and nothing of it is there') from m;
delete from core.presence p using core.enrolment e, m where e.id = p.enrolment_id and e.course_id = m.id;  -- after its five years
select is(pg_temp.key(pg_temp.ask('khchief', m.id, pg_temp.longer(m.id), '[]', jsonb_build_object('files', jsonb_build_array(pg_temp.file('khchief'))))), 'awaiting_paper', 'asked for, with evidence') from m;
select throws_ok(format('select pg_temp.try(%L, %s, %L)', 'khchief', m.id, pg_temp.longer(m.id)), 'KD408', 'correction.open', 'one at a time') from m;
select is((api.look_correction(pg_temp.v('khdesk'), (pg_temp.h(m.id)).id) -> 'effect') - '{rows,list,figures}'::text[], '{"more": 2, "fewer": 0, "added": 0, "removed": 0, "same": 0, "before": 6.0, "after": 7.0, "certificates": 2, "transfers": 0}', 'the desk sees the same') from m;
-- What it does to statistics: sums of the night are made anew, kept rosters stay, duties may be reached by it
select is(api.look_correction(pg_temp.v('khdesk'), (pg_temp.h(m.id)).id) #> '{effect,figures}', (select jsonb_build_object('days', jsonb_build_array(date_to), 'periods', '[]'::jsonb, 'frozen', '[]'::jsonb, 'rosters', '[]'::jsonb, 'duties', '[]'::jsonb) from core.course where id = m.id), 'hours of its day') from m;
insert into core.frozen_period(kind, year, date_from, date_to, roster, live, frozen_at, reason, by_name) select 'year', 115, c.date_to - 9, c.date_to + 9, 1151, false, now(), '', '' from m join core.course c on c.id = m.id;
insert into core.people_sum_run(date_from, date_to, semester, live, at) select date_from, date_to, 1151, false, now() from core.summed_periods();
insert into core.roster_snapshot(semester, person_id, unit_id, title_id, state, subjects, civil_servant, account_state) select core.semester_of(c.date_to), e.person_id, e.unit_id, 7, 'active', '{}', false, 'open' from m join core.course c on c.id = m.id, core.teacher e where e.account_name = 'h1';
insert into core.duty(name, courses, hours, counts, span, from_year) select '試驗法定研習', array[c.number], 3, 'hours', 'school_year', 100 from m join core.course c on c.id = m.id;
select is(api.look_correction(pg_temp.v('khdesk'), (pg_temp.h(m.id)).id) #> '{effect,figures}', (select jsonb_build_object('days', jsonb_build_array(c.date_to), 'rosters', jsonb_build_array(core.semester_of(c.date_to)::int), 'duties', '["試驗法定研習"]'::jsonb,
    'frozen', (select jsonb_agg(jsonb_build_object('from', f.date_from, 'to', f.date_to, 'at', core.utc(f.frozen_at))) from core.frozen_period f),
    'periods', (select jsonb_agg(jsonb_build_object('from', p.date_from, 'to', p.date_to, 'at', core.utc(now())) order by p.date_to desc, p.date_from desc) from core.summed_periods() p where c.date_to between p.date_from and p.date_to)) from core.course c where c.id = m.id),
    'the sums it is in, the rosters they are divided by, the duty it counts for') from m;
delete from core.people_sum_run;
delete from core.roster_snapshot;
delete from core.duty where name = '試驗法定研習';
-- Whose hours are others is told, all of them in one statement
create temp table told (n bigint);
create function pg_temp.told() returns trigger language plpgsql security definer as $$ begin insert into told select count(*) from new_mails x where x.template = 'award.correct' having count(*) > 0; return null; end $$;
create trigger told after insert on core.mail referencing new table as new_mails for each statement execute function pg_temp.told();
select is(pg_temp.hold(m.id), 'approved', 'approved') from m;
select is((select array_agg(n) from told), '{2}', 'both mails at once');
drop trigger told on core.mail;
select is(pg_temp.awards(m.id), '3→3.5 3→3.5 3.5 3.5', 'from the marks that the list was handed in with') from m;
select is((select string_agg(w.arithmetic ->> 'declared', ' ') from core.list_row w where w.list_id = pg_temp.confirmed(m.id)), '7 7', 'with its arithmetic') from m;
select is((select count(*)::int from core.mail where template = 'award.correct' and body like '%' || (select number from core.course where id = m.id) || '%'), 2, 'both are told') from m;
-- By hand, beyond what the course has now
create temp table o as select pg_temp.formed(44) as id;
select pg_temp.ask('khchief', o.id, '[]', pg_temp.raise(), jsonb_build_object('files', jsonb_build_array(pg_temp.file('khchief')))), pg_temp.hold(o.id) from o;
select is(pg_temp.awards(o.id), '3→6 3 6', 'given by hand') from o;
select is(pg_temp.ask('khchief', o.id, pg_temp.field('hours', '6', '4'), '[]') #>> '{error,key}', 'correction.hours', 'more than the course would have: named, or not at all') from o;
select is(pg_temp.ask('khchief', o.id, pg_temp.field('hours', '6', '4'), '[{"change": "set", "no": 1, "hours": 5, "cause": "hours", "note": ""}]') #>> '{error,key}', 'correction.hours', 'nor named with more') from o;
select is(pg_temp.key(pg_temp.ask('khchief', o.id, pg_temp.field('hours', '6', '4'), '[{"change": "set", "no": 1, "hours": 4, "cause": "hours", "note": ""}]')), 'awaiting_paper', 'fewer for all, and for who is named') from o;
select is(pg_temp.hold(o.id), 'approved', 'approved') from o;
select is(pg_temp.awards(o.id), '3→6 3→3 6→4 4 3', 'who has less than the course keeps it, of another form') from o;
-- By hand, within what the course has: kept, while others are counted anew
create temp table p as select pg_temp.formed(61) as id;
select pg_temp.ask('khchief', p.id, '[]', pg_temp.raise(), jsonb_build_object('files', jsonb_build_array(pg_temp.file('khchief')))), pg_temp.hold(p.id) from p;
select pg_temp.ask('khchief', p.id, pg_temp.longer(p.id), '[]', jsonb_build_object('files', jsonb_build_array(pg_temp.file('khchief')))), pg_temp.hold(p.id) from p;
select is(pg_temp.awards(p.id), '3→6 3→3.5 6→6 6 3.5', 'given by hand it stays as it is') from p;
-- All or nothing
create temp table q as select pg_temp.formed(48) as id;
select pg_temp.ask('khchief', q.id, pg_temp.field('partial', '"by_session"', '"full"') || pg_temp.field('parts', '[]', '[{"name": "甲", "hours": 2, "category": ""}]'), '[]', jsonb_build_object('files', jsonb_build_array(pg_temp.file('khchief')))), pg_temp.hold(q.id) from q;
select is(pg_temp.awards(q.id), '3→0 3→0 0 0', 'who was not there throughout has nothing') from q;
select is((select count(*)::int from core.certificate f where f.course_id = q.id and state = 'revoked'), 2, 'and no certificate') from q;
select is(t.do(pg_temp.v('h1'), 'correction.object', jsonb_build_object('course_id', q.id, 'text', '當時公布的核給方式是依場次')) ->> 'status', 'done', 'against which they may speak') from q;

-- The desk has the form, and puts it right itself
create temp table r as select pg_temp.formed(52) as id;
select is(api.closed_course(pg_temp.v('khdesk2'), r.id) -> 'form' ->> 'title', '試驗研習', 'a desk is shown the form that it holds no more') from r;
select throws_ok(format('select api.closed_course(%L, %s)', pg_temp.v(w), r.id), k, m, w || ': ' || k) from r, (values ('tpdesk', 'KD140', 'course.not_visible'), ('tpchief', 'KD140', 'course.not_visible'), ('netdesk', 'KD140', 'course.not_visible'),
    ('khoperator', 'KD140', 'course.not_visible'), ('h1', 'KA004', 'right.missing')) x(w, k, m);
select throws_ok(format('select pg_temp.try(%L, %s, %L)', w, r.id, '[]'), k, m, w || ' tries nothing') from r, (values ('tpdesk', 'KD140', 'course.not_visible'), ('netdesk', 'KD140', 'course.not_visible'), ('h1', 'KA004', 'right.missing')) x(w, k, m);
select is(pg_temp.key(pg_temp.ask('khdesk2', r.id, pg_temp.field('title', '"試驗研習"', '"正名後之試驗研習"'), '[]')), 'awaiting_review', 'of its own motion') from r;
select is(pg_temp.key(pg_temp.at('khdesk', 'approve', r.id)), 'approved', 'and a colleague decides') from r;
select is((select title || ' ' || revision from core.course where id = r.id), '正名後之試驗研習 2', 'the form is put right') from r;

-- Who is put right is told by their masked number on the paper.
create temp table n as select pg_temp.closed(54) as id;
select is(pg_temp.key(pg_temp.ask('khchief', n.id, '[]', '[{"change": "remove", "no": 1, "cause": "surplus", "note": ""}]')), 'awaiting_paper', 'somebody too many') from n;
select is((pg_temp.h(n.id)).people #>> '{0,national_id}', (select core.mask_national_id(i.number) from core.list_row w join core.national_id i on i.person_id = w.person_id and i.current
    where w.list_id = pg_temp.confirmed(n.id) and w.no = 1), 'masked') from n;

-- Long ago: 教師進修網 takes it up, and gives it back
create temp table s as select pg_temp.formed(56) as id;
select t.account('NET01', 'netdesk2', 'reviewer', 9447);
insert into v select 'netdesk2', t.token_for('netdesk2');
create function pg_temp.open(p_who text, p_course bigint) returns jsonb language sql as $$ select t.do(pg_temp.v(p_who), 'correction.open', jsonb_build_object('number', (select number from core.course where id = p_course), 'reason', '學校來電更正多年前名單')) $$;
create function pg_temp.seen(p_who text, p_tab text, p_course bigint) returns int language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_who));
    return (select count(*) from api.snapshot(p_tab) d where coalesce(d.doc::jsonb ->> 'course_id', d.doc::jsonb ->> 'id') = p_course::text);
end $$;
select is(pg_temp.key(pg_temp.open('netdesk', s.id)), 'correction.desk_still', 'not while its own desk does') from s;
select is(pg_temp.open('khdesk', s.id) #>> '{error,key}', 'right.missing', 'nor by another desk') from s;
update core.list_version set decided_at = now() - interval '500 days' where course_id = (select id from s);
update core.course set state_at = now() - interval '500 days' where id = (select id from s);
select is(pg_temp.seen('netdesk', 'course', s.id) || ' ' || pg_temp.seen('khchief', 'course', s.id), '0 0', 'what was closed long ago goes to nobody') from s;
select is(t.do(pg_temp.v('netdesk'), 'correction.open', '{"number": 99, "reason": "學校來電更正"}') #>> '{error,key}', 'course.not_visible', 'nor what there is not');
select is(pg_temp.open('netdesk', s.id) ->> 'status', 'done', 'taken up, with a reason') from s;
select is(pg_temp.open('netdesk', s.id) ->> 'status', 'done', 'and once more is the same') from s;
select is((select count(*)::int from core.course_event e where e.course_id = s.id and action = 'take_up'), 1, 'in the history once') from s;
select is((select count(*)::int from core.mail where template = 'correction.take_up'), (select count(*)::int from core.course_people((select c from core.course c, s where c.id = s.id))), 'who runs the course is told');
select is(pg_temp.seen('netdesk', 'course', s.id) || ' ' || pg_temp.seen('netdesk', 'course_list', s.id) || ' ' || pg_temp.seen('khchief', 'course', s.id) || ' ' || pg_temp.seen('khdesk', 'course', s.id), '1 1 1 0', 'it goes to 教師進修網 and to the unit') from s;
select is(pg_temp.ask('khchief', s.id, '[]', '[{"change": "remove", "no": 2, "cause": "surplus", "note": ""}]') #>> '{error,key}', 'correction.too_late', 'which still asks for nothing') from s;
select is(pg_temp.key(pg_temp.ask('netdesk', s.id, pg_temp.field('title', '"試驗研習"', '"多年前之試驗研習"'), '[{"change": "remove", "no": 2, "cause": "surplus", "note": ""}]')), 'awaiting_review', '教師進修網 does') from s;
select is(pg_temp.key(pg_temp.at('netdesk', 'approve', s.id)), 'course.self_review', 'four eyes') from s;
select is(pg_temp.key(pg_temp.at('netdesk2', 'approve', s.id)), 'approved', 'a colleague decides') from s;
select is((core.give_back_courses()) ->> 'courses_given_back', '0', 'it stays some weeks') from s;
update core.correction set decided_at = now() - interval '31 days' where course_id = (select id from s);
update core.course set reopened_at = now() - interval '40 days' where id = (select id from s);
select is((core.give_back_courses()) ->> 'courses_given_back', '1', 'and goes back') from s;
select is((select u.code || ' ' || coalesce(reopened_at::text, '-') from core.course c join core.unit u on u.id = c.reviewer_unit_id, s where c.id = s.id), 'CEN12 -', 'to its own desk') from s;
select is(pg_temp.seen('netdesk', 'course', s.id) || ' ' || pg_temp.seen('khchief', 'course', s.id), '0 0', 'and to nobody any more') from s;
select * from finish();
rollback;
