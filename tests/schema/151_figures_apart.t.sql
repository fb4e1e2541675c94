-- SPDX-License-Identifier: GPL-3.0-or-later
-- Figures of two reports, or of two columns, taken from each other: what one of one or two people is hidden by is not left over between others.
begin;
select no_plan();
\ir studied.sql

create function pg_temp.number(n text) returns text language sql as $$ select number::text from core.course where id = pg_temp.course(n) $$;
-- In a course: so many accepted, of whom so many came, so many waiting, so many who cancelled.
create function pg_temp.enrol(p_course text, p_accepted int, p_present int default 0, p_waiting int default 0, p_cancelled int default 0) returns void language plpgsql as $$
begin
    delete from core.attendance where enrolment_id in (select id from core.enrolment where course_id = pg_temp.course(p_course));
    delete from core.presence where enrolment_id in (select id from core.enrolment where course_id = pg_temp.course(p_course));
    delete from core.enrolment where course_id = pg_temp.course(p_course);
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), c.id, c.unit_id, t.person_id, t.id, t.name, t.sex, t.unit_id, t.title_id, case when n <= p_accepted then 'accepted'
            when n <= p_accepted + p_waiting then 'waiting' else 'cancelled' end
        from core.course c, (select x.*, row_number() over (order by x.id) as n from core.teacher x) t where c.id = pg_temp.course(p_course) and n <= p_accepted + p_waiting + p_cancelled;
    delete from core.presence where enrolment_id in (select id from core.enrolment where course_id = pg_temp.course(p_course));
    insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name)
        select e.id, s.no, s.starts_at, 'P', 'roll', 'x' from (select x.*, row_number() over (order by x.id) as n from core.enrolment x where x.course_id = pg_temp.course(p_course)
            and x.state = 'accepted') e join core.course_session s on s.course_id = e.course_id where e.n <= p_present;
end $$;
create function pg_temp.cell(actor text, q jsonb, p_key text, p_column int) returns text language sql volatile as $$
    select coalesce(r -> 'numbers' ->> p_column, '?') from jsonb_array_elements(pg_temp.ask(actor, q) -> 'rows') r where r ->> 'key' = p_key $$;
-- A column of 開課課程清單, course by course, and its sum.
create function pg_temp.column(actor text, p_column int, q jsonb default '{"report": "courses"}') returns text language sql volatile as $$
    select (select string_agg(c.name || ' ' || coalesce(r -> 'numbers' ->> p_column, '?'), ', ' order by c.name) from jsonb_array_elements(a -> 'rows') r
            join course c on pg_temp.number(c.name) = r ->> 'key') || ' = ' || coalesce(a -> 'totals' ->> p_column, '?') from pg_temp.ask(actor, q) a $$;
-- Of the country, as the night has summed it up: how often people took part is told, not of one or two; to whoever may ask for it all as little as to everybody
select core.sum_study(true);
select matches(pg_temp.said('netdesk', '{"report": "s07"}'), 'T02[^=]*=1/[?]/[?]|=1/[?]/[?] ', 'of a tag that one was credited hours under: that there is a course');
select is(array(select r ->> 'key' from jsonb_array_elements(pg_temp.ask('netdesk', jsonb_build_object('report', x)) -> 'rows') r where (r -> 'numbers' ->> 1)::int between 1 and 2), '{}',
    x || ': no number below three') from unnest('{s06,s07,s08,s09,s17}'::text[]) x;
select t.teacher('314698', 'zz' || i, 9900 + i) from generate_series(1, 30) i;
insert into course(name, id) select '第三', t.course('khchief', '{"title": "第三研習", "state": "list_due", "days": -1}');
update core.course set state = 'withdrawn' where id not in (pg_temp.course('資安'), pg_temp.course('急救'), pg_temp.course('第三'));

-- Who enrolled and has no seat
select pg_temp.enrol('資安', 7, 0, 2), pg_temp.enrol('急救', 10), pg_temp.enrol('第三', 12, 0, 8);
select is(pg_temp.column('khdesk', 1), '急救 10, 第三 20, 資安 9 = 39', 'who enrolled is told');
select is(pg_temp.column('khdesk', 2), '急救 10, 第三 ?, 資安 ? = 29', 'not who of nine has a seat, of whom two have none; nor what the sum would tell it by');
select is(pg_temp.column('khchief', 2), '急救 10, 第三 12, 資安 7 = 29', 'their school has it');
select is(pg_temp.cell('khdesk', '{"report": "s12"}', pg_temp.number('資安'), 2) || pg_temp.cell('khdesk', '{"report": "s12"}', pg_temp.number('資安'), 3), '??', 'by no other report, nor as a share');
select is(pg_temp.cell('khdesk', '{"report": "s12"}', pg_temp.number('資安'), 1), '9', 'how many would like to is told');
select pg_temp.enrol('第三', 12);
select is(pg_temp.column('khdesk', 2), '急救 10, 第三 12, 資安 ? = ?', 'where nobody else lacks anybody the sum is not told');
select pg_temp.enrol('第三', 12, 0, 1);
select is(pg_temp.column('khdesk', 2), '急救 10, 第三 ?, 資安 ? = 29', 'two in one and one in another are three');
select is(pg_temp.cell('netdesk', jsonb_build_object('report', 's10'), pg_temp.unit_of('khchief')::text, 9), '29', 'all together three are told by school too');
select pg_temp.enrol('第三', 12);
select is(pg_temp.cell('netdesk', jsonb_build_object('report', 's10'), pg_temp.unit_of('khchief')::text, 9), '?', 'two are not');

-- Who has one and did not come; who cancelled
select pg_temp.enrol('資安', 10, 9), pg_temp.enrol('急救', 10, 10), pg_temp.enrol('第三', 10, 4);
select is(pg_temp.column('khdesk', 3), '急救 10, 第三 ?, 資安 ? = 23', 'one of ten did not come');
select is(pg_temp.column('khdesk', 2), '急救 10, 第三 10, 資安 10 = 30', '(who was to is told)');
select pg_temp.enrol('資安', 10, 10, 0, 2), pg_temp.enrol('第三', 10, 10, 0, 5);
select is(pg_temp.column('khdesk', 1), '急救 10, 第三 15, 資安 12 = 37', 'those who cancelled are among those who enrolled');
select is(pg_temp.column('khdesk', 1, '{"report": "s12"}'), '急救 10, 第三 ?, 資安 ? = 30', 'which is not taken from them');

-- S11: the share of who was accepted
select pg_temp.enrol('資安', 7, 4, 2), pg_temp.enrol('急救', 0), pg_temp.enrol('第三', 0);
select is(pg_temp.cell('khdesk', '{"report": "s11"}', 'accepted', 0), '?', 'as two wait it is not told how many have a seat');
select is(pg_temp.cell('khdesk', '{"report": "s11"}', 'present', 0), '4', 'four came');
select is(pg_temp.cell('khdesk', '{"report": "s11"}', 'present', 2), '?', 'and not of how many, by their share');
select is(pg_temp.cell('khchief', '{"report": "s11"}', 'present', 2), '57.1', 'which the school has');
select pg_temp.enrol('資安', 10, 9);
select is(pg_temp.cell('khdesk', '{"report": "s11"}', 'accepted', 0) || ' ' || pg_temp.cell('khdesk', '{"report": "s11"}', 'present', 0), '10 ?', 'nor is one left over who did not come');
select is(pg_temp.cell('khchief', '{"report": "s11"}', 'present', 0), '9', 'but to the school');
select * from finish();
rollback;
