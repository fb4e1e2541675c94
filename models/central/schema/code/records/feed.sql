-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of 自行登錄, for the feed: to the person alone.
set local role desk_owner;

create or replace function sync.log_self_record() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, coalesce(new.person_id, old.person_id), 'self_record', sync.op_of(tg_op), coalesce(new.id, old.id));
    return null;
end $$;

create trigger log_change after insert or update or delete on core.self_record for each row execute function sync.log_self_record();

create or replace view feed.self_record with (security_invoker = true) as
    select t.id, t.row_version, t.platform, t.title, t.number, t.date_from, t.date_to, t.hours, t.note, t.source, core.utc(t.at) as at
    from core.self_record t;
grant select on feed.self_record to desk_api;
reset role;
