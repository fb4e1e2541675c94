-- SPDX-License-Identifier: GPL-3.0-or-later
-- 線上短訊: whom a message reaches, who sees it, that it tells no result before its hour, and that it goes after its time.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'meone', 9741), t.teacher('123999', 'metwo', 9742), t.teacher('314698', 'methree', 9743), t.teacher('314698', 'meclosed', 9744);
update core.account set state = 'closed' where account_name = 'meclosed';
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khoperator,khdesk,tpchief,meone,metwo,methree}'::text[]) n;
create temp table c as select t.course('khchief', '{"title": "短訊研習", "state": "approved", "days": 20}') as id;
create function pg_temp.enrol(p_account text, p_state text) returns void language sql as $$
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), c.id, (select unit_id from core.course x where x.id = c.id), x.person_id, x.id, x.name, x.sex, x.unit_id, x.title_id, p_state from core.teacher x, c where x.account_name = p_account $$;
select pg_temp.enrol('meone', 'accepted'), pg_temp.enrol('methree', 'waiting'), pg_temp.enrol('meclosed', 'accepted');
create function pg_temp.send(p_who text, p_audience text, p_more jsonb default '{}') returns text language plpgsql as $$
declare a jsonb := t.do(pg_temp.v(p_who), 'message.send', jsonb_build_object('audience', p_audience, 'subject', '集合地點', 'text', '請於大門集合。') || case p_audience when 'roster' then '{}' else jsonb_build_object('course_id', (select id from c)) end || p_more);
begin
    return coalesce(a #>> '{result,recipients}', a #>> '{error,key}');
end $$;
create function pg_temp.seen(p_actor text) returns text language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_actor));
    return (select string_agg((doc ->> 'audience') || case when doc ->> 'read_at' is not null then ' read' else '' end, ', ' order by pk) from api.snapshot('message'));
exception when sqlstate 'KS001' then return 'no table';
end $$;

update core.enrolment e set state = 'cancelling' from core.teacher x where x.id = e.teacher_id and x.account_name = 'meone' and e.course_id = (select id from c);
select is(pg_temp.send('khchief', 'accepted'), '1', 'to those who are accepted and can read it: also who has asked to be let go, until that is decided');
update core.enrolment set state = 'accepted' where state = 'cancelling' and course_id = (select id from c);
select is(pg_temp.send('khchief', 'waiting'), '1', 'to those who wait');
select is(pg_temp.send('khchief', 'all'), '2', 'to all');
select is(pg_temp.seen('meone'), 'accepted, all', 'each has what was meant for them');
select is(pg_temp.seen('methree'), 'waiting, all', 'and nothing else');
select is(pg_temp.seen('metwo'), null, 'somebody else none');
select is(pg_temp.seen('khcontact'), 'accepted, waiting, all', 'the unit sees what it has sent');
select is(pg_temp.seen('khoperator'), null, 'an 作業人員 that of their own courses');
select is(pg_temp.seen('tpchief'), null, 'another unit nothing');
select is(pg_temp.send('tpchief', 'all'), 'message.not_visible', 'who does not run the course sends nothing');
select is(pg_temp.send('khoperator', 'all'), 'message.not_visible', 'an 作業人員 neither');
select is(pg_temp.send('khdesk', 'all'), 'message.not_visible', 'nor the desk that reviews it');
select is(pg_temp.send('tpchief', 'all', '{"course_id": 999999999}'), 'message.not_visible', 'of one that there is not: the same');
select is(pg_temp.send('khoperator', 'roster'), 'message.not_visible', 'to the roster sends who keeps it');
select is(pg_temp.send('khcontact', 'roster'), '2', 'to the own teachers');
select is(pg_temp.seen('metwo'), 'roster', 'and to no others');
select is(pg_temp.seen('methree'), 'waiting, all', 'of another school');
select is(pg_temp.send('khchief', 'nobody'), 'field.invalid', 'an audience that there is not is none');
select is(pg_temp.send('khchief', 'all', '{"text": ""}'), 'field.invalid', 'nor an empty message');

-- Read.
select is(t.do(pg_temp.v('meone'), 'message.read', jsonb_build_object('message_ids', (select jsonb_agg(id) from core.message))) #>> '{result,read}', '3', 'one''s own are read, others passed over');
select is(pg_temp.seen('meone'), 'accepted read, all read, roster read', 'which is kept');
select is((select count(*)::int from core.message_to where read_at is not null and person_id <> (select person_id from core.teacher where account_name = 'meone')), 0, 'nobody else has read them');

-- Results that are not told yet.
insert into core.registration(course_id, settings, enabled, accept_mode, open_at, close_at, result_at, freeze_at, cancel_until, online_quota, set_by_name)
    select id, '{}', true, 'manual', now() - interval '1 day', now() + interval '1 day', now() + interval '2 days', now() + interval '3 days', now() + interval '3 days', 10, 'x' from c;
select is(pg_temp.send('khchief', 'accepted'), 'message.results_hidden', 'whom a message reaches tells no result');
select is(pg_temp.send('khchief', 'waiting'), 'message.results_hidden', 'neither way');
select is(pg_temp.send('khchief', 'all'), '2', 'to all it may go');
delete from core.enrolment where course_id = (select id from c);
select is(pg_temp.send('khchief', 'all'), 'message.nobody', 'to nobody it does not');
select is((select count(*)::int from core.message where recipients = 0), 0, 'and nothing of that is kept');

-- A flood.
update auth.quota set uses = 3 where action = 'message' and per = 'course';
select throws_ok($$ select pg_temp.send('khchief', 'all') $$, 'KA007', null, 'so many of one course a day');

-- After its time.
update core.message set at = now() - interval '181 days' where audience = 'roster';
select is(core.sweep_messages() ->> 'messages', '1', 'a message goes after half a year');
select is(pg_temp.seen('metwo'), null, 'for its readers too');
select is((select count(*)::int from sync.change s where s.tab = 'message' and s.op = 'D' and s.person_id is not null), 2, 'who are told that it is gone');
select * from finish();
rollback;
