-- SPDX-License-Identifier: GPL-3.0-or-later
-- A change that holds from now on is a revision of its course, and what was asked for is kept beside it, field by field.
set local role desk_owner;

create or replace function core.change_state(p_state text, p_lapses_at timestamptz) returns text
language sql stable as $$ select case when p_state = 'submitted' and p_lapses_at <= now() then 'lapsed' else p_state end $$;

-- When what waits would come too late: the first of the sessions that it changes begins, or the course; of one that has begun, when it
-- is over. What holds meanwhile waits until it is decided.
create or replace function core.change_lapses(c core.course, p_present jsonb, p_wanted jsonb, p_items jsonb) returns timestamptz
language sql stable as $$
    select case when p_items @> '[{"in_force": true}]' then null else least(
        case when c.starts_at > now() then c.starts_at when c.ends_at > now() then c.ends_at end,
        (select min(least(core.session_start(s.was), core.session_start(s.is_)))
         from core.changed_sessions(p_present, p_wanted, 'sessions.time') s
         where p_items @> '[{"field": "sessions", "class": "R"}]' and least(core.session_start(s.was), core.session_start(s.is_)) > now())) end
$$;

create or replace function core.change_waits(p_item jsonb) returns boolean
language sql immutable as $$ select p_item ->> 'class' = 'R' or (p_item ->> 'in_force')::boolean $$;

-- What a command has changed or asks for. Returns its id.
create or replace function core.keep_change(c core.course, s core.sorted_change, p_urgent text, p_reason text, p_files uuid[], a auth.actor)
returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    waits boolean := exists (select from jsonb_array_elements(s.items) i where core.change_waits(i));
    id_   bigint;
begin
    insert into core.course_change(course_id, revision, state, phase, urgent, reason, warnings, account_id, by_name, lapses_at)
        values (c.id, c.revision, case when waits then 'submitted' else 'applied' end, s.phase, p_urgent, p_reason, (s.whole).warnings, a.account_id,
            a.name, case when waits then core.change_lapses(c, s.present, (s.whole).body, s.items) end) returning id into id_;
    insert into core.course_change_item(change_id, field, class, state, in_force, notice, base, new, reason)
        select id_, i ->> 'field', i ->> 'class', case when core.change_waits(i) then 'waiting' else 'held' end, (i ->> 'in_force')::boolean,
            (i ->> 'notice')::boolean, i -> 'base', i -> 'new', i ->> 'reason' from jsonb_array_elements(s.items) with ordinality x(i, n) order by n;
    insert into core.course_change_lecturer(change_id, no, name, national_id, person_id)
        select id_, (l ->> 'no')::int, l ->> 'name', core.mask_national_id(l ->> 'national_id'), core.person_of(l ->> 'national_id')
        from jsonb_array_elements((s.whole).body -> 'lecturers') l
        where s.items @> '[{"field": "lecturers", "class": "R"}]' and l ->> 'national_id' ~ '^[^*]+$';
    insert into core.course_change_file(change_id, file_id, evidence)
        select id_, f.id, bool_or(f.evidence) from (select unnest(p_files) as id, true as evidence
            union all select (f ->> 'id')::uuid, false from jsonb_array_elements((s.whole).body -> 'files') f
                where s.items @> '[{"field": "files", "class": "R"}]') f group by f.id;
    update core.course x set change_open = true where x.id = c.id and waits;
    return id_;
end $$;

create or replace function core.waiting_change(p_course bigint) returns core.course_change
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare h core.course_change;
begin
    select * into h from core.course_change x where x.course_id = p_course and x.state = 'submitted';
    return h;
end $$;

create or replace function core.has_waiting_change(p_course bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.course_change x where x.course_id = p_course and core.change_state(x.state, x.lapses_at) = 'submitted');
end $$;

-- Ends a request: what waited is as the state says.
create or replace function core.end_change(p_change bigint, p_state text, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare h core.course_change;
begin
    update core.course_change x set state = p_state, decided_at = now(), decision = p_reason,
            decided_by_account_id = a.account_id, decided_by = coalesce(a.name, '') where x.id = p_change returning * into h;
    update core.course_change_item i set state = p_state where i.change_id = h.id and i.state = 'waiting' and p_state in ('withdrawn', 'lapsed');
    update core.course x set change_open = false where x.id = h.course_id and x.change_open;
    perform core.reroute_course(h.course_id);
end $$;

-- What it changes begins, and nobody has decided.
create or replace function core.lapse_change(h core.course_change) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      core.course := core.lock_course(h.course_id);
    centre auth.actor;
begin
    if core.change_state((select x.state from core.course_change x where x.id = h.id), h.lapses_at) <> 'lapsed' then return; end if;
    perform core.end_change(h.id, 'lapsed', '', centre), core.note_course(c, 'change_lapse', core.course_state(c.state, c.ends_at), '', centre),
        core.post_course('change.lapse', c, h.reason, null);
end $$;

create or replace function core.lapse_changes() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    h core.course_change;
    n int := 0;
begin
    for h in select * from core.course_change x where x.state = 'submitted' and x.lapses_at <= now() order by x.id limit 10000 loop
        perform core.lapse_change(h);
        n := n + 1;
    end loop;
    return jsonb_build_object('changes_lapsed', n);
end $$;

-- Of core.course: what is no longer approved has nothing to change (cancelled, taken back, list submitted).
create or replace function core.close_changes() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    h      core.course_change;
    centre auth.actor;
begin
    for h in select * from core.course_change x where x.course_id = new.id and x.state = 'submitted' loop
        perform core.end_change(h.id, 'lapsed', '', centre), core.note_course(new, 'change_lapse', new.state, '', centre),
            core.post_course('change.lapse', new, h.reason, null);
    end loop;
    return null;
end $$;

grant execute on function core.change_state(text, timestamptz), core.change_waits(jsonb), core.waiting_change(bigint),
    core.has_waiting_change(bigint), core.lapse_change(core.course_change), core.end_change(bigint, text, text, auth.actor),
    core.keep_change(core.course, core.sorted_change, text, text, uuid[], auth.actor) to desk_api;
reset role;

set local role desk_api;

-- One revision further. `a`: who asked for it, though a desk has decided. The offering follows the course, so the form comes first.
create or replace function cmd.hold_change(a auth.actor, c core.course, d core.course_draft) returns core.course
language plpgsql as $$
declare was core.course := c;
begin
    c := cmd.fill_course(c, d);
    perform core.fit_quota(was, c.quota, a);
    c.revision := c.revision + 1;
    perform cmd.keep_revision(a, c, d, '');
    update core.course x set revision = c.revision, row_version = x.row_version + 1, title = c.title, class_kind = c.class_kind, mode = c.mode,
        open_scope = c.open_scope, county_id = c.county_id, starts_at = c.starts_at, ends_at = c.ends_at, date_from = c.date_from,
        date_to = c.date_to, hours = c.hours, hour_unit = c.hour_unit, quota = c.quota, fee = c.fee, series_id = c.series_id,
        venue_id = c.venue_id, due_on = case when x.date_to <> c.date_to then c.due_on else x.due_on end
        where x.id = c.id returning * into c;
    perform core.refit_registration(c, c.date_from <> was.date_from or c.date_to <> was.date_to);
    if (c.title, c.starts_at, c.ends_at) is distinct from (was.title, was.starts_at, was.ends_at) then perform core.retell_enrolments(c); end if;
    return c;
end $$;
reset role;
