-- SPDX-License-Identifier: GPL-3.0-or-later
-- 名單上傳, first half: a list is compared, and nothing is done yet. What came of it is read once that is committed: who rolls back has
-- learnt nothing, and what it cost is counted.
set local role desk_owner;

-- What the centre has found, a row each, beside what stands of everybody now; and who of the course is not in it (F04).
create or replace function core.upload_answer(u core.list_upload) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object('upload_id', u.id, 'course_id', u.course_id, 'state', u.state, 'no', u.no, 'file_name', u.file_name,
        'rows', (select coalesce(jsonb_agg(jsonb_build_object('row', r.row, 'enrolment_id', r.enrolment_id, 'how', r.how, 'left_out', r.left_out,
                'faults', r.faults, 'outcome', r.outcome, 'now', trim_scale(h.hours)) order by r.row), '[]') from core.list_upload_row r
            left join core.computed_hours(u.course_id) h on h.enrolment_id = r.enrolment_id where r.upload_id = u.id),
        'missing', (select coalesce(jsonb_agg(jsonb_build_object('enrolment_id', e.id, 'name', e.name) order by e.id), '[]')
            from core.missing_in(u) m join core.enrolment e on e.id = m));
end $$;

-- Those who had a seat, or stand on the list, and are in no row.
create or replace function core.missing_in(u core.list_upload) returns setof bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query select e.id from core.enrolment e where e.course_id = u.course_id and e.state in ('accepted', 'cancelling', 'listed')
        and not exists (select from core.list_upload_row r where r.upload_id = u.id and r.enrolment_id = e.id);
end $$;

-- Skipped rows of the lists that count: yellow in 結案健檢.
create or replace function core.rows_left_out(p_course bigint) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from core.list_upload_row r join core.list_upload u on u.id = r.upload_id
        where u.course_id = p_course and u.state = 'applied' and r.outcome = 'left_out'
            and u.no = (select max(x.no) from core.list_upload x where x.course_id = p_course and x.state = 'applied'));
end $$;

-- Of what the desk that reviews the list is to know.
create or replace function core.upload_doubts_of(p_course bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('enrolment_id', r.enrolment_id, 'row', r.row, 'name', r.name, 'code', d ->> 'code',
            'known', d ->> 'known') order by u.no, r.row), '[]')
        from core.list_upload u join core.list_upload_row r on r.upload_id = u.id cross join jsonb_array_elements(r.doubts) d
        where u.course_id = p_course and u.state = 'applied' and r.outcome is distinct from 'left_out');
end $$;

create or replace function core.count_guesses(p_upload uuid, c core.course) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.list_upload u set guesses = core.upload_guesses(p_upload, c) where u.id = p_upload
$$;

-- Whether what an account, or anybody about a course, has guessed is more than offices mistype.
create or replace function core.guesses_too_much(u core.list_upload) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select sum(x.guesses) > core.setting_int('upload_guesses') from core.list_upload x
            where x.by_account_id = u.by_account_id and x.at > clock_timestamp() - interval '1 day')
        or (select sum(x.guesses) > 2 * core.setting_int('upload_guesses') from core.list_upload x
            where x.course_id = u.course_id and x.at > clock_timestamp() - interval '30 days');
end $$;

-- Numbers are forgotten with the rows that brought them; that there was a list, and how many it guessed at, is counted for 30 days.
create or replace function core.forget_uploads() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n int;
begin
    delete from core.list_upload_row r using core.list_upload u where u.id = r.upload_id and u.state = 'tried' and u.at < now() - interval '1 day';
    get diagnostics n = row_count;
    delete from core.list_upload u where u.state = 'tried' and u.at < now() - interval '31 days';
    return jsonb_build_object('upload_rows_forgotten', n);
end $$;

grant execute on function core.upload_answer(core.list_upload), core.missing_in(core.list_upload), core.rows_left_out(bigint),
    core.upload_doubts_of(bigint), core.count_guesses(uuid, core.course), core.guesses_too_much(core.list_upload) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_upload(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('upload', 'account', a.account_id::text),
        auth.spend('upload', 'course', concat_ws('/', a.account_id, left(coalesce(body ->> 'course_id', ''), 20)));
end $$;

-- A course whose list is made now: it has begun, and its list is not handed in.
create or replace function cmd.need_list_open(c core.course) returns void
language plpgsql as $$
declare state text := core.course_state(c.state, c.ends_at);
begin
    if state not in ('approved', 'list_due', 'list_returned') then
        perform core.refuse('KD142', 'course.state', jsonb_build_object('state', state));
    end if;
    if core.first_session_start(c) > clock_timestamp() then
        perform core.refuse('KD340', 'upload.early', jsonb_build_object('at', core.utc(core.first_session_start(c))));
    end if;
end $$;

create or replace function cmd.upload_try(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c       core.course;
    file_   text := core.body_plain(body, 'name', 0, 100, false);
    said    text := core.upload_text(core.body_text(body, 'rows'));
    n       int;
begin
    c := cmd.run_course(a, core.body_int(body, 'course_id'));
    perform cmd.need_list_open(c);
    if coalesce(said, '') = '' then perform core.refuse_form('rows', 'base64'); end if;
    n := length(said) - length(replace(said, e'\n', '')) + 1;
    if n > 5000 then perform core.refuse('KD341', 'upload.large', jsonb_build_object('rows', n, 'most', 5000)); end if;
    if core.bad_upload_line(said) > 0 then perform core.refuse_form('rows', 'line ' || core.bad_upload_line(said)); end if;
    perform auth.spend('upload', 'rows', a.account_id::text, n);
    if core.store_upload(a.command_id, c, file_, a, said) <> n then perform core.refuse_form('rows', 'twice'); end if;
    if core.bad_upload_text(a.command_id) > 0 then perform core.refuse_form('rows', 'text ' || core.bad_upload_text(a.command_id)); end if;
    perform core.find_uploaded(a.command_id, c.id);
    -- How many of them are guesses is counted here and told nowhere: what they have found is read only once that is committed.
    perform core.count_guesses(a.command_id, c), core.judge_upload(a.command_id, c);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'rows', n);
end $$;

-- A list that was brought for a course of one's own; locked by whoever is to do something with it.
create or replace function cmd.own_upload(a auth.actor, p_id uuid, p_course bigint default null) returns core.list_upload
language plpgsql as $$
declare
    u core.list_upload;
    c core.course;
begin
    select * into u from core.list_upload x where x.id = p_id;
    select * into c from core.course x where x.id = u.course_id;
    if u.id is null or not cmd.organises(a, c) or u.course_id <> p_course or u.xid = pg_current_xact_id() then
        perform core.refuse('KD342', 'upload.not_visible');
    end if;
    if core.guesses_too_much(u) then perform core.refuse('KD343', 'upload.guesses'); end if;
    return u;
end $$;

create or replace function api.list_upload(token text, upload_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.spend('search', 'account', me.account_id::text, 1);
    me.reach := auth.right_to(me.account_type, 'upload.try');
    return core.upload_answer(cmd.own_upload(me, list_upload.upload_id));
end $$;

-- The lists that were brought for a course and taken in, the newest first.
create or replace function api.list_uploads(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    c  core.course;
begin
    c := cmd.asked_course(me, list_uploads.course_id, 'upload.try');
    return (select coalesce(jsonb_agg(jsonb_build_object('upload_id', u.id, 'no', u.no, 'state', u.state, 'file_name', u.file_name,
            'by_name', u.by_name, 'applied_at', core.utc(u.applied_at), 'undone_at', core.utc(u.undone_at), 'missing', u.missing,
            'counts', core.upload_counts(u.id)) order by u.no desc), '[]')
        from core.list_upload u where u.course_id = c.id and u.no is not null);
end $$;

-- For the desk that reviews the list: what does not fit those who are in it, as the centre knows them.
create or replace function api.upload_doubts(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me auth.actor := auth.enter(token);
    c  core.course;
begin
    perform auth.spend('search', 'account', me.account_id::text, 1);
    perform auth.need_right(me, 'course.approve');
    select * into c from core.course x where x.id = upload_doubts.course_id and x.reviewer_unit_id = me.unit_id;
    if c.id is null then perform core.refuse('KD140', 'course.not_visible'); end if;
    return core.upload_doubts_of(c.id);
end $$;

grant execute on function api.list_upload(text, uuid), api.list_uploads(text, bigint), api.upload_doubts(text, bigint) to desk_user;
reset role;
