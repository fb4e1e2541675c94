-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a 研習場所 may have. The site's own list is not known; this is ours.
set local role desk_owner;

insert into core.venue_equipment(id, name, sort) values
    (1, '單槍投影機', 10), (2, '投影幕', 20), (3, '觸控大螢幕', 30), (4, '音響', 40), (5, '無線麥克風', 50), (6, '白板', 60),
    (7, '無線網路', 70), (8, '有線網路', 80), (9, '學員電腦', 90), (10, '平板電腦', 100), (11, '視訊會議設備', 110), (12, '錄影設備', 120),
    (13, '可移動桌椅', 130), (14, '階梯座位', 140), (15, '冷氣', 150), (16, '實驗設備', 160), (17, '烹飪設備', 170), (18, '運動場地', 180),
    (19, '無障礙通道', 190), (20, '無障礙廁所', 200), (21, '停車位', 210), (22, '住宿', 220)
    on conflict do nothing;
reset role;
