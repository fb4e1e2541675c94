-- SPDX-License-Identifier: GPL-3.0-or-later
-- First loads, and what has changed since a cursor.
set local role desk_api;

create or replace function api.public_snapshot(tab text) returns table(pk bigint, doc jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.pk, d.doc from sync.public_docs(tab, null) d
$$;

create or replace function api.public_delta(cursor text) returns table(tab text, op "char", pk bigint, doc jsonb, next_cursor text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    next_one text := sync.cursor();
    since    xid8;
    t        record;
begin
    perform auth.need_gate();
    since := sync.cursor_xid($1);
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
declare me auth.actor := auth.me();
begin
    perform auth.need_gate();
    if me.account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    perform auth.need_opened(), set_config('app.case', '', true);
    return query select d.pk, d.doc from sync.docs(me.account_type, $1, null) d;
end $$;

create or replace function api.delta(token text, cursor text)
returns table(tab text, op "char", pk bigint, doc jsonb, next_cursor text, scope_hash text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    next_one text := sync.cursor();
    me       auth.actor := auth.enter(token);
    since    xid8 := sync.cursor_xid($2);
    desk     int := coalesce(auth.my_desk(), auth.my_chief_unit());
    units    int[] := auth.my_account_units();
    person   bigint := auth.my_person();
    t        record;
begin
    perform auth.need_opened();
    for t in
        select c.tab as name, array_agg(distinct c.pk) as pks from (
            select x.tab, x.pk from sync.change x where x.unit_id = desk and x.xid >= since and x.tab in ('application', 'decision', 'scan')
            union all select x.tab, x.pk from sync.change x where x.unit_id = any(units) and x.xid >= since and x.tab = 'account'
            union all select x.tab, x.pk from sync.change x where x.person_id = person and x.xid >= since) c
        group by c.tab having (auth.sight_of(me.account_type, c.tab)).scope is not null
    loop
        return query select t.name, case when d.pk is null then 'D'::"char" else 'U'::"char" end, x.pk, d.doc, null::text, null::text
            from unnest(t.pks) x(pk) left join sync.docs(me.account_type, t.name, t.pks) d on d.pk = x.pk;
    end loop;
    return query select null::text, null::"char", null::bigint, null::jsonb, next_one, auth.scope_hash();
end $$;

grant execute on function api.public_snapshot(text), api.public_delta(text) to desk_anon, desk_user;
grant execute on function api.snapshot(text), api.delta(text, text) to desk_user;
reset role;
