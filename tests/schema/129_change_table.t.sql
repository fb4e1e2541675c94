-- SPDX-License-Identifier: GPL-3.0-or-later
-- The last two columns of II.8, row by row, by the questions and commands themselves: a course whose list is handed in, and one that is
-- closed. F holds at once, Z by 修改已結案課程內容, - by neither. And who has taught a session stays who they are.
begin;
select no_plan();
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.account('CEN12', 'khdesktwo', 'reviewer', 9901), t.account('123999', 'khoptwo', 'operator', 9902), t.account('CEN12', 'khdeskthree', 'reviewer', 9903);
insert into v select n, t.token_for(n) from unnest('{khoperator,khoptwo,khchief,khdesk,khdesktwo,khdeskthree,tpchief}'::text[]) n;
update core.account set name = '承辦甲' where account_name = 'khdesktwo';
select t.attach(pg_temp.v('khoperator'), '018f0000-0000-7000-8000-0000000000b1', '簡章.pdf', '\x255044462d312e37', '{"kind": "leaflet"}'),
    t.attach(pg_temp.v('khoperator'), '018f0000-0000-7000-8000-0000000000b3', '簽到表.pdf', '\x255044462d312e37');

create function pg_temp.lecturer(p_no int, p_name text, p_id text default '') returns jsonb language sql as $$
    select jsonb_build_object('no', p_no, 'name', p_name, 'unit', '', 'title', '', 'kind', 'external', 'national_id', p_id, 'expertise', '') $$;
-- Two sessions, one over and one to come; of a closed one both are.
create function pg_temp.make(p_state text, p_more jsonb default '{}') returns bigint language plpgsql as $$
declare
    f jsonb := t.course_form();
    a jsonb := t.do(pg_temp.v('khoperator'), 'course.submit', f || jsonb_build_object('hours', 6, 'open_scope', 'county', 'fee', 300, 'fee_method', 'on_site',
        'backfill_reason', '承辦人請假未能於開課前登錄', 'reg_from', core.today() - 25, 'reg_to', core.today() - 6,
        'lecturers', jsonb_build_array(pg_temp.lecturer(1, '甲講師'), pg_temp.lecturer(2, '乙講師')),
        'sessions', jsonb_build_array(f #> '{sessions,0}' || jsonb_build_object('date', core.today() - 5, 'lecturers', '[1]'::jsonb),
            f #> '{sessions,0}' || jsonb_build_object('no', 2, 'date', core.today() + case when p_state = '' then 5 else -2 end, 'lecturers', '[2]'::jsonb))) || p_more);
    i bigint := (a #>> '{result,course_id}')::bigint;
begin
    if i is null then raise exception '%', a; end if;
    a := t.do(pg_temp.v('khdesk'), 'course.approve', jsonb_build_object('course_id', i, 'revision', 1, 'late_reason', '補登錄之課程'));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    if p_state = '' then return i; end if;
    update core.course set state = p_state where id = i;
    insert into core.list_version(course_id, n, revision, state, review, hash, totals, checks, by_account_id, by_name, decided_at)
        select i, 1, 1, case p_state when 'confirmed' then 'confirmed' else 'submitted' end, 'centre', 'x', '{"present": 1}', '[]', a.id, a.name,
            case p_state when 'confirmed' then now() end from core.account a where a.account_name = 'khoperator';
    return i;
end $$;
create temp table made as select s as state, pg_temp.make(s) as id from unnest('{list_submitted,confirmed}'::text[]) s;

-- The table as it is designed; 研習名稱 to 單位, its columns L20 and L90, each with a value that would be another.
create temp table line (row text, new jsonb, listed text, closed text);
insert into line values
    ('title', '{"title": "正名後的研習"}', '-', 'Z'), ('tags', '{"tags": ["T35"]}', '-', 'Z'), ('basis_no / date', '{"basis_kind": "plan"}', '-', 'Z'),
    ('basis_no / date', jsonb_build_object('basis_kind', 'numbered', 'basis_no', '高市教中字第1140000001號', 'basis_date', core.today() - 1), '-', 'Z'),
    ('class_kind', '{"class_kind": "seed"}', '-', '-'), ('natures, scope_code', '{"natures": [302010002]}', '-', 'Z'), ('natures, scope_code', '{"scope_code": "A123456789012"}', '-', 'Z'),
    ('sessions: date/time', jsonb_build_object('@', jsonb_build_object('date', core.today() - 3)), '-', 'Z'), ('sessions: topic, break', '{"@": {"topic": "分組實作"}}', '-', 'Z'),
    ('sessions: topic, break', '{"@": {"break": 10}}', '-', 'Z'), ('place / room', '{"@": {"room": "二樓"}}', '-', 'Z'), ('place / room', '{"venue": "大禮堂"}', '-', 'Z'),
    ('county/district', jsonb_build_object('district_id', (select d.id from core.district d where d.name = '左營區')), '-', 'Z'),
    ('mode', '{"@": {"mode": "online"}, "mode": "mixed", "digital_hours": 3, "physical_hours": 3}', '-', 'Z'), ('online_url', '{"online_url": "https://meet.example.edu.tw/x"}', '-', '-'),
    ('hours …', '{"hours": 5.5, "physical_hours": 5.5}', '-', 'Z'), ('hours …', '{"parts": [{"name": "前半", "hours": 2, "category": ""}]}', '-', 'Z'), ('hours …', '{"partial": "full"}', '-', 'Z'),
    ('hours …', '{"partial": "threshold", "threshold": "5/6"}', '-', 'Z'), ('hours …', '{"grace_minutes": 5}', '-', 'Z'), ('hours …', '{"late_policy": "deduct", "late_deduction": 1}', '-', 'Z'),
    ('lecturers', jsonb_build_object('lecturers', jsonb_build_array(pg_temp.lecturer(1, '丙講師'), pg_temp.lecturer(2, '乙講師'))), '-', 'Z'),
    ('levels, titles, subjects', '{"levels": ["elementary"]}', '-', '-'), ('levels, titles, subjects', '{"titles": [7]}', '-', '-'), ('levels, titles, subjects', '{"subjects": [40001]}', '-', '-'),
    ('audience_text', '{"audience": "歡迎各校教師"}', '-', '-'), ('open_scope', '{"open_scope": "all"}', '-', '-'), ('class_count × size', '{"class_size": 48}', '-', '-'), ('class_count × size', '{"class_count": 2}', '-', '-'),
    ('fee, method', '{"fee": 200}', '-', 'Z'), ('fee, method', '{"fee_method": "transfer"}', '-', 'Z'), ('fee, method', '{"fee": 0, "fee_method": "none"}', '-', 'Z'),
    ('reg dates', jsonb_build_object('reg_to', core.today() - 4), '-', '-'), ('contacts', '{"contacts": [{"name": "林承辦", "phone": "07-6000000#15", "email": "lin@example.edu.tw"}]}', 'F', 'F'),
    ('content, goals, notes', '{"content": "全部改寫，與原來的毫無相同之處"}', '-', 'Z'), ('content, goals, notes', '{"goals": "新的目標"}', '-', 'Z'), ('content, goals, notes', '{"notes": "新的注意事項"}', '-', 'Z'),
    ('files', '{"files": [{"id": "018f0000-0000-7000-8000-0000000000b1", "kind": "leaflet", "public": true}]}', '-', 'Z'), ('to_civil, to_env', '{"civil": {"category": "A1", "term": 1}}', '-', 'Z'),
    ('to_civil, to_env', '{"environment": {"method": "a", "category": "b", "summary": ""}}', '-', 'Z');
create function pg_temp.items(p_course bigint, p_new jsonb) returns jsonb language plpgsql as $$
declare
    was jsonb := core.present_form(core.course_of(p_course));
    new jsonb := p_new - '@' || case when p_new ? '@' then jsonb_build_object('sessions', jsonb_build_array(was #> '{sessions,0}', was #> '{sessions,1}' || (p_new -> '@'))) else '{}' end;
begin
    return (select jsonb_agg(jsonb_build_object('field', e.key, 'base', was -> e.key, 'new', e.value)) from jsonb_each(new) e);
end $$;
create function pg_temp.way(p_course bigint, p_new jsonb) returns text language plpgsql as $$
declare
    items jsonb := pg_temp.items(p_course, p_new);
    said  text;
begin
    begin
        select string_agg(distinct f.value, '') into said from jsonb_each_text(api.look_change(pg_temp.v('khoperator'), jsonb_build_object('course_id', p_course, 'items', items)::text) -> 'fields') f;
        return said;
    exception when sqlstate 'KD213' then said := '-';
    end;
    begin
        perform api.try_correction(pg_temp.v('khoperator'), jsonb_build_object('course_id', p_course, 'list_id', (select max(id) from core.list_version where course_id = p_course), 'phone', '07-6000000', 'people',
            '[]'::jsonb, 'fields', (select jsonb_agg(i || '{"cause": "date", "note": ""}') from jsonb_array_elements(items) i))::text);
        return 'Z';
    exception when sqlstate 'KD405' or sqlstate 'KD142' then return said;
        when others then return sqlerrm;
    end;
end $$;
select is(pg_temp.way(m.id, l.new), case m.state when 'confirmed' then l.closed else l.listed end, format('%s, %s: %s', m.state, l.row, l.new)) from line l, made m order by l.row, m.state;
-- What the design's table does not name is as closed as what it bars.
select set_eq($$ select k from jsonb_object_keys(core.course_form()) k where k = any (core.correctable()) $$, $$ select distinct case when k = '@' then 'sessions' else k end from line, jsonb_object_keys(new) k where closed = 'Z'
    union select unnest('{basis_no,basis_date,county_id,venue_id,digital_hours,environment,late_deduction}'::text[]) $$, 'and nothing else is put right');

-- 承辦人, 課程負責人, 代理人: at once
create function pg_temp.contact(p_course bigint, p_name text, p_who text default 'khoperator') returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'change.apply', jsonb_build_object('course_id', p_course, 'items', pg_temp.items(p_course, jsonb_build_object('contacts',
        jsonb_build_array(jsonb_build_object('name', p_name, 'phone', '07-6000000#15', 'email', 'lin@example.edu.tw')))))) $$;
select is(pg_temp.contact(m.id, '林承辦') #>> '{result,state}', 'applied', m.state || ': a contact is changed at once') from made m;
select is(c.state || ' ' || (core.present_form(c) #>> '{contacts,0,name}') || ' ' || (select phase from core.course_change h where h.course_id = c.id), m.state || ' 林承辦 ' || case m.state when 'confirmed' then 'closed' else 'listed' end,
    'and nothing else is another') from made m join core.course c on c.id = m.id;
select is(pg_temp.contact(m.id, '張承辦', 'tpchief') #>> '{error,key}', 'course.not_visible', 'by nobody else') from made m;
select is(t.do(pg_temp.v('khoperator'), 'change.apply', jsonb_build_object('course_id', m.id, 'items', pg_temp.items(m.id, '{"contacts": [{"name": "陳承辦", "phone": "07-6000000#16", "email": "chen@example.edu.tw"}], "title": "順便改的題目"}'))) #>> '{error,key}',
    'change.not_possible', 'nor anything along with it') from made m;
select is((select count(*)::int from core.mail where template = 'change.notice'), 0, 'nobody is mailed');
select is(t.do(pg_temp.v('khchief'), 'course.reassign', jsonb_build_object('course_id', m.id, 'account_id', a.id, 'reason', '承辦人異動')) ->> 'status', 'done', m.state || ': the course is given to a colleague')
    from made m, core.account a where a.account_name = 'khoptwo';
select is(t.do(pg_temp.v('khchief'), 'course.deputies', jsonb_build_object('course_id', m.id, 'account_ids', jsonb_build_array(a.id))) ->> 'status', 'done', 'and has a deputy') from made m, core.account a where a.account_name = 'khoperator';

-- Four eyes: who was the contact when the list was handed in decides on it no more, whoever is the contact now.
create temp table f as select pg_temp.make('list_submitted', jsonb_build_object('contacts', '[{"name": "承辦甲", "phone": "07-6000000#12", "email": "jia@example.edu.tw"}]'::jsonb)) as id;
create function pg_temp.confirm(p_who text, p_course bigint) returns text language sql as $$
    select coalesce(a #>> '{error,key}', a ->> 'status') from t.do(pg_temp.v(p_who), 'list.confirm', (select jsonb_build_object('list_id', v.id, 'version', v.n) from core.list_version v where v.course_id = p_course)) a $$;
select is(pg_temp.contact(f.id, '林承辦') #>> '{result,state}', 'applied', 'another contact') from f;
select is(pg_temp.confirm('khdesktwo', f.id), 'course.self_review', 'the former one has a hand in the list') from f;
select is(pg_temp.confirm('khdeskthree', f.id), 'done', 'a colleague has none') from f;

-- 簽到佐證 that lacks comes while the list is looked at; what was there stays as it was.
create function pg_temp.prove(p_course bigint, p_file text, p_sessions jsonb) returns text language sql as $$
    select coalesce(a #>> '{error,key}', a ->> 'status') from t.do(pg_temp.v('khoperator'), 'list.attach', jsonb_build_object('course_id', p_course, 'file_id', p_file, 'sessions', p_sessions)) a $$;
create temp table e as select pg_temp.make('list_submitted') as id;
select is(pg_temp.prove(e.id, '018f0000-0000-7000-8000-0000000000b3', '[1]'), 'done', 'a sheet more') from e;
select is(pg_temp.prove(e.id, '018f0000-0000-7000-8000-0000000000b3', '[1, 2]'), 'course.state', 'which shows what it showed') from e;
select is(t.do(pg_temp.v('khoperator'), 'list.detach', jsonb_build_object('evidence_id', x.id)) #>> '{error,key}', 'course.state', 'and stays') from core.list_evidence x, e where x.course_id = e.id;
select is(pg_temp.prove(m.id, '018f0000-0000-7000-8000-0000000000b3', '[1]'), 'course.state', 'none once the course is closed') from made m where m.state = 'confirmed' and pg_temp.contact(m.id, '林承辦') is not null;

-- Who has taught
create temp table g as select pg_temp.make('') as id;
select is(pg_temp.way(g.id, jsonb_build_object('lecturers', w)), k, n) from g, (values
    ('who has taught is nobody else', '-', jsonb_build_array(pg_temp.lecturer(1, '丙講師'), pg_temp.lecturer(2, '乙講師'))),
    ('nor an assistant', '-', jsonb_build_array(pg_temp.lecturer(1, '甲講師') || '{"kind": "assistant"}', pg_temp.lecturer(2, '乙講師'))),
    ('who is to teach may be', 'N', jsonb_build_array(pg_temp.lecturer(1, '甲講師'), pg_temp.lecturer(2, '丁講師'))),
    ('somebody more', 'N', jsonb_build_array(pg_temp.lecturer(1, '甲講師'), pg_temp.lecturer(2, '乙講師'), pg_temp.lecturer(3, '丙講師'))),
    ('their number may be written down', 'N', jsonb_build_array(pg_temp.lecturer(1, '甲講師', t.nid('male', 9911)), pg_temp.lecturer(2, '乙講師'))),
    ('and what they know', 'N', jsonb_build_array(pg_temp.lecturer(1, '甲講師') || '{"expertise": "資通安全"}', pg_temp.lecturer(2, '乙講師')))) x(n, k, w);
select is(t.do(pg_temp.v('khoperator'), 'change.apply', jsonb_build_object('course_id', g.id, 'items', pg_temp.items(g.id, jsonb_build_object('lecturers', jsonb_build_array(
    pg_temp.lecturer(1, '甲講師', t.nid('male', 9911)), pg_temp.lecturer(2, '乙講師')))))) #>> '{result,state}', 'applied', 'written down') from g;
select is(pg_temp.way(g.id, jsonb_build_object('lecturers', jsonb_build_array(pg_temp.lecturer(1, '甲講師', t.nid('female', 9911)), pg_temp.lecturer(2, '乙講師')))), '-', 'and not another one then') from g;

-- A file that is asked for stays while it waits, and hangs on the course once it is approved.
create temp table h as select t.do(pg_temp.v('khchief'), 'correction.submit', jsonb_build_object('course_id', m.id, 'list_id', (select max(id) from core.list_version where course_id = m.id), 'phone', '07-6000000', 'reason', '結案前漏附簡章',
    'people', '[]'::jsonb, 'files', '[]'::jsonb, 'fields', (select jsonb_agg(i || '{"cause": "other", "note": "漏附"}') from jsonb_array_elements(pg_temp.items(m.id, l.new)) i))) as a, m.id
    from made m, line l where m.state = 'confirmed' and l.row = 'files';
select is(coalesce(h.a ->> 'error', h.a #>> '{result,state}'), 'awaiting_paper', 'a leaflet is asked for') from h;
select is((select fields #>> '{0,new,0,name}' from core.correction where course_id = h.id), '簡章.pdf', 'by its name') from h;
update core.course_file set at = now() - interval '60 days';
select is((select voided_at from core.course_file where file_id = '018f0000-0000-7000-8000-0000000000b1' and (core.void_loose_files() ->> 'course_files_voided')::int >= 0), null, 'it is not swept while it waits');
select is((select octet_length(f.content) from api.course_file(pg_temp.v('khdeskthree'), '018f0000-0000-7000-8000-0000000000b1') f), 8, 'the desk reads it') from h;
select * from finish();
rollback;
