-- SPDX-License-Identifier: GPL-3.0-or-later
-- 誤送轉交: a sealed form that came to a desk whose case it is not. Whoever has the paper knows its number, its revision and the
-- code of its content; who knows all three is told which desk it belongs to, and may pass a scan on to it. Nothing else is said,
-- neither how the case stands nor whether it takes a paper.
set local role desk_owner;

-- The case of a paper; null unless all that stands on it belongs together.
create or replace function core.paper_case(p_number text, p_revision bigint, p_hash text) returns core.application
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.* from core.application a join core.application_revision r on r.application_id = a.id and r.revision = p_revision
    where a.number = p_number and length(p_hash) >= 8 and left(r.content_hash, length(p_hash)) = left(p_hash, length(r.content_hash))
$$;

-- 申請編號 of a case that was one's own desk's (a line of its print run).
create or replace function core.number_of(p_application bigint) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.number from core.application a where a.id = p_application
$$;

-- Puts a scan into a case of another desk, and says so to both and to the applicant; the same scan once. Returns the desk.
create or replace function core.take_delivery(a auth.actor, p_application bigint, s core.scan) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    app  core.application;
    scan bigint;
begin
    select * into strict app from core.application x where x.id = p_application for no key update;
    if app.reviewer_unit_id is null then perform core.refuse('KD472', 'paper.no_desk', jsonb_build_object('number', app.number)); end if;
    if exists (select from core.scan x where x.application_id = app.id and x.sha256 = s.sha256 and not x.void) then
        return app.reviewer_unit_id;
    end if;
    insert into core.scan(application_id, revision, name, mime, size, code, sha256, content, by_account_id, by_name)
        values (app.id, s.revision, s.name, s.mime, s.size, s.code, s.sha256, s.content, a.account_id, a.name) returning id into scan;
    insert into core.decision(application_id, revision, action, reasons, text, by_account_id, by_name, command_id)
        values (app.id, s.revision, 'deliver', '{}', (select u.name from core.unit u where u.id = a.unit_id), a.account_id, a.name, a.command_id);
    insert into core.delivery(application_id, number, revision, scan_id, from_unit_id, to_unit_id, by_account_id, by_name, command_id)
        values (app.id, app.number, s.revision, scan, a.unit_id, app.reviewer_unit_id, a.account_id, a.name, a.command_id);
    return app.reviewer_unit_id;
end $$;

grant execute on function core.paper_case(text, bigint, text), core.number_of(bigint), core.take_delivery(auth.actor, bigint, core.scan) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_deliver(a auth.actor, body jsonb) returns void
language plpgsql as $$
begin
    perform auth.spend('deliver', 'account', a.account_id::text),
        cmd.charge_scan(a, jsonb_build_object('content', body -> 'content', 'application_id', 'to ' || left(coalesce(body ->> 'number', ''), 16)));
end $$;

create or replace function cmd.application_deliver_scan(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    number text := core.body_text(body, 'number');
    rev    bigint := core.body_int(body, 'revision');
    hash   text := core.body_text(body, 'hash');
    s      core.scan := cmd.read_scan(body);
    app    core.application := core.paper_case(number, rev, hash);
begin
    if app.id is null then perform core.refuse('KD470', 'paper.unknown'); end if;
    if app.person_id = a.person_id then perform core.refuse('KD010', 'decision.own_case'); end if;
    if app.reviewer_unit_id = a.unit_id then perform core.refuse('KD471', 'paper.own_desk', jsonb_build_object('number', app.number)); end if;
    s.revision := rev;
    s.code := format('ISD1|%s|%s|%s', number, rev, hash);
    return jsonb_build_object('number', app.number, 'desk_id', core.take_delivery(a, app.id, s));
end $$;

create or replace function api.paper_desk(token text, number text, revision bigint, hash text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me  auth.actor := auth.enter(token);
    app core.application;
begin
    perform auth.need_right(me, 'application.deliver_scan'), auth.spend('paper_desk', 'account', me.account_id::text);
    app := core.paper_case(paper_desk.number, paper_desk.revision, paper_desk.hash);
    return case when app.reviewer_unit_id is not null then jsonb_build_object('desk_id', app.reviewer_unit_id) end;
end $$;

-- What one's own desk passed on, and what was passed on to it, the newest 500. Who did it is known by name at their own desk alone.
create or replace function api.deliveries(token text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'application.deliver_scan'), auth.spend('runs', 'account', me.account_id::text);
    return (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'at', core.utc(d.at), 'number', d.number, 'revision', d.revision,
            'from_id', d.from_unit_id, 'to_id', d.to_unit_id,
            'by', case when d.from_unit_id = me.unit_id then d.by_name else core.mask_name(d.by_name) end,
            'application_id', case when d.to_unit_id = me.unit_id then d.application_id end) order by d.id desc), '[]')
        from (select * from core.delivery x where me.unit_id in (x.from_unit_id, x.to_unit_id) order by x.id desc limit 500) d);
end $$;

grant execute on function api.paper_desk(text, text, bigint, text), api.deliveries(text) to desk_user;
reset role;
