-- SPDX-License-Identifier: GPL-3.0-or-later
-- Corrections of closed courses as they are sent.
set local role desk_owner;

create or replace view feed.correction with (security_invoker = true) as
    select t.id, t.course_id, t.n, t.list_id, t.revision, t.state, t.by_desk, t.phone, t.reason, t.fields, t.people, t.hash, t.by_name,
           core.utc(t.at) as at, t.paper_revision, t.paper_how, t.decided_by, core.utc(t.decided_at) as decided_at, t.decision, t.list_after,
           t.row_version,
           (select coalesce(jsonb_agg(jsonb_build_object('id', f.file_id, 'name', f.name, 'size', f.size, 'media_type', f.media_type, 'kind', u.kind)
                order by f.id), '[]') from core.correction_file u join core.course_file f on f.file_id = u.file_id
            where u.correction_id = t.id and f.voided_at is null) as files,
           (select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'text', o.text, 'at', core.utc(o.at)) order by o.id), '[]')
            from core.correction_objection o where o.correction_id = t.id) as objections
    from core.correction t where t.decided_at is null or t.decided_at > now() - interval '400 days';

grant select on feed.correction to desk_api;
reset role;
