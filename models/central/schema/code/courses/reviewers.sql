-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which desk reviews a course, and who of it may: nobody decides on a course that they have a hand in (四眼原則), nor does the
-- same person through another account. Where a desk has nobody else the course is decided by 教師進修網.
set local role desk_owner;

-- What somebody has to do with a course: owner, submitter, deputy, contact, lecturer; null: nothing. Contacts are told by the mail
-- address or the name of any account of that person, lecturers by their number, or by the name where none is known.
create or replace function core.course_hand(c core.course, p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine  bigint[] := array(select x.id from core.account x where x.person_id = p_person);
    names text[] := array(select distinct core.fold(x.name) from core.account x where x.person_id = p_person);
    mails text[] := array(select distinct lower(x.email) from core.account x where x.person_id = p_person and x.email <> '');
begin
    if c.owner_account_id = any (mine) then return 'owner'; end if;
    if exists (select from core.course_revision r where r.course_id = c.id and r.submitted_by_account_id = any (mine)) then
        return 'submitter';
    end if;
    if exists (select from core.course_deputy d where d.course_id = c.id and d.account_id = any (mine)) then return 'deputy'; end if;
    if exists (select from core.course_revision r cross join jsonb_array_elements(r.body -> 'contacts') x
               where r.course_id = c.id and r.revision = c.revision
                 and (lower(x ->> 'email') = any (mails) or core.fold(x ->> 'name') = any (names))) then return 'contact'; end if;
    if exists (select from core.course_lecturer l where l.course_id = c.id and l.revision = c.revision
                 and (l.person_id = p_person or l.person_id is null and core.fold(l.name) = any (names))) then return 'lecturer'; end if;
    return null;
end $$;

-- Somebody of a desk who could decide on a course.
create or replace function core.desk_can_decide(c core.course, p_desk int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.account ac where ac.unit_id = p_desk and ac.account_type = 'reviewer' and ac.state = 'open'
        and core.course_hand(c, ac.person_id) is null);
end $$;

create or replace function core.inservice_net() returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select u.id from core.unit u join core.desk d on d.id = u.id where u.kind = 'inservice_net' order by u.id limit 1);
end $$;

-- The desk of a unit's courses by the rules: that of its 總負責人; of a desk's own ones 教師進修網. Null: there is none yet.
create or replace function core.course_desk_of(p_unit int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select case when k.is_desk then core.inservice_net() else u.chief_reviewer_id end
            from core.unit u join core.unit_kind k on k.key = u.kind where u.id = p_unit);
end $$;

-- Whether a unit's courses are a desk's to review: those it may also register for it.
create or replace function core.reviews_courses_of(p_desk int, p_unit bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.unit u join core.unit_kind k on k.key = u.kind
        where u.id = p_unit and u.eligible and not k.is_desk and core.course_desk_of(u.id) = p_desk);
end $$;

-- Who runs the courses of a unit: its 總負責人, else a 連絡人, else the only 作業人員. A row of nulls: nobody, or several.
create or replace function core.runs_courses_of(p_unit bigint) returns core.account
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare ac core.account;
begin
    select x.* into ac from core.account x where x.unit_id = p_unit and x.state = 'open' and x.account_type in ('chief_manager', 'contact')
        order by x.account_type = 'contact', x.id limit 1;
    if ac.id is null and (select count(*) from core.account x where x.unit_id = p_unit and x.state = 'open' and x.account_type = 'operator') = 1 then
        select x.* into ac from core.account x where x.unit_id = p_unit and x.state = 'open' and x.account_type = 'operator';
    end if;
    return ac;
end $$;

-- The desk of a course that is there with its people: as the rules say, unless nobody there may decide on it.
create or replace function core.course_desk(c core.course) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    net  int := core.inservice_net();
    desk int := core.course_desk_of(c.unit_id);
begin
    return case when desk is not null and net is not null and desk <> net and not core.desk_can_decide(c, desk) then net else desk end;
end $$;

-- Brings a course to the desk that it belongs to now.
create or replace function core.reroute_course(p_course bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      core.course := core.lock_course(p_course);
    desk   int := core.course_desk(c);
    nobody auth.actor;
begin
    if desk is null or desk = c.reviewer_unit_id then return false; end if;
    update core.course x set reviewer_unit_id = desk, row_version = x.row_version + 1 where x.id = c.id;
    c.reviewer_unit_id := desk;
    perform core.note_course(c, 'reroute', core.course_state(c.state, c.ends_at), (select d.name from core.desk d where d.id = desk), nobody);
    return true;
end $$;

-- A unit's new desk takes along what is not closed: a desk keeps nothing that it no longer reviews.
create or replace function core.move_courses() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.reroute_courses_of(new.id);
    return null;
end $$;

create or replace function core.reroute_courses_of(p_unit int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_course bigint;
begin
    for v_course in select x.id from core.course x where x.unit_id = p_unit and core.course_lives(x.state) order by x.id loop
        perform core.reroute_course(v_course);
    end loop;
end $$;

-- What waits at a desk where nobody is left who may decide on it goes on to 教師進修網, and comes back when somebody is.
create or replace function core.reroute_waiting() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_course bigint;
    n        int := 0;
begin
    for v_course in select x.id from core.course x where x.state in ('submitted', 'returned', 'list_submitted')
                        and core.course_desk(x) <> x.reviewer_unit_id
                    order by x.id loop
        if core.reroute_course(v_course) then n := n + 1; end if;
    end loop;
    return jsonb_build_object('courses_rerouted', n);
end $$;

-- 整併: what is open goes to the other unit, and what is closed with it: whoever works there may have to put it right. What was
-- rejected, withdrawn or cancelled stays where it was.
create or replace function core.merge_courses(p_from int, p_into int) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n bigint;
begin
    update core.course x set unit_id = p_into, row_version = x.row_version + 1
        where x.unit_id = p_from and x.state not in ('rejected', 'withdrawn', 'cancelled');
    get diagnostics n = row_count;
    perform core.reroute_courses_of(p_into), core.merge_named(p_from, p_into);
    return n;
end $$;

-- How many courses of a unit are not closed.
create or replace function core.open_courses(p_unit int) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from core.course x where x.unit_id = p_unit and core.course_lives(x.state));
end $$;

create trigger move_courses after update of chief_reviewer_id on core.unit for each row
    when (old.chief_reviewer_id is distinct from new.chief_reviewer_id) execute function core.move_courses();

grant execute on function core.course_hand(core.course, bigint), core.course_desk(core.course), core.course_desk_of(int),
    core.reroute_course(bigint), core.reviews_courses_of(int, bigint), core.runs_courses_of(bigint) to desk_api;
reset role;
