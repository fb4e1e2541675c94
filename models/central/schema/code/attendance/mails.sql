-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is mailed about leave: to the organiser that somebody asks or has taken it back, to the teacher what became of it.
set local role desk_owner;

create or replace function core.post_leave(p_template text, e core.enrolment, l core.leave, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    more jsonb := jsonb_build_object('who', core.said_person(e), 'kind', case l.kind when 'O' then '公假' else '事假、病假等' end,
        'times', core.leave_said(l.id), 'reason', coalesce(nullif(l.reason, ''), '（無）'), 'answer', coalesce(nullif(l.answer, ''), '（無）'));
    c    core.course := core.course_of(e.course_id);
begin
    if p_template in ('presence.leave_asked', 'presence.leave_withdrawn') then
        perform core.post(p_template, ac.email, core.course_said(c) || more || jsonb_build_object('name', ac.name), p_command, null)
            from core.course_people(c) ac;
    else
        perform core.post_enrolment(p_template, e, more, p_command);
    end if;
end $$;

grant execute on function core.post_leave(text, core.enrolment, core.leave, uuid) to desk_api;
reset role;
