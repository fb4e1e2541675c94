-- SPDX-License-Identifier: GPL-3.0-or-later
-- What counts for duties, from the sums of a night and what came since: at any moment exactly what is counted one by one, whatever was
-- confirmed late, corrected, taken back, tagged anew or asked for in another way.
begin;
select no_plan();
select setseed(0.25);

create temp table who as select n, null::bigint as person_id, null::bigint as teacher_id from generate_series(1, 30) n;
create function pg_temp.teacher(n int) returns void language plpgsql as $$
declare
    p bigint;
    v bigint;
begin
    insert into core.person default values returning id into p;
    insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state, state_since, employment_id, subjects, training_role_id)
        values (p, t.unit('123999'), '試教師' || chr(19968 + n), 'female', left(t.nid('female', 6700 + n), 6) || '****', '1980-02-29', 1 + n % 7, 'active',
            core.today() - 900, 1, '{20001}', 101 + n % 3) returning id into v;
    update who w set person_id = p, teacher_id = v where w.n = teacher.n;
end $$;
select pg_temp.teacher(n) from who order by n;

-- Courses of four years, some on the first and the last day of a span, and what people were awarded.
create temp table held (no int, id bigint);
create function pg_temp.held(p_no int, p_ends date, p_tags jsonb, p_title text default '試驗研習') returns bigint language plpgsql as $$
declare i bigint := t.course('khchief', jsonb_build_object('title', p_title, 'tags', p_tags, 'state', 'list_due', 'days', -1));
begin
    update core.course set mode = (array['in_person', 'online_live', 'mixed'])[1 + p_no % 3], date_from = p_ends, date_to = p_ends, state = 'confirmed' where id = i;
    insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_name, decided_at) values (i, 1, 1, 'confirmed', 'centre', 'x', '{}', '[]', '試', now());
    insert into held values (p_no, i);
    return i;
end $$;
create function pg_temp.award(p_course bigint, p_who int, p_hours numeric, p_kind text default 'hours') returns bigint language sql as $$
    insert into core.award(course_id, list_id, list_no, version, person_id, teacher_id, kind, hours, passed, unit_id, title_id, course_ends_on, revision)
        select c.id, l.id, p_who, 1, w.person_id, w.teacher_id, p_kind, p_hours, p_hours > 0, c.unit_id, 7, c.date_to, 1
        from core.course c join core.list_version l on l.course_id = c.id, who w where c.id = p_course and w.n = p_who returning id $$;
select pg_temp.held(n, core.today() - (random() * 1400)::int, (array['["T35"]', '["T10"]', '["T11", "T35"]', '["T12"]', '["T02"]', '[]', '["T33"]', '["T34", "T12"]'])[1 + n % 8]::jsonb,
    case when n % 9 = 0 then '急救研習' else '試驗研習' end) from generate_series(1, 70) n;
select pg_temp.held(100 + row_number() over ()::int, d + e, '["T12", "T35"]') from (select distinct x.date_from from unnest('{school_year,semester,year,two_years}'::text[]) s,
    core.duty_window(s, core.today(), false) x) y(d), generate_series(-1, 0) e;
select pg_temp.award(h.id, w.n, (array[3, 3, 1.5, 0, 6])[1 + (random() * 4)::int]) from held h, who w where random() < 0.3;
select pg_temp.award(h.id, w.n, 2, 'lecture') from held h, who w where random() < 0.02;

-- Duties of every kind; one that another desk has in the place of the country's.
delete from core.duty;
insert into core.duty(name, tags, hours, counts, span, part_tags, part_hours, in_person, in_full, fresh, roles, from_year)
    select concat_ws(' ', s, x.n), x.tags, x.hours, x.counts, s, x.part_tags, x.part_hours, x.in_person, x.in_full, x.fresh, x.roles, 90
    from unnest('{school_year,semester,year,two_years,ever}'::text[]) s, (values (1, '{35}'::int[], 3, 'hours', '{}'::int[], 0, false, false, false, '{}'::int[]),
        (2, '{10,11,12}', 6, 'hours', '{12}', 2, false, false, true, '{}'), (3, '{12,33}', 3, 'course', '{}', 0, true, true, false, '{101,102}'),
        (4, '{35,2}', 4, 'course', '{}', 0, false, true, true, '{}')) x(n, tags, hours, counts, part_tags, part_hours, in_person, in_full, fresh, roles);
insert into core.duty(name, title_words, hours, counts, span, from_year) values ('急救', '急救', 9, 'hours', 'ever', 90);
insert into core.duty(name, courses, hours, counts, span, from_year) select '指定', array_agg(c.number), 6, 'hours', 'two_years', 90 from held h join core.course c on c.id = h.id where h.no % 5 = 0;
insert into core.duty(unit_id, replaces_id, name, tags, hours, counts, span, from_year)
    select (select u.chief_reviewer_id from core.unit u where u.id = t.unit('123999')), d.id, '本市', d.tags, 12, 'hours', 'ever', 90 from core.duty d where d.name = 'ever 1';

create function pg_temp.asked(p_from date default null, p_to date default null, p_person bigint default null) returns text[] language plpgsql as $$
declare q core.study_question;
begin
    q.units := array[t.unit('123999')];
    q.date_from := coalesce(p_from, core.semester_start((core.semester_of(core.today()) / 10 * 10 + 1)::core.semester));
    q.date_to := coalesce(p_to, core.today());
    q.population := 'everybody';
    q.live := true;
    q.person := p_person;
    return array(select x::text from core.duty_progress(q) x order by x.duty_id, x.person_id);
end $$;
-- The same without the sums.
create function pg_temp.counted(p_from date default null, p_to date default null, p_person bigint default null) returns text[] language plpgsql as $$
declare
    r text[];
    d date := (select cutoff from core.duty_sum_run);
begin
    update core.duty_sum_run set cutoff = null;
    r := pg_temp.asked(p_from, p_to, p_person);
    update core.duty_sum_run set cutoff = d;
    return r;
end $$;
create function pg_temp.same(p_what text, p_from date default null, p_to date default null) returns setof text language sql as $$
    select is(array(select unnest(a) except select unnest(c)) || array(select unnest(c) except select unnest(a)), '{}', p_what)
    from (select pg_temp.asked(p_from, p_to) as a, pg_temp.counted(p_from, p_to) as c) x $$;
-- Whether sums are used: each is one hour more while it is asked.
create function pg_temp.uses_sums() returns boolean language plpgsql as $$
declare used boolean;
begin
    update core.duty_sum set added = added + 1, longest = longest + 1;
    used := pg_temp.asked() <> pg_temp.counted();
    update core.duty_sum set added = added - 1, longest = longest - 1;
    return used;
end $$;

select is(cardinality(pg_temp.asked()) > 400, true, 'there is something to compare');
select is(pg_temp.uses_sums(), false, 'without a night there are no sums');
select ok((core.sum_duties() ->> 'duties_summed')::int >= 30, 'the first night sums up everybody');
select ok((select count(*) > 100 from core.duty_sum), 'something');
select is((select count(*)::int from core.duty_late) + (select count(*)::int from core.duty_stale), 0, 'nothing stands beside them');
select is(pg_temp.uses_sums(), true, 'a question of now takes them');
select pg_temp.same('sums say what is counted');
select is(core.sum_duties(), '{"duties_summed": 0}', 'the next night has nothing to do');
select pg_temp.same('on another day of these spans', null, core.today() - 1);
select pg_temp.same('on the first day they are of', null, core.duty_cutoff(core.today()));
select pg_temp.same('a day before, which they are not of', null, core.duty_cutoff(core.today()) - 1);
select pg_temp.same('last year', core.today() - 500, core.today() - 300);
select pg_temp.same('of all years', date '1912-01-01');
select is(pg_temp.asked(null, null, w.person_id), pg_temp.counted(null, null, w.person_id), 'one''s own') from who w where n = 3;

-- What comes since ------------------------------------------------------------------------------------------------------------------
select pg_temp.held(200, core.duty_cutoff(core.today()) - 1, '["T10", "T35"]'), pg_temp.held(201, core.today(), '["T12", "T35"]'), pg_temp.held(202, core.today() - 700, '["T12"]');
select pg_temp.award(h.id, w.n, 3) from held h, who w where h.no >= 200 and w.n between 1 and 12;
select pg_temp.same('lists that are confirmed late');
select is(pg_temp.uses_sums(), true, 'are counted beside the sums');
create function pg_temp.corrected(p_award bigint, p_hours numeric) returns void language plpgsql as $$
declare
    was core.award := (select a from core.award a where a.id = p_award);
    new bigint;
begin
    update core.award set superseded_by = was.id where id = was.id;
    select pg_temp.award(was.course_id, was.list_no, p_hours) into new;
    update core.award set superseded_by = new where id = was.id;
end $$;
select pg_temp.corrected(a.id, 4.5) from core.award a where a.kind = 'hours' and a.superseded_by is null and a.hours > 0 and a.list_no in (2, 5) and random() < 0.5;
select pg_temp.same('hours put right, also of what came since');
update core.award a set superseded_by = a.id where a.superseded_by is null and a.list_no in (7, 8) and a.kind = 'hours' and random() < 0.6;
select pg_temp.same('lists taken back');
select is((select count(*)::int from core.duty_stale x join who w using (person_id) where w.n = 9), 0, 'of others nothing is counted anew');
insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name)
    select c.id, 2, jsonb_build_object('title', c.title, 'tags', '["T35", "T12"]'::jsonb), c.owner_account_id, '' from core.course c join held h on h.id = c.id where h.no in (5, 13, 21);
update core.course c set revision = 2 from held h where h.id = c.id and h.no in (5, 13, 21);
select pg_temp.same('a course that was tagged anew');
update core.course c set mode = 'in_person' from held h where h.id = c.id and h.no in (4, 12);
update core.course c set hours = 6 from held h where h.id = c.id and h.no in (3, 11, 19);
select pg_temp.same('held in another way, and longer');
update core.course c set title = '急救與試驗' from held h where h.id = c.id and h.no in (8, 16);
select pg_temp.same('under another title');
update core.duty set tags = '{12}', changed_at = now() where name like '% 1';
select pg_temp.same('a duty that counts something else');
insert into core.duty(name, tags, hours, counts, span, from_year) values ('新', '{33,34}', 2, 'hours', 'two_years', 90);
select pg_temp.same('a new one');
update core.duty set hours = 1, roles = '{}', target = 50 where name like '% 3';
select pg_temp.same('one that asks for less, of everybody');
update core.duty set retired = true where name like '% 4';
select pg_temp.same('and one that holds no more');
select core.sum_duties();
select pg_temp.same('after the night');
select is((select count(*)::int from core.duty_late) + (select count(*)::int from core.duty_stale), 0, 'which leaves nothing beside');
select pg_temp.award(h.id, 20, 3) from held h where h.no = 200;
select is(core.sum_duties(), '{"duties_summed": 1}', 'a night sums up whom something came for');
select pg_temp.same('alone');
-- A day on which other spans begin: the sums of before are of no use until the night.
update core.duty_sum_run set cutoff = cutoff - 184;
select is(pg_temp.uses_sums(), false, 'sums up to another day are not used');
select ok((core.sum_duties() ->> 'duties_summed')::int >= 30, 'the night makes them anew');
select pg_temp.same('up to the right one');
-- Nobody reads them but the centre.
select is_empty($$ select x from unnest('{desk_api,desk_user,desk_anon}'::text[]) r, unnest('{duty_sum,duty_late,duty_stale,duty_measured,duty_sum_run}'::text[]) x
    where has_table_privilege(r, 'core.' || x, 'select, insert, update, delete') $$, 'no desk reads or writes sums');
select * from finish();
rollback;
