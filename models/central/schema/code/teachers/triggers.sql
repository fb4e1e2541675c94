-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of rosters and their catalogues.
set local role desk_owner;

create trigger log_change after insert or update on core.teacher for each row execute function sync.log_teacher();
create trigger follow_roster after update of unit_id, name, title_id on core.teacher for each row execute function core.follow_roster();
create trigger follow_account after insert or update of state, account_name, device_bound_at on core.account
    for each row when (new.account_type = 'teacher') execute function core.follow_account();
create trigger follow_account after insert or update of state on core.roaming for each row execute function core.follow_account();
create trigger follow_email after update of email on core.account
    for each row when (new.account_type = 'teacher' and new.email is distinct from old.email) execute function core.follow_email();
create trigger append_only before update or delete on core.account_consent for each row execute function core.forbid_change();
create trigger append_only before update or delete on core.teacher_event for each row execute function core.forbid_change();
create trigger log_change after insert on core.teacher_event for each row execute function sync.log_teacher_event();
create trigger append_only before update or delete on core.catalogue_event for each row execute function core.forbid_change();
create trigger log_change after insert on core.catalogue_event for each row execute function sync.log_catalogue_event();
create trigger log_change after insert or update on core.teacher_move for each row execute function sync.log_teacher_move();

do $$
declare t text;
begin
    foreach t in array array['teacher_title', 'teaching_stage', 'subject', 'roster_word', 'roster_filter'] loop
        execute format('create trigger log_change after insert or update or delete on core.%I
            for each row execute function sync.log_public(%L)', t, t);
    end loop;
end $$;
reset role;
