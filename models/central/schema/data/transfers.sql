-- SPDX-License-Identifier: GPL-3.0-or-later
-- 上課縣市 of the files of 公務人員終身學習入口網站. Codes that were given up (22 32 41 71 81) are written no more.
set local role desk_owner;

insert into core.civil_county as t(code, county_id, name)
    select x.code, c.id, x.name from (values ('01', '海外'), ('10', '臺北市'), ('20', '基隆市'), ('21', '連江縣'), ('23', '新北市'), ('26', '宜蘭縣'),
        ('30', '新竹市'), ('31', '新竹縣'), ('33', '桃園市'), ('35', '苗栗縣'), ('40', '臺中市'), ('50', '彰化縣'), ('54', '南投縣'), ('60', '嘉義市'),
        ('61', '嘉義縣'), ('63', '雲林縣'), ('70', '臺南市'), ('80', '高雄市'), ('88', '澎湖縣'), ('89', '金門縣'), ('90', '屏東縣'), ('95', '臺東縣'),
        ('97', '花蓮縣')) x(code, name) left join core.county c on c.name = x.name
    on conflict (code) do update set county_id = excluded.county_id, name = excluded.name
    where (t.county_id, t.name) is distinct from (excluded.county_id, excluded.name);

insert into core.setting(key, value) values
    ('transfer_days', '730'),   -- 公務人員終身學習: so far back a new consent reaches
    ('message_days', '180')     -- 線上短訊: kept so long
    on conflict (key) do nothing;
reset role;
