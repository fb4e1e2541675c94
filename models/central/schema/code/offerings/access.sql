-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch offerings: everybody reads those that are visible, through the surface.
set local role desk_owner;

create policy owner_all on core.offering to desk_owner using (true) with check (true);
create policy owner_all on core.offering_hour to desk_owner using (true) with check (true);
create policy public_read on core.offering for select to desk_api using (visible_from <= now());
grant select on core.offering to desk_api;
reset role;
