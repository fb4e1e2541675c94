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

grant execute on function core.kept_entry(bigint, int), core.correct_entry(core.roster_snapshot, jsonb, text, auth.actor) to desk_api;
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
reset role;
