-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may do and see what, as the tables of rights say.
set local role desk_owner;

-- How far a role's right to a kind of command reaches, or null. Read beside this by cmd.execute alone.
create or replace function auth.right_to(p_account_type text, p_kind text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select r.scope from auth.command_right r where r.account_type = p_account_type and r.kind = p_kind);
end $$;

-- What a role sees of a table: its columns, or null. The only reader of auth.visibility beside auth.keep_sight.
create or replace function auth.columns_of(p_account_type text, p_tab text) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select v.columns from auth.visibility v where v.account_type = p_account_type and v.tab = p_tab);
end $$;

-- auth.sight is what every call asks of auth.visibility, in one row a role.
create or replace function auth.keep_sight() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from auth.sight;
    insert into auth.sight(account_type, scopes, hash)
        select v.account_type, jsonb_object_agg(v.tab, v.scope), encode(sha256(convert_to(string_agg(v::text, ';' order by v.tab), 'UTF8')), 'hex')
        from auth.visibility v group by v.account_type;
    return null;
end $$;

grant execute on function auth.right_to(text, text), auth.columns_of(text, text) to desk_api;
reset role;
