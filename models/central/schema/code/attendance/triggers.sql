-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of attendance, and what attendance follows from.
set local role desk_owner;

create trigger log_change after insert or update or delete on core.attendance for each row execute function sync.log_attendance();
create trigger append_only before update or delete on core.presence_event for each row
    execute function core.keep_for('evidence_years');
create trigger sign_slips after insert on core.course for each row execute function core.sign_slips();
create trigger mark_latecomer after update of state on core.enrolment for each row
    when (old.state <> new.state and new.state = 'accepted' and old.state <> 'cancelling') execute function core.mark_latecomer();
reset role;
