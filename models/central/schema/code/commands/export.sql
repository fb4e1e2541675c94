-- SPDX-License-Identifier: GPL-3.0-or-later
-- 名單下載: a list that leaves a desk as a file is said first, and stands in the audit: how many rows, filtered by what, in which
-- format. Of accounts and units nothing comes back: what is written is what the desk has been shown. (Rosters: export.sql there.)
set local role desk_api;

-- What is said of every list; p_count: the field that says how many.
create or replace function cmd.said_export(body jsonb, p_count text) returns jsonb
language plpgsql stable as $$
declare
    n      bigint := core.body_int(body, p_count);
    filter text := core.body_plain(body, 'filter', 0, 2000, false);
    format text := core.body_text(body, 'format');
begin
    if n < 0 then perform core.refuse('KC003', 'command.body', jsonb_build_object('field', p_count, 'reason', 'number')); end if;
    if format not in ('ods', 'xlsx', 'csv', 'clipboard') then
        perform core.refuse('KC003', 'command.body', '{"field": "format", "reason": "word"}');
    end if;
    if upper(filter) ~ '[A-Z][A-D1289][0-9]{8}' then perform core.refuse_field('filter', 'audit.id'); end if;
    return jsonb_build_object(p_count, n, 'filter', filter, 'format', format);
end $$;

create or replace function cmd.account_export(a auth.actor, body jsonb) returns jsonb
language sql stable as $$ select cmd.said_export(body, 'accounts') $$;

create or replace function cmd.unit_export(a auth.actor, body jsonb) returns jsonb
language sql stable as $$ select cmd.said_export(body, 'units') $$;
reset role;
