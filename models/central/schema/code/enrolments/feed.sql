-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of enrolments, for the feed: to the unit of the course, to 作業人員 who keep it, and to the teacher: to them only what they
-- may see, not even that something happened before its hour.
set local role desk_owner;

-- The persons who keep a course and hold no more of it than that: 作業人員.
create or replace function sync.keepers(p_course bigint) returns setof bigint
language sql stable as $$
    select a.person_id from (select c.owner_account_id as id from core.course c where c.id = p_course
            union all select d.account_id from core.course_deputy d where d.course_id = p_course) k
        join core.account a on a.id = k.id and a.account_type = 'operator'
$$;

create or replace function sync.log_enrolment() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'DELETE' then
        perform sync.log_change(old.organiser_id, null, 'enrolment', 'D', old.id), sync.log_change(null, old.person_id, 'enrolment', 'D', old.id);
        perform sync.log_change(null, k, 'enrolment', 'D', old.id) from sync.keepers(old.course_id) k;
        return null;
    end if;
    if tg_op = 'UPDATE' and old.organiser_id <> new.organiser_id then
        perform sync.log_change(old.organiser_id, null, 'enrolment', 'D', old.id), sync.log_change(old.organiser_id, null, 'presence', 'D', old.id),
            sync.log_change(new.organiser_id, null, 'presence', 'U', old.id);
    end if;
    -- In one statement: thousands press at once.
    insert into sync.change(unit_id, person_id, tab, op, pk)
        select new.organiser_id, null, 'enrolment', 'U', new.id
        union all select null, new.person_id, 'enrolment', 'U', new.id where tg_op = 'INSERT' or old.own_version <> new.own_version
        union all select null, k, 'enrolment', 'U', new.id from sync.keepers(new.course_id) k;
    return null;
end $$;

create or replace function sync.log_registration() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(c.unit_id, null, 'registration', 'U', new.course_id) from core.course c where c.id = new.course_id;
    perform sync.log_change(null, k, 'registration', 'U', new.course_id) from sync.keepers(new.course_id) k;
    -- From the hour on its desk has the seats.
    if tg_op = 'UPDATE' and (old.result_at, old.announced_at) is distinct from (new.result_at, new.announced_at) then
        perform sync.log_change(c.reviewer_unit_id, null, 'course', 'U', c.id) from core.course c
            where c.id = new.course_id and core.course_is_sent(c);
    end if;
    return null;
end $$;

create or replace function sync.log_enrolments_to(p_course bigint, p_account bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, a.person_id, 'enrolment', 'U', e.id) from core.enrolment e, core.account a
        where e.course_id = p_course and a.id = p_account and a.account_type = 'operator';
    perform sync.log_change(null, a.person_id, 'presence', 'U', e.id)
        from core.enrolment e join core.attendance h on h.enrolment_id = e.id, core.account a
        where e.course_id = p_course and a.id = p_account and a.account_type = 'operator';
    perform sync.log_change(null, a.person_id, 'registration', 'U', r.course_id) from core.registration r, core.account a
        where r.course_id = p_course and a.id = p_account and a.account_type = 'operator';
end $$;

create or replace function sync.log_enrolments_to_deputy() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_enrolments_to(coalesce(new.course_id, old.course_id), coalesce(new.account_id, old.account_id));
    return null;
end $$;

create or replace function sync.log_enrolments_to_owner() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_enrolments_to(new.id, old.owner_account_id), sync.log_enrolments_to(new.id, new.owner_account_id);
    return null;
end $$;
reset role;
