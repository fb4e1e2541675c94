-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who runs a course: its owner, and who stands in (代理). 總負責人, 連絡人 and the desk over the unit give a course to somebody else
-- there; an 作業人員 offers an own one to a colleague, who takes it or not.
set local role desk_owner;

-- An open business account of the course's unit, which a course may be given to.
create or replace function core.may_run(c core.course, p_account bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.account ac
        where ac.id = p_account and ac.unit_id = c.unit_id and ac.state = 'open' and ac.account_type <> 'teacher');
end $$;

-- Gives a course to an account, whose offer or part as a deputy is over with that.
create or replace function core.give_course(c core.course, p_account bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from core.course_handover h where h.course_id = c.id;
    delete from core.course_deputy d where d.course_id = c.id and d.account_id = p_account;
    update core.course x set owner_account_id = ac.id, owner_name = ac.name, row_version = x.row_version + 1
        from core.account ac where ac.id = p_account and x.id = c.id;
end $$;

-- The same with its history and its mails, to both.
create or replace function core.reassign_course(c core.course, p_account bigint, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare said jsonb := jsonb_build_object('owner', (select ac.name from core.account ac where ac.id = p_account), 'former', c.owner_name);
begin
    perform core.give_course(c, p_account);
    perform core.note_course(c, 'reassign', core.course_state(c.state, c.ends_at), concat_ws(e'\n', c.owner_name || ' → ' || (said ->> 'owner'),
        nullif(p_reason, '')), a);
    perform core.post_course_to('course.reassign', c, x.id, p_reason, said, a.command_id)
        from (select c.owner_account_id as id union select p_account) x;
end $$;

create or replace function core.offer_handover(c core.course, p_account bigint, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.course_handover(course_id, from_account_id, to_account_id, reason) values (c.id, a.account_id, p_account, p_reason)
        on conflict (course_id) do update set from_account_id = excluded.from_account_id, to_account_id = excluded.to_account_id,
            reason = excluded.reason, at = now();
    update core.course x set row_version = x.row_version + 1 where x.id = c.id;
    perform core.note_course(c, 'offer', core.course_state(c.state, c.ends_at), p_reason, a),
        core.post_course_to('course.offer', c, p_account, p_reason, jsonb_build_object('former', c.owner_name), a.command_id);
end $$;

-- Not taken: the owner keeps it, and is told.
create or replace function core.decline_handover(c core.course, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from core.course_handover h where h.course_id = c.id;
    update core.course x set row_version = x.row_version + 1 where x.id = c.id;
    perform core.note_course(c, 'decline', core.course_state(c.state, c.ends_at), '', a),
        core.post_course_to('course.decline', c, c.owner_account_id, '', jsonb_build_object('colleague', a.name), a.command_id);
end $$;

-- Who stands in for the owner, as a whole. Raises KD165.
create or replace function core.set_deputies(c core.course, p_accounts bigint[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from unnest(p_accounts) x where x = c.owner_account_id or not core.may_run(c, x)) then
        perform core.refuse('KD165', 'course.owner');
    end if;
    delete from core.course_deputy d where d.course_id = c.id and d.account_id <> all (p_accounts);
    insert into core.course_deputy(course_id, account_id) select distinct c.id, x from unnest(p_accounts) x on conflict do nothing;
end $$;

create or replace function core.change_deputies(c core.course, p_accounts bigint[], a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform core.set_deputies(c, p_accounts);
    update core.course x set row_version = x.row_version + 1 where x.id = c.id;
    perform core.note_course(c, 'deputies', core.course_state(c.state, c.ends_at),
        (select coalesce(string_agg(ac.name, '、' order by ac.id), '') from core.account ac where ac.id = any (p_accounts)), a);
end $$;

-- 接任: whoever takes over from an account has its courses from then on.
create or replace function core.hand_over_courses(p_from bigint, p_to bigint, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_course bigint;
    c        core.course;
begin
    for v_course in select x.id from core.course x where x.owner_account_id = p_from and core.course_lives(x.state) order by x.id loop
        c := core.lock_course(v_course);
        perform core.give_course(c, p_to);
        perform core.note_course(c, 'reassign', core.course_state(c.state, c.ends_at), p_reason, a);
    end loop;
end $$;

-- The account that the approval of a case has opened; null: none is open.
create or replace function core.account_of_case(p_application bigint) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select ac.id from core.account ac where ac.application_id = p_application and ac.state = 'open');
end $$;

create policy owner_all on core.course_handover to desk_owner using (true) with check (true);
create policy api_read on core.course_handover for select to desk_api using (
    exists (select from core.course c where c.id = course_id));  -- under that one's own row security
grant select on core.course_handover to desk_api;
grant execute on function core.account_of_case(bigint), core.may_run(core.course, bigint),
    core.reassign_course(core.course, bigint, text, auth.actor),
    core.offer_handover(core.course, bigint, text, auth.actor), core.decline_handover(core.course, auth.actor),
    core.set_deputies(core.course, bigint[]), core.change_deputies(core.course, bigint[], auth.actor),
    core.hand_over_courses(bigint, bigint, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

-- A deputy runs a course, and gives it to nobody; a desk gives those of its units, 教師進修網 all. Who stands in is the affair of the
-- unit itself.
create or replace function cmd.gives_course(a auth.actor, c core.course, p_kind text) returns boolean
language plpgsql stable as $$
begin
    if p_kind = 'course.deputies' and c.unit_id <> a.unit_id then return false; end if;
    return coalesce(case a.reach
        when 'own' then c.unit_id = a.unit_id and c.owner_account_id = a.account_id
        when 'unit' then c.unit_id = a.unit_id
        when 'desk' then c.unit_id = a.unit_id or core.roster_desk(c.unit_id) = a.unit_id or auth.is_at(a.unit_id, '{inservice_net}') end, false);
end $$;

create or replace function cmd.given_course(a auth.actor, body jsonb, p_kind text) returns core.course
language plpgsql as $$
declare c core.course;
begin
    c := core.course_of(core.body_int(body, 'course_id'));  -- 教師進修網 gives also what its feed does not hold
    if c.id is not null and cmd.gives_course(a, c, p_kind) then c := core.lock_course(c.id); end if;
    if c.id is null or not cmd.gives_course(a, c, p_kind) then perform core.refuse('KD140', 'course.not_visible'); end if;
    perform cmd.need_course_possible(c, p_kind);
    return c;
end $$;

create or replace function cmd.course_reassign(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course := cmd.given_course(a, body, 'course.reassign');
    v_to   bigint := core.body_int(body, 'account_id');
    reason text := core.body_plain(body, 'reason', 0, 500);
begin
    if v_to = c.owner_account_id or not core.may_run(c, v_to) then perform core.refuse('KD165', 'course.owner'); end if;
    if a.reach = 'own' then
        perform core.offer_handover(c, v_to, reason, a);
    else
        perform core.reassign_course(c, v_to, reason, a);
    end if;
    return jsonb_build_object('course_id', c.id, 'account_id', v_to, 'accepted', a.reach <> 'own');
end $$;

-- By the colleague to whom it was offered, while whoever offered it has it.
create or replace function cmd.course_accept(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c      core.course;
    h      core.course_handover;
    takes  boolean := core.body_bool(body, 'accept');
begin
    select * into h from core.course_handover x where x.course_id = core.body_int(body, 'course_id') and x.to_account_id = a.account_id;
    if h.course_id is not null then c := core.lock_course(h.course_id); end if;
    select * into h from core.course_handover x
        where x.course_id = c.id and x.to_account_id = a.account_id and x.from_account_id = c.owner_account_id;
    if h.course_id is null or not core.may_run(c, a.account_id) then perform core.refuse('KD168', 'course.not_offered'); end if;
    if takes then
        perform cmd.need_course_possible(c, 'course.reassign'), core.reassign_course(c, a.account_id, h.reason, a);
    else
        perform core.decline_handover(c, a);
    end if;
    return jsonb_build_object('course_id', c.id, 'account_id', a.account_id, 'accepted', takes);
end $$;

create or replace function cmd.course_deputies(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c    core.course := cmd.given_course(a, body, 'course.deputies');
    v_to bigint[] := core.body_ids(body, 'account_ids', 3);
begin
    perform core.change_deputies(c, v_to, a);
    return jsonb_build_object('course_id', c.id, 'deputies', cardinality(v_to));
end $$;
reset role;
