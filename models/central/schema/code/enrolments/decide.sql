-- SPDX-License-Identifier: GPL-3.0-or-later
-- 錄取: the organiser says of many at once who is accepted, who waits, who is declined and why. All of it or nothing; the course's row
-- is locked, so that its seats are counted once. Who passes somebody over says why.
set local role desk_owner;

-- From what a state is reached, by the organiser.
create or replace function core.may_become(p_from text, p_to text) returns boolean
language sql immutable as $$
    select p_from || '>' || p_to = any ('{pending>accepted,waiting>accepted,declined>accepted,cancelling>accepted,pending>waiting,accepted>waiting,
        declined>waiting,pending>declined,accepted>declined,waiting>declined,cancelling>cancelled,accepted>cancelled,declined>pending}'::text[])
$$;

-- Whether somebody's teacher account is stopped: nobody is accepted who cannot sign in any more.
create or replace function core.is_stopped(p_person bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.teacher t where t.person_id = p_person and t.account_state = 'closed');
end $$;

-- Those of a course that a command names, locked in the order of their numbers.
create or replace function core.locked_enrolments(p_course bigint, p_ids bigint[]) returns setof core.enrolment
language sql security definer set search_path = pg_catalog, pg_temp as $$
    select e.* from core.enrolment e where e.course_id = p_course and e.id = any (p_ids) order by e.id for no key update
$$;

-- Who of those that still wait stands before one who has just got a seat, and could have had it.
create or replace function core.passed_over(c core.course, r core.registration, p_seated bigint[]) returns table(id bigint, place int, n int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query with o as materialized (select * from core.enrolment_order(c.id,
            '{pending,waiting,offered,accepted,drawn,cancelling}') x),
        last as (select max(o.place) as place from o where o.id = any (p_seated))
        select o.id, o.place, count(*) over ()::int from o, last where o.place < last.place and o.state in ('pending', 'waiting')
            and not core.unit_is_full(c, r, o.unit_id) and not core.county_is_full(c, r, o.unit_id, c.quota) and not exists (
                select from core.enrolment e where e.id = o.id and (core.is_stopped(e.person_id) or core.class_is_full(c, e.class_no)))
        order by o.place limit 1;
end $$;

-- What the teacher hears of a decision; while results are hidden: nothing, it is told when they are out. p_after: what of their own it
-- answers or follows (cancelling, offer_decline, offer_withdraw), which is said, as they know it under that name.
create or replace function core.tell_result(e core.enrolment, p_command uuid, p_after text default '') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare template text := case
    when p_after = 'cancelling' then case e.state when 'cancelled' then 'enrol.out_agreed' else 'enrol.out_refused' end
    when p_after in ('offer_decline', 'offer_withdraw') then 'enrol.' || p_after
    else case e.state when 'accepted' then 'enrol.accepted' when 'waiting' then 'enrol.waiting' when 'declined' then 'enrol.declined'
        when 'cancelled' then 'enrol.taken_out' end end;
begin
    if template is not null and not core.results_hidden(e.course_id) then
        perform core.post_enrolment(template, e, jsonb_build_object('reason', coalesce(nullif(e.reason, ''), '（無）'),
            'place', coalesce(core.queue_place(e)::text, '—'), 'now', core.standing_said(e)), p_command);
    end if;
end $$;

grant execute on function core.may_become(text, text), core.is_stopped(bigint),
    core.locked_enrolments(bigint, bigint[]), core.passed_over(core.course, core.registration, bigint[]),
    core.tell_result(core.enrolment, uuid, text) to desk_api;
reset role;

set local role desk_api;

-- The course a decision is about, locked, with offers that ran out given up; before it is over, or with p_closing until its list is
-- handed in: what was never decided stands in the way of that.
create or replace function cmd.enrolled_course(a auth.actor, body jsonb, p_closing boolean default false) returns core.course
language plpgsql as $$
declare c core.course := cmd.organised_course(a, body);
begin
    if core.course_state(c.state, c.ends_at) <> 'approved'
        and not (p_closing and core.course_state(c.state, c.ends_at) in ('list_due', 'list_returned')) then
        perform core.refuse('KD142', 'course.state', jsonb_build_object('state', core.course_state(c.state, c.ends_at)));
    end if;
    perform core.lapse_offers(c.id);
    return core.lock_course(c.id);
end $$;

-- The rows of a body: each once, as it was seen.
create or replace function cmd.decided_rows(body jsonb, c core.course) returns setof core.enrolment
language plpgsql as $$
declare
    rows jsonb := body -> 'rows';
    ids  bigint[];
    e    core.enrolment;
    n    int := 0;
begin
    if jsonb_typeof(rows) is distinct from 'array' or jsonb_array_length(rows) not between 1 and 500
        then perform core.refuse_form('rows', 'array'); end if;
    ids := array(select core.body_int(x, 'enrolment_id') from jsonb_array_elements(rows) x);
    for e in select * from core.locked_enrolments(c.id, ids) loop
        n := n + 1;
        if e.row_version <> (select core.body_int(x, 'row_version') from jsonb_array_elements(rows) x
            where x -> 'enrolment_id' = to_jsonb(e.id) limit 1) then
            perform core.refuse('KD254', 'enrol.changed', jsonb_build_object('enrolment_id', e.id, 'row_version', e.row_version, 'state', e.state));
        end if;
        return next e;
    end loop;
    if n <> cardinality(ids) then perform core.refuse('KD253', 'enrol.not_visible'); end if;
end $$;

-- Why, of one row: a reason of the catalogue, words of one's own, or both.
create or replace function cmd.row_reason(p_row jsonb, p_must boolean) returns text
language plpgsql as $$
declare
    words text := core.body_plain(p_row, 'reason', 0, 200);
    key   bigint := case when coalesce(jsonb_typeof(p_row -> 'reason_id'), 'null') <> 'null' then core.body_int(p_row, 'reason_id') end;
    r     core.course_reason;
begin
    select * into r from core.course_reason x where x.id = key and x.stage = 'enrolment' and not x.retired;
    if key is not null and r.id is null then perform core.refuse_form('reason_id', 'unknown'); end if;
    if words = '' and (r.needs_words or p_must and r.id is null) then perform core.refuse_field('reason', 'text.empty'); end if;
    return concat_ws('：', r.text, nullif(words, ''));
end $$;

-- One row into its state, as the course stands. Seats are judged by the whole. Accepted who is accepted already: into another class;
-- kept: who is no longer of the school (僅校內) stays all the same.
create or replace function cmd.decide_row(a auth.actor, c core.course, r core.registration, e core.enrolment, p_row jsonb) returns core.enrolment
language plpgsql as $$
declare
    to_    text := core.body_text(p_row, 'to');
    reason text := cmd.row_reason(p_row, to_ in ('declined', 'cancelled') or to_ = 'waiting' and e.state = 'accepted');
    class_ bigint := case when coalesce(jsonb_typeof(p_row -> 'class_no'), 'null') <> 'null' then core.body_int(p_row, 'class_no') end;
    at     timestamptz := clock_timestamp();
    hidden boolean := core.results_hidden(c.id);
begin
    if to_ = 'kept' and core.leaves_school(c, e) then return core.keep_enrolled(e, reason, a); end if;
    if to_ = 'accepted' and e.state = 'accepted' and class_ between 1 and core.class_count(c) and class_ is distinct from e.class_no then
        return core.move_class(e, class_::int, a);
    end if;
    if not core.may_become(e.state, to_) then perform core.refuse('KD284', 'enrol.state', jsonb_build_object('enrolment_id', e.id, 'state',
        e.state, 'to', left(to_, 20))); end if;
    -- Who has been told nothing cannot be taken out of it: that they were in would be told by it, and at the hour nobody would hear more.
    if e.state = 'accepted' and to_ = 'cancelled' and hidden then
        perform core.refuse('KD514', 'enrol.not_told', jsonb_build_object('enrolment_id', e.id, 'at', core.utc(r.result_at)));
    end if;
    if e.state = 'accepted' and r.freeze_at <= at and to_ <> 'cancelled' and not (to_ = 'declined' and hidden)
        then perform core.refuse('KD285', 'enrol.frozen', jsonb_build_object('at', core.utc(r.freeze_at))); end if;
    if e.state = 'accepted' and to_ = 'cancelled' and core.first_session_start(c) <= at then perform core.refuse('KD494', 'enrol.begun'); end if;
    if to_ = 'accepted' and e.state <> 'cancelling' then
        if core.is_stopped(e.person_id) then perform core.refuse('KD256', 'enrol.account', jsonb_build_object('enrolment_id', e.id, 'state',
            'closed')); end if;
        if c.ends_at <= at then perform core.refuse('KD262', 'enrol.started'); end if;
        if core.first_session_start(c) <= at and not (r.settings ->> 'walk_in')::boolean then perform core.refuse('KD262', 'enrol.started'); end if;
    end if;
    if to_ = 'accepted' and core.class_count(c) > 1 then
        e := core.seat_in_class(e, c, r);
        class_ := coalesce(class_, e.class_no);
        if class_ not between 1 and core.class_count(c) then
            perform core.refuse('KD289', 'enrol.class', jsonb_build_object('classes', core.class_count(c)));
        end if;
        perform core.set_class(e.id, class_::int);
    end if;
    return core.move_enrolment(e, to_, 'decide', reason, a);
end $$;

-- Passing somebody over wants a sentence; it is kept with those who were put before.
create or replace function cmd.need_in_turn(a auth.actor, body jsonb, c core.course, r core.registration, p_seated bigint[]) returns void
language plpgsql as $$
declare
    override text := core.body_plain(body, 'override', 0, 200);
    p        record;
begin
    select * into p from core.passed_over(c, r, p_seated);
    if p.id is null then return; end if;
    if length(override) < 5 then
        perform core.refuse('KD283', 'enrol.passed_over', jsonb_build_object('n', p.n, 'enrolment_id', p.id, 'place', p.place));
    end if;
    perform core.note_enrolment(x, 'override', 'waiting', 'accepted', override, a) from unnest(p_seated) x;
end $$;

-- 僅薦派: the teacher confirms (II.4.3). Whom the organiser accepts before that wants a sentence, as some have no account to do it with.
create or replace function cmd.need_confirmed(a auth.actor, body jsonb, r core.registration, p_unsure bigint[]) returns void
language plpgsql as $$
declare override text := core.body_plain(body, 'override', 0, 200);
begin
    if r.accept_mode <> 'nominated' or p_unsure = '{}' then return; end if;
    if length(override) < 5 then
        perform core.refuse('KD427', 'enrol.unconfirmed', jsonb_build_object('n', cardinality(p_unsure), 'enrolment_id', p_unsure[1]));
    end if;
    perform core.note_enrolment(x, 'unconfirmed', 'pending', 'accepted', override, a) from unnest(p_unsure) x;
end $$;

create or replace function cmd.need_seats(p_free int, p_wanted int) returns void
language plpgsql as $$
begin
    if p_wanted > p_free then
        perform core.refuse('KD282', 'enrol.seats', jsonb_build_object('free', greatest(p_free, 0), 'wanted', p_wanted));
    end if;
end $$;

-- 備取名額: a decision puts nobody more on the waiting list than it takes. Who loses a seat, or lets an offer pass, waits all the same.
create or replace function cmd.need_places_to_wait(c core.course, r core.registration, p_more int) returns void
language plpgsql as $$
begin
    if p_more > 0 and core.waiting_in(c.id) > r.wait_quota then
        perform core.refuse('KD493', 'enrol.wait_over', jsonb_build_object('most', r.wait_quota, 'waiting', core.waiting_in(c.id) - p_more));
    end if;
end $$;

create or replace function cmd.enrol_decide(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.enrolled_course(a, body, true);
    r      core.registration := core.registration_of(c.id);
    before core.enrolment[] := array(select e from cmd.decided_rows(body, c) e);
    seated bigint[] := '{}'::bigint[];
    unsure bigint[] := '{}'::bigint[];
    seats  bigint[] := '{}'::bigint[];  -- and who has another class
    e      core.enrolment;
    row_   jsonb;
    n      jsonb := '{"accepted": 0, "waiting": 0, "declined": 0, "cancelled": 0, "pending": 0, "kept": 0, "moved": 0}'::jsonb;
    what   text;
    was    text;
    gives  int := 0;
    wants  int := 0;
    waits  int := 0;
begin
    if r.accept_mode in ('draw', 'priority') and r.drawn_at is null then perform core.refuse('KD252', 'enrol.not_drawn', jsonb_build_object('at',
        core.utc(r.close_at))); end if;
    -- First whoever leaves a seat, so that the counters never pass the quota between two rows.
    foreach e in array before loop
        row_ := (select x from jsonb_array_elements(body -> 'rows') x where x -> 'enrolment_id' = to_jsonb(e.id));
        gives := gives + (e.state = 'accepted' and row_ ->> 'to' not in ('accepted', 'kept')
            or e.state = 'cancelling' and row_ ->> 'to' = 'cancelled')::int;
        wants := wants + (e.state not in ('accepted', 'cancelling') and row_ ->> 'to' = 'accepted')::int;
    end loop;
    perform cmd.need_seats(c.quota - c.taken - c.held + gives, wants);
    for row_ in select x from jsonb_array_elements(body -> 'rows') x order by (x ->> 'to' = 'accepted')::int, (x ->> 'enrolment_id')::bigint loop
        select b.* into e from unnest(before) b where b.id = (row_ ->> 'enrolment_id')::bigint;
        what := case when row_ ->> 'to' = 'kept' then 'kept' when row_ ->> 'to' = 'accepted' and e.state = 'accepted' then 'moved' end;
        if row_ ->> 'to' = 'accepted' and e.state not in ('accepted', 'cancelling') then
            seated := seated || e.id;
            if not core.is_confirmed(e) then unsure := unsure || e.id; end if;
        end if;
        waits := waits + (row_ ->> 'to' = 'waiting' and e.state <> 'accepted')::int;
        if row_ ->> 'to' = 'accepted' and e.state <> 'cancelling' then seats := seats || e.id; end if;
        was := e.state;
        e := cmd.decide_row(a, c, r, e, row_);
        if what is null then perform core.tell_result(e, a.command_id, was); end if;
        what := coalesce(what, e.state);
        n := n || jsonb_build_object(what, (n ->> what)::int + 1);
    end loop;
    c := core.lock_course(c.id);
    perform core.need_shares(c, r, seats), cmd.need_places_to_wait(c, r, waits), cmd.need_in_turn(a, body, c, r, seated),
        cmd.need_confirmed(a, body, r, unsure);
    return n || jsonb_build_object('unconfirmed', case r.accept_mode when 'nominated' then cardinality(unsure) else 0 end,
        'seated', n -> 'accepted', 'course_id', c.id, 'number', c.number, 'free', c.quota - c.taken - c.held);
end $$;
reset role;
