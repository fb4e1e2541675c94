-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch what is passed on: its person reads it. Batches are read by functions of desk_owner, after a right was asked for.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['transfer_consent', 'transfer_wish', 'civil_county', 'transfer_batch', 'transfer_item'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
    foreach t in array array['transfer_consent', 'transfer_item'] loop
        execute format('create policy api_read on core.%I for select to desk_api using (person_id = (select auth.my_recorded_person()))', t);
        execute format('grant select on core.%I to desk_api', t);
    end loop;
end $$;
reset role;
