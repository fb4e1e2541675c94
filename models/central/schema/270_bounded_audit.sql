-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in the audit is what the centre found, never what was sent; it is bounded in what one caller can add, and it
-- does not depend on whether a caller commits. Where a hostile caller would roll a row back, the deed is written down by
-- one transaction and only read by a later (api.open, commands, guesses), or the centre counts itself what was committed
-- (audit.notice), or a sequence counts, which no roll-back turns back (rights).
set local role desk_owner;

create or replace function audit.log(a auth.actor, p_what text, p_outcome text, p_detail jsonb default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare by_desk boolean := session_user in ('desk_user', 'desk_anon');
begin
    insert into audit.entry(account_id, person_id, case_hash, what, outcome, command_id, installation, detail)
        values (a.account_id, a.person_id, a.case_hash, p_what, p_outcome, a.command_id, coalesce(a.installation, ''),
                case when length(p_detail::text) > 8000 then jsonb_build_object('length', length(p_detail::text)) else p_detail end
                || case when by_desk then '{}'::jsonb else jsonb_build_object('operator', session_user) end);
end $$;

-- What a stranger causes: a row as long as strangers have not caused too many this hour. Counted by audit.notice all the same.
create function audit.log_stranger(a auth.actor, p_what text, p_outcome text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if auth.has_left('audit', 'strangers', '') then perform audit.log(a, p_what, p_outcome); end if;
end $$;

-- Counts that become one row an hour.
create table audit.tally (
    what    text primary key,
    n       bigint not null default 0,
    told_at timestamptz,
    seen    bigint not null default 0  -- of a sequence: where it stood
);
insert into audit.tally(what) values ('code_wrong'), ('follow_wrong'), ('sign_in_guesses'), ('right_missing');
create sequence audit.beyond_rights;
grant usage on sequence audit.beyond_rights to desk_api;

create function audit.add(p_what text, p_n bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update audit.tally t set n = t.n + p_n where t.what = p_what
$$;

-- Names that were tried in the last hour: how many, and each account that was tried more often than people mistype.
create function audit.tell_sign_ins() returns void
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
-- counted. Also counts the looks of 230_quotas.sql: a right code that no application followed.
create function audit.notice() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor;
    g     record;
    stood bigint;
begin
    perform from audit.tally x where x.what = 'code_wrong' for update skip locked;
    if not found then return; end if;  -- a twin is at it
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
            where q.action = 'look' and q.per = any (case when auth.known_domain(auth.domain_of(g.address)) then '{domain}'::text[] else '{new_domain,strangers}'::text[] end);
    end loop;
    select case when s.is_called then s.last_value else 0 end into stood from audit.beyond_rights s;
    update audit.tally x set n = n + stood - x.seen, seen = stood where x.what = 'right_missing' and stood > x.seen;
    update audit.tally x set n = (select count(*) from auth.attempt y where y.proof_at > now() - interval '1 hour' and y.verdict is distinct from 'ok')
        where x.what = 'sign_in_guesses' and (x.told_at is null or x.told_at < now() - interval '1 hour');
end $$;

-- What was counted, as a row an hour.
create function audit.tell() returns void
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
grant execute on function audit.log_stranger(auth.actor, text, text) to desk_api;
reset role;
