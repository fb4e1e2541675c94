-- SPDX-License-Identifier: GPL-3.0-or-later
-- 結案健檢 (II.7): what is red keeps a list from being handed in, what is yellow wants a sentence. Of people whom the organiser knows by a
-- typed number alone nothing is told but to the desk: whether they are on a roster, or were elsewhere at that hour, would be an oracle.
set local role desk_owner;

create or replace function core.closing_check(p_id text, p_level text, p_count int, p_rows bigint[] default '{}', p_values jsonb default '{}')
returns jsonb language sql immutable as $$
    select jsonb_build_object('id', p_id, 'level', p_level, 'count', p_count, 'rows', to_jsonb(coalesce(p_rows, '{}')), 'values', p_values)
$$;

-- Whether who runs a course may hear what the centre knows of somebody on it: a teacher who enrolled, or of the own roster.
create or replace function core.knows_person(c core.course, p_enrolment bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.enrolment e where e.id = p_enrolment and (e.source not in ('walk_in', 'import')
        or exists (select from core.teacher t where t.person_id = e.person_id and t.unit_id = c.unit_id and t.state <> 'left')));
end $$;

-- Who would be credited for minutes for which they hold an award of another course: with which, and when that was.
create or replace function core.credited_twice(c core.course, p_rows core.hour_row[])
returns table(enrolment_id bigint, other_id bigint, other_unit int, number bigint, title text, starts_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare busy bigint[];  -- who was awarded anything in these days: of a long list a few
begin
    select array_agg(distinct a.person_id) into busy
        from core.award a join core.course o on o.id = a.course_id and o.starts_at < c.ends_at and o.ends_at > c.starts_at
        where a.person_id = any (array(select h.person_id from unnest(p_rows) h where h.role = 'attendee' and h.hours > 0))
          and a.superseded_by is null and a.passed and a.kind <> 'lecture' and a.course_id <> c.id;
    if busy is null then return; end if;
    return query
    with credit as materialized (
        select h.enrolment_id, h.person_id, n.no from unnest(p_rows) h cross join lateral unnest(core.credited_sessions(h.arithmetic, h.hours)) n(no)
        where h.role = 'attendee' and h.hours > 0 and h.person_id = any (busy)),
    mine as materialized (
        select k.enrolment_id, k.person_id, s.starts_at, s.ends_at from credit k join core.course_session s on s.course_id = c.id and s.no = k.no),
    other as materialized (
        select a.person_id, o.id, o.unit_id, o.number, o.title, s.starts_at, s.ends_at
        from core.award a join core.course o on o.id = a.course_id and o.starts_at < c.ends_at and o.ends_at > c.starts_at
            join core.list_row w on w.list_id = a.list_id and w.no = a.list_no
            cross join lateral unnest(core.credited_sessions(w.arithmetic, w.hours)) n(no)
            join core.course_session s on s.course_id = o.id and s.no = n.no
        where a.person_id = any (busy) and a.superseded_by is null and a.passed and a.kind <> 'lecture' and a.course_id <> c.id)
    select m.enrolment_id, o.id, o.unit_id, o.number, o.title, min(m.starts_at)
        from mine m join other o on o.person_id = m.person_id and o.starts_at < m.ends_at and m.starts_at < o.ends_at
        group by m.enrolment_id, o.id, o.unit_id, o.number, o.title;
end $$;

-- Courses as they are named to a unit: another's is «其他課程».
create or replace function core.clash_check(c core.course, p_rows core.hour_row[], p_for_desk boolean) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare x record;
begin
    select array_agg(distinct w.enrolment_id) as ids, count(distinct w.enrolment_id)::int as n,
           jsonb_agg(distinct case when p_for_desk or w.other_unit = c.unit_id then jsonb_build_object('number', w.number, 'title', w.title)
               else '{"number": null, "title": ""}' end) as courses into x
        from core.credited_twice(c, p_rows) w where p_for_desk or core.knows_person(c, w.enrolment_id);
    if x.n > 0 then return next core.closing_check('K07', 'red', x.n, x.ids, jsonb_build_object('courses', x.courses)); end if;
end $$;

-- Tags whose hours would be passed on, and are not: the title lacks their words, or has them and they were not chosen.
create or replace function core.untransferred_tags(p_title text, p_tags jsonb) returns setof core.course_tag
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare prefix text := core.fold(core.title_prefix(p_title));
begin
    return query select * from core.course_tag g where g.transfer <> '' and g.title_pattern <> '' and case
        when p_tags ? g.code then strpos(p_title, g.title_pattern) = 0
        else not g.retired and prefix in (core.fold(g.title_pattern), core.fold(g.label)) end;
end $$;

-- What the course itself lacks.
create or replace function core.course_checks(c core.course, p_present int) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    b        jsonb := coalesce((select r.body from core.course_revision r where r.course_id = c.id and r.revision = c.revision), '{}');
    open_    bigint[];
    unproved int[];
    tags     jsonb;
    n        int;
begin
    if c.ends_at > now() then return next core.closing_check('K01', 'red', 1, '{}', jsonb_build_object('ends_at', core.utc(c.ends_at))); end if;
    select array_agg(e.id order by e.id) into open_ from core.enrolment e where e.course_id = c.id
        and core.enrolment_state(e.state, e.offer_until) in ('pending', 'drawn', 'offered', 'cancelling');
    if open_ is not null then return next core.closing_check('K03', 'red', cardinality(open_), open_); end if;
    if core.has_waiting_change(c.id) then return next core.closing_check('K09', 'red', 1); end if;
    unproved := core.unproved_sessions(c.id);
    if p_present > 0 and unproved <> '{}' and not core.evidence_is_waived(c) then
        return next core.closing_check('K10', 'red', cardinality(unproved), '{}', jsonb_build_object('sessions', to_jsonb(unproved)));
    end if;
    if jsonb_typeof(b -> 'civil') = 'object' and b #>> '{civil,category}' !~ '^[0-9A-Za-z]{1,20}$'
        or jsonb_typeof(b -> 'environment') = 'object' and (b #>> '{environment,method}' = '' or b #>> '{environment,category}' = '') then
        return next core.closing_check('K11', 'red', 1);
    end if;
    select jsonb_agg(g.label order by g.code), count(*) into tags, n from core.untransferred_tags(c.title, coalesce(b -> 'tags', '[]')) g;
    if n > 0 then return next core.closing_check('K17', 'yellow', n, '{}', jsonb_build_object('tags', tags)); end if;
    select count(*) into n from jsonb_array_elements(coalesce(b -> 'contacts', '[]')) x
        where exists (select from core.account a where a.unit_id = c.unit_id and lower(a.email) = lower(x ->> 'email') and x ->> 'email' <> '')
          and not exists (select from core.account a where a.unit_id = c.unit_id and lower(a.email) = lower(x ->> 'email') and a.state = 'open');
    if n > 0 then return next core.closing_check('K19', 'yellow', n); end if;
    select count(distinct e.id) into n from core.enrolment e where e.course_id = c.id
        and (exists (select from core.enrolment_private p where p.enrolment_id = e.id) or e.answers -> 'national_id' = 'true'
             or e.answers -> 'birthday' = 'true');
    if n > 0 then
        return next core.closing_check('K20', 'yellow', n, '{}',
            jsonb_build_object('until', core.today() + core.setting_int('enrol_private_days')));
    end if;
    n := core.rows_left_out(c.id);
    if n > 0 then return next core.closing_check('K24', 'yellow', n); end if;
end $$;

-- 校本研習 need no evidence where the centre says so (setting list_evidence_school_based).
create or replace function core.evidence_is_waived(c core.course) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return c.class_kind = 'school_based' and core.setting_int('list_evidence_school_based') = 0;
end $$;

-- What the people on the list lack.
create or replace function core.people_checks(c core.course, r core.hour_rules, p_rows core.hour_row[], p_for_desk boolean) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    sessions int := (select count(*) from core.course_session s where s.course_id = c.id);
    x        record;
begin
    select array_agg(h.enrolment_id) as ids, count(*)::int as n, sum(h.unmarked)::int as marks into x
        from unnest(p_rows) h where h.role = 'attendee' and h.given is null and h.unmarked > 0;
    if x.n > 0 then return next core.closing_check('K02', 'red', x.n, x.ids, jsonb_build_object('marks', x.marks)); end if;
    select array_agg(h.enrolment_id) as ids, count(*)::int as n into x from unnest(p_rows) h
        where h.role = 'attendee' and h.given is null and sessions = 0;
    if x.n > 0 then return next core.closing_check('K04', 'red', x.n, x.ids); end if;
    select array_agg(h.enrolment_id) as ids, count(*)::int as n into x from unnest(p_rows) h where h.hours > r.declared;
    if x.n > 0 then return next core.closing_check('K05', 'red', x.n, x.ids, jsonb_build_object('declared', trim_scale(r.declared))); end if;
    return query select core.role_checks(c, p_rows);
    return query select core.clash_check(c, p_rows, p_for_desk);
    select array_agg(h.enrolment_id) as ids, count(*)::int as n into x from unnest(p_rows) h
        where h.role = 'attendee' and r.assesses and h.present and h.assess = '' and h.given is null;
    if x.n > 0 then return next core.closing_check('K08', 'red', x.n, x.ids); end if;
    return query select core.day_checks(c, p_rows, p_for_desk);
    select array_agg(h.enrolment_id) as ids, count(*)::int as n into x from unnest(p_rows) h where h.given is not null;
    if x.n > 0 then return next core.closing_check('K14', 'yellow', x.n, x.ids); end if;
    select array_agg(e.id) as ids, count(*)::int as n,
           count(*) filter (where not core.is_on_roster(e.person_id))::int as unknown into x
        from unnest(p_rows) h join core.enrolment e on e.id = h.enrolment_id where e.teacher_id is null;
    if x.n > 0 then
        return next core.closing_check('K18', 'yellow', x.n, x.ids, case when p_for_desk then jsonb_build_object('unknown', x.unknown) else '{}' end);
    end if;
end $$;

-- K06: lecturers and staff among those who get hours. Who teaches all of it is no participant; a namesake, or who runs the course, is
-- looked at.
create or replace function core.role_checks(c core.course, p_rows core.hour_row[]) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    names text[];
    x     record;
begin
    select array_agg(h.enrolment_id) as ids, count(*)::int as n into x from unnest(p_rows) h where h.role = 'attendee'
        and jsonb_array_length(h.arithmetic -> 'sessions') > 0
        and not exists (select from jsonb_array_elements(h.arithmetic -> 'sessions') s where s ->> 'code' <> 'T');
    if x.n > 0 then return next core.closing_check('K06', 'red', x.n, x.ids, '{"as": "lecturer"}'); end if;
    select array_agg(l.name) || array(select k ->> 'name' from core.course_revision v
            cross join jsonb_array_elements(coalesce(v.body -> 'contacts', '[]')) k
            where v.course_id = c.id and v.revision = c.revision) into names
        from core.course_lecturer l where l.course_id = c.id and l.revision = c.revision and l.person_id is null;
    select array_agg(h.enrolment_id) as ids, count(*)::int as n into x from unnest(p_rows) h join core.enrolment e on e.id = h.enrolment_id
        where h.role = 'attendee' and h.hours > 0 and e.name = any (names);
    if x.n > 0 then return next core.closing_check('K06', 'yellow', x.n, x.ids, '{"as": "name"}'); end if;
end $$;

-- What other courses have credited people with, a day; minutes of this one too are K07's.
create or replace function core.hours_elsewhere(c core.course, p_people bigint[]) returns table(person_id bigint, day date, hours numeric)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select a.person_id, (s.starts_at at time zone 'Asia/Taipei')::date, sum(s.hours)
    from core.award a join core.course o on o.id = a.course_id and o.date_from <= c.date_to and o.date_to >= c.date_from
        join core.list_row w on w.list_id = a.list_id and w.no = a.list_no
        cross join lateral unnest(core.credited_sessions(w.arithmetic, w.hours)) n(no)
        join core.course_session s on s.course_id = o.id and s.no = n.no
    where a.person_id = any (p_people) and a.superseded_by is null and a.passed and a.kind <> 'lecture' and a.course_id <> c.id
        and not exists (select from core.course_session m where m.course_id = c.id and m.starts_at < s.ends_at and s.starts_at < m.ends_at)
    group by 1, 2;
end $$;

-- K23: more hours of a day than somebody can sit through, with those of other courses. What these have credited never stops a list, and of
-- whom the organiser does not know it is told to the desk.
create or replace function core.day_checks(c core.course, p_rows core.hour_row[], p_for_desk boolean) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    people bigint[] := array(select h.person_id from unnest(p_rows) h where h.role = 'attendee' and h.hours > 0);
    x      record;
begin
    select array_agg(y.id) filter (where y.whole > 10 and y.own <= 24) as some, array_agg(y.id) filter (where y.own > 24) as many,
           count(*) filter (where y.whole > 10 and y.own <= 10)::int as elsewhere into x from (
        select h.enrolment_id as id, max(d.hours) as own, max(d.hours + coalesce(o.hours, 0)) as whole
        from unnest(p_rows) h cross join lateral (
            select (s.starts_at at time zone 'Asia/Taipei')::date as day, sum(s.hours) as hours
            from unnest(core.credited_sessions(h.arithmetic, h.hours)) n(no) join core.course_session s on s.course_id = c.id and s.no = n.no
            group by 1) d
            left join core.hours_elsewhere(c, people) o on o.person_id = h.person_id and o.day = d.day
                and (p_for_desk or core.knows_person(c, h.enrolment_id))
        where h.role = 'attendee' group by h.enrolment_id) y;
    if x.many is not null then return next core.closing_check('K23', 'red', cardinality(x.many), x.many, '{"most": 24}'); end if;
    if x.some is not null then
        return next core.closing_check('K23', 'yellow', cardinality(x.some), x.some, jsonb_build_object('most', 10, 'elsewhere', x.elsewhere));
    end if;
end $$;

-- What the list as a whole shows.
create or replace function core.whole_checks(c core.course, r core.hour_rules, p_rows core.hour_row[], p_totals jsonb) returns setof jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    present int := (p_totals ->> 'present')::int;
    walked  int := (p_totals ->> 'walk_ins')::int;
    people  int := (select count(*) from unnest(p_rows) h where h.role = 'attendee');
begin
    if c.quota > 0 and present > c.quota then
        return next core.closing_check('K12', 'yellow', present - c.quota, '{}', jsonb_build_object('present', present, 'quota', c.quota));
    end if;
    if walked * 10 > people then
        return next core.closing_check('K13', 'yellow', walked, (select array_agg(h.enrolment_id) from unnest(p_rows) h where h.source in
            ('walk_in', 'import')), jsonb_build_object('people', people));
    end if;
    if present > 0 and core.unproved_sessions(c.id) <> '{}' and core.evidence_is_waived(c)
        and not exists (select from unnest(p_rows) h where h.role = 'attendee' and h.hours < r.declared) then
        return next core.closing_check('K15', 'yellow', people, '{}', jsonb_build_object('sessions', to_jsonb(core.unproved_sessions(c.id))));
    end if;
    if present = 0 then return next core.closing_check('K16', 'yellow', 1); end if;
    return next core.closing_check('K22', 'info', people, '{}', p_totals);
end $$;

create or replace function core.list_totals(p_course bigint, p_rows core.hour_row[]) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object('enrolled', (select count(*) from core.enrolment e where e.course_id = p_course and e.state <> 'listed'
                and core.enrolment_lives(e.state)),
            'accepted', count(*) filter (where h.state <> 'listed'), 'walk_ins', count(*) filter (where h.state = 'listed'),
            'present', count(*) filter (where h.present and h.role = 'attendee'), 'passed', count(*) filter (where h.passed),
            'overrides', count(*) filter (where h.given is not null), 'hours', trim_scale(coalesce(sum(h.hours), 0)),
            'lecturers', count(*) filter (where h.role = 'lecturer') + (select count(*) from core.lecturer_hours(p_course)),
            'lecture_hours', trim_scale(coalesce(sum(h.lecture_hours), 0)
                + (select coalesce(sum(l.lecture_hours), 0) from core.lecturer_hours(p_course) l)))
        from unnest(p_rows) h);
end $$;

create or replace function core.closing_checks(c core.course, p_rows core.hour_row[], p_for_desk boolean) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    r      core.hour_rules := core.hour_rules(c);
    totals jsonb := core.list_totals(c.id, p_rows);
begin
    return (select coalesce(jsonb_agg(x order by x ->> 'id', x ->> 'level'), '[]') from (
        select core.course_checks(c, (totals ->> 'present')::int) as x
        union all select core.people_checks(c, r, p_rows, p_for_desk)
        union all select core.whole_checks(c, r, p_rows, totals)) y);
end $$;

create or replace function core.hour_rows(p_course bigint) returns core.hour_row[]
language sql stable as $$ select array(select h from core.computed_hours(p_course) h) $$;

grant execute on function core.closing_checks(core.course, core.hour_row[], boolean), core.hour_rows(bigint),
    core.list_totals(bigint, core.hour_row[]), core.clash_check(core.course, core.hour_row[], boolean) to desk_api;
reset role;

set local role desk_api;

create or replace function api.closing_checks(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    c  core.course;
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    c := cmd.closing_course(me, closing_checks.course_id);
    return core.closing_checks(c, core.hour_rows(c.id), c.unit_id <> me.unit_id);
end $$;

grant execute on function api.closing_checks(text, bigint) to desk_user;
reset role;
