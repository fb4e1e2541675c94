-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the rules of courses ask about a venue, and what whoever may choose one sees of when it is taken.
set local role desk_owner;

-- The one that a unit may hold a course in: its own, or one that is shared; null for any other.
create or replace function core.usable_venue(p_venue bigint, p_unit int) returns core.venue
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v core.venue;
begin
    select * into v from core.venue x where x.id = p_venue and x.state = 'open' and (x.unit_id = p_unit or x.shared);
    return v;
end $$;

-- The sessions in person at a venue that touch a time, of courses that have not been given up: who holds one there.
create or replace function core.venue_sessions(p_venue bigint, p_from timestamptz, p_to timestamptz)
returns table(course_id bigint, number bigint, unit_id int, starts_at timestamptz, ends_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query select c.id, c.number::bigint, c.unit_id, s.starts_at, s.ends_at
        from core.course c join core.course_session s on s.course_id = c.id
        where c.venue_id = p_venue and c.ends_at > p_from and c.starts_at < p_to
            and s.mode = 'in_person' and s.starts_at < p_to and s.ends_at > p_from and c.state not in ('rejected', 'withdrawn', 'cancelled')
        order by s.starts_at, c.id;
end $$;

-- The number of another course that is held there at that time, the earliest; null: none. p_course: the one that is asking.
create or replace function core.venue_clash(p_venue bigint, p_from timestamptz, p_to timestamptz, p_course bigint default null) returns bigint
language plpgsql stable as $$
begin
    return (select s.number from core.venue_sessions(p_venue, p_from, p_to) s where s.course_id is distinct from p_course limit 1);
end $$;

-- How many people it holds; null where the unit may not hold a course there.
create or replace function core.venue_capacity(p_venue bigint, p_unit int) returns int
language plpgsql stable as $$
begin
    return (core.usable_venue(p_venue, p_unit)).capacity;
end $$;

-- What a course's form says of its 研習場所: one that its unit may use, or that it has had; large enough, and free.
create or replace function core.course_venue_findings(d core.course_draft) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    venue bigint := (d.body ->> 'venue_id')::bigint;
    v     core.venue := core.usable_venue(venue, d.unit_id);
    quota bigint := (d.body ->> 'class_count')::bigint * (d.body ->> 'class_size')::bigint;
    clash bigint;
begin
    if venue is null then return; end if;
    if v.id is null and not exists (select from core.course c where c.id = d.course_id and c.venue_id = venue) then
        return next core.finding('venue_id', 'course.venue_unknown');
        return;
    end if;
    if v.capacity < quota then
        return next core.finding('venue', 'course.venue_capacity', jsonb_build_object('capacity', v.capacity, 'quota', quota), true);
    end if;
    select min(core.venue_clash(venue, core.moment(s ->> 'date', s ->> 'from'), core.moment(s ->> 'date', s ->> 'to'), d.course_id)) into clash
        from jsonb_array_elements(d.body -> 'sessions') s
        where s ->> 'mode' = 'in_person' and s ->> 'date' <> '' and s ->> 'from' <> '' and s ->> 'to' > s ->> 'from';
    if clash is not null then return next core.finding('venue', 'course.venue_clash', jsonb_build_object('number', clash), true); end if;
end $$;

grant execute on function core.usable_venue(bigint, int), core.venue_sessions(bigint, timestamptz, timestamptz),
    core.venue_clash(bigint, timestamptz, timestamptz, bigint), core.venue_capacity(bigint, int) to desk_api;
reset role;

set local role desk_api;

-- When a venue is taken from now on, so that nobody plans there in vain: times alone, and of one's own unit's courses the number.
create or replace function api.venue_plan(token text, venue_id bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'venue.add');
    if not exists (select from core.venue v where v.id = venue_plan.venue_id) then perform core.refuse('KD190', 'venue.not_visible'); end if;
    return (select coalesce(jsonb_agg(x.one order by x.starts_at), '[]') from (
        select s.starts_at, jsonb_build_object('starts_at', core.utc(s.starts_at), 'ends_at', core.utc(s.ends_at),
            'number', case when s.unit_id = me.unit_id then s.number end) as one
        from core.venue_sessions(venue_plan.venue_id, now(), now() + interval '400 days') s order by s.starts_at limit 200) x);
end $$;

grant execute on function api.venue_plan(text, bigint) to desk_user;
reset role;
