-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is kept of enrolments no longer than it is of use (courses.md II.12): answers, and who was not taken.
set local role desk_owner;

-- Answers: sensitive ones, whole ID and birthday among them, so many days after the course is closed or called off (setting
-- enrol_private_days); how to reach somebody until a year after the 學年度 is over.
create or replace function core.forget_answers() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    private int;
    contact int;
    until_  constant timestamptz := now() - core.term('enrol_private_days');
    year_   date := make_date(extract(year from core.today() - interval '7 months')::int - 1, 8, 1);  -- first day of the 學年度 before
begin
    delete from core.enrolment_private p using core.enrolment e, core.course c
        where e.id = p.enrolment_id and c.id = e.course_id and core.answers_over(c.state, c.state_at, until_);
    get diagnostics private = row_count;
    -- What was agreed to be shown out of the roster is shown no more.
    update core.enrolment e set answers = e.answers - core.items_of('P3'), row_version = e.row_version + 1, own_version = e.own_version + 1
        from core.course c where c.id = e.course_id and core.answers_over(c.state, c.state_at, until_) and e.answers ?| core.items_of('P3');
    update core.listed_person l set birth_date = null from core.enrolment e, core.course c
        where l.birth_date is not null and e.id = l.enrolment_id and c.id = e.course_id and core.answers_over(c.state, c.state_at, until_);
    update core.enrolment e set answers = e.answers - core.items_of('P2'), row_version = e.row_version + 1, own_version = e.own_version + 1
        from core.course c where c.id = e.course_id and c.date_to < year_ and e.answers ?| core.items_of('P2');
    get diagnostics contact = row_count;
    return jsonb_build_object('answers_private_gone', private, 'answers_contact_gone', contact);
end $$;

-- Whether a course is closed, or called off, since before then.
create or replace function core.answers_over(p_state text, p_at timestamptz, p_until timestamptz) returns boolean
language sql immutable as $$
    select p_state in ('confirmed', 'confirmed_empty', 'cancelled') and p_at < p_until
$$;

create or replace function core.unaccepted_states() returns text[]
language sql immutable as $$ select '{pending,drawn,waiting,offered,declined,cancelled,course_cancelled}'::text[] $$;

-- Of those who were not taken there are numbers alone, so long after the course is over and nothing has been done with it or them since
-- (setting unaccepted_years). Each course is gone through once, so many a night; who stands on a list, or was marked, is not among them.
create or replace function core.forget_unaccepted(p_most int default 5000) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_until constant timestamptz := now() - core.term('unaccepted_years');
    courses bigint[];
    gone    bigint[];
begin
    courses := array(select c.id from core.course c
        where c.date_to < (v_until at time zone 'Asia/Taipei')::date and c.state_at < v_until and not c.taken_over
          and not exists (select from core.enrolment_count n where n.course_id = c.id)
          and not exists (select from core.enrolment e join core.enrolment_event v on v.enrolment_id = e.id
              where e.course_id = c.id and e.state = any (core.unaccepted_states()) and v.at >= v_until)
        order by c.date_to, c.id limit p_most);
    gone := array(select e.id from core.enrolment e where e.course_id = any (courses) and e.state = any (core.unaccepted_states())
        and not exists (select from core.presence_event p where p.enrolment_id = e.id)
        and not exists (select from core.award w where w.person_id = e.person_id and w.enrolment_id = e.id)
        and not exists (select from core.list_version l join core.list_row w on w.list_id = l.id
            where l.course_id = e.course_id and w.enrolment_id = e.id));
    insert into core.enrolment_count(course_id, pending, waiting, declined, cancelled)
        select c, count(*) filter (where e.state in ('pending', 'drawn')), count(*) filter (where e.state in ('waiting', 'offered')),
            count(*) filter (where e.state = 'declined'), count(*) filter (where e.state in ('cancelled', 'course_cancelled'))
        from unnest(courses) c left join core.enrolment e on e.course_id = c and e.id = any (gone) group by c;
    perform core.forget_enrolments(gone);
    return jsonb_build_object('enrolments_gone', cardinality(gone));
end $$;

create or replace function core.forget_enrolments(p_gone bigint[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from core.leave_session x using core.leave l where l.id = x.leave_id and l.enrolment_id = any (p_gone);
    delete from core.leave x where x.enrolment_id = any (p_gone);
    delete from core.listed_person x where x.enrolment_id = any (p_gone);
    delete from core.list_entry x where x.enrolment_id = any (p_gone);
    delete from core.list_upload_absent x where x.enrolment_id = any (p_gone);
    delete from core.list_upload_row x where x.enrolment_id = any (p_gone);
    delete from core.slip_scan x where x.enrolment_id = any (p_gone);
    delete from core.attendance x where x.enrolment_id = any (p_gone);
    delete from core.enrolment_private x where x.enrolment_id = any (p_gone);
    delete from core.enrolment_event x where x.enrolment_id = any (p_gone);
    delete from core.enrolment x where x.id = any (p_gone);
end $$;
reset role;
