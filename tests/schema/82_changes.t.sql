-- SPDX-License-Identifier: GPL-3.0-or-later
-- 課程異動 of approved courses: what holds at once, what waits for the desk, and what those who would bend the table II.8 get out of it.
begin;
select no_plan();

select t.account('CEN12', 'khdesktwo', 'reviewer', 971), t.account('123999', 'khoptwo', 'operator', 972), t.account('12NS98', 'museum', 'operator', 973);
update core.account set name = translate(account_name, 'abcdefghijklmnopqrstuvwxyz', '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人和');
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,khdesk,khdesktwo,tpdesk,khchief,khcontact,khoperator,khoptwo,tpchief,museum}'::text[]) n;

-- A course that a desk has approved, as it was submitted.
create function pg_temp.approved(p_owner text, p_more jsonb default '{}', p_days int default 30) returns bigint language plpgsql as $$
declare
    answer jsonb := t.do(pg_temp.v(p_owner), 'course.submit', t.course_form(p_more, p_days));
    id_    bigint := (answer #>> '{result,course_id}')::bigint;
begin
    if id_ is null then raise exception 'no course: %', answer; end if;
    answer := t.do(pg_temp.v('khdesk'), 'course.approve', jsonb_build_object('course_id', id_, 'revision', 1, 'late_reason', '補登錄之課程'));
    if answer ->> 'status' <> 'done' then answer := t.do(pg_temp.v('netdesk'), 'course.approve', jsonb_build_object('course_id', id_, 'revision', 1)); end if;
    if answer ->> 'status' <> 'done' then raise exception 'not approved: %', answer; end if;
    return id_;
end $$;
create function pg_temp.form(p_course bigint) returns jsonb language sql as $$
    select r.body from core.course c join core.course_revision r on r.course_id = c.id and r.revision = c.revision where c.id = p_course $$;
create function pg_temp.tried(p_actor text, p_kind text, p_body jsonb) returns jsonb language plpgsql as $$
begin
    return t.do(pg_temp.v(p_actor), p_kind, p_body);
exception when others then return jsonb_build_object('error', jsonb_build_object('key', sqlerrm));
end $$;
-- A change from the form as it is: {field: new}.
create function pg_temp.change(p_actor text, p_course bigint, p_new jsonb, p_more jsonb default '{}') returns jsonb language sql as $$
    select pg_temp.tried(p_actor, 'change.apply', jsonb_build_object('course_id', p_course, 'reason', '講師行程調整', 'items',
        (select jsonb_agg(jsonb_build_object('field', e.key, 'base', pg_temp.form(p_course) -> e.key, 'new', e.value)) from jsonb_each(p_new) e)) || p_more) $$;
-- How it went: field:class…, or the refusal.
create function pg_temp.went(a jsonb) returns text language sql as $$
    select coalesce(a #>> '{error,key}', (select string_agg(e.key || ':' || (e.value #>> '{}'), ' ' order by e.key) from jsonb_each(a #> '{result,fields}') e)
        || ' ' || (a #>> '{result,state}')) $$;
create function pg_temp.decide(p_actor text, p_change bigint, p_approve jsonb, p_more jsonb default '{}') returns jsonb language sql as $$
    select pg_temp.tried(p_actor, 'change.decide', jsonb_build_object('change_id', p_change, 'reason', '依所附資料審核', 'revision',
        (select c.revision from core.course c join core.course_change h on h.course_id = c.id where h.id = p_change), 'items',
        (select jsonb_agg(jsonb_build_object('field', e.key, 'approve', e.value)) from jsonb_each(p_approve) e)) || p_more) $$;
create function pg_temp.session(p_course bigint, p_more jsonb) returns jsonb language sql as $$
    select jsonb_build_array(pg_temp.form(p_course) #> '{sessions,0}' || p_more) $$;
create function pg_temp.last() returns bigint language sql as $$ select max(id) from core.course_change $$;

-- What is free holds at once --------------------------------------------------------------------------------------------------
create temp table k as select pg_temp.approved('khchief') as id;
select is(pg_temp.went(pg_temp.change('khchief', id, '{"contacts": [{"name": "林承辦", "phone": "07-6000000#15", "email": "lin@example.edu.tw"}], "venue": "新的視聽教室"}')),
    'contacts:F venue:F applied', 'contacts and the room change at once') from k;
select is(pg_temp.form(id) #>> '{contacts,0,name}' || (pg_temp.form(id) ->> 'venue') || c.revision || c.change_open, '林承辦新的視聽教室2false', 'one revision further, nothing waits')
    from k join core.course c using (id);
select is(venue, '新的視聽教室', 'found with it') from core.offering join k using (id);
select is((select string_agg(action || ':' || to_state, ' ' order by id) from core.course_event where course_id = (select id from k)),
    'submit:submitted approve:approved change:approved', 'and it stands in its history');

-- What is not, waits ----------------------------------------------------------------------------------------------------------
select is(pg_temp.went(pg_temp.change('khchief', id, '{"title": "完全不同的研習名稱", "audience": "歡迎各校教師", "levels": ["senior_high"]}')),
    'audience:F levels:R title:R submitted', 'one command, some of it at once') from k;
select is(c.title || (pg_temp.form(c.id) ->> 'audience') || c.change_open, '試驗研習歡迎各校教師true', 'the old values stay until it is decided') from k join core.course c using (id);
select is((select string_agg(i.field || ':' || i.state, ' ' order by i.id) from core.course_change_item i where i.change_id = pg_temp.last()),
    'title:waiting levels:waiting audience:held', 'each as it went');
select is(pg_temp.went(pg_temp.change('khchief', id, '{"levels": ["junior_high"]}')), 'change.open', 'one request at a time') from k;
select is(pg_temp.went(pg_temp.change('khchief', id, '{"venue": "又一間教室"}')), 'venue:F applied', 'what is free goes on meanwhile') from k;
select is(pg_temp.went(pg_temp.decide('khdesk', max(id), '{"title": true}')), 'command.body', 'each field is decided') from core.course_change where state = 'submitted';
select is(pg_temp.decide('khdesk', max(id), '{"title": true, "levels": false}') #>> '{result,state}', 'partly', 'field by field') from core.course_change where state = 'submitted';
select is(c.title || (pg_temp.form(c.id) ->> 'levels') || (pg_temp.form(c.id) ->> 'venue') || c.change_open, '完全不同的研習名稱["any"]又一間教室false', 'what was approved holds, and what went on stays')
    from k join core.course c using (id);
select is((select submitted_by_name from core.course_revision r join k on r.course_id = k.id order by r.revision desc limit 1), (select name from core.account where account_name = 'khchief'),
    'the revision is of who asked for it');

-- Many small steps are one large one: measured against the form as a desk has seen it ---------------------------------------------
create temp table bent as select pg_temp.approved('khchief', '{"title": "閱讀理解策略教學研習", "class_size": 40}') as id;
select is(pg_temp.went(pg_temp.change('khchief', id, '{"title": "閱讀理解策略教學研習營"}')), 'title:F applied', 'a character more is a slip of the pen') from bent;
select is(pg_temp.went(pg_temp.change('khchief', id, '{"title": "閱讀理解策略教學工作營"}')), 'title:R submitted', 'the third one is another title') from bent;
select is(t.do(pg_temp.v('khchief'), 'change.withdraw', jsonb_build_object('change_id', pg_temp.last())) #>> '{result,state}', 'withdrawn', 'withdrawn');
select is(pg_temp.went(pg_temp.change('khchief', id, '{"title": "閱讀理解策略教學研討"}')), 'title:F applied', 'two characters of what was approved') from bent;
select is(pg_temp.went(pg_temp.change('khchief', id, jsonb_build_object('class_size', n))), r, 'seats: ' || n) from bent, (values (50, 'class_size:F applied'), (51, 'class_size:R submitted')) x(n, r);
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"class_size": false}') #>> '{result,state}', 'rejected', 'not approved');
select is(pg_temp.went(pg_temp.change('khchief', id, jsonb_build_object('class_size', n))), r, 'seats then: ' || n)
    from bent, (values (10, 'class_size:F applied'), (45, 'class_size:F applied'), (50, 'class_size:F applied')) x(n, r);
select is(pg_temp.went(pg_temp.change('khchief', id, '{"class_count": 2}')), 'class_count:R submitted', 'seats are classes times size') from bent;
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"class_count": true}') #>> '{result,state}', 'approved', 'approved: a hundred');
select is(pg_temp.went(pg_temp.change('khchief', id, '{"class_size": 55}')), 'class_size:R submitted', 'beside the class that was approved, of forty seats each as the desk has seen it') from bent;
select is(t.do(pg_temp.v('khchief'), 'change.withdraw', jsonb_build_object('change_id', pg_temp.last())) #>> '{result,state}', 'withdrawn', 'withdrawn');

create temp table words as select pg_temp.approved('khchief', jsonb_build_object('content', '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人和春夏秋冬')) as id;
create function pg_temp.text(n int) returns jsonb language sql as $$ select jsonb_build_object('content', '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人和' || substr('春夏秋冬', 1, greatest(0, 4 - n)) || repeat('新', least(n, 4)) || repeat('增', greatest(0, n - 4))) $$;
select is(pg_temp.went(pg_temp.change('khchief', id, pg_temp.text(n))), r, n || ' characters of the content')
    from words, (values (2, 'content:F applied'), (4, 'content:F applied'), (7, 'content:F applied'), (14, 'content:R submitted')) x(n, r);
select is(round(core.text_changed('甲乙丙丁戊', '甲乙丙丁戊') + core.text_changed('', ''), 2), 0.00, 'nothing has changed');
select is(core.text_changed('', '新的內容'), 1.0, 'what was empty is all new');
select ok(core.text_changed('不得攜帶飲食入場', '得攜帶不飲食入場') > 0.2, 'the same characters in another order are another text');

create temp table wide as select pg_temp.approved('khchief', jsonb_build_object('open_scope', 'county')) as id;
select is(pg_temp.went(pg_temp.change('khchief', id, s::jsonb)), r, s) from wide, (values
    ('{"open_scope": "own"}', 'open_scope:F applied'), ('{"open_scope": "county"}', 'open_scope:F applied'),
    ('{"open_scope": "all"}', 'open_scope:R submitted')) x(s, r);
select ok(core.scope_within(a::jsonb, b::jsonb, t.unit('123999')) = r, a || ' in ' || b) from (values
    ('{"open_scope": "own"}', '{"open_scope": "units", "open_units": []}', true), ('{"open_scope": "county"}', '{"open_scope": "own"}', false),
    ('{"open_scope": "all"}', '{"open_scope": "county"}', false), ('{"open_scope": "counties", "open_counties": [1, 2]}', '{"open_scope": "counties", "open_counties": [1]}', false),
    ('{"open_scope": "counties", "open_counties": [1]}', '{"open_scope": "counties", "open_counties": [1, 2]}', true),
    ('{"open_scope": "units", "open_units": [999999]}', '{"open_scope": "county"}', false)) x(a, b, r);
select ok(core.scope_within(jsonb_build_object('open_scope', 'units', 'open_units', jsonb_build_array(t.unit(u))), '{"open_scope": "county"}', t.unit('123999')) = r, u || ' in the county')
    from (values ('124698', true), ('314698', false)) x(u, r);

-- Sessions ----------------------------------------------------------------------------------------------------------------------
create temp table held as select pg_temp.approved('khchief') as id;
select is(pg_temp.went(pg_temp.change('khchief', id, jsonb_build_object('sessions', pg_temp.session(id, s::jsonb)))), r, s) from held, (values
    ('{"topic": "分組實作", "room": "二樓"}', 'sessions:F applied'), ('{"from": "09:30", "to": "12:30"}', 'sessions:F applied'), ('{"from": "09:00", "to": "12:00", "hours": 2.5}', 'sessions:R submitted')) x(s, r);
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"sessions": true}') #>> '{result,state}', 'approved', 'approved') ;
select is(core.session_days(core.reviewed_form(c)), core.session_days(pg_temp.form(c.id)), 'from then on that is what was seen') from held join core.course c using (id);
select is(pg_temp.went(pg_temp.change('khchief', id, jsonb_build_object('sessions', pg_temp.session(id, jsonb_build_object('date', core.today(), 'from', '00:00', 'to', '03:00')), 'reg_from', core.today(), 'reg_to', core.today()))),
    'change.not_possible', 'nothing is moved into the past') from held;
select is(pg_temp.went(pg_temp.change('khchief', id, jsonb_build_object('sessions', pg_temp.session(id, jsonb_build_object('date', core.today() + 50)), 'reg_to', core.today() + 45))),
    'reg_to:R sessions:R submitted', 'what is free and hangs on what is not waits with it') from held;
select is((select c.date_from from core.course c join held using (id)), core.today() + 30, 'meanwhile it is on its old day');
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"sessions": true, "reg_to": true}') #>> '{result,state}', 'approved', 'moved');
select is((select c.date_from::text || o.starts_at::date || s.starts_at::date from core.course c join held using (id) join core.offering o on o.id = c.id join core.course_session s on s.course_id = c.id),
    (core.today() + 50)::text || (core.today() + 50) || (core.today() + 50), 'the course, its sessions and what everybody finds are on the new day');

-- Deciding ----------------------------------------------------------------------------------------------------------------------
create temp table two as select pg_temp.approved('khoperator') as id;
select is(pg_temp.went(pg_temp.change('khoperator', id, '{"levels": ["elementary"], "fee": 100, "fee_method": "on_site"}')), 'fee:R fee_method:R levels:R submitted', 'asked for') from two;
select is(pg_temp.went(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true, "fee": true, "fee_method": false}')), 'course.invalid', 'half of it would be no form: the desk is told so');
select is(pg_temp.went(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true, "fee": true, "fee_method": true}', '{"revision": 9}')), 'course.revision_changed', 'a desk decides on the course that it has seen');
select is(pg_temp.went(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true, "fee": true, "fee_method": true, "title": true}')), 'command.body', 'and on what was asked for alone');
select is(pg_temp.went(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": false, "fee": true, "fee_method": true}', '{"reason": ""}')), 'reason.missing', 'who does not approve says why');
-- Somebody has done the same to the form meanwhile: both are shown.
update core.course_change_item set base = '["senior_high"]' where change_id = pg_temp.last() and field = 'levels';
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true, "fee": true, "fee_method": true}') #> '{error,detail,fields}', '[{"now": ["any"], "base": ["senior_high"], "field": "levels"}]', 'what is another by now is shown');
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": false, "fee": true, "fee_method": true}') #>> '{result,state}', 'partly', 'without it, the rest holds');
select is(fee || (select count(*)::text from core.mail where template = 'change.decide' and body like '%' || number || '%' and body like '%繳費金額：同意%' and body like '%參加對象：不同意%'), '1001', 'the organiser hears of each')
    from core.course join two using (id);
select is(pg_temp.went(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true}')), 'change.state', 'decided once');

-- Nobody decides on what they have asked for, or have a hand in, nor through another account of theirs ---------------------------
create temp table own as select pg_temp.approved('khoperator') as id;
select pg_temp.change('khoperator', id, '{"levels": ["elementary"]}') from own;
select is(pg_temp.went(pg_temp.decide(a, pg_temp.last(), '{"levels": true}')), r, a || ' decides') from (values ('tpdesk', 'change.not_visible'), ('netdesk', 'change.not_visible'), ('khchief', 'right.missing'), ('khoperator', 'right.missing')) x(a, r);
update core.course_change set account_id = (select id from core.account where account_name = 'khdesktwo') where id = pg_temp.last();
select is(pg_temp.decide('khdesktwo', pg_temp.last(), '{"levels": true}') #>> '{error,detail,hand}', 'requester', 'nobody approves what they have asked for');
insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email, state, deleted_at)
    select 'formerly', person_id, '舊名', 'operator', t.unit('123999'), '', '', '', 'formerly@example.edu.tw', 'removed', now() from core.account where account_name = 'khdesk';
update core.course_change set account_id = (select id from core.account where account_name = 'formerly') where id = pg_temp.last();
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true}') #>> '{error,detail,hand}', 'requester', 'nor with an account that they had');
update core.course_change set account_id = (select id from core.account where account_name = 'khoperator') where id = pg_temp.last();
insert into core.course_deputy select id, (select id from core.account where account_name = 'formerly') from own;
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true}') #>> '{error,detail,hand}', 'deputy', 'nor who stands in for the owner');
delete from core.course_deputy;
select t.do(pg_temp.v('khoperator'), 'change.withdraw', jsonb_build_object('change_id', pg_temp.last()));
select is(pg_temp.went(pg_temp.change('khoperator', id, jsonb_build_object('levels', '["special"]'::jsonb))), 'levels:R submitted', 'asked again') from own;
insert into core.course_change_item(change_id, field, class, state, notice, base, new) select pg_temp.last(), 'lecturers', 'R', 'waiting', false, '[]', jsonb_build_array(jsonb_build_object('no', 1, 'name', a.name)) from core.account a where a.account_name = 'khdesk';
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true, "lecturers": true}') #>> '{error,detail,hand}', 'lecturer', 'nor whom the change makes a lecturer');

-- What is no change ---------------------------------------------------------------------------------------------------------------
create temp table safe as select pg_temp.approved('khoperator') as id;
create function pg_temp.sent(p_actor text, p_course bigint, p_items jsonb, p_more jsonb default '{}') returns text language sql as $$
    select pg_temp.went(pg_temp.tried(p_actor, 'change.apply', jsonb_build_object('course_id', p_course, 'reason', '一個夠長的理由', 'items', p_items) || p_more)) $$;
select is(pg_temp.sent('khoperator', id, jsonb_build_array(jsonb_build_object('field', f, 'base', 1, 'new', 2))), 'change.field', f || ' is none')
    from safe, unnest('{unit_id,unit,number,course_no,owner,owner_account_id,deputies,state,reviewer_unit_id,published_at,sessions.time,body,taken,"",title; drop}'::text[]) f where f <> '';
select is(pg_temp.sent('khoperator', id, i::jsonb), r, i) from safe, (values ('[]', 'command.body'), ('{}', 'command.body'), ('[1]', 'command.body'), ('[{"field": "venue", "base": "試驗教室"}]', 'command.body'),
    ('[{"field": "venue", "base": "試驗教室", "new": "別處", "class": "F"}]', 'command.body'), ('[{"field": "venue", "base": "試驗教室", "new": {"x": 1}}]', 'command.body'),
    ('[{"field": "venue", "base": "試驗教室", "new": "別處"}, {"field": "venue", "base": "試驗教室", "new": "另處"}]', 'command.body'),
    ('[{"field": "venue", "base": "別處", "new": "試驗教室"}]', 'change.conflict'), ('[{"field": "venue", "base": "試驗教室", "new": "試驗教室"}]', 'change.nothing'),
    ('[{"field": "class_size", "base": 40, "new": 0}]', 'course.invalid'), ('[{"field": "contacts", "base": [{"name": "王承辦", "phone": "07-6000000#12", "email": "course@example.edu.tw"}], "new": []}]', 'course.invalid'),
    ('[{"field": "levels", "base": ["any"], "new": ["elementary"]}]', 'change.reason')) x(i, r),
    lateral (select case r when 'change.reason' then '{"reason": "短"}' else '{}' end::jsonb as m) y where r <> 'change.reason';
select is(pg_temp.sent('khoperator', id, '[{"field": "levels", "base": ["any"], "new": ["elementary"], "reason": ""}]', m::jsonb), r, m) from safe,
    (values ('{"reason": "短"}', 'change.reason'), ('{"urgent": "yes"}', 'command.body'), ('{"files": ["x"]}', 'command.body'), ('{"files": ["018f0000-0000-7000-8000-000000000001"]}', 'course.file_unknown')) x(m, r);
select is(pg_temp.sent(a, id, '[{"field": "venue", "base": "試驗教室", "new": "別處"}]'), r, a || ' changes it') from safe, (values ('khoptwo', 'course.not_visible'), ('tpchief', 'course.not_visible'),
    ('tpdesk', 'course.not_visible'), ('khdesk', 'course.not_visible'), ('netdesk', 'course.not_visible'), ('khcontact', 'venue:F applied')) x(a, r);
select is(c.row_version || (select count(*)::text from core.course_change h where h.course_id = c.id), '31', 'and nothing else has happened to it') from core.course c join safe using (id);
-- Not approved, called off, over.
select is(pg_temp.sent('khoperator', t.course('khoperator', jsonb_build_object('state', s)), '[{"field": "venue", "base": "", "new": "別處"}]'), r, s) from (values ('submitted', 'course.state'), ('returned', 'course.state'),
    ('cancelled', 'course.state'), ('rejected', 'course.state'), ('confirmed', 'change.not_possible'), ('list_submitted', 'change.not_possible')) x(s, r);

-- Which way it would go -------------------------------------------------------------------------------------------------------------
create temp table look as select pg_temp.approved('khoperator') as id;
create temp table looked as select api.look_change(pg_temp.v('khoperator'), jsonb_build_object('course_id', id, 'reason', '一個夠長的理由', 'items', '[{"field": "title", "base": "試驗研習", "new": "另一個題目"}, {"field": "venue", "base": "試驗教室", "new": "別處"}]'::jsonb)::text) as a from look;
select is(a ->> 'fields', '{"title": "R", "venue": "F"}', 'it is said before it is sent') from looked;
select is((a -> 'held')::text || (a -> 'asked')::text || (select revision || change_open::text from core.course join look using (id)) || (select count(*) from core.course_change h join look on look.id = h.course_id), '["venue"]["title"]1false0', 'and nothing has happened') from looked;
select throws_ok(format('select api.look_change(%L, %L)', pg_temp.v(a), jsonb_build_object('course_id', id, 'items', '[{"field": "venue", "base": "試驗教室", "new": "別處"}]'::jsonb)), c, k, a || ' does not look at it') from look,
    (values ('tpchief', 'KD140', 'course.not_visible'), ('khoptwo', 'KD140', 'course.not_visible'), ('khdesk', 'KD140', 'course.not_visible')) x(a, c, k);

-- Somebody has enrolled -------------------------------------------------------------------------------------------------------------
select t.teacher('123999', 'enrolledone', 974), t.teacher('314698', 'enrolledtwo', 975);
create function pg_temp.enrol(p_course bigint, p_account text, p_state text) returns bigint language plpgsql as $$
declare
    e core.enrolment;
    a auth.actor;
begin
    e.course_id := p_course;
    e.organiser_id := (select c.unit_id from core.course c where c.id = p_course);
    e.state := 'pending';
    e.source := 'online';
    e.priority_group := 0;
    e.repeated := false;
    e.answers := '{}';
    e := core.insert_enrolment(e, core.teacher_of((select x.person_id from core.account x where x.account_name = p_account)));
    if p_state <> 'pending' then e := core.move_enrolment(e, p_state, 'decide', '', a); end if;
    return e.id;
end $$;
create function pg_temp.told(p_like text) returns bigint language sql as $$ select count(*) from core.mail where template = 'change.notice' and body like p_like $$;
create temp table full_ as select pg_temp.approved('khoperator', '{"fee": 300, "fee_method": "on_site"}') as id;
select pg_temp.enrol(id, 'enrolledone', 'accepted'), pg_temp.enrol(id, 'enrolledtwo', 'pending') from full_;
select is(pg_temp.went(pg_temp.change('khoperator', id, s::jsonb)), r, 'enrolled: ' || s) from full_, (values
    ('{"class_kind": "school_based", "open_scope": "own"}', 'change.not_possible'), ('{"class_kind": "seed"}', 'change.only_cancel'), ('{"fee": 301}', 'change.only_cancel'),
    ('{"open_scope": "own"}', 'change.not_possible'), ('{"open_scope": "county"}', 'change.not_possible'), ('{"audience": "歡迎"}', 'audience:F applied'),
    ('{"fee": 100}', 'fee:N applied'), ('{"fee": 200}', 'change.only_cancel'), ('{"venue": "大禮堂"}', 'venue:N applied'), ('{"online_url": "https://meet.example.edu.tw/full"}', 'online_url:N applied'),
    ('{"title": "試驗研習營"}', 'title:R submitted')) x(s, r);
select is(pg_temp.told('%繳費金額：100%') || '/' || pg_temp.told('%上課地點：高雄市鼓山區 大禮堂%') || '/' || pg_temp.told('%研習名稱%試驗研習營%'), '2/2/0', 'those enrolled are told of what holds, also who waits for a decision');
select is(pg_temp.told('%：https://meet.example.edu.tw/full%') || '/' || pg_temp.told('%：錄取後可查詢%'), '1/1', 'where it is, is told to who is accepted, not to who may be declined');
select is((select told from core.course_change order by id desc offset 1 limit 1), 2, 'how many, is kept');
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"title": true}') #>> '{result,told}', '2', 'they are told of what was approved');
select is(pg_temp.told('%・研習名稱：試驗研習營%'), 2::bigint, 'what it is now');
select is(pg_temp.went(pg_temp.change('khoperator', id, jsonb_build_object('sessions', pg_temp.session(id, jsonb_build_object('date', core.today() + 3)), 'reg_to', core.today() + 12))),
    'course.invalid', 'a registration that ends after it is none') from full_;
select is(pg_temp.went(pg_temp.change('khoperator', id, jsonb_build_object('sessions', pg_temp.session(id, jsonb_build_object('date', core.today() + 3)), 'reg_from', core.today() - 20, 'reg_to', core.today() + 2))),
    'reg_from:N reg_to:N sessions:R submitted', 'a new day is reviewed') from full_;
select is((select jsonb_path_query_array(warnings, '$[*].key') ? 'course.change_short_notice' from core.course_change where id = pg_temp.last()), true, 'that it is short notice is said');
select is(h.lapses_at, core.moment((core.today() + 3)::text, '09:00'), 'it lapses with the session that it would make') from core.course_change h where id = pg_temp.last();
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"sessions": false}') #>> '{result,state}', 'rejected', 'not approved');
select is(pg_temp.told('%場次%'), 0::bigint, 'nobody hears of what does not hold');
-- Fewer seats than are taken: nobody loses one.
update core.course c set taken = 30 from full_ f where f.id = c.id;
select is(pg_temp.went(pg_temp.change('khoperator', id, jsonb_build_object('class_size', n))), r, n || ' seats of thirty') from full_, (values (29, 'quota.below_taken'), (30, 'class_size:F applied')) x(n, r);
update core.course c set taken = 1 from full_ f where f.id = c.id;
-- The registration is not cut off.
select is(pg_temp.went(pg_temp.change('khoperator', id, jsonb_build_object('reg_to', core.today() + n))), r, 'registration until in ' || n || ' days')
    from full_, (values (0, 'change.not_possible'), (20, 'reg_to:N applied'), (29, 'reg_to:N applied')) x(n, r);
select is(pg_temp.went(pg_temp.change('khoperator', id, jsonb_build_object('reg_from', core.today() + 5))), 'change.not_possible', 'nor begun anew') from full_;
-- 線上報名設定 follows: who has enrolled may leave until it begins, where its day has moved.
create temp table moved as select pg_temp.approved('khoperator') as id;
select is(t.do(pg_temp.v('khoperator'), 'registration.set', jsonb_build_object('course_id', id, 'row_version', 0, 'settings', jsonb_build_object('enabled', true, 'open_at', to_char((now() - interval '1 day') at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI'),
    'close_at', to_char((now() + interval '5 days') at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI'), 'online_quota', 30, 'accept_mode', 'manual', 'items', '["title"]'::jsonb, 'mails', '["result"]'::jsonb))) ->> 'status', 'done', 'people enrol') from moved;
select pg_temp.enrol(id, 'enrolledone', 'accepted') from moved;
select is(pg_temp.went(pg_temp.change('khoperator', id, jsonb_build_object('sessions', pg_temp.session(id, jsonb_build_object('date', core.today() + 40))))), 'sessions:R submitted', 'moved') from moved;
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"sessions": true}') #>> '{result,told}', '1', 'approved; when it is held is told whatever the settings say');
select is((select count(*) from sync.change x join core.enrolment e on e.id = x.pk and e.person_id = x.person_id join moved on moved.id = e.course_id where x.tab = 'enrolment'), 3::bigint, 'who has enrolled has the new day in their own list');
select is(r.cancel_until, core.moment((core.today() + 40)::text, '09:00'), 'they leave freely until it begins') from core.registration r join moved on moved.id = r.course_id;
select is(pg_temp.change('khoperator', id, '{"contacts": [{"name": "林承辦", "phone": "07-6000000#15", "email": "lin@example.edu.tw"}]}') #>> '{result,told}', '0', 'of the rest they are told unless the organiser says otherwise') from moved;
select is(pg_temp.went(pg_temp.change('khoperator', id, '{"class_size": 20}')), 'class_size:F applied', 'fewer seats') from moved;
select is(r.online_quota, 20, 'are fewer of those online') from core.registration r join moved on moved.id = r.course_id;

-- It has begun ------------------------------------------------------------------------------------------------------------------------
create function pg_temp.begun(p_more jsonb default '{}') returns bigint language plpgsql as $$
declare i bigint := pg_temp.approved('khoperator', jsonb_build_object('hours', 6, 'backfill_reason', '承辦人請假未能於開課前登錄', 'reg_from', core.today() - 30, 'reg_to', core.today() - 20, 'sessions', jsonb_build_array(
    (select f #> '{sessions,0}' || jsonb_build_object('date', core.today() - 10) from t.course_form('{}') f), (select f #> '{sessions,0}' || jsonb_build_object('no', 2, 'date', core.today() + 10) from t.course_form('{}') f))) || p_more);
begin
    return i;
end $$;
create temp table now_ as select pg_temp.begun() as id;
select pg_temp.enrol(id, 'enrolledone', 'accepted') from now_;
create function pg_temp.second(p_course bigint, p_more jsonb) returns jsonb language sql as $$ select jsonb_build_object('sessions', jsonb_build_array(pg_temp.form(p_course) #> '{sessions,0}', pg_temp.form(p_course) #> '{sessions,1}' || p_more)) $$;
create function pg_temp.first(p_course bigint, p_more jsonb) returns jsonb language sql as $$ select jsonb_build_object('sessions', jsonb_build_array(pg_temp.form(p_course) #> '{sessions,0}' || p_more, pg_temp.form(p_course) #> '{sessions,1}')) $$;
select is(pg_temp.went(pg_temp.change('khoperator', id, pg_temp.first(id, s::jsonb))), 'change.not_possible', 'what has begun stays: ' || s) from now_, unnest('{"{\"room\": \"二樓\"}","{\"topic\": \"另一題\"}","{\"from\": \"09:30\"}","{\"lecturers\": []}"}'::text[]) s where s not like '%lecturers%';
select is(pg_temp.went(pg_temp.change('khoperator', id, n, m::jsonb)), r, r || ' ' || m) from now_, lateral (values
    (pg_temp.second(id, '{"room": "二樓"}'), 'sessions:N applied', '{}'), (pg_temp.second(id, jsonb_build_object('date', core.today() + 12)), 'sessions:N applied', '{"urgent": "disaster"}'),
    ('{"class_size": 60}', 'change.not_possible', '{}'), ('{"fee": 10, "fee_method": "on_site"}', 'change.not_possible', '{}'), ('{"levels": ["special"]}', 'change.not_possible', '{}'), ('{"hours": 6.5}', 'change.not_possible', '{}'), ('{"hours": 5.5}', 'hours:R submitted', '{}'),
    ('{"hour_unit": "credit"}', 'course.invalid', '{}'), ('{"tags": ["T01"]}', 'change.not_possible', '{}'), ('{"tags": ["T35"]}', 'change.open', '{}')) x(n, r, m);
select is((select count(*) from core.mail where template = 'change.urgent'), 1::bigint, 'the desk hears of what was urgent at once');
select is(h.lapses_at, core.moment((core.today() + 12)::text, '12:00'), 'what waits lapses when it is over') from core.course_change h where h.id = pg_temp.last();
select t.do(pg_temp.v('khoperator'), 'change.withdraw', jsonb_build_object('change_id', pg_temp.last()));
select is(pg_temp.went(pg_temp.change('khoperator', id, '{"venue": "活動中心"}', '{"urgent": "disaster"}')), 'venue:N applied', 'not urgent, whatever it is called') from now_;
select is((select h.urgent from core.course_change h where h.id = pg_temp.last()) || (select count(*) from core.mail where template = 'change.urgent'), '1', 'nor does the desk hear so');

-- A typhoon comes: online from today on, and reviewed afterwards.
create temp table storm as select pg_temp.begun('{"mode": "in_person"}') as id;
create function pg_temp.online(p_course bigint) returns jsonb language sql as $$
    select pg_temp.second(p_course, '{"mode": "online"}') || '{"mode": "mixed", "digital_hours": 3, "physical_hours": 3, "online_url": "https://meet.example.edu.tw/storm"}' $$;
select is(pg_temp.went(pg_temp.change('khoperator', id, pg_temp.online(id))), 'digital_hours:R mode:R online_url:N physical_hours:R sessions:R submitted', 'not urgent, it waits') from storm;
select t.do(pg_temp.v('khoperator'), 'change.withdraw', jsonb_build_object('change_id', pg_temp.last()));
select is(pg_temp.went(pg_temp.change('khoperator', id, pg_temp.online(id) - 'online_url', '{"urgent": "disaster", "reason": "颱"}')), 'change.reason', 'urgent, with a reason') from storm;
select is(pg_temp.went(pg_temp.change('khoperator', id, pg_temp.online(id) - 'online_url', '{"urgent": "disaster", "reason": "颱風停班停課"}')), 'digital_hours:N mode:N physical_hours:N sessions:N submitted', 'it holds, and is to be reviewed') from storm;
select is(c.mode || c.change_open || coalesce(h.lapses_at::text, '-'), 'mixedtrue-', 'until somebody has') from core.course c join storm using (id) join core.course_change h on h.course_id = c.id and h.state = 'submitted';
select is(pg_temp.went(t.do(pg_temp.v('khoperator'), 'change.withdraw', jsonb_build_object('change_id', pg_temp.last()))), 'change.in_force', 'what holds is not withdrawn');
select is(core.reviewed_form(c) ->> 'mode', 'in_person', 'nobody has seen it yet') from core.course c join storm using (id);
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"mode": false, "digital_hours": false, "physical_hours": false, "sessions": false}') #>> '{result,state}', 'rejected', 'not approved');
select is(c.mode || (pg_temp.form(c.id) #>> '{sessions,1,mode}') || (pg_temp.form(c.id) ->> 'online_url'), 'in_personin_personhttps://meet.example.edu.tw/storm', 'it goes back; what was free stays') from core.course c join storm using (id);
select is(pg_temp.went(pg_temp.change('khoperator', id, pg_temp.online(id) - 'online_url', '{"urgent": "disaster", "reason": "颱風停班停課"}')), 'digital_hours:N mode:N physical_hours:N sessions:N submitted', 'again') from storm;
select is(pg_temp.decide('khdesk', pg_temp.last(), '{"mode": true, "digital_hours": true, "physical_hours": true, "sessions": true}') #>> '{result,state}', 'approved', 'approved');
select is(c.mode || (core.reviewed_form(c) ->> 'mode') || c.change_open, 'mixedmixedfalse', 'it stays, and was seen') from core.course c join storm using (id);

-- Too late --------------------------------------------------------------------------------------------------------------------------------
create temp table late as select pg_temp.approved('khoperator') as id;
select pg_temp.change('khoperator', id, '{"levels": ["elementary"]}') from late;
select is(h.lapses_at, c.starts_at, 'what waits lapses when the course begins') from core.course_change h join core.course c on c.id = h.course_id where h.id = pg_temp.last();
update core.course_change set lapses_at = now() - interval '1 second' where id = pg_temp.last();
create function pg_temp.seen(n text, p_tab text) returns setof jsonb language plpgsql as $$
begin
    perform api.open(pg_temp.v(n));
    return query select d.doc::jsonb from api.snapshot(p_tab) d;
end $$;
select is(string_agg(d ->> 'state' || (d #>> '{items,0,state}'), ''), 'lapsedlapsed', 'it has, before anybody has written so') from pg_temp.seen('khdesk', 'course_change') d where d ->> 'id' = pg_temp.last()::text;
select is(string_agg(d ->> 'change_open', ''), 'false', 'nothing waits') from pg_temp.seen('khoperator', 'course') d, late where d ->> 'id' = late.id::text;
select is(pg_temp.went(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true}')) || pg_temp.went(t.do(pg_temp.v('khoperator'), 'change.withdraw', jsonb_build_object('change_id', pg_temp.last()))), 'change.statechange.state', 'nobody decides on it or withdraws it');
select is(pg_temp.went(pg_temp.change('khoperator', id, '{"levels": ["special"]}')), 'levels:R submitted', 'another can be asked for') from late;
select is((select string_agg(h.state, ' ' order by h.id) from core.course_change h join late on late.id = h.course_id), 'lapsed submitted', 'the one before is written down as over');
update core.course_change set lapses_at = now() - interval '1 second' where id = pg_temp.last();
select is((core.lapse_changes() ->> 'changes_lapsed')::int, 1, 'housekeeping does so too');
select is((select count(*) from core.mail m, core.course c join late using (id) where m.template = 'change.lapse' and m.body like '%' || c.number || '%'), 2::bigint, 'and the organiser is told, each time');
-- Called off, taken back: nothing is left to change.
select pg_temp.change('khoperator', id, '{"levels": ["special"]}') from late;
select t.do(pg_temp.v('khoperator'), 'course.cancel', jsonb_build_object('course_id', c.id, 'row_version', c.row_version, 'reason', '講師臨時有事')) from core.course c join late using (id);
select is(c.state || c.change_open || h.state, 'cancelledfalselapsed', 'what waits is over when the course is') from core.course c join late using (id) join core.course_change h on h.id = pg_temp.last();
select is(pg_temp.went(pg_temp.decide('khdesk', pg_temp.last(), '{"levels": true}')) || '/' || pg_temp.went(pg_temp.change('khoperator', id, '{"venue": "別處教室"}')), 'change.state/course.state', 'nothing of it is changed any more') from late;
create temp table back as select pg_temp.approved('khoperator') as id;
select pg_temp.change('khoperator', id, '{"levels": ["elementary"]}') from back;
select t.do(pg_temp.v('khdesk'), 'course.take_back', jsonb_build_object('course_id', id, 'revision', 1, 'reason', '誤核')) from back;
select is(c.state || c.change_open || h.state, 'submittedfalselapsed', 'nor of one whose approval was taken back') from core.course c join back using (id) join core.course_change h on h.id = pg_temp.last();

-- Whole IDs, files ----------------------------------------------------------------------------------------------------------------------
create temp table plan as select '018f0000-0000-7000-8000-0000000000a1'::uuid as was, '018f0000-0000-7000-8000-0000000000a2'::uuid as new, '018f0000-0000-7000-8000-0000000000a3'::uuid as seal, '018f0000-0000-7000-8000-0000000000a4'::uuid as others;
select t.attach(pg_temp.v('museum'), x, '計畫書.pdf', '\x255044462d312e37', '{"kind": "plan"}') from plan, unnest(array[was, new, seal]) x;
select t.attach(pg_temp.v('khchief'), others, '計畫書.pdf', '\x255044462d312e37', '{"kind": "plan"}') from plan;
create temp table shown as select pg_temp.approved('museum', jsonb_build_object('lecturers', '[{"no": 1, "name": "甲講師", "unit": "", "title": "", "kind": "external", "national_id": "", "expertise": ""}]'::jsonb,
    'files', jsonb_build_array(jsonb_build_object('id', was, 'kind', 'plan', 'public', false)))) as id from plan;
create function pg_temp.teaches(p_id text) returns jsonb language sql as $$ select jsonb_build_object('lecturers', jsonb_build_array(jsonb_build_object('no', 1, 'name', '乙講師', 'unit', '', 'title', '', 'kind', 'external', 'national_id', p_id, 'expertise', ''))) $$;
select is(pg_temp.went(pg_temp.change('museum', shown.id, pg_temp.teaches(t.nid('female', 5977)) || jsonb_build_object('files', jsonb_build_array(jsonb_build_object('id', plan.new, 'kind', 'plan', 'public', false))), jsonb_build_object('files', jsonb_build_array(plan.others)))),
    'course.file_unknown', 'not with another unit''s file') from shown, plan;
select is(pg_temp.went(pg_temp.change('museum', shown.id, pg_temp.teaches(t.nid('female', 5977)) || jsonb_build_object('files', jsonb_build_array(jsonb_build_object('id', plan.new, 'kind', 'plan', 'public', false))), jsonb_build_object('files', jsonb_build_array(plan.seal)))),
    'files:R lecturers:R submitted', 'of a museum both are reviewed') from shown, plan;
select is((select count(*) from core.course_change h, core.course_change_item i where i.change_id = h.id and (h::text || i::text) like '%' || t.nid('female', 5977) || '%'), 0::bigint, 'the whole number lies where all others do');
select is(string_agg(d #>> '{items,0,new,0,national_id}' || (d #>> '{files,0,name}') || coalesce(d #>> '{items,1,new,0,name}', ''), ''), core.mask_national_id(t.nid('female', 5977)) || '計畫書.pdf計畫書.pdf', 'those who decide see it masked')
    from (select jsonb_set(d, '{items}', (select jsonb_agg(i order by i ->> 'field' desc) from jsonb_array_elements(d -> 'items') i)) as d from pg_temp.seen('netdesk', 'course_change') d where d ->> 'id' = pg_temp.last()::text) x;
select is((select name from api.course_file(pg_temp.v('netdesk'), plan.new)) || (select name from api.course_file(pg_temp.v('netdesk'), plan.seal)), '計畫書.pdf計畫書.pdf', 'the desk reads the files') from plan;
select throws_ok(format('select * from api.course_file(%L, %L)', pg_temp.v(a), seal), 'KD146', 'course.file_unknown', a || ' does not') from plan, unnest('{khchief,khdesk,tpdesk}'::text[]) a;
select is(pg_temp.went(pg_temp.tried('museum', 'course.detach', jsonb_build_object('file_id', plan.new))), 'course.file_used', 'what was asked for is not taken away') from plan;
update core.course_file set at = at - interval '30 days';
select core.void_loose_files();
select is((select array_agg(f.voided_at is null order by f.file_id) from core.course_file f, plan where f.file_id in (plan.new, plan.seal, plan.others)), '{t,t,f}', 'nor does it go by itself');
select is(pg_temp.went(t.do(pg_temp.v(a), 'change.attach', jsonb_build_object('change_id', pg_temp.last(), 'file_id', plan.was))), r, a || ' attaches') from plan, (values ('khchief', 'change.not_visible'), ('netdesk', 'change.not_visible'), ('museum', null)) x(a, r);
select is(pg_temp.decide('netdesk', pg_temp.last(), '{"files": true, "lecturers": true}') #>> '{result,state}', 'approved', 'approved');
select is(l.national_id || (l.person_id = core.person_of(t.nid('female', 5977))), core.mask_national_id(t.nid('female', 5977)) || 'true', 'the lecturer is known by the number') from core.course_lecturer l join core.course c on c.id = l.course_id and c.revision = l.revision join shown on shown.id = c.id;
select is((select u.file_id from core.course_file_use u join shown on shown.id = u.course_id), plan.new, 'and the new plan hangs on the course') from plan;

-- Where nobody at the desk may decide, 教師進修網 does ------------------------------------------------------------------------------------
create temp table alone as select (t.do(pg_temp.v('tpchief'), 'course.submit', t.course_form()) #>> '{result,course_id}')::bigint as id;
select t.do(pg_temp.v('tpdesk'), 'course.approve', jsonb_build_object('course_id', id, 'revision', 1)) from alone;
select is(pg_temp.went(pg_temp.change('tpchief', id, (select jsonb_build_object('contacts', jsonb_build_array(jsonb_build_object('name', '林承辦', 'phone', '02-22345678', 'email', a.email))) from core.account a where a.account_name = 'tpdesk'))),
    'contacts:F applied', 'the only one at the desk becomes a contact') from alone;
select is(pg_temp.went(pg_temp.change('tpchief', id, '{"levels": ["elementary"]}')), 'levels:R submitted', 'then something is asked for') from alone;
select is(u.code, 'NET01', 'it goes to 教師進修網') from core.course c join alone using (id) join core.unit u on u.id = c.reviewer_unit_id;
select is(pg_temp.went(pg_temp.decide('tpdesk', pg_temp.last(), '{"levels": true}')), 'change.not_visible', 'not to the contact');
select is(pg_temp.decide('netdesk', pg_temp.last(), '{"levels": true}') #>> '{result,state}', 'approved', 'which decides');
-- Once it may again, the desk has its course back with the next one.
select pg_temp.change('tpchief', id, '{"contacts": [{"name": "林承辦", "phone": "02-22345678", "email": "lin@example.edu.tw"}]}') from alone;
select pg_temp.change('tpchief', id, '{"levels": ["special"]}') from alone;
select is(pg_temp.decide('netdesk', pg_temp.last(), '{"levels": true}') #>> '{result,state}', 'approved', 'decided there');
select is(u.code, 'CEN31', 'and back') from core.course c join alone using (id) join core.unit u on u.id = c.reviewer_unit_id;
-- Whoever comes to a course, or leaves it, hears of its changes.
create function pg_temp.heard(p_change bigint) returns text language sql as $$
    select string_agg(distinct coalesce(u.code, 'person ' || a.account_name) || ' ' || c.op::text, ', ' order by coalesce(u.code, 'person ' || a.account_name) || ' ' || c.op::text) from sync.change c left join core.unit u on u.id = c.unit_id
        left join core.account a on a.person_id = c.person_id and a.account_type <> 'teacher' and a.state = 'open' where c.tab = 'course_change' and c.pk = p_change $$;
create temp table passed as select pg_temp.approved('khoperator') as id;
select pg_temp.change('khoperator', id, '{"levels": ["elementary"]}') from passed;
select is(pg_temp.heard(pg_temp.last()), '123999 U, CEN12 U, person khoperator U', 'the unit, its desk and who runs it hear of a change');
select t.do(pg_temp.v('khoperator'), 'course.deputies', jsonb_build_object('course_id', id, 'account_ids', (select jsonb_agg(a.id) from core.account a where a.account_name = 'khoptwo'))) from passed;
select is(pg_temp.heard(pg_temp.last()), '123999 U, CEN12 U, person khoperator U, person khoptwo U', 'a deputy, too');
update core.course set reviewer_unit_id = t.unit('CEN31') where id in (select id from passed);
select is(pg_temp.heard(pg_temp.last()), '123999 U, CEN12 D, CEN12 U, CEN31 U, person khoperator U, person khoptwo U', 'another desk instead of the one before');
update core.course set unit_id = t.unit('124698') where id in (select id from passed);
select is(pg_temp.heard(pg_temp.last()), '123999 D, 123999 U, 124698 U, CEN12 D, CEN12 U, CEN31 U, person khoperator U, person khoptwo U', 'and another unit');

-- Once a day a desk hears how many wait, not of each.
create temp table waits as select pg_temp.approved('khoperator') as id;
select pg_temp.change('khoperator', id, '{"levels": ["elementary"]}') from waits;
select is((core.tell_desks_of_changes() ->> 'desks_told_of_changes')::int > 0, true, 'desks are told what waits');
select is((select count(*) from core.mail m join core.desk d on d.email = m.address where m.template = 'change.waiting' and d.id = t.unit('CEN12') and m.body like '%' || (select count(*) from core.course_change h
    join core.course c on c.id = h.course_id where h.state = 'submitted' and c.reviewer_unit_id = t.unit('CEN12')) || ' 件%'), 1::bigint, 'how many');
select is(core.tell_desks_of_changes() ->> 'desks_told_of_changes', '0', 'not twice a day');
select ok(admin.housekeeping() ? 'changes_lapsed', 'housekeeping does both');

-- Again, and often ------------------------------------------------------------------------------------------------------------------------
create temp table again as select pg_temp.approved('khoperator') as id, t.uuid7() as command;
create temp table sent as select jsonb_build_object('course_id', id, 'reason', '', 'items', '[{"field": "venue", "base": "試驗教室", "new": "別處教室"}]'::jsonb)::text as b from again;
select is(api.submit(pg_temp.v('khoperator'), command, 'change.apply', b) ->> 'replay', r, 'replay ' || r) from again, sent, unnest('{false,true}'::text[]) r;
select is((select count(*) from core.course_change h join again on again.id = h.course_id), 1::bigint, 'once');
do $$ begin for i in 1..19 loop perform pg_temp.change('khoperator', (select id from again), jsonb_build_object('venue', '第' || i || '教室')); end loop; end $$;
select is(pg_temp.went(pg_temp.change('khoperator', id, '{"venue": "又一教室"}')), 'quota.exceeded', 'twenty a day of one course') from again;
select is(pg_temp.went(pg_temp.change('khcontact', id, '{"venue": "又一教室"}')), 'venue:F applied', 'which a colleague has too') from again;

select * from finish();
rollback;
