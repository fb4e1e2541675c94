-- SPDX-License-Identifier: GPL-3.0-or-later
-- 課程異動審核: the desk decides on what was asked for, whole or field by field. It decides on the course as it was seen, and nobody on
-- what they have asked for or have a hand in.
set local role desk_owner;

-- What somebody has to do with a change: as with its course (core.course_hand), who asked for it, and whom it would make a contact or
-- a lecturer; null: nothing.
create or replace function core.change_hand(h core.course_change, c core.course, p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine  bigint[] := array(select x.id from core.account x where x.person_id = p_person);
    names text[] := array(select distinct core.fold(x.name) from core.account x where x.person_id = p_person);
    mails text[] := array(select distinct lower(x.email) from core.account x where x.person_id = p_person and x.email <> '');
begin
    if h.account_id = any (mine) then return 'requester'; end if;
    if exists (select from core.course_change_item i cross join jsonb_array_elements(i.new) x where i.change_id = h.id and i.field = 'contacts'
        and (lower(x ->> 'email') = any (mails) or core.fold(x ->> 'name') = any (names))) then return 'contact'; end if;
    if exists (select from core.course_change_lecturer l where l.change_id = h.id and l.person_id = p_person)
        or exists (select from core.course_change_item i cross join jsonb_array_elements(i.new) x where i.change_id = h.id and i.field = 'lecturers'
            and core.fold(x ->> 'name') = any (names)) then return 'lecturer'; end if;
    return core.course_hand(c, p_person);
end $$;

-- Writes down what was decided of each field, {field: {approve, reason}}. Returns the state of the whole.
create or replace function core.decide_change(p_change bigint, p_verdicts jsonb, p_reason text, a auth.actor) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare state_ text;
begin
    update core.course_change_item i set state = case when (p_verdicts #>> array[i.field, 'approve'])::boolean then 'approved' else 'rejected' end,
            decision = p_verdicts #>> array[i.field, 'reason']
        where i.change_id = p_change and i.state = 'waiting';
    select case when bool_and(i.state = 'approved') then 'approved' when bool_or(i.state = 'approved') then 'partly' else 'rejected' end into state_
        from core.course_change_item i where i.change_id = p_change and i.state in ('approved', 'rejected');
    perform core.end_change(p_change, state_, p_reason, a);
    return state_;
end $$;

-- Where nobody at the desk may decide on a change (四眼原則), 教師進修網 does, as with a course; afterwards the course is back where the
-- rules have it (core.end_change).
create or replace function core.reroute_change(p_change bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    net    int := core.inservice_net();
    h      core.course_change;
    c      core.course;
    nobody auth.actor;
begin
    select * into h from core.course_change x where x.id = p_change and x.state = 'submitted';
    select * into c from core.course x where x.id = h.course_id;
    if c.id is null or net is null or net = c.reviewer_unit_id or exists (select from core.account ac where ac.unit_id = c.reviewer_unit_id
        and ac.account_type = 'reviewer' and ac.state = 'open' and core.change_hand(h, c, ac.person_id) is null) then
        return;
    end if;
    update core.course x set reviewer_unit_id = net, row_version = x.row_version + 1 where x.id = c.id;
    c.reviewer_unit_id := net;
    perform core.note_course(c, 'reroute', core.course_state(c.state, c.ends_at), (select d.name from core.desk d where d.id = net), nobody);
end $$;

-- Who asked for a change, for the revision that comes of it.
create or replace function core.requester(h core.course_change, a auth.actor) returns auth.actor
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    a.account_id := h.account_id;
    a.name := h.by_name;
    return a;
end $$;

grant execute on function core.change_hand(core.course_change, core.course, bigint), core.decide_change(bigint, jsonb, text, auth.actor),
    core.reroute_change(bigint),
    core.requester(core.course_change, auth.actor) to desk_api;
reset role;

set local role desk_api;

-- The request that the actor's desk decides on, with its course, locked, as they were seen.
create or replace function cmd.reviewed_change(a auth.actor, body jsonb) returns core.change_at_hand
language plpgsql as $$
declare
    h    core.course_change;
    c    core.course;
    seen bigint := core.body_int(body, 'revision');
    hand text;
begin
    select * into h from core.course_change x where x.id = core.body_int(body, 'change_id');
    select * into c from core.course x where x.id = h.course_id and x.reviewer_unit_id = a.unit_id;
    if c.id is not null then c := core.lock_course(c.id); end if;
    if c.id is null or c.reviewer_unit_id <> a.unit_id then perform core.refuse('KD216', 'change.not_visible'); end if;
    select * into h from core.course_change x where x.id = h.id;
    hand := core.change_hand(h, c, a.person_id);
    if hand is not null then perform core.refuse('KD160', 'course.self_review', jsonb_build_object('hand', hand)); end if;
    perform cmd.need_waiting(h);
    if c.revision <> seen then
        perform core.refuse('KD161', 'course.revision_changed', jsonb_build_object('revision', c.revision, 'seen', seen,
            'state', core.course_state(c.state, c.ends_at)));
    end if;
    return (h, c);
end $$;

-- What was decided of each field that waits, {field: {approve, reason}}: each once, and why not.
create or replace function cmd.change_verdicts(h core.course_change, body jsonb, p_reason text) returns jsonb
language plpgsql as $$
declare
    sent     jsonb := body -> 'items';
    verdicts jsonb := '{}'::jsonb;
    i        jsonb;
    f        text;
begin
    if jsonb_typeof(sent) is distinct from 'array' or jsonb_array_length(sent) > 60 then perform core.refuse_form('items', 'array'); end if;
    for i in select e from jsonb_array_elements(sent) e loop
        if jsonb_typeof(i) <> 'object' or i - '{field,approve,reason}'::text[] <> '{}' then perform core.refuse_form('items', 'object'); end if;
        f := core.body_plain(i, 'field', 1, 40, false);
        if verdicts ? f then perform core.refuse_form(f, 'twice'); end if;
        verdicts := verdicts || jsonb_build_object(f, jsonb_build_object('approve', core.body_bool(i, 'approve'),
            'reason', core.body_plain(i, 'reason', 0, 500)));
    end loop;
    if array(select k from jsonb_object_keys(verdicts) k order by k collate "C") <> array(select x.field from core.course_change_item x
        where x.change_id = h.id and x.state = 'waiting' order by x.field collate "C") then
        perform core.refuse_form('items', 'field');
    end if;
    if exists (select from jsonb_each(verdicts) v where not (v.value ->> 'approve')::boolean and v.value ->> 'reason' = '' and p_reason = '') then
        perform core.refuse('KD014', 'reason.missing');
    end if;
    return verdicts;
end $$;

-- The form that a decision would make: what was approved as it was asked for, what holds already and was not approved as it was.
create or replace function cmd.decided_form(h core.course_change, p_present jsonb, p_verdicts jsonb) returns jsonb
language plpgsql as $$
declare
    moved jsonb;
    more  jsonb;
begin
    with part as (
        select i.field, i.base, i.new, i.in_force, (p_verdicts #>> array[i.field, 'approve'])::boolean as approve
        from core.course_change_item i where i.change_id = h.id and i.state = 'waiting'),
    wanted as (
        select p.field, core.whole_form(jsonb_build_object(p.field, case when p.in_force then p.new else p.base end)) -> p.field as expected,
            core.whole_form(jsonb_build_object(p.field, case when p.in_force then p.base else p.new end)) -> p.field as becomes
        from part p where p.approve <> p.in_force)
    select coalesce(jsonb_agg(jsonb_build_object('field', w.field, 'base', w.expected, 'now', p_present -> w.field))
            filter (where w.expected <> p_present -> w.field), '[]'), coalesce(jsonb_object_agg(w.field, w.becomes), '{}') into moved, more
        from wanted w;
    perform cmd.refuse_change('KD211', 'change.conflict', moved);
    return p_present || more;
end $$;

-- What was approved must be possible still: somebody may have enrolled since, or it has begun.
create or replace function cmd.need_change_possible(x core.change_case, p_verdicts jsonb) returns void
language plpgsql as $$
declare ways jsonb;
begin
    select coalesce(jsonb_agg(jsonb_build_object('field', v.key, 'class', w.class)), '[]') into ways
        from jsonb_each(p_verdicts) v, lateral core.change_way(x, v.key) w where (v.value ->> 'approve')::boolean;
    perform cmd.refuse_change('KD213', 'change.not_possible', jsonb_path_query_array(ways, '$[*] ? (@.class == "-").field'),
        jsonb_build_object('phase', x.phase));
    perform cmd.refuse_change('KD214', 'change.only_cancel', jsonb_path_query_array(ways, '$[*] ? (@.class == "C").field'),
        jsonb_build_object('phase', x.phase));
end $$;

create or replace function cmd.change_decide(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    o        core.change_at_hand := cmd.reviewed_change(a, body);
    h        core.course_change := o.change;
    c        core.course := o.course;
    reason   text := core.body_plain(body, 'reason', 0, 500);
    verdicts jsonb := cmd.change_verdicts(h, body, reason);
    present  jsonb := core.present_form(c);
    form     jsonb := cmd.decided_form(h, present, verdicts);
    checked  core.checked_change;
    state    text;
    told     int;
    warnings jsonb := '[]'::jsonb;
begin
    perform cmd.need_change_possible(core.change_case_of(c, present, form, false), verdicts);
    if form <> present then
        checked := cmd.change_draft(c, h.account_id, cmd.present_findings(c, h.account_id, present), form, '{}');
        if checked.errors <> '[]' then perform core.refuse('KD143', 'course.invalid', jsonb_build_object('errors', checked.errors)); end if;
        warnings := (checked.draft).warnings;
        c := cmd.hold_change(core.requester(h, a), c, checked.draft);
    end if;
    perform core.note_course(c, 'change_decide', core.course_state(c.state, c.ends_at), reason, a);
    state := core.decide_change(h.id, verdicts, reason, a);
    perform core.post_change_result(c, h.id, a.command_id);
    told := core.tell_of_change(c, h.id, 'decided', a.command_id);
    return jsonb_build_object('change_id', h.id, 'course_id', c.id, 'number', c.number, 'state', state, 'revision', c.revision,
        'warnings', warnings, 'told', told,
        'approved', (select coalesce(jsonb_agg(v.key), '[]') from jsonb_each(verdicts) v where (v.value ->> 'approve')::boolean),
        'rejected', (select coalesce(jsonb_agg(v.key), '[]') from jsonb_each(verdicts) v where not (v.value ->> 'approve')::boolean));
end $$;
reset role;
