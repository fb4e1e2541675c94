-- SPDX-License-Identifier: GPL-3.0-or-later
-- A case for which nobody does what is next ends by itself: it holds a national ID and an account name, and whoever made it
-- may have made it with those of somebody else. Counted from the last change; a paper that lies in the case as a scan is the
-- desk's to deal with, and keeps it alive. A mail says so a week before, another when it has happened; both stand in the
-- case's history, done by nobody.
set local role desk_owner;

-- Days after which a case in this state ends; null: never.
create or replace function core.expiry_days(p_state text) returns int
language sql stable as $$
    select nullif(case when p_state in ('awaiting_paper', 'returned') then core.setting_int('case_expiry_days')
                       when p_state = 'awaiting_opening' then core.setting_int('opening_expiry_days') end, 0)
$$;

create or replace function core.expiry_mail(a core.application, p_template text, p_day date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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

-- Reminds of cases that are about to end and ends those that were reminded of in time. Cases that somebody works on just now
-- are left for the next day. Says how many of each.
create or replace function core.expire_cases() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
reset role;
