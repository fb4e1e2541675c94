-- SPDX-License-Identifier: GPL-3.0-or-later
-- The deletion of a 總負責人, asked for by the school on paper: a case that its desk receives and decides. Nobody else asks,
-- nobody else decides, no paper, no deletion; and what 刪除帳號 would refuse is refused here in the same words.
begin;
select no_plan();

select t.account('123999', 'khchieftwo', 'chief_manager', 901), t.account('124698', 'barechief', 'chief_manager', 902), t.account('CEN12', 'khdesktwo', 'reviewer', 903),
    t.account('0998', 'uniop', 'operator', 904);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,khdesktwo,tpdesk,khchief,khchieftwo,tpchief,barechief,khcontact,khoperator,uniop}'::text[]) n;
create function pg_temp.ac(n text) returns core.account language sql as $$ select a from core.account a where a.account_name = n order by id desc limit 1 $$;
create function pg_temp.case_of(n text) returns core.application language sql as $$ select x from core.application x where x.account_id = (pg_temp.ac(n)).id order by x.id desc limit 1 $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,state}') $$;
create function pg_temp.ask(actor text, n text, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'deletion.request', jsonb_build_object('account_id', (pg_temp.ac(n)).id, 'row_version', (pg_temp.ac(n)).row_version, 'reason', '調任他校') || more) $$;
create function pg_temp.on(actor text, kind text, n text, more jsonb default '{}') returns text language sql volatile as $$
    select pg_temp.said(t.on(pg_temp.v(actor), kind, (pg_temp.case_of(n)).id, more)) $$;
create function pg_temp.try(actor text, kind text, n text, more jsonb default '{}') returns text language plpgsql as $$
declare said text;
begin
    begin
        said := case kind when 'deletion.request' then pg_temp.said(pg_temp.ask(actor, n, more)) else pg_temp.on(actor, kind, n, more) end;
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;
create function pg_temp.mails(p_template text) returns text[] language sql as $$ select coalesce(array_agg(split_part(address, '@', 1) order by address), '{}') from core.mail where template = p_template $$;
create function pg_temp.sees(actor text, tab text) returns bigint[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return array(select pk from api.snapshot(tab) order by pk);
exception when sqlstate 'KS001' then return null;
end $$;

-- Who asks: everybody for every account -----------------------------------------------------------------------------------
create temp table asks (actor text, account text);
insert into asks values ('khchief', 'khchief'), ('khchief', 'khchieftwo'), ('khchieftwo', 'khchief'), ('khchieftwo', 'khchieftwo'), ('tpchief', 'tpchief'), ('barechief', 'barechief');
select is(pg_temp.try(actor.name, 'deletion.request', ac.account_name),
    case when actor.name !~ 'chief' then 'right.missing' when exists (select from asks x where x.actor = actor.name and x.account = ac.account_name) then 'awaiting_paper'
         else 'account.not_visible' end, format('%s asks for the deletion of %s', actor.name, ac.account_name)) from v actor cross join core.account ac;
select is(pg_temp.try('khchief', 'deletion.request', 'khchieftwo', '{"reason": " "}'), 'reason.missing', 'not without a reason');
select is(pg_temp.try('khchief', 'deletion.request', 'khchieftwo', '{"row_version": 9}'), 'account.changed', 'of what was seen');
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'deletion.request', '{"account_id": 999999, "row_version": 1, "reason": "x"}')), 'account.not_visible', 'one that is none is answered like a stranger''s');

-- Asked -------------------------------------------------------------------------------------------------------------------
delete from core.mail;
select is(pg_temp.ask('khchief', 'khchieftwo') #>> '{result,number}', (pg_temp.case_of('khchieftwo')).number, 'asked: a case with a number');
select is((select array[x.request, x.account_name, x.national_id, x.sex, x.delete_reason, x.state, r.account_name, x.person_id::text] from core.application x join core.account r on r.id = x.asked_by where x.id = (pg_temp.case_of('khchieftwo')).id),
    array['delete', 'khchieftwo', core.mask_national_id(t.nid('female', 901)), 'female', '調任他校', 'awaiting_paper', 'khchief', (pg_temp.ac('khchieftwo')).person_id::text], 'of this account, its number masked');
select is((pg_temp.case_of('khchieftwo')).reviewer_unit_id, t.unit('CEN12'), 'for its desk');
select is(pg_temp.mails('deletion.asked'), '{khchief,khchieftwo}', 'the person is told, and who asked');
select is(pg_temp.said(pg_temp.ask('khchief', 'khchieftwo')), 'deletion.waits', 'asked once');
select is(pg_temp.said(pg_temp.ask('khchieftwo', 'khchieftwo')), 'deletion.waits', 'by whomever');
select is((select count(*) from core.hold where person_id = (pg_temp.ac('khchieftwo')).person_id), 1::bigint, 'the account holds its person as before');
select isnt((pg_temp.case_of('khchieftwo')).content_hash, core.hash_of(core.content_of(jsonb_populate_record(pg_temp.case_of('khchieftwo'), '{"delete_reason": "另一理由"}'))), 'the print is of this reason');

-- Who sees it: the desk, the 總負責人 of the school, and the person; nobody more of it than that
select is((pg_temp.case_of('khchieftwo')).id = any (pg_temp.sees(n, 'application')), n in ('khdesk', 'khdesktwo', 'khchief', 'khchieftwo'), n || ': sees it or not') from unnest('{netdesk,kdesk,khdesk,khdesktwo,tpdesk,khchief,khchieftwo,tpchief,barechief,khcontact,khoperator}'::text[]) n;
select t.on(pg_temp.v('khdesk'), 'application.note', (pg_temp.case_of('khchieftwo')).id, '{"text": "內部備註"}');
select is(pg_temp.sees('khchief', 'decision'), array(select id from core.decision where application_id = (pg_temp.case_of('khchieftwo')).id and action <> 'note'), 'its history without the desk''s notes');
select is((select doc ->> 'by_account_id' from (select api.open(pg_temp.v('khchief'))) o, lateral api.snapshot('decision') where doc ->> 'action' = 'apply'), null, 'nor whose account was at it');
select is_empty($$ select from (select api.open(pg_temp.v('khchief'))) o, lateral api.snapshot('application') s where s.doc::text ~ '[A-Z][12][0-9]{8}' $$, 'no whole ID');
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'application.show_id', jsonb_build_object('application_id', (pg_temp.case_of('khchieftwo')).id, 'purpose', 'x'))), 'application.not_visible', 'whoever asked does not see the ID of another');
select is(auth.answer_follows(), 0, '(nothing asked)');

-- Who decides: nobody but the desk ------------------------------------------------------------------------------------------
create temp table decides (kind text, more jsonb);
insert into decides values ('application.receive', '{"how": "fax", "head_seal": true}'), ('application.reject', '{"reason": "x"}'), ('application.note', '{"text": "x"}'), ('application.return', '{"text": "x"}'),
    ('application.take_back', '{"reason": "x"}'), ('application.approve', '{}'), ('application.open_as', '{"account_type": "contact"}');
select is(pg_temp.try(n, d.kind, 'khchieftwo', d.more) in ('right.missing', 'application.not_visible'), true, n || ' does not ' || d.kind)
    from unnest('{netdesk,kdesk,tpdesk,khchief,khchieftwo,tpchief,khcontact}'::text[]) n, decides d;
select is(pg_temp.try('khdesk', d.kind, 'khchieftwo', d.more), 'application.state', 'a deletion takes no ' || d.kind) from decides d where kind in ('application.return', 'application.take_back');
select is(pg_temp.try('khdesk', 'application.approve', 'khchieftwo'), 'decision.needs_paper', 'no paper, no deletion');
select admin.set_desk_rule('CEN12', true);
select is(pg_temp.try('khdesk', 'application.approve', 'khchieftwo', '{"before_paper": true}'), 'decision.needs_paper', 'also where the desk''s rule opens accounts before it');
select is(pg_temp.try('khdesk', 'application.receive', 'khchieftwo', '{"how": "fax", "head_seal": false}'), 'seal.missing', 'no seal, no paper');
select is(pg_temp.on('khdesk', 'application.receive', 'khchieftwo', '{"how": "fax", "head_seal": true}'), 'awaiting_review', '收件');

-- Withdrawn by the school, of its own alone
select is(pg_temp.try(n, 'deletion.withdraw', 'khchieftwo'), case when n ~ 'chief' then case when n ~ '^kh' then 'withdrawn' else 'application.not_visible' end else 'right.missing' end, n || ' withdraws')
    from unnest('{khchief,khchieftwo,tpchief,barechief,khdesk,netdesk,khcontact}'::text[]) n;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'deletion.withdraw', jsonb_build_object('application_id', (pg_temp.case_of('khchieftwo')).id, 'row_version', 1))), 'application.changed', 'as it was seen');
select t.apply(t.secret(), t.form('contact', 'colleague', 921, '123999'));
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'deletion.withdraw', (select jsonb_build_object('application_id', id, 'row_version', 1) from core.application where account_name = 'colleague'))), 'application.not_visible', 'an application is not withdrawn so');

-- Approved ------------------------------------------------------------------------------------------------------------------
select is(pg_temp.try('khdesk', 'account.delete', 'khchieftwo'), 'command.body', '(the account''s own command asks for the account)');
delete from core.mail;
select is(pg_temp.on('khdesk', 'application.approve', 'khchieftwo', '{"note": "電話確認"}'), 'approved', '核准');
select is((pg_temp.ac('khchieftwo')).state, 'deleted', 'deletes the account');
select throws_ok(format('select api.open(%L)', pg_temp.v('khchieftwo')), 'KA001', 'session.invalid', 'its person is signed out');
select is(pg_temp.mails('account.delete'), '{khchieftwo}', 'and told');
select is((select array[action, reason, by_name] from core.account_event where account_id = (pg_temp.ac('khchieftwo')).id), '{delete,調任他校,試驗員}', 'the account''s history has the reason');
select is((select array_agg(action order by id) from core.decision where application_id = (pg_temp.case_of('khchieftwo')).id), '{apply,note,receive,approve}', 'the case''s has every step');
select is((select array[what, outcome, detail ->> 'state'] from audit.entry order by id desc limit 1), '{application.approve,done,approved}', 'the audit too');
select is((select has_chief from core.unit where code = '123999'), true, 'the school has its 總負責人');
select is(pg_temp.said(t.apply(t.secret(), t.form('chief_manager', 'khchieftwo', 901, '124698', jsonb_build_object('sex', 'female', 'national_id', t.nid('female', 901))))), 'awaiting_paper', 'the person applies again at once');
select is(pg_temp.try('khdesk', 'application.take_back', 'khchieftwo', '{"reason": "x"}'), 'application.state', 'it is not taken back: the account is restored');

-- The last 總負責人 ---------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.ask('khchief', 'khchief')), 'awaiting_paper', 'the last may be asked for, also by the person');
select is(pg_temp.on('khdesk', 'application.receive', 'khchief', '{"how": "post", "head_seal": true}'), 'awaiting_review', '收件');
select is(t.on(pg_temp.v('khdesk'), 'application.approve', (pg_temp.case_of('khchief')).id) #> '{error}', jsonb_build_object('code', 'KD026', 'key', 'account.obstacles', 'detail',
    jsonb_build_object('obstacles', (select jsonb_agg(x) from jsonb_array_elements(core.account_obstacles(pg_temp.ac('khchief'))) x))), 'but is not deleted: the same list as 刪除帳號 has');
select is((pg_temp.case_of('khchief')).state, 'awaiting_review', 'the case waits on');
delete from core.mail;
select is(pg_temp.on('khdesk', 'application.reject', 'khchief', '{"reason": "請先申請新任總負責人"}'), 'rejected', '不核准');
select is(pg_temp.mails('deletion.ended'), '{khchief}', 'one mail to one mailbox');
select matches((select body from core.mail where template = 'deletion.ended'), '結案情形：不核准.*說明：請先申請新任總負責人', 'which says why');
select is((pg_temp.ac('khchief')).state, 'open', 'the account is as it was');
select is((select count(*) from core.hold where person_id = (pg_temp.ac('khchief')).person_id), 1::bigint, 'and holds its person');

-- Deleted otherwise, what asks for it is done with
select t.account('123999', 'khchiefthree', 'chief_manager', 905);
select is(pg_temp.said(pg_temp.ask('khchief', 'khchiefthree')), 'awaiting_paper', 'asked');
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'account.delete', jsonb_build_object('account_id', (pg_temp.ac('khchiefthree')).id, 'row_version', 1, 'reason', '重複'))), 'deleted', 'the desk deletes it by itself');
select is((select array[x.state, d.action, d.before_paper::text] from pg_temp.case_of('khchiefthree') x join core.decision d on d.application_id = x.id order by d.id desc limit 1), '{approved,approve,true}', 'the case ends with it, and says that no paper came');
select is(core.may(pg_temp.case_of('khchiefthree')), '{}', 'nothing is left to do in it');

-- A case nobody sends the paper of ends by itself, and by the right mail
select t.account('123999', 'khchieffour', 'chief_manager', 906);
select pg_temp.ask('khchief', 'khchieffour');
update core.application set changed_at = now() - interval '50 days' where id = (pg_temp.case_of('khchieffour')).id;
delete from core.mail;
select core.expire_cases();
select is(pg_temp.mails('deletion.remind'), '{khchief,khchieffour}', 'a reminder first');
update core.application set changed_at = now() - interval '60 days' where id = (pg_temp.case_of('khchieffour')).id;
select is((core.expire_cases()) ->> 'cases_ended', '0', 'for a week');
select is((pg_temp.case_of('khchieffour')).state, 'awaiting_paper', 'it waits');
select is(pg_temp.on('khchief', 'deletion.withdraw', 'khchieffour'), 'withdrawn', 'withdrawn by the school');
select is((pg_temp.ac('khchieffour')).state, 'open', 'the account stays');
select is(pg_temp.said(pg_temp.ask('khchief', 'khchieffour')), 'awaiting_paper', 'and can be asked for again');

-- 查詢申請進度 elsewhere is for applicants: the number of a deletion and the person's ID open nothing.
insert into auth.code(case_hash, address, code_hash, purpose, asked_for, asked_id) select sha256('x'), '', 'x', 'follow', (pg_temp.case_of('khchieffour')).number, 'x';
update auth.code c set asked_id = auth.code_mac(c.id, 'id ' || t.nid('female', 906)) where c.case_hash = sha256('x');
select is(auth.answer_follows(), 0, 'no code is mailed for it');

select * from finish();
rollback;
