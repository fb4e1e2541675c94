-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch cases and what hangs on them: row security holds every function of the surface to the scope of whoever asks.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['person', 'national_id', 'application', 'application_revision', 'application_consent', 'hold', 'decision', 'scan'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

grant select, insert, update on core.application to desk_api;
grant select, insert on core.application_revision, core.application_consent, core.decision to desk_api;
grant update (copies) on core.application_revision to desk_api;
grant select, insert, update on core.scan to desk_api;
grant usage on sequence core.application_serial, core.application_id_seq to desk_api;

create policy api_read on core.application for select to desk_api using (
    reviewer_unit_id = (select auth.my_desk())
    or ((reviewer_unit_id is null or request = 'delete') and unit_id = (select auth.my_chief_unit()))
    or person_id = (select auth.my_person())
    or id = any ((select auth.my_cases())::bigint[]));
-- A correction by the applicant may move the case to another desk: the new row is checked by the secret, not by the desk.
-- The deletion that a 總負責人 asks for is the desk's to decide; they withdraw it.
create policy api_write on core.application for update to desk_api using (
    reviewer_unit_id = (select auth.my_desk())
    or ((reviewer_unit_id is null or request = 'delete') and unit_id = (select auth.my_chief_unit()))
    or id = any ((select auth.my_cases())::bigint[]));
create policy api_add on core.application for insert to desk_api with check (
    id = any ((select auth.my_cases())::bigint[])
    or (keyed_in and reviewer_unit_id = (select auth.my_desk()))
    or (request = 'delete' and unit_id = (select auth.my_chief_unit())));

create policy api_all on core.application_revision to desk_api using (
    exists (select from core.application a where a.id = application_id));
create policy api_all on core.application_consent to desk_api using (
    exists (select from core.application a where a.id = application_id));

create policy api_read on core.decision for select to desk_api using (
    exists (select from core.application a where a.id = application_id
            and (action <> 'note' or (a.person_id is distinct from (select auth.my_person())
                 and (a.reviewer_unit_id = (select auth.my_desk())
                      or (a.reviewer_unit_id is null and a.unit_id = (select auth.my_chief_unit())))))));
create policy api_add on core.decision for insert to desk_api with check (
    exists (select from core.application a where a.id = application_id));

-- Of the own case the applicant's part alone is seen, whatever one's role.
create policy api_all on core.scan to desk_api using (
    exists (select from core.application a where a.id = application_id
            and a.person_id is distinct from (select auth.my_person())
            and (a.reviewer_unit_id = (select auth.my_desk())
                 or (a.reviewer_unit_id is null and a.unit_id = (select auth.my_chief_unit())))));
reset role;
