-- SPDX-License-Identifier: GPL-3.0-or-later
-- 學年度 and 學期: the first from 1 August to 31 January, the second from 1 February to 31 July.
set local role desk_owner;

create or replace function core.semester_of(p_day date) returns core.semester
language sql immutable as $$
    select (extract(year from p_day - interval '7 months')::int - 1911) * 10 + case when extract(month from p_day) between 2 and 7 then 2 else 1 end
$$;

create or replace function core.semester_start(p_semester core.semester) returns date
language sql immutable as $$
    select case p_semester % 10 when 1 then make_date(p_semester / 10 + 1911, 8, 1) else make_date(p_semester / 10 + 1912, 2, 1) end
$$;

-- The day whose rosters a semester's figures are divided by (courses.md II.10.1).
create or replace function core.roster_day(p_semester core.semester) returns date
language sql immutable as $$
    select case p_semester % 10 when 1 then make_date(p_semester / 10 + 1911, 9, 30) else make_date(p_semester / 10 + 1912, 3, 31) end
$$;

create or replace function core.semester_name(p_semester core.semester) returns text
language sql immutable as $$
    select p_semester / 10 || ' 學年度第 ' || p_semester % 10 || ' 學期'
$$;

grant execute on function core.semester_of(date), core.semester_start(core.semester), core.roster_day(core.semester),
    core.semester_name(core.semester) to desk_api;
reset role;
