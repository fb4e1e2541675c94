-- SPDX-License-Identifier: GPL-3.0-or-later
-- 陳述: somebody whose hours became fewer, or were taken, says so to the desk for so many days. It is a note, and no veto.
set local role desk_owner;

-- The correction that took hours from somebody, the newest; null: none.
create or replace function core.lessened_by(p_course bigint, p_person bigint) returns core.correction
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare h core.correction;
begin
    select x.* into h from core.correction x join core.list_version v on v.id = x.list_after
        where x.course_id = p_course and x.state = 'approved'
          and exists (select from core.award a left join core.award b on b.id = a.superseded_by and b.id <> a.id
              where a.course_id = p_course and a.person_id = p_person and a.version < v.n and a.superseded_by is not null
                and (b.id is null or b.version = v.n and b.hours < a.hours))
        order by x.id desc limit 1;
    return h;
end $$;

create or replace function core.keep_objection(h core.correction, p_text text, a auth.actor) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into core.correction_objection(correction_id, person_id, name, text) values (h.id, a.person_id, a.name, p_text);
    perform core.post_course_desk('correction.object', core.course_of(h.course_id), a.name || '：' || p_text, a.command_id);
end $$;

create or replace function core.has_objected(p_correction bigint, p_person bigint) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from core.correction_objection o where o.correction_id = p_correction and o.person_id = p_person);
end $$;

grant execute on function core.lessened_by(bigint, bigint), core.keep_objection(core.correction, text, auth.actor),
    core.has_objected(bigint, bigint) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.correction_object(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    h     core.correction := core.lessened_by(core.body_int(body, 'course_id'), a.person_id);
    said  text := core.body_plain(body, 'text', 5, 500);
    until timestamptz;
begin
    if h.id is null then perform core.refuse('KD400', 'correction.not_visible'); end if;
    until := h.decided_at + make_interval(days => core.setting_int('objection_days'));
    if until < now() or core.has_objected(h.id, a.person_id) then
        perform core.refuse('KD411', 'correction.objection_over', jsonb_build_object('until', core.utc(until)));
    end if;
    perform core.keep_objection(h, said, a);
    return jsonb_build_object('correction_id', h.id, 'course_id', h.course_id);
end $$;
reset role;
