-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of accounts, for the feed.
set local role desk_owner;

create or replace function sync.log_account() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- A teacher account is its person's: no unit and no desk is told (the roster is: core.follow_account).
    if coalesce(new.account_type, old.account_type) = 'teacher' then
        perform sync.log_change(null, coalesce(new.person_id, old.person_id), 'account',
            case when tg_op = 'DELETE' then 'D'::"char" else 'U'::"char" end, coalesce(new.id, old.id));
        return null;
    end if;
    if tg_op <> 'INSERT' and (tg_op = 'DELETE' or old.unit_id <> new.unit_id) then
        perform sync.log_change(old.unit_id, old.person_id, 'account', 'D', old.id);
    end if;
    if tg_op <> 'DELETE' then
        perform sync.log_change(new.unit_id, new.person_id, 'account', 'U', new.id);
    end if;
    -- Two that open and close 總負責人 here at the same time see each other's.
    if 'chief_manager' in (old.account_type, new.account_type) and (old.state, old.unit_id) is distinct from (new.state, new.unit_id) then
        perform from core.unit x where x.id in (old.unit_id, new.unit_id) order by x.id for no key update;
    end if;
    update core.unit u set has_chief = w.has
        from (select x.id, exists (select from core.account a where a.unit_id = x.id and a.account_type = 'chief_manager' and a.state = 'open') as has
              from core.unit x where x.id in (old.unit_id, new.unit_id)) w
        where u.id = w.id and u.has_chief <> w.has;
    return null;
end $$;

create or replace function sync.log_account_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(a.unit_id, null, 'account_event', 'U', new.id)
        from core.account a where a.id = new.account_id and a.account_type <> 'teacher';
    return null;
end $$;
reset role;
