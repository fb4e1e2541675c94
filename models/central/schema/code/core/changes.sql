-- SPDX-License-Identifier: GPL-3.0-or-later
-- Some fields of a row are changed by somebody who saw them as they were: {field: {base, new}}.
set local role desk_owner;

-- What of the row is to be another, as {field: new}. Refuses what cannot be changed (KD007: account name, name and ID never
-- are), what is no field of p_free, and a field that is not any more what was seen and not yet what is wanted (KD006).
create or replace function core.wanted_fields(body jsonb, now_is jsonb, p_free text[]) returns jsonb
language plpgsql as $$
declare
    fields    jsonb := body -> 'fields';
    wanted    jsonb := '{}'::jsonb;
    conflicts jsonb := '{}'::jsonb;
    f         record;
begin
    if coalesce(jsonb_typeof(fields), 'missing') <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "fields", "reason": "object"}');
    end if;
    for f in select e.key, e.value from jsonb_each(fields) e order by e.key loop
        if f.key in ('account_name', 'name', 'national_id') then
            perform core.refuse('KD007', 'field.frozen', jsonb_build_object('field', f.key));
        end if;
        if f.key <> all (p_free) or jsonb_typeof(f.value) <> 'object' or not f.value ? 'base' or not f.value ? 'new' then
            perform core.refuse('KC003', 'command.body', jsonb_build_object('field', left(f.key, 60), 'reason', 'field'));
        end if;
        if now_is -> f.key = f.value -> 'new' then continue; end if;
        if now_is -> f.key <> f.value -> 'base' then
            conflicts := conflicts || jsonb_build_object(f.key, jsonb_build_object('base', f.value -> 'base', 'mine',
                f.value -> 'new', 'theirs', now_is -> f.key));
        end if;
        wanted := wanted || jsonb_build_object(f.key, f.value -> 'new');
    end loop;
    if conflicts <> '{}' then perform core.refuse('KD006', 'field.conflict', jsonb_build_object('fields', conflicts)); end if;
    return wanted;
end $$;

-- What of p_after is another than before, for the history: {field: {before, after}}.
create or replace function core.changed_fields(p_before jsonb, p_after jsonb) returns jsonb
language sql immutable as $$
    select coalesce(jsonb_object_agg(f.key, jsonb_build_object('before', p_before -> f.key, 'after', f.value)), '{}')
    from jsonb_each(p_after) f where p_before -> f.key is distinct from f.value
$$;

grant execute on function core.wanted_fields(jsonb, jsonb, text[]), core.changed_fields(jsonb, jsonb) to desk_api;
reset role;
