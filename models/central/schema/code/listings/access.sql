-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch requests to be listed, and their evidence: the desk that decides, and who asked.
set local role desk_owner;

create policy owner_all on core.listing to desk_owner using (true) with check (true);
create policy api_read on core.listing for select to desk_api using (
    reviewer_unit_id = (select auth.my_listing_desk()) or id = any ((select auth.my_listings())::bigint[]));
-- A correction may name another county: the new row is checked by the secret, not by the desk.
create policy api_write on core.listing for update to desk_api using (
    reviewer_unit_id = (select auth.my_listing_desk()) or id = any ((select auth.my_listings())::bigint[]));
create policy api_add on core.listing for insert to desk_api with check (id = any ((select auth.my_listings())::bigint[]));
grant select, insert, update on core.listing to desk_api;
grant usage on sequence core.listing_id_seq to desk_api;

create policy evidence_read on core.scan for select to desk_api using (
    listing_id is not null and exists (select from core.listing l where l.id = listing_id));
create policy evidence_add on core.scan for insert to desk_api with check (listing_id = any ((select auth.my_listings())::bigint[]));
reset role;
