-- SPDX-License-Identifier: GPL-3.0-or-later
-- A course gets fewer places (II.4.2). Nobody loses a seat by it: who has one is put back by the organiser first, and is named from the
-- last of the queue on. An offer that nobody has answered holds a seat, and gives way.
set local role desk_owner;

-- How many offers a smaller course takes back.
create or replace function core.offers_over(c core.course, p_quota bigint) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select least(greatest(c.taken + c.held - p_quota, 0),
        (select count(*) from core.enrolment e where e.course_id = c.id and e.state = 'offered'))::int
$$;

create or replace function core.need_quota(c core.course, p_quota bigint) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare over int := c.taken + c.held - core.offers_over(c, p_quota) - p_quota;
begin
    if over <= 0 then return; end if;
    perform core.refuse('KD286', 'quota.below_taken', jsonb_build_object('taken', p_quota + over, 'quota', p_quota, 'move', over, 'last',
        (select coalesce(jsonb_agg(x.name order by x.place desc), '[]') from (select e.name, o.place from core.enrolment_order(c.id,
            '{accepted,cancelling,drawn}') o join core.enrolment e on e.id = o.id order by o.place desc limit least(over, 20)) x)));
end $$;

-- The course is to have so many places from now on, its row locked: offers go, the last of the queue first.
create or replace function core.fit_quota(c core.course, p_quota int, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e core.enrolment;
begin
    if p_quota >= c.taken + c.held then return; end if;
    perform core.lapse_offers(c.id);
    c := core.lock_course(c.id);
    perform core.need_quota(c, p_quota);
    for e in select x.* from core.enrolment x join core.enrolment_order(c.id, '{offered}') o on o.id = x.id
             order by o.place desc limit core.offers_over(c, p_quota) loop
        e := core.move_enrolment(e, 'waiting', 'offer_withdraw', '招收人數調降', a);
        perform core.tell_result(e, a.command_id);
    end loop;
end $$;

grant execute on function core.offers_over(core.course, bigint), core.need_quota(core.course, bigint), core.fit_quota(core.course, int, auth.actor)
    to desk_api;
reset role;
