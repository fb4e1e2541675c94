-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of venues and lecturers.
set local role desk_owner;

create trigger log_change after insert or update or delete on core.venue_equipment
    for each row execute function sync.log_public('venue_equipment');
create trigger log_change after insert or update on core.venue for each row execute function sync.log_venue();
create trigger append_only before update or delete on core.venue_event for each row execute function core.forbid_change();
create trigger log_change after insert on core.venue_event for each row execute function sync.log_venue_event();
create trigger log_change after insert or update or delete on core.lecturer for each row execute function sync.log_lecturer();
create trigger append_only before update or delete on core.lecturer_event for each row execute function core.forbid_edit();
create trigger log_change after insert or delete on core.lecturer_event for each row execute function sync.log_lecturer_event();
reset role;
