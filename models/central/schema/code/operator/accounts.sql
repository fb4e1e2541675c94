-- SPDX-License-Identifier: GPL-3.0-or-later
-- Day one: the accounts of the site before, from a list. What is taken in is nobody's to see until the operator releases it;
-- then each person is mailed and sets a password with a code that goes to the address on record (auth/recover.sql). One
-- import is undone whole, as long as nobody has done anything with an account of it.
set local role desk_owner;

-- Null, or why a row makes no account.
create or replace function core.refuse_account(u core.unit, r jsonb) returns text
language plpgsql stable as $$
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

-- What of an account that is there is another in the list; empty: nothing.
create or replace function core.differs(ac core.account, u core.unit, r jsonb) returns text
language sql stable as $$
    select concat_ws('、', case when ac.unit_id <> u.id then '單位' end, case when ac.account_type <> r ->> 'account_type' then '帳號類型' end,
        case when ac.name <> r ->> 'name' then '姓名' end, case when ac.email <> r ->> 'email' then 'E-Mail' end,
        case when ac.phone <> r ->> 'phone' then '聯絡電話' end)
$$;

-- An account with a password that nobody knows.
create or replace function core.take_account(u core.unit, r jsonb, p_person bigint, p_import int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_id bigint;
begin
    insert into core.account(account_name, person_id, name, account_type, unit_id, job_title, phone, fax, email, state, import_id)
        values (r ->> 'account_name', p_person, r ->> 'name', r ->> 'account_type', u.id, r ->> 'job_title', r ->> 'phone', r ->> 'fax',
                r ->> 'email', 'imported', p_import) returning id into v_id;
    insert into core.hold(name_key, person_id, account_id) values (lower(r ->> 'account_name'), p_person, v_id);
    insert into auth.credential(account_id, login, salt, opslimit, memlimit, stored_key, server_key)
        values (v_id, lower(r ->> 'account_name'), ext.gen_random_bytes(16), 3, 67108864, ext.gen_random_bytes(32), ext.gen_random_bytes(32));
end $$;

-- rows: [{row, code, account_type, account_name, name, national_id, email, phone, fax, job_title}], as they are stored. An
-- account that is there already is not changed: what is different in it is the reason.
create or replace function admin.import_accounts(rows jsonb) returns table("row" int, outcome text, reason text, warning text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
end $$;

-- activated: in which somebody has set a password.
create or replace function admin.account_imports()
returns table(id int, at timestamptz, accounts bigint, activated bigint, released_at timestamptz, undone_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select i.id, i.at, count(a.id), count(a.id) filter (where c.generation > 1), i.released_at, i.undone_at
    from core.account_import i left join core.account a on a.import_id = i.id left join auth.credential c on c.account_id = a.id
    group by i.id order by i.id
$$;

-- An import that has neither been undone nor, where p_open, released. Raises KD046, KD047.
create or replace function core.the_import(p_import int, p_open boolean) returns core.account_import
language plpgsql as $$
declare i core.account_import;
begin
    select * into i from core.account_import x where x.id = p_import for update;
    if i.id is null then perform core.refuse('KD046', 'import.unknown'); end if;
    if i.undone_at is not null or p_open and i.released_at is not null then
        perform core.refuse('KD047', 'import.state', jsonb_build_object('state', case when i.undone_at is null then 'released' else 'undone' end));
    end if;
    return i;
end $$;

-- Opens the accounts and tells each person. Two mails a second: codes are not kept waiting by a whole country.
create or replace function admin.release_accounts(import int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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

-- Takes an import back: its accounts, the people who have nothing else here, the mails that have not gone. Raises KD048 when
-- somebody has set a password, or anything has been done with one of the accounts; then all of it stays.
create or replace function admin.undo_accounts(import int) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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

create policy owner_all on core.account_import to desk_owner using (true) with check (true);
grant execute on function admin.import_accounts(jsonb), admin.account_imports(), admin.release_accounts(int), admin.undo_accounts(int) to desk_admin;
reset role;
