-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of the courses to come is for one teacher: 我可報名, and what is held while one is elsewhere (不與我的行程衝突). By the rules by which
-- enrol.submit refuses (code/enrolments/rules.sql), asked of each course that its facets do not rule out already.
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

grant execute on function core.eligible_offerings(core.teacher), core.clashing_offerings(bigint) to desk_api;
reset role;

set local role desk_api;

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
