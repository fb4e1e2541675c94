-- SPDX-License-Identifier: GPL-3.0-or-later
-- S22 轉送統計: what of the hours of courses of a period is passed on to 公務人員, 環境教育 and 教保, and why it is not. Of a unit or a desk
-- of its people; of the country of everybody. What was sent and taken back since is told by neither.
set local role desk_owner;

-- Rows under way. Of units person by person, of the country course by course.
create or replace function core.study_passing(q core.study_question)
returns table(person_id bigint, target text, state text, reason_key text, reason text, hours numeric)
language plpgsql stable as $$
#variable_conflict use_column
begin
    if q.units is null then
        return query
            select i.person_id, i.target, i.state, i.reason_key, i.reason, i.hours
            from core.confirmed_course c join core.transfer_item i on i.course_id = c.course_id
            where c.ends_on between q.date_from and q.date_to
              and i.state in ('waiting', 'held', 'exported', 'done', 'failed') and i.action = 'add';
    else
        return query
            select i.person_id, i.target, i.state, i.reason_key, i.reason, i.hours
            from core.study_people(q) p
            join core.transfer_item i on i.person_id = p.person_id
                and i.state in ('waiting', 'held', 'exported', 'done', 'failed') and i.action = 'add'
            join core.confirmed_course c on c.course_id = i.course_id
            where c.ends_on between q.date_from and q.date_to;
    end if;
end $$;

create or replace function core.study_s22(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        select k.target, '', '{}'::text[], count(distinct i.person_id)::int,
            array[count(i.person_id)::numeric, count(*) filter (where i.state = 'waiting'), count(*) filter (where i.state = 'held'),
                count(*) filter (where i.state = 'exported'), count(*) filter (where i.state = 'done'),
                count(*) filter (where i.state = 'failed'), coalesce(sum(i.hours) filter (where i.state = 'done'), 0)]
        from unnest('{civil,environment,preschool}'::text[]) with ordinality k(target, n)
        left join core.study_passing(q) i on i.target = k.target
        group by k.target, k.n order by k.n;
end $$;

-- Why rows are held back or have failed. What the other side said of one or two people alone is nobody's but their own school's.
create or replace function core.study_s22_reasons(q core.study_question) returns setof core.study_row
language plpgsql stable as $$
begin
    return query
        with r as (
            select i.target, i.state, i.reason_key, i.reason, count(distinct i.person_id) as people
            from core.study_passing(q) i where i.state in ('held', 'failed') and (q.by_what is null or i.target = q.by_what)
            group by i.target, i.state, i.reason_key, i.reason),
        said as (
            select i.target, i.state, i.reason_key, i.person_id,
                case when q.names or r.people >= core.smallest_figure() then i.reason else '' end as reason
            from core.study_passing(q) i
            join r on (r.target, r.state, r.reason_key, r.reason) = (i.target, i.state, i.reason_key, i.reason))
        select s.target || ':' || row_number() over (partition by s.target order by count(*) desc, s.state, s.reason_key, s.reason), '',
            array[s.target, s.state, s.reason_key, s.reason], count(distinct s.person_id)::int,
            array[count(*) filter (where s.state = 'held')::numeric, count(*) filter (where s.state = 'failed')]
        from said s group by s.target, s.state, s.reason_key, s.reason
        order by s.target, count(*) desc, s.state, s.reason_key, s.reason limit 500;
end $$;
reset role;
