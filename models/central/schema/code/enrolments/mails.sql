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

-- The sessions of somebody in this class (null: of none yet), a line each: what a leave on duty (公假) is asked for with.
create or replace function core.sessions_said(p_course bigint, p_class int) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((select string_agg(core.local_minute(s.starts_at) || '－'
        || to_char(s.ends_at at time zone 'Asia/Taipei', 'HH24:MI')
        || case when p_class is null and s.track <> '' then '（' || s.track || '）' else '' end
        || case when s.topic <> '' then '　' || s.topic else '' end || case when s.room <> '' then '　' || s.room else '' end, e'\n'
            order by s.starts_at, s.no)
        from core.course_session s where s.course_id = p_course and (p_class is null or not exists (
            select from core.class_sessions(p_course) k where k.session_no = s.no and k.class_no <> p_class))), '');
end $$;

-- Where a course is held, as somebody finds the way: county and district, what the place is called, its street where it is one of 研習場所.
create or replace function core.place_said(b jsonb) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    street text := (select v.address from core.venue v where v.id = (b ->> 'venue_id')::bigint);
    place  text := core.place_words((b ->> 'county_id')::int, (b ->> 'district_id')::int, b ->> 'venue');
begin
    if core.fold(street) like core.fold((select x.name from core.county x where x.id = (b ->> 'county_id')::int)) || '%' then
        place := nullif(b ->> 'venue', '');
    end if;
    return case b ->> 'mode' when 'online_live' then '（線上）' when 'online_own_time' then '（線上）'
        else coalesce(place || coalesce('（' || street || '）', ''), '（未提供）')
            || case b ->> 'mode' when 'mixed' then '（部分場次線上）' else '' end end;
end $$;

-- Whether somebody is accepted and knows it.
create or replace function core.knows_seat(e core.enrolment) returns boolean
language sql stable as $$ select e.state in ('accepted', 'cancelling') and not core.results_hidden(e.course_id) $$;

-- 線上教室 of whoever is accepted, and of nobody else; empty: it has none, or they are not to know it.
create or replace function core.classroom_of(e core.enrolment, b jsonb) returns text
language sql stable as $$ select case when core.knows_seat(e) then coalesce(b ->> 'online_url', '') else '' end $$;

-- 承辦人, so that 「請洽開課單位」 can be done: with name, telephone and mail as the course has them.
create or replace function core.contact_said(b jsonb, p_unit int) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare one jsonb := b #> '{contacts,0}';
begin
    return coalesce(nullif(concat_ws('　', nullif(one ->> 'name', ''), '電話 ' || nullif(one ->> 'phone', ''), nullif(one ->> 'email', '')), ''),
        (select concat_ws('　', u.name, '電話 ' || nullif(u.phone, '')) from core.unit u where u.id = p_unit));
end $$;

-- Where somebody stands who was offered a seat and has not taken it.
create or replace function core.standing_said(e core.enrolment) returns text
language sql stable as $$
    select case e.state when 'waiting' then coalesce('備取，順位第 ' || core.queue_place(e) || ' 位', '備取') when 'cancelled' then '已取消報名' else '—' end
$$;

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
        'at', to_char(e.queued_at at time zone 'Asia/Taipei', 'YYYY/MM/DD HH24:MI:SS'), 'sessions', core.sessions_said(c.id, e.class_no),
        'venue', core.place_said(b), 'contact', core.contact_said(b, c.unit_id),
        'classroom', coalesce('線上教室：' || nullif(core.classroom_of(e, b), '') || e'\n', ''), 'basis', coalesce(nullif(b ->> 'basis_no', ''), '（無）'),
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

-- Whether something is asked for that was not before.
create or replace function core.asks_more(p_was core.registration, r core.registration) returns boolean
language sql immutable as $$ select p_was.course_id is not null and core.lacking(r.settings, (select coalesce(jsonb_object_agg(x, ''), '{}')
    from unnest(core.lacking(p_was.settings, '{}')) x)) <> '{}' $$;

-- Whether an enrolment still has something to add.
create or replace function core.lacks_answers(e core.enrolment) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return e.state <> 'listed' and core.has_part(e.state, e.course_id) and core.follow_up_of(e.course_id, e.answers) <> '{}';
end $$;

-- 補填: who has something to add is told, as not everybody looks in. In ten minutes, so that an organiser who goes on setting tells it once;
-- whoever has added it by then hears nothing, and nobody hears of a course twice in half a day, however often it is set.
create or replace function core.post_follow_ups(c core.course, r core.registration, p_command uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from core.mail m using core.enrolment e where m.template = 'enrol.follow_up' and m.state = 'waiting' and m.enrolment_id = e.id
        and e.course_id = c.id;
    insert into core.mail(template, address, subject, body, command_id, enrolment_id, due_at)
        select t.key, x.address, replace(t.subject, '{number}', c.number::text), '', p_command, e.id, now() + interval '10 minutes'
        from core.mail_template t, core.enrolment e, lateral (select core.enrolled_mailbox(e) as address) x
        where t.key = 'enrol.follow_up' and e.course_id = c.id and e.state <> 'listed' and core.has_part(e.state, c.id)
            and core.lacking(r.settings, e.answers) <> '{}' and x.address is not null
            and not exists (select from core.mail m where m.template = 'enrol.follow_up' and m.address = x.address
                and m.at > now() - interval '12 hours' and m.subject = replace(t.subject, '{number}', c.number::text));
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
             select d.id, d.e, t.body, p.place, core.wants_notice((d.e).person_id, d.template)
                    and (d.template <> 'enrol.follow_up' or core.lacks_answers(d.e)) as wanted
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
            'place', core.place_said(v.body), 'form', (select jsonb_object_agg(f.key, f.value) from jsonb_each(v.body) f
                where f.key in ('sessions', 'venue', 'basis_no', 'basis_date', 'hours', 'hour_unit', 'contacts', 'class_count')))
        from core.enrolment e join core.course c on c.id = e.course_id join core.course_revision v on v.course_id = c.id and v.revision = c.revision
        where e.id = p_enrolment and e.state in ('accepted', 'cancelling') and c.state <> 'cancelled');
end $$;

-- What becomes of the seat that somebody gave up, for the organiser.
create or replace function core.seat_said(e core.enrolment) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object('next', case
        when exists (select from core.enrolment x where x.course_id = e.course_id and x.state = 'waiting' and x.id <> e.id)
        then '尚有備取者，請至「線上報名審核」依備取順位處理空出的名額。' else '目前沒有備取者，不必處理。' end);
end $$;

-- Whom the organiser is told of.
create or replace function core.said_person(e core.enrolment) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return e.name || '（' || coalesce((select u.name from core.unit u where u.id = e.unit_id), e.unit_text) || '）';
end $$;

grant execute on function core.post_enrolment(text, core.enrolment, jsonb, uuid), core.post_received(core.enrolment, bigint, uuid),
    core.knows_seat(core.enrolment), core.classroom_of(core.enrolment, jsonb), core.asks_more(core.registration, core.registration),
    core.post_follow_ups(core.course, core.registration, uuid),
    core.said_person(core.enrolment), core.seat_said(core.enrolment) to desk_api;
reset role;
