-- SPDX-License-Identifier: GPL-3.0-or-later
-- The surface of the change feed and of first loads.
set local role desk_owner;

create function sync.timeline() returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select case when pg_is_in_recovery() then (select timeline_id::text from pg_control_checkpoint())
                else ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int::text end
$$;

-- Taken before the data is read: older is safe, newer is not.
create function sync.cursor() returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select c.epoch || '/' || sync.timeline() || '/' || pg_snapshot_xmin(pg_current_snapshot()) from sync.centre c
$$;

-- The xid of a cursor that can be continued. Raises KS410.
create function sync.cursor_xid(p_cursor text) returns xid8
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    part text[];
    c    sync.centre;
begin
    -- Taken apart only if it looks like one of ours: of a long text each piece would take fifty times its room.
    if length(p_cursor) <= 70 and p_cursor ~ '^[0-9a-f-]{36}/[0-9]{1,10}/[0-9]{1,18}$' then part := string_to_array(p_cursor, '/'); end if;
    select * into c from sync.centre;
    if part is null or part[1] <> c.epoch::text or part[2] <> sync.timeline()
        or part[3]::xid8 < c.min_xid or part[3]::xid8 > pg_snapshot_xmax(pg_current_snapshot()) then
        perform core.refuse('KS410', 'sync.resync');
    end if;
    return part[3]::xid8;
exception when invalid_text_representation or null_value_not_allowed then
    perform core.refuse('KS410', 'sync.resync');
    return null;
end $$;
grant execute on all functions in schema sync to desk_api;
revoke execute on function sync.log_public(), sync.log_case(int, bigint, text, "char", bigint), sync.log_application(), sync.log_part(), sync.log_account() from desk_api;

-- One hash for all that decides what a feed contains; when it changes the desk loads again.
create function auth.scope_hash() returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select left(encode(sha256(convert_to(concat_ws('|', m.account_id, m.account_type, m.unit_id, m.must_change,
            auth.my_account_units()::text, auth.my_desk(), auth.my_chief_unit(),
            (select string_agg(v::text, ';' order by v.tab) from auth.visibility v where v.account_type = m.account_type)), 'UTF8')), 'hex'), 32)
    from auth.me() m
$$;
grant execute on function auth.scope_hash() to desk_api;

-- That a session reads is written down once by api.open, and read under it is only what a later transaction asks for:
-- whoever rolls back has read nothing unseen. Once more an hour, as far as it is committed.
create function auth.note_open(a auth.actor, p_token_hash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if pg_is_in_recovery() then return; end if;
    update auth.session s set opened = coalesce(s.opened, pg_current_xact_id()), opened_at = clock_timestamp() where s.token_hash = (
        select x.token_hash from auth.session x where x.token_hash = p_token_hash
            and (x.opened is null or x.opened_at < clock_timestamp() - interval '1 hour') for no key update skip locked);
    if found then
        perform audit.log(a, 'open', 'ok', jsonb_strip_nulls(jsonb_build_object('account_type', a.account_type, 'unit_id', a.unit_id)));
    end if;
end $$;

create function auth.need_opened() returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from auth.session s where s.token_hash = auth.secret_hash(current_setting('app.token', true))
                   and s.opened is distinct from pg_current_xact_id_if_assigned() and s.opened is not null) then
        perform core.refuse('KS002', 'sync.not_opened');
    end if;
end $$;
grant execute on function auth.note_open(auth.actor, bytea), auth.need_opened() to desk_api;

create function core.schema_version() returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(max(version), 0) from core.schema_step
$$;
grant execute on function core.schema_version() to desk_api;
reset role;

set local role desk_api;

create function api.public_cursor() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    return sync.cursor();
end $$;

create function api.public_snapshot(tab text) returns table(pk bigint, doc jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select d.pk, d.doc from sync.public_docs(tab, null) d
$$;

create function api.public_delta(cursor text) returns table(tab text, op "char", pk bigint, doc jsonb, next_cursor text)
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

create function api.open(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
begin
    perform auth.note_open(me, auth.secret_hash(token));
    return jsonb_build_object('account_id', me.account_id, 'person_id', me.person_id, 'account_name', me.account_name, 'name', me.name,
        'account_type', me.account_type, 'unit_id', me.unit_id, 'must_change', me.must_change,
        'expires_at', (select core.utc(s.expires_at) from auth.session s where s.token_hash = auth.secret_hash(token)),
        'scope_hash', auth.scope_hash(),
        'commands', (select coalesce(jsonb_agg(r.kind order by r.kind), '[]') from auth.command_right r
                     where r.account_type = me.account_type and (not me.must_change or r.kind = 'password.change')),
        'tabs', (select coalesce(jsonb_agg(v.tab order by v.tab), '[]') from auth.visibility v
                 where v.account_type = me.account_type and not me.must_change));
end $$;

create function api.cursor() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    if (auth.me()).account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    return sync.cursor();
end $$;

create function api.snapshot(tab text) returns table(pk bigint, doc jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare me auth.actor := auth.me();
begin
    perform auth.need_gate();
    if me.account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    perform auth.need_opened(), set_config('app.case', '', true);
    return query select d.pk, d.doc from sync.docs(me.account_type, $1, null) d;
end $$;

create function api.delta(token text, cursor text)
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

grant execute on function api.public_cursor(), api.public_snapshot(text), api.public_delta(text) to desk_user, desk_anon;
grant execute on function api.open(text), api.cursor(), api.snapshot(text), api.delta(text, text) to desk_user;
reset role;
