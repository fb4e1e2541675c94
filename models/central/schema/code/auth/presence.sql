-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who else has a case or a course open that they decide on. Of the two ids that these functions take, one is null.
set local role desk_owner;

-- What is over with: a desk that gives no sign of life for a minute. That a course was open is known for ten minutes: its organiser
-- is told so before they withdraw it.
create or replace function auth.presence_over(x auth.presence) returns boolean
language sql stable as $$
    select x.seen_at < clock_timestamp() - case when x.course_id is null then interval '60 seconds' else interval '10 minutes' end
$$;

-- Ends the presence of this session at a case or a course, and what it has let expire at others.
create or replace function auth.end_presence(p_token_hash bytea, p_application bigint, p_course bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from auth.presence where ctid = any (array(
        select x.ctid from auth.presence x
        where x.token_hash = p_token_hash and (x.application_id = p_application or x.course_id = p_course or auth.presence_over(x))
        for update skip locked))
$$;

create or replace function auth.keep_presence(a auth.actor, p_token_hash bytea, p_application bigint, p_course bigint, p_gone boolean default false)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    now_is constant timestamptz := clock_timestamp();
    first  timestamptz;
begin
    select min(x.since) into first from auth.presence x
        where x.token_hash = p_token_hash and (x.application_id = p_application or x.course_id = p_course) and not x.gone
          and x.seen_at > now_is - interval '60 seconds';
    if p_gone and first is null then return; end if;
    perform auth.end_presence(p_token_hash, p_application, p_course);
    insert into auth.presence(application_id, course_id, account_id, token_hash, since, seen_at, gone)
        values (p_application, p_course, a.account_id, p_token_hash, coalesce(first, now_is), now_is, p_gone);
end $$;

-- The others who decide on the same as the actor and have this one open. Whoever has left the desk, been closed or signed out
-- is not named, whatever the row says.
create or replace function auth.others_present(a auth.actor, p_application bigint, p_course bigint) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'since', core.utc(o.since)) order by o.since, o.id), '[]') from (
        select ac.id, ac.name, min(x.since) as since from auth.presence x
        join core.account ac on ac.id = x.account_id and ac.state = 'open' and ac.unit_id = a.unit_id and ac.account_type = a.account_type
        join auth.session s on s.token_hash = x.token_hash and s.ended_at is null and s.expires_at > clock_timestamp()
        where (x.application_id = p_application or x.course_id = p_course) and not x.gone
          and x.seen_at > clock_timestamp() - interval '60 seconds' and x.account_id <> a.account_id
        group by ac.id, ac.name) o
$$;

-- Somebody of the desk has had a course open in the last ten minutes.
create or replace function auth.opened_lately(p_course bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from auth.presence x where x.course_id = p_course and x.seen_at > clock_timestamp() - interval '10 minutes')
$$;

-- What died without being left.
create or replace function auth.forget_presence() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from auth.presence where ctid = any (array(select x.ctid from auth.presence x where auth.presence_over(x) for update skip locked))
$$;

grant execute on function auth.end_presence(bytea, bigint, bigint), auth.keep_presence(auth.actor, bytea, bigint, bigint, boolean),
    auth.others_present(auth.actor, bigint, bigint), auth.opened_lately(bigint) to desk_api;
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
        perform auth.end_presence(me.token_hash, presence.application_id, null);
        return '[]'::jsonb;
    end if;
    if not exists (select from core.application x where x.id = presence.application_id and x.person_id <> me.person_id
                   and (x.reviewer_unit_id = auth.my_desk() or (x.reviewer_unit_id is null and x.unit_id = auth.my_chief_unit()))) then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    perform auth.keep_presence(me, me.token_hash, presence.application_id, null);
    return auth.others_present(me, presence.application_id, null);
end $$;

-- The same of a course, for whoever may decide on it at its desk.
create or replace function api.course_presence(token text, course_id bigint, present boolean) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    c  core.course;
begin
    if present is not true then
        perform auth.keep_presence(me, me.token_hash, null, course_presence.course_id, true);
        return '[]'::jsonb;
    end if;
    select * into c from core.course x where x.id = course_presence.course_id and x.reviewer_unit_id = me.unit_id;
    if c.id is null or me.account_type <> 'reviewer' or me.must_change or core.course_hand(c, me.person_id) is not null then
        perform core.refuse('KD140', 'course.not_visible');
    end if;
    perform auth.keep_presence(me, me.token_hash, null, c.id);
    return auth.others_present(me, null, c.id);
end $$;

grant execute on function api.presence(text, bigint, boolean), api.course_presence(text, bigint, boolean) to desk_user;
reset role;
