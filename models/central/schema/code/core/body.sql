-- SPDX-License-Identifier: GPL-3.0-or-later
-- Reading the values of a body: what is not of the type asked for is refused.
set local role desk_owner;

create or replace function core.body_text(body jsonb, field text) returns text
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'string' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'text'));
    end if;
    return body ->> field;
end $$;

create or replace function core.body_int(body jsonb, field text) returns bigint
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'number' or (body ->> field) !~ '^[0-9]{1,15}$' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'integer'));
    end if;
    return (body ->> field)::bigint;
end $$;

create or replace function core.body_bool(body jsonb, field text, otherwise boolean default null) returns boolean
language plpgsql as $$
begin
    if otherwise is not null and not body ? field then return otherwise; end if;
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'boolean' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'boolean'));
    end if;
    return (body ->> field)::boolean;
end $$;

-- A text field that may be left out, or must stand; refused with KD005.
create or replace function core.body_plain(body jsonb, field text, p_min int, p_max int, p_multiline boolean default true) returns text
language plpgsql as $$
declare
    value  text;
    reason text;
begin
    if p_min = 0 and coalesce(jsonb_typeof(body -> field), 'null') = 'null' then return ''; end if;
    value := core.body_text(body, field);
    reason := core.check_text(value, p_min, p_max, p_multiline);
    if reason is not null then
        perform core.refuse_field(field, reason, jsonb_build_object('minimum', p_min, 'maximum', p_max, 'actual', length(value)));
    end if;
    return value;
end $$;

-- As before, of one line, and with some letter in it.
create or replace function core.body_words(body jsonb, field text, p_min int, p_max int) returns text
language plpgsql as $$
declare value text := core.body_plain(body, field, p_min, p_max, false);
begin
    if value <> '' and not core.has_letter(value) then perform core.refuse_field(field, 'text.letters'); end if;
    return value;
end $$;

create or replace function core.body_hex(body jsonb, field text, bytes int) returns bytea
language plpgsql as $$
declare value text := core.body_text(body, field);
begin
    if value !~ ('^([0-9a-f]{2}){' || bytes || '}$') then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'hex'));
    end if;
    return decode(value, 'hex');
end $$;

-- A list of ids, each once; none where it may be left out.
create or replace function core.body_ids(body jsonb, field text, p_most int, p_optional boolean default false) returns bigint[]
language plpgsql as $$
begin
    if p_optional and coalesce(jsonb_typeof(body -> field), 'null') = 'null' then return '{}'::bigint[]; end if;
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'array' or jsonb_array_length(body -> field) > p_most
        or exists (select from jsonb_array_elements(body -> field) x where jsonb_typeof(x) <> 'number' or x::text !~ '^[0-9]{1,15}$') then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'array'));
    end if;
    return array(select distinct x::bigint from jsonb_array_elements_text(body -> field) x order by 1);
end $$;

-- A day, as YYYY-MM-DD.
create or replace function core.body_date(body jsonb, field text) returns date
language plpgsql as $$
begin
    if core.body_text(body, field) !~ '^(19|20|21)[0-9]{2}-[01][0-9]-[0-3][0-9]$' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'date'));
    end if;
    return to_date(body ->> field, 'YYYY-MM-DD');
exception when datetime_field_overflow or invalid_datetime_format then
    perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'date'));
    return null;
end $$;

grant execute on function core.body_ids(jsonb, text, int, boolean), core.body_date(jsonb, text), core.body_text(jsonb, text),
    core.body_int(jsonb, text), core.body_bool(jsonb, text, boolean),
    core.body_plain(jsonb, text, int, int, boolean), core.body_words(jsonb, text, int, int),
    core.body_hex(jsonb, text, int) to desk_api;
reset role;
