-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands behind a row of a report: the courses in which people took part, and those that units have offered. Without a row of a
-- report they list all of a period.
set local role desk_owner;

-- The courses behind S06–S09 and S19: how many of these people were credited hours there.
create or replace function core.study_taken_courses(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select c.number::text, c.title, array[c.number::text, o.name, a.ends_on::text, a.mode], count(distinct a.person_id)::int,
            array[count(*)::numeric, sum(a.hours)]
        from core.study_taken(q) a
        join core.course c on c.id = a.course_id
        join core.unit o on o.id = a.organiser_id
        join core.unit u on u.id = a.unit_id
        where case q.of_report
            when 's06' then q.of_row = any (a.natures::text[])
            when 's07' then q.of_row = any (case when a.tags = '{}' then '{0}' else a.tags::text[] end)
            when 's08' then core.trend_key(a.ends_on, q.by_what) = q.of_row
            when 's09' then a.mode = q.of_row
            when 's19' then core.course_relation(a.mode, o, u) = q.of_row
            else true end
        group by c.id, c.number, c.title, o.name, a.ends_on, a.mode
        order by a.ends_on desc, c.number;
end $$;

-- The courses that a row of a report on courses counts by what was done with them; null: it goes by what they are.
create or replace function core.study_counted_courses(q core.study_question) returns bigint[]
language plpgsql stable as $$
begin
    return case q.of_report
        when 's13' then array(select d.course_id from core.study_decisions(q) d
            where q.of_row = '' or to_char(d.asked_at at time zone 'Asia/Taipei', 'YYYY-MM') = q.of_row)
        when 's15' then array(select b.course_id from core.study_sent_back(q) b
            where case q.by_what when 'unit' then b.unit_id::text else coalesce(b.reason_id, 0)::text end = q.of_row)
        when 's16' then array(select x.course_id from core.study_changed(q) x
            where case q.by_what when 'unit' then x.unit_id::text when 'reason' then x.cause else x.field end = q.of_row)
        when 's20' then array(select l.course_id from core.study_courses(q) c
            join core.course_lecturer l on l.course_id = c.id and l.revision = c.revision where l.name || '|' || l.kind = q.of_row) end;
end $$;

-- Whether a row of a report counts a course as it stands.
create or replace function core.is_counted_course(q core.study_question, p_unit int, p_state text, p_step bigint) returns boolean
language sql immutable as $$
    select case q.of_report
        when 's10' then p_unit::text = q.of_row
        when 's11' then p_state <> 'cancelled' and p_step > 0
        when 's14' then p_unit::text = q.of_row
            and p_state in ('list_due', 'list_submitted', 'list_returned', 'confirmed', 'confirmed_empty')
        when 's20' then p_state not in ('submitted', 'returned', 'approved', 'cancelled')
        else true end
$$;

-- The courses behind S10, S11, S13–S16 and S20, the newest first.
create or replace function core.study_offered_courses(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
declare counted bigint[] := core.study_counted_courses(q);
begin
    return query
        select c.number::text, c.title, array[c.number::text, u.name, c.date_to::text, s.state], null::int,
            array[c.quota::numeric, e.pending + e.accepted + e.waiting + e.declined + e.cancelled, e.accepted, e.present, e.passed]
        from core.study_courses(q) c
        join core.unit u on u.id = c.unit_id
        join core.study_enrolled(q) e on e.course_id = c.id
        cross join lateral (select core.course_state(c.state, c.ends_at) as state) s
        where (counted is null or c.id = any (counted))
          and core.is_counted_course(q, c.unit_id, s.state, case q.of_row
              when 'quota' then c.quota when 'enrolled' then e.pending + e.accepted + e.waiting + e.declined + e.cancelled
              when 'pending' then e.pending when 'accepted' then e.accepted when 'waiting' then e.waiting when 'declined' then e.declined
              when 'cancelled' then e.cancelled when 'listed' then e.listed when 'present' then e.present when 'absent' then e.absent
              when 'excused' then e.excused when 'passed' then e.passed end)
        order by c.date_to desc, c.number
        limit 2000;
end $$;
reset role;
