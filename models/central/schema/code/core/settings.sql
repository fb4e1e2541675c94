-- SPDX-License-Identifier: GPL-3.0-or-later
-- Settings of the centre, and times as they are sent.
set local role desk_owner;

create or replace function core.setting_int(p_key text) returns int
language plpgsql stable as $$
begin
    return (select s.value::int from core.setting s where s.key = p_key);
end $$;

-- How long something is kept: a setting …_days or …_years as a span.
create or replace function core.term(p_key text) returns interval
language plpgsql stable as $$
begin
    return case when p_key like '%\_years' then make_interval(years => core.setting_int(p_key))
        else make_interval(days => core.setting_int(p_key)) end;
end $$;

create or replace function core.utc(t timestamptz) returns text
language sql stable as $$ select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

-- The day it is in Taiwan.
create or replace function core.today() returns date
language sql stable as $$ select (now() at time zone 'Asia/Taipei')::date $$;

grant execute on function core.setting_int(text), core.utc(timestamptz), core.today() to desk_api;
reset role;
