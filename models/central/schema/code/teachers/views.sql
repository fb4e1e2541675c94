-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rosters and their catalogues as they are sent.
set local role desk_owner;

create or replace view feed.teacher_title with (security_invoker = true) as
    select t.id, t.name, t.staff_group, t.on_roster, t.retired, t.retire_on from core.teacher_title t;
create or replace view feed.teaching_stage with (security_invoker = true) as
    select t.id, t.name, t.retired, t.retire_on from core.teaching_stage t;
create or replace view feed.subject with (security_invoker = true) as select t.id, t.stage_id, t.name, t.retired, t.retire_on from core.subject t;
create or replace view feed.roster_word with (security_invoker = true) as
    select t.id, t.list, t.name, t.retired, t.retire_on from core.roster_word t;
create or replace view feed.roster_filter with (security_invoker = true) as
    select t.id, t.name, t.rule, t.retired, t.retire_on from core.roster_filter t;
create or replace view feed.catalogue_event with (security_invoker = true) as
    select t.id, t.catalogue, t.item_id, t.action, t.reason, t.changes, t.by_name, core.utc(t.at) as at from core.catalogue_event t;

create or replace view feed.teacher with (security_invoker = true) as
    select t.id, t.unit_id, t.name, t.sex, t.national_id, t.birth_date, t.title_id, t.state, t.departure, t.state_since, t.back_on, t.email,
           t.stage_id, t.subjects, t.unit_note, t.note, t.employment_id, t.training_role_id, t.hired_on, t.licence, t.civil_servant,
           t.confirmed_semester, core.utc(t.confirmed_at) as confirmed_at, t.confirmed_by,
           core.utc(t.registered_at) as registered_at, core.utc(t.changed_at) as changed_at, t.row_version,
           t.account_state, t.account_name, t.account_bound
    from core.teacher t;

-- Birthdays are the school's own, also where one was put right.
create or replace view feed.teacher_event with (security_invoker = true) as
    select t.id, t.teacher_id, t.unit_id, t.action, t.reason,
           case when (select auth.my_scope('teacher_event')) = 'desk' then t.changes - 'birth_date' else t.changes end as changes,
           t.by_name, core.utc(t.at) as at
    from core.teacher_event t;

create or replace view feed.teacher_move with (security_invoker = true) as
    select t.id, t.teacher_id, t.name, t.from_unit_id, t.to_unit_id, t.kind, t.on_date, t.back_on, t.reason, t.state, t.objection,
           t.settle_desk_id, t.settled, t.by_name, core.utc(t.at) as at, t.row_version,
           core.utc(t.at + make_interval(days => core.setting_int('roster_undo_days'))) as open_until
    from core.teacher_move t;

grant select on feed.teacher_title, feed.teaching_stage, feed.subject, feed.roster_word, feed.roster_filter, feed.catalogue_event,
    feed.teacher, feed.teacher_event,
    feed.teacher_move to desk_api;
reset role;
