-- SPDX-License-Identifier: GPL-3.0-or-later
-- A thousand subscriptions of ten kinds, of a hundred people, all of them due; and 2,000 courses of the last half hour.
set session_replication_role = replica;
insert into core.person(created_at) select now() from generate_series(1, 100);
insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email)
    select 'reader' || n, (select max(id) from core.person) - n, '讀者', 'operator', (select min(id) from core.unit), '', '', '',
        'reader' || n || '@example.invalid' from generate_series(0, 99) n;
insert into core.tracker(person_id, of_teacher) select a.person_id, false from core.account a where a.account_name like 'reader%';
insert into core.subscription(person_id, of_teacher, name, query, every, by_mail, since, due_at)
    select a.person_id, false, '訂閱' || n, core.read_query((array[
        '{"keyword": "游泳"}', '{"keyword": "水產食品 論壇"}', '{"unit": "光明國小"}',
        '{"facets": {"tag": {"any": ["T35"]}, "county": {"any": ["4"]}}}',
        '{"facets": {"level": {"any": ["elementary"], "none": ["any"]}}}', '{"keyword": "研習 -教學"}', '{}',
        '{"facets": {"lecturer": {"any": ["講師77"]}}}', '{"keyword": "資通", "in": "tag"}',
        '{"facets": {"fee": {"any": ["paid"]}, "mode": {"none": ["mixed"]}}}'])[1 + n % 10]), 'day', true, now() - interval '40 minutes', now()
    from core.account a, generate_series(1, 10) n where a.account_name like 'reader%';
update core.offering set visible_from = now() - interval '30 minutes'
    where id in (select o.id from core.offering o where o.starts_at > now() order by o.id limit 2000);
analyze core.offering;
reset session_replication_role;
