-- SPDX-License-Identifier: GPL-3.0-or-later
-- The queue of mails: nothing in it goes twice, 教師進修網 alone looks at it and retries, and nobody reads what is in a mail.
-- Whoever does not sign in is reminded, once.
begin;
select no_plan();

delete from core.mail;
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,khchief,khcontact,khoperator}'::text[]) n;
create function pg_temp.post(p_address text, p_template text default 'account.close') returns bigint language sql volatile as $$
    insert into core.mail(template, address, subject, body) values (p_template, p_address, '主旨' || p_address, '驗證碼 135790') returning id $$;
create function pg_temp.mail(p_address text) returns core.mail language sql stable as $$ select m from core.mail m where address = p_address $$;
create function pg_temp.retry(actor text, p_address text) returns text language sql volatile as $$
    select coalesce(r #>> '{error,key}', r #>> '{result,was}') from t.do(pg_temp.v(actor), 'mail.retry', jsonb_build_object('mail_id', (pg_temp.mail(p_address)).id)) r $$;
create function pg_temp.claimed() returns text[] language sql volatile as $$ select coalesce(array_agg(address order by id), '{}') from admin.mail_claim(10) $$;

-- Never twice -----------------------------------------------------------------------------------------------------------
select pg_temp.post('one@example.edu.tw'), pg_temp.post('two@example.edu.tw');
select is(pg_temp.claimed(), '{one@example.edu.tw,two@example.edu.tw}', 'mails are handed out');
select is((pg_temp.mail('one@example.edu.tw')).state, 'sending', 'and marked');
select is(pg_temp.claimed(), '{}', 'not to the next who asks');
select is(pg_temp.retry('netdesk', 'one@example.edu.tw'), 'mail.state', 'nor by hand while it is on its way');
update core.mail set due_at = now() - interval '1 second';
select is(pg_temp.claimed(), '{}', 'whoever has handed it out and was never heard of again may have sent it');
select is((pg_temp.mail('one@example.edu.tw')).state, 'unsure', 'that is what is known of it');
select admin.mail_result((pg_temp.mail('one@example.edu.tw')).id, true, '');
select is((pg_temp.mail('one@example.edu.tw')).state, 'sent', 'a result that comes late counts');
select admin.mail_result((pg_temp.mail('one@example.edu.tw')).id, false, 'x'), admin.mail_unsure((pg_temp.mail('one@example.edu.tw')).id, 'x');
select is((pg_temp.mail('one@example.edu.tw')).state, 'sent', 'what was sent stays sent');
select pg_temp.post('broken@example.edu.tw');
select is(pg_temp.claimed(), '{broken@example.edu.tw}', 'one whose line broke');
select admin.mail_unsure((pg_temp.mail('broken@example.edu.tw')).id, 'x');
update core.mail set due_at = now() - interval '1 day';
select is(pg_temp.claimed(), '{}', 'is not handed out again either');

select pg_temp.post('lost@example.edu.tw');
select is((select array_agg(address) from admin.mail_claim(10, '00000000-0000-7000-8000-000000000001')), '{lost@example.edu.tw}', 'one is handed out, and the answer is lost');
select is((select array_agg(address) from admin.mail_claim(10, '00000000-0000-7000-8000-000000000002')), null, 'another notifier does not get it');
select is((select array_agg(address) from admin.mail_claim(10, '00000000-0000-7000-8000-000000000001')), '{lost@example.edu.tw}', 'the same one does, who never had it');
select admin.mail_result((pg_temp.mail('lost@example.edu.tw')).id, true, '');

-- Back-off --------------------------------------------------------------------------------------------------------------
select is(core.mail_pause(n), p::interval, n || ' tries') from (values (1, '1 minute'), (2, '5 minutes'), (3, '30 minutes'), (4, '1 hour'), (40, '1 hour')) x(n, p);
select pg_temp.post('old@example.edu.tw');
update core.mail set at = now() - interval '3 days' where address = 'old@example.edu.tw';
select pg_temp.claimed(), admin.mail_result((pg_temp.mail('old@example.edu.tw')).id, false, 'x', false, true);
select is((pg_temp.mail('old@example.edu.tw')).state, 'waiting', 'while the mail server is at fault nothing is given up');
select admin.mail_result((pg_temp.mail('old@example.edu.tw')).id, false, 'x');
select is((pg_temp.mail('old@example.edu.tw')).state, 'failed', 'a mail itself after two days');

-- Who looks -------------------------------------------------------------------------------------------------------------
select pg_temp.post('kept@example.edu.tw', 'code.address'), pg_temp.post('code@example.edu.tw', 'code.address'), pg_temp.post('waits@example.edu.tw', 'code.address');
update core.mail set state = 'failed', error = 'kept back', body = '' where address = 'kept@example.edu.tw';
update core.mail set state = 'failed' where address = 'code@example.edu.tw';
select throws_ok(format('select api.mails(%L)', v.t), 'KA004', 'right.missing', v.name || ' does not look') from v where name <> 'netdesk';
select throws_ok(format('select api.mails(%L)', x), 'KA001', 'session.invalid', 'nor who has no session') from unnest(array[t.secret(), '', null]) x;
select is(api.mails(pg_temp.v('netdesk')) -> 'counts', '{"waiting": 1, "failed": 2, "unsure": 2}', '教師進修網 sees how many');
select is((select jsonb_agg(x ->> 'address' order by x ->> 'address') from jsonb_array_elements(api.mails(pg_temp.v('netdesk')) -> 'mails') x),
    '["b***@example.edu.tw", "c***@example.edu.tw", "o***@example.edu.tw", "t***@example.edu.tw", "w***@example.edu.tw"]', 'which, and no whole address');
select unalike(api.mails(pg_temp.v('netdesk'))::text, '%135790%', 'nothing of what they say');
select is(core.masked_address(x), y, 'masked: ' || x) from (values ('', '***'), ('a', 'a***'), ('@b', '@***@b'), ('a@b@c', 'a***@c')) z(x, y);
update auth.credential set one_time = true where login = 'netdesk';
select throws_ok(format('select api.mails(%L)', pg_temp.v('netdesk')), 'KA003', 'session.must_change', 'not before the one-time password is changed');
update auth.credential set one_time = false where login = 'netdesk';

-- Who retries -----------------------------------------------------------------------------------------------------------
select is(pg_temp.retry(v.name, 'broken@example.edu.tw'), 'right.missing', v.name || ' does not retry') from v where name <> 'netdesk';
select is(pg_temp.retry('netdesk', 'broken@example.edu.tw'), 'unsure', 'a person may send what may have gone');
select is(pg_temp.retry('netdesk', 'old@example.edu.tw'), 'failed', 'and what was given up');
select is(array[(pg_temp.mail('old@example.edu.tw')).state, (pg_temp.mail('old@example.edu.tw')).tries::text], '{waiting,0}', 'which begins anew');
select is(pg_temp.claimed(), '{broken@example.edu.tw,old@example.edu.tw,waits@example.edu.tw}', 'at once');
select admin.mail_result((pg_temp.mail('old@example.edu.tw')).id, false, 'x');
select is((pg_temp.mail('old@example.edu.tw')).state, 'waiting', 'and for two days more');
select is(pg_temp.retry('netdesk', 'one@example.edu.tw'), 'mail.state', 'what was sent is not sent twice');
select is(pg_temp.retry('netdesk', 'code@example.edu.tw'), 'mail.code', 'a code of long ago is of no use');
select is(pg_temp.retry('netdesk', 'kept@example.edu.tw'), 'mail.not_visible', 'what was kept back stays so');
select is(t.do(pg_temp.v('netdesk'), 'mail.retry', '{"mail_id": 99999999}') #>> '{error,key}', 'mail.not_visible', 'one that is not there');
select throws_ok(format('select t.do(%L, %L, %L)', pg_temp.v('netdesk'), 'mail.retry', '{"mail_id": "1 or true"}'), 'KC003', 'command.body', 'what is no number');
update core.mail set state = 'waiting' where address = 'old@example.edu.tw';
select is(pg_temp.retry('netdesk', 'old@example.edu.tw'), 'waiting', 'retry ' || n) from generate_series(2, 10) n;
select throws_ok($$ select pg_temp.retry('netdesk', 'old@example.edu.tw') $$, 'KA007', 'quota.exceeded', 'nobody is flooded');

-- Who does not sign in --------------------------------------------------------------------------------------------------
delete from core.mail;
update core.account set opened_at = now() - interval '400 days', last_sign_in_at = now() - interval '10 days';
update core.account set last_sign_in_at = now() - interval '181 days' where account_name = 'khcontact';
update core.account set last_sign_in_at = null where account_name = 'khoperator';
update core.account set last_sign_in_at = null, state = 'closed' where account_name = 'khdesk';
create function pg_temp.reminded() returns text language sql volatile as $$
    select core.remind_idle() ->> 'idle_reminded' $$;
select is(pg_temp.reminded(), '2', 'who has not signed in for half a year is reminded');
select is((select array_agg(address order by address) from core.mail where template = 'account.idle'), '{khcontact@example.edu.tw,khoperator@example.edu.tw}', 'those alone');
select matches((select body from core.mail where address = 'khcontact@example.edu.tw'), '自 [0-9/]{10} 起已逾 180 日未登入.*請洽 高雄市立試驗高中 總負責人', 'since when, and who can close it');
select matches((select body from core.mail where address = 'khoperator@example.edu.tw'), '啟用後已逾 180 日未登入', 'or that it never was used');
select unalike((select string_agg(subject || body, '') from core.mail), '%{%', 'nothing is left to fill in');
select is(pg_temp.reminded(), '0', 'once');
update core.idle_reminder set at = now() - interval '181 days';
update core.account set last_sign_in_at = now() where account_name = 'khoperator';
select is(pg_temp.reminded(), '1', 'and after half a year again, who still does not');
update core.idle_reminder set at = now() - interval '181 days';
update core.setting set value = '0' where key = 'idle_reminders_a_day';
select is(pg_temp.reminded(), '0', 'a centre may leave it');
select * from finish();
rollback;
