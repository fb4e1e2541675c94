-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody follows is theirs alone: no desk, no chief, no organiser sees it, not even how many follow a course.
set local role desk_owner;

do $$
declare t text;
begin
    foreach t in array array['tracker', 'track', 'track_due', 'subscription'] loop
        execute format('create policy owner_all on core.%I to desk_owner using (true) with check (true)', t);
    end loop;
    foreach t in array array['tracker', 'track', 'subscription'] loop
        execute format('create policy api_read on core.%I for select to desk_api using (
            person_id = (select auth.my_person()) and of_teacher = (select auth.is_teacher()))', t);
    end loop;
end $$;
grant select on core.tracker, core.track, core.subscription to desk_api;
reset role;
