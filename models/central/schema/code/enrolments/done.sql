-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody has done already: 曾參加, 先備課程. A course is done by hours that hold (核定時數); while its list is not confirmed yet,
-- by a seat in it, but for who was absent from all that was marked.
set local role desk_owner;

create or replace function core.was_done(e core.enrolment, c core.course) returns boolean
language plpgsql stable as $$
begin
    if e.state not in ('accepted', 'listed') or c.ends_at > now() or c.state in ('cancelled', 'submitted') then return false; end if;
    if c.state in ('confirmed', 'confirmed_empty') then
        return exists (select from core.award w where w.course_id = c.id and w.person_id = e.person_id and w.kind <> 'lecture' and w.hours > 0
            and w.superseded_by is null);
    end if;
    return exists (select from core.presence p where p.enrolment_id = e.id and p.code in ('P', 'L', 'E'))
        or not exists (select from core.presence p where p.enrolment_id = e.id);
end $$;

-- The courses that somebody has done, with the hours of each; credits are none.
create or replace function core.courses_done(p_person bigint) returns table(course_id bigint, hours numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query select w.course_id, coalesce(sum(w.hours) filter (where w.kind = 'hours'), 0) from core.award w
            where w.person_id = p_person and w.kind <> 'lecture' and w.hours > 0 and w.superseded_by is null group by w.course_id
        union all select c.id, case c.hour_unit when 'hour' then c.hours else 0 end from core.enrolment e join core.course c on c.id = e.course_id
            where e.person_id = p_person and c.state not in ('confirmed', 'confirmed_empty') and core.was_done(e, c);
end $$;

-- The same course again: of the same unit under the same title.
create or replace function core.done_before(c core.course, p_person bigint) returns core.course
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare d core.course;
begin
    select x.* into d from core.course x where x.unit_id = c.unit_id and x.title_folded = c.title_folded and x.id <> c.id
        and x.id in (select y.course_id from core.courses_done(p_person) y) order by x.ends_at desc limit 1;
    return d;
end $$;

-- First time in this series, or in a course of this name.
create or replace function core.is_first_time(c core.course, p_person bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return not exists (select from core.courses_done(p_person) y join core.course d on d.id = y.course_id
        where d.series_id = c.series_id or d.unit_id = c.unit_id and d.title_folded = c.title_folded);
end $$;

-- 先備條件: one of the courses, and hours enough under the tag.
create or replace function core.has_prereq(p jsonb, p_person bigint) returns boolean
language plpgsql stable as $$
begin
    return (p -> 'courses' = '[]' or exists (select from core.courses_done(p_person) y join core.course d on d.id = y.course_id
            where p -> 'courses' @> to_jsonb(d.number)))
        and (p ->> 'tag' = '' or coalesce((select sum(y.hours) from core.courses_done(p_person) y join core.course d on d.id = y.course_id
            join core.course_revision v on v.course_id = d.id and v.revision = d.revision and v.body -> 'tags' ? (p ->> 'tag')), 0)
                >= (p ->> 'hours')::numeric);
end $$;

grant execute on function core.done_before(core.course, bigint) to desk_api;
reset role;
