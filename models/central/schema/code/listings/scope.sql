-- SPDX-License-Identifier: GPL-3.0-or-later
-- The requests to be listed that lie in an actor's scope.
set local role desk_owner;

-- The desk whose requests one decides on, or null.
create or replace function auth.my_listing_desk() returns int
language sql stable as $$ select case when auth.my_scope('listing') = 'desk' then auth.my_unit() end $$;

-- The request that the held secret opens, as an array for policies; as auth.my_cases().
create or replace function auth.my_listings() returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare secret bytea := auth.my_secret();
begin
    if secret is null then return '{}'::bigint[]; end if;
    return coalesce((select array_agg(c.listing_id) from auth.case_secret c left join core.listing l on l.id = c.listing_id
        where c.secret_hash = secret and c.listing_id is not null
          and (l.id is null  -- it is just being made
               or l.decided_at is null or l.decided_at > now() - make_interval(days => core.setting_int('case_secret_days')))), '{}'::bigint[]);
end $$;

grant execute on function auth.my_listing_desk(), auth.my_listings() to desk_api;
reset role;
