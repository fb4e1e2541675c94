-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch messages: who sent them, and each reader the own ones. Nobody sees who else was told, nor who has read.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['message', 'message_to'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy api_read on core.message_to for select to desk_api using (person_id = (select auth.my_told_person()));
create policy api_read on core.message for select to desk_api using (
    unit_id = (select auth.my_message_unit()) and ((select auth.my_scope('message')) = 'unit'
        or course_id = any ((select auth.my_kept_courses())::bigint[]))
    or (select auth.my_told_person()) is not null and id in (select t.message_id from core.message_to t));
grant select on core.message, core.message_to to desk_api;
reset role;
