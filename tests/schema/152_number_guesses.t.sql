-- SPDX-License-Identifier: GPL-3.0-or-later
-- 修改已結案課程內容 as a way to find out a number: the paper shows six signs of it, and of the thousand numbers that it may be one is somebody's on
-- the list. Who runs the course hears of all of them the same; the desk, which decides, hears which it is. And nobody is put on a list twice, nor taught more than there was.
begin;
select no_plan();

\ir closing.sql

create temp table one as select pg_temp.ready(4) as id;
select pg_temp.person(id, 'h5', 'P,P', '{"source": "scan"}') from one;
select is(pg_temp.submit(id) ->> 'status', 'done', 'a list is handed in') from one;
select is(pg_temp.on('khdesk', 'list.confirm', id) ->> 'status', 'done', 'and confirmed, with somebody of another school') from one;
create temp table f as select gen_random_uuid() as id;
select t.attach(pg_temp.v('khchief'), id, '簽到表.pdf', '%PDF-1.4 x') from f;
create function pg_temp.nid(p_who text) returns text language sql as $$ select n.number from core.national_id n join core.teacher x using (person_id) where x.account_name = p_who and n.current $$;
create function pg_temp.row(p_number text, p_name text default '陳大文') returns jsonb language sql as $$
    select jsonb_build_object('change', 'add', 'national_id', p_number, 'name', p_name, 'birth', '1980-01-15', 'unit', '某校', 'title', '教師', 'hours', 3, 'cause', 'omitted', 'note', '') $$;
create function pg_temp.asked(p_people jsonb) returns jsonb language sql as $$
    select jsonb_build_object('course_id', one.id, 'list_id', (pg_temp.list(one.id)).id, 'phone', '07-6000000', 'reason', '名單有誤，請更正', 'fields', '[]'::jsonb, 'files', jsonb_build_array(f.id),
        'people', p_people) from one, f $$;
create function pg_temp.ask(p_who text, p_people jsonb) returns jsonb language sql as $$ select t.do(pg_temp.v(p_who), 'correction.submit', pg_temp.asked(p_people)) $$;
-- What is answered, but for what each has of its own; nothing stays.
create function pg_temp.tried(p_number text) returns text language plpgsql as $$
declare r text;
begin
    begin
        r := (api.try_correction(pg_temp.v('khchief'), pg_temp.asked(jsonb_build_array(pg_temp.row(p_number)))::text))::text;
        raise exception 'undo';
    exception when others then r := case when sqlerrm = 'undo' then r else sqlerrm end;
    end;
    return r;
end $$;
create function pg_temp.answered(p_number text) returns text language plpgsql as $$
declare r text;
begin
    begin
        r := (pg_temp.ask('khchief', jsonb_build_array(pg_temp.row(p_number))) #- '{result,hash}' #- '{result,correction_id}' #- '{result,row_version}')::text;
        raise exception 'undo';
    exception when others then r := case when sqlerrm = 'undo' then r else sqlerrm end;
    end;
    return r;
end $$;
select matches(pg_temp.tried(t.nid('female', 9990)), '"added": 1', 'somebody nobody knows would be one more');
select is(pg_temp.tried(pg_temp.nid(w)), pg_temp.tried(t.nid('female', 9990)), w || ': as of a number that is nobody''s, so of one who is on the list, of the own school or another, or known elsewhere')
    from unnest('{h1,h5,h6}'::text[]) w;
select is(pg_temp.answered(pg_temp.nid(w)), pg_temp.answered(t.nid('female', 9990)), w || ': nor does asking for it tell, taken back or not') from unnest('{h1,h5,h6}'::text[]) w;

-- The desk hears it, and nothing holds that puts somebody there twice
select is(pg_temp.ask('khchief', jsonb_build_array(pg_temp.row(pg_temp.nid('h5')))) ->> 'status', 'done', 'asked for');
create function pg_temp.at(p_more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('correction_id', h.id, 'row_version', h.row_version, 'revision', h.revision, 'head_seal', true, 'unit_seal', true, 'override', '', 'reason', '已在名單上', 'how', 'post') || p_more
    from core.correction h join one on one.id = h.course_id order by h.n desc limit 1 $$;
create function pg_temp.awards() returns text language sql as $$ select count(*) || '/' || count(distinct a.person_id) from core.award a join one on one.id = a.course_id where a.superseded_by is null $$;
select is(t.do(pg_temp.v('khdesk'), 'correction.receive', pg_temp.at()) ->> 'status', 'done', 'with its paper');
select is(api.look_correction(pg_temp.v('khdesk'), (pg_temp.at() ->> 'correction_id')::bigint) -> 'refused', '{"key": "correction.listed", "detail": {"name": "陳大文"}}', 'the desk sees that they are on the list already');
select is((t.do(pg_temp.v('khdesk'), 'correction.approve', pg_temp.at()) -> 'error'), '{"key": "correction.listed", "code": "KD515", "detail": {"name": "陳大文"}}', 'and cannot put them there again');
select is(pg_temp.awards(), '3/3', 'nobody has hours twice');
select is(t.do(pg_temp.v('khdesk'), 'correction.reject', pg_temp.at()) ->> 'status', 'done', '(rejected)');
select is(t.do(pg_temp.v('khdesk'), 'correction.submit', pg_temp.asked(jsonb_build_array(pg_temp.row(pg_temp.nid('h5')))) || '{"files": []}') #>> '{error,key}', 'correction.listed', 'a desk that asks itself hears it at once');

-- Somebody by the number of now and by one of before: one person
insert into core.national_id(number, person_id, current) select t.nid('female', 9991), x.person_id, false from core.teacher x where x.account_name = 'h6';
select is(pg_temp.ask('khchief', jsonb_build_array(pg_temp.row(pg_temp.nid('h6')), pg_temp.row(t.nid('female', 9991), '陳大武'))) ->> 'status', 'done', 'two numbers are asked for');
select t.do(pg_temp.v('khdesk'), 'correction.receive', pg_temp.at());
select is(t.do(pg_temp.v('khdesk'), 'correction.approve', pg_temp.at()) #>> '{error,key}', 'correction.listed', 'one person is put on the list once');
select is(pg_temp.awards(), '3/3', 'and has hours once');
select t.do(pg_temp.v('khdesk'), 'correction.reject', pg_temp.at());

-- Who taught is put right to no more than there was to teach, and to nothing where a course counts none of it
create function pg_temp.taught(p_days int, p_lectures boolean, p_hours numeric) returns bigint language plpgsql as $$
declare
    c bigint := pg_temp.ready(p_days, jsonb_build_object('lecture_credit', p_lectures));
    e bigint := pg_temp.person(c, 'h5', 'P,P', '{"source": "scan"}');
    a jsonb;
begin
    a := pg_temp.set('khchief', c, e, jsonb_build_object('role', 'lecturer', 'lecture_hours', p_hours));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    perform pg_temp.submit(c), pg_temp.on('khdesk', 'list.confirm', c);
    return c;
end $$;
create function pg_temp.teach(p_course bigint, p_hours numeric) returns text language sql as $$
    select coalesce(a #>> '{error,key}', a ->> 'status') || coalesce(' ' || (a #>> '{error,detail,maximum}'), '') from t.do(pg_temp.v('khchief'), 'correction.submit', jsonb_build_object('course_id', p_course,
        'list_id', (pg_temp.list(p_course)).id, 'phone', '07-6000000', 'reason', '名單有誤，請更正', 'fields', '[]'::jsonb, 'files', (select jsonb_build_array(id) from f), 'people',
        jsonb_build_array(jsonb_build_object('change', 'set', 'no', (select w.no from core.list_row w where w.list_id = (pg_temp.list(p_course)).id and w.role = 'lecturer'), 'hours', p_hours, 'cause', 'hours', 'note', '')))) a $$;
create temp table taught as select pg_temp.taught(8, true, 3) as id;
select is(pg_temp.teach(id, 500), 'correction.hours 6', 'more than all sessions together nobody taught') from taught;
select is(pg_temp.teach(id, 6), 'done', 'all of them one may have') from taught;
create temp table none as select pg_temp.taught(10, false, 0) as id;
select is(pg_temp.teach(id, 3), 'correction.hours 0', 'where it is not counted it is not given by a correction') from none;
select * from finish();
rollback;
