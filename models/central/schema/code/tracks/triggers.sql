-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of what is followed.
set local role desk_owner;

create trigger follow_course after update of state, revision on core.course for each row
    when (old.published_at <= now() and (old.state, old.revision) is distinct from (new.state, new.revision)) execute function core.follow_course();
create trigger follow_offering after insert or delete on core.offering for each row execute function core.follow_offering();
create trigger follow_seats after update of free on core.offering for each row when (old.free = 0 and new.free > 0)
    execute function core.follow_offering();
create trigger log_change after insert or update or delete on core.track for each row execute function sync.log_track();
create trigger log_change after update on core.tracker for each row execute function sync.log_tracker();
create trigger log_change after insert or update or delete on core.subscription for each row execute function sync.log_subscription();
reset role;
