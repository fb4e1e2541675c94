-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which way each part of a change goes (II.8).
set local role desk_owner;

-- A stored form as course.submit takes it: whole, without what the centre knows of its files.
create or replace function core.whole_form(p_body jsonb) returns jsonb
language plpgsql stable as $$
declare
    spec constant jsonb := core.course_form();
    b    jsonb := (select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(p_body) e where spec ? e.key and e.key <> 'files');
    more jsonb := jsonb_build_object('files', core.bare_files(coalesce(p_body -> 'files', '[]')));
begin
    return (select s.shaped from core.shaped(spec, b || more, '') s);
end $$;

create or replace function core.bare_files(p_files jsonb) returns jsonb
language sql immutable as $$
    select case when jsonb_typeof(p_files) = 'array' and not exists (select from jsonb_array_elements(p_files) f where jsonb_typeof(f) <> 'object')
        then (select coalesce(jsonb_agg(f - '{name,size,media_type}'::text[] order by n), '[]')
            from jsonb_array_elements(p_files) with ordinality x(f, n))
        else p_files end
$$;

-- The form as a desk has seen it: of its last approval, with what it has approved of changes since.
create or replace function core.reviewed_form(c core.course) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    seen record;
    b    jsonb;
    more jsonb;
begin
    select e.revision into seen from core.course_event e where e.course_id = c.id and e.action = 'approve' order by e.id desc limit 1;
    select r.body into b from core.course_revision r where r.course_id = c.id and r.revision <= coalesce(seen.revision, 1)
        order by r.revision desc limit 1;
    select jsonb_object_agg(i.field, i.new order by i.id) into more from core.course_change h join core.course_change_item i on i.change_id = h.id
        where h.course_id = c.id and i.state = 'approved' and h.revision >= coalesce(seen.revision, 1);
    return core.whole_form(b || coalesce(more, '{}'));
end $$;

create or replace function core.present_form(c core.course) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return core.whole_form((select r.body from core.course_revision r where r.course_id = c.id and r.revision = c.revision));
end $$;

create or replace function core.change_phase(c core.course) returns text
language sql stable as $$
    select case when c.state in ('confirmed', 'confirmed_empty') then 'closed' when c.state = 'list_submitted' then 'listed'
        when c.starts_at <= now() then 'started' when core.course_enrolled(c) > 0 then 'enrolled' else 'open' end
$$;

create or replace function core.change_case_of(c core.course, p_present jsonb, p_wanted jsonb, p_urgent boolean) returns core.change_case
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare x core.change_case;
begin
    x.course := c;
    x.unit_kind := (select u.kind from core.unit u where u.id = c.unit_id);
    x.phase := core.change_phase(c);
    x.enrolled := core.course_enrolled(c);
    x.urgent := p_urgent;
    x.reviewed := core.reviewed_form(c);
    x.present := p_present;
    x.wanted := p_wanted;
    return x;
end $$;

-- The parts of a field that a change touches, as core.change_rule names them.
create or replace function core.changed_parts(x core.change_case, p_field text) returns setof text
language sql stable as $$
    select p_field where p_field <> 'sessions' and x.present -> p_field <> x.wanted -> p_field
    union all select p from unnest('{sessions.time,sessions.hours,sessions.topic,sessions.room,sessions.mode,sessions.lecturers}'::text[]) p
        where p_field = 'sessions' and exists (select from core.changed_sessions(x.present, x.wanted, p))
$$;

create or replace function core.change_rule_of(x core.change_case, p_part text) returns core.change_rule
language plpgsql stable as $$
declare r core.change_rule;
begin
    for r in select * from core.change_rule y where y.field = p_part and y.phase = x.phase order by y.sort loop
        if not exists (select from unnest(r.conditions) k where not core.change_condition(k, p_part, x)) then return r; end if;
    end loop;
    raise exception 'no rule for % while %', p_part, x.phase;
end $$;

-- How a field goes: as the strictest of its parts. Null class: nothing of it differs. urgent: it goes so because it is.
create or replace function core.change_way(x core.change_case, p_field text, out class text, out review_after boolean, out notice boolean,
    out urgent boolean) language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    select w.class, w.review_after, bool_or(w.notice) over (), w.urgent into class, review_after, notice, urgent
        from (select r.class, r.review_after, r.notice, 'urgent' = any (r.conditions) as urgent
              from core.changed_parts(x, p_field) p, lateral core.change_rule_of(x, p) r) w
        order by position(w.class in '-CRNF'), w.review_after desc limit 1;
end $$;

-- What those enrolled would hear late of.
create or replace function core.change_warnings(x core.change_case) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    least_ constant int := core.setting_int('change_notice_days');
    days   int := (select min(least((s.was ->> 'date')::date, (s.is_ ->> 'date')::date)) - core.today()
        from core.changed_sessions(x.present, x.wanted, 'sessions.time') s);
    offers int := core.offers_over(x.course, core.form_quota(x.wanted));
    said   jsonb := '[]'::jsonb;
begin
    if x.phase = 'open' then return said; end if;
    if days < least_ then
        said := said || core.finding('sessions', 'course.change_short_notice', jsonb_build_object('days', days, 'minimum', least_)) - 'warns';
    end if;
    if offers > 0 then
        said := said || core.finding('class_size', 'course.change_offers', jsonb_build_object('offers', offers)) - 'warns';
    end if;
    return said;
end $$;

-- The command that changes a field of a form; null: none does.
create or replace function core.changed_by(p_field text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select min(r.command) from core.change_rule r where split_part(r.field, '.', 1) = p_field);
end $$;

grant execute on function core.whole_form(jsonb), core.bare_files(jsonb), core.reviewed_form(core.course), core.present_form(core.course),
    core.change_case_of(core.course, jsonb, jsonb, boolean), core.change_way(core.change_case, text), core.changed_by(text),
    core.change_warnings(core.change_case), core.form_quota(jsonb) to desk_api;
reset role;
