-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may touch rosters: everybody reads their catalogues, through the surface; entries, their history and moves whoever keeps
-- the roster, and the desk over it. What is written is written by functions of desk_owner, after the handler has judged.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['teacher_title', 'teaching_stage', 'subject', 'roster_word', 'roster_filter'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
        execute format('create policy public_read on core.%I for select to desk_api using (true)', t);
        execute format('grant select on core.%I to desk_api', t);
    end loop;
    foreach t in array array['teacher', 'teacher_event', 'teacher_move', 'roster_import', 'roster_import_row',
        'catalogue_event'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
        execute format('grant select on core.%I to desk_api', t);
    end loop;
end $$;

create policy owner_all on core.code_uses to desk_owner using (true) with check (true);
create policy owner_all on core.roaming to desk_owner using (true) with check (true);
create policy owner_all on core.account_consent to desk_owner using (true) with check (true);

-- A teacher reads the own entry.
create policy api_read on core.teacher for select to desk_api using (
    unit_id = any ((select auth.my_roster_units())::int[]) or (person_id = (select auth.my_person()) and (select auth.is_teacher())));
create policy api_read on core.teacher_event for select to desk_api using (unit_id = any ((select auth.my_roster_units())::int[]));
-- A move concerns both schools, and the desk that is to decide about it.
create policy api_read on core.teacher_move for select to desk_api using (
    from_unit_id = any ((select auth.my_roster_units())::int[]) or to_unit_id = any ((select auth.my_roster_units())::int[])
    or settle_desk_id = (select auth.my_settling_desk()));
create policy api_read on core.roster_import for select to desk_api using (unit_id = any ((select auth.my_roster_units())::int[]));
create policy api_read on core.roster_import_row for select to desk_api using (
    exists (select from core.roster_import i where i.id = import_id));  -- under that one's own row security
-- What was done with the catalogues, at one's own unit: 教師進修網 alone does anything.
create policy api_read on core.catalogue_event for select to desk_api using (
    auth.my_scope('catalogue_event') = 'unit' and unit_id = (select auth.my_unit()));
reset role;
