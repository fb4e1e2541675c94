-- SPDX-License-Identifier: GPL-3.0-or-later
-- The texts an applicant agrees to.
set local role desk_owner;

create or replace function core.hash_consent() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.sha256 := encode(sha256(convert_to(new.text, 'UTF8')), 'hex');
    return new;
end $$;

grant execute on function core.hash_consent() to desk_api;
reset role;
