-- SPDX-License-Identifier: GPL-3.0-or-later
-- The courses that lie in an actor's scope: those of one's own unit, for a desk those that it reviews and its own. 作業人員 hold the
-- heads of all courses of their unit, and the whole of those that they own or stand in for (II.0).
set local role desk_owner;

-- The unit whose courses one has, or null.
create or replace function auth.my_course_unit() returns int
language sql stable as $$ select case when auth.my_scope('course') in ('unit', 'desk') then auth.my_unit() end $$;

-- The desk whose courses one reviews, or null.
create or replace function auth.my_course_desk() returns int
language sql stable as $$ select case when auth.my_scope('course') = 'desk' then auth.my_unit() end $$;

-- The business accounts of the actor's person, for what is one's own.
create or replace function auth.my_accounts() returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select array_agg(a.id) from core.account a
        where a.person_id = auth.my_person() and a.account_type <> 'teacher'), '{}'::bigint[]);
end $$;

-- Whether a course is one's own: as its owner, or as a deputy.
create or replace function core.keeps_course(p_course bigint, p_owner bigint, p_accounts bigint[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return p_owner = any (p_accounts) or exists (select from core.course_deputy d where d.course_id = p_course and d.account_id = any (p_accounts));
end $$;

grant execute on function auth.my_course_unit(), auth.my_course_desk(), auth.my_accounts(), core.keeps_course(bigint, bigint, bigint[]) to desk_api;
reset role;
