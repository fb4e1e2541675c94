-- SPDX-License-Identifier: GPL-3.0-or-later
-- Correcting what was sent back (補正).
set local role desk_api;

-- The case with what it is now, on its way. p_moved: it is of another unit or type.
create or replace function cmd.corrected(was core.application, now_is jsonb, p_moved boolean) returns core.application
language plpgsql as $$
declare
    app       core.application := was;
    r         record;
    elsewhere boolean;
begin
    select * into r from core.route(core.body_int(now_is, 'unit_id'), now_is ->> 'account_type');
    app.account_type := now_is ->> 'account_type';
    app.sex := now_is ->> 'sex';
    app.job_title := now_is ->> 'job_title';
    app.unit_id := r.unit_id;
    app.subunit := coalesce(now_is ->> 'subunit', '');
    app.phone := now_is ->> 'phone';
    app.fax := now_is ->> 'fax';
    app.email := now_is ->> 'email';
    app.name_seal_only := (now_is ->> 'name_seal_only')::boolean;
    app.reviewer_unit_id := r.reviewer_id;
    app.needs_paper := r.reviewer_id is not null;
    app.needs_unit_seal := r.needs_unit_seal or app.name_seal_only;
    app.revision := app.revision + 1;
    -- Back to its paper: the new revision has to be sealed. Unless the desk has said that the paper it has still counts, and
    -- it is the same desk, for the same unit and type, and lacks no seal.
    elsewhere := was.reviewer_unit_id is distinct from app.reviewer_unit_id or p_moved;
    if not app.needs_paper then
        app.state := 'awaiting_opening';
    elsif was.returned_for = 'data_only' and core.paper_counts(was) and not elsewhere
        and (was.unit_seal or not app.needs_unit_seal) then
        app.state := 'awaiting_review';
    else
        app.state := 'awaiting_paper';
        app.paper_revision := app.revision;
    end if;
    if elsewhere then
        app.received_at := null;
        app.received_how := null;
        app.received_revision := null;
        app.head_seal := null;
        app.unit_seal := null;
    end if;
    if p_moved then  -- 接任 was at the former unit
        app.takes_over := null;
        app.takes_over_name := '';
    end if;
    app.content_hash := core.hash_of(core.content_of(app));
    return app;
end $$;

create or replace function cmd.application_correct(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app    core.application := cmd.own_case(a);
    now_is jsonb := core.content_of(app);
    wanted jsonb;
begin
    if core.body_int(body, 'revision') <> app.revision then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    perform cmd.need_possible(app, 'application.correct');
    wanted := core.wanted_fields(body, now_is,
        '{account_type,sex,job_title,unit_id,subunit,phone,fax,email,name_seal_only}');
    now_is := now_is || wanted;
    perform core.check_fields(now_is);
    if wanted ? 'sex' then perform core.check_person_number(core.whole_id(app.id), now_is ->> 'sex'); end if;
    if wanted ? 'email' then perform auth.judge_code(a, 'address', now_is ->> 'email'); end if;
    app := cmd.corrected(app, now_is, wanted ?| '{unit_id,account_type}');
    update core.application x set takes_over = app.takes_over, takes_over_name = app.takes_over_name,
            account_type = app.account_type, sex = app.sex, job_title = app.job_title, unit_id = app.unit_id,
            subunit = app.subunit, phone = app.phone, fax = app.fax, email = app.email, name_seal_only = app.name_seal_only,
            reviewer_unit_id = app.reviewer_unit_id, needs_paper = app.needs_paper, needs_unit_seal = app.needs_unit_seal,
            revision = app.revision, state = app.state, returned_from = null, returned_for = null, paper_revision = app.paper_revision,
            received_at = app.received_at, received_how = app.received_how, received_revision = app.received_revision,
                head_seal = app.head_seal, unit_seal = app.unit_seal, content_hash = app.content_hash,
            row_version = x.row_version + 1, changed_at = now()
        where x.id = app.id;
    insert into core.application_revision(application_id, revision, content, content_hash)
        values (app.id, app.revision, core.content_of(app), app.content_hash);
    perform cmd.decide(a, app, 'correct', array(select k from jsonb_object_keys(wanted) k order by k), '');
    return jsonb_build_object('application_id', app.id, 'revision', app.revision, 'state', app.state, 'content_hash', app.content_hash);
end $$;
reset role;
