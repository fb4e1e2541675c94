-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands: an id takes effect once (database.md 4). Refusals are stored and given again; what a later try may cure is
-- raised and leaves nothing behind.
set local role desk_owner;

create table cmd.kind (
    kind     text primary key,
    handler  text not null unique,   -- function of schema cmd: (auth.actor, jsonb) returns jsonb
    max_body int not null default 16384
);
insert into cmd.kind(kind, handler, max_body) values
    ('application.apply',     'application_apply',     32768),
    ('application.correct',   'application_correct',   32768),
    ('application.withdraw',  'application_withdraw',  16384),
    ('application.follow',    'application_follow',    4096),
    ('application.print',     'application_print',     4096),
    ('application.receive',   'application_receive',   16384),
    ('application.approve',   'application_approve',   16384),
    ('application.reject',    'application_reject',    16384),
    ('application.return',    'application_return',    16384),
    ('application.note',      'application_note',      16384),
    ('application.take_back', 'application_take_back', 16384),
    ('application.open_as',   'application_open_as',   16384),
    ('application.show_id',   'application_show_id',   4096),
    ('scan.attach',           'scan_attach',           11534336),
    ('scan.void',             'scan_void',             4096),
    ('password.change',       'password_change',       4096);

create table cmd.command (
    id         uuid primary key,
    account_id bigint,
    case_hash  bytea,
    kind       text not null,
    body_hash  bytea not null,
    at         timestamptz not null default now(),
    xid        xid8 not null default pg_current_xact_id(),
    status     text not null check (status in ('running', 'done', 'rejected')),
    result     jsonb not null default '{}',
    check ((account_id is null) <> (case_hash is null))
);
create index on cmd.command(at);
grant select on cmd.kind to desk_api;
grant select, insert, update on cmd.command to desk_api;
grant usage on schema cmd to desk_api;

-- Time inside a UUIDv7; null for any other id.
create function cmd.id_time(id uuid) returns timestamptz
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when substr(id::text, 15, 1) = '7' then
        to_timestamp((('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint) / 1000.0) end
$$;
grant execute on function cmd.id_time(uuid) to desk_api;
reset role;

set local role desk_api;

create function cmd.rejected(c cmd.command, replay boolean) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case c.status when 'done' then jsonb_build_object('status', 'done', 'replay', replay, 'result', c.result)
                         else jsonb_build_object('status', 'rejected', 'replay', replay, 'error', c.result) end
$$;

-- What a refused command is kept with. Constraint names are our own words for who came first.
create function cmd.error_of(state text, message text, detail text, constraint_name text) returns jsonb
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
create function cmd.check_size(p_kind text, p_body text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare most int := coalesce((select k.max_body from cmd.kind k where k.kind = p_kind), 4096);
begin
    if octet_length(p_body) > most
        or octet_length(p_body) > 65536 and octet_length(p_body) - octet_length(translate(p_body, ',[{', '')) > 1000 then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "size"}');
    end if;
end $$;

create function cmd.parsed(p_body text) returns jsonb
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
create function cmd.admit(a auth.actor, p_id uuid, k cmd.kind) returns boolean
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
create function cmd.charge(a auth.actor, p_kind text, body jsonb) returns void
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

create function cmd.execute(a auth.actor, p_id uuid, p_kind text, p_body text) returns jsonb
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

create function api.submit(token text, id uuid, kind text, body text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return cmd.execute(auth.enter(token), id, kind, body);
end $$;

-- A secret that stands for nothing opens nothing: that is said before anything is read or written.
create function api.submit_anon(case_secret text, id uuid, kind text, body text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    if not auth.secret_known(me.case_hash) and not exists (select from cmd.command c where c.id = submit_anon.id and c.case_hash = me.case_hash) then
        if kind in ('application.apply', 'application.follow') then perform core.refuse('KA006', 'code.invalid', '{"left": 5}'); end if;
        if not exists (select from cmd.kind k where k.kind = submit_anon.kind) then
            perform core.refuse('KC002', 'command.unknown', jsonb_build_object('kind', left(kind, 60)));
        end if;
        if auth.right_to('case', kind) is null then perform core.refuse('KA004', 'right.missing', jsonb_build_object('kind', kind)); end if;
        perform core.refuse('KA005', 'case.unknown');
    end if;
    perform auth.spend('submit_anon', 'case', encode(me.case_hash, 'hex'));
    return cmd.execute(me, id, kind, body);
end $$;

-- Helpers of handlers ------------------------------------------------------------------------------------------------

create function cmd.decide(a auth.actor, app core.application, p_action text, p_reasons text[], p_text text, p_before_paper boolean default false) returns void
language sql set search_path = pg_catalog, pg_temp as $$
    insert into core.decision(application_id, revision, action, reasons, text, before_paper, by_account_id, by_name, command_id)
        values (app.id, app.revision, p_action, p_reasons, p_text, p_before_paper, a.account_id,
                case when a.account_type = 'case' then app.name else a.name end, a.command_id)
$$;

-- The case a command is about, locked, when it lies in the scope that this role has for this kind.
create function cmd.the_case(a auth.actor, p_kind text, body jsonb) returns core.application
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    app   core.application;
    scope text := auth.right_to(a.account_type, p_kind);
    seen  bigint;
begin
    seen := core.body_int(body, 'application_id');
    select * into app from core.application x where x.id = seen for no key update;
    if app.id is null
        or not (scope = 'desk' and app.reviewer_unit_id is not distinct from a.unit_id
                or scope = 'unit' and app.reviewer_unit_id is null and app.unit_id = a.unit_id) then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    if app.person_id = a.person_id then perform core.refuse('KD010', 'decision.own_case'); end if;
    return app;
end $$;

-- The same, for what changes the case: it must be the row that was seen, in one of these states.
-- Refuses what the case does not take as it stands.
create function cmd.need_possible(app core.application, p_kind text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if p_kind <> all (core.may(app)) then perform core.refuse('KD004', 'application.state', jsonb_build_object('state', app.state)); end if;
end $$;

create function cmd.the_case_in(a auth.actor, p_kind text, body jsonb) returns core.application
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    app  core.application := cmd.the_case(a, p_kind, body);
    seen bigint := core.body_int(body, 'row_version');
begin
    if app.row_version <> seen then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    perform cmd.need_possible(app, p_kind);
    return app;
end $$;

-- The applicant's own case, locked. Raises KA005.
create function cmd.own_case(a auth.actor) returns core.application
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare app core.application;
begin
    if a.case_hash is not null then
        select * into app from core.application x where x.id = any (auth.my_cases()) for no key update;
    end if;
    if app.id is null then perform core.refuse('KA005', 'case.unknown'); end if;
    return app;
end $$;

grant execute on function api.submit(text, uuid, text, text) to desk_user;
grant execute on function api.submit_anon(text, uuid, text, text) to desk_anon;
reset role;
