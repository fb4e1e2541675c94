-- SPDX-License-Identifier: GPL-3.0-or-later
-- 「您已經申請過帳號」: what is asked about a number that is held reaches those who manage what holds it, and nobody else; whoever
-- asks learns nothing but what a mail to the proved address says; however the number gets free, what was asked ends.
begin;
select no_plan();

select t.account('124698', 'bareop', 'operator', 901), t.account('0998', 'uniop', 'operator', 902), t.account('CEN12', 'khdesktwo', 'reviewer', 903);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,khdesktwo,tpdesk,khchief,tpchief,khcontact,khoperator,bareop,uniop}'::text[]) n;
create temp table told (account text, secret text, command uuid, body text);
-- Somebody elsewhere applies with the number of an account that there is.
create function pg_temp.apply(p_account text, p_nid text, p_sex text, p_email text default 'mover@example.edu.tw', p_more jsonb default '{}') returns text language plpgsql as $$
declare
    s    text := t.secret();
    id   uuid := t.uuid7();
    body text := t.form('operator', 'mover' || left(t.secret(), 6), 1, '0998', jsonb_build_object('name', '移動者', 'sex', p_sex, 'national_id', p_nid, 'email', p_email) || p_more)::text;
    said jsonb;
begin
    perform t.code_entered(s, p_email, id, body);
    said := api.submit_anon(s, id, 'application.apply', body);
    insert into told values (p_account, s, id, body);
    return coalesce(said #>> '{error,key}', said ->> 'status');
end $$;
create function pg_temp.nid(n text) returns text language sql as $$ select x.number from core.national_id x join core.account a using (person_id) where a.account_name = n $$;
create function pg_temp.ask(n text, p_more jsonb default '{}') returns jsonb language sql volatile as $$
    select api.submit_anon(secret, t.uuid7(), 'release.ask', (jsonb_build_object('command_id', command, 'application', body, 'note', '原任教於試驗學校') || p_more)::text)
    from told where account = n order by command desc limit 1 $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,state}', answer ->> 'status') $$;
create function pg_temp.of(n text) returns core.release_request language sql as $$
    select r from core.release_request r left join core.account a on a.id = r.account_id left join core.application x on x.id = r.application_id
    where n in (a.account_name, x.account_name) order by r.id desc limit 1 $$;
create function pg_temp.do(actor text, kind text, n text, p_more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), kind, jsonb_build_object('request_id', (pg_temp.of(n)).id, 'row_version', (pg_temp.of(n)).row_version, 'reason', '已電話確認轉調') || p_more) $$;
create function pg_temp.try(actor text, kind text, n text) returns text language plpgsql as $$
declare said text;
begin
    begin
        said := pg_temp.said(pg_temp.do(actor, kind, n));
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;
create function pg_temp.mails(p_template text, p_address text default '%') returns bigint language sql as $$ select count(*) from core.mail where template = p_template and address like p_address $$;

-- Nothing is asked by whoever was not told ------------------------------------------------------------------------------------
select is(pg_temp.apply(n, pg_temp.nid(n), 'female'), 'person.has_account', n || '''s number is held') from unnest('{khcontact,khchief,bareop,uniop,khdesktwo}'::text[]) n;
select is(pg_temp.apply('free', t.nid('male', 77), 'male'), 'done', 'one that is free');
create function pg_temp.probe(p_secret text, p_command text, p_body text) returns text language sql volatile as $$
    select pg_temp.said(api.submit_anon(p_secret, t.uuid7(), 'release.ask', jsonb_build_object('command_id', p_command, 'application', p_body)::text)) $$;
select is(pg_temp.probe(a.secret, b.command::text, b.body), 'release.not_told', 'what somebody else was told') from told a, told b where a.account = 'khcontact' and b.account = 'khchief';
select is(pg_temp.probe(secret, command::text, replace(body, pg_temp.nid('khcontact'), pg_temp.nid('khchief'))), 'release.not_told', 'another number than was told about') from told where account = 'khcontact';
select is(pg_temp.probe(secret, command::text, replace(body, 'mover@', 'other@')), 'release.not_told', 'another address than was proved') from told where account = 'khcontact';
select is(pg_temp.probe(secret, command::text, body), 'release.not_told', 'an application that was accepted') from told where account = 'free';
select is(pg_temp.probe(secret, t.uuid7()::text, body), 'release.not_told', 'a command that never was') from told where account = 'khcontact';
select throws_ok(format('select pg_temp.probe(%L, %L, %L)', t.secret(), command, body), 'KA005', 'case.unknown', 'a secret that stands for nothing') from told where account = 'khcontact';
select throws_ok(format('select pg_temp.probe(%L, %L, %L)', secret, x, body), 'KC003', 'command.body', 'no id: ' || x) from told, unnest('{"","x","{}"}'::text[]) x where account = 'khcontact';
select is(t.do(pg_temp.v(n), 'release.ask', '{}') #>> '{error,key}', 'right.missing', 'nor is it asked by ' || n) from unnest('{khdesk,khchief,khcontact}'::text[]) n;
select is_empty('select from core.release_request', 'nothing is kept of all that');
select is(pg_temp.mails('release.%'), 0::bigint, 'and nobody is mailed');
update cmd.command set at = now() - interval '25 hours' where id = (select command from told where account = 'khcontact');
select is(pg_temp.said(pg_temp.ask('khcontact')), 'release.not_told', 'a day later it is asked anew');
update cmd.command set at = now() where id = (select command from told where account = 'khcontact');

-- What is asked ---------------------------------------------------------------------------------------------------------------
select is(pg_temp.ask(n) - 'replay', '{"result": {}, "status": "done"}', 'asked about ' || n || ': the answer is one and the same') from unnest('{khcontact,khchief,bareop,uniop,khdesktwo}'::text[]) n;
select is((select array[r.name, r.national_id, r.email, r.note, r.state, u.code] from pg_temp.of('khcontact') r join core.unit u on u.id = r.asking_unit_id),
    array['移動者', core.mask_national_id(pg_temp.nid('khcontact')), 'mover@example.edu.tw', '原任教於試驗學校', 'open', '0998'], 'what was proved is kept, the number masked');
select is(pg_temp.said(pg_temp.ask('khcontact')), 'done', 'asked twice');
select is((select count(*) from core.release_request), 5::bigint, 'is asked once');
select is(pg_temp.mails('release.holder', n || '@%'), 1::bigint, n || ' is told') from unnest('{khcontact,khchief,bareop,uniop,khdesktwo}'::text[]) n;
select matches((select body from core.mail where template = 'release.holder' and address like 'khcontact@%'), '業務帳號 khcontact（高雄市立試驗高中）.*高雄市立試驗高中 總負責人', 'of which account, and whom to call');
select is(pg_temp.mails('release.%', 'mover@%'), 0::bigint, 'whoever asks hears nothing yet');
select is(pg_temp.apply('khcontact', pg_temp.nid('khcontact'), 'female', 'second@example.edu.tw'), 'person.has_account', 'a second mailbox, the same number');
select is(pg_temp.said(pg_temp.ask('khcontact')), 'done', 'does not shut the first one out');
select is(pg_temp.mails('release.holder', 'khcontact@%'), 1::bigint, 'the person is told once a week');
select is((select string_agg(distinct (detail - 'operator')::text, '') || count(*) from audit.entry where what = 'release.ask' and outcome = 'done'), '{}7', 'the audit keeps nothing of it that could tell');

-- Who sees it, and who decides --------------------------------------------------------------------------------------------------
create function pg_temp.sees(actor text) returns text[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return array(select distinct a.account_name from api.snapshot('release_request') s join core.release_request r on r.id = s.pk join core.account a on a.id = r.account_id order by 1);
exception when sqlstate 'KS001' then return null;
end $$;
select is(pg_temp.sees('netdesk'), '{bareop,khchief,khcontact,khdesktwo,uniop}', '教師進修網 sees all');
select is(pg_temp.sees('khdesk'), '{bareop,khchief,khcontact,khdesktwo}', 'a desk what is below it');
select is(pg_temp.sees('khdesktwo'), '{bareop,khchief,khcontact}', 'nobody what is asked about themselves');
select is(pg_temp.sees('khchief'), '{khcontact}', 'a 總負責人 that of colleagues');
select is(pg_temp.sees(n), '{}', n || ' of elsewhere sees none') from unnest('{tpdesk,kdesk,tpchief}'::text[]) n;
select is(pg_temp.sees(n), null, n || ' has no such table') from unnest('{khcontact,khoperator,bareop}'::text[]) n;
create temp table decides (actor text, account text);
insert into decides values ('khchief', 'khcontact'), ('khdesk', 'khchief'), ('khdesktwo', 'khchief'), ('khdesk', 'bareop'), ('khdesktwo', 'bareop'), ('netdesk', 'uniop'), ('netdesk', 'khdesktwo');
select is(pg_temp.try(actor.name, k, n), case when actor.name in ('khcontact', 'khoperator', 'bareop', 'uniop') then 'right.missing'
        when not exists (select from decides d where d.actor = actor.name and d.account = n) then 'release.not_visible'
        when k = 'release.grant' and n = 'khchief' then 'account.obstacles'
        when k = 'release.grant' then 'released' else 'refused' end, format('%s %s %s', actor.name, k, n))
    from v actor, unnest('{release.grant,release.refuse}'::text[]) k, unnest('{khcontact,khchief,bareop,uniop,khdesktwo}'::text[]) n;
select is(pg_temp.said(pg_temp.do('khchief', k, 'khcontact', '{"request_id": 999999}')), 'release.not_visible', 'one that is not there: ' || k) from unnest('{release.grant,release.refuse}'::text[]) k;
select is(pg_temp.said(pg_temp.do('khchief', k, 'khcontact', '{"row_version": 7}')), 'release.changed', 'not what was seen: ' || k) from unnest('{release.grant,release.refuse}'::text[]) k;
select is(pg_temp.said(pg_temp.do('khchief', k, 'khcontact', '{"reason": " "}')), 'reason.missing', 'not without a reason: ' || k) from unnest('{release.grant,release.refuse}'::text[]) k;

-- Refused ----------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.do('khchief', 'release.refuse', 'khcontact', '{"reason": "查無轉調"}')), 'refused', 'refused');
select matches((select address || body from core.mail order by id desc limit 1), '^second@.*理由：查無轉調.*教師進修網（試驗）', 'who asked is told why');
select unalike((select subject || body from core.mail order by id desc limit 1), format('%%%s%%', x), 'and not about ' || x) from unnest('{khcontact,高雄,連絡人}'::text[]) x;
select is(pg_temp.said(pg_temp.do('khchief', k, 'khcontact')), 'release.changed', 'and that is that: ' || k) from unnest('{release.grant,release.refuse}'::text[]) k;
select is((select state from core.account where account_name = 'khcontact'), 'open', 'the account is as it was');

-- Let go of --------------------------------------------------------------------------------------------------------------------
update core.release_request set state = 'open', decided_at = null where id = (pg_temp.of('khcontact')).id;  -- both are open again
select is(pg_temp.said(pg_temp.do('khchief', 'release.grant', 'khcontact')), 'released', 'let go of');
select is((select array[a.state, e.action, e.reason] from core.account a join core.account_event e on e.account_id = a.id where account_name = 'khcontact'), '{deleted,delete,已電話確認轉調}', 'it is a deletion like any other');
select is(pg_temp.mails('account.delete', 'khcontact@%'), 1::bigint, 'of which its person is told');
select is((select array_agg(state || reason order by id) from core.release_request where account_id = (select id from core.account where account_name = 'khcontact')), '{released,released已電話確認轉調}', 'all that was asked about the number has ended');
select is(pg_temp.mails('release.released', n || '@%'), 1::bigint, n || ' may apply') from unnest('{mover,second}'::text[]) n;
select unalike(subject || body, '%{%', 'nothing is left to fill in: ' || template) from core.mail where template like 'release.%';
select is(pg_temp.apply('again', pg_temp.nid('khcontact'), 'female', 'mover@example.edu.tw'), 'done', 'and does');
select is((select detail from audit.entry where what = 'release.grant' and outcome = 'done' order by id desc limit 1) - '{request_id,operator}'::text[], '{"state": "released"}', 'the audit has it');

-- A deletion elsewhere, a withdrawal, an end by itself: all settle it.
select is(t.do(pg_temp.v('khdesk'), 'account.delete', jsonb_build_object('account_id', id, 'row_version', row_version, 'reason', '離職')) ->> 'status', 'done', '刪除帳號') from core.account where account_name = 'bareop';
select is((pg_temp.of('bareop')).state || (pg_temp.of('bareop')).by_name, 'released', 'ends what was asked');

-- A case that waits --------------------------------------------------------------------------------------------------------------
select is(t.apply(t.secret(), t.form('contact', 'Squatter', 88, '123999')) ->> 'status', 'done', 'somebody has applied with a number');
select is(pg_temp.apply('Squatter', t.nid('male', 88), 'male', 'third@example.edu.tw'), 'person.has_account', 'its person is told what everybody is told');
select is(pg_temp.ask('Squatter') - 'replay', '{"result": {}, "status": "done"}', 'and is answered what everybody is answered');
select is((pg_temp.of('Squatter')).application_id, (select id from core.application where account_name = 'Squatter'), 'it is about the case');
select matches((select address || body from core.mail where template = 'release.holder' order by id desc limit 1), '^squatter@.*申請案 1', 'whoever made it is told');
select is(pg_temp.try('khdesk', 'release.grant', 'Squatter'), 'release.not_visible', 'not the desk''s');
select t.on(pg_temp.v('khchief'), 'application.open_as', id, '{"account_type": "operator"}') from core.application where account_name = 'Squatter';
select is((select a.account_name from core.account a where a.id = (pg_temp.of('Squatter')).account_id), 'Squatter', 'opened meanwhile: it is about the account');
select t.on(pg_temp.v('khchief'), 'application.take_back', id, '{"reason": "誤"}') from core.application where account_name = 'Squatter';
select is((pg_temp.of('Squatter')).application_id, (select id from core.application where account_name = 'Squatter'), 'taken back: about the case again');
select is(pg_temp.said(pg_temp.do('khchief', 'release.grant', 'Squatter')), 'released', 'let go of');
select is((select state from core.application where account_name = 'Squatter'), 'rejected', 'the case is rejected');
select is(pg_temp.mails('release.released', 'third@%'), 1::bigint, 'and whoever asked is told');

-- Free before it is asked
select is(pg_temp.apply('tpchief', pg_temp.nid('uniop'), 'female', 'fourth@example.edu.tw'), 'person.has_account', 'told');
select t.do(pg_temp.v('netdesk'), 'account.delete', jsonb_build_object('account_id', id, 'row_version', row_version, 'reason', '離職')) from core.account where account_name = 'uniop';
select is(pg_temp.ask('tpchief') - 'replay', '{"result": {}, "status": "done"}', 'free by now: the answer is the same');
select is(pg_temp.mails('release.released', 'fourth@%'), 1::bigint, 'the mail says it');

-- Where it goes, and stays ---------------------------------------------------------------------------------------------------------
select is(pg_temp.apply('khoperator', pg_temp.nid('khoperator'), 'female', 'fifth@example.edu.tw'), 'person.has_account', 'told');
select is(pg_temp.said(pg_temp.ask('khoperator')), 'done', 'asked');
select is(core.release_desk(pg_temp.of('khoperator')), null, 'for the own 總負責人');
select admin.set_override('123999', 'colleague', 'CEN12', '代管');
select is(core.release_desk(pg_temp.of('khoperator')), t.unit('CEN12'), 'for the desk that manages there now');
select is((select count(*) from sync.change where tab = 'release_request' and pk = (pg_temp.of('khoperator')).id and unit_id = t.unit('123999')), 2::bigint, 'and those who see it are told');
update core.account set unit_id = t.unit('314698') where account_name = 'khoperator';
select is((pg_temp.of('khoperator')).unit_id, t.unit('314698'), 'it goes along with its account');
select is((select count(*) from sync.change where tab = 'release_request' and pk = (pg_temp.of('khoperator')).id and unit_id = t.unit('123999') and op = 'D'), 1::bigint, 'and leaves where it was');
delete from core.hold where account_id = (select id from core.account where account_name = 'khoperator');
select is((pg_temp.of('khoperator')).state, 'released', 'the number is free: it has ended');
update core.release_request set state = 'open', decided_at = null where email = 'fifth@example.edu.tw';
select core.sweep_releases();
select is((select state from core.release_request where email = 'fifth@example.edu.tw'), 'released', 'asked while it was being let go of: the night ends it');
update core.release_request set decided_at = now() - interval '31 days' where email = 'fifth@example.edu.tw';
select core.sweep_releases();
select is_empty($$ select from core.release_request where email = 'fifth@example.edu.tw' $$, 'after a month nothing is left of it');

-- How often ------------------------------------------------------------------------------------------------------------------------
create function pg_temp.flood(p_n int, p_email text, p_more jsonb default '{}') returns text language plpgsql as $$
declare said text;
begin
    for i in 1 .. p_n loop
        perform pg_temp.apply('flood', pg_temp.nid('tpchief'), 'female', format(p_email, i), p_more);
        said := pg_temp.said(pg_temp.ask('flood'));
    end loop;
    return said;
exception when sqlstate 'KA007' then return sqlerrm;
end $$;
select is(pg_temp.flood(5, 'one@strange.example'), 'done', 'five times a day from one mailbox');
select throws_ok($$ select pg_temp.apply('flood', pg_temp.nid('tpchief'), 'female', 'one@strange.example'), pg_temp.ask('flood') $$, 'KA007', 'quota.exceeded', 'no more');
select is(pg_temp.flood(7, 'm%s@strange.example'), 'done', 'nobody is told how many others have asked about this number');
select is((select count(*) from core.release_request where email like 'm%@strange.example'), 5::bigint, 'but no more than ten a day are kept, however many mailboxes there are at a domain that nobody knows');
select is(pg_temp.flood(1, 'known@example.edu.tw'), 'done', 'a domain at which somebody has an account has its own');
select is(pg_temp.mails('release.holder', 'tpchief@%'), 1::bigint, 'and the person has had one mail');

select * from finish();
rollback;
