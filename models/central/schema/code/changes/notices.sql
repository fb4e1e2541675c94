-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is mailed about changes: to those enrolled, to the organiser, and to the desk.
set local role desk_owner;

-- What a form says of a field, for whoever reads a mail: when and where, and how it is called. The rest is read on the course's page.
create or replace function core.change_said(p_field text, p_value jsonb) returns text
language sql immutable as $$
    select case
        when p_field = 'sessions' then (select string_agg(e'\n　　' || replace(s ->> 'date', '-', '/') || ' ' || (s ->> 'from') || '－' || (s ->> 'to')
            || coalesce('　' || nullif(s ->> 'room', ''), ''), '' order by n) from jsonb_array_elements(p_value) with ordinality x(s, n))
        when p_field in ('title', 'online_url') then p_value #>> '{}'
        when p_field in ('hours', 'fee') then p_value #>> '{}'
        when p_field in ('reg_from', 'reg_to') then replace(p_value #>> '{}', '-', '/') end
$$;

-- The fields of items, each with what the form says of it now; where 線上教室 is, is for those accepted.
create or replace function core.change_lines(c core.course, p_items bigint[], p_accepted boolean) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare b jsonb := core.present_form(c);
begin
    return (select coalesce(string_agg('・' || x.label || coalesce('：' || nullif(x.said, ''), ''), e'\n' order by x.first), '') from (
        select l.label, min(i.id) as first, min(case when i.field = 'venue' then core.place_said(b)
            when i.field = 'online_url' and not p_accepted then '錄取後可查詢'
            else core.change_said(i.field, b -> i.field) end) as said
        from core.course_change_item i, lateral (select min(r.label) as label from core.change_rule r
            where split_part(r.field, '.', 1) = i.field) l
        where i.id = any (p_items) group by l.label) x);
end $$;

-- When, where and how it is held is told always, the rest where the organiser has not said otherwise (線上報名設定, 通知).
create or replace function core.change_is_told(p_course bigint, p_items bigint[]) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.course_change_item i where i.id = any (p_items)
            and i.field in ('sessions', 'mode', 'county_id', 'district_id', 'venue', 'venue_id', 'online_url', 'hours', 'fee'))
        or coalesce((select r.settings -> 'mails' ? 'change' from core.registration r where r.course_id = p_course), true);
end $$;

-- To those enrolled: what holds now and concerns them. p_when: held, by the command itself; decided, by the desk. How many are told.
create or replace function core.tell_of_change(c core.course, p_change bigint, p_when text, p_command uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    items bigint[];
    said  jsonb;
    lines  text;
    others text;
    n     int := 0;
    p     record;
begin
    select array_agg(i.id) into items from core.course_change_item i where i.change_id = p_change and i.notice and case p_when
        when 'held' then i.state = 'held' or i.in_force
        else i.state = 'approved' and not i.in_force or i.state = 'rejected' and i.in_force end;
    if items is null or not core.change_is_told(c.id, items) then return 0; end if;
    said := core.course_said(c) || jsonb_build_object('contact', core.contact_said(core.present_form(c), c.unit_id),
        'reason', (select coalesce(nullif(h.reason, ''), '（無）') from core.course_change h where h.id = p_change));
    lines := core.change_lines(c, items, true);
    others := core.change_lines(c, items, false);
    for p in select e.name, core.enrolled_mailbox(e) as email, core.knows_seat(e) as accepted
             from core.concerned(c.id) e loop
        continue when p.email is null;
        perform core.post('change.notice', p.email, said || jsonb_build_object('name', p.name, 'changes', case when p.accepted then lines
            else others end), p_command, null);
        n := n + 1;
    end loop;
    update core.course_change h set told = h.told + n where h.id = p_change and n > 0;
    return n;
end $$;

-- To the organiser: what was decided of each field.
create or replace function core.post_change_result(c core.course, p_change bigint, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    h  core.course_change;
    ac core.account;
    said jsonb;
begin
    select * into h from core.course_change x where x.id = p_change;
    said := core.course_said(c) || jsonb_build_object('reason', coalesce(nullif(h.decision, ''), '（無）'), 'verdicts', (
        select string_agg('・' || l.label || '：' || case i.state when 'approved' then '同意' else '不同意' end
            || coalesce('（' || nullif(i.decision, '') || '）', ''), e'\n' order by i.id)
        from core.course_change_item i, lateral (select min(r.label) as label from core.change_rule r where split_part(r.field, '.', 1) = i.field) l
        where i.change_id = h.id and i.state in ('approved', 'rejected')));
    for ac in select * from core.course_people(c) loop
        perform core.post('change.decide', ac.email, said || jsonb_build_object('name', ac.name), p_command, null);
    end loop;
end $$;

-- Once a day a desk hears how many changes wait for it.
create or replace function core.tell_desks_of_changes() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object('desks_told_of_changes', core.tell_desk('change.waiting', (select jsonb_agg(w) from (
        select c.reviewer_unit_id as desk, count(*) as waiting,
            to_char(min(least(core.review_by(h.at), (h.lapses_at at time zone 'Asia/Taipei')::date)), 'YYYY/MM/DD') as wanted
        from core.course_change h join core.course c on c.id = h.course_id
        where h.state = 'submitted' and h.lapses_at > now()
        group by c.reviewer_unit_id) w)));
end $$;

grant execute on function core.tell_of_change(core.course, bigint, text, uuid), core.post_change_result(core.course, bigint, uuid) to desk_api;
reset role;
