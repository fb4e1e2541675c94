-- SPDX-License-Identifier: GPL-3.0-or-later
-- Day one: what is taken in from a list is seen by nobody and mailed to nobody until it is released; what is wrong stands at
-- its row; one import is undone whole, or not at all.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,khdesk,khchief}'::text[]) n;
delete from core.mail;
create function pg_temp.line(p_account text, p_serial int, p_more jsonb default '{}') returns jsonb language sql stable as $$
    select jsonb_build_object('row', p_serial, 'code', '124698', 'account_type', 'chief_manager', 'account_name', p_account, 'name', '舊帳號', 'national_id', t.nid('female', p_serial),
        'email', lower(p_account) || '@old.example.edu.tw', 'phone', '07-6000000#12', 'fax', '07-6000001', 'job_title', '其他') || p_more $$;
create function pg_temp.import(variadic p_rows jsonb[]) returns text language sql volatile as $$
    select string_agg(concat_ws(' ', "row", outcome, reason), ', ' order by "row") from admin.import_accounts(to_jsonb(p_rows)) $$;
create function pg_temp.last() returns int language sql stable as $$ select max(id) from core.account_import $$;
create function pg_temp.state() returns text language sql stable as $$
    select concat_ws(' ', (select count(*) from core.account), (select count(*) from core.hold), (select count(*) from core.person), (select count(*) from core.national_id),
        (select count(*) from auth.credential), (select count(*) from core.mail), (select string_agg(domain, ',' order by domain) from auth.mail_domain),
        (select string_agg(id || has_chief::text, ',' order by id) from core.unit)) $$;
create temp table was as select pg_temp.state() as state;

-- What is wrong, row by row -----------------------------------------------------------------------------------------------
select is(pg_temp.import(
    pg_temp.line('OldChief', 6001), pg_temp.line('OldNone', 6002, '{"code": "999999"}'), pg_temp.line('OldDesk', 6003, '{"code": "CEN12"}'),
    pg_temp.line('OldUni', 6004, '{"code": "0998"}'), pg_temp.line('1bad', 6005), pg_temp.line('khchief', 6006), pg_temp.line('OLDCHIEF', 6007),
    pg_temp.line('OldTwice', 6001), pg_temp.line('OldId', 6009, '{"national_id": "A123456788"}'), pg_temp.line('OldMail', 6010, '{"email": "a@b, c@d.tw"}'),
    pg_temp.line('OldPhone', 6011, '{"phone": "76000000"}'), pg_temp.line('OldName', 6012, '{"name": "x'';drop"}'), pg_temp.line('OldNull', 6013, '{"name": null}'),
    pg_temp.line('OldReviewer', 6014, '{"account_type": "reviewer"}'), pg_temp.line('OldUniOp', 6015, '{"code": "0998", "account_type": "operator"}'),
    pg_temp.line('OldNet', 6016, '{"code": "CEN12", "account_type": "reviewer"}')),
    '6001 imported, 6001 refused person.has_account, 6002 refused code.unknown, 6003 refused type.not_offered, 6004 refused type.not_offered, 6005 refused account_name.letters, '
    '6006 refused account_name.taken, 6007 refused account_name.taken, 6009 refused national_id.checksum, 6010 refused email.format, 6011 refused phone.format, '
    '6012 refused name.characters, 6013 refused name.empty, 6014 refused type.not_offered, 6015 imported, 6016 imported', 'each row is judged for itself');
select throws_ok('select * from admin.import_accounts(''{}'')', 'KC003', 'command.body', 'what is no list');
select is(pg_temp.import(pg_temp.line('OldChief', 6001)), '6001 unchanged', 'the same again changes nothing');
select is(pg_temp.import(pg_temp.line('OldChief', 6001, '{"name": "別人", "phone": "07-6000009"}')), '6001 refused account.differs 姓名、聯絡電話', 'what is different is said, and not changed');
select is((select count(*) from core.account_import), 1::bigint, 'an import without an account leaves nothing');

-- Nobody hears of them ----------------------------------------------------------------------------------------------------
create function pg_temp.sees(n text, p_account text) returns boolean language plpgsql as $$
begin
    perform api.open(pg_temp.v(n));
    return exists (select from api.snapshot('account') s where s.doc ->> 'account_name' = p_account);
end $$;
select ok(not pg_temp.sees(n, 'OldChief'), n || ' does not see what is not released') from unnest('{netdesk,khdesk}'::text[]) n;
select is(t.do(pg_temp.v('khdesk'), 'account.close', jsonb_build_object('account_id', (select id from core.account where account_name = 'OldChief'), 'row_version', 1, 'reason', 'x')) #>> '{error,key}',
    'account.not_visible', 'nor does anything with it');
select is((select has_chief from core.unit where code = '124698'), false, 'the school has no 總負責人 yet');
select is(core.chief_standing(t.unit('124698')), 'none', 'so it is said');
create temp table s (t text);
insert into s values (t.secret());
create function pg_temp.ask(p_address text, p_who text) returns void language sql as $$
    select api.recover_code((select t from s), p_address, p_who, 'x', t.recover_proof((select t from s), p_address)) $$;
select pg_temp.ask('oldchief@old.example.edu.tw', 'OldChief');
select is((select count(*) from admin.mail_claim(10)), 0::bigint, 'no code goes there, nor anything else');

-- Undone whole ------------------------------------------------------------------------------------------------------------
select is(admin.undo_accounts(pg_temp.last()), 3, 'undone');
select is(pg_temp.state(), was.state, 'and everything is as it was') from was;
select throws_ok('select admin.undo_accounts(pg_temp.last())', 'KD047', 'import.state', 'once');
select throws_ok('select admin.release_accounts(pg_temp.last())', 'KD047', 'import.state', 'what was undone is not released');
select throws_ok('select admin.undo_accounts(99999)', 'KD046', 'import.unknown', 'one that there is none of');

-- Released ----------------------------------------------------------------------------------------------------------------
select is(pg_temp.import(pg_temp.line('OldChief', 6001), pg_temp.line('OldColleague', 6002, '{"account_type": "contact"}')), '6001 imported, 6002 imported', 'taken in again');
select is(admin.release_accounts(pg_temp.last()), 2, 'and released');
select throws_ok('select admin.release_accounts(pg_temp.last())', 'KD047', 'import.state', 'nobody is told twice');
select is((select array_agg(address order by address) from core.mail where template = 'account.activate'), '{oldchief@old.example.edu.tw,oldcolleague@old.example.edu.tw}', 'each person is told');
select unalike((select string_agg(subject || body, '') from core.mail where template = 'account.activate'), '%{%', 'nothing is left to fill in');
select ok((select max(due_at) > now() from core.mail where template = 'account.activate'), 'not all at once');
select ok(pg_temp.sees('khdesk', 'OldChief'), 'the desk sees them');
select is((select has_chief from core.unit where code = '124698'), true, 'and the school has its 總負責人');
select pg_temp.ask('oldchief@old.example.edu.tw', 'OldChief');
select is((select array_agg(address) from admin.mail_claim(10) where subject like '%忘記帳號密碼%'), '{oldchief@old.example.edu.tw}', 'a code goes to the address on record');
select is((select array[accounts, activated] from admin.account_imports() order by id desc limit 1), '{2,0}', 'nobody has set a password yet');

-- A password is set: then it is somebody's account --------------------------------------------------------------------------
create temp table state_now as select pg_temp.state() as state;
savepoint before;
select is(auth.change_verifier((select id from core.account where account_name = 'OldChief'), t.verifier_of('oldchief', 'mine'), null), null, 'a password is set');
select is((select array[accounts, activated] from admin.account_imports() order by id desc limit 1), '{2,1}', 'which is counted');
select throws_ok('select admin.undo_accounts(pg_temp.last())', 'KD048', 'import.used', 'and the import stays');
rollback to before;
savepoint before;
select is(t.do(pg_temp.v('khdesk'), 'account.edit', jsonb_build_object('account_id', (select id from core.account where account_name = 'OldChief'), 'fields', '{"job_title": {"base": "其他", "new": "組長"}}'::jsonb)) ->> 'status', 'done', 'one was worked with');
select throws_ok('select admin.undo_accounts(pg_temp.last())', 'KD048', 'import.used', 'it stays too');
rollback to before;
select is(pg_temp.state(), state_now.state, '(as it was)') from state_now;
select is(admin.undo_accounts(pg_temp.last()), 2, 'what nobody has used is undone after its release');
select is((select count(*) from core.mail where template = 'account.activate' and state = 'waiting'), 0::bigint, 'and what was not mailed yet is not');
select is((select has_chief from core.unit where code = '124698'), false, 'the school has no 總負責人 again');

-- Nobody else --------------------------------------------------------------------------------------------------------------
select is(has_function_privilege(r, f, 'execute'), r = 'desk_admin', r || ': ' || f) from unnest('{desk_user,desk_anon,desk_api,desk_admin}'::text[]) r,
    unnest('{admin.import_accounts(jsonb),admin.account_imports(),admin.release_accounts(int),admin.undo_accounts(int)}'::text[]) f;
select * from finish();
rollback;
