-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is to be passed on of a person's hours of a course, and what became of it: brought to what holds now whenever an award, a consent
-- or a wish changes. What the other side has is never forgotten: a correction takes it back and sends it anew.
set local role desk_owner;

-- Whether a text can be written in the files of the other side, which are in Big5.
create or replace function core.fits_big5(p_text text) returns boolean
language plpgsql immutable as $$
begin
    perform convert_to(p_text, 'BIG5');
    return true;
exception when untranslatable_character or character_not_in_repertoire then
    return false;
end $$;

-- The hours of a person in a course as they should be with each target: none of zero hours, none that nobody agreed to. 教保 is passed
-- on by law and asks for no consent.
create or replace function core.transfers_due(p_person bigint, p_course bigint)
returns table(target text, part int, part_name text, category text, hours numeric, award_id bigint, confirmed_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    w      core.award;
    b      jsonb;
    agreed boolean := exists (select from core.transfer_consent k where k.person_id = p_person and k.withdrawn_at is null)
        and not exists (select from core.transfer_wish x where x.person_id = p_person and x.course_id = p_course and not x.wanted);
begin
    select * into w from core.award a where a.person_id = p_person and a.course_id = p_course and a.kind in ('hours', 'credits')
        and a.superseded_by is null and a.passed and a.hours > 0 order by a.id desc limit 1;
    if w.id is null then return; end if;
    select r.body into b from core.course c join core.course_revision r on r.course_id = c.id and r.revision = c.revision where c.id = p_course;
    if agreed and jsonb_typeof(b -> 'civil') = 'object' then
        return query select 'civil', (p ->> 'no')::int, case when p ->> 'no' = '0' then '' else p ->> 'name' end,
                coalesce(nullif(p ->> 'category', ''), b #>> '{civil,category}'), (p ->> 'hours')::numeric, w.id, w.confirmed_at
            from jsonb_array_elements(case w.parts when '[]' then jsonb_build_array(jsonb_build_object('no', 0, 'hours', w.hours)) else w.parts end) p
            where (p ->> 'hours')::numeric > 0;
    end if;
    if agreed and jsonb_typeof(b -> 'environment') = 'object' then
        return query select 'environment', 0, '', b #>> '{environment,category}', w.hours, w.id, w.confirmed_at;
    end if;
    if exists (select from core.course_tag t where b -> 'tags' ? t.code and t.transfer = 'preschool') then
        return query select 'preschool', 0, '', (select min(t.code) from core.course_tag t where b -> 'tags' ? t.code and t.transfer = 'preschool'),
            w.hours, w.id, w.confirmed_at;
    end if;
end $$;

-- Why a row cannot be written as it is, or ''.
create or replace function core.transfer_obstacle(p_person bigint, p_target text, p_category text, p_course bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    who record := core.transferred_person(p_person);
    c   core.course := core.course_of(p_course);
begin
    if who.number is null then return 'national_id'; end if;
    if not core.fits_big5(who.name) then return 'name'; end if;
    if coalesce(p_category, '') = '' then return 'category'; end if;
    if p_target <> 'preschool' and core.transfer_county(c) is null then return 'county'; end if;
    if c.date_to < c.date_from then return 'dates'; end if;
    return '';
end $$;

-- Whose hours they are, as the files name them.
create or replace function core.transferred_person(p_person bigint, out number text, out name text, out birth_date date)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    select n.number, coalesce(t.name, (select e.name from core.enrolment e where e.person_id = p_person order by e.id desc limit 1), ''), t.birth_date
        into number, name, birth_date
        from core.person p left join core.national_id n on n.person_id = p.id and n.current left join core.teacher t on t.person_id = p.id
        where p.id = p_person;
end $$;

-- 上課縣市: where it is held, or where its organiser is.
create or replace function core.transfer_county(c core.course) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select x.code from core.civil_county x
        where x.county_id = coalesce(c.county_id, (select u.county_id from core.unit u where u.id = c.unit_id)));
end $$;

create or replace function core.set_transfer(i core.transfer_item, p_state text, p_reason text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.transfer_item x set state = p_state, reason_key = p_reason, changed_at = clock_timestamp() where x.id = i.id
$$;

create or replace function core.add_transfer(p_person bigint, p_course bigint, p_target text, p_part int, p_name text, p_category text,
    p_hours numeric, p_award bigint, p_confirmed timestamptz, p_action text default 'add') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare why text := core.transfer_obstacle(p_person, p_target, p_category, p_course);
begin
    insert into core.transfer_item(target, action, person_id, course_id, part, part_name, category, award_id, hours, due_from, state, reason_key)
        values (p_target, p_action, p_person, p_course, p_part, p_name, p_category, p_award, p_hours, p_confirmed,
            case why when '' then 'waiting' else 'held' end, why);
end $$;

-- What the other side has is taken back.
create or replace function core.take_back_transfer(i core.transfer_item, p_at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.set_transfer(i, 'replaced', ''), core.add_transfer(i.person_id, i.course_id, i.target, i.part, i.part_name, i.category, i.hours,
        i.award_id, p_at, 'remove');
end $$;

-- One person's hours of one course.
create or replace function core.settle_transfers(p_person bigint, p_course bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    w    core.award;
    d    record;
    i    core.transfer_item;
    gone boolean;
begin
    select * into w from core.award a where a.person_id = p_person and a.course_id = p_course and a.kind in ('hours', 'credits')
        order by a.superseded_by is null desc, a.id desc limit 1;
    if w.superseded_by <> w.id then return; end if;  -- its successor is still to come
    -- Most courses are passed on to nowhere: of a list of two thousand nothing is asked for each.
    if not core.is_passed_on(p_course)
        and not exists (select from core.transfer_item x where x.person_id = p_person and x.course_id = p_course) then return; end if;
    perform from core.person p where p.id = p_person for no key update;
    for d in select * from core.transfers_due(p_person, p_course) loop
        select * into i from core.transfer_item x where x.person_id = p_person and x.course_id = p_course and x.target = d.target
            and x.part = d.part and x.action = 'add' and x.state in ('waiting', 'held', 'exported', 'done', 'failed') for update;
        if i.state in ('exported', 'done') then
            continue when i.hours = d.hours and i.category = d.category;
            perform core.take_back_transfer(i, d.confirmed_at);
        elsif i.id is not null then
            continue when i.hours = d.hours and i.category = d.category and i.award_id = d.award_id;
            perform core.set_transfer(i, case when i.batch_id is null then 'withdrawn' else 'replaced' end, 'again');
        end if;
        perform core.add_transfer(p_person, p_course, d.target, d.part, d.part_name, d.category, d.hours, d.award_id, d.confirmed_at);
    end loop;
    gone := w.superseded_by is not null or w.hours = 0 or not w.passed;
    for i in select x.* from core.transfer_item x where x.person_id = p_person and x.course_id = p_course and x.action = 'add'
            and x.state in ('waiting', 'held', 'exported', 'done', 'failed')
            and not exists (select from core.transfers_due(p_person, p_course) y where y.target = x.target and y.part = x.part) for update loop
        if i.state not in ('exported', 'done') then
            perform core.set_transfer(i, case when i.batch_id is null then 'withdrawn' else 'replaced' end,
                case when gone then 'hours' else 'wish' end);
        elsif gone or core.part_gone(w, i) then
            perform core.take_back_transfer(i, now());
        end if;
    end loop;
end $$;

create or replace function core.is_passed_on(p_course bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.course c join core.course_revision r on r.course_id = c.id and r.revision = c.revision
        where c.id = p_course and ('object' in (jsonb_typeof(r.body -> 'civil'), jsonb_typeof(r.body -> 'environment'))
            or exists (select from core.course_tag t where r.body -> 'tags' ? t.code and t.transfer = 'preschool')));
end $$;

-- Whether a part that was sent is none of the course's any more.
create or replace function core.part_gone(w core.award, i core.transfer_item) returns boolean
language sql immutable as $$
    select i.target = 'civil' and not exists (select from jsonb_array_elements(case w.parts when '[]' then '[{"no": 0, "hours": 1}]'
        else w.parts end) p
        where (p ->> 'no')::int = i.part and (p ->> 'hours')::numeric > 0)
$$;

-- Whether anything of a course has been passed on: a list is not simply taken back then.
create or replace function core.passed_on(p_course bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.transfer_item x where x.course_id = p_course and x.state in ('exported', 'done'));
end $$;

grant execute on function core.settle_transfers(bigint, bigint), core.passed_on(bigint) to desk_api;
reset role;
