-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts as they are sent: open ones, those closed for a time (停用), those that can be restored, what was done with them, and
-- who asks for an ID number that one of them holds.
set local role desk_owner;

create or replace view feed.account with (security_invoker = true) as
    select t.id, t.account_name, t.person_id, t.name, t.account_type, t.unit_id, t.job_title, t.phone, t.fax, t.email, t.state,
           core.utc(t.opened_at) as opened_at, core.utc(t.first_sign_in_at) as first_sign_in_at,
           core.utc(t.last_sign_in_at) as last_sign_in_at, core.utc(t.deleted_at) as deleted_at,
           case when t.state = 'deleted' then core.utc(core.restorable_until(t.deleted_at)) end as restorable_until,
           t.application_id, t.row_version, core.utc(t.device_bound_at) as device_bound_at
    from core.account t where t.state in ('open', 'closed', 'deleted');

create or replace view feed.account_event with (security_invoker = true) as
    select t.id, t.account_id, t.action, t.reason, t.changes, t.by_name, core.utc(t.at) as at from core.account_event t;

create or replace view feed.release_request with (security_invoker = true) as
    select t.id, t.unit_id, core.release_desk(t) as desk_id, t.account_id, t.application_id, t.name, t.national_id, t.asking_unit_id,
           t.phone, t.email, t.note, t.state, core.utc(t.asked_at) as asked_at, core.utc(t.decided_at) as decided_at, t.reason,
           t.by_name, t.row_version
    from core.release_request t;

grant select on feed.account, feed.account_event, feed.release_request to desk_api;
reset role;
