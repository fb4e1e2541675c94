-- SPDX-License-Identifier: GPL-3.0-or-later
-- The yearly list as a difference: every kind of line, and nothing of it stays. A closed unit takes no application.
begin;
select no_plan();

create function pg_temp.line(p_code text, p_name text, p_more jsonb default '{}') returns jsonb language sql stable as $$
    select jsonb_build_object('code', p_code, 'name', p_name, 'founder', 'public', 'county', '高雄市', 'kind', 'elementary', 'address', '高雄市苓雅區一路1號') || p_more $$;
create function pg_temp.differ(variadic p_rows jsonb[]) returns text[] language sql volatile as $$
    select coalesce(array_agg(concat_ws('|', code, change, before, after)), '{}') from admin.compare_units(to_jsonb(p_rows)) $$;
update core.unit set eligible = false where code in ('124698', '314698', '134698');  -- what the fixture has of this kind is out of the way
select is(outcome, 'imported', 'last year: ' || "row") from admin.import_units(jsonb_build_array(pg_temp.line('123601', '甲國小'), pg_temp.line('123602', '乙國小'), pg_temp.line('123603', '丙國小'), pg_temp.line('123604', '丁國小')));
create temp table was as select (select jsonb_agg(u order by u.id) from core.unit u) as units, (select jsonb_agg(c order by c.code) from core.unit_code c) as codes, (select count(*) from sync.change) as changes, (select count(*) from audit.entry) as audit;

select is(pg_temp.differ(pg_temp.line('123601', '甲國小'), pg_temp.line('123602', '乙國小'), pg_temp.line('123603', '丙國小'), pg_temp.line('123604', '丁國小')), '{}', 'the same list: nothing');
select is(pg_temp.differ(pg_temp.line('123601', '甲一國小'), pg_temp.line('123602', '乙國小', '{"address": "高雄市苓雅區二路2號"}'), pg_temp.line('123699', '戊國小'),
        pg_temp.line('123608', '丁國小', '{"former_code": "123604"}'), pg_temp.line('bad', '')),
    '{"123699|new||戊國小 高雄市",123608|recoded|123604|123608,123601|renamed|甲國小|甲一國小,123602|moved|高雄市苓雅區一路1號|高雄市苓雅區二路2號,123603|missing|丙國小|}', 'new, recoded, renamed, moved, missing');
select is(pg_temp.differ(pg_temp.line('123601', '甲國小', '{"founder": "private", "kind": "junior_high", "county": "臺北市"}'), pg_temp.line('123602', '乙國小'), pg_temp.line('123603', '丙國小'), pg_temp.line('123604', '丁國小')),
    '{123601|kind|國小|國中,123601|founder|公立|私立,123601|county|高雄市|臺北市}', 'another kind, founder, county');
select is(was.units, (select jsonb_agg(u order by u.id) from core.unit u), 'no unit was changed') from was;
select is(was.codes, (select jsonb_agg(c order by c.code) from core.unit_code c), 'no code') from was;
select is(was.changes, (select count(*) from sync.change), 'no desk is told of anything') from was;
select is(was.audit, (select count(*) from audit.entry), 'and nothing stands in the audit') from was;
select is((select count(*) from admin.compare_units('[]')), 0::bigint, 'an empty list says nothing of anybody');
select throws_ok($$ select * from admin.compare_units('{}') $$, 'KC003', 'command.body', 'what is no list');

-- Closed ------------------------------------------------------------------------------------------------------------------
select is((select concat_ws('|', name, accounts, cases) from admin.set_eligible('123603', false)), '丙國小|0|0', 'a unit is closed');
select is(t.apply(t.secret(), t.form('chief_manager', 'ClosedUnit', 6100, '123603')) #>> '{error,key}', 'unit.unknown', 'nobody applies there');
select is((select concat_ws('|', accounts, cases) from admin.set_eligible('123999', false)), '3|0', 'who is still there is said');
select is(pg_temp.differ(pg_temp.line('123601', '甲國小'), pg_temp.line('123602', '乙國小'), pg_temp.line('123604', '丁國小')), '{}', 'what is closed is not missed');
select is(pg_temp.differ(pg_temp.line('123601', '甲國小'), pg_temp.line('123602', '乙國小'), pg_temp.line('123603', '丙國小'), pg_temp.line('123604', '丁國小')), '{123603|again||丙國小}', 'and said when a list has it again');
select is((select name from admin.set_eligible('123603', true)), '丙國小', 'open again');
select is(t.apply(t.secret(), t.form('chief_manager', 'OpenUnit', 6101, '123603')) ->> 'status', 'done', 'one applies there');
select throws_ok(format('select * from admin.set_eligible(%L, %L)', c, e), 'KD009', 'unit.unknown', 'no unit: ' || c) from (values ('CEN12', false), ('nowhere', true), ('123603', null)) x(c, e);
select is(has_function_privilege(r, f, 'execute'), r = 'desk_admin', r || ': ' || f) from unnest('{desk_user,desk_anon,desk_api,desk_admin}'::text[]) r,
    unnest('{admin.compare_units(jsonb),"admin.set_eligible(text,boolean)"}'::text[]) f;
select * from finish();
rollback;
