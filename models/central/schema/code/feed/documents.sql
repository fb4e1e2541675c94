-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows as they are sent. A table of the feed is a view of its name in the schema feed (in its subject's folder), which runs
-- under the caller's row security; a role sees the columns that auth.visibility names, and no others.
set local role desk_owner;

-- Rows of a public table; null pks: all.
create or replace function sync.public_docs(p_tab text, p_pks bigint[]) returns setof sync.doc
language plpgsql stable as $$
begin
    if not exists (select from sync.tab t where t.tab = p_tab and t.public) then perform core.refuse('KS001', 'table.unknown'); end if;
    return query execute format('select v.id::bigint, to_json(v) from feed.%I v where $1 is null or v.id = any($1)', p_tab) using p_pks;
end $$;

-- Rows of a private table as this role sees them.
create or replace function sync.docs(p_account_type text, p_tab text, p_pks bigint[]) returns setof sync.doc
language plpgsql stable as $$
declare columns text[] := auth.columns_of(p_account_type, p_tab);
begin
    if columns is null then perform core.refuse('KS001', 'table.unknown'); end if;
    return query execute format('select v.id::bigint, to_json(x) from feed.%I v cross join lateral (select %s) x where $1 is null or v.id = any($1)',
        p_tab, (select string_agg('v.' || quote_ident(c), ', ') from unnest(columns) c)) using p_pks;
end $$;

grant execute on function sync.public_docs(text, bigint[]), sync.docs(text, text, bigint[]) to desk_api;
reset role;
