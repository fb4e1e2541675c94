-- SPDX-License-Identifier: GPL-3.0-or-later
-- A unit without a 總負責人, or with one who does not sign in any more, is reminded by its own desk and nobody else; no mailbox
-- is flooded; who reminded it is seen by the desks above it.
begin;
select no_plan();

select t.account('124698', 'bareop', 'operator', 901), t.account('124698', 'barecon', 'contact', 902), t.account('0998', 'uniop', 'operator', 903);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief,khcontact,khoperator,bareop}'::text[]) n;
create function pg_temp.ask(actor text, code text, how text) returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'unit.remind', jsonb_build_object('unit_id', t.unit(code), 'how', how)) $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,standing}') $$;
create function pg_temp.try(actor text, code text, how text) returns text language plpgsql as $$
declare said text;
begin
    begin
        said := pg_temp.said(pg_temp.ask(actor, code, how));
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;

-- What is wrong with a 總負責人 ------------------------------------------------------------------------------------------
create function pg_temp.chief(opened interval, seen interval) returns void language sql as $$
    update core.account set opened_at = now() - opened, last_sign_in_at = now() - seen where account_name = 'khchief' $$;
select is(core.chief_standing(t.unit('124698')), 'none', 'a school without one');
select is(core.chief_standing(t.unit('0998')), null, 'a university needs none');
select is(core.chief_standing(t.unit('123999')), null, 'one just opened is given time');
select pg_temp.chief('181 days', null);
select is(core.chief_standing(t.unit('123999')), 'never', 'opened half a year ago and not signed in');
select pg_temp.chief('900 days', '181 days');
select is(core.chief_standing(t.unit('123999')), 'idle', 'not for half a year');
select t.account('123999', 'khchieftwo', 'chief_manager', 905);
select is(core.chief_standing(t.unit('123999')), null, 'another one is there');
update core.account set state = 'closed' where account_name = 'khchieftwo';
select is(core.chief_standing(t.unit('123999')), 'idle', 'a closed one helps nobody');
select pg_temp.chief('900 days', '1 day');

-- Who may remind --------------------------------------------------------------------------------------------------------
select is(pg_temp.try(n, '124698', 'mail'), case when n = 'khdesk' then 'none' when n like '%desk' then 'unit.not_visible' else 'right.missing' end, n || ' reminds a school of khdesk') from v cross join lateral (select v.name as n) x;
select is(pg_temp.try('khdesk', '123999', 'mail'), 'unit.has_chief', 'where nothing is wrong, nobody is written to');
select is(pg_temp.try('khdesk', 'CEN12', 'mail'), 'unit.not_visible', 'a desk is no unit to be reminded');
select is(pg_temp.try('netdesk', '0998', 'mail'), 'unit.has_chief', 'a university has no 總負責人');
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'unit.remind', '{"unit_id": 999999, "how": "mail"}')), 'unit.not_visible', 'a unit that is not there');
select throws_ok(format('select t.do(%L, %L, %L)', pg_temp.v('khdesk'), 'unit.remind', '{"unit_id": 1, "how": "fax"}'), 'KC003', 'command.body', 'another way');

-- By mail ---------------------------------------------------------------------------------------------------------------
update core.account set state = 'closed' where account_name = 'barecon';
select is(pg_temp.ask('khdesk', '124698', 'mail') -> 'result', jsonb_build_object('unit_id', t.unit('124698'), 'standing', 'none', 'mails', 1), 'reminded by mail');
select is((select array_agg(address) from core.mail where template = 'unit.remind'), '{bareop@example.edu.tw}', 'who has an account that is open');
select matches((select body from core.mail where template = 'unit.remind'), '目前沒有啟用中的總負責人帳號', 'says what is wrong');
select unalike((select subject || body from core.mail where template = 'unit.remind'), '%{%', 'nothing is left to fill in');
select is((select array[how, standing, by_name] from core.unit_reminder), '{mail,none,試驗員}', 'it is written down');
update core.account set state = 'open' where account_name = 'barecon';
select is(pg_temp.ask('khdesk', '124698', 'mail') #>> '{result,mails}', '2', 'everybody there');
select throws_ok(format('select pg_temp.ask(%L, %L, %L)', 'khdesk', '124698', 'mail'), 'KA007', 'quota.exceeded', 'a third mail within a week is too much');
select is(pg_temp.said(pg_temp.ask('khdesk', '124698', 'letter')), 'none', 'a letter still goes');
select is((select count(*) from core.mail where template = 'unit.remind'), 3::bigint, 'and mails nobody');
update core.account set state = 'closed' where account_name in ('bareop', 'barecon');
delete from auth.quota_use;
select is(pg_temp.said(pg_temp.ask('khdesk', '124698', 'mail')), 'unit.nobody', 'nobody is there to write to');
select is((select count(*) from core.unit_reminder), 3::bigint, 'what was refused is not written down as done');
select pg_temp.chief('900 days', '200 days');
select is(pg_temp.said(pg_temp.ask('khdesk', '123999', 'mail')), 'idle', 'one who does not come any more');
select matches((select body from core.mail where template = 'unit.remind' order by id desc limit 1), '已逾 180 日未登入.*帳號與密碼不得移交', 'is told what to do');

-- Who sees it -----------------------------------------------------------------------------------------------------------
create function pg_temp.seen(actor text) returns bigint language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return (select count(*) from api.snapshot('unit_reminder'));
end $$;
select is(pg_temp.seen(n), case n when 'khdesk' then 4 when 'netdesk' then 4 else 0 end::bigint, n || ' sees reminders of its units') from unnest('{khdesk,tpdesk,netdesk}'::text[]) n;
select throws_ok(format('select pg_temp.seen(%L)', n), 'KS001', 'table.unknown', n || ' sees none') from unnest('{khchief,khcontact,khoperator}'::text[]) n;
select throws_ok($$ update core.unit_reminder set by_name = 'x' $$, '42501', 'append_only', 'nobody changes one');
select * from finish();
rollback;
