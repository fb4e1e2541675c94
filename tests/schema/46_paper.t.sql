-- SPDX-License-Identifier: GPL-3.0-or-later
-- The paper's truth: a paper belongs to its revision; what was sent back is not printed; nothing is approved on a paper
-- that is void; a return says whether a new seal is needed.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,khchief,netdesk}'::text[]) n;
insert into v select 's' || i, t.secret() from generate_series(1, 12) i;
create function pg_temp.id(s text) returns bigint language sql as $$ select application_id from auth.case_secret where secret_hash = auth.secret_hash(pg_temp.v(s)) $$;
create function pg_temp.a(s text) returns core.application language sql as $$ select a from core.application a where a.id = pg_temp.id(s) $$;
create function pg_temp.case(s text, kind text, body jsonb) returns jsonb language sql volatile as $$ select api.submit_anon(pg_temp.v(s), t.uuid7(), kind, body::text) $$;
create function pg_temp.desk(kind text, s text, more jsonb) returns jsonb language sql volatile as $$ select t.on(pg_temp.v('khdesk'), kind, pg_temp.id(s), more) $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,state}', answer ->> 'status') $$;
create function pg_temp.correct(s text, fields jsonb default '{}') returns text language sql volatile as $$
    select pg_temp.said(pg_temp.case(s, 'application.correct', jsonb_build_object('revision', (pg_temp.a(s)).revision, 'fields', fields))) $$;
create function pg_temp.receive(s text, more jsonb default '{}') returns text language sql volatile as $$
    select pg_temp.said(pg_temp.desk('application.receive', s, '{"how": "post", "head_seal": true}' || more)) $$;
create function pg_temp.send_back(s text, more jsonb) returns text language sql volatile as $$ select pg_temp.said(pg_temp.desk('application.return', s, more)) $$;
create function pg_temp.print(s text) returns text language sql volatile as $$
    select pg_temp.said(pg_temp.case(s, 'application.print', jsonb_build_object('revision', (pg_temp.a(s)).revision))) $$;
create function pg_temp.mailed(s text) returns text language sql as $$ select body from core.mail where application_id = pg_temp.id(s) order by id desc limit 1 $$;
create function pg_temp.next(s text) returns text language sql as $$ select core.next_step(pg_temp.a(s)) $$;

-- Sent back for the paper alone, and corrected: the new revision needs its own paper ------------------------------------
select t.apply(pg_temp.v('s1'), t.form('chief_manager', 'PaperOne', 751, '124698'));
select is(pg_temp.next('s1'), 'seal', 'accepted: to be sealed');
select is(pg_temp.print('s1'), 'done', 'and printed for it');
select is(pg_temp.receive('s1'), 'awaiting_review', 'received');
select is((pg_temp.a('s1')).received_revision, 1, 'the paper of revision 1');
select is(pg_temp.send_back('s1', '{"reasons": ["seal.head_missing"]}'), 'returned', 'its seal is missing');
select is((pg_temp.a('s1')).returned_for, 'paper', 'only the paper was at fault');
select is(pg_temp.next('s1'), 'reprint', 'so it is printed anew');
select matches(pg_temp.mailed('s1'), '資料無誤，重新列印核章', 'the mail says the same');
select doesnt_match(pg_temp.mailed('s1'), '修正後重新送出', 'and does not ask for a correction');
select is(pg_temp.print('s1'), 'application.state', 'the void print is not printed again');
select throws_ok(format('select api.case_paper(%L)', pg_temp.v('s1')), 'KD004', 'application.state', 'nor are its data handed out for it');
select is((select copies from core.application_revision where application_id = pg_temp.id('s1') and revision = 1), 1, 'and nothing is counted');
select is(pg_temp.correct('s1'), 'awaiting_paper', 'data are right, print anew: back to its paper');
select is(pg_temp.next('s1'), 'seal_anew', 'a new one has to be sealed');
select is((pg_temp.a('s1')).revision, 2, 'as a new revision');
select is((pg_temp.a('s1')).received_revision, 1, 'the paper of revision 1 is still known as that');
select is(pg_temp.said(pg_temp.desk('application.approve', 's1', '{}')), 'decision.needs_paper', 'nothing is approved on it');
select is(pg_temp.desk('application.approve', 's1', '{}') #> '{error,detail}', jsonb_build_object('number', (pg_temp.a('s1')).number, 'revision', 2), 'which paper is missing, is said');
select is(pg_temp.receive('s1', '{"revision": 1}'), 'paper.outdated', 'an older paper is not taken for it');
select is(pg_temp.receive('s1', '{"revision": 3}'), 'paper.outdated', 'nor one that does not exist');
select is(pg_temp.receive('s1', '{"revision": 2}'), 'awaiting_review', 'its own is');
select is((select max(revision) from core.decision where application_id = pg_temp.id('s1') and action = 'receive'), 2, 'the history says which');
select is(pg_temp.said(pg_temp.desk('application.approve', 's1', '{}')), 'approved', 'and then it is approved');
select is(pg_temp.next('s1'), 'sign_in', 'nothing of the paper is left to do');
select matches(pg_temp.mailed('s1'), '即日起請以申請時設定的密碼登入', 'the mail too');
select doesnt_match(pg_temp.mailed('s1'), '列印', 'says nothing of it');

-- A school that simply sends a freshly sealed sheet ---------------------------------------------------------------------
select t.apply(pg_temp.v('s2'), t.form('chief_manager', 'PaperTwo', 752, '124698'));
select pg_temp.receive('s2');
select pg_temp.send_back('s2', '{"reasons": ["seal.unclear", "paper.unreadable"], "text": "請蓋清楚"}');
select is(pg_temp.receive('s2'), 'awaiting_review', 'is received while the case is sent back for its paper');
select is(((pg_temp.a('s2')).revision, (pg_temp.a('s2')).received_revision, (pg_temp.a('s2')).returned_for, (pg_temp.a('s2')).returned_from), (1, 1, null::text, null::text), 'as the same revision');
select is(pg_temp.send_back('s2', '{"reasons": ["seal.unclear", "title.wrong"]}'), 'returned', 'sent back for its data as well');
select is((pg_temp.a('s2')).returned_for, 'data', 'which is another matter');
select is(pg_temp.receive('s2'), 'application.state', 'no paper is taken before the correction');
select is(pg_temp.next('s2'), 'correct_and_seal', 'to be corrected and sealed');
select matches(pg_temp.mailed('s2'), '重新列印並核章；先前列印的申請表不再有效', 'as its mail says');
select is(pg_temp.correct('s2', '{"job_title": {"base": "主任", "new": "組長"}}'), 'awaiting_paper', 'then it waits for its paper');

-- 不必重新核章 -----------------------------------------------------------------------------------------------------------
select t.apply(pg_temp.v('s3'), t.form('chief_manager', 'PaperThree', 753, '124698'));
select throws_ok(format('select pg_temp.send_back(%L, %L)', 's3', '{"reasons": ["phone.wrong"], "keeps_paper": true}'), 'KC003', 'command.body', 'no paper that is not there goes on counting');
select pg_temp.receive('s3');
select throws_ok(format('select pg_temp.send_back(%L, %L)', 's3', '{"reasons": ["phone.wrong", "seal.unclear"], "keeps_paper": true}'), 'KC003', 'command.body', 'nor one that was found wanting');
select is(pg_temp.send_back('s3', '{"reasons": ["phone.wrong"], "keeps_paper": true}'), 'returned', 'only the data');
select is(pg_temp.next('s3'), 'correct', 'to be corrected');
select matches(pg_temp.mailed('s3'), '已收到的核章表仍然有效，不必重新列印、核章', 'nothing is sealed anew, says the mail');
select is(pg_temp.print('s3'), 'application.state', 'nor printed meanwhile');
select is(pg_temp.receive('s3'), 'application.state', 'nor received');
select is(pg_temp.correct('s3', '{"phone": {"base": "07-6000000#12", "new": "07-6000009"}}'), 'awaiting_review', 'corrected: reviewed at once');
select is(((pg_temp.a('s3')).revision, (pg_temp.a('s3')).paper_revision, (pg_temp.a('s3')).received_revision), (2, 1, 1), 'revision 2 on the paper of revision 1');
select is(pg_temp.send_back('s3', '{"reasons": ["phone.wrong"], "keeps_paper": true}'), 'returned', 'once more');
select is(pg_temp.correct('s3', '{"name_seal_only": {"base": false, "new": true}}'), 'awaiting_paper', 'what needs a seal that is not on it has to be sealed all the same');
select is(pg_temp.receive('s3', '{"revision": 1}'), 'paper.outdated', 'the older paper is void then');
select pg_temp.receive('s3', '{"unit_seal": true}');
select pg_temp.send_back('s3', '{"reasons": ["unit.wrong"], "keeps_paper": true}');
select is(pg_temp.correct('s3', jsonb_build_object('unit_id', jsonb_build_object('base', t.unit('124698'), 'new', t.unit('123999')))), 'awaiting_paper', 'and so has what is for another unit');
select is(((pg_temp.a('s3')).received_at, (pg_temp.a('s3')).received_revision), (null::timestamptz, null::int), 'whose paper has never come');
select throws_ok(format('select pg_temp.send_back(%L, %L)', 's3', '{"text": "x", "keeps_paper": 1}'), 'KC003', 'command.body', 'true or false');

-- Without paper ---------------------------------------------------------------------------------------------------------
select t.apply(pg_temp.v('s4'), t.form('operator', 'PaperFour', 754, '123999'));
select throws_ok(format('select api.submit(%L, t.uuid7(), %L, %L)', pg_temp.v('khchief'), 'application.return',
    jsonb_build_object('application_id', pg_temp.id('s4'), 'row_version', 1, 'reasons', '["phone.wrong"]'::jsonb, 'keeps_paper', true)), 'KC003', 'command.body', 'there is none to keep');
select is(pg_temp.said(t.on(pg_temp.v('khchief'), 'application.return', pg_temp.id('s4'), '{"reasons": ["paper.unreadable"]}')), 'returned', 'a colleague''s case');
select is(pg_temp.next('s4'), 'correct', 'is corrected, whatever the reason');
select matches(pg_temp.mailed('s4'), '不必列印、核章', 'and its mail asks for no seal');
select is(pg_temp.correct('s4'), 'awaiting_opening', 'and goes back to who opens it');

-- Approved before its paper ---------------------------------------------------------------------------------------------
select admin.set_desk_rule('CEN12', true);
select t.apply(pg_temp.v('s5'), t.form('chief_manager', 'PaperFive', 755, '124698'));
select is(pg_temp.said(pg_temp.desk('application.approve', 's5', '{"before_paper": true}')), 'approved', 'by the desk''s rule');
select is(pg_temp.next('s5'), 'sign_in_and_seal', 'the paper is still to come');
select matches(pg_temp.mailed('s5'), '核章的申請表尚未送達', 'as the mail says');
select is(pg_temp.print('s5'), 'done', 'it can be printed');
select is(pg_temp.receive('s5'), 'approved', 'and received');
select is(pg_temp.next('s5'), 'sign_in', 'that is all');
select is(pg_temp.receive('s5'), 'application.state', 'not twice');
select is(pg_temp.said(pg_temp.desk('application.take_back', 's5', '{"reason": "x"}')), 'awaiting_review', 'taken back it has its paper');
select t.apply(pg_temp.v('s6'), t.form('chief_manager', 'PaperSix', 756, '124698'));
select pg_temp.receive('s6');
select pg_temp.send_back('s6', '{"reasons": ["title.wrong"]}');
select pg_temp.correct('s6');
select is(pg_temp.said(pg_temp.desk('application.approve', 's6', '{"before_paper": true}')), 'approved', 'before the paper of this revision');
select ok((select before_paper from core.decision where application_id = pg_temp.id('s6') and action = 'approve'), 'is recorded as that, with an older one there');
select is(pg_temp.said(pg_temp.desk('application.take_back', 's6', '{"reason": "x"}')), 'awaiting_paper', 'and taken back it waits for it');

-- A batch: each case's own seals, and its name --------------------------------------------------------------------------
select t.apply(pg_temp.v('s7'), t.form('chief_manager', 'PaperSeven', 757, '124698', '{"name_seal_only": true}'));
select is(pg_temp.desk('application.receive', 's7', '{"how": "post", "head_seal": true}') #> '{error,detail}',
    jsonb_build_object('seal', 'unit', 'number', (pg_temp.a('s7')).number, 'unit', (select name from core.unit where code = '124698')), 'a refusal names its case');

-- The whole table: what the centre holds never contradicts itself -------------------------------------------------------
create temp table every as
    select jsonb_populate_record(base, jsonb_build_object('state', s, 'needs_paper', n, 'revision', r, 'paper_revision', p, 'received_revision', c, 'returned_for', f)) as a
    from core.application base, unnest('{awaiting_paper,awaiting_review,awaiting_opening,returned,approved,rejected,withdrawn}'::text[]) s,
        unnest('{t,f}'::boolean[]) n, generate_series(1, 3) r, generate_series(1, 3) p, unnest('{null,1,2,3}'::int[]) c, unnest('{null,data,data_only,paper}'::text[]) f
    where base.id = pg_temp.id('s1') and p <= r and coalesce(c, 1) <= r and (s = 'returned') = (f is not null)
      and (s not in ('awaiting_paper', 'awaiting_review') or (n and (s = 'awaiting_review') = coalesce(c >= p, false)))
      and (n or coalesce(f, 'data') = 'data') and (s <> 'awaiting_opening' or not n);
select cmp_ok((select count(*)::int from every), '>', 100, 'many ways a case can stand');
select is_empty($$ select core.next_step(a), a from every where ((a).needs_paper and not core.paper_counts(a) and core.next_step(a) in ('review', 'sign_in'))
       or (not (a).needs_paper and core.next_step(a) ~ 'seal|reprint')
       or ((a).state in ('rejected', 'withdrawn') and core.next_step(a) ~ 'seal|reprint|correct')
       or (core.next_words(a, '某區管中心') ~ '列印並核章|列印、核章並送至|重新列印核章') <> (core.next_step(a) ~ 'seal|reprint') $$, 'what needs a paper asks for it, and nothing else does');

-- The table itself refuses a case that is reviewed without its paper.
select throws_ok(format($$ update core.application set state = 'awaiting_review' where id = %s $$, pg_temp.id('s6')), '23514', null, 'not even by a mistake of ours');

select * from finish();
rollback;
