-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the mails of a course say to whoever gets them: what became of what they asked for, where and when they are expected, and whom to
-- ask; nothing empty, no mark that was left.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'm' || i, 14700 + i) from generate_series(1, 8) i;
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khdesk,m1,m2,m3,m4,m5,m6,m7,m8}'::text[]) n;
create function pg_temp.minute(p timestamptz) returns text language sql as $$ select to_char(p at time zone 'Asia/Taipei', 'YYYY-MM-DD"T"HH24:MI') $$;
create function pg_temp.course(p_body jsonb default '{}', p_settings jsonb default '{}') returns bigint language plpgsql as $$
declare
    i bigint := t.course('khchief', '{"state": "approved", "days": 30}');
    a jsonb;
begin
    perform t.course_body(i, jsonb_build_object('mode', 'in_person', 'county_id', d.county_id, 'district_id', d.id, 'venue', '視聽教室',
        'contacts', '[{"name": "王承辦", "phone": "07-6000000#12", "email": "course@example.edu.tw"}]'::jsonb) || p_body) from core.district d where d.name = '鼓山區';
    a := t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', i, 'row_version', 0, 'settings', jsonb_build_object('enabled', true,
        'open_at', pg_temp.minute(now() - interval '1 day'), 'close_at', pg_temp.minute(now() + interval '9 days'), 'online_quota', 10, 'accept_mode', 'manual') || p_settings));
    if a ->> 'status' <> 'done' then raise exception '%', a; end if;
    return i;
end $$;
create function pg_temp.enrol(p_who text, p_course bigint) returns jsonb language sql as $$
    select t.do(pg_temp.v(p_who), 'enrol.submit', jsonb_build_object('number', (select number from core.course where id = p_course), 'answers', '{}'::jsonb)) $$;
create function pg_temp.e(p_who text, p_course bigint) returns core.enrolment language sql as $$
    select * from core.enrolment where course_id = p_course and person_id = (select person_id from core.account where account_name = p_who) order by id desc limit 1 $$;
create function pg_temp.rows(p_course bigint, p_names text[], p_more jsonb default '{}') returns jsonb language sql as $$
    select jsonb_agg(jsonb_build_object('enrolment_id', (x).id, 'row_version', (x).row_version) || p_more) from (select pg_temp.e(n, p_course) as x from unnest(p_names) n) y $$;
create function pg_temp.does(a jsonb) returns text language sql as $$ select coalesce(a #>> '{error,key}', a ->> 'status') $$;
create function pg_temp.decide(p_course bigint, p_names text[], p_to text, p_row jsonb default '{}', p_more jsonb default '{}') returns text language sql as $$
    select pg_temp.does(t.do(pg_temp.v('khchief'), 'enrol.decide', jsonb_build_object('course_id', p_course, 'rows', pg_temp.rows(p_course, p_names, jsonb_build_object('to', p_to) || p_row)) || p_more)) $$;
create function pg_temp.own(p_who text, p_course bigint, p_kind text, p_more jsonb default '{}') returns text language sql as $$
    select pg_temp.does(t.do(pg_temp.v(p_who), p_kind, jsonb_build_object('enrolment_id', (pg_temp.e(p_who, p_course)).id, 'row_version', (pg_temp.e(p_who, p_course)).own_version) || p_more)) $$;
-- The last mail to somebody: which, and what it says.
create function pg_temp.mail(p_who text) returns core.mail language sql as $$ select m from core.mail m where split_part(address, '@', 1) = p_who order by id desc limit 1 $$;

-- 錄取通知 --------------------------------------------------------------------------------------------------------------------------
create temp table c as select pg_temp.course() as id;
update core.course set quota = 2 where id = (select id from c);
update core.registration set online_quota = 2 where course_id = (select id from c);
update core.course_session set room = '二樓', topic = '開場' where course_id = (select id from c);
select pg_temp.enrol('m' || i, id) from c, generate_series(1, 4) i;
select is(pg_temp.decide(id, '{m1,m2}', 'accepted'), 'done', 'two are accepted') from c;
select is((pg_temp.mail('m1')).template, 'enrol.accepted', 'and told');
select matches((pg_temp.mail('m1')).body, '課程地點：高雄市鼓山區 視聽教室\n', 'where it is, as one finds the way');
select matches((pg_temp.mail('m1')).body, '－[0-9]{2}:[0-9]{2}　開場　二樓\n', 'when, what, and in which room');
select matches((pg_temp.mail('m1')).body, '請洽開課單位：王承辦　電話 07-6000000#12　course@example.edu.tw', 'and whom to ask');
select is(core.notice_paper((pg_temp.e('m1', id)).id) ->> 'place', '高雄市鼓山區 視聽教室', 'the paper that goes along has the place, too') from c;
select is(pg_temp.decide(id, '{m3,m4}', 'waiting'), 'done', 'two wait') from c;
select matches((pg_temp.mail('m4')).body, '備取順位：2\n.*請洽開課單位：王承辦', 'at which place');

-- 線上教室: with 錄取通知, as 行前通知 can be switched off; to nobody who is not accepted, in no way
create temp table o as select pg_temp.course('{"mode": "online_live", "venue": "", "county_id": null, "district_id": null, "online_url": "https://meet.example.edu.tw/room"}') as id;
select pg_temp.enrol(n, id) from o, unnest('{m5,m6}'::text[]) n;
create function pg_temp.own_page(p_who text) returns text language sql as $$
    select api.enrolment_form(pg_temp.v(p_who), (select number from core.course where id = (select id from o))) #>> '{own,classroom}' $$;
select is(pg_temp.own_page('m5'), '', 'who waits for a decision is not told');
select is(pg_temp.decide(id, '{m5}', 'accepted'), 'done', 'accepted') from o;
select is(pg_temp.decide(id, '{m6}', 'declined', '{"reason": "不符對象"}'), 'done', 'declined') from o;
select matches((pg_temp.mail('m5')).body, '課程地點：（線上）\n線上教室：https://meet.example.edu.tw/room\n', 'where to go is told with the acceptance');
select doesnt_match((pg_temp.mail('m6')).body, 'meet', 'not with the other');
select is(pg_temp.own_page('m5') || '|' || coalesce(pg_temp.own_page('m6'), ''), 'https://meet.example.edu.tw/room|', 'and stands on the own page');
update core.registration set result_at = now() + interval '1 day', announced_at = null where course_id = (select id from o);
select is(pg_temp.own_page('m5'), '', 'but not before the result does');

-- 取消申請 is answered as what it was ----------------------------------------------------------------------------------------------
update core.registration set cancel_until = now() - interval '1 hour' where course_id = (select id from c);
select is(pg_temp.own(n, id, 'enrol.cancel'), 'done', n || ' asks to be let go') from c, unnest('{m1,m2}'::text[]) n;
select is((pg_temp.mail('m1')).template, 'enrol.asked_out', 'which is confirmed');
select is(pg_temp.decide(id, '{m1}', 'accepted', '{"reason": "教材已訂，請派員代理"}'), 'done', 'one is kept') from c;
select is((pg_temp.mail('m1')).template, 'enrol.out_refused', 'and not told that they are accepted, which they were');
select matches((pg_temp.mail('m1')).body, '未同意您的取消申請.*開課單位說明：教材已訂，請派員代理.*請假，或洽開課單位：王承辦', 'but why not, and what can be done');
select is(pg_temp.decide(id, '{m2}', 'cancelled', '{"reason": "同意"}'), 'done', 'the other is let go') from c;
select is((pg_temp.mail('m2')).template, 'enrol.out_agreed', 'and not told that the organiser took them out');
select matches((pg_temp.mail('m2')).body, '已同意您的取消申請', 'but that it was agreed to');

-- 遞補 -----------------------------------------------------------------------------------------------------------------------------
select is(pg_temp.does(t.do(pg_temp.v('khchief'), 'offer.make', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{m3}')))), 'done', 'a seat is offered') from c;
select matches((pg_temp.mail('m3')).body, '按「回覆遞補」.*王承辦', 'how to answer is said');
select is(pg_temp.does(t.do(pg_temp.v('khchief'), 'offer.withdraw', jsonb_build_object('course_id', id, 'reason', '場地縮減一席', 'rows', pg_temp.rows(id, '{m3}')))), 'done', 'taken back') from c;
select is((pg_temp.mail('m3')).template, 'enrol.offer_withdraw', 'which is said as what it is');
select matches((pg_temp.mail('m3')).body, '收回原因：場地縮減一席\n目前狀態：備取，順位第 1 位', 'with why, and what holds');
select t.do(pg_temp.v('khchief'), 'offer.make', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{m3}'))) from c;
select is(pg_temp.own('m3', id, 'offer.answer', '{"accept": false}'), 'done', 'refused') from c;
select is((pg_temp.mail('m3')).template, 'enrol.offer_decline', 'whoever gives a seat up reads that they did');
select matches((pg_temp.mail('m3')).body, '目前狀態：備取，順位第 2 位', 'and that they wait behind the others now');
select matches((pg_temp.mail('khchief')).body, '有備取學員放棄遞補：', 'the organiser hears of it, too');
update core.registration set settings = settings || '{"offer_lapse": "cancel"}' where course_id = (select id from c);
select t.do(pg_temp.v('khchief'), 'offer.make', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{m4}'))) from c;
select is(pg_temp.own('m4', id, 'offer.answer', '{"accept": false}'), 'done', 'where that ends an enrolment') from c;
select matches((pg_temp.mail('m4')).body, '您已放棄.*目前狀態：已取消報名', 'it is not the organiser who ended it');
select t.do(pg_temp.v('khchief'), 'offer.make', jsonb_build_object('course_id', id, 'rows', pg_temp.rows(id, '{m3}'))) from c;
update core.enrolment set offer_until = now() - interval '1 minute' where id = (select (pg_temp.e('m3', id)).id from c);
select is(core.lapse_offers(id), 1, 'one is not answered in time') from c;
select matches((pg_temp.mail('m3')).body, '回覆期限已過.*目前狀態：已取消報名.*請洽開課單位：王承辦', 'what that comes to is said');

-- 薦派: until when to confirm, and whom to ask --------------------------------------------------------------------------------------
create temp table n as select pg_temp.course('{"venue": "第二會議室"}', '{"accept_mode": "nominated", "nominate_each": 5}') as id;
select is(pg_temp.does(t.do(pg_temp.v('khchief'), 'enrol.nominate', jsonb_build_object('number', (select number from core.course where id = n.id),
    'teacher_ids', jsonb_build_array((select id from core.teacher where account_name = 'm5'))))), 'done', 'named by the school') from n;
select matches((pg_temp.mail('m5')).body, '請於 ' || (select core.local_deadline(close_at) from core.registration where course_id = n.id) || ' 前登入.*「確認參加」.*第二會議室.*王承辦', 'until when, what, where, whom to ask') from n;

select is(core.local_deadline(x), w, w) from (values ('2027-01-17 00:00+08'::timestamptz, '2027/01/16 24:00'), ('2027-01-17 00:01+08', '2027/01/17 00:01')) v(x, w);

-- 分班: the sessions of the own class, on the mail and on its paper -------------------------------------------------------------------
create temp table k as select pg_temp.course('{"class_count": 2, "class_size": 20}', '{"class_choice": "organiser"}') as id;
delete from core.course_session where course_id = (select id from k);
insert into core.course_session(course_id, no, starts_at, ends_at, break, hours, mode, track, room, topic, lecturers)
    select k.id, x.n, c.starts_at + make_interval(hours => x.n), c.starts_at + make_interval(hours => x.n + 1), 0, 1, 'in_person', x.track, '', x.topic, '{}'
    from k join core.course c on c.id = k.id, (values (1, '甲班', '甲一'), (2, '乙班', '乙一'), (3, '', '共同')) x(n, track, topic);
select pg_temp.enrol('m' || i, id) from k, generate_series(6, 7) i;
select is(pg_temp.decide(id, '{m6}', 'accepted', '{"class_no": 2}'), 'done', 'into the second class') from k;
select matches((pg_temp.mail('m6')).body, '乙一.*共同', 'its sessions');
select doesnt_match((pg_temp.mail('m6')).body, '甲一', 'not those of the first, when they need not come');
select is(pg_temp.decide(id, '{m6}', 'accepted', '{"class_no": 1}'), 'done', 'into the first') from k;
select is((pg_temp.mail('m6')).template || (select count(*) from regexp_matches((pg_temp.mail('m6')).body, '甲一|共同', 'g')) ||
    (select count(*) from regexp_matches((pg_temp.mail('m6')).body, '乙一', 'g')), 'enrol.class20', 'the mail of that has the hours of the new one');

-- 行前通知: what was asked, and nothing of what was not ----------------------------------------------------------------------------------
update core.registration set settings = settings || '{"mails": ["d3", "d1"]}' where course_id = (select id from k);
update core.enrolment set answers = '{"meal": "vegetarian"}' where id = (select (pg_temp.e('m6', id)).id from k);
select matches((core.reminded_of(pg_temp.e('m6', id), '{}')) ->> 'asked', '^用餐：素食\n$', 'meals were asked for, beds were not, and there is no link') from k;
select matches((core.reminded_of(pg_temp.e('m6', id), '{"online_url": "https://meet.example.edu.tw/x"}')) ->> 'asked', '^線上教室：https://meet.example.edu.tw/x\n用餐：素食\n$', 'a link is told') from k;

-- The desk is not told to ask itself; a list that the own 總負責人 sent back is not the desk's ----------------------------------------------
select core.post_course_desk('course.cancel', c, '颱風停課', null) from core.course c where c.id = (select id from k);
select matches((pg_temp.mail('kh')).body, '如有疑問，請洽 高雄市立試驗高中。\n\n高雄市立試驗高中\n電話：07-6000000#12', 'a desk asks the organiser');
select core.post_list_returned(v, c, '　1. 時數有誤', '[]', jsonb_populate_record(null::auth.actor, jsonb_build_object('account_id', a.id)))
    from core.course c, core.account a, (select (jsonb_populate_record(null::core.list_version, '{"review": "own"}')).*) v where c.id = (select id from k) and a.account_name = 'khchief';
select matches((pg_temp.mail('khchief')).body, '請洽「高雄市立試驗高中 試驗員」（電話 02-22345678）', 'whoever sent a list back answers for it');
-- Hours have their unit
select is(core.hours_said(k, h), s, s) from (values ('hours', 3.0, '3 小時'), ('credits', 2, '2 學分'), ('lecture', 1.5, '講師時數 1.5 小時')) x(k, h, s);

-- 補填: who has something to add is told, once however often the organiser sets it anew; who has added it meanwhile is not ----------------
create temp table f as select pg_temp.course() as id;
select pg_temp.enrol(n, id) from f, unnest('{m5,m6,m7,m8}'::text[]) n;
delete from core.mail;
create function pg_temp.ask(p_more jsonb) returns jsonb language sql as $$
    select t.do(pg_temp.v('khchief'), 'registration.set', jsonb_build_object('course_id', r.course_id, 'row_version', r.row_version, 'settings', r.settings || p_more))
    from core.registration r where r.course_id = (select id from f) $$;
select is(pg_temp.ask('{"offer_hours": 24}') #>> '{result,follow_ups}', '0', 'nothing more is asked');
select is((select count(*)::int from core.mail), 0, 'and nobody told');
select is(pg_temp.ask('{"items": ["meal"]}') #>> '{result,follow_ups}', '4', 'meals are asked for');
select is(pg_temp.ask('{"items": ["meal", "title"]}') #>> '{result,follow_ups}', '4', 'and titles');
select is((select count(*)::int from core.mail where template = 'enrol.follow_up' and due_at > now()), 4, 'each is told once, in a while');
select is(pg_temp.ask('{"items": ["title"]}') #>> '{result,follow_ups}', '4', 'meals are not asked for after all');
select is((select count(*)::int from core.mail where template = 'enrol.follow_up'), 4, 'which is no reason to tell anybody anew');
select is(pg_temp.own('m5', id, 'enrol.answer', '{"answers": {"title": "導師"}}'), 'done', 'one has added it') from f;
select is(pg_temp.own('m6', id, 'enrol.cancel'), 'done', 'one has left') from f;
update core.mail set due_at = now() where template = 'enrol.follow_up';
create temp table handed as select * from admin.mail_claim(100);
select is((select array_agg(split_part(address, '@', 1) order by address) from handed where subject like '%補填通知%'), '{m7,m8}', 'who has nothing to add hears nothing');
select matches((select body from handed where subject like '%補填通知%' limit 1), '按「補填資料」.*不受影響.*王承辦', 'what to do');

select is(pg_temp.ask('{"items": ["title", "subject"]}') #>> '{result,follow_ups}', '3', 'more is asked for');
select is((select count(*)::int from core.mail where template = 'enrol.follow_up' and state = 'waiting'), 1, 'whoever heard of it today is not told again: of one it is new');

-- Every mail of this day is whole
select is_empty($$ select template, body from core.mail where body ~ '\{[a-z_]+\}|（）|「」|（電話 ）|電話：\s*$|\n[^\n：]{2,8}：　*\n(?![　0-9・\n])|您 您好|請洽[ ：]*[。\n]' and body <> '' $$, 'nothing is empty in any of them');
select * from finish();
rollback;
