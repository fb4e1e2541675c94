-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the feed notes of requests to be listed.
set local role desk_owner;

create trigger log_change after insert or update or delete on core.listing for each row execute function sync.log_listing();
create trigger log_evidence after insert or update or delete on core.scan for each row execute function sync.log_evidence();
reset role;
