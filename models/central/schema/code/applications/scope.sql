-- SPDX-License-Identifier: GPL-3.0-or-later
-- The cases that lie in an actor's scope.
set local role desk_owner;

-- The desk whose cases one reviews, or null.
create or replace function auth.my_desk() returns int
language sql stable as $$ select case when auth.my_scope('application') = 'desk' then auth.my_unit() end $$;

-- The unit whose colleagues one decides on, or null.
create or replace function auth.my_chief_unit() returns int
language sql stable as $$ select case when auth.my_scope('application') = 'unit' then auth.my_unit() end $$;

-- The application that the held secret opens, as an array for policies. A secret ends some time after its case: it lies on
-- PCs that are given away one day, and opens the paper with the whole ID.
create or replace function auth.my_cases() returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare secret bytea := auth.my_secret();
begin
    if secret is null then return '{}'::bigint[]; end if;
    return coalesce((select array_agg(c.application_id) from auth.case_secret c left join core.application a on a.id = c.application_id
        where c.secret_hash = secret and c.application_id is not null
          and (a.id is null  -- it is just being made
               or a.state not in ('approved', 'rejected', 'withdrawn')
               or a.changed_at > now() - make_interval(days => core.setting_int('case_secret_days')))), '{}'::bigint[]);
end $$;

grant execute on function auth.my_desk(), auth.my_chief_unit(), auth.my_cases() to desk_api;
reset role;
