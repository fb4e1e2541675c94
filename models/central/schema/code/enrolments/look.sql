-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a decision would lead to, before it is taken: it is done by the very handler, counted, and undone. So the preview can be wrong
-- in nothing but what happens in between; and it tells whoever asks no more than the decision itself would.
set local role desk_owner;

-- Meals, beds by their night, seats in the bus by its stop, parking permits of those who have a seat (膳宿統計).
create or replace function core.logistics(p_course bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (with x as materialized (select e.answers from core.enrolment e where e.course_id = p_course and e.state in ('accepted', 'cancelling'))
        select jsonb_build_object('people', (select count(*) from x),
            'meals', (select coalesce(jsonb_object_agg(y.meal, y.n), '{}') from (select x.answers ->> 'meal' as meal, count(*) as n from x
                where x.answers ? 'meal' group by 1) y),
            'nights', (select coalesce(jsonb_object_agg(y.night, y.n), '{}') from (select d as night, count(*) as n from x,
                jsonb_array_elements_text(coalesce(x.answers #> '{stay,nights}', '[]')) d group by 1) y),
            'stops', (select coalesce(jsonb_object_agg(y.stop, y.n), '{}') from (select coalesce(x.answers #>> '{transport,stop}', '') as stop,
                count(*) as n from x where x.answers #>> '{transport,way}' = 'bus' group by 1) y),
            'parking', (select count(*) from x where x.answers #> '{parking,needs}' = 'true')));
end $$;

create or replace function core.seats_now(p_course bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object('quota', c.quota, 'taken', c.taken, 'held', c.held, 'free', c.quota - c.taken - c.held,
        'waiting', core.waiting_in(c.id)) from core.course c where c.id = p_course);
end $$;

-- How many of these can be mailed to, and are: nobody is while results are hidden.
create or replace function core.reached(p_ids bigint[]) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from core.enrolment e where e.id = any (p_ids) and core.enrolled_mailbox(e) is not null
        and not core.results_hidden(e.course_id));
end $$;

-- What was done with enrolments of a course beside answering: by whom, when, and why (錄取紀錄).
create or replace function core.enrolment_minutes(p_course bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('enrolment_id', v.enrolment_id, 'action', v.action, 'from', coalesce(v.from_state, ''),
            'to', v.to_state, 'reason', v.reason, 'by', v.by_name, 'at', core.utc(v.at)) order by v.id), '[]')
        from core.enrolment_event v join core.enrolment e on e.id = v.enrolment_id and e.course_id = p_course
        where v.action not in ('submit', 'answer'));
end $$;

grant execute on function core.logistics(bigint), core.seats_now(bigint), core.reached(bigint[]), core.enrolment_minutes(bigint) to desk_api;
reset role;

set local role desk_api;

-- Done and undone.
create or replace function cmd.tried_decision(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    said text;
    done jsonb;
    id   bigint := core.body_int(body, 'course_id');
begin
    begin
        done := cmd.enrol_decide(a, body);
        done := done || jsonb_build_object('seats', core.seats_now(id), 'logistics', core.logistics(id));
        raise exception using errcode = 'XD001', message = 'undone', detail = done::text;
    exception when sqlstate 'XD001' then
        get stacked diagnostics said = pg_exception_detail;
    end;
    return said::jsonb;
end $$;

-- The same body as enrol.decide. What would be refused is refused; only whoever is passed over, or has not confirmed, is said
-- beside the rest, as a sentence is what it wants.
create or replace function api.look_decide(token text, decision text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me     auth.actor := auth.enter(token);
    body   jsonb;
    seats  jsonb;
    needs  jsonb;
    done   jsonb;
    passed text;
begin
    perform auth.need_right(me, 'enrol.decide'), auth.spend('decide_look', 'account', me.account_id::text);
    if cmd.too_large(131072, coalesce(decision, '')) then perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "size"}'); end if;
    body := cmd.parsed(coalesce(decision, ''));
    me.reach := auth.right_to(me.account_type, 'enrol.decide');
    perform cmd.asked_course(me, core.body_int(body, 'course_id'), 'enrol.decide');
    seats := core.seats_now((body ->> 'course_id')::bigint);
    needs := core.logistics((body ->> 'course_id')::bigint);
    begin
        done := cmd.tried_decision(me, body);
    exception when sqlstate 'KD283' then
        get stacked diagnostics passed = pg_exception_detail;
    when sqlstate 'KD427' then
        null;  -- how many that are stands in what is done below
    end;
    done := coalesce(done, cmd.tried_decision(me, body || '{"override": "preview"}'));
    return done || jsonb_build_object('passed_over', passed::jsonb, 'seats_before', seats, 'logistics_before', needs,
        'mails', core.reached(array(select core.body_int(x, 'enrolment_id') from jsonb_array_elements(body -> 'rows') x where x ->> 'to' <> 'kept')));
end $$;

-- 錄取紀錄 of a course, for whoever runs it.
create or replace function api.enrolment_minutes(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    c  core.course := cmd.asked_course(me, enrolment_minutes.course_id, 'enrol.decide');
begin
    return core.enrolment_minutes(c.id);
end $$;

grant execute on function api.look_decide(text, text), api.enrolment_minutes(text, bigint) to desk_user;
reset role;
