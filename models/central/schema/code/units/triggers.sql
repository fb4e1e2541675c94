-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of units, and the feed's notes of it.
set local role desk_owner;

create trigger hash_consent before insert or update on core.consent for each row execute function core.hash_consent();
create trigger fold_name before insert or update of name on core.unit for each row execute function core.fold_unit();
create trigger closure_insert after insert on core.unit for each row execute function core.keep_closure();
create trigger closure_move after update of parent_id on core.unit for each row
    when (old.parent_id is distinct from new.parent_id) execute function core.keep_closure();
create trigger count_version before update of code, name, kind, chief_reviewer_id, colleague_reviewer_id, eligible on core.unit for each row
    when ((old.code, old.name, old.kind, old.chief_reviewer_id, old.colleague_reviewer_id, old.eligible)
        is distinct from (new.code, new.name, new.kind, new.chief_reviewer_id, new.colleague_reviewer_id, new.eligible))
    execute function core.count_unit_version();
create trigger append_only before update or delete on core.unit_event for each row execute function core.forbid_change();
create trigger log_change after insert on core.unit_event for each row execute function sync.log_unit_event();
create trigger override_applied after insert or update or delete on core.reviewer_override
    for each row execute function core.keep_override();
create trigger move_cases after update of chief_reviewer_id, colleague_reviewer_id on core.unit for each row
    when (old.chief_reviewer_id is distinct from new.chief_reviewer_id or old.colleague_reviewer_id is distinct from new.colleague_reviewer_id)
    execute function core.move_cases();

do $$
declare t text;
begin
    foreach t in array array['county', 'district', 'job_title', 'return_reason', 'unit_kind', 'unit', 'desk', 'consent'] loop
        execute format('create trigger log_change after insert or update or delete on core.%I
            for each row execute function sync.log_public(%L)', t, t);
    end loop;
end $$;
reset role;
