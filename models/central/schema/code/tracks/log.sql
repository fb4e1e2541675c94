-- SPDX-License-Identifier: GPL-3.0-or-later
-- The feed's notes of what somebody follows: to the person alone.
set local role desk_owner;

-- Not of what the centre keeps for itself.
create or replace function sync.log_track() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and (old.number, old.title, old.unit_id, old.starts_at, old.ends_at, old.reg_from, old.reg_to, old.online, old.cancelled,
        old.shown, old.news) is not distinct from (new.number, new.title, new.unit_id, new.starts_at, new.ends_at, new.reg_from, new.reg_to,
        new.online, new.cancelled, new.shown, new.news) then
        return null;
    end if;
    perform sync.log_change(null, coalesce(new.person_id, old.person_id), 'track', sync.op_of(tg_op), coalesce(new.id, old.id));
    return null;
end $$;

-- Each of their rows says whether they are mailed.
create or replace function sync.log_tracker() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if old.mail <> new.mail then
        perform sync.log_change(null, new.person_id, 'track', 'U', t.id) from core.track t
            where t.person_id = new.person_id and t.of_teacher = new.of_teacher;
    end if;
    return null;
end $$;

create or replace function sync.log_subscription() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and (old.row_version, old.issued_at) is not distinct from (new.row_version, new.issued_at) then return null; end if;
    perform sync.log_change(null, coalesce(new.person_id, old.person_id), 'subscription', sync.op_of(tg_op), coalesce(new.id, old.id));
    return null;
end $$;
reset role;
