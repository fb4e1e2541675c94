-- SPDX-License-Identifier: GPL-3.0-or-later
-- Published courses of two years at 10,000 invented units: for benches. Titles are put together of parts, so that some words
-- stand in every other one and some in a few. Wants bench.rows, and how many of them have not begun: bench.coming.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';
select setseed(0.5);
-- An index over many pieces is made far quicker at once than row by row.
create temp table put_off as select pg_get_indexdef('core.offering_tokens'::regclass) as index;
drop index core.offering_tokens;

create temp table unit_name as
    select n, x.key, c.id as county_id, c.name || '立' || substr('光明中正和平仁愛信義大同建國民權復興三民新興自強文化永安太平', 1 + (n * 7) % 29, 2)
        || case when n % 3 = 0 then '第' || n % 90 else '' end || x.word as name
    from generate_series(1, 10000) n
    join (values (0, 'elementary', '國民小學'), (1, 'elementary', '國民小學'), (2, 'elementary', '國民小學'), (3, 'elementary', '國民小學'),
        (4, 'elementary', '國民小學'), (5, 'junior_high', '國民中學'), (6, 'junior_high', '國民中學'), (7, 'kindergarten', '幼兒園'),
        (8, 'senior_high', '高級中學'), (9, 'vocational_high', '高級工業職業學校'), (10, 'university', '大學'), (11, 'training_centre', '教師研習中心'),
        (12, 'subject_centre', '學科中心'), (13, 'social_education', '科學教育館'), (14, 'legal_person', '教育基金會'),
        (15, 'special_education', '特殊教育學校')) x(i, key, word) on x.i = n % 16
    join core.county c on c.id = (select array_agg(k.id order by k.id) from core.county k)[1 + n % 22];
insert into core.unit(code, name, kind, founder, county_id) select 'B' || lpad(n::text, 6, '0'), name, key, 'public', county_id from unit_name;
create temp table organiser as
    select row_number() over (order by u.id) - 1 as i, u.id, u.kind, u.county_id, core.found_by(u.name) as folded,
        (select array_agg(d.id) from core.district d where d.county_id = u.county_id) as districts
    from core.unit u where u.code like 'B0%';
create unique index on organiser(i);

create temp table part(place int, i int, text text, folded text);
insert into part(place, i, text) select 1, n - 1, t from unnest(array['', '', '', '', '114學年度', '115學年度', '113學年度第2學期', '[精進數位-A1]', '[精進數位-A2]',
    '[幼教知能]', '「素養導向評量」', '教育部補助', '臺北市', '高雄市', '台中市', '縣本', '【校本研習】']) with ordinality x(t, n);
insert into part(place, i, text) select 2, n - 1, t from unnest(string_to_array('國語文 英語文 本土語文 閩南語 客語 原住民族語 臺灣手語 新住民語文 數學 社會 歷史 地理 公民與社會 '
    '自然科學 物理 化學 生物 地球科學 藝術 音樂 視覺藝術 表演藝術 綜合活動 家政 童軍 輔導 健康與體育 體育 科技 資訊科技 生活科技 特殊教育 資優教育 幼兒教保 生命教育 '
    '性別平等教育 家庭教育 環境教育 氣候變遷 資通安全 交通安全 愛滋防治 失智友善 兒童權利公約 雙語教學 108課綱 素養導向 生成式AI STEAM 程式設計 Scratch Python '
    '運算思維 閱讀理解 班級經營 親師溝通 正向管教 校園霸凌防制 學習扶助 差異化教學 專題式學習 戶外教育 食農教育 海洋教育 防災教育 人權教育 法治教育 品德教育 媒體識讀 '
    '國際教育 技藝教育 水產食品 烘焙 餐旅服務 機電整合 冷凍空調 汽車修護 商業經營 圖文傳播 幼保 美容 造園 畜產保健 航海 輪機 基本救命術 CPR與AED 心肺復甦術 '
    '校務行政 總務採購 公文寫作 教師專業發展評鑑 課程計畫 共同備課 觀課議課 學校本位課程 校訂課程 彈性課程 桌遊融入教學 木工 攝影 烏克麗麗 直笛 合唱 書法 國樂 射箭 游泳 羽球', ' '))
    with ordinality x(t, n);
insert into part(place, i, text) select 3, n - 1, t from unnest(string_to_array('研習 研習 研習 研習 工作坊 工作坊 增能研習 增能研習 教師研習 知能研習 初階研習 進階研習 種子教師培訓 講座 專題講座 論壇 '
    '讀書會 專業社群 成果發表會 說明會 教學演示 公開授課 參訪 體驗課程 認證課程 回流訓練', ' ')) with ordinality x(t, n);
insert into part(place, i, text) select 4, n - 1, t from unnest(array['', '', '', '', '', '(第一梯次)', '(第2梯次)', '（線上）', '-實務分享', '與教學實踐', '暨備課', ' A場', ' B場', '：從理論到教室']) with ordinality x(t, n);
update part set folded = core.fold(text);
update part set folded = ' ' || folded where text like ' %';
create temp table parts as select place, array_agg(text order by i) as t, array_agg(folded order by i) as f, count(*)::int as n from part group by place;

insert into core.offering(id, number, unit_id, title, county_id, district_id, venue, visible_from, starts_at, ends_at, reg_from, reg_to, hours, hour_unit, fee,
        quota, free, lecturers, cancelled, facets, title_folded, unit_folded, lecturers_found, announced)
    select g.i, 5000000 + g.i, o.id, x.title, case when x.online then null else o.county_id end, case when x.online then null else x.district end,
        case when x.online then '' else '視聽教室' || g.i % 40 end, least(x.starts_at - interval '20 days', date_trunc('hour', now()) - make_interval(hours => g.i % 480)), x.starts_at, x.ends_at, x.starts_at - interval '18 days',
        x.starts_at - interval '2 days', x.hours, 'hour', x.fee, x.quota, greatest(0, x.quota - g.i % 60), array['講師' || g.i % 5000], g.i % 211 = 0,
        array_remove(array['k:' || (array['non_credit','non_credit','non_credit','non_credit','school_based','school_based','seed','master_credit'])[1 + x.r1 % 8],
            'm:' || (array['in_person','in_person','online_live','online_own_time','mixed'])[1 + x.r2 % 5], case when x.online then null else 'c:' || o.county_id end,
            case when x.online then null else 'd:' || x.district end, 'u:' || o.kind,
            'l:' || (array['senior_high','vocational','junior_high','elementary','elementary','kindergarten','special','any','any'])[1 + x.r3 % 9],
            'l:' || (array['university','administrative'])[1 + x.r4 % 9], 't:T' || (array['10','11','12','30','31','32','33','35','40','50'])[1 + x.r4 % 40],
            'n:' || (1 + x.r5 % 7), 'n:' || (1 + x.r5 % 7) * 10 + x.r6 % 3, 'n:' || (1 + x.r5 % 7) * 1000 + x.r6 % 100, 'p:' || (array['weekday_day','weekday_day',
            'weekday_evening','weekend','summer'])[1 + x.r5 % 5], 'w:' || extract(isodow from x.starts_at at time zone 'Asia/Taipei'),
            'y:' || case when extract(isodow from x.starts_at at time zone 'Asia/Taipei') > 5 then 'weekend' else 'weekday' end,
            'h:' || case when x.hours <= 3 then '3' when x.hours <= 6 then '6' when x.hours <= 18 then '18' else 'more' end,
            'f:' || case when x.fee = 0 then 'free' else 'paid' end, 'r:' || case when x.r6 % 10 < 8 then 'online' else 'none' end,
            'a:' || (array['all','all','county','own'])[1 + x.r2 % 4], case when x.r1 % 9 = 0 then 'x:civil' end, case when x.r4 % 30 = 7 then 'x:environment' end], null),
        x.title_folded, o.folded, array['i:講師' || g.i % 5000], x.ends_at > now()
    from generate_series(1, current_setting('bench.rows')::int) g(i)
    cross join lateral (select (random() * 1e6)::int + g.i * 0 as r1, (random() * 1e6)::int as r2, (random() * 1e6)::int as r3, (random() * 1e6)::int as r4,
        (random() * 1e6)::int as r5, (random() * 1e6)::int as r6, (random() * random() * 1e6)::int as r7) r
    join organiser o on o.i = r.r3 % 10000
    cross join lateral (select r.*,
        p1.t[1 + r.r1 % p1.n] || p2.t[1 + r.r7 % p2.n] || p3.t[1 + r.r3 % p3.n] || p4.t[1 + r.r4 % p4.n] as title,
        p1.f[1 + r.r1 % p1.n] || p2.f[1 + r.r7 % p2.n] || p3.f[1 + r.r3 % p3.n] || p4.f[1 + r.r4 % p4.n] as title_folded,
        r.r2 % 5 in (2, 3) as online, o.districts[1 + r.r5 % cardinality(o.districts)] as district,
        s.at as starts_at, s.at + make_interval(days => case when r.r6 % 7 = 0 then r.r6 % 40 else 0 end, hours => 3) as ends_at,
        (array[1.5, 2, 3, 3, 3, 6, 6, 12, 18, 36])[1 + r.r2 % 10]::numeric as hours, case when r.r5 % 25 = 0 then 500 else 0 end as fee,
        (array[20, 30, 40, 40, 50, 80, 100, 200])[1 + r.r6 % 8] as quota
        from parts p1, parts p2, parts p3, parts p4, lateral (select date_trunc('hour', now())
            + case when g.i > current_setting('bench.rows')::int - current_setting('bench.coming')::int
                then make_interval(hours => 1 + (90 * 24 * random())::int)
                else make_interval(hours => -1 - (700 * 24 * (1 - g.i::float8 / (current_setting('bench.rows')::int - current_setting('bench.coming')::int)))::int
                    - (20 * 24 * random())::int) end as at) s
        where p1.place = 1 and p2.place = 2 and p3.place = 3 and p4.place = 4) x;
do $$ begin execute (select index from put_off); end $$;
alter index core.offering_tokens alter column 1 set statistics 300;
set session_replication_role = origin;
analyze core.unit;
analyze core.offering;
