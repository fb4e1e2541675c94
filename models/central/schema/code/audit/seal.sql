-- SPDX-License-Identifier: GPL-3.0-or-later
-- Seals the audit in hash-chained blocks (database.md 7), and finds what no longer fits.
set local role desk_owner;

create or replace function audit.digest(p_lo xid8, p_hi xid8, out n bigint, out digest bytea)
language sql stable as $$
    select count(*), sha256(convert_to(coalesce(string_agg(to_jsonb(e)::text, e'\n' order by e.xid, e.id), ''), 'UTF8'))
    from audit.entry e where e.xid >= p_lo and e.xid < p_hi
$$;

-- Every column, by name: a column of later days does not change what was sealed before.
create or replace function audit.leaf_hash(e audit.entry) returns bytea
language sql stable set timezone = 'UTC' as $$
    select sha256(convert_to(jsonb_build_array(e.id, e.xid::text, e.at, e.account_id, e.person_id, encode(e.case_hash, 'hex'), e.what,
        e.outcome, e.command_id, e.installation, e.detail)::text, 'UTF8'))
$$;

create or replace function audit.block_hash(b audit.block) returns bytea
language sql stable set timezone = 'UTC' as $$
    select case b.format
        when 1 then sha256(b.prev || b.digest || convert_to(b.hi::text, 'UTF8'))
        else sha256(b.prev || b.digest || convert_to(jsonb_build_array(b.id, b.lo::text, b.hi::text, b.rows, b.at, b.format)::text, 'UTF8')) end
$$;

create or replace function audit.leaf_digest(p_block bigint, out n bigint, out digest bytea)
language sql stable as $$
    select count(*), sha256(coalesce(string_agg(l.hash, ''::bytea order by l.place), '')) from audit.leaf l where l.block_id = p_block
$$;

-- Seals what is committed for certain. Returns the rows sealed.
create or replace function audit.seal() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
    hi_xid xid8 := pg_snapshot_xmin(pg_current_snapshot());
    last   audit.block;
    b      audit.block;
begin
    lock table audit.block in share row exclusive mode;
    select * into last from audit.block order by id desc limit 1;
    b.lo := coalesce(last.hi, '0');
    b.hi := hi_xid;
    if not exists (select from audit.entry e where e.xid >= b.lo and e.xid < b.hi) then return 0; end if;
    b.id := nextval(pg_get_serial_sequence('audit.block', 'id'));
    insert into audit.leaf(entry_id, block_id, place, hash)
        select e.id, b.id, row_number() over (order by e.xid, e.id), audit.leaf_hash(e) from audit.entry e where e.xid >= b.lo and e.xid < b.hi;
    select d.n, d.digest into b.rows, b.digest from audit.leaf_digest(b.id) d;
    b.prev := coalesce(last.hash, '\x'::bytea);
    b.at := now();
    b.format := 2;
    b.hash := audit.block_hash(b);
    insert into audit.block overriding system value values (b.*);
    return b.rows;
end $$;

-- What no longer fits, block by block; entry where one row can be named. p_known: [{block, hash}] kept outside the centre.
-- p_after, p_upto: of these blocks alone, the first without and the last with; the last is null at the end.
create or replace function audit.faults(p_known jsonb, p_after bigint default 0, p_upto bigint default null)
returns table(block bigint, entry bigint, fault text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
#variable_conflict use_column
declare
    b    audit.block;
    d    record;
    prev bytea;
    at   xid8;
begin
    select x.hash, x.hi into prev, at from audit.block x where x.id = p_after;
    prev := coalesce(prev, '\x');
    at := coalesce(at, '0');
    for b in select * from audit.block x where x.id > p_after and (p_upto is null or x.id <= p_upto) order by x.id loop
        if b.prev <> prev or b.lo <> at then return query select b.id, null::bigint, 'block.before_missing'::text; end if;
        if b.hash <> audit.block_hash(b) then return query select b.id, null::bigint, 'block.changed'::text; end if;
        if b.format = 1 then
            select * into d from audit.digest(b.lo, b.hi);
            if d.n <> b.rows or d.digest <> b.digest then return query select b.id, null::bigint, 'block.rows_changed'::text; end if;
        else
            select * into d from audit.leaf_digest(b.id);
            if d.n <> b.rows or d.digest <> b.digest then return query select b.id, null::bigint, 'block.seals_changed'::text; end if;
            return query
                select b.id, x.entry_id, x.fault from (
                    select l.entry_id, case when e.id is null then 'row.deleted' else 'row.changed' end as fault
                    from audit.leaf l left join audit.entry e on e.id = l.entry_id
                    where l.block_id = b.id and (e.id is null or audit.leaf_hash(e) <> l.hash)
                    union all
                    select e.id, 'row.inserted' from audit.entry e
                    where e.xid >= b.lo and e.xid < b.hi and not exists (select from audit.leaf l where l.entry_id = e.id)) x
                order by x.entry_id;
        end if;
        prev := b.hash;
        at := b.hi;
    end loop;
    if p_upto is not null then return; end if;
    -- Seals without their block, and blocks that the operator has written down: the end may have been cut off.
    return query select x.id, null::bigint, 'block.missing'::text from (
        select l.block_id as id from audit.leaf l where not exists (select from audit.block y where y.id = l.block_id)
        union
        select (k ->> 'block')::bigint from jsonb_array_elements(coalesce(p_known, '[]')) k
            where not exists (select from audit.block y where y.id = (k ->> 'block')::bigint)) x order by x.id;
    return query select y.id, null::bigint, 'block.not_as_known'::text from jsonb_array_elements(coalesce(p_known, '[]')) k
        join audit.block y on y.id = (k ->> 'block')::bigint where encode(y.hash, 'hex') <> k ->> 'hash' order by y.id;
end $$;

-- The first block that no longer fits; null when all is whole.
create or replace function audit.first_broken() returns bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select min(f.block) from audit.faults(null) f
$$;

-- Seals and says what the newest block is, to be kept outside the centre.
create or replace function admin.seal() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    sealed bigint := audit.seal();
    last   audit.block;
begin
    select * into last from audit.block b order by b.id desc limit 1;
    return jsonb_build_object('sealed', sealed, 'block', last.id, 'hash', encode(last.hash, 'hex'), 'at', core.utc(last.at),
        'waiting', (select count(*) from audit.entry e where e.xid >= coalesce(last.hi, '0')));
end $$;

create or replace function admin.verify(known jsonb, "limit" int) returns table(block bigint, entry bigint, fault text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.block, f.entry, f.fault from audit.faults(known) f limit greatest(1, "limit")
$$;

create or replace function admin.audit_extent() returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('blocks', count(*), 'rows', coalesce(sum(b.rows), 0), 'block', max(b.id),
        'hash', (select encode(x.hash, 'hex') from audit.block x order by x.id desc limit 1),
        'waiting', (select count(*) from audit.entry e where e.xid >= coalesce((select max(x.hi) from audit.block x), '0')))
    from audit.block b
$$;

grant execute on function admin.seal(), admin.verify(jsonb, int), admin.audit_extent() to desk_admin;
reset role;
