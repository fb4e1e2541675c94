-- SPDX-License-Identifier: GPL-3.0-or-later
-- The centre itself: what it is, and that it was restored.
set local role desk_owner;

create or replace function admin.schema_version() returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select max(version) from core.schema_step
$$;

-- After a restore: every desk loads again, whatever its cursor says. Returns the new epoch.
create or replace function admin.restored() returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    fresh uuid;
begin
    update sync.centre set epoch = gen_random_uuid() returning epoch into fresh;
    perform audit.log(null, 'centre.restored', 'done', jsonb_build_object('epoch', fresh));
    return fresh;
end $$;

grant execute on function admin.schema_version(), admin.restored() to desk_admin;
reset role;
