-- SPDX-License-Identifier: GPL-3.0-or-later
-- 時數轉送 of one course for its organiser: whose hours go when, why others' do not, and who is told nothing of it.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'ctsent', 9821), t.teacher('123999', 'ctno', 9822), t.teacher('314698', 'ctzero', 9823), t.teacher('123999', 'ctrare', 9824), t.teacher('123999', 'ctlate', 9825);
update core.teacher set name = '王' || chr(131072) where account_name = 'ctrare';
update core.teacher set name = '轉送' || account_name where account_name in ('ctsent', 'ctno', 'ctzero', 'ctlate');
insert into v select n, t.token_for(n) from unnest('{khchief,khcontact,khoperator,khdesk,tpchief,tpdesk,netdesk,ctsent,ctno,ctzero,ctrare,ctlate}'::text[]) n;
create function pg_temp.course(p_title text, p_body jsonb) returns bigint language plpgsql as $$
declare c bigint := t.course('khchief', jsonb_build_object('title', p_title, 'state', 'approved', 'hours', 7));
begin
    perform t.course_body(c, '{"hours": 7, "digital_hours": 0, "physical_hours": 7, "venue": "試驗教室"}' || p_body);
    update core.course set state = 'confirmed' where id = c;
    return c;
end $$;
create temp table c as select 'both' as n, pg_temp.course('公務與教保', '{"civil": {"category": "512", "term": 1}, "tags": ["T01"]}') as id
    union all select 'plain', pg_temp.course('一般研習', '{}');
create function pg_temp.c(p text) returns bigint language sql as $$ select id from c where n = p $$;
create function pg_temp.do(p_who text, p_kind text, p_body jsonb) returns jsonb language sql as $$ select t.do(pg_temp.v(p_who), p_kind, p_body) $$;
-- A person's rows, as the organiser reads them: target, direction, state, reason.
create function pg_temp.seen(p_who text, p_person text) returns text language sql as $$
    select string_agg(concat_ws(' ', r ->> 'target', nullif(r ->> 'action', 'add'), r ->> 'state', nullif(r ->> 'reason_key', '')), ', ' order by o)
    from jsonb_array_elements(api.course_transfers(pg_temp.v(p_who), pg_temp.c('both')) -> 'rows') with ordinality x(r, o)
    where r ->> 'name' = (select name from core.teacher where account_name = p_person) $$;

select pg_temp.do(n, 'transfer.consent', '{"given": true, "row_version": 0}') from unnest('{ctsent,ctzero,ctrare}'::text[]) n;
select t.award('ctsent', pg_temp.c('both'), 6), t.award('ctno', pg_temp.c('both'), 6), t.award('ctzero', pg_temp.c('both'), 0), t.award('ctrare', pg_temp.c('both'), 6), t.award('ctsent', pg_temp.c('plain'), 6);

-- What becomes of whom --------------------------------------------------------------------------------------------------------------
select is(pg_temp.seen('khchief', 'ctsent'), 'civil waiting, preschool waiting', 'who has agreed waits for both');
select is(pg_temp.seen('khchief', 'ctno'), 'civil withdrawn wish, preschool waiting', 'who has not is passed on to 教保 alone');
select is(pg_temp.seen('khchief', 'ctzero'), 'civil withdrawn hours, preschool withdrawn hours', 'who has no hours to neither');
select is(pg_temp.seen('khchief', 'ctrare'), 'civil held name, preschool held name', 'what cannot be written says why');
select is(api.course_transfers(pg_temp.v('khchief'), pg_temp.c('both')) -> 'targets',
    '[{"target": "civil", "asked": true}, {"target": "environment", "asked": false}, {"target": "preschool", "asked": true}]'::jsonb, 'what the course does not ask for is told of the course');
select is(api.course_transfers(pg_temp.v('khchief'), pg_temp.c('plain')) -> 'rows', '[]'::jsonb, 'of one that is passed on to nowhere there are no rows');
select pg_temp.do('ctsent', 'transfer.choose', jsonb_build_object('course_id', pg_temp.c('both'), 'wanted', false));
select is(pg_temp.seen('khchief', 'ctsent'), 'civil withdrawn wish, preschool waiting', 'whoever has said no to this course is as one who has never agreed');
select is((select count(distinct r - '{no,name,unit,hours}'::text[])::int from jsonb_array_elements(api.course_transfers(pg_temp.v('khchief'), pg_temp.c('both')) -> 'rows') r
    where r ->> 'target' = 'civil' and r ->> 'reason_key' = 'wish'), 1, 'nothing else of the two rows differs');
select pg_temp.do('ctsent', 'transfer.choose', jsonb_build_object('course_id', pg_temp.c('both'), 'wanted', true));
select is(pg_temp.seen('khchief', 'ctsent'), 'civil waiting, preschool waiting', 'and yes again');
-- Agreed long after: what is older is not passed on any more.
insert into core.award(course_id, list_id, list_no, version, person_id, teacher_id, kind, hours, passed, unit_id, course_ends_on, revision, confirmed_at)
    select a.course_id, a.list_id, 7, a.version, e.person_id, e.id, 'hours', 6, true, e.unit_id, a.course_ends_on, a.revision, now() - interval '900 days'
    from core.award a, core.teacher e where e.account_name = 'ctlate' and a.course_id = pg_temp.c('both') limit 1;
select pg_temp.do('ctlate', 'transfer.consent', '{"given": true, "row_version": 0}');
select is(pg_temp.seen('khchief', 'ctlate'), 'civil withdrawn period, preschool waiting', 'a consent that came too late');

-- When ------------------------------------------------------------------------------------------------------------------------------
select is(core.transfer_day('preschool', d::timestamptz), day::date, 'confirmed ' || d || ' goes on ' || day)
    from (values ('2026-11-14 23:59:59+08', '2026-11-15'), ('2026-11-15 00:00+08', '2026-12-15'), ('2026-12-31 23:00+08', '2027-01-15'), ('2026-12-01 00:00+08', '2026-12-15')) x(d, day);
select is(core.transfer_day('civil', now()), null, 'the others go with the next batch');
select is((select (r ->> 'goes_on')::date from jsonb_array_elements(api.course_transfers(pg_temp.v('khchief'), pg_temp.c('both')) -> 'rows') r
    where r ->> 'target' = 'preschool' and r ->> 'name' = '轉送ctsent'), core.transfer_day('preschool', now()), 'the organiser reads the day');

-- Batches and answers ---------------------------------------------------------------------------------------------------------------
create temp table b as select pg_temp.do('netdesk', 'transfer.export', '{"target": "civil", "action": "add", "purpose": "送件"}') -> 'result' as r;
select is(pg_temp.seen('khchief', 'ctsent'), 'civil exported, preschool waiting', 'what was exported');
select is((select (e ->> 'batch_number') || ' ' || (e ->> 'batch_on') from jsonb_array_elements(api.course_transfers(pg_temp.v('khchief'), pg_temp.c('both')) -> 'rows') x(e)
    where e ->> 'state' = 'exported'), (r ->> 'number') || ' ' || core.today(), 'in which batch, and when') from b;
select pg_temp.do('netdesk', 'transfer.reply', jsonb_build_object('batch_id', (select r -> 'batch_id' from b), 'rows', jsonb_build_array(jsonb_build_object('row', 1, 'ok', false, 'reason', '查無 ' || t.nid('female', 9821))), 'rest', ''));
select is(pg_temp.seen('khchief', 'ctsent'), 'civil failed refused, preschool waiting', 'what failed');
select is((select r ->> 'reason' from jsonb_array_elements(api.course_transfers(pg_temp.v('khchief'), pg_temp.c('both')) -> 'rows') r where r ->> 'state' = 'failed'),
    '查無 ' || left(t.nid('female', 9821), 6) || '****', 'why, without the whole number that the other side wrote');
select pg_temp.do('netdesk', 'transfer.again', jsonb_build_object('item_id', (select i.id from core.transfer_item i where i.state = 'failed')));
select is(pg_temp.seen('khchief', 'ctsent'), 'civil waiting, preschool waiting', 'what failed once and waits again is one row');
select pg_temp.do('netdesk', 'transfer.export', '{"target": "civil", "action": "add", "purpose": "送件"}');
select pg_temp.do('netdesk', 'transfer.reply', jsonb_build_object('batch_id', (select max(id) from core.transfer_batch), 'rows', '[]'::jsonb, 'rest', 'done'));
select is(pg_temp.seen('khchief', 'ctsent'), 'civil done, preschool waiting', 'what was taken in');
select t.award('ctsent', pg_temp.c('both'), 4);
select is(pg_temp.seen('khchief', 'ctsent'), 'civil waiting, civil remove waiting, preschool waiting', 'a correction takes it back and sends it anew');
select t.course_body(pg_temp.c('both'), '{"civil": null}');
select t.award('ctsent', pg_temp.c('both'), 3);
select is((select string_agg(r ->> 'reason_key', ',') from jsonb_array_elements(api.course_transfers(pg_temp.v('khchief'), pg_temp.c('both')) -> 'rows') r
    where r ->> 'name' = '轉送ctsent' and r ->> 'state' = 'withdrawn'), 'not_asked', 'a course that is not passed on any more is not said to lack a consent');
select t.course_body(pg_temp.c('both'), '{"civil": {"category": "512", "term": 1}}');

-- Who may -------------------------------------------------------------------------------------------------------------------------------
select is(api.course_transfers(pg_temp.v(w), pg_temp.c('both')) ->> 'course_id', pg_temp.c('both')::text, w || ' reads it') from unnest('{khchief,khcontact,khdesk}'::text[]) w;
select throws_ok(format('select api.course_transfers(%L, %s)', pg_temp.v(w), pg_temp.c('both')), 'KD140', 'course.not_visible', w || ' is told nothing of a course that is not theirs') from unnest('{khoperator,tpchief,tpdesk}'::text[]) w;
select throws_ok(format('select api.course_transfers(%L, 999999999)', pg_temp.v('tpchief')), 'KD140', 'course.not_visible', 'as of one that there is not');
select throws_ok(format('select api.course_transfers(%L, %s)', pg_temp.v(w), pg_temp.c('both')), null, null, w || ' asks for the own hours elsewhere') from unnest('{ctsent,ctno}'::text[]) w;
select unalike(api.course_transfers(pg_temp.v('khchief'), pg_temp.c('both'))::text, '%' || t.nid('female', n) || '%', 'no whole number: ' || n) from generate_series(9821, 9825) n;
select is((select array_agg(distinct k order by k) from jsonb_array_elements(api.course_transfers(pg_temp.v('khchief'), pg_temp.c('both')) -> 'rows') r, jsonb_object_keys(r) k),
    '{action,batch_number,batch_on,goes_on,hours,name,no,part_name,reason,reason_key,state,target,unit}'::text[], 'nothing of anybody beside this');
update auth.credential set one_time = true where login = 'khcontact';
select throws_ok(format('select api.course_transfers(%L, %s)', pg_temp.v('khcontact'), pg_temp.c('both')), 'KA003', 'session.must_change', 'nobody whose password was handed out reads it before it is changed');

-- Taken away as a file --------------------------------------------------------------------------------------------------------------
select is(pg_temp.do(w, 'transfer.list', jsonb_build_object('course_id', pg_temp.c('both'), 'rows', 8, 'filter', '', 'format', 'ods')) #>> '{result,rows}', '8', w || ' takes the list away') from unnest('{khchief}'::text[]) w;
select is((select detail - 'operator' from audit.entry where what = 'transfer.list' and outcome = 'done' order by id desc limit 1), jsonb_build_object('course_id', pg_temp.c('both'), 'rows', 8, 'filter', '', 'format', 'ods'), 'which the audit says');
select is(pg_temp.do(w, 'transfer.list', jsonb_build_object('course_id', pg_temp.c('both'), 'rows', 8, 'filter', '', 'format', 'ods')) #>> '{error,key}', k, w || ' does not')
    from (values ('khoperator', 'course.not_visible'), ('tpchief', 'course.not_visible'), ('tpdesk', 'course.not_visible'), ('ctsent', 'right.missing')) x(w, k);
select is(pg_temp.do('khchief', 'transfer.list', jsonb_build_object('course_id', pg_temp.c('both'), 'rows', 8, 'filter', 'A123456789', 'format', 'ods')) #>> '{error,detail,reason}', 'audit.id', 'nobody''s number goes into the audit');
select * from finish();
rollback;
