-- SPDX-License-Identifier: GPL-3.0-or-later
-- 停用 and 復用: the level above manages an account, nobody their own; who was signed in is signed out; a school keeps a
-- 總負責人; the person is told by mail.
begin;
select no_plan();

select t.account('124698', 'bareop', 'operator', 901), t.account('0998', 'uniop', 'operator', 902), t.account('CEN12', 'khdesktwo', 'reviewer', 903),
    t.account('314698', 'tpop', 'operator', 904);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,khdesktwo,tpdesk,khchief,tpchief,khcontact,khoperator,bareop,uniop,tpop}'::text[]) n;
create function pg_temp.ac(n text) returns core.account language sql as $$ select a from core.account a where a.account_name = n $$;
create function pg_temp.ask(actor text, kind text, n text, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), kind, jsonb_build_object('account_id', (pg_temp.ac(n)).id, 'row_version', (pg_temp.ac(n)).row_version, 'reason', '試驗原因') || more) $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,state}') $$;
create function pg_temp.try(actor text, kind text, n text) returns text language plpgsql as $$
declare said text;
begin
    begin
        said := pg_temp.said(pg_temp.ask(actor, kind, n));
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;

-- Who manages whom: every actor on every account ------------------------------------------------------------------------
create temp table manages (actor text, account text);
insert into manages values
    ('khchief', 'khcontact'), ('khchief', 'khoperator'), ('tpchief', 'tpop'),
    ('khdesk', 'bareop'), ('khdesktwo', 'bareop'),                          -- a school without a 總負責人
    ('netdesk', 'uniop'),                                                   -- 大專: 教師進修網
    ('netdesk', 'kdesk'), ('netdesk', 'khdesk'), ('netdesk', 'khdesktwo'), ('netdesk', 'tpdesk');  -- the desks
create temp table said as
    select actor.name as actor, ac.account_name as account, pg_temp.try(actor.name, 'account.close', ac.account_name) as said
    from v actor cross join core.account ac where ac.account_type <> 'chief_manager';
select is(s.said, case when s.actor in ('khcontact', 'khoperator', 'bareop', 'uniop', 'tpop') then 'right.missing'
                       when exists (select from manages m where m.actor = s.actor and m.account = s.account) then 'closed'
                       else 'account.not_visible' end, format('%s closes %s', s.actor, s.account)) from said s;
select is(pg_temp.try('khdesk', 'account.close', 'khchief'), 'account.last_chief', 'the only 總負責人 is not closed by the desk either');
select is(pg_temp.try(n, 'account.close', 'khchief'), 'account.not_visible', n || ' does not close a 總負責人 of another desk') from unnest('{tpdesk,netdesk,kdesk,tpchief}'::text[]) n;
select is(pg_temp.try('khchief', 'account.close', 'khchief'), 'account.not_visible', 'a 總負責人 does not manage a 總負責人');
select t.account('123999', 'khchieftwo', 'chief_manager', 905);
select is(pg_temp.try('khchief', 'account.close', 'khchieftwo'), 'account.not_visible', 'not another one either');
select is(pg_temp.try('khdesk', 'account.close', 'khchief'), 'closed', 'one of two is closed by the desk');

-- Closing ------------------------------------------------------------------------------------------------------------------
select is((select count(*) from api.open(pg_temp.v('khcontact'))), 1::bigint, 'signed in');
select is(pg_temp.ask('khchief', 'account.close', 'khcontact') -> 'result', jsonb_build_object('account_id', (pg_temp.ac('khcontact')).id, 'state', 'closed'), '停用');
select throws_ok(format('select api.open(%L)', pg_temp.v('khcontact')), 'KA001', 'session.invalid', 'who was signed in with it is signed out');
select is((select count(*) from auth.session s where s.account_id = (pg_temp.ac('khcontact')).id and s.ended_at is null), 0::bigint, 'in every place');
select is((select array[template, address] from core.mail order by id desc limit 1), '{account.close,khcontact@example.edu.tw}', 'the person is told');
select matches((select body from core.mail order by id desc limit 1), '停用原因：試驗原因.*高雄市立試驗高中 總負責人', 'why, and by whom');
select is((select array[action, reason, by_name] from core.account_event order by id desc limit 1), '{close,試驗原因,試驗員}', 'the history keeps it');
select is((select array[what, outcome, detail ->> 'account_id'] from audit.entry order by id desc limit 1), array['account.close', 'done', (pg_temp.ac('khcontact')).id::text], 'the audit too');
select is(pg_temp.said(t.apply(t.secret(), t.form('operator', 'khcontact', 911, '123999'))), 'account_name.taken', 'its name is not free');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.close', 'khcontact')), 'account.state', 'it is closed once');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.reopen', 'khcontact', '{"row_version": 1}')), 'account.changed', 'what was seen before is not what is');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.reopen', 'khcontact', '{"reason": " "}')), 'reason.missing', 'nothing without a reason');
select is(pg_temp.said(pg_temp.ask('tpchief', 'account.reopen', 'khcontact')), 'account.not_visible', 'nor by anybody else');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.reopen', 'khcontact')), 'open', '復用');
select throws_ok(format('select api.open(%L)', pg_temp.v('khcontact')), 'KA001', 'session.invalid', 'an old session does not come back');
select lives_ok(format('select api.open(%L)', t.token_for('khcontact')), 'a new one does');
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'account.close', '{"account_id": 999999, "row_version": 1, "reason": "x"}')), 'account.not_visible', 'one that is none is answered like a stranger''s');
select throws_ok('update core.account_event set reason = ''x''', null, null, 'the history is only added to');

-- A closed 總負責人 does not count as one --------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.ask('khdesk', 'account.close', 'khchief')), 'closed', 'one of two');
select is((select has_chief from core.unit where code = '123999'), true, 'the school has the other');
select is(pg_temp.said(pg_temp.ask('khdesk', 'account.close', 'khchieftwo')), 'account.last_chief', 'who is the last now');
select is(pg_temp.said(pg_temp.ask('khdesk', 'account.reopen', 'khchief')), 'open', 'and may be opened again');

-- One who is managed learns nothing of it, who manages sees all of it ---------------------------------------------------
insert into v select 'again', t.token_for('khchief');
select api.open(pg_temp.v('again'));
select is((select array_agg(distinct doc ->> 'account_id') from api.snapshot('account_event')), array[(pg_temp.ac('khcontact')).id::text], 'a 總負責人 sees what was done with others, not with the own account');
select is((select doc ->> 'row_version' from api.snapshot('account') where doc ->> 'account_name' = 'khcontact'), '3', 'and the version to answer with');
select api.open(pg_temp.v('khdesk'));
select is((select count(distinct doc ->> 'account_id') from api.snapshot('account_event')), 2::bigint, 'the desk sees its schools''');
insert into v select 'contact', t.token_for('khcontact');
select api.open(pg_temp.v('contact'));
select throws_ok('select count(*) from api.snapshot(''account_event'')', 'KS001', 'table.unknown', 'who manages nobody has no such table');

-- A mailbox is not flooded: twenty times a day
do $$
begin
    for i in 1..10 loop
        perform pg_temp.ask('again', 'account.close', 'khoperator');
        perform pg_temp.ask('again', 'account.reopen', 'khoperator');
    end loop;
end $$;
select is((pg_temp.ac('khoperator')).row_version, 21, 'twenty times');
select throws_ok($$ select pg_temp.ask('again', 'account.close', 'khoperator') $$, 'KA007', 'quota.exceeded', 'and no more that day');
select * from finish();
rollback;
