-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of courses, and of offerings.
set local role desk_owner;

create trigger keep_offering after insert or update of number, unit_id, state, revision, published_at, title, class_kind, mode, open_scope,
    county_id, starts_at,
    ends_at, hours, hour_unit, quota, fee on core.course for each row execute function core.keep_offering();
create trigger keep_offering_care after insert or update of settings, enabled on core.registration for each row
    execute function core.keep_offering_care();
create trigger rename_offerings after update of name, kind on core.unit for each row
    when ((old.name, old.kind) is distinct from (new.name, new.kind)) execute function core.rename_offerings();
create trigger log_change after insert or update or delete on core.offering for each row execute function sync.log_offering();
reset role;
