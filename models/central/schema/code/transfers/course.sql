-- SPDX-License-Identifier: GPL-3.0-or-later
-- 本月將轉送／未轉送原因 of one course, for whoever runs it: whose hours go where, when, and why those of others do not. Of a consent it
-- says only that it was not given; what the other side has written is shown without whole numbers.
set local role desk_owner;

-- 轉送日: the fifteenth on which 教保 confirmed then is passed on. The other targets take the next batch, whenever it is made.
create or replace function core.transfer_day(p_target text, p_due timestamptz) returns date
language sql stable as $$
    select case p_target when 'preschool' then (date_trunc('month', d.day::timestamp)
        + case when extract(day from d.day) >= 15 then interval '1 month' else interval '0' end)::date + 14 end
    from (select (p_due at time zone 'Asia/Taipei')::date as day) d
$$;

-- To which of the targets a course is passed on, as its form stands.
create or replace function core.transfer_targets(c core.course) returns table(target text, asked boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare b jsonb;
begin
    select r.body into b from core.course_revision r where r.course_id = c.id and r.revision = c.revision;
    return query values ('civil', coalesce(jsonb_typeof(b -> 'civil') = 'object', false)),
        ('environment', coalesce(jsonb_typeof(b -> 'environment') = 'object', false)),
        ('preschool', exists (select from core.course_tag t where b -> 'tags' ? t.code and t.transfer = 'preschool'));
end $$;

-- The row of each target, part and direction that holds. What was taken back and is done with is history; what one said no to is none of
-- a person's rows any more where others of it are under way.
create or replace function core.course_items(p_course bigint) returns setof core.transfer_item
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query select x.* from (select distinct on (i.person_id, i.target, i.part, i.action) i.* from core.transfer_item i
            where i.course_id = p_course and i.reason_key <> 'again' order by i.person_id, i.target, i.part, i.action, i.id desc) x
        where not (x.action = 'remove' and x.state in ('done', 'withdrawn', 'replaced'))
          and not (x.state = 'withdrawn' and exists (select from core.transfer_item y where y.course_id = p_course and y.person_id = x.person_id
            and y.target = x.target and y.action = 'add' and y.state in ('waiting', 'held', 'exported', 'done', 'failed')));
end $$;

-- Whose hours are not passed on although the course is, and why: nothing was credited, not agreed to, or the time for it is over
-- (a consent reaches back transfer_days).
create or replace function core.unsent_people(c core.course) returns table(award_id bigint, target text, hours numeric, reason_key text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query select a.id, t.target, a.hours::numeric, case when a.hours = 0 or not a.passed then 'hours'
            when t.target <> 'preschool' and (not exists (select from core.transfer_consent k
                    where k.person_id = a.person_id and k.withdrawn_at is null)
                or exists (select from core.transfer_wish x where x.person_id = a.person_id and x.course_id = c.id and not x.wanted)) then 'wish'
            else 'period' end
        from core.award a cross join core.transfer_targets(c) t
        where a.course_id = c.id and a.kind in ('hours', 'credits') and a.superseded_by is null and t.asked
          and not exists (select from core.transfer_item i where i.course_id = c.id and i.person_id = a.person_id and i.target = t.target);
end $$;

create or replace function core.course_transfers(c core.course) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object('course_id', c.id, 'targets', (select jsonb_agg(jsonb_build_object('target', t.target, 'asked', t.asked))
        from core.transfer_targets(c) t), 'rows', (select coalesce(jsonb_agg(jsonb_build_object('no', a.list_no,
            'name', coalesce(w.name, (core.transferred_person(a.person_id)).name),
            'unit', coalesce((select u.name from core.unit u where u.id = a.unit_id), w.unit_text, ''), 'target', x.target,
            'part_name', x.part_name, 'hours', trim_scale(x.hours), 'action', x.action, 'state', x.state, 'reason_key', x.reason_key,
            'reason', regexp_replace(x.reason, '([A-Za-z][A-Da-d1289][0-9]{4})[0-9]{4}', '\1****', 'g'),
            'goes_on', case when x.state = 'waiting' then core.transfer_day(x.target, x.due_from) end,
            'batch_number', b.number, 'batch_on', (b.at at time zone 'Asia/Taipei')::date)
            order by a.list_no, a.person_id, x.target, x.part, x.action), '[]')
        from (select i.award_id, i.target, i.part, i.part_name, i.hours, i.action,
                case when i.state = 'replaced' and i.reason_key <> '' then 'withdrawn' else i.state end as state,
                case when i.reason_key = 'wish' and not t.asked then 'not_asked' else i.reason_key end as reason_key, i.reason, i.due_from, i.batch_id
            from core.course_items(c.id) i join core.transfer_targets(c) t on t.target = i.target
            union all select u.award_id, u.target, 0, '', u.hours, 'add', 'withdrawn', u.reason_key, '', null, null from core.unsent_people(c) u) x
        join core.award a on a.id = x.award_id left join core.list_row w on w.list_id = a.list_id and w.no = a.list_no
        left join core.transfer_batch b on b.id = x.batch_id));
end $$;

grant execute on function core.course_transfers(core.course) to desk_api;
reset role;

set local role desk_api;

-- The same people as the list of hours of the course.
create or replace function api.course_transfers(token text, course_id bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    return core.course_transfers(cmd.closing_course(me, course_transfers.course_id));
end $$;

-- The list leaves as a file: who took it away stands in the audit first.
create or replace function cmd.transfer_list(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare c core.course := cmd.run_course(a, core.body_int(body, 'course_id'));
begin
    return jsonb_build_object('course_id', c.id) || cmd.said_export(body, 'rows');
end $$;

grant execute on function api.course_transfers(text, bigint) to desk_user;
reset role;
