-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of courses walked: every field × every phase, as II.8 has it, and every command × every state × every actor, of their own unit, a
-- lower, a higher and another one. What is expected stands here, not in the rows and functions that are tested.
begin;
select no_plan();

select t.account('124698', 'lowchief', 'chief_manager', 981), t.account('CEN12', 'khdesktwo', 'reviewer', 982), t.account('123999', 'khoptwo', 'operator', 983),
    t.account('NET01', 'nettwo', 'reviewer', 984), t.teacher('123999', 'khteacher', 985);
update core.account set name = translate(account_name, 'abcdefghijklmnopqrstuvwxyz', '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人和');
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,nettwo,kdesk,khdesk,khdesktwo,tpdesk,khchief,khcontact,khoperator,khoptwo,tpchief,lowchief,khteacher}'::text[]) n;
create function pg_temp.ac(n text) returns bigint language sql as $$ select id from core.account where account_name = n $$;

-- The table -------------------------------------------------------------------------------------------------------------------------
create function pg_temp.day(n int) returns jsonb language sql as $$ select to_jsonb(core.today() + n) $$;
create function pg_temp.form_of(p_first int) returns jsonb language sql as $$
    select t.course_form(jsonb_build_object('hours', 6, 'open_scope', 'county', 'backfill_reason', '承辦人請假未能於開課前登錄', 'fee', 300, 'fee_method', 'on_site',
        'reg_from', core.today() - 25, 'reg_to', core.today() + 5,
        'lecturers', '[{"no": 1, "name": "甲講師", "unit": "", "title": "", "kind": "external", "national_id": "", "expertise": ""}]'::jsonb,
        'sessions', jsonb_build_array(f #> '{sessions,0}' || jsonb_build_object('date', core.today() + p_first), f #> '{sessions,0}' || jsonb_build_object('no', 2, 'date', core.today() + 20))))
    from t.course_form('{}') f $$;
create temp table phase (name text primary key, id bigint);
create function pg_temp.prepare() returns void language plpgsql as $$
declare
    p  record;
    a  jsonb;
    e  core.enrolment;
    i  bigint;
begin
    for p in values ('open', 10), ('enrolled', 10), ('started', -3), ('listed', -3), ('closed', -3) loop
        a := t.do(pg_temp.v('khoperator'), 'course.submit', pg_temp.form_of(p.column2));
        i := (a #>> '{result,course_id}')::bigint;
        if i is null then raise exception '%', a; end if;
        perform t.do(pg_temp.v('khdesk'), 'course.approve', jsonb_build_object('course_id', i, 'revision', 1, 'late_reason', '補登錄之課程'));
        insert into phase values (p.column1, i);
        update core.course set state = case p.column1 when 'listed' then 'list_submitted' else 'confirmed' end where id = i and p.column1 in ('listed', 'closed');
        continue when p.column1 = 'open';
        e.course_id := i;
        e.organiser_id := t.unit('123999');
        e.state := 'pending';
        e.source := 'online';
        e.priority_group := 0;
        e.repeated := false;
        e.answers := '{}';
        perform core.insert_enrolment(e, core.teacher_of((select x.person_id from core.account x where x.account_name = 'khteacher')));
    end loop;
end $$;
select pg_temp.prepare();
select t.attach(pg_temp.v('khoperator'), '018f0000-0000-7000-8000-0000000000b1', '簡章.pdf', '\x255044462d312e37', '{"kind": "leaflet"}'),
    t.attach(pg_temp.v('khoperator'), '018f0000-0000-7000-8000-0000000000b2', '計畫書.pdf', '\x255044462d312e37', '{"kind": "plan"}');
-- The second session: it has not begun in any phase.
create function pg_temp.second(p_more jsonb) returns jsonb language sql as $$ select jsonb_build_object('@second', p_more) $$;

create temp table asked (n int generated always as identity, field text, new jsonb, open text, enrolled text, started text);
insert into asked(field, new, open, enrolled, started) values
    ('title', '{"title": "另一個完全不同的題目"}', 'R', 'R!', 'R'), ('title', '{"title": "試驗研習營"}', 'F', 'R!', 'R'),
    ('tags', '{"tags": ["T35"]}', 'R', 'R', 'R'), ('tags', '{"tags": ["T33"]}', 'R', 'R', '-'),
    ('basis_kind', '{"basis_kind": "plan"}', 'F', 'F', 'F'),
    ('basis_no', jsonb_build_object('basis_kind', 'numbered', 'basis_no', '高市教中字第1140000001號', 'basis_date', core.today() - 1), 'F', 'F', 'F'),
    ('class_kind', '{"class_kind": "seed"}', 'R', 'C', '-'), ('natures', '{"natures": [302010002]}', 'R', 'R', 'R'), ('scope_code', '{"scope_code": "A123456789012"}', 'R', 'R', 'R'),
    ('partners', '{"partners": [{"role": "host", "unit_id": null, "name": "合辦單位"}]}', 'R', 'R', 'R'), ('time_kind', '{"time_kind": "weekend"}', 'F', 'F', 'F'),
    ('series', '{"series": {"id": "018f0000-0000-7000-8000-0000000000c1", "name": "系列", "no": 1}}', 'F', 'F', 'F'),
    ('sessions', pg_temp.second(jsonb_build_object('date', core.today() + 21)), 'R', 'R!', 'R!'), ('sessions', pg_temp.second('{"from": "10:00", "to": "13:00"}'), 'F', 'R!', 'R!'),
    ('sessions', pg_temp.second('{"hours": 2.5}'), 'R', 'R!', 'R!'), ('sessions', pg_temp.second('{"topic": "分組實作"}'), 'F', 'N!', 'N!'), ('sessions', pg_temp.second('{"break": 10}'), 'F', 'N!', 'N!'),
    ('sessions', pg_temp.second('{"room": "二樓"}'), 'F', 'N!', 'N!'), ('sessions', pg_temp.second('{"lecturers": [1]}'), 'F', 'N!', 'N!'),
    ('mode', pg_temp.second('{"mode": "online"}') || '{"mode": "mixed"}', 'R', 'R!', 'R!'),
    ('backfill_reason', '{"backfill_reason": "另有其他原因未能登錄"}', 'R', 'R', '-'), ('venue', '{"venue": "大禮堂"}', 'F', 'N!', 'N!'),
    ('district_id', jsonb_build_object('district_id', (select d.id from core.district d where d.name = '左營區')), 'R', 'R!', '-'),
    ('online_url', '{"online_url": "https://meet.example.edu.tw/x"}', 'F', 'N!', 'N!'), ('checkin', '{"checkin": ["slip"]}', 'F', 'N!', 'N!'),
    ('hours', '{"hours": 5.5, "physical_hours": 5.5}', 'R', 'R!', 'R!'), ('hours', '{"hours": 6.5, "physical_hours": 6.5}', 'R', 'R!', '-'),
    ('parts', '{"parts": [{"name": "前半", "hours": 2, "category": ""}]}', 'R', 'R!', 'R!'), ('partial', '{"partial": "full"}', 'R', 'R!', 'R!'),
    ('threshold', '{"partial": "threshold", "threshold": "5/6"}', 'R', 'R!', 'R!'), ('grace_minutes', '{"grace_minutes": 5}', 'R', 'R!', 'R!'), ('late_policy', '{"late_policy": "note"}', 'R', 'R!', 'R!'),
    ('late_deduction', '{"late_policy": "deduct", "late_deduction": 1}', 'R', 'R!', 'R!'), ('lecture_credit', '{"lecture_credit": true}', 'R', 'R!', 'R!'), ('assessment', '{"assessment": ["quiz"]}', 'R', 'R!', 'R!'),
    ('assessment_other', '{"assessment": ["other"], "assessment_other": "口試"}', 'R', 'R!', 'R!'),
    ('levels', '{"levels": ["elementary"]}', 'R', 'R', '-'), ('titles', '{"titles": [7]}', 'R', 'R', '-'), ('subjects', '{"subjects": [40001]}', 'R', 'R', '-'), ('subjects_rule', '{"subjects_rule": "preferred"}', 'R', 'R', '-'),
    ('audience', '{"audience": "歡迎各校教師"}', 'F', 'F', 'F'), ('open_scope', '{"open_scope": "all"}', 'R', 'R', '-'), ('open_scope', '{"open_scope": "own"}', 'F', 'F', '-'),
    ('open_counties', jsonb_build_object('open_scope', 'counties', 'open_counties', (select jsonb_agg(c.id) from core.county c where c.name in ('高雄市', '臺北市'))), 'R', 'R', '-'),
    ('open_counties', jsonb_build_object('open_scope', 'counties', 'open_counties', (select jsonb_agg(c.id) from core.county c where c.name in ('臺北市'))), 'R', '-', '-'), ('open_units', jsonb_build_object('open_scope', 'units', 'open_units', jsonb_build_array(t.unit('124698'))), 'F', 'F', '-'),
    ('class_size', '{"class_size": 48}', 'F', 'F', '-'), ('class_size', '{"class_size": 51}', 'R', 'R', '-'), ('class_size', '{"class_size": 10}', 'F', 'F', '-'), ('class_count', '{"class_count": 2}', 'R', 'R', '-'),
    ('fee', '{"fee": 400}', 'R', 'C', '-'), ('fee', '{"fee": 200}', 'R', 'N!', '-'), ('fee_method', '{"fee_method": "transfer"}', 'R', 'N!', '-'),
    ('fund', '{"fund": "full"}', 'F', 'N!', 'F'), ('subsidy', '{"subsidy": "市府補助"}', 'F', 'N!', 'F'), ('channels', '{"channels": ["online", "phone"]}', 'F', 'N!', '-'),
    ('reg_url', '{"channels": ["online", "url"], "reg_url": "https://x.example.edu.tw"}', 'F', 'N!', '-'), ('reg_to', jsonb_build_object('reg_to', core.today() + 7), 'F', 'N!', '-'),
    ('reg_from', jsonb_build_object('reg_from', core.today() - 27), 'F', 'N!', '-'), ('reg_to', jsonb_build_object('reg_to', core.today()), 'F', '-', '-'),
    ('contacts', '{"contacts": [{"name": "林承辦", "phone": "07-6000000#15", "email": "lin@example.edu.tw"}]}', 'F', 'N!', 'N!'),
    ('lecturers', '{"lecturers": [{"no": 1, "name": "乙講師", "unit": "", "title": "", "kind": "external", "national_id": "", "expertise": ""}]}', 'F', 'N!', 'N!'),
    ('goals', '{"goals": "新的目標"}', 'R', 'R!', 'N!'), ('notes', '{"notes": "新的注意事項"}', 'R', 'R!', 'N!'), ('content', '{"content": "合成的研習課程內容，供試驗之用！"}', 'F', 'N!', 'N!'),
    ('content', '{"content": "全部改寫，與原來的毫無相同之處"}', 'R', 'R!', 'N!'),
    ('files', '{"files": [{"id": "018f0000-0000-7000-8000-0000000000b1", "kind": "leaflet", "public": true}]}', 'F', 'F', 'F'),
    ('files', '{"files": [{"id": "018f0000-0000-7000-8000-0000000000b2", "kind": "plan", "public": false}]}', 'R', 'R', 'F'),
    ('civil', '{"civil": {"category": "A1", "term": 1}}', 'F', 'F', 'F'), ('environment', '{"environment": {"method": "a", "category": "b", "summary": ""}}', 'F', 'F', 'F');

-- Once the list is handed in whom one asks is changed, and nothing else.
create function pg_temp.wanted(a asked, p_phase text) returns text language sql as $$
    select case p_phase when 'open' then a.open when 'enrolled' then a.enrolled when 'started' then a.started else case a.field when 'contacts' then 'F' else '-' end end $$;
-- Class of one field of a change, with ! where those enrolled would be told.
create function pg_temp.way(p_course bigint, p_field text, p_new jsonb, p_urgent boolean default false) returns text language plpgsql as $$
declare
    c      core.course := core.course_of(p_course);
    was    jsonb := core.present_form(c);
    wanted jsonb := p_new - '@second';
    w      record;
begin
    if p_new ? '@second' then wanted := wanted || jsonb_build_object('sessions', jsonb_build_array(was #> '{sessions,0}', was #> '{sessions,1}' || (p_new -> '@second'))); end if;
    select * into w from core.change_way(core.change_case_of(c, was, was || wanted, p_urgent), p_field);
    return w.class || case when w.review_after then '+' else '' end || case when w.notice then '!' else '' end;
end $$;
select is(pg_temp.way(p.id, a.field, a.new), pg_temp.wanted(a, p.name), format('%s: %s', p.name, a.new)) from asked a, phase p order by a.n, p.name;
-- What is said to whoever asks is the same.
create function pg_temp.look(p_course bigint, p_field text, p_new jsonb) returns text language plpgsql as $$
declare
    was    jsonb := core.present_form(core.course_of(p_course));
    stored jsonb := (select r.body from core.course c join core.course_revision r on r.course_id = c.id and r.revision = c.revision where c.id = p_course);
    wanted jsonb := p_new - '@second';
begin
    if p_new ? '@second' then wanted := wanted || jsonb_build_object('sessions', jsonb_build_array(was #> '{sessions,0}', was #> '{sessions,1}' || (p_new -> '@second'))); end if;
    return api.look_change(pg_temp.v('khoperator'), jsonb_build_object('course_id', p_course, 'reason', '一個夠長的理由', 'items',
        (select jsonb_agg(jsonb_build_object('field', e.key, 'base', coalesce(stored -> e.key, was -> e.key), 'new', e.value)) from jsonb_each(wanted) e))::text) #>> array['fields', p_field];
exception when sqlstate 'KD213' then return '-';
    when sqlstate 'KD214' then return 'C';
    when others then return sqlerrm;
end $$;
select is(pg_temp.look(p.id, a.field, a.new), left(pg_temp.wanted(a, p.name), 1), format('looked at, %s: %s', p.name, a.new))
    from asked a, phase p where not (p.name = 'enrolled' and a.new ? 'class_kind') order by a.n, p.name;
-- Urgent: after it has begun, and then alone.
select is(pg_temp.way(p.id, x.field, x.new, true), case p.name when 'open' then x.open when 'enrolled' then x.enrolled when 'started' then x.started else '-' end, format('urgent, %s: %s', p.name, x.new)) from phase p, (values
    ('sessions', pg_temp.second(jsonb_build_object('date', core.today() + 21)), 'R', 'R!', 'N!'), ('mode', '{"mode": "mixed"}'::jsonb, 'R', 'R!', 'N+!'), ('sessions', pg_temp.second('{"mode": "online"}'), 'R', 'R!', 'N+!'),
    ('digital_hours', '{"digital_hours": 3, "physical_hours": 3}', 'R', 'R!', 'N+!'), ('district_id', '{"mode": "online_live", "county_id": null, "district_id": null}', 'R', 'R!', 'N+!'),
    ('title', '{"title": "另一個完全不同的題目"}', 'R', 'R!', 'R'), ('fee', '{"fee": 400}', 'R', 'C', '-'), ('class_kind', '{"class_kind": "seed"}', 'R', 'C', '-')) x(field, new, open, enrolled, started);
-- Every field of the form is in the table, for each phase, and its last row holds always.
select set_eq($$ select distinct split_part(r.field, '.', 1) || ' ' || r.phase from core.change_rule r where r.command = 'change.apply' $$,
    $$ select k || ' ' || p from jsonb_object_keys(core.course_form()) k, unnest('{open,enrolled,started,listed,closed}'::text[]) p where k <> 'deputies' $$, 'every field has its rows');
select is_empty($$ select field, phase from core.change_rule group by field, phase having count(*) filter (where conditions = '{}') <> 1 or max(sort) filter (where conditions = '{}') <> max(sort) $$, 'the last row of each holds always');
select is_empty($$ select distinct k from core.change_rule r, unnest(r.conditions) k where pg_get_functiondef('core.change_condition'::regproc) not like '%when ''' || split_part(k, ':', 1) || ''' then%' $$, 'every condition is known');

-- The commands ------------------------------------------------------------------------------------------------------------------------
create temp table place (name text primary key, owner text, runs text[], desk text[]);
insert into place values ('unit', 'khoperator', '{khchief,khcontact,khoperator,khoptwo}', '{khdesk,khdesktwo}'), ('desk', 'khdesk', '{khdesk,khdesktwo}', '{netdesk,nettwo}'), ('net', 'netdesk', '{netdesk,nettwo}', '{nettwo,netdesk}');
create temp table state (name text primary key, changes boolean);
insert into state values ('submitted', false), ('returned', false), ('approved', true), ('over', true), ('list_due', true), ('list_submitted', false), ('list_returned', true), ('rejected', false), ('withdrawn', false), ('cancelled', false),
    ('confirmed', false), ('confirmed_empty', false);
create function pg_temp.make(p_owner text, p_state text) returns bigint language plpgsql as $$
declare i bigint := (t.do(pg_temp.v(p_owner), 'course.submit', t.course_form('{"backfill_reason": "承辦人請假未能於開課前登錄"}', case when p_state in ('over', 'list_due', 'list_returned') then -2 else 40 end)) #>> '{result,course_id}')::bigint;
begin
    update core.course set state = case p_state when 'over' then 'approved' else p_state end, published_at = case when p_state not in ('submitted', 'returned', 'rejected') then now() end where id = i;
    return i;
end $$;
create temp table made as select p.name as place, s.name as state, pg_temp.make(p.owner, s.name) as id from place p, state s;
insert into core.course_deputy select m.id, pg_temp.ac('khoptwo') from made m where m.place = 'unit';
insert into core.course_change(course_id, revision, state, phase, account_id, by_name)
    select m.id, 1, case when s.changes then 'submitted' else 'lapsed' end, 'open', pg_temp.ac(p.owner), 'x' from made m join place p on p.name = m.place join state s on s.name = m.state;
insert into core.course_change_item(change_id, field, class, state, notice, base, new) select h.id, 'natures', 'R', case h.state when 'submitted' then 'waiting' else 'lapsed' end, false, '[402011001]', '[302010002]' from core.course_change h;
select t.attach(pg_temp.v(p.owner), ('018f0000-0000-7000-8000-0000000000d' || row_number() over (order by p.name))::uuid, '異動申請表.pdf', '\x255044462d312e37') from place p;

create function pg_temp.try(p_actor text, p_kind text, p_place text, p_id bigint) returns text language plpgsql as $$
declare
    answer jsonb;
    said   text;
begin
    begin
        answer := t.do(pg_temp.v(p_actor), 'change.' || p_kind, case p_kind when 'apply' then jsonb_build_object('course_id', p_id, 'items', '[{"field": "venue", "base": "試驗教室", "new": "別處教室"}]'::jsonb)
            else jsonb_build_object('change_id', (select h.id from core.course_change h where h.course_id = p_id), 'revision', 1, 'items', '[{"field": "natures", "approve": true}]'::jsonb,
                'file_id', (select f.file_id from core.course_file f join core.account a on a.id = f.account_id join place p on p.owner = a.account_name where p.name = p_place and f.name = '異動申請表.pdf')) end);
        said := coalesce(answer #>> '{error,key}', 'done');
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;
create function pg_temp.expected(p_actor text, p_kind text, p place, s state) returns text language sql as $$
    select case
        when ac.account_type = 'teacher' or p_kind = 'decide' and ac.account_type <> 'reviewer' then 'right.missing'
        when p_kind = 'decide' then case when ac.unit_id <> (select d.unit_id from core.account d where d.account_name = p.desk[1]) then 'change.not_visible'
            when p_actor = p.owner then 'course.self_review' when s.changes then 'done' else 'change.state' end
        when p_actor <> all (p.runs) then case p_kind when 'apply' then 'course.not_visible' else 'change.not_visible' end
        when p_kind = 'apply' and s.name in ('list_submitted', 'confirmed', 'confirmed_empty') then 'change.not_possible'
        when not s.changes then case p_kind when 'apply' then 'course.state' else 'change.state' end
        when p_kind = 'attach' and p_actor = 'khoptwo' then 'course.file_unknown'
        else 'done' end
    from core.account ac where ac.account_name = p_actor $$;
select is(pg_temp.try(a.name, k, m.place, m.id), pg_temp.expected(a.name, k, p, s), format('%s: %s of a course of %s that is %s', a.name, k, m.place, m.state))
from v a, unnest('{apply,attach,withdraw,decide}'::text[]) k, made m join place p on p.name = m.place join state s on s.name = m.state order by a.name, k, m.place, m.state;

-- What each sees: whoever has the forms of a course has its changes.
create function pg_temp.sees(actor text, tab text) returns bigint[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return array(select pk from api.snapshot(tab) order by pk);
exception when sqlstate 'KS001' then return null;
end $$;
create temp table sight (actor text primary key, places text[]);
insert into sight values ('khchief', '{unit}'), ('khcontact', '{unit}'), ('khoperator', '{unit}'), ('khoptwo', '{unit}'), ('khdesk', '{unit,desk}'), ('khdesktwo', '{unit,desk}'),
    ('netdesk', '{desk,net}'), ('nettwo', '{desk,net}'), ('kdesk', '{}'), ('tpdesk', '{}'), ('tpchief', '{}'), ('lowchief', '{}'), ('khteacher', null);
select is(pg_temp.sees(s.actor, 'course_change'), case when s.places is not null then array(select h.id from core.course_change h join made m on m.id = h.course_id where m.place = any (s.places) order by 1) end,
    s.actor || ' sees the changes of ' || coalesce(array_to_string(s.places, ' '), 'nobody')) from sight s;
delete from core.course_deputy;
select is(pg_temp.sees('khoptwo', 'course_change'), '{}', 'a colleague who stands in no more does not');

select * from finish();
rollback;
