-- SPDX-License-Identifier: GPL-3.0-or-later
-- Refusals: MESSAGE is a stable key, DETAIL its parameters as JSON (docs/api.md).
set local role desk_owner;

create or replace function core.refuse(code text, key text, detail jsonb default '{}') returns void
language plpgsql as $$
begin
    raise exception using errcode = code, message = key, detail = detail::text;
end $$;

create or replace function core.refuse_field(field text, reason text, more jsonb default '{}') returns void
language plpgsql as $$
begin
    perform core.refuse('KD005', 'field.invalid', jsonb_build_object('field', field, 'reason', reason) || more);
end $$;

-- For append-only tables.
create or replace function core.forbid_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception using errcode = '42501', message = 'append_only',
        detail = jsonb_build_object('table', tg_table_schema || '.' || tg_table_name)::text;
end $$;

-- Rows that are only added to, until their term (the setting that the trigger names) has passed since they came.
create or replace function core.keep_for() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'DELETE' and old.at < now() - core.term(tg_argv[0]) then return old; end if;
    raise exception using errcode = '42501', message = 'append_only',
        detail = jsonb_build_object('table', tg_table_schema || '.' || tg_table_name)::text;
end $$;

grant execute on function core.refuse(text, text, jsonb), core.refuse_field(text, text, jsonb),
    core.forbid_change() to desk_api;
reset role;
