-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from changes of corrections.
set local role desk_owner;

create trigger log_change after insert or update on core.correction for each row execute function sync.log_list('correction');
create trigger log_change after insert on core.correction_objection for each row execute function sync.log_correction_objection();
create trigger append_only before update or delete on core.correction_revision for each row execute function core.forbid_change();
create trigger append_only before update or delete on core.correction_objection for each row execute function core.forbid_change();
reset role;
