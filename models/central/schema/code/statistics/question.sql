-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is asked of a report: which one, of when, of whose people or courses. The reports stand here in one list: what they are about,
-- their columns (key:measure, :p where it is about people and is hidden where these are too few, :c where it counts people itself and is
-- hidden where it is too few, :o2 where it is a share of the second one, :s where rows add up), and how they are drilled into. What each
-- of them counts is said in docs/api.md «Statistics».
set local role desk_owner;

-- about: people of a unit or a desk · names: these by name · own: of one's own roster · courses: 開課單位's · one: of one course.
create or replace function core.study_reports() returns table(report text, about text, columns text[])
language sql immutable as $$
    values ('s01', 'names', '{courses:count:s,hours:hours:s,in_person:hours:s,online:hours:s,mixed:hours:s,credits:hours:s,
            lecture:hours:s,failed:count:s,pending:count:s}'::text[]),
        ('s01_tags', 'names', '{hours:hours:s}'),
        ('s02', 'people', '{persons:count:ps}'),
        ('s03', 'people', '{population:count:p,reached:count:p,rate:percent:p,lacking:count:p,lacking_hours:hours:p,target:percent}'),
        ('s03_lacking', 'names', '{hours:hours,lacking:hours}'),
        ('s04', 'names', '{hours:hours:s}'),
        ('s05', 'people', '{persons:count:p,mean:hours:p,none:percent:p}'),
        ('s06', 'people', '{courses:count,rows:count:p,hours:hours:p}'),
        ('s07', 'people', '{courses:count,rows:count:p,hours:hours:p}'),
        ('s08', 'people', '{courses:count:s,rows:count:ps,hours:hours:ps,rows_before:count:ps,hours_before:hours:ps}'),
        ('s09', 'people', '{courses:count:s,rows:count:ps,hours:hours:ps}'),
        ('s10', 'courses', '{courses:count:s,reviewed:count:s,open:count:s,due:count:s,confirmed:count:s,cancelled:count:s,
            sessions:count:s,quota:count:s,enrolled:count:cs,accepted:count:cs,present:count:cs,passed:count:cs}'),
        ('s11', 'courses', '{people:count,of_quota:percent,of_accepted:percent}'),
        ('s12', 'courses', '{quota:count:s,wanted:count:cs,accepted:count:cs,used:percent:o3,asked:percent:o2}'),
        ('s13', 'courses', '{decided:count:s,median:hours,ninetieth:hours,in_time:percent,returns:percent}'),
        ('s14', 'courses', '{closed:count:s,in_time:percent,handed_in:days,confirmed:days,over_7:count:s,over_14:count:s,over_30:count:s,
            over_more:count:s}'),
        ('s15', 'courses', '{times:count,courses:count}'),
        ('s16', 'courses', '{asked:count:s,at_once:count:s,approved:count:s,rejected:count:s,after_closing:count:s,difference:hours:s,
            courses:count}'),
        ('s17', 'people', '{courses:count,rows:count:p,hours:hours:p,teachers:count:p,mean:hours:p}'),
        ('s18', 'people', '{persons:count:ps,mean:hours:p,none:percent:p,reached:percent:p}'),
        ('s19', 'people', '{courses:count:s,rows:count:ps,hours:hours:ps}'),
        ('s20', 'courses', '{courses:count:s,sessions:count:s,hours:hours:s}'),
        ('s22', 'people', '{rows:count:ps,waiting:count:ps,held:count:ps,sent:count:ps,done:count:ps,failed:count:ps,hours:hours:ps}'),
        ('s22_reasons', 'people', '{held:count:ps,failed:count:ps}'),
        ('s23', 'names', '{hours:hours}'),
        ('s24', 'one', '{people:count}'),
        ('s25', 'names', '{hours:hours}'),
        ('taken', 'people', '{rows:count:ps,hours:hours:ps}'),
        ('courses', 'courses', '{quota:count:s,enrolled:count:cs,accepted:count:cs,present:count:cs,passed:count:cs}'),
        ('roster', 'own', '{hours:hours,duties:count,lacking:hours}')
$$;

-- The reports whose rows lead to this one: to the people or the courses that they count.
create or replace function core.study_rows_behind(p_report text) returns text[]
language sql immutable as $$
    select case p_report when 's01' then '{s05}'::text[] when 'taken' then '{s06,s07,s08,s09,s19}'
        when 'courses' then '{s10,s11,s13,s14,s15,s16,s20}' else '{}' end
$$;

-- The kept rosters that a period is divided by: of its last day, or of today where that comes first; before the day of the
-- semester's rosters they are as they are.
create or replace function core.study_semester(p_to date) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce((select max(s.semester)::int from core.roster_snapshot s where s.semester <= core.semester_of(least(p_to, core.today()))),
                    core.semester_of(core.today())::int)
$$;

-- From when to when a duty's span reaches that has this day in it; p_ever: from the beginning of all.
create or replace function core.duty_window(p_span text, p_day date, p_ever boolean, out date_from date, out date_to date)
language sql immutable as $$
    select case when p_ever or p_span = 'ever' then date '1912-01-01'
                when p_span = 'semester' then core.semester_start(core.semester_of(p_day))
                when p_span = 'year' then date_trunc('year', p_day)::date
                when p_span = 'two_years' then y.start - interval '1 year' else y.start end::date, p_day
    from (select core.semester_start((core.semester_of(p_day) / 10 * 10 + 1)::core.semester) as start) y
$$;

-- The first and last day of a period, without a year of the one of today; null, null: there is no such period.
create or replace function core.study_period(p_query jsonb, out date_from date, out date_to date)
language plpgsql stable as $$
declare
    v_kind text := coalesce(p_query ->> 'period', 'school_year');
    v_now  int := core.semester_of(core.today());
    v_year int := coalesce((p_query ->> 'year')::int, case v_kind when 'year' then extract(year from core.today())::int - 1911 else v_now / 10 end);
    v_half int := coalesce((p_query ->> 'semester')::int, case when p_query ? 'year' then 1 else v_now % 10 end);
begin
    if v_year not between 100 and 200 then return; end if;  -- core.semester has none before
    case v_kind
        when 'school_year' then
            date_from := make_date(v_year + 1911, 8, 1);
            date_to := make_date(v_year + 1912, 7, 31);
        when 'semester' then
            date_from := core.semester_start((v_year * 10 + v_half)::core.semester);
            date_to := case v_half when 1 then make_date(v_year + 1912, 1, 31) else make_date(v_year + 1912, 7, 31) end;
        when 'year' then
            date_from := make_date(v_year + 1911, 1, 1);
            date_to := make_date(v_year + 1911, 12, 31);
        when 'days' then
            date_from := core.day_of(p_query ->> 'from');
            date_to := core.day_of(p_query ->> 'to');
        else return;
    end case;
    if date_to < date '2011-08-01' then date_to := null; end if;
    if p_query -> 'cumulative' = 'true' then date_from := date '1912-01-01'; end if;
end $$;

-- A day as it is written on the wire; null: it is none.
create or replace function core.day_of(p_text text) returns date
language plpgsql immutable as $$
begin
    return case when p_text ~ '^(19|20|21)[0-9]{2}-[01][0-9]-[0-3][0-9]$' then to_date(p_text, 'YYYY-MM-DD') end;
exception when datetime_field_overflow or invalid_datetime_format then
    return null;
end $$;

-- Schools of a county.
create or replace function core.units_of_county(p_county int) returns int[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(u.id), '{}') from core.unit u where u.county_id = p_county
$$;

-- Who an entry is, where it stands on a roster of these units, now or in the semester; else null.
create or replace function core.person_of_teacher(p_teacher bigint, p_units int[], p_semester int) returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select t.person_id from core.teacher t where t.id = p_teacher and (t.unit_id = any (p_units)
        or exists (select from core.roster_snapshot s where s.semester = p_semester and s.person_id = t.person_id and s.unit_id = any (p_units)))
$$;

create or replace function core.has_rosters(p_semester int) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from core.roster_snapshot s where s.semester = p_semester)
$$;

create or replace function core.course_by_number(p_number bigint) returns core.course
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    select * into c from core.course x where x.number = p_number;
    return c;
end $$;

grant execute on function core.study_reports(), core.study_rows_behind(text), core.study_semester(date), core.study_period(jsonb),
    core.units_of_county(int), core.course_by_number(bigint), core.person_of_teacher(bigint, int[], int), core.has_rosters(int), core.day_of(text),
    core.duty_window(text, date, boolean) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.refuse_study(p_field text) returns void
language sql as $$ select core.refuse('KD360', 'study.question', jsonb_build_object('field', p_field)) $$;

-- The query as it is written, its fields of their types. Raises KD360 with the first field that is none.
create or replace function cmd.study_query(query text) returns jsonb
language plpgsql as $$
declare
    q jsonb;
    f record;
begin
    if length(query) > 4000 then perform cmd.refuse_study('query'); end if;
    begin
        q := query::jsonb;
    exception when data_exception or program_limit_exceeded then  -- no JSON, or a number that no text says
        perform cmd.refuse_study('query');
    end;
    if jsonb_typeof(q) is distinct from 'object' then perform cmd.refuse_study('query'); end if;
    for f in select e.key, e.value from jsonb_each(q) e loop
        if not (case
            when f.key in ('year', 'semester', 'tag', 'duty', 'person', 'course', 'unit', 'county') then
                jsonb_typeof(f.value) = 'number' and f.value::text ~ '^[0-9]{1,9}$'
            when f.key in ('cumulative', 'only_here') then jsonb_typeof(f.value) = 'boolean'
            when f.key in ('from', 'to') then core.day_of(f.value #>> '{}') is not null
            when f.key = 'period' then f.value #>> '{}' in ('school_year', 'semester', 'year', 'days')
            when f.key = 'population' then f.value #>> '{}' in ('counted', 'with_staff', 'everybody')
            when f.key = 'by' then f.value #>> '{}' in ('title', 'main_subject', 'subject', 'stage', 'training_role', 'seniority', '1', '2', '3', '4',
                '0', '6', '18', '36', '54', 'more', 'civil', 'environment', 'preschool', 'month', 'semester', 'field', 'reason', 'unit', 'audience')
            when f.key in ('report', 'of') then jsonb_typeof(f.value) = 'string'
            when f.key = 'row' then jsonb_typeof(f.value) = 'string' and length(f.value #>> '{}') <= 200
            else false end) then
            perform cmd.refuse_study(f.key);
        end if;
    end loop;
    if coalesce(q -> 'semester' not in ('1', '2'), false) then perform cmd.refuse_study('semester'); end if;
    return q;
end $$;

-- Whose people and courses: as far as the figures of whoever asks reach, narrowed to a unit or a county of these. What lies
-- beyond is refused as what there is not. Raises KD361, KD362.
create or replace function cmd.study_scope(me auth.actor, j jsonb, p_reach text, q core.study_question) returns core.study_question
language plpgsql as $$
declare
    own    int[] := case when p_reach = 'unit' then array[me.unit_id] else auth.my_roster_units() end;
    v_unit int := (j ->> 'unit')::int;
begin
    q.names := p_reach = 'unit' or coalesce(v_unit = any (own), false);
    if v_unit is not null then
        if p_reach <> 'all' and v_unit <> all (own) or not exists (select from core.unit u where u.id = v_unit) then
            perform core.refuse('KD361', 'study.unit');
        end if;
        q.units := array[v_unit];
        q.course_units := q.units;
    elsif j ? 'county' then
        if p_reach <> 'all' then perform core.refuse('KD361', 'study.unit'); end if;
        q.units := core.units_of_county((j ->> 'county')::int);
        q.course_units := q.units;
    elsif p_reach = 'unit' then
        q.units := own;
        q.course_units := own;
    elsif p_reach = 'desk' then
        q.units := own;
        q.desk := me.unit_id;
    end if;
    return q;
end $$;

-- One teacher, one course: whose they are is asked as if they were not there. Raises KD367.
create or replace function cmd.study_subject(j jsonb, q core.study_question) returns core.study_question
language plpgsql as $$
declare c core.course;
begin
    if j ? 'person' then
        q.person := core.person_of_teacher((j ->> 'person')::bigint, q.units, q.semester);
        if q.person is null then perform core.refuse('KD367', 'study.subject', '{"field": "person"}'); end if;
    end if;
    if j ? 'course' then
        c := core.course_by_number((j ->> 'course')::bigint);
        if c.id is null or not coalesce(c.unit_id = any (q.course_units) or c.reviewer_unit_id = q.desk, q.desk is null
            and q.course_units is null) then
            -- Who of one's own school is not in a course of somebody else's is one's own business, as far as everybody finds it.
            if c.id is null or q.report not in ('s23', 's25') or coalesce(c.published_at > now(), true) then
                perform core.refuse('KD367', 'study.subject', '{"field": "course"}');
            end if;
        end if;
        q.course := c.id;
    end if;
    return q;
end $$;

-- Whom a report counts where that is not chosen: everybody whose hours are passed on; the roster as it is; of the night, whom it counted.
create or replace function cmd.as_counted(q core.study_question) returns core.study_question
language plpgsql as $$
declare run core.people_sum_run := core.people_run(q);
begin
    if q.report in ('s22', 's22_reasons', 'roster') then q.population := 'everybody'; end if;
    if q.report = 'roster' then q.live := true; end if;
    if run.at is not null then
        q.semester := run.semester;
        q.live := run.live;
    end if;
    return q;
end $$;

-- What somebody asks, as the reports take it. Raises KD360–KD362, KD367, KD450.
create or replace function cmd.study_question(me auth.actor, j jsonb, p_reach text) returns core.study_question
language plpgsql as $$
declare
    q   core.study_question;
    how text;
begin
    q.report := j ->> 'report';
    select r.about into how from core.study_reports() r where r.report = q.report;
    if how is null then perform cmd.refuse_study('report'); end if;
    select p.date_from, p.date_to into q.date_from, q.date_to from core.study_period(j) p;
    if q.date_from is null or q.date_to is null or q.date_from > q.date_to then perform cmd.refuse_study('period'); end if;
    q.population := coalesce(j ->> 'population', 'counted');
    q.only_here := coalesce((j ->> 'only_here')::boolean, false);
    q.tag := (j ->> 'tag')::int;
    q.by_what := j ->> 'by';
    q.duty := (j ->> 'duty')::bigint;
    q.of_report := j ->> 'of';
    q.of_row := j ->> 'row';
    if q.of_report is not null and q.of_report <> all (core.study_rows_behind(q.report)) then perform cmd.refuse_study('of'); end if;
    if (q.of_report is null) <> (q.of_row is null) then perform cmd.refuse_study('row'); end if;
    q.semester := core.study_semester(q.date_to);
    q.live := core.is_live(q.semester);
    q := cmd.as_counted(cmd.study_scope(me, j, p_reach, q));
    if how = 'own' and p_reach <> 'unit' or how in ('names', 'one') and not q.names
        or q.units is null and how = 'people' and not core.is_summed(q) and q.report not in ('s22', 's22_reasons') then
        if core.is_peoples(q) and j ->> 'period' is distinct from 'days' and not coalesce((j ->> 'cumulative')::boolean, false) then
            perform core.refuse('KD450', 'study.not_summed');
        end if;
        perform core.refuse('KD362', 'study.wide', jsonb_build_object('reach', p_reach));
    end if;
    if q.report = 's04' and not j ? 'person' then perform cmd.refuse_study('person'); end if;
    if q.report in ('s23', 's24') and not j ? 'course' then perform cmd.refuse_study('course'); end if;
    if q.report = 's25' and not j ?| '{course,duty}' then perform cmd.refuse_study('course'); end if;
    if q.report = 's03_lacking' and q.duty is null then perform cmd.refuse_study('duty'); end if;
    q := cmd.study_subject(j, q);
    if q.report = 's01_tags' then q.tags := core.study_tags(q); end if;
    return q;
end $$;
reset role;
