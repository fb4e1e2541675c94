-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch accounts.
set local role desk_owner;

create policy owner_all on core.account to desk_owner using (true) with check (true);
create policy api_read on core.account for select to desk_api using (
    unit_id = any ((select auth.my_account_units())::int[]) or person_id = (select auth.my_person()));
grant select on core.account to desk_api;
reset role;
