-- SPDX-License-Identifier: GPL-3.0-or-later
-- Day one: courses of the site before, from its lists and from the exchange files of other systems. They were reviewed there: what
-- is over and confirmed comes in as that, what is to come as approved. That passes by every review, so nobody but the operator
-- does it. Nothing that is there already is changed. An import is undone whole, as long as nobody has done anything with a course
-- of it.
set local role desk_owner;

-- What a list is read by: units by all codes they have had, catalogues, and where the numbers of this centre begin.
create or replace function admin.course_words() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object(
        'units', (select coalesce(jsonb_agg(jsonb_build_array(c.code, u.code, u.name, u.county_id) order by u.id, c.code), '[]')
            from core.unit u join core.unit_code c on c.unit_id = u.id),
        'natures', (select coalesce(jsonb_agg(jsonb_build_array(n.id, n.parent_id, n.code, n.name) order by n.level, n.id), '[]')
            from core.course_nature n),
        'tags', (select coalesce(jsonb_object_agg(t.label, t.code), '{}') from core.course_tag t),
        'counties', (select coalesce(jsonb_object_agg(c.name, c.id), '{}') from core.county c),
        'numbers_from', core.setting_int('course_number_from'))
$$;

-- Null, or why a row makes no course. What the reading of a list cannot know is said here; the rest is its own check again.
create or replace function core.refuse_old_course(r jsonb, b jsonb) returns text
language plpgsql stable as $$
begin
    return case
        when (r ->> 'code')::bigint not between 1 and 99999999 then 'course.code'
        when (r ->> 'code')::bigint >= core.setting_int('course_number_from') then
            'course.code_range ' || core.setting_int('course_number_from')
        when core.check_text(regexp_replace(coalesce(b ->> 'title', ''), '[' || core.lost() || ']', '?', 'g'), 1, 200) is not null
            then 'course.title'
        when r ->> 'state' not in ('approved', 'list_due', 'confirmed', 'confirmed_empty', 'cancelled') then 'course.state'
        when (r ->> 'date_to')::date < (r ->> 'date_from')::date then 'course.dates'
        when r ->> 'state' not in ('approved', 'cancelled') and core.moment(r ->> 'date_from', r ->> 'from') > now() then 'course.not_begun'
        when r ->> 'state' = 'approved' and coalesce((b ->> 'class_count')::int * (b ->> 'class_size')::int, 0) = 0 then 'course.quota'
        when exists (select from jsonb_array_elements_text(b -> 'natures') x
            where not exists (select from core.course_nature n where n.id = x::int)) then 'course.nature'
    end;
end $$;

-- Who of a unit goes on with a course: whom its list names by mail address or name, else 總負責人. Null: nobody is there yet.
create or replace function core.keeper_of_old(p_unit int, b jsonb) returns core.account
language plpgsql stable as $$
declare ac core.account;
begin
    select x.* into ac from core.account x cross join jsonb_array_elements(b -> 'contacts') with ordinality c(said, n)
        where x.unit_id = p_unit and x.state in ('open', 'imported') and x.account_type <> 'teacher'
          and (lower(x.email) = lower(nullif(c.said ->> 'email', '')) or core.fold(x.name) = core.fold(nullif(c.said ->> 'name', '')))
        order by lower(x.email) = lower(c.said ->> 'email') desc, c.n, x.id limit 1;
    if ac.id is null then
        select x.* into ac from core.account x where x.unit_id = p_unit and x.state in ('open', 'imported')
            and x.account_type in ('chief_manager', 'reviewer') order by x.account_type, x.id limit 1;
    end if;
    return ac;
end $$;

-- The fields in which a list now says another thing than when the course was taken in, with commas.
create or replace function core.old_course_differs(o core.old_course, p_head jsonb, b jsonb) returns text
language sql stable as $$
    select string_agg(f, ',' order by f) from (
        select e.key as f from jsonb_each(p_head) e where o.head -> e.key is distinct from e.value
        union select e.key from core.course_revision v cross join jsonb_each(b) e
            where v.course_id = o.course_id and v.revision = 1 and v.body -> e.key is distinct from e.value) x
$$;

-- The course that a row is about, as far as it is here.
create or replace function core.known_old_course(p_unit int, r jsonb, b jsonb, out reason text)
language plpgsql stable as $$
declare
    c core.course;
    o core.old_course;
begin
    if r ->> 'code' is not null then
        select x.* into c from core.course x where x.number = (r ->> 'code')::bigint;
    end if;
    if c.id is null and r ->> 'import_key' is not null then
        select x.* into c from core.course x join core.old_course y on y.course_id = x.id
            where y.sender = r ->> 'sender' and y.import_key = r ->> 'import_key';
    end if;
    if c.id is not null then
        select * into o from core.old_course y where y.course_id = c.id;
        reason := case when o.course_id is null then 'course.ours'
            when c.unit_id <> p_unit then 'course.other_unit'
            else coalesce('course.differs ' || core.old_course_differs(o, r - '{row,body}'::text[], b), 'unchanged') end;
        return;
    end if;
    -- The same course once with its code and once from an exchange file, which has none.
    select 'course.twice ' || x.number into reason from core.course x join core.old_course y on y.course_id = x.id
        where x.unit_id = p_unit and x.title = b ->> 'title' and x.date_from = (r ->> 'date_from')::date and x.date_to = (r ->> 'date_to')::date
          and (y.import_key is null) <> (r ->> 'import_key' is null) order by x.id limit 1;
end $$;

-- One row becomes a course that everybody finds. Its form is as much as the list says.
create or replace function core.take_old_course(p_import int, u core.unit, r jsonb, b jsonb) returns text
language plpgsql as $$
declare
    c  core.course;
    ac core.account := core.keeper_of_old(u.id, b);
    x  jsonb := b #> '{contacts,0}';
    me auth.actor;
begin
    c.unit_id := u.id;
    c.reviewer_unit_id := core.course_desk_of(u.id);
    if c.reviewer_unit_id is null then return 'unit.no_desk'; end if;
    c.date_from := (r ->> 'date_from')::date;
    c.date_to := (r ->> 'date_to')::date;
    c.starts_at := core.moment(r ->> 'date_from', r ->> 'from');
    c.ends_at := case r ->> 'to' when '' then core.moment((c.date_to + 1)::text, '00:00') else core.moment(r ->> 'date_to', r ->> 'to') end;
    c.submitted_at := least(coalesce(core.moment(r ->> 'registered', '00:00'), c.starts_at), now());
    c.number := coalesce((r ->> 'code')::bigint, core.new_course_number());
    c.state_at := case r ->> 'state' when 'approved' then c.submitted_at else least(c.ends_at, now()) end;
    c.due_on := c.date_to + core.setting_int('close_days');
    if core.course_lives(r ->> 'state') then c.due_on := greatest(c.date_to, core.today()) + core.setting_int('close_days'); end if;
    insert into core.course(number, legacy_number, unit_id, owner_account_id, owner_name, reviewer_unit_id, state, state_at, submitted_at,
            decided_at, published_at, title, class_kind, mode, open_scope, county_id, starts_at, ends_at, date_from, date_to, hours, hour_unit,
            quota, fee, due_on, taken_over)
        values (c.number, (r ->> 'code')::int, u.id, ac.id, coalesce(ac.name, x ->> 'name', ''), c.reviewer_unit_id, r ->> 'state', c.state_at,
            c.submitted_at, c.submitted_at, c.submitted_at, b ->> 'title', b ->> 'class_kind', b ->> 'mode', b ->> 'open_scope',
            (b ->> 'county_id')::int, c.starts_at, c.ends_at, c.date_from, c.date_to, (b ->> 'hours')::numeric, b ->> 'hour_unit',
            coalesce((b ->> 'class_count')::int * (b ->> 'class_size')::int, 0), coalesce((b ->> 'fee')::int, 0), c.due_on, true)
        returning * into c;
    insert into core.old_course(course_id, import, sender, import_key, head)
        values (c.id, p_import, coalesce(r ->> 'sender', ''), r ->> 'import_key', r - '{row,body}'::text[]);
    insert into core.course_revision(course_id, revision, body, submitted_by_name, at)
        values (c.id, 1, b, coalesce(x ->> 'name', ''), c.submitted_at);
    insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
        select c.id, (s ->> 'no')::int, core.moment(s ->> 'date', s ->> 'from'), core.moment(s ->> 'date', s ->> 'to'), 0, (s ->> 'hours')::numeric,
            s ->> 'mode', '', '', '', '{}' from jsonb_array_elements(b -> 'sessions') s;
    if core.course_is_sent(c) then
        c.state := null;  -- it had none here before
        perform core.note_course(c, 'take_over', r ->> 'state', '', me);
        select * into c from core.course y where y.id = c.id;
    end if;
    perform core.put_offering(c);
    return case when ac.id is null and core.course_lives(c.state) then 'course.no_keeper' end;
end $$;

-- One row for itself: null, «unchanged», «course.no_keeper» for one that was taken all the same, or why it was not.
create or replace function core.try_old_course(p_import int, r jsonb, p_blank jsonb) returns text
language plpgsql as $$
declare
    b      jsonb := p_blank || (r -> 'body');
    u      core.unit;
    reason text;
begin
    select x.* into u from core.unit_code k join core.unit x on x.id = k.unit_id where k.code = r ->> 'unit';
    if u.id is null then return 'code.unknown'; end if;
    reason := coalesce(core.refuse_old_course(r, b), (core.known_old_course(u.id, r, b)));
    return coalesce(reason, core.take_old_course(p_import, u, r, b));
exception when check_violation or not_null_violation or invalid_text_representation or datetime_field_overflow
        or numeric_value_out_of_range or invalid_datetime_format then
    return 'course.value';
end $$;

create or replace function admin.begin_course_import() returns int
language sql security definer set search_path = pg_catalog, pg_temp as $$ insert into core.course_import default values returning number $$;

-- rows: [{row, unit, code, sender, import_key, state, registered, date_from, date_to, from, to, body}], body: what of a form (docs/api.md
-- «Courses») the list knows. Many thousands are handed over in several calls of one transaction: what was planned for tables that
-- were empty then would be used to the end of it: hence by indexes in any case, and planned anew once the first rows are in.
create or replace function admin.import_courses(import int, rows jsonb) returns table("row" int, outcome text, reason text, warning text)
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
declare
    r     jsonb;
    n     int := 0;
    blank jsonb;
begin
    perform core.check_rows($2);
    if not exists (select from core.course_import i where i.number = $1 and i.at = now()) then
        perform core.refuse('KD046', 'import.unknown');
    end if;
    if (select count(*) from (select from core.old_course o where o.import = $1 limit 5000) x) between 1 and 4999 then
        analyze core.course, core.old_course;
    end if;
    select s.shaped into blank from core.shaped(core.course_form(), '{}', '') s;
    for r in select x from jsonb_array_elements($2) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        reason := core.try_old_course($1, r, blank);
        warning := case when reason = 'course.no_keeper' then reason end;
        if warning is not null then reason := null; end if;
        outcome := case when reason is null then 'imported' when reason = 'unchanged' then 'unchanged' else 'refused' end;
        if outcome = 'unchanged' then reason := null; end if;
        return next;
    end loop;
end $$;

-- How many courses it took in; none: it was no import.
create or replace function admin.end_course_import(import int) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    n  bigint := (select count(*) from core.old_course o where o.import = $1);
    me auth.actor;
begin
    if n = 0 then
        delete from core.course_import i where i.number = $1 and i.undone_at is null;
    else
        perform audit.log(me, 'courses.import', 'done', jsonb_build_object('import', $1, 'courses', n));
    end if;
    return n;
end $$;

-- What somebody has done since with a course that was taken in; that time has passed over it is nothing.
create or replace function core.old_course_is_used(c core.course) returns boolean
language sql stable as $$
    select c.revision > 1 or c.change_open
        or exists (select from core.course_event e where e.course_id = c.id and e.action not in ('take_over', 'over'))
        or exists (select from core.course_file_use f where f.course_id = c.id) or exists (select from core.course_deputy d where d.course_id = c.id)
$$;

create or replace function admin.course_imports()
returns table(number int, at timestamptz, courses bigint, used bigint, undone_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select i.number, i.at, count(o.course_id), count(o.course_id) filter (where core.old_course_is_used(c)), i.undone_at
    from core.course_import i left join core.old_course o on o.import = i.number left join core.course c on c.id = o.course_id
    group by i.number order by i.number
$$;

-- Of a course that is undone its history goes too; of no other.
create or replace function core.forbid_course_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'DELETE' and exists (select from core.old_course o where o.course_id = old.course_id and o.undone) then return old; end if;
    raise exception using errcode = '42501', message = 'append_only',
        detail = jsonb_build_object('table', tg_table_schema || '.' || tg_table_name)::text;
end $$;

-- Raises KD046, KD047, and KD048 when somebody has done anything with a course of it; then all of it stays.
create or replace function admin.undo_courses(import int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
declare
    i    core.course_import;
    ids  bigint[];
    used bigint;
    me   auth.actor;
begin
    select * into i from core.course_import x where x.number = undo_courses.import for update;
    if i.number is null then perform core.refuse('KD046', 'import.unknown'); end if;
    if i.undone_at is not null then perform core.refuse('KD047', 'import.state', '{"state": "undone"}'); end if;
    perform from core.course c join core.old_course o on o.course_id = c.id where o.import = i.number order by c.id for update of c;
    select array_agg(c.id), count(*) filter (where core.old_course_is_used(c)) into ids, used
        from core.course c join core.old_course o on o.course_id = c.id where o.import = i.number;
    if used > 0 then perform core.refuse('KD048', 'import.used', jsonb_build_object('courses', used)); end if;
    begin
        perform sync.log_of_course(c, 'course', 'D', c.id) from core.course c where c.id = any (ids) and core.course_is_sent(c);
        perform sync.log_of_course(c, 'course_revision', 'D', r.id) from core.course c join core.course_revision r on r.course_id = c.id
            where c.id = any (ids) and core.course_is_sent(c);
        perform sync.log_of_course(c, 'course_event', 'D', e.id) from core.course c join core.course_event e on e.course_id = c.id
            where c.id = any (ids);
        update core.old_course o set undone = true where o.import = i.number;
        delete from core.offering x where x.id = any (ids);
        delete from core.course_session x where x.course_id = any (ids);
        delete from core.course_revision x where x.course_id = any (ids);
        delete from core.course_event x where x.course_id = any (ids);
        delete from core.old_course x where x.import = i.number;
        delete from core.course x where x.id = any (ids);
    exception when foreign_key_violation then
        perform core.refuse('KD048', 'import.used', '{}');  -- something of another subject hangs on one
    end;
    update core.course_import x set undone_at = now() where x.number = i.number;
    perform audit.log(me, 'courses.undo', 'done', jsonb_build_object('import', i.number, 'courses', coalesce(cardinality(ids), 0)));
    return coalesce(cardinality(ids), 0);
end $$;

create policy owner_all on core.course_import to desk_owner using (true) with check (true);
create policy owner_all on core.old_course to desk_owner using (true) with check (true);
grant execute on function admin.course_words(), admin.begin_course_import(), admin.import_courses(int, jsonb), admin.end_course_import(int),
    admin.course_imports(), admin.undo_courses(int) to desk_admin;
reset role;
