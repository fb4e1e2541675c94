-- SPDX-License-Identifier: GPL-3.0-or-later
-- 身份切換 and 編輯帳號個人資料: what the level above changes in an account that stays.
set local role desk_owner;

-- What of an account can be changed.
create or replace function core.contact_of(ac core.account) returns jsonb
language sql immutable as $$
    select jsonb_build_object('job_title', ac.job_title, 'phone', ac.phone, 'fax', ac.fax, 'email', ac.email)
$$;

-- In the order of the form, as a mail names them.
create or replace function core.contact_words(p_fields jsonb) returns text
language sql immutable as $$
    select string_agg(w.word, '、' order by w.ord)
    from (values ('job_title', '職稱', 1), ('phone', '聯絡電話', 2), ('fax', '傳真電話', 3), ('email', 'E-Mail', 4)) w(field, word, ord)
    where p_fields ? w.field
$$;

create or replace function core.change_account(p_account bigint, p_account_type text, p_contact jsonb) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.account x set account_type = p_account_type, job_title = p_contact ->> 'job_title', phone = p_contact ->> 'phone',
        fax = p_contact ->> 'fax', email = p_contact ->> 'email', row_version = x.row_version + 1 where x.id = p_account
$$;

grant execute on function core.contact_of(core.account), core.contact_words(jsonb),
    core.change_account(bigint, text, jsonb) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.account_switch(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
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

-- Two that change different fields of one account do not get in each other's way: each field is compared with what was seen.
create or replace function cmd.account_edit(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
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
reset role;
