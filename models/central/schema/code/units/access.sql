-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch the tables of units: everybody reads them, through the surface.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['county', 'district', 'job_title', 'return_reason', 'unit_kind', 'unit', 'unit_code', 'unit_closure', 'desk',
            'reviewer_rule', 'reviewer_override', 'consent'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
        execute format('create policy public_read on core.%I for select to desk_api using (true)', t);
        execute format('grant select on core.%I to desk_api', t);
    end loop;
end $$;
create policy owner_all on core.unit_event to desk_owner using (true) with check (true);
create policy api_read on core.unit_event for select to desk_api using (
    auth.my_scope('unit_event') = 'below' and unit_id = any ((select auth.my_units())::int[]));
grant select on core.unit_event to desk_api;
create policy owner_all on core.unit_mend to desk_owner using (true) with check (true);
reset role;
