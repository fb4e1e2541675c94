-- SPDX-License-Identifier: GPL-3.0-or-later
-- The conditions of core.change_rule. What decides whether somebody must look at a change again is measured against the form as a desk
-- has seen it last, so that many small steps are one large one; what protects those enrolled, against what they were told.
set local role desk_owner;

-- Whether one text becomes the other by so many characters that are added, dropped or replaced.
create or replace function core.within_edits(a text, b text, p_most int) returns boolean
language plpgsql immutable as $$
declare n int := 0;
begin
    if abs(length(a) - length(b)) > p_most then return false; end if;
    while n < least(length(a), length(b)) and substr(a, n + 1, 1) = substr(b, n + 1, 1) loop n := n + 1; end loop;
    a := substr(a, n + 1);
    b := substr(b, n + 1);
    if a = '' or b = '' then return true; end if;  -- the lengths have been looked at
    if p_most = 0 then return false; end if;
    return core.within_edits(substr(a, 2), substr(b, 2), p_most - 1) or core.within_edits(substr(a, 2), b, p_most - 1)
        or core.within_edits(a, substr(b, 2), p_most - 1);
end $$;

-- How much of a text is another, 0 to 1: of its pairs of neighbouring characters, of which a text of 漢字 has its words.
create or replace function core.text_changed(a text, b text) returns numeric
language sql immutable as $$
    with pairs as (
        select substr(e'\n' || a, i, 2) as p, 1 as was, 0 as is_ from generate_series(1, length(a)) i
        union all select substr(e'\n' || b, i, 2), 0, 1 from generate_series(1, length(b)) i),
    counted as (select sum(was) as was, sum(is_) as is_ from pairs group by p)
    select coalesce(greatest(sum(greatest(was - is_, 0)), sum(greatest(is_ - was, 0)))::numeric / nullif(greatest(length(a), length(b)), 0), 0)
    from counted
$$;

-- The people that the first form is open to are among those of the second. p_unit: whose course it is.
create or replace function core.scope_within(a jsonb, b jsonb, p_unit int) returns boolean
language plpgsql stable as $$
declare
    county   constant jsonb := (select to_jsonb(u.county_id) from core.unit u where u.id = p_unit);
    counties jsonb := case b ->> 'open_scope' when 'county' then jsonb_build_array(county) when 'counties' then b -> 'open_counties' end;
begin
    if b ->> 'open_scope' = 'all' then return true; end if;
    return coalesce(case a ->> 'open_scope'
        when 'own' then core.scope_admits(b, p_unit, p_unit)
        when 'county' then counties @> county
        when 'counties' then counties @> (a -> 'open_counties')
        when 'named' then b ->> 'open_scope' = 'named'
        when 'units' then core.scope_admits(b, p_unit, p_unit) and not exists (select from unnest(core.numbers_of(a -> 'open_units')) x
            where not core.scope_admits(b, p_unit, x::int)) end, false);
end $$;

-- What of a session is a part of II.8.
create or replace function core.session_part(s jsonb, p_part text) returns jsonb
language sql immutable as $$
    select case p_part
        when 'sessions.time' then jsonb_build_array(s -> 'date', s -> 'from', s -> 'to')
        when 'sessions.topic' then jsonb_build_array(s -> 'topic', s -> 'break', s -> 'track')
        else s -> split_part(p_part, '.', 2) end
$$;

-- The sessions that differ in a part, as they are and as they would be; a session more or less differs in all.
create or replace function core.changed_sessions(a jsonb, b jsonb, p_part text) returns table(was jsonb, is_ jsonb)
language sql immutable as $$
    select x.s, y.s from jsonb_array_elements(a -> 'sessions') with ordinality x(s, n)
        full join jsonb_array_elements(b -> 'sessions') with ordinality y(s, n) on x.n = y.n
        where core.session_part(x.s, p_part) is distinct from core.session_part(y.s, p_part)
$$;

create or replace function core.session_start(s jsonb) returns timestamptz
language sql immutable as $$ select core.moment(nullif(s ->> 'date', ''), nullif(s ->> 'from', '')) $$;

create or replace function core.session_days(b jsonb) returns text
language sql immutable as $$
    select string_agg(concat_ws(' ', s ->> 'date', s ->> 'hours'), ',' order by n) from jsonb_array_elements(b -> 'sessions') with ordinality x(s, n)
$$;

create or replace function core.form_quota(b jsonb) returns bigint
language sql immutable as $$ select (b ->> 'class_count')::bigint * (b ->> 'class_size')::bigint $$;

-- What a field that may only become less is measured by.
create or replace function core.form_amount(b jsonb, p_part text) returns numeric
language sql immutable as $$
    select case p_part when 'hours' then (b ->> 'hours')::numeric
        when 'sessions.hours' then (select sum((s ->> 'hours')::numeric) from jsonb_array_elements(b -> 'sessions') s)
        else (b ->> 'fee')::numeric end
$$;

create or replace function core.plan_files(b jsonb) returns jsonb
language sql immutable as $$
    select coalesce(jsonb_agg(f -> 'id' order by f ->> 'id'), '[]') from jsonb_array_elements(b -> 'files') f where f ->> 'kind' = 'plan'
$$;

-- The registration would end, or open again later than it has, without a day's notice.
create or replace function core.registration_cut(x core.change_case, p_part text, p_hours numeric) returns boolean
language sql stable as $$
    select case p_part
        when 'reg_to' then core.moment_of(x.wanted ->> 'reg_to', true) < core.moment_of(x.present ->> 'reg_to', true)
            and core.moment_of(x.wanted ->> 'reg_to', true) < now() + p_hours * interval '1 hour'
        else core.moment_of(x.wanted ->> 'reg_from', false) > core.moment_of(x.present ->> 'reg_from', false)
            and core.moment_of(x.present ->> 'reg_from', false) <= now() end
$$;

-- Whether somebody who has taught a session that has begun is another in the second form, or not there. Who they are by number may still
-- be written down: hours of lecturers go by it.
create or replace function core.taught_is_other(a jsonb, b jsonb) returns boolean
language sql stable as $$
    select exists (select from jsonb_array_elements(a -> 'sessions') s join jsonb_array_elements(a -> 'lecturers') l
            on s -> 'lecturers' @> jsonb_build_array(l -> 'no')
        where core.session_start(s) <= now() and not exists (select from jsonb_array_elements(b -> 'lecturers') w
            where (w -> 'no', w -> 'name', w -> 'kind') = (l -> 'no', l -> 'name', l -> 'kind')
                and l ->> 'national_id' in ('', w ->> 'national_id')))
$$;

-- Whether a condition, name:limit:limit, holds for a part of a change.
create or replace function core.change_condition(p_said text, p_part text, x core.change_case) returns boolean
language plpgsql stable as $$
declare
    name text := split_part(p_said, ':', 1);
    l1   numeric := nullif(split_part(p_said, ':', 2), '')::numeric;
    l2   numeric := nullif(split_part(p_said, ':', 3), '')::numeric;
begin
    return coalesce(case name
        when 'typo' then core.within_edits(x.reviewed ->> 'title', x.wanted ->> 'title', l1::int)
        when 'same_days_and_hours' then core.session_days(x.wanted) = core.session_days(x.reviewed)
        when 'into_past' then exists (select from core.changed_sessions(x.present, x.wanted, 'sessions.time') s
            where core.session_start(s.is_) <= now())
        when 'past_touched' then exists (select from core.changed_sessions(x.present, x.wanted, p_part) s where core.session_start(s.was) <= now())
        when 'taught_touched' then core.taught_is_other(x.present, x.wanted)
        when 'urgent' then x.urgent
        when 'needs_plan' then x.unit_kind in ('social_education', 'legal_person')
        when 'scope_within' then core.scope_within(x.wanted, x.reviewed, (x.course).unit_id)
        when 'excludes_enrolled' then core.excluded_by_scope(x.course, x.wanted) > 0
        when 'raise_within' then core.form_quota(x.wanted) <= core.form_quota(x.reviewed) + greatest(core.form_quota(x.reviewed) * l1 / 100, l2)
        when 'under_taken' then core.form_quota(x.wanted) < (x.course).taken + (x.course).held - core.offers_over(x.course, core.form_quota(x.wanted))
        when 'raised' then core.form_amount(x.wanted, p_part) > core.form_amount(x.present, p_part)
        when 'text_within' then core.text_changed(x.reviewed ->> p_part, x.wanted ->> p_part) * 100 <= l1
        when 'plan_touched' then core.plan_files(x.wanted) <> core.plan_files(x.reviewed)
        when 'ends_within' then core.registration_cut(x, p_part, l1)
        when 'transfer_added' then exists (select from core.course_tag t where t.transfer <> '' and x.wanted -> 'tags' ? t.code
            and not x.present -> 'tags' ? t.code)
        when 'place_dropped' then x.wanted ->> 'mode' in ('online_live', 'online_own_time') and x.wanted ->> 'county_id' is null
            and x.wanted ->> 'district_id' is null
        end, false);
end $$;
reset role;
