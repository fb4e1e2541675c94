-- SPDX-License-Identifier: GPL-3.0-or-later
-- What else an applicant does under a case secret: withdraw, follow, print, read.
set local role desk_api;

create or replace function cmd.application_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app    core.application := cmd.own_case(a);
    reason text := core.body_plain(body, 'reason', 0, 500);
begin
    perform cmd.need_possible(app, 'application.withdraw');
    update core.application x set state = 'withdrawn', returned_from = null, returned_for = null, decided_at = now(),
        changed_at = now(), row_version = x.row_version + 1
        where x.id = app.id;
    perform core.free_hold(app.id);
    perform cmd.decide(a, app, 'withdraw', '{}', reason);
    return jsonb_build_object('application_id', app.id, 'state', 'withdrawn');
end $$;

create or replace function cmd.application_follow(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    code auth.code := auth.judge_code(a, 'follow', null);
    app  core.application;
begin
    if not coalesce(code.application_id = any (auth.my_cases()) or code.listing_id = any (auth.my_listings()), false) then
        perform cmd.need_fresh_secret();
    end if;
    if code.listing_id is not null then return cmd.follow_listing(a, code, core.body_text(body, 'number')); end if;
    insert into auth.case_secret(secret_hash, application_id) values (a.case_hash, code.application_id) on conflict (secret_hash) do nothing;
    app := cmd.own_case(a);
    if core.body_text(body, 'number') <> app.number then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;
    return jsonb_build_object('application_id', app.id, 'number', app.number, 'revision', app.revision, 'state', app.state);
end $$;

-- What was sent back is printed again once it has been corrected, and what needs no paper any more not at all: a print
-- looks valid.
create or replace function cmd.application_print(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    app core.application := cmd.own_case(a);
    c   core.print_copy;
begin
    if core.body_int(body, 'revision') <> app.revision then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    perform cmd.need_possible(app, 'application.print');
    c := core.count_copy(a, app, null, null);
    return jsonb_build_object('application_id', app.id, 'copy', c.copy, 'printed_at', core.utc(c.at), 'content_hash', app.content_hash);
end $$;

create or replace function cmd.case_document() returns jsonb
language plpgsql stable as $$
begin
    return (select (select d.doc::jsonb from sync.docs('case', 'application', array[a.id]) d)
        || jsonb_build_object(
            'decisions', (select coalesce(jsonb_agg(d.doc order by d.pk), '[]')
                          from sync.docs('case', 'decision', array(select x.id from core.decision x where x.application_id = a.id)) d),
            'prints', core.prints_of(a.id),
            'reviewer', (select d.doc from sync.public_docs('desk', array[a.reviewer_unit_id::bigint]) d where a.reviewer_unit_id is not null),
            'unit', (select d.doc from sync.public_docs('unit', array[a.unit_id::bigint]) d))
    from core.application a where a.id = any (auth.my_cases()));
end $$;

create or replace function api.case(case_secret text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.enter_case(case_secret);
    return coalesce(cmd.case_document(), cmd.listing_document());
end $$;

create or replace function api.case_paper(case_secret text) returns jsonb
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
