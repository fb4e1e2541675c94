-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who else has a case open.
set local role desk_owner;

-- Ends the presence of this session at a case, and what it has let expire at others.
create or replace function auth.end_presence(p_token_hash bytea, p_application bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from auth.presence where ctid = any (array(
        select x.ctid from auth.presence x
        where x.token_hash = p_token_hash and (x.application_id = p_application or x.seen_at < clock_timestamp() - interval '60 seconds')
        for update skip locked))
$$;

create or replace function auth.keep_presence(a auth.actor, p_token_hash bytea, p_application bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    now_is constant timestamptz := clock_timestamp();
    first  timestamptz;
begin
    select min(x.since) into first from auth.presence x
        where x.token_hash = p_token_hash and x.application_id = p_application and x.seen_at > now_is - interval '60 seconds';
    perform auth.end_presence(p_token_hash, p_application);
    insert into auth.presence(application_id, account_id, token_hash, since, seen_at)
        values (p_application, a.account_id, p_token_hash, coalesce(first, now_is), now_is);
end $$;

-- The others who decide on the same cases as the actor and have this one open. Whoever has left the desk, been closed or
-- signed out is not named, whatever the row says.
create or replace function auth.others_present(a auth.actor, p_application bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'since', core.utc(o.since)) order by o.since, o.id), '[]') from (
        select ac.id, ac.name, min(x.since) as since from auth.presence x
        join core.account ac on ac.id = x.account_id and ac.state = 'open' and ac.unit_id = a.unit_id and ac.account_type = a.account_type
        join auth.session s on s.token_hash = x.token_hash and s.ended_at is null and s.expires_at > clock_timestamp()
        where x.application_id = p_application and x.seen_at > clock_timestamp() - interval '60 seconds' and x.account_id <> a.account_id
        group by ac.id, ac.name) o
$$;

-- What died without being left.
create or replace function auth.forget_presence() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from auth.presence where ctid = any (array(
        select x.ctid from auth.presence x where x.seen_at < clock_timestamp() - interval '60 seconds' for update skip locked))
$$;

grant execute on function auth.end_presence(bytea, bigint), auth.keep_presence(auth.actor, bytea, bigint),
    auth.others_present(auth.actor, bigint) to desk_api;
reset role;

set local role desk_api;

-- A case that one decides on, open on this screen (or no longer). Of one's own case nobody learns who is reading it, and
-- whether there is a case that one cannot see is not said: leaving is always answered alike.
create or replace function api.presence(token text, application_id bigint, present boolean) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
begin
    if present is not true then
        perform auth.end_presence(me.token_hash, presence.application_id);
        return '[]'::jsonb;
    end if;
    if not exists (select from core.application x where x.id = presence.application_id and x.person_id <> me.person_id
                   and (x.reviewer_unit_id = auth.my_desk() or (x.reviewer_unit_id is null and x.unit_id = auth.my_chief_unit()))) then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    perform auth.keep_presence(me, me.token_hash, presence.application_id);
    return auth.others_present(me, presence.application_id);
end $$;

grant execute on function api.presence(text, bigint, boolean) to desk_user;
reset role;
