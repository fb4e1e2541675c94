-- SPDX-License-Identifier: GPL-3.0-or-later
-- 線上短訊: sent by whoever runs a course to those who are in it, or by a school to its own teachers. Whom it reaches says nothing that
-- is not told yet: while the results of a course are hidden, a message goes to all or to nobody.
set local role desk_owner;

-- Who is meant, as persons; those without a teacher account cannot read it.
create or replace function core.message_readers(p_course bigint, p_unit int, p_audience text) returns setof bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_audience = 'roster' then
        return query select t.person_id from core.teacher t where t.unit_id = p_unit and t.state <> 'left'
            and t.account_state in ('open', 'roaming');
    else
        return query select distinct e.person_id from core.enrolment e join core.teacher t on t.person_id = e.person_id
            where e.course_id = p_course and t.account_state in ('open', 'roaming') and case p_audience
                when 'accepted' then core.attends(e.state)
                when 'waiting' then core.enrolment_state(e.state, e.offer_until) in ('waiting', 'offered')
                else core.has_part(e.state, p_course) end;
    end if;
end $$;

create or replace function core.keep_message(m core.message) returns core.message
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.message(course_id, unit_id, audience, by_account_id, by_name, subject, text, command_id)
        values (m.course_id, m.unit_id, m.audience, m.by_account_id, m.by_name, m.subject, m.text, m.command_id) returning * into m;
    insert into core.message_to(message_id, person_id) select m.id, x from core.message_readers(m.course_id, m.unit_id, m.audience) x;
    get diagnostics m.recipients = row_count;
    update core.message x set recipients = m.recipients where x.id = m.id;
    return m;
end $$;

create or replace function core.read_messages(p_person bigint, p_ids bigint[]) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    update core.message_to t set read_at = now() where t.person_id = p_person and t.message_id = any (p_ids) and t.read_at is null;
    get diagnostics n = row_count;
    return n;
end $$;

-- What has had its time.
create or replace function core.sweep_messages() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n bigint;
begin
    delete from core.message m where m.at < now() - make_interval(days => core.setting_int('message_days'));
    get diagnostics n = row_count;
    return jsonb_build_object('messages', n);
end $$;

grant execute on function core.keep_message(core.message), core.read_messages(bigint, bigint[]) to desk_api;
reset role;

set local role desk_api;

-- A message is told to many: each counts.
create or replace function cmd.charge_message(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('message', 'account', a.account_id::text);
    if jsonb_typeof(body -> 'course_id') = 'number' then
        perform auth.spend('message', 'course', a.account_id || '/' || (body ->> 'course_id'));
    end if;
end $$;

create or replace function cmd.message_send(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    m core.message;
    c core.course;
begin
    m.audience := core.body_text(body, 'audience');
    m.subject := core.body_words(body, 'subject', 1, 60);
    m.text := core.body_plain(body, 'text', 1, 1000);
    m.unit_id := a.unit_id;
    m.by_account_id := a.account_id;
    m.by_name := a.name;
    m.command_id := a.command_id;
    if m.audience = 'roster' then
        if a.reach <> 'unit' then perform core.refuse('KD393', 'message.not_visible'); end if;
    elsif m.audience in ('all', 'accepted', 'waiting') then
        select * into c from core.course x where x.id = core.body_int(body, 'course_id');
        if not cmd.organises(a, c) then perform core.refuse('KD393', 'message.not_visible'); end if;
        if c.published_at is null then
            perform core.refuse('KD142', 'course.state', jsonb_build_object('state', core.course_state(c.state, c.ends_at)));
        end if;
        if m.audience <> 'all' and core.results_hidden(c.id) then
            perform core.refuse('KD395', 'message.results_hidden', jsonb_build_object('at', core.utc(core.result_hour(c.id))));
        end if;
        m.course_id := c.id;
    else
        perform core.refuse_field('audience', 'choice.unknown');
    end if;
    m := core.keep_message(m);
    if m.recipients = 0 then perform core.refuse('KD394', 'message.nobody'); end if;
    return jsonb_build_object('message_id', m.id, 'course_id', m.course_id, 'audience', m.audience, 'recipients', m.recipients);
end $$;

-- Of one's own; what is none of them is passed over.
create or replace function cmd.message_read(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
begin
    return jsonb_build_object('read', core.read_messages(a.person_id, core.body_ids(body, 'message_ids', 200)));
end $$;
reset role;
