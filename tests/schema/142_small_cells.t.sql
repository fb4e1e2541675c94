-- SPDX-License-Identifier: GPL-3.0-or-later
-- Fewer than three people are somebody: in 開課課程清單 and S10–S12, row by row, as a desk sees them over its schools. Whose own they are reads all.
begin;
select no_plan();
\ir studied.sql

-- Enrolled in a course: so many accepted, so many waiting, of the roster there is.
create function pg_temp.enrol(p_course text, p_accepted int, p_waiting int) returns void language sql as $$
    delete from core.presence where enrolment_id in (select id from core.enrolment where course_id = pg_temp.course(p_course));
    delete from core.enrolment where course_id = pg_temp.course(p_course);
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), pg_temp.course(p_course), (select unit_id from core.course where id = pg_temp.course(p_course)), t.person_id, t.id, t.name, t.sex,
            t.unit_id, t.title_id, case when n <= p_accepted then 'accepted' else 'waiting' end
        from (select x.*, row_number() over (order by x.id) as n from core.teacher x) t where n <= p_accepted + p_waiting $$;
create function pg_temp.number(n text) returns text language sql as $$ select number::text from core.course where id = pg_temp.course(n) $$;
create function pg_temp.row(actor text, q jsonb, p_key text) returns jsonb language sql volatile as $$
    select r -> 'numbers' from jsonb_array_elements(pg_temp.ask(actor, q) -> 'rows') r where r ->> 'key' = p_key $$;
create function pg_temp.total(actor text, q jsonb) returns jsonb language sql volatile as $$ select pg_temp.ask(actor, q) -> 'totals' $$;
create function pg_temp.courses(p_of text default null, p_row text default null) returns jsonb language sql as $$
    select jsonb_strip_nulls(jsonb_build_object('report', 'courses', 'of', p_of, 'row', p_row)) $$;
insert into course(name, id) select '第三', t.course('khchief', '{"title": "第三研習", "state": "list_due", "days": -1}');
update core.course set state = 'withdrawn' where id not in (pg_temp.course('資安'), pg_temp.course('急救'), pg_temp.course('第三'));
select pg_temp.enrol('資安', 2, 1), pg_temp.enrol('急救', 5, 0), pg_temp.enrol('第三', 4, 2);

-- 開課課程清單 -------------------------------------------------------------------------------------------------------------------------
select is((select string_agg(r ->> 'key' || ':' || ((r -> 'numbers' ->> 1)) || '/' || (r -> 'numbers' ->> 2), ' ' order by r ->> 'key') from jsonb_array_elements(pg_temp.ask('khchief', pg_temp.courses()) -> 'rows') r),
    (select string_agg(x, ' ' order by x) from unnest(array[pg_temp.number('資安') || ':3/2', pg_temp.number('急救') || ':5/5', pg_temp.number('第三') || ':6/4']) x), 'a school reads all of its own');
select is(pg_temp.row('khdesk', pg_temp.courses(), pg_temp.number('資安')) ->> 2, null, 'two accepted are not told to a desk');
select is(pg_temp.row('khdesk', pg_temp.courses(), pg_temp.number('資安')) ->> 1, '3', 'three who enrolled are');
select is(pg_temp.row('khdesk', pg_temp.courses(), pg_temp.number('第三')) ->> 2, null, 'nor the smallest of the others, which with the sum would tell');
select is(pg_temp.row('khdesk', pg_temp.courses(), pg_temp.number('急救')) ->> 2, '5', 'all the rest is');
select is(pg_temp.row('khdesk', pg_temp.courses(), pg_temp.number('急救')) ->> 3, '0', 'nobody is nobody');
select is(pg_temp.total('khdesk', pg_temp.courses()) ->> 2, '11', 'the sum stays');
select isnt(pg_temp.row('khdesk', pg_temp.courses(), pg_temp.number('資安')) ->> 0, null, 'what counts no people too');
select is(pg_temp.row('khdesk', pg_temp.courses() || jsonb_build_object('unit', pg_temp.unit_of('khchief')), pg_temp.number('資安')) ->> 2, '2', 'of one of its schools, whose people it has by name, all');
select is(pg_temp.row('netdesk', pg_temp.courses(), pg_temp.number('資安')) ->> 2, null, 'to 教師進修網 not either');
select is(pg_temp.row('netdesk', pg_temp.courses() || jsonb_build_object('unit', pg_temp.unit_of('khchief')), pg_temp.number('資安')) ->> 2, null, 'nor of one school that is not its own');

-- What stands behind a row
select is(pg_temp.row('khdesk', pg_temp.courses('s10', pg_temp.unit_of('khchief')::text), pg_temp.number('資安')) ->> 2, null, 'behind S10');
select is(pg_temp.row('khdesk', pg_temp.courses('s11', 'accepted'), pg_temp.number('資安')) ->> 2, null, 'behind S11');
-- Alone, the sum would be it.
select pg_temp.enrol('急救', 0, 0), pg_temp.enrol('第三', 0, 0);
select is(pg_temp.total('khdesk', pg_temp.courses('s11', 'waiting')) ->> 2, null, 'where there is nobody to hide behind the sum is not told');
select is(pg_temp.row('khdesk', pg_temp.courses('s11', 'waiting'), pg_temp.number('資安')) ->> 2, null, 'nor the row');

-- S12: with the number goes its share
select is(pg_temp.row('khdesk', '{"report": "s12"}', pg_temp.number('資安')) - 0, '[3, null, null, 7.5]', 'two of forty, and five per cent') where (select quota from core.course where id = pg_temp.course('資安')) = 40;
select is(pg_temp.row('khchief', '{"report": "s12"}', pg_temp.number('資安')) - 0, '[3, 2, 5.0, 7.5]', 'which the school has');

-- S10: by school
select is(pg_temp.row('khdesk', '{"report": "s10"}', pg_temp.unit_of('khchief')::text) -> 9, 'null', 'a school of which two were accepted in all');
select is(pg_temp.total('khdesk', '{"report": "s10"}') -> 9, 'null', 'nor the sum, if it is alone');
select is(pg_temp.row('khchief', '{"report": "s10"}', pg_temp.unit_of('khchief')::text) ->> 9, '2', 'which has it');

-- S11: the parts of a sum
create function pg_temp.steps(actor text) returns text language sql volatile as $$
    select string_agg(r ->> 'key' || '=' || coalesce(r -> 'numbers' ->> 0, '?'), ' ' order by o) from jsonb_array_elements(pg_temp.ask(actor, '{"report": "s11"}') -> 'rows') with ordinality x(r, o)
    where r ->> 'key' in ('enrolled', 'pending', 'accepted', 'waiting', 'declined', 'cancelled') $$;
select is(pg_temp.steps('khchief'), 'enrolled=3 pending=0 accepted=2 waiting=1 declined=0 cancelled=0', 'a school reads its steps');
select is(pg_temp.steps('khdesk'), 'enrolled=? pending=0 accepted=? waiting=? declined=0 cancelled=0', 'of three a desk learns nothing');
select pg_temp.enrol('急救', 5, 1);
select is(pg_temp.steps('khdesk'), 'enrolled=9 pending=0 accepted=? waiting=? declined=0 cancelled=0', 'two who wait are not what is left of the others');
select is(pg_temp.row('khdesk', '{"report": "s11"}', 'waiting'), '[null, null, null]', 'nor their shares');
select pg_temp.enrol('第三', 0, 4);
select is(pg_temp.steps('khdesk'), 'enrolled=13 pending=0 accepted=7 waiting=6 declined=0 cancelled=0', 'of three and more all is told');
select * from finish();
rollback;
