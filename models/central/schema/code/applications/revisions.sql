-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a print shows, and its hash.
set local role desk_owner;

-- What a paper shows, as JSON; its hash is short enough to be printed. Only the masked ID goes in: from the hash of a
-- whole one its last four digits could be found by trying.
create or replace function core.content_of(a core.application) returns jsonb
language sql immutable as $$
    select jsonb_build_object('number', a.number, 'revision', a.revision, 'account_type', a.account_type, 'account_name', a.account_name,
        'name', a.name, 'sex', a.sex, 'national_id', a.national_id, 'job_title', a.job_title, 'unit_id', a.unit_id, 'subunit', a.subunit,
        'phone', a.phone, 'fax', a.fax, 'email', a.email, 'name_seal_only', a.name_seal_only)
        || case when a.takes_over is null then '{}' else jsonb_build_object('takes_over', a.takes_over_name) end
        || case when a.request = 'delete' then jsonb_build_object('request', a.request, 'delete_reason', a.delete_reason) else '{}' end
$$;

create or replace function core.hash_of(content jsonb) returns text
language sql stable as $$
    select left(encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), 12)
$$;

grant execute on function core.content_of(core.application), core.hash_of(jsonb) to desk_api;
reset role;
