-- SPDX-License-Identifier: GPL-3.0-or-later
-- 整併: accounts and open cases go to the other unit and its desk, nobody keeps what is not theirs, history stays.
begin;
select no_plan();

-- 123999 (its own 總負責人, under khdesk) is merged into 314698 (tpdesk).
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,khdesk,tpdesk,khchief,tpchief}'::text[]) n;
create temp table cases (name text primary key, id bigint);
insert into cases select n, (t.apply(t.secret(), t.form(ty, 'Merge' || n, s, '123999')) #>> '{result,application_id}')::bigint
    from (values ('chief', 'chief_manager', 6201), ('colleague', 'operator', 6202), ('ended', 'operator', 6203)) x(n, ty, s);
select t.on(pg_temp.v('khchief'), 'application.reject', id, '{"reason": "x"}') from cases where name = 'ended';
select t.do(pg_temp.v('khchief'), 'account.close', jsonb_build_object('account_id', (select id from core.account where account_name = 'khcontact'), 'row_version', 1, 'reason', 'x'));
select core.enter_teacher(core.person_of(t.nid('female', 6205)), t.unit('123999'), t.nid('female', 6205), '{"name": "試教師", "sex": "female", "birth_date": "1980-01-01", "title_id": 7}');
create function pg_temp.sees(n text, p_tab text) returns bigint[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(n));
    return array(select pk from api.snapshot(p_tab) order by pk);
end $$;
create function pg_temp.id(n text) returns bigint language sql stable as $$ select id from core.account where account_name = n $$;

select throws_ok(format('select * from admin.merge_units(%L, %L)', f, i), c, m, f || ' into ' || i) from (values
    ('123999', '123999', 'KD009', 'unit.unknown'), ('123999', 'nowhere', 'KD009', 'unit.unknown'), ('CEN12', '314698', 'KD009', 'unit.unknown'),
    ('123999', 'CEN31', 'KD009', 'unit.unknown'), ('123999', '0998', 'KD008', 'account_type.not_offered')) x(f, i, c, m);
select is((select concat_ws('|', accounts, cases) from admin.merge_units('123999', '314698')), '3|2', 'three accounts and two open cases go along');
select is((select array_agg(account_name order by account_name) from core.account where unit_id = t.unit('123999')), null, 'no account is left');
select ok(pg_temp.sees('tpdesk', 'account') @> array[pg_temp.id('khchief'), pg_temp.id('khcontact'), pg_temp.id('khoperator')], 'the other desk has the accounts');
select ok(not pg_temp.sees('khdesk', 'account') && array[pg_temp.id('khchief'), pg_temp.id('khoperator')], 'the former desk no longer');
select is(pg_temp.sees('tpdesk', 'account_event'), array(select id from core.account_event order by id), 'with what was done with them');
select is(pg_temp.sees('khdesk', 'account_event'), '{}', 'which the former desk does not see any more');
select is(pg_temp.sees('tpdesk', 'application'), array(select id from cases where name = 'chief'), 'and the case of a 總負責人');
select is(pg_temp.sees('tpchief', 'teacher'), array(select id from core.teacher), 'the roster too');
select is(pg_temp.sees('khdesk', 'teacher'), '{}', 'which the former desk has no more');
select is(pg_temp.sees('khdesk', 'application'), '{}', 'the former desk decides nothing there');
select is(pg_temp.sees('tpchief', 'application'), array(select id from cases where name = 'colleague'), 'that of a colleague is the other school''s 總負責人''s');
select is((select unit_id from core.application where id = (select id from cases where name = 'ended')), t.unit('123999'), 'what was decided there stays there');
select is((select array_agg(has_chief::text || eligible order by code) from core.unit where code in ('123999', '314698')), '{falsefalse,truetrue}', 'the former unit is closed');
select is((select u.code from core.unit_code c join core.unit u on u.id = c.unit_id where c.code = '123999'), '314698', 'its code leads to the other');
select is(t.apply(t.secret(), t.form('operator', 'MergeLate', 6204, '123999')) #>> '{error,key}', 'unit.unknown', 'nobody applies there');
select is(outcome || ' ' || reason, 'refused code.former', 'and the next list does not open it') from admin.import_units(jsonb_build_array(jsonb_build_object('code', '123999', 'name', '高雄市立試驗高中', 'founder', 'public', 'county', '高雄市', 'kind', 'senior_high')));
select is((select count(*) from core.account where account_type = 'chief_manager' and state = 'open' and unit_id = t.unit('314698')), 2::bigint, 'both 總負責人 are there');
select is(t.do(pg_temp.v('khchief'), 'account.reopen', jsonb_build_object('account_id', pg_temp.id('khcontact'), 'row_version', 3, 'reason', 'x')) ->> 'status', 'done', 'who goes on as before');
select throws_ok('select * from admin.merge_units(''314698'', ''123999'')', 'KD009', 'unit.unknown', 'not back into what is closed');
select is(has_function_privilege(r, 'admin.merge_units(text,text)', 'execute'), r = 'desk_admin', r) from unnest('{desk_user,desk_anon,desk_api,desk_admin}'::text[]) r;
select * from finish();
rollback;
