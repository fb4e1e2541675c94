-- SPDX-License-Identifier: GPL-3.0-or-later
-- 登錄紙本申請: a form that was filled in by hand, where there is no computer, keyed in by the desk that reviews it. It stands
-- there as received, with its scan, and by whom it was keyed in. The address on it is proved by nobody before the account is
-- open: then a code that goes there sets the password.
set local role desk_api;

create or replace function cmd.application_key_in(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app  core.application;
    how  text := core.body_text(body, 'how');
    head boolean := core.body_bool(body, 'head_seal');
    unit boolean := core.body_bool(body, 'unit_seal', false);
    note text := core.body_plain(body, 'note', 0, 500);
begin
    if coalesce(jsonb_typeof(body -> 'scan'), 'missing') <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "scan", "reason": "object"}');
    end if;
    app := cmd.applied_case(body);
    if app.reviewer_unit_id is distinct from a.unit_id then perform core.refuse('KD071', 'application.other_desk'); end if;
    if app.person_id = a.person_id then perform core.refuse('KD010', 'decision.own_case'); end if;
    perform auth.spend_new('apply', 'unit', app.unit_id, app.email, null);
    perform cmd.check_paper(app, how, head, unit);
    app.keyed_in := true;
    app.state := 'awaiting_review';
    app.received_at := now();
    app.received_how := how;
    app.received_revision := 1;
    app.head_seal := head;
    app.unit_seal := unit;
    app := cmd.keep_case(a, app);
    perform cmd.keep_scan(a, app.id, null, body -> 'scan', 1, '');
    perform cmd.decide(a, app, 'receive', array[how], note);
    perform core.post_result('application.keyed_in', app.id, app.account_type, '', a.command_id);
    return jsonb_build_object('application_id', app.id, 'number', app.number, 'revision', 1, 'state', app.state,
        'content_hash', app.content_hash);
end $$;
reset role;
