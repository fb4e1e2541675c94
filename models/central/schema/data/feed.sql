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
