-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of what is passed on, for the feed: to their person alone.
set local role desk_owner;

create or replace function sync.log_transfer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, new.person_id, 'transfer_item', 'U', new.id);
    return null;
end $$;

create or replace function sync.log_transfer_consent() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, new.person_id, 'transfer_consent', 'U', new.person_id);
    return null;
end $$;

-- The number of an item's batch; a person sees no batch.
create or replace function core.batch_number(p_batch bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select t.number from core.transfer_batch t where t.id = p_batch);
end $$;

-- Of oneself: the masked number under which hours are passed on.
create or replace function core.masked_number(p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select left(n.number, 6) || '****' from core.national_id n where n.person_id = p_person and n.current), '');
end $$;

grant execute on function core.batch_number(bigint), core.masked_number(bigint) to desk_api;
reset role;
