-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of accounts.
set local role desk_owner;

create trigger log_change after insert or update or delete on core.account for each row execute function sync.log_account();
create trigger know_domain after insert on core.account for each row execute function auth.know_domain();
create trigger append_only before update or delete on core.account_event for each row execute function core.forbid_change();
create trigger log_change after insert on core.account_event for each row execute function sync.log_account_event();
create trigger follow_hold after update of account_id or delete on core.hold for each row execute function core.follow_hold();
create trigger follow_holder after update of unit_id, account_type on core.account for each row execute function core.follow_holder();
create trigger follow_holder after update of unit_id, reviewer_unit_id on core.application for each row execute function core.follow_holder();
create trigger log_change after insert or update or delete on core.release_request for each row execute function sync.log_release();
create trigger log_releases after update of has_chief, chief_reviewer_id, colleague_reviewer_id on core.unit
    for each row execute function sync.log_releases_of_unit();
reset role;
