-- SPDX-License-Identifier: GPL-3.0-or-later
-- What follows from a change of courses and their catalogues.
set local role desk_owner;

create trigger fold_title before insert or update of title on core.course for each row execute function core.fold_course();
create trigger log_change after insert or update on core.course for each row execute function sync.log_course();
create trigger append_only before update or delete on core.course_revision for each row execute function core.forbid_course_change();
create trigger log_change after insert on core.course_revision for each row execute function sync.log_course_revision();
create trigger append_only before update or delete on core.course_event for each row execute function core.forbid_course_change();
create trigger log_change after insert on core.course_event for each row execute function sync.log_course_event();
create trigger log_change after insert or delete on core.course_deputy for each row execute function sync.log_course_deputy();

do $$
declare t text;
begin
    foreach t in array array['course_nature', 'course_tag', 'course_reason', 'holiday'] loop
        execute format('create trigger log_change after insert or update or delete on core.%I
            for each row execute function sync.log_public(%L)', t, t);
    end loop;
end $$;
reset role;
