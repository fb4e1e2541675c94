-- SPDX-License-Identifier: GPL-3.0-or-later
-- 結案提醒 (M11): an organiser hears of a list that is due so many days after the course was over and when it is due (setting
-- list_remind_days); of one that is overdue its 總負責人 hears too, and then the desk (settings list_escalate_days, list_escalate_desk_days).
set local role desk_owner;

-- The last step that a list has come to; null: none yet. Late ones are told once of where they are, not of all that they passed.
create or replace function core.list_step(c core.course, p_today date) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    over  int := p_today - c.due_on;
    since int := p_today - c.date_to;
begin
    return case
        when over >= core.setting_int('list_escalate_desk_days') then 'over:desk'
        when over >= core.setting_int('list_escalate_days') then 'over:chief'
        when over >= 0 then 'due'
        else (select 'remind:' || max(d::int)
            from unnest(string_to_array((select s.value from core.setting s where s.key = 'list_remind_days'), ',')) d
            where d::int <= since) end;
end $$;

create or replace function core.remind_list(c core.course, p_step text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare template text := case when p_step like 'remind:%' then 'list.due' when p_step = 'due' then 'list.due_today' else 'list.overdue' end;
begin
    insert into core.list_reminder(course_id, due_on, step) values (c.id, c.due_on, p_step);
    perform core.post_course(template, c, greatest(core.today() - c.due_on, 0)::text, null);
    if p_step like 'over:%' then
        perform core.post(template, a.email, core.course_said(c) || jsonb_build_object('name', a.name, 'reason',
                (core.today() - c.due_on)::text), null, null)
            from core.account a where a.unit_id = c.unit_id and a.account_type = 'chief_manager' and a.state = 'open'
                and a.id not in (select p.id from core.course_people(c) p);
    end if;
    if p_step = 'over:desk' then perform core.post_course_desk(template, c, (core.today() - c.due_on)::text, null); end if;
end $$;

create or replace function core.remind_lists() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c core.course;
    n int := 0;
begin
    for c in select x.* from core.course x cross join lateral (select core.list_step(x, core.today()) as step offset 0) s
             where x.state in ('list_due', 'list_returned') and s.step is not null
               and not exists (select from core.list_reminder m where m.course_id = x.id and m.due_on = x.due_on and m.step = s.step)
             order by x.due_on, x.id limit 10000 loop
        perform core.remind_list(c, core.list_step(c, core.today()));
        n := n + 1;
    end loop;
    return jsonb_build_object('lists_reminded', n);
end $$;
reset role;
