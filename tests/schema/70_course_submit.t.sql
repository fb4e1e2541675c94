-- SPDX-License-Identifier: GPL-3.0-or-later
-- A course is submitted, sent back, submitted again and withdrawn: by whom, what is kept of it, who sees it; and what somebody gets
-- out of it who wants more.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.account('123999', 'khother', 'operator', 7001), t.account('123999', 'khthird', 'operator', 7002);
select t.teacher('123999', 'khcteacher', 7003);
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief,khcontact,khoperator,khother,khthird,tpchief,khcteacher}'::text[]) n;
create function pg_temp.account(n text) returns bigint language sql as $$ select id from core.account where account_name = n $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer #>> '{result,state}', answer ->> 'status') $$;
create function pg_temp.submit(actor text, more jsonb default '{}') returns jsonb language sql volatile as $$ select t.do(pg_temp.v(actor), 'course.submit', t.course_form(more)) $$;
create function pg_temp.c(p_title text) returns core.course language sql as $$ select x from core.course x where x.title = p_title $$;
create function pg_temp.on(actor text, kind text, p_title text, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), kind, jsonb_build_object('course_id', (pg_temp.c(p_title)).id, 'row_version', (pg_temp.c(p_title)).row_version) || more) $$;
-- As the desk's return leaves it.
create function pg_temp.return(p_title text) returns void language sql as $$
    update core.course set state = 'returned', state_at = now(), row_version = row_version + 1, reason = '講師資料不足', field_reasons = '{"lecturers": "請補講師"}' where title = p_title $$;
create function pg_temp.again(actor text, p_title text, form jsonb, answer text default '') returns jsonb language sql volatile as $$
    select pg_temp.on(actor, 'course.resubmit', p_title, jsonb_build_object('body', form, 'answer', answer)) $$;
create function pg_temp.sees(actor text, tab text) returns setof jsonb language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return query select doc::jsonb from api.snapshot(tab);
exception when sqlstate 'KS001' then return;
end $$;

-- Who submits -------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.submit(n, jsonb_build_object('title', '研習 ' || n))), case n when 'khcteacher' then 'right.missing' else 'submitted' end, n || ' submits a course') from (select name from v order by 1) x(n);
select is((select array_agg((c.unit_id, c.reviewer_unit_id) = (t.unit(u), t.unit(d)) and c.owner_account_id = pg_temp.account(n)) from core.course c join (values ('khoperator', '123999', 'CEN12'), ('tpchief', '314698', 'CEN31'),
    ('khdesk', 'CEN12', 'NET01'), ('netdesk', 'NET01', 'NET01')) x(n, u, d) on c.title = '研習 ' || n), '{t,t,t,t}', 'for the own unit, at the desk over it; a desk''s own goes to 教師進修網');
select is((select array[min(number) >= 7000001, max(number) - min(number) + 1 = count(distinct number), count(distinct number) = count(*)] from core.course), '{t,t,t}', 'numbers are given one after the other');
select is((select row(state, revision, quota, hours, hour_unit, fee, date_from, due_on, starts_at, ends_at, taken, published_at) from core.course where title = '研習 khchief'),
    row('submitted'::text, 1, 40, 3.0::numeric, 'hour'::text, 0, core.today() + 30, core.today() + 44, ((core.today() + 30 + time '09:00') at time zone 'Asia/Taipei'), ((core.today() + 30 + time '12:00') at time zone 'Asia/Taipei'), 0, null::timestamptz),
    'with what lists need of it, in Taiwan''s time');
select is((select array_agg(action || ' ' || to_state) from core.course_event where course_id = (pg_temp.c('研習 khchief')).id), '{"submit submitted"}', 'written down');
select is((select jsonb_agg(w ->> 'key' order by w ->> 'key') from core.course_revision r, jsonb_array_elements(r.warnings) w where r.course_id = (pg_temp.c('研習 khchief')).id), (select jsonb_agg(w ->> 'key' order by w ->> 'key')
    from jsonb_array_elements((pg_temp.submit('khchief', '{"title": "又一研習", "venue": "別間教室"}')) #> '{result,warnings}') w), 'what is doubtful is kept with it, and said');
select is((select count(*) from core.course_session where course_id = (pg_temp.c('研習 khchief')).id), 1::bigint, 'its sessions');

-- The same command again has no second effect.
create temp table once as select t.uuid7() as id, t.course_form('{"title": "只有一次"}')::text as body;
select is((select api.submit(pg_temp.v('khchief'), id, 'course.submit', body) #>> '{result,state}' from once), 'submitted', 'once');
select is((select api.submit(pg_temp.v('khchief'), id, 'course.submit', body) ->> 'replay' from once), 'true', 'and again');
select throws_ok(format('select api.submit(%L, %L, %L, %L)', pg_temp.v('khchief'), id, 'course.submit', replace(body, '只有一次', '換了一次')), 'KC001', 'command.id_reused', 'not with another form') from once;
select throws_ok(format('select api.submit(%L, %L, %L, %L)', pg_temp.v('khcontact'), id, 'course.submit', body), 'KC001', 'command.id_reused', 'nor by somebody else') from once;
select is((select count(*) from core.course where title in ('只有一次', '換了一次')), 1::bigint, 'there is one');

-- A series: as many commands, one after the other, numbers of their own.
select is((select array_agg(pg_temp.said(pg_temp.submit('khcontact', jsonb_build_object('title', '分區研習', 'venue', '第' || n || '教室', 'series', jsonb_build_object('id', '01930000-0000-7000-8000-000000000007', 'name', '分區研習', 'no', n)))) order by n)
    from generate_series(1, 4) n), '{submitted,submitted,submitted,submitted}', 'a series of four');
select is((select array[count(*), count(distinct number)] from core.course where series_id = '01930000-0000-7000-8000-000000000007'), '{4,4}', 'four courses');
select is(pg_temp.submit('tpchief', '{"series": {"id": "01930000-0000-7000-8000-000000000007", "name": "別校", "no": 5}}') #>> '{error,detail,errors,0,field}', 'series', 'another unit does not join it');

-- Lecturers: the whole number is with all other whole numbers -----------------------------------------------------------------
create function pg_temp.lecturer(number text, more jsonb default '{}') returns jsonb language sql as $$ select jsonb_build_object('lecturers', jsonb_build_array(
    jsonb_build_object('no', 1, 'name', '陳講師', 'unit', '試驗大學', 'title', '教授', 'kind', 'external', 'national_id', number, 'expertise', '') || more)) $$;
select is(pg_temp.said(pg_temp.submit('khoperator', '{"title": "有講師的研習"}' || pg_temp.lecturer(t.nid('male', 7010)))), 'submitted', 'a lecturer with a number');
select is((select array[r.body #>> '{lecturers,0,national_id}', l.national_id] from core.course_revision r join core.course_lecturer l using (course_id, revision) where r.course_id = (pg_temp.c('有講師的研習')).id),
    array[left(t.nid('male', 7010), 6) || '****', left(t.nid('male', 7010), 6) || '****'], 'is kept masked');
select is((select n.number from core.course_lecturer l join core.national_id n using (person_id) where l.course_id = (pg_temp.c('有講師的研習')).id), t.nid('male', 7010), 'and known by the whole one');
select is((select count(*) from unnest('{khchief,khoperator,khdesk}'::text[]) a, pg_temp.sees(a, 'course_revision') d where d::text ~ t.nid('male', 7010)), 0::bigint, 'which is in nobody''s feed');
select is((select count(*) from cmd.command c where c.result::text ~ t.nid('male', 7010)) + (select count(*) from audit.entry e where e.detail::text ~ t.nid('male', 7010)), 0::bigint, 'in no answer and no audit');

-- Who sees what -----------------------------------------------------------------------------------------------------------------
select is((select array_agg(distinct (d ->> 'unit_id')::int) from pg_temp.sees(n, 'course') d), case when n in ('khchief', 'khcontact', 'khoperator', 'khother', 'khthird') then array[t.unit('123999')]
    when n = 'khdesk' then array[t.unit('CEN12'), t.unit('123999')] when n = 'tpdesk' then array[t.unit('CEN31'), t.unit('314698')] when n = 'tpchief' then array[t.unit('314698')] when n = 'kdesk' then array[t.unit('K12EA')]
    when n = 'netdesk' then array[t.unit('NET01'), t.unit('K12EA'), t.unit('CEN12'), t.unit('CEN31')] end, n || ' sees the courses of') from (select name from v order by 1) x(n);
select is((select array_agg(distinct c.title order by c.title) from pg_temp.sees('khother', 'course_revision') d join core.course c on c.id = (d ->> 'course_id')::bigint), '{"研習 khother"}', 'an 作業人員 the forms of the own ones');
select is((select count(*) from pg_temp.sees('khother', 'course')), (select count(*) from core.course where unit_id = t.unit('123999')), 'and the heads of all');
select is((select count(*) from pg_temp.sees('khdesk', 'course_revision')), (select count(*) from core.course where unit_id in (t.unit('123999'), t.unit('CEN12'))), 'a desk has the forms it reviews and its own');
select is((select count(*) from pg_temp.sees(n, 'course_event')), (select count(*) from pg_temp.sees(n, 'course_event') e join core.course c on c.id = (e ->> 'course_id')::bigint
    where t.unit('314698') not in (c.unit_id) or n in ('tpchief', 'tpdesk')), n || ': history of nothing else') from (select name from v order by 1) x(n);

-- Sent back and submitted again ---------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.again('khoperator', '有講師的研習', t.course_form('{"title": "有講師的研習"}'))), 'course.state', 'what waits is not submitted again');
select pg_temp.return('有講師的研習');
create temp table was as select r.body as form, r.body #> '{files}' as files from core.course_revision r where r.course_id = (pg_temp.c('有講師的研習')).id;
select is(pg_temp.said(pg_temp.again(n, '有講師的研習', (select form from was), '已補齊資料')), case when n = 'khcteacher' then 'right.missing' else 'course.not_visible' end, n || ' does not submit it again')
    from unnest('{tpchief,khother,khthird,khdesk,netdesk,khcteacher}'::text[]) n;
select is(pg_temp.said(pg_temp.again('khoperator', '有講師的研習', (select form from was))), 'course.unchanged', 'not as it was, without a word');
select is(pg_temp.said(t.do(pg_temp.v('khoperator'), 'course.resubmit', jsonb_build_object('course_id', (pg_temp.c('有講師的研習')).id, 'row_version', 1, 'answer', '', 'body', (select form from was)))), 'course.changed', 'only as it was seen');
select is(pg_temp.said(pg_temp.again('khoperator', '有講師的研習', (select form from was) || '{"title": ""}')), 'course.invalid', 'nor with what is wrong in it');
select is(pg_temp.said(pg_temp.again('khoperator', '有講師的研習', (select form from was) || '{"venue": "新教室"}', '地點改為新教室')), 'submitted', 'with another place');
select is((select row(revision, state, reason, field_reasons, number) from core.course where title = '有講師的研習'), (select row(2, 'submitted'::text, ''::text, '{}'::jsonb, number) from core.course where title = '有講師的研習'), 'one revision on, its number is the same');
select is((select array_agg(l.person_id is not null order by l.revision) from core.course_lecturer l where l.course_id = (pg_temp.c('有講師的研習')).id), '{t,t}', 'a masked number that comes back is still the same person');
select is((select array_agg((d ->> 'revision')::int order by 1) from pg_temp.sees('khdesk', 'course_revision') d where (d ->> 'course_id')::bigint = (pg_temp.c('有講師的研習')).id), '{1,2}', 'the desk has both to compare');
select pg_temp.return('有講師的研習');
select is(pg_temp.said(pg_temp.again('khchief', '有講師的研習', (select form from was) || '{"venue": "新教室"}', '講師資料已查證無誤')), 'submitted', 'or with an answer alone, by the 總負責人 too');
select is((select array_agg((d ->> 'revision')::int order by 1) from pg_temp.sees('khdesk', 'course_revision') d where (d ->> 'course_id')::bigint = (pg_temp.c('有講師的研習')).id), '{2,3}', 'never more than two');
select pg_temp.return('有講師的研習');
select is(pg_temp.again('khoperator', '有講師的研習', (select form from was) || pg_temp.lecturer('A12345****', '{"name": "別人"}')) #>> '{error,detail,errors,0,key}', 'course.value', 'a masked number with another name is nobody');
select throws_ok($$ update core.course_revision set warnings = '[]' $$, '42501', 'append_only', 'a revision stays as it is');
select throws_ok($$ delete from core.course_event $$, '42501', 'append_only', 'and so does the history');

-- Deputies --------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.submit('khoperator', jsonb_build_object('title', '有代理的研習', 'deputies', jsonb_build_array(pg_temp.account('khother'))))), 'submitted', 'a course with a deputy');
select is((select count(*) from pg_temp.sees('khother', 'course_revision') d where (d ->> 'course_id')::bigint = (pg_temp.c('有代理的研習')).id), 1::bigint, 'who has its form');
select is((select d -> 'deputies' from pg_temp.sees('khthird', 'course') d where (d ->> 'id')::bigint = (pg_temp.c('有代理的研習')).id), jsonb_build_array(pg_temp.account('khother')), 'everybody of the unit sees who it is');
select is(pg_temp.submit('khoperator', jsonb_build_object('title', '外校代理', 'deputies', jsonb_build_array(pg_temp.account(n)))) #>> '{error,detail,errors,0,key}', 'course.deputy_unit', 'no deputy: ' || n)
    from unnest('{tpchief,khdesk,khoperator,khcteacher}'::text[]) n;
select is(pg_temp.said(pg_temp.on('khthird', 'course.withdraw', '有代理的研習')), 'course.not_visible', 'a colleague who is none does nothing with it');
select is(pg_temp.said(pg_temp.on('khother', 'course.withdraw', '有代理的研習')), 'withdrawn', 'the deputy does');

-- Withdrawn -------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.on('khother', 'course.withdraw', '有代理的研習')), 'course.state', 'once');
select is(pg_temp.said(pg_temp.on(n, 'course.withdraw', '研習 khchief')), case n when 'khcteacher' then 'right.missing' else 'course.not_visible' end, n || ' does not withdraw it') from unnest('{tpchief,khother,khdesk,netdesk,khcteacher}'::text[]) n;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'course.withdraw', jsonb_build_object('course_id', c, 'row_version', 1))), 'course.not_visible', 'nor is one guessed: ' || c) from unnest(array[0, 7000001, 999999999999, (select id from core.course where title = '研習 tpchief')]) c;
select auth.keep_presence(auth.me(pg_temp.v('khdesk')), sha256(convert_to(pg_temp.v('khdesk'), 'UTF8')), null, (pg_temp.c('研習 khcontact')).id);
select is(pg_temp.said(pg_temp.on('khcontact', 'course.withdraw', '研習 khcontact')), 'course.opened', 'whoever has it open at the desk is said');
select is(pg_temp.said(pg_temp.on('khcontact', 'course.withdraw', '研習 khcontact', '{"seen_opened": true}')), 'withdrawn', 'and it is withdrawn nonetheless');
select is(pg_temp.said(pg_temp.submit('khcontact', '{"title": "號碼不再給人"}')), 'submitted', 'another one');
select ok((pg_temp.c('號碼不再給人')).number > (select max(number) from core.course where state = 'withdrawn'), 'does not have the number of what was withdrawn');
select core.start_course_numbers();
select ok(core.new_course_number() > (select max(number) from core.course), 'nor does an update of the centre begin again');

-- A unit that does not close its courses, where a centre wants that ---------------------------------------------------------------
update core.course set state = 'approved', starts_at = now() - interval '60 days', ends_at = now() - interval '59 days', due_on = core.today() - 31 where title = '研習 khchief';
select is(pg_temp.said(pg_temp.submit('khchief', '{"title": "未結案仍可送"}')), 'submitted', 'overdue lists keep nobody from it');
update core.setting set value = '1' where key = 'course_close_block';
select is(pg_temp.said(pg_temp.submit('khoperator', '{"title": "未結案不可送"}')), 'course.overdue_block', 'but where the centre has said how many');
select is(pg_temp.said(pg_temp.submit('tpchief', '{"title": "他校仍可送"}')), 'submitted', 'other units are not meant');
update core.course set due_on = core.today() - 30 where title = '研習 khchief';
select is(pg_temp.said(pg_temp.submit('khchief', '{"title": "未滿三十日"}')), 'submitted', 'thirty days are let pass');
update core.setting set value = '0' where key = 'course_close_block';

-- How many ---------------------------------------------------------------------------------------------------------------------
update auth.quota set uses = 3 where action = 'course' and per = 'account';
delete from auth.quota_use;
select is((select count(*) from generate_series(1, 3) n where pg_temp.said(pg_temp.submit('khthird', jsonb_build_object('title', '大量研習', 'venue', n || '號教室'))) = 'submitted'), 3::bigint, 'a few');
select throws_ok($$ select pg_temp.submit('khthird', '{"title": "大量研習"}') $$, 'KA007', 'quota.exceeded', 'and no more of one person today');
select is(pg_temp.said(pg_temp.submit('khother', '{"title": "大量研習"}')), 'submitted', 'a colleague has an own number');
update auth.quota set uses = 300 where action = 'course' and per = 'account';
delete from auth.quota_use;
update auth.quota set uses = 2 where action = 'course' and per = 'unit';
select pg_temp.submit('khthird'), pg_temp.submit('khother');
select throws_ok($$ select pg_temp.submit('khoperator') $$, 'KA007', 'quota.exceeded', 'nor of one unit');

select * from finish();
rollback;
