-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of courses, for the feed: to the unit, to the desk that reviews, and, of what 作業人員 hold of their own courses alone, to
-- their persons.
set local role desk_owner;

create or replace function sync.log_of_course(c core.course, p_tab text, p_op "char", p_pk bigint) returns void
language plpgsql as $$
begin
    perform sync.log_change(x.unit, null, p_tab, p_op, p_pk) from (select c.unit_id union select c.reviewer_unit_id) x(unit);
end $$;

create or replace function sync.log_revisions_to(c core.course, p_account bigint) returns void
language plpgsql as $$
begin
    perform sync.log_change(null, a.person_id, 'course_revision', 'U', r.id)
        from core.course_revision r, core.account a where r.course_id = c.id and r.revision >= c.revision - 1 and a.id = p_account;
    perform sync.log_change(null, a.person_id, 'course_change', 'U', h.id)
        from core.course_change h, core.account a where h.course_id = c.id and a.id = p_account;
end $$;

create or replace function sync.log_course() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' and not core.course_is_sent(new) then return null; end if;  -- one of the site before
    if tg_op = 'UPDATE' and old.reviewer_unit_id <> new.reviewer_unit_id then
        perform sync.log_change(old.reviewer_unit_id, null, 'course', 'D', old.id);
        perform sync.log_change(old.reviewer_unit_id, null, 'course_revision', 'D', r.id) from core.course_revision r where r.course_id = old.id;
        perform sync.log_change(x.unit, null, 'course_event', x.op, e.id) from core.course_event e,
            (values (old.reviewer_unit_id, 'D'::"char"), (new.reviewer_unit_id, 'U'::"char")) x(unit, op) where e.course_id = new.id;
        perform sync.log_change(x.unit, null, 'course_change', x.op, h.id) from core.course_change h,
            (values (old.reviewer_unit_id, 'D'::"char"), (new.reviewer_unit_id, 'U'::"char")) x(unit, op) where h.course_id = new.id;
    end if;
    if tg_op = 'UPDATE' and old.unit_id <> new.unit_id then  -- 整併
        perform sync.log_change(old.unit_id, null, 'course', 'D', old.id);
        perform sync.log_change(x.unit, null, y.tab, x.op, y.pk)
            from (values (old.unit_id, 'D'::"char"), (new.unit_id, 'U'::"char")) x(unit, op)
            cross join (select 'course_revision' as tab, r.id as pk from core.course_revision r where r.course_id = new.id
                        union all select 'course_event', e.id from core.course_event e where e.course_id = new.id
                        union all select 'course_change', h.id from core.course_change h where h.course_id = new.id) y;
    end if;
    perform sync.log_of_course(new, 'course', 'U', new.id);
    if tg_op = 'UPDATE' then
        -- Which revisions a desk holds follows from these.
        if (old.state, old.revision, old.reviewer_unit_id) is distinct from (new.state, new.revision, new.reviewer_unit_id) then
            perform sync.log_of_course(new, 'course_revision', 'U', r.id) from core.course_revision r
                where r.course_id = new.id and r.revision >= new.revision - 2;
        end if;
        if old.owner_account_id is distinct from new.owner_account_id then
            perform sync.log_revisions_to(new, x) from unnest(array[old.owner_account_id, new.owner_account_id]) x;
        end if;
    end if;
    return null;
end $$;

create or replace function sync.log_course_revision() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = new.course_id;
    if not core.course_is_sent(c) then return null; end if;
    perform sync.log_of_course(c, 'course_revision', 'U', new.id);
    perform sync.log_change(null, a.person_id, 'course_revision', 'U', new.id) from core.account a
        where a.id in (select c.owner_account_id union all select d.account_id from core.course_deputy d where d.course_id = c.id);
    return null;
end $$;

create or replace function sync.log_course_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(x.unit, null, 'course_event', 'U', new.id)
        from (select new.unit_id union select new.reviewer_unit_id) x(unit);
    return null;
end $$;

create or replace function sync.log_course_deputy() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c core.course;
begin
    select * into c from core.course x where x.id = coalesce(new.course_id, old.course_id);
    perform sync.log_of_course(c, 'course', 'U', c.id), sync.log_revisions_to(c, coalesce(new.account_id, old.account_id));
    return null;
end $$;
reset role;
