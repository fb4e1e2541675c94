-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in the way of deleting an account, and who finds it.
set local role desk_owner;

delete from core.obstacle_kind;
insert into core.obstacle_kind(key, finder, ord) values
    ('account.last_chief', 'obstacle_last_chief',    10),
    ('application.waits',  'obstacle_waiting_cases', 20),
    ('course.open',        'obstacle_courses',       30);
reset role;
