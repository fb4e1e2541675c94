-- SPDX-License-Identifier: GPL-3.0-or-later
-- Messages as they are sent.
set local role desk_owner;

create or replace view feed.message with (security_invoker = true) as
    select t.id, t.course_id, c.number, c.title, t.unit_id, (select u.name from core.unit u where u.id = t.unit_id) as unit_name, t.audience,
        t.by_name,
           t.subject, t.text, t.recipients, core.utc(t.at) as at,
           (select core.utc(r.read_at) from core.message_to r where r.message_id = t.id and r.person_id = (select auth.my_told_person())) as read_at
    from core.message t left join lateral core.recorded_course(t.course_id) c on t.course_id is not null;
grant select on feed.message to desk_api;
reset role;
