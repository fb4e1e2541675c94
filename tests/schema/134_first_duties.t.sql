-- SPDX-License-Identifier: GPL-3.0-or-later
-- 法定研習 as a new centre has them (courses.md II.10.2), row by row: by which tags, how many hours, how often, for whom, how.
begin;
select no_plan();

create temp table wanted (name text, tags text, hours numeric, span text, roles text, in_person boolean, part text, part_hours numeric, target int, fresh boolean);
insert into wanted values
    ('資通安全', 'T35', 3, 'year', '', false, '', 0, 100, false), ('特殊教育（行政）', 'T30', 3, 'school_year', '行政', false, '', 0, 100, false),
    ('特殊教育（教保員與助理）', 'T30', 3, 'school_year', '教保,助理', false, '', 0, 100, false), ('特殊教育（普通班教師）', 'T30', 6, 'school_year', '普通班', false, '', 0, 100, false),
    ('特殊教育（特教教師）', 'T30', 18, 'school_year', '特教', false, '', 0, 100, false), ('特殊教育（專業人員）', 'T30', 6, 'school_year', '專業人員', false, '', 0, 100, false),
    ('家庭教育', 'T32', 4, 'school_year', '', false, '', 0, 100, false), ('性別平等教育', 'T31', 3, 'year', '', false, '', 0, 100, false), ('交通安全', 'T36', 2, 'semester', '', false, '', 0, 100, false),
    ('基本救命術', 'T02', 4, 'two_years', '', true, '', 0, 80, false), ('愛滋防治', 'T37', 2, 'semester', '', false, '', 0, 80, false), ('失智友善', 'T38', 1, 'year', '', false, '', 0, 80, false),
    ('環境教育', 'T33,T34', 4, 'year', '', false, 'T34', 2, 100, false), ('兒童權利公約', 'T39', 1, 'year', '', false, '', 0, 80, false), ('精進數位 A1＋A2', 'T10,T11', 6, 'ever', '', false, '', 0, 100, false),
    ('精進數位 A3', 'T12', 3, 'year', '', false, '', 0, 10, true), ('教保專業知能', 'T01,T02,T03', 18, 'year', '教保', false, '', 0, 100, false), ('安全教育', 'T03', 3, 'two_years', '教保', false, '', 0, 100, false);
create function pg_temp.codes(ids int[]) returns text language sql as $$ select coalesce(string_agg(t.code, ',' order by t.code), '') from core.course_tag t where t.id = any (ids) $$;
create function pg_temp.roles(ids int[]) returns text language sql as $$ select coalesce(string_agg(w.name, ',' order by w.id), '') from core.roster_word w where w.id = any (ids) $$;
select is((select concat_ws(' ', pg_temp.codes(d.tags), d.hours::float, d.span, pg_temp.roles(d.roles), d.in_person, pg_temp.codes(d.part_tags), d.part_hours::float, d.target, d.fresh) from core.duty d where d.name = w.name and d.unit_id is null and not d.retired and d.counts = 'hours'),
    concat_ws(' ', w.tags, w.hours::float, w.span, w.roles, w.in_person, w.part, w.part_hours::float, w.target, w.fresh), w.name) from wanted w;
select is((select string_agg(d.name, ',') from core.duty d where d.name not in (select name from wanted)), null, 'and no other');
select matches((select d.note from core.duty d where d.name = '性別平等教育'), '加計 1 小時', 'what some ask for besides is said');
select * from finish();
rollback;
