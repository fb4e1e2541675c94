-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands on the page of a course about enrolling: its dates and seats for everybody, and for a teacher the form, prefilled, with
-- the first thing that stands against it.
set local role desk_owner;

create or replace function core.notice_version() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select n.version from core.enrolment_notice n where n.in_force);
end $$;

-- The last day on which what is asked for is kept: of sensitive items by the closing, as it is due; else by the 學年度.
create or replace function core.answers_until(c core.course, s jsonb) returns date
language sql stable as $$
    select case when exists (select from jsonb_array_elements_text(s -> 'items') i where core.item_class(i) = 'P3')
        then c.due_on + core.setting_int('enrol_private_days')
        when core.needs_notice(s) then make_date(extract(year from c.date_to - interval '7 months')::int + 2, 7, 31) end
$$;

create or replace function core.enrol_prefill(t core.teacher) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_strip_nulls(jsonb_build_object('title', (select x.name from core.teacher_title x where x.id = t.title_id),
        'subject', (select string_agg(x.name, '、' order by array_position(t.subjects, x.id)) from core.subject x where x.id = any (t.subjects)),
        'school_kind', (select case u.kind when 'senior_high' then 'senior_high' when 'vocational_high' then 'vocational' when 'junior_high'
            then 'junior_high'
            when 'elementary' then 'elementary' when 'kindergarten' then 'kindergarten' when 'special_education' then 'special' else 'other' end
            from core.unit u where u.id = t.unit_id), 'school', (select u.name from core.unit u where u.id = t.unit_id),
        -- What somebody has said of himself the last time.
        'mobile', (select e.answers ->> 'mobile' from core.enrolment e where e.person_id = t.person_id and e.answers ? 'mobile'
            order by e.id desc limit 1),
        'meal', (select e.answers ->> 'meal' from core.enrolment e where e.person_id = t.person_id and e.answers ? 'meal'
            order by e.id desc limit 1)));
end $$;

-- The own enrolment, as far as it may be seen.
create or replace function core.own_shown(c core.course, r core.registration, e core.enrolment) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare hidden boolean := core.results_hidden(c.id);
begin
    if e.id is null then return null; end if;
    return jsonb_build_object('id', e.id, 'row_version', e.own_version, 'state', core.shown_state(e.state, e.offer_until, hidden),
        'position', core.queue_place(e), 'at', core.utc(e.queued_at), 'reason', case when hidden then '' else e.reason end,
        'offer_until', case when not hidden and core.enrolment_state(e.state, e.offer_until) = 'offered' then core.utc(e.offer_until) end,
        'class_no', case when not hidden then e.class_no end,  -- also one that was chosen: who is accepted may be in another
        'confirmed', core.is_confirmed(e), 'sent_by', (select u.name from core.unit u where u.id = core.sent_by(e.id)),
        'classroom', (select core.classroom_of(e, v.body) from core.course_revision v
            where v.course_id = c.id and v.revision = c.revision), 'answers', e.answers, 'follow_up', core.lacking(r.settings, e.answers));
end $$;

-- 已報名學員: for who is among them, as the organiser has set (遮罩姓名, 僅人數, 僅自己).
create or replace function core.shown_list(c core.course, r core.registration, p_person bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    hidden boolean := core.results_hidden(c.id);
    own    core.enrolment := core.live_enrolment(c.id, p_person);
begin
    -- Whoever enrols and rolls back is not among them.
    if r.settings ->> 'show_list' = 'count' or own.id is null or own.xid is not distinct from pg_current_xact_id_if_assigned() then
        return '[]'::jsonb;
    end if;
    return (select coalesce(jsonb_agg(jsonb_build_object('no', x.no, 'name', case when x.own then x.name
        else core.mask_name(x.name) end, 'sex', x.sex,
            'unit', x.unit, 'staff_group', x.staff_group, 'state', x.shown, 'at', core.utc(x.queued_at), 'own', x.own) order by x.no), '[]')
        from (select row_number() over (order by array_position('{accepted,cancelling,offered,waiting,pending,listed,declined}'::text[], y.shown),
                  y.queued_at, y.id) as no, y.*
              from (select e.id, e.name, e.sex, e.queued_at, coalesce(u.name, e.unit_text) as unit,
                        coalesce(j.staff_group, '') as staff_group, e.person_id = p_person as own,
                        case e.person_id = p_person when true then core.shown_state(e.state, e.offer_until, hidden)
                            else replace(replace(core.shown_state(e.state, e.offer_until, hidden), 'cancelling', 'accepted'), 'offered',
                                'waiting') end as shown
                    from core.enrolment e left join core.unit u on u.id = e.unit_id left join core.teacher_title j on j.id = e.title_id
                    where e.course_id = c.id and core.enrolment_lives(e.state)
                      and (e.person_id = p_person or r.settings ->> 'show_list' = 'masked')) y) x where x.no <= 1000 or x.own);
end $$;

-- How many; of who is accepted while results are hidden: nothing.
create or replace function core.shown_counts(c core.course, r core.registration) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare hidden boolean := core.results_hidden(c.id);
begin
    if r.settings ->> 'show_list' = 'own' then return '{"accepted": null, "waiting": null, "pending": null}'::jsonb; end if;
    return (select jsonb_build_object('accepted', count(*) filter (where x.shown in ('accepted', 'cancelling')),
            'waiting', count(*) filter (where x.shown in ('waiting', 'offered')), 'pending', count(*) filter (where x.shown = 'pending'))
        from (select core.shown_state(e.state, e.offer_until, hidden) as shown from core.enrolment e where e.course_id = c.id) x);
end $$;

-- 線上報名餘額 for somebody of a school, null: nobody's. Where who comes first has the seat, one that others wait for is nobody else's: who
-- enrols now waits behind them.
create or replace function core.online_left(c core.course, r core.registration, p_unit int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    seats int := core.online_seats(c, r);
    free  int := greatest(0, seats - core.shown_taken(c));
begin
    return case when free > 0 and r.accept_mode = 'first_come' and core.is_awaited(c, r, p_unit, seats) then 0 else free end;
end $$;

create or replace function core.enrolment_page(c core.course, p_person bigint, p_teacher boolean) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    r core.registration := core.registration_of(c.id);
    t core.teacher;
    e core.enrolment;
    s jsonb := r.settings;
    n core.enrolment_notice;
    no core.enrol_refusal;
    clash jsonb;
begin
    if p_teacher then
        t := core.teacher_of(p_person);
        select * into e from core.enrolment x where x.course_id = c.id and x.person_id = p_person
            order by core.enrolment_lives(x.state) desc, x.id desc limit 1;
        no := (core.pressed(c.number, p_person)).no;
        if no.key is null and core.is_full(c, r, t.unit_id) then no := core.enrol_no('KD276', 'enrol.full'); end if;
        clash := core.clash_of(c, p_person);
    else
        no := core.enrol_time_refusal(c, r);
        if no.key is null or no.key <> 'enrol.none' and no.key <> 'enrol.not_published' then no := core.enrol_no('', 'enrol.not_teacher'); end if;
    end if;
    select * into n from core.enrolment_notice x where x.in_force and core.needs_notice(s);
    return jsonb_build_object('number', c.number, 'course_id', c.id, 'title', c.title, 'starts_at', core.utc(core.first_session_start(c)),
            'now', core.utc(clock_timestamp()), 'refusal', case when no.key is not null
                then jsonb_build_object('key', no.key, 'values', no.said) end,
            'own', core.own_shown(c, r, e), 'warnings', case when clash is null then '[]'
                else jsonb_build_array(jsonb_build_object('key', 'enrol.clash', 'values', clash)) end)
        || case when r.course_id is null or not r.enabled then '{}' else core.asked_form(c, r) || jsonb_build_object(
            'online_quota', core.online_seats(c, r), 'online_left', core.online_left(c, r, t.unit_id),
            'draw', core.shown_draw(c, r),
            'consent', case when n.version is not null then jsonb_build_object('version', n.version, 'title', n.title, 'text', n.text) end,
            'prefill', case when p_teacher then core.enrol_prefill(t) end,
            'list', case when p_teacher then core.shown_list(c, r, p_person) else '[]' end) || core.shown_counts(c, r) end;
end $$;

grant execute on function core.notice_version(), core.enrolment_page(core.course, bigint, boolean) to desk_api;
reset role;

set local role desk_api;

-- 薦派 of one's own school or desk: how many it may name, and whom it has; of a school also whom a desk has named; and what stands in the
-- way of naming anybody now.
create or replace function cmd.own_nominations(me auth.actor, c core.course) returns jsonb
language plpgsql stable as $$
declare
    named bigint[] := core.nominated_teachers(c.id, me.unit_id);
    r     core.registration := core.registration_of(c.id);
    no    core.enrol_refusal := core.nominate_refusal(c, r);
begin
    return jsonb_build_object('nomination', jsonb_build_object('quota', core.nomination_quota(r, me.unit_id),
            'used', cardinality(named), 'teachers', named,
            'others', case when me.account_type = 'reviewer' then '[]' else core.named_by_others(c.id, me.unit_id) end)
        || case when no.key is null then '{}' else jsonb_build_object('refusal', jsonb_build_object('key', no.key, 'values', no.said)) end);
end $$;

create or replace function api.enrolment_form(token text, number bigint, proof text default null) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := cmd.searcher(token);
    c  core.course := core.published_course(number);
begin
    perform auth.pay_search(me.account_id, number::text, 1, proof);
    if c.id is null then return null; end if;  -- not published, or no such course
    return core.enrolment_page(c, me.person_id, coalesce(me.account_type = 'teacher' and not me.must_change, false))
        || case when not me.must_change and auth.may(me, 'enrol.nominate') then cmd.own_nominations(me, c) else '{}' end;
end $$;

grant execute on function api.enrolment_form(text, bigint, text) to desk_anon, desk_user;
reset role;
