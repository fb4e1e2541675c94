-- SPDX-License-Identifier: GPL-3.0-or-later
-- 刪除, 復原, 身份切換, 編輯: who may do it with whom, what stands in the way, and what is left of a deleted account.
begin;
select no_plan();

select t.account('124698', 'bareop', 'operator', 901), t.account('0998', 'uniop', 'operator', 902), t.account('CEN12', 'khdesktwo', 'reviewer', 903),
    t.account('314698', 'tpop', 'operator', 904);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,khdesktwo,tpdesk,khchief,tpchief,khcontact,khoperator,bareop,uniop,tpop}'::text[]) n;
create function pg_temp.ac(n text) returns core.account language sql as $$ select a from core.account a where a.account_name = n order by id desc limit 1 $$;
create function pg_temp.ask(actor text, kind text, n text, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), kind, jsonb_build_object('account_id', (pg_temp.ac(n)).id, 'row_version', (pg_temp.ac(n)).row_version, 'reason', '試驗原因',
        'account_type', case (pg_temp.ac(n)).account_type when 'operator' then 'contact' else 'operator' end,
        'fields', jsonb_build_object('job_title', jsonb_build_object('base', (pg_temp.ac(n)).job_title, 'new', '組長'))) || more) $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,state}', answer #>> '{result,account_type}', answer #>> '{result,fields}') $$;
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

-- Who manages whom: every actor, every account, every kind -----------------------------------------------------------------
create temp table manages (actor text, account text);
insert into manages values
    ('khchief', 'khcontact'), ('khchief', 'khoperator'), ('tpchief', 'tpop'), ('khdesk', 'bareop'), ('khdesktwo', 'bareop'), ('netdesk', 'uniop'),
    ('netdesk', 'kdesk'), ('netdesk', 'khdesk'), ('netdesk', 'khdesktwo'), ('netdesk', 'tpdesk'),
    ('khdesk', 'khchief'), ('khdesktwo', 'khchief'), ('tpdesk', 'tpchief');
create temp table expected (kind text, account text, said text);
insert into expected
    select k.kind, a.account_name, case when k.kind = 'account.delete' then case when a.account_type = 'chief_manager' then 'account.obstacles' else 'deleted' end
        when k.kind = 'account.edit' then '["job_title"]'
        when k.kind = 'account.restore' then 'account.state'
        when k.kind = 'account.unbind' then 'device.state'
        when a.account_type in ('chief_manager', 'reviewer') then 'account.type_fixed'
        when a.account_name = 'uniop' then 'account_type.not_offered'
        when a.account_type = 'operator' then 'contact' else 'operator' end
    from core.account a, unnest('{account.delete,account.restore,account.switch,account.edit,account.unbind}'::text[]) k(kind);
select is(pg_temp.try(actor.name, e.kind, e.account), case when actor.name in ('khcontact', 'khoperator', 'bareop', 'uniop', 'tpop') then 'right.missing'
        when exists (select from manages m where m.actor = actor.name and m.account = e.account) then e.said else 'account.not_visible' end,
    format('%s %s %s', actor.name, e.kind, e.account)) from v actor cross join expected e;

-- Switching ------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.ask('khchief', 'account.switch', 'khcontact', '{"account_type": "contact"}')), 'account.state', 'what it is already');
select throws_ok(format('select pg_temp.ask(%L, %L, %L, %L)', 'khchief', 'account.switch', 'khcontact', jsonb_build_object('account_type', x)), 'KC003', 'command.body', 'never to ' || x)
    from unnest('{chief_manager,reviewer,case,x}'::text[]) x;
select is(pg_temp.said(pg_temp.ask('khchief', 'account.switch', 'khcontact', '{"row_version": 7}')), 'account.changed', 'not what was seen');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.switch', 'khcontact')), 'operator', '身份切換成「作業人員」');
select is((select array[action, changes::text, by_name] from core.account_event order by id desc limit 1),
    array['switch', '{"account_type": {"after": "operator", "before": "contact"}}', '試驗員'], 'the history has before and after');
select matches((select address || subject || body from core.mail order by id desc limit 1), 'khcontact@.*身份切換.*由「連絡人」切換成「作業人員」', 'the person is told');
select is(api.open(pg_temp.v('khcontact')) ->> 'account_type', 'operator', 'and is what the centre says from the next call on');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.switch', 'khcontact')), 'contact', 'and back');

-- Editing --------------------------------------------------------------------------------------------------------------------
create function pg_temp.edit(n text, fields jsonb, actor text default 'khchief') returns jsonb language sql volatile as $$ select pg_temp.ask(actor, 'account.edit', n, jsonb_build_object('fields', fields)) $$;
select is(pg_temp.edit('khcontact', format('{"%s": {"base": "x", "new": "y"}}', f)::jsonb) #>> '{error,key}', 'field.frozen', f || ' is never another') from unnest('{account_name,name,national_id}'::text[]) f;
select throws_ok(format('select pg_temp.edit(%L, %L)', 'khcontact', format('{"%s": {"base": "x", "new": "y"}}', f)), 'KC003', 'command.body', f || ' is not for editing')
    from unnest('{account_type,unit_id,person_id,state,row_version,application_id,deleted_from,sex}'::text[]) f;
select is(pg_temp.edit('khcontact', j::jsonb) #>> '{error,detail,reason}', r, 'a value keeps its rule: ' || r) from (values ('{"phone": {"base": "02-22345678", "new": "12"}}', 'phone.format'),
    ('{"email": {"base": "khcontact@example.edu.tw", "new": "x@"}}', 'email.format'), ('{"job_title": {"base": "主任", "new": ""}}', 'text.empty')) x(j, r);
select is(pg_temp.edit('khcontact', '{"phone": {"base": "07-6009999", "new": "07-6001111"}, "fax": {"base": "02-22345679", "new": "07-6002222"}}') #> '{error,detail}',
    '{"fields": {"phone": {"base": "07-6009999", "mine": "07-6001111", "theirs": "02-22345678"}}}', 'what was seen is not what is: that field, and nothing is done');
select is((pg_temp.ac('khcontact')).fax, '02-22345679', 'nothing');
select is(pg_temp.said(pg_temp.edit('khcontact', '{"phone": {"base": "02-22345678", "new": "07-6001111"}}')), '["phone"]', 'a phone');
select is((select array_agg(address) from core.mail where command_id = (select command_id from core.account_event order by id desc limit 1)), '{khcontact@example.edu.tw}', 'is told to the one address');
select is(pg_temp.said(pg_temp.edit('khcontact', '{"email": {"base": "khcontact@example.edu.tw", "new": "moved@example.edu.tw"}, "job_title": {"base": "主任", "new": "組長"}}')), '["email", "job_title"]', 'a mail');
select is((select array_agg(address order by address) from core.mail where command_id = (select command_id from core.account_event order by id desc limit 1)), '{khcontact@example.edu.tw,moved@example.edu.tw}', 'to the old and the new');
select matches((select body from core.mail order by id desc limit 1), '變更項目：職稱、E-Mail', 'which fields');
select ok(not exists (select from core.mail where template = 'account.edit' and body ~ '07-6001111|moved@'), 'without what stands in them');
select is((select changes from core.account_event order by id desc limit 1), '{"email": {"after": "moved@example.edu.tw", "before": "khcontact@example.edu.tw"}, "job_title": {"after": "組長", "before": "主任"}}', 'the history has them');
select is((select count(*) from core.account_event), 4::bigint, 'an event each');
select is(pg_temp.said(pg_temp.edit('khcontact', '{"job_title": {"base": "主任", "new": "組長"}}')), '[]', 'the same once more is nothing');
select is((select count(*) from core.account_event), 4::bigint, 'and leaves nothing');
select is((select detail from audit.entry order by id desc limit 1), jsonb_build_object('account_id', (pg_temp.ac('khcontact')).id, 'fields', '[]'::jsonb) || jsonb_build_object('operator', session_user), 'the audit has names of fields, no values');

-- What stands in the way -----------------------------------------------------------------------------------------------------
create temp table cases (name text primary key, answer jsonb);
insert into cases select n, t.apply(t.secret(), t.form(ty, 'Del' || n, s, u)) from (values ('kh', 'operator', 951, '123999'), ('desk', 'chief_manager', 952, '124698'), ('tp', 'contact', 953, '314698')) x(n, ty, s, u);
create function pg_temp.number(n text) returns text language sql as $$ select answer #>> '{result,number}' from cases where name = n $$;
create function pg_temp.case(n text) returns bigint language sql as $$ select (answer #>> '{result,application_id}')::bigint from cases where name = n $$;
select is(pg_temp.ask('khdesk', 'account.delete', 'khchief') #> '{error,detail,obstacles}', jsonb_build_array(jsonb_build_object('key', 'account.last_chief', 'unit_id', t.unit('123999')),
    jsonb_build_object('key', 'application.waits', 'number', pg_temp.number('kh'), 'application_id', pg_temp.case('kh'))), 'the only 總負責人, and the case of a colleague that nobody else opens: nothing of another school''s');
select is((pg_temp.ac('khchief')).state || (select count(*) from core.hold where account_id = (pg_temp.ac('khchief')).id), 'open1', 'and nothing has happened');
select t.account('123999', 'khchieftwo', 'chief_manager', 905);
select is(pg_temp.try('khdesk', 'account.delete', 'khchief'), 'deleted', 'with another one nothing stands there any more');
select t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.case('desk'), '{"how": "fax", "head_seal": true}');
select is(pg_temp.try('netdesk', 'account.delete', 'khdesk'), 'deleted', 'one of two reviewers');
update core.account set state = 'closed' where account_name = 'khdesktwo';
select is(pg_temp.ask('netdesk', 'account.delete', 'khdesk') #> '{error,detail,obstacles}', jsonb_build_array(jsonb_build_object('key', 'application.waits', 'number', pg_temp.number('desk'), 'application_id', pg_temp.case('desk'))),
    'the only one who reviews at its desk: the case that waits for a review, none that waits for somebody else');
select is(pg_temp.try('netdesk', 'account.delete', 'khdesktwo'), 'deleted', 'for a closed one nobody waits');
update core.account set state = 'open' where account_name = 'khdesktwo';

-- Deleting -------------------------------------------------------------------------------------------------------------------
delete from auth.quota_use where action = 'manage';  -- twenty times a day (47_accounts)
select is(pg_temp.said(pg_temp.ask('khchief', 'account.delete', 'khcontact', '{"reason": " "}')), 'reason.missing', 'nothing without 刪除理由');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.delete', 'khcontact', '{"row_version": 1}')), 'account.changed', 'nor what was not seen');
select is(pg_temp.ask('khchief', 'account.delete', 'khcontact') -> 'result', jsonb_build_object('account_id', (pg_temp.ac('khcontact')).id, 'state', 'deleted'), '刪除帳號');
select is(pg_temp.said(pg_temp.ask('khchief', k, 'khcontact')), 'account.state', 'of a deleted one: no ' || k) from unnest('{account.delete,account.close,account.reopen,account.switch,account.edit}'::text[]) k;
select throws_ok(format('select api.open(%L)', pg_temp.v('khcontact')), 'KA001', 'session.invalid', 'who was signed in with it is signed out');
select is((select array[template, address] from core.mail order by id desc limit 1), '{account.delete,moved@example.edu.tw}', 'and told');
select matches((select body from core.mail order by id desc limit 1), '刪除理由：試驗原因.*請於 20[0-9/]{8} 前洽 高雄市立試驗高中 總負責人 回復', 'why, by whom, until when it can be restored');
select is((select array[action, reason] from core.account_event order by id desc limit 1), '{delete,試驗原因}', 'the history keeps it');
select is((select array[what, outcome, detail ->> 'account_id'] from audit.entry where what = 'account.delete' and outcome = 'done' order by id desc limit 1), array['account.delete', 'done', (pg_temp.ac('khcontact')).id::text], 'the audit too');
select is(auth.account_of('khcontact'), null, 'no name leads to its password');
select is(auth.kdf_of('khcontact') ->> 'salt', encode(substr(ext.hmac('khcontact', (select salt from auth.secret), 'sha256'), 1, 16), 'hex'), 'whoever asks is answered like for a name that never was');
select is(auth.kdf_of('#' || (pg_temp.ac('khcontact')).id) ->> 'salt', encode(substr(ext.hmac(convert_to('#' || (pg_temp.ac('khcontact')).id, 'UTF8'), (select salt from auth.secret), 'sha256'), 1, 16), 'hex'), 'and no other name does');
select ok(not auth.note_sign_in((pg_temp.ac('khcontact')).id), 'a sign-in that was under way does not end in it');
select is(pg_temp.try('tpchief', 'account.restore', 'khcontact'), 'account.not_visible', 'another school''s 總負責人 does not restore it');
select is(pg_temp.try('khdesk', 'account.restore', 'khcontact'), 'account.not_visible', 'nor the desk, while there is a 總負責人');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.restore', 'khcontact', '{"reason": ""}')), 'reason.missing', 'nothing without a reason');

-- Who sees it
create function pg_temp.seen(p_actor text, p_tab text) returns text[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_actor));
    return array(select doc ->> case p_tab when 'account' then 'account_name' else 'account_id' end from api.snapshot(p_tab) where doc ->> 'state' = 'deleted' or doc ->> 'action' = 'delete' order by 1);
end $$;
select is(pg_temp.seen(x, 'account'), '{khcontact}', x || ' sees it to restore it') from unnest('{khchief,khdesk,netdesk}'::text[]) x;
select is(pg_temp.seen(x, 'account'), '{}', x || ' does not') from unnest('{tpchief,tpdesk,kdesk,khoperator}'::text[]) x;
select is((select (doc ->> 'restorable_until')::timestamptz - (doc ->> 'deleted_at')::timestamptz from (select api.open(pg_temp.v('khchief'))) o, lateral api.snapshot('account') s where doc ->> 'state' = 'deleted'), interval '30 days', 'and until when');

-- Restored as it was
delete from auth.quota_use where action = 'manage';  -- twenty times a day (47_accounts)
select is(pg_temp.said(pg_temp.ask('khchief', 'account.restore', 'khcontact')), 'open', '復原');
select is(auth.account_of('khcontact'), (pg_temp.ac('khcontact')).id, 'its name leads to its password again');
select is((select encode(stored_key, 'hex') from auth.credential where login = 'khcontact'), t.verifier('pw-khcontact') ->> 'stored_key', 'the one that it was');
select throws_ok(format('select api.open(%L)', pg_temp.v('khcontact')), 'KA001', 'session.invalid', 'an old session does not come back');
update auth.session set ended_at = null;
select throws_ok(format('select api.open(%L)', pg_temp.v('khcontact')), 'KA001', 'session.invalid', 'not even one that had not been ended');
select lives_ok(format('select api.open(%L)', t.token_for('khcontact')), 'a new one does');
select is((select array[template, address] from core.mail order by id desc limit 1), '{account.restore,moved@example.edu.tw}', 'the person is told');
select is(pg_temp.said(t.apply(t.secret(), t.form('operator', 'khcontact', 960, '123999'))), 'account_name.taken', 'its name is held again');
select is(pg_temp.said(t.apply(t.secret(), t.form('operator', 'another', 6, '123999', jsonb_build_object('sex', 'female', 'national_id', t.nid('female', 6))))), 'person.has_account', 'its person too');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.close', 'khcontact')), 'closed', 'one that is closed');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.delete', 'khcontact')), 'deleted', 'can be deleted');
select is(pg_temp.said(pg_temp.ask('khchief', 'account.restore', 'khcontact')), 'closed', 'and comes back closed');
select is(pg_temp.said(pg_temp.ask('khdesk', 'account.delete', 'khchieftwo')), 'deleted', 'of two 總負責人 one');
select ok((select has_chief from core.unit where code = '123999'), 'the school has the other');

-- Name and person are free at once
delete from auth.quota_use where action = 'manage';  -- twenty times a day (47_accounts)
select pg_temp.ask('khchief', 'account.delete', 'khcontact');
create function pg_temp.female(serial int) returns jsonb language sql as $$ select jsonb_build_object('sex', 'female', 'national_id', t.nid('female', serial)) $$;
insert into cases select 'name', t.apply(t.secret(), t.form('operator', 'KhContact', 961, '123999'));
select is((select answer ->> 'status' from cases where name = 'name'), 'done', 'somebody else takes the name');
select is(pg_temp.try('khchief', 'account.restore', 'khcontact'), 'account.taken_again', 'it is not restored while that one has it');
insert into v select 'now', t.token_for('khchief');
select is(pg_temp.said(t.on(pg_temp.v('now'), 'application.open_as', pg_temp.case('name'), '{"account_type": "operator"}')), 'approved', 'whose account is opened under it');
select is((select account_id from auth.credential where login = 'khcontact'), (select id from core.account where application_id = pg_temp.case('name')), 'with a password of its own');
create temp table old as select min(id) as id from core.account where account_name = 'khcontact';
create function pg_temp.restore() returns text language sql volatile as $$ select pg_temp.said(t.do(pg_temp.v('khchief'), 'account.restore', jsonb_build_object('account_id', a.id, 'row_version', a.row_version, 'reason', 'x'))) from core.account a where a.id = (select id from old) $$;
select is(pg_temp.restore(), 'account.taken_again', 'nor then');
update core.hold set name_key = 'elsewhere' where name_key = 'khcontact';
insert into cases select 'person', t.apply(t.secret(), t.form('operator', 'Elsewhere2', 6, '0998', pg_temp.female(6)));
select is((select answer ->> 'status' from cases where name = 'person'), 'done', 'the person applies again, at another unit');
select is(pg_temp.restore(), 'account.taken_again', 'it is not restored while that is so: the answer is the same');
select is((select count(*) from core.hold where account_id = (select id from old)), 0::bigint, 'and holds nothing');

-- After thirty days
delete from auth.quota_use where action = 'manage';  -- twenty times a day (47_accounts)
delete from core.hold where application_id = pg_temp.case('person');
update auth.credential set login = 'elsewhere' where login = 'khcontact';
update core.account set deleted_at = now() - interval '30 days 1 minute' where id = (select id from old);
select is(pg_temp.restore(), 'account.restore_over', 'it is too late');
select is((core.remove_accounts()) ->> 'accounts_removed', '1', 'and what was personal goes');
select is((select array[state, phone, fax, email, job_title] from core.account where id = (select id from old)), '{removed,"","","",""}', 'contact data');
select is((select count(*) from auth.credential where account_id = (select id from old)), 0::bigint, 'password');
select is(pg_temp.restore(), 'account.not_visible', 'nobody manages it any more');
select is(pg_temp.seen('khchief', 'account'), '{khchieftwo}', 'nor sees it');
select ok((select id from old)::text <> all (pg_temp.seen('khchief', 'account_event')), 'or what was done with it');
select is((core.remove_accounts()) ->> 'accounts_removed', '0', 'once');
select is((select array[what, outcome, detail ->> 'account_id'] from audit.entry where what = 'account.remove'), array['account.remove', 'done', (select id from old)::text], 'the audit has it');

-- One's own deleted account, from another one
update core.account set person_id = (pg_temp.ac('khoperator')).person_id where account_name = 'bareop';
insert into v select 'bareagain', t.token_for('bareop');
select pg_temp.ask('khchief', 'account.delete', 'khoperator');
update core.account set account_type = 'chief_manager', unit_id = t.unit('123999') where account_name = 'bareop';
select is(pg_temp.said(pg_temp.ask('bareagain', 'account.restore', 'khoperator')), 'account.not_visible', 'nobody manages one of their own');
select ok(not cmd.manages(jsonb_populate_record(auth.me(pg_temp.v('bareagain')), '{"reach": "unit"}'), pg_temp.ac('khoperator')), 'whatever the feed shows');
select is(pg_temp.seen('bareagain', 'account'), '{khchieftwo}', 'nor sees that it is deleted');

-- An approval whose account was closed or deleted before its first sign-in ----------------------------------------------------
delete from auth.quota_use where action = 'manage';  -- twenty times a day (47_accounts)
create function pg_temp.back(n text) returns text language sql as $$ select (select can_take_back from core.application where id = pg_temp.case(n)) || ' ' || (t.on(pg_temp.v('now'), 'application.take_back', pg_temp.case(n), '{"reason": "x"}') #>> '{error,key}') $$;
update core.hold set name_key = 'khcontact' where name_key = 'elsewhere';
select is((select can_take_back from core.application where id = pg_temp.case('name')), true, 'an approval can be taken back');
select pg_temp.ask('now', 'account.close', 'KhContact');
select is(pg_temp.back('name'), 'false decision.used', 'not while its account is closed, and that is seen');
select is(t.on(pg_temp.v('now'), 'application.take_back', pg_temp.case('name'), '{"reason": "x"}') #> '{error,detail}', '{"state": "closed"}', 'the refusal says so');
select pg_temp.ask('now', 'account.reopen', 'KhContact');
select is((select can_take_back from core.application where id = pg_temp.case('name')), true, 'opened again it can');
select pg_temp.ask('now', 'account.delete', 'KhContact');
select is(pg_temp.back('name'), 'false decision.used', 'deleted it cannot');
select pg_temp.ask('now', 'account.restore', 'KhContact');
select is(pg_temp.said(t.on(pg_temp.v('now'), 'application.take_back', pg_temp.case('name'), '{"reason": "x"}')), 'awaiting_opening', 'restored it can, and the case waits as before');

select * from finish();
rollback;
