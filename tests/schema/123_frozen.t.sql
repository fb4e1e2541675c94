-- SPDX-License-Identifier: GPL-3.0-or-later
-- 凍結值: what a period's reports said when it was frozen stays, whatever is put right later; who freezes, when, and who is told what.
begin;
select no_plan();
\ir studied.sql

-- Last school year, with its rosters: what was confirmed in it is of its last month.
create function pg_temp.last() returns int language sql as $$ select pg_temp.now() / 10 - 1 $$;
create function pg_temp.day() returns date language sql as $$ select make_date(pg_temp.last() + 1912, 7, 20) $$;
select core.keep_roster(u, (pg_temp.last() * 10 + 2)::core.semester) from unnest(array[t.unit('123999'), pg_temp.unit_of('tpchief')]) u;
create function pg_temp.old(p_title text, p_tags text[], p_mode text default 'in_person', p_owner text default 'khchief') returns bigint language plpgsql as $$
declare i bigint := pg_temp.held(p_title, p_tags, p_mode, p_owner, pg_temp.day());
begin
    insert into course values (p_title, i);
    return i;
end $$;
select pg_temp.old('甲', '{T35}'), pg_temp.old('乙', '{}', 'online_own_time', 'tpchief'), pg_temp.old('丙', '{T02}', 'mixed');
select pg_temp.award(pg_temp.course('甲'), n, 3) from generate_series(1, 6) n;
select pg_temp.award(pg_temp.course('乙'), n, 6.5) from unnest('{1,2,3,10,11,12}'::int[]) n;
select pg_temp.award(pg_temp.course('丙'), 1, 4), pg_temp.award(pg_temp.course('丙'), 5, 2, 'lecture');
update core.duty set retired = true where name <> '資通安全';
update core.duty set hours = 3, span = 'school_year', from_year = 90 where name = '資通安全';

create function pg_temp.asked(actor text, q jsonb) returns jsonb language sql volatile as $$
    select api.study_figures(pg_temp.v(actor), (jsonb_build_object('period', 'school_year', 'year', pg_temp.last()) || q)::text) $$;
create function pg_temp.values(a jsonb) returns jsonb language sql as $$ select jsonb_build_object('rows', a -> 'rows', 'totals', a -> 'totals', 'middle', a -> 'middle') $$;
-- Every report of such, whoever asks, and whatever may be chosen beside it.
create temp table wish as
    select actor, jsonb_build_object('report', r) || more as q
    from (values ('khchief', '{}'::jsonb), ('khdesk', jsonb_build_object('unit', t.unit('123999'))), ('tpchief', '{}')) w(actor, more), unnest('{s01,s02,s03,s05,s06,s07,s08,s09,s19}'::text[]) r
    union all select 'khdesk', jsonb_build_object('report', r) from unnest('{s02,s03,s05,s06,s07,s08,s09,s17,s18,s19}'::text[]) r
    union all select 'khchief', jsonb_build_object('report', r) || m from unnest('{s01,s02,s05,s06,s09}'::text[]) r, unnest(array['{"tag": 35}', '{"only_here": true}', '{"population": "everybody"}']::jsonb[]) m
    union all select 'khchief', jsonb_build_object('report', 's05', 'by', b) from unnest('{subject,stage,training_role,seniority}'::text[]) b
    union all select 'khchief', jsonb_build_object('report', 's04', 'person', (pg_temp.who(n)).id) from unnest('{1,2,5}'::int[]) n
    union all select 'khchief', jsonb_build_object('report', 's01', 'by', b) from unnest('{0,6,18}'::text[]) b
    union all select 'khchief', jsonb_build_object('report', 's03_lacking', 'duty', (select id from core.duty where name = '資通安全'));
alter table wish add n serial, add before jsonb, add after jsonb;
select is(pg_temp.asked('khchief', '{"report": "s02"}') -> 'frozen', 'null', 'a period that is not frozen has one value');
select is(pg_temp.asked('khchief', '{"report": "s02"}') ->> 'freezes_on', greatest(make_date(pg_temp.last() + 1912, 7, 31) + 61, core.today())::text, 'and it is said until when');
select is(pg_temp.asked('khchief', jsonb_build_object('report', 's02', 'year', pg_temp.last() + 1)) -> 'freezes_on', 'null', 'not of one that goes on');

-- Who freezes, and what ---------------------------------------------------------------------------------------------------------------------
create function pg_temp.freeze(actor text, more jsonb default '{}') returns text language sql volatile as $$
    select pg_temp.do(actor, 'figures.freeze', jsonb_build_object('period', 'school_year', 'year', pg_temp.last(), 'reason', '年報定稿') || more) $$;
select is(pg_temp.freeze(n), 'KA004', n || ' freezes nothing') from unnest('{khdesk,tpdesk,kdesk,khchief,khcontact,khoperator,khteacher}'::text[]) n;
select is(pg_temp.freeze('netdesk', m), c, m::text) from (values (jsonb_build_object('year', pg_temp.last() + 1), 'KD491'), ('{"period": "days"}'::jsonb, 'KC003'), ('{"period": "month"}', 'KC003'), ('{"year": 100}', 'KD005'),
    ('{"year": 900}', 'KD005'), ('{"year": "114"}', 'KC003'), ('{"period": "semester"}', 'KC003'), ('{"period": "semester", "semester": 3}', 'KD005'), ('{"reason": ""}', 'KD014'), ('{"reason": null}', 'KD014')) x(m, c);
select is((select count(*)::int from core.frozen_period), 0, 'nothing of it stays');
update wish set before = pg_temp.values(pg_temp.asked(actor, q));
create temp table cmd as select t.uuid7() as id;
create function pg_temp.again() returns text language sql volatile as $$
    select api.submit(pg_temp.v('netdesk'), c.id, 'figures.freeze', jsonb_build_object('period', 'school_year', 'year', pg_temp.last(), 'reason', '年報定稿')::text)::jsonb ->> 'status' from cmd c $$;
select is(pg_temp.again(), 'done', '教師進修網 does');
select is(pg_temp.again(), 'done', 'the same command again: the same answer');
select is((select count(*)::int from core.frozen_period), 1, 'once');
select is(pg_temp.freeze('netdesk'), 'KD490', 'what is frozen is not frozen anew');
select is((select by_name || '/' || reason || '/' || roster || '/' || live from core.frozen_period), (select name from core.account where account_name = 'netdesk') || '/年報定稿/' || pg_temp.last() || '2/false', 'by whom, why, and by whose rosters');
select throws_ok($$delete from core.frozen_period$$, '42501', 'append_only', 'none is taken back');
select throws_ok($$update core.frozen_period set frozen_at = now()$$, '42501', 'append_only', 'for good');
select is(pg_temp.asked(w.actor, w.q) #> '{frozen,rows}', 'null', w.actor || ' ' || w.q || ': nothing was put right yet') from wish w;
select is((pg_temp.asked('khchief', '{"report": "s02"}') -> 'frozen') - 'at', ('{"by": "' || (select name from core.account where account_name = 'netdesk') || '", "reason": "年報定稿", "courses": 0, "pending": false, "rows": null}')::jsonb, 'but that it is frozen is said');
select is(pg_temp.asked('khchief', '{"report": "s02"}') -> 'freezes_on', null, 'and no more until when');
select is(pg_temp.asked('khchief', jsonb_build_object('report', 's10')) -> 'frozen', 'null', 'a report of courses has none');
select is(pg_temp.asked('khchief', jsonb_build_object('report', 's02', 'cumulative', true)) -> 'frozen', 'null', 'nor what is of all years');

-- What is put right later ----------------------------------------------------------------------------------------------------------------------
select is((select count(*)::int from core.late_award) + (select count(*)::int from core.course_before) + (select count(*)::int from core.roster_before), 0, 'nothing is kept before anything changes');
create function pg_temp.better(p_course text, p_who int, p_hours numeric) returns void language plpgsql as $$
declare was core.award; i bigint;
begin
    select * into was from core.award a where a.course_id = pg_temp.course(p_course) and a.person_id = (pg_temp.who(p_who)).person_id and a.superseded_by is null;
    update core.award set superseded_by = id where id = was.id;
    i := pg_temp.award(p_course := pg_temp.course(p_course), p_who := p_who, p_hours := p_hours);
    update core.award set superseded_by = i where id = was.id;
end $$;
select pg_temp.better('甲', 1, 1.5), pg_temp.better('乙', 2, 8);
select pg_temp.better('乙', 2, 9);
update core.award set superseded_by = id where course_id = pg_temp.course('乙') and person_id = (pg_temp.who(10)).person_id;
select pg_temp.award(pg_temp.course('丙'), 4, 4), pg_temp.award(pg_temp.course('乙'), 4, 1);
update core.award set superseded_by = id where course_id = pg_temp.course('乙') and person_id = (pg_temp.who(4)).person_id;
select pg_temp.old('丁', '{T35}');
select pg_temp.award(pg_temp.course('丁'), n, 5) from unnest('{5,11}'::int[]) n;
-- A tag that was forgotten, another mode, another organiser.
insert into core.course_revision(course_id, revision, body, submitted_by_name) select course_id, revision + 1, body || '{"tags": ["T35", "T02"]}', submitted_by_name from core.course_revision where course_id = pg_temp.course('丙');
update core.course set revision = revision + 1, mode = 'in_person', title = '丙改' where id = pg_temp.course('丙');
update core.course set unit_id = pg_temp.unit_of('tpchief') where id = pg_temp.course('甲');
-- A kept roster, by hand and kept anew; a duty.
select is(pg_temp.do('khdesk', 'snapshot.correct', jsonb_build_object('teacher_id', (pg_temp.who(3)).id, 'semester', pg_temp.last() * 10 + 2, 'title_id', 3, 'training_role_id', 101, 'counted', true, 'reason', '職稱誤植')), 'done', 'a roster is put right');
select is(pg_temp.do('khdesk', 'snapshot.correct', jsonb_build_object('teacher_id', (pg_temp.who(6)).id, 'semester', pg_temp.last() * 10 + 2, 'title_id', 3, 'training_role_id', 101, 'counted', false, 'reason', '實為留停')), 'done', 'somebody is left out');
select core.keep_roster(pg_temp.unit_of('tpchief'), (pg_temp.last() * 10 + 2)::core.semester);
update core.teacher set unit_id = pg_temp.unit_of('tpchief') where id = (pg_temp.who(2)).id;
select is(pg_temp.do('netdesk', 'duty.change', (select jsonb_build_object('duty_id', id, 'row_version', row_version, 'reason', '試', 'name', name, 'tags', '[35, 2]'::jsonb, 'courses', '[]'::jsonb, 'title_words', '', 'hours', 4, 'counts', 'hours', 'span', 'school_year', 'roles', '[]'::jsonb,
    'titles', '[]'::jsonb, 'in_person', false, 'in_full', false, 'part_tags', '[]'::jsonb, 'part_hours', 0, 'target', 90, 'fresh', false, 'from_year', 90, 'to_year', null, 'note', '') from core.duty where name = '資通安全')), 'done', 'a duty asks for more');
select is(pg_temp.do('netdesk', 'duty.add', (select jsonb_build_object('name', '新研習', 'tags', '[35]'::jsonb, 'courses', '[]'::jsonb, 'title_words', '', 'hours', 4, 'counts', 'hours', 'span', 'school_year', 'roles', '[]'::jsonb,
    'titles', '[]'::jsonb, 'in_person', false, 'in_full', false, 'part_tags', '[]'::jsonb, 'part_hours', 0, 'target', 90, 'fresh', false, 'from_year', 90, 'to_year', null, 'note', ''))), 'done', 'and a new one is there');

-- 凍結值 is what was told on the day, 更正後 what there is now: each report, whoever asks. What is hidden now too is not told by the other.
update wish set after = pg_temp.asked(actor, q);
select is(case when after #> '{frozen,rows}' = 'null' then pg_temp.values(after) else pg_temp.values(after -> 'frozen') end, before, actor || ' ' || q || ': as it was told then') from wish where actor <> 'khdesk' or q ? 'unit' order by n;
select isnt(pg_temp.values(after), before, 'and what it is now: ' || (q ->> 'report')) from wish where q in ('{"report": "s01"}', '{"report": "s02"}', '{"report": "s03"}', '{"report": "s06"}', '{"report": "s07"}', '{"report": "s08"}', '{"report": "s09"}', '{"report": "s19"}') and actor = 'khchief' order by n;
create function pg_temp.told(a jsonb) returns jsonb language sql as $$ select coalesce(jsonb_object_agg(r ->> 'key', r -> 'numbers'), '{}') from jsonb_array_elements(a -> 'rows') r $$;
-- Of a desk's schools: the same, but for what is hidden; and nothing is told in one that is hidden in the other.
select is((select count(*)::int from wish w, jsonb_each(pg_temp.told(case when after #> '{frozen,rows}' = 'null' then after else after -> 'frozen' end)) r, jsonb_array_elements(r.value) with ordinality x(v, i)
    where w.actor = 'khdesk' and not w.q ? 'unit' and x.v <> 'null' and x.v <> pg_temp.told(w.before) -> r.key -> (x.i::int - 1)), 0, 'a desk is told the same as then, or nothing');
select is((select count(*)::int from wish w, jsonb_each(pg_temp.told(w.after -> 'frozen')) r, jsonb_array_elements(r.value) with ordinality x(v, i)
    where w.actor = 'khdesk' and not w.q ? 'unit' and w.after #> '{frozen,rows}' <> 'null' and (x.v = 'null') <> (pg_temp.told(w.after) -> r.key -> (x.i::int - 1) = 'null')), 0, 'and one of both values tells nothing that the other hides');
select is(pg_temp.asked('khchief', '{"report": "s09"}') #>> '{frozen,courses}', '4', 'so many courses were put right');
select is(pg_temp.asked('tpchief', '{"report": "s09"}') #>> '{frozen,courses}', '2', 'of one''s own people');
select is((select string_agg(x.key, ' ' order by x.key) from jsonb_each(pg_temp.told(pg_temp.asked('khchief', '{"report": "s03"}'))) x), (select string_agg(id::text, ' ' order by id::text) from core.duty where not retired), 'a duty that came later is in what there is now');
select is((select jsonb_object_keys from jsonb_object_keys(pg_temp.told(pg_temp.asked('khchief', '{"report": "s03"}') -> 'frozen'))), (select id::text from core.duty where name = '資通安全'), 'and not in what there was');
-- Whoever leads a class of hours to its people finds those of now.
select is((select count(*)::int from jsonb_array_elements(pg_temp.asked('khchief', '{"report": "s01", "by": "0"}') -> 'rows')), (pg_temp.told(pg_temp.asked('khchief', '{"report": "s02"}')) -> '0' ->> 0)::int, 'a list is of now');

-- Other periods have their own days --------------------------------------------------------------------------------------------------------------
select is(pg_temp.freeze('netdesk', '{"period": "semester", "semester": 2}'), 'done', 'its second semester, after all that');
select is(pg_temp.asked('khchief', jsonb_build_object('report', r, 'period', 'semester', 'semester', 2)) #> '{frozen,rows}', 'null', r || ': nothing was put right since') from unnest('{s01,s02,s03,s06,s07,s09,s19}'::text[]) r;
select pg_temp.better('丁', 5, 2);
select is(pg_temp.told(pg_temp.asked('khchief', '{"report": "s01", "period": "semester", "semester": 2}') -> 'frozen') -> (pg_temp.who(5)).id::text ->> 1, '8.0', 'the semester as of its day');
select is(pg_temp.told(pg_temp.asked('khchief', '{"report": "s01"}') -> 'frozen') -> (pg_temp.who(5)).id::text ->> 1, '3.0', 'the year as of its own');
select is(pg_temp.told(pg_temp.asked('khchief', '{"report": "s01"}')) -> (pg_temp.who(5)).id::text ->> 1, '5.0', 'and now is one');
-- What is of another period leaves it alone.
select is((select count(*)::int from core.late_award l where l.course_id = pg_temp.course('資安')), 0, 'an award of a period that goes on is written down nowhere else');
select pg_temp.award(pg_temp.course('資安'), 9, 3);
select is((select count(*)::int from core.late_award l where l.course_id = pg_temp.course('資安')), 0, 'nor one that comes now');

-- By themselves -----------------------------------------------------------------------------------------------------------------------------------
create function pg_temp.long_ago_day() returns date language sql as $$ select make_date(pg_temp.last() + 1912 - 4, 3, 20) $$;
create function pg_temp.long_ago() returns void language sql as $$
    insert into course select '舊', pg_temp.held('舊', '{}', 'in_person', 'khchief', pg_temp.long_ago_day()) $$;
create function pg_temp.days(n int) returns void language sql as $$ update core.setting set value = n::text where key = 'figures_freeze_days' $$;
select pg_temp.days(0);
select is(core.freeze_due(), '{"periods_frozen": 0}', '0: never');
select pg_temp.days(1000);
select is(core.freeze_due(), '{"periods_frozen": 0}', 'nor what was over before there was an hour in it: a new centre takes its old courses in yet');
select pg_temp.long_ago();
select pg_temp.award(pg_temp.course('舊'), 1, 3);
select is(core.freeze_due() ->> 'periods_frozen', (select count(*)::text from core.told_periods() t where t.date_to + 1000 < core.today()
    and pg_temp.long_ago_day() between t.date_from and t.date_to), 'whose time has come, and no other');
select is((select count(*)::int from core.frozen_period f where f.by_account_id is null), 3, 'its school year, its semester and its year');
select pg_temp.days(60);
select core.freeze_due();
select is((select count(*)::int from core.frozen_period f where f.date_to + 60 >= core.today() and f.by_account_id is null), 0, 'none within sixty days');
select is(core.freeze_due(), '{"periods_frozen": 0}', 'once');
select pg_temp.days(1);
select is((select count(*)::int from core.frozen_period f where f.reason <> '' and f.by_account_id is null), 0, 'without a sentence, and by nobody');
select is((select count(*)::int from core.frozen_period where (kind, year) = ('school_year', pg_temp.last())), 1, 'a shorter term freezes nothing anew');

-- The country -----------------------------------------------------------------------------------------------------------------------------------
select core.sum_study(true), core.sum_people();
select is(pg_temp.asked('netdesk', jsonb_build_object('report', r)) #> '{frozen,pending}', 'true', r || ' of the country: before the night it is said that it is not summed up') from unnest('{s02,s03,s05,s06,s07,s08,s09,s17}'::text[]) r;
select is((core.sum_frozen() ->> 'frozen_summed')::int, 0, 'not in the night in which it was frozen');
-- As if a night lay between.
create function pg_temp.sum_frozen() returns int language plpgsql as $$
declare f core.frozen_period; n int := 0;
begin
    for f in select x.* from core.frozen_period x join core.told_periods() t on (t.date_from, t.date_to) = (x.date_from, x.date_to) where not exists (select from core.frozen_sum s where s.period_id = x.id) loop
        perform core.sum_frozen_period(f);
        n := n + 1;
    end loop;
    return n;
end $$;
select is(pg_temp.sum_frozen(), (select count(*)::int from core.frozen_period), 'each');
-- What the country is told is what its schools are together.
create function pg_temp.of(r text, p_units int[], by_ text default null) returns core.study_question language plpgsql as $$
declare q core.study_question;
begin
    select p.date_from, p.date_to into q.date_from, q.date_to from core.study_period(jsonb_build_object('period', 'school_year', 'year', pg_temp.last())) p;
    q.report := r;
    q.by_what := by_;
    q.population := 'counted';
    q.only_here := false;
    q.units := p_units;
    return core.as_frozen(q);
end $$;
create function pg_temp.rows(q core.study_question) returns text language sql volatile as $$ select string_agg(x.key || '=' || x.numbers::text, ' ' order by x.key) from core.study_rows(q) x $$;
create function pg_temp.all_units() returns int[] language sql as $$ select array_agg(id) from core.unit $$;
select is(pg_temp.rows(pg_temp.of(r, null, b)), pg_temp.rows(pg_temp.of(r, pg_temp.all_units(), b)), r || coalesce(' by ' || b, '') || ' of the country as it was frozen')
    from (values ('s02', null), ('s05', 'title'), ('s05', 'training_role'), ('s05', 'subject')) x(r, b);
select is((select string_agg(x.numbers[1:5]::text, ' ' order by x.key) from core.study_rows(pg_temp.of('s03', null)) x), (select string_agg(x.numbers[1:5]::text, ' ' order by x.key) from core.study_rows(pg_temp.of('s03', pg_temp.all_units())) x), 's03 likewise');
select is((select jsonb_object_agg(x.key, to_jsonb(x.numbers)) from core.study_rows(pg_temp.of(r, null)) x where x.key <> ''), m, r || ': months of the country as they were')
    from (values ('s09', '{"in_person": [1, 6, 18.0], "online_own_time": [1, 6, 39.0], "mixed": [1, 1, 4.0]}'::jsonb), ('s07', '{"35": [1, 6, 18.0], "0": [1, 6, 39.0], "2": [1, 1, 4.0]}')) x(r, m);
select is(pg_temp.asked('netdesk', '{"report": "s09"}') #> '{frozen,pending}', 'false', 'and there they are');
select isnt(pg_temp.asked('netdesk', '{"report": "s09"}') #> '{frozen,rows}', 'null', 'beside those of now');
select is((select count(*)::int from (select pg_temp.asked('netdesk', jsonb_build_object('report', x, 'by', 'title')) #> '{frozen,rows}' as f from unnest('{s02,s05}'::text[]) x) y,
    jsonb_array_elements(case jsonb_typeof(y.f) when 'array' then y.f else '[]' end) r where (r #>> '{numbers,0}')::int between 1 and 2), 0, 'nothing of one or two people');
-- A night after leaves them as they are; so does a correction.
create temp table kept as select * from core.people_sum where frozen <> 0 union all select frozen, month, month, figure, '', key, courses, hours, rows, 0, 0, 0 from core.study_sum where frozen <> 0;
select pg_temp.better('丁', 11, 7), core.sum_study(true), core.sum_people(p_now => true), core.sum_frozen();
select is((select count(*)::int from (select * from core.people_sum where frozen <> 0 union all select frozen, month, month, figure, '', key, courses, hours, rows, 0, 0, 0 from core.study_sum where frozen <> 0 except all select * from kept) x), 0, 'no later night makes them anew');
select isnt((select count(*)::int from core.people_sum where frozen = 0), 0, 'beside those of now');

-- Quotas, and who is not signed in ----------------------------------------------------------------------------------------------------------------
select throws_ok($$select api.submit(t.secret(), t.uuid7(), 'figures.freeze', '{}')$$, 'KA001', 'session.invalid', 'nobody without a session');
select is((select count(*)::int from unnest(array['frozen_period', 'late_award', 'course_before', 'roster_before', 'frozen_sum']) n where has_table_privilege('desk_user', 'core.' || n, 'select') or has_table_privilege('desk_api', 'core.' || n, 'select')), 0, 'what they are counted out of is read by nobody');
select * from finish();
rollback;
