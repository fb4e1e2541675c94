-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch attendance: who may see an enrolment sees that there is something about it; marks, wishes and scans are read and
-- written by functions of desk_owner, after the handler has judged. What slips are signed with is read by one function alone.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['attendance', 'presence', 'presence_event', 'leave', 'leave_session', 'slip_secret', 'slip_scan', 'listed_person'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
end $$;

create policy api_read on core.attendance for select to desk_api using (exists (select from core.enrolment e where e.id = enrolment_id));
grant select on core.attendance to desk_api;
reset role;
