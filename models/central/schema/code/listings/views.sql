-- SPDX-License-Identifier: GPL-3.0-or-later
-- Requests to be listed as they are sent.
set local role desk_owner;

create or replace view feed.listing with (security_invoker = true) as
    select t.id, t.number, t.revision, t.row_version, t.kind, t.name, t.founder, t.county_id, t.district_id, t.address, t.phone, t.code, t.permit,
           t.applicant, t.job_title, t.contact_phone, t.email, t.note, t.state, t.reviewer_unit_id, t.unit_id,
           core.utc(t.applied_at) as applied_at, core.utc(t.changed_at) as changed_at, core.utc(t.decided_at) as decided_at, t.reason, t.by_name
    from core.listing t;
grant select on feed.listing to desk_api;
reset role;
