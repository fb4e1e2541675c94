-- SPDX-License-Identifier: GPL-3.0-or-later
-- 修改本單位通訊資料: the own unit and no other, by 總負責人 and 連絡人; everybody sees it, and the next list does not undo it.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,khchief,khcontact,khoperator,tpchief}'::text[]) n;
create function pg_temp.change(n text, fields jsonb, more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(n), 'unit.contact', jsonb_build_object('fields', fields) || more) $$;
create function pg_temp.key(answer jsonb) returns text language sql as $$ select coalesce(answer #>> '{error,key}', answer ->> 'status') $$;
create function pg_temp.unit(p_code text default '123999') returns core.unit language sql as $$ select u from core.unit u where u.code = p_code $$;

select is(pg_temp.change('khchief', '{"address": {"base": "", "new": "高雄市鼓山區試驗路3號"}, "phone": {"base": "", "new": "07-6000031#2"}}') -> 'result' -> 'changes',
    '{"phone": {"after": "07-6000031#2", "before": ""}, "address": {"after": "高雄市鼓山區試驗路3號", "before": ""}}', 'a 總負責人 changes both');
select is((pg_temp.unit()).phone, '07-6000031#2', '(they are)');
select is((select doc ->> 'address' from api.public_snapshot('unit') where pk = (pg_temp.unit()).id), '高雄市鼓山區試驗路3號', 'everybody sees it');
select is((select detail #>> '{changes,phone,after}' from audit.entry where what = 'unit.contact' order by id desc limit 1), '07-6000031#2', 'the audit keeps what it was and is');
select is(pg_temp.key(pg_temp.change('khcontact', '{"phone": {"base": "07-6000031#2", "new": "07-6000032"}}')), 'done', 'a 連絡人 as well');
select is(pg_temp.key(pg_temp.change('khchief', '{"phone": {"base": "07-6000031#2", "new": "07-6000033"}}')), 'field.conflict', 'not over what somebody else has changed');
select is(pg_temp.key(pg_temp.change(n, '{"phone": {"base": "07-6000032", "new": "07-6000034"}}')), 'right.missing', n || ' does not') from unnest('{khdesk,khoperator}'::text[]) n;
select is(pg_temp.key(pg_temp.change('tpchief', '{"phone": {"base": "", "new": "02-23456789"}}', jsonb_build_object('unit_id', (pg_temp.unit()).id))), 'done', 'which unit it is, the session says');
select is((pg_temp.unit()).phone || ' ' || (pg_temp.unit('314698')).phone, '07-6000032 02-23456789', '(one''s own)');
select is(pg_temp.key(pg_temp.change('khchief', jsonb_build_object('phone', jsonb_build_object('base', '07-6000032', 'new', x)))), 'field.invalid', 'no phone: ' || x)
    from unnest('{12,07-60,a,""}'::text[]) x;
select is(pg_temp.key(pg_temp.change('khchief', jsonb_build_object('address', jsonb_build_object('base', '高雄市鼓山區試驗路3號', 'new', x)))), 'field.invalid', 'no address: ' || left(x, 10))
    from unnest(array['', '12', repeat('長', 201), e'一路\n1號']) x;
select throws_ok(format('select pg_temp.change(''khchief'', %L)', jsonb_build_object(x, '{"base": "x", "new": "y"}'::jsonb)), 'KC003', 'command.body', 'nor is ' || x || ' changed')
    from unnest('{code,kind,county_id,eligible,chief_reviewer_id}'::text[]) x;

-- The list says what it said: what the school has said stays. It says something new: that counts.
create function pg_temp.listed(p_address text, p_phone text) returns text language sql volatile as $$
    select warning from admin.import_units(jsonb_build_array(jsonb_build_object('code', '123999', 'name', '高雄市立試驗高中', 'founder', 'public', 'county', '高雄市', 'district', '鼓山區',
        'kind', 'senior_high', 'address', p_address, 'phone', p_phone))) $$;
select is(pg_temp.listed('', ''), 'address.mended,phone.mended', 'the same list again');
select is((pg_temp.unit()).phone || ' ' || (pg_temp.unit()).address, '07-6000032 高雄市鼓山區試驗路3號', 'undoes nothing');
select is(pg_temp.listed('', '07-6000099'), 'address.mended,phone.mend_ended', 'one with another phone');
select is((pg_temp.unit()).phone, '07-6000099', 'is believed');

-- Every desk hears of it: not without end.
do $$
begin
    for i in 11..29 loop
        perform pg_temp.change('tpchief', jsonb_build_object('phone', jsonb_build_object('base', (pg_temp.unit('314698')).phone, 'new', '02-234567' || i)));
    end loop;
end $$;
select is((pg_temp.unit('314698')).phone, '02-23456729', 'twenty times');
select throws_ok($$ select pg_temp.change('tpchief', '{"phone": {"base": "02-23456729", "new": "02-23456730"}}') $$, 'KA007', 'quota.exceeded', 'and no more that day');
select * from finish();
rollback;
