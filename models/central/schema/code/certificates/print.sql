-- SPDX-License-Identifier: GPL-3.0-or-later
-- 研習時數證明 of a course, for its organiser to hand out: of one, of several or of all who are on the confirmed list. The code on a
-- paper proves it, so that they are asked for by a command with its purpose, read once that is committed, counted, and in the audit.
set local role desk_owner;

-- Those that hold now. p_rows: numbers of the list; empty: all of them.
create or replace function core.course_certificates(p_course bigint, p_rows bigint[]) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('no', w.no, 'id', f.id, 'number', f.number, 'code', f.code, 'version', f.version,
            'state', f.state, 'kind', f.kind, 'hours', f.hours, 'name', f.name,
            'unit_name', coalesce((select u.name from core.unit u where u.id = f.unit_id), w.unit_text),
            'issued_on', (f.issued_at at time zone 'Asia/Taipei')::date, 'changed_at', core.utc(f.changed_at)) order by w.no), '[]')
        from core.list_row w join core.certificate f on f.course_id = p_course and f.person_id = w.person_id
            and (f.kind = 'lecture') = (w.role = 'lecturer')
        where w.list_id = (core.confirmed_list(p_course)).id and f.state = 'valid' and (p_rows = '{}' or w.no = any (p_rows)));
end $$;

create or replace function core.certificate_course(p_course bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c record;
begin
    select * into c from core.recorded_course(p_course);
    return jsonb_build_object('course_id', p_course, 'number', c.number, 'title', c.title, 'organiser', c.organiser, 'date_from', c.date_from,
        'date_to', c.date_to, 'mode', c.mode, 'class_kind', c.class_kind, 'basis', c.basis);
end $$;

grant execute on function core.course_certificates(bigint, bigint[]), core.certificate_course(bigint) to desk_api;
reset role;

set local role desk_api;

create or replace function cmd.certified_course(a auth.actor, p_course bigint) returns core.course
language plpgsql stable as $$
declare c core.course;
begin
    c := cmd.run_course(a, p_course);
    if c.state <> 'confirmed' then
        perform core.refuse('KD445', 'certificate.not_closed', jsonb_build_object('state', core.course_state(c.state, c.ends_at)));
    end if;
    return c;
end $$;

create or replace function cmd.certificate_print(a auth.actor, body jsonb) returns jsonb
language plpgsql as $$
declare
    c       core.course := cmd.certified_course(a, core.body_int(body, 'course_id'));
    rows    bigint[] := core.body_ids(body, 'rows', 500);
    purpose text := cmd.need_reason(body, 'purpose');
    n       int := jsonb_array_length(core.course_certificates(c.id, rows));
begin
    if n = 0 then perform core.refuse('KD446', 'certificate.none'); end if;
    if n > 500 then perform core.refuse('KD447', 'certificate.many', jsonb_build_object('n', n, 'maximum', 500)); end if;
    perform auth.spend('read', 'export', a.account_id::text, n);
    return jsonb_build_object('course_id', c.id, 'number', c.number, 'people', n, 'rows', to_jsonb(rows), 'purpose', purpose);
end $$;

create or replace function api.printed_certificates(token text, command_id uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    me    auth.actor := auth.enter(token);
    shown jsonb := cmd.shown(me, printed_certificates.command_id, 'certificate.print');
    c     core.course;
begin
    if shown is null then perform core.refuse('KD140', 'course.not_visible'); end if;
    me.reach := auth.right_to(me.account_type, 'certificate.print');
    c := cmd.certified_course(me, (shown ->> 'course_id')::bigint);
    me.command_id := printed_certificates.command_id;
    perform audit.log(me, 'certificates_read', 'ok', shown - 'rows');
    return core.certificate_course(c.id) || jsonb_build_object('certificates',
        core.course_certificates(c.id, array(select jsonb_array_elements_text(shown -> 'rows'))::bigint[]));
end $$;

grant execute on function api.printed_certificates(text, uuid) to desk_user;
reset role;
