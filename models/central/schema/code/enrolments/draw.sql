-- SPDX-License-Identifier: GPL-3.0-or-later
-- 截止後抽籤, 截止後依順位: done by the centre itself once registration is over. Nobody presses anything: who could press and roll back
-- would have seen the draw before it was one. Whoever has the secret, which is shown with the result, can do it again.
set local role desk_owner;

create or replace function core.draw_seed(p_number bigint, p_close_at timestamptz, p_secret text) returns text
language sql immutable as $$
    select encode(sha256(convert_to('inservice-draw|' || p_number || '|' || to_char(p_close_at at time zone 'Asia/Taipei',
        'YYYY-MM-DD"T"HH24:MI:SS')
        || '+08:00|' || p_secret, 'UTF8')), 'hex')
$$;

create or replace function core.draw_key(p_seed text, p_id bigint) returns text
language sql immutable as $$ select encode(sha256(convert_to(p_seed || '|' || p_id, 'UTF8')), 'hex') $$;

-- By 順位 it is the second in which one enrolled, and the draw among those of one second.
create or replace function core.key_pending(c core.course, r core.registration) returns void
language plpgsql as $$
declare seed text := core.draw_seed(c.number, r.close_at, (select d.secret from core.draw_secret d where d.course_id = c.id));
begin
    update core.enrolment x set draw_key = case r.accept_mode when 'priority'
        then to_char(x.queued_at at time zone 'UTC', 'YYYYMMDDHH24MISS') || '|' else '' end
            || core.draw_key(seed, x.id)
        where x.course_id = c.id and x.state = 'pending' and x.draw_key is null;
end $$;

-- One course, its row locked.
create or replace function core.draw_course(c core.course) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r      core.registration := core.registration_of(c.id);
    centre auth.actor;
    e      core.enrolment;
    p      record;
    waits  int := 0;
begin
    perform core.key_pending(c, r);
    -- Said before it is done: what moves now is a result, and hidden as one.
    update core.registration x set drawn_at = now() where x.course_id = c.id;
    for p in select x.id, x.proposal from core.proposals(c, '{pending}', core.online_seats(c, r)) x
                 join core.enrolment_order(c.id, '{pending}') o on o.id = x.id order by o.place loop
        select * into e from core.enrolment x where x.id = p.id for no key update;
        if p.proposal = 'accepted' then
            e := core.move_enrolment(core.seat_in_class(e, c, r), 'drawn', 'draw', '', centre);
        elsif waits < coalesce(r.wait_quota, waits + 1) then
            e := core.move_enrolment(e, 'waiting', 'draw', '', centre);
            waits := waits + 1;
        else
            e := core.move_enrolment(e, 'declined', 'draw', '備取名額已滿', centre);
        end if;
    end loop;
end $$;

-- Results whose hour has come: what was drawn is accepted, and everybody hears what became of them.
create or replace function core.announce_course(c core.course) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    centre auth.actor;
    e      core.enrolment;
    hours  interval := make_interval(hours => ((core.registration_of(c.id)).settings ->> 'offer_hours')::int);
begin
    update core.registration x set announced_at = now() where x.course_id = c.id;
    for e in select * from core.enrolment x where x.course_id = c.id and x.state in ('drawn', 'accepted', 'waiting', 'declined', 'offered')
             order by x.id for no key update loop
        if e.state = 'drawn' then
            -- Whose account was stopped meanwhile gets no seat; whether it is opened again is the organiser's to see.
            e := core.move_enrolment(e, case when core.is_stopped(e.person_id) then 'waiting' else 'accepted' end, 'announce', '', centre);
        else
            update core.enrolment x set own_version = x.own_version + 1, offer_until = case when x.state = 'offered'
                    then greatest(x.offer_until, least(now() + hours, core.first_session_start(c))) end
                where x.id = e.id returning * into e;
        end if;
        perform core.tell_result(e, null);
        if e.state = 'offered' then
            perform core.post_enrolment('enrol.offered', e, jsonb_build_object('until', core.local_deadline(e.offer_until)), null);
        end if;
    end loop;
end $$;

-- Whoever had pressed, and was not through yet when the course was called off or drawn: nobody waits for them then. They end with the
-- course; and wait where their own key has them.
create or replace function core.settle_late() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    since  constant timestamptz := now() - interval '1 hour';
    centre auth.actor;
    c      core.course;
    e      core.enrolment;
begin
    for c in select x.* from core.course x where x.state = 'cancelled' and x.state_at > since
             and exists (select from core.enrolment y where y.course_id = x.id and core.has_part(y.state, x.id)) for no key update skip locked loop
        perform core.end_enrolments(c, c.reason, centre);
    end loop;
    for c in select x.* from core.registration r join core.course x on x.id = r.course_id and x.state = 'approved' where r.drawn_at > since
             and exists (select from core.enrolment y where y.course_id = x.id and y.state = 'pending' and y.draw_key is null)
             for no key update of x skip locked loop
        perform core.key_pending(c, core.registration_of(c.id));
        for e in select * from core.enrolment y where y.course_id = c.id and y.state = 'pending' order by y.id for no key update loop
            e := core.move_enrolment(e, 'waiting', 'draw', '', centre);
            perform core.tell_result(e, null);
        end loop;
    end loop;
end $$;

-- A course that something is due with, its row locked. Whoever holds it just then is not waited for; but where it has been due for a while,
-- those who are quick enough to hold it again and again would put off a draw for as long as they like: then it is their turn to wait.
-- p_until: so long the centre's clock has for that, all courses together.
create or replace function core.due_course(p_id bigint, p_since timestamptz, p_until timestamptz) returns core.course
language plpgsql as $$
declare
    c   core.course;
    was constant text := current_setting('lock_timeout');
begin
    select * into c from core.course x where x.id = p_id for no key update skip locked;
    if c.id is null and p_since < now() - interval '1 minute' and clock_timestamp() < p_until then
        perform set_config('lock_timeout', '4s', true);
        begin
            select * into c from core.course x where x.id = p_id for no key update;
        exception when lock_not_available then null;
        end;
        perform set_config('lock_timeout', was, true);
    end if;
    return c;
end $$;

-- What time does to enrolments; a course with which it fails stops no other, nor the mails. Called whenever the centre hands out
-- mails, and in housekeeping; where there is nothing to do it reads a few pages of an index.
create or replace function core.enrolments_due() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    d         record;
    c         core.course;
    r         core.registration;
    drawn     int := 0;
    announced int := 0;
    lapsed    int := 0;
    reminded  int;
    until_    constant timestamptz := clock_timestamp() + interval '3 seconds';
begin
    for d in select x.id, y.close_at as since from core.registration y join core.course x on x.id = y.course_id and x.state = 'approved'
             where y.drawn_at is null and y.accept_mode in ('draw', 'priority') and y.enabled and y.close_at <= now()
             order by x.id limit 100 loop
        c := core.due_course(d.id, d.since, until_);
        r := core.registration_of(c.id);  -- as it is with the course locked
        continue when c.state is distinct from 'approved' or r.drawn_at is not null or not r.enabled or r.close_at > now();
        begin
            perform core.draw_course(c);
            drawn := drawn + 1;
        exception when others then raise warning 'draw of course %: %', c.number, sqlerrm;
        end;
    end loop;
    for d in select x.id, y.result_at as since from core.registration y join core.course x on x.id = y.course_id and x.state = 'approved'
             where y.announced_at is null and y.result_at <= now() and (y.drawn_at is not null or y.accept_mode not in ('draw', 'priority'))
             order by x.id limit 100 loop
        c := core.due_course(d.id, d.since, until_);
        r := core.registration_of(c.id);
        continue when c.state is distinct from 'approved' or r.announced_at is not null or r.result_at > now();
        begin
            perform core.announce_course(c);
            announced := announced + 1;
        exception when others then raise warning 'results of course %: %', c.number, sqlerrm;
        end;
    end loop;
    for d in select e.course_id as id, min(e.offer_until) as since from core.enrolment e where e.state = 'offered'
             and e.offer_until <= now() and not core.results_hidden(e.course_id) group by e.course_id order by e.course_id limit 100 loop
        c := core.due_course(d.id, d.since, until_);
        continue when c.id is null;
        begin
            lapsed := lapsed + core.lapse_offers(c.id);
        exception when others then raise warning 'offers of course %: %', c.number, sqlerrm;
        end;
    end loop;
    perform core.settle_late();
    reminded := core.remind_offered(500) + core.remind_attendees(20);
    return jsonb_build_object('courses_drawn', drawn, 'results_announced', announced, 'offers_lapsed', lapsed, 'enrolled_reminded', reminded);
end $$;

-- What everybody may know of a draw: its hash from the beginning, its secret with the result.
create or replace function core.shown_draw(c core.course, r core.registration) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare secret text := (select d.secret from core.draw_secret d where d.course_id = c.id);
begin
    if r.draw_hash = '' then return null; end if;
    if r.announced_at is null then return jsonb_build_object('sha256', r.draw_hash, 'secret', null, 'seed', null); end if;
    return jsonb_build_object('sha256', r.draw_hash, 'secret', secret, 'seed', core.draw_seed(c.number, r.close_at, secret));
end $$;

grant execute on function core.shown_draw(core.course, core.registration) to desk_api;
reset role;
