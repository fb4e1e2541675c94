-- SPDX-License-Identifier: GPL-3.0-or-later
-- That a session reads is written down once by api.open, and read under it is only what a later transaction asks for:
-- whoever rolls back has read nothing unseen. Once more an hour, as far as it is committed.
set local role desk_owner;

create or replace function auth.note_open(a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if pg_is_in_recovery() then return; end if;
    update auth.session s set opened = coalesce(s.opened, pg_current_xact_id()), opened_at = clock_timestamp() where s.token_hash = (
        select x.token_hash from auth.session x where x.token_hash = a.token_hash
            and (x.opened is null or x.opened_at < clock_timestamp() - interval '1 hour') for no key update skip locked);
    if found then
        perform audit.log(a, 'open', 'ok', jsonb_strip_nulls(jsonb_build_object('account_type', a.account_type, 'unit_id', a.unit_id)));
    end if;
end $$;

create or replace function auth.need_opened(a auth.actor) returns void
language plpgsql stable as $$
begin
    if a.opened is null or a.opened is not distinct from pg_current_xact_id_if_assigned()
        then perform core.refuse('KS002', 'sync.not_opened'); end if;
end $$;

grant execute on function auth.note_open(auth.actor), auth.need_opened(auth.actor) to desk_api;
reset role;

set local role desk_api;

create or replace function api.open(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
begin
    perform auth.note_open(me);
    return jsonb_build_object('account_id', me.account_id, 'person_id', me.person_id, 'account_name', me.account_name, 'name', me.name,
        'account_type', me.account_type, 'unit_id', me.unit_id, 'must_change', me.first_kind is not distinct from 'password.change',
        'must_bind', me.first_kind is not distinct from 'device.bind', 'may_stay', auth.may_stay_signed_in(me),
        'expires_at', (select core.utc(s.expires_at) from auth.session s where s.token_hash = me.token_hash),
        'scope_hash', auth.scope_hash(me, auth.units_below(me)),
        'commands', (select coalesce(jsonb_agg(r.kind order by r.kind), '[]') from auth.command_right r
                     where r.account_type = me.account_type and auth.is_at(me.unit_id, r.at_kinds)
                       and (not me.must_change or r.kind = me.first_kind)),
        'tabs', (select coalesce(jsonb_agg(v.tab order by v.tab), '[]') from auth.visibility v
                 where v.account_type = me.account_type and not me.must_change));
end $$;

grant execute on function api.open(text) to desk_user;
reset role;
