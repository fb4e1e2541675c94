-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from changes of courses, and for them.
set local role desk_owner;

create trigger log_change after insert or update or delete on core.change_rule for each row execute function sync.log_public('change_rule');
create trigger log_change after insert or update on core.course_change for each row execute function sync.log_course_change();
create trigger close_changes after update of state on core.course for each row
    when (new.change_open and new.state not in ('approved', 'list_due', 'list_returned')) execute function core.close_changes();
reset role;
