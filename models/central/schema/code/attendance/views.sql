-- SPDX-License-Identifier: GPL-3.0-or-later
-- Attendance as it is sent: a document an enrolment, with all its marks and wishes.
set local role desk_owner;

create or replace function core.marks_of(p_enrolment bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('session', p.session_no, 'code', p.code, 'late', p.late, 'early', p.early,
            'source', p.source, 'note', p.note, 'shared', p.shared, 'at', core.utc(p.at), 'by', p.by_name, 'row_version', p.row_version,
            'out', core.utc(core.scanned_departure(p.enrolment_id, p.session_no)))
            order by p.session_no), '[]')
        from core.presence p where p.enrolment_id = p_enrolment);
end $$;

create or replace function core.leaves_of(p_enrolment bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'kind', l.kind, 'reason', l.reason, 'state', l.state,
            'sessions', (select coalesce(jsonb_agg(s.session_no order by s.session_no), '[]') from core.leave_session s
                where s.leave_id = l.id and s.session_no is not null),
            'at', core.utc(l.asked_at), 'answer', l.answer, 'by', l.by_name, 'decided_at', core.utc(l.decided_at)) order by l.id), '[]')
        from core.leave l where l.enrolment_id = p_enrolment);
end $$;
grant execute on function core.marks_of(bigint), core.leaves_of(bigint) to desk_api;

create or replace view feed.presence with (security_invoker = true) as
    select h.enrolment_id as id, h.row_version, t.course_id, core.marks_of(h.enrolment_id) as marks, core.leaves_of(h.enrolment_id) as leave
    from core.attendance h join core.enrolment t on t.id = h.enrolment_id left join core.offering o on o.id = t.course_id
    where auth.is_teacher() or coalesce(o.ends_at, now()) > now() - interval '400 days';

grant select on feed.presence to desk_api;
reset role;
