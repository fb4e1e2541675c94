-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch venues and lecturers. What is written is written by functions of desk_owner, after the handler has judged.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['venue_equipment', 'venue', 'venue_event', 'lecturer', 'lecturer_event', 'lecturer_code'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;
create policy public_read on core.venue_equipment for select to desk_api using (true);
-- One's own unit's, those of the units below a desk, and what is shared in the county.
create policy api_read on core.venue for select to desk_api using (
    unit_id = any ((select auth.my_venue_units())::int[])
    or (shared and state = 'open' and county_id = (select auth.my_venue_county())));
create policy api_read on core.venue_event for select to desk_api using (unit_id = any ((select auth.my_venue_units())::int[]));
-- Of lecturers nothing but what one's own unit recommends: all others are searched for at the centre (search.sql).
create policy api_read on core.lecturer for select to desk_api using (
    auth.my_scope('lecturer') = 'unit' and unit_id = (select auth.my_unit()));
create policy api_read on core.lecturer_event for select to desk_api using (
    auth.my_scope('lecturer_event') = 'unit' and unit_id = (select auth.my_unit()));
grant select on core.venue_equipment, core.venue, core.venue_event, core.lecturer, core.lecturer_event to desk_api;
reset role;
