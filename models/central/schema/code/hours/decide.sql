-- SPDX-License-Identifier: GPL-3.0-or-later
-- 名單審核: confirmed, sent back, or a confirmation taken back: on the version that was seen, and by nobody who has a hand in it.
set local role desk_owner;

-- The words of reasons for lists, in the catalogue's order.
create or replace function core.list_reason_words(p_ids bigint[]) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(r.text order by r.id), '{}') from core.course_reason r
        where r.id = any (p_ids) and r.stage = 'list' and not r.retired);
end $$;

create or replace function core.has_list_row(p_list bigint, p_no bigint) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(w.enrolment_id, 0) from core.list_row w where w.list_id = p_list and w.no = p_no);
end $$;

-- Whether a list is what 修改已結案課程內容 has made of one before.
create or replace function core.is_corrected(p_list bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.correction h where h.list_after = p_list);
end $$;

grant execute on function core.is_corrected(bigint), core.list_reason_words(bigint[]), core.has_list_row(bigint, bigint) to desk_api;
reset role;

set local role desk_api;

-- The list that an actor decides on, its course locked: a desk's of its courses, of a unit its own where it was handed in to its own
-- 總負責人. The version seen is the one that there is.
create or replace function cmd.reviewed_list(a auth.actor, body jsonb, p_kind text, p_state text) returns core.list_version
language plpgsql as $$
declare
    v    core.list_version;
    c    core.course;
    hand text;
    mine boolean;
begin
    select * into v from core.list_version x where x.id = core.body_int(body, 'list_id');
    select * into c from core.course x where x.id = v.course_id
        and (a.reach = 'desk' and x.reviewer_unit_id = a.unit_id or a.reach = 'unit' and x.unit_id = a.unit_id and v.review = 'own');
    if c.id is null then perform core.refuse('KD316', 'list.not_visible'); end if;
    c := core.lock_course(c.id);
    v := core.list_by_id(v.id);
    mine := a.reach = 'desk' and c.reviewer_unit_id = a.unit_id or a.reach = 'unit' and c.unit_id = a.unit_id and v.review = 'own';
    if not mine then perform core.refuse('KD316', 'list.not_visible'); end if;
    -- Who only takes away gains nothing by it: nobody is kept from that by being named a contact once the list was handed in.
    if p_kind <> 'list.confirm' then c.revision := v.revision; end if;
    hand := core.list_hand(v, c, a.person_id);
    if hand is not null then perform core.refuse('KD160', 'course.self_review', jsonb_build_object('hand', hand)); end if;
    if v.state <> p_state then perform core.refuse('KD317', 'list.state', jsonb_build_object('state', v.state, 'n', v.n)); end if;
    perform cmd.need_course_possible(c, p_kind);
    return v;
end $$;

-- Whose version it is that was seen.
create or replace function cmd.need_seen_list(v core.list_version, body jsonb) returns void
language plpgsql as $$
begin
    if v.n <> core.body_int(body, 'version') then
        perform core.refuse('KD317', 'list.state', jsonb_build_object('state', v.state, 'n', v.n));
    end if;
end $$;

create or replace function cmd.list_confirm(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v        core.list_version := cmd.reviewed_list(a, body, 'list.confirm', 'submitted');
    override text := core.body_plain(body, 'override', 0, 500);
    clash    jsonb;
    n        int;
begin
    perform cmd.need_seen_list(v, body);
    perform core.lock_listed(v.id);
    select x into clash from core.clash_check(core.course_of(v.course_id), core.handed_rows(v.id), a.reach = 'desk') x;
    if clash is not null and length(override) < 5 then
        perform core.refuse('KD318', 'list.clash', jsonb_build_object('n', clash -> 'count', 'rows', clash -> 'rows',
            'courses', clash #> '{values,courses}'));
    end if;
    n := core.confirm_list(v.id, case when clash is not null then override else '' end, a);
    return cmd.list_answer(v.id) || jsonb_build_object('awards', n);
end $$;

-- Sentences for single rows: [{no, reason}].
create or replace function cmd.row_sentences(v core.list_version, body jsonb) returns jsonb
language plpgsql as $$
declare
    rows jsonb := coalesce(nullif(body -> 'rows', 'null'), '[]');
    r    jsonb := '[]'::jsonb;
    x    jsonb;
    e    bigint;
begin
    if jsonb_typeof(rows) <> 'array' or jsonb_array_length(rows) > 500 then perform core.refuse_form('rows', 'array'); end if;
    for x in select y from jsonb_array_elements(rows) y loop
        if jsonb_typeof(x) <> 'object' then perform core.refuse_form('rows', 'array'); end if;
        e := core.has_list_row(v.id, core.body_int(x, 'no'));
        if e is null then perform core.refuse_form('no', 'unknown'); end if;
        r := r || jsonb_build_object('no', x -> 'no', 'enrolment_id', nullif(e, 0), 'reason', core.body_plain(x, 'reason', 1, 200));
    end loop;
    return r;
end $$;

-- Why, in words of the catalogue and of one's own; or at least for some row.
create or replace function cmd.list_reasons(body jsonb, p_rows jsonb) returns text
language plpgsql as $$
declare
    ids    bigint[] := core.body_ids(body, 'reason_ids', 20, true);
    listed text[] := core.list_reason_words(ids);
    more   text := core.body_plain(body, 'reason', 0, 500);
begin
    if cardinality(listed) <> cardinality(ids) then perform core.refuse_form('reason_ids', 'word'); end if;
    if more = '' and (core.course_reason_needs_words(ids) or ids = '{}' and p_rows = '[]') then
        perform core.refuse('KD014', 'reason.missing');
    end if;
    if more <> '' then listed := listed || more; end if;
    return coalesce((select string_agg('　' || w.o || '. ' || w.w, e'\n' order by w.o) from unnest(listed) with ordinality w(w, o)), '');
end $$;

create or replace function cmd.list_return(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v    core.list_version := cmd.reviewed_list(a, body, 'list.return', 'submitted');
    c    core.course := core.course_of(v.course_id);
    rows jsonb := cmd.row_sentences(v, body);
    why  text := cmd.list_reasons(body, rows);
begin
    perform cmd.need_seen_list(v, body);
    perform core.move_list(v, 'returned', why, rows, a),
        core.move_listed_course(c, 'list_returned', 'list_return', why, greatest(c.due_on, core.today()) + core.setting_int('list_return_days'), a);
    perform core.post_list_returned(v, c, why, rows, a);
    return cmd.list_answer(v.id);
end $$;

-- Within a day, and while nothing of it was passed on.
create or replace function cmd.list_take_back(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v      core.list_version := cmd.reviewed_list(a, body, 'list.take_back', 'confirmed');
    reason text := cmd.need_reason(body, 'reason');
begin
    if v.decided_at < now() - interval '24 hours' then perform core.refuse('KD319', 'list.take_back_over', '{"hours": 24}'); end if;
    if core.is_corrected(v.id) then perform core.refuse('KD321', 'list.corrected'); end if;
    if core.hours_passed_on(v.course_id) then perform core.refuse('KD320', 'list.passed_on'); end if;
    perform core.unconfirm_list(v, core.course_of(v.course_id), reason, a);
    return cmd.list_answer(v.id);
end $$;
reset role;
