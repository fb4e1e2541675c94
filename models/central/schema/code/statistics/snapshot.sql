-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was wrong in a roster that was kept is put right by the desk over it, with its reason: figures of that semester go by it from
-- then on. The roster itself is the school's, and is not touched. A check-in that is opened and closed again keeps the roster anew.
set local role desk_owner;

create or replace function core.kept_entry(p_teacher bigint, p_semester int) returns core.roster_snapshot
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare s core.roster_snapshot;
begin
    select x.* into s from core.roster_snapshot x join core.teacher t on t.person_id = x.person_id and t.id = p_teacher
        where x.semester = p_semester for no key update of x;
    return s;
end $$;

create or replace function core.correct_entry(s core.roster_snapshot, p_changes jsonb, p_reason text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update core.roster_snapshot x set title_id = s.title_id, employment_id = s.employment_id, training_role_id = s.training_role_id,
        left_out = s.left_out
        where x.semester = s.semester and x.person_id = s.person_id;
    insert into core.roster_correction(semester, person_id, unit_id, name, changes, reason, by_account_id, by_name, command_id)
        values (s.semester, s.person_id, s.unit_id, (select t.name from core.teacher t where t.person_id = s.person_id), p_changes, p_reason,
            a.account_id, a.name, a.command_id);
end $$;

-- A roster as it was kept in a semester, with what was put right in it; and of which semesters there are rosters of this unit.
create or replace function core.kept_roster(p_unit bigint, p_semester bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object(
        'semesters', (select coalesce(jsonb_agg(x.semester order by x.semester desc), '[]')
            from (select distinct s.semester::int from core.roster_snapshot s where s.unit_id = p_unit) x),
        'rows', (select coalesce(jsonb_agg(jsonb_build_object('teacher_id', t.id, 'name', t.name, 'title_id', s.title_id,
                'training_role_id', s.training_role_id, 'employment_id', s.employment_id, 'state', s.state, 'departure', s.departure,
                'counted', not s.left_out, 'corrections', (select coalesce(jsonb_agg(jsonb_build_object('at', core.utc(c.at),
                    'by_name', c.by_name, 'reason', c.reason, 'changes', c.changes) order by c.id desc), '[]')
                    from core.roster_correction c where c.semester = s.semester and c.person_id = s.person_id and c.unit_id = p_unit))
                order by s.title_id, t.name, t.id), '[]')
            from core.roster_snapshot s join core.teacher t on t.person_id = s.person_id
            where s.unit_id = p_unit and s.semester = p_semester));
end $$;

grant execute on function core.kept_roster(bigint, bigint), core.kept_entry(bigint, int),
    core.correct_entry(core.roster_snapshot, jsonb, text, auth.actor) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.snapshot_correct(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    s    core.roster_snapshot := core.kept_entry(core.body_int(body, 'teacher_id'), least(core.body_int(body, 'semester'), 9999)::int);
    was  core.roster_snapshot := s;
    why  text;
    diff jsonb;
    role int[];
begin
    perform auth.spend('catalogue', 'account', a.account_id::text);
    if s.person_id is null or not cmd.keeps_roster(a, s.unit_id) then perform core.refuse('KD101', 'teacher.not_visible'); end if;
    s.title_id := (cmd.body_codes(jsonb_build_object('title_id', jsonb_build_array(core.body_int(body, 'title_id'))), 'title_id', 'title'))[1];
    if coalesce(jsonb_typeof(body -> 'training_role_id'), 'null') = 'null' then
        s.training_role_id := null;
    else
        role := cmd.body_codes(jsonb_build_object('training_role_id', jsonb_build_array(core.body_int(body, 'training_role_id'))),
            'training_role_id', 'role');
        s.training_role_id := role[1];
    end if;
    s.left_out := not core.body_bool(body, 'counted');
    why := cmd.need_reason(body, 'reason');
    diff := core.changed_fields(to_jsonb(was), to_jsonb(s));
    if diff <> '{}' then perform core.correct_entry(s, diff, why, a); end if;
    return jsonb_build_object('teacher_id', body -> 'teacher_id', 'semester', s.semester::int,
        'fields', (select coalesce(jsonb_agg(k order by k), '[]') from jsonb_object_keys(diff) k));
end $$;

-- A kept roster, to the desk over the school and to whoever keeps the roster there; to anybody else there is no such school.
create or replace function api.kept_roster(token text, unit_id bigint, semester bigint) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare me auth.actor := auth.enter(token);
begin
    if me.must_change then perform auth.refuse_before_first(me); end if;
    if auth.my_scope('teacher') is null or auth.figure_reach(me, 'roster') is null then
        perform core.refuse('KA004', 'right.missing', '{"kind": "figures.roster"}');
    end if;
    perform auth.spend('figures', 'account', me.account_id::text);
    if not coalesce($2 < 2147483648 and case me.account_type when 'reviewer' then core.roster_desk($2::int) = me.unit_id
            else $2 = me.unit_id end, false) then
        perform core.refuse('KD100', 'roster.not_visible');
    end if;
    return jsonb_build_object('at', core.utc(clock_timestamp())) || core.kept_roster($2, $3);
end $$;

grant execute on function api.kept_roster(text, bigint, bigint) to desk_user;
reset role;
