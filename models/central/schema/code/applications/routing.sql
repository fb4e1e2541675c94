-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where a case goes, and goes on to when its unit gets another desk.
set local role desk_owner;

-- The unit a case is for, its desk, and what goes with them. Raises KD009, KD008.
create or replace function core.route(p_unit bigint, p_account_type text, out unit_id int, out reviewer_id int, out needs_unit_seal boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    unit core.unit;
    k    core.unit_kind;
begin
    select * into unit from core.unit u where u.id = p_unit and u.eligible;
    if unit.id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    select * into strict k from core.unit_kind x where x.key = unit.kind;
    -- At a desk whoever works there applies (表2-3), and for nothing else; the accounts of 教師進修網 its operator makes.
    if k.is_desk and (p_account_type <> 'reviewer' or k.account_types = '{}') then perform core.refuse('KD009', 'unit.unknown'); end if;
    if p_account_type <> all(k.account_types) then
        perform core.refuse('KD008', 'account_type.not_offered', jsonb_build_object('kind', k.key));
    end if;
    unit_id := unit.id;
    reviewer_id := core.reviewer_of(unit, p_account_type);
    -- No desk is only right where the own 總負責人 decides; anywhere else the operator has not entered the desk yet.
    if reviewer_id is null and (p_account_type = 'chief_manager' or not k.below_college) then
        perform core.refuse('KD009', 'unit.unknown');
    end if;
    needs_unit_seal := k.needs_unit_seal;
end $$;

-- A new reviewing desk of a unit takes the unit's open cases along; a desk never keeps what it no longer reviews.
create or replace function core.move_cases() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.move_cases_of(new);
    return null;
end $$;

create or replace function core.move_cases_of(u core.unit) returns void
language plpgsql as $$
begin
    update core.application a set reviewer_unit_id = w.desk, needs_paper = w.desk is not null,
            state = case when a.state = 'returned' then a.state when w.desk is null then 'awaiting_opening'
                         when a.state <> 'awaiting_opening' then a.state
                         when core.paper_counts(a) then 'awaiting_review' else 'awaiting_paper' end,
            returned_from = case when a.state <> 'returned' then null when w.desk is null then 'awaiting_opening'
                                 when a.returned_from <> 'awaiting_opening' then a.returned_from
                                 when core.paper_counts(a) then 'awaiting_review' else 'awaiting_paper' end,
            returned_for = case when a.state = 'returned' and w.desk is null then 'data' else a.returned_for end,
            row_version = a.row_version + 1, changed_at = now()
        from (select x.id, core.reviewer_of(u, x.account_type) as desk from core.application x where x.unit_id = u.id) w
        where a.id = w.id and a.state in ('awaiting_paper', 'awaiting_review', 'awaiting_opening', 'returned')
          and a.reviewer_unit_id is distinct from w.desk
          and (w.desk is not null or u.colleague_reviewer_id is null and a.account_type <> 'chief_manager');
end $$;

-- A case that is open again belongs to whom its unit's cases go to now.
create or replace function core.reroute_case(p_application bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update core.application x set reviewer_unit_id = r.desk_id
        from core.application a join core.unit u on u.id = a.unit_id
            cross join lateral (select core.reviewer_of(u, a.account_type) as desk_id) r
        where x.id = p_application and a.id = x.id and x.reviewer_unit_id is not null and r.desk_id <> x.reviewer_unit_id
$$;

grant execute on function core.route(bigint, text), core.reroute_case(bigint) to desk_api;
reset role;
