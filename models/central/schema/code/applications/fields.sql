-- SPDX-License-Identifier: GPL-3.0-or-later
-- Every value a person fills into 表2-1, as far as it can be judged by itself.
set local role desk_owner;

-- Those by which a person is reached, and what they are at their unit: of an account they can be changed later.
create or replace function core.check_contact(f jsonb) returns void
language plpgsql as $$
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

create or replace function core.check_fields(f jsonb) returns void
language plpgsql as $$
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

grant execute on function core.check_contact(jsonb), core.check_fields(jsonb) to desk_api;
reset role;
