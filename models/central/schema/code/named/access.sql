-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch 指定名單: whoever sees who is in the course. Numbers are read by functions of the owner alone.
set local role desk_owner;

create policy owner_all on core.named_person to desk_owner using (true) with check (true);
create policy owner_all on core.named_number to desk_owner using (true) with check (true);
create policy api_read on core.named_person for select to desk_api using (exists (select from core.course c where c.id = course_id
    and c.unit_id = (select auth.my_enrolment_unit())
    and ((select auth.my_scope('named_person')) = 'unit' or core.keeps_course(c.id, c.owner_account_id, (select auth.my_accounts())))));
grant select on core.named_person to desk_api;
reset role;
