-- SPDX-License-Identifier: GPL-3.0-or-later
-- How long anything personal is kept (courses.md II.12, docs/operating.md «保存期限»): the table is walked, a night after each term. What has
-- had its time is gone by then and was there the day before it; what stays, stays. And no table that names somebody is without a term.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'keep' || i, 9600 + i) from generate_series(1, 6) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khdesk,keep1,keep2,keep3}'::text[]) n;
insert into v select 's' || i, t.secret() from generate_series(1, 3) i;
create function pg_temp.who(i int) returns core.teacher language sql as $$ select e from core.teacher e where account_name = 'keep' || i $$;

-- Everything there is about somebody, ended today ----------------------------------------------------------------------------------------------
-- Cases: one rejected and one approved, each with its scan and its print, of which one was passed on by another desk; and one that is open.
select t.apply(pg_temp.v('s' || i), t.form('chief_manager', 'KeepCase' || i, 9650 + i, '124698')) from generate_series(1, 3) i;
create function pg_temp.case(i int) returns bigint language sql as $$ select application_id from auth.case_secret where secret_hash = auth.secret_hash(pg_temp.v('s' || i)) $$;
select t.do(pg_temp.v('khdesk'), 'run.print', jsonb_build_object('purpose', '代印轉交', 'cases', (select jsonb_agg(jsonb_build_object('application_id', pg_temp.case(i), 'revision', 1)) from generate_series(1, 2) i)));
insert into core.scan(application_id, revision, name, mime, size, sha256, content, by_account_id, by_name)
    select pg_temp.case(i), 1, 'x.pdf', 'application/pdf', 4, 'x' || i, '%PDF', a.id, a.name from core.account a, generate_series(1, 3) i where a.account_name = 'khdesk';
insert into core.delivery(application_id, number, revision, scan_id, from_unit_id, to_unit_id, by_account_id, by_name, command_id)
    select a.id, a.number, 1, s.id, t.unit('CEN31'), t.unit('CEN12'), s.by_account_id, s.by_name, gen_random_uuid() from core.application a join core.scan s on s.application_id = a.id where a.id = pg_temp.case(1);
select t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.case(2), '{"how": "post", "head_seal": true}');
select is(t.on(pg_temp.v('khdesk'), 'application.approve', pg_temp.case(2)) ->> 'status', 'done', 'an account is opened');
select is(t.on(pg_temp.v('khdesk'), 'application.reject', pg_temp.case(1), '{"reason": "單位查無此人"}') ->> 'status', 'done', 'and somebody is rejected');

-- A course that is closed: who was taken, with every answer, marks, leave, a slip; who was declined, gave up, waited to the end; who was put on the
-- list by number; a list that was uploaded; evidence; a named list; a message; hours; a correction that added somebody.
create temp table c as select t.course('khchief', '{"state": "list_due", "days": -2}') as id;
create function pg_temp.enrolled(i int, p_state text) returns bigint language sql as $$
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state, source, answers)
        select core.new_enrolment_id(), c.id, t.unit('123999'), e.person_id, e.id, e.name, e.sex, e.unit_id, e.title_id, p_state, 'online',
            '{"meal": "vegetarian", "national_id": true, "birthday": true, "diet_note": true, "mobile": "0912-000-000", "emergency": {"name": "試親屬", "phone": "07-6000000"}}'
        from c, pg_temp.who(i) e returning id $$;
create temp table e as select n.name, pg_temp.enrolled(n.i, n.state) as id from (values (1, 'taken', 'accepted'), (2, 'declined', 'declined'), (3, 'gave up', 'cancelled'), (4, 'waited', 'waiting'), (5, 'listed', 'listed')) n(i, name, state);
-- Who was put on the list and is on no roster.
insert into core.enrolment(id, course_id, organiser_id, person_id, name, sex, unit_text, title_text, state, source) select core.new_enrolment_id(), c.id, t.unit('123999'), core.person_of(t.nid('female', 9661)), '試外校', 'female', '他校', '教師', 'listed', 'import' from c;
create function pg_temp.e(n text) returns bigint language sql as $$ select id from e where name = n $$;
insert into core.enrolment_private select e.id, 'diet_note', '花生過敏' from e;
insert into core.enrolment_event(enrolment_id, action, to_state, by_name) select e.id, 'submit', 'pending', '試' from e;
insert into core.nomination select x.id, x.course_id, x.organiser_id from core.enrolment x where x.id in (select id from e where name in ('declined', 'gave up', 'waited'));
insert into core.attendance(enrolment_id) values (pg_temp.e('taken')) on conflict do nothing;
insert into core.presence(enrolment_id, session_no, starts_at, code, source, note, by_name) select pg_temp.e('taken'), 1, now(), 'P', 'roll', '', '試' on conflict do nothing;
insert into core.presence_event(enrolment_id, session_no, starts_at, code, late, early, source, note, by_name) values (pg_temp.e('taken'), 1, now(), 'P', 0, 0, 'roll', '', '試');
insert into core.leave(enrolment_id, kind, reason, state) select id, 'V', '就醫', 'granted' from e where name in ('taken', 'waited');
insert into core.leave_session(leave_id, session_no, starts_at) select l.id, 1, now() from core.leave l;
insert into core.slip_scan(course_id, scan_id, enrolment_id, session_no, starts_at, at, result, by_name) select c.id, gen_random_uuid(), pg_temp.e('taken'), 1, now(), now(), 'counted', '試' from c;
insert into core.listed_person(enrolment_id, birth_date, verdict) values (pg_temp.e('listed'), '1980-01-15', 'same');
insert into core.list_entry(enrolment_id, course_id, by_name) select e.id, c.id, '試' from e, c where e.name in ('taken', 'gave up');
insert into core.list_upload(id, course_id, no, state, file_name, by_account_id, by_name) select gen_random_uuid(), c.id, n, s, '名單.ods', a.id, a.name from c, core.account a, (values (1, 'applied'), (null, 'tried')) u(n, s) where a.account_name = 'khchief';
insert into core.list_upload_row(upload_id, row, left_out, enrolment_id, name, unit_text, title_text, marks, assess, role, note) select u.id, i, false, case i when 1 then pg_temp.e('taken') else pg_temp.e('declined') end, '試驗教師', '', '', '', '', 'attendee', ''
    from core.list_upload u, generate_series(1, 2) i;
insert into core.list_upload_number(upload_id, row, number, birth) select u.id, 1, t.nid('female', 9601), '1980-01-15' from core.list_upload u where u.state = 'tried';
insert into core.list_upload_absent(upload_id, enrolment_id, was, is_now) select u.id, pg_temp.e('taken'), '{}', '{}' from core.list_upload u where u.state = 'applied';
create temp table f as select gen_random_uuid() as id;
select t.attach(pg_temp.v('khchief'), f.id, '簽到表.pdf', '%PDF-1.4 x') from f;
insert into core.list_evidence(course_id, file_id, sessions, by_name) select c.id, f.id, '{1}', '試' from c, f;
insert into core.named_person(course_id, how, name, name_folded, national_id, by_account_id, by_name) select c.id, 'number', '試受邀', '試受邀', 'A20000****', a.id, a.name from c, core.account a where a.account_name = 'khchief';
insert into core.named_number(named_id, course_id, by_account_id, number) select n.id, n.course_id, n.by_account_id, t.nid('female', 9699) from core.named_person n;
insert into core.message(course_id, unit_id, audience, by_account_id, by_name, subject, text, command_id) select c.id, t.unit('123999'), 'accepted', a.id, a.name, '行前通知', '請帶環保杯', gen_random_uuid() from c, core.account a where a.account_name = 'khchief';
insert into core.message_to(message_id, person_id) select m.id, (pg_temp.who(1)).person_id from core.message m;
select t.award('keep1', c.id, 3), t.award('keep5', c.id, 3) from c;
insert into core.list_row(list_id, no, enrolment_id, person_id, teacher_id, name, unit_id, role, hours, passed, present, walk_in, arithmetic)
    select l.id, 1, x.id, x.person_id, x.teacher_id, x.name, x.unit_id, 'attendee', 3, true, true, false, '{}' from core.list_version l, core.enrolment x where l.n = 1 and x.id = pg_temp.e('taken');
update core.course set state = 'confirmed', state_at = now() where id = (select id from c);
insert into core.correction(course_id, n, list_id, state, by_desk, phone, reason, fields, people, hash, account_id, by_name, decided_at) select c.id, 1, (select min(l.id) from core.list_version l), 'approved', false, '07-6000000', '漏列', '[]', '[]', 'x', a.id, a.name, now()
    from c, core.account a where a.account_name = 'khchief';
insert into core.correction_person(correction_id, revision, place, person_id, birth_date) select h.id, 1, 1, (pg_temp.who(6)).person_id, '1980-01-15' from core.correction h;
insert into core.correction_file(correction_id, file_id, kind) select h.id, f.id, 'evidence' from core.correction h, f;
update core.mail set state = 'sent';

-- What stands of it, by what it is and how long it is kept ----------------------------------------------------------------------------------------
create temp table kept (what text primary key, days int, sql text);  -- days: after the day on which all of it ended; null: for good
insert into kept values
    ('numbers of a list that was tried', 1, 'select count(*) from core.list_upload_number'),
    ('answers P3', 90, 'select count(*) from core.enrolment_private'),
    ('whole ID and birthday agreed to be shown', 90, 'select count(*) from core.enrolment where answers ?| ''{national_id,birthday,diet_note,access_need}'''),
    ('why somebody was away', 90, 'select count(*) from core.leave where reason <> '''''),
    ('birthdays of who was put on the list', 90, 'select count(*) from core.listed_person where birth_date is not null'),
    ('birthdays in a correction', 90, 'select count(*) from core.correction_person where birth_date is not null'),
    ('指定名單', 90, 'select count(*) from core.named_person'),
    ('its whole IDs', 90, 'select count(*) from core.named_number'),
    ('mails', 90, 'select count(*) from core.mail where at <= (select at from began)'),
    ('線上短訊', 180, 'select count(*) from core.message_to'),
    ('scans of cases that ended', 365, 'select count(*) from core.scan where application_id <> pg_temp.case(3)'),
    ('what came to another desk', 365, 'select count(*) from core.delivery'),
    ('copies', 365, 'select count(*) from core.print_copy'),
    ('列印批次', 365, 'select count(*) from core.print_run'),
    ('when a slip was read', 365, 'select count(*) from core.slip_scan'),
    ('who was not taken', 730, 'select count(*) from core.enrolment where id in (select id from e where name in (''declined'', ''gave up'', ''waited''))'),
    ('what became of them', 730, 'select count(*) from core.enrolment_event where enrolment_id in (select id from e where name in (''declined'', ''gave up'', ''waited''))'),
    ('who had sent them', 730, 'select count(*) from core.nomination where enrolment_id in (select id from e where name in (''declined'', ''gave up'', ''waited''))'),
    ('whole ID of who was rejected', 730, format('select count(*) from core.national_id where number = %L', t.nid('male', 9651))),
    ('marks', 1826, 'select count(*) from core.presence where enrolment_id = pg_temp.e(''taken'')'),
    ('every mark that ever stood', 1826, 'select count(*) from core.presence_event where enrolment_id = pg_temp.e(''taken'')'),
    ('leave of who was taken', 1826, 'select count(*) from core.leave where enrolment_id = pg_temp.e(''taken'')'),
    ('who was put on the list', 1826, 'select count(*) from core.listed_person'),
    ('lists that were taken in', 1826, 'select count(*) from core.list_upload_row r join core.list_upload u on u.id = r.upload_id where u.state = ''applied'' and r.enrolment_id = pg_temp.e(''taken'')'),
    ('absent by such a list', 1826, 'select count(*) from core.list_upload_absent'),
    ('簽到佐證', 1826, 'select count(*) from core.list_evidence where voided_at is null'),
    ('evidence of a correction', 1826, 'select count(*) from core.correction_file'),
    ('hours', null, 'select count(*) from core.award'),
    ('證明', null, 'select count(*) from core.certificate'),
    ('lists as they were handed in', null, 'select count(*) from core.list_row'),
    ('who was taken', null, 'select count(*) from core.enrolment where id in (select id from e where name in (''taken'', ''listed''))'),
    ('how many were not', null, 'select sum(e.declined + e.cancelled + e.waiting) from core.study_enrolled(pg_temp.all()) e'),
    ('whole IDs of who is on a roster', null, 'select count(*) from core.national_id n join core.teacher e on e.person_id = n.person_id'),
    ('whole ID of who stands on a list', null, format('select count(*) from core.national_id where number = %L', t.nid('female', 9661))),
    ('whole ID of who has an account', null, format('select count(*) from core.national_id where number = %L', t.nid('male', 9652))),
    ('scan of a case that is open', null, 'select count(*) from core.scan where application_id = pg_temp.case(3)'),
    ('cases', null, 'select count(*) from core.application');
create temp table began as select clock_timestamp() as at;
create function pg_temp.all() returns core.study_question language plpgsql as $$
declare q core.study_question;
begin
    q.date_from := '1912-01-01';
    q.date_to := '2100-01-01';
    q.course := (select id from c);
    return q;
end $$;
create function pg_temp.count(p_sql text) returns bigint language plpgsql volatile as $$
declare n bigint;
begin
    execute p_sql into n;
    return n;
end $$;
alter table kept add stood bigint;
update kept set stood = pg_temp.count(sql);
select is(array(select what from kept where coalesce(stood, 0) = 0), '{}', 'there is some of everything');

-- As if so many days had passed: all that is dated is so much older. Birthdays, the calendar and sums of the night are not.
create function pg_temp.pass(p_days int) returns void language plpgsql as $$
declare r record;
begin
    perform set_config('session_replication_role', 'replica', true);
    for r in select format('update %I.%I set %s', n.nspname, x.relname, string_agg(format('%1$I = %1$I - make_interval(days => %2$s)', a.attname, p_days), ', ')) as sql
             from pg_class x join pg_namespace n on n.oid = x.relnamespace join pg_attribute a on a.attrelid = x.oid and a.attnum > 0 and not a.attisdropped
             where n.nspname in ('core', 'auth', 'cmd') and x.relkind = 'r' and a.atttypid in ('timestamptz'::regtype, 'date'::regtype) and a.attgenerated = ''
               and a.attname not in ('birth_date', 'birth') and x.relname not in ('holiday', 'consent', 'schema_step', 'schema_code', 'duty_sum_run', 'study_sum', 'study_sum_run', 'people_sum', 'people_sum_run', 'checkin', 'frozen_period')
             group by n.nspname, x.relname loop
        execute r.sql;
    end loop;
    perform set_config('session_replication_role', 'origin', true);
    update began set at = at - make_interval(days => p_days);
end $$;
-- The days before each term, one night; and past it, one more. What is gone that should be there, or there that should be gone.
create function pg_temp.night() returns void language plpgsql as $$ begin perform admin.housekeeping(); update core.mail set state = 'sent' where state = 'waiting'; end $$;
create function pg_temp.wrong(p_age int) returns text[] language sql volatile as $$
    select array_agg(what || ': ' || n || ' of ' || stood order by what) from (select k.what, k.stood, k.days, pg_temp.count(k.sql) as n from kept k) x
    where case when coalesce(days, 100000) > p_age then n is distinct from stood else n <> 0 end $$;
create temp table age as select 0 as days;
create function pg_temp.to(p_age int) returns text[] language plpgsql volatile as $$
begin
    perform pg_temp.pass(p_age - a.days) from age a;
    update age set days = p_age;
    perform pg_temp.night();
    return pg_temp.wrong(p_age);
end $$;
select is(pg_temp.to(d + o), null, case o when -1 then 'the day before ' || d || ' days: what had less is gone, and nothing else' else 'past ' || d || ' days that is gone, and nothing else' end)
    from (select distinct k.days as d, o from kept k, unnest(array[-1, 1]) o where k.days > 1 order by 1, 2) x;
select is(pg_temp.to(4000), null, 'eleven years on, what stays for good is there');
select is((select answers from core.enrolment where id = pg_temp.e('taken')), '{"meal": "vegetarian"}', 'of the answers there is what work asks for');
select is((select content is null from core.course_file, f where file_id = f.id), true, 'and of the evidence no byte');
select is((select array[pending, waiting, declined, cancelled] from core.enrolment_count), '{0,1,1,1}', 'who was not taken is a number');

-- What goes by the calendar: how to reach somebody, a year after the 學年度 of the course; kept rosters with the figures asked of them ------------------
create function pg_temp.mobile(p_day date) returns int language plpgsql as $$
begin
    update core.enrolment set answers = '{"mobile": "0912-000-000"}' where id = pg_temp.e('taken');
    update core.course set date_from = p_day, date_to = p_day where id = (select id from c);
    perform core.forget_answers();
    return (select count(*)::int from core.enrolment where id = pg_temp.e('taken') and answers ? 'mobile');
end $$;
create function pg_temp.school_year(n int) returns date language sql as $$ select make_date(core.semester_of(core.today()) / 10 + 1911 + n, 8, 1) $$;
select is(pg_temp.mobile(pg_temp.school_year(-1)), 1, 'a course of the 學年度 before: a phone number is kept through this one');
select is(pg_temp.mobile(pg_temp.school_year(-1) - 1), 0, 'of the one before that it is gone');
insert into core.roster_snapshot(semester, person_id, unit_id, title_id, state, subjects, civil_servant, account_state)
    select s, x.person_id, x.unit_id, 7, 'active', '{}', false, 'open' from pg_temp.who(1) x, unnest(array[0, 60, 70]) b, lateral (select core.semester_of(core.today()) - b as s) y
    on conflict do nothing;
insert into core.roster_correction(semester, person_id, unit_id, name, changes, reason, by_name) select s.semester, s.person_id, s.unit_id, '試', '{}', '試', '試' from core.roster_snapshot s where s.person_id = (pg_temp.who(1)).person_id;
select core.forget_rosters();
select is((select array_agg(core.semester_of(core.today())::int - semester::int) from core.roster_snapshot where person_id = (pg_temp.who(1)).person_id and semester < core.semester_of(core.today()) - 10), '{60}', 'six 學年度 of rosters');
select is((select min(core.semester_of(core.today())::int - semester::int) || ' ' || max(core.semester_of(core.today())::int - semester::int) from core.roster_correction where person_id = (pg_temp.who(1)).person_id), '0 60', 'and what was put right in them');

-- Nothing is taken away before, whoever asks for it -------------------------------------------------------------------------------------------------
select pg_temp.pass(-4000);
select throws_ok(format('delete from core.%s', x), '42501', 'append_only', x || ' is only added to') from unnest('{enrolment_event,roster_correction,list_row,award,certificate_version}'::text[]) x;
select throws_ok($$update core.enrolment_event set reason = 'x'$$, '42501', 'append_only', 'and never changed');

-- Every table that names somebody has its term ----------------------------------------------------------------------------------------------------------
create temp table term (tables text[], said text);
insert into term values
    -- What signing in leaves: swept after a day, or with its account, or what it belongs to (core.sweep, core.remove_accounts).
    ('{auth.attempt,auth.code,auth.code_guess,auth.session,auth.teacher_request,auth.presence,auth.case_secret,auth.pending_verifier}', 'days'),
    ('{auth.credential,auth.credential_history,auth.device,auth.known_installation,auth.recovery_code,core.account,core.account_consent,core.account_event,core.idle_reminder,core.release_request,core.hold,core.roaming,core.figure_schedule,core.subscription,core.tracker,core.notice_off}', 'account'),
    -- What a case is; its papers a year.
    ('{core.application,core.application_consent,core.application_revision,core.decision,core.phone_call}', 'case'),
    ('{core.scan,core.delivery,core.print_copy,core.print_run}', 'case_scan_days'), ('{core.listing}', 'case_secret_days'),
    ('{core.national_id}', 'number_years'), ('{core.mail}', '90 days'), ('{cmd.command}', 'command_retention_days'), ('{sync.change}', 'change_retention_days'),
    -- Who stands on a roster: as long as they do, and with their hours; rosters as they were kept, as long as figures are asked of them.
    ('{core.teacher,core.teacher_event,core.teacher_move,core.roster_import,core.roster_import_row}', 'roster'), ('{core.roster_snapshot,core.roster_correction,core.roster_before}', 'figures'),
    ('{core.duty_late,core.duty_stale,core.duty_sum}', 'sums of hours'),
    -- A course is public as long as it is found; who teaches it stands in its form.
    ('{core.course,core.course_change,core.course_change_lecturer,core.course_deputy,core.course_event,core.course_lecturer,core.list_version}', 'course'),
    ('{core.course_file}', 'course_file_days, evidence_years'), ('{core.lecturer,core.lecturer_event}', 'lecturer_keep_days'),
    ('{core.named_number,core.named_person}', 'enrol_private_days'), ('{core.message,core.message_to}', 'message_days'), ('{core.track}', '30 days'),
    ('{core.enrolment_private}', 'enrol_private_days'), ('{core.slip_scan}', 'slip_scan_days'), ('{core.enrolment,core.enrolment_event,core.nomination}', 'unaccepted_years'),
    ('{core.attendance,core.presence,core.presence_event,core.leave,core.leave_session,core.listed_person,core.list_evidence,core.list_upload,core.list_upload_absent,core.list_upload_row,core.correction_file}', 'evidence_years'),
    ('{core.list_upload_number}', '1 day'), ('{core.correction_person}', 'enrol_private_days'),
    -- What holds for good, and why: hours that somebody may ask for all their life, and what they rest on.
    ('{core.award,core.late_award,core.certificate,core.certificate_version,core.list_row,core.list_entry,core.correction,core.correction_revision,core.correction_objection,core.transfer_batch,core.transfer_consent,core.transfer_item,core.transfer_wish}', 'for good'),
    ('{core.self_record}', 'its own'), ('{audit.entry}', 'for good'),
    -- Offices, not people: who did it stands beside it.
    ('{core.catalogue_event,core.desk,core.frozen_period,core.unit,core.unit_event,core.unit_reminder,core.venue,core.venue_event}', 'office');
select set_eq(
    $$select n.nspname || '.' || x.relname from pg_class x join pg_namespace n on n.oid = x.relnamespace
      where x.relkind in ('r', 'p') and n.nspname in ('core', 'auth', 'cmd', 'sync', 'audit') and exists (select from pg_attribute a where a.attrelid = x.oid and a.attnum > 0 and not a.attisdropped
        and a.attname ~ '^(person_id|teacher_id|enrolment_id|account_id|by_account_id|owner_account_id|national_id|birth_date|email|address|phone|application_id|listing_id|case_hash|by_name|asked_by|named_id|upload_id|certificate_id|leave_id|correction_id|code_id)$')$$,
    $$select unnest(tables) from term$$, 'a table that names people stands in this list, and in docs/operating.md, with its term');
select is(array(select said from term where said ~ '^[a-z_]+_(days|years)$' and not exists (select from core.setting s where s.key = said)), '{}', 'each of which is a setting, where it is one');

select * from finish();
rollback;
