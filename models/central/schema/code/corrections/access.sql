-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch corrections: whoever has the forms of the course reads them; they are written by the functions of the owner alone.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['correction', 'correction_revision', 'correction_person', 'correction_file', 'correction_objection'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy api_read on core.correction for select to desk_api using (exists (select from core.course c where c.id = course_id
    and ((select auth.my_scope('correction')) in ('unit', 'desk')
         or core.keeps_course(c.id, c.owner_account_id, (select auth.my_accounts())))));
create policy api_read on core.correction_file for select to desk_api using (exists (select from core.correction h where h.id = correction_id));
create policy api_read on core.correction_objection for select to desk_api using (exists (select from core.correction h where h.id = correction_id));
create policy api_read_of_correction on core.course_file for select to desk_api using (exists (select from core.correction_file u
    where u.file_id = course_file.file_id));
grant select on core.correction, core.correction_file, core.correction_objection to desk_api;
reset role;
