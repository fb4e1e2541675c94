-- SPDX-License-Identifier: GPL-3.0-or-later
-- 指定名單 as it is sent.
set local role desk_owner;

create or replace view feed.named_person with (security_invoker = true) as
    select t.id, t.course_id, t.how, t.name, t.national_id, t.unit_id, t.by_name, core.utc(t.at) as at from core.named_person t;
grant select on feed.named_person to desk_api;
reset role;
