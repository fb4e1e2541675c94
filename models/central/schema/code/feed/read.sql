-- SPDX-License-Identifier: GPL-3.0-or-later
-- First loads, and what has changed since a cursor.
set local role desk_owner;

-- What has changed for everybody, by table; null for nothing.
create or replace function sync.public_changes(p_since xid8) returns sync.changed[]
language plpgsql stable as $$
begin
    return (select array_agg(row (c.tab, c.pks)::sync.changed) from (
        select x.tab, array_agg(distinct x.pk) as pks from sync.change x where x.unit_id = 0 and x.xid >= p_since group by x.tab) c);
end $$;

-- The same for the actor: rows of their unit, of the units below it in tables that reach so far, of what is
-- shared in their county, and of themselves.
create or replace function sync.my_changes(p_since xid8, p_below int[]) returns sync.changed[]
language plpgsql stable as $$
declare scopes jsonb := auth.my_scopes();
begin
    return (select array_agg(row (c.tab, c.pks)::sync.changed) from (
        select x.tab, array_agg(distinct x.pk) as pks from (
            select y.tab, y.pk from sync.change y
                where y.unit_id = auth.my_unit() and y.xid >= p_since and scopes ->> y.tab in ('unit', 'desk')
            union all select y.tab, y.pk from sync.change y
                where y.unit_id = any (p_below) and y.xid >= p_since and scopes ->> y.tab = 'below'
            union all select y.tab, y.pk from sync.change y
                where y.unit_id = -auth.my_county() and y.xid >= p_since and scopes ? y.tab
            union all select y.tab, y.pk from sync.change y
                where y.person_id = auth.my_person() and y.xid >= p_since and scopes ? y.tab) x
        group by x.tab) c);
end $$;

grant execute on function sync.public_changes(xid8), sync.my_changes(xid8, int[]) to desk_api;
reset role;

set local role desk_api;

create or replace function api.public_snapshot(tab text) returns table(pk bigint, doc json)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    return query select d.pk, d.doc from sync.public_docs($1, null) d;
end $$;

create or replace function api.public_delta(cursor text) returns table(tab text, op "char", pk bigint, doc json, next_cursor text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    next_one text;
    changes  sync.changed[];
    c        sync.changed;
begin
    perform auth.need_gate();
    next_one := sync.cursor();
    changes := sync.public_changes(sync.cursor_xid($1, next_one));
    foreach c in array coalesce(changes, '{}'::sync.changed[]) loop
        return query select c.tab, case when d.pk is null then 'D'::"char" else 'U'::"char" end, x.pk, d.doc, null::text
            from unnest(c.pks) x(pk) left join sync.public_docs(c.tab, c.pks) d on d.pk = x.pk;
    end loop;
    next_cursor := next_one;
    return next;
end $$;

create or replace function api.snapshot(tab text) returns table(pk bigint, doc json)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare me auth.actor := auth.enter_again();
begin
    perform auth.need_opened(me);
    return query select d.pk, d.doc from sync.docs(me.account_type, $1, null) d;
end $$;

create or replace function api.delta(token text, cursor text)
returns table(tab text, op "char", pk bigint, doc json, next_cursor text, scope_hash text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    next_one text := sync.cursor();
    me       auth.actor := auth.enter(token);
    since    xid8 := sync.cursor_xid($2, next_one);
    below    int[] := auth.units_below(me);
    changes  sync.changed[];
    c        sync.changed;
begin
    perform auth.need_opened(me);
    changes := sync.my_changes(since, below);
    foreach c in array coalesce(changes, '{}'::sync.changed[]) loop
        return query select c.tab, case when d.pk is null then 'D'::"char" else 'U'::"char" end, x.pk, d.doc, null::text, null::text
            from unnest(c.pks) x(pk) left join sync.docs(me.account_type, c.tab, c.pks) d on d.pk = x.pk;
    end loop;
    next_cursor := next_one;
    scope_hash := auth.scope_hash(me, below);
    return next;
end $$;

grant execute on function api.public_snapshot(text), api.public_delta(text) to desk_anon, desk_user;
grant execute on function api.snapshot(text), api.delta(text, text) to desk_user;
reset role;
