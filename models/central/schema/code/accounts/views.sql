-- SPDX-License-Identifier: GPL-3.0-or-later
-- Accounts as they are sent: open ones.
set local role desk_owner;

create or replace view feed.account with (security_invoker = true) as
    select t.id, t.account_name, t.person_id, t.name, t.account_type, t.unit_id, t.phone, t.email, t.state,
           core.utc(t.opened_at) as opened_at, core.utc(t.first_sign_in_at) as first_sign_in_at, t.application_id
    from core.account t where t.state = 'open';

grant select on feed.account to desk_api;
reset role;
