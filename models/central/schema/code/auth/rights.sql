-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who may do and see what, as the tables of rights say.
set local role desk_owner;

-- How far a role's right to a kind of command reaches, or null. Read beside this by cmd.execute alone.
create or replace function auth.right_to(p_account_type text, p_kind text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select r.scope from auth.command_right r where r.account_type = p_account_type and r.kind = p_kind);
end $$;

-- Whether somebody has a right to a kind of command: of their role, at their unit. Read beside this by cmd.execute alone.
create or replace function auth.may(a auth.actor, p_kind text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from auth.command_right r where r.account_type = a.account_type and r.kind = p_kind and auth.is_at(a.unit_id, r.at_kinds));
end $$;

create or replace function auth.is_at(p_unit int, p_kinds text[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return p_kinds is null or exists (select from core.unit u where u.id = p_unit and u.kind = any (p_kinds));
end $$;

-- For what is read with a right to a command: whoever may retry a mail may look at the queue.
create or replace function auth.need_right(a auth.actor, p_kind text) returns void
language plpgsql stable as $$
begin
    if a.must_change then perform auth.refuse_before_first(a); end if;
    if not auth.may(a, p_kind) then perform core.refuse('KA004', 'right.missing', jsonb_build_object('kind', p_kind)); end if;
end $$;

-- What a role sees of a table: its columns, or null. The only reader of auth.visibility beside auth.keep_sight.
create or replace function auth.columns_of(p_account_type text, p_tab text) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select v.columns from auth.visibility v where v.account_type = p_account_type and v.tab = p_tab);
end $$;

-- auth.sight is what every call asks of auth.visibility and of the settings of sign-in, in one row a role.
create or replace function auth.keep_sight() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from auth.sight;
    insert into auth.sight(account_type, scopes, hash, idle, binds)
        select v.account_type, jsonb_object_agg(v.tab, v.scope), encode(sha256(convert_to(string_agg(v::text, ';' order by v.tab), 'UTF8')), 'hex'),
            make_interval(mins => core.setting_int('session_idle_minutes')),
            v.account_type = 'reviewer' and core.setting_int('reviewers_bind_device') <> 0
        from auth.visibility v group by v.account_type;
    return null;
end $$;

grant execute on function auth.right_to(text, text), auth.may(auth.actor, text), auth.is_at(int, text[]), auth.need_right(auth.actor, text),
    auth.columns_of(text, text) to desk_api;
reset role;
