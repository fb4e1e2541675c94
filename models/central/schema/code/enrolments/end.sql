-- SPDX-License-Identifier: GPL-3.0-or-later
-- What ends enrolments, and what ends their answers.
set local role desk_owner;

-- 課程取消: with the course ends what anybody has of it; offers are void. The row of the course is locked.
create or replace function core.end_enrolments(c core.course, p_reason text, a auth.actor) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e core.enrolment;
    n int := 0;
begin
    for e in select * from core.enrolment x where x.course_id = c.id and x.state not in ('declined', 'cancelled', 'course_cancelled')
             order by x.id for no key update loop
        e := core.move_enrolment(e, 'course_cancelled', 'course', p_reason, a);
        perform core.post_enrolment('enrol.course_cancelled', e, jsonb_build_object('reason', coalesce(nullif(p_reason, ''), '（無）')), a.command_id);
        n := n + 1;
    end loop;
    return n;
end $$;

-- A course that goes to another unit (整併) takes those who are in it along.
create or replace function core.follow_course_unit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.enrolment e set organiser_id = new.unit_id where e.course_id = new.id;
    return null;
end $$;

-- Answers are kept no longer than they are of use: sensitive ones so many days after the course is closed or called off (setting
-- enrol_private_days), how to reach somebody until a year after the 學年度 is over.
create or replace function core.forget_answers() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    private int;
    contact int;
    days    int := core.setting_int('enrol_private_days');
    year_   date := make_date(extract(year from core.today() - interval '7 months')::int - 1, 8, 1);  -- first day of the 學年度 before
begin
    delete from core.enrolment_private p using core.enrolment e, core.course c where e.id = p.enrolment_id and c.id = e.course_id
        and c.state in ('confirmed', 'confirmed_empty', 'cancelled') and c.state_at < now() - make_interval(days => days);
    get diagnostics private = row_count;
    update core.enrolment e set answers = e.answers - '{mobile,parking,emergency}'::text[], row_version = e.row_version + 1
        from core.course c where c.id = e.course_id and c.date_to < year_ and e.answers ?| '{mobile,parking,emergency}';
    get diagnostics contact = row_count;
    return jsonb_build_object('answers_private_gone', private, 'answers_contact_gone', contact);
end $$;

grant execute on function core.end_enrolments(core.course, text, auth.actor) to desk_api;
reset role;
