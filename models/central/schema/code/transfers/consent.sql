-- SPDX-License-Identifier: GPL-3.0-or-later
-- 同意登錄公務人員終身學習時數: once for all courses that are passed on, and of one course against it. A consent that is withdrawn ends
-- what is still to be sent; what was sent stays with the other side.
set local role desk_owner;

create or replace function core.consent_of(p_person bigint) returns core.transfer_consent
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare k core.transfer_consent;
begin
    perform core.let_go();  -- the desk that confirms a list waits for its people
    perform from core.person p where p.id = p_person for no key update;
    select * into k from core.transfer_consent x where x.person_id = p_person;
    return k;
end $$;

-- Of the last years: what is older nobody asks for any more.
create or replace function core.settle_all_transfers(p_person bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.settle_transfers(p_person, x.course_id) from (select distinct a.course_id from core.award a
        where a.person_id = p_person and a.kind in ('hours', 'credits') and a.superseded_by is null
          and a.confirmed_at > now() - make_interval(days => core.setting_int('transfer_days'))) x;
end $$;

create or replace function core.set_consent(p_person bigint, p_given boolean) returns core.transfer_consent
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare k core.transfer_consent;
begin
    insert into core.transfer_consent as x(person_id, withdrawn_at) values (p_person, case when not p_given then now() end)
        on conflict (person_id) do update set given_at = case when p_given then now() else x.given_at end,
            withdrawn_at = case when not p_given then now() end, row_version = x.row_version + 1 returning * into k;
    perform core.settle_all_transfers(p_person);
    return k;
end $$;

-- Whether somebody has to do with a course whose hours can be passed on with a consent.
create or replace function core.may_wish(p_person bigint, p_course bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (exists (select from core.enrolment e where e.course_id = p_course and e.person_id = p_person and core.enrolment_lives(e.state))
            or exists (select from core.award a where a.course_id = p_course and a.person_id = p_person))
        and exists (select from core.course c join core.course_revision r on r.course_id = c.id and r.revision = c.revision
            where c.id = p_course and 'object' in (jsonb_typeof(r.body -> 'civil'), jsonb_typeof(r.body -> 'environment')));
end $$;

create or replace function core.set_wish(p_person bigint, p_course bigint, p_wanted boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.let_go();
    perform from core.person p where p.id = p_person for no key update;
    insert into core.transfer_wish as x(person_id, course_id, wanted) values (p_person, p_course, p_wanted)
        on conflict (person_id, course_id) do update set wanted = p_wanted, at = now();
    perform core.settle_transfers(p_person, p_course);
end $$;

grant execute on function core.consent_of(bigint), core.set_consent(bigint, boolean), core.may_wish(bigint, bigint),
    core.set_wish(bigint, bigint, boolean) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.charge_transfer(a auth.actor, body jsonb) returns void
language sql as $$ select auth.spend('transfer', 'account', a.account_id::text) $$;

create or replace function cmd.transfer_consent(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    k     core.transfer_consent := core.consent_of(a.person_id);
    given boolean := core.body_bool(body, 'given');
    seen  bigint := core.body_int(body, 'row_version');
begin
    if coalesce(k.row_version, 0) <> seen then
        perform core.refuse('KD387', 'transfer.changed', jsonb_build_object('row_version', coalesce(k.row_version, 0)));
    end if;
    k := core.set_consent(a.person_id, given);
    return jsonb_build_object('given', k.withdrawn_at is null, 'row_version', k.row_version);
end $$;

create or replace function cmd.transfer_choose(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    v_course bigint := core.body_int(body, 'course_id');
    wanted   boolean := core.body_bool(body, 'wanted');
begin
    if not core.may_wish(a.person_id, v_course) then perform core.refuse('KD389', 'transfer.not_offered'); end if;
    perform core.set_wish(a.person_id, v_course, wanted);
    return jsonb_build_object('course_id', v_course, 'wanted', wanted);
end $$;
reset role;
