-- SPDX-License-Identifier: GPL-3.0-or-later
-- 報名表 of a published course as it is in the feed: what it asks and until when, and nothing of who is in it. Written down whenever the
-- course or its settings change, so that whoever reads it reads a row.
set local role desk_owner;

-- What everybody may know of the settings, and what of the course the form needs.
create or replace function core.asked_form(c core.course, r core.registration) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare s jsonb := r.settings;
begin
    return jsonb_build_object('open_at', core.utc(r.open_at), 'close_at', core.utc(r.close_at),
        'settings', jsonb_build_object('items', s -> 'items', 'stops', s -> 'stops', 'questions', s -> 'questions', 'purpose', s -> 'purpose',
            'show_list', s -> 'show_list', 'accept_mode', s -> 'accept_mode', 'class_choice', s -> 'class_choice', 'clash', s -> 'clash',
            'offer_hours', s -> 'offer_hours', 'result_at', core.utc(r.result_at), 'freeze_at', core.utc(r.freeze_at),
            'cancel_until', core.utc(r.cancel_until), 'promote', s -> 'promote',
            'offer_lapse', s -> 'offer_lapse', 'walk_in', s -> 'walk_in'),
        'nights', core.course_nights(c.id), 'classes', core.class_count(c), 'delete_on', core.answers_until(c, s));
end $$;

-- The row of a course as it is now; no row: nobody enrols in it here.
create or replace function core.put_offered_form(p_course bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c core.course;
    r core.registration := core.registration_of(p_course);
begin
    select * into c from core.course x where x.id = p_course;
    if c.published_at is null or c.state not in ('approved', 'list_due') or r.enabled is not true then
        delete from core.offered_form f where f.course_id = p_course;
        return;
    end if;
    insert into core.offered_form as f(course_id, form)
        values (c.id, core.asked_form(c, r) || jsonb_build_object('starts_at', core.utc(core.first_session_start(c)),
            'notice', core.needs_notice(r.settings), 'draw', core.shown_draw(c, r)))
        on conflict (course_id) do update set form = excluded.form where f.form <> excluded.form;
end $$;

create or replace function core.keep_offered_form() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.put_offered_form(case tg_table_name when 'course' then (to_jsonb(new) ->> 'id')::bigint
        else (to_jsonb(new) ->> 'course_id')::bigint end);
    return null;
end $$;

-- As its offering: in the feed from its hour until it has ended.
create or replace function sync.log_offered_form() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into sync.change(unit_id, tab, op, pk) select 0, 'enrolment_form', 'U', o.id from core.offering o
        where o.id = coalesce(new.course_id, old.course_id) and o.announced;
    return null;
end $$;

create or replace function sync.log_form_of_offering() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into sync.change(unit_id, tab, op, pk) select 0, 'enrolment_form', 'U', f.course_id from core.offered_form f where f.course_id = new.id;
    return null;
end $$;

create or replace view feed.enrolment_form with (security_invoker = true) as
    select o.id, o.number, f.form ->> 'open_at' as open_at, f.form ->> 'close_at' as close_at, f.form ->> 'starts_at' as starts_at,
        f.form -> 'settings' as settings, f.form -> 'nights' as nights, (f.form ->> 'classes')::int as classes,
        (f.form ->> 'notice')::boolean as notice, f.form ->> 'delete_on' as delete_on, coalesce(nullif(f.form -> 'draw', 'null'), '{}') as draw
    from core.offered_form f join core.offering o on o.id = f.course_id where o.visible_from <= now() and o.ends_at > now();

create or replace view feed.enrolment_notice with (security_invoker = true) as
    select n.id, n.version, n.title, n.text from core.enrolment_notice n where n.in_force;

create policy owner_all on core.offered_form to desk_owner using (true) with check (true);
create policy public_read on core.offered_form for select to desk_api using (true);
create policy public_read on core.enrolment_notice for select to desk_api using (in_force);
grant select on core.offered_form, core.enrolment_notice, feed.enrolment_form, feed.enrolment_notice to desk_api;
grant execute on function core.asked_form(core.course, core.registration) to desk_api;
reset role;
