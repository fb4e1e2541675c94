-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in the audit is what the centre found, never what was sent; it is bounded in what one caller can add, and it
-- does not depend on whether a caller commits. Where a hostile caller would roll a row back, the act is written down by
-- one transaction and only read by a later (api.open, commands, guesses), or the centre counts itself what was committed
-- (audit.notice), or a sequence counts, which no roll-back turns back (rights).
set local role desk_owner;

-- Who did it, where nobody had to sign in: the operator's own login.
create or replace function audit.log(a auth.actor, p_what text, p_outcome text, p_detail jsonb default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- What is small enough is not written out to be measured.
    if pg_column_size(p_detail) > 1000 and length(p_detail::text) > 8000 then
        p_detail := jsonb_build_object('length', length(p_detail::text));
    end if;
    if session_user not in ('desk_user', 'desk_anon') then p_detail := p_detail || jsonb_build_object('operator', session_user); end if;
    insert into audit.entry(account_id, person_id, case_hash, what, outcome, command_id, installation, detail)
        values (a.account_id, a.person_id, a.case_hash, p_what, p_outcome, a.command_id, coalesce(a.installation, ''), p_detail);
end $$;

-- What a stranger causes: a row as long as strangers have not caused too many this hour. Counted by audit.notice all the same.
create or replace function audit.log_stranger(a auth.actor, p_what text, p_outcome text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if auth.has_left('audit', 'strangers', '') then perform audit.log(a, p_what, p_outcome); end if;
end $$;

create or replace function audit.add(p_what text, p_n bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update audit.tally t set n = t.n + p_n where t.what = p_what
$$;

grant execute on function audit.log(auth.actor, text, text, jsonb),
    audit.log_stranger(auth.actor, text, text) to desk_api;
reset role;
