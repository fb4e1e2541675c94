-- SPDX-License-Identifier: GPL-3.0-or-later
-- 研習場所登錄: a unit's own, as it was seen; what is shared is seen in its county, and touched by nobody but its unit and the desk over it.
begin;
select no_plan();

select t.account('124698', 'khother', 'chief_manager', 8001), t.account('134698', 'ptchief', 'chief_manager', 8002), t.teacher('123999', 'khteacher', 8003);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,khdesk,tpdesk,khchief,khcontact,khoperator,khother,tpchief,ptchief,khteacher}'::text[]) n;
create function pg_temp.county(p text) returns int language sql stable as $$ select id from core.county where name = p $$;
create function pg_temp.form(p_more jsonb default '{}') returns jsonb language sql stable as $$
    select jsonb_build_object('name', '活動中心三樓', 'county_id', pg_temp.county('高雄市'), 'district_id', (select id from core.district where name = '鼓山區' and county_id = pg_temp.county('高雄市')),
        'address', '高雄市鼓山區試驗路3號', 'capacity', 120, 'equipment', '[1, 4, 7]'::jsonb, 'equipment_note', '舞臺一座', 'phone', '07-6000044#12', 'shared', false) || p_more $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer ->> 'status') $$;
create function pg_temp.add(actor text, more jsonb default '{}') returns jsonb language sql volatile as $$ select t.do(pg_temp.v(actor), 'venue.add', pg_temp.form(more)) $$;
create function pg_temp.row(p_name text) returns core.venue language sql stable as $$ select x from core.venue x where name = p_name order by id desc limit 1 $$;
create function pg_temp.on(actor text, kind text, p_name text, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'venue.' || kind, pg_temp.form(jsonb_build_object('name', p_name, 'venue_id', (pg_temp.row(p_name)).id, 'row_version', (pg_temp.row(p_name)).row_version, 'reason', '整修')) || more) $$;
create function pg_temp.try(actor text, kind text, p_name text, more jsonb default '{}') returns text language plpgsql as $$
declare said text;
begin
    begin
        said := pg_temp.said(pg_temp.on(actor, kind, p_name, more));
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;
create function pg_temp.seen(actor text, p_tab text default 'venue') returns text[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return array(select coalesce(doc ->> 'name', doc ->> 'action') from api.snapshot(p_tab) order by pk);
exception when sqlstate 'KS001' then return null;
end $$;
create function pg_temp.delta(actor text, p_since text) returns text[] language sql as $$
    select array_agg(concat_ws(' ', d.op, d.doc ->> 'name') order by d.pk) from api.delta(pg_temp.v(actor), p_since) d where d.tab = 'venue' $$;

-- Adding --------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.add('khchief')), 'done', 'a unit registers a room');
select is((select concat_ws('|', u.code, x.name, x.capacity, x.equipment, x.shared, x.state) from core.venue x join core.unit u on u.id = x.unit_id where x.name = '活動中心三樓'), '123999|活動中心三樓|120|{1,4,7}|f|open', 'as it was typed, of the own unit');
select is(pg_temp.said(pg_temp.add('khcontact')), 'venue.taken', 'of one name there is one');
select is(pg_temp.said(pg_temp.add('khother')), 'done', 'another unit has its own of that name');
select is(pg_temp.said(pg_temp.add('khoperator', '{"name": "視聽教室"}')), 'done', 'an 作業人員 registers one too');
select is(pg_temp.said(pg_temp.add('khchief', jsonb_build_object('name', '他單位的教室', 'unit_id', t.unit('124698')))), 'done', 'a unit that is named is not asked for');
select is((pg_temp.row('他單位的教室')).unit_id, t.unit('123999'), 'it is the own one');
select is(pg_temp.said(pg_temp.add('khteacher', '{"name": "教師的教室"}')), 'right.missing', 'a teacher registers none');
select is(pg_temp.add('khchief', f) #>> '{error,detail,field}', w, 'refused: ' || f::text) from (values
    ('{"name": ""}'::jsonb, 'name'), ('{"name": "123"}', 'name'), ('{"address": ""}', 'address'), ('{"capacity": 0}', 'capacity'), ('{"capacity": 5001}', 'capacity'), ('{"county_id": 999}', 'county_id'),
    ('{"district_id": 999999}', 'district_id'), ('{"equipment": [9999]}', 'equipment'), ('{"phone": "123"}', 'phone')) x(f, w);
select is(pg_temp.add('khchief', jsonb_build_object('district_id', (select id from core.district where county_id = pg_temp.county('臺北市') order by id limit 1))) #>> '{error,detail,field}', 'district_id', 'no 鄉鎮 of another county');
select throws_ok(format('select pg_temp.add(''khchief'', %L)', f), 'KC003', 'command.body', f) from unnest(array['{"equipment": "1"}', '{"equipment": ["a"]}', '{"shared": 1}', '{"capacity": "9"}', '{"county_id": null}']) f;
update core.venue_equipment set retired = true where id = 7;
select is(pg_temp.add('khchief', '{"name": "另一間"}') #>> '{error,detail,field}', 'equipment', 'what is retired is chosen no more');
select is(pg_temp.try('khother', 'change', '活動中心三樓', '{"capacity": 110}'), 'done', 'who has it keeps it');
update core.venue_equipment set retired = false where id = 7;

-- Whose -----------------------------------------------------------------------------------------------------------------------
select pg_temp.on('khother', 'change', '活動中心三樓', '{"name": "國小禮堂"}');
select is(pg_temp.try(n, k, '國小禮堂'), case when n in ('khother', 'khdesk', 'netdesk') then 'done' when n = 'khteacher' then 'right.missing' else 'venue.not_visible' end, n || ': ' || k)
    from v cross join lateral (select v.name as n) x, unnest('{change,close}'::text[]) k;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'venue.close', '{"venue_id": 99999999, "row_version": 1, "reason": "x"}')), 'venue.not_visible', 'one that is none is answered like somebody else''s');
select is(pg_temp.seen(n), w, n || ' sees') from (values ('khchief', '{活動中心三樓,視聽教室,他單位的教室}'::text[]), ('khoperator', '{活動中心三樓,視聽教室,他單位的教室}'), ('khother', '{國小禮堂}'), ('tpchief', '{}'), ('ptchief', '{}'),
    ('khteacher', null), ('tpdesk', '{}')) x(n, w);
select is(pg_temp.seen(n) @> '{國小禮堂,視聽教室}', true, n || ' sees its area') from unnest('{netdesk}'::text[]) n;
select is(pg_temp.seen('khdesk') @> '{國小禮堂}', true, 'a desk sees those of the units it reviews');

-- Shared: the county, as long as it is open ------------------------------------------------------------------------------------
create temp table cursor as select sync.cursor() as at;
select is(pg_temp.said(pg_temp.on('khother', 'change', '國小禮堂', '{"shared": true}')), 'done', 'it is shared');
select is(pg_temp.seen('khchief') @> '{國小禮堂}', true, 'a unit of the county sees it');
select is(pg_temp.seen(n), '{}', n || ' does not') from unnest('{tpchief,ptchief}'::text[]) n;
select is('U 國小禮堂' = any (pg_temp.delta('khchief', at)), true, 'and hears of it') from cursor;
select is(pg_temp.delta(n, at), null, n || ' hears nothing') from cursor, unnest('{tpchief,ptchief}'::text[]) n;
select is(pg_temp.try('khchief', 'change', '國小禮堂', '{"capacity": 1}'), 'venue.not_visible', 'seeing is not changing');
select is(pg_temp.seen('khchief', 'venue_event'), (select array_agg(action order by id) from core.venue_event where unit_id = t.unit('123999')), 'nor is its history everybody''s');
select is((core.usable_venue((pg_temp.row(n)).id, t.unit(u))).name, w, format('%s for %s', n, u)) from (values ('國小禮堂', '123999', '國小禮堂'), ('國小禮堂', '314698', '國小禮堂'), ('視聽教室', '123999', '視聽教室'), ('視聽教室', '124698', null)) x(n, u, w);
select pg_temp.on('khother', 'change', '國小禮堂', jsonb_build_object('shared', true, 'county_id', pg_temp.county('屏東縣'), 'district_id', null));
select is(pg_temp.seen('ptchief'), '{國小禮堂}', 'it stands in another county now: there it is seen');
select is(pg_temp.seen('khchief') @> '{國小禮堂}', false, 'and here no more');
select is('D' = any (pg_temp.delta('khchief', at)), true, 'which is said') from cursor;
select is(pg_temp.said(pg_temp.on('khother', 'close', '國小禮堂')), 'done', 'it is closed');
select is(pg_temp.seen('ptchief'), '{}', 'a closed one is shown to nobody else');
select is((core.usable_venue((pg_temp.row('國小禮堂')).id, t.unit('124698'))).id, null, 'nor chosen by anybody');

-- As it was seen, and as it stands ---------------------------------------------------------------------------------------------
select is(pg_temp.try('khother', k, '國小禮堂'), 'venue.state', 'closed: no ' || k) from unnest('{change,close}'::text[]) k;
select is(pg_temp.try('khother', 'reopen', '國小禮堂'), 'done', 'but used again');
select is(pg_temp.try('khchief', 'reopen', '視聽教室'), 'venue.state', 'an open one is not opened');
select is(pg_temp.try('khchief', 'close', '視聽教室', '{"row_version": 7}'), 'venue.changed', 'not as it was seen');
select is(pg_temp.try('khchief', 'close', '視聽教室', '{"reason": " "}'), 'reason.missing', 'closing has a reason');
select pg_temp.on('khchief', 'close', '視聽教室'), pg_temp.add('khchief', '{"name": "視聽教室"}');
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'venue.reopen', (select jsonb_build_object('venue_id', id, 'row_version', row_version) from core.venue where name = '視聽教室' and state = 'closed'))), 'venue.taken', 'not where another has its name meanwhile');

-- History ------------------------------------------------------------------------------------------------------------------------
select is((select string_agg(concat_ws(' ', action, nullif(reason, ''), by_name), ', ' order by id) from core.venue_event where venue_id = (pg_temp.row('國小禮堂')).id),
    'add 試驗員, change 整修 試驗員, change 整修 試驗員, change 整修 試驗員, close 整修 試驗員', 'who did what');
select is((select changes from core.venue_event where action = 'change' and changes ? 'shared' order by id limit 1) -> 'shared', '{"after": true, "before": false}', 'with before and after');
select is((select count(*) from core.venue_event where changes = '{}' and action = 'change'), 0::bigint, 'who changes nothing has done nothing');
select throws_ok('delete from core.venue_event', '42501', 'append_only', 'it is kept');
select is((select outcome from audit.entry where what = 'venue.close' order by id desc limit 1), 'done', 'and stands in the audit');

-- When it is taken -------------------------------------------------------------------------------------------------------------
create function pg_temp.course(p_number int, p_unit text, p_venue bigint, p_state text, p_from timestamptz, p_mode text default 'in_person') returns bigint language plpgsql as $$
declare v_id bigint;
begin
    insert into core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, state, title, class_kind, mode, open_scope, starts_at, ends_at, date_from, date_to, hours, hour_unit, quota, fee, due_on, venue_id)
        select p_number, t.unit(p_unit), min(a.id), 'x', t.unit('CEN12'), p_state, 'x', 'non_credit', 'in_person', 'all', p_from, p_from + interval '3 hours', p_from::date, p_from::date, 3, 'hour', 40, 0, p_from::date, p_venue from core.account a
        returning id into v_id;
    insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name) select v_id, 1, jsonb_build_object('venue_id', p_venue), min(a.id), 'x' from core.account a;
    insert into core.course_session values (v_id, 1, p_from, p_from + interval '3 hours', 0, 3, p_mode, '', '', '', '{}');
    return v_id;
end $$;
select t.account('124698', 'planner', 'operator', 8004);
insert into v values ('planner', t.token_for('planner'));
create temp table c as select (pg_temp.row('活動中心三樓')).id as venue, date_trunc('hour', now()) + interval '10 days' as at;
select pg_temp.course(1, '123999', venue, 'approved', at) from c;
select is(core.venue_clash(venue, at + f, at + u), w, format('%s–%s', f, u)) from c, (values ('-1 hour'::interval, '0 hours'::interval, null::bigint), ('3 hours', '4 hours', null), ('-1 hour', '1 minute', 1), ('1 hour', '2 hours', 1), ('2 hours', '5 hours', 1)) x(f, u, w);
select is(core.venue_clash(venue, at, at + interval '1 hour', (select id from core.course where number = 1)), null, 'a course is not in its own way') from c;
select is(core.venue_clash((pg_temp.row('視聽教室')).id, at, at + interval '1 hour'), null, 'another room is free') from c;
select pg_temp.course(i, '123999', venue, s, at + interval '1 day') from c, (values (2, 'rejected'), (3, 'withdrawn'), (4, 'cancelled')) x(i, s);
select is(core.venue_clash(venue, at + interval '1 day', at + interval '25 hours'), null, 'what was given up takes no room') from c;
select pg_temp.course(5, '124698', venue, 'submitted', at + interval '2 days'), pg_temp.course(6, '123999', venue, 'approved', at + interval '3 days', 'online') from c;
select is(core.venue_clash(venue, at + interval '2 days', at + interval '3 days'), 5::bigint, 'what waits for its review does, whoever''s it is') from c;
select is(core.venue_clash(venue, at + interval '3 days', at + interval '4 days'), null, 'what is held online does not') from c;
select is(core.venue_capacity(venue, t.unit(u)), w, u || ' asks how many it holds') from c, (values ('123999', 120), ('124698', null)) x(u, w);
select is((select string_agg(coalesce(x ->> 'number', '-'), ',') from jsonb_array_elements(api.venue_plan(pg_temp.v('khchief'), venue)) x), '1,-', 'the plan: the own courses by number, of others the time alone') from c;
select throws_ok(format('select api.venue_plan(%L, %s)', pg_temp.v('planner'), venue), 'KD190', 'venue.not_visible', 'of a room that one sees') from c;
select throws_ok(format('select api.venue_plan(%L, %s)', pg_temp.v('khteacher'), venue), 'KA004', 'right.missing', 'and of a business account') from c;

-- What the form of a course is told ----------------------------------------------------------------------------------------------
create function pg_temp.found(p_unit text, p_more jsonb, p_course bigint default null) returns text language sql stable as $$
    select string_agg((f ->> 'field') || ' ' || (f ->> 'key') || coalesce(' ' || nullif(f -> 'values', '{}')::text, ''), ', ' order by f ->> 'key') from core.course_venue_findings(core.course_draft_of(t.course_form(p_more, 20), t.unit(p_unit),
        (select min(id) from core.account), p_course)) f $$;
select is(pg_temp.found('123999', '{}'), null, 'who names no venue is told nothing');
select is(pg_temp.found('123999', jsonb_build_object('venue_id', venue, 'class_size', 120)), null, 'a free one that is large enough') from c;
select is(pg_temp.found('123999', jsonb_build_object('venue_id', venue, 'class_size', 121)), 'venue course.venue_capacity {"quota": 121, "capacity": 120}', 'too small') from c;
select is(pg_temp.found('123999', jsonb_build_object('venue_id', venue, 'class_size', 61, 'class_count', 2)), 'venue course.venue_capacity {"quota": 122, "capacity": 120}', '(of all classes)') from c;
select is(pg_temp.found('124698', jsonb_build_object('venue_id', v)), 'venue_id course.venue_unknown', 'what one may not use is not named: ' || coalesce(v, 0)) from c, unnest(array[venue, 999999]) v;
select pg_temp.course(7, '123999', venue, 'approved', (core.today() + 20 + time '10:00') at time zone 'Asia/Taipei') from c;
select is(pg_temp.found('123999', jsonb_build_object('venue_id', venue)), 'venue course.venue_clash {"number": 7}', 'taken at that time') from c;
select is(pg_temp.found('123999', jsonb_build_object('venue_id', venue), (select id from core.course where number = 7)), null, 'not by itself') from c;
update core.venue set state = 'closed' where id = (select venue from c);
select is(pg_temp.found('123999', jsonb_build_object('venue_id', venue)), 'venue_id course.venue_unknown', 'a closed one is chosen no more') from c;
select is(pg_temp.found('123999', jsonb_build_object('venue_id', venue), (select id from core.course where number = 7)), null, 'but kept by the course that has it') from c;
update core.venue set state = 'open' where id = (select venue from c);

-- Not without end ------------------------------------------------------------------------------------------------------------
update core.setting set value = '4' where key = 'venues_a_unit';
select is(pg_temp.said(pg_temp.add('khchief', '{"name": "第四間"}')), 'done', 'as many as there may be');
select is(pg_temp.add('khchief', '{"name": "第五間"}') #> '{error,detail}', '{"maximum": 4}', 'and no more');
insert into auth.quota_use(action, per, key, weight) select 'venue', 'account', id::text, 200 from core.account where account_name = 'khchief';
select throws_ok($$ select pg_temp.add('khchief', '{"name": "第六間"}') $$, 'KA007', 'quota.exceeded', 'the county is told: so often a day');
select * from finish();
rollback;
