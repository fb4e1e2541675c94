-- SPDX-License-Identifier: GPL-3.0-or-later
-- What time does to courses: they become visible at a full hour, and are over after their last session. Whoever reads goes by the
-- times themselves; here the centre writes down what has become so, for the desks and for the list that everybody finds.
set local role desk_owner;

-- When a course that is approved now becomes visible (setting course_publish).
create or replace function core.publish_time() returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return case when (select s.value from core.setting s where s.key = 'course_publish') = 'at_once' then now()
                else date_trunc('hour', now()) + interval '1 hour' end;
end $$;

-- Courses whose last session is over.
create or replace function core.turn_courses() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      core.course;
    centre auth.actor;
    n      int := 0;
begin
    for c in select * from core.course x where x.state = 'approved' and x.ends_at <= now()
             order by x.id limit 10000 for no key update skip locked loop
        update core.course x set state = 'list_due', state_at = x.ends_at, row_version = x.row_version + 1 where x.id = c.id;
        c.ends_at := null;  -- the history tells of the state as it was written
        perform core.note_course(c, 'over', 'list_due', '', centre);
        n := n + 1;
    end loop;
    return jsonb_build_object('courses_over', n);
end $$;
reset role;
