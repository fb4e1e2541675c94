-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rules of the field in the centre; all numbers are synthetic (domain.md 1.1).
begin;
select no_plan();

select is(core.check_national_id(x), null, x || ' is valid') from unnest('{A100000001,B200000004,C100000012,D200000015,E100000103,F200000106,H100000026,I200000023,O100000031,W200000049,X100000054,Z200000068,A123456789,
    AA00000009,AB00000001,AC00000003,AD00000005,FC00000017,HD00000011,EC00000105,BD00000104,IC00000023,OD00000035,
    A800000005,A900000007,B800000015,F900000011,H870000012,E970000020,D880000039,C980000049,K890000056,T990000064}'::text[]) x;
select is(core.check_national_id(x), 'national_id.checksum', x || ': checksum') from unnest('{A100000000,A123456780,B212345678,AA00000000,AB23456780,AD12345678,A800000010,A900000010,B870000010}'::text[]) x;
select is(core.check_national_id(x), 'national_id.format', x || ': format') from unnest('{A323456789,1A23456789,a123456789,A12345678O,Ａ123456789,AE00000009,A 00000009,aa00000009,1C00000007,AC0000000X,A700000014,A600000014,8800000014,a800000014,A80000001B}'::text[]) x;
select is(core.check_national_id(x), 'national_id.length', x || ': length') from unnest('{A12345678,A1234567890,AC0000000,AC000000000,A8000000140,A80000001,""}'::text[]) x;
select is(core.sex_of_national_id(x), s, x || ' is ' || s) from (values ('A100000001', 'male'), ('B200000004', 'female'), ('AA00000009', 'male'), ('AB00000001', 'female'),
    ('AC00000003', 'male'), ('AD00000005', 'female'), ('A800000005', 'male'), ('A900000007', 'female')) v(x, s);
-- Every single wrong digit changes the sum but for those the checksum cannot see (9.72 %).
select cmp_ok((select count(*)::numeric / sum(count(*)) over () from (select core.check_national_id(overlay('A123456789' placing d::text from p)) is null as passes
    from generate_series(3, 10) p, generate_series(0, 9) d where substr('A123456789', p, 1) <> d::text) x group by passes order by passes desc limit 1), '<', 0.15, 'the checksum sees single wrong digits');

select is(core.check_account_name(x), r, x || ' → ' || coalesce(r, 'valid')) from (values ('AA00000', null), ('abc', null), ('ab3456789012345', null), ('ab', 'account_name.length'), ('', 'account_name.length'),
    ('ab34567890123456', 'account_name.length'), ('a1234', 'account_name.letters'), ('1abcd', 'account_name.letters'), ('ab_cd', 'account_name.characters'), ('ab cd', 'account_name.characters'),
    ('ａｂc', 'account_name.characters'), ('王大明', 'account_name.characters'), (e'abc\n', 'account_name.characters')) v(x, r);

select is(core.check_phone(x, false), r, x || ' → ' || coalesce(r, 'valid')) from (values ('07-6000000', null), ('04-37061628', null), ('02-22345678#123', null), ('037-600000', null), ('049-2600000', null),
    ('089-600000', null), ('082-300000', null), ('0836-50000', null), ('0826-60000', null), ('06-9600000', null), ('0912-345-678', null), ('0809-000000', null), ('07-6000000#1234567', null), ('09-12345678', 'phone.area'), ('0912-345678', 'phone.area'), ('0800-600000', null), ('070-12345678', null),
    ('02-7712345', 'phone.digits'), ('03-7600000', 'phone.area'), ('01-2345678', 'phone.area'), ('0226000000', 'phone.format'), ('', 'phone.empty'), ('04-56000000', 'phone.digits'),
    ('07-6000000#', 'phone.extension'), ('07-6000000#12345678', 'phone.extension'), ('07-6000000#a', 'phone.extension'), (e'07-6000000\n', 'phone.format'), ('(07)6000000', 'phone.format')) v(x, r);
select is(core.check_phone('07-6000000#12', true), 'phone.extension', 'a fax has no extension');
select is(core.check_phone('0912-345-678', true), null, 'a mobile number as fax is doubtful, not wrong');

select is(core.check_email(x), r, x || ' → ' || coalesce(r, 'valid')) from (values ('a@example.edu.tw', null), ('a.b+c@example.invalid', null), ('', 'email.length'), ('a@example', 'email.format'),
    ('a b@example.tw', 'email.format'), ('a@@example.tw', 'email.format'), ('a@example.tw' || chr(10), 'email.format'), ('a@example.tw, b@example.tw', 'email.format'), ('.a@example.tw', 'email.format'),
    ('a@1.2.3.4', 'email.format'), ('a@Example.tw', 'email.format'), (repeat('a', 65) || '@example.tw', 'email.format'), (repeat('a', 250) || '@a.tw', 'email.length'), (e'a@example.tw\r\nBcc: b@example.tw', 'email.format')) v(x, r);

select is(core.check_name(x), r, x || ' → ' || coalesce(r, 'valid')) from (values ('王大明', null), ('歐陽試驗', null), ('尤幹‧哈勇', null), ('𠮷野家', null), ('𡈽', null), ('Mary O''Neil-Smith', null), ('J. R. Test', null), ('', 'name.empty'),
    (repeat('王', 51), 'name.length'), ('王 ', 'text.not_normalised'), ('王  明', 'text.not_normalised'), ('Ｍary', 'text.not_normalised'), ('王1明', 'name.characters'), ('王<b>', 'name.characters'),
    (e'王\n明', 'name.characters'), ('王;drop', 'name.characters'), ('‧王', 'name.characters'), ('---', 'name.characters'),
    ('''Atul Ka^ti', null), ('Kin_gan Sa:y', null), ('葛' || U&'\+0E0100' || '城', null), ('王・明', 'text.not_normalised'), ('王‧‧明', 'name.characters'), ('王:明', 'name.characters'), ('王.明', 'name.characters'), ('王' || U&'\0304' || '明', 'name.characters'), ('瓦浪' || U&'\02D9' || '比令', 'text.not_normalised'), (U&'\A78F', 'text.not_normalised'), (U&'\115F\115F', 'text.not_normalised'),
    ('林' || U&'\2ED1' || '安', 'text.not_normalised'), ('林' || U&'\061C' || '安', 'text.not_normalised'), ('林安' || U&'\FE0F', 'text.not_normalised'), ('葛' || U&'\+0E0100\+0E0101', 'text.not_normalised'),
    ('x' || repeat(U&'\0316', 5), 'name.characters'), ('林' || U&'\E000' || '安', 'name.characters'), ('瓦浪''比令', 'name.characters'), ('ပြည့်ဖြိုး', null),
    ('A''''B', 'name.characters'), ('A -B', 'name.characters'), ('A_-B', 'name.characters'), ('A..B', 'name.characters'), (U&'\0304' || 'A', 'name.characters'), ('A-' || U&'\0304' || 'B', 'name.characters'),
    ('王‮明', 'text.not_normalised')) v(x, r);
select is(core.mask_name(x), r, x || ' → ' || r) from (values ('謝小威', '謝○威'), ('王明', '王○'), ('歐陽文華', '歐○○華'), ('王', '○'), ('尤幹‧哈勇', '尤幹‧○'), ('𠮷田明', '𠮷○明'), ('A B C', 'A ○ C')) v(x, r);
select is(core.mask_national_id('A123456789'), 'A12345****', 'the last four are hidden');

select is(core.check_text(x, 1, 10, m), r, format('%L → %s', x, coalesce(r, 'valid'))) from (values ('主任', false, null), ('', false, 'text.empty'), (repeat('長', 11), false, 'text.length'), (e'a\u0007', false, 'text.control'),
    (e'a\nb', false, 'text.control'), (e'a\nb', true, null), (e'a\tb', true, 'text.control'), (e'a\u202Eb', true, 'text.not_normalised'), (e'a\u2066b', false, 'text.not_normalised'), (e'a\u2028b', true, 'text.control'), (e'a\uE000b', true, 'text.control'),
    (e'a\uFFFDb', false, 'text.control'), (e'x\u0316\u0316\u0316\u0316\u0316', true, 'text.control'), (e'a\u00ADb', true, 'text.not_normalised'), (e'a\U000E0041b', false, 'text.not_normalised'), (e'\u2ED1', false, 'text.not_normalised'),
    (e'葛\U000E0100', false, null), (' a', false, 'text.not_normalised'), ('a ', true, 'text.not_normalised'),
    ('ａ', false, 'text.not_normalised'), ('缺章，請補', true, null), (e'a\u200Bb', false, 'text.not_normalised'), ('a  b', false, 'text.not_normalised')) v(x, m, r);

-- A title has letters in it, also when a hostile desk sends it.
select is(core.has_letter(x), r, x || ' has letters: ' || r) from (values ('教師', true), ('1', false), ('①', false), ('…', false), ('1年級導師', true), ('Teacher', true)) v(x, r);
select throws_ok(format('select core.body_words(%L, %L, 1, 50)', jsonb_build_object('job_title', x), 'job_title'), 'KD005', 'field.invalid', x || ' is no title') from unnest('{1,12345,…,①}'::text[]) x;

-- What search and lists compare.
select is(core.fold(a), core.fold(b), a || ' is found by ' || b) from (values ('霧台鄉', '霧臺鄉'), ('峰', '峯'), ('⺠生', '民生'), ('瓦浪˙比令', '瓦浪‧比令'), ('ＡＢＣ', 'abc'), (e'試\u200B驗', '試驗')) v(a, b);

-- A mail template's marks are filled once: a value that looks like a mark stays text; a line break never reaches a subject.
select is(core.fill('a {x} b {y}', '{"x": "{y}", "y": "1"}'), 'a {y} b 1', 'filled in one pass');
select lives_ok($$ select core.post('code.address', 'a@example.edu.tw', '{"code": "123456"}', null, null) $$, 'a mail with all its values');
select throws_ok($$ select core.post('code.follow', 'a@example.edu.tw', '{"code": "123456"}', null, null) $$, null, null, 'a mail that lacks a value is a fault');
select is_empty($$ select key from core.mail_template where subject || body ~ '[0-9]{9}|身分證' $$, 'no ID in any mail');

-- Verifiers.
select lives_ok($$ select core.check_verifier(t.verifier('x')) $$, 'a whole verifier');
select throws_ok(format('select core.check_verifier(%L)', t.verifier('x') || v), 'KC003', 'command.body', 'refused: ' || v::text) from unnest('{"{\"opslimit\": 1}","{\"memlimit\": 8192}","{\"kdf\": \"md5\"}","{\"salt\": \"00\"}","{\"stored_key\": \"zz\"}","{\"server_key\": null}"}'::jsonb[]) v;

-- The tree and the rules of who reviews.
select is((select chief_reviewer_id from core.unit where code = u), t.unit(d), u || ' chief → ' || d) from (values ('123999', 'CEN12'), ('124698', 'CEN12'), ('314698', 'CEN31'), ('120398', 'K12EA'), ('131398', 'K12EA'), ('0998', 'NET01'), ('12NS98', 'NET01')) v(u, d);
select is((select colleague_reviewer_id from core.unit where code = u), t.unit(d), u || ' colleague → ' || coalesce(d, 'own 總負責人')) from (values ('123999', null), ('131398', null), ('0998', 'NET01'), ('12NS98', 'NET01')) v(u, d);
select is((select chief_reviewer_id from core.unit where code = '134698'), null, 'a county whose centre is not entered yet has no desk');
select lives_ok($$ select admin.set_override('120398', 'chief', 'NET01', 'S0') $$, 'an override');
select is((select chief_reviewer_id from core.unit where code = '120398'), t.unit('NET01'), 'wins over the rules');
select lives_ok($$ select admin.set_override('120398', 'chief', null, '') $$, 'and is taken away');
select is((select chief_reviewer_id from core.unit where code = '120398'), t.unit('K12EA'), 'the rule again');
select is((select array_agg(descendant order by descendant) from core.unit_closure where ancestor = t.unit('CEN12')), (select array_agg(id order by id) from core.unit where code in ('CEN12', '123999', '124698')), 'a centre''s subtree');
select is((select count(*) from core.unit_closure where ancestor = t.unit('NET01')), (select count(*) from core.unit where code <> '134698'), '教師進修網 is over all that have a desk');
select throws_ok(format('update core.unit set parent_id = %s where code = %L', t.unit('124698'), 'NET01'), 'KD005', 'field.invalid', 'no unit stands below itself');

-- Imports.
create temp table said as select * from admin.import_units('[
    {"row": 2, "code": "124698", "name": "高雄市試驗國小", "founder": "public", "county": "高雄市", "district": "鼓山區", "kind": "elementary", "address": "", "phone": ""},
    {"row": 3, "code": "124697", "name": "高雄市私立試驗二國小", "founder": "public", "county": "高雄市", "district": "無此區", "kind": "elementary", "address": "", "phone": ""},
    {"row": 4, "code": "12 697", "name": "x", "founder": "public", "county": "高雄市", "kind": "elementary"},
    {"row": 5, "code": "124696", "name": "試驗", "founder": "public", "county": "火星市", "kind": "elementary"},
    {"row": 6, "code": "124695", "name": "試驗", "founder": "nobody", "county": "高雄市", "kind": "elementary"},
    {"row": 7, "code": "124694", "name": "試驗", "founder": "public", "county": "高雄市", "kind": "regional_centre"},
    {"row": 8, "code": "121693", "name": "試驗小學", "founder": "public", "county": "臺南市", "kind": "elementary"},
    {"row": 9, "code": "114698", "name": "高雄市試驗國小", "founder": "public", "county": "台南市", "kind": "elementary", "former_code": "124698"},
    {"row": 10, "code": "124698", "name": "高雄市試驗國小", "founder": "public", "county": "高雄市", "kind": "elementary"},
    {"row": 11, "code": "CEN12", "name": "試驗", "founder": "public", "county": "高雄市", "kind": "elementary"}]');
select results_eq('select "row", outcome, reason, warning from said order by "row"', $$ values (2, 'unchanged', null, null), (3, 'imported', null, 'district.unknown,founder.name'), (4, 'refused', 'code.format', null),
    (5, 'refused', 'county.unknown', null), (6, 'refused', 'founder.unknown', null), (7, 'refused', 'kind.unknown', null), (8, 'imported', null, 'founder.code,county.code'), (9, 'updated', null, null), (10, 'refused', 'code.former', null),
    (11, 'refused', 'code.desk', null) $$, 'an import says what it did with each row');
select is((select count(*)::int from core.unit_code c join core.unit u on u.id = c.unit_id where u.code = '114698'), 2, 'both codes lead to the unit');
select is((select founder from core.unit where code = '121693'), 'public', '公/私立 of the list is kept');
select ok((select bool_and(outcome = 'unchanged') from admin.import_desks('[{"code": "CEN31", "name": "臺北市區管中心（試驗）", "kind": "regional_centre", "county": "臺北市", "fax": "02-20000004", "address": "臺北市試驗路2號", "email": "tp@example.edu.tw", "phone": "02-20000005"}]')), 'desks again: nothing changes');
select is((select reason from admin.import_desks('[{"code": "CEN99", "name": "二", "kind": "regional_centre", "county": "臺北市"}]')), 'county.taken', 'one centre a county');
select is((select outcome from admin.import_desks('[{"code": "CEN13", "name": "屏東縣區管中心（試驗）", "kind": "regional_centre", "county": "屏東縣", "fax": "08-7000000", "address": "屏東縣試驗路1號", "email": "pt@example.edu.tw", "phone": "08-7000001"}]')), 'imported', 'a new centre');
select is((select chief_reviewer_id from core.unit where code = '134698'), t.unit('CEN13'), 'takes its county''s units');

select * from finish();
rollback;
