-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a session counts (II.5.1): offices count 60 minutes as an hour, or 50; both are right.
set local role desk_owner;

-- Minutes of a session without its break; null where it has no times, or none are left.
create or replace function core.session_minutes(s jsonb) returns int
language sql immutable as $$
    select case when m > 0 then m end from (select case when s ->> 'from' <> '' and s ->> 'to' <> '' and (s ->> 'from') < (s ->> 'to')
        and coalesce((s ->> 'break')::int, 0) between 0 and 1440
        then extract(epoch from (s ->> 'to')::time - (s ->> 'from')::time)::int / 60 - coalesce((s ->> 'break')::int, 0) end as m) x
$$;

create or replace function core.least_hours(p_minutes int) returns numeric
language sql immutable as $$ select (p_minutes / 60)::numeric $$;

-- What a form is filled in with: hours of 50 minutes; half an hour where that is none.
create or replace function core.suggested_hours(p_minutes int) returns numeric
language sql immutable as $$
    select case when p_minutes / 50 > 0 then (p_minutes / 50)::numeric when p_minutes > 0 then least(0.5, core.most_hours(p_minutes)) end
$$;

-- To the nearest half of an hour of 50 minutes, half up.
create or replace function core.most_hours(p_minutes int) returns numeric
language sql immutable as $$ select trim_scale(((2 * p_minutes + 25) / 50) * 0.5) $$;

-- C 時數, and what sessions count.
create or replace function core.course_hours_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    b       jsonb := d.body;
    hours   numeric := (b ->> 'hours')::numeric;
    unit    text := b ->> 'hour_unit';
    is_credit constant boolean := b ->> 'class_kind' in ('bachelor_credit', 'master_credit', 'bachelor_degree', 'master_degree');
    longest int := case unit when 'credit' then 12 else 400 end;
    asked   numeric := hours * case unit when 'credit' then 18 else 1 end;  -- a 學分 is 18 hours
    most    numeric := (select coalesce(sum(core.most_hours(core.session_minutes(s))), 0) from jsonb_array_elements(b -> 'sessions') s);
    counted numeric := (select coalesce(sum((s ->> 'hours')::numeric), 0) from jsonb_array_elements(b -> 'sessions') s);
    digital numeric := coalesce((b ->> 'digital_hours')::numeric, 0);
    physical numeric := coalesce((b ->> 'physical_hours')::numeric, 0);
begin
    if unit = '' then return next core.finding('hour_unit', 'course.hour_unit_missing'); end if;
    if unit = 'credit' and not is_credit then return next core.finding('hour_unit', 'course.hour_unit'); end if;
    if hours is null then
        return next core.finding('hours', 'course.hours_missing');
    elsif hours * 2 <> floor(hours * 2) then
        return next core.finding('hours', 'course.hours_step');
    elsif hours not between 0.5 and longest then
        return next core.finding('hours', 'course.hours_range', jsonb_build_object('minimum', 0.5, 'maximum', longest));
    elsif asked > most then
        return next core.finding('hours', 'course.hours_over', jsonb_build_object('hours', trim_scale(asked), 'maximum', most));
    elsif asked < counted then
        return next core.finding('hours', 'course.hours_under', jsonb_build_object('hours', trim_scale(asked), 'sessions', counted), true);
    end if;
    if hours is not null and (b ->> 'mode' in ('online_live', 'online_own_time', 'mixed') or jsonb_typeof(b -> 'civil') = 'object')
        and (digital + physical <> hours or digital < 0 or physical < 0) then
        return next core.finding('physical_hours', 'course.hours_sum');
    end if;
    if b ->> 'partial' = '' then return next core.finding('partial', 'course.partial_missing'); end if;
    if b ->> 'partial' = 'threshold' and b ->> 'threshold' = '' then return next core.finding('threshold', 'course.threshold_missing'); end if;
    if coalesce((b ->> 'grace_minutes')::int not between 0 and 60, true) then
        return next core.finding('grace_minutes', 'course.grace', '{"minimum": 0, "maximum": 60}');
    end if;
    if b ->> 'late_policy' = 'deduct' and coalesce((b ->> 'late_deduction')::numeric not between 0.5 and 24, true) then
        return next core.finding('late_deduction', 'course.late_deduction');
    end if;
    if b -> 'assessment' ? 'other' and b ->> 'assessment_other' = '' then
        return next core.finding('assessment_other', 'course.assessment_other');
    end if;
    return query select core.course_load_findings(d);
end $$;

-- 社教機構 and 法人: 6 hours a day, 35 a week, more with a letter alone.
create or replace function core.course_load_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
begin
    if d.unit_kind not in ('social_education', 'legal_person') then return; end if;
    if exists (select from jsonb_array_elements(d.body -> 'sessions') s where s ->> 'date' <> ''
        group by s ->> 'date' having sum((s ->> 'hours')::numeric) > 6) then
        return next core.finding('hours', 'course.hours_daily', '{}', true);
    end if;
    if exists (select from jsonb_array_elements(d.body -> 'sessions') s where s ->> 'date' <> ''
        group by date_trunc('week', (s ->> 'date')::timestamp) having sum((s ->> 'hours')::numeric) > 35) then
        return next core.finding('hours', 'course.hours_weekly', '{}', true);
    end if;
end $$;

grant execute on function core.session_minutes(jsonb), core.least_hours(int), core.suggested_hours(int), core.most_hours(int) to desk_api;
reset role;
