-- SPDX-License-Identifier: GPL-3.0-or-later
-- 名單上傳, second half: a list that was compared is taken in, as one command, and taken back as a whole. Marks of an organiser's own
-- roll call stand (core.set_presence); people who are in no enrolment are put on the list (core.list_person).
set local role desk_owner;

-- What a list could change of somebody, as it is now.
create or replace function core.upload_standing(p_enrolment bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object('state', e.state, 'marks', core.marks_of(e.id), 'entry', (select to_jsonb(l) from core.list_entry l
            where l.enrolment_id = e.id)) from core.enrolment e where e.id = p_enrolment);
end $$;

-- The same as far as it tells whether somebody else has changed it since.
create or replace function core.upload_mark_of(p_standing jsonb) returns jsonb
language sql immutable as $$
    select jsonb_build_object('state', p_standing -> 'state', 'entry', p_standing #> '{entry,row_version}',
        'marks', (select jsonb_agg(jsonb_build_array(m -> 'session', m -> 'code', m -> 'row_version'))
            from jsonb_array_elements(p_standing -> 'marks') m))
$$;

create or replace function core.lock_upload(p_id uuid) returns core.list_upload
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare u core.list_upload;
begin
    select * into u from core.list_upload x where x.id = p_id for no key update;
    return u;
end $$;

-- The marks of a row: [session, code, late, early].
create or replace function core.marks_said(p_marks text) returns table(session_no int, code text, late int, early int)
language sql immutable as $$
    select split_part(m, ':', 1)::int, left(split_part(m, ':', 2), 1), coalesce(substring(m from ':L([0-9]+)')::int, 0),
        coalesce(substring(m from 'E([0-9]+)')::int, 0)
    from string_to_table(nullif(p_marks, ''), ' ') m
$$;

-- Who a row is about: of the course, or put on its list now. Of somebody who waits or was declined the list says that they came.
create or replace function core.person_of_row(c core.course, r core.list_upload_row, a auth.actor) returns core.enrolment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e core.enrolment;
    s core.list_upload_number;
begin
    if r.enrolment_id is null then
        select * into s from core.list_upload_number x where x.upload_id = r.upload_id and x.row = r.row;
        return core.list_person(c, s.number, r.name, s.birth, r.unit_text, r.title_text, 'import', a);
    end if;
    select * into e from core.enrolment x where x.id = r.enrolment_id for no key update;
    if not core.is_enrolled(e.state) then perform core.refuse('KD346', 'upload.changed', jsonb_build_object('row', r.row)); end if;
    if e.state in ('pending', 'waiting', 'offered', 'drawn', 'declined') and (r.hours > 0 or r.marks ~ ':[PLE]') then
        e := core.move_enrolment(e, 'listed', 'upload', '', a);
    end if;
    return e;
end $$;

-- What stands for the reason of hours until somebody has said one: no list is taken in with it.
create or replace function core.no_reason() returns text language sql immutable as $$ select '—' $$;

-- One row, done; what came of it is noted once all are (core.note_upload). Hours that need no reason have none until then.
create or replace function core.take_row(c core.course, r core.list_upload_row, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was_   jsonb := core.upload_standing(r.enrolment_id);
    e      core.enrolment := core.person_of_row(c, r, a);
    l      core.list_entry;
    m      record;
    kept   text := '';
    given_ numeric;
begin
    -- Put on the list by somebody else since it was compared: then there is something before it.
    if r.enrolment_id is null and e.xid <> pg_current_xact_id() then was_ := core.upload_standing(e.id); end if;
    if core.attends(e.state) then
        for m in select * from core.marks_said(r.marks) order by 1 loop
            if (core.set_presence(e.id, m.session_no, m.code, m.late, m.early, 'import', '', a)).kept then kept := 'kept'; end if;
        end loop;
        select * into l from core.list_entry x where x.enrolment_id = e.id;
        if r.role <> coalesce(l.role, 'attendee') or r.hours is not null or r.assess <> '' or r.lecture_hours is not null or r.note <> '' then
            given_ := case when r.role = 'attendee' then coalesce(r.hours, l.given) end;
            perform core.set_list_entry(e.id, r.role, given_, case when given_ is null then '' when length(r.note) >= 5 then r.note
                    when given_ = l.given then l.given_reason when length(p_reason) >= 5 then p_reason else core.no_reason() end,
                coalesce(nullif(r.assess, ''), l.assess, ''), case when r.role = 'lecturer' then coalesce(r.lecture_hours, l.lecture_hours) end,
                coalesce(nullif(r.note, ''), l.note, ''), a.name, a.command_id);
        end if;
    end if;
    update core.list_upload_row x set enrolment_id = e.id, how = coalesce(x.how, 'added'), was = was_,
            outcome = coalesce(nullif(kept, ''), case when was_ is null then 'added' else 'changed' end)
        where x.upload_id = r.upload_id and x.row = r.row;
end $$;

-- Hours of a list that are what presence comes to are not given by hand. How many others say nowhere why.
create or replace function core.settle_given(p_upload uuid, p_course bigint, a auth.actor) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    x record;
    l core.list_entry;
    n int := 0;
begin
    for x in select h.enrolment_id, h.given, h.computed, h.given_reason from core.list_upload_row r join core.computed_hours(p_course) h
            on h.enrolment_id = r.enrolment_id where r.upload_id = p_upload and r.hours is not null and h.given is not null order by 1 loop
        if x.given = x.computed then
            select * into l from core.list_entry y where y.enrolment_id = x.enrolment_id;
            perform core.set_list_entry(l.enrolment_id, l.role, null, '', l.assess, l.lecture_hours, l.note, a.name, a.command_id);
        elsif x.given_reason = core.no_reason() then
            n := n + 1;
        end if;
    end loop;
    return n;
end $$;

-- 標為缺席: of those who are in no row every session without a mark that has begun.
create or replace function core.take_missing(u core.list_upload, c core.course, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s record;
begin
    insert into core.list_upload_absent(upload_id, enrolment_id, was, is_now)
        select u.id, m, core.upload_standing(m), '{}' from core.missing_in(u) m;
    for s in select o.enrolment_id, o.session_no from core.own_sessions(c.id) o join core.list_upload_absent x
            on x.upload_id = u.id and x.enrolment_id = o.enrolment_id where o.starts_at <= clock_timestamp()
            and not exists (select from core.presence p where p.enrolment_id = o.enrolment_id and p.session_no = o.session_no) order by 1, 2 loop
        perform core.set_presence(s.enrolment_id, s.session_no, 'A', 0, 0, 'import', '', a);
    end loop;
end $$;

-- How everybody stands now that a list was taken in.
create or replace function core.note_upload(p_upload uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.list_upload_row r set is_now = core.upload_standing(r.enrolment_id) where r.upload_id = p_upload and r.outcome <> 'left_out';
    update core.list_upload_row r set outcome = 'same' where r.upload_id = p_upload and r.outcome = 'changed' and r.is_now = r.was;
    update core.list_upload_absent x set is_now = core.upload_standing(x.enrolment_id) where x.upload_id = p_upload;
    delete from core.list_upload_absent x where x.upload_id = p_upload and x.is_now = x.was;
end $$;

-- Of a list: how many rows of each outcome, and who counts as absent since.
create or replace function core.upload_counts(p_upload uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return '{"changed": 0, "added": 0, "same": 0, "kept": 0, "left_out": 0}'::jsonb
        || (select coalesce(jsonb_object_agg(x.outcome, x.n), '{}') from (select r.outcome, count(*) as n from core.list_upload_row r
            where r.upload_id = p_upload and r.outcome is not null group by 1) x)
        || jsonb_build_object('absent', (select count(*) from core.list_upload_absent x where x.upload_id = p_upload));
end $$;

-- Rows that are not taken: those that cannot be right.
create or replace function core.leave_rows_out(p_upload uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    update core.list_upload_row r set outcome = 'left_out' where r.upload_id = p_upload and (r.left_out or r.faults @> '[{"blocks": true}]');
    get diagnostics n = row_count;
    return n;
end $$;

create or replace function core.end_upload(p_id uuid, p_state text, p_missing text, p_reason text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare u core.list_upload;
begin
    update core.list_upload x set state = p_state, no = coalesce(x.no, (select coalesce(max(y.no), 0) + 1 from core.list_upload y
            where y.course_id = x.course_id)), missing = coalesce(p_missing, x.missing),
        applied_at = coalesce(x.applied_at, clock_timestamp()), undone_at = case p_state when 'undone' then clock_timestamp() end,
        reason = case p_state when 'applied' then p_reason else x.reason end,
        undo_reason = case p_state when 'undone' then p_reason else '' end where x.id = p_id returning * into u;
    delete from core.list_upload_number x where x.upload_id = p_id;
    return u.no;
end $$;

-- The rows of a list in the order in which everybody locks.
create or replace function core.upload_rows(p_upload uuid) returns setof core.list_upload_row
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.* from core.list_upload_row r where r.upload_id = p_upload order by r.enrolment_id nulls last, r.row
$$;

create or replace function core.upload_absents(p_upload uuid) returns setof core.list_upload_absent
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select r.* from core.list_upload_absent r where r.upload_id = p_upload order by r.enrolment_id
$$;

-- Somebody as they were before a list.
create or replace function core.restore_standing(p_enrolment bigint, p_was jsonb, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e core.enrolment;
    m jsonb;
    l core.list_entry := jsonb_populate_record(null::core.list_entry, nullif(p_was -> 'entry', 'null'));
begin
    select * into e from core.enrolment x where x.id = p_enrolment for no key update;
    for m in select x from jsonb_array_elements(core.marks_of(e.id)) x loop
        if m ->> 'source' = 'import' and not exists (select from jsonb_array_elements(p_was -> 'marks') y where y -> 'session' = m -> 'session') then
            perform core.set_presence(e.id, (m ->> 'session')::int, '', 0, 0, 'import', '', a);
        end if;
    end loop;
    for m in select x from jsonb_array_elements(p_was -> 'marks') x loop
        if m - '{row_version,at,by}'::text[] not in (select y - '{row_version,at,by}'::text[] from jsonb_array_elements(core.marks_of(e.id)) y) then
            perform core.set_presence(e.id, (m ->> 'session')::int, m ->> 'code', (m ->> 'late')::int, (m ->> 'early')::int, m ->> 'source',
                m ->> 'note', a, true);
        end if;
    end loop;
    if exists (select from core.list_entry x where x.enrolment_id = e.id) then
        perform core.set_list_entry(e.id, coalesce(l.role, 'attendee'), l.given, coalesce(l.given_reason, ''), coalesce(l.assess, ''),
            l.lecture_hours, coalesce(l.note, ''), a.name, a.command_id);
    end if;
    if p_was is null then
        perform core.move_enrolment(e, 'cancelled', 'upload_undo', p_reason, a);
    elsif e.state <> p_was ->> 'state' then
        -- An offer or a drawn seat does not come back: it waits.
        perform core.move_enrolment(e, case when p_was ->> 'state' in ('offered', 'drawn') then 'waiting' else p_was ->> 'state' end, 'upload_undo',
            p_reason, a);
    end if;
end $$;

grant execute on function core.upload_mark_of(jsonb), core.upload_standing(bigint), core.lock_upload(uuid),
    core.take_row(core.course, core.list_upload_row, text, auth.actor), core.take_missing(core.list_upload, core.course, auth.actor),
    core.settle_given(uuid, bigint, auth.actor), core.note_upload(uuid),
    core.upload_counts(uuid), core.leave_rows_out(uuid), core.end_upload(uuid, text, text, text), core.upload_rows(uuid),
    core.upload_absents(uuid), core.restore_standing(bigint, jsonb, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

-- The list a command is about, its course and itself locked.
create or replace function cmd.locked_upload(a auth.actor, body jsonb, c core.course) returns core.list_upload
language plpgsql as $$
begin
    if core.body_text(body, 'upload_id') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then perform core.refuse_form('upload_id', 'uuid'); end if;
    perform cmd.own_upload(a, (body ->> 'upload_id')::uuid, c.id);
    return core.lock_upload((body ->> 'upload_id')::uuid);
end $$;

create or replace function cmd.upload_apply(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c        core.course := cmd.organised_course(a, body);
    u        core.list_upload := cmd.locked_upload(a, body, c);
    missing_ text := core.body_text(body, 'missing');
    skips    boolean := core.body_bool(body, 'skip_faulty');
    reason   text := core.body_plain(body, 'reason', 0, 200);
    out_     int;
    given    int;
    no_      int;
    r        core.list_upload_row;
begin
    perform cmd.need_list_open(c);
    if u.state <> 'tried' or u.at < clock_timestamp() - interval '1 day' then
        perform core.refuse('KD345', 'upload.state', jsonb_build_object('state', case u.state when 'tried' then 'old' else u.state end));
    end if;
    if missing_ not in ('keep', 'absent') then perform core.refuse_form('missing', 'word'); end if;
    out_ := core.leave_rows_out(u.id);
    if out_ > 0 and not skips then perform core.refuse('KD344', 'upload.faulty', jsonb_build_object('rows', out_)); end if;
    for r in select * from core.upload_rows(u.id) x where x.outcome is null loop
        perform core.take_row(c, r, reason, a);
    end loop;
    given := core.settle_given(u.id, c.id, a);
    if given > 0 then perform core.refuse('KD348', 'upload.reason', jsonb_build_object('rows', given)); end if;
    if missing_ = 'absent' then perform core.take_missing(u, c, a); end if;
    perform core.note_upload(u.id);
    no_ := core.end_upload(u.id, 'applied', missing_, reason);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'upload_id', u.id, 'no', no_) || core.upload_counts(u.id);
end $$;

-- Whose standing is not any more as a list left it.
create or replace function cmd.touched_since(p_id bigint, p_is jsonb) returns boolean
language plpgsql stable as $$
begin
    return core.upload_mark_of(core.upload_standing(p_id)) <> core.upload_mark_of(p_is);
end $$;

-- Takes a list back. What has been changed since stays with `rest`, else nothing is done while there is any.
create or replace function cmd.upload_undo(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c       core.course := cmd.organised_course(a, body);
    u       core.list_upload := cmd.locked_upload(a, body, c);
    reason  text := cmd.need_reason(body, 'reason');
    rest    boolean := core.body_bool(body, 'rest', false);
    touched int := 0;
    undone  int := 0;
    r       record;
begin
    perform cmd.need_list_open(c);
    if u.state <> 'applied' then perform core.refuse('KD345', 'upload.state', jsonb_build_object('state', u.state)); end if;
    for r in select y.*, cmd.touched_since(y.enrolment_id, y.is_now) as touched from (
            select x.enrolment_id, x.was, x.is_now from core.upload_rows(u.id) x where x.outcome in ('changed', 'added', 'kept')
            union all select x.enrolment_id, x.was, x.is_now from core.upload_absents(u.id) x) y order by y.enrolment_id loop
        if r.touched then
            touched := touched + 1;
        elsif rest or touched = 0 then
            perform core.restore_standing(r.enrolment_id, r.was, reason, a);
            undone := undone + 1;
        end if;
    end loop;
    if touched > 0 and not rest then perform core.refuse('KD347', 'upload.touched', jsonb_build_object('people', touched)); end if;
    perform core.end_upload(u.id, 'undone', null, reason);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'upload_id', u.id, 'no', u.no, 'undone', undone, 'kept', touched);
end $$;
reset role;
