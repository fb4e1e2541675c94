-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files of courses (附件). They are told by their bytes, kept as they came and never opened: an archive is not unpacked, so a bomb in it
-- stays one. A file that hangs on no course goes after some days.
set local role desk_owner;

-- The endings that a file may have which begins like this; null: it is nothing that is kept. What an office document is, says
-- the name of its first part: those of an archive stand in it as they are.
create or replace function core.file_endings(p_content bytea) returns text[]
language sql immutable as $$
    select case
        when substr(p_content, 1, 3) = '\xffd8ff'::bytea then '{jpg,jpeg}'::text[]
        when substr(p_content, 1, 8) = '\x89504e470d0a1a0a'::bytea then '{png}'
        when position('\x255044462d'::bytea in substr(p_content, 1, 1024)) > 0 then '{pdf}'
        when substr(p_content, 1, 4) <> '\x504b0304'::bytea then null
        when position('vbaProject.bin'::bytea in p_content) > 0 then '{}'  -- macros: no document of an office needs them to be read
        when substr(p_content, 31, 8) = 'mimetype'::bytea then case substr(p_content, 39, 39)
            when 'application/vnd.oasis.opendocument.text'::bytea then '{odt}'::text[]
            when 'application/vnd.oasis.opendocument.spre'::bytea then '{ods}'
            when 'application/vnd.oasis.opendocument.pres'::bytea then '{odp}' else '{}' end
        when position('[Content_Types].xml'::bytea in p_content) > 0 then case
            when position('word/document.xml'::bytea in p_content) > 0 then '{docx}'::text[]
            when position('xl/workbook.xml'::bytea in p_content) > 0 then '{xlsx}'
            when position('ppt/presentation.xml'::bytea in p_content) > 0 then '{pptx}' else '{zip}' end
        else '{zip}' end
$$;

create or replace function core.media_type(p_ending text) returns text
language sql immutable as $$
    select case p_ending when 'pdf' then 'application/pdf' when 'png' then 'image/png' when 'jpg' then 'image/jpeg' when 'jpeg' then 'image/jpeg'
        when 'zip' then 'application/zip' when 'odt' then 'application/vnd.oasis.opendocument.text'
        when 'ods' then 'application/vnd.oasis.opendocument.spreadsheet' when 'odp' then 'application/vnd.oasis.opendocument.presentation'
        when 'docx' then 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        when 'xlsx' then 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        when 'pptx' then 'application/vnd.openxmlformats-officedocument.presentationml.presentation' end
$$;

-- Whose file it is to put on a course: what one has brought, what hangs on it already, of the unit's all; 作業人員 have those that
-- hang on their courses.
create or replace function core.may_use_file(f core.course_file, d core.course_draft) returns boolean
language plpgsql stable as $$
begin
    return coalesce(f.voided_at is null and (f.account_id = d.account_id
        or exists (select from core.course_file_use u where u.file_id = f.file_id and u.course_id = d.course_id)
        or f.unit_id = d.unit_id and ((select a.account_type <> 'operator' from core.account a where a.id = d.account_id)
            or exists (select from core.course_file_use u join core.course c on c.id = u.course_id where u.file_id = f.file_id
                and core.keeps_course(c.id, c.owner_account_id, array[d.account_id])))), false);
end $$;

-- What nobody has put on a course.
create or replace function core.void_loose_files() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n bigint;
begin
    update core.course_file f set voided_at = now(), content = null
        where f.voided_at is null and f.at < now() - make_interval(days => core.setting_int('course_file_days'))
          and not exists (select from core.course_file_use u where u.file_id = f.file_id)
          and not core.is_evidence(f.file_id) and not core.is_of_correction(f.file_id)
          and not exists (select from core.course_change_file u join core.course_change h on h.id = u.change_id
              where u.file_id = f.file_id and h.state not in ('rejected', 'withdrawn', 'lapsed'));
    get diagnostics n = row_count;
    return jsonb_build_object('course_files_voided', n);
end $$;

-- Whether a file hangs, for everybody, on a course that everybody finds by now.
create or replace function core.is_public_file(p_file uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.course_file_use u join core.course c on c.id = u.course_id
        where u.file_id = p_file and u.public and c.published_at <= clock_timestamp());
end $$;

-- The file itself, once it was decided who reads it.
create or replace function core.read_course_file(p_file uuid) returns core.course_file
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare f core.course_file;
begin
    select * into f from core.course_file x where x.file_id = p_file and x.voided_at is null;
    return f;
end $$;

grant execute on function core.file_endings(bytea), core.media_type(text), core.is_public_file(uuid), core.read_course_file(uuid) to desk_api;
reset role;

set local role desk_api;

-- In KiB, as sent (base64).
create or replace function cmd.charge_course_file(a auth.actor, body jsonb) returns void
language plpgsql as $$
declare kib int := 1 + coalesce(length(body ->> 'content'), 0) / 1366;
begin
    perform auth.spend('course_file', 'account', a.account_id::text, kib), auth.spend('course_file', 'unit', a.unit_id::text, kib);
end $$;

create or replace function cmd.body_uuid(body jsonb, field text) returns uuid
language plpgsql as $$
begin
    if core.body_text(body, field) !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'uuid'));
    end if;
    return (body ->> field)::uuid;
end $$;

create or replace function cmd.course_attach(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    id      uuid := cmd.body_uuid(body, 'file_id');
    name    text := core.body_plain(body, 'name', 1, 200, false);
    kind    text := core.body_text(body, 'kind');
    public  boolean := core.body_bool(body, 'public');
    base    text := core.body_text(body, 'content');
    ending  text := lower(substring(name from '[.]([A-Za-z]{3,4})$'));
    content bytea;
begin
    if kind not in ('plan', 'timetable', 'leaflet', 'consent', 'other') then perform core.refuse_form('kind', 'word'); end if;
    if name ~ '[/\\]' then perform core.refuse_field('name', 'text.control'); end if;
    begin
        content := decode(base, 'base64');
    exception when invalid_parameter_value then
        perform core.refuse('KC003', 'command.body', '{"field": "content", "reason": "base64"}');
    end;
    if length(content) > 10485760 then perform core.refuse('KD150', 'course.file_size', jsonb_build_object('name', name)); end if;
    -- The name and the bytes say the same.
    if ending is null or not ending = any (coalesce(core.file_endings(content), '{}')) then
        perform core.refuse('KD145', 'course.file_kind', jsonb_build_object('name', name));
    end if;
    insert into core.course_file(file_id, unit_id, account_id, name, kind, media_type, size, sha256, public, content)
        values (id, a.unit_id, a.account_id, name, kind, core.media_type(ending), length(content), encode(sha256(content), 'hex'), public, content);
    return jsonb_build_object('file_id', id, 'name', name, 'size', length(content), 'media_type', core.media_type(ending));
end $$;

-- One that hangs on no course yet: by who brought it.
create or replace function cmd.course_detach(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    wanted uuid := cmd.body_uuid(body, 'file_id');
    f      core.course_file;
begin
    select * into f from core.course_file x where x.file_id = wanted and x.account_id = a.account_id and x.voided_at is null for update;
    if f.id is null then perform core.refuse('KD146', 'course.file_unknown'); end if;
    if exists (select from core.course_file_use u where u.file_id = wanted)
        or exists (select from core.course_change_file u where u.file_id = wanted) or core.is_evidence(wanted) or core.is_of_correction(wanted) then
        perform core.refuse('KD147', 'course.file_used');
    end if;
    update core.course_file x set voided_at = now(), content = null where x.id = f.id;
    return jsonb_build_object('file_id', wanted);
end $$;

-- Whether the caller reads a file: brought it, has a course in scope whose form it belongs to, or everybody may.
create or replace function cmd.reads_file(a auth.actor, p_file uuid) returns boolean
language plpgsql stable as $$
begin
    return core.is_public_file(p_file) or a.account_type <> 'teacher' and (
        exists (select from core.course_file f where f.file_id = p_file and f.account_id = a.account_id)
        -- Under their row security: revisions are those that one has in scope.
        or exists (select from core.course_file_use u join core.course_revision r on r.course_id = u.course_id where u.file_id = p_file)
        or exists (select from core.course_change_file u where u.file_id = p_file)
        or exists (select from core.list_evidence u where u.file_id = p_file and u.voided_at is null)
        or exists (select from core.correction_file u where u.file_id = p_file)
        or a.account_type <> 'operator' and exists (select from core.course_file f where f.file_id = p_file and f.unit_id = a.unit_id));
end $$;

create or replace function api.course_file(token text, file_id uuid) returns table(name text, media_type text, content bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me auth.actor := auth.enter(token);
    f  core.course_file;
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    perform auth.spend('course_file_read', 'account', me.account_id::text);
    if cmd.reads_file(me, course_file.file_id) then f := core.read_course_file(course_file.file_id); end if;
    if f.id is null then perform core.refuse('KD146', 'course.file_unknown'); end if;
    return query select f.name, f.media_type, f.content;
end $$;

grant execute on function api.course_file(text, uuid) to desk_user;
reset role;
