-- SPDX-License-Identifier: GPL-3.0-or-later
-- Quotas and prices. Anonymous callers can be told apart by nothing that they cannot make up, so a quota for strangers is
-- one that a single stranger uses up for everybody. Hence two rules:
-- * Whoever has proved something (a case's secret, an installation on which somebody has signed in, an account) has quotas of
--   its own, which nobody else can use up.
-- * Strangers are refused nothing. What they ask for has a price, a proof of work (proofs.sql), which rises as more is asked
--   for: of this mailbox, of this domain, of all. A flood makes itself dear, first and most where it goes to.
set local role desk_owner;

-- The part of an address's domain that somebody has registered: subdomains can be made up.
create or replace function auth.domain_of(p_address text) returns text
language plpgsql immutable as $$
declare
    labels text[] := string_to_array(lower(split_part(p_address, '@', 2)), '.');
    n      int := coalesce(array_length(labels, 1), 0);
begin
    if n >= 3 and length(labels[n]) = 2 and labels[n - 1] = any ('{edu,gov,com,org,net,idv,mil,ac,co}') then
        return array_to_string(labels[n - 2:n], '.');
    end if;
    return array_to_string(labels[greatest(1, n - 1):n], '.');
end $$;

-- A quota, what of it was used in its span, and when the oldest of that was. The span ends with now(), which an index can
-- be asked for: in a transaction that lasts it counts more, not less.
create or replace function auth.used(p_action text, p_per text, p_key text) returns table(quota auth.quota, uses int, oldest timestamptz)
language sql stable as $$
    select q, x.uses, x.oldest from auth.quota q
        cross join lateral (select coalesce(sum(y.weight), 0)::int as uses, min(y.at) as oldest from auth.quota_use y
            where y.action = p_action and y.per = p_per and y.key = p_key and y.at > now() - q.span) x
        where q.action = p_action and q.per = p_per
$$;

-- With what weight one use is written down: of a large quota one in so many, for all of them; 0: not at all. Not by random(), whose seed
-- is the caller's.
create or replace function auth.weight_of(p_most int, p_uses int default 1) returns int
language plpgsql as $$
declare heavy int := greatest(1, p_most / 256);
begin
    if p_uses >= heavy then return p_uses; end if;
    return case when ('x' || encode(ext.gen_random_bytes(4), 'hex'))::bit(32)::bigint & 2147483647 < (2147483648 / heavy) * p_uses
           then heavy else 0 end;
end $$;

create or replace function auth.count_use(q auth.quota, p_key text, p_uses int default 1) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare heavy int := auth.weight_of(q.uses, p_uses);
begin
    if heavy > 0 then insert into auth.quota_use(action, per, key, weight) values (q.action, q.per, p_key, heavy); end if;
end $$;

create or replace function auth.refuse_quota(p_action text, p_per text, p_key text) returns void
language plpgsql stable as $$
declare u auth.quota_state;
begin
    select * into strict u from auth.used(p_action, p_per, p_key);
    perform core.refuse('KA007', 'quota.exceeded', jsonb_build_object('retry_after',
        greatest(1, ceil(extract(epoch from coalesce(u.oldest, clock_timestamp()) + (u.quota).span - clock_timestamp()))::int)));
end $$;

-- How many uses there are of a quota, after so many more; refused beyond them. Of auth.used what every call needs, without the rest.
create or replace function auth.need_left(p_action text, p_per text, p_key text, p_uses int) returns int
language plpgsql stable as $$
declare
    most int;
    used bigint;
begin
    select q.uses, (select sum(y.weight) from auth.quota_use y
            where y.action = p_action and y.per = p_per and y.key = p_key and y.at > now() - q.span)
        into strict most, used from auth.quota q where q.action = p_action and q.per = p_per;
    if coalesce(used, 0) + p_uses > most then perform auth.refuse_quota(p_action, p_per, p_key); end if;
    return most;
end $$;

-- A quota: refused beyond it.
create or replace function auth.spend(p_action text, p_per text, p_key text, p_uses int default 1) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare heavy int;
begin
    if not auth.sees_latest() then perform auth.need_latest(); end if;
    -- As auth.count_use, which would be a statement more for every call.
    heavy := auth.weight_of(auth.need_left(p_action, p_per, p_key, p_uses), p_uses);
    if heavy > 0 then insert into auth.quota_use(action, per, key, weight) values (p_action, p_per, p_key, heavy); end if;
end $$;

-- Several quotas of one action, a use of each: all are looked at, and then written down in one statement.
create or replace function auth.spend_each(p_action text, p_pers text[], p_keys text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare weighs int[] := array[]::int[];
begin
    if not auth.sees_latest() then perform auth.need_latest(); end if;
    for i in 1..cardinality(p_pers) loop
        weighs := weighs || auth.weight_of(auth.need_left(p_action, p_pers[i], p_keys[i], 1));
    end loop;
    insert into auth.quota_use(action, per, key, weight)
        select p_action, k.per, k.key, k.weight from unnest(p_pers, p_keys, weighs) k(per, key, weight) where k.weight > 0;
end $$;

-- The same without a word: false when it is used up.
create or replace function auth.has_left(p_action text, p_per text, p_key text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare u auth.quota_state;
begin
    select * into strict u from auth.used(p_action, p_per, p_key);
    if u.uses >= (u.quota).uses then return false; end if;
    perform auth.count_use(u.quota, p_key);
    return true;
end $$;

grant execute on function auth.domain_of(text), auth.spend(text, text, text, int), auth.spend_each(text, text[], text[]) to desk_api;
reset role;
