-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of lists and hours.
set local role desk_owner;

create trigger log_change after insert or update on core.list_entry for each row execute function sync.log_list_entry();
create trigger log_change after insert or update on core.list_evidence for each row execute function sync.log_list('course_evidence');
create trigger log_change after insert or update on core.list_version for each row execute function sync.log_list('course_list');
create trigger log_change after insert or update of superseded_by on core.award for each row execute function sync.log_award();
create trigger append_only before update or delete on core.list_row for each row execute function core.forbid_change();
create trigger append_only before delete on core.list_version for each row execute function core.forbid_change();
create trigger append_only before delete or update of course_id, list_id, version, person_id, enrolment_id, kind, hours, passed, course_ends_on,
    confirmed_at, parts on core.award for each row execute function core.forbid_change();
create trigger log_lists after insert or delete on core.course_deputy for each row execute function sync.log_lists_to_deputy();
create trigger log_lists after update of owner_account_id, reviewer_unit_id, unit_id on core.course for each row
    when ((old.owner_account_id, old.reviewer_unit_id, old.unit_id) is distinct from (new.owner_account_id, new.reviewer_unit_id, new.unit_id))
    execute function sync.log_lists_of_course();
reset role;
