-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether somebody may enrol (II.4.4), in the order in which it is said: by the course's dates and audience, by the entry in the
-- roster, by what the person has done and has enrolled in. The form shows the first that stands against it; enrol.submit refuses by it.
set local role desk_owner;

create or replace function core.enrol_no(p_code text, p_key text, p_values jsonb default '{}') returns core.enrol_refusal
language sql immutable as $$ select row (p_code, p_key, p_values)::core.enrol_refusal $$;

-- 參加對象 that somebody belongs to: by the kind of school, the stage they teach at, and their title.
create or replace function core.levels_of(t core.teacher) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    kind  text := (select u.kind from core.unit u where u.id = t.unit_id);
    stage text := case t.stage_id when 10 then 'kindergarten' when 20 then 'elementary' when 30 then 'junior_high' when 40 then 'senior_high'
        when 50 then 'vocational' when 60 then 'special' end;
    staff boolean := (select x.staff_group = 'staff' from core.teacher_title x where x.id = t.title_id);
begin
    return array(select distinct l from unnest(case kind
            when 'senior_high' then '{senior_high}' when 'vocational_high' then '{vocational,senior_high}' when 'junior_high' then '{junior_high}'
            when 'elementary' then '{elementary}' when 'kindergarten' then '{kindergarten}' when 'special_education' then '{special}'
            when 'university' then '{university}' when 'experimental_education' then '{elementary,junior_high,senior_high}' else '{}' end::text[]
        || stage || case when staff then 'administrative' end) l where l is not null order by l);
end $$;

-- 優先組 that somebody falls into, 0: none of them.
create or replace function core.priority_of(s jsonb, c core.course, t core.teacher, p_source text) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if s -> 'priority' = '[]' then return 0; end if;
    return coalesce((select min(g.n) from jsonb_array_elements(s -> 'priority') with ordinality g(g, n) where case g.g ->> 'rule'
        when 'own_unit' then t.unit_id = c.unit_id
        when 'own_county' then (select u.county_id from core.unit u where u.id = t.unit_id) = (select u.county_id from core.unit u
            where u.id = c.unit_id)
        when 'titles' then g.g -> 'values' @> to_jsonb(t.title_id)
        when 'subjects' then exists (select from unnest(t.subjects) x where g.g -> 'values' @> to_jsonb(x))
        when 'levels' then exists (select from unnest(core.levels_of(t)) x where g.g -> 'values' @> to_jsonb(x))
        when 'first_time' then core.is_first_time(c, t.person_id)
        when 'nominated' then p_source = 'nominated' end), 0);
end $$;

-- By its dates.
create or replace function core.enrol_time_refusal(c core.course, r core.registration, p_begins timestamptz default null)
returns core.enrol_refusal
language plpgsql stable as $$
declare
    at    timestamptz := clock_timestamp();
    begins timestamptz := coalesce(p_begins, core.first_session_start(c));
begin
    if c.id is null or c.published_at > at is not false then  -- as if there were none
        return core.enrol_no('KD258', 'enrol.not_published');
    elsif c.state = 'cancelled' then return core.enrol_no('KD261', 'enrol.cancelled');
    elsif r.course_id is null or not r.enabled then return core.enrol_no('KD257', 'enrol.none');
    elsif c.state not in ('approved', 'list_due') then return core.enrol_no('KD262', 'enrol.started');
    elsif r.open_at > at then
        return core.enrol_no('KD259', 'enrol.not_open', jsonb_build_object('at', core.utc(r.open_at), 'now', core.utc(at)));
    elsif r.close_at <= at then return core.enrol_no('KD260', 'enrol.closed', jsonb_build_object('at', core.utc(r.close_at)));
    elsif c.ends_at <= at or begins <= at and not (r.settings ->> 'walk_in')::boolean then return core.enrol_no('KD262', 'enrol.started');
    end if;
    return null;
end $$;

-- By whom it is for; u: where the teacher is.
create or replace function core.enrol_audience_refusal(c core.course, b jsonb, t core.teacher, u core.unit) returns core.enrol_refusal
language plpgsql stable as $$
declare ids bigint[];
begin
    if c.open_scope = 'own' and t.unit_id <> c.unit_id then return core.enrol_no('KD263', 'enrol.own_school'); end if;
    if c.open_scope = 'named' and not core.is_named(c.id, t) then return core.enrol_no('KD424', 'enrol.not_named'); end if;
    if c.open_scope = 'county' then
        ids := array[(select x.county_id from core.unit x where x.id = c.unit_id)];
    elsif c.open_scope = 'counties' then
        ids := core.numbers_of(coalesce(b -> 'open_counties', '[]'));
    end if;
    if u.county_id <> all (ids) then
        return core.enrol_no('KD264', 'enrol.scope', jsonb_build_object('scope', c.open_scope, 'have', u.name, 'names',
            (select jsonb_agg(x.name order by x.id) from core.county x where x.id = any (ids))));
    end if;
    if c.open_scope = 'units' then
        ids := core.numbers_of(coalesce(b -> 'open_units', '[]'));
        if u.id <> all (ids) and u.id <> c.unit_id then
            return core.enrol_no('KD264', 'enrol.scope', jsonb_build_object('scope', 'units', 'have', u.name, 'names',
                (select jsonb_agg(x.name order by x.id)
                     from (select y.id, y.name from core.unit y where y.id = any (ids) order by y.id limit 10) x)));
        end if;
    end if;
    if coalesce(b -> 'levels', '[]') <> '[]' and not b -> 'levels' ? 'any' and not b -> 'levels' ?| core.levels_of(t) then
        return core.enrol_no('KD265', 'enrol.level', jsonb_build_object('wanted', b -> 'levels',
            'have', (select k.name from core.unit_kind k where k.key = u.kind)));
    end if;
    if coalesce(b -> 'titles', '[]') <> '[]' and not b -> 'titles' @> to_jsonb(t.title_id) then
        ids := core.numbers_of(b -> 'titles');
        return core.enrol_no('KD266', 'enrol.title', jsonb_build_object(
            'wanted', (select jsonb_agg(x.name order by x.id) from core.teacher_title x where x.id = any (ids)),
            'have', (select x.name from core.teacher_title x where x.id = t.title_id)));
    end if;
    if b ->> 'subjects_rule' = 'only' then
        ids := core.numbers_of(b -> 'subjects');
        if b -> 'subjects' <> '[]' and not ids && t.subjects::bigint[] then
            return core.enrol_no('KD267', 'enrol.subject', jsonb_build_object(
                'wanted', (select jsonb_agg(x.name order by x.id) from core.subject x where x.id = any (ids)),
                'have', (select coalesce(string_agg(x.name, '、' order by x.id), '') from core.subject x where x.id = any (t.subjects))));
        end if;
    end if;
    return null;
end $$;

-- The first course that one is live in and that is held at the same time.
create or replace function core.clash_of(c core.course, p_person bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object('title', x.title, 'number', x.number, 'at', core.utc(o.starts_at))
        from core.enrolment e join core.course x on x.id = e.course_id and x.ends_at > c.starts_at and x.starts_at < c.ends_at
            and x.state = 'approved'
        join core.course_session o on o.course_id = x.id
        join core.course_session s on s.course_id = c.id and s.starts_at < o.ends_at and o.starts_at < s.ends_at
        where e.person_id = p_person and e.course_id <> c.id and e.state <> 'listed' and core.has_part(e.state, e.course_id)
        order by o.starts_at, x.id limit 1);
end $$;

-- What else of somebody's bears upon an enrolment, looked at together: whether they have done the same course before (core.done_before),
-- and whether there is another that may be held at the same time (of which core.clash_of knows more). Course by course, and of each no more
-- than is asked: thousands press at once, and whole rows of all courses in a hash cost a sixth of a press.
create or replace function core.elsewhere(c core.course, p_person bigint, out repeated boolean, out crosses boolean)
language plpgsql stable as $$
declare same bigint[];
begin
    select array_agg(e.id) filter (where x.same), coalesce(bool_or(x.crosses), false) into same, crosses
        from core.enrolment e
        cross join lateral (select y.unit_id = c.unit_id and y.title_folded = c.title_folded as same,
                y.ends_at > c.starts_at and y.starts_at < c.ends_at as crosses from core.course y where y.id = e.course_id offset 0) x
        where e.person_id = p_person and e.course_id <> c.id;
    repeated := same is not null and exists (select from core.enrolment e join core.course x on x.id = e.course_id
        where e.id = any (same) and core.was_done(e, x));
end $$;

-- How many of a person's enrolments with an organiser, but for one course, nothing has been decided about.
create or replace function core.open_enrolments(p_person bigint, p_unit int, p_but bigint) returns bigint
language plpgsql stable as $$
begin
    return (select count(*) from core.enrolment e where e.person_id = p_person and e.organiser_id = p_unit and e.course_id <> p_but
        and core.shown_state(e.state, e.offer_until, core.results_hidden(e.course_id)) = 'pending');
end $$;

-- How many seats those of a unit hold in a course, but for one person.
create or replace function core.unit_seats(p_course bigint, p_unit int, p_but bigint) returns bigint
language plpgsql stable as $$
begin
    return (select count(*) from core.enrolment e where e.course_id = p_course and e.unit_id = p_unit and e.state = any (core.seat_states())
        and e.person_id <> p_but);
end $$;

-- By what one has done, and has enrolled in. A statement looks something up only where its rule is set: one that need not is planned all the
-- same, and thousands press at once.
create or replace function core.enrol_person_refusal(c core.course, r core.registration, t core.teacher) returns core.enrol_refusal
language plpgsql stable as $$
declare
    s    jsonb := r.settings;
    p    jsonb := s -> 'prereq';
    d    core.course;
    most int := (s ->> 'same_series')::int;
    x    record;
begin
    if jsonb_typeof(p) = 'object' and not core.has_prereq(p, t.person_id) then
        return core.enrol_no('KD268', 'enrol.prereq', jsonb_build_object('numbers', p -> 'courses', 'name', concat_ws('；',
            (select string_agg(y.title, '、' order by y.number) from core.course y where p -> 'courses' @> to_jsonb(y.number)),
            (select g.label || ' ' || (p ->> 'hours') || ' 小時' from core.course_tag g where g.code = p ->> 'tag'))));
    end if;
    if s ->> 'repeat' = 'refuse' then
        d := core.done_before(c, t.person_id);
        if d.id is not null then
            return core.enrol_no('KD269', 'enrol.repeat', jsonb_build_object('on', d.date_to, 'number', d.number));
        end if;
    end if;
    if c.series_id is not null and most > 0 then
        select count(*) over () as n, y.title into x from core.enrolment e join core.course y on y.id = e.course_id and y.series_id = c.series_id
            where e.person_id = t.person_id and e.course_id <> c.id and core.has_part(e.state, e.course_id)
            order by e.queued_at limit 1;
        if x.n >= most then
            return core.enrol_no('KD270', 'enrol.series', jsonb_build_object('maximum', most, 'title', x.title));
        end if;
    end if;
    if s ->> 'clash' = 'refuse' and core.clash_of(c, t.person_id) is not null then
        return core.enrol_no('KD271', 'enrol.clash', core.clash_of(c, t.person_id));
    end if;
    most := (s ->> 'max_open')::int;
    if most is not null and most <= core.open_enrolments(t.person_id, c.unit_id, c.id) then
        return core.enrol_no('KD272', 'enrol.max_open', jsonb_build_object('maximum', most));
    end if;
    -- Where seats are given at once; in all other modes the cap is the selection's.
    if r.accept_mode = 'first_come' and r.unit_max is not null and r.unit_max <= core.unit_seats(c.id, t.unit_id, t.person_id) then
        return core.enrol_no('KD273', 'enrol.unit_cap', jsonb_build_object('maximum', r.unit_max));
    end if;
    return null;
end $$;

-- All of them but what is filled in, and whether there is room; null: may enrol. For who has taken the owner's rights on.
-- b: the form as it holds; u: where the teacher is; mine: the enrolment there is already; p_begins: the first session.
create or replace function core.first_refusal(c core.course, r core.registration, t core.teacher, b jsonb, u core.unit, mine core.enrolment,
    p_begins timestamptz) returns core.enrol_refusal
language plpgsql stable as $$
declare no core.enrol_refusal;
begin
    if t.id is null or t.state = 'left' then return core.enrol_no('KD256', 'enrol.account', jsonb_build_object('state', coalesce(t.state,
        'none'))); end if;
    no := core.enrol_time_refusal(c, r, coalesce(p_begins, c.starts_at));
    if no.key is null then no := core.enrol_audience_refusal(c, b, t, u); end if;
    if no.key is null then no := core.enrol_person_refusal(c, r, t); end if;
    if no.key is null and mine.id is not null then no := core.enrol_exists(mine); end if;
    if no.key is null and r.accept_mode = 'nominated' then no := core.enrol_no('KD255', 'enrol.nominated_only'); end if;
    return no;
end $$;

create or replace function core.enrol_exists(e core.enrolment) returns core.enrol_refusal
language sql stable as $$
    select core.enrol_no('KD274', 'enrol.exists', jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version,
        'state', core.shown_state(e.state, e.offer_until, core.results_hidden(e.course_id))))
$$;

-- 名額及備取均已額滿 for somebody of a school: nobody waits for what he sees, so this is said of what is committed.
create or replace function core.is_full(c core.course, r core.registration, p_unit int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare seats int := least(r.online_quota, c.quota);
begin
    if r.accept_mode <> 'first_come' or r.wait_quota is null then return false; end if;
    return (c.taken + c.held >= seats or core.is_awaited(c, r, p_unit, seats) or core.county_is_full(c, r, p_unit, seats))
        and (select count(*) from core.enrolment e where e.course_id = c.id and e.state = 'waiting') >= r.wait_quota;
end $$;

grant execute on function core.enrol_time_refusal(core.course, core.registration, timestamptz), core.levels_of(core.teacher), core.priority_of(jsonb,
    core.course, core.teacher, text), core.clash_of(core.course, bigint),
    core.enrol_exists(core.enrolment),
    core.is_full(core.course, core.registration, int), core.enrol_no(text, text, jsonb) to desk_api;
reset role;
