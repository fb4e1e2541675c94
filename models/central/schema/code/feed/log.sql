-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes down what changed (database.md 3): called by triggers.
set local role desk_owner;

-- The trigger of a public table.
create or replace function sync.log_public() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and new is not distinct from old then return null; end if;
    insert into sync.change(unit_id, tab, op, pk)
        values (0, tg_argv[0], case when tg_op = 'DELETE' then 'D' else 'U' end, coalesce(new.id, old.id));
    return null;
end $$;

-- For the triggers of private tables: whom a change concerns, a unit and a person, either of them null for nobody.
create or replace function sync.log_change(p_unit int, p_person bigint, p_tab text, p_op "char", p_pk bigint) returns void
language plpgsql as $$
begin
    if p_unit is not null and p_person is not null then
        insert into sync.change(unit_id, person_id, tab, op, pk) values (p_unit, null, p_tab, p_op, p_pk), (null, p_person, p_tab, p_op, p_pk);
    elsif p_unit is not null then
        insert into sync.change(unit_id, tab, op, pk) values (p_unit, p_tab, p_op, p_pk);
    elsif p_person is not null then
        insert into sync.change(person_id, tab, op, pk) values (p_person, p_tab, p_op, p_pk);
    end if;
end $$;
reset role;
