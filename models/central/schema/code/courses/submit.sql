-- SPDX-License-Identifier: GPL-3.0-or-later
-- A course is submitted, submitted again after it was sent back, or withdrawn (研習課程登錄).
set local role desk_api;

-- How many a person and a unit submit: a series of them is as many commands.
create or replace function cmd.charge_course_submit(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    if body ? 'course_id' then perform auth.spend('course', 'again', concat_ws('/', a.account_id, left(body ->> 'course_id', 20))); end if;
    perform auth.spend('course', 'account', a.account_id::text), auth.spend('course', 'unit', a.unit_id::text);
end $$;

-- A form with what is doubtful in it (draft.warnings). Whatever is wrong in it is said at once (KD143). p_unit and p_owner: whose
-- course it is to be, where it is another's than the actor's.
create or replace function cmd.checked_course(a auth.actor, p_body jsonb, p_course bigint, p_unit int default null, p_owner bigint default null)
returns core.course_draft
language plpgsql as $$
declare
    d        core.course_draft;
    s        record;
    errors   jsonb;
begin
    select * into s from core.shaped(core.course_form(), p_body, '');
    if exists (select from jsonb_array_elements(s.shaped -> 'lecturers') l group by l -> 'no' having count(*) > 1 or l -> 'no' = 'null') then
        perform core.refuse_form('lecturers', 'number');
    end if;
    d := core.course_draft_of(s.shaped, coalesce(p_unit, a.unit_id), a.account_id, p_course);
    d.owner_id := coalesce(p_owner, d.owner_id);
    select coalesce(jsonb_agg(f - 'warns' order by n) filter (where not (f ->> 'warns')::boolean), '[]'),
           coalesce(jsonb_agg(f - 'warns' order by n) filter (where (f ->> 'warns')::boolean), '[]') into errors, d.warnings
        from unnest(s.findings || core.course_findings(d)) with ordinality x(f, n) where n <= 400;
    if errors <> '[]' then perform core.refuse('KD143', 'course.invalid', jsonb_build_object('errors', errors)); end if;
    return d;
end $$;

-- As it is kept: whole IDs lie where all others do, files carry what is known of them.
create or replace function cmd.stored_course(b jsonb) returns jsonb
language plpgsql stable as $$
declare
    lecturers jsonb;
    files     jsonb;
begin
    select coalesce(jsonb_agg(l || jsonb_build_object('national_id', case when l ->> 'national_id' ~ '^[^*]+$'
            then core.mask_national_id(l ->> 'national_id') else l ->> 'national_id' end) order by n), '[]')
        into lecturers from jsonb_array_elements(b -> 'lecturers') with ordinality x(l, n);
    select coalesce(jsonb_agg(e || jsonb_build_object('name', f.name, 'size', f.size, 'media_type', f.media_type) order by n), '[]')
        into files from jsonb_array_elements(b -> 'files') with ordinality x(e, n) join core.course_file f on f.file_id = (e ->> 'id')::uuid;
    return b || jsonb_build_object('lecturers', lecturers, 'files', files);
end $$;

-- What lists need of a form.
create or replace function cmd.fill_course(c core.course, d core.course_draft) returns core.course
language plpgsql stable as $$
declare b jsonb := d.body;
begin
    c.title := b ->> 'title';
    c.class_kind := b ->> 'class_kind';
    c.mode := b ->> 'mode';
    c.open_scope := b ->> 'open_scope';
    c.county_id := (b ->> 'county_id')::int;
    select min(core.moment(s ->> 'date', s ->> 'from')), max(core.moment(s ->> 'date', s ->> 'to')) into c.starts_at, c.ends_at
        from jsonb_array_elements(b -> 'sessions') s;
    c.date_from := d.date_from;
    c.date_to := d.date_to;
    c.hours := (b ->> 'hours')::numeric;
    c.hour_unit := b ->> 'hour_unit';
    c.quota := (b ->> 'class_count')::int * (b ->> 'class_size')::int;
    c.fee := (b ->> 'fee')::int;
    c.due_on := d.date_to + core.setting_int('close_days');
    c.series_id := (b #>> '{series,id}')::uuid;
    c.venue_id := (b ->> 'venue_id')::bigint;
    return c;
end $$;

-- The form of a revision, with all that hangs on it. The course is there already.
create or replace function cmd.keep_revision(a auth.actor, c core.course, d core.course_draft, p_answer text) returns void
language plpgsql as $$
begin
    insert into core.course_revision(course_id, revision, body, warnings, submitted_by_account_id, submitted_by_name, answer)
        values (c.id, c.revision, cmd.stored_course(d.body), d.warnings, a.account_id, a.name, p_answer);
    insert into core.course_lecturer(course_id, revision, no, name, kind, national_id, person_id)
        select c.id, c.revision, (l ->> 'no')::int, l ->> 'name', l ->> 'kind', core.mask_national_id(l ->> 'national_id'),
            case when l ->> 'national_id' ~ '[*]' then core.lecturer_person(c.id, l ->> 'name', l ->> 'national_id')
                 when l ->> 'national_id' <> '' then core.person_of(l ->> 'national_id') end
        from jsonb_array_elements(d.body -> 'lecturers') l;
    delete from core.course_session s where s.course_id = c.id;
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        select c.id, (s ->> 'no')::int, core.moment(s ->> 'date', s ->> 'from'), core.moment(s ->> 'date', s ->> 'to'), (s ->> 'break')::int,
            (s ->> 'hours')::numeric, s ->> 'mode', s ->> 'track', s ->> 'room', s ->> 'topic', core.numbers_of(s -> 'lecturers')::int[]
        from jsonb_array_elements(d.body -> 'sessions') s;
    perform core.carry_marks(c.id);
    delete from core.course_file_use u where u.course_id = c.id;
    insert into core.course_file_use(course_id, file_id, kind, public)
        select c.id, (f ->> 'id')::uuid, f ->> 'kind', (f ->> 'public')::boolean from jsonb_array_elements(d.body -> 'files') f;
end $$;

-- Whom a desk hands a course to that it registers for a unit below it: who runs the unit's courses. Raises KD240, KD241.
create or replace function cmd.organiser_below(a auth.actor, p_unit bigint) returns core.account
language plpgsql as $$
declare ac core.account;
begin
    if a.reach <> 'desk' or not core.reviews_courses_of(a.unit_id, p_unit) then perform core.refuse('KD240', 'course.not_below'); end if;
    ac := core.runs_courses_of(p_unit);
    if ac.id is null then perform core.refuse('KD241', 'course.nobody_below'); end if;
    return ac;
end $$;

-- A unit with so many lists that are overdue for 30 days (setting course_close_block; 0: however many) closes those first.
create or replace function cmd.need_closed_courses(p_unit int) returns void
language plpgsql stable as $$
declare
    most int := core.setting_int('course_close_block');
    n    int;
begin
    if most = 0 then return; end if;
    select count(*) into n from core.course c where c.unit_id = p_unit and c.due_on < core.today() - 30
        and core.course_state(c.state, c.ends_at) in ('list_due', 'list_returned');
    if n >= most then perform core.refuse('KD151', 'course.overdue_block', jsonb_build_object('n', n)); end if;
end $$;

create or replace function cmd.course_submit(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    below bigint := case when coalesce(jsonb_typeof(body -> 'unit_id'), 'null') <> 'null' then core.body_int(body, 'unit_id') end;
    owner core.account;
    d     core.course_draft;
    c     core.course;
begin
    owner.id := a.account_id;
    owner.name := a.name;
    owner.unit_id := a.unit_id;
    if below <> a.unit_id then owner := cmd.organiser_below(a, below); end if;
    d := cmd.checked_course(a, body - 'unit_id', null, owner.unit_id, owner.id);
    perform cmd.need_closed_courses(owner.unit_id);
    c := cmd.fill_course(c, d);
    c.reviewer_unit_id := core.course_desk_of(owner.unit_id);
    if c.reviewer_unit_id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    c.number := core.new_course_number();
    insert into core.course(number, unit_id, owner_account_id, owner_name, reviewer_unit_id, title, class_kind, mode, open_scope, county_id,
            starts_at, ends_at, date_from, date_to, hours, hour_unit, quota, fee, due_on, series_id, venue_id)
        values (c.number, owner.unit_id, owner.id, owner.name, c.reviewer_unit_id, c.title, c.class_kind, c.mode, c.open_scope, c.county_id,
            c.starts_at, c.ends_at, c.date_from, c.date_to, c.hours, c.hour_unit, c.quota, c.fee, c.due_on, c.series_id,
            c.venue_id)
        returning * into c;
    perform cmd.keep_revision(a, c, d, '');
    perform core.set_deputies(c, core.numbers_of(d.body -> 'deputies'));
    perform core.note_course(c, 'submit', c.state, '', a);
    if owner.unit_id <> a.unit_id then
        perform core.post_course_to('course.below', c, owner.id, '', jsonb_build_object('by', a.name), a.command_id);
    end if;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'warnings', d.warnings,
        'state', core.settle_submitted(c.id, a.command_id));
end $$;

-- Sent back, and submitted again: the whole form, as one revision further on. Something of it is another, or it says why not.
create or replace function cmd.course_resubmit(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c       core.course := cmd.seen_course(a, body, 'course.resubmit');
    before  core.course := c;
    was     jsonb := (select r.body from core.course_revision r where r.course_id = c.id and r.revision = c.revision);
    answer  text := core.body_plain(body, 'answer', 0, 500);
    d       core.course_draft;
begin
    if jsonb_typeof(body -> 'body') is distinct from 'object' then perform core.refuse_form('body', 'object'); end if;
    d := cmd.checked_course(a, body -> 'body', c.id);
    if cmd.stored_course(d.body) = was and length(answer) < 5 then perform core.refuse('KD144', 'course.unchanged'); end if;
    c := cmd.fill_course(c, d);
    c.revision := c.revision + 1;
    update core.course x set revision = c.revision, row_version = x.row_version + 1, state = 'submitted', state_at = now(),
        reason = '', reason_key = '', field_reasons = '{}', title = c.title, class_kind = c.class_kind, mode = c.mode, open_scope = c.open_scope,
        county_id = c.county_id, starts_at = c.starts_at, ends_at = c.ends_at, date_from = c.date_from, date_to = c.date_to, hours = c.hours,
        hour_unit = c.hour_unit, quota = c.quota, fee = c.fee, due_on = c.due_on, series_id = c.series_id,
        venue_id = c.venue_id
        where x.id = c.id returning * into c;
    perform cmd.keep_revision(a, c, d, answer);
    -- Deputies were changed by themselves since: the form says so only where it differs from the one before.
    if d.body -> 'deputies' <> was -> 'deputies' then
        perform core.set_deputies(c, core.numbers_of(d.body -> 'deputies'));
    end if;
    before.revision := c.revision;
    perform core.note_course(before, 'resubmit', 'submitted', answer, a);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'revision', c.revision, 'warnings', d.warnings,
        'state', core.settle_submitted(c.id, a.command_id));
end $$;

-- Whoever has it open at the desk may just be deciding: that is said first, and asked about.
create or replace function cmd.course_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c    core.course := cmd.seen_course(a, body, 'course.withdraw');
    sure boolean := core.body_bool(body, 'seen_opened', false);
begin
    if not sure and auth.opened_lately(c.id) then perform core.refuse('KD148', 'course.opened'); end if;
    perform core.note_course(c, 'withdraw', 'withdrawn', '', a);
    update core.course x set state = 'withdrawn', state_at = now(), row_version = x.row_version + 1 where x.id = c.id;
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'state', 'withdrawn');
end $$;
reset role;
