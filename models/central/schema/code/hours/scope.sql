-- SPDX-License-Identifier: GPL-3.0-or-later
-- The awards that lie in an actor's scope: of a teacher the own ones, and nobody else's.
set local role desk_owner;

create or replace function auth.my_awarded_person() returns bigint
language sql stable as $$ select case when auth.is_teacher() and auth.my_scope('award') = 'own' then auth.my_person() end $$;

grant execute on function auth.my_awarded_person() to desk_api;
reset role;
