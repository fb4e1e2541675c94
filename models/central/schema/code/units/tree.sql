-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tree of units, kept as a closure.
set local role desk_owner;

create or replace function core.keep_closure() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into core.unit_closure(ancestor, descendant, depth) values (new.id, new.id, 0);
    else
        if exists (select from core.unit_closure where ancestor = new.id and descendant = new.parent_id) then
            perform core.refuse('KD005', 'field.invalid', '{"field": "parent_id", "reason": "unit.loop"}');
        end if;
        delete from core.unit_closure c using core.unit_closure below, core.unit_closure above
            where below.ancestor = new.id and above.descendant = old.parent_id
              and c.descendant = below.descendant and c.ancestor = above.ancestor;
    end if;
    if new.parent_id is not null then
        insert into core.unit_closure(ancestor, descendant, depth)
            select above.ancestor, below.descendant, above.depth + below.depth + 1
            from core.unit_closure above, core.unit_closure below
            where above.descendant = new.parent_id and below.ancestor = new.id;
    end if;
    return null;
end $$;
reset role;
