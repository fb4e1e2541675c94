-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cases and what hangs on them as they are sent.
set local role desk_owner;

create or replace view feed.application with (security_invoker = true) as
    select t.id, t.number, t.revision, t.row_version, t.person_id, t.account_type, t.account_name, t.name, t.sex, t.national_id,
           t.job_title, t.unit_id, t.subunit, t.phone, t.fax, t.email, t.name_seal_only, t.state, t.reviewer_unit_id, t.needs_paper,
           t.needs_unit_seal, core.utc(t.applied_at) as applied_at, core.utc(t.changed_at) as changed_at, t.paper_revision, t.returned_for,
           core.utc(t.received_at) as received_at, t.received_how, t.received_revision, t.head_seal, t.unit_seal,
           core.utc(t.decided_at) as decided_at, t.opened_as, t.can_take_back, t.content_hash,
           t.request = 'delete' as deletes, t.account_id, t.delete_reason,
           t.keyed_in, t.takes_over, t.takes_over_name
    from core.application t;

-- Of their own case, people learn neither the desk's words among itself nor who exactly decided.
create or replace view feed.decision with (security_invoker = true) as
    select t.id, t.application_id, t.revision, t.action, t.reasons,
           case when own.is and t.action in ('receive', 'approve', 'open_as') then '' else t.text end as text,
           case when not own.is then t.by_account_id end as by_account_id,
           case when own.is and t.by_account_id is not null then core.mask_name(t.by_name) else t.by_name end as by_name,
           core.utc(t.at) as at
    from core.decision t
    join core.application a on a.id = t.application_id
    cross join lateral (select a.person_id is not distinct from (select auth.my_person())
        or not coalesce(a.reviewer_unit_id = (select auth.my_desk())
                        or (a.reviewer_unit_id is null and a.unit_id = (select auth.my_chief_unit())), false) as is) own;

create or replace view feed.scan with (security_invoker = true) as
    select t.id, t.application_id, t.listing_id, t.revision, t.name, t.mime, t.size, t.sha256, t.by_name, core.utc(t.at) as at, t.void
    from core.scan t;

grant select on feed.application, feed.decision, feed.scan to desk_api;
reset role;
