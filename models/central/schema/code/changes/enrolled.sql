-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a change of a course concerns.
set local role desk_owner;

-- How many have a part in a course as it is.
create or replace function core.course_enrolled(c core.course) returns int
language sql stable as $$ select c.taken + c.held + c.waiting $$;

-- Where they are reached.
create or replace function core.enrolled_mailboxes(p_course bigint) returns table(name text, email text)
language sql stable as $$ select ''::text, ''::text where false $$;

-- How many of them a form would no longer be open to. Who a place was given to is not looked up: whatever is narrower may.
create or replace function core.excluded_by_scope(c core.course, p_present jsonb, p_wanted jsonb) returns int
language sql stable as $$ select case when core.scope_within(p_present, p_wanted, c.unit_id) then 0 else core.course_enrolled(c) end $$;
reset role;
