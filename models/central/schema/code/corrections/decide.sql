-- SPDX-License-Identifier: GPL-3.0-or-later
-- 修改已結案課程內容審核: the sealed form is received; approved, sent back or rejected as it was seen, by nobody who has a hand in it.
set local role desk_owner;

-- What somebody has to do with a request; null: nothing.
create or replace function core.correction_hand(h core.correction, c core.course, p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce(core.course_hand(c, p_person), core.hand_then(c, (core.list_by_id(h.list_id)).revision, p_person),
        core.hand_passed_on(c, h.at, p_person),
        (select 'requester' from core.account a where a.id = h.account_id and a.person_id = p_person));
end $$;

-- Whom it puts on the list.
create or replace function core.added_people(h core.correction) returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return array(select q.person_id from core.correction_person q where q.correction_id = h.id and q.revision = h.revision);
end $$;

create or replace function core.needs_unit_seal(p_unit int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select k.needs_unit_seal from core.unit u join core.unit_kind k on k.key = u.kind where u.id = p_unit);
end $$;

-- Whoever asked for it: what holds by it was theirs, though a desk has decided.
create or replace function core.correction_requester(h core.correction, a auth.actor) returns auth.actor
language plpgsql immutable as $$
begin
    a.account_id := h.account_id;
    a.name := h.by_name;
    return a;
end $$;

create or replace function core.post_correction(p_template text, h core.correction, c core.course, p_reason text, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.post_course(p_template, c, p_reason, p_command);
    -- Who asked for it, where they are none of the course's people.
    perform core.post_course_to(p_template, c, h.account_id, coalesce(nullif(p_reason, ''), '（無）'), '{}', p_command)
        where not exists (select from core.course_people(c) x where x.id = h.account_id);
end $$;

grant execute on function core.correction_hand(core.correction, core.course, bigint), core.added_people(core.correction), core.needs_unit_seal(int),
    core.correction_requester(core.correction, auth.actor), core.post_correction(text, core.correction, core.course, text, uuid) to desk_api;
reset role;

set local role desk_api;

-- The request that the actor's desk decides on, its course locked, as it was seen.
create or replace function cmd.reviewed_correction(a auth.actor, body jsonb, p_states text[]) returns core.correction_at_hand
language plpgsql as $$
declare
    h    core.correction;
    c    core.course;
    hand text;
begin
    select * into h from core.correction x where x.id = core.body_int(body, 'correction_id');
    select * into c from core.course x where x.id = h.course_id and x.reviewer_unit_id = a.unit_id;
    if c.id is not null then c := core.lock_course(c.id); end if;
    if c.id is null or c.reviewer_unit_id <> a.unit_id then perform core.refuse('KD400', 'correction.not_visible'); end if;
    h := core.correction_by_id(h.id);
    hand := core.correction_hand(h, c, a.person_id);
    if hand is not null then perform core.refuse('KD160', 'course.self_review', jsonb_build_object('hand', hand)); end if;
    if h.state <> all (p_states) or h.revision <> core.body_int(body, 'revision') then
        perform core.refuse('KD409', 'correction.state', jsonb_build_object('state', h.state, 'revision', h.revision, 'row_version', h.row_version));
    end if;
    return (h, c);
end $$;

create or replace function cmd.correction_receive(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    x   core.correction_at_hand := cmd.reviewed_correction(a, body, '{awaiting_paper}');
    how text := core.body_text(body, 'how');
begin
    if how not in ('post', 'hand', 'fax') then perform core.refuse_form('how', 'word'); end if;
    return cmd.correction_answer(core.take_paper(x.correction, how, null));
end $$;

-- 尚未收到用印之申請表
create or replace function cmd.need_seals(h core.correction, c core.course, body jsonb) returns void
language plpgsql as $$
declare
    unit_seal boolean := core.needs_unit_seal(c.unit_id);
    head_seen boolean := core.body_bool(body, 'head_seal', false);
    unit_seen boolean := core.body_bool(body, 'unit_seal', false);
begin
    if h.by_desk then return; end if;
    if h.paper_revision is distinct from h.revision or not head_seen or unit_seal and not unit_seen then
        perform core.refuse('KD404', 'correction.seal', jsonb_build_object('unit_seal', unit_seal, 'received', h.paper_revision = h.revision));
    end if;
end $$;

-- It holds: the form first, which was right when it was asked for and is judged once more; then the list by it.
create or replace function cmd.hold_correction(a auth.actor, h core.correction, c core.course) returns core.correction_at_hand
language plpgsql as $$
declare
    asker constant auth.actor := core.correction_requester(h, a);
    form  core.asked_correction;
begin
    if (core.confirmed_list(c.id)).id <> h.list_id then
        perform core.refuse('KD317', 'list.state', jsonb_build_object('state', 'superseded', 'n', (core.list_by_id(h.list_id)).n));
    end if;
    perform core.lock_listed(h.list_id, core.added_people(h));
    if h.fields <> '[]' then
        form := cmd.corrected_form(asker, c, (select jsonb_agg(f) from jsonb_array_elements(h.fields) f));
        c := cmd.hold_change(asker, c, form.draft);
        form.people := h.people;
        perform cmd.need_hours_within(c, core.list_by_id(h.list_id), form);
    end if;
    return (core.apply_correction(h, c, a), c);
end $$;

create or replace function cmd.correction_approve(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    x        core.correction_at_hand := cmd.reviewed_correction(a, body, '{awaiting_review}');
    was      bigint := (x.correction).list_id;
    override text := core.body_plain(body, 'override', 0, 500);
    clash    jsonb;
begin
    perform cmd.need_seals(x.correction, x.course, body);
    x := cmd.hold_correction(a, x.correction, x.course);
    clash := core.correction_clash(was, (x.correction).list_after, x.course);
    if clash is not null and length(override) < 5 then perform core.refuse('KD318', 'list.clash', clash || '{"rows": []}'); end if;
    perform core.post_correction('correction.approve', x.correction, x.course, override, a.command_id);
    return cmd.correction_answer(x.correction) || jsonb_build_object('list_id', (x.correction).list_after);
end $$;

create or replace function cmd.correction_return(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    x      core.correction_at_hand := cmd.reviewed_correction(a, body, '{awaiting_paper,awaiting_review}');
    reason text := cmd.need_reason(body, 'reason');
begin
    perform core.post_correction('correction.return', x.correction, x.course, reason, a.command_id);
    return cmd.correction_answer(core.move_correction(x.correction, 'returned', reason, a));
end $$;

create or replace function cmd.correction_reject(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    x      core.correction_at_hand := cmd.reviewed_correction(a, body, '{awaiting_paper,awaiting_review,returned}');
    reason text := cmd.need_reason(body, 'reason');
begin
    perform core.post_correction('correction.reject', x.correction, x.course, reason, a.command_id);
    return cmd.correction_answer(core.move_correction(x.correction, 'rejected', reason, a));
end $$;
reset role;
