-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of the courses is so for one teacher: 我可報名, what is held while one is elsewhere (不與我的行程衝突), and 我的狀態. What one may enrol in
-- goes by the rules by which enrol.submit refuses (code/enrolments/rules.sql), asked of each course that its facets do not rule out already.
set local role desk_owner;

-- Whether somebody may enrol now, or may once it opens.
create or replace function core.may_enrol(c core.course, r core.registration, t core.teacher) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    by_time core.enrol_refusal := core.enrol_time_refusal(c, r);
    no      core.enrol_refusal;
begin
    if by_time.key <> 'enrol.not_open' or r.accept_mode = 'nominated' or core.is_full(c, r, t.unit_id) then return false; end if;
    no := core.enrol_audience_refusal(c, (select x.body from core.course_revision x where x.course_id = c.id and x.revision = c.revision), t,
        (select x from core.unit x where x.id = t.unit_id));
    if no.key is null then no := core.enrol_person_refusal(c, r, t); end if;
    return no.key is null;
end $$;

create or replace function core.eligible_offerings(t core.teacher) returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare levels text[] := array(select 'l:' || l from unnest(core.levels_of(t) || 'any'::text) l);
begin
    if t.id is null or t.state = 'left' then return '{}'::bigint[]; end if;
    return array(select o.id from core.offering o join core.course c on c.id = o.id
        join core.registration r on r.course_id = o.id and r.enabled and r.close_at > now()
        where o.starts_at > now() and o.visible_from <= now() and not o.cancelled
          and (o.facets && levels or not exists (select from unnest(o.facets) f where f like 'l:%'))
          and (c.open_scope <> 'own' or c.unit_id = t.unit_id)
          and not exists (select from core.enrolment e where e.course_id = o.id and e.person_id = t.person_id and core.enrolment_lives(e.state))
          and core.may_enrol(c, r, t)
        order by o.id);
end $$;

-- Courses that one is not in, with a session during one of one's own.
create or replace function core.clashing_offerings(p_person bigint) returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return array(select distinct s.course_id
        from core.enrolment e join core.course x on x.id = e.course_id and x.state = 'approved' and x.ends_at > now()
        join core.course_session m on m.course_id = x.id and m.ends_at > now()
        -- No session is longer than a day: the index over when they begin leads to them.
        join core.course_session s on s.starts_at < m.ends_at and s.starts_at > m.starts_at - interval '1 day' and s.ends_at > m.starts_at
        join core.offering o on o.id = s.course_id and o.visible_from <= now() and not o.cancelled
        where e.person_id = p_person and e.state <> 'listed' and core.has_part(e.state, e.course_id) and s.course_id <> x.id
          and not exists (select from core.enrolment i where i.course_id = s.course_id and i.person_id = p_person
            and core.enrolment_lives(i.state))
        order by 1);
end $$;

-- 我的狀態: courses that one follows, has registered for (as one may know it by now), and has taken part in (已參加).
create or replace function core.own_courses(p_person bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object(
        'followed', (select coalesce(jsonb_agg(t.course_id), '[]') from core.track t where t.person_id = p_person and t.of_teacher),
        'enrolled', (select coalesce(jsonb_agg(e.course_id), '[]') from core.enrolment e where e.person_id = p_person
            and core.shown_state(e.state, e.offer_until, core.results_hidden(e.course_id)) not in ('declined', 'cancelled', 'course_cancelled')),
        'attended', (select coalesce(jsonb_agg(d.course_id), '[]') from core.courses_done(p_person) d where not core.results_hidden(d.course_id)));
end $$;

-- A query of a teacher with what is so for them, where it is asked for.
create or replace function core.with_own(q jsonb, p_teacher bigint) returns jsonb
language plpgsql stable as $$
begin
    return case when p_teacher is not null then q || jsonb_build_object('own', core.own_courses(p_teacher)) else q end;
end $$;

create or replace function core.own_ids(p_own jsonb, p_values text[]) returns text
language sql immutable as $$
    select format('%L::bigint[]', array(select distinct i::bigint from unnest(p_values) v, jsonb_array_elements_text(p_own -> v) i))
$$;

create or replace function core.own_filter(p_own jsonb, p_values text[], p_not boolean) returns jsonb
language sql immutable as $$
    select jsonb_build_object('base', format('%s(o.id = any (%s))', case when p_not then 'not ' else '' end, core.own_ids(p_own, p_values)),
        'tokens', null)
$$;

-- How many of what is found is so: few enough to be counted exactly.
create or replace function core.count_own(f core.offering_filter, p_own jsonb) returns jsonb
language plpgsql stable as $$
declare
    value  text;
    n      bigint;
    counts jsonb := jsonb_build_object();
begin
    -- as core.first_offerings
    -- @plpgsql_check_options: security_warnings = off
    foreach value in array '{followed,enrolled,attended}'::text[] loop
        execute format('select count(*) from core.offering o where o.id = any (%s) and %s', core.own_ids(p_own, array[value]),
            core.plain_filter(f, 'mine')) into n;
        counts := counts || jsonb_build_object(value, n);
    end loop;
    return jsonb_build_object('mine', jsonb_build_object('counts', counts, 'about', false));
end $$;

grant execute on function core.eligible_offerings(core.teacher), core.clashing_offerings(bigint) to desk_api;
reset role;

set local role desk_api;

-- The person whose 我的狀態 a search may go by: a teacher's alone.
create or replace function cmd.searching_teacher(a auth.actor) returns bigint
language plpgsql as $$
begin
    return case when a.person_id is not null and not a.must_change and auth.right_to(a.account_type, 'enrol.submit') is not null then a.person_id end;
end $$;

create or replace function api.own_offerings(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    if auth.right_to(me.account_type, 'enrol.submit') is null then
        perform core.refuse('KA004', 'right.missing', '{"kind": "enrol.submit"}');
    end if;
    perform auth.spend('search', 'account', me.account_id::text, 50);
    return jsonb_build_object('at', core.utc(now()), 'eligible', core.eligible_offerings(core.teacher_of(me.person_id)),
        'clashing', core.clashing_offerings(me.person_id));
end $$;

grant execute on function api.own_offerings(text) to desk_user;
reset role;
