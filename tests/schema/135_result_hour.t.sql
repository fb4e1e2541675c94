-- SPDX-License-Identifier: GPL-3.0-or-later
-- 錄取公告時間: whoever was declined, or accepted, knows it at the hour and not by any other way before: by what else they may enrol in, by
-- what they are mailed or told, by their school's list, by the version of a row, by figures. And what was told is not hidden again.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher(case when i <= 4 then '123999' else '314698' end, 'r' || i, 8700 + i) from generate_series(1, 6) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,tpchief,khdesk,r1,r2,r3,r4,r5,r6}'::text[]) n;
create function pg_temp.kept() returns setof text language sql as $$
    select c.number || ' ' || c.taken || ' ' || c.held from core.course c left join lateral (select count(*) filter (where e.state in ('accepted', 'cancelling')) as taken,
        count(*) filter (where e.state in ('drawn', 'offered')) as held from core.enrolment e where e.course_id = c.id) x on true where c.taken <> x.taken or c.held <> x.held or c.taken + c.held > c.quota $$;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
-- A course that is open for enrolment, its settings as they are set.
create function pg_temp.course(p_more jsonb default '{}', p_settings jsonb default '{}', p_body jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', '{"state": "approved", "days": 30}'::jsonb || p_more);
    a jsonb;
begin
    if p_body <> '{}' then
        alter table core.course_revision disable trigger append_only;
        update core.course_revision set body = body || p_body where course_id = i;
        alter table core.course_revision enable trigger append_only;
    end if;
    a := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 10, 'accept_mode', 'manual') || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.enrol(p_who text, p_course bigint, p_more jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = p_course), 'answers', '{}'::jsonb) || p_more) $$;
-- How it ended: the state, or the key; nothing stays.
create function pg_temp.said(a jsonb) returns text language sql as $$ select coalesce(a #>> '{result,state}', a #>> '{error,key}') $$;
create function pg_temp.try(p_who text, p_course bigint, p_more jsonb default '{}') returns text language plpgsql as $$
declare r text;
begin
    begin
        r := pg_temp.said(pg_temp.enrol(p_who, p_course, p_more));
        raise exception 'undo';
    exception when others then if sqlerrm <> 'undo' then raise; end if;
    end;
    return r;
end $$;


create function pg_temp.all(p_course bigint, p_from int, p_to int) returns void language sql as $$ select pg_temp.enrol('r' || i, p_course) from generate_series(p_from, p_to) i $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$ select * from core.enrolment where course_id = p_course and person_id = (select person_id from core.account where account_name = p_who) order by id desc limit 1 $$;
create function pg_temp.rows(p_course bigint, p_names text[], p_more jsonb) returns jsonb language sql as $$
    select jsonb_agg(jsonb_build_object('enrolment_id', (x).id, 'row_version', (x).row_version) || p_more) from (select pg_temp.e(n, p_course) as x from unnest(p_names) n) y $$;
create function pg_temp.decide(p_who text, p_course bigint, p_names text[], p_to text, p_more jsonb default '{}', p_row jsonb default '{}') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.decide', jsonb_build_object('course_id', p_course, 'rows', pg_temp.rows(p_course, p_names, jsonb_build_object('to', p_to) || p_row)) || p_more) $$;
create function pg_temp.states(p_course bigint) returns text language sql as $$
    select string_agg(a.account_name || ' ' || e.state, ', ' order by a.account_name) from core.enrolment e join core.account a on a.person_id = e.person_id where e.course_id = p_course and core.enrolment_lives(e.state) $$;
create function pg_temp.own(p_who text, p_course bigint) returns jsonb language sql as $$ select jsonb_build_object('enrolment_id', (pg_temp.e(p_who, p_course)).id, 'row_version', (pg_temp.e(p_who, p_course)).own_version) $$;
create function pg_temp.key(a jsonb) returns text language sql as $$ select a #>> '{error,key}' $$;

-- One course whose results are told in eleven days: r1 and r5 are accepted, r2 and r6 declined, r3 waits, r4 is not decided about.
create temp table h as select pg_temp.course('{"days": 30, "title": "結果未公告"}', jsonb_build_object('result_at', pg_temp.minute(now() + interval '11 days'),
    'accept_mode', 'manual', 'mails', '["received", "change"]'::jsonb)) as id;
select pg_temp.all(id, 1, 6) from h;
select pg_temp.decide('khchief', id, '{r1,r5}', 'accepted', '{"override": "本案講師指定"}'), pg_temp.decide('khchief', id, '{r2,r6}', 'declined', '{}', '{"reason_id": 301}'),
    pg_temp.decide('khchief', id, '{r3}', 'waiting') from h;
select is(pg_temp.states(id), 'r1 accepted, r2 declined, r3 waiting, r4 pending, r5 accepted, r6 declined', 'decided, and not told') from h;
create function pg_temp.everybody() returns setof text language sql as $$ select 'r' || i from generate_series(1, 6) i $$;
-- What each of them gets of something, as the number of different answers.
create function pg_temp.seen(p_sql text) returns bigint language plpgsql as $$
declare
    w text;
    r text;
    n text[] := '{}';
begin
    for w in select pg_temp.everybody() loop
        execute replace(p_sql, '¤', w) into r;
        n := n || coalesce(r, '(nothing)');
    end loop;
    return (select count(distinct x) from unnest(n) x);
end $$;

-- By what else they may enrol in
create temp table same_hour as select pg_temp.course('{"days": 30, "title": "同時段研習"}') as id;
select is(pg_temp.seen(format('select api.enrolment_form(pg_temp.v(%L), (select number from core.course where id = %s)) ->> %L', '¤', id, 'warnings')), 1::bigint,
    'a course at the same hour warns all of them alike') from same_hour;
select isnt(api.enrolment_form(pg_temp.v('r2'), (select number from core.course where id = s.id)) -> 'warnings', '[]', 'who was declined too') from same_hour s;
select is(pg_temp.seen(format('select (api.own_offerings(pg_temp.v(%L)) -> %L) @> %L', '¤', 'clashing', id)), 1::bigint, 'nor does 不與我的行程衝突 say') from same_hour;
select is(pg_temp.seen(format('select pg_temp.enrol(%L, %s) #>> %L', '¤', id, '{result,warnings,0,values,title}')), 1::bigint, 'nor enrolling in it') from same_hour;
create temp table strict_ as select pg_temp.course('{"days": 30, "title": "衝突不受理"}', '{"clash": "refuse"}') as id;
select is(pg_temp.seen(format('select pg_temp.try(%L, %s)', '¤', id)), 1::bigint, 'nor where a clash is refused') from strict_;
update core.course set series_id = '0190c0de-0000-7000-8000-000000000001' where id in (select id from h);
create temp table series as select pg_temp.course('{"days": 60, "title": "同系列"}') as id;
update core.course set series_id = '0190c0de-0000-7000-8000-000000000001' where id in (select id from series);
select is(pg_temp.seen(format('select pg_temp.try(%L, %s)', '¤', id)) || pg_temp.try('r2', id), '1enrol.series', 'nor another of the series') from series;

-- By what they are told
create function pg_temp.mails(p_template text) returns bigint language sql as $$ select count(*) from core.mail where template = p_template and address ~ '^r[1-6]@' $$;
select is(t.do(pg_temp.v('khchief'), 'message.send', jsonb_build_object('course_id', id, 'audience', 'all', 'subject', '行前說明', 'text', '請準時。')) ->> 'status', 'done', 'a message to all') from h;
select is(pg_temp.seen('select count(*)::text from core.message_to t join core.account a using (person_id) where a.account_name = ''¤'''), 1::bigint, 'goes to all');
select is(t.do(pg_temp.v('khchief'), 'message.send', jsonb_build_object('course_id', id, 'audience', 'accepted', 'subject', '錄取者', 'text', '請準時。')) #>> '{error,key}', 'message.results_hidden', 'or to nobody') from h;
with c as (insert into core.course_change(course_id, revision, state, phase, reason, account_id, by_name) select h.id, 1, 'applied', 'enrolled', '場地整修', c.owner_account_id, 'x' from h join core.course c using (id) returning id)
    insert into core.course_change_item(change_id, field, class, state, in_force, notice, base, new, reason) select id, 'venue', 'N', 'held', false, true, '"甲"', '"乙"', '' from c;
select is(core.tell_of_change(c, x.id, 'held', null), 6, 'a change is mailed to all who believe that they are in it') from core.course c join core.course_change x on x.course_id = c.id where c.id = (select id from h);
select is((select count(*)::int from core.concerned((select id from h))), 6, 'whom a change concerns: all of them');
-- A form that asks for more: everybody's row is a new one
create temp table version as select n, (pg_temp.e(n, (select id from h))).own_version as v from pg_temp.everybody() n;
select is(t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', id, 'row_version', r.row_version, 'settings', r.settings || '{"items": ["meal"]}')) #>> '{result,follow_ups}', '6', 'asked of all')
    from h join core.registration r on r.course_id = h.id;
select is((select count(distinct (pg_temp.e(n, (select id from h))).own_version - v)::int from version), 1, 'and nobody''s row stays behind');
-- By their school: who is named, and how many more may be
create temp table named as select pg_temp.course('{"days": 40, "title": "薦派未公告"}', jsonb_build_object('accept_mode', 'nominated', 'nominate_each', 3, 'result_at', pg_temp.minute(now() + interval '11 days'))) as id;
select is(t.do(pg_temp.v('tpchief'), 'enrol.nominate', jsonb_build_object('number', c.number, 'teacher_ids', (select jsonb_agg(x.id) from core.teacher x where x.account_name in ('r5', 'r6')))) #>> '{result,nominated}', '2', 'two are named')
    from named join core.course c using (id);
create function pg_temp.school() returns jsonb language sql as $$ select api.enrolment_form(pg_temp.v('tpchief'), (select number from core.course c join named using (id))) -> 'nomination' $$;
create temp table school as select pg_temp.school() as said;
select is(pg_temp.decide('khchief', id, '{r6}', 'declined', '{}', '{"reason_id": 301}') #>> '{result,declined}', '1', 'one is declined') from named;
select is(pg_temp.school(), said, 'which their school does not see') from school;
update core.registration set result_at = now() where course_id = (select id from named);
select core.enrolments_due();
select is(pg_temp.school() ->> 'used', '1', 'until it is told');

-- By figures
create function pg_temp.funnel(p_who text) returns text language sql as $$
    select string_agg((r ->> 'key') || ' ' || (r #>> '{numbers,0}'), ', ' order by r ->> 'key') from jsonb_array_elements(api.study_figures(pg_temp.v(p_who),
        jsonb_build_object('report', 's11', 'course', (select number from core.course join h using (id)), 'period', 'days', 'from', core.today(), 'to', core.today() + 99)::text) -> 'rows') r
    where r ->> 'key' in ('pending', 'accepted', 'waiting', 'declined') $$;
select is(pg_temp.funnel(w), 'accepted 0, declined 0, pending 6, waiting 0', w || ': in no figure is there a result yet') from unnest('{khdesk,khcontact}'::text[]) w;
select is((select string_agg(x ->> 'key', ',') from jsonb_array_elements(api.study_figures(pg_temp.v('khdesk'), jsonb_build_object('report', 's12', 'period', 'days', 'from', core.today(), 'to', core.today() + 99)::text) -> 'rows') x
    where x ->> 'key' = (select number::text from core.course join h using (id)) and (x #>> '{numbers,2}')::int > 0), null, 'nor by how many seats are used');

-- An offer nobody has heard of does not run out
create temp table offered as select pg_temp.course('{"days": 50, "title": "徵詢未公告"}', jsonb_build_object('result_at', pg_temp.minute(now() + interval '11 days'), 'offer_lapse', 'cancel')) as id;
select pg_temp.all(id, 1, 2) from offered;
select pg_temp.decide('khchief', id, '{r1}', 'waiting') from offered;
select t.do(pg_temp.v('khchief'), 'offer.make', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{r1}', '{}'), 'override', '依序徵詢')) from offered;
select cmp_ok((pg_temp.e('r1', id)).offer_until, '>=', now() + interval '11 days 47 hours', 'its time begins with the result') from offered;
update core.enrolment set offer_until = now() - interval '1 minute' where state = 'offered' and course_id = (select id from offered);  -- the hour was put off since
select core.enrolments_due(), t.do(pg_temp.v('r1'), 'enrol.cancel', '{"enrolment_id": 1, "row_version": 1}');
select is((pg_temp.e('r1', id)).state || pg_temp.mails('enrol.lapsed'), 'offered0', 'nor before it') from offered;
update core.registration set result_at = now() where course_id = (select id from offered);
select core.enrolments_due();
select is((pg_temp.e('r1', id)).state, 'offered', 'told') from offered;
select cmp_ok((pg_temp.e('r1', id)).offer_until, '>=', now() + interval '47 hours', 'there is all the time to answer') from offered;
select is(t.do(pg_temp.v('r1'), 'offer.answer', pg_temp.own('r1', id) || '{"accept": true}') #>> '{result,state}', 'accepted', 'and it can be') from offered;

-- 課程取消 before the hour: all hear of it
select core.end_enrolments(c, '講師因故無法到課', null::auth.actor) from h join core.course c using (id);
select is((select string_agg(distinct e.state, ',') from core.enrolment e where e.course_id = (select id from h)), 'course_cancelled', 'with the course everything ends');
select is(pg_temp.mails('enrol.course_cancelled'), 6::bigint, 'and everybody is mailed');

-- What was told stays told
create temp table told as select pg_temp.course('{"days": 45, "title": "已通知"}') as id;
select pg_temp.all(id, 1, 2) from told;
create function pg_temp.put_off() returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', r.course_id, 'row_version', r.row_version, 'settings', r.settings || jsonb_build_object('result_at', pg_temp.minute(now() + interval '12 days'))))
    from core.registration r join told on told.id = r.course_id $$;
select pg_temp.decide('khchief', id, '{r1}', 'accepted') from told;
select is(pg_temp.put_off() #>> '{error,detail,errors,0,key}', 'registration.result_out', 'a result that was told at once is not hidden afterwards');
select is(api.enrolment_form(pg_temp.v('r1'), (select number from core.course c where c.id = told.id)) #>> '{own,state}', 'accepted', 'it is seen') from told;

select is_empty('select pg_temp.kept()', 'counters are what they count, and nothing is over its quota');
select * from finish();
rollback;
