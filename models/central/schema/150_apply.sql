-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an applicant does under a case secret: apply, correct, withdraw, follow, print, read.
set local role desk_owner;

-- The person of a national ID, made when new. Whole IDs are seen only in here and in core.whole_id.
create function core.person_of(p_number text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_id bigint;
begin
    select n.person_id into found_id from core.national_id n where n.number = p_number;
    if found_id is not null then return found_id; end if;
    insert into core.person default values returning person.id into found_id;
    insert into core.national_id(person_id, number) values (found_id, p_number) on conflict (number) do nothing;
    if found then return found_id; end if;
    delete from core.person p where p.id = found_id;  -- a twin was faster
    select n.person_id into strict found_id from core.national_id n where n.number = p_number;
    return found_id;
end $$;

-- Takes name and person for a case. The constraints hold_person and hold_name say who came first.
create function core.place_hold(p_name text, p_person bigint, p_application bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from core.hold where person_id = p_person) then perform core.refuse('KD001', 'person.has_account'); end if;
    if exists (select from core.hold where name_key = lower(p_name)) then perform core.refuse('KD002', 'account_name.taken'); end if;
    insert into core.hold(name_key, person_id, application_id) values (lower(p_name), p_person, p_application);
end $$;

create function core.free_hold(p_application bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from core.hold where application_id = p_application and account_id is null;
    delete from auth.pending_verifier where application_id = p_application
$$;

create function auth.keep_verifier(p_application bigint, v jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into auth.pending_verifier(application_id, verifier)
        values (p_application, jsonb_build_object('salt', v -> 'salt', 'opslimit', v -> 'opslimit', 'memlimit', v -> 'memlimit',
                'stored_key', v -> 'stored_key', 'server_key', v -> 'server_key'))
$$;

-- The whole ID, for the holder of the case's secret or whoever has the case in scope.
create function core.whole_id(p_application bigint) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select n.number from core.application a join core.national_id n on n.person_id = a.person_id
    where a.id = p_application
      and (a.id = any (auth.my_cases()) or a.reviewer_unit_id = auth.my_desk()
           or (a.reviewer_unit_id is null and a.unit_id = auth.my_chief_unit()))
$$;

-- What a paper shows, as JSON; its hash is short enough to be printed. Only the masked ID goes in: from the hash of a
-- whole one its last four digits could be found by trying.
create function core.content_of(a core.application) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('number', a.number, 'revision', a.revision, 'account_type', a.account_type, 'account_name', a.account_name,
        'name', a.name, 'sex', a.sex, 'national_id', a.national_id, 'job_title', a.job_title, 'unit_id', a.unit_id, 'subunit', a.subunit,
        'phone', a.phone, 'fax', a.fax, 'email', a.email, 'name_seal_only', a.name_seal_only)
$$;

create function core.hash_of(content jsonb) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select left(encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), 12)
$$;

-- The unit a case is for, its desk, and what goes with them. Raises KD009, KD008.
create function core.route(p_unit bigint, p_account_type text, out unit_id int, out reviewer_id int, out needs_unit_seal boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    unit core.unit;
    k    core.unit_kind;
begin
    select * into unit from core.unit u where u.id = p_unit and u.eligible;
    if unit.id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    select * into strict k from core.unit_kind x where x.key = unit.kind;
    if k.is_desk then perform core.refuse('KD009', 'unit.unknown'); end if;
    if p_account_type <> all(k.account_types) then
        perform core.refuse('KD008', 'account_type.not_offered', jsonb_build_object('kind', k.key));
    end if;
    unit_id := unit.id;
    reviewer_id := core.reviewer_of(unit, p_account_type);
    -- No desk is only right where the own 總負責人 decides; anywhere else the operator has not entered the desk yet.
    if reviewer_id is null and (p_account_type = 'chief_manager' or not k.below_college) then
        perform core.refuse('KD009', 'unit.unknown');
    end if;
    needs_unit_seal := k.needs_unit_seal;
end $$;

-- Six places, and as many as it takes: cut off, the millionth would be the hundred thousandth once more. Whoever rolls back
-- uses up numbers too.
create function core.serial_text(p_serial bigint) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select lpad(p_serial::text, greatest(6, length(p_serial::text)), '0')
$$;

grant execute on function core.serial_text(bigint), core.person_of(text), core.place_hold(text, bigint, bigint), core.free_hold(bigint), auth.keep_verifier(bigint, jsonb),
    core.whole_id(bigint), core.content_of(core.application), core.hash_of(jsonb), core.route(bigint, text) to desk_api;
reset role;

set local role desk_api;

create function cmd.check_consents(body jsonb) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare c record;
begin
    if coalesce(jsonb_typeof(body -> 'consents'), 'missing') <> 'array' then
        perform core.refuse('KC003', 'command.body', '{"field": "consents", "reason": "array"}');
    end if;
    for c in select x.key, x.version, x.sha256 from core.consent x where x.in_force order by x.id loop
        if not body -> 'consents' @> jsonb_build_array(jsonb_build_object('key', c.key, 'version', c.version, 'sha256', c.sha256)) then
            perform core.refuse('KD013', 'consent.outdated', jsonb_build_object('key', c.key, 'version', c.version));
        end if;
    end loop;
end $$;

create function cmd.application_apply(a auth.actor, body jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    app    core.application;
    r      record;
    number text;
begin
    perform auth.judge_code(a, 'address', core.body_text(body, 'email'));  -- first: before it, nothing is said about anybody
    if auth.my_cases() <> '{}' then perform core.refuse('KC003', 'command.body', '{"field": "case_secret", "reason": "used"}'); end if;
    perform core.check_fields(body);
    number := core.body_text(body, 'national_id');
    perform core.check_person_number(number, body ->> 'sex');
    perform core.check_verifier(body -> 'verifier');
    perform cmd.check_consents(body);
    select * into r from core.route(core.body_int(body, 'unit_id'), body ->> 'account_type');
    perform auth.spend_apply(r.unit_id, body ->> 'email', body ->> 'installation');

    app.id := nextval('core.application_id_seq');
    app.person_id := core.person_of(number);
    app.number := (extract(year from now() at time zone 'Asia/Taipei')::int - 1911) || '-' || core.serial_text(nextval('core.application_serial'));
    app.revision := 1;
    app.row_version := 1;
    app.paper_revision := 1;
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
    app.applied_at := now();
    app.changed_at := now();
    app.can_take_back := false;
    app.content_hash := core.hash_of(core.content_of(app));
    app.installation := left(coalesce(body ->> 'installation', ''), 64);

    insert into auth.case_secret(secret_hash, application_id) values (a.case_hash, app.id);
    insert into core.application overriding system value values (app.*);
    perform core.place_hold(app.account_name, app.person_id, app.id);
    insert into core.application_revision(application_id, revision, content, content_hash)
        values (app.id, 1, core.content_of(app), app.content_hash);
    insert into core.application_consent(application_id, key, version, sha256)
        select app.id, c.key, c.version, c.sha256 from core.consent c where c.in_force;
    perform auth.keep_verifier(app.id, body -> 'verifier');
    perform cmd.decide(a, app, 'apply', '{}', '');
    return jsonb_build_object('application_id', app.id, 'number', app.number, 'revision', 1, 'state', app.state,
        'reviewer_unit_id', app.reviewer_unit_id, 'content_hash', app.content_hash);
end $$;

create function cmd.application_correct(a auth.actor, body jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    app       core.application := cmd.own_case(a);
    was       core.application := app;
    fields    jsonb := body -> 'fields';
    now_is    jsonb := core.content_of(app);
    wanted    jsonb := '{}'::jsonb;
    conflicts jsonb := '{}'::jsonb;
    elsewhere boolean;
    f         record;
    r         record;
begin
    if core.body_int(body, 'revision') <> app.revision then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    perform cmd.need_possible(app, 'application.correct');
    if coalesce(jsonb_typeof(fields), 'missing') <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "fields", "reason": "object"}');
    end if;
    for f in select e.key, e.value from jsonb_each(fields) e order by e.key loop
        if f.key in ('account_name', 'name', 'national_id') then
            perform core.refuse('KD007', 'field.frozen', jsonb_build_object('field', f.key));
        end if;
        if f.key not in ('account_type', 'sex', 'job_title', 'unit_id', 'subunit', 'phone', 'fax', 'email', 'name_seal_only')
            or jsonb_typeof(f.value) <> 'object' or not f.value ? 'base' or not f.value ? 'new' then
            perform core.refuse('KC003', 'command.body', jsonb_build_object('field', left(f.key, 60), 'reason', 'field'));
        end if;
        if now_is -> f.key = f.value -> 'new' then continue; end if;
        if now_is -> f.key <> f.value -> 'base' then
            conflicts := conflicts || jsonb_build_object(f.key, jsonb_build_object('base', f.value -> 'base', 'mine', f.value -> 'new', 'theirs', now_is -> f.key));
        end if;
        wanted := wanted || jsonb_build_object(f.key, f.value -> 'new');
    end loop;
    if conflicts <> '{}' then perform core.refuse('KD006', 'field.conflict', jsonb_build_object('fields', conflicts)); end if;

    now_is := now_is || wanted;
    perform core.check_fields(now_is);
    if wanted ? 'sex' then perform core.check_person_number(core.whole_id(app.id), now_is ->> 'sex'); end if;
    if wanted ? 'email' then perform auth.judge_code(a, 'address', now_is ->> 'email'); end if;
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
    elsewhere := was.reviewer_unit_id is distinct from app.reviewer_unit_id or wanted ?| '{unit_id,account_type}';
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
    app.content_hash := core.hash_of(core.content_of(app));
    update core.application x set account_type = app.account_type, sex = app.sex, job_title = app.job_title, unit_id = app.unit_id,
            subunit = app.subunit, phone = app.phone, fax = app.fax, email = app.email, name_seal_only = app.name_seal_only,
            reviewer_unit_id = app.reviewer_unit_id, needs_paper = app.needs_paper, needs_unit_seal = app.needs_unit_seal,
            revision = app.revision, state = app.state, returned_from = null, returned_for = null, paper_revision = app.paper_revision,
            received_at = app.received_at, received_how = app.received_how, received_revision = app.received_revision, head_seal = app.head_seal, unit_seal = app.unit_seal, content_hash = app.content_hash,
            row_version = x.row_version + 1, changed_at = now()
        where x.id = app.id;
    insert into core.application_revision(application_id, revision, content, content_hash)
        values (app.id, app.revision, core.content_of(app), app.content_hash);
    perform cmd.decide(a, app, 'correct', array(select k from jsonb_object_keys(wanted) k order by k), '');
    return jsonb_build_object('application_id', app.id, 'revision', app.revision, 'state', app.state, 'content_hash', app.content_hash);
end $$;

create function cmd.application_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    app    core.application := cmd.own_case(a);
    reason text := core.body_plain(body, 'reason', 0, 500);
begin
    perform cmd.need_possible(app, 'application.withdraw');
    update core.application x set state = 'withdrawn', returned_from = null, returned_for = null, decided_at = now(), changed_at = now(), row_version = x.row_version + 1
        where x.id = app.id;
    perform core.free_hold(app.id);
    perform cmd.decide(a, app, 'withdraw', '{}', reason);
    return jsonb_build_object('application_id', app.id, 'state', 'withdrawn');
end $$;

create function cmd.application_follow(a auth.actor, body jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    code auth.code := auth.judge_code(a, 'follow', null);
    app  core.application;
begin
    if auth.my_cases() <> '{}' and not code.application_id = any (auth.my_cases()) then
        perform core.refuse('KC003', 'command.body', '{"field": "case_secret", "reason": "used"}');
    end if;
    insert into auth.case_secret(secret_hash, application_id) values (a.case_hash, code.application_id) on conflict (secret_hash) do nothing;
    app := cmd.own_case(a);
    if core.body_text(body, 'number') <> app.number then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;
    return jsonb_build_object('application_id', app.id, 'number', app.number, 'revision', app.revision, 'state', app.state);
end $$;

-- What was sent back is printed again once it has been corrected, and what needs no paper any more not at all: a print
-- looks valid.
create function cmd.application_print(a auth.actor, body jsonb) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    app core.application := cmd.own_case(a);
    n   int;
begin
    if core.body_int(body, 'revision') <> app.revision then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    perform cmd.need_possible(app, 'application.print');
    update core.application_revision x set copies = x.copies + 1 where x.application_id = app.id and x.revision = app.revision returning x.copies into n;
    return jsonb_build_object('application_id', app.id, 'copy', n, 'printed_at', core.utc(now()), 'content_hash', app.content_hash);
end $$;

create function cmd.case_document() returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select (select d.doc from sync.docs('case', 'application', array[a.id]) d)
        || jsonb_build_object(
            'decisions', (select coalesce(jsonb_agg(d.doc order by d.pk), '[]') from core.decision x
                          cross join lateral sync.docs('case', 'decision', array[x.id]) d where x.application_id = a.id),
            'reviewer', (select d.doc from sync.public_docs('desk', array[a.reviewer_unit_id::bigint]) d where a.reviewer_unit_id is not null),
            'unit', (select d.doc from sync.public_docs('unit', array[a.unit_id::bigint]) d))
    from core.application a where a.id = any (auth.my_cases())
$$;

create function api.case(case_secret text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.enter_case(case_secret);
    return cmd.case_document();
end $$;

create function api.case_paper(case_secret text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me  auth.actor := auth.enter_case(case_secret);
    doc jsonb := cmd.case_document();
    app core.application;
begin
    if doc is null then return null; end if;
    select * into app from core.application x where x.id = (doc ->> 'id')::bigint;
    perform cmd.need_possible(app, 'application.print');
    perform auth.spend('case_paper', 'case', encode(me.case_hash, 'hex'));
    perform audit.log(me, 'paper_read', 'ok', jsonb_build_object('application_id', doc -> 'id'));
    return doc || jsonb_build_object('national_id', core.whole_id((doc ->> 'id')::bigint),
        'copies', (select r.copies from core.application_revision r
                   where r.application_id = (doc ->> 'id')::bigint and r.revision = (doc ->> 'revision')::int));
end $$;

grant execute on function api.case(text), api.case_paper(text) to desk_anon;
reset role;
