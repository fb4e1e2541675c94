-- SPDX-License-Identifier: GPL-3.0-or-later
-- Courses walked: every command × every state × every actor, of their own unit, a lower, a higher and another one. What is
-- expected stands here (II.0, II.2), not in the functions that are tested.
begin;
select no_plan();

select t.account('124698', 'lowchief', 'chief_manager', 951), t.account('CEN12', 'khdesktwo', 'reviewer', 952), t.account('123999', 'khoptwo', 'operator', 953),
    t.account('NET01', 'nettwo', 'reviewer', 954), t.teacher('123999', 'khteacher', 955);
update core.account set name = translate(account_name, 'abcdefghijklmnopqrstuvwxyz', '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地人和');
create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{netdesk,nettwo,kdesk,khdesk,khdesktwo,tpdesk,khchief,khcontact,khoperator,khoptwo,tpchief,lowchief,khteacher}'::text[]) n;
create function pg_temp.ac(n text) returns bigint language sql as $$ select id from core.account where account_name = n $$;

-- One course in each state, of an 作業人員 of 123999; one of its desk, which 教師進修網 reviews; one of 教師進修網.
create temp table place (name text primary key, owner text, runs text[], deputy text[], desk text[], gives text[]);
insert into place values
    ('unit', 'khoperator', '{khchief,khcontact,khoperator,khoptwo}', '{khoptwo}', '{khdesk,khdesktwo}', '{khchief,khcontact,khoperator,khdesk,khdesktwo,netdesk,nettwo}'),
    ('desk', 'khdesk', '{khdesk,khdesktwo}', '{}', '{netdesk,nettwo}', '{khdesk,khdesktwo,netdesk,nettwo}'),
    ('net', 'netdesk', '{netdesk,nettwo}', '{}', '{nettwo}', '{netdesk,nettwo}');
create temp table state (name text primary key, shown text, takes text[]);
insert into state values
    ('submitted', 'submitted', '{approve,return,reject,reassign,deputies}'), ('returned', 'returned', '{reject,reassign,deputies}'),
    ('approved', 'approved', '{take_back,cancel,reassign,deputies}'), ('over', 'list_due', '{take_back,reassign,deputies}'),
    ('list_due', 'list_due', '{take_back,reassign,deputies}'), ('list_submitted', 'list_submitted', '{reassign,deputies}'),
    ('list_returned', 'list_returned', '{reassign,deputies}'), ('rejected', 'rejected', '{}'), ('withdrawn', 'withdrawn', '{}'),
    ('cancelled', 'cancelled', '{}'), ('confirmed', 'confirmed', '{reassign,deputies}'), ('confirmed_empty', 'confirmed_empty', '{reassign,deputies}');
create temp table made as select p.name as place, s.name as state,
    t.course(p.owner, jsonb_build_object('state', case s.name when 'over' then 'approved' else s.name end, 'days', case when s.name in ('over', 'list_due') then -2 else 7 end)) as id
    from place p, state s;
insert into core.course_deputy select m.id, pg_temp.ac('khoptwo') from made m where m.place = 'unit';
update core.course set decided_at = now() where state in ('approved', 'list_due');
-- Offered to the one that is to answer.
insert into core.course_handover(course_id, from_account_id, to_account_id) select m.id, pg_temp.ac(p.owner), pg_temp.ac(case m.place when 'unit' then 'khoptwo' when 'desk' then 'khdesktwo' else 'nettwo' end)
    from made m join place p on p.name = m.place;

create temp table kinds (kind text primary key, right_of text[]);
insert into kinds select k, '{reviewer}'::text[] from unnest('{approve,return,reject,take_back}'::text[]) k
    union all select k, '{reviewer,chief_manager,contact,operator}'::text[] from unnest('{cancel,reassign,accept,deputies}'::text[]) k;

create function pg_temp.try(p_actor text, p_kind text, p_place text, p_id bigint) returns text language plpgsql as $$
declare
    answer jsonb;
    said   text;
begin
    begin
        answer := t.do(pg_temp.v(p_actor), 'course.' || p_kind, jsonb_build_object('course_id', p_id, 'revision', 1, 'row_version', 1, 'reason', '一個夠長的理由', 'accept', true,
            'account_id', pg_temp.ac(case p_place when 'unit' then 'khcontact' when 'desk' then 'khdesktwo' else 'nettwo' end), 'account_ids', '[]'::jsonb));
        said := coalesce(answer #>> '{error,key}', 'done');
        raise exception 'undo';
    exception when others then
        if sqlerrm <> 'undo' then said := sqlerrm; end if;
    end;
    return said;
end $$;

create function pg_temp.expected(p_actor text, p_kind text, p place, s state) returns text language sql as $$
    select case
        when not ac.account_type = any (k.right_of) then 'right.missing'
        when k.kind in ('approve', 'return', 'reject', 'take_back') then
            case when ac.unit_id <> (select d.unit_id from core.account d where d.account_name = p.desk[1]) then 'course.not_visible'
                 when p_actor = p.owner then 'course.self_review'
                 when k.kind = any (s.takes) then 'done' else 'course.state' end
        when k.kind = 'cancel' then case when p_actor <> all (p.runs) then 'course.not_visible' when k.kind = any (s.takes) then 'done' else 'course.state' end
        when k.kind = 'reassign' then case when p_actor <> all (p.gives) then 'course.not_visible' when k.kind = any (s.takes) then 'done' else 'course.state' end
        when k.kind = 'deputies' then case when p_actor <> all (p.gives) or p_actor <> all (p.runs) then 'course.not_visible'
            when k.kind = any (s.takes) then 'done' else 'course.state' end
        when k.kind = 'accept' then case when p_actor <> case p.name when 'unit' then 'khoptwo' when 'desk' then 'khdesktwo' else 'nettwo' end then 'course.not_offered'
            when 'reassign' = any (s.takes) then 'done' else 'course.state' end end
    from core.account ac, kinds k where ac.account_name = p_actor and k.kind = p_kind $$;

select is(pg_temp.try(a.name, k.kind, m.place, m.id), pg_temp.expected(a.name, k.kind, p, s), format('%s: %s of a course of %s that is %s', a.name, k.kind, m.place, m.state))
from v a, kinds k, made m join place p on p.name = m.place join state s on s.name = m.state order by a.name, k.kind, m.place, m.state;

-- What each sees: the heads of the own unit's courses, and of those that the own desk reviews; forms: 作業人員 the own ones.
create function pg_temp.sees(actor text, tab text) returns bigint[] language plpgsql as $$
begin
    perform api.open(pg_temp.v(actor));
    return array(select pk from api.snapshot(tab) order by pk);
exception when sqlstate 'KS001' then return null;
end $$;
create temp table sight (actor text primary key, places text[]);
insert into sight values ('khchief', '{unit}'), ('khcontact', '{unit}'), ('khoperator', '{unit}'), ('khoptwo', '{unit}'), ('khdesk', '{unit,desk}'), ('khdesktwo', '{unit,desk}'),
    ('netdesk', '{desk,net}'), ('nettwo', '{desk,net}'), ('kdesk', '{}'), ('tpdesk', '{}'), ('tpchief', '{}'), ('lowchief', '{}'), ('khteacher', null);
select is(pg_temp.sees(s.actor, 'course'), case when s.places is not null then array(select m.id from made m where m.place = any (s.places) order by 1) end, s.actor || ' sees the courses of ' || coalesce(array_to_string(s.places, ' '), 'nobody')) from sight s;
select is((select count(distinct d.doc ->> 'course_id') from (select api.open(pg_temp.v('khoptwo'))) o, lateral api.snapshot('course_revision') d), 12::bigint, 'a deputy has the forms');
delete from core.course_deputy;
select is((select count(*) from (select api.open(pg_temp.v('khoptwo'))) o, lateral api.snapshot('course_revision') d), 0::bigint, 'a colleague has not');

-- The states as they are read: nobody has written yet that a course is over.
select is((select d.doc ->> 'state' from (select api.open(pg_temp.v('khchief'))) o, lateral api.snapshot('course') d where d.pk = m.id), s.shown, 'shown as it is now: ' || s.name)
    from made m join state s on s.name = m.state where m.place = 'unit';

select * from finish();
rollback;
