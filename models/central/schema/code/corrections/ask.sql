-- SPDX-License-Identifier: GPL-3.0-or-later
-- 修改已結案課程內容申請: which fields of the form, and whose hours; what was, what is to be, and why. Whatever raises hours or adds
-- somebody needs evidence.
set local role desk_owner;

-- What of a closed course may be put right; the rest needs a course of its own (II.8).
create or replace function core.correctable() returns text[]
language sql immutable as $$
    select '{title,tags,basis_kind,basis_no,basis_date,natures,scope_code,sessions,county_id,district_id,venue,venue_id,mode,fee,fee_method,
        content,goals,notes,lecturers,files,civil,environment}'::text[] || core.counting_fields()
$$;

-- What of a form hours are counted by: everybody's are counted anew where it was wrong.
create or replace function core.counting_fields() returns text[]
language sql immutable as $$
    select '{hours,digital_hours,physical_hours,partial,threshold,grace_minutes,late_policy,late_deduction,parts}'::text[]
$$;

create or replace function core.recounts(p_fields jsonb) returns boolean
language sql immutable as $$
    select exists (select from jsonb_array_elements(p_fields) f where f ->> 'field' = any (core.counting_fields() || '{sessions}'::text[]))
$$;

-- Whether hours of anybody may become more by it: another way to count, more hours, sessions that count or last otherwise. That
-- sessions were on another day counts nothing.
create or replace function core.may_raise(p_fields jsonb) returns boolean
language sql immutable as $$
    select exists (select from jsonb_array_elements(p_fields) f where f ->> 'field' in ('partial', 'threshold', 'grace_minutes', 'late_policy',
            'late_deduction') or f ->> 'field' = 'hours' and (f ->> 'new')::numeric > (f ->> 'base')::numeric
        or f ->> 'field' = 'sessions' and core.session_weights(f -> 'base') <> core.session_weights(f -> 'new'))
$$;

create or replace function core.session_weights(p_sessions jsonb) returns jsonb
language sql immutable as $$
    select coalesce(jsonb_agg(jsonb_build_array(s -> 'no', s -> 'hours', core.session_minutes(s)) order by (s ->> 'no')::int), '[]')
    from jsonb_array_elements(p_sessions) s
$$;

-- Whose hours were given by hand, and are more than the course has now; those who are named apart are judged apart. Null: nobody.
create or replace function core.given_beyond(p_list bigint, p_hours numeric, p_unit text, p_people jsonb) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select w.name from core.list_row w where w.list_id = p_list and w.role = 'attendee' and jsonb_typeof(w.arithmetic -> 'given') = 'number'
            and (w.hours > p_hours or p_unit = 'credit' and w.hours not in (0, p_hours))
            and not p_people @> jsonb_build_array(jsonb_build_object('no', w.no)) order by w.no limit 1);
end $$;

create or replace function core.correction_causes() returns text[]
language sql immutable as $$ select '{omitted,surplus,hours,identity,title,tag,date,other}'::text[] $$;

create or replace function core.list_row_of(p_list bigint, p_no bigint) returns core.list_row
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare w core.list_row;
begin
    select * into w from core.list_row x where x.list_id = p_list and x.no = p_no;
    return w;
end $$;

create or replace function core.confirmed_list(p_course bigint) returns core.list_version
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v core.list_version;
begin
    select * into v from core.list_version x where x.course_id = p_course and x.state = 'confirmed' order by x.n desc limit 1;
    return v;
end $$;

-- Whether somebody is on a list already.
create or replace function core.is_on_list(p_list bigint, p_person bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.list_row w where w.list_id = p_list and w.person_id = p_person and w.role = 'attendee');
end $$;

-- When a course was closed first: until when it may be put right is counted from there.
create or replace function core.closed_at(p_course bigint) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select min(v.decided_at) from core.list_version v where v.course_id = p_course and v.state in ('confirmed', 'superseded'));
end $$;

-- What the paper shows, in sixteen places.
create or replace function core.correction_hash(p_course bigint, p_fields jsonb, p_people jsonb) returns text
language sql immutable as $$ select left(encode(sha256(convert_to(concat_ws('|', p_course, p_fields, p_people), 'UTF8')), 'hex'), 16) $$;

create or replace function core.keep_correction(h core.correction, p_persons jsonb, p_files uuid[], a auth.actor) returns core.correction
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    h.hash := core.correction_hash(h.course_id, h.fields, h.people);
    if h.id is null then
        insert into core.correction(course_id, n, list_id, state, by_desk, phone, reason, fields, people, hash, account_id, by_name)
            select h.course_id, coalesce(max(x.n), 0) + 1, h.list_id, h.state, h.by_desk, h.phone, h.reason, h.fields, h.people, h.hash,
                a.account_id, a.name from core.correction x where x.course_id = h.course_id
            returning * into h;
    else
        update core.correction x set revision = x.revision + 1, state = h.state, list_id = h.list_id, phone = h.phone, reason = h.reason,
                fields = h.fields, people = h.people, hash = h.hash, decision = '', row_version = x.row_version + 1
            where x.id = h.id returning * into h;
    end if;
    insert into core.correction_revision(correction_id, revision, fields, people, hash, by_name)
        values (h.id, h.revision, h.fields, h.people, h.hash, a.name);
    insert into core.correction_person(correction_id, revision, place, person_id, birth_date)
        select h.id, h.revision, (p ->> 'place')::int, core.person_of(p ->> 'national_id'), (p ->> 'birth')::date
        from jsonb_array_elements(p_persons) p;
    delete from core.correction_file u where u.correction_id = h.id and u.kind in ('evidence', 'form');
    insert into core.correction_file(correction_id, file_id, kind) select h.id, f, 'evidence' from unnest(p_files) f on conflict do nothing;
    insert into core.correction_file(correction_id, file_id, kind) select h.id, (x ->> 'id')::uuid, 'form'
        from jsonb_array_elements(h.fields) f cross join jsonb_array_elements(f -> 'new') x where f ->> 'field' = 'files' on conflict do nothing;
    return h;
end $$;

create or replace function core.correction_by_id(p_id bigint) returns core.correction
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare h core.correction;
begin
    select * into h from core.correction x where x.id = p_id;
    return h;
end $$;

create or replace function core.move_correction(h core.correction, p_state text, p_decision text, a auth.actor) returns core.correction
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare ends boolean := p_state in ('approved', 'rejected', 'returned');
begin
    update core.correction x set state = p_state, decision = case when ends then p_decision else x.decision end,
            decided_by = case when ends then a.name else x.decided_by end, decided_by_account_id = case when ends then a.account_id
                else x.decided_by_account_id end,
            decided_at = case when p_state in ('approved', 'rejected', 'withdrawn') then now() else x.decided_at end, row_version = x.row_version + 1
        where x.id = h.id returning * into h;
    return h;
end $$;

-- A sealed form of what is asked for now has come.
create or replace function core.take_paper(h core.correction, p_how text, p_file uuid) returns core.correction
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_file is not null then
        insert into core.correction_file(correction_id, file_id, kind) values (h.id, p_file, 'sealed')
            on conflict (correction_id, file_id) do update set kind = 'sealed';
    end if;
    update core.correction x set paper_revision = x.revision, paper_how = p_how, state = 'awaiting_review', row_version = x.row_version + 1
        where x.id = h.id returning * into h;
    return h;
end $$;

-- The files of a form with how they are called.
create or replace function core.named_files(c core.course) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select r.body -> 'files' from core.course_revision r where r.course_id = c.id and r.revision = c.revision), '[]');
end $$;

-- What of somebody's number a paper shows; empty: no number is known.
create or replace function core.masked_number_of(p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select core.mask_national_id(i.number) from core.national_id i where i.person_id = p_person and i.current), '');
end $$;

-- Whether a file belongs to a request.
create or replace function core.is_of_correction(p_file uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.correction_file u where u.file_id = p_file);
end $$;

grant execute on function core.correctable(), core.counting_fields(), core.recounts(jsonb), core.may_raise(jsonb), core.session_weights(jsonb),
    core.given_beyond(bigint, numeric, text, jsonb),
    core.correction_causes(), core.list_row_of(bigint, bigint), core.confirmed_list(bigint),
    core.is_on_list(bigint, bigint), core.closed_at(bigint), core.keep_correction(core.correction, jsonb, uuid[], auth.actor),
    core.correction_by_id(bigint), core.move_correction(core.correction, text, text, auth.actor),
    core.take_paper(core.correction, text, uuid), core.is_of_correction(uuid), core.named_files(core.course), core.masked_number_of(bigint)
    to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_correction(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('correction', 'account', a.account_id::text),
        auth.spend('correction', 'course', concat_ws('/', a.account_id,
            left(coalesce(body ->> 'course_id', 'c' || (body ->> 'correction_id'), 'n' || (body ->> 'number')), 20)));
end $$;

create or replace function cmd.may_correct(a auth.actor, c core.course) returns boolean
language plpgsql stable as $$
begin
    return coalesce(cmd.organises(a, c) or a.reach = 'desk' and c.reviewer_unit_id = a.unit_id, false);
end $$;

-- The closed course that somebody asks about: whoever runs it, or the desk over it. Within a year (setting reopen_days); later it is
-- 教師進修網 that does (reopen.sql).
create or replace function cmd.closed_course(a auth.actor, p_course bigint) returns core.course
language plpgsql as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = p_course;
    if cmd.may_correct(a, c) then c := core.lock_course(c.id); end if;
    if not cmd.may_correct(a, c) then perform core.refuse('KD140', 'course.not_visible'); end if;
    perform cmd.need_course_possible(c, 'correction.submit');
    if core.correctable_until(c.id) < now() and not auth.is_at(a.unit_id, '{inservice_net}') then
        perform core.refuse('KD401', 'correction.too_late', jsonb_build_object('days', core.setting_int('reopen_days')));
    end if;
    return c;
end $$;

create or replace function cmd.correction_cause(p_row jsonb) returns text
language plpgsql as $$
declare cause text := core.body_text(p_row, 'cause');
begin
    if cause <> all (core.correction_causes()) then perform core.refuse_form('cause', 'word'); end if;
    if cause = 'other' and core.body_plain(p_row, 'note', 0, 200) = '' then perform core.refuse_field('note', 'text.empty'); end if;
    return cause;
end $$;

-- Sessions are put right in when and where they were and what they counted; marks stand on them, so that none comes or goes, nor
-- becomes another class's.
create or replace function cmd.need_same_sessions(p_was jsonb, p_new jsonb) returns void
language plpgsql as $$
begin
    if (select coalesce(jsonb_agg(jsonb_build_array(s -> 'no', s -> 'track') order by (s ->> 'no')::int), '[]') from jsonb_array_elements(p_was) s)
        <> (select coalesce(jsonb_agg(jsonb_build_array(s -> 'no', s -> 'track') order by (s ->> 'no')::int), '[]')
            from jsonb_array_elements(p_new) s) then
        perform core.refuse('KD405', 'correction.field', '{"field": "sessions"}');
    end if;
end $$;

-- Fields of the form: as they came, and the form with them. What was wrong in it before is not the request's.
create or replace function cmd.corrected_form(a auth.actor, c core.course, p_sent jsonb) returns core.asked_correction
language plpgsql as $$
declare
    r       core.asked_correction;
    fields  jsonb := '[]'::jsonb;
    i       jsonb;
    sent    record;
    present jsonb := core.present_form(c);
    checked core.checked_change;
begin
    r.fields := fields;
    if jsonb_array_length(p_sent) = 0 then return r; end if;
    for i in select e from jsonb_array_elements(p_sent) e loop
        if jsonb_typeof(i) <> 'object' then perform core.refuse_form('fields', 'object'); end if;
        if core.body_text(i, 'field') <> all (core.correctable()) then
            perform core.refuse('KD405', 'correction.field', jsonb_build_object('field', left(i ->> 'field', 40)));
        end if;
        perform cmd.correction_cause(i);
        fields := fields || jsonb_build_object('field', i -> 'field', 'cause', i -> 'cause', 'note', core.body_plain(i, 'note', 0, 200));
    end loop;
    sent := cmd.change_items(jsonb_build_object('items', (select jsonb_agg(jsonb_build_object('field', e -> 'field', 'base', e -> 'base',
        'new', e -> 'new')) from jsonb_array_elements(p_sent) e)));
    perform cmd.refuse_change('KD211', 'change.conflict', (select coalesce(jsonb_agg(jsonb_build_object('field', e -> 'field', 'base', e -> 'base',
        'now', present -> (e ->> 'field'))), '[]') from jsonb_array_elements(sent.items) e where e -> 'base' <> present -> (e ->> 'field')));
    select coalesce(jsonb_agg(f || jsonb_build_object('base', e -> 'base', 'new', e -> 'new') order by n), '[]') into fields
        from jsonb_array_elements(fields) with ordinality x(f, n) join jsonb_array_elements(sent.items) e on e -> 'field' = f -> 'field'
        where e -> 'base' <> e -> 'new';
    for i in select f from jsonb_array_elements(fields) f where f ->> 'field' = 'sessions' loop
        perform cmd.need_same_sessions(i -> 'base', i -> 'new');
    end loop;
    checked := cmd.change_draft(c, a.account_id, cmd.present_findings(c, a.account_id, present),
        present || (select coalesce(jsonb_object_agg(f ->> 'field', f -> 'new'), '{}') from jsonb_array_elements(fields) f), sent.findings);
    if checked.errors <> '[]' then perform core.refuse('KD143', 'course.invalid', jsonb_build_object('errors', checked.errors)); end if;
    r.draft := checked.draft;
    -- Whole IDs of lecturers lie where all others do; files with how they are called.
    r.fields := (select coalesce(jsonb_agg(case f ->> 'field' when 'lecturers' then f || jsonb_build_object('new', s -> 'lecturers')
            when 'files' then f || jsonb_build_object('new', s -> 'files', 'base', core.named_files(c)) else f end order by n), '[]')
        from jsonb_array_elements(fields) with ordinality x(f, n), cmd.stored_course((r.draft).body) s);
    return r;
end $$;

-- One person: a row of the list with other hours, off it, or somebody who was left out. Numbers go where all others lie.
-- p_taught: as many hours as somebody can have taught.
create or replace function cmd.corrected_person(a auth.actor, c core.course, v core.list_version, p_taught numeric, p_row jsonb, p_place int,
    out kept jsonb, out person jsonb)
language plpgsql as $$
declare
    change text := core.body_text(p_row, 'change');
    hours  numeric := cmd.body_hours(p_row, 'hours');
    number text;
    w      core.list_row;
begin
    if change not in ('set', 'remove', 'add') then perform core.refuse_form('change', 'word'); end if;
    kept := jsonb_build_object('change', change, 'cause', cmd.correction_cause(p_row), 'note', core.body_plain(p_row, 'note', 0, 200));
    if change <> 'add' then
        w := core.list_row_of(v.id, core.body_int(p_row, 'no'));
        if w.no is null then perform core.refuse('KD407', 'correction.person', jsonb_build_object('no', p_row -> 'no')); end if;
        kept := kept || jsonb_build_object('no', w.no, 'enrolment_id', w.enrolment_id, 'name', w.name, 'role', w.role,
            'national_id', core.masked_number_of(w.person_id),
            'before', trim_scale(case w.role when 'lecturer' then w.lecture_hours else w.hours end));
    else
        number := core.body_text(p_row, 'national_id');
        perform cmd.need_listable(number, core.body_text(p_row, 'name'));
        -- Whose number it is of those on the list hears the desk alone: of most digits of theirs an organiser would have all by trying.
        if a.reach = 'desk' and core.is_on_list(v.id, core.person_of(number)) then
            perform core.refuse('KD515', 'correction.listed', jsonb_build_object('name', p_row -> 'name'));
        end if;
        kept := kept || jsonb_build_object('no', null, 'name', p_row -> 'name', 'national_id', core.mask_national_id(number), 'role', 'attendee',
            'unit', core.body_words(p_row, 'unit', 0, 60), 'title', core.body_words(p_row, 'title', 0, 50), 'before', 0);
        person := jsonb_build_object('place', p_place, 'national_id', number,
            'birth', case when core.body_text(p_row, 'birth') <> '' then core.body_date(p_row, 'birth') end);
    end if;
    if change <> 'remove' then
        if hours is null then perform core.refuse_form('hours', 'number'); end if;
        if kept ->> 'role' = 'lecturer' then
            if hours > p_taught then
                perform core.refuse('KD403', 'correction.hours', jsonb_build_object('name', kept -> 'name', 'maximum', trim_scale(p_taught)));
            end if;
        elsif hours > c.hours or c.hour_unit = 'credit' and hours not in (0, c.hours) or kept ->> 'role' = 'staff' then
            perform core.refuse('KD403', 'correction.hours', jsonb_build_object('name', kept -> 'name', 'maximum', trim_scale(c.hours)));
        end if;
        kept := kept || jsonb_build_object('hours', trim_scale(hours));
    end if;
end $$;

create or replace function cmd.asked_correction(a auth.actor, c core.course, v core.list_version, body jsonb) returns core.asked_correction
language plpgsql as $$
declare
    r    core.asked_correction;
    one  record;
    x    record;
    taught numeric;
begin
    if jsonb_typeof(body -> 'fields') is distinct from 'array' or jsonb_array_length(body -> 'fields') > 20 then
        perform core.refuse_form('fields', 'array');
    end if;
    if jsonb_typeof(body -> 'people') is distinct from 'array' or jsonb_array_length(body -> 'people') > 200 then
        perform core.refuse_form('people', 'array');
    end if;
    r := cmd.corrected_form(a, c, body -> 'fields');
    c.hours := coalesce((select (f ->> 'new')::numeric from jsonb_array_elements(r.fields) f where f ->> 'field' = 'hours'), c.hours);
    -- Of who taught no more than all sessions have, as they are to be; nothing where the course counts none of it.
    taught := case when (core.hour_rules(c)).lectures then coalesce((select sum((s ->> 'hours')::numeric) from jsonb_array_elements(r.fields) f,
            jsonb_array_elements(f -> 'new') s where f ->> 'field' = 'sessions'),
        (select sum(s.hours) from core.course_session s where s.course_id = c.id), 0) else 0 end;
    r.people := '[]';
    r.persons := '[]';
    for x in select e, n from jsonb_array_elements(body -> 'people') with ordinality y(e, n) loop
        if jsonb_typeof(x.e) <> 'object' then perform core.refuse_form('people', 'object'); end if;
        one := cmd.corrected_person(a, c, v, taught, x.e, x.n::int);
        r.people := r.people || jsonb_build_array(one.kept || jsonb_build_object('place', x.n));
        if one.person is not null then r.persons := r.persons || jsonb_build_array(one.person); end if;
    end loop;
    if exists (select from jsonb_array_elements(r.people) p where p -> 'no' <> 'null' group by p -> 'no' having count(*) > 1)
        or exists (select from jsonb_array_elements(r.persons) p group by p -> 'national_id' having count(*) > 1) then
        perform core.refuse_form('people', 'twice');
    end if;
    r.people := (select coalesce(jsonb_agg(p order by n), '[]') from jsonb_array_elements(r.people) with ordinality y(p, n)
        where p ->> 'change' <> 'set' or p -> 'hours' <> p -> 'before');
    if r.fields = '[]' and r.people = '[]' then perform core.refuse('KD406', 'correction.nothing'); end if;
    perform cmd.need_hours_within(c, v, r);
    return r;
end $$;

-- Whose hours were given by hand is not counted anew: where they are more than the course has now, they are named in the request.
create or replace function cmd.need_hours_within(c core.course, v core.list_version, r core.asked_correction) returns void
language plpgsql as $$
declare beyond text := case when core.recounts(r.fields) then core.given_beyond(v.id, c.hours, c.hour_unit, r.people) end;
begin
    if beyond is not null then
        perform core.refuse('KD403', 'correction.hours', jsonb_build_object('name', beyond, 'maximum', trim_scale(c.hours)));
    end if;
end $$;

-- 新增人員或提高時數需附簽到佐證, whoever's hours may become more: of people who are named, or of all by the form.
create or replace function cmd.need_evidence(r core.asked_correction, p_files uuid[]) returns void
language plpgsql as $$
begin
    if p_files = '{}' and (core.may_raise(r.fields) or exists (select from jsonb_array_elements(r.people) p
            where p ->> 'change' <> 'remove' and (p ->> 'hours')::numeric > (p ->> 'before')::numeric)) then
        perform core.refuse('KD402', 'correction.evidence');
    end if;
end $$;

-- The list that is put right, as it was seen. A course that was closed at the site before has none here.
create or replace function cmd.asked_list(c core.course, body jsonb) returns core.list_version
language plpgsql stable as $$
declare v core.list_version := core.confirmed_list(c.id);
begin
    if v.id is null then perform core.refuse('KD316', 'list.not_visible'); end if;
    if v.id <> core.body_int(body, 'list_id') then
        perform core.refuse('KD317', 'list.state', jsonb_build_object('state', v.state, 'n', v.n));
    end if;
    return v;
end $$;

create or replace function cmd.correction_answer(h core.correction) returns jsonb
language plpgsql stable as $$
begin
    return jsonb_build_object('correction_id', h.id, 'course_id', h.course_id, 'number', (core.course_of(h.course_id)).number, 'n', h.n,
        'revision', h.revision, 'state', h.state, 'hash', h.hash, 'row_version', h.row_version);
end $$;

-- What is asked for, on top of a request that is there or begins: all but whether it has its evidence.
create or replace function cmd.fill_correction(h core.correction, v core.list_version, r core.asked_correction, body jsonb) returns core.correction
language plpgsql as $$
begin
    h.list_id := v.id;
    h.state := case when h.by_desk then 'awaiting_review' else 'awaiting_paper' end;
    h.phone := core.body_plain(body, 'phone', 1, 60, false);
    h.reason := core.body_plain(body, 'reason', 5, 500);
    h.fields := r.fields;
    h.people := r.people;
    return h;
end $$;

create or replace function cmd.correction_submit(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c     core.course := cmd.closed_course(a, core.body_int(body, 'course_id'));
    v     core.list_version := cmd.asked_list(c, body);
    files uuid[] := cmd.evidence_files(a, body -> 'files');
    r     core.asked_correction := cmd.asked_correction(a, c, v, body);
    h     core.correction;
begin
    perform cmd.need_evidence(r, files);
    h.course_id := c.id;
    h.by_desk := c.unit_id <> a.unit_id;
    h := core.keep_correction(cmd.fill_correction(h, v, r, body), r.persons, files, a);
    perform core.note_course(c, 'correction', c.state, h.reason, a);
    return cmd.correction_answer(h);
end $$;

-- A request of one's own side, its course locked, as it was seen.
create or replace function cmd.own_correction(a auth.actor, body jsonb, p_states text[]) returns core.correction_at_hand
language plpgsql as $$
declare
    h core.correction;
    c core.course;
begin
    select * into h from core.correction x where x.id = core.body_int(body, 'correction_id');
    select * into c from core.course x where x.id = h.course_id;
    if h.id is null or not coalesce(case when h.by_desk then a.reach = 'desk' and c.reviewer_unit_id = a.unit_id else cmd.organises(a, c) end, false)
    then
        perform core.refuse('KD400', 'correction.not_visible');
    end if;
    c := core.lock_course(c.id);
    h := core.correction_by_id(h.id);
    if h.row_version <> core.body_int(body, 'row_version') or h.state <> all (p_states) then
        perform core.refuse('KD409', 'correction.state', jsonb_build_object('state', h.state, 'revision', h.revision, 'row_version', h.row_version));
    end if;
    return (h, c);
end $$;

-- 退回補正: asked for anew; a paper of before counts no more.
create or replace function cmd.correction_correct(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    x     core.correction_at_hand := cmd.own_correction(a, body, '{returned}');
    v     core.list_version := core.confirmed_list((x.course).id);
    files uuid[] := cmd.evidence_files(a, body -> 'files');
    r     core.asked_correction := cmd.asked_correction(a, x.course, v, body);
begin
    perform cmd.need_evidence(r, files);
    return cmd.correction_answer(core.keep_correction(cmd.fill_correction(x.correction, v, r, body), r.persons, files, a));
end $$;

-- The form as it was sealed, scanned.
create or replace function cmd.correction_attach(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    x     core.correction_at_hand := cmd.own_correction(a, body, '{awaiting_paper,awaiting_review}');
    files uuid[] := cmd.evidence_files(a, jsonb_build_array(body -> 'file_id'));
begin
    return cmd.correction_answer(core.take_paper(x.correction, 'scan', files[1]));
end $$;

create or replace function cmd.correction_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare x core.correction_at_hand := cmd.own_correction(a, body, '{awaiting_paper,awaiting_review,returned}');
begin
    return cmd.correction_answer(core.move_correction(x.correction, 'withdrawn', '', a));
end $$;
reset role;
