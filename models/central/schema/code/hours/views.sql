-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was set, handed in and awarded, as it is sent. The rows of a list are asked for (api.list_rows).
set local role desk_owner;

create or replace view feed.list_entry with (security_invoker = true) as
    select t.enrolment_id as id, t.course_id, t.role, t.given as hours, t.given_reason as reason, t.assess, t.lecture_hours, t.note, t.row_version,
           t.by_name, core.utc(t.at) as at
    from core.list_entry t join core.course c on c.id = t.course_id
    where core.course_is_sent(c);

create or replace view feed.course_evidence with (security_invoker = true) as
    select t.id, t.course_id, t.file_id, f.name, f.size, f.media_type, t.sessions, t.by_name, core.utc(t.at) as at
    from core.list_evidence t join core.course_file f on f.file_id = t.file_id join core.course c on c.id = t.course_id
    where t.voided_at is null and core.course_is_sent(c);

create or replace view feed.course_list with (security_invoker = true) as
    select t.id, t.row_version, t.course_id, t.n, t.state, t.review, t.hash, t.totals, t.sentence, t.by_name, core.utc(t.at) as at, t.decided_by,
           core.utc(t.decided_at) as decided_at, t.reason, t.row_reasons
    from core.list_version t join core.course c on c.id = t.course_id
    where core.course_is_sent(c);

-- What of a course stands beside the award of somebody who may see nothing else of it any more.
create or replace function core.course_of_award(p_course bigint, p_revision int) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object('number', c.number, 'title', c.title, 'organiser_id', c.unit_id,
            'unit_name', (select u.name from core.unit u where u.id = c.unit_id), 'date_from', c.date_from, 'date_to', c.date_to, 'mode', c.mode,
            'class_kind', c.class_kind, 'hour_unit', c.hour_unit,
            'tags', coalesce((select r.body -> 'tags' from core.course_revision r where r.course_id = c.id and r.revision = p_revision), '[]'))
        from core.course c where c.id = p_course);
end $$;
grant execute on function core.course_of_award(bigint, int) to desk_api;

-- How somebody's hours came about, as the list that was confirmed has it: session by session, and what was given by hand.
create or replace function core.arithmetic_of_award(p_list bigint, p_no int) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select w.arithmetic from core.list_row w where w.list_id = p_list and w.no = p_no and w.role = 'attendee'), '{}');
end $$;
grant execute on function core.arithmetic_of_award(bigint, int) to desk_api;

create or replace view feed.award with (security_invoker = true) as
    select t.id, t.course_id, (x.c ->> 'number')::bigint as number, x.c ->> 'title' as title, (x.c ->> 'organiser_id')::int as organiser_id,
           x.c ->> 'unit_name' as unit_name, t.unit_id, x.c ->> 'date_from' as date_from, x.c ->> 'date_to' as date_to, x.c ->> 'mode' as mode,
           x.c -> 'tags' as tags, x.c ->> 'class_kind' as class_kind, x.c ->> 'hour_unit' as hour_unit, t.hours, t.kind, t.passed, t.parts,
           t.version, core.arithmetic_of_award(t.list_id, t.list_no) as arithmetic, core.utc(t.confirmed_at) as confirmed_at
    from core.award t cross join lateral (select core.course_of_award(t.course_id, t.revision) as c offset 0) x
    where t.superseded_by is null;

grant select on feed.list_entry, feed.course_evidence, feed.course_list, feed.award to desk_api;
reset role;
