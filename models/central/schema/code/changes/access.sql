-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch changes of courses: everybody reads what may be changed; what was changed and asked for has whoever has the forms of the
-- course. It is written by the functions of the owner alone.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['change_rule', 'course_change', 'course_change_item', 'course_change_lecturer', 'course_change_file'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy public_read on core.change_rule for select to desk_api using (true);
create policy api_read on core.course_change for select to desk_api using (exists (select from core.course c where c.id = course_id
    and ((select auth.my_scope('course_change')) in ('unit', 'desk')
         or core.keeps_course(c.id, c.owner_account_id, (select auth.my_accounts())))));
create policy api_read on core.course_change_item for select to desk_api using (exists (select from core.course_change h where h.id = change_id));
create policy api_read on core.course_change_file for select to desk_api using (exists (select from core.course_change h where h.id = change_id));
create policy api_read_of_change on core.course_file for select to desk_api using (exists (select from core.course_change_file u
    where u.file_id = course_file.file_id));
grant select on core.change_rule, core.course_change, core.course_change_item, core.course_change_file to desk_api;
reset role;
