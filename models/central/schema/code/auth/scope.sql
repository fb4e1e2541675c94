-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who is asking, and how far they see. A door finds its actor once (enter.sql) and holds what policies ask of it in
-- inservice_gate.actor, which nobody but the owner of these functions can set (lockdown.sql).
set local role desk_owner;

create or replace function auth.secret_hash(secret text) returns bytea
language sql stable as $$
    -- Every call passes here; the same by a pattern takes three times as long. Stable, as convert_to is: else it is planned at every call.
    select case when length(secret) = 64 and translate(secret, '0123456789abcdef', '') = '' then sha256(convert_to(secret, 'UTF8')) end
$$;

-- The account behind a token, now: however long the transaction has been open. A session belongs to the password it was
-- opened with. Times cannot tell: whoever changes it waits for the row, and what was opened meanwhile with the old one
-- would be the younger.
-- Asked by the doors alone, which have taken their owner's rights on.
create or replace function auth.me(token text) returns auth.actor
language plpgsql stable as $$
declare a auth.actor;
begin
    select ac.id, ac.person_id, ac.account_type, ac.account_name, ac.name, ac.unit_id, s.installation, f.kind is not null,
        null::bytea, null::uuid, null::bytea,
            null::text, s.token_hash, s.seen_at, s.opened, v.scopes, v.hash, f.kind
        into a
        from auth.session s
        join core.account ac on ac.id = s.account_id and ac.state = 'open'
        join auth.credential c on c.account_id = ac.id
        join auth.sight v on v.account_type = ac.account_type
        cross join lateral (select case when c.one_time then 'password.change'
                                        when v.binds and ac.device_bound_at is null then 'device.bind' end as kind) f
        where s.token_hash = auth.secret_hash(token)
          and s.ended_at is null and (s.generation = c.generation or s.token_hash = c.kept_token)
          and s.expires_at > clock_timestamp() and s.seen_at > clock_timestamp() - v.idle;
    return a;
end $$;

-- What is held of an actor: person|unit|t for a teacher|hash of a case's secret|how far they see, by table. Parts of a text, and no
-- JSON of it all: a policy asks for one of them at a time, and there are many policies. Whoever must change a one-time password or
-- bind a device first sees nothing.
create or replace function auth.to_hold(a auth.actor) returns text
language sql stable as $$
    select case when a.case_hash is not null then '|||' || encode(a.case_hash, 'hex') || '|'
                when a.must_change is distinct from false then ''
                else coalesce(a.person_id::text, '') || '|' || coalesce(a.unit_id::text, '') || '|'
                    || case when a.account_type = 'teacher' then 't||' else '||' end || coalesce(a.scopes::text, '') end
$$;

create or replace function auth.refuse_before_first(a auth.actor) returns void
language plpgsql as $$
begin
    perform core.refuse('KA003', case a.first_kind when 'password.change' then 'session.must_change' else 'session.must_bind' end);
end $$;

create or replace function auth.held(p_part int) returns text
language sql stable as $$ select nullif(split_part(current_setting('inservice_gate.actor', true), '|', p_part), '') $$;

create or replace function auth.my_person() returns bigint
language sql stable as $$ select auth.held(1)::bigint $$;

create or replace function auth.my_unit() returns int
language sql stable as $$ select auth.held(2)::int $$;

-- Of whoever holds a case's secret alone; its hash.
create or replace function auth.my_secret() returns bytea
language sql stable as $$ select decode(auth.held(4), 'hex') $$;

create or replace function auth.my_scopes() returns jsonb
language sql stable as $$ select auth.held(5)::jsonb $$;

-- The county of one's own unit, as far as one holds anything; of what is shared in a county.
create or replace function auth.my_county() returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select u.county_id from core.unit u where u.id = auth.my_unit());
end $$;

-- Whether it is a teacher account, of the person alone.
create or replace function auth.is_teacher() returns boolean
language sql stable as $$ select auth.held(3) is not null $$;

-- How far one sees in a table of the feed (auth.visibility), or null: read off the text, in which such a pair stands once and as
-- PostgreSQL writes it.
create or replace function auth.my_scope(p_tab text) returns text
language sql stable as $$
    select nullif(split_part(split_part(current_setting('inservice_gate.actor', true), '"' || p_tab || '": "', 2), '"', 1), '')
$$;

-- One's own subtree, and the units one's desk reviews though they stand elsewhere in the tree. Empty for none.
create or replace function auth.my_units() returns int[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare mine int := auth.my_unit();
begin
    return coalesce((select array_agg(u.id order by u.id) from (
        select c.descendant as id from core.unit_closure c where c.ancestor = mine
        union select x.id from core.unit x where x.chief_reviewer_id = mine
        union select x.id from core.unit x where x.colleague_reviewer_id = mine) u), '{}'::int[]);
end $$;

-- The same where one sees that far in some table of the feed, else null.
create or replace function auth.units_below(a auth.actor) returns int[]
language sql stable as $$
    select case when not a.must_change and jsonb_path_exists(a.scopes, '$.* ? (@ == "below")') then auth.my_units() end
$$;

-- One hash for all that decides what a feed contains; when it changes the desk loads again.
create or replace function auth.scope_hash(a auth.actor, p_below int[]) returns text
language sql stable as $$
    select left(encode(sha256(convert_to(concat_ws('|', a.account_id, a.account_type, a.unit_id, a.must_change,
        a.sight_hash, auth.my_county(), p_below), 'UTF8')), 'hex'), 32)
$$;

grant execute on function auth.secret_hash(text), auth.refuse_before_first(auth.actor), auth.held(int), auth.my_person(), auth.my_unit(),
    auth.my_secret(), auth.my_scopes(),
    auth.my_county(),
    auth.is_teacher(),
    auth.my_scope(text), auth.my_units(), auth.units_below(auth.actor), auth.scope_hash(auth.actor, int[]) to desk_api;
reset role;
