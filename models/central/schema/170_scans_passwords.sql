-- SPDX-License-Identifier: GPL-3.0-or-later
-- Scans of returned papers, and 變更登入密碼.
set local role desk_owner;

-- Changes the verifier of an account and ends its sessions but one, without a lock on them: whoever holds a stolen token
-- could hold its row as well. Null: done; otherwise the key of the refusal.
create function auth.change_verifier(p_account bigint, v jsonb, p_keep bytea) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c      auth.credential;
    fresh  bytea := decode(v ->> 'salt', 'hex');
    stored bytea := decode(v ->> 'stored_key', 'hex');
begin
    select * into strict c from auth.credential x where x.account_id = p_account for update;
    if exists (select from (select h.salt, h.stored_key from auth.credential_history h where h.account_id = p_account order by h.at desc limit 3) x
               where x.salt = fresh or x.stored_key = stored)
        or c.salt = fresh or c.stored_key = stored then
        return 'password.same';
    end if;
    insert into auth.credential_history(account_id, salt, stored_key) values (p_account, c.salt, c.stored_key);
    update auth.credential x set salt = fresh, opslimit = (v ->> 'opslimit')::int, memlimit = (v ->> 'memlimit')::int,
        stored_key = stored, server_key = decode(v ->> 'server_key', 'hex'), one_time = false, expires_at = null, set_at = now(), kept_token = p_keep
        where x.account_id = p_account;
    return null;
end $$;
grant execute on function auth.change_verifier(bigint, jsonb, bytea) to desk_api;
reset role;

set local role desk_api;

create function cmd.scan_attach(a auth.actor, body jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    app     core.application := cmd.the_case(a, 'scan.attach', body);
    name    text := core.body_plain(body, 'name', 1, 200);  -- NFC as files are named, in one line
    mime    text := core.body_text(body, 'mime');
    base    text := core.body_text(body, 'content');
    rev     bigint := core.body_int(body, 'revision');
    code    text := case when body ? 'code' then core.body_text(body, 'code') end;
    shows   text[];
    content bytea;
    found_type text;
    id      bigint;
begin
    perform cmd.need_possible(app, 'scan.attach');
    begin
        content := decode(base, 'base64');
    exception when invalid_parameter_value then
        perform core.refuse('KC003', 'command.body', '{"field": "content", "reason": "base64"}');
    end;
    if length(content) > 8388608 then perform core.refuse('KD015', 'scan.invalid', '{"reason": "size"}'); end if;
    -- What it is, its first bytes say; the name and the sender only claim. Before the header of a PDF may stand what mailers and scanners put there.
    found_type := case when substr(content, 1, 3) = '\xffd8ff'::bytea then 'image/jpeg'
                       when substr(content, 1, 8) = '\x89504e470d0a1a0a'::bytea then 'image/png'
                       when substr(content, 1, 4) in ('\x49492a00'::bytea, '\x4d4d002a') then 'image/tiff'
                       when position('\x255044462d'::bytea in substr(content, 1, 1024)) > 0 then 'application/pdf' end;
    if strpos(name, e'\n') > 0 then perform core.refuse_field('name', 'text.control'); end if;
    if found_type is null or found_type <> mime then perform core.refuse('KD015', 'scan.invalid', '{"reason": "type"}'); end if;
    if encode(sha256(content), 'hex') <> core.body_text(body, 'sha256') then perform core.refuse('KD015', 'scan.invalid', '{"reason": "hash"}'); end if;
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
    insert into core.scan(application_id, revision, name, mime, size, code, sha256, content, by_account_id, by_name)
        values (app.id, rev, name, mime, length(content), coalesce(code, ''), encode(sha256(content), 'hex'), content, a.account_id, a.name)
        returning scan.id into id;
    return jsonb_build_object('application_id', app.id, 'scan_id', id);
end $$;

create function cmd.scan_void(a auth.actor, body jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    reason text := cmd.need_reason(body, 'reason');
    wanted bigint := core.body_int(body, 'scan_id');
    app_id bigint;
begin
    select s.application_id into app_id from core.scan s where s.id = wanted;
    if app_id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    perform cmd.the_case(a, 'scan.void', jsonb_build_object('application_id', app_id));
    update core.scan s set void = true, void_reason = reason where s.id = wanted;
    return jsonb_build_object('application_id', app_id, 'scan_id', wanted);
end $$;

create function api.scan(token text, scan_id bigint) returns table(mime text, name text, content bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
    me auth.actor := auth.enter(token);
    s  core.scan;
begin
    select * into s from core.scan x where x.id = scan.scan_id and (auth.sight_of(me.account_type, 'scan')).scope is not null;
    if s.id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    perform audit.log(me, 'scan_read', 'ok', jsonb_build_object('scan_id', s.id, 'application_id', s.application_id));
    return query select s.mime, s.name, s.content;
end $$;

-- The old password is proved by an attempt as at sign-in: committed before, judged here.
create function cmd.password_change(a auth.actor, body jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    attempt uuid;
    j       record;
    refusal text;
begin
    perform core.check_verifier(body -> 'verifier');
    if core.body_text(body, 'attempt') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "attempt", "reason": "uuid"}');
    end if;
    attempt := (body ->> 'attempt')::uuid;
    if not exists (select from auth.attempt t where t.id = attempt and t.login = lower(a.account_name)
                   and coalesce(t.verdict, 'locked') = 'locked') then
        perform core.refuse('KA002', 'attempt.invalid');
    end if;
    select * into j from auth.judge(attempt);
    if j.verdict <> 'ok' then
        perform core.refuse('KD019', 'password.wrong', jsonb_build_object('reason', j.verdict, 'retry_after', j.retry_after));
    end if;
    refusal := auth.change_verifier(a.account_id, body -> 'verifier', auth.secret_hash(current_setting('app.token', true)));
    if refusal is not null then perform core.refuse('KD016', refusal); end if;
    return '{}'::jsonb;
end $$;

grant execute on function api.scan(text, bigint) to desk_user;
reset role;
