-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is mailed about 修改已結案課程內容申請 to the desk that decides (M15); what was decided is told to the organiser (decide.sql).
set local role desk_owner;

-- Every morning a desk hears how many requests wait for it, and how many for their sealed form.
create or replace function core.tell_desks_of_corrections() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object('desks_told_of_corrections', core.tell_desk('correction.waiting', (select jsonb_agg(w) from (
        select c.reviewer_unit_id as desk, count(*) filter (where h.state = 'awaiting_review') as waiting,
            count(*) filter (where h.state = 'awaiting_paper') as paper
        from core.correction h join core.course c on c.id = h.course_id
        where h.state in ('awaiting_review', 'awaiting_paper')
        group by c.reviewer_unit_id) w)));
end $$;
reset role;
