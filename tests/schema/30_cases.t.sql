-- SPDX-License-Identifier: GPL-3.0-or-later
-- A case's way (design.md), every branch: who, in which state, and what is left behind.
begin;
select no_plan();

create function pg_temp.key(answer jsonb) returns text language sql as $$
    select coalesce(answer #>> '{error,key}', answer #>> '{result,state}', answer ->> 'status') $$;
create function pg_temp.app(answer jsonb) returns bigint language sql as $$ select (answer #>> '{result,application_id}')::bigint $$;
create function pg_temp.mails(p_app bigint) returns text language sql as $$
    select string_agg(template, ' ' order by id) from core.mail where application_id = p_app $$;
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
create function pg_temp.set(n text, x text) returns text language sql as $$ insert into v values (n, x) on conflict (name) do update set t = excluded.t returning t $$;
select pg_temp.set(n, t.secret()) from unnest('{s1,s2,s3,s4,s5,s6,s7,s8}'::text[]) n;
select pg_temp.set(n, t.token_for(n)) from unnest('{khdesk,tpdesk,netdesk,kdesk,khchief,tpchief,khcontact,khoperator}'::text[]) n;

-- Applying -------------------------------------------------------------------------------------------------------------
select is(pg_temp.key(pg_temp.set('a1', t.apply(pg_temp.v('s1'), t.form('chief_manager', 'CaseOne', 101, '124698'))::text)::jsonb), 'awaiting_paper', 'a 總負責人 applies: 待收件');
select is((pg_temp.v('a1')::jsonb #>> '{result,reviewer_unit_id}')::int, t.unit('CEN12'), 'at its county''s centre');
select matches(pg_temp.v('a1')::jsonb #>> '{result,number}', '^1[0-9]{2}-[0-9]{6}$', 'with a number');
select is(pg_temp.key(t.apply(pg_temp.v('s2'), t.form('operator', 'CaseOneB', 101, '314698'))), 'person.has_account', 'the same person once more: 您已經申請過帳號');
select is(pg_temp.key(t.apply(pg_temp.v('s2'), t.form('operator', 'caseone', 102, '314698'))), 'account_name.taken', 'the same account name in other letters');
select is(pg_temp.key(t.apply(pg_temp.v('s2'), t.form('chief_manager', 'CaseTwo', 102, '0998'))), 'account_type.not_offered', '大專 offers only 作業人員');
select is(pg_temp.key(t.apply(pg_temp.v('s2'), t.form('operator', 'CaseTwo', 102, 'CEN12'))), 'unit.unknown', 'a desk is no unit to apply for');
select is(pg_temp.key(t.apply(pg_temp.v('s2'), t.form('chief_manager', 'CaseTwo', 102, '134698'))), 'unit.unknown', 'nor one without a reviewing desk');
select is(pg_temp.key(t.apply(pg_temp.v('s2'), t.form('operator', 'CaseTwo', 102, '0998') || more)), k, 'refused: ' || k || ' ' || left(more::text, 60)) from (values
    ('{"national_id": "A100000000"}'::jsonb, 'field.invalid'), ('{"sex": "female"}', 'field.invalid'), ('{"phone": "02-7712345"}', 'field.invalid'), ('{"name": ""}', 'field.invalid'),
    ('{"account_name": "a1"}', 'field.invalid'), ('{"job_title": ""}', 'field.invalid'), ('{"consents": []}', 'consent.outdated'), ('{"subunit": "教務處 "}', 'field.invalid'),
    ('{"unit_id": 999999}', 'unit.unknown')) x(more, k);
select is(t.apply(pg_temp.v('s2'), t.form('operator', 'CaseTwo', 102, '0998') || '{"sex": "female"}') #>> '{error,detail,reason}', 'national_id.sex', '性別與身分證字號不符合');
select throws_ok(format('select t.apply(%L, %L)', pg_temp.v('s2'), t.form('operator', 'CaseTwo', 102, '0998') || more), 'KC003', 'command.body', 'no right form: ' || left(more::text, 40)) from unnest('{"{\"name\": 7}","{\"unit_id\": \"1\"}","{\"unit_id\": -1}","{\"sex\": \"x\"}","{\"account_type\": \"case\"}","{\"verifier\": null}","{\"consents\": 1}"}'::jsonb[]) more;
select is(pg_temp.key(t.apply(pg_temp.v('s2'), t.form('operator', 'CaseTwo', 102, '0998'))), 'awaiting_paper', 'all in order at a university');
select ok(not (select needs_unit_seal from core.application where account_name = 'CaseTwo'), 'no 關防 there');
select is(pg_temp.key(pg_temp.set('a3', t.apply(pg_temp.v('s3'), t.form('operator', 'CaseThree', 103, '12NS98'))::text)::jsonb), 'awaiting_paper', '社教機構');
select ok((select needs_unit_seal from core.application where account_name = 'CaseThree'), 'needs its 關防');
select is(pg_temp.key(pg_temp.set('a4', t.apply(pg_temp.v('s4'), t.form('contact', 'CaseFour', 104, '123999'))::text)::jsonb), 'awaiting_opening', 'a colleague at a school waits for the own 總負責人');
select is((select count(*)::int from core.application_consent c join core.application a on a.id = c.application_id where a.account_name = 'CaseFour'), 3, 'three texts agreed to, each apart');
select throws_ok(format('select t.apply(%L, %L)', pg_temp.v('s1'), t.form('operator', 'CaseAgain', 105, '0998')), 'KC003', 'command.body', 'one secret, one case');

-- The paper first --------------------------------------------------------------------------------------------------------
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.approve', pg_temp.app(pg_temp.v('a1')::jsonb))), 'decision.needs_paper', 'no approval before the paper');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.approve', pg_temp.app(pg_temp.v('a1')::jsonb), '{"before_paper": true}')), 'decision.needs_paper', 'wanting it is not enough');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.app(pg_temp.v('a1')::jsonb), '{"how": "fax", "head_seal": false}')), 'seal.missing', 'without the 職章');
select is(pg_temp.key(t.on(pg_temp.v('netdesk'), 'application.receive', pg_temp.app(pg_temp.v('a3')::jsonb), '{"how": "post", "head_seal": true, "unit_seal": false}')), 'seal.missing', 'without the 關防 of a 社教機構');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.app(pg_temp.v('a1')::jsonb), '{"how": "fax", "head_seal": true, "row_version": 9}')), 'application.changed', 'a row that was not seen');
select is(pg_temp.key(t.on(pg_temp.v('tpdesk'), 'application.receive', pg_temp.app(pg_temp.v('a1')::jsonb), '{"how": "fax", "head_seal": true}')), 'application.not_visible', 'another centre');
select is(pg_temp.key(t.on(pg_temp.v('netdesk'), 'application.receive', pg_temp.app(pg_temp.v('a1')::jsonb), '{"how": "fax", "head_seal": true}')), 'application.not_visible', 'nor the desk above');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.app(pg_temp.v('a1')::jsonb), '{"how": "fax", "head_seal": true, "note": "傳真，清晰"}')), 'awaiting_review', 'received');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.app(pg_temp.v('a1')::jsonb), '{"how": "fax", "head_seal": true}')), 'application.state', 'not twice');

-- Sent back, corrected, withdrawn ------------------------------------------------------------------------------------------
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.return', pg_temp.app(pg_temp.v('a1')::jsonb), '{"reasons": [], "text": ""}')), 'reason.missing', 'no sending back without a reason');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.return', pg_temp.app(pg_temp.v('a1')::jsonb), '{"reasons": ["title.wrong"], "text": "請填職稱全名，並重新核章"}')), 'returned', 'sent back');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.approve', pg_temp.app(pg_temp.v('a1')::jsonb))), 'application.state', 'nothing is decided meanwhile');
create function pg_temp.correct(s text, body jsonb) returns jsonb language sql as $$ select api.submit_anon(pg_temp.v(s), t.uuid7(), 'application.correct', body::text) $$;
select is(pg_temp.key(pg_temp.correct('s1', '{"revision": 1, "fields": {"name": {"base": "試驗員", "new": "別人"}}}')), 'field.frozen', 'the name never changes');
select is(pg_temp.key(pg_temp.correct('s1', '{"revision": 1, "fields": {"account_name": {"base": "CaseOne", "new": "CaseNew"}}}')), 'field.frozen', 'nor the account');
select is(pg_temp.key(pg_temp.correct('s1', '{"revision": 1, "fields": {"national_id": {"base": "", "new": "A100000001"}}}')), 'field.frozen', 'nor the ID');
select is(pg_temp.correct('s1', '{"revision": 1, "fields": {"job_title": {"base": "組長", "new": "教務主任"}}}') #> '{error,detail,fields,job_title}', '{"base": "組長", "mine": "教務主任", "theirs": "主任"}', 'a changed base is a conflict that shows all three');
select is(pg_temp.correct('s1', '{"revision": 1, "fields": {"sex": {"base": "male", "new": "female"}}}') #>> '{error,detail,reason}', 'national_id.sex', 'the sex must still agree with the ID');
select throws_ok(format('select pg_temp.correct(%L, %L)', 's1', '{"revision": 1, "fields": {"email": {"base": "caseone@example.edu.tw", "new": "new@example.edu.tw"}}}'), 'KA006', 'code.invalid', 'a new address needs its code');
select is(pg_temp.key(pg_temp.correct('s1', '{"revision": 2, "fields": {}}')), 'application.changed', 'a revision that is not there');
select is(pg_temp.key(pg_temp.set('r', pg_temp.correct('s1', '{"revision": 1, "fields": {"job_title": {"base": "主任", "new": "教務主任"}}}')::text)::jsonb), 'awaiting_paper', 'corrected: what was sealed is void, back to its paper');
select is((pg_temp.v('r')::jsonb #>> '{result,revision}')::int, 2, 'as a new revision');
select isnt(pg_temp.v('r')::jsonb #>> '{result,content_hash}', pg_temp.v('a1')::jsonb #>> '{result,content_hash}', 'whose prints differ');
select is((select job_title from core.application where account_name = 'CaseOne'), '教務主任', 'the field has changed');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.return', pg_temp.app(pg_temp.v('a1')::jsonb), '{"reasons": ["unit.wrong"]}')), 'returned', 'sent back for the unit');
select is(pg_temp.key(pg_temp.correct('s1', jsonb_build_object('revision', 2, 'fields', jsonb_build_object('unit_id', jsonb_build_object('base', t.unit('124698'), 'new', t.unit('314698')))))), 'awaiting_paper', 'at another desk it begins with its paper');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.note', pg_temp.app(pg_temp.v('a1')::jsonb), '{"text": "x"}')), 'application.not_visible', 'the old desk has lost it');
select is(pg_temp.key(t.on(pg_temp.v('tpdesk'), 'application.note', pg_temp.app(pg_temp.v('a1')::jsonb), '{"text": "請補傳"}')), 'done', 'the new one has it');
select is((select count(*)::int from jsonb_array_elements(api.case(pg_temp.v('s1')) -> 'decisions') d where d ->> 'action' = 'note'), 0, 'the applicant does not see notes');
select is((api.submit_anon(pg_temp.v('s1'), t.uuid7(), 'application.print', '{"revision": 3, "installation": "test"}') #>> '{result,copy}')::int, 1, 'a print is counted');
select is((api.submit_anon(pg_temp.v('s1'), t.uuid7(), 'application.print', '{"revision": 3, "installation": "test"}') #>> '{result,copy}')::int, 2, 'each copy');
select is(pg_temp.key(api.submit_anon(pg_temp.v('s1'), t.uuid7(), 'application.print', '{"revision": 2, "installation": "test"}')), 'application.changed', 'an old revision is not printed');
select is(api.case_paper(pg_temp.v('s1')) ->> 'national_id', t.nid('male', 101), 'the own paper carries the whole ID');
select is(api.case(pg_temp.v('s1')) ->> 'national_id', core.mask_national_id(t.nid('male', 101)), 'anything else the masked one');
select is(api.case(t.secret()), null, 'a secret that opens nothing');
select is(pg_temp.key(api.submit_anon(pg_temp.v('s1'), t.uuid7(), 'application.withdraw', '{"reason": ""}')), 'withdrawn', '撤回');
select is(pg_temp.key(pg_temp.set('a5', t.apply(pg_temp.v('s5'), t.form('chief_manager', 'caseone', 101, '124698'))::text)::jsonb), 'awaiting_paper', 'which frees name and ID');

-- Approved, taken back, signed in -----------------------------------------------------------------------------------------
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.app(pg_temp.v('a5')::jsonb), '{"how": "hand", "head_seal": true}')), 'awaiting_review', 'received');
select is((select count(*)::int from auth.credential where login = 'caseone'), 0, 'until then there is nobody to sign in');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.approve', pg_temp.app(pg_temp.v('a5')::jsonb), '{"note": ""}')), 'approved', '核准');
select ok((select has_chief from core.unit where code = '124698'), 'the school has its 總負責人');
select is(pg_temp.mails(pg_temp.app(pg_temp.v('a5')::jsonb)), 'application.approve', 'a mail says so');
select is((select count(*)::int from auth.credential where login = 'caseone'), 1, 'and the password is valid');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.reject', pg_temp.app(pg_temp.v('a5')::jsonb), '{"reason": "x"}')), 'application.state', 'approved is not rejected');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.take_back', pg_temp.app(pg_temp.v('a5')::jsonb), '{"reason": ""}')), 'reason.missing', 'taking back needs a reason');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.take_back', pg_temp.app(pg_temp.v('a5')::jsonb), '{"reason": "誤核"}')), 'awaiting_review', 'taken back');
select is((select count(*)::int from auth.credential where login = 'caseone'), 0, 'nobody signs in any more');
select ok(not (select has_chief from core.unit where code = '124698'), 'the school has none again');
select is(pg_temp.key(t.apply(pg_temp.v('s6'), t.form('operator', 'CaseSix', 101, '0998'))), 'person.has_account', 'the case holds its person again');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.approve', pg_temp.app(pg_temp.v('a5')::jsonb), '{"note": ""}')), 'approved', 'approved once more');
select is(pg_temp.mails(pg_temp.app(pg_temp.v('a5')::jsonb)), 'application.approve application.take_back application.approve', 'each result has its mail');
select ok(auth.note_sign_in((select id from core.account where account_name = 'caseone' and state = 'open')), 'the first sign-in');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.take_back', pg_temp.app(pg_temp.v('a5')::jsonb), '{"reason": "x"}')), 'decision.used', 'ends the time for taking back');
select ok(not (select can_take_back from core.application where id = pg_temp.app(pg_temp.v('a5')::jsonb)), 'and the desk sees that');

-- The own 總負責人 ------------------------------------------------------------------------------------------------------------
select is(pg_temp.key(t.on(pg_temp.v('tpchief'), 'application.open_as', pg_temp.app(pg_temp.v('a4')::jsonb), '{"account_type": "contact"}')), 'application.not_visible', 'another school''s 總負責人 cannot');
select is(t.on(pg_temp.v('khcontact'), 'application.open_as', pg_temp.app(pg_temp.v('a4')::jsonb), '{"account_type": "contact"}') #>> '{error,key}', 'right.missing', 'nor a 連絡人');
select throws_ok(format('select t.on(%L, %L, %s, %L)', pg_temp.v('khchief'), 'application.open_as', pg_temp.app(pg_temp.v('a4')::jsonb), '{"account_type": "chief_manager"}'), 'KC003', 'command.body', 'nobody is opened as 總負責人');
select is(pg_temp.key(t.on(pg_temp.v('khchief'), 'application.open_as', pg_temp.app(pg_temp.v('a4')::jsonb), '{"account_type": "operator"}')), 'approved', '啟用成「作業人員」, whichever was applied for');
select is((select account_type from core.account where account_name = 'CaseFour'), 'operator', 'is what the account becomes');
select is(pg_temp.key(t.on(pg_temp.v('khchief'), 'application.take_back', pg_temp.app(pg_temp.v('a4')::jsonb), '{"reason": "x"}')), 'awaiting_opening', 'taken back: 待啟用');
select is(pg_temp.key(t.on(pg_temp.v('khchief'), 'application.return', pg_temp.app(pg_temp.v('a4')::jsonb), '{"reasons": ["phone.wrong"]}')), 'returned', 'the 總負責人 may send back');
select is(pg_temp.key(pg_temp.correct('s4', '{"revision": 1, "fields": {"account_type": {"base": "contact", "new": "chief_manager"}}}')), 'awaiting_paper', 'corrected to 總負責人: now the centre reviews, and the paper is needed');
select is((select reviewer_unit_id from core.application where account_name = 'CaseFour'), t.unit('CEN12'), 'the right one');
select is(pg_temp.key(t.on(pg_temp.v('khchief'), 'application.reject', pg_temp.app(pg_temp.v('a4')::jsonb), '{"reason": "x"}')), 'application.not_visible', 'a 總負責人 does not decide on another 總負責人');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.reject', pg_temp.app(pg_temp.v('a4')::jsonb), '{"reason": ""}')), 'reason.missing', 'no rejection without a reason');
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'application.reject', pg_temp.app(pg_temp.v('a4')::jsonb), '{"reason": "已有總負責人"}')), 'rejected', '不核准');
select is((select count(*)::int from core.hold where name_key = 'casefour'), 0, 'frees the name');
select is(pg_temp.key(t.apply(pg_temp.v('s7'), t.form('operator', 'CaseSeven', 107, '131398'))), 'awaiting_opening', 'a colleague of a school without a 總負責人 waits until there is one');

-- Nobody decides on their own -----------------------------------------------------------------------------------------------
update core.application set person_id = (select person_id from core.account where account_name = 'netdesk') where account_name = 'CaseThree';
select is(pg_temp.key(t.on(pg_temp.v('netdesk'), k, pg_temp.app(pg_temp.v('a3')::jsonb), '{"how": "fax", "head_seal": true, "unit_seal": true, "reason": "x", "text": "x", "reasons": []}')), 'decision.own_case', k || ' on one''s own')
    from unnest('{application.receive,application.approve,application.reject,application.return,application.note,application.take_back}'::text[]) k;

-- Before the paper, as a rule of the desk ------------------------------------------------------------------------------------
select lives_ok($$ select admin.set_desk_rule('NET01', true) $$, 'a desk''s rule');
select is(pg_temp.key(t.on(pg_temp.v('netdesk'), 'application.approve', (select id from core.application where account_name = 'CaseTwo'), '{}')), 'decision.needs_paper', 'it must be said');
select is(pg_temp.key(t.on(pg_temp.v('netdesk'), 'application.approve', (select id from core.application where account_name = 'CaseTwo'), '{"before_paper": true}')), 'approved', 'approved before the paper');
select ok((select before_paper from core.decision d join core.application a on a.id = d.application_id where a.account_name = 'CaseTwo' and action = 'approve'), 'and recorded as such');

-- Scans ------------------------------------------------------------------------------------------------------------------------
create function pg_temp.scan(content bytea, mime text, more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('revision', 1, 'name', '申請表.pdf', 'mime', mime, 'sha256', encode(sha256(content), 'hex'), 'content', encode(content, 'base64')) || more $$;
select pg_temp.set('app8', pg_temp.app(t.apply(pg_temp.v('s8'), t.form('chief_manager', 'CaseEight', 108, '124698')))::text);
select is(pg_temp.key(t.on(pg_temp.v('khdesk'), 'scan.attach', pg_temp.v('app8')::bigint, pg_temp.scan(c, m))), k, k || ' ' || m) from (values ('%PDF-1.4 x'::bytea, 'application/pdf', 'done'), ('\xffd8ffe000', 'image/jpeg', 'done'), ('\x89504e470d0a1a0a00', 'image/png', 'done'),
    ('\x49492a0008', 'image/tiff', 'done'), ('\x4d4d002a08', 'image/tiff', 'done'), ('\xefbbbf'::bytea || '%PDF-1.4', 'application/pdf', 'done'), ('\x0d0a'::bytea || '%PDF-1.4', 'application/pdf', 'done'),
    (convert_to(repeat(' ', 1019) || '%PDF-', 'UTF8'), 'application/pdf', 'done'), (convert_to(repeat(' ', 1020) || '%PDF-', 'UTF8'), 'application/pdf', 'scan.invalid'), ('\x49492b0008', 'image/tiff', 'scan.invalid'),
    ('MZ', 'application/pdf', 'scan.invalid'), ('%PDF-1.4', 'image/png', 'scan.invalid'), ('<html>', 'text/html', 'scan.invalid'), ('\xffd8'::bytea, 'image/jpeg', 'scan.invalid')) x(c, m, k);
select is(t.on(pg_temp.v('khdesk'), 'scan.attach', pg_temp.v('app8')::bigint, pg_temp.scan('%PDF-1.4', 'application/pdf', '{"sha256": "00"}')) #>> '{error,detail,reason}', 'hash', 'a hash that does not fit');
select is(t.on(pg_temp.v('khdesk'), 'scan.attach', pg_temp.v('app8')::bigint, pg_temp.scan(convert_to('%PDF-' || repeat('x', 8388608), 'UTF8'), 'application/pdf')) #>> '{error,detail,reason}', 'size', 'more than 8 MiB');
-- Whose paper it is, its code says.
create function pg_temp.coded(code text, rev int default 1) returns jsonb language sql as $$
    select t.on(pg_temp.v('khdesk'), 'scan.attach', pg_temp.v('app8')::bigint, pg_temp.scan('%PDF-1.4', 'application/pdf', jsonb_build_object('code', code, 'revision', rev))) $$;
create function pg_temp.number8() returns text language sql as $$ select number from core.application where id = pg_temp.v('app8')::bigint $$;
select is(pg_temp.key(pg_temp.coded('ISD1|' || pg_temp.number8() || '|1|' || left((select content_hash from core.application where id = pg_temp.v('app8')::bigint), 8))), 'done', 'its own paper');
select is((select code from core.scan order by id desc limit 1), 'ISD1|' || pg_temp.number8() || '|1|' || left((select content_hash from core.application where id = pg_temp.v('app8')::bigint), 8), 'and what it says stays with it');
select is(pg_temp.coded('ISD1|115-999999|1|abcd1234') -> 'error', jsonb_build_object('code', 'KD021', 'key', 'paper.other_case', 'detail', jsonb_build_object('number', '115-999999', 'case', pg_temp.number8())), 'another case''s is not attached here');
select throws_ok(format('select pg_temp.coded(%L, %s)', c, 1), 'KC003', 'command.body', 'nor by the code ' || left(c, 40)) from unnest(array['', 'x', 'ISD1|' || pg_temp.number8() || '|2|abcd1234', 'ISD1|' || pg_temp.number8() || '|1|', 'ISD1|' || pg_temp.number8() || '|99999999999|ab12',
    e'ISD1|1\n|1|abcd', repeat('I', 200), 'ISD1|' || pg_temp.number8() || '|1|' || repeat('a', 65)]) c;
select is(pg_temp.key(t.on(pg_temp.v('tpdesk'), 'scan.attach', pg_temp.v('app8')::bigint, pg_temp.scan('%PDF-1.4', 'application/pdf'))), 'application.not_visible', 'not to another desk''s case');
select is(t.scan(pg_temp.v('khdesk'), (select min(id) from core.scan)), '%PDF-1.4 x'::bytea, 'read again');
select throws_ok(format('select t.scan(%L, %s)', pg_temp.v(n), (select min(id) from core.scan)), 'KD018', 'application.not_visible', n || ' does not read it') from unnest('{tpdesk,netdesk,khchief}'::text[]) n;
select throws_ok(format('select t.scan(%L, %s)', pg_temp.v('khoperator'), (select min(id) from core.scan)), 'KA004', 'right.missing', 'khoperator may not even ask');
select is(pg_temp.key(t.do(pg_temp.v('tpdesk'), 'scan.void', jsonb_build_object('scan_id', (select min(id) from core.scan), 'reason', 'x'))), 'application.not_visible', 'nor voids it');
select is(pg_temp.key(t.do(pg_temp.v('khdesk'), 'scan.void', jsonb_build_object('scan_id', (select min(id) from core.scan), 'reason', '掃描錯頁'))), 'done', 'voided');

-- A new reviewing desk takes the open cases along ---------------------------------------------------------------------------------
select lives_ok($$ select admin.set_override('124698', 'chief', 'CEN31', 'test') $$, 'the unit goes to another desk');
select is((select reviewer_unit_id from core.application where id = pg_temp.v('app8')::bigint), t.unit('CEN31'), 'its open case goes along');
select is((select reviewer_unit_id from core.application where id = pg_temp.app(pg_temp.v('a5')::jsonb)), t.unit('CEN12'), 'a decided one stays');

-- Command ids ------------------------------------------------------------------------------------------------------------------------
select pg_temp.set('id', t.uuid7()::text);
select pg_temp.set('body', jsonb_build_object('application_id', pg_temp.v('app8')::bigint, 'text', '一')::text);
select is(api.submit(pg_temp.v('tpdesk'), pg_temp.v('id')::uuid, 'application.note', pg_temp.v('body')) ->> 'replay', 'false', 'a command');
select is(api.submit(pg_temp.v('tpdesk'), pg_temp.v('id')::uuid, 'application.note', pg_temp.v('body')) ->> 'replay', 'true', 'once more: the stored answer');
select is((select count(*)::int from core.decision where command_id = pg_temp.v('id')::uuid), 1, 'it took effect once');
select throws_ok(format('select api.submit(%L, %L, %L, %L)', pg_temp.v('tpdesk'), pg_temp.v('id'), 'application.note', pg_temp.v('body') || ' '), 'KC001', 'command.id_reused', 'another body, if only by a blank');
select throws_ok(format('select api.submit(%L, %L, %L, %L)', pg_temp.v('khdesk'), pg_temp.v('id'), 'application.note', pg_temp.v('body')), 'KC001', 'command.id_reused', 'somebody else''s id');
select throws_ok(format('select api.submit(%L, %L, %L, %L)', pg_temp.v('khdesk'), t.uuid7(), 'no.such', '{}'), 'KC002', 'command.unknown', 'no such command');
select throws_ok(format('select api.submit(%L, %L, %L, %L)', pg_temp.v('khdesk'), gen_random_uuid(), 'application.note', '{}'), 'KC003', 'command.body', 'an id without a time');
select throws_ok(format('select api.submit(%L, %L, %L, %L)', pg_temp.v('khdesk'), '0180a0b0-c0d0-7000-8000-000000000000', 'application.note', '{}'), 'KC004', 'command.too_old', 'an id from long ago');
select throws_ok(format('select api.submit(%L, %L, %L, %L)', pg_temp.v('khdesk'), t.uuid7(), 'application.note', b), 'KC003', 'command.body', 'no body: ' || left(b, 20)) from unnest(array['', 'x', '[]', '{"a": "\u0000"}', '{"text": "' || repeat('x', 20000) || '"}', repeat('[', 9000)]) b;
select is(pg_temp.key(t.do(pg_temp.v('khdesk'), 'application.approve', '{"application_id": 999999, "row_version": 1}')), 'application.not_visible', 'a refusal');
-- After 999,999 come seven digits, not the first six of them once more.
select setval('core.application_serial', 999999, false);
select matches(t.apply(t.secret(), t.form('chief_manager', 'Million' || n, 9300 + n, '124698', jsonb_build_object('email', 'million' || n || '@example.edu.tw'))) #>> '{result,number}',
    '^[0-9]{3}-' || w || '$', 'number ' || w) from (values (1, '999999'), (2, '1000000'), (3, '1000001')) v(n, w);
select ok(bool_and(detail::text !~ '[A-Z][0-9A-D][0-9]{8}'), 'no ID in the audit') from audit.entry;
select is((select count(*)::int from core.mail where subject || body ~ '[A-Z][12][0-9]{8}'), 0, 'nor in any mail');

select * from finish();
rollback;
