-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is kept of attendance no longer than it is of use: the marks stay.
set local role desk_owner;

-- When a slip was read, for a year (setting slip_scan_days); why somebody was away (it may be an illness), as long as sensitive answers.
create or replace function core.forget_attendance() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    scans  int;
    ids    bigint[];
    until_ constant timestamptz := now() - core.term('enrol_private_days');
begin
    delete from core.slip_scan s where s.at < now() - core.term('slip_scan_days');
    get diagnostics scans = row_count;
    with gone as (update core.leave l set reason = '' from core.enrolment e, core.course c
            where l.reason <> '' and e.id = l.enrolment_id and c.id = e.course_id and core.answers_over(c.state, c.state_at, until_)
            returning l.enrolment_id)
        select array_agg(g.enrolment_id) into ids from gone g;
    perform core.touch_attendance(ids);
    return jsonb_build_object('scans_gone', scans, 'leave_reasons_gone', coalesce(cardinality(ids), 0));
end $$;

-- Who was there, session by session, and the lists that were brought for it: kept as long as its evidence (setting evidence_years), and
-- then no more than what lists and awards say. The list that was handed in keeps the mark that each hour rests on. So many courses a
-- night; whose slips are signed with nothing any more has been gone through.
create or replace function core.forget_marks(p_most int default 5000) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ids bigint[];
    gone bigint[];
begin
    ids := array(select s.course_id from core.slip_secret s join core.course c on c.id = s.course_id
        where c.state in ('confirmed', 'confirmed_empty', 'cancelled')
            and c.state_at < now() - make_interval(years => core.setting_int('evidence_years')) and not core.corrections_wait(c.id)
        order by c.state_at, c.id limit p_most);
    gone := array(select e.id from core.enrolment e where e.course_id = any (ids));
    delete from core.leave_session x using core.leave l where l.id = x.leave_id and l.enrolment_id = any (gone);
    delete from core.leave x where x.enrolment_id = any (gone);
    delete from core.presence x where x.enrolment_id = any (gone);
    delete from core.presence_event x where x.enrolment_id = any (gone);
    delete from core.listed_person x where x.enrolment_id = any (gone);
    delete from core.list_upload x where x.course_id = any (ids) and x.state <> 'tried';
    delete from core.slip_scan x where x.course_id = any (ids);
    delete from core.attendance x where x.enrolment_id = any (gone);
    delete from core.slip_secret x where x.course_id = any (ids);
    return jsonb_build_object('attendance_gone', cardinality(ids));
end $$;

reset role;
