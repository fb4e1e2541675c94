-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who reads what a check-in has kept: the school and the desk over it. Written by functions of desk_owner alone.
set local role desk_owner;

create policy owner_all on core.checkin to desk_owner using (true) with check (true);
create policy api_read on core.checkin for select to desk_api using (unit_id = any ((select auth.my_roster_units())::int[]));
grant select on core.checkin to desk_api;
create policy owner_all on core.roster_snapshot to desk_owner using (true) with check (true);

create or replace view feed.checkin with (security_invoker = true) as
    select t.id, t.unit_id, t.semester::int as semester, t.state, t.people, t.teachers, t.staff, t.on_leave, t.joined, t.departed, t.changed, t.since,
           core.utc(t.closed_at) as closed_at, t.closed_by, core.utc(t.reopened_at) as reopened_at, t.reopened_by, t.reopen_reason, t.row_version
    from core.checkin t;
grant select on feed.checkin to desk_api;

create or replace function sync.log_checkin() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_roster(new.unit_id, 'checkin', 'U', new.id);
    return null;
end $$;
create trigger log_change after insert or update on core.checkin for each row execute function sync.log_checkin();
reset role;
