-- SPDX-License-Identifier: GPL-3.0-or-later
-- The end of the old residence numbers.
set local role desk_owner;

-- 舊式統一證號 (two letters) may be used to the end of 2030 (NationalId::refusedOn).
create function core.national_id_ended(p text, p_day date) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select p ~ '^[A-Z][A-D]' and p_day >= date '2031-01-01'
$$;

create or replace function core.check_person_number(number text, sex text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare reason text := core.check_national_id(number);
begin
    if reason is null and core.sex_of_national_id(number) <> sex then reason := 'national_id.sex'; end if;
    if reason is null and core.national_id_ended(number, (now() at time zone 'Asia/Taipei')::date) then reason := 'national_id.ended'; end if;
    if reason is not null then perform core.refuse_field('national_id', reason); end if;
end $$;

grant execute on function core.national_id_ended(text, date) to desk_api;
reset role;
