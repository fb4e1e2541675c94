-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of messages, for the feed: to the unit that sent it, to 作業人員 who keep its course, and to each reader.
set local role desk_owner;

-- The person whose messages these are, or null.
create or replace function auth.my_told_person() returns bigint
language sql stable as $$ select case when auth.is_teacher() and auth.my_scope('message') = 'own' then auth.my_person() end $$;

create or replace function auth.my_message_unit() returns int
language sql stable as $$ select case when not auth.is_teacher() and auth.my_scope('message') in ('unit', 'own') then auth.my_unit() end $$;

create or replace function sync.log_message() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare m core.message := coalesce(new, old);
begin
    perform sync.log_change(m.unit_id, null, 'message', sync.op_of(tg_op), m.id);
    if m.course_id is not null then perform sync.log_change(null, k, 'message', sync.op_of(tg_op), m.id) from sync.keepers(m.course_id) k; end if;
    return null;
end $$;

create or replace function sync.log_message_to() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, coalesce(new.person_id, old.person_id), 'message', sync.op_of(tg_op), coalesce(new.message_id, old.message_id));
    return null;
end $$;

grant execute on function auth.my_told_person(), auth.my_message_unit() to desk_api;
reset role;
