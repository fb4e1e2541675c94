-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rules of a course: F 承辦人與講師, G 內容, H 銜接與結案.
set local role desk_owner;

-- 承辦人
create or replace function core.course_contact_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    x      record;
    at_    text;
    reason text;
begin
    if d.body -> 'contacts' = '[]' then return next core.finding('contacts', 'course.contact_missing'); end if;
    if jsonb_array_length(d.body -> 'contacts') > 2 then
        return next core.finding('contacts', 'course.value', '{"reason": "list.long", "maximum": 2}');
    end if;
    for x in select c, n - 1 as n from jsonb_array_elements(d.body -> 'contacts') with ordinality y(c, n) limit 2 loop
        at_ := 'contacts[' || x.n || '].';
        reason := core.check_name(x.c ->> 'name');
        if x.c ->> 'name' = '' then
            return next core.finding(at_ || 'name', 'course.contact_name');
        elsif reason is not null then
            return next core.finding(at_ || 'name', 'course.value', jsonb_build_object('reason', reason));
        end if;
        reason := core.check_phone(x.c ->> 'phone', false);
        if x.c ->> 'phone' = '' then
            return next core.finding(at_ || 'phone', 'course.contact_phone');
        elsif reason is not null then
            return next core.finding(at_ || 'phone', 'course.value', jsonb_build_object('reason', reason));
        end if;
        if core.check_email(x.c ->> 'email') is not null then return next core.finding(at_ || 'email', 'course.contact_email'); end if;
    end loop;
end $$;

-- The person of a lecturer: by the whole number, or, where a form comes back with the masked one, as an earlier revision has it.
create or replace function core.lecturer_person(p_course bigint, p_name text, p_number text) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if p_number !~ '[*]' then return (select n.person_id from core.national_id n where n.number = p_number); end if;
    return coalesce((select l.person_id from core.course_lecturer l where l.course_id = p_course and l.national_id = p_number and l.name = p_name
            and l.person_id is not null order by l.revision desc limit 1),
        (select l.person_id from core.course_change_lecturer l join core.course_change h on h.id = l.change_id  -- asked for
            where h.course_id = p_course and l.national_id = p_number and l.name = p_name order by h.id desc limit 1));
end $$;

-- A lecturer who teaches elsewhere at that time: at the own unit, or in a course that everybody finds, where this unit has entered the same
-- number before. Who types one and takes it back would learn by it whose it is: name, day and hour of a lecturer stand on the page of a course.
-- From the few courses that it could be to their sessions: of a day in the country there are thousands.
create or replace function core.lecturer_clashes(d core.course_draft) returns setof jsonb
language sql stable as $$
    with lecturer as materialized (
        select n, l ->> 'name' as name, (l ->> 'no')::int as no,
            case when l ->> 'national_id' <> '' then core.lecturer_person(d.course_id, l ->> 'name', l ->> 'national_id') end as person_id
        from jsonb_array_elements(d.body -> 'lecturers') with ordinality x(l, n)),
    teaches as materialized (
        select l.n, l.name, l.person_id, (s ->> 'no')::int as session,
            core.moment(s ->> 'date', s ->> 'from') as begins, core.moment(s ->> 'date', s ->> 'to') as ends
        from lecturer l join jsonb_array_elements(d.body -> 'sessions') s on s -> 'lecturers' @> to_jsonb(l.no)
        where s ->> 'date' <> '' and s ->> 'from' <> '' and s ->> 'to' > s ->> 'from'),
    known as materialized (
        select t.course_id, t.no, c.number, t.name, null::bigint as person_id
            from core.course c join core.course_lecturer t on t.course_id = c.id and t.revision = c.revision
            where c.unit_id = d.unit_id and c.date_from between d.date_from - 366 and d.date_to and c.date_to >= d.date_from
              and core.course_lives(c.state) and c.id is distinct from d.course_id and t.name = any (array(select l.name from lecturer l))
        union all select t.course_id, t.no, c.number, null, t.person_id
            from core.course_lecturer t join core.course c on c.id = t.course_id and c.revision = t.revision
            where t.person_id = any (array(select l.person_id from lecturer l where l.person_id is not null)) and c.published_at <= now()
              and c.date_from <= d.date_to and c.date_to >= d.date_from and core.course_lives(c.state) and c.id is distinct from d.course_id
              and exists (select from core.course_lecturer m join core.course o on o.id = m.course_id and o.unit_id = d.unit_id
                  join core.course_revision w on w.course_id = m.course_id and w.revision = m.revision
                  where m.person_id = t.person_id and w.at < now()))
    select core.finding('lecturers[' || t.n - 1 || ']', 'course.lecturer_clash',
        jsonb_build_object('name', t.name, 'no', min(t.session), 'number', min(k.number)), true)
    from teaches t join known k on k.name = t.name or k.person_id = t.person_id
    join core.course_session o on o.course_id = k.course_id and k.no = any (o.lecturers) and o.starts_at < t.ends and o.ends_at > t.begins
    group by t.n, t.name
$$;

create or replace function core.course_people_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    x      record;
    at_    text;
    number text;
    reason text;
begin
    return query select core.course_contact_findings(d);
    if d.body -> 'lecturers' = '[]' and d.unit_kind in ('social_education', 'legal_person') then
        return next core.finding('lecturers', 'course.lecturers_missing');
    end if;
    if jsonb_array_length(d.body -> 'lecturers') > 60 then
        return next core.finding('lecturers', 'course.lecturers_too_many', '{"maximum": 60}');
        return;
    end if;
    for x in select l, n - 1 as n from jsonb_array_elements(d.body -> 'lecturers') with ordinality y(l, n) loop
        at_ := 'lecturers[' || x.n || '].';
        number := x.l ->> 'national_id';
        if x.l ->> 'name' = '' then return next core.finding(at_ || 'name', 'course.lecturer_name'); end if;
        if number ~ '[*]' then
            reason := case when core.lecturer_person(d.course_id, x.l ->> 'name', number) is null then 'national_id.format' end;
        else
            reason := case when number <> '' then core.check_national_id(number) end;
            if reason is null and core.national_id_ended(number, core.today()) then reason := 'national_id.ended'; end if;
        end if;
        if reason is not null then
            return next core.finding(at_ || 'national_id', 'course.value', jsonb_build_object('reason', reason));
        elsif number = '' and (d.body ->> 'lecture_credit')::boolean and x.l ->> 'kind' = 'external' then
            return next core.finding(at_ || 'national_id', 'course.lecturer_id', jsonb_build_object('name', x.l -> 'name'), true);
        end if;
    end loop;
    return query select core.lecturer_clashes(d);
end $$;

-- G 內容
create or replace function core.course_content_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    files jsonb := d.body -> 'files';
    x     record;
begin
    if length(d.body ->> 'content') < 10 then return next core.finding('content', 'course.content_short', '{"minimum": 10}'); end if;
    if d.unit_kind in ('social_education', 'legal_person') and not files @> '[{"kind": "plan"}]' then
        return next core.finding('files', 'course.plan_missing');
    end if;
    if jsonb_array_length(files) > 5 then
        return next core.finding('files', 'course.files_too_many', '{"maximum": 5}');
        return;
    end if;
    if (select count(distinct e ->> 'id') from jsonb_array_elements(files) e) <> jsonb_array_length(files) then
        return next core.finding('files', 'course.file_unknown');
    end if;
    for x in select f.name, n - 1 as n, core.may_use_file(f, d) as known
        from jsonb_array_elements(files) with ordinality y(e, n) left join core.course_file f on f.file_id = (y.e ->> 'id')::uuid loop
        if not coalesce(x.known, false) then
            return next core.finding('files[' || x.n || ']', 'course.file_unknown');
        elsif x.name ~* '[.](docx|xlsx|pptx)$' then
            return next core.finding('files[' || x.n || ']', 'course.file_odf', jsonb_build_object('name', x.name), true);
        end if;
    end loop;
end $$;

-- H 銜接與結案
create or replace function core.course_closing_findings(d core.course_draft) returns setof jsonb
language plpgsql stable as $$
declare
    b     jsonb := d.body;
    civil jsonb := nullif(b -> 'civil', 'null');
    total numeric := (select coalesce(sum((p ->> 'hours')::numeric), 0) from jsonb_array_elements(b -> 'parts') p);
    x     record;
begin
    if civil is not null then
        if civil ->> 'category' !~ '^[0-9A-Za-z]{1,20}$' then return next core.finding('civil.category', 'course.civil_category'); end if;
        if coalesce((civil ->> 'term')::bigint not between 1 and 999, true) then
            return next core.finding('civil.term', 'course.civil_term', '{"minimum": 1, "maximum": 999}');
        end if;
    end if;
    if jsonb_typeof(b -> 'environment') = 'object' and (b #>> '{environment,method}' = '' or b #>> '{environment,category}' = '') then
        return next core.finding('environment', 'course.environment_codes');
    end if;
    return query select core.deputy_findings(core.numbers_of(b -> 'deputies'), d.unit_id, d.owner_id);
    if jsonb_array_length(b -> 'parts') > 10 then
        return next core.finding('parts', 'course.parts_too_many', '{"maximum": 10}');
        return;
    end if;
    for x in select p, n - 1 as n, jsonb_build_object('no', n) as no from jsonb_array_elements(b -> 'parts') with ordinality y(p, n) loop
        if x.p ->> 'name' = '' then return next core.finding('parts[' || x.n || '].name', 'course.part_name', x.no); end if;
        if coalesce((x.p ->> 'hours')::numeric <= 0, true) then
            return next core.finding('parts[' || x.n || '].hours', 'course.part_hours', x.no);
        end if;
        if civil is not null and x.p ->> 'category' = '' then
            return next core.finding('parts[' || x.n || '].category', 'course.part_category', x.no);
        end if;
    end loop;
    if total > (b ->> 'hours')::numeric then
        return next core.finding('parts', 'course.parts_over', jsonb_build_object('total', trim_scale(total), 'hours', b -> 'hours'));
    end if;
end $$;

-- 代理: up to three, colleagues of the same unit.
create or replace function core.deputy_findings(p_accounts bigint[], p_unit int, p_owner bigint) returns setof jsonb
language plpgsql stable as $$
begin
    if cardinality(p_accounts) > 3 then return next core.finding('deputies', 'course.deputies_too_many', '{"maximum": 3}'); end if;
    if exists (select from unnest(p_accounts) x where x = p_owner or not exists (select from core.account a
        where a.id = x and a.unit_id = p_unit and a.state = 'open' and a.account_type <> 'teacher')) then
        return next core.finding('deputies', 'course.deputy_unit');
    end if;
end $$;

grant execute on function core.lecturer_person(bigint, text, text) to desk_api;
reset role;
