-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of lists and hours, for the feed: what is set to whom the enrolments go, what is handed in to whom the forms of its course go,
-- an award to its person.
set local role desk_owner;

create or replace function sync.log_list_entry() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(c.unit_id, null, 'list_entry', 'U', new.enrolment_id) from core.course c where c.id = new.course_id;
    perform sync.log_change(null, k, 'list_entry', 'U', new.enrolment_id) from sync.keepers(new.course_id) k;
    return null;
end $$;

create or replace function sync.log_list() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = new.course_id;
    perform sync.log_of_course(c, tg_argv[0], 'U', new.id);
    perform sync.log_change(null, k, tg_argv[0], 'U', new.id) from sync.keepers(new.course_id) k;
    return null;
end $$;

create or replace function sync.log_award() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, new.person_id, 'award', 'U', new.id);
    return null;
end $$;

-- An 作業人員 who begins or ends to keep a course: with it goes what hangs on it.
create or replace function sync.log_lists_to(p_course bigint, p_account bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(null, a.person_id, x.tab, 'U', x.pk)
        from core.account a cross join lateral (
            select 'list_entry' as tab, e.enrolment_id as pk from core.list_entry e where e.course_id = p_course
            union all select 'course_list', v.id from core.list_version v where v.course_id = p_course
            union all select 'course_evidence', v.id from core.list_evidence v where v.course_id = p_course
            union all select 'correction', v.id from core.correction v where v.course_id = p_course) x
        where a.id = p_account and a.account_type = 'operator';
end $$;

create or replace function sync.log_lists_to_deputy() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_lists_to(coalesce(new.course_id, old.course_id), coalesce(new.account_id, old.account_id));
    return null;
end $$;

-- A course that changes its owner, its desk, or its unit (整併).
create or replace function sync.log_lists_of_course() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if old.owner_account_id is distinct from new.owner_account_id then
        perform sync.log_lists_to(new.id, old.owner_account_id), sync.log_lists_to(new.id, new.owner_account_id);
    end if;
    perform sync.log_change(x.unit, null, y.tab, x.op, y.pk)
        from (select old.reviewer_unit_id as unit, 'D'::"char" as op where old.reviewer_unit_id <> new.reviewer_unit_id
              union select new.reviewer_unit_id, 'U'::"char" where old.reviewer_unit_id <> new.reviewer_unit_id
              union select old.unit_id, 'D'::"char" where old.unit_id <> new.unit_id
              union select new.unit_id, 'U'::"char" where old.unit_id <> new.unit_id) x(unit, op)
        cross join (select 'course_list' as tab, v.id as pk from core.list_version v where v.course_id = new.id
                    union all select 'course_evidence', v.id from core.list_evidence v where v.course_id = new.id
                    union all select 'correction', v.id from core.correction v where v.course_id = new.id
                    union all select 'list_entry', e.enrolment_id from core.list_entry e where e.course_id = new.id
                        and old.unit_id <> new.unit_id) y;
    return null;
end $$;
reset role;
