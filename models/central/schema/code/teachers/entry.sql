-- SPDX-License-Identifier: GPL-3.0-or-later
-- An entry of a roster: what it holds, how it is judged, how it is written.
set local role desk_owner;

-- What a school fills in beside who it is, and may change at any time.
create or replace function core.roster_of(t core.teacher) returns jsonb
language sql immutable as $$
    select jsonb_build_object('title_id', t.title_id, 'email', t.email, 'stage_id', t.stage_id, 'subjects', to_jsonb(t.subjects),
        'unit_note', t.unit_note, 'note', t.note, 'employment_id', t.employment_id, 'training_role_id', t.training_role_id,
        'hired_on', t.hired_on, 'licence', t.licence, 'civil_servant', t.civil_servant)
$$;

-- Who it is.
create or replace function core.identity_of(t core.teacher) returns jsonb
language sql immutable as $$
    select jsonb_build_object('name', t.name, 'sex', t.sex, 'birth_date', t.birth_date)
$$;

-- A number of a catalogue that is in use, or null where that is allowed; what a row has already, it may keep.
create or replace function core.check_choice(f jsonb, field text, p_now jsonb, p_found boolean, p_retired boolean, p_optional boolean default true)
returns void
language plpgsql as $$
begin
    if p_optional and jsonb_typeof(f -> field) = 'null' then return; end if;
    perform core.body_int(f, field);
    if p_found is not true then perform core.refuse_field(field, 'choice.unknown'); end if;
    if p_retired and f -> field is distinct from p_now -> field then perform core.refuse_field(field, 'choice.retired'); end if;
end $$;

-- Up to six subjects, each once (S1).
create or replace function core.check_subjects(f jsonb, p_now jsonb) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    one jsonb;
    s   core.subject;
begin
    if jsonb_typeof(f -> 'subjects') <> 'array' then perform core.refuse('KC003', 'command.body', '{"field": "subjects", "reason": "array"}'); end if;
    if jsonb_array_length(f -> 'subjects') > 6 then
        perform core.refuse_field('subjects', 'subjects.many', jsonb_build_object('maximum', 6, 'actual', jsonb_array_length(f -> 'subjects')));
    end if;
    for one in select x from jsonb_array_elements(f -> 'subjects') x loop
        s := null;
        select x.* into s from core.subject x where to_jsonb(x.id) = one;
        if s.id is null then perform core.refuse_field('subjects', 'choice.unknown'); end if;
        if (s.retired or exists (select from core.teaching_stage g where g.id = s.stage_id and g.retired))
            and not coalesce(p_now -> 'subjects' @> jsonb_build_array(one), false) then
            perform core.refuse_field('subjects', 'choice.retired');
        end if;
    end loop;
    if (select count(distinct x) from jsonb_array_elements(f -> 'subjects') x) <> jsonb_array_length(f -> 'subjects') then
        perform core.refuse_field('subjects', 'subjects.twice');
    end if;
end $$;

-- What is wanted for an entry that is p_now ({}: a new one): fields of core.roster_of(), any of them.
create or replace function core.check_roster(f jsonb, p_now jsonb) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    title  core.teacher_title;
    stage  core.teaching_stage;
    word   core.roster_word;
    field  text;
    reason text;
begin
    if f ? 'title_id' then
        select x.* into title from core.teacher_title x where to_jsonb(x.id) = f -> 'title_id';
        perform core.check_choice(f, 'title_id', p_now, title.id is not null, title.retired, false);
        if not title.on_roster then perform core.refuse('KD104', 'teacher.trainee', jsonb_build_object('title', title.name)); end if;
    end if;
    if f ? 'stage_id' then
        select x.* into stage from core.teaching_stage x where to_jsonb(x.id) = f -> 'stage_id';
        perform core.check_choice(f, 'stage_id', p_now, stage.id is not null, stage.retired);
    end if;
    foreach field in array '{employment_id,training_role_id}'::text[] loop
        continue when not f ? field;
        word := null;
        select x.* into word from core.roster_word x where to_jsonb(x.id) = f -> field and x.list || '_id' = field;
        perform core.check_choice(f, field, p_now, word.id is not null, word.retired);
    end loop;
    if f ? 'subjects' then perform core.check_subjects(f, p_now); end if;
    if f ? 'email' and core.body_text(f, 'email') <> '' then
        reason := core.check_email(f ->> 'email');
        if reason is not null then perform core.refuse_field('email', reason); end if;
    end if;
    if f ? 'unit_note' then perform core.body_text(f, 'unit_note'), core.body_plain(f, 'unit_note', 0, 200); end if;
    if f ? 'note' then perform core.body_text(f, 'note'), core.body_plain(f, 'note', 0, 500); end if;
    if f ? 'hired_on' and jsonb_typeof(f -> 'hired_on') <> 'null' then
        if core.body_date(f, 'hired_on') > core.today() + 366 then perform core.refuse_field('hired_on', 'date.future'); end if;
    end if;
    if f ? 'licence' and core.body_text(f, 'licence') !~ '^[0-9A-Za-z]{0,4}$' then perform core.refuse_field('licence', 'licence.places'); end if;
    if f ? 'civil_servant' then perform core.body_bool(f, 'civil_servant'); end if;
end $$;

-- Who somebody is, as a school enters it: the three refusals of the form (S1), each with what exactly is wrong.
create or replace function core.check_identity(f jsonb) returns void
language plpgsql as $$
declare
    born   date := core.body_date(f, 'birth_date');
    reason text := core.check_name(core.body_text(f, 'name'));
begin
    if reason is not null then perform core.refuse_field('name', reason); end if;
    if core.body_text(f, 'sex') not in ('male', 'female') then
        perform core.refuse('KC003', 'command.body', '{"field": "sex", "reason": "word"}');
    end if;
    perform core.check_person_number(core.body_text(f, 'national_id'), f ->> 'sex');
    if born > (core.today() - interval '15 years')::date then perform core.refuse_field('birth_date', 'birth.young'); end if;
    if born < (core.today() - interval '100 years')::date then perform core.refuse_field('birth_date', 'birth.old'); end if;
end $$;

create or replace function core.lock_teacher(p_teacher bigint) returns core.teacher
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t core.teacher;
begin
    select * into t from core.teacher x where x.id = p_teacher for no key update;
    return t;
end $$;

-- The entry of a person wherever it is, both locked: two schools that enter the same one wait for each other.
create or replace function core.entry_of(p_person bigint) returns core.teacher
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t core.teacher;
begin
    perform from core.person p where p.id = p_person for no key update;
    select * into t from core.teacher x where x.person_id = p_person for no key update;
    return t;
end $$;

create or replace function core.enter_teacher(p_person bigint, p_unit int, p_number text, f jsonb) returns core.teacher
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t core.teacher;
begin
    insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state_since)
        values (p_person, p_unit, f ->> 'name', f ->> 'sex', core.mask_national_id(p_number), (f ->> 'birth_date')::date,
                (f ->> 'title_id')::int, core.today())
        returning * into t;
    return core.change_teacher(t, f);
end $$;

-- Writes what stands in f, and leaves the rest.
create or replace function core.change_teacher(t core.teacher, f jsonb) returns core.teacher
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n jsonb := core.roster_of(t) || core.identity_of(t) || f;
begin
    update core.teacher x set name = n ->> 'name', sex = n ->> 'sex', birth_date = (n ->> 'birth_date')::date, title_id = (n ->> 'title_id')::int,
            email = n ->> 'email', stage_id = (n ->> 'stage_id')::int,
            subjects = (select coalesce(array_agg(s::int order by o), '{}') from jsonb_array_elements_text(n -> 'subjects') with ordinality y(s, o)),
            unit_note = n ->> 'unit_note', note = n ->> 'note', employment_id = (n ->> 'employment_id')::int,
            training_role_id = (n ->> 'training_role_id')::int, hired_on = (n ->> 'hired_on')::date, licence = n ->> 'licence',
            civil_servant = (n ->> 'civil_servant')::boolean, changed_at = now(), row_version = x.row_version + 1
        where x.id = t.id returning * into t;
    return t;
end $$;

create or replace function core.add_teacher_event(p_teacher bigint, p_unit int, p_action text, p_reason text, p_changes jsonb,
    p_account bigint, p_name text, p_command uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.teacher_event(teacher_id, unit_id, action, reason, changes, by_account_id, by_name, command_id)
        values (p_teacher, p_unit, p_action, p_reason, p_changes, p_account, p_name, p_command)
$$;

grant execute on function core.roster_of(core.teacher), core.identity_of(core.teacher), core.check_roster(jsonb, jsonb), core.check_identity(jsonb),
    core.lock_teacher(bigint), core.entry_of(bigint), core.enter_teacher(bigint, int, text, jsonb), core.change_teacher(core.teacher, jsonb),
    core.add_teacher_event(bigint, int, text, text, jsonb, bigint, text, uuid) to desk_api;
reset role;
