-- SPDX-License-Identifier: GPL-3.0-or-later
-- Changes of attendance, for the feed: to those to whom the enrolment goes.
set local role desk_owner;

create or replace function sync.log_attendance() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare e core.enrolment;
begin
    select * into e from core.enrolment x where x.id = coalesce(new.enrolment_id, old.enrolment_id);
    perform sync.log_change(e.organiser_id, e.person_id, 'presence', sync.op_of(tg_op), e.id);
    perform sync.log_change(null, k, 'presence', sync.op_of(tg_op), e.id) from sync.keepers(e.course_id) k;
    return null;
end $$;

-- There is something new about an enrolment: its document is another one.
create or replace function core.touch_attendance(p_enrolments bigint[]) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into core.attendance as x (enrolment_id) select distinct i from unnest(p_enrolments) i order by i
        on conflict (enrolment_id) do update set row_version = x.row_version + 1
$$;
reset role;
