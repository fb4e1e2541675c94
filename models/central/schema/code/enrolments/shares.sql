-- SPDX-License-Identifier: GPL-3.0-or-later
-- 每校上限, 縣市配額: what of the seats one school, and the teachers of one county, may have. Seats of a county are kept for it until they
-- are released (release_at); till then all counties that have none together have what is left.
set local role desk_owner;

create or replace function core.shares_released(r core.registration) returns boolean
language sql stable as $$ select coalesce(core.minute_of(r.settings ->> 'release_at') <= clock_timestamp(), false) $$;

-- The seats of each county, and of all others together ('0'), of so many; none: nobody has set any.
create or replace function core.county_shares(r core.registration, p_seats int) returns jsonb
language plpgsql immutable as $$
begin
    if coalesce(r.settings -> 'county_quota', '[]') = '[]' then return '{}'::jsonb; end if;
    return (select jsonb_object_agg(q ->> 'county_id', q -> 'quota')
            || jsonb_build_object('0', greatest(0, p_seats - sum((q ->> 'quota')::bigint)))
        from jsonb_array_elements(r.settings -> 'county_quota') q);
end $$;

-- Whose seats somebody of a county takes.
create or replace function core.share_of(p_shares jsonb, p_county int) returns text
language sql immutable as $$
    select case when p_shares ? p_county::text then p_county::text when p_shares <> '{}' then '0' end
$$;

-- A county has taken up its share, and what others left has not been released yet.
create or replace function core.county_is_full(c core.course, r core.registration, p_unit int, p_seats int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    shares jsonb := core.county_shares(r, p_seats);
    share  text;
begin
    if shares = '{}' or core.shares_released(r) then return false; end if;
    share := (select core.share_of(shares, u.county_id) from core.unit u where u.id = p_unit);
    return (shares ->> share)::int <= (select count(*) from core.enrolment e join core.unit u on u.id = e.unit_id
        where e.course_id = c.id and e.state = any (core.seat_states()) and core.share_of(shares, u.county_id) = share);
end $$;

-- Somebody waits for the seat that somebody of a school would have: of the same share, or of one that is not taken up. Whoever waits for
-- seats of their county keeps nobody from those of another.
create or replace function core.is_awaited(c core.course, r core.registration, p_unit int, p_seats int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    shares jsonb := case when core.shares_released(r) then '{}' else core.county_shares(r, p_seats) end;
    share  text := (select core.share_of(shares, u.county_id) from core.unit u where u.id = p_unit);
begin
    return exists (
        select from (select u.county_id, min(u.id) as unit_id from core.enrolment e join core.unit u on u.id = e.unit_id
            where e.course_id = c.id and e.state = 'waiting' group by u.county_id) x
        where core.share_of(shares, x.county_id) is not distinct from share or not core.county_is_full(c, r, x.unit_id, p_seats));
end $$;

create or replace function core.unit_is_full(c core.course, r core.registration, p_unit int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce(r.unit_max <= (select count(*) from core.enrolment e where e.course_id = c.id and e.unit_id = p_unit
        and e.state = any (core.seat_states())), false);
end $$;

-- A class, a school or a county that has more than its share by whom a decision has given a seat; judged after it was done, the course
-- locked. What was over before stands in nobody's way.
create or replace function core.need_shares(c core.course, r core.registration, p_seated bigint[]) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    x      record;
    size   int := core.class_size(c);
    shares jsonb := core.county_shares(r, c.quota);
begin
    select e.class_no, count(*) as n into x from core.enrolment e
        where e.course_id = c.id and e.class_no is not null and e.state = any (core.seat_states())
        group by e.class_no having count(*) > size and bool_or(e.id = any (p_seated)) order by 1 limit 1;
    if x.n > 0 then perform core.refuse('KD288', 'enrol.class_full', jsonb_build_object('class_no', x.class_no, 'size', size)); end if;
    select e.unit_id, count(*) as n into x from core.enrolment e
        where e.course_id = c.id and e.state = any (core.seat_states())
        group by e.unit_id having count(*) > r.unit_max and bool_or(e.id = any (p_seated)) order by 1 limit 1;
    if x.n > 0 then perform core.refuse('KD287', 'enrol.share_over', jsonb_build_object('unit_id', x.unit_id, 'most', r.unit_max)); end if;
    if shares = '{}' or core.shares_released(r) then return; end if;
    select core.share_of(shares, u.county_id) as share, count(*) as n into x from core.enrolment e join core.unit u on u.id = e.unit_id
        where e.course_id = c.id and e.state = any (core.seat_states())
        group by 1 having count(*) > (shares ->> core.share_of(shares, u.county_id))::int and bool_or(e.id = any (p_seated)) order by 1 limit 1;
    if x.n > 0 then
        perform core.refuse('KD287', 'enrol.share_over', jsonb_build_object('county_id', nullif(x.share::int, 0), 'most', shares -> x.share));
    end if;
end $$;

grant execute on function core.county_is_full(core.course, core.registration, int, int),
    core.is_awaited(core.course, core.registration, int, int),
    core.unit_is_full(core.course, core.registration, int), core.need_shares(core.course, core.registration, bigint[]) to desk_api;
reset role;
