-- SPDX-License-Identifier: GPL-3.0-or-later
-- 登錄紙本申請: a desk keys in the form that somebody filled in by hand. The same rules as for whoever applies, only for units
-- that the desk reviews, never without its scan, never with a password of the clerk's.
begin;
select no_plan();

select t.account('CEN12', 'khdesktwo', 'reviewer', 903);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,khdesktwo,tpdesk,khchief,khcontact,khoperator}'::text[]) n;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,state}') $$;
create function pg_temp.scan() returns jsonb language sql as $$ select jsonb_build_object('name', '紙本.png', 'mime', 'image/png', 'content', encode('\x89504e470d0a1a0a', 'base64'), 'sha256', encode(sha256('\x89504e470d0a1a0a'), 'hex')) $$;
create function pg_temp.form(p_account text, p_serial int, p_unit text default '124698', p_type text default 'chief_manager', p_more jsonb default '{}') returns jsonb language sql as $$
    select (t.form(p_type, p_account, p_serial, p_unit) - '{verifier,installation}'::text[]) || jsonb_build_object('how', 'post', 'head_seal', true, 'scan', pg_temp.scan()) || p_more $$;
create function pg_temp.key(actor text, form jsonb) returns jsonb language sql volatile as $$ select t.do(pg_temp.v(actor), 'application.key_in', form) $$;
create function pg_temp.try(actor text, form jsonb) returns text language plpgsql as $$
declare said text;
begin
    begin
        said := pg_temp.said(pg_temp.key(actor, form));
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;
create function pg_temp.app(n text) returns core.application language sql as $$ select x from core.application x where x.account_name = n $$;

-- Who, and for which units
select is(pg_temp.try(a, pg_temp.form('paper', 700, u, case u when '0998' then 'operator' else 'chief_manager' end)),
    case when a !~ 'desk' then 'right.missing' when (a, u) in (('khdesk', '124698'), ('khdesktwo', '124698'), ('tpdesk', '314698'), ('netdesk', '0998'), ('kdesk', '120398')) then 'awaiting_review'
         else 'application.other_desk' end, a || ' keys in for ' || u)
    from unnest('{netdesk,kdesk,khdesk,khdesktwo,tpdesk,khchief,khcontact,khoperator}'::text[]) a, unnest('{124698,314698,0998,120398}'::text[]) u;
select is(pg_temp.try('khdesk', pg_temp.form('paper', 700, '123999', 'contact')), 'application.other_desk', 'what the own 總負責人 decides is no desk''s');

-- The rules of applying, each
select is(pg_temp.try('khdesk', pg_temp.form('paper', 700) || more), said, what) from (values
    ('{"phone": "x"}'::jsonb, 'field.invalid', 'a phone that is none'), ('{"email": "x"}', 'field.invalid', 'a mail that is none'), ('{"account_name": "1"}', 'field.invalid', 'an account name'),
    ('{"national_id": "A123456780"}', 'field.invalid', 'an ID with a wrong checksum'), ('{"sex": "female"}', 'field.invalid', 'of another sex'), ('{"consents": []}', 'consent.outdated', 'no consent'),
    ('{"account_type": "reviewer"}', 'account_type.not_offered', 'a type that is not offered'), ('{"unit_id": 999999}', 'unit.unknown', 'a unit that is none'),
    ('{"account_name": "khchief"}', 'account_name.taken', 'a name that is taken'), (jsonb_build_object('national_id', t.nid('female', 5), 'sex', 'female'), 'person.has_account', 'a person who has one'),
    (jsonb_build_object('national_id', t.nid('female', 3), 'sex', 'female'), 'decision.own_case', 'nobody keys in their own'),
    ('{"head_seal": false}', 'seal.missing', 'without its seal'), ('{"name_seal_only": true}', 'seal.missing', 'a name seal without 關防'), ('{"how": "mail"}', 'command.body', 'come in no such way'),
    ('{"scan": null}', 'command.body', 'without its scan'), ('{"scan": {}}', 'command.body', 'an empty scan'), (jsonb_build_object('scan', pg_temp.scan() || '{"mime": "application/pdf"}'), 'scan.invalid', 'a scan that is another thing'),
    (jsonb_build_object('scan', pg_temp.scan() || '{"sha256": "00"}'), 'scan.invalid', 'a scan that was changed')) x(more, said, what);
select is(pg_temp.try('khdesk', pg_temp.form('paper', 700, '124698', 'chief_manager', '{"name_seal_only": true, "unit_seal": true}')), 'awaiting_review', 'with both seals');

-- Keyed in
delete from core.mail;
select is(pg_temp.key('khdesk', pg_temp.form('paper', 700, '124698', 'chief_manager', jsonb_build_object('note', '郵寄', 'verifier', t.verifier('clerk')))) #>> '{result,number}', (pg_temp.app('paper')).number, 'a case with a number');
select is((select array[state, received_how, head_seal::text, keyed_in::text, received_revision::text, reviewer_unit_id::text] from pg_temp.app('paper')), array['awaiting_review', 'post', 'true', 'true', '1', t.unit('CEN12')::text], 'received');
select is((select array_agg(action || ' ' || by_name || ' ' || by_account_id order by id) from core.decision where application_id = (pg_temp.app('paper')).id),
    (select array['apply 試驗員 ' || id, 'receive 試驗員 ' || id] from core.account where account_name = 'khdesk'), 'by whom stands in its history');
select is((select count(*) from core.scan where application_id = (pg_temp.app('paper')).id), 1::bigint, 'with its scan');
select is((select count(*) from core.application_consent where application_id = (pg_temp.app('paper')).id), 3::bigint, 'and what was agreed to');
select is((select array[template, address] from core.mail), '{application.keyed_in,paper@example.edu.tw}', 'the applicant is told');
select is((select count(*) from auth.pending_verifier where application_id = (pg_temp.app('paper')).id), 0::bigint, 'no password of the clerk''s is kept');
select is((select count(*) from auth.case_secret where application_id = (pg_temp.app('paper')).id), 0::bigint, 'nor a secret');
select is((select array[what, outcome, detail ->> 'state'] from audit.entry order by id desc limit 1), '{application.key_in,done,awaiting_review}', 'the audit knows');
select is(pg_temp.try('khdesk', pg_temp.form('papertwo', 700)), 'person.has_account', 'once');
select is((t.apply(t.secret(), t.form('chief_manager', 'papertwo', 700, '124698')) #>> '{error,key}'), 'person.has_account', 'by whomever');

-- Approved: an account that nobody can sign in to before its person has set a password
select is(pg_temp.said(t.on(pg_temp.v('khdesk'), 'application.approve', (pg_temp.app('paper')).id)), 'approved', '核准');
select is((select count(*) from auth.credential c where c.login = 'paper' and c.stored_key in (select decode(t.verifier(p) ->> 'stored_key', 'hex') from unnest('{clerk,pw-paper}'::text[]) p)), 0::bigint, 'its password is nobody''s');
select isnt((select c.stored_key from auth.credential c where c.login = 'paper'), null, '(it has one)');
select matches((select body from core.mail where template = 'application.approve'), '忘記帳號密碼', 'the mail says how to set one');
select is(pg_temp.said(t.on(pg_temp.v('khdesk'), 'application.take_back', (pg_temp.app('paper')).id, '{"reason": "x"}')), 'awaiting_review', 'taken back');
select is(pg_temp.said(t.on(pg_temp.v('khdesk'), 'application.approve', (pg_temp.app('paper')).id)), 'approved', 'and approved again');

-- So many a day, whether or not they are refused: it says of each number whether somebody has it
update auth.quota set uses = 2 where action = 'key_in';
select pg_temp.key('khdesktwo', pg_temp.form('a' || i, 710 + i) || '{"phone": "x"}') from generate_series(1, 2) i;
select throws_ok(format('select pg_temp.key(%L, %L)', 'khdesktwo', pg_temp.form('third', 713)), 'KA007', 'quota.exceeded', 'so many a day, also refused ones');
select * from finish();
rollback;
