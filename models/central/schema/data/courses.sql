-- SPDX-License-Identifier: GPL-3.0-or-later
-- Catalogues of courses. 教師進修網 adds to them while it runs: what is here is brought up to date by a release, and nothing else touched.
set local role desk_owner;

-- 課程性質. Version 2007: the exchange files' own tree. Version 108: what 108課綱 brought in its place; codes of our own from 200 on.
-- A line: stages, of L2, code and name of L3, version, the L4 below it («code name»); «1 無» where a subject has no parts.
with line as (
    select row_number() over () as n, x.* from (values
        ('10,20,30,40,50,60', 1, '1', '教務', '2007', '', false), ('10,20,30,40,50,60', 1, '2', '訓輔', '2007', '', false),
        ('10,20,30,40,50,60', 1, '3', '總務', '2007', '', false), ('10,20,30,40,50,60', 1, '4', '圖書管理', '2007', '', false),
        ('10,20', 1, '5', '實習就業', '2007', '', false), ('50', 1, '6', '教保', '2007', '', false),
        ('10,20,30,40,50,60', 1, '7', '人事會計', '2007', '', false), ('10,20,30,40,50,60', 1, '999', '其他', '2007', '', false),
        ('10', 2, '10', '語文', '2007', '2 國語文,3 英語文,4 本土語文,5 第二外國語文', false), ('10,20,30,40', 2, '11', '數學', '2007', '', false),
        ('10', 2, '12', '社會', '2007', '6 歷史,7 地理,8 公民與社會', false), ('10', 2, '13', '自然科學', '2007', '10 物理,11 化學,12 生物,13 地球科學', false),
        ('10', 2, '15', '藝術', '2007', '15 音樂,16 美術,17 藝術生活', false), ('10', 2, '16', '家政與生活科技', '2007', '18 家政,19 生活科技', true),
        ('10', 2, '17', '健康與體育', '2007', '20 體育,21 健康與護理', false), ('10', 2, '18', '綜合活動', '2007', '18 家政,25 輔導活動,240 生命教育,241 生涯規劃', false),
        ('10', 2, '19', '國家安全通識', '2007', '', true), ('10,20,30', 2, '200', '科技', '108', '19 生活科技,242 資訊科技', false),
        ('10,20', 2, '201', '全民國防教育', '108', '', false),
        ('20', 2, '202', '語文', '108', '2 國語文,3 英語文,4 本土語文,5 第二外國語文', false),
        ('20', 2, '203', '社會', '108', '6 歷史,7 地理,8 公民與社會', false), ('20', 2, '204', '自然科學', '108', '10 物理,11 化學,12 生物', false),
        ('20', 2, '205', '藝術', '108', '15 音樂,16 美術,17 藝術生活', false), ('20', 2, '206', '健康與體育', '108', '20 體育,21 健康與護理', false),
        ('20', 2, '207', '綜合活動', '108', '18 家政,25 輔導活動,240 生命教育,241 生涯規劃', false),
        ('30,40', 2, '10', '語文', '2007', '2 國語文,3 英語文,4 本土語文,243 新住民語文', false), ('30', 2, '12', '社會', '2007', '6 歷史,7 地理,8 公民與社會', false),
        ('40', 2, '12', '社會', '2007', '', false), ('30', 2, '14', '自然科學', '2007', '12 生物,14 理化,13 地球科學', false),
        ('40', 2, '14', '自然科學', '2007', '', false), ('40', 2, '208', '生活課程', '108', '', false),
        ('30,40', 2, '15', '藝術', '2007', '15 音樂,22 視覺藝術,23 表演藝術', false), ('30,40', 2, '17', '健康與體育', '2007', '24 健康,20 體育', false),
        ('30,40', 2, '18', '綜合活動', '2007', '25 輔導活動,26 童軍,18 家政', false), ('30,40', 2, '50', '資訊', '2007', '', false),
        ('30,40', 2, '51', '環境', '2007', '', false), ('30,40', 2, '52', '人權', '2007', '', false), ('30,40', 2, '53', '生涯', '2007', '', false),
        ('30,40', 2, '54', '家政', '2007', '', false), ('30,40', 2, '55', '性別平等', '2007', '', false),
        ('50', 2, '60', '語文', '2007', '', false), ('50', 2, '61', '數學', '2007', '', true), ('50', 2, '62', '健康', '2007', '', true),
        ('50', 2, '63', '遊戲', '2007', '', true), ('50', 2, '64', '音樂', '2007', '', true), ('50', 2, '65', '工作', '2007', '', true),
        ('50', 2, '66', '藝術', '2007', '', true), ('50', 2, '67', '自然與社會', '2007', '', true),
        ('50', 2, '210', '身體動作與健康', '108', '', false), ('50', 2, '211', '認知', '108', '', false), ('50', 2, '212', '社會', '108', '', false),
        ('50', 2, '213', '情緒', '108', '', false), ('50', 2, '214', '美感', '108', '', false),
        ('60', 2, '70', '身心障礙', '2007', '150 智能障礙,151 視覺障礙,152 聽覺障礙,153 語言障礙,154 肢體障礙,155 身體病弱,156 嚴重情緒障礙,157 學習障礙,158 多重障礙,'
            '159 自閉症,160 發展遲緩,161 其他顯著障礙', false),
        ('60', 2, '71', '資賦優異', '2007', '162 一般智能,163 學術性向,164 藝術才能,165 創造能力,166 領導能力,167 其他特殊才能', false),
        ('20', 2, '20', '工業', '2007', '40 土木,41 化工,42 印刷,43 冷凍空調,44 汽車,45 板金,46 室內空間設計,47 金屬工藝,48 建築,49 染整,50 美工,51 重機,52 飛機修護,'
            '53 家具木工,54 紡織,55 航空電子,56 配管,57 控制,58 陶瓷,59 資訊,60 電子,61 電機,62 製圖,63 模具,64 機械木模,65 機械,66 機電,67 環境檢驗,68 鑄造', true),
        ('20', 2, '21', '商業', '2007', '69 不動產事務,70 文書,71 商業經營,72 國貿,73 會計,74 資料處理,75 廣告設計,76 觀光事務', true),
        ('20', 2, '22', '農業', '2007', '77 食品加工,78 畜產保健,79 造園,80 森林,81 園藝,82 農產行銷,83 農場經營,84 農產土木,85 農產機械', true),
        ('20', 2, '23', '家政', '2007', '86 幼保,87 服裝,88 室內設計,89 美容,90 食品,91 家政', true),
        ('20', 2, '24', '海事', '2007', '92 水產食品,93 水產經營,94 水產養殖,95 航海,96 航管,97 電子通信,98 漁業,99 輪機', true),
        ('20', 2, '25', '醫技衛生', '2007', '100 醫事技術,101 護理,102 幼兒保育,103 醫務管理,104 應用化學,105 食品衛生,106 工業安全衛生,107 食品營養,'
            '108 環境工程衛生,109 公害防治,110 放射技術', true),
        ('20', 2, '26', '藝術', '2007', '111 國樂,112 電影電視,113 舞蹈,114 影劇,115 戲劇,116 藝術,117 美術', true),
        ('20', 2, '27', '語文類科', '2007', '118 英文,119 法文,120 德文,121 西班牙文,122 日文', true),
        ('20', 2, '301', '機械群', '108', '65 機械科,68 鑄造科,45 板金科,64 機械木模科,56 配管科,63 模具科,66 機電科,62 製圖科,401 生物產業機電科,402 電腦機械製圖科', false),
        ('20', 2, '302', '動力機械群', '108', '44 汽車科,51 重機科,52 飛機修護科,403 動力機械科,404 農業機械科,405 軌道車輛科', false),
        ('20', 2, '303', '電機與電子群', '108', '59 資訊科,60 電子科,57 控制科,61 電機科,43 冷凍空調科,55 航空電子科,406 電機空調科', false),
        ('20', 2, '304', '化工群', '108', '41 化工科,54 紡織科,49 染整科', false),
        ('20', 2, '305', '土木與建築群', '108', '48 建築科,40 土木科,407 消防工程科,408 空間測繪科', false),
        ('20', 2, '306', '商業與管理群', '108', '71 商業經營科,72 國際貿易科,73 會計事務科,74 資料處理科,69 不動產事務科,409 電子商務科,410 流通管理科,82 農產行銷科,96 航運管理科', false),
        ('20', 2, '307', '外語群', '108', '118 應用外語科(英文組),122 應用外語科(日文組)', false),
        ('20', 2, '308', '設計群', '108', '53 家具木工科,50 美工科,58 陶瓷工程科,46 室內空間設計科,411 圖文傳播科,47 金屬工藝科,412 家具設計科,75 廣告設計科,'
            '413 多媒體設計科,414 多媒體應用科,88 室內設計科', false),
        ('20', 2, '309', '農業群', '108', '83 農場經營科,81 園藝科,80 森林科,415 野生動物保育科,79 造園科,78 畜產保健科', false),
        ('20', 2, '310', '食品群', '108', '77 食品加工科,90 食品科,92 水產食品科,416 烘焙科', false),
        ('20', 2, '311', '家政群', '108', '91 家政科,87 服裝科,86 幼兒保育科,89 美容科,417 時尚模特兒科,418 流行服飾科,419 時尚造型科,420 照顧服務科', false),
        ('20', 2, '312', '餐旅群', '108', '76 觀光事業科,421 餐飲管理科', false),
        ('20', 2, '313', '水產群', '108', '98 漁業科,94 水產養殖科', false),
        ('20', 2, '314', '海事群', '108', '99 輪機科,95 航海科', false),
        ('20', 2, '315', '藝術群', '108', '115 戲劇科,422 音樂科,113 舞蹈科,117 美術科,114 影劇科,423 西樂科,111 國樂科,112 電影電視科,424 表演藝術科,'
            '425 多媒體動畫科,426 時尚工藝科', false),
        ('10,20,30,40,50,60', 9, '999', '其他', '2007', '', false)) x(stages, l2, code, name, version, parts, over)),
stage as (select s::int as id, s as code, n as name from (values ('10', '高中'), ('20', '高職(含綜合高中高職部)'), ('30', '國中'), ('40', '國小'),
    ('50', '幼兒園'), ('60', '特殊教育')) x(s, n)),
nature as (
    select s.id, null::int as parent_id, 1 as level, s.code, s.name, '2007' as version, s.id as sort, false as over from stage s
    union all select s.id * 10 + d, s.id, 2, c, w, '2007', d, false from stage s, (values (1, '1', '行政'), (2, '2', '教學'), (9, '999', '其他')) x(d, c, w)
    union all select (s::int * 10 + l.l2) * 1000 + l.code::int, s::int * 10 + l.l2, 3, l.code, l.name, l.version, l.n::int, l.over
        from line l, unnest(string_to_array(l.stages, ',')) s
    union all select (s::int * 10 + l.l2) * 1000000 + l.code::int * 1000 + split_part(p.part, ' ', 1)::int,
            (s::int * 10 + l.l2) * 1000 + l.code::int, 4,
            split_part(p.part, ' ', 1), split_part(p.part, ' ', 2), l.version, p.n::int, l.over
        from line l, unnest(string_to_array(l.stages, ',')) s,
            unnest(string_to_array(case l.parts when '' then '1 無' else l.parts || ',999 其他' end, ',')) with ordinality p(part, n))
insert into core.course_nature as t(id, parent_id, level, code, name, version, sort, retired, retire_on)
    -- 2019-08-01: since when 108課綱 holds
    select n.id, n.parent_id, n.level, n.code, n.name, n.version, n.sort, n.over, case when n.over then date '2019-08-01' end
    from nature n order by n.level, n.id
    on conflict (id) do update set name = excluded.name, version = excluded.version, sort = excluded.sort
    where (t.name, t.version, t.sort) is distinct from (excluded.name, excluded.version, excluded.sort);

-- 專案屬性標籤. A1 to E by titles that were seen; what a title must show, how long and how it is held are a start to be put right.
insert into core.course_tag as t(id, code, label, tag_group, unit_kinds, min_hours, in_person, title_pattern, transfer, note) values
    (1,  'T01', '幼兒園教保專業知能', '教保', '{}', 0, false, '幼教知能', 'preschool', '每月15日轉送全國教保資訊網；課程名稱以〔幼教知能〕開頭'),
    (2,  'T02', '基本救命術訓練', '教保', '{}', 4, true, '基本救命術', 'preschool', '實體、至少4小時'),
    (3,  'T03', '安全教育', '教保', '{}', 3, false, '安全教育', 'preschool', '至少3小時'),
    (10, 'T10', '精進數位-A1', '精進數位', '{}', 3, false, 'A1', '', '至少3小時'),
    (11, 'T11', '精進數位-A2', '精進數位', '{}', 3, false, 'A2', '', '至少3小時'),
    (12, 'T12', '精進數位-A3', '精進數位', '{}', 3, false, 'A3', '', '至少3小時'),
    (13, 'T13', '精進數位-B1', '精進數位', '{}', 0, false, 'B1', '', ''), (14, 'T14', '精進數位-B2', '精進數位', '{}', 0, false, 'B2', '', ''),
    (15, 'T15', '精進數位-B3', '精進數位', '{}', 0, false, 'B3', '', ''), (16, 'T16', '精進數位-B4', '精進數位', '{}', 0, false, 'B4', '', ''),
    (17, 'T17', '精進數位-B5-1', '精進數位', '{}', 0, false, 'B5-1', '', ''), (18, 'T18', '精進數位-B5-2', '精進數位', '{}', 0, false, 'B5-2', '', ''),
    (21, 'T21', '精進數位-C', '精進數位', '{}', 0, false, 'C', '', ''), (22, 'T22', '精進數位-D', '精進數位', '{}', 0, false, 'D', '', ''),
    (23, 'T23', '精進數位-E', '精進數位', '{}', 0, false, 'E', '', ''),
    (30, 'T30', '特殊教育', '法定研習', '{}', 0, false, '', '', ''), (31, 'T31', '性別平等教育', '法定研習', '{}', 0, false, '', '', ''),
    (32, 'T32', '家庭教育', '法定研習', '{}', 0, false, '', '', ''), (33, 'T33', '環境教育', '法定研習', '{}', 0, false, '', 'environment', ''),
    (34, 'T34', '氣候變遷', '法定研習', '{}', 0, false, '', 'environment', ''), (35, 'T35', '資通安全', '法定研習', '{}', 0, false, '', '', ''),
    (36, 'T36', '交通安全', '法定研習', '{}', 0, false, '', '', ''), (37, 'T37', '愛滋防治', '法定研習', '{}', 0, false, '', '', ''),
    (38, 'T38', '失智友善', '法定研習', '{}', 0, false, '', '', ''), (39, 'T39', '兒童權利公約', '法定研習', '{}', 0, false, '', '', ''),
    (40, 'T40', '本土語文', '語文', '{}', 0, false, '', '', ''), (41, 'T41', '新住民語文', '語文', '{}', 0, false, '', '', ''),
    (42, 'T42', '雙語教學', '語文', '{}', 0, false, '', '', ''), (50, 'T50', '108課綱', '課程與教學', '{}', 0, false, '', '', ''),
    (51, 'T51', '素養導向評量', '課程與教學', '{}', 0, false, '', '', ''), (60, 'T60', '輔導知能', '課程與教學', '{}', 0, false, '', '', ''),
    (61, 'T61', '校長及主任培育', '培育', '{regional_centre,inservice_net,k12ea,government,university,training_centre}', 0, false, '', '', '')
    on conflict (id) do update set code = excluded.code, label = excluded.label, tag_group = excluded.tag_group, unit_kinds = excluded.unit_kinds,
        min_hours = excluded.min_hours, in_person = excluded.in_person, title_pattern = excluded.title_pattern, transfer = excluded.transfer,
        note = excluded.note
    where (t.code, t.label, t.tag_group, t.unit_kinds, t.min_hours, t.in_person, t.title_pattern, t.transfer, t.note) is distinct from
        (excluded.code, excluded.label, excluded.tag_group, excluded.unit_kinds, excluded.min_hours, excluded.in_person, excluded.title_pattern,
         excluded.transfer, excluded.note);

insert into core.course_reason as t(id, stage, text, needs_words)
    select x.first + o.n::int, x.stage, o.text, o.text = '其他' from (values
        (100, 'course', '課程名稱與內容不符,課程性質選擇錯誤,缺專案屬性標籤／標籤不符,依據文號缺漏或錯誤,時數與場次不符,超過每日／每週時數上限,參加對象或開放對象不明,'
            '班別性質錯誤（校本／種子）,講師資料不足,開課地點不完整,報名期間不合理,收費說明不足,附件（計畫書）缺漏,重複登錄,非本中心轄區,非教師專業發展範疇,送審過遲,其他'),
        (200, 'list', '人數與簽到表不符,時數超過核定,列有講師或工作人員,身分資料錯誤,缺簽到佐證,重複核給（與其他課程時間重疊）,未達出席門檻,其他'),
        (300, 'enrolment', '不符參加對象,名額已滿,同校名額已滿,未具先備課程,曾參加相同課程,資料不完整,未獲薦派,抽籤未中,其他')) x(first, stage, texts),
        unnest(string_to_array(x.texts, ',')) with ordinality o(text, n)
    on conflict (id) do update set text = excluded.text, needs_words = excluded.needs_words
    where (t.text, t.needs_words) is distinct from (excluded.text, excluded.needs_words);

-- 紀念日及節日實施條例; the days of the moon and the bridging days by the calendar of the 行政院人事行政總處.
insert into core.holiday as t(id, day, until, name, kind)
    select to_char(d, 'YYYYMMDD')::int, d, u, n, k from (values
        (date '2026-01-01', date '2026-01-01', '開國紀念日', 'holiday'), (date '2026-01-24', date '2026-02-20', '寒假', 'winter'),
        (date '2026-02-15', date '2026-02-20', '春節', 'holiday'), (date '2026-02-27', date '2026-02-28', '和平紀念日', 'holiday'),
        (date '2026-04-03', date '2026-04-06', '兒童節及清明節', 'holiday'), (date '2026-05-01', date '2026-05-01', '勞動節', 'holiday'),
        (date '2026-06-19', date '2026-06-19', '端午節', 'holiday'), (date '2026-09-25', date '2026-09-25', '中秋節', 'holiday'),
        (date '2026-09-28', date '2026-09-28', '教師節', 'holiday'), (date '2026-10-09', date '2026-10-10', '國慶日', 'holiday'),
        (date '2026-10-25', date '2026-10-26', '臺灣光復節', 'holiday'), (date '2026-12-25', date '2026-12-25', '行憲紀念日', 'holiday'),
        (date '2027-01-01', date '2027-01-01', '開國紀念日', 'holiday'), (date '2027-01-21', date '2027-02-10', '寒假', 'winter'),
        (date '2027-02-04', date '2027-02-10', '春節', 'holiday'), (date '2027-02-28', date '2027-03-01', '和平紀念日', 'holiday'),
        (date '2027-04-04', date '2027-04-06', '兒童節及清明節', 'holiday'), (date '2027-05-01', date '2027-05-01', '勞動節', 'holiday'),
        (date '2027-06-09', date '2027-06-09', '端午節', 'holiday'), (date '2027-09-15', date '2027-09-15', '中秋節', 'holiday'),
        (date '2027-09-28', date '2027-09-28', '教師節', 'holiday'), (date '2027-10-10', date '2027-10-11', '國慶日', 'holiday'),
        (date '2027-10-25', date '2027-10-25', '臺灣光復節', 'holiday'), (date '2027-12-25', date '2027-12-25', '行憲紀念日', 'holiday')) x(d, u, n, k)
    on conflict (id) do nothing;

insert into core.setting(key, value) values
    ('course_number_from', '7000001'),  -- 課程編號: the first of this centre
    ('submit_lead_days', '7'),          -- submitted later than so long before the first session: a warning
    ('course_close_block', '0'),        -- a unit with so many courses overdue for 30 days submits no other; 0: however many
    ('close_days', '14'),               -- 結案期限: so long after the last session
    ('backfill_days', '30'),            -- 補登錄: so long back at most
    ('course_file_days', '7')           -- a file that hangs on no course goes after so long
    on conflict (key) do nothing;
select core.start_course_numbers();
reset role;
