-- SPDX-License-Identifier: GPL-3.0-or-later
-- What became of each print of one's own form (查詢申請進度): its applicant is told, and nobody else.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
insert into v select n, t.token_for(n) from unnest('{khdesk,tpdesk,khchief}'::text[]) n;
insert into v select 's' || i, t.secret() from generate_series(1, 3) i;
select t.apply(pg_temp.v('s' || i), t.form('chief_manager', 'OwnPrint' || i, 1180 + i, '124698')) from generate_series(1, 2) i;
create function pg_temp.id(s text) returns bigint language sql as $$ select application_id from auth.case_secret where secret_hash = auth.secret_hash(pg_temp.v(s)) $$;
create function pg_temp.print(s text, rev int) returns text language sql volatile as $$
    select coalesce(x #>> '{error,key}', x ->> 'status') from api.submit_anon(pg_temp.v(s), t.uuid7(), 'application.print', jsonb_build_object('revision', rev, 'installation', 'x')::text) x $$;
create function pg_temp.prints(s text) returns jsonb language sql volatile as $$ select api.case(pg_temp.v(s)) -> 'prints' $$;
create function pg_temp.stands(s text) returns text[] language sql volatile as $$
    select array_agg(format('%s.%s %s', p ->> 'revision', p ->> 'copy', p ->> 'standing') order by o) from jsonb_array_elements(pg_temp.prints(s)) with ordinality x(p, o) $$;

select is(pg_temp.prints('s1'), '[]', 'nothing was printed yet');
select is(pg_temp.print('s1', 1), 'done', 'a print is counted');
select is(pg_temp.stands('s1'), '{1.1 missing}', 'and is out');
select is(pg_temp.print('s1', 1), 'done', 'printed once more');
select is(pg_temp.stands('s1'), '{"1.1 void","1.2 missing"}', 'the older copy is void');
select is(pg_temp.prints('s2'), '[]', 'of another case that is not told');
select is(api.case(pg_temp.v('s3')) -> 'prints', null, 'nor to a secret without a case');
select ok((select bool_and(p ? 'at' and not (p ->> 'by_desk')::boolean) from jsonb_array_elements(pg_temp.prints('s1')) p), 'each with its time, and that it is the applicant''s own');

-- Printed by the desk in a run: it is told, and not who of the desk it was ------------------------------------------------------
select t.do(pg_temp.v('khdesk'), 'run.print', jsonb_build_object('cases', jsonb_build_array(jsonb_build_object('application_id', pg_temp.id('s1'), 'revision', 1)), 'purpose', '代印轉交'));
select is(pg_temp.stands('s1'), '{"1.1 void","1.2 void","1.3 missing"}', 'a print of the desk is a copy like the others');
select is(pg_temp.prints('s1') #>> '{2,by_desk}', 'true', 'and it is said that the desk has printed it');
select is((select array_agg(distinct k order by k) from jsonb_array_elements(pg_temp.prints('s1')) p, jsonb_object_keys(p) k), '{at,by_desk,copy,revision,standing}', 'who of the desk is not said');

-- What becomes of it ------------------------------------------------------------------------------------------------------------
select t.do(pg_temp.v('khdesk'), 'scan.attach', jsonb_build_object('application_id', pg_temp.id('s1'), 'revision', 1, 'name', 'x.pdf', 'mime', 'application/pdf',
    'content', encode('%PDF-1', 'base64'), 'sha256', encode(sha256('%PDF-1'), 'hex')));
update core.scan set at = clock_timestamp();  -- all of this is one transaction
select is(pg_temp.stands('s1'), '{"1.1 void","1.2 void","1.3 scanned"}', 'the desk has a scan of it');
select t.on(pg_temp.v('khdesk'), 'application.receive', pg_temp.id('s1'), '{"how": "post", "head_seal": true}');
select is(pg_temp.stands('s1'), '{"1.1 void","1.2 void","1.3 back"}', 'it is back');
select is(pg_temp.print('s2', 1), 'done', 'another one');
select t.on(pg_temp.v('khdesk'), 'application.reject', pg_temp.id('s2'), '{"reason": "x"}');
select is(pg_temp.stands('s2'), '{"1.1 ended"}', 'is waited for no more');

-- Nobody else reads it ------------------------------------------------------------------------------------------------------------
select throws_ok('set local role desk_user; select core.prints_of(1)', '42501', null, 'no login calls it by itself');
reset role;
select throws_ok('set local role desk_anon; select core.prints_of(1)', '42501', null, 'nor does one without an account');
reset role;
select is(pg_temp.prints('s1') @? '$[*].name', false, 'no name stands in it');
-- A flood of prints does not make the answer grow.
insert into core.print_copy(application_id, revision, copy, by_name) select pg_temp.id('s1'), 1, n, 'x' from generate_series(4, 90) n;
select is(jsonb_array_length(pg_temp.prints('s1')), 50, 'the last fifty are told');
select is(pg_temp.prints('s1') #>> '{49,copy}', '90', 'the newest of them last');
select * from finish();
rollback;
