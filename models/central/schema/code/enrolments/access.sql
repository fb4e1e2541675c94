-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch enrolments: a course's people theirs, a teacher the own ones. What is written is written by functions of desk_owner,
-- after the handler has judged; answers of class P3 and the secrets of draws are read by nobody of the surface.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['enrolment_notice', 'registration', 'draw_secret', 'enrolment', 'enrolment_count', 'enrolment_private',
            'enrolment_event', 'nomination'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy api_read on core.enrolment for select to desk_api using (
    person_id = (select auth.my_enrolled_person())
    or organiser_id = (select auth.my_enrolment_unit())
        and ((select auth.my_scope('enrolment')) = 'unit' or course_id = any ((select auth.my_kept_courses())::bigint[])));
create policy api_read on core.registration for select to desk_api using (exists (select from core.course c where c.id = course_id
    and c.unit_id = (select auth.my_enrolment_unit())
    and ((select auth.my_scope('registration')) = 'unit' or core.keeps_course(c.id, c.owner_account_id, (select auth.my_accounts())))));
grant select on core.enrolment, core.registration to desk_api;
reset role;
