-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk decides on courses, what becomes of it, and what time does to them.
begin;
select no_plan();

select t.account('CEN12', 'khdesktwo', 'reviewer', 901), t.account('123999', 'khoptwo', 'operator', 902), t.account('124698', 'lowchief', 'chief_manager', 903),
    t.account('NET01', 'nettwo', 'reviewer', 904), t.account('CEN31', 'tpdesktwo', 'reviewer', 905);
-- Names of their own: contacts and lecturers are told by them.
update core.account set name = translate(account_name, 'abcdefghijklmnopqrstuvwxyz', '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人和');
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,nettwo,khdesk,khdesktwo,tpdesk,khchief,khcontact,khoperator,khoptwo,lowchief,tpchief}'::text[]) n;
create function pg_temp.ac(n text) returns bigint language sql as $$ select id from core.account where account_name = n order by id desc limit 1 $$;
create function pg_temp.c(i bigint) returns core.course language sql as $$ select x from core.course x where x.id = i $$;
-- A command about a course as it is now; says the key of the refusal, or the state.
create function pg_temp.on(actor text, kind text, i bigint, more jsonb default '{}') returns text language sql volatile as $$
    select coalesce(r #>> '{error,key}', r #>> '{result,state}', r #>> '{result,accepted}', r #>> '{result,deputies}') from t.do(pg_temp.v(actor), 'course.' || kind,
        jsonb_build_object('course_id', i, 'revision', (pg_temp.c(i)).revision, 'row_version', (pg_temp.c(i)).row_version) || more) r $$;
create function pg_temp.try(actor text, kind text, i bigint, more jsonb default '{}') returns text language plpgsql as $$
declare said text;
begin
    begin
        said := pg_temp.on(actor, kind, i, more);
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;
create function pg_temp.mails(p_template text) returns text[] language sql as $$
    select coalesce(array_agg(split_part(address, '@', 1) order by address), '{}') from core.mail where template = p_template $$;
create function pg_temp.history(i bigint) returns text[] language sql as $$
    select array_agg(format('%s %s>%s %s', action, from_state, to_state, coalesce(nullif(by_name, ''), '-')) order by id) from core.course_event where course_id = i $$;
create function pg_temp.name(n text) returns text language sql as $$ select name from core.account where account_name = n order by id desc limit 1 $$;

-- Approved -----------------------------------------------------------------------------------------------------------------
create temp table made as select t.course('khoperator', '{"title": "資訊素養"}') as id;
create function pg_temp.it() returns bigint language sql as $$ select id from made $$;
delete from core.mail;
select is(pg_temp.on('khdesk', 'approve', pg_temp.it(), '{"note": "請注意場地容量"}'), 'approved', 'a desk approves');
select is((pg_temp.c(pg_temp.it())).published_at, date_trunc('hour', now()) + interval '1 hour', 'found from the next full hour');
select is(pg_temp.history(pg_temp.it()), array['approve submitted>approved ' || pg_temp.name('khdesk')], 'the history says who, from what and to what');
select is(pg_temp.mails('course.approve'), '{khoperator}', 'the organiser is told');
select matches((select body from core.mail where template = 'course.approve'), '請注意場地容量', 'in the desk''s words');
select is(pg_temp.try('khdesk', 'approve', pg_temp.it()), 'course.state', 'once');
select is(pg_temp.try('khdesk', 'return', pg_temp.it(), '{"reason_ids": [101]}'), 'course.state', 'what is approved is not sent back');

-- At once, where the centre says so.
update core.setting set value = 'at_once' where key = 'course_publish';
update made set id = t.course('khoperator');
select is(pg_temp.on('khdesk', 'approve', pg_temp.it()), 'approved', 'another');
select is((pg_temp.c(pg_temp.it())).published_at, now(), 'at once');
update core.setting set value = 'next_hour' where key = 'course_publish';

-- After its beginning with a reason; what is over has its list due.
update made set id = t.course('khoperator', '{"days": 0}');
select is(pg_temp.try('khdesk', 'approve', pg_temp.it()), 'course.started', 'what has begun needs a reason');
select is(pg_temp.try('khdesk', 'approve', pg_temp.it(), '{"late_reason": "遲"}'), 'course.started', 'that is one');
select is(pg_temp.on('khdesk', 'approve', pg_temp.it(), '{"late_reason": "資料補件延誤"}'), 'approved', 'with one it is approved');
select is((select reason from core.course_event where course_id = pg_temp.it()), '資料補件延誤', 'which stands in the history');
update made set id = t.course('khoperator', '{"days": -5}');
select is(pg_temp.on('khdesk', 'approve', pg_temp.it(), '{"late_reason": "補登錄課程"}'), 'list_due', '補登錄: on to its list at once');
select is((pg_temp.c(pg_temp.it())).due_on, core.today() + 14, 'due two weeks from now, not from then');
select is(pg_temp.on('khdesk', 'take_back', pg_temp.it(), '{"reason": "誤核"}'), 'submitted', 'and taken back as any other');

-- Tags its unit may not give, or not on its days.
insert into core.course_tag(id, code, label, tag_group, unit_kinds, valid_to) values (9001, 'T98', '限幼兒園', 'x', '{kindergarten}', null), (9002, 'T99', '已停用', 'x', '{}', core.today());
update made set id = t.course('khoperator', '{"tags": ["T98", "T99", "T97"]}');
select is(t.do(pg_temp.v('khdesk'), 'course.approve', jsonb_build_object('course_id', pg_temp.it(), 'revision', 1)) #> '{error,detail,tags}', '["T97", "限幼兒園", "已停用"]', 'not with these tags');
update made set id = t.course('khoperator', '{"tags": ["T35"]}');
select is(pg_temp.try('khdesk', 'approve', pg_temp.it()), 'approved', 'with one that fits');

-- Sent back ---------------------------------------------------------------------------------------------------------------
delete from core.mail;
update made set id = t.course('khoperator');
select is(pg_temp.try('khdesk', 'return', pg_temp.it()), 'reason.missing', 'not without a reason');
select is(pg_temp.try('khdesk', 'return', pg_temp.it(), '{"reason_ids": []}'), 'reason.missing', 'nor with none of the catalogue');
select is(pg_temp.try('khdesk', 'return', pg_temp.it(), jsonb_build_object('reason_ids', jsonb_build_array((select id from core.course_reason where stage = 'course' and needs_words)))),
    'reason.missing', '其他 alone says nothing');
select is(pg_temp.try('khdesk', 'return', pg_temp.it(), jsonb_build_object('reason_ids', x::jsonb)), 'command.body', 'no such reason: ' || x)
    from unnest(array['[201]', '[99999]', '["x"]', '[null]', '[-1]', '[1000000000000]', '{}']) x;
select is(pg_temp.try('khdesk', 'return', pg_temp.it(), jsonb_build_object('reason', 'x', 'field_reasons', x::jsonb)), 'command.body', 'no such field: ' || x)
    from unnest(array['[]', '"x"', '{"a b": "x"}', '{"title; drop": "x"}', '{"title": 1}', '{"title": null}', '{"sessions[1234].to": "x"}']) x;
select is(pg_temp.try('khdesk', 'return', pg_temp.it(), jsonb_build_object('reason', 'x', 'field_reasons', jsonb_build_object('title', x))), 'field.invalid', 'no sentence: ' || length(x))
    from unnest(array['', repeat('字', 201), ' x', e'a\u0007']) x;
select is(pg_temp.on('khdesk', 'return', pg_temp.it(), '{"reason_ids": [103, 101], "reason": "並請補附公文", "field_reasons": {"title": "與內容不符", "sessions[0].to": "晚於場地開放時間"}}'), 'returned', 'sent back');
select is((select array[reason, reason_key, field_reasons::text, by_name] from core.course where id = pg_temp.it()),
    array[e'　1. 課程名稱與內容不符\n　2. 缺專案屬性標籤／標籤不符\n　3. 並請補附公文', '101,103', '{"title": "與內容不符", "sessions[0].to": "晚於場地開放時間"}', pg_temp.name('khdesk')], 'with its reasons, a field at a time');
select is(pg_temp.mails('course.return'), '{khoperator}', 'the organiser is told');
select is(pg_temp.try('khdesk', 'approve', pg_temp.it()), 'course.state', 'it waits for its organiser');
select is(pg_temp.on('khdesk', 'reject', pg_temp.it(), '{"reason": "非教師專業發展範疇"}'), 'rejected', 'or is rejected after all');
select is(pg_temp.mails('course.reject'), '{khoperator}', 'who is told that too');
select is(pg_temp.try('khdesk', 'reject', pg_temp.it(), '{"reason": "x"}'), 'course.state', 'for good');
select is(pg_temp.history(pg_temp.it()), array['return submitted>returned ' || pg_temp.name('khdesk'), 'reject returned>rejected ' || pg_temp.name('khdesk')], 'all of it in the history');

-- The revision that was seen ---------------------------------------------------------------------------------------------
update made set id = t.course('khoperator');
update core.course set revision = 2 where id = pg_temp.it();
insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name) values (pg_temp.it(), 2, '{"tags": [], "contacts": []}', pg_temp.ac('khcontact'), 'x');
select is(pg_temp.try('khdesk', k, pg_temp.it(), '{"revision": 1, "reason": "x"}'), 'course.revision_changed', 'of an older revision no ' || k) from unnest('{approve,return,reject}'::text[]) k;
select is(pg_temp.try('khdesk', 'approve', pg_temp.it(), '{"revision": 3}'), 'course.revision_changed', 'nor of one to come');
select is(pg_temp.try('khdesk', 'approve', pg_temp.it()), 'approved', 'of this one');

-- Taken back --------------------------------------------------------------------------------------------------------------
select is(pg_temp.on('khdesk', 'approve', pg_temp.it()), 'approved', 'approved');
select is(pg_temp.try('khdesk', 'take_back', pg_temp.it()), 'reason.missing', 'taken back with a reason');
update core.course set taken = 1 where id = pg_temp.it();
select is(pg_temp.try('khdesk', 'take_back', pg_temp.it(), '{"reason": "誤核"}'), 'course.enrolled', 'not when somebody has a place');
update core.course set taken = 0, waiting = 3 where id = pg_temp.it();
delete from core.mail;
select is(pg_temp.try('khdesk', 'take_back', pg_temp.it(), '{"reason": "誤核"}'), 'submitted', 'who only asks for one has none');
update core.course set decided_at = now() - interval '23 hours 59 minutes' where id = pg_temp.it();
select is(pg_temp.try('khdesktwo', 'take_back', pg_temp.it(), '{"reason": "誤核"}'), 'submitted', 'for a day, by anybody of the desk');
update core.course set decided_at = now() - interval '24 hours 1 minute' where id = pg_temp.it();
select is(pg_temp.try('khdesk', 'take_back', pg_temp.it(), '{"reason": "誤核"}'), 'course.take_back_over', 'not longer');
update core.course set decided_at = now() where id = pg_temp.it();
select is(pg_temp.on('khdesk', 'take_back', pg_temp.it(), '{"reason": "誤核"}'), 'submitted', 'taken back');
select is((select array[published_at::text, decided_at::text] from core.course where id = pg_temp.it()), array[null, null]::text[], 'it is found no more');
select is(pg_temp.mails('course.take_back'), '{khoperator}', 'the organiser is told');

-- Called off ---------------------------------------------------------------------------------------------------------------
update made set id = t.course('khoperator', '{"state": "approved"}');
delete from core.mail;
select is(pg_temp.try('khchief', 'cancel', pg_temp.it(), '{"reason": "颱風"}'), 'field.invalid', 'with a reason that is one');
select is(pg_temp.try('khchief', 'cancel', pg_temp.it(), '{"reason": "颱風停課，擇期再辦", "row_version": 7}'), 'course.changed', 'of the row that was seen');
select is(pg_temp.on('khchief', 'cancel', pg_temp.it(), '{"reason": "颱風停課，擇期再辦"}'), 'cancelled', '總負責人 calls it off');
select is(pg_temp.mails('course.cancel'), '{kh,khoperator}', 'its owner and the desk are told');
select isnt((pg_temp.c(pg_temp.it())).published_at, null, 'its page stays');
select is(pg_temp.try('khdesk', 'take_back', pg_temp.it(), '{"reason": "x"}'), 'course.state', 'what is called off is not taken back');
update made set id = t.course('khoperator', '{"state": "approved", "days": -0.1}');
select is(pg_temp.try('khoperator', 'cancel', pg_temp.it(), '{"reason": "颱風停課，擇期再辦"}'), 'cancelled', 'also during its first session');
update core.course_session set ends_at = now() - interval '1 minute' where course_id = pg_temp.it();
insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers) values (pg_temp.it(), 2, now() + interval '1 day', now() + interval '25 hours', 0, 1, 'in_person', '', '', '', '{}');
select is(pg_temp.try('khoperator', 'cancel', pg_temp.it(), '{"reason": "颱風停課，擇期再辦"}'), 'course.held', 'not after it');

-- What the dates say -------------------------------------------------------------------------------------------------------
update made set id = t.course('khoperator', '{"state": "approved", "days": -1}');
select is((pg_temp.c(pg_temp.it())).state, 'approved', 'nobody has written yet that it is over');
select is(pg_temp.try('khoperator', 'cancel', pg_temp.it(), '{"reason": "颱風停課，擇期再辦"}'), 'course.state', 'it is nevertheless');
select is(t.do(pg_temp.v('khoperator'), 'course.cancel', jsonb_build_object('course_id', pg_temp.it(), 'row_version', (pg_temp.c(pg_temp.it())).row_version, 'reason', '颱風停課，擇期再辦')) #>> '{error,detail,state}', 'list_due', 'and is called so');
select is((core.turn_courses() ->> 'courses_over')::int >= 1, true, 'the centre writes it down');
select is((select array[state, state_at::text] from core.course where id = pg_temp.it()), (select array['list_due', ends_at::text] from core.course where id = pg_temp.it()), 'since it was over');
select is(pg_temp.history(pg_temp.it()), '{"over approved>list_due -"}', 'by nobody');
select is(core.turn_courses() ->> 'courses_over', '0', 'once');

-- A desk has three working days.
select is(core.review_by('2026-02-26 02:00+08'), '2026-03-04', 'not on a Saturday, a Sunday or a holiday') where core.setting_int('course_review_days') = 3;
select is(core.review_by('2026-03-04 23:30+08'), '2026-03-09', 'from the day after');
update made set id = t.course('khoperator');
update core.course set submitted_at = now() - interval '40 days' where id = pg_temp.it();  -- sent back meanwhile, and submitted again today
select is((select array_agg((d.doc ->> 'review_by')::date is not distinct from case when d.pk = pg_temp.it() then core.review_by(now()) end order by d.pk) from (select api.open(pg_temp.v('khdesk'))) o, lateral api.snapshot('course') d
    where d.pk = pg_temp.it() or d.doc ->> 'state' = 'approved'), array_fill(true, array[1 + (select count(*)::int from core.course where state = 'approved' and ends_at > now())]), 'the desk sees until when, of what waits for it');

-- What was sent back and is not put right -----------------------------------------------------------------------------------
update core.course set state = 'withdrawn' where state = 'returned';
update made set id = t.course('khoperator', '{"state": "returned"}');
delete from core.mail;
create function pg_temp.after(d int) returns text language sql volatile as $$
    update core.course set state_at = now() - make_interval(days => d) where id = pg_temp.it();
    select core.end_idle_courses() #>> '{}' $$;
select is(pg_temp.after(29), '{"courses_ended": 0, "courses_reminded": 0}', 'nothing for a month');
select is(pg_temp.after(30), '{"courses_ended": 0, "courses_reminded": 1}', 'reminded after 30 days');
select is(pg_temp.after(30), '{"courses_ended": 0, "courses_reminded": 0}', 'once');
select is(pg_temp.mails('course.remind'), '{khoperator}', 'by mail');
select is(pg_temp.after(62), '{"courses_ended": 0, "courses_reminded": 0}', 'never before a reminder has been out for a week');
-- The history is append-only: its owner alone moves what was said a month ago to its time.
set local session_replication_role = replica;
update core.course_event set at = at - interval '23 days' where course_id = pg_temp.it();
set local session_replication_role = origin;
select is(pg_temp.after(53), '{"courses_ended": 0, "courses_reminded": 1}', 'again a week before');
set local session_replication_role = replica;
update core.course_event set at = at - interval '7 days 1 minute' where course_id = pg_temp.it();
set local session_replication_role = origin;
select is(pg_temp.after(59), '{"courses_ended": 0, "courses_reminded": 0}', 'two months are two months');
select is(pg_temp.after(60), '{"courses_ended": 1, "courses_reminded": 0}', 'then it ends');
select is((pg_temp.c(pg_temp.it())).state, 'withdrawn', '撤回');
select is(pg_temp.history(pg_temp.it()), '{"remind returned>returned -","remind returned>returned -","expire returned>withdrawn -"}', 'by nobody');
select is(pg_temp.mails('course.expire'), '{khoperator}', 'and is told');
update core.setting set value = '0' where key = 'course_idle_days';
update made set id = t.course('khoperator', '{"state": "returned"}');
select is(pg_temp.after(400), '{"courses_ended": 0, "courses_reminded": 0}', 'never, where the centre says so');

-- Four eyes -----------------------------------------------------------------------------------------------------------------
create function pg_temp.hand(i bigint) returns text language sql volatile as $$
    select t.do(pg_temp.v('khdesk'), 'course.approve', jsonb_build_object('course_id', i, 'revision', (pg_temp.c(i)).revision)) #>> '{error,detail,hand}' $$;
update made set id = t.course('khoperator');
update core.course set owner_account_id = pg_temp.ac('khdesk') where id = pg_temp.it();
select is(pg_temp.hand(pg_temp.it()), 'owner', 'nobody decides on an own course');
update made set id = t.course('khoperator');
set local session_replication_role = replica;
update core.course_revision set submitted_by_account_id = pg_temp.ac('khdesk') where course_id = pg_temp.it();
set local session_replication_role = origin;
select is(pg_temp.hand(pg_temp.it()), 'submitter', 'nor on what they have submitted');
update core.course set revision = 2 where id = pg_temp.it();
insert into core.course_revision(course_id, revision, body, submitted_by_account_id, submitted_by_name) values (pg_temp.it(), 2, '{"tags": [], "contacts": []}', pg_temp.ac('khcontact'), 'x');
select is(pg_temp.hand(pg_temp.it()), 'submitter', 'also in an earlier revision');
update made set id = t.course('khoperator');
insert into core.course_deputy values (pg_temp.it(), pg_temp.ac('khdesk'));
select is(pg_temp.hand(pg_temp.it()), 'deputy', 'nor where they stand in');
select is(pg_temp.hand(t.course('khoperator', '{"contacts": [{"name": "某人", "phone": "", "email": "KHDESK@example.edu.tw"}]}')), 'contact', 'nor where their mail address is the contact''s');
select is(pg_temp.hand(t.course('khoperator', jsonb_build_object('contacts', jsonb_build_array('{"name": "x", "email": ""}'::jsonb, jsonb_build_object('name', pg_temp.name('khdesk'), 'email', ''))))), 'contact', 'or their name');
select is(pg_temp.hand(t.course('khoperator', jsonb_build_object('lecturers', jsonb_build_array(jsonb_build_object('name', pg_temp.name('khdesk')))))), 'lecturer', 'nor where they teach');
select is(pg_temp.hand(t.course('khoperator', jsonb_build_object('lecturers', jsonb_build_array(jsonb_build_object('name', '筆名', 'person_id', (select person_id from core.account where account_name = 'khdesk')))))), 'lecturer', 'under whatever name');
select is(pg_temp.hand(t.course('khoperator', jsonb_build_object('lecturers', jsonb_build_array(jsonb_build_object('name', pg_temp.name('khdesk'), 'person_id', (select person_id from core.account where account_name = 'khchief')))))), null, 'another person of the same name is another person');

-- Where the desk has nobody else --------------------------------------------------------------------------------------------
update made set id = t.course('khoperator', jsonb_build_object('contacts', jsonb_build_array(jsonb_build_object('name', pg_temp.name('khdesk')), jsonb_build_object('name', pg_temp.name('khdesktwo')))));
select is(core.settle_submitted(pg_temp.it(), t.uuid7()), 'submitted', 'submitted');
select is((pg_temp.c(pg_temp.it())).reviewer_unit_id, t.unit('NET01'), 'both of the desk have a hand in it: on to 教師進修網');
select is(pg_temp.try('khdesk', 'approve', pg_temp.it()), 'course.not_visible', 'which is no more the desk''s');
select is(pg_temp.try('netdesk', 'approve', pg_temp.it()), 'approved', 'but theirs');
update made set id = t.course('khoperator');
select is(core.settle_submitted(pg_temp.it(), t.uuid7()), 'submitted', 'any other');
select is((pg_temp.c(pg_temp.it())).reviewer_unit_id, t.unit('CEN12'), 'stays');
update core.account set state = 'closed' where account_name like 'khdesk%';
select is((core.reroute_waiting() ->> 'courses_rerouted')::int > 0, true, 'nobody is left at the desk');
select is((pg_temp.c(pg_temp.it())).reviewer_unit_id, t.unit('NET01'), 'what waits there does not wait for ever');
update core.account set state = 'open' where account_name like 'khdesk%';
select core.reroute_waiting();
select is((pg_temp.c(pg_temp.it())).reviewer_unit_id, t.unit('CEN12'), 'and comes back');
select is(core.reroute_waiting() ->> 'courses_rerouted', '0', 'once');

-- Once a day the desk hears what waits for it.
delete from core.mail;
update core.course set state = 'withdrawn' where state = 'submitted' and reviewer_unit_id <> t.unit('CEN12');
update core.course set state_at = now() - interval '30 days' where id = pg_temp.it();
select is(core.tell_desks() ->> 'desks_told', '1', 'the desk where something waits is told');
select is(pg_temp.mails('course.waiting'), '{kh}', 'and no other');
select matches((select body from core.mail where template = 'course.waiting'), format('目前有 %s 門研習課程待貴單位審核，其中 1 門已逾審核期限', (select count(*) from core.course where state = 'submitted')), 'how many, and how many are late');
select is(core.tell_desks() ->> 'desks_told', '0', 'once a day');
update core.mail set at = now() - interval '21 hours';
select is(core.tell_desks() ->> 'desks_told', '1', 'every day');

-- A unit's new desk has its courses; what was closed stays.
create temp table kept as select t.course('khoperator', '{"state": "approved"}') as id union all select t.course('khoperator', '{"state": "rejected"}');
insert into core.reviewer_override(unit_id, account_scope, desk_id, note) values (t.unit('123999'), 'chief', t.unit('CEN31'), 'x');
select is((select array_agg(distinct x.reviewer_unit_id) from core.course x where x.unit_id = t.unit('123999') and core.course_lives(x.state)
    and core.course_desk_of(x.unit_id) = core.course_desk(x)), array[t.unit('CEN31')], 'assigned to another desk: the courses go along');
select is((select array_agg(reviewer_unit_id = t.unit('CEN31') order by id) from core.course where id in (select id from kept)), '{t,f}', 'not what is over with');
delete from core.reviewer_override where unit_id = t.unit('123999');

-- Small courses of one's own, where the centre lets them pass -----------------------------------------------------------------
create function pg_temp.passed(more jsonb) returns text language plpgsql volatile as $$
declare said text;
begin
    begin
        said := core.settle_submitted(t.course('lowchief', '{"class_kind": "school_based", "open_scope": "own"}' || more), t.uuid7());
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;
select is(pg_temp.passed('{}'), 'submitted', 'they do not unless it says so');
update core.setting set value = '1' where key = 'course_pass_small';
select is(pg_temp.passed('{}'), 'approved', 'then they do');
select is(pg_temp.passed(x::jsonb), 'submitted', 'but not ' || x) from unnest('{"{\"class_kind\": \"seed\"}","{\"open_scope\": \"county\"}","{\"fee\": 1}","{\"hours\": 3.5}","{\"days\": 0}","{\"tags\": [\"T01\"]}"}'::text[]) x;
update made set id = t.course('lowchief', '{"state": "rejected"}');
insert into core.course_event(course_id, unit_id, reviewer_unit_id, action, to_state, revision, by_name) select id, unit_id, reviewer_unit_id, 'return', 'returned', 1, 'x' from core.course x where x.id = pg_temp.it();
select is(pg_temp.passed('{}'), 'submitted', 'nor of whom something was sent back to not long ago');

-- Who runs it --------------------------------------------------------------------------------------------------------------
update made set id = t.course('khoperator', '{"state": "approved"}');
delete from core.mail;
select is(pg_temp.on('khchief', 'reassign', pg_temp.it(), jsonb_build_object('account_id', pg_temp.ac('khoptwo'), 'reason', '業務調整')), 'true', '總負責人 gives a course to a colleague');
select is((select array[owner_account_id::text, owner_name] from core.course where id = pg_temp.it()), array[pg_temp.ac('khoptwo')::text, pg_temp.name('khoptwo')], 'whose it is then');
select is(pg_temp.mails('course.reassign'), '{khoperator,khoptwo}', 'both are told');
select is(pg_temp.try('khoperator', 'cancel', pg_temp.it(), '{"reason": "颱風停課，擇期再辦"}'), 'course.not_visible', 'it is no more the former''s');
select is(pg_temp.try('khchief', 'reassign', pg_temp.it(), jsonb_build_object('account_id', x)), 'course.owner', 'to nobody who has it, is of another unit, or is none')
    from unnest(array[pg_temp.ac('khoptwo'), pg_temp.ac('tpchief'), pg_temp.ac('khdesk'), 999999]) x;
select is(pg_temp.on('khoptwo', 'reassign', pg_temp.it(), jsonb_build_object('account_id', pg_temp.ac('khoperator'), 'reason', '請協助')), 'false', 'an 作業人員 offers theirs');
select is((pg_temp.c(pg_temp.it())).owner_account_id, pg_temp.ac('khoptwo'), 'and has it until it is taken');
select is(pg_temp.mails('course.offer'), '{khoperator}', 'who is asked');
select is((select d.doc ->> 'handover_to' from (select api.open(pg_temp.v('khoperator'))) o, lateral api.snapshot('course') d where d.pk = pg_temp.it()), pg_temp.ac('khoperator')::text, 'and sees so');
select is(pg_temp.try(x, 'accept', pg_temp.it(), '{"accept": true}'), 'course.not_offered', x || ' was not asked') from unnest('{khchief,khoptwo,khcontact,tpchief,khdesk}'::text[]) x;
select is(pg_temp.try('khoperator', 'accept', pg_temp.it(), '{"accept": false}'), 'false', 'it can be declined');
select is(pg_temp.on('khoperator', 'accept', pg_temp.it(), '{"accept": true}'), 'true', 'or taken');
select is((pg_temp.c(pg_temp.it())).owner_account_id, pg_temp.ac('khoperator'), 'then it is theirs');
select is(pg_temp.try('khoperator', 'accept', pg_temp.it(), '{"accept": true}'), 'course.not_offered', 'once');
select is(pg_temp.on('khoperator', 'deputies', pg_temp.it(), jsonb_build_object('account_ids', jsonb_build_array(pg_temp.ac('khoptwo')))), '1', 'the owner names who stands in');
select is(pg_temp.try('khoptwo', 'cancel', pg_temp.it(), '{"reason": "颱風停課，擇期再辦"}'), 'cancelled', 'who runs the course');
select is(pg_temp.try('khoptwo', k, pg_temp.it(), jsonb_build_object('account_id', pg_temp.ac('khcontact'), 'account_ids', '[]'::jsonb)), 'course.not_visible', 'and gives it to nobody: ' || k) from unnest('{reassign,deputies}'::text[]) k;
select is(pg_temp.try('khoperator', 'deputies', pg_temp.it(), jsonb_build_object('account_ids', x::jsonb)), y, 'no deputy: ' || x)
    from (values (format('[%s]', pg_temp.ac('khoperator')), 'course.owner'), (format('[%s]', pg_temp.ac('tpchief')), 'course.owner'), ('[999999]', 'course.owner'), ('["x"]', 'command.body'),
        ('{}', 'command.body'), ('[1,2,3,4]', 'command.body'), ('[null]', 'command.body')) w(x, y);
select is(pg_temp.try('khdesk', 'reassign', pg_temp.it(), jsonb_build_object('account_id', pg_temp.ac('khcontact'))), 'true', 'the desk over the unit gives it to somebody there');
select is(pg_temp.try('netdesk', 'reassign', pg_temp.it(), jsonb_build_object('account_id', pg_temp.ac('khcontact'))), 'true', '教師進修網 too');
select is(pg_temp.try('tpdesk', 'reassign', pg_temp.it(), jsonb_build_object('account_id', pg_temp.ac('khcontact'))), 'course.not_visible', 'no other desk');
select is(pg_temp.try('khdesk', 'deputies', pg_temp.it(), '{"account_ids": []}'), 'course.not_visible', 'who stands in is no desk''s affair');

-- What stands in the way -----------------------------------------------------------------------------------------------------
create function pg_temp.delete(actor text, n text) returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'account.delete', jsonb_build_object('account_id', a.id, 'row_version', a.row_version, 'reason', '離職')) from core.account a where a.account_name = n $$;
select is(jsonb_array_length(pg_temp.delete('khchief', 'khoperator') #> '{error,detail,obstacles}'), 20, 'whoever has courses is not deleted; twenty of them are named');
update core.course set state = 'confirmed' where owner_account_id = pg_temp.ac('khoperator') and id <> pg_temp.it();
select is(pg_temp.delete('khchief', 'khoperator') #> '{error,detail,obstacles}', jsonb_build_array(jsonb_build_object('key', 'course.open', 'course_id', pg_temp.it(),
    'number', (pg_temp.c(pg_temp.it())).number, 'title', '試驗研習', 'state', 'approved', 'unit_id', t.unit('123999'))), 'those with 名單確認通過 are no obstacle');
select is(pg_temp.on('khchief', 'reassign', pg_temp.it(), jsonb_build_object('account_id', pg_temp.ac('khoptwo'))), 'true', 'given to somebody else');
select is(pg_temp.delete('khchief', 'khoperator') #>> '{result,state}', 'deleted', 'it can be deleted');
select is(pg_temp.mails('course.cancel'), '{}', '(nothing was called off)');
update core.course set owner_account_id = pg_temp.ac('khoperator') where id = pg_temp.it();
delete from core.course_deputy;
select is(array(select account_name from core.course_people(pg_temp.c(pg_temp.it()))), '{khchief,khcontact}', 'or to those who run the unit''s, where the owner is gone');

-- A unit is not closed over its courses, and merged with them.
update made set id = t.course('lowchief', '{"state": "approved"}');
select is(t.do(pg_temp.v('khdesk'), 'unit.close', jsonb_build_object('unit_id', t.unit('124698'), 'row_version', (select row_version from core.unit where code = '124698'), 'reason', '停辦')) #> '{error,detail,obstacles}',
    '[{"n": 1, "key": "unit.courses"}]', 'courses stand in the way of closing a unit');
create temp table parts as select t.course('lowchief', '{"state": "confirmed"}') as id union all select t.course('lowchief', '{"state": "cancelled"}');
select is(core.merge_courses(t.unit('124698'), t.unit('314698')), 2::bigint, 'merged');
select is((select array_agg(x.unit_id = t.unit('314698') order by x.id) from core.course x where x.id in (select id from parts union select pg_temp.it())), '{t,t,f}', 'what is open and what is closed go along, not what was called off');
select is((pg_temp.c(pg_temp.it())).reviewer_unit_id, t.unit('CEN31'), 'to the other unit''s desk');

select * from finish();
rollback;
