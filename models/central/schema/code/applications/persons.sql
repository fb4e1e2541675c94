-- SPDX-License-Identifier: GPL-3.0-or-later
-- The person behind a national ID, and what a case holds for them. Whole IDs are seen in here alone.
set local role desk_owner;

-- The person of a national ID, made when new. Whole IDs are seen only in here and in core.whole_id.
create or replace function core.person_of(p_number text) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare found_id bigint;
begin
    -- Held, so that core.forget_numbers lets nobody go who is just being entered somewhere.
    select n.person_id into found_id from core.national_id n where n.number = p_number for key share;
    if found_id is not null then return found_id; end if;
    insert into core.person default values returning person.id into found_id;
    insert into core.national_id(person_id, number) values (found_id, p_number) on conflict (number) do nothing;
    if found then return found_id; end if;
    delete from core.person p where p.id = found_id;  -- another transaction was faster
    select n.person_id into strict found_id from core.national_id n where n.number = p_number;
    return found_id;
end $$;

-- The whole ID, for the holder of the case's secret or whoever has the case in scope.
create or replace function core.whole_id(p_application bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select n.number from core.application a join core.national_id n on n.person_id = a.person_id and n.current
    where a.id = p_application
      and (a.id = any (auth.my_cases()) or a.reviewer_unit_id = auth.my_desk()
           or (a.reviewer_unit_id is null and a.unit_id = auth.my_chief_unit())));
end $$;

-- Takes name and person for a case. The constraints hold_person and hold_name say who came first.
create or replace function core.place_hold(p_name text, p_person bigint, p_application bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from core.hold where person_id = p_person and not of_teacher) then perform core.refuse('KD001', 'person.has_account'); end if;
    if exists (select from core.hold where name_key = lower(p_name)) then perform core.refuse('KD002', 'account_name.taken'); end if;
    insert into core.hold(name_key, person_id, application_id) values (lower(p_name), p_person, p_application);
end $$;

create or replace function core.free_hold(p_application bigint) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from core.hold where application_id = p_application and account_id is null;
    delete from auth.pending_verifier where application_id = p_application
$$;

-- Whether anything is kept that a whole ID belongs to: an entry on a roster, an account, a case that is open or ended not long ago, an
-- enrolment, hours, a course as a lecturer. The other tables that name people hold nothing of anybody who has none of these.
create or replace function core.number_used(p_person bigint, p_until timestamptz) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.teacher x where x.person_id = p_person)
        or exists (select from core.hold x where x.person_id = p_person)
        or exists (select from core.account x where x.person_id = p_person and (x.state not in ('removed', 'taken_back')
            or coalesce(x.deleted_at, x.opened_at) >= p_until))
        or exists (select from core.application x where x.person_id = p_person and (x.decided_at is null or x.decided_at >= p_until))
        or exists (select from core.enrolment x where x.person_id = p_person)
        or exists (select from core.award x where x.person_id = p_person)
        or exists (select from core.certificate x where x.person_id = p_person)
        or exists (select from core.course_lecturer x where x.person_id = p_person)
        or exists (select from core.course_change_lecturer x where x.person_id = p_person)
        or exists (select from core.correction_person x where x.person_id = p_person)
        or exists (select from auth.teacher_request x where x.person_id = p_person);
end $$;

-- Whole IDs of whom nothing else is kept: of somebody who was rejected, gave up, or whose account is gone (setting number_years). Who
-- comes again is a new person. Who comes just now (core.person_of) is passed over, and who was entered until then is seen once more.
create or replace function core.forget_numbers() returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_until constant timestamptz := now() - core.term('number_years');
    ids     bigint[];
    n       int;
begin
    -- Most are on a roster or have an account: that is told of all of them at once.
    ids := array(select f.person_id
        from (select i.person_id from core.national_id i join core.person p on p.id = i.person_id
              where p.created_at < v_until
                and not exists (select from core.teacher t where t.person_id = p.id) and not exists (select from core.hold h where h.person_id = p.id)
                and not core.number_used(p.id, v_until) for update of i skip locked) f
        group by f.person_id having count(*) = (select count(*) from core.national_id x where x.person_id = f.person_id));
    delete from core.national_id i where i.person_id = any (ids) and not core.number_used(i.person_id, v_until);
    get diagnostics n = row_count;
    return jsonb_build_object('numbers_gone', n);
end $$;

grant execute on function core.person_of(text), core.whole_id(bigint), core.place_hold(text, bigint, bigint),
    core.free_hold(bigint) to desk_api;
reset role;
