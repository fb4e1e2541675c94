-- SPDX-License-Identifier: GPL-3.0-or-later
-- What enrolment needs to know: settings, and what is agreed to where more is asked than work alone. A new wording is a new version.
set local role desk_owner;

insert into core.setting(key, value) values
    ('enrol_private_days', '90'), -- sensitive answers go so long after the course is closed
    ('slip_scan_days', '365'),    -- so long it is kept when a slip was read; the mark stays
    ('unaccepted_years', '2')     -- so long after a course it is kept who was not taken; how many stays
    on conflict (key) do nothing;

insert into core.enrolment_notice(version, title, text) values ('2026-11', '研習報名個人資料告知事項',
'依個人資料保護法第八條規定，於您報名研習前，告知下列事項：

一、蒐集機關名稱：本研習之開課單位，及受教育部委託維運全國教師在職進修資訊網之國立高雄師範大學。
二、蒐集之目的：辦理本研習之報名、錄取、食宿、交通、保險、聯繫，以及研習時數之登錄與轉送。
三、個人資料之類別：姓名、性別、服務學校、職稱、任教科目，以及報名表所列之項目。勾選提供身分證字號或生日者，由教師名單帶入，毋須另行填寫。
四、期間：身分證字號、生日、飲食禁忌及無障礙需求，於課程結案後九十日刪除；聯絡電話、車號及緊急聯絡人，於課程所屬學年度結束後一年內刪除。
五、地區：中華民國境內。
六、對象：開課單位承辦人員；依報名表所載用途，必要時提供保險、住宿或時數登錄之受託機關。
七、方式：以電子檔案及紙本於前述目的範圍內處理及利用；敏感項目僅於敘明用途後顯示，並留存紀錄。
八、您依個人資料保護法第三條規定，得就您的個人資料查詢或請求閱覽、請求製給複製本、請求補充或更正、請求停止蒐集、處理或利用，以及請求刪除；前述權利得向開課單位行使。
九、您得自由選擇是否提供；惟報名表所列項目均為必填，不提供者，將無法受理您的報名。')
    on conflict (version) do nothing;
-- The newest is in force.
update core.enrolment_notice n set in_force = n.version = (select max(x.version) from core.enrolment_notice x)
    where n.in_force <> (n.version = (select max(x.version) from core.enrolment_notice x));
reset role;
