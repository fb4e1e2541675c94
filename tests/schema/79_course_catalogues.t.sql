-- SPDX-License-Identifier: GPL-3.0-or-later
-- 課程性質 and holidays as 教師進修網 keeps them while the centre runs: who may, what holds together, what follows for courses.
begin;
select no_plan();

create temp table v (name text primary key, t text);
insert into v select n, t.token_for(n) from unnest('{netdesk,khdesk,kdesk,khchief,khoperator}'::text[]) n;
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
create function pg_temp.set(body jsonb, actor text default 'netdesk') returns text language plpgsql as $$
declare answer jsonb := t.do(pg_temp.v(actor), 'catalogue.set', '{"reason": "代碼調整"}'::jsonb || body);
begin
    return coalesce(answer #>> '{error,detail,reason}', answer #>> '{error,key}', answer #>> '{result,id}');
end $$;
create function pg_temp.n(words text) returns core.course_nature language sql as $$ select x from core.course_nature x where x.name = words and x.id >= 10000 $$;

-- Added ---------------------------------------------------------------------------------------------------------------------------
select is(pg_temp.set('{"catalogue": "course_nature", "name": "人工智慧", "parent_id": 402}', n), 'right.missing', n || ' does not') from unnest('{khdesk,kdesk,khchief,khoperator}'::text[]) n;
select ok(pg_temp.set('{"catalogue": "course_nature", "name": "人工智慧", "parent_id": 402}') ~ '^[0-9]+$', '教師進修網 adds a 領域');
select is((select row(x.level, x.retired, (select array_agg(y.name || y.level) from core.course_nature y where y.parent_id = x.id))::text from core.course_nature x where x.name = '人工智慧'), '(3,f,{無4})', 'with 無 below it: it has no parts yet');
select ok(pg_temp.set(jsonb_build_object('catalogue', 'course_nature', 'name', '生成式工具', 'parent_id', (pg_temp.n('人工智慧')).id)) ~ '^[0-9]+$', 'a 科目 below it');
select is(pg_temp.set('{"catalogue": "course_nature", "name": "人工智慧", "parent_id": 402}'), 'catalogue.taken', 'no two of one name in one place');
select is(pg_temp.set(jsonb_build_object('catalogue', 'course_nature', 'name', 'x' || coalesce(p, 'null'), 'parent_id', p::int)), said, coalesce(p, 'null') || ': ' || said)
    from (values ('40', 'choice.unknown'), ('4711', 'choice.unknown'), ('402011001', 'choice.unknown'), ('502061', 'choice.retired')) x(p, said);
select throws_ok($$ select pg_temp.set('{"catalogue": "course_nature", "name": "x"}') $$, 'KC003', 'command.body', 'a place it needs');
select is((select doc ->> 'name' from api.public_snapshot('course_nature') where (doc ->> 'id')::int = (pg_temp.n('生成式工具')).id), '生成式工具', 'every desk gets it');
select is(t.do(pg_temp.v('khchief'), 'course.submit', t.course_form(jsonb_build_object('natures', jsonb_build_array((pg_temp.n('生成式工具')).id)))) ->> 'status', 'done', 'and a course has it');

-- Renamed, retired with what comes in its place --------------------------------------------------------------------------------------
select is(pg_temp.set(jsonb_build_object('catalogue', 'course_nature', 'id', 402050, 'name', '資訊科技', 'parent_id', 402)), '402050', 'one of the release is renamed');
select is(pg_temp.set(jsonb_build_object('catalogue', 'course_nature', 'id', 402050, 'name', '資訊科技', 'parent_id', 302)), 'choice.unknown', 'and not moved');
select is(pg_temp.set(jsonb_build_object('catalogue', 'course_nature', 'id', x, 'name', '學校', 'parent_id', 402)), 'choice.unknown', x || ': stages are the release''s') from unnest('{40,402}'::int[]) x;
select is(pg_temp.set(jsonb_build_object('catalogue', 'course_nature', 'id', 402050, 'name', '資訊科技', 'parent_id', 402, 'retire_on', core.today(), 'successor_id', s)), said, 'a successor ' || coalesce(s::text, '') || ': ' || said)
    from (values (402050, 'choice.unknown'), (402050001, 'choice.unknown'), (4711, 'choice.unknown'), (502061, 'choice.retired')) x(s, said);
select is(pg_temp.set(jsonb_build_object('catalogue', 'course_nature', 'id', 402050, 'name', '資訊科技', 'parent_id', 402, 'successor_id', (pg_temp.n('人工智慧')).id)), 'choice.unknown', 'what is in use has none');
select is(pg_temp.set(jsonb_build_object('catalogue', 'course_nature', 'id', 402050, 'name', '資訊科技', 'parent_id', 402, 'retire_on', core.today(), 'successor_id', (pg_temp.n('人工智慧')).id)), '402050', 'it is retired for another');
select is((select array_agg(row(id, retired, successor_id = (pg_temp.n('人工智慧')).id)::text order by id) from core.course_nature where id = 402050 or parent_id = 402050), '{"(402050,t,t)","(402050001,t,)"}', 'with what lies under it');
select is((t.do(pg_temp.v('khchief'), 'course.submit', t.course_form('{"natures": [402050001]}')) #>> '{error,detail,errors,0,key}'), 'course.nature_incomplete', 'no course has it any more');
select is(pg_temp.set(jsonb_build_object('catalogue', 'course_nature', 'id', 402050, 'name', '資訊科技', 'parent_id', 402)), '402050', 'brought back');
select is((select bool_or(retired) from core.course_nature where id = 402050 or parent_id = 402050), false, 'with what lies under it');
select is((select array_agg(action order by id) from core.catalogue_event where catalogue = 'course_nature' and item_id = 402050), '{change,retire,restore}', 'each with its history');

-- Holidays ------------------------------------------------------------------------------------------------------------------------------
create function pg_temp.day(p_more jsonb, actor text default 'netdesk') returns text language sql as $$
    select pg_temp.set('{"catalogue": "holiday", "name": "補假", "kind": "holiday", "day": "2027-12-31", "until": "2027-12-31"}'::jsonb || p_more, actor) $$;
select is(pg_temp.day('{}', n), 'right.missing', n || ' sets no holiday') from unnest('{khdesk,khchief}'::text[]) n;
select is(pg_temp.day('{}'), '20271231', 'a day is added');
select is(pg_temp.day(b), said, said) from (values ('{}'::jsonb, 'catalogue.taken'), ('{"day": "2027-12-25"}', 'catalogue.taken'), ('{"day": "2027-11-30", "until": "2027-11-01"}', 'date.order'),
    ('{"day": "2027-03-01", "until": "2027-06-30"}', 'date.order'), ('{"day": "1999-01-01", "until": "1999-01-01"}', 'date.far'), ('{"name": ""}', 'text.empty')) x(b, said);
select throws_ok($$ select pg_temp.day('{"kind": "summer"}') $$, 'KC003', 'command.body', 'of two kinds alone');
select isnt(pg_temp.day('{"kind": "winter", "name": "寒假"}'), '20271231', 'two of two kinds on one day are two');
select is(pg_temp.day('{"id": 20271231, "name": "彈性放假", "until": "2028-01-02"}'), '20271231', 'it is changed');
select is(core.review_by('2027-12-30 09:00+08'), date '2028-01-05', 'who decides has that much longer');
select is(pg_temp.day(jsonb_build_object('id', 20271231, 'retire_on', core.today())), '20271231', 'it is none after all');
select is((select count(*) from core.holiday where id = 20271231), 0::bigint, 'and gone');
select ok(exists (select from sync.change where tab = 'holiday' and pk = 20271231 and op = 'D'), 'of every desk');
select is(pg_temp.day('{"id": 20271231}'), 'choice.unknown', 'for good');
select is((select array_agg(action order by id) from core.catalogue_event where catalogue = 'holiday' and item_id = 20271231), '{add,change,retire}', 'its history says who and why');

select finish();
rollback;
