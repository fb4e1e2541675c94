-- SPDX-License-Identifier: GPL-3.0-or-later
-- A correction that holds: the list one version further, awards superseded and none deleted, each who is concerned told. All of it in the
-- transaction of the decision.
set local role desk_owner;

-- The people of a list with what is asked for: as they would stand on the next one.
create or replace function core.corrected_rows(h core.correction, p_list bigint) returns setof core.list_row
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    w core.list_row;
    p jsonb;
begin
    for w in select * from core.list_row x where x.list_id = h.list_id order by x.no loop
        p := (select e from jsonb_array_elements(h.people) e where e -> 'no' = to_jsonb(w.no));
        continue when p ->> 'change' = 'remove';
        w.list_id := p_list;
        if p is not null then
            if w.role = 'lecturer' then
                w.lecture_hours := (p ->> 'hours')::numeric;
            else
                w.hours := (p ->> 'hours')::numeric;
                w.passed := w.hours > 0;
                w.present := w.present or w.hours > 0;
                w.arithmetic := w.arithmetic || jsonb_build_object('given', p -> 'hours', 'result', p -> 'hours', 'why', 'given');
            end if;
            w.override_reason := core.correction_said(p);
        end if;
        return next w;
    end loop;
end $$;

-- A row counted anew by the form as it is now, from the marks that the list was handed in with. Whose hours were given by hand, or are
-- asked for by name, keep those.
create or replace function core.recounted(h core.correction, w core.list_row, p_hours numeric, p_passed boolean, p_arithmetic jsonb,
    p_lecture numeric) returns core.list_row
language plpgsql immutable as $$
begin
    if jsonb_typeof(w.arithmetic -> 'given') = 'number' or h.people @> jsonb_build_array(jsonb_build_object('no', w.no)) then return w; end if;
    if w.role = 'lecturer' and p_lecture is not null then
        w.lecture_hours := p_lecture;
    elsif w.role = 'attendee' and p_hours is not null then
        w.hours := p_hours;
        w.passed := p_passed;
        w.arithmetic := p_arithmetic;
    end if;
    return w;
end $$;

-- Why, as a list and a mail say it.
create or replace function core.correction_said(p jsonb) returns text
language sql immutable as $$
    select concat_ws('：', case p ->> 'cause' when 'omitted' then '漏列人員' when 'surplus' then '多列人員' when 'hours' then '時數錯誤'
        when 'identity' then '身分資料錯誤' when 'title' then '課程名稱誤植' when 'tag' then '標籤漏選' when 'date' then '日期誤植' else '其他' end,
        nullif(p ->> 'note', ''))
$$;

-- Somebody who was left out, onto the list: as who was put on it by name and number.
create or replace function core.correct_in(h core.correction, c core.course, p jsonb, p_list bigint, p_no int, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    q core.correction_person;
    n text;
    e core.enrolment;
    r core.hour_row;
begin
    select * into q from core.correction_person x where x.correction_id = h.id and x.revision = h.revision and x.place = (p ->> 'place')::int;
    if core.is_on_list(p_list, q.person_id) then perform core.refuse('KD515', 'correction.listed', jsonb_build_object('name', p -> 'name')); end if;
    n := (select i.number from core.national_id i where i.person_id = q.person_id and i.current);
    e := core.list_person(c, n, p ->> 'name', q.birth_date, p ->> 'unit', p ->> 'title', 'import', a);
    perform core.set_list_entry(e.id, 'attendee', (p ->> 'hours')::numeric, core.correction_said(p), '', null, '', a.name, a.command_id);
    select x.* into r from core.computed_hours(c.id) x where x.enrolment_id = e.id;
    insert into core.list_row(list_id, no, enrolment_id, person_id, teacher_id, name, unit_id, unit_text, title_id, title, role, hours, passed,
            present, walk_in, arithmetic, override_reason)
        values (p_list, p_no, e.id, e.person_id, e.teacher_id, e.name, e.unit_id, e.unit_text, e.title_id, coalesce((select j.name
            from core.teacher_title j where j.id = e.title_id), e.title_text), 'attendee', r.hours, r.passed, r.present, true, r.arithmetic,
            core.correction_said(p));
end $$;

-- The list one version further. Returns it; the one before is superseded.
create or replace function core.correct_list(h core.correction, c core.course, a auth.actor) returns core.list_version
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    was  core.list_version := core.list_by_id(h.list_id);
    v    core.list_version;
    next int;
    p    jsonb;
begin
    update core.list_version x set state = 'superseded', row_version = x.row_version + 1 where x.id = was.id;
    insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, sentence, by_account_id, by_name,
            decided_by_account_id, decided_by, decided_at, reason)
        values (c.id, was.n + 1, c.revision, 'confirmed', 'centre', '', was.totals, was.checks, h.reason, h.account_id, h.by_name, a.account_id,
            a.name, now(), h.reason) returning * into v;
    insert into core.list_row select * from core.corrected_rows(h, v.id) w where not core.recounts(h.fields);
    insert into core.list_row select x.* from core.corrected_rows(h, v.id) w
            left join core.computed_hours(c.id, was.id) r on r.enrolment_id = w.enrolment_id
            left join core.lecturer_hours(c.id) l on w.enrolment_id is null and (l.person_id = w.person_id or l.person_id is null and l.name = w.name)
            cross join lateral core.recounted(h, w, r.hours, r.passed, r.arithmetic, coalesce(r.lecture_hours, l.lecture_hours)) x
        where core.recounts(h.fields);
    next := (select coalesce(max(w.no), 0) from core.list_row w where w.list_id = was.id);
    for p in select e from jsonb_array_elements(h.people) with ordinality y(e, n) where e ->> 'change' = 'add' order by n loop
        next := next + 1;
        perform core.correct_in(h, c, p, v.id, next, a);
    end loop;
    update core.list_version x set hash = coalesce(core.list_hash(v.id), ''), totals = was.totals || (select jsonb_build_object(
            'present', count(*) filter (where w.present and w.role = 'attendee'), 'passed', count(*) filter (where w.passed),
            'walk_ins', count(*) filter (where w.walk_in), 'overrides', count(*) filter (where w.override_reason <> ''),
            'hours', trim_scale(coalesce(sum(w.hours), 0)), 'lecturers', count(*) filter (where w.role = 'lecturer'),
            'lecture_hours', trim_scale(coalesce(sum(w.lecture_hours), 0))) from core.list_row w where w.list_id = v.id)
        where x.id = v.id returning * into v;
    return v;
end $$;

-- What a row of a list awards, with an id of its own; not written yet. Null hours: nothing.
create or replace function core.award_of_row(v core.list_version, c core.course, w core.list_row) returns core.award
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    parts jsonb := (select r.body -> 'parts' from core.course_revision r where r.course_id = c.id and r.revision = v.revision);
    t     core.teacher;
    x     core.award;
begin
    select * into t from core.teacher y where y.person_id = w.person_id and y.state <> 'left';
    x.course_id := c.id;
    x.list_id := v.id;
    x.version := v.n;
    x.person_id := w.person_id;
    x.teacher_id := coalesce(w.teacher_id, t.id);
    x.enrolment_id := w.enrolment_id;
    x.list_no := w.no;
    x.kind := case when w.role = 'lecturer' then 'lecture' when c.hour_unit = 'credit' then 'credits' else 'hours' end;
    x.hours := case w.role when 'lecturer' then w.lecture_hours else w.hours end;
    x.passed := case w.role when 'lecturer' then w.lecture_hours > 0 else w.passed end;
    x.unit_id := coalesce(w.unit_id, t.unit_id);
    x.title_id := coalesce(w.title_id, t.title_id);
    x.course_ends_on := c.date_to;
    x.confirmed_at := now();
    x.parts := case w.role when 'attendee' then core.parted_hours(parts, c.hours, w.hours) else '[]' end;
    x.revision := v.revision;
    return x;
end $$;

-- The awards of a corrected list: those that differ, and all of them where the form has changed; the school and title of then stay. A
-- statement for all of what is superseded, one for what takes its place, one for all mails: a list has as many rows as a course has seats.
create or replace function core.correct_awards(h core.correction, v core.list_version, c core.course, a auth.actor) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    held core.award[] := array(select y from core.award y where y.course_id = c.id and y.superseded_by is null);
    made core.award[];
    gone bigint[];
begin
    made := array(select core.in_place_of(w, x)
        from core.list_row r cross join lateral core.award_of_row(v, c, r) x
        left join unnest(held) w on w.person_id = x.person_id and w.kind = x.kind
        where r.list_id = v.id and r.person_id is not null and (r.role = 'attendee' or r.role = 'lecturer' and r.lecture_hours > 0)
            and (w.id is null or w.hours <> x.hours or w.passed <> x.passed or h.fields <> '[]')
        order by r.no);
    gone := array(select w.id from unnest(held) w where not exists (select from core.list_row r
        where r.list_id = v.id and r.person_id = w.person_id and (r.role = 'lecturer') = (w.kind = 'lecture')
            and (r.role = 'attendee' or r.lecture_hours > 0)));
    update core.award y set superseded_by = y.id, told_at = now() where y.id = any (gone);
    update core.award y set superseded_by = x.id from unnest(made) x
        where y.course_id = c.id and y.person_id = x.person_id and y.kind = x.kind and y.superseded_by is null;
    insert into core.award overriding system value select x.* from unnest(made) x;
    perform core.tell_corrections(h, c, held, gone, made, a.command_id);
    return cardinality(made) + cardinality(gone);
end $$;

-- An award as it is written down: with an id, and where it takes the place of one, the school and title of that.
create or replace function core.in_place_of(p_was core.award, x core.award) returns core.award
language plpgsql as $$
begin
    x.id := nextval('core.award_id_seq');
    x.told_at := now();
    if p_was.id is not null then
        x.unit_id := p_was.unit_id;
        x.title_id := p_was.title_id;
        x.teacher_id := coalesce(p_was.teacher_id, x.teacher_id);
    end if;
    return x;
end $$;

-- M14, to each whose hours are others: what they were and are; whose became fewer may object for so many days (setting objection_days).
create or replace function core.tell_corrections(h core.correction, c core.course, p_held core.award[], p_gone bigint[], p_made core.award[],
    p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    said      constant jsonb := core.course_said(c) || jsonb_build_object('reason', h.reason);
    objection constant text := '如有異議，請於 ' || to_char(core.today() + core.setting_int('objection_days'), 'YYYY/MM/DD')
        || ' 前登入後提出陳述。' || e'\n';
    addresses text[];
    told      jsonb[];
begin
    select array_agg(t.mail order by t.person_id, t.kind), array_agg(said || jsonb_build_object('name', t.name,
            'before', core.hours_said(t.kind, t.before), 'after', core.hours_said(t.kind, t.after),
            'objection', case when t.after < t.before then objection else '' end) order by t.person_id, t.kind)
        into addresses, told
        from (select x.person_id, x.kind, core.awarded_mailbox(x.person_id) as mail, coalesce(x.before, 0) as before, coalesce(x.after, 0) as after,
                  coalesce((select y.name from core.teacher y where y.person_id = x.person_id), '您') as name
              from (select coalesce(n.person_id, w.person_id) as person_id, coalesce(n.kind, w.kind) as kind, w.hours as before, n.hours as after
                    from unnest(p_made) n full join unnest(p_held) w on w.person_id = n.person_id and w.kind = n.kind
                    where w.id is null or w.id = any (p_gone) or n.hours <> w.hours) x) t
        where t.mail is not null;
    perform core.post_each('award.correct', addresses, told, p_command);
end $$;

-- All of it. The form was changed before, where it was asked for.
create or replace function core.apply_correction(h core.correction, c core.course, a auth.actor) returns core.correction
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v core.list_version := core.correct_list(h, c, a);
begin
    perform core.correct_awards(h, v, c, a);
    update core.course x set state = case when (v.totals ->> 'present')::int > 0 then 'confirmed' else 'confirmed_empty' end,
        row_version = x.row_version + 1 where x.id = c.id;
    perform core.note_course(c, 'correct', c.state, h.reason, a);
    update core.correction x set list_after = v.id where x.id = h.id;
    return core.move_correction(h, 'approved', '', a);
end $$;

-- Who is credited twice by it: [{number, title}] and how many; of those who have more on one list than on the other.
create or replace function core.correction_clash(p_was bigint, p_is bigint, c core.course) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare rows core.hour_row[];
begin
    rows := array(select (w.enrolment_id, w.person_id, '', '', w.role, w.hours, null, null, '', '', w.passed, 0, '', w.present, 0,
            w.arithmetic)::core.hour_row
        from core.list_row w left join core.list_row o on o.list_id = p_was and o.no = w.no
        where w.list_id = p_is and w.role = 'attendee' and w.hours > coalesce(o.hours, 0));
    return (select jsonb_build_object('n', count(*), 'courses', jsonb_agg(distinct jsonb_build_object('number', x.number, 'title', x.title)))
        from core.credited_twice(c, rows) x having count(*) > 0);
end $$;

-- What the centre knows of those who are to be put on the list: for the desk alone.
create or replace function core.correction_verdicts(h core.correction) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('place', q.place, 'verdict', core.number_verdict(core.teacher_of(q.person_id), p ->> 'name',
            q.birth_date)) order by q.place), '[]')
        from core.correction_person q join jsonb_array_elements(h.people) p on (p ->> 'place')::int = q.place
        where q.correction_id = h.id and q.revision = h.revision);
end $$;

grant execute on function core.apply_correction(core.correction, core.course, auth.actor), core.correction_clash(bigint, bigint, core.course),
    core.correction_verdicts(core.correction) to desk_api;
reset role;
