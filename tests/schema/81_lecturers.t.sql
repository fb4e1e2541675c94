-- SPDX-License-Identifier: GPL-3.0-or-later
-- 講師推薦: nobody but the unit that recommends sees anything before the lecturer has agreed; who agreed is found by searching, never as a
-- list; what is shown is what was agreed to.
begin;
select no_plan();

select t.account('124698', 'khother', 'chief_manager', 8101), t.account('124698', 'khopen', 'operator', 8102), t.teacher('123999', 'khteacher', 8103);
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,khdesk,tpdesk,khchief,khcontact,khoperator,khother,khopen,tpchief,khteacher}'::text[]) n;
create function pg_temp.form(p_more jsonb default '{}') returns jsonb language sql stable as $$
    select jsonb_build_object('name', '林講師', 'service_unit', '試驗大學教育系', 'job_title', '副教授', 'subjects', '[20001, 30001]'::jsonb, 'expertise', '閱讀教學、差異化教學',
        'email', 'lecturer.lin@example.edu', 'phone', '07-6008100', 'show_email', true, 'show_phone', false, 'note', '請先電洽系辦') || p_more $$;
create function pg_temp.said(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer ->> 'status') $$;
create function pg_temp.add(actor text, more jsonb default '{}') returns jsonb language sql volatile as $$ select t.do(pg_temp.v(actor), 'lecturer.add', pg_temp.form(more)) $$;
create function pg_temp.row(p_name text, p_unit text default null) returns core.lecturer language sql stable as $$
    select x from core.lecturer x where name = p_name and (p_unit is null or unit_id = t.unit(p_unit)) order by id desc limit 1 $$;
create function pg_temp.on(actor text, kind text, p_name text, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'lecturer.' || kind, pg_temp.form(jsonb_build_object('name', p_name, 'lecturer_id', (pg_temp.row(p_name)).id, 'row_version', (pg_temp.row(p_name)).row_version,
        'reason', '講師要求', 'code', '000000000000', 'signed_on', core.today()::text, 'kept', '教務處檔案櫃')) || more) $$;
create function pg_temp.try(actor text, kind text, p_name text, more jsonb default '{}') returns text language plpgsql as $$
declare said text;
begin
    begin
        said := pg_temp.said(pg_temp.on(actor, kind, p_name, more));
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;
-- What was mailed last to whom, and the code in it.
create function pg_temp.mail(p_template text) returns core.mail language sql stable as $$ select m from core.mail m where template = p_template order by id desc limit 1 $$;
create function pg_temp.code() returns jsonb language sql stable as $$ select jsonb_build_object('code', substring((pg_temp.mail('lecturer.consent')).body from '\d{4} \d{4} \d{4}')) $$;
create function pg_temp.seen(actor text, p_tab text default 'lecturer') returns text[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return array(select coalesce(doc ->> 'name', doc ->> 'action') from api.snapshot(p_tab) order by pk);
exception when sqlstate 'KS001' then return null;
end $$;
-- A search, committed before it is read.
create function pg_temp.search(actor text, p_words text, p_subject int default 0, p_county int default 0) returns jsonb language plpgsql as $$
declare
    v_id   uuid := t.uuid7();
    answer jsonb := api.submit(pg_temp.v(actor), v_id, 'lecturer.search', jsonb_build_object('words', p_words, 'subject_id', p_subject, 'county_id', p_county)::text);
begin
    if answer ->> 'status' <> 'done' then return answer -> 'error'; end if;
    update cmd.command set xid = '3' where id = v_id;
    return api.found_lecturers(pg_temp.v(actor), v_id);
end $$;
create function pg_temp.names(found jsonb) returns text language sql as $$ select coalesce(string_agg(x ->> 'name', ','), '') from jsonb_array_elements(found -> 'rows') x $$;
create function pg_temp.show(actor text, p_lecturer bigint) returns jsonb language plpgsql as $$
declare
    v_id   uuid := t.uuid7();
    answer jsonb := api.submit(pg_temp.v(actor), v_id, 'lecturer.show', jsonb_build_object('lecturer_id', p_lecturer)::text);
begin
    if answer ->> 'status' <> 'done' then return answer -> 'error'; end if;
    update cmd.command set xid = '3' where id = v_id;
    return api.shown_lecturer(pg_temp.v(actor), v_id);
end $$;

-- Recommending ------------------------------------------------------------------------------------------------------------------
select is(pg_temp.add('khchief') -> 'result' ->> 'state', 'awaiting', 'somebody is recommended, and waits for the own consent');
select is(pg_temp.said(pg_temp.add('khcontact')), 'lecturer.taken', 'once by one unit');
select is(pg_temp.said(pg_temp.add('khcontact', '{"name": "另一人"}')), 'lecturer.taken', 'nor another with the same mailbox');
select is(pg_temp.said(pg_temp.add('khteacher', '{"name": "教師推薦"}')), 'right.missing', 'a teacher recommends nobody');
select is(pg_temp.add('khchief', f) #>> '{error,detail,field}', w, 'refused: ' || f::text) from (values ('{"name": "A1"}'::jsonb, 'name'), ('{"service_unit": ""}', 'service_unit'), ('{"expertise": ""}', 'expertise'),
    ('{"subjects": [1]}', 'subjects'), ('{"email": "x"}', 'email'), ('{"phone": "1"}', 'phone')) x(f, w);
select throws_ok(format('select pg_temp.add(''khchief'', %L)', f), 'KC003', 'command.body', f) from unnest(array['{"subjects": [1,2,3,4,5,6,7]}', '{"subjects": [1.5]}', '{"show_email": null}', '{"name": 1}']) f;
select is(pg_temp.said(pg_temp.add('khchief', '{"name": "無信箱", "email": "", "phone": ""}')), 'done', 'without any address');
select is((select array[show_email, show_phone] from core.lecturer where name = '無信箱'), '{f,f}', 'nothing can be shown of what is not there');

-- Nothing before consent -----------------------------------------------------------------------------------------------------
select is(pg_temp.seen(n), w, n || ' sees') from (values ('khchief', '{林講師,無信箱}'::text[]), ('khcontact', '{林講師,無信箱}'), ('khoperator', '{林講師,無信箱}'), ('khother', '{}'), ('khdesk', '{}'), ('netdesk', '{}'), ('khteacher', null)) x(n, w);
select is(pg_temp.names(pg_temp.search(n, '林講師')), '', n || ' finds nobody who has not agreed') from unnest('{khchief,khother,khdesk,netdesk}'::text[]) n;
select is(pg_temp.show(n, (pg_temp.row('林講師')).id) ->> 'key', 'lecturer.not_visible', n || ' reads no address') from unnest('{khother,khdesk,netdesk}'::text[]) n;
select is(pg_temp.try(n, k, '林講師'), case n when 'khteacher' then 'right.missing' else 'lecturer.not_visible' end, n || ': ' || k)
    from unnest('{khother,tpchief,khdesk,netdesk,khteacher}'::text[]) n, unnest('{change,ask,confirm,paper,withdraw}'::text[]) k;

-- By mail ------------------------------------------------------------------------------------------------------------------------
select is(pg_temp.try('khchief', 'ask', '無信箱'), 'lecturer.no_address', 'who has no address is not asked by mail');
select is(pg_temp.said(pg_temp.on('khchief', 'ask', '林講師')), 'done', 'the lecturer is asked');
select is((pg_temp.mail('lecturer.consent')).address, 'lecturer.lin@example.edu', 'at the own mailbox');
select is((pg_temp.mail('lecturer.consent')).body ~ '林講師.*試驗大學教育系.*副教授.*國語文、國語文.*閱讀教學、差異化教學.*E-Mail lecturer.lin@example.edu\n.*\d{4} \d{4} \d{4}', true, 'with all that others would see');
select is((pg_temp.mail('lecturer.consent')).body ~ '07-6008100|電洽系辦', false, 'and nothing else');
select is((select count(*) from core.lecturer_code c where position(replace(pg_temp.code() ->> 'code', ' ', '') in c::text) > 0), 0::bigint, 'the code is nowhere in clear but in the mail');
select ok(not has_table_privilege('desk_api', 'core.lecturer_code', 'select'), 'nor is what it is compared with anybody''s');
select is((select result::text ~ '\d{4} ?\d{4} ?\d{4}' from cmd.command where kind = 'lecturer.ask' order by at desc limit 1), false, 'nor does the unit get it back');
create temp table code as select pg_temp.code() as first;
select is(pg_temp.try('khchief', 'confirm', '林講師'), 'lecturer.code_wrong', 'a made-up one');
select is(pg_temp.try('khchief', 'confirm', '林講師', jsonb_build_object('code', c)), 'lecturer.code_wrong', 'nor: ' || c) from unnest(array['', '%', repeat('0', 30), 'x']) c;
select is(pg_temp.try('khchief', 'confirm', '無信箱', first), 'lecturer.code_ended', 'one for another person') from code;
select is(pg_temp.try('khother', 'confirm', '林講師', first), 'lecturer.not_visible', 'by another unit') from code;
select pg_temp.on('khchief', 'change', '林講師', '{"expertise": "人工智慧教學"}');
select is(pg_temp.try('khchief', 'confirm', '林講師', first), 'lecturer.code_ended', 'about what was shown before') from code;
select pg_temp.on('khchief', 'ask', '林講師');
update core.lecturer_code set ends_at = now();
select is(pg_temp.try('khchief', 'confirm', '林講師', pg_temp.code()), 'lecturer.code_ended', 'a month later');
update core.lecturer_code set ends_at = now() + interval '1 day';
select is(pg_temp.on('khchief', 'confirm', '林講師', pg_temp.code()) #>> '{result,state}', 'consented', 'what was mailed last');
select is((select concat_ws('|', consent_how, consented_at is not null) from core.lecturer where name = '林講師'), 'mail|t', 'and how it was agreed to is kept');
select is((pg_temp.mail('lecturer.listed')).address, 'lecturer.lin@example.edu', 'the lecturer hears of it');
select is(pg_temp.try('khchief', k, '林講師', pg_temp.code()), 'lecturer.state', 'not twice: ' || k) from unnest('{confirm,ask,paper}'::text[]) k;
select pg_temp.add('khother', jsonb_build_object('name', '冒名講師', 'email', 'KHOPEN@example.edu.tw'));
select is(pg_temp.try('khother', 'ask', '冒名講師'), 'lecturer.own_address', 'a colleague''s mailbox agrees in nobody''s name');
update core.lecturer set name = '試驗員' where name = '冒名講師';
select is(pg_temp.try('khother', 'ask', '試驗員'), 'done', 'but the colleague''s own may lecture');
insert into auth.quota_use(action, per, key, weight) select 'lecturer_code', 'pair', (select id from core.account where account_name = 'khcontact') || '/' || (pg_temp.row('林講師')).id, 10;
select throws_ok($$ select pg_temp.on('khcontact', 'confirm', '林講師') $$, 'KA007', 'quota.exceeded', 'ten tries a day');

-- What is found ----------------------------------------------------------------------------------------------------------------
select is(pg_temp.names(pg_temp.search(n, w)), '林講師', n || ' finds: ' || w) from unnest('{khother,tpchief,khdesk,netdesk,khoperator}'::text[]) n, unnest('{林講,人工智慧,試驗大學}'::text[]) w;
select is(pg_temp.names(pg_temp.search('tpchief', '', 20001)), '林講師', 'by subject alone');
select is(pg_temp.names(pg_temp.search('tpchief', '', 20001, c)), w, 'narrowed to the county of who recommends') from (values ((select id from core.county where name = '高雄市'), '林講師'), ((select id from core.county where name = '臺北市'), '')) x(c, w);
select is(pg_temp.search('tpchief', w, s) #>> '{detail,reason}', r, 'not asked: ' || w) from (values ('', 0, 'search.words'), ('林', 0, 'search.words'), (t.nid('male', 9), 0, 'audit.id'), ('林講師', 7, 'choice.unknown')) x(w, s, r);
select is((select string_agg(k, ',' order by k) from jsonb_array_elements(pg_temp.search('tpchief', '林講師') -> 'rows') x, jsonb_object_keys(x) k), 'expertise,id,job_title,name,row_version,service_unit,show_email,show_phone,subjects,unit_id', 'a row has no address, no telephone, no note');
select is(pg_temp.show('tpchief', (pg_temp.row('林講師')).id), jsonb_build_object('lecturer_id', (pg_temp.row('林講師')).id, 'name', '林講師', 'email', 'lecturer.lin@example.edu', 'phone', ''), 'asked for one by one, what was agreed to show');
select is(pg_temp.seen(n), '{}', n || ' holds nothing of it') from unnest('{tpchief,khdesk,netdesk}'::text[]) n;
select is(pg_temp.said(t.do(pg_temp.v('khteacher'), k, '{"words": "林講師", "subject_id": 0, "county_id": 0, "lecturer_id": 1}')), 'right.missing', 'no teacher: ' || k) from unnest('{lecturer.search,lecturer.show}'::text[]) k;

-- Harvesting ---------------------------------------------------------------------------------------------------------------------
create temp table asked as select t.uuid7() as id, t.uuid7() as show;
select api.submit(pg_temp.v('tpchief'), id, 'lecturer.search', '{"words": "林講師", "subject_id": 0, "county_id": 0}'), api.submit(pg_temp.v('tpchief'), show, 'lecturer.show', jsonb_build_object('lecturer_id', (pg_temp.row('林講師')).id)::text) from asked;
select throws_ok(format('select api.%s(%L, %L)', f, pg_temp.v('tpchief'), c), 'KD207', 'lecturer.not_asked', f || ': read is what an earlier transaction asked for') from asked, lateral (values ('found_lecturers', id), ('shown_lecturer', show)) x(f, c);
update cmd.command set xid = '3' where id in (select id from asked union select show from asked);
select throws_ok(format('select api.%s(%L, %L)', f, pg_temp.v('khother'), c), 'KD207', 'lecturer.not_asked', f || ': by who asked alone') from asked, lateral (values ('found_lecturers', id), ('shown_lecturer', show)) x(f, c);
select throws_ok(format('select api.%s(%L, %L)', f, pg_temp.v('tpchief'), c), 'KD207', 'lecturer.not_asked', f || ': of its kind alone') from asked, lateral (values ('found_lecturers', show), ('shown_lecturer', id)) x(f, c);
insert into core.lecturer(unit_id, name, service_unit, expertise, subjects, state, consent_how, consented_at, search)
    select t.unit('0998'), '群講師', '試驗大學第' || i || '系', '測驗', '{20002}', 'consented', 'paper', now(), core.fold('群講師 試驗大學第' || i || '系 測驗') from generate_series(1, 80) i;
select is((select concat_ws('|', jsonb_array_length(f -> 'rows'), f ->> 'found') from pg_temp.search('tpchief', '', 20002) f), '30|80', 'thirty a search, and how many there are');
select is((select detail - '{subject_id,county_id,operator}'::text[] from audit.entry where what = 'lecturer.search' and outcome = 'done' order by id desc limit 1), '{"words": ""}', 'each stands in the audit');
insert into auth.quota_use(action, per, key, weight) select a, 'account', id::text, 60 from core.account, unnest('{lecturer_search,lecturer_show}'::text[]) a where account_name = 'tpchief';
select throws_ok($$ select pg_temp.search('tpchief', '群講師') $$, 'KA007', 'quota.exceeded', 'sixty searches a day');
select throws_ok($$ select pg_temp.show('tpchief', (pg_temp.row('林講師')).id) $$, 'KA007', 'quota.exceeded', 'and sixty addresses');

-- What was agreed to, and no more -------------------------------------------------------------------------------------------------
create temp table f as select pg_temp.form('{"expertise": "人工智慧教學"}') as now_is;
select is(pg_temp.on('khchief', 'change', '林講師', now_is || '{"note": "下午不接電話"}') #>> '{result,state}', 'consented', 'the unit''s own note is its own') from f;
select is(pg_temp.on('khchief', 'change', '林講師', now_is || '{"subjects": [20001]}') #>> '{result,state}', 'consented', 'to show less needs nobody''s leave') from f;
select is(pg_temp.on('khchief', 'change', '林講師', now_is || '{"subjects": [20001], "phone": "07-6008111"}') #>> '{result,state}', 'consented', 'nor what nobody is shown') from f;
select is(pg_temp.try('khchief', 'change', '林講師', now_is || jsonb_build_object('subjects', '[20001]'::jsonb, 'phone', '07-6008111') || m), 'done', 'changed: ' || m::text) from f, unnest(array['{"show_phone": true}', '{"expertise": "別的"}', '{"subjects": [20001, 20003]}', '{"email": "other@example.edu"}']::jsonb[]) m;
create function pg_temp.after(m jsonb) returns text language plpgsql as $$
declare r text;
begin
    begin
        r := pg_temp.on('khchief', 'change', '林講師', (select now_is from f) || '{"subjects": [20001], "phone": "07-6008111"}' || m) #>> '{result,state}';
        r := r || ' ' || pg_temp.names(pg_temp.search('khother', '林講師'));
        raise exception 'undo';
    exception when others then if sqlerrm <> 'undo' then r := sqlerrm; end if;
    end;
    return r;
end $$;
select is(pg_temp.after(m), 'awaiting ', 'has to be agreed to anew: ' || m::text) from unnest(array['{"show_phone": true}', '{"expertise": "別的"}', '{"subjects": [20001, 20003]}', '{"email": "other@example.edu"}', '{"service_unit": "別的大學"}']::jsonb[]) m;
select is(pg_temp.after(m), 'consented 林講師', 'need not: ' || m::text) from unnest(array['{"show_email": false}', '{"subjects": []}']::jsonb[]) m;

-- Withdrawn ------------------------------------------------------------------------------------------------------------------------
select is(pg_temp.try(n, 'withdraw', '林講師'), case when n in ('khchief', 'khcontact', 'khoperator', 'khdesk', 'netdesk') then 'done' else 'lecturer.not_visible' end, n || ' withdraws')
    from unnest('{khchief,khcontact,khoperator,netdesk,khdesk,tpdesk,khother}'::text[]) n;
select pg_temp.add('khother', '{"name": "陳講師", "email": "chen@example.edu", "subjects": []}');
select pg_temp.on('khother', 'paper', '陳講師');
select is(pg_temp.try(n, 'withdraw', '陳講師'), case when n in ('khother', 'netdesk', 'khdesk') then 'done' else 'lecturer.not_visible' end, 'the desk over the unit too: ' || n) from unnest('{khother,khdesk,netdesk,tpdesk,khchief}'::text[]) n;
select is(pg_temp.try('khdesk', k, '陳講師'), 'lecturer.not_visible', 'and does nothing else there: ' || k) from unnest('{change,ask,confirm,paper}'::text[]) k;
select is(pg_temp.try('khchief', 'withdraw', '林講師', '{"reason": ""}'), 'reason.missing', 'with a reason');
select is(pg_temp.said(pg_temp.on('khchief', 'withdraw', '林講師')), 'done', 'withdrawn');
select is(pg_temp.names(pg_temp.search('khother', '林講師')), '', 'nobody finds the person any more');
select is(pg_temp.show('khother', (pg_temp.row('林講師')).id) ->> 'key', 'lecturer.not_visible', 'nor how to reach them');
select is(pg_temp.said(pg_temp.add('khchief')), 'done', 'and may be asked once more');

-- On paper -------------------------------------------------------------------------------------------------------------------------
select is(pg_temp.on('khchief', 'paper', '無信箱', m) #>> '{error,detail,field}', w, 'refused: ' || m::text) from (values (jsonb_build_object('signed_on', (core.today() + 1)::text), 'signed_on'), ('{"signed_on": "2010-01-01"}', 'signed_on'), ('{"kept": ""}', 'kept')) x(m, w);
select is(pg_temp.on('khchief', 'paper', '無信箱') #>> '{result,state}', 'consented', 'agreed to on paper');
select is((select concat_ws('|', consent_how, consented_on = core.today(), consent_kept) from core.lecturer where name = '無信箱'), 'paper|t|教務處檔案櫃', 'of when, and where it lies');
select is((select concat_ws('|', (m).address, (m).body ~ '以書面同意') from pg_temp.mail('lecturer.listed') m), 'chen@example.edu|t', 'whoever has a mailbox hears what was said in the own name');

-- A flood to a mailbox ----------------------------------------------------------------------------------------------------------
delete from auth.quota_use where action = 'lecturer_ask';
select pg_temp.add('khchief', '{"name": "洪講師", "email": "flood+1@example.edu"}'), pg_temp.add('khother', '{"name": "洪講師", "email": "Flood@example.edu"}'), pg_temp.add('tpchief', '{"name": "洪講師", "email": "flood@example.edu"}');
create function pg_temp.ask(actor text, p_unit text) returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'lecturer.ask', jsonb_build_object('lecturer_id', (pg_temp.row('洪講師', p_unit)).id, 'row_version', (pg_temp.row('洪講師', p_unit)).row_version)) $$;
select is(pg_temp.said(pg_temp.ask(a, u)), 'done', a || ' asks') from (values ('khchief', '123999'), ('khother', '124698'), ('tpchief', '314698')) x(a, u);
select is(pg_temp.said(pg_temp.ask('khchief', '123999')), 'done', 'once more');
select throws_ok(format('select pg_temp.ask(%L, %L)', a, u), 'KA007', 'quota.exceeded', 'whoever asks, a mailbox gets four a month: ' || a) from (values ('khchief', '123999'), ('khother', '124698'), ('tpchief', '314698')) x(a, u);
select is((select count(*) from core.mail where template like 'lecturer.%' and address ilike 'flood%'), 4::bigint, '(four mails)');
insert into auth.quota_use(action, per, key, weight) select 'lecturer_ask', 'account', id::text, 30 from core.account where account_name = 'khother';
select pg_temp.add('khother', '{"name": "新講師", "email": "new@example.edu"}');
select throws_ok($$ select pg_temp.on('khother', 'ask', '新講師') $$, 'KA007', 'quota.exceeded', 'and one account asks thirty a day');

-- What time does ----------------------------------------------------------------------------------------------------------------
update core.lecturer set changed_at = now() - interval '61 days', asked_at = null where name = '新講師';
update core.lecturer set ended_at = now() - interval '181 days' where state = 'withdrawn';
select is(core.sweep_lecturers(), '{"lecturers_ended": 1, "lecturers_removed": 1}', 'who never agreed is recommended no more; who was withdrawn is forgotten');
select is((select string_agg(action, ',' order by id) from core.lecturer_event where lecturer_id = (pg_temp.row('新講師')).id), 'add,lapse', '(the one)');
select is((select count(*) from core.lecturer_event e where not exists (select from core.lecturer l where l.id = e.lecturer_id)), 0::bigint, '(the other, history and all)');
select throws_ok($$ delete from core.lecturer_event $$, '42501', 'append_only', 'a history is kept as long as the person');
select throws_ok($$ update core.lecturer_event set reason = 'x' $$, '42501', 'append_only', 'and changed by nobody');
select * from finish();
rollback;
