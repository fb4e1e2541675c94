-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whatever stands in any field of any command: it is refused by a key, or stored whole. And in any column of the lists of
-- units and desks: a reason for that row, the others as if nothing were.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,khchief,netdesk}'::text[]) n;
insert into v select 's' || i, t.secret() from generate_series(1, 8) i;
create function pg_temp.id(s text) returns bigint language sql as $$ select application_id from auth.case_secret where secret_hash = auth.secret_hash(pg_temp.v(s)) $$;
create function pg_temp.version(s text) returns int language sql as $$ select row_version from core.application where id = pg_temp.id(s) $$;
-- Cases in every state that a command needs: waiting for paper, for review, for opening, returned, approved.
select t.apply(pg_temp.v('s' || n), t.form(ty, 'BadInput' || chr(96 + n), 5600 + n, u)) from (values (1, 'chief_manager', '124698'), (2, 'chief_manager', '124698'),
    (3, 'operator', '123999'), (4, 'chief_manager', '124698'), (5, 'chief_manager', '124698')) x(n, ty, u);
select t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.id(s), '{"how": "fax", "head_seal": true, "unit_seal": true}') from unnest('{s2,s4,s5}'::text[]) s;
select t.on(pg_temp.v('khdesk'), 'application.return', pg_temp.id('s4'), '{"text": "x"}');
select t.on(pg_temp.v('khdesk'), 'application.approve', pg_temp.id('s5'));
insert into core.scan(application_id, revision, name, mime, size, sha256, content, by_account_id, by_name)
    select pg_temp.id('s2'), 1, 'x', 'image/png', 1, '', 'x', (select min(id) from core.account), '試驗員';
create temp table scan as select max(id) as id from core.scan;
-- A print run in which a form is missing, and a paper that is another desk's.
create temp table badrun as select (t.do(pg_temp.v('khdesk'), 'run.print', jsonb_build_object('cases', jsonb_build_array(jsonb_build_object('application_id', pg_temp.id('s1'), 'revision', 1)), 'purpose', 'x')) #>> '{result,run_id}')::bigint as id;
select t.apply(t.secret(), t.form('chief_manager', 'BadElse', 5609, '314698'));

select t.account('123999', 'badgone', 'contact', 5690);
select t.do(pg_temp.v('khchief'), 'account.delete', (select jsonb_build_object('account_id', a.id, 'row_version', 1, 'reason', 'x') from core.account a where a.account_name = 'badgone'));
select t.do(pg_temp.v('khchief'), 'account.close', (select jsonb_build_object('account_id', a.id, 'row_version', 1, 'reason', 'x') from core.account a where a.account_name = 'khoperator'));

update core.account set opened_at = now() - interval '400 days' where account_name = 'khchief';  -- who never came: somebody to remind

-- Somebody who is told 「您已經申請過帳號」, and asks for it; and the same about a second number.
create temp table told (how text, id uuid, body text);
create function pg_temp.tell(p_how text, p_serial int) returns void language plpgsql as $$
declare
    command uuid := t.uuid7();
    form    text := t.form('operator', 'Told' || p_serial, p_serial, '0998', jsonb_build_object('sex', 'female', 'national_id', t.nid('female', p_serial), 'email', 'told@example.edu.tw'))::text;
begin
    insert into v values (p_how, t.secret());
    perform t.code_entered(pg_temp.v(p_how), 'told@example.edu.tw', command, form), api.submit_anon(pg_temp.v(p_how), command, 'application.apply', form);
    insert into told values (p_how, command, form);
end $$;
select pg_temp.tell('told', 6), pg_temp.tell('asked', 7);
create function pg_temp.ask(p_how text) returns jsonb language sql as $$ select jsonb_build_object('command_id', id, 'application', body, 'note', 'x') from told where how = p_how $$;
select api.submit_anon(pg_temp.v('asked'), t.uuid7(), 'release.ask', pg_temp.ask('asked')::text);
insert into auth.device select x.account_id, '12345678901234567890', 0 from auth.credential x where x.login = 'khdesk';
insert into auth.recovery_code select account_id, sha256('one') from auth.device;
update core.account set device_bound_at = now() where account_name = 'khdesk';

select t.account('123999', 'badchief', 'chief_manager', 5691);
update core.account set opened_at = now() - interval '400 days' where account_name = 'badchief';  -- as khchief
select t.do(pg_temp.v('khchief'), 'deletion.request', (select jsonb_build_object('account_id', a.id, 'row_version', 1, 'reason', 'x') from core.account a where a.account_name = 'badchief'));
-- Rosters: somebody who teaches, is on leave, has left, came from here, is disputed; who is to be entered, who has another number.
create function pg_temp.teacher(p_serial int, p_unit text, p_more jsonb default '{}') returns bigint language plpgsql as $$
declare t core.teacher := core.enter_teacher(core.person_of(t.nid('female', p_serial)), t.unit(p_unit), t.nid('female', p_serial), '{"name": "試教師", "sex": "female", "birth_date": "1980-01-01", "title_id": 7}');
begin
    perform core.stand_as(t, p_more);
    return t.id;
end $$;
create function pg_temp.moved(p_serial int, p_kind text, p_from text, p_to text, p_state text) returns bigint language plpgsql as $$
declare
    v_id bigint := pg_temp.teacher(p_serial, coalesce(p_to, p_from));
    m    bigint;
begin
    insert into core.teacher_move(teacher_id, name, from_unit_id, to_unit_id, kind, on_date, state, objection, settle_desk_id, was, by_name)
        select x.id, x.name, t.unit(p_from), t.unit(p_to), p_kind, core.today(), p_state, case p_state when 'objected' then 'x' else '' end,
            case p_state when 'objected' then t.unit('CEN12') end, core.standing_of(x) || core.own_notes_of(x), 'x' from core.teacher x where x.id = v_id
        returning id into m;
    return m;
end $$;
create function pg_temp.teacher_body(p_serial int, p_more jsonb) returns jsonb language plpgsql as $$
declare v_id bigint := pg_temp.teacher(p_serial, '123999', coalesce(p_more -> 'as', '{}'));
begin
    return (select jsonb_build_object('teacher_id', x.id, 'row_version', x.row_version) || p_more - 'as' from core.teacher x where x.id = v_id);
end $$;
-- Teachers with an account: one's own entry, one that is closed, one with a device.
select t.teacher('123999', n, s) from (values ('badteacher', 5720), ('badclosed', 5721), ('badroams', 5722), ('badbound', 5723)) x(n, s);
insert into v values ('badteacher', t.token_for('badteacher'));
update core.account set state = 'closed' where account_name = 'badclosed';
update core.account set device_bound_at = now() where account_name = 'badbound';
create function pg_temp.account_body(p_account text, p_more jsonb) returns jsonb language sql as $$
    select jsonb_build_object('teacher_id', x.id, 'row_version', x.row_version) || p_more from core.teacher x where x.account_name = p_account $$;
-- Courses: one that was sent back, one that waits, a file that hangs on none.
select t.do(pg_temp.v('khchief'), 'course.submit', t.course_form(jsonb_build_object('title', n, 'venue', n))) from unnest('{退回的研習,待審的研習}'::text[]) n;
update core.course set state = 'returned' where title = '退回的研習';
select t.attach(pg_temp.v('khchief'), t.uuid7(), '不當輸入.pdf', '\x255044462d312e37');
create function pg_temp.course_body(n text) returns jsonb language sql as $$
    select jsonb_build_object('course_id', c.id, 'row_version', c.row_version) from core.course c where c.title = case n when 'r' then '退回的研習' else '待審的研習' end $$;
create function pg_temp.taught() returns jsonb language sql as $$ select jsonb_build_object('tags', '["T30"]'::jsonb, 'partners', '[{"role": "host", "unit_id": null, "name": "試驗單位"}]'::jsonb,
    'lecturers', jsonb_build_array(jsonb_build_object('no', 1, 'name', '李講師', 'kind', 'external', 'national_id', t.nid('male', 5730))), 'deputies', (select jsonb_agg(id) from core.account where account_name = 'khcontact'),
    'parts', '[{"name": "一", "hours": 1.5, "category": "1"}]'::jsonb, 'civil', '{"category": "512", "term": 1}'::jsonb, 'digital_hours', 0, 'physical_hours', 3) $$;
create function pg_temp.move_body(p_move bigint) returns jsonb language sql as $$ select jsonb_build_object('move_id', p_move, 'row_version', 1, 'reason', 'x') $$;
create function pg_temp.looked(actor text, p_serial int) returns jsonb language plpgsql as $$
declare
    v_id uuid := t.uuid7();
    body text := jsonb_build_object('unit_id', t.unit('123999'), 'national_id', t.nid('female', p_serial), 'name', '試教師', 'sex', 'female', 'birth_date', '1980-01-01')::text;
begin
    perform api.submit(pg_temp.v(actor), v_id, 'teacher.look', body);
    update cmd.command set xid = '3' where id = v_id;
    return jsonb_build_object('look', v_id, 'entry', body);
end $$;

create function pg_temp.listed(actor text, p_serial int) returns jsonb language plpgsql as $$
declare
    v_id uuid := t.uuid7();
    body text := jsonb_build_object('unit_id', t.unit('123999'), 'people', jsonb_build_array(jsonb_build_array(t.nid('female', p_serial), '試教師', 'female', '1980-01-01')))::text;
begin
    perform api.submit(pg_temp.v(actor), v_id, 'roster.look', body);
    update cmd.command set xid = '3' where id = v_id;
    return jsonb_build_object('look', v_id, 'entry', body, 'unit_id', t.unit('123999'), 'import', gen_random_uuid(), 'list', 'x',
        'take', '[{"i": 0, "title_id": 7, "move": false, "row_version": null, "more": {"unit_note": "x", "note": "x"}}]'::jsonb);
end $$;
create function pg_temp.leaving(p_serial int) returns jsonb language plpgsql as $$
declare v_id bigint := pg_temp.teacher(p_serial, '123999');
begin
    return (select jsonb_build_array(jsonb_build_object('teacher_id', x.id, 'row_version', x.row_version, 'departure', 'retire', 'on_date', core.today(), 'reason', 'x')) from core.teacher x where x.id = v_id);
end $$;
create function pg_temp.imported(p_serial int) returns uuid language plpgsql as $$
declare
    i    core.roster_import;
    v_id bigint := pg_temp.teacher(p_serial, '123999');
begin
    insert into core.roster_import(id, unit_id, by_name, list_name) values (gen_random_uuid(), t.unit('123999'), 'x', 'x') returning * into i;
    perform core.note_import(i.id, 'new', '{}', v_id);
    return i.id;
end $$;

-- A body for each kind with which it is done.
select admin.import_units('[{"code": "124677", "name": "高雄市甲國小", "founder": "public", "county": "高雄市", "kind": "elementary"}, {"code": "124678", "name": "高雄市乙國小", "founder": "public", "county": "高雄市", "kind": "elementary"}]');
select admin.set_eligible('124678', false);
create function pg_temp.of_unit(p_code text, p_more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_build_object('unit_id', u.id, 'row_version', u.row_version, 'reason', 'x') || p_more from core.unit u where u.code = p_code $$;

-- Requests to be listed: one that waits, one that was sent back.
create function pg_temp.listing(p_email text) returns jsonb language sql as $$
    select jsonb_build_object('kind', 'kindergarten', 'name', '高雄市私立甲幼兒園', 'founder', 'private', 'county_id', c.id, 'district_id', 0, 'address', '高雄市一路1號', 'phone', '07-6000010', 'code', '12K801', 'permit', '府教字第 1 號',
        'applicant', '試驗員', 'job_title', '園長', 'contact_phone', '07-6000010', 'email', p_email, 'note', 'x', 'installation', 'x',
        'evidence', jsonb_build_object('name', 'x.png', 'mime', 'image/png', 'content', encode('\x89504e470d0a1a0a', 'base64'), 'sha256', encode(sha256('\x89504e470d0a1a0a'), 'hex')))
    from core.county c where c.name = '高雄市' $$;
insert into v values ('l1', t.secret()), ('l2', t.secret());
create function pg_temp.list(n text) returns void language plpgsql as $$
declare id uuid := t.uuid7(); b text := pg_temp.listing(n || '@example.edu.tw')::text;
begin
    perform t.code_entered(pg_temp.v(n), n || '@example.edu.tw', id, b), api.submit_anon(pg_temp.v(n), id, 'listing.ask', b);
end $$;
select pg_temp.list('l1'), pg_temp.list('l2');
create function pg_temp.of_listing(n text) returns jsonb language sql as $$
    select jsonb_build_object('listing_id', l.id, 'row_version', l.row_version, 'reason', 'x') from core.listing l where l.email = n || '@example.edu.tw' $$;
select t.do(pg_temp.v('khdesk'), 'listing.return', pg_temp.of_listing('l2'));

-- Courses: one that waits, one that is approved, one that is offered.
select t.account('123999', 'badcourse', 'contact', 5692);
create function pg_temp.course(p_state text, p_more jsonb) returns jsonb language plpgsql as $$
declare i bigint := t.course('badcourse', jsonb_build_object('state', p_state));
begin
    if p_more ? 'accept' then insert into core.course_handover(course_id, from_account_id, to_account_id) select i, c.owner_account_id, a.id from core.course c, core.account a where c.id = i and a.account_name = 'khchief'; end if;
    return jsonb_build_object('course_id', i) || p_more;
end $$;
-- Lists: a file that shows who was there, a list that was handed in or confirmed.
create function pg_temp.evidence() returns uuid language plpgsql as $$
declare f uuid := gen_random_uuid();
begin
    perform t.attach(pg_temp.v('khchief'), f, '簽到表.pdf', '%PDF-1.4 x');
    return f;
end $$;
create function pg_temp.handed(p_state text) returns bigint language plpgsql as $$
declare
    i bigint := t.course('badcourse', '{"state": "list_due", "days": -3}');
    l bigint;
begin
    l := t.do(pg_temp.v('khchief'), 'list.submit', jsonb_build_object('course_id', i, 'sentence', '颱風當日無人出席', 'checks_seen', '["K16"]'::jsonb)) #>> '{result,list_id}';
    if p_state = 'confirmed' then perform t.do(pg_temp.v('khdesk'), 'list.confirm', jsonb_build_object('list_id', l, 'version', 1)); end if;
    return l;
end $$;
-- A closed course with somebody on its list, and a correction of it as far as it has come.
create function pg_temp.listed() returns bigint language plpgsql as $$
declare
    i bigint := t.course('badcourse', '{"state": "list_due", "days": -3}');
    l bigint;
begin
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), c.id, c.unit_id, x.person_id, x.id, x.name, x.sex, x.unit_id, x.title_id, 'accepted' from core.course c, core.teacher x where c.id = i and x.account_name = 'badteacher';
    delete from core.presence m using core.enrolment e where e.id = m.enrolment_id and e.course_id = i;
    insert into core.presence(enrolment_id, session_no, starts_at, code, source, by_name) select e.id, 1, s.starts_at, 'P', 'scan', 'x' from core.enrolment e join core.course_session s using (course_id) where e.course_id = i;
    l := pg_temp.closed_once(i);
    return i;
end $$;
create function pg_temp.closed_once(p_course bigint) returns bigint language plpgsql as $$
declare
    v core.list_version;
    a auth.actor;
begin
    a.name := 'x';
    v := core.keep_list((select c from core.course c where c.id = p_course), core.hour_rows(p_course), '[]', '', 'centre', a);
    perform core.confirm_list(v.id, '', a);
    update core.award set superseded_by = id where course_id = p_course;  -- the next one is of the same minutes
    return v.id;
end $$;
create function pg_temp.asked(i bigint) returns jsonb language sql as $$
    select jsonb_build_object('course_id', i, 'list_id', (select max(id) from core.list_version where course_id = i), 'phone', '07-6000000#12', 'reason', '簽到表漏登一場',
        'fields', '[{"field": "title", "base": "試驗研習", "new": "更名之試驗研習", "cause": "title", "note": "x"}]'::jsonb,
        'people', '[{"change": "set", "no": 1, "hours": 1, "cause": "hours", "note": "x"}]'::jsonb, 'files', '[]'::jsonb) $$;
create function pg_temp.correcting(p_state text) returns core.correction language plpgsql as $$
declare
    i bigint := pg_temp.listed();
    h core.correction;
begin
    perform t.do(pg_temp.v('khchief'), 'correction.submit', pg_temp.asked(i) || '{"fields": []}');
    update core.correction set state = p_state, paper_revision = case when p_state = 'awaiting_review' then 1 end, decided_at = case when p_state = 'approved' then now() end where course_id = i returning * into h;
    return h;
end $$;
create function pg_temp.long_closed() returns bigint language plpgsql as $$
declare i bigint := pg_temp.listed();
begin
    update core.list_version set decided_at = now() - interval '500 days' where course_id = i;
    return (select number from core.course where id = i);
end $$;
create function pg_temp.certified() returns bigint language plpgsql as $$
declare i bigint := pg_temp.listed();
begin
    update core.course set state = 'confirmed' where id = i;
    insert into core.certificate(number, code, person_id, course_id, kind, award_id, hours, name) select '115-123999-' || lpad((700000 + i)::text, 6, '0'), '0000000000011', a.person_id, i, 'hours', a.id, 3, 'x' from core.award a where a.course_id = i
        on conflict (person_id, course_id, kind) do update set state = 'valid', revoked_for = null;
    return i;
end $$;
create function pg_temp.own_row() returns jsonb language sql as $$
    select '{"platform": "e等公務園", "title": "資通安全通識", "number": "A-1", "date_from": "2025-03-01", "date_to": "2025-03-02", "hours": 3, "note": "x"}'::jsonb $$;
create sequence pg_temp.own_no;
create function pg_temp.own_record() returns bigint language sql as $$
    insert into core.self_record(person_id, platform, title, date_from, date_to, hours, source) select person_id, '平臺', '課程' || nextval('own_no'), '2025-01-01', '2025-01-01', 1, 'typed' from core.account where account_name = 'badteacher' returning id $$;
create function pg_temp.of_correction(h core.correction, p_more jsonb) returns jsonb language sql as $$ select jsonb_build_object('correction_id', h.id) || p_more $$;
create function pg_temp.lessened() returns bigint language plpgsql as $$
declare
    h core.correction := pg_temp.correcting('approved');
    v bigint;
begin
    insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_name) select h.course_id, 2, 1, 'superseded', 'centre', '', '{}', '[]', 'x' returning id into v;
    update core.correction set list_after = v where id = h.id;
    return h.course_id;
end $$;
-- Enrolments: of a teacher in a course each, in a state each.
create function pg_temp.settings() returns jsonb language sql as $$
    select jsonb_build_object('enabled', true, 'open_at', to_char((now() - interval '1 day') at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI'), 'close_at', to_char((now() + interval '5 days') at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI'),
        'online_quota', 30, 'accept_mode', 'manual', 'items', '["title", "mobile"]'::jsonb, 'questions', '[{"id": "q1", "label": "用書", "kind": "text", "options": []}]'::jsonb, 'stops', '["左營站"]'::jsonb,
        'priority', '[{"rule": "titles", "values": [7]}]'::jsonb, 'county_quota', '[{"county_id": 1, "quota": 9}]'::jsonb, 'offer_hours', 48) $$;
create function pg_temp.enrolling(p_more jsonb default '{}') returns core.course language plpgsql as $$
declare
    i bigint := t.course('badcourse', '{"state": "approved", "days": 30}'::jsonb || p_more);
    a jsonb := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', pg_temp.settings()));
    c core.course;
begin
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    select * into c from core.course x where x.id = i;
    return c;
end $$;
create function pg_temp.answers(p_title text) returns jsonb language sql as $$ select jsonb_build_object('title', p_title, 'mobile', '0912-345-678', 'q1', '乙書') $$;
create function pg_temp.enrolled(p_state text) returns core.enrolment language plpgsql as $$
declare
    c core.course := pg_temp.enrolling();
    e core.enrolment;
    a auth.actor;
begin
    e.course_id := c.id;
    e.organiser_id := c.unit_id;
    e.state := 'pending';
    e.source := 'online';
    e.priority_group := 0;
    e.repeated := false;
    e.answers := pg_temp.answers('教師');
    e := core.insert_enrolment(e, core.teacher_of((select x.person_id from core.teacher x where x.account_name = 'badteacher')));
    if p_state <> 'pending' then e := core.move_enrolment(e, p_state, 'decide', '', a, case p_state when 'offered' then now() + interval '9 hours' end); end if;
    return e;
end $$;
-- The same in a course that has begun, where people sign in themselves too.
create function pg_temp.attending(p_state text, p_begun boolean default true) returns core.enrolment language plpgsql as $$
declare e core.enrolment := pg_temp.enrolled(p_state);
begin
    update core.course_revision set body = body || '{"checkin": ["slip", "self"]}' where course_id = e.course_id;
    if p_begun then
        update core.course set starts_at = now() - interval '1 hour', ends_at = now() + interval '2 hours' where id = e.course_id;
        update core.course_session set starts_at = now() - interval '1 hour', ends_at = now() + interval '2 hours' where course_id = e.course_id;
    end if;
    return e;
end $$;
alter table core.course_revision disable trigger append_only;
create temp table att as select x.n, e.* from (values ('set', 'accepted', true), ('rest', 'accepted', true), ('scan', 'accepted', true), ('settle', 'waiting', true),
    ('code', 'accepted', true), ('ask', 'accepted', false), ('withdraw', 'accepted', false), ('decide', 'accepted', false), ('leave', 'accepted', false), ('add', 'accepted', true), ('remove', 'listed', true)) x(n, s, b), lateral (select (y.e).* from (select pg_temp.attending(x.s, x.b) as e offset 0) y) e;
alter table core.course_revision enable trigger append_only;
create temp table att_leave as select a.n, (core.add_leave(a.id, 'V', '回診', '{1}', 'asked', null)).id as leave_id from att a where a.n in ('withdraw', 'decide');
select t.do(pg_temp.v('khchief'), 'presence.scan', jsonb_build_object('course_id', a.course_id, 'scans', jsonb_build_array(jsonb_build_object('scan_id', '00000000-0000-4000-8000-000000000056',
    'slip', core.slip_of(core.course_of(a.course_id), a.id), 'session', 1, 'at', core.utc(now()))))) from att a where a.n = 'settle';
create function pg_temp.att(p_name text, p_more jsonb) returns jsonb language sql as $$ select jsonb_build_object('course_id', a.course_id, 'enrolment_id', a.id) || p_more from att a where a.n = p_name $$;
-- A course that is closed, with certificates (one of them revoked), a batch that is made, and an item that is held back.
create function pg_temp.recorded() returns bigint language sql as $$ select id from core.course where title = '已結案的研習' $$;
create function pg_temp.record() returns void language plpgsql as $$
declare
    c bigint := t.course('khchief', '{"title": "已結案的研習", "state": "approved"}');
    a auth.actor;
    f core.certificate;
begin
    perform t.teacher('123999', 'badrecord', 5741), t.teacher('123999', 'badheld', 5742);
    perform t.course_body(c, '{"civil": {"category": "512", "term": 1}, "hours": 3, "digital_hours": 0}');
    perform core.set_consent(x.person_id, true) from core.teacher x where x.account_name in ('badteacher', 'badrecord', 'badheld');
    update core.teacher set name = '王喆' || chr(131072) where account_name = 'badheld';
    perform t.award(x, c, 3) from unnest('{badteacher,badrecord,badheld}'::text[]) x;
    select * into f from core.certificate x where x.course_id = c and x.person_id = (select person_id from core.teacher where account_name = 'badrecord');
    select x.id, x.name into a.account_id, a.name from core.account x where x.account_name = 'khdesk';
    a.command_id := t.uuid7();
    perform core.set_certificate_state(f, true, 'x', a), core.make_batch('civil', 'add', 'x', a);
    perform t.award('badrecord', c, 2);
    insert into core.message(course_id, unit_id, audience, by_account_id, by_name, subject, text, command_id)
        select c, x.unit_id, 'all', x.id, 'x', 'x', 'x', t.uuid7() from core.account x where x.account_name = 'khchief';
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), c, x.unit_id, x.person_id, x.id, x.name, x.sex, x.unit_id, x.title_id, 'accepted' from core.teacher x where x.account_name = 'badteacher';
end $$;
select pg_temp.record();
create function pg_temp.decided(e core.enrolment, p_more jsonb) returns jsonb language sql as $$
    select jsonb_build_object('course_id', e.course_id, 'rows', jsonb_build_array(jsonb_build_object('enrolment_id', e.id, 'row_version', e.row_version) || p_more)) $$;
-- One of two who wait to be decided about in the same course.
create function pg_temp.in_queue(p_more jsonb) returns jsonb language plpgsql as $$
declare
    e core.enrolment := pg_temp.enrolled('pending');
    o core.enrolment := e;
    t core.teacher;
begin
    select x.* into t from core.teacher x where x.person_id <> e.person_id order by x.id limit 1;
    o := core.insert_enrolment(o, t);
    return jsonb_build_object('course_id', e.course_id, 'enrolment_id', o.id, 'row_version', o.row_version) || p_more;
end $$;
create function pg_temp.own(e core.enrolment, p_more jsonb) returns jsonb language sql as $$ select jsonb_build_object('enrolment_id', e.id, 'row_version', e.own_version) || p_more $$;
-- A course that was held, and a list that was brought for it.
create function pg_temp.uploaded(p_state text) returns jsonb language plpgsql as $$
declare
    i bigint := t.course('badcourse', '{"state": "approved", "days": -1}');
    u uuid := gen_random_uuid();
begin
    insert into core.list_upload(id, xid, course_id, file_name, by_account_id, by_name, state, no)
        select u, '3', i, 'x', a.id, a.name, p_state, case p_state when 'applied' then 1 end from core.account a where a.account_name = 'khchief';
    return jsonb_build_object('course_id', i, 'upload_id', u);
end $$;
-- A course with its whole form that is approved, and a request that waits for its desk.
create function pg_temp.approved(n text) returns bigint language plpgsql as $$
declare i bigint := (t.do(pg_temp.v('khchief'), 'course.submit', t.course_form(jsonb_build_object('title', n, 'venue', n))) #>> '{result,course_id}')::bigint;
begin
    update core.course set state = 'approved', decided_at = now(), published_at = now() where id = i;
    return i;
end $$;
create function pg_temp.asked(n text) returns jsonb language sql as $$
    select jsonb_build_object('change_id', t.do(pg_temp.v('khchief'), 'change.apply', jsonb_build_object('course_id', pg_temp.approved(n), 'reason', '改期的理由', 'items',
        jsonb_build_array(jsonb_build_object('field', 'levels', 'base', '["any"]'::jsonb, 'new', '["elementary"]'::jsonb)))) #> '{result,change_id}') $$;
-- Duties: one of the country's and one that is retired; a roster that was kept.
create function pg_temp.duty(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('name', p_name, 'tags', '[35]'::jsonb, 'courses', '[]'::jsonb, 'title_words', '資安', 'hours', 3, 'counts', 'hours', 'span', 'year',
        'roles', '[101]'::jsonb, 'titles', '[3]'::jsonb, 'in_person', false, 'in_full', false, 'part_tags', '[34]'::jsonb, 'part_hours', 1.5, 'target', 80, 'fresh', false,
        'from_year', 114, 'to_year', 120, 'note', '說明') $$;
create function pg_temp.of_duty(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('duty_id', d.id, 'row_version', d.row_version, 'reason', 'x') from core.duty d where d.name = p_name $$;
select t.do(pg_temp.v('khdesk'), 'duty.add', pg_temp.duty(n)) from unnest('{甲研習,乙研習}'::text[]) n;
select t.do(pg_temp.v('khdesk'), 'duty.retire', pg_temp.of_duty('乙研習'));
select core.keep_roster((select unit_id from core.account where account_name = 'khchief'), core.semester_of(core.today()));

-- Venues and lecturers: one open and one closed, who waits for a code and who has agreed.
create function pg_temp.venue(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('name', p_name, 'county_id', c.id, 'district_id', (select min(d.id) from core.district d where d.county_id = c.id), 'address', '高雄市一路1號', 'capacity', 40, 'equipment', '[1]'::jsonb,
        'equipment_note', 'x', 'phone', '07-6000000#12', 'shared', true) from core.county c where c.name = '高雄市' $$;
create function pg_temp.of_venue(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('venue_id', v.id, 'row_version', v.row_version, 'reason', 'x') from core.venue v where v.name = p_name $$;
select t.do(pg_temp.v('khchief'), 'venue.add', pg_temp.venue(n)) from unnest('{甲教室,乙教室}'::text[]) n;
select t.do(pg_temp.v('khchief'), 'venue.close', pg_temp.of_venue('乙教室'));
create function pg_temp.lecturer(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('name', p_name, 'service_unit', '甲大學', 'job_title', '教授', 'subjects', '[20001]'::jsonb, 'expertise', '閱讀', 'email', 'bad' || ascii(p_name) || '@example.edu', 'phone', '07-6000000#12',
        'show_email', true, 'show_phone', false, 'note', 'x') $$;
create function pg_temp.of_lecturer(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('lecturer_id', l.id, 'row_version', l.row_version) from core.lecturer l where l.name = p_name $$;
select t.do(pg_temp.v('khchief'), 'lecturer.add', pg_temp.lecturer(n)) from unnest('{甲講師,乙講師}'::text[]) n;
select t.do(pg_temp.v('khchief'), 'lecturer.paper', pg_temp.of_lecturer('乙講師') || '{"signed_on": "2026-01-02", "kept": "x"}');
insert into core.lecturer_code select l.id, l.revision, core.lecturer_mac(l.id, l.revision, '123456789012'), now() + interval '1 day' from core.lecturer l where l.name = '甲講師';
-- What one follows: a published course, a search that runs and one that was stopped.
select t.course('badcourse');
insert into core.offering(id, number, unit_id, title, venue, visible_from, starts_at, ends_at, reg_from, reg_to, hours, hour_unit, fee, quota, free, lecturers, cancelled, facets, title_folded, unit_folded, lecturers_found)
    select c.id, c.number, c.unit_id, c.title, '', now() - interval '1 hour', now() + interval '9 days', now() + interval '9 days', '-infinity', 'infinity', 3, 'hour', 0, 40, 40, '{}', false, '{r:online}', c.title, '', '{}'
    from core.course c order by c.id desc limit 1;
create function pg_temp.search(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('name', p_name, 'every', 'week', 'by_mail', true, 'query', '{"keyword": "閱讀", "in": "name", "when": "coming", "from": "2026-01-02", "facets": {"tag": {"any": ["T35"]}}}'::jsonb) $$;
select t.do(pg_temp.v('khdesk'), 'subscription.add', pg_temp.search(n)) from unnest('{甲訂閱,乙訂閱}'::text[]) n;
create function pg_temp.of_search(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('subscription_id', s.id, 'row_version', s.row_version) from core.subscription s where s.name = p_name $$;
select t.do(pg_temp.v('khdesk'), 'subscription.stop', pg_temp.of_search('乙訂閱'));
-- 定期統計: one that runs and one that was stopped.
create function pg_temp.schedule(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('name', p_name, 'every', 'week', 'by_mail', true) $$;
select t.do(pg_temp.v('khdesk'), 'schedule.add', pg_temp.schedule(n) || '{"query": {"report": "s02", "period": "year"}}') from unnest('{甲統計,乙統計}'::text[]) n;
create function pg_temp.of_schedule(p_name text) returns jsonb language sql as $$
    select jsonb_build_object('schedule_id', s.id, 'row_version', s.row_version) from core.figure_schedule s where s.name = p_name $$;
select t.do(pg_temp.v('khdesk'), 'schedule.stop', pg_temp.of_schedule('乙統計'));

create temp table body (kind text primary key, how text, b jsonb);
insert into body
    select 'application.apply', 'apply', t.form('chief_manager', 'BadApply', 5650, '124698')
    union all select 'application.correct', 's4', jsonb_build_object('revision', 1, 'fields', jsonb_build_object(
        'account_type', '{"base": "chief_manager", "new": "chief_manager"}'::jsonb, 'sex', '{"base": "male", "new": "male"}'::jsonb, 'job_title', '{"base": "主任", "new": "組長"}'::jsonb,
        'unit_id', jsonb_build_object('base', t.unit('124698'), 'new', t.unit('124698')), 'subunit', '{"base": "教務處", "new": "學務處"}'::jsonb, 'phone', '{"base": "07-6000000#12", "new": "07-6000009"}'::jsonb,
        'fax', '{"base": "07-6000001", "new": "07-6000008"}'::jsonb, 'email', '{"base": "badinputd@example.edu.tw", "new": "moved@example.edu.tw"}'::jsonb, 'name_seal_only', '{"base": false, "new": true}'::jsonb))
    union all select 'application.withdraw', 's1', '{"reason": "x"}'
    union all select 'application.follow', 'follow', jsonb_build_object('number', (select number from core.application where id = pg_temp.id('s1')))
    union all select 'application.print', 's1', '{"revision": 1, "installation": "x"}'
    union all select 'application.receive', 'khdesk', jsonb_build_object('application_id', pg_temp.id('s1'), 'row_version', 1, 'how', 'fax', 'head_seal', true, 'unit_seal', false, 'note', 'x')
    union all select 'application.approve', 'khdesk', jsonb_build_object('application_id', pg_temp.id('s2'), 'row_version', pg_temp.version('s2'), 'note', 'x', 'before_paper', false)
    union all select 'application.reject', 'khdesk', jsonb_build_object('application_id', pg_temp.id('s2'), 'row_version', pg_temp.version('s2'), 'reason', 'x')
    union all select 'application.return', 'khdesk', jsonb_build_object('application_id', pg_temp.id('s2'), 'row_version', pg_temp.version('s2'), 'reasons', (select jsonb_build_array(key) from core.return_reason limit 1), 'text', 'x')
    union all select 'application.note', 'khdesk', jsonb_build_object('application_id', pg_temp.id('s2'), 'text', 'x')
    union all select 'application.take_back', 'khdesk', jsonb_build_object('application_id', pg_temp.id('s5'), 'row_version', pg_temp.version('s5'), 'reason', 'x')
    union all select 'application.open_as', 'khchief', jsonb_build_object('application_id', pg_temp.id('s3'), 'row_version', 1, 'account_type', 'operator')
    union all select 'application.show_id', 'khdesk', jsonb_build_object('application_id', pg_temp.id('s2'), 'purpose', 'x')
    union all select 'scan.attach', 'khdesk', jsonb_build_object('application_id', pg_temp.id('s2'), 'revision', 1, 'name', 'x.png', 'mime', 'image/png', 'content', encode('\x89504e470d0a1a0a', 'base64'),
        'sha256', encode(sha256('\x89504e470d0a1a0a'), 'hex'))
    union all select 'application.deliver_scan', 'khdesk', (select jsonb_build_object('number', a.number, 'revision', 1, 'hash', left(a.content_hash, 8), 'name', 'x.png', 'mime', 'image/png', 'content', encode('\x89504e470d0a1a0a00', 'base64'),
        'sha256', encode(sha256('\x89504e470d0a1a0a00'), 'hex')) from core.application a where a.account_name = 'BadElse')
    union all select 'run.print', 'khdesk', jsonb_build_object('cases', jsonb_build_array(jsonb_build_object('application_id', pg_temp.id('s2'), 'revision', (select revision from core.application where id = pg_temp.id('s2')))), 'purpose', 'x', 'note', 'x')
    union all select 'run.remind', 'khdesk', jsonb_build_object('run_id', (select id from badrun), 'application_ids', jsonb_build_array(pg_temp.id('s1')))
    union all select 'run.close', 'khdesk', jsonb_build_object('run_id', (select id from badrun), 'row_version', 1, 'reason', 'x')
    union all select 'scan.show', 'khdesk', jsonb_build_object('scan_id', (select id from scan))
    union all select 'scan.void', 'khdesk', jsonb_build_object('scan_id', (select id from scan), 'reason', 'x')
    union all select 'account.close', 'khchief', (select jsonb_build_object('account_id', a.id, 'row_version', 1, 'reason', 'x') from core.account a where a.account_name = 'khcontact')
    union all select 'account.reopen', 'khchief', (select jsonb_build_object('account_id', a.id, 'row_version', 2, 'reason', 'x') from core.account a where a.account_name = 'khoperator')
    union all select 'account.delete', 'khchief', (select jsonb_build_object('account_id', a.id, 'row_version', 1, 'reason', 'x') from core.account a where a.account_name = 'khcontact')
    union all select 'account.restore', 'khchief', (select jsonb_build_object('account_id', a.id, 'row_version', 2, 'reason', 'x') from core.account a where a.account_name = 'badgone')
    union all select 'account.switch', 'khchief', (select jsonb_build_object('account_id', a.id, 'row_version', 1, 'account_type', 'operator') from core.account a where a.account_name = 'khcontact')
    union all select 'account.edit', 'khchief', (select jsonb_build_object('account_id', a.id, 'fields', '{"job_title": {"base": "主任", "new": "組長"}, "phone": {"base": "02-22345678", "new": "07-6000009"}, "fax": {"base": "02-22345679", "new": "07-6000008"},
        "email": {"base": "khcontact@example.edu.tw", "new": "moved@example.edu.tw"}}'::jsonb) from core.account a where a.account_name = 'khcontact')
    union all select 'audit.show', 'khdesk', '{"who": "khchief", "unit": "", "what": "", "since": "2026-01-01", "until": "2026-06-01"}'
    union all select 'unit.remind', 'khdesk', jsonb_build_object('unit_id', t.unit('123999'), 'how', 'mail')
    union all select 'unit.add', 'khdesk', jsonb_build_object('code', '124679', 'name', '高雄市丙國小', 'kind', 'elementary', 'founder', 'public', 'county_id', (select id from core.county where name = '高雄市'), 'district_id', 0,
        'address', '高雄市一路1號', 'phone', '07-6000009', 'reason', 'x')
    union all select 'unit.rename', 'khdesk', pg_temp.of_unit('124677', '{"name": "高雄市丁國小"}')
    union all select 'unit.close', 'khdesk', pg_temp.of_unit('124677')
    union all select 'unit.reopen', 'khdesk', pg_temp.of_unit('124678')
    union all select 'unit.merge', 'khdesk', pg_temp.of_unit('124678', jsonb_build_object('into_id', t.unit('124677')))
    union all select 'unit.assign', 'netdesk', pg_temp.of_unit('124677', '{"account_scope": "chief", "desk_id": 0}')
    union all select 'call.log', 'khdesk', jsonb_build_object('unit_id', t.unit('123999'), 'caller', 'x', 'note', 'x')
    union all select 'mail.retry', 'netdesk', jsonb_build_object('mail_id', (select min(id) from core.mail))
    union all select 'teacher.look', 'khchief', jsonb_build_object('unit_id', t.unit('123999'), 'national_id', t.nid('female', 5701), 'name', '試教師', 'sex', 'female', 'birth_date', '1980-01-01')
    union all select 'teacher.register', 'khchief', pg_temp.looked('khchief', 5702) || '{"title_id": 7, "move": false, "differs": false, "more": {"email": "x@example.edu.tw", "stage_id": 20, "subjects": [20001, 20002], "unit_note": "x", "note": "x", "employment_id": 1,
        "training_role_id": 101, "hired_on": "2020-08-01", "licence": "0001", "civil_servant": false}}'
    union all select 'teacher.edit', 'khchief', pg_temp.teacher_body(5703, '{"fields": {"title_id": {"base": 7, "new": 3}, "email": {"base": "", "new": "x@example.edu.tw"}, "stage_id": {"base": null, "new": 20}, "subjects": {"base": [], "new": [20001]}, "unit_note": {"base": "", "new": "x"},
        "note": {"base": "", "new": "x"}, "employment_id": {"base": null, "new": 1}, "training_role_id": {"base": null, "new": 101}, "hired_on": {"base": null, "new": "2020-08-01"}, "licence": {"base": "", "new": "0001"}, "civil_servant": {"base": false, "new": true}}}') - 'row_version'
    union all select 'teacher.renumber', 'khdesk', pg_temp.teacher_body(5704, '{"reason": "x"}') || pg_temp.looked('khdesk', 5705)
    union all select 'teacher.leave', 'khchief', pg_temp.teacher_body(5706, jsonb_build_object('departure', 'unpaid_leave', 'on_date', core.today(), 'back_on', core.today() + 30, 'reason', 'x'))
    union all select 'teacher.return', 'khchief', pg_temp.teacher_body(5707, '{"as": {"state": "on_leave", "departure": "lent"}}')
    union all select 'teacher.take_back', 'khchief', pg_temp.move_body(pg_temp.moved(5708, 'join', '124698', '123999', 'done'))
    union all select 'teacher.object', 'khchief', pg_temp.move_body(pg_temp.moved(5709, 'join', '123999', '124698', 'done'))
    union all select 'teacher.settle', 'khdesk', pg_temp.move_body(pg_temp.moved(5710, 'join', '123999', '124698', 'objected')) || '{"verdict": "return"}'
    union all select 'teacher.show_id', 'khchief', pg_temp.teacher_body(5711, '{"purpose": "x"}') - 'row_version'
    union all select 'teacher.export', 'khchief', jsonb_build_object('people', 1, 'filter', 'x', 'format', 'ods', 'purpose', 'x', 'whole', jsonb_build_array(pg_temp.teacher(5772, '123999')))
    union all select 'account.export', 'khchief', '{"accounts": 1, "filter": "x", "format": "ods"}'
    union all select 'unit.export', 'khdesk', '{"units": 1, "filter": "x", "format": "ods"}'
    union all select 'roster.look', 'khchief', jsonb_build_object('unit_id', t.unit('123999'), 'people', jsonb_build_array(jsonb_build_array(t.nid('female', 5773), '試教師', 'female', '1980-01-01')))
    union all select 'roster.import', 'khchief', pg_temp.listed('khchief', 5774) || jsonb_build_object('leave', pg_temp.leaving(5775))
    union all select 'roster.undo_import', 'khchief', jsonb_build_object('import', pg_temp.imported(5776), 'reason', 'x', 'rest', false)
    union all select 'teacher.search', 'netdesk', '{"name": "試", "unit": "試驗"}'
    union all select 'teacher.edit_own', 'badteacher', '{"fields": {"stage_id": {"base": null, "new": 40}, "subjects": {"base": [], "new": [40001]}}}'
    union all select 'teacher.close_account', 'khchief', pg_temp.account_body('badteacher', '{"reason": "x"}')
    union all select 'teacher.reopen_account', 'khchief', pg_temp.account_body('badclosed', '{"reason": "x"}')
    union all select 'teacher.unbind', 'khchief', pg_temp.account_body('badbound', '{"reason": "x"}')
    union all select 'teacher.apply', 'applies', jsonb_build_object('national_id', t.nid('female', 5724), 'name', '試教師', 'birth_date', '1980-01-01', 'account_name', 'BadTeaches', 'email', 'badteaches@example.edu.tw', 'verifier', t.verifier('x'), 'consents', t.consents(true), 'installation', 'x')
    union all select 'teacher.roam', 'bridge', jsonb_build_object('national_id', t.nid('female', 5722), 'name', '試驗教師', 'birth_date', '1980-01-15', 'unit_code', '314698')
    union all select 'catalogue.set', 'netdesk', '{"catalogue": "subject", "id": 20003, "name": "客語文", "stage_id": 20, "retire_on": "2026-01-31", "reason": "x"}'
    union all select 'course.submit', 'khchief', t.course_form('{"title": "不當輸入", "venue": "不當輸入"}') || pg_temp.taught()
    union all select 'course.resubmit', 'khchief', pg_temp.course_body('r') || jsonb_build_object('answer', 'x', 'body', t.course_form('{"title": "退回的研習", "venue": "改了的場地"}'))
    union all select 'course.withdraw', 'khchief', pg_temp.course_body('w') || '{"seen_opened": true}'
    union all select 'course.attach', 'khchief', jsonb_build_object('file_id', t.uuid7(), 'name', '簡章.pdf', 'kind', 'leaflet', 'public', true, 'content', encode('\x255044462d312e37', 'base64'))
    union all select 'course.detach', 'khchief', jsonb_build_object('file_id', (select file_id from core.course_file where name = '不當輸入.pdf'))
    union all select 'teacher.confirm', 'khchief', pg_temp.teacher_body(5712, jsonb_build_object('semester', core.semester_of(core.today())::int, 'confirmed', true))
    union all select 'roster.close', 'khchief', jsonb_build_object('semester', core.semester_of(core.today())::int, 'people', 0)
    union all select 'roster.reopen', 'khdesk', pg_temp.of_unit('124698', '{"row_version": 1}')
    union all select 'roster.remind', 'khdesk', jsonb_build_object('unit_id', t.unit('123999'))
    union all select 'unit.contact', 'khchief', '{"fields": {"address": {"base": "", "new": "高雄市鼓山區一路1號"}, "phone": {"base": "", "new": "07-6000009"}}}'
    union all select 'profile.change', 'password', '{"fields": {"job_title": {"base": "主任", "new": "組長"}, "phone": {"base": "02-22345678", "new": "07-6000009"}, "fax": {"base": "02-22345679", "new": "07-6000008"}}}'
    union all select 'email.change', 'password', jsonb_build_object('attempt', null, 'email', 'moved@example.edu.tw')
    union all select 'application.key_in', 'khdesk', t.form('chief_manager', 'BadKeyed', 5651, '124698') - '{verifier,installation}'::text[] || jsonb_build_object('how', 'fax', 'head_seal', true, 'unit_seal', false, 'note', 'x',
        'scan', jsonb_build_object('name', 'x', 'mime', 'image/png', 'content', encode('\x89504e470d0a1a0a', 'base64'), 'sha256', encode(sha256('\x89504e470d0a1a0a'), 'hex')))
    union all select 'deletion.request', 'khchief', (select jsonb_build_object('account_id', a.id, 'row_version', 1, 'reason', 'x') from core.account a where a.account_name = 'khchief')
    union all select 'deletion.withdraw', 'khchief', (select jsonb_build_object('application_id', x.id, 'row_version', 1) from core.application x where x.request = 'delete')
    union all select 'account.unbind', 'khchief', (select jsonb_build_object('account_id', a.id, 'row_version', 1, 'reason', 'x') from core.account a where a.account_name = 'khcontact')
    union all select 'account.announce', 'khchief', (select jsonb_build_object('account_id', a.id, 'successor', '試接任', 'email', 'next@example.edu.tw') from core.account a where a.account_name = 'khchief')
    union all select 'course.approve', 'khdesk', pg_temp.course('submitted', '{"revision": 1, "note": "x", "late_reason": "x"}')
    union all select k, 'khdesk', pg_temp.course('submitted', '{"revision": 1, "reason_ids": [101, 102], "reason": "x", "field_reasons": {"title": "x", "sessions[0].to": "x"}}') from unnest('{course.return,course.reject}'::text[]) k
    union all select 'course.take_back', 'khdesk', pg_temp.course('approved', '{"revision": 1, "reason": "x"}')
    union all select 'course.cancel', 'khchief', pg_temp.course('approved', '{"row_version": 1, "reason": "颱風停課"}') || '{"reason": "颱風停課順延"}'
    union all select 'course.reassign', 'khchief', pg_temp.course('approved', (select jsonb_build_object('account_id', a.id, 'reason', 'x') from core.account a where a.account_name = 'khchief'))
    union all select 'course.accept', 'khchief', pg_temp.course('approved', '{"accept": true}')
    union all select 'course.deputies', 'khchief', pg_temp.course('approved', (select jsonb_build_object('account_ids', jsonb_build_array(a.id)) from core.account a where a.account_name = 'khchief'))
    union all select 'change.apply', 'khchief', jsonb_build_object('course_id', pg_temp.approved('待異動的研習'), 'reason', '場地另有用途', 'urgent', '', 'files', '[]'::jsonb, 'items',
        '[{"field": "venue", "base": "待異動的研習", "new": "改了的場地", "reason": "場地整修中"}, {"field": "levels", "base": ["any"], "new": ["elementary"], "reason": ""}]'::jsonb)
    union all select 'change.attach', 'khchief', pg_temp.asked('待附件的研習') || jsonb_build_object('file_id', (select file_id from core.course_file where name = '不當輸入.pdf'))
    union all select 'change.withdraw', 'khchief', pg_temp.asked('撤回異動的研習')
    union all select 'change.decide', 'khdesk', pg_temp.asked('待審異動的研習') || '{"revision": 1, "reason": "x", "items": [{"field": "levels", "approve": true, "reason": "x"}]}'
    union all select 'device.bind', 'password', jsonb_build_object('attempt', null, 'secret', '3132333435363738393031323334353637383930', 'code', auth.totp('12345678901234567890', auth.time_step(clock_timestamp())),
        'recovery', (select jsonb_agg(encode(sha256(i::text::bytea), 'hex')) from generate_series(1, 10) i))
    union all select 'device.unbind', 'password', '{"attempt": null}'
    union all select 'account.recover', 'recover', '{"installation": "x"}'
    union all select 'release.ask', 'told', pg_temp.ask('told')
    union all select k, 'khchief', (select jsonb_build_object('request_id', max(id), 'row_version', 1, 'reason', 'x') from core.release_request) from unnest('{release.grant,release.refuse}'::text[]) k
    union all select 'listing.ask', 'listing', pg_temp.listing('badlisting@example.edu.tw')
    union all select 'listing.correct', 'l2', pg_temp.listing('x') - '{email,installation}'::text[] || '{"revision": 1}'
    union all select 'listing.withdraw', 'l1', '{"reason": "x"}'
    union all select 'listing.accept', 'khdesk', pg_temp.of_listing('l1') || (select jsonb_object_agg(f.key, f.value) from jsonb_each(pg_temp.listing('x')) f where f.key in ('kind', 'name', 'founder', 'county_id', 'district_id', 'address', 'phone', 'code'))
    union all select k, 'khdesk', pg_temp.of_listing('l1') from unnest('{listing.return,listing.reject}'::text[]) k
    union all select 'duty.add', 'khdesk', pg_temp.duty('丙研習')
    union all select 'duty.replace', 'khdesk', pg_temp.duty('丁研習') || pg_temp.of_duty('家庭教育') - 'reason'
    union all select 'duty.change', 'khdesk', pg_temp.duty('甲研習改') || pg_temp.of_duty('甲研習')
    union all select 'duty.' || k, 'khdesk', pg_temp.of_duty(case k when 'restore' then '乙研習' else '甲研習' end) from unnest('{retire,restore}'::text[]) k
    union all select 'snapshot.correct', 'khdesk', (select jsonb_build_object('teacher_id', t.id, 'semester', s.semester, 'title_id', 3, 'training_role_id', 101, 'counted', false, 'reason', 'x')
        from core.roster_snapshot s join core.teacher t on t.person_id = s.person_id order by t.id limit 1)
    union all select 'venue.add', 'khchief', pg_temp.venue('丙教室')
    union all select 'venue.change', 'khchief', pg_temp.venue('甲教室') || pg_temp.of_venue('甲教室')
    union all select 'venue.' || k, 'khchief', pg_temp.of_venue(case k when 'reopen' then '乙教室' else '甲教室' end) from unnest('{close,reopen}'::text[]) k
    union all select 'lecturer.add', 'khchief', pg_temp.lecturer('丙講師')
    union all select 'lecturer.change', 'khchief', pg_temp.lecturer('甲講師') || pg_temp.of_lecturer('甲講師')
    union all select 'lecturer.ask', 'khchief', pg_temp.of_lecturer('甲講師')
    union all select 'lecturer.confirm', 'khchief', pg_temp.of_lecturer('甲講師') || '{"code": "1234 5678 9012"}'
    union all select 'lecturer.paper', 'khchief', pg_temp.of_lecturer('甲講師') || '{"signed_on": "2026-01-02", "kept": "x"}'
    union all select 'lecturer.withdraw', 'khchief', pg_temp.of_lecturer('甲講師') || '{"reason": "x"}'
    union all select 'lecturer.search', 'khchief', '{"words": "講師", "subject_id": 20001, "county_id": 0}'
    union all select 'lecturer.show', 'khchief', pg_temp.of_lecturer('乙講師') - 'row_version'
    union all select k, 'khdesk', jsonb_build_object('number', (select max(o.number) from core.offering o)) from unnest('{track.add,track.remove}'::text[]) k
    union all select 'track.set', 'khdesk', '{"mail": false}'
    union all select 'notice.set', 'khdesk', '{"notice": "course.waiting", "mail": false}'
    union all select 'schedule.add', 'khdesk', pg_temp.schedule('丙統計') || '{"query": {"report": "s05", "period": "semester", "by": "title", "tag": 35}}'
    union all select 'schedule.change', 'khdesk', pg_temp.schedule('丁統計') || pg_temp.of_schedule('甲統計')
    union all select 'schedule.' || k, 'khdesk', pg_temp.of_schedule(case k when 'resume' then '乙統計' else '甲統計' end) from unnest('{stop,resume,remove}'::text[]) k
    union all select 'subscription.add', 'khdesk', pg_temp.search('丙訂閱')
    union all select 'subscription.change', 'khdesk', pg_temp.search('丁訂閱') || pg_temp.of_search('甲訂閱')
    union all select 'subscription.' || k, 'khdesk', pg_temp.of_search(case k when 'resume' then '乙訂閱' else '甲訂閱' end) from unnest('{stop,resume,remove}'::text[]) k
    union all select 'registration.set', 'khchief', pg_temp.course('approved', jsonb_build_object('row_version', 0, 'settings', pg_temp.settings()))
    union all select 'named.add', 'khchief', pg_temp.course('approved', '{}') - 'row_version' || jsonb_build_object('rows', jsonb_build_array(jsonb_build_object('name', '指定人', 'national_id', t.nid('male', 9902), 'unit_id', t.unit('314698'))))
    union all select 'named.remove', 'khchief', pg_temp.course('approved', '{}') - 'row_version' || '{"ids": [1]}'
    union all select 'enrol.submit', 'badteacher', jsonb_build_object('number', (pg_temp.enrolling()).number, 'answers', pg_temp.answers('教師'), 'consent', core.notice_version(), 'class_no', null)
    union all select 'enrol.answer', 'badteacher', pg_temp.own(pg_temp.enrolled('pending'), jsonb_build_object('answers', pg_temp.answers('組長'), 'consent', core.notice_version()))
    union all select 'enrol.cancel', 'badteacher', pg_temp.own(pg_temp.enrolled('pending'), '{}')
    union all select 'offer.answer', 'badteacher', pg_temp.own(pg_temp.enrolled('offered'), '{"accept": true}')
    union all select 'enrol.nominate', 'khchief', jsonb_build_object('number', (pg_temp.enrolling()).number, 'teacher_ids', (select jsonb_agg(x.id) from core.teacher x where x.account_name = 'badteacher'))
    union all select 'enrol.decide', 'khchief', pg_temp.decided(pg_temp.enrolled('pending'), '{"to": "declined", "reason_id": 301, "reason": "x", "class_no": null}') || '{"override": "x"}'
    union all select 'enrol.move', 'khchief', pg_temp.in_queue('{"after": 0, "reason": "支援教師優先"}')
    union all select 'enrol.show', 'khchief', jsonb_build_object('enrolment_id', (pg_temp.enrolled('accepted')).id, 'purpose', 'x')
    union all select 'upload.try', 'khchief', (pg_temp.uploaded('tried') - 'upload_id') || jsonb_build_object('name', '名單.ods', 'rows', encode(convert_to(concat_ws(e'\t', 2, '', '', '', '林試一', '', '', '', '', '', '', 'attendee', '', ''), 'UTF8'), 'base64'))
    union all select 'upload.apply', 'khchief', pg_temp.uploaded('tried') || '{"missing": "keep", "skip_faulty": false, "reason": "依紀錄"}'
    union all select 'upload.undo', 'khchief', pg_temp.uploaded('applied') || '{"reason": "上傳錯誤", "rest": false}'
    union all select 'upload.export', 'khchief', jsonb_build_object('course_id', t.course('badcourse', '{"state": "confirmed", "days": -9}'), 'purpose', 'x')
    union all select 'offer.make', 'khchief', pg_temp.decided(pg_temp.enrolled('waiting'), '{}') || '{"override": ""}'
    union all select 'offer.withdraw', 'khchief', pg_temp.decided(pg_temp.enrolled('offered'), '{}') || '{"reason": "誤發遞補徵詢"}'
    union all select 'presence.set', 'khchief', pg_temp.att('set', '{"source": "roll", "override": false}') - 'enrolment_id' || jsonb_build_object('marks', jsonb_build_array(pg_temp.att('set', '{"session": 1, "code": "L", "late": 5, "early": 0, "note": "x", "seen": 0}') - 'course_id'))
    union all select 'presence.rest', 'khchief', pg_temp.att('rest', '{"session": 1, "code": "A", "n": 1}') - 'enrolment_id'
    union all select 'presence.scan', 'khchief', pg_temp.att('scan', jsonb_build_object('scans', (select jsonb_build_array(jsonb_build_object('scan_id', t.uuid7(), 'slip', core.slip_of(core.course_of(a.course_id), a.id), 'session', 1, 'at', core.utc(now())))
        from att a where a.n = 'scan'))) - 'enrolment_id'
    union all select 'presence.settle', 'khchief', pg_temp.att('settle', '{"scan_id": "00000000-0000-4000-8000-000000000056", "counts": true}') - 'enrolment_id'
    union all select 'presence.code', 'badteacher', pg_temp.att('code', '{"session": 1, "code": "@code@"}') - 'course_id'
    union all select 'leave.ask', 'badteacher', pg_temp.att('ask', '{"sessions": [1], "kind": "V", "reason": "回診"}') - 'course_id'
    union all select 'leave.withdraw', 'badteacher', pg_temp.att('withdraw', (select jsonb_build_object('leave_id', leave_id) from att_leave where n = 'withdraw')) - 'course_id'
    union all select 'leave.decide', 'khchief', pg_temp.att('decide', (select jsonb_build_object('leave_id', leave_id, 'grant', true, 'answer', '請保重') from att_leave where n = 'decide')) - 'enrolment_id'
    union all select 'leave.set', 'khchief', pg_temp.att('leave', '{"sessions": [1], "kind": "O", "reason": "x"}')
    union all select 'walkin.add', 'khchief', pg_temp.att('add', jsonb_build_object('national_id', t.nid('female', 5799), 'name', '現場員', 'birth', '1980-01-15', 'unit', '某校', 'title', '教師', 'sessions', '[1]'::jsonb)) - 'enrolment_id'
    union all select 'walkin.remove', 'khchief', pg_temp.att('remove', (select jsonb_build_object('row_version', row_version, 'reason', '誤加') from att where n = 'remove'))
    union all select 'hours.set', 'khchief', (select jsonb_build_object('course_id', e.course_id, 'rows', jsonb_build_array(jsonb_build_object('enrolment_id', e.id, 'row_version', 0, 'role', 'attendee', 'hours', 2,
        'reason', '提早離席半小時', 'assess', '', 'lecture_hours', null, 'note', 'x'))) from pg_temp.enrolled('accepted') e)
    union all select 'list.attach', 'khchief', pg_temp.course('list_due', jsonb_build_object('file_id', pg_temp.evidence(), 'sessions', '[1]'::jsonb))
    union all select 'list.detach', 'khchief', jsonb_build_object('evidence_id', (core.keep_evidence(t.course('badcourse', '{"state": "list_due"}'), pg_temp.evidence(), '{1}', 'x')).id)
    union all select 'list.submit', 'khchief', jsonb_build_object('course_id', t.course('badcourse', '{"state": "list_due", "days": -3}'), 'sentence', '颱風當日無人出席', 'checks_seen', '["K16"]'::jsonb)
    union all select 'list.recall', 'khchief', jsonb_build_object('list_id', pg_temp.handed('submitted'))
    union all select 'list.confirm', 'khdesk', jsonb_build_object('list_id', pg_temp.handed('submitted'), 'version', 1, 'override', 'x')
    union all select 'list.return', 'khdesk', jsonb_build_object('list_id', pg_temp.handed('submitted'), 'version', 1, 'reason_ids', '[201]'::jsonb, 'reason', 'x', 'rows', '[]'::jsonb)
    union all select 'list.take_back', 'khdesk', jsonb_build_object('list_id', pg_temp.handed('confirmed'), 'reason', 'x')
    union all select 'certificate.' || k, 'khdesk', (select jsonb_build_object('number', f.number, 'version', f.version, 'reason', 'x') from core.certificate f
        where f.course_id = pg_temp.recorded() and (f.state = 'valid') = (k = 'revoke') order by f.id limit 1) from unnest('{revoke,restore}'::text[]) k
    union all select 'transfer.consent', 'badteacher', '{"given": false, "row_version": 1}'
    union all select 'transfer.choose', 'badteacher', jsonb_build_object('course_id', pg_temp.recorded(), 'wanted', false)
    union all select 'transfer.list', 'khchief', jsonb_build_object('course_id', t.course('badcourse', '{"state": "confirmed", "days": -9}'), 'rows', 1, 'filter', 'x', 'format', 'ods')
    union all select 'transfer.export', 'netdesk', '{"target": "civil", "action": "add", "purpose": "x"}'
    union all select 'transfer.show', 'netdesk', (select jsonb_build_object('batch_id', max(b.id), 'purpose', 'x') from core.transfer_batch b)
    union all select 'transfer.reply', 'netdesk', (select jsonb_build_object('batch_id', max(b.id), 'rows', '[{"row": 1, "ok": false, "reason": "x"}]'::jsonb, 'rest', 'done') from core.transfer_batch b)
    union all select 'transfer.again', 'netdesk', (select jsonb_build_object('item_id', max(i.id)) from core.transfer_item i where i.state = 'held')
    union all select 'message.send', 'khchief', jsonb_build_object('course_id', pg_temp.recorded(), 'audience', 'all', 'subject', '通知', 'text', 'x')
    union all select 'message.read', 'badteacher', '{"message_ids": [1]}'
    union all select 'correction.submit', 'khchief', pg_temp.asked(pg_temp.listed()) || '{"fields": []}'
    union all select 'correction.correct', 'khchief', pg_temp.of_correction(h, pg_temp.asked(h.course_id) - '{course_id,list_id}'::text[] || '{"row_version": 1, "fields": []}') from pg_temp.correcting('returned') h
    union all select 'correction.attach', 'khchief', pg_temp.of_correction(pg_temp.correcting('awaiting_paper'), jsonb_build_object('row_version', 1, 'file_id', pg_temp.evidence()))
    union all select 'correction.withdraw', 'khchief', pg_temp.of_correction(pg_temp.correcting('awaiting_paper'), '{"row_version": 1}')
    union all select 'correction.receive', 'khdesk', pg_temp.of_correction(pg_temp.correcting('awaiting_paper'), '{"revision": 1, "how": "post"}')
    union all select 'correction.approve', 'khdesk', pg_temp.of_correction(pg_temp.correcting('awaiting_review'), '{"revision": 1, "head_seal": true, "unit_seal": true, "override": "x"}')
    union all select 'correction.' || k, 'khdesk', pg_temp.of_correction(pg_temp.correcting('awaiting_review'), '{"revision": 1, "reason": "x"}') from unnest('{return,reject}'::text[]) k
    union all select 'figures.freeze', 'netdesk', jsonb_build_object('period', 'school_year', 'year', core.semester_of(core.today()) / 10 - 1, 'reason', '年報定稿')
    union all select 'correction.open', 'netdesk', jsonb_build_object('number', pg_temp.long_closed(), 'reason', '學校來電更正')
    union all select 'certificate.print', 'khchief', jsonb_build_object('course_id', pg_temp.certified(), 'rows', '[1]'::jsonb, 'purpose', '結訓典禮')
    union all select 'record.add', 'badteacher', jsonb_build_object('source', 'typed', 'rows', jsonb_build_array(pg_temp.own_row()))
    union all select 'record.change', 'badteacher', pg_temp.own_row() || jsonb_build_object('record_id', pg_temp.own_record(), 'row_version', 1)
    union all select 'record.remove', 'badteacher', jsonb_build_object('ids', jsonb_build_array(pg_temp.own_record()))
    union all select 'correction.object', 'badteacher', jsonb_build_object('course_id', pg_temp.lessened(), 'text', '我全程參與研習')
    union all select 'password.reset', 'reset', jsonb_build_object('verifier', t.verifier_of('khdesk', 'another'))
    union all select 'password.change', 'password', jsonb_build_object('attempt', null, 'verifier', t.verifier_of('khdesk', 'another'));
-- A check-in that can be closed, and one that is.
select core.confirm_entry(x, core.semester_of(core.today()), 'x') from core.teacher x where x.unit_id = t.unit('123999') and x.state <> 'left';
update body set b = b || jsonb_build_object('people', (core.counted_roster(t.unit('123999'), core.semester_of(core.today()))).people) where kind = 'roster.close';
select core.close_checkin(core.counted_roster(t.unit('124698'), core.semester_of(core.today())), 'closed', 'x');
select set_eq('select kind from body', 'select kind from cmd.kind', 'every kind of command is tried');

create function pg_temp.guess(p_secret text, p_address text, p_purpose text, p_app bigint, p_id uuid, p_body text) returns void language plpgsql as $$
begin
    perform auth.make_code(sha256(convert_to(p_secret, 'UTF8')), p_address, 'installation', 0);
    update auth.code set purpose = p_purpose, application_id = p_app,
        account_id = case when p_purpose = 'recover' then (select x.account_id from auth.credential x where x.login = 'khdesk') end where id = (select max(id) from auth.code);
    insert into auth.code_guess(code_id, case_hash, command_id, body_hash, guess_hash, xid)
        select c.id, c.case_hash, p_id, sha256(convert_to(p_body, 'UTF8')), c.code_hash, '3' from auth.code c order by c.id desc limit 1;
end $$;
-- Sends it as its honest sender would, codes and all.
create function pg_temp.send(p_kind text, p_how text, p_body text) returns jsonb language plpgsql as $$
declare
    id uuid := t.uuid7();
    s  text := coalesce(pg_temp.v(p_how), t.secret());
    a  auth.actor;
begin
    if p_how = 'apply' then
        perform pg_temp.guess(s, 'badapply@example.edu.tw', 'address', null, id, p_body);
    elsif p_how = 'applies' then
        perform pg_temp.guess(s, 'badteaches@example.edu.tw', 'address', null, id, p_body);
    elsif p_how = 'bridge' then  -- as api.roam, which asks who is connected
        a.account_type := 'bridge';
        a.name := 'x';
        a.case_hash := '\x00';
        a.must_change := false;
        return cmd.execute(a, id, p_kind, p_body);
    elsif p_how = 'listing' then
        perform pg_temp.guess(s, 'badlisting@example.edu.tw', 'address', null, id, p_body);
    elsif p_how = 'follow' then
        perform pg_temp.guess(s, 'x@example.edu.tw', 'follow', pg_temp.id('s1'), id, p_body);
    elsif p_how in ('recover', 'reset') then
        perform pg_temp.guess(s, 'x@example.edu.tw', 'recover', null, id, p_body);
        if p_how = 'reset' then update auth.code set used_by = t.uuid7() where case_hash = auth.secret_hash(s); end if;
    elsif p_kind = 'application.correct' then
        perform pg_temp.guess(s, 'moved@example.edu.tw', 'address', null, id, p_body);
    elsif p_how in ('khdesk', 'khchief', 'netdesk', 'badteacher') then
        if p_kind = 'presence.code' then p_body := replace(p_body, '@code@', (select core.code_at(x.course_id, 1, core.code_step()) from att x where x.n = 'code')); end if;
        if p_kind = 'account.unbind' then update core.account x set device_bound_at = now() where x.account_name = 'khcontact'; end if;
        return api.submit(s, id, p_kind, p_body);
    elsif p_how = 'password' then
        if p_kind = 'device.bind' then perform auth.unbind_device(x.account_id) from auth.credential x where x.login = 'khdesk'; end if;
        if p_kind = 'email.change' then perform pg_temp.guess(pg_temp.v('khdesk'), 'moved@example.edu.tw', 'address', null, id, p_body); end if;
        return api.submit(pg_temp.v('khdesk'), id, p_kind, p_body);
    end if;
    return api.submit_anon(s, id, p_kind, p_body);
end $$;
-- One whose password is proved; of device.unbind also judged, with the code that goes with it.
create function pg_temp.attempt(p_kind text) returns uuid language plpgsql as $$
declare a auth.attempt;
begin
    insert into auth.attempt(login, installation, xid) values ('khdesk', 'x', '3') returning * into a;
    update auth.attempt set proof = t.proof('khdesk', 'pw-khdesk', jsonb_build_object('nonce', encode(a.nonce, 'hex'), 'attempt', a.id)), proof_xid = '3', proof_at = now() where id = a.id;
    if p_kind = 'device.unbind' then
        perform auth.judge(a.id);
        insert into auth.device_guess(attempt_id, code_hash, xid) select a.id, r.code_hash, '3' from auth.recovery_code r limit 1;
    end if;
    return a.id;
end $$;

create temp table evil (name text primary key, j text);
insert into evil values ('sql', $$"x'); drop table core.application; --"$$), ('a quote', $$"\"\\'$1%s{name}"$$), ('control', '"a\u0001b"'), ('bell', '"\u0007"'), ('a tab', '"a\tb"'), ('a line end', '"a\nb"'), ('a carriage return', '"a\r\nb"'),
    ('NUL', '"a\u0000b"'), ('half a pair', '"a\ud842"'), ('the other half', '"\udfb7a"'), ('a pair the wrong way', '"\udfb7\ud842"'), ('a whole pair', '"\ud842\udfb7里"'),
    ('emoji', '"😀👨‍👩‍👧‍👦🇹🇼"'), ('rare', '"𠮷𪚥𰻝㐀"'), ('a variation', '"葛󠄁城"'), ('right to left', '"a\u202eb"'), ('a joiner', '"a\u200db"'), ('no character', '"a\uffff"'), ('private use', '"\ue000"'),
    ('nothing', '""'), ('blanks', '"   "'), ('wide', '"ＡＢ１"'), ('compatibility', '"㈱①"'), ('decomposed', '"e\u0301"'), ('long', to_json(repeat('長', 5000))::text), ('html', '"<b onload=x>&amp;</b>"'),
    ('a number', '7'), ('negative', '-1'), ('a fraction', '1.5'), ('too large', '1e400000'), ('past bigint', '99999999999999999999'), ('past int', '999999999999999'), ('true', 'true'), ('null', 'null'), ('a list', '[]'), ('a list of lists', '[[[]]]'), ('an object', '{}');

-- Every place in a body that holds a value.
create function pg_temp.places(b jsonb, at text[]) returns setof text[] language plpgsql as $$
declare e record;
begin
    if jsonb_typeof(b) = 'object' then
        for e in select key, value from jsonb_each(b) loop return query select pg_temp.places(e.value, at || e.key); end loop;
    elsif jsonb_typeof(b) = 'array' then
        for e in select (o - 1)::text as key, value from jsonb_array_elements(b) with ordinality x(value, o) loop return query select pg_temp.places(e.value, at || e.key); end loop;
    end if;
    if at <> '{}' then return next at; end if;
end $$;
create temp table result (kind text, place text[], evil text, state text, key text, kept boolean);
create function pg_temp.try(p_kind text, p_how text, p_body text, out state text, out key text, out kept boolean) language plpgsql as $$
declare
    answer jsonb;
    sent   text[];
begin
    begin
        answer := pg_temp.send(p_kind, p_how, p_body);
        answer := coalesce(jsonb_path_query_first(answer, '$.result.rows[*] ? (exists (@.error))'), jsonb_path_query_first(answer, '$.result.refused[*]'), answer);  -- of a list, its row
        state := coalesce(answer #>> '{error,code}', 'done');
        key := coalesce(answer #>> '{error,key}', '');
        if state = 'done' then
            -- Every text that was sent and is kept anywhere is kept as it was sent.
            select coalesce(bool_and(x.kept = x.sent), true) into kept from (
                select a.job_title as kept, b ->> 'job_title' as sent from core.application a, (select p_body::jsonb as b) y where p_kind in ('application.apply', 'application.key_in') and a.account_name = b ->> 'account_name'
                union all select a.subunit, b ->> 'subunit' from core.application a, (select p_body::jsonb as b) y where p_kind in ('application.apply', 'application.key_in') and a.account_name = b ->> 'account_name'
                union all select a.name, b ->> 'name' from core.application a, (select p_body::jsonb as b) y where p_kind in ('application.apply', 'application.key_in') and a.account_name = b ->> 'account_name'
                union all select a.job_title, b #>> '{fields,job_title,new}' from core.application a, (select p_body::jsonb as b) y where p_kind = 'application.correct' and a.id = pg_temp.id('s4')
                union all select a.subunit, b #>> '{fields,subunit,new}' from core.application a, (select p_body::jsonb as b) y where p_kind = 'application.correct' and a.id = pg_temp.id('s4')
                union all (select d.text, coalesce(b ->> 'reason', b ->> 'text', b ->> 'note', '') from core.decision d, (select p_body::jsonb as b) y
                    where p_kind in ('application.receive', 'application.approve', 'application.reject', 'application.return', 'application.note', 'application.take_back', 'application.withdraw') order by d.id desc limit 1)
                union all (select x.kept, x.sent from core.print_run r, (select p_body::jsonb as b) y, lateral (values ('run.print', r.purpose, b ->> 'purpose'), ('run.print', r.note, coalesce(b ->> 'note', '')), ('run.close', r.closed_reason, b ->> 'reason')) x(kind, kept, sent)
                    where p_kind = x.kind and r.id = coalesce((b ->> 'run_id')::bigint, (select max(id) from core.print_run)))
                union all (select s.name, b ->> 'name' from core.scan s, (select p_body::jsonb as b) y where p_kind in ('scan.attach', 'application.deliver_scan') order by s.id desc limit 1)
                union all select u.name, b ->> 'name' from core.unit u, (select p_body::jsonb as b) y where p_kind = 'unit.rename' and u.code = '124677'
                union all select u.name, b ->> 'name' from core.unit u, (select p_body::jsonb as b) y where p_kind = 'unit.add' and u.id = (select max(id) from core.unit)
                union all select x.kept, x.sent from core.listing l, (select p_body::jsonb as b) y, lateral (values (l.name, b ->> 'name'), (l.address, b ->> 'address'), (l.permit, b ->> 'permit'), (l.applicant, b ->> 'applicant'),
                    (l.job_title, b ->> 'job_title'), (l.note, coalesce(b ->> 'note', ''))) x(kept, sent)
                    where p_kind = 'listing.ask' and l.email = 'badlisting@example.edu.tw' or p_kind = 'listing.correct' and l.email = 'l2@example.edu.tw'
                union all select l.reason, coalesce(b ->> 'reason', '') from core.listing l, (select p_body::jsonb as b) y where p_kind in ('listing.accept', 'listing.return', 'listing.reject', 'listing.withdraw') and l.email = 'l1@example.edu.tw'
                union all select e.reason, coalesce(b ->> 'reason', '') from core.unit_event e, (select p_body::jsonb as b) y where p_kind in ('unit.add', 'unit.rename', 'unit.close', 'unit.reopen', 'unit.merge', 'unit.assign')
                    and e.id = (select max(id) from core.unit_event)
                union all select u.address, b #>> '{fields,address,new}' from core.unit u, (select p_body::jsonb as b) y where p_kind = 'unit.contact' and u.code = '123999'
                union all select a.job_title, b #>> '{fields,job_title,new}' from core.account a, (select p_body::jsonb as b) y where p_kind = 'profile.change' and a.account_name = 'khdesk'
                union all select e.reason, coalesce(b ->> 'reason', '') from core.account_event e, (select p_body::jsonb as b) y where p_kind in ('account.close', 'account.reopen', 'account.delete', 'account.restore') and e.id = (select max(id) from core.account_event)
                union all select e.changes #>> '{successor,after}', b ->> 'successor' from core.account_event e, (select p_body::jsonb as b) y where p_kind = 'account.announce' and e.id = (select max(id) from core.account_event)
                union all select a.job_title, b #>> '{fields,job_title,new}' from core.account a, (select p_body::jsonb as b) y where p_kind = 'account.edit' and a.id::text = b ->> 'account_id'
                union all (select c.caller || c.note, (b ->> 'caller') || coalesce(b ->> 'note', '') from core.phone_call c, (select p_body::jsonb as b) y where p_kind = 'call.log' order by c.id desc limit 1)
                union all select r.note, b ->> 'note' from core.release_request r, (select p_body::jsonb as b) y where p_kind = 'release.ask' and r.source::text = b ->> 'command_id'
                union all select r.reason, b ->> 'reason' from core.release_request r, (select p_body::jsonb as b) y where p_kind like 'release._%' and r.id::text = b ->> 'request_id'
                union all select e.reason, coalesce(b ->> 'reason', '') from core.teacher_event e, (select p_body::jsonb as b) y where p_kind in ('teacher.leave', 'teacher.take_back', 'teacher.object', 'teacher.settle', 'teacher.renumber', 'roster.undo_import') and e.id = (select max(id) from core.teacher_event)
                union all select x.kept, x.sent from core.teacher t, (select p_body::jsonb as b) y, lateral (values (t.unit_note, b #>> '{more,unit_note}'), (t.note, b #>> '{more,note}')) x(kept, sent) where p_kind = 'teacher.register' and t.id = (select max(id) from core.teacher)
                union all select x.kept, x.sent from core.teacher t, (select p_body::jsonb as b) y, lateral (values (t.unit_note, b #>> '{fields,unit_note,new}'), (t.note, b #>> '{fields,note,new}')) x(kept, sent) where p_kind = 'teacher.edit' and t.id::text = b ->> 'teacher_id'
                union all select c.reopen_reason, b ->> 'reason' from core.checkin c, (select p_body::jsonb as b) y where p_kind = 'roster.reopen' and c.state = 'reopened'
                union all select x.kept, x.sent from core.teacher t, (select p_body::jsonb as b) y, lateral (values (t.unit_note, b #>> '{take,0,more,unit_note}'), (t.note, b #>> '{take,0,more,note}')) x(kept, sent) where p_kind = 'roster.import' and t.id = (select max(id) from core.teacher)
                union all select s.name, b ->> 'name' from core.subject s, (select p_body::jsonb as b) y where p_kind = 'catalogue.set' and s.id = 20003
                union all select e.reason, b ->> 'reason' from core.catalogue_event e, (select p_body::jsonb as b) y where p_kind = 'catalogue.set' and e.id = (select max(id) from core.catalogue_event)
                union all (select x.kept, x.sent from core.course_revision r, (select p_body::jsonb as b) y, lateral (values (r.body ->> 'title', b ->> 'title'), (r.body ->> 'venue', b ->> 'venue'),
                    (r.body ->> 'content', b ->> 'content'), (r.body #>> '{contacts,0,name}', b #>> '{contacts,0,name}')) x(kept, sent) where p_kind = 'course.submit' order by r.id desc limit 4)
                union all (select r.answer, b ->> 'answer' from core.course_revision r, (select p_body::jsonb as b) y where p_kind = 'course.resubmit' order by r.id desc limit 1)
                union all select f.name, b ->> 'name' from core.course_file f, (select p_body::jsonb as b) y where p_kind = 'course.attach' and f.file_id::text = b ->> 'file_id'
                union all select x.kept, x.sent from core.course_change h join core.course_change_item i on i.change_id = h.id and i.field = 'venue', (select p_body::jsonb as b) y,
                    lateral (values (h.reason, coalesce(b ->> 'reason', '')), (i.new #>> '{}', b #>> '{items,0,new}'), (i.reason, coalesce(b #>> '{items,0,reason}', ''))) x(kept, sent)
                    where p_kind = 'change.apply' and h.id = (select max(id) from core.course_change) and b #>> '{items,0,field}' = 'venue'
                union all select x.kept, x.sent from core.course_change h join core.course_change_item i on i.change_id = h.id, (select p_body::jsonb as b) y,
                    lateral (values (h.decision, coalesce(b ->> 'reason', '')), (i.decision, coalesce(b #>> '{items,0,reason}', ''))) x(kept, sent)
                    where p_kind = 'change.decide' and h.id::text = b ->> 'change_id'
                union all select x.kept, x.sent from core.duty d, (select p_body::jsonb as b) y, lateral (values (d.name, b ->> 'name'), (d.title_words, coalesce(b ->> 'title_words', '')), (d.note, coalesce(b ->> 'note', ''))) x(kept, sent)
                    where p_kind in ('duty.add', 'duty.replace') and d.id = (select max(id) from core.duty) or p_kind = 'duty.change' and d.id::text = b ->> 'duty_id'
                union all select e.reason, b ->> 'reason' from core.catalogue_event e, (select p_body::jsonb as b) y where p_kind in ('duty.change', 'duty.retire', 'duty.restore') and e.id = (select max(id) from core.catalogue_event)
                union all select f.reason, b ->> 'reason' from core.frozen_period f, (select p_body::jsonb as b) y where p_kind = 'figures.freeze' and f.id = (select max(id) from core.frozen_period)
                union all select e.reason, b ->> 'reason' from core.roster_correction e, (select p_body::jsonb as b) y where p_kind = 'snapshot.correct' and e.id = (select max(id) from core.roster_correction)
                union all select x.kept, x.sent from core.venue v, (select p_body::jsonb as b) y, lateral (values (v.name, b ->> 'name'), (v.address, b ->> 'address'), (v.equipment_note, coalesce(b ->> 'equipment_note', '')), (v.phone, coalesce(b ->> 'phone', ''))) x(kept, sent)
                    where p_kind = 'venue.add' and v.id = (select max(id) from core.venue) or p_kind = 'venue.change' and v.id::text = b ->> 'venue_id'
                union all select e.reason, coalesce(b ->> 'reason', '') from core.venue_event e, (select p_body::jsonb as b) y where p_kind in ('venue.close', 'venue.reopen') and e.id = (select max(id) from core.venue_event)
                union all select x.kept, x.sent from core.lecturer l, (select p_body::jsonb as b) y, lateral (values (l.name, b ->> 'name'), (l.service_unit, b ->> 'service_unit'), (l.job_title, coalesce(b ->> 'job_title', '')), (l.expertise, b ->> 'expertise'), (l.email, coalesce(b ->> 'email', '')),
                        (l.phone, coalesce(b ->> 'phone', '')), (l.note, coalesce(b ->> 'note', ''))) x(kept, sent)
                    where p_kind = 'lecturer.add' and l.id = (select max(id) from core.lecturer) or p_kind = 'lecturer.change' and l.id::text = b ->> 'lecturer_id'
                union all select l.consent_kept, b ->> 'kept' from core.lecturer l, (select p_body::jsonb as b) y where p_kind = 'lecturer.paper' and l.id::text = b ->> 'lecturer_id'
                union all select e.reason, b ->> 'reason' from core.lecturer_event e, (select p_body::jsonb as b) y where p_kind = 'lecturer.withdraw' and e.id = (select max(id) from core.lecturer_event)
                union all select x.kept, x.sent from core.subscription s, (select p_body::jsonb as b) y, lateral (values (s.name, b ->> 'name'), (s.query ->> 'keyword', coalesce(b #>> '{query,keyword}', ''))) x(kept, sent)
                    where p_kind = 'subscription.add' and s.id = (select max(id) from core.subscription) or p_kind = 'subscription.change' and s.id::text = b ->> 'subscription_id'
                union all select s.name, b ->> 'name' from core.figure_schedule s, (select p_body::jsonb as b) y
                    where p_kind = 'schedule.add' and s.id = (select max(id) from core.figure_schedule) or p_kind = 'schedule.change' and s.id::text = b ->> 'schedule_id'
                union all select x.answers ->> k, b #>> array['answers', k] from core.enrolment x, (select p_body::jsonb as b) y, unnest('{title,mobile,q1}'::text[]) k
                    where p_kind = 'enrol.answer' and x.id::text = b ->> 'enrolment_id' or p_kind = 'enrol.submit' and x.id = (select max(id) from core.enrolment)
                union all select x.reason, concat_ws('：', r.text, nullif(b #>> '{rows,0,reason}', '')) from core.enrolment x, (select p_body::jsonb as b) y left join core.course_reason r on r.id::text = b #>> '{rows,0,reason_id}'
                    where p_kind = 'enrol.decide' and x.id::text = b #>> '{rows,0,enrolment_id}'
                union all (select u.file_name, b ->> 'name' from core.list_upload u, (select p_body::jsonb as b) y where p_kind = 'upload.try' order by u.at desc limit 1)
                union all select x.kept, b ->> 'reason' from core.list_upload u, (select p_body::jsonb as b) y, lateral (values ('upload.apply', u.reason), ('upload.undo', u.undo_reason)) x(kind, kept) where p_kind = x.kind and u.id::text = b ->> 'upload_id'
                union all select x.reason, b ->> 'reason' from core.enrolment x, (select p_body::jsonb as b) y where p_kind = 'offer.withdraw' and x.id::text = b #>> '{rows,0,enrolment_id}'
                union all select v.reason, b ->> 'reason' from core.enrolment_event v, (select p_body::jsonb as b) y where p_kind = 'enrol.move' and v.id = (select max(id) from core.enrolment_event)
                union all select k.kept, k.sent from core.registration x, (select p_body::jsonb as b) y, lateral (values (x.settings #>> '{questions,0,label}', b #>> '{settings,questions,0,label}'), (x.settings #>> '{stops,0}', b #>> '{settings,stops,0}')) k(kept, sent)
                    where p_kind = 'registration.set' and x.course_id::text = b ->> 'course_id'
                union all select n.name, b #>> '{rows,0,name}' from core.named_person n, (select p_body::jsonb as b) y where p_kind = 'named.add' and n.id = (select max(id) from core.named_person)
                union all select p.note, b #>> '{marks,0,note}' from core.presence p, (select p_body::jsonb as b) y where p_kind = 'presence.set' and p.enrolment_id::text = b #>> '{marks,0,enrolment_id}' and b #>> '{marks,0,code}' <> ''
                union all select l.reason, b ->> 'reason' from core.leave l, (select p_body::jsonb as b) y where p_kind in ('leave.ask', 'leave.set') and l.id = (select max(id) from core.leave)
                union all select l.answer, b ->> 'answer' from core.leave l, (select p_body::jsonb as b) y where p_kind = 'leave.decide' and l.id::text = b ->> 'leave_id'
                union all select x.kept, x.sent from core.enrolment e, (select p_body::jsonb as b) y, lateral (values (e.name, b ->> 'name'), (e.unit_text, coalesce(b ->> 'unit', '')), (e.title_text, coalesce(b ->> 'title', ''))) x(kept, sent)
                    where p_kind = 'walkin.add' and e.id = (select max(id) from core.enrolment)
                union all select x.kept, x.sent from core.list_entry l, (select p_body::jsonb as b) y, lateral (values (l.given_reason, b #>> '{rows,0,reason}'), (l.note, coalesce(b #>> '{rows,0,note}', ''))) x(kept, sent)
                    where p_kind = 'hours.set' and l.enrolment_id::text = b #>> '{rows,0,enrolment_id}' and l.given is not null
                union all select x.kept, x.sent from core.correction h, (select p_body::jsonb as b) y, lateral (values (h.reason, b ->> 'reason'), (h.phone, b ->> 'phone'), (h.people #>> '{0,note}', b #>> '{people,0,note}')) x(kept, sent)
                    where p_kind = 'correction.submit' and h.course_id::text = b ->> 'course_id' or p_kind = 'correction.correct' and h.id::text = b ->> 'correction_id'
                union all select x.kept, x.sent from core.self_record s, (select p_body::jsonb as b) y, lateral (values (s.title, coalesce(b #>> '{rows,0,title}', b ->> 'title')), (s.platform, coalesce(b #>> '{rows,0,platform}', b ->> 'platform')),
                    (s.note, coalesce(b #>> '{rows,0,note}', b ->> 'note', ''))) x(kept, sent) where p_kind = 'record.add' and s.id = (select max(id) from core.self_record) or p_kind = 'record.change' and s.id::text = b ->> 'record_id'
                union all select h.decision, b ->> 'reason' from core.correction h, (select p_body::jsonb as b) y where p_kind in ('correction.return', 'correction.reject') and h.id::text = b ->> 'correction_id'
                union all select o.text, b ->> 'text' from core.correction_objection o, (select p_body::jsonb as b) y where p_kind = 'correction.object' and o.id = (select max(id) from core.correction_objection)
                union all select l.sentence, b ->> 'sentence' from core.list_version l, (select p_body::jsonb as b) y where p_kind = 'list.submit' and l.course_id::text = b ->> 'course_id'
                union all select s.void_reason, b ->> 'reason' from core.scan s, (select p_body::jsonb as b) y where p_kind = 'scan.void' and s.id = (select id from scan)) x;
        end if;
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then
            state := sqlstate;
            key := sqlerrm;
        end if;
    end;
end $$;
-- The value goes in as the text it is, where jsonb could not hold it.
create function pg_temp.with(b jsonb, p_place text[], p_json text) returns text language sql as $$
    select replace(jsonb_set(b, p_place, '"@@here@@"')::text, '"@@here@@"', p_json)
$$;
insert into result select b.kind, '{}', 'as it is', r.* from body b, pg_temp.try(b.kind, b.how, case when b.b ? 'attempt' then jsonb_set(b.b, '{attempt}', to_jsonb(pg_temp.attempt(b.kind))) else b.b end::text) r;
select is_empty($$ select kind, state, key from result where state <> 'done' or kept is false $$, 'as it is every one is done, and kept as it was sent');
insert into result select b.kind, p, e.name, r.* from body b cross join evil e
    cross join lateral (select case when b.b ? 'attempt' then jsonb_set(b.b, '{attempt}', to_jsonb(pg_temp.attempt(b.kind))) else b.b end as b) y
    cross join lateral pg_temp.places(y.b, '{}') p cross join lateral pg_temp.try(b.kind, b.how, pg_temp.with(y.b, p, e.j)) r
    where not (b.kind = 'course.resubmit' and p[1] = 'body' and cardinality(p) > 1);  -- the form is that of course.submit
select cmp_ok((select count(*)::int from result), '>', 2000, (select count(*) from result) || ' bodies');
select is_empty($$ select kind, place, evil, state, key from result where state <> 'done' and state !~ '^K[ACD][0-9]{3}$' $$, 'done, or refused by a key');
select is_empty($$ select kind, place, evil from result where kept is false $$, 'and what is done is kept as it was sent');
select is_empty($$ select kind, place, evil, key from result where evil in ('NUL', 'half a pair', 'the other half', 'a pair the wrong way', 'too large') and (state, key) <> ('KC003', 'command.body') $$, 'what is no JSON of this database is no body');
select is_empty($$ select kind, place, evil from result where state = 'done' and evil in ('control', 'bell', 'a tab', 'a carriage return', 'right to left', 'no character')
    and place[1] not in ('installation', 'purpose') and place[3] is distinct from 'base' and not (kind in ('scan.void', 'application.show_id') and place[1] = 'installation')
    and not (kind = 'presence.scan' and place[3] = 'slip')  -- compared, and not kept $$, 'no control character and no change of direction is kept');
select is_empty($$ select name from (values ('name', '"𠮷𪚥𰻝㐀"'), ('job_title', '"𠮷組長"'), ('subunit', '"😀處"'), ('name', '"Ljubiša ‧ Q"')) x(name, j)
    where name <> 'name' and (pg_temp.try('application.apply', 'apply', (select pg_temp.with(b, array[x.name], x.j) from body where kind = 'application.apply'))).state <> 'done' $$, 'rare characters and emoji are taken where there is room for them');
select is((pg_temp.try('application.apply', 'apply', (select pg_temp.with(b, '{name}', '"𠮷𪚥𰻝㐀"') from body where kind = 'application.apply'))).state, 'done', 'in a name, too');

-- Very much.
select is(array_agg(distinct r.key || ' ' || r.state), '{command.body KC003}', 'ten million characters are no body') from body b, pg_temp.try(b.kind, b.how, (b.b || jsonb_build_object('text', repeat('長', 10000000)))::text) r where b.kind in ('application.note', 'scan.attach', 'application.apply');
select is((pg_temp.try('application.note', 'khdesk', repeat('[', 100000))).key, 'command.body', 'nor a tower of brackets');
select is((pg_temp.try('application.note', 'khdesk', '{' || repeat('"a":{', 5000) || repeat('}', 5001))).key, 'command.body', 'nor a well');
select is((pg_temp.try('application.note', 'khdesk', (select (b || (select jsonb_object_agg('k' || i, i) from generate_series(1, 500) i))::text from body where kind = 'application.note'))).state, 'done', 'what nobody asked for does no harm');

-- Lists ----------------------------------------------------------------------------------------------------------------
create temp table good (f text, j jsonb);
insert into good values ('admin.import_units', '{"code": "124697", "name": "高雄市試驗二國小", "founder": "public", "county": "高雄市", "district": "鼓山區", "kind": "elementary", "address": "高雄市鼓山區一路1號", "phone": "07-6000000"}'),
    ('admin.import_desks', '{"code": "CEN13", "name": "屏東縣區管中心（試驗）", "kind": "regional_centre", "county": "屏東縣", "fax": "08-7000002", "address": "屏東市一路1號", "email": "pt@example.edu.tw", "phone": "08-7000003"}');
create function pg_temp.list(f text, rows jsonb, out crashed text, out outcomes text[], out reasons text[], out stored text) language plpgsql as $$
begin
    begin
        execute format('select array_agg(outcome order by n), array_agg(coalesce(reason, '''') order by n) from %s($1) with ordinality x("row", outcome, reason, warning, n)', f) into outcomes, reasons using rows;
        select string_agg(to_jsonb(u)::text, '') || string_agg(to_jsonb(d)::text, '') into stored from core.unit u left join core.desk d on d.id = u.id where u.code in ('124697', 'CEN13', '124696');
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then crashed := sqlstate || ' ' || sqlerrm; end if;
    end;
end $$;
create temp table listed as
    select g.f, c.key as cell, e.name as evil, e.j::jsonb as value, r.* from good g cross join lateral jsonb_object_keys(g.j || '{"former_code": "", "row": 1}') c(key)
    cross join (select * from evil where name not in ('NUL', 'half a pair', 'the other half', 'a pair the wrong way', 'too large') union all select 'very long', to_json(repeat('長', 100000))::text) e
    cross join lateral pg_temp.list(g.f, jsonb_build_array(g.j || jsonb_build_object('code', case g.f when 'admin.import_units' then '124696' else 'NET01' end, 'kind', case g.f when 'admin.import_units' then 'elementary' else 'inservice_net' end),
        g.j || jsonb_build_object(c.key, e.j::jsonb))) r;
select cmp_ok((select count(*)::int from listed), '>', 500, (select count(*) from listed) || ' lists');
select is_empty($$ select f, cell, evil, crashed from listed where crashed is not null $$, 'no cell of a list brings the import down');
select is_empty($$ select f, cell, evil, outcomes from listed where crashed is null and (cardinality(outcomes) <> 2 or outcomes[1] = 'refused') $$, 'the row beside it comes in');
select is_empty($$ select f, cell, evil, reasons from listed where outcomes[2] = 'refused' and reasons[2] !~ '^[a-z_]+\.[a-z_]+$' $$, 'and the row itself, or a reason');
select is_empty($$ select f, cell, evil from listed cross join lateral (select btrim(case when cell in ('name', 'address') then normalize(value #>> '{}', nfc) else normalize(value #>> '{}', nfkc) end, e' \u3000\t') as kept) k
    where outcomes[2] <> 'refused' and cell in ('name', 'address', 'phone', 'fax') and jsonb_typeof(value) = 'string' and kept <> '' and strpos(stored, to_jsonb(kept)::text) = 0
        and evil not in ('a tab', 'a line end', 'a carriage return', 'right to left', 'a joiner', 'emoji') $$, 'what comes in comes in whole');
select is_empty($$ select f, cell, evil from listed where outcomes[2] <> 'refused' and cell in ('name', 'address') and stored ~ '\\[nrt]|[\u200D\u202E]' $$, 'as one line, without what nobody sees');
select is(r.reasons, '{"",name.length}', 'ten million characters in a cell') from pg_temp.list('admin.import_units', (select jsonb_build_array(j, j || jsonb_build_object('code', '124696', 'name', repeat('長', 10000000))) from good limit 1)) r;
select is(r.reasons, '{address.length}', 'an address too long is not cut in silence') from pg_temp.list('admin.import_units', (select jsonb_build_array(j || jsonb_build_object('address', repeat('長', 201))) from good limit 1)) r;
select is(r.reasons, '{desk.length}', 'nor a desk''s') from pg_temp.list('admin.import_desks', (select jsonb_build_array(j || jsonb_build_object('fax', repeat('1', 61))) from good where f like '%desks')) r;
select is(r.outcomes, '{refused,refused,refused,refused,imported}', 'rows that are no rows') from pg_temp.list('admin.import_units', (select '[null, 7, "x", []]'::jsonb || j from good limit 1)) r;
select is(r.crashed, 'KC003 command.body', 'a list that is none: ' || x) from unnest(array['{}', '7', 'null', '"x"']) x, pg_temp.list('admin.import_units', x::jsonb) r;

-- The end of the old residence numbers.
select ok(not core.national_id_ended('AA00000009', '2030-12-31') and core.national_id_ended('AA00000009', '2031-01-01'), 'the old residence numbers end with 2030');
select ok(not core.national_id_ended(x, '2099-01-01'), 'no other does: ' || x) from unnest('{A800000005,A100000001}'::text[]) x;
select * from finish();
rollback;
