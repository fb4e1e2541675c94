-- SPDX-License-Identifier: GPL-3.0-or-later
-- 實核時數: what presence comes to, by all four ways of counting, with grades, caps, hours by hand, lecturers and parts (II.5.3).
begin;
select no_plan();

\ir closing.sql
create function pg_temp.h(p_course bigint) returns core.hour_row language sql as $$ select h from core.computed_hours(p_course) h order by h.enrolment_id limit 1 $$;
-- The hours of one person with these marks.
create function pg_temp.hours(p_sessions jsonb, p_body jsonb, p_marks text) returns text language plpgsql as $$
declare i bigint := pg_temp.course(p_sessions, p_body);
begin
    perform pg_temp.person(i, 'h1', p_marks);
    return trim_scale((pg_temp.h(i)).hours)::text;
end $$;
create or replace function pg_temp.key(a jsonb) returns text language sql as $$ select coalesce(a #>> '{error,detail,key}', a #>> '{error,key}', a #>> '{result,set}') $$;

-- The vectors
select is(pg_temp.hours(s, b || jsonb_build_object('partial', m, 'threshold', k), marks), wanted, said) from (values
    (pg_temp.several(3), '{}'::jsonb, 'by_session', '', 'P,L10,A', '6', '一、依場次：10 分在 15 分內'),
    (pg_temp.several(3), '{}', 'proportional', '', 'P,L10,A', '6', '一、依比例'),
    (pg_temp.several(3), '{}', 'threshold', '2/3', 'P,L10,A', '9', '一、門檻 2/3'),
    (pg_temp.several(3), '{}', 'threshold', '3/4', 'P,L10,A', '0', '一、門檻 3/4'),
    (pg_temp.several(2), '{}', 'by_session', '', 'L20,P', '3', '二、依場次：20 分超過，該場不計'),
    (pg_temp.several(2), '{}', 'proportional', '', 'L20,P', '5.5', '二、依比例 340/360'),
    (pg_temp.several(2), '{}', 'threshold', '1/2', 'L20,P', '6', '二、門檻 1/2'),
    (pg_temp.several(2), '{}', 'threshold', '1', 'L20,P', '0', '二、門檻 1'),
    (pg_temp.several(1, 390, 7), '{}', 'by_session', '', 'E40', '0', '三、依場次'),
    (pg_temp.several(1, 390, 7), '{}', 'proportional', '', 'E40', '6', '三、依比例'),
    (pg_temp.several(1, 390, 7), '{}', 'threshold', '5/6', 'E40', '0', '三、門檻 5/6'),
    (pg_temp.several(18, 50, 1), '{}', 'by_session', '', 'P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P', '18', '四、依場次'),
    (pg_temp.several(18, 50, 1), '{}', 'proportional', '', 'P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P', '18', '四、依比例'),
    (pg_temp.several(18, 50, 1), '{}', 'threshold', '1', 'P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P,P', '18', '四、門檻 1'),
    (pg_temp.several(6), '{}', 'by_session', '', 'P,P,P,A,P,P', '15', '五、依場次'),
    (pg_temp.several(6), '{}', 'proportional', '', 'P,P,P,A,P,P', '15', '五、依比例'),
    (pg_temp.several(6), '{}', 'threshold', '5/6', 'P,P,P,A,P,P', '18', '五、門檻 5/6（含）'),
    (pg_temp.several(2), '{"late_policy": "deduct"}', 'by_session', '', 'L20,P', '5', '六、扣 1 小時'),
    (pg_temp.several(2), '{"late_policy": "deduct"}', 'proportional', '', 'L20,P', '5.5', '六、依比例不受扣時影響'),
    (pg_temp.several(2), '{"late_policy": "note"}', 'by_session', '', 'L20,P', '6', '僅註記：整場計'),
    (pg_temp.several(2), '{}', 'by_session', '', 'L8+8,P', '3', 'minutes of being late and of leaving early add up'),
    (pg_temp.several(2), '{}', 'by_session', '', 'L7+8,P', '6', 'and are let pass together'),
    (pg_temp.several(2), '{}', 'full', '', 'P,L15', '6', '全程：within the grace is whole'),
    (pg_temp.several(2), '{}', 'full', '', 'P,L16', '0', '全程：beyond it is not'),
    (pg_temp.several(3), '{}', 'by_session', '', 'P,V,O', '3', 'leave and leave on duty credit nothing'),
    (pg_temp.several(3), '{"hours": 6}', 'by_session', '', 'P,P,P', '6', 'never more than the course has'),
    (pg_temp.several(3), '{}', 'threshold', '1/2', 'N,P,P', '6', 'who joined late gets no hours of what was before'),
    (pg_temp.several(3), '{}', 'full', '', 'N,P,P', '6', 'nor in 全程'),
    (pg_temp.several(3), '{}', 'proportional', '', 'N,P,A', '4.5', 'nor is it in the sums: half of 9'),
    (pg_temp.several(2), '{}', 'full', '', 'N,N', '0', 'of nothing comes nothing'),
    (pg_temp.several(3), '{}', 'by_session', '', 'P,?,P', '6', 'what nobody said anything of credits nothing')) x(s, b, m, k, marks, wanted, said);
select is(pg_temp.hours('[{"minutes": 180, "hours": 3}, {"minutes": 90, "hours": 2}]', '{"partial": "proportional"}', 'A,P'), '1.5', 'a share is by minutes: 5 · 90/270, downward');
select is(pg_temp.hours('[{"minutes": 360, "hours": 7, "break": 60}]', '{"partial": "proportional"}', 'E180'), '3.5', 'a break is no time');

-- Grades and credits
select is(pg_temp.hours(pg_temp.several(2), '{"assessment": ["quiz"]}', 'P,P'), '0', 'a course with a grade gives nothing without it');
select is(pg_temp.hours(pg_temp.several(12), '{"hour_unit": "credit", "hours": 2}', 'P,P,P,P,P,P,P,P,P,P,P,P'), '0', 'nor does one of credits');
create temp table k as select pg_temp.course(pg_temp.several(12), '{"hour_unit": "credit", "hours": 2}') as id;
create temp table ke as select pg_temp.person((select id from k), 'h1', 'P,P,A,P,P,P,P,P,P,P,P,P') as id;
select is(pg_temp.key(pg_temp.set('khchief', k.id, ke.id, '{"assess": "passed"}')), '1', 'the grade is entered') from k, ke;
select is(trim_scale((pg_temp.h(k.id)).hours)::text, '2', '學分: all of them, by the grade') from k;
select is(pg_temp.key(pg_temp.set('khchief', k.id, ke.id, '{"assess": "passed", "hours": 1, "reason": "人工調整之理由"}')), 'hours.credit', 'never a part') from k, ke;
select is(pg_temp.key(pg_temp.set('khchief', k.id, ke.id, '{"assess": "failed"}')), '1', 'failed') from k, ke;
select is((pg_temp.h(k.id)).arithmetic ->> 'why', 'assess', 'is none, and it says why') from k;

-- By hand
create temp table c as select pg_temp.course(pg_temp.several(3), '{"lecture_credit": true}') as id;
create temp table e as select pg_temp.person((select id from c), 'h' || i, 'P,L20,A') as id, 'h' || i as who from generate_series(1, 4) i;
create function pg_temp.e(p_who text) returns bigint language sql as $$ select id from e where who = p_who $$;
select is(pg_temp.key(pg_temp.set('khchief', c.id, pg_temp.e('h1'), b)), k, k) from c, (values
    ('{"hours": 6, "reason": "火車誤點"}'::jsonb, 'hours.reason'), ('{"hours": 9.5, "reason": "火車誤點一小時"}', 'hours.over'),
    ('{"role": "staff", "hours": 3, "reason": "火車誤點一小時"}', 'hours.not_attendee'), ('{"lecture_hours": 3}', 'hours.not_lecturer'),
    ('{"role": "lecturer", "lecture_hours": 9.5}', 'hours.lecture_over'), ('{"role": "guest"}', 'command.body'), ('{"assess": "60"}', 'command.body'),
    ('{"hours": -1, "reason": "火車誤點一小時"}', 'command.body'), ('{"row_version": 7}', 'hours.changed'), ('{"hours": 0.3}', 'command.body')) x(b, k)
    where k <> 'command.body';
select throws_ok(format('select pg_temp.set(%L, %s, %s, %L)', 'khchief', c.id, pg_temp.e('h1'), b), 'KC003', 'command.body', 'no form of ours: ' || b) from c,
    unnest('{"{\"role\": \"guest\"}","{\"assess\": \"60\"}","{\"hours\": -1}","{\"hours\": 0.3}","{\"hours\": \"3\"}","{\"note\": 3}"}'::text[]) b;
select is((select count(*)::int from core.list_entry l, c where l.course_id = c.id), 0, 'and nothing of it was kept');
select is(pg_temp.key(pg_temp.set('khchief', c.id, pg_temp.e('h1'), '{"hours": 6, "reason": "火車誤點，附證明"}')), '1', 'hours by hand, with a sentence') from c;
select is((select trim_scale(hours) || '/' || trim_scale(computed) || '/' || (arithmetic ->> 'why') from core.computed_hours(c.id) h where h.enrolment_id = pg_temp.e('h1')), '6/3/given',
    'stand in place of what is computed, which stays beside them') from c;
select is(pg_temp.key(pg_temp.set('khchief', c.id, pg_temp.e('h1'), '{"row_version": 0}')), 'hours.changed', 'what somebody else has set meanwhile is not overwritten') from c;
select is(pg_temp.key(pg_temp.set(w, c.id, pg_temp.e('h1'), '{}')), k, w || ': ' || k) from c, (values ('khcontact', '1'), ('khoperator', 'course.not_visible'), ('tpchief', 'course.not_visible'),
    ('khdesk', 'course.not_visible')) x(w, k);
select is(t.do(pg_temp.v('h1'), 'hours.set', jsonb_build_object('course_id', c.id, 'rows', '[]'::jsonb)) #>> '{error,key}', 'right.missing', 'a teacher sets no hours') from c;
select is(pg_temp.key(pg_temp.set('khchief', (select id from k), pg_temp.e('h1'), '{}')), 'enrol.not_visible', 'an enrolment of another course is none of this one');
select is(pg_temp.key(t.do(pg_temp.v('khchief'), 'hours.set', jsonb_build_object('course_id', c.id, 'rows', (select jsonb_agg(jsonb_build_object('enrolment_id', pg_temp.e('h2'), 'row_version', 0, 'role',
    'attendee', 'hours', null, 'reason', '', 'assess', '', 'lecture_hours', null, 'note', x)) from unnest('{a,b}'::text[]) x)))), 'enrol.not_visible', 'each once in a command') from c;
update core.enrolment set state = 'declined' where id = pg_temp.e('h4');
select is(pg_temp.key(pg_temp.set('khchief', c.id, pg_temp.e('h4'), '{}')), 'enrol.not_visible', 'who is not on the list has no row') from c;
select is((select count(*)::int from core.computed_hours(c.id)), 3, 'nor is counted') from c;
select is(pg_temp.key(pg_temp.set('khchief', c.id, pg_temp.e('h3'), '{"role": "staff"}')), '1', '工作人員') from c;
select is((select trim_scale(hours)::text from core.computed_hours(c.id) where enrolment_id = pg_temp.e('h3')), '0', 'get no hours') from c;
update core.course set state = 'list_submitted' where id = (select id from c);
select is(pg_temp.key(pg_temp.set('khchief', c.id, pg_temp.e('h2'), '{"note": "改"}')), 'course.state', 'a list that was handed in is not worked on') from c;

-- Lecturers, apart
create temp table l as select pg_temp.course('[{"minutes": 180, "hours": 3, "lecturers": [1]}, {"minutes": 180, "hours": 3, "lecturers": [2]}, {"minutes": 180, "hours": 3, "lecturers": [1, 2]}]',
    '{"lecture_credit": true}') as id;
insert into core.course_lecturer(course_id, revision, no, name, kind, person_id) select l.id, 1, 1, '試驗教師', 'internal', t.person_id from l, core.teacher t join core.account a
    on a.person_id = t.person_id where a.account_name = 'h1' union all select l.id, 1, 2, '外聘講師', 'external', null from l;
create temp table le as select pg_temp.person((select id from l), 'h1', 'P,P,?') as id;
select is((select string_agg(no || ' ' || trim_scale(lecture_hours) || ' ' || sessions::text, '; ' order by no) from core.lecturer_hours(l.id)), '1 6 {1,3}; 2 6 {2,3}', '講師時數 of what each taught') from l;
select is((select trim_scale(hours) || ' ' || unmarked || ' ' || (select string_agg(s ->> 'why', ',') from jsonb_array_elements(arithmetic -> 'sessions') s) from core.computed_hours(l.id)),
    '3 0 taught,whole,taught', 'who teaches is a participant of the other sessions alone, and needs no mark for the own ones') from l;
select is(pg_temp.key(pg_temp.set('khchief', l.id, le.id, '{"role": "lecturer"}')), '1', 'on the list as a lecturer') from l, le;
select is((select trim_scale(hours) || '/' || trim_scale(lecture_hours) from core.computed_hours(l.id)), '0/6', 'no hours of a participant; what was taught') from l;
select is((select string_agg(no::text, ',') from core.lecturer_hours(l.id)), '2', 'and once alone') from l;

-- Classes
create temp table b as select pg_temp.course('[{"minutes": 180, "hours": 3, "track": "甲"}, {"minutes": 180, "hours": 3, "track": "乙"}, {"minutes": 60, "hours": 1}]', '{"class_count": 2, "hours": 4}') as id;
select pg_temp.person(b.id, 'h1', 'P,?,P', '{"class_no": 1}'), pg_temp.person(b.id, 'h2', '?,A,P', '{"class_no": 2}') from b;
select is((select string_agg(trim_scale(hours) || ' ' || unmarked || ' ' || jsonb_array_length(arithmetic -> 'sessions'), '; ' order by enrolment_id) from core.computed_hours(b.id)), '4 0 2; 1 0 2',
    'somebody of a class is counted by its sessions') from b;

-- Parts
select is(core.parted_hours('[{"name": "甲", "hours": 3, "category": "A"}, {"name": "乙", "hours": 2, "category": "B"}]', 7, 6) @? '$[*] ? (@.no == 0 && @.hours == 2)', true, '分時數: the rest stays with the course');
select is((select string_agg(x ->> 'hours', ', ' order by (x ->> 'no')::int) from jsonb_array_elements(core.parted_hours('[{"name": "甲", "hours": 3}, {"name": "乙", "hours": 2}]', 7, 6)) x), '2, 2.5, 1.5',
    'and each part its share');
select is((select bool_and(s = h and least >= 0) from (select h, sum((x ->> 'hours')::numeric) as s, min((x ->> 'hours')::numeric) as least from generate_series(0.5, 40, 0.5) h,
    jsonb_array_elements(core.parted_hours('[{"name": "甲", "hours": 20}, {"name": "乙", "hours": 20}]', 40, h)) x group by h) y), true, 'together they are the whole, and none is less than nothing');

-- What an organiser asks
select is(api.hours(pg_temp.v('khcontact'), c.id) #>> '{rows,0,hours}', '3', 'api.hours: to the course''s people') from c;
select throws_ok(format('select api.hours(%L, %s)', pg_temp.v(w), l.id), 'KD140', 'course.not_visible', w || ' is told nothing of a list that is not theirs') from l, unnest('{khoperator,tpchief,khdesk,h1}'::text[]) w;
select is(api.hours(pg_temp.v('khdesk'), c.id) ->> 'mode', 'by_session', 'the desk is, once it is handed in') from c;
select * from finish();
rollback;
