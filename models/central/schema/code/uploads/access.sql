-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch uploads: whoever sees who is in the course. Rows, numbers and doubts are read by functions of the owner alone.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['list_upload', 'list_upload_row', 'list_upload_number', 'list_upload_absent'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy api_read on core.list_upload for select to desk_api using (exists (select from core.course c where c.id = course_id
    and c.unit_id = (select auth.my_enrolment_unit())
    and ((select auth.my_scope('enrolment')) = 'unit' or core.keeps_course(c.id, c.owner_account_id, (select auth.my_accounts())))));
grant select on core.list_upload to desk_api;
reset role;
