-- SPDX-License-Identifier: GPL-3.0-or-later
-- What may be changed, and what was, as they are sent.
set local role desk_owner;

create or replace view feed.change_rule with (security_invoker = true) as
    select t.id, t.field, t.phase, t.sort, t.conditions, t.class, t.notice, t.review_after, t.command from core.change_rule t;

create or replace view feed.course_change with (security_invoker = true) as
    select t.id, t.course_id, t.revision, s.state, t.phase, t.urgent, t.reason, t.warnings, t.account_id, t.by_name, core.utc(t.at) as at,
           core.utc(t.lapses_at) as lapses_at, case when s.state = 'submitted' then core.review_by(t.at) end as review_by,
           core.utc(t.decided_at) as decided_at, t.decided_by, t.decision, t.told,
           (select jsonb_agg(jsonb_build_object('field', i.field, 'class', i.class, 'state', case when i.state = 'waiting' and s.state = 'lapsed'
                   then 'lapsed' else i.state end, 'in_force', i.in_force, 'notice', i.notice, 'base', i.base, 'new', i.new, 'reason', i.reason,
                   'decision', i.decision) order by i.id) from core.course_change_item i where i.change_id = t.id) as items,
           (select coalesce(jsonb_agg(jsonb_build_object('id', f.file_id, 'name', f.name, 'size', f.size, 'media_type', f.media_type)
                order by f.id), '[]')
            from core.course_change_file u join core.course_file f on f.file_id = u.file_id
            where u.change_id = t.id and u.evidence and f.voided_at is null) as files
    from core.course_change t cross join lateral (select core.change_state(t.state, t.lapses_at) as state) s
    where t.state = 'submitted' or t.at > now() - interval '400 days';

grant select on feed.change_rule, feed.course_change to desk_api;
reset role;
