-- SPDX-License-Identifier: GPL-3.0-or-later
-- 通知設定: what may be done without is switched off by its person, or for a desk by whoever reviews there, and by nobody else; what must be
-- heard of cannot be. The morning's mails to desks; the place in the queue.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'noone', 9811), t.teacher('123999', 'notwo', 9812), t.teacher('314698', 'nothree', 9813);
select t.account('CEN12', 'khdesktwo', 'reviewer', 9814);
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khoperator,khdesk,khdesktwo,tpdesk,noone,notwo,nothree}'::text[]) n;
create function pg_temp.set(p_who text, p_notice text, p_mail boolean) returns text language plpgsql as $$
declare a jsonb := t.do(pg_temp.v(p_who), 'notice.set', jsonb_build_object('notice', p_notice, 'mail', p_mail));
begin
    return coalesce(a #>> '{error,key}', a ->> 'status');
end $$;
create function pg_temp.listed(p_who text) returns text language sql as $$
    select string_agg((n ->> 'notice') || case when (n ->> 'mail')::boolean then '' else ' off ' || (n ->> 'by_name') end, ', ' order by o)
    from jsonb_array_elements(api.own_notices(pg_temp.v(p_who)) -> 'notices') with ordinality x(n, o) $$;
create function pg_temp.mailed(p_template text) returns text[] language sql as $$
    select coalesce(array_agg(split_part(m.address, '@', 1) order by m.address), '{}') from core.mail m where m.template = p_template $$;

-- Whose they are
select is(pg_temp.listed('noone'), 'enrol.received, enrol.soon, award.confirmed', 'a teacher''s own');
select is(pg_temp.listed('khdesk'), 'course.waiting, list.waiting', 'those of a desk');
select throws_ok(format('select api.own_notices(%L)', pg_temp.v(n)), 'KA004', 'right.missing', n || ' has none') from unnest('{khchief,khcontact,khoperator}'::text[]) n;
select is(pg_temp.set(n, 'course.waiting', false), 'right.missing', n || ' switches nothing') from unnest('{khchief,khcontact,khoperator}'::text[]) n;
select is(pg_temp.set('noone', n, false), 'field.invalid', n || ' is none of a teacher''s') from unnest('{course.waiting,list.waiting,enrol.accepted,enrol.declined,enrol.course_cancelled,change.notice,award.correct,code.address,x}'::text[]) n;
select is(pg_temp.set('khdesk', n, false), 'field.invalid', n || ' is none of a desk''s') from unnest('{enrol.received,change.waiting,correction.waiting,list.overdue}'::text[]) n;

-- Off, on; nobody else's
select is(pg_temp.set('noone', n, false), 'done', n || ' is switched off') from unnest('{enrol.received,enrol.soon,award.confirmed}'::text[]) n;
select is(pg_temp.set('noone', 'enrol.soon', false), 'done', 'twice is once');
select is(pg_temp.listed('noone'), 'enrol.received off 試驗教師, enrol.soon off 試驗教師, award.confirmed off 試驗教師', 'and said');
select is(pg_temp.listed('notwo'), 'enrol.received, enrol.soon, award.confirmed', 'of nobody else');
select is(pg_temp.set('khdesk', 'course.waiting', false), 'done', 'a desk');
select is(pg_temp.listed('khdesktwo'), 'course.waiting off ' || (select name from core.account where account_name = 'khdesk') || ', list.waiting', 'a colleague there sees who');
select is(pg_temp.listed('tpdesk'), 'course.waiting, list.waiting', 'another desk has its own');

-- 報名收件通知, and the place of who waits
create temp table c as select t.course('khchief', '{"title": "通知研習", "state": "approved", "days": 3}') as id;
create function pg_temp.enrol(p_account text, p_state text) returns core.enrolment language sql as $$
    insert into core.enrolment(id, course_id, organiser_id, person_id, teacher_id, name, sex, unit_id, title_id, state)
        select core.new_enrolment_id(), c.id, (select unit_id from core.course x where x.id = c.id), x.person_id, x.id, x.name, x.sex, x.unit_id, x.title_id, p_state from core.teacher x, c where x.account_name = p_account
        returning enrolment $$;
delete from core.mail;
select core.post_received(pg_temp.enrol('noone', 'pending'), 7000001, t.uuid7()), core.post_received(pg_temp.enrol('notwo', 'pending'), 7000001, t.uuid7()),
    core.post_received(pg_temp.enrol('nothree', 'waiting'), 7000001, t.uuid7());
create temp table handed as select * from admin.mail_claim(1000);
select is((select array_agg(split_part(address, '@', 1) order by address) from handed where subject like '%收件通知%'), '{nothree,notwo}', 'who does not want it gets none');
select is(pg_temp.mailed('enrol.received'), '{nothree,notwo}', 'nor does it wait for ever');
select matches((select body from handed where address like 'nothree@%'), '備取順位：第 1 位', 'who waits hears of the place');
select doesnt_match((select body from handed where address like 'notwo@%'), '備取順位', 'who does not, of none');
update core.enrolment set state = 'accepted' where course_id = (select id from c);
delete from core.mail;
select core.tell_result(e, t.uuid7()) from core.enrolment e where e.course_id = (select id from c);
select is(pg_temp.mailed('enrol.accepted'), '{noone,nothree,notwo}', 'a result is mailed to everybody');

-- 行前通知
insert into core.registration(course_id, settings, enabled, accept_mode, open_at, close_at, result_at, freeze_at, cancel_until, online_quota, set_by_name)
    select id, '{"mails": ["d3", "d1"]}', true, 'manual', now() - interval '9 days', now() - interval '1 day', null, now() + interval '1 day', now() + interval '1 day', 10, 'x' from c;
update core.registration set remind_at = now() where course_id = (select id from c);
alter table core.registration disable trigger all;
update core.registration set remind_at = now() - interval '1 hour' where course_id = (select id from c);
alter table core.registration enable trigger all;
select is(core.remind_attendees(50), 1, 'the course is reminded of');
select is(pg_temp.mailed('enrol.soon'), '{nothree,notwo}', 'but who does not want it');

-- 時數核定通知
select t.award(n, (select id from c), 3) from unnest('{noone,notwo}'::text[]) n;
select is(core.tell_awards() ->> 'awards_told', '1', 'one wants to hear of it');
select is(pg_temp.mailed('award.confirmed'), '{notwo}', 'the other does not');
select is(pg_temp.set('noone', 'award.confirmed', true), 'done', 'on again');
select is(core.tell_awards() ->> 'awards_told', '0', 'what was before is not told late');
select is(pg_temp.listed('noone'), 'enrol.received off 試驗教師, enrol.soon off 試驗教師, award.confirmed', 'as it was');

-- A desk's mornings
delete from core.mail;
select t.course('khchief'), t.course('tpchief');
select is(core.tell_desks() ->> 'desks_told', '1', 'the desk that wants none hears nothing');
select is(pg_temp.mailed('course.waiting'), '{tp}', 'the other does');
select is(pg_temp.set('khdesktwo', 'course.waiting', true), 'done', 'a colleague switches it on');
select is(core.tell_desks() ->> 'desks_told', '1', 'then it hears');
insert into core.correction(course_id, n, list_id, state, by_desk, phone, reason, fields, people, hash, account_id, by_name)
    select c.id, 1, (select max(l.id) from core.list_version l where l.course_id = c.id), 'awaiting_review', false, '', 'x', '[]', '[]', 'x', (select id from core.account where account_name = 'khchief'), 'x' from c;
select is(core.tell_desks_of_corrections() ->> 'desks_told_of_corrections', '1', '已結案課程修改 that waits is told');
select matches((select body from core.mail where template = 'correction.waiting' and address = 'kh@example.edu.tw'), '目前有 1 件.*另有 0 件等候用印', 'how many');
select is(core.tell_desks_of_corrections() ->> 'desks_told_of_corrections', '0', 'once a day');
update core.morning set day = '2026-01-01';
select is(core.good_morning('2026-02-03 07:59:59+08'), '{}', 'not before eight in the morning');
delete from core.mail;
select is(core.good_morning('2026-02-03 08:00:00+08') ->> 'desks_told', '2', 'at eight');
select is(core.good_morning('2026-02-03 23:59:00+08'), '{}', 'once a day');
select ok(core.good_morning('2026-02-04 09:30:00+08') ? 'desks_told', 'and the next');

-- As long as there is an account
select is(core.sweep_notices() ->> 'notice_choices', '0', 'what somebody has chosen stays');
update core.account set state = 'removed', deleted_at = now() where account_name = 'noone';
select is(core.sweep_notices() ->> 'notice_choices', '2', 'until the account is gone');
select is((select count(*)::int from core.notice_off where desk_id is not null), 0, 'a desk has none by now');

-- A flood
update auth.quota set uses = 3 where action = 'notice' and per = 'account';
select throws_ok($$ select pg_temp.set('notwo', 'enrol.soon', x % 2 = 0) from generate_series(1, 9) x $$, 'KA007', null, 'so many a day');
select * from finish();
rollback;
