-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a desk decides on its cases, and a 總負責人 on those of colleagues.
set local role desk_owner;

create or replace function core.reason_texts(p_keys text[]) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(array_agg(r.text order by r.id), '{}') from core.return_reason r where r.key = any(p_keys));
end $$;

grant execute on function core.reason_texts(text[]) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.need_reason(body jsonb, field text) returns text
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(body -> field), 'null') = 'null' or body ->> field ~ '^\s*$' then
        perform core.refuse('KD014', 'reason.missing');
    end if;
    return core.body_plain(body, field, 1, 500);
end $$;

-- What must be right with a paper that has come.
create or replace function cmd.check_paper(app core.application, how text, head boolean, unit boolean) returns void
language plpgsql as $$
begin
    if how not in ('scan', 'fax', 'post', 'hand') then perform core.refuse('KC003', 'command.body', '{"field": "how", "reason": "word"}'); end if;
    if not head or (app.needs_unit_seal and not unit) then
        perform core.refuse('KD017', 'seal.missing', jsonb_build_object('seal', case when head then 'unit' else 'head' end,
            'number', app.number, 'unit', (select u.name from core.unit u where u.id = app.unit_id)));
    end if;
end $$;

create or replace function cmd.application_receive(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app  core.application := cmd.the_case_in(a, 'application.receive', body);
    how  text := core.body_text(body, 'how');
    head boolean := core.body_bool(body, 'head_seal');
    unit boolean := core.body_bool(body, 'unit_seal', false);
    note text := core.body_plain(body, 'note', 0, 500);
    shown bigint := case when body ? 'revision' then core.body_int(body, 'revision') else app.revision end;
    goes_to text := case when app.state = 'approved' then 'approved' else 'awaiting_review' end;
begin
    if shown not between app.paper_revision and app.revision then
        perform core.refuse('KD020', 'paper.outdated', jsonb_build_object('revision', shown, 'needed', app.paper_revision, 'number', app.number));
    end if;
    perform cmd.check_paper(app, how, head, unit);
    update core.application x set state = goes_to, returned_from = null, returned_for = null, received_at = now(), received_how = how,
        received_revision = shown, head_seal = head, unit_seal = unit, row_version = x.row_version + 1, changed_at = now() where x.id = app.id;
    app.revision := shown;  -- the history says which revision's paper came
    perform cmd.decide(a, app, 'receive', array[how], note);
    return jsonb_build_object('application_id', app.id, 'state', goes_to);
end $$;

create or replace function cmd.application_approve(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app    core.application := cmd.the_case_in(a, 'application.approve', body);
    note   text := core.body_plain(body, 'note', 0, 500);
    early  boolean := core.body_bool(body, 'before_paper', false);
    before core.account;
    account bigint;
begin
    -- The paper comes first, unless this desk's rule lets it open an account before; it is then recorded as such.
    if not core.paper_counts(app)
        and not (early and app.request = 'open' and app.takes_over is null
                 and exists (select from core.desk d where d.id = app.reviewer_unit_id and d.approves_before_paper)) then
        perform core.refuse('KD011', 'decision.needs_paper', jsonb_build_object('number', app.number, 'revision', app.revision));
    end if;
    if app.request = 'delete' then return cmd.approve_deletion(a, app, note); end if;
    if app.takes_over is not null then before := core.lock_account(app.takes_over); end if;  -- before what is opened
    account := core.open_account(app.id, app.account_type);
    perform cmd.hand_over(a, app, before);
    update core.application x set state = 'approved', decided_at = now(), opened_as = app.account_type, can_take_back = true,
        row_version = x.row_version + 1, changed_at = now() where x.id = app.id;
    perform cmd.decide(a, app, 'approve', '{}', note, not core.paper_counts(app));
    perform core.post_result('application.approve', app.id, app.account_type, '', a.command_id);
    return jsonb_build_object('application_id', app.id, 'state', 'approved', 'account_id', account);
end $$;

create or replace function cmd.application_open_as(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app     core.application := cmd.the_case_in(a, 'application.open_as', body);
    opened  text := core.body_text(body, 'account_type');
    account bigint;
begin
    if opened not in ('contact', 'operator') then
        perform core.refuse('KC003', 'command.body', '{"field": "account_type", "reason": "word"}');
    end if;
    account := core.open_account(app.id, opened);
    update core.application x set state = 'approved', decided_at = now(), opened_as = opened, can_take_back = true,
        row_version = x.row_version + 1, changed_at = now() where x.id = app.id;
    perform cmd.decide(a, app, 'open_as', array[opened], '');
    perform core.post_result('application.open_as', app.id, opened, '', a.command_id);
    return jsonb_build_object('application_id', app.id, 'state', 'approved', 'account_id', account);
end $$;

create or replace function cmd.application_reject(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app    core.application := cmd.the_case_in(a, 'application.reject', body);
    reason text := cmd.need_reason(body, 'reason');
begin
    update core.application x set state = 'rejected', returned_from = null, returned_for = null, decided_at = now(),
        row_version = x.row_version + 1, changed_at = now()
        where x.id = app.id;
    perform core.free_hold(app.id);
    perform cmd.decide(a, app, 'reject', '{}', reason);
    if app.request = 'delete' then
        perform core.post_deletion('deletion.ended', app, '不核准', reason, a.command_id);
    else
        perform core.post_result('application.reject', app.id, app.account_type, reason, a.command_id);
    end if;
    return jsonb_build_object('application_id', app.id, 'state', 'rejected');
end $$;

create or replace function cmd.application_return(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app   core.application := cmd.the_case_in(a, 'application.return', body);
    keys  text[] := '{}'::text[];
    words text[];
    more  text;
    keeps boolean := core.body_bool(body, 'keeps_paper', false);  -- 不必重新核章
    fault text := 'data';
begin
    if coalesce(jsonb_typeof(body -> 'reasons'), 'null') = 'array' then
        keys := array(select distinct x from jsonb_array_elements_text(body -> 'reasons') x order by x);
    elsif coalesce(jsonb_typeof(body -> 'reasons'), 'null') <> 'null' then
        perform core.refuse('KC003', 'command.body', '{"field": "reasons", "reason": "array"}');
    end if;
    words := core.reason_texts(keys);
    if cardinality(words) <> cardinality(keys) then
        perform core.refuse('KC003', 'command.body', '{"field": "reasons", "reason": "word"}');
    end if;
    if keys = '{}' then
        more := cmd.need_reason(body, 'text');
    else
        more := core.body_plain(body, 'text', 0, 500);
    end if;
    if more <> '' then words := words || more; end if;
    if app.needs_paper and keys <> '{}' and not exists (select from core.return_reason r where r.key = any(keys) and not r.about_paper) then
        fault := 'paper';
    end if;
    if keeps then
        -- Only a paper that is there can go on counting, and not one that was found wanting.
        if not (app.needs_paper and core.paper_counts(app))
            or exists (select from core.return_reason r where r.key = any(keys) and r.about_paper) then
            perform core.refuse('KC003', 'command.body', '{"field": "keeps_paper", "reason": "paper"}');
        end if;
        fault := 'data_only';
    end if;
    update core.application x set state = 'returned', returned_from = app.state, returned_for = fault,
        row_version = x.row_version + 1, changed_at = now()
        where x.id = app.id;
    perform cmd.decide(a, app, 'return', keys, more);
    perform core.post_result('application.return', app.id, app.account_type,
        (select string_agg('　' || w.o || '. ' || w.w, e'\n' order by w.o) from unnest(words) with ordinality w(w, o)), a.command_id);
    return jsonb_build_object('application_id', app.id, 'state', 'returned');
end $$;

create or replace function cmd.application_note(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app  core.application := cmd.the_case(a, body);
    note text := cmd.need_reason(body, 'text');
begin
    perform cmd.decide(a, app, 'note', '{}', note);
    return jsonb_build_object('application_id', app.id);
end $$;

-- A case whose unit has meanwhile been given to another desk goes there when its approval is taken back.
create or replace function cmd.application_take_back(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app    core.application := cmd.the_case_in(a, 'application.take_back', body);
    reason text := cmd.need_reason(body, 'reason');
    back   text;
    courses jsonb;
begin
    perform cmd.hand_back(a, app, reason);
    courses := core.courses_of_case(app.id);  -- given to it since
    if courses <> '[]' then perform core.refuse('KD026', 'account.obstacles', jsonb_build_object('obstacles', courses)); end if;
    if not core.take_back_account(app.id) then
        perform core.refuse('KD012', 'decision.used', jsonb_strip_nulls(jsonb_build_object('state',
            (select x.state from core.account x where x.application_id = app.id order by x.id desc limit 1))));
    end if;
    back := case when not app.needs_paper then 'awaiting_opening' when core.paper_counts(app) then 'awaiting_review' else 'awaiting_paper' end;
    update core.application x set state = back, decided_at = null, opened_as = null, can_take_back = false,
        row_version = x.row_version + 1, changed_at = now() where x.id = app.id;
    perform cmd.decide(a, app, 'take_back', '{}', reason);
    perform core.post_result('application.take_back', app.id, app.account_type, reason, a.command_id);
    perform core.reroute_case(app.id);  -- last: from here on it may be out of the actor's sight
    return jsonb_build_object('application_id', app.id, 'state', back);
end $$;
reset role;
