-- SPDX-License-Identifier: GPL-3.0-or-later
-- Made by golden.sh; do not edit.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA admin;
ALTER SCHEMA admin OWNER TO desk_owner;
CREATE SCHEMA api;
ALTER SCHEMA api OWNER TO desk_owner;
CREATE SCHEMA audit;
ALTER SCHEMA audit OWNER TO desk_owner;
CREATE SCHEMA auth;
ALTER SCHEMA auth OWNER TO desk_owner;
CREATE SCHEMA cmd;
ALTER SCHEMA cmd OWNER TO desk_owner;
CREATE SCHEMA core;
ALTER SCHEMA core OWNER TO desk_owner;
CREATE SCHEMA ext;
ALTER SCHEMA ext OWNER TO admin;
CREATE SCHEMA feed;
ALTER SCHEMA feed OWNER TO desk_owner;
CREATE SCHEMA sync;
ALTER SCHEMA sync OWNER TO desk_owner;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA ext;
COMMENT ON EXTENSION pgcrypto IS 'cryptographic functions';
CREATE TYPE auth.actor AS (
	account_id bigint,
	person_id bigint,
	account_type text,
	account_name text,
	name text,
	unit_id integer,
	installation text,
	must_change boolean,
	case_hash bytea,
	command_id uuid,
	body_hash bytea,
	reach text,
	token_hash bytea,
	seen_at timestamp with time zone,
	opened xid8,
	scopes jsonb,
	sight_hash text,
	first_kind text
);
ALTER TYPE auth.actor OWNER TO desk_owner;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE auth.quota (
    action text NOT NULL,
    per text NOT NULL,
    uses integer NOT NULL,
    span interval NOT NULL,
    bits integer,
    base integer DEFAULT 0 NOT NULL
);
ALTER TABLE auth.quota OWNER TO desk_owner;
CREATE TYPE auth.quota_state AS (
	quota auth.quota,
	uses integer,
	oldest timestamp with time zone
);
ALTER TYPE auth.quota_state OWNER TO desk_owner;
CREATE DOMAIN core.semester AS integer
	CONSTRAINT semester_check CHECK ((((VALUE >= 1001) AND (VALUE <= 9992)) AND ((VALUE % 10) = ANY (ARRAY[1, 2]))));
ALTER DOMAIN core.semester OWNER TO desk_owner;
COMMENT ON DOMAIN core.semester IS '學年度 (民國) × 10 + 學期: 1151 is 115 學年度第 1 學期';
CREATE TYPE sync.changed AS (
	tab text,
	pks bigint[]
);
ALTER TYPE sync.changed OWNER TO desk_owner;
CREATE TYPE sync.doc AS (
	pk bigint,
	doc json
);
ALTER TYPE sync.doc OWNER TO desk_owner;
CREATE FUNCTION admin.account_imports() RETURNS TABLE(id integer, at timestamp with time zone, accounts bigint, activated bigint, released_at timestamp with time zone, undone_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select i.id, i.at, count(a.id), count(a.id) filter (where c.generation > 1), i.released_at, i.undone_at
    from core.account_import i left join core.account a on a.import_id = i.id left join auth.credential c on c.account_id = a.id
    group by i.id order by i.id
$$;
ALTER FUNCTION admin.account_imports() OWNER TO desk_owner;
CREATE FUNCTION admin.audit_extent() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select jsonb_build_object('blocks', count(*), 'rows', coalesce(sum(b.rows), 0), 'block', max(b.id),
        'hash', (select encode(x.hash, 'hex') from audit.block x order by x.id desc limit 1),
        'waiting', (select count(*) from audit.entry e where e.xid >= coalesce((select max(x.hi) from audit.block x), '0')))
    from audit.block b
$$;
ALTER FUNCTION admin.audit_extent() OWNER TO desk_owner;
CREATE FUNCTION admin.bootstrap(unit_code text, account jsonb, verifier jsonb, one_time boolean) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    u      core.unit;
    k      core.unit_kind;
    kind   text := core.body_text(account, 'account_type');
    person bigint;
    id     bigint;
    me     auth.actor;
begin
    select * into u from core.unit x where x.code = bootstrap.unit_code;
    if u.id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    select * into strict k from core.unit_kind x where x.key = u.kind;
    if not (case when k.is_desk then kind = 'reviewer' else kind = any(k.account_types) end) then
        perform core.refuse('KD008', 'account_type.not_offered', jsonb_build_object('kind', u.kind));
    end if;
    -- The same rules as for 表2-1; a reviewer's form has no type of its own there.
    perform core.check_fields('{"name_seal_only": false, "subunit": "", "account_type": "operator"}'::jsonb
        || (account - 'account_type') || jsonb_build_object('unit_id', u.id));
    perform core.check_person_number(core.body_text(account, 'national_id'), account ->> 'sex');
    perform core.check_verifier(verifier);
    person := core.person_of(account ->> 'national_id');
    if exists (select from core.hold h where h.person_id = person and not h.of_teacher)
        then perform core.refuse('KD001', 'person.has_account'); end if;
    if exists (select from core.hold h where h.name_key = lower(account ->> 'account_name'))
        then perform core.refuse('KD002', 'account_name.taken'); end if;
    insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email)
        values (account ->> 'account_name', person, account ->> 'name', kind, u.id, account ->> 'job_title', account ->> 'phone',
                account ->> 'fax', account ->> 'email') returning core.account.id into id;
    insert into core.hold(name_key, person_id, account_id) values (lower(account ->> 'account_name'), person, id);
    insert into auth.credential(account_id, login, salt, opslimit, memlimit, stored_key, server_key, one_time, expires_at)
        values (id, lower(account ->> 'account_name'), decode(verifier ->> 'salt', 'hex'),
            (verifier ->> 'opslimit')::int, (verifier ->> 'memlimit')::int,
                decode(verifier ->> 'stored_key', 'hex'), decode(verifier ->> 'server_key', 'hex'), one_time,
                case when one_time then now() + make_interval(days => core.setting_int('one_time_password_days')) end);
    perform audit.log(me, 'bootstrap', 'done', jsonb_build_object('account_id', id, 'unit_id', u.id, 'account_type', kind));
    return id;
end $$;
ALTER FUNCTION admin.bootstrap(unit_code text, account jsonb, verifier jsonb, one_time boolean) OWNER TO desk_owner;
CREATE FUNCTION admin.compare_units(rows jsonb) RETURNS TABLE(code text, change text, before text, after text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
    was   jsonb := core.unit_facts();
    is_so jsonb;
begin
    begin
        perform from admin.import_units($1);
        is_so := core.unit_facts();
        raise exception using errcode = 'ZZ000';
    exception when sqlstate 'ZZ000' then null;  -- and with it everything that was done
    end;
    return query select * from core.unit_changes(was, is_so, array(select upper(core.cell(r, 'code')) from jsonb_array_elements($1) r));
end $_$;
ALTER FUNCTION admin.compare_units(rows jsonb) OWNER TO desk_owner;
CREATE FUNCTION admin.districts() RETURNS TABLE(county text, district text, zip text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select c.name, d.name, d.zip from core.district d join core.county c on c.id = d.county_id order by c.id, d.id
$$;
ALTER FUNCTION admin.districts() OWNER TO desk_owner;
CREATE FUNCTION admin.housekeeping() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare r jsonb;
begin
    perform audit.notice(), audit.tell();  -- before what they tell of is swept
    r := core.expire_cases() || core.remove_accounts() || core.remind_idle() || core.sweep_releases() || core.sweep_listings()
        || core.turn_rosters() || core.retire_catalogues() || core.take_missed_rosters() || core.sweep();
    return r || jsonb_build_object('sealed', audit.seal(), 'audit_broken_block', audit.first_broken());
end $$;
ALTER FUNCTION admin.housekeeping() OWNER TO desk_owner;
CREATE FUNCTION admin.import_accounts(rows jsonb) RETURNS TABLE("row" integer, outcome text, reason text, warning text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
#variable_conflict use_column
declare
    r        jsonb;
    n        int := 0;
    made     int := 0;
    v_import int;
    u        core.unit;
    h        core.hold;
    ac       core.account;
    v_person bigint;
    me       auth.actor;
begin
    perform core.check_rows($1);
    insert into core.account_import default values returning id into v_import;
    for r in select x from jsonb_array_elements($1) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        outcome := 'refused';
        warning := null;
        r := '{"account_type": "", "account_name": "", "name": "", "national_id": "", "email": "", "phone": "", "fax": "", "job_title": ""}'
            || jsonb_strip_nulls(r);
        select x.* into u from core.unit_code c join core.unit x on x.id = c.unit_id where c.code = r ->> 'code';
        reason := core.refuse_account(u, r);
        if reason is null then
            select d.person_id into v_person from core.national_id d where d.number = r ->> 'national_id';
            select * into h from core.hold x where x.name_key = lower(r ->> 'account_name');
            select * into ac from core.account x where x.id = h.account_id;
            if h.person_id = v_person and ac.id is not null and not h.of_teacher then
                reason := nullif('account.differs ' || core.differs(ac, u, r), 'account.differs ');
                if reason is null then outcome := 'unchanged'; end if;
            elsif h.name_key is not null then
                reason := 'account_name.taken';
            elsif exists (select from core.hold x where x.person_id = v_person and not x.of_teacher) then
                reason := 'person.has_account';
            else
                perform core.take_account(u, r, core.person_of(r ->> 'national_id'), v_import);
                outcome := 'imported';
                made := made + 1;
            end if;
        end if;
        return next;
    end loop;
    if made = 0 then
        delete from core.account_import i where i.id = v_import;
    else
        perform audit.log(me, 'accounts.import', 'done', jsonb_build_object('import', v_import, 'accounts', made));
    end if;
end $_$;
ALTER FUNCTION admin.import_accounts(rows jsonb) OWNER TO desk_owner;
CREATE FUNCTION admin.import_desks(rows jsonb) RETURNS TABLE("row" integer, outcome text, reason text, warning text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
#variable_conflict use_column
declare
    r       jsonb;
    n       int := 0;
    v_code  text;
    v_name  text;
    v_kind  text;
    county  core.county;
    old     core.unit;
    d       core.desk;
    v_id    int;
    v       record;
    touched boolean := false;
    refused_by text;
    me      auth.actor;
begin
    perform core.check_rows($1);
    for r in select x from jsonb_array_elements($1) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        outcome := 'refused';
        warning := null;
        v_code := upper(core.cell(r, 'code'));
        v_name := core.cell(r, 'name');
        v_kind := core.cell(r, 'kind');
        county := core.county_named(core.cell(r, 'county'));
        select core.cell(r, 'fax') as fax, core.cell(r, 'address') as address, core.cell(r, 'email') as email, core.cell(r, 'phone') as phone into v;
        old := null;
        select u.* into old from core.unit u where u.code = v_code;
        reason := case
            when v_code !~ '^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$' then 'code.format'
            when core.refuse_cell('name', v_name, 1, 120) is not null then core.refuse_cell('name', v_name, 1, 120)
            when v_kind not in ('inservice_net', 'k12ea', 'regional_centre') then 'kind.unknown'
            when county.id is null then 'county.unknown'
            when core.refuse_cell('desk', v.fax, 0, 60) is not null then core.refuse_cell('desk', v.fax, 0, 60)
            when core.refuse_cell('desk', v.address, 0, 200) is not null then core.refuse_cell('desk', v.address, 0, 200)
            when core.refuse_cell('desk', v.phone, 0, 60) is not null then core.refuse_cell('desk', v.phone, 0, 60)
            when v.email <> '' and core.check_email(v.email) is not null then core.check_email(v.email)
            when v.fax <> '' and core.check_phone(v.fax, true) is not null then 'fax.' || split_part(core.check_phone(v.fax, true), '.', 2)
            when v.phone <> '' and core.check_phone(v.phone, false) is not null then core.check_phone(v.phone, false)
            when core.has_lost(v_name || v.address) then 'desk.lost'
            when old.id is not null and old.kind <> v_kind then 'kind.code'
            when v_kind = 'regional_centre' and exists (select from core.unit u where u.kind = v_kind
                and u.county_id = county.id and u.code <> v_code) then 'county.taken'
            when v_kind <> 'regional_centre' and exists (select from core.unit u where u.kind = v_kind and u.code <> v_code) then 'kind.taken'
        end;
        if reason is not null then
            return next;
            continue;
        end if;
        if v.fax = '' or v.address = '' or v.email = '' then warning := 'desk.incomplete'; end if;
        begin
            if old.id is null then
                insert into core.unit(code, name, kind, founder, county_id, address, phone, eligible)
                    values (v_code, v_name, v_kind, 'public', county.id, v.address, v.phone, v_kind <> 'inservice_net') returning id into v_id;
                insert into core.unit_code(code, unit_id) values (v_code, v_id);
                insert into core.desk(id, name, fax, address, email, phone) values (v_id, v_name, v.fax, v.address, v.email, v.phone);
                outcome := 'imported';
                touched := true;
            else
                select * into d from core.desk x where x.id = old.id;
                if (old.name, old.county_id, d.name, d.fax, d.address, d.email, d.phone)
                    is distinct from (v_name, county.id, v_name, v.fax, v.address, v.email, v.phone) then
                    update core.unit u set name = v_name, county_id = county.id, address = v.address, phone = v.phone where u.id = old.id;
                    update core.desk x set name = v_name, fax = v.fax, address = v.address, email = v.email, phone = v.phone where x.id = old.id;
                    outcome := 'updated';
                    touched := true;
                else
                    outcome := 'unchanged';
                end if;
            end if;
        exception when integrity_constraint_violation or data_exception then
            get stacked diagnostics refused_by = constraint_name;
            outcome := 'refused';
            reason := 'row.' || coalesce(nullif(refused_by, ''), 'data');
            warning := null;
        end;
        return next;
    end loop;
    if touched then perform core.set_reviewers(); end if;
    perform audit.log(me, 'import_desks', 'done', jsonb_build_object('rows', n));
end $_$;
ALTER FUNCTION admin.import_desks(rows jsonb) OWNER TO desk_owner;
CREATE FUNCTION admin.import_rosters(rows jsonb) RETURNS TABLE("row" integer, outcome text, reason text, warning text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
#variable_conflict use_column
declare
    r        jsonb;
    n        int := 0;
    made     int := 0;
    v_import core.roster_import;
    u        core.unit;
    me       auth.actor;
begin
    perform core.check_rows($1);
    insert into core.roster_import(id, by_name, list_name) values (gen_random_uuid(), '', '') returning * into v_import;
    for r in select x from jsonb_array_elements($1) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        warning := null;
        u := null;
        select x.* into u from core.unit_code c join core.unit x on x.id = c.unit_id where c.code = r ->> 'code';
        reason := core.take_teacher(v_import.id, u, r);
        outcome := case when reason is null then 'imported' when reason = 'unchanged' then 'unchanged' else 'refused' end;
        if outcome = 'imported' then made := made + 1; end if;
        if outcome = 'unchanged' then reason := null; end if;
        return next;
    end loop;
    if made = 0 then
        delete from core.roster_import i where i.id = v_import.id;
    else
        perform audit.log(me, 'rosters.import', 'done', jsonb_build_object('import', v_import.number, 'teachers', made));
    end if;
end $_$;
ALTER FUNCTION admin.import_rosters(rows jsonb) OWNER TO desk_owner;
CREATE FUNCTION admin.import_units(rows jsonb) RETURNS TABLE("row" integer, outcome text, reason text, warning text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
#variable_conflict use_column
declare
    r       jsonb;
    n       int := 0;
    former  text;
    w       core.unit;  -- as the list has it
    d_name  text;
    old     core.unit;
    warn    text[];
    changed int[] := '{}'::int[];
    refused_by text;
    me      auth.actor;
begin
    perform core.check_rows($1);
    for r in select x from jsonb_array_elements($1) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        outcome := 'refused';
        reason := null;
        warning := null;
        warn := '{}';
        former := upper(core.cell(r, 'former_code'));
        d_name := core.cell(r, 'district');
        w := null;
        w.code := upper(core.cell(r, 'code'));
        w.name := core.cell(r, 'name');
        w.kind := core.cell(r, 'kind');
        w.founder := core.cell(r, 'founder');
        w.county_id := (core.county_named(core.cell(r, 'county'))).id;
        w.district_id := core.district_named(w.county_id, d_name);
        w.address := core.cell(r, 'address');
        w.phone := core.cell(r, 'phone');
        reason := core.unit_fault(w);
        if reason is null then
            old := null;
            if former <> '' and not exists (select from core.unit_code c where c.code = w.code) then
                -- The unit keeps its id under a new code; the old one stays known.
                select u.* into old from core.unit u where u.code = former;
                if old.id is null then reason := 'former_code.unknown'; end if;
            else
                select u.* into old from core.unit u join core.unit_code c on c.unit_id = u.id where c.code = w.code;
                if old.id is not null and old.code <> w.code then reason := 'code.former'; end if;
            end if;
            if reason is null and old.id is not null and (select k.is_desk from core.unit_kind k where k.key = old.kind) then
                reason := 'code.desk';
            end if;
        end if;
        if reason is not null then
            return next;
            continue;
        end if;
        if old.id is not null then
            select m.value, warn || m.warning into w.name, warn from core.mended(old.id, 'name', old.name, w.name) m;
            select m.value, warn || m.warning into w.address, warn from core.mended(old.id, 'address', old.address, w.address) m;
            select m.value, warn || m.warning into w.phone, warn from core.mended(old.id, 'phone', old.phone, w.phone) m;
            warn := array_remove(warn, null);
        end if;
        if core.has_lost(w.name) then warn := warn || 'name.lost'::text; end if;
        if core.has_lost(w.address) then warn := warn || 'address.lost'::text; end if;
        if d_name <> '' and w.district_id is null then warn := warn || 'district.unknown'::text; end if;
        warn := warn || core.unit_doubts(w);
        warning := nullif(array_to_string(warn, ','), '');
        begin
            if old.id is null then
                changed := changed || core.insert_unit(w);
                outcome := 'imported';
            elsif (old.code, old.name, old.kind, old.founder, old.county_id, old.district_id, old.address, old.phone)
                is distinct from (w.code, w.name, w.kind, w.founder, w.county_id, w.district_id, w.address, w.phone) then
                update core.unit u set code = w.code, name = w.name, kind = w.kind, founder = w.founder, county_id = w.county_id,
                    district_id = w.district_id, address = w.address, phone = w.phone where u.id = old.id;
                if old.code <> w.code then
                    update core.unit_code c set until = now() where c.code = old.code;
                    insert into core.unit_code(code, unit_id) values (w.code, old.id);
                end if;
                changed := changed || old.id;
                outcome := 'updated';
            else
                outcome := 'unchanged';
            end if;
        exception when integrity_constraint_violation or data_exception then
            -- One row that does not fit keeps no other from its place.
            get stacked diagnostics refused_by = constraint_name;
            outcome := 'refused';
            reason := 'row.' || coalesce(nullif(refused_by, ''), 'data');
            warning := null;
        end;
        return next;
    end loop;
    perform core.set_reviewers(changed);
    perform audit.log(me, 'import_units', 'done', jsonb_build_object('rows', n, 'changed', cardinality(changed)));
end $_$;
ALTER FUNCTION admin.import_units(rows jsonb) OWNER TO desk_owner;
CREATE FUNCTION admin.mail_claim(n integer, who uuid DEFAULT NULL::uuid) RETURNS TABLE(id bigint, address text, subject text, body text, tries integer)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
#variable_conflict use_column
begin
    perform audit.notice(), auth.answer_follows(), auth.answer_recoveries(), core.answer_teachers(), auth.tell_guessed(),
        auth.hand_out_codes(), audit.tell();
    update core.mail m set state = 'waiting', due_at = now() where m.state = 'sending' and m.handed_to = $2;
    update core.mail m set state = 'unsure', error = 'no result' where m.state = 'sending' and m.due_at <= now();
    return query
        with due as (select m.id from core.mail m where m.state = 'waiting' and m.due_at <= now()
                         and not exists (select from auth.code c where c.mail_id = m.id)
                     order by m.due_at, m.id limit greatest(0, $1) for update skip locked),
        leased as (update core.mail m set state = 'sending', due_at = now() + interval '10 minutes', handed_to = $2, tries = m.tries + 1
            from due where due.id = m.id returning m.id, m.address, m.subject, m.body, m.tries)
        select l.id, l.address, l.subject, l.body, l.tries from leased l order by l.id;
end $_$;
ALTER FUNCTION admin.mail_claim(n integer, who uuid) OWNER TO desk_owner;
CREATE FUNCTION admin.mail_result(id bigint, ok boolean, error text, final boolean DEFAULT false, server boolean DEFAULT false) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare now_is text;
begin
    update core.mail m set
        state = case when ok then 'sent' when server then 'waiting'
                     when final or coalesce(m.retried_at, m.at) < now() - interval '2 days' then 'failed' else 'waiting' end,
        error = case when ok then '' else left(coalesce(mail_result.error, ''), 500) end,
        due_at = case when ok then m.due_at else now() + core.mail_pause(m.tries) end
        where m.id = mail_result.id and m.state in ('waiting', 'sending', 'unsure') returning m.state into now_is;
    if now_is = 'failed' then perform core.tell_undeliverable(mail_result.id); end if;
end $$;
ALTER FUNCTION admin.mail_result(id bigint, ok boolean, error text, final boolean, server boolean) OWNER TO desk_owner;
CREATE FUNCTION admin.mail_unsure(id bigint, error text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
    update core.mail m set state = 'unsure', error = left(coalesce($2, ''), 500) where m.id = $1 and m.state in ('waiting', 'sending')
$_$;
ALTER FUNCTION admin.mail_unsure(id bigint, error text) OWNER TO desk_owner;
CREATE FUNCTION admin.mailbox(n integer) RETURNS TABLE(id bigint, at timestamp with time zone, address text, subject text, body text, state text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
begin
    perform audit.notice(), auth.answer_follows(), auth.answer_recoveries(), core.answer_teachers(), auth.tell_guessed(),
        auth.hand_out_codes(), audit.tell();
    return query select m.id, m.at, m.address, m.subject, m.body, m.state from core.mail m
        where m.error <> 'kept back' order by m.id desc limit greatest(0, n);
end $$;
ALTER FUNCTION admin.mailbox(n integer) OWNER TO desk_owner;
CREATE FUNCTION admin.mend_units(rows jsonb) RETURNS TABLE("row" integer, outcome text, reason text, warning text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
#variable_conflict use_column
declare
    r       jsonb;
    n       int := 0;
    changed int := 0;
    old     core.unit;
    v_field text;
    held    text;
    wanted  text;
    me      auth.actor;
begin
    perform core.check_rows($1);
    for r in select x from jsonb_array_elements($1) x loop
        n := n + 1;
        "row" := core.row_of(r, n);
        outcome := 'refused';
        reason := null;
        warning := null;
        old := null;
        select u.* into old from core.unit u where u.code = upper(core.cell(r, 'code'))
            and not (select k.is_desk from core.unit_kind k where k.key = u.kind);
        reason := case
            when old.id is null then 'code.unknown'
            when core.cell(r, 'name') = '' and core.cell(r, 'address') = '' then 'mend.empty'
            when core.has_lost(core.cell(r, 'name')) then 'name.lost'
            when core.has_lost(core.cell(r, 'address')) then 'address.lost'
            else core.refuse_unit(core.cell(r, 'name'), core.cell(r, 'address'), 0) end;
        if reason is null then
            outcome := 'unchanged';
            foreach v_field in array '{name,address}'::text[] loop
                wanted := core.cell(r, v_field);
                held := case v_field when 'name' then old.name else old.address end;
                if wanted <> '' and wanted <> held then
                    perform core.mend_unit(old, jsonb_build_object(v_field, wanted));
                    outcome := 'updated';
                end if;
            end loop;
            changed := changed + (outcome = 'updated')::int;
        end if;
        return next;
    end loop;
    perform audit.log(me, 'mend_units', 'done', jsonb_build_object('rows', n, 'changed', changed));
end $_$;
ALTER FUNCTION admin.mend_units(rows jsonb) OWNER TO desk_owner;
CREATE FUNCTION admin.merge_units(from_code text, into_code text) RETURNS TABLE(accounts bigint, cases bigint)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    f  core.unit;
    i  core.unit;
    me auth.actor;
begin
    perform from core.unit x where x.code in (upper(from_code), upper(into_code)) order by x.id for no key update;
    select x.* into f from core.unit x join core.unit_kind y on y.key = x.kind and not y.is_desk where x.code = upper(from_code);
    select x.* into i from core.unit x join core.unit_kind y on y.key = x.kind and not y.is_desk
        where x.code = upper(into_code) and x.eligible;
    if f.id is null or i.id is null or f.id = i.id then perform core.refuse('KD009', 'unit.unknown'); end if;
    select x.accounts, x.cases into accounts, cases from core.merge_units(f, i, '', me) x;
    perform audit.log(me, 'merge_units', 'done', jsonb_build_object('from', f.code, 'into', i.code, 'accounts', accounts, 'cases', cases));
    return next;
end $$;
ALTER FUNCTION admin.merge_units(from_code text, into_code text) OWNER TO desk_owner;
CREATE FUNCTION admin.release_accounts(import integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    i  core.account_import := core.the_import(release_accounts.import, true);
    ac core.account;
    n  int := 0;
    me auth.actor;
begin
    for ac in update core.account x set state = 'open', opened_at = now() where x.import_id = i.id and x.state = 'imported' returning x.* loop
        perform core.post('account.activate', ac.email, jsonb_build_object('name', ac.name, 'account_name', ac.account_name,
            'unit', (select u.name from core.unit u where u.id = ac.unit_id)), i.command_id, null);
        update core.mail m set due_at = now() + n * interval '0.5 seconds' where m.id = currval(pg_get_serial_sequence('core.mail', 'id'));
        n := n + 1;
    end loop;
    update core.account_import x set released_at = now() where x.id = i.id;
    perform audit.log(me, 'accounts.release', 'done', jsonb_build_object('import', i.id, 'accounts', n));
    return n;
end $$;
ALTER FUNCTION admin.release_accounts(import integer) OWNER TO desk_owner;
CREATE FUNCTION admin.restored() RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    fresh uuid;
begin
    update sync.centre set epoch = gen_random_uuid() returning epoch into fresh;
    perform audit.log(null, 'centre.restored', 'done', jsonb_build_object('epoch', fresh));
    return fresh;
end $$;
ALTER FUNCTION admin.restored() OWNER TO desk_owner;
CREATE FUNCTION admin.roster_imports() RETURNS TABLE(number integer, at timestamp with time zone, teachers bigint, used bigint, undone_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select i.number, i.at, count(r.teacher_id), count(r.teacher_id) filter (where t.row_version <> r.row_version), i.undone_at
    from core.roster_import i left join core.roster_import_row r on r.import_id = i.id left join core.teacher t on t.id = r.teacher_id
    where i.unit_id is null group by i.id order by i.number
$$;
ALTER FUNCTION admin.roster_imports() OWNER TO desk_owner;
CREATE FUNCTION admin.roster_words() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select jsonb_build_object(
        'titles', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'offered', x.on_roster and not x.retired) order by x.id)
            from core.teacher_title x),
        'stages', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'offered', true) order by x.id) from core.teaching_stage x),
        'subjects', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'stage', x.stage_id, 'offered', not x.retired) order by x.id)
            from core.subject x),
        'employment', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'offered', not x.retired) order by x.id)
            from core.roster_word x where x.list = 'employment'),
        'training_role', (select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'offered', not x.retired) order by x.id)
            from core.roster_word x where x.list = 'training_role'))
$$;
ALTER FUNCTION admin.roster_words() OWNER TO desk_owner;
CREATE FUNCTION admin.schema_version() RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select max(version) from core.schema_step
$$;
ALTER FUNCTION admin.schema_version() OWNER TO desk_owner;
CREATE FUNCTION admin.seal() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    sealed bigint := audit.seal();
    last   audit.block;
begin
    select * into last from audit.block b order by b.id desc limit 1;
    return jsonb_build_object('sealed', sealed, 'block', last.id, 'hash', encode(last.hash, 'hex'), 'at', core.utc(last.at),
        'waiting', (select count(*) from audit.entry e where e.xid >= coalesce(last.hi, '0')));
end $$;
ALTER FUNCTION admin.seal() OWNER TO desk_owner;
CREATE FUNCTION admin.set_desk_rule(desk_code text, approves_before_paper boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare me auth.actor;
begin
    update core.desk d set approves_before_paper = set_desk_rule.approves_before_paper
        from core.unit u where u.id = d.id and u.code = desk_code;
    if not found then perform core.refuse('KD009', 'unit.unknown'); end if;
    perform audit.log(me, 'set_desk_rule', 'done', jsonb_build_object('desk', desk_code, 'approves_before_paper', approves_before_paper));
end $$;
ALTER FUNCTION admin.set_desk_rule(desk_code text, approves_before_paper boolean) OWNER TO desk_owner;
CREATE FUNCTION admin.set_eligible(unit_code text, eligible boolean) RETURNS TABLE(name text, accounts bigint, cases bigint)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    u  core.unit;
    me auth.actor;
begin
    if set_eligible.eligible is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    select x.* into u from core.unit x join core.unit_code c on c.unit_id = x.id join core.unit_kind k on k.key = x.kind and not k.is_desk
        where c.code = upper(unit_code) for no key update of x;
    if u.id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    if u.eligible <> set_eligible.eligible then perform core.set_unit_eligible(u, set_eligible.eligible, '', me); end if;
    u.eligible := set_eligible.eligible;
    perform audit.log(me, 'set_eligible', 'done', jsonb_build_object('unit', u.code, 'eligible', u.eligible));
    return query select u.name, x.accounts, x.cases from core.waiting_at_unit(u.id) x;
end $$;
ALTER FUNCTION admin.set_eligible(unit_code text, eligible boolean) OWNER TO desk_owner;
CREATE FUNCTION admin.set_override(unit_code text, account_scope text, desk_code text, note text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
    u_id int;
    d_id int;
    me   auth.actor;
begin
    select u.id into u_id from core.unit u where u.code = $1;
    if u_id is null or $2 not in ('chief', 'colleague') then perform core.refuse('KD009', 'unit.unknown'); end if;
    if $3 is not null then
        select d.id into d_id from core.desk d join core.unit u on u.id = d.id where u.code = $3;
        if d_id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    end if;
    perform core.assign_unit(u_id, $2, d_id, coalesce($4, ''), me);
    perform audit.log(me, 'set_override', 'done', jsonb_build_object('unit', $1, 'scope', $2, 'desk', $3));
end $_$;
ALTER FUNCTION admin.set_override(unit_code text, account_scope text, desk_code text, note text) OWNER TO desk_owner;
CREATE FUNCTION admin.unbind_device(account_name text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    ac core.account;
    me auth.actor;
begin
    select * into ac from core.account x where lower(x.account_name) = lower(unbind_device.account_name)
        and x.state in ('open', 'closed') and x.device_bound_at is not null for no key update;
    if not found then return false; end if;
    perform auth.unbind_device(ac.id);
    perform core.post_account('account.unbind', ac.email, ac, ac.unit_id, jsonb_build_object('reason', '系統維運人員依申請解除'), null);
    perform audit.log(me, 'account.unbind', 'done', jsonb_build_object('account_id', ac.id));
    return true;
end $$;
ALTER FUNCTION admin.unbind_device(account_name text) OWNER TO desk_owner;
CREATE FUNCTION admin.undo_accounts(import integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    i       core.account_import := core.the_import(undo_accounts.import, false);
    ids     bigint[];
    people  bigint[];
    domains text[];
    used    int;
    me      auth.actor;
begin
    perform from core.account x where x.import_id = i.id order by x.id for update;
    select count(*) into used from core.account x join auth.credential c on c.account_id = x.id
        where x.import_id = i.id and (x.state not in ('imported', 'open') or x.row_version > 1 or c.generation > 1
              or exists (select from core.account_event e where e.account_id = x.id));
    if used > 0 then perform core.refuse('KD048', 'import.used', jsonb_build_object('accounts', used)); end if;
    select array_agg(x.id), array_agg(x.person_id), array_agg(distinct auth.domain_of(x.email)) into ids, people, domains
        from core.account x where x.import_id = i.id;
    delete from core.mail m where m.command_id = i.command_id and m.state = 'waiting';
    delete from core.idle_reminder x where x.account_id = any (ids);
    delete from core.hold x where x.account_id = any (ids);
    delete from core.account x where x.id = any (ids);
    delete from core.national_id x where x.person_id = any (people)
        and not exists (select from core.account a where a.person_id = x.person_id)
        and not exists (select from core.application p where p.person_id = x.person_id)
        and not exists (select from core.teacher t where t.person_id = x.person_id);
    delete from core.person x where x.id = any (people) and not exists (select from core.national_id d where d.person_id = x.id);
    delete from auth.mail_domain x where x.domain = any (domains)
        and not exists (select from core.account a where auth.domain_of(a.email) = x.domain);
    update core.account_import x set undone_at = now() where x.id = i.id;
    perform audit.log(me, 'accounts.undo', 'done', jsonb_build_object('import', i.id, 'accounts', coalesce(cardinality(ids), 0)));
    return coalesce(cardinality(ids), 0);
end $$;
ALTER FUNCTION admin.undo_accounts(import integer) OWNER TO desk_owner;
CREATE FUNCTION admin.undo_rosters(import integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    i      core.roster_import;
    ids    bigint[];
    people bigint[];
    used   int;
    me     auth.actor;
begin
    select * into i from core.roster_import x where x.number = undo_rosters.import and x.unit_id is null for update;
    if i.id is null then perform core.refuse('KD046', 'import.unknown'); end if;
    if i.undone_at is not null then perform core.refuse('KD047', 'import.state', '{"state": "undone"}'); end if;
    perform from core.import_rows(i.id);
    select array_agg(t.id), array_agg(t.person_id), count(*) filter (where t.row_version <> r.row_version
            or exists (select from core.teacher_event e where e.teacher_id = t.id)
            or exists (select from core.teacher_move m where m.teacher_id = t.id)
            or exists (select from core.roster_import_row o where o.teacher_id = t.id and o.import_id <> i.id))
        into ids, people, used from core.roster_import_row r join core.teacher t on t.id = r.teacher_id where r.import_id = i.id;
    if used > 0 then perform core.refuse('KD048', 'import.used', jsonb_build_object('teachers', used)); end if;
    begin
        perform sync.log_roster(t.unit_id, 'teacher', 'D', t.id) from core.teacher t where t.id = any (ids);
        delete from core.roster_import_row r where r.import_id = i.id;
        delete from core.teacher t where t.id = any (ids);
        delete from core.national_id x where x.person_id = any (people)
            and not exists (select from core.account a where a.person_id = x.person_id)
            and not exists (select from core.application p where p.person_id = x.person_id);
        delete from core.person x where x.id = any (people) and not exists (select from core.national_id d where d.person_id = x.id);
    exception when foreign_key_violation then
        perform core.refuse('KD048', 'import.used', '{}');  -- a check-in, an account of a teacher
    end;
    update core.roster_import x set undone_at = now() where x.id = i.id;
    perform audit.log(me, 'rosters.undo', 'done', jsonb_build_object('import', i.number, 'teachers', coalesce(cardinality(ids), 0)));
    return coalesce(cardinality(ids), 0);
end $$;
ALTER FUNCTION admin.undo_rosters(import integer) OWNER TO desk_owner;
CREATE FUNCTION admin.verify(known jsonb, "limit" integer) RETURNS TABLE(block bigint, entry bigint, fault text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select f.block, f.entry, f.fault from audit.faults(known) f limit greatest(1, "limit")
$$;
ALTER FUNCTION admin.verify(known jsonb, "limit" integer) OWNER TO desk_owner;
CREATE FUNCTION api.audit_verify(token text, after bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'audit.show');
    perform auth.spend('read', 'account', me.account_id::text);
    return audit.verified(coalesce(after, 0));
end $$;
ALTER FUNCTION api.audit_verify(token text, after bigint) OWNER TO desk_api;
CREATE FUNCTION api."case"(case_secret text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
begin
    perform auth.enter_case(case_secret);
    return coalesce(cmd.case_document(), cmd.listing_document());
end $$;
ALTER FUNCTION api."case"(case_secret text) OWNER TO desk_api;
CREATE FUNCTION api.case_paper(case_secret text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
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
ALTER FUNCTION api.case_paper(case_secret text) OWNER TO desk_api;
CREATE FUNCTION api.cursor() RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
begin
    perform auth.enter_again();
    return sync.cursor();
end $$;
ALTER FUNCTION api.cursor() OWNER TO desk_api;
CREATE FUNCTION api.delta(token text, cursor text) RETURNS TABLE(tab text, op "char", pk bigint, doc json, next_cursor text, scope_hash text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $_$
#variable_conflict use_column
declare
    next_one text := sync.cursor();
    me       auth.actor := auth.enter(token);
    since    xid8 := sync.cursor_xid($2, next_one);
    below    int[] := auth.units_below(me);
    changes  sync.changed[];
    c        sync.changed;
begin
    perform auth.need_opened(me);
    changes := sync.my_changes(since, below);
    foreach c in array coalesce(changes, '{}'::sync.changed[]) loop
        return query select c.tab, case when d.pk is null then 'D'::"char" else 'U'::"char" end, x.pk, d.doc, null::text, null::text
            from unnest(c.pks) x(pk) left join sync.docs(me.account_type, c.tab, c.pks) d on d.pk = x.pk;
    end loop;
    next_cursor := next_one;
    scope_hash := auth.scope_hash(me, below);
    return next;
end $_$;
ALTER FUNCTION api.delta(token text, cursor text) OWNER TO desk_api;
CREATE FUNCTION api.device(token text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
begin
    return auth.device_of(auth.enter(token));
end $$;
ALTER FUNCTION api.device(token text) OWNER TO desk_api;
CREATE FUNCTION api.enter_code(case_secret text, command_id uuid, body_hash bytea, code text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    perform auth.keep_guess(me.case_hash, command_id, body_hash, code);
end $$;
ALTER FUNCTION api.enter_code(case_secret text, command_id uuid, body_hash bytea, code text) OWNER TO desk_api;
CREATE FUNCTION api.enter_own_code(token text, command_id uuid, body_hash bytea, code text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.keep_guess(me.token_hash, command_id, body_hash, code);
end $$;
ALTER FUNCTION api.enter_own_code(token text, command_id uuid, body_hash bytea, code text) OWNER TO desk_api;
CREATE FUNCTION api.exported_ids(token text, command_id uuid) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me    auth.actor := auth.enter(token);
    asked jsonb := cmd.shown(me, exported_ids.command_id, 'teacher.export');
begin
    if asked is null then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    perform auth.need_right(me, 'teacher.export'), auth.spend('read', 'account', me.account_id::text);
    if not asked ? 'teachers' then return '{}'::jsonb; end if;
    return core.whole_teacher_ids(array(select x::text::bigint from jsonb_array_elements(asked -> 'teachers') x));
end $$;
ALTER FUNCTION api.exported_ids(token text, command_id uuid) OWNER TO desk_api;
CREATE FUNCTION api.follow_code(case_secret text, number text, national_id text, installation text DEFAULT NULL::text, proof text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    perform auth.ask_follow(me.case_hash, left(coalesce(number, ''), 40), left(coalesce(national_id, ''), 254), installation, proof);
end $$;
ALTER FUNCTION api.follow_code(case_secret text, number text, national_id text, installation text, proof text) OWNER TO desk_api;
CREATE FUNCTION api.found_teachers(token text, command_id uuid, after bigint DEFAULT 0) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me    auth.actor := auth.enter(token);
    asked jsonb := cmd.shown(me, found_teachers.command_id, 'teacher.search');
begin
    if asked is null then perform core.refuse('KD113', 'search.not_asked'); end if;
    perform auth.need_right(me, 'teacher.search'), auth.spend('read', 'account', me.account_id::text);
    return core.found_teachers(asked, coalesce(after, 0));
end $$;
ALTER FUNCTION api.found_teachers(token text, command_id uuid, after bigint) OWNER TO desk_api;
CREATE FUNCTION api.hello() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
begin
    perform auth.need_gate();
    return (select jsonb_build_object('surface', core.surface(), 'least_desk', core.least_desk(), 'epoch', c.epoch,
            'centre_name', (select value from core.setting where key = 'centre_name'), 'server_time', core.utc(clock_timestamp()))
        from sync.centre c);
end $$;
ALTER FUNCTION api.hello() OWNER TO desk_api;
CREATE FUNCTION api.mail_code(case_secret text, address text, installation text DEFAULT NULL::text, proof text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me     auth.actor := auth.enter_case(case_secret);
    reason text := core.check_email(coalesce(address, ''));
begin
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform auth.mail_code(me.case_hash, address, installation, proof);
end $$;
ALTER FUNCTION api.mail_code(case_secret text, address text, installation text, proof text) OWNER TO desk_api;
CREATE FUNCTION api.mails(token text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'mail.retry');
    return core.mail_queue();
end $$;
ALTER FUNCTION api.mails(token text) OWNER TO desk_api;
CREATE FUNCTION api.obstacles(token text, application_id bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me  auth.actor := auth.enter(token);
    app core.application;
begin
    select * into app from core.application x where x.id = obstacles.application_id and x.reviewer_unit_id = auth.my_desk()
        and x.person_id is distinct from me.person_id and (x.takes_over is not null or x.request = 'delete');
    if app.id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    return core.open_of_deleted(app);
end $$;
ALTER FUNCTION api.obstacles(token text, application_id bigint) OWNER TO desk_api;
CREATE FUNCTION api.open(token text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me auth.actor := auth.enter(token);
begin
    perform auth.note_open(me);
    return jsonb_build_object('account_id', me.account_id, 'person_id', me.person_id, 'account_name', me.account_name, 'name', me.name,
        'account_type', me.account_type, 'unit_id', me.unit_id, 'must_change', me.first_kind is not distinct from 'password.change',
        'must_bind', me.first_kind is not distinct from 'device.bind', 'may_stay', auth.may_stay_signed_in(me),
        'expires_at', (select core.utc(s.expires_at) from auth.session s where s.token_hash = me.token_hash),
        'scope_hash', auth.scope_hash(me, auth.units_below(me)),
        'commands', (select coalesce(jsonb_agg(r.kind order by r.kind), '[]') from auth.command_right r
                     where r.account_type = me.account_type and auth.is_at(me.unit_id, r.at_kinds)
                       and (not me.must_change or r.kind = me.first_kind)),
        'tabs', (select coalesce(jsonb_agg(v.tab order by v.tab), '[]') from auth.visibility v
                 where v.account_type = me.account_type and not me.must_change));
end $$;
ALTER FUNCTION api.open(token text) OWNER TO desk_api;
CREATE FUNCTION api.own_code(token text, address text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me     auth.actor := auth.enter(token);
    reason text := core.check_email(coalesce(address, ''));
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform auth.mail_own_code(me, address);
end $$;
ALTER FUNCTION api.own_code(token text, address text) OWNER TO desk_api;
CREATE FUNCTION api.presence(token text, application_id bigint, present boolean) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me auth.actor := auth.enter(token);
begin
    if present is not true then
        perform auth.end_presence(me.token_hash, presence.application_id);
        return '[]'::jsonb;
    end if;
    if not exists (select from core.application x where x.id = presence.application_id and x.person_id <> me.person_id
                   and (x.reviewer_unit_id = auth.my_desk() or (x.reviewer_unit_id is null and x.unit_id = auth.my_chief_unit()))) then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    perform auth.keep_presence(me, me.token_hash, presence.application_id);
    return auth.others_present(me, presence.application_id);
end $$;
ALTER FUNCTION api.presence(token text, application_id bigint, present boolean) OWNER TO desk_api;
CREATE FUNCTION api.public_cursor() RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
begin
    perform auth.need_gate();
    return sync.cursor();
end $$;
ALTER FUNCTION api.public_cursor() OWNER TO desk_api;
CREATE FUNCTION api.public_delta(cursor text) RETURNS TABLE(tab text, op "char", pk bigint, doc json, next_cursor text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $_$
#variable_conflict use_column
declare
    next_one text;
    changes  sync.changed[];
    c        sync.changed;
begin
    perform auth.need_gate();
    next_one := sync.cursor();
    changes := sync.public_changes(sync.cursor_xid($1, next_one));
    foreach c in array coalesce(changes, '{}'::sync.changed[]) loop
        return query select c.tab, case when d.pk is null then 'D'::"char" else 'U'::"char" end, x.pk, d.doc, null::text
            from unnest(c.pks) x(pk) left join sync.public_docs(c.tab, c.pks) d on d.pk = x.pk;
    end loop;
    next_cursor := next_one;
    return next;
end $_$;
ALTER FUNCTION api.public_delta(cursor text) OWNER TO desk_api;
CREATE FUNCTION api.public_snapshot(tab text) RETURNS TABLE(pk bigint, doc json)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $_$
begin
    perform auth.need_gate();
    return query select d.pk, d.doc from sync.public_docs($1, null) d;
end $_$;
ALTER FUNCTION api.public_snapshot(tab text) OWNER TO desk_api;
CREATE FUNCTION api.recover_code(case_secret text, address text, who text, installation text DEFAULT NULL::text, proof text DEFAULT NULL::text, teacher boolean DEFAULT false) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me     auth.actor := auth.enter_case(case_secret);
    reason text := core.check_email(coalesce(address, ''));
begin
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform auth.ask_recovery(me.case_hash, address, left(coalesce(who, ''), 40), installation, proof, coalesce(teacher, false));
end $$;
ALTER FUNCTION api.recover_code(case_secret text, address text, who text, installation text, proof text, teacher boolean) OWNER TO desk_api;
CREATE FUNCTION api.roam(id uuid, body text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
begin
    return cmd.execute(auth.enter_bridge(), id, 'teacher.roam', body);
end $$;
ALTER FUNCTION api.roam(id uuid, body text) OWNER TO desk_api;
CREATE FUNCTION api.roster_history(token text, figure text, population text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me    auth.actor := auth.enter(token);
    reach text := auth.figure_reach(me, 'roster');
    units int[];
    rows  jsonb;
    total jsonb;
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    if reach is null then perform core.refuse('KA004', 'right.missing', '{"kind": "figures.roster"}'); end if;
    if coalesce(figure, '') <> all ('{total,group,title,subject,stage,state,employment,training_role,account,county,changes}') then
        perform core.refuse('KD129', 'figures.unknown', '{"field": "figure"}');
    end if;
    if coalesce(population, '') <> all ('{counted,with_staff,everybody}') then
        perform core.refuse('KD129', 'figures.unknown', '{"field": "population"}');
    end if;
    perform auth.spend('figures', 'account', me.account_id::text);
    if reach <> 'all' then units := auth.my_roster_units(); end if;
    if figure = 'changes' then
        select coalesce(jsonb_agg(to_jsonb(x)), '[]') into rows from core.roster_changes(units) x;
    else
        select coalesce(jsonb_agg(to_jsonb(x)), '[]') into rows from core.roster_sums(units, figure, population) x;
    end if;
    -- How many people that are, where the rows do not add up to it.
    if figure = 'subject' then
        select coalesce(jsonb_agg(to_jsonb(x)), '[]') into total from core.roster_sums(units, 'total', population) x;
        total := cmd.shown_sums(total, reach = 'unit', true);
    end if;
    return jsonb_build_object('at', core.utc(clock_timestamp()), 'reach', reach,
        'sums', cmd.shown_sums(rows, reach = 'unit', figure <> 'subject'), 'totals', total,
        'semesters', (select coalesce(jsonb_agg(to_jsonb(x) order by x.semester), '[]') from core.roster_semesters(units) x));
end $$;
ALTER FUNCTION api.roster_history(token text, figure text, population text) OWNER TO desk_api;
CREATE FUNCTION api.roster_imports(token text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.need_right(me, 'roster.import');
    return (select coalesce(jsonb_agg(to_jsonb(x) order by x.at desc), '[]') from (
        select i.id, i.unit_id, i.by_name, i.list_name, core.utc(i.at) as at, core.utc(i.undone_at) as undone_at,
            core.utc(i.at + make_interval(days => core.setting_int('roster_undo_days'))) as open_until,
            (select coalesce(jsonb_object_agg(y.outcome, y.n), '{}') from (
                select r.outcome, count(*) as n from core.roster_import_row r where r.import_id = i.id group by 1) y) as rows
        from core.roster_import i order by i.at desc limit 100) x);
end $$;
ALTER FUNCTION api.roster_imports(token text) OWNER TO desk_api;
CREATE FUNCTION api.sessions(token text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
begin
    return auth.sessions_of(auth.enter(token));
end $$;
ALTER FUNCTION api.sessions(token text) OWNER TO desk_api;
CREATE FUNCTION api.shown_audit(token text, command_id uuid, before bigint DEFAULT NULL::bigint) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_audit.command_id, 'audit.show');
begin
    if shown is null then perform core.refuse('KD063', 'audit.not_asked'); end if;
    perform auth.spend('read', 'account', me.account_id::text);
    return audit.page(shown, before);
end $$;
ALTER FUNCTION api.shown_audit(token text, command_id uuid, before bigint) OWNER TO desk_api;
CREATE FUNCTION api.shown_id(token text, command_id uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_id.command_id, 'application.show_id');
    id    text;
begin
    if shown is not null then id := core.whole_id((shown ->> 'application_id')::bigint); end if;
    if id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    perform cmd.note_id_read(me, command_id, shown);
    return id;
end $$;
ALTER FUNCTION api.shown_id(token text, command_id uuid) OWNER TO desk_api;
CREATE FUNCTION api.shown_scan(token text, command_id uuid) RETURNS TABLE(mime text, name text, content bytea)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
#variable_conflict use_column
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_scan.command_id, 'scan.show');
    s     core.scan;
begin
    if shown is not null then
        select * into s from core.scan x
            where x.id = (shown ->> 'scan_id')::bigint and cmd.scan_seen(me, x.id) is not null;
    end if;
    if s.id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    perform auth.spend('read', 'account', me.account_id::text);
    me.command_id := shown_scan.command_id;
    perform audit.log(me, 'scan_read', 'ok', cmd.scan_seen(me, s.id));
    return query select s.mime, s.name, s.content;
end $$;
ALTER FUNCTION api.shown_scan(token text, command_id uuid) OWNER TO desk_api;
CREATE FUNCTION api.shown_teacher_id(token text, command_id uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, shown_teacher_id.command_id, 'teacher.show_id');
    id    text;
begin
    if shown is not null then id := core.whole_teacher_id((shown ->> 'teacher_id')::bigint); end if;
    if id is null then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    perform cmd.note_id_read(me, command_id, shown);
    return id;
end $$;
ALTER FUNCTION api.shown_teacher_id(token text, command_id uuid) OWNER TO desk_api;
CREATE FUNCTION api.sign_in_begin(login text, installation text, proof text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare
    name text := lower(left(coalesce(login, ''), 64));
    here text := left(coalesce(installation, ''), 64);
    t    auth.attempt;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    insert into auth.attempt(login, installation, trusted) values (name, here, auth.spend_sign_in(name, here, proof)) returning * into t;
    return auth.kdf_of(name) || jsonb_build_object('attempt', t.id, 'nonce', encode(t.nonce, 'hex'));
end $$;
ALTER FUNCTION api.sign_in_begin(login text, installation text, proof text) OWNER TO desk_api;
CREATE FUNCTION api.sign_in_code(attempt uuid, code text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $_$
declare
    t  auth.attempt;
    me auth.actor;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    select * into t from auth.attempt a where a.id = $1 and a.verdict = 'ok' and a.proof_at > now() - interval '5 minutes'
        and not exists (select from auth.session s where s.attempt_id = a.id);
    if t.id is null or not auth.has_device(t.account_id) then perform core.refuse('KA002', 'attempt.invalid'); end if;
    me.installation := t.installation;
    me.account_id := t.account_id;
    perform audit.log_stranger(me, 'sign_in_code', case when auth.keep_device_guess(t, code) then 'stored' else 'locked' end);
end $_$;
ALTER FUNCTION api.sign_in_code(attempt uuid, code text) OWNER TO desk_api;
CREATE FUNCTION api.sign_in_finish(attempt uuid, token_hash bytea, place text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $_$
declare
    j  record;
    d  record;
    t  auth.attempt;
    me auth.actor;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    if length($2) is distinct from 32 then perform core.refuse('KA002', 'attempt.invalid'); end if;
    select * into j from auth.judge($1);
    select * into strict t from auth.attempt a where a.id = $1;
    -- The second step comes before anything else is said or done. The centre proves itself first: a code is told to nobody else.
    if j.verdict = 'ok' then
        select * into d from auth.judge_device($1, j.account_id);
        if d.verdict not in ('none', 'ok') then
            me.installation := t.installation;
            me.account_id := j.account_id;
            d.verdict := case d.verdict when 'wrong' then 'code_wrong' else d.verdict end;
            if not (d.judged_before or d.verdict = 'code' and j.judged_before) then perform audit.log_stranger(me, 'sign_in', d.verdict); end if;
            return jsonb_build_object('ok', false, 'reason', d.verdict, 'retry_after', d.retry_after,
                'server_proof', encode(j.server_proof, 'hex'), 'must_change', false);
        end if;
    end if;
    -- That an account is closed is said to whoever knows its password (and has its device), and to nobody else.
    if j.verdict = 'ok' and not auth.note_sign_in(j.account_id) then
        j.verdict := case when auth.is_closed(j.account_id) then 'closed' else 'wrong' end;
    end if;
    me.installation := t.installation;
    me.account_id := auth.account_of(t.login);
    if j.verdict <> 'ok' then
        if j.verdict <> 'locked' and not j.judged_before then perform audit.log_stranger(me, 'sign_in', j.verdict); end if;
        return jsonb_build_object('ok', false, 'reason', j.verdict, 'retry_after', j.retry_after, 'server_proof', null, 'must_change', false);
    end if;
    -- One attempt, one session: a repeat of this call is answered alike, another token is not let in.
    if not exists (select from auth.session s where s.attempt_id = $1 and s.token_hash = $2) then
        insert into auth.session(token_hash, account_id, attempt_id, installation, place, expires_at, generation)
            values ($2, j.account_id, $1, t.installation, auth.place_name($3),
                    now() + make_interval(hours => core.setting_int('session_hours')), t.generation)
            on conflict do nothing;
        if not exists (select from auth.session s where s.attempt_id = $1 and s.token_hash = $2) then
            perform core.refuse('KA002', 'attempt.invalid');
        end if;
        perform auth.know_installation(j.account_id, t.installation);
        perform audit.log(me, 'sign_in', 'ok');
    end if;
    return jsonb_build_object('ok', true, 'reason', null, 'retry_after', 0, 'server_proof', encode(j.server_proof, 'hex'),
        'must_change', auth.must_change(j.account_id));
end $_$;
ALTER FUNCTION api.sign_in_finish(attempt uuid, token_hash bytea, place text) OWNER TO desk_api;
CREATE FUNCTION api.sign_in_prove(attempt uuid, proof bytea) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $_$
declare
    t  auth.attempt;
    me auth.actor;
begin
    perform auth.need_gate();
    perform set_config('synchronous_commit', 'on', true);
    -- A name that is locked already is locked for good for this proof: it is never judged, and so does not lock on.
    update auth.attempt a set proof = $2, proof_xid = pg_current_xact_id(), proof_at = now(),
            verdict = case when (auth.other_guesses(a.login, a.id)).others >= 5 then 'locked' end
        where a.id = $1 and a.proof is null and a.xid <> pg_current_xact_id() and a.at > now() - interval '2 minutes'
          and length($2) = 32
        returning a.* into t;
    if not found then perform core.refuse('KA002', 'attempt.invalid'); end if;
    -- Five guesses of a name in a quarter of an hour have their row, and that it was locked has one. Made-up names are
    -- without number: beyond so many rows an hour, audit.notice() counts.
    if t.verdict = 'locked' and exists (select from auth.attempt x where x.login = t.login and x.id <> t.id and x.verdict = 'locked'
                                        and x.proof_at > now() - interval '15 minutes') then
        return;
    end if;
    me.installation := t.installation;
    me.account_id := auth.account_of(t.login);
    perform audit.log_stranger(me, 'sign_in_proof', coalesce(t.verdict, 'stored'));
end $_$;
ALTER FUNCTION api.sign_in_prove(attempt uuid, proof bytea) OWNER TO desk_api;
CREATE FUNCTION api.sign_out(token text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare me auth.actor := auth.enter(token);
begin
    update auth.session s set ended_at = now() where s.token_hash = me.token_hash;
    perform audit.log(me, 'sign_out', 'ok');
end $$;
ALTER FUNCTION api.sign_out(token text) OWNER TO desk_api;
CREATE FUNCTION api.sign_out_others(token text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare me auth.actor := auth.enter(token);
begin
    perform auth.spend('submit', 'account', me.account_id::text);
    perform auth.end_other_sessions(me);
    perform audit.log(me, 'sign_out_others', 'ok');
end $$;
ALTER FUNCTION api.sign_out_others(token text) OWNER TO desk_api;
CREATE FUNCTION api.snapshot(tab text) RETURNS TABLE(pk bigint, doc json)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $_$
#variable_conflict use_column
declare me auth.actor := auth.enter_again();
begin
    perform auth.need_opened(me);
    return query select d.pk, d.doc from sync.docs(me.account_type, $1, null) d;
end $_$;
ALTER FUNCTION api.snapshot(tab text) OWNER TO desk_api;
CREATE FUNCTION api.submit(token text, id uuid, kind text, body text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
begin
    return cmd.execute(auth.enter(token), id, kind, body);
end $$;
ALTER FUNCTION api.submit(token text, id uuid, kind text, body text) OWNER TO desk_api;
CREATE FUNCTION api.submit_anon(case_secret text, id uuid, kind text, body text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
declare me auth.actor := auth.enter_case(case_secret);
begin
    if not auth.secret_known(me.case_hash) and not exists (select from cmd.command c where c.id = submit_anon.id and c.case_hash = me.case_hash) then
        if kind in ('application.apply', 'application.follow', 'listing.ask', 'account.recover', 'password.reset', 'teacher.apply') then
            perform core.refuse('KA006', 'code.invalid', '{"left": 5}');
        end if;
        if not exists (select from cmd.kind k where k.kind = submit_anon.kind) then
            perform core.refuse('KC002', 'command.unknown', jsonb_build_object('kind', left(kind, 60)));
        end if;
        if auth.right_to('case', kind) is null then perform core.refuse('KA004', 'right.missing', jsonb_build_object('kind', kind)); end if;
        perform core.refuse('KA005', 'case.unknown');
    end if;
    -- What is large is read for those alone who have entered the right code for it, or whose case there is.
    if octet_length(body) > 65536 and auth.my_listings() = '{}' and auth.my_cases() = '{}'
        and not exists (select from cmd.command c where c.id = submit_anon.id and c.case_hash = me.case_hash) then
        perform auth.need_guessed(me.case_hash, id, sha256(convert_to(body, 'UTF8')));
    end if;
    perform auth.spend('submit_anon', 'case', encode(me.case_hash, 'hex'));
    return cmd.execute(me, id, kind, body);
end $$;
ALTER FUNCTION api.submit_anon(case_secret text, id uuid, kind text, body text) OWNER TO desk_api;
CREATE FUNCTION api.unit_contacts(unit_id bigint, proof text DEFAULT NULL::text) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET debug_print_parse TO 'off'
    SET debug_print_rewritten TO 'off'
    SET debug_print_plan TO 'off'
    SET plan_cache_mode TO 'force_generic_plan'
    SET client_min_messages TO 'error'
    SET standard_conforming_strings TO 'on'
    SET transform_null_equals TO 'off'
    SET array_nulls TO 'on'
    SET "TimeZone" TO 'UTC'
    SET "DateStyle" TO 'ISO, YMD'
    SET "IntervalStyle" TO 'postgres'
    SET bytea_output TO 'hex'
    AS $$
begin
    if not auth.is_gated() then perform auth.need_gate(); end if;
    perform auth.pay_contacts(coalesce(unit_id, 0), proof);
    return core.contacts_of(unit_id);
end $$;
ALTER FUNCTION api.unit_contacts(unit_id bigint, proof text) OWNER TO desk_api;
CREATE FUNCTION audit.accounts_of(p_filter jsonb) RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    who  text := core.fold(p_filter ->> 'who');
    unit text := core.fold(p_filter ->> 'unit');
begin
    if who = '' and unit = '' and audit.sees_all() then return null; end if;
    return (select coalesce(array_agg(a.id), '{}') from core.account a join core.unit u on u.id = a.unit_id
        where (audit.sees_all() or a.unit_id = any (auth.my_units()))
          and (who = '' or who in (core.fold(a.account_name), core.fold(a.name)))
          and (unit = '' or unit = core.fold(u.code) or strpos(core.fold(u.name), unit) > 0));
end $$;
ALTER FUNCTION audit.accounts_of(p_filter jsonb) OWNER TO desk_owner;
CREATE FUNCTION audit.add(p_what text, p_n bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update audit.tally t set n = t.n + p_n where t.what = p_what
$$;
ALTER FUNCTION audit.add(p_what text, p_n bigint) OWNER TO desk_owner;
CREATE TABLE audit.block (
    id bigint NOT NULL,
    lo xid8 NOT NULL,
    hi xid8 NOT NULL,
    rows bigint NOT NULL,
    digest bytea NOT NULL,
    prev bytea NOT NULL,
    hash bytea NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    format integer DEFAULT 1 NOT NULL
);
ALTER TABLE audit.block OWNER TO desk_owner;
CREATE FUNCTION audit.block_hash(b audit.block) RETURNS bytea
    LANGUAGE sql STABLE
    SET "TimeZone" TO 'UTC'
    AS $$
    select case b.format
        when 1 then sha256(b.prev || b.digest || convert_to(b.hi::text, 'UTF8'))
        else sha256(b.prev || b.digest || convert_to(jsonb_build_array(b.id, b.lo::text, b.hi::text, b.rows, b.at, b.format)::text, 'UTF8')) end
$$;
ALTER FUNCTION audit.block_hash(b audit.block) OWNER TO desk_owner;
CREATE FUNCTION audit.digest(p_lo xid8, p_hi xid8, OUT n bigint, OUT digest bytea) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    select count(*), sha256(convert_to(coalesce(string_agg(to_jsonb(e)::text, e'\n' order by e.xid, e.id), ''), 'UTF8'))
    from audit.entry e where e.xid >= p_lo and e.xid < p_hi
$$;
ALTER FUNCTION audit.digest(p_lo xid8, p_hi xid8, OUT n bigint, OUT digest bytea) OWNER TO desk_owner;
CREATE FUNCTION audit.faults(p_known jsonb, p_after bigint DEFAULT 0, p_upto bigint DEFAULT NULL::bigint) RETURNS TABLE(block bigint, entry bigint, fault text)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
#variable_conflict use_column
declare
    b    audit.block;
    d    record;
    prev bytea;
    at   xid8;
begin
    select x.hash, x.hi into prev, at from audit.block x where x.id = p_after;
    prev := coalesce(prev, '\x');
    at := coalesce(at, '0');
    for b in select * from audit.block x where x.id > p_after and (p_upto is null or x.id <= p_upto) order by x.id loop
        if b.prev <> prev or b.lo <> at then return query select b.id, null::bigint, 'block.before_missing'::text; end if;
        if b.hash <> audit.block_hash(b) then return query select b.id, null::bigint, 'block.changed'::text; end if;
        if b.format = 1 then
            select * into d from audit.digest(b.lo, b.hi);
            if d.n <> b.rows or d.digest <> b.digest then return query select b.id, null::bigint, 'block.rows_changed'::text; end if;
        else
            select * into d from audit.leaf_digest(b.id);
            if d.n <> b.rows or d.digest <> b.digest then return query select b.id, null::bigint, 'block.seals_changed'::text; end if;
            return query
                select b.id, x.entry_id, x.fault from (
                    select l.entry_id, case when e.id is null then 'row.deleted' else 'row.changed' end as fault
                    from audit.leaf l left join audit.entry e on e.id = l.entry_id
                    where l.block_id = b.id and (e.id is null or audit.leaf_hash(e) <> l.hash)
                    union all
                    select e.id, 'row.inserted' from audit.entry e
                    where e.xid >= b.lo and e.xid < b.hi and not exists (select from audit.leaf l where l.entry_id = e.id)) x
                order by x.entry_id;
        end if;
        prev := b.hash;
        at := b.hi;
    end loop;
    if p_upto is not null then return; end if;
    -- Seals without their block, and blocks that the operator has written down: the end may have been cut off.
    return query select x.id, null::bigint, 'block.missing'::text from (
        select l.block_id as id from audit.leaf l where not exists (select from audit.block y where y.id = l.block_id)
        union
        select (k ->> 'block')::bigint from jsonb_array_elements(coalesce(p_known, '[]')) k
            where not exists (select from audit.block y where y.id = (k ->> 'block')::bigint)) x order by x.id;
    return query select y.id, null::bigint, 'block.not_as_known'::text from jsonb_array_elements(coalesce(p_known, '[]')) k
        join audit.block y on y.id = (k ->> 'block')::bigint where encode(y.hash, 'hex') <> k ->> 'hash' order by y.id;
end $$;
ALTER FUNCTION audit.faults(p_known jsonb, p_after bigint, p_upto bigint) OWNER TO desk_owner;
CREATE FUNCTION audit.first_broken() RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select min(f.block) from audit.faults(null) f
$$;
ALTER FUNCTION audit.first_broken() OWNER TO desk_owner;
CREATE FUNCTION audit.leaf_digest(p_block bigint, OUT n bigint, OUT digest bytea) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    select count(*), sha256(coalesce(string_agg(l.hash, ''::bytea order by l.place), '')) from audit.leaf l where l.block_id = p_block
$$;
ALTER FUNCTION audit.leaf_digest(p_block bigint, OUT n bigint, OUT digest bytea) OWNER TO desk_owner;
CREATE TABLE audit.entry (
    id bigint NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    account_id bigint,
    person_id bigint,
    case_hash bytea,
    what text NOT NULL,
    outcome text NOT NULL,
    command_id uuid,
    installation text DEFAULT ''::text NOT NULL,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL
);
ALTER TABLE audit.entry OWNER TO desk_owner;
CREATE FUNCTION audit.leaf_hash(e audit.entry) RETURNS bytea
    LANGUAGE sql STABLE
    SET "TimeZone" TO 'UTC'
    AS $$
    select sha256(convert_to(jsonb_build_array(e.id, e.xid::text, e.at, e.account_id, e.person_id, encode(e.case_hash, 'hex'), e.what,
        e.outcome, e.command_id, e.installation, e.detail)::text, 'UTF8'))
$$;
ALTER FUNCTION audit.leaf_hash(e audit.entry) OWNER TO desk_owner;
CREATE FUNCTION audit.log(a auth.actor, p_what text, p_outcome text, p_detail jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare by_desk boolean := session_user in ('desk_user', 'desk_anon');
begin
    insert into audit.entry(account_id, person_id, case_hash, what, outcome, command_id, installation, detail)
        values (a.account_id, a.person_id, a.case_hash, p_what, p_outcome, a.command_id, coalesce(a.installation, ''),
                case when length(p_detail::text) > 8000 then jsonb_build_object('length', length(p_detail::text)) else p_detail end
                || case when by_desk then '{}'::jsonb else jsonb_build_object('operator', session_user) end);
end $$;
ALTER FUNCTION audit.log(a auth.actor, p_what text, p_outcome text, p_detail jsonb) OWNER TO desk_owner;
CREATE FUNCTION audit.log_stranger(a auth.actor, p_what text, p_outcome text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if auth.has_left('audit', 'strangers', '') then perform audit.log(a, p_what, p_outcome); end if;
end $$;
ALTER FUNCTION audit.log_stranger(a auth.actor, p_what text, p_outcome text) OWNER TO desk_owner;
CREATE FUNCTION audit.notice() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    me    auth.actor;
    g     record;
    stood bigint;
begin
    perform from audit.tally x where x.what = 'code_wrong' for update skip locked;
    if not found then return; end if;  -- another transaction is at it
    for g in select x.id, x.case_hash, x.command_id, c.id as code, c.purpose, c.address, x.guess_hash = c.code_hash as fits
             from auth.code_guess x join auth.code c on c.id = x.code_id where not x.noticed order by x.id limit 10000 loop
        update auth.code_guess x set noticed = true where x.id = g.id;
        if g.fits then
            me.case_hash := g.case_hash;
            me.command_id := g.command_id;
            perform audit.log(me, 'code_entered', 'right', jsonb_build_object('purpose', g.purpose));
        else
            perform audit.add('code_wrong', 1);
        end if;
    end loop;
    for g in select x.id, c.address from auth.code_guess x join auth.code c on c.id = x.code_id
             where x.noticed and not x.counted and x.guess_hash = c.code_hash and c.purpose = 'address'
               and x.at < now() - interval '5 minutes' and c.used_by is null loop
        update auth.code_guess x set counted = true where x.id = g.id;
        perform auth.count_use(q, case q.per when 'strangers' then '' else auth.domain_of(g.address) end) from auth.quota q
            where q.action = 'look' and q.per = any (case when auth.known_domain(auth.domain_of(g.address))
                then '{domain}'::text[] else '{new_domain,strangers}'::text[] end);
    end loop;
    select case when s.is_called then s.last_value else 0 end into stood from audit.beyond_rights s;
    update audit.tally x set n = n + stood - x.seen, seen = stood where x.what = 'right_missing' and stood > x.seen;
    update audit.tally x set n = (select count(*) from auth.attempt y where y.proof_at > now() - interval '1 hour'
        and y.verdict is distinct from 'ok')
        where x.what = 'sign_in_guesses' and (x.told_at is null or x.told_at < now() - interval '1 hour');
end $$;
ALTER FUNCTION audit.notice() OWNER TO desk_owner;
CREATE FUNCTION audit.page(p_filter jsonb, p_before bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    accounts bigint[] := audit.accounts_of(p_filter);
    since    timestamptz := (p_filter ->> 'since')::date::timestamp at time zone 'Asia/Taipei';
    until    timestamptz := ((p_filter ->> 'until')::date + 1)::timestamp at time zone 'Asia/Taipei';
    wanted   text := p_filter ->> 'what';
    rows     jsonb;
begin
    select coalesce(jsonb_agg(to_jsonb(x) order by x.id desc), '[]') into rows from (
        select e.id, core.utc(e.at) as at, a.account_name, a.name, u.name as unit, e.what, e.outcome, e.detail,
               case when l.entry_id is null then 'open' when audit.leaf_hash(e) = l.hash then 'fits' else 'changed' end as seal
        from audit.entry e left join core.account a on a.id = e.account_id left join core.unit u on u.id = a.unit_id
            left join audit.leaf l on l.entry_id = e.id
        where (accounts is null or e.account_id = any (accounts)) and e.at >= since and e.at < until
          and (wanted = '' or e.what = wanted) and (p_before is null or e.id < p_before)
        order by e.id desc limit 101) x;
    return jsonb_build_object('rows', case when jsonb_array_length(rows) > 100 then rows - 100 else rows end,
        'more', jsonb_array_length(rows) > 100);
end $$;
ALTER FUNCTION audit.page(p_filter jsonb, p_before bigint) OWNER TO desk_owner;
CREATE FUNCTION audit.seal() RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
declare
    hi_xid xid8 := pg_snapshot_xmin(pg_current_snapshot());
    last   audit.block;
    b      audit.block;
begin
    lock table audit.block in share row exclusive mode;
    select * into last from audit.block order by id desc limit 1;
    b.lo := coalesce(last.hi, '0');
    b.hi := hi_xid;
    if not exists (select from audit.entry e where e.xid >= b.lo and e.xid < b.hi) then return 0; end if;
    b.id := nextval(pg_get_serial_sequence('audit.block', 'id'));
    insert into audit.leaf(entry_id, block_id, place, hash)
        select e.id, b.id, row_number() over (order by e.xid, e.id), audit.leaf_hash(e) from audit.entry e where e.xid >= b.lo and e.xid < b.hi;
    select d.n, d.digest into b.rows, b.digest from audit.leaf_digest(b.id) d;
    b.prev := coalesce(last.hash, '\x'::bytea);
    b.at := now();
    b.format := 2;
    b.hash := audit.block_hash(b);
    insert into audit.block overriding system value values (b.*);
    return b.rows;
end $$;
ALTER FUNCTION audit.seal() OWNER TO desk_owner;
CREATE FUNCTION audit.sees_all() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (select from core.unit u where u.id = auth.my_unit() and u.kind = 'inservice_net')
$$;
ALTER FUNCTION audit.sees_all() OWNER TO desk_owner;
CREATE FUNCTION audit.tell() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare t audit.tally;
begin
    for t in update audit.tally x set n = 0, told_at = now() from audit.tally before
             where before.what = x.what and before.n > 0 and (before.told_at is null or before.told_at < now() - interval '1 hour')
             returning before.what, before.n, before.told_at, before.seen loop
        perform audit.log(null, t.what, 'counted', jsonb_build_object('n', t.n));
        if t.what = 'sign_in_guesses' then perform audit.tell_sign_ins(); end if;
    end loop;
end $$;
ALTER FUNCTION audit.tell() OWNER TO desk_owner;
CREATE FUNCTION audit.tell_sign_ins() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    a auth.actor;
    r record;
begin
    for r in select auth.account_of(x.login) as account_id, count(*) as n from auth.attempt x
             where x.proof_at > now() - interval '1 hour' and x.verdict is distinct from 'ok'
             group by 1 having auth.account_of(min(x.login)) is not null and count(*) >= 5 order by 2 desc limit 100 loop
        a.account_id := r.account_id;
        perform audit.log(a, 'sign_in_guesses', 'account', jsonb_build_object('proofs', r.n));
    end loop;
end $$;
ALTER FUNCTION audit.tell_sign_ins() OWNER TO desk_owner;
CREATE FUNCTION audit.verified(p_after bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare upto bigint;
begin
    select min(s.id) into upto from (select b.id, sum(b.rows) over (order by b.id) as n from audit.block b where b.id > p_after) s
        where s.n >= 10000 and s.id < (select max(b.id) from audit.block b);
    return jsonb_build_object('next', upto,
        'blocks', (select count(*) from audit.block b where b.id > p_after and (upto is null or b.id <= upto)),
        'rows', (select coalesce(sum(b.rows), 0) from audit.block b where b.id > p_after and (upto is null or b.id <= upto)),
        'faults', (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from (select * from audit.faults(null, p_after, upto) limit 20) f));
end $$;
ALTER FUNCTION audit.verified(p_after bigint) OWNER TO desk_owner;
CREATE TABLE auth.code (
    id bigint NOT NULL,
    case_hash bytea NOT NULL,
    address text NOT NULL,
    code_hash bytea NOT NULL,
    purpose text NOT NULL,
    application_id bigint,
    listing_id bigint,
    account_id bigint,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    used_by uuid,
    voucher text,
    paid integer DEFAULT 0 NOT NULL,
    mail_id bigint,
    asked_for text,
    asked_id bytea,
    asked_from bytea,
    of_teacher boolean DEFAULT false NOT NULL,
    CONSTRAINT code_purpose_check CHECK ((purpose = ANY (ARRAY['address'::text, 'follow'::text, 'recover'::text])))
);
ALTER TABLE auth.code OWNER TO desk_owner;
CREATE TABLE core.account (
    id bigint NOT NULL,
    account_name text NOT NULL,
    person_id bigint NOT NULL,
    name text NOT NULL,
    account_type text NOT NULL,
    unit_id integer NOT NULL,
    job_title text NOT NULL,
    phone text NOT NULL,
    fax text NOT NULL,
    email text NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    first_sign_in_at timestamp with time zone,
    last_sign_in_at timestamp with time zone,
    application_id bigint,
    deleted_at timestamp with time zone,
    deleted_from text,
    import_id integer,
    device_bound_at timestamp with time zone,
    row_version integer DEFAULT 1 NOT NULL,
    CONSTRAINT account_account_type_check CHECK ((account_type = ANY (ARRAY['chief_manager'::text, 'contact'::text, 'operator'::text, 'reviewer'::text, 'teacher'::text]))),
    CONSTRAINT account_check CHECK (((deleted_at IS NOT NULL) = (state = ANY (ARRAY['deleted'::text, 'removed'::text])))),
    CONSTRAINT account_check1 CHECK (((deleted_from IS NOT NULL) = (state = 'deleted'::text))),
    CONSTRAINT account_deleted_from_check CHECK ((deleted_from = ANY (ARRAY['open'::text, 'closed'::text]))),
    CONSTRAINT account_state_check CHECK ((state = ANY (ARRAY['imported'::text, 'open'::text, 'taken_back'::text, 'closed'::text, 'deleted'::text, 'removed'::text])))
);
ALTER TABLE ONLY core.account FORCE ROW LEVEL SECURITY;
ALTER TABLE core.account OWNER TO desk_owner;
COMMENT ON COLUMN core.account.state IS 'imported: from a list that has not been released; taken_back: the approval was; closed: 停用; deleted: it can be restored for a while, as what it was; removed: it cannot, and what was personal is gone';
CREATE FUNCTION auth.account_asked_for(c auth.code) RETURNS core.account
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select a from core.account a join core.national_id n on n.person_id = a.person_id
    where lower(a.email) = lower(c.asked_for) and (a.account_type = 'teacher') = c.of_teacher and a.state not in ('imported', 'taken_back')
      and c.asked_id in (auth.code_mac(c.id, 'who ' || lower(a.account_name)), auth.code_mac(c.id, 'who ' || lower(n.number)))
    order by a.state = 'open' desc, a.id desc limit 1
$$;
ALTER FUNCTION auth.account_asked_for(c auth.code) OWNER TO desk_owner;
CREATE FUNCTION auth.account_of(p_login text) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select account_id from auth.credential where login = p_login);
end $$;
ALTER FUNCTION auth.account_of(p_login text) OWNER TO desk_owner;
CREATE FUNCTION auth.account_of_installation(p_hash bytea) RETURNS bigint
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select k.account_id from auth.known_installation k where k.hash = p_hash order by k.at limit 1
$$;
ALTER FUNCTION auth.account_of_installation(p_hash bytea) OWNER TO desk_owner;
CREATE FUNCTION auth.answer_follows() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    c     auth.code;
    a     core.application;
    u     auth.quota_state;
    r     bytea;
    code  text;
    mails int := 0;
    wrong int := 0;
    l     core.listing;
    number text;
begin
    for c in select * from auth.code x where x.purpose = 'follow' and x.asked_for is not null order by x.id limit 10000 for update skip locked loop
        r := ext.gen_random_bytes(32);
        select x.* into a from core.application x join core.national_id n on n.person_id = x.person_id
            where x.number = c.asked_for and x.request = 'open' and auth.code_mac(c.id, 'id ' || n.number) = c.asked_id;
        -- Who asks to be listed has said no ID: the address that was proved then goes with the number.
        select x.* into l from core.listing x
            where a.id is null and x.number = c.asked_for and auth.code_mac(c.id, 'id ' || lower(x.email)) = c.asked_id;
        number := coalesce(a.number, l.number);
        select * into strict u from auth.used('follow_code', 'number', number);
        if number is null then
            wrong := wrong + 1;
        elsif u.uses < (u.quota).uses then
            code := auth.digits(6);
            r := auth.code_mac(c.id, code);
            perform auth.count_use(u.quota, number);
            perform core.post('code.follow', coalesce(a.email, l.email), jsonb_build_object('code', code, 'number', number), null, null);
            mails := mails + 1;
        else
            a := null;
            l := null;
        end if;
        update auth.code x set asked_for = null, asked_id = null, code_hash = r, address = coalesce(a.email, l.email, ''),
                application_id = a.id, listing_id = l.id
            where x.id = c.id;
    end loop;
    if wrong > 0 then perform audit.add('follow_wrong', wrong); end if;
    return mails;
end $$;
ALTER FUNCTION auth.answer_follows() OWNER TO desk_owner;
CREATE FUNCTION auth.answer_recoveries() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    c     auth.code;
    ac    core.account;
    code  text;
    r     bytea;
    here  boolean;
    wrong int := 0;
begin
    for c in select * from auth.code x where x.purpose = 'recover' and x.asked_for is not null order by x.id limit 10000 for update skip locked loop
        r := ext.gen_random_bytes(32);
        ac := null;
        if not auth.is_dearer(c, c.asked_for) then
            perform auth.count_mail(c.asked_for, c.voucher);
            ac := auth.account_asked_for(c);
            wrong := wrong + (ac.id is null)::int;
            here := exists (select from auth.known_installation k where k.hash = c.asked_from and k.account_id = ac.id);
            if ac.id is not null and not auth.has_left('recover', case when here then 'pair' else 'account' end,
                case when here then encode(c.asked_from, 'hex') || '/' else '' end || ac.id) then
                ac := null;
            end if;
        end if;
        if ac.state = 'open' then
            code := auth.digits(8);
            r := auth.code_mac(c.id, code);
            perform core.post_own('code.recover', ac, jsonb_build_object('code', code), null);
        elsif ac.id is not null then
            perform core.post_own('account.recover_closed', ac, '{}', null);
        end if;
        update auth.code x set asked_for = null, asked_id = null, asked_from = null, code_hash = r,
            address = coalesce(ac.email, ''), account_id = case when ac.state = 'open' then ac.id end
            where x.id = c.id;
    end loop;
    if wrong > 0 then perform audit.add('recover_wrong', wrong); end if;
end $$;
ALTER FUNCTION auth.answer_recoveries() OWNER TO desk_owner;
CREATE FUNCTION auth.ask_follow(p_case bytea, p_number text, p_national_id text, p_installation text, p_proof text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    id bigint := nextval(pg_get_serial_sequence('auth.code', 'id'));
    h  bytea := auth.known_installation(p_installation);
begin
    if h is not null then
        perform auth.spend('follow_code', 'installation', encode(h, 'hex'));
    else
        perform auth.take_proof('follow_code', encode(p_case, 'hex'), auth.price('follow_code', 'all', ''), p_proof);
        perform auth.count_use(q, '') from auth.quota q where q.action = 'follow_code' and q.per = 'all';
    end if;
    insert into auth.code(id, case_hash, address, code_hash, purpose, asked_for, asked_id) overriding system value
        values (id, p_case, '', ext.gen_random_bytes(32), 'follow', p_number, auth.code_mac(id, 'id ' ||
            case when strpos(p_national_id, '@') > 0 then lower(p_national_id) else p_national_id end));
end $$;
ALTER FUNCTION auth.ask_follow(p_case bytea, p_number text, p_national_id text, p_installation text, p_proof text) OWNER TO desk_owner;
CREATE FUNCTION auth.ask_recovery(p_case bytea, p_address text, p_who text, p_installation text, p_proof text, p_teacher boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    id    bigint := nextval(pg_get_serial_sequence('auth.code', 'id'));
    given record;
begin
    select * into given from auth.pay_for_mail('recover_code', p_case, p_address, p_installation, p_proof);
    insert into auth.code(id, case_hash, address, code_hash, purpose, voucher, paid, asked_for, asked_id, asked_from, of_teacher)
        overriding system value values (id, p_case, '', ext.gen_random_bytes(32), 'recover', given.voucher, given.paid, p_address,
                auth.code_mac(id, 'who ' || lower(p_who)), auth.known_installation(p_installation), p_teacher);
end $$;
ALTER FUNCTION auth.ask_recovery(p_case bytea, p_address text, p_who text, p_installation text, p_proof text, p_teacher boolean) OWNER TO desk_owner;
CREATE FUNCTION auth.bind_device(a auth.actor, p_secret bytea, p_step bigint, p_recovery bytea[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    insert into auth.device(account_id, secret, last_step) values (a.account_id, p_secret, p_step);
    insert into auth.recovery_code(account_id, code_hash) select a.account_id, r from unnest(p_recovery) r;
    perform auth.end_other_sessions(a);
    update core.account x set device_bound_at = now(), row_version = x.row_version + 1 where x.id = a.account_id;
end $$;
ALTER FUNCTION auth.bind_device(a auth.actor, p_secret bytea, p_step bigint, p_recovery bytea[]) OWNER TO desk_owner;
CREATE FUNCTION auth.challenge(p_purpose text, p_subject text, p_at timestamp with time zone) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select left(encode(ext.hmac(convert_to(concat_ws('/', 'proof', p_purpose,
        floor(extract(epoch from p_at) / 3600), p_subject), 'UTF8'), s.salt, 'sha256'), 'hex'), 32)
    from auth.secret s);
end $$;
ALTER FUNCTION auth.challenge(p_purpose text, p_subject text, p_at timestamp with time zone) OWNER TO desk_owner;
CREATE FUNCTION auth.change_verifier(p_account bigint, v jsonb, p_keep bytea) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    c      auth.credential;
    stored bytea := decode(v ->> 'stored_key', 'hex');
begin
    select * into strict c from auth.credential x where x.account_id = p_account for update;
    if decode(v ->> 'salt', 'hex') <> c.salt then
        perform core.refuse('KC003', 'command.body', '{"field": "verifier", "reason": "salt"}');
    end if;
    if c.stored_key = stored or stored in (select h.stored_key from auth.credential_history h where h.account_id = p_account
                                           order by h.at desc limit 3) then
        return 'password.same';
    end if;
    insert into auth.credential_history(account_id, stored_key) values (p_account, c.stored_key);
    update auth.credential x set opslimit = (v ->> 'opslimit')::int, memlimit = (v ->> 'memlimit')::int,
        stored_key = stored, server_key = decode(v ->> 'server_key', 'hex'), one_time = false, expires_at = null,
        set_at = clock_timestamp(), generation = x.generation + 1, kept_token = p_keep
        where x.account_id = p_account;
    return null;
end $$;
ALTER FUNCTION auth.change_verifier(p_account bigint, v jsonb, p_keep bytea) OWNER TO desk_owner;
CREATE FUNCTION auth.code_mac(p_code_id bigint, p_code text) RETURNS bytea
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select ext.hmac(convert_to(p_code_id || '/' || p_code, 'UTF8'), s.salt, 'sha256') from auth.secret s);
end $$;
ALTER FUNCTION auth.code_mac(p_code_id bigint, p_code text) OWNER TO desk_owner;
CREATE FUNCTION auth.columns_of(p_account_type text, p_tab text) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select v.columns from auth.visibility v where v.account_type = p_account_type and v.tab = p_tab);
end $$;
ALTER FUNCTION auth.columns_of(p_account_type text, p_tab text) OWNER TO desk_owner;
CREATE FUNCTION auth.count_mail(p_address text, p_voucher text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform auth.count_use(q, case q.per when 'mailbox' then auth.mailbox_of(p_address)
                                         when 'domain' then auth.domain_of(p_address)
                                         when 'new_domain' then auth.domain_of(p_address) else '' end)
        from auth.quota q where q.action = 'mail_code' and (q.per = 'mailbox' or p_voucher is null and q.per = any (
            case when auth.known_domain(auth.domain_of(p_address)) then '{domain,known}'::text[] else '{new_domain,strangers}'::text[] end));
end $$;
ALTER FUNCTION auth.count_mail(p_address text, p_voucher text) OWNER TO desk_owner;
CREATE FUNCTION auth.count_use(q auth.quota, p_key text, p_uses integer DEFAULT 1) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare heavy int := greatest(1, q.uses / 256);
begin
    if p_uses >= heavy then
        heavy := p_uses;
    elsif ('x' || encode(ext.gen_random_bytes(4), 'hex'))::bit(32)::bigint & 2147483647 >= (2147483648 / heavy) * p_uses then
        return;
    end if;
    insert into auth.quota_use(action, per, key, weight) values (q.action, q.per, p_key, heavy);
end $$;
ALTER FUNCTION auth.count_use(q auth.quota, p_key text, p_uses integer) OWNER TO desk_owner;
CREATE FUNCTION auth.device_of(a auth.actor) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select jsonb_build_object('bound_at', core.utc(x.device_bound_at), 'recovery_left', auth.recovery_left(x.id),
            'required', x.account_type = 'reviewer' and core.setting_int('reviewers_bind_device') <> 0)
        from core.account x where x.id = a.account_id);
end $$;
ALTER FUNCTION auth.device_of(a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION auth.digits(p_many integer) RETURNS text
    LANGUAGE sql
    AS $$
    select lpad(((('x' || encode(ext.gen_random_bytes(7), 'hex'))::bit(56)::bigint) % (10 ^ p_many)::bigint)::text, p_many, '0')
$$;
ALTER FUNCTION auth.digits(p_many integer) OWNER TO desk_owner;
CREATE FUNCTION auth.domain_of(p_address text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
declare
    labels text[] := string_to_array(lower(split_part(p_address, '@', 2)), '.');
    n      int := coalesce(array_length(labels, 1), 0);
begin
    if n >= 3 and length(labels[n]) = 2 and labels[n - 1] = any ('{edu,gov,com,org,net,idv,mil,ac,co}') then
        return array_to_string(labels[n - 2:n], '.');
    end if;
    return array_to_string(labels[greatest(1, n - 1):n], '.');
end $$;
ALTER FUNCTION auth.domain_of(p_address text) OWNER TO desk_owner;
CREATE FUNCTION auth.end_other_sessions(a auth.actor) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update auth.credential c set generation = c.generation + 1, kept_token = a.token_hash where c.account_id = a.account_id
$$;
ALTER FUNCTION auth.end_other_sessions(a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION auth.end_presence(p_token_hash bytea, p_application bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    delete from auth.presence where ctid = any (array(
        select x.ctid from auth.presence x
        where x.token_hash = p_token_hash and (x.application_id = p_application or x.seen_at < clock_timestamp() - interval '60 seconds')
        for update skip locked))
$$;
ALTER FUNCTION auth.end_presence(p_token_hash bytea, p_application bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.enter(token text) RETURNS auth.actor
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare a auth.actor;
begin
    if not auth.is_gated() then perform auth.need_gate(); end if;
    a := auth.me(token);
    if a.account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    perform set_config('app.token', token, true), set_config('synchronous_commit', 'on', true),
            set_config('inservice_gate.actor', auth.to_hold(a), true);
    -- Idle time is measured in steps of five minutes, to spare writes.
    if a.seen_at < clock_timestamp() - interval '5 minutes' and not pg_is_in_recovery() then perform auth.keep_awake(a.token_hash); end if;
    return a;
end $$;
ALTER FUNCTION auth.enter(token text) OWNER TO desk_owner;
CREATE FUNCTION auth.enter_again() RETURNS auth.actor
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare a auth.actor;
begin
    if not auth.is_gated() then perform auth.need_gate(); end if;
    a := auth.me(current_setting('app.token', true));
    if a.account_id is null then perform core.refuse('KA001', 'session.invalid'); end if;
    perform set_config('inservice_gate.actor', auth.to_hold(a), true);
    return a;
end $$;
ALTER FUNCTION auth.enter_again() OWNER TO desk_owner;
CREATE FUNCTION auth.enter_bridge() RETURNS auth.actor
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare a auth.actor;
begin
    if session_user <> 'desk_bridge' then perform core.refuse('KA004', 'right.missing', '{"kind": "teacher.roam"}'); end if;
    a.account_type := 'bridge';
    a.name := '教育雲端帳號漫遊';
    a.case_hash := sha256(convert_to('bridge', 'UTF8'));
    a.must_change := false;
    perform set_config('app.token', '', true), set_config('synchronous_commit', 'on', true), set_config('inservice_gate.actor', '', true);
    return a;
end $$;
ALTER FUNCTION auth.enter_bridge() OWNER TO desk_owner;
CREATE FUNCTION auth.enter_case(secret text) RETURNS auth.actor
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare a auth.actor;
begin
    if not auth.is_gated() then perform auth.need_gate(); end if;
    a.account_type := 'case';
    a.case_hash := auth.secret_hash(secret);
    if a.case_hash is null then perform core.refuse('KA005', 'case.unknown'); end if;
    perform set_config('app.token', '', true), set_config('synchronous_commit', 'on', true),
            set_config('inservice_gate.actor', auth.to_hold(a), true);
    return a;
end $$;
ALTER FUNCTION auth.enter_case(secret text) OWNER TO desk_owner;
CREATE FUNCTION auth.entered_hash(p_code text) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    AS $$
    select sha256(convert_to(upper(regexp_replace(left(coalesce(p_code, ''), 40), '[\s-]', '', 'g')), 'UTF8'))
$$;
ALTER FUNCTION auth.entered_hash(p_code text) OWNER TO desk_owner;
CREATE FUNCTION auth.figure_reach(a auth.actor, p_subject text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select r.reach from auth.figure_right r
            where r.account_type = a.account_type and r.subject = p_subject and auth.is_at(a.unit_id, r.at_kinds)
            order by array_position('{all,desk,unit}', r.reach) limit 1);
end $$;
ALTER FUNCTION auth.figure_reach(a auth.actor, p_subject text) OWNER TO desk_owner;
CREATE FUNCTION auth.forget_installations() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    delete from auth.known_installation k where k.at < now() - interval '400 days'
        or exists (select from auth.known_installation n where n.hash = k.hash and n.account_id = k.account_id and (n.at, n.ctid) > (k.at, k.ctid))
$$;
ALTER FUNCTION auth.forget_installations() OWNER TO desk_owner;
CREATE FUNCTION auth.forget_presence() RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    delete from auth.presence where ctid = any (array(
        select x.ctid from auth.presence x where x.seen_at < clock_timestamp() - interval '60 seconds' for update skip locked))
$$;
ALTER FUNCTION auth.forget_presence() OWNER TO desk_owner;
CREATE FUNCTION auth.hand_out_codes() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    c auth.code;
begin
    for c in select * from auth.code x where x.mail_id is not null order by x.id limit 10000 for update skip locked loop
        if auth.is_dearer(c, c.address) then
            update core.mail m set state = 'failed', error = 'kept back', body = '' where m.id = c.mail_id and m.state = 'waiting';
        else
            perform auth.count_mail(c.address, c.voucher);
        end if;
        update auth.code x set mail_id = null where x.id = c.id;
    end loop;
end $$;
ALTER FUNCTION auth.hand_out_codes() OWNER TO desk_owner;
CREATE FUNCTION auth.has_device(p_account bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return exists (select from auth.device d where d.account_id = p_account);
end $$;
ALTER FUNCTION auth.has_device(p_account bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.has_left(p_action text, p_per text, p_key text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare u auth.quota_state;
begin
    select * into strict u from auth.used(p_action, p_per, p_key);
    if u.uses >= (u.quota).uses then return false; end if;
    perform auth.count_use(u.quota, p_key);
    return true;
end $$;
ALTER FUNCTION auth.has_left(p_action text, p_per text, p_key text) OWNER TO desk_owner;
CREATE FUNCTION auth.held() RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$ select nullif(current_setting('inservice_gate.actor', true), '')::jsonb $$;
ALTER FUNCTION auth.held() OWNER TO desk_owner;
CREATE FUNCTION auth.installation_hash(p_installation text) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE
    AS $$
begin
    return (select case when length(p_installation) between 32 and 64 then sha256(convert_to('installation/' || p_installation, 'UTF8')) end);
end $$;
ALTER FUNCTION auth.installation_hash(p_installation text) OWNER TO desk_owner;
CREATE FUNCTION auth.is_at(p_unit integer, p_kinds text[]) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return p_kinds is null or exists (select from core.unit u where u.id = p_unit and u.kind = any (p_kinds));
end $$;
ALTER FUNCTION auth.is_at(p_unit integer, p_kinds text[]) OWNER TO desk_owner;
CREATE FUNCTION auth.is_closed(p_account bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return exists (select from core.account x where x.id = p_account and x.state = 'closed');
end $$;
ALTER FUNCTION auth.is_closed(p_account bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.is_dearer(c auth.code, p_address text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return c.voucher is null and auth.mail_price(p_address) > c.paid + 3;
end $$;
ALTER FUNCTION auth.is_dearer(c auth.code, p_address text) OWNER TO desk_owner;
CREATE FUNCTION auth.is_gated() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select session_user not in ('desk_user', 'desk_anon') or coalesce('NO_SHOW_ALL' <> all (pg_settings_get_flags('inservice_gate.version')), false)
$$;
ALTER FUNCTION auth.is_gated() OWNER TO desk_owner;
CREATE FUNCTION auth.is_teacher() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ select coalesce((auth.held() ->> 'teacher')::boolean, false) $$;
ALTER FUNCTION auth.is_teacher() OWNER TO desk_owner;
CREATE FUNCTION auth.judge(p_attempt uuid, OUT verdict text, OUT account_id bigint, OUT server_proof bytea, OUT retry_after integer, OUT judged_before boolean) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
declare
    t          auth.attempt;
    c          auth.credential;
    others     int;
    frees      timestamptz;
    msg        bytea;
    client_key bytea;
begin
    select * into t from auth.attempt a
        where a.id = p_attempt and a.proof is not null and a.proof_xid <> pg_current_xact_id()
          and a.proof_at > now() - interval '5 minutes';
    if not found then perform core.refuse('KA002', 'attempt.invalid'); end if;
    select x.others, x.frees into others, frees from auth.other_guesses(t.login, t.id) x;
    retry_after := 0;
    judged_before := t.verdict is not null;
    -- What is locked out here keeps no verdict: it may have been judged in a transaction that was rolled back, and counts.
    if t.verdict = 'locked' or (others >= 5 and t.verdict is distinct from 'ok') then
        verdict := 'locked';
        retry_after := greatest(1, ceil(extract(epoch from frees - now()))::int);
        return;
    end if;
    select * into c from auth.credential x where x.login = t.login;
    msg := convert_to(t.login, 'UTF8') || t.nonce || uuid_send(t.id);
    -- An unknown name goes the same way with keys that fit nothing.
    client_key := auth.xor(t.proof, ext.hmac(msg, coalesce(c.stored_key, sha256(t.nonce)), 'sha256'));
    if sha256(client_key) = c.stored_key and t.proof_at >= c.set_at and (not c.one_time or c.expires_at > now()) then
        verdict := 'ok';
        account_id := c.account_id;
        server_proof := ext.hmac(msg, c.server_key, 'sha256');
    else
        verdict := 'wrong';
    end if;
    -- Asked again, a judged attempt gets its answer and leaves nothing behind.
    if judged_before and t.verdict = verdict then return; end if;
    update auth.attempt a set verdict = judge.verdict, account_id = judge.account_id, generation = c.generation where a.id = t.id;
end $$;
ALTER FUNCTION auth.judge(p_attempt uuid, OUT verdict text, OUT account_id bigint, OUT server_proof bytea, OUT retry_after integer, OUT judged_before boolean) OWNER TO desk_owner;
CREATE FUNCTION auth.judge_code(a auth.actor, p_purpose text, p_address text) RETURNS auth.code
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    c       auth.code;
    guesses int;
    rights  int;
    looks   auth.quota;
begin
    select * into c from auth.code x where x.case_hash = a.case_hash order by x.id desc limit 1;
    select count(*), count(*) filter (where g.guess_hash = c.code_hash) into guesses, rights from auth.code_guess g where g.code_id = c.id;
    if c.id is null or c.purpose <> p_purpose or c.used_by is not null
        or c.at < clock_timestamp() - interval '15 minutes' or guesses > 5 or rights > 2
        or (p_address is not null and lower(c.address) <> lower(p_address))
        or not exists (select from auth.code_guess g where g.code_id = c.id and g.command_id = a.command_id and g.body_hash = a.body_hash
                       and g.guess_hash = c.code_hash and g.xid <> pg_current_xact_id()) then
        perform core.refuse('KA006', 'code.invalid', jsonb_build_object('left',
            case when c.id is null then 5 when rights > 2 or c.used_by is not null then 0 else greatest(0, 5 - guesses) end));
    end if;
    if p_purpose = 'address' then
        select * into strict looks from auth.quota q where q.action = 'look' and q.per = 'mailbox';
        if (select count(*) from auth.code x join auth.code_guess g on g.code_id = x.id and g.guess_hash = x.code_hash
            where x.purpose = 'address' and auth.mailbox_of(x.address) = auth.mailbox_of(c.address)
              and x.at > clock_timestamp() - looks.span) > looks.uses then
            perform core.refuse('KA007', 'quota.exceeded', jsonb_build_object('retry_after', extract(epoch from looks.span)::int));
        end if;
    end if;
    update auth.code set used_by = a.command_id where id = c.id and used_by is null;
    if not found then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;  -- another transaction was faster
    return c;
end $$;
ALTER FUNCTION auth.judge_code(a auth.actor, p_purpose text, p_address text) OWNER TO desk_owner;
CREATE FUNCTION auth.judge_device(p_attempt uuid, p_account bigint, OUT verdict text, OUT retry_after integer, OUT judged_before boolean) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    g      auth.device_guess;
    others int;
    frees  timestamptz;
begin
    retry_after := 0;
    judged_before := false;
    verdict := case when auth.has_device(p_account) then 'code' else 'none' end;
    if verdict = 'none' then return; end if;
    select * into g from auth.device_guess x where x.attempt_id = p_attempt and x.xid <> pg_current_xact_id() order by x.id desc limit 1;
    if not found then return; end if;
    judged_before := g.verdict is not null;
    select x.others, x.frees into others, frees
        from auth.attempt a, auth.other_guesses(a.login, a.id, g.id) x where a.id = p_attempt;
    if g.verdict = 'locked' or (others >= 5 and g.verdict is distinct from 'ok') then
        verdict := 'locked';
        retry_after := greatest(1, ceil(extract(epoch from frees - now()))::int);
        return;
    end if;
    verdict := coalesce(g.verdict, case when auth.take_code(p_account, g) then 'ok' else 'wrong' end);
    if not judged_before then update auth.device_guess x set verdict = judge_device.verdict where x.id = g.id; end if;
end $$;
ALTER FUNCTION auth.judge_device(p_attempt uuid, p_account bigint, OUT verdict text, OUT retry_after integer, OUT judged_before boolean) OWNER TO desk_owner;
CREATE FUNCTION auth.kdf_of(p_login text) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select jsonb_build_object('kdf', 'argon2id13', 'opslimit', coalesce(c.opslimit, 3), 'memlimit', coalesce(c.memlimit, 67108864),
        'salt', encode(coalesce(c.salt, substr(ext.hmac(convert_to(p_login, 'UTF8'), s.salt, 'sha256'), 1, 16)), 'hex'))
    from auth.secret s left join auth.credential c on c.login = p_login);
end $$;
ALTER FUNCTION auth.kdf_of(p_login text) OWNER TO desk_owner;
CREATE FUNCTION auth.keep_awake(p_token_hash bytea) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update auth.session set seen_at = clock_timestamp() where token_hash = (
        select s.token_hash from auth.session s
        where s.token_hash = p_token_hash and s.seen_at < clock_timestamp() - interval '5 minutes' for no key update skip locked)
$$;
ALTER FUNCTION auth.keep_awake(p_token_hash bytea) OWNER TO desk_owner;
CREATE TABLE auth.attempt (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    login text NOT NULL,
    account_id bigint,
    installation text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    trusted boolean DEFAULT false NOT NULL,
    nonce bytea DEFAULT ext.gen_random_bytes(18) NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    proof bytea,
    proof_xid xid8,
    proof_at timestamp with time zone,
    verdict text,
    generation integer,
    CONSTRAINT attempt_verdict_check CHECK ((verdict = ANY (ARRAY['ok'::text, 'wrong'::text, 'locked'::text])))
);
ALTER TABLE auth.attempt OWNER TO desk_owner;
CREATE FUNCTION auth.keep_device_guess(t auth.attempt, p_code text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare locked boolean := (auth.other_guesses(t.login, t.id)).others >= 5;
begin
    insert into auth.device_guess(attempt_id, code_hash, verdict)
        select t.id, auth.entered_hash(p_code), case when locked then 'locked' end
        where not locked or not exists (select from auth.device_guess g where g.attempt_id = t.id and g.verdict = 'locked');
    return not locked;
end $$;
ALTER FUNCTION auth.keep_device_guess(t auth.attempt, p_code text) OWNER TO desk_owner;
CREATE FUNCTION auth.keep_guess(p_case bytea, p_command uuid, p_body_hash bytea, p_code text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    c    auth.code;
    code constant text := left(coalesce(p_code, ''), 20);
begin
    if p_command is null or length(p_body_hash) is distinct from 32 then
        perform core.refuse('KC003', 'command.body', '{"field": "body_hash", "reason": "bytes"}');
    end if;
    perform auth.need_latest();
    select * into c from auth.code x where x.case_hash = p_case order by x.id desc limit 1;
    if c.id is null or (select count(*) from auth.code_guess g where g.code_id = c.id) > 5 then return; end if;
    -- The same guess for the same command once more (the answer was lost) is no new guess.
    if exists (select from auth.code_guess g where g.code_id = c.id and g.command_id = p_command and g.body_hash = p_body_hash
               and g.guess_hash = auth.code_mac(c.id, code)) then
        return;
    end if;
    insert into auth.code_guess(code_id, case_hash, command_id, body_hash, guess_hash)
        values (c.id, p_case, p_command, p_body_hash, auth.code_mac(c.id, code));
end $$;
ALTER FUNCTION auth.keep_guess(p_case bytea, p_command uuid, p_body_hash bytea, p_code text) OWNER TO desk_owner;
CREATE FUNCTION auth.keep_presence(a auth.actor, p_token_hash bytea, p_application bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    now_is constant timestamptz := clock_timestamp();
    first  timestamptz;
begin
    select min(x.since) into first from auth.presence x
        where x.token_hash = p_token_hash and x.application_id = p_application and x.seen_at > now_is - interval '60 seconds';
    perform auth.end_presence(p_token_hash, p_application);
    insert into auth.presence(application_id, account_id, token_hash, since, seen_at)
        values (p_application, a.account_id, p_token_hash, coalesce(first, now_is), now_is);
end $$;
ALTER FUNCTION auth.keep_presence(a auth.actor, p_token_hash bytea, p_application bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.keep_sight() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    delete from auth.sight;
    insert into auth.sight(account_type, scopes, hash)
        select v.account_type, jsonb_object_agg(v.tab, v.scope), encode(sha256(convert_to(string_agg(v::text, ';' order by v.tab), 'UTF8')), 'hex')
        from auth.visibility v group by v.account_type;
    return null;
end $$;
ALTER FUNCTION auth.keep_sight() OWNER TO desk_owner;
CREATE FUNCTION auth.keep_verifier(p_application bigint, v jsonb) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    insert into auth.pending_verifier(application_id, verifier)
        values (p_application, jsonb_build_object('salt', v -> 'salt', 'opslimit', v -> 'opslimit', 'memlimit', v -> 'memlimit',
                'stored_key', v -> 'stored_key', 'server_key', v -> 'server_key'))
$$;
ALTER FUNCTION auth.keep_verifier(p_application bigint, v jsonb) OWNER TO desk_owner;
CREATE FUNCTION auth.know_domain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if new.account_type <> 'teacher' and not auth.known_domain(auth.domain_of(new.email)) then
        insert into auth.mail_domain(domain) values (auth.domain_of(new.email));
    end if;
    return null;
end $$;
ALTER FUNCTION auth.know_domain() OWNER TO desk_owner;
CREATE FUNCTION auth.know_installation(p_account bigint, p_installation text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    insert into auth.known_installation(hash, account_id)
        select h, p_account from auth.installation_hash(p_installation) h
        where h is not null
          and not exists (select from auth.known_installation k where k.hash = h and k.account_id = p_account and k.at > now() - interval '30 days')
          and (select count(*) from auth.known_installation k where k.account_id = p_account and k.at > now() - interval '30 days') < 10
$$;
ALTER FUNCTION auth.know_installation(p_account bigint, p_installation text) OWNER TO desk_owner;
CREATE FUNCTION auth.known_domain(p_domain text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select exists (select from auth.mail_domain d where d.domain = p_domain));
end $$;
ALTER FUNCTION auth.known_domain(p_domain text) OWNER TO desk_owner;
CREATE FUNCTION auth.known_installation(p_installation text) RETURNS bytea
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select h from auth.installation_hash(p_installation) h where exists (select from auth.known_installation k where k.hash = h));
end $$;
ALTER FUNCTION auth.known_installation(p_installation text) OWNER TO desk_owner;
CREATE FUNCTION auth.mail_code(p_case bytea, p_address text, p_installation text, p_proof text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare given record;
begin
    -- A correction: somebody has looked at the case. Cases that nobody has looked at are made by the hundred.
    if exists (select from auth.case_secret s join core.application x on x.id = s.application_id
        where s.secret_hash = p_case and x.state = 'returned') then
        perform auth.spend('mail_code', 'case', encode(p_case, 'hex'));
        perform auth.make_code(p_case, p_address, 'case', 0);
    else
        select * into given from auth.pay_for_mail('mail_code', p_case, p_address, p_installation, p_proof);
        perform auth.make_code(p_case, p_address, given.voucher, given.paid);
    end if;
end $$;
ALTER FUNCTION auth.mail_code(p_case bytea, p_address text, p_installation text, p_proof text) OWNER TO desk_owner;
CREATE FUNCTION auth.mail_own_code(a auth.actor, p_address text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform auth.spend('mail_code', 'account', a.account_id::text),
            auth.spend('mail_code', 'account_mailbox', a.account_id || '/' || auth.mailbox_of(p_address));
    perform auth.make_code(a.token_hash, p_address, 'account', 0);
end $$;
ALTER FUNCTION auth.mail_own_code(a auth.actor, p_address text) OWNER TO desk_owner;
CREATE FUNCTION auth.mail_price(p_address text) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    v_domain text := auth.domain_of(p_address);
    mailbox  int := auth.price('mail_code', 'mailbox', auth.mailbox_of(p_address));
begin
    if auth.known_domain(v_domain) then
        return greatest(mailbox, auth.price('mail_code', 'domain', v_domain), auth.price('mail_code', 'known', ''),
            auth.price('look', 'domain', v_domain));
    end if;
    return greatest(mailbox, auth.price('mail_code', 'new_domain', v_domain), auth.price('mail_code', 'strangers', ''),
        auth.price('look', 'new_domain', v_domain), auth.price('look', 'strangers', ''));
end $$;
ALTER FUNCTION auth.mail_price(p_address text) OWNER TO desk_owner;
CREATE FUNCTION auth.mailbox_of(p_address text) RETURNS text
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
    select case when m.box ~ '@(gmail|googlemail)\.com$' then replace(split_part(m.box, '@', 1), '.', '') || '@gmail.com' else m.box end
    from (select lower(regexp_replace(p_address, '(.)\+[^@]*@', '\1@')) as box) m
$_$;
ALTER FUNCTION auth.mailbox_of(p_address text) OWNER TO desk_owner;
CREATE FUNCTION auth.make_code(p_case bytea, p_address text, p_voucher text, p_paid integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    id   bigint := nextval(pg_get_serial_sequence('auth.code', 'id'));
    code text := auth.digits(6);
begin
    perform core.post('code.address', p_address, jsonb_build_object('code', code, 'number', ''), null, null);
    insert into auth.code(id, case_hash, address, code_hash, purpose, voucher, paid, mail_id) overriding system value
        values (id, p_case, p_address, auth.code_mac(id, code), 'address', p_voucher, p_paid, currval(pg_get_serial_sequence('core.mail', 'id')));
end $$;
ALTER FUNCTION auth.make_code(p_case bytea, p_address text, p_voucher text, p_paid integer) OWNER TO desk_owner;
CREATE FUNCTION auth.may(a auth.actor, p_kind text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return exists (select from auth.command_right r where r.account_type = a.account_type and r.kind = p_kind and auth.is_at(a.unit_id, r.at_kinds));
end $$;
ALTER FUNCTION auth.may(a auth.actor, p_kind text) OWNER TO desk_owner;
CREATE FUNCTION auth.may_stay_signed_in(a auth.actor) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return a.first_kind is null and not auth.has_device(a.account_id)
        and (a.account_type <> 'reviewer' or core.setting_int('reviewers_stay_signed_in') <> 0);
end $$;
ALTER FUNCTION auth.may_stay_signed_in(a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION auth.me(token text) RETURNS auth.actor
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare a auth.actor;
begin
    select ac.id, ac.person_id, ac.account_type, ac.account_name, ac.name, ac.unit_id, s.installation, f.kind is not null,
        null::bytea, null::uuid, null::bytea,
            null::text, s.token_hash, s.seen_at, s.opened, v.scopes, v.hash, f.kind
        into a
        from auth.session s
        join core.account ac on ac.id = s.account_id and ac.state = 'open'
        join auth.credential c on c.account_id = ac.id
        left join auth.sight v on v.account_type = ac.account_type
        cross join lateral (select case when c.one_time then 'password.change'
                                        when ac.account_type = 'reviewer' and ac.device_bound_at is null
                                            and (select x.value <> '0' from core.setting x where x.key = 'reviewers_bind_device')
                                        then 'device.bind' end as kind) f
        where s.token_hash = auth.secret_hash(token)
          and s.ended_at is null and (s.generation = c.generation or s.token_hash = c.kept_token)
          and s.expires_at > clock_timestamp()
          and s.seen_at > clock_timestamp() - make_interval(mins => (select x.value::int from core.setting x where x.key = 'session_idle_minutes'));
    return a;
end $$;
ALTER FUNCTION auth.me(token text) OWNER TO desk_owner;
CREATE FUNCTION auth.must_change(p_account bigint) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select one_time from auth.credential where account_id = p_account);
end $$;
ALTER FUNCTION auth.must_change(p_account bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.my_account_units() RETURNS integer[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return case auth.my_scope('account') when 'below' then auth.my_units() when 'unit' then array[auth.my_unit()] else '{}' end;
end $$;
ALTER FUNCTION auth.my_account_units() OWNER TO desk_owner;
CREATE FUNCTION auth.my_cases() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare secret text := auth.held() ->> 'case_hash';
begin
    if secret is null then return '{}'::bigint[]; end if;
    return coalesce((select array_agg(c.application_id) from auth.case_secret c left join core.application a on a.id = c.application_id
        where c.secret_hash = decode(secret, 'hex') and c.application_id is not null
          and (a.id is null  -- it is just being made
               or a.state not in ('approved', 'rejected', 'withdrawn')
               or a.changed_at > now() - make_interval(days => core.setting_int('case_secret_days')))), '{}'::bigint[]);
end $$;
ALTER FUNCTION auth.my_cases() OWNER TO desk_owner;
CREATE FUNCTION auth.my_chief_unit() RETURNS integer
    LANGUAGE sql STABLE
    AS $$ select case when auth.my_scope('application') = 'unit' then auth.my_unit() end $$;
ALTER FUNCTION auth.my_chief_unit() OWNER TO desk_owner;
CREATE FUNCTION auth.my_desk() RETURNS integer
    LANGUAGE sql STABLE
    AS $$ select case when auth.my_scope('application') = 'desk' then auth.my_unit() end $$;
ALTER FUNCTION auth.my_desk() OWNER TO desk_owner;
CREATE FUNCTION auth.my_listing_desk() RETURNS integer
    LANGUAGE sql STABLE
    AS $$ select case when auth.my_scope('listing') = 'desk' then auth.my_unit() end $$;
ALTER FUNCTION auth.my_listing_desk() OWNER TO desk_owner;
CREATE FUNCTION auth.my_listings() RETURNS bigint[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare secret text := auth.held() ->> 'case_hash';
begin
    if secret is null then return '{}'::bigint[]; end if;
    return coalesce((select array_agg(c.listing_id) from auth.case_secret c left join core.listing l on l.id = c.listing_id
        where c.secret_hash = decode(secret, 'hex') and c.listing_id is not null
          and (l.id is null  -- it is just being made
               or l.decided_at is null or l.decided_at > now() - make_interval(days => core.setting_int('case_secret_days')))), '{}'::bigint[]);
end $$;
ALTER FUNCTION auth.my_listings() OWNER TO desk_owner;
CREATE FUNCTION auth.my_person() RETURNS bigint
    LANGUAGE sql STABLE
    AS $$ select (auth.held() ->> 'person_id')::bigint $$;
ALTER FUNCTION auth.my_person() OWNER TO desk_owner;
CREATE FUNCTION auth.my_roster_units() RETURNS integer[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return case auth.my_scope('teacher')
        when 'desk' then (select coalesce(array_agg(u.id), '{}') from core.unit u where u.chief_reviewer_id = auth.my_unit())
        when 'unit' then array[auth.my_unit()] else '{}' end;
end $$;
ALTER FUNCTION auth.my_roster_units() OWNER TO desk_owner;
CREATE FUNCTION auth.my_scope(p_tab text) RETURNS text
    LANGUAGE sql STABLE
    AS $$ select auth.held() -> 'scopes' ->> p_tab $$;
ALTER FUNCTION auth.my_scope(p_tab text) OWNER TO desk_owner;
CREATE FUNCTION auth.my_settling_desk() RETURNS integer
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return case when auth.my_scope('teacher_move') = 'desk' then auth.my_unit() end;
end $$;
ALTER FUNCTION auth.my_settling_desk() OWNER TO desk_owner;
CREATE FUNCTION auth.my_unit() RETURNS integer
    LANGUAGE sql STABLE
    AS $$ select (auth.held() ->> 'unit_id')::int $$;
ALTER FUNCTION auth.my_unit() OWNER TO desk_owner;
CREATE FUNCTION auth.my_units() RETURNS integer[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare mine int := auth.my_unit();
begin
    return coalesce((select array_agg(u.id order by u.id) from (
        select c.descendant as id from core.unit_closure c where c.ancestor = mine
        union select x.id from core.unit x where x.chief_reviewer_id = mine
        union select x.id from core.unit x where x.colleague_reviewer_id = mine) u), '{}'::int[]);
end $$;
ALTER FUNCTION auth.my_units() OWNER TO desk_owner;
CREATE FUNCTION auth.need_gate() RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if not auth.is_gated() then raise exception using errcode = '55000', message = 'centre.ungated', detail = '{}'; end if;
end $$;
ALTER FUNCTION auth.need_gate() OWNER TO desk_owner;
CREATE FUNCTION auth.need_guessed(p_case bytea, p_command uuid, p_body_hash bytea) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare c auth.code;
begin
    select * into c from auth.code x where x.case_hash = p_case order by x.id desc limit 1;
    if not exists (select from auth.code_guess g where g.code_id = c.id and g.command_id = p_command and g.body_hash = p_body_hash
                   and g.guess_hash = c.code_hash and g.xid <> pg_current_xact_id()) then
        perform core.refuse('KA006', 'code.invalid', jsonb_build_object('left',
            greatest(0, 5 - (select count(*) from auth.code_guess g where g.code_id = c.id))));
    end if;
end $$;
ALTER FUNCTION auth.need_guessed(p_case bytea, p_command uuid, p_body_hash bytea) OWNER TO desk_owner;
CREATE FUNCTION auth.need_latest() RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if not auth.sees_latest() then
        raise exception using errcode = '25001', message = 'transaction.isolation', detail = '{}';
    end if;
end $$;
ALTER FUNCTION auth.need_latest() OWNER TO desk_owner;
CREATE FUNCTION auth.need_opened(a auth.actor) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if a.opened is null or a.opened is not distinct from pg_current_xact_id_if_assigned()
        then perform core.refuse('KS002', 'sync.not_opened'); end if;
end $$;
ALTER FUNCTION auth.need_opened(a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION auth.need_right(a auth.actor, p_kind text) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if a.must_change then perform auth.refuse_before_first(a); end if;
    if not auth.may(a, p_kind) then perform core.refuse('KA004', 'right.missing', jsonb_build_object('kind', p_kind)); end if;
end $$;
ALTER FUNCTION auth.need_right(a auth.actor, p_kind text) OWNER TO desk_owner;
CREATE FUNCTION auth.note_open(a auth.actor) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if pg_is_in_recovery() then return; end if;
    update auth.session s set opened = coalesce(s.opened, pg_current_xact_id()), opened_at = clock_timestamp() where s.token_hash = (
        select x.token_hash from auth.session x where x.token_hash = a.token_hash
            and (x.opened is null or x.opened_at < clock_timestamp() - interval '1 hour') for no key update skip locked);
    if found then
        perform audit.log(a, 'open', 'ok', jsonb_strip_nulls(jsonb_build_object('account_type', a.account_type, 'unit_id', a.unit_id)));
    end if;
end $$;
ALTER FUNCTION auth.note_open(a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION auth.note_sign_in(p_account bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare a core.account;
begin
    select * into a from core.account x where x.id = p_account;
    -- Later ones wait for nobody: a thief's command about the own account, left open, would keep its owner from signing in.
    if a.first_sign_in_at is not null then
        update core.account x set last_sign_in_at = now() where x.id = (
            select y.id from core.account y where y.id = p_account and y.state = 'open'
               and (y.last_sign_in_at at time zone 'Asia/Taipei')::date is distinct from (now() at time zone 'Asia/Taipei')::date
            for no key update skip locked);
        return a.state = 'open';
    end if;
    perform from core.application x where x.id = a.application_id for no key update;
    perform from core.account x where x.id = p_account and x.state = 'open' for no key update;
    if not found then return false; end if;
    update core.account x set first_sign_in_at = coalesce(x.first_sign_in_at, now()), last_sign_in_at = now() where x.id = p_account;
    update core.application x set can_take_back = false where x.id = a.application_id and x.can_take_back;
    delete from auth.pending_verifier v where v.application_id = a.application_id;
    return true;
end $$;
ALTER FUNCTION auth.note_sign_in(p_account bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.other_guesses(p_login text, p_but uuid, p_but_code bigint DEFAULT NULL::bigint, OUT others integer, OUT frees timestamp with time zone) RETURNS record
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select count(*), (array_agg(g.at order by g.at desc))[5] + interval '15 minutes'
    from auth.attempt me cross join lateral (
        select x.proof_at as at, x.trusted, x.installation
        from auth.attempt x left join auth.credential c on c.login = p_login
        where x.login = p_login and x.id <> p_but and x.proof is not null
          and x.proof_at > greatest(now() - interval '15 minutes', c.set_at)
          and coalesce(x.verdict, 'open') not in ('ok', 'locked')
        union all
        select y.at, x.trusted, x.installation
        from auth.attempt x join auth.device_guess y on y.attempt_id = x.id
        where x.login = p_login and x.proof is not null and x.proof_at > now() - interval '20 minutes'
          and y.id is distinct from p_but_code and y.at > now() - interval '15 minutes'
          and coalesce(y.verdict, 'open') not in ('ok', 'locked')) g
    where me.id = p_but and g.trusted = me.trusted and (not me.trusted or g.installation = me.installation)
$$;
ALTER FUNCTION auth.other_guesses(p_login text, p_but uuid, p_but_code bigint, OUT others integer, OUT frees timestamp with time zone) OWNER TO desk_owner;
CREATE FUNCTION auth.others_present(a auth.actor, p_application bigint) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select coalesce(jsonb_agg(jsonb_build_object('name', o.name, 'since', core.utc(o.since)) order by o.since, o.id), '[]') from (
        select ac.id, ac.name, min(x.since) as since from auth.presence x
        join core.account ac on ac.id = x.account_id and ac.state = 'open' and ac.unit_id = a.unit_id and ac.account_type = a.account_type
        join auth.session s on s.token_hash = x.token_hash and s.ended_at is null and s.expires_at > clock_timestamp()
        where x.application_id = p_application and x.seen_at > clock_timestamp() - interval '60 seconds' and x.account_id <> a.account_id
        group by ac.id, ac.name) o
$$;
ALTER FUNCTION auth.others_present(a auth.actor, p_application bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.pay_contacts(p_unit bigint, p_proof text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform auth.take_proof('contacts', p_unit::text, auth.price('contacts', 'all', ''), p_proof);
    perform auth.count_use(q, '') from auth.quota q where q.action = 'contacts' and q.per = 'all';
end $$;
ALTER FUNCTION auth.pay_contacts(p_unit bigint, p_proof text) OWNER TO desk_owner;
CREATE FUNCTION auth.pay_for_mail(p_purpose text, p_case bytea, p_address text, p_installation text, p_proof text, OUT voucher text, OUT paid integer) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare h bytea := auth.known_installation(p_installation);
begin
    if h is not null and auth.has_left('mail_code', 'account_mailbox', auth.account_of_installation(h) || '/' || auth.mailbox_of(p_address)) then
        perform auth.spend('mail_code', 'installation', encode(h, 'hex'));
        voucher := 'installation';
        paid := 0;
    else
        paid := auth.take_proof(p_purpose, encode(p_case, 'hex') || '/' || p_address, auth.mail_price(p_address), p_proof);
    end if;
end $$;
ALTER FUNCTION auth.pay_for_mail(p_purpose text, p_case bytea, p_address text, p_installation text, p_proof text, OUT voucher text, OUT paid integer) OWNER TO desk_owner;
CREATE FUNCTION auth.place_name(p_place text) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select case when length(p_place) <= 64 and core.check_text(p_place, 1, 64) is null then p_place else '' end
$$;
ALTER FUNCTION auth.place_name(p_place text) OWNER TO desk_owner;
CREATE FUNCTION auth.price(p_action text, p_per text, p_key text) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    u auth.quota_state;
    q auth.quota;
begin
    select * into strict u from auth.used(p_action, p_per, p_key);
    q := u.quota;
    if q.uses = 0 then return 64; end if;
    return case when q.base = 0 then 0 else core.setting_int('proof_bits') - 20 + q.base end
        + ceil(greatest(0, q.bits * (u.uses::numeric / q.uses - 0.25) / 0.75))::int;
end $$;
ALTER FUNCTION auth.price(p_action text, p_per text, p_key text) OWNER TO desk_owner;
CREATE FUNCTION auth.recovered(p_account bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare ac core.account;
begin
    select * into strict ac from core.account x where x.id = p_account;
    if ac.state <> 'open' then perform core.refuse('KD024', 'account.state', jsonb_build_object('state', ac.state)); end if;
    return jsonb_build_object('account_id', ac.id, 'account_name', ac.account_name) || auth.kdf_of(lower(ac.account_name));
end $$;
ALTER FUNCTION auth.recovered(p_account bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.recovery_left(p_account bigint) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select count(*) from auth.recovery_code r where r.account_id = p_account and r.used_at is null);
end $$;
ALTER FUNCTION auth.recovery_left(p_account bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.refuse_before_first(a auth.actor) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform core.refuse('KA003', case a.first_kind when 'password.change' then 'session.must_change' else 'session.must_bind' end);
end $$;
ALTER FUNCTION auth.refuse_before_first(a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION auth.reset_verifier(p_account bigint, v jsonb, p_command uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    ac      core.account;
    refusal text := auth.change_verifier(p_account, v, null);
begin
    if refusal is not null then return refusal; end if;
    select * into strict ac from core.account x where x.id = p_account;
    perform core.post_own('account.password_reset', ac, '{}', p_command);
    return null;
end $$;
ALTER FUNCTION auth.reset_verifier(p_account bigint, v jsonb, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION auth.right_to(p_account_type text, p_kind text) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select r.scope from auth.command_right r where r.account_type = p_account_type and r.kind = p_kind);
end $$;
ALTER FUNCTION auth.right_to(p_account_type text, p_kind text) OWNER TO desk_owner;
CREATE FUNCTION auth.scope_hash(a auth.actor, p_below integer[]) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select left(encode(sha256(convert_to(concat_ws('|', a.account_id, a.account_type, a.unit_id, a.must_change,
        a.sight_hash, p_below), 'UTF8')), 'hex'), 32)
$$;
ALTER FUNCTION auth.scope_hash(a auth.actor, p_below integer[]) OWNER TO desk_owner;
CREATE FUNCTION auth.secret_hash(secret text) RETURNS bytea
    LANGUAGE sql IMMUTABLE
    AS $$
    -- Every call passes here; the same by a pattern takes three times as long.
    select case when length(secret) = 64 and translate(secret, '0123456789abcdef', '') = '' then sha256(convert_to(secret, 'UTF8')) end
$$;
ALTER FUNCTION auth.secret_hash(secret text) OWNER TO desk_owner;
CREATE FUNCTION auth.secret_known(p_case bytea) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select exists (select from auth.case_secret s where s.secret_hash = p_case)
        or exists (select from auth.code c where c.case_hash = p_case));
end $$;
ALTER FUNCTION auth.secret_known(p_case bytea) OWNER TO desk_owner;
CREATE FUNCTION auth.sees_latest() RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select current_setting('transaction_isolation') = 'read committed'
$$;
ALTER FUNCTION auth.sees_latest() OWNER TO desk_owner;
CREATE FUNCTION auth.sessions_of(a auth.actor) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('place', x.place, 'since', core.utc(x.started_at), 'seen', core.utc(x.seen_at),
            'here', x.token_hash = a.token_hash) order by x.token_hash = a.token_hash desc, x.seen_at desc), '[]')
        from (select s.* from auth.session s join auth.credential c on c.account_id = s.account_id
              where s.account_id = a.account_id and s.ended_at is null and (s.generation = c.generation or s.token_hash = c.kept_token)
                and s.expires_at > clock_timestamp()
                and s.seen_at > clock_timestamp() - make_interval(mins => core.setting_int('session_idle_minutes'))
              order by s.token_hash = a.token_hash desc, s.seen_at desc limit 100) x);
end $$;
ALTER FUNCTION auth.sessions_of(a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION auth.spend(p_action text, p_per text, p_key text, p_uses integer DEFAULT 1) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare u auth.quota_state;
begin
    if not auth.sees_latest() then perform auth.need_latest(); end if;
    select * into strict u from auth.used(p_action, p_per, p_key);
    if u.uses + p_uses > (u.quota).uses then
        perform core.refuse('KA007', 'quota.exceeded', jsonb_build_object('retry_after',
            greatest(1, ceil(extract(epoch from coalesce(u.oldest, clock_timestamp()) + (u.quota).span - clock_timestamp()))::int)));
    end if;
    perform auth.count_use(u.quota, p_key, p_uses);
end $$;
ALTER FUNCTION auth.spend(p_action text, p_per text, p_key text, p_uses integer) OWNER TO desk_owner;
CREATE FUNCTION auth.spend_apply(p_unit integer, p_address text, p_installation text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    h        bytea := auth.known_installation(p_installation);
    v_domain text := auth.domain_of(p_address);
begin
    perform auth.spend('apply', 'mailbox', auth.mailbox_of(p_address));
    if h is not null then
        perform auth.spend('apply', 'installation', encode(h, 'hex'));
    elsif auth.known_domain(v_domain) then
        perform auth.spend('apply', 'unit_domain', p_unit || '/' || v_domain);
    else
        perform auth.spend('apply', 'unit_new_domain', p_unit || '/' || v_domain), auth.spend('apply', 'unit_new', p_unit::text);
    end if;
end $$;
ALTER FUNCTION auth.spend_apply(p_unit integer, p_address text, p_installation text) OWNER TO desk_owner;
CREATE FUNCTION auth.spend_listing(p_county integer, p_address text, p_installation text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    h        bytea := auth.known_installation(p_installation);
    v_domain text := auth.domain_of(p_address);
begin
    perform auth.spend('listing', 'mailbox', auth.mailbox_of(p_address));
    if h is not null then
        perform auth.spend('listing', 'installation', encode(h, 'hex'));
    elsif auth.known_domain(v_domain) then
        perform auth.spend('listing', 'county_domain', p_county || '/' || v_domain);
    else
        perform auth.spend('listing', 'new_domain', v_domain), auth.spend('listing', 'county_new', p_county::text);
    end if;
end $$;
ALTER FUNCTION auth.spend_listing(p_county integer, p_address text, p_installation text) OWNER TO desk_owner;
CREATE FUNCTION auth.spend_release(p_person bigint, p_address text, p_installation text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    h        bytea := auth.known_installation(p_installation);
    v_domain text := auth.domain_of(p_address);
begin
    perform auth.spend('release', 'mailbox', auth.mailbox_of(p_address));
    if h is not null then
        perform auth.spend('release', 'installation', encode(h, 'hex'));
        return true;
    end if;
    if auth.known_domain(v_domain) then return auth.has_left('release', 'person_domain', p_person || '/' || v_domain); end if;
    return auth.has_left('release', 'person_new', p_person::text);
end $$;
ALTER FUNCTION auth.spend_release(p_person bigint, p_address text, p_installation text) OWNER TO desk_owner;
CREATE FUNCTION auth.spend_sign_in(p_login text, p_installation text, p_proof text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    h       bytea := auth.known_installation(p_installation);
    trusted boolean := exists (select from auth.known_installation k join auth.credential c on c.account_id = k.account_id
                               where k.hash = h and c.login = p_login);
    bits    int := 0;
begin
    if h is not null then
        perform auth.spend('sign_in', 'installation', encode(h, 'hex'));
    else
        bits := auth.price('sign_in', 'all', '');
    end if;
    if trusted then
        perform auth.spend('sign_in', 'pair', encode(h, 'hex') || '/' || p_login);
    else
        bits := greatest(bits, auth.price('sign_in', 'login', p_login));
    end if;
    perform auth.take_proof('sign_in', p_login || '/' || p_installation, bits, p_proof);
    perform auth.count_use(q, case q.per when 'all' then '' else p_login end) from auth.quota q
        where q.action = 'sign_in' and (q.per = 'all' and h is null or q.per = 'login' and not trusted);
    return trusted;
end $$;
ALTER FUNCTION auth.spend_sign_in(p_login text, p_installation text, p_proof text) OWNER TO desk_owner;
CREATE FUNCTION auth.step_of(p_secret bytea, p_hash bytea, p_at timestamp with time zone, p_last bigint) RETURNS bigint
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select min(s.step) from (select auth.time_step(p_at) + d as step from generate_series(-1, 1) d) s
        where s.step > p_last and auth.entered_hash(auth.totp(p_secret, s.step)) = p_hash);
end $$;
ALTER FUNCTION auth.step_of(p_secret bytea, p_hash bytea, p_at timestamp with time zone, p_last bigint) OWNER TO desk_owner;
CREATE TABLE auth.device_guess (
    id bigint NOT NULL,
    attempt_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    verdict text,
    CONSTRAINT device_guess_verdict_check CHECK ((verdict = ANY (ARRAY['ok'::text, 'wrong'::text, 'locked'::text])))
);
ALTER TABLE auth.device_guess OWNER TO desk_owner;
CREATE FUNCTION auth.take_code(p_account bigint, g auth.device_guess) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    d  auth.device;
    ac core.account;
begin
    select * into strict d from auth.device x where x.account_id = p_account for update;
    d.last_step := auth.step_of(d.secret, g.code_hash, g.at, d.last_step);
    if d.last_step is not null then
        update auth.device x set last_step = d.last_step where x.account_id = p_account;
        return true;
    end if;
    update auth.recovery_code r set used_at = now() where r.account_id = p_account and r.code_hash = g.code_hash and r.used_at is null;
    if not found then return false; end if;
    select * into strict ac from core.account x where x.id = p_account;
    perform core.post_own('device.recovery', ac, jsonb_build_object('left', auth.recovery_left(p_account)), null);
    return true;
end $$;
ALTER FUNCTION auth.take_code(p_account bigint, g auth.device_guess) OWNER TO desk_owner;
CREATE FUNCTION auth.take_proof(p_purpose text, p_subject text, p_bits integer, p_proof text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
    fresh text := auth.challenge(p_purpose, p_subject, clock_timestamp());
    given text := split_part(p_proof, '/', 1);
    nonce text := split_part(p_proof, '/', 2);
    work  int := -1;
begin
    perform auth.need_latest();
    if p_bits <= 0 then return 0; end if;
    if p_proof ~ '^[0-9a-f]{32}/[0-9]{1,20}$' and given in (fresh, auth.challenge(p_purpose, p_subject, clock_timestamp() - interval '1 hour')) then
        work := auth.work_of(given, nonce);
    end if;
    if work >= p_bits then
        -- A twin with the same proof waits for the first; it is its own.
        insert into auth.spent_proof(hash) values (sha256(convert_to(p_proof, 'UTF8'))) on conflict do nothing;
        if found then return p_bits; end if;
    end if;
    perform core.refuse('KA008', 'proof.needed', jsonb_build_object('challenge', fresh, 'bits', p_bits));
    return null;
end $_$;
ALTER FUNCTION auth.take_proof(p_purpose text, p_subject text, p_bits integer, p_proof text) OWNER TO desk_owner;
CREATE FUNCTION auth.take_recovery(p_case bytea) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare c auth.code;
begin
    select * into c from auth.code x where x.case_hash = p_case order by x.id desc limit 1;
    if c.purpose is distinct from 'recover' or c.used_by is null or c.at < clock_timestamp() - interval '30 minutes' then return null; end if;
    update auth.code x set account_id = null where x.id = c.id and x.account_id is not null;
    return case when found then c.account_id end;  -- not found: done already, or another transaction was faster
end $$;
ALTER FUNCTION auth.take_recovery(p_case bytea) OWNER TO desk_owner;
CREATE FUNCTION auth.tell_guessed() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare ac core.account;
begin
    for ac in select x.* from core.account x where x.state = 'open' and x.id in (
            select t.account_id from auth.device_guess g join auth.attempt t on t.id = g.attempt_id
            where g.at > now() - interval '1 hour' and g.verdict is distinct from 'ok' group by 1 having count(*) >= 5) loop
        if auth.has_left('device_guessed', 'account', ac.id::text) then
            perform core.post_own('device.guessed', ac, '{}', null);
        end if;
    end loop;
end $$;
ALTER FUNCTION auth.tell_guessed() OWNER TO desk_owner;
CREATE FUNCTION auth.time_step(p_at timestamp with time zone) RETURNS bigint
    LANGUAGE sql IMMUTABLE
    AS $$ select floor(extract(epoch from p_at) / 30)::bigint $$;
ALTER FUNCTION auth.time_step(p_at timestamp with time zone) OWNER TO desk_owner;
CREATE FUNCTION auth.to_hold(a auth.actor) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select case when a.case_hash is not null then jsonb_build_object('case_hash', encode(a.case_hash, 'hex'))::text
                when a.must_change is distinct from false then ''
                else (jsonb_build_object('person_id', a.person_id, 'unit_id', a.unit_id, 'scopes', a.scopes)
                    || case when a.account_type = 'teacher' then '{"teacher": true}' else '{}' end::jsonb)::text end
$$;
ALTER FUNCTION auth.to_hold(a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION auth.totp(p_secret bytea, p_step bigint, p_digits integer DEFAULT 6) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
declare
    h bytea := ext.hmac(int8send(p_step), p_secret, 'sha1');
    o int   := get_byte(h, 19) & 15;
begin
    return lpad(((((get_byte(h, o) & 127)::bigint << 24) | (get_byte(h, o + 1) << 16) | (get_byte(h, o + 2) << 8) | get_byte(h, o + 3))
        % (10 ^ p_digits)::bigint)::text, p_digits, '0');
end $$;
ALTER FUNCTION auth.totp(p_secret bytea, p_step bigint, p_digits integer) OWNER TO desk_owner;
CREATE FUNCTION auth.unbind_device(p_account bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    delete from auth.device d where d.account_id = p_account;
    update core.account x set device_bound_at = null, row_version = x.row_version + 1 where x.id = p_account;
end $$;
ALTER FUNCTION auth.unbind_device(p_account bigint) OWNER TO desk_owner;
CREATE FUNCTION auth.units_below(a auth.actor) RETURNS integer[]
    LANGUAGE sql STABLE
    AS $_$
    select case when not a.must_change and jsonb_path_exists(a.scopes, '$.* ? (@ == "below")') then auth.my_units() end
$_$;
ALTER FUNCTION auth.units_below(a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION auth.used(p_action text, p_per text, p_key text) RETURNS TABLE(quota auth.quota, uses integer, oldest timestamp with time zone)
    LANGUAGE sql STABLE
    AS $$
    select q, x.uses, x.oldest from auth.quota q
        cross join lateral (select coalesce(sum(y.weight), 0)::int as uses, min(y.at) as oldest from auth.quota_use y
            where y.action = p_action and y.per = p_per and y.key = p_key and y.at > now() - q.span) x
        where q.action = p_action and q.per = p_per
$$;
ALTER FUNCTION auth.used(p_action text, p_per text, p_key text) OWNER TO desk_owner;
CREATE FUNCTION auth.work_of(p_challenge text, p_nonce text) RETURNS integer
    LANGUAGE plpgsql IMMUTABLE
    AS $$
begin
    return (select 64 - length(ltrim(('x' || encode(substr(h, 1, 8), 'hex'))::bit(64)::text, '0'))
    from (select sha256(convert_to(p_challenge || '/' || p_nonce, 'UTF8')) as h) x);
end $$;
ALTER FUNCTION auth.work_of(p_challenge text, p_nonce text) OWNER TO desk_owner;
CREATE FUNCTION auth.xor(a bytea, b bytea) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE STRICT
    AS $$
declare r bytea := a;
begin
    for i in 0..length(a) - 1 loop
        r := set_byte(r, i, get_byte(a, i) # get_byte(b, i));
    end loop;
    return r;
end $$;
ALTER FUNCTION auth.xor(a bytea, b bytea) OWNER TO desk_owner;
CREATE FUNCTION cmd.account_announce(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    successor text := core.body_text(body, 'successor');
    email     text := core.body_text(body, 'email');
    fault     text := core.check_name(successor);
begin
    if core.body_int(body, 'account_id') <> a.account_id then perform core.refuse('KD022', 'account.not_visible'); end if;
    if fault is not null then perform core.refuse_field('successor', fault); end if;
    fault := core.check_email(email);
    if fault is not null then perform core.refuse_field('email', fault); end if;
    perform auth.spend('announce', 'account', a.account_id::text);
    insert into core.account_event(account_id, action, changes, by_account_id, by_name, command_id)
        values (a.account_id, 'announce', jsonb_build_object('successor', jsonb_build_object('before', '', 'after', successor)),
            a.account_id, a.name, a.command_id);
    perform core.invite_successor(a.account_id, successor, email, a.command_id);
    return jsonb_build_object('account_id', a.account_id);
end $$;
ALTER FUNCTION cmd.account_announce(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.account_close(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    ac     core.account := cmd.the_account(a, body, '{open}');
    reason text := cmd.need_reason(body, 'reason');
begin
    perform core.set_account_state(ac, 'closed'), cmd.tell_account(a, ac, 'close', reason);
    return jsonb_build_object('account_id', ac.id, 'state', 'closed');
end $$;
ALTER FUNCTION cmd.account_close(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.account_delete(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare ac core.account := cmd.the_account(a, body, '{open,closed}');
begin
    perform cmd.delete_managed(a, ac, cmd.need_reason(body, 'reason'), '');
    return jsonb_build_object('account_id', ac.id, 'state', 'deleted');
end $$;
ALTER FUNCTION cmd.account_delete(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.account_edit(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    ac     core.account := cmd.managed_account(a, body);
    now_is jsonb := core.contact_of(ac);
    wanted jsonb;
begin
    perform cmd.need_account_state(ac, '{open,closed}');
    wanted := core.wanted_fields(body, now_is, '{job_title,phone,fax,email}');
    if wanted <> '{}' then
        perform core.check_contact(now_is || wanted);
        perform core.change_account(ac.id, ac.account_type, now_is || wanted);
        perform cmd.note_account(a, ac, 'edit', '', core.changed_fields(now_is, wanted));
        -- Whoever has the old mailbox learns that another one is in its place, and the other way round.
        perform core.post_account('account.edit', x.address, ac, a.unit_id,
                jsonb_build_object('fields', core.contact_words(wanted)), a.command_id)
            from (select ac.email as address union select wanted ->> 'email' where wanted ? 'email') x;
    end if;
    return jsonb_build_object('account_id', ac.id, 'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(wanted) k));
end $$;
ALTER FUNCTION cmd.account_edit(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.account_recover(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare code auth.code := auth.judge_code(a, 'recover', null);
begin
    perform core.body_text(body, 'installation');
    return auth.recovered(code.account_id);
end $$;
ALTER FUNCTION cmd.account_recover(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.account_reopen(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    ac     core.account := cmd.the_account(a, body, '{closed}');
    reason text := cmd.need_reason(body, 'reason');
begin
    perform core.set_account_state(ac, 'open'), cmd.tell_account(a, ac, 'reopen', reason);
    return jsonb_build_object('account_id', ac.id, 'state', 'open');
end $$;
ALTER FUNCTION cmd.account_reopen(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.account_restore(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    ac     core.account := cmd.the_account(a, body, '{deleted}');
    reason text := cmd.need_reason(body, 'reason');
begin
    if core.restorable_until(ac.deleted_at) < now() then perform core.refuse('KD027', 'account.restore_over'); end if;
    -- Which of the two it is, tells about somebody whom one does not manage any more.
    if not core.restore_account(ac) then perform core.refuse('KD028', 'account.taken_again'); end if;
    perform cmd.tell_account(a, ac, 'restore', reason);
    return jsonb_build_object('account_id', ac.id, 'state', ac.deleted_from);
end $$;
ALTER FUNCTION cmd.account_restore(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.account_switch(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    ac     core.account := cmd.the_account(a, body, '{open,closed}');
    wanted text := core.body_text(body, 'account_type');
    k      core.unit_kind;
begin
    if wanted not in ('contact', 'operator') then perform core.refuse('KC003', 'command.body', '{"field": "account_type", "reason": "word"}'); end if;
    if ac.account_type not in ('contact', 'operator') then
        perform core.refuse('KD029', 'account.type_fixed', jsonb_build_object('account_type', ac.account_type));
    end if;
    if ac.account_type = wanted then perform core.refuse('KD024', 'account.state', jsonb_build_object('state', ac.state)); end if;
    select x.* into strict k from core.unit u join core.unit_kind x on x.key = u.kind where u.id = ac.unit_id;
    if wanted <> all (k.account_types) then perform core.refuse('KD008', 'account_type.not_offered', jsonb_build_object('kind', k.key)); end if;
    perform core.change_account(ac.id, wanted, core.contact_of(ac));
    perform cmd.note_account(a, ac, 'switch', '',
        core.changed_fields(jsonb_build_object('account_type', ac.account_type), jsonb_build_object('account_type', wanted)));
    perform core.post_account('account.switch', ac.email, ac, a.unit_id,
        jsonb_build_object('before', core.account_type_words(ac.account_type), 'after', core.account_type_words(wanted)), a.command_id);
    return jsonb_build_object('account_id', ac.id, 'account_type', wanted);
end $$;
ALTER FUNCTION cmd.account_switch(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE TABLE core.teacher (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    unit_id integer NOT NULL,
    name text NOT NULL,
    sex text NOT NULL,
    national_id text NOT NULL,
    birth_date date NOT NULL,
    title_id integer NOT NULL,
    state text DEFAULT 'active'::text NOT NULL,
    departure text,
    state_since date NOT NULL,
    back_on date,
    email text DEFAULT ''::text NOT NULL,
    stage_id integer,
    subjects integer[] DEFAULT '{}'::integer[] NOT NULL,
    unit_note text DEFAULT ''::text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    employment_id integer,
    training_role_id integer,
    hired_on date,
    licence text DEFAULT ''::text NOT NULL,
    civil_servant boolean DEFAULT false NOT NULL,
    confirmed_semester integer,
    confirmed_at timestamp with time zone,
    confirmed_by text,
    account_state text DEFAULT 'waiting'::text NOT NULL,
    account_name text DEFAULT ''::text NOT NULL,
    account_bound boolean DEFAULT false NOT NULL,
    registered_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    row_version integer DEFAULT 1 NOT NULL,
    CONSTRAINT teacher_account_state_check CHECK ((account_state = ANY (ARRAY['waiting'::text, 'open'::text, 'closed'::text, 'roaming'::text]))),
    CONSTRAINT teacher_check CHECK (((state = 'active'::text) = (departure IS NULL))),
    CONSTRAINT teacher_check1 CHECK (((back_on IS NULL) OR (state = 'on_leave'::text))),
    CONSTRAINT teacher_check2 CHECK ((num_nulls(confirmed_semester, confirmed_at, confirmed_by) = ANY (ARRAY[0, 3]))),
    CONSTRAINT teacher_check3 CHECK (((state = 'on_leave'::text) = COALESCE((departure = ANY (ARRAY['unpaid_leave'::text, 'seconded'::text, 'lent'::text])), false))),
    CONSTRAINT teacher_departure_check CHECK ((departure = ANY (ARRAY['resign'::text, 'transfer'::text, 'retire'::text, 'appointed'::text, 'laid_off'::text, 'died'::text, 'mistake'::text, 'unpaid_leave'::text, 'seconded'::text, 'lent'::text]))),
    CONSTRAINT teacher_licence_check CHECK ((licence ~ '^[0-9A-Za-z]{0,4}$'::text)),
    CONSTRAINT teacher_national_id_check CHECK ((national_id ~ '^[A-Z][A-D1289][0-9]{4}[*]{4}$'::text)),
    CONSTRAINT teacher_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text]))),
    CONSTRAINT teacher_state_check CHECK ((state = ANY (ARRAY['active'::text, 'on_leave'::text, 'left'::text]))),
    CONSTRAINT teacher_subjects_check CHECK ((cardinality(subjects) <= 6))
);
ALTER TABLE ONLY core.teacher FORCE ROW LEVEL SECURITY;
ALTER TABLE core.teacher OWNER TO desk_owner;
COMMENT ON COLUMN core.teacher.state IS 'active: 在職; on_leave: 留職停薪, 借調, 商借, still of the school; left: on no roster';
COMMENT ON COLUMN core.teacher.account_state IS 'follows the account of the person (core.follow_account): waiting: 待申請; open: 啟用中; closed: 停用中; roaming: 帳號漫遊申請(已啟用)';
CREATE FUNCTION cmd.account_teacher(a auth.actor, body jsonb, p_states text[]) RETURNS core.teacher
    LANGUAGE plpgsql
    AS $$
declare t core.teacher := cmd.the_teacher(a, body, '{active,on_leave}');
begin
    if t.person_id = a.person_id then perform core.refuse('KD127', 'teacher.own_entry'); end if;
    if t.account_state <> all (p_states) then
        perform core.refuse('KD126', 'teacher.account_state', jsonb_build_object('account_state', t.account_state));
    end if;
    return t;
end $$;
ALTER FUNCTION cmd.account_teacher(a auth.actor, body jsonb, p_states text[]) OWNER TO desk_api;
CREATE FUNCTION cmd.account_unbind(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    ac     core.account := cmd.the_account(a, body, '{open,closed}');
    reason text := cmd.need_reason(body, 'reason');
begin
    perform cmd.need_device(ac, true);
    perform auth.unbind_device(ac.id), cmd.tell_account(a, ac, 'unbind', reason);
    return jsonb_build_object('account_id', ac.id, 'state', ac.state);
end $$;
ALTER FUNCTION cmd.account_unbind(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE TABLE core.unit (
    id integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    founder text NOT NULL,
    county_id integer NOT NULL,
    district_id integer,
    address text DEFAULT ''::text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    parent_id integer,
    chief_reviewer_id integer,
    colleague_reviewer_id integer,
    has_chief boolean DEFAULT false NOT NULL,
    eligible boolean DEFAULT true NOT NULL,
    row_version integer DEFAULT 1 NOT NULL,
    CONSTRAINT unit_address_check CHECK ((length(address) <= 200)),
    CONSTRAINT unit_check CHECK ((parent_id <> id)),
    CONSTRAINT unit_code_check CHECK ((code ~ '^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$'::text)),
    CONSTRAINT unit_founder_check CHECK ((founder = ANY (ARRAY['public'::text, 'private'::text]))),
    CONSTRAINT unit_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
    CONSTRAINT unit_phone_check CHECK ((length(phone) <= 60))
);
ALTER TABLE ONLY core.unit FORCE ROW LEVEL SECURITY;
ALTER TABLE core.unit OWNER TO desk_owner;
CREATE FUNCTION cmd.add_unit(a auth.actor, w core.unit, p_reason text) RETURNS integer
    LANGUAGE plpgsql
    AS $$
begin
    if exists (select from core.unit_code c where c.code = w.code) then perform core.refuse_field('code', 'unit_code.taken'); end if;
    select r.desk_id into w.chief_reviewer_id from core.reviewer_by_rule(w.kind, w.code, w.county_id, 'chief') r;
    if w.chief_reviewer_id is distinct from a.unit_id and not auth.is_at(a.unit_id, '{inservice_net}') then
        perform core.refuse('KD054', 'unit.other_desk', jsonb_build_object('desk',
            coalesce((select d.name from core.desk d where d.id = w.chief_reviewer_id), '')));
    end if;
    perform auth.spend('unit_add', 'account', a.account_id::text);  -- every desk is told
    w.id := core.insert_unit(w);
    perform core.set_reviewers(array[w.id]), core.note_unit(w.id, 'add', p_reason, '{}', a);
    return w.id;
end $$;
ALTER FUNCTION cmd.add_unit(a auth.actor, w core.unit, p_reason text) OWNER TO desk_api;
CREATE FUNCTION cmd.admit(a auth.actor, p_id uuid, p_kind text, p_days integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
declare made timestamptz := cmd.id_time(p_id);
begin
    if made is null then perform core.refuse('KC003', 'command.body', '{"field": "id", "reason": "uuid7"}'); end if;
    if made not between now() - make_interval(days => p_days) and now() + interval '1 day' then
        perform core.refuse('KC004', 'command.too_old');
    end if;
    if a.reach is null then
        perform nextval('audit.beyond_rights');
        if a.account_id is null then perform core.refuse('KA004', 'right.missing', jsonb_build_object('kind', p_kind)); end if;
        return false;
    end if;
    if a.must_change and p_kind <> a.first_kind then perform auth.refuse_before_first(a); end if;
    return true;
end $$;
ALTER FUNCTION cmd.admit(a auth.actor, p_id uuid, p_kind text, p_days integer) OWNER TO desk_api;
CREATE TABLE cmd.command (
    id uuid NOT NULL,
    account_id bigint,
    case_hash bytea,
    kind text NOT NULL,
    body_hash bytea NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    status text NOT NULL,
    result jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT command_check CHECK (((account_id IS NULL) <> (case_hash IS NULL))),
    CONSTRAINT command_status_check CHECK ((status = ANY (ARRAY['running'::text, 'done'::text, 'rejected'::text])))
);
ALTER TABLE cmd.command OWNER TO desk_owner;
CREATE FUNCTION cmd.answer(c cmd.command, replay boolean) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('status', c.status, 'replay', replay, case c.status when 'done' then 'result' else 'error' end, c.result)
$$;
ALTER FUNCTION cmd.answer(c cmd.command, replay boolean) OWNER TO desk_api;
CREATE FUNCTION cmd.application_apply(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare app core.application;
begin
    perform auth.judge_code(a, 'address', core.body_text(body, 'email'));  -- first: before it, nothing is said about anybody
    perform cmd.need_fresh_secret();
    perform core.check_verifier(body -> 'verifier');
    app := cmd.applied_case(body);
    app.installation := left(coalesce(body ->> 'installation', ''), 64);
    perform auth.spend_apply(app.unit_id, app.email, body ->> 'installation');
    insert into auth.case_secret(secret_hash, application_id) values (a.case_hash, app.id);
    app := cmd.keep_case(a, app);
    perform auth.keep_verifier(app.id, body -> 'verifier');
    return jsonb_build_object('application_id', app.id, 'number', app.number, 'revision', 1, 'state', app.state,
        'reviewer_unit_id', app.reviewer_unit_id, 'content_hash', app.content_hash);
end $$;
ALTER FUNCTION cmd.application_apply(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_approve(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.application_approve(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_correct(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    app       core.application := cmd.own_case(a);
    was       core.application := app;
    now_is    jsonb := core.content_of(app);
    wanted    jsonb;
    elsewhere boolean;
    r         record;
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
    if wanted ?| '{unit_id,account_type}' then  -- 接任 was at the former unit
        app.takes_over := null;
        app.takes_over_name := '';
    end if;
    app.content_hash := core.hash_of(core.content_of(app));
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
ALTER FUNCTION cmd.application_correct(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_follow(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.application_follow(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_key_in(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    app  core.application;
    how  text := core.body_text(body, 'how');
    head boolean := core.body_bool(body, 'head_seal');
    unit boolean := core.body_bool(body, 'unit_seal', false);
    note text := core.body_plain(body, 'note', 0, 500);
begin
    if coalesce(jsonb_typeof(body -> 'scan'), 'missing') <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "scan", "reason": "object"}');
    end if;
    app := cmd.applied_case(body);
    if app.reviewer_unit_id is distinct from a.unit_id then perform core.refuse('KD071', 'application.other_desk'); end if;
    if app.person_id = a.person_id then perform core.refuse('KD010', 'decision.own_case'); end if;
    perform auth.spend_apply(app.unit_id, app.email, null);
    perform cmd.check_paper(app, how, head, unit);
    app.keyed_in := true;
    app.state := 'awaiting_review';
    app.received_at := now();
    app.received_how := how;
    app.received_revision := 1;
    app.head_seal := head;
    app.unit_seal := unit;
    app := cmd.keep_case(a, app);
    perform cmd.keep_scan(a, app.id, null, body -> 'scan', 1, '');
    perform cmd.decide(a, app, 'receive', array[how], note);
    perform core.post_result('application.keyed_in', app.id, app.account_type, '', a.command_id);
    return jsonb_build_object('application_id', app.id, 'number', app.number, 'revision', 1, 'state', app.state,
        'content_hash', app.content_hash);
end $$;
ALTER FUNCTION cmd.application_key_in(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_note(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    app  core.application := cmd.the_case(a, body);
    note text := cmd.need_reason(body, 'text');
begin
    perform cmd.decide(a, app, 'note', '{}', note);
    return jsonb_build_object('application_id', app.id);
end $$;
ALTER FUNCTION cmd.application_note(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_open_as(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.application_open_as(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_print(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    app core.application := cmd.own_case(a);
    n   int;
begin
    if core.body_int(body, 'revision') <> app.revision then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    perform cmd.need_possible(app, 'application.print');
    update core.application_revision x set copies = x.copies + 1 where x.application_id = app.id
        and x.revision = app.revision returning x.copies into n;
    return jsonb_build_object('application_id', app.id, 'copy', n, 'printed_at', core.utc(now()), 'content_hash', app.content_hash);
end $$;
ALTER FUNCTION cmd.application_print(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_receive(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.application_receive(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_reject(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.application_reject(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_return(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.application_return(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_show_id(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    app     core.application;
    purpose text := cmd.need_reason(body, 'purpose');
    seen    bigint := core.body_int(body, 'application_id');
begin
    select * into app from core.application x where x.id = seen;
    if app.id is null or not cmd.in_reach(a, app) then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    return jsonb_build_object('application_id', app.id, 'purpose', purpose);
end $$;
ALTER FUNCTION cmd.application_show_id(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_take_back(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    app    core.application := cmd.the_case_in(a, 'application.take_back', body);
    reason text := cmd.need_reason(body, 'reason');
    back   text;
begin
    perform cmd.hand_back(a, app, reason);
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
ALTER FUNCTION cmd.application_take_back(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.application_withdraw(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.application_withdraw(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE TABLE core.application (
    id bigint NOT NULL,
    number text NOT NULL,
    request text DEFAULT 'open'::text NOT NULL,
    account_id bigint,
    asked_by bigint,
    delete_reason text DEFAULT ''::text NOT NULL,
    takes_over bigint,
    takes_over_name text DEFAULT ''::text NOT NULL,
    keyed_in boolean DEFAULT false NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    row_version integer DEFAULT 1 NOT NULL,
    person_id bigint NOT NULL,
    account_type text NOT NULL,
    account_name text NOT NULL,
    name text NOT NULL,
    sex text NOT NULL,
    national_id text NOT NULL,
    job_title text NOT NULL,
    unit_id integer NOT NULL,
    subunit text NOT NULL,
    phone text NOT NULL,
    fax text NOT NULL,
    email text NOT NULL,
    name_seal_only boolean NOT NULL,
    state text NOT NULL,
    returned_from text,
    returned_for text,
    reviewer_unit_id integer,
    needs_paper boolean NOT NULL,
    needs_unit_seal boolean NOT NULL,
    paper_revision integer DEFAULT 1 NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    received_at timestamp with time zone,
    received_how text,
    received_revision integer,
    head_seal boolean,
    unit_seal boolean,
    decided_at timestamp with time zone,
    opened_as text,
    can_take_back boolean DEFAULT false NOT NULL,
    content_hash text NOT NULL,
    installation text NOT NULL,
    CONSTRAINT application_account_type_check CHECK ((account_type = ANY (ARRAY['chief_manager'::text, 'contact'::text, 'operator'::text, 'reviewer'::text]))),
    CONSTRAINT application_check CHECK (((state = 'returned'::text) = (returned_from IS NOT NULL))),
    CONSTRAINT application_check1 CHECK (((state = 'returned'::text) = (returned_for IS NOT NULL))),
    CONSTRAINT application_check2 CHECK ((needs_paper = (reviewer_unit_id IS NOT NULL))),
    CONSTRAINT application_check3 CHECK (((paper_revision >= 1) AND (paper_revision <= revision))),
    CONSTRAINT application_check4 CHECK (((received_revision IS NULL) = (received_at IS NULL))),
    CONSTRAINT application_check5 CHECK ((((request = 'delete'::text) = (account_id IS NOT NULL)) AND ((account_id IS NULL) = (asked_by IS NULL)))),
    CONSTRAINT application_check6 CHECK ((((takes_over IS NULL) = (takes_over_name = ''::text)) AND ((takes_over IS NULL) OR ((request = 'open'::text) AND (account_type = 'chief_manager'::text))))),
    CONSTRAINT application_check7 CHECK (((request = 'open'::text) OR (needs_paper AND (revision = 1) AND (state <> ALL (ARRAY['awaiting_opening'::text, 'returned'::text]))))),
    CONSTRAINT application_national_id_check CHECK ((national_id ~ '^[A-Z][A-D1289][0-9]{4}[*]{4}$'::text)),
    CONSTRAINT application_opened_as_check CHECK ((opened_as = ANY (ARRAY['chief_manager'::text, 'contact'::text, 'operator'::text, 'reviewer'::text]))),
    CONSTRAINT application_received_how_check CHECK ((received_how = ANY (ARRAY['scan'::text, 'fax'::text, 'post'::text, 'hand'::text]))),
    CONSTRAINT application_request_check CHECK ((request = ANY (ARRAY['open'::text, 'delete'::text]))),
    CONSTRAINT application_returned_for_check CHECK ((returned_for = ANY (ARRAY['data'::text, 'data_only'::text, 'paper'::text]))),
    CONSTRAINT application_returned_from_check CHECK ((returned_from = ANY (ARRAY['awaiting_paper'::text, 'awaiting_review'::text, 'awaiting_opening'::text]))),
    CONSTRAINT application_sex_check CHECK ((sex = ANY (ARRAY['male'::text, 'female'::text]))),
    CONSTRAINT application_state_check CHECK ((state = ANY (ARRAY['awaiting_paper'::text, 'awaiting_review'::text, 'awaiting_opening'::text, 'returned'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text]))),
    CONSTRAINT review_has_paper CHECK (((state <> ALL (ARRAY['awaiting_paper'::text, 'awaiting_review'::text])) OR ((state = 'awaiting_review'::text) = COALESCE((received_revision >= paper_revision), false))))
);
ALTER TABLE ONLY core.application FORCE ROW LEVEL SECURITY;
ALTER TABLE core.application OWNER TO desk_owner;
COMMENT ON COLUMN core.application.returned_for IS 'what was at fault: data (to be corrected, then sealed anew), data_only (不必重新核章: the paper received still counts), paper (the data stand)';
COMMENT ON COLUMN core.application.paper_revision IS 'the sealed paper of this revision or a later one counts: older ones are void';
COMMENT ON COLUMN core.application.received_revision IS 'which revision the paper shows that was received last';
CREATE FUNCTION cmd.applied_case(body jsonb) RETURNS core.application
    LANGUAGE plpgsql
    AS $$
declare
    app    core.application;
    r      record;
    number text;
begin
    perform core.check_fields(body);
    number := core.body_text(body, 'national_id');
    perform core.check_person_number(number, body ->> 'sex'), cmd.check_consents(body);
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
ALTER FUNCTION cmd.applied_case(body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.approve_deletion(a auth.actor, app core.application, p_note text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare ac core.account := core.lock_account(app.account_id);
begin
    if not cmd.manages(a, ac) then perform core.refuse('KD022', 'account.not_visible'); end if;
    perform cmd.need_account_state(ac, '{open,closed}'), cmd.delete_managed(a, ac, app.delete_reason, p_note);
    return jsonb_build_object('application_id', app.id, 'state', 'approved', 'account_id', ac.id);
end $$;
ALTER FUNCTION cmd.approve_deletion(a auth.actor, app core.application, p_note text) OWNER TO desk_api;
CREATE FUNCTION cmd.audit_day(body jsonb, p_field text) RETURNS date
    LANGUAGE plpgsql
    AS $$
begin
    if core.body_text(body, p_field) !~ '^20' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', p_field, 'reason', 'date'));
    end if;
    return core.body_date(body, p_field);
end $$;
ALTER FUNCTION cmd.audit_day(body jsonb, p_field text) OWNER TO desk_api;
CREATE FUNCTION cmd.audit_show(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
declare
    who   text := core.body_plain(body, 'who', 0, 100, false);
    unit  text := core.body_plain(body, 'unit', 0, 100, false);
    what  text := core.body_text(body, 'what');
    since date := cmd.audit_day(body, 'since');
    until date := cmd.audit_day(body, 'until');
begin
    perform auth.spend('read', 'account', a.account_id::text);
    if what !~ '^[a-z_.]{0,60}$' then perform core.refuse('KC003', 'command.body', '{"field": "what", "reason": "word"}'); end if;
    if core.check_national_id(upper(who)) is null then perform core.refuse_field('who', 'audit.id'); end if;
    if until < since or until - since > 366 then perform core.refuse_field('until', 'audit.span'); end if;
    return jsonb_build_object('who', who, 'unit', unit, 'what', what, 'since', since, 'until', until);
end $_$;
ALTER FUNCTION cmd.audit_show(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.body_attempt(body jsonb) RETURNS uuid
    LANGUAGE plpgsql
    AS $_$
begin
    if core.body_text(body, 'attempt') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "attempt", "reason": "uuid"}');
    end if;
    return (body ->> 'attempt')::uuid;
end $_$;
ALTER FUNCTION cmd.body_attempt(body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.body_list(body jsonb, field text, p_most integer) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
    if not body ? field then return '[]'::jsonb; end if;
    if (case when jsonb_typeof(body -> field) = 'array' then jsonb_array_length(body -> field) > p_most else true end) then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'array'));
    end if;
    return body -> field;
end $$;
ALTER FUNCTION cmd.body_list(body jsonb, field text, p_most integer) OWNER TO desk_api;
CREATE FUNCTION cmd.call_log(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    unit        bigint := core.body_int(body, 'unit_id');
    account     bigint := case when body ? 'account_id' then core.body_int(body, 'account_id') end;
    application bigint := case when body ? 'application_id' then core.body_int(body, 'application_id') end;
    caller      text := core.body_words(body, 'caller', 1, 60);
    note        text := core.body_plain(body, 'note', 0, 500);
begin
    if account is not null and application is not null then
        perform core.refuse('KC003', 'command.body', '{"field": "application_id", "reason": "word"}');
    end if;
    if not (unit = a.unit_id or a.reach = 'desk' and unit = any (auth.my_units())) then
        perform core.refuse('KD040', 'unit.not_visible');
    end if;
    if account is not null and not exists (select from core.account x where x.id = account and x.unit_id = unit) then
        perform core.refuse('KD022', 'account.not_visible');
    end if;
    if application is not null and not exists (select from core.application x where x.id = application and x.unit_id = unit) then
        perform core.refuse('KD018', 'application.not_visible');
    end if;
    insert into core.phone_call(by_unit_id, unit_id, account_id, application_id, caller, note, by_account_id, by_name, command_id)
        values (a.unit_id, unit, account, application, caller, note, a.account_id, a.name, a.command_id);
    return jsonb_strip_nulls(jsonb_build_object('unit_id', unit, 'account_id', account, 'application_id', application));
end $$;
ALTER FUNCTION cmd.call_log(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.case_document() RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return (select (select d.doc::jsonb from sync.docs('case', 'application', array[a.id]) d)
        || jsonb_build_object(
            'decisions', (select coalesce(jsonb_agg(d.doc order by d.pk), '[]')
                          from sync.docs('case', 'decision', array(select x.id from core.decision x where x.application_id = a.id)) d),
            'reviewer', (select d.doc from sync.public_docs('desk', array[a.reviewer_unit_id::bigint]) d where a.reviewer_unit_id is not null),
            'unit', (select d.doc from sync.public_docs('unit', array[a.unit_id::bigint]) d))
    from core.application a where a.id = any (auth.my_cases()));
end $$;
ALTER FUNCTION cmd.case_document() OWNER TO desk_api;
CREATE FUNCTION cmd.catalogue_set(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    which  text := core.body_text(body, 'catalogue');
    id     bigint := case when jsonb_typeof(body -> 'id') <> 'null' then core.body_int(body, 'id') end;
    before jsonb;
    f      jsonb;
    e      core.catalogue_event;
begin
    perform auth.spend('catalogue', 'account', a.account_id::text);  -- every desk is told
    if which not in ('title', 'subject', 'employment', 'training_role', 'filter') then
        perform core.refuse('KC003', 'command.body', '{"field": "catalogue", "reason": "word"}');
    end if;
    f := core.catalogue_fields(which, body);
    if id is not null then
        before := core.catalogue_item(which, id);
        if before is null or before -> 'stage_id' is distinct from f -> 'stage_id' then perform core.refuse_field('id', 'choice.unknown'); end if;
    end if;
    e.reason := case when id is not null then cmd.need_reason(body, 'reason')
        when jsonb_typeof(body -> 'reason') <> 'null' then core.body_plain(body, 'reason', 0, 500) else '' end;
    id := core.set_catalogue(which, id, f);
    e.unit_id := a.unit_id;
    e.catalogue := which;
    e.item_id := id;
    e.changes := core.changed_fields(coalesce(before, '{}'), f);
    e.action := case when before is null then 'add' when not e.changes ? 'retire_on' then 'change'
        when f ->> 'retire_on' is null then 'restore' else 'retire' end;
    e.by_account_id := a.account_id;
    e.by_name := a.name;
    e.command_id := a.command_id;
    perform core.add_catalogue_event(e);
    return jsonb_build_object('catalogue', which, 'id', id, 'name', f -> 'name', 'retire_on', f -> 'retire_on');
end $$;
ALTER FUNCTION cmd.catalogue_set(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.change_own(a auth.actor, ac core.account, p_wanted jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare now_is jsonb := core.contact_of(ac);
begin
    if p_wanted <> '{}' then
        -- A teacher account has no telephone of its own.
        if ac.account_type <> 'teacher' then perform core.check_contact(now_is || p_wanted); end if;
        perform core.change_account(ac.id, ac.account_type, now_is || p_wanted);
        perform cmd.note_account(a, ac, 'edit', '', core.changed_fields(now_is, p_wanted));
    end if;
    return jsonb_build_object('account_id', ac.id, 'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(p_wanted) k));
end $$;
ALTER FUNCTION cmd.change_own(a auth.actor, ac core.account, p_wanted jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.charge_call(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform auth.spend('call', 'unit', concat_ws('/', a.account_id, left(body ->> 'unit_id', 20)));
end $$;
ALTER FUNCTION cmd.charge_call(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.charge_key_in(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform auth.spend('key_in', 'account', a.account_id::text),
        cmd.charge_scan(a, jsonb_build_object('content', body #> '{scan,content}', 'application_id', 'keyed in'));
end $$;
ALTER FUNCTION cmd.charge_key_in(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.charge_manage(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform auth.spend('manage', 'account', concat_ws('/', a.account_id, left(body ->> 'account_id', 20)));
end $$;
ALTER FUNCTION cmd.charge_manage(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.charge_note(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform auth.spend('note', 'case', concat_ws('/', a.account_id, left(body ->> 'application_id', 20)));
end $$;
ALTER FUNCTION cmd.charge_note(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.charge_roster(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform auth.spend('manage', 'account', concat_ws('/', a.account_id, 'roster', left(body ->> 'unit_id', 20)));
end $$;
ALTER FUNCTION cmd.charge_roster(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.charge_scan(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    who text := a.account_id::text;
    kib int := 1 + coalesce(length(body ->> 'content'), 0) / 1366;
begin
    perform auth.spend('scan', 'account', who, kib), auth.spend('scan', 'account_day', who, kib),
            auth.spend('scan', 'case', coalesce(left(body ->> 'application_id', 20), ''), kib);
end $$;
ALTER FUNCTION cmd.charge_scan(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.charge_teacher_account(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform auth.spend('manage', 'account', concat_ws('/', a.account_id, 'teacher', left(body ->> 'teacher_id', 20)));
end $$;
ALTER FUNCTION cmd.charge_teacher_account(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.charge_unit(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform auth.spend('manage', 'account', concat_ws('/', a.account_id, 'unit', left(body ->> 'unit_id', 20)));
end $$;
ALTER FUNCTION cmd.charge_unit(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.check_consents(body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.check_consents(body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.check_paper(app core.application, how text, head boolean, unit boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if how not in ('scan', 'fax', 'post', 'hand') then perform core.refuse('KC003', 'command.body', '{"field": "how", "reason": "word"}'); end if;
    if not head or (app.needs_unit_seal and not unit) then
        perform core.refuse('KD017', 'seal.missing', jsonb_build_object('seal', case when head then 'unit' else 'head' end,
            'number', app.number, 'unit', (select u.name from core.unit u where u.id = app.unit_id)));
    end if;
end $$;
ALTER FUNCTION cmd.check_paper(app core.application, how text, head boolean, unit boolean) OWNER TO desk_api;
CREATE FUNCTION cmd.decide(a auth.actor, app core.application, p_action text, p_reasons text[], p_text text, p_before_paper boolean DEFAULT false) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    insert into core.decision(application_id, revision, action, reasons, text, before_paper, by_account_id, by_name, command_id)
        values (app.id, app.revision, p_action, p_reasons, p_text, p_before_paper, a.account_id,
                case when a.account_type = 'case' then app.name else a.name end, a.command_id);
end $$;
ALTER FUNCTION cmd.decide(a auth.actor, app core.application, p_action text, p_reasons text[], p_text text, p_before_paper boolean) OWNER TO desk_api;
CREATE TABLE core.listing (
    id bigint NOT NULL,
    number text NOT NULL,
    revision integer DEFAULT 1 NOT NULL,
    row_version integer DEFAULT 1 NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    founder text NOT NULL,
    county_id integer NOT NULL,
    district_id integer,
    address text NOT NULL,
    phone text NOT NULL,
    code text DEFAULT ''::text NOT NULL,
    permit text NOT NULL,
    applicant text NOT NULL,
    job_title text NOT NULL,
    contact_phone text NOT NULL,
    email text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    state text DEFAULT 'awaiting_review'::text NOT NULL,
    reviewer_unit_id integer NOT NULL,
    unit_id integer,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    decided_at timestamp with time zone,
    reason text DEFAULT ''::text NOT NULL,
    by_name text DEFAULT ''::text NOT NULL,
    CONSTRAINT listing_address_check CHECK (((length(address) >= 1) AND (length(address) <= 200))),
    CONSTRAINT listing_check CHECK (((state = 'approved'::text) = (unit_id IS NOT NULL))),
    CONSTRAINT listing_check1 CHECK (((state = ANY (ARRAY['approved'::text, 'rejected'::text, 'withdrawn'::text])) = (decided_at IS NOT NULL))),
    CONSTRAINT listing_code_check CHECK ((length(code) <= 15)),
    CONSTRAINT listing_founder_check CHECK ((founder = ANY (ARRAY['public'::text, 'private'::text]))),
    CONSTRAINT listing_kind_check CHECK ((kind = ANY (ARRAY['kindergarten'::text, 'social_education'::text, 'legal_person'::text]))),
    CONSTRAINT listing_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
    CONSTRAINT listing_permit_check CHECK (((length(permit) >= 1) AND (length(permit) <= 100))),
    CONSTRAINT listing_phone_check CHECK (((length(phone) >= 1) AND (length(phone) <= 60))),
    CONSTRAINT listing_state_check CHECK ((state = ANY (ARRAY['awaiting_review'::text, 'returned'::text, 'approved'::text, 'rejected'::text, 'withdrawn'::text])))
);
ALTER TABLE ONLY core.listing FORCE ROW LEVEL SECURITY;
ALTER TABLE core.listing OWNER TO desk_owner;
CREATE FUNCTION cmd.decide_listing(a auth.actor, l core.listing, p_state text, p_reason text, p_unit integer, p_template text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
    update core.listing x set state = p_state, reason = p_reason, by_name = a.name, unit_id = p_unit, changed_at = now(),
        decided_at = case when p_state <> 'returned' then now() end, row_version = x.row_version + 1
        where x.id = l.id returning * into l;
    perform core.post_listing(p_template, l, a.command_id);
    return jsonb_strip_nulls(jsonb_build_object('listing_id', l.id, 'state', l.state, 'unit_id', l.unit_id));
end $$;
ALTER FUNCTION cmd.decide_listing(a auth.actor, l core.listing, p_state text, p_reason text, p_unit integer, p_template text) OWNER TO desk_api;
CREATE FUNCTION cmd.delete_managed(a auth.actor, ac core.account, p_reason text, p_note text) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare first jsonb := core.account_obstacles(ac);
begin
    if first <> '[]' then perform core.refuse('KD026', 'account.obstacles', jsonb_build_object('obstacles', first)); end if;
    perform core.delete_account(ac), cmd.tell_account(a, ac, 'delete', p_reason), cmd.settle_deletion(a, ac, p_note);
end $$;
ALTER FUNCTION cmd.delete_managed(a auth.actor, ac core.account, p_reason text, p_note text) OWNER TO desk_api;
CREATE FUNCTION cmd.deletion_request(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    ac     core.account;
    app    core.application;
    seen   bigint := core.body_int(body, 'row_version');
    reason text := cmd.need_reason(body, 'reason');
begin
    select * into ac from core.account x where x.id = core.body_int(body, 'account_id');
    -- What the own 總負責人 manages needs no paper.
    if ac.id is null or ac.unit_id <> a.unit_id or core.account_manager(ac) is null then
        perform core.refuse('KD022', 'account.not_visible');
    end if;
    if ac.row_version <> seen then
        perform core.refuse('KD023', 'account.changed', jsonb_build_object('row_version', ac.row_version, 'state', ac.state));
    end if;
    perform cmd.need_account_state(ac, '{open,closed}');
    app := core.fill_deletion(cmd.new_case(), ac);
    app.asked_by := a.account_id;
    app.delete_reason := reason;
    app := cmd.keep_case(a, app);
    perform core.post_deletion('deletion.asked', app, '', reason, a.command_id);
    return jsonb_build_object('application_id', app.id, 'number', app.number, 'account_id', ac.id, 'state', app.state);
end $$;
ALTER FUNCTION cmd.deletion_request(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.deletion_withdraw(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    app  core.application;
    seen bigint := core.body_int(body, 'row_version');
begin
    select * into app from core.application x where x.id = core.body_int(body, 'application_id') and x.request = 'delete'
        and x.unit_id = a.unit_id for no key update;
    if app.id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    if app.row_version <> seen then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    perform cmd.need_possible(app, 'deletion.withdraw');
    update core.application x set state = 'withdrawn', decided_at = now(), changed_at = now(), row_version = x.row_version + 1
        where x.id = app.id;
    perform cmd.decide(a, app, 'withdraw', '{}', ''), core.post_deletion('deletion.ended', app, '由申請單位撤回', app.delete_reason, a.command_id);
    return jsonb_build_object('application_id', app.id, 'state', 'withdrawn');
end $$;
ALTER FUNCTION cmd.deletion_withdraw(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.device_bind(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    ac     core.account := core.lock_own_account(a.account_id);
    secret bytea := core.body_hex(body, 'secret', 20);
    codes  bytea[];
    step   bigint;
begin
    select array_agg(core.body_hex(jsonb_build_object('recovery', r), 'recovery', 32)) into codes
        from jsonb_array_elements(case jsonb_typeof(body -> 'recovery') when 'array' then body -> 'recovery' else '[]' end) r;
    if coalesce(cardinality(codes), 0) <> 10 or (select count(distinct c) from unnest(codes) c) <> 10 then
        perform core.refuse('KC003', 'command.body', '{"field": "recovery", "reason": "count"}');
    end if;
    perform cmd.need_device(ac, false);
    perform cmd.need_password(a, body);
    step := auth.step_of(secret, auth.entered_hash(core.body_text(body, 'code')), clock_timestamp(), 0);
    if step is null then perform core.refuse('KD061', 'device.code', '{"reason": "wrong", "retry_after": 0}'); end if;
    perform auth.bind_device(a, secret, step, codes);
    perform cmd.note_account(a, ac, 'bind', '');
    perform core.post_own('device.bound', ac, '{}', a.command_id);
    return jsonb_build_object('account_id', ac.id);
end $$;
ALTER FUNCTION cmd.device_bind(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.device_unbind(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare ac core.account := core.lock_own_account(a.account_id);
begin
    perform cmd.need_device(ac, true);
    perform cmd.need_code(a, body);
    perform auth.unbind_device(ac.id);
    perform cmd.note_account(a, ac, 'unbind', '');
    perform core.post_own('device.unbound', ac, '{}', a.command_id);
    return jsonb_build_object('account_id', ac.id);
end $$;
ALTER FUNCTION cmd.device_unbind(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.email_change(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    ac      core.account := core.lock_own_account(a.account_id);
    address text := core.body_text(body, 'email');
    reason  text := core.check_email(address);
begin
    if reason is not null then perform core.refuse_field('email', reason); end if;
    perform cmd.need_password(a, body);
    a.case_hash := a.token_hash;  -- what the code was asked for with
    perform auth.judge_code(a, 'address', address);
    if address = ac.email then return jsonb_build_object('account_id', ac.id, 'fields', '[]'::jsonb); end if;
    perform core.post_own('account.email_changed', ac, '{}', a.command_id);  -- to the address that counts no more
    return cmd.change_own(a, ac, jsonb_build_object('email', address));
end $$;
ALTER FUNCTION cmd.email_change(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.enter(a auth.actor, u core.unit, f jsonb, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    more    jsonb := coalesce(body -> 'more', '{}');
    moves   boolean := core.body_bool(body, 'move', false);
    differs boolean := core.body_bool(body, 'differs', false);
    number  text := f ->> 'national_id';
    person  bigint;
    t       core.teacher;
    wanted  jsonb;
    changes jsonb;
begin
    if jsonb_typeof(more) <> 'object' or exists (select from jsonb_object_keys(more) k where not core.roster_of(t) ? k) then
        perform core.refuse('KC003', 'command.body', '{"field": "more", "reason": "field"}');
    end if;
    perform core.body_int(body, 'title_id');
    wanted := jsonb_build_object('name', f -> 'name', 'sex', f -> 'sex', 'birth_date', f -> 'birth_date', 'title_id', body -> 'title_id') || more;
    person := core.person_of(number);
    t := core.entry_of(person);
    perform core.check_roster(wanted, case when t.unit_id = u.id then core.roster_of(t) else '{}' end);
    if t.id is null then
        t := core.enter_teacher(person, u.id, number, wanted);
        perform cmd.note_teacher(a, t, 'register');
        return jsonb_build_object('teacher_id', t.id, 'outcome', 'new');
    end if;
    if t.unit_id <> u.id and not core.is_same_person(t, f) and not (a.reach = 'desk' and differs) then
        perform core.refuse('KD106', 'teacher.differs');
    end if;
    if t.state = 'left' or t.unit_id <> u.id then
        if t.state <> 'left' and not moves then
            perform core.refuse('KD107', 'teacher.elsewhere', jsonb_build_object('unit', (select x.name from core.unit x where x.id = t.unit_id)));
        end if;
        perform cmd.join_roster(a, t, u, wanted);
        return jsonb_build_object('teacher_id', t.id, 'outcome', case when t.state = 'left' then 'returned' else 'moved' end);
    end if;
    -- The same person once more: what is said now counts (S1).
    changes := core.changed_fields(core.roster_of(t) || core.identity_of(t), wanted);
    if changes <> '{}' then
        t := core.change_teacher(t, wanted);
        perform cmd.note_teacher(a, t, 'overwrite', '', changes);
    end if;
    return jsonb_build_object('teacher_id', t.id, 'outcome', case when changes = '{}' then 'unchanged' else 'overwritten' end, 'changes', changes);
end $$;
ALTER FUNCTION cmd.enter(a auth.actor, u core.unit, f jsonb, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.error_of(state text, message text, detail text, p_constraint text) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if state like '23%' then
        return coalesce((select jsonb_build_object('code', r.code, 'key', r.key, 'detail', '{}'::jsonb)
                         from cmd.constraint_refusal r where r.constraint_name = p_constraint),
            jsonb_build_object('code', state, 'key', 'constraint.violated', 'detail', jsonb_build_object('constraint', p_constraint)));
    end if;
    return jsonb_build_object('code', state, 'key', message, 'detail', coalesce(nullif(detail, ''), '{}')::jsonb);
end $$;
ALTER FUNCTION cmd.error_of(state text, message text, detail text, p_constraint text) OWNER TO desk_api;
CREATE FUNCTION cmd.execute(a auth.actor, p_id uuid, p_kind text, p_body text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
declare
    k        record;
    c        cmd.command;
    body     jsonb;
    state    text;
    message  text;
    detail   text;
    cons     text;
begin
    if p_id is null or p_kind is null or p_body is null then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "null"}');
    end if;
    -- One question for all there is to know before: every command passes here.
    select x.kind, x.handler, x.max_body, x.charge, x.audited, r.scope as reach, s.value::int as days, y as command into k
        from (values (p_kind, p_id)) v(kind, id)
        left join cmd.kind x on x.kind = v.kind
        left join auth.command_right r on r.kind = v.kind and r.account_type = a.account_type
            and (r.at_kinds is null or auth.is_at(a.unit_id, r.at_kinds))
        left join cmd.command y on y.id = v.id
        left join core.setting s on s.key = 'command_retention_days';
    if cmd.too_large(k.max_body, p_body) then perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "size"}'); end if;
    if not auth.sees_latest() then perform auth.need_latest(); end if;
    a.command_id := p_id;
    a.body_hash := sha256(convert_to(p_body, 'UTF8'));
    a.reach := k.reach;
    c := k.command;
    if c.id is null then
        if k.kind is null then perform core.refuse('KC002', 'command.unknown', jsonb_build_object('kind', left(p_kind, 60))); end if;
        c.status := case when cmd.admit(a, p_id, p_kind, k.days) then 'done' else 'rejected' end;
        if a.account_id is not null then perform auth.spend('submit', 'account', a.account_id::text); end if;
        -- A concurrent twin waits here for the first to commit, then reads its answer.
        insert into cmd.command(id, account_id, case_hash, kind, body_hash, status)
            values (p_id, a.account_id, a.case_hash, p_kind, a.body_hash, 'running') on conflict (id) do nothing;
        if not found then select * into c from cmd.command where id = p_id; end if;
    end if;
    if c.id is not null then
        if c.kind <> p_kind or c.body_hash <> a.body_hash
            or (c.account_id, c.case_hash) is distinct from (a.account_id, a.case_hash) then
            perform core.refuse('KC001', 'command.id_reused');
        end if;
        return cmd.answer(c, true);
    end if;
    if c.status = 'rejected' then
        c.result := jsonb_build_object('code', 'KA004', 'key', 'right.missing', 'detail', jsonb_build_object('kind', p_kind));
    else
        body := cmd.parsed(p_body);
        -- Beside the command itself, and kept though it be refused.
        if k.charge is not null then execute format('select cmd.%I($1, $2)', k.charge) using a, body; end if;
        a.installation := coalesce(a.installation, left(body ->> 'installation', 64));
        begin
            execute format('select cmd.%I($1, $2)', k.handler) into c.result using a, body;
            c.result := coalesce(c.result, '{}');
        exception when others then
            get stacked diagnostics state = returned_sqlstate, message = message_text, detail = pg_exception_detail, cons = constraint_name;
            -- Serialisation, deadlock, lock time-out, resources, and everything of sign-in: nothing is kept, the same id may come again.
            if state !~ '^(KD|23)' then raise; end if;
            c.status := 'rejected';
            c.result := cmd.error_of(state, message, detail, cons);
        end;
    end if;
    update cmd.command set status = c.status, result = c.result where id = p_id;
    perform audit.log(a, p_kind, c.status, case when c.status = 'rejected' then jsonb_build_object('key', c.result -> 'key')
        else (select coalesce(jsonb_object_agg(f, c.result -> f) filter (where jsonb_typeof(c.result -> f) <> 'null'),
            '{}') from unnest(k.audited) f) end);
    return cmd.answer(c, false);
end $_$;
ALTER FUNCTION cmd.execute(a auth.actor, p_id uuid, p_kind text, p_body text) OWNER TO desk_api;
CREATE FUNCTION cmd.follow_listing(a auth.actor, p_code auth.code, p_number text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare l core.listing;
begin
    insert into auth.case_secret(secret_hash, listing_id) values (a.case_hash, p_code.listing_id) on conflict (secret_hash) do nothing;
    l := cmd.own_listing('{awaiting_review,returned,approved,rejected,withdrawn}');
    if p_number <> l.number then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;
    return jsonb_build_object('listing_id', l.id, 'number', l.number, 'revision', l.revision, 'state', l.state);
end $$;
ALTER FUNCTION cmd.follow_listing(a auth.actor, p_code auth.code, p_number text) OWNER TO desk_api;
CREATE FUNCTION cmd.hand_back(a auth.actor, app core.application, p_reason text) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare ac core.account;
begin
    if app.takes_over is null then return; end if;
    ac := core.lock_account(app.takes_over);
    if ac.state not in ('deleted', 'removed') or ac.deleted_at is distinct from app.decided_at then return; end if;
    if ac.state = 'removed' or core.restorable_until(ac.deleted_at) < now() then perform core.refuse('KD027', 'account.restore_over'); end if;
    if not core.restore_account(ac) then perform core.refuse('KD028', 'account.taken_again'); end if;
    perform cmd.tell_account(a, ac, 'restore', p_reason);
end $$;
ALTER FUNCTION cmd.hand_back(a auth.actor, app core.application, p_reason text) OWNER TO desk_api;
CREATE FUNCTION cmd.hand_over(a auth.actor, app core.application, ac core.account) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if ac.id is null or ac.state not in ('open', 'closed') then return; end if;
    if not cmd.manages(a, ac) then perform core.refuse('KD022', 'account.not_visible'); end if;
    perform cmd.delete_managed(a, ac, format('業務交接：由 %s 接任（申請編號 %s）', app.name, app.number), '');
end $$;
ALTER FUNCTION cmd.hand_over(a auth.actor, app core.application, ac core.account) OWNER TO desk_api;
CREATE FUNCTION cmd.has_unit(a auth.actor, u core.unit) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return u.id is not null and not (select k.is_desk from core.unit_kind k where k.key = u.kind)
        and (u.chief_reviewer_id = a.unit_id or auth.is_at(a.unit_id, '{inservice_net}'));
end $$;
ALTER FUNCTION cmd.has_unit(a auth.actor, u core.unit) OWNER TO desk_api;
CREATE FUNCTION cmd.id_time(id uuid) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$
    select case when substr(id::text, 15, 1) = '7' then to_timestamp((('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint) / 1000.0) end
$$;
ALTER FUNCTION cmd.id_time(id uuid) OWNER TO desk_owner;
CREATE FUNCTION cmd.in_reach(a auth.actor, app core.application) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select coalesce(a.reach = 'desk' and app.reviewer_unit_id is not distinct from a.unit_id
        or a.reach = 'unit' and app.reviewer_unit_id is null and app.unit_id = a.unit_id, false)
$$;
ALTER FUNCTION cmd.in_reach(a auth.actor, app core.application) OWNER TO desk_api;
CREATE FUNCTION cmd.join_roster(a auth.actor, t core.teacher, u core.unit, f jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    m     core.teacher_move;
    named jsonb;
begin
    m.teacher_id := t.id;
    m.name := t.name;
    m.from_unit_id := case when t.state <> 'left' then t.unit_id end;
    m.to_unit_id := u.id;
    m.kind := 'join';
    m.on_date := core.today();
    m.state := 'done';
    m.was := core.standing_of(t) || core.own_notes_of(t);
    m.by_name := a.name;
    perform core.add_move(m);
    t := core.stand_as(t, jsonb_build_object('unit_id', u.id, 'state', 'active', 'departure', null,
        'state_since', core.today(), 'back_on', null, 'unit_note', '', 'note', '', 'employment_id', null, 'hired_on', null));
    t := core.change_teacher(t, f);
    perform cmd.note_teacher(a, t, 'join');
    if m.from_unit_id is not null then
        named := jsonb_build_object('name', core.mask_name(m.name), 'new_school', u.name, 'days', core.setting_int('roster_undo_days'));
        perform core.post_school('teacher.moved', m.from_unit_id, named, a.command_id);
    end if;
end $$;
ALTER FUNCTION cmd.join_roster(a auth.actor, t core.teacher, u core.unit, f jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.keep_case(a auth.actor, app core.application) RETURNS core.application
    LANGUAGE plpgsql
    AS $$
begin
    app.content_hash := core.hash_of(core.content_of(app));
    insert into core.application overriding system value values (app.*);
    insert into core.application_revision(application_id, revision, content, content_hash)
        values (app.id, 1, core.content_of(app), app.content_hash);
    if app.request = 'open' then
        perform core.place_hold(app.account_name, app.person_id, app.id);
        insert into core.application_consent(application_id, key, version, sha256)
            select app.id, c.key, c.version, c.sha256 from core.consent c where c.in_force;
    end if;
    perform cmd.decide(a, app, 'apply', '{}', app.delete_reason);
    if app.takes_over is not null then perform core.tell_taken_over(app, a.command_id); end if;
    return app;
end $$;
ALTER FUNCTION cmd.keep_case(a auth.actor, app core.application) OWNER TO desk_api;
CREATE FUNCTION cmd.keep_evidence(a auth.actor, l core.listing, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if coalesce(jsonb_typeof(body -> 'evidence'), 'missing') <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "evidence", "reason": "object"}');
    end if;
    a.name := l.applicant;
    perform cmd.keep_scan(a, null, l.id, body -> 'evidence', l.revision, '');
end $$;
ALTER FUNCTION cmd.keep_evidence(a auth.actor, l core.listing, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.keep_scan(a auth.actor, p_application bigint, p_listing bigint, body jsonb, rev bigint, code text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    name    text := core.body_plain(body, 'name', 1, 200);  -- NFC as files are named, in one line
    mime    text := core.body_text(body, 'mime');
    base    text := core.body_text(body, 'content');
    content bytea;
    found_type text;
    id      bigint;
begin
    begin
        content := decode(base, 'base64');
    exception when invalid_parameter_value then
        perform core.refuse('KC003', 'command.body', '{"field": "content", "reason": "base64"}');
    end;
    if length(content) > 8388608 then perform core.refuse('KD015', 'scan.invalid', '{"reason": "size"}'); end if;
    -- What it is, its first bytes say; the name and the sender only claim. Before the header of a PDF may stand what mailers and scanners put there.
    found_type := case when substr(content, 1, 3) = '\xffd8ff'::bytea then 'image/jpeg'
                       when substr(content, 1, 8) = '\x89504e470d0a1a0a'::bytea then 'image/png'
                       when substr(content, 1, 4) in ('\x49492a00'::bytea, '\x4d4d002a') then 'image/tiff'
                       when position('\x255044462d'::bytea in substr(content, 1, 1024)) > 0 then 'application/pdf' end;
    if strpos(name, e'\n') > 0 then perform core.refuse_field('name', 'text.control'); end if;
    if found_type is null or found_type <> mime then perform core.refuse('KD015', 'scan.invalid', '{"reason": "type"}'); end if;
    if encode(sha256(content), 'hex') <> core.body_text(body, 'sha256')
        then perform core.refuse('KD015', 'scan.invalid', '{"reason": "hash"}'); end if;
    insert into core.scan(application_id, listing_id, revision, name, mime, size, code, sha256, content, by_account_id, by_name)
        values (p_application, p_listing, rev, name, mime, length(content), code, encode(sha256(content), 'hex'), content, a.account_id, a.name)
        returning scan.id into id;
    return id;
end $$;
ALTER FUNCTION cmd.keep_scan(a auth.actor, p_application bigint, p_listing bigint, body jsonb, rev bigint, code text) OWNER TO desk_api;
CREATE FUNCTION cmd.keeps_roster(a auth.actor, p_unit integer) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return coalesce(a.reach = 'unit' and p_unit = a.unit_id or a.reach = 'desk' and core.roster_desk(p_unit) = a.unit_id, false);
end $$;
ALTER FUNCTION cmd.keeps_roster(a auth.actor, p_unit integer) OWNER TO desk_api;
CREATE FUNCTION cmd.kept_teacher(a auth.actor, body jsonb) RETURNS core.teacher
    LANGUAGE plpgsql
    AS $$
declare t core.teacher;
begin
    select * into t from core.teacher x where x.id = core.body_int(body, 'teacher_id');
    if t.id is not null and cmd.keeps_roster(a, t.unit_id) then t := core.lock_teacher(t.id); end if;
    if t.id is null or not cmd.keeps_roster(a, t.unit_id) then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    return t;
end $$;
ALTER FUNCTION cmd.kept_teacher(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.leave_listed(a auth.actor, p_import uuid, p_unit integer, r jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    t   core.teacher := cmd.kept_teacher(a, r);
    ans jsonb;
begin
    if t.unit_id <> p_unit then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    if exists (select from core.roster_import_row x where x.import_id = p_import and x.teacher_id = t.id) then
        perform core.refuse('KD116', 'roster_import.twice');
    end if;
    ans := cmd.teacher_leave(a, r);
    perform core.note_import(p_import, 'left', core.whole_entry_of(t)
        || case ans ->> 'state' when 'planned' then '{"planned": true}' else '{}' end::jsonb, t.id);
    return jsonb_build_object('teacher_id', t.id, 'outcome', 'left');
end $$;
ALTER FUNCTION cmd.leave_listed(a auth.actor, p_import uuid, p_unit integer, r jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.listed_person(p_unit bigint, p jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
    if (case when jsonb_typeof(p) = 'array' then jsonb_array_length(p) <> 4 else true end) then
        perform core.refuse('KC003', 'command.body', '{"field": "people", "reason": "array"}');
    end if;
    return jsonb_build_object('unit_id', p_unit, 'national_id', p -> 0, 'name', p -> 1, 'sex', p -> 2, 'birth_date', p -> 3);
end $$;
ALTER FUNCTION cmd.listed_person(p_unit bigint, p jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.listing_accept(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    l      core.listing := cmd.the_listing(a, body, '{awaiting_review}');
    reason text := cmd.need_reason(body, 'reason');
begin
    return cmd.decide_listing(a, l, 'approved', reason, cmd.add_unit(a, cmd.typed_unit(body), reason), 'listing.accepted');
end $$;
ALTER FUNCTION cmd.listing_accept(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.listing_ask(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare l core.listing;
begin
    perform auth.judge_code(a, 'address', core.body_text(body, 'email')), cmd.need_fresh_secret();
    l := cmd.typed_listing(body);
    perform auth.spend_listing(l.county_id, body ->> 'email', body ->> 'installation');
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
ALTER FUNCTION cmd.listing_ask(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.listing_changed(l core.listing) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform core.refuse('KD056', 'listing.changed', jsonb_build_object('row_version', l.row_version, 'state', l.state));
end $$;
ALTER FUNCTION cmd.listing_changed(l core.listing) OWNER TO desk_api;
CREATE FUNCTION cmd.listing_correct(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.listing_correct(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.listing_document() RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return (select (select d.doc::jsonb from sync.docs('case', 'listing', array[l.id]) d)
        || jsonb_build_object('listing', true,
            'evidence', (select s.name from core.scan s where s.listing_id = l.id order by s.id desc limit 1),
            'reviewer', (select d.doc from sync.public_docs('desk', array[l.reviewer_unit_id::bigint]) d),
            'unit', (select d.doc from sync.public_docs('unit', array[l.unit_id::bigint]) d where l.unit_id is not null))
    from core.listing l where l.id = any (auth.my_listings()));
end $$;
ALTER FUNCTION cmd.listing_document() OWNER TO desk_api;
CREATE FUNCTION cmd.listing_reject(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
    return cmd.decide_listing(a, cmd.the_listing(a, body, '{awaiting_review,returned}'), 'rejected',
        cmd.need_reason(body, 'reason'), null, 'listing.rejected');
end $$;
ALTER FUNCTION cmd.listing_reject(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.listing_return(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
    return cmd.decide_listing(a, cmd.the_listing(a, body, '{awaiting_review}'), 'returned',
        cmd.need_reason(body, 'reason'), null, 'listing.returned');
end $$;
ALTER FUNCTION cmd.listing_return(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.listing_withdraw(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    l   core.listing := cmd.own_listing('{awaiting_review,returned}');
    why text := core.body_plain(body, 'reason', 0, 500);
begin
    update core.listing x set state = 'withdrawn', reason = why, decided_at = now(), changed_at = now(), by_name = coalesce(a.name, ''),
        row_version = x.row_version + 1
        where x.id = l.id;
    return jsonb_build_object('listing_id', l.id, 'state', 'withdrawn');
end $$;
ALTER FUNCTION cmd.listing_withdraw(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.looked(a auth.actor, body jsonb, p_kind text DEFAULT 'teacher.look'::text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
declare entry text := core.body_text(body, 'entry');
begin
    if core.body_text(body, 'look') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "look", "reason": "uuid7"}');
    end if;
    if not exists (select from cmd.command c where c.id = (body ->> 'look')::uuid and c.account_id = a.account_id and c.kind = p_kind
            and c.status = 'done' and c.xid <> pg_current_xact_id() and c.at > now() - interval '1 day'
            and c.body_hash = sha256(convert_to(entry, 'UTF8'))) then
        perform core.refuse('KD105', 'teacher.not_looked');
    end if;
    return entry::jsonb;
end $_$;
ALTER FUNCTION cmd.looked(a auth.actor, body jsonb, p_kind text) OWNER TO desk_api;
CREATE FUNCTION cmd.mail_retry(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    v_mail bigint := core.body_int(body, 'mail_id');
    was    text := core.retry_mail(v_mail, a.command_id);
begin
    if was is null then perform core.refuse('KD043', 'mail.not_visible'); end if;
    -- A code is of use for 15 minutes: who waited for it asks for another.
    if was = 'code' then perform core.refuse('KD045', 'mail.code'); end if;
    if was not in ('waiting', 'failed', 'unsure') then perform core.refuse('KD044', 'mail.state', jsonb_build_object('state', was)); end if;
    perform auth.spend('mail_retry', 'mail', v_mail::text);
    return jsonb_build_object('mail_id', v_mail, 'was', was);
end $$;
ALTER FUNCTION cmd.mail_retry(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.managed_account(a auth.actor, body jsonb) RETURNS core.account
    LANGUAGE plpgsql
    AS $$
declare ac core.account;
begin
    select * into ac from core.account x where x.id = core.body_int(body, 'account_id');
    if cmd.manages(a, ac) then ac := core.lock_account(ac.id); end if;
    if not cmd.manages(a, ac) then perform core.refuse('KD022', 'account.not_visible'); end if;
    return ac;
end $$;
ALTER FUNCTION cmd.managed_account(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.manages(a auth.actor, ac core.account) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
declare desk int := core.account_manager(ac);
begin
    return coalesce(ac.account_type <> 'teacher' and ac.state not in ('imported', 'taken_back', 'removed') and ac.person_id <> a.person_id
        and (a.reach = 'desk' and desk = a.unit_id
        or a.reach = 'unit' and desk is null and ac.unit_id = a.unit_id and ac.account_type in ('contact', 'operator')), false);
end $$;
ALTER FUNCTION cmd.manages(a auth.actor, ac core.account) OWNER TO desk_api;
CREATE FUNCTION cmd.need_account_state(ac core.account, p_states text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if ac.state <> all (p_states) then perform core.refuse('KD024', 'account.state', jsonb_build_object('state', ac.state)); end if;
end $$;
ALTER FUNCTION cmd.need_account_state(ac core.account, p_states text[]) OWNER TO desk_api;
CREATE FUNCTION cmd.need_code(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    attempt uuid := cmd.body_attempt(body);
    j       record;
begin
    if not exists (select from auth.attempt t where t.id = attempt and t.login = lower(a.account_name) and t.verdict = 'ok'
                   and t.proof_at > now() - interval '5 minutes')
        or exists (select from auth.session s where s.attempt_id = attempt) then
        perform core.refuse('KA002', 'attempt.invalid');
    end if;
    select * into j from auth.judge_device(attempt, a.account_id);
    if j.verdict = 'code' then perform core.refuse('KA002', 'attempt.invalid'); end if;
    if j.verdict <> 'ok' then
        perform core.refuse('KD061', 'device.code', jsonb_build_object('reason', j.verdict, 'retry_after', j.retry_after));
    end if;
end $$;
ALTER FUNCTION cmd.need_code(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.need_device(ac core.account, p_bound boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if (ac.device_bound_at is not null) <> p_bound then
        perform core.refuse('KD062', 'device.state', jsonb_build_object('bound', not p_bound));
    end if;
end $$;
ALTER FUNCTION cmd.need_device(ac core.account, p_bound boolean) OWNER TO desk_api;
CREATE FUNCTION cmd.need_fresh_secret() RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if auth.my_cases() <> '{}' or auth.my_listings() <> '{}' then
        perform core.refuse('KC003', 'command.body', '{"field": "case_secret", "reason": "used"}');
    end if;
end $$;
ALTER FUNCTION cmd.need_fresh_secret() OWNER TO desk_api;
CREATE TABLE core.teacher_move (
    id bigint NOT NULL,
    teacher_id bigint NOT NULL,
    name text NOT NULL,
    from_unit_id integer,
    to_unit_id integer,
    kind text NOT NULL,
    on_date date NOT NULL,
    back_on date,
    reason text DEFAULT ''::text NOT NULL,
    state text NOT NULL,
    was jsonb DEFAULT '{}'::jsonb NOT NULL,
    objection text DEFAULT ''::text NOT NULL,
    settle_desk_id integer,
    settled text,
    by_name text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    row_version integer DEFAULT 1 NOT NULL,
    CONSTRAINT teacher_move_check CHECK (((from_unit_id IS NOT NULL) OR (to_unit_id IS NOT NULL))),
    CONSTRAINT teacher_move_check1 CHECK (((settle_desk_id IS NULL) = (objection = ''::text))),
    CONSTRAINT teacher_move_kind_check CHECK ((kind = ANY (ARRAY['join'::text, 'resign'::text, 'transfer'::text, 'retire'::text, 'appointed'::text, 'laid_off'::text, 'died'::text, 'mistake'::text, 'unpaid_leave'::text, 'seconded'::text, 'lent'::text]))),
    CONSTRAINT teacher_move_settled_check CHECK ((settled = ANY (ARRAY['stay'::text, 'return'::text]))),
    CONSTRAINT teacher_move_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'done'::text, 'objected'::text, 'settled'::text, 'taken_back'::text])))
);
ALTER TABLE ONLY core.teacher_move FORCE ROW LEVEL SECURITY;
ALTER TABLE core.teacher_move OWNER TO desk_owner;
CREATE FUNCTION cmd.need_open_move(m core.teacher_move, body jsonb, p_states text[], p_of_joins boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if m.row_version <> core.body_int(body, 'row_version') or m.state <> all (p_states) or not core.is_last_move(m, p_of_joins) then
        perform core.refuse('KD111', 'move.changed', jsonb_build_object('state', m.state));
    end if;
    if m.state <> 'objected' and m.at < now() - make_interval(days => core.setting_int('roster_undo_days')) then
        perform core.refuse('KD112', 'move.too_late', jsonb_build_object('days', core.setting_int('roster_undo_days')));
    end if;
end $$;
ALTER FUNCTION cmd.need_open_move(m core.teacher_move, body jsonb, p_states text[], p_of_joins boolean) OWNER TO desk_api;
CREATE FUNCTION cmd.need_open_unit(u core.unit, p_eligible boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if u.eligible <> p_eligible then perform core.refuse('KD051', 'unit.state', jsonb_build_object('eligible', u.eligible)); end if;
    if core.is_merged(u) then perform core.refuse('KD053', 'unit.merged'); end if;
end $$;
ALTER FUNCTION cmd.need_open_unit(u core.unit, p_eligible boolean) OWNER TO desk_api;
CREATE FUNCTION cmd.need_password(a auth.actor, body jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    attempt uuid := cmd.body_attempt(body);
    j       record;
begin
    if not exists (select from auth.attempt t where t.id = attempt and t.login = lower(a.account_name)
                   and coalesce(t.verdict, 'locked') = 'locked') then
        perform core.refuse('KA002', 'attempt.invalid');
    end if;
    select * into j from auth.judge(attempt);
    if j.verdict <> 'ok' then
        perform core.refuse('KD019', 'password.wrong', jsonb_build_object('reason', j.verdict, 'retry_after', j.retry_after));
    end if;
end $$;
ALTER FUNCTION cmd.need_password(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.need_possible(app core.application, p_kind text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if p_kind <> all (core.may(app)) then perform core.refuse('KD004', 'application.state', jsonb_build_object('state', app.state)); end if;
end $$;
ALTER FUNCTION cmd.need_possible(app core.application, p_kind text) OWNER TO desk_api;
CREATE FUNCTION cmd.need_reason(body jsonb, field text) RETURNS text
    LANGUAGE plpgsql
    AS $_$
begin
    if coalesce(jsonb_typeof(body -> field), 'null') = 'null' or body ->> field ~ '^\s*$' then
        perform core.refuse('KD014', 'reason.missing');
    end if;
    return core.body_plain(body, field, 1, 500);
end $_$;
ALTER FUNCTION cmd.need_reason(body jsonb, field text) OWNER TO desk_api;
CREATE FUNCTION cmd.new_case() RETURNS core.application
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.new_case() OWNER TO desk_api;
CREATE FUNCTION cmd.new_number() RETURNS text
    LANGUAGE sql
    AS $$
    select (extract(year from now() at time zone 'Asia/Taipei')::int - 1911) || '-' || core.serial_text(nextval('core.application_serial'))
$$;
ALTER FUNCTION cmd.new_number() OWNER TO desk_api;
CREATE FUNCTION cmd.note_account(a auth.actor, ac core.account, p_action text, p_reason text, p_changes jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    insert into core.account_event(account_id, action, reason, changes, by_account_id, by_name, command_id)
        values (ac.id, p_action, p_reason, p_changes, a.account_id, a.name, a.command_id);
end $$;
ALTER FUNCTION cmd.note_account(a auth.actor, ac core.account, p_action text, p_reason text, p_changes jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.note_id_read(me auth.actor, p_command uuid, p_shown jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform auth.spend('read', 'account', me.account_id::text);
    me.command_id := p_command;
    perform audit.log(me, 'id_read', 'ok', p_shown);
end $$;
ALTER FUNCTION cmd.note_id_read(me auth.actor, p_command uuid, p_shown jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.note_teacher(a auth.actor, t core.teacher, p_action text, p_reason text DEFAULT ''::text, p_changes jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform core.add_teacher_event(t.id, t.unit_id, p_action, p_reason, p_changes, a.account_id, a.name, a.command_id);
end $$;
ALTER FUNCTION cmd.note_teacher(a auth.actor, t core.teacher, p_action text, p_reason text, p_changes jsonb) OWNER TO desk_api;
CREATE TABLE core.checkin (
    id bigint NOT NULL,
    unit_id integer NOT NULL,
    semester core.semester NOT NULL,
    state text NOT NULL,
    people integer NOT NULL,
    teachers integer NOT NULL,
    staff integer NOT NULL,
    on_leave integer NOT NULL,
    joined integer NOT NULL,
    departed integer NOT NULL,
    changed integer NOT NULL,
    since date NOT NULL,
    closed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    closed_by text NOT NULL,
    reopened_at timestamp with time zone,
    reopened_by text,
    reopen_reason text,
    row_version integer DEFAULT 1 NOT NULL,
    CONSTRAINT checkin_check CHECK ((people = (teachers + staff))),
    CONSTRAINT checkin_state_check CHECK ((state = ANY (ARRAY['closed'::text, 'reopened'::text, 'missed'::text])))
);
ALTER TABLE ONLY core.checkin FORCE ROW LEVEL SECURITY;
ALTER TABLE core.checkin OWNER TO desk_owner;
COMMENT ON COLUMN core.checkin.state IS 'closed: the school said so; reopened: by its desk, to be closed again; missed: the day came, and the centre took the roster as it was';
CREATE FUNCTION cmd.open_checkin(a auth.actor, body jsonb) RETURNS core.checkin
    LANGUAGE plpgsql
    AS $$
declare
    u   core.unit := cmd.roster_unit(a, a.unit_id);
    now core.semester := core.semester_of(core.today());
    c   core.checkin;
begin
    if core.body_int(body, 'semester') <> now then perform core.refuse('KD120', 'checkin.semester', jsonb_build_object('semester', now::int)); end if;
    c := core.lock_checkin(u.id, now);
    if c.state = 'closed' then perform core.refuse('KD121', 'checkin.closed', jsonb_build_object('by', c.closed_by)); end if;
    c.unit_id := u.id;
    c.semester := now;
    return c;
end $$;
ALTER FUNCTION cmd.open_checkin(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.own_case(a auth.actor) RETURNS core.application
    LANGUAGE plpgsql
    AS $$
declare app core.application;
begin
    if a.case_hash is not null then
        select * into app from core.application x where x.id = any (auth.my_cases()) for no key update;
    end if;
    if app.id is null then perform core.refuse('KA005', 'case.unknown'); end if;
    return app;
end $$;
ALTER FUNCTION cmd.own_case(a auth.actor) OWNER TO desk_api;
CREATE FUNCTION cmd.own_listing(p_states text[]) RETURNS core.listing
    LANGUAGE plpgsql
    AS $$
declare l core.listing;
begin
    select * into l from core.listing x where x.id = any (auth.my_listings()) for no key update;
    if l.id is null then perform core.refuse('KA005', 'case.unknown'); end if;
    if l.state <> all (p_states) then perform cmd.listing_changed(l); end if;
    return l;
end $$;
ALTER FUNCTION cmd.own_listing(p_states text[]) OWNER TO desk_api;
CREATE FUNCTION cmd.own_unit(a auth.actor, p_unit bigint) RETURNS core.unit
    LANGUAGE plpgsql
    AS $$
declare u core.unit;
begin
    select * into u from core.unit x where x.id = p_unit;
    if coalesce(cmd.has_unit(a, u), false) then u := core.lock_unit(u.id); end if;
    if not coalesce(cmd.has_unit(a, u), false) then perform core.refuse('KD040', 'unit.not_visible'); end if;
    return u;
end $$;
ALTER FUNCTION cmd.own_unit(a auth.actor, p_unit bigint) OWNER TO desk_api;
CREATE FUNCTION cmd.parsed(p_body text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
declare body jsonb;
begin
    begin
        body := p_body::jsonb;
    exception when data_exception or program_limit_exceeded then  -- every error of these classes: what was sent is no JSON of ours
        body := null;
    end;
    if body is null or jsonb_typeof(body) <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "json"}');
    end if;
    -- Numbers are whole and of fifteen digits at most: a few bytes could be a gigabyte of text for whoever reads or seals them.
    if jsonb_path_exists(body, 'strict $.** ? (@.type() == "number" && !(@ >= -999999999999999 && @ <= 999999999999999 && @ == @.floor()))') then
        perform core.refuse('KC003', 'command.body', '{"field": "", "reason": "number"}');
    end if;
    return body;
end $_$;
ALTER FUNCTION cmd.parsed(p_body text) OWNER TO desk_api;
CREATE FUNCTION cmd.password_change(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare refusal text;
begin
    perform core.check_verifier(body -> 'verifier');
    perform cmd.need_password(a, body);
    refusal := auth.change_verifier(a.account_id, body -> 'verifier', a.token_hash);
    if refusal is not null then perform core.refuse('KD016', refusal); end if;
    return '{}'::jsonb;
end $$;
ALTER FUNCTION cmd.password_change(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.password_reset(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    account bigint;
    refusal text;
begin
    perform core.check_verifier(body -> 'verifier');
    account := auth.take_recovery(a.case_hash);
    if account is null then perform core.refuse('KA006', 'code.invalid', '{"left": 0}'); end if;
    perform auth.recovered(account);
    refusal := auth.reset_verifier(account, body -> 'verifier', a.command_id);
    if refusal is not null then perform core.refuse('KD016', refusal); end if;
    return jsonb_build_object('account_id', account);
end $$;
ALTER FUNCTION cmd.password_reset(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.profile_change(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare ac core.account := core.lock_own_account(a.account_id);
begin
    return cmd.change_own(a, ac, core.wanted_fields(body, core.contact_of(ac), '{job_title,phone,fax}'));
end $$;
ALTER FUNCTION cmd.profile_change(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.release_ask(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
declare
    c    cmd.command;
    r    core.release_request;
    form jsonb;
    told text := core.body_text(body, 'application');  -- exactly the bytes that were refused
begin
    if core.body_text(body, 'command_id') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "command_id", "reason": "uuid"}');
    end if;
    r.note := core.body_plain(body, 'note', 0, 500);
    select * into c from cmd.command x where x.id = (body ->> 'command_id')::uuid and x.case_hash = a.case_hash
        and x.kind = 'application.apply' and x.status = 'rejected' and x.result ->> 'key' = 'person.has_account'
        and x.body_hash = sha256(convert_to(told, 'UTF8')) and x.at > now() - interval '1 day';
    if c.id is null then perform core.refuse('KD060', 'release.not_told'); end if;
    form := told::jsonb;  -- it has passed every rule but the last
    r.name := form ->> 'name';
    r.national_id := core.mask_national_id(form ->> 'national_id');
    r.asking_unit_id := (form ->> 'unit_id')::int;
    r.phone := form ->> 'phone';
    r.email := form ->> 'email';
    r.source := c.id;
    perform core.keep_release(r, form ->> 'national_id', form ->> 'installation', a.command_id);
    return '{}'::jsonb;
end $_$;
ALTER FUNCTION cmd.release_ask(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.release_grant(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    r   core.release_request := cmd.the_release(a, body);
    why text := cmd.need_reason(body, 'reason');
begin
    if r.account_id is not null then
        perform cmd.account_delete(a, jsonb_build_object('account_id', r.account_id, 'reason', why,
            'row_version', (select x.row_version from core.account x where x.id = r.account_id)));
    else
        perform cmd.application_reject(a, jsonb_build_object('application_id', r.application_id, 'reason', why,
            'row_version', (select x.row_version from core.application x where x.id = r.application_id)));
    end if;
    update core.release_request x set reason = why, by_name = a.name where x.id = r.id;
    return jsonb_build_object('request_id', r.id, 'state', 'released');
end $$;
ALTER FUNCTION cmd.release_grant(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.release_refuse(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    r   core.release_request := cmd.the_release(a, body);
    why text := cmd.need_reason(body, 'reason');
begin
    update core.release_request x set state = 'refused', decided_at = now(), reason = why, by_name = a.name, row_version = x.row_version + 1
        where x.id = r.id and x.state = 'open' and x.row_version = r.row_version;
    if not found then perform core.refuse('KD062', 'release.changed', '{}'); end if;  -- another was faster
    perform core.post_release('release.refused', r, why, a.command_id);
    return jsonb_build_object('request_id', r.id, 'state', 'refused');
end $$;
ALTER FUNCTION cmd.release_refuse(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.roster_close(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    c     core.checkin := cmd.open_checkin(a, body);
    wants jsonb := core.unconfirmed(c.unit_id, c.semester);
    seen  bigint := core.body_int(body, 'people');
begin
    if (wants ->> 'count')::int > 0 then perform core.refuse('KD123', 'checkin.unconfirmed', wants); end if;
    c := core.counted_roster(c.unit_id, c.semester);
    if c.people = 0 then perform core.refuse('KD124', 'checkin.empty'); end if;
    if c.people <> seen then perform core.refuse('KD122', 'checkin.changed', jsonb_build_object('people', c.people)); end if;
    c := core.close_checkin(c, 'closed', a.name);
    return jsonb_build_object('checkin_id', c.id, 'unit_id', c.unit_id, 'semester', c.semester::int, 'people', c.people);
end $$;
ALTER FUNCTION cmd.roster_close(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.roster_import(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
declare
    u       core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
    takes   jsonb := cmd.body_list(body, 'take', 500);
    leaves  jsonb := cmd.body_list(body, 'leave', 500);
    looked  jsonb := '{}'::jsonb;
    i       core.roster_import;
    r       record;
    ans     jsonb;
    rows    jsonb := '[]'::jsonb;
    state   text;
    message text;
    detail  text;
    cons    text;
begin
    if core.body_text(body, 'import') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "import", "reason": "uuid7"}');
    end if;
    if jsonb_array_length(takes) > 0 then
        looked := cmd.looked(a, body, 'roster.look');
        if (looked ->> 'unit_id')::bigint <> u.id then perform core.refuse('KD100', 'roster.not_visible'); end if;
    end if;
    i := core.open_import((body ->> 'import')::uuid, u.id, a.account_id, a.name, core.body_plain(body, 'list', 0, 100, false));
    if i.id is null then perform core.refuse('KD115', 'roster_import.not_visible'); end if;
    if (select count(*) from core.roster_import_row x where x.import_id = i.id) + jsonb_array_length(takes) + jsonb_array_length(leaves) > 5000 then
        perform core.refuse('KD117', 'roster_import.large', '{"maximum": 5000}');
    end if;
    -- Everybody locks in the order of the numbers.
    for r in select y.* from (
        select x as row, core.body_int(x, 'i') as place, cmd.listed_person(u.id, looked -> 'people' -> core.body_int(x, 'i')::int) as person,
                null::bigint as teacher from jsonb_array_elements(takes) x
            union all select x, null, null, core.body_int(x, 'teacher_id') from jsonb_array_elements(leaves) x) y
        order by y.teacher nulls first, y.person ->> 'national_id'
    loop
        begin
            if r.person is not null then ans := cmd.take_listed(a, i.id, u, r.person, r.row);
            else ans := cmd.leave_listed(a, i.id, u.id, r.row); end if;
        exception when others then
            get stacked diagnostics state = returned_sqlstate, message = message_text, detail = pg_exception_detail, cons = constraint_name;
            ans := jsonb_build_object('outcome', 'refused', 'teacher_id', r.teacher, 'error', cmd.row_refusal(state, message, detail, cons));
        end;
        rows := rows || jsonb_build_array(jsonb_build_object('i', r.place) || ans);
    end loop;
    return jsonb_build_object('import_id', i.id, 'unit_id', u.id, 'rows', rows)
        || (select coalesce(jsonb_object_agg(x.outcome, x.n), '{}') from (
            select y ->> 'outcome' as outcome, count(*) as n from jsonb_array_elements(rows) y group by 1) x);
end $_$;
ALTER FUNCTION cmd.roster_import(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.roster_look(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    u       core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
    people  jsonb := cmd.body_list(body, 'people', 500);
    own     jsonb := '[]'::jsonb;
    refused jsonb := '[]'::jsonb;
    f       jsonb;
    t       core.teacher;
    state   text;
    message text;
    detail  text;
    i       int := -1;
begin
    perform auth.spend('roster_look', 'list', a.account_id::text, jsonb_array_length(people));
    for f in select cmd.listed_person(u.id, x) from jsonb_array_elements(people) with ordinality y(x, o) order by o loop
        i := i + 1;
        begin
            perform core.check_identity(f);
            t := core.teacher_of_number(f ->> 'national_id');
            if t.unit_id = u.id then
                own := own || jsonb_build_array(jsonb_build_array(i, t.id));
            else
                perform core.count_look(f ->> 'national_id', u.id);
            end if;
        exception when others then
            get stacked diagnostics state = returned_sqlstate, message = message_text, detail = pg_exception_detail;
            refused := refused || jsonb_build_array(jsonb_build_object('i', i, 'error', cmd.row_refusal(state, message, detail, '')));
        end;
    end loop;
    return jsonb_build_object('unit_id', u.id, 'people', jsonb_array_length(people), 'known', jsonb_array_length(own),
        'own', own, 'refused', refused);
end $$;
ALTER FUNCTION cmd.roster_look(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.roster_remind(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    u     core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
    now   core.semester := core.semester_of(core.today());
    mails int;
begin
    if exists (select from core.checkin x where x.unit_id = u.id and x.semester = now and x.state = 'closed') then
        perform core.refuse('KD121', 'checkin.closed', '{"by": ""}');
    end if;
    perform auth.spend('remind', 'unit_roster', u.id::text);
    mails := core.remind_roster(u.id, now, a.unit_id, a.command_id);
    if mails = 0 then perform core.refuse('KD042', 'unit.nobody', jsonb_build_object('unit', u.name)); end if;
    insert into core.unit_reminder(unit_id, how, standing, by_account_id, by_name, command_id)
        values (u.id, 'mail', 'roster', a.account_id, a.name, a.command_id);
    return jsonb_build_object('unit_id', u.id, 'semester', now::int, 'mails', mails);
end $$;
ALTER FUNCTION cmd.roster_remind(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.roster_reopen(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    u      core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
    reason text := cmd.need_reason(body, 'reason');
    now    core.semester := core.semester_of(core.today());
    c      core.checkin := core.lock_checkin(u.id, now);
begin
    if c.state is distinct from 'closed' or c.row_version <> core.body_int(body, 'row_version') then
        perform core.refuse('KD125', 'checkin.open');
    end if;
    perform core.reopen_checkin(c, a.name, reason);
    perform core.post_school('checkin.reopened', u.id, jsonb_build_object('semester', core.semester_name(now), 'reason', reason,
        'desk', (select d.name from core.desk d where d.id = a.unit_id)), a.command_id);
    return jsonb_build_object('checkin_id', c.id, 'unit_id', u.id, 'semester', now::int);
end $$;
ALTER FUNCTION cmd.roster_reopen(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.roster_undo_import(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
declare
    i       core.roster_import;
    r       core.roster_import_row;
    t       core.teacher;
    reason  text := cmd.need_reason(body, 'reason');
    rest    boolean := core.body_bool(body, 'rest', false);
    undone  int := 0;
    touched bigint[];
begin
    if core.body_text(body, 'import') !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        perform core.refuse('KC003', 'command.body', '{"field": "import", "reason": "uuid7"}');
    end if;
    select * into i from core.roster_import x where x.id = (body ->> 'import')::uuid;
    if i.id is null or not cmd.keeps_roster(a, i.unit_id) then perform core.refuse('KD115', 'roster_import.not_visible'); end if;
    i := core.lock_import(i.id);
    if i.undone_at is not null then perform core.refuse('KD118', 'roster_import.undone'); end if;
    if i.at < now() - make_interval(days => core.setting_int('roster_undo_days')) then
        perform core.refuse('KD112', 'move.too_late', jsonb_build_object('days', core.setting_int('roster_undo_days')));
    end if;
    touched := (select coalesce(array_agg(x.teacher_id), '{}') from core.import_rows(i.id) x where core.is_touched(x));
    if touched <> '{}' and not rest then
        -- Named is who stands on a roster that one keeps.
        perform core.refuse('KD119', 'roster_import.touched', jsonb_build_object('teachers', cardinality(touched),
            'names', (select coalesce(jsonb_agg(y.name), '[]') from (select x.name from core.teacher x
                where x.id = any (touched) and x.unit_id = i.unit_id order by x.id limit 20) y)));
    end if;
    for r in select * from core.import_rows(i.id) loop
        continue when r.teacher_id = any (touched);
        t := core.undo_entry(r, a.name);
        perform core.add_teacher_event(t.id, i.unit_id, 'take_back', reason, '{}', a.account_id, a.name, a.command_id);
        undone := undone + 1;
    end loop;
    perform core.end_import(i.id);
    return jsonb_build_object('import_id', i.id, 'unit_id', i.unit_id, 'undone', undone, 'kept', cardinality(touched));
end $_$;
ALTER FUNCTION cmd.roster_undo_import(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.roster_unit(a auth.actor, p_unit bigint) RETURNS core.unit
    LANGUAGE plpgsql
    AS $$
declare u core.unit;
begin
    select x.* into u from core.unit x join core.unit_kind k on k.key = x.kind and not k.is_desk where x.id = p_unit and x.eligible;
    if u.id is null or not cmd.keeps_roster(a, u.id) then perform core.refuse('KD100', 'roster.not_visible'); end if;
    return u;
end $$;
ALTER FUNCTION cmd.roster_unit(a auth.actor, p_unit bigint) OWNER TO desk_api;
CREATE FUNCTION cmd.row_refusal(p_state text, p_message text, p_detail text, p_constraint text) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
begin
    if p_state !~ '^(KD|23)' then raise exception using errcode = p_state, message = p_message, detail = coalesce(p_detail, ''); end if;
    return cmd.error_of(p_state, p_message, p_detail, p_constraint);
end $$;
ALTER FUNCTION cmd.row_refusal(p_state text, p_message text, p_detail text, p_constraint text) OWNER TO desk_api;
CREATE FUNCTION cmd.scan_attach(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $_$
declare
    app     core.application := cmd.the_case(a, body);
    rev     bigint := core.body_int(body, 'revision');
    code    text := case when body ? 'code' then core.body_text(body, 'code') end;
    shows   text[];
begin
    perform cmd.need_possible(app, 'scan.attach');
    if rev not between 1 and app.revision then
        perform core.refuse('KD003', 'application.changed', jsonb_build_object('row_version', app.row_version, 'state', app.state));
    end if;
    -- Whose paper it is, says the paper: another case's has no place here, and its revision is the one it was printed of.
    if code is not null then
        shows := regexp_match(left(code, 100), '^ISD1\|([0-9-]{1,20})\|([1-9][0-9]{0,3})\|[!-{}~]{1,64}$');
        if shows is null then perform core.refuse('KC003', 'command.body', '{"field": "code", "reason": "format"}'); end if;
        if shows[1] <> app.number then
            perform core.refuse('KD021', 'paper.other_case', jsonb_build_object('number', shows[1], 'case', app.number));
        end if;
        if shows[2]::bigint <> rev then perform core.refuse('KC003', 'command.body', '{"field": "code", "reason": "revision"}'); end if;
    end if;
    return jsonb_build_object('application_id', app.id, 'scan_id', cmd.keep_scan(a, app.id, null, body, rev, coalesce(code, '')));
end $_$;
ALTER FUNCTION cmd.scan_attach(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.scan_seen(a auth.actor, p_scan bigint) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_strip_nulls(jsonb_build_object('application_id', s.application_id, 'listing_id', s.listing_id, 'scan_id', s.id)) from core.scan s
    where s.id = p_scan and a.scopes ->> 'scan' = auth.right_to(a.account_type, 'scan.show')
$$;
ALTER FUNCTION cmd.scan_seen(a auth.actor, p_scan bigint) OWNER TO desk_api;
CREATE FUNCTION cmd.scan_show(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare seen jsonb := cmd.scan_seen(a, core.body_int(body, 'scan_id'));
begin
    if seen is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    return seen;
end $$;
ALTER FUNCTION cmd.scan_show(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.scan_void(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    reason text := cmd.need_reason(body, 'reason');
    wanted bigint := core.body_int(body, 'scan_id');
    app_id bigint;
begin
    select s.application_id into app_id from core.scan s where s.id = wanted;
    if app_id is null then perform core.refuse('KD018', 'application.not_visible'); end if;
    perform cmd.the_case(a, jsonb_build_object('application_id', app_id));
    update core.scan s set void = true, void_reason = reason where s.id = wanted;
    return jsonb_build_object('application_id', app_id, 'scan_id', wanted);
end $$;
ALTER FUNCTION cmd.scan_void(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.settle_deletion(a auth.actor, ac core.account, p_note text) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare app core.application;
begin
    update core.application x set state = 'approved', decided_at = now(), changed_at = now(), row_version = x.row_version + 1
        where x.account_id = ac.id and x.state in ('awaiting_paper', 'awaiting_review') returning x.* into app;
    if app.id is not null then perform cmd.decide(a, app, 'approve', '{}', p_note, not core.paper_counts(app)); end if;
end $$;
ALTER FUNCTION cmd.settle_deletion(a auth.actor, ac core.account, p_note text) OWNER TO desk_api;
CREATE FUNCTION cmd.shown(a auth.actor, p_command uuid, p_kind text) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return (select c.result from cmd.command c
    where c.id = p_command and c.account_id = a.account_id and c.kind = p_kind and c.status = 'done'
      and c.xid <> pg_current_xact_id() and c.at > clock_timestamp() - interval '5 minutes' and not a.must_change);
end $$;
ALTER FUNCTION cmd.shown(a auth.actor, p_command uuid, p_kind text) OWNER TO desk_api;
CREATE FUNCTION cmd.shown_sums(p_rows jsonb, p_whole boolean, p_parts boolean) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
declare
    one    jsonb;
    hidden int[];
    sums   jsonb := jsonb_build_array();
begin
    for one in
        select jsonb_build_object('semester', r.semester, 'keys', jsonb_agg(r.key order by r.key),
                   'people', jsonb_agg(r.people order by r.key), 'sum', sum(r.people))
        from jsonb_to_recordset(p_rows) r(semester int, key text, people int) group by r.semester order by r.semester
    loop
        hidden := case when p_whole then '{}' else core.hidden_figures(array(select x::int from jsonb_array_elements_text(one -> 'people') x)) end;
        sums := sums || jsonb_build_object('semester', one -> 'semester',
            'rows', (select jsonb_agg(jsonb_build_object('key', k.key,
                        'people', case when k.i = any (hidden) then null else one #> array['people', (k.i - 1)::text] end) order by k.key)
                     from jsonb_array_elements_text(one -> 'keys') with ordinality k(key, i)),
            'people', case when p_parts and not 0 = any (hidden) then one -> 'sum' end);
    end loop;
    return sums;
end $$;
ALTER FUNCTION cmd.shown_sums(p_rows jsonb, p_whole boolean, p_parts boolean) OWNER TO desk_api;
CREATE FUNCTION cmd.take_listed(a auth.actor, p_import uuid, u core.unit, f jsonb, r jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    was core.teacher;
    ans jsonb;
begin
    perform core.check_identity(f);
    if jsonb_typeof(r -> 'row_version') <> 'null' then perform core.body_int(r, 'row_version'); end if;
    -- The row waits for whoever else enters the same person, and is what cmd.enter() will find.
    was := core.entry_of(core.person_of(f ->> 'national_id'));
    if r ? 'is' and r -> 'is' is distinct from coalesce(to_jsonb(case when was.unit_id = u.id then was.id end), 'null') then
        perform core.refuse('KD128', 'roster_import.other', jsonb_build_object('teacher_id', case when was.unit_id = u.id then was.id end));
    end if;
    if was.unit_id = u.id then
        if exists (select from core.roster_import_row x where x.import_id = p_import and x.teacher_id = was.id) then
            perform core.refuse('KD116', 'roster_import.twice');
        end if;
        if (r ->> 'row_version')::bigint <> was.row_version then
            perform core.refuse('KD102', 'teacher.changed', jsonb_build_object('row_version', was.row_version, 'state', was.state));
        end if;
    end if;
    ans := cmd.enter(a, u, f, r);
    if ans ->> 'outcome' <> 'unchanged' then
        perform core.note_import(p_import, ans ->> 'outcome', case when was.id is null then '{}' else core.whole_entry_of(was) end,
            (ans ->> 'teacher_id')::bigint);
    end if;
    return ans - 'changes';
end $$;
ALTER FUNCTION cmd.take_listed(a auth.actor, p_import uuid, u core.unit, f jsonb, r jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_apply(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    number text;
    reason text;
begin
    perform auth.judge_code(a, 'address', core.body_text(body, 'email'));  -- first: before it, nothing is looked at
    perform core.check_verifier(body -> 'verifier');
    reason := core.check_account_name(core.body_text(body, 'account_name'));
    if reason is not null then perform core.refuse_field('account_name', reason); end if;
    number := core.body_text(body, 'national_id');
    perform core.check_identity(body || jsonb_build_object('sex', coalesce(core.sex_of_national_id(number), 'male')));
    perform core.keep_teacher_request(number, body, a.command_id);
    return '{}'::jsonb;
end $$;
ALTER FUNCTION cmd.teacher_apply(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_close_account(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    t      core.teacher := cmd.account_teacher(a, body, '{open,roaming}');
    reason text := cmd.need_reason(body, 'reason');
    ac     core.account := core.teacher_account(t.person_id);
begin
    perform core.set_teacher_account(t, ac, 'closed'), cmd.tell_teacher(a, t, ac, 'close_account', 'account.close', reason);
    return jsonb_build_object('teacher_id', t.id, 'account_state', 'closed');
end $$;
ALTER FUNCTION cmd.teacher_close_account(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_confirm(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    c         core.checkin := cmd.open_checkin(a, body);
    t         core.teacher := cmd.the_teacher(a, body, '{active,on_leave}');
    confirmed boolean := core.body_bool(body, 'confirmed');
begin
    perform core.confirm_entry(t, case when confirmed then c.semester end, case when confirmed then a.name end);
    return jsonb_build_object('teacher_id', t.id, 'semester', c.semester::int, 'confirmed', confirmed);
end $$;
ALTER FUNCTION cmd.teacher_confirm(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_edit(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    t       core.teacher := cmd.kept_teacher(a, body);
    now_is  jsonb := core.roster_of(t);
    wanted  jsonb := core.wanted_fields(body, now_is, array(select k from jsonb_object_keys(now_is) k));
    changes jsonb;
begin
    if t.state = 'left' then perform core.refuse('KD103', 'teacher.state', jsonb_build_object('state', t.state)); end if;
    if wanted <> '{}' then
        perform core.check_roster(wanted, now_is);
        changes := core.changed_fields(now_is, wanted);
        t := core.change_teacher(t, wanted);
        perform cmd.note_teacher(a, t, 'edit', '', changes);
    end if;
    return jsonb_build_object('teacher_id', t.id, 'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(wanted) k));
end $$;
ALTER FUNCTION cmd.teacher_edit(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_edit_own(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    t       core.teacher := core.own_entry(a.person_id);
    now_is  jsonb := core.roster_of(t);
    wanted  jsonb;
    changes jsonb;
begin
    if t.id is null then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    wanted := core.wanted_fields(body, now_is, '{stage_id,subjects}');
    if t.state = 'left' then perform core.refuse('KD103', 'teacher.state', jsonb_build_object('state', t.state)); end if;
    if wanted <> '{}' then
        perform core.check_roster(wanted, now_is);
        changes := core.changed_fields(now_is, wanted);
        t := core.change_teacher(t, wanted);
        perform cmd.note_teacher(a, t, 'edit', '', changes);
    end if;
    return jsonb_build_object('teacher_id', t.id, 'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(wanted) k));
end $$;
ALTER FUNCTION cmd.teacher_edit_own(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_export(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    people bigint := core.body_int(body, 'people');
    filter text := core.body_plain(body, 'filter', 0, 200, false);
    format text := core.body_text(body, 'format');
    whole  jsonb := cmd.body_list(body, 'whole', 5000);
    ids    bigint[];
begin
    if format not in ('ods', 'xlsx', 'csv', 'clipboard') then
        perform core.refuse('KC003', 'command.body', '{"field": "format", "reason": "word"}');
    end if;
    if upper(filter) ~ '[A-Z][A-D1289][0-9]{8}' then perform core.refuse_field('filter', 'audit.id'); end if;
    if jsonb_array_length(whole) = 0 then
        return jsonb_build_object('people', people, 'filter', filter, 'format', format, 'whole', 0);
    end if;
    select array_agg(core.body_int(jsonb_build_object('whole', x), 'whole')) into ids from jsonb_array_elements(whole) x;
    if (select count(*) from core.teacher t where t.id = any (ids) and t.unit_id = any (auth.my_roster_units()))
        <> (select count(distinct x) from unnest(ids) x) then
        perform core.refuse('KD101', 'teacher.not_visible');
    end if;
    perform auth.spend('read', 'export', a.account_id::text, cardinality(ids));
    return jsonb_build_object('people', people, 'filter', filter, 'format', format, 'purpose', cmd.need_reason(body, 'purpose'),
        'whole', cardinality(ids), 'teachers', whole);
end $$;
ALTER FUNCTION cmd.teacher_export(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_leave(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    t       core.teacher := cmd.the_teacher(a, body, '{active,on_leave}');
    kind    text := core.body_text(body, 'departure');
    on_date date := core.body_date(body, 'on_date');
    back_on date;
    reason  text := core.body_plain(body, 'reason', 0, 500);
    m       core.teacher_move;
begin
    if kind <> all (core.departures()) then perform core.refuse('KC003', 'command.body', '{"field": "departure", "reason": "word"}'); end if;
    if on_date not between core.today() - 366 and core.today() + 366 then perform core.refuse_field('on_date', 'date.far'); end if;
    if jsonb_typeof(body -> 'back_on') <> 'null' then
        back_on := core.body_date(body, 'back_on');
        if not core.is_leave(kind) then perform core.refuse('KC003', 'command.body', '{"field": "back_on", "reason": "word"}'); end if;
        if back_on <= on_date or back_on <= core.today() or back_on > on_date + 3660 then perform core.refuse_field('back_on', 'date.far'); end if;
    end if;
    m.teacher_id := t.id;
    m.name := t.name;
    m.from_unit_id := t.unit_id;
    m.kind := kind;
    m.on_date := on_date;
    m.back_on := back_on;
    m.reason := reason;
    m.state := case when on_date > core.today() then 'planned' else 'done' end;
    m.was := core.standing_of(t);
    m.by_name := a.name;
    m.id := core.add_move(m);
    if m.state = 'done' then t := core.leave_roster(t, kind, on_date, back_on); end if;
    perform cmd.note_teacher(a, t, 'leave', reason, jsonb_build_object('departure', jsonb_build_object('before', m.was -> 'departure', 'after', kind),
        'on_date', jsonb_build_object('before', null, 'after', on_date)));
    return jsonb_build_object('teacher_id', t.id, 'move_id', m.id, 'state', m.state);
end $$;
ALTER FUNCTION cmd.teacher_leave(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_look(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare u core.unit := cmd.roster_unit(a, core.body_int(body, 'unit_id'));
begin
    perform core.check_identity(body);
    perform auth.spend('roster_look', 'account', a.account_id::text);
    perform core.count_look(body ->> 'national_id', u.id);
    return jsonb_build_object('unit_id', u.id);
end $$;
ALTER FUNCTION cmd.teacher_look(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_object(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    m      core.teacher_move := cmd.the_move(a, body, 'from');
    reason text := cmd.need_reason(body, 'reason');
    desk   int := core.settling_desk(m);
begin
    if m.kind <> 'join' then perform core.refuse('KD111', 'move.changed', jsonb_build_object('state', m.state)); end if;
    perform cmd.need_open_move(m, body, '{done}', true);
    perform core.end_move(m.id, 'objected', reason, desk);
    perform core.add_teacher_event(m.teacher_id, m.from_unit_id, 'object', reason, '{}', a.account_id, a.name, a.command_id);
    perform core.post_school('teacher.objected', m.to_unit_id, jsonb_build_object('name', core.mask_name(m.name), 'reason', reason), a.command_id);
    return jsonb_build_object('teacher_id', m.teacher_id, 'move_id', m.id, 'state', 'objected');
end $$;
ALTER FUNCTION cmd.teacher_object(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_register(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare f jsonb := cmd.looked(a, body);
begin
    return cmd.enter(a, cmd.roster_unit(a, core.body_int(f, 'unit_id')), f, body);
end $$;
ALTER FUNCTION cmd.teacher_register(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_renumber(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    t      core.teacher := cmd.the_teacher(a, body, '{active,on_leave}');
    f      jsonb := cmd.looked(a, body);
    reason text := cmd.need_reason(body, 'reason');
    number text := f ->> 'national_id';
begin
    perform core.check_person_number(number, t.sex);
    if core.fold(t.name) <> core.fold(f ->> 'name') or t.birth_date <> (f ->> 'birth_date')::date or (f ->> 'unit_id')::bigint <> t.unit_id then
        perform core.refuse('KD106', 'teacher.differs');
    end if;
    if a.reach <> 'desk' and not core.may_renumber(t) then perform core.refuse('KD108', 'teacher.number_fixed'); end if;
    if not core.renumber(t, number) then perform core.refuse('KD109', 'teacher.number_taken'); end if;
    perform cmd.note_teacher(a, t, 'renumber', reason,
        jsonb_build_object('national_id', jsonb_build_object('before', t.national_id, 'after', core.mask_national_id(number))));
    return jsonb_build_object('teacher_id', t.id);
end $$;
ALTER FUNCTION cmd.teacher_renumber(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_reopen_account(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    t      core.teacher := cmd.account_teacher(a, body, '{closed}');
    reason text := cmd.need_reason(body, 'reason');
    ac     core.account := core.teacher_account(t.person_id);
begin
    perform core.set_teacher_account(t, ac, 'open'), cmd.tell_teacher(a, t, ac, 'reopen_account', 'account.reopen', reason);
    return jsonb_build_object('teacher_id', t.id, 'account_state', case when ac.id is null then 'roaming' else 'open' end);
end $$;
ALTER FUNCTION cmd.teacher_reopen_account(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_return(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare t core.teacher := cmd.the_teacher(a, body, '{on_leave}');
begin
    t := core.stand_as(t, jsonb_build_object('state', 'active', 'departure', null, 'state_since', core.today(), 'back_on', null));
    perform cmd.note_teacher(a, t, 'return');
    return jsonb_build_object('teacher_id', t.id, 'state', t.state);
end $$;
ALTER FUNCTION cmd.teacher_return(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_roam(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    number text := core.body_text(body, 'national_id');
    born   date := core.body_date(body, 'birth_date');
    u      core.unit := core.school_of_code(core.body_text(body, 'unit_code'));
    t      core.teacher := core.entry_of_number(number);
    stays  boolean;
begin
    if u.id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    -- Nobody is entered here: of whoever was never on a roster no school has said who they are.
    if t.id is null or core.fold(t.name) <> core.fold(core.body_text(body, 'name')) or t.birth_date <> born then
        perform core.refuse('KD106', 'teacher.differs');
    end if;
    if not core.note_roaming(t.person_id) then perform core.refuse('KD126', 'teacher.account_state', '{"account_state": "closed"}'); end if;
    stays := t.unit_id = u.id and t.state <> 'left';
    -- Its state has just followed: what is changed from here on is that row.
    t := core.lock_teacher(t.id);
    if not stays then perform cmd.join_roster(a, t, u, '{}'); end if;
    return jsonb_build_object('teacher_id', t.id, 'outcome', case when stays then 'unchanged' when t.state = 'left' then 'returned' else 'moved' end);
end $$;
ALTER FUNCTION cmd.teacher_roam(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_search(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    name text := core.body_plain(body, 'name', 0, 50, false);
    unit text := core.body_plain(body, 'unit', 0, 100, false);
begin
    perform auth.spend('read', 'account', a.account_id::text);
    if core.check_national_id(upper(name)) is null then perform core.refuse_field('name', 'audit.id'); end if;
    if name = '' and length(unit) < 2 then perform core.refuse_field('name', 'search.empty'); end if;
    return jsonb_build_object('name', name, 'unit', unit);
end $$;
ALTER FUNCTION cmd.teacher_search(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_settle(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    m       core.teacher_move;
    t       core.teacher;
    reason  text := cmd.need_reason(body, 'reason');
    verdict text := core.body_text(body, 'verdict');
begin
    if verdict not in ('stay', 'return') then perform core.refuse('KC003', 'command.body', '{"field": "verdict", "reason": "word"}'); end if;
    select * into m from core.teacher_move x where x.id = core.body_int(body, 'move_id');
    if m.id is null or m.settle_desk_id is distinct from a.unit_id then perform core.refuse('KD110', 'move.not_visible'); end if;
    m := core.lock_move(m.id);
    t := core.lock_teacher(m.teacher_id);
    if t.person_id = a.person_id then perform core.refuse('KD110', 'move.not_visible'); end if;
    perform cmd.need_open_move(m, body, '{objected}', true);
    if verdict = 'return' then
        perform core.drop_planned(t.id);
        t := core.stand_as(t, m.was);
    end if;
    perform core.end_move(m.id, 'settled', p_settled => verdict);
    perform core.add_teacher_event(t.id, x.unit, 'settle', reason,
            jsonb_build_object('verdict', jsonb_build_object('before', null, 'after', verdict)),
            a.account_id, a.name, a.command_id),
        core.post_school('teacher.settled', x.unit, jsonb_build_object('name', core.mask_name(m.name), 'reason', reason,
            'stays', (select u.name from core.unit u where u.id = case verdict when 'stay' then m.to_unit_id else m.from_unit_id end)), a.command_id)
        from unnest(array[m.from_unit_id, m.to_unit_id]) x(unit);
    return jsonb_build_object('teacher_id', t.id, 'move_id', m.id, 'verdict', verdict);
end $$;
ALTER FUNCTION cmd.teacher_settle(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_show_id(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    purpose text := cmd.need_reason(body, 'purpose');
    t       core.teacher;
begin
    select * into t from core.teacher x where x.id = core.body_int(body, 'teacher_id');
    if t.id is null or not cmd.keeps_roster(a, t.unit_id) then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    return jsonb_build_object('teacher_id', t.id, 'purpose', purpose);
end $$;
ALTER FUNCTION cmd.teacher_show_id(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_take_back(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    m      core.teacher_move := cmd.the_move(a, body, null);
    reason text := cmd.need_reason(body, 'reason');
    t      core.teacher;
begin
    perform cmd.need_open_move(m, body, '{planned,done}', false);
    t := core.lock_teacher(m.teacher_id);
    if m.state = 'done' then t := core.stand_as(t, m.was); end if;
    perform core.end_move(m.id, 'taken_back');
    perform core.add_teacher_event(t.id, case m.kind when 'join' then m.to_unit_id else m.from_unit_id end, 'take_back', reason, '{}',
        a.account_id, a.name, a.command_id);
    return jsonb_build_object('teacher_id', t.id, 'move_id', m.id, 'state', 'taken_back');
end $$;
ALTER FUNCTION cmd.teacher_take_back(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.teacher_unbind(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    t      core.teacher := cmd.account_teacher(a, body, '{open,closed}');
    reason text := cmd.need_reason(body, 'reason');
    ac     core.account := core.teacher_account(t.person_id);
begin
    perform cmd.need_device(ac, true);
    perform auth.unbind_device(ac.id), cmd.tell_teacher(a, t, ac, 'unbind', 'account.unbind', reason);
    return jsonb_build_object('teacher_id', t.id, 'account_state', t.account_state);
end $$;
ALTER FUNCTION cmd.teacher_unbind(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.tell_account(a auth.actor, ac core.account, p_action text, p_reason text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform cmd.note_account(a, ac, p_action, p_reason);
    perform core.post_account('account.' || p_action, ac.email, ac, a.unit_id, jsonb_build_object('reason', p_reason,
        'until', to_char(core.restorable_until(now()) at time zone 'Asia/Taipei', 'YYYY/MM/DD')), a.command_id);
end $$;
ALTER FUNCTION cmd.tell_account(a auth.actor, ac core.account, p_action text, p_reason text) OWNER TO desk_api;
CREATE FUNCTION cmd.tell_teacher(a auth.actor, t core.teacher, ac core.account, p_action text, p_template text, p_reason text) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform cmd.note_teacher(a, t, p_action, p_reason);
    if ac.id is null then
        ac.unit_id := t.unit_id;
        ac.name := t.name;
        ac.account_name := t.account_name;
        ac.account_type := 'teacher';
        ac.email := t.email;
    end if;
    if ac.email <> '' then
        perform core.post_account(p_template, ac.email, ac, a.unit_id, jsonb_build_object('reason', p_reason), a.command_id);
    end if;
end $$;
ALTER FUNCTION cmd.tell_teacher(a auth.actor, t core.teacher, ac core.account, p_action text, p_template text, p_reason text) OWNER TO desk_api;
CREATE FUNCTION cmd.the_account(a auth.actor, body jsonb, p_states text[]) RETURNS core.account
    LANGUAGE plpgsql
    AS $$
declare
    ac   core.account;
    seen bigint := core.body_int(body, 'row_version');
begin
    ac := cmd.managed_account(a, body);
    if ac.row_version <> seen then
        perform core.refuse('KD023', 'account.changed', jsonb_build_object('row_version', ac.row_version, 'state', ac.state));
    end if;
    perform cmd.need_account_state(ac, p_states);
    return ac;
end $$;
ALTER FUNCTION cmd.the_account(a auth.actor, body jsonb, p_states text[]) OWNER TO desk_api;
CREATE FUNCTION cmd.the_case(a auth.actor, body jsonb) RETURNS core.application
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.the_case(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.the_case_in(a auth.actor, p_kind text, body jsonb) RETURNS core.application
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.the_case_in(a auth.actor, p_kind text, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.the_listing(a auth.actor, body jsonb, p_states text[]) RETURNS core.listing
    LANGUAGE plpgsql
    AS $$
declare
    l    core.listing;
    seen bigint := core.body_int(body, 'row_version');
begin
    select * into l from core.listing x where x.id = core.body_int(body, 'listing_id') for no key update;
    if not coalesce(a.reach = 'desk' and l.reviewer_unit_id = a.unit_id, false) then perform core.refuse('KD055', 'listing.not_visible'); end if;
    if l.row_version <> seen or l.state <> all (p_states) then perform cmd.listing_changed(l); end if;
    return l;
end $$;
ALTER FUNCTION cmd.the_listing(a auth.actor, body jsonb, p_states text[]) OWNER TO desk_api;
CREATE FUNCTION cmd.the_move(a auth.actor, body jsonb, p_side text) RETURNS core.teacher_move
    LANGUAGE plpgsql
    AS $$
declare
    m    core.teacher_move;
    side text;
begin
    select * into m from core.teacher_move x where x.id = core.body_int(body, 'move_id');
    side := coalesce(p_side, case when m.kind = 'join' then 'to' else 'from' end);
    if m.id is not null and cmd.keeps_roster(a, case side when 'to' then m.to_unit_id else m.from_unit_id end) then m := core.lock_move(m.id);
    else perform core.refuse('KD110', 'move.not_visible'); end if;
    return m;
end $$;
ALTER FUNCTION cmd.the_move(a auth.actor, body jsonb, p_side text) OWNER TO desk_api;
CREATE TABLE core.release_request (
    id bigint NOT NULL,
    person_id bigint NOT NULL,
    unit_id integer NOT NULL,
    account_id bigint,
    application_id bigint,
    name text NOT NULL,
    national_id text NOT NULL,
    asking_unit_id integer NOT NULL,
    phone text NOT NULL,
    email text NOT NULL,
    note text NOT NULL,
    source uuid NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    asked_at timestamp with time zone DEFAULT now() NOT NULL,
    decided_at timestamp with time zone,
    reason text DEFAULT ''::text NOT NULL,
    by_name text DEFAULT ''::text NOT NULL,
    row_version integer DEFAULT 1 NOT NULL,
    CONSTRAINT release_request_check CHECK ((num_nonnulls(account_id, application_id) = 1)),
    CONSTRAINT release_request_check1 CHECK (((state = 'open'::text) = (decided_at IS NULL))),
    CONSTRAINT release_request_national_id_check CHECK ((national_id ~ '^[A-Z][A-D1289][0-9]{4}[*]{4}$'::text)),
    CONSTRAINT release_request_state_check CHECK ((state = ANY (ARRAY['open'::text, 'released'::text, 'refused'::text])))
);
ALTER TABLE ONLY core.release_request FORCE ROW LEVEL SECURITY;
ALTER TABLE core.release_request OWNER TO desk_owner;
CREATE FUNCTION cmd.the_release(a auth.actor, body jsonb) RETURNS core.release_request
    LANGUAGE plpgsql
    AS $$
declare
    r    core.release_request;
    seen bigint := core.body_int(body, 'row_version');
    desk int;
begin
    select * into r from core.release_request x where x.id = core.body_int(body, 'request_id');
    desk := core.release_desk(r);
    if not coalesce(a.reach = 'desk' and desk = a.unit_id or a.reach = 'unit' and desk is null and r.unit_id = a.unit_id, false) then
        perform core.refuse('KD061', 'release.not_visible');
    end if;
    if r.row_version <> seen or r.state <> 'open' then
        perform core.refuse('KD062', 'release.changed', jsonb_build_object('row_version', r.row_version, 'state', r.state));
    end if;
    return r;
end $$;
ALTER FUNCTION cmd.the_release(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.the_teacher(a auth.actor, body jsonb, p_states text[]) RETURNS core.teacher
    LANGUAGE plpgsql
    AS $$
declare
    t    core.teacher := cmd.kept_teacher(a, body);
    seen bigint := core.body_int(body, 'row_version');
begin
    if t.row_version <> seen then
        perform core.refuse('KD102', 'teacher.changed', jsonb_build_object('row_version', t.row_version, 'state', t.state));
    end if;
    if t.state <> all (p_states) then perform core.refuse('KD103', 'teacher.state', jsonb_build_object('state', t.state)); end if;
    return t;
end $$;
ALTER FUNCTION cmd.the_teacher(a auth.actor, body jsonb, p_states text[]) OWNER TO desk_api;
CREATE FUNCTION cmd.the_unit(a auth.actor, body jsonb) RETURNS core.unit
    LANGUAGE plpgsql
    AS $$
declare
    u    core.unit := cmd.own_unit(a, core.body_int(body, 'unit_id'));
    seen bigint := core.body_int(body, 'row_version');
begin
    if u.row_version <> seen then
        perform core.refuse('KD050', 'unit.changed', jsonb_build_object('row_version', u.row_version, 'eligible', u.eligible));
    end if;
    return u;
end $$;
ALTER FUNCTION cmd.the_unit(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.too_large(p_most integer, p_body text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
    select octet_length(p_body) > coalesce(p_most, 4096)
        or octet_length(p_body) > 65536 and octet_length(p_body) - octet_length(translate(p_body, ',[{', '')) > 1000
$$;
ALTER FUNCTION cmd.too_large(p_most integer, p_body text) OWNER TO desk_api;
CREATE FUNCTION cmd.typed_listing(body jsonb) RETURNS core.listing
    LANGUAGE plpgsql
    AS $$
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
ALTER FUNCTION cmd.typed_listing(body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.typed_unit(body jsonb, p_needs_code boolean DEFAULT true) RETURNS core.unit
    LANGUAGE plpgsql
    AS $$
declare
    w     core.unit;
    fault text;
begin
    w.code := core.body_text(body, 'code');
    if w.code = '' and not p_needs_code then w.code := null; end if;
    w.name := core.body_words(body, 'name', 1, 120);
    w.kind := core.body_text(body, 'kind');
    w.founder := core.body_text(body, 'founder');
    w.address := core.body_words(body, 'address', 0, 200);
    w.phone := core.body_plain(body, 'phone', 0, 60, false);
    if w.phone <> '' then
        fault := core.check_phone(w.phone, false);
        if fault is not null then perform core.refuse_field('phone', fault, '{"use": "phone"}'); end if;
    end if;
    select c.id into w.county_id from core.county c where c.id = core.body_int(body, 'county_id');
    select d.id into w.district_id from core.district d where d.id = core.body_int(body, 'district_id') and d.county_id = w.county_id;
    fault := core.unit_fault(w);
    if fault = 'code.format' then perform core.refuse_field('code', 'unit_code.format'); end if;
    if fault = 'kind.code' then perform core.refuse_field('code', 'unit_code.kind'); end if;
    if fault is not null then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', split_part(fault, '.', 1), 'reason', split_part(fault, '.', 2)));
    end if;
    return w;
end $$;
ALTER FUNCTION cmd.typed_unit(body jsonb, p_needs_code boolean) OWNER TO desk_api;
CREATE FUNCTION cmd.unit_add(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    w      core.unit := cmd.typed_unit(body);
    reason text := cmd.need_reason(body, 'reason');
begin
    return jsonb_build_object('unit_id', cmd.add_unit(a, w, reason), 'code', w.code);
end $$;
ALTER FUNCTION cmd.unit_add(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.unit_assign(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    u      core.unit := cmd.the_unit(a, body);
    scope  text := core.body_text(body, 'account_scope');
    desk   bigint := nullif(core.body_int(body, 'desk_id'), 0);
    reason text := cmd.need_reason(body, 'reason');
begin
    if scope not in ('chief', 'colleague') then
        perform core.refuse('KC003', 'command.body', '{"field": "account_scope", "reason": "word"}');
    end if;
    if desk is not null and not exists (select from core.desk d where d.id = desk) then perform core.refuse('KD009', 'unit.unknown'); end if;
    perform core.assign_unit(u.id, scope, desk::int, reason, a);
    return (select jsonb_build_object('unit_id', x.id, 'account_scope', scope, 'chief_reviewer_id', x.chief_reviewer_id,
        'colleague_reviewer_id', x.colleague_reviewer_id) from core.unit x where x.id = u.id);
end $$;
ALTER FUNCTION cmd.unit_assign(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.unit_close(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    u       core.unit;
    reason  text := cmd.need_reason(body, 'reason');
    waiting jsonb;
    ac      core.account;
begin
    select * into u from core.unit x where x.id = core.body_int(body, 'unit_id');
    if coalesce(cmd.has_unit(a, u), false) then  -- accounts before their unit, as everybody locks them
        select * into ac from core.account x where x.unit_id = u.id and x.account_type = 'chief_manager' and x.state = 'open' order by x.id limit 1;
        if found then ac := core.lock_account(ac.id); end if;
    end if;
    u := cmd.the_unit(a, body);
    perform cmd.need_open_unit(u, true);
    waiting := core.unit_obstacles(u.id);
    if waiting <> '[]' then perform core.refuse('KD052', 'unit.obstacles', jsonb_build_object('obstacles', waiting)); end if;
    perform core.set_unit_eligible(u, false, reason, a);
    if ac.state = 'open' and ac.unit_id = u.id then
        perform core.set_account_state(ac, 'closed'), cmd.tell_account(a, ac, 'close', reason);
    end if;
    return jsonb_build_object('unit_id', u.id, 'eligible', false);
end $$;
ALTER FUNCTION cmd.unit_close(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.unit_contact(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    u      core.unit := core.lock_unit(a.unit_id);
    now_is jsonb := jsonb_build_object('address', u.address, 'phone', u.phone);
    wanted jsonb := core.wanted_fields(body, now_is, '{address,phone}');
    reason text;
begin
    -- What the list has may keep no rule: only what is new is judged.
    if wanted ? 'address' then perform core.body_words(wanted, 'address', 1, 200); end if;
    if wanted ? 'phone' then
        reason := core.check_phone(core.body_text(wanted, 'phone'), false);
        if reason is not null then perform core.refuse_field('phone', reason, '{"use": "phone"}'); end if;
    end if;
    if wanted <> '{}' then
        perform auth.spend('manage', 'account', concat_ws('/', a.account_id, 'unit'));  -- every desk is told
        perform core.mend_unit(u, wanted);
    end if;
    return jsonb_build_object('unit_id', u.id, 'changes', core.changed_fields(now_is, wanted));
end $$;
ALTER FUNCTION cmd.unit_contact(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.unit_merge(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    f      core.unit;
    i      core.unit;
    n      record;
    reason text := cmd.need_reason(body, 'reason');
begin
    -- In one order, whichever goes into which.
    perform cmd.own_unit(a, x) from unnest(array[core.body_int(body, 'unit_id'), core.body_int(body, 'into_id')]) x order by x;
    f := cmd.the_unit(a, body);
    i := cmd.own_unit(a, core.body_int(body, 'into_id'));
    if f.id = i.id then perform core.refuse_field('into_id', 'unit.itself'); end if;
    if core.is_merged(f) then perform core.refuse('KD053', 'unit.merged'); end if;
    perform cmd.need_open_unit(i, true);
    select * into n from core.merge_units(f, i, reason, a);
    return jsonb_build_object('unit_id', f.id, 'into_id', i.id, 'accounts', n.accounts, 'cases', n.cases);
end $$;
ALTER FUNCTION cmd.unit_merge(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.unit_remind(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    u        core.unit;
    how      text := core.body_text(body, 'how');
    standing text;
    mails    int := 0;
begin
    if how not in ('mail', 'letter') then perform core.refuse('KC003', 'command.body', '{"field": "how", "reason": "word"}'); end if;
    select * into u from core.unit x where x.id = core.body_int(body, 'unit_id') and x.chief_reviewer_id = a.unit_id;
    if not found then perform core.refuse('KD040', 'unit.not_visible'); end if;
    standing := core.chief_standing(u.id);
    if standing is null then perform core.refuse('KD041', 'unit.has_chief', jsonb_build_object('unit', u.name)); end if;
    -- What is done counts, not what was refused: the unit is everybody's who reviews it.
    perform auth.spend('remind', 'unit_' || how, u.id::text);
    if how = 'mail' then
        mails := core.remind_unit(u.id, standing, a.unit_id, a.command_id);
        if mails = 0 then perform core.refuse('KD042', 'unit.nobody', jsonb_build_object('unit', u.name)); end if;
    end if;
    insert into core.unit_reminder(unit_id, how, standing, by_account_id, by_name, command_id)
        values (u.id, how, standing, a.account_id, a.name, a.command_id);
    return jsonb_build_object('unit_id', u.id, 'standing', standing, 'mails', mails);
end $$;
ALTER FUNCTION cmd.unit_remind(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.unit_rename(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    u       core.unit := cmd.the_unit(a, body);
    wanted  jsonb := jsonb_build_object('name', core.body_words(body, 'name', 1, 120));
    reason  text := cmd.need_reason(body, 'reason');
    changes jsonb := core.changed_fields(jsonb_build_object('name', u.name), wanted);
begin
    perform cmd.need_open_unit(u, true);
    if wanted ->> 'name' = u.name then perform core.refuse_field('name', 'unit.same_name'); end if;
    perform core.mend_unit(u, wanted), core.note_unit(u.id, 'rename', reason, changes, a);
    return jsonb_build_object('unit_id', u.id, 'changes', changes);
end $$;
ALTER FUNCTION cmd.unit_rename(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION cmd.unit_reopen(a auth.actor, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    u      core.unit := cmd.the_unit(a, body);
    reason text := cmd.need_reason(body, 'reason');
begin
    perform cmd.need_open_unit(u, false), core.set_unit_eligible(u, true, reason, a);
    return jsonb_build_object('unit_id', u.id, 'eligible', true);
end $$;
ALTER FUNCTION cmd.unit_reopen(a auth.actor, body jsonb) OWNER TO desk_api;
CREATE FUNCTION core.account_kind(p_account_type text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select case p_account_type when 'teacher' then '教師個人帳號' else '業務帳號' end $$;
ALTER FUNCTION core.account_kind(p_account_type text) OWNER TO desk_owner;
CREATE FUNCTION core.account_manager(ac core.account) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
    select case when ac.account_type = 'reviewer' then u.parent_id
                when ac.account_type not in ('chief_manager', 'teacher') and u.colleague_reviewer_id is not null then u.colleague_reviewer_id
                when ac.account_type = 'chief_manager' or not u.has_chief then u.chief_reviewer_id end
    from core.unit u where u.id = ac.unit_id
$$;
ALTER FUNCTION core.account_manager(ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.account_obstacles(ac core.account) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
    k     core.obstacle_kind;
    found jsonb;
    whole jsonb := '[]'::jsonb;
begin
    for k in select * from core.obstacle_kind x order by x.ord loop
        execute format('select jsonb_agg(f || jsonb_build_object(''key'', $2)) from core.%I($1) f', k.finder) into found using ac, k.key;
        whole := whole || coalesce(found, '[]');
    end loop;
    return whole;
end $_$;
ALTER FUNCTION core.account_obstacles(ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.account_standing(p_person bigint, OUT state text, OUT name text, OUT bound boolean) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    select coalesce(a.state, case r.state when 'open' then 'roaming' else r.state end, 'waiting'),
           coalesce(a.account_name, case when r.person_id is not null then 'RM_' || t.national_id end, ''),
           coalesce(a.device_bound_at is not null, false)
    from core.teacher t
        left join core.account a on a.person_id = t.person_id and a.account_type = 'teacher' and a.state in ('open', 'closed')
        left join core.roaming r on r.person_id = t.person_id
    where t.person_id = p_person
$$;
ALTER FUNCTION core.account_standing(p_person bigint, OUT state text, OUT name text, OUT bound boolean) OWNER TO desk_owner;
CREATE FUNCTION core.account_type_words(p text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select case p when 'chief_manager' then '總負責人' when 'contact' then '連絡人' when 'operator' then '作業人員'
                  when 'reviewer' then '審核人員' end
$$;
ALTER FUNCTION core.account_type_words(p text) OWNER TO desk_owner;
CREATE TABLE core.catalogue_event (
    id bigint NOT NULL,
    unit_id integer NOT NULL,
    catalogue text NOT NULL,
    item_id bigint NOT NULL,
    action text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    changes jsonb DEFAULT '{}'::jsonb NOT NULL,
    by_account_id bigint,
    by_name text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    command_id uuid,
    CONSTRAINT catalogue_event_action_check CHECK ((action = ANY (ARRAY['add'::text, 'change'::text, 'retire'::text, 'restore'::text]))),
    CONSTRAINT catalogue_event_catalogue_check CHECK ((catalogue = ANY (ARRAY['title'::text, 'subject'::text, 'employment'::text, 'training_role'::text, 'filter'::text])))
);
ALTER TABLE ONLY core.catalogue_event FORCE ROW LEVEL SECURITY;
ALTER TABLE core.catalogue_event OWNER TO desk_owner;
CREATE FUNCTION core.add_catalogue_event(e core.catalogue_event) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    insert into core.catalogue_event(unit_id, catalogue, item_id, action, reason, changes, by_account_id, by_name, command_id)
        values (e.unit_id, e.catalogue, e.item_id, e.action, e.reason, e.changes, e.by_account_id, e.by_name, e.command_id)
$$;
ALTER FUNCTION core.add_catalogue_event(e core.catalogue_event) OWNER TO desk_owner;
CREATE FUNCTION core.add_move(m core.teacher_move) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    -- What was planned for somebody ends with what is done now.
    perform core.drop_planned(m.teacher_id);
    insert into core.teacher_move(teacher_id, name, from_unit_id, to_unit_id, kind, on_date, back_on, reason, state, was, by_name)
        values (m.teacher_id, m.name, m.from_unit_id, m.to_unit_id, m.kind, m.on_date, m.back_on, coalesce(m.reason, ''), m.state, m.was, m.by_name)
        returning id into m.id;
    return m.id;
end $$;
ALTER FUNCTION core.add_move(m core.teacher_move) OWNER TO desk_owner;
CREATE FUNCTION core.add_teacher_event(p_teacher bigint, p_unit integer, p_action text, p_reason text, p_changes jsonb, p_account bigint, p_name text, p_command uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    insert into core.teacher_event(teacher_id, unit_id, action, reason, changes, by_account_id, by_name, command_id)
        values (p_teacher, p_unit, p_action, p_reason, p_changes, p_account, p_name, p_command)
$$;
ALTER FUNCTION core.add_teacher_event(p_teacher bigint, p_unit integer, p_action text, p_reason text, p_changes jsonb, p_account bigint, p_name text, p_command uuid) OWNER TO desk_owner;
CREATE TABLE auth.teacher_request (
    id bigint NOT NULL,
    command_id uuid NOT NULL,
    person_id bigint,
    name text NOT NULL,
    birth_date date NOT NULL,
    account_name text NOT NULL,
    email text NOT NULL,
    verifier jsonb NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE auth.teacher_request OWNER TO desk_owner;
CREATE FUNCTION core.agrees(r auth.teacher_request, t core.teacher) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    v_domain text := auth.domain_of(r.email);
    per      text := case when auth.known_domain(v_domain) then 'person_domain' else 'person_new' end;
    v_key    text := r.person_id || case when per = 'person_domain' then '/' || v_domain else '' end;
    u        auth.quota_state;
begin
    if t.id is null then return false; end if;
    select * into strict u from auth.used('teacher_apply', per, v_key);
    if u.uses < (u.quota).uses and t.state <> 'left' and core.fold(t.name) = core.fold(r.name) and t.birth_date = r.birth_date
        then return true; end if;
    perform auth.count_use(u.quota, v_key);
    return false;
end $$;
ALTER FUNCTION core.agrees(r auth.teacher_request, t core.teacher) OWNER TO desk_owner;
CREATE FUNCTION core.answer_teacher(r auth.teacher_request, t core.teacher) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    me   auth.actor;
    said text := case when not core.agrees(r, t) then 'differs'
                      when exists (select from core.hold h where h.person_id = t.person_id and h.of_teacher) then 'has_account'
                      when exists (select from core.hold h where h.name_key = lower(r.account_name)) then 'name_taken' else 'opened' end;
begin
    if said = 'opened' then
        perform core.open_teacher_account(r, t);
    else
        perform core.post('teacher.' || said, r.email, jsonb_build_object('name', r.name, 'account_name', r.account_name), r.command_id, null);
    end if;
    me.command_id := r.command_id;
    if said <> 'differs' then perform audit.log(me, 'teacher.answer', said, jsonb_build_object('teacher_id', t.id)); end if;
    delete from auth.teacher_request x where x.id = r.id;
    return said;
end $$;
ALTER FUNCTION core.answer_teacher(r auth.teacher_request, t core.teacher) OWNER TO desk_owner;
CREATE FUNCTION core.answer_teachers() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    SET lock_timeout TO '1s'
    AS $$
declare
    r     auth.teacher_request;
    t     core.teacher;
    wrong int := 0;
    late  int := 0;
begin
    for r in select * from auth.teacher_request x order by x.id limit 1000 for update skip locked loop
        select * into t from core.teacher x where x.person_id = r.person_id for no key update skip locked;
        continue when t.id is null and exists (select from core.teacher x where x.person_id = r.person_id);
        begin
            wrong := wrong + (core.answer_teacher(r, t) = 'differs')::int;
        exception when lock_not_available or unique_violation then
            late := late + 1;
        end;
        exit when late >= 3;
    end loop;
    if wrong > 0 then perform audit.add('teacher_apply_wrong', wrong); end if;
end $$;
ALTER FUNCTION core.answer_teachers() OWNER TO desk_owner;
CREATE FUNCTION core.assign_unit(p_unit integer, p_scope text, p_desk integer, p_reason text, a auth.actor) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    was text := (select d.name from core.reviewer_override o join core.desk d on d.id = o.desk_id
        where o.unit_id = p_unit and o.account_scope = p_scope);
begin
    if p_desk is null then
        delete from core.reviewer_override o where o.unit_id = p_unit and o.account_scope = p_scope;
    else
        insert into core.reviewer_override(unit_id, account_scope, desk_id, note) values (p_unit, p_scope, p_desk, p_reason)
            on conflict on constraint reviewer_override_pkey do update set desk_id = excluded.desk_id, note = excluded.note;
    end if;
    perform core.note_unit(p_unit, 'assign', p_reason, jsonb_build_object(p_scope, jsonb_build_object('before', coalesce(was, ''),
        'after', coalesce((select d.name from core.desk d where d.id = p_desk), ''))), a);
end $$;
ALTER FUNCTION core.assign_unit(p_unit integer, p_scope text, p_desk integer, p_reason text, a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION core.blanks() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select '\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000'
$$;
ALTER FUNCTION core.blanks() OWNER TO desk_owner;
CREATE FUNCTION core.body_bool(body jsonb, field text, otherwise boolean DEFAULT NULL::boolean) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
begin
    if otherwise is not null and not body ? field then return otherwise; end if;
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'boolean' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'boolean'));
    end if;
    return (body ->> field)::boolean;
end $$;
ALTER FUNCTION core.body_bool(body jsonb, field text, otherwise boolean) OWNER TO desk_owner;
CREATE FUNCTION core.body_date(body jsonb, field text) RETURNS date
    LANGUAGE plpgsql
    AS $_$
begin
    if core.body_text(body, field) !~ '^(19|20|21)[0-9]{2}-[01][0-9]-[0-3][0-9]$' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'date'));
    end if;
    return to_date(body ->> field, 'YYYY-MM-DD');
exception when datetime_field_overflow or invalid_datetime_format then
    perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'date'));
    return null;
end $_$;
ALTER FUNCTION core.body_date(body jsonb, field text) OWNER TO desk_owner;
CREATE FUNCTION core.body_hex(body jsonb, field text, bytes integer) RETURNS bytea
    LANGUAGE plpgsql
    AS $_$
declare value text := core.body_text(body, field);
begin
    if value !~ ('^([0-9a-f]{2}){' || bytes || '}$') then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'hex'));
    end if;
    return decode(value, 'hex');
end $_$;
ALTER FUNCTION core.body_hex(body jsonb, field text, bytes integer) OWNER TO desk_owner;
CREATE FUNCTION core.body_int(body jsonb, field text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
begin
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'number' or (body ->> field) !~ '^[0-9]{1,15}$' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'integer'));
    end if;
    return (body ->> field)::bigint;
end $_$;
ALTER FUNCTION core.body_int(body jsonb, field text) OWNER TO desk_owner;
CREATE FUNCTION core.body_plain(body jsonb, field text, p_min integer, p_max integer, p_multiline boolean DEFAULT true) RETURNS text
    LANGUAGE plpgsql
    AS $$
declare
    value  text;
    reason text;
begin
    if p_min = 0 and coalesce(jsonb_typeof(body -> field), 'null') = 'null' then return ''; end if;
    value := core.body_text(body, field);
    reason := core.check_text(value, p_min, p_max, p_multiline);
    if reason is not null then
        perform core.refuse_field(field, reason, jsonb_build_object('minimum', p_min, 'maximum', p_max, 'actual', length(value)));
    end if;
    return value;
end $$;
ALTER FUNCTION core.body_plain(body jsonb, field text, p_min integer, p_max integer, p_multiline boolean) OWNER TO desk_owner;
CREATE FUNCTION core.body_text(body jsonb, field text) RETURNS text
    LANGUAGE plpgsql
    AS $$
begin
    if coalesce(jsonb_typeof(body -> field), 'missing') <> 'string' then
        perform core.refuse('KC003', 'command.body', jsonb_build_object('field', field, 'reason', 'text'));
    end if;
    return body ->> field;
end $$;
ALTER FUNCTION core.body_text(body jsonb, field text) OWNER TO desk_owner;
CREATE FUNCTION core.body_words(body jsonb, field text, p_min integer, p_max integer) RETURNS text
    LANGUAGE plpgsql
    AS $$
declare value text := core.body_plain(body, field, p_min, p_max, false);
begin
    if value <> '' and not core.has_letter(value) then perform core.refuse_field(field, 'text.letters'); end if;
    return value;
end $$;
ALTER FUNCTION core.body_words(body jsonb, field text, p_min integer, p_max integer) OWNER TO desk_owner;
CREATE FUNCTION core.catalogue_fields(which text, body jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare f jsonb := jsonb_build_object('name', core.body_words(body, 'name', 1, 30), 'retire_on', null);
begin
    if jsonb_typeof(body -> 'retire_on') <> 'null' then
        if core.body_date(body, 'retire_on') not between core.today() - 3660 and core.today() + 3660 then
            perform core.refuse_field('retire_on', 'date.far');
        end if;
        f := f || jsonb_build_object('retire_on', body -> 'retire_on');
    end if;
    case which
        when 'title' then
            if core.body_text(body, 'staff_group') not in ('teacher', 'staff') then
                perform core.refuse('KC003', 'command.body', '{"field": "staff_group", "reason": "word"}');
            end if;
            f := f || jsonb_build_object('staff_group', body -> 'staff_group');
        when 'subject' then
            if not exists (select from core.teaching_stage s where s.id = core.body_int(body, 'stage_id')) then
                perform core.refuse_field('stage_id', 'choice.unknown');
            end if;
            f := f || jsonb_build_object('stage_id', body -> 'stage_id');
        when 'filter' then
            perform core.check_rule(body -> 'rule');
            f := f || jsonb_build_object('rule', body -> 'rule');
        else null;
    end case;
    return f;
end $$;
ALTER FUNCTION core.catalogue_fields(which text, body jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.catalogue_item(p_catalogue text, p_id bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return case p_catalogue
        when 'title' then (select jsonb_build_object('name', x.name, 'staff_group', x.staff_group, 'retire_on', x.retire_on)
            from core.teacher_title x where x.id = p_id)
        when 'subject' then (select jsonb_build_object('name', x.name, 'stage_id', x.stage_id, 'retire_on', x.retire_on)
            from core.subject x where x.id = p_id)
        when 'filter' then (select jsonb_build_object('name', x.name, 'rule', x.rule, 'retire_on', x.retire_on)
            from core.roster_filter x where x.id = p_id)
        else (select jsonb_build_object('name', x.name, 'retire_on', x.retire_on) from core.roster_word x where x.id = p_id and x.list = p_catalogue)
        end;
end $$;
ALTER FUNCTION core.catalogue_item(p_catalogue text, p_id bigint) OWNER TO desk_owner;
CREATE FUNCTION core.cell(r jsonb, field text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
declare v text := coalesce(r ->> field, '');
begin
    if core.is_plain(v) then return v; end if;
    if length(v) > 2000 then return v; end if;  -- far beyond what any field takes: refused for its length
    v := regexp_replace(v, '[' || core.ignorable() || ']', '', 'g');
    if field in ('name', 'address') then
        v := normalize(core.unified(v), NFC);
        v := regexp_replace(v, '(^|[^' || core.han() || '])[' || core.selectors() || ']+', '\1', 'g');
        v := regexp_replace(v, '([' || core.selectors() || '])[' || core.selectors() || ']+', '\1', 'g');
        v := normalize(v, NFC);
    else
        v := normalize(regexp_replace(v, '[' || core.selectors() || ']', '', 'g'), NFKC);
    end if;
    v := btrim(regexp_replace(v, '^[' || core.blanks() || ']+|[' || core.blanks() || ']+$', '', 'g'));
    v := regexp_replace(v, '([' || core.han() || '])[\u0009-\u000D\u0085\u2028\u2029]+(?=[' || core.han() || '])', '\1', 'g');
    return regexp_replace(v, '[' || core.blanks() || ']+', ' ', 'g');
end $_$;
ALTER FUNCTION core.cell(r jsonb, field text) OWNER TO desk_owner;
CREATE FUNCTION core.change_account(p_account bigint, p_account_type text, p_contact jsonb) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update core.account x set account_type = p_account_type, job_title = p_contact ->> 'job_title', phone = p_contact ->> 'phone',
        fax = p_contact ->> 'fax', email = p_contact ->> 'email', row_version = x.row_version + 1 where x.id = p_account
$$;
ALTER FUNCTION core.change_account(p_account bigint, p_account_type text, p_contact jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.change_teacher(t core.teacher, f jsonb) RETURNS core.teacher
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare n jsonb := core.roster_of(t) || core.identity_of(t) || f;
begin
    update core.teacher x set name = n ->> 'name', sex = n ->> 'sex', birth_date = (n ->> 'birth_date')::date, title_id = (n ->> 'title_id')::int,
            email = n ->> 'email', stage_id = (n ->> 'stage_id')::int,
            subjects = (select coalesce(array_agg(s::int order by o), '{}') from jsonb_array_elements_text(n -> 'subjects') with ordinality y(s, o)),
            unit_note = n ->> 'unit_note', note = n ->> 'note', employment_id = (n ->> 'employment_id')::int,
            training_role_id = (n ->> 'training_role_id')::int, hired_on = (n ->> 'hired_on')::date, licence = n ->> 'licence',
            civil_servant = (n ->> 'civil_servant')::boolean, changed_at = now(), row_version = x.row_version + 1
        where x.id = t.id returning * into t;
    return t;
end $$;
ALTER FUNCTION core.change_teacher(t core.teacher, f jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.changed_fields(p_before jsonb, p_after jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select coalesce(jsonb_object_agg(f.key, jsonb_build_object('before', p_before -> f.key, 'after', f.value)), '{}')
    from jsonb_each(p_after) f where p_before -> f.key is distinct from f.value
$$;
ALTER FUNCTION core.changed_fields(p_before jsonb, p_after jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.check_account_name(p text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$
    select case when length(p) not between 3 and 15 then 'account_name.length'
                when p !~ '^[A-Za-z0-9]+$' then 'account_name.characters'
                when p !~ '^[A-Za-z]{2}' then 'account_name.letters' end
$_$;
ALTER FUNCTION core.check_account_name(p text) OWNER TO desk_owner;
CREATE FUNCTION core.check_choice(f jsonb, field text, p_now jsonb, p_found boolean, p_retired boolean, p_optional boolean DEFAULT true) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if p_optional and jsonb_typeof(f -> field) = 'null' then return; end if;
    perform core.body_int(f, field);
    if p_found is not true then perform core.refuse_field(field, 'choice.unknown'); end if;
    if p_retired and f -> field is distinct from p_now -> field then perform core.refuse_field(field, 'choice.retired'); end if;
end $$;
ALTER FUNCTION core.check_choice(f jsonb, field text, p_now jsonb, p_found boolean, p_retired boolean, p_optional boolean) OWNER TO desk_owner;
CREATE FUNCTION core.check_contact(f jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare reason text;
begin
    perform core.body_words(f, 'job_title', 1, 50);
    reason := core.check_phone(core.body_text(f, 'phone'), false);
    if reason is not null then perform core.refuse_field('phone', reason, '{"use": "phone"}'); end if;
    reason := core.check_phone(core.body_text(f, 'fax'), true);
    if reason is not null then perform core.refuse_field('fax', reason, '{"use": "fax"}'); end if;
    reason := core.check_email(core.body_text(f, 'email'));
    if reason is not null then perform core.refuse_field('email', reason); end if;
end $$;
ALTER FUNCTION core.check_contact(f jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.check_email(p text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
begin
    if length(p) not between 1 and 254 then return 'email.length'; end if;
    if p !~ '^[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&''*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$'
        or strpos(p, '@') > 65 then return 'email.format'; end if;
    return null;
end $_$;
ALTER FUNCTION core.check_email(p text) OWNER TO desk_owner;
CREATE FUNCTION core.check_fields(f jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare reason text;
begin
    if core.body_text(f, 'account_type') not in ('chief_manager', 'contact', 'operator', 'reviewer') then
        perform core.refuse('KC003', 'command.body', '{"field": "account_type", "reason": "word"}');
    end if;
    reason := core.check_account_name(core.body_text(f, 'account_name'));
    if reason is not null then perform core.refuse_field('account_name', reason); end if;
    reason := core.check_name(core.body_text(f, 'name'));
    if reason is not null then perform core.refuse_field('name', reason); end if;
    if core.body_text(f, 'sex') not in ('male', 'female') then
        perform core.refuse('KC003', 'command.body', '{"field": "sex", "reason": "word"}');
    end if;
    perform core.check_contact(f), core.body_words(f, 'subunit', 0, 100);
    perform core.body_int(f, 'unit_id'), core.body_bool(f, 'name_seal_only');
end $$;
ALTER FUNCTION core.check_fields(f jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.check_identity(f jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare
    born   date := core.body_date(f, 'birth_date');
    reason text := core.check_name(core.body_text(f, 'name'));
begin
    if reason is not null then perform core.refuse_field('name', reason); end if;
    if core.body_text(f, 'sex') not in ('male', 'female') then
        perform core.refuse('KC003', 'command.body', '{"field": "sex", "reason": "word"}');
    end if;
    perform core.check_person_number(core.body_text(f, 'national_id'), f ->> 'sex');
    if born > (core.today() - interval '15 years')::date then perform core.refuse_field('birth_date', 'birth.young'); end if;
    if born < (core.today() - interval '100 years')::date then perform core.refuse_field('birth_date', 'birth.old'); end if;
end $$;
ALTER FUNCTION core.check_identity(f jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.check_name(p text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
declare
    letter   constant text := '[' || core.name_letters() || ']';
    mark     constant text := '[' || core.name_marks() || ']';
    selector constant text := '[' || core.selectors() || ']';
    han      constant text := '[' || core.han() || ']';
    c        text;
    before   text := '';  -- letter, han, shaped (a 漢字 with its selector), sign
    sign     text := '';  -- the sign before
    marks    int := 0;    -- on the letter before
    letters  int := 0;
    last     boolean;
    fits     boolean;
begin
    if p = '' then return 'name.empty'; end if;
    if length(p) > 50 then return 'name.length'; end if;
    if p is not nfkc normalized or p ~ '^ | $|  ' or core.has_unseen(p) or p <> core.unified(core.sign_of_name(p)) then
        return 'text.not_normalised';
    end if;
    for i in 1..length(p) loop
        c := substr(p, i, 1);
        last := i = length(p);
        if c in ('‧', '-', ' ') then
            fits := not last and (before in ('letter', 'han', 'shaped') or sign in ('.', '''', '^', ':'));
        elsif c in ('''', '^') then  -- O'Neil; 'Atul and Ka^ti write a glottal stop; between two 漢字 stands the dot only
            fits := sign not in ('''', '^') and not (i = 1 and last) and not (before in ('han', 'shaped') and substr(p, i + 1, 1) ~ han);
        elsif c = '.' then
            fits := before = 'letter';
        elsif c in (':', '_') then
            fits := before = 'letter' and (c = ':' or not last);
        elsif c ~ selector then
            fits := before = 'han';
        elsif c ~ mark then
            fits := before = 'letter' and marks < 4;
        else
            fits := c ~ letter;
        end if;
        if not fits then return 'name.characters'; end if;
        if c ~ selector then
            before := 'shaped';
            sign := '';
        elsif c ~ mark then
            marks := marks + 1;
            sign := '';
        elsif c ~ letter then
            before := case when c ~ han then 'han' else 'letter' end;
            sign := '';
            marks := 0;
            letters := letters + 1;
        else
            before := 'sign';
            sign := c;
        end if;
    end loop;
    return case when letters = 0 then 'name.characters' end;
end $_$;
ALTER FUNCTION core.check_name(p text) OWNER TO desk_owner;
CREATE FUNCTION core.check_national_id(p text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
declare
    letters constant text := 'ABCDEFGHJKLMNPQRSTUVXYWZIO';  -- place + 10 is the letter's two-digit code
    code int;
    total int;
begin
    if length(p) <> 10 then return 'national_id.length'; end if;
    if p !~ '^[A-Z][A-D1289][0-9]{8}$' then return 'national_id.format'; end if;
    code := strpos(letters, left(p, 1)) + 9;
    total := code / 10 + (code % 10) * 9;
    -- The second letter of a 舊式統一證號 counts as the units digit of its code.
    total := total + 8 * case when substr(p, 2, 1) ~ '[A-D]' then (strpos(letters, substr(p, 2, 1)) + 9) % 10
                              else substr(p, 2, 1)::int end;
    for i in 3..9 loop
        total := total + substr(p, i, 1)::int * (10 - i);
    end loop;
    total := total + substr(p, 10, 1)::int;
    return case when total % 10 = 0 then null else 'national_id.checksum' end;
end $_$;
ALTER FUNCTION core.check_national_id(p text) OWNER TO desk_owner;
CREATE FUNCTION core.check_person_number(number text, sex text) RETURNS void
    LANGUAGE plpgsql
    AS $$
declare reason text := core.check_national_id(number);
begin
    if reason is null and core.sex_of_national_id(number) <> sex then reason := 'national_id.sex'; end if;
    if reason is null and core.national_id_ended(number, core.today()) then reason := 'national_id.ended'; end if;
    if reason is not null then perform core.refuse_field('national_id', reason); end if;
end $$;
ALTER FUNCTION core.check_person_number(number text, sex text) OWNER TO desk_owner;
CREATE FUNCTION core.check_phone(p text, p_fax boolean) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $_$
declare
    m text[];
begin
    if p = '' then return 'phone.empty'; end if;
    m := regexp_match(p, '^(09[0-9]{2}-[0-9]{3}-[0-9]{3})()(#(.*))?$');
    if m is null then
        m := regexp_match(p, '^([0-9]+)-([0-9]+)(#(.*))?$');
        if m is null then return 'phone.format'; end if;
        -- The longest area code wins: 03-7… is 037.
        if m[1] is distinct from (select a.area from core.phone_area a where starts_with(m[1] || m[2], a.area)
                                  order by length(a.area) desc limit 1) then
            return 'phone.area';
        end if;
        if not exists (select from core.phone_area a where a.area = m[1] and length(m[2]) = a.digits
                       and (a.first_digits = '' or strpos(a.first_digits, left(m[2], 1)) > 0)) then
            return 'phone.digits';
        end if;
    end if;
    if m[3] is not null and (p_fax or m[4] !~ '^[0-9]{1,7}$') then return 'phone.extension'; end if;
    return null;
end $_$;
ALTER FUNCTION core.check_phone(p text, p_fax boolean) OWNER TO desk_owner;
CREATE FUNCTION core.check_roster(f jsonb, p_now jsonb) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
declare
    title  core.teacher_title;
    word   core.roster_word;
    field  text;
    reason text;
begin
    if f ? 'title_id' then
        select x.* into title from core.teacher_title x where to_jsonb(x.id) = f -> 'title_id';
        perform core.check_choice(f, 'title_id', p_now, title.id is not null, title.retired, false);
        if not title.on_roster then perform core.refuse('KD104', 'teacher.trainee', jsonb_build_object('title', title.name)); end if;
    end if;
    if f ? 'stage_id' then
        perform core.check_choice(f, 'stage_id', p_now, exists (select from core.teaching_stage x where to_jsonb(x.id) = f -> 'stage_id'), false);
    end if;
    foreach field in array '{employment_id,training_role_id}'::text[] loop
        continue when not f ? field;
        word := null;
        select x.* into word from core.roster_word x where to_jsonb(x.id) = f -> field and x.list || '_id' = field;
        perform core.check_choice(f, field, p_now, word.id is not null, word.retired);
    end loop;
    if f ? 'subjects' then perform core.check_subjects(f, p_now); end if;
    if f ? 'email' and core.body_text(f, 'email') <> '' then
        reason := core.check_email(f ->> 'email');
        if reason is not null then perform core.refuse_field('email', reason); end if;
    end if;
    if f ? 'unit_note' then perform core.body_text(f, 'unit_note'), core.body_plain(f, 'unit_note', 0, 200); end if;
    if f ? 'note' then perform core.body_text(f, 'note'), core.body_plain(f, 'note', 0, 500); end if;
    if f ? 'hired_on' and jsonb_typeof(f -> 'hired_on') <> 'null' then
        if core.body_date(f, 'hired_on') > core.today() + 366 then perform core.refuse_field('hired_on', 'date.future'); end if;
    end if;
    if f ? 'licence' and core.body_text(f, 'licence') !~ '^[0-9A-Za-z]{0,4}$' then perform core.refuse_field('licence', 'licence.places'); end if;
    if f ? 'civil_servant' then perform core.body_bool(f, 'civil_servant'); end if;
end $_$;
ALTER FUNCTION core.check_roster(f jsonb, p_now jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.check_rows(p_rows jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if coalesce(jsonb_typeof(p_rows), 'null') <> 'array' then
        perform core.refuse('KC003', 'command.body', '{"field": "rows", "reason": "array"}');
    end if;
end $$;
ALTER FUNCTION core.check_rows(p_rows jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.check_rule(rule jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $_$
declare c jsonb;
begin
    if jsonb_typeof(rule) is distinct from 'object' or coalesce(rule ->> 'join' not in ('all', 'any'), true)
        or jsonb_typeof(rule -> 'conditions') is distinct from 'array' or jsonb_array_length(rule -> 'conditions') not between 1 and 12
        or (select count(*) from jsonb_object_keys(rule)) <> 2 then
        perform core.refuse('KC003', 'command.body', '{"field": "rule", "reason": "form"}');
    end if;
    for c in select x from jsonb_array_elements(rule -> 'conditions') x loop
        if jsonb_typeof(c) <> 'object' or coalesce(c ->> 'how' not in ('any', 'all', 'none'), true)
            or coalesce(c ->> 'field' !~ '^[a-z_]{1,20}$', true)
            or jsonb_typeof(c -> 'values') is distinct from 'array' or (select count(*) from jsonb_object_keys(c)) <> 3 then
            perform core.refuse('KC003', 'command.body', '{"field": "rule", "reason": "form"}');
        end if;
        if jsonb_array_length(c -> 'values') not between 1 and 100
            or exists (select from jsonb_array_elements(c -> 'values') v
                where jsonb_typeof(v) <> 'string' or v #>> '{}' !~ '^[0-9a-z_]{1,20}$') then
            perform core.refuse('KC003', 'command.body', '{"field": "rule", "reason": "values"}');
        end if;
    end loop;
end $_$;
ALTER FUNCTION core.check_rule(rule jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.check_subjects(f jsonb, p_now jsonb) RETURNS void
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    one jsonb;
    s   core.subject;
begin
    if jsonb_typeof(f -> 'subjects') <> 'array' then perform core.refuse('KC003', 'command.body', '{"field": "subjects", "reason": "array"}'); end if;
    if jsonb_array_length(f -> 'subjects') > 6 then
        perform core.refuse_field('subjects', 'subjects.many', jsonb_build_object('maximum', 6, 'actual', jsonb_array_length(f -> 'subjects')));
    end if;
    for one in select x from jsonb_array_elements(f -> 'subjects') x loop
        s := null;
        select x.* into s from core.subject x where to_jsonb(x.id) = one;
        if s.id is null then perform core.refuse_field('subjects', 'choice.unknown'); end if;
        if s.retired and not coalesce(p_now -> 'subjects' @> jsonb_build_array(one), false) then
            perform core.refuse_field('subjects', 'choice.retired');
        end if;
    end loop;
    if (select count(distinct x) from jsonb_array_elements(f -> 'subjects') x) <> jsonb_array_length(f -> 'subjects') then
        perform core.refuse_field('subjects', 'subjects.twice');
    end if;
end $$;
ALTER FUNCTION core.check_subjects(f jsonb, p_now jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.check_text(p text, p_min integer, p_max integer, p_multiline boolean DEFAULT false) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
begin
    if length(p) = 0 and p_min > 0 then return 'text.empty'; end if;
    if length(p) < p_min or length(p) > p_max then return 'text.length'; end if;
    if p ~ ('[' || core.forbidden() || ']|[' || core.marks() || ']{5}') or (not p_multiline and strpos(p, e'\n') > 0) then
        return 'text.control';
    end if;
    -- Prose keeps its full-width punctuation (NFC); what is compared and printed in a field does not (NFKC).
    if p is not nfc normalized or (not p_multiline and (p is not nfkc normalized or strpos(p, '  ') > 0 or p <> core.unified(p)))
        or p ~ ('^[' || core.blanks() || ']|[' || core.blanks() || ']$') or core.has_unseen(p) then return 'text.not_normalised'; end if;
    return null;
end $_$;
ALTER FUNCTION core.check_text(p text, p_min integer, p_max integer, p_multiline boolean) OWNER TO desk_owner;
CREATE FUNCTION core.check_verifier(v jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    if coalesce(jsonb_typeof(v), 'missing') <> 'object' or v ->> 'kdf' is distinct from 'argon2id13'
        or v -> 'opslimit' is distinct from '3'::jsonb or v -> 'memlimit' is distinct from '67108864'::jsonb then
        perform core.refuse('KC003', 'command.body', '{"field": "verifier", "reason": "kdf"}');
    end if;
    perform core.body_hex(v, 'salt', 16), core.body_hex(v, 'stored_key', 32), core.body_hex(v, 'server_key', 32);
end $$;
ALTER FUNCTION core.check_verifier(v jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.chief_standing(p_unit integer) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select case when count(a.id) = 0 then 'none'
                when max(greatest(a.opened_at, a.last_sign_in_at)) > now() - make_interval(days => core.idle_days()) then null
                when max(a.last_sign_in_at) is null then 'never'
                else 'idle' end
    from core.unit u join core.unit_kind k on k.key = u.kind
    left join core.account a on a.unit_id = u.id and a.account_type = 'chief_manager' and a.state = 'open'
    where u.id = p_unit and u.eligible and 'chief_manager' = any (k.account_types)
    group by u.id
$$;
ALTER FUNCTION core.chief_standing(p_unit integer) OWNER TO desk_owner;
CREATE FUNCTION core.close_checkin(c core.checkin, p_state text, p_by text) RETURNS core.checkin
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    insert into core.checkin as x(unit_id, semester, state, people, teachers, staff, on_leave, joined, departed, changed, since, closed_by)
        values (c.unit_id, c.semester, p_state, c.people, c.teachers, c.staff, c.on_leave, c.joined, c.departed, c.changed, c.since, p_by)
        on conflict (unit_id, semester) do update set state = excluded.state, people = excluded.people, teachers = excluded.teachers,
            staff = excluded.staff, on_leave = excluded.on_leave, joined = excluded.joined, departed = excluded.departed, changed = excluded.changed,
            since = excluded.since, closed_by = excluded.closed_by, closed_at = clock_timestamp(), row_version = x.row_version + 1
        returning * into c;
    perform core.keep_roster(c.unit_id, c.semester);
    return c;
end $$;
ALTER FUNCTION core.close_checkin(c core.checkin, p_state text, p_by text) OWNER TO desk_owner;
CREATE FUNCTION core.confirm_entry(t core.teacher, p_semester integer, p_by text) RETURNS core.teacher
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    -- Of no concern to whoever edits it meanwhile: the version stays.
    update core.teacher x set confirmed_semester = p_semester, confirmed_by = p_by,
            confirmed_at = case when p_semester is not null then clock_timestamp() end
        where x.id = t.id returning * into t;
    return t;
end $$;
ALTER FUNCTION core.confirm_entry(t core.teacher, p_semester integer, p_by text) OWNER TO desk_owner;
CREATE FUNCTION core.contact_of(ac core.account) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('job_title', ac.job_title, 'phone', ac.phone, 'fax', ac.fax, 'email', ac.email)
$$;
ALTER FUNCTION core.contact_of(ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.contact_words(p_fields jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select string_agg(w.word, '、' order by w.ord)
    from (values ('job_title', '職稱', 1), ('phone', '聯絡電話', 2), ('fax', '傳真電話', 3), ('email', 'E-Mail', 4)) w(field, word, ord)
    where p_fields ? w.field
$$;
ALTER FUNCTION core.contact_words(p_fields jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.contacts_of(p_unit bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('account_type', a.account_type, 'name', a.name, 'phone', a.phone, 'email', a.email)
            order by a.account_type <> 'chief_manager', a.id), '[]')
        from core.account a where a.unit_id = p_unit and a.state = 'open' and a.account_type in ('chief_manager', 'contact'));
end $$;
ALTER FUNCTION core.contacts_of(p_unit bigint) OWNER TO desk_owner;
CREATE FUNCTION core.content_of(a core.application) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('number', a.number, 'revision', a.revision, 'account_type', a.account_type, 'account_name', a.account_name,
        'name', a.name, 'sex', a.sex, 'national_id', a.national_id, 'job_title', a.job_title, 'unit_id', a.unit_id, 'subunit', a.subunit,
        'phone', a.phone, 'fax', a.fax, 'email', a.email, 'name_seal_only', a.name_seal_only)
        || case when a.takes_over is null then '{}' else jsonb_build_object('takes_over', a.takes_over_name) end
        || case when a.request = 'delete' then jsonb_build_object('request', a.request, 'delete_reason', a.delete_reason) else '{}' end
$$;
ALTER FUNCTION core.content_of(a core.application) OWNER TO desk_owner;
CREATE FUNCTION core.count_look(p_number text, p_unit integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    t core.teacher;
    u auth.quota_state;
begin
    select x.* into t from core.teacher x join core.national_id n on n.person_id = x.person_id where n.number = p_number and x.unit_id <> p_unit;
    if t.id is null then return; end if;
    select * into strict u from auth.used('roster_look', 'person', t.person_id::text);
    perform auth.count_use(u.quota, t.person_id::text);
end $$;
ALTER FUNCTION core.count_look(p_number text, p_unit integer) OWNER TO desk_owner;
CREATE FUNCTION core.count_unit_version() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    new.row_version := old.row_version + 1;
    return new;
end $$;
ALTER FUNCTION core.count_unit_version() OWNER TO desk_owner;
CREATE FUNCTION core.counted_roster(p_unit integer, p_semester core.semester) RETURNS core.checkin
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    c     core.checkin;
    since timestamptz;
begin
    select x.closed_at into since from core.checkin x where x.unit_id = p_unit and x.semester < p_semester order by x.semester desc limit 1;
    since := coalesce(since, core.semester_start(p_semester)::timestamp at time zone 'Asia/Taipei');
    c.unit_id := p_unit;
    c.semester := p_semester;
    c.since := (since at time zone 'Asia/Taipei')::date;
    select count(*), count(*) filter (where k.staff_group = 'teacher'), count(*) filter (where k.staff_group = 'staff'),
            count(*) filter (where t.state = 'on_leave')
        into c.people, c.teachers, c.staff, c.on_leave
        from core.teacher t join core.teacher_title k on k.id = t.title_id where t.unit_id = p_unit and t.state <> 'left';
    select count(*) filter (where e.joined), count(*) filter (where not e.joined) into c.joined, c.changed
        from (select bool_or(x.action in ('register', 'join')) as joined from core.teacher_event x
              join core.teacher t on t.id = x.teacher_id and t.unit_id = p_unit and t.state <> 'left'
              where x.unit_id = p_unit and x.at >= since and x.action in ('register', 'join', 'overwrite', 'edit', 'renumber')
              group by x.teacher_id) e;
    select count(distinct m.teacher_id) into c.departed from core.teacher_move m join core.teacher t on t.id = m.teacher_id
        where m.from_unit_id = p_unit and m.at >= since and m.state in ('done', 'objected', 'settled') and (t.unit_id <> p_unit or t.state = 'left');
    return c;
end $$;
ALTER FUNCTION core.counted_roster(p_unit integer, p_semester core.semester) OWNER TO desk_owner;
CREATE TABLE core.roster_snapshot (
    semester core.semester NOT NULL,
    person_id bigint NOT NULL,
    unit_id integer NOT NULL,
    title_id integer NOT NULL,
    state text NOT NULL,
    departure text,
    stage_id integer,
    subjects integer[] NOT NULL,
    employment_id integer,
    training_role_id integer,
    civil_servant boolean NOT NULL,
    account_state text NOT NULL
);
ALTER TABLE ONLY core.roster_snapshot FORCE ROW LEVEL SECURITY;
ALTER TABLE core.roster_snapshot OWNER TO desk_owner;
CREATE FUNCTION core.counted_snapshot(p_units integer[], p_population text) RETURNS SETOF core.roster_snapshot
    LANGUAGE sql STABLE
    AS $$
    select s.* from core.roster_snapshot s join core.teacher_title t on t.id = s.title_id
    where (p_units is null or s.unit_id = any (p_units)) and s.semester >= core.semester_of(core.today()) - 10 * core.figure_years()
      and core.is_in_population(p_population, t.staff_group, s.state, s.title_id, s.employment_id)
$$;
ALTER FUNCTION core.counted_snapshot(p_units integer[], p_population text) OWNER TO desk_owner;
CREATE TABLE core.county (
    id integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL
);
ALTER TABLE ONLY core.county FORCE ROW LEVEL SECURITY;
ALTER TABLE core.county OWNER TO desk_owner;
CREATE FUNCTION core.county_named(p_name text) RETURNS core.county
    LANGUAGE plpgsql STABLE
    AS $$
declare
    c      core.county;
    folded text;
begin
    select * into c from core.county x where x.name = p_name;
    if c.id is null and length(p_name) between 1 and 20 then
        folded := core.fold(p_name);
        select * into c from core.county x where core.fold(x.name) = folded;
    end if;
    return c;
end $$;
ALTER FUNCTION core.county_named(p_name text) OWNER TO desk_owner;
CREATE FUNCTION core.delete_account(ac core.account) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform core.set_account_state(ac, 'deleted');
    delete from core.hold h where h.account_id = ac.id;
    update auth.credential c set login = null where c.account_id = ac.id;
end $$;
ALTER FUNCTION core.delete_account(ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.departures() RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$
    select '{resign,transfer,retire,appointed,laid_off,died,mistake,unpaid_leave,seconded,lent}'::text[]
$$;
ALTER FUNCTION core.departures() OWNER TO desk_owner;
CREATE FUNCTION core.differs(ac core.account, u core.unit, r jsonb) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select concat_ws('、', case when ac.unit_id <> u.id then '單位' end, case when ac.account_type <> r ->> 'account_type' then '帳號類型' end,
        case when ac.name <> r ->> 'name' then '姓名' end, case when ac.email <> r ->> 'email' then 'E-Mail' end,
        case when ac.phone <> r ->> 'phone' then '聯絡電話' end)
$$;
ALTER FUNCTION core.differs(ac core.account, u core.unit, r jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.district_named(p_county integer, p_name text) RETURNS integer
    LANGUAGE plpgsql STABLE
    AS $$
declare
    d      int;
    folded text;
begin
    select x.id into d from core.district x where x.county_id = p_county and x.name = p_name;
    if d is null and length(p_name) between 1 and 20 then
        folded := core.fold(p_name);
        select x.id into d from core.district x where x.county_id = p_county and core.fold(x.name) = folded;
    end if;
    return d;
end $$;
ALTER FUNCTION core.district_named(p_county integer, p_name text) OWNER TO desk_owner;
CREATE FUNCTION core.drop_planned(p_teacher bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update core.teacher_move x set state = 'taken_back', row_version = x.row_version + 1 where x.teacher_id = p_teacher and x.state = 'planned'
$$;
ALTER FUNCTION core.drop_planned(p_teacher bigint) OWNER TO desk_owner;
CREATE FUNCTION core.end_import(p_id uuid) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update core.roster_import x set undone_at = clock_timestamp() where x.id = p_id
$$;
ALTER FUNCTION core.end_import(p_id uuid) OWNER TO desk_owner;
CREATE FUNCTION core.end_move(p_move bigint, p_state text, p_objection text DEFAULT NULL::text, p_desk integer DEFAULT NULL::integer, p_settled text DEFAULT NULL::text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update core.teacher_move x set state = p_state, objection = coalesce(p_objection, x.objection),
        settle_desk_id = coalesce(p_desk, x.settle_desk_id), settled = p_settled, row_version = x.row_version + 1 where x.id = p_move
$$;
ALTER FUNCTION core.end_move(p_move bigint, p_state text, p_objection text, p_desk integer, p_settled text) OWNER TO desk_owner;
CREATE FUNCTION core.enter_teacher(p_person bigint, p_unit integer, p_number text, f jsonb) RETURNS core.teacher
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare t core.teacher;
begin
    insert into core.teacher(person_id, unit_id, name, sex, national_id, birth_date, title_id, state_since)
        values (p_person, p_unit, f ->> 'name', f ->> 'sex', core.mask_national_id(p_number), (f ->> 'birth_date')::date,
                (f ->> 'title_id')::int, core.today())
        returning * into t;
    return core.change_teacher(t, f);
end $$;
ALTER FUNCTION core.enter_teacher(p_person bigint, p_unit integer, p_number text, f jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.entry_of(p_person bigint) RETURNS core.teacher
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare t core.teacher;
begin
    perform from core.person p where p.id = p_person for no key update;
    select * into t from core.teacher x where x.person_id = p_person for no key update;
    return t;
end $$;
ALTER FUNCTION core.entry_of(p_person bigint) OWNER TO desk_owner;
CREATE FUNCTION core.entry_of_number(p_number text) RETURNS core.teacher
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare v_person bigint := (select n.person_id from core.national_id n where n.number = p_number);
begin
    return case when v_person is not null then core.entry_of(v_person) end;
end $$;
ALTER FUNCTION core.entry_of_number(p_number text) OWNER TO desk_owner;
CREATE FUNCTION core.expire_cases() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    notice   constant interval := make_interval(days => core.setting_int('case_notice_days'));
    a        core.application;
    reminded timestamptz;
    me       auth.actor;
    reminds  int := 0;
    ends     int := 0;
begin
    for a in
        select x.* from core.application x
        where x.state in ('awaiting_paper', 'returned', 'awaiting_opening')
          and x.changed_at < now() + notice - make_interval(days => core.expiry_days(x.state))
          and not (x.state = 'awaiting_paper'
                   and exists (select from core.scan s where s.application_id = x.id and s.revision = x.revision and not s.void))
        order by x.id limit 10000 for no key update of x skip locked
    loop
        select max(d.at) into reminded from core.decision d where d.application_id = a.id and d.action = 'remind' and d.at > a.changed_at;
        if reminded is null then
            perform core.expiry_mail(a, 'application.remind',
                ((greatest(a.changed_at + make_interval(days => core.expiry_days(a.state)), now() + notice))
                at time zone 'Asia/Taipei')::date);
            reminds := reminds + 1;
        elsif reminded <= now() - notice and a.changed_at <= now() - make_interval(days => core.expiry_days(a.state)) then
            perform core.expiry_mail(a, 'application.expire', null);
            update core.application x set state = 'withdrawn', returned_from = null, returned_for = null, decided_at = now(), changed_at = now(),
                row_version = x.row_version + 1 where x.id = a.id;
            perform core.free_hold(a.id);
            perform audit.log(me, 'application.expire', 'done', jsonb_build_object('application_id', a.id, 'state', a.state));
            ends := ends + 1;
        end if;
    end loop;
    return jsonb_build_object('cases_reminded', reminds, 'cases_ended', ends);
end $$;
ALTER FUNCTION core.expire_cases() OWNER TO desk_owner;
CREATE FUNCTION core.expiry_days(p_state text) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
    select nullif(case when p_state in ('awaiting_paper', 'returned') then core.setting_int('case_expiry_days')
                       when p_state = 'awaiting_opening' then core.setting_int('opening_expiry_days') end, 0)
$$;
ALTER FUNCTION core.expiry_days(p_state text) OWNER TO desk_owner;
CREATE FUNCTION core.expiry_mail(a core.application, p_template text, p_day date) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    u core.unit;
    d core.desk;
begin
    select * into strict u from core.unit x where x.id = a.unit_id;
    select * into d from core.desk x where x.id = a.reviewer_unit_id;
    if a.request = 'delete' then
        perform core.post_deletion(case when p_day is null then 'deletion.ended' else 'deletion.remind' end, a, '逾期結案',
            coalesce(to_char(p_day, 'YYYY/MM/DD'), '核章的申請表逾期未送達'), null);
    else
        perform core.post(p_template, a.email, jsonb_build_object('name', a.name, 'number', a.number, 'unit', u.name,
            'day', to_char(p_day, 'YYYY/MM/DD'),
            'reason', case a.state when 'awaiting_paper' then '列印申請表，經核章後送回' when 'returned' then '依退回事項補正後送出'
                                   else '請貴單位總負責人啟用' end,
            'desk', coalesce(d.name, u.name || ' 總負責人'), 'desk_phone', coalesce(nullif(d.phone, ''), u.phone), 'desk_fax', coalesce(d.fax, '')),
            null, a.id);
    end if;
    -- By nobody: the centre itself.
    insert into core.decision(application_id, revision, action, by_name, command_id)
        values (a.id, a.revision, split_part(p_template, '.', 2), '', gen_random_uuid());
end $$;
ALTER FUNCTION core.expiry_mail(a core.application, p_template text, p_day date) OWNER TO desk_owner;
CREATE FUNCTION core.figure_years() RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$ select 6 $$;
ALTER FUNCTION core.figure_years() OWNER TO desk_owner;
CREATE FUNCTION core.fill(p_text text, p_values jsonb) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
declare
    r text := '';
    rest text := p_text;
    m text[];
begin
    loop
        m := regexp_match(rest, '^(.*?)\{([a-z_]+)\}(.*)$');
        exit when m is null;
        r := r || m[1] || coalesce(p_values ->> m[2], '');
        rest := m[3];
    end loop;
    return r || rest;
end $_$;
ALTER FUNCTION core.fill(p_text text, p_values jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.fill_deletion(app core.application, ac core.account) RETURNS core.application
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare number text;
begin
    select n.number into strict number from core.national_id n where n.person_id = ac.person_id and n.current;
    app.request := 'delete';
    app.account_id := ac.id;
    app.person_id := ac.person_id;
    app.account_type := ac.account_type;
    app.account_name := ac.account_name;
    app.name := ac.name;
    app.sex := core.sex_of_national_id(number);
    app.national_id := core.mask_national_id(number);
    app.job_title := ac.job_title;
    app.unit_id := ac.unit_id;
    app.subunit := coalesce((select x.subunit from core.application x where x.id = ac.application_id), '');
    app.phone := ac.phone;
    app.fax := ac.fax;
    app.email := ac.email;
    app.name_seal_only := false;
    app.reviewer_unit_id := core.account_manager(ac);
    app.needs_paper := true;
    app.needs_unit_seal := (select k.needs_unit_seal from core.unit u join core.unit_kind k on k.key = u.kind where u.id = ac.unit_id);
    app.state := 'awaiting_paper';
    return app;
end $$;
ALTER FUNCTION core.fill_deletion(app core.application, ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.fold(p text) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
declare
    folded text := p;
    before text;
begin
    for i in 1..4 loop
        before := folded;
        folded := core.unified(core.sign_of_name(regexp_replace(folded, '[' || core.ignorable() || core.selectors() || ']', '', 'g')));
        select coalesce(string_agg(coalesce((select f.target from core.folding f where f.source = x.c), x.c), '' order by x.n), '') into folded
            from string_to_table(folded, null) with ordinality x(c, n);
        folded := normalize(folded, NFKC);
        exit when folded = before;
    end loop;
    return btrim(regexp_replace(folded, '[' || core.blanks() || ']+', ' ', 'g'));
end $$;
ALTER FUNCTION core.fold(p text) OWNER TO desk_owner;
CREATE FUNCTION core.follow_account() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    update core.teacher x set account_state = s.state, account_name = s.name, account_bound = s.bound, changed_at = now(),
            row_version = x.row_version + 1
        from core.account_standing(new.person_id) s
        where x.person_id = new.person_id and (x.account_state, x.account_name, x.account_bound) is distinct from (s.state, s.name, s.bound);
    return null;
end $$;
ALTER FUNCTION core.follow_account() OWNER TO desk_owner;
CREATE FUNCTION core.follow_email() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare t core.teacher := core.own_entry(new.person_id);
begin
    if t.id is not null and t.state <> 'left' and t.email <> new.email then
        update core.teacher x set email = new.email, changed_at = now(), row_version = x.row_version + 1 where x.id = t.id;
        perform core.add_teacher_event(t.id, t.unit_id, 'edit', '', core.changed_fields(core.roster_of(t), jsonb_build_object('email', new.email)),
            new.id, new.name, null);
    end if;
    return null;
end $$;
ALTER FUNCTION core.follow_email() OWNER TO desk_owner;
CREATE FUNCTION core.follow_hold() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if tg_op = 'DELETE' then
        if not old.of_teacher then perform core.settle_releases(old.person_id, null); end if;
    elsif not new.of_teacher then
        update core.release_request x set account_id = new.account_id, row_version = x.row_version + 1,
                application_id = case when new.account_id is null then new.application_id end
            where x.person_id = new.person_id and x.state = 'open';
    end if;
    return null;
end $$;
ALTER FUNCTION core.follow_hold() OWNER TO desk_owner;
CREATE FUNCTION core.follow_holder() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    update core.release_request x set unit_id = new.unit_id
        where x.person_id = new.person_id and x.state = 'open'
          and new.id = case tg_table_name when 'account' then x.account_id else x.application_id end;
    return null;
end $$;
ALTER FUNCTION core.follow_holder() OWNER TO desk_owner;
CREATE FUNCTION core.follow_roster() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    update core.account a set unit_id = new.unit_id, name = new.name, job_title = w.name, row_version = a.row_version + 1
        from core.teacher_title w
        where a.person_id = new.person_id and a.account_type = 'teacher' and w.id = new.title_id
          and (a.unit_id, a.name, a.job_title) is distinct from (new.unit_id, new.name, w.name);
    return null;
end $$;
ALTER FUNCTION core.follow_roster() OWNER TO desk_owner;
CREATE FUNCTION core.forbid_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    raise exception using errcode = '42501', message = 'append_only',
        detail = jsonb_build_object('table', tg_table_schema || '.' || tg_table_name)::text;
end $$;
ALTER FUNCTION core.forbid_change() OWNER TO desk_owner;
CREATE FUNCTION core.forbidden() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select '\u0001-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uE000-\uF8FF\uFDD0-\uFDEF\uFFFD-\uFFFF\U0001FFFE\U0001FFFF\U0002FFFE\U0002FFFF\U0003FFFE\U0003FFFF\U0004FFFE\U0004FFFF\U0005FFFE\U0005FFFF\U0006FFFE\U0006FFFF\U0007FFFE\U0007FFFF\U0008FFFE\U0008FFFF\U0009FFFE\U0009FFFF\U000AFFFE\U000AFFFF\U000BFFFE\U000BFFFF\U000CFFFE\U000CFFFF\U000DFFFE\U000DFFFF\U000EFFFE-\U0010FFFF' $$;
ALTER FUNCTION core.forbidden() OWNER TO desk_owner;
CREATE FUNCTION core.found_teachers(p_filter jsonb, p_after bigint) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    wanted text := core.fold(p_filter ->> 'unit');
    units  int[];
    rows   jsonb;
begin
    if wanted <> '' then
        select coalesce(array_agg(u.id), '{}') into units from core.unit u
            where core.fold(u.code) = wanted or strpos(core.fold(u.name), wanted) > 0;
    end if;
    select coalesce(jsonb_agg(to_jsonb(x) order by x.id), '[]') into rows from (
        select t.id, t.unit_id, t.name, t.sex, t.national_id, t.title_id, t.state, t.departure, t.state_since, t.stage_id, t.subjects, t.row_version,
            t.account_state, t.account_name
        from core.teacher t
        where (p_filter ->> 'name' = '' or starts_with(t.name, p_filter ->> 'name')) and (units is null or t.unit_id = any (units)) and t.id > p_after
        order by t.id limit 101) x;
    return jsonb_build_object('rows', case when jsonb_array_length(rows) > 100 then rows - 100 else rows end, 'more', jsonb_array_length(rows) > 100);
end $$;
ALTER FUNCTION core.found_teachers(p_filter jsonb, p_after bigint) OWNER TO desk_owner;
CREATE FUNCTION core.free_hold(p_application bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    delete from core.hold where application_id = p_application and account_id is null;
    delete from auth.pending_verifier where application_id = p_application
$$;
ALTER FUNCTION core.free_hold(p_application bigint) OWNER TO desk_owner;
CREATE FUNCTION core.han() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select '\u3005-\u3007\u3400-\u4DBF\u4E00-\u9FFF\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27-\uFA29\U00020000-\U0002FFFD\U00030000-\U0003FFFD' $$;
ALTER FUNCTION core.han() OWNER TO desk_owner;
CREATE FUNCTION core.has_letter(p text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $$
begin
    return p ~ ('[' || core.name_letters() || ']');
end $$;
ALTER FUNCTION core.has_letter(p text) OWNER TO desk_owner;
CREATE FUNCTION core.has_lost(p text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $$
begin
    return not core.is_plain(p) and p ~ ('[' || core.lost() || ']');
end $$;
ALTER FUNCTION core.has_lost(p text) OWNER TO desk_owner;
CREATE FUNCTION core.has_unseen(p text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
    select p ~ ('[' || core.ignorable() || core.selectors() || ']')
        and p ~ ('[' || core.ignorable() || ']|(^|[^' || core.han() || '])[' || core.selectors() || ']')
$$;
ALTER FUNCTION core.has_unseen(p text) OWNER TO desk_owner;
CREATE FUNCTION core.hash_consent() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    new.sha256 := encode(sha256(convert_to(new.text, 'UTF8')), 'hex');
    return new;
end $$;
ALTER FUNCTION core.hash_consent() OWNER TO desk_owner;
CREATE FUNCTION core.hash_of(content jsonb) RETURNS text
    LANGUAGE sql STABLE
    AS $$
    select left(encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), 12)
$$;
ALTER FUNCTION core.hash_of(content jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.hidden_figures(p_figures integer[]) RETURNS integer[]
    LANGUAGE sql IMMUTABLE
    AS $$
    with f as (select n, i from unnest(p_figures) with ordinality x(n, i) where n > 0),
    small as (select i from f where n < core.smallest_figure())
    select case when not exists (select from small) then '{}'::int[]
        else (select array_agg(i::int) from small)
            || coalesce((select i::int from f where n >= core.smallest_figure() order by n, i limit 1), 0) end
$$;
ALTER FUNCTION core.hidden_figures(p_figures integer[]) OWNER TO desk_owner;
CREATE FUNCTION core.identity_of(t core.teacher) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('name', t.name, 'sex', t.sex, 'birth_date', t.birth_date)
$$;
ALTER FUNCTION core.identity_of(t core.teacher) OWNER TO desk_owner;
CREATE FUNCTION core.idle_days() RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$ select 180 $$;
ALTER FUNCTION core.idle_days() OWNER TO desk_owner;
CREATE FUNCTION core.ignorable() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select '\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE03-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\U000110BD\U000110CD\U00013430-\U0001343F\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A\U000E0000-\U000E00FF\U000E01F0-\U000E0FFF' $$;
ALTER FUNCTION core.ignorable() OWNER TO desk_owner;
CREATE TABLE core.roster_import_row (
    import_id uuid NOT NULL,
    teacher_id bigint NOT NULL,
    outcome text NOT NULL,
    was jsonb NOT NULL,
    move_id bigint,
    row_version integer NOT NULL,
    CONSTRAINT roster_import_row_outcome_check CHECK ((outcome = ANY (ARRAY['new'::text, 'moved'::text, 'returned'::text, 'overwritten'::text, 'left'::text])))
);
ALTER TABLE ONLY core.roster_import_row FORCE ROW LEVEL SECURITY;
ALTER TABLE core.roster_import_row OWNER TO desk_owner;
CREATE FUNCTION core.import_rows(p_id uuid) RETURNS SETOF core.roster_import_row
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform from core.teacher t where t.id in (select x.teacher_id from core.roster_import_row x where x.import_id = p_id)
        order by t.id for no key update;
    return query select x.* from core.roster_import_row x where x.import_id = p_id order by x.teacher_id;
end $$;
ALTER FUNCTION core.import_rows(p_id uuid) OWNER TO desk_owner;
CREATE FUNCTION core.insert_unit(w core.unit) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    insert into core.unit(code, name, kind, founder, county_id, district_id, address, phone)
        values (w.code, w.name, w.kind, w.founder, w.county_id, w.district_id, w.address, w.phone) returning id into w.id;
    insert into core.unit_code(code, unit_id) values (w.code, w.id);
    return w.id;
end $$;
ALTER FUNCTION core.insert_unit(w core.unit) OWNER TO desk_owner;
CREATE FUNCTION core.invite_successor(p_account bigint, p_successor text, p_email text, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    ac core.account;
    u  core.unit;
    d  core.desk;
begin
    select * into strict ac from core.account x where x.id = p_account;
    select * into strict u from core.unit x where x.id = ac.unit_id;
    select * into d from core.desk x where x.id = u.chief_reviewer_id;
    perform core.post('handover.invite', p_email, jsonb_build_object('successor', p_successor, 'name', ac.name, 'unit', u.name, 'code', u.code,
        'desk', coalesce(d.name, ''), 'desk_phone', coalesce(d.phone, '')), p_command, null);
end $$;
ALTER FUNCTION core.invite_successor(p_account bigint, p_successor text, p_email text, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.is_alone(ac core.account) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return ac.state = 'open' and not exists (select from core.account x
        where x.unit_id = ac.unit_id and x.account_type = ac.account_type and x.state = 'open' and x.id <> ac.id);
end $$;
ALTER FUNCTION core.is_alone(ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.is_in_population(p_population text, p_group text, p_state text, p_title integer, p_employment integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
    select p_population = 'everybody' or p_state = 'active' and (
        p_group = 'teacher' and case when p_employment is null then p_title not in (14, 15) else p_employment in (1, 3, 5) end
        or p_group = 'staff' and p_population = 'with_staff')
$$;
ALTER FUNCTION core.is_in_population(p_population text, p_group text, p_state text, p_title integer, p_employment integer) OWNER TO desk_owner;
CREATE FUNCTION core.is_last_chief(ac core.account) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return ac.account_type = 'chief_manager' and core.is_alone(ac)
        and exists (select from core.unit u where u.id = ac.unit_id and u.eligible);
end $$;
ALTER FUNCTION core.is_last_chief(ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.is_last_move(m core.teacher_move, p_of_joins boolean) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return not exists (select from core.teacher_move x where x.teacher_id = m.teacher_id and x.id > m.id and x.state <> 'taken_back'
        and (x.kind = 'join' or not p_of_joins));
end $$;
ALTER FUNCTION core.is_last_move(m core.teacher_move, p_of_joins boolean) OWNER TO desk_owner;
CREATE FUNCTION core.is_leave(p_kind text) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ select p_kind in ('unpaid_leave', 'seconded', 'lent') $$;
ALTER FUNCTION core.is_leave(p_kind text) OWNER TO desk_owner;
CREATE FUNCTION core.is_merged(u core.unit) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return not exists (select from core.unit_code c where c.code = u.code and c.unit_id = u.id);
end $$;
ALTER FUNCTION core.is_merged(u core.unit) OWNER TO desk_owner;
CREATE FUNCTION core.is_plain(p text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
begin
    return p ~ '^[\u0021-\u003E\u0040-\u007E\u4E00-\u9FFF]*$';
end $_$;
ALTER FUNCTION core.is_plain(p text) OWNER TO desk_owner;
CREATE FUNCTION core.is_same_person(t core.teacher, f jsonb) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare u auth.quota_state;
begin
    select * into strict u from auth.used('roster_look', 'person', t.person_id::text);
    return u.uses <= (u.quota).uses and core.fold(t.name) = core.fold(f ->> 'name') and t.birth_date = (f ->> 'birth_date')::date;
end $$;
ALTER FUNCTION core.is_same_person(t core.teacher, f jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.is_touched(r core.roster_import_row) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    t core.teacher;
    m core.teacher_move;
begin
    select * into t from core.teacher x where x.id = r.teacher_id;
    select * into m from core.teacher_move x where x.id = r.move_id;
    return t.row_version <> r.row_version + case when r.was ? 'planned' and m.state = 'done' then 1 else 0 end
        or m.id is not null and (m.state not in ('planned', 'done') or not core.is_last_move(m, false))
        or m.id is null and exists (select from core.teacher_move x where x.teacher_id = t.id and x.state = 'planned');
end $$;
ALTER FUNCTION core.is_touched(r core.roster_import_row) OWNER TO desk_owner;
CREATE FUNCTION core.keep_closure() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if tg_op = 'INSERT' then
        insert into core.unit_closure(ancestor, descendant, depth) values (new.id, new.id, 0);
    else
        if exists (select from core.unit_closure where ancestor = new.id and descendant = new.parent_id) then
            perform core.refuse('KD005', 'field.invalid', '{"field": "parent_id", "reason": "unit.loop"}');
        end if;
        delete from core.unit_closure c using core.unit_closure below, core.unit_closure above
            where below.ancestor = new.id and above.descendant = old.parent_id
              and c.descendant = below.descendant and c.ancestor = above.ancestor;
    end if;
    if new.parent_id is not null then
        insert into core.unit_closure(ancestor, descendant, depth)
            select above.ancestor, below.descendant, above.depth + below.depth + 1
            from core.unit_closure above, core.unit_closure below
            where above.descendant = new.parent_id and below.ancestor = new.id;
    end if;
    return null;
end $$;
ALTER FUNCTION core.keep_closure() OWNER TO desk_owner;
CREATE FUNCTION core.keep_override() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform core.set_reviewers(array[coalesce(new.unit_id, old.unit_id)]);
    return null;
end $$;
ALTER FUNCTION core.keep_override() OWNER TO desk_owner;
CREATE FUNCTION core.keep_release(r core.release_request, p_number text, p_installation text, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    h core.hold;
begin
    if exists (select from core.release_request x where x.source = r.source) then return; end if;
    select n.person_id into strict r.person_id from core.national_id n where n.number = p_number;
    -- Those who decide have several about this number already: one more changes nothing for them.
    if not auth.spend_release(r.person_id, r.email, p_installation) then return; end if;
    select * into h from core.hold x where x.person_id = r.person_id and not x.of_teacher;
    if not found then
        perform core.post_release('release.released', r, '', p_command);
        return;
    end if;
    r.account_id := h.account_id;
    r.application_id := case when h.account_id is null then h.application_id end;
    r.unit_id := coalesce((select x.unit_id from core.account x where x.id = r.account_id),
                          (select x.unit_id from core.application x where x.id = r.application_id));
    perform core.tell_holder(r, p_command);
    insert into core.release_request(person_id, unit_id, account_id, application_id, name, national_id, asking_unit_id, phone, email, note, source)
        values (r.person_id, r.unit_id, r.account_id, r.application_id, r.name, r.national_id, r.asking_unit_id, r.phone, r.email, r.note, r.source)
        on conflict (source) do nothing;
end $$;
ALTER FUNCTION core.keep_release(r core.release_request, p_number text, p_installation text, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.keep_roster(p_unit integer, p_semester core.semester) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    delete from core.roster_snapshot s where s.unit_id = p_unit and s.semester = p_semester;
    insert into core.roster_snapshot(semester, person_id, unit_id, title_id, state, departure, stage_id, subjects, employment_id, training_role_id,
            civil_servant, account_state)
        select p_semester, t.person_id, t.unit_id, t.title_id, t.state, t.departure, t.stage_id, t.subjects, t.employment_id, t.training_role_id,
            t.civil_servant, t.account_state
        from core.teacher t where t.unit_id = p_unit and t.state <> 'left'
        on conflict (semester, person_id) do update set unit_id = excluded.unit_id, title_id = excluded.title_id, state = excluded.state,
            departure = excluded.departure, stage_id = excluded.stage_id, subjects = excluded.subjects, employment_id = excluded.employment_id,
            training_role_id = excluded.training_role_id, civil_servant = excluded.civil_servant,
            account_state = excluded.account_state;
end $$;
ALTER FUNCTION core.keep_roster(p_unit integer, p_semester core.semester) OWNER TO desk_owner;
CREATE FUNCTION core.keep_teacher_request(p_number text, f jsonb, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform auth.spend('teacher_apply', 'mailbox', auth.mailbox_of(f ->> 'email'));
    if exists (select from core.hold h where h.name_key = lower(f ->> 'account_name'))
        then perform core.refuse('KD002', 'account_name.taken'); end if;
    insert into auth.teacher_request(command_id, person_id, name, birth_date, account_name, email, verifier)
        values (p_command, (select n.person_id from core.national_id n where n.number = p_number), f ->> 'name', (f ->> 'birth_date')::date,
                f ->> 'account_name', f ->> 'email', jsonb_build_object('salt', f #> '{verifier,salt}', 'opslimit', f #> '{verifier,opslimit}',
                    'memlimit', f #> '{verifier,memlimit}', 'stored_key', f #> '{verifier,stored_key}', 'server_key', f #> '{verifier,server_key}'));
end $$;
ALTER FUNCTION core.keep_teacher_request(p_number text, f jsonb, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.least_desk() RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$ select 1 $$;
ALTER FUNCTION core.least_desk() OWNER TO desk_owner;
CREATE FUNCTION core.leave_roster(t core.teacher, p_kind text, p_on date, p_back date) RETURNS core.teacher
    LANGUAGE sql
    AS $$
    select core.stand_as(t, jsonb_build_object('state', case when core.is_leave(p_kind) then 'on_leave' else 'left' end,
        'departure', p_kind, 'state_since', p_on, 'back_on', p_back))
$$;
ALTER FUNCTION core.leave_roster(t core.teacher, p_kind text, p_on date, p_back date) OWNER TO desk_owner;
CREATE FUNCTION core.lock_account(p_account bigint) RETURNS core.account
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare ac core.account;
begin
    perform from core.application x where x.account_id = p_account and x.state in ('awaiting_paper', 'awaiting_review') for no key update;
    perform from core.application x where x.id = (select y.application_id from core.account y where y.id = p_account) for no key update;
    select * into ac from core.account x where x.id = p_account for no key update;
    perform from core.unit u where u.id = ac.unit_id for no key update;
    return ac;
end $$;
ALTER FUNCTION core.lock_account(p_account bigint) OWNER TO desk_owner;
CREATE FUNCTION core.lock_checkin(p_unit integer, p_semester core.semester) RETURNS core.checkin
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare c core.checkin;
begin
    -- There may be no row yet: two who close at once wait for each other at the unit.
    perform core.lock_unit(p_unit);
    select * into c from core.checkin x where x.unit_id = p_unit and x.semester = p_semester for no key update;
    return c;
end $$;
ALTER FUNCTION core.lock_checkin(p_unit integer, p_semester core.semester) OWNER TO desk_owner;
CREATE TABLE core.roster_import (
    id uuid NOT NULL,
    number integer NOT NULL,
    unit_id integer,
    by_account_id bigint,
    by_name text NOT NULL,
    list_name text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    undone_at timestamp with time zone
);
ALTER TABLE ONLY core.roster_import FORCE ROW LEVEL SECURITY;
ALTER TABLE core.roster_import OWNER TO desk_owner;
CREATE FUNCTION core.lock_import(p_id uuid) RETURNS core.roster_import
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare i core.roster_import;
begin
    select * into i from core.roster_import x where x.id = p_id for no key update;
    return i;
end $$;
ALTER FUNCTION core.lock_import(p_id uuid) OWNER TO desk_owner;
CREATE FUNCTION core.lock_move(p_move bigint) RETURNS core.teacher_move
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare m core.teacher_move;
begin
    perform from core.teacher t where t.id = (select x.teacher_id from core.teacher_move x where x.id = p_move) for no key update;
    select * into m from core.teacher_move x where x.id = p_move for no key update;
    return m;
end $$;
ALTER FUNCTION core.lock_move(p_move bigint) OWNER TO desk_owner;
CREATE FUNCTION core.lock_own_account(p_account bigint) RETURNS core.account
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare ac core.account;
begin
    select * into strict ac from core.account x where x.id = p_account for no key update;
    return ac;
end $$;
ALTER FUNCTION core.lock_own_account(p_account bigint) OWNER TO desk_owner;
CREATE FUNCTION core.lock_teacher(p_teacher bigint) RETURNS core.teacher
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare t core.teacher;
begin
    select * into t from core.teacher x where x.id = p_teacher for no key update;
    return t;
end $$;
ALTER FUNCTION core.lock_teacher(p_teacher bigint) OWNER TO desk_owner;
CREATE FUNCTION core.lock_unit(p_unit integer) RETURNS core.unit
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare u core.unit;
begin
    select * into strict u from core.unit x where x.id = p_unit for no key update;
    return u;
end $$;
ALTER FUNCTION core.lock_unit(p_unit integer) OWNER TO desk_owner;
CREATE FUNCTION core.lost() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select '\u003F\u25A1\u3013\uE000-\uF8FF\uFF1F\uFFFC\uFFFD\U000F0000-\U000FFFFD\U00100000-\U0010FFFD' $$;
ALTER FUNCTION core.lost() OWNER TO desk_owner;
CREATE FUNCTION core.mail_pause(p_tries integer) RETURNS interval
    LANGUAGE sql IMMUTABLE
    AS $$
    select case when p_tries <= 1 then interval '1 minute' when p_tries = 2 then interval '5 minutes' when p_tries = 3 then interval '30 minutes'
                else interval '1 hour' end
$$;
ALTER FUNCTION core.mail_pause(p_tries integer) OWNER TO desk_owner;
CREATE FUNCTION core.mail_queue() RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (
        with open as (select m.*, case m.state when 'sending' then 'waiting' else m.state end as shown from core.mail m
                      where m.state in ('waiting', 'sending', 'failed', 'unsure') and m.error <> 'kept back'),
        newest as (select o.* from open o order by o.id desc limit 1000)
        select jsonb_build_object(
            'counts', (select coalesce(jsonb_object_agg(c.shown, c.n), '{}') from (select o.shown, count(*) as n from open o group by o.shown) c),
            'sent_at', (select core.utc(m.due_at - interval '10 minutes') from core.mail m where m.state = 'sent' order by m.id desc limit 1),
            'mails', (select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'at', core.utc(n.at), 'template', n.template, 'subject', n.subject,
                'address', core.masked_address(n.address), 'state', n.shown, 'tries', n.tries, 'due_at', core.utc(n.due_at), 'error', n.error,
                'number', (select x.number from core.application x where x.id = n.application_id)) order by n.id desc), '[]') from newest n)));
end $$;
ALTER FUNCTION core.mail_queue() OWNER TO desk_owner;
CREATE FUNCTION core.marks() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select '\u0300-\u034E\u0350-\u036F\u0483-\u0489\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0898-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A70\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B55-\u0B57\u0B62\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0F18\u0F19\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17B6-\u17D3\u17DD\u1885\u1886\u18A9\u1920-\u192B\u1930-\u193B\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F\u1AB0-\u1ACE\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u20D0-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\uA66F-\uA672\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uFB1E\uFE20-\uFE2F\U000101FD\U000102E0\U00010376-\U0001037A\U00010A01-\U00010A03\U00010A05\U00010A06\U00010A0C-\U00010A0F\U00010A38-\U00010A3A\U00010A3F\U00010AE5\U00010AE6\U00010D24-\U00010D27\U00010EAB\U00010EAC\U00010EFD-\U00010EFF\U00010F46-\U00010F50\U00010F82-\U00010F85\U00011000-\U00011002\U00011038-\U00011046\U00011070\U00011073\U00011074\U0001107F-\U00011082\U000110B0-\U000110BA\U000110C2\U00011100-\U00011102\U00011127-\U00011134\U00011145\U00011146\U00011173\U00011180-\U00011182\U000111B3-\U000111C0\U000111C9-\U000111CC\U000111CE\U000111CF\U0001122C-\U00011237\U0001123E\U00011241\U000112DF-\U000112EA\U00011300-\U00011303\U0001133B\U0001133C\U0001133E-\U00011344\U00011347\U00011348\U0001134B-\U0001134D\U00011357\U00011362\U00011363\U00011366-\U0001136C\U00011370-\U00011374\U00011435-\U00011446\U0001145E\U000114B0-\U000114C3\U000115AF-\U000115B5\U000115B8-\U000115C0\U000115DC\U000115DD\U00011630-\U00011640\U000116AB-\U000116B7\U0001171D-\U0001172B\U0001182C-\U0001183A\U00011930-\U00011935\U00011937\U00011938\U0001193B-\U0001193E\U00011940\U00011942\U00011943\U000119D1-\U000119D7\U000119DA-\U000119E0\U000119E4\U00011A01-\U00011A0A\U00011A33-\U00011A39\U00011A3B-\U00011A3E\U00011A47\U00011A51-\U00011A5B\U00011A8A-\U00011A99\U00011C2F-\U00011C36\U00011C38-\U00011C3F\U00011C92-\U00011CA7\U00011CA9-\U00011CB6\U00011D31-\U00011D36\U00011D3A\U00011D3C\U00011D3D\U00011D3F-\U00011D45\U00011D47\U00011D8A-\U00011D8E\U00011D90\U00011D91\U00011D93-\U00011D97\U00011EF3-\U00011EF6\U00011F00\U00011F01\U00011F03\U00011F34-\U00011F3A\U00011F3E-\U00011F42\U00013440\U00013447-\U00013455\U00016AF0-\U00016AF4\U00016B30-\U00016B36\U00016F4F\U00016F51-\U00016F87\U00016F8F-\U00016F92\U00016FE4\U00016FF0\U00016FF1\U0001BC9D\U0001BC9E\U0001CF00-\U0001CF2D\U0001CF30-\U0001CF46\U0001D165-\U0001D169\U0001D16D-\U0001D172\U0001D17B-\U0001D182\U0001D185-\U0001D18B\U0001D1AA-\U0001D1AD\U0001D242-\U0001D244\U0001DA00-\U0001DA36\U0001DA3B-\U0001DA6C\U0001DA75\U0001DA84\U0001DA9B-\U0001DA9F\U0001DAA1-\U0001DAAF\U0001E000-\U0001E006\U0001E008-\U0001E018\U0001E01B-\U0001E021\U0001E023\U0001E024\U0001E026-\U0001E02A\U0001E08F\U0001E130-\U0001E136\U0001E2AE\U0001E2EC-\U0001E2EF\U0001E4EC-\U0001E4EF\U0001E8D0-\U0001E8D6\U0001E944-\U0001E94A' $$;
ALTER FUNCTION core.marks() OWNER TO desk_owner;
CREATE FUNCTION core.mask_name(p text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
declare
    parts text[];
    seps  text[];
    n     int;
    r     text;
begin
    if p ~ '[\u2027 ]' then
        parts := regexp_split_to_array(p, '[\u2027 ]');
        select array_agg(x[1] order by o) into seps from regexp_matches(p, '[\u2027 ]', 'g') with ordinality t(x, o);
    else
        -- a character is a base with its marks
        select array_agg(x[1] order by o) into parts
            from regexp_matches(p, '.[' || core.marks() || core.selectors() || ']*', 'g') with ordinality t(x, o);
    end if;
    n := coalesce(array_length(parts, 1), 0);
    r := '';
    for i in 1..n loop
        r := r || case when n = 1 or (i > 1 and (i < n or n = 2)) then '○' else parts[i] end
               || coalesce(seps[i], '');
    end loop;
    return r;
end $$;
ALTER FUNCTION core.mask_name(p text) OWNER TO desk_owner;
CREATE FUNCTION core.mask_national_id(p text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select left(p, 6) || '****' $$;
ALTER FUNCTION core.mask_national_id(p text) OWNER TO desk_owner;
CREATE FUNCTION core.masked_address(p_address text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$ select left(p_address, 1) || '***' || coalesce(substring(p_address from '@[^@]*$'), '') $_$;
ALTER FUNCTION core.masked_address(p_address text) OWNER TO desk_owner;
CREATE FUNCTION core.may(a core.application) RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$
    select array_remove(array[
        case when opens and waits or step = 'sign_in_and_seal' then 'application.print' end,
        case when a.state = 'returned' then 'application.correct' end,
        case when opens and (waits or a.state = 'returned') then 'application.withdraw' end,
        case when waits and not opens then 'deletion.withdraw' end,
        case when step in ('seal', 'seal_anew', 'reprint', 'sign_in_and_seal') then 'application.receive' end,
        case when a.state in ('awaiting_paper', 'awaiting_review') then 'application.approve' end,
        case when a.state = 'awaiting_opening' then 'application.open_as' end,
        case when opens and waits then 'application.return' end,
        case when waits or a.state = 'returned' then 'application.reject' end,
        case when opens and a.state = 'approved' then 'application.take_back' end,
        case when a.needs_paper and (waits or a.state = 'returned' or step = 'sign_in_and_seal') then 'scan.attach' end], null)
    from (select core.next_step(a) as step, a.request = 'open' as opens,
                 a.state in ('awaiting_paper', 'awaiting_review', 'awaiting_opening') as waits) s
$$;
ALTER FUNCTION core.may(a core.application) OWNER TO desk_owner;
CREATE FUNCTION core.may_have_been(p_lost text, p_whole text) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $_$
declare
    pattern text := '^';
    part    text;
    run     int := 0;
begin
    if core.is_plain(p_lost) or not core.has_lost(p_lost) or core.has_lost(p_whole) then return false; end if;
    foreach part in array string_to_array(p_lost, null) loop
        if core.has_lost(part) then
            run := run + 1;
        else
            -- One character of a double-byte text is lost as one sign or as two.
            pattern := pattern || case when run > 0 then format('.{1,%s}', run) else '' end || regexp_replace(part, '([^[:alnum:]])', '\\\1');
            run := 0;
        end if;
    end loop;
    return p_whole ~ (pattern || case when run > 0 then format('.{1,%s}', run) else '' end || '$');
end $_$;
ALTER FUNCTION core.may_have_been(p_lost text, p_whole text) OWNER TO desk_owner;
CREATE FUNCTION core.may_renumber(t core.teacher) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return exists (select from core.national_id n where n.person_id = t.person_id and n.current and n.number ~ '^[A-Z][A-D89]')
        and not exists (select from core.hold h where h.person_id = t.person_id and not h.of_teacher);
end $$;
ALTER FUNCTION core.may_renumber(t core.teacher) OWNER TO desk_owner;
CREATE FUNCTION core.mend_unit(u core.unit, p_wanted jsonb) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    insert into core.unit_mend(unit_id, field, listed, mended)
        select u.id, f.key, to_jsonb(u) ->> f.key, f.value from jsonb_each_text(p_wanted) f
        on conflict on constraint unit_mend_pkey do update set mended = excluded.mended;
    delete from core.unit_mend m where m.unit_id = u.id and m.listed = m.mended;
    update core.unit x set name = coalesce(p_wanted ->> 'name', x.name), address = coalesce(p_wanted ->> 'address', x.address),
        phone = coalesce(p_wanted ->> 'phone', x.phone) where x.id = u.id;
end $$;
ALTER FUNCTION core.mend_unit(u core.unit, p_wanted jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.mended(p_unit integer, p_field text, p_held text, p_listed text, OUT value text, OUT warning text) RETURNS record
    LANGUAGE plpgsql
    AS $$
declare m core.unit_mend;
begin
    value := p_listed;
    select * into m from core.unit_mend x where x.unit_id = p_unit and x.field = p_field;
    if m.unit_id is not null then
        if p_listed = m.listed or core.may_have_been(p_listed, m.mended) then
            value := m.mended;
            warning := p_field || '.mended';
            return;
        end if;
        delete from core.unit_mend x where x.unit_id = p_unit and x.field = p_field;
        if p_listed <> m.mended then warning := p_field || '.mend_ended'; end if;
    elsif core.may_have_been(p_listed, p_held) then
        value := p_held;
        warning := p_field || '.kept';
    end if;
end $$;
ALTER FUNCTION core.mended(p_unit integer, p_field text, p_held text, p_listed text, OUT value text, OUT warning text) OWNER TO desk_owner;
CREATE FUNCTION core.merge_rosters(p_from integer, p_into integer) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update core.teacher t set unit_id = p_into, changed_at = now(), row_version = t.row_version + 1 where t.unit_id = p_from
$$;
ALTER FUNCTION core.merge_rosters(p_from integer, p_into integer) OWNER TO desk_owner;
CREATE FUNCTION core.merge_units(f core.unit, i core.unit, p_reason text, a auth.actor, OUT accounts bigint, OUT cases bigint) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    open_states constant text[] := '{awaiting_paper,awaiting_review,awaiting_opening,returned}'::text[];
    k core.unit_kind;
begin
    select * into strict k from core.unit_kind y where y.key = i.kind;
    if exists (select from core.account x where x.unit_id = f.id and x.state not in ('taken_back', 'removed')
            and x.account_type <> all (k.account_types || array['teacher']))
        or exists (select from core.application p where p.unit_id = f.id and p.state = any (open_states)
            and p.account_type <> all (k.account_types)) then
        perform core.refuse('KD008', 'account_type.not_offered', jsonb_build_object('kind', k.key));
    end if;
    update core.account x set unit_id = i.id, row_version = x.row_version + 1
        where x.unit_id = f.id and x.state not in ('taken_back', 'removed') and x.account_type <> 'teacher';  -- these go with the roster
    get diagnostics accounts = row_count;
    -- Their history goes along: both sides are told to look again.
    perform sync.log_change(y.unit, null, 'account_event', 'U', e.id)
        from core.account_event e join core.account x on x.id = e.account_id cross join unnest(array[f.id, i.id]) y(unit) where x.unit_id = i.id;
    update core.application p set unit_id = i.id, row_version = p.row_version + 1, changed_at = now()
        where p.unit_id = f.id and p.state = any (open_states);
    get diagnostics cases = row_count;
    perform core.move_cases_of(i), core.merge_rosters(f.id, i.id);
    update core.unit_code c set unit_id = i.id, until = coalesce(c.until, now()) where c.unit_id = f.id;
    update core.unit x set eligible = false where x.id = f.id;
    perform core.note_unit(f.id, 'merge', p_reason,
            jsonb_build_object('into', jsonb_build_object('before', '', 'after', i.name || ' ' || i.code)), a),
        core.note_unit(i.id, 'merge_into', p_reason,
            jsonb_build_object('from', jsonb_build_object('before', '', 'after', f.name || ' ' || f.code)), a);
end $$;
ALTER FUNCTION core.merge_units(f core.unit, i core.unit, p_reason text, a auth.actor, OUT accounts bigint, OUT cases bigint) OWNER TO desk_owner;
CREATE FUNCTION core.move_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform core.move_cases_of(new);
    return null;
end $$;
ALTER FUNCTION core.move_cases() OWNER TO desk_owner;
CREATE FUNCTION core.move_cases_of(u core.unit) RETURNS void
    LANGUAGE plpgsql
    AS $$
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
        from (select x.id, core.reviewer_of(u, x.account_type) as desk from core.application x where x.unit_id = u.id) w
        where a.id = w.id and a.state in ('awaiting_paper', 'awaiting_review', 'awaiting_opening', 'returned')
          and a.reviewer_unit_id is distinct from w.desk
          and (w.desk is not null or u.colleague_reviewer_id is null and a.account_type <> 'chief_manager');
end $$;
ALTER FUNCTION core.move_cases_of(u core.unit) OWNER TO desk_owner;
CREATE FUNCTION core.name_letters() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select '\u0041-\u005A\u0061-\u007A\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u0131\u0134-\u013E\u0141-\u0148\u014A-\u017E\u0180-\u01C3\u01CD-\u01F0\u01F4-\u02AF\u0370-\u0373\u0376\u0377\u037B-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03CF\u03D7-\u03E1\u03F3\u03F7\u03F8\u03FA-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0560-\u0586\u0588\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u0674\u0679-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088E\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0960\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09E0\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A35\u0A38\u0A39\u0A5C\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDE\u0EDF\u0F00\u0F40-\u0F42\u0F44-\u0F47\u0F49-\u0F4C\u0F4E-\u0F51\u0F53-\u0F56\u0F58-\u0F5B\u0F5D-\u0F68\u0F6A-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FD-\u115E\u1161-\u119D\u119F-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u1426\u1428-\u166C\u166F-\u167F\u1780-\u17B3\u17D7\u17DC\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1D00-\u1D2B\u1D2F\u1D3B\u1D4E\u1D6B-\u1D77\u1D79-\u1D9A\u1E00-\u1E99\u1E9C-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F70\u1F72\u1F74\u1F76\u1F78\u1F7A\u1F7C\u1F80-\u1FB4\u1FB6-\u1FBA\u1FBC\u1FC2-\u1FC4\u1FC6-\u1FC8\u1FCA\u1FCC\u1FD0-\u1FD2\u1FD6-\u1FDA\u1FE0-\u1FE2\u1FE4-\u1FEA\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FF8\u1FFA\u1FFC\u2132\u214E\u2183\u2184\u2C60-\u2C7B\u2C7E\u2C7F\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u3005-\u3007\u3031-\u3035\u303B\u303C\u3041-\u3096\u309D\u309E\u30A1-\u30FA\u30FC-\u30FE\u3105-\u312F\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4F7\uA4F9-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69B\uA6A0-\uA6E5\uA722-\uA76F\uA771-\uA787\uA78B\uA78D\uA78E\uA790-\uA7CA\uA7D0\uA7D1\uA7D3\uA7D5-\uA7D9\uA7F5-\uA7F7\uA7FA-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB60-\uAB68\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27-\uFA29\uFE73\U000104B0-\U000104D3\U000104D8-\U000104FB\U00010780\U00010D00-\U00010D23\U00011103-\U00011126\U00011144\U00011147\U00011400-\U00011434\U00011447-\U0001144A\U0001145F-\U00011461\U00011AB0-\U00011ABF\U00011FB0\U00016800-\U00016A38\U00016F00-\U00016F4A\U00016F50\U00016F93-\U00016F9F\U00016FE3\U0001AFF0-\U0001AFF3\U0001AFF5-\U0001AFFB\U0001AFFD\U0001AFFE\U0001B000-\U0001B122\U0001B132\U0001B150-\U0001B152\U0001B155\U0001B164-\U0001B167\U0001DF00-\U0001DF1E\U0001DF25-\U0001DF2A\U0001E100-\U0001E12C\U0001E137-\U0001E13D\U0001E14E\U0001E2C0-\U0001E2EB\U0001E7E0-\U0001E7E6\U0001E7E8-\U0001E7EB\U0001E7ED\U0001E7EE\U0001E7F0-\U0001E7FE\U0001E900-\U0001E943\U0001E94B\U00020000-\U0002FFFD\U00030000-\U0003FFFD' $$;
ALTER FUNCTION core.name_letters() OWNER TO desk_owner;
CREATE FUNCTION core.name_marks() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select '\u0300-\u034E\u0350-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD\u0859-\u085B\u0898-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951\u0952\u0955-\u0957\u0962\u0963\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A70\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B55-\u0B57\u0B62\u0B63\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0F18\u0F19\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F\u109A-\u109D\u135D-\u135F\u17B6-\u17D3\u17DD\u1920-\u192B\u1930-\u193B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F\u1B00-\u1B04\u1B34-\u1B44\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BE6-\u1BF3\u1C24-\u1C37\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0\u1DC1\u1DF8\u1DFA\u20F0\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\uA66F\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8E0-\uA8F1\uA8FF\uA926-\uA92D\uA980-\uA983\uA9B3-\uA9C0\uA9E5\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uFB1E\uFE2E\uFE2F\U000102E0\U00010D24-\U00010D27\U00010EFD-\U00010EFF\U00011100-\U00011102\U00011127-\U00011134\U00011145\U00011146\U0001133B\U00011435-\U00011446\U0001145E\U00016F4F\U00016F51-\U00016F87\U00016F8F-\U00016F92\U00016FF0\U00016FF1\U0001D242-\U0001D244\U0001E08F\U0001E130-\U0001E136\U0001E2EC-\U0001E2EF\U0001E944-\U0001E94A' $$;
ALTER FUNCTION core.name_marks() OWNER TO desk_owner;
CREATE FUNCTION core.national_id_ended(p text, p_day date) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
    select p ~ '^[A-Z][A-D]' and p_day >= date '2031-01-01'
$$;
ALTER FUNCTION core.national_id_ended(p text, p_day date) OWNER TO desk_owner;
CREATE FUNCTION core.next_step(a core.application) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select case a.state
        when 'awaiting_paper' then case when a.paper_revision = 1 then 'seal' else 'seal_anew' end
        when 'awaiting_review' then 'review'
        when 'awaiting_opening' then 'opening'
        when 'returned' then case when not a.needs_paper then 'correct' when a.returned_for = 'paper' then 'reprint'
                                  when a.returned_for = 'data_only' then 'correct' else 'correct_and_seal' end
        when 'approved' then case when a.request = 'delete' then 'none'
                             when a.needs_paper and not core.paper_counts(a) then 'sign_in_and_seal' else 'sign_in' end
        when 'rejected' then case when a.request = 'delete' then 'none' else 'apply_anew' end
        else 'none' end
$$;
ALTER FUNCTION core.next_step(a core.application) OWNER TO desk_owner;
CREATE FUNCTION core.next_words(a core.application, p_desk text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select case core.next_step(a)
        when 'seal' then format('申請表請列印並核章，送至 %s。', p_desk)
        when 'seal_anew' then format('第 %s 版的申請表請列印並核章，送至 %s；先前的版次不再有效。', a.revision, p_desk)
        when 'review' then '審核結果將另行通知。'
        when 'opening' then '審核結果將另行通知。'
        when 'correct' then '請於「查詢申請進度」開啟本案，修正後重新送出；'
            || case when a.needs_paper then '已收到的核章表仍然有效，不必重新列印、核章。' else '不必列印、核章。' end
        when 'correct_and_seal' then '請於「查詢申請進度」開啟本案，修正後重新送出。送出後請重新列印並核章；先前列印的申請表不再有效。'
        when 'reprint' then '申請資料不必修改。請於「查詢申請進度」開啟本案，按「資料無誤，重新列印核章」，將新列印的申請表核章後送回。'
        when 'sign_in' then case when a.keyed_in then '請於登入畫面按「忘記帳號密碼」，以寄到本信箱的驗證碼設定密碼後登入。'
                                 else '即日起請以申請時設定的密碼登入。' end
        when 'sign_in_and_seal' then format('即日起請以申請時設定的密碼登入。核章的申請表尚未送達，請仍列印、核章並送至 %s。', p_desk)
        else '' end
$$;
ALTER FUNCTION core.next_words(a core.application, p_desk text) OWNER TO desk_owner;
CREATE FUNCTION core.note_import(p_import uuid, p_outcome text, p_was jsonb, p_teacher bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    insert into core.roster_import_row(import_id, teacher_id, outcome, was, move_id, row_version)
        select p_import, t.id, p_outcome, p_was, case when p_outcome in ('moved', 'returned', 'left') then
            (select max(m.id) from core.teacher_move m where m.teacher_id = t.id) end, t.row_version
        from core.teacher t where t.id = p_teacher
$$;
ALTER FUNCTION core.note_import(p_import uuid, p_outcome text, p_was jsonb, p_teacher bigint) OWNER TO desk_owner;
CREATE FUNCTION core.note_roaming(p_person bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if (core.teacher_account(p_person)).state = 'closed' then return false; end if;
    insert into core.roaming as r(person_id) values (p_person) on conflict (person_id) do update set last_at = now() where r.state = 'open';
    return found;
end $$;
ALTER FUNCTION core.note_roaming(p_person bigint) OWNER TO desk_owner;
CREATE FUNCTION core.note_unit(p_unit integer, p_action text, p_reason text, p_changes jsonb, a auth.actor) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    insert into core.unit_event(unit_id, action, reason, changes, by_account_id, by_name, command_id)
        values (p_unit, p_action, p_reason, p_changes, a.account_id, coalesce(a.name, ''), a.command_id);
end $$;
ALTER FUNCTION core.note_unit(p_unit integer, p_action text, p_reason text, p_changes jsonb, a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION core.obstacle_last_chief(ac core.account) RETURNS SETOF jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('unit_id', ac.unit_id) where core.is_last_chief(ac)
$$;
ALTER FUNCTION core.obstacle_last_chief(ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.obstacle_waiting_cases(ac core.account) RETURNS SETOF jsonb
    LANGUAGE sql STABLE
    AS $$
    select jsonb_build_object('application_id', x.id, 'number', x.number) from core.application x
    where core.is_alone(ac) and x.state in ('awaiting_review', 'awaiting_opening')
      and case ac.account_type when 'reviewer' then x.reviewer_unit_id = ac.unit_id
                               when 'chief_manager' then x.reviewer_unit_id is null and x.unit_id = ac.unit_id else false end
    order by x.id limit 20
$$;
ALTER FUNCTION core.obstacle_waiting_cases(ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.open_account(p_application bigint, p_account_type text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    a  core.application;
    v  jsonb;
    id bigint;
begin
    select * into strict a from core.application x where x.id = p_application for no key update;
    -- Nobody has set a password for what was keyed in: its person does, with a code that is mailed (auth/recover.sql).
    if a.keyed_in then
        v := core.unknown_verifier();
    else
        select p.verifier into strict v from auth.pending_verifier p where p.application_id = a.id;
    end if;
    insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email, application_id)
        values (a.account_name, a.person_id, a.name, p_account_type, a.unit_id, a.job_title, a.phone, a.fax, a.email, a.id)
        returning account.id into id;
    insert into auth.credential(account_id, login, salt, opslimit, memlimit, stored_key, server_key)
        values (id, lower(a.account_name), decode(v ->> 'salt', 'hex'), (v ->> 'opslimit')::int, (v ->> 'memlimit')::int,
                decode(v ->> 'stored_key', 'hex'), decode(v ->> 'server_key', 'hex'));
    update core.hold set account_id = id where application_id = a.id;
    if not found then raise exception 'case % holds nothing', a.id; end if;
    return id;
end $$;
ALTER FUNCTION core.open_account(p_application bigint, p_account_type text) OWNER TO desk_owner;
CREATE FUNCTION core.open_import(p_id uuid, p_unit integer, p_account bigint, p_name text, p_list text) RETURNS core.roster_import
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare i core.roster_import;
begin
    insert into core.roster_import(id, unit_id, by_account_id, by_name, list_name) values (p_id, p_unit, p_account, p_name, p_list)
        on conflict (id) do nothing;
    select * into i from core.roster_import x where x.id = p_id and x.unit_id = p_unit and x.by_account_id = p_account and x.undone_at is null
        and x.at > clock_timestamp() - interval '7 days' for no key update;
    return i;
end $$;
ALTER FUNCTION core.open_import(p_id uuid, p_unit integer, p_account bigint, p_name text, p_list text) OWNER TO desk_owner;
CREATE FUNCTION core.open_of_deleted(app core.application) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare ac core.account;
begin
    select * into ac from core.account x where x.id = coalesce(app.takes_over, app.account_id) and x.state in ('open', 'closed');
    if ac.id is null then return jsonb_build_object('obstacles', '[]'::jsonb, 'cases', 0, 'requests', 0); end if;
    return jsonb_build_object(
        'obstacles', (select coalesce(jsonb_agg(o), '[]') from jsonb_array_elements(core.account_obstacles(ac)) o
            where app.takes_over is null or o ->> 'key' not in ('account.last_chief', 'application.waits')),
        'cases', (select count(*) from core.application x where x.unit_id = ac.unit_id and x.reviewer_unit_id is null
            and x.state in ('awaiting_opening', 'returned')),
        'requests', (select count(*) from core.release_request r
            where r.unit_id = ac.unit_id and r.state = 'open' and core.release_desk(r) is null));
end $$;
ALTER FUNCTION core.open_of_deleted(app core.application) OWNER TO desk_owner;
CREATE FUNCTION core.open_teacher_account(r auth.teacher_request, t core.teacher) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    ac core.account;
    v  constant jsonb := r.verifier;
begin
    insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email)
        values (r.account_name, t.person_id, t.name, 'teacher', t.unit_id,
                (select w.name from core.teacher_title w where w.id = t.title_id), '', '', r.email)
        returning * into ac;
    insert into auth.credential(account_id, login, salt, opslimit, memlimit, stored_key, server_key)
        values (ac.id, lower(r.account_name), decode(v ->> 'salt', 'hex'), (v ->> 'opslimit')::int, (v ->> 'memlimit')::int,
                decode(v ->> 'stored_key', 'hex'), decode(v ->> 'server_key', 'hex'));
    insert into core.hold(name_key, person_id, of_teacher, account_id) values (lower(r.account_name), t.person_id, true, ac.id);
    perform core.add_teacher_event(t.id, t.unit_id, 'apply', '', '{}', ac.id, t.name, r.command_id);
    perform core.post_own('teacher.opened', ac, '{}', r.command_id);
    if t.email = '' then
        update core.teacher x set email = r.email, changed_at = now(), row_version = x.row_version + 1 where x.id = t.id;
    elsif lower(t.email) <> lower(r.email) then
        ac.email := t.email;
        perform core.post_own('teacher.opened_notice', ac, '{}', r.command_id);
    end if;
end $$;
ALTER FUNCTION core.open_teacher_account(r auth.teacher_request, t core.teacher) OWNER TO desk_owner;
CREATE FUNCTION core.own_entry(p_person bigint) RETURNS core.teacher
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare t core.teacher;
begin
    select * into t from core.teacher x where x.person_id = p_person for no key update;
    return t;
end $$;
ALTER FUNCTION core.own_entry(p_person bigint) OWNER TO desk_owner;
CREATE FUNCTION core.own_notes_of(t core.teacher) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('title_id', t.title_id, 'unit_note', t.unit_note, 'note', t.note,
        'employment_id', t.employment_id, 'hired_on', t.hired_on)
$$;
ALTER FUNCTION core.own_notes_of(t core.teacher) OWNER TO desk_owner;
CREATE FUNCTION core.paper_counts(a core.application) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$
    select coalesce(a.received_revision >= a.paper_revision, false)
$$;
ALTER FUNCTION core.paper_counts(a core.application) OWNER TO desk_owner;
CREATE FUNCTION core.person_of(p_number text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare found_id bigint;
begin
    select n.person_id into found_id from core.national_id n where n.number = p_number;
    if found_id is not null then return found_id; end if;
    insert into core.person default values returning person.id into found_id;
    insert into core.national_id(person_id, number) values (found_id, p_number) on conflict (number) do nothing;
    if found then return found_id; end if;
    delete from core.person p where p.id = found_id;  -- another transaction was faster
    select n.person_id into strict found_id from core.national_id n where n.number = p_number;
    return found_id;
end $$;
ALTER FUNCTION core.person_of(p_number text) OWNER TO desk_owner;
CREATE FUNCTION core.place_hold(p_name text, p_person bigint, p_application bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if exists (select from core.hold where person_id = p_person and not of_teacher) then perform core.refuse('KD001', 'person.has_account'); end if;
    if exists (select from core.hold where name_key = lower(p_name)) then perform core.refuse('KD002', 'account_name.taken'); end if;
    insert into core.hold(name_key, person_id, application_id) values (lower(p_name), p_person, p_application);
end $$;
ALTER FUNCTION core.place_hold(p_name text, p_person bigint, p_application bigint) OWNER TO desk_owner;
CREATE FUNCTION core.post(p_template text, p_address text, p_values jsonb, p_command uuid, p_application bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    t core.mail_template;
    v record;
begin
    select * into strict t from core.mail_template where key = p_template;
    -- One pass over the template's own marks: a value that looks like a mark stays text.
    for v in select distinct m[1] as mark from regexp_matches(t.subject || t.body, '\{([a-z_]+)\}', 'g') m loop
        if not p_values ? v.mark then raise exception 'mail % lacks %', p_template, v.mark; end if;
    end loop;
    insert into core.mail(template, address, subject, body, command_id, application_id)
        values (p_template, p_address, regexp_replace(core.fill(t.subject, p_values), '[\r\n]+', ' ', 'g'),
                core.fill(t.body, p_values), p_command, p_application);
end $$;
ALTER FUNCTION core.post(p_template text, p_address text, p_values jsonb, p_command uuid, p_application bigint) OWNER TO desk_owner;
CREATE FUNCTION core.post_account(p_template text, p_address text, ac core.account, p_by_unit integer, p_values jsonb, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    u core.unit;
    d core.desk;
begin
    select * into strict u from core.unit x where x.id = ac.unit_id;
    select * into d from core.desk x where x.id = p_by_unit;
    perform core.post(p_template, p_address, jsonb_build_object('name', ac.name, 'account_name', ac.account_name,
        'unit', u.name, 'account_kind', core.account_kind(ac.account_type),
        'desk', coalesce(d.name, u.name || ' 總負責人'), 'desk_phone', coalesce(nullif(d.phone, ''), u.phone)) || p_values, p_command, null);
end $$;
ALTER FUNCTION core.post_account(p_template text, p_address text, ac core.account, p_by_unit integer, p_values jsonb, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.post_deletion(p_template text, app core.application, p_how text, p_reason text, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    u core.unit;
    d core.desk;
begin
    select * into strict u from core.unit x where x.id = app.unit_id;
    select * into d from core.desk x where x.id = app.reviewer_unit_id;
    perform core.post(p_template, x.address, jsonb_build_object('name', app.name, 'account_name', app.account_name, 'number', app.number,
            'unit', u.name, 'how', p_how, 'reason', p_reason, 'desk', coalesce(d.name, ''), 'desk_phone', coalesce(d.phone, '')),
            p_command, app.id)
        from (select app.email as address union select ac.email from core.account ac where ac.id = app.asked_by and ac.state = 'open') x;
end $$;
ALTER FUNCTION core.post_deletion(p_template text, app core.application, p_how text, p_reason text, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.post_listing(p_template text, l core.listing, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare d core.desk;
begin
    select * into d from core.desk x where x.id = l.reviewer_unit_id;
    perform core.post(p_template, l.email, jsonb_build_object('name', l.applicant, 'number', l.number, 'unit', l.name, 'reason', l.reason,
        'code', coalesce((select u.code from core.unit u where u.id = l.unit_id), ''),
        'listed', coalesce((select u.name from core.unit u where u.id = l.unit_id), ''),
        'desk', coalesce(d.name, ''), 'desk_phone', coalesce(d.phone, '')), p_command, null);
end $$;
ALTER FUNCTION core.post_listing(p_template text, l core.listing, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.post_own(p_template text, ac core.account, p_values jsonb, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform core.post(p_template, ac.email, p_values || jsonb_build_object('name', ac.name, 'account_name', ac.account_name,
        'account_kind', core.account_kind(ac.account_type), 'unit', (select u.name from core.unit u where u.id = ac.unit_id)), p_command, null);
end $$;
ALTER FUNCTION core.post_own(p_template text, ac core.account, p_values jsonb, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.post_release(p_template text, r core.release_request, p_reason text, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare d core.desk;
begin
    select x.* into d from core.desk x join core.unit u on u.id = x.id where u.kind = 'inservice_net' order by x.id limit 1;
    perform core.post(p_template, r.email, jsonb_build_object('name', r.name, 'reason', p_reason,
        'desk', coalesce(d.name, '教師進修網'), 'desk_phone', coalesce(d.phone, '')), p_command, null);
end $$;
ALTER FUNCTION core.post_release(p_template text, r core.release_request, p_reason text, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.post_result(p_template text, p_application bigint, p_account_type text, p_reason text, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    a core.application;
    u core.unit;
    d core.desk;
begin
    select * into strict a from core.application where id = p_application;
    select * into strict u from core.unit where id = a.unit_id;
    select * into d from core.desk where id = a.reviewer_unit_id;
    perform core.post(p_template, a.email, jsonb_build_object('name', a.name, 'number', a.number, 'unit', u.name,
        'account_name', a.account_name, 'account_type', core.account_type_words(p_account_type), 'reason', p_reason,
        'desk', coalesce(d.name, u.name || ' 總負責人'), 'desk_phone', coalesce(nullif(d.phone, ''), u.phone),
        'desk_fax', coalesce(d.fax, ''), 'next', core.next_words(a, coalesce(d.name, u.name || ' 總負責人')),
        -- A desk's words are 核准 and 不核准, a 總負責人's 啟用 and 不通過, in the mail as on the buttons.
        'opening', case when a.reviewer_unit_id is null then '啟用' else '核准' end,
        'verdict', case when a.reviewer_unit_id is null then '不通過' else '不核准' end), p_command, p_application);
end $$;
ALTER FUNCTION core.post_result(p_template text, p_application bigint, p_account_type text, p_reason text, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.post_school(p_template text, p_unit integer, p_values jsonb, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare whom text[];
begin
    select array_agg(distinct a.email) into whom from core.account a
        where a.unit_id = p_unit and a.account_type = 'chief_manager' and a.state = 'open';
    if whom is null then select array_agg(d.email) into whom from core.desk d where d.id = core.roster_desk(p_unit) and d.email <> ''; end if;
    perform core.post(p_template, w, jsonb_build_object('school', (select u.name from core.unit u where u.id = p_unit)) || p_values, p_command, null)
        from unnest(coalesce(whom, '{}')) w;
end $$;
ALTER FUNCTION core.post_school(p_template text, p_unit integer, p_values jsonb, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.reason_texts(p_keys text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select coalesce(array_agg(r.text order by r.id), '{}') from core.return_reason r where r.key = any(p_keys));
end $$;
ALTER FUNCTION core.reason_texts(p_keys text[]) OWNER TO desk_owner;
CREATE FUNCTION core.refuse(code text, key text, detail jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    raise exception using errcode = code, message = key, detail = detail::text;
end $$;
ALTER FUNCTION core.refuse(code text, key text, detail jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.refuse_account(u core.unit, r jsonb) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
declare k core.unit_kind;
begin
    if u.id is null then return 'code.unknown'; end if;
    select * into strict k from core.unit_kind x where x.key = u.kind;
    return case when not (case when k.is_desk then r ->> 'account_type' = 'reviewer' else r ->> 'account_type' = any (k.account_types) end)
            then 'type.not_offered'
        else coalesce(core.check_account_name(r ->> 'account_name'), core.check_name(r ->> 'name'), core.check_national_id(r ->> 'national_id'),
            case when core.national_id_ended(r ->> 'national_id', core.today()) then 'national_id.ended' end,
            core.check_email(r ->> 'email'), core.check_phone(r ->> 'phone', false),
            case when core.check_phone(r ->> 'fax', true) is not null then 'fax.format' end,
            case when core.check_text(r ->> 'job_title', 1, 50) is not null then 'job_title.length' end) end;
end $$;
ALTER FUNCTION core.refuse_account(u core.unit, r jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.refuse_cell(field text, value text, p_min integer, p_max integer) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
declare reason text;
begin
    if length(value) > p_max then return field || '.length'; end if;
    if length(value) between greatest(p_min, 1) and p_max and value ~ '[\u4E00-\u9FFF]' and core.is_plain(value) then return null; end if;
    reason := core.check_text(regexp_replace(value, '[' || core.lost() || ']', '?', 'g'), p_min, p_max, true);
    if reason is null and field in ('name', 'address') and value <> '' and not core.has_letter(value) then reason := 'text.letters'; end if;
    return field || '.' || split_part(reason, '.', 2);
end $$;
ALTER FUNCTION core.refuse_cell(field text, value text, p_min integer, p_max integer) OWNER TO desk_owner;
CREATE FUNCTION core.refuse_field(field text, reason text, more jsonb DEFAULT '{}'::jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    perform core.refuse('KD005', 'field.invalid', jsonb_build_object('field', field, 'reason', reason) || more);
end $$;
ALTER FUNCTION core.refuse_field(field text, reason text, more jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.refuse_unit(p_name text, p_address text, p_min integer) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select coalesce(core.refuse_cell('name', p_name, p_min, 120), core.refuse_cell('address', p_address, 0, 200))
$$;
ALTER FUNCTION core.refuse_unit(p_name text, p_address text, p_min integer) OWNER TO desk_owner;
CREATE FUNCTION core.release_desk(r core.release_request) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if r.account_id is not null then
        return (select core.account_manager(ac) from core.account ac where ac.id = r.account_id);
    end if;
    return (select a.reviewer_unit_id from core.application a where a.id = r.application_id);
end $$;
ALTER FUNCTION core.release_desk(r core.release_request) OWNER TO desk_owner;
CREATE FUNCTION core.remind_idle() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    idle constant interval := make_interval(days => core.idle_days());
    most constant int := core.setting_int('idle_reminders_a_day');
    ac   core.account;
    n    int := 0;
begin
    for ac in
        select x.* from core.account x left join core.idle_reminder r on r.account_id = x.id
        where x.state = 'open' and x.account_type <> 'teacher'
          and greatest(x.opened_at, x.last_sign_in_at) < now() - idle and coalesce(r.at < now() - idle, true)
        order by r.at nulls first, x.id limit most for no key update of x skip locked
    loop
        perform core.post_account('account.idle', ac.email, ac, core.account_manager(ac), jsonb_build_object('days', core.idle_days(),
            'since', coalesce('自 ' || to_char(ac.last_sign_in_at at time zone 'Asia/Taipei', 'YYYY/MM/DD') || ' 起', '啟用後')), null);
        insert into core.idle_reminder(account_id) values (ac.id) on conflict (account_id) do update set at = excluded.at;
        n := n + 1;
    end loop;
    return jsonb_build_object('idle_reminded', n);
end $$;
ALTER FUNCTION core.remind_idle() OWNER TO desk_owner;
CREATE FUNCTION core.remind_roster(p_unit integer, p_semester core.semester, p_desk integer, p_command uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    d    core.desk;
    said jsonb;
    ac   record;
    n    int := 0;
begin
    select * into strict d from core.desk x where x.id = p_desk;
    select jsonb_build_object('desk', d.name, 'desk_phone', d.phone, 'desk_fax', d.fax, 'semester', core.semester_name(p_semester),
            'day', to_char(core.roster_day(p_semester), 'FMMM" 月 "FMDD" 日"'), 'people', count(*),
            'confirmed', count(*) filter (where t.confirmed_semester = p_semester))
        into said from core.teacher t where t.unit_id = p_unit and t.state <> 'left';
    for ac in select a.name, a.email, u.name as unit from core.account a join core.unit u on u.id = a.unit_id
              where a.unit_id = p_unit and a.state = 'open' and a.account_type in ('chief_manager', 'contact') order by a.id loop
        perform core.post('checkin.remind', ac.email, said || jsonb_build_object('name', ac.name, 'unit', ac.unit), p_command, null);
        n := n + 1;
    end loop;
    return n;
end $$;
ALTER FUNCTION core.remind_roster(p_unit integer, p_semester core.semester, p_desk integer, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.remind_unit(p_unit integer, p_standing text, p_desk integer, p_command uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    d    core.desk;
    days text := core.idle_days()::text;
    said jsonb;
    ac   record;
    n    int := 0;
begin
    select * into strict d from core.desk x where x.id = p_desk;
    said := jsonb_build_object('desk', d.name, 'desk_phone', d.phone, 'desk_fax', d.fax,
        'standing', case p_standing when 'none' then '目前沒有啟用中的總負責人帳號'
                                    when 'never' then '的總負責人帳號啟用後尚未登入，已逾 ' || days || ' 日'
                                    else '的總負責人帳號已逾 ' || days || ' 日未登入' end,
        'remedy', case p_standing when 'none' then ''
                                  else e'\n原總負責人仍擔任此職務者，登入一次即可；已異動者，請由新任總負責人重新申請，帳號與密碼不得移交。\n' end);
    for ac in select a.name, a.email, u.name as unit from core.account a join core.unit u on u.id = a.unit_id
              where a.unit_id = p_unit and a.state = 'open' order by a.id loop
        perform core.post('unit.remind', ac.email, said || jsonb_build_object('name', ac.name, 'unit', ac.unit), p_command, null);
        n := n + 1;
    end loop;
    return n;
end $$;
ALTER FUNCTION core.remind_unit(p_unit integer, p_standing text, p_desk integer, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.remove_accounts() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    ac core.account;
    me auth.actor;
    n  int := 0;
begin
    for ac in select * from core.account x where x.state = 'deleted' and core.restorable_until(x.deleted_at) < now()
        order by x.id limit 10000 for no key update skip locked
    loop
        delete from auth.credential_history h where h.account_id = ac.id;
        delete from auth.credential c where c.account_id = ac.id;
        delete from auth.known_installation k where k.account_id = ac.id;
        delete from auth.pending_verifier v where v.application_id = ac.application_id;
        update core.account x set state = 'removed', deleted_from = null, device_bound_at = null, job_title = '', phone = '', fax = '', email = '',
            row_version = x.row_version + 1 where x.id = ac.id;
        perform sync.log_change(ac.unit_id, null, 'account_event', 'D', e.id) from core.account_event e where e.account_id = ac.id;
        perform audit.log(me, 'account.remove', 'done', jsonb_build_object('account_id', ac.id));
        n := n + 1;
    end loop;
    return jsonb_build_object('accounts_removed', n);
end $$;
ALTER FUNCTION core.remove_accounts() OWNER TO desk_owner;
CREATE FUNCTION core.renumber(t core.teacher, p_number text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    insert into core.national_id(number, person_id, current) values (p_number, t.person_id, false) on conflict (number) do nothing;
    if not exists (select from core.national_id n where n.number = p_number and n.person_id = t.person_id) then return false; end if;
    update core.national_id n set current = false where n.person_id = t.person_id and n.current;
    update core.national_id n set current = true where n.number = p_number;
    update core.teacher x set national_id = core.mask_national_id(p_number), changed_at = now(), row_version = x.row_version + 1 where x.id = t.id;
    return true;
end $$;
ALTER FUNCTION core.renumber(t core.teacher, p_number text) OWNER TO desk_owner;
CREATE FUNCTION core.reopen_checkin(c core.checkin, p_by text, p_reason text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update core.checkin x set state = 'reopened', reopened_at = clock_timestamp(), reopened_by = p_by, reopen_reason = p_reason,
        row_version = x.row_version + 1 where x.id = c.id
$$;
ALTER FUNCTION core.reopen_checkin(c core.checkin, p_by text, p_reason text) OWNER TO desk_owner;
CREATE FUNCTION core.reroute_case(p_application bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    update core.application x set reviewer_unit_id = r.desk_id
        from core.application a join core.unit u on u.id = a.unit_id
            cross join lateral (select core.reviewer_of(u, a.account_type) as desk_id) r
        where x.id = p_application and a.id = x.id and x.reviewer_unit_id is not null and r.desk_id <> x.reviewer_unit_id
$$;
ALTER FUNCTION core.reroute_case(p_application bigint) OWNER TO desk_owner;
CREATE FUNCTION core.restorable_until(p_deleted_at timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    select p_deleted_at + make_interval(days => core.setting_int('account_restore_days'))
$$;
ALTER FUNCTION core.restorable_until(p_deleted_at timestamp with time zone) OWNER TO desk_owner;
CREATE FUNCTION core.restore_account(ac core.account) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    insert into core.hold(name_key, person_id, application_id, account_id)
        values (lower(ac.account_name), ac.person_id, ac.application_id, ac.id) on conflict do nothing;
    if not found then return false; end if;
    update auth.credential c set login = lower(ac.account_name), generation = c.generation + 1, kept_token = null where c.account_id = ac.id;
    perform core.set_account_state(ac, ac.deleted_from);
    return true;
end $$;
ALTER FUNCTION core.restore_account(ac core.account) OWNER TO desk_owner;
CREATE FUNCTION core.retire_catalogues() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    t   text;
    n   bigint;
    sum bigint := 0;
begin
    foreach t in array '{teacher_title,subject,roster_word,roster_filter}'::text[] loop
        execute format('update core.%I x set retired = true where not x.retired and x.retire_on <= core.today()', t);
        get diagnostics n = row_count;
        sum := sum + n;
    end loop;
    return jsonb_build_object('catalogues_retired', sum);
end $$;
ALTER FUNCTION core.retire_catalogues() OWNER TO desk_owner;
CREATE FUNCTION core.retry_mail(p_mail bigint, p_command uuid) RETURNS text
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare m core.mail;
begin
    select * into m from core.mail x where x.id = p_mail and x.error <> 'kept back' for no key update;
    if m.state = 'failed' and m.template like 'code.%' then return 'code'; end if;
    update core.mail x set state = 'waiting', due_at = now(), retried_at = now(), retried_by = p_command, tries = 0
        where x.id = m.id and x.state in ('waiting', 'failed', 'unsure');
    return m.state;
end $$;
ALTER FUNCTION core.retry_mail(p_mail bigint, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.reviewer_by_rule(p_kind text, p_code text, p_county integer, p_scope text, OUT desk_id integer, OUT own_chief boolean) RETURNS record
    LANGUAGE plpgsql STABLE
    AS $$
declare r core.reviewer_rule;
begin
    select * into r from core.reviewer_rule x
        where (x.account_scope is null or x.account_scope = p_scope)
          and (x.kinds is null or p_kind = any(x.kinds))
          and (x.code_third is null or (length(p_code) >= 6 and substr(p_code, 3, 1) = x.code_third))
          and (x.not_counties is null
               or not exists (select from core.county c where c.id = p_county and c.code = any(x.not_counties)))
        order by x.ord limit 1;
    own_chief := coalesce(r.target = 'own_chief', false);
    if r.target = 'county' then
        select u.id into desk_id from core.unit u join core.desk d on d.id = u.id
            where u.kind = 'regional_centre' and u.county_id = p_county order by u.id limit 1;
    elsif r.target in ('inservice_net', 'k12ea') then
        select u.id into desk_id from core.unit u join core.desk d on d.id = u.id
            where u.kind = r.target order by u.id limit 1;
    end if;
end $$;
ALTER FUNCTION core.reviewer_by_rule(p_kind text, p_code text, p_county integer, p_scope text, OUT desk_id integer, OUT own_chief boolean) OWNER TO desk_owner;
CREATE FUNCTION core.reviewer_of(u core.unit, p_account_type text) RETURNS integer
    LANGUAGE sql STABLE
    AS $$
    select case when p_account_type = 'chief_manager' then u.chief_reviewer_id else u.colleague_reviewer_id end
$$;
ALTER FUNCTION core.reviewer_of(u core.unit, p_account_type text) OWNER TO desk_owner;
CREATE FUNCTION core.roster_changes(p_units integer[]) RETURNS TABLE(semester integer, key text, people integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
begin
    return query
        select x.semester, x.key, count(*)::int
        from (
            select core.semester_of((e.at at time zone 'Asia/Taipei')::date)::int as semester, 'register' as key, e.unit_id
                from core.teacher_event e where e.action = 'register'
            union all
            select core.semester_of(m.on_date)::int, 'join', m.to_unit_id from core.teacher_move m
                where m.kind = 'join' and m.state in ('done', 'objected', 'settled') and m.settled is distinct from 'return'
            union all
            select core.semester_of(m.on_date)::int, case m.kind when 'join' then 'transfer' else m.kind end, m.from_unit_id from core.teacher_move m
                where m.from_unit_id is not null and m.state in ('done', 'objected', 'settled') and m.settled is distinct from 'return') x
        where (p_units is null or x.unit_id = any (p_units))
          and x.semester >= core.semester_of(core.today()) - 10 * core.figure_years()
        group by x.semester, x.key;
end $$;
ALTER FUNCTION core.roster_changes(p_units integer[]) OWNER TO desk_owner;
CREATE FUNCTION core.roster_day(p_semester core.semester) RETURNS date
    LANGUAGE sql IMMUTABLE
    AS $$
    select case p_semester % 10 when 1 then make_date(p_semester / 10 + 1911, 9, 30) else make_date(p_semester / 10 + 1912, 3, 31) end
$$;
ALTER FUNCTION core.roster_day(p_semester core.semester) OWNER TO desk_owner;
CREATE FUNCTION core.roster_desk(p_unit integer) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select u.chief_reviewer_id from core.unit u where u.id = p_unit);
end $$;
ALTER FUNCTION core.roster_desk(p_unit integer) OWNER TO desk_owner;
CREATE FUNCTION core.roster_of(t core.teacher) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('title_id', t.title_id, 'email', t.email, 'stage_id', t.stage_id, 'subjects', to_jsonb(t.subjects),
        'unit_note', t.unit_note, 'note', t.note, 'employment_id', t.employment_id, 'training_role_id', t.training_role_id,
        'hired_on', t.hired_on, 'licence', t.licence, 'civil_servant', t.civil_servant)
$$;
ALTER FUNCTION core.roster_of(t core.teacher) OWNER TO desk_owner;
CREATE FUNCTION core.roster_semesters(p_units integer[]) RETURNS TABLE(semester integer, units integer, missed integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
begin
    return query
        select c.semester::int, count(*)::int, (count(*) filter (where c.state = 'missed'))::int from core.checkin c
        where (p_units is null or c.unit_id = any (p_units)) and c.semester >= core.semester_of(core.today()) - 10 * core.figure_years()
        group by c.semester;
end $$;
ALTER FUNCTION core.roster_semesters(p_units integer[]) OWNER TO desk_owner;
CREATE FUNCTION core.roster_sums(p_units integer[], p_figure text, p_population text) RETURNS TABLE(semester integer, key text, people integer)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
begin
    if p_figure = 'subject' then
        return query
            select s.semester::int, x.subject::text, count(*)::int
            from core.counted_snapshot(p_units, p_population) s
            cross join unnest(case when s.subjects = '{}' then '{0}' else s.subjects end) x(subject)
            group by s.semester, x.subject;
    else
        return query
            select s.semester::int, k.key, count(*)::int
            from core.counted_snapshot(p_units, p_population) s,
                lateral (select case p_figure when 'total' then ''
                    when 'group' then (select t.staff_group from core.teacher_title t where t.id = s.title_id)
                    when 'title' then s.title_id::text when 'stage' then coalesce(s.stage_id, 0)::text
                    when 'state' then coalesce(s.departure, 'active') when 'employment' then coalesce(s.employment_id, 0)::text
                    when 'training_role' then coalesce(s.training_role_id, 0)::text when 'account' then s.account_state
                    when 'county' then (select coalesce(u.county_id, 0)::text from core.unit u where u.id = s.unit_id) end as key) k
            group by s.semester, k.key;
    end if;
end $$;
ALTER FUNCTION core.roster_sums(p_units integer[], p_figure text, p_population text) OWNER TO desk_owner;
CREATE FUNCTION core.route(p_unit bigint, p_account_type text, OUT unit_id integer, OUT reviewer_id integer, OUT needs_unit_seal boolean) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    unit core.unit;
    k    core.unit_kind;
begin
    select * into unit from core.unit u where u.id = p_unit and u.eligible;
    if unit.id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    select * into strict k from core.unit_kind x where x.key = unit.kind;
    -- At a desk whoever works there applies (表2-3), and for nothing else; the accounts of 教師進修網 its operator makes.
    if k.is_desk and (p_account_type <> 'reviewer' or k.account_types = '{}') then perform core.refuse('KD009', 'unit.unknown'); end if;
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
ALTER FUNCTION core.route(p_unit bigint, p_account_type text, OUT unit_id integer, OUT reviewer_id integer, OUT needs_unit_seal boolean) OWNER TO desk_owner;
CREATE FUNCTION core.row_of(r jsonb, p_place integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $_$
    select case when r ->> 'row' ~ '^[0-9]{1,9}$' then (r ->> 'row')::int else p_place end
$_$;
ALTER FUNCTION core.row_of(r jsonb, p_place integer) OWNER TO desk_owner;
CREATE FUNCTION core.school_of_code(p_code text) RETURNS core.unit
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select u from core.unit_code c join core.unit u on u.id = c.unit_id join core.unit_kind k on k.key = u.kind and not k.is_desk
    where c.code = upper(p_code) and u.eligible
$$;
ALTER FUNCTION core.school_of_code(p_code text) OWNER TO desk_owner;
CREATE FUNCTION core.selectors() RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select '\uFE00-\uFE02\U000E0100-\U000E01EF' $$;
ALTER FUNCTION core.selectors() OWNER TO desk_owner;
CREATE FUNCTION core.semester_name(p_semester core.semester) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select p_semester / 10 || ' 學年度第 ' || p_semester % 10 || ' 學期'
$$;
ALTER FUNCTION core.semester_name(p_semester core.semester) OWNER TO desk_owner;
CREATE FUNCTION core.semester_of(p_day date) RETURNS core.semester
    LANGUAGE sql IMMUTABLE
    AS $$
    select (extract(year from p_day - interval '7 months')::int - 1911) * 10 + case when extract(month from p_day) between 2 and 7 then 2 else 1 end
$$;
ALTER FUNCTION core.semester_of(p_day date) OWNER TO desk_owner;
CREATE FUNCTION core.semester_start(p_semester core.semester) RETURNS date
    LANGUAGE sql IMMUTABLE
    AS $$
    select case p_semester % 10 when 1 then make_date(p_semester / 10 + 1911, 8, 1) else make_date(p_semester / 10 + 1912, 2, 1) end
$$;
ALTER FUNCTION core.semester_start(p_semester core.semester) OWNER TO desk_owner;
CREATE FUNCTION core.serial_text(p_serial bigint) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select lpad(p_serial::text, greatest(6, length(p_serial::text)), '0')
$$;
ALTER FUNCTION core.serial_text(p_serial bigint) OWNER TO desk_owner;
CREATE FUNCTION core.set_account_state(ac core.account, p_state text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if p_state <> 'open' and core.is_last_chief(ac) then
        perform core.refuse('KD025', 'account.last_chief', jsonb_build_object('name', ac.name));
    end if;
    update core.account x set state = p_state, row_version = x.row_version + 1,
            deleted_at = case when p_state = 'deleted' then now() end, deleted_from = case when p_state = 'deleted' then ac.state end
        where x.id = ac.id;
    -- By generation too: a thief could hold the row of a stolen session, and what is being signed in is not there yet.
    update auth.credential c set generation = c.generation + 1, kept_token = null where c.account_id = ac.id;
    update auth.session s set ended_at = now() where s.token_hash in (
        select x.token_hash from auth.session x where x.account_id = ac.id and x.ended_at is null for update skip locked);
    update core.application x set can_take_back = (p_state = 'open')
        where x.id = ac.application_id and x.state = 'approved' and ac.first_sign_in_at is null and x.can_take_back <> (p_state = 'open');
end $$;
ALTER FUNCTION core.set_account_state(ac core.account, p_state text) OWNER TO desk_owner;
CREATE FUNCTION core.set_catalogue(p_catalogue text, p_id bigint, f jsonb) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    v_id   bigint := coalesce(p_id, nextval('core.catalogue_serial'));
    gone   date := (f ->> 'retire_on')::date;
    is_out boolean := coalesce(gone <= core.today(), false);
begin
    case p_catalogue
        when 'title' then
            insert into core.teacher_title as x(id, name, staff_group, retired, retire_on)
                values (v_id, f ->> 'name', f ->> 'staff_group', is_out, gone)
                on conflict (id) do update set name = excluded.name, staff_group = excluded.staff_group, retired = is_out, retire_on = gone;
        when 'subject' then
            insert into core.subject as x(id, stage_id, name, retired, retire_on) values (v_id, (f ->> 'stage_id')::int, f ->> 'name', is_out, gone)
                on conflict (id) do update set name = excluded.name, retired = is_out, retire_on = gone;
        when 'filter' then
            insert into core.roster_filter as x(id, name, rule, retired, retire_on) values (v_id, f ->> 'name', f -> 'rule', is_out, gone)
                on conflict (id) do update set name = excluded.name, rule = excluded.rule, retired = is_out, retire_on = gone;
        else
            insert into core.roster_word as x(id, list, name, retired, retire_on) values (v_id, p_catalogue, f ->> 'name', is_out, gone)
                on conflict (id) do update set name = excluded.name, retired = is_out, retire_on = gone;
    end case;
    return v_id;
end $$;
ALTER FUNCTION core.set_catalogue(p_catalogue text, p_id bigint, f jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.set_reviewers(p_units integer[] DEFAULT NULL::integer[]) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare n int;
begin
    with wanted as (
        select u.id,
            case when k.is_desk then
                case when u.kind = 'inservice_net' then null
                     else (select x.id from core.unit x where x.kind = 'inservice_net' order by x.id limit 1) end
                else ch.desk_id end as parent_id,
            case when k.is_desk then null when oc.unit_id is not null then oc.desk_id else ch.desk_id end as chief_id,
            case when k.is_desk then (select x.id from core.unit x join core.desk d on d.id = x.id
                                      where x.kind = 'inservice_net' and u.kind <> 'inservice_net' order by x.id limit 1)
                 when oo.unit_id is not null then oo.desk_id
                 when co.own_chief then null else co.desk_id end as colleague_id
        from core.unit u
        join core.unit_kind k on k.key = u.kind
        cross join lateral core.reviewer_by_rule(u.kind, u.code, u.county_id, 'chief') ch
        cross join lateral core.reviewer_by_rule(u.kind, u.code, u.county_id, 'colleague') co
        left join core.reviewer_override oc on oc.unit_id = u.id and oc.account_scope = 'chief'
        left join core.reviewer_override oo on oo.unit_id = u.id and oo.account_scope = 'colleague'
        where p_units is null or u.id = any(p_units))
    update core.unit u set parent_id = w.parent_id, chief_reviewer_id = w.chief_id, colleague_reviewer_id = w.colleague_id
        from wanted w where w.id = u.id
          and (u.parent_id, u.chief_reviewer_id, u.colleague_reviewer_id) is distinct from (w.parent_id, w.chief_id, w.colleague_id);
    get diagnostics n = row_count;
    return n;
end $$;
ALTER FUNCTION core.set_reviewers(p_units integer[]) OWNER TO desk_owner;
CREATE FUNCTION core.set_teacher_account(t core.teacher, ac core.account, p_state text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if ac.id is not null then
        perform core.set_account_state(ac, p_state);
    end if;
    update core.roaming x set state = p_state where x.person_id = t.person_id;
end $$;
ALTER FUNCTION core.set_teacher_account(t core.teacher, ac core.account, p_state text) OWNER TO desk_owner;
CREATE FUNCTION core.set_unit_eligible(u core.unit, p_eligible boolean, p_reason text, a auth.actor) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    update core.unit x set eligible = p_eligible where x.id = u.id;
    perform core.note_unit(u.id, case when p_eligible then 'reopen' else 'close' end, p_reason, '{}', a);
end $$;
ALTER FUNCTION core.set_unit_eligible(u core.unit, p_eligible boolean, p_reason text, a auth.actor) OWNER TO desk_owner;
CREATE FUNCTION core.setting_int(p_key text) RETURNS integer
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return (select s.value::int from core.setting s where s.key = p_key);
end $$;
ALTER FUNCTION core.setting_int(p_key text) OWNER TO desk_owner;
CREATE FUNCTION core.settle_releases(p_person bigint, p_command uuid) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    r core.release_request;
    n int := 0;
begin
    for r in update core.release_request x set state = 'released', decided_at = now(), row_version = x.row_version + 1
        where x.person_id = p_person and x.state = 'open' returning x.*
    loop
        perform core.post_release('release.released', r, '', p_command);
        n := n + 1;
    end loop;
    return n;
end $$;
ALTER FUNCTION core.settle_releases(p_person bigint, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.settling_desk(m core.teacher_move) RETURNS integer
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select case when core.roster_desk(m.from_unit_id) = core.roster_desk(m.to_unit_id) then core.roster_desk(m.to_unit_id)
        else (select u.id from core.unit u where u.kind = 'inservice_net' order by u.id limit 1) end);
end $$;
ALTER FUNCTION core.settling_desk(m core.teacher_move) OWNER TO desk_owner;
CREATE FUNCTION core.sex_of_national_id(p text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    select case when substr(p, 2, 1) in ('1', '8', 'A', 'C') then 'male'
                when substr(p, 2, 1) in ('2', '9', 'B', 'D') then 'female' end
$$;
ALTER FUNCTION core.sex_of_national_id(p text) OWNER TO desk_owner;
CREATE FUNCTION core.sign_of_name(p text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
begin
    return translate(p, e'\u0060\u00B4\u00B7\u02B9\u02BB\u02BC\u02BD\u02BE\u02C4\u02C6\u02C8\u02CA\u02CB\u02D0\u02D7\u02D9\u02F4\u02F8\u0374\u0384\u0387\u055A\u055D\u0589\u058A\u05BE\u05C3\u05F3\u06D4\u0703'
        || e'\u0704\u119E\u1400\u1427\u16EB\u16EC\u1803\u1806\u1809\u1FBD\u1FBF\u1FEF\u1FFD\u1FFE\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201B\u2022\u2032\u2035\u2043\u205A\u2212\u2219'
        || e'\u2236\u22C5\u2796\u2E17\u2E1A\u2E31\u2E3A\u2E3B\u2E40\u2E5D\u30FB\u318D\uA789\uA78C\uA78F\uFE30\uFE31\uFE32\uFE4D\uFE4E\uFE4F\uFE58\uFE63\uFF07\uFF0D\uFF1A\uFF40\uFF65\U00010101\U00010EAD',
        e'\u0027\u0027\u2027\u0027\u0027\u0027\u0027\u0027\u005E\u005E\u0027\u0027\u0027\u003A\u002D\u2027\u0027\u003A\u0027\u0027\u2027\u0027\u0027\u003A\u002D\u002D\u003A\u0027\u002D\u003A'
        || e'\u003A\u2027\u002D\u2027\u2027\u003A\u003A\u002D\u003A\u0027\u0027\u0027\u0027\u0027\u002D\u002D\u002D\u002D\u002D\u002D\u0027\u0027\u0027\u2027\u0027\u0027\u002D\u003A\u002D\u2027'
        || e'\u003A\u2027\u002D\u002D\u002D\u2027\u002D\u002D\u002D\u002D\u2027\u2027\u003A\u0027\u2027\u003A\u002D\u002D\u005F\u005F\u005F\u002D\u002D\u0027\u002D\u003A\u0027\u2027\u2027\u002D');
end $$;
ALTER FUNCTION core.sign_of_name(p text) OWNER TO desk_owner;
CREATE FUNCTION core.smallest_figure() RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$ select 3 $$;
ALTER FUNCTION core.smallest_figure() OWNER TO desk_owner;
CREATE FUNCTION core.stand_as(t core.teacher, s jsonb) RETURNS core.teacher
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    n      jsonb := core.standing_of(t) || core.own_notes_of(t) || s;
    before int := t.unit_id;
begin
    update core.teacher x set unit_id = (n ->> 'unit_id')::int, state = n ->> 'state', departure = n ->> 'departure',
            state_since = (n ->> 'state_since')::date, back_on = (n ->> 'back_on')::date, title_id = (n ->> 'title_id')::int,
            unit_note = n ->> 'unit_note', note = n ->> 'note', employment_id = (n ->> 'employment_id')::int, hired_on = (n ->> 'hired_on')::date,
            changed_at = now(), row_version = x.row_version + 1
        where x.id = t.id returning * into t;
    -- What one school has confirmed another has not.
    if (n ->> 'unit_id')::int <> before then t := core.confirm_entry(t, null, null); end if;
    return t;
end $$;
ALTER FUNCTION core.stand_as(t core.teacher, s jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.standing_of(t core.teacher) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select jsonb_build_object('unit_id', t.unit_id, 'state', t.state, 'departure', t.departure, 'state_since', t.state_since, 'back_on', t.back_on)
$$;
ALTER FUNCTION core.standing_of(t core.teacher) OWNER TO desk_owner;
CREATE FUNCTION core.surface() RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$ select 1 $$;
ALTER FUNCTION core.surface() OWNER TO desk_owner;
CREATE FUNCTION core.sweep() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    r    jsonb := '{}'::jsonb;
    n    bigint;
    last xid8;
begin
    delete from auth.code_guess where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('code_guesses', n);
    delete from auth.code where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('codes', n);
    delete from auth.device_guess where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('device_guesses', n);
    delete from auth.attempt where at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('attempts', n);
    delete from auth.quota_use where at < now() - (select max(span) from auth.quota);
    get diagnostics n = row_count;
    r := r || jsonb_build_object('quota_uses', n);
    delete from auth.spent_proof where at < now() - interval '3 hours';
    delete from auth.session where expires_at < now() - interval '1 day' or ended_at < now() - interval '1 day';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('sessions', n);
    -- An id that is refused as too old need not be remembered.
    delete from cmd.command where at < now() - make_interval(days => core.setting_int('command_retention_days') + 2);
    get diagnostics n = row_count;
    r := r || jsonb_build_object('commands', n);
    select max(xid) into last from sync.change where at < now() - make_interval(days => core.setting_int('change_retention_days'));
    n := 0;
    if last is not null then
        delete from sync.change where xid <= last and at < now() - make_interval(days => core.setting_int('change_retention_days'));
        get diagnostics n = row_count;
        update sync.centre set min_xid = greatest(min_xid, (last::text::bigint + 1)::text::xid8);
    end if;
    r := r || jsonb_build_object('changes', n);
    delete from core.mail where state not in ('waiting', 'sending') and at < now() - interval '90 days';
    get diagnostics n = row_count;
    r := r || jsonb_build_object('mails', n);
    -- A code is of use for 15 minutes; what was mailed need not keep it.
    update core.mail set body = regexp_replace(body, '[0-9]{6,8}', '······') where template like 'code.%' and state not in ('waiting', 'sending')
        and at < now() - interval '1 day' and body ~ '[0-9]{6}';
    perform auth.forget_presence(), auth.forget_installations();
    return r;
end $$;
ALTER FUNCTION core.sweep() OWNER TO desk_owner;
CREATE FUNCTION core.sweep_listings() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
ALTER FUNCTION core.sweep_listings() OWNER TO desk_owner;
CREATE FUNCTION core.sweep_releases() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare n bigint;
begin
    perform core.settle_releases(r.person_id, null)
        from (select distinct x.person_id from core.release_request x where x.state = 'open'
              and not exists (select from core.hold h where h.person_id = x.person_id and not h.of_teacher)) r;
    delete from core.release_request x where x.decided_at < now() - make_interval(days => core.setting_int('account_restore_days'));
    get diagnostics n = row_count;
    return jsonb_build_object('release_requests', n);
end $$;
ALTER FUNCTION core.sweep_releases() OWNER TO desk_owner;
CREATE FUNCTION core.take_account(u core.unit, r jsonb, p_person bigint, p_import integer) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare v_id bigint;
begin
    insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email, state, import_id)
        values (r ->> 'account_name', p_person, r ->> 'name', r ->> 'account_type', u.id, r ->> 'job_title', r ->> 'phone', r ->> 'fax',
                r ->> 'email', 'imported', p_import) returning id into v_id;
    insert into core.hold(name_key, person_id, account_id) values (lower(r ->> 'account_name'), p_person, v_id);
    insert into auth.credential(account_id, login, salt, opslimit, memlimit, stored_key, server_key)
        values (v_id, lower(r ->> 'account_name'), ext.gen_random_bytes(16), 3, 67108864, ext.gen_random_bytes(32), ext.gen_random_bytes(32));
end $$;
ALTER FUNCTION core.take_account(u core.unit, r jsonb, p_person bigint, p_import integer) OWNER TO desk_owner;
CREATE FUNCTION core.take_back_account(p_application bigint) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare ac core.account;
begin
    select * into ac from core.account x where x.application_id = p_application and x.state = 'open' for no key update;
    if ac.id is null or ac.first_sign_in_at is not null then return false; end if;
    delete from auth.credential where account_id = ac.id;
    update core.hold set account_id = null where account_id = ac.id;
    update core.account set state = 'taken_back' where id = ac.id;
    return true;
end $$;
ALTER FUNCTION core.take_back_account(p_application bigint) OWNER TO desk_owner;
CREATE FUNCTION core.take_missed_rosters() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    s core.semester := core.semester_of(core.today());
    u int;
    n int := 0;
begin
    if core.today() < core.roster_day(s) then return jsonb_build_object('rosters_taken', 0); end if;
    for u in select distinct t.unit_id from core.teacher t
             where t.state <> 'left' and not exists (select from core.checkin x where x.unit_id = t.unit_id and x.semester = s) order by 1 loop
        perform core.close_checkin(core.counted_roster(u, s), 'missed', '');
        n := n + 1;
    end loop;
    return jsonb_build_object('rosters_taken', n);
end $$;
ALTER FUNCTION core.take_missed_rosters() OWNER TO desk_owner;
CREATE FUNCTION core.take_teacher(p_import uuid, u core.unit, r jsonb) RETURNS text
    LANGUAGE plpgsql
    AS $$
declare
    f       jsonb := jsonb_build_object('national_id', r -> 'national_id', 'name', r -> 'name', 'sex', r -> 'sex', 'birth_date', r -> 'birth_date');
    more    jsonb := coalesce(r -> 'more', '{}') || jsonb_build_object('title_id', r -> 'title_id');
    t       core.teacher;
    changes jsonb;
begin
    if u.id is null or not u.eligible or (select k.is_desk from core.unit_kind k where k.key = u.kind) then return 'code.unknown'; end if;
    perform core.check_identity(f), core.check_roster(more, '{}');
    t := core.teacher_of_number(f ->> 'national_id');
    if t.id is null then
        t := core.enter_teacher(core.person_of(f ->> 'national_id'), u.id, f ->> 'national_id', f - 'national_id' || more);
        perform core.note_import(p_import, 'new', '{}', t.id);
        return null;
    end if;
    if t.unit_id <> u.id then return 'teacher.other_unit'; end if;
    if t.state = 'left' then return 'teacher.has_left'; end if;
    changes := core.changed_fields(core.roster_of(t) || core.identity_of(t), f - 'national_id' || more);
    return case when changes = '{}' then 'unchanged'
        else 'teacher.row_differs ' || (select string_agg(k, ',' order by k) from jsonb_object_keys(changes) k) end;
exception when others then
    if sqlstate !~ '^(KD|KC003|22|23)' then raise; end if;
    declare said text;
    begin
        get stacked diagnostics said = pg_exception_detail;
        return coalesce(nullif(said, '')::jsonb ->> 'reason', sqlerrm);
    end;
end $$;
ALTER FUNCTION core.take_teacher(p_import uuid, u core.unit, r jsonb) OWNER TO desk_owner;
CREATE FUNCTION core.taking_over(app core.application, p_name text) RETURNS core.application
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if app.account_type = 'chief_manager' then
        select min(ac.id) into app.takes_over from core.account ac
            where ac.unit_id = app.unit_id and ac.account_type = 'chief_manager' and ac.state = 'open' and ac.name = p_name having count(*) = 1;
    end if;
    if app.takes_over is null then perform core.refuse('KD072', 'handover.nobody'); end if;
    app.takes_over_name := p_name;
    return app;
end $$;
ALTER FUNCTION core.taking_over(app core.application, p_name text) OWNER TO desk_owner;
CREATE FUNCTION core.teacher_account(p_person bigint) RETURNS core.account
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare ac core.account;
begin
    select * into ac from core.account x where x.person_id = p_person and x.account_type = 'teacher' and x.state in ('open', 'closed')
        for no key update;
    return ac;
end $$;
ALTER FUNCTION core.teacher_account(p_person bigint) OWNER TO desk_owner;
CREATE FUNCTION core.teacher_of_number(p_number text) RETURNS core.teacher
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare t core.teacher;
begin
    select x.* into t from core.teacher x join core.national_id n on n.person_id = x.person_id where n.number = p_number;
    return t;
end $$;
ALTER FUNCTION core.teacher_of_number(p_number text) OWNER TO desk_owner;
CREATE FUNCTION core.tell_holder(r core.release_request, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    x record;
    u core.unit;
    d core.desk;
begin
    if exists (select from core.release_request y where y.person_id = r.person_id and y.asked_at > now() - interval '7 days') then return; end if;
    select ac.email, ac.name, '業務帳號 ' || ac.account_name as what into x from core.account ac where ac.id = r.account_id
        union all select a.email, a.name, '申請案 ' || a.number from core.application a where a.id = r.application_id;
    select * into strict u from core.unit y where y.id = r.unit_id;
    select * into d from core.desk y where y.id = core.release_desk(r);
    perform core.post('release.holder', x.email, jsonb_build_object('name', x.name, 'what', x.what, 'unit', u.name,
        'desk', coalesce(d.name, u.name || ' 總負責人'), 'desk_phone', coalesce(nullif(d.phone, ''), u.phone)), p_command, null);
end $$;
ALTER FUNCTION core.tell_holder(r core.release_request, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.tell_taken_over(app core.application, p_command uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare ac core.account;
begin
    if exists (select from core.application x where x.takes_over = app.takes_over and x.id <> app.id
               and x.applied_at > now() - interval '7 days') then
        return;
    end if;
    select * into strict ac from core.account x where x.id = app.takes_over;
    perform core.post_account('handover.asked', ac.email, ac, app.reviewer_unit_id, jsonb_build_object('successor', core.mask_name(app.name),
        'number', app.number), p_command);
end $$;
ALTER FUNCTION core.tell_taken_over(app core.application, p_command uuid) OWNER TO desk_owner;
CREATE FUNCTION core.tell_undeliverable(p_mail bigint) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    insert into core.decision(application_id, revision, action, by_name, command_id)
        select a.id, a.revision, 'mail_failed', '', gen_random_uuid()
        from core.mail m join core.application a on a.id = m.application_id where m.id = p_mail and m.template not like 'code.%'
$$;
ALTER FUNCTION core.tell_undeliverable(p_mail bigint) OWNER TO desk_owner;
CREATE TABLE core.account_import (
    id integer NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    command_id uuid DEFAULT gen_random_uuid() NOT NULL,
    released_at timestamp with time zone,
    undone_at timestamp with time zone
);
ALTER TABLE ONLY core.account_import FORCE ROW LEVEL SECURITY;
ALTER TABLE core.account_import OWNER TO desk_owner;
CREATE FUNCTION core.the_import(p_import integer, p_open boolean) RETURNS core.account_import
    LANGUAGE plpgsql
    AS $$
declare i core.account_import;
begin
    select * into i from core.account_import x where x.id = p_import for update;
    if i.id is null then perform core.refuse('KD046', 'import.unknown'); end if;
    if i.undone_at is not null or p_open and i.released_at is not null then
        perform core.refuse('KD047', 'import.state', jsonb_build_object('state', case when i.undone_at is null then 'released' else 'undone' end));
    end if;
    return i;
end $$;
ALTER FUNCTION core.the_import(p_import integer, p_open boolean) OWNER TO desk_owner;
CREATE FUNCTION core.today() RETURNS date
    LANGUAGE sql STABLE
    AS $$ select (now() at time zone 'Asia/Taipei')::date $$;
ALTER FUNCTION core.today() OWNER TO desk_owner;
CREATE FUNCTION core.turn_rosters() RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    m     core.teacher_move;
    t     core.teacher;
    moved int := 0;
    back  int := 0;
begin
    for m in select * from core.teacher_move x where x.state = 'planned' and x.on_date <= core.today() order by x.id loop
        t := core.lock_teacher(m.teacher_id);
        perform core.leave_roster(t, m.kind, m.on_date, m.back_on);
        update core.teacher_move x set state = 'done', was = core.standing_of(t), at = clock_timestamp(),
            row_version = x.row_version + 1 where x.id = m.id;
        moved := moved + 1;
    end loop;
    for t in select * from core.teacher x where x.back_on <= core.today() order by x.id for no key update loop
        perform core.stand_as(t, jsonb_build_object('state', 'active', 'departure', null, 'state_since', t.back_on, 'back_on', null));
        perform core.add_teacher_event(t.id, t.unit_id, 'return', '', '{}', null, '', null);
        back := back + 1;
    end loop;
    return jsonb_build_object('teachers_moved', moved, 'teachers_back', back);
end $$;
ALTER FUNCTION core.turn_rosters() OWNER TO desk_owner;
CREATE FUNCTION core.unconfirmed(p_unit integer, p_semester core.semester) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    select jsonb_build_object('count', count(*), 'names', coalesce(jsonb_agg(x.name) filter (where x.nth <= 5), '[]'))
    from (select t.name, row_number() over (order by t.title_id, t.name, t.id) as nth from core.teacher t
          where t.unit_id = p_unit and t.state <> 'left' and t.confirmed_semester is distinct from p_semester) x
$$;
ALTER FUNCTION core.unconfirmed(p_unit integer, p_semester core.semester) OWNER TO desk_owner;
CREATE FUNCTION core.undo_entry(r core.roster_import_row, p_by text) RETURNS core.teacher
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    t core.teacher := core.lock_teacher(r.teacher_id);
    m core.teacher_move;
begin
    if r.outcome = 'new' then
        -- It stays readable as what it was: 登錄錯誤.
        m.teacher_id := t.id;
        m.name := t.name;
        m.from_unit_id := t.unit_id;
        m.kind := 'mistake';
        m.on_date := core.today();
        m.state := 'done';
        m.was := core.standing_of(t);
        m.by_name := p_by;
        perform core.add_move(m);
        return core.leave_roster(t, 'mistake', core.today(), null);
    end if;
    if r.move_id is not null then perform core.end_move(r.move_id, 'taken_back'); end if;
    if r.outcome <> 'overwritten' then t := core.stand_as(t, r.was); end if;
    if r.outcome <> 'left' then t := core.change_teacher(t, r.was); end if;
    return t;
end $$;
ALTER FUNCTION core.undo_entry(r core.roster_import_row, p_by text) OWNER TO desk_owner;
CREATE FUNCTION core.unified(p text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
begin
    return translate(p, e'\u2E81\u2E82\u2E83\u2E84\u2E85\u2E86\u2E87\u2E88\u2E89\u2E8A\u2E8B\u2E8C\u2E8D\u2E8E\u2E8F\u2E90\u2E91\u2E92\u2E93\u2E94\u2E95\u2E96\u2E97\u2E98\u2E99\u2E9B\u2E9C\u2E9D\u2E9E\u2E9F'
        || e'\u2EA0\u2EA1\u2EA2\u2EA3\u2EA4\u2EA5\u2EA6\u2EA7\u2EA8\u2EA9\u2EAA\u2EAB\u2EAC\u2EAD\u2EAE\u2EAF\u2EB0\u2EB1\u2EB2\u2EB3\u2EB4\u2EB5\u2EB6\u2EB7\u2EB8\u2EB9\u2EBA\u2EBB\u2EBC\u2EBD'
        || e'\u2EBE\u2EBF\u2EC0\u2EC1\u2EC2\u2EC3\u2EC4\u2EC5\u2EC6\u2EC7\u2EC8\u2EC9\u2ECA\u2ECB\u2ECC\u2ECD\u2ECE\u2ECF\u2ED0\u2ED1\u2ED2\u2ED3\u2ED4\u2ED5\u2ED6\u2ED7\u2ED8\u2ED9\u2EDA\u2EDB'
        || e'\u2EDC\u2EDD\u2EDE\u2EDF\u2EE0\u2EE1\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE7\u2EE8\u2EE9\u2EEA\u2EEB\u2EEC\u2EED\u2EEE\u2EEF\u2EF0\u2EF1\u2EF2\u2EF3\u2F00\u2F01\u2F02\u2F03\u2F04\u2F05'
        || e'\u2F06\u2F07\u2F08\u2F09\u2F0A\u2F0B\u2F0C\u2F0D\u2F0E\u2F0F\u2F10\u2F11\u2F12\u2F13\u2F14\u2F15\u2F16\u2F17\u2F18\u2F19\u2F1A\u2F1B\u2F1C\u2F1D\u2F1E\u2F1F\u2F20\u2F21\u2F22\u2F23'
        || e'\u2F24\u2F25\u2F26\u2F27\u2F28\u2F29\u2F2A\u2F2B\u2F2C\u2F2D\u2F2E\u2F2F\u2F30\u2F31\u2F32\u2F33\u2F34\u2F35\u2F36\u2F37\u2F38\u2F39\u2F3A\u2F3B\u2F3C\u2F3D\u2F3E\u2F3F\u2F40\u2F41'
        || e'\u2F42\u2F43\u2F44\u2F45\u2F46\u2F47\u2F48\u2F49\u2F4A\u2F4B\u2F4C\u2F4D\u2F4E\u2F4F\u2F50\u2F51\u2F52\u2F53\u2F54\u2F55\u2F56\u2F57\u2F58\u2F59\u2F5A\u2F5B\u2F5C\u2F5D\u2F5E\u2F5F'
        || e'\u2F60\u2F61\u2F62\u2F63\u2F64\u2F65\u2F66\u2F67\u2F68\u2F69\u2F6A\u2F6B\u2F6C\u2F6D\u2F6E\u2F6F\u2F70\u2F71\u2F72\u2F73\u2F74\u2F75\u2F76\u2F77\u2F78\u2F79\u2F7A\u2F7B\u2F7C\u2F7D'
        || e'\u2F7E\u2F7F\u2F80\u2F81\u2F82\u2F83\u2F84\u2F85\u2F86\u2F87\u2F88\u2F89\u2F8A\u2F8B\u2F8C\u2F8D\u2F8E\u2F8F\u2F90\u2F91\u2F92\u2F93\u2F94\u2F95\u2F96\u2F97\u2F98\u2F99\u2F9A\u2F9B'
        || e'\u2F9C\u2F9D\u2F9E\u2F9F\u2FA0\u2FA1\u2FA2\u2FA3\u2FA4\u2FA5\u2FA6\u2FA7\u2FA8\u2FA9\u2FAA\u2FAB\u2FAC\u2FAD\u2FAE\u2FAF\u2FB0\u2FB1\u2FB2\u2FB3\u2FB4\u2FB5\u2FB6\u2FB7\u2FB8\u2FB9'
        || e'\u2FBA\u2FBB\u2FBC\u2FBD\u2FBE\u2FBF\u2FC0\u2FC1\u2FC2\u2FC3\u2FC4\u2FC5\u2FC6\u2FC7\u2FC8\u2FC9\u2FCA\u2FCB\u2FCC\u2FCD\u2FCE\u2FCF\u2FD0\u2FD1\u2FD2\u2FD3\u2FD4\u2FD5\u31C6\u31CF'
        || e'\u31D0\u31D1\u31D2\u31D3\u31D4\u31D5\u31D6\u31D7\u31D8\u31D9\u31DA\u31DB\u31DC\u31DD\u31DE\u31DF\u31E0\u31E1',
        e'\u5382\u4E5B\u4E5A\u4E59\u4EBB\u5182\U00020628\u5200\u5202\u535C\u353E\u5C0F\u5C0F\u5140\u5C23\u5C22\U00021BC2\u5DF3\u5E7A\u5F51\U0002B739\u5FC4\u5FC3\u624C\u6535\u65E1\u65E5\u6708\u6B7A\u6BCD'
        || e'\u6C11\u6C35\u6C3A\u706C\u722B\u722B\u4E2C\u725B\u72AD\u738B\U00024D14\u76EE\u793A\u793B\U00025AD7\u7CF9\u7E9F\u7F53\u7F52\u34C1\u5197\U0002626B\u7F8A\U0002634C\U0002634B\u8002\u8080\u807F\u8089\U00026951'
        || e'\u8279\u8279\u8279\u864E\u8864\u8980\u897F\u89C1\u89D2\U000278B2\u8BA0\u8D1D\U00027FB7\u8F66\u8FB6\u8FB6\u8FB6\u9091\u9485\u9577\u9578\u957F\u95E8\U00028E0F\u961D\u96E8\u9752\u97E6\u9875\u98CE'
        || e'\u98DE\u98DF\U0002967F\u98E0\u9963\U00029810\u9A6C\u9AA8\u9B3C\u9C7C\u9E1F\u5364\u9EA6\u9EC4\u9EFE\u6589\u9F50\u6B6F\u9F7F\u7ADC\u9F99\u9F9C\u4E80\u9F9F\u4E00\u4E28\u4E36\u4E3F\u4E59\u4E85'
        || e'\u4E8C\u4EA0\u4EBA\u513F\u5165\u516B\u5182\u5196\u51AB\u51E0\u51F5\u5200\u529B\u52F9\u5315\u531A\u5338\u5341\u535C\u5369\u5382\u53B6\u53C8\u53E3\u56D7\u571F\u58EB\u5902\u590A\u5915'
        || e'\u5927\u5973\u5B50\u5B80\u5BF8\u5C0F\u5C22\u5C38\u5C6E\u5C71\u5DDB\u5DE5\u5DF1\u5DFE\u5E72\u5E7A\u5E7F\u5EF4\u5EFE\u5F0B\u5F13\u5F50\u5F61\u5F73\u5FC3\u6208\u6236\u624B\u652F\u6534'
        || e'\u6587\u6597\u65A4\u65B9\u65E0\u65E5\u66F0\u6708\u6728\u6B20\u6B62\u6B79\u6BB3\u6BCB\u6BD4\u6BDB\u6C0F\u6C14\u6C34\u706B\u722A\u7236\u723B\u723F\u7247\u7259\u725B\u72AC\u7384\u7389'
        || e'\u74DC\u74E6\u7518\u751F\u7528\u7530\u758B\u7592\u7676\u767D\u76AE\u76BF\u76EE\u77DB\u77E2\u77F3\u793A\u79B8\u79BE\u7A74\u7ACB\u7AF9\u7C73\u7CF8\u7F36\u7F51\u7F8A\u7FBD\u8001\u800C'
        || e'\u8012\u8033\u807F\u8089\u81E3\u81EA\u81F3\u81FC\u820C\u821B\u821F\u826E\u8272\u8278\u864D\u866B\u8840\u884C\u8863\u897E\u898B\u89D2\u8A00\u8C37\u8C46\u8C55\u8C78\u8C9D\u8D64\u8D70'
        || e'\u8DB3\u8EAB\u8ECA\u8F9B\u8FB0\u8FB5\u9091\u9149\u91C6\u91CC\u91D1\u9577\u9580\u961C\u96B6\u96B9\u96E8\u9751\u975E\u9762\u9769\u97CB\u97ED\u97F3\u9801\u98A8\u98DB\u98DF\u9996\u9999'
        || e'\u99AC\u9AA8\u9AD8\u9ADF\u9B25\u9B2F\u9B32\u9B3C\u9B5A\u9CE5\u9E75\u9E7F\u9EA5\u9EBB\u9EC3\u9ECD\u9ED1\u9EF9\u9EFD\u9F0E\u9F13\u9F20\u9F3B\u9F4A\u9F52\u9F8D\u9F9C\u9FA0\U000200CC\u4E40'
        || e'\u4E00\u4E28\u4E3F\u4E3F\u4E36\U000200CD\u4E5B\U000200CA\U000200CE\U0002010C\u4E85\U00021FE8\U000200CB\u4E40\U000200D1\u4E5A\u4E59\U0002010E');
end $$;
ALTER FUNCTION core.unified(p text) OWNER TO desk_owner;
CREATE FUNCTION core.unit_changes(p_before jsonb, p_after jsonb, p_listed text[]) RETURNS TABLE(code text, change text, before text, after text)
    LANGUAGE sql STABLE
    AS $$
    with pair as (select a.value as a, b.value as b, a.value ->> 'code' as code
        from jsonb_each(p_after) a left join jsonb_each(p_before) b on b.key = a.key),
    listed as (select distinct p.a ->> 'kind' as kind from pair p where p.code = any (p_listed))
    select p.code, x.change, coalesce(x.before, ''), x.after from pair p cross join lateral (values
        (1, 'new',      null,               concat_ws(' ', p.a ->> 'name', p.a ->> 'county'), p.b is null),
        (2, 'recoded',  p.b ->> 'code',     p.a ->> 'code',     p.b ->> 'code' <> p.a ->> 'code'),
        (3, 'renamed',  p.b ->> 'name',     p.a ->> 'name',     p.b ->> 'name' <> p.a ->> 'name'),
        (4, 'kind',     p.b ->> 'kind',     p.a ->> 'kind',     p.b ->> 'kind' <> p.a ->> 'kind'),
        (5, 'founder',  p.b ->> 'founder',  p.a ->> 'founder',  p.b ->> 'founder' <> p.a ->> 'founder'),
        (6, 'county',   p.b ->> 'county',   p.a ->> 'county',   p.b ->> 'county' <> p.a ->> 'county'),
        (7, 'moved',    p.b ->> 'address',  p.a ->> 'address',  p.b ->> 'address' <> p.a ->> 'address'),
        (8, 'again',    '',                 p.a ->> 'name',     p.b ->> 'eligible' = 'false' and p.code = any (p_listed)),
        (9, 'missing',  p.b ->> 'name',     '',                 p.b ->> 'eligible' = 'true' and p.code <> all (p_listed)
                                                                and p.a ->> 'kind' in (select l.kind from listed l)))
        x(ord, change, before, after, holds)
    where x.holds order by x.ord, p.code
$$;
ALTER FUNCTION core.unit_changes(p_before jsonb, p_after jsonb, p_listed text[]) OWNER TO desk_owner;
CREATE FUNCTION core.unit_doubts(w core.unit) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
declare
    third text := case when length(w.code) >= 6 then substr(w.code, 3, 1) end;
    two   text := left(w.code, 2);
begin
    return array_remove(array[
        case when (third = '1' and w.founder = 'public') or (third in ('0', '3', '4') and w.founder = 'private') then 'founder.code' end,
        case when third is not null and w.code ~ '^[0-9]{2}' and (select c.code from core.county c where c.id = w.county_id) <> (case
                when two = '19' then '06' when two = '21' then '11' when two between '31' and '42' then '31'
                when two between '51' and '61' then '12' else two end) then 'county.code' end,
        case when (w.name ~ '^(國立|[^立]{2,3}[市縣]立|縣立|市立)' and w.founder = 'private')
                or (w.name ~ '(^|[市縣])私立' and w.founder = 'public') then 'founder.name' end], null);
end $$;
ALTER FUNCTION core.unit_doubts(w core.unit) OWNER TO desk_owner;
CREATE FUNCTION core.unit_facts() RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    select coalesce(jsonb_object_agg(u.id, jsonb_build_object('code', u.code, 'name', u.name, 'kind', k.name, 'county', c.name,
        'eligible', u.eligible, 'founder', case u.founder when 'public' then '公立' else '私立' end, 'address', u.address, 'is_new', true)), '{}')
    from core.unit u join core.unit_kind k on k.key = u.kind and not k.is_desk join core.county c on c.id = u.county_id
$$;
ALTER FUNCTION core.unit_facts() OWNER TO desk_owner;
CREATE FUNCTION core.unit_fault(w core.unit) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $_$
begin
    return case
        when w.code !~ '^[0-9A-Z]{3,10}(-[0-9A-Z]{1,4})?$' then 'code.format'
        when core.refuse_unit(w.name, w.address, 1) is not null then core.refuse_unit(w.name, w.address, 1)
        when w.founder not in ('public', 'private') then 'founder.unknown'
        when not exists (select from core.unit_kind k where k.key = w.kind and not k.is_desk) then 'kind.unknown'
        when w.county_id is null then 'county.unknown'
        when core.refuse_cell('phone', w.phone, 0, 60) is not null then core.refuse_cell('phone', w.phone, 0, 60)
        when (w.kind = 'university') <> (length(w.code) = 4) and w.code ~ '^[0-9]{4}$|^[0-9]{2}[0-9A-Z]{4}' then 'kind.code'
    end;
end $_$;
ALTER FUNCTION core.unit_fault(w core.unit) OWNER TO desk_owner;
CREATE FUNCTION core.unit_obstacles(p_unit integer) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    w      record;
    chiefs bigint := (select count(*) from core.account a where a.unit_id = p_unit and a.state = 'open' and a.account_type = 'chief_manager');
begin
    select * into w from core.waiting_at_unit(p_unit);
    return coalesce((select jsonb_agg(jsonb_build_object('key', x.key, 'n', x.n)) from (values
        ('unit.accounts', w.accounts - (chiefs = 1)::int), ('unit.cases', w.cases)) x(key, n) where x.n > 0), '[]');
end $$;
ALTER FUNCTION core.unit_obstacles(p_unit integer) OWNER TO desk_owner;
CREATE FUNCTION core.unknown_verifier() RETURNS jsonb
    LANGUAGE sql
    AS $$
    select jsonb_build_object('salt', encode(ext.gen_random_bytes(16), 'hex'), 'opslimit', 3, 'memlimit', 67108864,
        'stored_key', encode(ext.gen_random_bytes(32), 'hex'), 'server_key', encode(ext.gen_random_bytes(32), 'hex'))
$$;
ALTER FUNCTION core.unknown_verifier() OWNER TO desk_owner;
CREATE FUNCTION core.utc(t timestamp with time zone) RETURNS text
    LANGUAGE sql STABLE
    AS $$ select to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;
ALTER FUNCTION core.utc(t timestamp with time zone) OWNER TO desk_owner;
CREATE FUNCTION core.waiting_at_unit(p_unit integer, OUT accounts bigint, OUT cases bigint) RETURNS record
    LANGUAGE sql STABLE
    AS $$
    select (select count(*) from core.account a where a.unit_id = p_unit and a.state = 'open' and a.account_type <> 'teacher'),
           (select count(*) from core.application p where p.unit_id = p_unit
                and p.state in ('awaiting_paper', 'awaiting_review', 'awaiting_opening', 'returned'))
$$;
ALTER FUNCTION core.waiting_at_unit(p_unit integer, OUT accounts bigint, OUT cases bigint) OWNER TO desk_owner;
CREATE FUNCTION core.wanted_fields(body jsonb, now_is jsonb, p_free text[]) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
declare
    fields    jsonb := body -> 'fields';
    wanted    jsonb := '{}'::jsonb;
    conflicts jsonb := '{}'::jsonb;
    f         record;
begin
    if coalesce(jsonb_typeof(fields), 'missing') <> 'object' then
        perform core.refuse('KC003', 'command.body', '{"field": "fields", "reason": "object"}');
    end if;
    for f in select e.key, e.value from jsonb_each(fields) e order by e.key loop
        if f.key in ('account_name', 'name', 'national_id') then
            perform core.refuse('KD007', 'field.frozen', jsonb_build_object('field', f.key));
        end if;
        if f.key <> all (p_free) or jsonb_typeof(f.value) <> 'object' or not f.value ? 'base' or not f.value ? 'new' then
            perform core.refuse('KC003', 'command.body', jsonb_build_object('field', left(f.key, 60), 'reason', 'field'));
        end if;
        if now_is -> f.key = f.value -> 'new' then continue; end if;
        if now_is -> f.key <> f.value -> 'base' then
            conflicts := conflicts || jsonb_build_object(f.key, jsonb_build_object('base', f.value -> 'base', 'mine',
                f.value -> 'new', 'theirs', now_is -> f.key));
        end if;
        wanted := wanted || jsonb_build_object(f.key, f.value -> 'new');
    end loop;
    if conflicts <> '{}' then perform core.refuse('KD006', 'field.conflict', jsonb_build_object('fields', conflicts)); end if;
    return wanted;
end $$;
ALTER FUNCTION core.wanted_fields(body jsonb, now_is jsonb, p_free text[]) OWNER TO desk_owner;
CREATE FUNCTION core.whole_entry_of(t core.teacher) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    select core.standing_of(t) || core.own_notes_of(t) || core.roster_of(t) || core.identity_of(t)
$$;
ALTER FUNCTION core.whole_entry_of(t core.teacher) OWNER TO desk_owner;
CREATE FUNCTION core.whole_id(p_application bigint) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select n.number from core.application a join core.national_id n on n.person_id = a.person_id and n.current
    where a.id = p_application
      and (a.id = any (auth.my_cases()) or a.reviewer_unit_id = auth.my_desk()
           or (a.reviewer_unit_id is null and a.unit_id = auth.my_chief_unit())));
end $$;
ALTER FUNCTION core.whole_id(p_application bigint) OWNER TO desk_owner;
CREATE FUNCTION core.whole_teacher_id(p_teacher bigint) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select n.number from core.teacher t join core.national_id n on n.person_id = t.person_id and n.current
        where t.id = p_teacher and t.unit_id = any (auth.my_roster_units()));
end $$;
ALTER FUNCTION core.whole_teacher_id(p_teacher bigint) OWNER TO desk_owner;
CREATE FUNCTION core.whole_teacher_ids(p_teachers bigint[]) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    return (select coalesce(jsonb_object_agg(t.id, n.number), '{}')
        from core.teacher t join core.national_id n on n.person_id = t.person_id and n.current
        where t.id = any (p_teachers) and t.unit_id = any (auth.my_roster_units()));
end $$;
ALTER FUNCTION core.whole_teacher_ids(p_teachers bigint[]) OWNER TO desk_owner;
CREATE FUNCTION sync.cursor() RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return (select c.epoch || '/' || sync.timeline() || '/' || pg_snapshot_xmin(pg_current_snapshot()) from sync.centre c);
end $$;
ALTER FUNCTION sync.cursor() OWNER TO desk_owner;
CREATE FUNCTION sync.cursor_xid(p_cursor text, p_now text) RETURNS xid8
    LANGUAGE plpgsql STABLE
    AS $_$
declare xid text;
begin
    -- Taken apart only if it looks like one of ours: of a long text each piece would take fifty times its room.
    if length(p_cursor) <= 70 and p_cursor ~ '^[0-9a-f-]{36}/[0-9]{1,10}/[0-9]{1,18}$'
        and left(p_cursor, length(p_cursor) - strpos(reverse(p_cursor), '/')) = left(p_now, length(p_now) - strpos(reverse(p_now), '/')) then
        xid := split_part(p_cursor, '/', 3);
    end if;
    if xid is null or xid::xid8 < (select c.min_xid from sync.centre c) or xid::xid8 > pg_snapshot_xmax(pg_current_snapshot()) then
        perform core.refuse('KS410', 'sync.resync');
    end if;
    return xid::xid8;
end $_$;
ALTER FUNCTION sync.cursor_xid(p_cursor text, p_now text) OWNER TO desk_owner;
CREATE FUNCTION sync.docs(p_account_type text, p_tab text, p_pks bigint[]) RETURNS SETOF sync.doc
    LANGUAGE plpgsql STABLE
    AS $_$
declare columns text[] := auth.columns_of(p_account_type, p_tab);
begin
    if columns is null then perform core.refuse('KS001', 'table.unknown'); end if;
    return query execute format('select v.id::bigint, to_json(x) from feed.%I v cross join lateral (select %s) x where $1 is null or v.id = any($1)',
        p_tab, (select string_agg('v.' || quote_ident(c), ', ') from unnest(columns) c)) using p_pks;
end $_$;
ALTER FUNCTION sync.docs(p_account_type text, p_tab text, p_pks bigint[]) OWNER TO desk_owner;
CREATE FUNCTION sync.log_account() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    -- A teacher account is its person's: no unit and no desk is told (the roster is: core.follow_account).
    if coalesce(new.account_type, old.account_type) = 'teacher' then
        perform sync.log_change(null, coalesce(new.person_id, old.person_id), 'account',
            case when tg_op = 'DELETE' then 'D'::"char" else 'U'::"char" end, coalesce(new.id, old.id));
        return null;
    end if;
    if tg_op <> 'INSERT' and (tg_op = 'DELETE' or old.unit_id <> new.unit_id) then
        perform sync.log_change(old.unit_id, old.person_id, 'account', 'D', old.id);
    end if;
    if tg_op <> 'DELETE' then
        perform sync.log_change(new.unit_id, new.person_id, 'account', 'U', new.id);
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
ALTER FUNCTION sync.log_account() OWNER TO desk_owner;
CREATE FUNCTION sync.log_account_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_change(a.unit_id, null, 'account_event', 'U', new.id)
        from core.account a where a.id = new.account_id and a.account_type <> 'teacher';
    return null;
end $$;
ALTER FUNCTION sync.log_account_event() OWNER TO desk_owner;
CREATE FUNCTION sync.log_application() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
    before int;
    after  int;
begin
    if tg_op <> 'INSERT' then before := coalesce(old.reviewer_unit_id, old.unit_id); end if;
    if tg_op <> 'DELETE' then after := coalesce(new.reviewer_unit_id, new.unit_id); end if;
    if tg_op = 'DELETE' then
        perform sync.log_change(before, old.person_id, 'application', 'D', old.id);
        return null;
    end if;
    if tg_op = 'UPDATE' and before <> after then
        perform sync.log_change(before, null, 'application', 'D', old.id);
        perform sync.log_change(u.id, null, t.tab, t.op, t.pk)
            from (select 'decision' as tab, d.id as pk from core.decision d where d.application_id = new.id
                  union all select 'scan', s.id from core.scan s where s.application_id = new.id) x
            cross join lateral (values (before, 'D'::"char"), (after, 'U'::"char")) u(id, op)
            cross join lateral (select x.tab, u.op, x.pk) t;
    end if;
    perform sync.log_change(after, new.person_id, 'application', 'U', new.id);
    if new.request = 'delete' then perform sync.log_change(new.unit_id, null, 'application', 'U', new.id); end if;  -- who asked
    return null;
end $$;
ALTER FUNCTION sync.log_application() OWNER TO desk_owner;
CREATE FUNCTION sync.log_catalogue_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_change(new.unit_id, null, 'catalogue_event', 'U', new.id);
    return null;
end $$;
ALTER FUNCTION sync.log_catalogue_event() OWNER TO desk_owner;
CREATE FUNCTION sync.log_change(p_unit integer, p_person bigint, p_tab text, p_op "char", p_pk bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
begin
    insert into sync.change(unit_id, person_id, tab, op, pk)
        select p_unit, null, p_tab, p_op, p_pk where p_unit is not null
        union all select null, p_person, p_tab, p_op, p_pk where p_person is not null;
end $$;
ALTER FUNCTION sync.log_change(p_unit integer, p_person bigint, p_tab text, p_op "char", p_pk bigint) OWNER TO desk_owner;
CREATE FUNCTION sync.log_checkin() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_roster(new.unit_id, 'checkin', 'U', new.id);
    return null;
end $$;
ALTER FUNCTION sync.log_checkin() OWNER TO desk_owner;
CREATE FUNCTION sync.log_evidence() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_change(l.reviewer_unit_id, null, 'scan', case when tg_op = 'DELETE' then 'D'::"char" else 'U'::"char" end,
            coalesce(new.id, old.id))
        from core.listing l where l.id = coalesce(new.listing_id, old.listing_id);
    return null;
end $$;
ALTER FUNCTION sync.log_evidence() OWNER TO desk_owner;
CREATE FUNCTION sync.log_listing() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
ALTER FUNCTION sync.log_listing() OWNER TO desk_owner;
CREATE FUNCTION sync.log_part() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    -- A note and a scan are the desk's own: neither the applicant nor who asked for a deletion is told that there is one.
    perform sync.log_change(x.unit, case when not own then x.person end, tg_argv[0],
                          case when tg_op = 'DELETE' then 'D'::"char" else 'U'::"char" end, coalesce(new.id, old.id))
        from core.application a
        cross join lateral (select tg_argv[0] = 'scan' or to_jsonb(new) ->> 'action' = 'note' as own) o
        cross join lateral (select coalesce(a.reviewer_unit_id, a.unit_id) as unit, a.person_id as person
                            union all select a.unit_id, null where a.request = 'delete' and not own) x
        where a.id = coalesce(new.application_id, old.application_id);
    return null;
end $$;
ALTER FUNCTION sync.log_part() OWNER TO desk_owner;
CREATE FUNCTION sync.log_phone_call() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_change(new.by_unit_id, null, 'phone_call', 'U', new.id);
    return null;
end $$;
ALTER FUNCTION sync.log_phone_call() OWNER TO desk_owner;
CREATE FUNCTION sync.log_public() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if tg_op = 'UPDATE' and new is not distinct from old then return null; end if;
    insert into sync.change(unit_id, tab, op, pk)
        values (0, tg_argv[0], case when tg_op = 'DELETE' then 'D' else 'U' end, coalesce(new.id, old.id));
    return null;
end $$;
ALTER FUNCTION sync.log_public() OWNER TO desk_owner;
CREATE FUNCTION sync.log_release() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if tg_op <> 'INSERT' and (tg_op = 'DELETE' or old.unit_id <> new.unit_id) then
        perform sync.log_change(old.unit_id, null, 'release_request', 'D', old.id);
    end if;
    if tg_op <> 'DELETE' then perform sync.log_change(new.unit_id, null, 'release_request', 'U', new.id); end if;
    return null;
end $$;
ALTER FUNCTION sync.log_release() OWNER TO desk_owner;
CREATE FUNCTION sync.log_releases_of_unit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_change(new.id, null, 'release_request', 'U', r.id) from core.release_request r where r.unit_id = new.id and r.state = 'open';
    return null;
end $$;
ALTER FUNCTION sync.log_releases_of_unit() OWNER TO desk_owner;
CREATE FUNCTION sync.log_roster(p_unit integer, p_tab text, p_op "char", p_pk bigint) RETURNS void
    LANGUAGE sql
    AS $$
    select sync.log_change(x.unit, null, p_tab, p_op, p_pk) from (values (p_unit), (core.roster_desk(p_unit))) x(unit) where x.unit is not null
$$;
ALTER FUNCTION sync.log_roster(p_unit integer, p_tab text, p_op "char", p_pk bigint) OWNER TO desk_owner;
CREATE FUNCTION sync.log_teacher() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    if tg_op = 'UPDATE' and old.unit_id <> new.unit_id then perform sync.log_roster(old.unit_id, 'teacher', 'D', old.id); end if;
    perform sync.log_roster(new.unit_id, 'teacher', 'U', new.id);
    if new.account_state <> 'waiting' then perform sync.log_change(null, new.person_id, 'teacher', 'U', new.id); end if;
    return null;
end $$;
ALTER FUNCTION sync.log_teacher() OWNER TO desk_owner;
CREATE FUNCTION sync.log_teacher_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_roster(new.unit_id, 'teacher_event', 'U', new.id);
    return null;
end $$;
ALTER FUNCTION sync.log_teacher_event() OWNER TO desk_owner;
CREATE FUNCTION sync.log_teacher_move() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_roster(x.unit, 'teacher_move', 'U', new.id)
        from unnest(array[new.from_unit_id, new.to_unit_id]) x(unit) where x.unit is not null;
    if new.settle_desk_id is not null then perform sync.log_change(new.settle_desk_id, null, 'teacher_move', 'U', new.id); end if;
    return null;
end $$;
ALTER FUNCTION sync.log_teacher_move() OWNER TO desk_owner;
CREATE FUNCTION sync.log_unit_event() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_change(new.unit_id, null, 'unit_event', 'U', new.id);
    return null;
end $$;
ALTER FUNCTION sync.log_unit_event() OWNER TO desk_owner;
CREATE FUNCTION sync.log_unit_reminder() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
begin
    perform sync.log_change(new.unit_id, null, 'unit_reminder', 'U', new.id);
    return null;
end $$;
ALTER FUNCTION sync.log_unit_reminder() OWNER TO desk_owner;
CREATE FUNCTION sync.my_changes(p_since xid8, p_below integer[]) RETURNS sync.changed[]
    LANGUAGE plpgsql STABLE
    AS $$
declare scopes jsonb := auth.held() -> 'scopes';
begin
    return (select array_agg(row (c.tab, c.pks)::sync.changed) from (
        select x.tab, array_agg(distinct x.pk) as pks from (
            select y.tab, y.pk from sync.change y
                where y.unit_id = auth.my_unit() and y.xid >= p_since and scopes ->> y.tab in ('unit', 'desk')
            union all select y.tab, y.pk from sync.change y
                where y.unit_id = any (p_below) and y.xid >= p_since and scopes ->> y.tab = 'below'
            union all select y.tab, y.pk from sync.change y
                where y.person_id = auth.my_person() and y.xid >= p_since and scopes ? y.tab) x
        group by x.tab) c);
end $$;
ALTER FUNCTION sync.my_changes(p_since xid8, p_below integer[]) OWNER TO desk_owner;
CREATE FUNCTION sync.public_changes(p_since xid8) RETURNS sync.changed[]
    LANGUAGE plpgsql STABLE
    AS $$
begin
    return (select array_agg(row (c.tab, c.pks)::sync.changed) from (
        select x.tab, array_agg(distinct x.pk) as pks from sync.change x where x.unit_id = 0 and x.xid >= p_since group by x.tab) c);
end $$;
ALTER FUNCTION sync.public_changes(p_since xid8) OWNER TO desk_owner;
CREATE FUNCTION sync.public_docs(p_tab text, p_pks bigint[]) RETURNS SETOF sync.doc
    LANGUAGE plpgsql STABLE
    AS $_$
begin
    if not exists (select from sync.tab t where t.tab = p_tab and t.public) then perform core.refuse('KS001', 'table.unknown'); end if;
    return query execute format('select v.id::bigint, to_json(v) from feed.%I v where $1 is null or v.id = any($1)', p_tab) using p_pks;
end $_$;
ALTER FUNCTION sync.public_docs(p_tab text, p_pks bigint[]) OWNER TO desk_owner;
CREATE FUNCTION sync.timeline() RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
begin
    if pg_is_in_recovery() then return (select timeline_id::text from pg_control_checkpoint()); end if;
    return ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int::text;
end $$;
ALTER FUNCTION sync.timeline() OWNER TO desk_owner;
CREATE SEQUENCE audit.beyond_rights
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE audit.beyond_rights OWNER TO desk_owner;
ALTER TABLE audit.block ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME audit.block_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE audit.entry ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME audit.entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE audit.leaf (
    entry_id bigint NOT NULL,
    block_id bigint NOT NULL,
    place bigint NOT NULL,
    hash bytea NOT NULL
);
ALTER TABLE audit.leaf OWNER TO desk_owner;
CREATE TABLE audit.tally (
    what text NOT NULL,
    n bigint DEFAULT 0 NOT NULL,
    told_at timestamp with time zone,
    seen bigint DEFAULT 0 NOT NULL
);
ALTER TABLE audit.tally OWNER TO desk_owner;
CREATE TABLE auth.case_secret (
    secret_hash bytea NOT NULL,
    application_id bigint,
    listing_id bigint,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT case_secret_check CHECK ((num_nonnulls(application_id, listing_id) = 1)),
    CONSTRAINT case_secret_secret_hash_check CHECK ((length(secret_hash) = 32))
);
ALTER TABLE auth.case_secret OWNER TO desk_owner;
CREATE TABLE auth.code_guess (
    id bigint NOT NULL,
    code_id bigint NOT NULL,
    case_hash bytea NOT NULL,
    command_id uuid NOT NULL,
    body_hash bytea NOT NULL,
    guess_hash bytea NOT NULL,
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    noticed boolean DEFAULT false NOT NULL,
    counted boolean DEFAULT false NOT NULL
);
ALTER TABLE auth.code_guess OWNER TO desk_owner;
ALTER TABLE auth.code_guess ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME auth.code_guess_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE auth.code ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME auth.code_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE auth.command_right (
    account_type text NOT NULL,
    kind text NOT NULL,
    scope text NOT NULL,
    at_kinds text[],
    CONSTRAINT command_right_account_type_check CHECK ((account_type = ANY (ARRAY['chief_manager'::text, 'contact'::text, 'operator'::text, 'reviewer'::text, 'teacher'::text, 'case'::text, 'bridge'::text]))),
    CONSTRAINT command_right_scope_check CHECK ((scope = ANY (ARRAY['own'::text, 'unit'::text, 'desk'::text])))
);
ALTER TABLE auth.command_right OWNER TO desk_owner;
CREATE TABLE auth.credential (
    account_id bigint NOT NULL,
    login text,
    salt bytea NOT NULL,
    opslimit integer NOT NULL,
    memlimit integer NOT NULL,
    stored_key bytea NOT NULL,
    server_key bytea NOT NULL,
    one_time boolean DEFAULT false NOT NULL,
    expires_at timestamp with time zone,
    set_at timestamp with time zone DEFAULT now() NOT NULL,
    generation integer DEFAULT 1 NOT NULL,
    kept_token bytea
);
ALTER TABLE auth.credential OWNER TO desk_owner;
CREATE TABLE auth.credential_history (
    account_id bigint NOT NULL,
    stored_key bytea NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE auth.credential_history OWNER TO desk_owner;
CREATE TABLE auth.device (
    account_id bigint NOT NULL,
    secret bytea NOT NULL,
    last_step bigint NOT NULL,
    CONSTRAINT device_secret_check CHECK ((length(secret) = 20))
);
ALTER TABLE auth.device OWNER TO desk_owner;
ALTER TABLE auth.device_guess ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME auth.device_guess_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE auth.figure_right (
    account_type text NOT NULL,
    subject text NOT NULL,
    reach text NOT NULL,
    at_kinds text[],
    CONSTRAINT figure_right_account_type_check CHECK ((account_type = ANY (ARRAY['chief_manager'::text, 'contact'::text, 'operator'::text, 'reviewer'::text]))),
    CONSTRAINT figure_right_reach_check CHECK ((reach = ANY (ARRAY['unit'::text, 'desk'::text, 'all'::text])))
);
ALTER TABLE auth.figure_right OWNER TO desk_owner;
CREATE TABLE auth.known_installation (
    hash bytea NOT NULL,
    account_id bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE auth.known_installation OWNER TO desk_owner;
CREATE TABLE auth.mail_domain (
    domain text NOT NULL
);
ALTER TABLE auth.mail_domain OWNER TO desk_owner;
CREATE TABLE auth.pending_verifier (
    application_id bigint NOT NULL,
    verifier jsonb NOT NULL
);
ALTER TABLE auth.pending_verifier OWNER TO desk_owner;
CREATE UNLOGGED TABLE auth.presence (
    application_id bigint NOT NULL,
    account_id bigint NOT NULL,
    token_hash bytea NOT NULL,
    since timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL
);
ALTER TABLE auth.presence OWNER TO desk_owner;
CREATE TABLE auth.quota_use (
    action text NOT NULL,
    per text NOT NULL,
    key text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    weight integer DEFAULT 1 NOT NULL
);
ALTER TABLE auth.quota_use OWNER TO desk_owner;
CREATE TABLE auth.recovery_code (
    account_id bigint NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT recovery_code_code_hash_check CHECK ((length(code_hash) = 32))
);
ALTER TABLE auth.recovery_code OWNER TO desk_owner;
CREATE TABLE auth.secret (
    one boolean DEFAULT true NOT NULL,
    salt bytea NOT NULL,
    CONSTRAINT secret_one_check CHECK (one)
);
ALTER TABLE auth.secret OWNER TO desk_owner;
CREATE TABLE auth.session (
    token_hash bytea NOT NULL,
    account_id bigint NOT NULL,
    attempt_id uuid NOT NULL,
    installation text NOT NULL,
    place text DEFAULT ''::text NOT NULL,
    generation integer DEFAULT 1 NOT NULL,
    opened xid8,
    opened_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT session_token_hash_check CHECK ((length(token_hash) = 32))
);
ALTER TABLE auth.session OWNER TO desk_owner;
CREATE TABLE auth.sight (
    account_type text NOT NULL,
    scopes jsonb NOT NULL,
    hash text NOT NULL
);
ALTER TABLE auth.sight OWNER TO desk_owner;
CREATE TABLE auth.spent_proof (
    hash bytea NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE auth.spent_proof OWNER TO desk_owner;
ALTER TABLE auth.teacher_request ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME auth.teacher_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE auth.visibility (
    account_type text NOT NULL,
    tab text NOT NULL,
    scope text NOT NULL,
    columns text[] NOT NULL,
    CONSTRAINT visibility_account_type_check CHECK ((account_type = ANY (ARRAY['chief_manager'::text, 'contact'::text, 'operator'::text, 'reviewer'::text, 'teacher'::text, 'case'::text]))),
    CONSTRAINT visibility_scope_check CHECK ((scope = ANY (ARRAY['own'::text, 'unit'::text, 'desk'::text, 'below'::text])))
);
ALTER TABLE auth.visibility OWNER TO desk_owner;
CREATE TABLE cmd.constraint_refusal (
    constraint_name text NOT NULL,
    code text NOT NULL,
    key text NOT NULL
);
ALTER TABLE cmd.constraint_refusal OWNER TO desk_owner;
CREATE TABLE cmd.kind (
    kind text NOT NULL,
    handler text NOT NULL,
    max_body integer DEFAULT 16384 NOT NULL,
    charge text,
    audited text[] DEFAULT '{}'::text[] NOT NULL
);
ALTER TABLE cmd.kind OWNER TO desk_owner;
CREATE TABLE core.account_event (
    id bigint NOT NULL,
    account_id bigint NOT NULL,
    action text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    changes jsonb DEFAULT '{}'::jsonb NOT NULL,
    by_account_id bigint NOT NULL,
    by_name text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    command_id uuid NOT NULL,
    CONSTRAINT account_event_action_check CHECK ((action = ANY (ARRAY['close'::text, 'reopen'::text, 'delete'::text, 'restore'::text, 'switch'::text, 'edit'::text, 'bind'::text, 'unbind'::text, 'announce'::text])))
);
ALTER TABLE ONLY core.account_event FORCE ROW LEVEL SECURITY;
ALTER TABLE core.account_event OWNER TO desk_owner;
ALTER TABLE core.account_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.account_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE core.account ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.account_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE core.account_import ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.account_import_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.application_consent (
    application_id bigint NOT NULL,
    key text NOT NULL,
    version text NOT NULL,
    sha256 text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY core.application_consent FORCE ROW LEVEL SECURITY;
ALTER TABLE core.application_consent OWNER TO desk_owner;
ALTER TABLE core.application ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.application_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.application_revision (
    application_id bigint NOT NULL,
    revision integer NOT NULL,
    content jsonb NOT NULL,
    content_hash text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    copies integer DEFAULT 0 NOT NULL
);
ALTER TABLE ONLY core.application_revision FORCE ROW LEVEL SECURITY;
ALTER TABLE core.application_revision OWNER TO desk_owner;
CREATE SEQUENCE core.application_serial
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE core.application_serial OWNER TO desk_owner;
ALTER TABLE core.catalogue_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.catalogue_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE SEQUENCE core.catalogue_serial
    START WITH 10000
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE core.catalogue_serial OWNER TO desk_owner;
ALTER TABLE core.checkin ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.checkin_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.consent (
    id integer NOT NULL,
    key text NOT NULL,
    version text NOT NULL,
    title text NOT NULL,
    text text NOT NULL,
    sha256 text NOT NULL,
    in_force boolean DEFAULT true NOT NULL,
    CONSTRAINT consent_key_check CHECK ((key = ANY (ARRAY['terms'::text, 'rules'::text, 'personal_data'::text])))
);
ALTER TABLE ONLY core.consent FORCE ROW LEVEL SECURITY;
ALTER TABLE core.consent OWNER TO desk_owner;
ALTER TABLE core.consent ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.consent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.decision (
    id bigint NOT NULL,
    application_id bigint NOT NULL,
    revision integer NOT NULL,
    action text NOT NULL,
    reasons text[] DEFAULT '{}'::text[] NOT NULL,
    text text DEFAULT ''::text NOT NULL,
    before_paper boolean DEFAULT false NOT NULL,
    by_account_id bigint,
    by_name text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    command_id uuid NOT NULL,
    CONSTRAINT decision_action_check CHECK ((action = ANY (ARRAY['apply'::text, 'correct'::text, 'withdraw'::text, 'receive'::text, 'approve'::text, 'reject'::text, 'return'::text, 'note'::text, 'take_back'::text, 'open_as'::text, 'remind'::text, 'expire'::text, 'mail_failed'::text])))
);
ALTER TABLE ONLY core.decision FORCE ROW LEVEL SECURITY;
ALTER TABLE core.decision OWNER TO desk_owner;
ALTER TABLE core.decision ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.desk (
    id integer NOT NULL,
    name text NOT NULL,
    fax text NOT NULL,
    address text NOT NULL,
    email text NOT NULL,
    phone text NOT NULL,
    approves_before_paper boolean DEFAULT false NOT NULL,
    CONSTRAINT desk_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120)))
);
ALTER TABLE ONLY core.desk FORCE ROW LEVEL SECURITY;
ALTER TABLE core.desk OWNER TO desk_owner;
CREATE TABLE core.district (
    id integer NOT NULL,
    county_id integer NOT NULL,
    name text NOT NULL,
    zip text NOT NULL,
    CONSTRAINT district_zip_check CHECK ((zip ~ '^[0-9]{3}$'::text))
);
ALTER TABLE ONLY core.district FORCE ROW LEVEL SECURITY;
ALTER TABLE core.district OWNER TO desk_owner;
CREATE TABLE core.folding (
    source text NOT NULL COLLATE pg_catalog."C",
    target text NOT NULL COLLATE pg_catalog."C"
);
ALTER TABLE ONLY core.folding FORCE ROW LEVEL SECURITY;
ALTER TABLE core.folding OWNER TO desk_owner;
CREATE TABLE core.hold (
    name_key text NOT NULL,
    person_id bigint NOT NULL,
    of_teacher boolean DEFAULT false NOT NULL,
    application_id bigint,
    account_id bigint,
    CONSTRAINT hold_check CHECK (((application_id IS NOT NULL) OR (account_id IS NOT NULL)))
);
ALTER TABLE ONLY core.hold FORCE ROW LEVEL SECURITY;
ALTER TABLE core.hold OWNER TO desk_owner;
CREATE TABLE core.idle_reminder (
    account_id bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY core.idle_reminder FORCE ROW LEVEL SECURITY;
ALTER TABLE core.idle_reminder OWNER TO desk_owner;
CREATE TABLE core.job_title (
    id integer NOT NULL,
    name text NOT NULL
);
ALTER TABLE ONLY core.job_title FORCE ROW LEVEL SECURITY;
ALTER TABLE core.job_title OWNER TO desk_owner;
ALTER TABLE core.listing ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.listing_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.mail (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    template text NOT NULL,
    address text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    state text DEFAULT 'waiting'::text NOT NULL,
    due_at timestamp with time zone DEFAULT now() NOT NULL,
    handed_to uuid,
    retried_at timestamp with time zone,
    retried_by uuid,
    tries integer DEFAULT 0 NOT NULL,
    error text DEFAULT ''::text NOT NULL,
    command_id uuid,
    application_id bigint,
    CONSTRAINT mail_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'failed'::text, 'unsure'::text])))
);
ALTER TABLE ONLY core.mail FORCE ROW LEVEL SECURITY;
ALTER TABLE core.mail OWNER TO desk_owner;
COMMENT ON COLUMN core.mail.state IS 'sending: handed out, no result yet; unsure: it may have gone, nobody heard. Neither is sent again by itself';
ALTER TABLE core.mail ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.mail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.mail_template (
    key text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL
);
ALTER TABLE ONLY core.mail_template FORCE ROW LEVEL SECURITY;
ALTER TABLE core.mail_template OWNER TO desk_owner;
CREATE TABLE core.national_id (
    number text NOT NULL,
    person_id bigint NOT NULL,
    current boolean DEFAULT true NOT NULL,
    CONSTRAINT national_id_number_check CHECK ((number ~ '^[A-Z][A-D1289][0-9]{8}$'::text))
);
ALTER TABLE ONLY core.national_id FORCE ROW LEVEL SECURITY;
ALTER TABLE core.national_id OWNER TO desk_owner;
CREATE TABLE core.obstacle_kind (
    key text NOT NULL,
    finder text NOT NULL,
    ord integer NOT NULL
);
ALTER TABLE ONLY core.obstacle_kind FORCE ROW LEVEL SECURITY;
ALTER TABLE core.obstacle_kind OWNER TO desk_owner;
CREATE TABLE core.person (
    id bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY core.person FORCE ROW LEVEL SECURITY;
ALTER TABLE core.person OWNER TO desk_owner;
ALTER TABLE core.person ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.phone_area (
    area text NOT NULL,
    first_digits text NOT NULL,
    digits integer NOT NULL
);
ALTER TABLE ONLY core.phone_area FORCE ROW LEVEL SECURITY;
ALTER TABLE core.phone_area OWNER TO desk_owner;
CREATE TABLE core.phone_call (
    id bigint NOT NULL,
    by_unit_id integer NOT NULL,
    unit_id integer NOT NULL,
    account_id bigint,
    application_id bigint,
    caller text NOT NULL,
    note text NOT NULL,
    by_account_id bigint NOT NULL,
    by_name text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    command_id uuid NOT NULL,
    CONSTRAINT phone_call_check CHECK (((account_id IS NULL) OR (application_id IS NULL)))
);
ALTER TABLE ONLY core.phone_call FORCE ROW LEVEL SECURITY;
ALTER TABLE core.phone_call OWNER TO desk_owner;
ALTER TABLE core.phone_call ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.phone_call_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE core.release_request ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.release_request_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.return_reason (
    id integer NOT NULL,
    key text NOT NULL,
    text text NOT NULL,
    about_paper boolean DEFAULT false NOT NULL
);
ALTER TABLE ONLY core.return_reason FORCE ROW LEVEL SECURITY;
ALTER TABLE core.return_reason OWNER TO desk_owner;
CREATE TABLE core.reviewer_override (
    unit_id integer NOT NULL,
    account_scope text NOT NULL,
    desk_id integer,
    note text DEFAULT ''::text NOT NULL,
    CONSTRAINT reviewer_override_account_scope_check CHECK ((account_scope = ANY (ARRAY['chief'::text, 'colleague'::text]))),
    CONSTRAINT reviewer_override_check CHECK (((desk_id IS NOT NULL) OR (account_scope = 'colleague'::text)))
);
ALTER TABLE ONLY core.reviewer_override FORCE ROW LEVEL SECURITY;
ALTER TABLE core.reviewer_override OWNER TO desk_owner;
CREATE TABLE core.reviewer_rule (
    ord integer NOT NULL,
    account_scope text,
    kinds text[],
    code_third text,
    not_counties text[],
    target text NOT NULL,
    note text NOT NULL,
    CONSTRAINT reviewer_rule_account_scope_check CHECK ((account_scope = ANY (ARRAY['chief'::text, 'colleague'::text]))),
    CONSTRAINT reviewer_rule_target_check CHECK ((target = ANY (ARRAY['own_chief'::text, 'inservice_net'::text, 'k12ea'::text, 'county'::text])))
);
ALTER TABLE ONLY core.reviewer_rule FORCE ROW LEVEL SECURITY;
ALTER TABLE core.reviewer_rule OWNER TO desk_owner;
CREATE TABLE core.roaming (
    person_id bigint NOT NULL,
    state text DEFAULT 'open'::text NOT NULL,
    first_at timestamp with time zone DEFAULT now() NOT NULL,
    last_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT roaming_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text])))
);
ALTER TABLE ONLY core.roaming FORCE ROW LEVEL SECURITY;
ALTER TABLE core.roaming OWNER TO desk_owner;
CREATE TABLE core.roster_filter (
    id integer NOT NULL,
    name text NOT NULL,
    rule jsonb NOT NULL,
    retired boolean DEFAULT false NOT NULL,
    retire_on date,
    CONSTRAINT roster_filter_name_check CHECK (((length(name) >= 1) AND (length(name) <= 30))),
    CONSTRAINT roster_filter_rule_check CHECK ((jsonb_typeof(rule) = 'object'::text))
);
ALTER TABLE ONLY core.roster_filter FORCE ROW LEVEL SECURITY;
ALTER TABLE core.roster_filter OWNER TO desk_owner;
ALTER TABLE core.roster_import ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.roster_import_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.roster_word (
    id integer NOT NULL,
    list text NOT NULL,
    name text NOT NULL,
    retired boolean DEFAULT false NOT NULL,
    retire_on date,
    CONSTRAINT roster_word_list_check CHECK ((list = ANY (ARRAY['employment'::text, 'training_role'::text])))
);
ALTER TABLE ONLY core.roster_word FORCE ROW LEVEL SECURITY;
ALTER TABLE core.roster_word OWNER TO desk_owner;
CREATE TABLE core.scan (
    id bigint NOT NULL,
    application_id bigint,
    listing_id bigint,
    revision integer NOT NULL,
    name text NOT NULL,
    mime text NOT NULL,
    size integer NOT NULL,
    code text DEFAULT ''::text NOT NULL,
    sha256 text NOT NULL,
    content bytea NOT NULL,
    by_account_id bigint,
    by_name text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    void boolean DEFAULT false NOT NULL,
    void_reason text DEFAULT ''::text NOT NULL,
    CONSTRAINT scan_check CHECK ((num_nonnulls(application_id, listing_id) = 1)),
    CONSTRAINT scan_check1 CHECK ((num_nonnulls(by_account_id, listing_id) = 1)),
    CONSTRAINT scan_mime_check CHECK ((mime = ANY (ARRAY['application/pdf'::text, 'image/jpeg'::text, 'image/png'::text, 'image/tiff'::text]))),
    CONSTRAINT scan_size_check CHECK (((size >= 1) AND (size <= 8388608)))
);
ALTER TABLE ONLY core.scan ALTER COLUMN content SET STORAGE EXTERNAL;
ALTER TABLE ONLY core.scan FORCE ROW LEVEL SECURITY;
ALTER TABLE core.scan OWNER TO desk_owner;
ALTER TABLE core.scan ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.scan_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.schema_code (
    one boolean DEFAULT true NOT NULL,
    sha256 text NOT NULL,
    made_by text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT schema_code_one_check CHECK (one)
);
ALTER TABLE ONLY core.schema_code FORCE ROW LEVEL SECURITY;
ALTER TABLE core.schema_code OWNER TO desk_owner;
CREATE TABLE core.schema_step (
    version integer NOT NULL,
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY core.schema_step FORCE ROW LEVEL SECURITY;
ALTER TABLE core.schema_step OWNER TO desk_owner;
CREATE TABLE core.setting (
    key text NOT NULL,
    value text NOT NULL
);
ALTER TABLE ONLY core.setting FORCE ROW LEVEL SECURITY;
ALTER TABLE core.setting OWNER TO desk_owner;
CREATE TABLE core.subject (
    id integer NOT NULL,
    stage_id integer NOT NULL,
    name text NOT NULL,
    retired boolean DEFAULT false NOT NULL,
    retire_on date,
    CONSTRAINT subject_name_check CHECK (((length(name) >= 1) AND (length(name) <= 30)))
);
ALTER TABLE ONLY core.subject FORCE ROW LEVEL SECURITY;
ALTER TABLE core.subject OWNER TO desk_owner;
CREATE TABLE core.teacher_event (
    id bigint NOT NULL,
    teacher_id bigint NOT NULL,
    unit_id integer NOT NULL,
    action text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    changes jsonb DEFAULT '{}'::jsonb NOT NULL,
    by_account_id bigint,
    by_name text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    command_id uuid,
    CONSTRAINT teacher_event_action_check CHECK ((action = ANY (ARRAY['register'::text, 'overwrite'::text, 'edit'::text, 'renumber'::text, 'leave'::text, 'return'::text, 'join'::text, 'take_back'::text, 'object'::text, 'settle'::text, 'apply'::text, 'close_account'::text, 'reopen_account'::text, 'unbind'::text])))
);
ALTER TABLE ONLY core.teacher_event FORCE ROW LEVEL SECURITY;
ALTER TABLE core.teacher_event OWNER TO desk_owner;
ALTER TABLE core.teacher_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.teacher_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE core.teacher ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.teacher_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE core.teacher_move ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.teacher_move_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.teacher_title (
    id integer NOT NULL,
    name text NOT NULL,
    staff_group text NOT NULL,
    on_roster boolean DEFAULT true NOT NULL,
    retired boolean DEFAULT false NOT NULL,
    retire_on date,
    CONSTRAINT teacher_title_name_check CHECK (((length(name) >= 1) AND (length(name) <= 30))),
    CONSTRAINT teacher_title_staff_group_check CHECK ((staff_group = ANY (ARRAY['teacher'::text, 'staff'::text])))
);
ALTER TABLE ONLY core.teacher_title FORCE ROW LEVEL SECURITY;
ALTER TABLE core.teacher_title OWNER TO desk_owner;
CREATE TABLE core.teaching_stage (
    id integer NOT NULL,
    name text NOT NULL
);
ALTER TABLE ONLY core.teaching_stage FORCE ROW LEVEL SECURITY;
ALTER TABLE core.teaching_stage OWNER TO desk_owner;
CREATE TABLE core.unit_closure (
    ancestor integer NOT NULL,
    descendant integer NOT NULL,
    depth integer NOT NULL
);
ALTER TABLE ONLY core.unit_closure FORCE ROW LEVEL SECURITY;
ALTER TABLE core.unit_closure OWNER TO desk_owner;
CREATE TABLE core.unit_code (
    code text NOT NULL,
    unit_id integer NOT NULL,
    since timestamp with time zone DEFAULT now() NOT NULL,
    until timestamp with time zone
);
ALTER TABLE ONLY core.unit_code FORCE ROW LEVEL SECURITY;
ALTER TABLE core.unit_code OWNER TO desk_owner;
CREATE TABLE core.unit_event (
    id bigint NOT NULL,
    unit_id integer NOT NULL,
    action text NOT NULL,
    reason text DEFAULT ''::text NOT NULL,
    changes jsonb DEFAULT '{}'::jsonb NOT NULL,
    by_account_id bigint,
    by_name text DEFAULT ''::text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    command_id uuid,
    CONSTRAINT unit_event_action_check CHECK ((action = ANY (ARRAY['add'::text, 'rename'::text, 'close'::text, 'reopen'::text, 'merge'::text, 'merge_into'::text, 'assign'::text])))
);
ALTER TABLE ONLY core.unit_event FORCE ROW LEVEL SECURITY;
ALTER TABLE core.unit_event OWNER TO desk_owner;
ALTER TABLE core.unit_event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.unit_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE core.unit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.unit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE core.unit_kind (
    id integer NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    account_types text[] NOT NULL,
    needs_unit_seal boolean NOT NULL,
    below_college boolean NOT NULL,
    is_desk boolean NOT NULL
);
ALTER TABLE ONLY core.unit_kind FORCE ROW LEVEL SECURITY;
ALTER TABLE core.unit_kind OWNER TO desk_owner;
CREATE TABLE core.unit_mend (
    unit_id integer NOT NULL,
    field text NOT NULL,
    listed text NOT NULL,
    mended text NOT NULL,
    CONSTRAINT unit_mend_field_check CHECK ((field = ANY (ARRAY['name'::text, 'address'::text, 'phone'::text])))
);
ALTER TABLE ONLY core.unit_mend FORCE ROW LEVEL SECURITY;
ALTER TABLE core.unit_mend OWNER TO desk_owner;
CREATE TABLE core.unit_reminder (
    id bigint NOT NULL,
    unit_id integer NOT NULL,
    how text NOT NULL,
    standing text NOT NULL,
    by_account_id bigint NOT NULL,
    by_name text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    command_id uuid NOT NULL,
    CONSTRAINT unit_reminder_how_check CHECK ((how = ANY (ARRAY['mail'::text, 'letter'::text]))),
    CONSTRAINT unit_reminder_standing_check CHECK ((standing = ANY (ARRAY['none'::text, 'never'::text, 'idle'::text, 'roster'::text])))
);
ALTER TABLE ONLY core.unit_reminder FORCE ROW LEVEL SECURITY;
ALTER TABLE core.unit_reminder OWNER TO desk_owner;
ALTER TABLE core.unit_reminder ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME core.unit_reminder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE VIEW feed.account WITH (security_invoker='true') AS
 SELECT t.id,
    t.account_name,
    t.person_id,
    t.name,
    t.account_type,
    t.unit_id,
    t.job_title,
    t.phone,
    t.fax,
    t.email,
    t.state,
    core.utc(t.opened_at) AS opened_at,
    core.utc(t.first_sign_in_at) AS first_sign_in_at,
    core.utc(t.last_sign_in_at) AS last_sign_in_at,
    core.utc(t.deleted_at) AS deleted_at,
        CASE
            WHEN (t.state = 'deleted'::text) THEN core.utc(core.restorable_until(t.deleted_at))
            ELSE NULL::text
        END AS restorable_until,
    t.application_id,
    t.row_version,
    core.utc(t.device_bound_at) AS device_bound_at
   FROM core.account t
  WHERE (t.state = ANY (ARRAY['open'::text, 'closed'::text, 'deleted'::text]));
ALTER TABLE feed.account OWNER TO desk_owner;
CREATE VIEW feed.account_event WITH (security_invoker='true') AS
 SELECT t.id,
    t.account_id,
    t.action,
    t.reason,
    t.changes,
    t.by_name,
    core.utc(t.at) AS at
   FROM core.account_event t;
ALTER TABLE feed.account_event OWNER TO desk_owner;
CREATE VIEW feed.application WITH (security_invoker='true') AS
 SELECT t.id,
    t.number,
    t.revision,
    t.row_version,
    t.person_id,
    t.account_type,
    t.account_name,
    t.name,
    t.sex,
    t.national_id,
    t.job_title,
    t.unit_id,
    t.subunit,
    t.phone,
    t.fax,
    t.email,
    t.name_seal_only,
    t.state,
    t.reviewer_unit_id,
    t.needs_paper,
    t.needs_unit_seal,
    core.utc(t.applied_at) AS applied_at,
    core.utc(t.changed_at) AS changed_at,
    t.paper_revision,
    t.returned_for,
    core.utc(t.received_at) AS received_at,
    t.received_how,
    t.received_revision,
    t.head_seal,
    t.unit_seal,
    core.utc(t.decided_at) AS decided_at,
    t.opened_as,
    t.can_take_back,
    t.content_hash,
    (t.request = 'delete'::text) AS deletes,
    t.account_id,
    t.delete_reason,
    t.keyed_in,
    t.takes_over,
    t.takes_over_name
   FROM core.application t;
ALTER TABLE feed.application OWNER TO desk_owner;
CREATE VIEW feed.catalogue_event WITH (security_invoker='true') AS
 SELECT t.id,
    t.catalogue,
    t.item_id,
    t.action,
    t.reason,
    t.changes,
    t.by_name,
    core.utc(t.at) AS at
   FROM core.catalogue_event t;
ALTER TABLE feed.catalogue_event OWNER TO desk_owner;
CREATE VIEW feed.checkin WITH (security_invoker='true') AS
 SELECT t.id,
    t.unit_id,
    (t.semester)::integer AS semester,
    t.state,
    t.people,
    t.teachers,
    t.staff,
    t.on_leave,
    t.joined,
    t.departed,
    t.changed,
    t.since,
    core.utc(t.closed_at) AS closed_at,
    t.closed_by,
    core.utc(t.reopened_at) AS reopened_at,
    t.reopened_by,
    t.reopen_reason,
    t.row_version
   FROM core.checkin t;
ALTER TABLE feed.checkin OWNER TO desk_owner;
CREATE VIEW feed.consent WITH (security_invoker='true') AS
 SELECT t.id,
    t.key,
    t.version,
    t.title,
    t.text,
    t.sha256
   FROM core.consent t
  WHERE t.in_force;
ALTER TABLE feed.consent OWNER TO desk_owner;
CREATE VIEW feed.county WITH (security_invoker='true') AS
 SELECT t.id,
    t.code,
    t.name
   FROM core.county t;
ALTER TABLE feed.county OWNER TO desk_owner;
CREATE VIEW feed.decision WITH (security_invoker='true') AS
 SELECT t.id,
    t.application_id,
    t.revision,
    t.action,
    t.reasons,
        CASE
            WHEN (own."is" AND (t.action = ANY (ARRAY['receive'::text, 'approve'::text, 'open_as'::text]))) THEN ''::text
            ELSE t.text
        END AS text,
        CASE
            WHEN (NOT own."is") THEN t.by_account_id
            ELSE NULL::bigint
        END AS by_account_id,
        CASE
            WHEN (own."is" AND (t.by_account_id IS NOT NULL)) THEN core.mask_name(t.by_name)
            ELSE t.by_name
        END AS by_name,
    core.utc(t.at) AS at
   FROM ((core.decision t
     JOIN core.application a ON ((a.id = t.application_id)))
     CROSS JOIN LATERAL ( SELECT ((NOT (a.person_id IS DISTINCT FROM ( SELECT auth.my_person() AS my_person))) OR (NOT COALESCE(((a.reviewer_unit_id = ( SELECT auth.my_desk() AS my_desk)) OR ((a.reviewer_unit_id IS NULL) AND (a.unit_id = ( SELECT auth.my_chief_unit() AS my_chief_unit)))), false))) AS "is") own);
ALTER TABLE feed.decision OWNER TO desk_owner;
CREATE VIEW feed.desk WITH (security_invoker='true') AS
 SELECT t.id,
    t.name,
    t.fax,
    t.address,
    t.email,
    t.phone,
    t.approves_before_paper
   FROM core.desk t;
ALTER TABLE feed.desk OWNER TO desk_owner;
CREATE VIEW feed.district WITH (security_invoker='true') AS
 SELECT t.id,
    t.county_id,
    t.name,
    t.zip
   FROM core.district t;
ALTER TABLE feed.district OWNER TO desk_owner;
CREATE VIEW feed.job_title WITH (security_invoker='true') AS
 SELECT t.id,
    t.name
   FROM core.job_title t;
ALTER TABLE feed.job_title OWNER TO desk_owner;
CREATE VIEW feed.listing WITH (security_invoker='true') AS
 SELECT t.id,
    t.number,
    t.revision,
    t.row_version,
    t.kind,
    t.name,
    t.founder,
    t.county_id,
    t.district_id,
    t.address,
    t.phone,
    t.code,
    t.permit,
    t.applicant,
    t.job_title,
    t.contact_phone,
    t.email,
    t.note,
    t.state,
    t.reviewer_unit_id,
    t.unit_id,
    core.utc(t.applied_at) AS applied_at,
    core.utc(t.changed_at) AS changed_at,
    core.utc(t.decided_at) AS decided_at,
    t.reason,
    t.by_name
   FROM core.listing t;
ALTER TABLE feed.listing OWNER TO desk_owner;
CREATE VIEW feed.phone_call WITH (security_invoker='true') AS
 SELECT t.id,
    t.unit_id,
    t.account_id,
    t.application_id,
    t.caller,
    t.note,
    t.by_name,
    core.utc(t.at) AS at
   FROM core.phone_call t;
ALTER TABLE feed.phone_call OWNER TO desk_owner;
CREATE VIEW feed.release_request WITH (security_invoker='true') AS
 SELECT t.id,
    t.unit_id,
    core.release_desk(t.*) AS desk_id,
    t.account_id,
    t.application_id,
    t.name,
    t.national_id,
    t.asking_unit_id,
    t.phone,
    t.email,
    t.note,
    t.state,
    core.utc(t.asked_at) AS asked_at,
    core.utc(t.decided_at) AS decided_at,
    t.reason,
    t.by_name,
    t.row_version
   FROM core.release_request t;
ALTER TABLE feed.release_request OWNER TO desk_owner;
CREATE VIEW feed.return_reason WITH (security_invoker='true') AS
 SELECT t.id,
    t.key,
    t.text,
    t.about_paper
   FROM core.return_reason t;
ALTER TABLE feed.return_reason OWNER TO desk_owner;
CREATE VIEW feed.roster_filter WITH (security_invoker='true') AS
 SELECT t.id,
    t.name,
    t.rule,
    t.retired,
    t.retire_on
   FROM core.roster_filter t;
ALTER TABLE feed.roster_filter OWNER TO desk_owner;
CREATE VIEW feed.roster_word WITH (security_invoker='true') AS
 SELECT t.id,
    t.list,
    t.name,
    t.retired,
    t.retire_on
   FROM core.roster_word t;
ALTER TABLE feed.roster_word OWNER TO desk_owner;
CREATE VIEW feed.scan WITH (security_invoker='true') AS
 SELECT t.id,
    t.application_id,
    t.listing_id,
    t.revision,
    t.name,
    t.mime,
    t.size,
    t.sha256,
    t.by_name,
    core.utc(t.at) AS at,
    t.void
   FROM core.scan t;
ALTER TABLE feed.scan OWNER TO desk_owner;
CREATE VIEW feed.subject WITH (security_invoker='true') AS
 SELECT t.id,
    t.stage_id,
    t.name,
    t.retired,
    t.retire_on
   FROM core.subject t;
ALTER TABLE feed.subject OWNER TO desk_owner;
CREATE VIEW feed.teacher WITH (security_invoker='true') AS
 SELECT t.id,
    t.unit_id,
    t.name,
    t.sex,
    t.national_id,
    t.birth_date,
    t.title_id,
    t.state,
    t.departure,
    t.state_since,
    t.back_on,
    t.email,
    t.stage_id,
    t.subjects,
    t.unit_note,
    t.note,
    t.employment_id,
    t.training_role_id,
    t.hired_on,
    t.licence,
    t.civil_servant,
    t.confirmed_semester,
    core.utc(t.confirmed_at) AS confirmed_at,
    t.confirmed_by,
    core.utc(t.registered_at) AS registered_at,
    core.utc(t.changed_at) AS changed_at,
    t.row_version,
    t.account_state,
    t.account_name,
    t.account_bound
   FROM core.teacher t;
ALTER TABLE feed.teacher OWNER TO desk_owner;
CREATE VIEW feed.teacher_event WITH (security_invoker='true') AS
 SELECT t.id,
    t.teacher_id,
    t.unit_id,
    t.action,
    t.reason,
        CASE
            WHEN (( SELECT auth.my_scope('teacher_event'::text) AS my_scope) = 'desk'::text) THEN (t.changes - 'birth_date'::text)
            ELSE t.changes
        END AS changes,
    t.by_name,
    core.utc(t.at) AS at
   FROM core.teacher_event t;
ALTER TABLE feed.teacher_event OWNER TO desk_owner;
CREATE VIEW feed.teacher_move WITH (security_invoker='true') AS
 SELECT t.id,
    t.teacher_id,
    t.name,
    t.from_unit_id,
    t.to_unit_id,
    t.kind,
    t.on_date,
    t.back_on,
    t.reason,
    t.state,
    t.objection,
    t.settle_desk_id,
    t.settled,
    t.by_name,
    core.utc(t.at) AS at,
    t.row_version,
    core.utc((t.at + make_interval(days => core.setting_int('roster_undo_days'::text)))) AS open_until
   FROM core.teacher_move t;
ALTER TABLE feed.teacher_move OWNER TO desk_owner;
CREATE VIEW feed.teacher_title WITH (security_invoker='true') AS
 SELECT t.id,
    t.name,
    t.staff_group,
    t.on_roster,
    t.retired,
    t.retire_on
   FROM core.teacher_title t;
ALTER TABLE feed.teacher_title OWNER TO desk_owner;
CREATE VIEW feed.teaching_stage WITH (security_invoker='true') AS
 SELECT t.id,
    t.name
   FROM core.teaching_stage t;
ALTER TABLE feed.teaching_stage OWNER TO desk_owner;
CREATE VIEW feed.unit WITH (security_invoker='true') AS
 SELECT t.id,
    t.code,
    t.name,
    t.kind,
    t.founder,
    t.county_id,
    t.district_id,
    t.address,
    t.phone,
    t.chief_reviewer_id,
    t.colleague_reviewer_id,
    t.has_chief,
    t.eligible,
    t.row_version
   FROM core.unit t;
ALTER TABLE feed.unit OWNER TO desk_owner;
CREATE VIEW feed.unit_event WITH (security_invoker='true') AS
 SELECT t.id,
    t.unit_id,
    t.action,
    t.reason,
    t.changes,
    t.by_name,
    core.utc(t.at) AS at
   FROM core.unit_event t;
ALTER TABLE feed.unit_event OWNER TO desk_owner;
CREATE VIEW feed.unit_kind WITH (security_invoker='true') AS
 SELECT t.id,
    t.key,
    t.name,
    t.account_types,
    t.needs_unit_seal,
    t.below_college
   FROM core.unit_kind t;
ALTER TABLE feed.unit_kind OWNER TO desk_owner;
CREATE VIEW feed.unit_reminder WITH (security_invoker='true') AS
 SELECT t.id,
    t.unit_id,
    t.how,
    t.standing,
    t.by_name,
    core.utc(t.at) AS at
   FROM core.unit_reminder t;
ALTER TABLE feed.unit_reminder OWNER TO desk_owner;
CREATE TABLE sync.centre (
    one boolean DEFAULT true NOT NULL,
    epoch uuid DEFAULT gen_random_uuid() NOT NULL,
    min_xid xid8 DEFAULT '0'::xid8 NOT NULL,
    CONSTRAINT centre_one_check CHECK (one)
);
ALTER TABLE sync.centre OWNER TO desk_owner;
CREATE TABLE sync.change (
    xid xid8 DEFAULT pg_current_xact_id() NOT NULL,
    unit_id integer,
    person_id bigint,
    tab text NOT NULL,
    op "char" NOT NULL,
    pk bigint NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT change_check CHECK (((unit_id IS NULL) <> (person_id IS NULL)))
);
ALTER TABLE sync.change OWNER TO desk_owner;
CREATE TABLE sync.tab (
    tab text NOT NULL,
    public boolean NOT NULL
);
ALTER TABLE sync.tab OWNER TO desk_owner;
-- Data for Name: block; Type: TABLE DATA; Schema: audit; Owner: desk_owner
COPY audit.block (id, lo, hi, rows, digest, prev, hash, at, format) FROM stdin;
1	0	867	33	\\x3080979b6d8f38345c4a6ff7aa02bfc4653e04971f8f7fae8996c4f7d532c31d	\\x	\\x105fabef2a6df94a5db65a5dc1384e7694fb7e6597f566c348829f42188e164c	2026-11-29 20:58:47.406105+00	2
\.
-- Data for Name: entry; Type: TABLE DATA; Schema: audit; Owner: desk_owner
COPY audit.entry (id, xid, at, account_id, person_id, case_hash, what, outcome, command_id, installation, detail) FROM stdin;
1	810	2026-11-29 20:58:46.680534+00	\N	\N	\N	import_desks	done	\N		{"rows": 4, "operator": "admin"}
2	815	2026-11-29 20:58:46.689119+00	\N	\N	\N	import_units	done	\N		{"rows": 8, "changed": 8, "operator": "admin"}
3	824	2026-11-29 20:58:46.695727+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 1, "operator": "admin", "account_id": 1, "account_type": "reviewer"}
4	824	2026-11-29 20:58:46.696935+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 2, "operator": "admin", "account_id": 2, "account_type": "reviewer"}
5	824	2026-11-29 20:58:46.698015+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 3, "operator": "admin", "account_id": 3, "account_type": "reviewer"}
6	824	2026-11-29 20:58:46.699058+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 4, "operator": "admin", "account_id": 4, "account_type": "reviewer"}
7	824	2026-11-29 20:58:46.700309+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 5, "operator": "admin", "account_id": 5, "account_type": "chief_manager"}
8	824	2026-11-29 20:58:46.701577+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 5, "operator": "admin", "account_id": 6, "account_type": "contact"}
9	824	2026-11-29 20:58:46.702425+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 5, "operator": "admin", "account_id": 7, "account_type": "operator"}
10	824	2026-11-29 20:58:46.703408+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 7, "operator": "admin", "account_id": 8, "account_type": "chief_manager"}
11	827	2026-11-29 20:58:46.771381+00	\N	\N	\\x70a36385614fea7db988207304aab7604b5ca53a9a90b3033406215998a7ff22	application.apply	done	01a2291a-6a5c-7858-854d-faa5d72b9192	test	{"state": "awaiting_paper", "operator": "admin", "application_id": 1}
12	829	2026-11-29 20:58:46.814194+00	\N	\N	\\xea859ad110a1812afacb75232c89c36bbea89659d2583f1e36c5c21eb523a215	application.apply	done	01a2291a-6a89-7984-877b-568fda28deca	test	{"state": "awaiting_paper", "operator": "admin", "application_id": 2}
13	831	2026-11-29 20:58:46.837945+00	3	3	\N	application.receive	done	01a2291a-6aab-7d12-8b9d-0583918398c4	test	{"state": "awaiting_review", "operator": "admin", "application_id": 2}
14	833	2026-11-29 20:58:46.879901+00	\N	\N	\\xe97bd5f21b7d336498b5aa9af1292b9f3251eac31444672789a7e498b901b6ee	application.apply	done	01a2291a-6aca-7db7-8694-2a66237c263a	test	{"state": "awaiting_paper", "operator": "admin", "application_id": 3}
15	835	2026-11-29 20:58:46.906109+00	3	3	\N	application.return	done	01a2291a-6aeb-7fcc-8cc6-f6c586e505d7	test	{"state": "returned", "operator": "admin", "application_id": 3}
16	837	2026-11-29 20:58:46.949427+00	\N	\N	\\xa13ca5a4a8dc2bc7cdecf3ce1cbd400a85939216317af1887bfa303f4b7176c8	application.apply	done	01a2291a-6b10-77bd-87eb-04044e6f7c0c	test	{"state": "awaiting_paper", "operator": "admin", "application_id": 4}
17	839	2026-11-29 20:58:46.975465+00	3	3	\N	application.reject	done	01a2291a-6b31-734d-8844-150354055643	test	{"state": "rejected", "operator": "admin", "application_id": 4}
18	841	2026-11-29 20:58:47.020761+00	\N	\N	\\xac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	application.apply	done	01a2291a-6b56-7c75-872f-2320b4e09435	test	{"state": "awaiting_paper", "operator": "admin", "application_id": 5}
19	843	2026-11-29 20:58:47.044559+00	\N	\N	\\xac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	application.withdraw	done	01a2291a-6b78-720d-8737-1fbc74e19115		{"state": "withdrawn", "operator": "admin", "application_id": 5}
20	845	2026-11-29 20:58:47.087321+00	\N	\N	\\x43446fa90ab83b0cd19f460199e2e50da61999000149a7af2ca116b0b58982c2	application.apply	done	01a2291a-6b9a-73b3-8b4c-820483397cbc	test	{"state": "awaiting_paper", "operator": "admin", "application_id": 6}
21	847	2026-11-29 20:58:47.110319+00	3	3	\N	application.receive	done	01a2291a-6bbb-7400-86af-39e88de8d3e9	test	{"state": "awaiting_review", "operator": "admin", "application_id": 6}
22	849	2026-11-29 20:58:47.136849+00	3	3	\N	application.approve	done	01a2291a-6bd1-7243-8fc4-d8bbb3f687f3	test	{"state": "approved", "operator": "admin", "application_id": 6}
23	851	2026-11-29 20:58:47.179986+00	\N	\N	\\xd8de5b1202d033474bcd13e99443a37fff77cadf0f74e0e87dfbe3de649c7c67	application.apply	done	01a2291a-6bf7-77e5-81d3-61f3fae00224	test	{"state": "awaiting_paper", "operator": "admin", "application_id": 7}
24	853	2026-11-29 20:58:47.202289+00	3	3	\N	application.receive	done	01a2291a-6c17-76f8-8b14-798a0c169252	test	{"state": "awaiting_review", "operator": "admin", "application_id": 7}
25	855	2026-11-29 20:58:47.228388+00	3	3	\N	application.approve	done	01a2291a-6c2d-71d7-8209-f9eafbb0a9ab	test	{"state": "approved", "operator": "admin", "application_id": 7}
26	857	2026-11-29 20:58:47.254967+00	3	3	\N	application.take_back	done	01a2291a-6c48-7e24-8439-dd92b3e3f0d0	test	{"state": "awaiting_review", "operator": "admin", "application_id": 7}
27	859	2026-11-29 20:58:47.296866+00	\N	\N	\\x464961ec30c1a89ccc1c21b7fae29cc8379492ede8ddbeb4310ac98dbe8bb707	application.apply	done	01a2291a-6c6c-72be-8921-8b83c81340fa	test	{"state": "awaiting_opening", "operator": "admin", "application_id": 8}
28	861	2026-11-29 20:58:47.322595+00	5	5	\N	application.open_as	done	01a2291a-6c8b-72ef-8c10-f9897b05b6bf	test	{"state": "approved", "operator": "admin", "application_id": 8}
29	863	2026-11-29 20:58:47.345295+00	3	3	\N	scan.attach	done	01a2291a-6ca5-79c4-87c4-7bd9e8e05586	test	{"scan_id": 1, "operator": "admin", "application_id": 1}
30	865	2026-11-29 20:58:47.365467+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 6, "operator": "admin", "account_id": 12, "account_type": "operator"}
31	865	2026-11-29 20:58:47.372021+00	3	3	\N	account.close	rejected	01a2291a-6cc6-7b10-80f4-6e401eeb9e3a	test	{"key": "account.not_visible", "operator": "admin"}
32	866	2026-11-29 20:58:47.392011+00	\N	\N	\N	bootstrap	done	\N		{"unit_id": 6, "operator": "admin", "account_id": 13, "account_type": "operator"}
33	866	2026-11-29 20:58:47.398304+00	3	3	\N	account.delete	rejected	01a2291a-6ce1-799b-89db-abdea249b586	test	{"key": "account.not_visible", "operator": "admin"}
34	867	2026-11-29 20:58:47.414998+00	\N	\N	\N	set_override	done	\N		{"desk": "CEN12", "unit": "134698", "scope": "chief", "operator": "admin"}
35	867	2026-11-29 20:58:47.415968+00	\N	\N	\\x70a36385614fea7db988207304aab7604b5ca53a9a90b3033406215998a7ff22	code_entered	right	01a2291a-6a5c-7858-854d-faa5d72b9192		{"purpose": "address", "operator": "admin"}
36	867	2026-11-29 20:58:47.416023+00	\N	\N	\\xea859ad110a1812afacb75232c89c36bbea89659d2583f1e36c5c21eb523a215	code_entered	right	01a2291a-6a89-7984-877b-568fda28deca		{"purpose": "address", "operator": "admin"}
37	867	2026-11-29 20:58:47.416064+00	\N	\N	\\xe97bd5f21b7d336498b5aa9af1292b9f3251eac31444672789a7e498b901b6ee	code_entered	right	01a2291a-6aca-7db7-8694-2a66237c263a		{"purpose": "address", "operator": "admin"}
38	867	2026-11-29 20:58:47.416099+00	\N	\N	\\xa13ca5a4a8dc2bc7cdecf3ce1cbd400a85939216317af1887bfa303f4b7176c8	code_entered	right	01a2291a-6b10-77bd-87eb-04044e6f7c0c		{"purpose": "address", "operator": "admin"}
39	867	2026-11-29 20:58:47.416135+00	\N	\N	\\xac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	code_entered	right	01a2291a-6b56-7c75-872f-2320b4e09435		{"purpose": "address", "operator": "admin"}
40	867	2026-11-29 20:58:47.416173+00	\N	\N	\\x43446fa90ab83b0cd19f460199e2e50da61999000149a7af2ca116b0b58982c2	code_entered	right	01a2291a-6b9a-73b3-8b4c-820483397cbc		{"purpose": "address", "operator": "admin"}
41	867	2026-11-29 20:58:47.416191+00	\N	\N	\\xd8de5b1202d033474bcd13e99443a37fff77cadf0f74e0e87dfbe3de649c7c67	code_entered	right	01a2291a-6bf7-77e5-81d3-61f3fae00224		{"purpose": "address", "operator": "admin"}
42	867	2026-11-29 20:58:47.416211+00	\N	\N	\\x464961ec30c1a89ccc1c21b7fae29cc8379492ede8ddbeb4310ac98dbe8bb707	code_entered	right	01a2291a-6c6c-72be-8921-8b83c81340fa		{"purpose": "address", "operator": "admin"}
\.
-- Data for Name: leaf; Type: TABLE DATA; Schema: audit; Owner: desk_owner
COPY audit.leaf (entry_id, block_id, place, hash) FROM stdin;
1	1	1	\\x69242d267e1fc13c7b9cb729dcdf2c3699512245d3a504efc5b18283606ca815
2	1	2	\\xde8ca480da8bfaa8186d9d398a4fc6d0f7c107c2fc51b3784994cde4bf72312e
3	1	3	\\x028fefebe224e11fcef68909cb136ddbe686db6f6c75059ef37b891c467f8101
4	1	4	\\x48e089be51e9946be82d9ab6d979589d9e42faabe2b3db85364109e5c2d56e7c
5	1	5	\\x52fbb69df117d78efc94fa7884bb76d6bf09deea23ba18616225247cedac9a0d
6	1	6	\\x32772c88ea0bf9f9e7fc6cbcf870aecb623d49bea844fac2273a8662fa31ddd8
7	1	7	\\xfbcb277776a363e36448e56900f67f1b7d566d28a5d5c59b478beeff468a68c9
8	1	8	\\x106f5c757201ee91e036f2ea580530fb1e8cddb67abb1b1e1a8552a1757f544f
9	1	9	\\xfdadddaaae349cbba756e3a4d99c6d27dcfdb19b575e216b13b61b541948ff80
10	1	10	\\x6b3e610a4cd3d1c9ebd29325d30e08f2ce89c7fd4c39383d6597303629935dd4
11	1	11	\\x0e72856d29753cd13048d9a6d831443c5b9ed89e8c6f578e18e06d65a5866953
12	1	12	\\xea029aa47af8179737b7838b2a64e296285084853b427d8c94a9f6140f4471c3
13	1	13	\\xeb6dc02c9a45fc09be3962dcc44cab257aa6c22f639cce11268920896e55794a
14	1	14	\\x59638197ee41dda9ebf7db5a2a54522fdc2eccce937e3ed75c2a0acc2809f2ce
15	1	15	\\x50f68da63b0fc0750a8ff58402f3ea40009de843987c215e4c60c94661ad3b29
16	1	16	\\x4a0e265bc835773a526efa92e1540a1a96ed090db43332e719c5b3fd8248fdc3
17	1	17	\\x989265cf8fedd02beb4033fc14005d05cca13c6ecfe67dece709b85dbc4a34a1
18	1	18	\\x5c91eb0b38811fdea3f82c4078c554d029c1b3a49ec775ecb5e594183ff879c9
19	1	19	\\x0b7995442952de6edb896b0909ec4866d3c51f710af11e1e62a1b08d5d8577bb
20	1	20	\\xcb6193f233abaeee77edfeef9e1f98c88bfd44c50b4e13a62b137c2955de5b99
21	1	21	\\x4a3ea4da61c83502f5cfa4dadaab8725f51af401f655fc6dded232923b606ec0
22	1	22	\\x96cc52d8e9784b19bfb89a8e0c3e36347159d8936e0cb595491d722757e70cf7
23	1	23	\\x4aa4c2cd5a210c1d40482dd650cbacb61089db9c11d1834678a921816b93d69e
24	1	24	\\x79f0aade3ecae2ef1be358119b8dec0318c13bbd849012c6d5515da54861c155
25	1	25	\\x2c17d5019a947a6fc5d2419bfd63a66da1aabcc27ddf321b4be0b95d383462ae
26	1	26	\\x459209c17d1a4999b4eff98f8c924fce9d02a886fd06abebf93f800e4cf38191
27	1	27	\\x4c05409aa14a90b19f1f3f676089a83a43af492823b273c4cc84cab90a081d82
28	1	28	\\x934a62798acb8c4fa4e7c0c2c740fddca9014a8d68245f87af9ccb90baf17742
29	1	29	\\x2d4250ab3e7b4a81e897c09dc3f48207ed30bddfb499b3d115a9a57acc28b29a
30	1	30	\\x11346f04e8e2ce576ca2337528533177362e19277974f1db78a95c66f4d20761
31	1	31	\\xf2161f3f8c375dc90a2aab51d13fd15eaff3ed01f400a7f011af88707bffc974
32	1	32	\\xb2cb2fe312d75f14045a2fac0dcb5d32cea58f055428a403b705e5cd00b3f4fd
33	1	33	\\x3a64d64e26e0acda78f41659bca4b4494528a0965f60fde2d9c504e9796728d7
\.
-- Data for Name: tally; Type: TABLE DATA; Schema: audit; Owner: desk_owner
COPY audit.tally (what, n, told_at, seen) FROM stdin;
code_wrong	0	\N	0
follow_wrong	0	\N	0
recover_wrong	0	\N	0
teacher_apply_wrong	0	\N	0
right_missing	0	\N	0
sign_in_guesses	0	\N	0
\.
-- Data for Name: attempt; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.attempt (id, login, account_id, installation, at, trusted, nonce, xid, proof, proof_xid, proof_at, verdict, generation) FROM stdin;
\.
-- Data for Name: case_secret; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.case_secret (secret_hash, application_id, listing_id, at) FROM stdin;
\\x70a36385614fea7db988207304aab7604b5ca53a9a90b3033406215998a7ff22	1	\N	2026-11-29 20:58:46.74444+00
\\xea859ad110a1812afacb75232c89c36bbea89659d2583f1e36c5c21eb523a215	2	\N	2026-11-29 20:58:46.7891+00
\\xe97bd5f21b7d336498b5aa9af1292b9f3251eac31444672789a7e498b901b6ee	3	\N	2026-11-29 20:58:46.854722+00
\\xa13ca5a4a8dc2bc7cdecf3ce1cbd400a85939216317af1887bfa303f4b7176c8	4	\N	2026-11-29 20:58:46.923583+00
\\xac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	5	\N	2026-11-29 20:58:46.993932+00
\\x43446fa90ab83b0cd19f460199e2e50da61999000149a7af2ca116b0b58982c2	6	\N	2026-11-29 20:58:47.062197+00
\\xd8de5b1202d033474bcd13e99443a37fff77cadf0f74e0e87dfbe3de649c7c67	7	\N	2026-11-29 20:58:47.15458+00
\\x464961ec30c1a89ccc1c21b7fae29cc8379492ede8ddbeb4310ac98dbe8bb707	8	\N	2026-11-29 20:58:47.271963+00
\.
-- Data for Name: code; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.code (id, case_hash, address, code_hash, purpose, application_id, listing_id, account_id, at, used_by, voucher, paid, mail_id, asked_for, asked_id, asked_from, of_teacher) FROM stdin;
1	\\x70a36385614fea7db988207304aab7604b5ca53a9a90b3033406215998a7ff22	golden9801@example.edu.tw	\\x228ed707cdf17fed709be198896c5c1ee7e7d84bd7f9dffaa9156311d01adf0a	address	\N	\N	\N	2026-11-29 20:58:46.750891+00	01a2291a-6a5c-7858-854d-faa5d72b9192	installation	0	\N	\N	\N	\N	f
2	\\xea859ad110a1812afacb75232c89c36bbea89659d2583f1e36c5c21eb523a215	golden9802@example.edu.tw	\\x6695ea9929146ae22f67498db3dcd57b691f37f49243f7722f6cae2183d8e485	address	\N	\N	\N	2026-11-29 20:58:46.795509+00	01a2291a-6a89-7984-877b-568fda28deca	installation	0	\N	\N	\N	\N	f
3	\\xe97bd5f21b7d336498b5aa9af1292b9f3251eac31444672789a7e498b901b6ee	golden9803@example.edu.tw	\\x7f3930a9ebee56eab86ca9ecf542e3459b03fcd8b3665610ef54b603611e6b54	address	\N	\N	\N	2026-11-29 20:58:46.86093+00	01a2291a-6aca-7db7-8694-2a66237c263a	installation	0	\N	\N	\N	\N	f
4	\\xa13ca5a4a8dc2bc7cdecf3ce1cbd400a85939216317af1887bfa303f4b7176c8	golden9804@example.edu.tw	\\xb3a05b426d29201188a68e93ac376374d2a897137ff83210dd995b8a5412bea5	address	\N	\N	\N	2026-11-29 20:58:46.929896+00	01a2291a-6b10-77bd-87eb-04044e6f7c0c	installation	0	\N	\N	\N	\N	f
5	\\xac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	golden9805@example.edu.tw	\\x3195e6f28a9b593d3abce881bea9842b4e0e2842c96b93033f56e5724ed359f7	address	\N	\N	\N	2026-11-29 20:58:47.000399+00	01a2291a-6b56-7c75-872f-2320b4e09435	installation	0	\N	\N	\N	\N	f
6	\\x43446fa90ab83b0cd19f460199e2e50da61999000149a7af2ca116b0b58982c2	golden9806@example.edu.tw	\\x9781dc0e5e115e87eb2eff5dc3d4ed01a7dc37b8871bc902b8834c519186aa3f	address	\N	\N	\N	2026-11-29 20:58:47.068467+00	01a2291a-6b9a-73b3-8b4c-820483397cbc	installation	0	\N	\N	\N	\N	f
7	\\xd8de5b1202d033474bcd13e99443a37fff77cadf0f74e0e87dfbe3de649c7c67	golden9807@example.edu.tw	\\x3cb425349abf23972c7123aabbf37909179a06ecbf7cc62e2b2d2f489f19bac6	address	\N	\N	\N	2026-11-29 20:58:47.161025+00	01a2291a-6bf7-77e5-81d3-61f3fae00224	installation	0	\N	\N	\N	\N	f
8	\\x464961ec30c1a89ccc1c21b7fae29cc8379492ede8ddbeb4310ac98dbe8bb707	golden9811@example.edu.tw	\\xe06ffa3848ece0f0ba3c728ff87c781467f60fc1eca1fd43041acd5ff8bfe2c9	address	\N	\N	\N	2026-11-29 20:58:47.278255+00	01a2291a-6c6c-72be-8921-8b83c81340fa	installation	0	\N	\N	\N	\N	f
\.
-- Data for Name: code_guess; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.code_guess (id, code_id, case_hash, command_id, body_hash, guess_hash, xid, at, noticed, counted) FROM stdin;
1	1	\\x70a36385614fea7db988207304aab7604b5ca53a9a90b3033406215998a7ff22	01a2291a-6a5c-7858-854d-faa5d72b9192	\\x5065a554373c2a6032f987707fad3f943eb380037ea0456605c1b47c8a68d0da	\\x228ed707cdf17fed709be198896c5c1ee7e7d84bd7f9dffaa9156311d01adf0a	3	2026-11-29 20:58:46.751661+00	t	f
2	2	\\xea859ad110a1812afacb75232c89c36bbea89659d2583f1e36c5c21eb523a215	01a2291a-6a89-7984-877b-568fda28deca	\\x2496be7dc0cfeeaa11b2e68f3daf424a46c4bce7711d3c489a23cc15cc89d874	\\x6695ea9929146ae22f67498db3dcd57b691f37f49243f7722f6cae2183d8e485	3	2026-11-29 20:58:46.796068+00	t	f
3	3	\\xe97bd5f21b7d336498b5aa9af1292b9f3251eac31444672789a7e498b901b6ee	01a2291a-6aca-7db7-8694-2a66237c263a	\\xfb6440800966dd3f46ceb0b351de1cd22adc035224c074ba6e1b43aa0ee020cf	\\x7f3930a9ebee56eab86ca9ecf542e3459b03fcd8b3665610ef54b603611e6b54	3	2026-11-29 20:58:46.86146+00	t	f
4	4	\\xa13ca5a4a8dc2bc7cdecf3ce1cbd400a85939216317af1887bfa303f4b7176c8	01a2291a-6b10-77bd-87eb-04044e6f7c0c	\\xa7fb43ec7ffffcfc859c661852a6d3b809c686cc0dd11be585df60e02eae5375	\\xb3a05b426d29201188a68e93ac376374d2a897137ff83210dd995b8a5412bea5	3	2026-11-29 20:58:46.930428+00	t	f
5	5	\\xac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	01a2291a-6b56-7c75-872f-2320b4e09435	\\x01e641356314a7e846b16e924baa960e37fadd9acc55ec94d56ea590c5ed2a1a	\\x3195e6f28a9b593d3abce881bea9842b4e0e2842c96b93033f56e5724ed359f7	3	2026-11-29 20:58:47.000948+00	t	f
6	6	\\x43446fa90ab83b0cd19f460199e2e50da61999000149a7af2ca116b0b58982c2	01a2291a-6b9a-73b3-8b4c-820483397cbc	\\x305ecc02ddee0487954a6d2ca6f0593d4c5784feb4a071f9cae3704b0031f622	\\x9781dc0e5e115e87eb2eff5dc3d4ed01a7dc37b8871bc902b8834c519186aa3f	3	2026-11-29 20:58:47.068999+00	t	f
7	7	\\xd8de5b1202d033474bcd13e99443a37fff77cadf0f74e0e87dfbe3de649c7c67	01a2291a-6bf7-77e5-81d3-61f3fae00224	\\x6d37db674fcce00125f271ccdb333414b6c565d8d04f4969adad45d12214e954	\\x3cb425349abf23972c7123aabbf37909179a06ecbf7cc62e2b2d2f489f19bac6	3	2026-11-29 20:58:47.16158+00	t	f
8	8	\\x464961ec30c1a89ccc1c21b7fae29cc8379492ede8ddbeb4310ac98dbe8bb707	01a2291a-6c6c-72be-8921-8b83c81340fa	\\xfe0fec1dfddf63ef41d0936f430b43bb341894826432f0e098421d55ebcdffc2	\\xe06ffa3848ece0f0ba3c728ff87c781467f60fc1eca1fd43041acd5ff8bfe2c9	3	2026-11-29 20:58:47.278809+00	t	f
\.
-- Data for Name: command_right; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.command_right (account_type, kind, scope, at_kinds) FROM stdin;
case	application.apply	own	\N
case	application.correct	own	\N
case	application.withdraw	own	\N
case	application.follow	own	\N
case	application.print	own	\N
case	release.ask	own	\N
case	account.recover	own	\N
case	password.reset	own	\N
case	listing.ask	own	\N
case	listing.correct	own	\N
case	listing.withdraw	own	\N
reviewer	application.receive	desk	\N
reviewer	application.approve	desk	\N
reviewer	application.reject	desk	\N
reviewer	application.return	desk	\N
reviewer	application.note	desk	\N
reviewer	application.take_back	desk	\N
reviewer	application.show_id	desk	\N
reviewer	scan.attach	desk	\N
reviewer	scan.void	desk	\N
reviewer	password.change	own	\N
chief_manager	application.open_as	unit	\N
chief_manager	application.reject	unit	\N
chief_manager	application.return	unit	\N
chief_manager	application.note	unit	\N
chief_manager	application.take_back	unit	\N
chief_manager	application.show_id	unit	\N
chief_manager	password.change	own	\N
contact	password.change	own	\N
operator	password.change	own	\N
chief_manager	account.announce	own	\N
chief_manager	unit.contact	unit	\N
contact	unit.contact	unit	\N
reviewer	profile.change	own	\N
chief_manager	profile.change	own	\N
contact	profile.change	own	\N
operator	profile.change	own	\N
reviewer	email.change	own	\N
chief_manager	email.change	own	\N
contact	email.change	own	\N
operator	email.change	own	\N
reviewer	scan.show	desk	\N
chief_manager	scan.show	unit	\N
reviewer	release.grant	desk	\N
reviewer	release.refuse	desk	\N
chief_manager	release.grant	unit	\N
chief_manager	release.refuse	unit	\N
reviewer	account.close	desk	\N
reviewer	account.reopen	desk	\N
reviewer	unit.remind	desk	\N
reviewer	call.log	desk	\N
chief_manager	call.log	unit	\N
reviewer	audit.show	desk	\N
chief_manager	account.close	unit	\N
chief_manager	account.reopen	unit	\N
reviewer	account.delete	desk	\N
chief_manager	account.delete	unit	\N
reviewer	account.restore	desk	\N
chief_manager	account.restore	unit	\N
reviewer	account.switch	desk	\N
chief_manager	account.switch	unit	\N
reviewer	account.edit	desk	\N
chief_manager	account.edit	unit	\N
reviewer	account.unbind	desk	\N
chief_manager	account.unbind	unit	\N
chief_manager	deletion.request	unit	\N
chief_manager	deletion.withdraw	unit	\N
reviewer	application.key_in	desk	\N
reviewer	unit.add	desk	\N
reviewer	unit.rename	desk	\N
reviewer	unit.close	desk	\N
reviewer	unit.reopen	desk	\N
reviewer	unit.merge	desk	\N
reviewer	listing.accept	desk	\N
reviewer	listing.return	desk	\N
reviewer	listing.reject	desk	\N
reviewer	teacher.look	desk	\N
chief_manager	teacher.look	unit	\N
contact	teacher.look	unit	\N
reviewer	teacher.register	desk	\N
chief_manager	teacher.register	unit	\N
contact	teacher.register	unit	\N
reviewer	teacher.edit	desk	\N
chief_manager	teacher.edit	unit	\N
contact	teacher.edit	unit	\N
reviewer	teacher.renumber	desk	\N
chief_manager	teacher.renumber	unit	\N
contact	teacher.renumber	unit	\N
reviewer	teacher.leave	desk	\N
chief_manager	teacher.leave	unit	\N
contact	teacher.leave	unit	\N
reviewer	teacher.return	desk	\N
chief_manager	teacher.return	unit	\N
contact	teacher.return	unit	\N
reviewer	teacher.take_back	desk	\N
chief_manager	teacher.take_back	unit	\N
contact	teacher.take_back	unit	\N
reviewer	teacher.object	desk	\N
chief_manager	teacher.object	unit	\N
contact	teacher.object	unit	\N
reviewer	teacher.show_id	desk	\N
chief_manager	teacher.show_id	unit	\N
contact	teacher.show_id	unit	\N
reviewer	teacher.close_account	desk	\N
chief_manager	teacher.close_account	unit	\N
contact	teacher.close_account	unit	\N
reviewer	teacher.reopen_account	desk	\N
chief_manager	teacher.reopen_account	unit	\N
contact	teacher.reopen_account	unit	\N
reviewer	teacher.unbind	desk	\N
chief_manager	teacher.unbind	unit	\N
contact	teacher.unbind	unit	\N
reviewer	teacher.export	desk	\N
chief_manager	teacher.export	unit	\N
contact	teacher.export	unit	\N
reviewer	roster.look	desk	\N
chief_manager	roster.look	unit	\N
contact	roster.look	unit	\N
reviewer	roster.import	desk	\N
chief_manager	roster.import	unit	\N
contact	roster.import	unit	\N
reviewer	roster.undo_import	desk	\N
chief_manager	roster.undo_import	unit	\N
contact	roster.undo_import	unit	\N
reviewer	teacher.settle	desk	\N
chief_manager	teacher.confirm	unit	\N
chief_manager	roster.close	unit	\N
contact	teacher.confirm	unit	\N
contact	roster.close	unit	\N
reviewer	roster.reopen	desk	\N
reviewer	roster.remind	desk	\N
reviewer	mail.retry	desk	{inservice_net}
reviewer	unit.assign	desk	{inservice_net}
reviewer	teacher.search	desk	{inservice_net}
reviewer	catalogue.set	desk	{inservice_net}
reviewer	device.bind	own	\N
chief_manager	device.bind	own	\N
contact	device.bind	own	\N
operator	device.bind	own	\N
teacher	device.bind	own	\N
reviewer	device.unbind	own	\N
chief_manager	device.unbind	own	\N
contact	device.unbind	own	\N
operator	device.unbind	own	\N
teacher	device.unbind	own	\N
teacher	teacher.edit_own	own	\N
teacher	email.change	own	\N
teacher	password.change	own	\N
case	teacher.apply	own	\N
bridge	teacher.roam	desk	\N
\.
-- Data for Name: credential; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.credential (account_id, login, salt, opslimit, memlimit, stored_key, server_key, one_time, expires_at, set_at, generation, kept_token) FROM stdin;
1	netdesk	\\x5afb225001eb3b8652fa30f6b0e25e60	3	67108864	\\x8d31b4d541bd210ae292d6a8796716c86ee47fa95fc9b319c1bd36ddb6074152	\\xe4fe9cd2f54342ce4a0278c79052c24f0da17f4ba1cef25634d57ebfd0e6eb08	t	2026-12-13 20:58:46.689345+00	2026-11-29 20:58:46.689345+00	1	\N
2	kdesk	\\x6e5f275bea291f8e86149f5ea60fd9e4	3	67108864	\\x7de3d5852ad793f60d2146ebdcc97fc3cb76e65469e0532f793d7b86abd052ac	\\xfee9a7c470391448a69c916594f8b9509583ac2b6c85ef736f9026b4f998d3d2	t	2026-12-13 20:58:46.689345+00	2026-11-29 20:58:46.689345+00	1	\N
4	tpdesk	\\xbfa5b5552c7c8dcb17a2f09a52b6baa6	3	67108864	\\xe5abad9a2fb7f0600d5db0e95a84f93b22080da18f9c50e02b6d07baa53b2359	\\xd58e4eaf39ae68a53ba68dc149785fb87b04120254762a6709db4da36eac4524	t	2026-12-13 20:58:46.689345+00	2026-11-29 20:58:46.689345+00	1	\N
6	khcontact	\\x2271efb837e6792ebb3543f869ccba0e	3	67108864	\\x87d44211db1ced82ef77a57e45d3e5536e3159793887085c8c27c26c4742c113	\\x4f236a6a6096f8e6cb3bf58041bca2753382b987fcace5c69f92db752f79f2d4	t	2026-12-13 20:58:46.689345+00	2026-11-29 20:58:46.689345+00	1	\N
7	khoperator	\\x5db28579c5d0f15bc951927c497baf97	3	67108864	\\x5c8e2da76afd589724caa5f82b6c582b361a4a4d8890193f67a399eecc3f3579	\\xb48c0f6240cb51a2b8b2242012b0c9f8136f06769aced4f533711fecaaaf0538	t	2026-12-13 20:58:46.689345+00	2026-11-29 20:58:46.689345+00	1	\N
8	tpchief	\\x0769c6a495f94daae7fb4f49a5f4f0f5	3	67108864	\\x474758b0f8883d5b59c485ae66e71ac015029aa8d2ce407b1cbfdb627de0632c	\\x2d86c7817f6b5621c657e4b44c63b8fa921e003049075988d11134e0c03d3888	t	2026-12-13 20:58:46.689345+00	2026-11-29 20:58:46.689345+00	1	\N
3	khdesk	\\x4a59c2091dbc5ae538d759dc1dc8407e	3	67108864	\\x093abef350b460a11320c0bb2caf5d2912db4fb100566148b5d46d2e990400b6	\\x125c2194c3fc8586763e751f34a246f40153a15e16584c718867e3ca1fc9355f	f	2026-12-13 20:58:46.689345+00	2026-11-29 20:58:46.689345+00	1	\N
5	khchief	\\x1d350c01f39f63ef31ce942c695d7ddc	3	67108864	\\x8c23c8811a9ce926b98e95624678b1108c5b589afe88e2e8a51b0b6a096e8b72	\\xd89d74985525bb05685f17d8406b646e13e04d3c7b3f627917d3c0cf49377531	f	2026-12-13 20:58:46.689345+00	2026-11-29 20:58:46.689345+00	1	\N
9	golden9806	\\xd52bff5ea2b98341226397bed93123b8	3	67108864	\\xc85e56a76098f9516b3c83db397fc8ed8587531174872a869ce56ba171429df1	\\xf3cf2cd8f603aa88694a65e6bda6fc3a3c44945f5334e1fc69205070499962ca	f	\N	2026-11-29 20:58:47.119284+00	1	\N
11	golden9811	\\x33ba42049229c63882743772261ed406	3	67108864	\\x51e10811936b1d52d8f94874d72ec7ee871af969fccb01ca6b5f01f04d90eba8	\\x9a29e38d268e46318e30e8899ebd437c28da2a90254996828e88c454d87e71fc	f	\N	2026-11-29 20:58:47.305016+00	1	\N
12	golden9812	\\xab15aa41ef4ff2c974aaa8ab142e6ad8	3	67108864	\\x0372a5c083ad68b6fe14350e7b22dff0beb3d8ad5231ad0e6b9e63ff18f2978a	\\x304c0de1e557647f0ace7293a2d818ccc065b4ab386ec317c2e7d29a9094cae1	t	2026-12-13 20:58:47.353797+00	2026-11-29 20:58:47.353797+00	1	\N
13	golden9813	\\x234d4801fbf9706478efb4bf03e6d884	3	67108864	\\x1b6747978b8ad8b7aad5b33c564de137ef733cb35f315a59cc51f12464c93953	\\x5a581056e7fa9a89d3e33115c52501d93ce98180393abdb3a68c6a5ffa86c600	t	2026-12-13 20:58:47.380461+00	2026-11-29 20:58:47.380461+00	1	\N
\.
-- Data for Name: credential_history; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.credential_history (account_id, stored_key, at) FROM stdin;
\.
-- Data for Name: device; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.device (account_id, secret, last_step) FROM stdin;
\.
-- Data for Name: device_guess; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.device_guess (id, attempt_id, code_hash, xid, at, verdict) FROM stdin;
\.
-- Data for Name: figure_right; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.figure_right (account_type, subject, reach, at_kinds) FROM stdin;
chief_manager	roster	unit	\N
contact	roster	unit	\N
reviewer	roster	desk	\N
reviewer	roster	all	{inservice_net}
\.
-- Data for Name: known_installation; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.known_installation (hash, account_id, at) FROM stdin;
\.
-- Data for Name: mail_domain; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.mail_domain (domain) FROM stdin;
example.edu.tw
\.
-- Data for Name: pending_verifier; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.pending_verifier (application_id, verifier) FROM stdin;
1	{"salt": "4f1ea50de55b5e6b7162f0c98e22a8e4", "memlimit": 67108864, "opslimit": 3, "server_key": "6d6931360ba54d64690f7fcbe101346eef3db07205da28e7284b6718c0d34797", "stored_key": "0e8bd6945c8d5a7b6ba59c17919de8063a3659588aabae40f264e14dd1737d37"}
2	{"salt": "4d59ebf6998a1530fe0364df6a86f031", "memlimit": 67108864, "opslimit": 3, "server_key": "6f29a176d45ef98104f01ef8202628b1fb3abd1936e9f9bffae8b483fdd93f7b", "stored_key": "491b6616b5e14612df757d416d485cc91487181a915f7ab9b85e225fdca9157d"}
3	{"salt": "747be63998d221e737c07bb4aa57d83d", "memlimit": 67108864, "opslimit": 3, "server_key": "ee3854c199263c0c491ff46ea3a5b36ea60b0fa676fee07a7e4e0c377fa0acba", "stored_key": "a2433cf6c0cacc76dc98d27e4df34f393b5fd11f01a0f2bcc37a3f130e645eed"}
6	{"salt": "d52bff5ea2b98341226397bed93123b8", "memlimit": 67108864, "opslimit": 3, "server_key": "f3cf2cd8f603aa88694a65e6bda6fc3a3c44945f5334e1fc69205070499962ca", "stored_key": "c85e56a76098f9516b3c83db397fc8ed8587531174872a869ce56ba171429df1"}
7	{"salt": "930e5729a156e89ed4388a474ab67cc6", "memlimit": 67108864, "opslimit": 3, "server_key": "d752474a7867e825cc42caf86994dd33cb9e52d4f84b13f5f19b25f6ee2f7075", "stored_key": "8a7c22144f61544d038d8171fe9a12cc5977916c2add6ca89d17674c50c4517a"}
8	{"salt": "33ba42049229c63882743772261ed406", "memlimit": 67108864, "opslimit": 3, "server_key": "9a29e38d268e46318e30e8899ebd437c28da2a90254996828e88c454d87e71fc", "stored_key": "51e10811936b1d52d8f94874d72ec7ee871af969fccb01ca6b5f01f04d90eba8"}
\.
-- Data for Name: presence; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.presence (application_id, account_id, token_hash, since, seen_at) FROM stdin;
\.
-- Data for Name: quota; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.quota (action, per, uses, span, bits, base) FROM stdin;
mail_code	mailbox	10	01:00:00	14	20
mail_code	domain	1200	01:00:00	16	20
mail_code	known	6000	01:00:00	8	20
mail_code	new_domain	200	01:00:00	16	20
mail_code	strangers	4000	01:00:00	16	20
look	domain	400	1 day	16	20
look	new_domain	40	1 day	16	20
look	strangers	1000	1 day	12	20
follow_code	all	20000	01:00:00	16	20
contacts	all	4000	01:00:00	16	20
sign_in	all	50000	00:15:00	24	0
sign_in	login	240	00:15:00	24	0
mail_code	case	8	01:00:00	\N	0
mail_code	installation	20	01:00:00	\N	0
mail_code	account_mailbox	10	01:00:00	\N	0
mail_code	account	20	1 day	\N	0
look	mailbox	20	1 day	\N	0
follow_code	number	5	01:00:00	\N	0
follow_code	installation	20	01:00:00	\N	0
recover	account	10	1 day	\N	0
recover	pair	10	1 day	\N	0
device_guessed	account	1	1 day	\N	0
submit_anon	case	120	01:00:00	\N	0
apply	mailbox	10	1 day	\N	0
apply	unit_domain	60	1 day	\N	0
apply	unit_new_domain	10	1 day	\N	0
apply	unit_new	60	1 day	\N	0
apply	installation	20	1 day	\N	0
listing	mailbox	5	1 day	\N	0
listing	county_domain	20	1 day	\N	0
listing	county_new	20	1 day	\N	0
listing	new_domain	5	1 day	\N	0
listing	installation	20	1 day	\N	0
release	mailbox	5	1 day	\N	0
release	person_domain	5	1 day	\N	0
release	person_new	10	1 day	\N	0
release	installation	20	1 day	\N	0
case_paper	case	120	01:00:00	\N	0
sign_in	installation	120	00:15:00	\N	0
sign_in	pair	30	00:15:00	\N	0
submit	account	1500	01:00:00	\N	0
read	account	600	01:00:00	\N	0
figures	account	300	01:00:00	\N	0
read	export	5000	1 day	\N	0
key_in	account	200	1 day	\N	0
note	case	40	1 day	\N	0
manage	account	20	1 day	\N	0
announce	account	5	1 day	\N	0
unit_add	account	300	1 day	\N	0
remind	unit_mail	2	7 days	\N	0
remind	unit_letter	20	7 days	\N	0
remind	unit_roster	2	7 days	\N	0
call	unit	60	1 day	\N	0
roster_look	account	600	1 day	\N	0
roster_look	list	6000	1 day	\N	0
roster_look	person	10	1 day	\N	0
teacher_apply	mailbox	10	1 day	\N	0
teacher_apply	person_domain	5	1 day	\N	0
teacher_apply	person_new	10	1 day	\N	0
catalogue	account	300	1 day	\N	0
mail_retry	mail	10	1 day	\N	0
scan	account	409600	01:00:00	\N	0
scan	account_day	2097152	1 day	\N	0
scan	case	65536	1 day	\N	0
audit	strangers	1000	01:00:00	\N	0
\.
-- Data for Name: quota_use; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.quota_use (action, per, key, at, weight) FROM stdin;
submit_anon	case	70a36385614fea7db988207304aab7604b5ca53a9a90b3033406215998a7ff22	2026-11-29 20:58:46.753924+00	1
apply	mailbox	golden9801@example.edu.tw	2026-11-29 20:58:46.764611+00	1
apply	unit_domain	6/example.edu.tw	2026-11-29 20:58:46.764838+00	1
submit_anon	case	ea859ad110a1812afacb75232c89c36bbea89659d2583f1e36c5c21eb523a215	2026-11-29 20:58:46.798141+00	1
apply	mailbox	golden9802@example.edu.tw	2026-11-29 20:58:46.808342+00	1
apply	unit_domain	6/example.edu.tw	2026-11-29 20:58:46.808593+00	1
submit_anon	case	e97bd5f21b7d336498b5aa9af1292b9f3251eac31444672789a7e498b901b6ee	2026-11-29 20:58:46.86354+00	1
apply	mailbox	golden9803@example.edu.tw	2026-11-29 20:58:46.873748+00	1
apply	unit_domain	6/example.edu.tw	2026-11-29 20:58:46.873998+00	1
submit	account	3	2026-11-29 20:58:46.897123+00	5
submit_anon	case	a13ca5a4a8dc2bc7cdecf3ce1cbd400a85939216317af1887bfa303f4b7176c8	2026-11-29 20:58:46.932615+00	1
apply	mailbox	golden9804@example.edu.tw	2026-11-29 20:58:46.943088+00	1
apply	unit_domain	6/example.edu.tw	2026-11-29 20:58:46.943441+00	1
submit_anon	case	ac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	2026-11-29 20:58:47.002988+00	1
apply	mailbox	golden9805@example.edu.tw	2026-11-29 20:58:47.0144+00	1
apply	unit_domain	6/example.edu.tw	2026-11-29 20:58:47.014639+00	1
submit_anon	case	ac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	2026-11-29 20:58:47.035551+00	1
submit_anon	case	43446fa90ab83b0cd19f460199e2e50da61999000149a7af2ca116b0b58982c2	2026-11-29 20:58:47.071004+00	1
apply	mailbox	golden9806@example.edu.tw	2026-11-29 20:58:47.081282+00	1
apply	unit_domain	6/example.edu.tw	2026-11-29 20:58:47.081519+00	1
submit	account	3	2026-11-29 20:58:47.126679+00	5
submit_anon	case	d8de5b1202d033474bcd13e99443a37fff77cadf0f74e0e87dfbe3de649c7c67	2026-11-29 20:58:47.163688+00	1
apply	mailbox	golden9807@example.edu.tw	2026-11-29 20:58:47.173958+00	1
apply	unit_domain	6/example.edu.tw	2026-11-29 20:58:47.174197+00	1
submit_anon	case	464961ec30c1a89ccc1c21b7fae29cc8379492ede8ddbeb4310ac98dbe8bb707	2026-11-29 20:58:47.280907+00	1
apply	mailbox	golden9811@example.edu.tw	2026-11-29 20:58:47.290948+00	1
apply	unit_domain	5/example.edu.tw	2026-11-29 20:58:47.29122+00	1
submit	account	3	2026-11-29 20:58:47.33822+00	5
manage	account	3/12	2026-11-29 20:58:47.370158+00	1
submit	account	3	2026-11-29 20:58:47.3961+00	5
manage	account	3/13	2026-11-29 20:58:47.396516+00	1
mail_code	mailbox	golden9801@example.edu.tw	2026-11-29 20:58:47.419538+00	1
mail_code	mailbox	golden9802@example.edu.tw	2026-11-29 20:58:47.4198+00	1
mail_code	mailbox	golden9803@example.edu.tw	2026-11-29 20:58:47.419908+00	1
mail_code	mailbox	golden9804@example.edu.tw	2026-11-29 20:58:47.42+00	1
mail_code	mailbox	golden9805@example.edu.tw	2026-11-29 20:58:47.420087+00	1
mail_code	mailbox	golden9806@example.edu.tw	2026-11-29 20:58:47.420212+00	1
mail_code	mailbox	golden9807@example.edu.tw	2026-11-29 20:58:47.420313+00	1
mail_code	mailbox	golden9811@example.edu.tw	2026-11-29 20:58:47.420388+00	1
\.
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.recovery_code (account_id, code_hash, used_at) FROM stdin;
\.
-- Data for Name: secret; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.secret (one, salt) FROM stdin;
t	\\x4c71f3d2606fb4881fba79876434a79c1a47296827bba0493bd29f833b57fa0f
\.
-- Data for Name: session; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.session (token_hash, account_id, attempt_id, installation, place, generation, opened, opened_at, started_at, seen_at, expires_at, ended_at) FROM stdin;
\\x97febfe834bb3db08db8bb6a1793136e4573a27502835d99aaab630c99077bcf	3	dd0814fd-879c-4f18-9139-97e6715fe78a	test		1	3	2026-11-29 20:58:46.712626+00	2026-11-29 20:58:46.712626+00	2026-11-29 20:58:46.712626+00	2026-11-30 08:58:46.712626+00	\N
\\x97724691befb6cda923b67f67633b397344e4e29bda7045f22492db010c2ddae	5	4d25bb80-938c-4c2d-b948-e2f8f884591a	test		1	3	2026-11-29 20:58:46.723986+00	2026-11-29 20:58:46.723986+00	2026-11-29 20:58:46.723986+00	2026-11-30 08:58:46.723986+00	\N
\.
-- Data for Name: sight; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.sight (account_type, scopes, hash) FROM stdin;
case	{"listing": "own", "decision": "own", "application": "own"}	43b8a80fd18fa285a643faf185a6311f3a9be6c429d6985be0ca24bf40418240
chief_manager	{"scan": "unit", "account": "unit", "checkin": "unit", "teacher": "unit", "decision": "unit", "phone_call": "unit", "application": "unit", "teacher_move": "unit", "account_event": "unit", "teacher_event": "unit", "release_request": "unit"}	db5fa28f7a11114326de6edbe06af46d31328b0cd06880e9d4a9f1b429ace8da
contact	{"account": "own", "checkin": "unit", "teacher": "unit", "decision": "own", "application": "own", "teacher_move": "unit", "teacher_event": "unit"}	19e9234891c7d2fe4074a7e904137afc811b2c2dd2bd2e7753e5797b88f8546d
operator	{"account": "own", "decision": "own", "application": "own"}	d2901cf59a4f3794ae514091bf2bce70c7e85fa4cdca2ebb010752d7c5db26c4
reviewer	{"scan": "desk", "account": "below", "checkin": "desk", "listing": "desk", "teacher": "desk", "decision": "desk", "phone_call": "unit", "unit_event": "below", "application": "desk", "teacher_move": "desk", "account_event": "below", "teacher_event": "desk", "unit_reminder": "below", "catalogue_event": "unit", "release_request": "below"}	4d6c1f377e7c2bb6cfcbf5d11482d0c4169fb00f42733e43a372c746a9238fb5
teacher	{"account": "own", "teacher": "own"}	711f2c82cc5cca4bbe7c510cee73279d8ebd42dfbece4dc55bf4fa965121682e
\.
-- Data for Name: spent_proof; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.spent_proof (hash, at) FROM stdin;
\.
-- Data for Name: teacher_request; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.teacher_request (id, command_id, person_id, name, birth_date, account_name, email, verifier, at) FROM stdin;
\.
-- Data for Name: visibility; Type: TABLE DATA; Schema: auth; Owner: desk_owner
COPY auth.visibility (account_type, tab, scope, columns) FROM stdin;
reviewer	application	desk	{id,number,revision,row_version,person_id,account_type,account_name,name,sex,national_id,job_title,unit_id,subunit,phone,fax,email,name_seal_only,state,reviewer_unit_id,needs_paper,needs_unit_seal,applied_at,changed_at,paper_revision,received_at,received_how,received_revision,returned_for,head_seal,unit_seal,decided_at,opened_as,can_take_back,content_hash,deletes,account_id,delete_reason,keyed_in,takes_over,takes_over_name}
reviewer	decision	desk	{id,application_id,revision,action,reasons,text,by_account_id,by_name,at}
reviewer	account	below	{id,account_name,person_id,name,account_type,unit_id,job_title,phone,fax,email,state,opened_at,first_sign_in_at,last_sign_in_at,deleted_at,restorable_until,application_id,row_version,device_bound_at}
reviewer	scan	desk	{id,application_id,listing_id,revision,name,mime,size,sha256,by_name,at,void}
reviewer	account_event	below	{id,account_id,action,reason,changes,by_name,at}
reviewer	unit_reminder	below	{id,unit_id,how,standing,by_name,at}
reviewer	unit_event	below	{id,unit_id,action,reason,changes,by_name,at}
reviewer	phone_call	unit	{id,unit_id,account_id,application_id,caller,note,by_name,at}
chief_manager	phone_call	unit	{id,unit_id,account_id,application_id,caller,note,by_name,at}
reviewer	release_request	below	{id,unit_id,desk_id,account_id,application_id,name,national_id,asking_unit_id,phone,email,note,state,asked_at,decided_at,reason,by_name,row_version}
chief_manager	release_request	unit	{id,unit_id,desk_id,account_id,application_id,name,national_id,asking_unit_id,phone,email,note,state,asked_at,decided_at,reason,by_name,row_version}
chief_manager	account_event	unit	{id,account_id,action,reason,changes,by_name,at}
chief_manager	application	unit	{id,number,revision,row_version,person_id,account_type,account_name,name,sex,national_id,job_title,unit_id,subunit,phone,fax,email,name_seal_only,state,reviewer_unit_id,needs_paper,needs_unit_seal,applied_at,changed_at,paper_revision,received_at,received_how,received_revision,returned_for,head_seal,unit_seal,decided_at,opened_as,can_take_back,content_hash,deletes,account_id,delete_reason,keyed_in,takes_over,takes_over_name}
chief_manager	decision	unit	{id,application_id,revision,action,reasons,text,by_account_id,by_name,at}
chief_manager	account	unit	{id,account_name,person_id,name,account_type,unit_id,job_title,phone,fax,email,state,opened_at,first_sign_in_at,last_sign_in_at,deleted_at,restorable_until,application_id,row_version,device_bound_at}
chief_manager	scan	unit	{id,application_id,listing_id,revision,name,mime,size,sha256,by_name,at,void}
reviewer	teacher	desk	{id,unit_id,name,sex,national_id,title_id,state,departure,state_since,back_on,email,stage_id,subjects,unit_note,note,employment_id,training_role_id,hired_on,licence,civil_servant,confirmed_semester,confirmed_at,confirmed_by,registered_at,changed_at,row_version,account_state,account_name,account_bound}
reviewer	teacher_event	desk	{id,teacher_id,unit_id,action,reason,changes,by_name,at}
reviewer	teacher_move	desk	{id,teacher_id,name,from_unit_id,to_unit_id,kind,on_date,back_on,reason,state,objection,settle_desk_id,settled,by_name,at,row_version,open_until}
reviewer	catalogue_event	unit	{id,catalogue,item_id,action,reason,changes,by_name,at}
chief_manager	teacher	unit	{id,unit_id,name,sex,national_id,birth_date,title_id,state,departure,state_since,back_on,email,stage_id,subjects,unit_note,note,employment_id,training_role_id,hired_on,licence,civil_servant,confirmed_semester,confirmed_at,confirmed_by,registered_at,changed_at,row_version,account_state,account_name,account_bound}
chief_manager	teacher_event	unit	{id,teacher_id,unit_id,action,reason,changes,by_name,at}
chief_manager	teacher_move	unit	{id,teacher_id,name,from_unit_id,to_unit_id,kind,on_date,back_on,reason,state,objection,settle_desk_id,settled,by_name,at,row_version,open_until}
contact	teacher	unit	{id,unit_id,name,sex,national_id,birth_date,title_id,state,departure,state_since,back_on,email,stage_id,subjects,unit_note,note,employment_id,training_role_id,hired_on,licence,civil_servant,confirmed_semester,confirmed_at,confirmed_by,registered_at,changed_at,row_version,account_state,account_name,account_bound}
contact	teacher_event	unit	{id,teacher_id,unit_id,action,reason,changes,by_name,at}
contact	teacher_move	unit	{id,teacher_id,name,from_unit_id,to_unit_id,kind,on_date,back_on,reason,state,objection,settle_desk_id,settled,by_name,at,row_version,open_until}
reviewer	checkin	desk	{id,unit_id,semester,state,people,teachers,staff,on_leave,joined,departed,changed,since,closed_at,closed_by,reopened_at,reopened_by,reopen_reason,row_version}
chief_manager	checkin	unit	{id,unit_id,semester,state,people,teachers,staff,on_leave,joined,departed,changed,since,closed_at,closed_by,reopened_at,reopened_by,reopen_reason,row_version}
contact	checkin	unit	{id,unit_id,semester,state,people,teachers,staff,on_leave,joined,departed,changed,since,closed_at,closed_by,reopened_at,reopened_by,reopen_reason,row_version}
contact	application	own	{id,number,revision,row_version,person_id,account_type,account_name,name,sex,national_id,job_title,unit_id,subunit,phone,fax,email,name_seal_only,state,reviewer_unit_id,needs_paper,needs_unit_seal,applied_at,changed_at,paper_revision,received_at,received_how,received_revision,returned_for,head_seal,unit_seal,decided_at,opened_as,can_take_back,content_hash,deletes,account_id,delete_reason,keyed_in,takes_over,takes_over_name}
contact	decision	own	{id,application_id,revision,action,reasons,text,by_name,at}
contact	account	own	{id,account_name,person_id,name,account_type,unit_id,job_title,phone,fax,email,state,opened_at,first_sign_in_at,last_sign_in_at,deleted_at,restorable_until,application_id,row_version,device_bound_at}
operator	application	own	{id,number,revision,row_version,person_id,account_type,account_name,name,sex,national_id,job_title,unit_id,subunit,phone,fax,email,name_seal_only,state,reviewer_unit_id,needs_paper,needs_unit_seal,applied_at,changed_at,paper_revision,received_at,received_how,received_revision,returned_for,head_seal,unit_seal,decided_at,opened_as,can_take_back,content_hash,deletes,account_id,delete_reason,keyed_in,takes_over,takes_over_name}
operator	decision	own	{id,application_id,revision,action,reasons,text,by_name,at}
operator	account	own	{id,account_name,person_id,name,account_type,unit_id,job_title,phone,fax,email,state,opened_at,first_sign_in_at,last_sign_in_at,deleted_at,restorable_until,application_id,row_version,device_bound_at}
teacher	account	own	{id,account_name,person_id,name,account_type,unit_id,job_title,phone,fax,email,state,opened_at,first_sign_in_at,last_sign_in_at,deleted_at,restorable_until,application_id,row_version,device_bound_at}
teacher	teacher	own	{id,unit_id,name,sex,national_id,birth_date,title_id,state,departure,state_since,back_on,email,stage_id,subjects,employment_id,training_role_id,hired_on,licence,civil_servant,confirmed_semester,confirmed_at,registered_at,changed_at,row_version,account_state,account_name,account_bound}
reviewer	listing	desk	{id,number,revision,row_version,kind,name,founder,county_id,district_id,address,phone,code,permit,applicant,job_title,contact_phone,email,note,state,reviewer_unit_id,unit_id,applied_at,changed_at,decided_at,reason,by_name}
case	listing	own	{id,number,revision,row_version,kind,name,founder,county_id,district_id,address,phone,code,permit,applicant,job_title,contact_phone,email,note,state,reviewer_unit_id,unit_id,applied_at,changed_at,decided_at,reason}
case	application	own	{id,number,revision,row_version,account_type,account_name,name,sex,national_id,job_title,unit_id,subunit,phone,fax,email,name_seal_only,state,reviewer_unit_id,needs_paper,needs_unit_seal,applied_at,changed_at,paper_revision,received_at,received_how,received_revision,returned_for,head_seal,unit_seal,decided_at,opened_as,can_take_back,content_hash,deletes,delete_reason,keyed_in,takes_over_name}
case	decision	own	{id,application_id,revision,action,reasons,text,by_name,at}
\.
-- Data for Name: command; Type: TABLE DATA; Schema: cmd; Owner: desk_owner
COPY cmd.command (id, account_id, case_hash, kind, body_hash, at, xid, status, result) FROM stdin;
01a2291a-6a5c-7858-854d-faa5d72b9192	\N	\\x70a36385614fea7db988207304aab7604b5ca53a9a90b3033406215998a7ff22	application.apply	\\x5065a554373c2a6032f987707fad3f943eb380037ea0456605c1b47c8a68d0da	2026-11-29 20:58:46.74444+00	827	done	{"state": "awaiting_paper", "number": "115-000001", "revision": 1, "content_hash": "db07b6105909", "application_id": 1, "reviewer_unit_id": 3}
01a2291a-6a89-7984-877b-568fda28deca	\N	\\xea859ad110a1812afacb75232c89c36bbea89659d2583f1e36c5c21eb523a215	application.apply	\\x2496be7dc0cfeeaa11b2e68f3daf424a46c4bce7711d3c489a23cc15cc89d874	2026-11-29 20:58:46.7891+00	829	done	{"state": "awaiting_paper", "number": "115-000002", "revision": 1, "content_hash": "cc8461453736", "application_id": 2, "reviewer_unit_id": 3}
01a2291a-6aab-7d12-8b9d-0583918398c4	3	\N	application.receive	\\xd324a6bd4bd1a540cc81447a378bc9dcfd59fd091cf4890a69951f461cda8015	2026-11-29 20:58:46.82446+00	831	done	{"state": "awaiting_review", "application_id": 2}
01a2291a-6aca-7db7-8694-2a66237c263a	\N	\\xe97bd5f21b7d336498b5aa9af1292b9f3251eac31444672789a7e498b901b6ee	application.apply	\\xfb6440800966dd3f46ceb0b351de1cd22adc035224c074ba6e1b43aa0ee020cf	2026-11-29 20:58:46.854722+00	833	done	{"state": "awaiting_paper", "number": "115-000003", "revision": 1, "content_hash": "64a4ec1f8852", "application_id": 3, "reviewer_unit_id": 3}
01a2291a-6aeb-7fcc-8cc6-f6c586e505d7	3	\N	application.return	\\x80411e8227acae046560b2addd4563c82e5792dc797eb18df9989a17c6c3dc9c	2026-11-29 20:58:46.889264+00	835	done	{"state": "returned", "application_id": 3}
01a2291a-6b10-77bd-87eb-04044e6f7c0c	\N	\\xa13ca5a4a8dc2bc7cdecf3ce1cbd400a85939216317af1887bfa303f4b7176c8	application.apply	\\xa7fb43ec7ffffcfc859c661852a6d3b809c686cc0dd11be585df60e02eae5375	2026-11-29 20:58:46.923583+00	837	done	{"state": "awaiting_paper", "number": "115-000004", "revision": 1, "content_hash": "f268f7430778", "application_id": 4, "reviewer_unit_id": 3}
01a2291a-6b31-734d-8844-150354055643	3	\N	application.reject	\\x0e852e366f581185e2bf2dd6b7b20a99e0db4b88dc632803255c501e94492cb7	2026-11-29 20:58:46.95878+00	839	done	{"state": "rejected", "application_id": 4}
01a2291a-6b56-7c75-872f-2320b4e09435	\N	\\xac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	application.apply	\\x01e641356314a7e846b16e924baa960e37fadd9acc55ec94d56ea590c5ed2a1a	2026-11-29 20:58:46.993932+00	841	done	{"state": "awaiting_paper", "number": "115-000005", "revision": 1, "content_hash": "a1b902666e1c", "application_id": 5, "reviewer_unit_id": 3}
01a2291a-6b78-720d-8737-1fbc74e19115	\N	\\xac2b5a39367252fa977bd93cb54f98ab74835cf27cb4344a70b4d4885d1b7fae	application.withdraw	\\x2d7708654f3fda41efd743a857614c36d903d8eb739cbdbd00781f15646af676	2026-11-29 20:58:47.0304+00	843	done	{"state": "withdrawn", "application_id": 5}
01a2291a-6b9a-73b3-8b4c-820483397cbc	\N	\\x43446fa90ab83b0cd19f460199e2e50da61999000149a7af2ca116b0b58982c2	application.apply	\\x305ecc02ddee0487954a6d2ca6f0593d4c5784feb4a071f9cae3704b0031f622	2026-11-29 20:58:47.062197+00	845	done	{"state": "awaiting_paper", "number": "115-000006", "revision": 1, "content_hash": "0580af229be0", "application_id": 6, "reviewer_unit_id": 3}
01a2291a-6bbb-7400-86af-39e88de8d3e9	3	\N	application.receive	\\xacca7672bab23bd0cd53e0eeddaa9a785830fcba3980a4f1d124f649ec0a883f	2026-11-29 20:58:47.096714+00	847	done	{"state": "awaiting_review", "application_id": 6}
01a2291a-6bd1-7243-8fc4-d8bbb3f687f3	3	\N	application.approve	\\x390f270949b852f3ee39ffd14c770b6d552a54c69bf98576ea29ac643832f1e9	2026-11-29 20:58:47.119284+00	849	done	{"state": "approved", "account_id": 9, "application_id": 6}
01a2291a-6bf7-77e5-81d3-61f3fae00224	\N	\\xd8de5b1202d033474bcd13e99443a37fff77cadf0f74e0e87dfbe3de649c7c67	application.apply	\\x6d37db674fcce00125f271ccdb333414b6c565d8d04f4969adad45d12214e954	2026-11-29 20:58:47.15458+00	851	done	{"state": "awaiting_paper", "number": "115-000007", "revision": 1, "content_hash": "e3b0fd411ca9", "application_id": 7, "reviewer_unit_id": 3}
01a2291a-6c17-76f8-8b14-798a0c169252	3	\N	application.receive	\\xdb8b24df7e802ef126fa21a26101c71ebdec340f5b8016b19f72db1c4a90f934	2026-11-29 20:58:47.189309+00	853	done	{"state": "awaiting_review", "application_id": 7}
01a2291a-6c2d-71d7-8209-f9eafbb0a9ab	3	\N	application.approve	\\x66fc8c7d38dd36c03ca85282876b4777666433377a62982421a276bf5241024f	2026-11-29 20:58:47.211309+00	855	done	{"state": "approved", "account_id": 10, "application_id": 7}
01a2291a-6c48-7e24-8439-dd92b3e3f0d0	3	\N	application.take_back	\\xbf0a75744471247fab5cd18ac6cfab720a49b47a78e4036942c7dc9785e85ea4	2026-11-29 20:58:47.237553+00	857	done	{"state": "awaiting_review", "application_id": 7}
01a2291a-6c6c-72be-8921-8b83c81340fa	\N	\\x464961ec30c1a89ccc1c21b7fae29cc8379492ede8ddbeb4310ac98dbe8bb707	application.apply	\\xfe0fec1dfddf63ef41d0936f430b43bb341894826432f0e098421d55ebcdffc2	2026-11-29 20:58:47.271963+00	859	done	{"state": "awaiting_opening", "number": "115-000008", "revision": 1, "content_hash": "c13be6f272c8", "application_id": 8, "reviewer_unit_id": null}
01a2291a-6c8b-72ef-8c10-f9897b05b6bf	5	\N	application.open_as	\\x4fdae17c41bd6446e8a058a20bbeb3b71c8952b9f344591fdfb6d380b6a04d5f	2026-11-29 20:58:47.305016+00	861	done	{"state": "approved", "account_id": 11, "application_id": 8}
01a2291a-6ca5-79c4-87c4-7bd9e8e05586	3	\N	scan.attach	\\xfcc00d38d69dc193e41557d9e41a968dc8e6d92967d751491f9e06eb9f852f86	2026-11-29 20:58:47.330651+00	863	done	{"scan_id": 1, "application_id": 1}
01a2291a-6cc6-7b10-80f4-6e401eeb9e3a	3	\N	account.close	\\x36e402c0412174753a4d38a4698a34d591d84a05d213fbad55017ce4de5c1185	2026-11-29 20:58:47.353797+00	865	rejected	{"key": "account.not_visible", "code": "KD022", "detail": {}}
01a2291a-6ce1-799b-89db-abdea249b586	3	\N	account.delete	\\xbd0a15c081ac0e472850fa26afeaed45e96daf45e68c862689c83e3e7dc6409b	2026-11-29 20:58:47.380461+00	866	rejected	{"key": "account.not_visible", "code": "KD022", "detail": {}}
\.
-- Data for Name: constraint_refusal; Type: TABLE DATA; Schema: cmd; Owner: desk_owner
COPY cmd.constraint_refusal (constraint_name, code, key) FROM stdin;
hold_person	KD001	person.has_account
hold_name	KD002	account_name.taken
application_one_deletion	KD070	deletion.waits
teacher_title_name_key	KD114	catalogue.taken
subject_stage_id_name_key	KD114	catalogue.taken
roster_word_list_name_key	KD114	catalogue.taken
roster_filter_name_key	KD114	catalogue.taken
\.
-- Data for Name: kind; Type: TABLE DATA; Schema: cmd; Owner: desk_owner
COPY cmd.kind (kind, handler, max_body, charge, audited) FROM stdin;
application.apply	application_apply	32768	\N	{application_id,state}
application.correct	application_correct	32768	\N	{application_id,state}
application.withdraw	application_withdraw	16384	\N	{application_id,state}
application.follow	application_follow	4096	\N	{application_id,listing_id,state}
application.print	application_print	4096	\N	{application_id}
application.receive	application_receive	16384	\N	{application_id,state}
application.approve	application_approve	16384	\N	{application_id,state}
application.reject	application_reject	16384	\N	{application_id,state}
application.return	application_return	16384	\N	{application_id,state}
application.note	application_note	16384	charge_note	{application_id}
application.take_back	application_take_back	16384	\N	{application_id,state}
application.open_as	application_open_as	16384	\N	{application_id,state}
application.show_id	application_show_id	4096	\N	{application_id,purpose}
application.key_in	application_key_in	11534336	charge_key_in	{application_id,state}
deletion.request	deletion_request	16384	charge_manage	{application_id,account_id,state}
deletion.withdraw	deletion_withdraw	4096	\N	{application_id,state}
scan.attach	scan_attach	11534336	charge_scan	{application_id,scan_id}
scan.void	scan_void	4096	\N	{application_id,scan_id}
scan.show	scan_show	4096	\N	{application_id,listing_id,scan_id}
account.close	account_close	16384	charge_manage	{account_id,state}
account.reopen	account_reopen	16384	charge_manage	{account_id,state}
account.delete	account_delete	16384	charge_manage	{account_id,state}
account.restore	account_restore	16384	charge_manage	{account_id,state}
account.switch	account_switch	4096	charge_manage	{account_id,account_type}
account.edit	account_edit	16384	charge_manage	{account_id,fields}
account.unbind	account_unbind	16384	charge_manage	{account_id,state}
account.announce	account_announce	4096	\N	{account_id}
device.bind	device_bind	4096	\N	{account_id}
device.unbind	device_unbind	4096	\N	{account_id}
audit.show	audit_show	4096	\N	{who,unit,what,since,until}
unit.remind	unit_remind	4096	\N	{unit_id,standing,mails}
unit.add	unit_add	8192	\N	{unit_id,code}
unit.rename	unit_rename	8192	charge_unit	{unit_id,changes}
unit.close	unit_close	8192	charge_unit	{unit_id,eligible}
unit.reopen	unit_reopen	8192	charge_unit	{unit_id,eligible}
unit.merge	unit_merge	8192	charge_unit	{unit_id,into_id,accounts,cases}
unit.assign	unit_assign	8192	charge_unit	{unit_id,account_scope,chief_reviewer_id,colleague_reviewer_id}
listing.ask	listing_ask	11534336	\N	{listing_id,state}
listing.correct	listing_correct	11534336	\N	{listing_id,state}
listing.withdraw	listing_withdraw	4096	\N	{listing_id,state}
listing.accept	listing_accept	16384	\N	{listing_id,state,unit_id}
listing.return	listing_return	16384	\N	{listing_id,state}
listing.reject	listing_reject	16384	\N	{listing_id,state}
call.log	call_log	4096	charge_call	{unit_id,account_id,application_id}
mail.retry	mail_retry	4096	\N	{mail_id,was}
unit.contact	unit_contact	4096	\N	{unit_id,changes}
profile.change	profile_change	4096	\N	{account_id,fields}
email.change	email_change	4096	\N	{account_id,fields}
account.recover	account_recover	4096	\N	{account_id}
password.reset	password_reset	4096	\N	{account_id}
release.ask	release_ask	65536	\N	{}
release.grant	release_grant	16384	\N	{request_id,state}
release.refuse	release_refuse	16384	\N	{request_id,state}
teacher.look	teacher_look	4096	\N	{unit_id}
teacher.register	teacher_register	16384	\N	{teacher_id,outcome}
teacher.edit	teacher_edit	16384	\N	{teacher_id,fields}
teacher.renumber	teacher_renumber	16384	\N	{teacher_id}
teacher.leave	teacher_leave	16384	\N	{teacher_id,move_id,state}
teacher.return	teacher_return	4096	\N	{teacher_id,state}
teacher.take_back	teacher_take_back	16384	\N	{teacher_id,move_id,state}
teacher.object	teacher_object	16384	\N	{teacher_id,move_id,state}
teacher.settle	teacher_settle	16384	\N	{teacher_id,move_id,verdict}
teacher.show_id	teacher_show_id	4096	\N	{teacher_id,purpose}
teacher.search	teacher_search	4096	\N	{name,unit}
teacher.confirm	teacher_confirm	4096	\N	{teacher_id,semester,confirmed}
roster.close	roster_close	4096	\N	{checkin_id,unit_id,semester,people}
roster.reopen	roster_reopen	16384	charge_roster	{checkin_id,unit_id,semester}
roster.remind	roster_remind	4096	\N	{unit_id,semester,mails}
teacher.apply	teacher_apply	4096	\N	{}
teacher.edit_own	teacher_edit_own	4096	\N	{teacher_id,fields}
teacher.close_account	teacher_close_account	16384	charge_teacher_account	{teacher_id,account_state}
teacher.reopen_account	teacher_reopen_account	16384	charge_teacher_account	{teacher_id,account_state}
teacher.unbind	teacher_unbind	16384	charge_teacher_account	{teacher_id,account_state}
teacher.roam	teacher_roam	4096	\N	{teacher_id,outcome}
teacher.export	teacher_export	65536	\N	{people,filter,format,purpose,whole}
roster.look	roster_look	65536	\N	{unit_id,people,known}
roster.import	roster_import	65536	\N	{import_id,unit_id,new,moved,returned,overwritten,left,refused}
roster.undo_import	roster_undo_import	4096	\N	{import_id,unit_id,undone,kept}
catalogue.set	catalogue_set	16384	\N	{catalogue,id,name,retire_on}
password.change	password_change	4096	\N	{}
\.
-- Data for Name: account; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.account (id, account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email, state, opened_at, first_sign_in_at, last_sign_in_at, application_id, deleted_at, deleted_from, import_id, device_bound_at, row_version) FROM stdin;
1	netdesk	1	試驗員	reviewer	1	主任	02-22345678	02-22345679	netdesk@example.edu.tw	open	2026-11-29 20:58:46.689345+00	\N	\N	\N	\N	\N	\N	\N	1
2	kdesk	2	試驗員	reviewer	2	主任	02-22345678	02-22345679	kdesk@example.edu.tw	open	2026-11-29 20:58:46.689345+00	\N	\N	\N	\N	\N	\N	\N	1
3	khdesk	3	試驗員	reviewer	3	主任	02-22345678	02-22345679	khdesk@example.edu.tw	open	2026-11-29 20:58:46.689345+00	\N	\N	\N	\N	\N	\N	\N	1
4	tpdesk	4	試驗員	reviewer	4	主任	02-22345678	02-22345679	tpdesk@example.edu.tw	open	2026-11-29 20:58:46.689345+00	\N	\N	\N	\N	\N	\N	\N	1
5	khchief	5	試驗員	chief_manager	5	主任	02-22345678	02-22345679	khchief@example.edu.tw	open	2026-11-29 20:58:46.689345+00	\N	\N	\N	\N	\N	\N	\N	1
6	khcontact	6	試驗員	contact	5	主任	02-22345678	02-22345679	khcontact@example.edu.tw	open	2026-11-29 20:58:46.689345+00	\N	\N	\N	\N	\N	\N	\N	1
7	khoperator	7	試驗員	operator	5	主任	02-22345678	02-22345679	khoperator@example.edu.tw	open	2026-11-29 20:58:46.689345+00	\N	\N	\N	\N	\N	\N	\N	1
8	tpchief	8	試驗員	chief_manager	7	主任	02-22345678	02-22345679	tpchief@example.edu.tw	open	2026-11-29 20:58:46.689345+00	\N	\N	\N	\N	\N	\N	\N	1
9	Golden9806	14	試驗員	chief_manager	6	主任	07-6000000#12	07-6000001	golden9806@example.edu.tw	open	2026-11-29 20:58:47.119284+00	\N	\N	6	\N	\N	\N	\N	1
10	Golden9807	15	試驗員	chief_manager	6	主任	07-6000000#12	07-6000001	golden9807@example.edu.tw	taken_back	2026-11-29 20:58:47.211309+00	\N	\N	7	\N	\N	\N	\N	1
11	Golden9811	16	試驗員	operator	5	主任	07-6000000#12	07-6000001	golden9811@example.edu.tw	open	2026-11-29 20:58:47.305016+00	\N	\N	8	\N	\N	\N	\N	1
12	Golden9812	17	試驗員	operator	6	主任	02-22345678	02-22345679	golden9812@example.edu.tw	open	2026-11-29 20:58:47.353797+00	\N	\N	\N	\N	\N	\N	\N	1
13	Golden9813	18	試驗員	operator	6	主任	02-22345678	02-22345679	golden9813@example.edu.tw	open	2026-11-29 20:58:47.380461+00	\N	\N	\N	\N	\N	\N	\N	1
\.
-- Data for Name: account_event; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.account_event (id, account_id, action, reason, changes, by_account_id, by_name, at, command_id) FROM stdin;
\.
-- Data for Name: account_import; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.account_import (id, at, command_id, released_at, undone_at) FROM stdin;
\.
-- Data for Name: application; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.application (id, number, request, account_id, asked_by, delete_reason, takes_over, takes_over_name, keyed_in, revision, row_version, person_id, account_type, account_name, name, sex, national_id, job_title, unit_id, subunit, phone, fax, email, name_seal_only, state, returned_from, returned_for, reviewer_unit_id, needs_paper, needs_unit_seal, paper_revision, applied_at, changed_at, received_at, received_how, received_revision, head_seal, unit_seal, decided_at, opened_as, can_take_back, content_hash, installation) FROM stdin;
1	115-000001	open	\N	\N		\N		f	1	1	9	chief_manager	Golden9801	試驗員	male	A10009****	主任	6	教務處	07-6000000#12	07-6000001	golden9801@example.edu.tw	f	awaiting_paper	\N	\N	3	t	f	1	2026-11-29 20:58:46.74444+00	2026-11-29 20:58:46.74444+00	\N	\N	\N	\N	\N	\N	\N	f	db07b6105909	test
2	115-000002	open	\N	\N		\N		f	1	2	10	chief_manager	Golden9802	試驗員	male	A10009****	主任	6	教務處	07-6000000#12	07-6000001	golden9802@example.edu.tw	f	awaiting_review	\N	\N	3	t	f	1	2026-11-29 20:58:46.7891+00	2026-11-29 20:58:46.82446+00	2026-11-29 20:58:46.82446+00	fax	1	t	f	\N	\N	f	cc8461453736	test
3	115-000003	open	\N	\N		\N		f	1	2	11	chief_manager	Golden9803	試驗員	male	A10009****	主任	6	教務處	07-6000000#12	07-6000001	golden9803@example.edu.tw	f	returned	awaiting_paper	paper	3	t	f	1	2026-11-29 20:58:46.854722+00	2026-11-29 20:58:46.889264+00	\N	\N	\N	\N	\N	\N	\N	f	64a4ec1f8852	test
4	115-000004	open	\N	\N		\N		f	1	2	12	chief_manager	Golden9804	試驗員	male	A10009****	主任	6	教務處	07-6000000#12	07-6000001	golden9804@example.edu.tw	f	rejected	\N	\N	3	t	f	1	2026-11-29 20:58:46.923583+00	2026-11-29 20:58:46.95878+00	\N	\N	\N	\N	\N	2026-11-29 20:58:46.95878+00	\N	f	f268f7430778	test
5	115-000005	open	\N	\N		\N		f	1	2	13	chief_manager	Golden9805	試驗員	male	A10009****	主任	6	教務處	07-6000000#12	07-6000001	golden9805@example.edu.tw	f	withdrawn	\N	\N	3	t	f	1	2026-11-29 20:58:46.993932+00	2026-11-29 20:58:47.0304+00	\N	\N	\N	\N	\N	2026-11-29 20:58:47.0304+00	\N	f	a1b902666e1c	test
6	115-000006	open	\N	\N		\N		f	1	3	14	chief_manager	Golden9806	試驗員	male	A10009****	主任	6	教務處	07-6000000#12	07-6000001	golden9806@example.edu.tw	f	approved	\N	\N	3	t	f	1	2026-11-29 20:58:47.062197+00	2026-11-29 20:58:47.119284+00	2026-11-29 20:58:47.096714+00	fax	1	t	f	2026-11-29 20:58:47.119284+00	chief_manager	t	0580af229be0	test
7	115-000007	open	\N	\N		\N		f	1	4	15	chief_manager	Golden9807	試驗員	male	A10009****	主任	6	教務處	07-6000000#12	07-6000001	golden9807@example.edu.tw	f	awaiting_review	\N	\N	3	t	f	1	2026-11-29 20:58:47.15458+00	2026-11-29 20:58:47.237553+00	2026-11-29 20:58:47.189309+00	fax	1	t	f	\N	\N	f	e3b0fd411ca9	test
8	115-000008	open	\N	\N		\N		f	1	2	16	contact	Golden9811	試驗員	male	A10009****	主任	5	教務處	07-6000000#12	07-6000001	golden9811@example.edu.tw	f	approved	\N	\N	\N	f	f	1	2026-11-29 20:58:47.271963+00	2026-11-29 20:58:47.305016+00	\N	\N	\N	\N	\N	2026-11-29 20:58:47.305016+00	operator	t	c13be6f272c8	test
\.
-- Data for Name: application_consent; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.application_consent (application_id, key, version, sha256, at) FROM stdin;
1	terms	2026-11	12629421dbcc09d0dd388ecc580cf715806f6c2e9865f0ec223cbf2bcc09e97b	2026-11-29 20:58:46.74444+00
1	rules	2026-11	eb99ce14b9b50a5177606220a86ee236870dd27ebd29ab9c745e720beeb98513	2026-11-29 20:58:46.74444+00
1	personal_data	2026-11	0afc914a53659f29789b9aef7adf213a28da28ecedb036d2845ecbc04d1ffa85	2026-11-29 20:58:46.74444+00
2	terms	2026-11	12629421dbcc09d0dd388ecc580cf715806f6c2e9865f0ec223cbf2bcc09e97b	2026-11-29 20:58:46.7891+00
2	rules	2026-11	eb99ce14b9b50a5177606220a86ee236870dd27ebd29ab9c745e720beeb98513	2026-11-29 20:58:46.7891+00
2	personal_data	2026-11	0afc914a53659f29789b9aef7adf213a28da28ecedb036d2845ecbc04d1ffa85	2026-11-29 20:58:46.7891+00
3	terms	2026-11	12629421dbcc09d0dd388ecc580cf715806f6c2e9865f0ec223cbf2bcc09e97b	2026-11-29 20:58:46.854722+00
3	rules	2026-11	eb99ce14b9b50a5177606220a86ee236870dd27ebd29ab9c745e720beeb98513	2026-11-29 20:58:46.854722+00
3	personal_data	2026-11	0afc914a53659f29789b9aef7adf213a28da28ecedb036d2845ecbc04d1ffa85	2026-11-29 20:58:46.854722+00
4	terms	2026-11	12629421dbcc09d0dd388ecc580cf715806f6c2e9865f0ec223cbf2bcc09e97b	2026-11-29 20:58:46.923583+00
4	rules	2026-11	eb99ce14b9b50a5177606220a86ee236870dd27ebd29ab9c745e720beeb98513	2026-11-29 20:58:46.923583+00
4	personal_data	2026-11	0afc914a53659f29789b9aef7adf213a28da28ecedb036d2845ecbc04d1ffa85	2026-11-29 20:58:46.923583+00
5	terms	2026-11	12629421dbcc09d0dd388ecc580cf715806f6c2e9865f0ec223cbf2bcc09e97b	2026-11-29 20:58:46.993932+00
5	rules	2026-11	eb99ce14b9b50a5177606220a86ee236870dd27ebd29ab9c745e720beeb98513	2026-11-29 20:58:46.993932+00
5	personal_data	2026-11	0afc914a53659f29789b9aef7adf213a28da28ecedb036d2845ecbc04d1ffa85	2026-11-29 20:58:46.993932+00
6	terms	2026-11	12629421dbcc09d0dd388ecc580cf715806f6c2e9865f0ec223cbf2bcc09e97b	2026-11-29 20:58:47.062197+00
6	rules	2026-11	eb99ce14b9b50a5177606220a86ee236870dd27ebd29ab9c745e720beeb98513	2026-11-29 20:58:47.062197+00
6	personal_data	2026-11	0afc914a53659f29789b9aef7adf213a28da28ecedb036d2845ecbc04d1ffa85	2026-11-29 20:58:47.062197+00
7	terms	2026-11	12629421dbcc09d0dd388ecc580cf715806f6c2e9865f0ec223cbf2bcc09e97b	2026-11-29 20:58:47.15458+00
7	rules	2026-11	eb99ce14b9b50a5177606220a86ee236870dd27ebd29ab9c745e720beeb98513	2026-11-29 20:58:47.15458+00
7	personal_data	2026-11	0afc914a53659f29789b9aef7adf213a28da28ecedb036d2845ecbc04d1ffa85	2026-11-29 20:58:47.15458+00
8	terms	2026-11	12629421dbcc09d0dd388ecc580cf715806f6c2e9865f0ec223cbf2bcc09e97b	2026-11-29 20:58:47.271963+00
8	rules	2026-11	eb99ce14b9b50a5177606220a86ee236870dd27ebd29ab9c745e720beeb98513	2026-11-29 20:58:47.271963+00
8	personal_data	2026-11	0afc914a53659f29789b9aef7adf213a28da28ecedb036d2845ecbc04d1ffa85	2026-11-29 20:58:47.271963+00
\.
-- Data for Name: application_revision; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.application_revision (application_id, revision, content, content_hash, at, copies) FROM stdin;
1	1	{"fax": "07-6000001", "sex": "male", "name": "試驗員", "email": "golden9801@example.edu.tw", "phone": "07-6000000#12", "number": "115-000001", "subunit": "教務處", "unit_id": 6, "revision": 1, "job_title": "主任", "national_id": "A10009****", "account_name": "Golden9801", "account_type": "chief_manager", "name_seal_only": false}	db07b6105909	2026-11-29 20:58:46.74444+00	0
2	1	{"fax": "07-6000001", "sex": "male", "name": "試驗員", "email": "golden9802@example.edu.tw", "phone": "07-6000000#12", "number": "115-000002", "subunit": "教務處", "unit_id": 6, "revision": 1, "job_title": "主任", "national_id": "A10009****", "account_name": "Golden9802", "account_type": "chief_manager", "name_seal_only": false}	cc8461453736	2026-11-29 20:58:46.7891+00	0
3	1	{"fax": "07-6000001", "sex": "male", "name": "試驗員", "email": "golden9803@example.edu.tw", "phone": "07-6000000#12", "number": "115-000003", "subunit": "教務處", "unit_id": 6, "revision": 1, "job_title": "主任", "national_id": "A10009****", "account_name": "Golden9803", "account_type": "chief_manager", "name_seal_only": false}	64a4ec1f8852	2026-11-29 20:58:46.854722+00	0
4	1	{"fax": "07-6000001", "sex": "male", "name": "試驗員", "email": "golden9804@example.edu.tw", "phone": "07-6000000#12", "number": "115-000004", "subunit": "教務處", "unit_id": 6, "revision": 1, "job_title": "主任", "national_id": "A10009****", "account_name": "Golden9804", "account_type": "chief_manager", "name_seal_only": false}	f268f7430778	2026-11-29 20:58:46.923583+00	0
5	1	{"fax": "07-6000001", "sex": "male", "name": "試驗員", "email": "golden9805@example.edu.tw", "phone": "07-6000000#12", "number": "115-000005", "subunit": "教務處", "unit_id": 6, "revision": 1, "job_title": "主任", "national_id": "A10009****", "account_name": "Golden9805", "account_type": "chief_manager", "name_seal_only": false}	a1b902666e1c	2026-11-29 20:58:46.993932+00	0
6	1	{"fax": "07-6000001", "sex": "male", "name": "試驗員", "email": "golden9806@example.edu.tw", "phone": "07-6000000#12", "number": "115-000006", "subunit": "教務處", "unit_id": 6, "revision": 1, "job_title": "主任", "national_id": "A10009****", "account_name": "Golden9806", "account_type": "chief_manager", "name_seal_only": false}	0580af229be0	2026-11-29 20:58:47.062197+00	0
7	1	{"fax": "07-6000001", "sex": "male", "name": "試驗員", "email": "golden9807@example.edu.tw", "phone": "07-6000000#12", "number": "115-000007", "subunit": "教務處", "unit_id": 6, "revision": 1, "job_title": "主任", "national_id": "A10009****", "account_name": "Golden9807", "account_type": "chief_manager", "name_seal_only": false}	e3b0fd411ca9	2026-11-29 20:58:47.15458+00	0
8	1	{"fax": "07-6000001", "sex": "male", "name": "試驗員", "email": "golden9811@example.edu.tw", "phone": "07-6000000#12", "number": "115-000008", "subunit": "教務處", "unit_id": 5, "revision": 1, "job_title": "主任", "national_id": "A10009****", "account_name": "Golden9811", "account_type": "contact", "name_seal_only": false}	c13be6f272c8	2026-11-29 20:58:47.271963+00	0
\.
-- Data for Name: catalogue_event; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.catalogue_event (id, unit_id, catalogue, item_id, action, reason, changes, by_account_id, by_name, at, command_id) FROM stdin;
\.
-- Data for Name: checkin; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.checkin (id, unit_id, semester, state, people, teachers, staff, on_leave, joined, departed, changed, since, closed_at, closed_by, reopened_at, reopened_by, reopen_reason, row_version) FROM stdin;
\.
-- Data for Name: consent; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.consent (id, key, version, title, text, sha256, in_force) FROM stdin;
1	terms	2026-11	全國教師在職進修資訊網帳號使用同意書	一、本同意書適用於全國教師在職進修資訊網（以下簡稱本網）業務帳號之申請人與使用人。申請人於線上勾選同意並送出申請，即表示已閱讀、瞭解並同意遵守本同意書。\n\n二、業務帳號與申請人本人之身分證字號（或統一證號）綁定，每一身分證字號僅能申請一個業務帳號。業務帳號與個人教師帳號無關，兩者分別申請、分別管理。\n\n三、業務帳號屬個人資料，使用人應親自使用，不得交接、沿用、共用、出借或轉讓。業務承辦人異動時，新任承辦人應申請自己的業務帳號，原承辦人之業務帳號應依規定刪除。\n\n四、「帳號」、「姓名」與「身分證字號」於申請成功後不得修改。申請人應確認所填資料真實、正確、完整；資料不實者，審核單位得不予核准，已開通者得停止或刪除其帳號。\n\n五、密碼由使用人自行設定及保管，不得告知他人。使用人發現帳號遭他人使用，或有遭他人使用之虞時，應立即變更密碼，並通知所屬區管中心或教師進修網。\n\n六、以使用人之帳號所為之操作，均視為使用人本人之行為；因將帳號提供他人使用所生之法律責任，由使用人負責。\n\n七、使用人應於職務範圍內使用本網功能。管理校內帳號、登錄研習課程、審核名單及核發研習時數，應據實為之。\n\n八、使用人離職、轉調、退休或不再承辦相關業務時，應由總負責人或所屬區管中心刪除其帳號；帳號刪除前，應確認所辦課程處理狀態均為「名單確認通過」。\n\n九、為維護安全，本網記錄帳號之登入、查詢與異動情形，作為稽核及爭議處理之依據。\n\n十、本同意書內容修正時，本網將以新版次公告；使用人應於下次申請或登入時重新確認。	12629421dbcc09d0dd388ecc580cf715806f6c2e9865f0ec223cbf2bcc09e97b	t
2	rules	2026-11	全國教師在職進修資訊網使用管理要點	一、為管理全國教師在職進修資訊網（以下簡稱本網）業務帳號之申請、審核、使用及刪除，訂定本要點。\n\n二、業務帳號分為下列三種類型：\n（一）總負責人：管理單位內業務帳號與教師帳號、登錄與管理研習課程、核發研習時數、查詢統計圖表。\n（二）連絡人：管理單位內教師帳號、登錄與管理研習課程、核發研習時數、查詢統計圖表。\n（三）作業人員：登錄與管理研習課程、核發研習時數、查詢統計圖表。\n\n三、高級中等以下學校、幼兒園及實驗教育機構得依業務需求申請前點各類型帳號，並應至少設有一位總負責人。大專校院、法人及社會教育機構等單位僅提供作業人員類型。\n\n四、業務帳號採階層化管理：\n（一）高級中等以下學校、幼兒園及實驗教育機構之連絡人、作業人員，由該單位總負責人啟用、變更或刪除。\n（二）高級中等以下學校、幼兒園及實驗教育機構之總負責人，由所屬區管中心審核、變更或刪除。\n（三）大專校院、社教機構、法人及其他單位之作業人員，由教師進修網審核、變更或刪除。\n\n五、應經審核之申請，於線上申請成功後列印申請表，經單位主管核章（職名章）後，於期限內回傳審核單位；社教機構另應加蓋單位關防，主管僅有姓名章者亦同。\n\n六、審核單位收到核章之申請表後辦理審核。資料不符者得退回補正；補正後應重新列印，先前列印之申請表失其效力。\n\n七、任何人不得審核自己的申請。審核結果以電子郵件通知申請人。\n\n八、密碼長度為八至二十個字元，限英文字母及數字，且不得包含帳號名稱。連續輸入錯誤達五次者，暫停登入十五分鐘。\n\n九、業務帳號查詢功能公開顯示總負責人及連絡人之單位、姓名、聯絡電話及電子郵件；作業人員之資料不公開顯示。\n\n十、查閱他人完整身分證字號應以審核或管理業務所必要者為限，並應敘明用途；系統留存紀錄備查。\n\n十一、違反本要點者，審核單位得停止其帳號之使用，並得通知其服務單位處理；涉及法律責任者，依相關法令辦理。\n\n十二、本要點修正時以新版次公告施行。	eb99ce14b9b50a5177606220a86ee236870dd27ebd29ab9c745e720beeb98513	t
3	personal_data	2026-11	個人資料提供同意書	依個人資料保護法第八條規定，於您提供個人資料前，告知下列事項：\n\n一、蒐集機關名稱：教育部，及受其委託維運全國教師在職進修資訊網之國立高雄師範大學；審核您申請之直轄市、縣（市）政府教育局（處）、教育部國民及學前教育署，於審核範圍內共同利用。\n\n二、蒐集之目的：教師在職進修業務帳號之申請、審核、開通、管理與身分識別；研習課程之登錄、審核與時數核發；業務聯繫；資通安全與稽核。\n\n三、個人資料之類別：姓名、性別、身分證字號（或統一證號）、職稱、服務單位與所屬單位名稱、聯絡電話、傳真電話、電子郵件、帳號名稱、經核章之申請表影像，以及登入與操作紀錄。\n\n四、個人資料利用之期間、地區、對象及方式：\n（一）期間：自申請之日起，至帳號刪除或申請案終結，並依法令或檔案保存年限屆滿之日止；期滿即刪除或銷毀。\n（二）地區：中華民國境內。\n（三）對象：前述蒐集機關、您的服務單位之總負責人，以及依法有權調閱之機關。\n（四）方式：以電子檔案及紙本於前述目的範圍內處理及利用；完整身分證字號僅於審核與管理所必要時顯示，每次顯示均留存紀錄；申請為總負責人或連絡人者，其單位、姓名、聯絡電話及電子郵件將公開顯示於業務帳號查詢。\n\n五、您依個人資料保護法第三條規定，得就您的個人資料行使下列權利：\n（一）查詢或請求閱覽。\n（二）請求製給複製本。\n（三）請求補充或更正。\n（四）請求停止蒐集、處理或利用。\n（五）請求刪除。\n前述權利得向教師進修網或所屬區管中心以書面或電子郵件行使；因執行職務或業務所必須者，得不依您的請求為之。\n\n六、您得自由選擇是否提供個人資料；惟不提供或提供不完整時，將無法受理您的業務帳號申請。\n\n七、您瞭解並同意：本人已閱讀上述告知事項，同意於上述範圍內蒐集、處理及利用本人之個人資料。	0afc914a53659f29789b9aef7adf213a28da28ecedb036d2845ecbc04d1ffa85	t
\.
-- Data for Name: county; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.county (id, code, name) FROM stdin;
1	31	臺北市
2	01	新北市
3	17	基隆市
4	03	桃園市
5	04	新竹縣
6	18	新竹市
7	05	苗栗縣
8	06	臺中市
9	07	彰化縣
10	08	南投縣
11	09	雲林縣
12	10	嘉義縣
13	20	嘉義市
14	11	臺南市
15	12	高雄市
16	13	屏東縣
17	02	宜蘭縣
18	15	花蓮縣
19	14	臺東縣
20	16	澎湖縣
21	71	金門縣
22	72	連江縣
\.
-- Data for Name: decision; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.decision (id, application_id, revision, action, reasons, text, before_paper, by_account_id, by_name, at, command_id) FROM stdin;
1	1	1	apply	{}		f	\N	試驗員	2026-11-29 20:58:46.769958+00	01a2291a-6a5c-7858-854d-faa5d72b9192
2	2	1	apply	{}		f	\N	試驗員	2026-11-29 20:58:46.81308+00	01a2291a-6a89-7984-877b-568fda28deca
3	2	1	receive	{fax}		f	3	試驗員	2026-11-29 20:58:46.836913+00	01a2291a-6aab-7d12-8b9d-0583918398c4
4	3	1	apply	{}		f	\N	試驗員	2026-11-29 20:58:46.878699+00	01a2291a-6aca-7db7-8694-2a66237c263a
5	3	1	return	{seal.head_missing}		f	3	試驗員	2026-11-29 20:58:46.902909+00	01a2291a-6aeb-7fcc-8cc6-f6c586e505d7
6	4	1	apply	{}		f	\N	試驗員	2026-11-29 20:58:46.948296+00	01a2291a-6b10-77bd-87eb-04044e6f7c0c
7	4	1	reject	{}	資格不符	f	3	試驗員	2026-11-29 20:58:46.972297+00	01a2291a-6b31-734d-8844-150354055643
8	5	1	apply	{}		f	\N	試驗員	2026-11-29 20:58:47.019494+00	01a2291a-6b56-7c75-872f-2320b4e09435
9	5	1	withdraw	{}	填錯單位	f	\N	試驗員	2026-11-29 20:58:47.043374+00	01a2291a-6b78-720d-8737-1fbc74e19115
10	6	1	apply	{}		f	\N	試驗員	2026-11-29 20:58:47.086076+00	01a2291a-6b9a-73b3-8b4c-820483397cbc
11	6	1	receive	{fax}		f	3	試驗員	2026-11-29 20:58:47.109266+00	01a2291a-6bbb-7400-86af-39e88de8d3e9
12	6	1	approve	{}		f	3	試驗員	2026-11-29 20:58:47.134388+00	01a2291a-6bd1-7243-8fc4-d8bbb3f687f3
13	7	1	apply	{}		f	\N	試驗員	2026-11-29 20:58:47.178787+00	01a2291a-6bf7-77e5-81d3-61f3fae00224
14	7	1	receive	{fax}		f	3	試驗員	2026-11-29 20:58:47.201266+00	01a2291a-6c17-76f8-8b14-798a0c169252
15	7	1	approve	{}		f	3	試驗員	2026-11-29 20:58:47.22592+00	01a2291a-6c2d-71d7-8209-f9eafbb0a9ab
16	7	1	take_back	{}	誤核	f	3	試驗員	2026-11-29 20:58:47.252175+00	01a2291a-6c48-7e24-8439-dd92b3e3f0d0
17	8	1	apply	{}		f	\N	試驗員	2026-11-29 20:58:47.295691+00	01a2291a-6c6c-72be-8921-8b83c81340fa
18	8	1	open_as	{operator}		f	5	試驗員	2026-11-29 20:58:47.319365+00	01a2291a-6c8b-72ef-8c10-f9897b05b6bf
\.
-- Data for Name: desk; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.desk (id, name, fax, address, email, phone, approves_before_paper) FROM stdin;
1	教師進修網（試驗）	07-6000002	高雄市試驗路1號	net@example.edu.tw	07-6000003	f
2	國教署（試驗）	04-22000002	臺中市試驗路1號	k12@example.edu.tw	04-22000003	f
3	高雄市區管中心（試驗）	07-6000004	高雄市試驗路2號	kh@example.edu.tw	07-6000005	f
4	臺北市區管中心（試驗）	02-20000004	臺北市試驗路2號	tp@example.edu.tw	02-20000005	f
\.
-- Data for Name: district; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.district (id, county_id, name, zip) FROM stdin;
101	1	中正區	100
102	1	大同區	103
103	1	中山區	104
104	1	松山區	105
105	1	大安區	106
106	1	萬華區	108
107	1	信義區	110
108	1	士林區	111
109	1	北投區	112
110	1	內湖區	114
111	1	南港區	115
112	1	文山區	116
201	2	萬里區	207
202	2	金山區	208
203	2	板橋區	220
204	2	汐止區	221
205	2	深坑區	222
206	2	石碇區	223
207	2	瑞芳區	224
208	2	平溪區	226
209	2	雙溪區	227
210	2	貢寮區	228
211	2	新店區	231
212	2	坪林區	232
213	2	烏來區	233
214	2	永和區	234
215	2	中和區	235
216	2	土城區	236
217	2	三峽區	237
218	2	樹林區	238
219	2	鶯歌區	239
220	2	三重區	241
221	2	新莊區	242
222	2	泰山區	243
223	2	林口區	244
224	2	蘆洲區	247
225	2	五股區	248
226	2	八里區	249
227	2	淡水區	251
228	2	三芝區	252
229	2	石門區	253
301	3	仁愛區	200
302	3	信義區	201
303	3	中正區	202
304	3	中山區	203
305	3	安樂區	204
306	3	暖暖區	205
307	3	七堵區	206
401	4	中壢區	320
402	4	平鎮區	324
403	4	龍潭區	325
404	4	楊梅區	326
405	4	新屋區	327
406	4	觀音區	328
407	4	桃園區	330
408	4	龜山區	333
409	4	八德區	334
410	4	大溪區	335
411	4	復興區	336
412	4	大園區	337
413	4	蘆竹區	338
501	5	竹北市	302
502	5	湖口鄉	303
503	5	新豐鄉	304
504	5	新埔鎮	305
505	5	關西鎮	306
506	5	芎林鄉	307
507	5	寶山鄉	308
508	5	竹東鎮	310
509	5	五峰鄉	311
510	5	橫山鄉	312
511	5	尖石鄉	313
512	5	北埔鄉	314
513	5	峨眉鄉	315
601	6	東區	300
602	6	北區	300
603	6	香山區	300
701	7	竹南鎮	350
702	7	頭份市	351
703	7	三灣鄉	352
704	7	南庄鄉	353
705	7	獅潭鄉	354
706	7	後龍鎮	356
707	7	通霄鎮	357
708	7	苑裡鎮	358
709	7	苗栗市	360
710	7	造橋鄉	361
711	7	頭屋鄉	362
712	7	公館鄉	363
713	7	大湖鄉	364
714	7	泰安鄉	365
715	7	銅鑼鄉	366
716	7	三義鄉	367
717	7	西湖鄉	368
718	7	卓蘭鎮	369
801	8	中區	400
802	8	東區	401
803	8	南區	402
804	8	西區	403
805	8	北區	404
806	8	北屯區	406
807	8	西屯區	407
808	8	南屯區	408
809	8	太平區	411
810	8	大里區	412
811	8	霧峰區	413
812	8	烏日區	414
813	8	豐原區	420
814	8	后里區	421
815	8	石岡區	422
816	8	東勢區	423
817	8	和平區	424
818	8	新社區	426
819	8	潭子區	427
820	8	大雅區	428
821	8	神岡區	429
822	8	大肚區	432
823	8	沙鹿區	433
824	8	龍井區	434
825	8	梧棲區	435
826	8	清水區	436
827	8	大甲區	437
828	8	外埔區	438
829	8	大安區	439
901	9	彰化市	500
902	9	芬園鄉	502
903	9	花壇鄉	503
904	9	秀水鄉	504
905	9	鹿港鎮	505
906	9	福興鄉	506
907	9	線西鄉	507
908	9	和美鎮	508
909	9	伸港鄉	509
910	9	員林市	510
911	9	社頭鄉	511
912	9	永靖鄉	512
913	9	埔心鄉	513
914	9	溪湖鎮	514
915	9	大村鄉	515
916	9	埔鹽鄉	516
917	9	田中鎮	520
918	9	北斗鎮	521
919	9	田尾鄉	522
920	9	埤頭鄉	523
921	9	溪州鄉	524
922	9	竹塘鄉	525
923	9	二林鎮	526
924	9	大城鄉	527
925	9	芳苑鄉	528
926	9	二水鄉	530
1001	10	南投市	540
1002	10	中寮鄉	541
1003	10	草屯鎮	542
1004	10	國姓鄉	544
1005	10	埔里鎮	545
1006	10	仁愛鄉	546
1007	10	名間鄉	551
1008	10	集集鎮	552
1009	10	水里鄉	553
1010	10	魚池鄉	555
1011	10	信義鄉	556
1012	10	竹山鎮	557
1013	10	鹿谷鄉	558
1101	11	斗南鎮	630
1102	11	大埤鄉	631
1103	11	虎尾鎮	632
1104	11	土庫鎮	633
1105	11	褒忠鄉	634
1106	11	東勢鄉	635
1107	11	臺西鄉	636
1108	11	崙背鄉	637
1109	11	麥寮鄉	638
1110	11	斗六市	640
1111	11	林內鄉	643
1112	11	古坑鄉	646
1113	11	莿桐鄉	647
1114	11	西螺鎮	648
1115	11	二崙鄉	649
1116	11	北港鎮	651
1117	11	水林鄉	652
1118	11	口湖鄉	653
1119	11	四湖鄉	654
1120	11	元長鄉	655
1201	12	番路鄉	602
1202	12	梅山鄉	603
1203	12	竹崎鄉	604
1204	12	阿里山鄉	605
1205	12	中埔鄉	606
1206	12	大埔鄉	607
1207	12	水上鄉	608
1208	12	鹿草鄉	611
1209	12	太保市	612
1210	12	朴子市	613
1211	12	東石鄉	614
1212	12	六腳鄉	615
1213	12	新港鄉	616
1214	12	民雄鄉	621
1215	12	大林鎮	622
1216	12	溪口鄉	623
1217	12	義竹鄉	624
1218	12	布袋鎮	625
1301	13	東區	600
1302	13	西區	600
1401	14	中西區	700
1402	14	東區	701
1403	14	南區	702
1404	14	北區	704
1405	14	安平區	708
1406	14	安南區	709
1407	14	永康區	710
1408	14	歸仁區	711
1409	14	新化區	712
1410	14	左鎮區	713
1411	14	玉井區	714
1412	14	楠西區	715
1413	14	南化區	716
1414	14	仁德區	717
1415	14	關廟區	718
1416	14	龍崎區	719
1417	14	官田區	720
1418	14	麻豆區	721
1419	14	佳里區	722
1420	14	西港區	723
1421	14	七股區	724
1422	14	將軍區	725
1423	14	學甲區	726
1424	14	北門區	727
1425	14	新營區	730
1426	14	後壁區	731
1427	14	白河區	732
1428	14	東山區	733
1429	14	六甲區	734
1430	14	下營區	735
1431	14	柳營區	736
1432	14	鹽水區	737
1433	14	善化區	741
1434	14	大內區	742
1435	14	山上區	743
1436	14	新市區	744
1437	14	安定區	745
1501	15	新興區	800
1502	15	前金區	801
1503	15	苓雅區	802
1504	15	鹽埕區	803
1505	15	鼓山區	804
1506	15	旗津區	805
1507	15	前鎮區	806
1508	15	三民區	807
1509	15	楠梓區	811
1510	15	小港區	812
1511	15	左營區	813
1512	15	仁武區	814
1513	15	大社區	815
1514	15	岡山區	820
1515	15	路竹區	821
1516	15	阿蓮區	822
1517	15	田寮區	823
1518	15	燕巢區	824
1519	15	橋頭區	825
1520	15	梓官區	826
1521	15	彌陀區	827
1522	15	永安區	828
1523	15	湖內區	829
1524	15	鳳山區	830
1525	15	大寮區	831
1526	15	林園區	832
1527	15	鳥松區	833
1528	15	大樹區	840
1529	15	旗山區	842
1530	15	美濃區	843
1531	15	六龜區	844
1532	15	內門區	845
1533	15	杉林區	846
1534	15	甲仙區	847
1535	15	桃源區	848
1536	15	那瑪夏區	849
1537	15	茂林區	851
1538	15	茄萣區	852
1539	15	東沙群島	817
1540	15	南沙群島	819
1601	16	屏東市	900
1602	16	三地門鄉	901
1603	16	霧臺鄉	902
1604	16	瑪家鄉	903
1605	16	九如鄉	904
1606	16	里港鄉	905
1607	16	高樹鄉	906
1608	16	鹽埔鄉	907
1609	16	長治鄉	908
1610	16	麟洛鄉	909
1611	16	竹田鄉	911
1612	16	內埔鄉	912
1613	16	萬丹鄉	913
1614	16	潮州鎮	920
1615	16	泰武鄉	921
1616	16	來義鄉	922
1617	16	萬巒鄉	923
1618	16	崁頂鄉	924
1619	16	新埤鄉	925
1620	16	南州鄉	926
1621	16	林邊鄉	927
1622	16	東港鎮	928
1623	16	琉球鄉	929
1624	16	佳冬鄉	931
1625	16	新園鄉	932
1626	16	枋寮鄉	940
1627	16	枋山鄉	941
1628	16	春日鄉	942
1629	16	獅子鄉	943
1630	16	車城鄉	944
1631	16	牡丹鄉	945
1632	16	恆春鎮	946
1633	16	滿州鄉	947
1701	17	宜蘭市	260
1702	17	頭城鎮	261
1703	17	礁溪鄉	262
1704	17	壯圍鄉	263
1705	17	員山鄉	264
1706	17	羅東鎮	265
1707	17	三星鄉	266
1708	17	大同鄉	267
1709	17	五結鄉	268
1710	17	冬山鄉	269
1711	17	蘇澳鎮	270
1712	17	南澳鄉	272
1713	17	釣魚臺列嶼	290
1801	18	花蓮市	970
1802	18	新城鄉	971
1803	18	秀林鄉	972
1804	18	吉安鄉	973
1805	18	壽豐鄉	974
1806	18	鳳林鎮	975
1807	18	光復鄉	976
1808	18	豐濱鄉	977
1809	18	瑞穗鄉	978
1810	18	萬榮鄉	979
1811	18	玉里鎮	981
1812	18	卓溪鄉	982
1813	18	富里鄉	983
1901	19	臺東市	950
1902	19	綠島鄉	951
1903	19	蘭嶼鄉	952
1904	19	延平鄉	953
1905	19	卑南鄉	954
1906	19	鹿野鄉	955
1907	19	關山鎮	956
1908	19	海端鄉	957
1909	19	池上鄉	958
1910	19	東河鄉	959
1911	19	成功鎮	961
1912	19	長濱鄉	962
1913	19	太麻里鄉	963
1914	19	金峰鄉	964
1915	19	大武鄉	965
1916	19	達仁鄉	966
2001	20	馬公市	880
2002	20	西嶼鄉	881
2003	20	望安鄉	882
2004	20	七美鄉	883
2005	20	白沙鄉	884
2006	20	湖西鄉	885
2101	21	金沙鎮	890
2102	21	金湖鎮	891
2103	21	金寧鄉	892
2104	21	金城鎮	893
2105	21	烈嶼鄉	894
2106	21	烏坵鄉	896
2201	22	南竿鄉	209
2202	22	北竿鄉	210
2203	22	莒光鄉	211
2204	22	東引鄉	212
\.
-- Data for Name: hold; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.hold (name_key, person_id, of_teacher, application_id, account_id) FROM stdin;
netdesk	1	f	\N	1
kdesk	2	f	\N	2
khdesk	3	f	\N	3
tpdesk	4	f	\N	4
khchief	5	f	\N	5
khcontact	6	f	\N	6
khoperator	7	f	\N	7
tpchief	8	f	\N	8
golden9801	9	f	1	\N
golden9802	10	f	2	\N
golden9803	11	f	3	\N
golden9806	14	f	6	9
golden9807	15	f	7	\N
golden9811	16	f	8	11
golden9812	17	f	\N	12
golden9813	18	f	\N	13
\.
-- Data for Name: idle_reminder; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.idle_reminder (account_id, at) FROM stdin;
\.
-- Data for Name: job_title; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.job_title (id, name) FROM stdin;
10	校長
20	園長
30	主任
40	組長
50	教師兼主任
60	教師兼組長
70	合格專任教師
80	代理代課教師
90	教保員
100	幹事
110	組員
120	書記
130	約僱人員
140	專案助理
150	行政助理
160	研究員
170	教授
180	副教授
190	助理教授
200	講師
210	專員
220	科員
230	館員
240	執行長
250	秘書
260	其他
\.
-- Data for Name: listing; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.listing (id, number, revision, row_version, kind, name, founder, county_id, district_id, address, phone, code, permit, applicant, job_title, contact_phone, email, note, state, reviewer_unit_id, unit_id, applied_at, changed_at, decided_at, reason, by_name) FROM stdin;
\.
-- Data for Name: mail; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.mail (id, at, template, address, subject, body, state, due_at, handed_to, retried_at, retried_by, tries, error, command_id, application_id) FROM stdin;
4	2026-11-29 20:58:46.889264+00	application.return	golden9803@example.edu.tw	【全國教師在職進修資訊網】業務帳號申請退回補正通知（115-000003）	試驗員 您好：\n\n您的業務帳號申請須補正後再行審核。\n\n申請編號：115-000003\n服務單位：高雄市試驗國小\n補正事項：\n　1. 申請表未蓋單位主管職章\n\n申請資料不必修改。請於「查詢申請進度」開啟本案，按「資料無誤，重新列印核章」，將新列印的申請表核章後送回。\n\n高雄市區管中心（試驗）\n電話：07-6000005　傳真：07-6000004\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:46.889264+00	\N	\N	\N	0		01a2291a-6aeb-7fcc-8cc6-f6c586e505d7	3
5	2026-11-29 20:58:46.923583+00	code.address	golden9804@example.edu.tw	【全國教師在職進修資訊網】信箱驗證碼	您好：\n\n您正在全國教師在職進修資訊網申請帳號，或變更帳號的信箱，信箱驗證碼為：\n\n    711461\n\n請於 15 分鐘內回到原畫面輸入。若您並未提出，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:46.923583+00	\N	\N	\N	0		\N	\N
6	2026-11-29 20:58:46.95878+00	application.reject	golden9804@example.edu.tw	【全國教師在職進修資訊網】業務帳號申請不核准通知（115-000004）	試驗員 您好：\n\n您申請的業務帳號，審核結果為不核准。\n\n申請編號：115-000004\n服務單位：高雄市試驗國小\n原因：資格不符\n\n如仍有業務需求，請於確認上述原因後重新申請。對審核結果有疑問者，請洽 高雄市區管中心（試驗）。\n\n高雄市區管中心（試驗）\n電話：07-6000005\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:46.95878+00	\N	\N	\N	0		01a2291a-6b31-734d-8844-150354055643	4
7	2026-11-29 20:58:46.993932+00	code.address	golden9805@example.edu.tw	【全國教師在職進修資訊網】信箱驗證碼	您好：\n\n您正在全國教師在職進修資訊網申請帳號，或變更帳號的信箱，信箱驗證碼為：\n\n    356141\n\n請於 15 分鐘內回到原畫面輸入。若您並未提出，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:46.993932+00	\N	\N	\N	0		\N	\N
8	2026-11-29 20:58:47.062197+00	code.address	golden9806@example.edu.tw	【全國教師在職進修資訊網】信箱驗證碼	您好：\n\n您正在全國教師在職進修資訊網申請帳號，或變更帳號的信箱，信箱驗證碼為：\n\n    101432\n\n請於 15 分鐘內回到原畫面輸入。若您並未提出，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:47.062197+00	\N	\N	\N	0		\N	\N
9	2026-11-29 20:58:47.119284+00	application.approve	golden9806@example.edu.tw	【全國教師在職進修資訊網】業務帳號核准通知（115-000006）	試驗員 您好：\n\n您申請的業務帳號業經 高雄市區管中心（試驗） 核准，帳號已開通。\n\n申請編號：115-000006\n服務單位：高雄市試驗國小\n使用者帳號：Golden9806\n帳號類型：總負責人\n\n即日起請以申請時設定的密碼登入。業務帳號與您的個人資料綁定，請勿交接、沿用或共用。\n\n高雄市區管中心（試驗）\n電話：07-6000005\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:47.119284+00	\N	\N	\N	0		01a2291a-6bd1-7243-8fc4-d8bbb3f687f3	6
10	2026-11-29 20:58:47.15458+00	code.address	golden9807@example.edu.tw	【全國教師在職進修資訊網】信箱驗證碼	您好：\n\n您正在全國教師在職進修資訊網申請帳號，或變更帳號的信箱，信箱驗證碼為：\n\n    312356\n\n請於 15 分鐘內回到原畫面輸入。若您並未提出，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:47.15458+00	\N	\N	\N	0		\N	\N
11	2026-11-29 20:58:47.211309+00	application.approve	golden9807@example.edu.tw	【全國教師在職進修資訊網】業務帳號核准通知（115-000007）	試驗員 您好：\n\n您申請的業務帳號業經 高雄市區管中心（試驗） 核准，帳號已開通。\n\n申請編號：115-000007\n服務單位：高雄市試驗國小\n使用者帳號：Golden9807\n帳號類型：總負責人\n\n即日起請以申請時設定的密碼登入。業務帳號與您的個人資料綁定，請勿交接、沿用或共用。\n\n高雄市區管中心（試驗）\n電話：07-6000005\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:47.211309+00	\N	\N	\N	0		01a2291a-6c2d-71d7-8209-f9eafbb0a9ab	7
12	2026-11-29 20:58:47.237553+00	application.take_back	golden9807@example.edu.tw	【全國教師在職進修資訊網】業務帳號核准撤銷通知（115-000007）	試驗員 您好：\n\n先前通知您開通的業務帳號，其核准已由 高雄市區管中心（試驗） 撤銷，帳號目前無法使用；本案將重新審核。\n\n申請編號：115-000007\n服務單位：高雄市試驗國小\n原因：誤核\n\n審核結果將另行通知。如有疑問，請洽 高雄市區管中心（試驗）。\n\n高雄市區管中心（試驗）\n電話：07-6000005\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:47.237553+00	\N	\N	\N	0		01a2291a-6c48-7e24-8439-dd92b3e3f0d0	7
13	2026-11-29 20:58:47.271963+00	code.address	golden9811@example.edu.tw	【全國教師在職進修資訊網】信箱驗證碼	您好：\n\n您正在全國教師在職進修資訊網申請帳號，或變更帳號的信箱，信箱驗證碼為：\n\n    722896\n\n請於 15 分鐘內回到原畫面輸入。若您並未提出，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:47.271963+00	\N	\N	\N	0		\N	\N
1	2026-11-29 20:58:46.74444+00	code.address	golden9801@example.edu.tw	【全國教師在職進修資訊網】信箱驗證碼	您好：\n\n您正在全國教師在職進修資訊網申請帳號，或變更帳號的信箱，信箱驗證碼為：\n\n    763833\n\n請於 15 分鐘內回到原畫面輸入。若您並未提出，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。	sending	2026-11-29 21:08:47.406105+00	\N	\N	\N	1		\N	\N
14	2026-11-29 20:58:47.305016+00	application.open_as	golden9811@example.edu.tw	【全國教師在職進修資訊網】業務帳號啟用通知（115-000008）	試驗員 您好：\n\n您申請的業務帳號業經貴單位總負責人啟用。\n\n申請編號：115-000008\n服務單位：高雄市立試驗高中\n使用者帳號：Golden9811\n啟用類型：作業人員\n\n即日起請以申請時設定的密碼登入。業務帳號與您的個人資料綁定，請勿交接、沿用或共用。\n\n高雄市立試驗高中 總負責人\n本信由系統自動寄發，請勿直接回覆。	waiting	2026-11-29 20:58:47.305016+00	\N	\N	\N	0		01a2291a-6c8b-72ef-8c10-f9897b05b6bf	8
2	2026-11-29 20:58:46.7891+00	code.address	golden9802@example.edu.tw	【全國教師在職進修資訊網】信箱驗證碼	您好：\n\n您正在全國教師在職進修資訊網申請帳號，或變更帳號的信箱，信箱驗證碼為：\n\n    437925\n\n請於 15 分鐘內回到原畫面輸入。若您並未提出，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。	sending	2026-11-29 21:08:47.406105+00	\N	\N	\N	1		\N	\N
3	2026-11-29 20:58:46.854722+00	code.address	golden9803@example.edu.tw	【全國教師在職進修資訊網】信箱驗證碼	您好：\n\n您正在全國教師在職進修資訊網申請帳號，或變更帳號的信箱，信箱驗證碼為：\n\n    796986\n\n請於 15 分鐘內回到原畫面輸入。若您並未提出，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。	sending	2026-11-29 21:08:47.406105+00	\N	\N	\N	1		\N	\N
\.
-- Data for Name: mail_template; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.mail_template (key, subject, body) FROM stdin;
code.address	【全國教師在職進修資訊網】信箱驗證碼	您好：\n\n您正在全國教師在職進修資訊網申請帳號，或變更帳號的信箱，信箱驗證碼為：\n\n    {code}\n\n請於 15 分鐘內回到原畫面輸入。若您並未提出，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
code.follow	【全國教師在職進修資訊網】查詢申請進度驗證碼	您好：\n\n您正在另一部電腦查詢業務帳號申請進度，驗證碼為：\n\n    {code}\n\n請於 15 分鐘內輸入。\n\n申請編號：{number}\n\n若您並未查詢，請忽略此信，並勿將驗證碼告知他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
code.recover	【全國教師在職進修資訊網】忘記帳號密碼驗證碼	您好：\n\n有人（應為您本人）在登入畫面使用「忘記帳號密碼」，驗證碼為：\n\n    {code}\n\n請於 15 分鐘內回到該畫面輸入，即可查得使用者帳號並設定新密碼。\n\n若非您本人操作，請忽略此信，您的密碼不會變更；請勿將驗證碼告知他人，本網站人員也不會向您索取。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
account.recover_closed	【全國教師在職進修資訊網】忘記帳號密碼：帳號已停用或刪除	{name} 您好：\n\n有人（應為您本人）在登入畫面使用「忘記帳號密碼」。您的{account_kind}目前已停用或刪除，無法重設密碼，因此未寄發驗證碼。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n帳號停用者，請洽原管理者復用；帳號已刪除而仍有業務需求者，請重新申請。若非您本人操作，請忽略此信。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
account.email_changed	【全國教師在職進修資訊網】{account_kind} E-Mail 變更通知	{name} 您好：\n\n您已將{account_kind}的 E-Mail 變更為其他信箱，日後的通知與「忘記帳號密碼」的驗證碼不再寄到本信箱。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n若非您本人操作，表示有人知道您的密碼：請立即變更登入密碼，並洽帳號的管理者。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
device.bound	【全國教師在職進修資訊網】已綁定行動裝置	{name} 您好：\n\n您的{account_kind}已綁定行動裝置。日後登入時，輸入密碼後還要輸入驗證器應用程式上的 6 位數驗證碼。其他電腦上的登入均已結束。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n請將 10 組備用碼收在安全的地方。行動裝置遺失且備用碼用完時，請洽管理您帳號的單位解除綁定。\n若非您本人操作，表示有人知道您的密碼：請立即洽帳號的管理者解除綁定，並變更登入密碼。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
device.unbound	【全國教師在職進修資訊網】已解除綁定行動裝置	{name} 您好：\n\n您已解除{account_kind}綁定的行動裝置，原備用碼全部作廢。日後登入只需要密碼。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n若非您本人操作，請立即變更登入密碼，並洽帳號的管理者。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
device.recovery	【全國教師在職進修資訊網】已使用備用碼	{name} 您好：\n\n您的{account_kind}已使用一組備用碼代替行動裝置的驗證碼，該組備用碼隨即失效。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n剩餘備用碼：{left} 組\n\n行動裝置遺失或更換時，請登入後解除綁定，再以新的行動裝置重新綁定，並取得新的備用碼。\n若非您本人操作，請立即變更登入密碼，並洽帳號的管理者。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
device.guessed	【全國教師在職進修資訊網】有人以您的密碼嘗試登入	{name} 您好：\n\n最近有人輸入您{account_kind}的正確密碼，但行動裝置的驗證碼連續錯誤，因此沒有登入。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n若非您本人操作，表示有人知道您的密碼：請立即變更登入密碼。若為您本人，請檢查行動裝置的時間是否為自動設定，或改用備用碼。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
account.password_reset	【全國教師在職進修資訊網】密碼已重新設定	{name} 您好：\n\n您的{account_kind}已透過「忘記帳號密碼」設定新密碼，原密碼失效，各電腦上的登入均已結束。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n若非您本人操作，表示有人能讀取您的信箱：請先變更信箱密碼，再以「忘記帳號密碼」重新設定。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
application.approve	【全國教師在職進修資訊網】業務帳號核准通知（{number}）	{name} 您好：\n\n您申請的業務帳號業經 {desk} 核准，帳號已開通。\n\n申請編號：{number}\n服務單位：{unit}\n使用者帳號：{account_name}\n帳號類型：{account_type}\n\n{next}業務帳號與您的個人資料綁定，請勿交接、沿用或共用。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
application.open_as	【全國教師在職進修資訊網】業務帳號啟用通知（{number}）	{name} 您好：\n\n您申請的業務帳號業經貴單位總負責人啟用。\n\n申請編號：{number}\n服務單位：{unit}\n使用者帳號：{account_name}\n啟用類型：{account_type}\n\n即日起請以申請時設定的密碼登入。業務帳號與您的個人資料綁定，請勿交接、沿用或共用。\n\n{desk}\n本信由系統自動寄發，請勿直接回覆。
application.reject	【全國教師在職進修資訊網】業務帳號申請{verdict}通知（{number}）	{name} 您好：\n\n您申請的業務帳號，審核結果為{verdict}。\n\n申請編號：{number}\n服務單位：{unit}\n原因：{reason}\n\n如仍有業務需求，請於確認上述原因後重新申請。對審核結果有疑問者，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
application.return	【全國教師在職進修資訊網】業務帳號申請退回補正通知（{number}）	{name} 您好：\n\n您的業務帳號申請須補正後再行審核。\n\n申請編號：{number}\n服務單位：{unit}\n補正事項：\n{reason}\n\n{next}\n\n{desk}\n電話：{desk_phone}　傳真：{desk_fax}\n本信由系統自動寄發，請勿直接回覆。
application.take_back	【全國教師在職進修資訊網】業務帳號{opening}撤銷通知（{number}）	{name} 您好：\n\n先前通知您開通的業務帳號，其{opening}已由 {desk} 撤銷，帳號目前無法使用；本案將重新審核。\n\n申請編號：{number}\n服務單位：{unit}\n原因：{reason}\n\n{next}如有疑問，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
application.keyed_in	【全國教師在職進修資訊網】已登錄您的紙本申請（{number}）	{name} 您好：\n\n{desk} 已收到並登錄您以紙本填寫的業務帳號申請表，審核結果將另行通知。\n\n申請編號：{number}\n服務單位：{unit}\n使用者帳號：{account_name}\n帳號類型：{account_type}\n\n若您並未提出申請，或資料有誤，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
deletion.asked	【全國教師在職進修資訊網】業務帳號刪除申請（{number}）	{unit} 申請刪除下列業務帳號：\n\n申請編號：{number}\n使用者帳號：{account_name}\n姓名：{name}\n刪除理由：{reason}\n\n請列印申請表並核章，送至 {desk}；{desk} 收件並核准後，帳號才會刪除。\n若您是此帳號的使用人而不同意刪除，請洽貴單位或 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
handover.asked	【全國教師在職進修資訊網】有人申請接任您的總負責人業務	{name} 您好：\n\n{successor} 已申請接任貴單位總負責人（申請編號：{number}）。核章的申請表送達並經 {desk} 核准時，接任者的帳號開通，您的業務帳號同時刪除；在那之前您的帳號照常使用。密碼請勿交給任何人，接任者使用自己的帳號與密碼。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n若您並未交接業務，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
deletion.remind	【全國教師在職進修資訊網】業務帳號刪除申請即將逾期通知（{number}）	{unit} 申請刪除業務帳號，核章的申請表至今尚未送達 {desk}，本案將於 {reason} 自動結案，帳號維持不變。\n\n申請編號：{number}\n使用者帳號：{account_name}\n姓名：{name}\n\n如已寄送，請忽略此信；如有疑問，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
deletion.ended	【全國教師在職進修資訊網】業務帳號刪除申請結案通知（{number}）	{unit} 申請刪除下列業務帳號一案已結案，帳號維持不變。\n\n申請編號：{number}\n使用者帳號：{account_name}\n姓名：{name}\n結案情形：{how}\n說明：{reason}\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
application.remind	【全國教師在職進修資訊網】業務帳號申請即將逾期通知（{number}）	{name} 您好：\n\n您的業務帳號申請至今尚未完成，將於 {day} 自動結案，屆時須重新申請。\n\n申請編號：{number}\n服務單位：{unit}\n待辦事項：{reason}\n\n請於期限前完成。如已完成，請忽略此信；如有疑問，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}　傳真：{desk_fax}\n本信由系統自動寄發，請勿直接回覆。
application.expire	【全國教師在職進修資訊網】業務帳號申請逾期結案通知（{number}）	{name} 您好：\n\n您的業務帳號申請因逾期未完成，系統已自動結案，原使用者帳號名稱不再保留。\n\n申請編號：{number}\n服務單位：{unit}\n未完成事項：{reason}\n\n如仍有業務需求，請重新提出申請。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
teacher.opened	【全國教師在職進修資訊網】教師個人帳號啟用通知	{name} 您好：\n\n您申請的教師個人帳號已經啟用。請在登入畫面選擇「教師個人帳號」，以申請時設定的密碼登入。\n\n使用者帳號：{account_name}\n服務學校：{unit}\n\n教師個人帳號屬於您個人，轉校或離職後仍可使用；它與業務帳號是兩個帳號。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
teacher.opened_notice	【全國教師在職進修資訊網】有人以您的資料申請了教師個人帳號	{name} 您好：\n\n有人（應為您本人）以您的個人資料申請了教師個人帳號，並以另一個信箱收取通知。本信寄至學校所登錄的信箱。\n\n使用者帳號：{account_name}\n服務學校：{unit}\n\n如為您本人申請，不必處理。如非您本人，請立即通知學校停用該帳號。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
teacher.differs	【全國教師在職進修資訊網】教師個人帳號申請結果	您好：\n\n您以 {name} 之名申請教師個人帳號「{account_name}」。所填姓名、證號及出生日期與各校教師名單不符，因此未啟用帳號。\n\n請核對所填資料。如資料無誤，請洽服務學校承辦人，確認「教師資料登錄」的內容；學校登錄或更正後，即可再次申請。同一位教師的資料一天內多次不符，當天不再比對，請於隔日再試。\n\n若您並未提出申請，請忽略此信。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
teacher.has_account	【全國教師在職進修資訊網】教師個人帳號申請結果	{name} 您好：\n\n您申請教師個人帳號「{account_name}」。您已經有教師個人帳號，因此未再啟用。\n\n忘記帳號或密碼時，請在登入畫面選擇「教師個人帳號」，再使用「忘記帳號密碼」。信箱已停用而無法收信者，請洽服務學校。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
teacher.name_taken	【全國教師在職進修資訊網】教師個人帳號申請結果	{name} 您好：\n\n您申請的帳號名稱「{account_name}」已有人使用，因此未啟用。請以其他帳號名稱再次申請。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
teacher.moved	【全國教師在職進修資訊網】教師名單異動通知	{school} 您好：\n\n貴校教師 {name} 已由 {new_school} 登錄為該校教師，自即刻起不在貴校教師名單內。\n\n若該員並未離職或轉校，請於 {days} 日內登入，在「教師名單」的異動紀錄提出異議並說明理由，由區管中心或教師進修網決定。確已轉校者，不必處理。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
teacher.objected	【全國教師在職進修資訊網】教師名單異動異議通知	{school} 您好：\n\n貴校登錄的教師 {name}，其原服務學校提出異議，將由區管中心或教師進修網決定；決定之前仍在貴校名單內。\n\n異議理由：{reason}\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
teacher.settled	【全國教師在職進修資訊網】教師名單異動異議結果通知	{school} 您好：\n\n教師 {name} 的名單異動異議已有決定：該員列於 {stays} 的教師名單。\n\n說明：{reason}\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
checkin.remind	【全國教師在職進修資訊網】請辦理 {semester} 教師名單期初維護	{name} 您好：\n\n貴單位「{unit}」{semester}的教師名單尚未完成期初維護：目前 {people} 人，已確認 {confirmed} 人。\n\n請登入後在「期初維護」逐一核對新進、異動及離職人員，全部確認後按「完成更新維護」，並列印完成單核章。{day} 尚未完成者，中心將以當時的名單作為該學期的統計基準。\n\n如已辦理，請忽略此信。\n\n{desk}\n電話：{desk_phone}　傳真：{desk_fax}\n本信由系統自動寄發，請勿直接回覆。
checkin.reopened	【全國教師在職進修資訊網】{semester} 教師名單期初維護已重新開放	{school} 您好：\n\n貴單位{semester}的期初維護已由 {desk} 重新開放，請更正名單後再次按「完成更新維護」。\n\n原因：{reason}\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
account.close	【全國教師在職進修資訊網】{account_kind}停用通知	{name} 您好：\n\n您的{account_kind}自即刻起停用，停用期間無法登入；帳號名稱與資料均予保留。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n停用原因：{reason}\n\n如有疑問，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
account.reopen	【全國教師在職進修資訊網】{account_kind}復用通知	{name} 您好：\n\n您的{account_kind}已恢復使用，請以原密碼登入。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n復用說明：{reason}\n\n如有疑問，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
unit.remind	【全國教師在職進修資訊網】貴單位總負責人帳號提醒	{name} 您好：\n\n貴單位「{unit}」{standing}。沒有可用的總負責人帳號，連絡人與作業人員的帳號即無人啟用與管理。\n{remedy}\n請貴單位指派一位同仁，於「業務帳號申請」選擇申請類型「總負責人」，列印申請表並完成核章後，送 {desk}。\n\n如已辦理，請忽略此信。\n\n{desk}\n電話：{desk_phone}　傳真：{desk_fax}\n本信由系統自動寄發，請勿直接回覆。
account.activate	【全國教師在職進修資訊網】請啟用您的業務帳號	{name} 您好：\n\n您原有的業務帳號已移至新的研習業務桌面，帳號名稱不變，原密碼不再使用，請重新設定密碼。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n請開啟「研習業務桌面」，在登入畫面按「忘記帳號密碼」，輸入上述帳號與收到本信的信箱，取得驗證碼並設定密碼後，即可登入。\n\n已不承辦研習業務者，請勿啟用，並洽貴單位總負責人或所屬區管中心停用；帳號與密碼不得移交他人。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
account.idle	【全國教師在職進修資訊網】業務帳號久未登入提醒	{name} 您好：\n\n您的業務帳號{since}已逾 {days} 日未登入，目前仍為啟用中。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n仍承辦研習業務者，請登入一次；忘記密碼時，請於登入畫面使用「忘記帳號密碼」。已不承辦者，請洽 {desk} 停用或刪除，帳號與密碼不得移交他人。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
account.delete	【全國教師在職進修資訊網】業務帳號刪除通知	{name} 您好：\n\n您的業務帳號已刪除，自即刻起無法登入。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n刪除理由：{reason}\n\n如仍有業務需求，請重新提出申請；原使用者帳號名稱如未被他人使用，可再次申請。如係誤刪，請於 {until} 前洽 {desk} 回復。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
account.restore	【全國教師在職進修資訊網】業務帳號回復通知	{name} 您好：\n\n您先前刪除的業務帳號已回復，帳號名稱、資料與密碼均與刪除前相同。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n回復說明：{reason}\n\n如有疑問，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
release.holder	【全國教師在職進修資訊網】有人請求刪除您原有的業務帳號或申請案	{name} 您好：\n\n有人（應為您本人）在申請新的業務帳號時，請求刪除您原有的{what}（{unit}）。\n\n您的帳號目前不受影響，是否刪除由管理單位決定。若非您本人提出，請儘速告知管理單位：\n\n{desk}　電話：{desk_phone}\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
release.released	【全國教師在職進修資訊網】原業務帳號已刪除，可重新申請	{name} 您好：\n\n您請求刪除原業務帳號一事，業已辦理：您目前沒有業務帳號，也沒有審核中的申請案，可以重新申請。\n\n先前填寫的申請表仍保留在該電腦，於「申請業務帳號」開啟後重新送出即可。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
release.refused	【全國教師在職進修資訊網】刪除原業務帳號的請求未獲同意	{name} 您好：\n\n您請求刪除原業務帳號一事，未獲同意。\n\n理由：{reason}\n\n如有疑問，請洽原服務單位，或洽 {desk}（電話：{desk_phone}）。\n\n全國教師在職進修資訊網\n本信由系統自動寄發，請勿直接回覆。
account.switch	【全國教師在職進修資訊網】業務帳號身份切換通知	{name} 您好：\n\n您的業務帳號身份已由「{before}」切換成「{after}」，請以原密碼登入。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n\n如有疑問，請洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
account.unbind	【全國教師在職進修資訊網】已解除綁定行動裝置通知	{name} 您好：\n\n您{account_kind}綁定的行動裝置已由 {desk} 解除，原備用碼全部作廢。日後登入只需要密碼；請儘速以新的行動裝置重新綁定。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n解除原因：{reason}\n\n如非您提出，請儘速洽 {desk}，並變更登入密碼。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
handover.invite	【全國教師在職進修資訊網】請申請業務帳號，接任 {unit} 總負責人	{successor} 您好：\n\n{unit} 總負責人 {name} 預告將業務交接給您。請以您自己的資料申請業務帳號：\n\n1. 於「研習業務桌面」選「申請業務帳號」，單位代碼 {code}，申請類型選「總負責人」。\n2. 「接任」填寫 {name}。\n3. 列印申請表核章後送回 {desk}。核准時，您的帳號開通，{name} 的帳號同時刪除。\n\n帳號與密碼不得移交，請勿索取或使用他人的密碼。若您並非接任者，請不必理會本信。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
listing.asked	【全國教師在職進修資訊網】單位列入申請已收件（{number}）	{name} 您好：\n\n{unit} 申請列入本網的單位名單，已送達 {desk}，將依所附證明文件審核。\n\n申請編號：{number}\n\n審核結果將寄到本信箱；於「查詢申請進度」可以隨時查詢。列入後，即可申請業務帳號。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
listing.returned	【全國教師在職進修資訊網】單位列入申請退回補正（{number}）	{name} 您好：\n\n{unit} 的單位列入申請（{number}）須補正：\n\n{reason}\n\n請於「查詢申請進度」開啟該申請，補正後重新送出。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
listing.rejected	【全國教師在職進修資訊網】單位列入申請未通過（{number}）	{name} 您好：\n\n{unit} 的單位列入申請（{number}）未通過。\n\n理由：{reason}\n\n如有疑問，請洽 {desk}（電話：{desk_phone}）。\n\n{desk}\n本信由系統自動寄發，請勿直接回覆。
listing.accepted	【全國教師在職進修資訊網】單位已列入，可申請業務帳號（{number}）	{name} 您好：\n\n{unit} 的單位列入申請（{number}）已通過，單位已列入本網。\n\n單位名稱：{listed}\n單位代碼：{code}\n\n接下來請申請業務帳號：於「查詢申請進度」開啟該申請，按「申請業務帳號」；或於「申請業務帳號」尋找單位代碼 {code}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
listing.ended	【全國教師在職進修資訊網】單位列入申請逾期結案（{number}）	{name} 您好：\n\n{unit} 的單位列入申請（{number}）退回補正後逾期未補正，業已結案。仍須列入者，請重新申請。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
account.edit	【全國教師在職進修資訊網】業務帳號個人資料變更通知	{name} 您好：\n\n您的業務帳號個人資料已由 {desk} 變更。\n\n使用者帳號：{account_name}\n服務單位：{unit}\n變更項目：{fields}\n\n請登入後核對。如變更 E-Mail，本信同時寄至原信箱與新信箱；如非您所知悉，請儘速洽 {desk}。\n\n{desk}\n電話：{desk_phone}\n本信由系統自動寄發，請勿直接回覆。
\.
-- Data for Name: national_id; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.national_id (number, person_id, current) FROM stdin;
A200000012	1	t
A200000021	2	t
A200000030	3	t
A200000049	4	t
A200000058	5	t
A200000067	6	t
A200000076	7	t
A200000085	8	t
A100098010	9	t
A100098029	10	t
A100098038	11	t
A100098047	12	t
A100098056	13	t
A100098065	14	t
A100098074	15	t
A100098118	16	t
A200098129	17	t
A200098138	18	t
\.
-- Data for Name: obstacle_kind; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.obstacle_kind (key, finder, ord) FROM stdin;
account.last_chief	obstacle_last_chief	10
application.waits	obstacle_waiting_cases	20
\.
-- Data for Name: person; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.person (id, created_at) FROM stdin;
1	2026-11-29 20:58:46.689345+00
2	2026-11-29 20:58:46.689345+00
3	2026-11-29 20:58:46.689345+00
4	2026-11-29 20:58:46.689345+00
5	2026-11-29 20:58:46.689345+00
6	2026-11-29 20:58:46.689345+00
7	2026-11-29 20:58:46.689345+00
8	2026-11-29 20:58:46.689345+00
9	2026-11-29 20:58:46.74444+00
10	2026-11-29 20:58:46.7891+00
11	2026-11-29 20:58:46.854722+00
12	2026-11-29 20:58:46.923583+00
13	2026-11-29 20:58:46.993932+00
14	2026-11-29 20:58:47.062197+00
15	2026-11-29 20:58:47.15458+00
16	2026-11-29 20:58:47.271963+00
17	2026-11-29 20:58:47.353797+00
18	2026-11-29 20:58:47.380461+00
\.
-- Data for Name: phone_area; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.phone_area (area, first_digits, digits) FROM stdin;
0800		6
0809		6
0826		5
0836		5
037		6
049		7
070		8
082		6
089		6
02		8
03	234	7
03	56	7
03	8	7
03	9	7
04	23	8
04	78	7
05	23	7
05	567	7
06		7
07		7
08		7
\.
-- Data for Name: phone_call; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.phone_call (id, by_unit_id, unit_id, account_id, application_id, caller, note, by_account_id, by_name, at, command_id) FROM stdin;
\.
-- Data for Name: release_request; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.release_request (id, person_id, unit_id, account_id, application_id, name, national_id, asking_unit_id, phone, email, note, source, state, asked_at, decided_at, reason, by_name, row_version) FROM stdin;
\.
-- Data for Name: return_reason; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.return_reason (id, key, text, about_paper) FROM stdin;
10	seal.head_missing	申請表未蓋單位主管職章	t
20	seal.unit_missing	申請表未加蓋單位關防	t
30	seal.unclear	印章模糊，無法辨識	t
40	paper.unreadable	回傳的申請表模糊或缺頁，無法辨識	t
50	paper.old_revision	回傳的申請表不是最新版次，請重新列印核章	t
60	unit.wrong	服務單位填寫有誤	f
70	type.wrong	申請類型與實際業務不符	f
80	title.wrong	職稱填寫有誤	f
90	phone.wrong	聯絡電話或傳真電話有誤	f
100	email.wrong	E-Mail 有誤或無法寄達	f
110	subunit.missing	未填所屬院、系、所、處、室名稱（幼兒園請再次填寫幼兒園名稱）	f
120	chief.exists	貴單位已有總負責人，請說明是否為新增或交接	f
\.
-- Data for Name: reviewer_override; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.reviewer_override (unit_id, account_scope, desk_id, note) FROM stdin;
12	chief	3	代管
\.
-- Data for Name: reviewer_rule; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.reviewer_rule (ord, account_scope, kinds, code_third, not_counties, target, note) FROM stdin;
100	colleague	{senior_high,vocational_high,junior_high,elementary,kindergarten,special_education,experimental_education}	\N	\N	own_chief	高級中等以下學校的連絡人、作業人員由該校總負責人啟用
200	\N	{university,training_centre,subject_centre,social_education,legal_person,government}	\N	\N	inservice_net	大專校院、社教機構、法人、政府機關及其他單位回傳教師進修網
300	\N	{senior_high,vocational_high}	0	\N	k12ea	國立高級中等學校屬國教署
310	\N	{senior_high,vocational_high}	1	{31,01,03,06,12}	k12ea	臺北、新北、桃園、臺中、高雄以外的私立高級中等學校屬國教署
900	\N	{senior_high,vocational_high,junior_high,elementary,kindergarten,special_education,experimental_education}	\N	\N	county	其餘學校與幼兒園屬所在縣市區管中心
\.
-- Data for Name: roaming; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.roaming (person_id, state, first_at, last_at) FROM stdin;
\.
-- Data for Name: roster_filter; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.roster_filter (id, name, rule, retired, retire_on) FROM stdin;
1	教育部統合視導	{"join": "all", "conditions": [{"how": "any", "field": "state", "values": ["active"]}, {"how": "any", "field": "group", "values": ["teacher"]}, {"how": "none", "field": "title", "values": ["14", "15"]}, {"how": "none", "field": "employment", "values": ["2", "6"]}]}	f	\N
\.
-- Data for Name: roster_import; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.roster_import (id, number, unit_id, by_account_id, by_name, list_name, at, undone_at) FROM stdin;
\.
-- Data for Name: roster_import_row; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.roster_import_row (import_id, teacher_id, outcome, was, move_id, row_version) FROM stdin;
\.
-- Data for Name: roster_snapshot; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.roster_snapshot (semester, person_id, unit_id, title_id, state, departure, stage_id, subjects, employment_id, training_role_id, civil_servant, account_state) FROM stdin;
\.
-- Data for Name: roster_word; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.roster_word (id, list, name, retired, retire_on) FROM stdin;
1	employment	專任	f	\N
2	employment	兼任	f	\N
3	employment	代理	f	\N
4	employment	長期代課	f	\N
5	employment	專職族語老師	f	\N
6	employment	鐘點	f	\N
7	employment	約聘僱	f	\N
8	employment	約用	f	\N
9	employment	派遣	f	\N
101	training_role	行政	f	\N
102	training_role	普通班	f	\N
103	training_role	特教	f	\N
104	training_role	教保	f	\N
105	training_role	助理	f	\N
106	training_role	專業人員	f	\N
\.
-- Data for Name: scan; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.scan (id, application_id, listing_id, revision, name, mime, size, code, sha256, content, by_account_id, by_name, at, void, void_reason) FROM stdin;
1	1	\N	1	掃描.png	image/png	8		4c4b6a3be1314ab86138bef4314dde022e600960d8689a2c8f8631802d20dab6	\\x89504e470d0a1a0a	3	試驗員	2026-11-29 20:58:47.330651+00	f	
\.
-- Data for Name: schema_code; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.schema_code (one, sha256, made_by, applied_at) FROM stdin;
t	31061e44ca95bcf7814053f48bffd9494c1bfb0889588dc8084c0480ae3d7788	0.1.0	2026-11-29 20:58:45.736022+00
\.
-- Data for Name: schema_step; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.schema_step (version, name, sha256, applied_at) FROM stdin;
10	tables/010_roles	f61f3c79266e9b558f6456c0c5f8418904a32cc17bcefea3ec885590e68c88ef	2026-11-29 20:58:45.736022+00
15	tables/015_values	cb69bf57a73cfcf6bf8c183fe45e0e388a4bd3b773e8e024d0d91700724753ec	2026-11-29 20:58:45.736022+00
20	tables/020_units	75388b0f2c55ea2402839cfef35442e7444311c83f5226af1751b44ac20889fd	2026-11-29 20:58:45.736022+00
25	tables/025_listings	ce03a1ffe690faf70e3b68293a383ec3eec7ca1a8deb46668fbcc73ce3766016	2026-11-29 20:58:45.736022+00
30	tables/030_applications	ea6ef80a4868f29e7bf1bf3c8368eb6f407544b39f6f5af1e9524c70e0f096e4	2026-11-29 20:58:45.736022+00
35	tables/035_mail	2f22c1058639fb9bdc11df4c360d137bd1f82f6edd3a048de312edf6eda40931	2026-11-29 20:58:45.736022+00
40	tables/040_sign_in	f22a88e45b1c946138184e44d893691a60808fc88e6bb24935cf338cc5f96fde	2026-11-29 20:58:45.736022+00
50	tables/050_commands	2ddd11686b94e55b6cbcc894b509409580399adc8cfe1d296c8fb29840291629	2026-11-29 20:58:45.736022+00
60	tables/060_feed	992737398fb9528ad192400c1939d641bbca518500f1095c1ffdc94f17526b3d	2026-11-29 20:58:45.736022+00
70	tables/070_audit	53b5ea817e9d0203516b042ee4e6d93419c845190fcf33141bd23566eb11ebf0	2026-11-29 20:58:45.736022+00
80	tables/080_reminders	f6fafe45159ccbac6fd2cf212653cd0e99bff2442912c848a195352ff8d98452	2026-11-29 20:58:45.736022+00
85	tables/085_releases	d9118cd4aa26f187b4c477a4bae921c9d68ce743b7723a3af19ca1364913d268	2026-11-29 20:58:45.736022+00
88	tables/088_unit_events	410f26d61b81e3bfab79ded81f096b65ddcd50e627032d140f5a56b4d81d3232	2026-11-29 20:58:45.736022+00
90	tables/090_calls	222b64c4a19ef9af90a2f70066bbdf471f402a5c0886ab0f20b007b397bc51aa	2026-11-29 20:58:45.736022+00
95	tables/095_teachers	db207ae7cccc8a22edfd84f46b52ef876a7d4d8e53d839d939062b01b0668d95	2026-11-29 20:58:45.736022+00
97	tables/097_teacher_accounts	a2f1c5357eac5328dd5c30bc31769e4f01380b9e5a4ee30b1ef8415ece7bbcd2	2026-11-29 20:58:45.736022+00
110	tables/110_checkins	c41e99835a12d703c8da1491b69ca5de2baccd6b3f823a0f6982f494474b4eab	2026-11-29 20:58:45.736022+00
120	tables/120_figures	ad9f29d623d3c3732f440221d5abd3380f4281ab4b842e17181c60d3d887467e	2026-11-29 20:58:45.736022+00
135	tables/135_catalogues	f11d208b376ecb0bd06cb5afc0efdaadafe6064d86923866e157120b6dbef2b8	2026-11-29 20:58:45.736022+00
\.
-- Data for Name: setting; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.setting (key, value) FROM stdin;
centre_name	全國教師在職進修資訊網
session_hours	12
session_idle_minutes	120
one_time_password_days	14
command_retention_days	90
opening_expiry_days	182
case_notice_days	7
case_secret_days	180
account_restore_days	30
idle_reminders_a_day	2000
reviewers_bind_device	0
reviewers_stay_signed_in	1
roster_undo_days	30
change_retention_days	90
proof_bits	6
case_expiry_days	30
\.
-- Data for Name: subject; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.subject (id, stage_id, name, retired, retire_on) FROM stdin;
10001	10	不分科	f	\N
20001	20	國語文	f	\N
20002	20	閩南語文	f	\N
20003	20	客語文	f	\N
20004	20	原住民族語文	f	\N
20005	20	臺灣手語	f	\N
20006	20	馬祖語	f	\N
20007	20	新住民語文	f	\N
20008	20	英語文	f	\N
20009	20	數學	f	\N
20010	20	生活	f	\N
20011	20	社會	f	\N
20012	20	自然科學	f	\N
20013	20	音樂	f	\N
20014	20	視覺藝術	f	\N
20015	20	表演藝術	f	\N
20016	20	綜合活動	f	\N
20017	20	健康與體育	f	\N
20018	20	資訊科技	f	\N
20019	20	導師班級經營	f	\N
20020	20	輔導	f	\N
20021	20	特教（不分類）	f	\N
20022	20	特教（資源班）	f	\N
20023	20	特教（資優）	f	\N
20024	20	幼教	f	\N
30001	30	國語文	f	\N
30002	30	英語文	f	\N
30003	30	本土語文	f	\N
30004	30	數學	f	\N
30005	30	歷史	f	\N
30006	30	地理	f	\N
30007	30	公民與社會	f	\N
30008	30	生物	f	\N
30009	30	理化	f	\N
30010	30	地球科學	f	\N
30011	30	音樂	f	\N
30012	30	視覺藝術	f	\N
30013	30	表演藝術	f	\N
30014	30	家政	f	\N
30015	30	童軍	f	\N
30016	30	輔導	f	\N
30017	30	健康教育	f	\N
30018	30	體育	f	\N
30019	30	資訊科技	f	\N
30020	30	生活科技	f	\N
30021	30	特教	f	\N
40001	40	國語文	f	\N
40002	40	英語文	f	\N
40003	40	第二外國語	f	\N
40004	40	數學	f	\N
40005	40	歷史	f	\N
40006	40	地理	f	\N
40007	40	公民與社會	f	\N
40008	40	物理	f	\N
40009	40	化學	f	\N
40010	40	生物	f	\N
40011	40	地球科學	f	\N
40012	40	音樂	f	\N
40013	40	美術	f	\N
40014	40	藝術生活	f	\N
40015	40	生命教育	f	\N
40016	40	生涯規劃	f	\N
40017	40	家政	f	\N
40018	40	生活科技	f	\N
40019	40	資訊科技	f	\N
40020	40	健康與護理	f	\N
40021	40	體育	f	\N
40022	40	全民國防教育	f	\N
40023	40	輔導	f	\N
40024	40	特教	f	\N
50001	50	機械群／機械科	f	\N
50002	50	機械群／鑄造科	f	\N
50003	50	機械群／板金科	f	\N
50004	50	機械群／機械木模科	f	\N
50005	50	機械群／配管科	f	\N
50006	50	機械群／模具科	f	\N
50007	50	機械群／機電科	f	\N
50008	50	機械群／製圖科	f	\N
50009	50	機械群／生物產業機電科	f	\N
50010	50	機械群／電腦機械製圖科	f	\N
50011	50	動力機械群／汽車科	f	\N
50012	50	動力機械群／重機科	f	\N
50013	50	動力機械群／飛機修護科	f	\N
50014	50	動力機械群／動力機械科	f	\N
50015	50	動力機械群／農業機械科	f	\N
50016	50	動力機械群／軌道車輛科	f	\N
50017	50	電機與電子群／資訊科	f	\N
50018	50	電機與電子群／電子科	f	\N
50019	50	電機與電子群／控制科	f	\N
50020	50	電機與電子群／電機科	f	\N
50021	50	電機與電子群／冷凍空調科	f	\N
50022	50	電機與電子群／航空電子科	f	\N
50023	50	電機與電子群／電機空調科	f	\N
50024	50	化工群／化工科	f	\N
50025	50	化工群／紡織科	f	\N
50026	50	化工群／染整科	f	\N
50027	50	土木與建築群／建築科	f	\N
50028	50	土木與建築群／土木科	f	\N
50029	50	土木與建築群／消防工程科	f	\N
50030	50	土木與建築群／空間測繪科	f	\N
50031	50	商業與管理群／商業經營科	f	\N
50032	50	商業與管理群／國際貿易科	f	\N
50033	50	商業與管理群／會計事務科	f	\N
50034	50	商業與管理群／資料處理科	f	\N
50035	50	商業與管理群／不動產事務科	f	\N
50036	50	商業與管理群／電子商務科	f	\N
50037	50	商業與管理群／流通管理科	f	\N
50038	50	商業與管理群／農產行銷科	f	\N
50039	50	商業與管理群／航運管理科	f	\N
50040	50	外語群／應用外語（英文組）科	f	\N
50041	50	外語群／應用外語（日文組）科	f	\N
50042	50	設計群／家具木工科	f	\N
50043	50	設計群／美工科	f	\N
50044	50	設計群／陶瓷工程科	f	\N
50045	50	設計群／室內空間設計科	f	\N
50046	50	設計群／圖文傳播科	f	\N
50047	50	設計群／金屬工藝科	f	\N
50048	50	設計群／家具設計科	f	\N
50049	50	設計群／廣告設計科	f	\N
50050	50	設計群／多媒體設計科	f	\N
50051	50	設計群／多媒體應用科	f	\N
50052	50	設計群／室內設計科	f	\N
50053	50	農業群／農場經營科	f	\N
50054	50	農業群／園藝科	f	\N
50055	50	農業群／森林科	f	\N
50056	50	農業群／野生動物保育科	f	\N
50057	50	農業群／造園科	f	\N
50058	50	農業群／畜產保健科	f	\N
50059	50	食品群／食品加工科	f	\N
50060	50	食品群／食品科	f	\N
50061	50	食品群／水產食品科	f	\N
50062	50	食品群／烘焙科	f	\N
50063	50	家政群／家政科	f	\N
50064	50	家政群／服裝科	f	\N
50065	50	家政群／幼兒保育科	f	\N
50066	50	家政群／美容科	f	\N
50067	50	家政群／時尚模特兒科	f	\N
50068	50	家政群／流行服飾科	f	\N
50069	50	家政群／時尚造型科	f	\N
50070	50	家政群／照顧服務科	f	\N
50071	50	餐旅群／觀光事業科	f	\N
50072	50	餐旅群／餐飲管理科	f	\N
50073	50	水產群／漁業科	f	\N
50074	50	水產群／水產養殖科	f	\N
50075	50	海事群／輪機科	f	\N
50076	50	海事群／航海科	f	\N
50077	50	藝術群／戲劇科	f	\N
50078	50	藝術群／音樂科	f	\N
50079	50	藝術群／舞蹈科	f	\N
50080	50	藝術群／美術科	f	\N
50081	50	藝術群／影劇科	f	\N
50082	50	藝術群／西樂科	f	\N
50083	50	藝術群／國樂科	f	\N
50084	50	藝術群／電影電視科	f	\N
50085	50	藝術群／表演藝術科	f	\N
50086	50	藝術群／多媒體動畫科	f	\N
50087	50	藝術群／時尚工藝科	f	\N
60001	60	學前	f	\N
60002	60	國小	f	\N
60003	60	國中	f	\N
60004	60	高中職業教育	f	\N
\.
-- Data for Name: teacher; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.teacher (id, person_id, unit_id, name, sex, national_id, birth_date, title_id, state, departure, state_since, back_on, email, stage_id, subjects, unit_note, note, employment_id, training_role_id, hired_on, licence, civil_servant, confirmed_semester, confirmed_at, confirmed_by, account_state, account_name, account_bound, registered_at, changed_at, row_version) FROM stdin;
\.
-- Data for Name: teacher_event; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.teacher_event (id, teacher_id, unit_id, action, reason, changes, by_account_id, by_name, at, command_id) FROM stdin;
\.
-- Data for Name: teacher_move; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.teacher_move (id, teacher_id, name, from_unit_id, to_unit_id, kind, on_date, back_on, reason, state, was, objection, settle_desk_id, settled, by_name, at, row_version) FROM stdin;
\.
-- Data for Name: teacher_title; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.teacher_title (id, name, staff_group, on_roster, retired, retire_on) FROM stdin;
1	校長	teacher	t	f	\N
2	園長	teacher	t	f	\N
3	主任	teacher	t	f	\N
4	教師兼主任	teacher	t	f	\N
5	教師兼組長	teacher	t	f	\N
6	導師	teacher	t	f	\N
7	合格專任教師	teacher	t	f	\N
8	專任輔導教師	teacher	t	f	\N
9	特殊教育教師	teacher	t	f	\N
10	教保員	teacher	t	f	\N
11	助理教保員	teacher	t	f	\N
12	代理代課教師	teacher	t	f	\N
13	長期代理教師	teacher	t	f	\N
14	鐘點代課教師	teacher	t	f	\N
15	兼任教師	teacher	t	f	\N
16	專任教練	teacher	t	f	\N
17	教官／校安人員	staff	t	f	\N
18	族語／本土語專職教師	teacher	t	f	\N
19	新住民語支援人員	teacher	t	f	\N
20	護理師	staff	t	f	\N
21	職員	staff	t	f	\N
22	約聘僱	staff	t	f	\N
23	替代役	staff	t	f	\N
24	工友技工	staff	t	f	\N
25	學習輔導員	staff	t	f	\N
26	特教助理員	staff	t	f	\N
27	外籍教師	teacher	t	f	\N
90	其他	staff	t	f	\N
99	實習教師	teacher	f	f	\N
\.
-- Data for Name: teaching_stage; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.teaching_stage (id, name) FROM stdin;
10	幼兒園
20	國小
30	國中
40	高中
50	技術型高中
60	特教學校
\.
-- Data for Name: unit; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.unit (id, code, name, kind, founder, county_id, district_id, address, phone, parent_id, chief_reviewer_id, colleague_reviewer_id, has_chief, eligible, row_version) FROM stdin;
1	NET01	教師進修網（試驗）	inservice_net	public	15	\N	高雄市試驗路1號	07-6000003	\N	\N	\N	f	f	1
2	K12EA	國教署（試驗）	k12ea	public	8	\N	臺中市試驗路1號	04-22000003	1	\N	1	f	t	2
3	CEN12	高雄市區管中心（試驗）	regional_centre	public	15	\N	高雄市試驗路2號	07-6000005	1	\N	1	f	t	2
4	CEN31	臺北市區管中心（試驗）	regional_centre	public	1	\N	臺北市試驗路2號	02-20000005	1	\N	1	f	t	2
10	0998	試驗大學	university	public	15	1505			1	1	1	f	t	2
9	131398	屏東縣私立試驗高中	senior_high	private	16	1601			2	2	\N	f	t	2
8	120398	國立試驗高中	senior_high	public	15	1511			2	2	\N	f	t	2
11	12NS98	試驗博物館	social_education	public	15	1505			1	1	1	f	t	2
5	123999	高雄市立試驗高中	senior_high	public	15	1505			3	3	\N	t	t	2
7	314698	臺北市試驗國小	elementary	public	1	101			4	4	\N	t	t	2
6	124698	高雄市試驗國小	elementary	public	15	1505			3	3	\N	t	t	2
12	134698	屏東縣試驗國小	elementary	public	16	1601			\N	3	\N	f	t	2
\.
-- Data for Name: unit_closure; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.unit_closure (ancestor, descendant, depth) FROM stdin;
1	1	0
2	2	0
3	3	0
4	4	0
1	2	1
1	3	1
1	4	1
5	5	0
6	6	0
7	7	0
8	8	0
9	9	0
10	10	0
11	11	0
12	12	0
1	10	1
2	9	1
1	9	2
2	8	1
1	8	2
3	5	1
1	5	2
4	7	1
1	7	2
3	6	1
1	6	2
1	11	1
\.
-- Data for Name: unit_code; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.unit_code (code, unit_id, since, until) FROM stdin;
NET01	1	2026-11-29 20:58:46.66591+00	\N
K12EA	2	2026-11-29 20:58:46.66591+00	\N
CEN12	3	2026-11-29 20:58:46.66591+00	\N
CEN31	4	2026-11-29 20:58:46.66591+00	\N
123999	5	2026-11-29 20:58:46.68095+00	\N
124698	6	2026-11-29 20:58:46.68095+00	\N
314698	7	2026-11-29 20:58:46.68095+00	\N
120398	8	2026-11-29 20:58:46.68095+00	\N
131398	9	2026-11-29 20:58:46.68095+00	\N
0998	10	2026-11-29 20:58:46.68095+00	\N
12NS98	11	2026-11-29 20:58:46.68095+00	\N
134698	12	2026-11-29 20:58:46.68095+00	\N
\.
-- Data for Name: unit_event; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.unit_event (id, unit_id, action, reason, changes, by_account_id, by_name, at, command_id) FROM stdin;
1	12	assign	代管	{"chief": {"after": "高雄市區管中心（試驗）", "before": ""}}	\N		2026-11-29 20:58:47.414332+00	\N
\.
-- Data for Name: unit_kind; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.unit_kind (id, key, name, account_types, needs_unit_seal, below_college, is_desk) FROM stdin;
10	university	大專校院	{operator}	f	f	f
20	senior_high	高中	{chief_manager,contact,operator}	f	t	f
30	vocational_high	高職	{chief_manager,contact,operator}	f	t	f
40	junior_high	國中	{chief_manager,contact,operator}	f	t	f
50	elementary	國小	{chief_manager,contact,operator}	f	t	f
60	kindergarten	幼兒園	{chief_manager,contact,operator}	f	t	f
70	special_education	特教學校	{chief_manager,contact,operator}	f	t	f
80	experimental_education	實驗教育機構	{chief_manager,contact,operator}	f	t	f
90	training_centre	研習中心	{operator}	f	f	f
95	subject_centre	學科中心	{operator}	f	f	f
100	social_education	社教機構	{operator}	t	f	f
110	legal_person	法人	{operator}	f	f	f
120	government	政府機關	{operator}	f	f	f
130	regional_centre	區管中心	{reviewer}	f	f	t
140	inservice_net	教師進修網	{}	f	f	t
150	k12ea	教育部國民及學前教育署	{reviewer}	f	f	t
\.
-- Data for Name: unit_mend; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.unit_mend (unit_id, field, listed, mended) FROM stdin;
\.
-- Data for Name: unit_reminder; Type: TABLE DATA; Schema: core; Owner: desk_owner
COPY core.unit_reminder (id, unit_id, how, standing, by_account_id, by_name, at, command_id) FROM stdin;
\.
-- Data for Name: centre; Type: TABLE DATA; Schema: sync; Owner: desk_owner
COPY sync.centre (one, epoch, min_xid) FROM stdin;
t	7dc00fba-c4db-41bb-809c-60c71cc1ff79	0
\.
-- Data for Name: change; Type: TABLE DATA; Schema: sync; Owner: desk_owner
COPY sync.change (xid, unit_id, person_id, tab, op, pk, at) FROM stdin;
734	0	\N	unit_kind	U	10	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	20	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	30	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	40	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	50	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	60	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	70	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	80	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	90	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	95	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	100	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	110	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	120	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	130	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	140	2026-11-29 20:58:45.736022+00
734	0	\N	unit_kind	U	150	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	10	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	20	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	30	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	40	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	50	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	60	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	70	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	80	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	90	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	100	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	110	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	120	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	130	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	140	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	150	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	160	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	170	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	180	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	190	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	200	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	210	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	220	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	230	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	240	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	250	2026-11-29 20:58:45.736022+00
734	0	\N	job_title	U	260	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	10	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	20	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	30	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	40	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	50	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	60	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	70	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	80	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	90	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	100	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	110	2026-11-29 20:58:45.736022+00
734	0	\N	return_reason	U	120	2026-11-29 20:58:45.736022+00
734	0	\N	consent	U	1	2026-11-29 20:58:45.736022+00
734	0	\N	consent	U	2	2026-11-29 20:58:45.736022+00
734	0	\N	consent	U	3	2026-11-29 20:58:45.736022+00
734	0	\N	consent	U	1	2026-11-29 20:58:45.736022+00
734	0	\N	consent	U	2	2026-11-29 20:58:45.736022+00
734	0	\N	consent	U	3	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	1	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	2	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	3	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	4	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	5	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	6	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	7	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	8	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	9	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	10	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	11	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	12	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	13	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	14	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	15	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	16	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	17	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	18	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	19	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	20	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	21	2026-11-29 20:58:45.736022+00
734	0	\N	county	U	22	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	101	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	102	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	103	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	104	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	105	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	106	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	107	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	108	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	109	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	110	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	111	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	112	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	201	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	202	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	203	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	204	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	205	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	206	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	207	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	208	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	209	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	210	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	211	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	212	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	213	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	214	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	215	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	216	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	217	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	218	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	219	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	220	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	221	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	222	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	223	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	224	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	225	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	226	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	227	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	228	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	229	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	301	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	302	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	303	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	304	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	305	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	306	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	307	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	401	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	402	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	403	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	404	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	405	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	406	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	407	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	408	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	409	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	410	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	411	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	412	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	413	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	501	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	502	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	503	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	504	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	505	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	506	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	507	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	508	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	509	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	510	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	511	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	512	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	513	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	601	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	602	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	603	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	701	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	702	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	703	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	704	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	705	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	706	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	707	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	708	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	709	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	710	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	711	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	712	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	713	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	714	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	715	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	716	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	717	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	718	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	801	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	802	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	803	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	804	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	805	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	806	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	807	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	808	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	809	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	810	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	811	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	812	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	813	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	814	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	815	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	816	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	817	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	818	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	819	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	820	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	821	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	822	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	823	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	824	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	825	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	826	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	827	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	828	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	829	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	901	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	902	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	903	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	904	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	905	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	906	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	907	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	908	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	909	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	910	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	911	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	912	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	913	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	914	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	915	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	916	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	917	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	918	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	919	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	920	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	921	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	922	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	923	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	924	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	925	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	926	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1001	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1002	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1003	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1004	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1005	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1006	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1007	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1008	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1009	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1010	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1011	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1012	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1013	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1101	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1102	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1103	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1104	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1105	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1106	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1107	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1108	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1109	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1110	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1111	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1112	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1113	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1114	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1115	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1116	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1117	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1118	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1119	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1120	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1201	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1202	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1203	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1204	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1205	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1206	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1207	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1208	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1209	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1210	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1211	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1212	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1213	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1214	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1215	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1216	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1217	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1218	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1301	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1302	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1401	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1402	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1403	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1404	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1405	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1406	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1407	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1408	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1409	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1410	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1411	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1412	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1413	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1414	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1415	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1416	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1417	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1418	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1419	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1420	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1421	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1422	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1423	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1424	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1425	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1426	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1427	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1428	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1429	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1430	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1431	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1432	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1433	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1434	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1435	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1436	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1437	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1501	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1502	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1503	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1504	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1505	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1506	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1507	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1508	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1509	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1510	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1511	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1512	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1513	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1514	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1515	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1516	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1517	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1518	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1519	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1520	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1521	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1522	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1523	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1524	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1525	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1526	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1527	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1528	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1529	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1530	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1531	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1532	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1533	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1534	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1535	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1536	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1537	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1538	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1539	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1540	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1601	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1602	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1603	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1604	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1605	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1606	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1607	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1608	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1609	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1610	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1611	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1612	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1613	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1614	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1615	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1616	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1617	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1618	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1619	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1620	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1621	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1622	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1623	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1624	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1625	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1626	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1627	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1628	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1629	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1630	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1631	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1632	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1633	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1701	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1702	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1703	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1704	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1705	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1706	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1707	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1708	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1709	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1710	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1711	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1712	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1713	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1801	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1802	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1803	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1804	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1805	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1806	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1807	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1808	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1809	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1810	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1811	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1812	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1813	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1901	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1902	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1903	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1904	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1905	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1906	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1907	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1908	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1909	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1910	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1911	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1912	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1913	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1914	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1915	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	1916	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2001	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2002	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2003	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2004	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2005	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2006	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2101	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2102	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2103	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2104	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2105	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2106	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2201	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2202	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2203	2026-11-29 20:58:45.736022+00
734	0	\N	district	U	2204	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	1	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	2	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	3	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	4	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	5	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	6	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	7	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	8	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	9	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	10	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	11	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	12	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	13	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	14	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	15	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	16	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	17	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	18	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	19	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	20	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	21	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	22	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	23	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	24	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	25	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	26	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	27	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	90	2026-11-29 20:58:45.736022+00
734	0	\N	teacher_title	U	99	2026-11-29 20:58:45.736022+00
734	0	\N	teaching_stage	U	10	2026-11-29 20:58:45.736022+00
734	0	\N	teaching_stage	U	20	2026-11-29 20:58:45.736022+00
734	0	\N	teaching_stage	U	30	2026-11-29 20:58:45.736022+00
734	0	\N	teaching_stage	U	40	2026-11-29 20:58:45.736022+00
734	0	\N	teaching_stage	U	50	2026-11-29 20:58:45.736022+00
734	0	\N	teaching_stage	U	60	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	10001	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20001	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20002	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20003	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20004	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20005	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20006	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20007	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20008	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20009	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20010	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20011	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20012	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20013	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20014	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20015	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20016	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20017	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20018	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20019	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20020	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20021	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20022	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20023	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	20024	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30001	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30002	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30003	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30004	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30005	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30006	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30007	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30008	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30009	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30010	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30011	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30012	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30013	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30014	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30015	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30016	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30017	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30018	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30019	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30020	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	30021	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40001	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40002	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40003	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40004	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40005	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40006	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40007	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40008	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40009	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40010	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40011	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40012	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40013	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40014	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40015	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40016	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40017	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40018	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40019	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40020	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40021	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40022	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40023	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	40024	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50001	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50002	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50003	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50004	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50005	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50006	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50007	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50008	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50009	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50010	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50011	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50012	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50013	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50014	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50015	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50016	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50017	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50018	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50019	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50020	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50021	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50022	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50023	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50024	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50025	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50026	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50027	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50028	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50029	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50030	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50031	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50032	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50033	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50034	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50035	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50036	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50037	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50038	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50039	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50040	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50041	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50042	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50043	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50044	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50045	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50046	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50047	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50048	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50049	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50050	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50051	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50052	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50053	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50054	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50055	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50056	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50057	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50058	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50059	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50060	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50061	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50062	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50063	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50064	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50065	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50066	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50067	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50068	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50069	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50070	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50071	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50072	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50073	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50074	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50075	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50076	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50077	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50078	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50079	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50080	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50081	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50082	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50083	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50084	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50085	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50086	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	50087	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	60001	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	60002	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	60003	2026-11-29 20:58:45.736022+00
734	0	\N	subject	U	60004	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	1	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	2	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	3	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	4	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	5	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	6	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	7	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	8	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	9	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	101	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	102	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	103	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	104	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	105	2026-11-29 20:58:45.736022+00
734	0	\N	roster_word	U	106	2026-11-29 20:58:45.736022+00
734	0	\N	roster_filter	U	1	2026-11-29 20:58:45.736022+00
810	0	\N	unit	U	1	2026-11-29 20:58:46.66591+00
810	0	\N	desk	U	1	2026-11-29 20:58:46.66591+00
810	0	\N	unit	U	2	2026-11-29 20:58:46.66591+00
810	0	\N	desk	U	2	2026-11-29 20:58:46.66591+00
810	0	\N	unit	U	3	2026-11-29 20:58:46.66591+00
810	0	\N	desk	U	3	2026-11-29 20:58:46.66591+00
810	0	\N	unit	U	4	2026-11-29 20:58:46.66591+00
810	0	\N	desk	U	4	2026-11-29 20:58:46.66591+00
810	0	\N	unit	U	2	2026-11-29 20:58:46.66591+00
810	0	\N	unit	U	3	2026-11-29 20:58:46.66591+00
810	0	\N	unit	U	4	2026-11-29 20:58:46.66591+00
815	0	\N	unit	U	5	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	6	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	7	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	8	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	9	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	10	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	11	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	12	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	10	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	9	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	8	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	5	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	7	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	6	2026-11-29 20:58:46.68095+00
815	0	\N	unit	U	11	2026-11-29 20:58:46.68095+00
824	1	\N	account	U	1	2026-11-29 20:58:46.689345+00
824	\N	1	account	U	1	2026-11-29 20:58:46.689345+00
824	2	\N	account	U	2	2026-11-29 20:58:46.689345+00
824	\N	2	account	U	2	2026-11-29 20:58:46.689345+00
824	3	\N	account	U	3	2026-11-29 20:58:46.689345+00
824	\N	3	account	U	3	2026-11-29 20:58:46.689345+00
824	4	\N	account	U	4	2026-11-29 20:58:46.689345+00
824	\N	4	account	U	4	2026-11-29 20:58:46.689345+00
824	5	\N	account	U	5	2026-11-29 20:58:46.689345+00
824	\N	5	account	U	5	2026-11-29 20:58:46.689345+00
824	0	\N	unit	U	5	2026-11-29 20:58:46.689345+00
824	5	\N	account	U	6	2026-11-29 20:58:46.689345+00
824	\N	6	account	U	6	2026-11-29 20:58:46.689345+00
824	5	\N	account	U	7	2026-11-29 20:58:46.689345+00
824	\N	7	account	U	7	2026-11-29 20:58:46.689345+00
824	7	\N	account	U	8	2026-11-29 20:58:46.689345+00
824	\N	8	account	U	8	2026-11-29 20:58:46.689345+00
824	0	\N	unit	U	7	2026-11-29 20:58:46.689345+00
827	3	\N	application	U	1	2026-11-29 20:58:46.74444+00
827	\N	9	application	U	1	2026-11-29 20:58:46.74444+00
827	3	\N	decision	U	1	2026-11-29 20:58:46.74444+00
827	\N	9	decision	U	1	2026-11-29 20:58:46.74444+00
829	3	\N	application	U	2	2026-11-29 20:58:46.7891+00
829	\N	10	application	U	2	2026-11-29 20:58:46.7891+00
829	3	\N	decision	U	2	2026-11-29 20:58:46.7891+00
829	\N	10	decision	U	2	2026-11-29 20:58:46.7891+00
831	3	\N	application	U	2	2026-11-29 20:58:46.82446+00
831	\N	10	application	U	2	2026-11-29 20:58:46.82446+00
831	3	\N	decision	U	3	2026-11-29 20:58:46.82446+00
831	\N	10	decision	U	3	2026-11-29 20:58:46.82446+00
833	3	\N	application	U	3	2026-11-29 20:58:46.854722+00
833	\N	11	application	U	3	2026-11-29 20:58:46.854722+00
833	3	\N	decision	U	4	2026-11-29 20:58:46.854722+00
833	\N	11	decision	U	4	2026-11-29 20:58:46.854722+00
835	3	\N	application	U	3	2026-11-29 20:58:46.889264+00
835	\N	11	application	U	3	2026-11-29 20:58:46.889264+00
835	3	\N	decision	U	5	2026-11-29 20:58:46.889264+00
835	\N	11	decision	U	5	2026-11-29 20:58:46.889264+00
837	3	\N	application	U	4	2026-11-29 20:58:46.923583+00
837	\N	12	application	U	4	2026-11-29 20:58:46.923583+00
837	3	\N	decision	U	6	2026-11-29 20:58:46.923583+00
837	\N	12	decision	U	6	2026-11-29 20:58:46.923583+00
839	3	\N	application	U	4	2026-11-29 20:58:46.95878+00
839	\N	12	application	U	4	2026-11-29 20:58:46.95878+00
839	3	\N	decision	U	7	2026-11-29 20:58:46.95878+00
839	\N	12	decision	U	7	2026-11-29 20:58:46.95878+00
841	3	\N	application	U	5	2026-11-29 20:58:46.993932+00
841	\N	13	application	U	5	2026-11-29 20:58:46.993932+00
841	3	\N	decision	U	8	2026-11-29 20:58:46.993932+00
841	\N	13	decision	U	8	2026-11-29 20:58:46.993932+00
843	3	\N	application	U	5	2026-11-29 20:58:47.0304+00
843	\N	13	application	U	5	2026-11-29 20:58:47.0304+00
843	3	\N	decision	U	9	2026-11-29 20:58:47.0304+00
843	\N	13	decision	U	9	2026-11-29 20:58:47.0304+00
845	3	\N	application	U	6	2026-11-29 20:58:47.062197+00
845	\N	14	application	U	6	2026-11-29 20:58:47.062197+00
845	3	\N	decision	U	10	2026-11-29 20:58:47.062197+00
845	\N	14	decision	U	10	2026-11-29 20:58:47.062197+00
847	3	\N	application	U	6	2026-11-29 20:58:47.096714+00
847	\N	14	application	U	6	2026-11-29 20:58:47.096714+00
847	3	\N	decision	U	11	2026-11-29 20:58:47.096714+00
847	\N	14	decision	U	11	2026-11-29 20:58:47.096714+00
849	6	\N	account	U	9	2026-11-29 20:58:47.119284+00
849	\N	14	account	U	9	2026-11-29 20:58:47.119284+00
849	0	\N	unit	U	6	2026-11-29 20:58:47.119284+00
849	3	\N	application	U	6	2026-11-29 20:58:47.119284+00
849	\N	14	application	U	6	2026-11-29 20:58:47.119284+00
849	3	\N	decision	U	12	2026-11-29 20:58:47.119284+00
849	\N	14	decision	U	12	2026-11-29 20:58:47.119284+00
851	3	\N	application	U	7	2026-11-29 20:58:47.15458+00
851	\N	15	application	U	7	2026-11-29 20:58:47.15458+00
851	3	\N	decision	U	13	2026-11-29 20:58:47.15458+00
851	\N	15	decision	U	13	2026-11-29 20:58:47.15458+00
853	3	\N	application	U	7	2026-11-29 20:58:47.189309+00
853	\N	15	application	U	7	2026-11-29 20:58:47.189309+00
853	3	\N	decision	U	14	2026-11-29 20:58:47.189309+00
853	\N	15	decision	U	14	2026-11-29 20:58:47.189309+00
855	6	\N	account	U	10	2026-11-29 20:58:47.211309+00
855	\N	15	account	U	10	2026-11-29 20:58:47.211309+00
855	3	\N	application	U	7	2026-11-29 20:58:47.211309+00
855	\N	15	application	U	7	2026-11-29 20:58:47.211309+00
855	3	\N	decision	U	15	2026-11-29 20:58:47.211309+00
855	\N	15	decision	U	15	2026-11-29 20:58:47.211309+00
857	6	\N	account	U	10	2026-11-29 20:58:47.237553+00
857	\N	15	account	U	10	2026-11-29 20:58:47.237553+00
857	3	\N	application	U	7	2026-11-29 20:58:47.237553+00
857	\N	15	application	U	7	2026-11-29 20:58:47.237553+00
857	3	\N	decision	U	16	2026-11-29 20:58:47.237553+00
857	\N	15	decision	U	16	2026-11-29 20:58:47.237553+00
859	5	\N	application	U	8	2026-11-29 20:58:47.271963+00
859	\N	16	application	U	8	2026-11-29 20:58:47.271963+00
859	5	\N	decision	U	17	2026-11-29 20:58:47.271963+00
859	\N	16	decision	U	17	2026-11-29 20:58:47.271963+00
861	5	\N	account	U	11	2026-11-29 20:58:47.305016+00
861	\N	16	account	U	11	2026-11-29 20:58:47.305016+00
861	5	\N	application	U	8	2026-11-29 20:58:47.305016+00
861	\N	16	application	U	8	2026-11-29 20:58:47.305016+00
861	5	\N	decision	U	18	2026-11-29 20:58:47.305016+00
861	\N	16	decision	U	18	2026-11-29 20:58:47.305016+00
863	3	\N	scan	U	1	2026-11-29 20:58:47.330651+00
865	6	\N	account	U	12	2026-11-29 20:58:47.353797+00
865	\N	17	account	U	12	2026-11-29 20:58:47.353797+00
866	6	\N	account	U	13	2026-11-29 20:58:47.380461+00
866	\N	18	account	U	13	2026-11-29 20:58:47.380461+00
867	0	\N	unit	U	12	2026-11-29 20:58:47.406105+00
867	12	\N	unit_event	U	1	2026-11-29 20:58:47.406105+00
\.
-- Data for Name: tab; Type: TABLE DATA; Schema: sync; Owner: desk_owner
COPY sync.tab (tab, public) FROM stdin;
county	t
district	t
job_title	t
return_reason	t
unit_kind	t
unit	t
desk	t
consent	t
application	f
decision	f
account	f
account_event	f
teacher_title	t
teaching_stage	t
subject	t
roster_word	t
roster_filter	t
catalogue_event	f
teacher	f
teacher_event	f
teacher_move	f
checkin	f
unit_reminder	f
unit_event	f
phone_call	f
release_request	f
listing	f
scan	f
\.
SELECT pg_catalog.setval('audit.beyond_rights', 1, false);
SELECT pg_catalog.setval('audit.block_id_seq', 1, true);
SELECT pg_catalog.setval('audit.entry_id_seq', 42, true);
SELECT pg_catalog.setval('auth.code_guess_id_seq', 8, true);
SELECT pg_catalog.setval('auth.code_id_seq', 8, true);
SELECT pg_catalog.setval('auth.device_guess_id_seq', 1, false);
SELECT pg_catalog.setval('auth.teacher_request_id_seq', 1, false);
SELECT pg_catalog.setval('core.account_event_id_seq', 1, false);
SELECT pg_catalog.setval('core.account_id_seq', 13, true);
SELECT pg_catalog.setval('core.account_import_id_seq', 1, false);
SELECT pg_catalog.setval('core.application_id_seq', 8, true);
SELECT pg_catalog.setval('core.application_serial', 8, true);
SELECT pg_catalog.setval('core.catalogue_event_id_seq', 1, false);
SELECT pg_catalog.setval('core.catalogue_serial', 10000, false);
SELECT pg_catalog.setval('core.checkin_id_seq', 1, false);
SELECT pg_catalog.setval('core.consent_id_seq', 3, true);
SELECT pg_catalog.setval('core.decision_id_seq', 18, true);
SELECT pg_catalog.setval('core.listing_id_seq', 1, false);
SELECT pg_catalog.setval('core.mail_id_seq', 14, true);
SELECT pg_catalog.setval('core.person_id_seq', 18, true);
SELECT pg_catalog.setval('core.phone_call_id_seq', 1, false);
SELECT pg_catalog.setval('core.release_request_id_seq', 1, false);
SELECT pg_catalog.setval('core.roster_import_number_seq', 1, false);
SELECT pg_catalog.setval('core.scan_id_seq', 1, true);
SELECT pg_catalog.setval('core.teacher_event_id_seq', 1, false);
SELECT pg_catalog.setval('core.teacher_id_seq', 1, false);
SELECT pg_catalog.setval('core.teacher_move_id_seq', 1, false);
SELECT pg_catalog.setval('core.unit_event_id_seq', 1, true);
SELECT pg_catalog.setval('core.unit_id_seq', 12, true);
SELECT pg_catalog.setval('core.unit_reminder_id_seq', 1, false);
ALTER TABLE ONLY audit.block
    ADD CONSTRAINT block_pkey PRIMARY KEY (id);
ALTER TABLE ONLY audit.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY audit.leaf
    ADD CONSTRAINT leaf_pkey PRIMARY KEY (entry_id);
ALTER TABLE ONLY audit.tally
    ADD CONSTRAINT tally_pkey PRIMARY KEY (what);
ALTER TABLE ONLY auth.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth.case_secret
    ADD CONSTRAINT case_secret_pkey PRIMARY KEY (secret_hash);
ALTER TABLE ONLY auth.code_guess
    ADD CONSTRAINT code_guess_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth.code
    ADD CONSTRAINT code_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth.command_right
    ADD CONSTRAINT command_right_pkey PRIMARY KEY (account_type, kind);
ALTER TABLE ONLY auth.credential
    ADD CONSTRAINT credential_login_key UNIQUE (login);
ALTER TABLE ONLY auth.credential
    ADD CONSTRAINT credential_pkey PRIMARY KEY (account_id);
ALTER TABLE ONLY auth.device_guess
    ADD CONSTRAINT device_guess_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth.device
    ADD CONSTRAINT device_pkey PRIMARY KEY (account_id);
ALTER TABLE ONLY auth.figure_right
    ADD CONSTRAINT figure_right_pkey PRIMARY KEY (account_type, subject, reach);
ALTER TABLE ONLY auth.pending_verifier
    ADD CONSTRAINT pending_verifier_pkey PRIMARY KEY (application_id);
ALTER TABLE ONLY auth.quota
    ADD CONSTRAINT quota_pkey PRIMARY KEY (action, per);
ALTER TABLE ONLY auth.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (account_id, code_hash);
ALTER TABLE ONLY auth.secret
    ADD CONSTRAINT secret_pkey PRIMARY KEY (one);
ALTER TABLE ONLY auth.session
    ADD CONSTRAINT session_attempt_id_key UNIQUE (attempt_id);
ALTER TABLE ONLY auth.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY auth.sight
    ADD CONSTRAINT sight_pkey PRIMARY KEY (account_type);
ALTER TABLE ONLY auth.spent_proof
    ADD CONSTRAINT spent_proof_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY auth.teacher_request
    ADD CONSTRAINT teacher_request_command_id_key UNIQUE (command_id);
ALTER TABLE ONLY auth.teacher_request
    ADD CONSTRAINT teacher_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY auth.visibility
    ADD CONSTRAINT visibility_pkey PRIMARY KEY (account_type, tab);
ALTER TABLE ONLY cmd.command
    ADD CONSTRAINT command_pkey PRIMARY KEY (id);
ALTER TABLE ONLY cmd.constraint_refusal
    ADD CONSTRAINT constraint_refusal_pkey PRIMARY KEY (constraint_name);
ALTER TABLE ONLY cmd.kind
    ADD CONSTRAINT kind_handler_key UNIQUE (handler);
ALTER TABLE ONLY cmd.kind
    ADD CONSTRAINT kind_pkey PRIMARY KEY (kind);
ALTER TABLE ONLY core.account_event
    ADD CONSTRAINT account_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.account_import
    ADD CONSTRAINT account_import_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.application_consent
    ADD CONSTRAINT application_consent_pkey PRIMARY KEY (application_id, key);
ALTER TABLE ONLY core.application
    ADD CONSTRAINT application_number_key UNIQUE (number);
ALTER TABLE ONLY core.application
    ADD CONSTRAINT application_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.application_revision
    ADD CONSTRAINT application_revision_pkey PRIMARY KEY (application_id, revision);
ALTER TABLE ONLY core.catalogue_event
    ADD CONSTRAINT catalogue_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.checkin
    ADD CONSTRAINT checkin_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.checkin
    ADD CONSTRAINT checkin_unit_id_semester_key UNIQUE (unit_id, semester);
ALTER TABLE ONLY core.consent
    ADD CONSTRAINT consent_key_version_key UNIQUE (key, version);
ALTER TABLE ONLY core.consent
    ADD CONSTRAINT consent_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.county
    ADD CONSTRAINT county_code_key UNIQUE (code);
ALTER TABLE ONLY core.county
    ADD CONSTRAINT county_name_key UNIQUE (name);
ALTER TABLE ONLY core.county
    ADD CONSTRAINT county_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.desk
    ADD CONSTRAINT desk_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.district
    ADD CONSTRAINT district_county_id_name_key UNIQUE (county_id, name);
ALTER TABLE ONLY core.district
    ADD CONSTRAINT district_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.folding
    ADD CONSTRAINT folding_pkey PRIMARY KEY (source);
ALTER TABLE ONLY core.hold
    ADD CONSTRAINT hold_account_id_key UNIQUE (account_id);
ALTER TABLE ONLY core.hold
    ADD CONSTRAINT hold_application_id_key UNIQUE (application_id);
ALTER TABLE ONLY core.hold
    ADD CONSTRAINT hold_name UNIQUE (name_key);
ALTER TABLE ONLY core.hold
    ADD CONSTRAINT hold_person UNIQUE (person_id, of_teacher);
ALTER TABLE ONLY core.idle_reminder
    ADD CONSTRAINT idle_reminder_pkey PRIMARY KEY (account_id);
ALTER TABLE ONLY core.job_title
    ADD CONSTRAINT job_title_name_key UNIQUE (name);
ALTER TABLE ONLY core.job_title
    ADD CONSTRAINT job_title_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.listing
    ADD CONSTRAINT listing_number_key UNIQUE (number);
ALTER TABLE ONLY core.listing
    ADD CONSTRAINT listing_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.mail
    ADD CONSTRAINT mail_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.mail_template
    ADD CONSTRAINT mail_template_pkey PRIMARY KEY (key);
ALTER TABLE ONLY core.national_id
    ADD CONSTRAINT national_id_pkey PRIMARY KEY (number);
ALTER TABLE ONLY core.obstacle_kind
    ADD CONSTRAINT obstacle_kind_finder_key UNIQUE (finder);
ALTER TABLE ONLY core.obstacle_kind
    ADD CONSTRAINT obstacle_kind_pkey PRIMARY KEY (key);
ALTER TABLE ONLY core.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.phone_area
    ADD CONSTRAINT phone_area_pkey PRIMARY KEY (area, first_digits);
ALTER TABLE ONLY core.phone_call
    ADD CONSTRAINT phone_call_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.release_request
    ADD CONSTRAINT release_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.release_request
    ADD CONSTRAINT release_request_source_key UNIQUE (source);
ALTER TABLE ONLY core.return_reason
    ADD CONSTRAINT return_reason_key_key UNIQUE (key);
ALTER TABLE ONLY core.return_reason
    ADD CONSTRAINT return_reason_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.reviewer_override
    ADD CONSTRAINT reviewer_override_pkey PRIMARY KEY (unit_id, account_scope);
ALTER TABLE ONLY core.reviewer_rule
    ADD CONSTRAINT reviewer_rule_pkey PRIMARY KEY (ord);
ALTER TABLE ONLY core.roaming
    ADD CONSTRAINT roaming_pkey PRIMARY KEY (person_id);
ALTER TABLE ONLY core.roster_filter
    ADD CONSTRAINT roster_filter_name_key UNIQUE (name);
ALTER TABLE ONLY core.roster_filter
    ADD CONSTRAINT roster_filter_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.roster_import
    ADD CONSTRAINT roster_import_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.roster_import_row
    ADD CONSTRAINT roster_import_row_pkey PRIMARY KEY (import_id, teacher_id);
ALTER TABLE ONLY core.roster_snapshot
    ADD CONSTRAINT roster_snapshot_pkey PRIMARY KEY (semester, person_id);
ALTER TABLE ONLY core.roster_word
    ADD CONSTRAINT roster_word_list_name_key UNIQUE (list, name);
ALTER TABLE ONLY core.roster_word
    ADD CONSTRAINT roster_word_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.scan
    ADD CONSTRAINT scan_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.schema_code
    ADD CONSTRAINT schema_code_pkey PRIMARY KEY (one);
ALTER TABLE ONLY core.schema_step
    ADD CONSTRAINT schema_step_pkey PRIMARY KEY (version);
ALTER TABLE ONLY core.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (key);
ALTER TABLE ONLY core.subject
    ADD CONSTRAINT subject_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.subject
    ADD CONSTRAINT subject_stage_id_name_key UNIQUE (stage_id, name);
ALTER TABLE ONLY core.teacher_event
    ADD CONSTRAINT teacher_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.teacher_move
    ADD CONSTRAINT teacher_move_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.teacher
    ADD CONSTRAINT teacher_person_id_key UNIQUE (person_id);
ALTER TABLE ONLY core.teacher
    ADD CONSTRAINT teacher_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.teacher_title
    ADD CONSTRAINT teacher_title_name_key UNIQUE (name);
ALTER TABLE ONLY core.teacher_title
    ADD CONSTRAINT teacher_title_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.teaching_stage
    ADD CONSTRAINT teaching_stage_name_key UNIQUE (name);
ALTER TABLE ONLY core.teaching_stage
    ADD CONSTRAINT teaching_stage_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.unit_closure
    ADD CONSTRAINT unit_closure_pkey PRIMARY KEY (ancestor, descendant);
ALTER TABLE ONLY core.unit
    ADD CONSTRAINT unit_code_key UNIQUE (code);
ALTER TABLE ONLY core.unit_code
    ADD CONSTRAINT unit_code_pkey PRIMARY KEY (code);
ALTER TABLE ONLY core.unit_event
    ADD CONSTRAINT unit_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.unit_kind
    ADD CONSTRAINT unit_kind_key_key UNIQUE (key);
ALTER TABLE ONLY core.unit_kind
    ADD CONSTRAINT unit_kind_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.unit_mend
    ADD CONSTRAINT unit_mend_pkey PRIMARY KEY (unit_id, field);
ALTER TABLE ONLY core.unit
    ADD CONSTRAINT unit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY core.unit_reminder
    ADD CONSTRAINT unit_reminder_pkey PRIMARY KEY (id);
ALTER TABLE ONLY sync.centre
    ADD CONSTRAINT centre_pkey PRIMARY KEY (one);
ALTER TABLE ONLY sync.tab
    ADD CONSTRAINT tab_pkey PRIMARY KEY (tab);
CREATE INDEX entry_account_id_id_idx ON audit.entry USING btree (account_id, id);
CREATE INDEX entry_at_idx ON audit.entry USING btree (at);
CREATE INDEX entry_xid_id_idx ON audit.entry USING btree (xid, id);
CREATE INDEX leaf_block_id_place_idx ON audit.leaf USING btree (block_id, place);
CREATE INDEX attempt_at_idx ON auth.attempt USING btree (at);
CREATE INDEX attempt_login_proof_at_idx ON auth.attempt USING btree (login, proof_at) WHERE (proof IS NOT NULL);
CREATE INDEX case_secret_application_id_idx ON auth.case_secret USING btree (application_id);
CREATE INDEX case_secret_listing_id_idx ON auth.case_secret USING btree (listing_id) WHERE (listing_id IS NOT NULL);
CREATE INDEX code_case_hash_id_idx ON auth.code USING btree (case_hash, id DESC);
CREATE INDEX code_guess_at_idx ON auth.code_guess USING btree (at) WHERE (NOT counted);
CREATE INDEX code_guess_code_id_idx ON auth.code_guess USING btree (code_id);
CREATE INDEX code_guess_command_id_idx ON auth.code_guess USING btree (command_id);
CREATE INDEX code_guess_id_idx ON auth.code_guess USING btree (id) WHERE (NOT noticed);
CREATE INDEX code_id_idx ON auth.code USING btree (id) WHERE (asked_for IS NOT NULL);
CREATE INDEX code_mail_id_idx ON auth.code USING btree (mail_id) WHERE (mail_id IS NOT NULL);
CREATE INDEX code_mailbox_of_at_idx ON auth.code USING btree (auth.mailbox_of(address), at) WHERE (purpose = 'address'::text);
CREATE INDEX credential_history_account_id_at_idx ON auth.credential_history USING btree (account_id, at DESC);
CREATE INDEX device_guess_at_idx ON auth.device_guess USING btree (at);
CREATE INDEX device_guess_attempt_id_id_idx ON auth.device_guess USING btree (attempt_id, id);
CREATE INDEX known_installation_account_id_at_idx ON auth.known_installation USING btree (account_id, at);
CREATE INDEX known_installation_at_idx ON auth.known_installation USING btree (at);
CREATE INDEX known_installation_hash_account_id_idx ON auth.known_installation USING btree (hash, account_id);
CREATE INDEX mail_domain_domain_idx ON auth.mail_domain USING btree (domain);
CREATE INDEX presence_application_id_seen_at_idx ON auth.presence USING btree (application_id, seen_at);
CREATE INDEX presence_token_hash_idx ON auth.presence USING btree (token_hash);
CREATE INDEX quota_use_action_per_key_at_weight_idx ON auth.quota_use USING btree (action, per, key, at) INCLUDE (weight);
CREATE INDEX quota_use_at_idx ON auth.quota_use USING btree (at);
CREATE INDEX session_account_id_idx ON auth.session USING btree (account_id);
CREATE INDEX command_at_idx ON cmd.command USING btree (at);
CREATE INDEX account_deleted_at_idx ON core.account USING btree (deleted_at) WHERE (state = 'deleted'::text);
CREATE INDEX account_event_account_id_idx ON core.account_event USING btree (account_id);
CREATE INDEX account_import_id_idx ON core.account USING btree (import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX account_lower_idx ON core.account USING btree (lower(email));
CREATE UNIQUE INDEX account_one_open_per_application ON core.account USING btree (application_id) WHERE (state = 'open'::text);
CREATE INDEX account_person_id_idx ON core.account USING btree (person_id);
CREATE INDEX account_unit_id_idx ON core.account USING btree (unit_id);
CREATE UNIQUE INDEX application_one_deletion ON core.application USING btree (account_id) WHERE (state = ANY (ARRAY['awaiting_paper'::text, 'awaiting_review'::text]));
CREATE INDEX application_person_id_idx ON core.application USING btree (person_id);
CREATE INDEX application_reviewer_unit_id_idx ON core.application USING btree (reviewer_unit_id) WHERE (reviewer_unit_id IS NOT NULL);
CREATE INDEX application_unit_id_idx ON core.application USING btree (unit_id);
CREATE INDEX catalogue_event_catalogue_item_id_idx ON core.catalogue_event USING btree (catalogue, item_id);
CREATE INDEX catalogue_event_unit_id_idx ON core.catalogue_event USING btree (unit_id);
CREATE UNIQUE INDEX consent_in_force ON core.consent USING btree (key) WHERE in_force;
CREATE INDEX decision_application_id_idx ON core.decision USING btree (application_id);
CREATE INDEX listing_reviewer_unit_id_idx ON core.listing USING btree (reviewer_unit_id);
CREATE INDEX listing_state_changed_at_idx ON core.listing USING btree (state, changed_at);
CREATE INDEX mail_due_at_idx ON core.mail USING btree (due_at) WHERE (state = ANY (ARRAY['waiting'::text, 'sending'::text]));
CREATE INDEX mail_id_idx ON core.mail USING btree (id) WHERE (state = ANY (ARRAY['waiting'::text, 'sending'::text, 'failed'::text, 'unsure'::text]));
CREATE UNIQUE INDEX national_id_current ON core.national_id USING btree (person_id) WHERE current;
CREATE INDEX national_id_person_id_idx ON core.national_id USING btree (person_id);
CREATE INDEX phone_call_by_unit_id_idx ON core.phone_call USING btree (by_unit_id);
CREATE INDEX release_request_person_id_idx ON core.release_request USING btree (person_id);
CREATE INDEX release_request_unit_id_idx ON core.release_request USING btree (unit_id) WHERE (state = 'open'::text);
CREATE INDEX roster_import_row_teacher_id_idx ON core.roster_import_row USING btree (teacher_id);
CREATE INDEX roster_import_unit_id_idx ON core.roster_import USING btree (unit_id);
CREATE INDEX roster_snapshot_unit_id_semester_idx ON core.roster_snapshot USING btree (unit_id, semester);
CREATE INDEX scan_application_id_idx ON core.scan USING btree (application_id);
CREATE INDEX scan_listing_id_idx ON core.scan USING btree (listing_id) WHERE (listing_id IS NOT NULL);
CREATE INDEX teacher_back_on_idx ON core.teacher USING btree (back_on) WHERE (back_on IS NOT NULL);
CREATE INDEX teacher_event_teacher_id_idx ON core.teacher_event USING btree (teacher_id);
CREATE INDEX teacher_event_unit_id_idx ON core.teacher_event USING btree (unit_id);
CREATE INDEX teacher_move_from_unit_id_idx ON core.teacher_move USING btree (from_unit_id);
CREATE UNIQUE INDEX teacher_move_planned ON core.teacher_move USING btree (teacher_id) WHERE (state = 'planned'::text);
CREATE INDEX teacher_move_settle_desk_id_idx ON core.teacher_move USING btree (settle_desk_id) WHERE (settle_desk_id IS NOT NULL);
CREATE INDEX teacher_move_teacher_id_idx ON core.teacher_move USING btree (teacher_id);
CREATE INDEX teacher_move_to_unit_id_idx ON core.teacher_move USING btree (to_unit_id);
CREATE INDEX teacher_unit_id_idx ON core.teacher USING btree (unit_id);
CREATE INDEX unit_chief_reviewer_id_idx ON core.unit USING btree (chief_reviewer_id);
CREATE INDEX unit_closure_descendant_idx ON core.unit_closure USING btree (descendant);
CREATE INDEX unit_code_unit_id_idx ON core.unit_code USING btree (unit_id);
CREATE INDEX unit_colleague_reviewer_id_idx ON core.unit USING btree (colleague_reviewer_id);
CREATE INDEX unit_county_id_idx ON core.unit USING btree (county_id);
CREATE INDEX unit_event_unit_id_idx ON core.unit_event USING btree (unit_id);
CREATE INDEX unit_parent_id_idx ON core.unit USING btree (parent_id);
CREATE INDEX unit_reminder_unit_id_idx ON core.unit_reminder USING btree (unit_id);
CREATE INDEX change_at_idx ON sync.change USING btree (at);
CREATE INDEX change_person_id_xid_idx ON sync.change USING btree (person_id, xid) WHERE (person_id IS NOT NULL);
CREATE INDEX change_unit_id_xid_idx ON sync.change USING btree (unit_id, xid) WHERE (unit_id IS NOT NULL);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON audit.block FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON audit.leaf FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON audit.block FOR EACH STATEMENT EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON audit.leaf FOR EACH STATEMENT EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER keep_sight AFTER INSERT OR DELETE OR UPDATE ON auth.visibility FOR EACH STATEMENT EXECUTE FUNCTION auth.keep_sight();
CREATE TRIGGER keep_sight_truncate AFTER TRUNCATE ON auth.visibility FOR EACH STATEMENT EXECUTE FUNCTION auth.keep_sight();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON core.account_event FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON core.application_consent FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON core.catalogue_event FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON core.decision FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON core.phone_call FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON core.teacher_event FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON core.unit_event FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON core.unit_reminder FOR EACH ROW EXECUTE FUNCTION core.forbid_change();
CREATE TRIGGER closure_insert AFTER INSERT ON core.unit FOR EACH ROW EXECUTE FUNCTION core.keep_closure();
CREATE TRIGGER closure_move AFTER UPDATE OF parent_id ON core.unit FOR EACH ROW WHEN ((old.parent_id IS DISTINCT FROM new.parent_id)) EXECUTE FUNCTION core.keep_closure();
CREATE TRIGGER count_version BEFORE UPDATE OF code, name, kind, chief_reviewer_id, colleague_reviewer_id, eligible ON core.unit FOR EACH ROW WHEN (((((((old.code IS DISTINCT FROM new.code) OR (old.name IS DISTINCT FROM new.name)) OR (old.kind IS DISTINCT FROM new.kind)) OR (old.chief_reviewer_id IS DISTINCT FROM new.chief_reviewer_id)) OR (old.colleague_reviewer_id IS DISTINCT FROM new.colleague_reviewer_id)) OR (old.eligible IS DISTINCT FROM new.eligible))) EXECUTE FUNCTION core.count_unit_version();
CREATE TRIGGER follow_account AFTER INSERT OR UPDATE OF state, account_name, device_bound_at ON core.account FOR EACH ROW WHEN ((new.account_type = 'teacher'::text)) EXECUTE FUNCTION core.follow_account();
CREATE TRIGGER follow_account AFTER INSERT OR UPDATE OF state ON core.roaming FOR EACH ROW EXECUTE FUNCTION core.follow_account();
CREATE TRIGGER follow_email AFTER UPDATE OF email ON core.account FOR EACH ROW WHEN (((new.account_type = 'teacher'::text) AND (new.email IS DISTINCT FROM old.email))) EXECUTE FUNCTION core.follow_email();
CREATE TRIGGER follow_hold AFTER DELETE OR UPDATE OF account_id ON core.hold FOR EACH ROW EXECUTE FUNCTION core.follow_hold();
CREATE TRIGGER follow_holder AFTER UPDATE OF unit_id, account_type ON core.account FOR EACH ROW EXECUTE FUNCTION core.follow_holder();
CREATE TRIGGER follow_holder AFTER UPDATE OF unit_id, reviewer_unit_id ON core.application FOR EACH ROW EXECUTE FUNCTION core.follow_holder();
CREATE TRIGGER follow_roster AFTER UPDATE OF unit_id, name, title_id ON core.teacher FOR EACH ROW EXECUTE FUNCTION core.follow_roster();
CREATE TRIGGER hash_consent BEFORE INSERT OR UPDATE ON core.consent FOR EACH ROW EXECUTE FUNCTION core.hash_consent();
CREATE TRIGGER know_domain AFTER INSERT ON core.account FOR EACH ROW EXECUTE FUNCTION auth.know_domain();
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.account FOR EACH ROW EXECUTE FUNCTION sync.log_account();
CREATE TRIGGER log_change AFTER INSERT ON core.account_event FOR EACH ROW EXECUTE FUNCTION sync.log_account_event();
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.application FOR EACH ROW EXECUTE FUNCTION sync.log_application();
CREATE TRIGGER log_change AFTER INSERT ON core.catalogue_event FOR EACH ROW EXECUTE FUNCTION sync.log_catalogue_event();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE ON core.checkin FOR EACH ROW EXECUTE FUNCTION sync.log_checkin();
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.consent FOR EACH ROW EXECUTE FUNCTION sync.log_public('consent');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.county FOR EACH ROW EXECUTE FUNCTION sync.log_public('county');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.decision FOR EACH ROW EXECUTE FUNCTION sync.log_part('decision');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.desk FOR EACH ROW EXECUTE FUNCTION sync.log_public('desk');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.district FOR EACH ROW EXECUTE FUNCTION sync.log_public('district');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.job_title FOR EACH ROW EXECUTE FUNCTION sync.log_public('job_title');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.listing FOR EACH ROW EXECUTE FUNCTION sync.log_listing();
CREATE TRIGGER log_change AFTER INSERT ON core.phone_call FOR EACH ROW EXECUTE FUNCTION sync.log_phone_call();
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.release_request FOR EACH ROW EXECUTE FUNCTION sync.log_release();
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.return_reason FOR EACH ROW EXECUTE FUNCTION sync.log_public('return_reason');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.roster_filter FOR EACH ROW EXECUTE FUNCTION sync.log_public('roster_filter');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.roster_word FOR EACH ROW EXECUTE FUNCTION sync.log_public('roster_word');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.scan FOR EACH ROW EXECUTE FUNCTION sync.log_part('scan');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.subject FOR EACH ROW EXECUTE FUNCTION sync.log_public('subject');
CREATE TRIGGER log_change AFTER INSERT OR UPDATE ON core.teacher FOR EACH ROW EXECUTE FUNCTION sync.log_teacher();
CREATE TRIGGER log_change AFTER INSERT ON core.teacher_event FOR EACH ROW EXECUTE FUNCTION sync.log_teacher_event();
CREATE TRIGGER log_change AFTER INSERT OR UPDATE ON core.teacher_move FOR EACH ROW EXECUTE FUNCTION sync.log_teacher_move();
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.teacher_title FOR EACH ROW EXECUTE FUNCTION sync.log_public('teacher_title');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.teaching_stage FOR EACH ROW EXECUTE FUNCTION sync.log_public('teaching_stage');
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.unit FOR EACH ROW EXECUTE FUNCTION sync.log_public('unit');
CREATE TRIGGER log_change AFTER INSERT ON core.unit_event FOR EACH ROW EXECUTE FUNCTION sync.log_unit_event();
CREATE TRIGGER log_change AFTER INSERT OR DELETE OR UPDATE ON core.unit_kind FOR EACH ROW EXECUTE FUNCTION sync.log_public('unit_kind');
CREATE TRIGGER log_change AFTER INSERT ON core.unit_reminder FOR EACH ROW EXECUTE FUNCTION sync.log_unit_reminder();
CREATE TRIGGER log_evidence AFTER INSERT OR DELETE OR UPDATE ON core.scan FOR EACH ROW EXECUTE FUNCTION sync.log_evidence();
CREATE TRIGGER log_releases AFTER UPDATE OF has_chief, chief_reviewer_id, colleague_reviewer_id ON core.unit FOR EACH ROW EXECUTE FUNCTION sync.log_releases_of_unit();
CREATE TRIGGER move_cases AFTER UPDATE OF chief_reviewer_id, colleague_reviewer_id ON core.unit FOR EACH ROW WHEN (((old.chief_reviewer_id IS DISTINCT FROM new.chief_reviewer_id) OR (old.colleague_reviewer_id IS DISTINCT FROM new.colleague_reviewer_id))) EXECUTE FUNCTION core.move_cases();
CREATE TRIGGER override_applied AFTER INSERT OR DELETE OR UPDATE ON core.reviewer_override FOR EACH ROW EXECUTE FUNCTION core.keep_override();
ALTER TABLE ONLY auth.case_secret
    ADD CONSTRAINT case_secret_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth.case_secret
    ADD CONSTRAINT case_secret_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES core.listing(id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY auth.command_right
    ADD CONSTRAINT command_right_kind_fkey FOREIGN KEY (kind) REFERENCES cmd.kind(kind) ON DELETE CASCADE;
ALTER TABLE ONLY auth.credential
    ADD CONSTRAINT credential_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY auth.credential_history
    ADD CONSTRAINT credential_history_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.account(id) ON DELETE CASCADE;
ALTER TABLE ONLY auth.device
    ADD CONSTRAINT device_account_id_fkey FOREIGN KEY (account_id) REFERENCES auth.credential(account_id) ON DELETE CASCADE;
ALTER TABLE ONLY auth.pending_verifier
    ADD CONSTRAINT pending_verifier_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY auth.recovery_code
    ADD CONSTRAINT recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES auth.device(account_id) ON DELETE CASCADE;
ALTER TABLE ONLY auth.session
    ADD CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.account(id);
ALTER TABLE ONLY auth.visibility
    ADD CONSTRAINT visibility_tab_fkey FOREIGN KEY (tab) REFERENCES sync.tab(tab) ON DELETE CASCADE;
ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY core.account_event
    ADD CONSTRAINT account_event_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.account_event
    ADD CONSTRAINT account_event_by_account_id_fkey FOREIGN KEY (by_account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_import_id_fkey FOREIGN KEY (import_id) REFERENCES core.account_import(id);
ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.account
    ADD CONSTRAINT account_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.application
    ADD CONSTRAINT application_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.application
    ADD CONSTRAINT application_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES core.account(id);
ALTER TABLE ONLY core.application_consent
    ADD CONSTRAINT application_consent_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY core.application_consent
    ADD CONSTRAINT application_consent_key_version_fkey FOREIGN KEY (key, version) REFERENCES core.consent(key, version);
ALTER TABLE ONLY core.application
    ADD CONSTRAINT application_person_id_fkey FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.application
    ADD CONSTRAINT application_reviewer_unit_id_fkey FOREIGN KEY (reviewer_unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.application_revision
    ADD CONSTRAINT application_revision_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY core.application
    ADD CONSTRAINT application_takes_over_fkey FOREIGN KEY (takes_over) REFERENCES core.account(id);
ALTER TABLE ONLY core.application
    ADD CONSTRAINT application_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.catalogue_event
    ADD CONSTRAINT catalogue_event_by_account_id_fkey FOREIGN KEY (by_account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.catalogue_event
    ADD CONSTRAINT catalogue_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.checkin
    ADD CONSTRAINT checkin_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.decision
    ADD CONSTRAINT decision_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY core.decision
    ADD CONSTRAINT decision_by_account_id_fkey FOREIGN KEY (by_account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.desk
    ADD CONSTRAINT desk_id_fkey FOREIGN KEY (id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.district
    ADD CONSTRAINT district_county_id_fkey FOREIGN KEY (county_id) REFERENCES core.county(id);
ALTER TABLE ONLY core.hold
    ADD CONSTRAINT hold_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.hold
    ADD CONSTRAINT hold_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY core.hold
    ADD CONSTRAINT hold_person_id_fkey FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.idle_reminder
    ADD CONSTRAINT idle_reminder_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.listing
    ADD CONSTRAINT listing_county_id_fkey FOREIGN KEY (county_id) REFERENCES core.county(id);
ALTER TABLE ONLY core.listing
    ADD CONSTRAINT listing_district_id_fkey FOREIGN KEY (district_id) REFERENCES core.district(id);
ALTER TABLE ONLY core.listing
    ADD CONSTRAINT listing_kind_fkey FOREIGN KEY (kind) REFERENCES core.unit_kind(key);
ALTER TABLE ONLY core.listing
    ADD CONSTRAINT listing_reviewer_unit_id_fkey FOREIGN KEY (reviewer_unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.listing
    ADD CONSTRAINT listing_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.mail
    ADD CONSTRAINT mail_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY core.mail
    ADD CONSTRAINT mail_template_fkey FOREIGN KEY (template) REFERENCES core.mail_template(key);
ALTER TABLE ONLY core.national_id
    ADD CONSTRAINT national_id_person_id_fkey FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.phone_call
    ADD CONSTRAINT phone_call_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.phone_call
    ADD CONSTRAINT phone_call_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY core.phone_call
    ADD CONSTRAINT phone_call_by_account_id_fkey FOREIGN KEY (by_account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.phone_call
    ADD CONSTRAINT phone_call_by_unit_id_fkey FOREIGN KEY (by_unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.phone_call
    ADD CONSTRAINT phone_call_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.release_request
    ADD CONSTRAINT release_request_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.release_request
    ADD CONSTRAINT release_request_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY core.release_request
    ADD CONSTRAINT release_request_asking_unit_id_fkey FOREIGN KEY (asking_unit_id) REFERENCES core.unit(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.release_request
    ADD CONSTRAINT release_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.release_request
    ADD CONSTRAINT release_request_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.reviewer_override
    ADD CONSTRAINT reviewer_override_desk_id_fkey FOREIGN KEY (desk_id) REFERENCES core.desk(id);
ALTER TABLE ONLY core.reviewer_override
    ADD CONSTRAINT reviewer_override_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.roaming
    ADD CONSTRAINT roaming_person_id_fkey FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.roster_import
    ADD CONSTRAINT roster_import_by_account_id_fkey FOREIGN KEY (by_account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.roster_import_row
    ADD CONSTRAINT roster_import_row_import_id_fkey FOREIGN KEY (import_id) REFERENCES core.roster_import(id);
ALTER TABLE ONLY core.roster_import_row
    ADD CONSTRAINT roster_import_row_move_id_fkey FOREIGN KEY (move_id) REFERENCES core.teacher_move(id);
ALTER TABLE ONLY core.roster_import_row
    ADD CONSTRAINT roster_import_row_teacher_id_fkey FOREIGN KEY (teacher_id) REFERENCES core.teacher(id);
ALTER TABLE ONLY core.roster_import
    ADD CONSTRAINT roster_import_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.roster_snapshot
    ADD CONSTRAINT roster_snapshot_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES core.roster_word(id);
ALTER TABLE ONLY core.roster_snapshot
    ADD CONSTRAINT roster_snapshot_person_id_fkey FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.roster_snapshot
    ADD CONSTRAINT roster_snapshot_stage_id_fkey FOREIGN KEY (stage_id) REFERENCES core.teaching_stage(id);
ALTER TABLE ONLY core.roster_snapshot
    ADD CONSTRAINT roster_snapshot_title_id_fkey FOREIGN KEY (title_id) REFERENCES core.teacher_title(id);
ALTER TABLE ONLY core.roster_snapshot
    ADD CONSTRAINT roster_snapshot_training_role_id_fkey FOREIGN KEY (training_role_id) REFERENCES core.roster_word(id);
ALTER TABLE ONLY core.roster_snapshot
    ADD CONSTRAINT roster_snapshot_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.scan
    ADD CONSTRAINT scan_application_id_fkey FOREIGN KEY (application_id) REFERENCES core.application(id);
ALTER TABLE ONLY core.scan
    ADD CONSTRAINT scan_by_account_id_fkey FOREIGN KEY (by_account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.scan
    ADD CONSTRAINT scan_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES core.listing(id);
ALTER TABLE ONLY core.subject
    ADD CONSTRAINT subject_stage_id_fkey FOREIGN KEY (stage_id) REFERENCES core.teaching_stage(id);
ALTER TABLE ONLY core.teacher
    ADD CONSTRAINT teacher_employment_id_fkey FOREIGN KEY (employment_id) REFERENCES core.roster_word(id);
ALTER TABLE ONLY core.teacher_event
    ADD CONSTRAINT teacher_event_by_account_id_fkey FOREIGN KEY (by_account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.teacher_event
    ADD CONSTRAINT teacher_event_teacher_id_fkey FOREIGN KEY (teacher_id) REFERENCES core.teacher(id);
ALTER TABLE ONLY core.teacher_event
    ADD CONSTRAINT teacher_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.teacher_move
    ADD CONSTRAINT teacher_move_from_unit_id_fkey FOREIGN KEY (from_unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.teacher_move
    ADD CONSTRAINT teacher_move_settle_desk_id_fkey FOREIGN KEY (settle_desk_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.teacher_move
    ADD CONSTRAINT teacher_move_teacher_id_fkey FOREIGN KEY (teacher_id) REFERENCES core.teacher(id);
ALTER TABLE ONLY core.teacher_move
    ADD CONSTRAINT teacher_move_to_unit_id_fkey FOREIGN KEY (to_unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.teacher
    ADD CONSTRAINT teacher_person_id_fkey FOREIGN KEY (person_id) REFERENCES core.person(id);
ALTER TABLE ONLY core.teacher
    ADD CONSTRAINT teacher_stage_id_fkey FOREIGN KEY (stage_id) REFERENCES core.teaching_stage(id);
ALTER TABLE ONLY core.teacher
    ADD CONSTRAINT teacher_title_id_fkey FOREIGN KEY (title_id) REFERENCES core.teacher_title(id);
ALTER TABLE ONLY core.teacher
    ADD CONSTRAINT teacher_training_role_id_fkey FOREIGN KEY (training_role_id) REFERENCES core.roster_word(id);
ALTER TABLE ONLY core.teacher
    ADD CONSTRAINT teacher_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.unit
    ADD CONSTRAINT unit_chief_reviewer_id_fkey FOREIGN KEY (chief_reviewer_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.unit_closure
    ADD CONSTRAINT unit_closure_ancestor_fkey FOREIGN KEY (ancestor) REFERENCES core.unit(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.unit_closure
    ADD CONSTRAINT unit_closure_descendant_fkey FOREIGN KEY (descendant) REFERENCES core.unit(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.unit_code
    ADD CONSTRAINT unit_code_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.unit
    ADD CONSTRAINT unit_colleague_reviewer_id_fkey FOREIGN KEY (colleague_reviewer_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.unit
    ADD CONSTRAINT unit_county_id_fkey FOREIGN KEY (county_id) REFERENCES core.county(id);
ALTER TABLE ONLY core.unit
    ADD CONSTRAINT unit_district_id_fkey FOREIGN KEY (district_id) REFERENCES core.district(id);
ALTER TABLE ONLY core.unit_event
    ADD CONSTRAINT unit_event_by_account_id_fkey FOREIGN KEY (by_account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.unit_event
    ADD CONSTRAINT unit_event_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.unit
    ADD CONSTRAINT unit_kind_fkey FOREIGN KEY (kind) REFERENCES core.unit_kind(key);
ALTER TABLE ONLY core.unit_mend
    ADD CONSTRAINT unit_mend_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id) ON DELETE CASCADE;
ALTER TABLE ONLY core.unit
    ADD CONSTRAINT unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES core.unit(id);
ALTER TABLE ONLY core.unit_reminder
    ADD CONSTRAINT unit_reminder_by_account_id_fkey FOREIGN KEY (by_account_id) REFERENCES core.account(id);
ALTER TABLE ONLY core.unit_reminder
    ADD CONSTRAINT unit_reminder_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES core.unit(id);
ALTER TABLE core.account ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.account_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.account_import ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_add ON core.account_event FOR INSERT TO desk_api WITH CHECK ((by_account_id IS NOT NULL));
CREATE POLICY api_add ON core.application FOR INSERT TO desk_api WITH CHECK (((id = ANY (( SELECT auth.my_cases() AS my_cases)::bigint[])) OR (keyed_in AND (reviewer_unit_id = ( SELECT auth.my_desk() AS my_desk))) OR ((request = 'delete'::text) AND (unit_id = ( SELECT auth.my_chief_unit() AS my_chief_unit)))));
CREATE POLICY api_add ON core.decision FOR INSERT TO desk_api WITH CHECK ((EXISTS ( SELECT
   FROM core.application a
  WHERE (a.id = decision.application_id))));
CREATE POLICY api_add ON core.listing FOR INSERT TO desk_api WITH CHECK ((id = ANY (( SELECT auth.my_listings() AS my_listings)::bigint[])));
CREATE POLICY api_add ON core.phone_call FOR INSERT TO desk_api WITH CHECK ((by_unit_id = ( SELECT auth.my_unit() AS my_unit)));
CREATE POLICY api_add ON core.unit_reminder FOR INSERT TO desk_api WITH CHECK ((EXISTS ( SELECT
   FROM core.unit u
  WHERE ((u.id = unit_reminder.unit_id) AND (u.chief_reviewer_id = ( SELECT auth.my_unit() AS my_unit))))));
CREATE POLICY api_all ON core.application_consent TO desk_api USING ((EXISTS ( SELECT
   FROM core.application a
  WHERE (a.id = application_consent.application_id))));
CREATE POLICY api_all ON core.application_revision TO desk_api USING ((EXISTS ( SELECT
   FROM core.application a
  WHERE (a.id = application_revision.application_id))));
CREATE POLICY api_all ON core.scan TO desk_api USING ((EXISTS ( SELECT
   FROM core.application a
  WHERE ((a.id = scan.application_id) AND (a.person_id IS DISTINCT FROM ( SELECT auth.my_person() AS my_person)) AND ((a.reviewer_unit_id = ( SELECT auth.my_desk() AS my_desk)) OR ((a.reviewer_unit_id IS NULL) AND (a.unit_id = ( SELECT auth.my_chief_unit() AS my_chief_unit))))))));
CREATE POLICY api_read ON core.account FOR SELECT TO desk_api USING ((
CASE
    WHEN (account_type = 'teacher'::text) THEN ((person_id = ( SELECT auth.my_person() AS my_person)) AND ( SELECT auth.is_teacher() AS is_teacher))
    ELSE ((NOT ( SELECT auth.is_teacher() AS is_teacher)) AND ((unit_id = ANY (( SELECT auth.my_account_units() AS my_account_units)::integer[])) OR (person_id = ( SELECT auth.my_person() AS my_person))) AND ((state <> 'deleted'::text) OR (person_id <> ( SELECT auth.my_person() AS my_person))))
END AND (state <> ALL (ARRAY['imported'::text, 'removed'::text]))));
CREATE POLICY api_read ON core.account_event FOR SELECT TO desk_api USING ((EXISTS ( SELECT
   FROM core.account a
  WHERE ((a.id = account_event.account_id) AND (a.unit_id = ANY (( SELECT auth.my_account_units() AS my_account_units)::integer[])) AND (a.person_id IS DISTINCT FROM ( SELECT auth.my_person() AS my_person))))));
CREATE POLICY api_read ON core.application FOR SELECT TO desk_api USING (((reviewer_unit_id = ( SELECT auth.my_desk() AS my_desk)) OR (((reviewer_unit_id IS NULL) OR (request = 'delete'::text)) AND (unit_id = ( SELECT auth.my_chief_unit() AS my_chief_unit))) OR (person_id = ( SELECT auth.my_person() AS my_person)) OR (id = ANY (( SELECT auth.my_cases() AS my_cases)::bigint[]))));
CREATE POLICY api_read ON core.catalogue_event FOR SELECT TO desk_api USING (((auth.my_scope('catalogue_event'::text) = 'unit'::text) AND (unit_id = ( SELECT auth.my_unit() AS my_unit))));
CREATE POLICY api_read ON core.checkin FOR SELECT TO desk_api USING ((unit_id = ANY (( SELECT auth.my_roster_units() AS my_roster_units)::integer[])));
CREATE POLICY api_read ON core.decision FOR SELECT TO desk_api USING ((EXISTS ( SELECT
   FROM core.application a
  WHERE ((a.id = decision.application_id) AND ((decision.action <> 'note'::text) OR ((a.person_id IS DISTINCT FROM ( SELECT auth.my_person() AS my_person)) AND ((a.reviewer_unit_id = ( SELECT auth.my_desk() AS my_desk)) OR ((a.reviewer_unit_id IS NULL) AND (a.unit_id = ( SELECT auth.my_chief_unit() AS my_chief_unit))))))))));
CREATE POLICY api_read ON core.listing FOR SELECT TO desk_api USING (((reviewer_unit_id = ( SELECT auth.my_listing_desk() AS my_listing_desk)) OR (id = ANY (( SELECT auth.my_listings() AS my_listings)::bigint[]))));
CREATE POLICY api_read ON core.phone_call FOR SELECT TO desk_api USING (((auth.my_scope('phone_call'::text) = 'unit'::text) AND (by_unit_id = ( SELECT auth.my_unit() AS my_unit))));
CREATE POLICY api_read ON core.release_request FOR SELECT TO desk_api USING (((unit_id = ANY (( SELECT auth.my_account_units() AS my_account_units)::integer[])) AND (person_id IS DISTINCT FROM ( SELECT auth.my_person() AS my_person))));
CREATE POLICY api_read ON core.roster_import FOR SELECT TO desk_api USING ((unit_id = ANY (( SELECT auth.my_roster_units() AS my_roster_units)::integer[])));
CREATE POLICY api_read ON core.roster_import_row FOR SELECT TO desk_api USING ((EXISTS ( SELECT
   FROM core.roster_import i
  WHERE (i.id = roster_import_row.import_id))));
CREATE POLICY api_read ON core.teacher FOR SELECT TO desk_api USING (((unit_id = ANY (( SELECT auth.my_roster_units() AS my_roster_units)::integer[])) OR ((person_id = ( SELECT auth.my_person() AS my_person)) AND ( SELECT auth.is_teacher() AS is_teacher))));
CREATE POLICY api_read ON core.teacher_event FOR SELECT TO desk_api USING ((unit_id = ANY (( SELECT auth.my_roster_units() AS my_roster_units)::integer[])));
CREATE POLICY api_read ON core.teacher_move FOR SELECT TO desk_api USING (((from_unit_id = ANY (( SELECT auth.my_roster_units() AS my_roster_units)::integer[])) OR (to_unit_id = ANY (( SELECT auth.my_roster_units() AS my_roster_units)::integer[])) OR (settle_desk_id = ( SELECT auth.my_settling_desk() AS my_settling_desk))));
CREATE POLICY api_read ON core.unit_event FOR SELECT TO desk_api USING (((auth.my_scope('unit_event'::text) = 'below'::text) AND (unit_id = ANY (( SELECT auth.my_units() AS my_units)::integer[]))));
CREATE POLICY api_read ON core.unit_reminder FOR SELECT TO desk_api USING (((auth.my_scope('unit_reminder'::text) = 'below'::text) AND (unit_id = ANY (( SELECT auth.my_units() AS my_units)::integer[]))));
CREATE POLICY api_write ON core.application FOR UPDATE TO desk_api USING (((reviewer_unit_id = ( SELECT auth.my_desk() AS my_desk)) OR (((reviewer_unit_id IS NULL) OR (request = 'delete'::text)) AND (unit_id = ( SELECT auth.my_chief_unit() AS my_chief_unit))) OR (id = ANY (( SELECT auth.my_cases() AS my_cases)::bigint[]))));
CREATE POLICY api_write ON core.listing FOR UPDATE TO desk_api USING (((reviewer_unit_id = ( SELECT auth.my_listing_desk() AS my_listing_desk)) OR (id = ANY (( SELECT auth.my_listings() AS my_listings)::bigint[]))));
CREATE POLICY api_write ON core.release_request FOR UPDATE TO desk_api USING (((unit_id = ANY (( SELECT auth.my_account_units() AS my_account_units)::integer[])) AND (person_id IS DISTINCT FROM ( SELECT auth.my_person() AS my_person))));
ALTER TABLE core.application ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.application_consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.application_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.catalogue_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.checkin ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.county ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.desk ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.district ENABLE ROW LEVEL SECURITY;
CREATE POLICY evidence_add ON core.scan FOR INSERT TO desk_api WITH CHECK ((listing_id = ANY (( SELECT auth.my_listings() AS my_listings)::bigint[])));
CREATE POLICY evidence_read ON core.scan FOR SELECT TO desk_api USING (((listing_id IS NOT NULL) AND (EXISTS ( SELECT
   FROM core.listing l
  WHERE (l.id = scan.listing_id)))));
ALTER TABLE core.folding ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.idle_reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.job_title ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.listing ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.mail_template ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.national_id ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.obstacle_kind ENABLE ROW LEVEL SECURITY;
CREATE POLICY owner_all ON core.account TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.account_event TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.account_import TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.application TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.application_consent TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.application_revision TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.catalogue_event TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.checkin TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.consent TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.county TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.decision TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.desk TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.district TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.folding TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.hold TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.idle_reminder TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.job_title TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.listing TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.mail TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.mail_template TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.national_id TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.obstacle_kind TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.person TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.phone_area TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.phone_call TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.release_request TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.return_reason TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.reviewer_override TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.reviewer_rule TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.roaming TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.roster_filter TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.roster_import TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.roster_import_row TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.roster_snapshot TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.roster_word TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.scan TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.schema_code TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.schema_step TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.setting TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.subject TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.teacher TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.teacher_event TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.teacher_move TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.teacher_title TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.teaching_stage TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.unit TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.unit_closure TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.unit_code TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.unit_event TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.unit_kind TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.unit_mend TO desk_owner USING (true) WITH CHECK (true);
CREATE POLICY owner_all ON core.unit_reminder TO desk_owner USING (true) WITH CHECK (true);
ALTER TABLE core.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.phone_area ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.phone_call ENABLE ROW LEVEL SECURITY;
CREATE POLICY public_read ON core.consent FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.county FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.desk FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.district FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.folding FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.job_title FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.phone_area FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.return_reason FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.reviewer_override FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.reviewer_rule FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.roster_filter FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.roster_word FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.setting FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.subject FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.teacher_title FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.teaching_stage FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.unit FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.unit_closure FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.unit_code FOR SELECT TO desk_api USING (true);
CREATE POLICY public_read ON core.unit_kind FOR SELECT TO desk_api USING (true);
ALTER TABLE core.release_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.return_reason ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.reviewer_override ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.reviewer_rule ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.roaming ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.roster_filter ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.roster_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.roster_import_row ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.roster_snapshot ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.roster_word ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.scan ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.schema_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.schema_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.subject ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.teacher ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.teacher_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.teacher_move ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.teacher_title ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.teaching_stage ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.unit ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.unit_closure ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.unit_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.unit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.unit_kind ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.unit_mend ENABLE ROW LEVEL SECURITY;
ALTER TABLE core.unit_reminder ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA admin TO desk_admin;
GRANT ALL ON SCHEMA api TO desk_api;
GRANT USAGE ON SCHEMA api TO desk_user;
GRANT USAGE ON SCHEMA api TO desk_anon;
GRANT USAGE ON SCHEMA api TO desk_bridge;
GRANT USAGE ON SCHEMA audit TO desk_api;
GRANT USAGE ON SCHEMA auth TO desk_api;
GRANT ALL ON SCHEMA cmd TO desk_api;
GRANT USAGE ON SCHEMA core TO desk_api;
GRANT USAGE ON SCHEMA ext TO desk_core;
GRANT USAGE ON SCHEMA feed TO desk_api;
REVOKE USAGE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA sync TO desk_api;
REVOKE ALL ON TYPE auth.actor FROM PUBLIC;
GRANT ALL ON TYPE auth.actor TO desk_core;
GRANT SELECT ON TABLE auth.quota TO desk_api;
REVOKE ALL ON TYPE auth.quota_state FROM PUBLIC;
GRANT ALL ON TYPE auth.quota_state TO desk_core;
REVOKE ALL ON TYPE core.semester FROM PUBLIC;
GRANT ALL ON TYPE core.semester TO desk_core;
REVOKE ALL ON TYPE sync.changed FROM PUBLIC;
GRANT ALL ON TYPE sync.changed TO desk_core;
REVOKE ALL ON TYPE sync.doc FROM PUBLIC;
GRANT ALL ON TYPE sync.doc TO desk_core;
REVOKE ALL ON FUNCTION admin.account_imports() FROM PUBLIC;
GRANT ALL ON FUNCTION admin.account_imports() TO desk_admin;
REVOKE ALL ON FUNCTION admin.audit_extent() FROM PUBLIC;
GRANT ALL ON FUNCTION admin.audit_extent() TO desk_admin;
REVOKE ALL ON FUNCTION admin.bootstrap(unit_code text, account jsonb, verifier jsonb, one_time boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.bootstrap(unit_code text, account jsonb, verifier jsonb, one_time boolean) TO desk_admin;
REVOKE ALL ON FUNCTION admin.compare_units(rows jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.compare_units(rows jsonb) TO desk_admin;
REVOKE ALL ON FUNCTION admin.districts() FROM PUBLIC;
GRANT ALL ON FUNCTION admin.districts() TO desk_admin;
REVOKE ALL ON FUNCTION admin.housekeeping() FROM PUBLIC;
GRANT ALL ON FUNCTION admin.housekeeping() TO desk_admin;
REVOKE ALL ON FUNCTION admin.import_accounts(rows jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.import_accounts(rows jsonb) TO desk_admin;
REVOKE ALL ON FUNCTION admin.import_desks(rows jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.import_desks(rows jsonb) TO desk_admin;
REVOKE ALL ON FUNCTION admin.import_rosters(rows jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.import_rosters(rows jsonb) TO desk_admin;
REVOKE ALL ON FUNCTION admin.import_units(rows jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.import_units(rows jsonb) TO desk_admin;
REVOKE ALL ON FUNCTION admin.mail_claim(n integer, who uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.mail_claim(n integer, who uuid) TO desk_admin;
REVOKE ALL ON FUNCTION admin.mail_result(id bigint, ok boolean, error text, final boolean, server boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.mail_result(id bigint, ok boolean, error text, final boolean, server boolean) TO desk_admin;
REVOKE ALL ON FUNCTION admin.mail_unsure(id bigint, error text) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.mail_unsure(id bigint, error text) TO desk_admin;
REVOKE ALL ON FUNCTION admin.mailbox(n integer) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.mailbox(n integer) TO desk_admin;
REVOKE ALL ON FUNCTION admin.mend_units(rows jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.mend_units(rows jsonb) TO desk_admin;
REVOKE ALL ON FUNCTION admin.merge_units(from_code text, into_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.merge_units(from_code text, into_code text) TO desk_admin;
REVOKE ALL ON FUNCTION admin.release_accounts(import integer) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.release_accounts(import integer) TO desk_admin;
REVOKE ALL ON FUNCTION admin.restored() FROM PUBLIC;
GRANT ALL ON FUNCTION admin.restored() TO desk_admin;
REVOKE ALL ON FUNCTION admin.roster_imports() FROM PUBLIC;
GRANT ALL ON FUNCTION admin.roster_imports() TO desk_admin;
REVOKE ALL ON FUNCTION admin.roster_words() FROM PUBLIC;
GRANT ALL ON FUNCTION admin.roster_words() TO desk_admin;
REVOKE ALL ON FUNCTION admin.schema_version() FROM PUBLIC;
GRANT ALL ON FUNCTION admin.schema_version() TO desk_admin;
REVOKE ALL ON FUNCTION admin.seal() FROM PUBLIC;
GRANT ALL ON FUNCTION admin.seal() TO desk_admin;
REVOKE ALL ON FUNCTION admin.set_desk_rule(desk_code text, approves_before_paper boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.set_desk_rule(desk_code text, approves_before_paper boolean) TO desk_admin;
REVOKE ALL ON FUNCTION admin.set_eligible(unit_code text, eligible boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.set_eligible(unit_code text, eligible boolean) TO desk_admin;
REVOKE ALL ON FUNCTION admin.set_override(unit_code text, account_scope text, desk_code text, note text) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.set_override(unit_code text, account_scope text, desk_code text, note text) TO desk_admin;
REVOKE ALL ON FUNCTION admin.unbind_device(account_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.unbind_device(account_name text) TO desk_admin;
REVOKE ALL ON FUNCTION admin.undo_accounts(import integer) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.undo_accounts(import integer) TO desk_admin;
REVOKE ALL ON FUNCTION admin.undo_rosters(import integer) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.undo_rosters(import integer) TO desk_admin;
REVOKE ALL ON FUNCTION admin.verify(known jsonb, "limit" integer) FROM PUBLIC;
GRANT ALL ON FUNCTION admin.verify(known jsonb, "limit" integer) TO desk_admin;
REVOKE ALL ON FUNCTION api.audit_verify(token text, after bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.audit_verify(token text, after bigint) TO desk_user;
REVOKE ALL ON FUNCTION api."case"(case_secret text) FROM PUBLIC;
GRANT ALL ON FUNCTION api."case"(case_secret text) TO desk_anon;
REVOKE ALL ON FUNCTION api.case_paper(case_secret text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.case_paper(case_secret text) TO desk_anon;
REVOKE ALL ON FUNCTION api.cursor() FROM PUBLIC;
GRANT ALL ON FUNCTION api.cursor() TO desk_user;
REVOKE ALL ON FUNCTION api.delta(token text, cursor text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.delta(token text, cursor text) TO desk_user;
REVOKE ALL ON FUNCTION api.device(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.device(token text) TO desk_user;
REVOKE ALL ON FUNCTION api.enter_code(case_secret text, command_id uuid, body_hash bytea, code text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.enter_code(case_secret text, command_id uuid, body_hash bytea, code text) TO desk_anon;
REVOKE ALL ON FUNCTION api.enter_own_code(token text, command_id uuid, body_hash bytea, code text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.enter_own_code(token text, command_id uuid, body_hash bytea, code text) TO desk_user;
REVOKE ALL ON FUNCTION api.exported_ids(token text, command_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION api.exported_ids(token text, command_id uuid) TO desk_user;
REVOKE ALL ON FUNCTION api.follow_code(case_secret text, number text, national_id text, installation text, proof text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.follow_code(case_secret text, number text, national_id text, installation text, proof text) TO desk_anon;
REVOKE ALL ON FUNCTION api.found_teachers(token text, command_id uuid, after bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.found_teachers(token text, command_id uuid, after bigint) TO desk_user;
REVOKE ALL ON FUNCTION api.hello() FROM PUBLIC;
GRANT ALL ON FUNCTION api.hello() TO desk_anon;
GRANT ALL ON FUNCTION api.hello() TO desk_user;
REVOKE ALL ON FUNCTION api.mail_code(case_secret text, address text, installation text, proof text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.mail_code(case_secret text, address text, installation text, proof text) TO desk_anon;
REVOKE ALL ON FUNCTION api.mails(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.mails(token text) TO desk_user;
REVOKE ALL ON FUNCTION api.obstacles(token text, application_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.obstacles(token text, application_id bigint) TO desk_user;
REVOKE ALL ON FUNCTION api.open(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.open(token text) TO desk_user;
REVOKE ALL ON FUNCTION api.own_code(token text, address text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.own_code(token text, address text) TO desk_user;
REVOKE ALL ON FUNCTION api.presence(token text, application_id bigint, present boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION api.presence(token text, application_id bigint, present boolean) TO desk_user;
REVOKE ALL ON FUNCTION api.public_cursor() FROM PUBLIC;
GRANT ALL ON FUNCTION api.public_cursor() TO desk_anon;
GRANT ALL ON FUNCTION api.public_cursor() TO desk_user;
REVOKE ALL ON FUNCTION api.public_delta(cursor text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.public_delta(cursor text) TO desk_anon;
GRANT ALL ON FUNCTION api.public_delta(cursor text) TO desk_user;
REVOKE ALL ON FUNCTION api.public_snapshot(tab text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.public_snapshot(tab text) TO desk_anon;
GRANT ALL ON FUNCTION api.public_snapshot(tab text) TO desk_user;
REVOKE ALL ON FUNCTION api.recover_code(case_secret text, address text, who text, installation text, proof text, teacher boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION api.recover_code(case_secret text, address text, who text, installation text, proof text, teacher boolean) TO desk_anon;
REVOKE ALL ON FUNCTION api.roam(id uuid, body text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.roam(id uuid, body text) TO desk_bridge;
REVOKE ALL ON FUNCTION api.roster_history(token text, figure text, population text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.roster_history(token text, figure text, population text) TO desk_user;
REVOKE ALL ON FUNCTION api.roster_imports(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.roster_imports(token text) TO desk_user;
REVOKE ALL ON FUNCTION api.sessions(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.sessions(token text) TO desk_user;
REVOKE ALL ON FUNCTION api.shown_audit(token text, command_id uuid, before bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION api.shown_audit(token text, command_id uuid, before bigint) TO desk_user;
REVOKE ALL ON FUNCTION api.shown_id(token text, command_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION api.shown_id(token text, command_id uuid) TO desk_user;
REVOKE ALL ON FUNCTION api.shown_scan(token text, command_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION api.shown_scan(token text, command_id uuid) TO desk_user;
REVOKE ALL ON FUNCTION api.shown_teacher_id(token text, command_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION api.shown_teacher_id(token text, command_id uuid) TO desk_user;
REVOKE ALL ON FUNCTION api.sign_in_begin(login text, installation text, proof text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.sign_in_begin(login text, installation text, proof text) TO desk_user;
REVOKE ALL ON FUNCTION api.sign_in_code(attempt uuid, code text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.sign_in_code(attempt uuid, code text) TO desk_user;
REVOKE ALL ON FUNCTION api.sign_in_finish(attempt uuid, token_hash bytea, place text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.sign_in_finish(attempt uuid, token_hash bytea, place text) TO desk_user;
REVOKE ALL ON FUNCTION api.sign_in_prove(attempt uuid, proof bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION api.sign_in_prove(attempt uuid, proof bytea) TO desk_user;
REVOKE ALL ON FUNCTION api.sign_out(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.sign_out(token text) TO desk_user;
REVOKE ALL ON FUNCTION api.sign_out_others(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.sign_out_others(token text) TO desk_user;
REVOKE ALL ON FUNCTION api.snapshot(tab text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.snapshot(tab text) TO desk_user;
REVOKE ALL ON FUNCTION api.submit(token text, id uuid, kind text, body text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.submit(token text, id uuid, kind text, body text) TO desk_user;
REVOKE ALL ON FUNCTION api.submit_anon(case_secret text, id uuid, kind text, body text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.submit_anon(case_secret text, id uuid, kind text, body text) TO desk_anon;
REVOKE ALL ON FUNCTION api.unit_contacts(unit_id bigint, proof text) FROM PUBLIC;
GRANT ALL ON FUNCTION api.unit_contacts(unit_id bigint, proof text) TO desk_anon;
REVOKE ALL ON FUNCTION audit.accounts_of(p_filter jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.add(p_what text, p_n bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.block_hash(b audit.block) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.digest(p_lo xid8, p_hi xid8, OUT n bigint, OUT digest bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.faults(p_known jsonb, p_after bigint, p_upto bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.first_broken() FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.leaf_digest(p_block bigint, OUT n bigint, OUT digest bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.leaf_hash(e audit.entry) FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.log(a auth.actor, p_what text, p_outcome text, p_detail jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.log(a auth.actor, p_what text, p_outcome text, p_detail jsonb) TO desk_api;
REVOKE ALL ON FUNCTION audit.log_stranger(a auth.actor, p_what text, p_outcome text) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.log_stranger(a auth.actor, p_what text, p_outcome text) TO desk_api;
REVOKE ALL ON FUNCTION audit.notice() FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.page(p_filter jsonb, p_before bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.page(p_filter jsonb, p_before bigint) TO desk_api;
REVOKE ALL ON FUNCTION audit.seal() FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.sees_all() FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.tell() FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.tell_sign_ins() FROM PUBLIC;
REVOKE ALL ON FUNCTION audit.verified(p_after bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION audit.verified(p_after bigint) TO desk_api;
GRANT SELECT ON TABLE core.account TO desk_api;
REVOKE ALL ON FUNCTION auth.account_asked_for(c auth.code) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.account_of(p_login text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.account_of(p_login text) TO desk_api;
REVOKE ALL ON FUNCTION auth.account_of_installation(p_hash bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.answer_follows() FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.answer_recoveries() FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.ask_follow(p_case bytea, p_number text, p_national_id text, p_installation text, p_proof text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.ask_follow(p_case bytea, p_number text, p_national_id text, p_installation text, p_proof text) TO desk_api;
REVOKE ALL ON FUNCTION auth.ask_recovery(p_case bytea, p_address text, p_who text, p_installation text, p_proof text, p_teacher boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.ask_recovery(p_case bytea, p_address text, p_who text, p_installation text, p_proof text, p_teacher boolean) TO desk_api;
REVOKE ALL ON FUNCTION auth.bind_device(a auth.actor, p_secret bytea, p_step bigint, p_recovery bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.bind_device(a auth.actor, p_secret bytea, p_step bigint, p_recovery bytea[]) TO desk_api;
REVOKE ALL ON FUNCTION auth.challenge(p_purpose text, p_subject text, p_at timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.change_verifier(p_account bigint, v jsonb, p_keep bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.change_verifier(p_account bigint, v jsonb, p_keep bytea) TO desk_api;
REVOKE ALL ON FUNCTION auth.code_mac(p_code_id bigint, p_code text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.columns_of(p_account_type text, p_tab text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.columns_of(p_account_type text, p_tab text) TO desk_api;
REVOKE ALL ON FUNCTION auth.count_mail(p_address text, p_voucher text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.count_use(q auth.quota, p_key text, p_uses integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.device_of(a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.device_of(a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION auth.digits(p_many integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.domain_of(p_address text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.domain_of(p_address text) TO desk_api;
REVOKE ALL ON FUNCTION auth.end_other_sessions(a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.end_other_sessions(a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION auth.end_presence(p_token_hash bytea, p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.end_presence(p_token_hash bytea, p_application bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.enter(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.enter(token text) TO desk_api;
REVOKE ALL ON FUNCTION auth.enter_again() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.enter_again() TO desk_api;
REVOKE ALL ON FUNCTION auth.enter_bridge() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.enter_bridge() TO desk_api;
REVOKE ALL ON FUNCTION auth.enter_case(secret text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.enter_case(secret text) TO desk_api;
REVOKE ALL ON FUNCTION auth.entered_hash(p_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.entered_hash(p_code text) TO desk_api;
REVOKE ALL ON FUNCTION auth.figure_reach(a auth.actor, p_subject text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.figure_reach(a auth.actor, p_subject text) TO desk_api;
REVOKE ALL ON FUNCTION auth.forget_installations() FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.forget_presence() FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.hand_out_codes() FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.has_device(p_account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.has_device(p_account bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.has_left(p_action text, p_per text, p_key text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.held() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.held() TO desk_api;
REVOKE ALL ON FUNCTION auth.installation_hash(p_installation text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.is_at(p_unit integer, p_kinds text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.is_at(p_unit integer, p_kinds text[]) TO desk_api;
REVOKE ALL ON FUNCTION auth.is_closed(p_account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.is_closed(p_account bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.is_dearer(c auth.code, p_address text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.is_gated() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.is_gated() TO desk_api;
REVOKE ALL ON FUNCTION auth.is_teacher() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.is_teacher() TO desk_api;
REVOKE ALL ON FUNCTION auth.judge(p_attempt uuid, OUT verdict text, OUT account_id bigint, OUT server_proof bytea, OUT retry_after integer, OUT judged_before boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.judge(p_attempt uuid, OUT verdict text, OUT account_id bigint, OUT server_proof bytea, OUT retry_after integer, OUT judged_before boolean) TO desk_api;
REVOKE ALL ON FUNCTION auth.judge_code(a auth.actor, p_purpose text, p_address text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.judge_code(a auth.actor, p_purpose text, p_address text) TO desk_api;
REVOKE ALL ON FUNCTION auth.judge_device(p_attempt uuid, p_account bigint, OUT verdict text, OUT retry_after integer, OUT judged_before boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.judge_device(p_attempt uuid, p_account bigint, OUT verdict text, OUT retry_after integer, OUT judged_before boolean) TO desk_api;
REVOKE ALL ON FUNCTION auth.kdf_of(p_login text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.kdf_of(p_login text) TO desk_api;
REVOKE ALL ON FUNCTION auth.keep_awake(p_token_hash bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION ext.gen_random_bytes(integer) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.gen_random_bytes(integer) TO desk_core;
GRANT SELECT,INSERT,UPDATE ON TABLE auth.attempt TO desk_api;
REVOKE ALL ON FUNCTION auth.keep_device_guess(t auth.attempt, p_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.keep_device_guess(t auth.attempt, p_code text) TO desk_api;
REVOKE ALL ON FUNCTION auth.keep_guess(p_case bytea, p_command uuid, p_body_hash bytea, p_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.keep_guess(p_case bytea, p_command uuid, p_body_hash bytea, p_code text) TO desk_api;
REVOKE ALL ON FUNCTION auth.keep_presence(a auth.actor, p_token_hash bytea, p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.keep_presence(a auth.actor, p_token_hash bytea, p_application bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.keep_sight() FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.keep_verifier(p_application bigint, v jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.keep_verifier(p_application bigint, v jsonb) TO desk_api;
REVOKE ALL ON FUNCTION auth.know_domain() FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.know_installation(p_account bigint, p_installation text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.know_installation(p_account bigint, p_installation text) TO desk_api;
REVOKE ALL ON FUNCTION auth.known_domain(p_domain text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.known_installation(p_installation text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.mail_code(p_case bytea, p_address text, p_installation text, p_proof text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.mail_code(p_case bytea, p_address text, p_installation text, p_proof text) TO desk_api;
REVOKE ALL ON FUNCTION auth.mail_own_code(a auth.actor, p_address text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.mail_own_code(a auth.actor, p_address text) TO desk_api;
REVOKE ALL ON FUNCTION auth.mail_price(p_address text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.mailbox_of(p_address text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.make_code(p_case bytea, p_address text, p_voucher text, p_paid integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.may(a auth.actor, p_kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.may(a auth.actor, p_kind text) TO desk_api;
REVOKE ALL ON FUNCTION auth.may_stay_signed_in(a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.may_stay_signed_in(a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION auth.me(token text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.me(token text) TO desk_api;
REVOKE ALL ON FUNCTION auth.must_change(p_account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.must_change(p_account bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.my_account_units() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_account_units() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_cases() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_cases() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_chief_unit() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_chief_unit() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_desk() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_desk() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_listing_desk() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_listing_desk() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_listings() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_listings() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_person() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_person() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_roster_units() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_roster_units() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_scope(p_tab text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_scope(p_tab text) TO desk_api;
REVOKE ALL ON FUNCTION auth.my_settling_desk() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_settling_desk() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_unit() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_unit() TO desk_api;
REVOKE ALL ON FUNCTION auth.my_units() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.my_units() TO desk_api;
REVOKE ALL ON FUNCTION auth.need_gate() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.need_gate() TO desk_api;
REVOKE ALL ON FUNCTION auth.need_guessed(p_case bytea, p_command uuid, p_body_hash bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.need_guessed(p_case bytea, p_command uuid, p_body_hash bytea) TO desk_api;
REVOKE ALL ON FUNCTION auth.need_latest() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.need_latest() TO desk_api;
REVOKE ALL ON FUNCTION auth.need_opened(a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.need_opened(a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION auth.need_right(a auth.actor, p_kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.need_right(a auth.actor, p_kind text) TO desk_api;
REVOKE ALL ON FUNCTION auth.note_open(a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.note_open(a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION auth.note_sign_in(p_account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.note_sign_in(p_account bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.other_guesses(p_login text, p_but uuid, p_but_code bigint, OUT others integer, OUT frees timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.other_guesses(p_login text, p_but uuid, p_but_code bigint, OUT others integer, OUT frees timestamp with time zone) TO desk_api;
REVOKE ALL ON FUNCTION auth.others_present(a auth.actor, p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.others_present(a auth.actor, p_application bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.pay_contacts(p_unit bigint, p_proof text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.pay_contacts(p_unit bigint, p_proof text) TO desk_api;
REVOKE ALL ON FUNCTION auth.pay_for_mail(p_purpose text, p_case bytea, p_address text, p_installation text, p_proof text, OUT voucher text, OUT paid integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.place_name(p_place text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.place_name(p_place text) TO desk_api;
REVOKE ALL ON FUNCTION auth.price(p_action text, p_per text, p_key text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.recovered(p_account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.recovered(p_account bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.recovery_left(p_account bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.refuse_before_first(a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.refuse_before_first(a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION auth.reset_verifier(p_account bigint, v jsonb, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.reset_verifier(p_account bigint, v jsonb, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION auth.right_to(p_account_type text, p_kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.right_to(p_account_type text, p_kind text) TO desk_api;
REVOKE ALL ON FUNCTION auth.scope_hash(a auth.actor, p_below integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.scope_hash(a auth.actor, p_below integer[]) TO desk_api;
REVOKE ALL ON FUNCTION auth.secret_hash(secret text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.secret_hash(secret text) TO desk_api;
REVOKE ALL ON FUNCTION auth.secret_known(p_case bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.secret_known(p_case bytea) TO desk_api;
REVOKE ALL ON FUNCTION auth.sees_latest() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.sees_latest() TO desk_api;
REVOKE ALL ON FUNCTION auth.sessions_of(a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.sessions_of(a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION auth.spend(p_action text, p_per text, p_key text, p_uses integer) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.spend(p_action text, p_per text, p_key text, p_uses integer) TO desk_api;
REVOKE ALL ON FUNCTION auth.spend_apply(p_unit integer, p_address text, p_installation text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.spend_apply(p_unit integer, p_address text, p_installation text) TO desk_api;
REVOKE ALL ON FUNCTION auth.spend_listing(p_county integer, p_address text, p_installation text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.spend_listing(p_county integer, p_address text, p_installation text) TO desk_api;
REVOKE ALL ON FUNCTION auth.spend_release(p_person bigint, p_address text, p_installation text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.spend_sign_in(p_login text, p_installation text, p_proof text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.spend_sign_in(p_login text, p_installation text, p_proof text) TO desk_api;
REVOKE ALL ON FUNCTION auth.step_of(p_secret bytea, p_hash bytea, p_at timestamp with time zone, p_last bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.step_of(p_secret bytea, p_hash bytea, p_at timestamp with time zone, p_last bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.take_code(p_account bigint, g auth.device_guess) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.take_proof(p_purpose text, p_subject text, p_bits integer, p_proof text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.take_recovery(p_case bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.take_recovery(p_case bytea) TO desk_api;
REVOKE ALL ON FUNCTION auth.tell_guessed() FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.time_step(p_at timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.to_hold(a auth.actor) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.totp(p_secret bytea, p_step bigint, p_digits integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.unbind_device(p_account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.unbind_device(p_account bigint) TO desk_api;
REVOKE ALL ON FUNCTION auth.units_below(a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.units_below(a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION auth.used(p_action text, p_per text, p_key text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.work_of(p_challenge text, p_nonce text) FROM PUBLIC;
REVOKE ALL ON FUNCTION auth.xor(a bytea, b bytea) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.account_announce(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.account_close(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.account_delete(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.account_edit(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.account_recover(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.account_reopen(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.account_restore(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.account_switch(a auth.actor, body jsonb) FROM PUBLIC;
GRANT SELECT ON TABLE core.teacher TO desk_api;
REVOKE ALL ON FUNCTION cmd.account_teacher(a auth.actor, body jsonb, p_states text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.account_unbind(a auth.actor, body jsonb) FROM PUBLIC;
GRANT SELECT ON TABLE core.unit TO desk_api;
REVOKE ALL ON FUNCTION cmd.add_unit(a auth.actor, w core.unit, p_reason text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.admit(a auth.actor, p_id uuid, p_kind text, p_days integer) FROM PUBLIC;
GRANT SELECT,INSERT,UPDATE ON TABLE cmd.command TO desk_api;
REVOKE ALL ON FUNCTION cmd.answer(c cmd.command, replay boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_apply(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_approve(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_correct(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_follow(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_key_in(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_note(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_open_as(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_print(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_receive(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_reject(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_return(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_show_id(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_take_back(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.application_withdraw(a auth.actor, body jsonb) FROM PUBLIC;
GRANT SELECT,INSERT,UPDATE ON TABLE core.application TO desk_api;
REVOKE ALL ON FUNCTION cmd.applied_case(body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.approve_deletion(a auth.actor, app core.application, p_note text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.audit_day(body jsonb, p_field text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.audit_show(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.body_attempt(body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.body_list(body jsonb, field text, p_most integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.call_log(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.case_document() FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.catalogue_set(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.change_own(a auth.actor, ac core.account, p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.charge_call(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.charge_key_in(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.charge_manage(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.charge_note(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.charge_roster(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.charge_scan(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.charge_teacher_account(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.charge_unit(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.check_consents(body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.check_paper(app core.application, how text, head boolean, unit boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.decide(a auth.actor, app core.application, p_action text, p_reasons text[], p_text text, p_before_paper boolean) FROM PUBLIC;
GRANT SELECT,INSERT,UPDATE ON TABLE core.listing TO desk_api;
REVOKE ALL ON FUNCTION cmd.decide_listing(a auth.actor, l core.listing, p_state text, p_reason text, p_unit integer, p_template text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.delete_managed(a auth.actor, ac core.account, p_reason text, p_note text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.deletion_request(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.deletion_withdraw(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.device_bind(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.device_unbind(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.email_change(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.enter(a auth.actor, u core.unit, f jsonb, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.error_of(state text, message text, detail text, p_constraint text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.execute(a auth.actor, p_id uuid, p_kind text, p_body text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.follow_listing(a auth.actor, p_code auth.code, p_number text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.hand_back(a auth.actor, app core.application, p_reason text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.hand_over(a auth.actor, app core.application, ac core.account) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.has_unit(a auth.actor, u core.unit) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.id_time(id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION cmd.id_time(id uuid) TO desk_api;
REVOKE ALL ON FUNCTION cmd.in_reach(a auth.actor, app core.application) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.join_roster(a auth.actor, t core.teacher, u core.unit, f jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.keep_case(a auth.actor, app core.application) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.keep_evidence(a auth.actor, l core.listing, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.keep_scan(a auth.actor, p_application bigint, p_listing bigint, body jsonb, rev bigint, code text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.keeps_roster(a auth.actor, p_unit integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.kept_teacher(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.leave_listed(a auth.actor, p_import uuid, p_unit integer, r jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.listed_person(p_unit bigint, p jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.listing_accept(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.listing_ask(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.listing_changed(l core.listing) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.listing_correct(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.listing_document() FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.listing_reject(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.listing_return(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.listing_withdraw(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.looked(a auth.actor, body jsonb, p_kind text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.mail_retry(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.managed_account(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.manages(a auth.actor, ac core.account) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.need_account_state(ac core.account, p_states text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.need_code(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.need_device(ac core.account, p_bound boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.need_fresh_secret() FROM PUBLIC;
GRANT SELECT ON TABLE core.teacher_move TO desk_api;
REVOKE ALL ON FUNCTION cmd.need_open_move(m core.teacher_move, body jsonb, p_states text[], p_of_joins boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.need_open_unit(u core.unit, p_eligible boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.need_password(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.need_possible(app core.application, p_kind text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.need_reason(body jsonb, field text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.new_case() FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.new_number() FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.note_account(a auth.actor, ac core.account, p_action text, p_reason text, p_changes jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.note_id_read(me auth.actor, p_command uuid, p_shown jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.note_teacher(a auth.actor, t core.teacher, p_action text, p_reason text, p_changes jsonb) FROM PUBLIC;
GRANT SELECT ON TABLE core.checkin TO desk_api;
REVOKE ALL ON FUNCTION cmd.open_checkin(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.own_case(a auth.actor) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.own_listing(p_states text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.own_unit(a auth.actor, p_unit bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.parsed(p_body text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.password_change(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.password_reset(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.profile_change(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.release_ask(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.release_grant(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.release_refuse(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.roster_close(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.roster_import(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.roster_look(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.roster_remind(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.roster_reopen(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.roster_undo_import(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.roster_unit(a auth.actor, p_unit bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.row_refusal(p_state text, p_message text, p_detail text, p_constraint text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.scan_attach(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.scan_seen(a auth.actor, p_scan bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.scan_show(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.scan_void(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.settle_deletion(a auth.actor, ac core.account, p_note text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.shown(a auth.actor, p_command uuid, p_kind text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.shown_sums(p_rows jsonb, p_whole boolean, p_parts boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.take_listed(a auth.actor, p_import uuid, u core.unit, f jsonb, r jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_apply(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_close_account(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_confirm(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_edit(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_edit_own(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_export(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_leave(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_look(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_object(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_register(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_renumber(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_reopen_account(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_return(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_roam(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_search(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_settle(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_show_id(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_take_back(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.teacher_unbind(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.tell_account(a auth.actor, ac core.account, p_action text, p_reason text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.tell_teacher(a auth.actor, t core.teacher, ac core.account, p_action text, p_template text, p_reason text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.the_account(a auth.actor, body jsonb, p_states text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.the_case(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.the_case_in(a auth.actor, p_kind text, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.the_listing(a auth.actor, body jsonb, p_states text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.the_move(a auth.actor, body jsonb, p_side text) FROM PUBLIC;
GRANT SELECT ON TABLE core.release_request TO desk_api;
GRANT UPDATE(state) ON TABLE core.release_request TO desk_api;
GRANT UPDATE(decided_at) ON TABLE core.release_request TO desk_api;
GRANT UPDATE(reason) ON TABLE core.release_request TO desk_api;
GRANT UPDATE(by_name) ON TABLE core.release_request TO desk_api;
GRANT UPDATE(row_version) ON TABLE core.release_request TO desk_api;
REVOKE ALL ON FUNCTION cmd.the_release(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.the_teacher(a auth.actor, body jsonb, p_states text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.the_unit(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.too_large(p_most integer, p_body text) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.typed_listing(body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.typed_unit(body jsonb, p_needs_code boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.unit_add(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.unit_assign(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.unit_close(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.unit_contact(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.unit_merge(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.unit_remind(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.unit_rename(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION cmd.unit_reopen(a auth.actor, body jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.account_kind(p_account_type text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.account_manager(ac core.account) FROM PUBLIC;
GRANT ALL ON FUNCTION core.account_manager(ac core.account) TO desk_api;
REVOKE ALL ON FUNCTION core.account_obstacles(ac core.account) FROM PUBLIC;
GRANT ALL ON FUNCTION core.account_obstacles(ac core.account) TO desk_api;
REVOKE ALL ON FUNCTION core.account_standing(p_person bigint, OUT state text, OUT name text, OUT bound boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.account_type_words(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.account_type_words(p text) TO desk_api;
GRANT SELECT ON TABLE core.catalogue_event TO desk_api;
REVOKE ALL ON FUNCTION core.add_catalogue_event(e core.catalogue_event) FROM PUBLIC;
GRANT ALL ON FUNCTION core.add_catalogue_event(e core.catalogue_event) TO desk_api;
REVOKE ALL ON FUNCTION core.add_move(m core.teacher_move) FROM PUBLIC;
GRANT ALL ON FUNCTION core.add_move(m core.teacher_move) TO desk_api;
REVOKE ALL ON FUNCTION core.add_teacher_event(p_teacher bigint, p_unit integer, p_action text, p_reason text, p_changes jsonb, p_account bigint, p_name text, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.add_teacher_event(p_teacher bigint, p_unit integer, p_action text, p_reason text, p_changes jsonb, p_account bigint, p_name text, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.agrees(r auth.teacher_request, t core.teacher) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.answer_teacher(r auth.teacher_request, t core.teacher) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.answer_teachers() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.assign_unit(p_unit integer, p_scope text, p_desk integer, p_reason text, a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION core.assign_unit(p_unit integer, p_scope text, p_desk integer, p_reason text, a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION core.blanks() FROM PUBLIC;
GRANT ALL ON FUNCTION core.blanks() TO desk_api;
REVOKE ALL ON FUNCTION core.body_bool(body jsonb, field text, otherwise boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION core.body_bool(body jsonb, field text, otherwise boolean) TO desk_api;
REVOKE ALL ON FUNCTION core.body_date(body jsonb, field text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.body_date(body jsonb, field text) TO desk_api;
REVOKE ALL ON FUNCTION core.body_hex(body jsonb, field text, bytes integer) FROM PUBLIC;
GRANT ALL ON FUNCTION core.body_hex(body jsonb, field text, bytes integer) TO desk_api;
REVOKE ALL ON FUNCTION core.body_int(body jsonb, field text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.body_int(body jsonb, field text) TO desk_api;
REVOKE ALL ON FUNCTION core.body_plain(body jsonb, field text, p_min integer, p_max integer, p_multiline boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION core.body_plain(body jsonb, field text, p_min integer, p_max integer, p_multiline boolean) TO desk_api;
REVOKE ALL ON FUNCTION core.body_text(body jsonb, field text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.body_text(body jsonb, field text) TO desk_api;
REVOKE ALL ON FUNCTION core.body_words(body jsonb, field text, p_min integer, p_max integer) FROM PUBLIC;
GRANT ALL ON FUNCTION core.body_words(body jsonb, field text, p_min integer, p_max integer) TO desk_api;
REVOKE ALL ON FUNCTION core.catalogue_fields(which text, body jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.catalogue_fields(which text, body jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.catalogue_item(p_catalogue text, p_id bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.catalogue_item(p_catalogue text, p_id bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.cell(r jsonb, field text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.change_account(p_account bigint, p_account_type text, p_contact jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.change_account(p_account bigint, p_account_type text, p_contact jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.change_teacher(t core.teacher, f jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.change_teacher(t core.teacher, f jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.changed_fields(p_before jsonb, p_after jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.changed_fields(p_before jsonb, p_after jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.check_account_name(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_account_name(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.check_choice(f jsonb, field text, p_now jsonb, p_found boolean, p_retired boolean, p_optional boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.check_contact(f jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_contact(f jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.check_email(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_email(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.check_fields(f jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_fields(f jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.check_identity(f jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_identity(f jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.check_name(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_name(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.check_national_id(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_national_id(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.check_person_number(number text, sex text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_person_number(number text, sex text) TO desk_api;
REVOKE ALL ON FUNCTION core.check_phone(p text, p_fax boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_phone(p text, p_fax boolean) TO desk_api;
REVOKE ALL ON FUNCTION core.check_roster(f jsonb, p_now jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_roster(f jsonb, p_now jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.check_rows(p_rows jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.check_rule(rule jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_rule(rule jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.check_subjects(f jsonb, p_now jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.check_text(p text, p_min integer, p_max integer, p_multiline boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_text(p text, p_min integer, p_max integer, p_multiline boolean) TO desk_api;
REVOKE ALL ON FUNCTION core.check_verifier(v jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.check_verifier(v jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.chief_standing(p_unit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION core.chief_standing(p_unit integer) TO desk_api;
REVOKE ALL ON FUNCTION core.close_checkin(c core.checkin, p_state text, p_by text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.close_checkin(c core.checkin, p_state text, p_by text) TO desk_api;
REVOKE ALL ON FUNCTION core.confirm_entry(t core.teacher, p_semester integer, p_by text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.confirm_entry(t core.teacher, p_semester integer, p_by text) TO desk_api;
REVOKE ALL ON FUNCTION core.contact_of(ac core.account) FROM PUBLIC;
GRANT ALL ON FUNCTION core.contact_of(ac core.account) TO desk_api;
REVOKE ALL ON FUNCTION core.contact_words(p_fields jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.contact_words(p_fields jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.contacts_of(p_unit bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.contacts_of(p_unit bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.content_of(a core.application) FROM PUBLIC;
GRANT ALL ON FUNCTION core.content_of(a core.application) TO desk_api;
REVOKE ALL ON FUNCTION core.count_look(p_number text, p_unit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION core.count_look(p_number text, p_unit integer) TO desk_api;
REVOKE ALL ON FUNCTION core.count_unit_version() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.counted_roster(p_unit integer, p_semester core.semester) FROM PUBLIC;
GRANT ALL ON FUNCTION core.counted_roster(p_unit integer, p_semester core.semester) TO desk_api;
REVOKE ALL ON FUNCTION core.counted_snapshot(p_units integer[], p_population text) FROM PUBLIC;
GRANT SELECT ON TABLE core.county TO desk_api;
REVOKE ALL ON FUNCTION core.county_named(p_name text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.delete_account(ac core.account) FROM PUBLIC;
GRANT ALL ON FUNCTION core.delete_account(ac core.account) TO desk_api;
REVOKE ALL ON FUNCTION core.departures() FROM PUBLIC;
GRANT ALL ON FUNCTION core.departures() TO desk_api;
REVOKE ALL ON FUNCTION core.differs(ac core.account, u core.unit, r jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.district_named(p_county integer, p_name text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.drop_planned(p_teacher bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.drop_planned(p_teacher bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.end_import(p_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.end_import(p_id uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.end_move(p_move bigint, p_state text, p_objection text, p_desk integer, p_settled text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.end_move(p_move bigint, p_state text, p_objection text, p_desk integer, p_settled text) TO desk_api;
REVOKE ALL ON FUNCTION core.enter_teacher(p_person bigint, p_unit integer, p_number text, f jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.enter_teacher(p_person bigint, p_unit integer, p_number text, f jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.entry_of(p_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.entry_of(p_person bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.entry_of_number(p_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.entry_of_number(p_number text) TO desk_api;
REVOKE ALL ON FUNCTION core.expire_cases() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.expiry_days(p_state text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.expiry_mail(a core.application, p_template text, p_day date) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.figure_years() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.fill(p_text text, p_values jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.fill_deletion(app core.application, ac core.account) FROM PUBLIC;
GRANT ALL ON FUNCTION core.fill_deletion(app core.application, ac core.account) TO desk_api;
REVOKE ALL ON FUNCTION core.fold(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.fold(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.follow_account() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.follow_email() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.follow_hold() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.follow_holder() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.follow_roster() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.forbid_change() FROM PUBLIC;
GRANT ALL ON FUNCTION core.forbid_change() TO desk_api;
REVOKE ALL ON FUNCTION core.forbidden() FROM PUBLIC;
GRANT ALL ON FUNCTION core.forbidden() TO desk_api;
REVOKE ALL ON FUNCTION core.found_teachers(p_filter jsonb, p_after bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.found_teachers(p_filter jsonb, p_after bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.free_hold(p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.free_hold(p_application bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.han() FROM PUBLIC;
GRANT ALL ON FUNCTION core.han() TO desk_api;
REVOKE ALL ON FUNCTION core.has_letter(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.has_letter(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.has_lost(p text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.has_unseen(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.has_unseen(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.hash_consent() FROM PUBLIC;
GRANT ALL ON FUNCTION core.hash_consent() TO desk_api;
REVOKE ALL ON FUNCTION core.hash_of(content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.hash_of(content jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.hidden_figures(p_figures integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION core.hidden_figures(p_figures integer[]) TO desk_api;
REVOKE ALL ON FUNCTION core.identity_of(t core.teacher) FROM PUBLIC;
GRANT ALL ON FUNCTION core.identity_of(t core.teacher) TO desk_api;
REVOKE ALL ON FUNCTION core.idle_days() FROM PUBLIC;
GRANT ALL ON FUNCTION core.idle_days() TO desk_api;
REVOKE ALL ON FUNCTION core.ignorable() FROM PUBLIC;
GRANT ALL ON FUNCTION core.ignorable() TO desk_api;
GRANT SELECT ON TABLE core.roster_import_row TO desk_api;
REVOKE ALL ON FUNCTION core.import_rows(p_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.import_rows(p_id uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.insert_unit(w core.unit) FROM PUBLIC;
GRANT ALL ON FUNCTION core.insert_unit(w core.unit) TO desk_api;
REVOKE ALL ON FUNCTION core.invite_successor(p_account bigint, p_successor text, p_email text, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.invite_successor(p_account bigint, p_successor text, p_email text, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.is_alone(ac core.account) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.is_in_population(p_population text, p_group text, p_state text, p_title integer, p_employment integer) FROM PUBLIC;
GRANT ALL ON FUNCTION core.is_in_population(p_population text, p_group text, p_state text, p_title integer, p_employment integer) TO desk_api;
REVOKE ALL ON FUNCTION core.is_last_chief(ac core.account) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.is_last_move(m core.teacher_move, p_of_joins boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION core.is_last_move(m core.teacher_move, p_of_joins boolean) TO desk_api;
REVOKE ALL ON FUNCTION core.is_leave(p_kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.is_leave(p_kind text) TO desk_api;
REVOKE ALL ON FUNCTION core.is_merged(u core.unit) FROM PUBLIC;
GRANT ALL ON FUNCTION core.is_merged(u core.unit) TO desk_api;
REVOKE ALL ON FUNCTION core.is_plain(p text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.is_same_person(t core.teacher, f jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.is_same_person(t core.teacher, f jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.is_touched(r core.roster_import_row) FROM PUBLIC;
GRANT ALL ON FUNCTION core.is_touched(r core.roster_import_row) TO desk_api;
REVOKE ALL ON FUNCTION core.keep_closure() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.keep_override() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.keep_release(r core.release_request, p_number text, p_installation text, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.keep_release(r core.release_request, p_number text, p_installation text, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.keep_roster(p_unit integer, p_semester core.semester) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.keep_teacher_request(p_number text, f jsonb, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.keep_teacher_request(p_number text, f jsonb, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.least_desk() FROM PUBLIC;
GRANT ALL ON FUNCTION core.least_desk() TO desk_api;
REVOKE ALL ON FUNCTION core.leave_roster(t core.teacher, p_kind text, p_on date, p_back date) FROM PUBLIC;
GRANT ALL ON FUNCTION core.leave_roster(t core.teacher, p_kind text, p_on date, p_back date) TO desk_api;
REVOKE ALL ON FUNCTION core.lock_account(p_account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.lock_account(p_account bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.lock_checkin(p_unit integer, p_semester core.semester) FROM PUBLIC;
GRANT ALL ON FUNCTION core.lock_checkin(p_unit integer, p_semester core.semester) TO desk_api;
GRANT SELECT ON TABLE core.roster_import TO desk_api;
REVOKE ALL ON FUNCTION core.lock_import(p_id uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.lock_import(p_id uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.lock_move(p_move bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.lock_move(p_move bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.lock_own_account(p_account bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.lock_own_account(p_account bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.lock_teacher(p_teacher bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.lock_teacher(p_teacher bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.lock_unit(p_unit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION core.lock_unit(p_unit integer) TO desk_api;
REVOKE ALL ON FUNCTION core.lost() FROM PUBLIC;
GRANT ALL ON FUNCTION core.lost() TO desk_api;
REVOKE ALL ON FUNCTION core.mail_pause(p_tries integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.mail_queue() FROM PUBLIC;
GRANT ALL ON FUNCTION core.mail_queue() TO desk_api;
REVOKE ALL ON FUNCTION core.marks() FROM PUBLIC;
GRANT ALL ON FUNCTION core.marks() TO desk_api;
REVOKE ALL ON FUNCTION core.mask_name(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.mask_name(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.mask_national_id(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.mask_national_id(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.masked_address(p_address text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.may(a core.application) FROM PUBLIC;
GRANT ALL ON FUNCTION core.may(a core.application) TO desk_api;
REVOKE ALL ON FUNCTION core.may_have_been(p_lost text, p_whole text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.may_renumber(t core.teacher) FROM PUBLIC;
GRANT ALL ON FUNCTION core.may_renumber(t core.teacher) TO desk_api;
REVOKE ALL ON FUNCTION core.mend_unit(u core.unit, p_wanted jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.mend_unit(u core.unit, p_wanted jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.mended(p_unit integer, p_field text, p_held text, p_listed text, OUT value text, OUT warning text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.merge_rosters(p_from integer, p_into integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.merge_units(f core.unit, i core.unit, p_reason text, a auth.actor, OUT accounts bigint, OUT cases bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.merge_units(f core.unit, i core.unit, p_reason text, a auth.actor, OUT accounts bigint, OUT cases bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.move_cases() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.move_cases_of(u core.unit) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.name_letters() FROM PUBLIC;
GRANT ALL ON FUNCTION core.name_letters() TO desk_api;
REVOKE ALL ON FUNCTION core.name_marks() FROM PUBLIC;
GRANT ALL ON FUNCTION core.name_marks() TO desk_api;
REVOKE ALL ON FUNCTION core.national_id_ended(p text, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION core.national_id_ended(p text, p_day date) TO desk_api;
REVOKE ALL ON FUNCTION core.next_step(a core.application) FROM PUBLIC;
GRANT ALL ON FUNCTION core.next_step(a core.application) TO desk_api;
REVOKE ALL ON FUNCTION core.next_words(a core.application, p_desk text) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.note_import(p_import uuid, p_outcome text, p_was jsonb, p_teacher bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.note_import(p_import uuid, p_outcome text, p_was jsonb, p_teacher bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.note_roaming(p_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.note_roaming(p_person bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.note_unit(p_unit integer, p_action text, p_reason text, p_changes jsonb, a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION core.note_unit(p_unit integer, p_action text, p_reason text, p_changes jsonb, a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION core.obstacle_last_chief(ac core.account) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.obstacle_waiting_cases(ac core.account) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.open_account(p_application bigint, p_account_type text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.open_account(p_application bigint, p_account_type text) TO desk_api;
REVOKE ALL ON FUNCTION core.open_import(p_id uuid, p_unit integer, p_account bigint, p_name text, p_list text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.open_import(p_id uuid, p_unit integer, p_account bigint, p_name text, p_list text) TO desk_api;
REVOKE ALL ON FUNCTION core.open_of_deleted(app core.application) FROM PUBLIC;
GRANT ALL ON FUNCTION core.open_of_deleted(app core.application) TO desk_api;
REVOKE ALL ON FUNCTION core.open_teacher_account(r auth.teacher_request, t core.teacher) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.own_entry(p_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.own_entry(p_person bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.own_notes_of(t core.teacher) FROM PUBLIC;
GRANT ALL ON FUNCTION core.own_notes_of(t core.teacher) TO desk_api;
REVOKE ALL ON FUNCTION core.paper_counts(a core.application) FROM PUBLIC;
GRANT ALL ON FUNCTION core.paper_counts(a core.application) TO desk_api;
REVOKE ALL ON FUNCTION core.person_of(p_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.person_of(p_number text) TO desk_api;
REVOKE ALL ON FUNCTION core.place_hold(p_name text, p_person bigint, p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.place_hold(p_name text, p_person bigint, p_application bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.post(p_template text, p_address text, p_values jsonb, p_command uuid, p_application bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.post_account(p_template text, p_address text, ac core.account, p_by_unit integer, p_values jsonb, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.post_account(p_template text, p_address text, ac core.account, p_by_unit integer, p_values jsonb, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.post_deletion(p_template text, app core.application, p_how text, p_reason text, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.post_deletion(p_template text, app core.application, p_how text, p_reason text, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.post_listing(p_template text, l core.listing, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.post_listing(p_template text, l core.listing, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.post_own(p_template text, ac core.account, p_values jsonb, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.post_own(p_template text, ac core.account, p_values jsonb, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.post_release(p_template text, r core.release_request, p_reason text, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.post_release(p_template text, r core.release_request, p_reason text, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.post_result(p_template text, p_application bigint, p_account_type text, p_reason text, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.post_result(p_template text, p_application bigint, p_account_type text, p_reason text, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.post_school(p_template text, p_unit integer, p_values jsonb, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.post_school(p_template text, p_unit integer, p_values jsonb, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.reason_texts(p_keys text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION core.reason_texts(p_keys text[]) TO desk_api;
REVOKE ALL ON FUNCTION core.refuse(code text, key text, detail jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.refuse(code text, key text, detail jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.refuse_account(u core.unit, r jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.refuse_cell(field text, value text, p_min integer, p_max integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.refuse_field(field text, reason text, more jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.refuse_field(field text, reason text, more jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.refuse_unit(p_name text, p_address text, p_min integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.release_desk(r core.release_request) FROM PUBLIC;
GRANT ALL ON FUNCTION core.release_desk(r core.release_request) TO desk_api;
REVOKE ALL ON FUNCTION core.remind_idle() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.remind_roster(p_unit integer, p_semester core.semester, p_desk integer, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.remind_roster(p_unit integer, p_semester core.semester, p_desk integer, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.remind_unit(p_unit integer, p_standing text, p_desk integer, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.remind_unit(p_unit integer, p_standing text, p_desk integer, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.remove_accounts() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.renumber(t core.teacher, p_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.renumber(t core.teacher, p_number text) TO desk_api;
REVOKE ALL ON FUNCTION core.reopen_checkin(c core.checkin, p_by text, p_reason text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.reopen_checkin(c core.checkin, p_by text, p_reason text) TO desk_api;
REVOKE ALL ON FUNCTION core.reroute_case(p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.reroute_case(p_application bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.restorable_until(p_deleted_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION core.restorable_until(p_deleted_at timestamp with time zone) TO desk_api;
REVOKE ALL ON FUNCTION core.restore_account(ac core.account) FROM PUBLIC;
GRANT ALL ON FUNCTION core.restore_account(ac core.account) TO desk_api;
REVOKE ALL ON FUNCTION core.retire_catalogues() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.retry_mail(p_mail bigint, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.retry_mail(p_mail bigint, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.reviewer_by_rule(p_kind text, p_code text, p_county integer, p_scope text, OUT desk_id integer, OUT own_chief boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION core.reviewer_by_rule(p_kind text, p_code text, p_county integer, p_scope text, OUT desk_id integer, OUT own_chief boolean) TO desk_api;
REVOKE ALL ON FUNCTION core.reviewer_of(u core.unit, p_account_type text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.reviewer_of(u core.unit, p_account_type text) TO desk_api;
REVOKE ALL ON FUNCTION core.roster_changes(p_units integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION core.roster_changes(p_units integer[]) TO desk_api;
REVOKE ALL ON FUNCTION core.roster_day(p_semester core.semester) FROM PUBLIC;
GRANT ALL ON FUNCTION core.roster_day(p_semester core.semester) TO desk_api;
REVOKE ALL ON FUNCTION core.roster_desk(p_unit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION core.roster_desk(p_unit integer) TO desk_api;
REVOKE ALL ON FUNCTION core.roster_of(t core.teacher) FROM PUBLIC;
GRANT ALL ON FUNCTION core.roster_of(t core.teacher) TO desk_api;
REVOKE ALL ON FUNCTION core.roster_semesters(p_units integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION core.roster_semesters(p_units integer[]) TO desk_api;
REVOKE ALL ON FUNCTION core.roster_sums(p_units integer[], p_figure text, p_population text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.roster_sums(p_units integer[], p_figure text, p_population text) TO desk_api;
REVOKE ALL ON FUNCTION core.route(p_unit bigint, p_account_type text, OUT unit_id integer, OUT reviewer_id integer, OUT needs_unit_seal boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION core.route(p_unit bigint, p_account_type text, OUT unit_id integer, OUT reviewer_id integer, OUT needs_unit_seal boolean) TO desk_api;
REVOKE ALL ON FUNCTION core.row_of(r jsonb, p_place integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.school_of_code(p_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.school_of_code(p_code text) TO desk_api;
REVOKE ALL ON FUNCTION core.selectors() FROM PUBLIC;
GRANT ALL ON FUNCTION core.selectors() TO desk_api;
REVOKE ALL ON FUNCTION core.semester_name(p_semester core.semester) FROM PUBLIC;
GRANT ALL ON FUNCTION core.semester_name(p_semester core.semester) TO desk_api;
REVOKE ALL ON FUNCTION core.semester_of(p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION core.semester_of(p_day date) TO desk_api;
REVOKE ALL ON FUNCTION core.semester_start(p_semester core.semester) FROM PUBLIC;
GRANT ALL ON FUNCTION core.semester_start(p_semester core.semester) TO desk_api;
REVOKE ALL ON FUNCTION core.serial_text(p_serial bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.serial_text(p_serial bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.set_account_state(ac core.account, p_state text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.set_account_state(ac core.account, p_state text) TO desk_api;
REVOKE ALL ON FUNCTION core.set_catalogue(p_catalogue text, p_id bigint, f jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.set_catalogue(p_catalogue text, p_id bigint, f jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.set_reviewers(p_units integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION core.set_reviewers(p_units integer[]) TO desk_api;
REVOKE ALL ON FUNCTION core.set_teacher_account(t core.teacher, ac core.account, p_state text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.set_teacher_account(t core.teacher, ac core.account, p_state text) TO desk_api;
REVOKE ALL ON FUNCTION core.set_unit_eligible(u core.unit, p_eligible boolean, p_reason text, a auth.actor) FROM PUBLIC;
GRANT ALL ON FUNCTION core.set_unit_eligible(u core.unit, p_eligible boolean, p_reason text, a auth.actor) TO desk_api;
REVOKE ALL ON FUNCTION core.setting_int(p_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.setting_int(p_key text) TO desk_api;
REVOKE ALL ON FUNCTION core.settle_releases(p_person bigint, p_command uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.settling_desk(m core.teacher_move) FROM PUBLIC;
GRANT ALL ON FUNCTION core.settling_desk(m core.teacher_move) TO desk_api;
REVOKE ALL ON FUNCTION core.sex_of_national_id(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.sex_of_national_id(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.sign_of_name(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.sign_of_name(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.smallest_figure() FROM PUBLIC;
GRANT ALL ON FUNCTION core.smallest_figure() TO desk_api;
REVOKE ALL ON FUNCTION core.stand_as(t core.teacher, s jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION core.stand_as(t core.teacher, s jsonb) TO desk_api;
REVOKE ALL ON FUNCTION core.standing_of(t core.teacher) FROM PUBLIC;
GRANT ALL ON FUNCTION core.standing_of(t core.teacher) TO desk_api;
REVOKE ALL ON FUNCTION core.surface() FROM PUBLIC;
GRANT ALL ON FUNCTION core.surface() TO desk_api;
REVOKE ALL ON FUNCTION core.sweep() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.sweep_listings() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.sweep_releases() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.take_account(u core.unit, r jsonb, p_person bigint, p_import integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.take_back_account(p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.take_back_account(p_application bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.take_missed_rosters() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.take_teacher(p_import uuid, u core.unit, r jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.taking_over(app core.application, p_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.taking_over(app core.application, p_name text) TO desk_api;
REVOKE ALL ON FUNCTION core.teacher_account(p_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.teacher_account(p_person bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.teacher_of_number(p_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.teacher_of_number(p_number text) TO desk_api;
REVOKE ALL ON FUNCTION core.tell_holder(r core.release_request, p_command uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.tell_taken_over(app core.application, p_command uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION core.tell_taken_over(app core.application, p_command uuid) TO desk_api;
REVOKE ALL ON FUNCTION core.tell_undeliverable(p_mail bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.the_import(p_import integer, p_open boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.today() FROM PUBLIC;
GRANT ALL ON FUNCTION core.today() TO desk_api;
REVOKE ALL ON FUNCTION core.turn_rosters() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.unconfirmed(p_unit integer, p_semester core.semester) FROM PUBLIC;
GRANT ALL ON FUNCTION core.unconfirmed(p_unit integer, p_semester core.semester) TO desk_api;
REVOKE ALL ON FUNCTION core.undo_entry(r core.roster_import_row, p_by text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.undo_entry(r core.roster_import_row, p_by text) TO desk_api;
REVOKE ALL ON FUNCTION core.unified(p text) FROM PUBLIC;
GRANT ALL ON FUNCTION core.unified(p text) TO desk_api;
REVOKE ALL ON FUNCTION core.unit_changes(p_before jsonb, p_after jsonb, p_listed text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.unit_doubts(w core.unit) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.unit_facts() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.unit_fault(w core.unit) FROM PUBLIC;
GRANT ALL ON FUNCTION core.unit_fault(w core.unit) TO desk_api;
REVOKE ALL ON FUNCTION core.unit_obstacles(p_unit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION core.unit_obstacles(p_unit integer) TO desk_api;
REVOKE ALL ON FUNCTION core.unknown_verifier() FROM PUBLIC;
REVOKE ALL ON FUNCTION core.utc(t timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION core.utc(t timestamp with time zone) TO desk_api;
REVOKE ALL ON FUNCTION core.waiting_at_unit(p_unit integer, OUT accounts bigint, OUT cases bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION core.wanted_fields(body jsonb, now_is jsonb, p_free text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION core.wanted_fields(body jsonb, now_is jsonb, p_free text[]) TO desk_api;
REVOKE ALL ON FUNCTION core.whole_entry_of(t core.teacher) FROM PUBLIC;
GRANT ALL ON FUNCTION core.whole_entry_of(t core.teacher) TO desk_api;
REVOKE ALL ON FUNCTION core.whole_id(p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.whole_id(p_application bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.whole_teacher_id(p_teacher bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION core.whole_teacher_id(p_teacher bigint) TO desk_api;
REVOKE ALL ON FUNCTION core.whole_teacher_ids(p_teachers bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION core.whole_teacher_ids(p_teachers bigint[]) TO desk_api;
REVOKE ALL ON FUNCTION ext.armor(bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.armor(bytea) TO desk_core;
REVOKE ALL ON FUNCTION ext.armor(bytea, text[], text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.armor(bytea, text[], text[]) TO desk_core;
REVOKE ALL ON FUNCTION ext.crypt(text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.crypt(text, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.dearmor(text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.dearmor(text) TO desk_core;
REVOKE ALL ON FUNCTION ext.decrypt(bytea, bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.decrypt(bytea, bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.decrypt_iv(bytea, bytea, bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.decrypt_iv(bytea, bytea, bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.digest(bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.digest(bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.digest(text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.digest(text, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.encrypt(bytea, bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.encrypt(bytea, bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.encrypt_iv(bytea, bytea, bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.encrypt_iv(bytea, bytea, bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.gen_random_uuid() FROM PUBLIC;
GRANT ALL ON FUNCTION ext.gen_random_uuid() TO desk_core;
REVOKE ALL ON FUNCTION ext.gen_salt(text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.gen_salt(text) TO desk_core;
REVOKE ALL ON FUNCTION ext.gen_salt(text, integer) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.gen_salt(text, integer) TO desk_core;
REVOKE ALL ON FUNCTION ext.hmac(bytea, bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.hmac(bytea, bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.hmac(text, text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.hmac(text, text, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_armor_headers(text, OUT key text, OUT value text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_armor_headers(text, OUT key text, OUT value text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_key_id(bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_key_id(bytea) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_decrypt(bytea, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_decrypt(bytea, bytea) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_decrypt(bytea, bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_decrypt(bytea, bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_decrypt(bytea, bytea, text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_decrypt(bytea, bytea, text, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_decrypt_bytea(bytea, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_decrypt_bytea(bytea, bytea) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_decrypt_bytea(bytea, bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_decrypt_bytea(bytea, bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_decrypt_bytea(bytea, bytea, text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_decrypt_bytea(bytea, bytea, text, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_encrypt(text, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_encrypt(text, bytea) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_encrypt(text, bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_encrypt(text, bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_encrypt_bytea(bytea, bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_encrypt_bytea(bytea, bytea) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_pub_encrypt_bytea(bytea, bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_pub_encrypt_bytea(bytea, bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_sym_decrypt(bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_sym_decrypt(bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_sym_decrypt(bytea, text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_sym_decrypt(bytea, text, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_sym_decrypt_bytea(bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_sym_decrypt_bytea(bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_sym_decrypt_bytea(bytea, text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_sym_decrypt_bytea(bytea, text, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_sym_encrypt(text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_sym_encrypt(text, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_sym_encrypt(text, text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_sym_encrypt(text, text, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_sym_encrypt_bytea(bytea, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_sym_encrypt_bytea(bytea, text) TO desk_core;
REVOKE ALL ON FUNCTION ext.pgp_sym_encrypt_bytea(bytea, text, text) FROM PUBLIC;
GRANT ALL ON FUNCTION ext.pgp_sym_encrypt_bytea(bytea, text, text) TO desk_core;
REVOKE ALL ON FUNCTION sync.cursor() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.cursor() TO desk_api;
REVOKE ALL ON FUNCTION sync.cursor_xid(p_cursor text, p_now text) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.cursor_xid(p_cursor text, p_now text) TO desk_api;
REVOKE ALL ON FUNCTION sync.docs(p_account_type text, p_tab text, p_pks bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.docs(p_account_type text, p_tab text, p_pks bigint[]) TO desk_api;
REVOKE ALL ON FUNCTION sync.log_account() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_account_event() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_application() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_catalogue_event() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_change(p_unit integer, p_person bigint, p_tab text, p_op "char", p_pk bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_checkin() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_evidence() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_listing() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_part() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_phone_call() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_public() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_release() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_releases_of_unit() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_roster(p_unit integer, p_tab text, p_op "char", p_pk bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_teacher() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_teacher_event() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_teacher_move() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_unit_event() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.log_unit_reminder() FROM PUBLIC;
REVOKE ALL ON FUNCTION sync.my_changes(p_since xid8, p_below integer[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.my_changes(p_since xid8, p_below integer[]) TO desk_api;
REVOKE ALL ON FUNCTION sync.public_changes(p_since xid8) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.public_changes(p_since xid8) TO desk_api;
REVOKE ALL ON FUNCTION sync.public_docs(p_tab text, p_pks bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sync.public_docs(p_tab text, p_pks bigint[]) TO desk_api;
REVOKE ALL ON FUNCTION sync.timeline() FROM PUBLIC;
GRANT ALL ON FUNCTION sync.timeline() TO desk_api;
GRANT USAGE ON SEQUENCE audit.beyond_rights TO desk_api;
GRANT SELECT,INSERT ON TABLE auth.case_secret TO desk_api;
GRANT SELECT ON TABLE auth.command_right TO desk_api;
GRANT SELECT,INSERT,UPDATE ON TABLE auth.session TO desk_api;
GRANT SELECT ON TABLE auth.visibility TO desk_api;
GRANT SELECT ON TABLE cmd.constraint_refusal TO desk_api;
GRANT SELECT ON TABLE cmd.kind TO desk_api;
GRANT SELECT,INSERT ON TABLE core.account_event TO desk_api;
GRANT SELECT,INSERT ON TABLE core.application_consent TO desk_api;
GRANT USAGE ON SEQUENCE core.application_id_seq TO desk_api;
GRANT SELECT,INSERT ON TABLE core.application_revision TO desk_api;
GRANT UPDATE(copies) ON TABLE core.application_revision TO desk_api;
GRANT USAGE ON SEQUENCE core.application_serial TO desk_api;
GRANT SELECT ON TABLE core.consent TO desk_api;
GRANT SELECT,INSERT ON TABLE core.decision TO desk_api;
GRANT SELECT ON TABLE core.desk TO desk_api;
GRANT SELECT ON TABLE core.district TO desk_api;
GRANT SELECT ON TABLE core.folding TO desk_api;
GRANT SELECT ON TABLE core.job_title TO desk_api;
GRANT USAGE ON SEQUENCE core.listing_id_seq TO desk_api;
GRANT SELECT ON TABLE core.phone_area TO desk_api;
GRANT SELECT,INSERT ON TABLE core.phone_call TO desk_api;
GRANT SELECT ON TABLE core.return_reason TO desk_api;
GRANT SELECT ON TABLE core.reviewer_override TO desk_api;
GRANT SELECT ON TABLE core.reviewer_rule TO desk_api;
GRANT SELECT ON TABLE core.roster_filter TO desk_api;
GRANT SELECT ON TABLE core.roster_word TO desk_api;
GRANT SELECT,INSERT,UPDATE ON TABLE core.scan TO desk_api;
GRANT SELECT ON TABLE core.setting TO desk_api;
GRANT SELECT ON TABLE core.subject TO desk_api;
GRANT SELECT ON TABLE core.teacher_event TO desk_api;
GRANT SELECT ON TABLE core.teacher_title TO desk_api;
GRANT SELECT ON TABLE core.teaching_stage TO desk_api;
GRANT SELECT ON TABLE core.unit_closure TO desk_api;
GRANT SELECT ON TABLE core.unit_code TO desk_api;
GRANT SELECT ON TABLE core.unit_event TO desk_api;
GRANT SELECT ON TABLE core.unit_kind TO desk_api;
GRANT SELECT,INSERT ON TABLE core.unit_reminder TO desk_api;
GRANT SELECT ON TABLE feed.account TO desk_api;
GRANT SELECT ON TABLE feed.account_event TO desk_api;
GRANT SELECT ON TABLE feed.application TO desk_api;
GRANT SELECT ON TABLE feed.catalogue_event TO desk_api;
GRANT SELECT ON TABLE feed.checkin TO desk_api;
GRANT SELECT ON TABLE feed.consent TO desk_api;
GRANT SELECT ON TABLE feed.county TO desk_api;
GRANT SELECT ON TABLE feed.decision TO desk_api;
GRANT SELECT ON TABLE feed.desk TO desk_api;
GRANT SELECT ON TABLE feed.district TO desk_api;
GRANT SELECT ON TABLE feed.job_title TO desk_api;
GRANT SELECT ON TABLE feed.listing TO desk_api;
GRANT SELECT ON TABLE feed.phone_call TO desk_api;
GRANT SELECT ON TABLE feed.release_request TO desk_api;
GRANT SELECT ON TABLE feed.return_reason TO desk_api;
GRANT SELECT ON TABLE feed.roster_filter TO desk_api;
GRANT SELECT ON TABLE feed.roster_word TO desk_api;
GRANT SELECT ON TABLE feed.scan TO desk_api;
GRANT SELECT ON TABLE feed.subject TO desk_api;
GRANT SELECT ON TABLE feed.teacher TO desk_api;
GRANT SELECT ON TABLE feed.teacher_event TO desk_api;
GRANT SELECT ON TABLE feed.teacher_move TO desk_api;
GRANT SELECT ON TABLE feed.teacher_title TO desk_api;
GRANT SELECT ON TABLE feed.teaching_stage TO desk_api;
GRANT SELECT ON TABLE feed.unit TO desk_api;
GRANT SELECT ON TABLE feed.unit_event TO desk_api;
GRANT SELECT ON TABLE feed.unit_kind TO desk_api;
GRANT SELECT ON TABLE feed.unit_reminder TO desk_api;
GRANT SELECT ON TABLE sync.centre TO desk_api;
GRANT SELECT ON TABLE sync.change TO desk_api;
GRANT SELECT ON TABLE sync.tab TO desk_api;
ALTER DEFAULT PRIVILEGES FOR ROLE desk_owner REVOKE ALL ON TYPES  FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE desk_owner GRANT ALL ON TYPES  TO desk_core;
ALTER DEFAULT PRIVILEGES FOR ROLE admin REVOKE ALL ON FUNCTIONS  FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE desk_api REVOKE ALL ON FUNCTIONS  FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE desk_owner REVOKE ALL ON FUNCTIONS  FROM PUBLIC;
