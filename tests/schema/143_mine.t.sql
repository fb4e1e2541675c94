-- SPDX-License-Identifier: GPL-3.0-or-later
-- 我的狀態 as a facet of finding courses, also of those that have ended: a teacher finds what is so for them, and nobody learns by it what
-- is so for another, or of the own before its hour.
begin;
select no_plan();

select t.teacher('123999', 'mone', 7911), t.teacher('314698', 'mtwo', 7912);
create temp table v as select n as name, t.token_for(n) as t from unnest('{khchief,khdesk,netdesk,mone,mtwo}'::text[]) n;
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create temp table c (name text primary key, id bigint);
create function pg_temp.course(p_name text, p_days int, p_settings jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', jsonb_build_object('state', 'approved', 'days', p_days, 'title', p_name));
    a jsonb;
begin
    perform t.course_body(i, '{"levels": ["any"], "channels": ["online"]}');
    a := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 10, 'accept_mode', 'manual') || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    insert into c values (p_name, i);
    return i;
end $$;
create function pg_temp.id(p_name text) returns bigint language sql as $$ select id from c where name = p_name $$;
create function pg_temp.enrol(p_who text, p_name text, p_to text) returns text language plpgsql as $$
declare
    e core.enrolment;
    a jsonb := t.do(pg_temp.v(p_who), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = pg_temp.id(p_name)), 'answers', '{}'::jsonb));
begin
    if p_to <> 'pending' then
        select x.* into e from core.enrolment x where x.course_id = pg_temp.id(p_name) and x.person_id = (select person_id from core.account where account_name = p_who);
        a := t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', e.course_id, 'rows', jsonb_build_array(jsonb_build_object('enrolment_id', e.id,
            'row_version', e.row_version, 'to', p_to, 'reason', case when p_to = 'declined' then '名額已滿' else '' end))));
    end if;
    return coalesce(a #>> '{error,key}', a ->> 'status');
end $$;
create function pg_temp.past(p_name text, p_days int) returns void language sql as $$
    update core.course set starts_at = now() - make_interval(days => p_days), ends_at = now() - make_interval(days => p_days) + interval '3 hours', date_from = core.today() - p_days,
        date_to = core.today() - p_days where id = pg_temp.id(p_name);
    update core.course_session set starts_at = now() - make_interval(days => p_days), ends_at = now() - make_interval(days => p_days) + interval '3 hours' where course_id = pg_temp.id(p_name); $$;
create function pg_temp.query(p_mine text, p_when text) returns text language sql as $$ select format('{"when": "%s", "facets": {"mine": %s}}', p_when, p_mine) $$;
create function pg_temp.found(p_who text, p_mine text, p_when text default 'any') returns text language sql as $$
    select string_agg(c.name, ' ' order by c.name) from jsonb_array_elements(api.find_courses(pg_temp.v(p_who), pg_temp.query(p_mine, p_when)) -> 'rows') r join c on c.id = (r ->> 'id')::bigint $$;

select pg_temp.course('awarded', 20), pg_temp.course('nothing', 21), pg_temp.course('seated', 22), pg_temp.course('absent', 23), pg_temp.course('elsewhere', 24),
    pg_temp.course('open', 25), pg_temp.course('no', 26), pg_temp.course('secret', 27, jsonb_build_object('result_at', pg_temp.minute(now() + interval '11 days')));
select is(pg_temp.enrol('mone', n, s), 'done', n || ' ' || s) from (values ('awarded', 'accepted'), ('nothing', 'accepted'), ('seated', 'accepted'), ('absent', 'accepted'), ('open', 'pending'),
    ('no', 'declined'), ('secret', 'declined')) x(n, s);
select is(pg_temp.enrol('mtwo', n, 'accepted'), 'done', n || ' of somebody else') from unnest('{elsewhere,awarded}'::text[]) n;
select is(t.do(pg_temp.v('mone'), 'track.add', jsonb_build_object('number', (select number from core.course where id = pg_temp.id('open')))) ->> 'status', 'done', 'one is followed');
select pg_temp.past(n, d) from (values ('awarded', 40), ('nothing', 39), ('seated', 9), ('absent', 8), ('elsewhere', 38)) x(n, d);
update core.course set state = 'confirmed' where id in (pg_temp.id('awarded'), pg_temp.id('nothing'), pg_temp.id('elsewhere'));
select t.award('mone', pg_temp.id('awarded'), 3), t.award('mone', pg_temp.id('nothing'), 0), t.award('mtwo', pg_temp.id('elsewhere'), 3), t.award('mtwo', pg_temp.id('awarded'), 2);
insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name) select e.id, 1, now() - interval '8 days', 'A', 'roll', '試' from core.enrolment e where e.course_id = pg_temp.id('absent');

select is(pg_temp.found('mone', '{"any": ["attended"]}'), 'awarded seated', 'by hours that hold; until the list is confirmed, by a seat and no absence');
select is(pg_temp.found('mtwo', '{"any": ["attended"]}'), 'awarded elsewhere', 'each finds the own');
select is(pg_temp.found('mone', '{"any": ["attended"]}', 'past'), 'awarded seated', 'among those that have ended');
select is(pg_temp.found('mone', '{"any": ["attended"]}', 'current'), null, 'and among no others');
select is(pg_temp.found('mone', '{"any": ["followed"]}'), 'open', 'followed');
select is(pg_temp.found('mone', '{"any": ["enrolled"]}'), 'absent awarded nothing open seated secret', 'registered for: what was declined before its hour stands as before');
select is(pg_temp.found('mone', '{"none": ["enrolled"]}', 'current'), 'no', 'not registered for');
select is(pg_temp.found('mone', '{"any": ["followed", "attended"]}'), 'awarded open seated', 'either');
select is(api.course_facets(pg_temp.v('mone'), '{"when": "any"}') #> '{facets,mine,counts}', '{"followed": 1, "enrolled": 6, "attended": 2}', 'how many of each');
select is(api.course_facets(pg_temp.v('mone'), pg_temp.query('{"any": ["attended"]}', 'past')) #> '{facets,mine,counts}', '{"followed": 0, "enrolled": 4, "attended": 2}', 'as if none were chosen');
select is(api.course_facets(pg_temp.v('mone'), pg_temp.query('{"any": ["attended"]}', 'any')) ->> 'total', '2', 'and so many are found');
select t.award('mone', pg_temp.id('awarded'), null);
select is(pg_temp.found('mone', '{"any": ["attended"]}'), 'seated', 'hours that were taken back are none');

-- Nobody else, and nothing else
select throws_ok(format('select api.find_courses(%s, %L)', coalesce(quote_literal(pg_temp.v(w)), 'null'), pg_temp.query('{"any": ["attended"]}', 'any')), 'KD180', 'offering.query',
    coalesce(w, 'who passes by') || ' has no such facet') from unnest('{khchief,khdesk,netdesk,null}'::text[]) w;
select is(api.course_facets(pg_temp.v('khchief'), '{}') #> '{facets,mine}', null, 'nor its counts');
select throws_ok(format('select api.find_courses(%L, %L)', pg_temp.v('mone'), q), 'KD180', 'offering.query', q || ' is no query') from unnest(array[
    '{"own": {"attended": [1]}}', '{"facets": {"mine": {"any": ["accepted"]}}}', '{"facets": {"mine": {"any": [7]}}}', '{"facets": {"mine": {"any": ["attended) or (true"]}}}',
    '{"facets": {"mine": ["attended"]}}', '{"teacher": 1, "facets": {"mine": {"any": ["attended"]}}}', '{"facets": {"fits": {"any": ["eligible"]}}}']) q;
select is(t.do(pg_temp.v('mone'), 'subscription.add', jsonb_build_object('name', '已參加', 'query', pg_temp.query('{"any": ["attended"]}', 'coming')::jsonb, 'every', 'day', 'by_mail', false))
    #>> '{error,key}', 'offering.query', 'one is not told of it again and again');
select is(pg_temp.found('mone', '{"any": ["attended", "enrolled"], "none": ["attended", "enrolled"]}'), null, 'what contradicts itself finds nothing');

select * from finish();
rollback;
