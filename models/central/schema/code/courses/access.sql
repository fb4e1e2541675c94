-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch courses: everybody reads the catalogues, through the surface; courses their unit and the desk that reviews them.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['course_nature', 'course_tag', 'course_reason', 'holiday'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
        execute format('create policy public_read on core.%I for select to desk_api using (true)', t);
        execute format('grant select on core.%I to desk_api', t);
    end loop;
    foreach t in array array['course', 'course_revision', 'course_lecturer', 'course_session', 'course_deputy', 'course_event', 'course_file',
            'course_file_use'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy api_read on core.course for select to desk_api using (
    unit_id = (select auth.my_course_unit()) or reviewer_unit_id = (select auth.my_course_desk()));
-- A change of the desk takes a course out of the old one's scope: the new row is checked by the unit that there is.
create policy api_write on core.course for update to desk_api using (
    unit_id = (select auth.my_course_unit()) or reviewer_unit_id = (select auth.my_course_desk())) with check (true);
-- A desk registers for a unit below it what it then does not decide on itself.
create policy api_add on core.course for insert to desk_api with check (
    unit_id = (select auth.my_course_unit()) or reviewer_unit_id = (select auth.my_course_desk()));
grant select, insert, update on core.course to desk_api;
grant usage on sequence core.course_id_seq to desk_api;

-- What belongs to a course goes with it, under its own row security. Bodies of colleagues' courses are not for 作業人員.
create policy api_read on core.course_revision for select to desk_api using (exists (select from core.course c where c.id = course_id
    and ((select auth.my_scope('course_revision')) in ('unit', 'desk')
         or core.keeps_course(c.id, c.owner_account_id, (select auth.my_accounts())))));
create policy api_add on core.course_revision for insert to desk_api with check (exists (select from core.course c where c.id = course_id));
create policy api_read on core.course_event for select to desk_api using (exists (select from core.course c where c.id = course_id));
create policy api_add on core.course_event for insert to desk_api with check (exists (select from core.course c where c.id = course_id));
create policy api_all on core.course_session to desk_api using (exists (select from core.course c where c.id = course_id));
create policy api_all on core.course_deputy to desk_api using (exists (select from core.course c where c.id = course_id));
create policy api_all on core.course_file_use to desk_api using (exists (select from core.course c where c.id = course_id));
create policy api_read on core.course_file for select to desk_api using (unit_id = (select auth.my_course_unit())
    or exists (select from core.course_file_use u where u.file_id = course_file.file_id));
create policy api_add on core.course_file for insert to desk_api with check (unit_id = (select auth.my_course_unit()));
create policy api_void on core.course_file for update to desk_api using (unit_id = (select auth.my_course_unit()));
create policy api_read on core.course_lecturer for select to desk_api using (exists (select from core.course c where c.id = course_id));
create policy api_add on core.course_lecturer for insert to desk_api with check (exists (select from core.course c where c.id = course_id));
grant select, insert on core.course_revision, core.course_event, core.course_lecturer to desk_api;
grant select, insert, delete on core.course_session, core.course_deputy, core.course_file_use to desk_api;
grant select, insert, update (voided_at, content) on core.course_file to desk_api;
reset role;
