-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the centre has seen since it looked last, and what it tells of it once an hour.
set local role desk_owner;

-- Names that were tried in the last hour: how many, and each account that was tried more often than people mistype.
create or replace function audit.tell_sign_ins() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    a auth.actor;
    r record;
begin
    for r in select auth.account_of(x.login) as account_id, count(*) as n from auth.attempt x
             where x.proof_at > now() - interval '1 hour' and x.verdict is distinct from 'ok'
             group by 1 having auth.account_of(min(x.login)) is not null and count(*) >= 5 order by 2 desc limit 100 loop
        a.account_id := r.account_id;
        perform audit.log(a, 'sign_in_guesses', 'account', jsonb_build_object('proofs', r.n));
    end loop;
end $$;

-- What the centre has seen since it looked last: a row for each right code that was entered; what else there was is
-- counted. Also counts the looks of quotas.sql: a right code that no application followed.
create or replace function audit.notice() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor;
    g     record;
    stood bigint;
begin
    perform from audit.tally x where x.what = 'code_wrong' for update skip locked;
    if not found then return; end if;  -- another transaction is at it
    for g in select x.id, x.case_hash, x.command_id, c.id as code, c.purpose, c.address, x.guess_hash = c.code_hash as fits
             from auth.code_guess x join auth.code c on c.id = x.code_id where not x.noticed order by x.id limit 10000 loop
        update auth.code_guess x set noticed = true where x.id = g.id;
        if g.fits then
            me.case_hash := g.case_hash;
            me.command_id := g.command_id;
            perform audit.log(me, 'code_entered', 'right', jsonb_build_object('purpose', g.purpose));
        else
            perform audit.add('code_wrong', 1);
        end if;
    end loop;
    for g in select x.id, c.address from auth.code_guess x join auth.code c on c.id = x.code_id
             where x.noticed and not x.counted and x.guess_hash = c.code_hash and c.purpose = 'address'
               and x.at < now() - interval '5 minutes' and c.used_by is null loop
        update auth.code_guess x set counted = true where x.id = g.id;
        perform auth.count_use(q, case q.per when 'strangers' then '' else auth.domain_of(g.address) end) from auth.quota q
            where q.action = 'look' and q.per = any (case when auth.known_domain(auth.domain_of(g.address))
                then '{domain}'::text[] else '{new_domain,strangers}'::text[] end);
    end loop;
    select case when s.is_called then s.last_value else 0 end into stood from audit.beyond_rights s;
    update audit.tally x set n = n + stood - x.seen, seen = stood where x.what = 'right_missing' and stood > x.seen;
    update audit.tally x set n = (select count(*) from auth.attempt y where y.proof_at > now() - interval '1 hour'
        and y.verdict is distinct from 'ok')
        where x.what = 'sign_in_guesses' and (x.told_at is null or x.told_at < now() - interval '1 hour');
end $$;

-- What was counted, as a row an hour.
create or replace function audit.tell() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t audit.tally;
begin
    for t in update audit.tally x set n = 0, told_at = now() from audit.tally before
             where before.what = x.what and before.n > 0 and (before.told_at is null or before.told_at < now() - interval '1 hour')
             returning before.what, before.n, before.told_at, before.seen loop
        perform audit.log(null, t.what, 'counted', jsonb_build_object('n', t.n));
        if t.what = 'sign_in_guesses' then perform audit.tell_sign_ins(); end if;
    end loop;
end $$;
reset role;
