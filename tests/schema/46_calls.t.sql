-- SPDX-License-Identifier: GPL-3.0-or-later
-- A telephone call is written down by whoever answers it, about what they see and nothing else, and read by those who answer the
-- same telephone.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief,tpchief,khcontact,khoperator}'::text[]) n;
create temp table cases (name text primary key, id bigint);
insert into cases select n, (t.apply(t.secret(), t.form(ty, 'Call' || n, s, u)) #>> '{result,application_id}')::bigint from (values
    ('kh', 'chief_manager', 301, '124698'), ('khcol', 'operator', 305, '123999'), ('tp', 'chief_manager', 302, '314698')) x(n, ty, s, u);
create function pg_temp.ac(n text) returns bigint language sql as $$ select id from core.account where account_name = n $$;
create function pg_temp.app(n text) returns bigint language sql as $$ select id from cases where name = n $$;
create function pg_temp.log(actor text, code text, p_more jsonb default '{}') returns text language plpgsql as $$
declare answer jsonb;
begin
    answer := t.do(pg_temp.v(actor), 'call.log', jsonb_build_object('unit_id', t.unit(code), 'caller', '王先生', 'note', '問進度') || p_more);
    return coalesce(answer #>> '{error,key}', 'done');
exception when others then return sqlerrm;
end $$;
create function pg_temp.about(k text, id bigint) returns jsonb language sql as $$ select jsonb_build_object(k, id) $$;

-- What a hostile client wants: to learn of, or to write at, what it does not see -------------------------------------------
select is(pg_temp.log('khdesk', '314698'), 'unit.not_visible', 'a unit of another desk');
select is(pg_temp.log('khchief', '124698'), 'unit.not_visible', 'another school');
select is(t.do(pg_temp.v('khdesk'), 'call.log', '{"unit_id": 999999, "caller": "王先生"}') #>> '{error,key}', 'unit.not_visible', 'a unit that is not there');
select is(pg_temp.log('khdesk', '123999', pg_temp.about('account_id', pg_temp.ac('tpchief'))), 'account.not_visible', 'an account of another desk');
select is(pg_temp.log('khdesk', '123999', pg_temp.about('account_id', 999999)), 'account.not_visible', 'one that is not there, in the same words');
select is(pg_temp.log('khdesk', '124698', pg_temp.about('account_id', pg_temp.ac('khchief'))), 'account.not_visible', 'one of another unit');
select is(pg_temp.log('khdesk', '124698', pg_temp.about('application_id', pg_temp.app('tp'))), 'application.not_visible', 'a case of another desk');
select is(pg_temp.log('khdesk', '123999', pg_temp.about('application_id', pg_temp.app('khcol'))), 'application.not_visible', 'a case that the school decides');
select is(pg_temp.log('khdesk', '124698', pg_temp.about('application_id', 999999)), 'application.not_visible', 'one that is not there, in the same words');
select is(pg_temp.log(n, '123999'), 'right.missing', n || ' answers no telephone') from unnest('{khcontact,khoperator}'::text[]) n;
select is((select count(*) from core.phone_call), 0::bigint, 'what was refused is not written down');
select is(pg_temp.log('khdesk', '123999', '{"caller": ""}'), 'field.invalid', 'nobody called');
select is(pg_temp.log('khdesk', '123999', '{"caller": 5}'), 'command.body', 'a number is no name');
select is(pg_temp.log('khdesk', '123999', jsonb_build_object('note', repeat('長', 501))), 'field.invalid', 'a note that is too long');
select is(pg_temp.log('khdesk', '124698', pg_temp.about('account_id', pg_temp.ac('khchief')) || pg_temp.about('application_id', pg_temp.app('kh'))), 'command.body', 'about two things');

-- Who may ------------------------------------------------------------------------------------------------------------------
select is(pg_temp.log('khdesk', '123999'), 'done', 'a desk about a unit of its own');
select is(pg_temp.log('khdesk', '123999', pg_temp.about('account_id', pg_temp.ac('khchief'))), 'done', 'about an account');
select is(pg_temp.log('khdesk', '124698', pg_temp.about('application_id', pg_temp.app('kh'))), 'done', 'about a case');
select is(pg_temp.log('khdesk', '123999', '{"note": ""}'), 'done', 'without a note');
select is(pg_temp.log('netdesk', '123999'), 'done', 'the desk above');
select is(pg_temp.log('khchief', '123999', pg_temp.about('application_id', pg_temp.app('khcol'))), 'done', 'a school about its colleague''s case');
select is((select array[caller, note, by_name] from core.phone_call order by id limit 1), '{王先生,問進度,試驗員}', 'it is written down as it was sent');

-- Who reads it: those who answer the same telephone. A school does not read what its desk has noted about it. --------------
create function pg_temp.seen(actor text) returns bigint language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return (select count(*) from api.snapshot('phone_call'));
end $$;
select is(pg_temp.seen(n), case n when 'khdesk' then 4 when 'netdesk' then 1 when 'khchief' then 1 else 0 end::bigint, n || ' reads its own calls')
    from unnest('{khdesk,tpdesk,kdesk,netdesk,khchief,tpchief}'::text[]) n;
select throws_ok(format('select pg_temp.seen(%L)', n), 'KS001', 'table.unknown', n || ' reads none') from unnest('{khcontact,khoperator}'::text[]) n;
select throws_ok($$ update core.phone_call set caller = 'x' $$, '42501', 'append_only', 'nobody changes one');
select throws_ok($$ delete from core.phone_call $$, '42501', 'append_only', 'or takes one away');

-- Nobody fills the log ------------------------------------------------------------------------------------------------------
update auth.quota set uses = 5 where action = 'call';
select is((select array_agg(pg_temp.log('tpdesk', '314698') order by i) from generate_series(1, 6) i)[6], 'quota.exceeded', 'not without end');
select * from finish();
rollback;
