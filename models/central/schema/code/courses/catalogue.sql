-- SPDX-License-Identifier: GPL-3.0-or-later
-- What courses are filled in from.
set local role desk_owner;

-- 課程代碼 begin where the centre's setting says. Never back: a number that was given is not given again.
create or replace function core.start_course_numbers() returns void
language plpgsql as $$
declare
    wanted bigint := core.setting_int('course_number_from');
    is_at  bigint := (select s.last_value from core.course_number s);
begin
    if wanted > is_at then perform setval('core.course_number', wanted, false); end if;
end $$;

create or replace function core.new_course_number() returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$ select nextval('core.course_number') $$;

grant execute on function core.new_course_number() to desk_api;
reset role;
