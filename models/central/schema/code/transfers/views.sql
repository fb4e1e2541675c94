-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is passed on of one's own hours, as it is sent. A row that another one stands for now is history that nobody asks for.
set local role desk_owner;

create or replace view feed.transfer_item with (security_invoker = true) as
    select t.id, t.target, t.action, t.course_id, c.number, c.title, c.date_from, c.date_to, t.part_name, t.hours, t.state, t.reason_key, t.reason,
           core.batch_number(t.batch_id) as batch_number, core.utc(t.at) as at, core.utc(t.changed_at) as changed_at
    from core.transfer_item t cross join lateral core.recorded_course(t.course_id) c
    where t.reason_key <> 'again';

create or replace view feed.transfer_consent with (security_invoker = true) as
    select t.person_id as id, t.row_version, core.utc(t.given_at) as given_at, core.utc(t.withdrawn_at) as withdrawn_at,
           core.masked_number(t.person_id) as national_id
    from core.transfer_consent t;
grant select on feed.transfer_item, feed.transfer_consent to desk_api;
reset role;
