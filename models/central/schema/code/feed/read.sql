-- SPDX-License-Identifier: GPL-3.0-or-later
-- First loads, and what has changed since a cursor.
set local role desk_owner;

-- What has changed for the actor: rows of their unit, of the units below it in tables that reach so far, and of themselves.
create or replace function sync.changes_for_me(p_since xid8, p_below int[]) returns table(tab text, pk bigint)
language plpgsql stable as $$
#variable_conflict use_column
declare scopes jsonb := auth.held() -> 'scopes';
begin
    return query select x.tab, x.pk from sync.change x
            where x.unit_id = auth.my_unit() and x.xid >= p_since and scopes ->> x.tab in ('unit', 'desk')
        union all select x.tab, x.pk from sync.change x
            where x.person_id = auth.my_person() and x.xid >= p_since and scopes ? x.tab;
    if p_below is not null then
        return query select x.tab, x.pk from sync.change x
            where x.unit_id = any (p_below) and x.xid >= p_since and scopes ->> x.tab = 'below';
    end if;
end $$;

grant execute on function sync.changes_for_me(xid8, int[]) to desk_api;
reset role;

set local role desk_api;

create or replace function api.public_snapshot(tab text) returns table(pk bigint, doc jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    return query select d.pk, d.doc from sync.public_docs(public_snapshot.tab, null) d;
end $$;

create or replace function api.public_delta(cursor text) returns table(tab text, op "char", pk bigint, doc jsonb, next_cursor text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    next_one text;
    since    xid8;
    t        record;
begin
    perform auth.need_gate();
    next_one := sync.cursor();
    since := sync.cursor_xid($1, next_one);
    for t in select c.tab as name, array_agg(distinct c.pk) as pks from sync.change c
             where c.unit_id = 0 and c.xid >= since group by c.tab loop
        return query select t.name, case when d.pk is null then 'D'::"char" else 'U'::"char" end, x.pk, d.doc, null::text
            from unnest(t.pks) x(pk) left join sync.public_docs(t.name, t.pks) d on d.pk = x.pk;
    end loop;
    return query select null::text, null::"char", null::bigint, null::jsonb, next_one;
end $$;

create or replace function api.snapshot(tab text) returns table(pk bigint, doc jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare me auth.actor := auth.enter_again();
begin
    perform auth.need_opened(me);
    return query select d.pk, d.doc from sync.docs(me.account_type, $1, null) d;
end $$;

create or replace function api.delta(token text, cursor text)
returns table(tab text, op "char", pk bigint, doc jsonb, next_cursor text, scope_hash text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    next_one text := sync.cursor();
    me       auth.actor := auth.enter(token);
    since    xid8 := sync.cursor_xid($2, next_one);
    below    int[] := auth.units_below(me);
    t        record;
begin
    perform auth.need_opened(me);
    for t in select c.tab as name, array_agg(distinct c.pk) as pks from sync.changes_for_me(since, below) c group by c.tab loop
        return query select t.name, case when d.pk is null then 'D'::"char" else 'U'::"char" end, x.pk, d.doc, null::text, null::text
            from unnest(t.pks) x(pk) left join sync.docs(me.account_type, t.name, t.pks) d on d.pk = x.pk;
    end loop;
    return query select null::text, null::"char", null::bigint, null::jsonb, next_one, auth.scope_hash(me, below);
end $$;

grant execute on function api.public_snapshot(text), api.public_delta(text) to desk_anon, desk_user;
grant execute on function api.snapshot(text), api.delta(text, text) to desk_user;
reset role;
