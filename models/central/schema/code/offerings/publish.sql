-- SPDX-License-Identifier: GPL-3.0-or-later
-- A course that is approved has its offering at once, to be found from its hour: who reads goes by the hour, and nobody has to
-- write anything then. What the feed has of it follows when the centre next looks (core.publish_due).
set local role desk_owner;

-- A nature with all that it lies under.
create or replace function core.natures_above(p_ids int[]) returns int[]
language plpgsql stable as $$
begin
    return (with recursive up(id, parent_id) as (
            select n.id, n.parent_id from core.course_nature n where n.id = any (p_ids)
            union select n.id, n.parent_id from core.course_nature n join up on n.id = up.parent_id)
        select coalesce(array_agg(id order by id), '{}') from up);
end $$;

-- What a course is found by beside its words: each value after the letter of its facet (core.facet_letter); r: how one registers.
create or replace function core.facets_of_course(c core.course, p_body jsonb, p_unit_kind text) returns text[]
language plpgsql stable as $$
declare
    days  int[] := (select array_agg(distinct extract(isodow from s.starts_at at time zone 'Asia/Taipei')::int)
        from core.course_session s where s.course_id = c.id);
    hours numeric := case c.hour_unit when 'credit' then 18 else 1 end * c.hours;
begin
    days := coalesce(days, array[extract(isodow from c.starts_at at time zone 'Asia/Taipei')::int]);
    return (select array_agg(distinct f.facet order by f.facet) from (
        select l.letter || ':' || v from (values ('l', 'levels'), ('j', 'titles'), ('s', 'subjects'), ('t', 'tags')) l(letter, field),
            jsonb_array_elements_text(coalesce(p_body -> l.field, '[]')) v
        union all select 'r:' || v from jsonb_array_elements_text(coalesce(p_body -> 'channels', '[]')) v
            -- Without 線上報名設定 nobody can enrol: 未提供線上報名, whatever the form says.
            where v <> 'online' or exists (select from core.registration r where r.course_id = c.id and r.enabled)
        union all select 'n:' || n
            from unnest(core.natures_above(array(select v::int from jsonb_array_elements_text(coalesce(p_body -> 'natures', '[]')) v))) n
        union all select 'o:' || i from core.registration r, jsonb_array_elements_text(r.settings -> 'items') i
            where r.course_id = c.id and r.enabled and i in ('meal', 'stay', 'transport')
        union all select 'w:' || d from unnest(days) d
        union all select 'y:' || case when d > 5 then 'weekend' else 'weekday' end from unnest(days) d
        union all values ('k:' || c.class_kind), ('m:' || c.mode), ('a:' || c.open_scope), ('u:' || p_unit_kind), ('c:' || c.county_id),
            ('d:' || nullif(p_body ->> 'district_id', '')), ('p:' || nullif(p_body ->> 'time_kind', '')),
            ('h:' || case when hours <= 3 then '3' when hours <= 6 then '6' when hours <= 18 then '18' else 'more' end),
            ('f:' || case when c.fee = 0 then 'free' else 'paid' end),
            (case when jsonb_typeof(p_body -> 'civil') = 'object' then 'x:civil' end),
            (case when jsonb_typeof(p_body -> 'environment') = 'object' then 'x:environment' end)) f(facet)
        where f.facet is not null);
end $$;

-- A day or a moment of a form, in Taiwan; of a day its beginning, or p_after: its end.
create or replace function core.moment_of(p_text text, p_after boolean) returns timestamptz
language sql stable as $$
    select case when coalesce(p_text, '') = '' then case when p_after then timestamptz 'infinity' else timestamptz '-infinity' end
        else (p_text::timestamp + case when p_after and length(p_text) = 10 then interval '1 day'
            else interval '0' end) at time zone 'Asia/Taipei' end
$$;

-- The offering as the course is now.
create or replace function core.put_offering(c core.course) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    body jsonb := (select r.body from core.course_revision r where r.course_id = c.id and r.revision = c.revision);
    u    core.unit;
    r    core.registration;
    new  core.offering;
begin
    if c.published_at is null or body is null or c.state in ('submitted', 'returned', 'rejected', 'withdrawn') then
        delete from core.offering o where o.id = c.id;
        return;
    end if;
    select * into strict u from core.unit x where x.id = c.unit_id;
    select * into new from core.offering o where o.id = c.id;
    new.id := c.id;
    new.number := c.number;
    new.unit_id := c.unit_id;
    new.title := c.title;
    new.county_id := c.county_id;
    new.district_id := nullif(body ->> 'district_id', '')::int;
    new.venue := coalesce(body ->> 'venue', '');
    new.visible_from := c.published_at;
    new.starts_at := c.starts_at;
    new.ends_at := c.ends_at;
    -- 線上報名設定 says to the minute what the form says by the day.
    select * into r from core.registration x where x.course_id = c.id and x.enabled;
    new.reg_from := coalesce(r.open_at, core.moment_of(body ->> 'reg_from', false));
    new.reg_to := coalesce(r.close_at, core.moment_of(body ->> 'reg_to', true));
    new.hours := c.hours;
    new.hour_unit := c.hour_unit;
    new.fee := c.fee;
    new.quota := c.quota;
    new.free := greatest(0, c.quota - core.shown_taken(c));
    new.lecturers := array(select distinct l.name from core.course_lecturer l where l.course_id = c.id and l.revision = c.revision order by l.name);
    new.cancelled := c.state = 'cancelled';
    new.facets := core.facets_of_course(c, body, u.kind);
    new.title_folded := core.found_by(c.title);
    new.unit_folded := core.found_by(u.name);
    new.lecturers_found := array(select 'i:' || core.fold(l) from unnest(new.lecturers) l);
    -- Moved to a day to come it is in the feed again.
    if new.announced is not true then new.announced := case when new.visible_from <= now() then new.ends_at > now() end; end if;
    delete from core.offering o where o.id = c.id and o is distinct from new;
    insert into core.offering select (new).* on conflict (id) do nothing;
end $$;

-- Of core.course: counters of seats wait for the hour, and so do not write here each time.
create or replace function core.keep_offering() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.published_at is not null or (tg_op = 'UPDATE' and old.published_at is not null) then perform core.put_offering(new); end if;
    return null;
end $$;

-- Of core.registration: from when to when one enrols, and whether meals, beds, a bus are asked for.
create or replace function core.keep_offering_care() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.put_offering(c) from core.course c where c.id = new.course_id and c.published_at is not null;
    return null;
end $$;

-- Of core.unit: another name, another kind.
create or replace function core.rename_offerings() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.offering o set unit_folded = core.found_by(new.name),
        facets = array(select f from unnest(o.facets) f where f not like 'u:%' union select 'u:' || new.kind order by 1) where o.unit_id = new.id;
    return null;
end $$;

-- The feed hears of what everybody sees, or saw.
create or replace function sync.log_offering() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(tg_op <> 'INSERT' and old.announced, false) or coalesce(tg_op <> 'DELETE' and new.announced, false) then
        insert into sync.change(unit_id, tab, op, pk)
            values (0, 'offering', case when tg_op = 'DELETE' then 'D' else 'U' end, case when tg_op = 'DELETE' then old.id else new.id end);
    end if;
    return null;
end $$;

-- Seats as they are now, once an hour: each enrolment told to every desk of the country would be more than anybody reads. Whoever
-- is writing an offering just now writes its seats too, and is not waited for.
create or replace function core.count_seats() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int := 0;
begin
    update core.offering_hour h set at = date_trunc('hour', now()) where h.at < date_trunc('hour', now());
    if not found then return n; end if;
    update core.offering o set free = greatest(0, c.quota - core.shown_taken(c)) from core.course c where c.id = o.id and o.id in (
        select x.id from core.offering x join core.course y on y.id = x.id
        where x.announced and x.free <> greatest(0, y.quota - core.shown_taken(y)) for no key update of x skip locked);
    get diagnostics n = row_count;
    return n;
end $$;

-- What has become visible, what has ended, and once an hour how many seats are free. Called whenever the centre hands out
-- mails; where there is nothing to do it reads a few pages of an index.
create or replace function core.publish_due() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    shown int;
    ended int;
begin
    update core.offering o set announced = o.ends_at > now() where o.id in (
        select x.id from core.offering x where x.announced is null and x.visible_from <= now() for no key update skip locked);
    get diagnostics shown = row_count;
    update core.offering o set announced = false where o.id in (
        select x.id from core.offering x where x.announced and x.ends_at <= now() for no key update skip locked);
    get diagnostics ended = row_count;
    return jsonb_build_object('courses_shown', shown, 'offerings_ended', ended, 'seats_counted', core.count_seats());
end $$;
reset role;
