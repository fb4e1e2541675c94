-- SPDX-License-Identifier: GPL-3.0-or-later
-- Cells of the lists that an operator imports.
set local role desk_owner;

create or replace function core.check_rows(p_rows jsonb) returns void
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(p_rows), 'null') <> 'array' then
        perform core.refuse('KC003', 'command.body', '{"field": "rows", "reason": "array"}');
    end if;
end $$;

-- Which row a list says it is; its place, where it says nothing that is a number.
create or replace function core.row_of(r jsonb, p_place int) returns int
language sql immutable as $$
    select case when r ->> 'row' ~ '^[0-9]{1,9}$' then (r ->> 'row')::int else p_place end
$$;

-- Nothing but ASCII without blanks and «?», and 漢字 that every rule leaves as they are: most cells, known at a glance.
create or replace function core.is_plain(p text) returns boolean
language plpgsql immutable as $$
begin
    return p ~ '^[\u0021-\u003E\u0040-\u007E\u4E00-\u9FFF]*$';
end $$;

-- A cell as one line (models/domain: normaliseCell): without what shows nothing but the selectors of 漢字, radicals as the
-- 漢字 they stand for, a broken line joined. Names and addresses keep their full-width punctuation; null is ''.
create or replace function core.cell(r jsonb, field text) returns text
language plpgsql immutable as $$
declare v text := coalesce(r ->> field, '');
begin
    if core.is_plain(v) then return v; end if;
    if length(v) > 2000 then return v; end if;  -- far beyond what any field takes: refused for its length
    v := regexp_replace(v, '[' || core.ignorable() || ']', '', 'g');
    if field in ('name', 'address') then
        v := normalize(core.unified(v), NFC);
        v := regexp_replace(v, '(^|[^' || core.han() || '])[' || core.selectors() || ']+', '\1', 'g');
        v := regexp_replace(v, '([' || core.selectors() || '])[' || core.selectors() || ']+', '\1', 'g');
        v := normalize(v, NFC);
    else
        v := normalize(regexp_replace(v, '[' || core.selectors() || ']', '', 'g'), NFKC);
    end if;
    v := btrim(regexp_replace(v, '^[' || core.blanks() || ']+|[' || core.blanks() || ']+$', '', 'g'));
    v := regexp_replace(v, '([' || core.han() || '])[\u0009-\u000D\u0085\u2028\u2029]+(?=[' || core.han() || '])', '\1', 'g');
    return regexp_replace(v, '[' || core.blanks() || ']+', ' ', 'g');
end $$;

-- Null, or the reason why a text of a list cannot be kept. A lost character is a warning, not a reason: the list has it so.
create or replace function core.refuse_cell(field text, value text, p_min int, p_max int) returns text
language plpgsql immutable as $$
declare reason text;
begin
    if length(value) > p_max then return field || '.length'; end if;
    if length(value) between greatest(p_min, 1) and p_max and value ~ '[\u4E00-\u9FFF]' and core.is_plain(value) then return null; end if;
    reason := core.check_text(regexp_replace(value, '[' || core.lost() || ']', '?', 'g'), p_min, p_max, true);
    if reason is null and field in ('name', 'address') and value <> '' and not core.has_letter(value) then reason := 'text.letters'; end if;
    return field || '.' || split_part(reason, '.', 2);
end $$;

-- The same for what every unit and desk has: a name, which a mend may leave empty, and an address.
create or replace function core.refuse_unit(p_name text, p_address text, p_min int) returns text
language sql immutable as $$
    select coalesce(core.refuse_cell('name', p_name, p_min, 120), core.refuse_cell('address', p_address, 0, 200))
$$;

-- Whether characters of it are lost, and whether a whole text is what it may have been.
create or replace function core.has_lost(p text) returns boolean
language plpgsql immutable as $$
begin
    return not core.is_plain(p) and p ~ ('[' || core.lost() || ']');
end $$;

create or replace function core.may_have_been(p_lost text, p_whole text) returns boolean
language plpgsql immutable as $$
declare
    pattern text := '^';
    part    text;
    run     int := 0;
begin
    if core.is_plain(p_lost) or not core.has_lost(p_lost) or core.has_lost(p_whole) then return false; end if;
    foreach part in array string_to_array(p_lost, null) loop
        if core.has_lost(part) then
            run := run + 1;
        else
            -- One character of a double-byte text is lost as one sign or as two.
            pattern := pattern || case when run > 0 then format('.{1,%s}', run) else '' end || regexp_replace(part, '([^[:alnum:]])', '\\\1');
            run := 0;
        end if;
    end loop;
    return p_whole ~ (pattern || case when run > 0 then format('.{1,%s}', run) else '' end || '$');
end $$;
reset role;
