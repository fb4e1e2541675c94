-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch the tables that the rules of values read, and the runner's own.
set local role desk_owner;

create policy owner_all on core.schema_step to desk_owner using (true) with check (true);
create policy owner_all on core.schema_code to desk_owner using (true) with check (true);

do $$
declare t text;
begin
    foreach t in array array['setting', 'phone_area', 'folding'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
        execute format('create policy public_read on core.%I for select to desk_api using (true)', t);
        execute format('grant select on core.%I to desk_api', t);
    end loop;
end $$;
reset role;
