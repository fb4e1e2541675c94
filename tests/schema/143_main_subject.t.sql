-- SPDX-License-Identifier: GPL-3.0-or-later
-- 主要任教科別, the first of the subjects: everybody stands in one row of figures by it, and what leads from the row counts the same people.
begin;
select no_plan();
\ir studied.sql

create function pg_temp.teach(n int, p_subjects int[]) returns void language sql as $$
    update core.teacher set subjects = p_subjects where id = (pg_temp.who(n)).id;
    update core.roster_snapshot set subjects = p_subjects where person_id = (pg_temp.who(n)).person_id; $$;
select pg_temp.teach(1, '{20009,20001}'), pg_temp.teach(2, '{20009}'), pg_temp.teach(3, '{20001,20009}'), pg_temp.teach(4, '{}');
create function pg_temp.people(p_by text) returns text language sql as $$
    select string_agg(r ->> 'key' || ':' || (r -> 'numbers' ->> 0), ' ' order by r ->> 'key')
    from jsonb_array_elements(pg_temp.ask('khchief', jsonb_build_object('report', 's05', 'by', p_by)) -> 'rows') r $$;
select is(pg_temp.people('main_subject'), '0:1 20001:3 20009:2', 'each in the row of the first subject, and who has none in a row of its own');
select is(pg_temp.people('subject'), '0:1 20001:4 20009:3', 'by subject whoever has two stands in both');
select is(pg_temp.people('main_subject'), (select string_agg(k || ':' || jsonb_array_length(pg_temp.ask('khchief', jsonb_build_object('report', 's01', 'of', 's05', 'by', 'main_subject', 'row', k)) -> 'rows'), ' '
    order by k) from unnest('{0,20001,20009}'::text[]) k), 'the row leads to those whom it counts');
select is(pg_temp.do('khchief', 'teacher.edit', jsonb_build_object('teacher_id', (pg_temp.who(1)).id, 'fields', '{"subjects": {"base": [20009, 20001], "new": [20001, 20009]}}'::jsonb)), 'done', 'another one is the main one');
select is((pg_temp.who(1)).subjects, '{20001,20009}', 'the order is kept');
select is(core.enrol_prefill(pg_temp.who(3)) ->> 'subject', (select string_agg(name, '、' order by id) from core.subject where id in (20001, 20009)), '我要報名 has the main one first');
select pg_temp.teach(3, '{20009,20001}');
select is(core.enrol_prefill(pg_temp.who(3)) ->> 'subject', (select string_agg(name, '、' order by id desc) from core.subject where id in (20001, 20009)), 'also when its number is the greater one');
select is(pg_temp.do('khchief', 'catalogue.set', '{}'), 'KA004', 'a school sets no filter of the centre');
select is(pg_temp.do('netdesk', 'catalogue.set', '{"catalogue": "filter", "name": "國語文教師", "retired": false, "rule": {"join": "all", "conditions": [{"field": "main_subject", "how": "any", "values": ["20001"]}]}}'), 'done',
    'a filter of the centre may go by it');

select * from finish();
rollback;
