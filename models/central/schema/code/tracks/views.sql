-- SPDX-License-Identifier: GPL-3.0-or-later
-- What one follows, as it is sent.
set local role desk_owner;

create or replace view feed.track with (security_invoker = true) as
    select t.id, t.course_id, t.number, t.title, t.unit_id, core.utc(t.starts_at) as starts_at, core.utc(t.ends_at) as ends_at,
        core.utc(nullif(t.reg_from, '-infinity')) as reg_from, core.utc(nullif(t.reg_to, 'infinity')) as reg_to, t.online, t.cancelled, t.shown,
        t.news, core.utc(t.added_at) as added_at, k.mail
    from core.track t join core.tracker k on k.person_id = t.person_id and k.of_teacher = t.of_teacher;

create or replace view feed.subscription with (security_invoker = true) as
    select s.id, s.name, s.query, s.every, s.by_mail, s.state, s.stopped_by, core.utc(s.made_at) as made_at, s.row_version,
        core.utc(s.issued_at) as issued_at, s.found, s.held, s.unread
    from core.subscription s;
grant select on feed.track, feed.subscription to desk_api;
reset role;
