-- SPDX-License-Identifier: GPL-3.0-or-later
-- The deletion of an account that the desk above manages (總負責人), asked for by its school on the same sealed form: a case
-- of request delete. Its desk receives and decides it like an application; approving deletes by the rules of 刪除帳號.
set local role desk_owner;

-- A new case about an account, with what its form says of it: the ID stays masked, as whoever asks is not its person.
create or replace function core.fill_deletion(app core.application, ac core.account) returns core.application
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare number text;
begin
    select n.number into strict number from core.national_id n where n.person_id = ac.person_id and n.current;
    app.request := 'delete';
    app.account_id := ac.id;
    app.person_id := ac.person_id;
    app.account_type := ac.account_type;
    app.account_name := ac.account_name;
    app.name := ac.name;
    app.sex := core.sex_of_national_id(number);
    app.national_id := core.mask_national_id(number);
    app.job_title := ac.job_title;
    app.unit_id := ac.unit_id;
    app.subunit := coalesce((select x.subunit from core.application x where x.id = ac.application_id), '');
    app.phone := ac.phone;
    app.fax := ac.fax;
    app.email := ac.email;
    app.name_seal_only := false;
    app.reviewer_unit_id := core.account_manager(ac);
    app.needs_paper := true;
    app.needs_unit_seal := (select k.needs_unit_seal from core.unit u join core.unit_kind k on k.key = u.kind where u.id = ac.unit_id);
    app.state := 'awaiting_paper';
    return app;
end $$;

-- To whoever asked and to the person whose account it is.
create or replace function core.post_deletion(p_template text, app core.application, p_how text, p_reason text, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    u core.unit;
    d core.desk;
begin
    select * into strict u from core.unit x where x.id = app.unit_id;
    select * into d from core.desk x where x.id = app.reviewer_unit_id;
    perform core.post(p_template, x.address, jsonb_build_object('name', app.name, 'account_name', app.account_name, 'number', app.number,
            'unit', u.name, 'how', p_how, 'reason', p_reason, 'desk', coalesce(d.name, ''), 'desk_phone', coalesce(d.phone, '')),
            p_command, app.id)
        from (select app.email as address union select ac.email from core.account ac where ac.id = app.asked_by and ac.state = 'open') x;
end $$;

grant execute on function core.fill_deletion(core.application, core.account),
    core.post_deletion(text, core.application, text, text, uuid) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.deletion_request(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    ac     core.account;
    app    core.application;
    seen   bigint := core.body_int(body, 'row_version');
    reason text := cmd.need_reason(body, 'reason');
begin
    select * into ac from core.account x where x.id = core.body_int(body, 'account_id');
    -- What the own 總負責人 manages needs no paper.
    if ac.id is null or ac.unit_id <> a.unit_id or core.account_manager(ac) is null then
        perform core.refuse('KD022', 'account.not_visible');
    end if;
    if ac.row_version <> seen then
        perform core.refuse('KD023', 'account.changed', jsonb_build_object('row_version', ac.row_version, 'state', ac.state));
    end if;
    perform cmd.need_account_state(ac, '{open,closed}');
    app := core.fill_deletion(cmd.new_case(), ac);
    app.asked_by := a.account_id;
    app.delete_reason := reason;
    app := cmd.keep_case(a, app);
    perform core.post_deletion('deletion.asked', app, '', reason, a.command_id);
    return jsonb_build_object('application_id', app.id, 'number', app.number, 'account_id', ac.id, 'state', app.state);
end $$;

create or replace function cmd.deletion_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app  core.application;
    seen bigint := core.body_int(body, 'row_version');
begin
    select * into app from core.application x where x.id = core.body_int(body, 'application_id') and x.request = 'delete'
        and x.unit_id = a.unit_id for no key update;
    if app.id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    if app.row_version <> seen then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    perform cmd.need_possible(app, 'deletion.withdraw');
    update core.application x set state = 'withdrawn', decided_at = now(), changed_at = now(), row_version = x.row_version + 1
        where x.id = app.id;
    perform cmd.decide(a, app, 'withdraw', '{}', ''), core.post_deletion('deletion.ended', app, '由申請單位撤回', app.delete_reason, a.command_id);
    return jsonb_build_object('application_id', app.id, 'state', 'withdrawn');
end $$;

-- Ends what asks for the deletion of an account that has just been deleted.
create or replace function cmd.settle_deletion(a auth.actor, ac core.account, p_note text) returns void
language plpgsql as $$
declare app core.application;
begin
    update core.application x set state = 'approved', decided_at = now(), changed_at = now(), row_version = x.row_version + 1
        where x.account_id = ac.id and x.state in ('awaiting_paper', 'awaiting_review') returning x.* into app;
    if app.id is not null then perform cmd.decide(a, app, 'approve', '{}', p_note, not core.paper_counts(app)); end if;
end $$;

-- Its case is locked; the account and its unit come after it (core.lock_account).
create or replace function cmd.approve_deletion(a auth.actor, app core.application, p_note text) returns jsonb
language plpgsql as $$
declare ac core.account := core.lock_account(app.account_id);
begin
    if not cmd.manages(a, ac) then perform core.refuse('KD022', 'account.not_visible'); end if;
    perform cmd.need_account_state(ac, '{open,closed}'), cmd.delete_managed(a, ac, app.delete_reason, p_note);
    return jsonb_build_object('application_id', app.id, 'state', 'approved', 'account_id', ac.id);
end $$;
reset role;
