-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of messages.
set local role desk_owner;

create trigger log_change after insert or delete on core.message for each row execute function sync.log_message();
create trigger log_change after insert or update or delete on core.message_to for each row execute function sync.log_message_to();
reset role;
