-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of enrolments and their settings.
set local role desk_owner;

-- What a foreign key would say (tables/180_enrolments.sql).
create or replace function core.keep_enrolled_course() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from core.enrolment e where e.course_id = old.id) then
        raise exception using errcode = 'foreign_key_violation', message = 'course.enrolled';
    end if;
    return old;
end $$;

create trigger keep_enrolled before delete on core.course for each row execute function core.keep_enrolled_course();
create trigger log_change after insert or update on core.registration for each row execute function sync.log_registration();
create trigger log_change after insert or update or delete on core.enrolment for each row execute function sync.log_enrolment();
create trigger log_change after insert or update or delete on core.enrolment_notice for each row
    execute function sync.log_public('enrolment_notice');
create trigger keep_form after insert or update of settings, enabled, open_at, close_at, result_at, freeze_at, cancel_until, draw_hash, announced_at
    on core.registration
    for each row execute function core.keep_offered_form();
create trigger keep_form after insert or update of state, revision, published_at, starts_at on core.course for each row
    when (new.published_at is not null) execute function core.keep_offered_form();
create trigger log_change after insert or update or delete on core.offered_form for each row execute function sync.log_offered_form();
create trigger log_form after insert or update of announced on core.offering for each row when (new.announced is not null)
    execute function sync.log_form_of_offering();
create trigger set_reminder before insert or update on core.registration for each row execute function core.set_reminder();
create trigger follow_start after update of starts_at, state on core.course for each row
    when (old.starts_at is distinct from new.starts_at or old.state <> new.state) execute function core.follow_start();
create trigger follow_school after update of unit_id, title_id, state on core.teacher for each row
    when (old.unit_id <> new.unit_id or old.title_id <> new.title_id or (old.state = 'left') <> (new.state = 'left'))
    execute function core.follow_school();
create trigger append_only before update or delete on core.enrolment_event for each row
    execute function core.keep_for('unaccepted_years');
create trigger follow_course_unit after update of unit_id on core.course for each row
    when (old.unit_id <> new.unit_id) execute function core.follow_course_unit();
create trigger log_keepers after insert or delete on core.course_deputy for each row execute function sync.log_enrolments_to_deputy();
create trigger log_keepers after update of owner_account_id on core.course for each row
    when (old.owner_account_id <> new.owner_account_id) execute function sync.log_enrolments_to_owner();
reset role;
