-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the operator's tool asks of a centre as desk_admin, who has no right on the surface of a desk.
set local role desk_owner;

-- The districts of every county, for finding the one an address names, with their post codes of three digits.
create function admin.districts() returns table(county text, district text, zip text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.name, d.name, d.zip from core.district d join core.county c on c.id = d.county_id order by c.id, d.id
$$;

-- After a restore: every desk loads again, whatever its cursor says. Returns the new epoch.
create function admin.restored() returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    fresh uuid;
begin
    update sync.centre set epoch = gen_random_uuid() returning epoch into fresh;
    perform audit.log(null, 'centre.restored', 'done', jsonb_build_object('epoch', fresh));
    return fresh;
end $$;

grant execute on function admin.districts(), admin.restored() to desk_admin;
reset role;
