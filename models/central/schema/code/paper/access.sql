-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch print runs and what was passed on: the desks they are of. A copy is seen with its case, or with its run.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['print_run', 'print_copy', 'delivery'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy api_all on core.print_run to desk_api using (unit_id = (select auth.my_desk()));
create policy api_read on core.print_copy for select to desk_api using (
    exists (select from core.print_run r where r.id = run_id) or exists (select from core.application a where a.id = application_id));
create policy api_add on core.print_copy for insert to desk_api with check (exists (select from core.application a where a.id = application_id));
create policy api_read on core.delivery for select to desk_api using ((select auth.my_desk()) in (from_unit_id, to_unit_id));
grant select, insert, update on core.print_run to desk_api;
grant select, insert on core.print_copy to desk_api;
grant select on core.delivery to desk_api;
grant usage on sequence core.print_run_serial, core.print_run_id_seq to desk_api;
create trigger append_only before update or delete on core.print_copy for each row execute function core.keep_for('case_scan_days');
create trigger append_only before update or delete on core.delivery for each row execute function core.keep_for('case_scan_days');
reset role;
