-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the desk decides on a course: approve, send back, reject, and take an approval back. It decides on the revision that was
-- seen, and nobody on a course that they have a hand in.
set local role desk_owner;

-- The words of reasons, in the catalogue's order; an id that is none, or chosen no more, has none.
create or replace function core.course_reason_words(p_ids bigint[]) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(r.text order by r.id), '{}') from core.course_reason r
        where r.id = any (p_ids) and r.stage = 'course' and not r.retired);
end $$;

create or replace function core.course_reason_needs_words(p_ids bigint[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.course_reason r where r.id = any (p_ids) and r.needs_words);
end $$;

-- The tags of a course that its unit may not give, or not on its days.
create or replace function core.course_wrong_tags(c core.course) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(coalesce(g.label, b.code) order by b.code), '[]')
        from core.course_revision r cross join jsonb_array_elements_text(r.body -> 'tags') b(code)
            left join core.course_tag g on g.code = b.code
        where r.course_id = c.id and r.revision = c.revision
          and (g.id is null or g.valid_from > c.date_from or g.valid_to < c.date_to
               or g.unit_kinds <> '{}' and not exists (select from core.unit u where u.id = c.unit_id and u.kind = any (g.unit_kinds))));
end $$;

-- Brings a course into the state that was decided. What is approved becomes visible at the full hour that comes, its list is due
-- some days after it is over, or after it was approved if that is later.
create or replace function core.decide_course(c core.course, p_state text, p_reason text, p_keys text, p_fields jsonb, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.course x set state = p_state, state_at = now(), row_version = x.row_version + 1,
            decided_at = case when p_state <> 'submitted' then now() end,
            published_at = case when p_state in ('approved', 'list_due') then core.publish_time() when p_state <> 'submitted' then x.published_at end,
            due_on = case when p_state in ('approved', 'list_due') then greatest(x.date_to, core.today()) + core.setting_int('close_days')
                          else x.due_on end,
            reason = p_reason, reason_key = p_keys, field_reasons = p_fields, by_name = coalesce(a.name, '')
        where x.id = c.id;
end $$;

create or replace function core.approve_course(c core.course, p_reason text, a auth.actor) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare goes_to text := core.course_state('approved', c.ends_at);  -- 補登錄: it is over already
begin
    perform core.decide_course(c, goes_to, p_reason, '', '{}', a), core.note_course(c, 'approve', goes_to, p_reason, a),
        core.post_course('course.approve', c, p_reason, a.command_id);
    return goes_to;
end $$;

-- Small things of a school's own that a centre's setting lets pass by themselves: 校本研習 for the own teachers, free, of three hours
-- at most, without hours that are passed on, of a unit that nothing was sent back to for a year.
create or replace function core.passes_by_itself(c core.course) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return core.setting_int('course_pass_small') <> 0 and c.state = 'submitted' and c.revision = 1 and c.starts_at > now()
        and c.class_kind = 'school_based' and c.open_scope = 'own' and c.fee = 0 and c.hour_unit = 'hour' and c.hours <= 3
        and core.course_wrong_tags(c) = '[]'
        and not exists (select from core.course_revision r cross join jsonb_array_elements_text(r.body -> 'tags') b(code)
            join core.course_tag g on g.code = b.code and g.transfer <> '' where r.course_id = c.id and r.revision = c.revision)
        and not exists (select from core.course_event e join core.course x on x.id = e.course_id where x.unit_id = c.unit_id
            and e.action in ('return', 'reject') and e.at > now() - interval '12 months');
end $$;

-- The end of course.submit and course.resubmit: on to a desk where somebody may decide, or through. Returns the state.
create or replace function core.settle_submitted(p_course bigint, p_command uuid) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      core.course;
    centre auth.actor;
begin
    perform core.reroute_course(p_course);
    c := core.lock_course(p_course);
    if not core.passes_by_itself(c) then return c.state; end if;
    centre.command_id := p_command;
    return core.approve_course(c, '', centre);
end $$;

grant execute on function core.course_reason_words(bigint[]), core.course_reason_needs_words(bigint[]), core.course_wrong_tags(core.course),
    core.decide_course(core.course, text, text, text, jsonb, auth.actor), core.approve_course(core.course, text, auth.actor),
    core.settle_submitted(bigint, uuid) to desk_api;
reset role;

set local role desk_api;

-- What deciding uses up beside the command itself: each is mailed.
create or replace function cmd.charge_course(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('manage', 'account', concat_ws('/', a.account_id, 'course', left(body ->> 'course_id', 20)));
end $$;

-- The course that the actor's desk decides on, locked, if it takes the command as it stands and is the revision that was seen.
create or replace function cmd.reviewed_course(a auth.actor, body jsonb, p_kind text) returns core.course
language plpgsql as $$
declare
    c    core.course;
    seen bigint := core.body_int(body, 'revision');
    hand text;
begin
    select * into c from core.course x where x.id = core.body_int(body, 'course_id') and x.reviewer_unit_id = a.unit_id;
    if c.id is not null then c := core.lock_course(c.id); end if;
    if c.id is null or c.reviewer_unit_id <> a.unit_id then perform core.refuse('KD140', 'course.not_visible'); end if;
    hand := core.course_hand(c, a.person_id);
    if hand is not null then perform core.refuse('KD160', 'course.self_review', jsonb_build_object('hand', hand)); end if;
    if c.revision <> seen then
        perform core.refuse('KD161', 'course.revision_changed', jsonb_build_object('revision', c.revision, 'seen', seen,
            'state', core.course_state(c.state, c.ends_at)));
    end if;
    perform cmd.need_course_possible(c, p_kind);
    return c;
end $$;

-- Why, in words of the catalogue and of one's own; one of them at least.
create or replace function cmd.course_reasons(body jsonb, out ids bigint[], out words text)
language plpgsql as $$
declare
    listed text[];
    more   text := core.body_plain(body, 'reason', 0, 500);
begin
    ids := core.body_ids(body, 'reason_ids', 20, true);
    listed := core.course_reason_words(ids);
    if cardinality(listed) <> cardinality(ids) then
        perform core.refuse('KC003', 'command.body', '{"field": "reason_ids", "reason": "word"}');
    end if;
    if more = '' and (ids = '{}' or core.course_reason_needs_words(ids)) then perform core.refuse('KD014', 'reason.missing'); end if;
    if more <> '' then listed := listed || more; end if;
    words := (select string_agg('　' || w.o || '. ' || w.w, e'\n' order by w.o) from unnest(listed) with ordinality w(w, o));
end $$;

-- Sentences for single fields: {field: sentence}.
create or replace function cmd.course_field_reasons(body jsonb) returns jsonb
language plpgsql as $$
declare
    fields jsonb := coalesce(nullif(body -> 'field_reasons', 'null'), '{}');
    f      record;
    fault  text;
begin
    if jsonb_typeof(fields) <> 'object' or (select count(*) from jsonb_object_keys(fields)) > 60 then
        perform core.refuse('KC003', 'command.body', '{"field": "field_reasons", "reason": "object"}');
    end if;
    for f in select e.key, e.value from jsonb_each(fields) e order by e.key loop
        if f.key !~ '^[a-z_]{1,40}(\[[0-9]{1,3}\])?(\.[a-z_]{1,40})?$' or jsonb_typeof(f.value) <> 'string' then
            perform core.refuse('KC003', 'command.body', '{"field": "field_reasons", "reason": "field"}');
        end if;
        fault := core.check_text(f.value #>> '{}', 1, 200);
        if fault is not null then perform core.refuse_field(f.key, fault, '{"minimum": 1, "maximum": 200}'); end if;
    end loop;
    return fields;
end $$;

create or replace function cmd.course_decided(c core.course, p_state text) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'state', p_state);
end $$;

create or replace function cmd.course_approve(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c    core.course := cmd.reviewed_course(a, body, 'course.approve');
    note text := core.body_plain(body, 'note', 0, 500);
    late text := core.body_plain(body, 'late_reason', 0, 500);
    tags jsonb := core.course_wrong_tags(c);
begin
    if c.starts_at <= now() and length(late) < 5 then
        perform core.refuse('KD162', 'course.started', jsonb_build_object('starts_at', core.utc(c.starts_at)));
    end if;
    if tags <> '[]' then perform core.refuse('KD166', 'course.tags', jsonb_build_object('tags', tags)); end if;
    if c.starts_at <= now() then note := concat_ws(e'\n', late, nullif(note, '')); end if;
    return cmd.course_decided(c, core.approve_course(c, note, a))
        || jsonb_build_object('published_at', (select core.utc(x.published_at) from core.course x where x.id = c.id));
end $$;

create or replace function cmd.course_return(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.reviewed_course(a, body, 'course.return');
    why    record := cmd.course_reasons(body);
    fields jsonb := cmd.course_field_reasons(body);
begin
    perform core.decide_course(c, 'returned', why.words, array_to_string(why.ids, ','), fields, a),
        core.note_course(c, 'return', 'returned', why.words, a), core.post_course('course.return', c, why.words, a.command_id);
    return cmd.course_decided(c, 'returned');
end $$;

create or replace function cmd.course_reject(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.reviewed_course(a, body, 'course.reject');
    why    record := cmd.course_reasons(body);
    fields jsonb := cmd.course_field_reasons(body);
begin
    perform core.decide_course(c, 'rejected', why.words, array_to_string(why.ids, ','), fields, a),
        core.note_course(c, 'reject', 'rejected', why.words, a), core.post_course('course.reject', c, why.words, a.command_id);
    return cmd.course_decided(c, 'rejected');
end $$;

-- Within a day, and while nobody has been given a place.
create or replace function cmd.course_take_back(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.reviewed_course(a, body, 'course.take_back');
    reason text := cmd.need_reason(body, 'reason');
begin
    if c.decided_at < now() - interval '24 hours' then perform core.refuse('KD163', 'course.take_back_over', '{"hours": 24}'); end if;
    if c.taken + c.held > 0 then perform core.refuse('KD164', 'course.enrolled', jsonb_build_object('n', c.taken + c.held)); end if;
    perform core.decide_course(c, 'submitted', reason, '', '{}', a), core.note_course(c, 'take_back', 'submitted', reason, a),
        core.post_course('course.take_back', c, reason, a.command_id);
    perform core.reroute_course(c.id);  -- last: from here on it may be another desk's
    return cmd.course_decided(c, 'submitted');
end $$;
reset role;
