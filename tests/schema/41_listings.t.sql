-- SPDX-License-Identifier: GPL-3.0-or-later
-- 前置流程: who stands in no list asks to be listed, before anybody there can have an account. What a stranger can do with it: nothing
-- without a code, nothing with somebody else's request, nothing with a secret that opens a request where a case is asked for, and no
-- disk is filled. What a desk can do: decide on its own, once, by the rules of 新增單位.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief,khcontact,khoperator}'::text[]) n;
create temp table asked (name text primary key, secret text, id bigint, number text);

create function pg_temp.png(n int default 1) returns bytea language sql as $$ select '\x89504e470d0a1a0a'::bytea || convert_to(repeat('x', n), 'UTF8') $$;
create function pg_temp.evidence(content bytea default pg_temp.png()) returns jsonb language sql as $$
    select jsonb_build_object('name', '設立許可證書.png', 'mime', 'image/png', 'content', translate(encode(content, 'base64'), e'\n', ''), 'sha256', encode(sha256(content), 'hex')) $$;
create function pg_temp.form(p_more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('kind', 'kindergarten', 'name', '高雄市私立試驗幼兒園', 'founder', 'private', 'county_id', c.id, 'district_id', 0, 'address', '高雄市試驗路9號', 'phone', '07-6000010',
        'code', '', 'permit', '高市教幼字第 1150000001 號', 'applicant', '試驗員', 'job_title', '園長', 'contact_phone', '07-6000010#1', 'email', 'garden@example.edu.tw', 'note', '', 'evidence', pg_temp.evidence(),
        'installation', 'test') || p_more from core.county c where c.name = '高雄市' $$;
-- Asks with everything in order; the whole answer.
create function pg_temp.ask(p_name text, p_more jsonb default '{}', p_secret text default t.secret()) returns jsonb language plpgsql as $$
declare
    id   uuid := t.uuid7();
    body text := pg_temp.form(p_more)::text;
    said jsonb;
begin
    perform t.code_entered(p_secret, body::jsonb ->> 'email', id, body);
    said := api.submit_anon(p_secret, id, 'listing.ask', body);
    insert into asked values (p_name, p_secret, (said #>> '{result,listing_id}')::bigint, said #>> '{result,number}') on conflict do nothing;
    return said;
end $$;
create function pg_temp.of(n text) returns core.listing language sql as $$ select l from core.listing l join asked a using (id) where a.name = n $$;
create function pg_temp.anon(n text, kind text, body jsonb default '{}') returns jsonb language sql volatile as $$ select api.submit_anon(secret, t.uuid7(), kind, body::text) from asked where name = n $$;
create function pg_temp.do(actor text, kind text, n text, p_more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), kind, jsonb_build_object('listing_id', (pg_temp.of(n)).id, 'row_version', (pg_temp.of(n)).row_version, 'reason', '證書相符') || p_more) $$;
create function pg_temp.unit(n text, p_code text) returns jsonb language sql as $$
    select to_jsonb(x) || jsonb_build_object('code', p_code, 'district_id', 0) from (select (pg_temp.of(n)).*) l, lateral (select l.name, l.kind, l.founder, l.county_id, l.address, l.phone) x $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,detail,reason}', answer #>> '{error,key}', answer #>> '{result,state}', answer ->> 'status') $$;
create function pg_temp.mails(p_template text) returns bigint language sql as $$ select count(*) from core.mail where template = p_template $$;

-- Asking ----------------------------------------------------------------------------------------------------------------------
select throws_ok(format('select api.submit_anon(%L, %L, %L, %L)', t.secret(), t.uuid7(), 'listing.ask', pg_temp.form()), 'KA006', 'code.invalid', 'no code was asked for');
create function pg_temp.asked_for(s text) returns text language plpgsql as $$ begin perform auth.make_code(sha256(convert_to(s, 'UTF8')), 'garden@example.edu.tw', 'installation', 0); return s; end $$;
select throws_ok(format('select api.submit_anon(%L, %L, %L, %L)', pg_temp.asked_for(t.secret()), t.uuid7(), 'listing.ask', pg_temp.form()), 'KA006', 'code.invalid', 'none was entered');
-- What is large is not even read without the right code: as JSON it would be refused otherwise.
select throws_ok(format('select api.submit_anon(%L, %L, %L, %L)', pg_temp.asked_for(t.secret()), t.uuid7(), 'listing.ask', repeat('x', 70000)), 'KA006', 'code.invalid', 'a large body of somebody without a code is not read');
select setval('core.listing_id_seq', 7000001, false);
select is(pg_temp.said(pg_temp.ask('garden', jsonb_build_object('evidence', pg_temp.evidence(pg_temp.png(200000))))), 'awaiting_review', 'a large one with its code is');
select is((select array[l.number ~ '^[0-9]{3}-[0-9]{6,}$', l.reviewer_unit_id = t.unit('CEN12'), l.unit_id is null, l.email = 'garden@example.edu.tw'] from pg_temp.of('garden') l), array[true, true, true, true], 'a 幼兒園 asks the desk of its county');
select is((select array[s.revision::text, s.name, s.by_name, s.size::text] from core.scan s where s.listing_id = (pg_temp.of('garden')).id), array['1', '設立許可證書.png', '試驗員', '200008'], 'with its evidence');
select is(pg_temp.mails('listing.asked'), 1::bigint, 'and is mailed its number');
select is(pg_temp.said(pg_temp.ask(k, jsonb_build_object('kind', k, 'name', '財團法人試驗基金會', 'email', k || '@example.edu.tw'))), 'awaiting_review', k || ' asks') from unnest('{social_education,legal_person}'::text[]) k;
select is((pg_temp.of(k)).reviewer_unit_id, t.unit('NET01'), k || ': 教師進修網') from unnest('{social_education,legal_person}'::text[]) k;
select is(pg_temp.said(pg_temp.ask('nodesk', jsonb_build_object('county_id', (select id from core.county where name = '屏東縣'), 'email', 'nodesk@example.edu.tw'))), 'awaiting_review', 'where the county has no desk');
select is((pg_temp.of('nodesk')).reviewer_unit_id, t.unit('NET01'), '教師進修網 sees it');
-- An answer that was lost comes again; another body under the same id does not.
create function pg_temp.again() returns text language plpgsql as $$
declare s text := t.secret(); id uuid := t.uuid7(); body text := pg_temp.form('{"email": "again@example.edu.tw"}')::text; a jsonb; b jsonb;
begin
    perform t.code_entered(s, 'again@example.edu.tw', id, body);
    a := api.submit_anon(s, id, 'listing.ask', body);
    b := api.submit_anon(s, id, 'listing.ask', body);
    return (a -> 'result' = b -> 'result')::text || (b ->> 'replay') || (select count(*) from core.listing where email = 'again@example.edu.tw');
end $$;
select is(pg_temp.again(), 'truetrue1', 'a repeat is answered, and nothing is kept twice');

create temp table bad (field text, value jsonb, said text);
insert into bad values ('kind', '"elementary"', 'word'), ('kind', '"inservice_net"', 'unknown'), ('founder', '"x"', 'unknown'), ('county_id', '0', 'unknown'), ('name', '""', 'text.empty'), ('name', '"12"', 'text.letters'),
    ('address', '""', 'text.empty'), ('phone', '""', 'text.empty'), ('code', '"x y"', 'unit_code.format'), ('permit', '""', 'text.empty'), ('applicant', '""', 'name.empty'), ('job_title', '"1"', 'text.letters'),
    ('contact_phone', '"x"', 'phone.format'), ('evidence', 'null', 'object'), ('evidence', pg_temp.evidence(convert_to('plain text', 'UTF8')), 'type'), ('evidence', pg_temp.evidence() || '{"sha256": "00"}', 'hash'),
    ('evidence', pg_temp.evidence() || '{"content": "="}', 'base64'), ('evidence', pg_temp.evidence() || '{"mime": "application/pdf"}', 'type');
create function pg_temp.try(p_more jsonb) returns text language plpgsql as $$
begin
    return pg_temp.said(pg_temp.ask('bad' || left(t.secret(), 9), p_more || jsonb_build_object('email', left(t.secret(), 12) || '@example.edu.tw')));
exception when sqlstate 'KC003' then
    declare d text; begin get stacked diagnostics d = pg_exception_detail; return d::jsonb ->> 'reason'; end;
end $$;
select is(pg_temp.try(jsonb_build_object(field, value)), said, field || ' ' || left(value::text, 40)) from bad;
select is((select count(*) from core.listing), 5::bigint, 'of all that nothing is kept');

-- The secret of a request opens nothing but the request ---------------------------------------------------------------------------
create temp table case_of (secret text, id bigint);
-- A case with the very id that the request has.
create function pg_temp.case_with_id(p_id bigint) returns bigint language plpgsql as $$
declare s text := t.secret(); n bigint;
begin
    perform setval('core.application_id_seq', p_id, false);
    n := (t.apply(s, t.form('chief_manager', 'SameId', 8801, '124698')) #>> '{result,application_id}')::bigint;
    insert into case_of values (s, n);
    return n;
end $$;
select is(pg_temp.case_with_id((pg_temp.of('garden')).id), (pg_temp.of('garden')).id, 'a case and a request have one id');
select is(api.case(secret) ->> 'number', number, 'api.case shows it') from asked where name = 'garden';
select is(api.case(secret) ->> 'listing', 'true', 'as what it is') from asked where name = 'garden';
select is(api.case(secret) ->> 'evidence', '設立許可證書.png', 'with the name of its evidence') from asked where name = 'garden';
select unalike(api.case(secret)::text, '%by_name%', 'and not who decides') from asked where name = 'garden';
select is(api.case_paper(secret), null, 'there is no paper of it, whatever case has the same id') from asked;
select throws_ok(format('select pg_temp.anon(%L, %L, %L)', 'garden', k, b), 'KA005', 'case.unknown', 'it is no case: ' || k)
    from (values ('application.withdraw', '{"reason": "x"}'), ('application.print', '{"revision": 1, "installation": "x"}'), ('application.correct', '{"revision": 1, "fields": {}}')) x(k, b);
select throws_ok(format('select pg_temp.ask(%L, %L, %L)', 'garden2', '{"email": "second@example.edu.tw"}', secret), 'KC003', 'command.body', 'nor does it take a second one') from asked where name = 'garden';
create function pg_temp.apply_under(s text) returns text language plpgsql as $$
begin return t.apply(s, t.form('operator', 'Under', 8802, '0998')) #>> '{error,key}'; exception when others then return sqlerrm; end $$;
select is(pg_temp.apply_under(secret), 'command.body', 'nor an application') from asked where name = 'garden';
select throws_ok(format('select api.submit_anon(%L, %L, %L, %L)', secret, t.uuid7(), k, pg_temp.form() || '{"revision": 1}'), 'KA005', 'case.unknown', 'the secret of a case opens no request: ' || k) from case_of, unnest('{listing.correct,listing.withdraw}'::text[]) k;
select throws_ok(format('select api.submit_anon(%L, %L, %L, %L)', t.secret(), t.uuid7(), k, '{}'), 'KA005', 'case.unknown', 'nor does one that stands for nothing: ' || k) from unnest('{listing.correct,listing.withdraw}'::text[]) k;

-- Who sees it ---------------------------------------------------------------------------------------------------------------------
create function pg_temp.seen(actor text, tab text) returns bigint[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return array(select pk from api.snapshot(tab) order by pk);
exception when sqlstate 'KS001' then return null;
end $$;
select is(pg_temp.seen('khdesk', 'listing'), array(select id from core.listing where reviewer_unit_id = t.unit('CEN12') order by 1), 'its desk sees it');
select is(pg_temp.seen('netdesk', 'listing'), array(select id from core.listing where reviewer_unit_id = t.unit('NET01') order by 1), '教師進修網 its own');
select is(pg_temp.seen(n, 'listing'), '{}', n || ' sees none') from unnest('{tpdesk,kdesk}'::text[]) n;
select is(pg_temp.seen(n, 'listing'), null, n || ' knows of none') from unnest('{khchief,khcontact,khoperator}'::text[]) n;
select throws_ok('select * from api.public_snapshot(''listing'')', 'KS001', 'table.unknown', 'nor does everybody');
select ok((select s.id from core.scan s where s.listing_id = (pg_temp.of('garden')).id) = any (pg_temp.seen('khdesk', 'scan')), 'the evidence goes with it');
select ok(not (select s.id from core.scan s where s.listing_id = (pg_temp.of('garden')).id) = any (pg_temp.seen(n, 'scan')), 'and to nobody else: ' || n) from unnest('{netdesk,tpdesk,khchief}'::text[]) n;
select is(t.scan(pg_temp.v('khdesk'), s.id), pg_temp.png(200000), 'the desk opens it') from core.scan s where s.listing_id = (pg_temp.of('garden')).id;
select is((select detail ->> 'listing_id' from audit.entry where what = 'scan_read' order by id desc limit 1), (pg_temp.of('garden')).id::text, 'which the audit says');
select throws_ok(format('select t.scan(%L, %s)', pg_temp.v(n), s.id), 'KD018', 'application.not_visible', n || ' does not') from unnest('{netdesk,tpdesk,khchief}'::text[]) n, core.scan s where s.listing_id = (pg_temp.of('garden')).id;
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'scan.void', jsonb_build_object('scan_id', s.id, 'reason', 'x'))), 'application.not_visible', 'evidence is not voided') from core.scan s where s.listing_id = (pg_temp.of('garden')).id;
select is_empty($$ select from core.listing l where not exists (select from sync.change c where c.tab = 'listing' and c.pk = l.id and c.unit_id = l.reviewer_unit_id) $$, 'each is in the feed of its desk');
select is_empty($$ select from core.scan s join core.listing l on l.id = s.listing_id where not exists (select from sync.change c where c.tab = 'scan' and c.pk = s.id and c.unit_id = l.reviewer_unit_id) $$, 'and so is its evidence');

-- Deciding ------------------------------------------------------------------------------------------------------------------------
create temp table step (kind text, body jsonb);
insert into step values ('listing.return', '{}'), ('listing.reject', '{}'), ('listing.accept', pg_temp.unit('garden', '12K901'));
select is(pg_temp.said(pg_temp.do(n, kind, 'garden', body)), case when n in ('khchief', 'khcontact', 'khoperator') then 'right.missing' else 'listing.not_visible' end, n || ': ' || kind) from v, lateral (select name as n) x, step where name <> 'khdesk';
select is(pg_temp.said(pg_temp.do('khdesk', kind, 'garden', body || '{"listing_id": 999999}')), 'listing.not_visible', 'one that is not there: ' || kind) from step;
select is(pg_temp.said(pg_temp.do('khdesk', kind, 'garden', body || '{"row_version": 7}')), 'listing.changed', 'not what was seen: ' || kind) from step;
select is(pg_temp.said(pg_temp.do('khdesk', kind, 'garden', body || '{"reason": " "}')), 'reason.missing', 'not without a reason: ' || kind) from step;
select throws_ok(format('select api.submit_anon(%L, %L, %L, %L)', secret, t.uuid7(), kind, body), 'KA004', 'right.missing', 'who asked decides nothing: ' || kind) from asked, step where name = 'garden';
select is(pg_temp.said(pg_temp.anon('garden', 'listing.correct', pg_temp.form() || '{"revision": 1}')), 'listing.changed', 'what waits is not corrected');

select is(pg_temp.said(pg_temp.do('khdesk', 'listing.return', 'garden', '{"reason": "證書影本不清楚"}')), 'returned', 'sent back');
select matches((select body from core.mail where template = 'listing.returned'), '高雄市私立試驗幼兒園.*證書影本不清楚.*高雄市區管中心', 'with the reason');
select is(pg_temp.said(pg_temp.do('khdesk', 'listing.accept', 'garden', pg_temp.unit('garden', '12K901'))), 'listing.changed', 'what was sent back is not accepted');
select is(pg_temp.said(pg_temp.anon('garden', 'listing.correct', pg_temp.form() || '{"revision": 2}')), 'listing.changed', 'another revision');
select is(pg_temp.said(pg_temp.anon('garden', 'listing.correct', pg_temp.form() || jsonb_build_object('revision', 1, 'email', 'thief@example.edu.tw', 'permit', '高市教幼字第 2 號', 'evidence', pg_temp.evidence(pg_temp.png(3))))), 'awaiting_review', 'corrected');
select is((select array[l.email, l.permit, l.revision::text] from pg_temp.of('garden') l), array['garden@example.edu.tw', '高市教幼字第 2 號', '2'], 'the address that was proved stays');
select is((select string_agg(s.revision::text, ',' order by s.id) from core.scan s where s.listing_id = (pg_temp.of('garden')).id), '1,2', 'both pieces of evidence are there');
select is(pg_temp.said(pg_temp.do('khdesk', 'listing.return', 'garden')), 'returned', 'and once more');
select is(pg_temp.said(pg_temp.anon('garden', 'listing.correct', pg_temp.form('{"name": "高雄市私立試驗二幼兒園"}') - 'evidence' || '{"revision": 2}')), 'awaiting_review', 'without another file');
select is((select count(*) from core.scan s where s.listing_id = (pg_temp.of('garden')).id), 2::bigint, 'the evidence stays');

select is(pg_temp.said(pg_temp.do('khdesk', 'listing.accept', 'garden', pg_temp.unit('garden', c))), said, 'a code: ' || c) from (values ('123999', 'unit_code.taken'), ('x', 'unit_code.format'), ('', 'unit_code.format')) x(c, said);
select is(pg_temp.do('khdesk', 'listing.accept', 'garden', pg_temp.unit('garden', '12K901') || jsonb_build_object('kind', 'legal_person')) #>> '{error,key}', 'unit.other_desk', 'a kind that another desk reviews is not added here');
select is((pg_temp.of('garden')).state, 'awaiting_review', 'and the request still waits');
select is(pg_temp.said(pg_temp.do('khdesk', 'listing.accept', 'garden', pg_temp.unit('garden', '12K901') || '{"reason": "許可證書相符"}')), 'approved', 'accepted');
select is((select array[u.name, u.kind, u.chief_reviewer_id::text, u.eligible::text] from core.unit u where u.code = '12K901'), array['高雄市私立試驗二幼兒園', 'kindergarten', t.unit('CEN12')::text, 'true'], 'the unit is there, with its desk');
select is((select array[e.action, e.reason, e.by_name] from core.unit_event e where e.unit_id = t.unit('12K901')), array['add', '許可證書相符', (select name from core.account where account_name = 'khdesk')], 'with its history');
select is((pg_temp.of('garden')).unit_id, t.unit('12K901'), 'the request says which');
select matches((select subject || body from core.mail where template = 'listing.accepted'), '高雄市私立試驗二幼兒園.*12K901', 'and so does a mail');
select is(api.case(secret) #>> '{unit,code}', '12K901', 'and 查詢申請進度') from asked where name = 'garden';
select is(t.apply(t.secret(), t.form('chief_manager', 'GardenChief', 8803, '12K901')) ->> 'status', 'done', 'there one applies for an account now');
select is(pg_temp.said(pg_temp.do('khdesk', kind, 'garden', pg_temp.unit('garden', '12K902'))), 'listing.changed', 'decided once: ' || kind) from step;
select is(pg_temp.said(pg_temp.anon('garden', 'listing.withdraw')), 'listing.changed', 'nor withdrawn then');
select is((select count(*) from core.unit where code = '12K902'), 0::bigint, 'no second unit');

select is(pg_temp.said(pg_temp.do('netdesk', 'listing.reject', 'legal_person', '{"reason": "非教育部核定之單位"}')), 'rejected', 'rejected');
select matches((select address || body from core.mail where template = 'listing.rejected'), '^legal_person@.*非教育部核定之單位', 'with the reason');
select is(pg_temp.said(pg_temp.anon('social_education', 'listing.withdraw')), 'withdrawn', 'withdrawn by who asked');
select is(pg_temp.said(pg_temp.do('netdesk', 'listing.reject', 'social_education')), 'listing.changed', 'and not decided then');
select unalike(subject || body, '%{%', 'nothing is left to fill in: ' || template) from core.mail where template like 'listing.%';

-- A correction may name another county: the former desk has it no more.
select is(pg_temp.said(pg_temp.do('netdesk', 'listing.return', 'nodesk')), 'returned', 'sent back');
select is(pg_temp.said(pg_temp.anon('nodesk', 'listing.correct', pg_temp.form() || '{"revision": 1}')), 'awaiting_review', 'corrected to 高雄市');
select is((pg_temp.of('nodesk')).reviewer_unit_id, t.unit('CEN12'), 'it goes there');
select is((select count(*) from sync.change where tab in ('listing', 'scan') and unit_id = t.unit('NET01') and op = 'D' and pk in ((pg_temp.of('nodesk')).id, (select id from core.scan where listing_id = (pg_temp.of('nodesk')).id order by id limit 1))) >= 2, true, 'and leaves where it was, with its evidence');
select is(pg_temp.said(pg_temp.do('netdesk', 'listing.reject', 'nodesk')), 'listing.not_visible', 'which decides nothing any more');

-- On another PC: the number and the address that was proved. -----------------------------------------------------------------------
create function pg_temp.follow(p_number text, p_who text) returns text language plpgsql as $$
declare s text := t.secret(); id uuid := t.uuid7(); body text := jsonb_build_object('number', p_number)::text; c auth.code; code text;
begin
    perform auth.ask_follow(sha256(convert_to(s, 'UTF8')), p_number, p_who, null, t.follow_proof(s));
    perform auth.answer_follows();
    select * into c from auth.code x order by x.id desc limit 1;
    if c.listing_id is null and c.application_id is null then return 'nothing'; end if;
    insert into auth.code_guess(code_id, case_hash, command_id, body_hash, guess_hash, xid) values (c.id, c.case_hash, id, sha256(convert_to(body, 'UTF8')), c.code_hash, '3');
    return coalesce(api.submit_anon(s, id, 'application.follow', body) #>> '{result,listing_id}', 'no') || coalesce(api.case(s) ->> 'number', 'none');
end $$;
select is(pg_temp.follow(number, 'Garden@Example.edu.tw'), id || number, 'number and address open it elsewhere') from asked where name = 'garden';
select is(pg_temp.follow(number, w), 'nothing', 'nobody else''s: ' || w) from asked, unnest(array['other@example.edu.tw', '', '%', t.nid('male', 8801)]) w where name = 'garden';
select is((select address from core.mail where template = 'code.follow' order by id desc limit 1), 'garden@example.edu.tw', 'the code went to the address that was proved');

-- What fills a disk ---------------------------------------------------------------------------------------------------------------
create function pg_temp.flood(p_address text, p_n int) returns int language plpgsql as $$
declare done int := 0;
begin
    for i in 1..p_n loop
        begin
            perform pg_temp.ask('flood' || left(t.secret(), 9), jsonb_build_object('email', replace(p_address, '#', i::text), 'installation', ''));
            done := done + 1;
        exception when sqlstate 'KA007' then null;
        end;
    end loop;
    return done;
end $$;
select is(pg_temp.flood('one@strange.example', 8), 5, 'five a day from one mailbox');
select is(pg_temp.flood('m#@other.example', 8), 5, 'and from one strange domain');
select is(pg_temp.flood('m#@d#.example', 30), 10, 'twenty from all of these, in one county');
select is(pg_temp.flood('clerk#@example.edu.tw', 2), 2, 'which keeps out nobody of a domain that is known');

-- What nobody works on ends, and of what ended long ago nothing stays -------------------------------------------------------------------
select is(pg_temp.said(pg_temp.do('khdesk', 'listing.return', 'nodesk')), 'returned', 'sent back, and nobody corrects it');
update core.listing set changed_at = now() - interval '43 days' where id = (pg_temp.of('nodesk')).id;
select is(core.sweep_listings() ->> 'listings_ended', '1', 'it ends');
select is((pg_temp.of('nodesk')).state, 'withdrawn', 'by itself');
select is(pg_temp.mails('listing.ended'), 1::bigint, 'and a mail says so');
update core.listing set decided_at = now() - interval '181 days' where id = (pg_temp.of('garden')).id;
select is((select api.case(secret) from asked where name = 'garden'), null, 'half a year later the secret opens nothing');
select is(core.sweep_listings() ->> 'listings_removed', '1', 'it is removed');
select is_empty($$ select from core.scan where listing_id = (select id from asked where name = 'garden') $$, 'with its evidence');
select is((select count(*) from core.unit where code = '12K901'), 1::bigint, 'the unit stays');

select * from finish();
rollback;
