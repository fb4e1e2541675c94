-- SPDX-License-Identifier: GPL-3.0-or-later
-- 講師推薦: a unit says whom it would ask again, and for what. Others see it once the lecturer has agreed (consent.sql), and by
-- searching alone (search.sql).
set local role desk_owner;

create or replace function core.lock_lecturer(p_lecturer bigint) returns core.lecturer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l core.lecturer;
begin
    select * into l from core.lecturer x where x.id = p_lecturer for no key update;
    return l;
end $$;

-- What others would see of somebody; an address or a telephone only where it was agreed that they do.
create or replace function core.lecturer_shown(l core.lecturer) returns jsonb
language sql immutable as $$
    select jsonb_build_object('name', l.name, 'service_unit', l.service_unit, 'job_title', l.job_title, 'subjects', to_jsonb(l.subjects),
        'expertise', l.expertise)
        || case when l.show_email then jsonb_build_object('email', l.email) else '{}' end
        || case when l.show_phone then jsonb_build_object('phone', l.phone) else '{}' end
$$;

-- What a person says of somebody, as the history compares it.
create or replace function core.lecturer_said(l core.lecturer) returns jsonb
language sql immutable as $$
    select jsonb_build_object('name', l.name, 'service_unit', l.service_unit, 'job_title', l.job_title, 'subjects', to_jsonb(l.subjects),
        'expertise', l.expertise, 'email', l.email, 'phone', l.phone, 'show_email', l.show_email, 'show_phone', l.show_phone, 'note', l.note)
$$;

create or replace function core.set_lecturer(w core.lecturer) returns core.lecturer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare l core.lecturer;
begin
    w.search := core.fold(concat_ws(' ', w.name, w.service_unit, w.job_title, w.expertise));
    if w.id is null then
        insert into core.lecturer(unit_id, name, service_unit, job_title, subjects, expertise, email, phone, show_email, show_phone, note, search)
            values (w.unit_id, w.name, w.service_unit, w.job_title, w.subjects, w.expertise, w.email, w.phone, w.show_email, w.show_phone, w.note,
                w.search) returning * into l;
    else
        update core.lecturer x set name = w.name, service_unit = w.service_unit, job_title = w.job_title, subjects = w.subjects,
            expertise = w.expertise, email = w.email, phone = w.phone, show_email = w.show_email, show_phone = w.show_phone, note = w.note,
            search = w.search, state = w.state, revision = w.revision, asked_at = w.asked_at, consented_at = w.consented_at,
            consented_on = w.consented_on, consent_how = w.consent_how, consent_kept = w.consent_kept, ended_at = w.ended_at,
            changed_at = now(), row_version = x.row_version + 1
            where x.id = w.id returning * into l;
    end if;
    return l;
end $$;

-- Nobody has agreed to what it is now.
create or replace function core.without_consent(l core.lecturer) returns core.lecturer
language plpgsql immutable as $$
begin
    l.asked_at := null;
    l.consented_at := null;
    l.consented_on := null;
    l.consent_how := null;
    l.consent_kept := '';
    return l;
end $$;

create or replace function core.note_lecturer(l core.lecturer, p_action text, p_reason text, p_changes jsonb, a auth.actor) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.lecturer_event(lecturer_id, unit_id, action, reason, changes, by_account_id, by_name, command_id)
        values (l.id, l.unit_id, p_action, p_reason, p_changes, a.account_id, coalesce(a.name, ''), a.command_id)
$$;

create or replace function core.lecturers_of(p_unit int) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select count(*) from core.lecturer l where l.unit_id = p_unit and l.state <> 'withdrawn'
$$;

grant execute on function core.lock_lecturer(bigint), core.lecturer_shown(core.lecturer), core.lecturer_said(core.lecturer),
    core.set_lecturer(core.lecturer), core.without_consent(core.lecturer), core.note_lecturer(core.lecturer, text, text, jsonb, auth.actor),
    core.lecturers_of(int) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_lecturer(a auth.actor, body jsonb) returns void
language sql as $$ select auth.spend('lecturer', 'account', a.account_id::text) $$;

create or replace function cmd.body_email(body jsonb, field text) returns text
language plpgsql as $$
declare
    value text := core.body_plain(body, field, 0, 254, false);
    fault text;
begin
    if value <> '' then
        fault := core.check_email(value);
        if fault is not null then perform core.refuse_field(field, fault); end if;
    end if;
    return value;
end $$;

create or replace function cmd.typed_lecturer(body jsonb, l core.lecturer) returns core.lecturer
language plpgsql as $$
declare
    before int[] := coalesce(l.subjects, '{}');
    fault  text;
begin
    l.name := core.body_text(body, 'name');
    fault := core.check_name(l.name);
    if fault is not null then perform core.refuse_field('name', fault); end if;
    l.service_unit := core.body_words(body, 'service_unit', 1, 120);
    l.job_title := core.body_words(body, 'job_title', 0, 50);
    l.subjects := cmd.body_ids(body, 'subjects', 6);
    if exists (select from unnest(l.subjects) x where not exists (select from core.subject s where s.id = x
            and (not s.retired or x = any (before)))) then
        perform core.refuse_field('subjects', 'choice.unknown');
    end if;
    l.expertise := core.body_words(body, 'expertise', 1, 200);
    l.email := cmd.body_email(body, 'email');
    l.phone := cmd.body_phone(body, 'phone');
    l.show_email := core.body_bool(body, 'show_email') and l.email <> '';
    l.show_phone := core.body_bool(body, 'show_phone') and l.phone <> '';
    l.note := core.body_plain(body, 'note', 0, 500);
    return l;
end $$;

-- The one a command is about, locked, as it was seen: of one's own unit; and of another's, for p_desk, if it has been agreed to
-- and lies in one's area. What nobody has agreed to is the recommending unit's alone. Raises KD200, KD201, KD203.
create or replace function cmd.the_lecturer(a auth.actor, body jsonb, p_states text[], p_desk boolean default false) returns core.lecturer
language plpgsql as $$
declare
    l     core.lecturer := core.lock_lecturer(core.body_int(body, 'lecturer_id'));
    seen  bigint := core.body_int(body, 'row_version');
    ours  boolean := coalesce(l.unit_id = a.unit_id, false);
begin
    if not ours and not coalesce(p_desk and l.state = 'consented' and cmd.keeps_places(a, l.unit_id), false) then
        perform core.refuse('KD200', 'lecturer.not_visible');
    end if;
    perform core.need_as_seen('lecturer', '{KD201,KD203}', l.row_version, seen, l.state, p_states);
    return l;
end $$;

create or replace function cmd.lecturer_add(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    l    core.lecturer := cmd.typed_lecturer(body, null);
    most int := core.setting_int('lecturers_a_unit');
begin
    l.unit_id := a.unit_id;
    if core.lecturers_of(a.unit_id) >= most then perform core.refuse('KD209', 'lecturer.too_many', jsonb_build_object('maximum', most)); end if;
    l := core.set_lecturer(l);
    perform core.note_lecturer(l, 'add', '', '{}', a);
    return jsonb_build_object('lecturer_id', l.id, 'state', l.state);
end $$;

-- Whatever shows others more, or something else, than was agreed to, has to be agreed to anew; what shows less has not.
create or replace function cmd.lecturer_change(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    l       core.lecturer := cmd.the_lecturer(a, body, '{awaiting,consented}');
    w       core.lecturer := cmd.typed_lecturer(body, l);
    changes jsonb := core.changed_fields(core.lecturer_said(l), core.lecturer_said(w));
begin
    if changes <> '{}' then
        if not core.lecturer_shown(l) @> core.lecturer_shown(w) or (l.state = 'awaiting' and changes ? 'email') then
            w := core.without_consent(w);
            w.state := 'awaiting';
            w.revision := l.revision + 1;
        end if;
        w := core.set_lecturer(w);
        perform core.note_lecturer(w, 'change', '', changes, a);
    end if;
    return jsonb_build_object('lecturer_id', l.id, 'state', w.state,
        'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(changes) k));
end $$;

-- 撤回: by the unit, or by the desk over it when the lecturer turns there. Nobody finds the person any more.
create or replace function cmd.lecturer_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    l      core.lecturer := cmd.the_lecturer(a, body, '{awaiting,consented}', true);
    reason text := cmd.need_reason(body, 'reason');
begin
    l := core.without_consent(l);
    l.state := 'withdrawn';
    l.ended_at := now();
    l := core.set_lecturer(l);
    perform core.note_lecturer(l, 'withdraw', reason, '{}', a);
    return jsonb_build_object('lecturer_id', l.id, 'state', l.state);
end $$;
reset role;
