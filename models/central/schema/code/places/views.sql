-- SPDX-License-Identifier: GPL-3.0-or-later
-- Venues and lecturers as they are sent.
set local role desk_owner;

create or replace view feed.venue_equipment with (security_invoker = true) as
    select t.id, t.name, t.sort, t.retired, t.retire_on from core.venue_equipment t;
create or replace view feed.venue with (security_invoker = true) as
    select t.id, t.unit_id, t.name, t.county_id, t.district_id, t.address, t.capacity, t.equipment, t.equipment_note, t.phone, t.shared,
           t.state, core.utc(t.changed_at) as changed_at, t.row_version
    from core.venue t;
create or replace view feed.venue_event with (security_invoker = true) as
    select t.id, t.venue_id, t.unit_id, t.action, t.reason, t.changes, t.by_name, core.utc(t.at) as at from core.venue_event t;
create or replace view feed.lecturer with (security_invoker = true) as
    select t.id, t.unit_id, t.name, t.service_unit, t.job_title, t.subjects, t.expertise, t.email, t.phone, t.show_email, t.show_phone, t.note,
           t.state, t.revision, core.utc(t.asked_at) as asked_at, core.utc(t.consented_at) as consented_at, t.consented_on, t.consent_how,
           t.consent_kept, core.utc(t.changed_at) as changed_at, t.row_version
    from core.lecturer t;
create or replace view feed.lecturer_event with (security_invoker = true) as
    select t.id, t.lecturer_id, t.unit_id, t.action, t.reason, t.changes, t.by_name, core.utc(t.at) as at from core.lecturer_event t;
grant select on feed.venue_equipment, feed.venue, feed.venue_event, feed.lecturer, feed.lecturer_event to desk_api;
reset role;
