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
begin
    -- A note and a scan are the desk's own: neither the applicant nor who asked for a deletion is told that there is one.
    perform sync.log_change(x.unit, case when not own then x.person end, tg_argv[0],
                          case when tg_op = 'DELETE' then 'D'::"char" else 'U'::"char" end, coalesce(new.id, old.id))
        from core.application a
        cross join lateral (select tg_argv[0] = 'scan' or to_jsonb(new) ->> 'action' = 'note' as own) o
        cross join lateral (select coalesce(a.reviewer_unit_id, a.unit_id) as unit, a.person_id as person
                            union all select a.unit_id, null where a.request = 'delete' and not own) x
        where a.id = coalesce(new.application_id, old.application_id);
    return null;
end $$;
reset role;
