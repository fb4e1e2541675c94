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
select * from finish();
rollback;
