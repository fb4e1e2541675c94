-- SPDX-License-Identifier: GPL-3.0-or-later
-- What stands in the audit is what the centre found, never what was sent; and a body holds no number that takes a
-- hundred thousand digits to write down: a few bytes of jsonb could be a gigabyte of text for whoever reads or seals it.
set local role desk_owner;

create or replace function audit.log(a auth.actor, p_what text, p_outcome text, p_detail jsonb default '{}') returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare by_desk boolean := session_user in ('desk_user', 'desk_anon');
begin
    insert into audit.entry(account_id, person_id, case_hash, what, outcome, command_id, installation, detail)
        values (a.account_id, a.person_id, a.case_hash, p_what, p_outcome, a.command_id, coalesce(a.installation, ''),
                case when length(p_detail::text) > 8000 then jsonb_build_object('length', length(p_detail::text)) else p_detail end
                || case when by_desk then '{}'::jsonb else jsonb_build_object('operator', session_user) end);
end $$;
reset role;

set local role desk_api;

-- As before, but: numbers are whole and of fifteen digits at most; the audit takes its particulars from the answer alone.
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
    -- Before anything is done with it: no kind takes more than this.
    if octet_length(p_body) > (select max(x.max_body) from cmd.kind x) then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "size"}');
    end if;
    perform auth.need_latest();
    a.command_id := p_id;
    a.body_hash := sha256(convert_to(p_body, 'UTF8'));
    -- A concurrent twin waits here for the first to commit, then reads its answer.
    insert into cmd.command(id, account_id, case_hash, kind, body_hash, status)
        values (p_id, a.account_id, a.case_hash, p_kind, a.body_hash, 'running') on conflict (id) do nothing;
    if not found then
        select * into c from cmd.command where id = p_id;
        if c.kind <> p_kind or c.body_hash <> a.body_hash
            or (c.account_id, c.case_hash) is distinct from (a.account_id, a.case_hash) then
            perform core.refuse('KC001', 'command.id_reused');
        end if;
        return cmd.rejected(c, true);
    end if;
    select * into k from cmd.kind where kind = p_kind;
    if k.kind is null then perform core.refuse('KC002', 'command.unknown', jsonb_build_object('kind', left(p_kind, 60))); end if;
    if cmd.id_time(p_id) is null then perform core.refuse('KC003', 'command.body', '{"field": "id", "reason": "uuid7"}'); end if;
    if cmd.id_time(p_id) not between now() - make_interval(days => core.setting_int('command_retention_days')) and now() + interval '1 day' then
        perform core.refuse('KC004', 'command.too_old');
    end if;
    if auth.right_to(a.account_type, p_kind) is null then
        perform core.refuse('KA004', 'right.missing', jsonb_build_object('kind', p_kind));
    end if;
    if a.must_change and p_kind <> 'password.change' then perform core.refuse('KA003', 'session.must_change'); end if;
    if octet_length(p_body) > k.max_body then perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "size"}'); end if;
    begin
        body := p_body::jsonb;
    exception when data_exception or program_limit_exceeded then  -- every error of these classes: what was sent is no JSON of ours
        body := null;
    end;
    if body is null or jsonb_typeof(body) <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "json"}');
    end if;
    if jsonb_path_exists(body, 'strict $.** ? (@.type() == "number" && !(@ >= -999999999999999 && @ <= 999999999999999 && @ == @.floor()))') then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "number"}');
    end if;

    a.installation := coalesce(a.installation, left(body ->> 'installation', 64));
    c.status := 'done';
    begin
        execute format('select cmd.%I($1, $2)', k.handler) into answer using a, body;
    exception when others then
        get stacked diagnostics state = returned_sqlstate, message = message_text, detail = pg_exception_detail, cons = constraint_name;
        -- Serialisation, deadlock, lock time-out, resources, and everything of sign-in: nothing is kept, the same id may come again.
        if state !~ '^(KD|23)' then raise; end if;
        c.status := 'rejected';
        answer := cmd.error_of(state, message, detail, cons);
    end;
    update cmd.command set status = c.status, result = coalesce(answer, '{}') where id = p_id returning * into c;
    perform audit.log(a, p_kind, c.status, case when c.status = 'rejected' then jsonb_build_object('key', answer ->> 'key')
        else jsonb_strip_nulls(jsonb_build_object('application_id', answer -> 'application_id', 'scan_id', answer -> 'scan_id',
            'state', answer -> 'state', 'purpose', answer -> 'purpose')) end);
    return cmd.rejected(c, false);
end $$;
reset role;
