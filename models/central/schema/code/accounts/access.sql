-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch accounts.
set local role desk_owner;

create policy owner_all on core.account to desk_owner using (true) with check (true);
-- A deleted one is for those who may restore it, never for the person whose it was. A teacher account is its person's alone: whoever
-- keeps the roster sees its name and state there. Neither of a person's two accounts sees the other.
create policy api_read on core.account for select to desk_api using (
    case when account_type = 'teacher' then person_id = (select auth.my_person()) and (select auth.is_teacher())
         else not (select auth.is_teacher()) and (unit_id = any ((select auth.my_account_units())::int[]) or person_id = (select auth.my_person()))
              and (state <> 'deleted' or person_id <> (select auth.my_person())) end
    and state not in ('imported', 'removed'));
grant select on core.account to desk_api;

-- What was done with accounts is for those who manage them; of one's own one is told by mail, but whom one has named oneself
-- as one's successor stands there.
create policy owner_all on core.account_event to desk_owner using (true) with check (true);
create policy api_read on core.account_event for select to desk_api using (
    exists (select from core.account a where a.id = account_id and a.unit_id = any ((select auth.my_account_units())::int[])
            and (a.person_id is distinct from (select auth.my_person()) or action = 'announce')));
create policy api_add on core.account_event for insert to desk_api with check (by_account_id is not null);
grant select, insert on core.account_event to desk_api;
create policy owner_all on core.obstacle_kind to desk_owner using (true) with check (true);

-- Who asks for a number is for whoever sees the accounts there, and never for the person of that number.
create policy owner_all on core.release_request to desk_owner using (true) with check (true);
create policy api_read on core.release_request for select to desk_api using (
    unit_id = any ((select auth.my_account_units())::int[]) and person_id is distinct from (select auth.my_person()));
create policy api_write on core.release_request for update to desk_api using (
    unit_id = any ((select auth.my_account_units())::int[]) and person_id is distinct from (select auth.my_person()));
grant select, update (state, decided_at, reason, by_name, row_version) on core.release_request to desk_api;
reset role;
