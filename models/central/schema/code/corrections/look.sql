-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a correction would lead to, before it is asked for and before it is decided: it is done by the very functions that do it,
-- compared, and undone. Whoever asks hears of the list that they have; of other courses, and of where hours were passed on to, the desk
-- alone hears.
set local role desk_owner;

-- What is another in one list than in the other: sums, how many, and the first rows. Numbers of rows stay from one to the next.
create or replace function core.list_difference(p_was bigint, p_is bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (with x as materialized (
            select coalesce(i.no, w.no) as no, coalesce(i.name, w.name) as name, coalesce(i.role, w.role) as role,
                case coalesce(w.role, i.role) when 'lecturer' then w.lecture_hours else w.hours end as before,
                case coalesce(i.role, w.role) when 'lecturer' then i.lecture_hours else i.hours end as after
            from (select * from core.list_row r where r.list_id = p_was) w full join (select * from core.list_row r where r.list_id = p_is) i
                on i.no = w.no)
        select jsonb_build_object('more', count(*) filter (where after > before), 'fewer', count(*) filter (where after < before),
            'added', count(*) filter (where before is null), 'removed', count(*) filter (where after is null),
            'same', count(*) filter (where after = before), 'before', coalesce(sum(before) filter (where role <> 'lecturer'), 0),
            'after', coalesce(sum(after) filter (where role <> 'lecturer'), 0),
            'rows', (select coalesce(jsonb_agg(jsonb_build_object('no', y.no, 'name', y.name, 'before', trim_scale(y.before),
                    'after', trim_scale(y.after)) order by y.no), '[]')
                from (select * from x where x.before is distinct from x.after order by x.no limit 200) y))
        from x);
end $$;

-- What of the statistics it touches. Numbers that are counted when somebody asks are others from then on; those that the night has summed
-- up are summed up anew the next one; rosters that were kept, by whose people they are divided, stay, and so do 凍結值 of periods that are
-- frozen. Null: none of it.
create or replace function core.figures_touched(h core.correction) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    -- Whose hours are others in this transaction, as they were and as they are.
    days constant date[] := array(select distinct x.course_ends_on from core.award x left join core.award n on n.id = x.superseded_by
        where x.course_id = h.course_id and x.kind = 'hours' and (x.list_id = h.list_after and x.told_at = now()
            or x.superseded_by = x.id and x.told_at = now() or n.list_id = h.list_after and n.told_at = now()) order by 1);
begin
    if days = '{}' then return null; end if;
    return jsonb_build_object('days', to_jsonb(days),
        'periods', (select coalesce(jsonb_agg(jsonb_build_object('from', r.date_from, 'to', r.date_to, 'at', core.utc(r.at))
                order by r.date_to desc, r.date_from desc), '[]')
            from core.people_sum_run r where exists (select from unnest(days) d where d between r.date_from and r.date_to)),
        'frozen', (select coalesce(jsonb_agg(jsonb_build_object('from', f.date_from, 'to', f.date_to, 'at', core.utc(f.frozen_at))
                order by f.date_to desc, f.date_from desc), '[]')
            from core.frozen_period f where exists (select from unnest(days) d where d between f.date_from and f.date_to)),
        'rosters', (select coalesce(jsonb_agg(distinct s order by s), '[]') from unnest(days) d, core.study_semester(d) s where core.has_rosters(s)),
        'duties', (select coalesce(jsonb_agg(distinct y.name order by y.name), '[]')
            from core.confirmed_course c join core.course x on x.id = c.course_id
            cross join lateral core.duties_at(x.reviewer_unit_id, c.ends_on) y
            where c.course_id = h.course_id and core.counts_for(y, c.number, c.tags, c.mode, x.title)));
end $$;

-- What has become of it since then: certificates that are another version, rows that go to where hours were passed on to, statistics.
create or replace function core.correction_effect(h core.correction, p_was bigint, p_since timestamptz) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return core.list_difference(p_was, h.list_after) || jsonb_build_object('list', (core.list_by_id(h.list_after)).n,
        'certificates', (select count(distinct v.certificate_id) from core.certificate f join core.certificate_version v on v.certificate_id = f.id
            where f.course_id = h.course_id and v.at >= p_since and v.version > 1),
        'transfers', (select count(*) from core.transfer_item i where i.course_id = h.course_id and i.action = 'remove' and i.at = now()),
        'figures', core.figures_touched(h));
end $$;

-- The same people by numbers that are nobody's. They are as wrong as numbers can be, so that nobody will ever have them.
create or replace function core.as_nobody(p_persons jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    p jsonb;
    n text;
    r jsonb := '[]'::jsonb;
begin
    for p in select e from jsonb_array_elements(p_persons) with ordinality x(e, k) order by k loop
        loop
            n := left(p ->> 'national_id', 2) || lpad((('x' || encode(ext.gen_random_bytes(4), 'hex'))::bit(32)::bigint % 100000000)::text, 8, '0');
            exit when core.check_national_id(n) is not null and not exists (select from core.national_id i where i.number = n);
        end loop;
        r := r || jsonb_build_array(p || jsonb_build_object('national_id', n));
    end loop;
    return r;
end $$;

grant execute on function core.correction_effect(core.correction, bigint, timestamptz), core.as_nobody(jsonb) to desk_api;
reset role;

set local role desk_api;

-- Done and undone. p_body: what is asked for and not there yet; null: the request as it is.
create or replace function cmd.tried_correction(a auth.actor, x core.correction_at_hand, p_body jsonb) returns jsonb
language plpgsql as $$
declare
    since constant timestamptz := clock_timestamp();
    was   bigint;
    done  jsonb;
    said  text;
begin
    begin
        if p_body is not null then x.correction := cmd.begun_correction(a, x, p_body); end if;
        was := (x.correction).list_id;
        x := cmd.hold_correction(a, x.correction, x.course);
        done := core.correction_effect(x.correction, was, since)
            || jsonb_build_object('clash', core.correction_clash(was, (x.correction).list_after, x.course));
        raise exception using errcode = 'XD001', message = 'undone', detail = done::text;
    exception when sqlstate 'XD001' then
        get stacked diagnostics said = pg_exception_detail;
    end;
    return said::jsonb;
end $$;

-- A request as it would be written down, its evidence apart.
create or replace function cmd.begun_correction(a auth.actor, x core.correction_at_hand, p_body jsonb) returns core.correction
language plpgsql as $$
declare
    c core.course := x.course;
    h core.correction := x.correction;
    v core.list_version := case when h.id is null then cmd.asked_list(c, p_body) else core.confirmed_list(c.id) end;
    r core.asked_correction := cmd.asked_correction(a, c, v, p_body);
begin
    h.course_id := c.id;
    h.by_desk := c.unit_id <> a.unit_id;
    -- What follows for who is put on it is the same whoever it is; of who is on it already an organiser would hear by what does not.
    if a.reach <> 'desk' then r.persons := core.as_nobody(r.persons); end if;
    return core.keep_correction(cmd.fill_correction(h, v, r, p_body || '{"phone": "-", "reason": "-----"}'), r.persons, '{}', a);
end $$;

-- The body of correction.submit, or of correction.correct; what would be refused is refused. Evidence need not be there yet.
create or replace function api.try_correction(token text, request text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me   auth.actor := auth.enter(token);
    body jsonb;
    x    core.correction_at_hand;
begin
    perform auth.need_right(me, 'correction.submit'), auth.spend('correction_look', 'account', me.account_id::text);
    if cmd.too_large(131072, coalesce(request, '')) then perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "size"}'); end if;
    body := cmd.parsed(coalesce(request, ''));
    me.reach := auth.right_to(me.account_type, 'correction.submit');
    if body ? 'correction_id' then
        x := cmd.own_correction(me, body, '{returned}');
    else
        x.course := cmd.closed_course(me, core.body_int(body, 'course_id'));
        if core.corrections_wait((x.course).id) then perform core.refuse('KD408', 'correction.open'); end if;
    end if;
    return cmd.tried_correction(me, x, body) - '{clash,transfers}'::text[];
end $$;

-- A closed course as it can be put right: the form, which a desk holds no more, the list, and until when. For whoever may.
create or replace function api.closed_course(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me auth.actor := auth.enter(token);
    c  core.course;
    v  core.list_version;
begin
    perform auth.need_right(me, 'correction.submit'), auth.spend('correction_look', 'account', me.account_id::text);
    me.reach := auth.right_to(me.account_type, 'correction.submit');
    select * into c from core.course x where x.id = closed_course.course_id;
    if not cmd.may_correct(me, c) then perform core.refuse('KD140', 'course.not_visible'); end if;
    perform cmd.need_course_possible(c, 'correction.submit');
    v := core.confirmed_list(c.id);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'title', c.title, 'revision', c.revision, 'form', core.present_form(c),
        'list_id', v.id, 'n', v.n, 'until', core.utc(core.correctable_until(c.id)), 'now', core.utc(now()),
        'passed_on', core.hours_passed_on(c.id));
end $$;

-- What the desk looks at before it decides, and nobody else is told.
create or replace function api.look_correction(token text, correction_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me      auth.actor := auth.enter(token);
    h       core.correction;
    c       core.course;
    effect  jsonb;
    refused text;
    why     text;
begin
    perform auth.need_right(me, 'correction.approve'), auth.spend('correction_look', 'account', me.account_id::text);
    select * into h from core.correction x where x.id = look_correction.correction_id;
    select * into c from core.course x where x.id = h.course_id and x.reviewer_unit_id = me.unit_id;
    if c.id is null then perform core.refuse('KD400', 'correction.not_visible'); end if;
    if h.state in ('awaiting_paper', 'awaiting_review') then
        begin
            effect := cmd.tried_correction(me, (h, c)::core.correction_at_hand, null);
        exception when others then
            -- It cannot hold as it stands, and the desk sees why.
            get stacked diagnostics refused = message_text, why = pg_exception_detail;
            if left(sqlstate, 2) <> 'KD' then raise; end if;
        end;
    end if;
    return jsonb_build_object('correction_id', h.id, 'people', core.correction_verdicts(h), 'clash', effect -> 'clash',
        'effect', effect - 'clash', 'refused', case when refused is not null then jsonb_build_object('key', refused, 'detail', why::jsonb) end);
end $$;

grant execute on function api.try_correction(text, text), api.closed_course(text, bigint), api.look_correction(text, bigint) to desk_user;
reset role;
