-- SPDX-License-Identifier: GPL-3.0-or-later
-- 單位管理 by a desk: its own units and no other, as they were seen; 教師進修網 all of them. What a desk does and what the operator
-- does is one thing, and stands in the unit's history.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief,khcontact,khoperator,tpchief}'::text[]) n;
create function pg_temp.u(p_code text) returns core.unit language sql stable as $$ select u from core.unit u where u.code = p_code $$;
create function pg_temp.ask(actor text, kind text, code text, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'unit.' || kind, jsonb_build_object('unit_id', (pg_temp.u(code)).id, 'row_version', (pg_temp.u(code)).row_version, 'reason', '依公文辦理') || more) $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer ->> 'status') $$;
create function pg_temp.try(actor text, kind text, code text, more jsonb default '{}') returns text language plpgsql as $$
declare said text;
begin
    begin
        said := pg_temp.said(pg_temp.ask(actor, kind, code, more));
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;
create function pg_temp.seen(actor text) returns text[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return array(select (doc ->> 'action') || ' ' || (select code from core.unit where id = (doc ->> 'unit_id')::int) from api.snapshot('unit_event') order by pk);
exception when sqlstate 'KS001' then return null;
end $$;
create function pg_temp.new(p_code text, p_more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('code', p_code, 'name', '高雄市試驗新設國小', 'kind', 'elementary', 'founder', 'public', 'county_id', (select id from core.county where name = '高雄市'),
        'district_id', 0, 'address', '高雄市苓雅區一路1號', 'phone', '07-6000044') || p_more $$;
create function pg_temp.history(p_code text) returns text language sql stable as $$
    select string_agg(concat_ws(' ', e.action, nullif(e.reason, ''), nullif(e.by_name, '')), ', ' order by e.id) from core.unit_event e where e.unit_id = (pg_temp.u(p_code)).id $$;

-- Who: the desk of the unit, and 教師進修網; whoever is no desk has no right at all.
select is(pg_temp.try(n, k, '124698', '{"name": "高雄市試驗第二國小", "into_id": 0}'), case when n in ('khdesk', 'netdesk') then case k when 'merge' then 'unit.not_visible' else 'done' end
        when n like '%desk' then 'unit.not_visible' else 'right.missing' end, n || ': ' || k)
    from v cross join lateral (select v.name as n) x, unnest('{rename,close,merge}'::text[]) k;
select is(pg_temp.try(n, 'assign', '124698', '{"account_scope": "chief", "desk_id": 0}'), case n when 'netdesk' then 'done' else 'right.missing' end, n || ': assign') from v cross join lateral (select v.name as n) x;
select is(pg_temp.try('netdesk', k, c, '{"name": "高雄市試驗第二國小", "account_scope": "chief", "desk_id": 0}'), 'unit.not_visible', 'a desk is no unit to be managed: ' || k || ' ' || c)
    from unnest('{rename,close,reopen,assign}'::text[]) k, unnest('{CEN12,NET01}'::text[]) c;
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'unit.close', '{"unit_id": 999999, "row_version": 1, "reason": "x"}')), 'unit.not_visible', 'one that is none is answered like somebody else''s');
select is(pg_temp.try('khdesk', 'close', '124698', '{"row_version": 7}'), 'unit.changed', 'not as it was seen');
select is(pg_temp.try('khdesk', k, '124698', '{"reason": " "}'), 'reason.missing', k || ' without a reason') from unnest('{close,merge}'::text[]) k;

-- unit.add ----------------------------------------------------------------------------------------------------------------
create function pg_temp.add(actor text, body jsonb) returns jsonb language sql volatile as $$ select t.do(pg_temp.v(actor), 'unit.add', body || '{"reason": "新設校"}') $$;
select is(pg_temp.said(pg_temp.add('khdesk', pg_temp.new('124997'))), 'done', 'a unit is added');
select is((select concat_ws('|', d.code, k.code, u.colleague_reviewer_id, u.eligible, u.address, u.phone) from core.unit u join core.unit d on d.id = u.chief_reviewer_id join core.unit k on k.id = u.parent_id where u.code = '124997'),
    'CEN12|CEN12|t|高雄市苓雅區一路1號|07-6000044', 'its desk by the rules');
select is(pg_temp.history('124997'), 'add 新設校 試驗員', 'its history begins');
select is((select doc ->> 'name' from api.public_snapshot('unit') where pk = (pg_temp.u('124997')).id), '高雄市試驗新設國小', 'everybody gets it');
select is(t.apply(t.secret(), t.form('chief_manager', 'AddedUnit', 6301, '124997')) ->> 'status', 'done', 'and applies there');
select is(outcome, 'unchanged', 'the next list has it already') from admin.import_units(jsonb_build_array(pg_temp.new('124997', '{"county": "高雄市", "district": ""}')));
select is(pg_temp.said(pg_temp.add('khdesk', pg_temp.new('124997'))), 'field.invalid', 'a code is given once');
select is(pg_temp.add('khdesk', pg_temp.new(c)) #>> '{error,detail,reason}', r, 'code ' || c) from (values ('123999', 'unit_code.taken'), ('12', 'unit_code.format'), ('12499x', 'unit_code.format'), ('0997', 'unit_code.kind'), ('', 'unit_code.format')) x(c, r);
select is(pg_temp.said(pg_temp.add(a, pg_temp.new('314997', jsonb_build_object('county_id', (select id from core.county where name = '臺北市'))))), case a when 'khdesk' then 'unit.other_desk' else 'done' end, a || ' adds a school of Taipei')
    from unnest('{khdesk,tpdesk}'::text[]) a;
select is(pg_temp.said(pg_temp.add('khdesk', pg_temp.new('12NS97', '{"kind": "social_education"}'))), 'unit.other_desk', 'nor what 教師進修網 reviews');
select is(pg_temp.said(pg_temp.add('netdesk', pg_temp.new('12NS97', '{"kind": "social_education"}'))), 'done', 'which adds it');
select throws_ok(format('select pg_temp.add(''netdesk'', %L)', pg_temp.new('124996', m)), 'KC003', 'command.body', m::text)
    from unnest(array['{"kind": "regional_centre"}', '{"kind": "inservice_net"}', '{"kind": "x"}', '{"founder": "x"}', '{"county_id": 999}', '{"county_id": null}', '{"name": null}', '{"district_id": "x"}']::jsonb[]) m;
select is(pg_temp.said(pg_temp.add('netdesk', pg_temp.new('124996', m))), 'field.invalid', m::text)
    from unnest(array['{"name": ""}', '{"name": "12"}', '{"phone": "12"}', '{"address": "1"}']::jsonb[]) m;
select is(pg_temp.said(pg_temp.add('netdesk', pg_temp.new('124996', jsonb_build_object('name', repeat('長', 121))))), 'field.invalid', 'nothing is cut off');
select is((select count(*) from core.unit where code = '124996'), 0::bigint, 'none of these was added');

-- unit.rename ------------------------------------------------------------------------------------------------------------
select is(pg_temp.ask('khdesk', 'rename', '124997', '{"name": "高雄市試驗改名國小"}') #> '{result,changes}', '{"name": {"before": "高雄市試驗新設國小", "after": "高雄市試驗改名國小"}}', 'renamed');
select is((pg_temp.u('124997')).name || ' ' || (pg_temp.u('124997')).row_version, '高雄市試驗改名國小 3', 'one version on (the second gave it its desks)');
select is(pg_temp.said(pg_temp.ask('khdesk', 'rename', '124997', '{"name": "高雄市試驗改名國小"}')), 'field.invalid', 'not to what it is');
select is(warning, 'name.mended', 'the next list does not undo it') from admin.import_units(jsonb_build_array(pg_temp.new('124997', '{"county": "高雄市"}')));
select is((pg_temp.u('124997')).name, '高雄市試驗改名國小', '(it does not)');

-- unit.close, unit.reopen ------------------------------------------------------------------------------------------------
select is(pg_temp.ask('khdesk', 'close', '124997') #> '{error,detail,obstacles}', '[{"n": 1, "key": "unit.cases"}]', 'not while a case waits');
select is(pg_temp.ask('khdesk', 'close', '123999') #> '{error,detail,obstacles}', '[{"n": 2, "key": "unit.accounts"}]', 'not while accounts are open; the single 總負責人 does not count');
select t.account('123999', 'khchieftwo', 'chief_manager', 6305);
select is(pg_temp.ask('khdesk', 'close', '123999') #> '{error,detail,obstacles}', '[{"n": 4, "key": "unit.accounts"}]', 'of two both do');
update core.account set state = 'closed' where account_name in ('khchieftwo', 'khcontact', 'khoperator');
select is(pg_temp.ask('khdesk', 'close', '123999') -> 'result', jsonb_build_object('unit_id', (pg_temp.u('123999')).id, 'eligible', false), 'a unit is closed');
select is((select state from core.account where account_name = 'khchief'), 'closed', 'and its single 總負責人 with it');
select is((select array[template, address] from core.mail order by id desc limit 1), '{account.close,khchief@example.edu.tw}', 'who is told');
select is((select concat_ws(' ', action, reason, by_name) from core.account_event order by id desc limit 1), 'close 依公文辦理 試驗員', 'and whose history has it');
select throws_ok(format('select api.open(%L)', pg_temp.v('khchief')), 'KA001', 'session.invalid', 'nobody of it is signed in');
select is(t.apply(t.secret(), t.form('operator', 'ClosedUnit', 6302, '123999')) #>> '{error,key}', 'unit.unknown', 'nobody applies there');
select is(core.chief_standing((pg_temp.u('123999')).id), null, 'nor is it reminded of a 總負責人');
select is(pg_temp.said(pg_temp.ask('khdesk', k, '123999', '{"name": "高雄市試驗第二高中"}')), 'unit.state', 'a closed one: no ' || k) from unnest('{close,rename}'::text[]) k;
select is(pg_temp.said(pg_temp.ask('khdesk', 'reopen', '124698')), 'unit.state', 'an open one is not opened');
select is(pg_temp.said(pg_temp.ask('tpdesk', 'reopen', '123999')), 'unit.not_visible', 'another desk does not open it');
select is(pg_temp.said(pg_temp.ask('khdesk', 'reopen', '123999')), 'done', 'its own does');
select is((select state from core.account where account_name = 'khchief'), 'closed', 'whose account stays closed until somebody opens it');
update core.account set state = 'open' where account_name = 'khchief';
select is((select k from unnest(array['ok']) k where core.is_last_chief((select a from core.account a where account_name = 'khchief'))), 'ok', 'an open school keeps its 總負責人');
select concat_ws('|', accounts, cases) from admin.set_eligible('123999', false);
select is(pg_temp.history('123999'), 'close 依公文辦理 試驗員, reopen 依公文辦理 試驗員, close', 'what the operator does stands there too');
select is(t.do(pg_temp.v('khdesk'), 'account.close', (select jsonb_build_object('account_id', id, 'row_version', row_version, 'reason', 'x') from core.account where account_name = 'khchief')) ->> 'status', 'done', 'the last 總負責人 of a closed school can be closed');
select concat_ws('|', accounts, cases) from admin.set_eligible('123999', true);

-- unit.merge -------------------------------------------------------------------------------------------------------------
update core.account set state = 'open' where account_name in ('khchief', 'khcontact');
select is(pg_temp.try('khdesk', 'merge', '123999', jsonb_build_object('into_id', (pg_temp.u(c)).id)), m, 'into ' || c) from (values
    ('123999', 'field.invalid'), ('314698', 'unit.not_visible'), ('CEN12', 'unit.not_visible'), ('120398', 'unit.not_visible')) x(c, m);
select is(pg_temp.try('tpdesk', 'merge', '123999', jsonb_build_object('into_id', (pg_temp.u('314698')).id)), 'unit.not_visible', 'nobody takes a unit of another desk in');
select is(pg_temp.try('netdesk', 'merge', '123999', jsonb_build_object('into_id', (pg_temp.u('0998')).id)), 'account_type.not_offered', 'nor into what does not offer the types');
select is(pg_temp.ask('khdesk', 'merge', '123999', jsonb_build_object('into_id', (pg_temp.u('124698')).id)) #>> '{result,accounts}', '4', 'its accounts go along');
select is((select array_agg(distinct unit_id) from core.account where account_name in ('khchief', 'khcontact', 'khoperator', 'khchieftwo')), array[(pg_temp.u('124698')).id], '(they do)');
select is(pg_temp.said(pg_temp.ask('khdesk', k, '123999', jsonb_build_object('into_id', (pg_temp.u('124997')).id))), 'unit.merged', 'what was merged stays so: ' || k) from unnest('{merge,reopen}'::text[]) k;
select is(pg_temp.said(pg_temp.ask('khdesk', 'merge', '124997', jsonb_build_object('into_id', (pg_temp.u('123999')).id))), 'unit.state', 'nor does anything go there');
select is((select changes #>> '{into,after}' from core.unit_event where unit_id = (pg_temp.u('123999')).id order by id desc limit 1), '高雄市試驗國小 124698', 'its history says where it went');
select is((select detail from audit.entry where what = 'unit.merge' and outcome = 'done' order by id desc limit 1) ->> 'accounts', '4', 'and the audit');

-- unit.assign ------------------------------------------------------------------------------------------------------------
create function pg_temp.desk(p_code text, p_scope text default 'chief') returns jsonb language sql as $$ select jsonb_build_object('account_scope', p_scope, 'desk_id', coalesce((pg_temp.u(p_code)).id, 0)) $$;
select is(pg_temp.ask('netdesk', 'assign', '124997', pg_temp.desk('CEN31')) #>> '{result,chief_reviewer_id}', (pg_temp.u('CEN31')).id::text, 'another desk reviews it');
select is((select array_agg(d.code) from core.application a join core.unit d on d.id = a.reviewer_unit_id where a.unit_id = (pg_temp.u('124997')).id), '{CEN31}', 'its open cases go along');
select is(pg_temp.said(pg_temp.ask('khdesk', 'rename', '124997', '{"name": "高雄市試驗丙國小"}')), 'unit.not_visible', 'the former desk does nothing there any more');
select is(pg_temp.said(pg_temp.ask('tpdesk', 'rename', '124997', '{"name": "高雄市試驗丙國小"}')), 'done', 'the new one does');
select is(pg_temp.ask('netdesk', 'assign', '124997', pg_temp.desk('')) #>> '{result,chief_reviewer_id}', (pg_temp.u('CEN12')).id::text, 'and as the rules say again');
select is((select changes from core.unit_event where action = 'assign' order by id desc limit 1) #>> '{chief,before}', (select name from core.desk d where id = (pg_temp.u('CEN31')).id), '(from whom)');
select is(pg_temp.said(pg_temp.ask('netdesk', 'assign', '124997', pg_temp.desk('124698'))), 'unit.unknown', 'a school reviews nobody');
select throws_ok(format('select pg_temp.ask(''netdesk'', ''assign'', ''124997'', %L)', m), 'KC003', 'command.body', m::text) from unnest(array['{"account_scope": "x", "desk_id": 0}', '{"account_scope": "chief"}', '{"account_scope": "chief", "desk_id": null}']::jsonb[]) m;

-- Who sees the history ---------------------------------------------------------------------------------------------------
select is(pg_temp.seen('khdesk'), array['add 124997', 'rename 124997', 'close 123999', 'reopen 123999', 'close 123999', 'reopen 123999', 'merge 123999', 'merge_into 124698', 'assign 124997', 'rename 124997', 'assign 124997'], 'the desk of a unit');
select is(pg_temp.seen('tpdesk'), '{"add 314997"}', 'another desk sees its own');
select is(pg_temp.seen('netdesk') @> (pg_temp.seen('khdesk') || pg_temp.seen('tpdesk') || '{"add 12NS97"}'::text[]), true, '教師進修網 all of it');
select is(pg_temp.seen(n), null, n || ' nothing') from unnest('{khcontact,tpchief}'::text[]) n;
select throws_ok('delete from core.unit_event', '42501', 'append_only', 'it is kept');

-- Every desk hears of it: not without end.
do $$
begin
    for i in 1..19 loop
        perform pg_temp.ask('khdesk', 'rename', '124698', jsonb_build_object('name', '高雄市試驗' || chr(x'4e00'::int + i) || '國小'));
    end loop;
end $$;
select throws_ok($$ select pg_temp.ask('khdesk', 'rename', '124698', '{"name": "高雄市試驗多國小"}') $$, 'KA007', 'quota.exceeded', 'twenty times a day');
select * from finish();
rollback;
