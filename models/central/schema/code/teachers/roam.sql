-- SPDX-License-Identifier: GPL-3.0-or-later
-- 帳號漫遊: who has signed in at the education cloud comes to the centre by its bridge, a service with a role of its own. What the
-- cloud says of the school counts (S2): whoever teaches elsewhere by now moves there, the school that is left is told and may object
-- as ever. The bridge says, and hears nothing about anybody but whether it was taken.
set local role desk_owner;

-- Commands of the bridge are its own: no case and no account has this hash, which is of no secret that could be one.
create or replace function auth.enter_bridge() returns auth.actor
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare a auth.actor;
begin
    if session_user <> 'desk_bridge' then perform core.refuse('KA004', 'right.missing', '{"kind": "teacher.roam"}'); end if;
    a.account_type := 'bridge';
    a.name := '教育雲端帳號漫遊';
    a.case_hash := sha256(convert_to('bridge', 'UTF8'));
    a.must_change := false;
    perform set_config('app.token', '', true), set_config('synchronous_commit', 'on', true), set_config('inservice_gate.actor', '', true);
    return a;
end $$;

-- The entry of whoever has a number, locked; without an id for none.
create or replace function core.entry_of_number(p_number text) returns core.teacher
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare v_person bigint := (select n.person_id from core.national_id n where n.number = p_number);
begin
    return case when v_person is not null then core.entry_of(v_person) end;
end $$;

-- False: it was stopped (停用), whichever of the two the person has.
create or replace function core.note_roaming(p_person bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if (core.teacher_account(p_person)).state = 'closed' then return false; end if;
    insert into core.roaming as r(person_id) values (p_person) on conflict (person_id) do update set last_at = now() where r.state = 'open';
    return found;
end $$;

-- A school by its code, as the cloud has it; also a former one.
create or replace function core.school_of_code(p_code text) returns core.unit
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select u from core.unit_code c join core.unit u on u.id = c.unit_id join core.unit_kind k on k.key = u.kind and not k.is_desk
    where c.code = upper(p_code) and u.eligible
$$;

grant execute on function auth.enter_bridge(), core.entry_of_number(text), core.note_roaming(bigint), core.school_of_code(text) to desk_api;
reset role;

set local role desk_api;

-- national_id, name, birth_date, unit_code: as the cloud has them now.
create or replace function cmd.teacher_roam(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    number text := core.body_text(body, 'national_id');
    born   date := core.body_date(body, 'birth_date');
    u      core.unit := core.school_of_code(core.body_text(body, 'unit_code'));
    t      core.teacher := core.entry_of_number(number);
    stays  boolean;
begin
    if u.id is null then perform core.refuse('KD009', 'unit.unknown'); end if;
    -- Nobody is entered here: of whoever was never on a roster no school has said who they are.
    if t.id is null or core.fold(t.name) <> core.fold(core.body_text(body, 'name')) or t.birth_date <> born then
        perform core.refuse('KD106', 'teacher.differs');
    end if;
    if not core.note_roaming(t.person_id) then perform core.refuse('KD126', 'teacher.account_state', '{"account_state": "closed"}'); end if;
    stays := t.unit_id = u.id and t.state <> 'left';
    -- Its state has just followed: what is changed from here on is that row.
    t := core.lock_teacher(t.id);
    if not stays then perform cmd.join_roster(a, t, u, '{}'); end if;
    return jsonb_build_object('teacher_id', t.id, 'outcome', case when stays then 'unchanged' when t.state = 'left' then 'returned' else 'moved' end);
end $$;

-- For desk_bridge alone. id: UUIDv7, of this sign-in: the same one again is the same answer, and takes effect once.
create or replace function api.roam(id uuid, body text) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return cmd.execute(auth.enter_bridge(), id, 'teacher.roam', body);
end $$;

grant execute on function api.roam(uuid, text) to desk_bridge;
reset role;
