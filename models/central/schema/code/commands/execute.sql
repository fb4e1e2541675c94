-- SPDX-License-Identifier: GPL-3.0-or-later
-- Commands: an id takes effect once (database.md 4). Refusals are stored and given again; what a later try may cure is
-- raised and leaves nothing behind.
set local role desk_owner;

-- Time inside a UUIDv7; null for any other id.
create or replace function cmd.id_time(id uuid) returns timestamptz
language sql immutable as $$
    select case when substr(id::text, 15, 1) = '7' then to_timestamp((('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint) / 1000.0) end
$$;

grant execute on function cmd.id_time(uuid) to desk_api;
reset role;

set local role desk_api;

-- Stable, as what it calls is: else it is planned anew at every call.
create or replace function cmd.answer(p_status text, p_result jsonb, replay boolean) returns jsonb
language sql stable as $$
    select jsonb_build_object('status', p_status, 'replay', replay, case p_status when 'done' then 'result' else 'error' end, p_result)
$$;

-- What a refused command is kept with. Constraint names are our own words for who came first.
create or replace function cmd.error_of(state text, message text, detail text, p_constraint text) returns jsonb
language plpgsql stable as $$
begin
    if state like '23%' then
        return coalesce((select jsonb_build_object('code', r.code, 'key', r.key, 'detail', '{}'::jsonb)
                         from cmd.constraint_refusal r where r.constraint_name = p_constraint),
            jsonb_build_object('code', state, 'key', 'constraint.violated', 'detail', jsonb_build_object('constraint', p_constraint)));
    end if;
    return jsonb_build_object('code', state, 'key', message, 'detail', coalesce(nullif(detail, ''), '{}')::jsonb);
end $$;

-- Before anything is done with a body: no kind takes more than its own, and a large one is one long text. Parsed, the zeros
-- of a list take two hundred times their room.
create or replace function cmd.too_large(p_most int, p_body text) returns boolean
language sql immutable as $$
    select octet_length(p_body) > coalesce(p_most, 4096)
        or octet_length(p_body) > 65536 and octet_length(p_body) - octet_length(translate(p_body, ',[{', '')) > 1000
$$;

create or replace function cmd.parsed(p_body text) returns jsonb
language plpgsql as $$
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
    -- Numbers are whole, or half (hours), and of fifteen digits at most: a few bytes could be a gigabyte of text for whoever reads or
    -- seals them. In a short body it is told at a glance that there is no other.
    if (octet_length(p_body) > 4096 or p_body ~ '[0-9][.eE]|[0-9]{16}') and jsonb_path_exists(body, 'strict $.** ? (@.type() == "number" '
            '&& !(@ >= -999999999999999 && @ <= 999999999999999 && @ * 2 == (@ * 2).floor()))') then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "number"}');
    end if;
    return body;
end $$;

-- What a command that is new must keep before its body is read. Whoever is signed in and asks for what is beyond the own
-- rights is told so by an answer, which is kept and stands in the audit; a sequence counts it also for who rolls back.
create or replace function cmd.admit(a auth.actor, p_id uuid, p_kind text) returns boolean
language plpgsql as $$
declare made timestamptz := cmd.id_time(p_id);
begin
    if made is null then perform core.refuse('KC003', 'command.body', '{"field": "id", "reason": "uuid7"}'); end if;
    -- How long commands are kept is looked up for those alone that are a day old; of one expression all parts would be made ready.
    if made not between now() - interval '1 day' and now() + interval '1 day' then
        if made > now() or made < now() - make_interval(days => core.setting_int('command_retention_days')) then
            perform core.refuse('KC004', 'command.too_old');
        end if;
    end if;
    if a.reach is null then
        perform nextval('audit.beyond_rights');
        if a.account_id is null then perform core.refuse('KA004', 'right.missing', jsonb_build_object('kind', p_kind)); end if;
        return false;
    end if;
    if a.must_change and p_kind <> a.first_kind then perform auth.refuse_before_first(a); end if;
    return true;
end $$;

-- The answer that is kept for an id. Raises KC001 where the id was another command's.
create or replace function cmd.kept_answer(a auth.actor, p_id uuid, p_kind text) returns jsonb
language plpgsql as $$
declare c cmd.command;
begin
    select * into c from cmd.command x where x.id = p_id;
    if c.kind <> p_kind or c.body_hash <> a.body_hash or (c.account_id, c.case_hash) is distinct from (a.account_id, a.case_hash) then
        perform core.refuse('KC001', 'command.id_reused');
    end if;
    return cmd.answer(c.status, c.result, true);
end $$;

-- What of an answer stands in the audit: why it was refused, or the fields that its kind names.
create or replace function cmd.audited_of(p_fields text[], p_status text, p_result jsonb) returns jsonb
language plpgsql as $$
declare
    said jsonb := jsonb_build_object();
    f    text;
begin
    if p_status = 'rejected' then return jsonb_build_object('key', p_result -> 'key'); end if;
    foreach f in array p_fields loop
        if jsonb_typeof(p_result -> f) <> 'null' then said := said || jsonb_build_object(f, p_result -> f); end if;
    end loop;
    return said;
end $$;

-- Every command passes here. It is written down once, when it is known what became of it; a concurrent twin waits at the lock for the
-- first to end, and then finds its answer.
create or replace function cmd.execute(a auth.actor, p_id uuid, p_kind text, p_body text) returns jsonb
language plpgsql as $$
declare
    k        record;
    status   text := 'rejected';
    result   jsonb;
    body     jsonb;
    state    text;
    message  text;
    detail   text;
    cons     text;
begin
    if p_id is null or p_kind is null or p_body is null then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "null"}');
    end if;
    if not auth.sees_latest() or pg_advisory_xact_lock(1181, uuid_hash(p_id)) is null then perform auth.need_latest(); end if;
    -- One question for all there is to know before.
    select x.kind, x.handler, x.max_body, x.charge, x.audited, r.scope as reach, y.id is not null as known into k
        from (values (p_kind, p_id)) v(kind, id)
        left join cmd.kind x on x.kind = v.kind
        left join auth.command_right r on r.kind = v.kind and r.account_type = a.account_type
            and (r.at_kinds is null or auth.is_at(a.unit_id, r.at_kinds))
        left join cmd.command y on y.id = v.id;
    if octet_length(p_body) > 4096 then
        if cmd.too_large(k.max_body, p_body) then perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "size"}'); end if;
    end if;
    a.command_id := p_id;
    a.body_hash := sha256(convert_to(p_body, 'UTF8'));
    a.reach := k.reach;
    if k.known then return cmd.kept_answer(a, p_id, p_kind); end if;
    if k.kind is null then perform core.refuse('KC002', 'command.unknown', jsonb_build_object('kind', left(p_kind, 60))); end if;
    if cmd.admit(a, p_id, p_kind) then status := 'done'; end if;
    if a.account_id is not null and auth.spend('submit', 'account', a.account_id::text) is null then return null; end if;
    if status = 'rejected' then
        result := jsonb_build_object('code', 'KA004', 'key', 'right.missing', 'detail', jsonb_build_object('kind', p_kind));
    else
        body := cmd.parsed(p_body);
        -- Beside the command itself, and kept though it be refused.
        if k.charge is not null then perform cmd.dispatch(k.charge, a, body); end if;
        a.installation := coalesce(a.installation, left(body ->> 'installation', 64));
        begin
            result := coalesce(cmd.dispatch(k.handler, a, body), '{}');
        exception when others then
            get stacked diagnostics state = returned_sqlstate, message = message_text, detail = pg_exception_detail, cons = constraint_name;
            -- Serialisation, deadlock, lock time-out, resources, and everything of sign-in: nothing is kept, the same id may come again.
            if state !~ '^(KD|23)' then raise; end if;
            status := 'rejected';
            result := cmd.error_of(state, message, detail, cons);
        end;
    end if;
    insert into cmd.command(id, account_id, case_hash, kind, body_hash, status, result)
        values (p_id, a.account_id, a.case_hash, p_kind, a.body_hash, status, result);
    if audit.log(a, p_kind, status, cmd.audited_of(k.audited, status, result)) is null then return null; end if;
    return cmd.answer(status, result, false);
end $$;
reset role;
