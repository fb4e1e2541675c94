-- SPDX-License-Identifier: GPL-3.0-or-later
-- Closes the catalogue to everybody but the engine's own roles (database.md 1.6). Run after every step and after every
-- upgrade of PostgreSQL or an extension; running it again changes nothing. What still works for a desk: EXECUTE on its api
-- functions and COPY (SELECT * FROM api.…) TO STDOUT. The roles that functions run under are named beside desk_core, whose members they
-- are: a right of one's own is seen at once, a membership is looked up anew each time that a function of another owner is entered.
do $$
declare f record;
begin
    for f in
        select p.oid::regprocedure::text as sig from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
            cross join lateral (
                select bool_or(a.grantee = 0) as anybody, bool_or(a.grantee = 'desk_core'::regrole) as core,
                    bool_or(a.grantee = 'desk_api'::regrole) as api
                from pg_catalog.aclexplode(coalesce(p.proacl, pg_catalog.acldefault('f', p.proowner))) a where a.privilege_type = 'EXECUTE') r
        where n.nspname in ('pg_catalog', 'information_schema', 'ext') and (r.anybody or r.core and not coalesce(r.api, false))
    loop
        execute format('grant execute on routine %s to desk_core, desk_owner, desk_api', f.sig);
        execute format('revoke execute on routine %s from public', f.sig);
    end loop;
    for f in
        select c.oid::regclass::text as sig from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('pg_catalog', 'information_schema') and c.relkind in ('r', 'v')
          and exists (select from pg_catalog.aclexplode(c.relacl) a where a.grantee = 0)
    loop
        execute format('grant select on %s to desk_core', f.sig);
        execute format('revoke all on %s from public', f.sig);
    end loop;
end $$;

-- Some catalogue tables are readable by column only.
do $$
declare f record;
begin
    for f in
        select c.oid::regclass::text as sig, a.attname from pg_catalog.pg_attribute a
        join pg_catalog.pg_class c on c.oid = a.attrelid join pg_catalog.pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('pg_catalog', 'information_schema') and a.attacl is not null
          and exists (select from pg_catalog.aclexplode(a.attacl) x where x.grantee = 0 and x.privilege_type = 'SELECT')
    loop
        execute format('grant select (%I) on %s to desk_core', f.attname, f.sig);
        execute format('revoke all (%I) on %s from public', f.attname, f.sig);
    end loop;
end $$;

grant usage on schema information_schema to desk_core;
revoke usage on schema information_schema from public;
revoke all on schema public from public;
grant usage on language plpgsql, sql to desk_core;
revoke usage on language plpgsql, sql from public;
alter default privileges revoke execute on functions from public;

-- A caller's settings reach into the functions of the surface: a printed plan shows what lies in their variables (a mailed
-- code, a verifier), another reading of '\.' opens their patterns, in a time zone of the caller's own a day has one hour.
-- Inside, ours count. Plans are made once a session: nothing here is worth planning anew for its arguments.
do $$
declare f record;
begin
    for f in select p.oid::regprocedure::text as sig from pg_catalog.pg_proc p where p.pronamespace = 'api'::regnamespace loop
        execute format('alter function %s set debug_print_parse = off set debug_print_rewritten = off set debug_print_plan = off '
            'set plan_cache_mode = force_generic_plan set client_min_messages = error set standard_conforming_strings = on '
            'set transform_null_equals = off set array_nulls = on '
            'set timezone = ''UTC'' set datestyle = ''ISO, YMD'' set intervalstyle = ''postgres'' set bytea_output = ''hex''', f.sig);
    end loop;
end $$;

-- What a door has found of its caller, policies trust: nobody but the owner of the doors says it.
revoke all on parameter inservice_gate.actor from public, desk_user, desk_anon, desk_admin, desk_bridge, desk_api, desk_core;
grant set on parameter inservice_gate.actor to desk_owner;

-- The desks' roles as they belong, whatever somebody has set for them (a role may spoil its own defaults, for everybody who
-- comes after). The gate forces the same on each session and more; these are the walls behind it. desk_admin, and whoever
-- mends the server, find a connection free when the desks have used up theirs.
do $$
declare
    wanted text[];
    r      record;
    s      record;
begin
    for r in select o.rolname, o.oid, o.rolconnlimit, o.rolpassword, o.rolvaliduntil, o.rolcanlogin,
                    case o.rolname when 'desk_user' then 60 else 20 end as most
             from pg_catalog.pg_authid o where o.rolname in ('desk_user', 'desk_anon') order by o.rolname for update loop
        wanted := '{statement_timeout=20s,lock_timeout=8s,idle_in_transaction_session_timeout=20s,temp_file_limit=256MB,'
            'log_min_messages=fatal,log_min_error_statement=panic,jit=off}';
        if (select array_agg(x.setdatabase || ' ' || x.setconfig::text) from pg_catalog.pg_db_role_setting x where x.setrole = r.oid)
                is distinct from array['0 ' || wanted::text] then
            for s in select d.datname from pg_catalog.pg_db_role_setting x join pg_catalog.pg_database d
                on d.oid = x.setdatabase where x.setrole = r.oid loop
                execute format('alter role %I in database %I reset all', r.rolname, s.datname);
            end loop;
            execute format('alter role %I reset all', r.rolname);
            for i in 1 .. array_length(wanted, 1) loop
                execute format('alter role %I set %I = %L', r.rolname, split_part(wanted[i], '=', 1), split_part(wanted[i], '=', 2));
            end loop;
        end if;
        if r.rolconnlimit <> r.most or r.rolpassword is not null or coalesce(r.rolvaliduntil, 'infinity') <> 'infinity' or not r.rolcanlogin then
            execute format('alter role %I login connection limit %s password null valid until %L', r.rolname, r.most, 'infinity');
        end if;
    end loop;
end $$;

-- Our own schemas: nothing for PUBLIC, whatever a step forgot.
do $$
declare f record;
begin
    for f in
        select p.oid::regprocedure::text as sig from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
        where n.nspname in ('core', 'auth', 'cmd', 'sync', 'feed', 'audit', 'api', 'admin')
          and exists (select from pg_catalog.aclexplode(coalesce(p.proacl, pg_catalog.acldefault('f', p.proowner))) a where a.grantee = 0)
    loop
        execute format('revoke all on routine %s from public', f.sig);
    end loop;
    execute format('revoke temporary, connect on database %I from public', current_database());
    execute format('grant connect on database %I to desk_user, desk_anon, desk_admin, desk_bridge, desk_core', current_database());
    for f in select datname from pg_catalog.pg_database where datname in ('postgres', 'template1')
             and exists (select from pg_catalog.aclexplode(coalesce(datacl, pg_catalog.acldefault('d', datdba))) a where a.grantee = 0) loop
        execute format('revoke connect, temporary on database %I from public', f.datname);
    end loop;
end $$;
