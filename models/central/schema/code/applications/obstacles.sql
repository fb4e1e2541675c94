-- SPDX-License-Identifier: GPL-3.0-or-later
-- What of cases stands in the way of deleting an account (core.obstacle_kind).
set local role desk_owner;

-- Cases of others that wait for a decision which nobody but this account can make: the oldest twenty.
create or replace function core.obstacle_waiting_cases(ac core.account) returns setof jsonb
language sql stable as $$
    select jsonb_build_object('application_id', x.id, 'number', x.number) from core.application x
    where core.is_alone(ac) and x.state in ('awaiting_review', 'awaiting_opening')
      and case ac.account_type when 'reviewer' then x.reviewer_unit_id = ac.unit_id
                               when 'chief_manager' then x.reviewer_unit_id is null and x.unit_id = ac.unit_id else false end
    order by x.id limit 20
$$;
reset role;
