-- SPDX-License-Identifier: GPL-3.0-or-later
-- 期初維護: who confirms which entries, what stops the closing, what is kept of the roster, and what a desk may do about it.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,kdesk,khdesk,tpdesk,khchief,tpchief,khcontact,khoperator}'::text[]) n;
create function pg_temp.said(answer jsonb) returns text language sql as $$
    select coalesce(answer #>> '{error,key}', answer ->> 'status') $$;
create function pg_temp.now() returns int language sql as $$ select core.semester_of(core.today())::int $$;
-- Somebody on a roster, entered some days ago.
create function pg_temp.teacher(n int, unit text, title int default 7, more jsonb default '{}') returns bigint language plpgsql as $$
declare
    p core.person;
    t core.teacher;
begin
    insert into core.person default values returning * into p;
    insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state_since, employment_id, subjects)
        values (p.id, t.unit(unit), '試教師' || chr(19968 + n), 'female', left(t.nid('female', 5900 + n), 6) || '****', '1980-02-29', title, core.today() - 900, 1, '{20001}')
        returning * into t;
    return t.id;
end $$;
-- One entry, or each of several until one is refused.
create function pg_temp.confirm(actor text, ids bigint[], more jsonb default '{}') returns jsonb language plpgsql as $$
declare
    answer jsonb;
    n      bigint;
begin
    foreach n in array ids loop
        answer := t.do(pg_temp.v(actor), 'teacher.confirm', jsonb_build_object('teacher_id', n, 'semester', pg_temp.now(), 'confirmed', true,
            'row_version', (select x.row_version from core.teacher x where x.id = n)) || more);
        exit when answer ->> 'status' = 'rejected';
    end loop;
    return answer;
end $$;
create function pg_temp.close(actor text, n int, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'roster.close', jsonb_build_object('semester', pg_temp.now(), 'people', n) || more) $$;
create function pg_temp.reopen(actor text, unit text) returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'roster.reopen', jsonb_build_object('unit_id', t.unit(unit), 'reason', '試驗原因',
        'row_version', coalesce((select row_version from core.checkin where unit_id = t.unit(unit) and semester = pg_temp.now()), 1))) $$;
create function pg_temp.ours() returns bigint[] language sql as $$ select array_agg(id) from core.teacher where unit_id = t.unit('123999') and state <> 'left' $$;
create function pg_temp.sees(actor text, tab text) returns setof jsonb language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return query select doc::jsonb from api.snapshot(tab);
end $$;
create function pg_temp.found(token text) returns text language sql as $$ select coalesce(string_agg(template || ' ' || address, ',' order by id), '') from core.mail where template like token $$;

-- Semesters --------------------------------------------------------------------------------------------------------------------
select is(core.semester_of(d)::int, s, d::text) from (values ('2026-07-31'::date, 1142), ('2026-08-01', 1151), ('2027-01-31', 1151), ('2027-02-01', 1152), ('2027-07-31', 1152)) x(d, s);
select is(array[core.semester_start(1151), core.roster_day(1151), core.semester_start(1152), core.roster_day(1152)], '{2026-08-01,2026-09-30,2027-02-01,2027-03-31}', 'when they begin, and whose rosters count');

select pg_temp.teacher(n, '123999') from generate_series(1, 3) n;
select pg_temp.teacher(4, '123999', 21);
insert into v select 'one', (pg_temp.ours())[1]::text;
select pg_temp.teacher(5, u.code) from core.unit u where u.id = (select unit_id from core.account where account_name = 'tpchief');
create function pg_temp.theirs() returns bigint[] language sql as $$ select array_agg(id) from core.teacher where unit_id = (select unit_id from core.account where account_name = 'tpchief') $$;

-- Who confirms -----------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.confirm(n, (pg_temp.ours())[1:1])), case when n in ('khchief', 'khcontact') then 'done' when n = 'tpchief' then 'teacher.not_visible' else 'right.missing' end, n || ' confirms an entry of 高雄市') from (select name from v where name <> 'one' order by 1) x(n);
select is((select row(confirmed_semester, confirmed_by, row_version) from core.teacher where id = (pg_temp.ours())[1]), row(pg_temp.now(), (select name from core.account where account_name = 'khcontact'), 1), 'who did so last, and the entry is the same');
select is(pg_temp.said(pg_temp.confirm('khchief', pg_temp.theirs())), 'teacher.not_visible', 'nobody of another school');
select is(pg_temp.said(pg_temp.confirm('khchief', pg_temp.ours(), jsonb_build_object('semester', s))), 'checkin.semester', s || ' is not now') from unnest(array[1001, pg_temp.now() + 10]) s;
select throws_ok(format('select pg_temp.confirm(%L, pg_temp.ours(), %L)', 'khchief', f), 'KC003', 'command.body', f)
    from unnest(array['{"teacher_id": "1"}', '{"teacher_id": null}', '{"confirmed": 1}', '{"confirmed": null}', '{"semester": "1151"}', '{"row_version": "1"}']) f;
select is(pg_temp.said(pg_temp.confirm('khchief', (pg_temp.ours())[2:2], '{"row_version": 0}')), 'teacher.changed', 'what was changed meanwhile is not confirmed unseen');
select is((select count(*) from core.teacher where confirmed_semester is not null), 1::bigint, 'none of this counts');

-- Closing ----------------------------------------------------------------------------------------------------------------------
select is(pg_temp.close('khchief', 4) #> '{error,detail,count}', '3', 'not before each is confirmed');
select is(pg_temp.said(pg_temp.confirm('khchief', pg_temp.ours())), 'done', 'all at once');
select is(pg_temp.said(pg_temp.confirm('khchief', (pg_temp.ours())[1:1], '{"confirmed": false}')), 'done', 'one after all not');
select is(pg_temp.said(pg_temp.close('khchief', 4)), 'checkin.unconfirmed', 'then it is not closed either');
select is(pg_temp.said(pg_temp.confirm('khchief', pg_temp.ours())), 'done', 'again all');
select is(pg_temp.said(pg_temp.close('khchief', 3)), 'checkin.changed', 'nor with another number than was seen');
select is(pg_temp.said(pg_temp.close(n, 4)), 'right.missing', n || ' does not close it') from unnest('{khdesk,netdesk,khoperator}'::text[]) n;
select is(pg_temp.said(pg_temp.close('tpchief', 1)), 'checkin.unconfirmed', 'another school has its own');
select is((select count(*) from core.checkin), 0::bigint, 'nothing is closed yet');
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'roster.remind', jsonb_build_object('unit_id', t.unit('123999')))), 'done', 'its desk reminds');
select is(pg_temp.said(t.do(pg_temp.v(n), 'roster.remind', jsonb_build_object('unit_id', t.unit('123999')))), case when n like '%desk' then 'roster.not_visible' else 'right.missing' end, n || ' does not') from unnest('{tpdesk,kdesk,khchief}'::text[]) n;
select is(pg_temp.found('checkin.remind'), (select string_agg('checkin.remind ' || email, ',' order by id) from core.account where unit_id = t.unit('123999') and state = 'open' and account_type in ('chief_manager', 'contact')), 'whoever keeps the roster is mailed, nobody else');
select is((select array[how, standing] from core.unit_reminder), '{mail,roster}', 'and it is written down');
select t.do(pg_temp.v('khdesk'), 'roster.remind', jsonb_build_object('unit_id', t.unit('123999')));
select throws_ok($$select t.do(pg_temp.v('khdesk'), 'roster.remind', jsonb_build_object('unit_id', t.unit('123999')))$$, 'KA007', 'quota.exceeded', 'twice a week at most');
select is(pg_temp.said(pg_temp.close('khcontact', 4)), 'done', '「完成更新維護」');
select is((select row(state, people, teachers, staff, on_leave, joined, departed, changed, since, closed_by) from core.checkin),
    row('closed'::text, 4, 3, 1, 0, 0, 0, 0, core.semester_start(pg_temp.now()), (select name from core.account where account_name = 'khcontact')), 'as it stood');
select is((select array_agg(person_id order by person_id) from core.roster_snapshot where semester = pg_temp.now() and unit_id = t.unit('123999')), (select array_agg(person_id order by person_id) from core.teacher where id = any (pg_temp.ours())), 'and who was on it is kept');
select is(pg_temp.said(pg_temp.close('khchief', 4)), 'checkin.closed', 'not twice');
select is(pg_temp.said(pg_temp.confirm('khchief', pg_temp.ours(), '{"confirmed": false}')), 'checkin.closed', 'what is closed is not taken back');
select is(pg_temp.said(t.do(pg_temp.v('khdesk'), 'roster.remind', jsonb_build_object('unit_id', t.unit('123999')))), 'checkin.closed', 'nor reminded of');

-- Who sees it ------------------------------------------------------------------------------------------------------------------
select is((select count(*) from pg_temp.sees(n, 'checkin')), case when n in ('khchief', 'khcontact', 'khdesk') then 1 else 0 end::bigint, n || ' sees that it is closed') from unnest('{khchief,khcontact,khdesk,tpchief,tpdesk,kdesk,netdesk}'::text[]) n;
select throws_ok($$select pg_temp.sees('khoperator', 'checkin')$$, 'KS001', 'table.unknown', 'a 作業人員 has no such table');
select is((select count(*) from pg_temp.sees('khchief', 'teacher') doc where doc ->> 'confirmed_semester' = pg_temp.now()::text), 4::bigint, 'each entry says so');

-- Opened again by the desk -----------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.reopen(n, '123999')), case when n = 'khdesk' then 'done' when n like '%desk' then 'roster.not_visible' else 'right.missing' end, n || ' opens it again') from unnest('{tpdesk,kdesk,netdesk,khchief,khdesk}'::text[]) n;
select is(pg_temp.said(pg_temp.reopen('khdesk', '123999')), 'checkin.open', 'once');
select is((select array[state, reopened_by, reopen_reason] from core.checkin), array['reopened', (select name from core.account where account_name = 'khdesk'), '試驗原因'], 'by whom, and why');
select is(pg_temp.found('checkin.reopened'), 'checkin.reopened ' || (select email from core.account where account_name = 'khchief'), 'the school is told');
select is((select count(*) from core.roster_snapshot), 4::bigint, 'what was kept stays until it is closed again');
select is(pg_temp.said(t.do(pg_temp.v('khchief'), 'teacher.leave', jsonb_build_object('teacher_id', (pg_temp.ours())[1], 'row_version', (select row_version from core.teacher where id = (pg_temp.ours())[1]), 'departure', 'retire', 'on_date', core.today(), 'back_on', null, 'reason', ''))), 'done', 'one had retired');
select is(pg_temp.said(pg_temp.close('khchief', 3)), 'done', 'and it is closed again');
select is((select row(state, people, departed) from core.checkin), row('closed'::text, 3, 1), 'without them');
select is((select count(*) from core.roster_snapshot where unit_id = t.unit('123999')), 3::bigint, 'also in what is kept');

-- What one school has confirmed another has not; a person counts once ----------------------------------------------------------
update core.teacher set state = 'active', departure = null where id = (select t::bigint from v where name = 'one');
select core.stand_as(x, jsonb_build_object('unit_id', (select unit_id from core.account where account_name = 'tpchief'))) from core.teacher x where x.id = (select max(id) from core.teacher where unit_id = t.unit('123999') and title_id = 7);
select is((select array_agg(confirmed_semester) from core.teacher where id = any (pg_temp.theirs())), '{NULL,NULL}', 'whoever comes from elsewhere is to be confirmed anew');
select is(pg_temp.said(pg_temp.confirm('tpchief', pg_temp.theirs())), 'done', 'there');
select is(pg_temp.said(pg_temp.close('tpchief', 2)), 'done', 'and is closed there');
select is((select count(*) from core.roster_snapshot), (select count(distinct person_id) from core.roster_snapshot), 'each person once');
select is((select count(*) from core.roster_snapshot where unit_id = t.unit('123999')), 2::bigint, 'where it was closed last');

-- Whoever does not close -------------------------------------------------------------------------------------------------------
select pg_temp.teacher(8, '124698');
create or replace function core.roster_day(p_semester core.semester) returns date language sql as $$ select core.today() + 1 $$;
select is(core.take_missed_rosters(), '{"rosters_taken": 0}', 'not before the day');
create or replace function core.roster_day(p_semester core.semester) returns date language sql as $$ select core.today() $$;
select is(core.take_missed_rosters(), '{"rosters_taken": 1}', 'on the day the centre takes what has not been closed');
select is(core.take_missed_rosters(), '{"rosters_taken": 0}', 'once');
select is((select row(state, people, closed_by) from core.checkin where unit_id = t.unit('124698')), row('missed'::text, 1, ''::text), 'and says so');
select is((select array[state] from core.checkin where unit_id = t.unit('123999')), '{closed}', 'the others stay');
insert into v select 'elchief', t.token_for('elchief') where t.account('124698', 'elchief', 'chief_manager', 901) is not null;
select is(pg_temp.said(pg_temp.confirm('elchief', (select array_agg(id) from core.teacher where unit_id = t.unit('124698')))), 'done', 'late is better than never');
select is(pg_temp.said(pg_temp.close('elchief', 1)), 'done', 'and counts');
select is((select state from core.checkin where unit_id = t.unit('124698')), 'closed', 'as closed');
update core.teacher set state = 'left', departure = 'retire' where unit_id = t.unit('124698');
select pg_temp.reopen('khdesk', '124698');
select is(pg_temp.said(pg_temp.close('elchief', 0)), 'checkin.empty', 'a roster with nobody is none');

select * from finish();
rollback;
