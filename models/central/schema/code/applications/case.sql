-- SPDX-License-Identifier: GPL-3.0-or-later
-- The case a command is about.
set local role desk_api;

create or replace function cmd.decide(a auth.actor, app core.application, p_action text, p_reasons text[], p_text text,
    p_before_paper boolean default false) returns void
language plpgsql as $$
begin
    insert into core.decision(application_id, revision, action, reasons, text, before_paper, by_account_id, by_name, command_id)
        values (app.id, app.revision, p_action, p_reasons, p_text, p_before_paper, a.account_id,
                case when a.account_type = 'case' then app.name else a.name end, a.command_id);
end $$;

-- Whether a case lies as far as the actor's right to the command reaches: a desk's own, or those of one's own 總負責人.
create or replace function cmd.in_reach(a auth.actor, app core.application) returns boolean
language sql stable as $$
    select coalesce(a.reach = 'desk' and app.reviewer_unit_id is not distinct from a.unit_id
        or a.reach = 'unit' and app.reviewer_unit_id is null and app.unit_id = a.unit_id, false)
$$;

-- The case a command is about, locked, when it lies as far as the actor's right to the command reaches.
create or replace function cmd.the_case(a auth.actor, body jsonb) returns core.application
language plpgsql as $$
declare
    app   core.application;
    seen  bigint := core.body_int(body, 'application_id');
begin
    select * into app from core.application x where x.id = seen for no key update;
    if app.id is null or not cmd.in_reach(a, app) then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    if app.person_id = a.person_id then perform core.refuse('KD010', 'decision.own_case'); end if;
    return app;
end $$;

-- Refuses what the case does not take as it stands.
create or replace function cmd.need_possible(app core.application, p_kind text) returns void
language plpgsql as $$
begin
    if p_kind <> all (core.may(app)) then perform core.refuse('KD004', 'application.state', jsonb_build_object('state', app.state)); end if;
end $$;

-- The case, for what changes it: it must be the row that was seen, and take this kind as it stands.
create or replace function cmd.the_case_in(a auth.actor, p_kind text, body jsonb) returns core.application
language plpgsql as $$
declare
    app  core.application := cmd.the_case(a, body);
    seen bigint := core.body_int(body, 'row_version');
begin
    if app.row_version <> seen then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    perform cmd.need_possible(app, p_kind);
    return app;
end $$;

-- The applicant's own case, locked. Raises KA005.
create or replace function cmd.own_case(a auth.actor) returns core.application
language plpgsql as $$
declare app core.application;
begin
    if a.case_hash is not null then
        select * into app from core.application x where x.id = any (auth.my_cases()) for no key update;
    end if;
    if app.id is null then perform core.refuse('KA005', 'case.unknown'); end if;
    return app;
end $$;
reset role;
