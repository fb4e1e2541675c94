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

-- The row that a command is about is the one that was seen, and stands as the command takes it. p_word: what the refusals begin with;
-- p_codes: of what has been changed since, and of what stands otherwise.
create or replace function core.need_as_seen(p_word text, p_codes text[], p_version int, p_seen bigint, p_state text, p_states text[])
returns void
language plpgsql as $$
begin
    if p_version <> p_seen then
        perform core.refuse(p_codes[1], p_word || '.changed', jsonb_build_object('row_version', p_version, 'state', p_state));
    end if;
    if p_state <> all (p_states) then perform core.refuse(p_codes[2], p_word || '.state', jsonb_build_object('state', p_state)); end if;
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
    core.need_as_seen(text, text[], int, bigint, text, text[]), core.forbid_change() to desk_api;
reset role;
