-- SPDX-License-Identifier: GPL-3.0-or-later
-- Its statements stand between lines «--;». A county of 200 schools with fifty teachers each and what they took part in this school year; then (bench.rows) the rows of other
-- years and of the rest of the country, whose teachers stand on the rosters of schools of fifty in all other counties. For benches: everything is inserted as it would lie there, without the triggers of one by one.
-- Wants bench.part (county, rest), bench.rows, bench.desk, bench.school; leaves tables of the schema figures.
set session_replication_role = replica;
--;
set work_mem = '256MB';
--;
do $$
declare
    v_part text := current_setting('bench.part');
    v_rows bigint := current_setting('bench.rows')::bigint;
    v_desk int := (select u.id from core.unit u where u.code = current_setting('bench.desk'));
    v_other int := (select min(d.id) from core.desk d where d.id <> v_desk);
    v_year int := core.semester_of(core.today()) / 10;
    v_from date := core.semester_start((v_year * 10 + 1)::core.semester);
    v_days int := core.today() - v_from;
    v_first int;
begin
    if v_part = 'county' then
        create schema figures;
        create table figures.school (n int primary key, id int);
        create table figures.teacher (n int primary key, person_id bigint, teacher_id bigint, unit_id int);
        create table figures.course (n int primary key, id bigint, list_id bigint, ends_on date, hours numeric);
        with made as (
            insert into core.unit(code, name, kind, founder, county_id, chief_reviewer_id, colleague_reviewer_id)
                select 'Z' || lpad(n::text, 5, '0'), '量測國民小學' || n, 'elementary', 'public', (select county_id from core.unit where id = v_desk), v_desk, v_desk
                from generate_series(1, 200) n returning id)
            insert into figures.school select row_number() over (order by id), id from made;
        -- The first of them is the school whose 總負責人 asks.
        update figures.school set id = (select u.id from core.unit u where u.code = current_setting('bench.school')) where n = 1;
        insert into core.unit_code(code, unit_id) select u.code, u.id from core.unit u join figures.school s on s.id = u.id and s.n > 1;
        v_first := 0;
    end if;
    if v_part = 'rest' then
        with made as (
            insert into core.unit(code, name, kind, founder, county_id, chief_reviewer_id, colleague_reviewer_id)
                -- Of other desks: what the county's asks for is its own 200 schools.
                select 'Y' || lpad(g.n::text, 5, '0'), '量測國民中學' || g.n, 'junior_high', 'public', c.id, v_other, v_other
                from generate_series(1, greatest(21, v_rows / 2250)::int) g(n)
                join (select x.id, row_number() over (order by x.id) - 1 as place, count(*) over () as of_all from core.county x
                      where x.id <> (select u.county_id from core.unit u where u.id = v_desk)) c on g.n % c.of_all = c.place returning id)
            insert into figures.school select 200 + row_number() over (order by id), id from made;
        insert into core.unit_code(code, unit_id) select u.code, u.id from core.unit u join figures.school s on s.id = u.id and s.n > 200;
    end if;
    -- Ten thousand teachers of the county, or two hundred and twenty thousand of other ones.
    with p as (insert into core.person select from generate_series(1, case v_part when 'county' then 10000 else greatest(1, v_rows / 45)::int end) returning id),
    n as (select id, coalesce((select max(t.n) from figures.teacher t), 0) + row_number() over (order by id) as n from p),
    t as (
        insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state_since, subjects, employment_id, training_role_id)
            select n.id, s.id, '量測教師' || n.n, 'female', 'A20000****', '1980-01-01', 1 + n.n % 13, core.today(), '{20001}',
                1, 101 + n.n % 6
            from n join figures.school s on s.n = case v_part when 'county' then 1 + n.n % 200 else 201 + n.n % ((select max(x.n) from figures.school x) - 200) end
            returning id, person_id, unit_id)
        insert into figures.teacher select n.n, t.person_id, t.id, t.unit_id from t join n on n.id = t.person_id;
    insert into core.roster_snapshot(semester, person_id, unit_id, title_id, state, subjects, employment_id, training_role_id, civil_servant, account_state)
        select core.semester_of(core.today()), t.person_id, t.unit_id, t.title_id, t.state, t.subjects, 1, t.training_role_id, false, 'open'
        from core.teacher t join figures.teacher f on f.teacher_id = t.id
        where v_part = 'county' or f.n > 10000;
    -- Courses: this year's, or those of nine years before; one in three has a tag of a duty.
    with c as (
        insert into core.course(number, unit_id, owner_name, reviewer_unit_id, state, title, class_kind, mode, open_scope, starts_at, ends_at, date_from, date_to,
                hours, hour_unit, quota, fee, due_on, taken_over)
            select nextval('core.course_number'), s.id, '量測', v_desk, 'confirmed', '量測研習' || g.no, 'non_credit', (array['in_person', 'online_live', 'mixed'])[1 + g.no % 3], 'all',
                d.day, d.day + interval '3 hours', d.day, d.day, 3, 'hour', 0, 0, d.day + 14, true
            from generate_series(1, case v_part when 'county' then 16000 else greatest(1, v_rows / 25)::int end) g(no)
            join figures.school s on s.n = 1 + g.no % 200,
            lateral (select case v_part when 'county' then v_from + g.no % greatest(v_days, 1) else v_from - 1 - g.no % 3280 end as day) d returning *),
    l as (insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_name, decided_at)
            select c.id, 1, 1, 'confirmed', 'centre', 'x', '{}', '[]', '量測', now() from c returning id, course_id),
    k as (insert into core.confirmed_course(course_id, ends_on, unit_id, mode, hours, tags, natures, number)
            select c.id, c.date_to, c.unit_id, c.mode, 3, case when c.id % 3 = 0 then array[(array[35, 30, 32, 31, 36, 10, 11, 12])[1 + c.id % 8]] else '{}' end,
                '{40,402,402011,402011001}', c.number from c)
        insert into figures.course select coalesce((select max(x.n) from figures.course x), 0) + row_number() over (order by c.id), c.id, l.id, c.date_to, 3
            from c join l on l.course_id = c.id;
end $$;
--;
analyze;
--;
-- Of the county forty a person and year; of the rest a third is what the county's people did in other years.
insert into core.award(course_id, list_id, list_no, version, person_id, teacher_id, kind, hours, passed, unit_id, title_id, course_ends_on, confirmed_at, revision)
    select c.id, c.list_id, x.n, 1, t.person_id, t.teacher_id, 'hours', case when x.n % 17 = 0 then 0 else c.hours end, x.n % 17 <> 0, t.unit_id, 7, c.ends_on, least(now() - interval '9 days', c.ends_on + interval '20 days'), 1
    from (select max(n) as last from figures.course) k
    cross join (select count(*) filter (where n > 10000) as others from figures.teacher) p
    cross join generate_series(1, case current_setting('bench.part') when 'county' then 400000 else current_setting('bench.rows')::bigint end) x(n)
    join figures.course c on c.n = case current_setting('bench.part') when 'county' then 1 + (x.n / 25) % 16000
        else 16001 + (x.n / 25) % greatest(k.last - 16000, 1) end
    join figures.teacher t on t.n = case when current_setting('bench.part') = 'county' then 1 + (x.n * 7) % 10000
        when x.n % 3 = 0 then 1 + (x.n / 3 * 7) % 10000 else 10001 + (x.n * 7) % greatest(p.others, 1) end
    on conflict do nothing;
--;
-- A list of two thousand, of that school.
insert into core.list_row(list_id, no, person_id, teacher_id, name, unit_id, title_id, role, hours, passed, present, walk_in, arithmetic)
    select c.list_id, t.n, t.person_id, t.teacher_id, '量測教師' || t.n, t.unit_id, 7, 'attendee', 3, true, true, false, '{}'
    from figures.teacher t, (select x.list_id from figures.course x join core.course y on y.id = x.id join figures.school s on s.n = 1 and y.unit_id = s.id
        order by x.n limit 1) c
    where current_setting('bench.part') = 'county' and t.n <= 2000;
--;
set session_replication_role = origin;
