-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of the feed.
set local role desk_owner;

delete from sync.tab;
insert into sync.tab(tab, public) values
    ('county', true), ('district', true), ('job_title', true), ('return_reason', true), ('unit_kind', true), ('unit', true), ('desk', true),
    ('consent', true), ('application', false), ('decision', false), ('account', false), ('account_event', false), ('colleague', false),
    ('teacher_title', true), ('teaching_stage', true), ('subject', true), ('roster_word', true), ('roster_filter', true), ('catalogue_event', false),
    ('teacher', false), ('teacher_event', false), ('teacher_move', false), ('checkin', false),
    ('unit_reminder', false), ('unit_event', false), ('phone_call', false), ('release_request', false), ('listing', false), ('scan', false),
    ('course_nature', true), ('course_tag', true), ('course_reason', true), ('holiday', true),
    ('course', false), ('course_revision', false), ('course_event', false), ('change_rule', true), ('course_change', false),
    ('registration', false), ('named_person', false), ('enrolment', false), ('presence', false),
    ('list_entry', false), ('course_evidence', false), ('course_list', false), ('award', false), ('correction', false),
    ('certificate', false), ('self_record', false), ('transfer_item', false), ('transfer_consent', false), ('message', false),
    ('offering', true), ('enrolment_form', true), ('enrolment_notice', true),
    ('duty', true),
    ('venue_equipment', true), ('venue', false), ('venue_event', false), ('lecturer', false), ('lecturer_event', false),
    ('track', false), ('subscription', false), ('schedule', false);
reset role;

-- The rows of a replica are as the views said when they last changed. Where an upgrade makes a view say something else of rows that stay,
-- no desk would hear of it (a mask that was forgotten would lie on every PC for ever): then all load again. What the views say, and the
-- functions they call, is noted as a hash in the comment on their schema.
do $$
declare
    said   text := (select encode(sha256(convert_to(string_agg(x.text, e'\n' order by x.text collate "C"), 'UTF8')), 'hex') from (
        select c.relname || pg_get_viewdef(c.oid) as text from pg_class c where c.relnamespace = 'feed'::regnamespace and c.relkind = 'v'
        union select p.oid::regprocedure::text || p.prosrc from pg_class c join pg_rewrite r on r.ev_class = c.oid
            join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_proc'::regclass
            join pg_proc p on p.oid = d.refobjid
            where c.relnamespace = 'feed'::regnamespace and c.relkind = 'v' and p.pronamespace <> 'pg_catalog'::regnamespace) x);
begin
    if obj_description('feed'::regnamespace, 'pg_namespace') is distinct from said then
        update sync.centre set min_xid = greatest(min_xid, (pg_snapshot_xmin(pg_current_snapshot())::text::bigint + 1)::text::xid8);
        execute format('comment on schema feed is %L', said);
    end if;
end $$;
