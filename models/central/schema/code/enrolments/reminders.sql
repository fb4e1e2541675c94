-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reminders: to those accepted three days and a day before the course (M10), to whom a seat is offered twelve hours before the offer
-- ends (M06). Sent by the centre's clock, never in a command; a course whose day has moved is told of anew.
set local role desk_owner;

create or replace function core.morning_of(p_day date) returns timestamptz
language sql immutable as $$ select (p_day + time '08:00') at time zone 'Asia/Taipei' $$;

-- At eight in the morning; null: nothing more is told. Three days before is over once the day before has come.
create or replace function core.next_reminder(c core.course, r core.registration) returns timestamptz
language sql stable as $$
    select case when c.state = 'approved' and c.starts_at > now() then least(
        case when r.settings -> 'mails' ? 'd3' and r.told_3 is distinct from d.day and r.told_1 is distinct from d.day
            and core.morning_of(d.day - 1) > now() then core.morning_of(d.day - 3) end,
        case when r.settings -> 'mails' ? 'd1' and r.told_1 is distinct from d.day then core.morning_of(d.day - 1) end) end
    from (select (c.starts_at at time zone 'Asia/Taipei')::date as day) d
$$;

create or replace function core.set_reminder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.remind_at := core.next_reminder((select c from core.course c where c.id = new.course_id), new);
    return new;
end $$;

create or replace function core.follow_start() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.registration r set remind_at = null where r.course_id = new.id;  -- set_reminder says when
    return null;
end $$;

-- What somebody is to have with them, and has asked for: a line each, of what there is and what was asked.
create or replace function core.reminded_of(e core.enrolment, b jsonb) returns jsonb
language sql stable as $$
    select jsonb_build_object('asked', coalesce(string_agg(x.label || '：' || x.said || e'\n', '' order by x.n), '')) from (values
        (1, '線上教室', nullif(core.classroom_of(e, b), '')),
        (2, '用餐', case e.answers ->> 'meal' when 'meat' then '葷食' when 'vegetarian' then '素食' when 'none' then '不用餐' end),
        (3, '住宿', case when e.answers #> '{stay,stays}' = 'true' then (select string_agg(replace(d, '-', '/'), '、' order by d)
                from jsonb_array_elements_text(e.answers #> '{stay,nights}') d) || ' 住宿'
            when e.answers ? 'stay' then '不住宿' end),
        (4, '交通', case e.answers #>> '{transport,way}' when 'own' then '自行前往'
            when 'bus' then concat_ws('：', '搭乘交通車', nullif(e.answers #>> '{transport,stop}', '')) end)) x(n, label, said)
    where x.said is not null
$$;

-- Everybody accepted in so many courses whose morning has come.
create or replace function core.remind_attendees(p_most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c   core.course;
    r   core.registration;
    b   jsonb;
    day date;
    n   int := 0;
begin
    for r in select x.* from core.registration x where x.remind_at <= now() order by x.remind_at limit p_most for no key update skip locked loop
        select * into c from core.course x where x.id = r.course_id;
        day := (c.starts_at at time zone 'Asia/Taipei')::date;
        -- Before it is done: a course with which it fails stops no other.
        update core.registration x set told_1 = case when core.today() >= day - 1 then day else x.told_1 end, told_3 = day
            where x.course_id = c.id;
        begin
            select v.body into b from core.course_revision v where v.course_id = c.id and v.revision = c.revision;
            if c.state = 'approved' and core.today() < day and not core.results_hidden(c.id) then
                perform core.post_enrolment('enrol.soon', e, core.reminded_of(e, b) || jsonb_build_object('day', to_char(day, 'YYYY/MM/DD'),
                        'days', case when core.today() < day - 1 then (day - core.today()) || ' 天後' else '明天' end), null)
                    from core.enrolment e where e.course_id = c.id and e.state in ('accepted', 'cancelling')
                        and core.wants_notice(e.person_id, 'enrol.soon');
                n := n + 1;
            end if;
        exception when others then
            raise warning 'reminder of course %: %', c.number, sqlerrm;
        end;
    end loop;
    return n;
end $$;

-- An offer of more than half a day, twelve hours before it ends; once. Nobody hears of one that is not told yet.
create or replace function core.remind_offered(p_most int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e core.enrolment;
    n int := 0;
begin
    for e in select x.* from core.enrolment x where x.state = 'offered' and x.offer_until > now() and x.offer_until <= now() + interval '12 hours'
             and not x.offer_reminded and x.offer_until - x.state_at > interval '13 hours' and not core.results_hidden(x.course_id)
             order by x.offer_until, x.id limit p_most for no key update skip locked loop
        update core.enrolment x set offer_reminded = true where x.id = e.id;
        perform core.post_enrolment('enrol.offer_ends', e, jsonb_build_object('until', core.local_deadline(e.offer_until)), null);
        n := n + 1;
    end loop;
    return n;
end $$;
reset role;
