-- SPDX-License-Identifier: GPL-3.0-or-later
-- 我要報名, and answers put right afterwards. Everything is judged first; a course's row is touched last, and only where seats are given
-- at once (先報先得): of five thousand who press in one second fifty wait for one another, nobody else for anybody.
set local role desk_owner;

-- A course by its number, once everybody finds it; and its settings.
-- Volatile, as the clock is: else it is planned at every call.
create or replace function core.is_published(c core.course) returns boolean
language sql volatile as $$
    select c.published_at <= clock_timestamp() and c.state not in ('submitted', 'returned', 'rejected', 'withdrawn')
$$;

create or replace function core.published_course(p_number bigint) returns core.course
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    select * into c from core.course x where x.number = p_number and core.is_published(x);
    return c;
end $$;

create or replace function core.registration_of(p_course bigint) returns core.registration
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare r core.registration;
begin
    select * into r from core.registration x where x.course_id = p_course;
    return r;
end $$;

-- The roster's entry of a person.
create or replace function core.teacher_of(p_person bigint) returns core.teacher
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare t core.teacher;
begin
    select * into t from core.teacher x where x.person_id = p_person;
    return t;
end $$;

-- All there is to know before, for whoever presses.
create or replace function core.pressed(p_number bigint, p_person bigint) returns core.pressing
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    p core.pressing;
    f record;
    e record;
begin
    select x as c, y as r, z as t, v.body, u, m as mine, (select min(s.starts_at) from core.course_session s where s.course_id = x.id) as begins
        into f from (values (1)) one
        left join core.course x on x.number = p_number and core.is_published(x)
        left join core.registration y on y.course_id = x.id
        left join core.teacher z on z.person_id = p_person
        left join core.course_revision v on v.course_id = x.id and v.revision = x.revision
        left join core.unit u on u.id = z.unit_id
        left join core.enrolment m on m.course_id = x.id and m.person_id = z.person_id and core.enrolment_lives(m.state);
    p.c := f.c;
    p.r := f.r;
    p.t := f.t;
    p.no := core.first_refusal(p.c, p.r, p.t, f.body, f.u, f.mine, f.begins);
    if (p.no).key is null then
        e := core.elsewhere(p.c, p_person);
        p.repeated := e.repeated;
        p.crosses := e.crosses;
    end if;
    return p;
end $$;

-- The seats that are given on line: what is reserved for others is not among them.
create or replace function core.online_seats(c core.course, r core.registration) returns int
language sql immutable as $$ select least(r.online_quota, c.quota) $$;

-- Into the table; null: this person is in it already, and was first. School and title as of now.
create or replace function core.insert_enrolment(e core.enrolment, t core.teacher) returns core.enrolment
language plpgsql as $$
begin
    insert into core.enrolment as x (id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state, source,
        priority_group,
            repeated, class_no, answers, clash)
        values (core.new_enrolment_id(), e.course_id, e.organiser_id, t.person_id, t.id, t.name, t.sex, t.unit_id, t.title_id, e.state, e.source,
            e.priority_group, e.repeated, e.class_no, e.answers, e.clash)
        on conflict (course_id, person_id) where state not in ('cancelled', 'course_cancelled') do nothing returning x.* into e;
    return case when found then e end;
end $$;

-- Whoever holds what others wait for and says nothing is let go.
create or replace function core.let_go() returns void
language plpgsql as $$
begin
    perform set_config('idle_in_transaction_session_timeout', '1s', true);
end $$;

-- 備取名額: whoever waits is counted alone, oneself among them.
create or replace function core.need_room_to_wait(c core.course, r core.registration) returns void
language plpgsql as $$
begin
    if r.wait_quota is null then return; end if;
    perform core.let_go();
    perform pg_advisory_xact_lock(1180, c.id::int);
    if (select count(*) from core.enrolment e where e.course_id = c.id and e.state = 'waiting') > r.wait_quota then
        perform core.refuse('KD276', 'enrol.full');
    end if;
end $$;

-- The seat of who came first, or the end of the queue.
create or replace function core.take_seat(e core.enrolment, c core.course, r core.registration) returns core.enrolment
language plpgsql as $$
begin
    if e.state = 'accepted' then
        perform core.let_go();
        update core.course x set taken = x.taken + 1 where x.id = c.id and x.taken + x.held < core.online_seats(x, r) and x.state = 'approved';
        if found then
            if r.settings ->> 'class_choice' = 'auto' then e := core.seat_in_class(e, c, r); end if;
            if c.starts_at <= clock_timestamp() then perform core.mark_missed(e); end if;
            return e;
        end if;
        update core.enrolment x set state = 'waiting' where x.id = e.id returning * into e;
    end if;
    if e.state = 'waiting' then perform core.need_room_to_wait(c, r); end if;
    return e;
end $$;

-- Where a cap holds, whoever is judged by it is judged alone: under the row of the course.
create or replace function core.judged_alone(c core.course, r core.registration, p_unit int, p_class int) returns text
language plpgsql as $$
declare
    full_ boolean := c.taken + c.held >= core.online_seats(c, r);
    kept  constant boolean := r.settings -> 'county_quota' <> '[]';
begin
    if full_ then return 'waiting'; end if;
    full_ := exists (select from core.enrolment e where e.course_id = c.id and e.state = 'waiting');
    if kept or not full_ and (r.unit_max is not null or p_class is not null) then
        perform core.let_go();
        c := core.lock_course(c.id);
        if c.taken + c.held >= core.online_seats(c, r) then return 'waiting'; end if;
        if core.unit_is_full(c, r, p_unit) then perform core.refuse('KD273', 'enrol.unit_cap', jsonb_build_object('maximum', r.unit_max)); end if;
        if core.class_is_full(c, p_class) then
            perform core.refuse('KD288', 'enrol.class_full', jsonb_build_object('class_no', p_class, 'size', core.class_size(c)));
        end if;
        full_ := core.county_is_full(c, r, p_unit, core.online_seats(c, r)) or core.is_awaited(c, r, p_unit, core.online_seats(c, r));
    end if;
    return case when full_ then 'waiting' else 'accepted' end;
end $$;

-- Into the course, with its history; e.state null: as the course gives its seats. Null: in it already.
create or replace function core.enter_course(e core.enrolment, c core.course, r core.registration, t core.teacher, p_action text, a auth.actor)
returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if e.state is null then
        e.state := case when r.accept_mode = 'first_come' then core.judged_alone(c, r, t.unit_id, e.class_no) else 'pending' end;
    end if;
    e := core.insert_enrolment(e, t);
    if e.id is null then return null; end if;
    if e.state = 'accepted' or e.state = 'waiting' and r.wait_quota is not null then e := core.take_seat(e, c, r); end if;
    if core.note_enrolment(e.id, p_action, null, e.state, '', a) is null then return null; end if;
    return e;
end $$;

-- Whether more than a class waits. By a cursor, which is planned for its first rows: all who wait would be looked up for a limit too.
create or replace function core.many_wait(p_course bigint) returns boolean
language plpgsql stable as $$
declare
    waits cursor for select e.id from core.enrolment e where e.course_id = p_course and e.state = 'waiting';
    w     bigint;
begin
    open waits;
    move forward 25 from waits;
    fetch waits into w;
    close waits;
    return w is not null;
end $$;

-- The place in the queue, for who waits in it.
create or replace function core.queue_place(e core.enrolment, p_if_short boolean default false) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- In a queue of more than a class nobody counts his place while all the others press: the form says it when it is asked.
    if p_if_short and core.many_wait(e.course_id) then return null; end if;
    if core.shown_state(e.state, e.offer_until, core.results_hidden(e.course_id)) <> 'waiting' then return null; end if;
    return (select q.place from core.enrolment_order(e.course_id, '{waiting,offered}') q where q.id = e.id);
end $$;

-- 薦派: whether the teacher knows of it and comes. Whoever enrolled by themselves has said so by that.
create or replace function core.is_confirmed(e core.enrolment) returns boolean
language sql immutable as $$ select e.source <> 'nominated' or e.confirmed_at is not null $$;

-- Answers put right; the place stays. Who was named by their school (薦派) says by it that they come.
create or replace function core.put_answers(e core.enrolment, s jsonb, p_answers jsonb, a auth.actor) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.put_private(e.id, s, p_answers);
    update core.enrolment x set answers = core.kept_answers(p_answers),
            confirmed_at = case when x.source = 'nominated' then coalesce(x.confirmed_at, clock_timestamp()) end,
            row_version = x.row_version + 1, own_version = x.own_version + 1
        where x.id = e.id returning * into e;
    perform core.note_enrolment(e.id, 'answer', e.state, e.state, '', a);
    return e;
end $$;

grant execute on function core.published_course(bigint), core.registration_of(bigint), core.teacher_of(bigint), core.pressed(bigint, bigint),
    core.online_seats(core.course, core.registration),
    core.enter_course(core.enrolment, core.course, core.registration, core.teacher, text, auth.actor),
    core.queue_place(core.enrolment, boolean), core.is_confirmed(core.enrolment),
    core.put_answers(core.enrolment, jsonb, jsonb, auth.actor) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_enrol(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    if body ? 'number' then
        if auth.spend_each('enrol', '{again,account}', array[concat_ws('/', a.account_id, left(body ->> 'number', 20)), a.account_id::text])
            is null then return; end if;  -- an expression: a statement costs five times as much
    else
        perform auth.spend('enrol', 'account', a.account_id::text);
    end if;
end $$;

create or replace function cmd.refuse_enrol(p core.enrol_refusal) returns void
language plpgsql as $$
begin
    if p.key is not null then perform core.refuse(p.code, p.key, p.said); end if;
end $$;

-- The answers of a body, which must be whole; and agreed to where that is asked for.
create or replace function cmd.need_answers(body jsonb, r core.registration, p_kept text[]) returns void
language plpgsql as $$
declare errors jsonb;
begin
    if jsonb_typeof(body -> 'answers') is distinct from 'object' then perform core.refuse_form('answers', 'object'); end if;
    errors := core.answer_findings(r.settings, body -> 'answers', p_kept, r.course_id);
    if errors <> '[]' then perform core.refuse('KD275', 'enrol.item', jsonb_build_object('errors', errors)); end if;
end $$;

create or replace function cmd.need_notice(body jsonb, r core.registration) returns void
language plpgsql as $$
declare v text;
begin
    if not core.needs_notice(r.settings) then return; end if;
    v := core.notice_version();
    if core.body_text(body, 'consent') is distinct from v then
        perform core.refuse('KD277', 'enrol.consent', jsonb_build_object('version', v));
    end if;
end $$;

-- 報名時選班: which of the classes; where it is not asked, none may be said.
create or replace function cmd.chosen_class(body jsonb, c core.course, r core.registration) returns int
language plpgsql as $$
declare
    classes int;
    asked   boolean;
    no      bigint;
begin
    if coalesce(jsonb_typeof(body -> 'class_no'), 'null') <> 'null' then no := core.body_int(body, 'class_no'); end if;
    if no is null and r.settings ->> 'class_choice' is distinct from 'teacher' then return null; end if;
    classes := core.class_count(c);
    asked := classes > 1 and r.settings ->> 'class_choice' = 'teacher';
    if asked <> (no is not null) or no not between 1 and classes then
        perform core.refuse('KD289', 'enrol.class', jsonb_build_object('classes', case when asked then classes else 0 end));
    end if;
    return no;
end $$;

create or replace function cmd.enrol_submit(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    p  core.pressing := core.pressed(core.body_int(body, 'number'), a.person_id);
    c  core.course := p.c;
    r  core.registration := p.r;
    t  core.teacher := p.t;
    e  core.enrolment;
begin
    if (p.no).key is not null then perform cmd.refuse_enrol(p.no); end if;
    if cmd.need_answers(body, r, '{}') is null then return null; end if;  -- an expression: a statement costs five times as much
    if r.wait_quota is not null and core.is_full(c, r, t.unit_id) then perform core.refuse('KD276', 'enrol.full'); end if;
    if cmd.need_notice(body, r) is null then return null; end if;
    e.class_no := cmd.chosen_class(body, c, r);
    e.course_id := c.id;
    e.organiser_id := c.unit_id;
    e.source := 'online';
    e.priority_group := case when r.settings -> 'priority' = '[]' then 0 else core.priority_of(r.settings, c, t, 'online') end;
    e.repeated := p.repeated or r.settings ->> 'repeat' = 'last' and (core.done_before(c, a.person_id)).id is not null;
    e.answers := core.kept_answers(body -> 'answers');
    if p.crosses then e.clash := core.clash_of(c, t.person_id); end if;
    e := core.enter_course(e, c, r, t, 'submit', a);
    if e.id is null then perform cmd.refuse_enrol(core.enrol_exists(core.live_enrolment(c.id, a.person_id))); end if;
    if body -> 'answers' ?| core.private_texts() then perform core.put_private(e.id, r.settings, body -> 'answers'); end if;
    if e.state = 'accepted' then
        perform core.post_enrolment('enrol.accepted', e, '{}', a.command_id);
    elsif r.settings -> 'mails' ? 'received' then
        perform core.post_received(e, c.number, a.command_id);
    end if;
    return jsonb_build_object('enrolment_id', e.id, 'number', c.number, 'course_id', c.id, 'state', e.state, 'row_version', e.own_version,
        'queued_at', core.utc(e.queued_at),
        'position', case when e.state = 'waiting' then core.queue_place(e, true) end, 'warnings', case when e.clash is null then '[]'
            else jsonb_build_array(jsonb_build_object('key', 'enrol.clash', 'values', e.clash)) end);
end $$;

-- The own enrolment a command is about, its course locked: as the person has seen it.
create or replace function cmd.own_enrolment(a auth.actor, body jsonb) returns core.enrolment
language plpgsql as $$
declare e core.enrolment := core.locked_enrolment(core.body_int(body, 'enrolment_id'), a.person_id);
begin
    if e.id is null then perform core.refuse('KD253', 'enrol.not_visible'); end if;
    if e.own_version <> core.body_int(body, 'row_version') then
        perform core.refuse('KD254', 'enrol.changed', jsonb_build_object('row_version', e.own_version,
            'state', core.shown_state(e.state, e.offer_until, core.results_hidden(e.course_id))));
    end if;
    return e;
end $$;

create or replace function cmd.enrol_answer(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    e core.enrolment := cmd.own_enrolment(a, body);
    r core.registration := core.registration_of(e.course_id);
begin
    if e.state in ('declined', 'cancelled', 'course_cancelled', 'listed') and not core.results_hidden(e.course_id)
        or not core.enrolment_lives(e.state) then
        perform core.refuse('KD284', 'enrol.state', jsonb_build_object('state', e.state, 'to', e.state));
    end if;
    -- Meals and beds are counted by then; what is still lacking may come, and who was named may say that they do.
    if r.freeze_at <= clock_timestamp() and core.lacking(r.settings, e.answers) = '{}' and core.is_confirmed(e) then
        perform core.refuse('KD285', 'enrol.frozen', jsonb_build_object('at', core.utc(r.freeze_at)));
    end if;
    perform cmd.need_answers(body, r, core.private_items(e.id)), cmd.need_notice(body, r);
    e := core.put_answers(e, r.settings, body -> 'answers', a);
    return jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version,
        'state', core.shown_state(e.state, e.offer_until, core.results_hidden(e.course_id)));
end $$;
reset role;
