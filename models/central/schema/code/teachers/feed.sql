-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of rosters, for the feed: to the school, and to the desk over it.
set local role desk_owner;

create or replace function sync.log_roster(p_unit int, p_tab text, p_op "char", p_pk bigint) returns void
language sql as $$
    select sync.log_change(x.unit, null, p_tab, p_op, p_pk) from (values (p_unit), (core.roster_desk(p_unit))) x(unit) where x.unit is not null
$$;

create or replace function sync.log_teacher() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.unit_id <> new.unit_id then perform sync.log_roster(old.unit_id, 'teacher', 'D', old.id); end if;
    perform sync.log_roster(new.unit_id, 'teacher', 'U', new.id);
    if new.account_state <> 'waiting' then perform sync.log_change(null, new.person_id, 'teacher', 'U', new.id); end if;
    return null;
end $$;

create or replace function sync.log_teacher_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_roster(new.unit_id, 'teacher_event', 'U', new.id);
    return null;
end $$;

create or replace function sync.log_teacher_move() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_roster(x.unit, 'teacher_move', 'U', new.id)
        from unnest(array[new.from_unit_id, new.to_unit_id]) x(unit) where x.unit is not null;
    if new.settle_desk_id is not null then perform sync.log_change(new.settle_desk_id, null, 'teacher_move', 'U', new.id); end if;
    return null;
end $$;
reset role;
