-- SPDX-License-Identifier: GPL-3.0-or-later
-- 統計圖表: what stands behind a row. Every row of a report leads to the people or courses that it counts, and to no others; what lies
-- beyond somebody's reach is behind none. S08 by semester, S15 and S16 by reason and unit, with what was put right after closing.
begin;
select no_plan();
\ir studied.sql

update core.duty set retired = true;
create function pg_temp.keys(a jsonb) returns text language sql as $$ select string_agg(r ->> 'key', ',' order by o) from jsonb_array_elements(a -> 'rows') with ordinality x(r, o) $$;
create function pg_temp.number(n text) returns text language sql as $$ select number::text from core.course where id = pg_temp.course(n) $$;
-- The sum of a column over the rows behind a row.
create function pg_temp.behind(actor text, q jsonb, n int) returns numeric language sql volatile as $$ select sum((r -> 'numbers' ->> n)::numeric) from jsonb_array_elements(pg_temp.ask(actor, q) -> 'rows') r $$;

-- People's hours: each row of S06–S09 and S19 is the sum of what stands behind it ---------------------------------------------------------
select is((select string_agg(concat_ws('/', r ->> 'key', (r -> 'numbers' ->> h)::numeric - pg_temp.behind('khchief', jsonb_build_object('report', 'taken', 'of', p, 'row', r ->> 'key') || m, 1)), ' ') from jsonb_array_elements(pg_temp.ask('khchief', jsonb_build_object('report', p) || m) -> 'rows') r
        where (r -> 'numbers' ->> h)::numeric > 0 and (r -> 'numbers' ->> h)::numeric is distinct from pg_temp.behind('khchief', jsonb_build_object('report', 'taken', 'of', p, 'row', r ->> 'key') || m, 1)), null, p || m::text || ': the hours of a row are those behind it')
    from (values ('s06', 2, '{}'::jsonb), ('s07', 2, '{}'), ('s08', 2, '{}'), ('s08', 2, '{"by": "semester"}'), ('s09', 2, '{}'), ('s19', 2, '{}')) x(p, h, m);
select is(pg_temp.said('khchief', '{"report": "taken", "of": "s09", "row": "online_own_time"}'), '線上研習=2/13.0', 'behind a mode its courses');
select is(pg_temp.said('khchief', '{"report": "taken", "of": "s19", "row": "platform"}'), '線上研習=2/13.0', 'behind whose courses they are');
select is(pg_temp.said('khchief', '{"report": "taken", "of": "s07", "row": "0"}'), '線上研習=2/13.0', 'behind no tag the courses without one') where not exists (select from core.award a join core.course c on c.id = a.course_id where c.title not in ('線上研習', '資通安全研習', '急救研習', '去年研習'));
select is(pg_temp.said('khchief', '{"report": "taken", "of": "s09", "row": "mixed"}'), 'nothing', 'behind what there is not nothing');
select is(pg_temp.hours, pg_temp.all, 'without a row: all courses of the period') from (select pg_temp.behind('khchief', '{"report": "taken"}', 1) as hours, (pg_temp.ask('khchief', '{"report": "s09"}') -> 'totals' ->> 2)::numeric as all) pg_temp;
-- Of a group of S05 its people.
select is((select string_agg(r ->> 'key' || ':' || (r -> 'numbers' ->> 0), ' ' order by r ->> 'key') from jsonb_array_elements(pg_temp.ask('khchief', jsonb_build_object('report', 's05', 'by', b)) -> 'rows') r),
    (select string_agg(r ->> 'key' || ':' || jsonb_array_length(pg_temp.ask('khchief', jsonb_build_object('report', 's01', 'of', 's05', 'by', b, 'row', r ->> 'key')) -> 'rows'), ' ' order by r ->> 'key') from jsonb_array_elements(pg_temp.ask('khchief', jsonb_build_object('report', 's05', 'by', b)) -> 'rows') r),
    b || ': as many people as the group counts') from unnest('{title,subject,stage,training_role,seniority}'::text[]) b;

-- S01 by tag: of all hours those of each tag, and columns that say which.
select is(pg_temp.ask('khchief', '{"report": "s01_tags"}') -> 'columns', '["hours:hours:s", "tag35:hours:s", "tag2:hours:s"]', 'a column a tag, of the most hours first');
select is((select string_agg(x #>> '{}', '/' order by i) from jsonb_array_elements(pg_temp.ask('khchief', '{"report": "s01_tags"}') -> 'rows') r, jsonb_array_elements(r -> 'numbers') with ordinality y(x, i) where r ->> 'key' = (pg_temp.who(1)).id::text), '13.5/3.0/4.0', 'of a teacher');
select is((pg_temp.ask('khchief', '{"report": "s01_tags"}') -> 'totals' ->> n)::numeric, (select sum((r -> 'numbers' ->> 2)::numeric) from jsonb_array_elements(pg_temp.ask('khchief', '{"report": "s07"}') -> 'rows') r where r ->> 'key' = k), 'as many as S07 has, tag ' || k) from (values (1, '35'), (2, '2')) x(n, k);
select is(jsonb_array_length(pg_temp.ask('khchief', '{"report": "s01_tags"}') -> 'rows'), 6, 'also of whom there is none');
select throws_ok(format('select pg_temp.ask(%L, %L)', a, '{"report": "s01_tags"}'), 'KD362', 'study.wide', a || ': nobody is named of many schools') from unnest('{khdesk,netdesk}'::text[]) a;

-- Whom and what they tell ----------------------------------------------------------------------------------------------------------------
select is((select r -> 'numbers' from jsonb_array_elements(pg_temp.ask('khdesk', '{"report": "taken"}') -> 'rows') r where r ->> 'key' = pg_temp.number('線上')), '[null, null]', 'two people are told to their own school alone');
select is(pg_temp.keys(pg_temp.ask('tpchief', '{"report": "taken"}')), pg_temp.number('線上'), 'a school has the courses of its own people');
select throws_ok(format('select pg_temp.ask(%L, %L)', 'netdesk', q), 'KD362', 'study.wide', 'of the whole country there is none while somebody waits: ' || q) from unnest(array['{"report": "taken"}', '{"report": "taken", "of": "s09", "row": "in_person"}']) q;
select throws_ok(format('select pg_temp.ask(%L, %L)', a, '{"report": "s01", "of": "s05", "by": "title", "row": "7"}'), 'KD362', 'study.wide', a || ': nobody is named of many schools') from unnest('{khdesk,netdesk}'::text[]) a;
select throws_ok(format('select pg_temp.ask(%L, %L)', 'khchief', q), 'KD360', 'study.question', q || ' is no question') from unnest(array['{"report": "taken", "of": "s10", "row": "1"}', '{"report": "s02", "of": "s05", "row": "1"}', '{"report": "taken", "of": "s09"}', '{"report": "taken", "row": "in_person"}', '{"report": "taken", "of": "s99", "row": "x"}',
    '{"report": "taken", "of": null, "row": "x"}', '{"report": "taken", "of": "s09", "row": 1}', '{"report": "courses", "of": "s09", "row": "x"}', jsonb_build_object('report', 'taken', 'of', 's09', 'row', repeat('x', 201))::text]) q;
select is(pg_temp.said('khchief', jsonb_build_object('report', r, 'of', o, 'row', w)), 'nothing', 'a row that is none: ' || w) from (values ('taken', 's06', ''' or true --'), ('taken', 's08', '%'), ('courses', 's10', '1 or 1=1'), ('courses', 's20', '%')) x(r, o, w);

-- Courses: what units have offered ---------------------------------------------------------------------------------------------------------
insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
    select core.new_enrolment_id(), pg_temp.course('資安'), pg_temp.unit_of('khchief'), t.person_id, t.id, t.name, t.sex, t.unit_id, t.title_id, s from (values (1, 'accepted'), (2, 'accepted'), (3, 'waiting')) x(n, s), pg_temp.who(n) t;
insert into core.course_event(course_id, unit_id, reviewer_unit_id, action, to_state, reason, revision, by_account_id, by_name, at)
    select c.id, c.unit_id, c.reviewer_unit_id, x.a, x.s, x.r, 1, c.owner_account_id, '試', now() - interval '2 hours' + x.o
    from core.course c, (values ('submit', 'submitted', '', interval '0'), ('return', 'returned', '　1. ' || (select text from core.course_reason where stage = 'course' order by id limit 1) || e'\n　2. 請改時間', interval '1 hour')) x(a, s, r, o) where c.id = pg_temp.course('資安');
insert into core.course_change(course_id, revision, state, phase, urgent, account_id, by_name) select c.id, 1, 'approved', 'open', 'disaster', c.owner_account_id, '試' from core.course c where c.id = pg_temp.course('急救');
insert into core.course_change_item(change_id, field, class, state, notice, base, new) select h.id, f, 'R', 'approved', false, '1', '2' from core.course_change h, unnest('{title,venue}'::text[]) f where h.course_id = pg_temp.course('急救');
insert into core.correction(course_id, n, list_id, state, by_desk, phone, reason, fields, people, hash, account_id, by_name)
    select c.id, 1, l.id, s, false, '07-1234567', '試', '[{"field": "title", "cause": "title", "base": "a", "new": "b"}]',
        '[{"change": "set", "cause": "hours", "role": "attendee", "no": 1, "before": 3, "hours": 1.5}, {"change": "remove", "cause": "surplus", "role": "attendee", "no": 2, "before": 3}, {"change": "add", "cause": "omitted", "role": "attendee", "before": 0, "hours": 2}, {"change": "set", "cause": "hours", "role": "lecturer", "no": 3, "before": 2, "hours": 9}]', 'x', c.owner_account_id, '試'
    from core.course c join core.list_version l on l.course_id = c.id, (values ('資安', 'approved'), ('急救', 'rejected')) x(t, s) where c.id = pg_temp.course(x.t);
select is((select string_agg(r ->> 'key', ',' order by r ->> 'key') from jsonb_array_elements(pg_temp.ask('khchief', jsonb_build_object('report', 'courses', 'of', 's10', 'row', pg_temp.unit_of('khchief')::text)) -> 'rows') r),
    (select string_agg(c.number::text, ',' order by c.number::text) from core.course c where c.unit_id = pg_temp.unit_of('khchief') and c.date_to between core.today() - 60 and core.today() and c.state not in ('withdrawn', 'rejected')), 'S10: behind a unit its courses');
select is(pg_temp.said('khdesk', jsonb_build_object('report', 'courses', 'of', 's11', 'row', w)), s, 'S11, ' || w) from (values ('waiting', '資通安全研習=40/3/?/0/6'), ('declined', 'nothing')) x(w, s);
select is(pg_temp.keys(pg_temp.ask('khdesk', jsonb_build_object('report', 'courses', 'of', 's13', 'row', w))), pg_temp.number('資安'), 'S13: what was decided on, ' || w) from unnest(array['', to_char(now() at time zone 'Asia/Taipei', 'YYYY-MM')]) w where extract(day from now() at time zone 'Asia/Taipei') > 1;
select is(pg_temp.keys(pg_temp.ask('khdesk', '{"report": "courses", "of": "s13", "row": "2001-01"}')), null, 'of that month alone');
select is(pg_temp.keys(pg_temp.ask('khdesk', jsonb_build_object('report', 'courses', 'of', 's15') || m)), case when s then pg_temp.number('資安') end, 'S15: ' || m::text)
    from (values ('{"row": "0"}'::jsonb, true), ((select jsonb_build_object('row', id::text) from core.course_reason where stage = 'course' order by id limit 1), true), ('{"row": "999999"}', false), (jsonb_build_object('row', pg_temp.unit_of('khchief')::text, 'by', 'unit'), true), (jsonb_build_object('row', pg_temp.unit_of('tpchief')::text, 'by', 'unit'), false)) x(m, s);
select is(pg_temp.said('khdesk', '{"report": "s15", "by": "unit"}'), (select name from core.unit where id = pg_temp.unit_of('khchief')) || '=2/1', 'S15: to whom it was said');
-- asked, at once, approved, rejected, after closing, hours, courses
select is(pg_temp.said('khdesk', '{"report": "s16"}'), 'people=8/0/4/4/8/-2.5/2 title=3/0/2/1/2/0/2 venue=1/0/1/0/0/0/1', 'S16: by field, what was put right after closing among them; hours of attendees alone, of what was approved');
select is(pg_temp.said('khdesk', '{"report": "s16", "by": "reason"}'), 'hours=4/0/2/2/4/-1.5/2 disaster=2/0/2/0/0/0/1 omitted=2/0/1/1/2/2/2 surplus=2/0/1/1/2/-3/2 title=2/0/1/1/2/0/2', 'S16: by why');
select is(pg_temp.said('khdesk', '{"report": "s16", "by": "unit"}'), (select name from core.unit where id = pg_temp.unit_of('khchief')) || '=12/0/7/5/10/-2.5/2', 'S16: by unit');
select is((select string_agg(r ->> 'name', ',' order by r ->> 'name') from jsonb_array_elements(pg_temp.ask('khdesk', jsonb_build_object('report', 'courses', 'of', 's16') || m) -> 'rows') r), s, 'S16, behind ' || m::text)
    from (values ('{"row": "venue"}'::jsonb, '急救研習'), ('{"row": "people"}', '急救研習,資通安全研習'), ('{"row": "disaster", "by": "reason"}', '急救研習')) x(m, s);
select is(pg_temp.keys(pg_temp.ask('khdesk', jsonb_build_object('report', 'courses', 'of', 's20', 'row', r ->> 'key'))) is not null, true, 'S20: behind a lecturer their courses') from jsonb_array_elements(pg_temp.ask('khdesk', '{"report": "s20"}') -> 'rows') r;
-- Another's courses are behind no row of one's own.
select is(pg_temp.said('khchief', jsonb_build_object('report', 'courses', 'of', 's10', 'row', pg_temp.unit_of('tpchief')::text)), 'nothing', 'nor another unit''s courses');
select is(pg_temp.said('khdesk', jsonb_build_object('report', 'courses', 'of', 's10', 'row', pg_temp.unit_of('tpchief')::text)), 'nothing', 'nor those another desk reviews');

-- S23: of whom the course is for ----------------------------------------------------------------------------------------------------------
create function pg_temp.not_in(p_course text, m jsonb default '{"by": "audience"}', actor text default 'khchief') returns text language sql volatile as $$
    select string_agg(r ->> 'name', ',' order by r ->> 'name') from jsonb_array_elements(pg_temp.ask(actor, jsonb_build_object('report', 's23', 'course', pg_temp.number(p_course)::bigint) || m) -> 'rows') r $$;
create function pg_temp.names(who int[]) returns text language sql as $$ select string_agg((pg_temp.who(n)).name, ',' order by (pg_temp.who(n)).name) from unnest(who) n $$;
select is(pg_temp.not_in('資安', '{}'), pg_temp.names('{4,5,6}'), 'S23: who of the roster is not in a course');
insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name) select r.course_id, 2, r.body || '{"titles": [3]}', r.submitted_by_account_id, '試' from core.course_revision r where r.course_id = pg_temp.course('資安');
update core.course set revision = 2 where id = pg_temp.course('資安');
select is(pg_temp.not_in('資安'), pg_temp.names('{5,6}'), 'and of those whom it is for');
update core.course set open_scope = 'own', unit_id = pg_temp.unit_of('tpchief') where id = pg_temp.course('資安');
select is(pg_temp.not_in('資安'), null, 'a course of another school for its own is for nobody here');
update core.course set open_scope = 'named' where id = pg_temp.course('資安');
select is(pg_temp.not_in('資安'), pg_temp.names('{5,6}'), 'whom another''s organiser has named is not told by who is missing');

-- S08 by semester ----------------------------------------------------------------------------------------------------------
select is(pg_temp.keys(pg_temp.ask('khchief', '{"report": "s08", "by": "semester"}')), (select string_agg(distinct s, ',' order by s) from jsonb_array_elements(pg_temp.ask('khchief', '{"report": "s08"}') -> 'rows') r, lateral (select core.semester_of(((r ->> 'key') || '-01')::date)::text as s) x), 'S08: a row a semester');
select is(pg_temp.ask('khchief', '{"report": "s08", "by": "semester"}') -> 'totals' -> 2, pg_temp.ask('khchief', '{"report": "s08"}') -> 'totals' -> 2, 'of the same hours as by month');
select core.sum_study(true);
select is(pg_temp.ask('netdesk', jsonb_build_object('report', 's08', 'by', 'semester', 'from', core.today() - 900)) -> 'totals' -> 2, pg_temp.ask('netdesk', jsonb_build_object('report', 's08', 'from', core.today() - 900)) -> 'totals' -> 2, 'of the country too');
-- What belongs together (II.10.3).
select is((select sum((pg_temp.ask('khdesk', jsonb_build_object('report', 's01', 'unit', u.id)) -> 'totals' ->> 1)::numeric) from core.unit u where u.chief_reviewer_id = pg_temp.unit_of('khdesk') and exists (select from core.teacher t where t.unit_id = u.id)),
    (pg_temp.ask('khdesk', '{"report": "s06", "by": "1"}') -> 'totals' ->> 2)::numeric, 'hours over the teachers of all units are those of the desk');

select * from finish();
rollback;
