-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of courses stands in the way of deleting an account (core.obstacle_kind): those it owns whose list is not confirmed
-- (名單確認通過); course.reassign gives them to somebody else.
set local role desk_owner;

create or replace function core.obstacle_courses(ac core.account) returns setof jsonb
language sql stable as $$
    select jsonb_build_object('course_id', x.id, 'number', x.number, 'title', x.title, 'state', core.course_state(x.state, x.ends_at),
            'unit_id', x.unit_id)
        from core.course x where x.owner_account_id = ac.id and core.course_lives(x.state) order by x.id limit 20
$$;

-- The same of an account that an approval has opened and that is taken back.
create or replace function core.courses_of_case(p_application bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(o || '{"key": "course.open"}'), '[]') from core.account ac cross join lateral core.obstacle_courses(ac) o
        where ac.application_id = p_application and ac.state = 'open');
end $$;

grant execute on function core.courses_of_case(bigint) to desk_api;
reset role;
