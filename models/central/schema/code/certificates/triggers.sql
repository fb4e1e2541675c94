-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of awards and of their certificates.
set local role desk_owner;

create trigger follow_award after insert or update of superseded_by, hours, passed, parts on core.award
    for each row execute function core.follow_award();
create trigger append_only before update or delete on core.certificate_version for each row execute function core.forbid_change();
create trigger log_change after insert or update on core.certificate for each row execute function sync.log_certificate();
create trigger log_certificates after update of title, date_from, date_to on core.course for each row
    when ((old.title, old.date_from, old.date_to) is distinct from (new.title, new.date_from, new.date_to))
    execute function sync.log_certificates_of();
reset role;
