-- SPDX-License-Identifier: GPL-3.0-or-later
-- History is only added to; the feed notes what changed.
set local role desk_owner;

create trigger append_only before update or delete on core.decision for each row execute function core.forbid_change();
create trigger append_only before update or delete on core.application_consent for each row execute function core.forbid_change();
create trigger log_change after insert or update or delete on core.application for each row execute function sync.log_application();
create trigger log_change after insert or update or delete on core.decision for each row execute function sync.log_part('decision');
create trigger log_change after insert or update or delete on core.scan for each row execute function sync.log_part('scan');
reset role;
