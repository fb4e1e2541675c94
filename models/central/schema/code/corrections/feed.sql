-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of corrections, for the feed: to whom the forms of the course go.
set local role desk_owner;

create or replace function sync.log_correction_objection() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_of_course(c, 'correction', 'U', new.correction_id), core.log_to_keepers(c.id, 'correction', new.correction_id)
        from core.correction h join core.course c on c.id = h.course_id where h.id = new.correction_id;
    return null;
end $$;

create or replace function core.log_to_keepers(p_course bigint, p_tab text, p_pk bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, k, p_tab, 'U', p_pk) from sync.keepers(p_course) k;
end $$;
reset role;
