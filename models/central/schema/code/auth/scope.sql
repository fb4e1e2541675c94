-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is asking, and what lies in their scope.
set local role desk_owner;

create or replace function auth.secret_hash(secret text) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when secret ~ '^[0-9a-f]{64}$' then sha256(convert_to(secret, 'UTF8')) end
$$;

-- A session belongs to the password it was opened with. Times cannot tell: whoever changes it waits for the row, and what
-- was opened meanwhile with the old one would be the younger.
create or replace function auth.me() returns auth.actor
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    select ac.id, ac.person_id, ac.account_type, ac.account_name, ac.name, ac.unit_id, s.installation, c.one_time, null::bytea, null::uuid, null::bytea
        into a
        from auth.session s
        join core.account ac on ac.id = s.account_id and ac.state = 'open'
        join auth.credential c on c.account_id = ac.id
        where s.token_hash = auth.secret_hash(current_setting('app.token', true))
          and s.ended_at is null and (s.generation = c.generation or s.token_hash = c.kept_token)
          and s.expires_at > clock_timestamp()  -- however long the transaction has been open
          and s.seen_at > clock_timestamp() - make_interval(mins => core.setting_int('session_idle_minutes'));
    return a;
end $$;

create or replace function auth.my_person() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.person_id from auth.me() m where not m.must_change
$$;

-- One's own subtree, and the units one's desk reviews though they stand elsewhere in the tree. Empty for none.
create or replace function auth.my_units() returns int[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(u.id order by u.id), '{}') from auth.me() m,
        lateral (select c.descendant as id from core.unit_closure c where c.ancestor = m.unit_id
                 union select x.id from core.unit x where x.chief_reviewer_id = m.unit_id
                 union select x.id from core.unit x where x.colleague_reviewer_id = m.unit_id) u
    where not m.must_change
$$;

-- Units whose accounts one sees.
create or replace function auth.my_account_units() returns int[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case (auth.sight_of(m.account_type, 'account')).scope
                when 'desk' then auth.my_units() when 'unit' then array[m.unit_id] else '{}' end
    from auth.me() m where not m.must_change
$$;

-- The desk whose cases one reviews, or null.
create or replace function auth.my_desk() returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.unit_id from auth.me() m
    where not m.must_change and (auth.sight_of(m.account_type, 'application')).scope = 'desk'
$$;

-- The unit whose colleagues one decides on, or null.
create or replace function auth.my_chief_unit() returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.unit_id from auth.me() m
    where not m.must_change and (auth.sight_of(m.account_type, 'application')).scope = 'unit'
$$;

-- The application that app.case opens, as an array for policies. A secret ends some time after its case: it lies on PCs that
-- are given away one day, and opens the paper with the whole ID.
create or replace function auth.my_cases() returns bigint[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(c.application_id), '{}') from auth.case_secret c left join core.application a on a.id = c.application_id
    where c.secret_hash = auth.secret_hash(current_setting('app.case', true))
      and (a.id is null  -- it is just being made
           or a.state not in ('approved', 'rejected', 'withdrawn')
           or a.changed_at > now() - make_interval(days => core.setting_int('case_secret_days')))
$$;

-- One hash for all that decides what a feed contains; when it changes the desk loads again.
create or replace function auth.scope_hash() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select left(encode(sha256(convert_to(concat_ws('|', m.account_id, m.account_type, m.unit_id, m.must_change,
            auth.my_account_units()::text, auth.my_desk(), auth.my_chief_unit(),
            (select string_agg(v::text, ';' order by v.tab) from auth.visibility v where v.account_type = m.account_type)), 'UTF8')), 'hex'), 32)
    from auth.me() m
$$;

grant execute on function auth.secret_hash(text), auth.me(), auth.my_person(), auth.my_units(), auth.my_account_units(),
    auth.my_desk(), auth.my_chief_unit(), auth.my_cases(), auth.scope_hash() to desk_api;
reset role;
