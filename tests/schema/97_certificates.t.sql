-- SPDX-License-Identifier: GPL-3.0-or-later
-- 研習時數證明: a certificate follows the awards. Its number, its code with the check symbol, its versions; what whoever verifies it hears;
-- and revoking, which is a desk's.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.teacher('123999', 'ceone', 9701), t.teacher('123999', 'cetwo', 9702), t.teacher('314698', 'cetp', 9703);
select t.account('CEN12', 'khsecond', 'reviewer', 9710);
insert into v select n, t.token_for(n) from unnest('{khchief,khdesk,khsecond,tpdesk,netdesk,ceone,cetwo,cetp}'::text[]) n;
create temp table c as select t.course('khchief', '{"title": "證明試驗研習", "state": "approved"}') as id;
create function pg_temp.f(p_account text, p_kind text default 'hours') returns core.certificate language sql as $$
    select f.* from core.certificate f join core.teacher x using (person_id) where x.account_name = p_account and f.course_id = (select id from c) and f.kind = p_kind $$;
-- As somebody who holds the paper asks, with the proof that it costs.
create function pg_temp.verify(p_number text, p_code text, p_version bigint default null, p_token text default null) returns jsonb language plpgsql as $$
declare
    asked jsonb;
begin
    begin
        return api.verify_certificate(p_token, p_number, p_code, p_version, null);
    exception when sqlstate 'KA008' then
        get stacked diagnostics asked = pg_exception_detail;
    end;
    return api.verify_certificate(p_token, p_number, p_code, p_version, t.solve(asked ->> 'challenge', (asked ->> 'bits')::int));
end $$;
update core.setting set value = '4' where key = 'proof_bits';

-- Numbers and codes ---------------------------------------------------------------------------------------------------------------
select is(core.code_check('7K3M9QXR2B5T'), 'G', 'the check symbol of II.9.4''s first vector');
select is(core.code_check('000000000001'), '1', 'and of its second');
select ok(bool_and(c ~ '^[0-9A-HJKMNP-TV-Z]{12}[0-9A-HJKMNP-TV-Z*~$=U]$' and right(c, 1) = core.code_check(left(c, 12))), 'a new code has its check symbol')
    from (select core.new_certificate_code() as c from generate_series(1, 50)) x;
select is((select count(distinct core.new_certificate_code())::int from generate_series(1, 200)), 200, 'and is another one each time');
select is(core.typed_certificate_code(' 7k3m-9qxr-2b5t-g '), '7K3M9QXR2B5TG', 'a code is read as people type it');
select is(core.typed_certificate_code('OIL0'), '0110', 'with letters that look like digits');

-- Issued with the award -----------------------------------------------------------------------------------------------------------
select t.award('ceone', (select id from c), 3), t.award('cetwo', (select id from c), 0), t.award('cetp', (select id from c), 2.5);
select matches((pg_temp.f('ceone')).number, '^' || extract(year from core.today())::int - 1911 || '-123999-[0-9]{6}$', 'its number: year of the Republic, organiser, serial');
select isnt((pg_temp.f('ceone')).number, (pg_temp.f('cetp')).number, 'each has its own');
select is((pg_temp.f('ceone')).hours || ' ' || (pg_temp.f('ceone')).state || ' ' || (pg_temp.f('ceone')).version, '3.0 valid 1', 'it stands for the hours that were confirmed');
select ok((pg_temp.f('cetwo')).id is null, 'who did not pass has none');
select t.award('ceone', (select id from c), 2, '{"kind": "lecture"}');
select is((pg_temp.f('ceone', 'lecture')).hours, 2.0, 'hours as a lecturer have a certificate of their own');
select is((pg_temp.f('ceone')).version, 1, 'and leave the other one as it was');

-- Verified -------------------------------------------------------------------------------------------------------------------------
create temp table first as select * from pg_temp.f('ceone');
select is(pg_temp.verify(number, code) - '{issued_on,changed_on,date_from,date_to,course_number,organiser}'::text[], jsonb_build_object('number', number, 'version', 1, 'state', 'valid', 'revoked_for', null,
    'reason', '', 'kind', 'hours', 'hours', 3.0, 'name', '試○○師', 'title', '證明試驗研習', 'shown_hours', null), 'whoever has number and code hears what it stands for, the name masked') from first;
select is(pg_temp.verify(lower(number), code, 1) ->> 'shown_hours', '3.0', 'a paper is asked about by its version') from first;
select is(pg_temp.verify(number, code, null, pg_temp.v('cetp')) ->> 'state', 'valid', 'also by somebody who is signed in') from first;
select is(pg_temp.verify(number, (select code from pg_temp.f('cetp'))), null, 'another one''s code opens nothing') from first;
select is(pg_temp.verify('115-123999-999999', code), null, 'nor does a number that there is not, and both are the same') from first;
select throws_ok(format('select api.verify_certificate(null, %L, %L)', number, code), 'KA008', 'proof.needed', 'it has its price') from first;
select throws_ok(format('select api.verify_certificate(%L, %L, %L)', pg_temp.v('ceone'), number, code), 'KA008', 'proof.needed', 'for those who are signed in too') from first;
create temp table price as select auth.price('verify', 'number', '115-123999-777777') as calm;
do $$ begin for i in 1..6 loop perform pg_temp.verify('115-123999-777777', '0000000000011'); end loop; end $$;
select cmp_ok(auth.price('verify', 'number', '115-123999-777777'), '>', calm, 'wrong codes for one number make it dearer') from price;
select is(auth.price('verify', 'number', '115-123999-888888'), calm, 'and no other') from price;

-- Corrected ------------------------------------------------------------------------------------------------------------------------
select t.award('ceone', (select id from c), 2);
select is((pg_temp.f('ceone')).number, number, 'a correction keeps the number') from first;
select is((pg_temp.f('ceone')).code, code, 'and the code') from first;
select is((pg_temp.f('ceone')).version || ' ' || (pg_temp.f('ceone')).hours || ' ' || (pg_temp.f('ceone')).state, '2 2.0 valid', 'and is another version');
select is(pg_temp.verify(number, code, 1) - '{issued_on,changed_on,date_from,date_to,course_number,organiser,title,name,number,kind,reason,revoked_for}'::text[], '{"state": "superseded", "version": 2, "hours": 2.0, "shown_hours": 3.0}', 'the old paper is known as such, with what it says and what holds') from first;
select is(pg_temp.verify(number, code, 2) ->> 'state', 'valid', 'the new one is good') from first;
update core.award set told_at = now() where course_id = (select id from c);
select is((pg_temp.f('ceone')).version, 2, 'that somebody was told changes nothing');
select t.award('ceone', (select id from c), 0);
select is((pg_temp.f('ceone')).state || ' ' || (pg_temp.f('ceone')).revoked_for || ' ' || (pg_temp.f('ceone')).hours, 'revoked corrected 0.0', 'no hours, no certificate');
select t.award('ceone', (select id from c), 1.5);
select is((pg_temp.f('ceone')).state || ' ' || (pg_temp.f('ceone')).version || ' ' || (pg_temp.f('ceone')).hours, 'valid 4 1.5', 'it comes back with hours');
select t.award('ceone', (select id from c), null);
select is((pg_temp.f('ceone')).state, 'revoked', 'a list that is taken back takes it along');
select is((select string_agg(version || ':' || hours || state, ' ' order by version) from core.certificate_version where certificate_id = (pg_temp.f('ceone')).id), '1:3.0valid 2:2.0valid 3:0.0revoked 4:1.5valid 5:0.0revoked', 'and every version stays known');
select throws_ok('update core.certificate_version set hours = 9', '42501', 'append_only', 'none of which is ever changed');

-- Revoked by a desk ----------------------------------------------------------------------------------------------------------------
create function pg_temp.decide(p_who text, p_kind text, f core.certificate, p_more jsonb default '{}') returns text language plpgsql as $$
declare a jsonb := t.do(pg_temp.v(p_who), p_kind, jsonb_build_object('number', f.number, 'version', f.version, 'reason', '冒名簽到') || p_more);
begin
    return coalesce(a #>> '{result,state}', a #>> '{error,key}');
end $$;
select is(pg_temp.decide('tpdesk', 'certificate.revoke', pg_temp.f('cetp')), 'certificate.not_visible', 'another desk has no say');
select is(pg_temp.decide('khchief', 'certificate.revoke', pg_temp.f('cetp')), 'right.missing', 'nor has the organiser');
select is(pg_temp.decide('khdesk', 'certificate.revoke', pg_temp.f('cetp'), '{"version": 9}'), 'certificate.changed', 'who saw another version decides on nothing');
select is(pg_temp.decide('khdesk', 'certificate.revoke', pg_temp.f('cetp'), '{"reason": ""}'), 'reason.missing', 'nor without a reason');
select is(pg_temp.decide('khdesk', 'certificate.revoke', pg_temp.f('cetp')), 'revoked', 'the desk of the course revokes');
select is((select subject from core.mail where template = 'certificate.revoked' and address = 'cetp@example.edu.tw'), '【全國教師在職進修資訊網】研習時數證明撤銷通知（' || (pg_temp.f('cetp')).number || '）', 'the person is told');
select is(pg_temp.verify((pg_temp.f('cetp')).number, (pg_temp.f('cetp')).code) ->> 'reason', '冒名簽到', 'and whoever verifies it reads why');
select t.award('cetp', (select id from c), 1);
select is((pg_temp.f('cetp')).state || ' ' || (pg_temp.f('cetp')).hours, 'revoked 1.0', 'a correction does not make it good again');
select is(pg_temp.decide('khdesk', 'certificate.revoke', pg_temp.f('cetp')), 'certificate.state', 'once is enough');
select is(pg_temp.decide('netdesk', 'certificate.restore', pg_temp.f('cetp')), 'valid', '教師進修網 takes that back');
select is(pg_temp.decide('khdesk', 'certificate.restore', pg_temp.f('cetp')), 'certificate.state', 'which is possible once too');
-- Four eyes: somebody of the desk who teaches in the course.
insert into core.course_lecturer(course_id, revision, no, name, kind, person_id) select (select id from c), 1, 9, '試驗員', 'external', person_id from core.account where account_name = 'khsecond';
select is(pg_temp.decide('khsecond', 'certificate.revoke', pg_temp.f('cetp')), 'certificate.hand', 'who has a hand in the course leaves it to a colleague');

-- Seen -----------------------------------------------------------------------------------------------------------------------------
create function pg_temp.seen(p_actor text) returns text language plpgsql as $$
begin
    perform api.open(pg_temp.v(p_actor));
    return (select string_agg(doc ->> 'number', ' ' order by doc ->> 'number') from api.snapshot('certificate'));
exception when sqlstate 'KS001' then return 'no table';
end $$;
select is(pg_temp.seen('cetp'), (pg_temp.f('cetp')).number, 'a teacher has the own ones');
select is(pg_temp.seen('cetwo'), null, 'and nobody else''s');
select is(pg_temp.seen(a), 'no table', a || ' has none of them') from unnest('{khdesk,khchief,netdesk}'::text[]) a;
select is((select count(*)::int from sync.change s where s.tab = 'certificate' and s.unit_id is not null), 0, 'no unit is told of any');
select * from finish();
rollback;
