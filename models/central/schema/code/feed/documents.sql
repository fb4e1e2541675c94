-- SPDX-License-Identifier: GPL-3.0-or-later
-- Rows as they are sent.
set local role desk_owner;

-- Rows of a public table; null pks: all.
create or replace function sync.public_docs(p_tab text, p_pks bigint[]) returns table(pk bigint, doc jsonb)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    perform auth.need_gate();
    case p_tab
    when 'county' then return query select t.id::bigint, jsonb_build_object('id', t.id, 'code', t.code, 'name', t.name)
        from core.county t where p_pks is null or t.id = any(p_pks);
    when 'district' then return query select t.id::bigint, jsonb_build_object('id', t.id, 'county_id', t.county_id, 'name', t.name, 'zip', t.zip)
        from core.district t where p_pks is null or t.id = any(p_pks);
    when 'job_title' then return query select t.id::bigint, jsonb_build_object('id', t.id, 'name', t.name)
        from core.job_title t where p_pks is null or t.id = any(p_pks);
    when 'return_reason' then return query select t.id::bigint, jsonb_build_object('id', t.id, 'key', t.key, 'text', t.text, 'about_paper', t.about_paper)
        from core.return_reason t where p_pks is null or t.id = any(p_pks);
    when 'unit_kind' then return query select t.id::bigint, jsonb_build_object('id', t.id, 'key', t.key, 'name', t.name,
            'account_types', to_jsonb(t.account_types), 'needs_unit_seal', t.needs_unit_seal, 'below_college', t.below_college)
        from core.unit_kind t where p_pks is null or t.id = any(p_pks);
    when 'unit' then return query select t.id::bigint, jsonb_build_object('id', t.id, 'code', t.code, 'name', t.name, 'kind', t.kind,
            'founder', t.founder, 'county_id', t.county_id, 'district_id', t.district_id, 'address', t.address, 'phone', t.phone,
            'chief_reviewer_id', t.chief_reviewer_id, 'colleague_reviewer_id', t.colleague_reviewer_id, 'has_chief', t.has_chief, 'eligible', t.eligible)
        from core.unit t where p_pks is null or t.id = any(p_pks);
    when 'desk' then return query select t.id::bigint, jsonb_build_object('id', t.id, 'name', t.name, 'fax', t.fax, 'address', t.address,
            'email', t.email, 'phone', t.phone, 'approves_before_paper', t.approves_before_paper)
        from core.desk t where p_pks is null or t.id = any(p_pks);
    when 'consent' then return query select t.id::bigint, jsonb_build_object('id', t.id, 'key', t.key, 'version', t.version, 'title', t.title,
            'text', t.text, 'sha256', t.sha256)
        from core.consent t where t.in_force and (p_pks is null or t.id = any(p_pks));
    else perform core.refuse('KS001', 'table.unknown');
    end case;
end $$;

-- Rows of a private table as this role sees them. Runs under row security of the caller (desk_api).
create or replace function sync.docs(p_account_type text, p_tab text, p_pks bigint[]) returns table(pk bigint, doc jsonb)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    cols       text[] := (auth.sight_of(p_account_type, p_tab)).columns;
    desk       int := auth.my_desk();
    chief_unit int := auth.my_chief_unit();
    person     bigint := auth.my_person();
begin
    if cols is null then perform core.refuse('KS001', 'table.unknown'); end if;
    case p_tab
    when 'application' then return query select t.id, core.pick(jsonb_build_object(
            'id', t.id, 'number', t.number, 'revision', t.revision, 'row_version', t.row_version, 'person_id', t.person_id,
            'account_type', t.account_type, 'account_name', t.account_name, 'name', t.name, 'sex', t.sex, 'national_id', t.national_id,
            'job_title', t.job_title, 'unit_id', t.unit_id, 'subunit', t.subunit, 'phone', t.phone, 'fax', t.fax, 'email', t.email)
            || jsonb_build_object('name_seal_only', t.name_seal_only, 'state', t.state, 'reviewer_unit_id', t.reviewer_unit_id,
            'needs_paper', t.needs_paper, 'needs_unit_seal', t.needs_unit_seal, 'applied_at', core.utc(t.applied_at),
            'changed_at', core.utc(t.changed_at), 'paper_revision', t.paper_revision, 'returned_for', t.returned_for,
            'received_at', core.utc(t.received_at), 'received_how', t.received_how, 'received_revision', t.received_revision,
            'head_seal', t.head_seal, 'unit_seal', t.unit_seal, 'decided_at', core.utc(t.decided_at), 'opened_as', t.opened_as,
            'can_take_back', t.can_take_back, 'content_hash', t.content_hash), cols)
        from core.application t where p_pks is null or t.id = any(p_pks);
    when 'decision' then return query select t.id, core.pick(jsonb_build_object(
            'id', t.id, 'application_id', t.application_id, 'revision', t.revision, 'action', t.action, 'reasons', to_jsonb(t.reasons),
            'text', case when own.is and t.action in ('receive', 'approve', 'open_as') then '' else t.text end,
            'by_account_id', case when own.is then null else t.by_account_id end,
            'by_name', case when own.is and t.by_account_id is not null then core.mask_name(t.by_name) else t.by_name end,
            'at', core.utc(t.at)), cols)
        from core.decision t
        join core.application a on a.id = t.application_id
        cross join lateral (select a.person_id is not distinct from person
            or not coalesce(a.reviewer_unit_id = desk or (a.reviewer_unit_id is null and a.unit_id = chief_unit), false) as is) own
        where p_pks is null or t.id = any(p_pks);
    when 'account' then return query select t.id, core.pick(jsonb_build_object(
            'id', t.id, 'account_name', t.account_name, 'person_id', t.person_id, 'name', t.name, 'account_type', t.account_type,
            'unit_id', t.unit_id, 'phone', t.phone, 'email', t.email, 'state', t.state, 'opened_at', core.utc(t.opened_at),
            'first_sign_in_at', core.utc(t.first_sign_in_at), 'application_id', t.application_id), cols)
        from core.account t where t.state = 'open' and (p_pks is null or t.id = any(p_pks));
    when 'scan' then return query select t.id, core.pick(jsonb_build_object(
            'id', t.id, 'application_id', t.application_id, 'revision', t.revision, 'name', t.name, 'mime', t.mime, 'size', t.size,
            'sha256', t.sha256, 'by_name', t.by_name, 'at', core.utc(t.at), 'void', t.void), cols)
        from core.scan t where p_pks is null or t.id = any(p_pks);
    end case;
end $$;

grant execute on function sync.public_docs(text, bigint[]), sync.docs(text, text, bigint[]) to desk_api;
reset role;
