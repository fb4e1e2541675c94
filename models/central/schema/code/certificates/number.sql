-- SPDX-License-Identifier: GPL-3.0-or-later
-- Numbers and codes of certificates.
set local role desk_owner;

-- 證明字號: 民國 year, code of the unit, serial of both.
create or replace function core.new_certificate_number(p_unit int, p_at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    y int := extract(year from p_at at time zone 'Asia/Taipei')::int - 1911;
    u text := (select x.code from core.unit x where x.id = p_unit);
    n int;
begin
    insert into core.certificate_serial as s(year, unit_code, last) values (y, u, 1)
        on conflict (year, unit_code) do update set last = s.last + 1 returning last into n;
    return lpad(y::text, 3, '0') || '-' || u || '-' || lpad(n::text, 6, '0');
end $$;

-- Crockford's check symbol: the number that the signs write, modulo 37.
create or replace function core.code_check(p_code text) returns text
language plpgsql immutable as $$
declare
    signs constant text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U';
    r     int := 0;
begin
    for i in 1..length(p_code) loop
        r := (r * 32 + strpos(signs, substr(p_code, i, 1)) - 1) % 37;
    end loop;
    return substr(signs, r + 1, 1);
end $$;

-- Sixty bits that nobody guesses, and the check symbol.
create or replace function core.new_certificate_code() returns text
language plpgsql volatile as $$
declare
    bits bigint := ('x' || encode(ext.gen_random_bytes(8), 'hex'))::bit(64)::bigint;
    code text;
begin
    select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((bits >> (5 * i)) & 31)::int + 1, 1), '' order by i) into code
        from generate_series(0, 11) i;
    return code || core.code_check(code);
end $$;

-- As somebody types it: blanks and hyphens as they like, and letters that look like digits.
create or replace function core.typed_certificate_code(p_code text) returns text
language sql stable as $$
    select translate(upper(core.fold(left(coalesce(p_code, ''), 60))), 'OIL -', '011')
$$;

create or replace function core.typed_certificate_number(p_number text) returns text
language sql stable as $$ select replace(upper(core.fold(left(coalesce(p_number, ''), 60))), ' ', '') $$;

grant execute on function core.typed_certificate_code(text), core.typed_certificate_number(text) to desk_api;
reset role;
