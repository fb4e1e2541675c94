-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rights are tables: who may do and see what.
set local role desk_owner;

-- Right of a role to a kind of command: its scope, or null. The only reader of auth.command_right.
create or replace function auth.right_to(p_account_type text, p_kind text) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select scope from auth.command_right where account_type = p_account_type and kind = p_kind
$$;

-- What a role sees of a table: scope and columns, or no row. The only reader of auth.visibility.
create or replace function auth.sight_of(p_account_type text, p_tab text, out scope text, out columns text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select v.scope, v.columns from auth.visibility v where v.account_type = p_account_type and v.tab = p_tab
$$;

grant execute on function auth.right_to(text, text), auth.sight_of(text, text) to desk_api;
reset role;
