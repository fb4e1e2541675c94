-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a new centre has of 法定／政策研習: a start, from what schools report of their yearly duties (courses.md II.10.2); each centre says
-- what holds with it. What 教師進修網 has changed since stays.
set local role desk_owner;

insert into core.duty(unit_id, name, tags, hours, counts, span, roles, in_person, part_tags, part_hours, target, fresh, from_year, note)
    select null, x.name, array(select g.id from core.course_tag g where g.code = any (x.tags)), x.hours, 'hours', x.span, x.roles, x.in_person,
        array(select g.id from core.course_tag g where g.code = any (x.part_tags)), x.part_hours, x.target, x.fresh, 114, x.note
    from (values
        ('資通安全', '{T35}'::text[], 3, 'year', '{}'::int[], false, '{}'::text[], 0, 100, false, ''),
        ('特殊教育（行政）', '{T30}', 3, 'school_year', '{101}', false, '{}', 0, 100, false, ''),
        ('特殊教育（普通班教師）', '{T30}', 6, 'school_year', '{102}', false, '{}', 0, 100, false, ''),
        ('特殊教育（特教教師）', '{T30}', 18, 'school_year', '{103}', false, '{}', 0, 100, false, ''),
        ('特殊教育（教保員與助理）', '{T30}', 3, 'school_year', '{104,105}', false, '{}', 0, 100, false, ''),
        ('特殊教育（專業人員）', '{T30}', 6, 'school_year', '{106}', false, '{}', 0, 100, false, ''),
        ('家庭教育', '{T32}', 4, 'school_year', '{}', false, '{}', 0, 100, false, ''),
        ('性別平等教育', '{T31}', 3, 'year', '{}', false, '{}', 0, 100, false, '各主管機關另有規定加計 1 小時者，請區管中心以本中心規定取代'),
        ('交通安全', '{T36}', 2, 'semester', '{}', false, '{}', 0, 100, false, ''),
        ('基本救命術', '{T02}', 4, 'two_years', '{}', true, '{}', 0, 80, false, '實體課程'),
        ('愛滋防治', '{T37}', 2, 'semester', '{}', false, '{}', 0, 80, false, ''),
        ('失智友善', '{T38}', 1, 'year', '{}', false, '{}', 0, 80, false, ''),
        ('環境教育', '{T33,T34}', 4, 'year', '{}', false, '{T34}', 2, 100, false, '其中氣候變遷 2 小時'),
        ('兒童權利公約', '{T39}', 1, 'year', '{}', false, '{}', 0, 80, false, ''),
        ('精進數位 A1＋A2', '{T10,T11}', 6, 'ever', '{}', false, '{}', 0, 100, false, ''),
        ('精進數位 A3', '{T12}', 3, 'year', '{}', false, '{}', 0, 10, true, '每年 10%，不重複計人'),
        ('教保專業知能', '{T01,T02,T03}', 18, 'year', '{104}', false, '{}', 0, 100, false, ''),
        ('安全教育', '{T03}', 3, 'two_years', '{104}', false, '{}', 0, 100, false, ''))
        x(name, tags, hours, span, roles, in_person, part_tags, part_hours, target, fresh, note)
    where not exists (select from core.duty);
reset role;
