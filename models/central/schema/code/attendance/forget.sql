-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is kept of attendance no longer than it is of use: the marks stay.
set local role desk_owner;

-- When a slip was read, for a year (setting slip_scan_days); why somebody was away (it may be an illness), as long as sensitive answers.
create or replace function core.forget_attendance() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    scans int;
    ids   bigint[];
begin
    delete from core.slip_scan s where s.at < now() - make_interval(days => core.setting_int('slip_scan_days'));
    get diagnostics scans = row_count;
    with gone as (update core.leave l set reason = '' from core.enrolment e, core.course c
            where l.reason <> '' and e.id = l.enrolment_id and c.id = e.course_id and c.state in ('confirmed', 'confirmed_empty', 'cancelled')
                and c.state_at < now() - make_interval(days => core.setting_int('enrol_private_days')) returning l.enrolment_id)
        select array_agg(g.enrolment_id) into ids from gone g;
    perform core.touch_attendance(ids);
    return jsonb_build_object('scans_gone', scans, 'leave_reasons_gone', coalesce(cardinality(ids), 0));
end $$;
reset role;
