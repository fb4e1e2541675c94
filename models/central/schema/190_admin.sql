-- SPDX-License-Identifier: GPL-3.0-or-later
-- The operator's surface: first accounts, the mail queue, housekeeping.
set local role desk_owner;

create function admin.bootstrap(unit_code text, account jsonb, verifier jsonb, one_time boolean) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    u      core.unit;
    k      core.unit_kind;
    kind   text := core.body_text(account, 'account_type');
    person bigint;
    id     bigint;
    me     auth.actor;
begin
    select * into u from core.unit x where x.code = bootstrap.unit_code;
    if u.id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    select * into strict k from core.unit_kind x where x.key = u.kind;
    if not (case when k.is_desk then kind = 'reviewer' else kind = any(k.account_types) end) then
        perform core.refuse('KD008', 'account_type.not_offered', jsonb_build_object('kind', u.kind));
    end if;
    -- The same rules as for 表2-1; a reviewer's form has no type of its own there.
    perform core.check_fields('{"name_seal_only": false, "subunit": "", "account_type": "operator"}'::jsonb
        || (account - 'account_type') || jsonb_build_object('unit_id', u.id));
    perform core.check_person_number(core.body_text(account, 'national_id'), account ->> 'sex');
    perform core.check_verifier(verifier);
    person := core.person_of(account ->> 'national_id');
    if exists (select from core.hold h where h.person_id = person) then perform core.refuse('KD001', 'person.has_account'); end if;
    if exists (select from core.hold h where h.name_key = lower(account ->> 'account_name')) then perform core.refuse('KD002', 'account_name.taken'); end if;
    insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email)
        values (account ->> 'account_name', person, account ->> 'name', kind, u.id, account ->> 'job_title', account ->> 'phone',
                account ->> 'fax', account ->> 'email') returning core.account.id into id;
    insert into core.hold(name_key, person_id, account_id) values (lower(account ->> 'account_name'), person, id);
    insert into auth.credential(account_id, login, salt, opslimit, memlimit, stored_key, server_key, one_time, expires_at)
        values (id, lower(account ->> 'account_name'), decode(verifier ->> 'salt', 'hex'), (verifier ->> 'opslimit')::int, (verifier ->> 'memlimit')::int,
                decode(verifier ->> 'stored_key', 'hex'), decode(verifier ->> 'server_key', 'hex'), one_time,
                case when one_time then now() + make_interval(days => core.setting_int('one_time_password_days')) end);
    perform audit.log(me, 'bootstrap', 'done', jsonb_build_object('account_id', id, 'unit_id', u.id, 'account_type', kind));
    return id;
end $$;

-- Whether a desk may approve before the paper is there (design.md «A case's way»); recorded with each such decision.
create function admin.set_desk_rule(desk_code text, approves_before_paper boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor;
begin
    update core.desk d set approves_before_paper = set_desk_rule.approves_before_paper
        from core.unit u where u.id = d.id and u.code = desk_code;
    if not found then perform core.refuse('KD009', 'unit.unknown'); end if;
    perform audit.log(me, 'set_desk_rule', 'done', jsonb_build_object('desk', desk_code, 'approves_before_paper', approves_before_paper));
end $$;

create function admin.mail_claim(n int) returns table(id bigint, address text, subject text, body text, tries int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    return query
        with due as (select m.id from core.mail m where m.state = 'waiting' and m.due_at <= now()
                     order by m.due_at, m.id limit greatest(0, $1) for update skip locked),
        leased as (update core.mail m set due_at = now() + interval '5 minutes', tries = m.tries + 1
            from due where due.id = m.id returning m.id, m.address, m.subject, m.body, m.tries)
        select l.id, l.address, l.subject, l.body, l.tries from leased l order by l.id;
end $$;

-- A lease that runs out without a result counts as a try; after two days a mail is given up.
create function admin.mail_result(id bigint, ok boolean, error text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.mail m set
        state = case when ok then 'sent' when m.at < now() - interval '2 days' then 'failed' else 'waiting' end,
        error = case when ok then '' else left(coalesce(mail_result.error, ''), 500) end,
        due_at = case when ok then m.due_at else now() + case m.tries when 0 then interval '1 minute' when 1 then interval '1 minute'
                      when 2 then interval '5 minutes' when 3 then interval '30 minutes' else interval '1 hour' end end
        where m.id = mail_result.id and m.state = 'waiting';
end $$;

create function admin.mailbox(n int) returns table(id bigint, at timestamptz, address text, subject text, body text, state text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select m.id, m.at, m.address, m.subject, m.body, m.state from core.mail m order by m.id desc limit greatest(0, n)
$$;

create function admin.schema_version() returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select core.schema_version() $$;

create function admin.housekeeping() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r    jsonb := '{}'::jsonb;
    n    bigint;
    last xid8;
begin
    delete from auth.code_guess where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('code_guesses', n);
    delete from auth.code where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('codes', n);
    delete from auth.attempt where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('attempts', n);
    delete from auth.quota_use where at < now() - (select max(span) from auth.quota);
    get diagnostics n = row_count;
    r := r || jsonb_build_object('quota_uses', n);
    delete from auth.session where expires_at < now() - interval '1 day' or ended_at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('sessions', n);
    -- An id that is refused as too old need not be remembered.
    delete from cmd.command where at < now() - make_interval(days => core.setting_int('command_retention_days') + 2);
    get diagnostics n = row_count;
    r := r || jsonb_build_object('commands', n);
    select max(xid) into last from sync.change where at < now() - make_interval(days => core.setting_int('change_retention_days'));
    n := 0;
    if last is not null then
        delete from sync.change where xid <= last and at < now() - make_interval(days => core.setting_int('change_retention_days'));
        get diagnostics n = row_count;
        update sync.centre set min_xid = greatest(min_xid, (last::text::bigint + 1)::text::xid8);
    end if;
    r := r || jsonb_build_object('changes', n);
    delete from core.mail where state <> 'waiting' and at < now() - interval '90 days';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('mails', n);
    -- A code is of use for 15 minutes; what was mailed need not keep it.
    update core.mail set body = regexp_replace(body, '[0-9]{6}', '······') where template like 'code.%' and state <> 'waiting'
        and at < now() - interval '1 day' and body ~ '[0-9]{6}';
    return r || jsonb_build_object('sealed', audit.seal(), 'audit_broken_block', audit.first_broken());
end $$;

grant execute on function admin.bootstrap(text, jsonb, jsonb, boolean), admin.set_desk_rule(text, boolean), admin.mail_claim(int), admin.mail_result(bigint, boolean, text), admin.mailbox(int),
    admin.schema_version(), admin.housekeeping() to desk_admin;
reset role;
