-- SPDX-License-Identifier: GPL-3.0-or-later
-- Enrolments and settings as they are sent. A teacher sees of the own ones what everybody may know of them at the hour.
set local role desk_owner;

create or replace view feed.registration with (security_invoker = true) as
    select t.course_id as id, t.row_version, t.settings, t.enabled, t.accept_mode, core.utc(t.open_at) as open_at, core.utc(t.close_at) as close_at,
           core.utc(t.result_at) as result_at, core.utc(t.freeze_at) as freeze_at, core.utc(t.cancel_until) as cancel_until, t.online_quota,
           t.draw_hash, core.utc(t.drawn_at) as drawn_at, core.utc(t.announced_at) as announced_at, t.set_by_name, core.utc(t.set_at) as set_at
    from core.registration t join core.course c on c.id = t.course_id
    where core.course_lives(c.state) or c.state_at > now() - interval '400 days';

-- 聯絡信箱: of the first contact, as the page of a published course shows it.
create or replace function core.course_mail(p_course bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select r.body #>> '{contacts,0,email}' from core.course c
        join core.course_revision r on r.course_id = c.id and r.revision = c.revision
        where c.id = p_course and c.published_at <= now()), '');
end $$;

-- 結案期限: until when the organiser hands the list in. It says of a course nothing but how long its hours may be waited for.
create or replace function core.course_due(p_course bigint) returns date
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select c.due_on from core.course c where c.id = p_course and c.published_at <= now());
end $$;
grant execute on function core.course_mail(bigint), core.course_due(bigint) to desk_api;

create or replace view feed.enrolment with (security_invoker = true) as
    select t.id, case when v.own then t.own_version else t.row_version end as row_version, t.course_id, o.number, o.title, t.organiser_id,
        t.unit_id, t.unit_text, t.teacher_id, t.name, t.sex, t.title_id, coalesce(j.name, t.title_text) as job_title,
           coalesce(j.staff_group, '') as staff_group,
           case when v.own then core.shown_state(t.state, t.offer_until, v.hidden) else core.enrolment_state(t.state, t.offer_until) end as state,
           case when v.hidden then core.utc(t.queued_at) else core.utc(t.state_at) end as state_at, core.utc(t.queued_at) as queued_at, t.source,
           t.priority_group, t.repeated, case when not v.hidden then core.utc(t.lapsed_at) end as lapsed_at,
           case when not v.hidden then t.class_no end as class_no, t.answers,
           case when t.state = 'listed' then '{}' else core.follow_up_of(t.course_id, t.answers) end as follow_up,
           case when v.hidden then '' else t.reason end as reason, case when v.hidden then '' else t.by_name end as by_name,
           case when not v.hidden then core.utc(t.offer_until) end as offer_until, t.clash, core.utc(o.starts_at) as starts_at,
           core.utc(o.ends_at) as ends_at, core.utc(core.result_hour(t.course_id)) as result_at,
           case when v.own then core.course_mail(t.course_id) end as contact_email, case when v.own then core.course_due(t.course_id) end as due_on,
           core.is_confirmed(t) as confirmed, case when t.source = 'nominated' then core.sent_by(t.id) end as nominated_by,
           w.unit_id as unit_now, w.title_id as title_now, coalesce(w.gone, false) as gone, coalesce(w.leaving, false) as leaving
    from core.enrolment t left join core.teacher_title j on j.id = t.title_id left join core.offering o on o.id = t.course_id
        cross join lateral (select auth.is_teacher() as own, auth.is_teacher() and core.results_hidden(t.course_id) as hidden offset 0) v
        left join lateral (select n.* from core.school_now(t.course_id, t.id) n where not v.own) w on true
    where v.own or coalesce(o.ends_at, now()) > now() - interval '400 days';

grant select on feed.registration, feed.enrolment to desk_api;
reset role;
