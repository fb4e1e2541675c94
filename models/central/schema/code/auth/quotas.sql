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
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    labels text[] := string_to_array(lower(split_part(p_address, '@', 2)), '.');
    n      int := coalesce(array_length(labels, 1), 0);
begin
    if n >= 3 and length(labels[n]) = 2 and labels[n - 1] = any ('{edu,gov,com,org,net,idv,mil,ac,co}') then
        return array_to_string(labels[n - 2:n], '.');
    end if;
    return array_to_string(labels[greatest(1, n - 1):n], '.');
end $$;

-- What was used in the span, and when the oldest of it was.
create or replace function auth.used(p_action text, p_per text, p_key text, p_span interval, out uses int, out oldest timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(sum(u.weight), 0)::int, min(u.at) from auth.quota_use u
    where u.action = p_action and u.per = p_per and u.key = p_key and u.at > clock_timestamp() - p_span
$$;

-- Writes one use down; of a large quota one in so many, for all of them. Not by random(), whose seed is the caller's.
create or replace function auth.count_use(q auth.quota, p_key text, p_uses int default 1) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare heavy int := greatest(1, q.uses / 256);
begin
    if p_uses < heavy then
        if ('x' || encode(ext.gen_random_bytes(4), 'hex'))::bit(32)::bigint & 2147483647 >= (2147483648 / heavy) * p_uses then return; end if;
    else
        heavy := p_uses;
    end if;
    insert into auth.quota_use(action, per, key, weight) values (q.action, q.per, p_key, heavy);
end $$;

-- A quota: refused beyond it.
create or replace function auth.spend(p_action text, p_per text, p_key text, p_uses int default 1) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    q auth.quota;
    u record;
begin
    perform auth.need_latest();
    select * into strict q from auth.quota where action = p_action and per = p_per;
    select * into u from auth.used(p_action, p_per, p_key, q.span);
    if u.uses + p_uses > q.uses then
        perform core.refuse('KA007', 'quota.exceeded', jsonb_build_object('retry_after',
            greatest(1, ceil(extract(epoch from coalesce(u.oldest, clock_timestamp()) + q.span - clock_timestamp()))::int)));
    end if;
    perform auth.count_use(q, p_key, p_uses);
end $$;

-- The same without a word: false when it is used up.
create or replace function auth.has_left(p_action text, p_per text, p_key text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare q auth.quota;
begin
    select * into strict q from auth.quota where action = p_action and per = p_per;
    if (auth.used(p_action, p_per, p_key, q.span)).uses >= q.uses then return false; end if;
    perform auth.count_use(q, p_key);
    return true;
end $$;

grant execute on function auth.domain_of(text), auth.spend(text, text, text, int) to desk_api;
reset role;
