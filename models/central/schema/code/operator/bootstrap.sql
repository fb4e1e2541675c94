-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first account of a unit, made by the operator.
set local role desk_owner;

create or replace function admin.bootstrap(unit_code text, account jsonb, verifier jsonb, one_time boolean) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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

grant execute on function admin.bootstrap(text, jsonb, jsonb, boolean) to desk_admin;
reset role;
