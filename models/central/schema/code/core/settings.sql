-- SPDX-License-Identifier: GPL-3.0-or-later
-- Settings of the centre, and times as they are sent.
set local role desk_owner;

create or replace function core.setting_int(p_key text) returns int
language sql stable set search_path = pg_catalog, pg_temp as $$ select value::int from core.setting where key = p_key $$;

create or replace function core.utc(t timestamptz) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

create or replace function core.pick(doc jsonb, columns text[]) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(doc) e where e.key = any(columns)
$$;

grant execute on function core.setting_int(text), core.utc(timestamptz), core.pick(jsonb, text[]) to desk_api;
reset role;
