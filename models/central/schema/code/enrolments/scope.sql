-- SPDX-License-Identifier: GPL-3.0-or-later
-- The enrolments that lie in an actor's scope: those in courses of one's own unit, of 作業人員 in the courses that they own or stand
-- in for, of a teacher the own ones. A desk that reviews a course has no business with who is in it.
set local role desk_owner;

-- The person whose own enrolments these are, or null.
create or replace function auth.my_enrolled_person() returns bigint
language sql stable as $$ select case when auth.is_teacher() and auth.my_scope('enrolment') = 'own' then auth.my_person() end $$;

-- The unit in whose courses one sees who has enrolled, or null.
create or replace function auth.my_enrolment_unit() returns int
language sql stable as $$ select case when not auth.is_teacher() and auth.my_scope('enrolment') in ('unit', 'own') then auth.my_unit() end $$;

-- The courses that one owns or stands in for.
create or replace function auth.my_kept_courses() returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(x.id), '{}') from (
        select c.id from core.course c where c.owner_account_id = any (auth.my_accounts())
        union select d.course_id from core.course_deputy d where d.account_id = any (auth.my_accounts())) x);
end $$;

grant execute on function auth.my_enrolled_person(), auth.my_enrolment_unit(), auth.my_kept_courses() to desk_api;
reset role;
