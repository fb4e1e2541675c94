-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch lists and hours: a course's people theirs, the desk that reviews what was handed in, a teacher the own awards. It is
-- written by the functions of the owner alone, after the handler has judged.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['list_entry', 'list_evidence', 'list_version', 'list_row', 'award', 'list_reminder'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy api_read on core.list_entry for select to desk_api using (exists (select from core.enrolment e where e.id = enrolment_id));
create policy api_read on core.list_evidence for select to desk_api using (exists (select from core.course c where c.id = course_id
    and ((select auth.my_scope('course_evidence')) in ('unit', 'desk')
         or core.keeps_course(c.id, c.owner_account_id, (select auth.my_accounts())))));
create policy api_read on core.list_version for select to desk_api using (exists (select from core.course c where c.id = course_id
    and ((select auth.my_scope('course_list')) in ('unit', 'desk')
         or core.keeps_course(c.id, c.owner_account_id, (select auth.my_accounts())))));
create policy api_read on core.list_row for select to desk_api using (exists (select from core.list_version v where v.id = list_id));
create policy api_read on core.award for select to desk_api using (person_id = (select auth.my_awarded_person()));
create policy api_read_of_list on core.course_file for select to desk_api using (exists (select from core.list_evidence u
    where u.file_id = course_file.file_id));
grant select on core.list_entry, core.list_evidence, core.list_version, core.list_row, core.award to desk_api;
reset role;
