-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch certificates: their person reads them. What is written is written by functions of desk_owner.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['certificate_serial', 'certificate', 'certificate_version'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy api_read on core.certificate for select to desk_api using (person_id = (select auth.my_recorded_person()));
grant select on core.certificate to desk_api;
reset role;
