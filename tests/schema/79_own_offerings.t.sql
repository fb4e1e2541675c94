-- SPDX-License-Identifier: GPL-3.0-or-later
-- 我可報名 and 不與我的行程衝突: the courses a teacher is told of are those whose enrolment would be taken, now or once it opens; nobody learns
-- them of somebody else. What is cared for (膳宿, 交通車) is found as any other facet.
begin;
select no_plan();

select t.teacher('123999', 'oone', 7901), t.teacher('314698', 'otp', 7902);
create temp table v as select n as name, t.token_for(n) as t from unnest('{khchief,khdesk,khoperator,tpchief,oone,otp}'::text[]) n;
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create temp table c (name text primary key, id bigint);
create function pg_temp.course(p_name text, p_more jsonb default '{}', p_settings jsonb default '{}', p_body jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', '{"state": "approved", "days": 30}'::jsonb || p_more);
    a jsonb;
begin
    alter table core.course_revision disable trigger append_only;
    update core.course_revision set body = body || '{"levels": ["any"], "channels": ["online"]}' || p_body where course_id = i;
    alter table core.course_revision enable trigger append_only;
    a := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 10, 'accept_mode', 'manual') || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    insert into c values (p_name, i);
    return i;
end $$;
create function pg_temp.told(p_who text, p_what text default 'eligible') returns text language sql as $$
    select string_agg(c.name, ' ' order by c.name) from jsonb_array_elements_text(api.own_offerings(pg_temp.v(p_who)) -> p_what) x join c on c.id = x::bigint $$;

select pg_temp.course('open'), pg_temp.course('later', '{}', jsonb_build_object('open_at', pg_temp.minute(now() + interval '1 day'))),
    pg_temp.course('own', '{"open_scope": "own"}'), pg_temp.course('county', '{"open_scope": "county"}'), pg_temp.course('level', '{}', '{}', '{"levels": ["university"]}'),
    pg_temp.course('title', '{}', '{}', '{"titles": [1]}'), pg_temp.course('sent', '{}', '{"accept_mode": "nominated", "nominate_each": 2}'), pg_temp.course('off', '{}', '{"enabled": false}'),
    pg_temp.course('same', '{}', '{"clash": "refuse"}'), pg_temp.course('far', '{"days": 31}', '{"items": ["meal", "transport"], "stops": ["高鐵左營站"]}');
select pg_temp.course('shut'), pg_temp.course('gone');
update core.registration set close_at = now() - interval '1 second' where course_id = (select id from c where name = 'shut');
update core.course set state = 'cancelled' where id = (select id from c where name = 'gone');
select is(pg_temp.told('oone'), 'county far later open own same', 'what may be enrolled in, also what opens later');
select is(pg_temp.told('otp'), 'far later open same', 'of another county and school: less');
select is((select string_agg(c.name, ' ' order by c.name) from c where coalesce(api.enrolment_form(pg_temp.v('oone'), (select number from core.course where id = c.id)) #>> '{refusal,key}',
    'enrol.not_open') = 'enrol.not_open'), pg_temp.told('oone'), 'the form of each says the same');

-- What everybody finds says the same minutes as the form, and no course as open that takes nobody online.
select is((select string_agg(c.name, ' ' order by c.name) from c join core.offering o using (id) join core.registration r on r.course_id = c.id
    where r.enabled and c.name <> 'shut' and (o.reg_from, o.reg_to) is distinct from (r.open_at, r.close_at)), null, 'registration as the settings say');
select is((select string_agg(c.name, ' ' order by c.name) from c join core.offering o using (id) where not o.facets @> '{r:online}'), 'off', 'nor is one open whose settings say no');
create function pg_temp.standing(p_registration text) returns text language sql as $$
    select string_agg(c.name, ' ' order by c.name) from jsonb_array_elements(api.find_courses(null, '{"facets": {"registration": {"any": ["' || p_registration || '"]}}}') -> 'rows') r
        join c on c.id = (r ->> 'id')::bigint where c.name in ('open', 'later', 'off') $$;
select is(pg_temp.standing('open'), 'open', 'found as open');
select is(pg_temp.standing('not_yet'), 'later', 'found as not yet open');

-- Elsewhere meanwhile
select is(pg_temp.told('oone', 'clashing'), null, 'nothing of the own: nothing is at the same time');
select is(t.do(pg_temp.v('oone'), 'enrol.submit', jsonb_build_object('number', (select number from core.course x join c using (id) where c.name = 'own'), 'answers', '{}'::jsonb)) ->> 'status', 'done', 'one enrols');
select is(pg_temp.told('oone', 'clashing'), 'county later level off open same sent shut title', 'what is held then');
select is(pg_temp.told('oone'), 'county far later open', 'what one is in is not offered, nor what refuses a clash');
select is(pg_temp.told('otp', 'clashing'), null, 'that is nobody else''s');
select is((select api.own_offerings(pg_temp.v('oone')) ->> 'person_id'), null, 'nothing is said but numbers of courses');

-- Whose
select throws_ok(format('select api.own_offerings(%L)', pg_temp.v(w)), 'KA004', 'right.missing', w || ' is no teacher') from unnest('{khchief,khdesk,khoperator,tpchief}'::text[]) w;
select throws_ok($$ select api.own_offerings('guess') $$, 'KA001', 'session.invalid', 'nor is nobody');
update core.teacher set state = 'left', departure = 'resign' where account_name = 'otp';
select is(pg_temp.told('otp'), null, 'who has left is in nothing');

-- What is cared for
create function pg_temp.found(p_facets text) returns text language sql as $$
    select string_agg(c.name, ' ' order by c.name) from jsonb_array_elements(api.find_courses(pg_temp.v('khchief'), '{"facets": ' || p_facets || '}') -> 'rows') r join c on c.id = (r ->> 'id')::bigint $$;
select is(pg_temp.found('{"care": {"any": ["meal"]}}'), 'far', 'with meals');
select is(pg_temp.found('{"care": {"any": ["stay"]}}'), null, 'none with beds');
select is(t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', (select id from c where name = 'far'), 'row_version', 1, 'settings', (select settings || '{"items": ["title"], "stops": []}'
    from core.registration where course_id = (select id from c where name = 'far')))) ->> 'status', 'done', 'the bus is struck off');
select is(pg_temp.found('{"care": {"any": ["meal", "transport"]}}'), null, 'and not found any more');

select * from finish();
rollback;
