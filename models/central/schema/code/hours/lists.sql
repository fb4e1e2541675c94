-- SPDX-License-Identifier: GPL-3.0-or-later
-- 名單送審: the list as computed is written down with all that it rests on, and goes to whom the centre has look at it: the desk, the
-- unit's own 總負責人, or nobody where nothing is doubtful (setting list_review). Taken back (收回) it is open again.
set local role desk_owner;

-- Who looks at a list. Of those that pass by themselves a share goes to the desk nevertheless (setting list_sample, of a hundred): which
-- ones follows from the course and a secret, so that nobody tries again until theirs is not among them.
create or replace function core.list_review(c core.course, p_doubtful boolean, p_typed boolean, p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    how  text := (select s.value from core.setting s where s.key = 'list_review');
    draw int := (select ('x' || left(encode(ext.hmac(convert_to('list/' || c.id, 'UTF8'), s.salt, 'sha256'), 'hex'), 7))::bit(28)::int % 100
        from auth.secret s);
begin
    if how = 'auto' and not p_doubtful and draw >= core.setting_int('list_sample') then return 'auto'; end if;
    -- Of who was typed by a number alone the unit is told nothing, and so cannot look at it: the desk does.
    if how = 'own' and not p_typed and exists (select from core.account a where a.unit_id = c.unit_id and a.account_type = 'chief_manager'
        and a.state = 'open' and a.person_id <> p_person and core.course_hand(c, a.person_id) is null) then return 'own'; end if;
    return 'centre';
end $$;

-- Its rows: participants by school and name, then lecturers and staff.
create or replace function core.keep_list_rows(p_list bigint, c core.course, p_rows core.hour_row[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.list_row(list_id, no, enrolment_id, person_id, teacher_id, name, unit_id, unit_text, title_id, title, role, hours, lecture_hours,
            passed, present, walk_in, arithmetic, override_reason)
        select p_list, row_number() over (order by x.part, x.unit_name, x.name, x.turn), x.enrolment_id, x.person_id, x.teacher_id, x.name, x.unit_id,
            x.unit_text, x.title_id, x.title, x.role, x.hours, x.lecture_hours, x.passed, x.present, x.walk_in, x.arithmetic, x.reason
        from (select case h.role when 'attendee' then 1 when 'lecturer' then 2 else 4 end as part, coalesce(u.name, e.unit_text) as unit_name,
                  h.enrolment_id as turn, h.enrolment_id, h.person_id, e.teacher_id, e.name, e.unit_id, e.unit_text, e.title_id,
                  coalesce(j.name, e.title_text) as title, h.role, h.hours, h.lecture_hours, h.passed, h.present,
                  h.source in ('walk_in', 'import') as walk_in, h.arithmetic, h.given_reason as reason
              from unnest(p_rows) h join core.enrolment e on e.id = h.enrolment_id left join core.unit u on u.id = e.unit_id
                  left join core.teacher_title j on j.id = e.title_id
              union all
              select 3, '', l.no, null, l.person_id, null, l.name, null, '', null, '', 'lecturer', 0, l.lecture_hours, false, true, false, null, ''
              from core.lecturer_hours(c.id) l) x;
end $$;

-- What a list says, in sixteen places of hex: what stands on paper and what the centre has can be compared.
create or replace function core.list_hash(p_list bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select left(encode(sha256(convert_to(string_agg(concat_ws('|', w.no, w.enrolment_id, w.person_id, w.name, w.role, trim_scale(w.hours),
            trim_scale(w.lecture_hours), w.arithmetic, w.override_reason), e'\n' order by w.no), 'UTF8')), 'hex'), 16)
        from core.list_row w where w.list_id = p_list);
end $$;

create or replace function core.move_list(v core.list_version, p_state text, p_reason text, p_rows jsonb, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.list_version x set state = p_state, reason = p_reason, row_reasons = p_rows, decided_by_account_id = a.account_id,
            decided_by = coalesce(a.name, ''), decided_at = case when p_state <> 'submitted' then now() end, row_version = x.row_version + 1
        where x.id = v.id;
end $$;

-- Brings the course itself where its list is. `p_due`: until when it is to be handed in again.
create or replace function core.move_listed_course(c core.course, p_state text, p_action text, p_reason text, p_due date, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.course x set state = p_state, state_at = now(), row_version = x.row_version + 1, due_on = coalesce(p_due, x.due_on),
            reason = case when p_state = 'list_returned' then p_reason else '' end, reason_key = '', field_reasons = '{}',
            by_name = coalesce(a.name, '')
        where x.id = c.id;
    perform core.note_course(c, p_action, p_state, p_reason, a);
end $$;

create or replace function core.keep_list(c core.course, p_rows core.hour_row[], p_checks jsonb, p_sentence text, p_review text, a auth.actor)
returns core.list_version
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v core.list_version;
begin
    insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, sentence, by_account_id, by_name)
        select c.id, coalesce(max(x.n), 0) + 1, c.revision, 'submitted', p_review, '', core.list_totals(c.id, p_rows), p_checks, p_sentence,
            a.account_id, a.name from core.list_version x where x.course_id = c.id
        returning * into v;
    perform core.keep_list_rows(v.id, c, p_rows);
    update core.list_version x set hash = coalesce(core.list_hash(v.id), '') where x.id = v.id returning * into v;
    perform core.move_listed_course(c, 'list_submitted', 'list_submit', p_sentence, null, a);
    return v;
end $$;

create or replace function core.list_by_id(p_id bigint) returns core.list_version
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare v core.list_version;
begin
    select * into v from core.list_version x where x.id = p_id;
    return v;
end $$;

grant execute on function core.list_review(core.course, boolean, boolean, bigint), core.knows_person(core.course, bigint),
    core.move_list(core.list_version, text, text, jsonb, auth.actor),
    core.move_listed_course(core.course, text, text, text, date, auth.actor),
    core.keep_list(core.course, core.hour_row[], jsonb, text, text, auth.actor), core.list_by_id(bigint) to desk_api;
reset role;

set local role desk_api;

-- Each is mailed, and is as large as its list.
create or replace function cmd.charge_list(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('list', 'account', a.account_id::text);
    perform auth.spend('list', 'course', concat_ws('/', a.account_id, left(coalesce(body ->> 'course_id', body ->> 'list_id'), 20)));
end $$;

-- The ids of checks that somebody has seen before handing in.
create or replace function cmd.seen_checks(body jsonb) returns text[]
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(body -> 'checks_seen'), 'missing') <> 'array' or jsonb_array_length(body -> 'checks_seen') > 60
        or exists (select from jsonb_array_elements(body -> 'checks_seen') x where jsonb_typeof(x) <> 'string') then
        perform core.refuse_form('checks_seen', 'array');
    end if;
    return array(select jsonb_array_elements_text(body -> 'checks_seen'));
end $$;

create or replace function cmd.list_submit(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c        core.course := cmd.organised_course(a, body);
    seen     text[] := cmd.seen_checks(body);
    sentence text := core.body_plain(body, 'sentence', 0, 500);
    rows     core.hour_row[];
    checks   jsonb;
    reds     jsonb;
    yellows  jsonb;
    v        core.list_version;
begin
    perform cmd.need_course_possible(c, 'list.submit');
    rows := core.hour_rows(c.id);
    checks := core.closing_checks(c, rows, false);
    select jsonb_agg(distinct x -> 'id') filter (where x ->> 'level' = 'red'), jsonb_agg(distinct x -> 'id') filter (where x ->> 'level' = 'yellow')
        into reds, yellows from jsonb_array_elements(checks) x;
    if reds is not null then
        perform core.refuse('KD314', 'list.red_checks', jsonb_build_object('n', jsonb_array_length(reds), 'checks', reds));
    end if;
    if yellows is not null and (length(sentence) < 5 or exists (select from jsonb_array_elements_text(yellows) y where y <> all (seen))) then
        perform core.refuse('KD315', 'list.yellow_checks', jsonb_build_object('n', jsonb_array_length(yellows), 'checks', yellows));
    end if;
    -- Doubts that the organiser must not hear of bring it to the desk as well.
    v := core.keep_list(c, rows, checks, sentence, core.list_review(c, yellows is not null
        or exists (select from core.clash_check(c, rows, true)),
        exists (select from unnest(rows) h where not core.knows_person(c, h.enrolment_id)), a.person_id), a);
    perform core.reroute_course(c.id);  -- nobody at its desk may look at it: 教師進修網
    perform core.post_list_submitted(c, v, a.command_id);
    if v.review = 'auto' then perform core.confirm_list(v.id, '', core.nobody(a.command_id)); end if;
    return cmd.list_answer(v.id);
end $$;

create or replace function cmd.list_answer(p_list bigint) returns jsonb
language plpgsql stable as $$
declare
    v core.list_version := core.list_by_id(p_list);
    c core.course := core.course_of(v.course_id);
begin
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'list_id', v.id, 'n', v.n, 'state', c.state, 'hash', v.hash);
end $$;

-- Nobody has it open at the desk.
create or replace function cmd.list_recall(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v core.list_version;
    c core.course;
begin
    select * into v from core.list_version x where x.id = core.body_int(body, 'list_id');
    if v.id is null then perform core.refuse('KD316', 'list.not_visible'); end if;
    c := cmd.organised_course(a, jsonb_build_object('course_id', v.course_id));
    v := core.list_by_id(v.id);  -- as it is with the course locked
    if v.state <> 'submitted' then perform core.refuse('KD317', 'list.state', jsonb_build_object('state', v.state, 'n', v.n)); end if;
    perform cmd.need_course_possible(c, 'list.recall');
    if auth.opened_lately(c.id) then perform core.refuse('KD148', 'course.opened'); end if;
    perform core.move_list(v, 'recalled', '', '[]', a), core.move_listed_course(c, 'list_due', 'list_recall', '', null, a);
    return cmd.list_answer(v.id);
end $$;

-- The rows of a list as it was handed in, to whom the list goes. Whether somebody is on a roster hears the desk alone.
create or replace function api.list_rows(token text, list_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me  auth.actor := auth.enter(token);
    v   core.list_version;
    c   core.course;
    own boolean;
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    perform auth.spend('search', 'account', me.account_id::text, 1);
    if me.account_type <> 'teacher' then select * into v from core.list_version x where x.id = list_rows.list_id; end if;
    if v.id is null then perform core.refuse('KD316', 'list.not_visible'); end if;
    c := core.course_of(v.course_id);
    own := c.unit_id = me.unit_id;
    return jsonb_build_object('list_id', v.id, 'course_id', v.course_id, 'n', v.n, 'state', v.state, 'hash', v.hash, 'totals', v.totals,
        'checks', v.checks, 'rows', (select coalesce(jsonb_agg(jsonb_build_object('no', w.no, 'enrolment_id', w.enrolment_id, 'name', w.name,
            'unit', coalesce((select u.name from core.unit u where u.id = w.unit_id), w.unit_text), 'title', w.title, 'role', w.role,
            'hours', trim_scale(w.hours), 'lecture_hours', trim_scale(w.lecture_hours), 'passed', w.passed, 'present', w.present,
            'walk_in', w.walk_in, 'known', case when own then null else core.is_on_roster(w.person_id) end,
            'override_reason', w.override_reason, 'arithmetic', w.arithmetic) order by w.no), '[]') from core.list_row w where w.list_id = v.id));
end $$;

grant execute on function api.list_rows(text, bigint) to desk_user;
reset role;
