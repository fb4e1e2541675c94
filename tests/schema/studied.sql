-- SPDX-License-Identifier: GPL-3.0-or-later
-- What tests of 統計圖表 go by (\ir): two schools with their rosters kept, courses that are confirmed, what was awarded, and how figures are asked for and written down.
select t.teacher('123999', 'khteacher', 6490);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief,tpchief,khcontact,khoperator,khteacher}'::text[]) n;
create function pg_temp.now() returns int language sql as $$ select core.semester_of(core.today())::int $$;
create function pg_temp.unit_of(actor text) returns int language sql as $$ select unit_id from core.account where account_name = actor $$;
create function pg_temp.teacher(n int, unit int, title int default 7, employment int default 1, state text default 'active', role int default null)
returns bigint language plpgsql as $$
declare
    p core.person;
    v bigint;
begin
    insert into core.person default values returning * into p;
    insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state, departure, state_since, employment_id, subjects, training_role_id)
        values (p.id, unit, '試教師' || chr(19968 + n), 'female', left(t.nid('female', 6400 + n), 6) || '****', '1980-02-29', title, state,
                case when state = 'on_leave' then 'unpaid_leave' end, core.today() - 900, employment, '{20001}', role) returning id into v;
    return v;
end $$;
create function pg_temp.who(n int) returns core.teacher language sql as $$ select t from core.teacher t where t.name = '試教師' || chr(19968 + n) $$;

-- 高雄市's school: 4 合格專任教師, 2 主任, 1 on leave, 1 by the hour, 1 職員, and who signs in. 臺北市's: 3.
delete from core.roster_snapshot;
select pg_temp.teacher(n, t.unit('123999')) from generate_series(1, 4) n;
select pg_temp.teacher(n, t.unit('123999'), 3, null, 'active', 101) from generate_series(5, 6) n;
select pg_temp.teacher(7, t.unit('123999'), 7, 1, 'on_leave'), pg_temp.teacher(8, t.unit('123999'), 14, null), pg_temp.teacher(9, t.unit('123999'), 21, null);
select pg_temp.teacher(n, pg_temp.unit_of('tpchief')) from generate_series(10, 12) n;
update core.teacher set title_id = 21 where name = '試驗教師';
select core.close_checkin(core.counted_roster(u, pg_temp.now()), 'closed', '試') from unnest(array[t.unit('123999'), pg_temp.unit_of('tpchief')]) u;

-- A course that is over and confirmed, and what of it was awarded.
create function pg_temp.held(p_title text, p_tags text[] default '{}', p_mode text default 'in_person', p_owner text default 'khchief', p_ends date default core.today())
returns bigint language plpgsql as $$
declare i bigint := t.course(p_owner, jsonb_build_object('title', p_title, 'tags', to_jsonb(p_tags), 'state', 'list_due', 'days', -1));
begin
    update core.course set mode = p_mode, date_from = p_ends, date_to = p_ends, state = 'confirmed' where id = i;
    insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_name, decided_at) values (i, 1, 1, 'confirmed', 'centre', 'x', '{}', '[]', '試', now());
    return i;
end $$;
create function pg_temp.award(p_course bigint, p_who int, p_hours numeric, p_kind text default 'hours', p_unit int default null) returns bigint language sql as $$
    insert into core.award(course_id, list_id, list_no, version, person_id, teacher_id, kind, hours, passed, unit_id, title_id, course_ends_on, revision)
        select c.id, l.id, p_who, 1, t.person_id, t.id, p_kind, p_hours, p_hours > 0, coalesce(p_unit, t.unit_id), t.title_id, c.date_to, 1
        from core.course c join core.list_version l on l.course_id = c.id, pg_temp.who(p_who) t where c.id = p_course returning id $$;
create temp table course as select * from (values ('資安', pg_temp.held('資通安全研習', '{T35}')), ('線上', pg_temp.held('線上研習', '{}', 'online_own_time', 'tpchief')),
    ('急救', pg_temp.held('急救研習', '{T02}')), ('去年', pg_temp.held('去年研習', '{T35}', 'in_person', 'khchief', core.today() - 800))) x(name, id);
create function pg_temp.course(n text) returns bigint language sql as $$ select id from course where name = n $$;
select pg_temp.award(pg_temp.course('資安'), n, 3) from generate_series(1, 6) n;
select pg_temp.award(pg_temp.course('線上'), n, 6.5) from unnest('{1,2,10,11,12}'::int[]) n;
select pg_temp.award(pg_temp.course('急救'), 1, 4), pg_temp.award(pg_temp.course('急救'), 2, 0), pg_temp.award(pg_temp.course('急救'), 5, 2, 'lecture');
select pg_temp.award(pg_temp.course('去年'), 3, 18);

create function pg_temp.ask(actor text, q jsonb) returns jsonb language sql volatile as $$
    select api.study_figures(pg_temp.v(actor), ('{"period": "days"}'::jsonb || jsonb_build_object('from', core.today() - 60, 'to', core.today()) || q)::text) $$;
-- key=number/number…, «?» where it is not told, and the sums.
create function pg_temp.said(a jsonb) returns text language sql as $$
    select coalesce((select string_agg(case when r ->> 'name' = '' then r ->> 'key' else r ->> 'name' end || '=' || (select string_agg(coalesce(n #>> '{}', '?'), '/' order by i)
            from jsonb_array_elements(r -> 'numbers') with ordinality x(n, i)), ' ' order by o) from jsonb_array_elements(a -> 'rows') with ordinality y(r, o)), 'nothing') $$;
create function pg_temp.sums(a jsonb) returns text language sql as $$ select string_agg(coalesce(n #>> '{}', '?'), '/' order by i) from jsonb_array_elements(a -> 'totals') with ordinality x(n, i) $$;
create function pg_temp.said(actor text, q jsonb) returns text language sql volatile as $$ select pg_temp.said(pg_temp.ask(actor, q)) $$;
-- A command: its code, or what became of it.
create function pg_temp.do(actor text, kind text, body jsonb) returns text language plpgsql volatile as $$
declare a jsonb;
begin
    a := t.do(pg_temp.v(actor), kind, body);
    return coalesce(a #>> '{error,code}', a ->> 'status');
exception when sqlstate 'KC003' then return 'KC003';
end $$;
