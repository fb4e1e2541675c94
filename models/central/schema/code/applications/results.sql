-- SPDX-License-Identifier: GPL-3.0-or-later
-- The mail about a result on a case.
set local role desk_owner;

create or replace function core.account_type_words(p text) returns text
language sql immutable as $$
    select case p when 'chief_manager' then '總負責人' when 'contact' then '連絡人' when 'operator' then '作業人員'
                  when 'reviewer' then '審核人員' end
$$;

create or replace function core.post_result(p_template text, p_application bigint, p_account_type text, p_reason text, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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

grant execute on function core.account_type_words(text), core.post_result(text, bigint, text, text, uuid) to desk_api;
reset role;
