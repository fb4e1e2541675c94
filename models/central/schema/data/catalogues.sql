-- SPDX-License-Identifier: GPL-3.0-or-later
-- Kinds of unit, job titles, reasons for sending back, the rules of who reviews.
set local role desk_owner;

insert into core.unit_kind as t(id, key, name, account_types, needs_unit_seal, below_college, is_desk) values
    (10,  'university',             '大專校院',       '{operator}', false, false, false),
    (20,  'senior_high',            '高中',           '{chief_manager,contact,operator}', false, true, false),
    (30,  'vocational_high',        '高職',           '{chief_manager,contact,operator}', false, true, false),
    (40,  'junior_high',            '國中',           '{chief_manager,contact,operator}', false, true, false),
    (50,  'elementary',             '國小',           '{chief_manager,contact,operator}', false, true, false),
    (60,  'kindergarten',           '幼兒園',         '{chief_manager,contact,operator}', false, true, false),
    (70,  'special_education',      '特教學校',       '{chief_manager,contact,operator}', false, true, false),
    (80,  'experimental_education', '實驗教育機構',   '{chief_manager,contact,operator}', false, true, false),
    (90,  'training_centre',        '研習中心',       '{operator}', false, false, false),
    (95,  'subject_centre',         '學科中心',       '{operator}', false, false, false),
    (100, 'social_education',       '社教機構',       '{operator}', true,  false, false),
    (110, 'legal_person',           '法人',           '{operator}', false, false, false),
    (120, 'government',             '政府機關',       '{operator}', false, false, false),
    (130, 'regional_centre',        '區管中心',       '{reviewer}', false, false, true),
    (140, 'inservice_net',          '教師進修網',     '{}', false, false, true),
    (150, 'k12ea',                  '教育部國民及學前教育署', '{reviewer}', false, false, true)
    on conflict (id) do update set key = excluded.key, name = excluded.name, account_types = excluded.account_types,
        needs_unit_seal = excluded.needs_unit_seal, below_college = excluded.below_college, is_desk = excluded.is_desk
    where (t.key, t.name, t.account_types, t.needs_unit_seal, t.below_college, t.is_desk) is distinct from
        (excluded.key, excluded.name, excluded.account_types, excluded.needs_unit_seal, excluded.below_college, excluded.is_desk);

delete from core.reviewer_rule;
-- Five cities run their private senior high schools themselves; 臺南 did not take its over (domain.md 1.8).
insert into core.reviewer_rule(ord, account_scope, kinds, code_third, not_counties, target, note) values
    (100, 'colleague', '{senior_high,vocational_high,junior_high,elementary,kindergarten,special_education,experimental_education}',
        null, null, 'own_chief', '高級中等以下學校的連絡人、作業人員由該校總負責人啟用'),
    (200, null, '{university,training_centre,subject_centre,social_education,legal_person,government}',
        null, null, 'inservice_net', '大專校院、社教機構、法人、政府機關及其他單位回傳教師進修網'),
    (300, null, '{senior_high,vocational_high}', '0', null, 'k12ea', '國立高級中等學校屬國教署'),
    (310, null, '{senior_high,vocational_high}', '1', '{31,01,03,06,12}', 'k12ea', '臺北、新北、桃園、臺中、高雄以外的私立高級中等學校屬國教署'),
    (900, null, '{senior_high,vocational_high,junior_high,elementary,kindergarten,special_education,experimental_education}',
        null, null, 'county', '其餘學校與幼兒園屬所在縣市區管中心');
select core.set_reviewers();

insert into core.job_title as t(id, name) values
    (10, '校長'), (20, '園長'), (30, '主任'), (40, '組長'), (50, '教師兼主任'), (60, '教師兼組長'), (70, '合格專任教師'),
    (80, '代理代課教師'), (90, '教保員'), (100, '幹事'), (110, '組員'), (120, '書記'), (130, '約僱人員'), (140, '專案助理'),
    (150, '行政助理'), (160, '研究員'), (170, '教授'), (180, '副教授'), (190, '助理教授'), (200, '講師'), (210, '專員'),
    (220, '科員'), (230, '館員'), (240, '執行長'), (250, '秘書'), (260, '其他')
    on conflict (id) do update set name = excluded.name
    where t.name is distinct from excluded.name;

insert into core.return_reason as t(id, key, text, about_paper) values
    (10, 'seal.head_missing',  '申請表未蓋單位主管職章', true),
    (20, 'seal.unit_missing',  '申請表未加蓋單位關防', true),
    (30, 'seal.unclear',       '印章模糊，無法辨識', true),
    (40, 'paper.unreadable',   '回傳的申請表模糊或缺頁，無法辨識', true),
    (50, 'paper.old_revision', '回傳的申請表不是最新版次，請重新列印核章', true),
    (60, 'unit.wrong',         '服務單位填寫有誤', false),
    (70, 'type.wrong',         '申請類型與實際業務不符', false),
    (80, 'title.wrong',        '職稱填寫有誤', false),
    (90, 'phone.wrong',        '聯絡電話或傳真電話有誤', false),
    (100, 'email.wrong',       'E-Mail 有誤或無法寄達', false),
    (110, 'subunit.missing',   '未填所屬院、系、所、處、室名稱（幼兒園請再次填寫幼兒園名稱）', false),
    (120, 'chief.exists',      '貴單位已有總負責人，請說明是否為新增或交接', false)
    on conflict (id) do update set key = excluded.key, text = excluded.text, about_paper = excluded.about_paper
    where (t.key, t.text, t.about_paper) is distinct from (excluded.key, excluded.text, excluded.about_paper);
reset role;
