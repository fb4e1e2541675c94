-- SPDX-License-Identifier: GPL-3.0-or-later
-- Change log (database.md 3): written by triggers, read with an xmin cursor, rows sent as they are visible now.
set local role desk_owner;

create table sync.centre (  -- one row; the restore runbook gives a new epoch
    one     boolean primary key default true check (one),
    epoch   uuid not null default gen_random_uuid(),
    min_xid xid8 not null default '0'   -- cursors before this have lost rows to housekeeping
);
insert into sync.centre default values;

create table sync.change (
    xid       xid8 not null default pg_current_xact_id(),
    unit_id   int,          -- audience: 0 everybody, a desk, or a unit
    person_id bigint,       -- audience: the person it is about
    tab       text not null,
    op        "char" not null,
    pk        bigint not null,
    at        timestamptz not null default now(),
    check ((unit_id is null) <> (person_id is null))
);
create index on sync.change(unit_id, xid) where unit_id is not null;
create index on sync.change(person_id, xid) where person_id is not null;
create index on sync.change(at);

create function sync.log_public() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and new is not distinct from old then return null; end if;
    insert into sync.change(unit_id, tab, op, pk)
        values (0, tg_argv[0], case when tg_op = 'DELETE' then 'D' else 'U' end, coalesce(new.id, old.id));
    return null;
end $$;

do $$
declare t text;
begin
    foreach t in array array['county', 'district', 'job_title', 'return_reason', 'unit_kind', 'unit', 'desk', 'consent'] loop
        execute format('create trigger log_change after insert or update or delete on core.%I for each row execute function sync.log_public(%L)', t, t);
    end loop;
end $$;

create function sync.log_case(p_unit int, p_person bigint, p_tab text, p_op "char", p_pk bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into sync.change(unit_id, person_id, tab, op, pk)
        select p_unit, null, p_tab, p_op, p_pk where p_unit is not null
        union all select null, p_person, p_tab, p_op, p_pk where p_person is not null
$$;

-- A case that goes to another desk leaves the old one with everything that hangs on it.
create function sync.log_application() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    before int;
    after  int;
begin
    if tg_op <> 'INSERT' then before := coalesce(old.reviewer_unit_id, old.unit_id); end if;
    if tg_op <> 'DELETE' then after := coalesce(new.reviewer_unit_id, new.unit_id); end if;
    if tg_op = 'DELETE' then
        perform sync.log_case(before, old.person_id, 'application', 'D', old.id);
        return null;
    end if;
    if tg_op = 'UPDATE' and before <> after then
        perform sync.log_case(before, null, 'application', 'D', old.id);
        perform sync.log_case(u.id, null, t.tab, t.op, t.pk)
            from (select 'decision' as tab, d.id as pk from core.decision d where d.application_id = new.id
                  union all select 'scan', s.id from core.scan s where s.application_id = new.id) x
            cross join lateral (values (before, 'D'::"char"), (after, 'U'::"char")) u(id, op)
            cross join lateral (select x.tab, u.op, x.pk) t;
    end if;
    perform sync.log_case(after, new.person_id, 'application', 'U', new.id);
    return null;
end $$;
create trigger log_change after insert or update or delete on core.application for each row execute function sync.log_application();

create function sync.log_part() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- A note and a scan are the desk's own: the applicant is not told that there is one.
    perform sync.log_case(coalesce(a.reviewer_unit_id, a.unit_id),
                          case when tg_argv[0] = 'scan' or to_jsonb(new) ->> 'action' = 'note' then null else a.person_id end, tg_argv[0],
                          case when tg_op = 'DELETE' then 'D'::"char" else 'U'::"char" end, coalesce(new.id, old.id))
        from core.application a where a.id = coalesce(new.application_id, old.application_id);
    return null;
end $$;
create trigger log_change after insert or update or delete on core.decision for each row execute function sync.log_part('decision');
create trigger log_change after insert or update or delete on core.scan for each row execute function sync.log_part('scan');

create function sync.log_account() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op <> 'INSERT' and (tg_op = 'DELETE' or old.unit_id <> new.unit_id) then
        perform sync.log_case(old.unit_id, old.person_id, 'account', 'D', old.id);
    end if;
    if tg_op <> 'DELETE' then
        perform sync.log_case(new.unit_id, new.person_id, 'account', 'U', new.id);
    end if;
    -- Two that open and close 總負責人 here at the same time see each other's.
    if 'chief_manager' in (old.account_type, new.account_type) and (old.state, old.unit_id) is distinct from (new.state, new.unit_id) then
        perform from core.unit x where x.id in (old.unit_id, new.unit_id) order by x.id for no key update;
    end if;
    update core.unit u set has_chief = w.has
        from (select x.id, exists (select from core.account a where a.unit_id = x.id and a.account_type = 'chief_manager' and a.state = 'open') as has
              from core.unit x where x.id in (old.unit_id, new.unit_id)) w
        where u.id = w.id and u.has_chief <> w.has;
    return null;
end $$;
create trigger log_change after insert or update or delete on core.account for each row execute function sync.log_account();

-- A new reviewing desk of a unit takes the unit's open cases along; a desk never keeps what it no longer reviews.
create function core.move_cases() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.application a set reviewer_unit_id = w.desk, needs_paper = w.desk is not null,
            state = case when a.state = 'returned' then a.state when w.desk is null then 'awaiting_opening'
                         when a.state <> 'awaiting_opening' then a.state
                         when core.paper_counts(a) then 'awaiting_review' else 'awaiting_paper' end,
            returned_from = case when a.state <> 'returned' then null when w.desk is null then 'awaiting_opening'
                                 when a.returned_from <> 'awaiting_opening' then a.returned_from
                                 when core.paper_counts(a) then 'awaiting_review' else 'awaiting_paper' end,
            returned_for = case when a.state = 'returned' and w.desk is null then 'data' else a.returned_for end,
            row_version = a.row_version + 1, changed_at = now()
        from (select x.id, core.reviewer_of(new, x.account_type) as desk from core.application x where x.unit_id = new.id) w
        where a.id = w.id and a.state in ('awaiting_paper', 'awaiting_review', 'awaiting_opening', 'returned')
          and a.reviewer_unit_id is distinct from w.desk
          and (w.desk is not null or new.colleague_reviewer_id is null and a.account_type <> 'chief_manager');
    return null;
end $$;

-- The desk for a type at a unit: units that offer only 作業人員 have one desk for all; null is the own 總負責人.
create function core.reviewer_of(u core.unit, p_account_type text) returns int
language sql stable set search_path = pg_catalog, pg_temp as $$
    select case when p_account_type = 'chief_manager' then u.chief_reviewer_id else u.colleague_reviewer_id end
$$;
create trigger move_cases after update of chief_reviewer_id, colleague_reviewer_id on core.unit for each row
    when (old.chief_reviewer_id is distinct from new.chief_reviewer_id or old.colleague_reviewer_id is distinct from new.colleague_reviewer_id)
    execute function core.move_cases();

-- Documents -----------------------------------------------------------------------------------------------------------

create function core.utc(t timestamptz) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

create function core.pick(doc jsonb, columns text[]) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(doc) e where e.key = any(columns)
$$;

-- Rows of a public table; null pks: all.
create function sync.public_docs(p_tab text, p_pks bigint[]) returns table(pk bigint, doc jsonb)
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
create function sync.docs(p_account_type text, p_tab text, p_pks bigint[]) returns table(pk bigint, doc jsonb)
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

grant select on sync.centre, sync.change to desk_api;
grant execute on function sync.public_docs(text, bigint[]), sync.docs(text, text, bigint[]), core.utc(timestamptz), core.pick(jsonb, text[]),
    core.reviewer_of(core.unit, text) to desk_api;
reset role;
