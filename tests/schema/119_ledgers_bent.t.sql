-- SPDX-License-Identifier: GPL-3.0-or-later
-- 凍結值 and the ledgers that it is counted out of, bent by who runs a closed course; a course given away to decide on its list; the
-- morning's mails where one of them fails.
begin;
select no_plan();
\ir studied.sql

-- What is not counted is not kept, though somebody changes it every day -----------------------------------------------------------------------
create function pg_temp.last() returns int language sql as $$ select pg_temp.now() / 10 - 1 $$;
create temp table old as select pg_temp.held('甲', '{T35}', 'in_person', 'khchief', make_date(pg_temp.last() + 1912, 7, 20)) as id;
select pg_temp.award(id, n, 3) from old, generate_series(1, 4) n;
select is(pg_temp.do('netdesk', 'figures.freeze', jsonb_build_object('period', 'school_year', 'year', pg_temp.last(), 'reason', '年報定稿')), 'done', 'a year is frozen');
-- As change.apply does it with a closed course.
create function pg_temp.revise(p_more jsonb) returns void language plpgsql as $$
begin
    insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name)
        select r.course_id, r.revision + 1, r.body || p_more, r.submitted_by_account_id, r.submitted_by_name
        from old join core.course c on c.id = old.id join core.course_revision r on r.course_id = c.id and r.revision = c.revision;
    update core.course c set revision = c.revision + 1, title = coalesce(p_more ->> 'title', c.title), row_version = c.row_version + 1 from old where c.id = old.id;
end $$;
create function pg_temp.kept() returns text language sql as $$
    select (select count(*) from core.course_before b, old where b.course_id = old.id) || '/' || (select count(*) from core.duty_stale) $$;
delete from core.duty_stale;
select pg_temp.revise(jsonb_build_object('contacts', jsonb_build_array(jsonb_build_object('name', '承辦' || i, 'phone', '', 'email', '')))) from generate_series(1, 5) i;
select is(pg_temp.kept(), '0/0', 'whom one asks about it');
select is((select count(*)::int from core.confirmed_course c, old where c.course_id = old.id), 1, 'it is counted as before');
select is(pg_temp.ask('khchief', jsonb_build_object('report', 's02', 'period', 'school_year', 'year', pg_temp.last()) ) #> '{frozen,rows}', 'null', 'and no figure is another');
select pg_temp.revise('{"title": "甲之一"}');
select is((select title from core.course_before b, old where b.course_id = old.id), '甲', 'its title, by which a duty may find it, is kept');
select is((select tags from core.confirmed_course c, old where c.course_id = old.id), array(select id from core.course_tag where code = 'T35'), 'what it is counted by is what it was');
select pg_temp.revise('{"tags": ["T02"]}');
select is((select count(*)::int from core.course_before b, old where b.course_id = old.id), 2, 'and its tags');
select is((select (b.was).tags from core.course_before b, old where b.course_id = old.id order by b.until desc limit 1), array(select id from core.course_tag where code = 'T35'), 'as they were');
select is((select tags from core.confirmed_course c, old where c.course_id = old.id), array(select id from core.course_tag where code = 'T02'), 'beside those of now');
update core.course c set state = 'list_submitted' from old where c.id = old.id;
select is((select count(*)::int from core.confirmed_course c, old where c.course_id = old.id), 0, 'nothing, once its list is not confirmed any more');
update core.course c set state = 'confirmed' from old where c.id = old.id;
select is((select count(*)::int from core.course_before b, old where b.course_id = old.id), 3, 'which is kept as well; that it came again is not');
select ok(exists (select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = 'core.course_before'::regclass and a.attname = 'until'),
    'what was another since a freeze is found by when, not among all years');

-- A list is decided on by nobody who has given its course away for that ------------------------------------------------------------------------
select t.account('123999', 'khchief2', 'chief_manager', 6497);
update core.account set name = '試驗長' where account_name = 'khchief2';
insert into v select n, t.token_for(n) from unnest('{khchief2}'::text[]) n;
create function pg_temp.handed_in(p_review text) returns bigint language plpgsql as $$
declare i bigint := t.course('khoperator', '{"state": "list_due", "days": -1}');
begin
    update core.course c set state = 'list_submitted', owner_account_id = a.id, owner_name = a.name from core.account a where c.id = i and a.account_name = 'khchief';
    insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_account_id, by_name)
        select i, 1, 1, 'submitted', p_review, 'x', '{"present": 0}', '[]', a.id, a.name from core.account a where a.account_name = 'khoperator';
    return i;
end $$;
create function pg_temp.confirm(actor text, p_course bigint) returns text language plpgsql as $$
declare a jsonb := t.do(pg_temp.v(actor), 'list.confirm', jsonb_build_object('list_id', (select id from core.list_version where course_id = p_course), 'version', 1, 'override', ''));
begin
    return coalesce(a #>> '{error,key}' || ' ' || (a #>> '{error,hand}'), a #>> '{error,key}', a ->> 'status');
end $$;
create function pg_temp.account(n text) returns bigint language sql as $$ select id from core.account where account_name = n $$;
create temp table own as select pg_temp.handed_in('own') as id;
select matches(pg_temp.confirm('khchief', id), '^course.self_review', 'who has a course decides on none of its lists') from own;
select is(pg_temp.do('khchief', 'course.reassign', jsonb_build_object('course_id', id, 'account_id', pg_temp.account('khoperator'), 'reason', '改由承辦人負責')), 'done', 'and gives it to a colleague') from own;
select matches(pg_temp.confirm('khchief', id), '^course.self_review', 'and still decides on none') from own;
select is(pg_temp.confirm('khchief2', id), 'done', 'another does') from own;
create temp table deputy as select pg_temp.handed_in('own') as id;
update core.course c set owner_account_id = pg_temp.account('khoperator') from deputy where c.id = deputy.id;
insert into core.course_deputy(course_id, account_id) select id, pg_temp.account('khchief') from deputy;
select is(pg_temp.do('khchief', 'course.deputies', jsonb_build_object('course_id', id, 'account_ids', '[]'::jsonb)), 'done', 'who stood in stands in no more') from deputy;
select matches(pg_temp.confirm('khchief', id), '^course.self_review', 'and decides on none either') from deputy;
create temp table other as select pg_temp.handed_in('own') as id;
select is(pg_temp.do('khchief2', 'course.reassign', jsonb_build_object('course_id', id, 'account_id', pg_temp.account('khoperator'), 'reason', '負責人離職')), 'done', 'who has no part in a course gives it to somebody') from other;
select is(pg_temp.confirm('khchief2', id), 'done', 'and decides on its list') from other;
create temp table desks as select pg_temp.handed_in('centre') as id;
select is(pg_temp.do('khdesk', 'course.reassign', jsonb_build_object('course_id', id, 'account_id', pg_temp.account('khoperator'), 'reason', '負責人離職')), 'done', 'the desk over the school gives one to somebody') from desks;
select is(pg_temp.confirm('khdesk', id), 'done', 'and decides on its list: it has no part in it') from desks;

-- Nobody is kept from taking hours back by being named a contact once they were handed in ---------------------------------------------------------
create function pg_temp.named(p_course bigint, n text) returns void language sql as $$
    insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name)
        select r.course_id, r.revision + 1, r.body || jsonb_build_object('contacts', jsonb_build_array(jsonb_build_object('name', a.name, 'phone', '', 'email', a.email))), r.submitted_by_account_id, r.submitted_by_name
        from core.course c join core.course_revision r on r.course_id = c.id and r.revision = c.revision, core.account a where c.id = p_course and a.account_name = n;
    update core.course c set revision = c.revision + 1, row_version = c.row_version + 1 where c.id = p_course $$;
create function pg_temp.decide(actor text, kind text, p_course bigint) returns text language sql as $$
    select pg_temp.do(actor, kind, jsonb_build_object('list_id', (select id from core.list_version where course_id = p_course), 'version', 1, 'reason', '名單與簽到不符', 'reason_ids', '[]'::jsonb, 'rows', '[]'::jsonb, 'override', '')) $$;
create temp table asked as select pg_temp.handed_in('centre') as id;
select pg_temp.named(id, 'khdesk') from asked;
select is(pg_temp.decide('khdesk', 'list.confirm', id), 'KD160', 'a contact confirms nothing') from asked;
select is(pg_temp.decide('khdesk', 'list.return', id), 'done', 'but sends it back') from asked;
create temp table taken as select pg_temp.handed_in('centre') as id;
select is(pg_temp.decide('khdesk', 'list.confirm', id), 'done', 'a list is confirmed') from taken;
select pg_temp.named(id, 'khdesk') from taken;
select is(pg_temp.decide('khdesk', 'list.take_back', id), 'done', 'and taken back, though its desk was made the contact since') from taken;
create temp table mine as select pg_temp.handed_in('centre') as id;
select pg_temp.decide('khdesk', 'list.confirm', id) from mine;
update core.list_version v set revision = 2 from mine where v.course_id = mine.id;
select pg_temp.named(id, 'khdesk') from mine;
select is(pg_temp.decide('khdesk', 'list.take_back', id), 'KD160', 'whoever was one when it was handed in decides on nothing of it') from mine;
create temp table paper as select pg_temp.handed_in('centre') as id;
select pg_temp.decide('khdesk', 'list.confirm', id) from paper;
select t.award('khteacher', id, 3) from paper;
select pg_temp.named(id, 'khdesk') from paper;
create function pg_temp.paper(p_kind text) returns text language sql as $$
    select pg_temp.do('khdesk', p_kind, jsonb_build_object('number', f.number, 'version', f.version, 'reason', '冒名簽到')) from core.certificate f join paper on paper.id = f.course_id $$;
select is(pg_temp.paper('certificate.revoke'), 'done', 'nor from revoking a certificate');
select is(pg_temp.paper('certificate.restore'), 'KD382', 'which a contact does not give back');

-- The morning's mails ---------------------------------------------------------------------------------------------------------------------------
create function pg_temp.plan(p_sql text) returns text language plpgsql as $$
declare l text; r text := '';
begin
    for l in execute 'explain ' || p_sql loop r := r || l || e'\n'; end loop;
    return r;
end $$;
set local enable_seqscan = off;
select matches(pg_temp.plan(format($$select from core.mail m where m.template = %L and m.address = 'kh@example.edu.tw' and m.at > now() - interval '12 hours'$$, n)), 'Index Cond: .*address.*at >', n || ' is found among all mails by its desk')
    from unnest('{course.waiting,change.waiting,list.waiting,correction.waiting}'::text[]) n;
reset enable_seqscan;
-- The morning of yesterday was late: today's is at eight all the same.
update core.morning set day = '2026-01-01';
delete from core.mail;
insert into core.mail(template, address, subject, body, at, state) select 'course.waiting', d.email, '', '', now() - interval '18 hours', 'sent' from core.desk d;
select t.course('khchief');
select matches(core.good_morning('2026-02-03 08:00:00+08') ->> 'desks_told', '^[1-9]', 'a morning after a late one is one');
update core.morning set day = '2026-01-01';
delete from core.mail;
select t.course('khchief');
create or replace function core.tell_desks_of_lists() returns jsonb language plpgsql as $$ begin raise exception 'broken'; end $$;
select lives_ok($$select core.strike(10)$$, 'where one of the morning''s mails fails, the centre''s clock goes on');
select is((select day from core.morning), '2026-01-01'::date, 'and the morning is not over');
select is((select count(*)::int from core.mail where template = 'course.waiting'), 0, 'nothing of it is half sent');
select * from finish();
rollback;
