-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of accounts.
set local role desk_owner;

create trigger log_change after insert or update or delete on core.account for each row execute function sync.log_account();
create trigger know_domain after insert on core.account for each row execute function auth.know_domain();
create trigger append_only before update or delete on core.account_event for each row execute function core.forbid_change();
create trigger log_change after insert on core.account_event for each row execute function sync.log_account_event();
reset role;
