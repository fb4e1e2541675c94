-- SPDX-License-Identifier: GPL-3.0-or-later
-- Applying (申請業務帳號).
set local role desk_owner;

-- Six places, and as many as it takes: cut off, the millionth would be the hundred thousandth once more. Whoever rolls back
-- uses up numbers too.
create or replace function core.serial_text(p_serial bigint) returns text
language sql immutable as $$
    select lpad(p_serial::text, greatest(6, length(p_serial::text)), '0')
$$;

grant execute on function core.serial_text(bigint) to desk_api;
reset role;

set local role desk_api;

-- All texts in force for such an account are agreed to, just as they are.
create or replace function cmd.check_consents(body jsonb, p_of_teacher boolean) returns void
language plpgsql as $$
declare c record;
begin
    if coalesce(jsonb_typeof(body -> 'consents'), 'missing') <> 'array' then
        perform core.refuse('KC003', 'command.body', '{"field": "consents", "reason": "array"}');
    end if;
    for c in select x.key, x.version, x.sha256 from core.consent x where x.in_force and x.of_teacher = p_of_teacher order by x.id loop
        if not body -> 'consents' @> jsonb_build_array(jsonb_build_object('key', c.key, 'version', c.version, 'sha256', c.sha256)) then
            perform core.refuse('KD013', 'consent.outdated', jsonb_build_object('key', c.key, 'version', c.version));
        end if;
    end loop;
end $$;

-- 申請編號: whatever is applied for has one of the same series.
create or replace function cmd.new_number() returns text
language sql volatile as $$
    select (extract(year from now() at time zone 'Asia/Taipei')::int - 1911) || '-' || core.serial_text(nextval('core.application_serial'))
$$;

-- A new case begins under a secret that stands for nothing yet.
create or replace function cmd.need_fresh_secret() returns void
language plpgsql as $$
begin
    if auth.my_cases() <> '{}' or auth.my_listings() <> '{}' then
        perform core.refuse('KC003', 'command.body', '{"field": "case_secret", "reason": "used"}');
    end if;
end $$;

-- What every new case begins with.
create or replace function cmd.new_case() returns core.application
language plpgsql as $$
declare app core.application;
begin
    app.id := nextval('core.application_id_seq');
    app.number := cmd.new_number();
    app.request := 'open';
    app.delete_reason := '';
    app.keyed_in := false;
    app.takes_over_name := '';
    app.revision := 1;
    app.row_version := 1;
    app.paper_revision := 1;
    app.applied_at := now();
    app.changed_at := now();
    app.can_take_back := false;
    app.installation := '';
    return app;
end $$;

-- A new case of somebody who applies, out of the fields of the form, each checked.
create or replace function cmd.applied_case(body jsonb) returns core.application
language plpgsql as $$
declare
    app    core.application;
    r      record;
    number text;
begin
    perform core.check_fields(body);
    number := core.body_text(body, 'national_id');
    perform core.check_person_number(number, body ->> 'sex'), cmd.check_consents(body, false);
    select * into r from core.route(core.body_int(body, 'unit_id'), body ->> 'account_type');
    app := cmd.new_case();
    app.person_id := core.person_of(number);
    app.account_type := body ->> 'account_type';
    app.account_name := body ->> 'account_name';
    app.name := body ->> 'name';
    app.sex := body ->> 'sex';
    app.national_id := core.mask_national_id(number);
    app.job_title := body ->> 'job_title';
    app.unit_id := r.unit_id;
    app.subunit := coalesce(body ->> 'subunit', '');
    app.phone := body ->> 'phone';
    app.fax := body ->> 'fax';
    app.email := body ->> 'email';
    app.name_seal_only := (body ->> 'name_seal_only')::boolean;
    app.reviewer_unit_id := r.reviewer_id;
    app.needs_paper := r.reviewer_id is not null;
    app.needs_unit_seal := r.needs_unit_seal or app.name_seal_only;
    app.state := case when app.needs_paper then 'awaiting_paper' else 'awaiting_opening' end;
    perform core.body_plain(body, 'takes_over', 0, 100, false);
    if coalesce(body ->> 'takes_over', '') <> '' then app := core.taking_over(app, body ->> 'takes_over'); end if;
    return app;
end $$;

-- Keeps a new case with its first revision and the first line of its history; who applies takes name and person.
create or replace function cmd.keep_case(a auth.actor, app core.application) returns core.application
language plpgsql as $$
begin
    app.content_hash := core.hash_of(core.content_of(app));
    insert into core.application overriding system value values (app.*);
    insert into core.application_revision(application_id, revision, content, content_hash)
        values (app.id, 1, core.content_of(app), app.content_hash);
    if app.request = 'open' then
        perform core.place_hold(app.account_name, app.person_id, app.id);
        insert into core.application_consent(application_id, key, version, sha256)
            select app.id, c.key, c.version, c.sha256 from core.consent c where c.in_force and not c.of_teacher;
    end if;
    perform cmd.decide(a, app, 'apply', '{}', app.delete_reason);
    if app.takes_over is not null then perform core.tell_taken_over(app, a.command_id); end if;
    return app;
end $$;

create or replace function cmd.application_apply(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare app core.application;
begin
    perform auth.judge_code(a, 'address', core.body_text(body, 'email'));  -- first: before it, nothing is said about anybody
    perform cmd.need_fresh_secret();
    perform core.check_verifier(body -> 'verifier');
    app := cmd.applied_case(body);
    app.installation := left(coalesce(body ->> 'installation', ''), 64);
    perform auth.spend_new('apply', 'unit', app.unit_id, app.email, body ->> 'installation');
    insert into auth.case_secret(secret_hash, application_id) values (a.case_hash, app.id);
    app := cmd.keep_case(a, app);
    perform auth.keep_verifier(app.id, body -> 'verifier');
    return jsonb_build_object('application_id', app.id, 'number', app.number, 'revision', 1, 'state', app.state,
        'reviewer_unit_id', app.reviewer_unit_id, 'content_hash', app.content_hash);
end $$;
reset role;
