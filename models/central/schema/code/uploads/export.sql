-- SPDX-License-Identifier: GPL-3.0-or-later
-- 舊傳報格式: the people of a closed course with whole IDs, for the exchange file of the transmission interface before. Asked for by a
-- command with its purpose, read once that is committed, counted, and in the audit.
set local role desk_owner;

create or replace function core.exchanged_people(p_course bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_array(n.number, trim_scale(a.hours), core.award_name(a)) order by n.number), '[]')
        from core.award a join core.national_id n on n.person_id = a.person_id and n.current
        where a.course_id = p_course and a.superseded_by is null and a.kind in ('hours', 'credits') and a.hours > 0);
end $$;

-- The name under which somebody stood on the list.
create or replace function core.award_name(a core.award) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select r.name from core.list_row r where r.list_id = a.list_id and r.person_id = a.person_id limit 1), '');
end $$;

grant execute on function core.exchanged_people(bigint) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.exchanged_course(a auth.actor, p_course bigint) returns core.course
language plpgsql as $$
declare c core.course;
begin
    c := cmd.run_course(a, p_course);
    if c.state <> 'confirmed' then perform core.refuse('KD349', 'upload.not_closed', jsonb_build_object('state', core.course_state(c.state,
        c.ends_at))); end if;
    return c;
end $$;

create or replace function cmd.upload_export(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c       core.course := cmd.exchanged_course(a, core.body_int(body, 'course_id'));
    purpose text := cmd.need_reason(body, 'purpose');
    n       int := jsonb_array_length(core.exchanged_people(c.id));
begin
    perform auth.spend('read', 'export', a.account_id::text, n);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'people', n, 'purpose', purpose);
end $$;

create or replace function api.exchange_list(token text, command_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, exchange_list.command_id, 'upload.export');
    c     core.course;
begin
    if shown is null then perform core.refuse('KD140', 'course.not_visible'); end if;
    me.reach := auth.right_to(me.account_type, 'upload.export');
    c := cmd.exchanged_course(me, (shown ->> 'course_id')::bigint);
    perform cmd.note_id_read(me, command_id, shown);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'people', core.exchanged_people(c.id));
end $$;

grant execute on function api.exchange_list(text, uuid) to desk_user;
reset role;
