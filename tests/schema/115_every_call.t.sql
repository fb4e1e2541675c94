-- SPDX-License-Identifier: GPL-3.0-or-later
-- What every call passes by, and what is read off at a glance there: it says the same as what it stands for.
begin;
select plan(12);

-- The text that policies read says of each role and table what the table of rights does.
create function pg_temp.hold(p_type text, p_scopes jsonb) returns text language sql as $$
    select set_config('inservice_gate.actor', auth.to_hold(jsonb_populate_record(null::auth.actor,
        jsonb_build_object('person_id', 123456789012, 'unit_id', 4711, 'account_type', p_type, 'must_change', false) || jsonb_build_object('scopes', p_scopes))), true)
$$;
create function pg_temp.differs() returns setof text language plpgsql as $$
declare s auth.sight;
begin
    for s in select * from auth.sight loop
        perform pg_temp.hold(s.account_type, s.scopes);
        return query select s.account_type || ' ' || t.tab from sync.tab t
            where auth.my_scope(t.tab) is distinct from (select v.scope from auth.visibility v where v.account_type = s.account_type and v.tab = t.tab);
        if (auth.my_person(), auth.my_unit(), auth.is_teacher(), auth.my_scopes()) is distinct from (123456789012, 4711, s.account_type = 'teacher', s.scopes)
            or auth.my_secret() is not null then return next s.account_type;
        end if;
    end loop;
end $$;
select is_empty('select pg_temp.differs()', 'how far each role sees in each table');
select set_config('inservice_gate.actor', auth.to_hold(jsonb_populate_record(null::auth.actor, '{"account_type": "case", "case_hash": "\\xabcdef"}')), true);
select ok(auth.my_secret() = '\xabcdef' and auth.my_person() is null and auth.my_unit() is null and auth.my_scope('application') is null
    and auth.my_scopes() is null and not auth.is_teacher(), 'of a case there is its secret, and nothing else');
select pg_temp.hold('reviewer', null);
select ok(auth.my_scope('application') is null and auth.my_scopes() is null, 'who sees in no table sees nothing');
select is(auth.to_hold(jsonb_populate_record(null::auth.actor, '{"person_id": 1, "unit_id": 2, "must_change": true, "scopes": {"account": "unit"}}')), '',
    'nor does who has a password to change first');
select set_config('inservice_gate.actor', '', true);

-- The settings of sign-in stand with what a role sees, and follow at once.
update core.setting set value = '7' where key = 'session_idle_minutes';
select is_empty($$ select account_type from auth.sight where idle <> '7 minutes' $$, 'a change of how long one may be idle holds at once');
update core.setting set value = '1' where key = 'reviewers_bind_device';
select results_eq($$ select account_type from auth.sight where binds $$, $$ values ('reviewer') $$, 'and so does that reviewers bind a device, they alone');
update core.setting set value = '0' where key = 'reviewers_bind_device';
select is_empty($$ select account_type from auth.sight where binds $$, 'until it is taken back');

-- A text of these signs alone is passed without looking at it further.
select is_empty($$ select to_hex(n) from generate_series(1, 65533) n where n not between x'D800'::int and x'DFFF'::int
    and core.check_text(chr(n), 1, 1) is null and (chr(n) is not nfkc normalized or chr(n) <> core.unified(chr(n)) or core.has_unseen(chr(n))
        or chr(n) ~ ('[' || core.forbidden() || core.blanks() || ']')) $$, 'no sign is passed that would be refused');
select is_empty($$ select t from unnest(array[' 教師', '教師 ', '教  師', e'教\n師', e'教\t師', '教　師', '教' || chr(8203) || '師', chr(64016)]) t
    where core.check_text(t, 1, 20) is null $$, 'and a blank too many, what is not seen and a sign of another form are');
select is_empty($$ select t from unnest(array['教師', 'A 教師 7', '0912-345-678', '~!']) t where core.check_text(t, 1, 20) is not null $$, 'while words pass');

-- Each handler is found by its name, and nothing by another.
select is_empty($$ select x.name from (select k.handler as name from cmd.kind k union select k.charge from cmd.kind k where k.charge is not null) x
    where strpos((select p.prosrc from pg_proc p where p.oid = 'cmd.dispatch(text,auth.actor,jsonb)'::regprocedure), format('cmd.%I(a, body)', x.name)) = 0 $$,
    'every handler and every charge is reached');
select throws_ok($$ select cmd.dispatch('decide', null, '{}') $$, 'P0001', 'no handler is named decide', 'and a function of that schema that is none is not');
select * from finish();
rollback;
