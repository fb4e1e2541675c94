-- SPDX-License-Identifier: GPL-3.0-or-later
-- 前置流程: a 幼兒園, 社教機構 or 法人 that is in no list asks its desk to be listed, with its 設立許可 or 立案證書 as evidence. Nobody there
-- can have an account yet, so it goes the way of an application: under a case secret, with a code mailed to the address.
set local role desk_owner;

-- To whoever asked.
create or replace function core.post_listing(p_template text, l core.listing, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare d core.desk;
begin
    select * into d from core.desk x where x.id = l.reviewer_unit_id;
    perform core.post(p_template, l.email, jsonb_build_object('name', l.applicant, 'number', l.number, 'unit', l.name, 'reason', l.reason,
        'code', coalesce((select u.code from core.unit u where u.id = l.unit_id), ''),
        'listed', coalesce((select u.name from core.unit u where u.id = l.unit_id), ''),
        'desk', coalesce(d.name, ''), 'desk_phone', coalesce(d.phone, '')), p_command, null);
end $$;

-- A request that a correction takes to another desk leaves the old one with its evidence.
create or replace function sync.log_listing() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and new.reviewer_unit_id <> old.reviewer_unit_id then
        perform sync.log_change(old.reviewer_unit_id, null, 'listing', 'D', old.id);
        perform sync.log_change(x.unit, null, 'scan', x.op, s.id) from core.scan s,
            (values (old.reviewer_unit_id, 'D'::"char"), (new.reviewer_unit_id, 'U'::"char")) x(unit, op) where s.listing_id = new.id;
    end if;
    perform sync.log_change(coalesce(new.reviewer_unit_id, old.reviewer_unit_id), null, 'listing',
        case when tg_op = 'DELETE' then 'D'::"char" else 'U'::"char" end, coalesce(new.id, old.id));
    return null;
end $$;

create or replace function sync.log_evidence() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sync.log_change(l.reviewer_unit_id, null, 'scan', case when tg_op = 'DELETE' then 'D'::"char" else 'U'::"char" end,
            coalesce(new.id, old.id))
        from core.listing l where l.id = coalesce(new.listing_id, old.listing_id);
    return null;
end $$;

-- What nobody has corrected ends as a case does; of what ended long ago nothing stays, evidence and all.
create or replace function core.sweep_listings() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    l    core.listing;
    ends int := 0;
    gone bigint[];
begin
    for l in update core.listing x set state = 'withdrawn', decided_at = now(), changed_at = now(), by_name = '', row_version = x.row_version + 1
        where x.state = 'returned' and x.changed_at <= now() - make_interval(days => core.expiry_days('returned')) returning x.*
    loop
        perform core.post_listing('listing.ended', l, null);
        ends := ends + 1;
    end loop;
    select coalesce(array_agg(x.id), '{}') into gone from core.listing x
        where x.decided_at < now() - make_interval(days => core.setting_int('case_secret_days'));
    delete from core.scan s where s.listing_id = any (gone);
    delete from auth.case_secret s where s.listing_id = any (gone);
    delete from core.listing x where x.id = any (gone);
    return jsonb_build_object('listings_ended', ends, 'listings_removed', cardinality(gone));
end $$;

grant execute on function core.post_listing(text, core.listing, uuid) to desk_api;
reset role;

set local role desk_api;

-- What somebody asks to be listed as, each field checked; kept by whoever calls.
create or replace function cmd.typed_listing(body jsonb) returns core.listing
language plpgsql as $$
declare
    w     core.unit := cmd.typed_unit(body, false);
    l     core.listing;
    fault text;
begin
    if w.kind not in ('kindergarten', 'social_education', 'legal_person') then
        perform core.refuse('KC003', 'command.body', '{"field": "kind", "reason": "word"}');
    end if;
    l.kind := w.kind;
    l.name := w.name;
    l.founder := w.founder;
    l.county_id := w.county_id;
    l.district_id := w.district_id;
    l.address := core.body_words(body, 'address', 1, 200);
    l.phone := core.body_plain(body, 'phone', 1, 60, false);
    l.code := coalesce(w.code, '');
    l.permit := core.body_words(body, 'permit', 1, 100);
    l.applicant := core.body_text(body, 'applicant');
    fault := core.check_name(l.applicant);
    if fault is not null then perform core.refuse_field('applicant', fault); end if;
    l.job_title := core.body_words(body, 'job_title', 1, 50);
    l.contact_phone := core.body_text(body, 'contact_phone');
    fault := core.check_phone(l.contact_phone, false);
    if fault is not null then perform core.refuse_field('contact_phone', fault, '{"use": "phone"}'); end if;
    l.note := core.body_plain(body, 'note', 0, 500);
    -- Where the county has no desk yet, the one of the whole country sees it.
    l.reviewer_unit_id := coalesce((core.reviewer_by_rule(l.kind, l.code, l.county_id, 'chief')).desk_id,
        (core.reviewer_by_rule('legal_person', '', l.county_id, 'chief')).desk_id);
    if l.reviewer_unit_id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    return l;
end $$;

create or replace function cmd.listing_ask(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare l core.listing;
begin
    perform auth.judge_code(a, 'address', core.body_text(body, 'email')), cmd.need_fresh_secret();
    l := cmd.typed_listing(body);
    -- Each lays a file of some size down: one domain's strangers are counted over the whole country.
    perform auth.spend_new('listing', 'county', l.county_id, body ->> 'email', body ->> 'installation', true);
    l.id := nextval('core.listing_id_seq');
    l.number := cmd.new_number();
    l.email := body ->> 'email';
    l.revision := 1;
    l.row_version := 1;
    l.state := 'awaiting_review';
    l.applied_at := now();
    l.changed_at := now();
    l.reason := '';
    l.by_name := '';
    insert into auth.case_secret(secret_hash, listing_id) values (a.case_hash, l.id);
    insert into core.listing overriding system value values (l.*);
    perform cmd.keep_evidence(a, l, body);
    perform core.post_listing('listing.asked', l, a.command_id);
    return jsonb_build_object('listing_id', l.id, 'number', l.number, 'state', l.state, 'reviewer_unit_id', l.reviewer_unit_id);
end $$;

create or replace function cmd.keep_evidence(a auth.actor, l core.listing, body jsonb) returns void
language plpgsql as $$
begin
    if coalesce(jsonb_typeof(body -> 'evidence'), 'missing') <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "evidence", "reason": "object"}');
    end if;
    a.name := l.applicant;
    perform cmd.keep_scan(a, null, l.id, body -> 'evidence', l.revision, '');
end $$;

-- The one that the secret opens, locked, in one of these states. Raises KA005, KD056.
create or replace function cmd.own_listing(p_states text[]) returns core.listing
language plpgsql as $$
declare l core.listing;
begin
    select * into l from core.listing x where x.id = any (auth.my_listings()) for no key update;
    if l.id is null then perform core.refuse('KA005', 'case.unknown'); end if;
    if l.state <> all (p_states) then perform cmd.listing_changed(l); end if;
    return l;
end $$;

create or replace function cmd.listing_changed(l core.listing) returns void
language plpgsql as $$
begin
    perform core.refuse('KD056', 'listing.changed', jsonb_build_object('row_version', l.row_version, 'state', l.state));
end $$;

-- The whole form once more, as one revision further on; without another file the evidence stays.
create or replace function cmd.listing_correct(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    l core.listing := cmd.own_listing('{returned}');
    n core.listing;
begin
    if core.body_int(body, 'revision') <> l.revision then perform cmd.listing_changed(l); end if;
    n := cmd.typed_listing(body);
    update core.listing x set revision = x.revision + 1, row_version = x.row_version + 1, state = 'awaiting_review', changed_at = now(),
        kind = n.kind, name = n.name, founder = n.founder, county_id = n.county_id, district_id = n.district_id, address = n.address,
        phone = n.phone, code = n.code, permit = n.permit, applicant = n.applicant, job_title = n.job_title,
        contact_phone = n.contact_phone, note = n.note, reviewer_unit_id = n.reviewer_unit_id
        where x.id = l.id returning * into l;
    if body ? 'evidence' then perform cmd.keep_evidence(a, l, body); end if;
    return jsonb_build_object('listing_id', l.id, 'revision', l.revision, 'state', l.state);
end $$;

create or replace function cmd.listing_withdraw(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    l   core.listing := cmd.own_listing('{awaiting_review,returned}');
    why text := core.body_plain(body, 'reason', 0, 500);
begin
    update core.listing x set state = 'withdrawn', reason = why, decided_at = now(), changed_at = now(), by_name = coalesce(a.name, ''),
        row_version = x.row_version + 1
        where x.id = l.id;
    return jsonb_build_object('listing_id', l.id, 'state', 'withdrawn');
end $$;

-- 查詢申請進度 on another PC.
create or replace function cmd.follow_listing(a auth.actor, p_code auth.code, p_number text) returns jsonb
language plpgsql as $$
declare l core.listing;
begin
    insert into auth.case_secret(secret_hash, listing_id) values (a.case_hash, p_code.listing_id) on conflict (secret_hash) do nothing;
    l := cmd.own_listing('{awaiting_review,returned,approved,rejected,withdrawn}');
    if p_number <> l.number then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;
    return jsonb_build_object('listing_id', l.id, 'number', l.number, 'revision', l.revision, 'state', l.state);
end $$;

-- As api.case shows it; null where the secret opens none.
create or replace function cmd.listing_document() returns jsonb
language plpgsql stable as $$
begin
    return (select (select d.doc::jsonb from sync.docs('case', 'listing', array[l.id]) d)
        || jsonb_build_object('listing', true,
            'evidence', (select s.name from core.scan s where s.listing_id = l.id order by s.id desc limit 1),
            'reviewer', (select d.doc from sync.public_docs('desk', array[l.reviewer_unit_id::bigint]) d),
            'unit', (select d.doc from sync.public_docs('unit', array[l.unit_id::bigint]) d where l.unit_id is not null))
    from core.listing l where l.id = any (auth.my_listings()));
end $$;
reset role;
