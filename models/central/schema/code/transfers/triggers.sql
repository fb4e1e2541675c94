-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of what is passed on.
set local role desk_owner;

create trigger log_change after insert or update on core.transfer_item for each row execute function sync.log_transfer();
create trigger log_change after insert or update on core.transfer_consent for each row execute function sync.log_transfer_consent();
reset role;
