-- SPDX-License-Identifier: GPL-3.0-or-later
-- One's own sessions: where else this account is signed in, and the end of all but one.
set local role desk_owner;

-- As auth.me finds them. An installation's own name is what its desk proves itself with: it is told to nobody.
create or replace function auth.sessions_of(a auth.actor) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('place', x.place, 'since', core.utc(x.started_at), 'seen', core.utc(x.seen_at),
            'here', x.token_hash = a.token_hash) order by x.token_hash = a.token_hash desc, x.seen_at desc), '[]')
        from (select s.* from auth.session s join auth.credential c on c.account_id = s.account_id
              where s.account_id = a.account_id and s.ended_at is null and (s.generation = c.generation or s.token_hash = c.kept_token)
                and s.expires_at > clock_timestamp()
                and s.seen_at > clock_timestamp() - make_interval(mins => core.setting_int('session_idle_minutes'))
              order by s.token_hash = a.token_hash desc, s.seen_at desc limit 100) x);
end $$;

-- As a change of the password does it: by generation, without a lock on the sessions, which a thief could hold. What is being
-- signed in at this moment ends too.
create or replace function auth.end_other_sessions(a auth.actor) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update auth.credential c set generation = c.generation + 1, kept_token = a.token_hash where c.account_id = a.account_id
$$;

-- Whether a desk may keep the token for its next start (保持登入). It cannot be forced on a desk that keeps it all the same: then
-- it ends as every session does. A device is asked for because a password is not enough; a token in a file would be one thing less.
create or replace function auth.may_stay_signed_in(a auth.actor) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return a.first_kind is null and not auth.has_device(a.account_id)
        and (a.account_type <> 'reviewer' or core.setting_int('reviewers_stay_signed_in') <> 0);
end $$;

-- What a desk calls its PC; nothing where that is no text of one line.
create or replace function auth.place_name(p_place text) returns text
language sql stable as $$
    select case when length(p_place) <= 64 and core.check_text(p_place, 1, 64) is null then p_place else '' end
$$;

grant execute on function auth.sessions_of(auth.actor), auth.end_other_sessions(auth.actor),
    auth.may_stay_signed_in(auth.actor), auth.place_name(text) to desk_api;
reset role;

set local role desk_api;

create or replace function api.sessions(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return auth.sessions_of(auth.enter(token));
end $$;

create or replace function api.sign_out_others(token text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.spend('submit', 'account', me.account_id::text);
    perform auth.end_other_sessions(me);
    perform audit.log(me, 'sign_out_others', 'ok');
end $$;

grant execute on function api.sessions(text), api.sign_out_others(text) to desk_user;
reset role;
