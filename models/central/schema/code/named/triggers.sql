-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the feed hears of 指定名單.
set local role desk_owner;

create trigger log_change after insert or update or delete on core.named_person for each row execute function sync.log_named();
create trigger log_named after update of unit_id, owner_account_id on core.course for each row
    when (old.unit_id <> new.unit_id or old.owner_account_id is distinct from new.owner_account_id) execute function sync.log_named_course();
create trigger log_named after insert or delete on core.course_deputy for each row execute function sync.log_named_deputy();
reset role;
