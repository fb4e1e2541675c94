-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is mailed about 修改已結案課程內容申請 to the desk that decides (M15); what was decided is told to the organiser (decide.sql).
set local role desk_owner;

-- Every morning a desk hears how many requests wait for it, and how many for their sealed form.
create or replace function core.tell_desks_of_corrections() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    w record;
    n int := 0;
begin
    for w in
        select d.id, d.name, d.email, count(*) filter (where h.state = 'awaiting_review') as waiting,
               count(*) filter (where h.state = 'awaiting_paper') as paper
        from core.correction h join core.course c on c.id = h.course_id join core.desk d on d.id = c.reviewer_unit_id
        where h.state in ('awaiting_review', 'awaiting_paper') and d.email <> ''
          and not exists (select from core.mail m where m.template = 'correction.waiting' and m.address = d.email
            and m.at > now() - interval '12 hours')
        group by d.id, d.name, d.email order by d.id
    loop
        perform core.post('correction.waiting', w.email, jsonb_build_object('desk', w.name, 'waiting', w.waiting, 'paper', w.paper), null, null);
        n := n + 1;
    end loop;
    return jsonb_build_object('desks_told_of_corrections', n);
end $$;
reset role;
