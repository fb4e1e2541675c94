-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rules of a course (II.1, II.1.2), each part of the form in a function; all that is found is said at once. Here: 基本資料, and
-- what runs through all of it. Functions of the owner: they look at the courses and rosters of the unit, which the caller need not see.
set local role desk_owner;

-- Folding a title takes longer than looking for it: it is done when one is written.
create or replace function core.fold_course() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.title_folded := core.fold(new.title);
    return new;
end $$;

-- A 基本資料
create or replace function core.course_basic_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    b       jsonb := d.body;
    v_title text := b ->> 'title';
    folded  text := core.fold(v_title);
    other   bigint;
begin
    if v_title = '' then
        return next core.finding('title', 'course.title_empty');
    elsif length(v_title) not between 4 and 100 then
        return next core.finding('title', 'course.title_length', jsonb_build_object('minimum', 4, 'maximum', 100, 'actual', length(v_title)));
    end if;
    select c.number into other from core.course c where c.unit_id = d.unit_id and c.date_from = d.date_from and core.course_lives(c.state)
        and c.id is distinct from d.course_id and c.title_folded = folded order by c.id limit 1;
    if other is not null then return next core.finding('title', 'course.same_title', jsonb_build_object('number', other), true); end if;
    if b ->> 'basis_kind' = '' then return next core.finding('basis_kind', 'course.basis_missing'); end if;
    if b ->> 'basis_kind' = 'numbered' then
        if length(b ->> 'basis_no') < 4 then
            return next core.finding('basis_no', 'course.basis_no_missing');
        elsif b ->> 'basis_no' !~ '字第.+號' then
            return next core.finding('basis_no', 'course.basis_no_form', '{}', true);
        end if;
        if b ->> 'basis_date' = '' then
            return next core.finding('basis_date', 'course.basis_date_missing');
        elsif (b ->> 'basis_date')::date > core.today() then
            return next core.finding('basis_date', 'course.basis_date_future');
        end if;
    end if;
    if b ->> 'class_kind' = '' then
        return next core.finding('class_kind', 'course.class_kind_missing');
    elsif b ->> 'class_kind' in ('bachelor_credit', 'master_credit', 'bachelor_degree', 'master_degree') and d.unit_kind <> 'university' then
        return next core.finding('class_kind', 'course.class_kind_degree');
    end if;
    if b ->> 'scope_code' !~ '^([0-9A-Za-z]{13})?$' then
        return next core.finding('scope_code', 'course.scope_code_length', '{"length": 13}');
    end if;
    return query select core.course_partner_findings(d);
end $$;

-- 合作單位, 所屬系列
create or replace function core.course_partner_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    s jsonb := nullif(d.body -> 'series', 'null');
    x record;
begin
    if jsonb_array_length(d.body -> 'partners') > 5 then return next core.finding('partners', 'course.partners_too_many', '{"maximum": 5}'); end if;
    for x in select p, n - 1 as n from jsonb_array_elements(d.body -> 'partners') with ordinality y(p, n) loop
        if x.p ->> 'unit_id' is null and x.p ->> 'name' = '' then
            return next core.finding('partners[' || x.n || '].name', 'course.partner_empty');
        elsif x.p ->> 'unit_id' is not null and not exists (select from core.unit u where u.id = (x.p ->> 'unit_id')::bigint) then
            return next core.finding('partners[' || x.n || '].unit_id', 'course.value', '{"reason": "choice.unknown"}');
        end if;
    end loop;
    if s is null then return; end if;
    if s ->> 'name' = '' then return next core.finding('series.name', 'course.value', '{"reason": "text.empty"}'); end if;
    if coalesce((s ->> 'no')::bigint not between 1 and 200, true) then
        return next core.finding('series.no', 'course.value', '{"reason": "choice.unknown"}');
    end if;
    -- A series is its unit's own.
    if exists (select from core.course c where c.series_id = (s ->> 'id')::uuid and c.unit_id <> d.unit_id) then
        return next core.finding('series', 'course.value', '{"reason": "choice.unknown"}');
    end if;
end $$;

-- The first name of a title that stands in brackets: 〔A1〕.
create or replace function core.title_prefix(p_title text) returns text
language sql immutable as $$ select substring(p_title from '^[[〔【(（]([^]〕】)）]{1,20})[]〕】)）]') $$;

-- 專案屬性標籤 (II.1.1)
create or replace function core.course_tag_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    b      jsonb := d.body;
    prefix text := core.fold(core.title_prefix(b ->> 'title'));
    x      record;
begin
    if jsonb_array_length(b -> 'tags') > 5 then
        return next core.finding('tags', 'course.tags_too_many', '{"maximum": 5}');
        return;
    end if;
    for x in select y.code as said, t.* from jsonb_array_elements_text(b -> 'tags') y(code) left join core.course_tag t on t.code = y.code loop
        if x.id is null or x.valid_from > d.date_from then
            return next core.finding('tags', 'course.tag_unknown', jsonb_build_object('tag', coalesce(x.label, x.said)));
        elsif x.retired or x.valid_to < d.date_from then
            return next core.finding('tags', 'course.tag_ended', jsonb_build_object('tag', x.label, 'on', coalesce(x.retire_on, x.valid_to)));
        elsif x.unit_kinds <> '{}' and d.unit_kind <> all (x.unit_kinds) then
            return next core.finding('tags', 'course.tag_unit', jsonb_build_object('tag', x.label, 'kinds', x.unit_kinds));
        end if;
        if (b ->> 'hours')::numeric * (case b ->> 'hour_unit' when 'credit' then 18 else 1 end) < x.min_hours then
            return next core.finding('tags', 'course.tag_hours', jsonb_build_object('tag', x.label, 'hours', trim_scale(x.min_hours)), true);
        end if;
        if x.lecturer and b -> 'lecturers' = '[]' then
            return next core.finding('tags', 'course.tag_lecturer', jsonb_build_object('tag', x.label), true);
        end if;
        if x.in_person and b ->> 'mode' not in ('in_person', '') then
            return next core.finding('tags', 'course.tag_in_person', jsonb_build_object('tag', x.label), true);
        end if;
    end loop;
    if prefix is not null and exists (select from core.course_tag t
        where t.title_pattern <> '' and not t.retired and prefix in (core.fold(t.title_pattern), core.fold(t.label))
        having bool_and(not b -> 'tags' ? t.code)) then
        return next core.finding('title', 'course.title_tag', jsonb_build_object('prefix', core.title_prefix(b ->> 'title')), true);
    end if;
end $$;

-- 課程性質: one to three leaves of the tree.
create or replace function core.course_nature_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    stages constant jsonb := jsonb_build_object('10', 'senior_high', '20', 'vocational', '30', 'junior_high', '40', 'elementary',
        '50', 'kindergarten', '60', 'special');
    chosen jsonb := d.body -> 'natures';
    levels jsonb := d.body -> 'levels';
    x      record;
begin
    if chosen = '[]' then return next core.finding('natures', 'course.nature_missing'); end if;
    if jsonb_array_length(chosen) > 3 then
        return next core.finding('natures', 'course.nature_too_many', '{"maximum": 3}');
        return;
    end if;
    for x in select n.id, n.name, n.level, n.retired, stage.id as stage_id, stage.name as stage_name
        from jsonb_array_elements(chosen) y(id) left join core.course_nature n on to_jsonb(n.id) = y.id
        left join core.course_nature p3 on p3.id = n.parent_id left join core.course_nature p2 on p2.id = p3.parent_id
        left join core.course_nature stage on stage.id = p2.parent_id loop
        if x.id is null or x.level <> 4 or x.retired then
            return next core.finding('natures', 'course.nature_incomplete', jsonb_build_object('name', coalesce(x.name, '')));
        elsif levels <> '[]' and not levels ?| array['any', stages ->> x.stage_id::text] then
            return next core.finding('natures', 'course.nature_level', jsonb_build_object('level', x.stage_name), true);
        end if;
    end loop;
end $$;

-- A form with what its rules ask of it. p_course: the one it is a revision of.
create or replace function core.course_draft_of(p_body jsonb, p_unit int, p_account bigint, p_course bigint) returns core.course_draft
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    d core.course_draft;
    c core.course;
begin
    select * into c from core.course x where x.id = p_course;
    d.body := core.completed_course(p_body);
    d.unit_id := p_unit;
    d.unit_kind := (select u.kind from core.unit u where u.id = p_unit);
    d.course_id := c.id;
    d.account_id := p_account;
    d.owner_id := coalesce(c.owner_account_id, p_account);
    d.today := coalesce((c.submitted_at at time zone 'Asia/Taipei')::date, core.today());
    select min(s ->> 'date')::date, max(s ->> 'date')::date into d.date_from, d.date_to
        from jsonb_array_elements(d.body -> 'sessions') s where s ->> 'date' <> '';
    return d;
end $$;

-- All that is found of a form, errors first.
create or replace function core.course_findings(d core.course_draft) returns jsonb[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select array_agg(f order by (f ->> 'warns')::boolean, n) from (
        select f, row_number() over () as n from (
            select core.course_basic_findings(d) union all select core.course_tag_findings(d) union all select core.course_nature_findings(d)
            union all select core.course_session_findings(d) union all select core.course_place_findings(d)
            union all select core.course_hours_findings(d) union all select core.course_audience_findings(d)
            union all select core.course_registration_findings(d) union all select core.course_people_findings(d)
            union all select core.course_content_findings(d) union all select core.course_closing_findings(d)) y(f)) x), '{}');
end $$;

grant execute on function core.course_draft_of(jsonb, int, bigint, bigint), core.course_findings(core.course_draft) to desk_api;
reset role;
