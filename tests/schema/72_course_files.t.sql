-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of courses: what is kept and what is not, whose they are, who reads them, and that what hangs on nothing goes.
begin;
select no_plan();

create temp table v (name text primary key, t text);
create function pg_temp.v(n text) returns text language sql as $$ select t from v where name = n $$;
select t.account('123999', 'khfother', 'operator', 7201);
select t.teacher('123999', 'khfteacher', 7203);
insert into v select n, t.token_for(n) from unnest('{netdesk,khdesk,tpdesk,khchief,khcontact,khoperator,khfother,tpchief,khfteacher}'::text[]) n;
create function pg_temp.said(answer jsonb) returns text language sql as $$
    select coalesce(answer #>> '{error,detail,errors,0,key}', answer #>> '{error,detail,reason}', answer #>> '{error,key}', answer #>> '{result,state}', answer #>> '{result,media_type}', answer ->> 'status') $$;
create temp table file (name text primary key, id uuid default t.uuid7());
create function pg_temp.id(n text) returns uuid language sql as $$ select id from file where name = n $$;
-- An archive: one part of a name, its bytes as they are.
create function pg_temp.part(name text, content text default '') returns bytea language sql as $$
    select '\x504b0304'::bytea || decode(repeat('00', 22), 'hex') || set_byte('\x0000', 0, length(name)) || '\x0000'::bytea || convert_to(name, 'UTF8') || convert_to(content, 'UTF8') $$;
create function pg_temp.attach(actor text, name text, content bytea, more jsonb default '{}') returns jsonb language plpgsql as $$
begin
    insert into file(name) values (name) on conflict do nothing;
    return t.attach(pg_temp.v(actor), pg_temp.id(name), name, content, more);
end $$;
create function pg_temp.read(actor text, p_id uuid) returns text language plpgsql as $$
declare r record;
begin
    select * into r from api.course_file(pg_temp.v(actor), p_id);
    return r.name;
exception when others then return sqlerrm;
end $$;
create function pg_temp.course(actor text, p_title text, p_files text[], more jsonb default '{}') returns jsonb language sql volatile as $$
    select t.do(pg_temp.v(actor), 'course.submit', t.course_form(jsonb_build_object('title', p_title, 'venue', p_title, 'files',
        (select jsonb_agg(jsonb_build_object('id', pg_temp.id(f), 'kind', 'leaflet', 'public', true) || more) from unnest(p_files) f)))) $$;

-- What is a file -----------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.attach('khoperator', n, c)), said, n || ': ' || said) from (values
    ('簡章.pdf', '\x255044462d312e37'::bytea, 'application/pdf'), ('掃描.PDF', '\x0a0a255044462d312e37', 'application/pdf'), ('照片.jpg', '\xffd8ffe000104a46', 'image/jpeg'), ('照片.jpeg', '\xffd8ffe0', 'image/jpeg'),
    ('圖.png', '\x89504e470d0a1a0a', 'image/png'), ('文件.odt', pg_temp.part('mimetype', 'application/vnd.oasis.opendocument.text'), 'application/vnd.oasis.opendocument.text'),
    ('表.ods', pg_temp.part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'),
    ('簡報.odp', pg_temp.part('mimetype', 'application/vnd.oasis.opendocument.presentation'), 'application/vnd.oasis.opendocument.presentation'),
    ('文件.docx', pg_temp.part('[Content_Types].xml') || pg_temp.part('word/document.xml'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    ('表.xlsx', pg_temp.part('[Content_Types].xml') || pg_temp.part('xl/workbook.xml'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
    ('簡報.pptx', pg_temp.part('[Content_Types].xml') || pg_temp.part('ppt/presentation.xml'), 'application/vnd.openxmlformats-officedocument.presentationml.presentation'),
    ('附件.zip', pg_temp.part('readme.txt'), 'application/zip'),
    -- what is not what it says
    ('程式.pdf', '\x4d5a9000', 'course.file_kind'), ('程式.exe', '\x4d5a9000', 'course.file_kind'), ('網頁.html', convert_to('<script>', 'UTF8'), 'course.file_kind'), ('網頁.pdf', convert_to('<html>', 'UTF8'), 'course.file_kind'), ('圖.svg', convert_to('<svg/>', 'UTF8'), 'course.file_kind'),
    ('照片.png', '\xffd8ffe0', 'course.file_kind'), ('文件.pdf.exe', '\x255044462d312e37', 'course.file_kind'), ('文件', '\x255044462d312e37', 'course.file_kind'), ('假文件.odt', pg_temp.part('readme.txt'), 'course.file_kind'), ('假文件.docx', pg_temp.part('[Content_Types].xml'), 'course.file_kind'),
    ('試算.docx', pg_temp.part('[Content_Types].xml') || pg_temp.part('xl/workbook.xml'), 'course.file_kind'), ('文件.zip', pg_temp.part('mimetype', 'application/vnd.oasis.opendocument.text'), 'course.file_kind'),
    ('巨集.docx', pg_temp.part('[Content_Types].xml') || pg_temp.part('word/document.xml') || pg_temp.part('word/vbaProject.bin'), 'course.file_kind'), ('巨集.zip', pg_temp.part('xl/vbaProject.bin'), 'course.file_kind'),
    ('空.pdf', '', 'course.file_kind'), ('../../etc/簡章.pdf', '\x255044462d312e37', 'text.control'), (repeat('長', 200) || '.pdf', '\x255044462d312e37', 'text.length')) x(n, c, said);
-- An archive that would unpack to a terabyte is as long as it is, and nobody unpacks it.
select is(pg_temp.said(pg_temp.attach('khoperator', '炸彈.zip', pg_temp.part('a.txt') || decode(repeat('ff', 100000), 'hex'))), 'application/zip', 'a bomb is a file of its length');
select is((select size from core.course_file where name = '炸彈.zip'), 100035, 'and not opened');
select is(pg_temp.said(pg_temp.attach('khoperator', '最大.pdf', '\x255044462d'::bytea || decode(repeat('00', 10485755), 'hex'))), 'application/pdf', '10 MiB');
select is(pg_temp.said(pg_temp.attach('khoperator', '過大.pdf', '\x255044462d'::bytea || decode(repeat('00', 10485756), 'hex'))), 'course.file_size', 'and no byte more');
select throws_ok(format('select pg_temp.attach(%L, %L, %L, %L)', 'khoperator', '錯.pdf', '\x255044462d', more), 'KC003', 'command.body', 'no command: ' || more::text)
    from unnest(array['{"content": "%%%"}', '{"content": 1}', '{"file_id": "x"}', '{"file_id": 1}', '{"file_id": null}', '{"kind": "virus"}', '{"kind": 1}', '{"public": "yes"}', '{"public": null}', '{"name": 1}']::jsonb[]) more;

-- Whose it is --------------------------------------------------------------------------------------------------------------------
select is(pg_temp.said(pg_temp.attach(n, '他人 ' || n || '.pdf', '\x255044462d')), case n when 'khfteacher' then 'right.missing' else 'application/pdf' end, n || ' brings a file') from (select name from v order by 1) x(n);
select is(pg_temp.said(t.attach(pg_temp.v('tpchief'), pg_temp.id('簡章.pdf'), '簡章.pdf', '\x255044462d312e38')), 'course.file_taken', 'an id is one file''s');
select is(pg_temp.read(n, pg_temp.id('簡章.pdf')), case when n in ('khoperator', 'khchief', 'khcontact') then '簡章.pdf' else 'course.file_unknown' end, n || ' reads what hangs on no course') from (select name from v order by 1) x(n);
select is(pg_temp.said(pg_temp.course('tpchief', '別校的檔案', '{簡章.pdf}')), 'course.file_unknown', 'another unit''s file is on no course');
select is(pg_temp.said(pg_temp.course('khfother', '同事的檔案', '{簡章.pdf}')), 'course.file_unknown', 'nor a colleague''s, of an 作業人員');
select is(pg_temp.said(pg_temp.course('khoperator', '附簡章的研習', '{簡章.pdf}', '{"public": true}')), 'submitted', 'the own one is');
select is(pg_temp.said(pg_temp.course('khchief', '另一場附簡章', '{簡章.pdf}', '{"public": false}')), 'submitted', 'and the 總負責人 has it on another: a file hangs on several');
select is((select r.body #> '{files,0}' from core.course_revision r join core.course c on c.id = r.course_id where c.title = '附簡章的研習'),
    jsonb_build_object('id', pg_temp.id('簡章.pdf'), 'kind', 'leaflet', 'public', true, 'name', '簡章.pdf', 'size', 8, 'media_type', 'application/pdf'), 'the form says what it is');
select is(pg_temp.said(t.do(pg_temp.v('khoperator'), 'course.submit', t.course_form(jsonb_build_object('files', (select jsonb_agg(jsonb_build_object('id', pg_temp.id('圖.png'), 'kind', k, 'public', true)) from unnest('{plan,leaflet}'::text[]) k))))),
    'course.file_unknown', 'not twice on one');

-- Who reads it -------------------------------------------------------------------------------------------------------------------
select is(pg_temp.read(n, pg_temp.id('簡章.pdf')), case when n in ('khoperator', 'khchief', 'khcontact', 'khdesk') then '簡章.pdf' else 'course.file_unknown' end, n || ' reads the file of a course that waits') from (select name from v order by 1) x(n);
update core.course set state = 'approved', published_at = now() + interval '1 hour' where title = '附簡章的研習';
select is(pg_temp.read('tpchief', pg_temp.id('簡章.pdf')), 'course.file_unknown', 'before its hour nobody else');
update core.course set published_at = now() where title = '附簡章的研習';
select is(pg_temp.read(n, pg_temp.id('簡章.pdf')), '簡章.pdf', n || ' reads what is public, once it is published') from (select name from v order by 1) x(n);
update core.course_file_use u set public = false where u.file_id = pg_temp.id('簡章.pdf');
select is(pg_temp.read(n, pg_temp.id('簡章.pdf')), 'course.file_unknown', n || ' does not read what is for the reviewer') from unnest('{tpchief,tpdesk,khfother,khfteacher}'::text[]) n;
select is(pg_temp.read('khdesk', gen_random_uuid()), 'course.file_unknown', 'one that there is not is not told from one that is another''s');
select is(pg_temp.read('khdesk', null), 'course.file_unknown', 'nor nothing');
update auth.quota set uses = 1 where action = 'course_file_read';
delete from auth.quota_use;
select is(pg_temp.read('khchief', pg_temp.id('簡章.pdf')), '簡章.pdf', 'so many an hour');
select is(pg_temp.read('khchief', pg_temp.id('簡章.pdf')), 'quota.exceeded', 'are read by one account');
update auth.quota set uses = 600 where action = 'course_file_read';

-- Taken away ---------------------------------------------------------------------------------------------------------------------
create function pg_temp.detach(actor text, n text) returns text language sql volatile as $$ select pg_temp.said(t.do(pg_temp.v(actor), 'course.detach', jsonb_build_object('file_id', pg_temp.id(n)))) $$;
select is(pg_temp.detach('khoperator', '簡章.pdf'), 'course.file_used', 'what hangs on a course stays');
select is(pg_temp.detach(n, '圖.png'), 'course.file_unknown', n || ' does not take another''s away') from unnest('{tpchief,khfother,khchief,khdesk}'::text[]) n;
select is(pg_temp.detach('khoperator', '圖.png'), 'done', 'whoever brought it does');
select is(pg_temp.detach('khoperator', '圖.png'), 'course.file_unknown', 'once');
select is((select content is null and voided_at is not null from core.course_file where name = '圖.png'), true, 'and nothing is left of it');
select is(pg_temp.read('khoperator', pg_temp.id('圖.png')), 'course.file_unknown', 'to read');
select is(pg_temp.said(pg_temp.course('khoperator', '已移除的檔案', '{圖.png}')), 'course.file_unknown', 'or to put on a course');
update core.course_file set at = now() - interval '8 days' where name in ('簡章.pdf', '照片.jpg');
select is(core.void_loose_files(), '{"course_files_voided": 1}', 'what hangs on no course for a week goes');
select is((select array_agg(name) from core.course_file where name in ('簡章.pdf', '照片.jpg') and content is not null), '{簡章.pdf}', 'what does stays');

-- How much -----------------------------------------------------------------------------------------------------------------------
update auth.quota set uses = 10 where action = 'course_file' and per = 'account';
delete from auth.quota_use;
select throws_ok($$ select pg_temp.attach('khfother', '太多.pdf', '\x255044462d'::bytea || decode(repeat('00', 20000), 'hex')) $$, 'KA007', 'quota.exceeded', 'more than an account may bring');

select * from finish();
rollback;
