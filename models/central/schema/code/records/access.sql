-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch 自行登錄: its person, as a teacher.
set local role desk_owner;

create policy owner_all on core.self_record to desk_owner using (true) with check (true);
create policy api_own on core.self_record to desk_api using (person_id = (select auth.my_recorded_person()))
    with check (person_id = (select auth.my_recorded_person()));
grant select, insert, update, delete on core.self_record to desk_api;
grant usage on sequence core.self_record_id_seq to desk_api;
reset role;
