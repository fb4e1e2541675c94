-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of cases and what hangs on them, for the feed.
set local role desk_owner;

-- A case that goes to another desk leaves the old one with everything that hangs on it.
create or replace function sync.log_application() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    before int;
    after  int;
begin
    if tg_op <> 'INSERT' then before := coalesce(old.reviewer_unit_id, old.unit_id); end if;
    if tg_op <> 'DELETE' then after := coalesce(new.reviewer_unit_id, new.unit_id); end if;
    if tg_op = 'DELETE' then
        perform sync.log_change(before, old.person_id, 'application', 'D', old.id);
        return null;
    end if;
    if tg_op = 'UPDATE' and before <> after then
        perform sync.log_change(before, null, 'application', 'D', old.id);
        perform sync.log_change(u.id, null, t.tab, t.op, t.pk)
            from (select 'decision' as tab, d.id as pk from core.decision d where d.application_id = new.id
                  union all select 'scan', s.id from core.scan s where s.application_id = new.id) x
            cross join lateral (values (before, 'D'::"char"), (after, 'U'::"char")) u(id, op)
            cross join lateral (select x.tab, u.op, x.pk) t;
    end if;
    perform sync.log_change(after, new.person_id, 'application', 'U', new.id);
    if new.request = 'delete' then perform sync.log_change(new.unit_id, null, 'application', 'U', new.id); end if;  -- who asked
    return null;
end $$;

create or replace function sync.log_part() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c   record := coalesce(new, old);
    app record;
    did "char" := case tg_op when 'DELETE' then 'D' else 'U' end;
    own boolean := true;
begin
    -- A note and a scan are the desk's own: neither the applicant nor who asked for a deletion is told that there is one.
    if tg_argv[0] = 'decision' then own := c.action = 'note'; end if;
    select coalesce(a.reviewer_unit_id, a.unit_id) as desk, a.unit_id, a.person_id, a.request into app
        from core.application a where a.id = c.application_id;
    if sync.log_change(app.desk, case when not own then app.person_id end, tg_argv[0], did, c.id) is null then return null; end if;
    if not own and app.request = 'delete' then perform sync.log_change(app.unit_id, null, tg_argv[0], did, c.id); end if;
    return null;
end $$;
reset role;
