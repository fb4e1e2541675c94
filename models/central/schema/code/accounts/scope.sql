-- SPDX-License-Identifier: GPL-3.0-or-later
-- The accounts that lie in an actor's scope.
set local role desk_owner;

-- Units whose accounts one sees.
create or replace function auth.my_account_units() returns int[]
language plpgsql stable as $$
begin
    return case auth.my_scope('account') when 'below' then auth.my_units() when 'unit' then array[auth.my_unit()] else '{}' end;
end $$;

grant execute on function auth.my_account_units() to desk_api;
reset role;
