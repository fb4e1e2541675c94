-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of course_change, for the feed: to whom the forms of its course go.
set local role desk_owner;

create or replace function sync.log_course_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = new.course_id;
    perform sync.log_of_course(c, 'course_change', 'U', new.id);
    perform sync.log_change(null, a.person_id, 'course_change', 'U', new.id) from core.account a
        where a.id in (select c.owner_account_id union all select d.account_id from core.course_deputy d where d.course_id = c.id);
    return null;
end $$;
reset role;
