-- SPDX-License-Identifier: GPL-3.0-or-later
-- A course that was sent back and that nobody puts right ends by itself (撤回) after so many days (setting course_idle_days); mails
-- say so when half of them have gone, and a week before. Never before the last of them has been out for a week.
set local role desk_owner;

create or replace function core.end_idle_courses() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    days    constant int := core.setting_int('course_idle_days');
    c       core.course;
    said    record;
    centre  auth.actor;
    reminds int := 0;
    ends    int := 0;
begin
    if days <= 0 then return jsonb_build_object('courses_reminded', 0, 'courses_ended', 0); end if;
    for c in select * from core.course x where x.state = 'returned' and x.state_at <= now() - make_interval(days => days / 2)
             order by x.id limit 10000 for no key update skip locked loop
        select count(*) as n, max(e.at) as last into said from core.course_event e
            where e.course_id = c.id and e.action = 'remind' and e.at > c.state_at;
        if said.n > 0 and said.last <= now() - interval '7 days' and c.state_at <= now() - make_interval(days => days) then
            perform core.decide_course(c, 'withdrawn', c.reason, c.reason_key, c.field_reasons, centre),
                core.note_course(c, 'expire', 'withdrawn', '', centre),
                core.post_course('course.expire', c, c.reason, null);
            ends := ends + 1;
        elsif said.n = 0 or said.n = 1 and c.state_at <= now() - make_interval(days => days - 7) and said.last <= now() - interval '7 days' then
            perform core.note_course(c, 'remind', 'returned', '', centre);
            perform core.post_course('course.remind', c, to_char((greatest(c.state_at + make_interval(days => days), now() + interval '7 days'))
                at time zone 'Asia/Taipei', 'YYYY/MM/DD'), null);
            reminds := reminds + 1;
        end if;
    end loop;
    return jsonb_build_object('courses_reminded', reminds, 'courses_ended', ends);
end $$;
reset role;
