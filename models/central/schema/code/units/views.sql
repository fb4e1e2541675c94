-- SPDX-License-Identifier: GPL-3.0-or-later
-- Units and catalogues as everybody gets them.
set local role desk_owner;

create or replace view feed.county with (security_invoker = true) as select t.id, t.code, t.name from core.county t;
create or replace view feed.district with (security_invoker = true) as select t.id, t.county_id, t.name, t.zip from core.district t;
create or replace view feed.job_title with (security_invoker = true) as select t.id, t.name from core.job_title t;
create or replace view feed.return_reason with (security_invoker = true) as select t.id, t.key, t.text, t.about_paper from core.return_reason t;
create or replace view feed.unit_kind with (security_invoker = true) as
    select t.id, t.key, t.name, t.account_types, t.needs_unit_seal, t.below_college from core.unit_kind t;
create or replace view feed.unit with (security_invoker = true) as
    select t.id, t.code, t.name, t.kind, t.founder, t.county_id, t.district_id, t.address, t.phone, t.chief_reviewer_id,
           t.colleague_reviewer_id, t.has_chief, t.eligible, t.row_version
    from core.unit t;
create or replace view feed.desk with (security_invoker = true) as
    select t.id, t.name, t.fax, t.address, t.email, t.phone, t.approves_before_paper from core.desk t;
create or replace view feed.consent with (security_invoker = true) as
    select t.id, t.key, t.version, t.title, t.text, t.sha256, t.of_teacher from core.consent t where t.in_force;

create or replace view feed.unit_reminder with (security_invoker = true) as
    select t.id, t.unit_id, t.how, t.standing, t.by_name, core.utc(t.at) as at from core.unit_reminder t;

create or replace view feed.unit_event with (security_invoker = true) as
    select t.id, t.unit_id, t.action, t.reason, t.changes, t.by_name, core.utc(t.at) as at from core.unit_event t;

grant select on feed.county, feed.district, feed.job_title, feed.return_reason, feed.unit_kind, feed.unit, feed.desk, feed.consent,
    feed.unit_reminder, feed.unit_event to desk_api;
reset role;
