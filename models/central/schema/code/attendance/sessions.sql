-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whose session is whose, and marks that follow their session when a change renumbers or moves it.
set local role desk_owner;

-- Who is on the list of those who attend (到課名單).
create or replace function core.attends(p_state text) returns boolean
language sql immutable as $$ select p_state in ('accepted', 'cancelling', 'listed') $$;

-- Attendance is written down from the approval until the list is handed in.
create or replace function core.attendance_open(c core.course) returns boolean
language sql stable as $$ select core.course_state(c.state, c.ends_at) in ('approved', 'list_due', 'list_returned') $$;

-- The sessions of a course, and the class each belongs to; null: it is everybody's. Where there are as many different tracks as classes,
-- the first track is the first class's and so on; other parallel groups are chosen by those who come.
create or replace function core.class_sessions(p_course bigint)
returns table(session_no int, starts_at timestamptz, ends_at timestamptz, class_no int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare classes int := core.class_count(core.course_of(p_course));
begin
    return query with k as (select s.track, row_number() over (order by min(s.no))::int as n from core.course_session s
            where s.course_id = p_course and s.track <> '' group by s.track)
        select s.no, s.starts_at, s.ends_at, case when classes > 1 and (select count(*) from k) = classes then k.n end
        from core.course_session s left join k on k.track = s.track where s.course_id = p_course order by s.no;
end $$;

create or replace function core.own_sessions(p_course bigint)
returns table(enrolment_id bigint, session_no int, starts_at timestamptz, ends_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query select e.id, s.session_no, s.starts_at, s.ends_at from core.enrolment e join core.class_sessions(p_course) s
            on s.class_no is null or e.class_no is null or s.class_no = e.class_no
        where e.course_id = p_course and core.attends(e.state) order by e.id, s.session_no;
end $$;

-- Where the sessions have gone that something is said of: by number and hour, then by the hour, then by the number; nowhere: `no` is null.
create or replace function core.session_moves(p_course bigint) returns setof core.session_move
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query with held as materialized (
            select p.session_no as no, p.starts_at as at from core.enrolment e join core.presence p on p.enrolment_id = e.id
                where e.course_id = p_course
            union select s.session_no, s.starts_at from core.enrolment e join core.leave l on l.enrolment_id = e.id
                join core.leave_session s on s.leave_id = l.id where e.course_id = p_course and s.session_no is not null
            union select s.session_no, s.starts_at from core.slip_scan s where s.course_id = p_course and s.session_no is not null),
        made as materialized (select s.no, s.starts_at as at from core.course_session s where s.course_id = p_course),
        stay as materialized (select h.no, h.at from held h join made m on m.no = h.no and m.at = h.at),
        by_hour as materialized (select h.no as was_no, h.at as was_at, m.no, m.at
            from (select x.*, row_number() over (partition by x.at order by x.no) as n from held x
                  where (x.no, x.at) not in (select y.no, y.at from stay y)) h
            join (select x.*, row_number() over (partition by x.at order by x.no) as n from made x
                  where x.no not in (select y.no from stay y)) m
                on m.at = h.at and m.n = h.n)
        select h.no, h.at, coalesce(b.no, m.no), coalesce(b.at, m.at) from held h
            left join by_hour b on b.was_no = h.no and b.was_at = h.at
            left join made m on b.no is null and m.no = h.no and m.no not in (select y.no from stay y union all select y.no from by_hour y)
        where (h.no, h.at) not in (select y.no, y.at from stay y);
end $$;

-- Called once a course has other sessions than before.
create or replace function core.carry_marks(p_course bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    moves core.session_move[] := array(select m from core.session_moves(p_course) m);
    rows  core.presence[];
begin
    if moves = '{}' then return; end if;
    rows := array(select p from core.enrolment e join core.presence p on p.enrolment_id = e.id
        join unnest(moves) m on m.was_no = p.session_no and m.was_at = p.starts_at where e.course_id = p_course);
    delete from core.presence p using unnest(rows) r where p.enrolment_id = r.enrolment_id and p.session_no = r.session_no;
    insert into core.presence(enrolment_id, session_no, starts_at, code, late, early, source, note, device, shared, at, by_name, row_version)
        select r.enrolment_id, m.no, m.at, r.code, r.late, r.early, r.source, r.note, r.device, r.shared, r.at, r.by_name, r.row_version + 1
        from unnest(rows) r join unnest(moves) m on m.was_no = r.session_no and m.was_at = r.starts_at where m.no is not null;
    insert into core.presence_event(enrolment_id, session_no, starts_at, code, late, early, source, note, by_name)
        select r.enrolment_id, r.session_no, r.starts_at, '', 0, 0, 'centre', '', '' from unnest(rows) r
        join unnest(moves) m on m.was_no = r.session_no and m.was_at = r.starts_at where m.no is null;
    update core.leave_session s set session_no = m.no, starts_at = coalesce(m.at, s.starts_at) from unnest(moves) m, core.leave l, core.enrolment e
        where s.session_no = m.was_no and s.starts_at = m.was_at and l.id = s.leave_id and e.id = l.enrolment_id and e.course_id = p_course;
    update core.slip_scan s set session_no = m.no, starts_at = coalesce(m.at, s.starts_at) from unnest(moves) m
        where s.course_id = p_course and s.session_no = m.was_no and s.starts_at = m.was_at;
    perform core.touch_attendance(array(select h.enrolment_id from core.attendance h join core.enrolment e on e.id = h.enrolment_id
        where e.course_id = p_course));
end $$;

-- 未列名: whoever comes onto the list when sessions are over was not on the list of these.
create or replace function core.mark_missed(e core.enrolment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare centre auth.actor;
begin
    perform core.set_presence(e.id, s.session_no, 'N', 0, 0, 'centre', '', centre) from core.class_sessions(e.course_id) s
        where s.ends_at <= clock_timestamp() and (s.class_no is null or e.class_no is null or s.class_no = e.class_no);
end $$;

create or replace function core.mark_latecomer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if core.first_session_start(core.course_of(new.course_id)) <= clock_timestamp() then perform core.mark_missed(new); end if;
    return null;
end $$;

grant execute on function core.attends(text), core.attendance_open(core.course), core.class_sessions(bigint), core.own_sessions(bigint),
    core.carry_marks(bigint), core.mark_missed(core.enrolment) to desk_api;
reset role;
