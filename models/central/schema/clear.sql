-- SPDX-License-Identifier: GPL-3.0-or-later
-- Takes away what code/ is about to make anew: code has one present text, and what it no longer defines is gone. Functions
-- that state rests on (an index, a default) stay as they are; they live in tables/.
do $$
declare
    ours constant text[] := '{core,auth,cmd,sync,feed,audit,api,admin}';
    r    record;
begin
    for r in select p.polname, p.polrelid::regclass as tab from pg_policy p join pg_class c on c.oid = p.polrelid
             where c.relnamespace = any (ours::regnamespace[]) loop
        execute format('drop policy %I on %s', r.polname, r.tab);
    end loop;
    for r in select t.tgname, t.tgrelid::regclass as tab from pg_trigger t join pg_class c on c.oid = t.tgrelid
             where c.relnamespace = any (ours::regnamespace[]) and not t.tgisinternal loop
        execute format('drop trigger %I on %s', r.tgname, r.tab);
    end loop;
    -- By their names as they were: one that hangs on another is gone with it.
    for r in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.oid = any (ours::regnamespace[]) and c.relkind = 'v' loop
        execute format('drop view if exists %I.%I cascade', r.nspname, r.relname);
    end loop;
    for r in select c.oid::regclass as tab, c.relkind from pg_class c
             where c.relnamespace = any (ours::regnamespace[]) and c.relkind in ('r', 'S') loop
        execute format('revoke all on %s %s from desk_api, desk_user, desk_anon, desk_admin', case r.relkind when 'S'
            then 'sequence' else 'table' end, r.tab);
    end loop;
    for r in select p.oid::regprocedure as sig from pg_proc p where p.pronamespace = any (ours::regnamespace[])
             and not exists (select from pg_depend d where d.refclassid = 'pg_proc'::regclass and d.refobjid = p.oid and d.deptype = 'n') loop
        execute format('drop function %s', r.sig);
    end loop;
end $$;
