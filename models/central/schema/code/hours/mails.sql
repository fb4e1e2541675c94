-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is mailed about lists: to whoever looks at one next, and when one comes back; and to people what they were awarded, a mail a day.
set local role desk_owner;

-- A list that the unit's own 總負責人 looks at: they are told. A desk hears of all that wait, once a day.
create or replace function core.post_list_submitted(c core.course, v core.list_version, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if v.review <> 'own' then return; end if;
    perform core.post('list.own', a.email, core.course_said(c) || jsonb_build_object('name', a.name, 'by', v.by_name), p_command, null)
        from core.account a where a.unit_id = c.unit_id and a.account_type = 'chief_manager' and a.state = 'open'
            and core.list_hand(v, c, a.person_id) is null;
end $$;

-- Who has decided on a list and is to be asked about it: its desk, or whoever of the own unit.
create or replace function core.list_judge(v core.list_version, a auth.actor) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if v.review <> 'own' then return '{}'::jsonb; end if;
    return (select jsonb_build_object('desk', u.name || ' ' || ac.name, 'desk_phone', coalesce(nullif(ac.phone, ''), nullif(u.phone, ''), '（未登錄）'))
        from core.account ac join core.unit u on u.id = ac.unit_id where ac.id = a.account_id);
end $$;

create or replace function core.post_list_returned(v core.list_version, c core.course, p_reason text, p_rows jsonb, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare lines text := (select string_agg('　・第 ' || (x ->> 'no') || ' 列：' || (x ->> 'reason'), e'\n' order by n)
    from jsonb_array_elements(p_rows) with ordinality y(x, n) where n <= 50);
begin
    perform core.post_course('list.return', c, concat_ws(e'\n', nullif(p_reason, ''), lines), a.command_id, core.list_judge(v, a));
end $$;

-- Once a day a desk hears how many lists wait for it.
create or replace function core.tell_desks_of_lists() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object('desks_told_of_lists', core.tell_desk('list.waiting', (select jsonb_agg(w) from (
        select c.reviewer_unit_id as desk, count(*) as waiting, count(*) filter (where core.review_by(v.at) < core.today()) as late
        from core.list_version v join core.course c on c.id = v.course_id
        where v.state = 'submitted' and v.review = 'centre'
        group by c.reviewer_unit_id) w)));
end $$;

-- Where a person is reached: at the own teacher account, else as the school has it; null: nowhere.
create or replace function core.awarded_mailbox(p_person bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return nullif(coalesce((select a.email from core.account a where a.person_id = p_person and a.account_type = 'teacher'
            and a.state = 'open' limit 1),
        (select t.email from core.teacher t where t.person_id = p_person and t.state <> 'left')), '');
end $$;

create or replace function core.hours_said(p_kind text, p_hours numeric) returns text
language sql immutable as $$
    select case p_kind when 'lecture' then '講師時數 ' else '' end || trim_scale(p_hours) || case p_kind when 'credits' then ' 學分' else ' 小時' end
$$;

-- What somebody was awarded, a line a course.
create or replace function core.award_line(w core.award) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select '・' || c.number || '　' || c.title || '（' || u.name || '）　'
            || case when not w.passed then '未通過' else core.hours_said(w.kind, w.hours) end
        from core.course c join core.unit u on u.id = c.unit_id where c.id = w.course_id);
end $$;

-- 時數核定通知: what has been awarded since, in one mail a person; who is reached nowhere is not asked about again.
create or replace function core.tell_awards() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    p    record;
    mail text;
    n    int := 0;
begin
    for p in select w.person_id, array_agg(w.id) as ids, string_agg(core.award_line(w), e'\n' order by w.confirmed_at, w.id) as lines,
                 count(*) as courses
             from core.award w where w.told_at is null and w.superseded_by is null group by w.person_id order by w.person_id limit 20000 loop
        mail := case when core.wants_notice(p.person_id, 'award.confirmed') then core.awarded_mailbox(p.person_id) end;
        if mail is not null then
            perform core.post('award.confirmed', mail, jsonb_build_object('lines', p.lines, 'courses', p.courses,
                'name', coalesce((select t.name from core.teacher t where t.person_id = p.person_id), '您')), null, null);
            n := n + 1;
        end if;
        update core.award w set told_at = now() where w.id = any (p.ids);
    end loop;
    update core.award w set told_at = now() where w.told_at is null and w.superseded_by is not null;
    return jsonb_build_object('awards_told', n);
end $$;

grant execute on function core.post_list_submitted(core.course, core.list_version, uuid),
    core.post_list_returned(core.list_version, core.course, text, jsonb, auth.actor) to desk_api;
reset role;
