-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reports on courses: what units offered and what became of it (S10), from seats to hours (S11, S12), how long reviewing and closing
-- take (S13, S14), why something was sent back (S15), what was changed (S16), who lectured (S20), logistics of one course (S24).
-- They tell numbers, and of people none by name.
set local role desk_owner;

-- The courses of a question: whose last session is in its period.
create or replace function core.study_courses(q core.study_question) returns setof core.course
language sql stable as $$
    select c.* from core.course c
    where c.date_to between q.date_from and q.date_to and c.state not in ('withdrawn', 'rejected')
      and (q.course_units is null or c.unit_id = any (q.course_units)) and (q.desk is null or c.reviewer_unit_id = q.desk)
      and (q.course is null or c.id = q.course)
$$;

-- Of each: how many enrolled, and what became of them (II.10.3: 待審, 通過, 備取, 不通過, 取消; 名單列入 apart), as far as that is told:
-- a result is nobody's but the organiser's before its hour, and no report's.
create or replace function core.study_enrolled(q core.study_question)
returns table(course_id bigint, pending bigint, accepted bigint, waiting bigint, declined bigint, cancelled bigint, listed bigint, present bigint,
    absent bigint, excused bigint, passed bigint)
language sql stable as $$
    select c.id, e.pending + coalesce(n.pending, 0), e.accepted, e.waiting + coalesce(n.waiting, 0), e.declined + coalesce(n.declined, 0),
        e.cancelled + coalesce(n.cancelled, 0), e.listed, e.present, e.absent, e.excused, coalesce(a.passed, 0)
    from core.study_courses(q) c
    left join core.enrolment_count n on n.course_id = c.id  -- of whom nothing but the number is kept
    cross join lateral (select core.results_hidden(c.id) as hidden offset 0) z
    left join lateral (
        select count(*) filter (where x.state in ('pending', 'drawn')) as pending, count(*) filter (where x.state in ('accepted',
            'cancelling')) as accepted,
            count(*) filter (where x.state in ('waiting', 'offered')) as waiting, count(*) filter (where x.state = 'declined') as declined,
            count(*) filter (where x.state in ('cancelled', 'course_cancelled')) as cancelled, count(*)
                filter (where x.state = 'listed') as listed,
            count(*) filter (where p.here) as present, count(*) filter (where x.state in ('accepted', 'cancelling') and not p.here
                and p.away) as absent,
            count(*) filter (where x.state in ('accepted', 'cancelling') and not p.here and not p.away and p.duty) as excused
        from (select y.id, y.course_id, core.shown_state(y.state, y.offer_until, z.hidden) as state
              from core.enrolment y where y.course_id = c.id) x
        left join lateral (select coalesce(bool_or(m.code in ('P', 'L', 'E')), false) as here, coalesce(bool_or(m.code = 'A'), false) as away,
                               coalesce(bool_or(m.code = 'O'), false) as duty
                           from core.presence m where m.enrolment_id = x.id) p on true) e on true
    left join lateral (select count(*) as passed from core.award w
                       where w.course_id = c.id and w.superseded_by is null and w.kind <> 'lecture' and w.passed) a on true
$$;

create or replace function core.study_s10(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select u.id::text, u.name, '{}'::text[], null::int, array[count(*)::numeric, count(*) filter (where s.state in ('submitted', 'returned')),
            count(*) filter (where s.state = 'approved'), count(*) filter (where s.state in ('list_due', 'list_submitted', 'list_returned')),
            count(*) filter (where s.state in ('confirmed', 'confirmed_empty')), count(*) filter (where s.state = 'cancelled'),
            coalesce(sum(n.sessions), 0), sum(c.quota), sum(e.pending + e.accepted + e.waiting + e.declined + e.cancelled), sum(e.accepted),
                sum(e.present), sum(e.passed)]
        from core.study_courses(q) c
        join core.unit u on u.id = c.unit_id
        cross join lateral (select core.course_state(c.state, c.ends_at) as state) s
        join core.study_enrolled(q) e on e.course_id = c.id
        left join (select x.course_id, count(*) as sessions from core.course_session x
            join core.study_courses(q) y on y.id = x.course_id group by x.course_id) n
            on n.course_id = c.id
        group by u.id, u.name, u.code order by count(*) desc, u.code;
end $$;

-- Of those who were accepted: how many came, and how many were credited something. Who was put on the list without enrolling is
-- nobody's share of these.
create or replace function core.study_attended(q core.study_question, out present bigint, out passed bigint)
language sql stable as $$
    select count(*) filter (where exists (select from core.presence m where m.enrolment_id = e.id and m.code in ('P', 'L', 'E'))),
        count(*) filter (where exists (select from core.award a where a.course_id = c.id and a.person_id = e.person_id and a.superseded_by is null
            and a.kind <> 'lecture' and a.passed))
    from core.study_courses(q) c join core.enrolment e on e.course_id = c.id and e.state in ('accepted', 'cancelling')
    where c.state <> 'cancelled'
$$;

-- S11: each step as a number, as a share of the seats, and of who was accepted; who was away on duty is left out of the absent.
create or replace function core.study_s11(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        with s as (
            select sum(c.quota)::numeric as quota, sum(e.pending + e.accepted + e.waiting + e.declined + e.cancelled) as enrolled,
                sum(e.pending) as pending,
                sum(e.accepted) as accepted, sum(e.waiting) as waiting, sum(e.declined) as declined, sum(e.cancelled) as cancelled,
                    sum(e.listed) as listed,
                sum(e.present) as present, sum(e.absent) as absent, sum(e.excused) as excused, sum(e.passed) as passed
            from core.study_courses(q) c join core.study_enrolled(q) e on e.course_id = c.id where c.state <> 'cancelled')
        select x.key, '', '{}'::text[], null::int, array[x.n, round(100 * x.n / nullif(s.quota, 0), 1),
            round(100 * case x.key when 'present' then t.present when 'passed' then t.passed when 'absent' then x.n when 'excused' then x.n end
                / nullif(s.accepted, 0), 1)]
        from s, core.study_attended(q) t, lateral (values (1, 'quota', s.quota), (2, 'enrolled', s.enrolled), (3, 'pending', s.pending),
            (4, 'accepted', s.accepted), (5, 'waiting', s.waiting), (6, 'declined', s.declined), (7, 'cancelled', s.cancelled),
            (8, 'listed', s.listed), (9, 'present', s.present), (10, 'absent', s.absent), (11, 'excused', s.excused),
            (12, 'passed', s.passed)) x(n_of, key, n)
        where s.quota is not null order by x.n_of;
end $$;

create or replace function core.study_s12(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select c.number::text, c.title, array[c.number::text, u.name, c.date_from::text], e.cancelled::int, array[c.quota, x.wanted, e.accepted,
            round(100.0 * e.accepted / nullif(c.quota, 0), 1), round(100.0 * x.wanted / nullif(c.quota, 0), 1)]
        from core.study_courses(q) c
        join core.unit u on u.id = c.unit_id
        join core.study_enrolled(q) e on e.course_id = c.id
        cross join lateral (select e.pending + e.accepted + e.waiting + e.declined as wanted) x
        where c.state not in ('submitted', 'returned', 'cancelled')
        order by 1.0 * e.accepted / nullif(c.quota, 0) nulls last, c.number
        limit 2000;
end $$;

-- Hours of work between two moments: from eight to five on working days, of which one is a break.
create or replace function core.working_hours(p_from timestamptz, p_to timestamptz) returns numeric
language sql stable as $$
    select coalesce(round(sum(greatest(0, extract(epoch from least(p_to at time zone 'Asia/Taipei', d.day + interval '17 hours')
            - greatest(p_from at time zone 'Asia/Taipei', d.day + interval '8 hours')))) / 3600 * 8 / 9, 1), 0)
    from generate_series(date_trunc('day', p_from at time zone 'Asia/Taipei'), date_trunc('day', p_to at time zone 'Asia/Taipei'),
        interval '1 day') d(day)
    where extract(isodow from d.day) < 6
      and not exists (select from core.holiday h where h.kind = 'holiday' and d.day::date between h.day and h.until)
$$;

-- What was decided on, each time a course was handed in, and when.
create or replace function core.study_decisions(q core.study_question)
returns table(course_id bigint, action text, asked_at timestamptz, at timestamptz, reason text)
language sql stable as $$
    select e.course_id, e.action, s.at, e.at, e.reason
    from core.study_courses(q) c
    join core.course_event e on e.course_id = c.id and e.action in ('approve', 'return', 'reject') and e.by_account_id is not null
    cross join lateral (select max(x.at) as at from core.course_event x
                        where x.course_id = e.course_id and x.action in ('submit', 'resubmit') and x.at <= e.at) s
    where s.at is not null
$$;

-- S13: by the month in which they were handed in, and all together.
create or replace function core.study_s13(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        with d as materialized (
            select to_char(x.asked_at at time zone 'Asia/Taipei', 'YYYY-MM') as month, x.course_id, x.action, core.working_hours(x.asked_at,
                x.at) as hours,
                (x.at at time zone 'Asia/Taipei')::date <= core.review_by(x.asked_at) as in_time
            from core.study_decisions(q) x)
        select coalesce(d.month, ''), '', '{}'::text[], null::int,
            array[count(*), round((percentile_cont(0.5) within group (order by d.hours))::numeric, 1),
                round((percentile_cont(0.9) within group (order by d.hours))::numeric, 1), round(100.0 * count(*)
                    filter (where d.in_time) / count(*), 1),
                round(100.0 * count(*) filter (where d.action = 'return') / count(distinct d.course_id), 1)]
        from d group by grouping sets ((d.month), ()) having count(*) > 0 order by 1;
end $$;

-- S14: how soon lists are handed in and confirmed, and how long those are overdue that are not.
create or replace function core.study_s14(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        with l as (
            select c.unit_id, (v.at at time zone 'Asia/Taipei')::date <= c.due_on as in_time, extract(epoch
                from v.at - c.ends_at) / 86400 as handed,
                extract(epoch from v.confirmed_at - v.at) / 86400 as decided, core.today() - c.due_on as late, v.at is not null as is_in,
                    v.confirmed_at is not null as is_closed
            from core.study_courses(q) c
            cross join lateral (select min(x.at) as at, min(x.decided_at) filter (where x.state = 'confirmed') as confirmed_at
                                from core.list_version x where x.course_id = c.id) v
            where core.course_state(c.state, c.ends_at) in ('list_due', 'list_submitted', 'list_returned', 'confirmed', 'confirmed_empty'))
        select u.id::text, u.name, '{}'::text[], null::int, array[count(*) filter (where l.is_closed),
            round(100.0 * count(*) filter (where l.in_time) / nullif(count(*) filter (where l.is_in or l.late > 0), 0), 1),
            round((percentile_cont(0.5) within group (order by l.handed))::numeric, 1),
                round((percentile_cont(0.5) within group (order by l.decided))::numeric, 1),
            count(*) filter (where not l.is_in and l.late between 1 and 7), count(*) filter (where not l.is_in and l.late between 8 and 14),
            count(*) filter (where not l.is_in and l.late between 15 and 30), count(*) filter (where not l.is_in and l.late > 30)]
        from l join core.unit u on u.id = l.unit_id
        group by u.id, u.name, u.code order by count(*) filter (where not l.is_in and l.late > 0) desc, u.code;
end $$;

-- Why a course or its list was sent back, a row a reason; what somebody wrote has none of the catalogue.
create or replace function core.study_sent_back(q core.study_question) returns table(course_id bigint, unit_id int, reason_id int, reason text)
language sql stable as $$
    select c.id, c.unit_id, r.id, r.text
    from (select x.course_id, x.reason from core.study_decisions(q) x where x.action in ('return', 'reject')
          union all
          select v.course_id, v.reason from core.list_version v join core.study_courses(q) c on c.id = v.course_id
              where v.state = 'returned') e
    join core.course c on c.id = e.course_id
    cross join lateral regexp_split_to_table(e.reason, e'\n') line
    left join core.course_reason r on r.text = regexp_replace(line, '^　?[0-9]+[.] ', '')
    where btrim(line, ' 　') <> ''
$$;

-- S15: by reason, or by whom it was said to; what somebody wrote is counted as one.
create or replace function core.study_s15(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    if q.by_what = 'unit' then
        return query
            select u.id::text, u.name, '{}'::text[], null::int, array[count(*)::numeric, count(distinct b.course_id)]
            from core.study_sent_back(q) b join core.unit u on u.id = b.unit_id
            group by u.id, u.name, u.code order by count(*) desc, u.code;
        return;
    end if;
    return query
        select coalesce(b.reason_id, 0)::text, coalesce(b.reason, ''), '{}'::text[], null::int,
            array[count(*)::numeric, count(distinct b.course_id)]
        from core.study_sent_back(q) b
        group by b.reason_id, b.reason order by b.reason_id is null, count(*) desc, b.reason_id;
end $$;

-- What was changed (異動) and put right after closing (結案後更正), a row a field, and by how many hours of people (those of the list as
-- field «people»). Why: what a change was hurried for, the cause of a correction.
create or replace function core.study_changed(q core.study_question)
returns table(course_id bigint, unit_id int, field text, cause text, state text, closed boolean, difference numeric)
language sql stable as $$
    select c.id, c.unit_id, i.field, coalesce(nullif(h.urgent, ''), 'plain'), i.state, false, 0::numeric
    from core.study_courses(q) c
    join core.course_change h on h.course_id = c.id
    join core.course_change_item i on i.change_id = h.id
    union all
    select c.id, c.unit_id, x.field, x.cause, h.state, true, case when h.state = 'approved' then x.difference else 0 end
    from core.study_courses(q) c
    join core.correction h on h.course_id = c.id
    cross join lateral (
        select f ->> 'field' as field, f ->> 'cause' as cause, 0::numeric as difference from jsonb_array_elements(h.fields) f
        union all
        select 'people', p ->> 'cause', case when p ->> 'role' <> 'lecturer' and c.hour_unit = 'hour'
            then coalesce((p ->> 'hours')::numeric, 0) - coalesce((p ->> 'before')::numeric, 0) else 0 end
        from jsonb_array_elements(h.people) p) x
$$;

-- S16: by field, by why, or by unit.
create or replace function core.study_s16(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select k.key, coalesce(max(u.name) filter (where q.by_what = 'unit'), ''), '{}'::text[], null::int, array[count(*)::numeric,
            count(*) filter (where x.state = 'held'), count(*) filter (where x.state = 'approved'), count(*) filter (where x.state = 'rejected'),
            count(*) filter (where x.closed), sum(x.difference), count(distinct x.course_id)]
        from core.study_changed(q) x
        join core.unit u on u.id = x.unit_id
        cross join lateral (select case q.by_what when 'unit' then x.unit_id::text when 'reason' then x.cause else x.field end as key) k
        group by k.key order by count(*) desc, k.key;
end $$;

-- S20: a lecturer by name and kind: what is on the pages of the courses anyway.
create or replace function core.study_s20(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select l.name || '|' || l.kind, l.name, array[l.kind], null::int, array[count(distinct c.id)::numeric, count(s.no),
            coalesce(sum(s.hours), 0)]
        from core.study_courses(q) c
        join core.course_lecturer l on l.course_id = c.id and l.revision = c.revision
        left join core.course_session s on s.course_id = c.id and l.no = any (s.lecturers)
        where core.course_state(c.state, c.ends_at) not in ('submitted', 'returned', 'approved', 'cancelled')
        group by l.name, l.kind order by coalesce(sum(s.hours), 0) desc, l.name, l.kind
        limit 2000;
end $$;

-- S24: what a caterer, a hostel and a bus company have to know of a course.
create or replace function core.study_s24(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select x.key, '', '{}'::text[], null::int, array[count(*)::numeric]
        from core.enrolment e
        cross join lateral (
            select 'meal:' || (e.answers ->> 'meal') as key where e.answers ->> 'meal' in ('meat', 'vegetarian')
            union all select 'night:' || n || ':' || e.sex
                from jsonb_array_elements_text(case when jsonb_typeof(e.answers #> '{stay,nights}') = 'array'
                then e.answers #> '{stay,nights}' else '[]' end) n
            union all select 'bus:' || coalesce(e.answers #>> '{transport,stop}', '') where e.answers #>> '{transport,way}' = 'bus'
            union all select 'parking' where e.answers #> '{parking,needs}' = 'true') x
        where e.course_id = q.course and core.shown_state(e.state, e.offer_until, core.results_hidden(e.course_id)) in ('accepted', 'listed')
        group by x.key order by x.key;
end $$;
reset role;
