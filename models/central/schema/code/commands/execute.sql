-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands: an id takes effect once (database.md 4). Refusals are stored and given again; what a later try may cure is
-- raised and leaves nothing behind.
set local role desk_owner;

-- Time inside a UUIDv7; null for any other id.
create or replace function cmd.id_time(id uuid) returns timestamptz
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when substr(id::text, 15, 1) = '7' then
        to_timestamp((('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint) / 1000.0) end
$$;

grant execute on function cmd.id_time(uuid) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.rejected(c cmd.command, replay boolean) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case c.status when 'done' then jsonb_build_object('status', 'done', 'replay', replay, 'result', c.result)
                         else jsonb_build_object('status', 'rejected', 'replay', replay, 'error', c.result) end
$$;

-- What a refused command is kept with. Constraint names are our own words for who came first.
create or replace function cmd.error_of(state text, message text, detail text, constraint_name text) returns jsonb
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if state like '23%' then
        return case constraint_name
            when 'hold_person' then '{"code": "KD001", "key": "person.has_account", "detail": {}}'::jsonb
            when 'hold_name' then '{"code": "KD002", "key": "account_name.taken", "detail": {}}'::jsonb
            else jsonb_build_object('code', state, 'key', 'constraint.violated', 'detail', jsonb_build_object('constraint', constraint_name)) end;
    end if;
    return jsonb_build_object('code', state, 'key', message, 'detail', coalesce(nullif(detail, ''), '{}')::jsonb);
end $$;

-- Before anything is done with a body: no kind takes more than its own, and a large one is one long text. Parsed, the zeros
-- of a list take two hundred times their room.
create or replace function cmd.check_size(p_kind text, p_body text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare most int := coalesce((select k.max_body from cmd.kind k where k.kind = p_kind), 4096);
begin
    if octet_length(p_body) > most
        or octet_length(p_body) > 65536 and octet_length(p_body) - octet_length(translate(p_body, ',[{', '')) > 1000 then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "size"}');
    end if;
end $$;

create or replace function cmd.parsed(p_body text) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare body jsonb;
begin
    begin
        body := p_body::jsonb;
    exception when data_exception or program_limit_exceeded then  -- every error of these classes: what was sent is no JSON of ours
        body := null;
    end;
    if body is null or jsonb_typeof(body) <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "json"}');
    end if;
    -- Numbers are whole and of fifteen digits at most: a few bytes could be a gigabyte of text for whoever reads or seals them.
    if jsonb_path_exists(body, 'strict $.** ? (@.type() == "number" && !(@ >= -999999999999999 && @ <= 999999999999999 && @ == @.floor()))') then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "number"}');
    end if;
    return body;
end $$;

-- What a command that is new must keep before its body is read. Whoever is signed in and asks for what is beyond the own
-- rights is told so by an answer, which is kept and stands in the audit; a sequence counts it also for who rolls back.
create or replace function cmd.admit(a auth.actor, p_id uuid, k cmd.kind) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if cmd.id_time(p_id) is null then perform core.refuse('KC003', 'command.body', '{"field": "id", "reason": "uuid7"}'); end if;
    if cmd.id_time(p_id) not between now() - make_interval(days => core.setting_int('command_retention_days')) and now() + interval '1 day' then
        perform core.refuse('KC004', 'command.too_old');
    end if;
    if auth.right_to(a.account_type, k.kind) is null then
        perform nextval('audit.beyond_rights');
        if a.account_id is null then perform core.refuse('KA004', 'right.missing', jsonb_build_object('kind', k.kind)); end if;
        return false;
    end if;
    if a.must_change and k.kind <> 'password.change' then perform core.refuse('KA003', 'session.must_change'); end if;
    return true;
end $$;

-- What a command uses up beside itself: a case is no place to fill a disk with.
create or replace function cmd.charge(a auth.actor, p_kind text, body jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    who text := a.account_id::text;
    app text := left(body ->> 'application_id', 20);
    kib int;
begin
    if p_kind = 'application.note' then
        perform auth.spend('note', 'case', concat_ws('/', who, app));
    elsif p_kind = 'scan.attach' then
        kib := 1 + coalesce(length(body ->> 'content'), 0) / 1366;  -- base64
        perform auth.spend('scan', 'account', who, kib), auth.spend('scan', 'account_day', who, kib), auth.spend('scan', 'case', coalesce(app, ''), kib);
    end if;
end $$;

create or replace function cmd.execute(a auth.actor, p_id uuid, p_kind text, p_body text) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    k        cmd.kind;
    c        cmd.command;
    body     jsonb;
    answer   jsonb;
    state    text;
    message  text;
    detail   text;
    cons     text;
begin
    if p_id is null or p_kind is null or p_body is null then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "null"}');
    end if;
    perform cmd.check_size(p_kind, p_body), auth.need_latest();
    a.command_id := p_id;
    a.body_hash := sha256(convert_to(p_body, 'UTF8'));
    select * into k from cmd.kind where kind = p_kind;
    select * into c from cmd.command where id = p_id;
    if c.id is null then
        if k.kind is null then perform core.refuse('KC002', 'command.unknown', jsonb_build_object('kind', left(p_kind, 60))); end if;
        c.status := case when cmd.admit(a, p_id, k) then 'done' else 'rejected' end;
        if a.account_id is not null then perform auth.spend('submit', 'account', a.account_id::text); end if;
        -- A concurrent twin waits here for the first to commit, then reads its answer.
        insert into cmd.command(id, account_id, case_hash, kind, body_hash, status)
            values (p_id, a.account_id, a.case_hash, p_kind, a.body_hash, 'running') on conflict (id) do nothing;
        if not found then select * into c from cmd.command where id = p_id; end if;
    end if;
    if c.id is not null then
        if c.kind <> p_kind or c.body_hash <> a.body_hash
            or (c.account_id, c.case_hash) is distinct from (a.account_id, a.case_hash) then
            perform core.refuse('KC001', 'command.id_reused');
        end if;
        return cmd.rejected(c, true);
    end if;

    if c.status = 'rejected' then
        answer := jsonb_build_object('code', 'KA004', 'key', 'right.missing', 'detail', jsonb_build_object('kind', p_kind));
    else
        body := cmd.parsed(p_body);
        perform cmd.charge(a, p_kind, body);
        a.installation := coalesce(a.installation, left(body ->> 'installation', 64));
        begin
            execute format('select cmd.%I($1, $2)', k.handler) into answer using a, body;
        exception when others then
            get stacked diagnostics state = returned_sqlstate, message = message_text, detail = pg_exception_detail, cons = constraint_name;
            -- Serialisation, deadlock, lock time-out, resources, and everything of sign-in: nothing is kept, the same id may come again.
            if state !~ '^(KD|23)' then raise; end if;
            c.status := 'rejected';
            answer := cmd.error_of(state, message, detail, cons);
        end;
    end if;
    update cmd.command set status = c.status, result = coalesce(answer, '{}') where id = p_id returning * into c;
    perform audit.log(a, p_kind, c.status, case when c.status = 'rejected' then jsonb_build_object('key', answer ->> 'key')
        else jsonb_strip_nulls(jsonb_build_object('application_id', answer -> 'application_id', 'scan_id', answer -> 'scan_id',
            'state', answer -> 'state', 'purpose', answer -> 'purpose')) end);
    return cmd.rejected(c, false);
end $$;
reset role;
