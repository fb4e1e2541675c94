-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules of a course: B 時間與地點.
set local role desk_owner;

-- One session by itself; n counts from 0.
create or replace function core.session_findings(s jsonb, n int, d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    at_   text := 'sessions[' || n || '].';
    no    jsonb := jsonb_build_object('no', n + 1);
    net   int := core.session_minutes(s);
    hours numeric := (s ->> 'hours')::numeric;
    feast text;
begin
    if s ->> 'date' = '' then
        return next core.finding(at_ || 'date', 'course.session_date', no);
    else
        select h.name into feast from core.holiday h where h.kind = 'holiday' and (s ->> 'date')::date between h.day and h.until limit 1;
        if feast is not null then
            return next core.finding(at_ || 'date', 'course.session_holiday', no || jsonb_build_object('name', feast), true);
        end if;
    end if;
    if s ->> 'mode' = '' or d.body ->> 'mode' = 'in_person' and s ->> 'mode' = 'online'
        or d.body ->> 'mode' in ('online_live', 'online_own_time') and s ->> 'mode' = 'in_person' then
        return next core.finding(at_ || 'mode', 'course.session_mode', no);
    end if;
    if exists (select from jsonb_array_elements(s -> 'lecturers') x
        where not d.body -> 'lecturers' @> jsonb_build_array(jsonb_build_object('no', x))) then
        return next core.finding(at_ || 'lecturers', 'course.session_lecturer', no);
    end if;
    if s ->> 'from' = '' or s ->> 'to' = '' then
        return next core.finding(at_ || 'from', 'course.session_times', no);
        return;
    end if;
    if s ->> 'to' <= s ->> 'from' then
        return next core.finding(at_ || 'to', 'course.session_order', no);
        return;
    end if;
    if net is null then
        return next core.finding(at_ || 'break', 'course.session_break', no);
        return;
    end if;
    if (s ->> 'to')::time - (s ->> 'from')::time > interval '240 minutes' then
        return next core.finding(at_ || 'to', 'course.session_long',
            no || jsonb_build_object('minutes', extract(epoch from (s ->> 'to')::time - (s ->> 'from')::time)::int / 60), true);
    end if;
    if hours * 2 <> floor(hours * 2) or hours < 0 then
        return next core.finding(at_ || 'hours', 'course.session_hours_step', no);
    elsif hours > core.most_hours(net) then
        return next core.finding(at_ || 'hours', 'course.session_hours_over', no || jsonb_build_object('maximum', core.most_hours(net)));
    elsif hours < core.least_hours(net) then
        return next core.finding(at_ || 'hours', 'course.session_hours_under', no || jsonb_build_object('minimum', core.least_hours(net)), true);
    end if;
end $$;

-- Two sessions at the same time, but those of parallel groups.
create or replace function core.session_overlaps(b jsonb) returns setof jsonb
language sql immutable as $$
    select core.finding('sessions[' || (y ->> 'no')::int - 1 || '].from', 'course.session_overlap',
        jsonb_build_object('no', y -> 'no', 'other', x -> 'no'))
    from jsonb_array_elements(b -> 'sessions') x, jsonb_array_elements(b -> 'sessions') y
    where (x ->> 'no')::int < (y ->> 'no')::int and x ->> 'date' <> '' and x ->> 'date' = y ->> 'date' and x ->> 'track' = y ->> 'track'
        and x ->> 'from' < y ->> 'to' and y ->> 'from' < x ->> 'to'
        and x ->> 'to' <> '' and y ->> 'to' <> '' and x ->> 'from' <> '' and y ->> 'from' <> ''
$$;

-- 課程時段 as its sessions say it; null without one that has a day and a time.
create or replace function core.time_kind_of(b jsonb) returns text
language sql stable as $$
    select case when count(*) = 0 then null
        when bool_and(extract(month from x.day) in (7, 8)) then 'summer'
        when bool_and(exists (select from core.holiday h where h.kind = 'winter' and x.day between h.day and h.until)) then 'winter'
        when bool_and(extract(isodow from x.day) >= 6) then 'weekend'
        when bool_and(x.begins >= '17:30') then 'weekday_evening' else 'weekday_day' end
    from (select (s ->> 'date')::date as day, s ->> 'from' as begins from jsonb_array_elements(b -> 'sessions') s
          where s ->> 'date' <> '' and s ->> 'from' <> '') x
$$;

-- When it is, as a whole.
create or replace function core.course_days_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    b       jsonb := d.body;
    lead    int := case b ->> 'class_kind' when 'school_based' then 0 else core.setting_int('submit_lead_days') end;
    busy    jsonb;
    wanted  text := core.time_kind_of(b);
begin
    if d.date_to > d.date_from + 366 then return next core.finding('sessions', 'course.span'); end if;
    if d.date_from < d.today - core.setting_int('backfill_days') then
        return next core.finding('sessions', 'course.backfill_too_old', jsonb_build_object('days', core.setting_int('backfill_days')));
    elsif d.date_from < d.today and length(b ->> 'backfill_reason') < 10 then
        return next core.finding('backfill_reason', 'course.backfill_reason', '{"minimum": 10}');
    elsif d.date_from between d.today and d.today + lead - 1 then
        return next core.finding('sessions', 'course.lead_days', jsonb_build_object('days', d.date_from - d.today, 'lead', lead), true);
    end if;
    select jsonb_agg(s -> 'no' order by (s ->> 'no')::int) into busy from jsonb_array_elements(b -> 'sessions') s
        where s ->> 'date' <> '' and s ->> 'from' <> '' and extract(isodow from (s ->> 'date')::date) < 6 and s ->> 'from' < '17:00'
          and extract(month from (s ->> 'date')::date) not in (7, 8)
          and not exists (select from core.holiday h where (s ->> 'date')::date between h.day and h.until);
    if busy is not null then return next core.finding('sessions', 'course.session_workday', jsonb_build_object('sessions', busy), true); end if;
    if b ->> 'time_kind' = '' then
        return next core.finding('time_kind', 'course.time_kind_missing');
    elsif b ->> 'time_kind' <> wanted then
        return next core.finding('time_kind', 'course.time_kind_differs', jsonb_build_object('proposed', wanted), true);
    end if;
end $$;

create or replace function core.course_session_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare n int := jsonb_array_length(d.body -> 'sessions');
begin
    if n = 0 then return next core.finding('sessions', 'course.session_missing'); end if;
    if n > 60 then
        return next core.finding('sessions', 'course.sessions_too_many', '{"maximum": 60}');
        return;
    end if;
    return query select core.session_findings(x.s, x.n::int - 1, d) from jsonb_array_elements(d.body -> 'sessions') with ordinality x(s, n);
    return query select core.session_overlaps(d.body);
    return query select core.course_days_findings(d);
end $$;

-- Another course of the unit that is in the same room at the same time; null: none.
create or replace function core.room_clash(d core.course_draft) returns bigint
language sql stable as $$
    with wanted as materialized (
        select core.moment(s ->> 'date', s ->> 'from') as begins, core.moment(s ->> 'date', s ->> 'to') as ends, s ->> 'room' as room
        from jsonb_array_elements(d.body -> 'sessions') s
        where s ->> 'mode' = 'in_person' and s ->> 'date' <> '' and s ->> 'from' <> '' and s ->> 'to' > s ->> 'from'),
    met as materialized (
        select c.id, c.number, c.revision from core.course c join core.course_session o on o.course_id = c.id and o.mode = 'in_person'
            join wanted w on o.starts_at < w.ends and o.ends_at > w.begins and (o.room = w.room or o.room = '' or w.room = '')
            where c.unit_id = d.unit_id and c.date_from between d.date_from - 366 and d.date_to and c.date_to >= d.date_from
              and core.course_lives(c.state) and c.id is distinct from d.course_id)
    select min(m.number) from met m join core.course_revision r on r.course_id = m.id and r.revision = m.revision
        where d.body ->> 'venue' <> '' and core.fold(r.body ->> 'venue') = core.fold(d.body ->> 'venue')
$$;

-- Where it is.
create or replace function core.course_place_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    b     jsonb := d.body;
    mode  text := b ->> 'mode';
    clash bigint;
begin
    if mode = '' then return next core.finding('mode', 'course.mode_missing'); end if;
    if mode = 'mixed' and not b -> 'sessions' @> '[{"mode": "in_person"}]' then return next core.finding('mode', 'course.mixed_in_person'); end if;
    if mode in ('online_live', 'online_own_time') then
        if b ->> 'county_id' is not null or b ->> 'district_id' is not null then
            return next core.finding('county_id', 'course.place_unwanted');
        end if;
    elsif mode <> '' then
        -- 釣魚臺列嶼, 東沙群島 and 南沙群島 are districts of which no course is held (S3).
        if not exists (select from core.district x where x.id = (b ->> 'district_id')::bigint and x.county_id = (b ->> 'county_id')::bigint
            and x.name not in ('釣魚臺列嶼', '東沙群島', '南沙群島')) then
            return next core.finding('county_id', 'course.place_missing');
        end if;
        if length(b ->> 'venue') < 2 then return next core.finding('venue', 'course.venue_missing'); end if;
        if b ->> 'venue_id' is not null then
            return query select core.course_venue_findings(d);
        else
            clash := core.room_clash(d);
        end if;
        if clash is not null then return next core.finding('venue', 'course.venue_clash', jsonb_build_object('number', clash), true); end if;
    end if;
    if b ->> 'online_url' !~ '^https://[^[:space:]]{4,}$' and (b ->> 'online_url' <> '' or mode = 'online_live') then
        return next core.finding('online_url', 'course.online_url');
    end if;
    if b -> 'checkin' = '[]' then return next core.finding('checkin', 'course.checkin_missing'); end if;
end $$;
reset role;
