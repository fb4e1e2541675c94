-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scans of sealed papers. A scan shows a whole ID and everything else on the paper: it is asked for by a command, and read
-- once that command is committed and so written down.
set local role desk_api;

-- A scan of a body {name, mime, content, sha256}, as it may be kept.
create or replace function cmd.read_scan(body jsonb) returns core.scan
language plpgsql as $$
declare
    s    core.scan;
    base text := core.body_text(body, 'content');
    found_type text;
begin
    s.name := core.body_plain(body, 'name', 1, 200);  -- NFC as files are named, in one line
    s.mime := core.body_text(body, 'mime');
    begin
        s.content := decode(base, 'base64');
    exception when invalid_parameter_value then
        perform core.refuse('KC003', 'command.body', '{"field": "content", "reason": "base64"}');
    end;
    if length(s.content) > 8388608 then perform core.refuse('KD015', 'scan.invalid', '{"reason": "size"}'); end if;
    -- What it is, its first bytes say; the name and the sender only claim. Before the header of a PDF may stand what mailers and scanners put there.
    found_type := case when substr(s.content, 1, 3) = '\xffd8ff'::bytea then 'image/jpeg'
                       when substr(s.content, 1, 8) = '\x89504e470d0a1a0a'::bytea then 'image/png'
                       when substr(s.content, 1, 4) in ('\x49492a00'::bytea, '\x4d4d002a') then 'image/tiff'
                       when position('\x255044462d'::bytea in substr(s.content, 1, 1024)) > 0 then 'application/pdf' end;
    if strpos(s.name, e'\n') > 0 then perform core.refuse_field('name', 'text.control'); end if;
    if found_type is null or found_type <> s.mime then perform core.refuse('KD015', 'scan.invalid', '{"reason": "type"}'); end if;
    s.sha256 := encode(sha256(s.content), 'hex');
    if s.sha256 <> core.body_text(body, 'sha256') then perform core.refuse('KD015', 'scan.invalid', '{"reason": "hash"}'); end if;
    s.size := length(s.content);
    return s;
end $$;

-- Keeps a scan with a case, or as the evidence of a request to be listed; code: what the paper's own code says, or empty;
-- p_origin: of which pages of which file it is, or empty.
create or replace function cmd.keep_scan(a auth.actor, p_application bigint, p_listing bigint, body jsonb, rev bigint, code text,
    p_origin text default '') returns bigint
language plpgsql as $$
declare
    s  core.scan := cmd.read_scan(body);
    id bigint;
begin
    insert into core.scan(application_id, listing_id, revision, name, mime, size, code, sha256, origin, content, by_account_id, by_name)
        values (p_application, p_listing, rev, s.name, s.mime, s.size, code, s.sha256, p_origin, s.content, a.account_id, a.name)
        returning scan.id into id;
    return id;
end $$;

-- Which pages of which file a scan is of, as the desk says that has cut it out: 「<sha256>:1,3」, or empty. Two desks that look into one folder
-- of a fax server hand in the same pages; they count once in a case.
create or replace function cmd.scan_origin(p_application bigint, body jsonb) returns text
language plpgsql as $$
declare
    pages text := case when body ? 'origin' then core.body_text(body, 'origin') else '' end;
    known record;
begin
    if pages = '' then return pages; end if;
    if left(pages, 300) !~ '^[0-9a-f]{64}:[1-9][0-9]{0,3}(,[1-9][0-9]{0,3}){0,40}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "origin", "reason": "format"}');
    end if;
    select s.id, s.name, s.at into known from core.scan s where s.application_id = p_application and s.origin = pages and not s.void;
    if known.id is not null then
        perform core.refuse('KD460', 'scan.known', jsonb_build_object('scan_id', known.id, 'name', known.name, 'at', core.utc(known.at)));
    end if;
    return pages;
end $$;

create or replace function cmd.scan_attach(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app     core.application := cmd.the_case(a, body);
    rev     bigint := core.body_int(body, 'revision');
    code    text := case when body ? 'code' then core.body_text(body, 'code') end;
    shows   text[];
begin
    perform cmd.need_possible(app, 'scan.attach');
    if rev not between 1 and app.revision then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    -- Whose paper it is, says the paper: another case's has no place here, and its revision is the one it was printed of.
    if code is not null then
        shows := regexp_match(left(code, 100), '^ISD1\|([0-9-]{1,20})\|([1-9][0-9]{0,3})\|[!-{}~]{1,64}$');
        if shows is null then perform core.refuse('KC003', 'command.body', '{"field": "code", "reason": "format"}'); end if;
        if shows[1] <> app.number then
            perform core.refuse('KD021', 'paper.other_case', jsonb_build_object('number', shows[1], 'case', app.number));
        end if;
        if shows[2]::bigint <> rev then perform core.refuse('KC003', 'command.body', '{"field": "code", "reason": "revision"}'); end if;
    end if;
    return jsonb_build_object('application_id', app.id, 'scan_id', cmd.keep_scan(a, app.id, null, body, rev, coalesce(code, ''),
        cmd.scan_origin(app.id, body)));
end $$;

create or replace function cmd.scan_void(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    reason text := cmd.need_reason(body, 'reason');
    wanted bigint := core.body_int(body, 'scan_id');
    app_id bigint;
begin
    select s.application_id into app_id from core.scan s where s.id = wanted;
    if app_id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    perform cmd.the_case(a, jsonb_build_object('application_id', app_id));
    update core.scan s set void = true, void_reason = reason where s.id = wanted;
    return jsonb_build_object('application_id', app_id, 'scan_id', wanted);
end $$;

-- What a scan that lies in the actor's scope belongs to, as the audit keeps it, or null. Row security leaves out scans of the own case.
create or replace function cmd.scan_seen(a auth.actor, p_scan bigint) returns jsonb
language sql stable as $$
    select jsonb_strip_nulls(jsonb_build_object('application_id', s.application_id, 'listing_id', s.listing_id, 'scan_id', s.id)) from core.scan s
    where s.id = p_scan and a.scopes ->> 'scan' = auth.right_to(a.account_type, 'scan.show')
$$;

create or replace function cmd.scan_show(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare seen jsonb := cmd.scan_seen(a, core.body_int(body, 'scan_id'));
begin
    if seen is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    return seen;
end $$;

create or replace function api.shown_scan(token text, command_id uuid) returns table(mime text, name text, content bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_scan.command_id, 'scan.show');
    s     core.scan;
begin
    if shown is not null then
        select * into s from core.scan x
            where x.id = (shown ->> 'scan_id')::bigint and cmd.scan_seen(me, x.id) is not null;
    end if;
    if s.id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    perform auth.spend('read', 'account', me.account_id::text);
    me.command_id := shown_scan.command_id;
    perform audit.log(me, 'scan_read', 'ok', cmd.scan_seen(me, s.id));
    return query select s.mime, s.name, s.content;
end $$;

grant execute on function api.shown_scan(text, uuid) to desk_user;
reset role;
