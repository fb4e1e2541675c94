-- SPDX-License-Identifier: GPL-3.0-or-later
-- 指定名單: whom it lets in, who keeps it, and that it tells nobody anything of those who are on it.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'none', 8711), t.teacher('123999', 'ntwo', 8712), t.teacher('314698', 'nthree', 8713);
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khdesk,tpchief,khoperator,none,ntwo,nthree}'::text[]) n
    where exists (select from core.account a where a.account_name = n);

create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function pg_temp.course(p_more jsonb default '{}', p_settings jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', '{"state": "approved", "days": 30, "open_scope": "named"}'::jsonb || p_more);
    a jsonb := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 10, 'accept_mode', 'manual') || p_settings));
begin
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.add(p_who text, p_course bigint, p_rows jsonb) returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'named.add', jsonb_build_object('course_id', p_course, 'rows', p_rows)) $$;
create function pg_temp.row(p_name text, p_id text default '', p_unit text default null) returns jsonb language sql as $$
    select jsonb_build_object('name', p_name, 'national_id', p_id, 'unit_id', t.unit(p_unit)) $$;
create function pg_temp.rows(variadic p jsonb[]) returns jsonb language sql as $$ select to_jsonb(p) $$;
create function pg_temp.name_of(p text) returns text language sql as $$ select name from core.teacher where account_name = p $$;
create function pg_temp.number_of(p text) returns text language sql as $$
    select i.number from core.national_id i join core.teacher x on x.person_id = i.person_id and i.current where x.account_name = p $$;
create function pg_temp.said(a jsonb) returns text language sql as $$ select coalesce(a #>> '{error,key}', a #>> '{result,state}', a #>> '{result,added}', a #>> '{result,removed}') $$;
create function pg_temp.try(p_who text, p_course bigint) returns text language plpgsql as $$
declare r text;
begin
    begin
        r := pg_temp.said(t.do(pg_temp.v(p_who), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = p_course), 'answers', '{}'::jsonb)));
        raise exception 'undo';
    exception when others then if sqlerrm <> 'undo' then raise; end if;
    end;
    return r;
end $$;

-- Whom it lets in
create temp table c as select pg_temp.course() as id;
select is(pg_temp.try(w, id), 'enrol.not_named', w || ': on no list') from c, unnest('{none,ntwo,nthree}'::text[]) w;
select is(pg_temp.said(pg_temp.add('khchief', id, pg_temp.rows(pg_temp.row('別名', pg_temp.number_of('none')), pg_temp.row(pg_temp.name_of('nthree'), '', '314698')))), '2', 'two are named') from c;
select is(pg_temp.try('none', id), 'pending', 'by the number, however the name is written') from c;
select is(pg_temp.try('nthree', id), 'pending', 'by school and name') from c;
select is(pg_temp.try('ntwo', id), 'enrol.not_named', 'a colleague is not') from c;
select is(t.do(pg_temp.v('ntwo'), 'enrol.submit', jsonb_build_object('number', (select number from core.course x where x.id = c.id), 'answers', '{}'::jsonb)) #> '{error,detail}', '{}'::jsonb,
    'who is on it stays unsaid') from c;
select is(pg_temp.try('nthree', pg_temp.course()), 'enrol.not_named', 'nor are they on the list of another course');
update core.teacher set unit_id = t.unit('124698') where account_name = 'nthree';
select is(pg_temp.try('nthree', id), 'enrol.not_named', 'by school and name only there') from c;
update core.teacher set unit_id = t.unit('124698') where account_name = 'none';
select is(pg_temp.try('none', id), 'pending', 'by the number wherever') from c;
update core.teacher set unit_id = t.unit('123999') where account_name = 'none';
update core.teacher set unit_id = t.unit('314698') where account_name = 'nthree';
-- Found by those whom it is for
select is((select (api.own_offerings(pg_temp.v(w)) -> 'eligible') @> to_jsonb(id) from c), w <> 'ntwo', w || ': 我可報名') from unnest('{none,ntwo,nthree}'::text[]) w;
-- A school cannot name who is not on it (薦派)
select is(t.do(pg_temp.v('tpchief'), 'enrol.nominate', jsonb_build_object('number', (select number from core.course x where x.id = c.id),
    'teacher_ids', (select jsonb_agg(x.id) from core.teacher x where x.account_name = 'nthree'))) #>> '{result,nominated}', '1', 'its teacher who is on it') from c;

-- Who keeps it
select is(pg_temp.said(pg_temp.add(w, id, pg_temp.rows(pg_temp.row('王小明', '', '314698')))), k, w || ': ' || k) from c, (values ('khcontact', '1'), ('khoperator', 'course.not_visible'),
    ('tpchief', 'course.not_visible'), ('khdesk', 'course.not_visible'), ('none', 'right.missing')) x(w, k) where pg_temp.v(w) is not null;
select is(pg_temp.said(t.do(pg_temp.v(w), 'named.remove', jsonb_build_object('course_id', id, 'ids', (select jsonb_agg(n.id) from core.named_person n)))), 'course.not_visible', w || ' takes nobody off')
    from c, unnest('{khoperator,tpchief,khdesk}'::text[]) w;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'named.remove', jsonb_build_object('course_id', pg_temp.course(), 'ids', (select jsonb_agg(n.id) from core.named_person n)))), '0', 'of another course nobody goes');
select is(pg_temp.said(pg_temp.add('khchief', t.course('khchief', jsonb_build_object('state', s)), pg_temp.rows(pg_temp.row('王小明', '', '314698')))), 'course.state', s || ': too late')
    from unnest('{list_due,confirmed,cancelled,rejected,withdrawn}'::text[]) s;

-- Who sees it: the course's people, and nobody else, not even the desk that reviews it or whoever is on it
create function pg_temp.seen(p_who text, p_course bigint) returns text language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_who));
    return (select count(*) from api.snapshot('named_person') s where (s.doc ->> 'course_id')::bigint = p_course);
exception when others then return sqlerrm;
end $$;
select is(pg_temp.seen(w, id), n, w || ' holds of it: ' || n) from c, (values ('khchief', '3'), ('khcontact', '3'), ('khoperator', '0'), ('khdesk', '0'), ('tpchief', '0'), ('none', 'table.unknown')) x(w, n);
select ok(not s.doc::text ~ '[A-Z][12][0-9]{8}', 'no whole number goes to a PC') from (select api.open(pg_temp.v('khchief'))) o, api.snapshot('named_person') s;
-- 整併: the list goes with the course; who is of the school that is no more is of the other
select core.merge_named(t.unit('314698'), t.unit('124698'));
select is(count(*), 0::bigint, 'nobody is of the school that is no more') from core.named_person n where n.unit_id = t.unit('314698');
update core.named_person set unit_id = t.unit('314698') where unit_id = t.unit('124698');

-- What is wrong is said, all of it, and nothing of it is kept
select is((select string_agg(e ->> 'field' || ' ' || coalesce(e #>> '{values,reason}', e ->> 'key'), ', ') from jsonb_array_elements(pg_temp.add('khchief', id, pg_temp.rows(pg_temp.row('', 'A123456789'),
    pg_temp.row('王小明', 'A123456788'), pg_temp.row('王小明'), pg_temp.row('王小明', '', '314698') || '{"unit_id": 99999999}', pg_temp.row('陳一', '', '314698'))) #> '{error,detail,errors}') e),
    'rows[0].name name.empty, rows[1].national_id national_id.checksum, rows[2].unit_id named.nobody, rows[3].unit_id choice.unknown', 'each at its row') from c;
select is(count(*), 0::bigint, 'not even the row that was right') from core.named_person where name = '陳一';

-- It tells nothing
create temp table g as select pg_temp.course() as id;
select is(pg_temp.said(pg_temp.add('khchief', id, pg_temp.rows(pg_temp.row('某人', pg_temp.number_of('none'))))), '1', 'a number of somebody there is') from g;
select is(pg_temp.said(pg_temp.add('khchief', id, pg_temp.rows(pg_temp.row('某人', t.nid('male', 9901))))), '1', 'and one of nobody: the same') from g;
select is(pg_temp.said(pg_temp.add('khchief', id, pg_temp.rows(pg_temp.row('某人', pg_temp.number_of('none'))))), '0', 'the own row again is no second one') from g;
select is(pg_temp.said(pg_temp.add('khcontact', id, pg_temp.rows(pg_temp.row('某人', pg_temp.number_of('none'))))), '1', 'but a colleague who tries its number hears nothing of it') from g;
select is(pg_temp.said(pg_temp.add('khchief', id, pg_temp.rows(pg_temp.row(pg_temp.name_of('none'), '', '123999')))), '1', 'nor whoever tries whether name and number belong together') from g;
select ok(not exists (select from core.named_person n where n.national_id !~ '^([A-Z][A-D0-9][0-9]{4}[*]{4})?$'), 'whole numbers are nowhere in it');
select ok(not exists (select from cmd.command x where x.result::text ~ '[A-Z][12][0-9]{8}'), 'nor in any answer');
-- In the course: a change to a list of numbers, or taking somebody off it, never says whether its number is among them.
select is(t.do(pg_temp.v('none'), 'enrol.submit', jsonb_build_object('number', (select number from core.course x where x.id = g.id), 'answers', '{}'::jsonb)) ->> 'status', 'done', 'enrolled') from g;
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'named.remove', jsonb_build_object('course_id', id, 'ids', (select jsonb_agg(n.id) from core.named_person n where n.course_id = g.id)))), '4',
    'taken off, though one is in it') from g;
select is(count(*), 1::bigint, 'who stays in it') from core.enrolment e, g where e.course_id = g.id and e.state = 'pending';
select is(core.excluded_by_scope(c, '{"open_scope": "named"}'), 0, 'nobody is shut out by a list') from core.course c, g where c.id = g.id;
select is(count(*), 0::bigint, 'its numbers are gone with it') from core.named_number n, g where n.course_id = g.id;

-- Narrower, wider
select is(core.scope_within(a::jsonb, b::jsonb, t.unit('123999')), r, a || ' in ' || b) from (values ('{"open_scope": "named"}', '{"open_scope": "all"}', true),
    ('{"open_scope": "named"}', '{"open_scope": "named"}', true), ('{"open_scope": "named"}', '{"open_scope": "county"}', false), ('{"open_scope": "own"}', '{"open_scope": "named"}', false),
    ('{"open_scope": "all"}', '{"open_scope": "named"}', false)) x(a, b, r);

-- So many and no more; flood
select is(pg_temp.said(pg_temp.add('khchief', id, (select jsonb_agg(pg_temp.row('張' || chr(20000 + n), '', '314698')) from generate_series(1, 400) n))), (select count(distinct core.fold('張' || chr(20000 + n)))::text from generate_series(1, 400) n), 'four hundred at once, who is written twice once') from g;
select throws_ok(format('select pg_temp.add(%L, %s, (select jsonb_agg(pg_temp.row(%L)) from generate_series(1, 401)))', 'khchief', id, '王'), 'KC003', 'command.body', 'not more') from g;
create or replace function core.named_limit() returns int language sql immutable as $$ select 379 $$;
select is(pg_temp.said(pg_temp.add('khchief', id, pg_temp.rows(pg_temp.row('李一', '', '314698'), pg_temp.row('李二', '', '314698')))), 'named.too_many', 'nor more than a list holds') from g;
update auth.quota set uses = 1 where action = 'named' and per = 'account';
select throws_ok(format('select pg_temp.add(%L, %s, pg_temp.rows(pg_temp.row(%L)))', 'khchief', id, '李一'), 'KA007', 'quota.exceeded', 'nor more than a person writes down a day') from g;

-- Forgotten with the sensitive answers
update core.course set state = 'confirmed', state_at = now() - interval '89 days' where id = (select id from c);
select core.forget_named();
select isnt(count(*), 0::bigint, '89 days after the course was closed it is there') from core.named_person n, c where n.course_id = c.id;
update core.course set state_at = now() - interval '91 days' where id = (select id from c);
select core.forget_named();
select is(count(*), 0::bigint, 'after 91 it is gone') from core.named_person n, c where n.course_id = c.id;

select * from finish();
rollback;
