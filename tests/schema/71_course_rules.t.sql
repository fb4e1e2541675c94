-- SPDX-License-Identifier: GPL-3.0-or-later
-- The form of a course (II.1): each rule of each field, the rules between them, what is said where, and the whole of it at once.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.account('12NS98', 'museum', 'operator', 7101), t.account('0998', 'unicourse', 'operator', 7102);
insert into v select n, t.token_for(n) from unnest('{khchief,khdesk,khoperator,museum,unicourse,tpchief,netdesk}'::text[]) n;
-- What is found in a form: «key at field», errors, or the warnings of one that was taken.
create function pg_temp.found(actor text, form jsonb) returns text[] language plpgsql as $$
declare
    answer jsonb;
    all_   jsonb;
begin
    begin
        answer := t.do(pg_temp.v(actor), 'course.submit', form);
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then return array[sqlstate || ' ' || sqlerrm]; end if;
    end;
    all_ := coalesce(answer #> '{error,detail,errors}', answer #> '{result,warnings}', jsonb_build_array(jsonb_build_object('key', answer #>> '{error,key}', 'field', '')));
    return array(select (f ->> 'key') || ' at ' || (f ->> 'field') from jsonb_array_elements(all_) f order by 1);
end $$;
create function pg_temp.values_of(actor text, form jsonb, key text) returns jsonb language plpgsql as $$
declare answer jsonb := t.do(pg_temp.v(actor), 'course.submit', form);
begin
    return (select f -> 'values' from jsonb_array_elements(coalesce(answer #> '{error,detail,errors}', answer #> '{result,warnings}')) f where f ->> 'key' = key limit 1);
end $$;
create function pg_temp.session(more jsonb default '{}') returns jsonb language sql as $$ select t.course_form() #> '{sessions,0}' || more $$;
create function pg_temp.sessions(variadic more jsonb[]) returns jsonb language sql as $$
    select jsonb_build_object('sessions', jsonb_agg(pg_temp.session(m))) from unnest(more) m $$;
create function pg_temp.lecturer(more jsonb default '{}') returns jsonb language sql as $$
    select '{"no": 1, "name": "李講師", "unit": "試驗大學", "title": "教授", "kind": "external", "national_id": "", "expertise": ""}'::jsonb || more $$;
create function pg_temp.day(n int) returns text language sql as $$ select (core.today() + n)::text $$;
-- A Wednesday that is no holiday, out of summer and winter, more than a week ahead.
create function pg_temp.weekday() returns date language sql as $$
    select d::date from generate_series(core.today() + 20, core.today() + 320, interval '1 day') d
    where extract(isodow from d) = 3 and extract(month from d) not in (1, 2, 7, 8) and not exists (select from core.holiday h where d::date between h.day and h.until) limit 1 $$;
-- The rules of hours and days are tried on a day without holidays: of the whole, warnings that belong to the day.
create function pg_temp.plain(more jsonb default '{}') returns jsonb language sql as $$
    select t.course_form(jsonb_build_object('sessions', jsonb_build_array(pg_temp.session(jsonb_build_object('date', pg_temp.weekday()))),
        'reg_from', pg_temp.weekday() - 15, 'reg_to', pg_temp.weekday() - 5) || more) $$;
create function pg_temp.at(more jsonb) returns jsonb language sql as $$ select pg_temp.session(jsonb_build_object('date', pg_temp.weekday())) || more $$;

select is(pg_temp.found('khchief', pg_temp.plain()), '{course.session_workday at sessions}', 'a form with everything in order; a day of work is said');

-- One field after the other -----------------------------------------------------------------------------------------------------
select ok(pg_temp.found('khchief', pg_temp.plain(more)) @> array[said], said || coalesce(': ' || left(more::text, 80), ''))
from (values
    ('{"title": ""}'::jsonb, 'course.title_empty at title'), ('{"title": "研習"}', 'course.title_length at title'),
    (jsonb_build_object('title', repeat('研', 101)), 'course.title_length at title'), ('{"title": "研習\u0007課程"}', 'course.value at title'), ('{"title": " 研習課程"}', 'course.value at title'),
    ('{"title": "[A1]數位學習工作坊"}', 'course.title_tag at title'),
    ('{"tags": ["T30", "T31", "T32", "T33", "T34", "T35"]}', 'course.tags_too_many at tags'), ('{"tags": ["T99"]}', 'course.tag_unknown at tags'), ('{"tags": ["T61"]}', 'course.tag_unit at tags'),
    ('{"tags": ["T02"]}', 'course.tag_hours at tags'), ('{"tags": ["T02"], "mode": "mixed", "digital_hours": 1, "physical_hours": 2}', 'course.tag_in_person at tags'),
    ('{"basis_kind": ""}', 'course.basis_missing at basis_kind'), ('{"basis_kind": "numbered"}', 'course.basis_no_missing at basis_no'),
    ('{"basis_kind": "numbered", "basis_no": "高市教1150001", "basis_date": "2026-01-05"}', 'course.basis_no_form at basis_no') ,
    ('{"basis_kind": "numbered", "basis_no": "高市教字第1150001號"}', 'course.basis_date_missing at basis_date'),
    ('{"basis_kind": "numbered", "basis_no": "高市教字第1150001號", "basis_date": "2199-01-01"}', 'course.basis_date_future at basis_date'),
    ('{"class_kind": ""}', 'course.class_kind_missing at class_kind'), ('{"class_kind": "master_credit"}', 'course.class_kind_degree at class_kind'),
    ('{"natures": []}', 'course.nature_missing at natures'), ('{"natures": [402010002, 402011001, 402012001, 402014001]}', 'course.nature_too_many at natures'),
    ('{"natures": [402010]}', 'course.nature_incomplete at natures'), ('{"natures": [1]}', 'course.nature_incomplete at natures'), ('{"natures": [null]}', 'course.nature_incomplete at natures'),
    ('{"natures": [202020065]}', 'course.nature_incomplete at natures'),  -- of the tree before 108課綱
    ('{"levels": ["kindergarten"]}', 'course.nature_level at natures'),
    ('{"scope_code": "123456789012"}', 'course.scope_code_length at scope_code'),
    (jsonb_build_object('partners', (select jsonb_agg('{"role": "co_host", "unit_id": null, "name": "x單位"}'::jsonb) from generate_series(1, 6))), 'course.partners_too_many at partners'),
    ('{"partners": [{"role": "host", "unit_id": null, "name": ""}]}', 'course.partner_empty at partners[0].name'), ('{"partners": [{"role": "host", "unit_id": 99999999, "name": ""}]}', 'course.value at partners[0].unit_id'),
    ('{"series": {"id": "01930000-0000-7000-8000-000000000001", "name": "", "no": 1}}', 'course.value at series.name'),
    ('{"sessions": []}', 'course.session_missing at sessions'),
    (jsonb_build_object('sessions', (select jsonb_agg(pg_temp.session()) from generate_series(1, 61))), 'course.sessions_too_many at sessions'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"date": ""}'))), 'course.session_date at sessions[0].date'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"from": ""}'))), 'course.session_times at sessions[0].from'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{}'), pg_temp.at('{"from": "12:00", "to": "12:00"}'))), 'course.session_order at sessions[1].to'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"break": 180}'))), 'course.session_break at sessions[0].break'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"mode": "online"}'))), 'course.session_mode at sessions[0].mode'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"hours": -1}'))), 'course.session_hours_step at sessions[0].hours'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"hours": 4}'))), 'course.session_hours_over at sessions[0].hours'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"hours": 2.5}')), 'hours', 2.5), 'course.session_hours_under at sessions[0].hours'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"to": "13:01", "hours": 4}'))), 'course.session_long at sessions[0].to'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"lecturers": [1]}'))), 'course.session_lecturer at sessions[0].lecturers'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{}'), pg_temp.at('{"from": "11:59", "to": "13:00", "hours": 1}'))), 'course.session_overlap at sessions[1].from'),
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{}'), pg_temp.at(jsonb_build_object('date', pg_temp.weekday() + 367)))), 'course.span at sessions'),
    ('{"time_kind": ""}', 'course.time_kind_missing at time_kind'), ('{"time_kind": "weekend"}', 'course.time_kind_differs at time_kind'),
    ('{"mode": ""}', 'course.mode_missing at mode'), ('{"mode": "online_live"}', 'course.place_unwanted at county_id'), ('{"mode": "online_live"}', 'course.online_url at online_url'),
    ('{"online_url": "http://example.edu.tw/room"}', 'course.online_url at online_url'),
    (jsonb_build_object('mode', 'mixed', 'sessions', jsonb_build_array(pg_temp.at('{"mode": "online"}'))), 'course.mixed_in_person at mode'),
    ('{"county_id": null}', 'course.place_missing at county_id'), ('{"county_id": 1}', 'course.place_missing at county_id'), ('{"venue": ""}', 'course.venue_missing at venue'),
    (jsonb_build_object('venue', repeat('場', 81)), 'course.value at venue'), ('{"checkin": []}', 'course.checkin_missing at checkin'),
    ('{"hour_unit": ""}', 'course.hour_unit_missing at hour_unit'), ('{"hour_unit": "credit"}', 'course.hour_unit at hour_unit'), ('{"hours": null}', 'course.hours_missing at hours'),
    ('{"hours": 0}', 'course.hours_range at hours'), ('{"hours": 400.5}', 'course.hours_range at hours'), ('{"hours": 4}', 'course.hours_over at hours'), ('{"hours": 2.5}', 'course.hours_under at hours'),
    ('{"mode": "mixed", "digital_hours": 1, "physical_hours": 1}', 'course.hours_sum at physical_hours'), ('{"partial": ""}', 'course.partial_missing at partial'),
    ('{"partial": "threshold"}', 'course.threshold_missing at threshold'), ('{"grace_minutes": 61}', 'course.grace at grace_minutes'), ('{"grace_minutes": null}', 'course.grace at grace_minutes'),
    ('{"late_policy": "deduct", "late_deduction": null}', 'course.late_deduction at late_deduction'), ('{"assessment": ["other"]}', 'course.assessment_other at assessment_other'),
    ('{"levels": []}', 'course.levels_missing at levels'), ('{"titles": [999999]}', 'course.value at titles'), ('{"subjects": [999999]}', 'course.value at subjects'),
    ('{"open_scope": ""}', 'course.open_scope_missing at open_scope'), ('{"open_scope": "counties"}', 'course.open_scope_empty at open_counties'), ('{"open_scope": "units"}', 'course.open_scope_empty at open_units'),
    ('{"open_scope": "counties", "open_counties": [999]}', 'course.value at open_counties'), ('{"open_scope": "units", "open_units": [99999999]}', 'course.value at open_units'),
    ('{"class_kind": "school_based"}', 'course.open_scope_school_based at open_scope'), ('{"class_kind": "seed", "open_scope": "own"}', 'course.open_scope_seed at open_scope'),
    ('{"class_count": 0}', 'course.class_count at class_count'), ('{"class_count": 21}', 'course.class_count at class_count'), ('{"class_size": 2001}', 'course.class_size at class_size'),
    ('{"class_size": null}', 'course.class_size at class_size'), ('{"class_count": 3, "class_size": 2000}', 'course.quota_over at class_size'),
    ('{"fee": null}', 'course.fee_missing at fee'), ('{"fee": -1}', 'course.fee_range at fee'), ('{"fee": 100000}', 'course.fee_range at fee'), ('{"fee": 100}', 'course.fee_method_missing at fee_method'),
    ('{"fee_method": "on_site"}', 'course.fee_method_free at fee_method'), ('{"fee": 100, "fee_method": "on_site", "class_kind": "school_based", "open_scope": "own"}', 'course.fee_school_based at fee'),
    ('{"channels": []}', 'course.channels_missing at channels'), ('{"channels": ["none", "online"]}', 'course.channels_none at channels'), ('{"channels": ["url"]}', 'course.reg_url at reg_url'),
    ('{"reg_from": ""}', 'course.registration_missing at reg_from'), (jsonb_build_object('reg_from', pg_temp.weekday(), 'reg_to', pg_temp.weekday() - 1), 'course.registration_order at reg_from'),
    (jsonb_build_object('reg_to', pg_temp.weekday() + 1), 'course.registration_end at reg_to'), (jsonb_build_object('reg_to', pg_temp.weekday() - 14), 'course.registration_short at reg_to'),
    (jsonb_build_object('reg_to', pg_temp.weekday()), 'course.registration_after_start at reg_to'),
    ('{"contacts": []}', 'course.contact_missing at contacts'), ('{"contacts": [{"name": "", "phone": "", "email": "x"}]}', 'course.contact_name at contacts[0].name'),
    ('{"contacts": [{"name": "", "phone": "", "email": "x"}]}', 'course.contact_phone at contacts[0].phone'), ('{"contacts": [{"name": "", "phone": "", "email": "x"}]}', 'course.contact_email at contacts[0].email'),
    ('{"contacts": [{"name": "王1", "phone": "02-123", "email": "a@b.tw"}]}', 'course.value at contacts[0].name'), ('{"contacts": [{"name": "王一", "phone": "02-123", "email": "a@b.tw"}]}', 'course.value at contacts[0].phone'),
    (jsonb_build_object('lecturers', (select jsonb_agg(pg_temp.lecturer(jsonb_build_object('no', n))) from generate_series(1, 61) n)), 'course.lecturers_too_many at lecturers'),
    (jsonb_build_object('lecturers', jsonb_build_array(pg_temp.lecturer('{"name": ""}'))), 'course.lecturer_name at lecturers[0].name'),
    (jsonb_build_object('lecturers', jsonb_build_array(pg_temp.lecturer('{"national_id": "A223456789"}'))), 'course.value at lecturers[0].national_id'),
    (jsonb_build_object('lecturers', jsonb_build_array(pg_temp.lecturer('{"national_id": "A21234****"}'))), 'course.value at lecturers[0].national_id'),
    (jsonb_build_object('lecture_credit', true, 'lecturers', jsonb_build_array(pg_temp.lecturer())), 'course.lecturer_id at lecturers[0].national_id'),
    ('{"content": "太短"}', 'course.content_short at content'), (jsonb_build_object('content', repeat('內', 4001)), 'course.value at content'), (jsonb_build_object('goals', repeat('目', 1001)), 'course.value at goals'),
    ('{"files": [{"id": "01930000-0000-7000-8000-000000000001", "kind": "plan", "public": true}]}', 'course.file_unknown at files[0]'),
    (jsonb_build_object('files', (select jsonb_agg(jsonb_build_object('id', gen_random_uuid(), 'kind', 'plan', 'public', true)) from generate_series(1, 6))), 'course.files_too_many at files'),
    ('{"civil": {"category": "", "term": 1}}', 'course.civil_category at civil.category'), ('{"civil": {"category": "512", "term": 1000}}', 'course.civil_term at civil.term'),
    ('{"environment": {"method": "", "category": "1", "summary": ""}}', 'course.environment_codes at environment'),
    (jsonb_build_object('parts', (select jsonb_agg('{"name": "x", "hours": 0.5, "category": ""}'::jsonb) from generate_series(1, 11))), 'course.parts_too_many at parts'),
    ('{"parts": [{"name": "", "hours": null, "category": ""}]}', 'course.part_name at parts[0].name'), ('{"parts": [{"name": "", "hours": null, "category": ""}]}', 'course.part_hours at parts[0].hours'),
    ('{"civil": {"category": "512", "term": 1}, "parts": [{"name": "一", "hours": 1, "category": ""}]}', 'course.part_category at parts[0].category'),
    ('{"parts": [{"name": "一", "hours": 3.5, "category": ""}]}', 'course.parts_over at parts'),
    ('{"deputies": [1, 2, 3, 4]}', 'course.deputies_too_many at deputies'), ('{"deputies": [999999999]}', 'course.deputy_unit at deputies')) x(more, said);
select is(pg_temp.found('khchief', pg_temp.plain('{"title": "", "hours": null, "channels": [], "content": ""}')),
    '{"course.channels_missing at channels","course.content_short at content","course.hours_missing at hours","course.title_empty at title"}', 'all that is wrong is said at once');
select is(pg_temp.values_of('khchief', pg_temp.plain('{"hours": 4}'), 'course.hours_over'), '{"hours": 4, "maximum": 3.5}', 'with what it is about');
select is(pg_temp.found('khchief', pg_temp.plain(more)), '{"course.session_workday at sessions"}', 'is in order: ' || left(more::text, 90)) from (values
    (jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"track": "甲"}'), pg_temp.at('{"track": "乙"}')), 'hours', 6)), ('{"channels": ["none"], "reg_from": "", "reg_to": ""}'),
    ('{"title": "[A1]數位學習工作坊", "tags": ["T10"]}'), ('{"basis_kind": "numbered", "basis_no": "高市教字第1150001號", "basis_date": "2026-01-05"}'), ('{"natures": [202310092], "levels": ["vocational"]}'),
    ('{"channels": ["url", "online"], "reg_url": "https://example.edu.tw/a"}'), ('{"fee": 100, "fee_method": "postal"}'), ('{"assessment": ["quiz", "other"], "assessment_other": "口試"}')) x(more);
select ok(pg_temp.found('unicourse', pg_temp.plain('{"class_kind": "master_credit", "hour_unit": "credit", "hours": 0.5}')) @> '{"course.hours_over at hours"}', 'half a credit is nine hours of a university''s course');
select ok(not pg_temp.found('unicourse', pg_temp.plain('{"class_kind": "master_credit"}')) @> '{"course.class_kind_degree at class_kind"}', 'which may offer them');

-- Days -------------------------------------------------------------------------------------------------------------------------
create function pg_temp.on_day(d date, more jsonb default '{}') returns jsonb language sql as $$
    select t.course_form(jsonb_build_object('sessions', jsonb_build_array(pg_temp.session(jsonb_build_object('date', d))), 'reg_from', d - 10, 'reg_to', d - 5) || more) $$;
select ok(pg_temp.found('khchief', pg_temp.on_day(core.today() + 6)) @> '{"course.lead_days at sessions"}', 'seven days ahead');
select ok(not pg_temp.found('khchief', pg_temp.on_day(core.today() + 7)) @> '{"course.lead_days at sessions"}', 'are enough');
select ok(not pg_temp.found('khchief', pg_temp.on_day(core.today() + 1, '{"class_kind": "school_based", "open_scope": "own"}')) @> '{"course.lead_days at sessions"}', 'of a school''s own none');
select ok(pg_temp.found('khchief', pg_temp.on_day(core.today() - 1)) @> '{"course.backfill_reason at backfill_reason"}', 'yesterday needs a reason');
select ok(not pg_temp.found('khchief', pg_temp.on_day(core.today() - 30, '{"backfill_reason": "承辦人請假未能及時登錄"}')) @> '{"course.backfill_reason at backfill_reason"}', 'and has it');
select ok(pg_temp.found('khchief', pg_temp.on_day(core.today() - 31, '{"backfill_reason": "承辦人請假未能及時登錄"}')) @> '{"course.backfill_too_old at sessions"}', 'thirty days back at most');
select ok(pg_temp.found('khchief', pg_temp.on_day((select h.day from core.holiday h where h.kind = 'holiday' and h.day > core.today() order by 1 limit 1))) @> '{"course.session_holiday at sessions[0].date"}', 'a holiday is named');
select is(core.time_kind_of(jsonb_build_object('sessions', s)), kind, kind || ' ' || s) from (values ('[{"date": "2026-10-07", "from": "09:00"}]'::jsonb, 'weekday_day'), ('[{"date": "2026-10-07", "from": "17:30"}]', 'weekday_evening'),
    ('[{"date": "2026-10-03", "from": "09:00"}, {"date": "2026-10-04", "from": "19:00"}]', 'weekend'), ('[{"date": "2026-10-03", "from": "09:00"}, {"date": "2026-10-05", "from": "09:00"}]', 'weekday_day'),
    ('[{"date": "2026-07-01", "from": "09:00"}, {"date": "2026-08-31", "from": "09:00"}]', 'summer'), ('[{"date": "2027-01-25", "from": "09:00"}]', 'winter'), ('[{"date": "", "from": "09:00"}]', null)) x(s, kind);

-- What a session counts (II.5.1) -----------------------------------------------------------------------------------------------
select is(array[core.least_hours(net), core.suggested_hours(net), core.most_hours(net)], wanted, net || ' minutes') from (values (45, '{0,0.5,1}'::numeric[]), (50, '{0,1,1}'), (90, '{1,1,2}'), (100, '{1,2,2}'),
    (120, '{2,2,2.5}'), (180, '{3,3,3.5}'), (210, '{3,4,4}'), (360, '{6,7,7}'), (390, '{6,7,8}'), (450, '{7,9,9}'), (10, '{0,0,0}'), (13, '{0,0.5,0.5}')) x(net, wanted);
select is(core.completed_course(pg_temp.plain(jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"hours": null, "to": "12:30", "no": 7}'))))) #> '{sessions,0}' -> k, w, 'what nobody said is suggested: ' || k)
    from (values ('hours', '4'::jsonb), ('no', '1')) x(k, w);

-- Whose rules ------------------------------------------------------------------------------------------------------------------
create function pg_temp.museum(more jsonb default '{}') returns text[] language sql as $$ select pg_temp.found('museum', pg_temp.plain(more)) $$;
select ok(pg_temp.museum() @> array[said], '社教機構: ' || said) from unnest('{course.lecturers_missing at lecturers,course.plan_missing at files}'::text[]) said;
update core.unit set kind = 'social_education' where code = '12NS98';
select t.attach(pg_temp.v('museum'), '01930000-0000-7000-8000-0000000000aa', '計畫書.pdf', '\x255044462d312e37');
create function pg_temp.museum_day(n int, hours numeric) returns jsonb language sql as $$
    select jsonb_build_object('files', '[{"id": "01930000-0000-7000-8000-0000000000aa", "kind": "plan", "public": true}]'::jsonb, 'lecturers', jsonb_build_array(pg_temp.lecturer()),
        'hours', n * hours, 'sessions', (select jsonb_agg(pg_temp.at(jsonb_build_object('date', date_trunc('week', pg_temp.weekday())::date + i, 'from', '08:00', 'to', '15:00', 'hours', hours))) from generate_series(0, n - 1) i),
        'reg_to', date_trunc('week', pg_temp.weekday())::date - 1, 'reg_from', date_trunc('week', pg_temp.weekday())::date - 10) $$;
select ok(pg_temp.museum(pg_temp.museum_day(1, 6.5)) @> '{"course.hours_daily at hours"}', 'six hours a day, then a warning');
select ok(not pg_temp.museum(pg_temp.museum_day(1, 6)) && '{"course.hours_daily at hours","course.hours_weekly at hours"}', 'six are none');
select ok(pg_temp.museum(pg_temp.museum_day(6, 6)) @> '{"course.hours_weekly at hours"}', '35 a week');

-- Against what there is --------------------------------------------------------------------------------------------------------
select is(t.do(pg_temp.v('khchief'), 'course.submit', pg_temp.plain(jsonb_build_object('title', '重複的研習', 'lecturers', jsonb_build_array(pg_temp.lecturer(jsonb_build_object('national_id', t.nid('female', 7110)))),
    'sessions', jsonb_build_array(pg_temp.at('{"lecturers": [1]}'))))) ->> 'status', 'done', 'a course');
create temp table first as select max(number) as number, max(id) as id from core.course;
select is(pg_temp.found('khoperator', pg_temp.plain('{"title": "重複的研習", "venue": "別處教室"}')), '{"course.same_title at title","course.session_workday at sessions"}', 'another of its name on its day');
select is(pg_temp.found('khoperator', pg_temp.plain('{"title": "重複之研習"}')), '{"course.session_workday at sessions","course.venue_clash at venue"}', 'another at its place and time');
select is(pg_temp.found('tpchief', pg_temp.plain('{"title": "重複的研習"}')), '{"course.session_workday at sessions"}', 'of other schools nothing is said');
create function pg_temp.taught(actor text, more jsonb) returns text[] language sql as $$ select pg_temp.found(actor, pg_temp.plain(jsonb_build_object('venue', '第三教室', 'title', '別的研習',
    'lecturers', jsonb_build_array(pg_temp.lecturer(more)), 'sessions', jsonb_build_array(pg_temp.at('{"lecturers": [1], "from": "11:00", "to": "14:00"}'))))) $$;
select ok(pg_temp.taught('khoperator', '{}') @> '{"course.lecturer_clash at lecturers[0]"}', 'a lecturer of the own unit is elsewhere then');
select ok(not pg_temp.taught('tpchief', jsonb_build_object('national_id', t.nid('female', 7110))) && '{"course.lecturer_clash at lecturers[0]"}', 'nobody learns who teaches in what is not published');
update core.course set state = 'approved', published_at = now() where id = (select id from first);
select ok(not pg_temp.taught('tpchief', jsonb_build_object('national_id', t.nid('female', 7110))) && '{"course.lecturer_clash at lecturers[0]"}',
    'who teaches in what is published everybody knows, not by which number: of all that it may be one would be found by trying');
select is(t.do(pg_temp.v('tpchief'), 'course.submit', pg_temp.plain(jsonb_build_object('title', '自己的研習', 'lecturers', jsonb_build_array(pg_temp.lecturer(jsonb_build_object('national_id', t.nid('female', 7110)))),
    'sessions', jsonb_build_array(pg_temp.at('{"lecturers": [1], "from": "14:00", "to": "17:00"}'))))) ->> 'status', 'done', 'a school enters that lecturer itself');
select ok(not pg_temp.taught('tpchief', jsonb_build_object('national_id', t.nid('female', 7110))) && '{"course.lecturer_clash at lecturers[0]"}', 'what may be taken back yet tells nothing');
alter table core.course_revision disable trigger append_only;
update core.course_revision r set at = now() - interval '1 hour' from core.course c where c.id = r.course_id and c.title = '自己的研習';
alter table core.course_revision enable trigger append_only;
select ok(pg_temp.taught('tpchief', jsonb_build_object('national_id', t.nid('female', 7110))) @> '{"course.lecturer_clash at lecturers[0]"}', 'once it stands there the other course is named');
select ok(not pg_temp.taught('tpchief', '{}') && '{"course.lecturer_clash at lecturers[0]"}', 'a name alone is not a person');
-- One of 研習場所: the own, or one that is shared, by whoever.
insert into core.venue(unit_id, name, county_id, address, capacity, shared) select t.unit(u), n, (select min(id) from core.county), '試驗路1號', c, s from (values ('123999', '大禮堂', 400, false), ('314698', '共用教室', 30, true), ('314698', '自用教室', 99, false)) x(u, n, c, s);
create function pg_temp.at_venue(n text, more jsonb default '{}') returns text[] language sql as $$ select pg_temp.found('khchief', pg_temp.plain(jsonb_build_object('venue', n, 'title', n || '的研習', 'venue_id', (select id from core.venue where name = n)) || more)) $$;
select is(pg_temp.at_venue('大禮堂'), '{course.session_workday at sessions}', 'a place of the own unit');
select ok(pg_temp.at_venue('共用教室') @> '{"course.venue_capacity at venue"}', 'a shared one that is too small');
select is(pg_temp.at_venue('自用教室'), '{"course.venue_unknown at venue_id"}', 'not another unit''s own');
select is(pg_temp.found('khchief', pg_temp.plain('{"venue": "某處教室", "venue_id": 999999}')), '{"course.venue_unknown at venue_id"}', 'nor one that there is not');
select t.do(pg_temp.v('tpchief'), 'course.submit', pg_temp.plain(jsonb_build_object('title', '別校先用', 'class_size', 20, 'venue', '共用教室', 'venue_id', (select id from core.venue where name = '共用教室'))));
select ok(pg_temp.at_venue('共用教室') @> '{"course.venue_clash at venue"}', 'nor at the time of another course, of whatever unit');
select ok(not pg_temp.at_venue('共用教室', jsonb_build_object('sessions', jsonb_build_array(pg_temp.at('{"from": "13:00", "to": "16:00"}')))) @> '{"course.venue_clash at venue"}', 'after it there is room');
update core.course_tag set retired = true, retire_on = core.today() where code = 'T35';
select ok(pg_temp.found('khchief', pg_temp.plain('{"tags": ["T35"]}')) @> '{"course.tag_ended at tags"}', 'a tag that is retired');
update core.course_tag set valid_to = core.today() where code = 'T36';
select ok(pg_temp.found('khchief', pg_temp.plain('{"tags": ["T36"]}')) @> '{"course.tag_ended at tags"}', 'a tag that ends before the course');
select t.teacher('123999', 'tchrone', 7120), t.teacher('123999', 'tchrtwo', 7121);
select is(pg_temp.values_of('khchief', pg_temp.plain('{"titles": [1], "venue": "第四教室"}'), 'course.titles_exclude'), '{"count": 2}', 'whom a title leaves out');
select is(pg_temp.values_of('khchief', pg_temp.plain('{"open_scope": "own", "venue": "第五教室"}'), 'course.quota_roster'), '{"quota": 40, "roster": 2}', 'more places than teachers');

-- What is no form --------------------------------------------------------------------------------------------------------------
select is(pg_temp.found('khchief', pg_temp.plain(more)), '{"KC003 command.body"}', 'no form: ' || left(more::text, 80)) from (values
    ('{"nothing": 1}'::jsonb), ('{"title": 1}'), ('{"title": null}'), ('{"title": []}'), ('{"tags": "T01"}'), ('{"tags": [1]}'), ('{"tags": {}}'), ('{"basis_kind": "other"}'), ('{"basis_date": "5/1"}'), ('{"basis_date": "2026-02-30"}'),
    ('{"natures": ["1"]}'), ('{"natures": [1.5]}'), ('{"partners": [1]}'), ('{"partners": [{"role": ""}]}'), ('{"partners": [{"role": "host", "x": 1}]}'), ('{"series": {"id": "x"}}'), ('{"series": []}'), ('{"sessions": {}}'),
    ('{"sessions": [[]]}'), ('{"sessions": [{"from": "24:00"}]}'), ('{"sessions": [{"from": "9:00"}]}'), ('{"sessions": [{"hours": "3"}]}'), ('{"sessions": [{"break": 0.5}]}'), ('{"hours": 99999}'), ('{"hours": 2.3}'),
    ('{"class_size": 9999999999}'), ('{"fee": true}'), ('{"lecture_credit": 1}'), ('{"lecture_credit": null}'), ('{"checkin": [""]}'), ('{"levels": ["every"]}'), ('{"files": [{"id": 1}]}'), ('{"civil": 1}'), ('{"civil": {"term": "1"}}'),
    ('{"deputies": ["khoperator"]}'), ('{"lecturers": [{"no": 1, "kind": "internal"}, {"no": 1, "kind": "internal"}]}'), ('{"lecturers": [{"kind": "internal"}]}'), ('{"course_id": 1}'), ('{"number": 1}'), ('{"owner_account_id": 1}'), ('{"state": "approved"}')) x(more);
select throws_ok(format('select t.do(%L, %L, %L)', pg_temp.v('khchief'), 'course.submit', jsonb_build_object('sessions', (select jsonb_agg('{}'::jsonb) from generate_series(1, 4000)))), 'KC003', 'command.body', 'four thousand sessions are no form');

select * from finish();
rollback;
