-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is mailed about an enrolment: to the teacher, one by one; nobody sees another's address.
set local role desk_owner;

-- Where somebody is reached: at the own account, else as the school has it; null: nowhere.
create or replace function core.enrolled_mailbox(e core.enrolment) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return nullif(coalesce((select a.email from core.account a where a.person_id = e.person_id and a.account_type = 'teacher'
        and a.state = 'open' limit 1),
        (select t.email from core.teacher t where t.id = e.teacher_id)), '');
end $$;

-- The sessions, a line each; where it is; by what it is held (依據文號): what a leave on duty (公假) is asked for with.
create or replace function core.sessions_said(p_course bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select string_agg(core.local_minute(s.starts_at) || '－'
        || to_char(s.ends_at at time zone 'Asia/Taipei', 'HH24:MI') || case when s.topic <> '' then '　' || s.topic else '' end, e'\n'
            order by s.starts_at, s.no)
        from core.course_session s where s.course_id = p_course), '');
end $$;

-- What its mails say of an enrolment and its course.
create or replace function core.enrolment_said(e core.enrolment) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c core.course;
    b jsonb;
begin
    select * into c from core.course x where x.id = e.course_id;
    select r.body into b from core.course_revision r where r.course_id = c.id and r.revision = c.revision;
    return core.course_said(c) || jsonb_build_object('name', e.name, 'enrolment', e.id,
        'at', to_char(e.queued_at at time zone 'Asia/Taipei', 'YYYY/MM/DD HH24:MI:SS'), 'sessions', core.sessions_said(c.id),
        'venue', coalesce(nullif(b ->> 'venue', ''), '（線上）'), 'basis', coalesce(nullif(b ->> 'basis_no', ''), '（無）'),
        'reason', '（無）', 'place', '—', 'until', '');
end $$;

create or replace function core.post_enrolment(p_template text, e core.enrolment, p_more jsonb, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare address text := core.enrolled_mailbox(e);
begin
    if address is null then return; end if;
    perform core.post(p_template, address, core.enrolment_said(e) || p_more, p_command, null);
end $$;

-- M03: thousands press at once, and what their mails say is written when they are handed out, not while they wait. That there is one, and
-- to whom, stands with the press.
create or replace function core.post_received(e core.enrolment, p_number bigint, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare address text := core.enrolled_mailbox(e);
begin
    if address is null then return; end if;
    insert into core.mail(template, address, subject, body, command_id, enrolment_id)
        select t.key, address, replace(t.subject, '{number}', p_number::text), '', p_command, e.id
        from core.mail_template t where t.key = 'enrol.received';
end $$;

-- Writes the bodies of those that are due next; who does not want them gets none. Who waits is told their place, counted once a course.
create or replace function core.write_mails(n int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    m record;
begin
    for m in with due as materialized (
                 select x.id, x.template, x.due_at, e from core.mail x join core.enrolment e on e.id = x.enrolment_id
                 where x.state = 'waiting' and x.due_at <= now() order by x.due_at, x.id limit greatest(0, n) for no key update of x skip locked),
             placed as materialized (
                 select q.id, q.place from (select distinct (d.e).course_id as id from due d where (d.e).state = 'waiting') c
                     cross join lateral core.enrolment_order(c.id, '{waiting,offered}') q where not core.results_hidden(c.id))
             select d.id, d.e, t.body, p.place, core.wants_notice((d.e).person_id, d.template) as wanted
             from due d join core.mail_template t on t.key = d.template left join placed p on p.id = (d.e).id order by d.due_at, d.id loop
        if m.wanted then
            update core.mail x set body = core.fill(m.body, core.enrolment_said(m.e) || jsonb_build_object('place', coalesce(e'備取順位：第 '
                || m.place || e' 位\n', ''))), enrolment_id = null where x.id = m.id;
        else
            delete from core.mail x where x.id = m.id;
        end if;
    end loop;
end $$;

-- 錄取通知 as it goes along with the mail, drawn by whoever sends that: as things are then. Null: not accepted any more.
create or replace function core.notice_paper(p_enrolment bigint) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select jsonb_build_object('enrolment_id', e.id, 'name', e.name, 'job_title', coalesce((select t.name from core.teacher_title t
                where t.id = e.title_id), e.title_text), 'school', coalesce((select u.name from core.unit u where u.id = e.unit_id), e.unit_text),
            'class_no', e.class_no, 'number', c.number, 'title', c.title, 'organiser', (select u.name from core.unit u where u.id = c.unit_id),
            'form', (select jsonb_object_agg(f.key, f.value) from jsonb_each(v.body) f
                where f.key in ('sessions', 'venue', 'basis_no', 'basis_date', 'hours', 'hour_unit', 'contacts')))
        from core.enrolment e join core.course c on c.id = e.course_id join core.course_revision v on v.course_id = c.id and v.revision = c.revision
        where e.id = p_enrolment and e.state in ('accepted', 'cancelling') and c.state <> 'cancelled');
end $$;

-- Whom the organiser is told of.
create or replace function core.said_person(e core.enrolment) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return e.name || '（' || coalesce((select u.name from core.unit u where u.id = e.unit_id), e.unit_text) || '）';
end $$;

grant execute on function core.post_enrolment(text, core.enrolment, jsonb, uuid), core.post_received(core.enrolment, bigint, uuid),
    core.said_person(core.enrolment) to desk_api;
reset role;
