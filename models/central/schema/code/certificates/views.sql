-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own certificates as they are sent, with all that stands on the paper.
set local role desk_owner;

create or replace view feed.certificate with (security_invoker = true) as
    select t.id, t.row_version, t.number, t.code, t.version, t.state, t.revoked_for, t.reason, t.kind, t.hours, t.award_id, t.course_id, t.name,
           (select u.name from core.unit u where u.id = t.unit_id) as unit_name, c.number as course_number, c.title, c.organiser_id, c.organiser,
               c.date_from, c.date_to, c.mode,
           c.class_kind, c.basis, (t.issued_at at time zone 'Asia/Taipei')::date as issued_on, core.utc(t.changed_at) as changed_at
    from core.certificate t cross join lateral core.recorded_course(t.course_id) c;
grant select on feed.certificate to desk_api;
reset role;
