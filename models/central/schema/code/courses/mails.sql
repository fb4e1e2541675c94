-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is mailed about a course: to its organiser, and to the desk.
set local role desk_owner;

-- Who is told: owner and deputies; where none of them signs in any more, those who run the unit's courses.
create or replace function core.course_people(c core.course) returns setof core.account
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query select ac.* from core.account ac where ac.state = 'open'
        and (ac.id = c.owner_account_id or exists (select from core.course_deputy d where d.course_id = c.id and d.account_id = ac.id))
        order by ac.id;
    if not found then
        return query select ac.* from core.account ac where ac.state = 'open' and ac.unit_id = c.unit_id
            and ac.account_type in ('chief_manager', 'contact') order by ac.id;
    end if;
end $$;

-- What every mail about a course may name.
create or replace function core.course_said(c core.course) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    d core.desk;
    now_is core.course;
begin
    select * into d from core.desk x where x.id = c.reviewer_unit_id;
    select * into now_is from core.course x where x.id = c.id;
    return jsonb_build_object('number', c.number, 'title', c.title, 'unit', (select u.name from core.unit u where u.id = c.unit_id),
        'dates', to_char(c.date_from, 'YYYY/MM/DD') || case when c.date_to > c.date_from then '－' || to_char(c.date_to, 'YYYY/MM/DD') else '' end,
        'published', coalesce(core.local_minute(now_is.published_at), ''),
        'due', coalesce(to_char(now_is.due_on, 'YYYY/MM/DD'), ''), 'desk', coalesce(d.name, ''),
        'desk_phone', coalesce(nullif(d.phone, ''), '（未登錄）'));
end $$;

-- County, district and what the place is called; null: nothing of it is known.
create or replace function core.place_words(p_county int, p_district int, p_venue text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return nullif(btrim(concat((select c.name from core.county c where c.id = p_county), (select d.name from core.district d where d.id = p_district),
        ' ' || nullif(p_venue, ''))), '');
end $$;

create or replace function core.post_course(p_template text, c core.course, p_reason text, p_command uuid, p_more jsonb default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ac   core.account;
    said jsonb := core.course_said(c) || jsonb_build_object('reason', coalesce(nullif(p_reason, ''), '（無）')) || p_more;
begin
    for ac in select * from core.course_people(c) loop
        perform core.post(p_template, ac.email, said || jsonb_build_object('name', ac.name), p_command, null);
    end loop;
end $$;

-- The organiser in the place of the desk as whom to ask: by the telephone of the course's 承辦人.
create or replace function core.organiser_said(c core.course) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object('desk', u.name, 'desk_phone', coalesce(nullif((select v.body #>> '{contacts,0,phone}'
            from core.course_revision v where v.course_id = c.id and v.revision = c.revision), ''), nullif(u.phone, ''), '（未登錄）'))
        from core.unit u where u.id = c.unit_id);
end $$;

-- To the desk's own mailbox, where it has one. Whom it may ask is the organiser, not itself.
create or replace function core.post_course_desk(p_template text, c core.course, p_reason text, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.post(p_template, d.email, core.course_said(c) || core.organiser_said(c) || jsonb_build_object('name', d.name, 'reason', p_reason),
            p_command, null)
        from core.desk d where d.id = c.reviewer_unit_id and d.email <> '';
end $$;

-- To one account.
create or replace function core.post_course_to(p_template text, c core.course, p_account bigint, p_reason text, p_more jsonb, p_command uuid)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.post(p_template, ac.email, core.course_said(c) || jsonb_build_object('name', ac.name, 'reason', p_reason) || p_more, p_command, null)
        from core.account ac where ac.id = p_account and ac.state = 'open';
end $$;

-- Once a day a desk hears how many courses wait for it, and since when they are late; a desk without any hears nothing.
create or replace function core.tell_desks() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object('desks_told', core.tell_desk('course.waiting', (select jsonb_agg(w) from (
        select c.reviewer_unit_id as desk, count(*) as waiting, count(*) filter (where core.review_by(c.state_at) < core.today()) as late,
            to_char(min(least(c.date_from, core.review_by(c.state_at))), 'YYYY/MM/DD') as wanted
        from core.course c where c.state = 'submitted'
        group by c.reviewer_unit_id) w)));
end $$;

grant execute on function core.post_course_to(text, core.course, bigint, text, jsonb, uuid), core.post_course(text, core.course, text, uuid, jsonb),
    core.post_course_desk(text, core.course, text, uuid) to desk_api;
reset role;
