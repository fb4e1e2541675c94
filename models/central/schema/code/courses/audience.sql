-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules of a course: D 對象、人數、費用, E 報名.
set local role desk_owner;

-- 開放對象
create or replace function core.course_scope_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    b      jsonb := d.body;
    opened text := b ->> 'open_scope';
    roster bigint := (select count(*) from core.teacher t where t.unit_id = d.unit_id and t.state = 'active');
    quota  bigint := (b ->> 'class_count')::bigint * (b ->> 'class_size')::bigint;
begin
    if opened = '' then return next core.finding('open_scope', 'course.open_scope_missing'); end if;
    if opened = 'counties' and b -> 'open_counties' = '[]' then return next core.finding('open_counties', 'course.open_scope_empty'); end if;
    if opened = 'units' and b -> 'open_units' = '[]' then return next core.finding('open_units', 'course.open_scope_empty'); end if;
    if exists (select from unnest(core.numbers_of(b -> 'open_counties')) x where not exists (select from core.county c where c.id = x)) then
        return next core.finding('open_counties', 'course.value', '{"reason": "choice.unknown"}');
    end if;
    if exists (select from unnest(core.numbers_of(b -> 'open_units')) x where not exists (select from core.unit c where c.id = x)) then
        return next core.finding('open_units', 'course.value', '{"reason": "choice.unknown"}');
    end if;
    if b ->> 'class_kind' = 'school_based' and opened in ('all', 'county', 'counties', 'named') then
        return next core.finding('open_scope', 'course.open_scope_school_based');
    elsif b ->> 'class_kind' = 'seed' and opened = 'own' then
        return next core.finding('open_scope', 'course.open_scope_seed');
    end if;
    if opened = 'own' and roster > 0 and quota > 3 * roster then
        return next core.finding('class_size', 'course.quota_roster', jsonb_build_object('quota', quota, 'roster', roster), true);
    end if;
end $$;

create or replace function core.course_audience_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    b     jsonb := d.body;
    size  bigint := (b ->> 'class_size')::bigint;
    count bigint := (b ->> 'class_count')::bigint;
    fee   bigint := (b ->> 'fee')::bigint;
    out_  bigint;
begin
    if b -> 'levels' = '[]' then return next core.finding('levels', 'course.levels_missing'); end if;
    if exists (select from unnest(core.numbers_of(b -> 'titles')) x where not exists (select from core.teacher_title t where t.id = x)) then
        return next core.finding('titles', 'course.value', '{"reason": "choice.unknown"}');
    elsif b -> 'titles' <> '[]' then
        select count(*) into out_ from core.teacher t where t.unit_id = d.unit_id and t.state = 'active'
            and t.title_id <> all (core.numbers_of(b -> 'titles'));
        if out_ > 0 then return next core.finding('titles', 'course.titles_exclude', jsonb_build_object('count', out_), true); end if;
    end if;
    if exists (select from unnest(core.numbers_of(b -> 'subjects')) x where not exists (select from core.subject t where t.id = x)) then
        return next core.finding('subjects', 'course.value', '{"reason": "choice.unknown"}');
    end if;
    return query select core.course_scope_findings(d);
    if coalesce(count not between 1 and 20, true) then
        return next core.finding('class_count', 'course.class_count', '{"minimum": 1, "maximum": 20}');
    end if;
    if coalesce(size not between 1 and 2000, true) then
        return next core.finding('class_size', 'course.class_size', '{"minimum": 1, "maximum": 2000}');
    elsif count * size > 5000 then
        return next core.finding('class_size', 'course.quota_over', '{"maximum": 5000}');
    end if;
    if fee is null then
        return next core.finding('fee', 'course.fee_missing');
    elsif fee not between 0 and 99999 then
        return next core.finding('fee', 'course.fee_range', '{"maximum": 99999}');
    elsif fee > 0 and b ->> 'fee_method' in ('', 'none') then
        return next core.finding('fee_method', 'course.fee_method_missing');
    elsif fee = 0 and b ->> 'fee_method' <> 'none' then
        return next core.finding('fee_method', 'course.fee_method_free');
    elsif fee > 0 and b ->> 'class_kind' = 'school_based' then
        return next core.finding('fee', 'course.fee_school_based', '{}', true);
    end if;
end $$;

-- E 報名
create or replace function core.course_registration_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    b     jsonb := d.body;
    ways  jsonb := b -> 'channels';
    from_ date := nullif(b ->> 'reg_from', '')::date;
    to_   date := nullif(b ->> 'reg_to', '')::date;
begin
    if ways = '[]' then return next core.finding('channels', 'course.channels_missing'); end if;
    if ways ? 'none' and jsonb_array_length(ways) > 1 then return next core.finding('channels', 'course.channels_none'); end if;
    if ways ? 'url' and b ->> 'reg_url' !~ '^https://[^[:space:]]{4,}$' then return next core.finding('reg_url', 'course.reg_url'); end if;
    if ways = '[]' or ways ? 'none' then return; end if;
    if from_ is null or to_ is null then
        return next core.finding('reg_from', 'course.registration_missing');
    elsif from_ > to_ then
        return next core.finding('reg_from', 'course.registration_order');
    elsif to_ > d.date_to then
        return next core.finding('reg_to', 'course.registration_end');
    else
        if to_ - from_ + 1 < 3 then
            return next core.finding('reg_to', 'course.registration_short', jsonb_build_object('days', to_ - from_ + 1), true);
        end if;
        if ways ? 'online' and to_ >= d.date_from then return next core.finding('reg_to', 'course.registration_after_start', '{}', true); end if;
    end if;
end $$;
reset role;
